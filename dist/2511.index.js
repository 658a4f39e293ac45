export const id = 2511;
export const ids = [2511];
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

 88649:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   DM: () => ( readMessageUsage),
   _8: () => ( readMessage),
   kx: () => ( tierOf)
 });
 var _domain_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74684);
 var _wire_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15926);
 var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35423);
 var _wire_finish_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89829);
 var _wire_gateway_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70106);
 var _wire_stated_cost_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29019);
 var _wire_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76279);







function readMessage(answer, label) {
    const body = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)(answer);
    if (body !== undefined && (0,_wire_gateway_js__WEBPACK_IMPORTED_MODULE_2__ .HR)(body))
        throw (0,_wire_gateway_js__WEBPACK_IMPORTED_MODULE_2__ .L7)(body, label);
    if (body === undefined || !Array.isArray(body['content']))
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_0__ .Qm)(label, 'it has no content');
    const blocks = (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_0__ .Qv)(body['content'], 'blocks', label);
    const text = blocks.filter((block) => block['type'] === 'text').map((block) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .e1)(block['text']) ?? '');
    const toolCalls = blocks
        .filter((block) => block['type'] === 'tool_use')
        .map((block) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .zY)(block['id'], block['name'], block['input']));
    (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_0__ .qt)({ isEmpty: blocks.length === 0, ended: body['stop_reason'] }, label);
    return {
        output: { text: text.join(''), toolCalls, ...(0,_wire_finish_words_js__WEBPACK_IMPORTED_MODULE_1__ .K)(body['stop_reason'], label) },
        usage: readMessageUsage(body['usage']),
        served: {
            model: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .e1)(body['model']),
            requestId: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .e1)(answer._request_id) ?? (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .e1)(body['id']),
            serviceTier: tierOf((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)(body['usage'])),
        },
        reportedCostUsd: (0,_wire_stated_cost_js__WEBPACK_IMPORTED_MODULE_5__ .y)(answer),
    };
}
function tierOf(usage = {}) {
    const tier = usage['speed'] === _domain_request_js__WEBPACK_IMPORTED_MODULE_6__ .Zx ? _domain_request_js__WEBPACK_IMPORTED_MODULE_6__ .Zx : (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .e1)(usage['service_tier']);
    return (0,_domain_request_js__WEBPACK_IMPORTED_MODULE_6__ .iP)(tier, usage['inference_geo']);
}
function readMessageUsage(value) {
    const usage = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)(value);
    const fresh = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .Wg)(usage?.['input_tokens']);
    const output = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .Wg)(usage?.['output_tokens']);
    if (fresh === undefined || output === undefined)
        return undefined;
    const cachedInput = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .Wg)(usage?.['cache_read_input_tokens']) ?? 0;
    const cacheWrite = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .Wg)(usage?.['cache_creation_input_tokens']) ?? 0;
    const longCacheWrite = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .Wg)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)(usage?.['cache_creation'])?.['ephemeral_1h_input_tokens']) ?? 0;
    return {
        input: fresh + cachedInput + cacheWrite,
        cachedInput,
        cacheWrite,
        ...(longCacheWrite > 0 ? { longCacheWrite } : {}),
        output,
        reasoning: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .Wg)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)(usage?.['output_tokens_details'])?.['thinking_tokens']) ?? 0,
        ...(0,_wire_usage_js__WEBPACK_IMPORTED_MODULE_3__ .Y)(hostedToolsOf((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .eB)(usage?.['server_tool_use']))),
    };
}
function hostedToolsOf(calls = {}) {
    const countOf = (name) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_4__ .Wg)(calls[name]) ?? 0;
    const others = Object.keys(calls).filter((name) => name !== 'web_search_requests' && name !== 'web_fetch_requests');
    const other = others.reduce((sum, name) => sum + countOf(name), 0);
    return { webSearches: countOf('web_search_requests'), other };
}


 }),

 92573:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  a: () => ( createAnthropicClient),
  Y: () => ( messagesExchange)
});

var ports = __webpack_require__(14788);
var anthropic_request = __webpack_require__(49078);
var anthropic_answer = __webpack_require__(88649);
var body = __webpack_require__(15926);
;

