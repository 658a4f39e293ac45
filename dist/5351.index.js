export const id = 5351;
export const ids = [5351];
export const modules = {

 95351:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openAgents: () => ( openAgents)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var model_apis = __webpack_require__(8583);
var user_error = __webpack_require__(35881);
var temporary_file = __webpack_require__(92605);
var at_end = __webpack_require__(97818);
var process_clock = __webpack_require__(16861);
var providers = __webpack_require__(25330);
;


function servedApis(provider) {
    const own = provider === 'gemini' ? ['generate'] : [];
    return [...(0,providers .Jh)(provider).apis.filter(model_apis .or), ...own];
}
const GENERATE = /^\/v1(?:alpha|beta)?\/models\/([\w.-]+):(?:generateContent|streamGenerateContent)$/;
function routeOf(method, target, apis) {
    if (method !== 'POST')
        return undefined;
    const [path = '', query] = target.split('?');
    const model = GENERATE.exec(path)?.[1];
    if (model !== undefined && apis.includes('generate'))
        return { api: 'generate', path: path + formOf(query), model };
    const api = apis.find((each) => each !== 'generate' && model_apis .Q6[each].path === path);
    return api && { api, path: query === undefined ? path : `${path}?${query}` };
}
function formOf(query) {
    const form = new URLSearchParams(query).get('alt');
    return form === null ? '' : `?alt=${encodeURIComponent(form)}`;
}

var external_node_crypto_ = __webpack_require__(77598);
var external_node_http_ = __webpack_require__(37067);
var answers_usage = __webpack_require__(29354);
;

const PATIENCE = 3;
const NOTHING = {
    turns: 0,
    usage: answers_usage .y,
    costUsd: 0,
    model: undefined,
    isEstimated: false,
    pending: 0,
    failure: undefined,
    heldBack: undefined,
};
class TrialAccount {
    #limits;
    #ended = Promise.withResolvers();
    #end;
    #tally = NOTHING;
    #failedInARow = 0;
    #waiting = [];
    constructor(limits) {
        this.#limits = limits;
    }
    get tally() {
        return this.#tally;
    }
    get ended() {
        return this.#ended.promise;
    }
    async settled() {
        if (this.#tally.pending > 0)
            await new Promise((resolve) => void this.#waiting.push(resolve));
    }
    admit() {
        const { turns, costUsd = 0, pending } = this.#tally;
        if (this.#end !== undefined)
            return false;
        if (turns + pending >= this.#limits.turns)
            return this.#finish({ why: 'turns' });
        const underWay = turns === 0 ? 0 : (pending * costUsd) / turns;
        if (costUsd + underWay >= this.#limits.costUsd)
            return this.#finish({ why: 'cost' });
        this.#tally = { ...this.#tally, pending: pending + 1 };
        return true;
    }
    answered(counted) {
        this.#pay(counted);
        this.#failedInARow = 0;
        const { heldBack } = counted;
        this.#tally = { ...this.#tally, turns: this.#tally.turns + 1, failure: undefined, heldBack };
    }
    failed(failure, paid) {
        if (paid !== undefined)
            this.#pay(paid);
        else
            this.#settle();
        this.#failedInARow += 1;
        this.#tally = { ...this.#tally, failure };
        const isHopeless = failure.kind === 'fatal' || (failure.kind === 'transient' && this.#failedInARow >= PATIENCE);
        if (isHopeless)
            this.#finish({ why: 'outage', failure });
    }
    abandoned(paid) {
        if (paid !== undefined)
            this.#pay(paid);
        else
            this.#settle();
    }
    #settle() {
        this.#tally = { ...this.#tally, pending: this.#tally.pending - 1 };
        if (this.#tally.pending === 0)
            queueMicrotask(() => this.#waiting.splice(0).forEach((resolve) => resolve()));
    }
    #pay({ usage, costUsd, model, isEstimated }) {
        this.#settle();
        const { costUsd: before } = this.#tally;
        this.#tally = {
            ...this.#tally,
            usage: (0,answers_usage .v)(this.#tally.usage, usage),
            costUsd: before === undefined || costUsd === undefined ? undefined : before + costUsd,
            model: model ?? this.#tally.model,
            isEstimated: this.#tally.isEstimated || isEstimated,
        };
    }
    #finish(end) {
        this.#end ??= end;
        this.#ended.resolve(this.#end);
        return false;
    }
}

;
const SENT = ['accept', 'content-type', 'user-agent', 'anthropic-version', 'anthropic-beta', 'openai-beta'];
const ANSWERED = ['content-type', 'retry-after', 'retry-after-ms', 'x-should-retry', 'request-id', 'x-request-id'];
function sentHeaders(headers) {
    const named = SENT.map((name) => [name, headers[name]]);
    return Object.fromEntries(named.filter((entry) => typeof entry[1] === 'string'));
}
function answeredHeaders(headers) {
    const named = ANSWERED.map((name) => [name, headers.get(name)]);
    return Object.fromEntries(named.filter((entry) => entry[1] !== null));
}
function tokenIn(headers) {
    const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    const named = [headers['x-api-key'], headers['api-key'], headers['x-goog-api-key'], bearer];
    return named.find((each) => typeof each === 'string');
}

var ports = __webpack_require__(14788);
var wire_body = __webpack_require__(15926);
var error_body = __webpack_require__(83991);
var connection = __webpack_require__(18602);
var wire_failure = __webpack_require__(7938);
var retry_after = __webpack_require__(79145);
var gateway = __webpack_require__(70106);
var answer = __webpack_require__(88649);
var responses = __webpack_require__(51599);
var stated_cost = __webpack_require__(29019);
var wire_usage = __webpack_require__(76279);
var finish_words = __webpack_require__(89829);
;


function heldBackIn(api, body) {
    const blocked = (0,wire_body .e1)((0,wire_body .eB)(body['promptFeedback'])?.['blockReason']);
    return blocked ?? WORDS[api](body).find((word) => word !== undefined && (0,finish_words .O)(word) === 'content_filter');
}
const WORDS = {
    messages: () => [],
    responses: (body) => {
        const response = (0,wire_body .eB)(body['response']) ?? body;
        return [(0,wire_body .e1)((0,wire_body .eB)(response['incomplete_details'])?.['reason'])];
    },
    chat: (body) => (0,wire_body .Nt)(body['choices']).map((choice) => (0,wire_body .e1)(choice['finish_reason'])),
    generate: (body) => (0,wire_body .Nt)(body['candidates']).map((candidate) => (0,wire_body .e1)(candidate['finishReason'])),
};

;


function addGenerated(before, event) {
    const found = searchesIn(before) + searchesIn(event);
    return { ...before, ...event, ...(found > 0 ? { searches: found } : {}) };
}
function isGenerated(body) {
    const reasons = (0,wire_body .Nt)(body['candidates']).map((candidate) => (0,wire_body .e1)(candidate['finishReason']));
    return (reasons.some((reason) => reason !== undefined) ||
        (0,wire_body .e1)((0,wire_body .eB)(body['promptFeedback'])?.['blockReason']) !== undefined);
}
function readGeneratedUsage(body) {
    const usage = (0,wire_body .eB)(body['usageMetadata']);
    const prompt = (0,wire_body .Wg)(usage?.['promptTokenCount']);
    if (prompt === undefined)
        return undefined;
    const countOf = (name) => (0,wire_body .Wg)(usage?.[`${name}TokenCount`]) ?? 0;
    const reasoning = countOf('thoughts');
    return {
        input: prompt + countOf('toolUsePrompt'),
        cachedInput: countOf('cachedContent'),
        cacheWrite: 0,
        output: countOf('candidates') + reasoning,
        reasoning,
        ...(0,wire_usage .Y)({ webSearches: searchesIn(body) }),
    };
}
function searchesIn(body) {
    const grounding = (0,wire_body .Nt)(body['candidates']).map((candidate) => (0,wire_body .eB)(candidate['groundingMetadata']));
    const queries = grounding.flatMap((each) => (0,wire_body .DD)(each?.['webSearchQueries']));
    return (0,wire_body .Wg)(body['searches']) ?? queries.length;
}

;








function noParts() {
    return { body: {}, isWhole: false, error: undefined, heldBack: undefined };
}
function watchBody(api) {
    let text = '';
    return {
        push: (more) => {
            text += more;
        },
        end: () => {
            const parsed = (0,wire_body .qF)(text);
            if (api === 'generate' && Array.isArray(parsed))
                return seenInList(api, (0,wire_body .DD)(parsed));
            const body = (0,wire_body .eB)(parsed);
            const error = body !== undefined && (0,gateway .HR)(body) ? body : undefined;
            const heldBack = body && heldBackIn(api, body);
            return seenIn(api, { body: body ?? {}, isWhole: body !== undefined, error, heldBack });
        },
    };
}
function seenInList(api, list) {
    const parts = noParts();
    for (const event of (0,wire_body .Nt)(list))
        readEvent(api, event, parts);
    return seenIn(api, parts);
}
function watchEvents(api) {
    const parts = noParts();
    let rest = '';
    return {
        push: (text) => {
            const lines = (rest + text).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                readLine(api, line, parts);
        },
        end: () => {
            readLine(api, rest, parts);
            return seenIn(api, parts);
        },
    };
}
function readLine(api, line, parts) {
    if (!line.startsWith('data:'))
        return;
    const data = line.slice('data:'.length).trim();
    if (data === '[DONE]')
        parts.isWhole = true;
    const event = (0,wire_body .lj)(data);
    if (event !== undefined)
        readEvent(api, event, parts);
}
function readEvent(api, event, parts) {
    READERS[api](event, parts);
    parts.heldBack ??= heldBackIn(api, event);
}
const READERS = {
    messages: (event, parts) => {
        const type = event['type'];
        if (type === 'message_start')
            parts.body = (0,wire_body .eB)(event['message']) ?? {};
        const told = Object.entries((0,wire_body .eB)(event['usage']) ?? {}).filter(([, count]) => count !== null);
        if (type === 'message_delta')
            parts.body = { ...parts.body, usage: { ...(0,wire_body .eB)(parts.body['usage']), ...Object.fromEntries(told) } };
        if (type === 'message_stop')
            parts.isWhole = true;
        if (type === 'error')
            parts.error = event;
    },
    responses: (event, parts) => {
        const type = (0,wire_body .e1)(event['type']) ?? '';
        if (type === 'error')
            parts.error = (0,wire_body .eB)(event['error']) === undefined ? { error: event } : event;
        if (!/^response\.(?:completed|incomplete|failed)$/.test(type))
            return;
        parts.body = (0,wire_body .eB)(event['response']) ?? {};
        parts.isWhole = true;
        if (type === 'response.failed')
            parts.error = parts.body;
    },
    chat: (event, parts) => {
        parts.body = { ...parts.body, ...event };
        if ((0,wire_body .Nt)(event['choices']).some((choice) => (0,wire_body .e1)(choice['finish_reason'])))
            parts.isWhole = true;
        if ((0,gateway .HR)(event))
            parts.error = event;
    },
    generate: (event, parts) => {
        parts.body = addGenerated(parts.body, event);
        parts.isWhole ||= isGenerated(event);
        if ((0,gateway .HR)(event))
            parts.error = event;
    },
};
function seenIn(api, { body, isWhole, error, heldBack }) {
    if (api === 'generate') {
        const [model, usage] = [(0,wire_body .e1)(body['modelVersion']), readGeneratedUsage(body)];
        return { model, serviceTier: undefined, usage, statedUsd: undefined, isWhole, error, heldBack };
    }
    const statedUsd = (0,stated_cost .y)(body);
    const isMessage = api === 'messages';
    const names = api === 'chat' ? { input: 'prompt', output: 'completion' } : { input: 'input', output: 'output' };
    const tools = api === 'responses' && statedUsd === undefined ? (0,responses .G6)(body) : undefined;
    return {
        model: (0,wire_body .e1)(body['model']),
        serviceTier: isMessage ? (0,answer .kx)((0,wire_body .eB)(body['usage'])) : (0,wire_body .e1)(body['service_tier']),
        usage: isMessage ? (0,answer .DM)(body['usage']) : (0,wire_usage .g)(body['usage'], names, tools),
        statedUsd,
        isWhole,
        error,
        heldBack,
    };
}

;










const BYTES_PER_TOKEN = 4;
async function passOn(passing, world) {
    const { account, response, signal, body, route } = passing;
    const asked = route.model ?? (0,wire_body .e1)((0,wire_body .lj)(body)?.['model']);
    if (asked === undefined || !isPriced(asked, world)) {
        const message = asked === undefined ? 'The request names no model.' : `No price is known of the model ${asked}.`;
        account.failed({ kind: 'rejected', message, status: 400, hint: undefined, fails: false });
        return sendError(response, 400, message);
    }
    try {
        const answer = await send(passing, world);
        if (answer.ok)
            await passAnswer(answer, { ...passing, asked }, world);
        else
            await passError(answer, passing, world);
    }
    catch (error) {
        if (signal.aborted)
            return account.abandoned(count({ ...UNSEEN, model: asked }, { asked, body, sent: 0 }, world));
        account.failed(explainBroken(error, world));
        sendError(response, 502, 'The model could not be reached.');
    }
}
const WAITS_MS = [500, 1_000, 2_000];
const LONGEST_WAIT_MS = 20_000;
async function send({ route, headers, body, signal }, world) {
    const own = world.upstream.headersFor(route.api);
    const init = { method: 'POST', headers: { ...sentHeaders(headers), ...own }, body, signal };
    const url = world.upstream.urlOf(route);
    for (const waitMs of WAITS_MS) {
        const answer = await world.fetch(url, init).catch((error) => {
            const mayHeal = !signal.aborted && explainBroken(error, world).kind === 'transient';
            if (!mayHeal)
                throw error;
        });
        if (answer !== undefined && !MAY_HEAL.has(answer.status))
            return answer;
        const wishMs = answer === undefined ? 0 : await wishIn(answer);
        if (answer !== undefined && wishMs > LONGEST_WAIT_MS)
            return answer;
        await world.pause(Math.max(waitMs, wishMs), signal);
    }
    return await world.fetch(url, init);
}
async function wishIn(answer) {
    const named = (0,retry_after .mu)(answer.headers, Date.now());
    if (named !== undefined)
        return named;
    const text = await answer
        .clone()
        .text()
        .catch(() => '');
    return (0,retry_after .E9)((0,error_body .N)(text).retryDelay) ?? 0;
}
const MAY_HEAL = new Set([408, 425, 429, 500, 502, 503, 504, 529]);
function isPriced(model, { prices, upstream }) {
    const { provider, model: own } = upstream.endpoint;
    return model === own || !(0,providers .OZ)(provider) || prices()?.find(provider, model) !== undefined;
}
async function passError(answer, { account, response }, { upstream }) {
    const text = upstream.withoutKey(await answer.text());
    const { status, headers } = answer;
    const failure = { status, headers, body: (0,wire_body .lj)(text) ?? text };
    account.failed((0,wire_failure .yH)(failure, { ...upstream.context, nowMs: Date.now() }));
    if (status < 400)
        return sendError(response, 502, 'The model’s server redirects.');
    response.writeHead(status, answeredHeaders(headers)).end(text);
}
async function passAnswer(answer, passing, world) {
    const { response, route, account, body, asked } = passing;
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
    const watch = isStream ? watchEvents(route.api) : watchBody(route.api);
    response.writeHead(answer.status, answeredHeaders(answer.headers));
    let sent = 0;
    let broken;
    try {
        sent = await pipe(answer, response, watch);
    }
    catch (error) {
        broken = error;
    }
    const seen = watch.end();
    const counted = count(seen, { asked, body, sent }, world);
    const failure = failureIn(seen, broken, world);
    if (passing.signal.aborted && !seen.isWhole)
        account.abandoned(counted);
    else if (failure !== undefined)
        account.failed(failure, seen.usage === undefined ? undefined : counted);
    else
        account.answered(counted);
    if (broken === undefined)
        response.end();
    else
        response.destroy();
}
async function pipe(answer, response, watch) {
    const decoder = new TextDecoder();
    let sent = 0;
    const chunks = (answer.body ?? []);
    for await (const chunk of chunks) {
        sent += chunk.length;
        watch.push(decoder.decode(chunk, { stream: true }));
        if (!response.write(chunk) && !response.destroyed)
            await new Promise((resolve) => void response.once('drain', resolve).once('close', resolve));
    }
    watch.push(decoder.decode());
    return sent;
}
function failureIn(seen, broken, world) {
    const { label } = world.upstream.context;
    if (seen.error !== undefined)
        return explainBroken((0,gateway .L7)(seen.error, label), world);
    if (seen.isWhole)
        return undefined;
    if (broken !== undefined)
        return explainBroken(broken, world);
    return transientFailure(`${label} broke off its answer, or sent none that can be read.`);
}
function explainBroken(error, { upstream }) {
    const context = { ...upstream.context, nowMs: Date.now() };
    if (error instanceof ports .RA)
        return error.failure;
    const http = (0,wire_failure .No)(error);
    if (http !== undefined)
        return (0,wire_failure .yH)(http, context);
    const words = context.redact(`${context.label}: ${error instanceof Error ? error.message : String(error)}`);
    return (0,connection .M)(error, context) ?? transientFailure(words);
}
function transientFailure(message) {
    return { kind: 'transient', message, status: undefined, retryAfterMs: undefined };
}
const UNSEEN = {
    model: undefined,
    serviceTier: undefined,
    usage: undefined,
    statedUsd: undefined,
    isWhole: false,
    error: undefined,
    heldBack: undefined,
};
function count(seen, { asked, body, sent }, { prices, upstream }) {
    const tokensOf = (bytes) => Math.ceil(bytes / BYTES_PER_TOKEN);
    const estimated = { cachedInput: 0, cacheWrite: 0, reasoning: 0 };
    const usage = seen.usage ?? { ...estimated, input: tokensOf(Buffer.byteLength(body)), output: tokensOf(sent) };
    const { provider } = upstream.endpoint;
    const model = seen.model ?? asked;
    const quote = prices()?.find(provider, model, seen.serviceTier) ??
        prices()?.find(provider, asked) ??
        prices()?.find(provider, model);
    const costUsd = quote?.origin === 'own' ? quote.cost(usage) : (seen.statedUsd ?? quote?.cost(usage));
    return { usage, costUsd, model: seen.model, isEstimated: seen.usage === undefined, heldBack: seen.heldBack };
}
function sendError(response, status, message) {
    if (response.headersSent || response.destroyed)
        return void response.destroy();
    const error = { type: status === 401 ? 'authentication_error' : 'invalid_request_error', message };
    response.writeHead(status, { 'content-type': 'application/json', 'x-should-retry': 'false' });
    response.end(JSON.stringify({ type: 'error', error }));
}

;






const LONGEST_BODY = 32 * 1024 * 1024;
async function openBroker(world, socket) {
    const trials = new Map();
    const apis = servedApis(world.upstream.endpoint.provider);
    const listener = (request, response) => {
        void broker_answer(request, response, { trials, apis, world }).catch(() => response.destroy());
    };
    const [atPort, atSocket] = [(0,external_node_http_.createServer)(listener), (0,external_node_http_.createServer)(listener)];
    await Promise.all([
        listen(atPort, { port: 0, host: '127.0.0.1' }),
        listen(atSocket, { path: socket, writableAll: true }),
    ]);
    return {
        port: atPort.address().port,
        openTrial: (limits) => openTrial(limits, trials),
        close: () => {
            for (const { closing } of trials.values())
                closing.abort();
            for (const server of [atPort, atSocket]) {
                server.close();
                server.closeAllConnections();
            }
        },
    };
}
async function listen(server, where) {
    server.unref();
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(where, resolve);
    });
}
function openTrial(limits, trials) {
    const token = `sk-ant-trial-${(0,external_node_crypto_.randomBytes)(24).toString('hex')}`;
    const trial = { account: new TrialAccount(limits), closing: new AbortController() };
    trials.set(token, trial);
    return {
        token,
        account: trial.account,
        close: () => {
            trials.delete(token);
            trial.closing.abort();
        },
    };
}
async function broker_answer(request, response, { trials, apis, world }) {
    const { method = 'GET', url = '/', headers } = request;
    if (url === '/')
        return void response.writeHead(200).end();
    const trial = trials.get(tokenIn(headers) ?? '');
    if (trial === undefined)
        return sendError(response, 401, 'This token is none of a running trial.');
    const route = routeOf(method, url, apis);
    if (route === undefined)
        return sendError(response, 404, `Nothing is served at ${method} ${url.split('?')[0]}.`);
    const body = await readBody(request);
    if (body === undefined)
        return sendError(response, 413, 'The request is too large.');
    const signal = endOf(response, trial);
    if (!trial.account.admit())
        return sendError(response, 400, 'The limits of this trial are reached.');
    await passOn({ route, headers, body, response, account: trial.account, signal }, world);
}
function endOf(response, { closing }) {
    const ending = new AbortController();
    const end = () => ending.abort();
    if (closing.signal.aborted)
        end();
    closing.signal.addEventListener('abort', end, { once: true });
    response.once('close', () => {
        closing.signal.removeEventListener('abort', end);
        if (!response.writableFinished)
            end();
    });
    return ending.signal;
}
async function readBody(request) {
    const chunks = [];
    let length = 0;
    for await (const chunk of request) {
        length += chunk.length;
        if (length > LONGEST_BODY)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}

var keys = __webpack_require__(2487);
var options = __webpack_require__(62965);
var wire_address = __webpack_require__(76168);
;





function openUpstream(endpoint, env) {
    if (endpoint.auth === 'oidc' || SIGNED.has(endpoint.provider))
        throw keyless(endpoint);
    const key = (0,keys .Tj)(endpoint, env);
    const base = addressIn(endpoint, env).replace(/\/+$/, '');
    const hasVersion = endpoint.provider !== 'anthropic';
    return {
        endpoint,
        urlOf: ({ api, path }) => {
            if (api === 'generate')
                return base.replace(GOOGLES_OTHER, '') + path;
            return base + (hasVersion ? path.replace(/^\/v1(?=\/)/, '') : path);
        },
        headersFor: (api) => {
            if (key === undefined)
                return {};
            return api === 'generate' ? { 'x-goog-api-key': key } : access(endpoint, key, env);
        },
        withoutKey: (text) => (key === undefined ? text : text.replaceAll(key, '[redacted]')),
        context: (0,options .j)(endpoint, { env }),
    };
}
const GOOGLES_OTHER = /(?:\/v1(?:alpha|beta)?)?(?:\/openai)?$/;
const SIGNED = new Set(['bedrock', 'vertex']);
function addressIn(endpoint, env) {
    const { own } = (0,providers .Jh)(endpoint.provider).address;
    const address = (0,wire_address .c)(endpoint, env);
    if (address === undefined)
        throw noAddress(endpoint);
    if (endpoint.provider === 'openai' && address.url === own)
        return `${own}/v1`;
    if (endpoint.provider === 'azure-openai' && !address.url.replace(/\/+$/, '').endsWith('/openai/v1'))
        throw noAddress(endpoint);
    return address.url;
}
function access({ provider }, key, env) {
    if (provider === 'anthropic')
        return { 'x-api-key': key };
    if (provider === 'azure-openai')
        return { 'api-key': key };
    const bearer = { authorization: `Bearer ${key}` };
    if (provider !== 'openai')
        return bearer;
    const [organization, project] = [env['OPENAI_ORG_ID'], env['OPENAI_PROJECT_ID']];
    return {
        ...bearer,
        ...(organization ? { 'openai-organization': organization } : {}),
        ...(project ? { 'openai-project': project } : {}),
    };
}
function noAddress({ provider, model }) {
    const example = provider === 'azure-openai' ? 'https://NAME.openai.azure.com/openai/v1' : 'http://127.0.0.1:11434/v1';
    return new user_error .yo({
        code: 'missing-key',
        sentence: `An agent cannot ask the ${provider} model ${model}: it has no \`base_url\` of the form ${example}.`,
        place: undefined,
        hint: `Add \`base_url: ${example}\` to the target.`,
    });
}
function keyless(endpoint) {
    const what = endpoint.auth === 'oidc' ? '`auth: oidc`' : `provider ${endpoint.provider}`;
    return new user_error .yo({
        code: 'unsupported',
        sentence: `The model of an agent (${endpoint.provider} ${endpoint.model}) cannot be asked with ${what}: the broker holds one key and puts it in each request.`,
        place: undefined,
        hint: 'Name a model that is asked with a key.',
    });
}

;
const CLIS = {
    'claude-code': async () => (await __webpack_require__.e( 6290).then(__webpack_require__.bind(__webpack_require__, 46290))).CLAUDE_CODE,
    codex: async () => (await __webpack_require__.e( 6289).then(__webpack_require__.bind(__webpack_require__, 36289))).CODEX,
    'gemini-cli': async () => (await __webpack_require__.e( 5188).then(__webpack_require__.bind(__webpack_require__, 65188))).GEMINI_CLI,
    copilot: async () => (await __webpack_require__.e( 7018).then(__webpack_require__.bind(__webpack_require__, 37018))).COPILOT,
    command: async () => (await Promise.all([__webpack_require__.e(6822), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 30943))).OWN_PROGRAM,
};

;


const INSIDE = {
    workspace: '/workspace',
    home: '/home/agent',
    temporary: '/tmp',
    own: '/run/evaldelta',
};
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/nix/store'];
const ETC = 'alternatives ca-certificates crypto-policies fonts java-17-openjdk java-21-openjdk ld.so.cache ld.so.conf ld.so.conf.d localtime mime.types nsswitch.conf os-release pki python3 ssl timezone';
function systemView(env, network) {
    const etc = [...ETC.split(' '), ...(network === 'open' ? ['resolv.conf'] : [])].map((name) => `/etc/${name}`);
    const tools = [env['RUNNER_TOOL_CACHE'], '/opt/hostedtoolcache'].filter((each) => each !== undefined && isDirectory(each));
    const found = SYSTEM.filter((path) => (0,external_node_fs_.existsSync)(path));
    const links = found.filter((path) => (0,external_node_fs_.lstatSync)(path).isSymbolicLink());
    const shown = [...found.filter((path) => !links.includes(path)), ...etc.filter((path) => (0,external_node_fs_.existsSync)(path))];
    const seen = [...shown, ...new Set(tools)];
    const hidden = hiddenPlaces(env).filter((place) => seen.some((each) => isWithin(place, each)));
    return {
        layers: [
            ...links.map((at) => ({ kind: 'link', to: (0,external_node_fs_.readlinkSync)(at), at })),
            ...seen.map((path) => show(path)),
            ...hidden.map((at) => ({ kind: 'hide', at })),
        ],
        path: searchPath(env, [...seen, ...links]),
    };
}
function show(from, at = from, isWritable = false) {
    return { kind: 'show', from, at, isWritable };
}
function hiddenPlaces(env) {
    const named = [env['GITHUB_WORKSPACE'], env['RUNNER_WORKSPACE'], env['RUNNER_TEMP'], env['HOME'], process.cwd()];
    return [...new Set(named.filter((each) => each !== undefined && each !== '' && each !== '/'))];
}
function isWithin(path, directory) {
    return path === directory || path.startsWith(directory.endsWith(external_node_path_.sep) ? directory : directory + external_node_path_.sep);
}
function searchPath(env, seen) {
    const asked = (env['PATH'] ?? '').split(external_node_path_.delimiter).filter((each) => seen.some((place) => isWithin(each, place)));
    const standard = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/local/sbin', '/usr/sbin', '/sbin'];
    return [...new Set([...asked, ...standard, (0,external_node_path_.join)(INSIDE.own, 'bin')])].join(external_node_path_.delimiter);
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;




function findProgram(name, env) {
    const directories = (env['PATH'] ?? '').split(external_node_path_.delimiter).filter((each) => (0,external_node_path_.isAbsolute)(each));
    const found = directories.map((directory) => (0,external_node_path_.join)(directory, name)).find(isProgram);
    if (found === undefined)
        throw notFound(name);
    const file = (0,external_node_fs_.realpathSync)(found);
    const root = rootOf(file);
    const exposed = hiddenPlaces(env).find((place) => isWithin(place, root));
    if (exposed !== undefined)
        throw exposes(name, file, exposed);
    const at = (0,external_node_path_.join)(INSIDE.own, 'agent', (0,external_node_path_.basename)(root));
    return { file, inside: (0,external_node_path_.join)(at, (0,external_node_path_.relative)(root, file)), layer: show(root, at) };
}
function rootOf(file) {
    const parts = file.split(external_node_path_.sep);
    const packages = parts.indexOf('node_modules');
    return packages < 0 ? (0,external_node_path_.dirname)(file) : parts.slice(0, packages + 1).join(external_node_path_.sep);
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
function notFound(name) {
    return new user_error .yo({
        code: 'missing-file',
        sentence: `The agent's program \`${name}\` is not on the PATH.`,
        place: undefined,
        hint: `Install the version that the suite names in a step before this one, so that \`${name} --version\` works there.`,
    });
}
function exposes(name, file, place) {
    return new user_error .yo({
        code: 'bad-path',
        sentence: `The agent's program \`${name}\` is ${file}: a trial that sees its directory would see ${place} too.`,
        place: undefined,
        hint: 'Install it in a directory of its own, outside the checkout.',
    });
}

var programs_process = __webpack_require__(22992);
;
const NOT_FOUND = 127;
const NOT_STARTED = 126;
const LAUNCHER = `
const { spawn } = require('node:child_process');
const { openSync, readSync, unlinkSync } = require('node:fs');
const { createServer, connect } = require('node:net');
const leave = (code) => process.exit(code);
let text = '';
let isStarted = false;
// What a program said before it asks is told before what it asks.
let read = () => undefined;
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => {
  if (isStarted) return;
  text += chunk;
  const end = text.indexOf('\\n');
  if (end < 0) return;
  isStarted = true;
  const launch = JSON.parse(text.slice(0, end));
  if (launch.relay === undefined) return start(launch);
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ path: launch.relay.socket, allowHalfOpen: true });
    near.on('error', () => far.destroy()).on('data', () => read()).pipe(far);
    far.on('error', () => near.destroy()).pipe(near);
  });
  server.on('error', (error) => { console.error('relay: ' + error.message); leave(125); });
  server.listen(launch.relay.port, '127.0.0.1', () => start(launch));
});
process.stdin.on('end', () => leave(137));
process.stdin.on('error', () => leave(137));
function start({ command: [program, ...rest], directory, env, input, spool }) {
  const file = spool === undefined ? undefined : openSpool(spool + '/said');
  // Streams of its own: ours do not block, and a program that writes faster than it is read would fail.
  const child = spawn(program, rest, { cwd: directory, env, stdio: ['pipe', file ?? 'pipe', 'pipe'] });
  let timer;
  let end;
  let isQuiet = false;
  // What was written is read first: where the machine is busy, time passes before anybody looks.
  const finish = () => { read(); process.stdout.write('', () => leave(end)); };
  const look = () => {
    isQuiet = true;
    setImmediate(() => { if (isQuiet) finish(); });
  };
  const later = () => {
    isQuiet = false;
    clearTimeout(timer);
    if (end !== undefined) timer = setTimeout(look, 500);
  };
  const say = (chunk) => { process.stdout.write(chunk); later(); };
  let at = 0;
  if (file !== undefined) read = () => {
    for (;;) {
      const chunk = Buffer.alloc(65536);
      const count = readSync(file, chunk, 0, chunk.length, at);
      if (count === 0) return;
      at += count;
      say(chunk.subarray(0, count));
    }
  };
  if (file === undefined) child.stdout.on('data', say);
  else setInterval(read, 10);
  child.stderr.on('data', (chunk) => { process.stderr.write(chunk); later(); });
  child.on('error', (error) => {
    console.error(error.message);
    leave(error.code === 'ENOENT' ? ${NOT_FOUND} : ${NOT_STARTED});
  });
  child.on('exit', (code, signal) => {
    end = code ?? 128 + require('node:os').constants.signals[signal];
    later();
    // What it left behind may hold its streams, and write for ever.
    setTimeout(finish, 10000);
  });
  child.on('close', () => { if (end !== undefined) finish(); });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
}
// Nobody finds it: it has no name any more.
function openSpool(name) {
  const file = openSync(name, 'ax+');
  unlinkSync(name);
  return file;
}
`;

;
function bubblewrap({ layers, network, command }) {
    return [
        'bwrap',
        '--die-with-parent',
        '--new-session',
        ...['--unshare-user', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'],
        ...(network === 'none' ? ['--unshare-net'] : []),
        ...['--uid', '1000', '--gid', '1000', '--hostname', 'evaldelta', '--clearenv'],
        ...['--proc', '/proc', '--dev', '/dev'],
        ...layers.flatMap(wordsOf),
        ...['--remount-ro', '/', '--'],
        ...command,
    ];
}
function wordsOf(layer) {
    if (layer.kind === 'link')
        return ['--symlink', layer.to, layer.at];
    if (layer.kind === 'hide')
        return ['--tmpfs', layer.at];
    return [layer.isWritable ? '--bind' : '--ro-bind', layer.from, layer.at];
}

;
const OWN_USER = 61_234;
function namespaces({ layers, network, command, root }) {
    const alone = ['--mount', '--pid', '--ipc', '--uts', ...(network === 'none' ? ['--net'] : [])];
    const steps = [
        'set -e',
        'PATH=$PATH:/usr/sbin:/sbin',
        'mount --make-rprivate /',
        `mount -t tmpfs -o mode=755,size=16m evaldelta ${quote(root)}`,
        ...layers.flatMap((layer) => linesOf(root, layer)),
        ...devices(root),
        ...(network === 'none' ? ['ip link set lo up'] : []),
        'hostname evaldelta',
        `mount -o remount,ro ${quote(root)}`,
        `cd ${quote(root)}`,
        `exec chroot --userspec=${OWN_USER}:${OWN_USER} --groups= . ` +
            `/usr/bin/env -i /usr/bin/setpriv --no-new-privs ${command.map(quote).join(' ')}`,
    ];
    return ['unshare', ...alone, '--fork', '--kill-child', '--', '/bin/sh', '-c', steps.join('\n')];
}
function makeReadable(directory) {
    return ['chmod', '-R', 'u+rwX', directory];
}
function giveBack(directory, owner) {
    const line = `chown -Rh ${owner.uid}:${owner.gid} ${quote(directory)} && chmod -R u+rwX ${quote(directory)}`;
    return ['/bin/sh', '-c', line];
}
function linesOf(root, layer) {
    const target = quote(root + layer.at);
    const parent = `mkdir -p "$(dirname ${target})"`;
    if (layer.kind === 'link')
        return [parent, `ln -s ${quote(layer.to)} ${target}`];
    if (layer.kind === 'hide')
        return [`mkdir -p ${target}`, `mount -t tmpfs -o size=4k hidden ${target}`];
    const source = quote(layer.from);
    return [
        ...(layer.isWritable ? [`chown -Rh ${OWN_USER}:${OWN_USER} ${source}`] : []),
        parent,
        `if [ -d ${source} ]; then mkdir -p ${target}; else : > ${target}; fi`,
        `mount --bind ${source} ${target}`,
        `mount -o remount,bind,nosuid,nodev${layer.isWritable ? '' : ',ro'} ${target}`,
    ];
}
function devices(root) {
    const made = ['null', 'zero', 'full', 'random', 'urandom', 'tty'].flatMap((name) => [
        `: > ${quote(`${root}/dev/${name}`)}`,
        `mount --bind /dev/${name} ${quote(`${root}/dev/${name}`)}`,
    ]);
    const links = ['fd fd', 'stdin fd/0', 'stdout fd/1', 'stderr fd/2'].map((line) => {
        const [name = '', to = ''] = line.split(' ');
        return `ln -s /proc/self/${to} ${quote(`${root}/dev/${name}`)}`;
    });
    return [
        `mkdir -p ${quote(`${root}/dev/shm`)} ${quote(`${root}/proc`)}`,
        ...made,
        ...links,
        `mount -t tmpfs -o mode=1777,size=64m shm ${quote(`${root}/dev/shm`)}`,
        `mount -t proc proc ${quote(`${root}/proc`)}`,
    ];
}
function quote(word) {
    return `'${word.replaceAll("'", String.raw `'\''`)}'`;
}

;




const TIME_OUT_MS = 60_000;
function dockerEnvironment(env) {
    const names = ['PATH', 'HOME', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'XDG_RUNTIME_DIR'];
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
async function importImage(layers, directory, env) {
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(directory, 'image-'));
    (0,external_node_fs_.chmodSync)(root, 0o755);
    for (const layer of layers)
        if (layer.kind === 'link')
            linkIn(root, layer);
    try {
        const said = await docker(['/bin/sh', '-c', `tar -C ${quote(root)} -cf - . | docker import -`], env);
        const id = /sha256:[0-9a-f]{64}/.exec(said)?.[0];
        if (id === undefined)
            throw new Error(said);
        const remove = async () => {
            await docker(['docker', 'rmi', '--force', id], env);
        };
        return { id, remove };
    }
    finally {
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    }
}
function container({ layers, network, command }, { image, name }) {
    const isRoot = process.getuid?.() === 0;
    const user = isRoot ? `${OWN_USER}:${OWN_USER}` : `${process.getuid?.()}:${process.getgid?.()}`;
    const words = [
        ...['docker', 'run', '--rm', '--interactive', '--pull', 'never', '--log-driver', 'none', '--name', name],
        ...['--network', network === 'none' ? 'none' : 'host', '--hostname', 'evaldelta', '--workdir', '/'],
        ...['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--user', user],
        ...layers.flatMap((layer) => (layer.kind === 'link' ? [] : ['--mount', mountOf(layer)])),
        image,
        ...command,
    ];
    if (!isRoot)
        return words;
    const written = layers.flatMap((layer) => (layer.kind === 'show' && layer.isWritable ? [quote(layer.from)] : []));
    const given = `chown -Rh ${OWN_USER}:${OWN_USER} ${written.join(' ')}`;
    return ['/bin/sh', '-c', `${given} && exec ${words.map(quote).join(' ')}`];
}
function endContainer(name, env) {
    const start = { command: ['docker', 'kill', name], directory: '/', environment: dockerEnvironment(env) };
    (0,programs_process .j8)(start).once('error', () => undefined);
}
function linkIn(root, { at, to }) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(root + at), { recursive: true });
    (0,external_node_fs_.symlinkSync)(to, root + at);
}
function mountOf(layer) {
    const fields = layer.kind === 'hide'
        ? ['type=tmpfs', `target=${layer.at}`, 'tmpfs-size=4096']
        : ['type=bind', `source=${layer.from}`, `target=${layer.at}`, ...(layer.isWritable ? [] : ['readonly'])];
    return fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
async function docker(command, env) {
    const start = { command, directory: '/', environment: dockerEnvironment(env) };
    const end = await (0,programs_process .cd)(start, { timeoutMs: TIME_OUT_MS, signal: new AbortController().signal }).catch((error) => ({ tail: error instanceof Error ? error.message : String(error) }));
    return end.tail;
}

;






async function openMethod(name, { env, directory }) {
    const environment = { PATH: env['PATH'] ?? '/usr/bin:/bin' };
    const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    const close = () => Promise.resolve();
    if (name === 'bubblewrap')
        return {
            ...{ name, environment, close, reclaim: makeReadable },
            contain: (isolation) => ({ command: bubblewrap(isolation), kill: programs_process .i0 }),
        };
    if (name === 'docker')
        return await openDocker(env, directory);
    const asRoot = owner.uid === 0 ? [] : ['sudo', '-n'];
    return {
        ...{ name, environment, close },
        contain: (isolation) => ({ command: [...asRoot, ...namespaces(isolation)], kill: programs_process .i0 }),
        reclaim: (left) => [...asRoot, ...giveBack(left, owner)],
    };
}
async function openDocker(env, directory) {
    const image = await importImage(systemView(env, 'open').layers, directory, env);
    return {
        name: 'docker',
        environment: dockerEnvironment(env),
        close: image.remove,
        contain: (isolation) => {
            const name = `evaldelta-${(0,external_node_crypto_.randomUUID)()}`;
            return { command: container(isolation, { image: image.id, name }), kill: () => endContainer(name, env) };
        },
        reclaim: (left) => (process.getuid?.() === 0 ? giveBack(left, { uid: 0, gid: 0 }) : makeReadable(left)),
    };
}

;







const RELAY_PORT = 4891;
const PROBE_MS = 30_000;
const UNASKED = ['bubblewrap', 'namespaces'];
const TITLES = {
    bubblewrap: 'bubblewrap',
    namespaces: 'namespaces that root makes',
    docker: 'Docker',
};
async function findSandbox(world, names = UNASKED) {
    const refused = [];
    for (const name of names) {
        const tried = await trySandbox(name, world);
        if (typeof tried !== 'string')
            return tried;
        refused.push(`${TITLES[name]} (${tried})`);
    }
    throw new user_error .yo({
        code: 'unsupported',
        sentence: `Nothing on this machine can contain an agent: ${refused.join(', ')}. What a pull request brings would run with all that this job may do, so no agent is started.`,
        place: undefined,
        hint: hintFor(names),
    });
}
function hintFor(names) {
    return names.includes('docker')
        ? '`sandbox: docker` needs a daemon on this very machine and the right to use it. Without the key, bubblewrap and namespaces are tried.'
        : 'On a hosted runner, add the steps `- run: sudo apt-get update && sudo apt-get install -y bubblewrap` and `- run: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` before this one, or write `sandbox: docker` into the target; elsewhere, install bubblewrap.';
}
async function trySandbox(name, world) {
    try {
        const sandbox = openSandbox(await openMethod(name, world), world);
        const why = await probe(sandbox, world);
        if (why === undefined)
            return sandbox;
        await sandbox.close();
        return why;
    }
    catch (error) {
        return lastLine(error instanceof Error ? error.message : String(error));
    }
}
function openSandbox(method, world) {
    const own = ownFiles(world.directory);
    const { environment } = method;
    return {
        name: method.name,
        relayPort: RELAY_PORT,
        path: systemView(world.env, 'none').path,
        start: (start) => {
            const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(world.directory, 'root-'));
            const { room, network, socket } = start;
            const layers = [
                ...systemView(world.env, network).layers,
                ...own,
                ...start.more,
                ...(socket === undefined ? [] : [show(socket, `${INSIDE.own}/broker`)]),
                show(room.workspace, INSIDE.workspace, true),
                show(room.home, INSIDE.home, true),
                show(room.temporary, INSIDE.temporary, true),
            ];
            const inside = [`${INSIDE.own}/bin/node`, '-e', LAUNCHER];
            const { command, kill } = method.contain({ layers, network, command: inside, root });
            const child = (0,programs_process .j8)({ command, directory: '/', environment });
            const removeRoot = () => (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
            return contained(child, launchOf(start), { kill, atEnd: removeRoot });
        },
        reclaim: async (directory) => {
            const start = { command: method.reclaim(directory), directory: '/', environment };
            await (0,programs_process .cd)(start, { timeoutMs: PROBE_MS, signal: new AbortController().signal });
        },
        close: method.close,
    };
}
function launchOf({ launch, network, socket }) {
    const isAlone = network === 'none' && socket !== undefined;
    return { ...launch, relay: isAlone ? { port: RELAY_PORT, socket: `${INSIDE.own}/broker` } : undefined };
}
function ownFiles(directory) {
    const files = (0,external_node_path_.join)(directory, 'etc');
    const user = `agent:x:UID:UID:Agent:${INSIDE.home}:/bin/sh\n`;
    const users = [...new Set(['0', '1000', '61234', `${process.getuid?.() ?? 0}`])].map((uid) => uid === '0' ? 'root:x:0:0:root:/:/bin/sh\n' : user.replaceAll('UID', uid));
    const texts = {
        passwd: users.join(''),
        group: 'root:x:0:\nagent:x:1000:\nagent:x:61234:\n',
        hosts: '127.0.0.1 localhost evaldelta\n::1 localhost\n',
    };
    (0,external_node_fs_.mkdirSync)(files, { recursive: true });
    for (const [name, text] of Object.entries(texts)) {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(files, name), text);
        (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(files, name), 0o644);
    }
    return [
        ...Object.keys(texts).map((name) => show((0,external_node_path_.join)(files, name), `/etc/${name}`)),
        show(process.execPath, `${INSIDE.own}/bin/node`),
    ];
}
function contained(child, launch, { kill, atEnd }) {
    const tail = (0,programs_process .G9)(child.stderr);
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve({ code: null, tail: error.message }));
        child.once('close', (code) => resolve({ code, tail: tail() }));
    }).finally(atEnd);
    child.stdin.write(`${JSON.stringify(launch)}\n`);
    return {
        child,
        ended,
        stop: () => {
            child.stdin.destroy();
            kill(child);
        },
    };
}
async function probe(sandbox, { directory, env }) {
    const room = openRoom(directory);
    const look = hiddenPlaces(env).map((place) => `[ -z "$(ls -A '${place.replaceAll("'", String.raw `'\''`)}' 2>/dev/null)" ]`);
    const line = ['cd /workspace', 'touch written', ...look, 'echo contained'].join(' && ');
    const launch = { command: ['/bin/sh', '-c', line], directory: '/', env: { PATH: '/usr/bin:/bin' }, input: '' };
    const running = sandbox.start({ room, network: 'none', socket: undefined, more: [], launch });
    const timer = setTimeout(running.stop, PROBE_MS);
    let said = '';
    running.child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
    const { code, tail } = await running.ended;
    clearTimeout(timer);
    if (code === 0)
        await sandbox.reclaim(room.workspace);
    removeRoom(room);
    return code === 0 && said.trim() === 'contained' ? undefined : lastLine(tail) || `exit code ${code}`;
}
function lastLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.includes("'docker run --help'"));
    return (lines.at(-1) ?? '').slice(0, 200);
}
function openRoom(directory) {
    const parent = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(directory, 'trial-'));
    const room = { workspace: (0,external_node_path_.join)(parent, 'workspace'), home: (0,external_node_path_.join)(parent, 'home'), temporary: (0,external_node_path_.join)(parent, 'tmp') };
    for (const each of Object.values(room))
        (0,external_node_fs_.mkdirSync)(each, { mode: 0o700 });
    return room;
}
function removeRoom(room) {
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(room.workspace, '..'), { recursive: true, force: true, maxRetries: 3 });
}

