export const id = 6144;
export const ids = [6144];
export const modules = {

 7446:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   P1: () => ( anthropicIdentity),
   Qd: () => ( gitHubIdToken),
   p0: () => ( openAIIdentity),
   q_: () => ( requireVariable)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2487);


const ANTHROPIC_URL = 'https://api.anthropic.com';
async function anthropicIdentity(options) {
    const { env, endpoint } = options;
    const idToken = options.idToken ?? gitHubIdToken(endpoint, env);
    const { oidcFederationProvider } = await __webpack_require__.e( 1490).then(__webpack_require__.bind(__webpack_require__, 31490));
    return oidcFederationProvider({
        identityTokenProvider: () => idToken(env['ANTHROPIC_OIDC_AUDIENCE'] || ANTHROPIC_URL),
        federationRuleId: requireVariable(options, 'ANTHROPIC_FEDERATION_RULE_ID'),
        organizationId: requireVariable(options, 'ANTHROPIC_ORGANIZATION_ID'),
        serviceAccountId: env['ANTHROPIC_SERVICE_ACCOUNT_ID'] || undefined,
        workspaceId: env['ANTHROPIC_WORKSPACE_ID'] || undefined,
        baseURL: endpoint.baseUrl ?? (env['ANTHROPIC_BASE_URL'] || ANTHROPIC_URL),
        fetch: options.fetch,
    });
}
function openAIIdentity(options) {
    const { env, endpoint } = options;
    const idToken = options.idToken ?? gitHubIdToken(endpoint, env);
    return {
        identityProviderId: requireVariable(options, 'OPENAI_IDENTITY_PROVIDER_ID'),
        serviceAccountId: requireVariable(options, 'OPENAI_SERVICE_ACCOUNT_ID'),
        provider: { tokenType: 'jwt', getToken: () => idToken(env['OPENAI_OIDC_AUDIENCE'] || 'https://api.openai.com/v1') },
    };
}
function requireVariable({ endpoint, env }, name) {
    const value = env[name]?.trim();
    if (value === undefined || value === '')
        throw (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__ .nw)(endpoint, name);
    return value;
}
function gitHubIdToken(endpoint, env) {
    if (env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined || env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] === undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({
            code: 'missing-api-key',
            sentence: `${endpoint.provider} model ${endpoint.model} uses \`auth: oidc\`, and this job may not ask GitHub for an identity token.`,
            place: undefined,
            hint: 'Add `permissions: { id-token: write }` to the job; outside GitHub Actions, and for pull requests from forks, use a key.',
        });
    }
    return async (audience) => (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 33838))).getIDToken(audience);
}


 }),

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


 }),

 18627:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  s: () => ( createOpenAIClient)
});

var providers = __webpack_require__(25330);
var user_error = __webpack_require__(35881);
var clock = __webpack_require__(16861);
var address = __webpack_require__(76168);
var wire_body = __webpack_require__(15926);
var error_body = __webpack_require__(83991);
var whole_response = __webpack_require__(29151);
;



function hearErrors(send) {
    return async (input, init) => {
        const response = await send(input, init);
        if (response.status < 400)
            return response;
        const text = await response.text();
        return new whole_response .T(Buffer.from(isHeard(text) ? text : toldInError(text)), response);
    };
}
function isHeard(text) {
    const body = (0,wire_body .eB)((0,wire_body .qF)(text));
    const error = (0,wire_body .eB)(body?.['error']);
    return typeof error?.['message'] === 'string' || typeof body?.['error_description'] === 'string';
}
function toldInError(text) {
    const { sentence, codes, retryDelay } = (0,error_body .N)(text);
    return JSON.stringify({ error: { message: sentence, code: codes.join(' '), details: [{ retryDelay }] } });
}

var keys = __webpack_require__(2487);
var oidc = __webpack_require__(7446);
;







