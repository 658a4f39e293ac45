export const id = 9382;
export const ids = [9382];
export const modules = {

 59339:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( openSame)
 });
const MOST_VALUES = 20_000;
function openSame() {
    const texts = new Map();
    const values = new Map();
    return {
        text: (text) => firstIn(texts, text, { value: text, most: Infinity }),
        value: (value) => firstIn(values, nameOf(value), { value, most: MOST_VALUES }),
    };
}
function firstIn(known, name, { value, most }) {
    const first = known.get(name);
    if (first === undefined && known.size < most)
        known.set(name, value);
    return first ?? value;
}
function nameOf(value) {
    if (typeof value === 'string')
        return `${value.length}:${value}`;
    if (typeof value !== 'object' || value === null)
        return String(value);
    let name = Array.isArray(value) ? '[' : '{';
    for (const [key, each] of Object.entries(value))
        name += `${key.length}:${key}=${nameOf(each)};`;
    return `${name})`;
}


 }),

 9382:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   openAside: () => ( openAside)
 });
 var _domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32567);
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76732);
 var _domain_same_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59339);



const SHORT = 100;
function openAside(spool) {
    if (spool === undefined)
        return (trial) => trial;
    const same = (0,_domain_same_js__WEBPACK_IMPORTED_MODULE_1__ .b)();
    const put = (trial) => {
        const { output, ...all } = trial;
        const fields = { ...all, ...(0,_domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ .eu)(trial, same) };
        if (isSmall(output) || isExactOnly(output))
            return { ...trial, ...fields };
        return (0,_domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ .G)(fields, { source: spool, place: spool.keep(output), parts: (0,_domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ .gw)(output) });
    };
    return (trial) => (trial.status === 'scored' ? put(trial) : trial);
}
function isSmall({ text, toolCalls, finishReason: _, metadata, ...more }) {
    const isAlone = toolCalls.length === 0 && Object.keys(metadata).length === 0 && Object.keys(more).length === 0;
    return isAlone && text.length <= SHORT;
}
function isExactOnly({ toolCalls, metadata }) {
    return (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_2__ .hF)(metadata) || toolCalls.some((call) => (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_2__ .hF)(call.arguments));
}


 })

};
