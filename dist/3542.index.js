export const id = 3542;
export const ids = [3542];
export const modules = {

/***/ 53542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pydanticEvals: () => (/* binding */ pydanticEvals)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16359);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22106);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77867);




const TITLE = 'Pydantic Evals';
const evaluation = (value) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ value, reason: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeText */ .oX })));
const caseShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    source_case_name: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeText */ .oX,
    inputs: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8,
    expected_output: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8,
    output: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8,
    scores: evaluation(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable()),
    assertions: evaluation(zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
    metrics: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable())),
    evaluator_failures: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ name: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeText */ .oX, error_message: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeText */ .oX }))),
});
const failureShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    source_case_name: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeText */ .oX,
    inputs: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8,
    expected_output: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8,
    error_message: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeText */ .oX,
});
const fileShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeText */ .oX,
    cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(caseShape),
    failures: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(failureShape)),
});
const pydanticEvals = {
    title: TITLE,
    looksLike: 'a JSON object with `cases` and `failures`',
    recognises: (source) => source.form === 'json' && isReport(source.value),
    read: readReport,
};
function isReport(value) {
    return (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .xV)(value, 'cases', 'failures') || (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .xV)(value, 'cases', 'trace_id');
}
function readReport(source) {
    const value = source.form === 'json' ? source.value : undefined;
    const { cases, failures } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .asShape */ .ah)(fileShape, value, { source, title: TITLE });
    return {
        rows: [
            ...cases.map((one) => rowOf(one, outcomeOf(one), costOf(one))),
            ...(failures ?? []).map((one) => rowOf(one, failureOf(one), undefined)),
        ],
        gaps: [],
    };
}
function rowOf(one, outcome, costUsd) {
    const input = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one.inputs);
    const name = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(one.source_case_name ?? one.name);
    return {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_ROW */ .K,
        suite: TITLE,
        target: TITLE,
        identity: { name, long: `${name} · ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(input)}`, place: undefined },
        input,
        question: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)(one.inputs ?? null),
        judgement: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)(one.expected_output ?? null),
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
        return { kind: 'errored', message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(message), isAnswered: true };
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
        output: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(output),
        passed,
        score: undefined,
        scores: [...asserted, ...scored],
        reason: '',
    };
}
function failureOf({ error_message: message }) {
    return { kind: 'errored', message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(message ?? 'the task failed'), isAnswered: false };
}


/***/ }),

/***/ 16359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PLAIN_ROW),
/* harmony export */   r: () => (/* binding */ named)
/* harmony export */ });
const PLAIN_ROW = {
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


/***/ }),

/***/ 77867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   br: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63266);


const NAME_LENGTH = 80;
const MESSAGE_LENGTH = 500;
function textOf(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value)).digest('hex');
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


/***/ })

};
