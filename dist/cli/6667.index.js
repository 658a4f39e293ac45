export const id = 6667;
export const ids = [6667];
export const modules = {

/***/ 21759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ LONGEST_TIMER_MS),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const LONGEST_TIMER_MS = 2 ** 31 - 1;
function systemClock() {
    return {
        nowMs: () => Date.now(),
        ticksMs: () => performance.now(),
        sleep: async (ms, signal) => {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(bounded(ms), undefined, { signal });
        },
        after: (ms, action) => {
            const timer = setTimeout(action, bounded(ms));
            return () => clearTimeout(timer);
        },
    };
}
function bounded(ms) {
    return Math.min(Math.max(0, ms), LONGEST_TIMER_MS);
}


/***/ }),

/***/ 98363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createConsoleLog),
  A: () => (/* binding */ createLineProgress)
});

// EXTERNAL MODULE: ./build/domain/amounts.js
var amounts = __webpack_require__(56924);
// EXTERNAL MODULE: ./build/domain/progress.js
var progress = __webpack_require__(73598);
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
    let state = progress/* NO_PROGRESS */.cf;
    let told = 0;
    const tell = () => {
        const tenths = tenthsOf(state);
        if (tenths > told)
            log.info(describe(state));
        told = tenths;
    };
    return {
        expected: (change) => {
            state = (0,progress/* withExpected */.NK)(state, change);
            if (change.count > 0)
                told = tenthsOf(state);
            else if (isDone(state))
                tell();
        },
        finished: (event) => {
            state = (0,progress/* withFinished */.$O)(state, event);
            tell();
        },
    };
}
function isDone(state) {
    const { total, done } = (0,progress/* trialsOf */.xY)(state);
    return done === total;
}
function tenthsOf(state) {
    const { total, done } = (0,progress/* trialsOf */.xY)(state);
    return total === 0 ? 0 : Math.floor((done * 10) / total);
}
const SUITES = 4;
function describe(state) {
    const { total, done } = (0,progress/* trialsOf */.xY)(state);
    const money = state.spendUsd === undefined ? '' : `, ${(0,amounts/* formatUsd */.UK)(state.spendUsd)} spent`;
    if (state.suites.length < 2)
        return `${(0,amounts/* formatCount */.B4)(done)} of ${(0,amounts/* formatCount */.B4)(total)} trials${money}`;
    const named = (0,progress/* suitesToShow */.ak)(state, SUITES).map((one) => `${one.suite} ${one.done}/${one.total}`);
    const more = state.suites.length - named.length;
    return `${(0,amounts/* formatCount */.B4)(done)} of ${(0,amounts/* formatCount */.B4)(total)} trials${money}: ${[...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`;
}


/***/ }),

/***/ 87946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ LinePool)
/* harmony export */ });
/* harmony import */ var _line_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41047);

class LinePool {
    #start;
    #idle = [];
    #all = new Set();
    #hasAnswered = false;
    #failures = 0;
    #isClosed = false;
    constructor(start) {
        this.#start = start;
    }
    get failuresBeforeFirstAnswer() {
        return this.#hasAnswered ? 0 : this.#failures;
    }
    async ask(request, options) {
        if (this.#isClosed)
            throw new _line_process_js__WEBPACK_IMPORTED_MODULE_0__/* .LineError */ .d('stopped', 'was stopped', '');
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
        this.#isClosed = true;
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
        const process = new _line_process_js__WEBPACK_IMPORTED_MODULE_0__/* .LineProcess */ .W(this.#start);
        this.#all.add(process);
        return process;
    }
}


/***/ }),

/***/ 41047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LineProcess),
/* harmony export */   d: () => (/* binding */ LineError)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17288);

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
        this.#child = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .spawnGroup */ .j8)(start);
        this.#tail = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .keepTail */ .G9)(this.#child.stderr);
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
        (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .killGroup */ .i0)(this.#child);
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


/***/ }),

/***/ 17288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ keepTail),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   cd: () => (/* binding */ runToEnd),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   j8: () => (/* binding */ spawnGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _at_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32316);


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
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, rest, {
        cwd: directory,
        env: { ...environment },
        detached: !isWindows(),
        windowsHide: true,
    });
    child.stdin.on('error', () => undefined);
    child.once('exit', () => killGroup(child));
    const kill = () => killGroup(child);
    child.once('close', (0,_at_end_js__WEBPACK_IMPORTED_MODULE_1__/* .atEnd */ .tE)(kill));
    return child;
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
    let isCut = false;
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        const text = tail + chunk;
        isCut ||= text.length > TAIL_CHARACTERS;
        tail = text.slice(-TAIL_CHARACTERS);
    });
    return () => (isCut ? `…${wholeLines(tail)}` : tail).trim();
}
function wholeLines(tail) {
    const end = tail.trimEnd();
    return [/\n/, /\s/].map((gap) => afterFirst(gap, end)).find((rest) => rest !== '') ?? '';
}
function afterFirst(gap, text) {
    const at = text.search(gap);
    return at < 0 ? '' : text.slice(at + 1);
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


/***/ }),

/***/ 18486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Nt: () => (/* binding */ asObjects),
/* harmony export */   Re: () => (/* binding */ orAbsent),
/* harmony export */   Wg: () => (/* binding */ asCount),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   zY: () => (/* binding */ readToolCall)
/* harmony export */ });
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


/***/ }),

/***/ 10148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z$: () => (/* binding */ exchangeOnce),
  Wl: () => (/* binding */ fetchOnce),
  Qm: () => (/* binding */ malformed)
});

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
;// CONCATENATED MODULE: ./build/adapters/providers/connection.js
const PERMANENT = /^(CERT_|ERR_TLS_CERT|ERR_INVALID_URL|ERR_PROXY_INVALID|SELF_SIGNED|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_)/;
function explainConnectionError(error, context) {
    const chain = causes(error);
    const codes = chain.map(codeOf).filter((code) => code !== undefined);
    if (!chain.some(isConnectionError) && codes.length === 0)
        return undefined;
    const code = codes.at(-1) ?? chain.at(-1)?.message ?? 'unknown reason';
    const message = context.redact(`The connection to ${context.label} failed: ${code}.`);
    if (codes.some((each) => PERMANENT.test(each))) {
        return {
            kind: 'fatal',
            message,
            status: undefined,
            hint: 'Check `base_url`, the certificate of that server, and the proxy where one is set.',
        };
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

// EXTERNAL MODULE: ./build/adapters/providers/failure.js + 1 modules
var failure = __webpack_require__(73614);
// EXTERNAL MODULE: ./build/adapters/providers/transport.js + 1 modules
var transport = __webpack_require__(3166);
;// CONCATENATED MODULE: ./build/adapters/providers/exchange.js




async function exchangeOnce(exchange, context, signal) {
    const done = await attemptOnce(exchange, context, signal);
    return done.kind === 'refused' ? refusalAnswer(done, done.latencyMs) : { ...done.value, latencyMs: done.latencyMs };
}
async function fetchOnce(attempt, context, signal) {
    const done = await attemptOnce(attempt, context, signal);
    if (done.kind === 'refused')
        throw new ports/* CallError */.R({ kind: 'malformed', message: done.message });
    return done.value;
}
async function attemptOnce(attempt, context, signal) {
    signal.throwIfAborted();
    const started = performance.now();
    let hasBody = false;
    try {
        const body = await attempt.send(signal);
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
function explain(error, context) {
    if (error instanceof ports/* CallError */.R)
        return { ...error.failure, message: context.redact(error.failure.message) };
    if (error instanceof SyntaxError) {
        return {
            kind: 'malformed',
            message: context.redact(`${context.label} sent a body that is not JSON: ${error.message}`),
        };
    }
    const http = (0,failure/* asHttpError */.N)(error);
    if (http !== undefined)
        return (0,failure/* explainHttpError */.y)(http, context);
    return explainLength(error, context) ?? explainConnectionError(error, context) ?? explainSdkError(error, context);
}
function explainLength(error, context) {
    const own = error instanceof Error && error.cause instanceof transport/* BodyTooLong */.Jp ? error.cause : error;
    return own instanceof transport/* BodyTooLong */.Jp ? malformed(context.label, own.message).failure : undefined;
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


/***/ }),

/***/ 73614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ asHttpError),
  y: () => (/* binding */ explainHttpError)
});

// EXTERNAL MODULE: ./build/adapters/providers/body.js
var providers_body = __webpack_require__(18486);
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
    if (status < 400)
        return 'Redirects are not followed, so that no key goes where nobody sent it; name the address it leads to.';
    const hint = HINTS[status];
    return status === 401 && keyName !== undefined ? `${hint} It was read from ${keyName}.` : hint;
}
function readErrorBody(body) {
    if (typeof body === 'string')
        return { sentence: withoutMarkup(body), codes: '' };
    const outer = (0,providers_body/* asObject */.eB)(body);
    const inner = (0,providers_body/* asObject */.eB)(outer?.['error']) ?? outer;
    const nested = (0,providers_body/* asObject */.eB)(inner?.['innererror']) ?? (0,providers_body/* asObject */.eB)(inner?.['details']);
    const codes = [inner?.['code'], inner?.['type'], nested?.['code'], nested?.['error_code']];
    const sentence = (0,providers_body/* asText */.e1)(inner?.['message']) ?? (0,providers_body/* asText */.e1)(outer?.['error']) ?? (0,providers_body/* asText */.e1)(outer?.['message']) ?? (0,providers_body/* asText */.e1)(outer?.['detail']);
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
    const status = (0,providers_body/* asCount */.Wg)(error.status);
    if (status === undefined)
        return undefined;
    const headers = 'headers' in error && error.headers instanceof Headers ? error.headers : undefined;
    const body = 'error' in error && error.error !== undefined && error.error !== null ? error.error : withoutStatus(error.message);
    return { status, headers, body };
}
function withoutStatus(message) {
    return message.replace(/^\d{3}\s+/, '');
}


/***/ }),

/***/ 66982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ findKey),
/* harmony export */   ay: () => (/* binding */ createRedact),
/* harmony export */   nw: () => (/* binding */ missingVariable),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);


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
const STACK = /(?:\r?\n[ \t]+at .*)+/g;
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
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'missing-api-key',
        sentence: `${endpoint.provider} model ${endpoint.model} cannot be called: the environment variable ${name} is not set.`,
        place: undefined,
        hint: `In the workflow, add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step that runs Evaldelta; ` +
            `locally, export ${name}. Pull requests from forks are given no secrets.`,
    });
}
function createRedact(env, extra = []) {
    const named = Object.entries(env).filter(([name]) => SECRET_NAME.test(name));
    const secrets = [...named.map(([, value]) => value ?? ''), ...extra]
        .map((value) => value.trim())
        .filter((value) => value.length >= SHORTEST_SECRET)
        .sort((left, right) => right.length - left.length);
    return (text, shown = 'first') => {
        const hidden = secrets.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
        return oneLine(hidden.replace(KEY_LIKE, '[redacted]'), shown);
    };
}
function oneLine(text, shown) {
    const whole = flatten(text);
    if (whole.length <= LONGEST_MESSAGE)
        return whole;
    if (shown === 'first')
        return `${whole.slice(0, LONGEST_MESSAGE)}…`;
    const told = flatten(text.replace(STACK, ' …'));
    return told.length <= LONGEST_MESSAGE ? told : `…${told.slice(-LONGEST_MESSAGE)}`;
}
function flatten(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
        .trim();
}


/***/ }),

/***/ 59807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ anthropicIdentity),
/* harmony export */   p: () => (/* binding */ openAIIdentity)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66982);


const ANTHROPIC_URL = 'https://api.anthropic.com';
async function anthropicIdentity(options) {
    const { env, endpoint } = options;
    const idToken = options.idToken ?? gitHubIdToken(endpoint, env);
    const { oidcFederationProvider } = await __webpack_require__.e(/* import() */ 1490).then(__webpack_require__.bind(__webpack_require__, 31490));
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
        throw (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .missingVariable */ .nw)(endpoint, name);
    return value;
}
function gitHubIdToken(endpoint, env) {
    if (env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined || env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] === undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'missing-api-key',
            sentence: `${endpoint.provider} model ${endpoint.model} uses \`auth: oidc\`, and this job may not ask GitHub for an identity token.`,
            place: undefined,
            hint: 'Add `permissions: { id-token: write }` to the job; outside GitHub Actions, and for pull requests from forks, use a key.',
        });
    }
    return async (audience) => (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421))).getIDToken(audience);
}


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createOpenAIClient)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21759);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66982);
/* harmony import */ var _oidc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59807);




async function createOpenAIClient(options) {
    const { endpoint } = options;
    if (endpoint.provider === 'azure-openai')
        return createAzureClient(options);
    if (endpoint.auth === 'oidc')
        return createKeylessClient(options);
    const isCompatible = endpoint.provider === 'openai-compatible';
    const apiKey = (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .findKey */ .Tj)(endpoint, options.env);
    const { OpenAI } = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 56948));
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
    const workloadIdentity = (0,_oidc_js__WEBPACK_IMPORTED_MODULE_3__/* .openAIIdentity */ .p)(options);
    const { OpenAI } = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 56948));
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
    const apiKey = (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .findKey */ .Tj)(endpoint, env);
    const address = (endpoint.baseUrl ?? (env['AZURE_OPENAI_ENDPOINT'] || missingAddress(endpoint))).replace(/\/+$/, '');
    const sdk = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 56948));
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
        throw (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .missingVariable */ .nw)(endpoint, 'OPENAI_API_VERSION');
    return new sdk.AzureOpenAI({
        ...common(options),
        apiKey,
        apiVersion,
        endpoint: address.replace(/\/openai$/, ''),
        baseURL: '',
    });
}
function common({ fetch }) {
    return { maxRetries: 0, timeout: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_TIMER_MS */ .M, fetch, adminAPIKey: null };
}
function missingAddress(endpoint) {
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'missing-key',
        sentence: `The ${endpoint.provider} target with model ${endpoint.model} has no \`base_url\`.`,
        place: undefined,
        hint: endpoint.provider === 'azure-openai'
            ? 'Add the address of the resource, such as `base_url: https://NAME.openai.azure.com/openai/v1`, or set AZURE_OPENAI_ENDPOINT.'
            : 'Add the address of the server, such as `base_url: http://127.0.0.1:11434/v1`.',
    });
}
function keylessElsewhere(endpoint) {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'unsupported',
        sentence: `\`auth: oidc\` works with openai and anthropic, not with ${endpoint.provider}.`,
        place: undefined,
        hint: 'Remove `auth:` and give a key.',
    });
}


/***/ }),

/***/ 57726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ modelContext),
/* harmony export */   s: () => (/* binding */ clientOptions)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66982);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3166);


function clientOptions(endpoint, options) {
    const { env, idToken, fetch = (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .openFetch */ .v)(env) } = options;
    return { endpoint, env, idToken, fetch };
}
function modelContext(endpoint, { env }) {
    const name = (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(endpoint);
    return {
        label: `${endpoint.provider} ${endpoint.model}`,
        keyName: name,
        redact: (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedact */ .ay)(env, name === undefined ? [] : [env[name] ?? '']),
    };
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jp: () => (/* binding */ BodyTooLong),
  mr: () => (/* binding */ endedBy),
  v: () => (/* binding */ openFetch)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/adapters/providers/whole-response.js
const UTF_8 = new TextDecoder();
class WholeResponse {
    headers;
    ok;
    redirected = false;
    status;
    statusText = '';
    type = 'default';
    url = '';
    #bytes;
    #streamed;
    constructor(bytes, { status, headers }) {
        this.#bytes = bytes;
        this.status = status;
        this.ok = status >= 200 && status <= 299;
        this.headers = headers;
    }
    get body() {
        return this.#stream().body;
    }
    get bodyUsed() {
        return this.#streamed?.bodyUsed ?? false;
    }
    text() {
        return this.bodyUsed ? this.#stream().text() : Promise.resolve(UTF_8.decode(this.#bytes));
    }
    async json() {
        return JSON.parse(await this.text());
    }
    arrayBuffer() {
        return this.#stream().arrayBuffer();
    }
    blob() {
        return this.#stream().blob();
    }
    bytes() {
        return this.#stream().bytes();
    }
    formData() {
        return this.#stream().formData();
    }
    clone() {
        return new WholeResponse(this.#bytes, this);
    }
    #stream() {
        this.#streamed ??= new Response(this.#bytes, this);
        return this.#streamed;
    }
}

;// CONCATENATED MODULE: ./build/adapters/providers/transport.js


class BodyTooLong extends Error {
}
class ClosedUnanswered extends Error {
    code = 'ECONNRESET';
}
const LONGEST_BODY = 16 * 1024 * 1024;
const WITHOUT_BODY = new Set([204, 205, 304]);
function openFetch(env) {
    const clients = new Map();
    return async (input, init = {}) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const client = clients.get(url.protocol) ?? openClient(url.protocol, env);
        clients.set(url.protocol, client);
        return toResponse(await send(await client, url, init));
    };
}
const ENDED_BY = Symbol('ended by');
function endedBy(signal) {
    return { fetchOptions: { [ENDED_BY]: signal } };
}
async function openClient(protocol, env) {
    const library = protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return { request: library.request, agent: new library.Agent({ keepAlive: true, proxyEnv: env }) };
}
function send(client, url, init) {
    const { method = 'GET', body } = init;
    const signal = init[ENDED_BY] ?? init.signal;
    if (typeof body !== 'string' && body !== undefined && body !== null)
        throw new TypeError('Only text can be sent.');
    const headers = { 'accept-encoding': 'identity' };
    const given = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
    given.forEach((value, name) => (headers[name] = value));
    return new Promise((resolve, reject) => {
        let isAnswered = false;
        const sent = client.request(url, { method, headers, agent: client.agent }, (message) => {
            isAnswered = true;
            resolve(message);
        });
        const release = signal && endWith(sent, signal);
        sent.on('error', reject);
        sent.on('close', () => {
            release?.();
            if (!isAnswered)
                reject(new ClosedUnanswered('closed without an answer'));
        });
        sent.end(body ?? undefined);
    });
}
function endWith(sent, signal) {
    const end = () => void sent.destroy(signal.reason);
    if (signal.aborted)
        end();
    else
        signal.addEventListener('abort', end, { once: true });
    return () => signal.removeEventListener('abort', end);
}
async function toResponse(message) {
    const { statusCode = 0, rawHeaders } = message;
    const status = statusCode >= 200 && statusCode <= 599 ? statusCode : 502;
    const headers = new Headers();
    for (let i = 0; i + 1 < rawHeaders.length; i += 2)
        headers.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '');
    const init = { status, headers };
    if (headers.get('content-type')?.startsWith('text/event-stream') === true)
        return new Response(external_node_stream_.Readable.toWeb(message), init);
    const body = await collect(message);
    return WITHOUT_BODY.has(status) ? new Response(null, init) : new WholeResponse(body, init);
}
function collect(message) {
    const chunks = [];
    let length = 0;
    return new Promise((resolve, reject) => {
        message.on('data', (chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length > LONGEST_BODY)
                message.destroy(new BodyTooLong(`it is longer than ${LONGEST_BODY} bytes`));
        });
        message.on('end', () => resolve(Buffer.concat(chunks)));
        message.on('error', reject);
    });
}


