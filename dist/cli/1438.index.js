export const id = 1438;
export const ids = [1438];
export const modules = {

/***/ 61438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowedTools: () => (/* binding */ allowedTools)
/* harmony export */ });
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18927);
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87938);
/* harmony import */ var _parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40997);



function allowedTools(spec, context) {
    const names = new Set((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(spec, 'names'));
    const index = context.output.toolCalls.findIndex((call) => !names.has(call.name));
    const stray = context.output.toolCalls[index];
    if (stray === undefined)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(true, `${context.output.toolCalls.length} calls, all allowed`);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(false, `call ${index} is of ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(stray.name)}, allowed are ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteList */ .JN)([...names], 4)}`);
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
