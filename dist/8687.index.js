export const id = 8687;
export const ids = [8687];
export const modules = {

 98687:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  openLater: () => ( openLater)
});

var access_options = __webpack_require__(62965);
var anthropic = __webpack_require__(92573);
var chat = __webpack_require__(50444);
var openai_client = __webpack_require__(18627);
var responses = __webpack_require__(51599);
var anthropic_request = __webpack_require__(49078);
var answer = __webpack_require__(88649);
var wire_body = __webpack_require__(15926);
var wire_exchange = __webpack_require__(35423);
var transport = __webpack_require__(99742);
var ports = __webpack_require__(14788);
var error_body = __webpack_require__(83991);
;



const PLAIN_TIERS = new Set([undefined, 'auto', 'default', 'standard']);
async function toLaterAnswer({ id, status, body, requestId }, { read, tier, context, signal, }) {
    const exchange = {
        send: () => (status < 400 ? Promise.resolve(withId(body, requestId)) : Promise.reject(failedWith(status, body))),
        read,
    };
    try {
        return { id, kind: 'answered', answer: inTier(await (0,wire_exchange .z$)(exchange, context, signal), tier) };
    }
    catch (error) {
        if (!(error instanceof ports .RA))
            throw error;
        return { id, kind: 'failed', error };
    }
}
function withId(body, requestId) {
    return requestId === undefined ? body : Object.defineProperty(body, '_request_id', { value: requestId });
}
function failedWith(status, body) {
    return Object.assign(new Error((0,error_body .N)(body).sentence), { status, error: body });
}
function inTier(answer, tier) {
    const { serviceTier } = answer.served;
    const served = { ...answer.served, serviceTier: PLAIN_TIERS.has(serviceTier) ? tier : serviceTier };
    return { ...answer, served, latencyMs: 0 };
}

var lossless = __webpack_require__(76732);
;




const LONGEST_LINE = 32 * 1024 * 1024;
async function* objectLines(response, label) {
    for await (const line of linesOf(response)) {
        if (line.trim() === '')
            continue;
        const value = (0,wire_body .eB)(parseLine(line));
        if (value === undefined)
            throw (0,wire_exchange .Qm)(label, 'one of its lines is no object of JSON');
        yield value;
    }
}
function parseLine(line) {
    try {
        return (0,lossless .jM)(line);
    }
    catch {
        return undefined;
    }
}
async function* linesOf({ body }) {
    if (body === null)
        return;
    const decoder = new TextDecoder();
    let begun = '';
    for await (const piece of body) {
        const lines = (begun + decoder.decode(piece, { stream: true })).split('\n');
        begun = lines.pop() ?? '';
        if (begun.length > LONGEST_LINE)
            throw new transport .Jp(`one of its lines is longer than ${LONGEST_LINE} characters`);
        yield* lines;
    }
    yield begun + decoder.decode();
}

;