/***/ }),

/***/ 34564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   cA: () => (/* binding */ openSecrets),
/* harmony export */   ei: () => (/* binding */ watchKeys),
/* harmony export */   jG: () => (/* binding */ watchServiceKeys),
/* harmony export */   o2: () => (/* binding */ discreetLog)
/* harmony export */ });
const SECRET_NAME = /key|token|secret|passw|credential/i;
const SHORTEST = 8;
function openSecrets(env, onNew = () => undefined) {
    const known = new Set();
    const add = (values) => {
        const fresh = values.filter((value) => isSecret(value) && !known.has(value));
        for (const value of fresh)
            known.add(value);
        if (fresh.length > 0)
            onNew(fresh);
    };
    add(secretValues(env, []));
    return { add, values: () => longestFirst(known) };
}
function watchKeys(providers, { env, secrets }) {
    const note = ({ endpoint }) => {
        const names = endpoint.provider === 'http' ? endpoint.env : 'model' in endpoint ? keyNames(endpoint) : [];
        secrets.add(names.map((name) => env[name]));
    };
    return {
        ...providers,
        open: (request, side) => {
            note(request);
            return providers.open(request, side);
        },
        identity: (request) => {
            note(request);
            return providers.identity(request);
        },
    };
}
function watchServiceKeys(services, { env, secrets }) {
    const note = (model) => secrets.add(keyNames(model).map((name) => env[name]));
    return {
        ...services,
        embed: (model, texts, signal) => {
            note(model);
            return services.embed(model, texts, signal);
        },
        moderate: (model, text, signal) => {
            note(model);
            return services.moderate(model, text, signal);
        },
    };
}
function discreetLog(log, hide) {
    return { info: (line) => log.info(hide(line)), warn: (line) => log.warn(hide(line)) };
}
function keyNames({ apiKeyEnv }) {
    return apiKeyEnv === undefined ? [] : [apiKeyEnv];
}
function secretValues(env, more) {
    const named = Object.entries(env).flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []));
    return longestFirst(new Set([...named, ...more].filter(isSecret)));
}
function isSecret(value) {
    return value !== undefined && value.trim().length >= SHORTEST;
}
function longestFirst(values) {
    return [...values].sort((a, b) => b.length - a.length);
}


/***/ }),

/***/ 51557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openSideWorktrees),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17288);



const SETUP_TIMEOUT_MS = 15 * 60_000;
function openSideWorktrees(repository) {
    const worktrees = new Map();
    const setups = new Map();
    const ending = new AbortController();
    const open = (side) => {
        const worktree = worktrees.get(side) ?? makeWorktree(repository, side);
        worktrees.set(side, worktree);
        return worktree;
    };
    return {
        directoryOf: async (side) => (await open(side)).directory,
        prepare: (side, start, redact) => {
            const key = JSON.stringify([side, start.command, start.directory]);
            const done = setups.get(key) ?? runSetup({ side, start, redact }, ending.signal);
            setups.set(key, done);
            return done;
        },
        [Symbol.asyncDispose]: async () => {
            ending.abort();
            await Promise.allSettled(setups.values());
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
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'no-base',
        sentence: `There is no ${side} revision to run a program of.`,
        place: undefined,
        hint: undefined,
    });
}
async function runSetup({ side, start, redact }, signal) {
    const end = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runToEnd */ .cd)(start, { timeoutMs: SETUP_TIMEOUT_MS, signal }).catch((error) => ({
        code: null,
        signal: null,
        tail: String(error),
    }));
    if (end.code === 0)
        return;
    const how = end.code === null ? (end.signal ?? 'did not start') : `exit code ${end.code}`;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'provider-refused',
        sentence: `The setup \`${start.command.join(' ')}\` failed on ${side} (${how}): ${redact(end.tail, 'last') || 'it wrote nothing'}`,
        place: undefined,
        hint: 'It runs in a temporary worktree of that revision, with an allow-listed environment; name more variables in `env:`.',
    });
}
function within(worktree, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(worktree, directory);
}


/***/ }),

/***/ 24052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ requireWritableFile),
  I: () => (/* binding */ writeAskedFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/report-files.js


function writeTextFile(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, text);
    return path;
}
function requireWritable(path) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const before = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (before !== undefined && !before.isFile() && !before.isDirectory())
        return;
    (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path, 'a'));
    if (before === undefined)
        (0,external_node_fs_.rmSync)(path);
}

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
;// CONCATENATED MODULE: ./build/cli/asked-file.js


function writeAskedFile(option, file, text) {
    return orBadPath(option, file, () => writeTextFile(file, text));
}
function requireWritableFile(option, file) {
    orBadPath(option, file, () => requireWritable(file));
}
function orBadPath(option, file, write) {
    try {
        return write();
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        const details = {
            code: 'bad-path',
            sentence: `${option} ${file} cannot be written: ${why}.`,
            place: undefined,
        };
        throw new user_error/* UserError */.yo({ ...details, hint: 'Name a file in a directory that you may write to.' }, { cause });
    }
}


/***/ }),

/***/ 28715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ withWorld)
});

// EXTERNAL MODULE: ./build/adapters/clock.js
var adapters_clock = __webpack_require__(21759);
// EXTERNAL MODULE: ./build/adapters/console.js + 1 modules
var console = __webpack_require__(98363);
// EXTERNAL MODULE: ./build/adapters/stop-signal.js
var stop_signal = __webpack_require__(4302);
;// CONCATENATED MODULE: ./build/adapters/deadline.js


let release = () => undefined;
function startDeadline(limitMs) {
    release();
    const controller = new AbortController();
    let why = 'deadline';
    const end = () => controller.abort(new Error('the run took too long'));
    const timer = setTimeout(end, Math.min(limitMs, adapters_clock/* LONGEST_TIMER_MS */.M)).unref();
    const forget = (0,stop_signal/* onStop */.gt)(() => {
        why = 'interrupted';
        controller.abort(new Error('the run was interrupted'));
    });
    release = () => {
        clearTimeout(timer);
        forget();
    };
    return { signal: controller.signal, endedBy: () => why };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/adapters/heap.js

const GROWTH_PERCENT = 40;
const LARGE_BYTES = 60_000_000;
const LOOK_EVERY_MS = 100;
let watching;
function growHeapSlowly() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    watching ??= setInterval(() => {
        if ((0,external_node_v8_.getHeapStatistics)().used_heap_size < LARGE_BYTES)
            return;
        (0,external_node_v8_.setFlagsFromString)(`--heap-growing-percent=${GROWTH_PERCENT}`);
        clearInterval(watching);
    }, LOOK_EVERY_MS).unref();
}

// EXTERNAL MODULE: ./build/adapters/git.js + 10 modules
var git = __webpack_require__(74161);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/local-paths.js


