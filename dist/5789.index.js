export const id = 5789;
export const ids = [5789];
export const modules = {

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noToolCall: () => (/* binding */ noToolCall)
/* harmony export */ });
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87938);
/* harmony import */ var _parts_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62459);


function noToolCall(_, context) {
    const calls = context.output.toolCalls;
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(calls.length === 0, calls.length === 0 ? 'no tool call' : `expected no tool call, found ${(0,_parts_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCalls */ .LT)(calls)}`);
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


/***/ }),

/***/ 62459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ describeCalls),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   wM: () => (/* binding */ includesPartially)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97803);
/* harmony import */ var _domain_lossless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11887);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17255);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40997);




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
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(expected))
        return (0,_domain_lossless_js__WEBPACK_IMPORTED_MODULE_2__/* .sameScalar */ .tR)(found, expected);
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(found))
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