const BOUNDS = { asks: 10_000, bytes: 200_000_000, pieces: 8, least: 100 };
const CLOCKS_APART_MS = 600_000;
const STATUS = {
    invalid_request_error: 400,
    authentication_error: 401,
    billing_error: 402,
    permission_error: 403,
    not_found_error: 404,
    request_too_large: 413,
    rate_limit_error: 429,
    api_error: 500,
    timeout_error: 504,
    overloaded_error: 529,
};
function anthropicBatches(client, { model }, context) {
    const once = (send, signal) => (0,wire_exchange .Wl)({ send, read: (value) => value }, context, signal);
    const { batches } = client.messages;
    const toRequest = ({ id, request }) => ({
        custom_id: id,
        params: (0,anthropic_request .F)(model, request),
    });
    return {
        bounds: BOUNDS,
        bytesOf: (ask) => Buffer.byteLength(JSON.stringify(toRequest(ask))) + 1,
        create: async (_name, asks, signal) => (await once((end) => batches.create({ requests: asks.map(toRequest) }, (0,transport .mr)(end)), signal)).id,
        find: (made, others, signal) => once(async (end) => {
            const found = [];
            for await (const batch of batches.list({ limit: 100 }, (0,transport .mr)(end))) {
                const createdMs = Date.parse(batch.created_at);
                if (createdMs < made.sinceMs - CLOCKS_APART_MS)
                    break;
                const isLike = createdMs < made.sinceMs + CLOCKS_APART_MS && totalOf(batch) === made.asks;
                if (isLike && !others.has(batch.id))
                    found.push(batch.id);
            }
            return found.at(-1);
        }, signal),
        look: async (id, signal) => {
            const batch = await once((end) => batches.retrieve(id, {}, (0,transport .mr)(end)), signal);
            return { isEnded: batch.processing_status === 'ended', done: totalOf(batch) - batch.request_counts.processing };
        },
        answers: (id, requestOf, signal) => answersOf(() => once((end) => client.get(`/v1/messages/batches/${id}/results`, (0,transport .LM)(end)).asResponse(), signal), { requestOf, context, signal }),
        cancel: async (id, signal) => {
            await once((end) => batches.cancel(id, {}, (0,transport .mr)(end)), signal);
        },
    };
}
function totalOf({ request_counts: counts }) {
    return counts.processing + counts.succeeded + counts.errored + counts.canceled + counts.expired;
}
async function* answersOf(open, reading) {
    for await (const line of objectLines(await open(), reading.context.label)) {
        const answer = await answerIn(line, reading);
        if (answer !== undefined)
            yield answer;
    }
}
async function answerIn(line, { requestOf, context, signal }) {
    const id = (0,wire_body .e1)(line['custom_id']) ?? '';
    const result = (0,wire_body .eB)(line['result']) ?? {};
    if (requestOf(id) === undefined)
        return undefined;
    const how = { read: (body) => (0,answer ._8)(body, context.label), tier: 'batch', context, signal };
    switch ((0,wire_body .e1)(result['type']) ?? '') {
        case 'succeeded':
            return await toLaterAnswer({ id, status: 200, body: (0,wire_body .eB)(result['message']) ?? {}, requestId: undefined }, how);
        case 'errored': {
            const body = (0,wire_body .eB)(result['error']) ?? {};
            const name = (0,wire_body .e1)(((0,wire_body .eB)(body['error']) ?? body)['type']) ?? '';
            return await toLaterAnswer({ id, status: STATUS[name] ?? 500, body, requestId: undefined }, how);
        }
        case 'canceled':
            return { id, kind: 'lost', why: 'its batch was cancelled before its turn came' };
        default:
            return { id, kind: 'lost', why: 'its batch expired before its turn came' };
    }
}

var promises_ = __webpack_require__(58500);
var model_apis = __webpack_require__(8583);
;










