export const id = 2068;
export const ids = [2068];
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
        retrying: (change) => void (state = (0,progress/* withRetrying */.P0)(state, change)),
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
    const trouble = (0,progress/* troubleOf */.LH)(state);
    const told = trouble === undefined ? '' : ` (${trouble})`;
    const money = `${told}${state.spendUsd === undefined ? '' : `, ${(0,amounts/* formatUsd */.UK)(state.spendUsd)} spent`}`;
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
/* harmony import */ var _line_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13845);

const HOPELESS_AFTER = 3;
const FAILURES_OF_ITS_OWN = new Set(['exited', 'timeout', 'too-long']);
const START_MS = 60_000;
class LinePool {
    #start;
    #idle = [];
    #all = new Set();
    #startMs;
    #hasAnswered = false;
    #saysReady = false;
    #failures = 0;
    #isClosed = false;
    constructor(start, startMs) {
        this.#start = start;
        this.#startMs = startMs;
    }
    isHopeless({ failure }) {
        if (failure === 'not-started')
            return true;
        return FAILURES_OF_ITS_OWN.has(failure) && !this.#hasAnswered && this.#failures >= HOPELESS_AFTER;
    }
    async ask(request, options) {
        if (this.#isClosed)
            throw new _line_process_js__WEBPACK_IMPORTED_MODULE_0__/* .LineError */ .d('stopped', 'was stopped', '');
        const process = this.#takeIdle() ?? this.#startOne();
        try {
            const startMs = this.#startMs ?? (this.#saysReady ? Math.max(START_MS, options.timeoutMs) : undefined);
            const answer = await process.ask(request, { ...options, startMs });
            this.#hasAnswered = true;
            this.#saysReady ||= process.isReady;
            this.#idle.push(process);
            return answer;
        }
        catch (error) {
            if (error instanceof _line_process_js__WEBPACK_IMPORTED_MODULE_0__/* .LineError */ .d)
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

/***/ 13845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ LineError),
  W: () => (/* binding */ LineProcess)
});

// EXTERNAL MODULE: ./build/domain/lossless.js
var lossless = __webpack_require__(11887);
;// CONCATENATED MODULE: ./build/adapters/line-silence.js
const LONGEST = 120;
const PYTHON = 'Python keeps what it prints in a buffer: `print(…, flush=True)`, or `python -u`';
function describeSilence({ passedOver, unended, id }) {
    if (unended.trim() !== '')
        return `: its last line has no end: ${quote(unended)}`;
    if (passedOver === undefined)
        return `: it wrote nothing on stdout. ${PYTHON}`;
    const { line, message } = passedOver;
    if (message !== undefined && id !== undefined) {
        const said = message['id'] === undefined ? 'no `id`' : `the \`id\` ${JSON.stringify(message['id'])}`;
        return `: its last line has ${said} where ${id} was asked: ${quote(line)}`;
    }
    if (!line.startsWith('{'))
        return `: its last line is no answer: ${quote(line)}. ${PYTHON}`;
    const isNumber = /[:[,]\s*-?(NaN|Infinity)\b/.test(line);
    return `: its last line is no JSON${isNumber ? ', which has neither NaN nor Infinity' : ''}: ${quote(line)}`;
}
function quote(text) {
    const line = text.trim();
    return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}

// EXTERNAL MODULE: ./build/adapters/process.js + 1 modules
var process = __webpack_require__(39454);
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
    #ready = Promise.withResolvers();
    #isReady = false;
    #isReadyNew = false;
    #pending;
    #passedOver;
    #cancelTimer = () => undefined;
    #asked = 0;
    #answered = 0;
    #parts = [];
    #length = 0;
    #end;
    constructor(start) {
        this.#child = (0,process/* spawnGroup */.j8)(start);
        this.#tail = (0,process/* keepTail */.G9)(this.#child.stderr);
        this.#child.stdout.setEncoding('utf8').on('data', (chunk) => this.#receive(chunk));
        this.#child.once('error', (error) => this.#finish('not-started', `could not be started: ${error.message}`));
        this.#child.once('close', (code, signal) => this.#finish('exited', `ended with ${signal ?? `exit code ${code}`}`));
        this.#ready.promise.catch(() => undefined);
    }
    get isAlive() {
        return this.#end === undefined;
    }
    get isReady() {
        return this.#isReady;
    }
    async ask(request, options) {
        const { signal, startMs } = options;
        signal.throwIfAborted();
        if (this.#end !== undefined)
            throw this.#end;
        const onAbort = () => this.stop();
        signal.addEventListener('abort', onAbort, { once: true });
        try {
            if (startMs !== undefined && !this.#isReady)
                await this.#waitUntilReady(startMs);
            return await this.#send(request, options);
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
        finally {
            this.#cancelTimer();
            signal.removeEventListener('abort', onAbort);
        }
    }
    stop() {
        this.#finish('stopped', 'was stopped');
    }
    async #waitUntilReady(startMs) {
        this.#startTimer(startMs, () => `did not say {"ready": true} within ${startMs / 1000} s${this.#silence(undefined)}`);
        await this.#ready.promise;
    }
    #send(request, { timeoutMs, setBy }) {
        const id = (this.#asked += 1);
        const limit = `${timeoutMs / 1000} s${setBy === undefined ? '' : ` (${setBy})`}`;
        const start = () => this.#startTimer(timeoutMs, () => `gave no answer within ${limit}${this.#silence(id)}`);
        this.#passedOver = undefined;
        return new Promise((resolve, reject) => {
            const now = performance.now();
            this.#pending = { id, sentMs: now, sinceMs: now, resolve, reject };
            start();
            if (!this.#isReady)
                void this.#ready.promise.then(start, () => undefined);
            this.#child.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
        });
    }
    #startTimer(ms, sentence) {
        if (this.#end !== undefined)
            return;
        this.#cancelTimer();
        const timer = setTimeout(() => this.#finish('timeout', sentence()), ms);
        this.#cancelTimer = () => clearTimeout(timer);
    }
    #silence(id) {
        return describeSilence({ passedOver: this.#passedOver, unended: this.#parts.join(''), id });
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
        this.#isReadyNew = false;
        this.#parts.push(rest);
        this.#length += rest.length;
        if (this.#length > LONGEST_LINE)
            this.#finish('too-long', `wrote a line of more than ${LONGEST_LINE} characters`);
    }
    #read(line) {
        const message = line.startsWith('{') ? parseLine(line) : undefined;
        if (message?.['ready'] === true && this.#answered === 0)
            return this.#noteReady();
        const pending = this.#pending;
        if (message === undefined || pending === undefined || message['id'] !== pending.id) {
            if (line.trim() !== '')
                this.#passedOver = { line, message };
            return;
        }
        this.#pending = undefined;
        this.#answered += 1;
        const sinceMs = this.#isReadyNew ? pending.sentMs : pending.sinceMs;
        pending.resolve({ message, latencyMs: performance.now() - sinceMs });
    }
    #noteReady() {
        this.#isReady = true;
        this.#isReadyNew = true;
        if (this.#pending !== undefined)
            this.#pending.sinceMs = performance.now();
        this.#ready.resolve(undefined);
    }
    #finish(failure, sentence) {
        if (this.#end !== undefined)
            return;
        this.#cancelTimer();
        this.#end = new LineError(failure, sentence, this.#tail());
        (0,process/* killGroup */.i0)(this.#child);
        this.#ready.reject(this.#end);
        this.#pending?.reject(this.#end);
        this.#pending = undefined;
    }
}
function parseLine(line) {
    try {
        return (0,lossless/* parseLossless */.IS)(line);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 39454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qc: () => (/* binding */ childEnvironment),
  G9: () => (/* binding */ keepTail),
  i0: () => (/* binding */ killGroup),
  cd: () => (/* binding */ runToEnd),
  j8: () => (/* binding */ spawnGroup)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/adapters/at-end.js
var at_end = __webpack_require__(32316);
;// CONCATENATED MODULE: ./build/adapters/reaper.js

const SCRIPT = `groups=' '
while read -r change group; do
  case $change in
    +) groups="$groups$group " ;;
    -) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -s KILL -- "-$group"; done`;
let reaper;
function reapWithUs(group) {
    reaper ??= startReaper();
    reaper.write(`+ ${group}\n`);
    return () => void reaper?.write(`- ${group}\n`);
}
function startReaper() {
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', SCRIPT], {
        cwd: '/',
        env: {},
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.unref();
    child.stdin.unref?.();
    return child.stdin;
}

;// CONCATENATED MODULE: ./build/adapters/process.js



const ALLOWED = new Set([
    'PATH HOME USER LOGNAME SHELL LANG LANGUAGE LC_ALL LC_CTYPE TZ TMPDIR TEMP TMP CI GITHUB_ACTIONS RUNNER_OS RUNNER_ARCH RUNNER_TOOL_CACHE RUNNER_TRACKING_ID',
    'SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE NO_PROXY SYSTEMROOT COMSPEC PATHEXT APPDATA LOCALAPPDATA USERPROFILE',
].flatMap((line) => line.split(' ')));
const TAIL_CHARACTERS = 4_000;
const GRACE_MS = 500;
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
    child.once('exit', () => leave(child));
    const kill = () => killGroup(child);
    child.once('close', (0,at_end/* atEnd */.tE)(kill));
    if (child.pid !== undefined && !isWindows())
        child.once('exit', reapWithUs(child.pid));
    return child;
}
function leave(child) {
    killGroup(child);
    const streams = [child.stdin, child.stdout, child.stderr];
    const timer = setTimeout(() => streams.forEach((stream) => stream.destroy()), GRACE_MS);
    child.once('close', () => clearTimeout(timer));
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

/***/ 36616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeAddress),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
const VARIABLES = {
    openai: 'OPENAI_BASE_URL',
    anthropic: 'ANTHROPIC_BASE_URL',
    'azure-openai': 'AZURE_OPENAI_ENDPOINT',
    'openai-compatible': undefined,
};
const VENDORS = { openai: 'https://api.openai.com', anthropic: 'https://api.anthropic.com' };
function addressOf({ provider, baseUrl }, env) {
    if (baseUrl !== undefined)
        return { url: baseUrl, setBy: '`base_url`' };
    const variable = VARIABLES[provider];
    const set = variable && env[variable];
    if (set)
        return { url: set, setBy: variable };
    return provider === 'openai' || provider === 'anthropic' ? { url: VENDORS[provider], setBy: undefined } : undefined;
}
function describeAddress({ url, setBy }) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const shown = parsed === undefined ? url : `${parsed.origin}${parsed.pathname}`.replace(/\/$/, '');
    return setBy === undefined ? shown : `${shown} (${setBy})`;
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
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   zY: () => (/* binding */ readToolCall)
/* harmony export */ });
/* harmony import */ var _domain_amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56924);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97803);
/* harmony import */ var _domain_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67578);
/* harmony import */ var _domain_lossless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11887);
/* harmony import */ var _domain_nesting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64923);





function asObject(value) {
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : undefined;
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
    const count = value instanceof _domain_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .u ? value.value : value;
    return typeof count === 'number' && count >= 0 && count <= _domain_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_AMOUNT */ .qC ? count : undefined;
}
function readToolCall(id, name, given) {
    return { id: asText(id) ?? '', name: asText(name) ?? '', arguments: readArguments(given) };
}
function readArguments(given) {
    if (given === undefined || given === null)
        return {};
    const isText = typeof given === 'string';
    if (isText && given.trim() === '')
        return {};
    const parsed = isText ? parseObject(given) : asObject(given);
    if (parsed !== undefined && !(0,_domain_nesting_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeeperThan */ .hz)(parsed, _domain_nesting_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ANSWER_DEPTH */ .yF))
        return asObject((0,_domain_lossless_js__WEBPACK_IMPORTED_MODULE_4__/* .exactJson */ .ip)(parsed)) ?? parsed;
    return isText ? given : JSON.stringify((0,_domain_nesting_js__WEBPACK_IMPORTED_MODULE_3__/* .cutDeeper */ .KH)(given, _domain_nesting_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ANSWER_DEPTH */ .yF));
}
function parseJson(text) {
    try {
        return (0,_domain_lossless_js__WEBPACK_IMPORTED_MODULE_4__/* .parseExact */ .jM)(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function parseObject(text) {
    return asObject(parseJson(text));
}
function compact(members) {
    return Object.fromEntries(Object.entries(members).filter((entry) => entry[1] !== undefined));
}
function orAbsent(list) {
    return list.length === 0 ? undefined : list;
}


/***/ }),

/***/ 70295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readErrorBody),
/* harmony export */   e: () => (/* binding */ statusIn)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18486);

const NO_EXPLANATION = 'no explanation';
const LONGEST_TEXT = 5_000;
function readErrorBody(body) {
    if (typeof body === 'string') {
        const parsed = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);
        return typeof parsed === 'object' ? readErrorBody(parsed) : told(withoutMarkup(body), []);
    }
    const outer = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(body) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObjects */ .Nt)(body)[0];
    if (outer === undefined)
        return told('', []);
    const inner = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(outer['error']) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObjects */ .Nt)(outer['errors'])[0] ?? outer;
    const wrapped = upstreamOf(inner);
    const own = sentenceOf(inner, outer);
    const codes = [...codesOf(inner), ...codesOf(outer), ...(wrapped?.codes ?? [])];
    const sentence = [own, wrapped?.sentence].filter((each) => each !== undefined).join(' ');
    return { ...told(sentence, codes), retryDelay: retryDelayOf(inner) ?? wrapped?.retryDelay };
}
function told(text, codes) {
    const sentence = text.slice(0, LONGEST_TEXT).trim() || NO_EXPLANATION;
    return { sentence, words: `${codes.join(' ').slice(0, LONGEST_TEXT)} ${sentence}`, codes };
}
function sentenceOf(inner, outer) {
    const listed = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(outer['errors'])[0];
    const said = [
        inner['message'],
        listed,
        outer['error'],
        outer['message'],
        inner['detail'],
        outer['detail'],
        inner['error_description'],
    ];
    return said.map(_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1).find((each) => each !== undefined) ?? violationsOf(outer);
}
function violationsOf(outer) {
    const violations = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObjects */ .Nt)(outer['detail']).map((each) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(each['msg']) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(each['message']));
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(violations.filter((each) => each !== undefined).join('; '));
}
function codesOf(error) {
    const nested = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(error['innererror']) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(error['details']);
    const named = [
        error['code'],
        error['type'],
        error['error_type'],
        error['status'],
        nested?.['code'],
        nested?.['error_code'],
    ];
    const metadata = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(error['metadata']);
    const flagged = metadata?.['flagged_input'] === undefined ? [] : ['flagged_input'];
    return [...named.filter((each) => typeof each === 'string'), ...flagged, ...listedCodesOf(error)];
}
function listedCodesOf(error) {
    const details = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObjects */ .Nt)(error['details']);
    const violations = details.flatMap((each) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObjects */ .Nt)(each['violations']));
    const named = [...details.map((each) => each['reason']), ...violations.map((each) => each['quotaId'])];
    return named.filter((each) => typeof each === 'string');
}
function retryDelayOf(error) {
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObjects */ .Nt)(error['details'])
        .map((each) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(each['retryDelay']))
        .find((each) => each !== undefined);
}
function upstreamOf(error) {
    const raw = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(error['metadata'])?.['raw']);
    return raw === undefined ? undefined : readErrorBody(raw.slice(0, LONGEST_TEXT));
}
function withoutMarkup(text) {
    return text.slice(0, LONGEST_TEXT).replace(/<[^>]*>/g, ' ');
}
function statusIn(error) {
    const status = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asCount */ .Wg)(error['code']) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asCount */ .Wg)(error['status']) ?? (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asCount */ .Wg)(Number((0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(error['code'])));
    return status !== undefined && Number.isInteger(status) && status >= 400 && status <= 599 ? status : undefined;
}


/***/ }),

/***/ 3062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ isDailyLimit),
/* harmony export */   Np: () => (/* binding */ asksBeyondLimit),
/* harmony export */   Yy: () => (/* binding */ readErrorWords)
/* harmony export */ });
const RULES = [
    {
        means: 'account',
        of: 'OpenAI, Azure, Anthropic, DeepSeek, Moonshot, OpenRouter, xAI, DashScope, Zhipu',
        words: /insufficient_quota|billing_(hard_limit_reached|not_active)|credit[_ ]balance|insufficient[_ ](balance|credits|funds)|exceeded_current_quota|\barrearage\b|account_deactivated|access_terminated|(organization|account|project|workspace) (has been |is )?(disabled|suspended|deactivated)|used all available credits|monthly spending limit|specified API usage limits|not in good standing|\bBILLING_DISABLED\b|\bCONSUMER_SUSPENDED\b/i,
    },
    {
        means: 'key',
        of: 'Google, xAI, OpenAI',
        words: /\bAPI_KEY_(INVALID|EXPIRED)\b|\binvalid[_ ]api[_ -]?key\b|\bapi[ _-]?key( \w+)? (is |was |has )?(not valid|not found|invalid|incorrect|expired|revoked)\b|\b(incorrect|invalid|expired|missing) api[ _-]?key\b|\bpass a valid api key\b/i,
    },
    {
        means: 'limit',
        of: 'OpenAI, Groq, Azure, GitHub',
        words: /tokens per (min|day|hour)|requests per (min|day|hour|second)|\((TPM|TPD|RPM|RPD|ITPM|OTPM)\)|rate_limit_exceeded|rate_limit_error|rate limit (reached|exceeded)/i,
    },
    {
        means: 'invalid_output',
        of: 'Groq, llama.cpp, Ollama, vLLM',
        words: /tool_use_failed|json_validate_failed|output_parse_failed|malformed_function_call|failed to (call a function|generate JSON|validate JSON|parse tool call|parse the model'?s? output)|error parsing tool call|(model|tool call)('s)? (output|arguments|response) (is|was|are|were) (not valid|no valid|invalid)|generated (invalid|malformed) (JSON|tool call|output)/i,
    },
    {
        means: 'content_filter',
        of: 'OpenAI, Azure, Anthropic, Google, DeepSeek, DashScope, OpenRouter, xAI, Mistral, Zhipu',
        words: /content_policy|content_filter|ResponsibleAI|content (filter|management|polic|moderation|safety)|usage (polic|guideline)|safety (system|filter|setting|guideline|polic|reason|check)|violat\w*( \w+){0,3} (polic|guideline|terms)|\binvalid_prompt\b|content exists risk|data[_ ]inspection|inappropriate content|harmful content|unsafe content|sensitive (content|word)|prohibited[_ ](content|use)|flagged|requires moderation|moderation_blocked|blocked (by|due to|for|because of) .{0,40}(safety|content|policy|filter|moderation|guardrail|terms|prohibit)|(prompt|content|input|output|response) (was |is |has been |had been )?blocked|guardrail|blocklist|敏感|不安全|\brecitation\b|policy_violation|jailbreak/i,
    },
    {
        means: 'own',
        of: 'OpenAI, Anthropic, Groq',
        words: /max_(output_|completion_)?tokens\W{0,3} (is )?too (large|high)|max_(output_|completion_)?tokens\b.{0,40}(maximum allowed|must be less than or equal|must be at (least|most))|at most \d+ (completion|output) tokens|no endpoints found that (support|can handle)/i,
    },
    {
        means: 'context_length',
        of: 'OpenAI, Azure, Anthropic, Google, xAI, Groq, Together, Mistral, DashScope, GitHub, vLLM, Ollama, llama.cpp',
        words: /context_(length|window)_exceeded|exceed_context_size|string_above_max_length|max_prompt_tokens_exceeded|tokens_limit_reached|request_too_large|prompt_too_long|context[ _](length|window|size|limit)|(prompt|input|request|message|text|sequence|conversation|payload|body)s? (is |are |was |were )?(too (long|large|big)|exceeds?\b)|too many (input |prompt )?tokens|(max(imum)?|longest) (\w+ )?(prompt|input|context|sequence|model)s?( \w+)? (length|len|size|tokens?)|(reduce|shorten) (the length|(the|your) (prompt|input|messages?))|max_new_tokens. must be|longer than the (maximum|model)|input length (should|must)|token (count|limit)\b.{0,60}exceed|exceed\w*\b.{0,60}\b(token|context|length|sequence)|(tokens?|length) .{0,40}(is|are) (more|greater|larger|longer) than .{0,40}(max|limit|allowed|support)/i,
    },
    {
        means: 'outage',
        of: 'gateways before any of them',
        words: /overloaded|temporarily unavailable|service unavailable|bad gateway|gateway time-?out|upstream (error|connect|request|failed|unavailable|timed)|timed? ?out|connection (error|reset|refused|aborted|closed)|internal (server )?error|try again (later|in)|at capacity|model (is )?(currently )?(loading|unavailable)/i,
    },
];
function readErrorWords(words) {
    return RULES.find((rule) => rule.words.test(words))?.means;
}
function asksBeyondLimit(sentence) {
    const [limit, requested] = [/\blimit:? (\d[\d,]*)/i, /\brequested:? (?:about )?~?(\d[\d,]*)/i].map((pattern) => Number((pattern.exec(sentence)?.[1] ?? '').replaceAll(',', '')));
    return limit !== undefined && requested !== undefined && limit > 0 && requested > limit;
}
function isDailyLimit(words) {
    return /\((RPD|TPD)\)|\bper[- ]?day\b|_per_day|PerDay|\bdaily (rate |request |token |usage )?(limit|quota)/i.test(words);
}


