export const id = 7194;
export const ids = [7194];
export const modules = {

 97194:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   deepeval: () => ( deepeval)
 });
 var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
 var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16359);
 var _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22106);
 var _text_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77867);




const TITLE = 'DeepEval';
const metric = zod__WEBPACK_IMPORTED_MODULE_3__ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_3__ .YjP(),
    score: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .cc,
    threshold: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .cc,
    success: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .no)(zod__WEBPACK_IMPORTED_MODULE_3__ .zMY()),
    reason: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .oX,
    error: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .oX,
    strictMode: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .no)(zod__WEBPACK_IMPORTED_MODULE_3__ .zMY()),
});
const testCase = zod__WEBPACK_IMPORTED_MODULE_3__ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_3__ .YjP(),
    input: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .D8,
    turns: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .D8,
    actualOutput: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .D8,
    expectedOutput: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .D8,
    success: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .no)(zod__WEBPACK_IMPORTED_MODULE_3__ .zMY()),
    tokenCost: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .cc,
    inputTokenCount: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .cc,
    outputTokenCount: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .cc,
    metricsData: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .no)(zod__WEBPACK_IMPORTED_MODULE_3__ .YOg(metric)),
    tags: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .no)(zod__WEBPACK_IMPORTED_MODULE_3__ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__ .YjP())),
});
const fileShape = zod__WEBPACK_IMPORTED_MODULE_3__ ._H3({
    testCases: zod__WEBPACK_IMPORTED_MODULE_3__ .YOg(testCase),
    conversationalTestCases: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .no)(zod__WEBPACK_IMPORTED_MODULE_3__ .YOg(testCase)),
});
const deepeval = {
    title: TITLE,
    looksLike: 'a JSON object with `testCases`',
    recognises: (source) => source.form === 'json' && isDeepeval(source.value),
    read: readDeepeval,
};
function isDeepeval(value) {
    return (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .xV)(value, 'testCases') || (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .xV)(value, 'testRunData');
}
function readDeepeval(source) {
    const value = source.form === 'json' ? source.value : undefined;
    const inner = zod__WEBPACK_IMPORTED_MODULE_3__ ._H3({ testRunData: _text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .D8 }).safeParse(value).data?.testRunData ?? value;
    const { testCases, conversationalTestCases } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_1__ .ah)(fileShape, inner, { source, title: TITLE });
    return { rows: [...testCases, ...(conversationalTestCases ?? [])].map(rowOf), gaps: [] };
}
function rowOf(one) {
    const input = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .b6)(one.input ?? one.turns);
    const metrics = one.metricsData ?? [];
    return {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__ .K,
        suite: TITLE,
        target: TITLE,
        identity: identityOf(one.name, input),
        handle: one.name,
        tags: one.tags ?? [],
        input,
        question: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .br)(input),
        judgement: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .br)([
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
        return { name: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .EU)(input), long: undefined, place: undefined };
    return { name: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .EU)(name), long: `${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .EU)(name)} · ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .EU)(input)}`, place: undefined };
}
function outcomeOf({ success, actualOutput }, metrics) {
    const silent = metrics.find(({ error, score }) => error !== undefined || score === undefined);
    if (silent !== undefined) {
        const message = `${silent.name}: ${silent.error ?? 'no score'}`;
        return { kind: 'errored', message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .TM)(message), isAnswered: true };
    }
    if (metrics.length === 0 && success === undefined) {
        return { kind: 'errored', message: 'no metric judged it', isAnswered: true };
    }
    return {
        kind: 'scored',
        output: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__ .b6)(actualOutput),
        passed: success,
        score: undefined,
        scores: metrics.map(({ name, score, success: passed, reason }) => ({ name, score, passed, reason: reason ?? '' })),
        reason: '',
    };
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
