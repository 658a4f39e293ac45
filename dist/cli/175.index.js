export const id = 175;
export const ids = [175];
export const modules = {

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeOf: () => (/* binding */ exitCodeOf),
  planCommand: () => (/* binding */ planCommand),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/clock.js

const LONGEST_TIMER_MS = 2 ** 31 - 1;
function systemClock() {
    return {
        nowMs: () => Date.now(),
        ticksMs: () => performance.now(),
        sleep: async (ms, signal) => {
            await (0,promises_.setTimeout)(Math.min(Math.max(0, ms), LONGEST_TIMER_MS), undefined, { signal });
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/log-line.js
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
function safeLines(text) {
    const lines = text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').split('\n');
    return lines.map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [')).join('\n');
}

;// CONCATENATED MODULE: ./build/adapters/console.js

function createConsoleLog(output = process.stderr) {
    const write = (line) => void output.write(`${safeLines(line)}\n`);
    return { info: write, warn: (line) => write(`warning: ${line}`) };
}
function createLineProgress(log) {
    let total = 0;
    let done = 0;
    let spendUsd = 0;
    return {
        started: (count) => {
            total += count;
        },
        finished: (event) => {
            done += 1;
            spendUsd = spendUsd === undefined || event.spendUsd === undefined ? undefined : spendUsd + event.spendUsd;
            const isStep = Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total);
            if (isStep)
                log.info(`${done} of ${total} trials${spendUsd === undefined ? '' : `, $${spendUsd.toFixed(4)} spent`}`);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/deadline.js
function startDeadline(limitMs) {
    const controller = new AbortController();
    let why = 'deadline';
    const timer = setTimeout(() => controller.abort(new Error('the run took too long')), limitMs);
    timer.unref();
    const interrupt = () => {
        why = 'interrupted';
        controller.abort(new Error('the run was interrupted'));
    };
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    return { signal: controller.signal, endedBy: () => why };
}

// EXTERNAL MODULE: ./build/adapters/git.js + 12 modules
var git = __webpack_require__(2823);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/local-paths.js


function localStoreFile(env) {
    const cache = env['XDG_CACHE_HOME'];
    const directory = cache === undefined || cache === '' ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache') : cache;
    return (0,external_node_path_.join)(directory, 'evaldelta', 'trials.sqlite');
}

;// CONCATENATED MODULE: ./build/adapters/prices.js
const PRICE_TABLE = { version: '0.1.8', date: '2026-09-23' };
const MILLION = 1_000_000;
const TABLE_PROVIDERS = new Map([
    ['openai', 'openai'],
    ['anthropic', 'anthropic'],
    ['azure-openai', 'azure'],
]);
const TIER_FACTORS = new Map([
    ['auto', 1],
    ['default', 1],
    ['standard', 1],
    ['standard_only', 1],
    ['batch', 0.5],
    ['flex', 0.5],
]);
async function loadPrices(overrides, now = new Date()) {
    const table = await __webpack_require__.e(/* import() */ 2294).then(__webpack_require__.bind(__webpack_require__, 2294));
    return {
        date: PRICE_TABLE.date,
        find: (provider, model, serviceTier) => {
            const own = overrides.get(`${provider}/${model}`) ?? overrides.get(model);
            if (own !== undefined)
                return { pricedAs: model, isApproximate: false, cost: (usage) => costByOverride(own, usage) };
            const factor = TIER_FACTORS.get(serviceTier ?? 'default');
            return factor === undefined ? undefined : findInTable(table, { provider, model, factor, now });
        },
    };
}
function findInTable(table, wanted) {
    const providerId = TABLE_PROVIDERS.get(wanted.provider);
    if (providerId === undefined)
        return undefined;
    const options = { providerId, timestamp: wanted.now };
    const found = table.calcPrice({ input_tokens: 1, output_tokens: 1 }, wanted.model, options);
    if (found === null || found.total_price <= 0)
        return undefined;
    return {
        pricedAs: found.model.id,
        isApproximate: !isSameModel(found.model.id, wanted.model),
        cost: (usage) => {
            const price = table.calcPrice(toTableUsage(usage), wanted.model, options);
            if (price === null)
                throw new Error(`The price table lost ${wanted.model}.`);
            return price.total_price * wanted.factor;
        },
    };
}
function toTableUsage(usage) {
    return {
        input_tokens: Math.max(usage.input, usage.cachedInput + usage.cacheWrite),
        cache_read_tokens: usage.cachedInput,
        cache_write_tokens: usage.cacheWrite,
        output_tokens: usage.output,
    };
}
function costByOverride(price, usage) {
    const fresh = Math.max(0, usage.input - usage.cachedInput - usage.cacheWrite);
    const input = fresh * price.input;
    const cached = usage.cachedInput * (price.cachedInput ?? price.input);
    const written = usage.cacheWrite * (price.cacheWrite ?? price.input);
    return (input + cached + written + usage.output * price.output) / MILLION;
}
function isSameModel(known, asked) {
    return known === asked || withoutDate(known) === withoutDate(asked);
}
function withoutDate(model) {
    return model.replace(/-latest$/, '').replace(/[-@](\d{4}-\d{2}-\d{2}|\d{8})$/, '');
}

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(5881);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/adapters/process.js

const ALLOWED = new Set([
    'PATH HOME USER LOGNAME SHELL LANG LANGUAGE LC_ALL LC_CTYPE TZ TMPDIR TEMP TMP CI GITHUB_ACTIONS RUNNER_OS RUNNER_ARCH RUNNER_TOOL_CACHE',
    'SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE NO_PROXY SYSTEMROOT COMSPEC PATHEXT APPDATA LOCALAPPDATA USERPROFILE',
].flatMap((line) => line.split(' ')));
const TAIL_CHARACTERS = 4_000;
function childEnvironment(env, names) {
    const asked = new Set(names);
    const visible = Object.entries(env).filter(([name]) => ALLOWED.has(name.toUpperCase()) || asked.has(name));
    return Object.fromEntries(visible.filter((entry) => entry[1] !== undefined));
}
function spawnGroup({ command, directory, environment }) {
    const [program = '', ...rest] = command;
    const child = (0,external_node_child_process_.spawn)(program, rest, {
        cwd: directory,
        env: { ...environment },
        detached: !isWindows(),
        windowsHide: true,
    });
    child.stdin.on('error', () => undefined);
    child.once('exit', () => killGroup(child));
    child.once('close', () => running.delete(child));
    running.add(child);
    process.off('exit', killAll).once('exit', killAll);
    return child;
}
const running = new Set();
function killAll() {
    for (const child of running)
        killGroup(child);
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    if (isWindows()) {
        child.kill('SIGKILL');
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM')))
            throw error;
    }
}
function keepTail(stream) {
    let tail = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => (tail = (tail + chunk).slice(-TAIL_CHARACTERS)));
    return () => tail.trim();
}
async function runToEnd(start, options) {
    options.signal.throwIfAborted();
    const child = spawnGroup(start);
    const kill = () => killGroup(child);
    const timer = setTimeout(kill, options.timeoutMs);
    options.signal.addEventListener('abort', kill, { once: true });
    const tails = [keepTail(child.stdout), keepTail(child.stderr)];
    child.stdin.end();
    try {
        return await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', (code, signal) => resolve({
                code,
                signal,
                tail: tails
                    .map((tail) => tail())
                    .join('\n')
                    .trim(),
            }));
        });
    }
    finally {
        clearTimeout(timer);
        options.signal.removeEventListener('abort', kill);
    }
}
function isWindows() {
    return process.platform === 'win32';
}

;// CONCATENATED MODULE: ./build/adapters/side-worktrees.js



const SETUP_TIMEOUT_MS = 15 * 60_000;
function openSideWorktrees(repository) {
    const worktrees = new Map();
    const setups = new Map();
    const open = (side) => {
        const worktree = worktrees.get(side) ?? makeWorktree(repository, side);
        worktrees.set(side, worktree);
        return worktree;
    };
    return {
        directoryOf: async (side) => (await open(side)).directory,
        prepare: (side, setup, redact) => {
            const key = JSON.stringify([side, setup.command, setup.directory]);
            const done = setups.get(key) ?? runSetup(side, setup, redact);
            setups.set(key, done);
            return done;
        },
        [Symbol.asyncDispose]: async () => {
            const opened = await Promise.allSettled(worktrees.values());
            const made = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
            await Promise.all(made.map((worktree) => worktree[Symbol.asyncDispose]()));
        },
    };
}
async function makeWorktree(repository, side) {
    const revision = (await repository.revisions())[side];
    if (revision !== undefined)
        return repository.worktree(revision);
    throw new user_error/* UserError */.yo({
        code: 'no-base',
        sentence: `There is no ${side} revision to run a program of.`,
        place: undefined,
        hint: undefined,
    });
}
async function runSetup(side, setup, redact) {
    const options = { timeoutMs: SETUP_TIMEOUT_MS, signal: new AbortController().signal };
    const end = await runToEnd(setup, options).catch((error) => ({
        code: null,
        signal: null,
        tail: String(error),
    }));
    if (end.code === 0)
        return;
    const how = end.code === null ? (end.signal ?? 'did not start') : `exit code ${end.code}`;
    throw new user_error/* UserError */.yo({
        code: 'provider-refused',
        sentence: `The setup \`${setup.command.join(' ')}\` failed on ${side} (${how}): ${redact(end.tail) || 'it wrote nothing'}`,
        place: undefined,
        hint: 'It runs in a temporary worktree of that revision, with an allow-listed environment; name more variables in `env:`.',
    });
}
function within(worktree, directory) {
    return (0,external_node_path_.join)(worktree, directory);
}

;// CONCATENATED MODULE: ./build/adapters/providers/body.js
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function asObjects(value) {
    return asList(value)
        .map(asObject)
        .filter((entry) => entry !== undefined);
}
function asText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function asCount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
function readToolCall(id, name, argumentsText) {
    const text = typeof argumentsText === 'string' ? argumentsText : JSON.stringify(argumentsText ?? {});
    return { id: asText(id) ?? '', name: asText(name) ?? '', arguments: parseObject(text) ?? text };
}
function parseObject(text) {
    try {
        return asObject(JSON.parse(text));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function compact(members) {
    return Object.fromEntries(Object.entries(members).filter((entry) => entry[1] !== undefined));
}
function orAbsent(list) {
    return list.length === 0 ? undefined : list;
}

;// CONCATENATED MODULE: ./build/adapters/providers/parameters.js


const REFUSED = [
    { name: 'stream', allowed: false },
    { name: 'background', allowed: false },
    { name: 'n', allowed: 1 },
];
function refuseParameters(parameters, endpoint) {
    const bad = REFUSED.filter(({ name, allowed }) => name in parameters && parameters[name] !== allowed);
    if (bad.length === 0)
        return;
    throw new user_error/* UserError */.yo(bad.map(({ name }) => ({
        code: 'unsupported',
        sentence: `Parameter \`${name}\` of ${endpoint.provider} model ${endpoint.model} is not supported: a trial is one whole answer.`,
        place: undefined,
        hint: `Remove \`${name}\` from \`parameters:\`.`,
    })));
}
function nameParameters(parameters, names) {
    const { max_output_tokens: limit, reasoning_effort: effort, ...rest } = parameters;
    const [first, second] = names.reasoningEffort;
    const named = {
        ...(limit === undefined ? {} : { [names.maxOutputTokens]: limit }),
        ...(effort === undefined || second !== undefined ? {} : { [first]: effort }),
        ...rest,
    };
    if (effort === undefined || second === undefined)
        return named;
    return { ...named, [first]: { [second]: effort, ...asObject(rest[first]) } };
}

;// CONCATENATED MODULE: ./build/adapters/providers/anthropic-request.js


const DEFAULT_MAX_TOKENS = 8_192;
const NAMES = { maxOutputTokens: 'max_tokens', reasoningEffort: ['output_config', 'effort'] };
const DATA_URL = /^data:(image\/[a-z+.-]+);base64,(.*)$/is;
function messagesBody(model, request) {
    const { tools: builtIn, output_config: written, ...parameters } = nameParameters(request.parameters, NAMES);
    const tools = [...request.tools.map(toTool), ...asList(builtIn)];
    const format = request.output && { format: { type: 'json_schema', schema: request.output.schema } };
    const turns = request.messages.findIndex((message) => message.role !== 'system');
    const system = request.messages.slice(0, turns === -1 ? undefined : turns).map((message) => message.text);
    return compact({
        model,
        max_tokens: DEFAULT_MAX_TOKENS,
        system: system.length === 0 ? undefined : system.join('\n\n'),
        messages: turns === -1 ? [] : toTurns(request.messages.slice(turns)),
        tools: orAbsent(tools),
        output_config: format === undefined && written === undefined ? undefined : { ...format, ...asObject(written) },
        ...parameters,
    });
}
function toTool(tool) {
    return compact({ name: tool.name, description: tool.description, input_schema: tool.parameters });
}
function toTurns(messages) {
    const turns = [];
    for (const [index, message] of messages.entries()) {
        const previous = turns.at(-1);
        if (message.role === 'tool' && messages[index - 1]?.role === 'tool' && previous !== undefined) {
            turns[turns.length - 1] = { role: 'user', content: [...asList(previous['content']), toToolResult(message)] };
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

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/adapters/providers/connection.js
const PERMANENT = /^(CERT_|ERR_TLS_CERT|ERR_INVALID_URL|SELF_SIGNED|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_)/;
function explainConnectionError(error, context) {
    const chain = causes(error);
    const codes = chain.map(codeOf).filter((code) => code !== undefined);
    if (!chain.some(isConnectionError) && codes.length === 0)
        return undefined;
    const code = codes.at(-1) ?? chain.at(-1)?.message ?? 'unknown reason';
    const message = context.redact(`The connection to ${context.label} failed: ${code}.`);
    if (codes.some((each) => PERMANENT.test(each))) {
        return { kind: 'fatal', message, status: undefined, hint: 'Check `base_url` and the certificate of that server.' };
    }
    return { kind: 'transient', message, status: undefined, retryAfterMs: undefined };
}
function causes(error) {
    const chain = [];
    for (let each = error; each instanceof Error && chain.length < 8; each = each.cause)
        chain.push(each);
    return chain;
}
function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(error.code)
        ? error.code
        : undefined;
}
function isConnectionError(error) {
    return (/^APIConnection/.test(error.constructor.name) ||
        (error instanceof TypeError && /^(fetch failed|terminated)/.test(error.message)));
}

;// CONCATENATED MODULE: ./build/adapters/providers/retry-after.js
function parseRetryAfter(headers, nowMs) {
    const milliseconds = parseNumber(headers?.get('retry-after-ms'));
    if (milliseconds !== undefined)
        return milliseconds;
    const text = headers?.get('retry-after') ?? undefined;
    const seconds = parseNumber(text);
    if (seconds !== undefined)
        return seconds * 1000;
    const date = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
function parseNumber(text) {
    if (text === null || text === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(text))
        return undefined;
    return Number(text);
}

;// CONCATENATED MODULE: ./build/adapters/providers/failure.js


const TRANSIENT = new Set([408, 409, 425, 429]);
const NO_MONEY = /insufficient_quota|billing_hard_limit_reached|billing_not_active|credit_balance/i;
const CONTEXT_LENGTH = /context_length_exceeded|exceed_context_size|context[ _]length|context window|context size|prompt is too long|input is too long|too many (input )?tokens|string_above_max_length/i;
const CONTENT_POLICY = /content_policy|content_filter|ResponsibleAIPolicyViolation|content (filter|management|policy|moderation)|usage polic|safety system|violat\w* our polic|"?invalid_prompt/i;
const HINTS = {
    401: 'Check that the key is valid and has not been revoked.',
    402: 'Check the billing of the account that the key belongs to.',
    403: 'Check that the key may use this model.',
    404: 'Check the model name, and `base_url` where one is set.',
};
function explainHttpError(error, context) {
    const { status } = error;
    const { sentence, codes } = readErrorBody(error.body);
    const message = context.redact(`${context.label} answered ${status}: ${sentence}`);
    if (status === 429 && NO_MONEY.test(codes)) {
        return {
            kind: 'fatal',
            message,
            status,
            hint: 'The account has no credit left, or its spending limit is reached.',
        };
    }
    if (TRANSIENT.has(status) || status >= 500) {
        return { kind: 'transient', message, status, retryAfterMs: parseRetryAfter(error.headers, context.nowMs) };
    }
    const refusal = status === 400 || status === 413 ? findRefusal(status, `${codes} ${sentence}`) : undefined;
    if (refusal !== undefined)
        return { kind: 'refused', finishReason: refusal, message };
    return { kind: 'fatal', message, status, hint: hintFor(status, context.keyName) };
}
function findRefusal(status, text) {
    if (status === 413 || CONTEXT_LENGTH.test(text))
        return 'context_length';
    return CONTENT_POLICY.test(text) ? 'content_filter' : undefined;
}
function hintFor(status, keyName) {
    const hint = HINTS[status];
    return status === 401 && keyName !== undefined ? `${hint} It was read from ${keyName}.` : hint;
}
function readErrorBody(body) {
    if (typeof body === 'string')
        return { sentence: withoutMarkup(body), codes: '' };
    const outer = asObject(body);
    const inner = asObject(outer?.['error']) ?? outer;
    const nested = asObject(inner?.['innererror']) ?? asObject(inner?.['details']);
    const codes = [inner?.['code'], inner?.['type'], nested?.['code'], nested?.['error_code']];
    const sentence = asText(inner?.['message']) ?? asText(outer?.['error']) ?? asText(outer?.['message']) ?? asText(outer?.['detail']);
    return { sentence: sentence ?? 'no explanation', codes: codes.filter((code) => typeof code === 'string').join(' ') };
}
function withoutMarkup(text) {
    const plain = text
        .slice(0, 5_000)
        .replace(/<[^>]*>/g, ' ')
        .trim();
    return plain === '' ? 'no explanation' : plain;
}
function asHttpError(error) {
    if (!(error instanceof Error) || !('status' in error))
        return undefined;
    const status = asCount(error.status);
    if (status === undefined)
        return undefined;
    const headers = 'headers' in error && error.headers instanceof Headers ? error.headers : undefined;
    const body = 'error' in error && error.error !== undefined && error.error !== null ? error.error : withoutStatus(error.message);
    return { status, headers, body };
}
function withoutStatus(message) {
    return message.replace(/^\d{3}\s+/, '');
}

;// CONCATENATED MODULE: ./build/adapters/providers/exchange.js



async function exchangeOnce(exchange, context, signal) {
    const done = await attemptOnce(exchange, context, signal);
    return done.kind === 'refused' ? refusalAnswer(done, done.latencyMs) : { ...done.value, latencyMs: done.latencyMs };
}
async function fetchOnce(attempt, context, signal) {
    const done = await attemptOnce(attempt, context, signal);
    if (done.kind === 'refused')
        throw new CallError({ kind: 'malformed', message: done.message });
    return done.value;
}
async function attemptOnce(attempt, context, signal) {
    const started = performance.now();
    let hasBody = false;
    try {
        const body = await withDeadline(attempt.send, context.timeoutMs, signal);
        hasBody = true;
        return { kind: 'done', value: attempt.read(body), latencyMs: performance.now() - started };
    }
    catch (error) {
        signal.throwIfAborted();
        const explained = explain(error, { ...context, nowMs: Date.now() }) ?? (hasBody ? undefined : explainCrash(error, context));
        if (explained === undefined)
            throw error;
        if (explained.kind === 'refused')
            return { ...explained, latencyMs: performance.now() - started };
        throw new ports/* CallError */.R(explained, { cause: error });
    }
}
class DeadlineError extends Error {
}
async function withDeadline(work, timeoutMs, signal) {
    signal.throwIfAborted();
    const controller = new AbortController();
    const onAbort = () => controller.abort(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => controller.abort(), timeoutMs);
    try {
        return await work(controller.signal);
    }
    catch (error) {
        if (controller.signal.aborted)
            throw new DeadlineError(`no answer within ${timeoutMs / 1000} s`, { cause: error });
        throw error;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}
function explain(error, context) {
    if (error instanceof ports/* CallError */.R)
        return { ...error.failure, message: context.redact(error.failure.message) };
    if (error instanceof DeadlineError) {
        const message = `${context.label} gave ${error.message}.`;
        return { kind: 'transient', message, status: undefined, retryAfterMs: undefined };
    }
    if (error instanceof SyntaxError) {
        return {
            kind: 'malformed',
            message: context.redact(`${context.label} sent a body that is not JSON: ${error.message}`),
        };
    }
    const http = asHttpError(error);
    if (http !== undefined)
        return explainHttpError(http, context);
    return explainConnectionError(error, context) ?? explainSdkError(error, context);
}
function explainCrash(error, context) {
    if (!(error instanceof TypeError))
        return undefined;
    return malformed(context.label, context.redact(error.message)).failure;
}
function explainSdkError(error, context) {
    if (!(error instanceof Error) || !isSdkError(error))
        return undefined;
    const isOutage = 'statusCode' in error && (error.statusCode === null || Number(error.statusCode) >= 500);
    if (isOutage)
        return {
            kind: 'transient',
            message: context.redact(`${context.label}: ${error.message}`),
            status: undefined,
            retryAfterMs: undefined,
        };
    return {
        kind: 'fatal',
        message: context.redact(`${context.label}: ${error.message}`),
        status: undefined,
        hint: undefined,
    };
}
function isSdkError(error) {
    const names = [];
    for (let each = error; each instanceof Error; each = Object.getPrototypeOf(each))
        names.push(each.constructor.name);
    return names.includes('OpenAIError') || names.includes('AnthropicError');
}
function refusalAnswer(refusal, latencyMs) {
    return {
        output: { text: '', toolCalls: [], finishReason: refusal.finishReason, metadata: { refused: refusal.message } },
        usage: { input: 0, cachedInput: 0, cacheWrite: 0, output: 0, reasoning: 0 },
        served: { model: undefined, requestId: undefined, serviceTier: undefined },
        reportedCostUsd: undefined,
        latencyMs,
    };
}
function malformed(label, what) {
    return new ports/* CallError */.R({ kind: 'malformed', message: `${label} sent a body that could not be understood: ${what}.` });
}

;// CONCATENATED MODULE: ./build/adapters/providers/anthropic-answer.js


const FINISH_REASONS = new Map([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['max_tokens', 'length'],
    ['tool_use', 'tool_calls'],
    ['refusal', 'refusal'],
    ['model_context_window_exceeded', 'context_length'],
]);
function readMessage(answer, label) {
    const body = asObject(answer);
    if (body === undefined || !Array.isArray(body['content']))
        throw malformed(label, 'it has no content');
    const blocks = asObjects(body['content']);
    const text = blocks.filter((block) => block['type'] === 'text').map((block) => asText(block['text']) ?? '');
    const toolCalls = blocks
        .filter((block) => block['type'] === 'tool_use')
        .map((block) => ({
        id: asText(block['id']) ?? '',
        name: asText(block['name']) ?? '',
        arguments: asObject(block['input']) ?? JSON.stringify(block['input'] ?? null),
    }));
    const finishReason = FINISH_REASONS.get(asText(body['stop_reason']) ?? '') ?? 'other';
    return {
        output: { text: text.join(''), toolCalls, finishReason, metadata: {} },
        usage: readUsage(body['usage']),
        served: {
            model: asText(body['model']),
            requestId: asText(answer._request_id) ?? asText(body['id']),
            serviceTier: asText(asObject(body['usage'])?.['service_tier']),
        },
        reportedCostUsd: undefined,
    };
}
function readUsage(value) {
    const usage = asObject(value);
    const fresh = asCount(usage?.['input_tokens']);
    const output = asCount(usage?.['output_tokens']);
    if (fresh === undefined || output === undefined)
        return undefined;
    const cachedInput = asCount(usage?.['cache_read_input_tokens']) ?? 0;
    const cacheWrite = asCount(usage?.['cache_creation_input_tokens']) ?? 0;
    return {
        input: fresh + cachedInput + cacheWrite,
        cachedInput,
        cacheWrite,
        output,
        reasoning: asCount(asObject(usage?.['output_tokens_details'])?.['thinking_tokens']) ?? 0,
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/adapters/providers/keys.js


const DEFAULT_KEY_NAMES = {
    openai: 'OPENAI_API_KEY',
    anthropic: 'ANTHROPIC_API_KEY',
    'azure-openai': 'AZURE_OPENAI_API_KEY',
    'openai-compatible': undefined,
};
const SECRET_NAME = /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;
const SHORTEST_SECRET = 8;
const KEY_LIKE = /\b(?:sk|gh[opsu]|xox[a-z])[-_][A-Za-z0-9_*.-]{6,}|\bBearer\s+\S{8,}/g;
const LONGEST_MESSAGE = 500;
function keyName(endpoint) {
    return endpoint.apiKeyEnv ?? DEFAULT_KEY_NAMES[endpoint.provider];
}
function findKey(endpoint, env) {
    const name = keyName(endpoint);
    if (name === undefined)
        return undefined;
    const key = env[name]?.trim();
    if (key !== undefined && key !== '')
        return key;
    throw missingVariable(endpoint, name);
}
function missingVariable(endpoint, name) {
    return new user_error/* UserError */.yo({
        code: 'missing-api-key',
        sentence: `${endpoint.provider} model ${endpoint.model} cannot be called: the environment variable ${name} is not set.`,
        place: undefined,
        hint: `In the workflow, add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step that runs Evaldelta; ` +
            `locally, export ${name}. Pull requests from forks are given no secrets.`,
    });
}
function createRedact(env, extra = []) {
    const named = Object.entries(env).filter(([name]) => SECRET_NAME.test(name));
    const secrets = [...named.map(([, value]) => value?.trim() ?? ''), ...extra]
        .filter((value) => value.length >= SHORTEST_SECRET)
        .sort((left, right) => right.length - left.length);
    return (text) => {
        const hidden = secrets.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
        return oneLine(hidden.replace(KEY_LIKE, '[redacted]'));
    };
}
function oneLine(text) {
    const flat = (0,external_node_util_.stripVTControlCharacters)(text)
        .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
        .trim();
    return flat.length <= LONGEST_MESSAGE ? flat : `${flat.slice(0, LONGEST_MESSAGE)}…`;
}

;// CONCATENATED MODULE: ./build/adapters/providers/oidc.js


const ANTHROPIC_URL = 'https://api.anthropic.com';
async function anthropicIdentity(options) {
    const { env, endpoint } = options;
    const idToken = options.idToken ?? gitHubIdToken(endpoint, env);
    const { oidcFederationProvider } = await __webpack_require__.e(/* import() */ 1490).then(__webpack_require__.bind(__webpack_require__, 1490));
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
        throw missingVariable(endpoint, name);
    return value;
}
function gitHubIdToken(endpoint, env) {
    if (env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined || env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] === undefined) {
        throw new user_error/* UserError */.yo({
            code: 'missing-api-key',
            sentence: `${endpoint.provider} model ${endpoint.model} uses \`auth: oidc\`, and this job may not ask GitHub for an identity token.`,
            place: undefined,
            hint: 'Add `permissions: { id-token: write }` to the job; outside GitHub Actions, and for pull requests from forks, use a key.',
        });
    }
    return async (audience) => (await __webpack_require__.e(/* import() */ 6421).then(__webpack_require__.bind(__webpack_require__, 6421))).getIDToken(audience);
}

;// CONCATENATED MODULE: ./build/adapters/providers/anthropic.js




const LONGEST_SILENT_ANSWER = 16_000;
async function createAnthropicClient(options) {
    const { endpoint, env, timeoutMs, log, fetch } = options;
    const access = endpoint.auth === 'oidc' ? { credentials: await anthropicIdentity(options) } : { apiKey: findKey(endpoint, env) };
    const warn = (line) => log.warn(line);
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(1490), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 7729));
    return new sdk.Anthropic({
        ...access,
        fetch,
        baseURL: endpoint.baseUrl ?? (env['ANTHROPIC_BASE_URL'] || undefined),
        maxRetries: 0,
        timeout: timeoutMs,
        logger: { error: warn, warn, info: () => undefined, debug: () => undefined },
    });
}
function messagesExchange(client, model, request) {
    const body = messagesBody(model, request);
    const isLong = body.max_tokens > LONGEST_SILENT_ANSWER;
    return {
        send: (signal) => isLong
            ? client.messages.stream(body, { signal }).finalMessage()
            : client.messages.create(body, { signal, timeout: client.timeout }),
        read: (answer) => readMessage(answer, `anthropic ${model}`),
    };
}

;// CONCATENATED MODULE: ./build/adapters/line-process.js

class LineError extends Error {
    failure;
    tail;
    constructor(failure, sentence, tail) {
        super(sentence);
        this.name = 'LineError';
        this.failure = failure;
        this.tail = tail;
    }
}
const LONGEST_LINE = 16 * 1024 * 1024;
class LineProcess {
    #child;
    #tail;
    #pending;
    #asked = 0;
    #answered = 0;
    #parts = [];
    #length = 0;
    #end;
    constructor(start) {
        this.#child = spawnGroup(start);
        this.#tail = keepTail(this.#child.stderr);
        this.#child.stdout.setEncoding('utf8').on('data', (chunk) => this.#receive(chunk));
        this.#child.once('error', (error) => this.#finish('not-started', `could not be started: ${error.message}`));
        this.#child.once('close', (code, signal) => this.#finish('exited', `ended with ${signal ?? `exit code ${code}`}`));
    }
    get isAlive() {
        return this.#end === undefined;
    }
    get hasAnswered() {
        return this.#answered > 0;
    }
    async ask(request, { timeoutMs, signal }) {
        signal.throwIfAborted();
        if (this.#end !== undefined)
            throw this.#end;
        const id = (this.#asked += 1);
        const onAbort = () => this.stop();
        signal.addEventListener('abort', onAbort, { once: true });
        const timer = setTimeout(() => this.#finish('timeout', `gave no answer within ${timeoutMs / 1000} s`), timeoutMs);
        try {
            return await new Promise((resolve, reject) => {
                this.#pending = { id, since: performance.now(), resolve, reject };
                this.#child.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
            });
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', onAbort);
        }
    }
    stop() {
        this.#finish('stopped', 'was stopped');
    }
    #receive(chunk) {
        const lines = chunk.split('\n');
        const rest = lines.pop() ?? '';
        for (const line of lines) {
            this.#parts.push(line);
            const whole = this.#parts.join('');
            this.#parts = [];
            this.#length = 0;
            this.#read(whole);
        }
        this.#parts.push(rest);
        this.#length += rest.length;
        if (this.#length > LONGEST_LINE)
            this.#finish('too-long', `wrote a line of more than ${LONGEST_LINE} characters`);
    }
    #read(line) {
        const pending = this.#pending;
        const message = line.startsWith('{') ? parseLine(line) : undefined;
        if (message === undefined || pending === undefined)
            return;
        if (message['ready'] === true && this.#answered === 0)
            pending.since = performance.now();
        if (message['id'] !== pending.id)
            return;
        this.#pending = undefined;
        this.#answered += 1;
        pending.resolve({ message, latencyMs: performance.now() - pending.since });
    }
    #finish(failure, sentence) {
        if (this.#end !== undefined)
            return;
        this.#end = new LineError(failure, sentence, this.#tail());
        killGroup(this.#child);
        this.#pending?.reject(this.#end);
        this.#pending = undefined;
    }
}
function parseLine(line) {
    try {
        return JSON.parse(line);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/line-pool.js

class LinePool {
    #start;
    #idle = [];
    #all = new Set();
    #hasAnswered = false;
    #failures = 0;
    constructor(start) {
        this.#start = start;
    }
    get failuresBeforeFirstAnswer() {
        return this.#hasAnswered ? 0 : this.#failures;
    }
    async ask(request, options) {
        const process = this.#takeIdle() ?? this.#startOne();
        try {
            const answer = await process.ask(request, options);
            this.#hasAnswered = true;
            this.#idle.push(process);
            return answer;
        }
        catch (error) {
            this.#failures += 1;
            this.#all.delete(process);
            process.stop();
            throw error;
        }
    }
    close() {
        for (const process of this.#all)
            process.stop();
        this.#all.clear();
        this.#idle.length = 0;
    }
    #takeIdle() {
        for (let process = this.#idle.pop(); process !== undefined; process = this.#idle.pop()) {
            if (process.isAlive)
                return process;
            this.#all.delete(process);
        }
        return undefined;
    }
    #startOne() {
        const process = new LineProcess(this.#start);
        this.#all.add(process);
        return process;
    }
}

;// CONCATENATED MODULE: ./build/adapters/providers/command.js







const HOPELESS_AFTER = 3;
const command_FINISH_REASONS = new Set([
    'stop',
    'length',
    'tool_calls',
    'content_filter',
    'refusal',
    'context_length',
    'other',
]);
async function openCommand(endpoint, side, world) {
    const directory = within(await world.worktrees.directoryOf(side), endpoint.directory);
    const environment = childEnvironment(world.env, endpoint.env);
    if (endpoint.setup !== undefined) {
        await world.worktrees.prepare(side, { command: endpoint.setup, directory, environment }, world.redact);
    }
    const pool = new LinePool({ command: endpoint.command, directory, environment });
    const label = `The program \`${endpoint.command.join(' ')}\` (${side})`;
    return {
        call: (request, signal) => callProgram(pool, request, { label, timeoutMs: endpoint.timeoutMs, signal, redact: world.redact }),
        stop: () => pool.close(),
    };
}
async function callProgram(pool, request, call) {
    try {
        const { message, latencyMs } = await pool.ask(programRequest(request), call);
        return { ...readProgramAnswer(message, call), latencyMs };
    }
    catch (error) {
        if (!(error instanceof LineError))
            throw error;
        throw new ports/* CallError */.R(explainLineError(error, pool, call), { cause: error });
    }
}
function programRequest(request) {
    return {
        vars: request.vars,
        messages: request.messages.map(({ role, text, images, toolCalls, toolCallId }) => compact({
            role,
            content: text,
            images: images.length === 0 ? undefined : images,
            tool_calls: toolCalls.length === 0 ? undefined : toolCalls,
            tool_call_id: toolCallId,
        })),
        parameters: request.parameters,
        tools: request.tools.map(({ name, description, parameters }) => compact({ name, description, parameters })),
        output_schema: request.output?.schema ?? null,
    };
}
function explainLineError(error, pool, { label, redact }) {
    const tail = error.tail === '' ? '' : ` It wrote: ${error.tail}`;
    const message = redact(`${label} ${error.message}.${tail}`);
    if (error.failure === 'too-long')
        return { kind: 'malformed', message };
    const isHopeless = error.failure === 'not-started' || (error.failure === 'exited' && pool.failuresBeforeFirstAnswer >= HOPELESS_AFTER);
    if (!isHopeless)
        return { kind: 'transient', message, status: undefined, retryAfterMs: undefined };
    return {
        kind: 'fatal',
        message,
        status: undefined,
        hint: 'Try the command in a fresh checkout; `setup:` runs before it, `env:` names the variables it may see.',
    };
}
function readProgramAnswer(message, { label, redact }) {
    const error = asText(message['error']);
    if (error !== undefined)
        throw programError(redact(`${label} answered: ${error}`), message['retry'] === true);
    return readAnswer(message, label);
}
function readAnswer(message, label) {
    const toolCalls = asObjects(message['tool_calls']).map((call, index) => ({
        id: asText(call['id']) ?? String(index + 1),
        name: asText(call['name']) ?? '',
        arguments: asObject(call['arguments']) ?? asText(call['arguments']) ?? {},
    }));
    const { output } = message;
    if (output === undefined && toolCalls.length === 0)
        throw malformed(label, 'its answer has neither `output` nor `tool_calls`');
    return {
        output: {
            text: toText(output),
            toolCalls,
            finishReason: readFinishReason(message, toolCalls),
            metadata: asObject(message['metadata']) ?? {},
        },
        usage: command_readUsage(asObject(message['usage'])),
        served: { model: asText(message['model']), requestId: asText(message['request_id']), serviceTier: undefined },
        reportedCostUsd: asCount(message['cost_usd']),
    };
}
function programError(message, mayHeal) {
    return new ports/* CallError */.R(mayHeal
        ? { kind: 'transient', message, status: undefined, retryAfterMs: undefined }
        : { kind: 'malformed', message });
}
function toText(output) {
    if (output === undefined || output === null)
        return '';
    return typeof output === 'string' ? output : JSON.stringify(output);
}
function readFinishReason(message, toolCalls) {
    const said = asText(message['finish_reason']);
    if (said !== undefined)
        return command_FINISH_REASONS.has(said) ? said : 'other';
    return toolCalls.length > 0 ? 'tool_calls' : 'stop';
}
function command_readUsage(usage) {
    const input = asCount(usage?.['input_tokens']);
    const output = asCount(usage?.['output_tokens']);
    if (input === undefined || output === undefined)
        return undefined;
    return {
        input,
        cachedInput: asCount(usage?.['cached_input_tokens']) ?? 0,
        cacheWrite: asCount(usage?.['cache_write_tokens']) ?? 0,
        output,
        reasoning: asCount(usage?.['reasoning_tokens']) ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/adapters/providers/json-path.js

const STEP = /\.([A-Za-z_$][\w$-]*)|\[(\d+)\]|\[(?:'([^']*)'|"([^"]*)")\]/y;
function atPath(body, path) {
    const steps = readSteps(path);
    return steps?.reduce(stepInto, body);
}
function stepInto(value, step) {
    if (typeof step === 'number')
        return Array.isArray(value) ? value[step] : undefined;
    const object = asObject(value);
    return object !== undefined && Object.hasOwn(object, step) ? object[step] : undefined;
}
function readSteps(path) {
    const text = path.startsWith('$') ? path.slice(1) : `.${path}`;
    const steps = [];
    STEP.lastIndex = 0;
    while (STEP.lastIndex < text.length) {
        const [, name, index, single, double] = STEP.exec(text) ?? [];
        const step = name ?? single ?? double ?? (index === undefined ? undefined : Number(index));
        if (step === undefined)
            return undefined;
        steps.push(step);
    }
    return steps;
}

;// CONCATENATED MODULE: ./build/adapters/providers/http.js








const LONGEST_BODY = 16 * 1024 * 1024;
function openHttp(endpoint, env) {
    const url = parseAddress(endpoint.url);
    const secrets = endpoint.env.map((name) => env[name] ?? '');
    const context = {
        label: `http ${url.origin}${url.pathname}`,
        keyName: undefined,
        redact: createRedact(env, secrets),
        timeoutMs: endpoint.timeoutMs,
    };
    const headers = fillHeaders(endpoint, env);
    return { call: (_, signal) => exchangeOnce(httpExchange({ endpoint, headers, context }), context, signal) };
}
function httpExchange({ endpoint, headers, context }) {
    return {
        send: async (signal) => {
            const response = await fetch(endpoint.url, {
                method: endpoint.method,
                headers: {
                    accept: 'application/json',
                    ...(endpoint.method === 'GET' ? {} : { 'content-type': 'application/json' }),
                    ...headers,
                },
                body: endpoint.method === 'GET' ? null : JSON.stringify(endpoint.body),
                redirect: 'error',
                signal,
            });
            const text = await readLimited(response, context.label);
            if (!response.ok)
                throw refused(response, text, context);
            return JSON.parse(text);
        },
        read: (body) => readBody(body, endpoint.responsePath, context.label),
    };
}
function readBody(body, path, label) {
    const output = atPath(body, path);
    if (output === undefined)
        throw malformed(label, `it has nothing at ${path}`);
    return readAnswer({ ...asObject(body), output }, label);
}
async function readLimited(response, label) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length > LONGEST_BODY)
            throw malformed(label, `it is longer than ${LONGEST_BODY} characters`);
    }
    return text + decoder.decode();
}
function refused(response, text, context) {
    const error = { status: response.status, headers: response.headers, body: parseOr(text) };
    const explained = explainHttpError(error, { ...context, nowMs: Date.now() });
    if (explained.kind !== 'refused')
        return new ports/* CallError */.R(explained);
    return new ports/* CallError */.R({ kind: 'fatal', message: explained.message, status: error.status, hint: undefined });
}
function parseOr(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return text;
        throw error;
    }
}
function fillHeaders(endpoint, env) {
    const fill = (value) => value.replace(/\$\{([A-Za-z_]\w*)\}/g, (_, name) => {
        const found = endpoint.env.includes(name) ? env[name] : undefined;
        if (found !== undefined && found !== '')
            return found;
        throw missingHeaderVariable(name, endpoint.env.includes(name));
    });
    return Object.fromEntries(Object.entries(endpoint.headers).map(([name, value]) => [name, fill(value)]));
}
function missingHeaderVariable(name, isListed) {
    return new user_error/* UserError */.yo({
        code: 'missing-api-key',
        sentence: `A header of the http target names \${${name}}, which ${isListed ? 'is not set' : 'its `env:` does not list'}.`,
        place: undefined,
        hint: isListed
            ? `In the workflow, add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step that runs Evaldelta.`
            : `Add \`env: [${name}]\` to the target.`,
    });
}
function parseAddress(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:'))
        return url;
    throw new user_error/* UserError */.yo({
        code: 'bad-value',
        sentence: `The http target's address ${JSON.stringify(address)} is no http or https address.`,
        place: undefined,
        hint: undefined,
    });
}

;// CONCATENATED MODULE: ./build/adapters/providers/identity.js
const MAPPING_VERSION = 1;
const VARIABLES = {
    openai: ['OPENAI_BASE_URL', 'OPENAI_ORG_ID', 'OPENAI_PROJECT_ID'],
    anthropic: ['ANTHROPIC_BASE_URL'],
    'azure-openai': ['AZURE_OPENAI_ENDPOINT', 'OPENAI_API_VERSION'],
    'openai-compatible': [],
};
function identify(endpoint, env) {
    const variables = 'model' in endpoint ? VARIABLES[endpoint.provider] : [];
    const values = variables.map((name) => name.endsWith('_URL') || name.endsWith('_ENDPOINT') ? withoutSecrets(env[name]) : (env[name] ?? ''));
    return [endpoint.provider, MAPPING_VERSION, ...values].join(' ');
}
function withoutSecrets(address) {
    if (address === undefined || !URL.canParse(address))
        return address ?? '';
    const { origin, pathname } = new URL(address);
    return `${origin}${pathname}`;
}

;// CONCATENATED MODULE: ./build/adapters/providers/openai-chat.js




const LIMIT_NAMES = { openai: 'max_completion_tokens', 'openai-compatible': 'max_tokens' };
const openai_chat_FINISH_REASONS = new Map([
    ['stop', 'stop'],
    ['length', 'length'],
    ['tool_calls', 'tool_calls'],
    ['function_call', 'tool_calls'],
    ['content_filter', 'content_filter'],
]);
function chatExchange(client, model, request) {
    const body = chatBody(model, request);
    return {
        send: (signal) => client.chat.completions.create(body, { signal }),
        read: (answer) => readCompletion(answer, `${request.endpoint.provider} ${model}`),
    };
}
function chatBody(model, request) {
    const limitName = LIMIT_NAMES[request.endpoint.provider === 'openai-compatible' ? 'openai-compatible' : 'openai'];
    const names = { maxOutputTokens: limitName, reasoningEffort: ['reasoning_effort'] };
    const { tools: more, ...parameters } = nameParameters(request.parameters, names);
    const tools = [...request.tools.map(openai_chat_toTool), ...asList(more)];
    const schema = request.output && { name: request.output.name, schema: request.output.schema, strict: true };
    return compact({
        model,
        messages: request.messages.map(toMessage),
        tools: orAbsent(tools),
        response_format: schema && { type: 'json_schema', json_schema: schema },
        ...parameters,
    });
}
function openai_chat_toTool(tool) {
    const { name, description, parameters } = tool;
    return { type: 'function', function: compact({ name, description, parameters }) };
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
function readCompletion(answer, label) {
    const body = asObject(answer);
    const choice = asObjects(body?.['choices'])[0];
    const error = asObject(body?.['error']) ?? asObject(choice?.['error']);
    if (error !== undefined)
        throw gatewayError(error, label);
    const message = asObject(choice?.['message']);
    if (body === undefined || choice === undefined || message === undefined)
        throw malformed(label, 'it has no message');
    return {
        output: readOutput(choice, message),
        usage: openai_chat_readUsage(body['usage']),
        served: {
            model: asText(body['model']),
            requestId: asText(answer._request_id) ?? asText(body['id']),
            serviceTier: asText(body['service_tier']),
        },
        reportedCostUsd: undefined,
    };
}
function gatewayError(error, label) {
    const status = asCount(error['code']);
    const message = `${label} passed on an error: ${asText(error['message']) ?? 'no explanation'}`;
    if (status !== undefined)
        return Object.assign(new Error(message), { status, error });
    return new ports/* CallError */.R({ kind: 'transient', message, status: undefined, retryAfterMs: undefined });
}
function readOutput(choice, message) {
    const refusal = asText(message['refusal']);
    const toolCalls = asObjects(message['tool_calls']).map((call) => {
        const called = asObject(call['function']);
        return readToolCall(call['id'], called?.['name'], called?.['arguments']);
    });
    const finished = openai_chat_FINISH_REASONS.get(asText(choice['finish_reason']) ?? 'stop') ?? 'other';
    const finishReason = finished !== 'stop' ? finished : refusal !== undefined ? 'refusal' : toolCalls.length > 0 ? 'tool_calls' : 'stop';
    return { text: asText(message['content']) ?? refusal ?? '', toolCalls, finishReason, metadata: {} };
}
function openai_chat_readUsage(value) {
    const usage = asObject(value);
    const input = asCount(usage?.['prompt_tokens']);
    const output = asCount(usage?.['completion_tokens']);
    if (input === undefined || output === undefined)
        return undefined;
    const details = asObject(usage?.['prompt_tokens_details']);
    return {
        input,
        cachedInput: asCount(details?.['cached_tokens']) ?? 0,
        cacheWrite: asCount(details?.['cache_write_tokens']) ?? 0,
        output,
        reasoning: asCount(asObject(usage?.['completion_tokens_details'])?.['reasoning_tokens']) ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/adapters/providers/openai-client.js



async function createOpenAIClient(options) {
    const { endpoint } = options;
    if (endpoint.provider === 'azure-openai')
        return createAzureClient(options);
    if (endpoint.auth === 'oidc')
        return createKeylessClient(options);
    const isCompatible = endpoint.provider === 'openai-compatible';
    const apiKey = findKey(endpoint, options.env);
    const { OpenAI } = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 6948));
    return new OpenAI({
        ...common(options),
        apiKey: apiKey ?? 'none',
        baseURL: endpoint.baseUrl ?? (isCompatible ? missingAddress(endpoint) : options.env['OPENAI_BASE_URL'] || undefined),
        ...(isCompatible ? { organization: null, project: null } : {}),
        ...(apiKey === undefined ? { defaultHeaders: { Authorization: null } } : {}),
    });
}
async function createKeylessClient(options) {
    const { endpoint, env } = options;
    if (endpoint.provider !== 'openai')
        throw keylessElsewhere(endpoint);
    const workloadIdentity = openAIIdentity(options);
    const { OpenAI } = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 6948));
    return new OpenAI({
        ...common(options),
        apiKey: null,
        workloadIdentity,
        baseURL: endpoint.baseUrl ?? (env['OPENAI_BASE_URL'] || undefined),
    });
}
async function createAzureClient(options) {
    const { endpoint, env } = options;
    if (endpoint.auth === 'oidc')
        throw keylessElsewhere(endpoint);
    const apiKey = findKey(endpoint, env);
    const address = (endpoint.baseUrl ?? (env['AZURE_OPENAI_ENDPOINT'] || missingAddress(endpoint))).replace(/\/+$/, '');
    const sdk = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 6948));
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
        throw missingVariable(endpoint, 'OPENAI_API_VERSION');
    return new sdk.AzureOpenAI({
        ...common(options),
        apiKey,
        apiVersion,
        endpoint: address.replace(/\/openai$/, ''),
        baseURL: '',
    });
}
function common({ timeoutMs, fetch }) {
    return { maxRetries: 0, timeout: timeoutMs, fetch, adminAPIKey: null };
}
function missingAddress(endpoint) {
    throw new user_error/* UserError */.yo({
        code: 'missing-key',
        sentence: `The ${endpoint.provider} target with model ${endpoint.model} has no \`base_url\`.`,
        place: undefined,
        hint: endpoint.provider === 'azure-openai'
            ? 'Add the address of the resource, such as `base_url: https://NAME.openai.azure.com/openai/v1`, or set AZURE_OPENAI_ENDPOINT.'
            : 'Add the address of the server, such as `base_url: http://127.0.0.1:11434/v1`.',
    });
}
function keylessElsewhere(endpoint) {
    return new user_error/* UserError */.yo({
        code: 'unsupported',
        sentence: `\`auth: oidc\` works with openai and anthropic, not with ${endpoint.provider}.`,
        place: undefined,
        hint: 'Remove `auth:` and give a key.',
    });
}

;// CONCATENATED MODULE: ./build/adapters/providers/openai-responses.js




const openai_responses_NAMES = { maxOutputTokens: 'max_output_tokens', reasoningEffort: ['reasoning', 'effort'] };
function responsesExchange(client, model, request) {
    const body = responsesBody(model, request);
    return {
        send: (signal) => client.responses.create(body, { signal }),
        read: (answer) => readResponse(answer, `${request.endpoint.provider} ${model}`),
    };
}
function responsesBody(model, request) {
    const { tools: builtIn, text, ...parameters } = nameParameters(request.parameters, openai_responses_NAMES);
    const tools = [...request.tools.map(openai_responses_toTool), ...asList(builtIn)];
    const format = request.output && {
        format: { type: 'json_schema', name: request.output.name, schema: request.output.schema, strict: true },
    };
    return compact({
        model,
        input: request.messages.flatMap(toItems),
        store: false,
        tools: orAbsent(tools),
        text: format === undefined && text === undefined ? undefined : { ...format, ...asObject(text) },
        ...parameters,
    });
}
function openai_responses_toTool(tool) {
    const { name, description, parameters } = tool;
    return compact({ type: 'function', name, description, parameters, strict: false });
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
    return isEmpty && calls.length > 0 ? calls : [{ role: message.role, content: openai_responses_toContent(message) }, ...calls];
}
function openai_responses_toContent(message) {
    if (message.images.length === 0)
        return message.text;
    const images = message.images.map((url) => ({ type: 'input_image', image_url: url, detail: 'auto' }));
    return [...(message.text === '' ? [] : [{ type: 'input_text', text: message.text }]), ...images];
}
function readResponse(answer, label) {
    const body = asObject(answer);
    if (body === undefined || !Array.isArray(body['output']))
        throw malformed(label, 'it has no output');
    return {
        output: openai_responses_readOutput(body, label),
        usage: openai_responses_readUsage(body['usage']),
        served: {
            model: asText(body['model']),
            requestId: asText(answer._request_id),
            serviceTier: asText(body['service_tier']),
        },
        reportedCostUsd: undefined,
    };
}
function openai_responses_readOutput(body, label) {
    const items = asObjects(body['output']);
    const parts = items.filter((item) => item['type'] === 'message').flatMap((item) => asObjects(item['content']));
    const refusals = parts.filter((part) => part['type'] === 'refusal').map((part) => asText(part['refusal']) ?? '');
    const text = parts.filter((part) => part['type'] === 'output_text').map((part) => asText(part['text']) ?? '');
    const toolCalls = items
        .filter((item) => item['type'] === 'function_call')
        .map((item) => readToolCall(item['call_id'], item['name'], item['arguments']));
    const ended = readStatus(body, label);
    const finishReason = ended !== 'stop' ? ended : refusals.length > 0 ? 'refusal' : toolCalls.length > 0 ? 'tool_calls' : 'stop';
    return { text: [...text, ...refusals].join(''), toolCalls, finishReason, metadata: {} };
}
function readStatus(body, label) {
    const status = asText(body['status']) ?? 'completed';
    if (status === 'completed')
        return 'stop';
    if (status === 'failed')
        return readFailure(asObject(body['error']), label);
    if (status !== 'incomplete')
        throw malformed(label, `its status is ${status}`);
    const reason = asObject(body['incomplete_details'])?.['reason'];
    return reason === 'max_output_tokens' ? 'length' : reason === 'content_filter' ? 'content_filter' : 'other';
}
function readFailure(error, label) {
    const code = asText(error?.['code']) ?? 'unknown';
    if (code === 'invalid_prompt')
        return 'content_filter';
    const message = `${label} failed (${code}): ${asText(error?.['message']) ?? 'no explanation'}`;
    if (/server_error|rate_limit|timeout|unknown/.test(code)) {
        throw new ports/* CallError */.R({ kind: 'transient', message, status: undefined, retryAfterMs: undefined });
    }
    throw new ports/* CallError */.R({ kind: 'fatal', message, status: undefined, hint: undefined });
}
function openai_responses_readUsage(value) {
    const usage = asObject(value);
    const input = asCount(usage?.['input_tokens']);
    const output = asCount(usage?.['output_tokens']);
    if (input === undefined || output === undefined)
        return undefined;
    const details = asObject(usage?.['input_tokens_details']);
    return {
        input,
        cachedInput: asCount(details?.['cached_tokens']) ?? 0,
        cacheWrite: asCount(details?.['cache_write_tokens']) ?? 0,
        output,
        reasoning: asCount(asObject(usage?.['output_tokens_details'])?.['reasoning_tokens']) ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/adapters/providers/options.js

function clientOptions(endpoint, options) {
    const { env, callTimeoutMs: timeoutMs, idToken, fetch: send = fetch } = options;
    return { endpoint, env, timeoutMs, idToken, fetch: send };
}
function modelContext(endpoint, { env, callTimeoutMs: timeoutMs }) {
    return {
        label: `${endpoint.provider} ${endpoint.model}`,
        keyName: keyName(endpoint),
        redact: createRedact(env),
        timeoutMs,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./build/adapters/providers/replay.js






function recordingKey({ messages, parameters, tools, output, vars }) {
    const asked = { messages, parameters, tools, output: output?.schema ?? null, vars };
    return (0,external_node_crypto_.createHash)('sha256')
        .update(canonicalize(asked) ?? '')
        .digest('hex');
}
async function openReplay(endpoint, snapshot) {
    const text = new TextDecoder().decode(await snapshot.read(endpoint.recordings.oid));
    const answers = Map.groupBy(readRecording(text, endpoint.file), ({ key }) => key);
    const asked = new Map();
    return {
        call: async (request) => {
            const key = recordingKey(request);
            const count = asked.get(key) ?? 0;
            asked.set(key, count + 1);
            const recorded = answers.get(key) ?? [];
            const answer = recorded[count % Math.max(1, recorded.length)]?.answer;
            if (answer === undefined)
                throw miss(endpoint.file, request);
            return Promise.resolve(answer);
        },
    };
}
function recordAnswers(providers, file) {
    return {
        ...providers,
        open: async (request, side) => {
            const provider = await providers.open(request, side);
            return {
                call: async (asked, signal) => {
                    const answer = await provider.call(asked, signal);
                    appendFileSync(file, `${JSON.stringify({ key: recordingKey(asked), answer })}\n`);
                    return answer;
                },
            };
        },
    };
}
function readRecording(text, file) {
    const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
    return lines
        .filter(({ line }) => line !== '')
        .map(({ line, number }) => readLine(parseObject(line), { file, line: number, column: 1 }));
}
function readLine(value, place) {
    const { key, answer } = value ?? {};
    const output = asObject(asObject(answer)?.['output']);
    if (typeof key === 'string' && typeof output?.['text'] === 'string')
        return { key, answer: answer };
    throw new user_error/* UserError */.yo({
        code: 'bad-file',
        sentence: 'This line is no recorded answer.',
        place,
        hint: 'Record anew with `evaldelta run --record FILE`.',
    });
}
function miss(file, request) {
    const last = request.messages.at(-1)?.text ?? JSON.stringify(request.vars);
    const quoted = JSON.stringify(last.length <= 80 ? last : `${last.slice(0, 80)}…`);
    const message = `The recording ${file} has no answer to ${quoted}.`;
    return new ports/* CallError */.R({
        kind: 'fatal',
        message,
        status: undefined,
        hint: 'Record anew with `evaldelta run --record FILE`.',
    });
}

;// CONCATENATED MODULE: ./build/adapters/providers/open.js














const SILENT = { info: () => undefined, warn: () => undefined };
function openProviders(options) {
    const { env, repository } = options;
    const opened = new Map();
    const worktrees = repository && openSideWorktrees(repository);
    const world = { ...options, redact: createRedact(env), worktrees, closing: [] };
    return {
        open: async (request, side) => {
            if (isModelEndpoint(request.endpoint))
                refuseParameters(request.parameters, request.endpoint);
            if (request.endpoint.provider === 'http')
                return openHttp(request.endpoint, env);
            const key = JSON.stringify([request.endpoint, isModelEndpoint(request.endpoint) ? '' : side]);
            const provider = opened.get(key) ?? openEndpoint(request.endpoint, side, world);
            opened.set(key, provider);
            return provider;
        },
        identity: ({ endpoint }) => identify(endpoint, env),
        close: async () => {
            for (const stop of world.closing)
                stop();
            await worktrees?.[Symbol.asyncDispose]();
        },
    };
}
async function openEndpoint(endpoint, side, world) {
    switch (endpoint.provider) {
        case 'command': {
            const { worktrees, env, redact } = world;
            if (worktrees === undefined)
                throw unsupported(endpoint.provider);
            const provider = await openCommand(endpoint, requireSide(side), { worktrees, env, redact });
            world.closing.push(() => provider.stop());
            return provider;
        }
        case 'http':
            return openHttp(endpoint, world.env);
        case 'replay': {
            const revision = (await world.repository?.revisions())?.[requireSide(side)];
            if (revision === undefined)
                throw unsupported(endpoint.provider);
            return openReplay(endpoint, revision.snapshot);
        }
        case 'openai':
        case 'anthropic':
        case 'openai-compatible':
        case 'azure-openai':
            return openModel(endpoint, world);
    }
}
async function openModel(endpoint, options) {
    const context = modelContext(endpoint, options);
    const openExchange = await openClient(endpoint, options);
    return { call: (request, signal) => exchangeOnce(openExchange(request), context, signal) };
}
async function openClient(endpoint, options) {
    const { model } = endpoint;
    const world = clientOptions(endpoint, options);
    if (endpoint.provider === 'anthropic') {
        const client = await createAnthropicClient({ ...world, log: options.log ?? SILENT });
        return (request) => messagesExchange(client, model, request);
    }
    const client = await createOpenAIClient(world);
    if (endpoint.api === 'chat')
        return (request) => chatExchange(client, model, request);
    return (request) => responsesExchange(client, model, request);
}
function isModelEndpoint(endpoint) {
    return 'model' in endpoint;
}
function requireSide(side) {
    if (side === undefined)
        throw new Error('A program or a recording was to be opened without saying for which side.');
    return side;
}
function unsupported(provider) {
    const sentence = `Provider ${provider} needs a repository, and this run has none.`;
    return new user_error/* UserError */.yo({ code: 'unsupported', sentence, place: undefined, hint: undefined });
}

// EXTERNAL MODULE: ./build/adapters/report-files.js
var report_files = __webpack_require__(2925);
;// CONCATENATED MODULE: ./build/adapters/secrets.js
const secrets_SECRET_NAME = /(api_?key|token|secret|password|passwd|credential)/i;
const SHORTEST = 8;
function secretValues(env, more) {
    const named = Object.entries(env).flatMap(([name, value]) => (secrets_SECRET_NAME.test(name) ? [value] : []));
    const values = [...named, ...more].filter((value) => value !== undefined && value.length >= SHORTEST);
    return [...new Set(values)].sort((a, b) => b.length - a.length);
}

;// CONCATENATED MODULE: ./build/adapters/tokens.js
const COUNTED_CHARACTERS = 20_000;
const AS_TEXT = { disallowedSpecial: new Set() };
async function loadTokenizer() {
    const { countTokens } = await Promise.all(/* import() */[__webpack_require__.e(5359), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 759));
    return (text) => {
        const counted = countTokens(text.slice(0, COUNTED_CHARACTERS), AS_TEXT);
        return text.length <= COUNTED_CHARACTERS ? counted : Math.ceil((counted * text.length) / COUNTED_CHARACTERS);
    };
}

// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(99);
;// CONCATENATED MODULE: ./build/adapters/trial-database.js



const APPLICATION_ID = 0x45_56_4c_44;
const SCHEMA_VERSION = 1;
const BUSY_TIMEOUT_MS = 10_000;
const PRIMARY_CODE = 0xff;
const CORRUPT_CODES = new Set([11, 26]);
const NOT_USABLE = {
    5: 'locked',
    8: 'read-only',
    10: 'unreadable',
    13: 'on a full disk',
    14: 'not to be opened',
};
class UnusableFile extends Error {
}
function openDatabase(file) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    const first = tryOpen(file);
    if (typeof first !== 'string')
        return { database: first, setAside: undefined };
    setAside(file);
    const second = tryOpen(file);
    if (typeof second === 'string')
        throw new UnusableFile(second);
    return { database: second, setAside: `it is ${first}` };
}
function describeDatabaseError(error) {
    if (!(error instanceof Error))
        return undefined;
    const code = primaryCode(error);
    if (code !== undefined)
        return CORRUPT_CODES.has(code) ? 'corrupt' : (NOT_USABLE[code] ?? error.message);
    return 'syscall' in error || error instanceof UnusableFile ? error.message : undefined;
}
function tryOpen(file) {
    const database = new external_node_sqlite_.DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    try {
        const complaint = inspect(database) ?? prepare(database);
        if (complaint === undefined)
            return database;
        database.close();
        return complaint;
    }
    catch (error) {
        database.close();
        if (CORRUPT_CODES.has(primaryCode(error) ?? 0))
            return 'corrupt';
        throw error;
    }
}
function inspect(database) {
    const id = readPragma(database, 'application_id');
    const version = readPragma(database, 'user_version');
    const isNew = id === 0 && version === 0 && countTables(database) === 0;
    if (isNew)
        return undefined;
    if (id !== APPLICATION_ID)
        return 'no trial store';
    if (Number(version) > SCHEMA_VERSION)
        return 'of a newer release';
    return readPragma(database, 'quick_check(1)') === 'ok' ? undefined : 'corrupt';
}
function prepare(database) {
    database.exec('PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    database.exec(`BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS stored (
      key TEXT NOT NULL UNIQUE, value TEXT NOT NULL, stored_at_ms INTEGER NOT NULL, run TEXT NOT NULL, digest TEXT NOT NULL
    ) STRICT;
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${SCHEMA_VERSION};
    COMMIT;`);
}
function countTables(database) {
    return Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables'] ?? 0);
}
function readPragma(database, pragma) {
    return Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
}
function setAside(file) {
    for (const suffix of ['-wal', '-shm'])
        (0,external_node_fs_.rmSync)(file + suffix, { force: true });
    try {
        (0,external_node_fs_.renameSync)(file, `${file}.set-aside`);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
            throw error;
    }
}
function primaryCode(error) {
    const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
    return typeof code === 'number' ? code & PRIMARY_CODE : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/trial-store.js


const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
const PUTS_BETWEEN_CHECKS = 100;
const EVICTED_SHARE = 0.25;
function openTrialStore(options) {
    const { file, log } = options;
    try {
        const { database, setAside } = openDatabase(file);
        if (setAside !== undefined)
            log.warn(`The trial store ${file} was set aside because ${setAside}; this run starts an empty one.`);
        return new DurableStore(database, options);
    }
    catch (error) {
        const reason = describeDatabaseError(error);
        if (reason === undefined)
            throw error;
        log.warn(`The trial store ${file} is ${reason}; this run keeps its trials in memory only.`);
        return openMemoryTrialStore(options);
    }
}
function openMemoryTrialStore(options) {
    const values = new Map();
    const now = options.nowMs ?? Date.now;
    return {
        get: (key) => values.get(key),
        put: (key, value) => void values.set(key, { value, storedAtMs: now(), run: options.run }),
        [Symbol.dispose]: () => values.clear(),
    };
}
class DurableStore {
    #database;
    #options;
    #select;
    #insert;
    #memory;
    #puts = 0;
    constructor(database, options) {
        this.#database = database;
        this.#options = options;
        this.#select = database.prepare('SELECT value, stored_at_ms, run, digest FROM stored WHERE key = ?');
        this.#insert = database.prepare('INSERT OR REPLACE INTO stored (key, value, stored_at_ms, run, digest) VALUES (?, ?, ?, ?, ?)');
        this.#unlessBroken(() => this.#evict());
    }
    get(key) {
        const own = this.#memory?.get(key);
        return own ?? this.#unlessBroken(() => readRow(key, this.#select.get(key)));
    }
    put(key, value) {
        const storedAtMs = (this.#options.nowMs ?? Date.now)();
        const { run } = this.#options;
        const text = JSON.stringify(value);
        this.#unlessBroken(() => {
            this.#insert.run(key, text, storedAtMs, run, digest([key, text, String(storedAtMs), run]));
            this.#puts += 1;
            if (this.#puts % PUTS_BETWEEN_CHECKS === 0)
                this.#evict();
        });
        this.#memory?.put(key, value);
    }
    [Symbol.dispose]() {
        if (!this.#database.isOpen)
            return;
        this.#unlessBroken(() => this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
        this.#database.close();
        this.#memory?.[Symbol.dispose]();
    }
    #evict() {
        const maxBytes = this.#options.maxBytes ?? DEFAULT_MAX_BYTES;
        while (this.#bytes() > maxBytes) {
            const count = Number(this.#database.prepare('SELECT count(*) AS rows FROM stored').get()?.['rows'] ?? 0);
            if (count === 0)
                return;
            const some = Math.ceil(count * EVICTED_SHARE);
            const oldest = 'SELECT rowid FROM stored ORDER BY run = ?, rowid LIMIT ?';
            this.#database.prepare(`DELETE FROM stored WHERE rowid IN (${oldest})`).run(this.#options.run, some);
            this.#database.exec('PRAGMA incremental_vacuum');
        }
    }
    #bytes() {
        return Number(readPragma(this.#database, 'page_count')) * Number(readPragma(this.#database, 'page_size'));
    }
    #unlessBroken(work) {
        if (this.#memory !== undefined)
            return undefined;
        try {
            return work();
        }
        catch (error) {
            const reason = describeDatabaseError(error);
            if (reason === undefined)
                throw error;
            this.#memory = openMemoryTrialStore(this.#options);
            this.#options.log.warn(`The trial store ${this.#options.file} became ${reason}; from here on trials are kept in memory only.`);
            return undefined;
        }
    }
}
function readRow(key, row) {
    const { value, stored_at_ms: storedAtMs, run, digest: expected } = row ?? {};
    if (typeof value !== 'string' || typeof storedAtMs !== 'number' || typeof run !== 'string')
        return undefined;
    if (digest([key, value, String(storedAtMs), run]) !== expected)
        return undefined;
    return { value: JSON.parse(value), storedAtMs, run };
}
function digest(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\u0000')).digest('base64url');
}

// EXTERNAL MODULE: ./build/domain/config.js
var config = __webpack_require__(427);
// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __webpack_require__(272);
;// CONCATENATED MODULE: ./build/domain/comparison.js
const NO_EVIDENCE = {
    passRate: undefined,
    score: undefined,
    passRateBar: undefined,
    scoreBar: undefined,
    costPerCall: undefined,
    costPerSuccess: undefined,
    latencyP50: undefined,
    latencyP95: undefined,
    errors: undefined,
    tags: [],
    metrics: [],
};

;// CONCATENATED MODULE: ./build/compare/stats/wilson.js
const Z_95 = 1.959963984540054;
function wilsonInterval(rate, size) {
    const z2 = Z_95 * Z_95;
    const centre = (rate + z2 / (2 * size)) / (1 + z2 / size);
    const half = (Z_95 / (1 + z2 / size)) * Math.sqrt((rate * (1 - rate)) / size + z2 / (4 * size * size));
    return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half), confidence: 0.95 };
}

;// CONCATENATED MODULE: ./build/compare/stats/mean.js
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function mean(values) {
    return sum(values) / values.length;
}

;// CONCATENATED MODULE: ./build/compare/bar.js


const passValue = (trial, expectations) => {
    const passed = expectations === 'old' ? (trial.passedOldExpectations ?? trial.passed) : trial.passed;
    return Number(passed);
};
const scoreValue = (trial, expectations) => {
    return expectations === 'old' && trial.passedOldExpectations !== undefined ? undefined : trial.score;
};
function barEvidence(slice, index, valueOf) {
    const planned = [...slice.compared, ...slice.measured];
    const head = planned.flatMap((one) => caseMean(slice, index, { planned: one, side: 'head', valueOf }) ?? []);
    const base = planned.flatMap((one) => caseMean(slice, index, { planned: one, side: 'base', valueOf }) ?? []);
    const kept = slice.row.unaffected.flatMap((id) => meanOf(roundOne(slice, index, id, 'head'), valueOf, 'new') ?? []);
    const own = slice.tag === undefined ? kept : [];
    const measured = [...head, ...own];
    if (measured.length === 0)
        return undefined;
    const rate = mean(measured);
    const before = [...base, ...own];
    return {
        base: before.length === 0 ? undefined : mean(before),
        head: rate,
        interval: wilsonInterval(rate, measured.length),
        measuredCases: measured.length,
        totalCases: planned.length + slice.row.unaffected.length,
    };
}
function caseMean(slice, index, of) {
    const { planned, side, valueOf } = of;
    const trials = (on) => roundOne(slice, index, planned.case.id, on);
    if (planned.kind === 'compared')
        return meanOf(trials(side), valueOf, 'new');
    if (side === 'head')
        return meanOf(trials('head'), valueOf, 'new');
    const isAdded = planned.reasons.some((reason) => reason.kind === 'added');
    return isAdded ? undefined : meanOf(trials('head'), valueOf, 'old');
}
function roundOne(slice, index, caseId, side) {
    const trials = index.ofCase(slice.row.suite, slice.row.target, caseId);
    const answers = trials.filter((trial) => trial.status === 'scored');
    return answers.filter(({ key }) => key.side === side && key.purpose === 'sweep' && key.round === 1);
}
function meanOf(trials, valueOf, expectations) {
    const values = trials.flatMap((trial) => valueOf(trial, expectations) ?? []);
    return values.length === 0 ? undefined : mean(values);
}

;// CONCATENATED MODULE: ./build/compare/pairs.js
function pairsOfRound(slice, index, round) {
    const asked = slice.compared.map(({ case: { id } }) => ({
        base: sweepTrial(slice, index, { caseId: id, side: 'base', round }),
        head: sweepTrial(slice, index, { caseId: id, side: 'head', round }),
    }));
    const pairs = asked.flatMap(({ base, head }) => {
        return base?.status === 'scored' && head?.status === 'scored' ? [{ base, head }] : [];
    });
    const missing = asked.filter(({ base, head }) => base?.status === 'errored' || head?.status === 'errored').length;
    return { pairs, missing };
}
function sweepTrial(slice, index, of) {
    const { suite, target } = slice.row;
    const trial = (number) => index.find({ suite, target, ...of, purpose: 'sweep', number });
    return (of.side === 'base' ? trial(2) : undefined) ?? trial(1);
}
function answersOf(slice, index, of) {
    const trials = index.ofCase(slice.row.suite, slice.row.target, of.caseId);
    return trials.filter((trial) => trial.status === 'scored').filter((trial) => trial.key.side === of.side);
}

;// CONCATENATED MODULE: ./build/compare/case-changes.js

function caseChanges(slice, index, confirmations) {
    const confirmed = new Map(confirmations.map((one) => [one.caseId, one]));
    return [...slice.compared, ...slice.measured].map((planned) => {
        const { id, severity, tags } = planned.case;
        const tally = {
            base: tallyOf(answersOf(slice, index, { caseId: id, side: 'base' })),
            head: tallyOf(answersOf(slice, index, { caseId: id, side: 'head' })),
        };
        const confirmation = confirmed.get(id);
        const change = changeOf(planned, tally, confirmation);
        return { caseId: id, severity, tags, change, tally, isConfirmed: confirmation?.status === 'confirmed' };
    });
}
function changeOf(planned, tally, confirmation) {
    if (planned.kind === 'measured') {
        if (tally.head.of === 0)
            return 'missing';
        return tally.head.passed === tally.head.of ? 'measured-passing' : 'measured-failing';
    }
    if (tally.base.of === 0 || tally.head.of === 0)
        return 'missing';
    if (confirmation?.status === 'confirmed')
        return confirmation.kind === 'fixed' ? 'fixed' : 'broken';
    return changeSeen(tally);
}
function changeSeen({ base, head }) {
    const isMixed = [base, head].some((side) => side.passed > 0 && side.passed < side.of);
    if (isMixed)
        return 'flaky';
    if (base.passed > 0)
        return head.passed > 0 ? 'passing' : 'broken';
    return head.passed > 0 ? 'fixed' : 'failing';
}
function tallyOf(trials) {
    return { passed: trials.filter((trial) => trial.passed).length, of: trials.length };
}

;// CONCATENATED MODULE: ./build/compare/stats/beta.js
const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const TINY = 1e-300;
const MOST_TERMS = 10_000;
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const shifted = x - 1;
    const t = shifted + 7.5;
    const series = LANCZOS.slice(1).reduce((sum, c, i) => sum + c / (shifted + i + 1), LANCZOS[0] ?? 0);
    return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}
function betaCdf(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return (front * continuedFraction(x, a, b)) / a;
    return 1 - (front * continuedFraction(1 - x, b, a)) / b;
}
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m <= MOST_TERMS; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return value;
}
function nonZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}

;// CONCATENATED MODULE: ./build/compare/stats/student.js


function studentCdf(t, df) {
    if (!Number.isFinite(t))
        return t > 0 ? 1 : 0;
    const tail = betaCdf(df / (df + t * t), df / 2, 0.5) / 2;
    return t > 0 ? 1 - tail : tail;
}
function studentQuantile(p, df) {
    if (p < 0.5)
        return -studentQuantile(1 - p, df);
    let high = 1;
    while (studentCdf(high, df) < p)
        high *= 2;
    let low = 0;
    for (let i = 0; i < 80; i += 1) {
        const middle = (low + high) / 2;
        if (studentCdf(middle, df) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
function standardError(values) {
    const centre = mean(values);
    return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / (values.length * (values.length - 1)));
}
function meanInterval(values) {
    if (values.length < 2)
        return undefined;
    const error = standardError(values);
    if (error === 0)
        return undefined;
    const half = studentQuantile(0.975, values.length - 1) * error;
    return { lower: mean(values) - half, upper: mean(values) + half, confidence: 0.95 };
}

;// CONCATENATED MODULE: ./build/compare/stats/log-ratio.js


function growthOfTotals(values, divisors) {
    const parts = [residuals(values), ...(divisors === undefined ? [] : [residuals(divisors)])];
    const [value, divisor] = parts;
    if (values.length < 2 || value === undefined || parts.includes(undefined))
        return undefined;
    const n = values.length;
    const logGrowth = value.logRatio - (divisor?.logRatio ?? 0);
    const errors = value.errors.map((error, i) => error - (divisor?.errors[i] ?? 0));
    const standardError = Math.sqrt(sum(errors.map((error) => error * error)) / (n * (n - 1)));
    const limit = (share) => Math.expm1(logGrowth - studentQuantile(share, n - 1) * standardError);
    const growth = Math.expm1(logGrowth);
    return {
        growth,
        interval: { lower: limit(0.975), upper: limit(0.025), confidence: 0.95 },
        evidence: { growth, lowerLimit: limit(0.99), pValue: pValue(logGrowth, standardError, n - 1), sampleSize: n },
    };
}
function residuals(pairs) {
    const base = mean(pairs.map((pair) => pair.base));
    const head = mean(pairs.map((pair) => pair.head));
    if (!(base > 0 && head > 0))
        return undefined;
    return { logRatio: Math.log(head / base), errors: pairs.map((pair) => pair.head / head - pair.base / base) };
}
function pValue(logGrowth, standardError, df) {
    if (standardError < 1e-12)
        return logGrowth > 1e-9 ? 0 : 1;
    return 1 - studentCdf(logGrowth / standardError, df);
}

;// CONCATENATED MODULE: ./build/compare/cost.js



function costPerCall(slice, index) {
    const pairs = pricedPairs(slice, index);
    const head = pairs.length === 0 ? measuredCosts(slice, index) : pairs.map((pair) => pair.headUsd);
    const sides = { base: cost_meanOf(pairs.map((pair) => pair.baseUsd)), head: cost_meanOf(head) };
    return gauge(sides, growthOfTotals(costs(pairs)));
}
function costPerSuccess(slice, index) {
    const pairs = pricedPairs(slice, index);
    const successes = pairs.map(({ pair }) => ({ base: Number(pair.base.passed), head: Number(pair.head.passed) }));
    const base = perSuccess(pairs.map((pair) => pair.baseUsd), successes.map((one) => one.base));
    const head = perSuccess(pairs.map((pair) => pair.headUsd), successes.map((one) => one.head));
    return gauge({ base, head }, growthOfTotals(costs(pairs), successes));
}
function gauge(sides, growth) {
    const { base, head } = sides;
    const hasRatio = base !== undefined && head !== undefined && base > 0;
    const measure = { base, head, delta: hasRatio ? head / base - 1 : undefined, interval: growth?.interval };
    return { measure, evidence: growth?.evidence };
}
function pricedPairs(slice, index) {
    return pairsOfRound(slice, index, 1).pairs.flatMap((pair) => {
        const [baseUsd, headUsd] = [pair.base.costUsd, pair.head.costUsd];
        return baseUsd === undefined || headUsd === undefined ? [] : [{ pair, baseUsd, headUsd }];
    });
}
function costs(pairs) {
    return pairs.map(({ baseUsd, headUsd }) => ({ base: baseUsd, head: headUsd }));
}
function measuredCosts(slice, index) {
    if (slice.compared.length > 0)
        return [];
    const trials = slice.measured.map(({ case: { id } }) => sweepTrial(slice, index, { caseId: id, side: 'head', round: 1 }));
    const answers = trials.filter((trial) => trial?.status === 'scored');
    return answers.flatMap((trial) => trial.costUsd ?? []);
}
function perSuccess(usd, passed) {
    return sum(passed) === 0 ? undefined : sum(usd) / sum(passed);
}
function cost_meanOf(values) {
    return values.length === 0 ? undefined : mean(values);
}

;// CONCATENATED MODULE: ./build/compare/stats/binomial.js
const logFactorials = [0];
function logFactorial(n) {
    for (let k = logFactorials.length; k <= n; k += 1)
        logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));
    return logFactorials[n] ?? 0;
}
function logChoose(n, k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
function signTest(worse, better) {
    const throws = worse + better;
    let sum = 0;
    for (let heads = worse; heads <= throws; heads += 1)
        sum += Math.exp(logChoose(throws, heads) - throws * Math.LN2);
    return Math.min(1, sum);
}
function fisherTest(a, b) {
    const hits = a.hits + b.hits;
    const logMass = (k) => logChoose(a.of, k) + logChoose(b.of, hits - k) - logChoose(a.of + b.of, hits);
    const seen = logMass(a.hits);
    let sum = 0;
    for (let k = Math.max(0, hits - b.of); k <= Math.min(a.of, hits); k += 1) {
        if (logMass(k) <= seen + 1e-7)
            sum += Math.exp(logMass(k));
    }
    return Math.min(1, sum);
}

;// CONCATENATED MODULE: ./build/compare/errors.js

function lossesOf(slice, index) {
    const trials = [...slice.compared, ...slice.measured].flatMap(({ case: { id } }) => {
        return index.ofCase(slice.row.suite, slice.row.target, id);
    });
    const errored = trials.filter((trial) => trial.status === 'errored');
    const providers = [...new Set(errored.map((trial) => trial.provider))].sort();
    return { errored: countSides(errored), providers, evidence: errorEvidence(slice, trials) };
}
function errorEvidence(slice, trials) {
    const sweeps = trials.filter((trial) => trial.key.purpose === 'sweep' && trial.status !== 'skipped');
    if (sweeps.length === 0)
        return undefined;
    const asked = new Set(sweeps.map(pairName));
    const lost = new Set(sweeps.filter((trial) => trial.status === 'errored').map(pairName));
    const compared = new Set(slice.compared.map(({ case: { id } }) => id));
    const paired = sweeps.filter((trial) => compared.has(trial.key.caseId));
    const share = (side) => {
        const own = paired.filter((trial) => trial.key.side === side);
        return { hits: own.filter((trial) => trial.status === 'errored').length, of: own.length };
    };
    return { missingShare: lost.size / asked.size, sidesDifferP: fisherTest(share('base'), share('head')) };
}
function pairName({ key }) {
    return `${key.round}\0${key.caseId}`;
}
function countSides(trials) {
    const on = (side) => trials.filter((trial) => trial.key.side === side).length;
    return { base: on('base'), head: on('head') };
}

;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformInt.js
//#region src/distribution/internals/uniformIntInternal.ts
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
//#endregion
//#region src/distribution/internals/ArrayInt64.ts
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
//#endregion
//#region src/distribution/internals/uniformArrayIntInternal.ts
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
//#endregion
//#region src/distribution/uniformInt.ts
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
//#endregion


// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/compare/random.js


function generatorFor(seed, names) {
    return (0,xoroshiro128plus/* xoroshiro128plus */.b)(hash(JSON.stringify([seed, ...names])));
}
function drawIndex(generator, count) {
    return uniformInt(generator, 0, count - 1);
}
function shuffled(items, generator) {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last -= 1) {
        const chosen = drawIndex(generator, last + 1);
        [order[last], order[chosen]] = [order[chosen], order[last]];
    }
    return order;
}
function hash(text) {
    let value = 0x811c9dc5;
    for (let i = 0; i < text.length; i += 1)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value | 0;
}

;// CONCATENATED MODULE: ./build/compare/stats/harrell-davis.js

function harrellDavisWeights(size, quantile) {
    const a = (size + 1) * quantile;
    const b = (size + 1) * (1 - quantile);
    return Float64Array.from({ length: size + 1 }, (_, k) => betaCdf(k / size, a, b));
}
function harrellDavis(values, quantile) {
    const sorted = Float64Array.from(values).sort();
    const weights = harrellDavisWeights(sorted.length, quantile);
    return sorted.reduce((sum, value, i) => sum + value * ((weights[i + 1] ?? 1) - (weights[i] ?? 0)), 0);
}

;// CONCATENATED MODULE: ./build/compare/stats/normal.js
const SERIES_END = 3;
function normalCdf(z) {
    if (z > SERIES_END)
        return 1 - tail(z);
    if (z < -SERIES_END)
        return tail(-z);
    let term = z;
    let sum = z;
    for (let i = 3; sum + term !== sum; i += 2) {
        term *= (z * z) / i;
        sum += term;
    }
    return 0.5 + sum * density(z);
}
function normalQuantile(p) {
    let low = -40;
    let high = 40;
    for (let i = 0; i < 80; i += 1) {
        const middle = (low + high) / 2;
        if (normalCdf(middle) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
function density(z) {
    return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
function tail(z) {
    let fraction = z;
    for (let k = 200; k >= 1; k -= 1)
        fraction = z + k / fraction;
    return density(z) / fraction;
}

;// CONCATENATED MODULE: ./build/compare/stats/hodges-lehmann.js

function hodgesLehmann(differences, level) {
    const sorted = Float64Array.from(differences).sort();
    const n = sorted.length;
    const means = (n * (n + 1)) / 2;
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
    const belowLimit = Math.max(1, Math.floor(means / 2 - normalQuantile(level) * spread));
    const negative = countAtMost(sorted, 0, 'below');
    const zero = countAtMost(sorted, 0, 'at most') - negative;
    const rankSum = means - negative - zero / 2;
    return {
        estimate: (meanOfRank(sorted, Math.ceil(means / 2)) + meanOfRank(sorted, Math.floor(means / 2) + 1)) / 2,
        lowerLimit: meanOfRank(sorted, belowLimit),
        pValue: 1 - normalCdf((rankSum - means / 2) / spread),
    };
}
function meanOfRank(sorted, rank) {
    let low = sorted[0] ?? 0;
    let high = sorted.at(-1) ?? 0;
    if (countAtMost(sorted, low, 'at most') >= rank)
        return low;
    for (let i = 0; i < 100 && low < high; i += 1) {
        const middle = (low + high) / 2;
        if (countAtMost(sorted, middle, 'at most') >= rank)
            high = middle;
        else
            low = middle;
    }
    return high;
}
function countAtMost(sorted, value, how) {
    let last = sorted.length - 1;
    let count = 0;
    for (let first = 0; first < sorted.length; first += 1) {
        while (last >= 0 && isAbove((sorted[first] ?? 0) + (sorted[last] ?? 0), 2 * value, how))
            last -= 1;
        if (last < first)
            break;
        count += last - first + 1;
    }
    return count;
}
function isAbove(sum, limit, how) {
    return how === 'at most' ? sum > limit : sum >= limit;
}

;// CONCATENATED MODULE: ./build/compare/stats/paired-bootstrap.js


const RESAMPLES = 2000;
function bootstrapQuantileRatios(pairs, quantiles, generator) {
    const base = sideOf(pairs.map((pair) => pair.base));
    const head = sideOf(pairs.map((pair) => pair.head));
    const weights = quantiles.map((quantile) => harrellDavisWeights(pairs.length, quantile));
    const ratios = quantiles.map(() => new Float64Array(RESAMPLES));
    const counts = new Uint32Array(pairs.length);
    for (let i = 0; i < RESAMPLES; i += 1) {
        counts.fill(0);
        for (let k = 0; k < pairs.length; k += 1)
            bump(counts, drawIndex(generator, pairs.length));
        weights.forEach((weight, q) => {
            const ratio = resampledQuantile(head, counts, weight) / resampledQuantile(base, counts, weight);
            ratios[q][i] = Math.log(ratio);
        });
    }
    return ratios.map((one) => one.sort());
}
function sideOf(values) {
    const cases = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    return { cases, values: Float64Array.from(cases, (i) => values[i] ?? 0) };
}
function bump(counts, i) {
    counts[i] = (counts[i] ?? 0) + 1;
}
function resampledQuantile(side, counts, weights) {
    let seen = 0;
    let sum = 0;
    for (let i = 0; i < side.values.length; i += 1) {
        const times = counts[side.cases[i] ?? 0] ?? 0;
        if (times === 0)
            continue;
        sum += (side.values[i] ?? 0) * ((weights[seen + times] ?? 1) - (weights[seen] ?? 0));
        seen += times;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/compare/latency.js





const LEVEL = 0.99;
const LEAST_MS = 0.01;
function latencyOf(slice, index, seed) {
    const pairs = livePairs(slice, index);
    if (pairs.length === 0)
        return headAlone(slice, index);
    const generator = generatorFor(seed, [slice.row.suite, slice.row.target, slice.tag ?? '', 'latency']);
    const ratios = pairs.length < 2 ? [] : bootstrapQuantileRatios(pairs, [0.5, 0.95], generator);
    const p95 = gaugeOf(pairs, 0.95, ratios[1]);
    return {
        p50: { ...gaugeOf(pairs, 0.5, ratios[0]), evidence: pairs.length < 2 ? undefined : shiftEvidence(pairs) },
        p95: { ...p95, evidence: ratios[1] && tailEvidence(p95.measure.delta, ratios[1], pairs.length) },
    };
}
function livePairs(slice, index) {
    const pairs = pairsOfRound(slice, index, 1).pairs.filter(({ base, head }) => isLive(base) && isLive(head));
    return pairs.map(({ base, head }) => ({ base: base.latencyMs, head: head.latencyMs }));
}
function isLive(trial) {
    return trial.origin === 'live';
}
function gaugeOf(pairs, quantile, ratios) {
    const base = harrellDavis(pairs.map((pair) => pair.base), quantile);
    const head = harrellDavis(pairs.map((pair) => pair.head), quantile);
    const delta = base > 0 ? head / base - 1 : undefined;
    return { measure: { base, head, delta, interval: ratios && interval(ratios) }, evidence: undefined };
}
function interval(ratios) {
    const [lower, upper] = [quantileOf(ratios, 0.025), quantileOf(ratios, 0.975)];
    return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper, confidence: 0.95 } : undefined;
}
function quantileOf(ratios, share) {
    return Math.expm1(ratios[Math.floor(share * (ratios.length - 1))] ?? NaN);
}
function shiftEvidence(pairs) {
    const log = (value) => Math.log(Math.max(LEAST_MS, value));
    const shift = hodgesLehmann(pairs.map(({ base, head }) => log(head) - log(base)), LEVEL);
    const { pValue } = shift;
    return {
        growth: Math.expm1(shift.estimate),
        lowerLimit: Math.expm1(shift.lowerLimit),
        pValue,
        sampleSize: pairs.length,
    };
}
function tailEvidence(growth, ratios, sampleSize) {
    if (growth === undefined)
        return undefined;
    const notGrown = ratios.filter((ratio) => !(ratio > 0)).length;
    const pValue = (notGrown + 1) / (RESAMPLES + 1);
    return { growth, lowerLimit: quantileOf(ratios, 1 - LEVEL), pValue, sampleSize };
}
function headAlone(slice, index) {
    const trials = slice.measured.map(({ case: { id } }) => sweepTrial(slice, index, { caseId: id, side: 'head', round: 1 }));
    const live = trials.filter((trial) => trial?.status === 'scored').filter(isLive);
    const values = live.map((trial) => trial.latencyMs);
    const isShown = slice.compared.length === 0 && values.length > 0;
    const alone = (quantile) => {
        const head = isShown ? harrellDavis(values, quantile) : undefined;
        return { measure: { base: undefined, head, delta: undefined, interval: undefined }, evidence: undefined };
    };
    return { p50: alone(0.5), p95: alone(0.95) };
}

// EXTERNAL MODULE: ./build/domain/decision.js
var decision = __webpack_require__(2063);
// EXTERNAL MODULE: ./build/domain/trial.js
var trial = __webpack_require__(721);
;// CONCATENATED MODULE: ./build/compare/stats/confirmation.js
const GRID = 400;
function worstFalseConfirmation(trials, rule) {
    let worst = 0;
    for (let i = 1; i < GRID; i += 1) {
        const p = i / GRID;
        worst = Math.max(worst, rule.isSuspected(p) * atMostMisses(trials, p, rule.maxMisses));
    }
    return worst;
}
function confirmationTrials(alpha, rule, least = rule.maxMisses + 1) {
    if (!(alpha > 0))
        throw new RangeError(`no number of trials is enough for alpha ${alpha}`);
    let trials = least;
    while (worstFalseConfirmation(trials, rule) > alpha)
        trials += 1;
    return trials;
}
function atMostMisses(trials, p, maxMisses) {
    const head = binomial(trials, p, maxMisses);
    const base = binomial(trials, 1 - p, maxMisses);
    let sum = 0;
    for (let i = 0; i <= maxMisses; i += 1) {
        for (let j = 0; i + j <= maxMisses; j += 1)
            sum += (head[i] ?? 0) * (base[j] ?? 0);
    }
    return sum;
}
function binomial(n, p, most) {
    const odds = p / (1 - p);
    const probabilities = [(1 - p) ** n];
    for (let k = 1; k <= most; k += 1)
        probabilities.push((((probabilities[k - 1] ?? 0) * (n - k + 1)) / k) * odds);
    return probabilities;
}

;// CONCATENATED MODULE: ./build/compare/procedure/sweep.js

function keyOf(design, caseId, trial) {
    return { suite: design.suite, target: design.target, caseId, ...trial };
}
function sweepKey(design, caseId, side, at) {
    return keyOf(design, caseId, { side, purpose: 'sweep', round: at.round, number: at.number ?? 1 });
}
function firstRoundOrders(design, seed) {
    const generator = generatorFor(seed, [design.suite, design.target, 'pairs']);
    const compared = [...design.compared]
        .sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
        .map((one) => {
        const sides = ['base', 'head'].map((side) => sweepKey(design, one.caseId, side, { round: 1 }));
        const again = isJudgedCritical(design, one)
            ? [sweepKey(design, one.caseId, 'head', { round: 1, number: 2 })]
            : [];
        return { kind: 'together', keys: shuffled([...sides, ...again], generator) };
    });
    const measured = design.measured.map((id) => {
        return { kind: 'together', keys: [sweepKey(design, id, 'head', { round: 1 })] };
    });
    return [...compared, ...measured];
}
function isCritical(one) {
    return one.severity === 'critical';
}
function isJudgedCritical(design, one) {
    return design.critical !== undefined && isCritical(one);
}
function blocksOf(design, round, seed) {
    const name = [design.suite, design.target, design.tag ?? '', design.metric, `round ${round}`];
    const byId = [...design.compared].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    const order = shuffled(byId, generatorFor(seed, name));
    const size = Math.max(5, Math.ceil(order.length / 10));
    const count = Math.ceil(order.length / size);
    return Array.from({ length: count }, (_, i) => order.slice(i * size, (i + 1) * size));
}
function blockOrders(design, cases, round) {
    return cases.map(({ caseId }) => {
        const head = sweepKey(design, caseId, 'head', { round });
        const base = sweepKey(design, caseId, 'base', { round });
        if (design.metric === 'score')
            return { kind: 'together', keys: [base, head] };
        const calls = [{ key: head, expects: 'fail' }, { key: base, expects: 'pass' }];
        return { kind: 'until', calls, maxMisses: 0 };
    });
}
function readPairs(design, cases, at) {
    return cases.map((one) => {
        const head = observe(at.find(sweepKey(design, one.caseId, 'head', at)), design);
        const isPooled = at.round > 1 && design.metric === 'pass_rate' && head === 1;
        const trial = at.find(sweepKey(design, one.caseId, 'base', at));
        const base = isPooled ? 'unseen' : observe(trial, design);
        return { case: one, round: at.round, base, head, isBaseBorrowed: isBorrowed(trial) };
    });
}
function observe(trial, design) {
    if (trial?.status !== 'scored')
        return 'missing';
    return design.metric === 'score' ? trial.score : Number(trial.passed);
}
function isBorrowed(trial) {
    return trial?.status === 'scored' && trial.origin === 'stored';
}

;// CONCATENATED MODULE: ./build/compare/procedure/confirm.js



const ROUND_ONE_SHARE = 0.6;
const CRITICAL_TRIALS = 8;
const CRITICAL_MISSES = 2;
const MISSES = 1;
function suspect(design, cases, as) {
    if (cases.length === 0)
        return [];
    const alpha = roundBudget(design, as.round) / cases.length;
    const trials = confirmationTrials(alpha, { maxMisses: MISSES, isSuspected: () => 1 });
    return cases.map((one) => ({ ...as, case: one, trials, maxMisses: MISSES }));
}
function suspectCritical(design, failing) {
    if (failing.length === 0)
        return [];
    const count = design.compared.filter((one) => isJudgedCritical(design, one)).length;
    const rule = { maxMisses: CRITICAL_MISSES, isSuspected: (p) => 1 - p * p };
    const trials = confirmationTrials(design.alpha.critical / count, rule, CRITICAL_TRIALS);
    return failing.map((one) => ({ case: one, kind: 'critical', round: 1, trials, maxMisses: CRITICAL_MISSES }));
}
function confirmationOrder(design, suspicion) {
    return { kind: 'until', calls: confirmationCalls(design, suspicion), maxMisses: suspicion.maxMisses };
}
function readConfirmation(design, suspicion, find) {
    const calls = confirmationCalls(design, suspicion).map((call) => ({ ...call, trial: find(call.key) }));
    const misses = calls.filter(({ trial, expects }) => trial !== undefined && (0,decision/* isMiss */.J)(trial, expects)).length;
    const lost = calls.filter(({ trial }) => trial?.status !== 'scored').length;
    const isSettled = misses + lost <= suspicion.maxMisses;
    const trialsOn = (side) => calls.flatMap(({ key, trial }) => (key.side === side && trial ? [trial] : []));
    return {
        caseId: suspicion.case.caseId,
        severity: suspicion.case.severity,
        kind: suspicion.kind,
        round: suspicion.round,
        status: misses > suspicion.maxMisses ? 'refuted' : isSettled ? 'confirmed' : 'unsettled',
        trials: suspicion.trials,
        tally: { base: confirm_tallyOf(trialsOn('base')), head: confirm_tallyOf(trialsOn('head')) },
    };
}
function confirm_tallyOf(trials) {
    const scored = trials.filter((trial) => trial.status === 'scored');
    return { passed: scored.filter((trial) => trial.passed).length, of: scored.length };
}
function confirmationCalls(design, suspicion) {
    const failing = suspicion.kind === 'fixed' ? 'base' : 'head';
    const passing = suspicion.kind === 'fixed' ? 'head' : 'base';
    const on = (side, expects) => Array.from({ length: suspicion.trials }, (_, i) => {
        const trial = { side, purpose: 'confirmation', round: suspicion.round, number: i + 1 };
        return { key: keyOf(design, suspicion.case.caseId, trial), expects };
    });
    return [...on(failing, 'fail'), ...on(passing, 'pass')];
}
function roundBudget(design, round) {
    if (design.maxRounds === 1)
        return design.alpha.broken;
    const share = round === 1 ? ROUND_ONE_SHARE : (1 - ROUND_ONE_SHARE) / (design.maxRounds - 1);
    return share * design.alpha.broken;
}

;// CONCATENATED MODULE: ./build/compare/stats/sequential-sign.js
const NEGLIGIBLE = 1e-30;
function signBoundaries(looks, alpha, maxPairs) {
    let walk = START;
    let spent = 0;
    let worse = 0;
    return looks.map((look) => {
        walk = look.weights.reduce(step, walk);
        worse += look.worse;
        const allowed = alpha * Math.min(1, look.pairs / maxPairs) ** 0.7;
        const cut = cutTail(walk, allowed - spent);
        walk = cut.rest;
        spent += cut.tail;
        return { allowed, spent, critical: cut.critical, worse, crossed: worse >= cut.critical };
    });
}
const START = { from: 0, mass: Float64Array.of(1) };
function step(walk, weight) {
    const mass = new Float64Array(walk.mass.length + weight);
    for (let i = 0; i < walk.mass.length; i += 1) {
        const half = (walk.mass[i] ?? 0) / 2;
        mass[i] = (mass[i] ?? 0) + half;
        mass[i + weight] = (mass[i + weight] ?? 0) + half;
    }
    return trim({ from: walk.from, mass });
}
function trim({ from, mass }) {
    let start = 0;
    let end = mass.length;
    while (start < end && (mass[start] ?? 0) < NEGLIGIBLE)
        start += 1;
    while (end > start && (mass[end - 1] ?? 0) < NEGLIGIBLE)
        end -= 1;
    return start === 0 && end === mass.length ? { from, mass } : { from: from + start, mass: mass.slice(start, end) };
}
function cutTail(walk, budget) {
    let end = walk.mass.length;
    let tail = 0;
    while (end > 0 && tail + (walk.mass[end - 1] ?? 0) <= budget) {
        end -= 1;
        tail += walk.mass[end] ?? 0;
    }
    if (end === walk.mass.length)
        return { rest: walk, tail: 0, critical: Infinity };
    return { rest: { from: walk.from, mass: walk.mass.slice(0, end) }, tail, critical: walk.from + end };
}

;// CONCATENATED MODULE: ./build/compare/procedure/ledger.js

function dropOf(pair) {
    if (pair.head === 'missing' || pair.base === 'missing' || pair.head === 'unseen')
        return undefined;
    return pair.base === 'unseen' ? 0 : pair.base - pair.head;
}
function countPairs(pairs) {
    const counts = { pairs: 0, worse: 0, better: 0, unseen: 0, missing: 0, dropSum: 0 };
    for (const pair of pairs) {
        const drop = dropOf(pair);
        if (drop === undefined)
            counts.missing += 1;
        else
            counts.pairs += 1;
        if (pair.base === 'unseen' && drop !== undefined)
            counts.unseen += 1;
        if (drop !== undefined && drop > 0)
            counts.worse += 1;
        if (drop !== undefined && drop < 0)
            counts.better += 1;
        counts.dropSum += drop ?? 0;
    }
    return counts;
}
function netDrop(counts, design) {
    return counts.pairs === 0 ? 0 : (counts.dropSum / counts.pairs) * affectedShare(design);
}
function affectedShare(design) {
    return design.compared.length / Math.max(1, design.pairedCases, design.compared.length);
}
function isDropEstablished(ledger, design) {
    if (netDrop(countPairs(ledger.pairs), design) <= design.maxDrop)
        return false;
    const maxPairs = design.maxRounds * design.compared.length;
    return signBoundaries(signLooks(ledger, design), design.alpha.mean, maxPairs).at(-1)?.crossed ?? false;
}
function withMissingInFavour(ledger) {
    const pairs = ledger.pairs.map((pair) => ({
        ...pair,
        head: pair.head === 'missing' ? 1 : pair.head,
        base: pair.base === 'missing' ? 0 : pair.base,
    }));
    return { ...ledger, pairs };
}
function signLooks(ledger, design) {
    let from = 0;
    let seen = 0;
    return ledger.looks.map((to) => {
        const drops = ledger.pairs.slice(from, to).map((pair) => ({ drop: dropOf(pair), weight: pair.case.weight }));
        from = to;
        seen += drops.filter(({ drop }) => drop !== undefined).length;
        const weighted = drops.map(({ drop, weight }) => signWeight(drop ?? 0, design) * weight).filter((one) => one !== 0);
        const worse = weighted.reduce((sum, one) => sum + Math.max(0, one), 0);
        return { weights: weighted.map(Math.abs), worse, pairs: seen };
    });
}
function signWeight(drop, design) {
    return design.metric === 'score' ? Math.sign(drop) * Math.round(20 * Math.abs(drop)) : drop;
}

;// CONCATENATED MODULE: ./build/compare/stats/tango.js
const BISECTIONS = 60;
function tangoLimits(counts, z) {
    const { worse, better, pairs } = counts;
    if (pairs === 0)
        return { lower: -1, upper: 1 };
    return { lower: -upperLimit(better, worse, pairs, z), upper: upperLimit(worse, better, pairs, z) };
}
function upperLimit(b, c, n, z) {
    let low = (b - c) / n;
    let high = 1;
    for (let i = 0; i < BISECTIONS; i += 1) {
        const middle = (low + high) / 2;
        if (score(b, c, n, middle) > -z)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
function score(b, c, n, d) {
    const k = (2 * n - b + c) * d - b - c;
    const p = (Math.sqrt(k * k + 8 * n * c * d * (1 - d)) - k) / (4 * n);
    const variance = n * (2 * p + d * (1 - d));
    const distance = b - c - n * d;
    if (variance <= 0)
        return distance === 0 ? 0 : distance * Infinity;
    return distance / Math.sqrt(variance);
}

;// CONCATENATED MODULE: ./build/compare/procedure/acquit.js





const PASS_LEVEL = 0.03;
const Z_PASS = normalQuantile(1 - PASS_LEVEL);
const Z_INTERVAL = 2.24;
const INTERVAL_CONFIDENCE = 0.95;
function upperDropOf(ledger, design) {
    return dropLimits(ledger, design, Z_PASS).upper;
}
function dropInterval(ledger, design) {
    const { pairs, unseen } = countPairs(ledger.pairs);
    if (pairs === 0 || unseen > 0)
        return undefined;
    return { ...dropLimits(ledger, design, Z_INTERVAL), confidence: INTERVAL_CONFIDENCE };
}
function dropLimits(ledger, design, z) {
    const counts = countPairs(ledger.pairs);
    const isAllEqual = counts.worse + counts.better === 0;
    if (design.metric === 'pass_rate' || isAllEqual || counts.pairs < 2)
        return tangoLimits(counts, z);
    const drops = ledger.pairs.flatMap((pair) => dropOf(pair) ?? []);
    const half = studentQuantile(normalCdf(z), drops.length - 1) * standardError(drops);
    return { lower: Math.max(-1, mean(drops) - half), upper: Math.min(1, mean(drops) + half) };
}

;// CONCATENATED MODULE: ./build/compare/procedure/zero-tolerance.js


const TRIALS = 8;
function* judgeWithZeroTolerance(design, failing, find) {
    yield failing.map((one) => untilFailure(design, one, 'head'));
    const reproduced = failing.filter((one) => hasFailed(trialsOn(design, one, { side: 'head', find })));
    yield reproduced.map((one) => untilFailure(design, one, 'base'));
    return failing.map((one) => {
        const base = trialsOn(design, one, { side: 'base', find });
        const head = trialsOn(design, one, { side: 'head', find });
        const tally = { base: confirm_tallyOf(base), head: confirm_tallyOf(head) };
        const status = statusOf(base, head);
        return { caseId: one.caseId, severity: one.severity, kind: 'critical', round: 1, status, trials: TRIALS, tally };
    });
}
function untilFailure(design, one, side) {
    const calls = keys(design, one, side).map((key) => ({ key, expects: 'pass' }));
    return { kind: 'until', calls, maxMisses: 0 };
}
function statusOf(base, head) {
    const isExcused = hasFailed(base);
    if (isExcused)
        return 'refuted';
    if (!hasFailed(head))
        return head.some(hasNoAnswer) ? 'unsettled' : 'refuted';
    return base.some(hasNoAnswer) ? 'unsettled' : 'confirmed';
}
function hasFailed(trials) {
    return trials.some((trial) => trial.status === 'scored' && !trial.passed);
}
function hasNoAnswer(trial) {
    return trial.status !== 'scored';
}
function trialsOn(design, one, at) {
    return keys(design, one, at.side).flatMap((key) => at.find(key) ?? []);
}
function keys(design, one, side) {
    return Array.from({ length: TRIALS }, (_, i) => keyOf(design, one.caseId, { side, purpose: 'confirmation', round: 1, number: i + 1 }));
}

;// CONCATENATED MODULE: ./build/compare/procedure/row.js





function newRowState(design, find, seed) {
    return { design, find, seed, ledger: { pairs: [], looks: [] }, confirmations: [], rounds: 0, isFragile: false };
}
function* decideRow(row) {
    const { design, seed } = row;
    yield firstRoundOrders(design, seed);
    if (design.compared.length === 0)
        return 'nothing-compared';
    look(row, design.compared, 1);
    yield* judgeCritical(row);
    const first = (yield* judgeDrop(row)) ?? (yield* endRound(row)) ?? acquit(row);
    if (first !== undefined)
        return first;
    for (let round = 2; round <= design.maxRounds; round += 1) {
        const outcome = yield* laterRound(row, round);
        if (outcome !== undefined)
            return outcome;
    }
    return 'undecided';
}
function* laterRound(row, round) {
    const blocks = blocksOf(row.design, round, row.seed);
    for (const [i, block] of blocks.entries()) {
        yield blockOrders(row.design, block, round);
        look(row, block, round);
        const isLast = i === blocks.length - 1;
        const outcome = (yield* judgeDrop(row)) ?? (isLast ? yield* endRound(row) : undefined) ?? acquit(row);
        if (outcome !== undefined)
            return outcome;
    }
    return undefined;
}
function look(row, cases, round) {
    const pairs = [...row.ledger.pairs, ...readPairs(row.design, cases, { round, find: row.find })];
    row.ledger = { pairs, looks: [...row.ledger.looks, pairs.length] };
    row.rounds = round;
}
function* judgeDrop(row) {
    const isEstablished = () => isDropEstablished(row.ledger, row.design);
    if (!isEstablished())
        return undefined;
    yield* buyUnseen(row);
    if (!isEstablished())
        return undefined;
    yield* renewBorrowed(row, (pair) => (dropOf(pair) ?? 0) > 0);
    if (!isEstablished())
        return undefined;
    yield* renewBorrowed(row, () => true);
    if (!isEstablished())
        return undefined;
    if (isDropEstablished(withMissingInFavour(row.ledger), row.design))
        return 'dropped';
    row.isFragile = true;
    return undefined;
}
function* buyUnseen(row) {
    const key = (pair) => sweepKey(row.design, pair.case.caseId, 'base', pair);
    const unseen = row.ledger.pairs.filter((pair) => pair.base === 'unseen');
    yield unseen.map((pair) => ({ kind: 'together', keys: [key(pair)] }));
    replacePairs(row, new Set(unseen), (pair) => observe(row.find(key(pair)), row.design));
}
function* renewBorrowed(row, isChosen) {
    const key = (pair) => sweepKey(row.design, pair.case.caseId, 'base', { ...pair, number: 2 });
    const borrowed = row.ledger.pairs.filter((pair) => pair.isBaseBorrowed && isChosen(pair));
    yield borrowed.map((pair) => ({ kind: 'together', keys: [key(pair)] }));
    replacePairs(row, new Set(borrowed), (pair) => observe(row.find(key(pair)), row.design));
}
function replacePairs(row, chosen, base) {
    const renew = (pair) => ({ ...pair, base: base(pair), isBaseBorrowed: false });
    row.ledger = { ...row.ledger, pairs: row.ledger.pairs.map((pair) => (chosen.has(pair) ? renew(pair) : pair)) };
}
function* judgeCritical(row) {
    const { design, find } = row;
    const failing = design.compared.filter((one) => isJudgedCritical(design, one) && hasHeadFailed(row, one));
    if (design.critical?.isZeroTolerance === true) {
        row.confirmations = yield* judgeWithZeroTolerance(design, failing, find);
    }
    else {
        yield* row_confirm(row, suspectCritical(design, failing));
    }
}
function hasHeadFailed(row, one) {
    return [1, 2].some((number) => {
        const trial = row.find(sweepKey(row.design, one.caseId, 'head', { round: 1, number }));
        return trial?.status === 'scored' && !trial.passed;
    });
}
function* endRound(row) {
    const { design } = row;
    if (design.metric === 'score')
        return undefined;
    yield* row_confirm(row, suspect(design, untried(row, 1, row.rounds), { kind: 'broken', round: row.rounds }));
    if (design.critical !== undefined && exceeds(row, 'critical', design.critical.maxBroken))
        return 'critical';
    if (design.maxBroken !== undefined && exceeds(row, 'major', design.maxBroken))
        return 'broken';
    if (!exceedsDrop(row))
        return undefined;
    yield* row_confirm(row, suspect(design, untried(row, -1, undefined), { kind: 'fixed', round: row.rounds }));
    return exceedsDrop(row) ? 'broken' : undefined;
}
function* row_confirm(row, suspicions) {
    yield suspicions.map((suspicion) => confirmationOrder(row.design, suspicion));
    const results = suspicions.map((suspicion) => readConfirmation(row.design, suspicion, row.find));
    row.confirmations = [...row.confirmations, ...results];
}
function untried(row, sign, round) {
    const tried = new Set(row.confirmations.map((one) => one.caseId));
    const changed = row.ledger.pairs.filter((pair) => {
        return Math.sign(dropOf(pair) ?? 0) === sign && (round === undefined || pair.round === round);
    });
    const cases = new Set(changed.map((pair) => pair.case));
    return [...cases].filter((one) => !tried.has(one.caseId) && !isCritical(one));
}
function exceeds(row, severity, most) {
    const counted = row.confirmations.filter((one) => {
        return one.kind === 'critical' || (severity === 'major' && one.kind === 'broken' && one.severity !== 'minor');
    });
    const confirmed = counted.filter((one) => one.status === 'confirmed').length;
    if (confirmed > most)
        return true;
    if (counted.filter((one) => one.status !== 'refuted').length > most)
        row.isFragile = true;
    return false;
}
function exceedsDrop(row) {
    const { pairedCases, compared, maxDrop } = row.design;
    const size = Math.max(1, pairedCases, compared.length);
    const count = (kind, isCounted) => row.confirmations.filter((one) => one.kind === kind && isCounted(one.status)).length;
    const isSure = (status) => status === 'confirmed';
    const isPossible = (status) => status !== 'refuted';
    if ((count('broken', isSure) - count('fixed', isPossible)) / size > maxDrop)
        return true;
    row.isFragile ||= (count('broken', isPossible) - count('fixed', isSure)) / size > maxDrop;
    return false;
}
function acquit(row) {
    const upper = upperDropOf(row.ledger, row.design);
    const isRuledOut = upper * affectedShare(row.design) < row.design.mustCatch;
    const hasSeenEnough = countPairs(row.ledger.pairs).pairs > 0;
    return hasSeenEnough && isRuledOut && upper < 1 / Math.sqrt(row.design.compared.length) ? 'ruled-out' : undefined;
}

;// CONCATENATED MODULE: ./build/compare/trial-index.js
function indexTrials(trials) {
    const rows = new Map();
    for (const trial of trials) {
        const cases = entry(rows, rowName(trial.key.suite, trial.key.target));
        entry(cases, trial.key.caseId).set(trialNumber(trial.key), trial);
    }
    const caseOf = (suite, target, caseId) => rows.get(rowName(suite, target))?.get(caseId);
    return {
        find: (key) => caseOf(key.suite, key.target, key.caseId)?.get(trialNumber(key)),
        ofCase: (suite, target, caseId) => [...(caseOf(suite, target, caseId)?.values() ?? [])],
    };
}
function entry(map, name) {
    const found = map.get(name) ?? new Map();
    map.set(name, found);
    return found;
}
function rowName(suite, target) {
    return `${suite}\0${target}`;
}
function trialNumber(key) {
    const kind = (key.side === 'base' ? 0 : 2) + (key.purpose === 'sweep' ? 0 : 1);
    return (key.round * 2 ** 20 + key.number) * 4 + kind;
}

;// CONCATENATED MODULE: ./build/compare/next.js





function nextStep(designs, trials, seed) {
    const { find } = indexTrials(trials);
    const orders = designs.flatMap((design) => followRow(design, find, seed).orders);
    if (orders.length === 0)
        return { kind: 'done' };
    return { kind: 'trials', orders: longestFirst(withoutOverlap(orders), seed) };
}
function followRow(design, find, seed) {
    return startRow(design, find, seed)();
}
function startRow(design, find, seed) {
    const row = newRowState(design, find, seed);
    const procedure = decideRow(row);
    let step = procedure.next();
    return () => {
        while (step.done !== true) {
            const stoppedBy = skipReason(step.value, find);
            if (stoppedBy !== undefined)
                return { row, orders: [], ending: { outcome: 'stopped', stoppedBy } };
            const orders = step.value.filter((order) => (0,decision/* nextCalls */.X)(order, find).length > 0);
            if (orders.length > 0)
                return { row, orders, ending: undefined };
            step = procedure.next();
        }
        return { row, orders: [], ending: { outcome: step.value, stoppedBy: undefined } };
    };
}
function skipReason(orders, find) {
    for (const order of orders) {
        const keys = order.kind === 'together' ? order.keys : order.calls.map((call) => call.key);
        for (const key of keys) {
            const trial = find(key);
            if (trial?.status === 'skipped')
                return trial.why;
        }
    }
    return undefined;
}
function withoutOverlap(orders) {
    const taken = new Set();
    return orders.filter((order) => {
        const keys = order.kind === 'together' ? order.keys : order.calls.map((call) => call.key);
        const names = keys.map(trial/* describeTrialKey */.D);
        if (names.some((name) => taken.has(name)))
            return false;
        names.forEach((name) => taken.add(name));
        return true;
    });
}
function longestFirst(orders, seed) {
    const chains = orders.filter((order) => order.kind === 'until');
    const pairs = orders.filter((order) => order.kind === 'together');
    return [...chains, ...shuffled(pairs, generatorFor(seed, ['orders']))];
}

;// CONCATENATED MODULE: ./build/compare/stats/detectable.js

const USUAL_DISAGREEMENT = 0.08;
const Z_POWER = 1.282;
const ITERATIONS = 50;
function detectableDrop(of) {
    if (of.pairs === 0)
        return 1;
    const z = normalQuantile(1 - of.alpha);
    let drop = 0;
    for (let i = 0; i < ITERATIONS; i += 1) {
        const null_ = (of.disagreement + drop) / of.pairs;
        const alternative = Math.max(0, of.disagreement + drop - drop * drop) / of.pairs;
        drop = Math.min(1, z * Math.sqrt(null_) + Z_POWER * Math.sqrt(alternative));
    }
    return drop;
}

;// CONCATENATED MODULE: ./build/compare/detection.js


function detectableDropOf(design, disagreement = USUAL_DISAGREEMENT) {
    const pairs = design.compared.length * design.maxRounds;
    const drop = detectableDrop({ alpha: design.alpha.mean, pairs, disagreement }) * affectedShare(design);
    return Math.max(design.mustCatch, drop);
}

;// CONCATENATED MODULE: ./build/compare/procedure/would-tell.js




const MOST = 64;
const STEPS_A_ROUND = 10;
function wouldTell(counts, design) {
    if (counts.pairs === 0 || design.metric === 'score')
        return undefined;
    for (let step = 1; step <= MOST * STEPS_A_ROUND; step += 1) {
        const growth = 1 + step / STEPS_A_ROUND / design.maxRounds;
        if (!isDecidedAt(growth, counts, design))
            continue;
        const moreCases = Math.ceil(design.compared.length * (growth - 1));
        return { moreCases, moreRounds: Math.ceil(step / STEPS_A_ROUND) };
    }
    return undefined;
}
function isDecidedAt(growth, counts, design) {
    const grown = { worse: counts.worse * growth, better: counts.better * growth, pairs: counts.pairs * growth };
    const upper = tangoLimits(grown, Z_PASS).upper;
    if (upper * affectedShare(design) < design.mustCatch && upper < 1 / Math.sqrt(design.compared.length))
        return true;
    const isTooLarge = netDrop(counts, design) > design.maxDrop;
    return isTooLarge && tangoLimits(grown, normalQuantile(1 - design.alpha.mean)).lower > 0;
}

;// CONCATENATED MODULE: ./build/compare/procedure/evidence.js




function evidenceOf(row, ending) {
    const { design, ledger } = row;
    const counts = countPairs(ledger.pairs);
    const hasPairs = counts.pairs > 0;
    return {
        metric: design.metric,
        outcome: ending.outcome,
        rounds: row.rounds,
        maxRounds: design.maxRounds,
        pairs: counts.pairs,
        worsePairs: counts.worse,
        betterPairs: counts.better,
        unseenPairs: counts.unseen,
        missingPairs: counts.missing,
        affectedCases: design.compared.length,
        pairedCases: design.pairedCases,
        drop: hasPairs ? netDrop(counts, design) : undefined,
        interval: scaled(dropInterval(ledger, design), affectedShare(design)),
        upperDrop: hasPairs ? upperDropOf(ledger, design) * affectedShare(design) : undefined,
        maxDrop: design.maxDrop,
        mustCatch: design.mustCatch,
        detectableDrop: detectableDropOf(design),
        runAlpha: design.runAlpha,
        isFragile: row.isFragile,
        confirmations: row.confirmations,
        unconfirmedCritical: row.confirmations.filter(isUnconfirmedCritical).map((one) => one.caseId),
        stoppedBy: ending.stoppedBy,
        wouldTell: ending.outcome === 'undecided' ? wouldTell(counts, design) : undefined,
    };
}
function scaled(interval, share) {
    return interval && { ...interval, lower: interval.lower * share, upper: interval.upper * share };
}
function isUnconfirmedCritical(one) {
    return one.kind === 'critical' && one.status !== 'confirmed';
}

;// CONCATENATED MODULE: ./build/compare/rates.js






function rates(slice, index, ledger) {
    if (slice.compared.length === 0)
        return headRates(slice, index);
    const { pairs, missing } = shownPairs(slice, index, ledger);
    const worsePairs = pairs.filter(({ base, head }) => base.passed && !head.passed).length;
    const betterPairs = pairs.filter(({ base, head }) => !base.passed && head.passed).length;
    const passes = {
        base: tally(pairs.map(({ base }) => base.passed)),
        head: tally(pairs.map(({ head }) => head.passed)),
    };
    const interval = deltaInterval({ worse: worsePairs, better: betterPairs, pairs: pairs.length });
    return {
        pairs: pairs.length,
        missingPairs: missing,
        worsePairs,
        betterPairs,
        passes,
        passRate: difference({ base: rateOf(passes.base), head: rateOf(passes.head) }, interval),
        meanScore: scoreMeasure(pairs),
    };
}
function shownPairs(slice, index, ledger) {
    const isComplete = ledger !== undefined && countPairs(ledger.pairs).unseen === 0;
    if (!isComplete)
        return pairsOfRound(slice, index, 1);
    const found = ledger.pairs.flatMap((pair) => {
        const at = { caseId: pair.case.caseId, round: pair.round };
        const base = sweepTrial(slice, index, { ...at, side: 'base' });
        const head = sweepTrial(slice, index, { ...at, side: 'head' });
        return base?.status === 'scored' && head?.status === 'scored' ? [{ base, head }] : [];
    });
    return { pairs: found, missing: ledger.pairs.length - found.length };
}
function deltaInterval(counts) {
    if (counts.pairs === 0)
        return undefined;
    const { lower, upper } = tangoLimits(counts, Z_INTERVAL);
    return { lower: -upper, upper: -lower, confidence: INTERVAL_CONFIDENCE };
}
function scoreMeasure(pairs) {
    if (pairs.length === 0)
        return NOT_MEASURED;
    const sides = { base: mean(pairs.map(({ base }) => base.score)), head: mean(pairs.map(({ head }) => head.score)) };
    return difference(sides, meanInterval(pairs.map(({ base, head }) => head.score - base.score)));
}
function headRates(slice, index) {
    const trials = slice.measured.map(({ case: { id } }) => sweepTrial(slice, index, { caseId: id, side: 'head', round: 1 }));
    const answers = trials.filter((trial) => trial?.status === 'scored');
    const passes = { base: tally([]), head: tally(answers.map((trial) => trial.passed)) };
    const score = answers.length === 0 ? undefined : mean(answers.map((trial) => trial.score));
    return {
        pairs: 0,
        missingPairs: 0,
        worsePairs: 0,
        betterPairs: 0,
        passes,
        passRate: { ...NOT_MEASURED, head: rateOf(passes.head) },
        meanScore: { ...NOT_MEASURED, head: score },
    };
}
const NOT_MEASURED = { base: undefined, head: undefined, delta: undefined, interval: undefined };
function difference({ base, head }, interval) {
    const delta = base === undefined || head === undefined ? undefined : head - base;
    return { base, head, delta, interval: delta === undefined ? undefined : interval };
}
function rateOf({ passed, of }) {
    return of === 0 ? undefined : passed / of;
}
function tally(passed) {
    return { passed: passed.filter(Boolean).length, of: passed.length };
}

;// CONCATENATED MODULE: ./build/compare/slice.js
function slicesOf(plan, designs) {
    return plan.rows.flatMap((row) => {
        if (row.cases.length === 0)
            return [];
        const tags = [undefined, ...row.policy.tags.keys()];
        return tags.map((tag) => sliceOf(row, tag, designs)).filter((one) => one.compared.length + one.measured.length > 0);
    });
}
function sliceOf(row, tag, designs) {
    const cases = row.cases.filter((planned) => tag === undefined || planned.case.tags.includes(tag));
    const own = designs.filter((one) => one.suite === row.suite && one.target === row.target && one.tag === tag);
    return {
        row,
        tag,
        compared: cases.filter((planned) => planned.kind === 'compared'),
        measured: cases.filter((planned) => planned.kind === 'measured'),
        designs: {
            passRate: own.find((one) => one.metric === 'pass_rate'),
            score: own.find((one) => one.metric === 'score'),
        },
    };
}

;// CONCATENATED MODULE: ./build/compare/stats/multiple.js
function benjaminiHochberg(pValues, rate) {
    const sorted = [...pValues].sort((a, b) => a - b);
    const last = sorted.findLastIndex((p, i) => p <= (rate * (i + 1)) / sorted.length);
    const limit = sorted[last] ?? -1;
    return pValues.map((p) => p <= limit);
}

;// CONCATENATED MODULE: ./build/compare/tags.js



const FALSE_DISCOVERY_RATE = 0.1;
function exploreTags(slice, index) {
    const names = new Set(slice.compared.flatMap((planned) => planned.case.tags));
    const tags = [...names].filter((tag) => !slice.row.policy.tags.has(tag)).sort();
    const found = tags.flatMap((tag) => tagEvidence(slice, index, tag) ?? []);
    const standsOut = benjaminiHochberg(found.map((one) => one.pValue), FALSE_DISCOVERY_RATE);
    return found.map((one, i) => ({ ...one, standsOut: standsOut[i] === true }));
}
function tagEvidence(slice, index, tag) {
    const compared = slice.compared.filter((planned) => planned.case.tags.includes(tag));
    const { pairs } = pairsOfRound({ ...slice, compared }, index, 1);
    if (pairs.length === 0)
        return undefined;
    const worse = pairs.filter(({ base, head }) => base.passed && !head.passed).length;
    const better = pairs.filter(({ base, head }) => !base.passed && head.passed).length;
    const pValue = Math.min(1, 2 * signTest(Math.max(worse, better), Math.min(worse, better)));
    const delta = (better - worse) / pairs.length;
    return { tag, cases: compared.length, worsePairs: worse, betterPairs: better, delta, pValue };
}

;// CONCATENATED MODULE: ./build/compare/compare.js












function compareRows(plan, trials, options) {
    const index = indexTrials(trials);
    return slicesOf(plan, options.designs).map((slice) => compareSlice(slice, index, options.seed));
}
function compareSlice(slice, index, seed) {
    const progress = slice.designs.passRate && followRow(slice.designs.passRate, index.find, seed);
    const evidence = { ...commonEvidence(slice, index, seed), passRate: progress && endingEvidence(progress) };
    const losses = lossesOf(slice, index);
    const latency = latencyOf(slice, index, seed);
    const call = costPerCall(slice, index);
    const success = costPerSuccess(slice, index);
    const { row } = slice;
    return {
        suite: row.suite,
        target: row.target,
        tag: slice.tag,
        isNew: row.isNew,
        comparedCases: slice.compared.length,
        measuredCases: slice.measured.length,
        totalCases: slice.tag === undefined ? row.totalCases : slice.compared.length + slice.measured.length,
        pairedCases: slice.tag === undefined ? row.pairedCases : (slice.designs.passRate?.pairedCases ?? slice.compared.length),
        ...rates(slice, index, progress?.row.ledger),
        costPerCallUsd: call.measure,
        costPerSuccessUsd: success.measure,
        latencyP50Ms: latency.p50.measure,
        latencyP95Ms: latency.p95.measure,
        cases: caseChanges(slice, index, progress?.row.confirmations ?? []),
        errored: losses.errored,
        erroredProviders: losses.providers,
        evidence: {
            ...evidence,
            costPerCall: call.evidence,
            costPerSuccess: success.evidence,
            latencyP50: latency.p50.evidence,
            latencyP95: latency.p95.evidence,
            errors: losses.evidence,
        },
    };
}
function commonEvidence(slice, index, seed) {
    const score = slice.designs.score && followRow(slice.designs.score, index.find, seed);
    return {
        ...NO_EVIDENCE,
        score: score && endingEvidence(score),
        passRateBar: barEvidence(slice, index, passValue),
        scoreBar: barEvidence(slice, index, scoreValue),
        tags: slice.tag === undefined ? exploreTags(slice, index) : [],
    };
}
function endingEvidence({ row, ending }) {
    return evidenceOf(row, ending ?? { outcome: 'stopped', stoppedBy: 'interrupted' });
}

;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion


;// CONCATENATED MODULE: ./build/compare/expected-calls.js






const FLAKY_SHARE = 0.25;
const FAILING_SHARE = 0.1;
const RUNS = 20;
const MOST_CASES = 300;
function expectedCalls(design, seed) {
    const size = Math.min(MOST_CASES, design.compared.length);
    const scale = size === 0 ? 0 : design.compared.length / size;
    const played = {
        ...design,
        compared: design.compared.slice(0, size),
        measured: [],
        pairedCases: Math.round(design.pairedCases / Math.max(1, scale)),
    };
    const drop = Math.min(1, design.mustCatch / Math.max(1e-9, affectedShare(design)));
    const average = (lost) => {
        const runs = Array.from({ length: RUNS }, (_, i) => playRow(played, lost, { seed: seed + i }));
        return Math.round((scale * runs.reduce((sum, calls) => sum + calls, 0)) / RUNS) + design.measured.length;
    };
    const atMost = 2 * design.maxRounds * design.compared.length + design.measured.length;
    return { unchanged: average(0), atMustCatch: average(drop), atMost };
}
function playRow(design, drop, { seed }) {
    const random = generatorFor(seed, [design.suite, design.target, 'expected calls', String(drop)]);
    const rates = new Map(design.compared.map((one) => [one.caseId, passRate(random)]));
    const loss = drop / ([...rates.values()].reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.size));
    const done = new Map();
    const find = (key) => done.get((0,trial/* describeTrialKey */.D)(key));
    const advance = startRow(design, find, seed);
    for (let { orders } = advance(); orders.length > 0; { orders } = advance()) {
        for (const order of orders) {
            for (let keys = (0,decision/* nextCalls */.X)(order, find); keys.length > 0; keys = (0,decision/* nextCalls */.X)(order, find)) {
                for (const key of keys) {
                    const rate = (rates.get(key.caseId) ?? 0) * (key.side === 'head' ? 1 - Math.min(1, loss) : 1);
                    done.set((0,trial/* describeTrialKey */.D)(key), answer(key, uniformFloat64(random) < rate));
                }
            }
        }
    }
    return done.size;
}
function passRate(random) {
    const kind = uniformFloat64(random);
    if (kind < FAILING_SHARE)
        return 0;
    return kind < FAILING_SHARE + FLAKY_SHARE ? Math.sqrt(uniformFloat64(random)) : 1;
}
function answer(key, passed) {
    return { ...ANSWER, key, passed, score: Number(passed) };
}
const ANSWER = {
    status: 'scored',
    fingerprint: '',
    output: { text: '', toolCalls: [], finishReason: 'stop', metadata: {} },
    scores: [],
    usage: undefined,
    served: { model: undefined, requestId: undefined, serviceTier: undefined },
    costUsd: undefined,
    spendUsd: undefined,
    judgeSpendUsd: undefined,
    latencyMs: 0,
    attempts: 1,
    startedAt: '',
    origin: 'replayed',
    passedOldExpectations: undefined,
};

// EXTERNAL MODULE: ./build/domain/request.js
var request = __webpack_require__(4684);
;// CONCATENATED MODULE: ./build/plan/tokens.js
const REMEMBERED_CHARACTERS = 20_000;
function textCounter(countTokens) {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const tokens = countTokens(text);
        if (text.length <= REMEMBERED_CHARACTERS)
            known.set(text, tokens);
        return tokens;
    };
}

;// CONCATENATED MODULE: ./build/plan/estimate.js

const SHORT_OUTPUT = 20;
const UNLIMITED_OUTPUT = 1000;
const JUDGE_OVERHEAD = 350;
const JUDGE_OUTPUT = 150;
const TOKENS_PER_IMAGE = 1000;
function estimatePlan(plan, tools) {
    const estimateCall = callEstimator(tools);
    const byCase = new Map();
    for (const row of plan.rows)
        for (const planned of row.cases)
            byCase.set(planned, estimate_roundOne(planned, tools).map(estimateCall));
    const calls = [...byCase.values()].flat();
    const fresh = calls.filter((call) => !call.isReused);
    const isPriced = fresh.every((call) => call.usd !== undefined);
    const estimate = {
        calls: fresh.length,
        judgeCalls: estimate_sum(fresh, (call) => call.judgeCalls),
        inputTokens: estimate_sum(fresh, (call) => call.input),
        outputTokens: { low: estimate_sum(fresh, (call) => call.output.low), high: estimate_sum(fresh, (call) => call.output.high) },
        costUsd: isPriced
            ? { low: estimate_sum(fresh, (call) => call.usd?.low ?? 0), high: estimate_sum(fresh, (call) => call.usd?.high ?? 0) }
            : undefined,
        unpriced: [...new Set(calls.flatMap((call) => call.unpriced))],
    };
    const callUsd = (planned) => Math.max(0, ...(byCase.get(planned) ?? []).map((call) => call.usd?.high ?? 0));
    return { estimate, expectedUsd: estimate_sum(fresh, (call) => call.usd?.expected ?? 0), callUsd };
}
function estimate_roundOne(planned, tools) {
    const asked = requestsOf(planned).map(([each, number]) => ({
        request: each.request,
        earlier: tools.earlier(each, number),
    }));
    const known = asked.find(({ earlier }) => earlier?.outputTokens !== undefined)?.earlier?.outputTokens;
    const judges = judgeCount(planned.case.expect) + (planned.kind === 'measured' ? judgeCount(planned.oldExpect ?? []) : 0);
    return asked.map((each) => ({ ...each, outputTokens: each.earlier?.outputTokens ?? known, judges }));
}
function requestsOf(planned) {
    if (planned.kind === 'measured')
        return [[planned.request, 1]];
    const { base, head } = planned.requests;
    return planned.case.severity === 'critical'
        ? [
            [base, 1],
            [head, 1],
            [head, 2],
        ]
        : [
            [base, 1],
            [head, 1],
        ];
}
function callEstimator(tools) {
    const count = textCounter(tools.countTokens);
    return ({ request, earlier, outputTokens, judges }) => {
        const input = inputTokens(request, count);
        const most = Math.max(outputLimit(request.parameters) ?? UNLIMITED_OUTPUT, 1);
        const least = Math.min(SHORT_OUTPUT, most);
        const output = { low: least, expected: Math.min(outputTokens ?? (least + most) / 2, most), high: most };
        const usd = (tokens) => add(tools.price(request, { input, output: tokens }), judgeUsd(tokens, judges, tools));
        const unpriced = [
            ...(tools.price(request, { input, output: least }) === undefined ? [modelName(request)] : []),
            ...(tools.judge !== undefined && judgeUsd(least, judges, tools) === undefined ? [modelName(tools.judge)] : []),
        ];
        return {
            isReused: earlier?.isReused === true,
            input,
            output,
            usd: money(output, usd),
            judgeCalls: judges,
            unpriced,
        };
    };
}
function money(output, usd) {
    const [low, expected, high] = [usd(output.low), usd(output.expected), usd(output.high)];
    return low === undefined || expected === undefined || high === undefined ? undefined : { low, expected, high };
}
function judgeUsd(output, judges, { judge, price }) {
    if (judges === 0 || judge === undefined)
        return 0;
    const each = price(judge, { input: output + JUDGE_OVERHEAD, output: JUDGE_OUTPUT });
    return each === undefined ? undefined : each * judges;
}
function inputTokens(request, count) {
    const texts = estimate_sum(request.messages, ({ text, images }) => count(text) + images.length * TOKENS_PER_IMAGE);
    const tools = request.tools.length === 0 ? 0 : count(JSON.stringify(request.tools));
    const schema = request.output === undefined ? 0 : count(JSON.stringify(request.output.schema));
    return texts + tools + schema;
}
function outputLimit(parameters) {
    const limits = ['max_output_tokens', 'max_completion_tokens', 'max_tokens'].map((name) => parameters[name]);
    return limits.find((limit) => typeof limit === 'number');
}
function judgeCount(specs) {
    return estimate_sum(specs, (spec) => (spec.type === 'judge' ? 1 : 0) + judgeCount(spec.children));
}
function modelName({ endpoint }) {
    return 'model' in endpoint ? `${endpoint.provider}/${endpoint.model}` : endpoint.provider;
}
function add(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
}
function estimate_sum(items, read) {
    return items.reduce((total, item) => total + read(item), 0);
}

;// CONCATENATED MODULE: ./build/plan/filters.js
function wantsTarget(filters, suite, target) {
    return selects(filters.suites, suite.id) && selects(filters.targets, target.name);
}
function wantsCase(filters, { id, tags }) {
    return selects(filters.cases, id) && (filters.tags.length === 0 || tags.some((tag) => filters.tags.includes(tag)));
}
function filtersCases(filters) {
    return filters.cases.length > 0 || filters.tags.length > 0;
}
const SHOWN_NAMES = 5;
function guardFilters(suites, filters) {
    const cases = suites.flatMap((suite) => suite.cases);
    return [
        ...unknown('suite', filters.suites, () => suites.map((suite) => suite.id)),
        ...unknown('target', filters.targets, () => suites.flatMap((suite) => suite.targets.map((target) => target.name))),
        ...unknown('case', filters.cases, () => cases.map((entry) => entry.id)),
        ...unknown('tag', filters.tags, () => cases.flatMap((entry) => entry.tags)),
    ];
}
function unknown(noun, wanted, list) {
    if (wanted.length === 0)
        return [];
    const known = new Set(list());
    const shown = [...known].slice(0, SHOWN_NAMES).join(', ');
    const hint = known.size > SHOWN_NAMES ? `There are ${shown} and ${known.size - SHOWN_NAMES} more.` : `There are: ${shown}.`;
    return wanted
        .filter((name) => !known.has(name))
        .map((name) => ({
        code: 'bad-input',
        sentence: `No ${noun} is called ${JSON.stringify(name)}.`,
        place: undefined,
        hint,
    }));
}
function selects(wanted, name) {
    return wanted.length === 0 || wanted.includes(name);
}

;// CONCATENATED MODULE: ./build/plan/fingerprint.js


function fingerprint(request) {
    const identity = {
        v: 1,
        endpoint: endpointIdentity(request.endpoint),
        messages: request.messages,
        parameters: request.parameters,
        tools: request.tools,
        output: outputIdentity(request),
        vars: request.vars,
        inputs: request.inputs,
    };
    return { request, fingerprint: sha256(canonicalJson(identity)) };
}
function outputIdentity({ output }) {
    return output && { name: output.name, schema: output.schema };
}
function canonicalJson(value) {
    try {
        return canonicalize(value) ?? 'null';
    }
    catch {
        return canonicalize(sendable(value)) ?? 'null';
    }
}
function sendable(value) {
    if (typeof value === 'string')
        return value.toWellFormed();
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(sendable);
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key.toWellFormed(), sendable(child)]));
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function endpointIdentity(endpoint) {
    switch (endpoint.provider) {
        case 'command':
            return {
                provider: endpoint.provider,
                command: endpoint.command,
                setup: endpoint.setup,
                directory: endpoint.directory,
            };
        case 'http':
            return {
                provider: endpoint.provider,
                url: endpoint.url,
                method: endpoint.method,
                headers: endpoint.headers,
                body: endpoint.body,
                path: endpoint.responsePath,
            };
        case 'replay':
            return { provider: endpoint.provider, recordings: endpoint.recordings.oid };
        case 'openai':
        case 'anthropic':
        case 'openai-compatible':
        case 'azure-openai':
            return { provider: endpoint.provider, model: endpoint.model, api: endpoint.api, baseUrl: endpoint.baseUrl };
    }
}

// EXTERNAL MODULE: ./build/domain/policy.js
var domain_policy = __webpack_require__(323);
;// CONCATENATED MODULE: ./build/plan/definition.js

const definitions = new WeakMap();
const expectations = new WeakMap();
function targetDefinition(target) {
    const known = definitions.get(target);
    if (known !== undefined)
        return known;
    const text = canonicalJson({
        endpoint: target.endpoint,
        parameters: target.parameters,
        tools: target.tools?.tools,
        output: outputIdentity(target),
        inputs: target.inputs,
        messages: target.prompt.messages.map(withoutPlace),
        partials: Object.fromEntries(target.prompt.partials),
    });
    definitions.set(target, text);
    return text;
}
function haveSameInputs(base, head) {
    if (base === head)
        return true;
    return (canonicalJson({ vars: base.vars, turns: base.messages.map(withoutPlace) }) ===
        canonicalJson({ vars: head.vars, turns: head.messages.map(withoutPlace) }));
}
function haveSameExpectations(base, head) {
    return base.expect === head.expect || expectationText(base.expect) === expectationText(head.expect);
}
function expectationText(expect) {
    const known = expectations.get(expect);
    if (known !== undefined)
        return known;
    const text = canonicalJson(expect.map(scorerIdentity));
    expectations.set(expect, text);
    return text;
}
function requestReasons({ requests: { base, head }, targets, suite }) {
    const settings = settingsFile(targets.head) ?? suite.file;
    const parts = [
        ['prompt', base.messages, head.messages, () => promptCulprit(targets.base.prompt, targets.head.prompt)],
        ['model', endpointIdentity(targets.base.endpoint), endpointIdentity(targets.head.endpoint), () => settings],
        ['parameters', base.parameters, head.parameters, () => settings],
        ['tools', base.tools, head.tools, () => targets.head.tools?.file],
        ['output', outputIdentity(base), outputIdentity(head), () => targets.head.output?.file],
        ['inputs', base.inputs, head.inputs, () => changedInput(base, head)],
    ];
    return parts
        .filter(([, before, after]) => canonicalJson(before) !== canonicalJson(after))
        .map(([kind, , , culprit]) => ({ kind, file: culprit() ?? suite.file }));
}
function promptCulprit(base, head) {
    const same = (index) => messageText(base.messages[index]) === messageText(head.messages[index]);
    const length = Math.max(base.messages.length, head.messages.length);
    const first = Array.from({ length }, (_, index) => index).find((index) => !same(index));
    if (first !== undefined)
        return (head.messages[first] ?? base.messages[first])?.place.file;
    const paths = [...new Set([...head.partials.keys(), ...base.partials.keys()])];
    const changed = paths.filter((path) => base.partials.get(path) !== head.partials.get(path));
    return changed.length === 1 ? changed[0] : (head.file ?? changed[0]);
}
function settingsFile({ prompt }) {
    return prompt.file !== undefined && /\.prompt\.ya?ml$/i.test(prompt.file) ? prompt.file : undefined;
}
function changedInput(base, head) {
    const before = new Map(base.inputs.map((input) => [input.path, input.oid]));
    const after = new Map(head.inputs.map((input) => [input.path, input.oid]));
    return [...after, ...before].find(([path]) => before.get(path) !== after.get(path))?.[0];
}
function messageText(message) {
    return message === undefined ? '' : canonicalJson(withoutPlace(message));
}
function withoutPlace(message) {
    return { ...message, place: undefined };
}
function scorerIdentity(spec) {
    return { ...spec, place: undefined, children: spec.children.map(scorerIdentity) };
}

;// CONCATENATED MODULE: ./build/plan/affected.js



function planCase(matched, candidate, render) {
    const head = fingerprint(render(matched.target, candidate.case));
    const base = renderBase(matched, candidate, head, render);
    if (base !== undefined && base.fingerprint !== head.fingerprint)
        return compared(matched, candidate, { base, head });
    if (candidate.hasSameInputs && candidate.hasSameExpectations && base !== undefined)
        return undefined;
    return measured(matched, candidate, head);
}
function measureUnaffected(matched, evalCase, render) {
    return {
        kind: 'measured',
        case: evalCase,
        reasons: [{ kind: 'requested', file: undefined }],
        request: fingerprint(render(matched.target, evalCase)),
        oldExpect: undefined,
    };
}
function renderBase(matched, candidate, head, render) {
    const { baseTarget } = matched;
    if (baseTarget === undefined)
        return undefined;
    if (matched.hasSameDefinition)
        return head;
    const request = tryRender(() => render(baseTarget, candidate.case));
    if (request !== undefined)
        return fingerprint(request);
    const { baseCase } = candidate;
    const own = baseCase === undefined ? undefined : tryRender(() => render(baseTarget, baseCase));
    return own === undefined ? undefined : fingerprint(own);
}
function tryRender(render) {
    try {
        return render();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function compared(matched, candidate, requests) {
    const { suite, target, baseTarget } = matched;
    const between = requestReasons({
        requests: { base: requests.base.request, head: requests.head.request },
        targets: { base: baseTarget ?? target, head: target },
        suite,
    });
    return { kind: 'compared', case: candidate.case, reasons: [...between, ...caseReasons(candidate)], requests };
}
function measured(matched, candidate, request) {
    const own = caseReasons(candidate);
    const reasons = own.length > 0 ? own : [targetReason(matched)];
    const oldExpect = candidate.hasSameExpectations ? undefined : candidate.baseCase?.expect;
    return { kind: 'measured', case: candidate.case, reasons, request, oldExpect };
}
function targetReason({ suite, target, baseTarget }) {
    if (baseTarget === undefined)
        return { kind: 'added', file: suite.file };
    return { kind: 'prompt', file: promptCulprit(baseTarget.prompt, target.prompt) ?? suite.file };
}
function caseReasons(candidate) {
    const file = candidate.case.place.file;
    if (candidate.baseCase === undefined)
        return [{ kind: 'added', file }];
    return [
        ...(candidate.hasSameInputs ? [] : [{ kind: 'case', file }]),
        ...(candidate.hasSameExpectations ? [] : [{ kind: 'scorer', file: scorerFile(candidate) }]),
    ];
}
function scorerFile({ case: head, baseCase }) {
    const before = baseCase?.expect ?? [];
    const changed = head.expect.find((spec, index) => expectationText([spec]) !== expectationText(before.slice(index, index + 1)));
    return (changed ?? before.at(-1))?.place.file ?? head.place.file;
}

;// CONCATENATED MODULE: ./build/plan/failures.js

function collectFailures() {
    const found = new Map();
    const note = (caseId, details) => {
        const name = JSON.stringify([details.place, details.sentence]);
        const known = found.get(name);
        if (known === undefined)
            found.set(name, { details, caseIds: new Set([caseId]) });
        else
            known.caseIds.add(caseId);
    };
    return {
        attempt: (evalCase, work) => {
            try {
                return work();
            }
            catch (error) {
                if (!(error instanceof user_error/* UserError */.yo))
                    throw error;
                for (const details of error.all)
                    note(evalCase.id, details);
                return undefined;
            }
        },
        errors: () => [...found.values()].map(withCase),
    };
}
function withCase({ details, caseIds }) {
    const [first] = caseIds;
    const others = caseIds.size === 1 ? '' : ` and ${caseIds.size - 1} more`;
    const who = `Met by case \`${first}\`${others}.`;
    return { ...details, hint: details.hint === undefined ? who : `${details.hint} ${who}` };
}

;// CONCATENATED MODULE: ./build/plan/match.js

function matchSuites(base, head) {
    const baseById = new Map(base.map((suite) => [suite.id, suite]));
    return head.flatMap((suite) => {
        const baseSuite = baseById.get(suite.id);
        return suite.targets.map((target) => matchTarget(suite, target, baseSuite));
    });
}
function pairTarget(target, head, base) {
    const byName = base?.targets.find((candidate) => candidate.name === target.name);
    if (byName !== undefined || base === undefined)
        return byName;
    return base.targets.length === 1 && head.targets.length === 1 ? base.targets[0] : undefined;
}
function matchTarget(suite, target, baseSuite) {
    const baseTarget = pairTarget(target, suite, baseSuite);
    const shared = { suite, target, baseSuite, baseTarget };
    if (suite === baseSuite)
        return { ...shared, hasSameDefinition: true, candidates: [], same: suite.cases };
    const hasSameDefinition = baseTarget !== undefined && targetDefinition(baseTarget) === targetDefinition(target);
    const baseCases = new Map(baseSuite?.cases.map((entry) => [entry.id, entry]));
    const candidates = [];
    const same = [];
    for (const entry of suite.cases) {
        const candidate = compareCase(entry, baseCases.get(entry.id));
        if (hasSameDefinition && candidate.hasSameInputs && candidate.hasSameExpectations)
            same.push(entry);
        else
            candidates.push(candidate);
    }
    return { ...shared, hasSameDefinition, candidates, same };
}
function compareCase(entry, baseCase) {
    return {
        case: entry,
        baseCase,
        hasSameInputs: baseCase !== undefined && haveSameInputs(baseCase, entry),
        hasSameExpectations: baseCase !== undefined && haveSameExpectations(baseCase, entry),
    };
}

;// CONCATENATED MODULE: ./build/plan/rule-lines.js
const KEYS = [
    ['passRate', 'pass_rate'],
    ['score', 'score'],
    ['critical', 'critical'],
    ['broken', 'broken'],
    ['costPerCall', 'cost_per_call'],
    ['costPerSuccess', 'cost_per_success'],
    ['latencyP50', 'latency_p50'],
    ['latencyP95', 'latency_p95'],
];
function ruleLines(rules, prefix = '') {
    const lines = new Map();
    const add = (name, rule) => {
        for (const [key, value] of Object.entries(rule)) {
            if (value !== undefined)
                lines.set(`${name}.${key}`, `${name}.${snakeCase(key)}: ${String(value)}`);
        }
    };
    for (const [key, name] of KEYS)
        add(prefix + name, rules[key] ?? {});
    for (const [name, rule] of rules.metrics)
        add(`${prefix}metrics.${name}`, rule);
    if (rules.inconclusive !== undefined)
        lines.set(`${prefix}inconclusive`, `${prefix}inconclusive: ${rules.inconclusive}`);
    for (const [tag, nested] of rules.tags) {
        for (const [key, line] of ruleLines(nested, `${prefix}tags.${tag}.`))
            lines.set(key, line);
    }
    return lines;
}
function snakeCase(name) {
    return name
        .replace(/^is(?=[A-Z])/, '')
        .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
        .replace(/^_/, '');
}

;// CONCATENATED MODULE: ./build/plan/as-written.js


function asWritten(value) {
    return typeof value === 'string' ? value : canonicalJson(keysAsWritten(value));
}
function describeExpectations(expect) {
    return expect.map(describeScorer).join('; ');
}
function describeScorer({ type, config, children, name, weight, threshold }) {
    const nested = children.length === 0 ? [] : [`(${describeExpectations(children)})`];
    const options = [
        ...(name === undefined ? [] : [`name: ${name}`]),
        ...(weight === 1 ? [] : [`weight: ${weight}`]),
        ...(threshold === undefined ? [] : [`threshold: ${threshold}`]),
    ];
    const own = Object.keys(config).length === 0 ? [] : [asWritten(shortForm(config))];
    const described = [...own, ...nested].join(' ');
    return `${type}${described === '' ? '' : `: ${described}`}${options.length === 0 ? '' : ` [${options.join(', ')}]`}`;
}
function shortForm(config) {
    const [only, ...others] = Object.entries(config);
    return only !== undefined && others.length === 0 ? only[1] : config;
}
function keysAsWritten(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [snakeCase(key), child]));
}

;// CONCATENATED MODULE: ./build/plan/spec-changes.js





const STRICTNESS = { minor: 0, major: 1, critical: 2 };
function specChanges(suites, config) {
    const head = new Map(suites.head.map((suite) => [suite.id, suite]));
    const base = new Map(suites.base.map((suite) => [suite.id, suite]));
    const removed = suites.base.filter((suite) => !head.has(suite.id)).map(suiteRemoved);
    const changed = suites.head.flatMap((suite) => {
        const before = base.get(suite.id);
        if (before === suite)
            return [];
        return before === undefined ? [suiteAdded(suite)] : suiteChanges(before, suite);
    });
    return [...removed, ...changed, ...configChanges(config)];
}
const NOTHING = {
    suite: undefined,
    target: undefined,
    caseId: undefined,
    severity: undefined,
    before: undefined,
    after: undefined,
    place: undefined,
    blocks: false,
};
function suiteRemoved(suite) {
    return {
        ...NOTHING,
        kind: 'suite-removed',
        suite: suite.id,
        before: `${suite.cases.length} cases`,
        place: suite.place,
        blocks: true,
    };
}
function suiteAdded(suite) {
    return { ...NOTHING, kind: 'suite-added', suite: suite.id, after: `${suite.cases.length} cases`, place: suite.place };
}
function suiteChanges(base, head) {
    const headCases = new Map(head.cases.map((entry) => [entry.id, entry]));
    const baseCases = new Map(base.cases.map((entry) => [entry.id, entry]));
    const removed = base.cases.filter((entry) => !headCases.has(entry.id)).map((entry) => caseRemoved(base, entry));
    const changed = head.cases.flatMap((entry) => {
        const before = baseCases.get(entry.id);
        if (before === entry)
            return [];
        return before === undefined ? [caseAdded(head, entry)] : spec_changes_caseChanges(head, before, entry);
    });
    return [...targetChanges(base, head), ...removed, ...changed, ...ruleChanges(base, head)];
}
function targetChanges(base, head) {
    const paired = new Set(head.targets.map((target) => pairTarget(target, head, base)?.name));
    const removed = base.targets
        .filter((target) => !paired.has(target.name))
        .map((target) => ({
        ...NOTHING,
        kind: 'target-removed',
        suite: base.id,
        target: target.name,
        place: target.place,
        blocks: true,
    }));
    const added = head.targets
        .filter((target) => pairTarget(target, head, base) === undefined)
        .map((target) => ({
        ...NOTHING,
        kind: 'target-added',
        suite: head.id,
        target: target.name,
        place: target.place,
    }));
    return [...removed, ...added];
}
function caseRemoved(suite, entry) {
    return { ...caseChange(suite, entry, 'case-removed'), blocks: entry.severity === 'critical' };
}
function caseAdded(suite, entry) {
    return caseChange(suite, entry, 'case-added');
}
function caseChange(suite, entry, kind) {
    return { ...NOTHING, kind, suite: suite.id, caseId: entry.id, severity: entry.severity, place: entry.place };
}
function spec_changes_caseChanges(suite, base, head) {
    const change = (kind, before, after) => ({
        ...caseChange(suite, head, kind),
        before,
        after,
    });
    const lowered = STRICTNESS[head.severity] < STRICTNESS[base.severity];
    const severity = change(lowered ? 'severity-lowered' : 'severity-raised', base.severity, head.severity);
    const blocks = lowered && base.severity === 'critical';
    return [
        ...(head.severity === base.severity ? [] : [{ ...severity, blocks }]),
        ...(haveSameInputs(base, head) ? [] : [change('vars-changed', describeInputs(base), describeInputs(head))]),
        ...(haveSameExpectations(base, head)
            ? []
            : [change('expectations-changed', describeExpectations(base.expect), describeExpectations(head.expect))]),
        ...(canonicalJson(base.tags) === canonicalJson(head.tags)
            ? []
            : [change('tags-changed', base.tags.join(', '), head.tags.join(', '))]),
    ];
}
function describeInputs({ vars, messages }) {
    const turns = messages.map(({ role, text }) => `${role}: ${text}`);
    return [...(Object.keys(vars).length > 0 || turns.length === 0 ? [asWritten(vars)] : []), ...turns].join('; ');
}
function ruleChanges(base, head) {
    return lineChanges(ruleLines(base.policy), ruleLines(head.policy)).map((line) => ({
        ...NOTHING,
        ...line,
        kind: 'policy-changed',
        suite: head.id,
        place: head.place,
    }));
}
function configChanges(config) {
    const { base, head } = config;
    if (base === head)
        return [];
    const place = head.file === undefined ? undefined : { file: head.file, line: 0, column: 0 };
    if (base === undefined)
        return head.file === undefined ? [] : [{ ...NOTHING, kind: 'config-added', place }];
    const changes = (kind, before, after) => lineChanges(before, after).map((line) => ({ ...NOTHING, ...line, kind, place }));
    return [
        ...changes('policy-changed', ruleLines(base.policy), ruleLines(head.policy)),
        ...changes('policy-changed', globLines(base), globLines(head)),
        ...changes('limits-changed', lines(base.limits), lines(head.limits)),
        ...changes('prices-changed', lines(Object.fromEntries(base.prices)), lines(Object.fromEntries(head.prices))),
        ...changes('judge-changed', judgeLines(base), judgeLines(head)),
    ];
}
function globLines({ suites }) {
    return lines(suites === undefined ? {} : { suites });
}
function judgeLines({ judge }) {
    if (judge === undefined)
        return new Map();
    const { endpoint, ...rest } = judge;
    return lines({ ...endpoint, ...rest });
}
function lines(value) {
    const given = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return new Map(given.map(([key, entry]) => [key, `${snakeCase(key)}: ${asWritten(entry)}`]));
}
function lineChanges(before, after) {
    const keys = [...new Set([...before.keys(), ...after.keys()])];
    return keys
        .filter((key) => before.get(key) !== after.get(key))
        .map((key) => ({ before: before.get(key), after: after.get(key) }));
}

;// CONCATENATED MODULE: ./build/plan/plan.js







function draftPlan(input) {
    const { filters, suites } = input;
    const matched = matchSuites(suites.base, suites.head)
        .filter(({ suite, target }) => wantsTarget(filters, suite, target))
        .map((entry) => (input.isHeadAlone ? withoutBase(entry) : entry))
        .flatMap((entry) => filterCases(entry, filters));
    const isAnyCandidate = matched.some((entry) => entry.candidates.length > 0);
    const isAnyCase = matched.some((entry) => entry.same.length > 0);
    return { input, matched, needsRendering: isAnyCandidate || (input.isEverythingRequested && isAnyCase) };
}
function finishPlan(draft, changes, render) {
    const { input } = draft;
    const failures = collectFailures();
    const rows = draft.matched.map((matched) => planRow(input, matched, { render, attempt: failures.attempt }));
    const errors = failures.errors();
    if (errors.length > 0)
        throw new user_error/* UserError */.yo(errors);
    const own = input.isHeadAlone ? [] : specChanges(input.suites, input.config);
    return { rows, changes: [...changes, ...own], warnings: [] };
}
function affectedParts(suites, plan) {
    const parts = new Map(suites.map((suite) => [suite.id, suite]));
    return plan.rows.flatMap((row) => {
        const suite = parts.get(row.suite);
        if (suite === undefined || row.cases.length === 0)
            return [];
        const targets = suite.targets.filter((target) => target.name === row.target);
        return [{ ...suite, targets, cases: row.cases.map((planned) => planned.case) }];
    });
}
function affectedCount(plan) {
    return plan.rows.reduce((sum, row) => sum + row.cases.length, 0);
}
function withoutBase(matched) {
    return { ...matched, candidates: [], same: matched.suite.cases };
}
function filterCases(matched, filters) {
    if (!filtersCases(filters))
        return [matched];
    const candidates = matched.candidates.filter((candidate) => wantsCase(filters, candidate.case));
    const same = matched.same.filter((entry) => wantsCase(filters, entry));
    return candidates.length + same.length === 0 ? [] : [{ ...matched, candidates, same }];
}
function planRow(input, matched, tools) {
    const decided = matched.candidates.map((candidate) => ({
        id: candidate.case.id,
        planned: tools.attempt(candidate.case, () => planCase(matched, candidate, tools.render)),
    }));
    const affected = decided.flatMap(({ planned }) => (planned === undefined ? [] : [planned]));
    const unchangedIds = decided.filter(({ planned }) => planned === undefined).map(({ id }) => id);
    const requested = input.isEverythingRequested ? requestedCases(matched, unchangedIds, tools) : [];
    const unaffected = input.isEverythingRequested ? [] : [...matched.same.map((entry) => entry.id), ...unchangedIds];
    const cases = [...affected, ...requested];
    return {
        suite: matched.suite.id,
        target: matched.target.name,
        file: matched.suite.file,
        description: matched.suite.description,
        owner: matched.suite.owner,
        pairedCases: countPaired(matched, affected),
        totalCases: matched.candidates.length + matched.same.length,
        cases,
        unaffected,
        policy: rowPolicy(input, matched),
        isNew: matched.baseTarget === undefined && !input.isHeadAlone,
    };
}
function requestedCases(matched, unchangedIds, tools) {
    const ids = new Set(unchangedIds);
    const rest = matched.candidates.map((candidate) => candidate.case).filter((entry) => ids.has(entry.id));
    return [...matched.same, ...rest].flatMap((entry) => {
        const planned = tools.attempt(entry, () => measureUnaffected(matched, entry, tools.render));
        return planned === undefined ? [] : [planned];
    });
}
function countPaired(matched, affected) {
    if (matched.baseTarget === undefined)
        return 0;
    const measured = affected.filter((planned) => planned.kind === 'measured').length;
    return matched.candidates.length + matched.same.length - measured;
}
function rowPolicy(input, matched) {
    const config = input.config.base ?? input.config.head;
    return (0,domain_policy/* mergeRules */.u)((matched.baseSuite ?? matched.suite).policy, config.policy);
}

;// CONCATENATED MODULE: ./build/plan/preflight.js
function preflight(plan, checks) {
    return [...missingJudge(plan, checks), ...unknownPrices(checks), ...overBudget(checks)];
}
function missingJudge(plan, { hasJudge, configFile }) {
    if (hasJudge)
        return [];
    const specs = plan.rows.flatMap((row) => row.cases.flatMap(plannedScorers)).flatMap(withChildren);
    const first = specs.find((spec) => spec.type === 'judge' || spec.type === 'judge_pairwise');
    if (first === undefined)
        return [];
    return [
        {
            code: 'missing-key',
            sentence: 'This scorer asks a judge, and no judge model is configured.',
            place: first.place,
            hint: `Add to ${configFile}: \`judge: { provider: openai, model: MODEL }\`. Base's file counts, so merge that first.`,
        },
    ];
}
const HOSTED = /^(openai|anthropic|azure-openai)\//;
function unknownPrices({ estimated, maxCostUsd, configFile }) {
    if (maxCostUsd === undefined)
        return [];
    return estimated.estimate.unpriced
        .filter((model) => HOSTED.test(model))
        .map((model) => ({
        code: 'unknown-price',
        sentence: `No price is known for ${model}, so its cost cannot be held under max-cost.`,
        place: undefined,
        hint: `Add to ${configFile}: \`prices: { ${model.slice(model.indexOf('/') + 1)}: { input: USD, output: USD } }\` (USD per million tokens), or set max-cost to none.`,
    }));
}
function overBudget({ estimated, maxCostUsd }) {
    const { estimate, expectedUsd } = estimated;
    if (maxCostUsd === undefined || expectedUsd <= maxCostUsd)
        return [];
    const range = estimate.costUsd === undefined ? '' : ` (${dollars(estimate.costUsd.low)} to ${dollars(estimate.costUsd.high)})`;
    return [
        {
            code: 'over-budget',
            sentence: `Round 1 needs ${estimate.calls} calls for about ${dollars(expectedUsd)}${range}, and max-cost is ${dollars(maxCostUsd)}. Nothing was called.`,
            place: undefined,
            hint: 'Raise max-cost, lower max_output_tokens, or split the change.',
        },
    ];
}
function withChildren(spec) {
    return [spec, ...spec.children.flatMap(withChildren)];
}
function plannedScorers(planned) {
    return planned.kind === 'measured' ? [...planned.case.expect, ...(planned.oldExpect ?? [])] : planned.case.expect;
}
function dollars(amount) {
    return `$${amount.toFixed(amount < 0.01 ? 4 : 2)}`;
}

;// CONCATENATED MODULE: ./build/plan/trust.js

const CODE_SCORERS = new Set(['javascript', 'command']);
function guardTrust(plan, { suites, config }, trust) {
    const running = plan.rows.filter((row) => row.cases.length > 0);
    if (trust !== 'fork-with-secrets' || running.length === 0)
        return [];
    const known = new Set(suites.base.flatMap((suite) => suite.targets).map(keyRoute));
    const names = new Set(running.map(({ suite, target }) => JSON.stringify([suite, target])));
    const targets = suites.head.flatMap(({ id, targets }) => targets.filter(({ name }) => names.has(JSON.stringify([id, name]))));
    return [
        ...guardConfig(config),
        ...targets.flatMap((target) => guardTarget(target, known)),
        ...running.flatMap((row) => row.cases.flatMap((planned) => guardCase(planned.case))),
    ];
}
function guardSecrets(plan, trust) {
    const isAnythingAffected = plan.rows.some((row) => row.cases.length > 0);
    if (trust !== 'fork-without-secrets' || !isAnythingAffected)
        return [];
    return [
        {
            code: 'untrusted-head',
            sentence: 'This pull request comes from a fork, and GitHub gives its runs no API keys, so the affected cases could not be run.',
            place: undefined,
            hint: 'A maintainer can push the branch to this repository, or run the label-gated `pull_request_target` workflow of the documentation.',
        },
    ];
}
function guardConfig({ base, head }) {
    if (base !== undefined || head.file === undefined)
        return [];
    const place = { file: head.file, line: 0, column: 0 };
    return [
        refuse(place, "A fork's pull request brings the configuration, which names the judge, the prices and the limits."),
    ];
}
function guardTarget(target, known) {
    const { provider } = target.endpoint;
    if (provider === 'command')
        return [refuse(target.place, `Target ${target.name} runs a program of a fork's pull request.`)];
    if (provider === 'replay' || known.has(keyRoute(target)))
        return [];
    return [refuse(target.place, `Target ${target.name} sends requests or keys somewhere that base does not.`)];
}
function guardCase(entry) {
    const code = entry.expect.flatMap(trust_withChildren).find((spec) => CODE_SCORERS.has(spec.type));
    return code === undefined ? [] : [refuse(code.place, `Case ${entry.id} is scored by code of a fork's pull request.`)];
}
function refuse(place, sentence) {
    return {
        code: 'untrusted-head',
        sentence,
        place,
        hint: 'Code and endpoints of a fork are never used where API keys are present; merge them first.',
    };
}
function keyRoute(target) {
    const { endpoint } = target;
    if (!('model' in endpoint))
        return canonicalJson([endpointIdentity(endpoint), 'env' in endpoint ? endpoint.env : []]);
    return canonicalJson({
        provider: endpoint.provider,
        baseUrl: endpoint.baseUrl,
        key: endpoint.apiKeyEnv,
        auth: endpoint.auth,
    });
}
function trust_withChildren(spec) {
    return [spec, ...spec.children.flatMap(trust_withChildren)];
}

// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(698);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/report/result.js


function buildResult({ version, ...frame }, parts) {
    const rows = parts.plan?.rows ?? [];
    return {
        schemaVersion: result/* RESULT_SCHEMA_VERSION */.t,
        tool: { name: 'evaldelta', version },
        ...frame,
        rows: parts.comparisons.flatMap((comparison) => resultRow(rows, comparison)),
        cases: rows.flatMap((row) => row.cases.map((planned) => resultCase(row, planned))),
        trials: parts.trials,
        changes: parts.plan?.changes ?? [],
        estimate: parts.estimate,
        counts: {
            suites: new Set(rows.map((row) => row.suite)).size,
            affectedCases: rows.reduce((sum, row) => sum + row.cases.length, 0),
            totalCases: rows.reduce((sum, row) => sum + row.totalCases, 0),
        },
        served: rows.filter((row) => row.cases.length > 0).map((row) => servedModels(row, parts.trials)),
    };
}
function resultRow(rows, comparison) {
    const row = rows.find((entry) => entry.suite === comparison.suite && entry.target === comparison.target);
    if (row === undefined)
        return [];
    const { suite, target, file, description, owner } = row;
    return [
        {
            suite,
            target,
            file,
            description,
            owner,
            model: { base: modelOn(row, 'base'), head: modelOn(row, 'head') },
            comparison,
        },
    ];
}
function modelOn(row, side) {
    const request = row.cases.map((planned) => (0,plan/* requestOn */.f)(planned, side)).find((asked) => asked !== undefined)?.request;
    return request !== undefined && 'model' in request.endpoint ? request.endpoint.model : undefined;
}
function resultCase(row, planned) {
    const { id, severity, tags, place, provenance } = planned.case;
    return {
        suite: row.suite,
        target: row.target,
        id,
        kind: planned.kind,
        severity,
        tags,
        reasons: planned.reasons,
        file: place.file,
        line: place.line,
        input: {
            base: inputText(planned, 'base'),
            head: inputText(planned, 'head'),
        },
        provenance,
    };
}
function inputText(planned, side) {
    const request = (0,plan/* requestOn */.f)(planned, side)?.request;
    if (request === undefined)
        return undefined;
    const { vars, messages } = planned.case;
    const entries = Object.entries(vars).map(([name, value]) => [name, plainText(value)]);
    if (messages.length > 0 || entries.length === 0)
        return request.messages.findLast((message) => message.role === 'user')?.text;
    const [only, second] = entries;
    return second === undefined ? only?.[1] : entries.map(([name, value]) => `${name}: ${value}`).join('\n');
}
function plainText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function servedModels(row, trials) {
    const models = (side) => {
        const own = trials.filter((trial) => trial.key.suite === row.suite && trial.key.target === row.target && trial.key.side === side);
        return [...new Set(own.flatMap((trial) => (trial.status === 'scored' ? (trial.served.model ?? []) : [])))].sort();
    };
    return { suite: row.suite, target: row.target, models: { base: models('base'), head: models('head') } };
}
function failedResult(errors, frame) {
    return buildResult({
        ...frame,
        errors,
        revisions: { base: undefined, head: { sha: '', isWorkingTree: false, name: undefined } },
        supersededBy: undefined,
        pullRequest: undefined,
        mode: 'block',
        warnings: [],
        seed: 0,
        pricesDate: undefined,
        verdict: { kind: 'error', rows: [], findings: [], waiver: undefined },
        spend: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: 0, maxCostUsd: undefined },
    }, { plan: undefined, estimate: undefined, trials: [], comparisons: [] });
}

;// CONCATENATED MODULE: ./build/verdict/errors.js
function withErrors(verdict, errors) {
    return errors.length === 0 ? verdict : { ...verdict, kind: 'error' };
}
const NO_VERDICT = { kind: 'nothing-to-run', rows: [], findings: [], waiver: undefined };

;// CONCATENATED MODULE: ./build/record.js


function startRecord(maxCostUsd) {
    return {
        revisions: undefined,
        plan: undefined,
        estimated: undefined,
        prices: undefined,
        trials: [],
        comparisons: [],
        verdict: NO_VERDICT,
        errors: [],
        warnings: [],
        supersededBy: undefined,
        spend: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: 0, maxCostUsd },
    };
}
function toResult(record, frame) {
    const { plan, estimated, trials, comparisons, revisions } = record;
    const { pullRequest } = frame;
    return buildResult({
        ...frame,
        pullRequest: pullRequest === undefined ? undefined : { number: pullRequest.number, headSha: pullRequest.headSha },
        revisions: {
            base: revisions?.base === undefined ? undefined : named(revisions.base),
            head: revisions === undefined ? { sha: '', isWorkingTree: false, name: undefined } : named(revisions.head),
        },
        supersededBy: record.supersededBy,
        verdict: withErrors(record.verdict, record.errors),
        errors: record.errors,
        warnings: record.warnings,
        spend: record.spend,
        pricesDate: record.prices?.date,
    }, { plan, estimate: estimated?.estimate, trials, comparisons });
}
function named({ sha, isWorkingTree, name }) {
    return { sha, isWorkingTree, name };
}

// EXTERNAL MODULE: ./build/run/reuse.js
var run_reuse = __webpack_require__(2322);
// EXTERNAL MODULE: ./build/suite/spec.js + 35 modules
var suite_spec = __webpack_require__(7024);
;// CONCATENATED MODULE: ./build/verdict/rules/finding.js
function findingOn(input, finding) {
    const { suite, target, tag } = input.comparison;
    const own = finding.level ?? 'block';
    const level = finding.status === 'undecided' && own === 'block' ? input.undecidedLevel : own;
    return { ...NO_DETAILS, suite, target, tag, ...finding, level };
}
const NO_DETAILS = {
    metric: undefined,
    limit: undefined,
    actual: undefined,
    caseIds: [],
    why: undefined,
    evidence: undefined,
};

;// CONCATENATED MODULE: ./build/verdict/rules/bar.js

const passRateBar = (input) => {
    return barFinding(input, 'pass_rate.min', {
        bar: input.comparison.evidence.passRateBar,
        rule: input.policy.passRate,
    });
};
const scoreBar = (input) => {
    return barFinding(input, 'score.min', { bar: input.comparison.evidence.scoreBar, rule: input.policy.score });
};
function barFinding(input, name, on) {
    const { bar, rule } = on;
    const limit = rule?.min;
    if (rule === undefined || limit === undefined || bar === undefined || bar.measuredCases < bar.totalCases)
        return [];
    const finding = { rule: name, level: rule.level, limit, actual: bar.head, evidence: { kind: 'bar', bar } };
    return [findingOn(input, { ...finding, ...answerOf(bar, limit) })];
}
function answerOf(bar, limit) {
    const isBaseBelow = bar.base !== undefined && bar.base < limit;
    if (bar.interval.lower >= limit)
        return { status: 'met', why: undefined };
    if (isBaseBelow)
        return { status: 'reported', why: 'base-below' };
    if (bar.interval.upper < limit)
        return { status: 'breached', why: 'below' };
    return { status: 'undecided', why: 'bar-inside-interval' };
}

;// CONCATENATED MODULE: ./build/verdict/design.js
const DEFAULT_MAX_DROP = 0.02;
const DEFAULT_CRITICAL = { maxBroken: 0, isZeroTolerance: false, level: 'block' };
const MEAN_SHARE = 0.6;
const BROKEN_SHARE = 0.2;
const CRITICAL_SHARE = 0.2;
function designRows(plan, limits) {
    const rows = plan.rows.flatMap((row) => design_slicesOf(row).flatMap((slice) => designSlice(slice, limits)));
    const tested = rows.filter((design) => design.compared.length > 0).length;
    return rows.map((design) => ({ ...design, alpha: alphaShares(limits.alpha / Math.max(1, tested)) }));
}
function design_slicesOf(row) {
    if (row.cases.length === 0)
        return [];
    const whole = { row, tag: undefined, policy: row.policy, cases: row.cases, pairedCases: row.pairedCases };
    const tags = [...row.policy.tags].map(([tag, policy]) => {
        const cases = row.cases.filter((planned) => planned.case.tags.includes(tag));
        return { row, tag, policy, cases, pairedCases: cases.filter((planned) => planned.kind === 'compared').length };
    });
    return [whole, ...tags];
}
function designSlice(slice, limits) {
    const { policy } = slice;
    const isWhole = slice.tag === undefined;
    const hasCompared = slice.cases.some((planned) => planned.kind === 'compared');
    const passRate = isWhole || (hasCompared && policy.passRate?.maxDrop !== undefined);
    const score = hasCompared && policy.score?.maxDrop !== undefined;
    return [
        ...(passRate ? [designRow(slice, limits, 'pass_rate')] : []),
        ...(score ? [designRow(slice, limits, 'score')] : []),
    ];
}
function designRow(slice, limits, metric) {
    const { row, tag, policy, cases, pairedCases } = slice;
    const rule = metric === 'score' ? policy.score : policy.passRate;
    const ownsMeasured = tag === undefined && metric === 'pass_rate';
    const compared = cases.filter((planned) => planned.kind === 'compared').map((planned) => planned.case);
    return {
        suite: row.suite,
        target: row.target,
        tag,
        metric,
        pairedCases,
        compared: compared.map(({ id, severity }) => ({ caseId: id, severity, weight: 1 })),
        measured: ownsMeasured
            ? cases.filter((planned) => planned.kind === 'measured').map((planned) => planned.case.id)
            : [],
        maxDrop: rule?.maxDrop ?? DEFAULT_MAX_DROP,
        mustCatch: rule?.mustCatch ?? 1 / Math.sqrt(Math.max(1, pairedCases, compared.length)),
        maxRounds: limits.maxRounds,
        alpha: alphaShares(limits.alpha),
        runAlpha: limits.alpha,
        maxBroken: metric === 'pass_rate' && policy.broken?.level === 'block' ? policy.broken.max : undefined,
        critical: metric === 'pass_rate' ? criticalDesign(slice) : undefined,
    };
}
function criticalDesign({ tag, policy }) {
    const rule = policy.critical ?? (tag === undefined ? DEFAULT_CRITICAL : undefined);
    if (rule === undefined)
        return undefined;
    return { maxBroken: rule.level === 'block' ? rule.maxBroken : Infinity, isZeroTolerance: rule.isZeroTolerance };
}
function alphaShares(alpha) {
    return { mean: MEAN_SHARE * alpha, broken: BROKEN_SHARE * alpha, critical: CRITICAL_SHARE * alpha };
}

;// CONCATENATED MODULE: ./build/verdict/rules/broken.js


const criticalBroken = (input) => {
    const row = input.comparison.evidence.passRate;
    const rule = input.policy.critical ?? (input.comparison.tag === undefined ? DEFAULT_CRITICAL : undefined);
    if (row === undefined || rule === undefined)
        return [];
    const critical = row.confirmations.filter((one) => one.kind === 'critical');
    const hasCritical = input.comparison.cases.some((one) => one.severity === 'critical');
    if (!hasCritical)
        return [];
    const limit = rule.maxBroken;
    return [countFinding(critical, { limit, rule: 'critical.max_broken', level: rule.level })].map((one) => findingOn(input, one));
};
const casesBroken = (input) => {
    const row = input.comparison.evidence.passRate;
    const rule = input.policy.broken;
    if (row === undefined || rule === undefined)
        return [];
    const counted = row.confirmations.filter((one) => one.kind !== 'fixed' && one.severity !== 'minor');
    return [countFinding(counted, { limit: rule.max, rule: 'broken.max', level: rule.level })].map((one) => findingOn(input, one));
};
function countFinding(confirmations, on) {
    const confirmed = confirmations.filter((one) => one.status === 'confirmed');
    const open = confirmations.filter((one) => one.status !== 'confirmed');
    const named = confirmed.length > 0 ? confirmed : open;
    return {
        ...on,
        ...broken_answerOf(confirmations, on.limit),
        actual: confirmed.length,
        caseIds: named.map((one) => one.caseId),
        evidence: { kind: 'cases', confirmations },
    };
}
function broken_answerOf(confirmations, limit) {
    const count = (status) => confirmations.filter((one) => one.status === status).length;
    if (count('confirmed') > limit)
        return { status: 'breached', why: 'confirmed' };
    if (count('confirmed') + count('unsettled') > limit)
        return { status: 'undecided', why: 'unsettled' };
    if (count('confirmed') > 0)
        return { status: 'reported', why: 'tolerated' };
    return count('refuted') > 0 ? { status: 'reported', why: 'unconfirmed' } : { status: 'met', why: undefined };
}

;// CONCATENATED MODULE: ./build/verdict/rules/budget.js

const BUDGETS = {
    cost_per_call: {
        rule: (policy) => policy.costPerCall,
        measure: (comparison) => comparison.costPerCallUsd,
        growth: (comparison) => comparison.evidence.costPerCall,
        leastSamples: 2,
        fullSamples: 2,
    },
    cost_per_success: {
        rule: (policy) => policy.costPerSuccess,
        measure: (comparison) => comparison.costPerSuccessUsd,
        growth: (comparison) => comparison.evidence.costPerSuccess,
        leastSamples: 2,
        fullSamples: 2,
    },
    latency_p50: {
        rule: (policy) => policy.latencyP50,
        measure: (comparison) => comparison.latencyP50Ms,
        growth: (comparison) => comparison.evidence.latencyP50,
        leastSamples: 40,
        fullSamples: 40,
    },
    latency_p95: {
        rule: (policy) => policy.latencyP95,
        measure: (comparison) => comparison.latencyP95Ms,
        growth: (comparison) => comparison.evidence.latencyP95,
        leastSamples: 40,
        fullSamples: 300,
    },
};
function growthTests(input) {
    return names.flatMap((name) => {
        const budget = BUDGETS[name];
        const limit = budget.rule(input.policy)?.maxIncrease;
        const growth = budget.growth(input.comparison);
        if (limit === undefined || growth === undefined || growth.sampleSize < budget.leastSamples)
            return [];
        const isFull = growth.sampleSize >= budget.fullSamples;
        const toFinding = (isSignificant, alpha) => {
            const answer = budget_answerOf(growth, limit, isSignificant && (isFull || growth.lowerLimit > limit));
            const evidence = { kind: 'growth', growth, alpha };
            return findingOn(input, {
                ...budget_named(input, name, 'max_increase'),
                limit,
                actual: growth.growth,
                ...answer,
                evidence,
            });
        };
        return [{ pValue: growth.pValue, toFinding }];
    });
}
function budget_answerOf(growth, limit, isEstablished) {
    if (growth.growth <= limit)
        return { status: 'met', why: undefined };
    return isEstablished ? { status: 'breached', why: 'grew' } : { status: 'reported', why: 'not-established' };
}
function unjudgedBudgets(input) {
    return names.flatMap((name) => {
        const budget = BUDGETS[name];
        const limit = budget.rule(input.policy)?.maxIncrease;
        const growth = budget.growth(input.comparison);
        const isCompared = input.comparison.comparedCases > 0;
        if (limit === undefined || !isCompared || (growth !== undefined && growth.sampleSize >= budget.leastSamples))
            return [];
        const actual = budget.measure(input.comparison).delta;
        const why = growth === undefined ? 'not-measured' : 'too-few-samples';
        return [findingOn(input, { ...budget_named(input, name, 'max_increase'), limit, actual, status: 'reported', why })];
    });
}
function ceilings(input) {
    return names.flatMap((name) => {
        const budget = BUDGETS[name];
        const limit = budget.rule(input.policy)?.max;
        const { base, head } = budget.measure(input.comparison);
        if (limit === undefined || head === undefined)
            return [];
        const isBaseAbove = base !== undefined && base > limit;
        const status = head <= limit ? 'met' : isBaseAbove ? 'reported' : 'breached';
        const why = head <= limit ? undefined : isBaseAbove ? 'base-above' : 'above';
        return [findingOn(input, { ...budget_named(input, name, 'max'), limit, actual: head, status, why })];
    });
}
const names = Object.keys(BUDGETS);
function budget_named(input, name, limit) {
    return { rule: `${name}.${limit}`, level: BUDGETS[name].rule(input.policy)?.level ?? 'block' };
}

;// CONCATENATED MODULE: ./build/verdict/rules/drop.js

const passRateDrop = (input) => {
    return dropFinding(input, 'pass_rate.max_drop', {
        row: input.comparison.evidence.passRate,
        rule: input.policy.passRate,
    });
};
const scoreDrop = (input) => {
    return dropFinding(input, 'score.max_drop', { row: input.comparison.evidence.score, rule: input.policy.score });
};
function dropFinding(input, name, on) {
    const { row, rule } = on;
    const answer = row && drop_answerOf(row);
    if (row === undefined || answer === undefined)
        return [];
    const finding = {
        ...answer,
        rule: name,
        level: rule?.level ?? 'block',
        limit: row.maxDrop,
        actual: row.drop,
        caseIds: confirmedBroken(row.confirmations),
        evidence: { kind: 'row', row },
    };
    return [findingOn(input, finding)];
}
function drop_answerOf(row) {
    switch (row.outcome) {
        case 'dropped':
            return { status: 'breached', why: 'drop' };
        case 'broken':
            return drop_exceedsDrop(row)
                ? { status: 'breached', why: 'broken-cases' }
                : { status: 'reported', why: 'ended-by-broken' };
        case 'critical':
            return { status: 'reported', why: 'ended-by-critical' };
        case 'ruled-out':
            return row.isFragile ? { status: 'undecided', why: 'fragile' } : { status: 'met', why: 'ruled-out' };
        case 'undecided':
            return { status: 'undecided', why: row.isFragile ? 'fragile' : 'not-enough-evidence' };
        case 'stopped':
            return {
                status: row.stoppedBy === 'target-stopped' ? 'error' : 'undecided',
                why: row.stoppedBy ?? 'interrupted',
            };
        case 'nothing-compared':
            return undefined;
    }
}
function drop_exceedsDrop(row) {
    const count = (kind, isSafe) => row.confirmations.filter((one) => one.kind === kind && isSafe(one.status)).length;
    const broken = count('broken', (status) => status === 'confirmed');
    const fixed = count('fixed', (status) => status !== 'refuted');
    return (broken - fixed) / Math.max(1, row.pairedCases, row.affectedCases) > row.maxDrop;
}
function confirmedBroken(confirmations) {
    return confirmations.filter((one) => one.kind === 'broken' && one.status === 'confirmed').map((one) => one.caseId);
}

;// CONCATENATED MODULE: ./build/verdict/rules/errors.js

const SIDES_DIFFER_LEVEL = 0.01;
const lostTrials = (input) => {
    const { comparison, limits } = input;
    const { errors } = comparison.evidence;
    const evidence = errors && { kind: 'errors', errors, providers: comparison.erroredProviders };
    const finding = { rule: 'errors', limit: limits.maxErrorShare, actual: errors?.missingShare, evidence };
    const answer = errors_answerOf(errors, limits.maxErrorShare);
    return answer === undefined ? [] : [findingOn(input, { ...finding, ...answer })];
};
function errors_answerOf(errors, most) {
    if (errors === undefined)
        return { status: 'error', why: 'not-measured' };
    if (errors.missingShare > most || errors.missingShare === 1)
        return { status: 'error', why: 'too-many-errors' };
    return errors.sidesDifferP < SIDES_DIFFER_LEVEL ? { status: 'undecided', why: 'errors-differ' } : undefined;
}

;// CONCATENATED MODULE: ./build/verdict/rules/joint.js
const JOINT_ALPHA = 0.01;
function jointFindings(tests) {
    const ascending = [...tests].sort((a, b) => a.pValue - b.pValue);
    const firstMiss = ascending.findIndex((test, i) => test.pValue > JOINT_ALPHA / (tests.length - i));
    const significant = new Set(firstMiss === -1 ? ascending : ascending.slice(0, firstMiss));
    return tests.map((test) => test.toFinding(significant.has(test), JOINT_ALPHA));
}

;// CONCATENATED MODULE: ./build/verdict/rules/metric.js

function metricTests(input) {
    return gatedMetrics(input).flatMap((gated) => {
        const { pValues, measure } = gated.metric;
        if (pValues === undefined || measure.delta === undefined)
            return [];
        return [
            ...changeTest(input, gated, {
                limit: gated.rule.maxDrop,
                change: -measure.delta,
                pValue: pValues.drop,
                why: 'dropped',
            }),
            ...changeTest(input, gated, {
                limit: gated.rule.maxIncrease,
                change: measure.delta,
                pValue: pValues.growth,
                why: 'grew',
            }),
        ];
    });
}
function metricBars(input) {
    const found = gatedMetrics(input);
    const missing = [...input.policy.metrics].filter(([name]) => !found.some((gated) => gated.name === name));
    return [
        ...found.flatMap((gated) => barFindings(input, gated)),
        ...missing.map(([name, { level }]) => findingOn(input, { rule: 'metric', metric: name, level, status: 'reported', why: 'not-measured' })),
    ];
}
function gatedMetrics({ policy, comparison }) {
    return [...policy.metrics].flatMap(([name, rule]) => {
        const metric = comparison.evidence.metrics.find((one) => one.name === name);
        return metric === undefined ? [] : [{ name, rule, metric }];
    });
}
function changeTest(input, gated, on) {
    const { limit, change, pValue } = on;
    if (limit === undefined)
        return [];
    const toFinding = (isSignificant, alpha) => {
        const exceeds = change > limit;
        const status = !exceeds ? 'met' : isSignificant ? 'breached' : 'reported';
        const why = !exceeds ? undefined : isSignificant ? on.why : 'not-established';
        const evidence = { kind: 'metric', metric: gated.metric, alpha };
        return findingOn(input, { ...metric_common(gated), limit, actual: change, status, why, evidence });
    };
    return [{ pValue, toFinding }];
}
function barFindings(input, gated) {
    const { base, head } = gated.metric.measure;
    if (head === undefined)
        return [];
    const { min, max } = gated.rule;
    const bars = [
        { limit: min, misses: (value) => min !== undefined && value < min, why: 'below' },
        { limit: max, misses: (value) => max !== undefined && value > max, why: 'above' },
    ];
    return bars.flatMap(({ limit, misses, why }) => {
        if (limit === undefined)
            return [];
        const isCharged = base === undefined || !misses(base);
        const answer = !misses(head)
            ? met
            : isCharged
                ? { status: 'breached', why }
                : { status: 'reported', why: `base-${why}` };
        return [findingOn(input, { ...metric_common(gated), limit, actual: head, ...answer })];
    });
}
const met = { status: 'met', why: undefined };
function metric_common({ name, rule, metric }) {
    return { rule: 'metric', metric: name, level: metric.isAdvisory ? 'warn' : rule.level };
}

;// CONCATENATED MODULE: ./build/verdict/rules/spec.js
function specFinding(change) {
    return {
        rule: 'spec',
        metric: undefined,
        level: 'block',
        status: 'breached',
        suite: change.suite ?? '',
        target: change.target,
        tag: undefined,
        limit: undefined,
        actual: undefined,
        caseIds: change.caseId === undefined ? [] : [change.caseId],
        why: change.kind,
        evidence: undefined,
    };
}

;// CONCATENATED MODULE: ./build/verdict/decide.js










const RULES = [
    lostTrials,
    criticalBroken,
    passRateDrop,
    casesBroken,
    passRateBar,
    scoreDrop,
    scoreBar,
    ceilings,
    unjudgedBudgets,
    metricBars,
];
function decide(plan, comparisons, context) {
    const inputs = comparisons.map((comparison) => inputOf(plan, comparison, context));
    const findings = [
        ...plan.changes.filter((change) => change.blocks).map(specFinding),
        ...missingRows(plan, comparisons),
        ...inputs.flatMap((input) => RULES.flatMap((rule) => rule(input))),
        ...jointFindings(inputs.flatMap((input) => [...growthTests(input), ...metricTests(input)])),
    ];
    const rows = rowVerdicts(comparisons, findings, context.waiver);
    const kind = (0,verdict/* worstVerdict */.z)(rows.map((row) => row.kind));
    return { kind, rows, findings, waiver: rows.some((row) => row.kind === 'waived') ? context.waiver : undefined };
}
function inputOf(plan, comparison, context) {
    const row = plan.rows.find((one) => one.suite === comparison.suite && one.target === comparison.target);
    const whole = row?.policy ?? domain_policy/* NO_RULES */.W;
    const policy = comparison.tag === undefined ? whole : (whole.tags.get(comparison.tag) ?? domain_policy/* NO_RULES */.W);
    const inconclusive = policy.inconclusive ?? whole.inconclusive ?? context.inconclusive;
    return { comparison, policy, limits: context.limits, undecidedLevel: inconclusive === 'fail' ? 'block' : 'warn' };
}
function missingRows(plan, comparisons) {
    const measured = new Set(comparisons.map((one) => decide_rowName(one.suite, one.target)));
    const isMissing = (row) => row.cases.length > 0 && !measured.has(decide_rowName(row.suite, row.target));
    return plan.rows.filter(isMissing).map((row) => ({
        rule: 'errors',
        metric: undefined,
        level: 'block',
        status: 'error',
        suite: row.suite,
        target: row.target,
        tag: undefined,
        limit: undefined,
        actual: undefined,
        caseIds: [],
        why: 'not-measured',
        evidence: undefined,
    }));
}
function rowVerdicts(comparisons, findings, waiver) {
    const rows = new Map();
    for (const { suite, target, tag } of comparisons)
        rows.set(decide_rowName(suite, target, tag), { suite, target, tag });
    for (const finding of findings.filter((one) => kindOf(one) !== 'pass')) {
        const { suite, target, tag } = finding;
        rows.set(decide_rowName(suite, target, tag), { suite, target, tag });
    }
    return [...rows].map(([name, row]) => {
        const own = findings.filter((one) => decide_rowName(one.suite, one.target, one.tag) === name);
        const kind = (0,verdict/* worstVerdict */.z)(['pass', ...own.map(kindOf)]);
        return { ...row, kind: kind === 'fail' && waiver !== undefined ? 'waived' : kind };
    });
}
function kindOf(finding) {
    if (finding.status === 'error')
        return 'error';
    if (finding.status === 'undecided')
        return 'inconclusive';
    return finding.status === 'breached' && finding.level === 'block' ? 'fail' : 'pass';
}
function decide_rowName(suite, target, tag) {
    return JSON.stringify([suite, target, tag]);
}

;// CONCATENATED MODULE: ./build/gate.js

















async function gate(input, ports) {
    const record = startRecord(input.settings.maxCostUsd);
    const createdAt = new Date(ports.clock.nowMs()).toISOString();
    await collectErrors(record, async () => {
        const { spec, plan } = await planChange(record, input, ports);
        gate_refuse([...guardSecrets(plan, input.trust), ...guardTrust(plan, spec, input.trust)]);
        if (affectedCount(plan) > 0)
            await measure(record, plan, spec, { input, ports });
        if (record.supersededBy === undefined)
            await judge(record, plan, spec, { input, ports });
    });
    return toResult(record, { ...input, createdAt, mode: input.settings.mode, pullRequest: ports.pullRequest });
}
async function forecast(input, ports) {
    const record = startRecord(input.settings.maxCostUsd);
    const forecasts = [];
    await collectErrors(record, async () => {
        const { spec, plan } = await planChange(record, input, ports);
        if (affectedCount(plan) > 0)
            await estimate(record, plan, spec, { input, ports });
        const designs = designRows(plan, spec.rules.limits).filter((design) => design.compared.length > 0);
        forecasts.push(...designs.map((design) => forecastRow(design, input.seed)));
    });
    const { plan, estimated, errors, warnings } = record;
    return { plan, estimate: estimated?.estimate, forecasts, errors, warnings };
}
async function planChange(record, input, ports) {
    record.revisions = await ports.repository.revisions();
    const spec = await (0,suite_spec/* loadSpec */.I)(record.revisions, input.settings);
    record.warnings = spec.warnings;
    gate_refuse([...spec.errors, ...guardFilters(spec.suites.head, input.filters)]);
    const plan = await planRun(spec, input);
    record.plan = plan;
    return { spec, plan };
}
async function planRun(spec, { settings, filters }) {
    const isEverythingRequested = settings.run === 'all' || spec.isHeadAlone;
    const { suites, config, isHeadAlone } = spec;
    const draft = draftPlan({ suites, config, filters, isEverythingRequested, isHeadAlone });
    if (!draft.needsRendering)
        return finishPlan(draft, spec.changes, () => neverRender());
    const [{ createRenderer }, { validateSuite }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8031).then(__webpack_require__.bind(__webpack_require__, 8031)),
        __webpack_require__.e(/* import() */ 1657).then(__webpack_require__.bind(__webpack_require__, 1657)),
    ]);
    const renderer = await createRenderer();
    const plan = finishPlan(draft, spec.changes, (target, evalCase) => renderer.render(target, evalCase));
    const found = await Promise.all(affectedParts(suites.head, plan).map((part) => validateSuite(part, renderer)));
    gate_refuse(found.flat());
    return plan;
}
async function measure(record, plan, spec, world) {
    const { input, ports } = world;
    const { maxCostUsd, config, concurrency } = input.settings;
    const { judge: judgeConfig, limits } = spec.rules;
    const { prices, estimated, memory } = await estimate(record, plan, spec, world);
    gate_refuse(preflight(plan, { estimated, maxCostUsd, hasJudge: judgeConfig !== undefined, configFile: config }));
    record.supersededBy = await newerHead(ports);
    if (record.supersededBy !== undefined)
        return;
    const [{ executePlan }, { openTools }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3265), __webpack_require__.e(7183)]).then(__webpack_require__.bind(__webpack_require__, 7183)), Promise.all(/* import() */[__webpack_require__.e(3265), __webpack_require__.e(9530)]).then(__webpack_require__.bind(__webpack_require__, 9530))]);
    const designs = designRows(plan, limits);
    const deadline = ports.startDeadline(limits.runTimeoutMs);
    const tools = openTools({
        ...ports,
        ...input,
        ...memory,
        prices,
        judge: judgeConfig,
        limits,
        deadline,
        concurrency,
        maxCostUsd,
        fingerprint: fingerprintOf,
    });
    const next = (trials) => nextStep(designs, trials, input.seed);
    const execution = await executePlan({
        plan,
        next,
        tools,
        progress: ports.progress,
        concurrency,
        callUsd: estimated.callUsd,
    });
    record.trials = execution.trials;
    record.errors = execution.errors;
    record.spend = { ...tools.meter.totals(), maxCostUsd };
    record.comparisons = compareRows(plan, execution.trials, { seed: input.seed, designs });
}
async function estimate(record, plan, { rules }, { input, ports }) {
    const [prices, countTokens, store] = await Promise.all([
        ports.loadPrices(rules.prices),
        ports.loadTokenizer(),
        ports.openStore(),
    ]);
    const reuse = { run: input.run, nowMs: ports.clock.nowMs(), reuseDays: rules.limits.reuseDays };
    const memory = { store, reuse, identity: (request) => ports.providers.identity(request) };
    const earlier = (asked, number) => (0,run_reuse/* recallSweep */.mQ)(memory, asked, number);
    const estimated = estimatePlan(plan, { countTokens, price: priceWith(prices), judge: rules.judge, earlier });
    record.prices = prices;
    record.estimated = estimated;
    return { prices, estimated, memory };
}
async function judge(record, plan, spec, { input, ports }) {
    const rules = { limits: spec.rules.limits, inconclusive: input.settings.inconclusive };
    const verdict = decide(plan, record.comparisons, { ...rules, waiver: undefined });
    const waiver = verdict.kind === 'fail' ? await ports.findWaiver() : undefined;
    record.verdict = waiver === undefined ? verdict : decide(plan, record.comparisons, { ...rules, waiver });
}
async function newerHead({ pullRequest }) {
    const sha = await pullRequest?.currentHeadSha();
    return sha === pullRequest?.headSha ? undefined : sha;
}
function priceWith(prices) {
    return ({ endpoint, parameters }, tokens) => {
        if (!('model' in endpoint))
            return undefined;
        const quote = prices.find(endpoint.provider, endpoint.model, (0,request/* askedServiceTier */.q)({ parameters }));
        return quote?.cost({ ...tokens, cachedInput: 0, cacheWrite: 0 });
    };
}
function fingerprintOf(request) {
    return fingerprint(request).fingerprint;
}
async function collectErrors(record, work) {
    try {
        await work();
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        record.errors = [...record.errors, ...error.all];
    }
}
function forecastRow(design, seed) {
    const { suite, target, tag, compared, pairedCases, mustCatch } = design;
    const detectableDrop = detectableDropOf(design);
    const calls = expectedCalls(design, seed);
    return { suite, target, tag, comparedCases: compared.length, pairedCases, detectableDrop, mustCatch, calls };
}
function gate_refuse(errors) {
    if (errors.length > 0)
        throw new user_error/* UserError */.yo(errors);
}
function neverRender() {
    throw new Error('a case was to be rendered after nothing had to be');
}

