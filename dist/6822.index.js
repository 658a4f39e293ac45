export const id = 6822;
export const ids = [6822];
export const modules = {

 96701:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( takeFreePort),
   E: () => ( PORT_TAKEN)
 });
 var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const PORT_TAKEN = /EADDRINUSE|address (is )?already in use|Only one usage of each socket address/i;
const given = new Set();
async function takeFreePort() {
    for (;;) {
        const port = await findFreePort();
        if (given.has(port))
            continue;
        given.add(port);
        return port;
    }
}
async function findFreePort() {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(0, resolve);
    });
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
}


 }),

 18400:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   j: () => ( LinePool)
 });
 var _line_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77722);

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
            throw new _line_process_js__WEBPACK_IMPORTED_MODULE_0__ .d('stopped', 'was stopped', '');
        const process = this.#takeIdle() ?? this.#startOne();
        try {
            const startMs = this.#startMs ?? (this.#saysReady ? Math.max(START_MS, options.timeoutMs) : undefined);
            const isUnknown = !this.#hasAnswered;
            const answer = await process.ask(request, { ...options, startMs, graceMs: isUnknown ? options.graceMs : 0 });
            this.#hasAnswered = true;
            this.#saysReady ||= process.isReady;
            this.#idle.push(process);
            return answer;
        }
        catch (error) {
            if (error instanceof _line_process_js__WEBPACK_IMPORTED_MODULE_0__ .d)
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
        const process = new _line_process_js__WEBPACK_IMPORTED_MODULE_0__ .W(this.#start);
        this.#all.add(process);
        return process;
    }
}


 }),

 77722:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d: () => ( LineError),
  W: () => ( LineProcess)
});

var lossless = __webpack_require__(76732);
;
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

var process = __webpack_require__(22992);
;



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
    #pending;
    #passedOver;
    #cancelTimer = () => undefined;
    #asked = 0;
    #answered = 0;
    #parts = [];
    #length = 0;
    #end;
    constructor(start) {
        this.#child = (0,process .j8)(start);
        this.#tail = (0,process .G9)(this.#child.stderr);
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
        const { signal, startMs, graceMs = 0 } = options;
        signal.throwIfAborted();
        if (this.#end !== undefined)
            throw this.#end;
        const onAbort = () => this.stop();
        signal.addEventListener('abort', onAbort, { once: true });
        try {
            if (startMs !== undefined && !this.#isReady)
                await this.#waitUntilReady(startMs);
            else if (graceMs > 0 && !this.#isReady && this.#answered === 0)
                await this.#waitAWhile(graceMs);
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
    async #waitAWhile(ms) {
        const { promise, resolve } = Promise.withResolvers();
        const timer = setTimeout(() => resolve(undefined), ms);
        this.#cancelTimer = () => clearTimeout(timer);
        await Promise.race([this.#ready.promise, promise]);
        this.#cancelTimer();
    }
    #send(request, { timeoutMs, setBy }) {
        const id = (this.#asked += 1);
        const limit = `${timeoutMs / 1000} s${setBy === undefined ? '' : ` (${setBy})`}`;
        const start = () => this.#startTimer(timeoutMs, () => `gave no answer within ${limit}${this.#silence(id)}`);
        this.#passedOver = undefined;
        return new Promise((resolve, reject) => {
            const countsStart = !this.#isReady && this.#answered === 0;
            this.#pending = { id, countsStart, sinceMs: performance.now(), resolve, reject };
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
        const { sinceMs, countsStart } = pending;
        pending.resolve({ message, latencyMs: performance.now() - sinceMs, countsStart });
    }
    #noteReady() {
        this.#isReady = true;
        this.#ready.resolve(undefined);
    }
    #finish(failure, sentence) {
        if (this.#end !== undefined)
            return;
        this.#cancelTimer();
        this.#end = new LineError(failure, sentence, this.#tail());
        (0,process .i0)(this.#child);
        this.#ready.reject(this.#end);
        this.#pending?.reject(this.#end);
        this.#pending = undefined;
    }
}
function parseLine(line) {
    try {
        return (0,lossless .IS)(line);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}


 }),

 54954:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $v: () => ( countAt),
   fK: () => ( valueAt),
   fp: () => ( readParts),
   wG: () => ( pathsOf)
 });
 var _domain_writing_amounts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14427);
 var _domain_answers_answer_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74184);
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76380);
 var _domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73254);
 var _domain_json_literal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19327);
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76732);
 var _wire_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15926);
 var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35423);