/***/ }),

/***/ 10148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z$: () => (/* binding */ exchangeOnce),
  Wl: () => (/* binding */ fetchOnce),
  Qm: () => (/* binding */ malformed),
  Qv: () => (/* binding */ objectsIn),
  qt: () => (/* binding */ requireAnswer),
  "do": () => (/* binding */ exchange_transient)
});

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/adapters/providers/body.js
var body = __webpack_require__(18486);
// EXTERNAL MODULE: ./build/adapters/providers/address.js
var providers_address = __webpack_require__(36616);
;// CONCATENATED MODULE: ./build/adapters/providers/connection.js

const PERMANENT = /^(CERT_|ERR_TLS_CERT|ERR_INVALID_URL|ERR_PROXY_INVALID|SELF_SIGNED|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_)/;
const MEANINGS = [
    [/^ENOTFOUND$/, 'there is no host of that name'],
    [/^EAI_AGAIN$/, 'its name could not be looked up'],
    [/^ECONNREFUSED$/, 'nothing listens there'],
    [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'nobody could be reached there'],
    [/^(EPROTO|ERR_SSL_)/, 'it does not speak TLS: is it `http://`?'],
    [/^HPE_/, 'it does not speak HTTP: is it `https://`?'],
];
function explainConnectionError(error, context) {
    const chain = causes(error);
    const codes = chain.map(codeOf).filter((code) => code !== undefined);
    if (!chain.some(isConnectionError) && codes.length === 0)
        return undefined;
    const code = codes.at(-1) ?? chain.at(-1)?.message ?? 'unknown reason';
    const { address } = context;
    const to = placeOf(context);
    const meaning = MEANINGS.find(([pattern]) => pattern.test(code))?.[1];
    const message = context.redact(`The connection to ${to} failed: ${code}${meaning ? `, ${meaning}` : ''}.`);
    if (codes.some((each) => PERMANENT.test(each))) {
        return {
            kind: 'fatal',
            message,
            status: undefined,
            hint: `Check ${address?.setBy ?? '`base_url`'}, the certificate of that server, and the proxy where one is set.`,
        };
    }
    return { kind: 'transient', message, status: undefined, retryAfterMs: undefined, code };
}
function placeOf({ label, address }) {
    if (address === undefined)
        return label;
    return label.includes(address.url) ? `${label} (${address.setBy})` : `${label} at ${(0,providers_address/* describeAddress */.K)(address)}`;
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
// EXTERNAL MODULE: ./build/adapters/providers/transport.js
var transport = __webpack_require__(47805);
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
        return { kind: 'done', value: readBody(attempt, body, context), latencyMs: performance.now() - started };
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
function readBody(attempt, body, context) {
    try {
        return attempt.read(body);
    }
    catch (error) {
        if (typeof body === 'string' && PAGE.test(body))
            throw webPage(context);
        throw error;
    }
}
function explain(error, context) {
    if (error instanceof ports/* CallError */.R)
        return { ...error.failure, message: context.redact(error.failure.message) };
    if (error instanceof SyntaxError) {
        if (PAGE_IN_ERROR.test(error.message))
            return webPage(context).failure;
        return {
            kind: 'malformed',
            message: context.redact(`${context.label} sent a body that is not JSON: ${error.message}`),
        };
    }
    const http = (0,failure/* asHttpError */.No)(error);
    if (http !== undefined)
        return (0,failure/* explainHttpError */.yH)(http, context);
    return explainLength(error, context) ?? explainConnectionError(error, context) ?? explainSdkError(error, context);
}
const PAGE = /^\s*<(!doctype|html|head|body|\?xml)\b/i;
const PAGE_IN_ERROR = /^Unexpected token '<', "\s*</;
function webPage({ label, address, redact }) {
    const where = address === undefined || label.includes(address.url) ? '' : ` at ${(0,providers_address/* describeAddress */.K)(address)}`;
    const setBy = address?.setBy ?? '`base_url`';
    const message = redact(`${label}${where} answered with a web page, which is not JSON: check ${setBy}.`);
    return new ports/* CallError */.R({ kind: 'malformed', message });
}
function explainLength(error, context) {
    const own = error instanceof Error && error.cause instanceof transport/* BodyTooLong */.Jp ? error.cause : error;
    return own instanceof transport/* BodyTooLong */.Jp ? malformed(context.label, own.message).failure : undefined;
}
function explainCrash(error, context) {
    if (!(error instanceof TypeError || error instanceof RangeError))
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
function objectsIn(value, what, label) {
    if (value === undefined || value === null)
        return [];
    const objects = (0,body/* asObjects */.Nt)(value);
    if (!Array.isArray(value) || objects.length < value.length)
        throw malformed(label, `its ${what} are no list of objects`);
    return objects;
}
function requireAnswer(found, label) {
    if (found.isEmpty && typeof found.ended !== 'string')
        throw malformed(label, 'it says nothing, nor why it ended');
}
function exchange_transient(message) {
    return new ports/* CallError */.R({ kind: 'transient', message, status: undefined, retryAfterMs: undefined });
}
function malformed(label, what) {
    return new ports/* CallError */.R({ kind: 'malformed', message: `${label} sent a body that could not be understood: ${what}.` });
}


/***/ }),

/***/ 73614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  No: () => (/* binding */ asHttpError),
  yH: () => (/* binding */ explainHttpError),
  cq: () => (/* binding */ explainStatus)
});

// EXTERNAL MODULE: ./build/adapters/providers/body.js
var providers_body = __webpack_require__(18486);
// EXTERNAL MODULE: ./build/adapters/providers/error-body.js
var error_body = __webpack_require__(70295);
// EXTERNAL MODULE: ./build/adapters/providers/error-words.js
var error_words = __webpack_require__(3062);
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
const UNITS_MS = {
    ms: 1,
    milli: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
const DURATION = String.raw `((?:\d+(?:\.\d+)?\s*(?:ms|s|m|h|d)[a-z]*[\s,]*(?:and )?)+)`;
const ABOUT = String.raw `(?:(?:about|at least|another|approximately|waiting) )*`;
const ASKED = [
    new RegExp(String.raw `\b(?:try(?:ing)? again|retry(?:ing)?) (?:in|after) ${ABOUT}${DURATION}`, 'i'),
    new RegExp(String.raw `\b(?:please|must|should|need to|have to) wait (?:for )?${ABOUT}${DURATION}`, 'i'),
    new RegExp(String.raw `\bwait (?:for )?${ABOUT}${DURATION}(?:before|then|to|and)?\s*(?:try|retry|send|mak)`, 'i'),
];
function readPause(sentence) {
    const said = ASKED.map((pattern) => pattern.exec(sentence)?.[1]).find((each) => each !== undefined);
    return said === undefined ? undefined : sumOf(said);
}
function parseDuration(text) {
    return text !== undefined && /^\s*(?:\d+(?:\.\d+)?(?:ms|[smhd]))+\s*$/.test(text) ? sumOf(text) : undefined;
}
function sumOf(duration) {
    const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)\s*(milli|ms|[smhd])/gi)];
    const ms = parts.reduce((sum, [, number, unit = 's']) => sum + Number(number) * (UNITS_MS[unit.toLowerCase()] ?? 0), 0);
    return Math.ceil(ms);
}
const RESET = /^(?:x-|anthropic-)?(?:[a-z]+-)?ratelimit-(?:[a-z-]+-)?reset(?:-[a-z-]+)?$/;
function readReset(headers, nowMs) {
    const names = [...(headers?.keys() ?? [])].filter((name) => RESET.test(name));
    const resets = names
        .map((name) => ({
        waitMs: parseReset(headers?.get(name) ?? '', nowMs) ?? 0,
        isUsedUp: parseNumber(headers?.get(name.replace('reset', 'remaining'))) === 0,
    }))
        .filter(({ waitMs }) => waitMs > 0);
    const usedUp = resets.filter(({ isUsedUp }) => isUsedUp).map(({ waitMs }) => waitMs);
    if (usedUp.length > 0)
        return Math.max(...usedUp);
    return resets.length > 0 ? Math.min(...resets.map(({ waitMs }) => waitMs)) : undefined;
}
function parseReset(text, nowMs) {
    const number = parseNumber(text);
    if (number !== undefined && number < 1e9)
        return number * 1_000;
    if (number !== undefined)
        return Math.max(0, (number < 1e11 ? number * 1_000 : number) - nowMs);
    const date = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? parseDuration(text) : Math.max(0, date - nowMs);
}

;// CONCATENATED MODULE: ./build/adapters/providers/failure.js




const TRANSIENT = new Set([408, 409, 425, 429]);
const FATAL = new Set([401, 402, 404, 405, 407, 410]);
const UNFIT = new Set([400, 422]);
const HINTS = {
    401: 'Check that the key is valid and has not been revoked.',
    402: 'Check the billing of the account that the key belongs to.',
    403: 'Check that the key may use this model.',
    404: 'Check the model name, and `base_url` where one is set.',
};
const NO_CREDIT = 'The account has no credit left, or its spending limit is reached.';
const DAILY_LIMIT = 'The account’s limit for the day is used up: run it again when the day is over, or raise the limit.';
const BEYOND_LIMIT = 'This one request is larger than the account may send in that time: shorten it, or raise the limit.';
function explainHttpError(error, context) {
    const { status } = error;
    const { sentence, words, retryDelay } = (0,error_body/* readErrorBody */.N)(error.body);
    const meaning = (0,error_words/* readErrorWords */.Yy)(words);
    const explained = { status, message: context.redact(`${context.label} answered ${status}: ${sentence}`) };
    if (status >= 400 && meaning === 'account')
        return { kind: 'fatal', ...explained, hint: NO_CREDIT };
    if (mayBeOwn(status) && meaning === 'key')
        return { kind: 'fatal', ...explained, hint: hintFor(401, context.keyName) };
    if (status === 429 && (0,error_words/* isDailyLimit */.Fu)(words))
        return { kind: 'fatal', ...explained, hint: DAILY_LIMIT };
    if (meaning === 'limit' && (0,error_words/* asksBeyondLimit */.Np)(sentence))
        return { kind: 'rejected', ...explained, hint: BEYOND_LIMIT, fails: false };
    const finishReason = refusalIn(status, meaning);
    if (finishReason !== undefined)
        return { kind: 'refused', finishReason, message: explained.message };
    const mayHeal = mayBeOwn(status) && (meaning === 'limit' || meaning === 'outage');
    const isOwn = UNFIT.has(status) || meaning === 'own';
    return explainStatus(error, {
        ...explained,
        mayHeal,
        isOwn,
        sentence,
        retryDelay,
        nowMs: context.nowMs,
        keyName: context.keyName,
    });
}
function refusalIn(status, meaning) {
    if (meaning === 'context_length' || meaning === 'invalid_output')
        return status === 500 || mayBeOwn(status) ? meaning : undefined;
    if (!mayBeOwn(status) || meaning === 'limit' || meaning === 'outage')
        return undefined;
    if (meaning === 'content_filter')
        return meaning;
    return status === 413 && meaning === undefined ? 'context_length' : undefined;
}
function mayBeOwn(status) {
    return status >= 400 && status < 500 && !FATAL.has(status) && !TRANSIENT.has(status);
}
function explainStatus({ status, headers }, said) {
    const { message, keyName } = said;
    if (said.mayHeal || TRANSIENT.has(status) || status >= 500)
        return {
            kind: 'transient',
            message,
            status,
            retryAfterMs: pauseOf({ status, headers }, said),
        };
    const hint = hintFor(status, keyName);
    if (!said.isOwn && (status < 400 || FATAL.has(status)))
        return { kind: 'fatal', message, status, hint };
    return { kind: 'rejected', message, status, hint, fails: said.isOwn };
}
function pauseOf({ status, headers }, { nowMs, retryDelay, sentence }) {
    const asked = parseRetryAfter(headers, nowMs) ?? parseDuration(retryDelay) ?? readPause(sentence);
    return asked ?? (status === 429 ? readReset(headers, nowMs) : undefined);
}
function hintFor(status, keyName) {
    if (status < 400)
        return 'Redirects are not followed, so that no key goes where nobody sent it; name the address it leads to.';
    const hint = HINTS[status];
    return status === 401 && keyName !== undefined ? `${hint} It was read from ${keyName}.` : hint;
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
/* harmony import */ var _secret_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71801);



const DEFAULT_KEY_NAMES = {
    openai: 'OPENAI_API_KEY',
    anthropic: 'ANTHROPIC_API_KEY',
    'azure-openai': 'AZURE_OPENAI_API_KEY',
    'openai-compatible': undefined,
};
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
    const named = Object.entries(env).filter(([name, value]) => (0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretVariable */ .tS)(name, value));
    const secrets = [...named.map(([, value]) => value ?? ''), ...extra]
        .map((value) => value.trim())
        .filter((value) => value.length >= _secret_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c3)
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

/***/ 94888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createOpenAIClient)
});

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(21759);
// EXTERNAL MODULE: ./build/adapters/providers/body.js
var providers_body = __webpack_require__(18486);
// EXTERNAL MODULE: ./build/adapters/providers/error-body.js
var error_body = __webpack_require__(70295);
// EXTERNAL MODULE: ./build/adapters/providers/whole-response.js
var whole_response = __webpack_require__(63615);
;// CONCATENATED MODULE: ./build/adapters/providers/heard-errors.js



function hearErrors(send) {
    return async (input, init) => {
        const response = await send(input, init);
        if (response.status < 400)
            return response;
        const text = await response.text();
        return new whole_response/* WholeResponse */.T(Buffer.from(isHeard(text) ? text : toldInError(text)), response);
    };
}
function isHeard(text) {
    const body = (0,providers_body/* asObject */.eB)((0,providers_body/* parseJson */.qF)(text));
    const error = (0,providers_body/* asObject */.eB)(body?.['error']);
    return typeof error?.['message'] === 'string' || typeof body?.['error_description'] === 'string';
}
function toldInError(text) {
    const { sentence, codes, retryDelay } = (0,error_body/* readErrorBody */.N)(text);
    return JSON.stringify({ error: { message: sentence, code: codes.join(' '), details: [{ retryDelay }] } });
}

// EXTERNAL MODULE: ./build/adapters/providers/keys.js
var keys = __webpack_require__(66982);
// EXTERNAL MODULE: ./build/adapters/providers/oidc.js
var oidc = __webpack_require__(59807);
;// CONCATENATED MODULE: ./build/adapters/providers/openai-client.js





async function createOpenAIClient(options) {
    const { endpoint } = options;
    if (endpoint.provider === 'azure-openai')
        return createAzureClient(options);
    if (endpoint.auth === 'oidc')
        return createKeylessClient(options);
    const isCompatible = endpoint.provider === 'openai-compatible';
    const apiKey = (0,keys/* findKey */.Tj)(endpoint, options.env);
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
    const workloadIdentity = (0,oidc/* openAIIdentity */.p)(options);
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
    const apiKey = (0,keys/* findKey */.Tj)(endpoint, env);
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
        throw (0,keys/* missingVariable */.nw)(endpoint, 'OPENAI_API_VERSION');
    return new sdk.AzureOpenAI({
        ...common(options),
        apiKey,
        apiVersion,
        endpoint: address.replace(/\/openai$/, ''),
        baseURL: '',
    });
}
function common({ fetch }) {
    return { maxRetries: 0, timeout: clock/* LONGEST_TIMER_MS */.M, fetch: hearErrors(fetch), adminAPIKey: null };
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


/***/ }),

/***/ 57726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ modelContext),
/* harmony export */   s: () => (/* binding */ clientOptions)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36616);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66982);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47805);



function clientOptions(endpoint, options) {
    const { env, idToken, fetch = (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__/* .openFetch */ .v)(env) } = options;
    return { endpoint, env, idToken, fetch };
}
function modelContext(endpoint, { env }) {
    const name = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyName */ .xT)(endpoint);
    return {
        label: `${endpoint.provider} ${endpoint.model}`,
        keyName: name,
        address: (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .c)(endpoint, env),
        redact: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedact */ .ay)(env, name === undefined ? [] : [env[name] ?? '']),
    };
}


/***/ }),

/***/ 47805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ BodyTooLong),
/* harmony export */   mr: () => (/* binding */ endedBy),
/* harmony export */   v: () => (/* binding */ openFetch)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _whole_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63615);


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
        return new Response(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.toWeb(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bounded(message))), init);
    const body = await collect(message);
    return WITHOUT_BODY.has(status) ? new Response(null, init) : new _whole_response_js__WEBPACK_IMPORTED_MODULE_1__/* .WholeResponse */ .T(body, init);
}
async function* bounded(message) {
    let length = 0;
    for await (const chunk of message) {
        length += chunk.length;
        if (length > LONGEST_BODY)
            throw tooLong();
        yield chunk;
    }
}
function tooLong() {
    return new BodyTooLong(`it is longer than ${LONGEST_BODY} bytes`);
}
function collect(message) {
    const chunks = [];
    let length = 0;
    return new Promise((resolve, reject) => {
        message.on('data', (chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length > LONGEST_BODY)
                message.destroy(tooLong());
        });
        message.on('end', () => resolve(Buffer.concat(chunks)));
        message.on('error', reject);
    });
}


/***/ }),

/***/ 63615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ WholeResponse)
/* harmony export */ });
/* harmony import */ var _domain_lossless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11887);

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
        return (0,_domain_lossless_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExact */ .jM)(await this.text());
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


/***/ }),

/***/ 71801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   tS: () => (/* binding */ isSecretVariable)
/* harmony export */ });
const SHORTEST_SECRET = 8;
const SECRET_PART = /(?:key|keys|token|tokens|secret|secrets|passw(?:or)?d|passphrase|passwords|pwd|credentials?)$/i;
const LOOSE_NAME = /key|token|secret|passw|credential/i;
const ABOUT = /(?:^|_)(?:name|id|ids|url|uri|endpoint|host|port|file|path|dir|type|kind|mode|format|realm|check|severity|policy|limit|count|length|size|ttl|expiry|prefix|header|alg|algorithm|version|provider|vault|region|user|email)$/i;
const WORD = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u;
const LONGEST_WORD = 20;
const PLACE = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/@]*(?:\/[^@]*)?|\.{0,2}\/[\w./-]+)$/i;
const RANDOM = /(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{16,}/;
function isSecretVariable(name, value) {
    if (value === undefined || value.trim().length < SHORTEST_SECRET || !LOOSE_NAME.test(name))
        return false;
    const text = value.trim();
    if (RANDOM.test(text))
        return true;
    const isHeld = partsOf(name).some((part) => SECRET_PART.test(part)) && !ABOUT.test(name);
    return isHeld && !isWord(text) && !PLACE.test(text);
}
function isWord(value) {
    return value.length <= LONGEST_WORD && WORD.test(value);
}
function partsOf(name) {
    return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2').split(/[^A-Za-z0-9]+/);
}


/***/ }),

