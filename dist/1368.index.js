export const id = 1368;
export const ids = [1368];
export const modules = {

/***/ 71368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noToolCall: () => (/* binding */ noToolCall)
/* harmony export */ });
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91321);
/* harmony import */ var _parts_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88938);


function noToolCall(_, context) {
    const calls = context.output.toolCalls;
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(calls.length === 0, calls.length === 0 ? 'no tool call' : `expected no tool call, found ${(0,_parts_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCalls */ .LT)(calls)}`);
}


/***/ }),

/***/ 17904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/* harmony import */ var _domain_lossless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11887);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85838);


const MAX_JSON_DEPTH = 200;
const TOO_DEEP = '[nested too deep]';
function parseJson(text) {
    if (isDeeperThan(text, MAX_JSON_DEPTH))
        return { ok: false, problem: `JSON nested deeper than ${MAX_JSON_DEPTH} levels` };
    try {
        return { ok: true, value: (0,_domain_lossless_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLossless */ .IS)(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const fenced = text.trimStart().startsWith('```') ? ' (a code fence is around it)' : '';
        return { ok: false, problem: `no JSON${fenced}, found ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text, 80)}` };
    }
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


/***/ }),

/***/ 88938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ describeCalls),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   wM: () => (/* binding */ includesPartially)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97803);
/* harmony import */ var _domain_lossless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11887);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17904);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85838);




function argumentsOf(call) {
    const text = typeof call.arguments === 'string' ? call.arguments : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(call.arguments);
    const parsed = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return parsed.ok ? parsed.value : undefined;
}
function includesPartially(found, expected) {
    if (Array.isArray(expected)) {
        if (!Array.isArray(found) || found.length !== expected.length)
            return false;
        return expected.every((each, index) => includesPartially(found[index], each));
    }
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(expected))
        return (0,_domain_lossless_js__WEBPACK_IMPORTED_MODULE_2__/* .sameScalar */ .tR)(found, expected);
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(found))
        return false;
    return Object.entries(expected).every(([key, each]) => Object.hasOwn(found, key) && includesPartially(found[key], each));
}
function describeCalls(calls) {
    return calls.length === 0
        ? 'no tool call'
        : `calls of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteList */ .JN)(calls.map((call) => call.name), 4)}`;
}


/***/ })

};