function pathsOf({ reads = {}, readsIfThere = [], }) {
    return { paths: reads, ifThere: readsIfThere };
}
function readParts(told) {
    const context = readContext(told);
    const steps = readSteps(told);
    const traceUrl = readTraceUrl(told);
    const metrics = readMetrics(told);
    return {
        ...(context === undefined ? {} : { context }),
        ...(steps === undefined ? {} : { steps }),
        ...(traceUrl === undefined ? {} : { traceUrl }),
        ...(metrics === undefined ? {} : { metrics }),
    };
}
function valueAt(told, key, path) {
    const found = (0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_1__ .Zl)(told.body, stepsOf(path ?? `$.${spelt(key)}`));
    if (!found.found && path !== undefined && !told.ifThere.includes(key))
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qm)(told.label, `it has nothing at ${path} (\`${spelt(key)}\`)`);
    return found.found && found.value !== null ? found.value : undefined;
}
function countAt(told, key) {
    const path = told.paths[key];
    const value = valueAt(told, key, path);
    const count = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .Wg)(value);
    if (value !== undefined && count === undefined && path !== undefined && !told.ifThere.includes(key))
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qm)(told.label, `${path} (\`${spelt(key)}\`) is no number from 0 up`);
    return count;
}
const SPELLING = { costUsd: 'cost_usd', latencyMs: 'latency_ms', traceUrl: 'trace_url' };
function spelt(key) {
    return key in SPELLING ? SPELLING[key] : key;
}
function stepsOf(path) {
    const steps = (0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_1__ .Hf)(path);
    if (steps === undefined)
        throw new Error(`${path} is no path to one value`);
    return steps;
}
function outOfForm({ label, paths, ifThere, isOwnForm }, key, what) {
    const isAsked = paths[key] === undefined ? isOwnForm : !ifThere.includes(key);
    if (isAsked)
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qm)(label, what);
    return undefined;
}
const PASSAGE = { id: ['$.id'], text: ['$.text', '$.content', '$.page_content'], score: ['$.score'] };
function readContext(told) {
    const { context } = told.paths;
    const value = valueAt(told, 'context', context?.path);
    if (value === undefined)
        return undefined;
    const where = context?.path ?? '$.context';
    const list = Array.isArray(value) ? value : [value];
    const passages = list.map((each) => readPassage(each, context));
    if (passages.some((passage) => passage === undefined))
        return outOfForm(told, 'context', `${where} (\`context\`) is no list of passages, each a text or an object with its text`);
    requireSize(told, 'passages', { where, count: list.length, most: _domain_answers_answer_parts_js__WEBPACK_IMPORTED_MODULE_0__ ._B.passages });
    const known = passages;
    const characters = known.reduce((sum, { text }) => sum + text.length, 0);
    requireSize(told, 'characters of context', { where, count: characters, most: _domain_answers_answer_parts_js__WEBPACK_IMPORTED_MODULE_0__ ._B.contextCharacters });
    return known;
}
function readPassage(value, paths) {
    if (typeof value === 'string')
        return { id: undefined, text: value, score: undefined };
    if (!(0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_4__ .OW)(value))
        return undefined;
    const text = memberAt(value, paths?.members['text'], PASSAGE.text);
    if (typeof text !== 'string')
        return undefined;
    const id = memberAt(value, paths?.members['id'], PASSAGE.id);
    const score = memberAt(value, paths?.members['score'], PASSAGE.score);
    return { id: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(id) ?? (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_5__ .$4)(id), text, score: asNumber(score) };
}
function memberAt(item, path, usual) {
    for (const each of path === undefined ? usual : [path]) {
        const found = (0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_1__ .Zl)(item, stepsOf(each));
        if (found.found && found.value !== null)
            return found.value;
    }
    return undefined;
}
const STEP = {
    name: ['$.name'],
    latency_ms: ['$.latency_ms'],
    tokens: ['$.tokens'],
    cost_usd: ['$.cost_usd'],
};
function readSteps(told) {
    const { steps: paths } = told.paths;
    const value = valueAt(told, 'steps', paths?.path);
    if (value === undefined)
        return undefined;
    const where = paths?.path ?? '$.steps';
    const entries = (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_4__ .OW)(value)
        ? Object.entries(value).map(([name, step]) => ({ name, step }))
        : Array.isArray(value)
            ? value.map((step) => ({ name: undefined, step }))
            : undefined;
    const steps = entries?.map(({ name, step }) => readStep(step, name, paths));
    if (steps === undefined || steps.some((step) => step === undefined))
        return outOfForm(told, 'steps', `${where} (\`steps\`) is no list of steps, each with a name`);
    requireSize(told, 'steps', { where, count: steps.length, most: _domain_answers_answer_parts_js__WEBPACK_IMPORTED_MODULE_0__ ._B.steps });
    return steps;
}
function readStep(value, name, paths) {
    if (!(0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_4__ .OW)(value))
        return undefined;
    const member = (key) => memberAt(value, paths?.members[key], STEP[key]);
    const own = name ?? (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(member('name'));
    if (own === undefined || !isName(own))
        return undefined;
    return {
        name: own,
        latencyMs: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .Wg)(member('latency_ms')),
        tokens: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .Wg)(member('tokens')),
        costUsd: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .Wg)(member('cost_usd')),
    };
}
function isName(name) {
    return name !== '' && name.length <= _domain_answers_answer_parts_js__WEBPACK_IMPORTED_MODULE_0__ ._B.nameLength && !/\p{Cc}/u.test(name);
}
const WEB_ADDRESS = /^https?:\/\/[^\s<>"'`\\]+$/i;
function readTraceUrl(told) {
    const found = (0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_1__ .Zl)(told.body, stepsOf(told.paths.traceUrl ?? '$.trace_url'));
    const address = found.found ? (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(found.value) : undefined;
    if (address === undefined || address.length > _domain_answers_answer_parts_js__WEBPACK_IMPORTED_MODULE_0__ ._B.addressLength)
        return undefined;
    return WEB_ADDRESS.test(address) && URL.canParse(address) ? address : undefined;
}
function readMetrics(told) {
    const { metrics } = told.paths;
    if (typeof metrics === 'object')
        return readNamedMetrics(told, metrics);
    const value = valueAt(told, 'metrics', metrics);
    if (value === undefined)
        return undefined;
    const where = metrics ?? '$.metrics';
    const entries = (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_4__ .OW)(value) ? Object.entries(value).filter(([, each]) => each !== null) : undefined;
    const numbers = entries?.map(([name, each]) => [name, asNumber(each)]);
    if (numbers === undefined || numbers.some(([name, number]) => number === undefined || !isName(name)))
        return outOfForm(told, 'metrics', `${where} (\`metrics\`) is no object of numbers`);
    requireSize(told, 'metrics', { where, count: numbers.length, most: _domain_answers_answer_parts_js__WEBPACK_IMPORTED_MODULE_0__ ._B.metrics });
    return Object.fromEntries(numbers);
}
function readNamedMetrics(told, paths) {
    const numbers = Object.entries(paths).flatMap(([name, path]) => {
        const value = valueAt(told, 'metrics', path);
        if (value === undefined)
            return [];
        const number = asNumber(value);
        if (number === undefined)
            return outOfForm(told, 'metrics', `${path} (\`metrics.${name}\`) is no number`) ?? [];
        return [[name, number]];
    });
    return Object.fromEntries(numbers);
}
function asNumber(value) {
    const plain = value instanceof _domain_json_literal_js__WEBPACK_IMPORTED_MODULE_6__ .u ? value.value : value;
    const number = typeof plain === 'boolean' ? Number(plain) : plain;
    return typeof number === 'number' && Math.abs(number) <= _domain_writing_amounts_js__WEBPACK_IMPORTED_MODULE_7__ .qC ? number : undefined;
}
function requireSize({ label }, what, { where, count, most }) {
    if (count > most)
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .Qm)(label, `it has ${count} ${what} at ${where}, and at most ${most} are taken`);
}


 }),

 36822:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ef: () => ( programRequest),
   JN: () => ( readAnswer),
   kK: () => ( openCommand),
   ld: () => ( ownError)
 });
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(76732);
 var _domain_json_nesting_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(94914);
 var _domain_request_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(74684);
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
 var _process_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16861);
 var _programs_line_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77722);
 var _programs_line_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18400);
 var _programs_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22992);
 var _programs_side_worktrees_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13610);
 var _wire_body_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(15926);
 var _wire_error_body_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(83991);
 var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35423);
 var _wire_finish_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89829);
 var _wire_usage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76279);
 var _wire_gateway_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70106);
 var _answer_parts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54954);
 var _failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33225);

















