export const id = 6988;
export const ids = [6988];
export const modules = {

/***/ 56988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_EDIT_WORK: () => (/* binding */ MAX_EDIT_WORK),
/* harmony export */   editDistance: () => (/* binding */ editDistance)
/* harmony export */ });
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18927);
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87938);
/* harmony import */ var _parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40997);



const MAX_EDIT_WORK = 4_000_000_000;
async function editDistance(spec, context) {
    const expected = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(spec, 'to').trim();
    const found = context.output.text.trim();
    const max = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .neededNumberIn */ .yB)(spec, 'max');
    const [a, b] = withoutCommonEnds(expected, found);
    if (a.length * b.length > MAX_EDIT_WORK)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(false, `expected ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(expected)}, found ${found.length} characters too far from it`);
    const { distance } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 21916, 19));
    const edits = distance(a, b);
    const longer = Math.max(expected.length, found.length, 1);
    const reason = `${edits} edits of at most ${max}: expected ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(expected, 50)}, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(found, 50)}`;
    return { score: 1 - edits / longer, passed: edits <= max, reason, details: { distance: edits } };
}
function withoutCommonEnds(a, b) {
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start += 1;
    let end = 0;
    const most = Math.min(a.length, b.length) - start;
    while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
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
