export const id = 4106;
export const ids = [4106];
export const modules = {

/***/ 64106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  number: () => (/* binding */ number)
});

// EXTERNAL MODULE: ./build/run/scorers/parts/config.js
var config = __webpack_require__(18927);
// EXTERNAL MODULE: ./build/run/scorers/parts/json-path.js
var json_path = __webpack_require__(1863);
// EXTERNAL MODULE: ./build/run/scorers/parts/json-text.js
var json_text = __webpack_require__(17255);
// EXTERNAL MODULE: ./build/run/scorers/parts/judgement.js
var judgement = __webpack_require__(87938);
;// CONCATENATED MODULE: ./build/run/scorers/parts/number-text.js
const NUMBER = /(?<![\p{L}\p{N}_.])[-+\u2212]?(?:(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d{1,3})?/gu;
const MAX_DIGITS = 400;
function findLastNumber(text) {
    let last;
    for (const [match] of text.replace(new RegExp(`\\d{${MAX_DIGITS},}`, 'g'), ' ').matchAll(NUMBER)) {
        last = Number(match.replaceAll(',', '').replace('\u2212', '-'));
    }
    return last === undefined || Number.isFinite(last) ? last : undefined;
}

// EXTERNAL MODULE: ./build/run/scorers/parts/quote.js
var quote = __webpack_require__(40997);
;// CONCATENATED MODULE: ./build/run/scorers/number.js






function number(spec, context) {
    const expected = describeBounds(spec);
    const found = (0,config/* valueIn */.xm)(spec, 'path') === undefined ? inText(context.output.text) : atPath(spec, context.output.text);
    if ('problem' in found)
        return (0,judgement/* verdict */.W)(false, `expected ${expected}, ${found.problem}`);
    return (0,judgement/* verdict */.W)(isWithin(spec, found.value), `expected ${expected}, found ${found.value} ${found.where}`);
}
function isWithin(spec, value) {
    const min = (0,config/* numberIn */.Po)(spec, 'min') ?? Number.NEGATIVE_INFINITY;
    const max = (0,config/* numberIn */.Po)(spec, 'max') ?? Number.POSITIVE_INFINITY;
    const near = (0,config/* numberIn */.Po)(spec, 'near') ?? value;
    const slack = 1e-12 * Math.max(Math.abs(near), Math.abs(value));
    return value >= min && value <= max && Math.abs(value - near) <= ((0,config/* numberIn */.Po)(spec, 'tolerance') ?? 0) + slack;
}
function describeBounds(spec) {
    const [min, max, near] = ['min', 'max', 'near'].map((key) => (0,config/* numberIn */.Po)(spec, key));
    const parts = [
        near === undefined ? [] : [`${near} ± ${(0,config/* numberIn */.Po)(spec, 'tolerance') ?? 0}`],
        min === undefined ? [] : [`at least ${min}`],
        max === undefined ? [] : [`at most ${max}`],
    ];
    return parts.flat().join(' and ') || 'a number';
}
function inText(text) {
    const value = findLastNumber(text);
    return value === undefined
        ? { problem: `found no number in ${(0,quote/* quote */.hD)(text)}` }
        : { value, where: 'as the last number' };
}
function atPath(spec, text) {
    const path = (0,json_path/* parseJsonPath */.Hf)(spec, (0,config/* textIn */.r7)(spec, 'path'));
    const parsed = (0,json_text/* parseJson */.qF)(text);
    if (!parsed.ok)
        return { problem: parsed.problem };
    const found = (0,json_path/* followPath */.Zl)(parsed.value, path);
    if (!found.found)
        return { problem: found.problem };
    const value = typeof found.value === 'string' ? findLastNumber(found.value) : found.value;
    if (typeof value === 'number')
        return { value, where: `at ${(0,json_path/* formatPath */.jV)(path)}` };
    return { problem: `found ${(0,quote/* quote */.hD)(JSON.stringify(found.value))} at ${(0,json_path/* formatPath */.jV)(path)}` };
}


/***/ }),

/***/ 18927:
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

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatPointer),
/* harmony export */   Hf: () => (/* binding */ parseJsonPath),
/* harmony export */   Zl: () => (/* binding */ followPath),
/* harmony export */   jV: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18927);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17255);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40997);



const STEP = /\.?([^.[\]'"]+)|\[(\d{1,9})\]|\['([^']*)'\]|\["([^"]*)"\]/y;
function parseJsonPath(spec, path) {
    const steps = [];
    let position = path.startsWith('$') ? 1 : 0;
    while (position < path.length) {
        STEP.lastIndex = position;
        const match = STEP.exec(path);
        if (match === null)
            throw (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)(spec, `The path ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} of ${spec.type} is not of the form $.name[0].name.`);
        const [whole, name, index, single, double] = match;
        steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index));
        position += whole.length;
    }
    return steps;
}
function followPath(value, path) {
    let current = value;
    for (const [depth, step] of path.entries()) {
        const next = stepInto(current, step);
        if (next === undefined)
            return { found: false, problem: `nothing at ${formatPath(path.slice(0, depth + 1))}` };
        current = next;
    }
    return { found: true, value: current };
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
    return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step) ? `.${step}` : `[${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(step, 40)}]`;
}
function stepInto(value, step) {
    if (Array.isArray(value))
        return typeof step === 'number' ? value[step] : undefined;
    const name = String(step);
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ }),

/***/ 17255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40997);

const MAX_JSON_DEPTH = 200;
const TOO_DEEP = '[nested too deep]';
function parseJson(text) {
    if (isDeeperThan(text, MAX_JSON_DEPTH))
        return { ok: false, problem: `JSON nested deeper than ${MAX_JSON_DEPTH} levels` };
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const fenced = text.trimStart().startsWith('```') ? ' (a code fence is around it)' : '';
        return { ok: false, problem: `no JSON${fenced}, found ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text, 80)}` };
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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


/***/ }),

/***/ 87938:
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