/***/ 34564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ openSecrets),
/* harmony export */   ei: () => (/* binding */ watchKeys),
/* harmony export */   jG: () => (/* binding */ watchServiceKeys),
/* harmony export */   o2: () => (/* binding */ discreetLog)
/* harmony export */ });
/* unused harmony export secretValues */
/* harmony import */ var _secret_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71801);

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
    const values = () => longestFirst(known);
    const nameOf = (value) => Object.keys(env).find((name) => env[name] === value);
    return { add, values, named: () => values().map((value) => ({ value, name: nameOf(value) })) };
}
function watchKeys(providers, { env, secrets }) {
    const note = ({ endpoint }) => {
        if ('model' in endpoint)
            secrets.add(keyNames(endpoint).map((name) => env[name]));
        if (endpoint.provider === 'http')
            secrets.add(endpoint.env.map((name) => env[name]).filter((value) => value !== undefined && !(0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(value)));
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
    const named = Object.entries(env).flatMap(([name, value]) => ((0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretVariable */ .tS)(name, value) ? [value] : []));
    return longestFirst(new Set([...named, ...more].filter(isSecret)));
}
function isSecret(value) {
    return value !== undefined && value.trim().length >= _secret_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c3;
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
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39454);



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
// EXTERNAL MODULE: ./build/adapters/disk-error.js
var disk_error = __webpack_require__(83347);
// EXTERNAL MODULE: ./build/adapters/make-directory.js
var make_directory = __webpack_require__(48333);
;// CONCATENATED MODULE: ./build/adapters/report-files.js




function writeTextFile(path, text) {
    (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(path));
    (0,disk_error/* namingNow */.HS)(path, () => {
        if (typeof text === 'string')
            (0,external_node_fs_.writeFileSync)(path, text);
        else
            writePieces(path, text);
    });
    return path;
}
const CHUNK_CHARACTERS = 1_000_000;
function writePieces(path, pieces) {
    const file = (0,external_node_fs_.openSync)(path, 'w');
    try {
        let chunk = '';
        for (const piece of pieces) {
            chunk += piece;
            if (chunk.length < CHUNK_CHARACTERS)
                continue;
            (0,external_node_fs_.writeFileSync)(file, chunk);
            chunk = '';
        }
        (0,external_node_fs_.writeFileSync)(file, chunk);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function requireWritable(path) {
    (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(path));
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

/***/ 85482:
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

;// CONCATENATED MODULE: ./build/adapters/prices-supplement.js
const OPENAI_LONG = 272_000;
const HAIKU_LONG = 100_000;
const SUPPLEMENT = [
    { providerId: 'openai', model: 'gpt-6.1-terra', price: openai({ input: 1, cached: 0.05, output: 5 }) },
    { providerId: 'openai', model: 'gpt-6.1-sol', price: openai({ input: 2, cached: 0.1, output: 10 }) },
    { providerId: 'openai', model: 'gpt-6.2-sol', price: openai({ input: 2, cached: 0.1, output: 10 }) },
    { providerId: 'openai', model: 'gpt-6.2-astra', price: openai({ input: 8, cached: 0.4, output: 40 }) },
    { providerId: 'anthropic', model: 'claude-sonnet-5-5', price: anthropic({ input: 2, cached: 0.1, output: 10 }) },
    {
        providerId: 'anthropic',
        model: 'claude-haiku-5-5',
        price: tiered(HAIKU_LONG, anthropic({ input: 0.1, cached: 0.01, output: 0.5 }), anthropic({ input: 0.5, cached: 0.05, output: 2.5 })),
    },
];
function openai({ input, cached, output }) {
    const rates = (factor) => ({
        input_mtok: input * factor,
        cache_read_mtok: cached * factor,
        cache_write_mtok: input * factor * 1.25,
        cache_write_1h_mtok: input * factor * 2.5,
    });
    const searches = { web_searches_kcount: 10, storage_searches_kcount: 2.5 };
    const short = { ...rates(1), output_mtok: output };
    return { ...tiered(OPENAI_LONG, short, { ...rates(2), output_mtok: output * 1.5 }), ...searches };
}
function anthropic({ input, cached, output }) {
    return {
        input_mtok: input,
        cache_read_mtok: cached,
        cache_write_mtok: input * 1.25,
        cache_write_1h_mtok: input * 2,
        output_mtok: output,
        web_searches_kcount: 10,
    };
}
function tiered(start, short, long) {
    const tiers = Object.entries(long).map(([key, price]) => {
        const base = short[key];
        if (typeof base !== 'number' || typeof price !== 'number' || base === price)
            return [key, base];
        return [key, { base, tiers: [{ start, price }] }];
    });
    return Object.fromEntries(tiers);
}

;// CONCATENATED MODULE: ./build/adapters/prices.js

const PRICE_TABLE = { version: '0.1.8', date: '2026-09-23' };
const THOUSAND = 1_000;
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
const ANY_VENDOR = new Set(['command', 'http']);
function findInTable(table, wanted) {
    const { factor } = wanted;
    const isAnyVendors = ANY_VENDOR.has(wanted.provider);
    const found = isAnyVendors ? findAnywhere(table, wanted) : findOf(table, wanted);
    if (found === undefined)
        return undefined;
    return {
        pricedAs: found.model,
        isApproximate: !isAnyVendors && !isSameModel(found.model, wanted.model),
        cost: (usage) => costAt(priceOf(found.price, inputOf(usage)), usage, factor),
    };
}
function findOf(table, { provider, model, now: timestamp }) {
    const providerId = TABLE_PROVIDERS.get(provider);
    if (providerId === undefined)
        return undefined;
    const newer = SUPPLEMENT.find((row) => row.providerId === providerId && isSameModel(row.model, model));
    return newer ?? pricedBy(table.calcPrice(ONE_EACH, model, { providerId, timestamp }));
}
function findAnywhere(table, { model, now: timestamp }) {
    const name = model.slice(model.indexOf('/') + 1);
    const newer = SUPPLEMENT.find((row) => isSameModel(row.model, name));
    const found = newer ?? pricedBy(table.calcPrice(ONE_EACH, name, { timestamp }));
    return found !== undefined && isSameModel(found.model, name) ? found : undefined;
}
const ONE_EACH = { input_tokens: 1, output_tokens: 1 };
function pricedBy(found) {
    if (found === null || found.total_price <= 0)
        return undefined;
    return { model: found.model.id, price: found.model_price };
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
        longCacheWrite: at('cache_write_1h_mtok'),
        output: at('output_mtok') ?? 0,
        webSearches: at('web_searches_kcount') ?? 0,
        fileSearches: at('storage_searches_kcount') ?? 0,
    };
}
function inputOf({ input, cachedInput, cacheWrite }) {
    return Math.max(input, cachedInput + cacheWrite);
}
function costAt(price, usage, factor = 1) {
    const { cachedInput, cacheWrite, longCacheWrite = 0 } = usage;
    const written = price.cacheWrite ?? price.input;
    const tokens = (inputOf(usage) - cachedInput - cacheWrite) * price.input +
        cachedInput * (price.cachedInput ?? price.input) +
        (cacheWrite - longCacheWrite) * written +
        longCacheWrite * (price.longCacheWrite ?? written) +
        usage.output * price.output;
    return (tokens * factor) / MILLION + feesAt(price, usage);
}
function feesAt({ webSearches = 0, fileSearches = 0 }, { hostedTools }) {
    return (webSearches * (hostedTools?.webSearches ?? 0) + fileSearches * (hostedTools?.fileSearches ?? 0)) / THOUSAND;
}
function isSameModel(known, asked) {
    return known === asked || withoutDate(known) === withoutDate(asked);
}
function withoutDate(model) {
    return model.replace(/-latest$/, '').replace(/[-@](\d{4}-\d{2}-\d{2}|\d{8})$/, '');
}

;// CONCATENATED MODULE: ./build/adapters/credentials.js
const CREDENTIALS = ['authorization', 'proxy-authorization', 'x-api-key', 'api-key', 'x-goog-api-key'];
const JWT = /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g;
function watchCredentials(send, secrets) {
    return (input, init) => {
        const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
        const named = CREDENTIALS.flatMap((name) => credentials_valueOf(headers.get(name)));
        const traded = named.length === 0 && typeof init?.body === 'string' ? (init.body.match(JWT) ?? []) : [];
        secrets.add([...named, ...traded]);
        return send(input, init);
    };
}
function credentials_valueOf(header) {
    return header === null ? [] : [header.replace(/^\w+\s+/, '').trim()];
}

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/adapters/side-worktrees.js
var side_worktrees = __webpack_require__(51557);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/adapters/providers/body.js
var providers_body = __webpack_require__(18486);
// EXTERNAL MODULE: ./build/domain/refused-parameters.js
var refused_parameters = __webpack_require__(97674);
;// CONCATENATED MODULE: ./build/adapters/providers/parameters.js



function refuseParameters(parameters, endpoint) {
    const bad = (0,refused_parameters/* refusedParameters */.l)(parameters);
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
;// CONCATENATED MODULE: ./build/adapters/providers/finish-words.js


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
        length: 'max_tokens pause_turn',
        tool_calls: 'tool_use',
        refusal: 'refusal',
        context_length: 'model_context_window_exceeded context_window_exceeded context_length_exceeded',
    },
    'Google, and what speaks its language': {
        stop: 'stop',
        length: 'max_tokens',
        tool_calls: 'tool_call',
        content_filter: 'safety recitation blocklist prohibited_content spii language image_safety image_prohibited_content image_recitation model_armor content_filtered',
        invalid_output: 'malformed_function_call unexpected_tool_call too_many_tool_calls malformed_response missing_thought_signature',
    },
    DeepSeek: { broken: 'insufficient_system_resource' },
    Mistral: { length: 'model_length', broken: 'error' },
    'OpenRouter, Together, Fireworks': { stop: 'eos', broken: 'error cancelled aborted failed' },
    'DashScope, Zhipu, MiniMax': { content_filter: 'sensitive risk_control', broken: 'network_error' },
    'vLLM, SGLang': { stop: 'matched_stop stop_token', broken: 'abort' },
    'Text Generation Inference': { stop: 'eos_token' },
    'llama.cpp, Ollama': { stop: 'word end done', length: 'limit' },
    watsonx: { length: 'token_limit', broken: 'time_limit' },
    'servers that name the limit, or the block, themselves': {
        length: 'length_limit max_length',
        refusal: 'refused',
        content_filter: 'safety_block',
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
const OTHER_CUTS = new Set(['pause_turn', 'max_tool_calls']);
const ENDINGS = new Map(Object.values(WORDS_BY_API).flatMap((words) => Object.entries(words).flatMap(([ending, text]) => text.split(' ').map((word) => [word, ending]))));
function readFinishWord(word) {
    const parts = word.split(':').map(normalize);
    const known = [normalize(word), ...parts.toReversed()].map((each) => ENDINGS.get(each));
    return known.find((ending) => ending !== undefined) ?? 'other';
}
function readFinish(said, label) {
    const word = (0,providers_body/* asText */.e1)(said);
    if (word === undefined)
        return { finishReason: 'stop', metadata: {} };
    const ending = readFinishWord(word);
    if (ending === 'broken')
        throw (0,exchange/* transient */["do"])(`${label} broke off its answer (${word}).`);
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

// EXTERNAL MODULE: ./build/adapters/providers/error-body.js
var error_body = __webpack_require__(70295);
// EXTERNAL MODULE: ./build/adapters/providers/error-words.js
var error_words = __webpack_require__(3062);
;// CONCATENATED MODULE: ./build/adapters/providers/gateway.js




function saysFailed(error) {
    if (typeof error === 'object' && error !== null)
        return Object.keys(error).length > 0;
    return error !== undefined && error !== null && error !== false && error !== '' && error !== 0;
}
function gatewayError(body, label) {
    const error = (0,providers_body/* asObject */.eB)(body['error']) ?? {};
    const { sentence, words } = (0,error_body/* readErrorBody */.N)(body);
    const meaning = (0,error_words/* readErrorWords */.Yy)(words);
    const status = (0,error_body/* statusIn */.e)(error) ?? (meaning === undefined || meaning === 'outage' ? undefined : 400);
    if (status === undefined)
        return (0,exchange/* transient */["do"])(`${label} passed on an error: ${sentence}`);
    return Object.assign(new Error(sentence), { status, error: body });
}

;// CONCATENATED MODULE: ./build/adapters/providers/usage.js

function readOpenAiUsage(value, names, hostedTools) {
    const usage = (0,providers_body/* asObject */.eB)(value);
    const input = (0,providers_body/* asCount */.Wg)(usage?.[`${names.input}_tokens`]);
    const total = (0,providers_body/* asCount */.Wg)(usage?.['total_tokens']);
    const stated = (0,providers_body/* asCount */.Wg)(usage?.[`${names.output}_tokens`]) ?? restOf(total, input);
    if (input === undefined || stated === undefined)
        return undefined;
    const details = (0,providers_body/* asObject */.eB)(usage?.[`${names.input}_tokens_details`]);
    const cachedInput = (0,providers_body/* asCount */.Wg)(details?.['cached_tokens']) ?? (0,providers_body/* asCount */.Wg)(usage?.['prompt_cache_hit_tokens']) ?? 0;
    const named = (0,providers_body/* asCount */.Wg)((0,providers_body/* asObject */.eB)(usage?.[`${names.output}_tokens_details`])?.['reasoning_tokens']);
    const thought = thoughtBeside({ total, input, stated, cachedInput, named: named ?? 0 });
    const reasoning = named ?? thought;
    const longCacheWrite = (0,providers_body/* asCount */.Wg)((0,providers_body/* asObject */.eB)(details?.['cache_write_tokens_details'])?.['ttl_12h_tokens']) ?? 0;
    return {
        input,
        cachedInput,
        cacheWrite: (0,providers_body/* asCount */.Wg)(details?.['cache_write_tokens']) ?? 0,
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

;// CONCATENATED MODULE: ./build/adapters/providers/anthropic-answer.js





function readMessage(answer, label) {
    const body = (0,providers_body/* asObject */.eB)(answer);
    if (body !== undefined && saysFailed(body['error']))
        throw gatewayError(body, label);
    if (body === undefined || !Array.isArray(body['content']))
        throw (0,exchange/* malformed */.Qm)(label, 'it has no content');
    const blocks = (0,exchange/* objectsIn */.Qv)(body['content'], 'blocks', label);
    const text = blocks.filter((block) => block['type'] === 'text').map((block) => (0,providers_body/* asText */.e1)(block['text']) ?? '');
    const toolCalls = blocks
        .filter((block) => block['type'] === 'tool_use')
        .map((block) => (0,providers_body/* readToolCall */.zY)(block['id'], block['name'], block['input']));
    (0,exchange/* requireAnswer */.qt)({ isEmpty: blocks.length === 0, ended: body['stop_reason'] }, label);
    return {
        output: { text: text.join(''), toolCalls, ...readFinish(body['stop_reason'], label) },
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
    const longCacheWrite = (0,providers_body/* asCount */.Wg)((0,providers_body/* asObject */.eB)(usage?.['cache_creation'])?.['ephemeral_1h_input_tokens']) ?? 0;
    return {
        input: fresh + cachedInput + cacheWrite,
        cachedInput,
        cacheWrite,
        ...(longCacheWrite > 0 ? { longCacheWrite } : {}),
        output,
        reasoning: (0,providers_body/* asCount */.Wg)((0,providers_body/* asObject */.eB)(usage?.['output_tokens_details'])?.['thinking_tokens']) ?? 0,
        ...withTools(hostedToolsOf((0,providers_body/* asObject */.eB)(usage?.['server_tool_use']))),
    };
}
function hostedToolsOf(calls = {}) {
    const countOf = (name) => (0,providers_body/* asCount */.Wg)(calls[name]) ?? 0;
    const others = Object.keys(calls).filter((name) => name !== 'web_search_requests' && name !== 'web_fetch_requests');
    const other = others.reduce((sum, name) => sum + countOf(name), 0);
    return { webSearches: countOf('web_search_requests'), other };
}

// EXTERNAL MODULE: ./build/adapters/providers/keys.js
var keys = __webpack_require__(66982);
// EXTERNAL MODULE: ./build/adapters/providers/oidc.js
var oidc = __webpack_require__(59807);
// EXTERNAL MODULE: ./build/adapters/providers/transport.js
var transport = __webpack_require__(47805);
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

// EXTERNAL MODULE: ./build/domain/lossless.js
var lossless = __webpack_require__(11887);
// EXTERNAL MODULE: ./build/domain/nesting.js
var nesting = __webpack_require__(64923);
// EXTERNAL MODULE: ./build/domain/request.js
var request = __webpack_require__(74684);
// EXTERNAL MODULE: ./build/adapters/line-process.js + 1 modules
var line_process = __webpack_require__(13845);
// EXTERNAL MODULE: ./build/adapters/line-pool.js
var line_pool = __webpack_require__(87946);
// EXTERNAL MODULE: ./build/adapters/process.js + 1 modules
var process = __webpack_require__(39454);
;// CONCATENATED MODULE: ./build/adapters/providers/program-failure.js

const HINT = 'Try the command in a fresh checkout; `setup:` runs before it, `env:` names the variables it may see.';
const START_HINT = 'A program that is slow to start says {"ready": true} first, and is given `start_timeout_ms` for it.';
const PORT_TAKEN = /EADDRINUSE|address (is )?already in use|Only one usage of each socket address/i;
const PORT_HINT = 'Base and head run at once, in several copies: let the system choose the port (0).';
function explainLineError(error, { label, redact, isHopeless }) {
    const tail = error.tail === '' ? '' : ` It wrote: ${redact(error.tail, 'last')}`;
    const isTaken = PORT_TAKEN.test(error.tail);
    const message = `${redact(`${label} ${error.message}.`)}${tail}`;
    const code = error.failure === 'timeout' ? ports/* TIMED_OUT */.V : undefined;
    if (isHopeless) {
        const hint = error.failure === 'timeout' ? START_HINT : HINT;
        return { kind: 'fatal', message, status: undefined, hint: isTaken ? PORT_HINT : hint };
    }
    if (error.failure === 'too-long')
        return { kind: 'malformed', message };
    const told = isTaken ? `${message} ${PORT_HINT}` : message;
    return { kind: 'transient', message: told, status: undefined, retryAfterMs: undefined, code };
}

;// CONCATENATED MODULE: ./build/adapters/providers/command.js















async function openCommand(endpoint, side, world) {
    const directory = (0,side_worktrees/* within */.u)(await world.worktrees.directoryOf(side), endpoint.directory);
    const environment = (0,process/* childEnvironment */.Qc)(world.env, endpoint.env);
    if (endpoint.setup !== undefined) {
        await world.worktrees.prepare(side, { command: endpoint.setup, directory, environment }, world.redact);
    }
    const pool = new line_pool/* LinePool */.j({ command: endpoint.command, directory, environment }, endpoint.startTimeoutMs);
    const label = `The program \`${endpoint.command.join(' ')}\` (${side})`;
    return {
        call: (request, signal, limit = { ms: endpoint.timeoutMs ?? adapters_clock/* LONGEST_TIMER_MS */.M, setBy: '`timeout_ms` of the target' }) => callProgram(pool, request, { label, limit, signal, redact: world.redact }),
        stop: () => pool.close(),
    };
}
async function callProgram(pool, request, call) {
    try {
        const { signal, limit } = call;
        const { message, latencyMs } = await pool.ask(programRequest(request), {
            signal,
            timeoutMs: limit.ms,
            setBy: limit.setBy,
        });
        return { ...readProgramAnswer(message, call), latencyMs };
    }
    catch (error) {
        if (!(error instanceof line_process/* LineError */.d))
            throw error;
        throw new ports/* CallError */.R(explainLineError(error, { ...call, isHopeless: pool.isHopeless(error) }), { cause: error });
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
function readProgramAnswer(message, { label, redact }) {
    if (saysFailed(message['error']))
        throw ownError(message, label, redact);
    return readAnswer(message, label);
}
function readAnswer(message, label) {
    const { output, metadata, tool_calls: calls } = message;
    const toolCalls = (0,exchange/* objectsIn */.Qv)(Array.isArray(calls) ? calls : undefined, 'tool calls', label).map((call, index) => (0,providers_body/* readToolCall */.zY)((0,providers_body/* asText */.e1)(call['id']) ?? String(index + 1), call['name'], call['arguments']));
    if (output === undefined && toolCalls.length === 0)
        throw (0,exchange/* malformed */.Qm)(label, 'its answer has neither `output` nor `tool_calls`');
    if ((0,nesting/* isDeeperThan */.hz)({ output, metadata }, nesting/* MAX_ANSWER_DEPTH */.yF))
        throw (0,exchange/* malformed */.Qm)(label, `it is nested deeper than ${nesting/* MAX_ANSWER_DEPTH */.yF} levels`);
    return {
        output: {
            text: toText(output),
            toolCalls,
            ...readEnd((0,providers_body/* asText */.e1)(message['finish_reason']), toolCalls, (0,providers_body/* asObject */.eB)((0,lossless/* exactJson */.ip)(metadata ?? null)) ?? {}),
        },
        usage: command_readUsage((0,providers_body/* asObject */.eB)(message['usage'])),
        served: { model: (0,providers_body/* asText */.e1)(message['model']), requestId: (0,providers_body/* asText */.e1)(message['request_id']), serviceTier: undefined },
        reportedCostUsd: (0,providers_body/* asCount */.Wg)(message['cost_usd']),
    };
}
function ownError(message, label, redact) {
    const sentence = redact(`${label} answered: ${(0,error_body/* readErrorBody */.N)(message).sentence}`);
    return message['retry'] === true ? (0,exchange/* transient */["do"])(sentence) : new ports/* CallError */.R({ kind: 'malformed', message: sentence });
}
function toText(output) {
    if (output === undefined || output === null)
        return '';
    return typeof output === 'string' ? output : JSON.stringify(output);
}
function readEnd(said, toolCalls, metadata) {
    if (said === undefined)
        return { finishReason: toolCalls.length > 0 ? 'tool_calls' : 'stop', metadata };
    const known = request/* FINISH_REASONS */.S.find((reason) => reason === said) ?? readFinishWord(said);
    if (known !== 'other' && known !== 'broken')
        return { finishReason: known, metadata };
    return { finishReason: 'other', metadata: { finish_reason: said, ...metadata } };
}
function command_readUsage(usage) {
    const input = (0,providers_body/* asCount */.Wg)(usage?.['input_tokens']);
    const output = (0,providers_body/* asCount */.Wg)(usage?.['output_tokens']);
    if (input === undefined || output === undefined)
        return undefined;
    const longCacheWrite = (0,providers_body/* asCount */.Wg)(usage?.['cache_write_1h_tokens']) ?? 0;
    return {
        input,
        cachedInput: (0,providers_body/* asCount */.Wg)(usage?.['cached_input_tokens']) ?? 0,
        cacheWrite: (0,providers_body/* asCount */.Wg)(usage?.['cache_write_tokens']) ?? 0,
        ...(longCacheWrite > 0 ? { longCacheWrite } : {}),
        output,
        reasoning: (0,providers_body/* asCount */.Wg)(usage?.['reasoning_tokens']) ?? 0,
    };
}

// EXTERNAL MODULE: ./build/domain/json-path.js
var json_path = __webpack_require__(75659);
// EXTERNAL MODULE: ./build/adapters/providers/failure.js + 1 modules
var failure = __webpack_require__(73614);
;// CONCATENATED MODULE: ./build/adapters/providers/http.js











function openHttp(endpoint, { env, fetch }) {
    const url = parseAddress(endpoint.url);
    const secrets = endpoint.env.map((name) => env[name] ?? '');
    const context = {
        label: `http ${url.origin}${url.pathname}`,
        keyName: undefined,
        address: { url: `${url.origin}${url.pathname}`, setBy: '`url`' },
        redact: (0,keys/* createRedact */.ay)(env, secrets),
    };
    const headers = fillHeaders(endpoint, env);
    const path = parsePath(endpoint.responsePath);
    return {
        call: (_, signal) => (0,exchange/* exchangeOnce */.z$)(httpExchange({ endpoint, headers, context, path, fetch }), context, signal),
    };
}
function httpExchange(call) {
    const { endpoint, headers, context, path, fetch } = call;
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
            return (0,lossless/* parseLossless */.IS)(text);
        },
        read: (body) => readBody(body, path, call),
    };
}
function readBody(body, path, { endpoint, context }) {
    const { label, redact } = context;
    const found = (0,json_path/* followPath */.Zl)(body, path);
    const told = (0,providers_body/* asObject */.eB)(body) ?? {};
    const isEmpty = !found.found || found.value === null || found.value === '';
    if (isEmpty && failedWithoutOutput(told))
        throw ownError(told, label, redact);
    if (!found.found)
        throw (0,exchange/* malformed */.Qm)(label, `it has nothing at ${endpoint.responsePath}`);
    return readAnswer({ ...told, output: found.value }, label);
}
function failedWithoutOutput(body) {
    const isUnsuccessful = [body['success'], body['ok']].includes(false) || /^(error|fail)/i.test(String(body['status']));
    return isUnsuccessful || saysFailed(body['error']) || saysFailed(body['errors']);
}
const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/;
const http_HINT = 'Check `url:`, `headers:` and `body:` of the target against what the server expects.';
function refused(response, text, context) {
    const { status, headers } = response;
    const { sentence } = (0,error_body/* readErrorBody */.N)(text);
    const message = context.redact(`${context.label} answered ${status}: ${sentence}`);
    const explained = (0,failure/* explainStatus */.cq)({ status, headers }, { message, sentence, mayHeal: false, isOwn: false, nowMs: Date.now(), keyName: undefined });
    if (explained.kind !== 'fatal' && explained.kind !== 'rejected')
        return new ports/* CallError */.R(explained);
    return new ports/* CallError */.R(status < 400 ? explained : { ...explained, hint: http_HINT });
}
function fillHeaders(endpoint, env) {
    const fill = (value) => value.replace(/\$\{([A-Za-z_]\w*)\}/g, (_, name) => {
        const found = endpoint.env.includes(name) ? env[name] : undefined;
        if (found !== undefined && found !== '')
            return found;
        throw missingHeaderVariable(name, endpoint.env.includes(name));
    });
    const entries = Object.entries(endpoint.headers).map(([name, value]) => [name, fill(value)]);
    const bad = entries.find(([, value]) => UNSENDABLE.test(value.trim()));
    if (bad !== undefined)
        throw unsendableHeader(bad[0]);
    return Object.fromEntries(entries);
}
function unsendableHeader(name) {
    const sentence = `The header \`${name}\` of the http target would hold a character that HTTP does not allow there.`;
    const hint = 'Look for a line break in the variable that it reads.';
    return new user_error/* UserError */.yo({ code: 'bad-value', sentence, place: undefined, hint });
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
function parsePath(path) {
    const steps = (0,json_path/* parseJsonPath */.Hf)(path);
    if (steps !== undefined)
        return steps;
    const sentence = `The http target's \`response:\` ${JSON.stringify(path)} leads to no single value.`;
    throw new user_error/* UserError */.yo({ code: 'bad-value', sentence, place: undefined, hint: (0,json_path/* explainJsonPath */.zP)(path) });
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

;// CONCATENATED MODULE: ./build/adapters/providers/thinking.js
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
    { name: '<|start_thinking|>', open: /^<\|start_thinking\|>/i, close: /<\|end_thinking\|>/i },
];
function withoutThinking(text, asked) {
    const wanted = asked.toLowerCase();
    const marks = [THINK, ...OTHERS.filter(({ name }) => !wanted.includes(name))];
    let rest = text.trimStart();
    let isOpened = false;
    for (let mark = markOf(rest, marks); mark !== undefined; mark = markOf(rest, marks)) {
        isOpened = true;
        rest = after(rest, mark.close).trimStart();
    }
    if (isOpened)
        return rest;
    return wanted.includes('</think>') ? text : withoutUnopened(text);
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

;// CONCATENATED MODULE: ./build/adapters/providers/openai-chat.js








const LIMIT_NAMES = { openai: 'max_completion_tokens', 'openai-compatible': 'max_tokens' };
const THINKING_ALOUD = new Set(['openai-compatible', 'azure-openai']);
function chatExchange(client, model, request) {
    const body = chatBody(model, request);
    return {
        send: (signal) => client.post('/chat/completions', { body, ...(0,transport/* endedBy */.mr)(signal) }),
        read: (answer) => readCompletion(answer, { label: `${request.endpoint.provider} ${model}`, request }),
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
function readCompletion(answer, asked) {
    const { label } = asked;
    const body = (0,providers_body/* asObject */.eB)(answer);
    const choice = (0,providers_body/* asObjects */.Nt)(body?.['choices'])[0];
    const failed = [body, choice].find((each) => saysFailed(each?.['error']));
    if (failed !== undefined)
        throw gatewayError(failed, label);
    const message = (0,providers_body/* asObject */.eB)(choice?.['message']);
    if (body === undefined || choice === undefined || message === undefined)
        throw (0,exchange/* malformed */.Qm)(label, 'it has no message');
    return {
        output: readOutput(choice, message, asked),
        usage: readOpenAiUsage(body['usage'], { input: 'prompt', output: 'completion' }, searchesOf(body)),
        served: {
            model: (0,providers_body/* asText */.e1)(body['model']),
            requestId: (0,providers_body/* asText */.e1)(answer._request_id) ?? (0,providers_body/* asText */.e1)(body['id']),
            serviceTier: (0,providers_body/* asText */.e1)(body['service_tier']),
        },
        reportedCostUsd: undefined,
    };
}
function readOutput(choice, message, { label, request }) {
    const refusal = (0,providers_body/* asText */.e1)(message['refusal']);
    const toolCalls = readCalls(message, label);
    const content = readContent(message['content'], label) ?? '';
    const isEmpty = content === '' && refusal === undefined && toolCalls.length === 0;
    (0,exchange/* requireAnswer */.qt)({ isEmpty, ended: choice['finish_reason'] }, label);
    const text = THINKING_ALOUD.has(request.endpoint.provider) ? withoutThinking(content, wordsOf(request)) : content;
    const finished = readFinish(choice['finish_reason'], label);
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
    const calls = (0,exchange/* objectsIn */.Qv)(message['tool_calls'], 'tool calls', label).map((call) => {
        const called = (0,providers_body/* asObject */.eB)(call['function']);
        return (0,providers_body/* readToolCall */.zY)(call['id'], called?.['name'], called?.['arguments']);
    });
    const legacy = (0,providers_body/* asObject */.eB)(message['function_call']);
    if (legacy === undefined || calls.length > 0)
        return calls;
    return [(0,providers_body/* readToolCall */.zY)(undefined, legacy['name'], legacy['arguments'])];
}
function readContent(content, label) {
    if (typeof content === 'string')
        return content;
    if (content !== null && content !== undefined && !Array.isArray(content))
        throw (0,exchange/* malformed */.Qm)(label, 'its content is neither text nor a list of parts');
    const parts = (0,exchange/* objectsIn */.Qv)(content, 'parts', label).filter((part) => part['type'] === 'text');
    return (0,providers_body/* asText */.e1)(parts.map((part) => (0,providers_body/* asText */.e1)(part['text']) ?? '').join(''));
}
function searchesOf(body) {
    return { other: (0,providers_body/* asCount */.Wg)((0,providers_body/* asObject */.eB)(body['usage'])?.['num_sources_used']) ?? 0 };
}

// EXTERNAL MODULE: ./build/adapters/providers/openai-client.js + 1 modules
var openai_client = __webpack_require__(94888);
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
    if (body !== undefined && saysFailed(body['error']))
        throw failedResponse(body, label);
    if (body === undefined || !Array.isArray(body['output']))
        throw (0,exchange/* malformed */.Qm)(label, 'it has no output');
    return {
        output: openai_responses_readOutput(body, label),
        usage: readOpenAiUsage(body['usage'], { input: 'input', output: 'output' }, openai_responses_hostedToolsOf(body)),
        served: {
            model: (0,providers_body/* asText */.e1)(body['model']),
            requestId: (0,providers_body/* asText */.e1)(answer._request_id),
            serviceTier: (0,providers_body/* asText */.e1)(body['service_tier']),
        },
        reportedCostUsd: undefined,
    };
}
function openai_responses_readOutput(body, label) {
    const items = (0,exchange/* objectsIn */.Qv)(body['output'], 'items of output', label);
    const parts = items
        .filter((item) => item['type'] === 'message')
        .flatMap((item) => (0,exchange/* objectsIn */.Qv)(item['content'], 'parts of a message', label));
    const refusals = parts.filter((part) => part['type'] === 'refusal').map((part) => (0,providers_body/* asText */.e1)(part['refusal']) ?? '');
    const text = parts.filter((part) => part['type'] === 'output_text').map((part) => (0,providers_body/* asText */.e1)(part['text']) ?? '');
    const toolCalls = items
        .filter((item) => item['type'] === 'function_call')
        .map((item) => (0,providers_body/* readToolCall */.zY)(item['call_id'], item['name'], item['arguments']));
    (0,exchange/* requireAnswer */.qt)({ isEmpty: parts.length + toolCalls.length === 0, ended: body['status'] }, label);
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
    const status = (0,providers_body/* asText */.e1)(body['status']) ?? 'completed';
    if (status === 'completed')
        return readFinish(undefined, label);
    if (status === 'failed')
        throw failedResponse(body, label);
    if (status !== 'incomplete')
        throw (0,exchange/* malformed */.Qm)(label, `its status is ${status}`);
    const reason = (0,providers_body/* asText */.e1)((0,providers_body/* asObject */.eB)(body['incomplete_details'])?.['reason']) ?? 'incomplete';
    const ended = readFinish(reason, label);
    return ended.finishReason === 'other' ? { finishReason: 'length', metadata: { finish_reason: reason } } : ended;
}
function failedResponse(body, label) {
    const code = (0,providers_body/* asText */.e1)((0,providers_body/* asObject */.eB)(body['error'])?.['code']);
    if (code === undefined || (0,error_words/* readErrorWords */.Yy)(code) !== undefined)
        return gatewayError(body, label);
    const message = `${label} failed (${code}): ${(0,error_body/* readErrorBody */.N)(body).sentence}`;
    if (/server_error|timeout/.test(code))
        return (0,exchange/* transient */["do"])(message);
    const fails = /image|file|base64/.test(code);
    return new ports/* CallError */.R({ kind: 'rejected', message, status: undefined, hint: undefined, fails });
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
function openai_responses_hostedToolsOf(body) {
    const calls = (0,providers_body/* asObjects */.Nt)(body['output']).flatMap((item) => (0,providers_body/* asText */.e1)(item['type']) ?? []);
    const count = (isMeant) => calls.filter(isMeant).length;
    const priced = ['web_search_call', 'file_search_call'];
    return {
        webSearches: count((type) => type === 'web_search_call'),
        fileSearches: count((type) => type === 'file_search_call'),
        other: count((type) => type.endsWith('_call') && !priced.includes(type) && !FREE_CALLS.has(type)),
    };
}

// EXTERNAL MODULE: ./build/adapters/providers/options.js
var providers_options = __webpack_require__(57726);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/domain/canonical-json.js
var canonical_json = __webpack_require__(63266);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/domain/amounts.js
var amounts = __webpack_require__(56924);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
;// CONCATENATED MODULE: ./build/adapters/providers/recorded.js






const LONGEST_PATH = 5;
const unsaid = (schema) => schema.nullish().transform((value) => value ?? undefined);
const or = (schema, fallback) => schema.nullish().transform((value) => value ?? fallback);
const count = schemas/* number */.aig().nonnegative().max(amounts/* LARGEST_AMOUNT */.qC);
const jsonObject = schemas/* custom */.IeY(json/* isJsonObject */.O);
const toolCall = schemas/* object */.Ikc({
    id: or(schemas/* string */.YjP(), ''),
    name: schemas/* string */.YjP(),
    arguments: or(schemas/* union */.KCZ([jsonObject, schemas/* string */.YjP()]), {}),
});
const output = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    toolCalls: or(schemas/* array */.YOg(toolCall), []),
    finishReason: or(schemas/* enum */.k5n(request/* FINISH_REASONS */.S), 'stop'),
    metadata: or(jsonObject, {}),
});
const usage = schemas/* object */.Ikc({
    input: count,
    cachedInput: or(count, 0),
    cacheWrite: or(count, 0),
    output: count,
    reasoning: or(count, 0),
    longCacheWrite: count.optional(),
    hostedTools: schemas/* object */.Ikc({ webSearches: count.optional(), fileSearches: count.optional(), other: count.optional() })
        .optional(),
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
    const read = (0,providers_body/* parseObject */.lj)(line);
    if ((0,nesting/* isDeeperThan */.hz)(read, LONGEST_PATH + nesting/* MAX_ANSWER_DEPTH */.yF))
        return '';
    const { data, error } = recorded.safeParse(read);
    return data ?? error?.issues[0]?.path.join('.') ?? '';
}

;// CONCATENATED MODULE: ./build/adapters/providers/replay.js






function recordingKey({ messages, parameters, tools, output, vars }) {
    const asked = { messages, parameters, tools, output: output?.schema ?? null, vars };
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* canonicalJson */.d)(asked)).digest('hex');
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
function openScorerServices({ repository, env, fetch }) {
    const models = async () => await __webpack_require__.e(/* import() */ 6144).then(__webpack_require__.bind(__webpack_require__, 96144));
    const embedder = openOnce(async (model) => (await models()).openEmbeddings(model, { env, fetch }));
    const moderator = openOnce(async (model) => (await models()).openModeration(model, { env, fetch }));
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
// EXTERNAL MODULE: ./build/adapters/make-directory.js
var make_directory = __webpack_require__(48333);
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
    (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(file));
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
const DEFAULT_MAX_OWN_BYTES = 1024 * 1024 * 1024;
const PUTS_BETWEEN_CHECKS = 100;
const CHARACTERS_BETWEEN_CHECKS = 16 * 1024 * 1024;
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
    #unchecked = { puts: 0, characters: 0 };
    #isFull = false;
    #refused = 0;
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
        this.#puts += 1;
        if (this.#isFull)
            this.#refused += 1;
        else
            this.#unlessBroken(() => this.#write([key, text, String(storedAtMs), run], storedAtMs));
        this.#memory?.put(key, value);
    }
    [Symbol.dispose]() {
        if (!this.#database.isOpen)
            return;
        this.#unlessBroken(() => this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
        this.#database.close();
        this.#memory?.[Symbol.dispose]();
        if (this.#refused > 0)
            this.#options.log.warn(this.#fullness());
    }
    #fullness() {
        const kept = `it kept ${this.#puts - this.#refused} of ${this.#puts} answers and judgements`;
        return `The trial store ${this.#options.file} is full: ${kept}; running this again pays for the others again.`;
    }
    #write(parts, storedAtMs) {
        const [key, text, , run] = parts;
        this.#insert.run(key, text, storedAtMs, run, digest(parts));
        this.#unchecked.puts += 1;
        this.#unchecked.characters += text.length;
        const { puts, characters } = this.#unchecked;
        if (puts >= PUTS_BETWEEN_CHECKS || characters >= CHARACTERS_BETWEEN_CHECKS)
            this.#evict();
    }
    #evict() {
        this.#unchecked = { puts: 0, characters: 0 };
        const maxBytes = this.#options.maxBytes ?? DEFAULT_MAX_BYTES;
        while (this.#bytes() > maxBytes) {
            const { run, maxOwnBytes = DEFAULT_MAX_OWN_BYTES } = this.#options;
            const others = this.#database.prepare('SELECT count(*) AS rows FROM stored WHERE run <> ?').get(run);
            const count = Number(others?.['rows'] ?? 0);
            this.#isFull = count === 0 && this.#bytes() > maxOwnBytes;
            if (count === 0)
                return;
            const oldest = 'SELECT rowid FROM stored WHERE run <> ? ORDER BY rowid LIMIT ?';
            const some = Math.ceil(count * EVICTED_SHARE);
            this.#database.prepare(`DELETE FROM stored WHERE rowid IN (${oldest})`).run(run, some);
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
    return { value: (0,lossless/* parseExact */.jM)(value), storedAtMs, run };
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
const TROUBLE = 120;
function renderProgress(state, { color, width }) {
    const paint = (0,ansi/* createPaint */.XG)(color);
    const { total, done } = (0,progress/* trialsOf */.xY)(state);
    const bar = Math.min(BAR, Math.floor(width * BAR_SHARE));
    const filled = total === 0 ? 0 : Math.min(bar, Math.floor((done / total) * bar));
    const drawn = paint('green', '█'.repeat(filled)) + paint('dim', '░'.repeat(bar - filled));
    const trouble = (0,progress/* troubleOf */.LH)(state);
    const told = trouble === undefined ? [] : [(0,visible/* shorten */.ml)((0,visible/* visibleLine */.P8)(trouble), TROUBLE)];
    const facts = [`${(0,format/* formatCount */.B4)(done)} of ${(0,format/* formatCount */.B4)(total)} trials`, ...told, ...paceOf(state), moneyOf(state)];
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
            log: { warn: (line) => log.warn(line) },
        }), true);
        const clock = (0,adapters_clock/* systemClock */.m)();
        const closing = __addDisposableResource(env_1, new DisposableStack(), false);
        const secrets = (0,adapters_secrets/* openSecrets */.cA)(env);
        const watch = { env, secrets };
        const { log: fullLog, progress } = await openDisplay(terminal, clock, closing);
        const log = (0,adapters_secrets/* discreetLog */.o2)(fullLog, (line) => (0,redact/* redact */.E$)(line, secrets.values()));
        const run = localRun(clock.nowMs());
        const recording = (0,cli_options/* textOf */.b6)(options, 'record');
        const isKept = settings.isCacheWanted && recording === undefined;
        const openStore = () => closing.use(isKept ? openTrialStore({ file: localStoreFile(env), run, log }) : openMemoryTrialStore({ run }));
        const fetch = watchCredentials((0,transport/* openFetch */.v)(env), secrets);
        const providers = openProviders({ env, log, repository, fetch });
        const services = openScorerServices({ env, repository, fetch });
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

// EXTERNAL MODULE: ./build/compare/procedure/acquit.js
var acquit = __webpack_require__(82507);
// EXTERNAL MODULE: ./build/compare/procedure/ledger.js + 1 modules
var procedure_ledger = __webpack_require__(26257);
// EXTERNAL MODULE: ./build/compare/stats/normal.js
var normal = __webpack_require__(21589);
;// CONCATENATED MODULE: ./build/compare/stats/detectable.js

const USUAL_DISAGREEMENT = 0.08;
const Z_POWER = 1.282;
const ITERATIONS = 50;
function detectableShift(of) {
    if (of.pairs === 0)
        return 1;
    return Math.min(1, (((0,normal/* normalQuantile */.Z)(1 - of.alpha) + Z_POWER) * of.spread) / Math.sqrt(of.pairs));
}
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

// EXTERNAL MODULE: ./build/compare/stats/student.js
var student = __webpack_require__(10903);
;// CONCATENATED MODULE: ./build/compare/detection.js




const NOTHING_SEEN = { pairs: [], looks: [] };
function detectableDropOf(design, ledger = NOTHING_SEEN) {
    return Math.max((0,acquit/* mustCatchOf */.so)(ledger, design), smallestDrop(design, ledger) * (0,procedure_ledger/* affectedShare */.or)(design));
}
function smallestDrop(design, ledger) {
    const [alpha, pairs] = [design.alpha.mean, design.compared.length * design.maxRounds];
    const first = ledger.pairs.filter((pair) => pair.round === 1);
    const drops = first.flatMap((pair) => (0,procedure_ledger/* dropOf */.l6)(pair) ?? []);
    if (design.metric === 'score' && drops.length > 1) {
        return detectableShift({ alpha, pairs, spread: (0,student/* standardError */.gU)(drops) * Math.sqrt(drops.length) });
    }
    return detectableDrop({ alpha, pairs, disagreement: disagreementOf((0,procedure_ledger/* countPairs */.rZ)(first)) });
}
function disagreementOf({ pairs, worse, better, unseen }) {
    if (pairs === 0)
        return USUAL_DISAGREEMENT;
    return (worse + (unseen > 0 ? Math.max(worse, better) : better)) / pairs;
}


/***/ }),

/***/ 93116:
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
// EXTERNAL MODULE: ./build/domain/confirmed.js
var domain_confirmed = __webpack_require__(99424);
;// CONCATENATED MODULE: ./build/compare/stats/confirmation.js
const GRID = 400;
const known = new Map();
function worstFalseConfirmation(trials, maxMisses) {
    const name = `${maxMisses} of ${trials}`;
    const chance = known.get(name) ?? worstOnGrid(trials, maxMisses);
    known.set(name, chance);
    return chance;
}
function worstOnGrid(trials, maxMisses) {
    let worst = 0;
    for (let i = 1; i < GRID; i += 1)
        worst = Math.max(worst, atMostMisses(trials, i / GRID, maxMisses));
    return worst;
}
function confirmationTrials(alpha, maxMisses) {
    if (!(alpha > 0))
        throw new RangeError(`no number of trials is enough for alpha ${alpha}`);
    let trials = maxMisses + 1;
    while (worstFalseConfirmation(trials, maxMisses) > alpha)
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
const LAST_TRIALS = 2;
const MAX_MISSES = 1;
function suspect(design, cases, as) {
    if (cases.length === 0)
        return [];
    const alpha = roundBudget(design, as.round) / cases.length;
    const trials = confirmationTrials(alpha, MAX_MISSES);
    return cases.map((one) => ({ ...as, case: one, trials, maxMisses: MAX_MISSES }));
}
function confirmationOrder(design, suspicion) {
    return { kind: 'until', calls: confirmationCalls(design, suspicion), maxMisses: suspicion.maxMisses };
}
function readConfirmation(design, suspicion, find) {
    const calls = confirmationCalls(design, suspicion).map((call) => ({ ...call, trial: find(call.key) }));
    const misses = calls.filter(({ trial, expects }) => trial !== undefined && (0,decision/* isMiss */.Je)(trial, expects)).length;
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
function neverAnswered({ caseId, severity }) {
    const tally = { base: tallyOf([]), head: tallyOf([]) };
    return { caseId, severity, kind: 'critical', round: 1, status: 'unsettled', trials: 0, tally };
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
    const failures = on(failing, 'fail');
    return [...failures.slice(0, -LAST_TRIALS), ...on(passing, 'pass'), ...failures.slice(-LAST_TRIALS)];
}
function roundBudget(design, round) {
    if (design.maxRounds === 1)
        return design.alpha.broken;
    const share = round === 1 ? ROUND_ONE_SHARE : (1 - ROUND_ONE_SHARE) / (design.maxRounds - 1);
    return share * design.alpha.broken;
}

// EXTERNAL MODULE: ./build/compare/procedure/ledger.js + 1 modules
var procedure_ledger = __webpack_require__(26257);
;// CONCATENATED MODULE: ./build/compare/stats/sign-ratio.js
const WORSE_IF_BROKEN = 0.9;
function signLogRatio(worse, better) {
    return worse * WORSE_STEP + better * Math.log(2 * (1 - WORSE_IF_BROKEN));
}
const WORSE_STEP = Math.log(2 * WORSE_IF_BROKEN);

;// CONCATENATED MODULE: ./build/compare/procedure/critical.js



const MOST_PAIRS = 60;
const BATCH = 4;
const MOST_LOST = 4;
const GIVE_UP = -3.3;
const HEAD_PASS = Math.log(0.5 / 0.9);
const HEAD_FAIL = Math.log(0.5 / 0.1);
const BASE_PASS = Math.log(0.9 / 0.5);
const BASE_FAIL = Math.log(0.1 / 0.5);
function* judgeByPairs(design, failing, find) {
    const count = design.compared.filter((one) => (0,sweep/* isJudgedCritical */.FE)(design, one)).length;
    const enough = Math.log(count / design.alpha.critical);
    const suspects = failing.map((one) => ({ case: one, pairs: 0, asked: new Set(), status: 'open' }));
    const open = () => suspects.filter(({ status }) => status === 'open');
    while (open().length > 0) {
        yield open().flatMap((one) => headOrders(design, one, { enough, find }));
        yield open().flatMap((one) => baseOrders(design, one, failingPairs(design, one, find)));
        const almost = open().filter((one) => isEnough(countOf(design, one, find), 'as-seen', enough));
        yield almost.flatMap((one) => baseOrders(design, one, countOf(design, one, find).unseen));
        for (const one of open())
            one.status = statusOf(countOf(design, one, find), one.pairs, enough);
    }
    return suspects.map((one) => confirmationOf(design, one, find));
}
function headOrders(design, suspect, { enough, find }) {
    const { worse, better } = countOf(design, suspect, find);
    const needed = Math.ceil((enough - signLogRatio(worse, better)) / WORSE_STEP);
    const size = Math.max(1, Math.min(BATCH, needed, MOST_PAIRS - suspect.pairs));
    const numbers = Array.from({ length: size }, (_, i) => suspect.pairs + i + 1);
    suspect.pairs += size;
    return numbers.map((number) => ({ kind: 'together', keys: [pairKey(design, suspect, 'head', number)] }));
}
function baseOrders(design, suspect, numbers) {
    suspect.asked = new Set([...suspect.asked, ...numbers]);
    return numbers.map((number) => ({ kind: 'together', keys: [pairKey(design, suspect, 'base', number)] }));
}
function failingPairs(design, suspect, find) {
    return numbersOf(suspect).filter((number) => {
        return !suspect.asked.has(number) && passedOf(find(pairKey(design, suspect, 'head', number))) === false;
    });
}
function countOf(design, suspect, find) {
    const pairs = numbersOf(suspect).map((number) => ({
        number,
        head: passedOf(find(pairKey(design, suspect, 'head', number))),
        base: suspect.asked.has(number) ? passedOf(find(pairKey(design, suspect, 'base', number))) : 'unseen',
    }));
    const many = (head, base) => pairs.filter((pair) => pair.head === head && pair.base === base).length;
    return {
        worse: many(false, true),
        better: many(true, false),
        unseen: pairs.filter(({ head, base }) => head === true && base === 'unseen').map(({ number }) => number),
        bothFailed: many(false, false),
        headPassed: pairs.filter(({ head }) => head === true).length,
        lost: pairs.filter(({ head, base }) => head === undefined || base === undefined).length,
    };
}
function isEnough({ worse, better, lost }, read, enough) {
    return signLogRatio(worse, better + (read === 'in-favour' ? lost : 0)) >= enough;
}
function statusOf(count, pairs, enough) {
    if (isEnough(count, 'in-favour', enough))
        return 'confirmed';
    if (count.lost >= MOST_LOST)
        return 'unsettled';
    const { worse, bothFailed, headPassed } = count;
    const byHead = headPassed * HEAD_PASS + (worse + bothFailed) * HEAD_FAIL;
    const byBase = worse * BASE_PASS + bothFailed * BASE_FAIL;
    if (byHead <= GIVE_UP || byBase <= GIVE_UP)
        return 'refuted';
    if (pairs < MOST_PAIRS)
        return 'open';
    return isEnough(count, 'as-seen', enough) ? 'unsettled' : 'refuted';
}
function confirmationOf(design, suspect, find) {
    const { caseId, severity } = suspect.case;
    const on = (side) => numbersOf(suspect)
        .filter((number) => side === 'head' || suspect.asked.has(number))
        .flatMap((number) => find(pairKey(design, suspect, side, number)) ?? []);
    const status = suspect.status === 'open' ? 'unsettled' : suspect.status;
    const tally = { base: tallyOf(on('base')), head: tallyOf(on('head')) };
    return { caseId, severity, kind: 'critical', round: 1, status, trials: suspect.pairs, tally };
}
function numbersOf({ pairs }) {
    return Array.from({ length: pairs }, (_, i) => i + 1);
}
function passedOf(trial) {
    return trial?.status === 'scored' ? trial.passed : undefined;
}
function pairKey(design, suspect, side, number) {
    return (0,sweep/* keyOf */.TN)(design, suspect.case.caseId, { side, purpose: 'confirmation', round: 1, number });
}

// EXTERNAL MODULE: ./build/compare/procedure/acquit.js
var acquit = __webpack_require__(82507);
// EXTERNAL MODULE: ./build/compare/stats/tango.js
var tango = __webpack_require__(47865);
// EXTERNAL MODULE: ./build/domain/limit.js
var limit = __webpack_require__(81602);
;// CONCATENATED MODULE: ./build/compare/procedure/at-limit.js




const MARGIN = { share: 0.1, most: 0.002 };
function isWithinLimit(ledger, design, broken) {
    const size = Math.max(1, design.compared.length);
    if (broken.size === 0 || (0,limit/* exceeds */.O)((broken.size / size) * (0,procedure_ledger/* affectedShare */.or)(design), design.maxDrop))
        return false;
    const others = (0,procedure_ledger/* withMissing */.no)(ledger, 'against-head').pairs.filter((pair) => !broken.has(pair.case.caseId));
    const upper = others.length === 0 ? 0 : Math.max(0, (0,tango/* tangoLimits */.g)((0,procedure_ledger/* countPairs */.rZ)(others), decision/* Z_PASS */.Pc).upper);
    const drop = (broken.size + upper * (size - broken.size)) / size;
    return !(0,limit/* exceeds */.O)(drop * (0,procedure_ledger/* affectedShare */.or)(design), design.maxDrop + marginOf(design));
}
function marginOf({ maxDrop }) {
    return Math.min(MARGIN.share * maxDrop, MARGIN.most);
}

// EXTERNAL MODULE: ./build/compare/random.js + 1 modules
var random = __webpack_require__(90388);
// EXTERNAL MODULE: ./build/compare/stats/normal.js
var normal = __webpack_require__(21589);
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
        const status = zero_tolerance_statusOf(base, head);
        return { caseId: one.caseId, severity: one.severity, kind: 'critical', round: 1, status, trials: TRIALS, tally };
    });
}
function untilFailure(design, one, side) {
    const calls = keys(design, one, side).map((key) => ({ key, expects: 'pass' }));
    return { kind: 'until', calls, maxMisses: 0 };
}
function zero_tolerance_statusOf(base, head) {
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











const Z_BEYOND = (0,normal/* normalQuantile */.Z)(0.95);
function newRowState(design, find, seed) {
    const nothingSeen = { ledger: { pairs: [], looks: [] }, confirmations: [], rounds: 0 };
    return { design, find, seed, ...nothingSeen, isFragile: false, isPassFragile: false };
}
function* decideRow(row) {
    const { design, seed } = row;
    yield sweep/* firstRoundOrders */.al(design, seed);
    if (design.compared.length === 0)
        return 'nothing-compared';
    yield sweep/* renewalOrders */.oS(design, row.find);
    look(row, design.compared, 1);
    yield* judgeCritical(row);
    const first = (yield* judgeDrop(row)) ?? (yield* endRound(row)) ?? (yield* row_acquit(row, 'round-end')) ?? atLimit(row);
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
        yield* buyInBadMinute(row, block.length);
        const isLast = i === blocks.length - 1;
        const ended = (yield* judgeDrop(row)) ?? (isLast ? yield* endRound(row) : undefined);
        const acquitted = ended ?? (yield* row_acquit(row, isLast ? 'round-end' : 'block'));
        const outcome = acquitted ?? (isLast ? atLimit(row) : undefined);
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
    yield* buyUnseen(row, () => isDropEstablished(row.ledger, row.design));
    if (!isDropEstablished(row.ledger, row.design))
        return undefined;
    if (!isDropEstablished((0,procedure_ledger/* withMissing */.no)(row.ledger, 'for-head'), row.design)) {
        row.isFragile = true;
        return undefined;
    }
    if (!row.design.isDropBlocking && row.design.maxBroken !== undefined)
        yield* confirmBroken(row);
    return 'dropped';
}
function isDropEstablished(ledger, design) {
    const share = (0,procedure_ledger/* affectedShare */.or)(design);
    if (!(0,limit/* exceeds */.O)((0,procedure_ledger/* netDrop */.R_)((0,procedure_ledger/* countPairs */.rZ)(ledger.pairs), design), design.maxDrop))
        return false;
    return (0,limit/* exceeds */.O)((0,acquit/* lowerDropOf */.iL)(ledger, design, Z_BEYOND) * share, design.maxDrop) && (0,procedure_ledger/* hasCrossed */.W0)(ledger, design);
}
function* buyUnseen(row, isWanted) {
    const { design } = row;
    while (isWanted()) {
        const batch = unseenPairs(row).slice(0, Math.max(5, Math.ceil(design.compared.length / 20)));
        if (batch.length === 0)
            return;
        yield* buy(row, batch);
    }
}
function* buyInBadMinute(row, size) {
    const block = row.ledger.pairs.slice(-size);
    if (2 * block.filter(({ head }) => head === 0).length < size)
        return;
    yield* buy(row, block.filter(({ base }) => base === 'unseen'));
}
function* buy(row, batch) {
    const { design, find } = row;
    const key = (pair) => sweep/* ownBaseKey */.h_(design, pair.case, { round: pair.round, find });
    yield batch.map((pair) => ({ kind: 'together', keys: [key(pair)] }));
    const chosen = new Set(batch);
    const asked = (pair) => ({ ...pair, base: sweep/* observe */.lB(find(key(pair)), design) });
    row.ledger = { ...row.ledger, pairs: row.ledger.pairs.map((pair) => (chosen.has(pair) ? asked(pair) : pair)) };
}
function unseenPairs({ design, ledger, find, seed }) {
    const unseen = ledger.pairs.filter((pair) => pair.base === 'unseen');
    const byId = [...unseen].sort((a, b) => (a.case.caseId < b.case.caseId ? -1 : 1));
    const order = (0,random/* shuffled */.A4)(byId, (0,random/* generatorFor */.Db)(seed, [design.suite, design.target, 'unseen']));
    const hasFailed = (pair) => sweep/* borrowedAnswer */.t5(design, pair.case, find) === 0;
    return [...order.filter(hasFailed), ...order.filter((pair) => !hasFailed(pair))];
}
function* judgeCritical(row) {
    const { design, find } = row;
    const critical = design.compared.filter((one) => sweep/* isJudgedCritical */.FE(design, one));
    const failing = critical.filter((one) => headAnswers(row, one).some((trial) => !trial.passed));
    const judge = design.critical?.isZeroTolerance === true ? judgeWithZeroTolerance : judgeByPairs;
    row.confirmations = yield* judge(design, failing, find);
    const unanswered = critical.filter((one) => headAnswers(row, one).length === 0);
    row.confirmations = [...row.confirmations, ...unanswered.map(neverAnswered)];
}
function headAnswers(row, one) {
    const trials = [1, 2].map((number) => row.find(sweep/* sweepKey */.Eq(row.design, one.caseId, 'head', { round: 1, number })));
    return trials.filter((trial) => trial?.status === 'scored');
}
function* endRound(row) {
    const { design } = row;
    if (design.metric === 'score')
        return undefined;
    yield* confirmBroken(row);
    if (design.critical !== undefined && exceedsCount(row, 'critical', design.critical.maxBroken))
        return 'critical';
    if (design.maxBroken !== undefined && exceedsCount(row, 'major', design.maxBroken))
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
function exceedsCount(row, severity, most) {
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
    const confirmed = { confirmations: row.confirmations, pairedCases, affectedCases: compared.length };
    if ((0,domain_confirmed/* confirmedDrop */.v)(confirmed).drop > maxDrop)
        return true;
    row.isFragile ||= (0,domain_confirmed/* confirmedDrop */.v)(confirmed, 'against-head').drop > maxDrop;
    return false;
}
function* row_acquit(row, at) {
    yield* buyUnseen(row, () => mayStillAcquit(row, at));
    const found = (0,acquit/* acquittalOf */.OV)(row.ledger, row.design);
    if (found === undefined || found.kind === 'doubtful' || (found.kind === 'tolerated' && at === 'block'))
        return undefined;
    row.isPassFragile = !found.isStanding;
    return found.isStanding ? found.kind : undefined;
}
function atLimit({ design, ledger, confirmations }) {
    if (design.metric === 'score')
        return undefined;
    const confirmed = confirmations.filter(({ kind, status }) => kind === 'broken' && status === 'confirmed');
    const broken = new Set(confirmed.map(({ caseId }) => caseId));
    return isWithinLimit(ledger, design, broken) ? 'tolerated' : undefined;
}
function mayStillAcquit({ ledger, design }, at) {
    const found = (0,acquit/* acquittalOf */.OV)(ledger, design);
    if (found?.kind === 'doubtful')
        return true;
    return found === undefined && at === 'round-end' && (0,acquit/* couldAcquit */.fT)(ledger, design);
}

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
            const orders = step.value.filter((order) => (0,decision/* nextCalls */.X7)(order, find).length > 0);
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
/* harmony export */   OV: () => (/* binding */ acquittalOf),
/* harmony export */   X5: () => (/* binding */ dropInterval),
/* harmony export */   XJ: () => (/* binding */ INTERVAL_CONFIDENCE),
/* harmony export */   fT: () => (/* binding */ couldAcquit),
/* harmony export */   iL: () => (/* binding */ lowerDropOf),
/* harmony export */   ll: () => (/* binding */ upperDropOf),
/* harmony export */   so: () => (/* binding */ mustCatchOf),
/* harmony export */   xR: () => (/* binding */ Z_INTERVAL)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32063);
/* harmony import */ var _stats_binomial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30611);
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82195);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21589);
/* harmony import */ var _stats_student_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10903);
/* harmony import */ var _stats_tango_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47865);
/* harmony import */ var _domain_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81602);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26257);








const Z_INTERVAL = 2.24;
const INTERVAL_CONFIDENCE = 0.95;
const UNLIKELY = 0.025;
const Z_UNLIKELY = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(1 - UNLIKELY);
const SPREADS_TO_CATCH = 3;
function acquittalOf(ledger, design) {
    const kind = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .countPairs */ .rZ)(ledger.pairs).pairs === 0 ? undefined : kindOf(ledger, design);
    return kind && { kind, isStanding: kindOf((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .withMissing */ .no)(ledger, 'against-head'), design) === kind };
}
function couldAcquit(ledger, design) {
    const { worse, better } = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .countPairs */ .rZ)(ledger.pairs);
    let left = worse - better;
    const pairs = ledger.pairs.map((pair) => {
        if (pair.base !== 'unseen' || left <= 0)
            return pair;
        left -= 1;
        return { ...pair, base: 0 };
    });
    return kindOf({ ...ledger, pairs }, design) !== undefined;
}
function kindOf(ledger, design) {
    const upper = dropLimits(ledger, design, _domain_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .Z_PASS */ .Pc).upper;
    const overSuite = upper * (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedShare */ .or)(design);
    const isSmall = overSuite < mustCatchOf(ledger, design) && upper < 1 / Math.sqrt(design.compared.length);
    const isDoubtful = isUnlikelyDrop(ledger, design);
    if (isSmall && !isDoubtful)
        return 'ruled-out';
    if (!(0,_domain_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .exceeds */ .O)(overSuite, design.maxDrop))
        return 'tolerated';
    return isSmall ? 'doubtful' : undefined;
}
function isUnlikelyDrop(ledger, design) {
    const counts = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .countPairs */ .rZ)(ledger.pairs);
    if (!(0,_domain_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .exceeds */ .O)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .netDrop */ .R_)(counts, design), design.maxDrop))
        return false;
    if (design.metric === 'score')
        return dropLimits(ledger, design, Z_UNLIKELY).lower > 0;
    return (0,_stats_binomial_js__WEBPACK_IMPORTED_MODULE_4__/* .signTest */ .W)(counts.worse, counts.better) < UNLIKELY;
}
function mustCatchOf(ledger, design) {
    if (design.metric !== 'score' || design.isMustCatchGiven)
        return design.mustCatch;
    const drops = firstDrops(ledger);
    const spread = drops.length < 2 ? 0 : (0,_stats_student_js__WEBPACK_IMPORTED_MODULE_5__/* .standardError */ .gU)(drops);
    return spread === 0 ? design.mustCatch : SPREADS_TO_CATCH * spread * (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .affectedShare */ .or)(design);
}
function firstDrops({ pairs }) {
    return pairs.flatMap((pair) => (pair.round === 1 ? ((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .dropOf */ .l6)(pair) ?? []) : []));
}
function upperDropOf(ledger, design) {
    return dropLimits((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .withMissing */ .no)(ledger, 'against-head'), design, _domain_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .Z_PASS */ .Pc).upper;
}
function lowerDropOf(ledger, design, z) {
    return dropLimits(ledger, design, z).lower;
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
        return (0,_stats_tango_js__WEBPACK_IMPORTED_MODULE_6__/* .tangoLimits */ .g)(counts, z);
    const drops = ledger.pairs.flatMap((pair) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .dropOf */ .l6)(pair) ?? []);
    const half = (0,_stats_student_js__WEBPACK_IMPORTED_MODULE_5__/* .studentQuantile */ .FI)((0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .v)(z), drops.length - 1) * (0,_stats_student_js__WEBPACK_IMPORTED_MODULE_5__/* .standardError */ .gU)(drops);
    return { lower: Math.max(-1, (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .mean */ .i)(drops) - half), upper: Math.min(1, (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .mean */ .i)(drops) + half) };
}