async function createOpenAIClient(options) {
    const { endpoint, cloud } = options;
    if (cloud !== undefined)
        return createCloudClient(options, cloud);
    if (endpoint.provider === 'azure-openai')
        return createAzureClient(options);
    if (endpoint.auth === 'oidc')
        return createKeylessClient(options);
    const isVendor = endpoint.provider === 'openai';
    const apiKey = (0,keys .Tj)(endpoint, options.env);
    const { OpenAI } = await Promise.all([__webpack_require__.e(9513), __webpack_require__.e(7574)]).then(__webpack_require__.bind(__webpack_require__, 67574));
    return new OpenAI({
        ...common(options),
        apiKey: apiKey ?? 'none',
        baseURL: baseUrlOf(options),
        ...(isVendor ? {} : { organization: null, project: null }),
        ...(apiKey === undefined ? { defaultHeaders: { Authorization: null } } : {}),
    });
}
function baseUrlOf({ endpoint, env }) {
    if (endpoint.provider === 'openai')
        return endpoint.baseUrl ?? (env['OPENAI_BASE_URL'] || undefined);
    return (0,address .c)(endpoint, env)?.url ?? missingAddress(endpoint);
}
async function createKeylessClient(options) {
    const { endpoint } = options;
    if ((0,providers .Jh)(endpoint.provider).keyless === undefined)
        throw keylessElsewhere(endpoint);
    const workloadIdentity = (0,oidc .p0)(options);
    const { OpenAI } = await Promise.all([__webpack_require__.e(9513), __webpack_require__.e(7574)]).then(__webpack_require__.bind(__webpack_require__, 67574));
    return new OpenAI({
        ...common(options),
        apiKey: null,
        workloadIdentity,
        baseURL: baseUrlOf(options),
    });
}
async function createCloudClient(options, cloud) {
    const { baseUrl: baseURL, token } = cloud;
    const shared = common({ ...options, fetch: cloud.fetch });
    const { OpenAI } = await Promise.all([__webpack_require__.e(9513), __webpack_require__.e(7574)]).then(__webpack_require__.bind(__webpack_require__, 67574));
    if (token === undefined) {
        const nobodys = { organization: null, project: null, defaultHeaders: { Authorization: null } };
        return new OpenAI({ ...shared, ...nobodys, apiKey: 'none', baseURL });
    }
    const provider = options.endpoint.provider === 'vertex'
        ? (await Promise.all([__webpack_require__.e(9513), __webpack_require__.e(9878)]).then(__webpack_require__.bind(__webpack_require__, 79878))).vertex({ baseURL, tokenProvider: token })
        : (await Promise.all([__webpack_require__.e(9513), __webpack_require__.e(5497)]).then(__webpack_require__.bind(__webpack_require__, 85497))).bedrock({ baseURL, tokenProvider: token });
    return new OpenAI({ ...shared, provider });
}
async function createAzureClient(options) {
    const { endpoint, env } = options;
    if (endpoint.auth === 'oidc')
        throw keylessElsewhere(endpoint);
    const apiKey = (0,keys .Tj)(endpoint, env);
    const address = (endpoint.baseUrl ?? (env['AZURE_OPENAI_ENDPOINT'] || missingAddress(endpoint))).replace(/\/+$/, '');
    const sdk = await Promise.all([__webpack_require__.e(9513), __webpack_require__.e(7574)]).then(__webpack_require__.bind(__webpack_require__, 67574));
    if (address.endsWith('/openai/v1')) {
        const defaultHeaders = { Authorization: null, 'api-key': apiKey ?? '' };
        return new sdk.OpenAI({
            ...common(options),
            apiKey: apiKey ?? '',
            baseURL: address,
            defaultHeaders,
            organization: null,
            project: null,
        });
    }
    const apiVersion = env['OPENAI_API_VERSION'];
    if (apiVersion === undefined || apiVersion === '')
        throw (0,keys .nw)(endpoint, 'OPENAI_API_VERSION');
    return new sdk.AzureOpenAI({
        ...common(options),
        apiKey,
        apiVersion,
        endpoint: address.replace(/\/openai$/, ''),
        baseURL: '',
    });
}
function common({ fetch }) {
    return { maxRetries: 0, timeout: clock .M, fetch: hearErrors(fetch), adminAPIKey: null };
}
function missingAddress(endpoint) {
    throw new user_error .yo({
        code: 'missing-key',
        sentence: `The ${endpoint.provider} target with model ${endpoint.model} has no \`base_url\`.`,
        place: undefined,
        hint: endpoint.provider === 'azure-openai'
            ? 'Add the address of the resource, such as `base_url: https://NAME.openai.azure.com/openai/v1`, or set AZURE_OPENAI_ENDPOINT.'
            : 'Add the address of the server, such as `base_url: http://127.0.0.1:11434/v1`.',
    });
}
const KEYLESS = providers .zA.filter((name) => (0,providers .Jh)(name).keyless !== undefined);
function keylessElsewhere(endpoint) {
    return new user_error .yo({
        code: 'unsupported',
        sentence: `\`auth: oidc\` works with ${KEYLESS.slice(0, -1).join(', ')} and ${KEYLESS.slice(-1).join('')}, not with ${endpoint.provider}.`,
        place: undefined,
        hint: 'Remove `auth:` and give a key.',
    });
}


 })

};