async function joinEvents(events) {
    const blocks = new Map();
    let message;
    for await (const each of events) {
        const event = (0,body .eB)(each) ?? {};
        const block = blocks.get(event['index']);
        if (event['type'] === 'message_start')
            message = (0,body .eB)(event['message']);
        if (event['type'] === 'content_block_start')
            blocks.set(event['index'], { began: (0,body .eB)(event['content_block']) ?? {}, text: '', json: '' });
        if (event['type'] === 'content_block_delta' && block !== undefined)
            blocks.set(event['index'], added(block, (0,body .eB)(event['delta'])));
        if (event['type'] === 'message_delta')
            message = message && ended(message, event);
        if (event['type'] === 'message_stop' && message !== undefined)
            return { ...message, content: [...blocks.values()].map(wholeBlock) };
    }
    throw new Error('its stream ended before it did');
}
function added(block, delta = {}) {
    return {
        ...block,
        text: block.text + ((0,body .e1)(delta['text']) ?? ''),
        json: block.json + ((0,body .e1)(delta['partial_json']) ?? ''),
    };
}
function wholeBlock({ began, text, json }) {
    const whole = text === '' ? began : { ...began, text: ((0,body .e1)(began['text']) ?? '') + text };
    return json === '' ? whole : { ...whole, input: json };
}
function ended(message, event) {
    const told = Object.entries((0,body .eB)(event['usage']) ?? {}).filter(([, count]) => count !== null);
    const usage = { ...(0,body .eB)(message['usage']), ...Object.fromEntries(told) };
    return { ...message, ...(0,body .eB)(event['delta']), usage };
}

var clock = __webpack_require__(16861);
var keys = __webpack_require__(2487);
var oidc = __webpack_require__(7446);
var stated_cost = __webpack_require__(29019);
var transport = __webpack_require__(99742);
;









const LONGEST_SILENT_ANSWER = 16_000;
async function createAnthropicClient(options) {
    const { log, cloud } = options;
    const warn = (line) => log.warn(line);
    const sdk = await Promise.all([__webpack_require__.e(1490), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 10110));
    return new sdk.Anthropic({
        ...(cloud === undefined ? await ownAccess(options) : cloudAccess(cloud)),
        maxRetries: 0,
        timeout: clock .M,
        logger: { error: warn, warn, info: () => undefined, debug: () => undefined },
    });
}
async function ownAccess(options) {
    const { endpoint, env, fetch } = options;
    const baseURL = endpoint.baseUrl ?? (env['ANTHROPIC_BASE_URL'] || undefined);
    const access = endpoint.auth === 'oidc' ? { credentials: await (0,oidc .P1)(options) } : { apiKey: (0,keys .Tj)(endpoint, env) };
    return { ...access, baseURL, fetch };
}
function showingToken(send, token) {
    return async (input, init = {}) => {
        const headers = new Headers(init.headers);
        headers.set('authorization', `Bearer ${await token()}`);
        return await send(input, { ...init, headers });
    };
}
function cloudAccess({ baseUrl: baseURL, token, fetch }) {
    return { authToken: 'none', baseURL, fetch: token === undefined ? fetch : showingToken(fetch, token) };
}
function messagesExchange(client, endpoint, request) {
    const { provider, model } = endpoint;
    const label = `${provider} ${model}`;
    const body = (0,anthropic_request .F)(model, request);
    const isLong = body.max_tokens > LONGEST_SILENT_ANSWER;
    const call = provider === 'vertex' ? onVertex(client, body) : direct(client, body);
    return {
        send: async (signal) => {
            const options = { ...(0,transport .mr)(signal), timeout: client.timeout };
            return isLong
                ? await joinStream(call.stream(options), label)
                : (0,stated_cost .v)(await call.whole(options).withResponse());
        },
        read: (answer) => (0,anthropic_answer ._8)(answer, label),
    };
}
function direct(client, body) {
    return {
        whole: (options) => client.messages.create(body, options),
        stream: (options) => client.messages.create({ ...body, stream: true }, options),
    };
}
const VERTEX_VERSION = 'vertex-2023-10-16';
function onVertex(client, { model, ...rest }) {
    const path = `/models/${model}`;
    const body = { anthropic_version: VERTEX_VERSION, ...rest };
    return {
        whole: (options) => client.post(`${path}:rawPredict`, { ...options, body }),
        stream: (options) => client.post(`${path}:streamRawPredict`, { ...options, body: { ...body, stream: true }, stream: true }),
    };
}
async function joinStream(sent, label) {
    const { data, response, request_id } = await sent.withResponse();
    try {
        if (response.headers.get('content-type')?.startsWith('application/json') === true)
            return await response.json();
        return (0,stated_cost .v)({ data: { ...(await joinEvents(data)), _request_id: request_id }, response });
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const message = `${label} broke off its answer: ${error.message}`;
        throw new ports .RA({ kind: 'transient', message, status: undefined, retryAfterMs: undefined }, { cause: error });
    }
}


 }),

 49078:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( messagesBody)
 });
 var _wire_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15926);
 var _access_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15079);