/***/ }),

/***/ 26257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  or: () => (/* binding */ affectedShare),
  rZ: () => (/* binding */ countPairs),
  l6: () => (/* binding */ dropOf),
  W0: () => (/* binding */ hasCrossed),
  R_: () => (/* binding */ netDrop),
  no: () => (/* binding */ withMissing)
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
function hasCrossed(ledger, design) {
    const maxPairs = design.maxRounds * design.compared.length;
    return signBoundaries(signLooks(ledger, design), design.alpha.mean, maxPairs).at(-1)?.crossed ?? false;
}
function withMissing(ledger, speaking) {
    const head = speaking === 'for-head' ? 1 : 0;
    const pairs = ledger.pairs.map((pair) => ({
        ...pair,
        head: pair.head === 'missing' ? head : pair.head,
        base: pair.base === 'missing' ? 1 - head : pair.base,
    }));
    return { ...ledger, pairs };
}
function signLooks(ledger, design) {
    const weightOf = design.metric === 'score' ? scoreWeight(ledger) : (drop) => drop;
    let from = 0;
    let seen = 0;
    return ledger.looks.map((to) => {
        const drops = ledger.pairs.slice(from, to).map((pair) => ({ drop: dropOf(pair), weight: pair.case.weight }));
        from = to;
        seen += drops.filter(({ drop }) => drop !== undefined).length;
        const weighted = drops.map(({ drop, weight }) => weightOf(drop ?? 0) * weight).filter((one) => one !== 0);
        const worse = weighted.reduce((sum, one) => sum + Math.max(0, one), 0);
        return { weights: weighted.map(Math.abs), worse, pairs: seen };
    });
}
function scoreWeight({ pairs }) {
    const changes = pairs.flatMap((pair) => (pair.round === 1 ? Math.abs(dropOf(pair) ?? 0) : []));
    const largest = Math.max(0, ...changes);
    return (drop) => (largest === 0 ? Math.sign(drop) : Math.round((20 * drop) / largest));
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
/* harmony export */   h_: () => (/* binding */ ownBaseKey),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   oS: () => (/* binding */ renewalOrders),
/* harmony export */   t5: () => (/* binding */ borrowedAnswer),
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
        const isLazy = at.round > 1 || isBorrowed(design, one, at);
        const isPooled = isLazy && design.metric === 'pass_rate' && head === 1;
        const base = isPooled ? 'unseen' : observe(at.find(ownBaseKey(design, one, at)), design);
        return { case: one, round: at.round, base, head };
    });
}
function renewalOrders(design, find) {
    const at = { round: 1, find };
    const isNeeded = (one) => {
        const head = observe(find(sweepKey(design, one.caseId, 'head', at)), design);
        return isBorrowed(design, one, at) && (design.metric === 'score' || head !== 1);
    };
    return design.compared.filter(isNeeded).map((one) => ({ kind: 'together', keys: [ownBaseKey(design, one, at)] }));
}
function ownBaseKey(design, one, at) {
    return sweepKey(design, one.caseId, 'base', { round: at.round, number: isBorrowed(design, one, at) ? 2 : 1 });
}
function isBorrowed(design, one, at) {
    return at.round === 1 && borrowedAnswer(design, one, at.find) !== undefined;
}
function borrowedAnswer(design, one, find) {
    const trial = find(sweepKey(design, one.caseId, 'base', { round: 1 }));
    return trial?.status === 'scored' && trial.origin === 'stored' ? observe(trial, design) : undefined;
}
function observe(trial, design) {
    if (trial?.status !== 'scored')
        return 'missing';
    return design.metric === 'score' ? trial.score : Number(trial.passed);
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

/***/ 30611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ fisherTest),
/* harmony export */   W: () => (/* binding */ signTest)
/* harmony export */ });
/* unused harmony exports logFactorial, logChoose */
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