async function openCommand(endpoint, side, world) {
    const directory = (0,_programs_side_worktrees_js__WEBPACK_IMPORTED_MODULE_5__ .u)(await world.worktrees.directoryOf(side), endpoint.directory);
    const environment = { ...(0,_programs_process_js__WEBPACK_IMPORTED_MODULE_4__ .Qc)(world.env, endpoint.env), ...(await world.worktrees.variablesOf(side)) };
    if (endpoint.setup !== undefined) {
        await world.worktrees.prepare(side, { command: endpoint.setup, directory, environment }, world.redact);
    }
    const pool = new _programs_line_pool_js__WEBPACK_IMPORTED_MODULE_3__ .j({ command: endpoint.command, directory, environment }, endpoint.startTimeoutMs);
    const label = `The program \`${endpoint.command.join(' ')}\` (${side})`;
    return {
        call: (request, signal, limit = { ms: endpoint.timeoutMs ?? _process_clock_js__WEBPACK_IMPORTED_MODULE_1__ .M, setBy: '`timeout_ms` of the target' }) => callProgram(pool, request, { label, limit, signal, redact: world.redact, ...(0,_answer_parts_js__WEBPACK_IMPORTED_MODULE_10__ .wG)(endpoint) }),
        stop: () => pool.close(),
    };
}
const READY_GRACE_MS = 1_000;
async function callProgram(pool, request, call) {
    try {
        const { signal, limit } = call;
        const bounds = { signal, timeoutMs: limit.ms, setBy: limit.setBy, graceMs: READY_GRACE_MS };
        const { message, latencyMs, countsStart } = await pool.ask(programRequest(request), bounds);
        const said = readProgramAnswer(message, call);
        return { latencyMs, ...said, ...(countsStart && said.latencyMs === undefined ? { countsStart } : {}) };
    }
    catch (error) {
        if (!(error instanceof _programs_line_process_js__WEBPACK_IMPORTED_MODULE_2__ .d))
            throw error;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA((0,_failure_js__WEBPACK_IMPORTED_MODULE_11__ .s)(error, { ...call, isHopeless: pool.isHopeless(error) }), { cause: error });
    }
}
function programRequest(request) {
    return {
        vars: request.vars,
        messages: request.messages.map(({ role, text, images, toolCalls, toolCallId }) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .oE)({
            role,
            content: text,
            images: images.length === 0 ? undefined : images,
            tool_calls: toolCalls.length === 0 ? undefined : toolCalls,
            tool_call_id: toolCallId,
        })),
        parameters: request.parameters,
        tools: request.tools.map(({ name, description, parameters }) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .oE)({ name, description, parameters })),
        output_schema: request.output?.schema ?? null,
    };
}
function readProgramAnswer(message, { label, redact, paths, ifThere }) {
    if ((0,_wire_gateway_js__WEBPACK_IMPORTED_MODULE_9__ .sr)(message['error']))
        throw ownError(message, label, redact);
    const told = { body: message, paths, ifThere, label, isOwnForm: true };
    const output = paths.answer === undefined ? message['output'] : (0,_answer_parts_js__WEBPACK_IMPORTED_MODULE_10__ .fK)(told, 'answer', paths.answer);
    return readAnswer(told, output);
}
function readAnswer(told, output) {
    const { body, label, paths } = told;
    const message = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .eB)(body) ?? {};
    const { metadata, tool_calls: calls } = message;
    const toolCalls = (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_6__ .Qv)(Array.isArray(calls) ? calls : undefined, 'tool calls', label).map((call, index) => (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .zY)((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .e1)(call['id']) ?? String(index + 1), call['name'], call['arguments']));
    if (output === undefined && toolCalls.length === 0)
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_6__ .Qm)(label, `its answer has neither \`${paths.answer ?? 'output'}\` nor \`tool_calls\``);
    if ((0,_domain_json_nesting_js__WEBPACK_IMPORTED_MODULE_13__ .hz)({ output, metadata }, _domain_json_nesting_js__WEBPACK_IMPORTED_MODULE_13__ .yF))
        throw (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_6__ .Qm)(label, `it is nested deeper than ${_domain_json_nesting_js__WEBPACK_IMPORTED_MODULE_13__ .yF} levels`);
    const latencyMs = (0,_answer_parts_js__WEBPACK_IMPORTED_MODULE_10__ .$v)(told, 'latencyMs');
    return {
        output: {
            text: toText(output),
            toolCalls,
            ...readEnd((0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .e1)(message['finish_reason']), toolCalls, (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .eB)((0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_14__ .ip)(metadata ?? null)) ?? {}),
            ...(0,_answer_parts_js__WEBPACK_IMPORTED_MODULE_10__ .fp)(told),
        },
        usage: readUsage((0,_answer_parts_js__WEBPACK_IMPORTED_MODULE_10__ .fK)(told, 'usage', paths.usage)),
        served: { model: readModel(told), requestId: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .e1)(message['request_id']), serviceTier: undefined },
        reportedCostUsd: (0,_answer_parts_js__WEBPACK_IMPORTED_MODULE_10__ .$v)(told, 'costUsd'),
        ...(latencyMs === undefined ? {} : { latencyMs }),
    };
}
function readModel(told) {
    const { model } = told.paths;
    const isPath = model?.startsWith('$') === true;
    return (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .e1)((0,_answer_parts_js__WEBPACK_IMPORTED_MODULE_10__ .fK)(told, 'model', isPath ? model : undefined)) ?? (isPath ? undefined : model);
}
function ownError(message, label, redact) {
    const sentence = redact(`${label} answered: ${(0,_wire_error_body_js__WEBPACK_IMPORTED_MODULE_15__ .N)(message).sentence}`);
    return message['retry'] === true ? (0,_wire_exchange_js__WEBPACK_IMPORTED_MODULE_6__ ["do"])(sentence) : new _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA({ kind: 'malformed', message: sentence });
}
function toText(output) {
    if (output === undefined || output === null)
        return '';
    return typeof output === 'string' ? output : JSON.stringify(output);
}
function readEnd(said, toolCalls, metadata) {
    if (said === undefined)
        return { finishReason: toolCalls.length > 0 ? 'tool_calls' : 'stop', metadata };
    const known = _domain_request_js__WEBPACK_IMPORTED_MODULE_16__ .SE.find((reason) => reason === said) ?? (0,_wire_finish_words_js__WEBPACK_IMPORTED_MODULE_7__ .O)(said);
    if (known !== 'other' && known !== 'broken')
        return { finishReason: known, metadata };
    return { finishReason: 'other', metadata: { finish_reason: said, ...metadata } };
}
function readUsage(value) {
    const usage = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .eB)(value);
    const counted = (0,_wire_usage_js__WEBPACK_IMPORTED_MODULE_8__ .g)(usage, { input: 'input', output: 'output' });
    if (counted === undefined)
        return undefined;
    const longCacheWrite = (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .Wg)(usage?.['cache_write_1h_tokens']) ?? 0;
    return {
        ...counted,
        cachedInput: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .Wg)(usage?.['cached_input_tokens']) ?? counted.cachedInput,
        cacheWrite: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .Wg)(usage?.['cache_write_tokens']) ?? counted.cacheWrite,
        ...(longCacheWrite > 0 ? { longCacheWrite } : {}),
        reasoning: (0,_wire_body_js__WEBPACK_IMPORTED_MODULE_12__ .Wg)(usage?.['reasoning_tokens']) ?? counted.reasoning,
    };
}


 }),

 33225:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $: () => ( oldNodeHint),
   s: () => ( explainLineError)
 });
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
 var _programs_free_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96701);