// EXTERNAL MODULE: ./build/report/code-frame.js
var code_frame = __webpack_require__(5682);
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/report/plan-json.js
function renderPlanJson({ plan, estimate, forecasts, errors, warnings }) {
    const rows = plan?.rows.map(({ suite, target, file, totalCases, pairedCases, isNew, cases }) => ({
        suite,
        target,
        file,
        totalCases,
        pairedCases,
        isNew,
        cases: cases.map(plannedCase),
    }));
    const value = { version: 1, rows: rows ?? [], changes: plan?.changes ?? [], estimate, forecasts, errors, warnings };
    return `${JSON.stringify(value, (_, entry) => (entry === undefined ? null : entry), 2)}\n`;
}
function plannedCase(planned) {
    const { kind, reasons } = planned;
    const fingerprints = planned.kind === 'compared'
        ? { base: planned.requests.base.fingerprint, head: planned.requests.head.fingerprint }
        : { base: undefined, head: planned.request.fingerprint };
    return { id: planned.case.id, kind, severity: planned.case.severity, tags: planned.case.tags, reasons, fingerprints };
}

// EXTERNAL MODULE: ./build/report/ansi.js
var ansi = __webpack_require__(968);
// EXTERNAL MODULE: ./build/report/estimate.js
var report_estimate = __webpack_require__(4269);
// EXTERNAL MODULE: ./build/report/findings/statement.js
var statement = __webpack_require__(7447);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/reasons.js
var report_reasons = __webpack_require__(7802);
// EXTERNAL MODULE: ./build/report/spec-change.js
var spec_change = __webpack_require__(6669);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/plan.js








