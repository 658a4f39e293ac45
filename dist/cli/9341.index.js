export const id = 9341;
export const ids = [9341];
export const modules = {

/***/ 89341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recallTrials: () => (/* binding */ recallTrials)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45284);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78868);



const WORKERS = 64;
async function recallTrials(cases, tools) {
    const offline = { ...tools, caller: { ...tools.caller, call: refuse, attempt: refuse } };
    const recalled = [];
    const waiting = cases.entries();
    const work = async () => {
        for (const [index, each] of waiting)
            recalled[index] = await recallOne(each, offline);
    };
    await Promise.all(Array.from({ length: WORKERS }, work));
    return recalled.filter((trial) => trial.status === 'scored');
}
async function recallOne({ suite, target, planned }, tools) {
    const sweep = { side: 'head', purpose: 'sweep', round: 1, number: 1 };
    const key = { suite, target, caseId: planned.case.id, ...sweep };
    return (await (0,_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .runTrial */ .W)({ key, planned, tools, isStopped: () => false, standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .openStanding */ .HJ)(), mayBePaid: () => false })).trial;
}
function refuse() {
    return Promise.reject(new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R({ kind: 'malformed', message: 'no stored answer' }));
}


/***/ })

};
