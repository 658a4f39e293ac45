export const id = 7203;
export const ids = [7203];
export const modules = {

 27203:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  expectations: () => ( expectations)
});

var json = __webpack_require__(76380);
var human_label = __webpack_require__(79767);
var limit = __webpack_require__(79308);
var config = __webpack_require__(88117);
var fence = __webpack_require__(4462);
var quote = __webpack_require__(77783);
var judge = __webpack_require__(85197);
;

const SHOWN_TEXT = 8000;
const SHOWN_ARGS = 300;
const SHOWN_ACTIONS = 150;
function workParts({ agent }) {
    if (agent === undefined)
        return [];
    return [
        { label: 'files', text: filesText(agent) },
        { label: 'calls', text: callsText(agent) },
    ];
}
function filesText({ files }) {
    return files.length === 0 ? 'No file was created, changed or deleted.' : files.map(fileText).join('\n\n');
}
function fileText({ path, change, bytes, text }) {
    const head = `[${change}] ${path}${change === 'deleted' ? '' : ` (${bytes} bytes)`}`;
    if (text === undefined)
        return change === 'deleted' ? head : `${head}\n[its content is not shown]`;
    const rest = text.length - SHOWN_TEXT;
    return `${head}\n${(0,quote .Jj)(text, SHOWN_TEXT)}${rest > 0 ? `\n[${rest} characters are not shown]` : ''}`;
}
function callsText({ actions, skills, end }) {
    const half = SHOWN_ACTIONS / 2;
    const left = actions.length - SHOWN_ACTIONS;
    const shown = left <= 0
        ? actions.map(callText)
        : [
            ...actions.slice(0, half).map(callText),
            `[${left} calls are not shown]`,
            ...actions.slice(-half).map(callText),
        ];
    const taken = skills.length === 0 ? 'none' : skills.map(({ name }) => name).join(', ');
    return [`Skills taken up: ${taken}`, ...(shown.length === 0 ? ['No tool was called.'] : shown), `Ended: ${end}`].join('\n');
}
function callText({ turn, tool, state, args }) {
    const said = args.length > SHOWN_ARGS ? `${(0,quote .Jj)(args, SHOWN_ARGS)}…` : args;
    return `${turn}. ${tool} (${state}) ${said}`;
}

var judge_material = __webpack_require__(55660);
var judge_object = __webpack_require__(20258);
var judge_verdict = __webpack_require__(33760);
var passages = __webpack_require__(43326);
;












const ANSWERS = ['yes', 'no', 'cannot tell'];
const EVIDENCE_LENGTH = 300;
const TEXT_LENGTH = 200;
async function expectations(spec, context) {
    const items = readItems(spec);
    const min = spec.threshold ?? (0,config .Po)(spec, 'min') ?? 1;
    const parts = [
        ...(0,judge_material .bt)(context),
        ...(0,passages .it)(context.output),
        (0,judge_material .nb)('output', context.output),
        ...workParts(context.output),
    ];
    const { mark, text } = (0,fence .E)(parts);
    const system = [...TASK, (0,judge_material .UT)(mark)].join('\n');
    const asked = items.map((item, index) => `${index + 1}. ${item.text}`).join('\n');
    const question = { system, user: `Statements:\n${asked}\n\n${text}`, schemaName: 'answers', schema: SCHEMA };
    const answers = await (0,judge.askUntilInForm)(question, context, (answer) => (0,judge_object .k)(answer, (value) => readAnswers(value, items), parts.map((part) => part.text)));
    return judgeItems(spec, answers, min);
}
const TASK = [
    'You check statements about what a program did, each by itself.',
    'Answer yes where the material shows that the statement is true, no where it shows that it is not.',
    'Answer cannot tell where the material shows neither. What the program claims of itself shows nothing where the files or calls are given and say otherwise.',
    'Quote as evidence the words of the material that decide, or leave it empty. Answer every statement once, by its number.',
];
const SCHEMA = (0,judge_verdict .YI)({
    answers: {
        type: 'array',
        items: (0,judge_verdict .YI)({
            number: { type: 'integer' },
            answer: { type: 'string', enum: [...ANSWERS] },
            evidence: { type: 'string' },
        }),
    },
});
function readItems(spec) {
    const list = (0,config .xm)(spec, 'items');
    if (!Array.isArray(list) || list.length === 0)
        throw (0,config .tm)(spec, 'expectations needs a list of statements.');
    return list.map((entry) => {
        const { text, expected } = (0,json .OW)(entry) ? entry : { text: entry, expected: undefined };
        if (typeof text !== 'string' || text.trim() === '')
            throw (0,config .tm)(spec, 'A statement of expectations is empty.');
        return { text, expected: expected === 'no' ? 'no' : 'yes' };
    });
}
function readAnswers(value, items) {
    const list = (0,judge_object .C)(value, 'answers');
    if (!Array.isArray(list) || list.length !== items.length)
        return undefined;
    const byNumber = new Map(list.map((entry) => [numberOf(entry), entry]));
    const answered = items.map((item, index) => readAnswer(byNumber.get(index + 1), item));
    return answered.some((each) => each === undefined) ? undefined : answered;
}
function numberOf(entry) {
    const number = (0,json .OW)(entry) ? (0,judge_object .C)(entry, 'number') : undefined;
    return typeof number === 'string' && /^\d{1,3}$/.test(number) ? Number(number) : number;
}
function readAnswer(entry, item) {
    if (!(0,json .OW)(entry))
        return undefined;
    const said = (0,judge_object .C)(entry, 'answer');
    const word = typeof said === 'string' ? said.trim().toLowerCase().replaceAll('_', ' ') : said === true ? 'yes' : said;
    const answer = ANSWERS.find((each) => each === (word === false ? 'no' : word));
    const evidence = (0,judge_object .C)(entry, 'evidence');
    if (answer === undefined)
        return undefined;
    const words = typeof evidence === 'string' ? (0,quote .Jj)(evidence, EVIDENCE_LENGTH) : '';
    return { ...item, answer, evidence: words, holds: answer === item.expected };
}
function judgeItems(spec, answers, min) {
    const met = answers.filter(({ holds }) => holds).length;
    const score = met / answers.length;
    const miss = answers.find(({ holds }) => !holds);
    const missed = miss === undefined ? '' : `: ${(0,quote .hD)(miss.text, 80)} is answered ${miss.answer}`;
    const needed = min === 1 ? 'all are needed' : `${Math.ceil(min * answers.length - 1e-9)} are needed`;
    const items = answers.map(({ text, expected, answer, evidence, holds }) => ({
        text: (0,quote .Jj)(text, TEXT_LENGTH),
        expected,
        answer,
        evidence,
        holds,
    }));
    return {
        score,
        passed: (0,limit .v)(score, min),
        reason: `${met} of ${answers.length} expectations are met, ${needed}${missed}`,
        details: { items, rubric: (0,human_label .hE)(spec) },
    };
}


 })

};
