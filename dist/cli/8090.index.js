export const id = 8090;
export const ids = [8090];
export const modules = {

/***/ 38090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confidence: () => (/* binding */ confidence)
/* harmony export */ });
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18927);
/* harmony import */ var _parts_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);
/* harmony import */ var _parts_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17255);
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87938);
/* harmony import */ var _parts_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40997);





function confidence(spec, context) {
    const path = (0,_parts_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonPath */ .Hf)(spec, (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(spec, 'path'));
    const threshold = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .numberIn */ .Po)(spec, 'threshold') ?? null;
    const parsed = (0,_parts_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(context.output.text);
    const found = parsed.ok ? (0,_parts_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .followPath */ .Zl)(parsed.value, path) : undefined;
    const stated = found?.found === true ? readConfidence(found.value) : undefined;
    const details = { kind: 'confidence', confidence: stated ?? null, threshold };
    if (stated !== undefined)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .W)(true, `states a confidence of ${stated}`, details);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .W)(false, `expected a confidence from 0 to 1 at ${(0,_parts_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .jV)(path)}, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(context.output.text)}`, details);
}
function readConfidence(value) {
    const percent = typeof value === 'string' ? /^\s*(\d{1,3}(?:\.\d{1,9})?)\s*%\s*$/.exec(value)?.[1] : undefined;
    const decimal = typeof value === 'string' && /^\s*[01]?\.?\d{1,17}\s*$/.test(value) ? Number(value) : value;
    const number = percent === undefined ? decimal : Number(percent) / 100;
    return typeof number === 'number' && number >= 0 && number <= 1 ? number : undefined;
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
