export const id = 6144;
export const ids = [6144];
export const modules = {

 96144:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   openEmbeddings: () => ( openEmbeddings),
   openModeration: () => ( openModeration)
 });
 var _wire_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15926);
 var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35423);
 var _openai_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18627);
 var _access_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62965);
 var _wire_transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99742);





async function openEmbeddings(endpoint, options) {
    const client = await (0,_openai_client_js__WEBPACK_IMPORTED_MODULE_1__ .s)((0,_access_options_js__WEBPACK_IMPORTED_MODULE_2__ .s)(endpoint, options));
    const context = (0,_access_options_js__WEBPACK_IMPORTED_MODULE_2__ .j)(endpoint, options);
    return (texts, signal) => (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_0__ .Wl)({
        send: (deadline) => client.embeddings.create({ model: endpoint.model, input: [...texts], encoding_format: 'float' }, (0,_wire_transport_js__WEBPACK_IMPORTED_MODULE_3__ .mr)(deadline)),
        read: (body) => ({ vectors: readVectors(body, texts.length, context.label), inputTokens: readTokens(body) }),
    }, context, signal);
}
async function openModeration(endpoint, options) {
    const client = await (0,_openai_client_js__WEBPACK_IMPORTED_MODULE_1__ .s)((0,_access_options_js__WEBPACK_IMPORTED_MODULE_2__ .s)(endpoint, options));
    const context = (0,_access_options_js__WEBPACK_IMPORTED_MODULE_2__ .j)(endpoint, options);
    return (text, signal) => (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_0__ .Wl)({
        send: (deadline) => client.moderations.create({ model: endpoint.model, input: text }, (0,_wire_transport_js__WEBPACK_IMPORTED_MODULE_3__ .mr)(deadline)),
        read: (body) => readCategories(body, context.label),
    }, context, signal);
}
function readVectors(body, count, label) {
    const rows = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .Nt)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)(body)?.['data']);
    const vectors = Array.from({ length: count }, (_, index) => {
        const row = rows.find((each, position) => (each['index'] ?? position) === index);
        return (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .DD)(row?.['embedding']).filter((value) => typeof value === 'number');
    });
    if (vectors.some((vector) => vector.length === 0))
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_0__ .Qm)(label, `it has no vector for each of ${count} texts`);
    return vectors;
}
function readTokens(body) {
    const tokens = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)(body)?.['usage'])?.['prompt_tokens'];
    return typeof tokens === 'number' && tokens >= 0 ? tokens : undefined;
}
function readCategories(body, label) {
    const scores = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .Nt)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)(body)?.['results'])[0]?.['category_scores']);
    const categories = Object.entries(scores ?? {}).filter((entry) => typeof entry[1] === 'number');
    if (categories.length === 0)
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_0__ .Qm)(label, 'it has no category scores');
    return Object.fromEntries(categories);
}


 })

};