function localStoreFile(env) {
    const cache = env['XDG_CACHE_HOME'] ?? '';
    const directory = (0,external_node_path_.isAbsolute)(cache) ? cache : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
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
    const table = await __webpack_require__.e(/* import() */ 2294).then(__webpack_require__.bind(__webpack_require__, 82294));
    const known = new Map();
    return {
        date: PRICE_TABLE.date,
        find: (provider, model, serviceTier) => {
            const own = overrides.get(`${provider}/${model}`) ?? overrides.get(model);
            if (own !== undefined)
                return { pricedAs: model, isApproximate: false, cost: (usage) => costAt(own, usage) };
            const factor = TIER_FACTORS.get(serviceTier ?? 'default');
            if (factor === undefined)
                return undefined;
            const key = JSON.stringify([provider, model, factor]);
            if (!known.has(key))
                known.set(key, findInTable(table, { provider, model, factor, now }));
            return known.get(key);
        },
    };
}
function findInTable(table, { provider, model, factor, now: timestamp }) {
    const providerId = TABLE_PROVIDERS.get(provider);
    if (providerId === undefined)
        return undefined;
    const found = table.calcPrice({ input_tokens: 1, output_tokens: 1 }, model, { providerId, timestamp });
    if (found === null || found.total_price <= 0)
        return undefined;
    const { model_price: prices } = found;
    return {
        pricedAs: found.model.id,
        isApproximate: !isSameModel(found.model.id, model),
        cost: (usage) => costAt(priceOf(prices, inputOf(usage)), usage) * factor,
    };
}
function priceOf(prices, inputTokens) {
    const at = (key) => {
        const price = prices[key];
        if (typeof price !== 'object')
            return price;
        const reached = price.tiers.filter(({ start }) => inputTokens > start);
        return reached.sort((a, b) => a.start - b.start).at(-1)?.price ?? price.base;
    };
    return {
        input: at('input_mtok') ?? 0,
        cachedInput: at('cache_read_mtok'),
        cacheWrite: at('cache_write_mtok'),
        output: at('output_mtok') ?? 0,
    };
}
function inputOf({ input, cachedInput, cacheWrite }) {
    return Math.max(input, cachedInput + cacheWrite);
}
function costAt(price, usage) {
    const fresh = inputOf(usage) - usage.cachedInput - usage.cacheWrite;
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
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/adapters/side-worktrees.js
var side_worktrees = __webpack_require__(51557);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/adapters/providers/body.js
var providers_body = __webpack_require__(18486);
;// CONCATENATED MODULE: ./build/adapters/providers/parameters.js


const WHOLE = 'is not supported: a trial is one whole answer';
const ELSEWHERE = 'belongs to the target, not to its parameters';
const REFUSED = [
    { name: 'stream', allowed: false, why: WHOLE },
    { name: 'background', allowed: false, why: WHOLE },
    { name: 'n', allowed: 1, why: WHOLE },
    { name: 'model', why: ELSEWHERE },
    { name: 'messages', why: ELSEWHERE },
    { name: 'input', why: ELSEWHERE },
];
function refuseParameters(parameters, endpoint) {
    const bad = REFUSED.filter(({ name, allowed }) => name in parameters && parameters[name] !== allowed);
    if (bad.length === 0)
        return;
    throw new user_error/* UserError */.yo(bad.map(({ name, why }) => ({
        code: 'unsupported',
        sentence: `Parameter \`${name}\` of ${endpoint.provider} model ${endpoint.model} ${why}.`,
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
    return { ...named, [first]: { [second]: effort, ...(0,providers_body/* asObject */.eB)(rest[first]) } };
}

;// CONCATENATED MODULE: ./build/adapters/providers/anthropic-request.js


const DEFAULT_MAX_TOKENS = 8_192;
const NAMES = { maxOutputTokens: 'max_tokens', reasoningEffort: ['output_config', 'effort'] };
const DATA_URL = /^data:(image\/[a-z+.-]+);base64,(.*)$/is;
function messagesBody(model, request) {
    const { tools: builtIn, output_config: written, ...parameters } = nameParameters(request.parameters, NAMES);
    const tools = [...request.tools.map(toTool), ...(0,providers_body/* asList */.DD)(builtIn)];
    const format = request.output && { format: { type: 'json_schema', schema: request.output.schema } };
    const turns = request.messages.findIndex((message) => message.role !== 'system');
    const system = request.messages.slice(0, turns === -1 ? undefined : turns).map((message) => message.text);
    return (0,providers_body/* compact */.oE)({
        model,
        max_tokens: DEFAULT_MAX_TOKENS,
        system: system.length === 0 ? undefined : system.join('\n\n'),
        messages: turns === -1 ? [] : toTurns(request.messages.slice(turns)),
        tools: (0,providers_body/* orAbsent */.Re)(tools),
        output_config: format === undefined && written === undefined ? undefined : { ...format, ...(0,providers_body/* asObject */.eB)(written) },
        ...parameters,
    });
}
function toTool(tool) {
    return (0,providers_body/* compact */.oE)({ name: tool.name, description: tool.description, input_schema: tool.parameters });
}
function toTurns(messages) {
    const turns = [];
    for (const [index, message] of messages.entries()) {
        const previous = turns.at(-1);
        if (message.role === 'tool' && messages[index - 1]?.role === 'tool' && previous !== undefined) {
            turns[turns.length - 1] = { role: 'user', content: [...(0,providers_body/* asList */.DD)(previous['content']), toToolResult(message)] };
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

// EXTERNAL MODULE: ./build/adapters/providers/exchange.js + 1 modules
var exchange = __webpack_require__(10148);
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
    const body = (0,providers_body/* asObject */.eB)(answer);
    if (body === undefined || !Array.isArray(body['content']))
        throw (0,exchange/* malformed */.Qm)(label, 'it has no content');
    const blocks = (0,providers_body/* asObjects */.Nt)(body['content']);
    const text = blocks.filter((block) => block['type'] === 'text').map((block) => (0,providers_body/* asText */.e1)(block['text']) ?? '');
    const toolCalls = blocks
        .filter((block) => block['type'] === 'tool_use')
        .map((block) => ({
        id: (0,providers_body/* asText */.e1)(block['id']) ?? '',
        name: (0,providers_body/* asText */.e1)(block['name']) ?? '',
        arguments: (0,providers_body/* asObject */.eB)(block['input']) ?? JSON.stringify(block['input'] ?? null),
    }));
    const finishReason = FINISH_REASONS.get((0,providers_body/* asText */.e1)(body['stop_reason']) ?? '') ?? 'other';
    return {
        output: { text: text.join(''), toolCalls, finishReason, metadata: {} },
        usage: readUsage(body['usage']),
        served: {
            model: (0,providers_body/* asText */.e1)(body['model']),
            requestId: (0,providers_body/* asText */.e1)(answer._request_id) ?? (0,providers_body/* asText */.e1)(body['id']),
            serviceTier: (0,providers_body/* asText */.e1)((0,providers_body/* asObject */.eB)(body['usage'])?.['service_tier']),
        },
        reportedCostUsd: undefined,
    };
}
function readUsage(value) {
    const usage = (0,providers_body/* asObject */.eB)(value);
    const fresh = (0,providers_body/* asCount */.Wg)(usage?.['input_tokens']);
    const output = (0,providers_body/* asCount */.Wg)(usage?.['output_tokens']);
    if (fresh === undefined || output === undefined)
        return undefined;
    const cachedInput = (0,providers_body/* asCount */.Wg)(usage?.['cache_read_input_tokens']) ?? 0;
    const cacheWrite = (0,providers_body/* asCount */.Wg)(usage?.['cache_creation_input_tokens']) ?? 0;
    return {
        input: fresh + cachedInput + cacheWrite,
        cachedInput,
        cacheWrite,
        output,
        reasoning: (0,providers_body/* asCount */.Wg)((0,providers_body/* asObject */.eB)(usage?.['output_tokens_details'])?.['thinking_tokens']) ?? 0,
    };
}

// EXTERNAL MODULE: ./build/adapters/providers/keys.js
var keys = __webpack_require__(66982);
// EXTERNAL MODULE: ./build/adapters/providers/oidc.js
var oidc = __webpack_require__(59807);
// EXTERNAL MODULE: ./build/adapters/providers/transport.js + 1 modules
var transport = __webpack_require__(3166);
;// CONCATENATED MODULE: ./build/adapters/providers/anthropic.js







const LONGEST_SILENT_ANSWER = 16_000;
async function createAnthropicClient(options) {
    const { endpoint, env, log, fetch } = options;
    const access = endpoint.auth === 'oidc' ? { credentials: await (0,oidc/* anthropicIdentity */.P)(options) } : { apiKey: (0,keys/* findKey */.Tj)(endpoint, env) };
    const warn = (line) => log.warn(line);
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(1490), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 10110));
    return new sdk.Anthropic({
        ...access,
        fetch,
        baseURL: endpoint.baseUrl ?? (env['ANTHROPIC_BASE_URL'] || undefined),
        maxRetries: 0,
        timeout: adapters_clock/* LONGEST_TIMER_MS */.M,
        logger: { error: warn, warn, info: () => undefined, debug: () => undefined },
    });
}
function messagesExchange(client, model, request) {
    const body = messagesBody(model, request);
    const isLong = body.max_tokens > LONGEST_SILENT_ANSWER;
    return {
        send: (signal) => isLong
            ? joinStream(client, body, signal)
            : client.messages.create(body, { ...(0,transport/* endedBy */.mr)(signal), timeout: client.timeout }),
        read: (answer) => readMessage(answer, `anthropic ${model}`),
    };
}
async function joinStream(client, body, signal) {
    const stream = client.messages.stream(body, { signal });
    let hasBegun = false;
    stream.once('connect', () => (hasBegun = true));
    try {
        return await stream.finalMessage();
    }
    catch (error) {
        if (!hasBegun || !(error instanceof Error))
            throw error;
        const message = `anthropic ${body.model} broke off its answer: ${error.message}`;
        throw new ports/* CallError */.R({ kind: 'transient', message, status: undefined, retryAfterMs: undefined }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/adapters/line-process.js
var line_process = __webpack_require__(41047);
// EXTERNAL MODULE: ./build/adapters/line-pool.js
var line_pool = __webpack_require__(87946);
// EXTERNAL MODULE: ./build/adapters/process.js
var process = __webpack_require__(17288);
;// CONCATENATED MODULE: ./build/adapters/providers/command.js








const HOPELESS_AFTER = 3;
const FAILURES_OF_ITS_OWN = new Set(['exited', 'timeout', 'too-long']);
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
    const directory = (0,side_worktrees/* within */.u)(await world.worktrees.directoryOf(side), endpoint.directory);
    const environment = (0,process/* childEnvironment */.Qc)(world.env, endpoint.env);
    if (endpoint.setup !== undefined) {
        await world.worktrees.prepare(side, { command: endpoint.setup, directory, environment }, world.redact);
    }
    const pool = new line_pool/* LinePool */.j({ command: endpoint.command, directory, environment });
    const label = `The program \`${endpoint.command.join(' ')}\` (${side})`;
    return {
        call: (request, signal) => callProgram(pool, request, {
            label,
            timeoutMs: endpoint.timeoutMs ?? adapters_clock/* LONGEST_TIMER_MS */.M,
            signal,
            redact: world.redact,
        }),
        stop: () => pool.close(),
    };
}
async function callProgram(pool, request, call) {
    try {
        const { message, latencyMs } = await pool.ask(programRequest(request), call);
        return { ...readProgramAnswer(message, call), latencyMs };
    }
    catch (error) {
        if (!(error instanceof line_process/* LineError */.d))
            throw error;
        throw new ports/* CallError */.R(explainLineError(error, pool, call), { cause: error });
    }
}
function programRequest(request) {
    return {
        vars: request.vars,
        messages: request.messages.map(({ role, text, images, toolCalls, toolCallId }) => (0,providers_body/* compact */.oE)({
            role,
            content: text,
            images: images.length === 0 ? undefined : images,
            tool_calls: toolCalls.length === 0 ? undefined : toolCalls,
            tool_call_id: toolCallId,
        })),
        parameters: request.parameters,
        tools: request.tools.map(({ name, description, parameters }) => (0,providers_body/* compact */.oE)({ name, description, parameters })),
        output_schema: request.output?.schema ?? null,
    };
}
function explainLineError(error, pool, { label, redact }) {
    const tail = error.tail === '' ? '' : ` It wrote: ${redact(error.tail, 'last')}`;
    const message = `${redact(`${label} ${error.message}.`)}${tail}`;
    if (isHopeless(error, pool)) {
        return {
            kind: 'fatal',
            message,
            status: undefined,
            hint: 'Try the command in a fresh checkout; `setup:` runs before it, `env:` names the variables it may see.',
        };
    }
    if (error.failure === 'too-long')
        return { kind: 'malformed', message };
    return { kind: 'transient', message, status: undefined, retryAfterMs: undefined };
}
function isHopeless({ failure }, pool) {
    if (failure === 'not-started')
        return true;
    return FAILURES_OF_ITS_OWN.has(failure) && pool.failuresBeforeFirstAnswer >= HOPELESS_AFTER;
}
function readProgramAnswer(message, { label, redact }) {
    const error = (0,providers_body/* asText */.e1)(message['error']);
    if (error !== undefined)
        throw programError(redact(`${label} answered: ${error}`), message['retry'] === true);
    return readAnswer(message, label);
}
function readAnswer(message, label) {
    const toolCalls = (0,providers_body/* asObjects */.Nt)(message['tool_calls']).map((call, index) => ({
        id: (0,providers_body/* asText */.e1)(call['id']) ?? String(index + 1),
        name: (0,providers_body/* asText */.e1)(call['name']) ?? '',
        arguments: (0,providers_body/* asObject */.eB)(call['arguments']) ?? (0,providers_body/* asText */.e1)(call['arguments']) ?? {},
    }));
    const { output } = message;
    if (output === undefined && toolCalls.length === 0)
        throw (0,exchange/* malformed */.Qm)(label, 'its answer has neither `output` nor `tool_calls`');
    return {
        output: {
            text: toText(output),
            toolCalls,
            finishReason: readFinishReason(message, toolCalls),
            metadata: (0,providers_body/* asObject */.eB)(message['metadata']) ?? {},
        },
        usage: command_readUsage((0,providers_body/* asObject */.eB)(message['usage'])),
        served: { model: (0,providers_body/* asText */.e1)(message['model']), requestId: (0,providers_body/* asText */.e1)(message['request_id']), serviceTier: undefined },
        reportedCostUsd: (0,providers_body/* asCount */.Wg)(message['cost_usd']),
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
    const said = (0,providers_body/* asText */.e1)(message['finish_reason']);
    if (said !== undefined)
        return command_FINISH_REASONS.has(said) ? said : 'other';
    return toolCalls.length > 0 ? 'tool_calls' : 'stop';
}
function command_readUsage(usage) {
    const input = (0,providers_body/* asCount */.Wg)(usage?.['input_tokens']);
    const output = (0,providers_body/* asCount */.Wg)(usage?.['output_tokens']);
    if (input === undefined || output === undefined)
        return undefined;
    return {
        input,
        cachedInput: (0,providers_body/* asCount */.Wg)(usage?.['cached_input_tokens']) ?? 0,
        cacheWrite: (0,providers_body/* asCount */.Wg)(usage?.['cache_write_tokens']) ?? 0,
        output,
        reasoning: (0,providers_body/* asCount */.Wg)(usage?.['reasoning_tokens']) ?? 0,
    };
}

// EXTERNAL MODULE: ./build/adapters/providers/failure.js + 1 modules
var failure = __webpack_require__(73614);
;// CONCATENATED MODULE: ./build/adapters/providers/json-path.js

const STEP = /\.([A-Za-z_$][\w$-]*)|\[(\d+)\]|\[(?:'([^']*)'|"([^"]*)")\]/y;
function atPath(body, path) {
    const steps = readSteps(path);
    return steps?.reduce(stepInto, body);
}
function stepInto(value, step) {
    if (typeof step === 'number')
        return Array.isArray(value) ? value[step] : undefined;
    const object = (0,providers_body/* asObject */.eB)(value);
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








function openHttp(endpoint, { env, fetch }) {
    const url = parseAddress(endpoint.url);
    const secrets = endpoint.env.map((name) => env[name] ?? '');
    const context = {
        label: `http ${url.origin}${url.pathname}`,
        keyName: undefined,
        redact: (0,keys/* createRedact */.ay)(env, secrets),
    };
    const headers = fillHeaders(endpoint, env);
    return { call: (_, signal) => (0,exchange/* exchangeOnce */.z$)(httpExchange({ endpoint, headers, context, fetch }), context, signal) };
}
function httpExchange({ endpoint, headers, context, fetch }) {
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
                signal,
            });
            const text = await response.text();
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
        throw (0,exchange/* malformed */.Qm)(label, `it has nothing at ${path}`);
    return readAnswer({ ...(0,providers_body/* asObject */.eB)(body), output }, label);
}
const HINT = 'Check `url:`, `headers:` and `body:` of the target against what the server expects.';
function refused(response, text, context) {
    const error = { status: response.status, headers: response.headers, body: parseOr(text) };
    const explained = (0,failure/* explainHttpError */.y)(error, { ...context, nowMs: Date.now() });
    if (explained.kind === 'transient')
        return new ports/* CallError */.R(explained);
    const { status } = error;
    const hint = explained.kind === 'fatal' && status < 400 ? explained.hint : HINT;
    return new ports/* CallError */.R({ kind: 'fatal', message: explained.message, status, hint });
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
        send: (signal) => client.post('/chat/completions', { body, ...(0,transport/* endedBy */.mr)(signal) }),
        read: (answer) => readCompletion(answer, `${request.endpoint.provider} ${model}`),
    };
}
function chatBody(model, request) {
    const limitName = LIMIT_NAMES[request.endpoint.provider === 'openai-compatible' ? 'openai-compatible' : 'openai'];
    const names = { maxOutputTokens: limitName, reasoningEffort: ['reasoning_effort'] };
    const { tools: more, ...parameters } = nameParameters(request.parameters, names);
    const tools = [...request.tools.map(openai_chat_toTool), ...(0,providers_body/* asList */.DD)(more)];
    const schema = request.output && { name: request.output.name, schema: request.output.schema, strict: true };
    return (0,providers_body/* compact */.oE)({
        model,
        messages: request.messages.map(toMessage),
        tools: (0,providers_body/* orAbsent */.Re)(tools),
        response_format: schema && { type: 'json_schema', json_schema: schema },
        ...parameters,
    });
}
function openai_chat_toTool(tool) {
    const { name, description, parameters } = tool;
    return { type: 'function', function: (0,providers_body/* compact */.oE)({ name, description, parameters }) };
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
    const body = (0,providers_body/* asObject */.eB)(answer);
    const choice = (0,providers_body/* asObjects */.Nt)(body?.['choices'])[0];
    const error = (0,providers_body/* asObject */.eB)(body?.['error']) ?? (0,providers_body/* asObject */.eB)(choice?.['error']);
    if (error !== undefined)
        throw gatewayError(error, label);
    const message = (0,providers_body/* asObject */.eB)(choice?.['message']);
    if (body === undefined || choice === undefined || message === undefined)
        throw (0,exchange/* malformed */.Qm)(label, 'it has no message');
    return {
        output: readOutput(choice, message, label),
        usage: openai_chat_readUsage(body['usage']),
        served: {
            model: (0,providers_body/* asText */.e1)(body['model']),
            requestId: (0,providers_body/* asText */.e1)(answer._request_id) ?? (0,providers_body/* asText */.e1)(body['id']),
            serviceTier: (0,providers_body/* asText */.e1)(body['service_tier']),
        },
        reportedCostUsd: undefined,
    };
}
function gatewayError(error, label) {
    const status = (0,providers_body/* asCount */.Wg)(error['code']);
    const message = `${label} passed on an error: ${(0,providers_body/* asText */.e1)(error['message']) ?? 'no explanation'}`;
    if (status !== undefined && status >= 400)
        return Object.assign(new Error(message), { status, error });
    return new ports/* CallError */.R({ kind: 'transient', message, status: undefined, retryAfterMs: undefined });
}
function readOutput(choice, message, label) {
    const refusal = (0,providers_body/* asText */.e1)(message['refusal']);
    const toolCalls = (0,providers_body/* asObjects */.Nt)(message['tool_calls']).map((call) => {
        const called = (0,providers_body/* asObject */.eB)(call['function']);
        return (0,providers_body/* readToolCall */.zY)(call['id'], called?.['name'], called?.['arguments']);
    });
    const finished = openai_chat_FINISH_REASONS.get((0,providers_body/* asText */.e1)(choice['finish_reason']) ?? 'stop') ?? 'other';
    const finishReason = finished !== 'stop' ? finished : refusal !== undefined ? 'refusal' : toolCalls.length > 0 ? 'tool_calls' : 'stop';
    return { text: readContent(message['content'], label) ?? refusal ?? '', toolCalls, finishReason, metadata: {} };
}
function readContent(content, label) {
    if (!Array.isArray(content)) {
        if (content !== null && content !== undefined && typeof content !== 'string')
            throw (0,exchange/* malformed */.Qm)(label, 'its content is neither text nor a list of parts');
        return (0,providers_body/* asText */.e1)(content);
    }
    const parts = (0,providers_body/* asObjects */.Nt)(content).filter((part) => part['type'] === 'text');
    return (0,providers_body/* asText */.e1)(parts.map((part) => (0,providers_body/* asText */.e1)(part['text']) ?? '').join(''));
}
function openai_chat_readUsage(value) {
    const usage = (0,providers_body/* asObject */.eB)(value);
    const input = (0,providers_body/* asCount */.Wg)(usage?.['prompt_tokens']);
    const output = (0,providers_body/* asCount */.Wg)(usage?.['completion_tokens']);
    if (input === undefined || output === undefined)
        return undefined;
    const details = (0,providers_body/* asObject */.eB)(usage?.['prompt_tokens_details']);
    return {
        input,
        cachedInput: (0,providers_body/* asCount */.Wg)(details?.['cached_tokens']) ?? 0,
        cacheWrite: (0,providers_body/* asCount */.Wg)(details?.['cache_write_tokens']) ?? 0,
        output,
        reasoning: (0,providers_body/* asCount */.Wg)((0,providers_body/* asObject */.eB)(usage?.['completion_tokens_details'])?.['reasoning_tokens']) ?? 0,
    };
}

// EXTERNAL MODULE: ./build/adapters/providers/openai-client.js
var openai_client = __webpack_require__(9338);
;// CONCATENATED MODULE: ./build/adapters/providers/openai-responses.js





const openai_responses_NAMES = { maxOutputTokens: 'max_output_tokens', reasoningEffort: ['reasoning', 'effort'] };
function responsesExchange(client, model, request) {
    const body = responsesBody(model, request);
    return {
        send: (signal) => client.post('/responses', { body, ...(0,transport/* endedBy */.mr)(signal) }),
        read: (answer) => readResponse(answer, `${request.endpoint.provider} ${model}`),
    };
}
function responsesBody(model, request) {
    const { tools: builtIn, text, ...parameters } = nameParameters(request.parameters, openai_responses_NAMES);
    const tools = [...request.tools.map(openai_responses_toTool), ...(0,providers_body/* asList */.DD)(builtIn)];
    const format = request.output && {
        format: { type: 'json_schema', name: request.output.name, schema: request.output.schema, strict: true },
    };
    return (0,providers_body/* compact */.oE)({
        model,
        input: request.messages.flatMap(toItems),
        store: false,
        tools: (0,providers_body/* orAbsent */.Re)(tools),
        text: format === undefined && text === undefined ? undefined : { ...format, ...(0,providers_body/* asObject */.eB)(text) },
        ...parameters,
    });
}
function openai_responses_toTool(tool) {
    const { name, description, parameters } = tool;
    return (0,providers_body/* compact */.oE)({ type: 'function', name, description, parameters, strict: false });
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
    const body = (0,providers_body/* asObject */.eB)(answer);
    if (body === undefined || !Array.isArray(body['output']))
        throw (0,exchange/* malformed */.Qm)(label, 'it has no output');
    return {
        output: openai_responses_readOutput(body, label),
        usage: openai_responses_readUsage(body['usage']),
        served: {
            model: (0,providers_body/* asText */.e1)(body['model']),
            requestId: (0,providers_body/* asText */.e1)(answer._request_id),
            serviceTier: (0,providers_body/* asText */.e1)(body['service_tier']),
        },
        reportedCostUsd: undefined,
    };
}
function openai_responses_readOutput(body, label) {
    const items = (0,providers_body/* asObjects */.Nt)(body['output']);
    const parts = items.filter((item) => item['type'] === 'message').flatMap((item) => (0,providers_body/* asObjects */.Nt)(item['content']));
    const refusals = parts.filter((part) => part['type'] === 'refusal').map((part) => (0,providers_body/* asText */.e1)(part['refusal']) ?? '');
    const text = parts.filter((part) => part['type'] === 'output_text').map((part) => (0,providers_body/* asText */.e1)(part['text']) ?? '');
    const toolCalls = items
        .filter((item) => item['type'] === 'function_call')
        .map((item) => (0,providers_body/* readToolCall */.zY)(item['call_id'], item['name'], item['arguments']));
    const ended = readStatus(body, label);
    const finishReason = ended !== 'stop' ? ended : refusals.length > 0 ? 'refusal' : toolCalls.length > 0 ? 'tool_calls' : 'stop';
    return { text: [...text, ...refusals].join(''), toolCalls, finishReason, metadata: {} };
}
function readStatus(body, label) {
    const status = (0,providers_body/* asText */.e1)(body['status']) ?? 'completed';
    if (status === 'completed')
        return 'stop';
    if (status === 'failed')
        return readFailure((0,providers_body/* asObject */.eB)(body['error']), label);
    if (status !== 'incomplete')
        throw (0,exchange/* malformed */.Qm)(label, `its status is ${status}`);
    const reason = (0,providers_body/* asObject */.eB)(body['incomplete_details'])?.['reason'];
    return reason === 'max_output_tokens' ? 'length' : reason === 'content_filter' ? 'content_filter' : 'other';
}
function readFailure(error, label) {
    const code = (0,providers_body/* asText */.e1)(error?.['code']) ?? 'unknown';
    if (code === 'invalid_prompt')
        return 'content_filter';
    const message = `${label} failed (${code}): ${(0,providers_body/* asText */.e1)(error?.['message']) ?? 'no explanation'}`;
    if (/server_error|rate_limit|timeout|unknown/.test(code)) {
        throw new ports/* CallError */.R({ kind: 'transient', message, status: undefined, retryAfterMs: undefined });
    }
    throw new ports/* CallError */.R({ kind: 'fatal', message, status: undefined, hint: undefined });
}
function openai_responses_readUsage(value) {
    const usage = (0,providers_body/* asObject */.eB)(value);
    const input = (0,providers_body/* asCount */.Wg)(usage?.['input_tokens']);
    const output = (0,providers_body/* asCount */.Wg)(usage?.['output_tokens']);
    if (input === undefined || output === undefined)
        return undefined;
    const details = (0,providers_body/* asObject */.eB)(usage?.['input_tokens_details']);
    return {
        input,
        cachedInput: (0,providers_body/* asCount */.Wg)(details?.['cached_tokens']) ?? 0,
        cacheWrite: (0,providers_body/* asCount */.Wg)(details?.['cache_write_tokens']) ?? 0,
        output,
        reasoning: (0,providers_body/* asCount */.Wg)((0,providers_body/* asObject */.eB)(usage?.['output_tokens_details'])?.['reasoning_tokens']) ?? 0,
    };
}

// EXTERNAL MODULE: ./build/adapters/providers/options.js
var providers_options = __webpack_require__(57726);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
// EXTERNAL MODULE: ./build/domain/sendable.js
var sendable = __webpack_require__(78119);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/adapters/providers/recorded.js


const unsaid = (schema) => schema.nullish().transform((value) => value ?? undefined);
const or = (schema, fallback) => schema.nullish().transform((value) => value ?? fallback);
const count = schemas/* number */.aig().nonnegative();
const jsonObject = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9());
const toolCall = schemas/* object */.Ikc({
    id: or(schemas/* string */.YjP(), ''),
    name: schemas/* string */.YjP(),
    arguments: or(schemas/* union */.KCZ([jsonObject, schemas/* string */.YjP()]), {}),
});
const output = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    toolCalls: or(schemas/* array */.YOg(toolCall), []),
    finishReason: or(schemas/* enum */.k5n(['stop', 'length', 'tool_calls', 'content_filter', 'refusal', 'context_length', 'other']), 'stop'),
    metadata: or(jsonObject, {}),
});
const usage = schemas/* object */.Ikc({
    input: count,
    cachedInput: or(count, 0),
    cacheWrite: or(count, 0),
    output: count,
    reasoning: or(count, 0),
});
const served = schemas/* object */.Ikc({
    model: unsaid(schemas/* string */.YjP()),
    requestId: unsaid(schemas/* string */.YjP()),
    serviceTier: unsaid(schemas/* string */.YjP()),
});
const recorded = schemas/* object */.Ikc({
    key: schemas/* string */.YjP(),
    answer: schemas/* object */.Ikc({
        output,
        usage: unsaid(usage),
        served: or(served, { model: undefined, requestId: undefined, serviceTier: undefined }),
        reportedCostUsd: unsaid(count),
        latencyMs: or(count, 0),
    }),
});
function parseRecorded(line) {
    const { data, error } = recorded.safeParse((0,providers_body/* parseObject */.lj)(line));
    return data ?? error?.issues[0]?.path.join('.') ?? '';
}

;// CONCATENATED MODULE: ./build/adapters/providers/replay.js







function recordingKey({ messages, parameters, tools, output, vars }) {
    const asked = { messages, parameters, tools, output: output?.schema ?? null, vars };
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,canonicalize/* default */.A)((0,sendable/* sendable */.p)(asked)) ?? '')
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
    let flag = 'w';
    return {
        ...providers,
        open: async (request, side) => {
            const provider = await providers.open(request, side);
            return {
                call: async (asked, signal) => {
                    const answer = await provider.call(asked, signal);
                    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify({ key: recordingKey(asked), answer })}\n`, { flag });
                    flag = 'a';
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
        .map(({ line, number }) => readLine(line, { file, line: number, column: 1 }));
}
function readLine(text, place) {
    const recorded = parseRecorded(text);
    if (typeof recorded !== 'string')
        return recorded;
    const what = recorded === '' ? '' : `: \`${recorded}\` is missing or of the wrong type`;
    throw new user_error/* UserError */.yo({
        code: 'bad-file',
        sentence: `This line is no recorded answer${what}.`,
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
    const identities = new WeakMap();
    const worktrees = repository && (0,side_worktrees/* openSideWorktrees */.W)(repository);
    const fetch = options.fetch ?? (0,transport/* openFetch */.v)(env);
    const world = { ...options, fetch, redact: (0,keys/* createRedact */.ay)(env), worktrees, closing: [] };
    return {
        open: async (request, side) => {
            if (isModelEndpoint(request.endpoint))
                refuseParameters(request.parameters, request.endpoint);
            if (request.endpoint.provider === 'http')
                return openHttp(request.endpoint, world);
            const key = JSON.stringify([request.endpoint, isModelEndpoint(request.endpoint) ? '' : side]);
            const provider = opened.get(key) ?? openEndpoint(request.endpoint, side, world);
            opened.set(key, provider);
            return provider;
        },
        identity: ({ endpoint }) => {
            const identity = identities.get(endpoint) ?? identify(endpoint, env);
            identities.set(endpoint, identity);
            return identity;
        },
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
            return openHttp(endpoint, world);
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
    const context = (0,providers_options/* modelContext */.j)(endpoint, options);
    const openExchange = await openClient(endpoint, options);
    return { call: (request, signal) => (0,exchange/* exchangeOnce */.z$)(openExchange(request), context, signal) };
}
async function openClient(endpoint, options) {
    const { model } = endpoint;
    const world = (0,providers_options/* clientOptions */.s)(endpoint, options);
    if (endpoint.provider === 'anthropic') {
        const client = await createAnthropicClient({ ...world, log: options.log ?? SILENT });
        return (request) => messagesExchange(client, model, request);
    }
    const client = await (0,openai_client/* createOpenAIClient */.s)(world);
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

;// CONCATENATED MODULE: ./build/adapters/scorer-services.js
function openScorerServices({ repository, env }) {
    const models = async () => await __webpack_require__.e(/* import() */ 6144).then(__webpack_require__.bind(__webpack_require__, 96144));
    const embedder = openOnce(async (model) => (await models()).openEmbeddings(model, { env }));
    const moderator = openOnce(async (model) => (await models()).openModeration(model, { env }));
    let programs;
    const openPrograms = async () => {
        const { openScorerPrograms } = await Promise.all(/* import() */[__webpack_require__.e(7814), __webpack_require__.e(7031)]).then(__webpack_require__.bind(__webpack_require__, 87031));
        return openScorerPrograms({ repository, env });
    };
    return {
        embed: async (model, texts, signal) => (await embedder(model))(texts, signal),
        moderate: async (model, text, signal) => (await moderator(model))(text, signal),
        runProgram: async (program, input, on) => {
            programs ??= openPrograms();
            return (await programs).run(program, input, on);
        },
        close: async () => await (await programs)?.[Symbol.asyncDispose](),
    };
}
function openOnce(open) {
    const opened = new Map();
    return (model) => {
        const key = JSON.stringify(model);
        const found = opened.get(key) ?? open(model);
        opened.set(key, found);
        return found;
    };
}

// EXTERNAL MODULE: ./build/adapters/secrets.js
var adapters_secrets = __webpack_require__(34564);
;// CONCATENATED MODULE: ./build/adapters/tokens.js
const COUNTED_CHARACTERS = 20_000;
const AS_TEXT = { disallowedSpecial: new Set() };
async function loadTokenizer() {
    const { countTokens } = await Promise.all(/* import() */[__webpack_require__.e(5359), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 80759));
    return (text) => {
        const counted = countTokens(text.slice(0, COUNTED_CHARACTERS), AS_TEXT);
        return text.length <= COUNTED_CHARACTERS ? counted : Math.ceil((counted * text.length) / COUNTED_CHARACTERS);
    };
}

// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
;// CONCATENATED MODULE: ./build/adapters/trial-database.js



const APPLICATION_ID = 0x45_56_4c_44;
const SCHEMA_VERSION = 1;
const BUSY_TIMEOUT_MS = 10_000;
const RETRY_MS = 10;
const PRIMARY_CODE = 0xff;
const BUSY_CODE = 5;
const CORRUPT_CODES = new Set([11, 26]);
const NOT_USABLE = {
    [BUSY_CODE]: 'locked',
    8: 'read-only',
    10: 'unreadable',
    13: 'on a full disk',
    14: 'not to be opened',
};
class UnusableFile extends Error {
}
function openDatabase(file) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    const first = openPatiently(file);
    if (typeof first !== 'string')
        return { database: first, setAside: undefined };
    setAside(file);
    const second = openPatiently(file);
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
function openPatiently(file) {
    const deadlineMs = Date.now() + BUSY_TIMEOUT_MS;
    for (;;) {
        try {
            return tryOpen(file);
        }
        catch (error) {
            if (primaryCode(error) !== BUSY_CODE || Date.now() >= deadlineMs)
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
        }
    }
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
    database.exec('BEGIN');
    const complaint = findComplaint(database);
    database.exec('COMMIT');
    return complaint;
}
function findComplaint(database) {
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
    return (0,external_node_crypto_.hash)('sha256', parts.join('\u0000'), 'base64url');
}

// EXTERNAL MODULE: ./build/domain/progress.js
var progress = __webpack_require__(73598);
// EXTERNAL MODULE: ./build/report/ansi.js
var ansi = __webpack_require__(50968);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/progress.js




const BAR = 24;
const BAR_SHARE = 0.25;
const SUITES = 4;
const NAME = 30;
function renderProgress(state, { color, width }) {
    const paint = (0,ansi/* createPaint */.XG)(color);
    const { total, done } = (0,progress/* trialsOf */.xY)(state);
    const bar = Math.min(BAR, Math.floor(width * BAR_SHARE));
    const filled = total === 0 ? 0 : Math.min(bar, Math.floor((done / total) * bar));
    const drawn = paint('green', '█'.repeat(filled)) + paint('dim', '░'.repeat(bar - filled));
    const facts = [`${(0,format/* formatCount */.B4)(done)} of ${(0,format/* formatCount */.B4)(total)} trials`, ...paceOf(state), moneyOf(state)];
    const lines = flow(facts, width - bar - 1).map((line, index) => `${index === 0 ? drawn : ' '.repeat(bar)} ${line}`);
    return [...lines, ...flow(suitesOf(state), width).map((line) => paint('dim', line))].join('\n');
}
function flow(facts, room) {
    return facts.reduce((lines, fact) => {
        const last = lines.at(-1);
        const longer = `${last} · ${fact}`;
        return last === undefined || (0,ansi/* columns */.YB)(longer) > room ? [...lines, fact] : [...lines.slice(0, -1), longer];
    }, []);
}
function paceOf(state) {
    const { total, done } = (0,progress/* trialsOf */.xY)(state);
    const left = (0,progress/* remainingMs */.XW)(state);
    if (left === undefined || state.elapsedMs < 1000)
        return [];
    const perSecond = (done * 1000) / state.elapsedMs;
    const rate = perSecond >= 1 ? `${perSecond.toFixed(1)}/s` : `${(perSecond * 60).toFixed(1)}/min`;
    return [rate, done < total ? `about ${formatDuration(left)} left` : 'deciding'];
}
function formatDuration(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 100 ? `${seconds} s` : `${(0,format/* formatCount */.B4)(Math.ceil(seconds / 60))} min`;
}
function moneyOf({ spendUsd }) {
    return spendUsd === undefined ? 'spend n/a' : `${(0,format/* formatUsd */.UK)(spendUsd)} spent`;
}
function suitesOf(state) {
    if (state.suites.length < 2)
        return [];
    const shown = (0,progress/* suitesToShow */.ak)(state, SUITES);
    const more = state.suites.length - shown.length;
    const named = shown.map(({ suite, total, done }) => `${(0,visible/* shorten */.ml)((0,visible/* visibleLine */.P8)(suite), NAME)} ${(0,format/* formatCount */.B4)(done)}/${(0,format/* formatCount */.B4)(total)}`);
    return [...named, ...(more > 0 ? [`${(0,format/* formatCount */.B4)(more)} more`] : [])];
}

// EXTERNAL MODULE: ./build/report/redact.js + 1 modules
var redact = __webpack_require__(81829);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/world.js
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
        const clock = (0,adapters_clock/* systemClock */.m)();
        const closing = __addDisposableResource(env_1, new DisposableStack(), false);
        const secrets = (0,adapters_secrets/* openSecrets */.cA)(env);
        const watch = { env, secrets };
        const { log: fullLog, progress } = await openDisplay(terminal, clock, closing);
        const log = (0,adapters_secrets/* discreetLog */.o2)(fullLog, (line) => (0,redact/* redact */.E)(line, secrets.values()));
        const run = localRun(clock.nowMs());
        const recording = (0,cli_options/* textOf */.b6)(options, 'record');
        const isKept = settings.isCacheWanted && recording === undefined;
        const openStore = () => closing.use(isKept ? openTrialStore({ file: localStoreFile(env), run, log }) : openMemoryTrialStore({ run }));
        const providers = openProviders({ env, log, repository });
        const services = openScorerServices({ env, repository });
        const ports = {
            repository,
            providers: (0,adapters_secrets/* watchKeys */.ei)(recording === undefined ? providers : recordAnswers(providers, recording), watch),
            services: (0,adapters_secrets/* watchServiceKeys */.jG)(services, watch),
            openStore: () => Promise.resolve(openStore()),
            loadPrices: loadPrices,
            loadTokenizer: loadTokenizer,
            clock,
            log,
            progress,
            startDeadline: (limitMs) => {
                growHeapSlowly();
                return startDeadline(limitMs);
            },
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
            return await work(input, ports, secrets);
        }
        finally {
            await Promise.all([providers.close(), services.close()]);
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
async function openDisplay(terminal, clock, closing) {
    const log = (0,console/* createConsoleLog */.y)({ write: terminal.writeError });
    if (!terminal.isLive)
        return { log, progress: (0,console/* createLineProgress */.A)(log) };
    const { createLiveProgress } = await Promise.all(/* import() */[__webpack_require__.e(971), __webpack_require__.e(9339)]).then(__webpack_require__.bind(__webpack_require__, 79339));
    const output = {
        write: terminal.writeError,
        get columns() {
            return terminal.width;
        },
    };
    return closing.use(createLiveProgress({
        output,
        draw: (state) => renderProgress(state, { color: terminal.hasColor, width: terminal.width }),
        clock,
        log,
    }));
}
function localRun(nowMs) {
    return `local-${new Date(nowMs).toISOString().slice(0, 10)}`;
}


/***/ }),

/***/ 37418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ detectableDropOf)
});

// EXTERNAL MODULE: ./build/compare/procedure/ledger.js + 1 modules
var ledger = __webpack_require__(26257);
// EXTERNAL MODULE: ./build/compare/stats/normal.js
var normal = __webpack_require__(21589);
;// CONCATENATED MODULE: ./build/compare/stats/detectable.js

const USUAL_DISAGREEMENT = 0.08;
const Z_POWER = 1.282;
const ITERATIONS = 50;
function detectableDrop(of) {
    if (of.pairs === 0)
        return 1;
    const z = (0,normal/* normalQuantile */.Z)(1 - of.alpha);
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
    const drop = detectableDrop({ alpha: design.alpha.mean, pairs, disagreement }) * (0,ledger/* affectedShare */.or)(design);
    return Math.max(design.mustCatch, drop);
}


/***/ }),

/***/ 37155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wH: () => (/* binding */ followRow),
  sk: () => (/* binding */ nextStep),
  Lt: () => (/* binding */ startRow)
});

