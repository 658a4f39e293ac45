export const id = 5817;
export const ids = [5817];
export const modules = {

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

 35817:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   openScorerPrograms: () => ( openScorerPrograms)
 });
 var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
 var p_queue__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57814);
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76380);
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76732);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);
 var _line_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77722);
 var _line_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18400);
 var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22992);
 var _providers_access_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2487);
 var _side_worktrees_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13610);










const DEFAULT_TIMEOUT_MS = 30_000;
const MEMORY_MB = 256;
const JUDGEMENTS = 2 * Math.max(2, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
const BOOTSTRAP = `
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
const [, file, root] = process.argv;
const refused = ({ code, permission, resource }) =>
  code === 'ERR_ACCESS_DENIED' && permission === 'FileSystemRead' && resource !== ''
    ? 'it reads ' + resource.replace(root + '/', '') + ', which it neither imports by a relative name nor names in \`inputs:\`'
    : undefined;
const module = await import(pathToFileURL(file).href).catch((error) => {
  console.error(refused(error) ?? error);
  process.exit(1);
});
const score = module.default ?? module.score;
const judge = async (input) => {
  if (typeof score !== 'function') return { error: 'the file exports no function' };
  try {
    const said = await score(input);
    return typeof said === 'boolean' ? { passed: said } : typeof said === 'number' ? { score: said } : { ...said };
  } catch (error) {
    const words = error instanceof Error || typeof error !== 'object' ? String(error) : inspect(error, { breakLength: Infinity });
    return { error: refused(error ?? {}) ?? words };
  }
};
for await (const line of createInterface({ input: process.stdin })) {
  const { id, ...input } = JSON.parse(line);
  write(JSON.stringify({ ...(await judge(input)), id }) + '\\n');
}
`;
function openScorerPrograms({ repository, env, timeoutMs = DEFAULT_TIMEOUT_MS, }) {
    const worktrees = (0,_side_worktrees_js__WEBPACK_IMPORTED_MODULE_6__ .W)(repository);
    const redact = (0,_providers_access_keys_js__WEBPACK_IMPORTED_MODULE_5__ .ay)(env);
    const pools = new Map();
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_7__ .Ay({ concurrency: JUDGEMENTS });
    const poolOf = async (program, side) => {
        const directory = await worktrees.directoryOf(side);
        const key = JSON.stringify([side, program]);
        const pool = pools.get(key) ?? new _line_pool_js__WEBPACK_IMPORTED_MODULE_3__ .j(startOf(program, directory, env));
        pools.set(key, pool);
        return pool;
    };
    return {
        run: (program, input, { side, signal }) => queue.add(async () => await judge(await poolOf(program, side), input, { program, timeoutMs, redact, signal }), {
            signal,
        }),
        [Symbol.asyncDispose]: async () => {
            queue.clear();
            for (const pool of pools.values())
                pool.close();
            await worktrees[Symbol.asyncDispose]();
        },
    };
}
async function judge(pool, input, { program, redact, ...options }) {
    const name = program.kind === 'javascript' ? program.file : program.command.join(' ');
    try {
        const { message } = await pool.ask(input, options);
        const { error } = message;
        if (error !== undefined)
            throw new Error(`The scorer ${name} failed: ${redact(wordsOf(error))}`);
        const said = (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_8__ .RU)(message);
        return Object.fromEntries(Object.entries(said).filter(([member]) => member !== 'id'));
    }
    catch (error) {
        if (!(error instanceof _line_process_js__WEBPACK_IMPORTED_MODULE_2__ .d))
            throw error;
        const tail = error.tail === '' ? '' : ` It wrote: ${redact(error.tail, 'last')}`;
        const sentence = `The scorer ${name} ${redact(error.message)}.${tail}`;
        if (pool.isHopeless(error))
            throw neverJudged(sentence, error);
        throw new Error(sentence, { cause: error });
    }
}
function wordsOf(error) {
    const { message } = (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_9__ .OW)(error) ? error : {};
    return (0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_9__ .s$)(typeof message === 'string' ? message : error);
}
function neverJudged(sentence, cause) {
    const hint = 'It has judged nothing before it failed three times: try it alone on one answer.';
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ .yo({ code: 'scorer-failed', sentence, place: undefined, hint }, { cause });
}
function startOf(program, directory, env) {
    const environment = (0,_process_js__WEBPACK_IMPORTED_MODULE_4__ .Qc)(env, []);
    if (program.kind === 'command')
        return { command: program.command, directory: (0,_side_worktrees_js__WEBPACK_IMPORTED_MODULE_6__ .u)(directory, program.directory), environment };
    const readable = program.reads.map((path) => (0,_side_worktrees_js__WEBPACK_IMPORTED_MODULE_6__ .u)(directory, path)).filter((path) => !path.includes('*'));
    const bounds = [
        `--max-old-space-size=${MEMORY_MB}`,
        '--permission',
        '--no-experimental-sqlite',
        ...readable.map((path) => `--allow-fs-read=${path}`),
    ];
    const command = [
        process.execPath,
        ...bounds,
        '--input-type=module',
        '--eval',
        BOOTSTRAP,
        (0,_side_worktrees_js__WEBPACK_IMPORTED_MODULE_6__ .u)(directory, program.file),
        directory,
    ];
    return { command, directory, environment };
}


 })

};
