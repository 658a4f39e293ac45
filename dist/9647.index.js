export const id = 9647;
export const ids = [9647];
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

 39647:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   vitest: () => ( vitest)
 });
 var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
 var _outage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76144);
 var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16359);
 var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22106);
 var _text_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77867);





const TITLE = 'vitest';
const score = zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({ name: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX, score: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc, metadata: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({})) });
const evalMeta = zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({
    scores: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_4__ .YOg(score)),
    avgScore: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc,
    output: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .D8,
    thresholdFailed: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_4__ .zMY()),
});
const usage = zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({ inputTokens: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc, outputTokens: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc, model: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX });
const run = zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({
    output: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .D8,
    errors: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_4__ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({ message: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX }))),
    usage: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(usage),
});
const test = zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({
    ancestorTitles: zod__WEBPACK_IMPORTED_MODULE_4__ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__ .YjP()),
    title: zod__WEBPACK_IMPORTED_MODULE_4__ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__ .YjP(),
    failureMessages: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_4__ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__ .YjP())),
    meta: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({
        eval: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(evalMeta),
        harness: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({ run: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(run) })),
        evaldelta: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({ id: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX, input: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .D8 })),
    })),
});
const fileShape = zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({
    testResults: zod__WEBPACK_IMPORTED_MODULE_4__ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__ ._H3({
        name: zod__WEBPACK_IMPORTED_MODULE_4__ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_4__ .YjP(),
        message: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX,
        startTime: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc,
        assertionResults: zod__WEBPACK_IMPORTED_MODULE_4__ .YOg(test),
    })),
});
const RAN = new Set(['passed', 'failed']);
const vitest = {
    title: TITLE,
    looksLike: 'a JSON object with `testResults`',
    recognises: (source) => source.form === 'json' && (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .xV)(source.value, 'testResults'),
    read: readVitest,
};
function readVitest(source) {
    const value = source.form === 'json' ? source.value : undefined;
    const { testResults } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .ah)(fileShape, value, { source, title: TITLE });
    return {
        rows: testResults.flatMap((file) => file.assertionResults.filter(({ status }) => RAN.has(status)).map((one) => rowOf(file, one))),
        gaps: testResults
            .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
            .map(({ name, message }) => ({ file: name, message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .TM)(message ?? 'the file could not be loaded') })),
    };
}
function rowOf(file, one) {
    const used = one.meta?.harness?.run?.usage;
    const own = one.meta?.evaldelta;
    const title = plainTitle(one.title, own?.id);
    return {
        ..._row_js__WEBPACK_IMPORTED_MODULE_1__ .K,
        suite: TITLE,
        target: TITLE,
        identity: (0,_row_js__WEBPACK_IMPORTED_MODULE_1__ .r)((0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .EU)([...one.ancestorTitles, title].join(' › '))),
        handle: OWN_ID.test(one.title) ? undefined : [...one.ancestorTitles, one.title].join(' > '),
        input: own?.input === undefined ? undefined : (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .b6)(own.input),
        file: file.name,
        outcome: outcomeOf(one),
        model: used?.model,
        usage: used?.inputTokens === undefined
            ? undefined
            : { input: used.inputTokens, cachedInput: 0, cacheWrite: 0, output: used.outputTokens ?? 0, reasoning: 0 },
        startedAt: file.startTime === undefined ? undefined : new Date(file.startTime).toISOString(),
    };
}
const OWN_ID = /(?:, run \d+)?, test_id=[0-9a-z]+$/;
function plainTitle(title, id) {
    if (!OWN_ID.test(title))
        return title;
    const plain = title.replace(OWN_ID, '');
    return id === undefined ? plain : plain.replace(/, item \d+$/, ` ${id}`);
}
function outcomeOf({ status, failureMessages, meta }) {
    const [failure = ''] = failureMessages ?? [];
    const { eval: judged, harness } = meta ?? {};
    const [error] = harness?.run?.errors ?? [];
    const passed = status === 'passed';
    if (!passed && error !== undefined) {
        return { kind: 'errored', message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .TM)(error.message ?? failure), isAnswered: false };
    }
    if (!passed && judged?.thresholdFailed !== true && (0,_outage_js__WEBPACK_IMPORTED_MODULE_0__ .u)(failure)) {
        const message = failure.includes('STACK_TRACE_ERROR') ? 'the test timed out' : (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .TM)(failure);
        return { kind: 'errored', message, isAnswered: harness?.run?.output !== undefined };
    }
    const scores = judged?.scores ?? [];
    return {
        kind: 'scored',
        output: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .b6)(judged?.output ?? harness?.run?.output),
        passed,
        score: judged?.avgScore,
        scores: scores.map(({ name, score: value, metadata }) => ({
            name: name === undefined || name === '' ? 'score' : name,
            score: value,
            passed: undefined,
            reason: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .b6)(metadata?.['rationale']),
        })),
        reason: passed ? '' : (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__ .TM)(failure),
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
