export const id = 2980;
export const ids = [2980];
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

 32980:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   skillTriggered: () => ( skillTriggered)
 });
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88117);
 var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47676);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77783);
 var _parts_trace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73029);




const SHOWN = 20;
function skillTriggered(spec, context) {
    const { skills } = (0,_parts_trace_js__WEBPACK_IMPORTED_MODULE_2__ .f)(spec, context);
    const skill = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .xm)(spec, 'skill') === undefined ? undefined : (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .r7)(spec, 'skill');
    const isExpected = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .xm)(spec, 'expected') !== false;
    const found = skills.filter(({ name }) => skill === undefined || isCalled(name, skill));
    const wanted = skill === undefined ? 'any skill' : (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(skill);
    const rule = `expected ${wanted} ${isExpected ? 'to be triggered' : 'not to be triggered'}`;
    const said = skills.length === 0 ? 'none was' : `triggered: ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_3__ .JN)(skills.map(describe))}`;
    const details = {
        skill: skill ?? null,
        expected: isExpected,
        triggered: skills.slice(0, SHOWN).map(({ name }) => (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_3__ .Jj)(name, 100)),
    };
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ .W)(isExpected === found.length > 0, `${rule}, ${said}`, details);
}
function isCalled(name, skill) {
    return name === skill || name.endsWith(`:${skill}`) || name.endsWith(`/${skill}`);
}
function describe({ name, isInferred }) {
    return isInferred ? `${name} (inferred)` : name;
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


 })

};