const DEFAULT_MAX_TOKENS = 8_192;
const NAMES = { maxOutputTokens: 'max_tokens', reasoningEffort: ['output_config', 'effort'] };
const DATA_URL = /^data:(image\/[a-z+.-]+);base64,(.*)$/is;
function messagesBody(model, request) {
    const { tools: builtIn, output_config: written, ...parameters } = (0,_access_parameters_js__WEBPACK_IMPORTED_MODULE_0__ .uT)(request.parameters, NAMES);
    const tools = [...request.tools.map(toTool), ...(0,_wire_body_js__WEBPACK_IMPORTED_MODULE_1__ .DD)(builtIn)];
    const format = request.output && { format: { type: 'json_schema', schema: request.output.schema } };
    const turns = request.messages.findIndex((message) => message.role !== 'system');
    const system = request.messages.slice(0, turns === -1 ? undefined : turns).map((message) => message.text);
    return (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_1__ .oE)({
        model,
        max_tokens: DEFAULT_MAX_TOKENS,
        system: system.length === 0 ? undefined : system.join('\n\n'),
        messages: turns === -1 ? [] : toTurns(request.messages.slice(turns)),
        tools: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_1__ .Re)(tools),
        output_config: format === undefined && written === undefined ? undefined : { ...format, ...(0,_wire_body_js__WEBPACK_IMPORTED_MODULE_1__ .eB)(written) },
        ...parameters,
    });
}
function toTool(tool) {
    return (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_1__ .oE)({ name: tool.name, description: tool.description, input_schema: tool.parameters });
}
function toTurns(messages) {
    const turns = [];
    for (const [index, message] of messages.entries()) {
        const previous = turns.at(-1);
        if (message.role === 'tool' && messages[index - 1]?.role === 'tool' && previous !== undefined) {
            turns[turns.length - 1] = { role: 'user', content: [...(0,_wire_body_js__WEBPACK_IMPORTED_MODULE_1__ .DD)(previous['content']), toToolResult(message)] };
        }
        else {
            turns.push(toTurn(message));
        }
    }
    return turns;
}
function toTurn(message) {
    if (message.role === 'tool')
        return { role: 'user', content: [toToolResult(message)] };
    if (message.images.length === 0 && message.toolCalls.length === 0)
        return { role: message.role, content: message.text };
    const text = message.text === '' ? [] : [{ type: 'text', text: message.text }];
    const calls = message.toolCalls.map((call) => ({
        type: 'tool_use',
        id: call.id,
        name: call.name,
        input: call.arguments,
    }));
    return { role: message.role, content: [...message.images.map(toImage), ...text, ...calls] };
}
function toToolResult(message) {
    const content = message.images.length === 0 ? message.text : [...message.images.map(toImage), { type: 'text', text: message.text }];
    return { type: 'tool_result', tool_use_id: message.toolCallId ?? '', content };
}
function toImage(url) {
    const [, type, data] = DATA_URL.exec(url) ?? [];
    if (type === undefined || data === undefined)
        return { type: 'image', source: { type: 'url', url } };
    return { type: 'image', source: { type: 'base64', media_type: type, data } };
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


 }),

 89829:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   K: () => ( readFinish),
   O: () => ( readFinishWord)
 });
 var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15926);
 var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35423);