var agent_files = __webpack_require__(26167);
;



const SCRIPT = '#!';
function placeFile(workspace, to, bytes) {
    const parts = to.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.length === 0 || parts.includes('..') || to.startsWith('/') || to.includes('\0'))
        throw outside(to);
    const path = (0,external_node_path_.join)(workspace, ...parts);
    makeDirectories(workspace, (0,external_node_path_.dirname)(path));
    (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    const isScript = Buffer.from(bytes.subarray(0, 2)).toString('latin1') === SCRIPT;
    (0,external_node_fs_.writeFileSync)(path, bytes, { mode: isScript ? 0o755 : 0o644, flag: 'wx' });
}
function makeDirectories(workspace, directory) {
    if (directory === workspace)
        return;
    makeDirectories(workspace, (0,external_node_path_.dirname)(directory));
    const found = (0,external_node_fs_.lstatSync)(directory, { throwIfNoEntry: false });
    if (found?.isDirectory() === true)
        return;
    if (found !== undefined)
        (0,external_node_fs_.rmSync)(directory);
    (0,external_node_fs_.mkdirSync)(directory);
}
function outside(to) {
    const sentence = `"${to}" is no place in an agent's workspace.`;
    const hint = 'Write `to:` as a relative path without `..`.';
    return new user_error .yo({ code: 'bad-path', sentence, place: undefined, hint });
}