/***/ 99424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ confirmedDrop)
/* harmony export */ });
function confirmedDrop(row, missing = 'for-head') {
    const count = (kind, isCounted) => row.confirmations.filter((one) => one.kind === kind && isCounted(one.status)).length;
    const isSure = (status) => status === 'confirmed';
    const isPossible = (status) => status !== 'refuted';
    const isForHead = missing === 'for-head';
    const broken = count('broken', isForHead ? isSure : isPossible);
    const fixed = count('fixed', isForHead ? isPossible : isSure);
    return { broken, fixed, drop: (broken - fixed) / Math.max(1, row.pairedCases, row.affectedCases) };
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

/***/ 64923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ cutDeeper),
/* harmony export */   hz: () => (/* binding */ isDeeperThan),
/* harmony export */   yF: () => (/* binding */ MAX_ANSWER_DEPTH)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97803);

const MAX_ANSWER_DEPTH = 100;
function isDeeperThan(value, limit) {
    let level = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isNested */ ._)(value) ? [value] : [];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth === limit)
            return true;
        level = level.flatMap((each) => Object.values(each).filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isNested */ ._));
    }
    return false;
}
function cutDeeper(value, limit) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isNested */ ._)(value))
        return value;
    if (limit === 0)
        return '…';
    if (Array.isArray(value))
        return value.map((each) => cutDeeper(each, limit - 1));
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cutDeeper(each, limit - 1)]));
}


