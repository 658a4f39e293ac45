export const id = 2330;
export const ids = [2330];
export const modules = {

 76144:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   u: () => ( isOutage)
 });
const STATUS = String.raw `(?:408|409|429|5\d\d)\b`;
const OUTAGE = new RegExp([
    String.raw `\b(?:status|code|http|error|answered|returned|responded|response|got)[\s:=(]*(?:code|status)?[\s:=(]*${STATUS}`,
    String.raw `\b${STATUS}[\s:-]*(?:internal|bad gateway|service|gateway|too many|server error|conflict|request timeout)`,
    'ECONNRESET|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|socket hang up|fetch failed|Failed to fetch|TypeError: terminated|network error',
    'APIConnectionError|APITimeoutError|RateLimitError|InternalServerError|ServiceUnavailable|OverloadedError',
    'ReadTimeout|ConnectTimeout|ConnectError|ConnectionError|Connection error|RemoteProtocolError',
    String.raw `overloaded|rate.?limit|too many requests|timed? ?out|TimeoutError`,
].join('|'), 'i');
const ASSERTION = /^\s*(?:AssertionError\b|assert\b|Failed: (?!Timeout))/;
const OWN = /^\s*(?:[\w.]*\.)?(?:Syntax|Type|Reference|Range|Key|Value|Index|Attribute|Name|JSONDecode|Zod|Validation)Error\b(?!: (?:fetch failed|Failed to fetch|terminated)\b)/;
const UNSCORED_METRIC = /\(score: None\b[^()]*?\berror: (?!None\b)/;
const OUT_OF_TIME = /STACK_TRACE_ERROR|^\s*(?:Error: )?Test timed out|Failed: Timeout/;
function isOutage(failure, type = '') {
    if (OUT_OF_TIME.test(failure))
        return true;
    if (ASSERTION.test(failure) || type === 'AssertionError')
        return UNSCORED_METRIC.test(failure);
    return !OWN.test(failure) && !OWN.test(type) && OUTAGE.test(failure.split('\n')[0] ?? '');
}


 }),

 72330:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   evalite: () => ( evalite)
 });
 var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
 var _outage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76144);
 var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16359);
 var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22106);
 var _text_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77867);





const TITLE = 'evalite';
const score = zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_4__ .YjP(), score: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc, description: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX });
const trace = zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({ inputTokens: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc, outputTokens: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc });
const result = zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({
    input: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .D8,
    expected: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .D8,
    output: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .D8,
    status: zod__WEBPACK_IMPORTED_MODULE_4__ .YjP(),
    colOrder: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc,
    averageScore: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc,
    createdAt: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX,
    scores: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_4__ .YOg(score)),
    traces: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_4__ .YOg(trace)),
});
const fileShape = zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({
    run: zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({}),
    evals: zod__WEBPACK_IMPORTED_MODULE_4__ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_4__ .YjP(), filepath: zod__WEBPACK_IMPORTED_MODULE_4__ .YjP(), results: zod__WEBPACK_IMPORTED_MODULE_4__ .YOg(result) })),
});
const evalite = {
    title: TITLE,
    looksLike: 'a JSON object with `run` and `evals`',
    recognises: (source) => source.form === 'json' && (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .xV)(source.value, 'run', 'evals'),
    read: readEvalite,
};
function readEvalite(source) {
    const value = source.form === 'json' ? source.value : undefined;
    const { evals } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .ah)(fileShape, value, { source, title: TITLE });
    return { rows: evals.flatMap(rowsOf), gaps: [] };
}
function rowsOf(one) {
    const ordered = [...one.results].sort((a, b) => (a.colOrder ?? 0) - (b.colOrder ?? 0));
    const questions = [...new Set(ordered.map(questionOf))];
    return ordered.map((row) => {
        const name = `${one.name} › ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .EU)((0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .b6)(row.input))}`;
        return {
            ..._row_js__WEBPACK_IMPORTED_MODULE_1__ .K,
            suite: TITLE,
            target: TITLE,
            file: one.filepath,
            identity: {
                name,
                long: `${name} › ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .EU)((0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .b6)(row.expected))}`,
                place: { group: one.name, index: questions.indexOf(questionOf(row)) },
            },
            input: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .b6)(row.input),
            judgement: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .br)(row.expected ?? null),
            outcome: outcomeOf(row),
            usage: usageOf(row),
            startedAt: row.createdAt,
        };
    });
}
function questionOf({ input, expected }) {
    return (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .br)([input ?? null, expected ?? null]);
}
function outcomeOf({ status, output, averageScore, scores }) {
    if (status !== 'success') {
        const { name, message } = zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({ name: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX, message: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX })
            .catch({ name: undefined, message: undefined })
            .parse(output);
        const failure = `${name ?? 'Error'}: ${message ?? (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .b6)(output)}`;
        if ((0,_outage_js__WEBPACK_IMPORTED_MODULE_0__ .u)(failure) || status === 'running') {
            return { kind: 'errored', message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .TM)(failure), isAnswered: false };
        }
        return { kind: 'scored', output: '', passed: undefined, score: 0, scores: [], reason: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .TM)(failure) };
    }
    const found = (scores ?? []).map(({ name, score: value, description }) => ({
        name,
        score: value,
        passed: undefined,
        reason: description ?? '',
    }));
    return { kind: 'scored', output: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .b6)(output), passed: undefined, score: averageScore, scores: found, reason: '' };
}
function usageOf({ traces }) {
    const told = (traces ?? []).filter(({ inputTokens }) => inputTokens !== undefined);
    if (told.length === 0)
        return undefined;
    const input = told.reduce((sum, one) => sum + (one.inputTokens ?? 0), 0);
    const output = told.reduce((sum, one) => sum + (one.outputTokens ?? 0), 0);
    return { input, cachedInput: 0, cacheWrite: 0, output, reasoning: 0 };
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
