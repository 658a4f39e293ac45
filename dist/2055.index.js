export const id = 2055;
export const ids = [2055];
export const modules = {

/***/ 32055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maxTurns: () => (/* binding */ maxTurns)
/* harmony export */ });
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18927);
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87938);


const AGENTS = new Set(['command', 'http']);
function maxTurns(spec, context) {
    const max = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .neededNumberIn */ .yB)(spec, 'max');
    const { metadata } = context.output;
    const said = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)({ ...spec, config: metadata }, 'turns');
    const turns = said ?? (AGENTS.has(context.request.endpoint.provider) ? undefined : 1);
    if (typeof turns !== 'number')
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(false, `expected at most ${max} turns, the target does not say its turns`);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(turns <= max, `expected at most ${max} turns, took ${turns}`);
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