// EXTERNAL MODULE: ./build/domain/decision.js
var decision = __webpack_require__(32063);
// EXTERNAL MODULE: ./build/domain/trial.js
var trial = __webpack_require__(70721);
;// CONCATENATED MODULE: ./build/compare/stats/confirmation.js
const GRID = 400;
const known = new WeakMap();
function worstFalseConfirmation(trials, rule) {
    const chances = known.get(rule) ?? new Map();
    known.set(rule, chances);
    const chance = chances.get(trials) ?? worstOnGrid(trials, rule);
    chances.set(trials, chance);
    return chance;
}
function worstOnGrid(trials, rule) {
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

// EXTERNAL MODULE: ./build/compare/procedure/sweep.js
var sweep = __webpack_require__(91410);
;// CONCATENATED MODULE: ./build/compare/procedure/confirm.js



const ROUND_ONE_SHARE = 0.6;
const CRITICAL_TRIALS = 8;
const RULE = { maxMisses: 1, isSuspected: () => 1 };
const CRITICAL_RULE = { maxMisses: 2, isSuspected: (p) => 1 - p * p };
function suspect(design, cases, as) {
    if (cases.length === 0)
        return [];
    const alpha = roundBudget(design, as.round) / cases.length;
    const trials = confirmationTrials(alpha, RULE);
    return cases.map((one) => ({ ...as, case: one, trials, maxMisses: RULE.maxMisses }));
}
function suspectCritical(design, failing) {
    if (failing.length === 0)
        return [];
    const count = design.compared.filter((one) => (0,sweep/* isJudgedCritical */.FE)(design, one)).length;
    const { maxMisses } = CRITICAL_RULE;
    const trials = confirmationTrials(design.alpha.critical / count, CRITICAL_RULE, CRITICAL_TRIALS);
    return failing.map((one) => ({ case: one, kind: 'critical', round: 1, trials, maxMisses }));
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
        tally: { base: tallyOf(trialsOn('base')), head: tallyOf(trialsOn('head')) },
    };
}
function tallyOf(trials) {
    const scored = trials.filter((trial) => trial.status === 'scored');
    return { passed: scored.filter((trial) => trial.passed).length, of: scored.length };
}
function confirmationCalls(design, suspicion) {
    const failing = suspicion.kind === 'fixed' ? 'base' : 'head';
    const passing = suspicion.kind === 'fixed' ? 'head' : 'base';
    const on = (side, expects) => Array.from({ length: suspicion.trials }, (_, i) => {
        const trial = { side, purpose: 'confirmation', round: suspicion.round, number: i + 1 };
        return { key: (0,sweep/* keyOf */.TN)(design, suspicion.case.caseId, trial), expects };
    });
    return [...on(failing, 'fail'), ...on(passing, 'pass')];
}
function roundBudget(design, round) {
    if (design.maxRounds === 1)
        return design.alpha.broken;
    const share = round === 1 ? ROUND_ONE_SHARE : (1 - ROUND_ONE_SHARE) / (design.maxRounds - 1);
    return share * design.alpha.broken;
}

