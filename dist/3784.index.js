export const id = 3784;
export const ids = [3784];
export const modules = {

 73784:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   planDigest: () => ( planDigest)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 var _domain_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50698);
 var _domain_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61698);



function planDigest(plan, rules) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const { limits, judge, user, embeddings, moderation } = rules;
    hash.update(textOf({ limits, judge, user, embeddings, moderation }));
    for (const row of plan.rows) {
        hash.update(textOf(rowOf(row)));
        for (const planned of row.cases)
            hash.update(textOf(caseOf(planned)));
    }
    return hash.digest('hex');
}
function rowOf({ suite, target, reference, policy, pairedCases, vanishedCases, totalCases }) {
    return { suite, target, reference, policy, pairedCases, vanishedCases, totalCases };
}
function caseOf(planned) {
    const { id, severity, tags, cluster, expect, human, user } = planned.case;
    const asked = _domain_side_js__WEBPACK_IMPORTED_MODULE_1__ .B.map((side) => {
        const found = (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_2__ .fQ)(planned, side);
        return [found?.fingerprint, found?.replica];
    });
    const oldExpect = planned.kind === 'measured' ? planned.oldExpect : undefined;
    return { kind: planned.kind, id, severity, tags, cluster, expect, oldExpect, human, user, asked };
}
function textOf(value) {
    return `${JSON.stringify(value, (_key, each) => (each instanceof Map ? [...each] : each))}\n`;
}


 })

};
