export const id = 991;
export const ids = [991];
export const modules = {

 80991:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   file: () => ( file)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _domain_json_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27009);
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76732);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);
 var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47676);
 var _parts_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95737);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77783);
 var _structure_parts_path_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23638);
 var _structure_parts_json_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54443);
 var _parts_trace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73029);










async function file(spec, context) {
    const found = filesAt(spec, context);
    const name = (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ .hD)((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)(spec, 'path') === undefined ? 'glob' : 'path'), 60);
    const there = found.filter(({ change }) => change?.change !== 'deleted');
    if ((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)(spec, 'absent') === true || (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)(spec, 'exists') === false)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(there.length === 0, `expected no ${name}, ${there.length === 0 ? 'none is there' : 'it is there'}`);
    if ((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)(spec, 'unchanged') === true)
        return judgeUnchanged(found, name);
    const [first] = there;
    if (first === undefined)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `expected ${name}, ${found.length > 0 ? 'it was deleted' : 'it is not there'}`);
    const judged = await Promise.all(there.map((each) => judgeContent(spec, each)));
    return judged.find(({ passed }) => passed) ?? judged[0] ?? (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `expected ${name}`);
}
function filesAt(spec, context) {
    const { files } = (0,_parts_trace_js__WEBPACK_IMPORTED_MODULE_5__ .f)(spec, context);
    const { agent } = context.request;
    const isWanted = wantedPaths(spec);
    const left = new Map();
    for (const { to } of [...(agent?.files ?? []), ...(agent?.workspace ?? [])])
        if (isWanted(to))
            left.set(to, { path: to, change: undefined });
    for (const change of files)
        if (isWanted(change.path))
            left.set(change.path, { path: change.path, change });
    return [...left.values()];
}
function wantedPaths(spec) {
    if ((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)(spec, 'glob') === undefined) {
        const wanted = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, 'path'));
        return (path) => path === wanted;
    }
    const glob = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, 'glob');
    return (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(path, glob);
}
function judgeUnchanged(found, name) {
    const touched = found.find(({ change }) => change !== undefined);
    if (found.length === 0)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `expected ${name} to be left as it was, it was never there`);
    if (touched === undefined)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(true, `${name} was left as it was`);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `expected ${name} to be left as it was, ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ .hD)(touched.path)} was ${touched.change?.change ?? ''}`);
}
const CONTENT = ['contains', 'regex', 'equals', 'json_path'];
async function judgeContent(spec, { path, change }) {
    const name = (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ .hD)(path, 60);
    if (CONTENT.every((key) => (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)(spec, key) === undefined))
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(true, `${name} is there`);
    if (change === undefined)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `${name} is as the agent found it, so that it did not write it`);
    const { text, bytes } = change;
    if (text === undefined)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `${name} (${bytes} bytes) is no text, or longer than what is read`);
    if ((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)(spec, 'json_path') !== undefined)
        return judgeJson(spec, text, name);
    if ((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)(spec, 'contains') !== undefined && !text.includes((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, 'contains')))
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `expected ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ .hD)((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, 'contains'))} in ${name}, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ .hD)(text, 60)}`);
    if ((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)(spec, 'regex') !== undefined) {
        const search = await (0,_parts_pattern_js__WEBPACK_IMPORTED_MODULE_3__ .E)(spec, (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, 'regex'), '');
        if (search(text) === undefined)
            return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `expected a match of ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ .hD)((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, 'regex'))} in ${name}, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ .hD)(text, 60)}`);
    }
    if ((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)(spec, 'equals') !== undefined && text.trim() !== (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, 'equals').trim())
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `expected ${name} to be ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ .hD)((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, 'equals'))}, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ .hD)(text, 60)}`);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(true, `${name} says what it should`);
}
function judgeJson(spec, text, name) {
    const parsed = (0,_structure_parts_json_text_js__WEBPACK_IMPORTED_MODULE_7__ .qF)(text);
    if (!parsed.ok)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `expected JSON in ${name}, ${parsed.problem}`);
    const found = (0,_structure_parts_path_value_js__WEBPACK_IMPORTED_MODULE_4__ .Zl)(parsed.value, (0,_structure_parts_path_value_js__WEBPACK_IMPORTED_MODULE_4__ .Hf)(spec, (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, 'json_path')));
    if (!found.found)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `${name}: ${found.problem}`);
    const expected = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)(spec, 'equals');
    if (expected === undefined)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(true, `${name} has ${(0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, 'json_path')}`);
    const isEqual = (0,_domain_json_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__ .d)((0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_9__ .RU)(found.value)) === (0,_domain_json_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__ .d)((0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_9__ .RU)(expected));
    const shown = (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ .hD)(JSON.stringify((0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_9__ .RU)(found.value)), 60);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(isEqual, `expected ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_6__ .hD)(JSON.stringify((0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_9__ .RU)(expected)))} at ${(0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .r7)(spec, 'json_path')} of ${name}, found ${shown}`);
}


 }),

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


 }),

 54443:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   GF: () => ( writeJson),
   qF: () => ( parseJson)
 });
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76732);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77783);


const MAX_JSON_DEPTH = 200;
const TOO_DEEP = '[nested too deep]';
function parseJson(text) {
    if (isDeeperThan(text, MAX_JSON_DEPTH))
        return { ok: false, problem: `JSON nested deeper than ${MAX_JSON_DEPTH} levels` };
    try {
        return { ok: true, value: (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_0__ .IS)(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const fenced = text.trimStart().startsWith('```') ? ' (a code fence is around it)' : '';
        return { ok: false, problem: `no JSON${fenced}, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(text, 80)}` };
    }
}
function writeJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return TOO_DEEP;
    }
}
function isDeeperThan(text, limit) {
    let depth = 0;
    let isInString = false;
    for (let index = 0; index < text.length; index += 1) {
        const char = text[index];
        if (char === '"')
            isInString = !isInString;
        else if (isInString)
            index += char === '\\' ? 1 : 0;
        else if (char === '[' || char === '{')
            depth += 1;
        else if (char === ']' || char === '}')
            depth -= 1;
        if (depth > limit)
            return true;
    }
    return false;
}


 }),

 23638:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $2: () => ( formatPointer),
   Hf: () => ( parseJsonPath),
   Zl: () => ( followPath),
   jV: () => ( formatPath)
 });
 var _domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73254);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77783);



function parseJsonPath(spec, path) {
    const steps = (0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ .Hf)(path);
    if (steps !== undefined)
        return steps;
    throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .tm)(spec, `The path ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(path)} of ${spec.type} leads to no single value. ${(0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ .zP)(path)}`);
}
function followPath(value, path) {
    const result = (0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ .Zl)(value, path);
    return result.found ? result : { found: false, problem: `nothing at ${formatPath(result.at)}` };
}
function formatPath(path) {
    return `$${path.map(formatStep).join('')}`;
}
function formatPointer(pointer) {
    const steps = pointer.split('/').slice(1);
    return formatPath(steps.map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'))));
}
function formatStep(step) {
    if (typeof step === 'number')
        return `[${step}]`;
    return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step) ? `.${step}` : `[${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(step, 40)}]`;
}


 })

};