// EXTERNAL MODULE: ./build/compare/procedure/ledger.js + 1 modules
var procedure_ledger = __webpack_require__(26257);
// EXTERNAL MODULE: ./build/compare/procedure/acquit.js
var acquit = __webpack_require__(82507);
;// CONCATENATED MODULE: ./build/compare/procedure/zero-tolerance.js


const TRIALS = 8;
function* judgeWithZeroTolerance(design, failing, find) {
    yield failing.map((one) => untilFailure(design, one, 'head'));
    const reproduced = failing.filter((one) => hasFailed(trialsOn(design, one, { side: 'head', find })));
    yield reproduced.map((one) => untilFailure(design, one, 'base'));
    return failing.map((one) => {
        const base = trialsOn(design, one, { side: 'base', find });
        const head = trialsOn(design, one, { side: 'head', find });
        const tally = { base: tallyOf(base), head: tallyOf(head) };
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
    return Array.from({ length: TRIALS }, (_, i) => (0,sweep/* keyOf */.TN)(design, one.caseId, { side, purpose: 'confirmation', round: 1, number: i + 1 }));
}

;// CONCATENATED MODULE: ./build/compare/procedure/row.js





function newRowState(design, find, seed) {
    return { design, find, seed, ledger: { pairs: [], looks: [] }, confirmations: [], rounds: 0, isFragile: false };
}
function* decideRow(row) {
    const { design, seed } = row;
    yield sweep/* firstRoundOrders */.al(design, seed);
    if (design.compared.length === 0)
        return 'nothing-compared';
    look(row, design.compared, 1);
    yield* judgeCritical(row);
    const first = (yield* judgeDrop(row)) ?? (yield* endRound(row)) ?? row_acquit(row);
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
    const blocks = sweep/* blocksOf */.SH(row.design, round, row.seed);
    for (const [i, block] of blocks.entries()) {
        if (isBeyondRepair(row))
            return 'lost';
        yield sweep/* blockOrders */.vc(row.design, block, round);
        look(row, block, round);
        const isLast = i === blocks.length - 1;
        const outcome = (yield* judgeDrop(row)) ?? (isLast ? yield* endRound(row) : undefined) ?? row_acquit(row);
        if (outcome !== undefined)
            return outcome;
    }
    return undefined;
}
function isBeyondRepair({ ledger, design }) {
    return (0,procedure_ledger/* countPairs */.rZ)(ledger.pairs).missing / design.mostPairs > design.maxErrorShare;
}
function look(row, cases, round) {
    const pairs = [...row.ledger.pairs, ...sweep/* readPairs */.SX(row.design, cases, { round, find: row.find })];
    row.ledger = { pairs, looks: [...row.ledger.looks, pairs.length] };
    row.rounds = round;
}
function* judgeDrop(row) {
    const isEstablished = () => (0,procedure_ledger/* isDropEstablished */.mt)(row.ledger, row.design);
    if (!isEstablished())
        return undefined;
    yield* buyUnseen(row);
    if (!isEstablished())
        return undefined;
    yield* renewBorrowed(row, (pair) => ((0,procedure_ledger/* dropOf */.l6)(pair) ?? 0) > 0);
    if (!isEstablished())
        return undefined;
    yield* renewBorrowed(row, () => true);
    if (!isEstablished())
        return undefined;
    if (!(0,procedure_ledger/* isDropEstablished */.mt)((0,procedure_ledger/* withMissingInFavour */.Fk)(row.ledger), row.design)) {
        row.isFragile = true;
        return undefined;
    }
    if (!row.design.isDropBlocking && row.design.maxBroken !== undefined)
        yield* confirmBroken(row);
    return 'dropped';
}
function* buyUnseen(row) {
    const key = (pair) => sweep/* sweepKey */.Eq(row.design, pair.case.caseId, 'base', pair);
    const unseen = row.ledger.pairs.filter((pair) => pair.base === 'unseen');
    yield unseen.map((pair) => ({ kind: 'together', keys: [key(pair)] }));
    replacePairs(row, new Set(unseen), (pair) => sweep/* observe */.lB(row.find(key(pair)), row.design));
}
function* renewBorrowed(row, isChosen) {
    const key = (pair) => sweep/* sweepKey */.Eq(row.design, pair.case.caseId, 'base', { ...pair, number: 2 });
    const borrowed = row.ledger.pairs.filter((pair) => pair.isBaseBorrowed && isChosen(pair));
    yield borrowed.map((pair) => ({ kind: 'together', keys: [key(pair)] }));
    replacePairs(row, new Set(borrowed), (pair) => sweep/* observe */.lB(row.find(key(pair)), row.design));
}
function replacePairs(row, chosen, base) {
    const renew = (pair) => ({ ...pair, base: base(pair), isBaseBorrowed: false });
    row.ledger = { ...row.ledger, pairs: row.ledger.pairs.map((pair) => (chosen.has(pair) ? renew(pair) : pair)) };
}
function* judgeCritical(row) {
    const { design, find } = row;
    const failing = design.compared.filter((one) => sweep/* isJudgedCritical */.FE(design, one) && hasHeadFailed(row, one));
    if (design.critical?.isZeroTolerance === true) {
        row.confirmations = yield* judgeWithZeroTolerance(design, failing, find);
    }
    else {
        yield* row_confirm(row, suspectCritical(design, failing));
    }
}
function hasHeadFailed(row, one) {
    return [1, 2].some((number) => {
        const trial = row.find(sweep/* sweepKey */.Eq(row.design, one.caseId, 'head', { round: 1, number }));
        return trial?.status === 'scored' && !trial.passed;
    });
}
function* endRound(row) {
    const { design } = row;
    if (design.metric === 'score')
        return undefined;
    yield* confirmBroken(row);
    if (design.critical !== undefined && exceeds(row, 'critical', design.critical.maxBroken))
        return 'critical';
    if (design.maxBroken !== undefined && exceeds(row, 'major', design.maxBroken))
        return 'broken';
    if (!exceedsDrop(row))
        return undefined;
    yield* row_confirm(row, suspect(design, untried(row, -1, undefined), { kind: 'fixed', round: row.rounds }));
    return exceedsDrop(row) ? 'broken' : undefined;
}
function* confirmBroken(row) {
    yield* row_confirm(row, suspect(row.design, untried(row, 1, row.rounds), { kind: 'broken', round: row.rounds }));
}
function* row_confirm(row, suspicions) {
    yield suspicions.map((suspicion) => confirmationOrder(row.design, suspicion));
    const results = suspicions.map((suspicion) => readConfirmation(row.design, suspicion, row.find));
    row.confirmations = [...row.confirmations, ...results];
}
function untried(row, sign, round) {
    const tried = new Set(row.confirmations.map((one) => one.caseId));
    const changed = row.ledger.pairs.filter((pair) => {
        return Math.sign((0,procedure_ledger/* dropOf */.l6)(pair) ?? 0) === sign && (round === undefined || pair.round === round);
    });
    const cases = new Set(changed.map((pair) => pair.case));
    return [...cases].filter((one) => !tried.has(one.caseId) && !sweep/* isCritical */.Ko(one));
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
function row_acquit(row) {
    const upper = (0,acquit/* upperDropOf */.ll)(row.ledger, row.design);
    const isRuledOut = upper * (0,procedure_ledger/* affectedShare */.or)(row.design) < row.design.mustCatch;
    const hasSeenEnough = (0,procedure_ledger/* countPairs */.rZ)(row.ledger.pairs).pairs > 0;
    return hasSeenEnough && isRuledOut && upper < 1 / Math.sqrt(row.design.compared.length) ? 'ruled-out' : undefined;
}

// EXTERNAL MODULE: ./build/compare/random.js + 1 modules
var random = __webpack_require__(90388);
// EXTERNAL MODULE: ./build/compare/trial-index.js
var trial_index = __webpack_require__(99581);
;// CONCATENATED MODULE: ./build/compare/next.js





function nextStep(designs, trials, seed) {
    const { find } = (0,trial_index/* indexTrials */.A)(trials);
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
    return [...chains, ...(0,random/* shuffled */.A4)(pairs, (0,random/* generatorFor */.Db)(seed, ['orders']))];
}


/***/ }),

/***/ 82507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ Z_PASS),
/* harmony export */   X5: () => (/* binding */ dropInterval),
/* harmony export */   XJ: () => (/* binding */ INTERVAL_CONFIDENCE),
/* harmony export */   ll: () => (/* binding */ upperDropOf),
/* harmony export */   xR: () => (/* binding */ Z_INTERVAL)
/* harmony export */ });
/* unused harmony export PASS_LEVEL */
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82195);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21589);
/* harmony import */ var _stats_student_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10903);
/* harmony import */ var _stats_tango_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47865);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26257);





const PASS_LEVEL = 0.03;
const Z_PASS = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(1 - PASS_LEVEL);
const Z_INTERVAL = 2.24;
const INTERVAL_CONFIDENCE = 0.95;
function upperDropOf(ledger, design) {
    return dropLimits(ledger, design, Z_PASS).upper;
}
function dropInterval(ledger, design) {
    const { pairs, unseen } = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .countPairs */ .rZ)(ledger.pairs);
    if (pairs === 0 || unseen > 0)
        return undefined;
    return { ...dropLimits(ledger, design, Z_INTERVAL), confidence: INTERVAL_CONFIDENCE };
}
function dropLimits(ledger, design, z) {
    const counts = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .countPairs */ .rZ)(ledger.pairs);
    const isAllEqual = counts.worse + counts.better === 0;
    if (design.metric === 'pass_rate' || isAllEqual || counts.pairs < 2)
        return (0,_stats_tango_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoLimits */ .g)(counts, z);
    const drops = ledger.pairs.flatMap((pair) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .dropOf */ .l6)(pair) ?? []);
    const half = (0,_stats_student_js__WEBPACK_IMPORTED_MODULE_3__/* .studentQuantile */ .FI)((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .v)(z), drops.length - 1) * (0,_stats_student_js__WEBPACK_IMPORTED_MODULE_3__/* .standardError */ .gU)(drops);
    return { lower: Math.max(-1, (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .mean */ .i)(drops) - half), upper: Math.min(1, (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .mean */ .i)(drops) + half) };
}


/***/ }),

/***/ 26257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  or: () => (/* binding */ affectedShare),
  rZ: () => (/* binding */ countPairs),
  l6: () => (/* binding */ dropOf),
  mt: () => (/* binding */ isDropEstablished),
  R_: () => (/* binding */ netDrop),
  Fk: () => (/* binding */ withMissingInFavour)
});

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
    return { rest: { from: walk.from, mass: walk.mass.slice(0, end) }, tail, critical: walk.from + end };
}

// EXTERNAL MODULE: ./build/domain/limit.js
var limit = __webpack_require__(81602);
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
    if (!(0,limit/* exceeds */.O)(netDrop(countPairs(ledger.pairs), design), design.maxDrop))
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


/***/ }),

/***/ 91410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ sweepKey),
/* harmony export */   FE: () => (/* binding */ isJudgedCritical),
/* harmony export */   Ko: () => (/* binding */ isCritical),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   al: () => (/* binding */ firstRoundOrders),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   vc: () => (/* binding */ blockOrders)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90388);

function keyOf(design, caseId, trial) {
    return { suite: design.suite, target: design.target, caseId, ...trial };
}
function sweepKey(design, caseId, side, at) {
    return keyOf(design, caseId, { side, purpose: 'sweep', round: at.round, number: at.number ?? 1 });
}
function firstRoundOrders(design, seed) {
    const generator = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .generatorFor */ .Db)(seed, [design.suite, design.target, 'pairs']);
    const compared = [...design.compared]
        .sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
        .map((one) => {
        const sides = ['base', 'head'].map((side) => sweepKey(design, one.caseId, side, { round: 1 }));
        const again = isJudgedCritical(design, one)
            ? [sweepKey(design, one.caseId, 'head', { round: 1, number: 2 })]
            : [];
        return { kind: 'together', keys: (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .shuffled */ .A4)([...sides, ...again], generator) };
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
    const order = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .shuffled */ .A4)(byId, (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .generatorFor */ .Db)(seed, name));
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


/***/ }),

/***/ 90388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x3: () => (/* binding */ drawTimes),
  Db: () => (/* binding */ generatorFor),
  A4: () => (/* binding */ shuffled)
});

// UNUSED EXPORTS: drawIndex

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
var xoroshiro128plus = __webpack_require__(19821);
;// CONCATENATED MODULE: ./build/compare/random.js


function generatorFor(seed, names) {
    return (0,xoroshiro128plus/* xoroshiro128plus */.b)(hash(JSON.stringify([seed, ...names])));
}
function drawIndex(generator, count) {
    return uniformInt(generator, 0, count - 1);
}
function drawTimes(generator, times) {
    const count = times.length;
    const end = count > 2 ? Math.floor(2 ** 32 / count) * count : 2 ** 32;
    times.fill(0);
    for (let k = 0; k < count; k += 1) {
        let drawn = generator.next() + 2 ** 31;
        while (drawn >= end)
            drawn = generator.next() + 2 ** 31;
        const item = drawn - Math.floor(drawn / count) * count;
        times[item] = (times[item] ?? 0) + 1;
    }
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


/***/ }),

/***/ 81892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ betaCdf)
/* harmony export */ });
/* unused harmony export logGamma */
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


/***/ }),

/***/ 82195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function mean(values) {
    return sum(values) / values.length;
}


/***/ }),

/***/ 21589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
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


/***/ }),

/***/ 10903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   Rf: () => (/* binding */ studentCdf),
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   gU: () => (/* binding */ standardError)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81892);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82195);