;



class WorkspaceTooLarge extends Error {
}
const LARGEST_WORKSPACE = 200 * 1024 * 1024;
const MOST_FILES = 20_000;
const MOST_CHANGED = 1_000;
const LEFT_OUT = new Set(['.git', 'node_modules', '__pycache__', '.venv', '.pytest_cache']);
const LONGEST_TEXT = 256 * 1024;
const MOST_TEXT = 2 * 1024 * 1024;
function listTree(workspace) {
    const found = new Map();
    let bytes = 0;
    for (const { path, isLink } of walk(workspace, '')) {
        const file = isLink ? hashLink(workspace, path) : hashFile(workspace, path);
        if (file === undefined)
            continue;
        bytes += file.bytes;
        if (bytes > LARGEST_WORKSPACE)
            throw new WorkspaceTooLarge(`is larger than ${LARGEST_WORKSPACE / 1024 / 1024} MB`);
        found.set(path, file);
        if (found.size > MOST_FILES)
            throw new WorkspaceTooLarge(`holds more than ${MOST_FILES} files`);
    }
    return found;
}
function* walk(workspace, directory) {
    for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(workspace, directory), { withFileTypes: true })) {
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (entry.isDirectory() && !LEFT_OUT.has(entry.name))
            yield* walk(workspace, path);
        else if (entry.isFile() || entry.isSymbolicLink())
            yield { path, isLink: entry.isSymbolicLink() };
    }
}
function hashLink(workspace, path) {
    const target = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(workspace, path));
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(target).digest('hex');
    return { path, bytes: Buffer.byteLength(target), sha256, isLink: true };
}
function hashFile(workspace, path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(workspace, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        if (size > LARGEST_WORKSPACE)
            throw new WorkspaceTooLarge(`is larger than ${LARGEST_WORKSPACE / 1024 / 1024} MB`);
        const buffer = Buffer.alloc(Math.min(Math.max(size, 1), 1024 * 1024));
        let bytes = 0;
        for (let read = (0,external_node_fs_.readSync)(file, buffer); read > 0; read = (0,external_node_fs_.readSync)(file, buffer)) {
            hash.update(buffer.subarray(0, read));
            bytes += read;
        }
        return { path, bytes, sha256: hash.digest('hex'), isLink: false };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function differences(workspace, before) {
    const after = listTree(workspace);
    const deleted = [...before.values()]
        .filter(({ path }) => !after.has(path))
        .map(({ path, bytes }) => ({ path, change: 'deleted', bytes }));
    const changed = [...after.values()].filter(({ path, sha256 }) => before.get(path)?.sha256 !== sha256);
    if (deleted.length + changed.length > MOST_CHANGED)
        throw new WorkspaceTooLarge(`has more than ${MOST_CHANGED} files that changed`);
    let room = MOST_TEXT;
    const told = changed.sort(byPath).map(({ path, bytes, sha256, isLink }) => {
        const text = isLink || bytes > Math.min(LONGEST_TEXT, room) ? undefined : readText((0,external_node_path_.join)(workspace, path));
        room -= text === undefined ? 0 : bytes;
        const change = before.has(path) ? 'changed' : 'created';
        return { path, change, bytes, sha256, ...(text === undefined ? {} : { text }) };
    });
    return [...told, ...deleted].sort(byPath);
}
function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}
function readText(path) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    try {
        const bytes = Buffer.alloc((0,external_node_fs_.fstatSync)(file).size);
        (0,external_node_fs_.readSync)(file, bytes);
        return bytes.includes(0) ? undefined : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function copyTree(from, to) {
    for (const entry of (0,external_node_fs_.readdirSync)(from, { withFileTypes: true })) {
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (entry.isSymbolicLink())
            (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(source), target);
        else if (entry.isFile())
            (0,external_node_fs_.copyFileSync)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
        else if (entry.isDirectory()) {
            (0,external_node_fs_.mkdirSync)(target);
            copyTree(source, target);
        }
    }
}

;







const DEFAULT_TIMEOUT_MS = 60_000;
const OF_A_SIGNAL = 128;
async function runChecks(checks, world) {
    const ends = [];
    for (const check of checks)
        ends.push(await runCheck(check, world));
    return ends;
}
async function runCheck(check, world) {
    world.signal.throwIfAborted();
    const room = openRoom(world.directory);
    try {
        copyTree(world.workspace, room.workspace);
        for (const { oid, to } of check.files)
            placeFile(room.workspace, to, await world.read(oid));
        return await runIn(room, check, world);
    }
    finally {
        await world.sandbox.reclaim((0,external_node_path_.dirname)(room.workspace));
        removeRoom(room);
    }
}
async function runIn(room, check, world) {
    const { sandbox, endpoint, signal } = world;
    const timeoutMs = check.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const env = {
        PATH: sandbox.path,
        HOME: INSIDE.home,
        TMPDIR: INSIDE.temporary,
        LANG: 'C.UTF-8',
        TZ: 'UTC',
        CI: 'true',
    };
    const launch = { command: check.run, directory: INSIDE.workspace, env, input: '' };
    const running = sandbox.start({ room, network: endpoint.network, socket: undefined, more: [], launch });
    let isLate = false;
    const late = setTimeout(() => {
        isLate = true;
        running.stop();
    }, timeoutMs);
    signal.addEventListener('abort', running.stop, { once: true });
    const printed = (0,programs_process .G9)(running.child.stdout);
    const { code, tail } = await running.ended;
    clearTimeout(late);
    signal.removeEventListener('abort', running.stop);
    signal.throwIfAborted();
    const output = [printed(), tail].filter((each) => each !== '').join('\n');
    return checks_endOf({ code, output, late: isLate ? timeoutMs : undefined });
}
function checks_endOf({ code, output, late }) {
    if (late !== undefined)
        return { exitCode: undefined, output, error: `gave no answer within ${late / 1000} s` };
    if (code === null)
        return { exitCode: undefined, output, error: 'was ended by a signal' };
    if (code === NOT_FOUND)
        return { exitCode: code, output, error: 'was not found, or a program that it needs was not' };
    if (code === NOT_STARTED)
        return { exitCode: code, output, error: 'could not be started' };
    if (code > OF_A_SIGNAL)
        return { exitCode: code, output, error: `was ended by signal ${code - OF_A_SIGNAL}` };
    return { exitCode: code, output };
}

;

function outcomeOf(ended) {
    const { stopped, tally, report } = ended;
    if (stopped?.why === 'decided')
        return { end: 'decided' };
    if (stopped?.why === 'turns' || stopped?.why === 'cost')
        return { end: stopped.why };
    const failure = stopped?.why === 'outage' ? stopped.failure : tally.failure;
    if (failure?.kind === 'refused')
        return { end: 'finished', refusal: failure };
    if (failure !== undefined)
        throw lost(failure, tally);
    if (stopped?.why === 'seconds')
        return overtime(ended, stopped.isWaiting);
    if (stopped?.why === 'too-long')
        throw unreadable(ended, 'wrote more than can be read');
    if (report.end?.kind === 'turns')
        return { end: 'turns' };
    return finished(ended);
}
function overtime({ endpoint, tally }, isWaiting) {
    const { seconds } = endpoint.limits;
    if (!isWaiting && tally.turns > 0)
        return { end: 'seconds' };
    const { model } = endpoint.model;
    const message = `${model} had not answered when the ${seconds} s of the trial (\`limits.seconds\`) were over.`;
    throw lost({ kind: 'transient', message, status: undefined, retryAfterMs: undefined, code: ports .VP }, tally);
}
function finished(ended) {
    const { report, tally, exitCode } = ended;
    const { end } = report;
    const refusal = refusalOf(ended);
    if (refusal !== undefined)
        return { end: 'finished', refusal };
    if (end?.kind === 'stumbled')
        throw lost({ kind: 'transient', message: end.message, status: undefined, retryAfterMs: undefined }, tally);
    if (end?.kind === 'refused')
        return { end: 'finished' };
    if (end?.kind === 'failed')
        throw unreadable(ended, `failed: ${end.message}`);
    if (end === undefined)
        throw unreadable(ended, `ended with exit code ${exitCode ?? 'of a signal'} and never said that it was done`);
    if (exitCode !== 0)
        throw unreadable(ended, `ended with exit code ${exitCode ?? 'of a signal'}`);
    if (tally.turns === 0)
        throw unreadable(ended, 'never asked its model');
    return { end: 'finished' };
}
function refusalOf({ endpoint, tally, report: { end } }) {
    if (tally.heldBack === undefined || end === undefined)
        return undefined;
    const { provider, model } = endpoint.model;
    const message = `A filter of ${provider} held the answer of ${model} back (${tally.heldBack}).`;
    return { kind: 'refused', finishReason: 'content_filter', message };
}
function unreadable({ endpoint, tail, tally }, what) {
    const wrote = tail === '' ? '' : ` It wrote: ${tail}`;
    return lost({ kind: 'malformed', message: `The agent ${endpoint.agent} ${what}.${wrote}` }, tally);
}
function lost(failure, { costUsd }) {
    return new ports .RA(failure, { spentUsd: costUsd });
}

;
const LONGEST_LINE = 16 * 1024 * 1024;
const LONGEST_TELLING = 256 * 1024 * 1024;
async function follow(running, bounds) {
    let stopped;
    const stop = (why) => {
        stopped ??= why;
        running.stop();
    };
    const timer = setTimeout(() => stop({ why: 'seconds', isWaiting: bounds.account.tally.pending > 0 }), bounds.seconds * 1000);
    bounds.signal.addEventListener('abort', running.stop, { once: true });
    let hasEnded = false;
    void bounds.account.ended.then((end) => {
        if (!hasEnded)
            stop(end);
    });
    readLines(running, {
        onLine: (line) => {
            if (bounds.reader.readLine(line) && bounds.endsAtFirstSkill)
                stop({ why: 'decided' });
            if (bounds.reader.isOver === true)
                running.stop();
        },
        onTooLong: () => stop({ why: 'too-long' }),
    });
    const { code, tail } = await running.ended;
    hasEnded = true;
    clearTimeout(timer);
    bounds.signal.removeEventListener('abort', running.stop);
    bounds.signal.throwIfAborted();
    return { stopped, exitCode: bounds.reader.isOver === true ? 0 : code, tail };
}
function readLines({ child }, { onLine, onTooLong }) {
    let rest = '';
    let length = 0;
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
        length += chunk.length;
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
        if (rest.length > LONGEST_LINE || length > LONGEST_TELLING)
            onTooLong();
    });
    child.stdout.on('end', () => {
        if (rest !== '')
            onLine(rest);
    });
}