const NAME = 'evaldelta';
const openai_batch_BOUNDS = { asks: 50_000, bytes: 190_000_000, pieces: 1, least: 50_000 };
const ENDED = new Set(['completed', 'expired', 'cancelled', 'failed']);
const LOST = /^batch_(expired|cancelled)$/;
const CLOCKS_APART_S = 600;
const HEALS = /limit|quota|capacity|server_error/;
const BETWEEN_LOOKS_MS = 1_000;
const UNREAD = new Set(['pending', 'running', 'uploaded']);
function openAIBatches(client, { endpoint, context, reader }) {
    const once = (send, signal) => (0,wire_exchange .Wl)({ send, read: (value) => value }, context, signal);
    const isAzure = endpoint.provider === 'azure-openai';
    const url = urlOf(endpoint, isAzure);
    return {
        bounds: openai_batch_BOUNDS,
        bytesOf: (ask) => Buffer.byteLength(lineOf(ask, endpoint, url)),
        create: async (name, asks, signal) => {
            const lines = asks.map((ask) => lineOf(ask, endpoint, url));
            const file = new File(lines, `${name}.jsonl`, { type: 'application/jsonl' });
            const { id } = await once((end) => client.files.create({ file, purpose: 'batch' }, (0,transport .mr)(end)), signal);
            if (isAzure)
                await untilRead(() => once((end) => client.files.retrieve(id, (0,transport .mr)(end)), signal), signal);
            const body = { input_file_id: id, endpoint: url, completion_window: '24h', metadata: { [NAME]: name } };
            return (await once((end) => client.batches.create(body, (0,transport .mr)(end)), signal)).id;
        },
        find: (made, _others, signal) => once((end) => findNamed(client, made, end), signal),
        look: async (id, signal) => stateOf(await once((end) => client.batches.retrieve(id, (0,transport .mr)(end)), signal), context.label),
        answers: (id, requestOf, signal) => {
            const readFile = async (file, end) => await once(() => client.files.content(file, (0,transport .LM)(end)), end);
            const read = (asked) => {
                const request = requestOf(asked);
                return request && reader(request);
            };
            return openai_batch_answersOf({ batch: () => once((end) => client.batches.retrieve(id, (0,transport .mr)(end)), signal), readFile, read }, context, signal);
        },
        cancel: async (id, signal) => {
            await once((end) => client.batches.cancel(id, (0,transport .mr)(end)), signal);
        },
    };
}
function urlOf({ api }, isAzure) {
    return isAzure && api === 'chat' ? '/chat/completions' : (0,model_apis .ss)(api).path;
}
async function untilRead(look, signal) {
    while (UNREAD.has((await look()).status))
        await (0,promises_.setTimeout)(BETWEEN_LOOKS_MS, undefined, { signal });
}
function lineOf({ id, request }, endpoint, url) {
    const body = endpoint.api === 'chat' ? (0,chat .J)(endpoint, request) : (0,responses .HI)(endpoint.model, request);
    return `${JSON.stringify({ custom_id: id, method: 'POST', url, body })}\n`;
}
async function findNamed(client, made, end) {
    for await (const batch of client.batches.list({ limit: 100 }, (0,transport .mr)(end))) {
        if (batch.metadata?.[NAME] === made.name)
            return batch.id;
        if (batch.created_at < made.sinceMs / 1000 - CLOCKS_APART_S)
            break;
    }
    return undefined;
}
function stateOf({ status, request_counts: counts, errors }, label) {
    const done = (counts?.completed ?? 0) + (counts?.failed ?? 0);
    if (status !== 'failed')
        return { isEnded: ENDED.has(status), done };
    const [first] = errors?.data ?? [];
    const where = typeof first?.line === 'number' ? ` (line ${first.line})` : '';
    const message = `${label} did not take the batch: ${first?.message ?? 'it does not say why'}${where}`;
    const mayHeal = HEALS.test(first?.code ?? '');
    return {
        isEnded: true,
        done,
        failure: new ports .RA(mayHeal
            ? { kind: 'transient', message, status: undefined, retryAfterMs: undefined }
            : { kind: 'fatal', message, status: undefined, hint: 'Nothing of it was asked, and nothing is charged.' }),
    };
}
async function* openai_batch_answersOf(files, context, signal) {
    const batch = await files.batch();
    for (const file of [batch.output_file_id, batch.error_file_id]) {
        if (typeof file !== 'string' || file === '')
            continue;
        const response = await files.readFile(file, signal);
        for await (const line of objectLines(response, context.label)) {
            const answer = await openai_batch_answerIn(line, files, { context, signal });
            if (answer !== undefined)
                yield answer;
        }
    }
}
async function openai_batch_answerIn(line, { read }, how) {
    const id = (0,wire_body .e1)(line['custom_id']) ?? '';
    const reading = read(id);
    if (reading === undefined)
        return undefined;
    const response = (0,wire_body .eB)(line['response']);
    const error = (0,wire_body .eB)(line['error']);
    if (response !== undefined) {
        const said = {
            id,
            status: (0,wire_body .Wg)(response['status_code']) ?? 200,
            body: (0,wire_body .eB)(response['body']) ?? {},
            requestId: (0,wire_body .e1)(response['request_id']),
        };
        return await toLaterAnswer(said, { read: reading, tier: 'batch', ...how });
    }
    const why = (0,wire_body .e1)(error?.['message']) ?? 'it does not say why';
    if (LOST.test((0,wire_body .e1)(error?.['code']) ?? ''))
        return { id, kind: 'lost', why };
    const message = how.context.redact(`${how.context.label} gave no answer in its batch: ${why}`);
    return {
        id,
        kind: 'failed',
        error: new ports .RA({ kind: 'transient', message, status: undefined, retryAfterMs: undefined }),
    };
}

;





