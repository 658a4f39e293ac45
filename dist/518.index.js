export const id = 518;
export const ids = [518];
export const modules = {

 518:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   maxTurns: () => ( maxTurns)
 });
 var _domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25330);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);
 var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47676);



function maxTurns(spec, context) {
    const max = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .yB)(spec, 'max');
    const { metadata } = context.output;
    const answers = context.output.conversation?.filter(({ role }) => role === 'assistant').length;
    const said = answers ?? (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .xm)({ ...spec, config: metadata }, 'turns');
    const turns = context.output.agent?.turns ?? said ?? ((0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ .NP)(context.request.endpoint) ? undefined : 1);
    if (typeof turns !== 'number')
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(false, `expected at most ${max} turns, the target does not say its turns`);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ .W)(turns <= max, `expected at most ${max} turns, took ${turns}`);
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


 })

};
