export const id = 5437;
export const ids = [5437];
export const modules = {

/***/ 75437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   containsAll: () => (/* binding */ containsAll)
/* harmony export */ });
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18927);
/* harmony import */ var _parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40997);


function containsAll(spec, context) {
    const values = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .textsIn */ .Ej)(spec, 'values');
    const missing = values.filter((value) => !context.output.text.includes(value));
    const passed = missing.length === 0;
    const reason = passed
        ? `contains all ${values.length}`
        : `expected also ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteList */ .JN)(missing)}, found ${values.length - missing.length} of ${values.length} in ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(context.output.text)}`;
    return { score: 1 - missing.length / values.length, passed, reason, details: {} };
}


/***/ })

};
