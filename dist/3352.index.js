export const id = 3352;
export const ids = [3352];
export const modules = {

 93352:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   inspect: () => ( inspect)
 });
 var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
 var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16359);
 var _text_bad_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99735);
 var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3337);
 var _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22106);
 var _text_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77867);






const TITLE = 'Inspect';
const usage = zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({
    input_tokens: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .cc,
    output_tokens: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .cc,
    input_tokens_cache_read: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .cc,
    input_tokens_cache_write: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .cc,
    reasoning_tokens: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .cc,
    total_cost: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .cc,
});
const score = zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ value: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .D8, explanation: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .oX });
const choice = zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ message: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ content: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .D8 })) });
const sample = zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_5__ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__ .aig()]),
    epoch: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .cc,
    input: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .D8,
    target: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .D8,
    output: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ completion: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .oX, choices: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ .YOg(choice)) })),
    scores: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__ .YjP(), score)),
    model_usage: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__ .YjP(), usage)),
    error: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ message: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .oX })),
    limit: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ type: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .oX })),
    invalidation: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .D8,
});
const evalShape = zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({
    task: zod__WEBPACK_IMPORTED_MODULE_5__ .YjP(),
    model: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .oX,
    created: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .oX,
    scorers: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ name: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .oX }))),
});
const headShape = zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({
    version: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .cc,
    status: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .oX,
    eval: evalShape,
    error: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ message: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .oX })),
});
const logShape = headShape.extend({ samples: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ .YOg(sample)) });
const VERSION = 2;
const MARKS = new Map([
    ['C', 1],
    ['P', 0.5],
    ['I', 0],
    ['N', 0],
    [true, 1],
    [false, 0],
]);
const inspect = {
    title: TITLE,
    looksLike: 'a zip with `header.json` (.eval), or a JSON object with `eval` and `samples`',
    recognises: (source) => source.form === 'zip'
        ? isEvalZip(source.zip.names)
        : source.form === 'json' && (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .xV)(source.value, 'eval', 'plan'),
    read: (source) => {
        const { head, samples } = source.form === 'zip' ? fromZip(source) : fromJson(source);
        requireVersion(source, head);
        return { rows: samples.map((one) => rowOf(source, head, one)), gaps: gapsOf(head) };
    },
};
function isEvalZip(names) {
    return names.includes('header.json') || names.some((name) => name.startsWith('_journal/'));
}
function fromJson(source) {
    const value = source.form === 'json' ? source.value : undefined;
    const { samples, ...head } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .ah)(logShape, value, { source, title: TITLE });
    return { head, samples: samples ?? [] };
}
function fromZip(source) {
    const { zip, name: file } = source;
    const read = (name) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__ .q)(`${file}/${name}`, zip.read(name) ?? '');
    const started = zip.names.includes('header.json') ? read('header.json') : read('_journal/start.json');
    const head = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .ah)(headShape, started, { source, title: TITLE });
    const names = zip.names.filter((name) => name.startsWith('samples/') && name.endsWith('.json'));
    const samples = names.map((name) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .ah)(sample, read(name), { source, path: name, title: TITLE }));
    const byEpoch = (a, b) => (a.epoch ?? 1) - (b.epoch ?? 1);
    return {
        head: zip.names.includes('header.json') ? head : { ...head, status: 'started' },
        samples: samples.sort(byEpoch),
    };
}
function requireVersion({ name }, { version }) {
    if (version === undefined || version <= VERSION)
        return;
    throw (0,_text_bad_file_js__WEBPACK_IMPORTED_MODULE_1__ .S)(name, `This is an Inspect log of version ${version}; up to version ${VERSION} is read.`);
}
function gapsOf({ status, error }) {
    if (status === undefined || status === 'success')
        return [];
    return [{ file: undefined, message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .TM)(error?.message ?? `its status is ${status}`) }];
}
function rowOf(source, { eval: about }, one) {
    const input = inputOf(one.input);
    const used = Object.entries(one.model_usage ?? {});
    const costs = used.map(([, { total_cost: cost }]) => cost);
    return {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__ .K,
        suite: about.task,
        target: about.model ?? TITLE,
        handle: String(one.id),
        identity: { name: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .EU)(String(one.id)), long: `${one.id} · ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .EU)(input)}`, place: undefined },
        input,
        question: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .br)(input),
        judgement: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .br)([one.target ?? null, (about.scorers ?? []).map(({ name }) => name ?? '').sort()]),
        outcome: outcomeOf(source, one),
        model: about.model,
        usage: used.length === 0 ? undefined : sumUsage(used.map(([, each]) => each)),
        costUsd: costs.length > 0 && costs.every((cost) => cost !== undefined)
            ? costs.reduce((sum, cost) => sum + cost, 0)
            : undefined,
        startedAt: about.created,
    };
}
function inputOf(input) {
    const messages = zod__WEBPACK_IMPORTED_MODULE_5__ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ role: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .oX, content: _text_shape_js__WEBPACK_IMPORTED_MODULE_3__ .D8 })).safeParse(input);
    if (!messages.success)
        return (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(input);
    return (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(messages.data.findLast(({ role }) => role === 'user')?.content);
}
function sumUsage(all) {
    const sum = (name) => all.reduce((total, one) => total + Number(one[name] ?? 0), 0);
    return {
        input: sum('input_tokens') + sum('input_tokens_cache_read') + sum('input_tokens_cache_write'),
        cachedInput: sum('input_tokens_cache_read'),
        cacheWrite: sum('input_tokens_cache_write'),
        output: sum('output_tokens'),
        reasoning: sum('reasoning_tokens'),
    };
}
function outcomeOf(source, one) {
    const message = one.error?.message;
    const scores = Object.entries(one.scores ?? {}).flatMap(([name, found]) => scoresOf(source, name, found));
    const limit = one.limit?.type;
    if (one.error !== undefined)
        return { kind: 'errored', message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .TM)(message ?? 'error'), isAnswered: false };
    if (one.invalidation !== undefined && one.invalidation !== null) {
        return { kind: 'errored', message: 'the sample was invalidated', isAnswered: true };
    }
    if (limit !== undefined) {
        const reason = `the ${limit} limit was reached`;
        return { kind: 'scored', output: outputOf(one), passed: false, score: 0, scores: [], reason };
    }
    if (scores.length === 0 || scores.some(({ score: value }) => value === undefined)) {
        return { kind: 'errored', message: 'it was not scored', isAnswered: true };
    }
    return { kind: 'scored', output: outputOf(one), passed: undefined, score: undefined, scores, reason: '' };
}
function outputOf({ output }) {
    return output?.completion ?? (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(output?.choices?.[0]?.message?.content);
}
function scoresOf(source, name, { value, explanation }) {
    const reason = explanation ?? '';
    if (value === null || value === undefined)
        return [{ name, score: undefined, passed: undefined, reason }];
    const mark = MARKS.get(value);
    if (mark !== undefined)
        return [{ name, score: mark, passed: mark === 1, reason }];
    if (typeof value === 'number')
        return [{ name, score: value, passed: undefined, reason }];
    if (typeof value === 'object' && !Array.isArray(value)) {
        return Object.entries(value).flatMap(([key, each]) => scoresOf(source, `${name}.${key}`, { value: each, explanation }));
    }
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
    if (Number.isFinite(number))
        return [{ name, score: number, passed: undefined, reason }];
    const hint = 'Scores are C, P, I, N, true, false, numbers, or objects of these.';
    throw (0,_text_bad_file_js__WEBPACK_IMPORTED_MODULE_1__ .S)(source.name, `The scorer ${name} says ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(value).slice(0, 80)}, which is no score.`, { hint });
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
