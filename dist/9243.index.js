export const id = 9243;
export const ids = [9243];
export const modules = {

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


 }),

 30696:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( lookAlike)
 });
const NO_BREAK = /[\u00A0\u202F\u2007]/g;
const ODD_SPACE = /[\u1680\u2000-\u200A\u205F\u3000]/g;
const UNSEEN = /[\p{Cf}\uFE00-\uFE0F\u180B-\u180F\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFC]/gu;
const WAYS = [
    { differs: 'only in Unicode normalisation', plain: (text) => text.normalize('NFC') },
    { differs: 'in a no-break space', plain: (text) => text.replace(NO_BREAK, ' ') },
    { differs: 'in a space of another width', plain: (text) => text.replace(ODD_SPACE, ' ') },
    { differs: 'in a character that is not seen', plain: (text) => text.replace(UNSEEN, '') },
];
const ALL_WAYS = {
    differs: 'only in characters that look alike or are not seen',
    plain: (text) => WAYS.reduce((plain, way) => way.plain(plain), text),
};
function lookAlike(expected, found, matches) {
    const way = [...WAYS, ALL_WAYS].find(({ plain }) => matches(plain(expected), plain(found)));
    return way === undefined ? '' : ` (differs ${way.differs})`;
}


 }),

 49243:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   compareTexts: () => ( compareTexts),
   equals: () => ( equals)
 });
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76732);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88117);
 var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47676);
 var _safety_parts_look_alike_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30696);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77783);





function equals(spec, context) {
    return compareTexts((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .r7)(spec, 'value'), context.output.text, context.value);
}
function compareTexts(expectedText, foundText, foundValue) {
    const expected = expectedText.trim();
    const found = foundText.trim();
    if (expected === found || (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_3__ .oT)(expected, foundValue))
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ .W)(true, `equals ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(expected)}`);
    const index = firstDifference(expected, found);
    const both = index < 20
        ? [(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(expected, 50), (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(found, 50)]
        : [(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_4__ .Ch)(expected, index, 45), (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_4__ .Ch)(found, index, 45)];
    const remark = (0,_safety_parts_look_alike_js__WEBPACK_IMPORTED_MODULE_2__ .W)(expected, found, (one, other) => one === other);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ .W)(false, `expected ${both[0]}${remark}, found ${both[1]}; they differ at character ${index}`);
}
function firstDifference(a, b) {
    const end = Math.min(a.length, b.length);
    for (let index = 0; index < end; index += 1)
        if (a[index] !== b[index])
            return index;
    return end;
}


 })

};