;
const LONGEST_CHANCE = 15;
const MASK = '[redacted]';
function openMask(secret) {
    const pieces = new Set(spellings(secret).flatMap(piecesOf));
    return (value) => maskDeep(value, (text) => maskPieces(text, pieces));
}
function maskDeep(value, maskText) {
    if (typeof value === 'string')
        return maskText(value);
    if (Array.isArray(value))
        return value.map((each) => maskDeep(each, maskText));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [maskText(key), maskDeep(each, maskText)]));
}
function spellings(secret) {
    const bytes = Buffer.from(secret);
    const hex = bytes.toString('hex');
    const based = [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
        return ['base64', 'base64url'].map((form) => shifted
            .toString(form)
            .replace(/=+$/, '')
            .slice(offset + Number(offset > 0), -1));
    });
    return [secret, [...secret].reverse().join(''), hex, hex.toUpperCase(), encodeURIComponent(secret), ...based];
}
function piecesOf(text) {
    const length = LONGEST_CHANCE + 1;
    return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
}
function maskPieces(text, pieces) {
    const length = LONGEST_CHANCE + 1;
    const kept = [];
    let from = 0;
    for (let at = 0; at + length <= text.length;) {
        if (!pieces.has(text.slice(at, at + length))) {
            at += 1;
            continue;
        }
        let end = at + length;
        while (pieces.has(text.slice(end - length + 1, end + 1)))
            end += 1;
        kept.push(text.slice(from, at), MASK);
        from = end;
        at = end;
    }
    return [...kept, text.slice(from)].join('');
}

