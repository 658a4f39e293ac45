export const id = 1092;
export const ids = [1092];
export const modules = {

/***/ 71092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  length: () => (/* binding */ length_length)
});

// EXTERNAL MODULE: ./build/scorers/score/parts/config.js
var config = __webpack_require__(29818);
// EXTERNAL MODULE: ./build/scorers/score/parts/judgement.js
var judgement = __webpack_require__(91321);
;// CONCATENATED MODULE: ./build/scorers/score/parts/tokens.js
const MAX_PIECE = 1_000;
async function countTokens(text) {
    const { countTokens: count } = await __webpack_require__.e(/* import() */ 5359).then(__webpack_require__.bind(__webpack_require__, 15359));
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

;// CONCATENATED MODULE: ./build/scorers/score/length.js



async function length_length(spec, context) {
    const unit = (0,config/* textIn */.r7)(spec, 'unit');
    const count = await countUnits(spec, unit, context.output.text);
    const min = (0,config/* numberIn */.Po)(spec, 'min') ?? 0;
    const max = (0,config/* numberIn */.Po)(spec, 'max') ?? Number.POSITIVE_INFINITY;
    const passed = count >= min && count <= max;
    return (0,judgement/* verdict */.W)(passed, `expected ${describeBounds(min, max)} ${unit}, found ${count}`);
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
    throw (0,config/* badValue */.tm)(spec, 'length counts characters, words, sentences or tokens.');
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


/***/ })

};
