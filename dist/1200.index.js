export const id = 1200;
export const ids = [1200];
export const modules = {

 73029:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   f: () => ( traceOf)
 });
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88117);

function traceOf(spec, { output }) {
    if (output.agent === undefined)
        throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .tm)(spec, `${spec.type} judges what an agent did, and none was asked.`);
    return output.agent;
}


 }),

 11200:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   trajectory: () => ( trajectory)
 });
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76380);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88117);
 var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47676);
 var _parts_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95737);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77783);
 var _parts_trace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73029);






async function trajectory(spec, context) {
    const { actions } = (0,_parts_trace_js__WEBPACK_IMPORTED_MODULE_3__ .f)(spec, context);
    const [called, notCalled, order] = await Promise.all(['called', 'not_called', 'order'].map((key) => readWanted(spec, key)));
    const made = actions.filter(({ state }) => state !== 'denied');
    const missing = called?.find((wanted) => !made.some((action) => isCall(action, wanted)));
    if (missing !== undefined)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ .W)(false, describeMissing(missing, actions));
    for (const wanted of notCalled ?? []) {
        const found = actions.find((action) => isCall(action, wanted) || isUnsure(action, wanted));
        if (found !== undefined)
            return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ .W)(false, describeUnwanted(wanted, found));
    }
    const late = firstOutOfOrder(order ?? [], made);
    if (late !== undefined)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ .W)(false, `expected ${describe(late)} in the order given, it was not called then`);
    const max = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .Po)(spec, 'max_calls');
    if (max !== undefined && actions.length > max)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ .W)(false, `expected at most ${max} calls of tools, made ${actions.length}`);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ .W)(true, `${actions.length} ${actions.length === 1 ? 'call of a tool' : 'calls of tools'}, as expected`);
}
async function readWanted(spec, key) {
    const list = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .xm)(spec, key) ?? [];
    if (!Array.isArray(list))
        throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .tm)(spec, `trajectory needs a list as ${key}.`);
    return await Promise.all(list.map(async (entry) => {
        const { tool, args } = (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_4__ .OW)(entry) ? entry : { tool: entry, args: undefined };
        const pattern = typeof args === 'string' ? args : undefined;
        const search = pattern === undefined ? undefined : await (0,_parts_pattern_js__WEBPACK_IMPORTED_MODULE_2__ .E)(spec, pattern, '');
        return { tool: (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_4__ .s$)(tool), args: pattern, search };
    }));
}
function isCall({ tool, args }, { tool: wanted, search }) {
    return isTool(tool, wanted) && (search === undefined || search(args) !== undefined);
}
function isTool(tool, wanted) {
    return tool === wanted || (wanted.startsWith('mcp:') && tool.startsWith(`${wanted}/`));
}
function isUnsure({ tool, isCut }, { tool: wanted, search }) {
    return isCut === true && search !== undefined && isTool(tool, wanted);
}
function firstOutOfOrder(order, actions) {
    let from = 0;
    return order.find((wanted) => {
        const index = actions.findIndex((action, at) => at >= from && isCall(action, wanted));
        from = index + 1;
        return index === -1;
    });
}
function describe({ tool, args }) {
    return args === undefined ? (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(tool, 30) : `${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(tool, 30)} with ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(args, 40)}`;
}
function describeMissing(wanted, actions) {
    const isDenied = actions.some((action) => action.state === 'denied' && isCall(action, wanted));
    return `expected a call of ${describe(wanted)}, ${isDenied ? 'it was tried and denied' : 'there was none'}`;
}
function describeUnwanted(wanted, found) {
    const tried = found.state === 'denied' ? ' (denied)' : '';
    const what = isCall(found, wanted) ? (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(found.args, 60) : 'arguments that are longer than what is kept';
    return `expected no call of ${describe(wanted)}, turn ${found.turn} has ${what}${tried}`;
}


 }),

 88117:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ej: () => ( textsIn),
   Ir: () => ( optionalTextsIn),
   Po: () => ( numberIn),
   Rk: () => ( someTextIn),
   fO: () => ( onlyChild),
   r7: () => ( textIn),
   tm: () => ( badValue),
   xm: () => ( valueIn),
   yB: () => ( neededNumberIn)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);