;













const NO_TASK = { files: [], workspace: [], checks: [], endsAtFirstSkill: false };
async function runTrial(endpoint, request, world) {
    world.signal.throwIfAborted();
    const task = request.agent ?? NO_TASK;
    const room = openRoom(world.directory);
    try {
        await fillWorkspace(room, { task, endpoint }, world);
        return await inRoom(room, { endpoint, request, task, before: listTree(room.workspace) }, world);
    }
    catch (error) {
        if (error instanceof WorkspaceTooLarge)
            throw new ports .RA({ kind: 'malformed', message: `The agent's workspace ${error.message}.` }, { cause: error });
        throw error;
    }
    finally {
        removeRoom(room);
    }
}
async function fillWorkspace({ workspace }, { task, endpoint }, { read }) {
    for (const { oid, to } of [...task.workspace, ...task.files])
        if (mayBePlaced(to, endpoint))
            placeFile(workspace, to, await read(oid));
}
function mayBePlaced(to, { guardedFiles }) {
    const kind = (0,agent_files .F4)(to);
    return kind === undefined || guardedFiles.includes(kind);
}
async function inRoom(room, trial, world) {
    const { endpoint, task, before } = trial;
    const ran = await runAgent(room, trial, world);
    await world.sandbox.reclaim((0,external_node_path_.dirname)(room.workspace));
    const outcome = outcomeOf({ ...ran, endpoint });
    const files = ran.mask(differences(room.workspace, before));
    const isDecided = outcome.end === 'decided';
    const checks = isDecided
        ? []
        : ran.mask(await runChecks(task.checks, { ...world, endpoint, workspace: room.workspace }));
    const trace = {
        actions: ran.report.actions,
        skills: ran.report.skills,
        files,
        checks,
        turns: isDecided ? Math.max(ran.tally.turns, ran.report.turns ?? 0) : ran.tally.turns,
        seconds: ran.seconds,
        end: outcome.end,
        version: ran.report.version ?? endpoint.version,
        sandbox: world.sandbox.name,
    };
    return answerOf(trace, ran, outcome);
}
async function runAgent(room, { endpoint, request, task }, world) {
    const { broker, sandbox, cli, program } = world;
    const access = broker.openTrial(endpoint.limits);
    try {
        const isAlone = endpoint.network === 'none';
        const origin = `http://127.0.0.1:${isAlone ? sandbox.relayPort : broker.port}`;
        const start = cli.start({ endpoint, request, origin, token: access.token }, program?.inside ?? '');
        for (const [path, text] of start.home)
            writeHome(room, path, text);
        const more = program === undefined ? [] : [program.layer];
        const env = { ...ownEnvironment(world.env, endpoint, sandbox.path), ...start.env };
        const spool = cli.losesOutput === true ? INSIDE.temporary : undefined;
        const launch = { command: start.command, directory: INSIDE.workspace, env, input: start.input, spool };
        const started = performance.now();
        const running = sandbox.start({ room, network: endpoint.network, socket: world.socket, more, launch });
        const reader = cli.openReader();
        const followed = await follow(running, {
            reader,
            seconds: endpoint.limits.seconds,
            endsAtFirstSkill: task.endsAtFirstSkill,
            account: access.account,
            signal: world.signal,
        });
        const seconds = (performance.now() - started) / 1000;
        const mask = openMask(access.token);
        const tail = world.redact(mask(followed.tail), 'last');
        access.close();
        await access.account.settled();
        return { ...followed, tail, report: mask(reader.report()), tally: access.account.tally, seconds, mask };
    }
    finally {
        access.close();
    }
}
function writeHome({ home }, path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(home, path)), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(home, path), text);
}
function ownEnvironment(env, { env: names }, path) {
    const asked = Object.entries((0,programs_process .Qc)(env, names)).filter(([name]) => names.includes(name));
    return {
        ...Object.fromEntries(asked),
        PATH: path,
        HOME: INSIDE.home,
        TMPDIR: INSIDE.temporary,
        USER: 'agent',
        SHELL: '/bin/bash',
        LANG: 'C.UTF-8',
        TZ: 'UTC',
        TERM: 'dumb',
        CI: 'true',
    };
}
function answerOf(agent, { report, tally, seconds }, { refusal }) {
    const refused = refusal === undefined ? {} : { finishReason: refusal.finishReason, metadata: { refused: refusal.message } };
    return {
        output: { ...report.output, ...refused, agent },
        usage: tally.usage,
        served: { model: tally.model, requestId: undefined, serviceTier: undefined },
        reportedCostUsd: tally.costUsd,
        latencyMs: seconds * 1000,
    };
}