const openai_window_BOUNDS = { asks: 1, bytes: Infinity, pieces: Infinity, least: 1 };
const UNDER_WAY = new Set(['queued', 'in_progress']);
function openAIWindow(client, { endpoint, context, reader }) {
    const tier = endpoint.service?.tier ?? '';
    const once = (send, signal) => (0,wire_exchange .Wl)({ send: async (end) => await send(end), read: (body) => (0,wire_body .eB)(body) ?? {} }, context, signal);
    const retrieve = (id, signal) => once((end) => client.get(path(id), (0,transport .mr)(end)), signal);
    return {
        bounds: openai_window_BOUNDS,
        bytesOf: () => 0,
        create: async (_name, asks, signal) => {
            const [ask] = asks;
            if (ask === undefined)
                throw new Error('A window was opened for no question.');
            const body = bodyOf(ask, endpoint.model, tier);
            const opened = await once((end) => client.post('/responses', { body, ...(0,transport .mr)(end) }), signal);
            return (0,wire_body .e1)(opened['id']) ?? '';
        },
        find: () => Promise.resolve(undefined),
        look: async (id, signal) => {
            const isEnded = !UNDER_WAY.has((0,wire_body .e1)((await retrieve(id, signal))['status']) ?? '');
            return { isEnded, done: isEnded ? 1 : 0 };
        },
        answers: (id, requestOf, signal) => windowAnswer(() => retrieve(id, signal), { requestOf, reader, tier, context, signal }),
        cancel: async (id, signal) => {
            await once((end) => client.post(`${path(id)}/cancel`, (0,transport .mr)(end)), signal);
        },
        forget: async (id, signal) => {
            await once((end) => client.delete(path(id), (0,transport .mr)(end)), signal);
        },
    };
}
function path(id) {
    return `/responses/${encodeURIComponent(id)}`;
}
function bodyOf({ id, request }, model, tier) {
    return {
        ...(0,responses .HI)(model, request),
        background: true,
        background_options: { completion_window: tier },
        store: true,
        metadata: { ...(0,wire_body .eB)(request.parameters['metadata']), evaldelta: id },
    };
}
async function* windowAnswer(retrieve, reading) {
    const body = await retrieve();
    const id = (0,wire_body .e1)((0,wire_body .eB)(body['metadata'])?.['evaldelta']) ?? '';
    const request = reading.requestOf(id);
    if (request === undefined)
        return;
    if (body['status'] === 'cancelled')
        yield { id, kind: 'lost', why: 'it was cancelled before its turn came' };
    else
        yield await toLaterAnswer({ id, status: 200, body, requestId: undefined }, { ...reading, read: reading.reader(request) });
}

;








const SILENT = { info: () => undefined, warn: () => undefined };
async function openLater(endpoint, options) {
    const context = (0,access_options .j)(endpoint, options);
    const given = (0,access_options .s)(endpoint, options);
    if (endpoint.api === 'messages') {
        const client = await (0,anthropic .a)({ ...given, log: options.log ?? SILENT });
        return anthropicBatches(client, endpoint, context);
    }
    const client = await (0,openai_client .s)(given);
    const exchange = (request) => endpoint.api === 'chat'
        ? (0,chat .O)(client, endpoint, request)
        : (0,responses .UQ)(client, endpoint.model, request);
    const reader = (request) => {
        const asked = exchange(request);
        return (body) => asked.read(body);
    };
    const open = endpoint.service?.tier === 'batch' ? openAIBatches : openAIWindow;
    return open(client, { endpoint, context, reader });
}


 }),

 50444:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  J: () => ( chatBody),
  O: () => ( chatExchange)
});

var providers = __webpack_require__(25330);
var wire_body = __webpack_require__(15926);
var exchange = __webpack_require__(35423);
var finish_words = __webpack_require__(89829);
var gateway = __webpack_require__(70106);
var routing = __webpack_require__(7078);
;

const GEMINI = { ask: withSignatures };
const UNSIGNED = { google: { thought_signature: 'skip_thought_signature_validator' } };
function withSignatures(body) {
    const messages = (0,wire_body .Nt)(body['messages']).map((message) => {
        const [first, ...others] = (0,wire_body .Nt)(message['tool_calls']);
        return first === undefined || (0,wire_body .eB)(first['extra_content']) !== undefined
            ? message
            : { ...message, tool_calls: [{ ...first, extra_content: UNSIGNED }, ...others] };
    });
    return { ...body, messages };
}

;


