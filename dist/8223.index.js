export const id = 8223;
export const ids = [8223];
export const modules = {

/***/ 98223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_EDIT_WORK: () => (/* binding */ MAX_EDIT_WORK),
/* harmony export */   editDistance: () => (/* binding */ editDistance)
/* harmony export */ });
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29818);
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91321);
/* harmony import */ var _parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85838);



const MAX_EDIT_WORK = 4_000_000_000;
async function editDistance(spec, context) {
    const expected = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(spec, 'to').trim();
    const found = context.output.text.trim();
    const max = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .neededNumberIn */ .yB)(spec, 'max');
    const [a, b] = withoutCommonEnds(expected, found);
    if (a.length * b.length > MAX_EDIT_WORK)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(false, `expected ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(expected)}, found ${found.length} characters too far from it`);
    const { distance } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 21916, 19));
    const edits = distance(a, b);
    const longer = Math.max(expected.length, found.length, 1);
    const reason = `${edits} edits of at most ${max}: expected ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(expected, 50)}, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(found, 50)}`;
    return { score: 1 - edits / longer, passed: edits <= max, reason, details: { distance: edits } };
}
function withoutCommonEnds(a, b) {
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start += 1;
    let end = 0;
    const most = Math.min(a.length, b.length) - start;
    while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}


/***/ }),

/***/ 29818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Ir: () => (/* binding */ optionalTextsIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Rk: () => (/* binding */ someTextIn),
/* harmony export */   fO: () => (/* binding */ onlyChild),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   tm: () => (/* binding */ badValue),
/* harmony export */   xm: () => (/* binding */ valueIn),
/* harmony export */   yB: () => (/* binding */ neededNumberIn)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);

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
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'bad-value', sentence, place: spec.place, hint: undefined }, options);
}
function asText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}


/***/ }),

/***/ 91321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
const NO_DETAILS = {};
function verdict(passed, reason, details = NO_DETAILS) {
    return { score: passed ? 1 : 0, passed, reason, details };
}


/***/ }),

/***/ 85838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ quoteAround),
/* harmony export */   JN: () => (/* binding */ quoteList),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export REASON_LENGTH */
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


/***/ })

};