function studentCdf(t, df) {
    if (!Number.isFinite(t))
        return t > 0 ? 1 : 0;
    const tail = (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaCdf */ .I)(df / (df + t * t), df / 2, 0.5) / 2;
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
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(values);
    return Math.sqrt((0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(values.map((value) => (value - centre) ** 2)) / (values.length * (values.length - 1)));
}
function meanInterval(values) {
    if (values.length < 2 || values.every((value) => value === values[0]))
        return undefined;
    const error = standardError(values);
    const half = studentQuantile(0.975, values.length - 1) * error;
    return { lower: (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(values) - half, upper: (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(values) + half, confidence: 0.95 };
}


/***/ }),

/***/ 47865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tangoLimits)
/* harmony export */ });
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


/***/ }),

/***/ 99581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ indexTrials)
/* harmony export */ });
function indexTrials(trials, preferences = []) {
    const suites = new Map();
    for (const trial of trials) {
        const { suite, target, caseId } = trial.key;
        entry(entry(entry(suites, suite), target), caseId).set(trialNumber(trial.key), trial);
    }
    const caseOf = (suite, target, caseId) => suites.get(suite)?.get(target)?.get(caseId);
    return {
        find: (key) => caseOf(key.suite, key.target, key.caseId)?.get(trialNumber(key)),
        ofCase: (suite, target, caseId) => [...(caseOf(suite, target, caseId)?.values() ?? [])],
        preferences: (suite, target) => preferences.filter(({ key }) => key.suite === suite && key.target === target),
    };
}
function entry(map, name) {
    const found = map.get(name) ?? new Map();
    map.set(name, found);
    return found;
}
function trialNumber(key) {
    const kind = (key.side === 'base' ? 0 : 2) + (key.purpose === 'sweep' ? 0 : 1);
    return (key.round * 2 ** 20 + key.number) * 4 + kind;
}


/***/ }),

/***/ 32063:
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

/***/ 81602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exceeds),
/* harmony export */   v: () => (/* binding */ reaches)
/* harmony export */ });
const ROUNDING = 1e-9;
function exceeds(value, limit) {
    return value > limit + ROUNDING;
}
function reaches(value, limit) {
    return value >= limit - ROUNDING;
}


/***/ }),

/***/ 73598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ withFinished),
/* harmony export */   NK: () => (/* binding */ withExpected),
/* harmony export */   XW: () => (/* binding */ remainingMs),
/* harmony export */   ak: () => (/* binding */ suitesToShow),
/* harmony export */   cf: () => (/* binding */ NO_PROGRESS),
/* harmony export */   xY: () => (/* binding */ trialsOf)
/* harmony export */ });
const NO_PROGRESS = { suites: [], spendUsd: 0, elapsedMs: 0 };
function withExpected(state, { suite, count }) {
    return withSuite(state, suite, (one) => ({ ...one, total: one.total + count }));
}
function withFinished(state, { suite, spendUsd }) {
    return {
        ...withSuite(state, suite, (one) => ({ ...one, done: one.done + 1 })),
        spendUsd: state.spendUsd === undefined || spendUsd === undefined ? undefined : state.spendUsd + spendUsd,
    };
}
function withSuite(state, suite, change) {
    const isKnown = state.suites.some((one) => one.suite === suite);
    const suites = isKnown ? state.suites : [...state.suites, { suite, total: 0, done: 0 }];
    return { ...state, suites: suites.map((one) => (one.suite === suite ? change(one) : one)) };
}
function trialsOf({ suites }) {
    const sum = (part) => suites.reduce((all, one) => all + one[part], 0);
    return { total: sum('total'), done: sum('done') };
}
function remainingMs(state) {
    const { total, done } = trialsOf(state);
    return done === 0 ? undefined : (state.elapsedMs / done) * Math.max(0, total - done);
}
function suitesToShow({ suites }, room) {
    const open = suites.filter(({ total, done }) => done < total);
    const done = suites.filter((one) => !open.includes(one));
    const shown = new Set([...open, ...done].slice(0, room));
    return suites.filter((one) => shown.has(one));
}


/***/ }),

/***/ 74684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ askedServiceTier)
/* harmony export */ });
function askedServiceTier({ parameters }) {
    const tier = parameters['service_tier'];
    return typeof tier === 'string' ? tier : undefined;
}


/***/ }),

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
const RESULT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 78119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sendable)
/* harmony export */ });
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


/***/ }),

/***/ 70721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describeTrialKey)
/* harmony export */ });
function describeTrialKey(key) {
    return JSON.stringify([key.suite, key.target, key.caseId, key.side, key.purpose, key.round, key.number]);
}


/***/ }),

/***/ 64196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ measureUnaffected),
/* harmony export */   m: () => (/* binding */ planCase)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5029);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20802);



function planCase(matched, candidate, render) {
    const rendered = render(matched.target, candidate.case);
    const head = rendered.request;
    const base = renderBase(matched, candidate, { rendered, render });
    if (base !== undefined && !(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameRequest */ .s3)(base, head)) {
        const requests = { base: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .Rj)(base), head: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .Rj)(head) };
        if (requests.base.fingerprint !== requests.head.fingerprint)
            return compared(matched, candidate, requests);
    }
    if (candidate.hasSameInputs && candidate.hasSameExpectations && base !== undefined)
        return undefined;
    return measured(matched, candidate, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .Rj)(head));
}
function measureUnaffected(matched, evalCase, render) {
    return {
        kind: 'measured',
        case: evalCase,
        reasons: [{ kind: 'requested', file: undefined }],
        request: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .Rj)(render(matched.target, evalCase).request),
        oldExpect: undefined,
    };
}
function renderBase(matched, candidate, { rendered, render }) {
    const { baseTarget, changedPartials } = matched;
    if (baseTarget === undefined)
        return undefined;
    if (changedPartials?.isDisjointFrom(rendered.partials) === true)
        return rendered.request;
    const request = tryRender(() => render(baseTarget, candidate.case));
    if (request !== undefined)
        return request;
    const { baseCase } = candidate;
    return baseCase === undefined ? undefined : tryRender(() => render(baseTarget, baseCase));
}
function tryRender(render) {
    try {
        return render().request;
    }
    catch (error) {
        if (error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
function compared(matched, candidate, requests) {
    const { suite, target, baseTarget } = matched;
    const between = (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .requestReasons */ .nq)({
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
    return { kind: 'prompt', file: (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .promptCulprit */ .q$)(baseTarget.prompt, target.prompt) ?? suite.file };
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
    const changed = head.expect.find((spec, index) => (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .expectationText */ .gM)([spec]) !== (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .expectationText */ .gM)(before.slice(index, index + 1)));
    return (changed ?? before.at(-1))?.place.file ?? head.place.file;
}


/***/ }),

/***/ 44281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openCopies)
/* harmony export */ });
function openCopies() {
    const seen = new Map();
    const number = (asked) => {
        const copy = seen.get(asked.fingerprint) ?? 0;
        seen.set(asked.fingerprint, copy + 1);
        return copy === 0 ? asked : { ...asked, copy };
    };
    return (planned) => {
        if (planned.kind === 'measured')
            return { ...planned, request: number(planned.request) };
        const { base, head } = planned.requests;
        return { ...planned, requests: { base: number(base), head: number(head) } };
    };
}


/***/ }),

/***/ 5029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ haveSameExpectations),
/* harmony export */   Jy: () => (/* binding */ changedPartials),
/* harmony export */   gM: () => (/* binding */ expectationText),
/* harmony export */   k1: () => (/* binding */ haveSameInputs),
/* harmony export */   nq: () => (/* binding */ requestReasons),
/* harmony export */   q$: () => (/* binding */ promptCulprit),
/* harmony export */   x2: () => (/* binding */ targetDefinition)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20802);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11994);


const definitions = new WeakMap();
const expectations = new WeakMap();
function targetDefinition(target) {
    const known = definitions.get(target);
    if (known !== undefined)
        return known;
    const text = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({
        endpoint: target.endpoint,
        parameters: target.parameters,
        tools: target.tools?.tools,
        output: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .outputIdentity */ .ST)(target),
        inputs: target.inputs,
        messages: target.prompt.messages.map(withoutPlace),
    });
    definitions.set(target, text);
    return text;
}
function haveSameInputs(base, head) {
    if (base === head)
        return true;
    return (0,_same_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .F)(base.vars, head.vars) && base.messages.length + head.messages.length === 0
        ? true
        : inputText(base) === inputText(head);
}
function inputText({ vars, messages }) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ vars, turns: messages.map(withoutPlace) });
}
function haveSameExpectations(base, head) {
    if (base.expect === head.expect)
        return true;
    const isPlainlySame = base.expect.length === head.expect.length &&
        base.expect.every((spec, index) => isSameScorer(spec, head.expect[index]));
    return isPlainlySame || expectationText(base.expect) === expectationText(head.expect);
}
function isSameScorer(base, head) {
    if (base === head)
        return true;
    if (head === undefined || base.children.length + head.children.length > 0)
        return false;
    const { type, name, weight, threshold, config } = base;
    return (type === head.type &&
        name === head.name &&
        weight === head.weight &&
        threshold === head.threshold &&
        (0,_same_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .F)(config, head.config));
}
function expectationText(expect) {
    const known = expectations.get(expect);
    if (known !== undefined)
        return known;
    const text = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(expect.map(scorerIdentity));
    expectations.set(expect, text);
    return text;
}
function requestReasons({ requests: { base, head }, targets, suite }) {
    const settings = settingsFile(targets.head) ?? suite.file;
    const parts = [
        ['prompt', base.messages, head.messages, () => promptCulprit(targets.base.prompt, targets.head.prompt)],
        ['model', (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointIdentity */ .u9)(targets.base.endpoint), (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointIdentity */ .u9)(targets.head.endpoint), () => settings],
        ['parameters', base.parameters, head.parameters, () => settings],
        ['tools', base.tools, head.tools, () => targets.head.tools?.file],
        ['output', (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .outputIdentity */ .ST)(base), (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .outputIdentity */ .ST)(head), () => targets.head.output?.file],
        ['inputs', base.inputs, head.inputs, () => changedInput(base, head)],
    ];
    return parts
        .filter(([, before, after]) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before) !== (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(after))
        .map(([kind, , , culprit]) => ({ kind, file: culprit() ?? suite.file }));
}
function promptCulprit(base, head) {
    const same = (index) => messageText(base.messages[index]) === messageText(head.messages[index]);
    const length = Math.max(base.messages.length, head.messages.length);
    const first = Array.from({ length }, (_, index) => index).find((index) => !same(index));
    if (first !== undefined)
        return (head.messages[first] ?? base.messages[first])?.place.file;
    const changed = [...changedPartials(base, head)];
    return changed.length === 1 ? changed[0] : (head.file ?? changed[0]);
}
function changedPartials(base, head) {
    const paths = [...head.partials.keys(), ...base.partials.keys()];
    return new Set(paths.filter((path) => base.partials.get(path) !== head.partials.get(path)));
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
    return message === undefined ? '' : (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(withoutPlace(message));
}
function withoutPlace(message) {
    return { ...message, place: undefined };
}
function scorerIdentity(spec) {
    return { ...spec, place: undefined, children: spec.children.map(scorerIdentity) };
}


/***/ }),

