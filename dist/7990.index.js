export const id = 7990;
export const ids = [7990];
export const modules = {

 7990:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   ragas: () => ( ragas)
 });
 var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16359);
 var _text_bad_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99735);
 var _text_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69168);
 var _text_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77867);




const TITLE = 'ragas';
const COLUMNS = new Set([
    'user_input',
    'question',
    'response',
    'answer',
    'reference',
    'ground_truth',
    'retrieved_contexts',
    'reference_contexts',
    'contexts',
    'rubric',
    'rubrics',
    'persona_name',
    'query_style',
    'query_length',
    'synthesizer_name',
    'index',
]);
const ragas = {
    title: TITLE,
    looksLike: 'JSON lines with `user_input` and a column for each metric',
    recognises: (source) => isRow((0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__ .M)(source)[0]?.value),
    read: readRagas,
};
function isRow(value) {
    if (typeof value !== 'object' || value === null || 'scores' in value || 'case' in value)
        return false;
    return 'user_input' in value || ('question' in value && 'contexts' in value);
}
function readRagas(source) {
    const rows = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__ .M)(source).map(({ line, value }) => {
        if (isRow(value))
            return value;
        throw (0,_text_bad_file_js__WEBPACK_IMPORTED_MODULE_1__ .S)(source.name, 'This row has no `user_input`.', { line });
    });
    const columns = new Set(rows.flatMap((row) => Object.keys(row)));
    const metrics = [...columns].filter((name) => !COLUMNS.has(name) && rows.some((row) => typeof row[name] === 'number'));
    if (metrics.length === 0)
        throw (0,_text_bad_file_js__WEBPACK_IMPORTED_MODULE_1__ .S)(source.name, 'No column has a score.');
    return { rows: rows.map((row) => rowOf(row, metrics)), gaps: [] };
}
function rowOf(row, metrics) {
    const input = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .b6)(row['user_input'] ?? row['question']);
    const reference = row['reference'] ?? row['ground_truth'] ?? null;
    return {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__ .K,
        suite: TITLE,
        target: TITLE,
        identity: {
            name: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .EU)(input),
            long: `${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .EU)(input)} · ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .EU)((0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .b6)(reference))}`,
            place: undefined,
        },
        input,
        question: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .br)(input),
        judgement: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .br)([reference, [...metrics].sort()]),
        outcome: outcomeOf(row, metrics),
    };
}
function outcomeOf(row, metrics) {
    const silent = metrics.find((name) => typeof row[name] !== 'number');
    if (silent !== undefined)
        return { kind: 'errored', message: `${silent}: no score`, isAnswered: true };
    const scores = metrics.map((name) => ({ name, score: Number(row[name]), passed: undefined, reason: '' }));
    const output = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .b6)(row['response'] ?? row['answer']);
    return { kind: 'scored', output, passed: undefined, score: undefined, scores, reason: '' };
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
