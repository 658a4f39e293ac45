export const id = 9382;
export const ids = [9382];
export const modules = {

 9382:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   putAside: () => ( putAside)
 });
 var _domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32567);
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76732);


const SHORT = 100;
function putAside(trial, spool) {
    if (spool === undefined || trial.status !== 'scored')
        return trial;
    const { output, ...fields } = trial;
    return isSmall(output) || isExactOnly(output) ? trial : (0,_domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ .G)(fields, spool.keep(output));
}
function isSmall({ text, toolCalls, finishReason: _, metadata, ...more }) {
    const isAlone = toolCalls.length === 0 && Object.keys(metadata).length === 0 && Object.keys(more).length === 0;
    return isAlone && text.length <= SHORT;
}
function isExactOnly({ toolCalls, metadata }) {
    return (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_1__ .hF)(metadata) || toolCalls.some((call) => (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_1__ .hF)(call.arguments));
}


 })

};
