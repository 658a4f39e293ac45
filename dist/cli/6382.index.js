export const id = 6382;
export const ids = [6382];
export const modules = {

/***/ 46382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   moderation: () => (/* binding */ moderation)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53444);
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18927);
/* harmony import */ var _parts_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40997);




const FLAGGED_AT = 0.5;
async function moderation(spec, context) {
    if (context.moderate === undefined)
        throw noModeration(spec);
    const likelihoods = new Map(Object.entries(await context.moderate(context.output.text)));
    const categories = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalTextsIn */ .Ir)(spec, 'categories');
    const unknown = categories.find((category) => !likelihoods.has(category));
    if (likelihoods.size === 0 || unknown !== undefined)
        throw new _score_js__WEBPACK_IMPORTED_MODULE_1__/* .ScorerError */ .Vw(`The moderation knows no category ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(unknown ?? '')}`);
    const [worst, likelihood] = [...likelihoods]
        .filter(([category]) => categories.length === 0 || categories.includes(category))
        .reduce((high, each) => (each[1] > high[1] ? each : high));
    const reason = `highest is ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(worst, 40)} with ${likelihood.toFixed(3)}, flagged from ${FLAGGED_AT}`;
    return { score: 1 - likelihood, passed: likelihood < FLAGGED_AT, reason, details: { category: worst, likelihood } };
}
function noModeration(spec) {
    const sentence = 'moderation needs a provider that moderates, and none is configured.';
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'unsupported', sentence, place: spec.place, hint: undefined });
}


/***/ })

};
