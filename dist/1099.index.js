export const id = 1099;
export const ids = [1099];
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

/***/ 81099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rougeL: () => (/* binding */ rougeL)
});

// EXTERNAL MODULE: ./build/run/scorers/parts/config.js
var config = __webpack_require__(18927);
// EXTERNAL MODULE: ./build/run/scorers/parts/judgement.js
var judgement = __webpack_require__(87938);
;// CONCATENATED MODULE: ./build/run/scorers/parts/subsequence.js
function longestCommonSubsequence(a, b) {
    const ids = new Map();
    const idOf = (word) => ids.get(word) ?? (ids.set(word, ids.size), ids.size - 1);
    const rows = Uint32Array.from(a, idOf);
    const columns = Uint32Array.from(b, idOf);
    const best = new Uint32Array(columns.length + 1);
    for (const row of rows) {
        let diagonal = 0;
        for (let index = 0; index < columns.length; index += 1) {
            const above = best[index + 1] ?? 0;
            best[index + 1] = row === columns[index] ? diagonal + 1 : Math.max(above, best[index] ?? 0);
            diagonal = above;
        }
    }
    return best[columns.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/run/scorers/rouge-l.js



const MAX_WORDS = 5_000;
function rougeL(spec, context) {
    const min = (0,config/* neededNumberIn */.yB)(spec, 'min');
    const expected = words((0,config/* textIn */.r7)(spec, 'to'));
    const found = words(context.output.text);
    if (expected.length + found.length === 0)
        return (0,judgement/* verdict */.W)(true, 'both texts have no words');
    const common = longestCommonSubsequence(expected, found);
    const score = (2 * common) / (expected.length + found.length);
    const reason = `ROUGE-L ${score.toFixed(3)}, needs ${min}: ${common} words in order of ${expected.length} expected and ${found.length} found`;
    return { score, passed: score >= min, reason, details: { common } };
}
function words(text) {
    return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
}


/***/ })

};
