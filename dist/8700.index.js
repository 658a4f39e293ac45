export const id = 8700;
export const ids = [8700];
export const modules = {

 98700:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   askEnds: () => ( askEnds)
 });
 var _domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25330);
 var _anthropic_anthropic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92573);
 var _access_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62965);
 var _openai_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18627);
 var _wire_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15926);





const LIMIT_MS = 5_000;
const SILENT = { info: () => undefined, warn: () => undefined };
async function askEnds(vendors, options) {
    const asked = await Promise.all(vendors.map(async (vendor) => [vendor, await endsOf(vendor, options)]));
    return new Map(asked);
}
async function endsOf(vendor, options) {
    try {
        const body = await LISTS[vendor](options, AbortSignal.timeout(LIMIT_MS));
        return new Map((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .Nt)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)(body)?.['data']).flatMap((row) => endIn((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .e1)(row['id']), row)));
    }
    catch (error) {
        if (error instanceof Error)
            return new Map();
        throw error;
    }
}
function endIn(id, row) {
    const said = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .e1)(row['shutdown_date']) ?? (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .e1)(row['retires_at']);
    const day = said === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(said)?.[0];
    return id === undefined || day === undefined || Number.isNaN(Date.parse(day)) ? [] : [[id.toLowerCase(), day]];
}
const LISTS = {
    openai: async (options, signal) => {
        const client = await (0,_openai_client_js__WEBPACK_IMPORTED_MODULE_3__ .s)((0,_access_options_js__WEBPACK_IMPORTED_MODULE_2__ .s)(endpointOf('openai'), options));
        return await client.get('/models', { signal });
    },
    anthropic: async (options, signal) => {
        const world = (0,_access_options_js__WEBPACK_IMPORTED_MODULE_2__ .s)(endpointOf('anthropic'), options);
        const client = await (0,_anthropic_anthropic_js__WEBPACK_IMPORTED_MODULE_1__ .a)({ ...world, log: options.log ?? SILENT });
        return await client.get('/v1/models?limit=1000', { signal });
    },
};
function endpointOf(provider) {
    const [api] = (0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ .Jh)(provider).apis;
    return { provider, model: 'all', api, baseUrl: undefined, apiKeyEnv: undefined, auth: 'key' };
}


 })

};