const WORDS_BY_API = {
    'OpenAI Chat Completions, Azure, xAI, Groq, Moonshot': {
        stop: 'stop',
        length: 'length',
        tool_calls: 'tool_calls function_call',
        content_filter: 'content_filter',
    },
    'OpenAI Responses': { length: 'max_output_tokens max_tool_calls max_prompt_tokens' },
    Anthropic: {
        stop: 'end_turn stop_sequence',
        length: 'max_tokens pause_turn compaction',
        tool_calls: 'tool_use',
        refusal: 'refusal',
        context_length: 'model_context_window_exceeded context_window_exceeded context_length_exceeded',
    },
    'Google, and what speaks its language': {
        stop: 'stop',
        length: 'max_tokens',
        tool_calls: 'tool_call',
        content_filter: 'safety recitation blocklist prohibited_content spii language image_safety image_prohibited_content image_recitation model_armor jailbreak content_filtered',
        invalid_output: 'malformed_function_call unexpected_tool_call too_many_tool_calls malformed_response missing_thought_signature',
    },
    DeepSeek: { broken: 'insufficient_system_resource' },
    Mistral: { length: 'model_length', broken: 'error' },
    'AI21, Aleph Alpha, Reka': {
        stop: 'endoftext end_of_text',
        length: 'maximum_tokens',
        context_length: 'context',
    },
    'OpenRouter, Together, Fireworks': { stop: 'eos', broken: 'error cancelled aborted failed' },
    'DashScope, Zhipu, MiniMax': {
        length: 'max_output',
        content_filter: 'sensitive risk_control input_sensitive output_sensitive',
        broken: 'network_error',
    },
    'vLLM, SGLang': { stop: 'matched_stop stop_token', length: 'repetition', broken: 'abort' },
    'LM Studio': {
        stop: 'eos_found stop_string_found',
        length: 'max_predicted_tokens_reached context_length_reached',
        broken: 'user_stopped model_unloaded',
    },
    'TensorRT-LLM': { stop: 'end_id stop_words' },
    'Text Generation Inference': { stop: 'eos_token' },
    'llama.cpp, Ollama': { stop: 'word end done', length: 'limit', broken: 'load unload' },
    watsonx: { length: 'token_limit', broken: 'time_limit not_finished' },
    'servers with words of their own for an end, the limit, the block or what failed': {
        stop: 'completed finished end_of_turn eot stop_string',
        length: 'length_limit max_length max_new_tokens max_completion_tokens output_limit truncated incomplete',
        refusal: 'refused',
        content_filter: 'safety_block safety_filter sensitive_content moderation policy_violation blocked prompt_blocked',
        invalid_output: 'invalid_tool_call',
        broken: 'cancel interrupted terminated overloaded server_error rate_limit',
    },
    Cohere: {
        stop: 'complete',
        content_filter: 'error_toxic',
        length: 'error_limit error_max_tokens',
        broken: 'user_cancel timeout',
    },
    Bedrock: {
        content_filter: 'guardrail_intervened',
        invalid_output: 'malformed_model_output malformed_tool_use',
    },
};
const OTHER_CUTS = new Set([
    'pause_turn',
    'compaction',
    'max_tool_calls',
    'repetition',
    'truncated',
    'incomplete',
]);
const ENDINGS = new Map(Object.values(WORDS_BY_API).flatMap((words) => Object.entries(words).flatMap(([ending, text]) => text.split(' ').map((word) => [word, ending]))));
function readFinishWord(word) {
    const parts = word.split(':').map(normalize);
    const known = [normalize(word), ...parts.toReversed()].map((each) => ENDINGS.get(each));
    return known.find((ending) => ending !== undefined) ?? 'other';
}
function readFinish(said, label) {
    const word = (0,_body_js__WEBPACK_IMPORTED_MODULE_1__ .e1)(said);
    if (word === undefined)
        return { finishReason: 'stop', metadata: {} };
    const ending = readFinishWord(word);
    if (ending === 'broken')
        throw (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__ ["do"])(`${label} broke off its answer (${word}).`);
    const isOwnWord = ending === 'other' || (ending === 'length' && OTHER_CUTS.has(normalize(word)));
    return { finishReason: ending, metadata: isOwnWord ? { finish_reason: word } : {} };
}
function normalize(word) {
    return word
        .trim()
        .replace(/([a-z])(?=[A-Z])/g, '$1_')
        .toLowerCase()
        .replace(/[\s-]+/g, '_')
        .replace(/^finish_?reason[._]/, '');
}


 }),

 70106:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   HR: () => ( isErrorBody),
   L7: () => ( gatewayError),
   sr: () => ( saysFailed)
 });
 var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15926);
 var _error_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83991);
 var _error_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42774);
 var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35423);




