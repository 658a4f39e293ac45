export const id = 1834;
export const ids = [1834];
export const modules = {

 81834:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   promptfoo: () => ( promptfoo)
 });
 var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
 var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16359);
 var _text_bad_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99735);
 var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22106);
 var _text_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69168);
 var _text_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77867);






const VERSION = 3;
const TITLE = 'promptfoo';
const object = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__ .L5J()));
const component = zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({
    pass: zod__WEBPACK_IMPORTED_MODULE_5__ .zMY(),
    score: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc,
    reason: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX,
    assertion: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ type: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX, metric: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX })),
    metadata: object,
});
const rowShape = zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({
    success: zod__WEBPACK_IMPORTED_MODULE_5__ .zMY(),
    score: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc,
    failureReason: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc,
    error: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX,
    promptIdx: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc,
    provider: zod__WEBPACK_IMPORTED_MODULE_5__ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_5__ .YjP().transform((id) => ({ id, label: undefined })),
        zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ id: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX, label: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX }),
    ]),
    prompt: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ label: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX })),
    gradingResult: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ reason: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX, componentResults: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ .YOg(component)) })),
    response: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ output: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .D8 })),
    cost: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc,
    tokenUsage: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ prompt: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc, completion: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc, cached: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .cc })),
    metadata: object,
    testCase: zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({
        description: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX,
        vars: object,
        assert: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .D8,
        options: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .D8,
        metadata: object,
    }),
});
const fileShape = zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({
    results: zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({
        version: zod__WEBPACK_IMPORTED_MODULE_5__ .aig(),
        timestamp: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX,
        prompts: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ raw: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX, label: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX, provider: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX }))),
        results: zod__WEBPACK_IMPORTED_MODULE_5__ .YOg(_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .D8),
    }),
});
const promptfoo = {
    title: TITLE,
    looksLike: 'a JSON object with `results.results`, or JSON lines with `testCase`',
    recognises: (source) => isWhole(source) || isRow((0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__ .M)(source)[0]?.value),
    read: (source) => (isWhole(source) ? readWhole(source) : readRows(source, (0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__ .M)(source), {})),
};
function isWhole(source) {
    const results = source.form === 'json' ? field(source.value, 'results') : undefined;
    return field(results, 'results') !== undefined;
}
function isRow(value) {
    return field(value, 'testCase') !== undefined && field(value, 'success') !== undefined;
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function readWhole(source) {
    const version = field(field(source.value, 'results'), 'version');
    if (version !== VERSION) {
        const sentence = `These are promptfoo’s results of version ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(version) || 'unknown'}; version ${VERSION} is read.`;
        throw (0,_text_bad_file_js__WEBPACK_IMPORTED_MODULE_1__ .S)(source.name, sentence, { hint: 'Run them with a promptfoo of this year, with `-o results.json`.' });
    }
    const { results } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .ah)(fileShape, source.value, { source, title: TITLE });
    const records = results.results.map((value) => ({ line: 0, value }));
    return readRows(source, records, { prompts: results.prompts, startedAt: results.timestamp });
}
function readRows(source, records, context) {
    const rows = records.map(({ line, value }, index) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .ah)(rowShape, value, { source, line, path: line === 0 ? `results.results.${index}` : '', title: TITLE }));
    const targets = nameTargets(rows, context.prompts ?? []);
    return {
        rows: rows.map((row) => rowOf(row, targets(row), context.startedAt)),
        gaps: rows.flatMap(({ error }) => {
            const stopped = error !== undefined && STOPS.test(error);
            return stopped ? [{ file: undefined, message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .TM)(error) }] : [];
        }),
    };
}
const STOPS = /^API error: (?:401|403|404|501)\b/;
function nameTargets(rows, prompts) {
    const byProvider = new Map();
    for (const row of rows) {
        const known = byProvider.get(providerOf(row)) ?? [];
        if (!known.includes(row.promptIdx ?? 0))
            known.push(row.promptIdx ?? 0);
        byProvider.set(providerOf(row), known);
    }
    return (row) => {
        const own = [...(byProvider.get(providerOf(row)) ?? [])].sort((a, b) => a - b);
        if (own.length < 2)
            return providerOf(row);
        const index = row.promptIdx ?? 0;
        return `${providerOf(row)} · ${labelOf(prompts[index]) ?? `prompt ${own.indexOf(index) + 1}`}`;
    };
}
function labelOf(prompt) {
    const { raw = '', label = '' } = prompt ?? {};
    if (label === '' || label === raw || raw === '')
        return undefined;
    const own = label.endsWith(raw) ? label.slice(0, -raw.length).replace(/:\s*$/, '') : label;
    return own === '' ? undefined : own;
}
function providerOf({ provider }) {
    return provider.label ?? provider.id ?? 'provider';
}
function rowOf(row, target, startedAt) {
    const { testCase, cost, tokenUsage } = row;
    const vars = Object.entries(testCase.vars ?? {});
    const [only] = vars;
    const input = vars.length === 1 ? (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(only?.[1]) : vars.map(([name, value]) => `${name}: ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(value)}`).join('\n');
    return {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__ .K,
        suite: TITLE,
        target,
        identity: identityOf(row, input),
        handle: testCase.description,
        input: input === '' ? undefined : input,
        question: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .br)(testCase.vars ?? {}),
        judgement: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .br)([testCase.assert ?? [], testCase.options ?? {}]),
        outcome: outcomeOf(row),
        model: row.provider.id?.split(':').at(-1),
        costUsd: cost,
        usage: tokenUsage && {
            input: tokenUsage.prompt ?? 0,
            cachedInput: 0,
            cacheWrite: 0,
            output: tokenUsage.completion ?? 0,
            reasoning: 0,
        },
        startedAt,
    };
}
function identityOf({ metadata, testCase }, input) {
    const id = metadata?.['case_id'] ?? testCase.metadata?.['case_id'] ?? testCase.metadata?.['id'];
    const given = id === undefined || id === null ? testCase.description : (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(id);
    if (given === undefined || given === '')
        return { name: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .EU)(input), long: undefined, place: undefined };
    return { name: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .EU)(given), long: `${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .EU)(given)} · ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .EU)(input)}`, place: undefined };
}
function outcomeOf(row) {
    const components = row.gradingResult?.componentResults ?? [];
    const ungraded = components.find(({ metadata }) => metadata?.['graderError'] === true);
    const isErrored = row.failureReason === 2 || (row.failureReason === undefined && row.gradingResult === undefined);
    const message = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .TM)(row.error ?? row.gradingResult?.reason ?? 'no answer');
    if (!row.success && isErrored)
        return { kind: 'errored', message, isAnswered: false };
    if (!row.success && ungraded !== undefined) {
        return { kind: 'errored', message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .TM)(ungraded.reason ?? message), isAnswered: true };
    }
    return {
        kind: 'scored',
        output: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(row.response?.output),
        passed: row.success,
        score: row.score,
        scores: components.map(scoreOf),
        reason: row.success ? '' : message,
    };
}
function scoreOf({ pass, score, reason, assertion }) {
    return { name: assertion?.metric ?? assertion?.type ?? 'assertion', score, passed: pass, reason: reason ?? '' };
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
