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
const NUMBER = /(?<![\p{L}\p{N}_.])[-+\u2212]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:[eE][-+]?\d{1,3})?/gu;
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