/***/ }),

/***/ 73598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ withFinished),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   NK: () => (/* binding */ withExpected),
/* harmony export */   P0: () => (/* binding */ withRetrying),
/* harmony export */   XW: () => (/* binding */ remainingMs),
/* harmony export */   ak: () => (/* binding */ suitesToShow),
/* harmony export */   cf: () => (/* binding */ NO_PROGRESS),
/* harmony export */   xY: () => (/* binding */ trialsOf)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56924);

const NO_PROGRESS = {
    suites: [],
    spendUsd: 0,
    elapsedMs: 0,
    answered: 0,
    failed: 0,
    retrying: 0,
    reason: '',
};
function withExpected(state, { suite, count }) {
    return withSuite(state, suite, (one) => ({ ...one, total: one.total + count }));
}
function withFinished(state, event) {
    const { suite, spendUsd, isAnswered } = event;
    return {
        ...withSuite(state, suite, (one) => ({ ...one, done: one.done + 1 })),
        answered: state.answered + (isAnswered ? 1 : 0),
        failed: state.failed + (isAnswered ? 0 : 1),
        spendUsd: state.spendUsd === undefined || spendUsd === undefined ? undefined : state.spendUsd + spendUsd,
    };
}
function withRetrying(state, { count, reason }) {
    return { ...state, retrying: state.retrying + count, reason: reason === '' ? state.reason : reason };
}
function troubleOf(state) {
    const { answered, failed, retrying, reason } = state;
    if (failed + retrying === 0)
        return undefined;
    const parts = [`${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(answered)} answered`];
    if (failed > 0)
        parts.push(`${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(failed)} failed`);
    if (retrying > 0)
        parts.push(`${(0,_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(retrying)} retrying`);
    return `${parts.join(', ')}${reason === '' ? '' : `: ${reason}`}`;
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
    if (matched.baseTarget !== undefined && candidate.baseCase === undefined)
        return measured(matched, candidate, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .Rj)(head));
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
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   Io: () => (/* binding */ haveSameExpectations),
/* harmony export */   Jy: () => (/* binding */ changedPartials),
/* harmony export */   gM: () => (/* binding */ expectationText),
/* harmony export */   k1: () => (/* binding */ haveSameInputs),
/* harmony export */   nq: () => (/* binding */ requestReasons),
/* harmony export */   q$: () => (/* binding */ promptCulprit),
/* harmony export */   x2: () => (/* binding */ targetDefinition)
/* harmony export */ });
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63266);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20802);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11994);



const definitions = new WeakMap();
const expectations = new WeakMap();
function targetDefinition(target) {
    const known = definitions.get(target);
    if (known !== undefined)
        return known;
    const text = (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({
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
    return (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .F)(base.vars, head.vars) && base.messages.length + head.messages.length === 0
        ? true
        : inputText(base) === inputText(head);
}
function inputText({ vars, messages }) {
    return (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ vars, turns: messages.map(withoutPlace) });
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
        (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .F)(config, head.config));
}
function expectationText(expect) {
    const known = expectations.get(expect);
    if (known !== undefined)
        return known;
    const text = (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(expect.map(scorerIdentity));
    expectations.set(expect, text);
    return text;
}
function requestReasons({ requests: { base, head }, targets, suite }) {
    const settings = settingsFile(targets.head) ?? suite.file;
    const parts = [
        ['prompt', base.messages, head.messages, () => promptCulprit(targets.base.prompt, targets.head.prompt)],
        ['model', askedIdentity(targets.base), askedIdentity(targets.head), () => settings],
        ['parameters', base.parameters, head.parameters, () => settings],
        ['tools', base.tools, head.tools, () => targets.head.tools?.file],
        ['output', answerIdentity(base), answerIdentity(head), () => targets.head.output?.file],
        ['inputs', base.inputs, head.inputs, () => changedInput(base, head)],
    ];
    return parts
        .filter(([, before, after]) => (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(before) !== (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(after))
        .map(([kind, , , culprit]) => ({ kind, file: culprit() ?? suite.file }));
}
function askedIdentity({ endpoint }) {
    return { ...(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointIdentity */ .u9)(endpoint), path: undefined };
}
function answerIdentity({ endpoint, output }) {
    return { ...(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .outputIdentity */ .ST)({ output }), path: endpoint.provider === 'http' ? endpoint.responsePath : undefined };
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
    return message === undefined ? '' : (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(withoutPlace(message));
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
/* harmony export */   _8: () => (/* binding */ wantsChange),
/* harmony export */   qu: () => (/* binding */ wantsCase),
/* harmony export */   xM: () => (/* binding */ filtersCases)
/* harmony export */ });
function wantsTarget(filters, suite, target) {
    return selects(filters.suites, suite.id) && selects(filters.targets, target.name);
}
function wantsCase(filters, { id, tags }) {
    return selects(filters.cases, id) && (filters.tags.length === 0 || tags.some((tag) => filters.tags.includes(tag)));
}
function wantsChange({ suites, targets, cases }, change) {
    const isWanted = (wanted, name) => name === undefined || selects(wanted, name);
    const isLookedAt = isWanted(suites, change.suite) && isWanted(targets, change.target) && isWanted(cases, change.caseId);
    return change.blocks || isLookedAt;
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
/* harmony export */   s3: () => (/* binding */ isSameRequest),
/* harmony export */   u9: () => (/* binding */ endpointIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63266);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11994);



function fingerprint(request) {
    return { request, fingerprint: sha256((0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ v: 1, ...identityOf(request) })) };
}
function isSameRequest(a, b) {
    return (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .F)(identityOf(a), identityOf(b));
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

/***/ 93244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yK: () => (/* binding */ affectedCount),
  D1: () => (/* binding */ affectedParts),
  ZF: () => (/* binding */ draftPlan),
  FI: () => (/* binding */ finishPlan)
});

// EXTERNAL MODULE: ./build/domain/policy.js
var domain_policy = __webpack_require__(90323);
// EXTERNAL MODULE: ./build/domain/tighten.js
var tighten = __webpack_require__(29158);
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
// EXTERNAL MODULE: ./build/plan/same.js
var same = __webpack_require__(11994);
;// CONCATENATED MODULE: ./build/plan/yardstick.js

const STRICTNESS = { minor: 0, major: 1, critical: 2 };
function baseYardstick(base, policy) {
    const baseCases = new Map(base?.cases.map((entry) => [entry.id, entry]));
    const known = new Set(base?.cases.flatMap((entry) => entry.tags));
    return (headCase) => {
        const baseCase = baseCases.get(headCase.id);
        if (baseCase === undefined || baseCase === headCase)
            return { entry: headCase, baseCase };
        const tags = [...baseCase.tags, ...headCase.tags.filter((tag) => !known.has(tag))];
        const severity = mayRaise(policy) ? stricter(baseCase.severity, headCase.severity) : baseCase.severity;
        const { human } = baseCase;
        const isJudgedAlike = severity === headCase.severity && human === headCase.human && (0,same/* isSame */.F)([...tags].sort(), [...headCase.tags].sort());
        return { entry: isJudgedAlike ? headCase : { ...headCase, tags, severity, human }, baseCase };
    };
}
function mayRaise({ critical }) {
    return critical === undefined || (critical.level === 'block' && critical.maxBroken === 0);
}
function stricter(base, head) {
    return STRICTNESS[head] > STRICTNESS[base] ? head : base;
}

;// CONCATENATED MODULE: ./build/plan/match.js


function matchSuites(base, head, rules) {
    return head.flatMap((suite) => {
        const baseSuite = base.get(suite.id);
        return suite.targets.map((target) => matchTarget({ suite, target, baseSuite }, rules));
    });
}
function pairTarget(target, head, base) {
    const byName = base?.targets.find((candidate) => candidate.name === target.name);
    if (byName !== undefined || base === undefined)
        return byName;
    return base.targets.length === 1 && head.targets.length === 1 ? base.targets[0] : undefined;
}
function matchTarget({ suite, target, baseSuite }, { wants, policyOf }) {
    const baseTarget = pairTarget(target, suite, baseSuite);
    const policy = policyOf(suite, baseSuite);
    const shared = { suite, target, baseSuite, baseTarget, policy };
    const wanted = suite.cases.filter(wants);
    if (suite === baseSuite)
        return { ...shared, changedPartials: new Set(), candidates: [], same: wanted };
    const isSameButForPartials = baseTarget !== undefined && (0,definition/* targetDefinition */.x2)(baseTarget) === (0,definition/* targetDefinition */.x2)(target);
    const changed = isSameButForPartials ? (0,definition/* changedPartials */.Jy)(baseTarget.prompt, target.prompt) : undefined;
    const measureBy = baseYardstick(baseSuite, policy);
    const candidates = [];
    const same = [];
    for (const headCase of wanted) {
        const { entry, baseCase } = measureBy(headCase);
        const candidate = compareCase(entry, baseCase);
        if (changed?.size === 0 && candidate.hasSameInputs && candidate.hasSameExpectations)
            same.push(entry);
        else
            candidates.push(candidate);
    }
    return { ...shared, changedPartials: changed, candidates, same };
}
function compareCase(entry, baseCase) {
    return {
        case: entry,
        baseCase,
        hasSameInputs: baseCase !== undefined && (0,definition/* haveSameInputs */.k1)(baseCase, entry),
        hasSameExpectations: baseCase !== undefined && (0,definition/* haveSameExpectations */.Io)(baseCase, entry),
    };
}

;// CONCATENATED MODULE: ./build/plan/follow.js


function followCases(base, head) {
    const headById = new Map(head.map((suite) => [suite.id, suite]));
    const known = new Set(base.map(({ id }) => id));
    const added = head.filter(({ id }) => !known.has(id));
    const followed = new Map();
    for (const suite of base) {
        const own = headById.get(suite.id);
        const free = added.filter(({ id }) => !followed.has(id));
        const parts = own === undefined || own === suite ? [] : followSuite(suite, own, free);
        followed.set(suite.id, suite);
        for (const [id, part] of parts)
            followed.set(id, part);
    }
    return followed;
}
function followSuite(base, head, added) {
    const known = new Set(base.cases.map(({ id }) => id));
    const kept = new Set(head.cases.map(({ id }) => id));
    const gone = base.cases.filter(({ id }) => !kept.has(id));
    const fresh = head.cases.filter(({ id }) => !known.has(id));
    const renamed = pairCases(gone, fresh);
    const left = gone.filter((entry) => !renamed.has(entry));
    const moves = followMoves(left, added.filter((one) => asksTheSame(head, one)));
    const moved = new Set(moves.flatMap(([, pairs]) => [...pairs.keys()]));
    if (renamed.size + moved.size === 0)
        return [];
    const stays = base.cases.filter((entry) => !moved.has(entry));
    const parts = moves.map(([id, pairs]) => [id, { ...base, cases: underNewIds([...pairs.keys()], pairs) }]);
    return [[base.id, { ...base, cases: underNewIds(stays, renamed) }], ...parts];
}
function followMoves(gone, added) {
    const [suite, ...others] = added;
    if (suite === undefined)
        return [];
    const pairs = pairCases(gone, suite.cases);
    const left = gone.filter((entry) => !pairs.has(entry));
    return [...(pairs.size === 0 ? [] : [[suite.id, pairs]]), ...followMoves(left, others)];
}
function underNewIds(cases, ids) {
    return cases.map((entry) => ({ ...entry, id: ids.get(entry) ?? entry.id }));
}
function pairCases(gone, fresh) {
    if (gone.length === 0)
        return new Map();
    const free = Map.groupBy(fresh, contentOf);
    return new Map(gone.flatMap((entry) => {
        const found = free.get(contentOf(entry))?.shift();
        return found === undefined ? [] : [[entry, found.id]];
    }));
}
function contentOf(entry) {
    return JSON.stringify([(0,definition/* inputText */.AN)(entry), (0,definition/* expectationText */.gM)(entry.expect)]);
}
function asksTheSame(from, added) {
    return from.targets.every((target) => {
        const other = pairTarget(target, from, added);
        if (other === undefined || (0,definition/* targetDefinition */.x2)(other) !== (0,definition/* targetDefinition */.x2)(target))
            return false;
        return (0,definition/* changedPartials */.Jy)(target.prompt, other.prompt).size === 0;
    });
}

// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/domain/limit.js
var limit = __webpack_require__(81602);
;// CONCATENATED MODULE: ./build/plan/removed-cases.js



function casesRemoved(base, head, rules) {
    const kept = new Set(head.cases.map(({ id }) => id));
    return groupsOf(base, rules).flatMap(({ cases, named, mustCatch }) => {
        const removed = cases.filter(({ id }) => !kept.has(id)).length;
        if (removed === 0 || removed < (mustCatch ?? 1 / Math.sqrt(cases.length)) * cases.length)
            return [];
        const before = `${removed} of ${cases.length} ${cases.length === 1 ? 'case' : 'cases'}${named}`;
        return [{ ...plan/* NO_CHANGE */.XG, kind: 'cases-removed', suite: base.id, before, place: head.place, blocks: true }];
    });
}
function rowsThatHide({ suite, baseSuite }, policy) {
    if (baseSuite === undefined || suite === baseSuite)
        return [];
    const kept = new Set(suite.cases.map(({ id }) => id));
    const hides = (cases, maxDrop) => (0,limit/* exceeds */.O)(cases.filter(({ id }) => !kept.has(id)).length / Math.max(1, cases.length), maxDrop);
    const whole = { tag: undefined, rule: policy.passRate, maxDrop: policy.passRate?.maxDrop ?? domain_policy/* DEFAULT_MAX_DROP */.XF };
    const tags = [...policy.tags].map(([tag, { passRate: rule }]) => ({ tag, rule, maxDrop: rule?.maxDrop }));
    const ruled = [whole, ...tags].filter(({ tag, rule, maxDrop }) => {
        const cases = baseSuite.cases.filter((entry) => tag === undefined || entry.tags.includes(tag));
        return maxDrop !== undefined && rule?.level !== 'warn' && hides(cases, maxDrop);
    });
    return ruled.map(({ tag }) => tag);
}
function groupsOf({ cases }, { policy, isJudgeCalibrated }) {
    const tags = [...policy.tags].map(([tag, rules]) => ({
        cases: cases.filter((entry) => entry.tags.includes(tag)),
        named: ` with the tag ${tag}`,
        mustCatch: rules.passRate?.mustCatch,
    }));
    const labelled = cases.filter(({ human }) => human !== undefined);
    return [
        { cases, named: '', mustCatch: policy.passRate?.mustCatch },
        ...tags,
        ...(isJudgeCalibrated ? [{ cases: labelled, named: ' with a human label', mustCatch: undefined }] : []),
    ];
}

// EXTERNAL MODULE: ./build/domain/config.js
var config = __webpack_require__(427);
// EXTERNAL MODULE: ./build/domain/canonical-json.js
var canonical_json = __webpack_require__(63266);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
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
    return typeof value === 'string' ? value : (0,canonical_json/* canonicalJson */.d)(keysAsWritten(value));
}
function describeExpectations(base, head) {
    const [before, after] = [without(base, head), without(head, base)];
    if (before.length + after.length === 0)
        return { before: describeAll(base), after: describeAll(head) };
    const pairs = before.map((spec, index) => [spec, after[index]]);
    const changed = pairs.map(([was, is]) => (is === undefined ? undefined : describeSettings(was, is)));
    const all = changed.filter((one) => one !== undefined);
    if (before.length !== after.length || all.length < pairs.length)
        return { before: describeAll(before), after: describeAll(after) };
    return { before: all.map((one) => one.before).join('; '), after: all.map((one) => one.after).join('; ') };
}
function without(specs, others) {
    const left = others.map(describeScorer);
    return specs.filter((spec) => {
        const index = left.indexOf(describeScorer(spec));
        if (index !== -1)
            left.splice(index, 1);
        return index === -1;
    });
}
function describeAll(specs) {
    return specs.length === 0 ? undefined : specs.map(describeScorer).join('; ');
}
function describeSettings(base, head) {
    const areChildrenAlike = describeAll(base.children) === describeAll(head.children);
    if (base.type !== head.type || base.name !== head.name || !areChildrenAlike)
        return undefined;
    const [was, is] = [settingsOf(base), settingsOf(head)];
    const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
    const isShort = keys.length === 1 && Math.max(was.size, is.size) === 1 && base.children.length === 0;
    if (isShort || was.size === 0 || is.size === 0)
        return { before: describeScorer(base), after: describeScorer(head) };
    const side = (settings) => `${base.name ?? base.type}: ${keys.map((key) => `${key}: ${settings.get(key) ?? 'none'}`).join(', ')}`;
    return { before: side(was), after: side(is) };
}
function settingsOf({ config, weight, threshold }) {
    const options = { ...(weight === 1 ? {} : { weight }), ...(threshold === undefined ? {} : { threshold }) };
    return new Map(Object.entries({ ...config, ...options }).map(([key, value]) => [snakeCase(key), asWritten(value)]));
}
function describeScorer({ type, config, children, name, weight, threshold }) {
    const nested = children.length === 0 ? [] : [`(${describeAll(children) ?? ''})`];
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
function describeInputs(base, head) {
    const [was, is] = [inputsOf(base), inputsOf(head)];
    const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
    return { before: linesOf(was, keys), after: linesOf(is, keys) };
}
function inputsOf({ vars, messages }) {
    const turns = messages.map(({ role, text }, index) => [`turn ${index + 1}`, `${role}: ${text}`]);
    return new Map([
        ...Object.entries(vars).map(([key, value]) => [`vars.${key}`, `${key}: ${asWritten(value)}`]),
        ...turns,
    ]);
}
function linesOf(inputs, keys) {
    const lines = keys.flatMap((key) => inputs.get(key) ?? []);
    return lines.length === 0 ? undefined : lines.join('; ');
}
function keysAsWritten(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [snakeCase(key), child]));
}