var external_node_child_process_ = __webpack_require__(31421);
;


const PROGRAMS = { 'claude-code': 'claude', codex: 'codex', 'gemini-cli': 'gemini' };
const DEADLINE_MS = 15_000;
async function installedAgents(env) {
    const asked = Object.entries(PROGRAMS).map(async ([agent, program]) => [agent, await versionOf(program, env)]);
    return Object.fromEntries(await Promise.all(asked));
}
function versionIn(text) {
    return /\d+\.\d+\.\d+(?:[\w.+-]*\w)?/.exec(text)?.[0];
}
async function versionOf(program, env) {
    const child = spawn(program, ['--version'], {
        env: { ...childEnvironment(env, []) },
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: DEADLINE_MS,
        windowsHide: true,
    });
    const tail = keepTail(child.stdout);
    return await new Promise((resolve) => {
        child.once('error', () => resolve(undefined));
        child.once('close', (code) => resolve(code === 0 ? versionIn(tail()) : undefined));
    });
}

;




const START_MS = 60_000;
async function requireVersion({ agent, version }, { file, inside, layer }, { sandbox, directory }) {
    const room = openRoom(directory);
    const more = [layer];
    const env = { PATH: sandbox.path, HOME: INSIDE.home, TMPDIR: INSIDE.temporary };
    const launch = { command: [inside, '--version'], directory: INSIDE.workspace, env, input: '' };
    const running = sandbox.start({ room, network: 'none', socket: undefined, more, launch });
    const timer = setTimeout(running.stop, START_MS);
    let said = '';
    running.child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
    const { code, tail } = await running.ended;
    clearTimeout(timer);
    removeRoom(room);
    const found = versionIn(said);
    if (found === undefined)
        throw silent(agent, file, tail || `exit code ${code}`);
    if (found !== version)
        throw other(agent, found, version ?? 'none');
}
function other(agent, found, asked) {
    return new user_error .yo({
        code: 'unsupported',
        sentence: `${agent} ${found} is installed, and the suite asks for ${asked}: what an agent does changes with its version.`,
        place: undefined,
        hint: `Install ${asked}, or write \`version: ${found}\`; with it every case is measured anew.`,
    });
}
function silent(agent, file, why) {
    return new user_error .yo({
        code: 'unsupported',
        sentence: `The program of ${agent} (${file}) does not tell its version in the sandbox: ${why.slice(-300)}`,
        place: undefined,
        hint: 'It sees its own package and the system’s programs, and nothing else.',
    });
}