/***/ 75321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ filterWarnings),
/* harmony export */   Ln: () => (/* binding */ guardFilters),
/* harmony export */   NO: () => (/* binding */ wantsTarget),
/* harmony export */   qu: () => (/* binding */ wantsCase),
/* harmony export */   xM: () => (/* binding */ filtersCases)
/* harmony export */ });
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
function filterWarnings(filters) {
    if (!filtersCases(filters))
        return [];
    const said = [nameAll('case', filters.cases), nameAll('tag', filters.tags)].filter((part) => part !== '');
    return [`Only cases selected by ${said.join(' and ')} count here: rates, bars and limits are about them alone.`];
}
function nameAll(noun, names) {
    const more = names.length - SHOWN_NAMES;
    const shown = names.slice(0, SHOWN_NAMES).map((name) => JSON.stringify(name));
    return shown.length === 0 ? '' : `${noun} ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function guardFilters(suites, filters) {
    const misspelt = unknownNames(suites, filters);
    return misspelt.length > 0 ? misspelt : nothingSelected(suites, filters);
}
function nothingSelected(suites, filters) {
    const given = [...filters.suites, ...filters.targets, ...filters.cases, ...filters.tags];
    const isAnySelected = suites.some((suite) => suite.targets.some((target) => wantsTarget(filters, suite, target)) &&
        suite.cases.some((entry) => wantsCase(filters, entry)));
    if (given.length === 0 || isAnySelected)
        return [];
    const sentence = `No case is selected by ${given.map((name) => JSON.stringify(name)).join(' and ')} together.`;
    return [{ code: 'bad-input', sentence, place: undefined, hint: 'Each exists, but in another suite.' }];
}
function unknownNames(suites, filters) {
    return [
        ...unknown('suite', filters.suites, () => suites.map((suite) => suite.id)),
        ...unknown('target', filters.targets, () => suites.flatMap((suite) => suite.targets.map((target) => target.name))),
        ...unknown('case', filters.cases, () => suites.flatMap((suite) => suite.cases.map((entry) => entry.id))),
        ...unknown('tag', filters.tags, () => suites.flatMap((suite) => suite.cases.flatMap((entry) => entry.tags))),
    ];
}
function unknown(noun, wanted, list) {
    if (wanted.length === 0)
        return [];
    const known = new Set(list());
    const shown = [...known].slice(0, SHOWN_NAMES).join(', ');
    const hint = known.size === 0
        ? 'There is none.'
        : known.size > SHOWN_NAMES
            ? `There are ${shown} and ${known.size - SHOWN_NAMES} more.`
            : `There are: ${shown}.`;
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


/***/ }),

/***/ 20802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   ST: () => (/* binding */ outputIdentity),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   s3: () => (/* binding */ isSameRequest),
/* harmony export */   u9: () => (/* binding */ endpointIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98799);
/* harmony import */ var _domain_sendable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78119);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11994);




function fingerprint(request) {
    return { request, fingerprint: sha256(canonicalJson({ v: 1, ...identityOf(request) })) };
}
function isSameRequest(a, b) {
    return (0,_same_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .F)(identityOf(a), identityOf(b));
}
function identityOf(request) {
    return {
        endpoint: endpointIdentity(request.endpoint),
        messages: request.messages,
        parameters: request.parameters,
        tools: request.tools,
        output: outputIdentity(request),
        vars: request.vars,
        inputs: request.inputs,
    };
}
function outputIdentity({ output }) {
    return output && { name: output.name, schema: output.schema };
}
function canonicalJson(value) {
    try {
        return (0,canonicalize__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(value) ?? 'null';
    }
    catch {
        return (0,canonicalize__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)((0,_domain_sendable_js__WEBPACK_IMPORTED_MODULE_3__/* .sendable */ .p)(value)) ?? 'null';
    }
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
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


/***/ }),

/***/ 13238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yK: () => (/* binding */ affectedCount),
  D1: () => (/* binding */ affectedParts),
  ZF: () => (/* binding */ draftPlan),
  FI: () => (/* binding */ finishPlan)
});

// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(90323);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/plan/affected.js
var plan_affected = __webpack_require__(64196);
// EXTERNAL MODULE: ./build/plan/copies.js
var copies = __webpack_require__(44281);
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

// EXTERNAL MODULE: ./build/plan/filters.js
var plan_filters = __webpack_require__(75321);
// EXTERNAL MODULE: ./build/plan/definition.js
var definition = __webpack_require__(5029);
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
        return { ...shared, changedPartials: new Set(), candidates: [], same: suite.cases };
    const isSameButForPartials = baseTarget !== undefined && (0,definition/* targetDefinition */.x2)(baseTarget) === (0,definition/* targetDefinition */.x2)(target);
    const changed = isSameButForPartials ? (0,definition/* changedPartials */.Jy)(baseTarget.prompt, target.prompt) : undefined;
    const baseCases = new Map(baseSuite?.cases.map((entry) => [entry.id, entry]));
    const candidates = [];
    const same = [];
    for (const headCase of suite.cases) {
        const baseCase = baseCases.get(headCase.id);
        const entry = withLabelOf(baseCase, headCase);
        const candidate = compareCase(entry, baseCase);
        if (changed?.size === 0 && candidate.hasSameInputs && candidate.hasSameExpectations)
            same.push(entry);
        else
            candidates.push(candidate);
    }
    return { ...shared, changedPartials: changed, candidates, same };
}
function withLabelOf(baseCase, entry) {
    return baseCase === undefined || baseCase.human === entry.human ? entry : { ...entry, human: baseCase.human };
}
function compareCase(entry, baseCase) {
    return {
        case: entry,
        baseCase,
        hasSameInputs: baseCase !== undefined && (0,definition/* haveSameInputs */.k1)(baseCase, entry),
        hasSameExpectations: baseCase !== undefined && (0,definition/* haveSameExpectations */.Io)(baseCase, entry),
    };
}

// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/plan/fingerprint.js
var fingerprint = __webpack_require__(20802);
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
    return typeof value === 'string' ? value : (0,fingerprint/* canonicalJson */.dj)(keysAsWritten(value));
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

// EXTERNAL MODULE: ./build/plan/same.js
var same = __webpack_require__(11994);
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
function suiteRemoved(suite) {
    return {
        ...plan/* NO_CHANGE */.XG,
        kind: 'suite-removed',
        suite: suite.id,
        before: countCases(suite),
        place: suite.place,
        blocks: true,
    };
}
function suiteAdded(suite) {
    return { ...plan/* NO_CHANGE */.XG, kind: 'suite-added', suite: suite.id, after: countCases(suite), place: suite.place };
}
function countCases({ cases }) {
    return cases.length === 1 ? '1 case' : `${cases.length} cases`;
}
function suiteChanges(base, head) {
    const headCases = new Map(head.cases.map((entry) => [entry.id, entry]));
    const baseCases = new Map(base.cases.map((entry) => [entry.id, entry]));
    const removed = base.cases.filter((entry) => !headCases.has(entry.id)).map((entry) => caseRemoved(base, entry));
    const changed = head.cases.flatMap((entry) => {
        const before = baseCases.get(entry.id);
        if (before === entry)
            return [];
        return before === undefined ? [caseAdded(head, entry)] : caseChanges(head, before, entry);
    });
    return [...targetChanges(base, head), ...removed, ...changed, ...ruleChanges(base, head)];
}
function targetChanges(base, head) {
    const paired = new Set(head.targets.map((target) => pairTarget(target, head, base)?.name));
    const removed = base.targets
        .filter((target) => !paired.has(target.name))
        .map((target) => ({
        ...plan/* NO_CHANGE */.XG,
        kind: 'target-removed',
        suite: base.id,
        target: target.name,
        place: target.place,
        blocks: true,
    }));
    const added = head.targets
        .filter((target) => pairTarget(target, head, base) === undefined)
        .map((target) => ({
        ...plan/* NO_CHANGE */.XG,
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
    return { ...plan/* NO_CHANGE */.XG, kind, suite: suite.id, caseId: entry.id, severity: entry.severity, place: entry.place };
}
function caseChanges(suite, base, head) {
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
        ...((0,definition/* haveSameInputs */.k1)(base, head) ? [] : [change('vars-changed', describeInputs(base), describeInputs(head))]),
        ...((0,definition/* haveSameExpectations */.Io)(base, head)
            ? []
            : [change('expectations-changed', describeExpectations(base.expect), describeExpectations(head.expect))]),
        ...((0,same/* isSame */.F)(base.tags, head.tags) ? [] : [change('tags-changed', base.tags.join(', '), head.tags.join(', '))]),
        ...(base.human === head.human
            ? []
            : [{ ...caseChange(suite, head, 'label-changed'), before: base.human, after: head.human }]),
    ];
}
function describeInputs({ vars, messages }) {
    const turns = messages.map(({ role, text }) => `${role}: ${text}`);
    return [...(Object.keys(vars).length > 0 || turns.length === 0 ? [asWritten(vars)] : []), ...turns].join('; ');
}
function ruleChanges(base, head) {
    return lineChanges(ruleLines(base.policy), ruleLines(head.policy)).map((line) => ({
        ...plan/* NO_CHANGE */.XG,
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
        return head.file === undefined ? [] : [{ ...plan/* NO_CHANGE */.XG, kind: 'config-added', place }];
    const changes = (kind, before, after) => lineChanges(before, after).map((line) => ({ ...plan/* NO_CHANGE */.XG, ...line, kind, place }));
    return [
        ...changes('policy-changed', ruleLines(base.policy), ruleLines(head.policy)),
        ...changes('policy-changed', globLines(base), globLines(head)),
        ...changes('limits-changed', lines(base.limits), lines(head.limits)),
        ...changes('prices-changed', lines(Object.fromEntries(base.prices)), lines(Object.fromEntries(head.prices))),
        ...changes('judge-changed', judgeLines(base), judgeLines(head)),
        ...changes('judge-changed', modelLines('embeddings', base), modelLines('embeddings', head)),
        ...changes('judge-changed', modelLines('moderation', base), modelLines('moderation', head)),
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
function modelLines(name, config) {
    return new Map([...lines(config[name] ?? {})].map(([key, line]) => [key, `${name}.${line}`]));
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
        .filter(({ suite, target }) => (0,plan_filters/* wantsTarget */.NO)(filters, suite, target))
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
    return { rows, changes: [...changes, ...own] };
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
    if (!(0,plan_filters/* filtersCases */.xM)(filters))
        return [matched];
    const candidates = matched.candidates.filter((candidate) => (0,plan_filters/* wantsCase */.qu)(filters, candidate.case));
    const same = matched.same.filter((entry) => (0,plan_filters/* wantsCase */.qu)(filters, entry));
    return candidates.length + same.length === 0 ? [] : [{ ...matched, candidates, same }];
}
function planRow(input, matched, tools) {
    const decided = matched.candidates.map((candidate) => ({
        id: candidate.case.id,
        planned: tools.attempt(candidate.case, () => (0,plan_affected/* planCase */.m)(matched, candidate, tools.render)),
    }));
    const affected = decided.flatMap(({ planned }) => (planned === undefined ? [] : [planned]));
    const unchangedIds = decided.filter(({ planned }) => planned === undefined).map(({ id }) => id);
    const requested = input.isEverythingRequested ? requestedCases(matched, unchangedIds, tools) : [];
    const unaffected = input.isEverythingRequested ? [] : [...matched.same.map((entry) => entry.id), ...unchangedIds];
    const cases = [...affected, ...requested].map((0,copies/* openCopies */.K)());
    const policy = rowPolicy(input, matched);
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
        unaffectedByTag: idsByTag(matched, new Set(unaffected), policy),
        policy,
        isNew: matched.baseTarget === undefined && !input.isHeadAlone,
    };
}
function idsByTag(matched, ids, policy) {
    if (policy.tags.size === 0)
        return new Map();
    const all = [...matched.same, ...matched.candidates.map((candidate) => candidate.case)];
    const unaffected = all.filter((entry) => ids.has(entry.id));
    const withTag = (tag) => unaffected.filter((entry) => entry.tags.includes(tag)).map((entry) => entry.id);
    return new Map([...policy.tags.keys()].map((tag) => [tag, withTag(tag)]));
}
function requestedCases(matched, unchangedIds, tools) {
    const ids = new Set(unchangedIds);
    const rest = matched.candidates.map((candidate) => candidate.case).filter((entry) => ids.has(entry.id));
    return [...matched.same, ...rest].flatMap((entry) => {
        const planned = tools.attempt(entry, () => (0,plan_affected/* measureUnaffected */.M)(matched, entry, tools.render));
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
    return (0,policy/* mergeRules */.u)((matched.baseSuite ?? matched.suite).policy, config.policy);
}


/***/ }),

/***/ 11994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame)
/* harmony export */ });
function isSame(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)));
}


/***/ }),

/***/ 21551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ul: () => (/* binding */ collectErrors),
  jA: () => (/* binding */ estimate),
  AS: () => (/* binding */ planChange),
  TR: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: ./build/domain/request.js
var request = __webpack_require__(74684);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
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
            byCase.set(planned, roundOne(planned, tools).map(estimateCall));
    const calls = [...byCase.values()].flat();
    const fresh = calls.filter((call) => !call.isReused);
    const isPriced = fresh.every((call) => call.usd !== undefined);
    const estimate = {
        calls: fresh.length,
        judgeCalls: sum(fresh, (call) => call.judgeCalls),
        inputTokens: sum(fresh, (call) => call.input),
        outputTokens: { low: sum(fresh, (call) => call.output.low), high: sum(fresh, (call) => call.output.high) },
        costUsd: isPriced
            ? { low: sum(fresh, (call) => call.usd?.low ?? 0), high: sum(fresh, (call) => call.usd?.high ?? 0) }
            : undefined,
        unpriced: [...new Set(calls.flatMap((call) => call.unpriced))],
    };
    const callUsd = (planned) => Math.max(0, ...(byCase.get(planned) ?? []).map((call) => call.known.high));
    return { estimate, expectedUsd: sum(fresh, (call) => call.known.expected), callUsd };
}
function roundOne(planned, tools) {
    const asked = requestsOf(planned).map(([each, number]) => ({
        request: each.request,
        earlier: tools.earlier(each, number),
    }));
    const known = asked.find(({ earlier }) => earlier?.outputTokens !== undefined)?.earlier?.outputTokens;
    const { expect } = planned.case;
    const scorers = planned.kind === 'measured' ? [...expect, ...(planned.oldExpect ?? [])] : expect;
    const judges = countOf('judge', scorers);
    const judgedBy = judges === 0 ? '' : JSON.stringify([caseText(planned), ...configsOf('judge', scorers)]);
    const embeds = countOf('similarity', scorers) > 0;
    const pairwise = planned.kind === 'compared' ? countOf('judge_pairwise', expect) : 0;
    return asked.map((each, index) => {
        const questions = index < 2 ? judges + pairwise : judges;
        return { ...each, outputTokens: each.earlier?.outputTokens ?? known, judges: questions, judgedBy, embeds };
    });
}
function caseText(planned) {
    const { vars } = planned.case;
    if (Object.keys(vars).length > 0)
        return vars;
    const { request } = planned.kind === 'measured' ? planned.request : planned.requests.head;
    return request.messages.filter(({ role }) => role !== 'system').map(({ text }) => text);
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
    return ({ request, earlier, outputTokens, judges, judgedBy, embeds }) => {
        const input = inputTokens(request, count);
        const most = Math.max(outputLimit(request.parameters) ?? UNLIMITED_OUTPUT, 1);
        const least = Math.min(SHORT_OUTPUT, most, outputTokens ?? most);
        const output = { low: least, expected: Math.min(outputTokens ?? (least + most) / 2, most), high: most };
        const reads = judges === 0 ? 0 : count(judgedBy) + JUDGE_OVERHEAD;
        const targetUsd = (tokens) => tools.price(request, { input, output: tokens });
        const judgeUsd = (tokens) => judgesUsd(reads + tokens, judges, tools);
        const unpriced = [
            ...(targetUsd(least) === undefined ? [modelName(request)] : []),
            ...(tools.judge !== undefined && judgeUsd(least) === undefined ? [modelName(tools.judge)] : []),
            ...(embeds ? unpricedEmbeddings(tools) : []),
        ];
        return {
            isReused: earlier?.isReused === true,
            input,
            output,
            usd: complete(at(output, (tokens) => add(targetUsd(tokens), judgeUsd(tokens)))),
            known: at(output, (tokens) => (targetUsd(tokens) ?? 0) + (judgeUsd(tokens) ?? 0)),
            judgeCalls: judges,
            unpriced,
        };
    };
}
function at({ low, expected, high }, usd) {
    return { low: usd(low), expected: usd(expected), high: usd(high) };
}
function complete({ low, expected, high }) {
    return low === undefined || expected === undefined || high === undefined ? undefined : { low, expected, high };
}
function judgesUsd(input, judges, { judge, price }) {
    if (judges === 0 || judge === undefined)
        return 0;
    const each = price(judge, { input, output: JUDGE_OUTPUT });
    return each === undefined ? undefined : each * judges;
}
function inputTokens(request, count) {
    const texts = sum(request.messages, ({ text, images }) => count(text) + images.length * TOKENS_PER_IMAGE);
    const tools = request.tools.length === 0 ? 0 : count(JSON.stringify(request.tools));
    const schema = request.output === undefined ? 0 : count(JSON.stringify(request.output.schema));
    return texts + tools + schema;
}
function outputLimit(parameters) {
    const limits = ['max_output_tokens', 'max_completion_tokens', 'max_tokens'].map((name) => parameters[name]);
    return limits.find((limit) => typeof limit === 'number');
}
function countOf(type, specs) {
    return sum(specs, (spec) => (spec.type === type ? 1 : 0) + countOf(type, spec.children));
}
function configsOf(type, specs) {
    return specs.flatMap((spec) => [...(spec.type === type ? [spec.config] : []), ...configsOf(type, spec.children)]);
}
function unpricedEmbeddings({ embeddings, price }) {
    if (embeddings === undefined)
        return [];
    const model = { endpoint: embeddings, parameters: {} };
    return price(model, { input: 1, output: 0 }) === undefined ? [modelName(model)] : [];
}
function modelName({ endpoint }) {
    return 'model' in endpoint ? `${endpoint.provider}/${endpoint.model}` : endpoint.provider;
}
function add(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
}
function sum(items, read) {
    return items.reduce((total, item) => total + read(item), 0);
}

// EXTERNAL MODULE: ./build/plan/filters.js
var filters = __webpack_require__(75321);
// EXTERNAL MODULE: ./build/plan/plan.js + 5 modules
var plan_plan = __webpack_require__(13238);
// EXTERNAL MODULE: ./build/plan/affected.js
var affected = __webpack_require__(64196);
// EXTERNAL MODULE: ./build/plan/copies.js
var copies = __webpack_require__(44281);
;// CONCATENATED MODULE: ./build/plan/unaffected.js


function unaffectedUnderBars(draft, plan, render) {
    return plan.rows.flatMap((row, index) => {
        const matched = draft.matched[index];
        if (matched === undefined || row.cases.length === 0 || !hasBar(row.policy))
            return [];
        const ids = new Set(row.unaffected);
        const cases = [...matched.same, ...matched.candidates.map((candidate) => candidate.case)];
        const unaffected = cases.filter((entry) => ids.has(entry.id));
        const number = (0,copies/* openCopies */.K)();
        for (const planned of row.cases)
            number(planned);
        return unaffected.map((entry) => {
            return { suite: row.suite, target: row.target, planned: number((0,affected/* measureUnaffected */.M)(matched, entry, render)) };
        });
    });
}
function hasBar(policy) {
    const own = policy.passRate?.min ?? policy.score?.min;
    return own !== undefined || [...policy.tags.values()].some(hasBar);
}

// EXTERNAL MODULE: ./build/report/undecidable.js
var undecidable = __webpack_require__(89703);
// EXTERNAL MODULE: ./build/run/reuse.js
var run_reuse = __webpack_require__(52322);
// EXTERNAL MODULE: ./build/suite/late-mistakes.js
var late_mistakes = __webpack_require__(67045);
// EXTERNAL MODULE: ./build/suite/spec.js + 29 modules
var suite_spec = __webpack_require__(31613);
// EXTERNAL MODULE: ./build/verdict/sensitivity.js
var sensitivity = __webpack_require__(80409);
;// CONCATENATED MODULE: ./build/planning.js











async function planChange(record, input, ports) {
    record.revisions = await ports.repository.revisions();
    const spec = await (0,suite_spec/* loadSpec */.I)(record.revisions, input.settings);
    record.warnings = spec.warnings;
    const { plan, unaffected } = await withLateMistakes(spec, () => {
        refuse([...spec.errors, ...(0,filters/* guardFilters */.Ln)([...spec.suites.head, ...spec.salvaged], input.filters)]);
        return planRun(spec, input);
    });
    record.plan = plan;
    record.warnings = [...(0,filters/* filterWarnings */.K9)(input.filters), ...spec.warnings, ...tooSmall(plan, spec)];
    return { spec, plan, unaffected };
}
async function withLateMistakes({ suites, salvaged }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const others = await (0,late_mistakes/* findLateMistakes */.R)([...suites.head, ...salvaged]);
        throw new user_error/* UserError */.yo((0,late_mistakes/* joinMistakes */.Q)(error.all, others), { cause: error });
    }
}
async function planRun(spec, { settings, filters }) {
    const isEverythingRequested = settings.run === 'all' || spec.isHeadAlone;
    const { suites, config, isHeadAlone } = spec;
    const draft = (0,plan_plan/* draftPlan */.ZF)({ suites, config, filters, isEverythingRequested, isHeadAlone });
    if (!draft.needsRendering) {
        return { plan: (0,plan_plan/* finishPlan */.FI)(draft, spec.changes, () => neverRender()), unaffected: () => [] };
    }
    const [{ createRenderer }, { validateSuite }] = await Promise.all([
        __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 90619)),
        __webpack_require__.e(/* import() */ 1657).then(__webpack_require__.bind(__webpack_require__, 21657)),
    ]);
    const renderer = await createRenderer();
    const render = (target, evalCase) => renderer.render(target, evalCase);
    const plan = (0,plan_plan/* finishPlan */.FI)(draft, spec.changes, render);
    const found = await Promise.all((0,plan_plan/* affectedParts */.D1)(suites.head, plan).map((part) => validateSuite(part, renderer)));
    refuse(found.flat());
    return { plan, unaffected: () => unaffectedUnderBars(draft, plan, render) };
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
    const { judge, embeddings } = rules;
    const estimated = estimatePlan(plan, { countTokens, price: priceWith(prices), judge, embeddings, earlier });
    record.prices = prices;
    record.estimated = estimated;
    return { prices, estimated, memory };
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
function refuse(errors) {
    if (errors.length > 0)
        throw new user_error/* UserError */.yo(errors);
}
function tooSmall(plan, { rules }) {
    const affected = plan.rows.filter((row) => row.cases.length > 0);
    const found = affected.flatMap((row) => {
        const planned = (tag) => row.cases.filter((entry) => entry.case.tags.includes(tag)).length;
        const casesWithTag = (tag) => planned(tag) + (row.unaffectedByTag.get(tag)?.length ?? 0);
        const sizes = { cases: row.totalCases, casesWithTag };
        return (0,sensitivity/* undecidableRules */.E)(row.policy, rules.limits, sizes).map((rule) => (0,undecidable/* undecidableSentence */.A)(row.suite, rule));
    });
    return [...new Set(found)];
}
function priceWith(prices) {
    return ({ endpoint, parameters }, tokens) => {
        if (!('model' in endpoint))
            return undefined;
        const quote = prices.find(endpoint.provider, endpoint.model, (0,request/* askedServiceTier */.q)({ parameters }));
        return quote?.cost({ ...tokens, cachedInput: 0, cacheWrite: 0 });
    };
}
function neverRender() {
    throw new Error('a case was to be rendered after nothing had to be');
}


/***/ }),

/***/ 14788:
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

/***/ 77769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ startRecord),
  X: () => (/* binding */ toResult)
});

// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(50698);
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
        preferences: parts.preferences,
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
    const request = row.cases.map((planned) => (0,plan/* requestOn */.fQ)(planned, side)).find((asked) => asked !== undefined)?.request;
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
    const request = (0,plan/* requestOn */.fQ)(planned, side)?.request;
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
    }, { plan: undefined, estimate: undefined, trials: [], preferences: [], comparisons: [] });
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
        preferences: [],
        comparisons: [],
        withoutJudge: [],
        verdict: NO_VERDICT,
        errors: [],
        warnings: [],
        supersededBy: undefined,
        spend: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: 0, maxCostUsd },
    };
}
function toResult(record, frame) {
    const { plan, estimated, trials, preferences, comparisons, revisions } = record;
    const { createdAt, mode, pullRequest, runUrl, seed, version } = frame;
    return buildResult({
        createdAt,
        mode,
        runUrl,
        seed,
        version,
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
    }, { plan, estimate: estimated?.estimate, trials, preferences, comparisons });
}
function named({ sha, isWorkingTree, name }) {
    return { sha, isWorkingTree, name };
}


/***/ }),

/***/ 27447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   PF: () => (/* binding */ wholeStatement),
/* harmony export */   _k: () => (/* binding */ rowName),
/* harmony export */   yE: () => (/* binding */ beforeAfter)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);


const NOTHING = [];
function rowName(row) {
    const target = row.target === undefined ? NOTHING : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` × ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(row.target)}`;
    const tag = row.tag === undefined ? NOTHING : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `, tag ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(row.tag)}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(row.suite)}${target}${tag}`;
}
function wholeStatement({ where, says, also }) {
    const place = where.length === 0 ? NOTHING : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${where}: `;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${place}${says}.${also.length === 0 ? '' : ' '}${also}`;
}
function beforeAfter(measure, unit) {
    if (measure === undefined || (measure.base === undefined && measure.head === undefined))
        return '';
    return ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMeasure */ .os)({ ...measure, delta: undefined }, unit, false)})`;
}


