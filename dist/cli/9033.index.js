export const id = 9033;
export const ids = [9033];
export const modules = {

/***/ 29033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allOf: () => (/* binding */ allOf)
/* harmony export */ });
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53444);
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18927);


async function allOf(spec, context) {
    if (spec.children.length === 0)
        throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__/* .badValue */ .tm)(spec, 'all_of needs nested scorers.');
    const judged = [];
    for (const child of spec.children) {
        const { score, passed, reason } = await (0,_score_js__WEBPACK_IMPORTED_MODULE_0__/* .applyScorer */ .TO)(child, context);
        judged.push({ score, passed, weight: child.weight, reason: `${child.type}: ${reason}` });
    }
    const failed = judged.filter((each) => !each.passed);
    const reason = failed[0] === undefined
        ? `all ${judged.length} passed`
        : `${failed.length} of ${judged.length} failed; ${failed[0].reason}`;
    return { score: (0,_score_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedMean */ .hY)(judged), passed: failed.length === 0, reason, details: {} };
}


/***/ })

};