;















function openAgents(world, prices) {
    const { env, fetch } = world;
    const clock = (0,process_clock .m)();
    const pause = (ms, signal) => clock.sleep(ms, signal);
    const brokers = [];
    const place = sandboxesOnce(env);
    return {
        open: async (endpoint, side) => {
            const upstream = openUpstream(endpoint.model, env);
            const cli = await CLIS[endpoint.agent]();
            requireApi(endpoint, cli);
            const program = cli.program === undefined ? undefined : findProgram(cli.program, env);
            const opened = await place.open(endpoint.sandbox);
            if (program !== undefined)
                await requireVersion(endpoint, program, opened);
            const socket = (0,external_node_path_.join)(opened.directory, `broker-${brokers.length}`);
            const broker = openBroker({ upstream, fetch, prices, pause }, socket);
            brokers.push(broker);
            const read = readerOf(world.repository, side);
            return trialsOf(endpoint, { ...world, ...opened, cli, program, socket, broker: await broker, read });
        },
        close: () => {
            closeAll(brokers);
            place.remove();
        },
    };
}
function sandboxesOnce(env) {
    const opened = new Map();
    let directory;
    const openDirectory = () => {
        if (directory !== undefined)
            return directory;
        directory = (0,temporary_file .D)('evaldelta-agents-', env['RUNNER_TEMP']);
        (0,at_end .$N)(directory);
        return directory;
    };
    const openSandbox = async (name) => {
        const own = openDirectory();
        const names = name === undefined ? undefined : [name];
        return { directory: own, sandbox: await findSandbox({ env, directory: own }, names) };
    };
    return {
        open: (name) => {
            const opening = opened.get(name) ?? openSandbox(name);
            opened.set(name, opening);
            return opening;
        },
        remove: () => {
            for (const each of opened.values())
                void each.then(({ sandbox }) => sandbox.close()).catch(() => undefined);
            if (directory !== undefined)
                (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
function closeAll(brokers) {
    for (const broker of brokers)
        void broker.then((each) => each.close(), () => undefined);
}
function trialsOf(endpoint, world) {
    return { call: (request, signal) => runTrial(endpoint, request, { ...world, signal }) };
}
function readerOf(repository, side) {
    return async (oid) => {
        const { base, head, rules } = await repository.revisions();
        const own = side === 'base' ? base : head;
        const others = [own, head, base, rules].flatMap((each) => each?.snapshot ?? []);
        return await readFirst([...new Set(others)], oid);
    };
}
async function readFirst([first, ...rest], oid) {
    if (first === undefined)
        throw new Error(`No revision has the object ${oid}.`);
    try {
        return await first.read(oid);
    }
    catch (error) {
        if (rest.length === 0)
            throw error;
        return await readFirst(rest, oid);
    }
}
function requireApi({ agent, model }, { apis }) {
    const isOwn = apis.includes('generate') && servedApis(model.provider).includes('generate');
    if (isOwn || ((0,model_apis .or)(model.api) && apis.includes(model.api)))
        return;
    throw new user_error .yo({
        code: 'unsupported',
        sentence: `The agent ${agent} cannot ask the ${model.provider} model ${model.model}: it speaks ${apis.join(' or ')}, and that model is asked by ${model.api}.`,
        place: undefined,
        hint: undefined,
    });
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


 }),

 29354:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   v: () => ( addUsage),
   y: () => ( NO_USAGE)
 });
const NO_USAGE = { input: 0, cachedInput: 0, cacheWrite: 0, output: 0, reasoning: 0 };
function addUsage(a, b) {
    const long = (a.longCacheWrite ?? 0) + (b.longCacheWrite ?? 0);
    const hostedTools = addTools(a.hostedTools, b.hostedTools);
    return {
        input: a.input + b.input,
        cachedInput: a.cachedInput + b.cachedInput,
        cacheWrite: a.cacheWrite + b.cacheWrite,
        ...(long > 0 ? { longCacheWrite: long } : {}),
        output: a.output + b.output,
        reasoning: a.reasoning + b.reasoning,
        ...(hostedTools === undefined ? {} : { hostedTools }),
    };
}
function addTools(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}


 })

};
