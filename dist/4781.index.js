export const id = 4781;
export const ids = [4781];
export const modules = {

 84781:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  rows: () => ( rows)
});

var foreign_row = __webpack_require__(16359);
var bad_file = __webpack_require__(99735);
var shape = __webpack_require__(22106);
var text_source = __webpack_require__(69168);
var wording = __webpack_require__(77867);
var schemas = __webpack_require__(26921);
var suite = __webpack_require__(63857);
;


const row_schema_text = schemas .YjP();
const share = schemas .aig().min(0).max(1);
const tokens = schemas .Whr().nonnegative();
const score = schemas .rej({
    name: row_schema_text.min(1).describe('The scorer.'),
    score: share.describe('From 0 to 1.').nullish(),
    pass: schemas .zMY().describe('Whether it passed.').nullish(),
    reason: row_schema_text.describe('Why, in a sentence.').nullish(),
});
const usage = schemas .rej({
    input_tokens: tokens.describe('All input tokens, those read from a cache included.'),
    cached_input_tokens: tokens.describe('Of them, those read from a cache.').nullish(),
    output_tokens: tokens.describe('All output tokens, reasoning included.'),
    reasoning_tokens: tokens.describe('Of them, those of reasoning.').nullish(),
});
const foreignRowSchema = schemas .rej({
    case: row_schema_text.min(1).describe('The case’s id: the same on both sides. Rows with the same id are repeats of one case.'),
    suite: row_schema_text.min(1).describe('Groups cases into rows of the report; default `rows`.').nullish(),
    target: row_schema_text.min(1).describe('What was under test, where a suite has several; default `rows`.').nullish(),
    status: schemas .k5n(['scored', 'errored', 'skipped'])
        .describe('Default: errored where `error` is given, else scored.')
        .nullish(),
    pass: schemas .zMY().describe('The verdict. It or a score is there unless the trial errored.').nullish(),
    score: share.describe('The whole answer’s score, from 0 to 1.').nullish(),
    scores: schemas .YOg(score).describe('What each scorer said.').nullish(),
    input: row_schema_text.describe('What was asked, for the reader of the report.').nullish(),
    output: row_schema_text.describe('What was answered, for the reader of the report.').nullish(),
    reason: row_schema_text.describe('Why it failed.').nullish(),
    error: row_schema_text.describe('Why there is no answer, or no score: an outage, never a failure.').nullish(),
    cost_usd: schemas .aig().nonnegative().describe('What the answer cost, in USD.').nullish(),
    latency_ms: schemas .aig().nonnegative().describe('Kept for the report; saved results compare no latency.').nullish(),
    usage: usage.describe('Tokens; with `model` they give the cost where `cost_usd` does not.').nullish(),
    model: row_schema_text.describe('The model that answered.').nullish(),
    tags: schemas .YOg(row_schema_text).nullish(),
    severity: schemas .k5n(suite .o).describe('Default `major`.').nullish(),
    definition: row_schema_text
        .describe('Anything that says how the case is asked and judged: where it differs, the case is not compared.')
        .nullish(),
})
    .meta({
    title: 'Evaldelta row',
    description: 'One trial, one JSON object a line: the form that any harness can write.',
});

;






const SUITE = 'rows';
const rows = {
    title: 'rows',
    looksLike: 'JSON lines with `case`',
    recognises: (source) => (0,text_source .M)(source).some(({ value }) => (0,shape .xV)(value, 'case')),
    read: readRows,
};
function readRows(source) {
    const found = (0,text_source .M)(source).flatMap(({ line, value }) => {
        const row = (0,shape .ah)(foreignRowSchema, value, { source, line, title: 'a row' });
        return row.status === 'skipped' ? [] : [rowOf(row, { source, line })];
    });
    return { rows: found, gaps: [] };
}
function rowOf(row, at) {
    const { usage } = row;
    return {
        ...foreign_row .K,
        suite: row.suite ?? SUITE,
        target: row.target ?? SUITE,
        identity: (0,foreign_row .r)(row.case),
        handle: row.case,
        severity: row.severity ?? foreign_row .K.severity,
        tags: row.tags ?? [],
        input: row.input ?? undefined,
        judgement: row.definition ?? undefined,
        outcome: outcomeOf(row, at),
        model: row.model ?? undefined,
        costUsd: row.cost_usd ?? undefined,
        usage: usage
            ? {
                input: usage.input_tokens,
                cachedInput: usage.cached_input_tokens ?? 0,
                cacheWrite: 0,
                output: usage.output_tokens,
                reasoning: usage.reasoning_tokens ?? 0,
            }
            : undefined,
    };
}
function outcomeOf(row, { source, line }) {
    const { error, output } = row;
    const status = row.status ?? (typeof error === 'string' ? 'errored' : 'scored');
    if (status === 'errored') {
        return { kind: 'errored', message: (0,wording .TM)(error ?? 'no reason given'), isAnswered: typeof output === 'string' };
    }
    const scores = (row.scores ?? []).map(({ name, score, pass, reason }) => {
        return { name, score: score ?? undefined, passed: pass ?? undefined, reason: reason ?? '' };
    });
    const passed = row.pass ?? undefined;
    const score = row.score ?? undefined;
    const isJudged = scores.some((one) => one.score !== undefined || one.passed !== undefined);
    if (passed === undefined && score === undefined && !isJudged) {
        throw (0,bad_file .S)(source.name, 'The row has neither `pass` nor `score`.', { line, hint: 'An outage has `error`.' });
    }
    return { kind: 'scored', output: output ?? '', passed, score, scores, reason: row.reason ?? '' };
}


 }),

 16359:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   K: () => ( PLAIN_ROW),
   r: () => ( named)
 });
const PLAIN_ROW = {
    handle: undefined,
    file: undefined,
    severity: 'major',
    tags: [],
    input: undefined,
    question: undefined,
    judgement: undefined,
    model: undefined,
    usage: undefined,
    costUsd: undefined,
    startedAt: undefined,
};
function named(name) {
    return { name, long: undefined, place: undefined };
}


 }),

 77867:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   EU: () => ( shortName),
   TM: () => ( firstLine),
   b6: () => ( textOf),
   br: () => ( digest)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 var _domain_json_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27009);


const NAME_LENGTH = 80;
const MESSAGE_LENGTH = 500;
function textOf(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_domain_json_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ .d)(value)).digest('hex');
}
function shortName(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line.length <= NAME_LENGTH)
        return line;
    return `${line.slice(0, NAME_LENGTH).trimEnd()}… ${digest(text).slice(0, 6)}`;
}
function firstLine(text) {
    const plain = text.replace(/\u001B\[[0-9;]*m/g, '');
    return (plain.trim().split('\n')[0] ?? '').slice(0, MESSAGE_LENGTH);
}


 })

};
