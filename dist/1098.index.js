export const id = 1098;
export const ids = [1098];
export const modules = {

 51098:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   openaiEvals: () => ( openaiEvals)
 });
 var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
 var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16359);
 var _text_bad_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99735);
 var _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22106);
 var _text_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69168);
 var _text_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77867);






const TITLE = 'OpenAI Evals';
const specShape = zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({
    spec: zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ eval_name: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX, base_eval: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX, completion_fns: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__ .YjP())) }),
});
const eventShape = zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({
    sample_id: zod__WEBPACK_IMPORTED_MODULE_5__ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_5__ .YjP(),
    data: (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .no)(zod__WEBPACK_IMPORTED_MODULE_5__ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__ .L5J())),
    created_at: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX,
});
const openaiEvals = {
    title: TITLE,
    looksLike: 'JSON lines that begin with `spec` (oaieval --record_path)',
    recognises: (source) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .xV)((0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__ .M)(source)[0]?.value, 'spec'),
    read: readOpenaiEvals,
};
function readOpenaiEvals(source) {
    const [first, ...rest] = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_3__ .M)(source);
    const { spec } = (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .ah)(specShape, first?.value, { source, line: 1, title: TITLE });
    if (!rest.some(({ value }) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .xV)(value, 'final_report'))) {
        throw (0,_text_bad_file_js__WEBPACK_IMPORTED_MODULE_1__ .S)(source.name, 'The record has no `final_report`: the run did not come to its end.');
    }
    const events = rest
        .filter(({ value }) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .xV)(value, 'sample_id'))
        .map(({ line, value }) => (0,_text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .ah)(eventShape, value, { source, line, title: TITLE }));
    const samples = Map.groupBy(events, ({ sample_id: id }) => id);
    return { rows: [...samples].flatMap(([id, own]) => rowOf(spec, id, own) ?? []), gaps: [] };
}
const JUDGING = new Set(['match', 'metrics', 'error']);
function rowOf(spec, sampleId, events) {
    if (!events.some(({ type }) => JUDGING.has(type)))
        return undefined;
    const sampling = events.find(({ type }) => type === 'sampling');
    const input = sampling === undefined ? sampleId : askedBy(sampling.data?.['prompt']);
    const match = events.find(({ type }) => type === 'match');
    return {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__ .K,
        suite: spec.base_eval ?? spec.eval_name ?? TITLE,
        target: spec.completion_fns?.[0] ?? TITLE,
        identity: {
            name: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .EU)(input),
            long: `${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .EU)(input)} · ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .EU)((0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(match?.data?.['expected']))}`,
            place: undefined,
        },
        input,
        judgement: match && (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .br)(match.data?.['expected'] ?? null),
        outcome: outcomeOf(events),
        model: spec.completion_fns?.[0],
        startedAt: undefined,
    };
}
function askedBy(prompt) {
    const messages = zod__WEBPACK_IMPORTED_MODULE_5__ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__ ._H3({ role: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .oX, content: _text_shape_js__WEBPACK_IMPORTED_MODULE_2__ .D8 })).safeParse(prompt).data ?? [];
    const users = messages.filter(({ role }) => role === 'user').map(({ content }) => (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(content));
    return users.length === 0 ? (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(prompt) : users.join('\n');
}
function outcomeOf(events) {
    const of = (type) => events.filter((event) => event.type === type);
    const output = (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(of('sampling').at(-1)?.data?.['sampled']);
    const matches = of('match').flatMap(({ data }) => (typeof data?.['correct'] === 'boolean' ? [data['correct']] : []));
    const scores = of('metrics').flatMap(({ data }) => Object.entries(data ?? {}).flatMap(([name, value]) => scoreOf(name, value)));
    if (matches.length === 0 && scores.length === 0) {
        const message = of('error')
            .map(({ data }) => (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .b6)(data?.['message'] ?? data?.['error'] ?? data))
            .at(-1);
        return { kind: 'errored', message: (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_4__ .TM)(message ?? 'no score'), isAnswered: output !== '' };
    }
    const passed = matches.length === 0 ? undefined : matches.every(Boolean);
    return { kind: 'scored', output, passed, score: undefined, scores, reason: passed === false ? 'no match' : '' };
}
function scoreOf(name, value) {
    if (typeof value === 'boolean')
        return [{ name, score: Number(value), passed: value, reason: '' }];
    return typeof value === 'number' ? [{ name, score: value, passed: undefined, reason: '' }] : [];
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
