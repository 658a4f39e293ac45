export const id = 3707;
export const ids = [3707];
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

 43707:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  length: () => ( length_length)
});

var config = __webpack_require__(88117);
var judgement = __webpack_require__(47676);
;
const MAX_PIECE = 1_000;
async function countTokens(text) {
    const { countTokens: count } = await __webpack_require__.e( 5359).then(__webpack_require__.bind(__webpack_require__, 15359));
    const options = { allowedSpecial: new Set(), disallowedSpecial: new Set() };
    let total = 0;
    for (const piece of pieces(text.toWellFormed()))
        total += count(piece, options);
    return total;
}
function* pieces(text) {
    let start = 0;
    while (start < text.length) {
        const end = Math.min(text.length, start + MAX_PIECE);
        const cut = end === text.length ? end : lastBreak(text, start, end);
        yield text.slice(start, cut);
        start = cut;
    }
}
function lastBreak(text, start, end) {
    for (let index = end - 1; index > start; index -= 1) {
        if (text[index] === ' ' && text[index - 1] !== ' ')
            return index;
    }
    return /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;
}

;



async function length_length(spec, context) {
    const unit = (0,config .r7)(spec, 'unit');
    const count = await countUnits(spec, unit, context.output.text);
    const min = (0,config .Po)(spec, 'min') ?? 0;
    const max = (0,config .Po)(spec, 'max') ?? Number.POSITIVE_INFINITY;
    const passed = count >= min && count <= max;
    return (0,judgement .W)(passed, `expected ${describeBounds(min, max)} ${unit}, found ${count}`);
}
function countUnits(spec, unit, text) {
    if (unit === 'characters')
        return countCharacters(text);
    if (unit === 'words')
        return countSegments(text, 'word');
    if (unit === 'sentences')
        return countSegments(text, 'sentence');
    if (unit === 'tokens')
        return countTokens(text);
    throw (0,config .tm)(spec, 'length counts characters, words, sentences or tokens.');
}
function countCharacters(text) {
    return /^[\0-\x0c\x0e-\x7f]*$/.test(text) ? text.length : countSegments(text, 'grapheme');
}
function countSegments(text, granularity) {
    const segmenter = new Intl.Segmenter('en', { granularity });
    let count = 0;
    for (const { segment, isWordLike } of segmenter.segment(text)) {
        if (granularity === 'word')
            count += Number(isWordLike);
        else
            count += granularity === 'grapheme' || /\S/.test(segment) ? 1 : 0;
    }
    return count;
}
function describeBounds(min, max) {
    if (min === max)
        return `${min}`;
    if (max === Number.POSITIVE_INFINITY)
        return `at least ${min}`;
    return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}


 })

};