/***/ }),

/***/ 77802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reasonPhrase),
/* harmony export */   V: () => (/* binding */ countReasons)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);

function reasonPhrase({ kind, file }) {
    return file === undefined ? [kind] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${kind} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(file)}`;
}
function countReasons({ cases }) {
    const counts = new Map();
    for (const { reasons } of cases) {
        for (const [key, reason] of new Map(reasons.map((entry) => [JSON.stringify([entry.kind, entry.file]), entry]))) {
            const found = counts.get(key) ?? { reason, cases: 0 };
            found.cases += 1;
            counts.set(key, found);
        }
    }
    return [...counts.values()].sort((a, b) => b.cases - a.cases);
}


/***/ }),

/***/ 81829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ redact),
  K: () => (/* binding */ redactDeep)
});

;// CONCATENATED MODULE: ./build/report/redact-cut.js
const SHORTEST = 8;
const END = /"?…/g;
const START = /["…]/g;
function cutMasker(secrets, mask) {
    let spots;
    const find = (piece) => {
        spots ??= indexSpots(secrets.map((secret) => secret.toLowerCase()));
        return spots.get(piece.toLowerCase()) ?? [];
    };
    return (text) => maskStarts(maskEnds(text, find, mask), find, mask);
}
function indexSpots(secrets) {
    const spots = secrets.flatMap((secret) => Array.from({ length: Math.max(0, secret.length - SHORTEST + 1) }, (_, at) => ({ secret, at })));
    return Map.groupBy(spots, ({ secret, at }) => secret.slice(at, at + SHORTEST));
}
function maskEnds(text, find, mask) {
    const ranges = [...text.matchAll(END)].map(({ index: end }) => {
        const lengths = find(text.slice(end - SHORTEST, end)).map(({ secret, at }) => {
            const length = at + SHORTEST;
            return sameText(text.slice(Math.max(0, end - length), end), secret.slice(0, length)) ? length : 0;
        });
        return { start: end - Math.max(0, ...lengths), end };
    });
    return maskRanges(text, ranges, mask);
}
function maskStarts(text, find, mask) {
    const ranges = [...text.matchAll(START)].map(({ index }) => {
        const start = index + 1;
        const lengths = find(text.slice(start, start + SHORTEST)).map(({ secret, at }) => {
            const rest = secret.slice(at);
            return sameText(text.slice(start, start + rest.length), rest) ? rest.length : 0;
        });
        return { start, end: start + Math.max(0, ...lengths) };
    });
    return maskRanges(text, ranges, mask);
}
function sameText(found, lowerCase) {
    return found.toLowerCase() === lowerCase;
}
function maskRanges(text, ranges, mask) {
    const parts = [];
    let from = 0;
    for (const { start, end } of ranges.filter((range) => range.end > range.start && range.start >= 0)) {
        if (start < from)
            continue;
        parts.push(text.slice(from, start), mask);
        from = end;
    }
    return [...parts, text.slice(from)].join('');
}

;// CONCATENATED MODULE: ./build/report/redact.js

const MASK = '***';
const redact_SHORTEST = 4;
const LONG = 8;
function redact(text, secrets) {
    const replace = replacer(secrets);
    return replace === undefined ? text : replace(text);
}
function redactDeep(value, secrets) {
    const replace = replacer(secrets);
    return replace === undefined ? value : replaceDeep(value, replace);
}
function replaceDeep(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map((entry) => replaceDeep(entry, replace));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [replace(key), replaceDeep(entry, replace)]));
}
function replacer(secrets) {
    const values = [...new Set(secrets.flatMap(linesOf))].filter((value) => value.length >= redact_SHORTEST);
    const long = values.filter((value) => value.length >= LONG).flatMap(encodings);
    const words = values.filter((value) => value.length < LONG);
    const longestFirst = [...new Set(long)].sort((a, b) => b.length - a.length);
    const alternatives = [
        ...longestFirst.map(escapeRegex),
        ...words.map((word) => `(?<![A-Za-z0-9])${escapeRegex(word)}(?![A-Za-z0-9])`),
    ];
    if (alternatives.length === 0)
        return undefined;
    const pattern = new RegExp(alternatives.join('|'), 'gi');
    const maskCut = cutMasker(longestFirst, MASK);
    return (text) => maskCut(text.replace(pattern, MASK));
}
function linesOf(secret) {
    return [secret.trim(), ...secret.split(/\r?\n/).map((line) => line.trim())];
}
function encodings(secret) {
    const bytes = new TextEncoder().encode(secret);
    const percent = encodeURIComponent(secret.toWellFormed());
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const whole = base64(bytes);
    return [
        secret,
        whole,
        whole.replace(/\+/g, '-').replace(/\//g, '_'),
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
    const text = base64(shifted).replace(/=+$/, '');
    const start = [0, 2, 3][offset] ?? 0;
    const end = shifted.length % 3 === 0 ? text.length : text.length - 1;
    const stable = text.slice(start, end);
    return [stable, stable.replace(/\+/g, '-').replace(/\//g, '_')];
}
function base64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
function escapeRegex(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}


/***/ }),

/***/ 6669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ describeChangeFully),
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);


const NONE = [];
function describeChange(change) {
    return WORDS[change.kind](change);
}
function describeChangeFully(change) {
    const place = change.place === undefined ? NONE : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)((0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(change.place))})`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${describeChange(change)}${beforeAndAfter(change)}${place}${effect(change)}`;
}
const WORDS = {
    'suite-added': ({ suite, after }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `suite ${quoted(suite)} is new${size(after)}`,
    'suite-removed': ({ suite, before }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `suite ${quoted(suite)} is removed${size(before)}`,
    'target-added': ({ suite, target }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `target ${quoted(target)} of ${quoted(suite)} is new`,
    'target-removed': ({ suite, target }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `target ${quoted(target)} of ${quoted(suite)} is removed`,
    'case-added': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} is new`,
    'case-removed': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} is removed`,
    'vars-changed': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} has other inputs`,
    'expectations-changed': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} has other expectations`,
    'severity-lowered': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} has a lower severity`,
    'severity-raised': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} has a higher severity`,
    'tags-changed': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} has other tags`,
    'label-changed': (change) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${caseWords(change)} has another human label`,
    'policy-changed': ({ suite }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `policy${ofSuite(suite)} changed`,
    'limits-changed': () => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `limits changed`,
    'prices-changed': () => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `prices changed`,
    'judge-changed': () => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `judge changed`,
    'config-added': () => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `the configuration is new and holds for this run, since base has none`,
    'base-invalid': ({ place, before }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${quoted(place?.file)} is invalid on base and counts as absent there: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(before ?? '')}`,
};
const RULE_CHANGES = [
    'policy-changed',
    'limits-changed',
    'prices-changed',
    'judge-changed',
    'label-changed',
];
function size(cases) {
    return cases === undefined ? NONE : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(cases)})`;
}
function beforeAndAfter({ kind, before, after }) {
    if (kind === 'suite-added' || kind === 'suite-removed' || kind === 'base-invalid')
        return NONE;
    if (before === undefined && after === undefined)
        return NONE;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `: ${before === undefined ? 'none' : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(before)} → ${after === undefined ? 'none' : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(after)}`;
}
function effect(change) {
    if (change.blocks)
        return ', blocks until waived';
    return RULE_CHANGES.includes(change.kind) ? ', takes effect after merge' : '';
}
function caseWords({ caseId, suite, severity }) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${severity === 'critical' ? 'critical case' : 'case'} ${quoted(caseId)}${ofSuite(suite)}`;
}
function ofSuite(suite) {
    return suite === undefined ? NONE : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(suite)}`;
}
function quoted(text) {
    return text === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `(unnamed)` : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(text)];
}


/***/ }),

/***/ 52322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   M2: () => (/* binding */ reusableAnswer),
/* harmony export */   i4: () => (/* binding */ storeAnswer),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   mQ: () => (/* binding */ recallSweep),
/* harmony export */   ze: () => (/* binding */ trialStoreKey)
/* harmony export */ });
const FORMAT = 1;
const DAY_MS = 86_400_000;
function trialStoreKey({ fingerprint, copy }, identity, key) {
    const parts = ['trial', fingerprint, identity, key.purpose, key.round, key.number];
    return [...parts, ...(copy === undefined ? [] : [copy])].join(':');
}
function reusableAnswer(store, storeKey, key, policy) {
    const stored = findStored(store, storeKey);
    if (stored === undefined)
        return undefined;
    const isFromThisRun = stored.run === policy.run;
    const isFirstSweep = key.purpose === 'sweep' && key.round === 1;
    if (!isFromThisRun && !(isFirstSweep && isRecent(stored, policy)))
        return undefined;
    const { answer, attempts } = stored.value;
    return { answer: revived(answer), attempts, isFromThisRun, storedAtMs: stored.storedAtMs };
}
function revived(answer) {
    const { usage, served, reportedCostUsd } = answer;
    const { model, requestId, serviceTier } = served;
    return { ...answer, usage, served: { model, requestId, serviceTier }, reportedCostUsd };
}
function storeAnswer(store, storeKey, answer, attempts) {
    store.put(storeKey, { format: FORMAT, answer, attempts });
}
function recall(store, storeKey, policy) {
    const stored = findStored(store, storeKey);
    if (stored === undefined || (stored.run !== policy.run && !isRecent(stored, policy)))
        return undefined;
    return stored.value['answer'];
}
function remember(store, storeKey, answer) {
    store.put(storeKey, { format: FORMAT, answer });
}
function recallSweep(memory, asked, number) {
    const key = { purpose: 'sweep', round: 1, number };
    const storeKey = trialStoreKey(asked, memory.identity(asked.request), key);
    const stored = reusableAnswer(memory.store, storeKey, key, memory.reuse);
    return stored === undefined ? undefined : { outputTokens: stored.answer.usage?.output, isReused: true };
}
function findStored(store, storeKey) {
    const stored = store.get(storeKey);
    return stored?.value['format'] === FORMAT ? stored : undefined;
}
function isRecent(stored, policy) {
    return policy.nowMs - stored.storedAtMs < policy.reuseDays * DAY_MS;
}


/***/ }),

/***/ 29210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ks: () => (/* binding */ DEFAULT_CRITICAL),
/* harmony export */   qn: () => (/* binding */ designRows),
/* harmony export */   ui: () => (/* binding */ judgesDrop)
/* harmony export */ });
/* unused harmony export DEFAULT_MAX_DROP */
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50698);

const DEFAULT_MAX_DROP = 0.02;
const ANY_DROP = 1;
const DEFAULT_CRITICAL = { maxBroken: 0, isZeroTolerance: false, level: 'block' };
const MEAN_SHARE = 0.6;
const BROKEN_SHARE = 0.2;
const CRITICAL_SHARE = 0.2;
function designRows(plan, limits) {
    const rows = plan.rows.flatMap((row) => slicesOf(row).flatMap((slice) => designSlice(slice, limits)));
    const tested = rows.filter((design) => design.compared.length > 0).length;
    return rows.map((design) => ({ ...design, alpha: alphaShares(limits.alpha / Math.max(1, tested)) }));
}
function slicesOf(row) {
    if (row.cases.length === 0)
        return [];
    const whole = { row, tag: undefined, policy: row.policy, cases: row.cases, pairedCases: row.pairedCases };
    const tags = [...row.policy.tags].map(([tag, policy]) => {
        const cases = row.cases.filter((planned) => planned.case.tags.includes(tag));
        const paired = cases.filter((planned) => planned.kind === 'compared' || (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnaffected */ .e7)(row, planned)).length;
        const unaffected = row.isNew ? 0 : (row.unaffectedByTag.get(tag)?.length ?? 0);
        return { row, tag, policy, cases, pairedCases: paired + unaffected };
    });
    return [whole, ...tags];
}
function designSlice(slice, limits) {
    const { policy } = slice;
    const hasCompared = slice.cases.some((planned) => planned.kind === 'compared');
    const needsRow = judgesDrop(slice) || policy.broken !== undefined || policy.critical !== undefined;
    const passRate = slice.tag === undefined || (hasCompared && needsRow);
    const score = hasCompared && policy.score?.maxDrop !== undefined;
    return [
        ...(passRate ? [designRow(slice, limits, 'pass_rate')] : []),
        ...(score ? [designRow(slice, limits, 'score')] : []),
    ];
}
function judgesDrop({ tag, policy }) {
    const { maxDrop, mustCatch } = policy.passRate ?? { maxDrop: undefined, mustCatch: undefined };
    return tag === undefined || maxDrop !== undefined || mustCatch !== undefined;
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
        maxDrop: rule?.maxDrop ?? (judgesDrop(slice) ? DEFAULT_MAX_DROP : ANY_DROP),
        mustCatch: rule?.mustCatch ?? 1 / Math.sqrt(Math.max(1, pairedCases, compared.length)),
        maxRounds: limits.maxRounds,
        alpha: alphaShares(limits.alpha),
        runAlpha: limits.alpha,
        maxErrorShare: limits.maxErrorShare,
        mostPairs: limits.maxRounds * compared.length + cases.length - compared.length,
        isDropBlocking: (rule?.level ?? 'block') === 'block',
        maxBroken: metric === 'pass_rate' && policy.broken?.level === 'block' ? policy.broken.max : undefined,
        critical: metric === 'pass_rate' ? criticalDesign(slice) : undefined,
    };
}
function criticalDesign({ tag, policy }) {
    const rule = policy.critical ?? (tag === undefined ? DEFAULT_CRITICAL : undefined);
    if (rule === undefined)
        return policy.broken && { maxBroken: Infinity, isZeroTolerance: false };
    return { maxBroken: rule.level === 'block' ? rule.maxBroken : Infinity, isZeroTolerance: rule.isZeroTolerance };
}
function alphaShares(alpha) {
    return { mean: MEAN_SHARE * alpha, broken: BROKEN_SHARE * alpha, critical: CRITICAL_SHARE * alpha };
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
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


/***/ }),

/***/ 19821:
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
