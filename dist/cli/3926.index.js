export const id = 3926;
export const ids = [3926,8235];
export const modules = {

/***/ 68235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareTexts: () => (/* binding */ compareTexts),
/* harmony export */   equals: () => (/* binding */ equals)
/* harmony export */ });
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18927);
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87938);
/* harmony import */ var _parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40997);



function equals(spec, context) {
    return compareTexts((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(spec, 'value'), context.output.text);
}
function compareTexts(expectedText, foundText) {
    const expected = expectedText.trim();
    const found = foundText.trim();
    if (expected === found)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(true, `equals ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(expected)}`);
    const index = firstDifference(expected, found);
    const both = index < 20
        ? [(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(expected, 50), (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(found, 50)]
        : [(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteAround */ .Ch)(expected, index, 45), (0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteAround */ .Ch)(found, index, 45)];
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(false, `expected ${both[0]}, found ${both[1]}; they differ at character ${index}`);
}
function firstDifference(a, b) {
    const end = Math.min(a.length, b.length);
    for (let index = 0; index < end; index += 1)
        if (a[index] !== b[index])
            return index;
    return end;
}


/***/ }),

/***/ 63926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iequals: () => (/* binding */ iequals)
/* harmony export */ });
/* harmony import */ var _equals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68235);
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18927);


function iequals(spec, context) {
    return (0,_equals_js__WEBPACK_IMPORTED_MODULE_0__.compareTexts)((0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(spec, 'value').toLowerCase(), context.output.text.toLowerCase());
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