const OPENROUTER = {
    headers: { 'x-openrouter-metadata': 'enabled', 'x-openrouter-experimental-metadata': 'enabled' },
    ask: withRouting,
    upstreamOf,
};
function withRouting(body) {
    const routing = (0,wire_body .eB)(body['provider']);
    const named = [routing?.['only'], routing?.['order']].some((list) => (0,wire_body .DD)(list).length > 0);
    return routing === undefined || !named ? body : { ...body, provider: { allow_fallbacks: false, ...routing } };
}
function upstreamOf(answer, request) {
    const selected = (0,wire_body .Nt)((0,wire_body .eB)((0,wire_body .eB)(answer['openrouter_metadata'])?.['endpoints'])?.['available']).find((each) => each['selected'] === true);
    const server = (0,wire_body .e1)(answer['provider']) ?? (0,wire_body .e1)(selected?.['provider']);
    if (server === undefined)
        return undefined;
    const quantization = (0,wire_body .e1)(selected?.['quantization']) ?? (0,wire_body .e1)(answer['quantization']) ?? askedQuantization(request);
    return quantization === undefined ? server : `${server} (${quantization})`;
}
function askedQuantization(request) {
    const { quantizations, only, order } = (0,routing .CC)(request);
    const allowed = (0,wire_body .DD)(quantizations);
    if (allowed.length === 1)
        return (0,wire_body .e1)(allowed[0]);
    const servers = (0,wire_body .DD)(only).length > 0 ? (0,wire_body .DD)(only) : (0,wire_body .DD)(order);
    return (0,routing .T4)(request) ? /\/((?:fp|int|bf)\d+\w*)$/.exec((0,wire_body .e1)(servers[0]) ?? '')?.[1] : undefined;
}

;



function dialectOf(endpoint) {
    if (endpoint.provider === 'gemini' || endpoint.provider === 'vertex')
        return GEMINI;
    return (0,routing .Tr)({ endpoint }) ? OPENROUTER : {};
}

var access_parameters = __webpack_require__(15079);
;
const tag = (name) => ({
    name: `<${name}>`,
    open: new RegExp(`^<${name}>`, 'i'),
    close: new RegExp(`</${name}>`, 'i'),
});
const THINK = tag('think');
const OTHERS = [
    ...['thinking', 'thought', 'reasoning', 'seed:think'].map(tag),
    { name: '[think]', open: /^\[think\]/i, close: /\[\/think\]/i },
    { name: '◁think▷', open: /^◁think▷/i, close: /◁\/think▷/i },
    { name: '<|channel>thought', open: /^<\|channel>thought/i, close: /<channel\|>/i },
    { name: '<|start_thinking|>', open: /^<\|start_thinking\|>/i, close: /<\|end_thinking\|>/i },
];
function withoutThinking(text, asked) {
    const wanted = asked.toLowerCase();
    const marks = [THINK, ...OTHERS.filter(({ name }) => !wanted.includes(name))];
    let rest = text.trimStart();
    const final = wanted.includes('<|channel|>') ? undefined : finalChannel(rest);
    if (final !== undefined)
        return final;
    let isOpened = false;
    for (let mark = markOf(rest, marks); mark !== undefined; mark = markOf(rest, marks)) {
        isOpened = true;
        rest = after(rest, mark.close).trimStart();
    }
    if (isOpened)
        return rest;
    return wanted.includes('</think>') ? text : withoutUnopened(text);
}
const CHANNELS = /^(?:<\|start\|>assistant)?<\|channel\|>/;
const FINAL = /<\|channel\|>final\s*(?:<\|constrain\|>\w+)?<\|message\|>/;
const BARE_CHANNELS = /^analysis[^]*?assistantfinal/;
function finalChannel(text) {
    if (BARE_CHANNELS.test(text))
        return text.replace(BARE_CHANNELS, '').trimStart();
    if (!CHANNELS.test(text))
        return undefined;
    const [, ...finals] = text.split(FINAL);
    return (finals.at(-1) ?? '').replace(/<\|(?:return|end)\|>\s*$/, '').trimStart();
}
function markOf(text, marks) {
    return marks.find(({ open }) => open.test(text));
}
function after(text, close) {
    const found = close.exec(text);
    return found === null ? '' : text.slice(found.index + found[0].length);
}
function withoutUnopened(text) {
    const found = THINK.close.exec(text);
    if (found === null)
        return text;
    const before = text.slice(0, found.index);
    const rest = text.slice(found.index + found[0].length);
    const isQuoted = /["'`“«]\s*$/.test(before) || before.split('```').length % 2 === 0;
    const isMidSentence = /[\p{L}\p{N},;:] $/u.test(before) && /^(?:[.,;:!?)]| \p{Ll})/u.test(rest);
    return isQuoted || isMidSentence || /<think>/i.test(before) ? text : rest.trimStart();
}

var stated_cost = __webpack_require__(29019);
var transport = __webpack_require__(99742);
var usage = __webpack_require__(76279);
;











