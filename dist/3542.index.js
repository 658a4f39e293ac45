export const id = 3542;
export const ids = [3542];
export const modules = {

 53542:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   pydanticEvals: () => ( pydanticEvals)
 });
 var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
 var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16359);
 var _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22106);
 var _text_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77867);




const TITLE = 'Pydantic Evals';
const evaluation = (value) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .no)(zod__WEBPACK_IMPORTED_MODULE_3__ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__ ._H3({ value, reason: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .oX })));
const caseShape = zod__WEBPACK_IMPORTED_MODULE_3__ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_3__ .YjP(),
    source_case_name: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .oX,
    inputs: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .D8,
    expected_output: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .D8,
    output: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .D8,
    scores: evaluation(zod__WEBPACK_IMPORTED_MODULE_3__ .aig().nullable()),
    assertions: evaluation(zod__WEBPACK_IMPORTED_MODULE_3__ .zMY()),
    metrics: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .no)(zod__WEBPACK_IMPORTED_MODULE_3__ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__ .aig().nullable())),
    evaluator_failures: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .no)(zod__WEBPACK_IMPORTED_MODULE_3__ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__ ._H3({ name: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .oX, error_message: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .oX }))),
});
const failureShape = zod__WEBPACK_IMPORTED_MODULE_3__ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_3__ .YjP(),
    source_case_name: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .oX,
    inputs: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .D8,
    expected_output: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .D8,
    error_message: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .oX,
});
const fileShape = zod__WEBPACK_IMPORTED_MODULE_3__ ._H3({
    name: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .oX,
    cases: zod__WEBPACK_IMPORTED_MODULE_3__ .YOg(caseShape),
    failures: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .no)(zod__WEBPACK_IMPORTED_MODULE_3__ .YOg(failureShape)),
});
const pydanticEvals = {
    title: TITLE,
    looksLike: 'a JSON object with `cases` and `failures`',
    recognises: (source) => source.form === 'json' && isReport(source.value),
    read: readReport,
};
function isReport(value) {
    return (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .xV)(value, 'cases', 'failures') || (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .xV)(value, 'cases', 'trace_id');
}
function readReport(source) {
    const value = source.form === 'json' ? source.value : undefined;
    const { cases, failures } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .ah)(fileShape, value, { source, title: TITLE });
    return {
        rows: [
            ...cases.map((one) => rowOf(one, outcomeOf(one), costOf(one))),
            ...(failures ?? []).map((one) => rowOf(one, failureOf(one), undefined)),
        ],
        gaps: [],
    };
}
function rowOf(one, outcome, costUsd) {
    const input = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .b6)(one.inputs);
    const name = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .EU)(one.source_case_name ?? one.name);
    return {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__ .K,
        suite: TITLE,
        target: TITLE,
        identity: { name, long: `${name} · ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .EU)(input)}`, place: undefined },
        input,
        question: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .br)(one.inputs ?? null),
        judgement: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .br)(one.expected_output ?? null),
        outcome,
        costUsd,
    };
}
function costOf({ metrics }) {
    return metrics?.['cost'] ?? undefined;
}
function outcomeOf({ output, scores, assertions, evaluator_failures: broken }) {
    const [failure] = broken ?? [];
    if (failure !== undefined) {
        const message = `${failure.name ?? 'evaluator'}: ${failure.error_message ?? 'it failed'}`;
        return { kind: 'errored', message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .TM)(message), isAnswered: true };
    }
    const asserted = Object.entries(assertions ?? {}).map(([name, { value, reason }]) => {
        return { name, score: Number(value), passed: value, reason: reason ?? '' };
    });
    const scored = Object.entries(scores ?? {}).flatMap(([name, { value, reason }]) => {
        return value === null ? [] : [{ name, score: value, passed: undefined, reason: reason ?? '' }];
    });
    if (asserted.length + scored.length === 0) {
        return { kind: 'errored', message: 'no evaluator said anything', isAnswered: true };
    }
    const passed = asserted.length === 0 ? undefined : asserted.every((one) => one.passed);
    return {
        kind: 'scored',
        output: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .b6)(output),
        passed,
        score: undefined,
        scores: [...asserted, ...scored],
        reason: '',
    };
}
function failureOf({ error_message: message }) {
    return { kind: 'errored', message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .TM)(message ?? 'the task failed'), isAnswered: false };
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