const NAMED_CASES = 10;
const FEW_CASES = 20;
function renderPlan({ plan, estimate, forecasts }, { color, width }) {
    const paint = (0,ansi/* createPaint */.XG)(color);
    const list = (title, lines) => {
        const items = lines.map((line) => (0,ansi/* wrapWithPrefix */.p8)('  - ', line, width));
        return lines.length === 0 ? '' : [paint('bold', title), ...items].join('\n');
    };
    const parts = [
        paint('bold', planSentence(plan)),
        ...plan.rows.filter((row) => row.cases.length > 0).map((row) => plan_planRow(row, paint, width)),
        list('Spec and policy changes', plan.changes.map((change) => (0,phrase/* phraseText */.tN)((0,spec_change/* describeChangeFully */.c)(change)))),
        list('Warnings', plan.warnings.map(visible/* visibleLine */.P8)),
        list('What these checks can see', forecasts.map(forecastLine)),
        estimate === undefined
            ? ''
            : (0,ansi/* wrapWithPrefix */.p8)('', `Estimate, ${(0,report_estimate/* formatEstimate */.e)(estimate)}.${unpriced(estimate)}`, width),
    ];
    return (0,visible/* withoutCommands */.Df)(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
function planSentence(plan) {
    const affected = plan.rows.reduce((sum, row) => sum + row.cases.length, 0);
    const total = plan.rows.reduce((sum, row) => sum + row.totalCases, 0);
    const where = (0,format/* formatNumberOf */.Of)(plan.rows.length, 'suite × target row');
    return affected === 0
        ? `Nothing would run: none of ${(0,format/* formatNumberOf */.Of)(total, 'case')} in ${where} is affected.`
        : `${(0,format/* formatCount */.B4)(affected)} of ${(0,format/* formatNumberOf */.Of)(total, 'case')} in ${where} would run.`;
}
function forecastLine(row) {
    const { unchanged, atMustCatch, atMost } = row.calls;
    const few = row.comparedCases < FEW_CASES
        ? ` It has only ${(0,format/* formatNumberOf */.Of)(row.comparedCases, 'case')}: fewer than ${FEW_CASES} see little.`
        : '';
    const calls = `Calls to the target: about ${(0,format/* formatCount */.B4)(unchanged)} when nothing changed, ${(0,format/* formatCount */.B4)(atMustCatch)} at a drop of ${(0,format/* formatRuledOut */.SG)(row.mustCatch)}, ${(0,format/* formatCount */.B4)(atMost)} at most.`;
    return `${(0,phrase/* phraseText */.tN)((0,statement/* rowName */._k)(row))}: drops of ${(0,format/* formatRuledOut */.SG)(row.detectableDrop)} or more, 9 times in 10.${few} ${calls}`;
}
function plan_planRow(row, paint, width) {
    const compared = row.cases.filter((entry) => entry.kind === 'compared').length;
    const measured = row.cases.length - compared;
    const counts = [
        ...(compared > 0 ? [`${(0,format/* formatCount */.B4)(compared)} compared`] : []),
        ...(measured > 0 ? [`${(0,format/* formatCount */.B4)(measured)} measured on head only`] : []),
    ].join(', ');
    const title = `${(0,phrase/* phraseText */.tN)((0,statement/* rowName */._k)({ ...row, tag: undefined }))}${row.isNew ? ' (new)' : ''}: ${counts} of ${(0,format/* formatCount */.B4)(row.totalCases)}`;
    const reasons = (0,report_reasons/* countReasons */.V)(row).map(({ reason, cases }) => `${(0,phrase/* phraseText */.tN)((0,report_reasons/* reasonPhrase */.C)(reason))}: ${(0,format/* formatNumberOf */.Of)(cases, 'case')}`);
    const names = (0,phrase/* phraseText */.tN)((0,phrase/* nameList */.OD)(row.cases.map((entry) => entry.case.id), NAMED_CASES));
    return [
        (0,ansi/* wrapWithPrefix */.p8)('', paint('blue', title), width),
        ...reasons.map((line) => (0,ansi/* wrapWithPrefix */.p8)('  why    ', line, width)),
        (0,ansi/* wrapWithPrefix */.p8)('  cases  ', names, width),
    ].join('\n');
}
function unpriced({ unpriced: models }) {
    return models.length === 0 ? '' : ` No price is known for ${(0,phrase/* phraseText */.tN)((0,phrase/* nameList */.OD)(models, NAMED_CASES))}.`;
}

;// CONCATENATED MODULE: ./build/report/redact.js
const MASK = '***';
const redact_SHORTEST = 4;
const LONG = 8;
function redact(text, secrets) {
    const pattern = secretPattern(secrets);
    return pattern === undefined ? text : text.replace(pattern, MASK);
}
function redactDeep(value, secrets) {
    const pattern = secretPattern(secrets);
    return pattern === undefined ? value : replaceDeep(value, pattern);
}
function replaceDeep(value, pattern) {
    if (typeof value === 'string')
        return value.replace(pattern, MASK);
    if (Array.isArray(value))
        return value.map((entry) => replaceDeep(entry, pattern));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key.replace(pattern, MASK), replaceDeep(entry, pattern)]));
}
function secretPattern(secrets) {
    const values = [...new Set(secrets.flatMap(linesOf))].filter((value) => value.length >= redact_SHORTEST);
    const long = values.filter((value) => value.length >= LONG).flatMap(encodings);
    const words = values.filter((value) => value.length < LONG);
    const alternatives = [
        ...[...new Set(long)].sort((a, b) => b.length - a.length).map(escapeRegex),
        ...words.map((word) => `(?<![A-Za-z0-9])${escapeRegex(word)}(?![A-Za-z0-9])`),
    ];
    return alternatives.length === 0 ? undefined : new RegExp(alternatives.join('|'), 'g');
}
function linesOf(secret) {
    return [secret.trim(), ...secret.split(/\r?\n/).map((line) => line.trim())];
}
function encodings(secret) {
    const bytes = new TextEncoder().encode(secret);
    const percent = encodeURIComponent(secret.toWellFormed());
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return [
        secret,
        percent,
        percent.replace(/%20/g, '+'),
        percent.replace(/%[0-9A-F]{2}/g, (escaped) => escaped.toLowerCase()),
        JSON.stringify(secret).slice(1, -1),
        secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
        hex,
        hex.toUpperCase(),
        ...[0, 1, 2].flatMap((offset) => base64At(bytes, offset)),
    ];
}
function base64At(bytes, offset) {
    const shifted = new Uint8Array(offset + bytes.length);
    shifted.set(bytes, offset);
    const text = btoa(Array.from(shifted, (byte) => String.fromCharCode(byte)).join('')).replace(/=+$/, '');
    const start = [0, 2, 3][offset] ?? 0;
    const end = shifted.length % 3 === 0 ? text.length : text.length - 1;
    const stable = text.slice(start, end);
    return [stable, stable.replace(/\+/g, '-').replace(/\//g, '_')];
}
function escapeRegex(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/report/terminal.js + 4 modules
var report_terminal = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/cli/options.js + 1 modules
var cli_options = __webpack_require__(7127);
;// CONCATENATED MODULE: ./build/cli/gate-command.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






















async function runCommand(terminal, options) {
    return await withWorld(terminal, options, async (input, ports) => {
        const result = redactDeep(await gate(input, ports), secretValues(terminal.env, []));
        return showResult(terminal, result, options);
    });
}
async function planCommand(terminal, options) {
    return await withWorld(terminal, options, async (input, ports) => {
        const planned = await forecast(input, ports);
        const json = (0,cli_options/* textOf */.b6)(options, 'json');
        if (json !== undefined)
            (0,report_files/* writeTextFile */.T)(json, renderPlanJson(planned));
        const { hasColor: color, width } = terminal;
        const { plan, estimate, forecasts, errors } = planned;
        if (plan !== undefined)
            terminal.write(renderPlan({ plan, estimate, forecasts }, { color, width }));
        if (errors.length > 0)
            terminal.writeError((0,code_frame/* renderErrors */.a)(errors, new Map(), { color, width }));
        return errors.length > 0 ? 2 : 0;
    });
}
async function withWorld(terminal, options, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const settings = (0,cli_options/* settingsOf */.f5)(options);
        const { env } = terminal;
        const repository = __addDisposableResource(env_1, await (0,git/* openLocalRepository */.g)({
            directory: settings.workingDirectory,
            base: settings.base,
            head: (0,cli_options/* textOf */.b6)(options, 'head'),
            environment: env,
        }), true);
        const log = createConsoleLog({ write: terminal.writeError });
        const clock = systemClock();
        const run = localRun(clock.nowMs());
        const closing = __addDisposableResource(env_1, new DisposableStack(), false);
        const openStore = () => closing.use(settings.isCacheWanted ? openTrialStore({ file: localStoreFile(env), run, log }) : openMemoryTrialStore({ run }));
        const providers = openProviders({ env, callTimeoutMs: config/* DEFAULT_LIMITS */.d.callTimeoutMs, log });
        const ports = {
            repository,
            providers,
            openStore: () => Promise.resolve(openStore()),
            loadPrices: loadPrices,
            loadTokenizer: loadTokenizer,
            clock,
            log,
            progress: createLineProgress(log),
            startDeadline: startDeadline,
            pullRequest: undefined,
            findWaiver: () => Promise.resolve(undefined),
        };
        const input = {
            settings,
            filters: (0,cli_options/* filtersOf */.$l)(options),
            trust: 'trusted',
            run,
            runUrl: undefined,
            seed: (0,cli_options/* seedOf */.n3)(options),
            version: version/* VERSION */.x,
        };
        try {
            return await work(input, ports);
        }
        finally {
            await providers.close();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function exitCodeOf(result) {
    if (result.verdict.kind === 'error')
        return 2;
    return (0,verdict/* turnsRed */.y)(result.verdict) ? 1 : 0;
}
function localRun(nowMs) {
    return `local-${new Date(nowMs).toISOString().slice(0, 10)}`;
}
function showResult(terminal, result, options) {
    const json = (0,cli_options/* textOf */.b6)(options, 'json');
    if (json !== undefined)
        (0,report_files/* writeTextFile */.T)(json, (0,report_json/* renderJson */.h)(result));
    terminal.write((0,report_terminal/* renderTerminal */.b)(result, { color: terminal.hasColor, width: terminal.width }));
    return exitCodeOf(result);
}


/***/ }),

/***/ 2063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isMiss),
/* harmony export */   X: () => (/* binding */ nextCalls)
/* harmony export */ });
function nextCalls(order, find) {
    if (order.kind === 'together')
        return order.keys.filter((key) => find(key) === undefined);
    let misses = 0;
    const open = [];
    for (const call of order.calls) {
        const trial = find(call.key);
        if (trial === undefined)
            open.push(call.key);
        else if (trial.status === 'skipped')
            return [];
        else if (isMiss(trial, call.expects))
            misses += 1;
        if (misses > order.maxMisses)
            return [];
    }
    return open.slice(0, order.maxMisses + 1 - misses);
}
function isMiss(trial, expects) {
    return trial.status === 'scored' && trial.passed !== (expects === 'pass');
}