;// CONCATENATED MODULE: ./build/plan/look-alike.js
const LOOK_ALIKES = [
    'AАΑᎪ',
    'BВΒᏴ',
    'CСϹᏟ',
    'EЕΕᎬ',
    'FϜ',
    'GԌᏀ',
    'HНΗᎻ',
    'JЈͿᎫ',
    'KКΚᏦ',
    'MМΜᎷ',
    'NΝ',
    'O0ОΟՕ',
    'PРΡᏢ',
    'QԚ',
    'SЅՏᏚ',
    'TТΤᎢ',
    'UՍ',
    'VѴᏙ',
    'WԜᎳ',
    'XХΧ',
    'YҮΥ',
    'ZΖᏃ',
    'aаɑα',
    'cсϲ',
    'dԁ',
    'eеҽ',
    'gɡ',
    'hһհ',
    'iіι',
    'jј',
    'kκ',
    'lI1|ІΙӀᎥ',
    'nո',
    'oоοօ',
    'pрρ',
    'qԛզ',
    'rг',
    'sѕ',
    'uυս',
    'vѵν',
    'wԝѡ',
    'xх',
    'yуγү',
    '-‐‑‒–—−',
];
const READ_AS = new Map(LOOK_ALIKES.flatMap((group) => {
    const [plain = '', ...others] = group;
    return others.map((other) => [other, plain]);
}));
function readingOf(name) {
    return Array.from(name.normalize('NFKC'), (character) => READ_AS.get(character) ?? character).join('');
}

// EXTERNAL MODULE: ./build/domain/scorer.js
var scorer = __webpack_require__(36625);
;// CONCATENATED MODULE: ./build/plan/references.js



function movedReferences({ base, head, files }) {
    const left = (before, after) => {
        const kept = new Set(after);
        return [...new Set(before)].filter((path) => !kept.has(path) && path !== base.file && files.head.has(path));
    };
    const change = (target, paths) => {
        const isChanged = (path) => files.base.get(path)?.oid !== files.head.get(path)?.oid;
        return [paths.filter(isChanged), paths.filter((path) => !isChanged(path))].flatMap((some, index) => some.length === 0
            ? []
            : [{ ...moved(head, target, nameFiles(some)), place: (target ?? head).place, blocks: index === 0 }]);
    };
    const ofTargets = head.targets.flatMap((target) => {
        const before = pairTarget(target, head, base);
        return before === undefined
            ? []
            : change(target, left(targetFiles(before, files.base), targetFiles(target, files.head)));
    });
    return [
        ...ofTargets,
        ...change(undefined, left(caseFiles(base), caseFiles(head))),
        ...change(undefined, scorerMoves({ base, head, files }, left)),
    ];
}
function moved(suite, target, before) {
    return { ...plan/* NO_CHANGE */.XG, kind: 'reference-moved', suite: suite.id, target: target?.name, before };
}
const NAMED_FILES = 3;
function nameFiles(paths) {
    const more = paths.length - NAMED_FILES;
    return `${paths.slice(0, NAMED_FILES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function targetFiles({ prompt, tools, output, inputs, endpoint }, files) {
    const named = [prompt.file, ...prompt.messages.map(({ place }) => place.file), tools?.file, output?.file];
    const words = endpoint.provider === 'command' ? [...endpoint.command, ...(endpoint.setup ?? [])] : [];
    const directory = endpoint.provider === 'command' ? endpoint.directory : '';
    const programs = words.flatMap((word) => [plainPath(word), plainPath(`${directory}/${word}`)]);
    return [
        ...named.filter((path) => path !== undefined),
        ...prompt.partials.keys(),
        ...inputs.map(({ path }) => path),
        ...(endpoint.provider === 'replay' ? [endpoint.recordings.path] : []),
        ...programs.filter((path) => files.has(path)),
    ];
}
function caseFiles({ cases }) {
    return cases.flatMap(({ place, messages }) => [place.file, ...messages.map((message) => message.place.file)]);
}
function scorerMoves({ base, head }, left) {
    const before = new Map(base.cases.map((entry) => [entry.id, entry]));
    const paths = head.cases.flatMap((entry) => {
        const own = before.get(entry.id);
        return own === undefined || own.expect === entry.expect
            ? []
            : left(scorerFiles(own.expect), scorerFiles(entry.expect));
    });
    return [...new Set(paths)];
}
function scorerFiles(specs) {
    return specs.flatMap(scorer/* withChildren */.O).flatMap(({ type, config }) => {
        const { file, files, command } = config;
        if (type !== 'command')
            return typeof file === 'string' ? [file] : [];
        const words = Array.isArray(command) ? command.map((word) => plainPath(String(word))) : [];
        return words.filter((word) => typeof files === 'object' && files !== null && word in files);
    });
}
function plainPath(word) {
    const parts = word.split('/').filter((part) => part !== '' && part !== '.');
    return parts.reduce((path, part) => (part === '..' ? path.slice(0, -1) : [...path, part]), []).join('/');
}

;// CONCATENATED MODULE: ./build/plan/spec-changes.js











function specChanges(sides) {
    const { suites, config } = sides;
    const head = new Map(suites.head.map((suite) => [suite.id, suite]));
    const base = new Map(suites.base.map((suite) => [suite.id, suite]));
    const removed = suites.base.filter((suite) => !head.has(suite.id)).map(suiteRemoved);
    const changed = suites.head.flatMap((suite) => {
        const before = base.get(suite.id);
        if (before === suite)
            return [];
        return before === undefined ? [suiteAdded(suite)] : suiteChanges(before, suite, sides);
    });
    return [...removed, ...changed, ...configChanges(config, sides.rules)];
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
function suiteChanges(base, head, { rules: config, files, policyOf }) {
    const rules = { policy: policyOf(head, base), isJudgeCalibrated: config.judge?.minAgreement !== undefined };
    return [
        ...targetChanges(base, head),
        ...movedReferences({ base, head, files }),
        ...casesRemoved(base, head, rules),
        ...eachCaseChanges(base, head),
        ...ruleChanges(base, head),
    ];
}
function eachCaseChanges(base, head) {
    const headCases = new Map(head.cases.map((entry) => [entry.id, entry]));
    const baseCases = new Map(base.cases.map((entry) => [entry.id, entry]));
    const gone = base.cases.filter((entry) => !headCases.has(entry.id));
    const readAs = new Map(gone.map(({ id }) => [readingOf(id), id]));
    const changed = head.cases.flatMap((entry) => {
        const before = baseCases.get(entry.id);
        if (before === entry)
            return [];
        return before === undefined ? [caseAdded(head, entry, readAs)] : caseChanges(head, before, entry);
    });
    return [...gone.map((entry) => caseRemoved(base, entry)), ...changed];
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
function caseAdded(suite, entry, readAs) {
    const double = readAs.get(readingOf(entry.id));
    const change = caseChange(suite, entry, 'case-added');
    return double === undefined ? change : { ...change, kind: 'case-disguised', before: double, blocks: true };
}
function caseChange(suite, entry, kind) {
    return { ...plan/* NO_CHANGE */.XG, kind, suite: suite.id, caseId: entry.id, severity: entry.severity, place: entry.place };
}
function caseChanges(suite, base, head) {
    const change = (kind, { before, after }) => ({
        ...caseChange(suite, head, kind),
        before,
        after,
    });
    const lowered = STRICTNESS[head.severity] < STRICTNESS[base.severity];
    const severity = change(lowered ? 'severity-lowered' : 'severity-raised', {
        before: base.severity,
        after: head.severity,
    });
    const blocks = lowered && base.severity === 'critical';
    return [
        ...(head.severity === base.severity ? [] : [{ ...severity, blocks }]),
        ...((0,definition/* haveSameInputs */.k1)(base, head) ? [] : [change('vars-changed', describeInputs(base, head))]),
        ...((0,definition/* haveSameExpectations */.Io)(base, head)
            ? []
            : [change('expectations-changed', describeExpectations(base.expect, head.expect))]),
        ...((0,same/* isSame */.F)(base.tags, head.tags)
            ? []
            : [change('tags-changed', { before: base.tags.join(', '), after: head.tags.join(', ') })]),
        ...(base.human === head.human ? [] : [change('label-changed', { before: base.human, after: head.human })]),
    ];
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
function configChanges({ base, head }, rules) {
    if (base === head || (base === undefined && head.file === undefined))
        return [];
    const place = head.file === undefined ? undefined : { file: head.file, line: 0, column: 0 };
    if (base !== undefined)
        return lineChangesOf(base, head).map((change) => ({ ...change, place }));
    const counted = new Set(lineChangesOf(config/* DEFAULT_CONFIG */.P, rules).map(({ after }) => after));
    const first = lineChangesOf(config/* DEFAULT_CONFIG */.P, head).map((change) => ({
        ...change,
        place,
        kind: counted.has(change.after) ? 'rule-tightened' : change.kind,
    }));
    return [{ ...plan/* NO_CHANGE */.XG, kind: 'config-added', place }, ...first];
}
function lineChangesOf(base, head) {
    const changes = (kind, before, after) => lineChanges(before, after).map((line) => ({ ...plan/* NO_CHANGE */.XG, ...line, kind }));
    return [
        ...changes('policy-changed', ruleLines(base.policy), ruleLines(head.policy)),
        ...changes('policy-changed', globLines(base), globLines(head)),
        ...changes('policy-changed', lines({ waiver: base.waiver }), lines({ waiver: head.waiver })),
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
    const wants = (entry) => (0,plan_filters/* wantsCase */.qu)(filters, entry);
    const policyOf = (suite, baseSuite) => rowPolicy(input, suite, baseSuite);
    const matched = matchSuites(followCases(suites.base, suites.head), suites.head, { wants, policyOf })
        .filter(({ suite, target }) => (0,plan_filters/* wantsTarget */.NO)(filters, suite, target))
        .map((entry) => (input.isHeadAlone ? withoutBase(entry, wants) : entry))
        .filter(({ candidates, same }) => !(0,plan_filters/* filtersCases */.xM)(filters) || candidates.length + same.length > 0);
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
    const policyOf = (head, base) => rowPolicy(input, head, base);
    const own = input.isHeadAlone ? [] : specChanges({ ...input, policyOf });
    return { rows, changes: [...changes, ...own].filter((change) => (0,plan_filters/* wantsChange */._8)(input.filters, change)) };
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
function withoutBase(matched, wants) {
    return { ...matched, candidates: [], same: matched.suite.cases.filter(wants) };
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
    const { policy } = matched;
    return {
        suite: matched.suite.id,
        target: matched.target.name,
        file: matched.suite.file,
        description: matched.suite.description,
        owner: matched.suite.owner,
        pairedCases: countPaired(matched, affected),
        vanishedCases: input.isHeadAlone ? 0 : countVanished(matched),
        hidingTags: input.isHeadAlone ? [] : rowsThatHide(matched, policy),
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
function countVanished({ suite, baseSuite }) {
    if (suite === baseSuite)
        return 0;
    const kept = new Set(suite.cases.map(({ id }) => id));
    return baseSuite?.cases.filter(({ id }) => !kept.has(id)).length ?? 0;
}
function rowPolicy({ config, tip, isHeadAlone }, suite, baseSuite) {
    if (isHeadAlone)
        return (0,domain_policy/* mergeRules */.ub)(suite.policy, config.head.policy);
    const own = tip.policies.get(baseSuite?.id ?? suite.id) ?? baseSuite?.policy;
    const first = (0,domain_policy/* mergeLayers */.J)(own === undefined ? suite.policy : domain_policy/* NO_RULES */.Wd, tip.config === undefined ? config.head.policy : domain_policy/* NO_RULES */.Wd);
    return (0,tighten/* tighten */.kL)((0,domain_policy/* mergeRules */.ub)(own ?? domain_policy/* NO_RULES */.Wd, tip.config?.policy ?? domain_policy/* NO_RULES */.Wd), first);
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

// EXTERNAL MODULE: ./build/domain/plan.js
var domain_plan = __webpack_require__(50698);
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
    const told = fresh.filter((call) => !isOwnProgram(call.request));
    const programCalls = fresh.length - told.length;
    const estimate = {
        calls: fresh.length,
        ...(programCalls > 0 ? { programCalls } : {}),
        judgeCalls: sum(fresh, (call) => call.judgeCalls),
        inputTokens: sum(told, (call) => call.input),
        outputTokens: { low: sum(told, (call) => call.output.low), high: sum(told, (call) => call.output.high) },
        costUsd: isPriced
            ? { low: sum(fresh, (call) => call.usd?.low ?? 0), high: sum(fresh, (call) => call.usd?.high ?? 0) }
            : undefined,
        unpriced: [...new Set(calls.flatMap((call) => call.unpriced))],
    };
    const callUsd = (planned) => Math.max(0, ...(byCase.get(planned) ?? []).map((call) => call.known.high));
    const expectedUsd = sum(fresh, (call) => call.known.expected);
    return { estimate, expectedUsd, callUsd, expectedCallUsd: expectedCallUsd(calls, tools) };
}
function expectedCallUsd(calls, tools) {
    const planned = new Map(calls.map(({ request, answerUsd }) => [request, answerUsd]));
    const count = textCounter(tools.countTokens);
    return (request) => {
        if (planned.has(request))
            return planned.get(request);
        const output = Math.min(JUDGE_OUTPUT, outputLimit(request.parameters) ?? JUDGE_OUTPUT);
        return tools.price(request, { input: inputTokens(request, count), output });
    };
}
function roundOne(planned, tools) {
    const asked = requestsOf(planned).map((call) => ({ request: call.asked.request, earlier: tools.earlier(call) }));
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
    const { vars, messages } = planned.case;
    const { request } = planned.kind === 'measured' ? planned.request : planned.requests.head;
    const sent = request.messages.filter(({ role }) => role !== 'system').map(({ text }) => text);
    return Object.keys(vars).length > 0 ? [vars, ...messages.map(({ text }) => text)] : sent;
}
function requestsOf(planned) {
    if (planned.kind === 'measured')
        return [{ planned, side: 'head', asked: planned.request, number: 1 }];
    const { base, head } = planned.requests;
    const pair = [
        { planned, side: 'base', asked: base, number: 1 },
        { planned, side: 'head', asked: head, number: 1 },
    ];
    return planned.case.severity === 'critical' ? [...pair, { planned, side: 'head', asked: head, number: 2 }] : pair;
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
            ...(targetUsd(least) === undefined && !isOwnProgram(request) ? [modelName(request)] : []),
            ...(tools.judge !== undefined && judgeUsd(least) === undefined ? [modelName(tools.judge)] : []),
            ...(embeds ? unpricedEmbeddings(tools) : []),
        ];
        return {
            request,
            isReused: earlier?.isReused === true,
            input,
            output,
            usd: complete(at(output, (tokens) => add(targetUsd(tokens), judgeUsd(tokens)))),
            answerUsd: targetUsd(output.expected),
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
function isOwnProgram({ endpoint }) {
    return endpoint.provider === 'command' || endpoint.provider === 'http';
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
// EXTERNAL MODULE: ./build/plan/plan.js + 10 modules
var plan_plan = __webpack_require__(93244);
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
// EXTERNAL MODULE: ./build/run/cost-notes.js
var cost_notes = __webpack_require__(11673);
// EXTERNAL MODULE: ./build/run/reuse.js + 1 modules
var run_reuse = __webpack_require__(70556);
// EXTERNAL MODULE: ./build/suite/late-mistakes.js
var late_mistakes = __webpack_require__(67045);
// EXTERNAL MODULE: ./build/suite/spec.js + 31 modules
var suite_spec = __webpack_require__(2561);
// EXTERNAL MODULE: ./build/verdict/sensitivity.js
var sensitivity = __webpack_require__(80409);
;// CONCATENATED MODULE: ./build/planning.js













async function planChange(record, input, ports) {
    const revisions = await ports.repository.revisions();
    record.revisions = revisions;
    const spec = await (0,suite_spec/* loadSpec */.I)(revisions, input.settings);
    record.warnings = spec.warnings;
    const { plan, unaffected } = await withLateMistakes(spec, () => {
        refuse([...spec.errors, ...(0,filters/* guardFilters */.Ln)([...spec.suites.head, ...spec.salvaged], input.filters)]);
        return planRun(spec, filesOf(revisions), input);
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
async function planRun(spec, files, { settings, filters }) {
    const isEverythingRequested = settings.run === 'all' || spec.isHeadAlone;
    const { suites, config, tip, rules, isHeadAlone } = spec;
    const draft = (0,plan_plan/* draftPlan */.ZF)({
        suites,
        config,
        tip,
        rules,
        filters,
        isEverythingRequested,
        isHeadAlone,
        files,
    });
    if (!draft.needsRendering) {
        return { plan: (0,plan_plan/* finishPlan */.FI)(draft, spec.changes, () => neverRender()), unaffected: () => [] };
    }
    const [{ createRenderer }, { validateSuite }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8031).then(__webpack_require__.bind(__webpack_require__, 58031)),
        __webpack_require__.e(/* import() */ 1657).then(__webpack_require__.bind(__webpack_require__, 21657)),
    ]);
    const renderer = await createRenderer();
    const render = (target, evalCase) => renderer.render(target, evalCase);
    const plan = (0,plan_plan/* finishPlan */.FI)(draft, spec.changes, render);
    const found = await Promise.all((0,plan_plan/* affectedParts */.D1)(suites.head, plan).map((part) => validateSuite(part, renderer)));
    refuse(found.flat());
    return { plan, unaffected: () => unaffectedUnderBars(draft, plan, render) };
}
function filesOf({ base, head }) {
    return { base: base?.snapshot.entries ?? new Map(), head: head.snapshot.entries };
}
async function estimate(record, plan, { rules, tip, isHeadAlone }, { input, ports }) {
    const [prices, countTokens, store] = await Promise.all([
        loadPricesOf(ports, rules, tip.config !== undefined || isHeadAlone),
        ports.loadTokenizer(),
        ports.openStore(),
    ]);
    const reuse = { run: input.run, nowMs: ports.clock.nowMs(), reuseDays: rules.limits.reuseDays };
    const memory = { store, reuse, identity: (request) => ports.providers.identity(request) };
    const earlier = (call) => (0,run_reuse/* recallSweep */.mQ)(memory, call);
    const { judge, embeddings } = rules;
    const estimated = estimatePlan(plan, { countTokens, price: priceWith(prices), judge, embeddings, earlier });
    record.prices = prices;
    record.estimated = estimated;
    const asked = plan.rows.flatMap((row) => row.cases.flatMap((planned) => (0,domain_plan/* requestOn */.fQ)(planned, 'head')?.request ?? []));
    const models = [
        ...asked,
        ...(judge === undefined ? [] : [judge]),
        ...(embeddings === undefined ? [] : [{ endpoint: embeddings }]),
    ];
    record.warnings = [...record.warnings, ...(0,cost_notes/* approximateNotes */.o)(models, prices)];
    return { prices, estimated, memory };
}
async function loadPricesOf({ loadPrices }, { prices }, isMerged) {
    const given = await loadPrices(prices);
    if (isMerged || prices.size === 0)
        return given;
    const table = await loadPrices(new Map());
    return {
        date: given.date,
        find: (...of) => {
            const [own, known] = [given.find(...of), table.find(...of)];
            if (own === undefined || known === undefined)
                return own ?? known;
            return { ...own, cost: (usage) => Math.max(own.cost(usage), known.cost(usage)) };
        },
    };
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
/* harmony export */   R: () => (/* binding */ CallError),
/* harmony export */   V: () => (/* binding */ TIMED_OUT)
/* harmony export */ });
const TIMED_OUT = 'timeout';
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
  E$: () => (/* binding */ redact),
  KL: () => (/* binding */ redactDeep),
  Hz: () => (/* binding */ spellingsOf)
});

// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
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
const PLAIN = { keeps: new Set(), masked: () => undefined };
function redactDeep(value, secrets, { keeps, masked } = PLAIN) {
    const replace = replacer(secrets, masked);
    if (replace === undefined)
        return value;
    return replaceDeep(value, (text) => (keeps.has(text) ? text : replace(text)));
}
function spellingsOf(secret) {
    return new Set(linesOf(secret)
        .flatMap(encodings)
        .map((spelling) => spelling.toLowerCase()));
}
function replaceDeep(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map((entry) => replaceDeep(entry, replace));
    if (!(0,json/* isNested */._)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [replace(key), replaceDeep(entry, replace)]));
}
function replacer(secrets, masked = PLAIN.masked) {
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
    const mask = (found) => (masked(found), MASK);
    return (text) => maskCut(text.replace(pattern, mask));
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

/***/ 84820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uQ: () => (/* binding */ describeChange),
  cF: () => (/* binding */ describeChangeFully),
  DT: () => (/* binding */ describeChanges)
});

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
;// CONCATENATED MODULE: ./build/report/difference.js
const LABEL_LENGTH = 60;
const CONTEXT = 20;
function differenceOf(before, after, room) {
    const start = commonStart(before, after);
    const label = /^.*: (?=.)/s.exec(before.slice(0, Math.min(start, LABEL_LENGTH)))?.[0] ?? '';
    const [was, is] = [before.slice(label.length), after.slice(label.length)];
    const isShort = before === after || Math.max(was.length, is.length) <= room;
    const shown = isShort ? [was, is] : windowsOf(was, is, start - label.length);
    return { label: label.replace(/: $/, ''), before: shown[0] ?? '', after: shown[1] ?? '' };
}
function commonStart(before, after) {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start])
        start += 1;
    return start > 0 && /[\uD800-\uDBFF]/.test(before[start - 1] ?? '') ? start - 1 : start;
}
function windowsOf(before, after, start) {
    const from = start <= 2 * CONTEXT ? 0 : wordStart(before, start - CONTEXT);
    const end = commonEnd(before.slice(start), after.slice(start));
    const window = (text) => {
        const to = end <= 2 * CONTEXT ? text.length : text.length - end + CONTEXT;
        return `${from === 0 ? '' : '… '}${text.slice(from, to)}${to === text.length ? '' : ' …'}`;
    };
    return [window(before), window(after)];
}
function wordStart(text, from) {
    const next = text.slice(from, from + CONTEXT).search(/\s/);
    return next === -1 ? from : from + next + 1;
}
function commonEnd(before, after) {
    const shorter = Math.min(before.length, after.length);
    let end = 0;
    while (end < shorter && before.at(-1 - end) === after.at(-1 - end))
        end += 1;
    return end;
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/spec-change.js




const NONE = [];
const NAMED_CASES = 5;
const SIDE_LENGTH = 80;
const CASE_WORDS = {
    'case-added': { one: 'is new', many: 'are new' },
    'case-removed': { one: 'is removed', many: 'are removed' },
    'vars-changed': { one: 'has other inputs', many: 'have other inputs' },
    'expectations-changed': { one: 'has other expectations', many: 'have other expectations' },
    'severity-lowered': { one: 'has a lower severity', many: 'have a lower severity' },
    'severity-raised': { one: 'has a higher severity', many: 'have a higher severity' },
    'tags-changed': { one: 'has other tags', many: 'have other tags' },
    'label-changed': { one: 'has another human label', many: 'have another human label' },
};
function isOfCase(kind) {
    return Object.hasOwn(CASE_WORDS, kind);
}
function describeChange(change) {
    const { kind, caseId, suite, severity } = change;
    if (!isOfCase(kind))
        return WORDS[kind](change);
    return (0,phrase/* phrase */.MZ) `${nounOf(severity)} ${quoted(caseId)}${ofSuite(suite)} ${CASE_WORDS[kind].one}`;
}
function describeChangeFully(change) {
    const place = change.place === undefined ? NONE : (0,phrase/* phrase */.MZ) ` (${(0,phrase/* name */.UU)((0,user_error/* describePlace */.df)(change.place))})`;
    return (0,phrase/* phrase */.MZ) `${describeChange(change)}${beforeAndAfter(change)}${place}${effect(change)}`;
}
function describeChanges(changes) {
    const [first] = changes;
    if (first === undefined || !isOfCase(first.kind))
        return (0,phrase/* joinPhrases */.Zk)(changes.map(describeChangeFully), '; ');
    const { place, severity, suite } = first;
    const file = place === undefined ? NONE : (0,phrase/* phrase */.MZ) ` (${(0,phrase/* name */.UU)(place.file)})`;
    return (0,phrase/* phrase */.MZ) `${(0,format/* formatNumberOf */.Of)(changes.length, nounOf(severity))}${ofSuite(suite)} ${CASE_WORDS[first.kind].many}${sayMany(changes)}${file}${effect(first)}`;
}
function sayMany(changes) {
    const [first] = changes;
    if (first === undefined)
        return NONE;
    const areAlike = changes.every(({ before, after }) => before === first.before && after === first.after);
    const said = beforeAndAfter(first);
    if (areAlike && said.length > 0)
        return said;
    const names = (0,phrase/* phrase */.MZ) `: ${(0,phrase/* nameList */.OD)(changes.flatMap(({ caseId }) => caseId ?? []), NAMED_CASES)}`;
    return said.length === 0 ? names : (0,phrase/* phrase */.MZ) `${names}; the first${said}`;
}
const WORDS = {
    'suite-added': ({ suite, after }) => (0,phrase/* phrase */.MZ) `suite ${quoted(suite)} is new${size(after)}`,
    'suite-removed': ({ suite, before }) => (0,phrase/* phrase */.MZ) `suite ${quoted(suite)} is removed${size(before)}`,
    'target-added': ({ suite, target }) => (0,phrase/* phrase */.MZ) `target ${quoted(target)} of ${quoted(suite)} is new`,
    'target-removed': ({ suite, target }) => (0,phrase/* phrase */.MZ) `target ${quoted(target)} of ${quoted(suite)} is removed`,
    'reference-moved': sayMoved,
    'case-disguised': ({ caseId, suite, severity, before }) => (0,phrase/* phrase */.MZ) `${nounOf(severity)} ${quoted(caseId)}${ofSuite(suite)} is new and reads like ${quoted(before)}, which is removed`,
    'cases-removed': ({ suite, before }) => (0,phrase/* phrase */.MZ) `${(0,phrase/* prose */.CS)(before ?? '')}${ofSuite(suite)} are removed, enough to hide a drop that must be caught`,
    'policy-changed': ({ suite }) => (0,phrase/* phrase */.MZ) `policy${ofSuite(suite)} changed`,
    'limits-changed': () => (0,phrase/* phrase */.MZ) `limits changed`,
    'prices-changed': () => (0,phrase/* phrase */.MZ) `prices changed`,
    'judge-changed': () => (0,phrase/* phrase */.MZ) `judge changed`,
    'config-added': () => (0,phrase/* phrase */.MZ) `the configuration is new: until it is merged it can tighten the defaults, not loosen them`,
    'rule-tightened': ({ suite }) => (0,phrase/* phrase */.MZ) `first configuration${ofSuite(suite)}`,
    'suite-unknown': ({ suite, before }) => (0,phrase/* phrase */.MZ) `${before === undefined ? 'the base branch' : (0,phrase/* name */.UU)(before)} has the suite ${quoted(suite)}, which this branch lacks: update the branch to have it run`,
    'base-invalid': ({ place, before }) => (0,phrase/* phrase */.MZ) `${quoted(place?.file)} is invalid on base and counts as absent there: ${(0,phrase/* prose */.CS)(before ?? '')}`,
};
function nounOf(severity) {
    return severity === 'critical' ? 'critical case' : 'case';
}
const RULE_CHANGES = [
    'policy-changed',
    'limits-changed',
    'prices-changed',
    'judge-changed',
    'label-changed',
];
function sayMoved({ suite, target, before, blocks }) {
    const who = target === undefined ? quoted(suite) : (0,phrase/* phrase */.MZ) `${(0,phrase/* name */.UU)(target)}${ofSuite(suite)}`;
    const now = blocks ? 'which this pull request changes' : 'which is still there';
    return (0,phrase/* phrase */.MZ) `${who} no longer tests ${quoted(before)}, ${now}`;
}
const SELF_EXPLAINED = [
    'suite-added',
    'suite-removed',
    'base-invalid',
    'reference-moved',
    'case-disguised',
    'cases-removed',
    'suite-unknown',
];
function size(cases) {
    return cases === undefined ? NONE : (0,phrase/* phrase */.MZ) ` (${(0,phrase/* prose */.CS)(cases)})`;
}
function beforeAndAfter({ kind, before, after }) {
    if (SELF_EXPLAINED.includes(kind))
        return NONE;
    if (before === undefined && after === undefined)
        return NONE;
    if (before === undefined || after === undefined)
        return (0,phrase/* phrase */.MZ) `: ${before === undefined ? 'none' : (0,phrase/* name */.UU)(before)} → ${after === undefined ? 'none' : (0,phrase/* name */.UU)(after)}`;
    const difference = differenceOf(before, after, SIDE_LENGTH);
    const label = difference.label === '' ? NONE : (0,phrase/* phrase */.MZ) ` ${(0,phrase/* name */.UU)(difference.label)}`;
    return (0,phrase/* phrase */.MZ) `:${label} ${(0,phrase/* name */.UU)(difference.before)} → ${(0,phrase/* name */.UU)(difference.after)}`;
}
function effect(change) {
    if (change.blocks)
        return ', blocks until waived';
    if (change.kind === 'rule-tightened')
        return ', counts at once';
    return RULE_CHANGES.includes(change.kind) ? ', takes effect after merge' : '';
}
function ofSuite(suite) {
    return suite === undefined ? NONE : (0,phrase/* phrase */.MZ) ` of ${(0,phrase/* name */.UU)(suite)}`;
}
function quoted(text) {
    return text === undefined ? (0,phrase/* phrase */.MZ) `(unnamed)` : [(0,phrase/* name */.UU)(text)];
}


/***/ }),

/***/ 11673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ costNotes),
/* harmony export */   o: () => (/* binding */ approximateNotes)
/* harmony export */ });
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50698);
/* harmony import */ var _domain_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74684);


function costNotes({ plan, trials, prices, maxCostUsd }) {
    const answered = trials.flatMap((trial) => (trial.status === 'scored' ? answeredBy(plan, trial) : []));
    const noteOf = [
        (each) => unpricedTier(each, prices),
        (each) => unpricedTools(each, prices),
        (each) => withoutUsage(each, prices),
        (each) => (maxCostUsd === undefined ? undefined : withoutAnyCost(each)),
    ];
    const notes = answered.flatMap((each) => noteOf.map((note) => note(each)));
    return [...new Set(notes.filter((note) => note !== undefined))];
}
function approximateNotes(models, prices) {
    const notes = models.flatMap(({ endpoint }) => {
        if (!('model' in endpoint))
            return [];
        const quote = prices.find(endpoint.provider, endpoint.model);
        if (quote?.isApproximate !== true)
            return [];
        return [
            `No price of ${endpoint.model} is known, so it is priced as ${quote.pricedAs}; \`prices:\` can say what it costs.`,
        ];
    });
    return [...new Set(notes)];
}
function answeredBy(plan, trial) {
    const { suite, target, caseId, side } = trial.key;
    const row = plan.rows.find((each) => each.suite === suite && each.target === target);
    const planned = row?.cases.find((each) => each.case.id === caseId);
    const asked = planned && (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOn */ .fQ)(planned, side);
    return asked === undefined ? [] : [{ request: asked.request, trial }];
}
function unpricedTier({ request, trial }, prices) {
    const { endpoint } = request;
    const { serviceTier } = trial.served;
    if (!('model' in endpoint) || serviceTier === undefined || serviceTier === (0,_domain_request_js__WEBPACK_IMPORTED_MODULE_1__/* .askedServiceTier */ .q)(request))
        return undefined;
    const { provider, model } = endpoint;
    if (prices.find(provider, model) === undefined || prices.find(provider, model, serviceTier) !== undefined)
        return undefined;
    return `${model} was served by the tier ${serviceTier}, which nobody asked for and whose price is not known: counted at the price of the tier asked for.`;
}
function unpricedTools({ request, trial }, prices) {
    const { hostedTools = {} } = trial.usage ?? {};
    const { endpoint } = request;
    if (!('model' in endpoint))
        return undefined;
    const { model } = endpoint;
    const quote = prices.find(endpoint.provider, model);
    const isLeftOut = Object.entries(hostedTools).some(([tool, calls]) => calls > 0 && (tool === 'other' || quote?.cost({ ...NOTHING, hostedTools }) === 0));
    return isLeftOut ? `Fees of the provider’s own tools that ${model} called are left out of the costs.` : undefined;
}
const NOTHING = { input: 0, cachedInput: 0, cacheWrite: 0, output: 0 };
function withoutUsage({ request: { endpoint }, trial }, prices) {
    if (!('model' in endpoint) || trial.usage !== undefined || trial.costUsd !== undefined)
        return undefined;
    if (prices.find(endpoint.provider, endpoint.model) === undefined)
        return undefined;
    return `Answers of ${endpoint.model} came without \`usage\`: they count at their estimate against max-cost, and no cost is compared.`;
}
function withoutAnyCost({ request: { endpoint }, trial }) {
    if (endpoint.provider !== 'command' && endpoint.provider !== 'http')
        return undefined;
    if (trial.costUsd !== undefined)
        return undefined;
    return `${trial.key.target} says neither \`cost_usd\` nor the \`usage\` and \`model\` of a known price, so max-cost cannot hold what it spends.`;
}


