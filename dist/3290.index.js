export const id = 3290;
export const ids = [3290];
export const modules = {

/***/ 63290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishReason: () => (/* binding */ finishReason)
/* harmony export */ });
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18927);
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87938);


function finishReason(spec, context) {
    const expected = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(spec, 'value');
    const found = context.output.finishReason;
    if (found === expected)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(true, `finished with ${found}`);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(false, `expected to finish with ${expected}, finished with ${found}`);
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
