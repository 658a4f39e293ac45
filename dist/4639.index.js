export const id = 4639;
export const ids = [4639];
export const modules = {

 64639:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   conversation: () => ( conversation)
 });
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88117);
 var _parts_judged_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59807);
 var _parts_judge_material_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55660);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77783);




const TASK = [
    'You check whether a user got what they wanted in a conversation with an assistant.',
    'The goal says what the user wanted. Divide it into its parts, none left out and none added; one part is enough for a plain goal.',
    'A part is reached where the conversation shows that the user got it. That the assistant promises it, or says that it is done without a sign of it, is not enough where it could be shown.',
];
async function conversation(spec, context) {
    const counted = [bounded(spec, 'max_turns', turnsOf(context)), bounded(spec, 'max_tool_calls', callsOf(context))];
    const goal = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .xm)(spec, 'goal');
    const judged = goal === undefined ? undefined : await judgeGoal(spec, context);
    const parts = [...(judged === undefined ? [] : [judged]), ...counted.filter((part) => part !== undefined)];
    return {
        score: parts.reduce((sum, part) => sum + part.score, 0) / parts.length,
        passed: parts.every((part) => part.passed),
        reason: parts.map((part) => part.reason).join('; '),
        details: judged?.details ?? { isCounted: true },
    };
}
function turnsOf({ output }) {
    return output.conversation?.filter(({ role }) => role === 'assistant').length ?? 1;
}
function callsOf({ output }) {
    return output.toolCalls.length;
}
const WORDS = { max_turns: 'turns', max_tool_calls: 'tool calls' };
function bounded(spec, key, count) {
    const most = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .Po)(spec, key);
    if (most === undefined)
        return undefined;
    const passed = count <= most;
    const reason = `${count} ${WORDS[key]}, ${passed ? 'at most' : 'more than the'} ${most}${passed ? '' : ' allowed'}`;
    return { passed, score: Number(passed), reason, details: {} };
}
async function judgeGoal(spec, context) {
    const goal = goalOf(spec, context);
    const { output } = context;
    const said = output.conversation === undefined ? (0,_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_2__ .rY)('conversation', output) : [(0,_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_2__ .nb)('conversation', output)];
    const parts = [...(0,_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_2__ .bt)(context), { label: 'goal', text: goal }, ...said];
    const items = await (0,_parts_judged_list_js__WEBPACK_IMPORTED_MODULE_1__ .rb)({ task: TASK, parts, list: 'parts', item: 'part', holds: 'reached', passages: undefined }, context);
    const reached = items.filter(({ holds }) => holds).length;
    const miss = items.find(({ holds }) => !holds);
    const reason = miss === undefined ? 'the goal was reached' : `the goal was not reached: ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(miss.text, 80)}`;
    const score = items.length === 0 ? 0 : reached / items.length;
    return (0,_parts_judged_list_js__WEBPACK_IMPORTED_MODULE_1__ .iY)(spec, { score, reason: items.length === 0 ? 'the judge found no goal' : reason, items }, 1);
}
function goalOf(spec, { request }) {
    if ((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .xm)(spec, 'goal') !== true)
        return (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .r7)(spec, 'goal');
    if (request.user !== undefined)
        return request.user.goal;
    throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .tm)(spec, 'conversation looks for the goal of the case’s `user:`, and the case has none: write it as `goal`.');
}


 }),

 59807:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   JM: () => ( firstMiss),
   iY: () => ( judgeList),
   rb: () => ( askForList)
 });
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76380);
 var _domain_comparison_limit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79308);
 var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85197);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);
 var _parts_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
 var _judge_material_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55660);
 var _judge_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20258);
 var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33760);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77783);









const MOST_ITEMS = 500;
const TEXT_LENGTH = 200;
const SHOWN_ITEMS = 40;
async function askForList(question, context) {
    const { mark, text } = (0,_parts_fence_js__WEBPACK_IMPORTED_MODULE_2__ .E)(question.parts);
    const system = [...question.task, (0,_judge_material_js__WEBPACK_IMPORTED_MODULE_4__ .UT)(mark)].join('\n');
    const asked = { system, user: text, schemaName: question.list, schema: schemaOf(question) };
    const quoted = question.parts.map((part) => part.text);
    return await (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__.askUntilInForm)(asked, context, (answer) => (0,_judge_object_js__WEBPACK_IMPORTED_MODULE_5__ .k)(answer, (value) => readList(value, question), quoted));
}
function schemaOf({ list, item, holds, passages }) {
    const properties = {
        ...(item === undefined ? {} : { [item]: { type: 'string' } }),
        ...(passages === undefined ? {} : { passage: { type: 'integer' } }),
        [holds]: { type: 'boolean' },
    };
    return (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ .YI)({ [list]: { type: 'array', items: (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ .YI)(properties) } });
}
function readList(value, question) {
    const list = (0,_judge_object_js__WEBPACK_IMPORTED_MODULE_5__ .C)(value, question.list);
    if (!Array.isArray(list) || list.length > MOST_ITEMS)
        return undefined;
    const items = list.map((each) => readItem(each, question));
    if (items.some((each) => each === undefined))
        return undefined;
    const known = items;
    return question.item === undefined && !isEachOnce(known, question.passages) ? undefined : known;
}
function isEachOnce(items, passages) {
    return items.length === passages && new Set(items.map(({ passage }) => passage)).size === passages;
}
function readItem(value, { item, holds, passages }) {
    if (!(0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_6__ .OW)(value))
        return undefined;
    const text = item === undefined ? '' : (0,_judge_object_js__WEBPACK_IMPORTED_MODULE_5__ .C)(value, item);
    const isHolding = (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ .tB)((0,_judge_object_js__WEBPACK_IMPORTED_MODULE_5__ .C)(value, holds));
    const passage = passages === undefined ? undefined : readPassage((0,_judge_object_js__WEBPACK_IMPORTED_MODULE_5__ .C)(value, 'passage'), passages);
    if (typeof text !== 'string' || isHolding === undefined || (item !== undefined && text.trim() === ''))
        return undefined;
    const isPlaced = passages === undefined || passage !== undefined || (!isHolding && item !== undefined);
    return isPlaced ? { text, holds: isHolding, passage } : undefined;
}
function readPassage(value, passages) {
    const number = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= passages
        ? number
        : undefined;
}
function judgeList(spec, { score, reason, items }, passAt) {
    const bar = spec.threshold ?? (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .Po)(spec, 'pass_at') ?? passAt;
    const listed = items.slice(0, SHOWN_ITEMS).map(({ text, holds, passage }) => ({
        text: (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_7__ .Jj)(text, TEXT_LENGTH),
        holds,
        passage: passage ?? null,
    }));
    return {
        score,
        passed: (0,_domain_comparison_limit_js__WEBPACK_IMPORTED_MODULE_8__ .v)(score, bar),
        reason: `${reason}, passes at ${bar}`,
        details: { items: listed },
    };
}
function firstMiss(items) {
    const miss = items.find(({ holds }) => !holds);
    return miss === undefined || miss.text === '' ? '' : `: ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_7__ .hD)(miss.text, 80)}`;
}


 })

};
