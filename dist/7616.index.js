export const id = 7616;
export const ids = [7616];
export const modules = {

/***/ 47616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _parts_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17255);
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87938);


function json(_, context) {
    const parsed = (0,_parts_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(context.output.text);
    return parsed.ok ? (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(true, 'is JSON') : (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(false, `expected JSON, ${parsed.problem}`);
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