function textIn(spec, key) {
    const text = asText(valueIn(spec, key));
    if (text === undefined)
        throw badValue(spec, `${spec.type} needs a text as ${key}.`);
    return text;
}
function someTextIn(spec, key, trimmed) {
    const whole = textIn(spec, key);
    const text = trimmed === 'start' ? whole.trimStart() : trimmed === 'end' ? whole.trimEnd() : whole;
    if (text === '')
        throw badValue(spec, `${spec.type} expects an empty text, which every output would satisfy.`);
    return text;
}
function textsIn(spec, key) {
    const texts = optionalTextsIn(spec, key);
    if (texts.length === 0)
        throw badValue(spec, `${spec.type} needs at least one text as ${key}.`);
    return texts;
}
function optionalTextsIn(spec, key) {
    const value = valueIn(spec, key) ?? [];
    const texts = (Array.isArray(value) ? value : [value]).map(asText);
    if (texts.some((text) => text === undefined || text === '')) {
        throw badValue(spec, `${spec.type} needs a list of texts as ${key}, none of them empty.`);
    }
    return texts;
}
function numberIn(spec, key) {
    const value = valueIn(spec, key);
    if (value === undefined || value === null)
        return undefined;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number))
        throw badValue(spec, `${spec.type} needs a number as ${key}.`);
    return number;
}
function neededNumberIn(spec, key) {
    const number = numberIn(spec, key);
    if (number === undefined)
        throw badValue(spec, `${spec.type} needs a number as ${key}.`);
    return number;
}
function valueIn(spec, key) {
    return Object.hasOwn(spec.config, key) ? spec.config[key] : undefined;
}
function onlyChild(spec) {
    const [child] = spec.children;
    if (child === undefined || spec.children.length > 1)
        throw badValue(spec, `${spec.type} needs exactly one nested scorer.`);
    return child;
}
function badValue(spec, sentence, options) {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({ code: 'bad-value', sentence, place: spec.place, hint: undefined }, options);
}
function asText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}


 }),

 47676:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( verdict)
 });
const NO_DETAILS = {};
function verdict(passed, reason, details = NO_DETAILS) {
    return { score: passed ? 1 : 0, passed, reason, details };
}


 }),

 95737:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   E: () => ( compilePattern)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);


const MAX_PATTERN_WORK = 200_000_000;
async function compilePattern(spec, pattern, flags) {
    const { RE2JS } = await __webpack_require__.e( 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const bits = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };
    const mask = [...flags].reduce((sum, flag) => sum | (bits[flag] ?? 0), 0);
    let compiled;
    try {
        compiled = RE2JS.compile(pattern, mask);
    }
    catch (error) {
        const sentence = `The pattern of ${spec.type} cannot be used: ${error.message}.`;
        const hint = 'Patterns have RE2 syntax: no look-around and no back-references.';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({ code: 'bad-regex', sentence, place: spec.place, hint }, { cause: error });
    }
    return (text) => {
        if (compiled.programSize() * text.length > MAX_PATTERN_WORK)
            throw tooMuchWork(text);
        const matcher = compiled.matcher(text);
        if (!matcher.find())
            return undefined;
        const groups = Array.from({ length: compiled.groupCount() }, (_, index) => matcher.group(index + 1) ?? undefined);
        return { index: matcher.start(), text: matcher.group() ?? '', groups };
    };
}
function tooMuchWork(text) {
    return new _scorer_js__WEBPACK_IMPORTED_MODULE_1__ .V(`The pattern is too large to search ${text.length} characters with it`);
}


 }),

 77783:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ch: () => ( quoteAround),
   JN: () => ( quoteList),
   Jj: () => ( cut),
   hD: () => ( quote),
   ml: () => ( shorten)
 });
const REASON_LENGTH = 200;
function quote(text, length = 60) {
    if (text.length <= length)
        return JSON.stringify(text.toWellFormed());
    return `${JSON.stringify(cut(text, length))}… (${text.length} characters)`;
}
function quoteAround(text, index, length = 60) {
    const start = Math.max(0, index - Math.floor(length / 4));
    return quote(text.slice(start, start + length), length);
}
function shorten(reason, length = REASON_LENGTH) {
    return reason.length <= length ? reason.toWellFormed() : `${cut(reason, length - 1)}…`;
}
function quoteList(texts, shown = 3) {
    const names = texts.slice(0, shown).map((text) => quote(text, 30));
    return texts.length > shown ? `${names.join(', ')} and ${texts.length - shown} more` : names.join(', ');
}
function cut(text, length) {
    const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
    return text.slice(0, end).toWellFormed();
}


 }),

 8360:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   V: () => ( ScorerError),
   h: () => ( weightedMean)
 });
function weightedMean(scores) {
    if (scores.length === 0)
        return 1;
    const total = scores.reduce((sum, { weight }) => sum + weight, 0);
    if (total <= 0)
        return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    const mean = scores.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
    return Math.min(1, Math.max(0, mean));
}
class ScorerError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'ScorerError';
    }
}


 })

};