const HINT = 'Try the command in a fresh checkout; `setup:` runs before it, `env:` names the variables it may see.';
const START_HINT = 'A program that is slow to start says {"ready": true} first, and is given `start_timeout_ms` for it.';
const NO_TYPESCRIPT = /ERR_UNKNOWN_FILE_EXTENSION[^\n]*\.[cm]?ts\b|Unknown file extension "\.[cm]?ts"/;
const OLD_NODE_HINT = 'The `node` on the PATH runs no TypeScript: Node 22.18 and newer do (`actions/setup-node` in the workflow), or start it as `[npx, tsx, …]`.';
const PORT_HINT = 'Base and head run at once, in several copies: let the system choose the port (0), or have the service started once on each side (`provider: http` with `start`).';
function explainLineError(error, { label, redact, isHopeless }) {
    const tail = error.tail === '' ? '' : ` It wrote: ${redact(error.tail, 'last')}`;
    const isTaken = _programs_free_port_js__WEBPACK_IMPORTED_MODULE_1__ .E.test(error.tail);
    const message = `${redact(`${label} ${error.message}.`)}${tail}`;
    const code = error.failure === 'timeout' ? _ports_js__WEBPACK_IMPORTED_MODULE_0__ .VP : undefined;
    if (isHopeless) {
        const hint = isTaken ? PORT_HINT : (oldNodeHint(error.tail) ?? (error.failure === 'timeout' ? START_HINT : HINT));
        return { kind: 'fatal', message, status: undefined, hint };
    }
    if (error.failure === 'too-long')
        return { kind: 'malformed', message };
    const told = isTaken ? `${message} ${PORT_HINT}` : message;
    return { kind: 'transient', message: told, status: undefined, retryAfterMs: undefined, code };
}
function oldNodeHint(tail) {
    return NO_TYPESCRIPT.test(tail) ? OLD_NODE_HINT : undefined;
}


 })

};