function saysFailed(error) {
    if (typeof error === 'object' && error !== null)
        return Object.keys(error).length > 0;
    return error !== undefined && error !== null && error !== false && error !== '' && error !== 0;
}
function isErrorBody(body) {
    const codes = [(0,_body_js__WEBPACK_IMPORTED_MODULE_2__ .eB)(body['base_resp'])?.['status_code'], body['error_code']];
    return saysFailed(body['error']) || codes.some((code) => ((0,_body_js__WEBPACK_IMPORTED_MODULE_2__ .Wg)(code) ?? 0) !== 0);
}
function gatewayError(body, label) {
    const error = (0,_body_js__WEBPACK_IMPORTED_MODULE_2__ .eB)(body['error']) ?? {};
    const { sentence, words } = (0,_error_body_js__WEBPACK_IMPORTED_MODULE_3__ .N)(body);
    const meaning = (0,_error_words_js__WEBPACK_IMPORTED_MODULE_0__ .Yy)(words);
    const status = (0,_error_body_js__WEBPACK_IMPORTED_MODULE_3__ .e)(error) ?? (meaning === undefined || meaning === 'outage' ? undefined : 400);
    if (status === undefined)
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__ ["do"])(`${label} passed on an error: ${sentence}`);
    return Object.assign(new Error(sentence), { status, error: body });
}


 }),

 29019:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   v: () => ( rememberCost),
   y: () => ( readStated)
 });
 var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15926);

const TICKS_PER_USD = 1e10;
function readStatedCost(value) {
    const usage = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(value) ?? {};
    return gatewayCost(usage) ?? costInParts(usage) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(usage['estimated_cost']) ?? costInTicks(usage);
}
const BESIDE = '_stated_cost';
function rememberCost({ data, response }) {
    const usd = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(Number(response.headers.get('x-litellm-response-cost') ?? undefined));
    if (usd === undefined || usd === 0 || typeof data !== 'object' || data === null)
        return data;
    return Object.defineProperty(data, BESIDE, { value: usd });
}
function readStated(answer) {
    const { usage, [BESIDE]: beside } = answer;
    return readStatedCost(usage) ?? beside;
}
function gatewayCost(usage) {
    const cost = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(usage['cost']);
    const behind = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)((0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(usage['cost_details'])?.['upstream_inference_cost']) ?? 0;
    if (cost === undefined || usage['is_byok'] === false)
        return cost;
    return usage['is_byok'] === true ? cost + behind : Math.max(cost, behind);
}
function costInParts(usage) {
    const cost = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(usage['cost']);
    return ((0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .e1)(cost?.['currency']) ?? 'USD') === 'USD' ? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(cost?.['total_cost']) : undefined;
}
function costInTicks(usage) {
    const ticks = usage['cost_in_usd_ticks'];
    return typeof ticks === 'number' ? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(ticks / TICKS_PER_USD) : undefined;
}


 }),

 76279:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y: () => ( withTools),
   g: () => ( readOpenAiUsage)
 });
 var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15926);

const NAMES = [
    { input: 'prompt', output: 'completion' },
    { input: 'input', output: 'output' },
];
function readOpenAiUsage(value, own, hostedTools) {
    const usage = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(value);
    const names = [own, ...NAMES].find(({ input }) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(usage?.[`${input}_tokens`]) !== undefined) ?? own;
    const input = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(usage?.[`${names.input}_tokens`]);
    const total = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(usage?.['total_tokens']);
    const stated = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(usage?.[`${names.output}_tokens`]) ?? restOf(total, input);
    if (input === undefined || stated === undefined)
        return undefined;
    const details = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(usage?.[`${names.input}_tokens_details`]);
    const cachedInput = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(details?.['cached_tokens']) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(usage?.['prompt_cache_hit_tokens']) ?? 0;
    const named = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)((0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(usage?.[`${names.output}_tokens_details`])?.['reasoning_tokens']);
    const thought = thoughtBeside({ total, input, stated, cachedInput, named: named ?? 0 });
    const reasoning = named ?? thought;
    const longCacheWrite = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)((0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .eB)(details?.['cache_write_tokens_details'])?.['ttl_12h_tokens']) ?? 0;
    return {
        input,
        cachedInput,
        cacheWrite: (0,_body_js__WEBPACK_IMPORTED_MODULE_0__ .Wg)(details?.['cache_write_tokens']) ?? 0,
        ...(longCacheWrite > 0 ? { longCacheWrite } : {}),
        output: stated + thought,
        reasoning,
        ...withTools(hostedTools),
    };
}
function restOf(total, input) {
    return total === undefined || input === undefined || total < input ? undefined : total - input;
}
function thoughtBeside({ total, input, stated, cachedInput, named }) {
    if (total === undefined)
        return named > stated ? named : 0;
    const beside = Math.max(0, total - input - stated);
    return beside === cachedInput ? 0 : beside;
}
function withTools(tools) {
    const called = Object.entries(tools ?? {}).filter(([, calls]) => calls > 0);
    return called.length === 0 ? {} : { hostedTools: Object.fromEntries(called) };
}


 })

};