function chatExchange(client, endpoint, request) {
    const { headers, ask = (body) => body, upstreamOf } = dialectOf(endpoint);
    const body = ask(chatBody(endpoint, request));
    const asked = { label: `${endpoint.provider} ${endpoint.model}`, endpoint, request };
    const options = headers === undefined ? {} : { headers };
    return {
        send: async (signal) => (0,stated_cost .v)(await client.post('/chat/completions', { body, ...options, ...(0,transport .mr)(signal) }).withResponse()),
        read: (answer) => {
            const said = readCompletion(answer, asked);
            const upstream = upstreamOf?.((0,wire_body .eB)(answer) ?? {}, request);
            return upstream === undefined ? said : { ...said, served: { ...said.served, upstream } };
        },
    };
}
function chatBody({ provider, model }, request) {
    const limitName = (0,providers .Jh)(provider).chatLimit ?? 'max_completion_tokens';
    const names = { maxOutputTokens: limitName, reasoningEffort: ['reasoning_effort'] };
    const { tools: more, ...parameters } = (0,access_parameters .uT)(request.parameters, names);
    const tools = [...request.tools.map(toTool), ...(0,wire_body .DD)(more)];
    const schema = request.output && { name: request.output.name, schema: request.output.schema, strict: true };
    return (0,wire_body .oE)({
        model,
        messages: request.messages.map(toMessage),
        tools: (0,wire_body .Re)(tools),
        service_tier: (0,access_parameters .Mb)(request),
        response_format: schema && { type: 'json_schema', json_schema: schema },
        ...parameters,
    });
}
function toTool(tool) {
    const { name, description, parameters } = tool;
    return { type: 'function', function: (0,wire_body .oE)({ name, description, parameters }) };
}
function toMessage(message) {
    if (message.role === 'tool')
        return { role: 'tool', tool_call_id: message.toolCallId ?? '', content: message.text };
    if (message.toolCalls.length === 0)
        return { role: message.role, content: toContent(message) };
    const calls = message.toolCalls.map((call) => ({
        id: call.id,
        type: 'function',
        function: { name: call.name, arguments: JSON.stringify(call.arguments) },
    }));
    return { role: message.role, content: message.text === '' ? null : toContent(message), tool_calls: calls };
}
function toContent(message) {
    if (message.images.length === 0)
        return message.text;
    const images = message.images.map((url) => ({ type: 'image_url', image_url: { url } }));
    return [...(message.text === '' ? [] : [{ type: 'text', text: message.text }]), ...images];
}
function readCompletion(answer, asked) {
    const { label } = asked;
    const body = (0,wire_body .eB)(answer);
    const choice = (0,wire_body .Nt)(body?.['choices'])[0];
    const failed = [body, choice].find((each) => each !== undefined && (0,gateway .HR)(each));
    if (failed !== undefined)
        throw (0,gateway .L7)(failed, label);
    const message = (0,wire_body .eB)(choice?.['message']);
    if (body === undefined || choice === undefined || message === undefined)
        throw (0,exchange .Qm)(label, 'it has no message');
    const reportedCostUsd = (0,stated_cost .y)(answer);
    const searches = reportedCostUsd === undefined ? searchesOf(body) : undefined;
    return {
        output: readOutput(choice, message, asked),
        usage: (0,usage .g)(body['usage'], { input: 'prompt', output: 'completion' }, searches),
        served: {
            model: (0,wire_body .e1)(body['model']),
            requestId: (0,wire_body .e1)(answer._request_id) ?? (0,wire_body .e1)(body['id']),
            serviceTier: (0,wire_body .e1)(body['service_tier']),
        },
        reportedCostUsd,
    };
}
function readOutput(choice, message, { label, endpoint, request }) {
    const refusal = (0,wire_body .e1)(message['refusal']);
    const toolCalls = readCalls(message, label);
    const content = readContent(message['content'], label) ?? '';
    const isEmpty = content === '' && refusal === undefined && toolCalls.length === 0;
    (0,exchange .qt)({ isEmpty, ended: choice['finish_reason'] }, label);
    const thinksAloud = (0,providers .Jh)(endpoint.provider).thinksAloud === true;
    const text = thinksAloud ? withoutThinking(content, wordsOf(request)) : content;
    const finished = (0,finish_words .K)(choice['finish_reason'], label);
    const finishReason = finished.finishReason !== 'stop'
        ? finished.finishReason
        : refusal !== undefined
            ? 'refusal'
            : toolCalls.length > 0
                ? 'tool_calls'
                : 'stop';
    return { text: text === '' ? (refusal ?? '') : text, toolCalls, finishReason, metadata: finished.metadata };
}
function wordsOf(request) {
    return request.messages.map(({ text }) => text).join('\n');
}
function readCalls(message, label) {
    const calls = (0,exchange .Qv)(message['tool_calls'], 'tool calls', label).map((call) => {
        const called = (0,wire_body .eB)(call['function']);
        return (0,wire_body .zY)(call['id'], called?.['name'], called?.['arguments']);
    });
    const legacy = (0,wire_body .eB)(message['function_call']);
    if (legacy === undefined || calls.length > 0)
        return calls;
    return [(0,wire_body .zY)(undefined, legacy['name'], legacy['arguments'])];
}
const TEXT_PARTS = new Set(['text', 'output_text']);
function readContent(content, label) {
    if (typeof content === 'string')
        return content;
    if (content !== null && content !== undefined && !Array.isArray(content))
        throw (0,exchange .Qm)(label, 'its content is neither text nor a list of parts');
    const parts = (0,exchange .Qv)(content, 'parts', label).filter((part) => TEXT_PARTS.has(part['type']));
    return (0,wire_body .e1)(parts.map((part) => (0,wire_body .e1)(part['text']) ?? '').join(''));
}
function searchesOf(body) {
    return { other: (0,wire_body .Wg)((0,wire_body .eB)(body['usage'])?.['num_sources_used']) ?? 0 };
}


 }),

 51599:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   G6: () => ( hostedToolsOf),
   HI: () => ( responsesBody),
   UQ: () => ( responsesExchange)
 });
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
 var _wire_body_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15926);
 var _wire_error_body_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83991);
 var _wire_error_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42774);
 var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35423);
 var _wire_finish_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89829);
 var _wire_gateway_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70106);
 var _access_parameters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15079);
 var _wire_stated_cost_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29019);
 var _wire_transport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99742);
 var _wire_usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76279);











