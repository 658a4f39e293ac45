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
