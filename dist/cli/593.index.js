export const id = 593;
export const ids = [593];
export const modules = {

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

/***/ 50593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xml: () => (/* binding */ xml)
/* harmony export */ });
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87938);
/* harmony import */ var _parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40997);


async function xml(_, context) {
    const { XMLValidator } = await __webpack_require__.e(/* import() */ 2667).then(__webpack_require__.bind(__webpack_require__, 52667));
    const text = context.output.text.trim();
    if (!text.startsWith('<'))
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(false, `expected XML, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}`);
    const outcome = XMLValidator.validate(text);
    if (outcome === true)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(true, 'is well-formed XML');
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .W)(false, `expected XML, at line ${outcome.err.line}: ${outcome.err.msg}`);
}


/***/ })

};
