export const id = 7194;
export const ids = [7194];
export const modules = {

/***/ 97194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deepeval: () => (/* binding */ deepeval)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16359);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22106);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77867);




const TITLE = 'DeepEval';
const metric = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    score: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeNumber */ .cc,
    threshold: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeNumber */ .cc,
    success: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
    reason: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeText */ .oX,
    error: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeText */ .oX,
    strictMode: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
});
const testCase = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    input: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8,
    turns: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8,
    actualOutput: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8,
    expectedOutput: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8,
    success: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
    tokenCost: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeNumber */ .cc,
    inputTokenCount: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeNumber */ .cc,
    outputTokenCount: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybeNumber */ .cc,
    metricsData: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(metric)),
    tags: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
});
const fileShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    testCases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(testCase),
    conversationalTestCases: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(testCase)),
});
const deepeval = {
    title: TITLE,
    looksLike: 'a JSON object with `testCases`',
    recognises: (source) => source.form === 'json' && isDeepeval(source.value),
    read: readDeepeval,
};
function isDeepeval(value) {
    return (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .xV)(value, 'testCases') || (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKeys */ .xV)(value, 'testRunData');
}
function readDeepeval(source) {
    const value = source.form === 'json' ? source.value : undefined;
    const inner = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ testRunData: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8 }).safeParse(value).data?.testRunData ?? value;
    const { testCases, conversationalTestCases } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .asShape */ .ah)(fileShape, inner, { source, title: TITLE });
    return { rows: [...testCases, ...(conversationalTestCases ?? [])].map(rowOf), gaps: [] };
}
function rowOf(one) {
    const input = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one.input ?? one.turns);
    const metrics = one.metricsData ?? [];
    return {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_ROW */ .K,
        suite: TITLE,
        target: TITLE,
        identity: identityOf(one.name, input),
        tags: one.tags ?? [],
        input,
        question: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)(input),
        judgement: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)([
            one.expectedOutput ?? null,
            metrics.map(({ name, threshold }) => [name, threshold ?? null]).sort(),
        ]),
        outcome: outcomeOf(one, metrics),
        costUsd: one.tokenCost,
        usage: one.inputTokenCount === undefined
            ? undefined
            : {
                input: one.inputTokenCount,
                cachedInput: 0,
                cacheWrite: 0,
                output: one.outputTokenCount ?? 0,
                reasoning: 0,
            },
    };
}
function identityOf(name, input) {
    const isNumbered = /^(?:conversational_)?test_case_\d+$/.test(name);
    if (isNumbered)
        return { name: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(input), long: undefined, place: undefined };
    return { name: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(name), long: `${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(name)} · ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(input)}`, place: undefined };
}
function outcomeOf({ success, actualOutput }, metrics) {
    const silent = metrics.find(({ error, score }) => error !== undefined || score === undefined);
    if (silent !== undefined) {
        const message = `${silent.name}: ${silent.error ?? 'no score'}`;
        return { kind: 'errored', message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(message), isAnswered: true };
    }
    if (metrics.length === 0 && success === undefined) {
        return { kind: 'errored', message: 'no metric judged it', isAnswered: true };
    }
    return {
        kind: 'scored',
        output: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(actualOutput),
        passed: success,
        score: undefined,
        scores: metrics.map(({ name, score, success: passed, reason }) => ({ name, score, passed, reason: reason ?? '' })),
        reason: '',
    };
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
