export const id = 2370;
export const ids = [2370];
export const modules = {

/***/ 22370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anyOf: () => (/* binding */ anyOf)
/* harmony export */ });
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53444);
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18927);


async function anyOf(spec, context) {
    const judged = [];
    for (const child of spec.children) {
        const judgement = await (0,_score_js__WEBPACK_IMPORTED_MODULE_0__/* .applyScorer */ .TO)(child, context);
        judged.push({ ...judgement, reason: `${child.type}: ${judgement.reason}` });
        if (judgement.passed && judgement.score === 1)
            break;
    }
    const best = judged.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.score - a.score)[0];
    if (best === undefined)
        throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__/* .badValue */ .tm)(spec, 'any_of needs nested scorers.');
    const score = Math.max(...judged.map((each) => each.score));
    if (best.passed)
        return { ...best, score };
    return { score, passed: false, reason: `none of ${judged.length} passed; ${best.reason}`, details: {} };
}


/***/ })

};
