export const id = 3032;
export const ids = [3032];
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

 33032:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   braintrust: () => ( braintrust)
 });
 var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
 var _outage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76144);
 var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16359);
 var _text_bad_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99735);
 var _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22106);
 var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69168);
 var _text_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77867);







const TITLE = 'Braintrust';
const rowShape = zod__WEBPACK_IMPORTED_MODULE_6__ ._H3({
    name: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .oX,
    input: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .D8,
    expected: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .D8,
    output: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .D8,
    error: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .D8,
    metadata: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_6__ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__ .L5J())),
    tags: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_6__ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__ .YjP())),
    scores: zod__WEBPACK_IMPORTED_MODULE_6__ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__ .aig().nullable()),
});
const braintrust = {
    title: TITLE,
    looksLike: 'JSON lines with `input` and `scores`',
    recognises: (source) => (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__ .M)(source).some(({ value }) => isRow(value)),
    read: readBraintrust,
};
function isRow(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return 'input' in value && 'scores' in value && !('case' in value);
}
function readBraintrust(source) {
    const records = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__ .M)(source);
    if (records.some(({ value }) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .xV)(value, 'experimentName'))) {
        const sentence = 'These are averages, as `braintrust eval --jsonl` prints them: they tell of no single case.';
        throw (0,_text_bad_file_js__WEBPACK_IMPORTED_MODULE_2__ .S)(source.name, sentence, {
            hint: 'Write `result.results` of each evaluator in a reporter, one a line.',
        });
    }
    const rows = records.map(({ line, value }) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .ah)(rowShape, value, { source, line, title: TITLE }));
    return { rows: rows.map(rowOf), gaps: [] };
}
function rowOf(row) {
    const id = row.metadata?.['case'] ?? row.metadata?.['id'];
    const input = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .b6)(row.input);
    const handle = id === undefined || id === null || id === '' ? undefined : (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .b6)(id);
    const name = id === undefined || id === null || id === '' ? (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .EU)(input) : (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .EU)((0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .b6)(id));
    return {
        ..._row_js__WEBPACK_IMPORTED_MODULE_1__ .K,
        suite: row.name ?? TITLE,
        target: TITLE,
        handle,
        identity: { name, long: `${name} · ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .EU)((0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .b6)(row.expected))}`, place: undefined },
        tags: row.tags ?? [],
        input,
        question: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .br)(row.input ?? null),
        judgement: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .br)(row.expected ?? null),
        outcome: outcomeOf(row),
    };
}
function outcomeOf({ error, metadata, output, scores }) {
    const broken = zod__WEBPACK_IMPORTED_MODULE_6__ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__ .L5J()).safeParse(metadata?.['scorer_errors']).data;
    const [scorer] = Object.entries(broken ?? {});
    if (error !== undefined && error !== null) {
        const message = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .TM)(messageOf(error));
        return { kind: 'errored', message, isAnswered: false };
    }
    if (scorer !== undefined) {
        const message = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .TM)(`${scorer[0]}: ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .b6)(scorer[1])}`);
        return { kind: 'errored', message, isAnswered: !(0,_outage_js__WEBPACK_IMPORTED_MODULE_0__ .u)(message) };
    }
    const given = Object.entries(scores).flatMap(([name, score]) => {
        return score === null ? [] : [{ name, score, passed: undefined, reason: '' }];
    });
    if (given.length === 0)
        return { kind: 'errored', message: 'no scorer said anything', isAnswered: true };
    return { kind: 'scored', output: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .b6)(output), passed: undefined, score: undefined, scores: given, reason: '' };
}
function messageOf(error) {
    const message = zod__WEBPACK_IMPORTED_MODULE_6__ ._H3({ message: zod__WEBPACK_IMPORTED_MODULE_6__ .YjP() }).safeParse(error).data?.message;
    return message ?? (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_5__ .b6)(error);
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
