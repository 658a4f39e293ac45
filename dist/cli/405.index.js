export const id = 405;
export const ids = [405];
export const modules = {

/***/ 405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   not: () => (/* binding */ not)
/* harmony export */ });
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53444);
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18927);


async function not(spec, context) {
    const child = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyChild */ .fO)(spec);
    const inner = await (0,_score_js__WEBPACK_IMPORTED_MODULE_0__/* .applyScorer */ .TO)(child, context);
    return { ...inner, score: 1 - inner.score, passed: !inner.passed, reason: `not ${child.type}: ${inner.reason}` };
}


/***/ })

};