/***/ }),

/***/ 70556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I9: () => (/* binding */ recall),
  mQ: () => (/* binding */ recallSweep),
  kY: () => (/* binding */ remember),
  M2: () => (/* binding */ reusableAnswer),
  Sv: () => (/* binding */ reuseOn),
  i4: () => (/* binding */ storeAnswer),
  ze: () => (/* binding */ trialStoreKey)
});

// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/domain/amounts.js
var amounts = __webpack_require__(56924);
// EXTERNAL MODULE: ./build/domain/nesting.js
var nesting = __webpack_require__(64923);
// EXTERNAL MODULE: ./build/domain/request.js
var request = __webpack_require__(74684);
;// CONCATENATED MODULE: ./build/run/stored-answer.js





const unsaid = (schema) => schema.optional().transform((value) => value);
const amount = schemas/* number */.aig().nonnegative().max(amounts/* LARGEST_AMOUNT */.qC);
const object = schemas/* custom */.IeY(json/* isJsonObject */.O);
const usage = schemas/* object */.Ikc({
    input: amount,
    cachedInput: amount,
    cacheWrite: amount,
    longCacheWrite: amount.optional(),
    output: amount,
    reasoning: amount,
    hostedTools: schemas/* object */.Ikc({ webSearches: amount.optional(), fileSearches: amount.optional(), other: amount.optional() })
        .optional(),
});
const answer = schemas/* object */.Ikc({
    output: schemas/* object */.Ikc({
        text: schemas/* string */.YjP(),
        toolCalls: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), arguments: schemas/* union */.KCZ([object, schemas/* string */.YjP()]) })),
        finishReason: schemas/* enum */.k5n(request/* FINISH_REASONS */.S),
        metadata: object,
    }),
    usage: unsaid(usage),
    served: schemas/* object */.Ikc({ model: unsaid(schemas/* string */.YjP()), requestId: unsaid(schemas/* string */.YjP()), serviceTier: unsaid(schemas/* string */.YjP()) })
        .transform(({ model, requestId, serviceTier }) => ({ model, requestId, serviceTier })),
    reportedCostUsd: unsaid(amount),
    latencyMs: amount,
});
const stored = schemas/* object */.Ikc({
    answer: answer.transform(({ usage, reportedCostUsd, ...rest }) => ({ ...rest, usage, reportedCostUsd })),
    attempts: schemas/* number */.aig().int().nonnegative(),
});
const LEVELS_AROUND = 5;
function parseStoredCall(value) {
    if ((0,nesting/* isDeeperThan */.hz)(value, nesting/* MAX_ANSWER_DEPTH */.yF + LEVELS_AROUND))
        return undefined;
    return stored.safeParse(value).data;
}

;// CONCATENATED MODULE: ./build/run/reuse.js


const FORMAT = 2;
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
    const call = parseStoredCall(stored.value);
    return call && { ...call, isFromThisRun, storedAtMs: stored.storedAtMs };
}
function reuseOn(planned, side, policy) {
    return planned.kind === 'compared' && side === 'head' ? { ...policy, reuseDays: 0 } : policy;
}
function storeAnswer(store, storeKey, answer, attempts) {
    store.put(storeKey, { format: FORMAT, answer, attempts });
}
function recall(store, storeKey, policy, read) {
    const stored = findStored(store, storeKey);
    if (stored === undefined || (stored.run !== policy.run && !isRecent(stored, policy)))
        return undefined;
    return read(stored.value['answer']);
}
function remember(store, storeKey, answer) {
    store.put(storeKey, { format: FORMAT, answer });
}
function recallSweep(memory, { asked, number, side, planned }) {
    const key = { purpose: 'sweep', round: 1, number };
    const storeKey = trialStoreKey(asked, memory.identity(asked.request), key);
    const stored = reusableAnswer(memory.store, storeKey, key, memory.reuse);
    if (stored === undefined)
        return undefined;
    const isReused = stored.isFromThisRun || reuseOn(planned, side, memory.reuse).reuseDays > 0;
    return { outputTokens: stored.answer.usage?.output, isReused };
}
function findStored(store, storeKey) {
    const stored = store.get(storeKey);
    return (0,json/* isJsonObject */.O)(stored?.value) && stored.value['format'] === FORMAT ? stored : undefined;
}
function isRecent(stored, policy) {
    return policy.nowMs - stored.storedAtMs < policy.reuseDays * DAY_MS;
}


/***/ }),

/***/ 29210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ designRows),
/* harmony export */   u: () => (/* binding */ judgesDrop)
/* harmony export */ });
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50698);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90323);


const ANY_DROP = 1;
const MEAN_SHARE = 0.6;
const BROKEN_SHARE = 0.2;
const CRITICAL_SHARE = 0.2;
function designRows(plan, limits) {
    const rows = plan.rows.flatMap((row) => slicesOf(row).flatMap((slice) => designSlice(slice, limits)));
    return rows.map((design) => ({ ...design, alpha: alphaShares(limits.alpha / rowsSharing(rows, design)) }));
}
function rowsSharing(rows, design) {
    const blocking = rows.filter(canBlock);
    if (!blocking.includes(design))
        return 1;
    const alike = blocking.filter(({ tag }) => (tag === undefined) === (design.tag === undefined)).length;
    return alike === blocking.length ? alike : 2 * alike;
}
function canBlock(design) {
    const { compared, maxBroken, critical } = design;
    const canBreak = compared.some(({ severity }) => severity === 'critical') && critical?.maxBroken !== Infinity;
    return (compared.length > 0 && (blocksByDrop(design) || maxBroken !== undefined || (critical !== undefined && canBreak)));
}
function blocksByDrop({ isDropBlocking, maxDrop }) {
    return isDropBlocking && maxDrop < ANY_DROP;
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
    const maxDrop = rule?.maxDrop ?? (judgesDrop(slice) ? _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MAX_DROP */ .XF : ANY_DROP);
    const isDropBlocking = (rule?.level ?? 'block') === 'block';
    const maxBroken = metric === 'pass_rate' && policy.broken?.level === 'block' ? policy.broken.max : undefined;
    const maxRounds = blocksByDrop({ isDropBlocking, maxDrop }) || maxBroken !== undefined ? limits.maxRounds : 1;
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
        maxDrop,
        mustCatch: rule?.mustCatch ?? 1 / Math.sqrt(Math.max(1, pairedCases, compared.length)),
        isMustCatchGiven: rule?.mustCatch !== undefined,
        maxRounds,
        alpha: alphaShares(limits.alpha),
        runAlpha: limits.alpha,
        maxErrorShare: limits.maxErrorShare,
        mostPairs: maxRounds * compared.length + cases.length - compared.length,
        isDropBlocking,
        maxBroken,
        critical: metric === 'pass_rate' ? criticalDesign(slice) : undefined,
    };
}
function criticalDesign({ tag, policy }) {
    const rule = policy.critical ?? (tag === undefined ? _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CRITICAL */ .ks : undefined);
    if (rule === undefined)
        return policy.broken && { maxBroken: Infinity, isZeroTolerance: false };
    return { maxBroken: rule.level === 'block' ? rule.maxBroken : Infinity, isZeroTolerance: rule.isZeroTolerance };
}
function alphaShares(alpha) {
    return { mean: MEAN_SHARE * alpha, broken: BROKEN_SHARE * alpha, critical: CRITICAL_SHARE * alpha };
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