/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestOn)
/* harmony export */ });
function requestOn(planned, side) {
    if (planned.kind === 'compared')
        return planned.requests[side];
    return side === 'head' ? planned.request : undefined;
}


/***/ }),

/***/ 4684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ askedServiceTier)
/* harmony export */ });
function askedServiceTier({ parameters }) {
    const tier = parameters['service_tier'];
    return typeof tier === 'string' ? tier : undefined;
}


/***/ }),

/***/ 721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describeTrialKey)
/* harmony export */ });
function describeTrialKey(key) {
    return JSON.stringify([key.suite, key.target, key.caseId, key.side, key.purpose, key.round, key.number]);
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallError)
/* harmony export */ });
class CallError extends Error {
    failure;
    constructor(failure, options) {
        super(failure.message, options);
        this.name = 'CallError';
        this.failure = failure;
    }
}


/***/ }),

/***/ 2322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ reusableAnswer),
/* harmony export */   i4: () => (/* binding */ storeAnswer),
/* harmony export */   mQ: () => (/* binding */ recallSweep),
/* harmony export */   ze: () => (/* binding */ trialStoreKey)
/* harmony export */ });
const FORMAT = 1;
const DAY_MS = 86_400_000;
function trialStoreKey(fingerprint, identity, key) {
    return ['trial', fingerprint, identity, key.purpose, key.round, key.number].join(':');
}
function reusableAnswer(store, storeKey, key, policy) {
    const stored = store.get(storeKey);
    if (stored === undefined || stored.value['format'] !== FORMAT)
        return undefined;
    const isFromThisRun = stored.run === policy.run;
    const isFirstSweep = key.purpose === 'sweep' && key.round === 1;
    if (!isFromThisRun && !(isFirstSweep && isRecent(stored, policy)))
        return undefined;
    const { answer, attempts } = stored.value;
    return { answer, attempts, isFromThisRun, storedAtMs: stored.storedAtMs };
}
function storeAnswer(store, storeKey, answer, attempts) {
    store.put(storeKey, { format: FORMAT, answer, attempts });
}
function recallSweep(memory, asked, number) {
    const key = { purpose: 'sweep', round: 1, number };
    const storeKey = trialStoreKey(asked.fingerprint, memory.identity(asked.request), key);
    const stored = reusableAnswer(memory.store, storeKey, key, memory.reuse);
    return stored === undefined ? undefined : { outputTokens: stored.answer.usage?.output, isReused: true };
}
function isRecent(stored, policy) {
    return policy.nowMs - stored.storedAtMs < policy.reuseDays * DAY_MS;
}


/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
