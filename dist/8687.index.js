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
        cancel: async (id, signal) => void (await once((end) => batches.cancel(id, {}, (0,transport .mr)(end)), signal)),
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
    switch ((0,wire_body .e1)(result['type'])) {
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

var model_apis = __webpack_require__(8583);
;









const NAME = 'evaldelta';
const openai_batch_BOUNDS = { asks: 50_000, bytes: 190_000_000, pieces: 1, least: 50_000 };
const ENDED = new Set(['completed', 'expired', 'cancelled', 'failed']);
const LOST = /^batch_(expired|cancelled)$/;
const CLOCKS_APART_S = 600;
const HEALS = /limit|quota|capacity|server_error/;
function openAIBatches(client, { endpoint, context, reader, }) {
    const once = (send, signal) => (0,wire_exchange .Wl)({ send, read: (value) => value }, context, signal);
    const url = (0,model_apis .s)(endpoint.api).path;
    const lineOf = ({ id, request }) => {
        const body = endpoint.api === 'chat' ? (0,chat .J)(endpoint, request) : (0,responses .HI)(endpoint.model, request);
        return `${JSON.stringify({ custom_id: id, method: 'POST', url, body })}\n`;
    };
    return {
        bounds: openai_batch_BOUNDS,
        bytesOf: (ask) => Buffer.byteLength(lineOf(ask)),
        create: async (name, asks, signal) => {
            const file = new File(asks.map(lineOf), `${name}.jsonl`, { type: 'application/jsonl' });
            const { id } = await once((end) => client.files.create({ file, purpose: 'batch' }, (0,transport .mr)(end)), signal);
            const body = { input_file_id: id, endpoint: url, completion_window: '24h', metadata: { [NAME]: name } };
            return (await once((end) => client.batches.create(body, (0,transport .mr)(end)), signal)).id;
        },
        find: (made, _others, signal) => once(async (end) => {
            for await (const batch of client.batches.list({ limit: 100 }, (0,transport .mr)(end))) {
                if (batch.metadata?.[NAME] === made.name)
                    return batch.id;
                if (batch.created_at < made.sinceMs / 1000 - CLOCKS_APART_S)
                    break;
            }
            return undefined;
        }, signal),
        look: async (id, signal) => stateOf(await once((end) => client.batches.retrieve(id, (0,transport .mr)(end)), signal), context.label),
        answers: (id, requestOf, signal) => {
            const readFile = async (file, end) => await once(() => client.files.content(file, (0,transport .LM)(end)), end);
            const read = (asked) => {
                const request = requestOf(asked);
                return request && reader(request);
            };
            return openai_batch_answersOf({ batch: () => once((end) => client.batches.retrieve(id, (0,transport .mr)(end)), signal), readFile, read }, context, signal);
        },
        cancel: async (id, signal) => void (await once((end) => client.batches.cancel(id, (0,transport .mr)(end)), signal)),
    };
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
function openAIWindow(client, { endpoint, context, reader, }) {
    const tier = endpoint.service?.tier ?? '';
    const once = (send, signal) => (0,wire_exchange .Wl)({ send: async (end) => await send(end), read: (body) => (0,wire_body .eB)(body) ?? {} }, context, signal);
    const path = (id) => `/responses/${encodeURIComponent(id)}`;
    const bodyOf = ({ id, request }) => ({
        ...(0,responses .HI)(endpoint.model, request),
        background: true,
        background_options: { completion_window: tier },
        store: true,
        metadata: { ...(0,wire_body .eB)(request.parameters['metadata']), evaldelta: id },
    });
    const retrieve = (id, signal) => once((end) => client.get(path(id), (0,transport .mr)(end)), signal);
    return {
        bounds: openai_window_BOUNDS,
        bytesOf: () => 0,
        create: async (_name, asks, signal) => {
            const [ask] = asks;
            if (ask === undefined)
                throw new Error('A window was opened for no question.');
            return ((0,wire_body .e1)((await once((end) => client.post('/responses', { body: bodyOf(ask), ...(0,transport .mr)(end) }), signal))['id']) ?? '');
        },
        find: () => Promise.resolve(undefined),
        look: async (id, signal) => {
            const isEnded = !UNDER_WAY.has((0,wire_body .e1)((await retrieve(id, signal))['status']) ?? '');
            return { isEnded, done: isEnded ? 1 : 0 };
        },
        answers: (id, requestOf, signal) => windowAnswer(() => retrieve(id, signal), { requestOf, reader, tier, context, signal }),
        cancel: async (id, signal) => void (await once((end) => client.post(`${path(id)}/cancel`, (0,transport .mr)(end)), signal)),
        forget: async (id, signal) => void (await once((end) => client.delete(path(id), (0,transport .mr)(end)), signal)),
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
    const reader = (request) => endpoint.api === 'chat'
        ? (0,chat .O)(client, endpoint, request).read
        : (0,responses .UQ)(client, endpoint.model, request).read;
    const open = endpoint.service?.tier === 'batch' ? openAIBatches : openAIWindow;
    return open(client, { endpoint, context, reader });
}


 })

};