const NAMES = { maxOutputTokens: 'max_output_tokens', reasoningEffort: ['reasoning', 'effort'] };
function responsesExchange(client, model, request) {
    const body = responsesBody(model, request);
    return {
        send: async (signal) => (0,_wire_stated_cost_js__WEBPACK_IMPORTED_MODULE_8__ .v)(await client.post('/responses', { body, ...(0,_wire_transport_js__WEBPACK_IMPORTED_MODULE_6__ .mr)(signal) }).withResponse()),
        read: (answer) => readResponse(answer, `${request.endpoint.provider} ${model}`),
    };
}
function responsesBody(model, request) {
    const { tools: builtIn, text, ...parameters } = (0,_access_parameters_js__WEBPACK_IMPORTED_MODULE_5__ .uT)(request.parameters, NAMES);
    const tools = [...request.tools.map(toTool), ...(0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .DD)(builtIn)];
    const format = request.output && {
        format: { type: 'json_schema', name: request.output.name, schema: request.output.schema, strict: true },
    };
    return (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .oE)({
        model,
        input: request.messages.flatMap(toItems),
        store: false,
        tools: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .Re)(tools),
        service_tier: (0,_access_parameters_js__WEBPACK_IMPORTED_MODULE_5__ .Mb)(request),
        text: format === undefined && text === undefined ? undefined : { ...format, ...(0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .eB)(text) },
        ...parameters,
    });
}
function toTool(tool) {
    const { name, description, parameters } = tool;
    return (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .oE)({ type: 'function', name, description, parameters, strict: false });
}
function toItems(message) {
    if (message.role === 'tool') {
        return [{ type: 'function_call_output', call_id: message.toolCallId ?? '', output: message.text }];
    }
    const calls = message.toolCalls.map((call) => ({
        type: 'function_call',
        call_id: call.id,
        name: call.name,
        arguments: JSON.stringify(call.arguments),
    }));
    const isEmpty = message.text === '' && message.images.length === 0;
    return isEmpty && calls.length > 0 ? calls : [{ role: message.role, content: toContent(message) }, ...calls];
}
function toContent(message) {
    if (message.images.length === 0)
        return message.text;
    const images = message.images.map((url) => ({ type: 'input_image', image_url: url, detail: 'auto' }));
    return [...(message.text === '' ? [] : [{ type: 'input_text', text: message.text }]), ...images];
}
function readResponse(answer, label) {
    const body = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .eB)(answer);
    if (body !== undefined && (0,_wire_gateway_js__WEBPACK_IMPORTED_MODULE_4__ .HR)(body))
        throw failedResponse(body, label);
    if (body === undefined || !Array.isArray(body['output']))
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qm)(label, 'it has no output');
    const reportedCostUsd = (0,_wire_stated_cost_js__WEBPACK_IMPORTED_MODULE_8__ .y)(answer);
    const tools = reportedCostUsd === undefined ? hostedToolsOf(body) : undefined;
    return {
        output: readOutput(body, label),
        usage: (0,_wire_usage_js__WEBPACK_IMPORTED_MODULE_7__ .g)(body['usage'], { input: 'input', output: 'output' }, tools),
        served: {
            model: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(body['model']),
            requestId: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(answer._request_id),
            serviceTier: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(body['service_tier']),
        },
        reportedCostUsd,
    };
}
function readOutput(body, label) {
    const items = (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qv)(body['output'], 'items of output', label);
    const parts = items
        .filter((item) => item['type'] === 'message')
        .flatMap((item) => (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qv)(item['content'], 'parts of a message', label));
    const refusals = parts.filter((part) => part['type'] === 'refusal').map((part) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(part['refusal']) ?? '');
    const text = parts.filter((part) => part['type'] === 'output_text').map((part) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(part['text']) ?? '');
    const toolCalls = items
        .filter((item) => item['type'] === 'function_call')
        .map((item) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .zY)(item['call_id'], item['name'], item['arguments']));
    (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .qt)({ isEmpty: parts.length + toolCalls.length === 0, ended: body['status'] }, label);
    const ended = readStatus(body, label);
    const finishReason = ended.finishReason !== 'stop'
        ? ended.finishReason
        : refusals.length > 0
            ? 'refusal'
            : toolCalls.length > 0
                ? 'tool_calls'
                : 'stop';
    return { text: [...text, ...refusals].join(''), toolCalls, finishReason, metadata: ended.metadata };
}
function readStatus(body, label) {
    const status = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(body['status']) ?? 'completed';
    if (status === 'completed')
        return (0,_wire_finish_words_js__WEBPACK_IMPORTED_MODULE_3__ .K)(undefined, label);
    if (status === 'failed')
        throw failedResponse(body, label);
    if (status !== 'incomplete')
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qm)(label, `its status is ${status}`);
    const reason = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .eB)(body['incomplete_details'])?.['reason']) ?? 'incomplete';
    const ended = (0,_wire_finish_words_js__WEBPACK_IMPORTED_MODULE_3__ .K)(reason, label);
    return ended.finishReason === 'other' ? { finishReason: 'length', metadata: { finish_reason: reason } } : ended;
}
function failedResponse(body, label) {
    const code = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .eB)(body['error'])?.['code']);
    if (code === undefined || (0,_wire_error_words_js__WEBPACK_IMPORTED_MODULE_1__ .Yy)(code) !== undefined)
        return (0,_wire_gateway_js__WEBPACK_IMPORTED_MODULE_4__ .L7)(body, label);
    const message = `${label} failed (${code}): ${(0,_wire_error_body_js__WEBPACK_IMPORTED_MODULE_10__ .N)(body).sentence}`;
    if (/server_error|timeout/.test(code))
        return (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ ["do"])(message);
    const fails = /image|file|base64/.test(code);
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA({ kind: 'rejected', message, status: undefined, hint: undefined, fails });
}
const FREE_CALLS = new Set([
    'function_call',
    'custom_tool_call',
    'mcp_call',
    'computer_call',
    'local_shell_call',
    'apply_patch_call',
    'tool_search_call',
]);
function hostedToolsOf(body) {
    const calls = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .Nt)(body['output']).flatMap((item) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_9__ .e1)(item['type']) ?? []);
    const count = (isMeant) => calls.filter(isMeant).length;
    const priced = ['web_search_call', 'file_search_call'];
    return {
        webSearches: count((type) => type === 'web_search_call'),
        fileSearches: count((type) => type === 'file_search_call'),
        other: count((type) => type.endsWith('_call') && !priced.includes(type) && !FREE_CALLS.has(type)),
    };
}


 })

};
