export const id = 9752;
export const ids = [9752];
export const modules = {

/***/ 9752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand)
});

// UNUSED EXPORTS: exitCodeOf

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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(5881);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/adapters/git-process.js


class git_process_GitError extends Error {
    exitCode;
    stderr;
    reason;
    constructor(command, exitCode, stderr) {
        const text = stderr.replaceAll(/\/\/[^/@\s]+@/g, '//***@');
        const reason = lastWord(text);
        super(`git ${command} failed (${exitCode ?? 'killed'}): ${reason}`);
        this.name = 'GitError';
        this.exitCode = exitCode;
        this.stderr = text;
        this.reason = reason;
    }
}
const MAX_OUTPUT_BYTES = 2 ** 30;
const ONLINE_TIMEOUT_MS = 600_000;
const ALLOWED = [
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'USERNAME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA'],
    ...['PROGRAMDATA', 'PROGRAMFILES', 'SYSTEMROOT', 'WINDIR', 'COMSPEC', 'PATHEXT', 'TMPDIR', 'TEMP', 'TMP'],
    ...['XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'LD_LIBRARY_PATH'],
    ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH', 'GIT_SSH', 'GIT_SSH_COMMAND'],
    ...['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
];
const SAFE_SETTINGS = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.askPass', ''],
    ['protocol.ext.allow', 'never'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
function createGit(options) {
    const process = { cwd: options.directory, env: gitEnvironment(options), windowsHide: true };
    const run = (args, input) => new Promise((resolve, reject) => {
        const limits = { maxBuffer: MAX_OUTPUT_BYTES, timeout: options.isOnline ? ONLINE_TIMEOUT_MS : 0 };
        const child = (0,external_node_child_process_.execFile)('git', args, { ...process, ...limits, encoding: 'buffer' }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(toError(options, args, { error, stderr: stderr.toString() }));
        });
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input ?? '');
    });
    return {
        options,
        run,
        line: async (args) => (await run(args)).toString().replace(/\r?\n$/, ''),
        start: (args) => (0,external_node_child_process_.spawn)('git', args, { ...process, stdio: 'pipe' }),
    };
}
function adaptGit(git, changes) {
    return createGit({ ...git.options, ...changes });
}
function gitEnvironment({ environment, variables, settings, isOnline }) {
    const known = Object.entries(environment).filter(([name]) => ALLOWED.includes(name.toUpperCase()));
    const all = [...SAFE_SETTINGS, ...settings];
    const carried = all.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    const entries = [
        ...known,
        ['LC_ALL', 'C'],
        ['GIT_TERMINAL_PROMPT', '0'],
        ['GIT_PAGER', 'cat'],
        ['GIT_OPTIONAL_LOCKS', '0'],
        ['GIT_NO_REPLACE_OBJECTS', '1'],
        ['GIT_ALLOW_PROTOCOL', isOnline ? 'https:http:ssh:git:file' : 'none'],
        ['GIT_CONFIG_COUNT', String(all.length)],
        ...carried,
        ...Object.entries(variables),
    ];
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}
function toError({ directory }, args, { error, stderr }) {
    if (error.code !== 'ENOENT') {
        return new git_process_GitError(args[0] ?? '', typeof error.code === 'number' ? error.code : undefined, stderr);
    }
    const sentence = `Git could not be started in "${directory}".`;
    const hint = 'Check that the directory exists and that git 2.31 or newer is on the PATH.';
    return new user_error/* UserError */.yo({ code: 'unsupported', sentence, place: undefined, hint }, { cause: error });
}
function lastWord(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const spoken = lines.find((line) => /^(fatal|error|remote):/.test(line)) ?? lines.at(-1) ?? 'no message';
    return spoken.replace(/^(fatal|error): /, '').trim();
}

;// CONCATENATED MODULE: ./build/adapters/git-checkout.js



async function git_checkout_readCheckout(directory, environment, isTrusted) {
    const settings = isTrusted ? [['safe.directory', '*']] : [];
    const here = createGit({ directory, environment, variables: {}, settings, isOnline: false });
    const top = await here.line(['rev-parse', '--show-toplevel']).catch((error) => {
        throw explain(error, directory);
    });
    const git = adaptGit(here, { directory: top });
    const path = (name) => git.line(['rev-parse', '--path-format=absolute', '--git-path', name]);
    const [objects, shallowFile, objectFormat, headSha, promisors] = await Promise.all([
        path('objects'),
        path('shallow'),
        git.line(['rev-parse', '--show-object-format']),
        git_checkout_resolveCommit(git, 'HEAD'),
        git.line(['config', '--get-regexp', String.raw `^remote\..*\.promisor$`]).catch(onExit(1, '')),
    ]);
    const shallow = await readShallow(shallowFile);
    const isPartial = / true$/m.test(promisors);
    return { git, directory: top, objects: await (0,external_node_fs_promises_.realpath)(objects), objectFormat, shallow, isPartial, headSha };
}
async function git_checkout_resolveCommit(git, name) {
    if (name.startsWith('-') || name.includes('\0'))
        return undefined;
    return await git.line(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).catch((error) => {
        if (error instanceof git_process_GitError)
            return undefined;
        throw error;
    });
}
async function readShallow(file) {
    const text = await (0,external_node_fs_promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    return text.split('\n').filter((line) => line !== '');
}
function onExit(exitCode, value) {
    return (error) => {
        if (error instanceof git_process_GitError && error.exitCode === exitCode)
            return value;
        throw error;
    };
}
function git_checkout_isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function git_checkout_unknownRevision(what) {
    const hint = 'Give a branch, a tag or a full commit id that the remote or the clone has.';
    return new user_error/* UserError */.yo({ code: 'bad-revision', sentence: `${what} was not found.`, place: undefined, hint });
}
function git_checkout_raise(error) {
    throw error;
}
function explain(error, directory) {
    if (!(error instanceof git_process_GitError))
        return error;
    const isForeign = error.stderr.includes('dubious ownership');
    const sentence = isForeign
        ? `The git repository of "${directory}" belongs to another user.`
        : `"${directory}" is not inside the working tree of a git repository.`;
    const hint = isForeign
        ? `If you trust it: git config --global --add safe.directory '${directory}'`
        : 'In a workflow, run actions/checkout before Evaldelta.';
    return new user_error/* UserError */.yo({ code: 'bad-revision', sentence, place: undefined, hint }, { cause: error });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/git-remote.js



const RETRY_DELAYS_MS = [500, 3_000];
const TRANSIENT = /tim(?:ed|e) ?out|connection (?:reset|refused)|could not resolve|early eof|hung up|rpc failed|returned error: (?:429|5\d\d)/i;
const ABSENT = /not our ref|unadvertised object|couldn't find remote ref|no such remote ref|could not find remote ref/i;
function git_remote_connect(git, remote) {
    const settings = [
        ...git.options.settings,
        ['remote.origin.url', remote.url],
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', '60'],
        ...credentials(remote),
    ];
    return adaptGit(git, { settings, isOnline: true });
}
function forget(git) {
    return adaptGit(git, { settings: [...git.options.settings, ['core.alternateRefsCommand', 'true']] });
}
async function fetchObjects(git, oids, options) {
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'];
    await retry(() => git.run(['fetch', ...quiet, ...options, '--stdin', 'origin'], `${oids.join('\n')}\n`));
}
async function git_remote_listReferences(git, patterns) {
    const output = await retry(() => git.line(['ls-remote', '--quiet', 'origin', ...patterns]));
    const pairs = output.split('\n').map((line) => line.split('\t'));
    return new Map(pairs.map(([sha = '', name = '']) => [name.replace(/\^\{\}$/, ''), sha]));
}
function isAbsent(error) {
    return error instanceof git_process_GitError && ABSENT.test(error.stderr);
}
function git_remote_explainFetch(error, what, remote) {
    if (!(error instanceof git_process_GitError))
        return error;
    const url = remote.url.replace(/\/\/[^/@]+@/, '//');
    const details = {
        code: 'bad-revision',
        sentence: `${what} could not be fetched from ${url}: ${error.reason}`,
        place: undefined,
        hint: 'The job needs `permissions: contents: read`; checking out with `fetch-depth: 0` makes fetching unnecessary.',
    };
    return new user_error/* UserError */.yo(details, { cause: error });
}
async function retry(attempt) {
    for (const delayMs of RETRY_DELAYS_MS) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof git_process_GitError) || !TRANSIENT.test(error.stderr) || isAbsent(error))
                throw error;
            await (0,promises_.setTimeout)(delayMs);
        }
    }
    return await attempt();
}
function credentials({ url, token }) {
    if (token === undefined || token === '' || !/^https?:/.test(url))
        return [];
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const key = `http.${url}.extraheader`;
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic}`],
        ['credential.helper', ''],
    ];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/adapters/git-batch.js


const NEWLINE = 0x0a;
const EMPTY = Buffer.alloc(0);
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
class ObjectBatch {
    #child;
    #hasBody;
    #waiting = [];
    #next = 0;
    #questions = '';
    #stderr = '';
    #failure;
    #header = '';
    #body;
    constructor(git, mode) {
        this.#hasBody = mode === 'content';
        this.#child = git.start(['cat-file', this.#hasBody ? '--batch' : '--batch-check']);
        this.#child.stdout.on('data', (chunk) => this.#take(chunk));
        this.#child.stderr.on('data', (chunk) => (this.#stderr += chunk.toString()));
        this.#child.stdin.on('error', () => undefined);
        this.#child.on('error', (error) => this.#fail(error));
        this.#child.on('close', (code) => this.#fail(new git_process_GitError('cat-file', code ?? undefined, this.#stderr)));
    }
    ask(oid) {
        return new Promise((resolve, reject) => {
            if (this.#failure !== undefined)
                return reject(this.#failure);
            if (!OID.test(oid))
                return reject(new Error(`"${oid}" is not an object id`));
            this.#waiting.push({ resolve, reject });
            if (this.#questions === '')
                queueMicrotask(() => this.#send());
            this.#questions += `${oid}\n`;
        });
    }
    async [Symbol.asyncDispose]() {
        if (this.#failure !== undefined)
            return;
        const closed = (0,external_node_events_.once)(this.#child, 'close');
        this.#child.stdin.end();
        await closed;
    }
    #send() {
        this.#child.stdin.write(this.#questions);
        this.#questions = '';
    }
    #take(chunk) {
        let at = 0;
        while (at < chunk.length) {
            at = this.#body === undefined ? this.#takeHeader(chunk, at) : this.#takeBody(chunk, at);
        }
    }
    #takeHeader(chunk, at) {
        const end = chunk.indexOf(NEWLINE, at);
        this.#header += chunk.latin1Slice(at, end === -1 ? chunk.length : end);
        if (end === -1)
            return chunk.length;
        const [, type = '', size] = this.#header.split(' ');
        this.#header = '';
        if (size === undefined)
            this.#answer(undefined);
        else if (!this.#hasBody)
            this.#answer({ type, size: Number(size), body: EMPTY });
        else
            this.#body = { type, bytes: Buffer.allocUnsafe(Number(size) + 1), filled: 0 };
        return end + 1;
    }
    #takeBody(chunk, at) {
        const body = this.#body;
        if (body === undefined)
            return at;
        const copied = chunk.copy(body.bytes, body.filled, at);
        body.filled += copied;
        if (body.filled === body.bytes.length) {
            this.#body = undefined;
            const size = body.bytes.length - 1;
            this.#answer({ type: body.type, size, body: body.bytes.subarray(0, size) });
        }
        return at + copied;
    }
    #answer(answer) {
        this.#waiting[this.#next]?.resolve(answer);
        this.#next += 1;
        if (this.#next < this.#waiting.length)
            return;
        this.#waiting.length = 0;
        this.#next = 0;
    }
    #fail(error) {
        this.#failure ??= error;
        for (const { reject } of this.#waiting.splice(0).slice(this.#next))
            reject(this.#failure);
        this.#next = 0;
    }
}

;// CONCATENATED MODULE: ./build/adapters/git-store.js







class git_store_ObjectStore {
    directory;
    git;
    checkout;
    #remote;
    #bodies;
    #headers;
    #lastFetch = Promise.resolve();
    constructor(directory, git, origin) {
        this.directory = directory;
        this.git = git;
        this.checkout = origin.checkout;
        this.#remote = origin.remote;
        this.#bodies = new ObjectBatch(git, 'content');
        this.#headers = new ObjectBatch(git, 'header');
    }
    static async open(checkout, remote, environment) {
        const directory = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'evaldelta-git-'));
        try {
            const git = await createBorrower((0,external_node_path_.join)(directory, 'objects.git'), checkout, environment);
            return new git_store_ObjectStore(directory, git, { checkout, remote });
        }
        catch (error) {
            await removeDirectory(directory);
            throw error;
        }
    }
    async read(oid) {
        const answer = (await this.#bodies.ask(oid)) ?? (await this.#askAgain(this.#bodies, oid));
        if (answer.type !== 'blob')
            throw new Error(`object ${oid} is a ${answer.type}, not a file`);
        return answer.body;
    }
    async sizes(oids) {
        const answers = await this.#ask(oids);
        const missing = oids.filter((_, index) => answers[index] === undefined);
        if (missing.length === 0)
            return answers.map((answer) => answer?.size ?? 0);
        await this.#fetch([...new Set(missing)], []);
        return (await this.#ask(oids)).map((answer, index) => (answer ?? fail(oids[index])).size);
    }
    async missing(oids) {
        const answers = await this.#ask(oids);
        return [...new Set(oids.filter((_, index) => answers[index] === undefined))];
    }
    async requireCommits(shas) {
        const missing = await this.missing(shas);
        if (missing.length > 0)
            await this.#fetch(missing, ['--depth=1']);
    }
    async hasCommit(sha) {
        try {
            await this.requireCommits([sha]);
            return true;
        }
        catch (error) {
            if (error instanceof user_error/* UserError */.yo && isAbsent(error.cause))
                return false;
            throw error;
        }
    }
    async parents(sha) {
        const commit = await this.#bodies.ask(sha);
        const [header = ''] = (commit?.body.toString('latin1') ?? '').split('\n\n', 1);
        return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
    }
    async entries(sha) {
        const list = () => this.git.run(['ls-tree', '-r', '-z', '--full-tree', sha]);
        const output = await list().catch(async (error) => {
            if (!(error instanceof git_process_GitError) || !this.checkout.isPartial)
                throw error;
            await this.#fetch([sha], ['--depth=1']);
            return await list();
        });
        return parseTree(output);
    }
    async snapshot(sha) {
        const entries = await this.entries(sha);
        return { entries, read: (oid) => this.read(oid), sizes: (oids) => this.sizes(oids) };
    }
    async [Symbol.asyncDispose]() {
        await Promise.all([this.#bodies[Symbol.asyncDispose](), this.#headers[Symbol.asyncDispose]()]);
        await removeDirectory(this.directory);
    }
    #ask(oids) {
        return Promise.all(oids.map((oid) => this.#headers.ask(oid)));
    }
    async #askAgain(batch, oid) {
        await this.#fetch([oid], []);
        return (await batch.ask(oid)) ?? fail(oid);
    }
    async #fetch(oids, options) {
        const [first = ''] = oids;
        if (this.#remote === undefined)
            return fail(first);
        const git = git_remote_connect(this.git, this.#remote);
        const fetcher = this.checkout.isPartial ? forget(git) : git;
        const fetched = this.#lastFetch.then(() => fetchObjects(fetcher, oids, options));
        this.#lastFetch = fetched.catch(() => undefined);
        try {
            await fetched;
        }
        catch (error) {
            throw git_remote_explainFetch(error, `Object ${first.slice(0, 7)}`, this.#remote);
        }
    }
}
async function createBorrower(directory, checkout, environment) {
    const { objects, objectFormat, shallow } = checkout;
    const settings = [
        ...['smudge', 'clean', 'process'].map((kind) => [`filter.lfs.${kind}`, '']),
        ['filter.lfs.required', 'false'],
        ['safe.directory', '*'],
    ];
    const base = { directory: checkout.directory, environment, settings, isOnline: false };
    const variables = { GIT_DIR: directory, GIT_LFS_SKIP_SMUDGE: '1' };
    const creator = createGit({ ...base, variables: {} });
    await creator.run(['init', '--quiet', '--bare', '--template=', `--object-format=${objectFormat}`, directory]);
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(directory, 'objects', 'info', 'alternates'), `${quotePath(objects)}\n`);
    if (shallow.length > 0)
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(directory, 'shallow'), `${shallow.join('\n')}\n`);
    return createGit({ ...base, variables });
}
function quotePath(path) {
    return `"${path.replaceAll(/["\\]/g, String.raw `\$&`).replaceAll('\n', String.raw `\n`)}"`;
}
async function removeDirectory(directory) {
    await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 }).catch((error) => {
        if (!['EACCES', 'EPERM', 'EBUSY', 'ENOTEMPTY'].includes(error.code ?? ''))
            throw error;
    });
}
function kindOf(mode) {
    if (mode === '120000')
        return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}
function parseTree(output) {
    const entries = new Map();
    for (const record of output.toString().split('\0')) {
        const tab = record.indexOf('\t');
        if (tab === -1)
            continue;
        const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
        const path = record.slice(tab + 1);
        entries.set(path, { path, oid, kind: kindOf(mode), mode });
    }
    return entries;
}
function fail(oid) {
    const sentence = `Object ${oid?.slice(0, 7)} is missing from this clone.`;
    const hint = 'Make the clone complete: git fetch --unshallow, or actions/checkout with `fetch-depth: 0`.';
    throw new user_error/* UserError */.yo({ code: 'bad-revision', sentence, place: undefined, hint });
}

;// CONCATENATED MODULE: ./build/adapters/git-history.js





const FIRST_DEPTH = 100;
const DEEPEN_BY = [1_000, 10_000, 0x7fffffff];
const COMMITS_ONLY = '--filter=tree:0';
async function git_history_findMergeBase(store, pair, remote) {
    const directory = (0,external_node_path_.join)(store.directory, `history-${pair.head.slice(0, 12)}-${pair.base.slice(0, 12)}.git`);
    const git = await createBorrower(directory, store.checkout, store.git.options.environment);
    try {
        return await search(git, pair, remote);
    }
    catch (error) {
        throw remote === undefined ? error : git_remote_explainFetch(error, `The history of ${pair.head.slice(0, 7)}`, remote);
    }
}
async function search(git, pair, remote) {
    const fetcher = remote === undefined ? undefined : git_remote_connect(git, remote);
    const absent = await findAbsent(git, [pair.base, pair.head]);
    if (absent.length > 0) {
        if (fetcher === undefined)
            throw noBase(pair, 'The clone lacks its commits.');
        const isShallow = (await readCuts(git)).size > 0;
        const cuts = await findCuts(git, [pair.base, pair.head].filter((sha) => !absent.includes(sha)));
        await fetchObjects(fetcher, [...absent, ...cuts], [COMMITS_ONLY, ...(isShallow ? [`--depth=${FIRST_DEPTH}`] : [])]);
    }
    let found = await look(git, pair);
    for (const depth of DEEPEN_BY) {
        if (found.cuts.length === 0)
            break;
        if (fetcher === undefined)
            throw noBase(pair, 'The clone is shallow and has no remote to ask.');
        await fetchObjects(forget(fetcher), found.cuts, [COMMITS_ONLY, `--deepen=${depth}`]);
        found = await look(git, pair);
    }
    if (found.mergeBase === undefined)
        throw noBase(pair, 'Their histories have no commit in common.');
    return found.mergeBase;
}
async function look(git, { base, head }) {
    const line = await git.line(['merge-base', base, head]).catch(onExit(1, ''));
    const mergeBase = line === '' ? undefined : line;
    const cuts = await findCuts(git, [base, head, ...(mergeBase === undefined ? [] : [`^${mergeBase}`])]);
    return { mergeBase, cuts };
}
async function findCuts(git, starts) {
    const cuts = await readCuts(git);
    if (cuts.size === 0 || starts.length === 0)
        return [];
    const walked = await git.line(['rev-list', ...starts]);
    return walked.split('\n').filter((sha) => cuts.has(sha));
}
async function readCuts(git) {
    return new Set(await readShallow((0,external_node_path_.join)(git.options.variables['GIT_DIR'] ?? '', 'shallow')));
}
async function findAbsent(git, shas) {
    const output = await git.run(['cat-file', '--batch-check'], `${shas.join('\n')}\n`);
    return output
        .toString()
        .split('\n')
        .filter((line) => line.endsWith(' missing'))
        .map((line) => line.replace(/ missing$/, ''));
}
function noBase({ base, head }, why) {
    return new user_error/* UserError */.yo({
        code: 'no-base',
        sentence: `No merge base of ${head.slice(0, 7)} and ${base.slice(0, 7)} was found. ${why}`,
        place: undefined,
        hint: 'Rebase onto the branch to compare with, check out with `fetch-depth: 0`, or name a base.',
    });
}

;// CONCATENATED MODULE: ./build/adapters/git-commits.js




function git_commits_gitHubCommits(store, remote) {
    const { git, headSha } = store.checkout;
    const find = async (what, names, local) => {
        const listed = await askRemote(store, remote, names);
        const onRemote = listed instanceof GitError ? [] : names.map((name) => listed.get(name));
        const sha = onRemote.find((found) => found !== undefined) ?? (await resolveCommit(git, local));
        if (sha !== undefined)
            return sha;
        throw listed instanceof GitError ? explainFetch(listed, what, remote) : unknownRevision(what);
    };
    return {
        head: () => Promise.resolve(headSha ?? raise(unknownRevision('The checked out commit'))),
        parents: (sha) => store.parents(sha),
        tip: (branch) => branch === undefined
            ? find('The default branch', ['HEAD'], 'origin/HEAD')
            : find(`The branch ${branch}`, [`refs/heads/${branch}`], `origin/${branch}`),
        resolve: async (name) => isCommitId(name) ? name : find(`The base "${name}"`, [`refs/heads/${name}`, `refs/tags/${name}`, name], name),
        commit: async (sha) => {
            await store.requireCommits([sha]);
            return (await resolveCommit(store.git, sha)) ?? raise(unknownRevision(`Object ${sha.slice(0, 7)}`));
        },
        has: (sha) => store.hasCommit(sha),
        mergeBase: (base, head) => findMergeBase(store, { base, head }, remote),
    };
}
async function askRemote(store, remote, names) {
    try {
        return await listReferences(connect(store.git, remote), names);
    }
    catch (error) {
        if (error instanceof GitError)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/git-local.js




const DEFAULT_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
async function findLocalBase(local, headSha, name) {
    if (name !== undefined)
        return { sha: await findReference(local, name), name };
    if (headSha === undefined)
        return undefined;
    const tip = await findDefaultBranch(local);
    return { sha: await git_history_findMergeBase(local.store, { base: tip.sha, head: headSha }, local.remote), name: tip.name };
}
async function findReference({ store, remote }, name) {
    const sha = await git_checkout_resolveCommit(store.checkout.git, name);
    if (sha !== undefined)
        return sha;
    if (git_checkout_isCommitId(name))
        return name;
    const listed = await ask(store, remote, [`refs/heads/${name}`, `refs/tags/${name}`]);
    return listed[0] ?? git_checkout_raise(git_checkout_unknownRevision(`The revision "${name}"`));
}
async function findDefaultBranch({ store, remote }) {
    const { git } = store.checkout;
    for (const candidate of DEFAULT_BRANCHES) {
        const sha = await git_checkout_resolveCommit(git, candidate);
        if (sha !== undefined)
            return { sha, name: await git.line(['rev-parse', '--abbrev-ref', candidate]) };
    }
    const [sha] = await ask(store, remote, ['HEAD']);
    if (sha !== undefined)
        return { sha, name: 'HEAD' };
    const sentence = 'This repository has no branch that could be the default one (main, master or that of origin).';
    throw new user_error/* UserError */.yo({ code: 'no-base', sentence, place: undefined, hint: 'Name the base with --base.' });
}
async function ask(store, remote, names) {
    if (remote === undefined)
        return [];
    try {
        const listed = await git_remote_listReferences(git_remote_connect(store.git, remote), names);
        return names.flatMap((name) => listed.get(name) ?? []);
    }
    catch (error) {
        throw git_remote_explainFetch(error, names.join(' or '), remote);
    }
}
async function readRemote(git) {
    const names = (await git.line(['remote'])).split('\n').filter((name) => name !== '');
    const name = names.includes('origin') ? 'origin' : names[0];
    return name === undefined ? undefined : { url: await git.line(['remote', 'get-url', name]), token: undefined };
}

;// CONCATENATED MODULE: ./build/adapters/git-revisions.js
async function git_revisions_findCommits(event, base, commits) {
    switch (event.name) {
        case 'pull_request':
        case 'pull_request_target':
            return findPullRequest(event, commits);
        case 'merge_group': {
            const [baseName, headName] = [event.baseRef, event.headRef].map(git_revisions_shorten);
            return unlessEqual({ sha: event.baseSha, name: baseName }, { sha: event.headSha, name: headName });
        }
        case 'push':
            return findPush(event, commits);
        case 'workflow_dispatch':
        case 'schedule': {
            const head = { sha: await commits.head(), name: undefined };
            if (base !== undefined)
                return unlessEqual({ sha: await commits.resolve(base), name: base }, head);
            return againstDefault(event.defaultBranch, head, commits);
        }
    }
}
async function findPullRequest(event, commits) {
    if (event.name === 'pull_request') {
        const merge = await commits.head();
        const [into, merged] = await commits.parents(merge);
        if (into !== undefined && merge !== event.headSha && merged === event.headSha) {
            return { base: { sha: into, name: event.baseRef }, head: { sha: merge, name: event.headRef } };
        }
    }
    const base = await commits.mergeBase(await commits.tip(event.baseRef), event.headSha);
    return { base: { sha: base, name: event.baseRef }, head: { sha: event.headSha, name: event.headRef } };
}
async function findPush(event, commits) {
    const name = git_revisions_shorten(event.ref);
    const head = { sha: await commits.commit(event.after), name };
    const { before } = event;
    if (before === undefined || !(await commits.has(before))) {
        return againstDefault(event.defaultBranch, head, commits);
    }
    return unlessEqual({ sha: await commits.commit(before), name }, head);
}
async function againstDefault(branch, head, commits) {
    const sha = await commits.mergeBase(await commits.tip(branch), head.sha);
    return unlessEqual({ sha, name: branch }, head);
}
function unlessEqual(base, head) {
    return { base: base?.sha === head.sha ? undefined : base, head };
}
function git_revisions_shorten(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/adapters/git-blob-writer.js






class BlobWriter {
    #store;
    #child;
    #lines;
    #stderr = '';
    #last = Promise.resolve();
    constructor(store) {
        this.#store = store;
        const { git } = store.checkout;
        const variables = {
            ...git.options.variables,
            GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(store.git.options.variables['GIT_DIR'] ?? '', 'objects'),
        };
        this.#child = adaptGit(git, { variables }).start(['hash-object', '-w', '--stdin-paths']);
        this.#lines = (0,external_node_readline_.createInterface)({ input: this.#child.stdout })[Symbol.asyncIterator]();
        this.#child.stderr.on('data', (chunk) => (this.#stderr += chunk.toString()));
        this.#child.stdin.on('error', () => undefined);
        this.#child.on('error', () => undefined);
    }
    writeFile(path) {
        const written = this.#last.then(async () => {
            this.#child.stdin.write(`${quotePath(path)}\n`);
            const { value, done } = await this.#lines.next();
            if (done === true)
                throw unreadable(path, new git_process_GitError('hash-object', 128, this.#stderr).reason);
            return value;
        });
        this.#last = written.catch(() => undefined);
        return written;
    }
    async writeLink(link) {
        const output = await this.#store.git.run(['hash-object', '-w', '--stdin', '--no-filters'], link.toString('latin1'));
        return output.toString().trim();
    }
    async [Symbol.asyncDispose]() {
        if (this.#child.exitCode !== null || this.#child.signalCode !== null)
            return;
        const closed = (0,external_node_events_.once)(this.#child, 'close');
        this.#child.stdin.end();
        await closed;
    }
}
function unreadable(file, why) {
    const place = file === undefined ? undefined : { file, line: 0, column: 0 };
    const sentence = `The working tree could not be read: ${why}`;
    return new user_error/* UserError */.yo({ code: 'bad-file', sentence, place, hint: 'Run again once nothing writes to it.' });
}

;// CONCATENATED MODULE: ./build/adapters/git-working-tree.js






async function readWorkingTree(store) {
    const { git } = store.checkout;
    const [index, status] = await Promise.all([
        git.run(['ls-files', '--stage', '-z', '--full-name']),
        git.run(['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all']),
    ]);
    const entries = parseIndex(index);
    const { changed, untracked, deleted } = parseStatus(status);
    for (const path of [...deleted, ...changed.map((change) => change.path)])
        entries.delete(path);
    const sources = new Map();
    const found = [...changed, ...(await classify(store.checkout.directory, untracked))];
    for (const { entry, source } of await identify(store, found)) {
        entries.set(entry.path, entry);
        sources.set(entry.oid, source);
    }
    return new Overlay(store, entries, sources);
}
class Overlay {
    snapshot;
    entries;
    #store;
    #sources;
    #writer;
    constructor(store, entries, sources) {
        this.#store = store;
        this.entries = entries;
        this.#sources = sources;
        this.snapshot = { entries, read: (oid) => this.#read(oid), sizes: (oids) => this.#sizes(oids) };
    }
    async writeAll() {
        for (const oid of this.#sources.keys())
            await this.#write(oid);
    }
    async [Symbol.asyncDispose]() {
        await this.#writer?.[Symbol.asyncDispose]();
    }
    async #read(oid) {
        await this.#write(oid);
        return await this.#store.read(oid);
    }
    async #sizes(oids) {
        const stored = oids.filter((oid) => !this.#sources.has(oid));
        const sizes = await this.#store.sizes(stored);
        const known = new Map(stored.map((oid, index) => [oid, sizes[index] ?? 0]));
        return oids.map((oid) => this.#sources.get(oid)?.size ?? known.get(oid) ?? 0);
    }
    async #write(oid) {
        const source = this.#sources.get(oid);
        if (source === undefined)
            return;
        this.#writer ??= new BlobWriter(this.#store);
        const written = await (source.link === undefined
            ? this.#writer.writeFile(source.path)
            : this.#writer.writeLink(source.link));
        if (written !== oid)
            throw unreadable(source.path, 'It changed while it was being read.');
    }
}
function parseIndex(output) {
    const entries = new Map();
    for (const record of output.toString().split('\0')) {
        const tab = record.indexOf('\t');
        if (tab === -1)
            continue;
        const [mode = '', oid = ''] = record.slice(0, tab).split(' ');
        const path = record.slice(tab + 1);
        entries.set(path, { path, oid, kind: kindOf(mode), mode });
    }
    return entries;
}
function parseStatus(output) {
    const changed = [];
    const untracked = [];
    const deleted = [];
    for (const record of output.toString().split('\0')) {
        const [kind, state = ''] = record.split(' ', 2);
        if (kind === '?')
            untracked.push(record.slice(2));
        if (kind !== 'u' && (kind !== '1' || state[1] === '.'))
            continue;
        const fields = record.split(' ');
        const path = fields.slice(kind === 'u' ? 10 : 8).join(' ');
        const mode = fields[kind === 'u' ? 6 : 5] ?? '';
        if (mode === '000000')
            deleted.push(path);
        else
            changed.push({ path, mode });
    }
    return { changed, untracked, deleted };
}
async function classify(directory, paths) {
    const files = paths.filter((path) => !path.endsWith('/'));
    return await Promise.all(files.map(async (path) => {
        const status = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(directory, path));
        if (status.isSymbolicLink())
            return { path, mode: '120000' };
        return { path, mode: (status.mode & 0o100) === 0 ? '100644' : '100755' };
    }));
}
async function identify(store, changes) {
    const { directory, git, objectFormat } = store.checkout;
    const links = changes.filter(({ mode }) => mode === '120000');
    const files = changes.filter(({ mode }) => mode.startsWith('100'));
    const paths = files.map(({ path }) => `${quotePath(path)}\n`).join('');
    const output = files.length === 0 ? '' : (await hash(git.run(['hash-object', '--stdin-paths'], paths))).toString();
    const oids = output.split('\n');
    const known = await Promise.all(files.map(async ({ path, mode }, index) => {
        const { size } = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(directory, path));
        const entry = { path, mode, kind: 'file', oid: oids[index] ?? '' };
        return { entry, source: { path, size, link: undefined } };
    }));
    const linked = await Promise.all(links.map(async ({ path, mode }) => {
        const link = await (0,external_node_fs_promises_.readlink)((0,external_node_path_.join)(directory, path), { encoding: 'buffer' });
        const oid = (0,external_node_crypto_.createHash)(objectFormat).update(`blob ${link.length}\0`).update(link).digest('hex');
        return { entry: { path, mode, kind: 'symlink', oid }, source: { path, size: link.length, link } };
    }));
    return [...known, ...linked];
}
async function hash(output) {
    try {
        return await output;
    }
    catch (error) {
        throw error instanceof git_process_GitError ? unreadable(undefined, error.reason) : error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/git-worktree.js




const IDENTITY = { NAME: 'Evaldelta', EMAIL: 'evaldelta@localhost', DATE: '2000-01-01T00:00:00Z' };
let created = 0;
async function git_worktree_createWorktree(store, sha) {
    const entries = [...(await store.entries(sha)).values()];
    await store.sizes(entries.filter(({ kind }) => kind !== 'submodule').map(({ oid }) => oid));
    created += 1;
    const directory = (0,external_node_path_.join)(store.directory, 'worktrees', `${created}-${sha.slice(0, 7)}`);
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(store.directory, 'worktrees'), { recursive: true });
    const dispose = () => removeDirectory(directory);
    try {
        await store.git.run(['worktree', 'add', '--quiet', '--detach', '--force', directory, sha]);
    }
    catch (error) {
        await dispose();
        throw error;
    }
    return { directory, [Symbol.asyncDispose]: dispose };
}
async function writeCommit(store, entries, parent) {
    const identity = Object.entries(IDENTITY).flatMap(([field, value]) => [
        [`GIT_AUTHOR_${field}`, value],
        [`GIT_COMMITTER_${field}`, value],
    ]);
    const index = (0,external_node_path_.join)(store.directory, 'working-tree.index');
    const variables = { ...store.git.options.variables, GIT_INDEX_FILE: index, ...Object.fromEntries(identity) };
    const git = adaptGit(store.git, { variables });
    const lines = [...entries].map(({ mode, oid, path }) => `${mode} ${oid}\t${path}\0`);
    await git.run(['read-tree', '--empty']);
    await git.run(['update-index', '-z', '--index-info'], lines.join(''));
    const tree = await git.line(['write-tree', '--missing-ok']);
    const parents = parent === undefined ? [] : ['-p', parent];
    return await git.line(['commit-tree', tree, ...parents, '-m', 'Working tree']);
}

;// CONCATENATED MODULE: ./build/adapters/git.js







async function openRepository(options) {
    const { directory, environment, event, base, token } = options;
    const remote = { url: `${options.serverUrl.replace(/\/+$/, '')}/${options.repository}`, token };
    const store = await ObjectStore.open(await readCheckout(directory, environment, true), remote, environment);
    return {
        revisions: async () => await revisePair(store, await findCommits(event, base, gitHubCommits(store, remote))),
        worktree: (revision) => createWorktree(store, revision.sha),
        [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    };
}
async function openLocalRepository(options) {
    const { directory, environment } = options;
    const checkout = await git_checkout_readCheckout(directory, environment, false);
    const remote = await readRemote(checkout.git);
    const local = { store: await git_store_ObjectStore.open(checkout, remote, environment), remote };
    const { store } = local;
    let workingTree;
    return {
        revisions: async () => {
            if (options.head !== undefined) {
                const head = { sha: await findReference(local, options.head), name: options.head };
                return await revisePair(store, unlessEqual(await findLocalBase(local, head.sha, options.base), head));
            }
            const { headSha } = checkout;
            const base = await findLocalBase(local, headSha, options.base);
            workingTree ??= await readWorkingTree(store);
            return { base: base && (await revise(store, base)), head: await reviseWorkingTree(store, workingTree) };
        },
        worktree: async ({ isWorkingTree, sha }) => {
            if (!isWorkingTree || workingTree === undefined)
                return await git_worktree_createWorktree(store, sha);
            await workingTree.writeAll();
            return await git_worktree_createWorktree(store, await writeCommit(store, workingTree.entries.values(), checkout.headSha));
        },
        [Symbol.asyncDispose]: async () => {
            await workingTree?.[Symbol.asyncDispose]();
            await store[Symbol.asyncDispose]();
        },
    };
}
async function revisePair(store, { base, head }) {
    await store.requireCommits([base, head].flatMap((commit) => commit?.sha ?? []));
    const [before, after] = await Promise.all([base && revise(store, base), revise(store, head)]);
    return { base: before, head: after };
}
async function revise(store, { sha, name }) {
    await store.requireCommits([sha]);
    return { sha, name, isWorkingTree: false, snapshot: await store.snapshot(sha) };
}
async function reviseWorkingTree({ checkout }, { snapshot }) {
    const name = await checkout.git.line(['symbolic-ref', '--short', '--quiet', 'HEAD']).catch(onExit(1, undefined));
    const unborn = '0'.repeat(checkout.objectFormat === 'sha256' ? 64 : 40);
    return { sha: checkout.headSha ?? unborn, name, isWorkingTree: true, snapshot };
}

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

;// CONCATENATED MODULE: ./build/adapters/process.js

const process_ALLOWED = new Set([
    'PATH HOME USER LOGNAME SHELL LANG LANGUAGE LC_ALL LC_CTYPE TZ TMPDIR TEMP TMP CI GITHUB_ACTIONS RUNNER_OS RUNNER_ARCH RUNNER_TOOL_CACHE',
    'SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE NO_PROXY SYSTEMROOT COMSPEC PATHEXT APPDATA LOCALAPPDATA USERPROFILE',
].flatMap((line) => line.split(' ')));
const TAIL_CHARACTERS = 4_000;
function childEnvironment(env, names) {
    const asked = new Set(names);
    const visible = Object.entries(env).filter(([name]) => process_ALLOWED.has(name.toUpperCase()) || asked.has(name));
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


const failure_TRANSIENT = new Set([408, 409, 425, 429]);
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
    if (failure_TRANSIENT.has(status) || status >= 500) {
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
        const explained = exchange_explain(error, { ...context, nowMs: Date.now() }) ?? (hasBody ? undefined : explainCrash(error, context));
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
function exchange_explain(error, context) {
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
const KEY_LIKE = /\b(?:sk|pk|rk|key|gh[opsu]|xox[a-z])[-_][A-Za-z0-9_*.-]{6,}|\bBearer\s+\S{8,}/g;
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
function identity_identify(endpoint, env) {
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
    const message = `${label} passed on an error: ${asText(error['message']) ?? 'no explanation'}`;
    return new ports/* CallError */.R({ kind: 'transient', message, status: asCount(error['code']), retryAfterMs: undefined });
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
        adminAPIKey: null,
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
    return { maxRetries: 0, timeout: timeoutMs, fetch };
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
;// CONCATENATED MODULE: ./build/adapters/providers/replay.js






function recordingKey({ messages, parameters, tools, output, vars }) {
    const asked = { messages, parameters, tools, output: output?.schema ?? null, vars };
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,canonicalize/* default */.A)(asked) ?? '')
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
        identity: ({ endpoint }) => identity_identify(endpoint, env),
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

;// CONCATENATED MODULE: ./build/adapters/report-files.js


function writeReportFiles(directory, files) {
    const paths = Object.entries(files).map(([name, text]) => [name, writeTextFile(join(directory, name), text)]);
    return Object.fromEntries(paths);
}
function writeTextFile(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, text);
    return path;
}

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
function openDatabase(file) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    const first = tryOpen(file);
    if (typeof first !== 'string')
        return { database: first, setAside: undefined };
    setAside(file);
    const second = tryOpen(file);
    if (typeof second === 'string')
        throw new Error(`The new trial store ${file} is ${second}.`);
    return { database: second, setAside: `it is ${first}` };
}
function describeDatabaseError(error) {
    if (!(error instanceof Error))
        return undefined;
    const code = primaryCode(error);
    if (code !== undefined)
        return CORRUPT_CODES.has(code) ? 'corrupt' : (NOT_USABLE[code] ?? error.message);
    return 'syscall' in error ? error.message : undefined;
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

;// CONCATENATED MODULE: ./build/domain/config.js
const DEFAULT_LIMITS = {
    alpha: 0.01,
    maxRounds: 4,
    maxErrorShare: 0.1,
    reuseDays: 7,
    callTimeoutMs: 120_000,
    runTimeoutMs: 3_600_000,
};

;// CONCATENATED MODULE: ./build/domain/verdict.js
const SEVERITY_ORDER = ['nothing-to-run', 'pass', 'inconclusive', 'waived', 'fail', 'error'];
function worstVerdict(kinds) {
    const rank = Math.max(0, ...kinds.map((kind) => SEVERITY_ORDER.indexOf(kind)));
    return SEVERITY_ORDER[rank] ?? 'error';
}
function turnsRed(verdict) {
    if (verdict.kind !== 'inconclusive')
        return verdict.kind === 'fail' || verdict.kind === 'error';
    return verdict.findings.some((finding) => finding.status === 'undecided' && finding.level === 'block');
}

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

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformInt.js
var uniformInt = __webpack_require__(2577);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/compare/random.js


function generatorFor(seed, names) {
    return (0,xoroshiro128plus/* xoroshiro128plus */.b)(random_hash(JSON.stringify([seed, ...names])));
}
function drawIndex(generator, count) {
    return (0,uniformInt/* uniformInt */.C)(generator, 0, count - 1);
}
function shuffled(items, generator) {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last -= 1) {
        const chosen = drawIndex(generator, last + 1);
        [order[last], order[chosen]] = [order[chosen], order[last]];
    }
    return order;
}
function random_hash(text) {
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
    return { growth: Math.expm1(shift.estimate), lowerLimit: Math.expm1(shift.lowerLimit), pValue, sampleSize: pairs.length };
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
    const compared = [...design.compared].sort((a, b) => (a.caseId < b.caseId ? -1 : 1)).map((one) => {
        const sides = ['base', 'head'].map((side) => sweepKey(design, one.caseId, side, { round: 1 }));
        const again = isJudgedCritical(design, one) ? [sweepKey(design, one.caseId, 'head', { round: 1, number: 2 })] : [];
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
    row_look(row, design.compared, 1);
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
        row_look(row, block, round);
        const isLast = i === blocks.length - 1;
        const outcome = (yield* judgeDrop(row)) ?? (isLast ? yield* endRound(row) : undefined) ?? acquit(row);
        if (outcome !== undefined)
            return outcome;
    }
    return undefined;
}
function row_look(row, cases, round) {
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
    const passes = { base: tally(pairs.map(({ base }) => base.passed)), head: tally(pairs.map(({ head }) => head.passed)) };
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

;// CONCATENATED MODULE: ./build/plan/estimate.js
const SHORT_OUTPUT = 20;
const UNLIMITED_OUTPUT = 1000;
const JUDGE_OVERHEAD = 350;
const JUDGE_OUTPUT = 150;
const TOKENS_PER_IMAGE = 1000;
function estimatePlan(plan, tools) {
    const byCase = new Map(plan.rows.flatMap((row) => row.cases.map((planned) => [planned, estimateCase(planned, tools)])));
    const cases = [...byCase.values()];
    const sum = (read) => cases.reduce((total, entry) => total + read(entry), 0);
    const isPriced = cases.every((entry) => entry.costUsd !== undefined);
    const estimate = {
        calls: sum((entry) => entry.calls),
        judgeCalls: sum((entry) => entry.judgeCalls),
        inputTokens: sum((entry) => entry.inputTokens),
        outputTokens: { low: sum((entry) => entry.output.low), high: sum((entry) => entry.output.high) },
        costUsd: isPriced ? { low: sum((entry) => entry.costUsd?.low ?? 0), high: sum((entry) => entry.costUsd?.high ?? 0) } : undefined,
        unpriced: [...new Set(cases.flatMap((entry) => entry.unpriced))],
    };
    const callUsd = (planned) => perCall(byCase.get(planned));
    return { estimate, expectedUsd: isPriced ? sum((entry) => entry.costUsd?.expected ?? 0) : undefined, callUsd };
}
function estimateCase(planned, tools) {
    const requests = roundOneRequests(planned);
    const judgeScorers = planned.case.expect.reduce((count, spec) => count + judgeCount(spec), 0);
    const parts = requests.map((request) => estimateCall(request, judgeScorers, tools));
    const sum = (read) => parts.reduce((total, part) => total + read(part), 0);
    const isPriced = parts.every((part) => part.low !== undefined && part.high !== undefined);
    const low = sum((part) => part.low ?? 0);
    const high = sum((part) => part.high ?? 0);
    return {
        calls: requests.length,
        judgeCalls: requests.length * judgeScorers,
        inputTokens: sum((part) => part.input),
        output: { low: requests.length * SHORT_OUTPUT, high: sum((part) => part.maxOutput) },
        costUsd: isPriced ? { low, expected: (low + high) / 2, high } : undefined,
        unpriced: [...new Set(parts.flatMap((part) => part.unpriced))],
    };
}
function perCall(entry) {
    return entry?.costUsd === undefined ? 0 : entry.costUsd.expected / entry.calls;
}
function roundOneRequests(planned) {
    if (planned.kind === 'measured')
        return [planned.request.request];
    const { base, head } = planned.requests;
    return planned.case.severity === 'critical' ? [base.request, head.request, head.request] : [base.request, head.request];
}
function estimateCall(request, judgeScorers, tools) {
    const input = inputTokens(request, tools.countTokens);
    const maxOutput = outputLimit(request.parameters) ?? UNLIMITED_OUTPUT;
    const cost = (output) => add(tools.price(request.endpoint, { input, output }), judgeCost(output, judgeScorers, tools));
    const low = cost(Math.min(SHORT_OUTPUT, maxOutput));
    return { input, maxOutput, low, high: cost(maxOutput), unpriced: low === undefined ? [modelName(request)] : [] };
}
function judgeCost(output, judgeScorers, tools) {
    if (judgeScorers === 0 || tools.judge === undefined)
        return 0;
    const each = tools.price(tools.judge.endpoint, { input: output + JUDGE_OVERHEAD, output: JUDGE_OUTPUT });
    return each === undefined ? undefined : each * judgeScorers;
}
function inputTokens(request, countTokens) {
    const texts = request.messages.reduce((sum, message) => sum + countTokens(message.text) + message.images.length * TOKENS_PER_IMAGE, 0);
    const tools = request.tools.length === 0 ? 0 : countTokens(JSON.stringify(request.tools));
    const schema = request.output === undefined ? 0 : countTokens(JSON.stringify(request.output.schema));
    return texts + tools + schema;
}
function outputLimit(parameters) {
    const limits = ['max_output_tokens', 'max_completion_tokens', 'max_tokens'].map((name) => parameters[name]);
    return limits.find((limit) => typeof limit === 'number');
}
function judgeCount(spec) {
    return (spec.type === 'judge' ? 1 : 0) + spec.children.reduce((count, child) => count + judgeCount(child), 0);
}
function modelName(request) {
    return 'model' in request.endpoint ? `${request.endpoint.provider}/${request.endpoint.model}` : request.endpoint.provider;
}
function add(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
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
        return (0,canonicalize/* default */.A)(value) ?? 'null';
    }
    catch {
        return (0,canonicalize/* default */.A)(sendable(value)) ?? 'null';
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
            return { provider: endpoint.provider, command: endpoint.command, setup: endpoint.setup, directory: endpoint.directory };
        case 'http':
            return { provider: endpoint.provider, url: endpoint.url, method: endpoint.method, headers: endpoint.headers, body: endpoint.body, path: endpoint.responsePath };
        case 'replay':
            return { provider: endpoint.provider, recordings: endpoint.recordings.oid };
        case 'openai':
        case 'anthropic':
        case 'openai-compatible':
        case 'azure-openai':
            return { provider: endpoint.provider, model: endpoint.model, api: endpoint.api, baseUrl: endpoint.baseUrl };
    }
}

;// CONCATENATED MODULE: ./build/domain/policy.js
const NO_RULES = {
    passRate: undefined,
    score: undefined,
    critical: undefined,
    broken: undefined,
    costPerCall: undefined,
    costPerSuccess: undefined,
    latencyP50: undefined,
    latencyP95: undefined,
    metrics: new Map(),
    tags: new Map(),
    inconclusive: undefined,
};
function mergeRules(over, under) {
    return {
        passRate: mergeRule(over.passRate, under.passRate),
        score: mergeRule(over.score, under.score),
        critical: over.critical ?? under.critical,
        broken: over.broken ?? under.broken,
        costPerCall: mergeRule(over.costPerCall, under.costPerCall),
        costPerSuccess: mergeRule(over.costPerSuccess, under.costPerSuccess),
        latencyP50: mergeRule(over.latencyP50, under.latencyP50),
        latencyP95: mergeRule(over.latencyP95, under.latencyP95),
        metrics: mergeMaps(over.metrics, under.metrics, (rule, below) => mergeRule(rule, below)),
        tags: mergeMaps(over.tags, under.tags, mergeRules),
        inconclusive: over.inconclusive ?? under.inconclusive,
    };
}
function mergeRule(over, under) {
    if (over === undefined || under === undefined)
        return over ?? under;
    const given = Object.entries(over).filter(([, value]) => value !== undefined);
    return { ...under, ...Object.fromEntries(given) };
}
function mergeMaps(over, under, merge) {
    const merged = new Map(under);
    for (const [name, rule] of over) {
        const below = under.get(name);
        merged.set(name, below === undefined ? rule : merge(rule, below));
    }
    return merged;
}

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
        .map((name) => ({ code: 'bad-input', sentence: `No ${noun} is called ${JSON.stringify(name)}.`, place: undefined, hint }));
}
function selects(wanted, name) {
    return wanted.length === 0 || wanted.includes(name);
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
    return name.replace(/^is(?=[A-Z])/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, '');
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
    return { ...NOTHING, kind: 'suite-removed', suite: suite.id, before: `${suite.cases.length} cases`, place: suite.place, blocks: true };
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
        .map((target) => ({ ...NOTHING, kind: 'target-removed', suite: base.id, target: target.name, place: target.place, blocks: true }));
    const added = head.targets
        .filter((target) => pairTarget(target, head, base) === undefined)
        .map((target) => ({ ...NOTHING, kind: 'target-added', suite: head.id, target: target.name, place: target.place }));
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
    const change = (kind, before, after) => ({ ...caseChange(suite, head, kind), before, after });
    const lowered = STRICTNESS[head.severity] < STRICTNESS[base.severity];
    const severity = change(lowered ? 'severity-lowered' : 'severity-raised', base.severity, head.severity);
    const blocks = lowered && base.severity === 'critical';
    return [
        ...(head.severity === base.severity ? [] : [{ ...severity, blocks }]),
        ...(haveSameInputs(base, head) ? [] : [change('vars-changed', canonicalJson(base.vars), canonicalJson(head.vars))]),
        ...(haveSameExpectations(base, head) ? [] : [change('expectations-changed', expectationText(base.expect), expectationText(head.expect))]),
        ...(canonicalJson(base.tags) === canonicalJson(head.tags) ? [] : [change('tags-changed', base.tags.join(', '), head.tags.join(', '))]),
    ];
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
    if (base === undefined || base === head)
        return [];
    const place = head.file === undefined ? undefined : { file: head.file, line: 0, column: 0 };
    const changes = (kind, before, after) => lineChanges(before, after).map((line) => ({ ...NOTHING, ...line, kind, place }));
    return [
        ...changes('policy-changed', ruleLines(base.policy), ruleLines(head.policy)),
        ...changes('limits-changed', lines(base.limits), lines(head.limits)),
        ...changes('prices-changed', lines(Object.fromEntries(base.prices)), lines(Object.fromEntries(head.prices))),
        ...changes('judge-changed', lines(base.judge ?? {}), lines(head.judge ?? {})),
    ];
}
function lines(value) {
    return new Map(Object.entries(value).map(([key, entry]) => [key, `${key}: ${canonicalJson(entry)}`]));
}
function lineChanges(before, after) {
    const keys = [...new Set([...before.keys(), ...after.keys()])];
    return keys.filter((key) => before.get(key) !== after.get(key)).map((key) => ({ before: before.get(key), after: after.get(key) }));
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
    return mergeRules((matched.baseSuite ?? matched.suite).policy, config.policy);
}

;// CONCATENATED MODULE: ./build/plan/preflight.js
function preflight(plan, checks) {
    return [...missingJudge(plan, checks), ...unknownPrices(checks), ...overBudget(checks)];
}
function missingJudge(plan, { hasJudge, configFile }) {
    if (hasJudge)
        return [];
    const specs = plan.rows.flatMap((row) => row.cases.flatMap((planned) => planned.case.expect)).flatMap(withChildren);
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
    return estimated.estimate.unpriced.filter((model) => HOSTED.test(model)).map((model) => ({
        code: 'unknown-price',
        sentence: `No price is known for ${model}, so its cost cannot be held under max-cost.`,
        place: undefined,
        hint: `Add to ${configFile}: \`prices: { ${model.slice(model.indexOf('/') + 1)}: { input: USD, output: USD } }\` (USD per million tokens), or set max-cost to none.`,
    }));
}
function overBudget({ estimated, maxCostUsd }) {
    const { estimate, expectedUsd } = estimated;
    if (maxCostUsd === undefined || expectedUsd === undefined || expectedUsd <= maxCostUsd)
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
function dollars(amount) {
    return `$${amount.toFixed(amount < 0.01 ? 4 : 2)}`;
}

;// CONCATENATED MODULE: ./build/plan/trust.js

const CODE_SCORERS = new Set(['javascript', 'command']);
function guardTrust({ suites, config }, trust) {
    if (trust !== 'fork-with-secrets')
        return [];
    const known = new Set(suites.base.flatMap((suite) => suite.targets).map(keyRoute));
    return [
        ...guardConfig(config),
        ...suites.head.flatMap((suite) => [
            ...suite.targets.flatMap((target) => guardTarget(target, known)),
            ...suite.cases.flatMap(guardCase),
        ]),
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
    return [refuse(place, "A fork's pull request brings the configuration, which names the judge, the prices and the limits.")];
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
    return { code: 'untrusted-head', sentence, place, hint: 'Code and endpoints of a fork are never used where API keys are present; merge them first.' };
}
function keyRoute(target) {
    const { endpoint } = target;
    if (!('model' in endpoint))
        return canonicalJson([endpointIdentity(endpoint), 'env' in endpoint ? endpoint.env : []]);
    return canonicalJson({ provider: endpoint.provider, baseUrl: endpoint.baseUrl, key: endpoint.apiKeyEnv, auth: endpoint.auth });
}
function trust_withChildren(spec) {
    return [spec, ...spec.children.flatMap(trust_withChildren)];
}

// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/domain/result.js
const RESULT_SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./build/report/result.js


function buildResult({ version, ...frame }, parts) {
    const rows = parts.plan?.rows ?? [];
    return {
        schemaVersion: RESULT_SCHEMA_VERSION,
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

// EXTERNAL MODULE: ./build/suite/nearest.js
var nearest = __webpack_require__(4125);
;// CONCATENATED MODULE: ./build/suite/path.js


const CANDIDATE_LIMIT = 20_000;
function resolvePath(file, reference) {
    if (reference.trim() === '')
        return { code: 'bad-path', sentence: 'The path is empty.' };
    if (reference.includes('\0'))
        return { code: 'bad-path', sentence: 'The path contains a NUL character.' };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(reference)) {
        return { code: 'bad-path', sentence: `\`${reference}\` is a URL, not a file of this repository.` };
    }
    if (reference.includes('\\')) {
        return { code: 'bad-path', sentence: `\`${reference}\` contains a backslash.`, hint: 'Write paths with `/`.' };
    }
    if (external_node_path_.posix.isAbsolute(reference)) {
        return {
            code: 'bad-path',
            sentence: `\`${reference}\` is an absolute path.`,
            hint: 'Write it relative to the file that names it.',
        };
    }
    const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), reference));
    if (path === '..' || path.startsWith('../')) {
        return { code: 'bad-path', sentence: `\`${reference}\` leads out of the repository.` };
    }
    return path;
}
function findFile(snapshot, path, named) {
    const entry = snapshot.entries.get(path);
    if (entry?.kind === 'file')
        return entry;
    if (entry !== undefined)
        return describeSpecial(entry, named.reference);
    const parent = findSpecialParent(snapshot, path);
    if (parent !== undefined)
        return describeSpecial(parent, named.reference);
    return describeMissing(snapshot, path, named);
}
function findSpecialParent(snapshot, path) {
    for (let parent = external_node_path_.posix.dirname(path); parent !== '.'; parent = external_node_path_.posix.dirname(parent)) {
        const entry = snapshot.entries.get(parent);
        if (entry !== undefined)
            return entry;
    }
    return undefined;
}
function describeSpecial(entry, reference) {
    const what = { symlink: 'a symbolic link', submodule: 'a submodule', file: 'a file, not a directory' }[entry.kind];
    const isItself = entry.path.endsWith(reference.replace(/^(\.{1,2}\/)+/, ''));
    return {
        code: 'bad-path',
        sentence: isItself ? `\`${reference}\` is ${what}.` : `\`${reference}\` leads through \`${entry.path}\`, ${what}.`,
        hint: entry.kind === 'file' ? undefined : 'Name a regular file of this repository.',
    };
}
function describeMissing(snapshot, path, named) {
    const near = nearestPath(snapshot, path);
    return {
        code: 'missing-file',
        sentence: `There is no file \`${named.reference}\`${external_node_path_.posix.dirname(named.file) === '.' ? '' : ` (\`${path}\` from the root)`}.`,
        hint: near === undefined ? undefined : `Did you mean \`${external_node_path_.posix.relative(external_node_path_.posix.dirname(named.file), near)}\`?`,
    };
}
function nearestPath(snapshot, path) {
    const base = external_node_path_.posix.basename(path);
    const paths = [...snapshot.entries.values()].filter((entry) => entry.kind === 'file').map((entry) => entry.path);
    const sameName = paths.filter((candidate) => external_node_path_.posix.basename(candidate) === base);
    if (sameName.length === 1)
        return sameName[0];
    const directory = external_node_path_.posix.dirname(path);
    const siblings = paths.filter((candidate) => external_node_path_.posix.dirname(candidate) === directory);
    const sibling = (0,nearest/* nearest */.p)(base, siblings.map((candidate) => external_node_path_.posix.basename(candidate)));
    return sibling === undefined ? (0,nearest/* nearest */.p)(path, paths.slice(0, CANDIDATE_LIMIT)) : external_node_path_.posix.join(directory, sibling);
}

// EXTERNAL MODULE: ./build/suite/limits.js
var limits = __webpack_require__(8535);
;// CONCATENATED MODULE: ./build/suite/problem.js

function problemAt(place, complaint) {
    return { code: complaint.code, sentence: complaint.sentence, place, hint: complaint.hint };
}
function wholeFile(file) {
    return { file, line: 0, column: 0 };
}
function orderProblems(problems) {
    const distinct = new Map(problems.map((problem) => [JSON.stringify([problem.place, problem.sentence]), problem]));
    const byFile = Map.groupBy([...distinct.values()].sort(byPlace), (problem) => problem.place?.file ?? '');
    return [...byFile].flatMap(([file, list]) => capProblems(file, list));
}
function capProblems(file, list) {
    if (list.length <= limits/* MAX_PROBLEMS_PER_FILE */.JG)
        return list;
    const rest = list.length - limits/* MAX_PROBLEMS_PER_FILE */.JG;
    const first = list[0];
    const summary = problemAt(wholeFile(file), {
        code: first?.code ?? 'bad-value',
        sentence: `${rest} more mistakes in this file are not shown.`,
    });
    return [...list.slice(0, limits/* MAX_PROBLEMS_PER_FILE */.JG), summary];
}
function byPlace(a, b) {
    const [first, second] = [a.place, b.place];
    if (first === undefined || second === undefined)
        return 0;
    if (first.file !== second.file)
        return first.file < second.file ? -1 : 1;
    return first.line - second.line || first.column - second.column;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/suite/schema/strict.js

const KNOWN_KEYS = 'Known keys: ';
function strict(shape) {
    return schemas/* strictObject */.rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys' ? `${KNOWN_KEYS}${Object.keys(shape).join(' ')}` : undefined,
    });
}
const PLACEHOLDER = /^\s*\{\{-?\s*([\w-]+(?:\.[\w-]+)*)\s*-?\}\}\s*$/;
const strict_text = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).describe('Text; may use `{{ fields }}` of the case.');
const placeholder = (instead) => schemas/* string */.YjP().regex(PLACEHOLDER, `Write ${instead}, or a single placeholder such as \`{{ expected }}\`.`);
const amount = schemas/* union */.KCZ([schemas/* number */.aig(), placeholder('a number')]);
const textList = schemas/* union */.KCZ([schemas/* array */.YOg(strict_text).min(1), placeholder('a list')]);
const label = schemas/* string */.YjP()
    .min(1)
    .max(100)
    .regex(/^[^\p{Cc}]+$/u, 'Control characters are not allowed.');
const filePath = schemas/* string */.YjP().min(1).max(1000).describe('Path relative to this file; it may not leave the repository.');
const jsonObject = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());

;// CONCATENATED MODULE: ./build/suite/schema/message.js


const toolCall = strict({
    id: schemas/* string */.YjP().min(1).describe('Identifier that the tool’s answer refers to.'),
    name: schemas/* string */.YjP().min(1).describe('Name of the tool.'),
    arguments: jsonObject.describe('Arguments of the call.').optional(),
});
const message = strict({
    role: schemas/* enum */.k5n(['system', 'user', 'assistant', 'tool']).describe('Who speaks.'),
    content: schemas/* string */.YjP().describe('Text of the message, a LiquidJS template.').optional(),
    images: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).describe('URLs or `data:` URLs of images, templates too.').optional(),
    tool_calls: schemas/* array */.YOg(toolCall).describe('Earlier tool calls of the assistant.').optional(),
    tool_call_id: schemas/* string */.YjP().min(1).describe('For role `tool`: the call that it answers.').optional(),
})
    .refine((value) => value.content !== undefined || (value.tool_calls?.length ?? 0) > 0 || (value.images?.length ?? 0) > 0, 'A message needs `content`.')
    .refine((value) => value.role !== 'tool' || value.tool_call_id !== undefined, 'A `tool` message needs `tool_call_id`.')
    .meta({ id: 'Message', description: 'One message.' });
const messagesSchema = schemas/* array */.YOg(message).min(1);
const promptFileSchema = schemas/* union */.KCZ([messagesSchema, strict({ messages: messagesSchema })]);
const tool = strict({
    type: schemas/* literal */.euz('function').describe('As OpenAI’s APIs write it; may be left out.').optional(),
    name: schemas/* string */.YjP().min(1).describe('Name of the tool.').optional(),
    description: schemas/* string */.YjP().describe('What the tool does.').optional(),
    parameters: jsonObject.describe('JSON Schema of the arguments.').optional(),
    input_schema: jsonObject.describe('The same under Anthropic’s name.').optional(),
    strict: schemas/* boolean */.zMY().describe('Accepted for OpenAI’s form; not used.').optional(),
    function: strict({
        name: schemas/* string */.YjP().min(1).describe('Name of the tool.'),
        description: schemas/* string */.YjP().describe('What the tool does.').optional(),
        parameters: jsonObject.describe('JSON Schema of the arguments.').optional(),
        strict: schemas/* boolean */.zMY().describe('Accepted; not used.').optional(),
    })
        .describe('As the Chat Completions API nests it.')
        .optional(),
})
    .refine((value) => value.name !== undefined || value.function !== undefined, 'A tool needs a `name`.')
    .meta({ id: 'Tool', description: 'A tool that the model may call.' });
const toolsSchema = schemas/* array */.YOg(tool).min(1);
const toolsFileSchema = schemas/* union */.KCZ([toolsSchema, strict({ tools: toolsSchema })]);
const evaluator = strict({
    name: schemas/* string */.YjP().min(1),
    string: strict({
        equals: schemas/* string */.YjP().optional(),
        contains: schemas/* string */.YjP().optional(),
        startsWith: schemas/* string */.YjP().optional(),
        endsWith: schemas/* string */.YjP().optional(),
    })
        .refine((value) => Object.keys(value).length === 1, 'A string evaluator has exactly one test.')
        .optional(),
    llm: strict({
        modelId: schemas/* string */.YjP().optional(),
        prompt: schemas/* string */.YjP().min(1),
        systemPrompt: schemas/* string */.YjP().optional(),
        choices: schemas/* array */.YOg(strict({ choice: schemas/* string */.YjP().min(1), score: schemas/* number */.aig() })).min(1),
    }).optional(),
    uses: schemas/* string */.YjP().optional(),
});
const promptYmlSchema = strict({
    name: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    model: schemas/* string */.YjP().optional(),
    modelParameters: strict({
        maxTokens: schemas/* int */.Whr().optional(),
        maxCompletionTokens: schemas/* int */.Whr().optional(),
        temperature: schemas/* number */.aig().optional(),
        topP: schemas/* number */.aig().optional(),
    }).optional(),
    responseFormat: schemas/* enum */.k5n(['text', 'json_object', 'json_schema']).optional(),
    jsonSchema: schemas/* union */.KCZ([schemas/* string */.YjP(), jsonObject]).optional(),
    messages: schemas/* array */.YOg(strict({ role: schemas/* enum */.k5n(['system', 'user', 'assistant']), content: schemas/* string */.YjP() }))
        .min(1),
    testData: schemas/* array */.YOg(jsonObject).optional(),
    evaluators: schemas/* array */.YOg(evaluator).optional(),
});

;// CONCATENATED MODULE: ./build/suite/schema/target.js



const environmentName = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'It is not a name of an environment variable.');
const commandLine = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
const webAddress = schemas/* url */.OZ5({ protocol: /^https?$/, error: 'Write an http:// or https:// address.' });
const modelKeys = {
    model: schemas/* string */.YjP().min(1).describe('Model name as the provider knows it; for Azure the deployment.').optional(),
    api: schemas/* enum */.k5n(['responses', 'chat']).describe('Which OpenAI API is spoken; default `responses`, for compatible servers `chat`.').optional(),
    base_url: webAddress.describe('Address of the API where it is not the vendor’s own.').optional(),
    api_key_env: environmentName.describe('Environment variable that holds the key; default the SDK’s own.').optional(),
    auth: schemas/* enum */.k5n(['key', 'oidc']).describe('`oidc`: workload identity instead of a key.').optional(),
    parameters: jsonObject.describe('Passed through to the provider as written.').optional(),
};
const MODEL_PROVIDERS = ['openai', 'anthropic', 'openai-compatible', 'azure-openai'];
const targetSchema = strict({
    name: label.describe('Name of the target, unique in the suite; pairs base with head. Default: the model or provider.').optional(),
    prompt: schemas/* union */.KCZ([
        filePath,
        strict({
            system: filePath.describe('Prompt file of the system message.').optional(),
            user: filePath.describe('Prompt file of the user message.'),
        }),
    ])
        .describe('A prompt file (.md, .txt, .liquid, .json, .yaml, .prompt.yml), or one for each role.')
        .optional(),
    messages: messagesSchema.describe('Inline prompt.').optional(),
    provider: schemas/* enum */.k5n([...MODEL_PROVIDERS, 'command', 'http', 'replay'])
        .describe('Who answers.'),
    ...modelKeys,
    output: strict({
        json_schema: schemas/* union */.KCZ([filePath, jsonObject]).describe('JSON Schema of the answer, a file or inline.'),
        name: schemas/* string */.YjP()
            .regex(/^[\w-]{1,64}$/, 'Letters, digits, `_` and `-`, at most 64.')
            .describe('Name of the schema for the provider; default from the file.')
            .optional(),
    })
        .describe('Structured output that is asked for.')
        .optional(),
    tools: schemas/* union */.KCZ([filePath, toolsSchema]).describe('Tools that the model may call: a file, or inline.').optional(),
    inputs: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .describe('For `command` and `http`: globs of the files that decide the behaviour; their content is part of the request.')
        .optional(),
    command: commandLine.describe('For `command`: program and arguments; speaks JSON lines.').optional(),
    setup: commandLine.describe('For `command`: run once in each side’s worktree, e.g. `[npm, ci]`.').optional(),
    directory: schemas/* string */.YjP().min(1).describe('For `command`: working directory, relative to this file; default its directory.').optional(),
    env: schemas/* array */.YOg(environmentName).describe('For `command` and `http`: environment variables that may be read.').optional(),
    timeout_ms: schemas/* int */.Whr().positive().max(3_600_000).describe('For `command` and `http`: deadline of one call; default 120000.').optional(),
    url: webAddress.describe('For `http`: address of the endpoint.').optional(),
    method: schemas/* enum */.k5n(['POST', 'PUT', 'GET']).describe('For `http`; default POST.').optional(),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('For `http`: headers; values are templates, `${NAME}` reads `env`.').optional(),
    body: schemas/* unknown */.L5J().describe('For `http`: JSON body; its texts are templates.').optional(),
    response: schemas/* string */.YjP().min(1).describe('For `http`: JSON path of the answer’s text; default `$.output`.').optional(),
    file: filePath.describe('For `replay`: the file with recorded answers.').optional(),
}).meta({ id: 'Target', description: 'What is under test.' });

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/suite/text.js
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
function decodeText(bytes) {
    const reason = findBinary(bytes);
    if (reason !== undefined)
        return reason;
    const text = tryDecode(bytes);
    if (text === undefined) {
        const line = findBadLine(bytes);
        return {
            code: 'bad-file',
            sentence: `It is not valid UTF-8 (first in line ${line}).`,
            hint: 'Save the file as UTF-8.',
        };
    }
    if (text.startsWith(LFS_POINTER)) {
        return {
            code: 'bad-file',
            sentence: 'It is a Git LFS pointer: its content is not in the repository.',
            hint: 'Keep suites, prompts and datasets out of Git LFS (`git lfs untrack`).',
        };
    }
    return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}
function findBinary(bytes) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isUtf16)
        return { code: 'bad-file', sentence: 'It is encoded as UTF-16.', hint: 'Save the file as UTF-8.' };
    if (!bytes.includes(0))
        return undefined;
    return { code: 'bad-file', sentence: 'It is a binary file, not text.' };
}
function tryDecode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function findBadLine(bytes) {
    let line = 1;
    let start = 0;
    while (start < bytes.length) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline === -1 ? bytes.length : newline;
        if (tryDecode(bytes.subarray(start, end)) === undefined)
            return line;
        start = end + 1;
        line += 1;
    }
    return line;
}

;// CONCATENATED MODULE: ./build/suite/sources.js






function locateFile(sources, reference) {
    const path = resolvePath(reference.place.file, reference.path);
    const entry = typeof path === 'string'
        ? findFile(sources.snapshot, path, { file: reference.place.file, reference: reference.path })
        : path;
    if ('sentence' in entry) {
        sources.problems.push(problemAt(reference.place, entry));
        return undefined;
    }
    sources.dependencies.push({ kind: 'file', path: entry.path, oid: entry.oid });
    return { path: entry.path, oid: entry.oid };
}
async function readReference(sources, reference) {
    const file = locateFile(sources, reference);
    if (file === undefined)
        return undefined;
    const text = await readCached(sources, file);
    if (typeof text === 'string')
        return { ...file, text };
    sources.problems.push(problemAt(wholeFile(file.path), text));
    return undefined;
}
async function readText(snapshot, oid, maxBytes) {
    const [bytes = 0] = await snapshot.sizes([oid]);
    if (bytes <= maxBytes)
        return decodeText(await snapshot.read(oid));
    const megabytes = (size) => `${(size / 1e6).toFixed(1)} MB`;
    return { code: 'too-large', sentence: `It has ${megabytes(bytes)}; at most ${megabytes(maxBytes)} are read.` };
}
function resolveGlobs(sources, references) {
    const globs = [];
    for (const reference of references) {
        const glob = resolvePath(reference.place.file, reference.path);
        if (typeof glob === 'string')
            globs.push(glob);
        else
            sources.problems.push(problemAt(reference.place, glob));
    }
    const files = matchGlobs(sources.snapshot, globs);
    sources.dependencies.push({ kind: 'glob', globs, files });
    for (const [index, glob] of globs.entries()) {
        const place = references[index]?.place;
        if (place === undefined || files.some((file) => picomatch.isMatch(file.path, glob, { dot: true })))
            continue;
        sources.problems.push(problemAt(place, { code: 'missing-file', sentence: `No file matches \`${glob}\`.` }));
    }
    return files;
}
function matchGlobs(snapshot, globs) {
    if (globs.length === 0)
        return [];
    const isMatch = picomatch([...globs], { dot: true });
    const files = [];
    for (const { path, oid, kind } of snapshot.entries.values()) {
        if (kind === 'file' && isMatch(path))
            files.push({ path, oid });
    }
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function isUnchanged(dependencies, snapshot) {
    return dependencies.every((dependency) => {
        if (dependency.kind === 'glob')
            return isSameFiles(dependency.files, matchGlobs(snapshot, dependency.globs));
        const entry = snapshot.entries.get(dependency.path);
        return entry?.kind === 'file' && entry.oid === dependency.oid;
    });
}
function stemOf(path) {
    return external_node_path_.posix.basename(path).replace(/\..*$/, '');
}
function isSameFiles(a, b) {
    return a.length === b.length && a.every((file, index) => file.path === b[index]?.path && file.oid === b[index].oid);
}
function readCached(sources, file) {
    const known = sources.cache.texts.get(file.oid);
    if (known !== undefined)
        return known;
    const reading = readText(sources.snapshot, file.oid, limits/* MAX_TEXT_BYTES */.$D);
    sources.cache.texts.set(file.oid, reading);
    return reading;
}

;// CONCATENATED MODULE: ./build/suite/endpoint.js





const DEFAULT_TIMEOUT_MS = 120_000;
const MODEL_ONLY = ['model', 'api', 'base_url', 'api_key_env', 'auth', 'parameters', 'output', 'tools'];
const PROGRAM_KEYS = ['inputs', 'env', 'timeout_ms'];
const OWN_KEYS = {
    command: ['command', 'setup', 'directory', ...PROGRAM_KEYS, 'parameters', 'tools', 'output'],
    http: ['url', 'method', 'headers', 'body', 'response', ...PROGRAM_KEYS, 'parameters', 'tools', 'output'],
    replay: ['file', ...MODEL_ONLY],
};
const SHARED_KEYS = ['name', 'prompt', 'messages', 'provider'];
function toEndpoint(sources, input, placeOf) {
    reportForeignKeys(sources, input, placeOf);
    if (input.provider === 'command')
        return toCommand(sources, input, placeOf);
    if (input.provider === 'http')
        return toHttp(sources, input, placeOf);
    if (input.provider === 'replay')
        return toReplay(sources, input, placeOf);
    return toModel(sources, { ...input, provider: input.provider }, placeOf);
}
function reportForeignKeys(sources, input, placeOf) {
    const own = [...SHARED_KEYS, ...(OWN_KEYS[input.provider] ?? MODEL_ONLY)];
    for (const [key, value] of Object.entries(input)) {
        if (value === undefined || own.includes(key))
            continue;
        const owners = [...Object.entries(OWN_KEYS), ...MODEL_PROVIDERS.map((name) => [name, MODEL_ONLY])];
        const names = owners.filter(([, keys]) => keys.includes(key)).map(([name]) => `\`${name}\``);
        sources.problems.push(problemAt(placeOf([key], 'key'), {
            code: 'unknown-key',
            sentence: `\`${key}\` does not belong to \`provider: ${input.provider}\`.`,
            hint: `It is for ${names.join(', ')}.`,
        }));
    }
}
function requireKey(sources, key, { input, placeOf }) {
    const sentence = `\`provider: ${input.provider}\` needs the key \`${key}\`.`;
    sources.problems.push(problemAt(placeOf([]), { code: 'missing-key', sentence }));
}
function toModel(sources, input, placeOf) {
    if (input.provider === 'anthropic' && input.api !== undefined) {
        const sentence = '`api` chooses between OpenAI’s APIs; Anthropic has one.';
        sources.problems.push(problemAt(placeOf(['api'], 'key'), { code: 'bad-value', sentence }));
    }
    if (input.provider === 'openai-compatible' && input.base_url === undefined) {
        return requireKey(sources, 'base_url', { input, placeOf });
    }
    if (input.model === undefined)
        return requireKey(sources, 'model', { input, placeOf });
    return toModelEndpoint({ ...input, model: input.model });
}
function toModelEndpoint(input) {
    const defaultApi = {
        openai: 'responses',
        'azure-openai': 'responses',
        'openai-compatible': 'chat',
        anthropic: 'messages',
    };
    return {
        provider: input.provider,
        model: input.model,
        api: input.provider === 'anthropic' ? 'messages' : (input.api ?? defaultApi[input.provider]),
        baseUrl: input.base_url,
        apiKeyEnv: input.api_key_env,
        auth: input.auth ?? 'key',
    };
}
function toCommand(sources, input, placeOf) {
    if (input.command === undefined)
        return requireKey(sources, 'command', { input, placeOf });
    const place = placeOf(['directory']);
    const directory = input.directory === undefined ? external_node_path_.posix.dirname(place.file) : resolvePath(place.file, input.directory);
    if (typeof directory !== 'string') {
        sources.problems.push(problemAt(place, directory));
        return undefined;
    }
    reportNoDirectory(sources, directory, { input, placeOf });
    return {
        provider: 'command',
        command: input.command,
        setup: input.setup,
        directory,
        env: input.env ?? [],
        timeoutMs: input.timeout_ms ?? DEFAULT_TIMEOUT_MS,
    };
}
function reportNoDirectory(sources, directory, { input, placeOf }) {
    if (input.directory === undefined || directory === '.')
        return;
    const prefix = `${directory.replace(/\/$/, '')}/`;
    for (const path of sources.snapshot.entries.keys())
        if (path.startsWith(prefix))
            return;
    sources.problems.push(problemAt(placeOf(['directory']), {
        code: 'missing-file',
        sentence: `There is no directory \`${input.directory}\`.`,
    }));
}
function toHttp(sources, input, placeOf) {
    if (input.url === undefined)
        return requireKey(sources, 'url', { input, placeOf });
    return {
        provider: 'http',
        url: input.url,
        method: input.method ?? 'POST',
        headers: input.headers ?? {},
        body: (input.body ?? null),
        responsePath: input.response ?? '$.output',
        env: input.env ?? [],
        timeoutMs: input.timeout_ms ?? DEFAULT_TIMEOUT_MS,
    };
}
function toReplay(sources, input, placeOf) {
    if (input.file === undefined)
        return requireKey(sources, 'file', { input, placeOf });
    const recordings = locateFile(sources, { path: input.file, place: placeOf(['file']) });
    return recordings && { provider: 'replay', file: recordings.path, recordings };
}

;// CONCATENATED MODULE: ./build/suite/document.js

function valueAt(value, path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function findNonJson(value) {
    return document_inspect(value, 0);
}
function document_inspect(value, depth) {
    if (typeof value !== 'object' || value === null)
        return inspectScalar(value);
    if (depth > limits/* MAX_NESTING */.M1) {
        return {
            path: [],
            complaint: { code: 'too-large', sentence: `It is nested more than ${limits/* MAX_NESTING */.M1} levels deep.` },
        };
    }
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
        const found = key === '__proto__' ? FORBIDDEN_NAME : document_inspect(value[key], depth + 1);
        if (found !== undefined)
            return { path: [isList ? Number(key) : key, ...found.path], complaint: found.complaint };
    }
    return undefined;
}
const FORBIDDEN_NAME = {
    path: [],
    complaint: { code: 'bad-value', sentence: '`__proto__` cannot be used as a name.' },
};
function inspectScalar(value) {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isFinite(value))
        return undefined;
    const sentence = typeof value === 'number' ? 'JSON has no infinite or undefined numbers.' : `A ${typeof value} is not a JSON value.`;
    return { path: [], complaint: { code: 'bad-value', sentence } };
}

;// CONCATENATED MODULE: ./build/suite/issues.js




function validate(schema, document, problems) {
    const result = schema.safeParse(document.value);
    if (result.success)
        return result.data;
    problems.push(...describeIssues(result.error.issues, document));
    return undefined;
}
function describeIssues(issues, document, root = []) {
    return distinctIssues(issues).flatMap((issue) => describeIssue(issue, document, [...root, ...issue.path]));
}
function distinctIssues(issues) {
    const misspelt = issues.filter(({ code }) => code === 'unrecognized_keys');
    const seen = new Set(misspelt.map(({ path }) => JSON.stringify(path)));
    const others = issues.filter((issue) => {
        const key = JSON.stringify(issue.path);
        if (issue.code === 'unrecognized_keys' || seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
    return [...misspelt, ...others];
}
function describeIssue(issue, document, path) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => describeUnknownKey(issue, key, document, path));
    if (issue.code === 'invalid_union')
        return describeUnion(issue, document, path);
    if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
        const place = document.placeOf(path, 'key');
        return issue.issues.map((inner) => problemAt(place, { code: 'bad-value', sentence: `The name is not allowed. ${inner.message}` }));
    }
    const value = valueAt(document.value, path);
    const key = path.at(-1);
    if (value === undefined && typeof key === 'string') {
        const sentence = `The key \`${key}\` is missing.`;
        return [problemAt(document.placeOf(path.slice(0, -1)), { code: 'missing-key', sentence })];
    }
    return [problemAt(document.placeOf(path), describeValue(issue, nameOf(path), value))];
}
function describeUnknownKey(issue, key, document, path) {
    const known = issue.message.startsWith(KNOWN_KEYS) ? issue.message.slice(KNOWN_KEYS.length).split(' ') : [];
    const owner = path.length === 0 ? '' : ` in ${nameOf(path)}`;
    return problemAt(document.placeOf([...path, key], 'key'), {
        code: 'unknown-key',
        sentence: `The key \`${key}\` is not known${owner}.`,
        hint: (0,nearest/* didYouMean */.a)(key, known),
    });
}
function describeUnion(issue, document, path) {
    const value = valueAt(document.value, path);
    const branches = issue.errors.filter((branch) => !branch.some((inner) => inner.path.length === 0 && isWrongKind(inner)));
    const [branch] = [...branches].sort((a, b) => a.length - b.length);
    if (branch !== undefined && value !== undefined)
        return describeIssues(branch, document, path);
    const key = path.at(-1);
    if (value === undefined && typeof key === 'string') {
        return [
            problemAt(document.placeOf(path.slice(0, -1)), {
                code: 'missing-key',
                sentence: `The key \`${key}\` is missing.`,
            }),
        ];
    }
    const kinds = [
        ...new Set(issue.errors
            .flat()
            .filter((inner) => inner.path.length === 0)
            .flatMap(expectedKinds)),
    ];
    const sentence = `${capitalize(nameOf(path))} must be ${kinds.join(' or ')}, not ${issues_kindOf(value)}.`;
    return [problemAt(document.placeOf(path), { code: 'bad-value', sentence })];
}
function isWrongKind(issue) {
    return (issue.code === 'invalid_type' ||
        (issue.code === 'invalid_value' && issue.values.length === 1) ||
        issue.code === 'invalid_union');
}
function expectedKinds(issue) {
    if (issue.code === 'invalid_type')
        return [withArticle(issue.expected)];
    if (issue.code === 'invalid_value')
        return issue.values.map((value) => `\`${String(value)}\``);
    if (issue.code === 'invalid_union')
        return issue.errors
            .flat()
            .filter((inner) => inner.path.length === 0)
            .flatMap(expectedKinds);
    return [];
}
function describeValue(issue, name, value) {
    const subject = capitalize(name);
    if (issue.code === 'invalid_type') {
        return { code: 'bad-value', sentence: `${subject} must be ${withArticle(issue.expected)}, not ${issues_kindOf(value)}.` };
    }
    if (issue.code === 'invalid_value') {
        const choices = issue.values.map(String);
        const sentence = `${subject} must be ${list(choices)}, not ${show(value)}.`;
        const near = typeof value === 'string' && choices.length > 1 ? (0,nearest/* didYouMean */.a)(value, choices) : undefined;
        return { code: 'bad-value', sentence, hint: near?.startsWith('Did') === true ? near : undefined };
    }
    if (issue.code === 'too_small' || issue.code === 'too_big')
        return { code: 'bad-value', sentence: describeSize(issue, subject, value) };
    if (issue.code === 'custom')
        return { code: 'bad-value', sentence: issue.message };
    return { code: 'bad-value', sentence: `${subject} is not allowed: ${show(value)}.`, hint: issue.message };
}
function describeSize(issue, subject, value) {
    const isSmall = issue.code === 'too_small';
    const bound = isSmall ? issue.minimum : issue.maximum;
    const isMeasured = issue.origin === 'string' || issue.origin === 'array';
    if (isMeasured && isSmall && bound === 1)
        return `${subject} is empty.`;
    const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : '';
    const relation = issue.inclusive === false ? (isSmall ? 'more than' : 'less than') : isSmall ? 'at least' : 'at most';
    return `${subject} must ${isMeasured ? 'have' : 'be'} ${relation} ${String(bound)}${unit}${isMeasured ? '' : `, not ${show(value)}`}.`;
}
function nameOf(path) {
    const key = path.at(-1);
    if (key === undefined)
        return 'the file';
    if (typeof key !== 'number')
        return `\`${String(key)}\``;
    const owner = path.findLast((each) => typeof each === 'string');
    return owner === undefined ? `entry ${key + 1}` : `entry ${key + 1} of \`${String(owner)}\``;
}
function list(choices) {
    const quoted = choices.map((choice) => `\`${choice}\``);
    return quoted.length < 2 ? quoted.join('') : `one of ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
function withArticle(kind) {
    const names = {
        object: 'a mapping',
        record: 'a mapping',
        array: 'a list',
        string: 'text',
        int: 'a whole number',
        null: 'empty',
        boolean: 'true or false',
    };
    return names[kind] ?? `a ${kind}`;
}
function issues_kindOf(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? 'text' : show(value);
}
function show(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/suite/policy.js

function toPolicyRules(input) {
    if (input === undefined)
        return NO_RULES;
    return {
        ...toRules(input),
        tags: new Map(Object.entries(input.tags ?? {}).map(([tag, rules]) => [tag, toRules(rules)])),
        inconclusive: input.inconclusive,
    };
}
function toRules(input) {
    return {
        passRate: toRate(input.pass_rate),
        score: toRate(input.score),
        critical: toCritical(input.critical),
        broken: input.broken && { max: input.broken.max, level: input.broken.level ?? 'block' },
        costPerCall: toBudget(input.cost_per_call),
        costPerSuccess: toBudget(input.cost_per_success),
        latencyP50: toBudget(input.latency_p50),
        latencyP95: toBudget(input.latency_p95),
        metrics: new Map(Object.entries(input.metrics ?? {}).map(([name, rule]) => [name, toMetric(rule)])),
        tags: new Map(),
        inconclusive: undefined,
    };
}
function toRate(input) {
    if (input === undefined)
        return undefined;
    return { min: input.min, maxDrop: input.max_drop, mustCatch: input.must_catch, level: input.level ?? 'block' };
}
function toCritical(input) {
    if (input === undefined)
        return undefined;
    return {
        maxBroken: input.max_broken ?? 0,
        isZeroTolerance: input.zero_tolerance ?? false,
        level: input.level ?? 'block',
    };
}
function toBudget(input) {
    if (input === undefined)
        return undefined;
    return { maxIncrease: input.max_increase, max: input.max_usd ?? input.max_ms, level: input.level ?? 'block' };
}
function toMetric(input) {
    return {
        min: input.min,
        max: input.max,
        maxDrop: input.max_drop,
        maxIncrease: input.max_increase,
        level: input.level ?? 'block',
    };
}

;// CONCATENATED MODULE: ./build/suite/schema/policy.js


const fraction = schemas/* number */.aig().min(0).max(1);
const level = schemas/* enum */.k5n(['block', 'warn'])
    .describe('`block` (default) turns the check red when the rule is broken; `warn` only says so.')
    .optional();
const rate = strict({
    min: fraction.describe('Absolute bar that head must reach, 0 to 1.').optional(),
    max_drop: fraction.describe('Drop from base to head that is tolerated: 0.02 is 2 points.').optional(),
    must_catch: fraction.describe('A pass means that a drop this large is ruled out; default 1/√(number of cases).').optional(),
    level,
});
const cost = strict({
    max_increase: schemas/* number */.aig().min(0).describe('Relative growth that is tolerated: 0.2 is +20 %.').optional(),
    max_usd: schemas/* number */.aig().min(0).describe('Absolute ceiling in US dollars.').optional(),
    level,
});
const latency = strict({
    max_increase: schemas/* number */.aig().min(0).describe('Relative growth that is tolerated: 0.3 is +30 %.').optional(),
    max_ms: schemas/* number */.aig().min(0).describe('Absolute ceiling in milliseconds.').optional(),
    level,
});
const metric = strict({
    min: schemas/* number */.aig().describe('Smallest value that head may have.').optional(),
    max: schemas/* number */.aig().describe('Largest value that head may have.').optional(),
    max_drop: schemas/* number */.aig().min(0).describe('Decrease from base to head that is tolerated, in the metric’s unit.').optional(),
    max_increase: schemas/* number */.aig().min(0).describe('Increase from base to head that is tolerated, in the metric’s unit.').optional(),
    level,
});
const rules = {
    pass_rate: rate.describe('Share of cases that pass all their scorers.').optional(),
    score: rate.describe('Mean score of the cases.').optional(),
    critical: strict({
        max_broken: schemas/* int */.Whr().min(0).describe('Critical cases that head may break; default 0.').optional(),
        zero_tolerance: schemas/* boolean */.zMY()
            .describe('Block on a failure of head that comes back once in 8 trials, unless base shows it too.')
            .optional(),
        level,
    })
        .describe('The unforgivable cases.')
        .optional(),
    broken: strict({
        max: schemas/* int */.Whr().min(0).describe('Cases of severity major or higher that head may break.'),
        level,
    })
        .describe('Cases that head breaks for certain.')
        .optional(),
    cost_per_call: cost.describe('Mean cost of one call.').optional(),
    cost_per_success: cost.describe('Cost of all calls divided by the number of passes.').optional(),
    latency_p50: latency.describe('Median latency.').optional(),
    latency_p95: latency.describe('95th percentile of latency.').optional(),
    metrics: schemas/* record */.g1P(label, metric)
        .describe('Named scorers and metrics of classification, confidence and pairwise judging, by name.')
        .optional(),
};
const policySchema = strict({
    ...rules,
    tags: schemas/* record */.g1P(label, strict(rules)).describe('Rules for the cases of one tag; each is a row of its own.').optional(),
    inconclusive: schemas/* enum */.k5n(['pass', 'fail'])
        .describe('Whether data that cannot decide leave the check green (`pass`, default) or turn it red.')
        .optional(),
}).meta({ id: 'Policy', description: 'Thresholds. A suite’s own rules come before those of `evaldelta.yaml`.' });

;// CONCATENATED MODULE: ./build/suite/schema/config.js





const config_limits = strict({
    alpha: schemas/* number */.aig().positive().max(0.5).describe(`False blocks for quality per head commit; default ${DEFAULT_LIMITS.alpha}.`).optional(),
    max_rounds: schemas/* int */.Whr().min(1).max(100).describe(`Sweeps at most; default ${DEFAULT_LIMITS.maxRounds}.`).optional(),
    max_error_share: schemas/* number */.aig()
        .min(0)
        .max(1)
        .describe(`Share of missing trials from which a suite is an error; default ${DEFAULT_LIMITS.maxErrorShare}.`)
        .optional(),
    reuse_days: schemas/* number */.aig().min(0).describe(`Stored trials older than this are not used; default ${DEFAULT_LIMITS.reuseDays}.`).optional(),
    call_timeout_ms: schemas/* int */.Whr().positive().describe(`Deadline of one call; default ${DEFAULT_LIMITS.callTimeoutMs}.`).optional(),
    run_timeout_ms: schemas/* int */.Whr().positive().describe(`Deadline of the whole run; default ${DEFAULT_LIMITS.runTimeoutMs}.`).optional(),
});
const config_dollars = schemas/* number */.aig().min(0);
const price = strict({
    input: config_dollars.describe('US dollars per million input tokens.'),
    output: config_dollars.describe('US dollars per million output tokens.'),
    cached_input: config_dollars.describe('US dollars per million input tokens read from a cache; default as `input`.').optional(),
    cache_write: config_dollars.describe('US dollars per million input tokens written to a cache; default as `input`.').optional(),
});
const { model, ...otherModelKeys } = modelKeys;
const judge = strict({
    provider: schemas/* enum */.k5n(MODEL_PROVIDERS).describe('Provider of the judge.'),
    model: model.unwrap(),
    ...otherModelKeys,
    min_agreement: schemas/* number */.aig()
        .min(-1)
        .max(1)
        .describe('Cohen’s kappa with people’s labels below which the judge only advises.')
        .optional(),
});
const configSchema = strict({
    $schema: schemas/* string */.YjP().describe('For editors.').optional(),
    suites: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe('Globs of suite files, from the root; default `**/*.eval.yaml` and `**/*.eval.yml`.').optional(),
    policy: policySchema.describe('Thresholds of all suites; a suite’s own come first, key by key.').optional(),
    limits: config_limits.describe('Bounds of a run.').optional(),
    prices: schemas/* record */.g1P(schemas/* string */.YjP().min(1), price).describe('Prices by model name, before the built-in table.').optional(),
    judge: judge.describe('The model that judges, the same for both sides.').optional(),
}).meta({ title: 'Evaldelta configuration', description: 'Repository-wide defaults; the rules are read from base.' });

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/suite/yaml.js




function parseYaml(file, text, problems) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist.parseDocument)(text, {
        lineCounter: lines,
        prettyErrors: false,
        merge: true,
        logLevel: 'error',
    });
    const locate = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    if (reportSyntax(document, locate, problems) || reportStructure(document, locate, problems))
        return undefined;
    const value = expand(document, locate, problems);
    if (value === undefined)
        return undefined;
    const placeOf = (path, what = 'value') => locate(offsetOf(document, path, what));
    const bad = findNonJson(value.js);
    if (bad === undefined)
        return { file, text, value: value.js, placeOf };
    problems.push(problemAt(placeOf(bad.path), bad.complaint));
    return undefined;
}
function reportSyntax(document, locate, problems) {
    const exhausted = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
    if (exhausted !== undefined) {
        problems.push(problemAt(locate(0), { code: 'too-large', sentence: 'The YAML is nested too deeply.' }));
        return true;
    }
    const [first] = document.errors.length > 0 ? document.errors : document.warnings;
    if (first === undefined)
        return false;
    const sentence = first.code === 'MULTIPLE_DOCS' ? 'The file holds several YAML documents; one is expected' : first.message;
    problems.push(problemAt(locate(first.pos[0]), { code: 'bad-syntax', sentence: `${sentence}.` }));
    return true;
}
function reportStructure(document, locate, problems) {
    const before = problems.length;
    (0,dist/* visit */.YR)(document, (_key, node, ancestors) => {
        if (problems.length > before)
            return dist/* visit */.YR.BREAK;
        const offset = offsetOfNode(node);
        if (ancestors.length > 2 * limits/* MAX_NESTING */.M1 + 2) {
            const sentence = `It is nested more than ${limits/* MAX_NESTING */.M1} levels deep.`;
            problems.push(problemAt(locate(offset), { code: 'too-large', sentence }));
        }
        else if ((0,dist/* isPair */.tO)(node) && (0,dist.isCollection)(node.key)) {
            const hint = 'A value that starts with `{{` must be in quotes.';
            problems.push(problemAt(locate(offset), { code: 'bad-syntax', sentence: 'A mapping or list cannot be a key.', hint }));
        }
        else if ((0,dist/* isAlias */.Vj)(node) && isInsideOwnAnchor(node, ancestors)) {
            problems.push(problemAt(locate(offset), { code: 'bad-syntax', sentence: `The alias \`*${node.source}\` contains itself.` }));
        }
        return undefined;
    });
    return problems.length > before;
}
function isInsideOwnAnchor(alias, ancestors) {
    return ancestors.some((ancestor) => (0,dist/* isNode */.Ll)(ancestor) && 'anchor' in ancestor && ancestor.anchor === alias.source);
}
function expand(document, locate, problems) {
    try {
        return { js: document.toJS({ maxAliasCount: limits/* MAX_ALIASES */.K1 }) };
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        const isBomb = error.message.startsWith('Excessive alias count');
        problems.push(problemAt(locate(0), {
            code: isBomb ? 'too-large' : 'bad-syntax',
            sentence: isBomb ? `Its aliases expand to more than ${limits/* MAX_ALIASES */.K1} copies.` : `${error.message}.`,
        }));
        return undefined;
    }
}
function offsetOf(document, path, what) {
    let node = document.contents;
    let offset = offsetOfNode(node);
    for (const [index, key] of path.entries()) {
        const found = childOf(document, node, key);
        if (found === undefined)
            return offset;
        const isLast = index === path.length - 1;
        node = found.value;
        offset =
            isLast && what === 'key' ? offsetOfNode(found.key ?? node) : offsetOfNode(isScalarOrSet(node) ? node : found.key);
    }
    return offset;
}
function isScalarOrSet(node) {
    return (0,dist/* isNode */.Ll)(node) && node.range != null;
}
function childOf(document, parent, key) {
    const node = (0,dist/* isAlias */.Vj)(parent) ? parent.resolve(document) : parent;
    if ((0,dist/* isSeq */.oP)(node)) {
        const item = node.items[Number(key)];
        return item === undefined ? undefined : { key: undefined, value: item };
    }
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(key));
    return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}
function offsetOfNode(node) {
    if ((0,dist/* isPair */.tO)(node))
        return offsetOfNode(node.key);
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}

;// CONCATENATED MODULE: ./build/suite/config.js












const DEFAULT_CONFIG_FILE = 'evaldelta.yaml';
async function loadConfig(snapshot, path) {
    if (path === undefined && !snapshot.entries.has(DEFAULT_CONFIG_FILE))
        return EMPTY_CONFIG;
    const reference = path ?? DEFAULT_CONFIG_FILE;
    const resolved = resolvePath('', reference);
    const entry = typeof resolved === 'string' ? findFile(snapshot, resolved, { file: '', reference }) : resolved;
    if ('sentence' in entry)
        throw new user_error/* UserError */.yo({ ...entry, hint: entry.hint, place: undefined });
    const text = await readText(snapshot, entry.oid, limits/* MAX_TEXT_BYTES */.$D);
    if (typeof text !== 'string')
        throw new user_error/* UserError */.yo(problemAt(wholeFile(entry.path), text));
    return parseConfig(entry.path, text);
}
const EMPTY_CONFIG = {
    file: undefined,
    suites: undefined,
    policy: NO_RULES,
    limits: DEFAULT_LIMITS,
    prices: new Map(),
    judge: undefined,
};
function parseConfig(file, text) {
    const problems = [];
    const parsed = parseYaml(file, text, problems);
    const document = parsed?.value === null ? { ...parsed, value: {} } : parsed;
    const input = document && validate(configSchema, document, problems);
    if (input === undefined)
        throw new user_error/* UserError */.yo(orderProblems(problems));
    if (input.judge?.provider === 'openai-compatible' && input.judge.base_url === undefined) {
        const sentence = '`provider: openai-compatible` needs the key `base_url`.';
        throw new user_error/* UserError */.yo(problemAt(document?.placeOf(['judge']) ?? wholeFile(file), { code: 'missing-key', sentence }));
    }
    return {
        file,
        suites: input.suites,
        policy: toPolicyRules(input.policy),
        limits: toLimits(input.limits),
        prices: new Map(Object.entries(input.prices ?? {}).map(([model, price]) => [model, toPrice(price)])),
        judge: toJudge(input.judge),
    };
}
function toLimits(input) {
    return {
        alpha: input?.alpha ?? DEFAULT_LIMITS.alpha,
        maxRounds: input?.max_rounds ?? DEFAULT_LIMITS.maxRounds,
        maxErrorShare: input?.max_error_share ?? DEFAULT_LIMITS.maxErrorShare,
        reuseDays: input?.reuse_days ?? DEFAULT_LIMITS.reuseDays,
        callTimeoutMs: input?.call_timeout_ms ?? DEFAULT_LIMITS.callTimeoutMs,
        runTimeoutMs: input?.run_timeout_ms ?? DEFAULT_LIMITS.runTimeoutMs,
    };
}
function toPrice(input) {
    const { input: perInput, output, cached_input: cachedInput, cache_write: cacheWrite } = input;
    return { input: perInput, output, cachedInput, cacheWrite };
}
function toJudge(input) {
    if (input === undefined)
        return undefined;
    return {
        endpoint: toModelEndpoint(input),
        parameters: (input.parameters ?? {}),
        minAgreement: input.min_agreement,
    };
}

// EXTERNAL MODULE: ./build/suite/plain.js
var suite_plain = __webpack_require__(8979);
// EXTERNAL MODULE: ./node_modules/@humanwhocodes/momoa/dist/momoa.js
var momoa = __webpack_require__(3162);
;// CONCATENATED MODULE: ./build/suite/json.js



function parseJson(file, text, problems) {
    const parsed = parseJsonText(text);
    if ('sentence' in parsed) {
        const { line, column, sentence } = parsed;
        problems.push(problemAt({ file, line, column }, { code: 'bad-syntax', sentence }));
        return undefined;
    }
    let tree;
    const placeOf = (path, what = 'value') => {
        tree ??= (0,momoa/* parse */.qg)(text, { mode: 'json' }).body;
        return { file, ...positionOf(tree, path, what) };
    };
    const bad = findNonJson(parsed.value);
    if (bad === undefined)
        return { file, text, value: parsed.value, placeOf };
    problems.push(problemAt({ file, line: 1, column: 1 }, bad.complaint));
    return undefined;
}
function parseJsonText(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return { sentence: `It is not valid JSON: ${simplify(error.message)}.`, ...findSyntaxError(text, error.message) };
    }
}
function simplify(message) {
    return message
        .replace(/ in JSON at position.*$/s, '')
        .replace(/, (\.\.\.)?".*" is not valid JSON$/s, '')
        .replace(/ JSON input$/, ' text');
}
function findSyntaxError(text, message) {
    const said = /\(line (\d+) column (\d+)\)/.exec(message);
    if (said !== null)
        return { line: Number(said[1]), column: Number(said[2]) };
    try {
        (0,momoa/* parse */.qg)(text, { mode: 'json' });
    }
    catch (error) {
        const { line, column } = error;
        if (typeof line === 'number' && typeof column === 'number')
            return { line, column };
        if (!(error instanceof Error))
            throw error;
    }
    return { line: 1, column: 1 };
}
function positionOf(tree, path, what) {
    let node = tree;
    let position = tree.loc.start;
    for (const [index, key] of path.entries()) {
        const found = json_childOf(node, key);
        if (found === undefined)
            break;
        node = found.value;
        position = what === 'key' && index === path.length - 1 ? found.key.loc.start : node.loc.start;
    }
    return { line: position.line, column: position.column };
}
function json_childOf(node, key) {
    if (node.type === 'Array') {
        const { elements } = node;
        const value = elements[Number(key)]?.value;
        return value === undefined ? undefined : { key: value, value };
    }
    if (node.type !== 'Object')
        return undefined;
    const { members } = node;
    const member = members.findLast((each) => (each.name.value ?? each.name.name) === String(key));
    return member === undefined ? undefined : { key: member.name, value: member.value };
}

;// CONCATENATED MODULE: ./build/suite/partials.js




const TAG = /\{%-?\s*(\w+)((?:[^%]|%(?!\}))*)/g;
const QUOTED = /^\s*(['"])([^'"\n]*)\1/;
const NO_PARTIALS = new Map();
async function loadPartials(sources, file) {
    if (!file.text.includes('{%'))
        return NO_PARTIALS;
    const partials = new Map();
    await follow(sources, file, { partials, chain: [file.path] });
    return partials.size === 0 ? NO_PARTIALS : partials;
}
async function follow(sources, file, walk) {
    for (const include of findIncludes(file.text)) {
        const place = placeAt(file, include.offset);
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), include.name));
        const refusal = partials_refuse(path, walk);
        if (refusal !== undefined) {
            sources.problems.push(problemAt(place, { code: 'bad-template', sentence: refusal }));
            continue;
        }
        if (walk.partials.has(path))
            continue;
        const partial = await readReference(sources, { path: include.name, place });
        if (partial === undefined)
            continue;
        walk.partials.set(partial.path, partial.text);
        await follow(sources, partial, { partials: walk.partials, chain: [...walk.chain, partial.path] });
    }
}
function partials_refuse(path, { partials, chain }) {
    if (chain.includes(path))
        return `The partial \`${path}\` includes itself.`;
    if (chain.length > limits/* MAX_INCLUDE_DEPTH */.kb)
        return `Partials are nested more than ${limits/* MAX_INCLUDE_DEPTH */.kb} deep.`;
    if (partials.size >= limits/* MAX_PARTIALS */.c9)
        return `The prompt reaches more than ${limits/* MAX_PARTIALS */.c9} partials.`;
    return undefined;
}
function findIncludes(text) {
    const includes = [];
    let hiddenBy;
    for (const { 1: tag = '', 2: rest = '', index } of text.matchAll(TAG)) {
        if (hiddenBy !== undefined) {
            if (tag === `end${hiddenBy}`)
                hiddenBy = undefined;
        }
        else if (tag === 'raw' || tag === 'comment')
            hiddenBy = tag;
        else if (tag === 'liquid')
            includes.push(...rest.split('\n').flatMap((line) => readInclude(line, index)));
        else
            includes.push(...readInclude(`${tag} ${rest}`, index));
    }
    return includes;
}
function readInclude(tag, offset) {
    const [, rest] = /^\s*(?:render|include)\b(.*)/s.exec(tag) ?? [];
    const name = rest === undefined ? undefined : QUOTED.exec(rest)?.[2];
    return name === undefined ? [] : [{ name, offset }];
}
function placeAt(file, offset) {
    const before = file.text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { file: file.path, line: before.split('\n').length, column: offset - lineStart + 1 };
}

;// CONCATENATED MODULE: ./build/suite/prompt-yml.js





function parsePromptYml(sources, file) {
    const document = parseYaml(file.path, file.text, sources.problems);
    const input = document && validate(promptYmlSchema, document, sources.problems);
    return document === undefined || input === undefined ? undefined : { document, input };
}
function readPromptYml(sources, file) {
    const parsed = parsePromptYml(sources, file);
    if (parsed === undefined)
        return undefined;
    const { document, input } = parsed;
    const messages = input.messages.map((message, index) => ({
        role: message.role,
        text: message.content,
        images: [],
        toolCalls: [],
        toolCallId: undefined,
        place: document.placeOf(['messages', index, 'content']),
        syntax: 'prompt-yml',
    }));
    const { maxTokens, maxCompletionTokens, temperature, topP } = input.modelParameters ?? {};
    return {
        prompt: { file: file.path, messages, partials: new Map() },
        brings: {
            model: input.model,
            parameters: { maxTokens: maxTokens ?? maxCompletionTokens, temperature, topP },
            wantsJson: input.responseFormat === 'json_object',
            output: prompt_yml_readOutput(sources, parsed),
        },
    };
}
function prompt_yml_readOutput(sources, { document, input }) {
    if (input.responseFormat !== 'json_schema')
        return undefined;
    const complain = (sentence) => {
        const path = input.jsonSchema === undefined ? ['responseFormat'] : ['jsonSchema'];
        sources.problems.push(problemAt(document.placeOf(path), { code: 'bad-schema', sentence }));
    };
    if (input.jsonSchema === undefined)
        return complain('`responseFormat: json_schema` needs `jsonSchema`.');
    const parsed = typeof input.jsonSchema === 'string' ? parseJsonText(input.jsonSchema) : { value: input.jsonSchema };
    if ('sentence' in parsed)
        return complain(`\`jsonSchema\`: ${parsed.sentence}`);
    const { name, schema } = (parsed.value ?? {});
    if (typeof name !== 'string' || typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
        return complain('`jsonSchema` must hold `name` and `schema`.');
    }
    return { file: document.file, name, schema: schema };
}

;// CONCATENATED MODULE: ./build/suite/prompt.js








const EMPTY_PROMPT = { file: undefined, messages: [], partials: new Map() };
async function loadPrompt(sources, references) {
    const { whole, system, user } = references;
    if (whole !== undefined)
        return loadPromptFile(sources, whole);
    const parts = [await loadRole(sources, 'system', system), await loadRole(sources, 'user', user)];
    const found = parts.flatMap((part) => (part === undefined ? [] : [part]));
    const partials = new Map(found.flatMap((part) => [...part.partials]));
    const file = found.at(-1)?.file;
    return { prompt: { file, messages: found.flatMap((part) => part.messages), partials }, brings: undefined };
}
async function loadRole(sources, role, reference) {
    if (reference === undefined)
        return undefined;
    const file = await readReference(sources, reference);
    return file === undefined ? undefined : loadText(sources, file, role);
}
async function loadPromptFile(sources, reference) {
    const file = await readReference(sources, reference);
    if (file === undefined)
        return undefined;
    const extension = /(\.prompt)?\.[^./]*$/.exec(file.path)?.[0].toLowerCase();
    if (extension === '.prompt.yml' || extension === '.prompt.yaml')
        return readPromptYml(sources, file);
    if (extension === '.md' ||
        extension === '.txt' ||
        extension === '.liquid' ||
        extension?.startsWith('.prompt.') === true) {
        return { prompt: await loadText(sources, file, 'user'), brings: undefined };
    }
    if (extension === '.json' || extension === '.yaml' || extension === '.yml')
        return loadMessageFile(sources, file);
    sources.problems.push(problemAt(reference.place, {
        code: 'bad-file',
        sentence: `\`${reference.path}\` is not a prompt file.`,
        hint: 'Prompts are .md, .txt, .liquid, .json, .yaml or .prompt.yml files.',
    }));
    return undefined;
}
async function loadText(sources, file, role) {
    if (file.text.trim() === '') {
        sources.problems.push(problemAt(wholeFile(file.path), { code: 'bad-file', sentence: 'The prompt is empty.' }));
    }
    const place = { file: file.path, line: 1, column: 1 };
    const message = { ...PLAIN_MESSAGE, role, text: file.text, place };
    return { file: file.path, messages: [message], partials: await loadPartials(sources, file) };
}
async function loadMessageFile(sources, file) {
    const document = parseDocumentFile(file, sources.problems);
    const input = document && validate(promptFileSchema, document, sources.problems);
    if (document === undefined || input === undefined)
        return undefined;
    const isList = Array.isArray(input);
    const messages = toMessages(isList ? input : input.messages, (index) => document.placeOf(isList ? [index, 'content'] : ['messages', index, 'content']));
    return { prompt: { file: file.path, messages, partials: await partialsOf(sources, messages) }, brings: undefined };
}
function parseDocumentFile(file, problems) {
    const parse = file.path.toLowerCase().endsWith('.json') ? parseJson : parseYaml;
    return parse(file.path, file.text, problems);
}
async function partialsOf(sources, messages) {
    const maps = [];
    for (const { text, place } of messages) {
        maps.push(...(await loadPartials(sources, { path: place.file, oid: '', text })));
    }
    return new Map(maps);
}
const PLAIN_MESSAGE = { images: [], toolCalls: [], toolCallId: undefined, syntax: 'liquid' };
function toMessages(inputs, placeOf) {
    return inputs.map((input, index) => ({
        role: input.role,
        text: input.content ?? '',
        images: input.images ?? [],
        toolCalls: (input.tool_calls ?? []).map((call) => ({
            id: call.id,
            name: call.name,
            arguments: (call.arguments ?? {}),
        })),
        toolCallId: input.tool_call_id,
        place: placeOf(index),
        syntax: 'liquid',
    }));
}

;// CONCATENATED MODULE: ./build/suite/regex.js
const MAX_CLASS_HINT = 'Patterns run on a linear-time engine (RE2), so that none can hang.';
function findRegexMistake(pattern) {
    let depth = 0;
    for (let index = 0; index < pattern.length; index += 1) {
        const character = pattern[index];
        if (character === '\\') {
            const escaped = pattern[index + 1];
            if (escaped === undefined)
                return { sentence: 'The pattern ends in a single `\\`.' };
            if (escaped === 'Q')
                index = skipLiteral(pattern, index);
            else if (/[1-9k]/.test(escaped))
                return { sentence: 'The pattern has a backreference.', hint: MAX_CLASS_HINT };
            else
                index += 1;
        }
        else if (character === '[') {
            const end = findClassEnd(pattern, index);
            if (end === undefined)
                return { sentence: `The \`[\` at character ${index + 1} is never closed.` };
            index = end;
        }
        else if (character === '(') {
            depth += 1;
            if (/^\((\?=|\?!|\?<=|\?<!)/.test(pattern.slice(index, index + 4))) {
                return { sentence: 'The pattern looks ahead or behind.', hint: MAX_CLASS_HINT };
            }
        }
        else if (character === ')') {
            depth -= 1;
            if (depth < 0)
                return { sentence: `The \`)\` at character ${index + 1} closes nothing.` };
        }
    }
    return depth > 0
        ? { sentence: `${depth} \`(\` of the pattern ${depth === 1 ? 'is' : 'are'} never closed.` }
        : undefined;
}
function skipLiteral(pattern, start) {
    const end = pattern.indexOf('\\E', start + 2);
    return end === -1 ? pattern.length : end + 1;
}
function findClassEnd(pattern, start) {
    let index = start + 1;
    if (pattern[index] === '^')
        index += 1;
    if (pattern[index] === ']')
        index += 1;
    while (index < pattern.length) {
        if (pattern[index] === '\\')
            index += 2;
        else if (pattern.startsWith('[:', index))
            index = endOfNamedClass(pattern, index);
        else if (pattern[index] === ']')
            return index;
        else
            index += 1;
    }
    return undefined;
}
function endOfNamedClass(pattern, start) {
    const end = pattern.indexOf(':]', start + 2);
    return end === -1 ? start + 2 : end + 2;
}

;// CONCATENATED MODULE: ./build/suite/schema/scorers.js


function scorers_form(schema, config) {
    return { schema, config: (value) => dropUndefined(config(value)) };
}
function dropUndefined(config) {
    return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));
}
const flag = (sentence) => scorers_form(schemas/* literal */.euz(true).describe(sentence), () => ({}));
const string = (sentence) => scorers_form(strict_text.describe(sentence), (value) => ({ value: String(value) }));
const toTexts = (value) => (typeof value === 'string' ? value : value.map(String));
const strings = (sentence) => scorers_form(textList.describe(sentence), (value) => ({ values: toTexts(value) }));
const scorers_fraction = schemas/* number */.aig().min(0).max(1);
const finishReasons = ['stop', 'length', 'tool_calls', 'content_filter', 'refusal', 'context_length', 'other'];
const jsonPath = schemas/* string */.YjP()
    .regex(/^\$(?:\.[A-Za-z_][\w-]*|\[\d+\]|\['[^']+'\])*$/, 'Write a simple JSON path such as `$.items[0].name`.')
    .describe('Simple JSON path, e.g. `$.items[0].name`.');
const regex = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    strict({
        pattern: schemas/* string */.YjP().min(1).max(2000).describe('RE2 syntax: no lookaround, no backreferences.'),
        flags: schemas/* string */.YjP().regex(/^(?!.*(.).*\1)[ims]*$/, 'Flags are `i`, `m` and `s`, each once.').describe('Any of i, m, s.').optional(),
    }),
]);
const atLeastOne = (keys) => ({
    check: (value) => keys.some((key) => value[key] !== undefined),
    message: `Give at least one of ${keys.map((key) => `\`${key}\``).join(', ')}.`,
});
const lengthBounds = atLeastOne(['min', 'max']);
const numberBounds = atLeastOne(['min', 'max', 'near']);
const criterion = strict({
    name: label.describe('Short name, shown in the report.'),
    description: schemas/* string */.YjP().min(1).describe('What a good output does.'),
    weight: schemas/* number */.aig().positive().describe('Share in the judge’s score; default 1.').optional(),
});
const SCORER_FORMS = {
    equals: string('The output is exactly this text.'),
    iequals: string('The output is this text, whatever the case of its letters.'),
    contains: string('The output contains this text.'),
    icontains: string('The output contains this text, whatever the case of its letters.'),
    starts_with: string('The output starts with this text.'),
    ends_with: string('The output ends with this text.'),
    contains_any: strings('The output contains at least one of these texts.'),
    contains_all: strings('The output contains all of these texts.'),
    regex: scorers_form(regex.describe('The output matches this RE2 pattern somewhere.'), (value) => typeof value === 'string' ? { pattern: value, flags: '' } : { pattern: value.pattern, flags: value.flags ?? '' }),
    length: scorers_form(strict({
        unit: schemas/* enum */.k5n(['characters', 'words', 'sentences', 'tokens']).describe('What is counted.'),
        min: amount.describe('Least count.').optional(),
        max: amount.describe('Greatest count.').optional(),
    })
        .refine(lengthBounds.check, lengthBounds.message)
        .describe('The output has this length.'), (value) => value),
    edit_distance: scorers_form(strict({ to: strict_text, max: amount.describe('Greatest number of edited characters.') }).describe('Levenshtein distance to a text.'), ({ to, max }) => ({ to: String(to), max })),
    rouge_l: scorers_form(strict({ to: strict_text, min: scorers_fraction.describe('Least ROUGE-L F1.') }).describe('Longest common subsequence with a reference.'), ({ to, min }) => ({ to: String(to), min })),
    bleu: scorers_form(strict({ to: textList.describe('Reference texts.'), min: scorers_fraction.describe('Least BLEU, 0 to 1.') }).describe('BLEU against references.'), ({ to, min }) => ({ to: toTexts(to), min })),
    similarity: scorers_form(strict({ to: strict_text, min: schemas/* number */.aig().min(-1).max(1).describe('Least cosine.') }).describe('Cosine of the embeddings of output and text.'), ({ to, min }) => ({ to: String(to), min })),
    json: flag('The output is JSON.'),
    xml: flag('The output is well-formed XML.'),
    yaml: flag('The output is YAML.'),
    json_schema: scorers_form(schemas/* union */.KCZ([filePath, jsonObject]).describe('The output is JSON that this JSON Schema (a file, or inline) accepts.'), (schema) => ({ schema })),
    number: scorers_form(strict({
        path: jsonPath.optional(),
        min: amount.describe('Least value.').optional(),
        max: amount.describe('Greatest value.').optional(),
        near: amount.describe('Expected value.').optional(),
        tolerance: amount.describe('Greatest absolute difference from `near`; default 0.').optional(),
    })
        .refine(numberBounds.check, numberBounds.message)
        .describe('The number in the output (or at `path`) lies within bounds.'), (value) => value),
    finish_reason: scorers_form(schemas/* enum */.k5n(finishReasons).describe('Why the model stopped.'), (value) => ({ value })),
    tool_call: scorers_form(schemas/* union */.KCZ([
        schemas/* string */.YjP().min(1),
        strict({
            name: schemas/* string */.YjP().min(1).describe('Name of the tool.'),
            arguments: jsonObject.describe('Arguments that the call must have; it may have more.').optional(),
            arguments_schema: jsonObject.describe('JSON Schema that the arguments must meet.').optional(),
            count: schemas/* int */.Whr().min(0).describe('Exact number of such calls.').optional(),
            position: schemas/* int */.Whr().min(0).describe('Position among all calls, from 0.').optional(),
        }),
    ])
        .describe('The output calls this tool.'), (value) => (typeof value === 'string' ? { name: value } : value)),
    no_tool_call: flag('The output calls no tool.'),
    allowed_tools: scorers_form(textList.describe('The output calls no other tools than these.'), (value) => ({ names: toTexts(value) })),
    max_turns: scorers_form(schemas/* union */.KCZ([schemas/* int */.Whr().min(1), strict({ max: schemas/* int */.Whr().min(1).describe('Greatest number of turns.') })]).describe('An agent needs at most this many turns.'), (value) => (typeof value === 'number' ? { max: value } : value)),
    no_leak: scorers_form(schemas/* union */.KCZ([
        schemas/* literal */.euz(true),
        strict({
            canaries: textList.describe('Texts that must not appear.').optional(),
            secrets: schemas/* boolean */.zMY().describe('Look for keys and passwords; default true.').optional(),
            personal_data: schemas/* boolean */.zMY().describe('Look for e-mail addresses, card numbers and the like; default false.').optional(),
        }),
    ])
        .describe('The output gives away no secret. Critical by default.'), (value) => {
        const given = value === true ? {} : value;
        const canaries = given.canaries === undefined ? [] : toTexts(given.canaries);
        return { canaries, secrets: given.secrets ?? true, personal_data: given.personal_data ?? false };
    }),
    no_injection: scorers_form(schemas/* union */.KCZ([schemas/* string */.YjP().min(1), strict({ canary: strict_text })]).describe('The output does not obey an instruction in the input that asks for this text. Critical by default.'), (value) => ({ canary: typeof value === 'string' ? value : String(value.canary) })),
    moderation: scorers_form(schemas/* union */.KCZ([schemas/* literal */.euz(true), strict({ categories: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe('Categories to look at; default all.').optional() })])
        .describe('A provider’s moderation endpoint does not flag the output. Critical by default.'), (value) => (value === true ? {} : value)),
    refusal: flag('The output declines the request. Critical by default.'),
    no_refusal: flag('The output does not decline the request.'),
    label: scorers_form(strict({
        labels: textList.describe('Labels that are allowed.'),
        expected: strict_text.describe('The right label.'),
        path: jsonPath.optional(),
        regex: schemas/* string */.YjP().min(1).max(2000).describe('RE2 pattern whose first group is the label.').optional(),
        positive: strict_text.describe('The positive label, for costs and binary metrics.').optional(),
        false_negative_cost: schemas/* number */.aig().min(0).describe('Cost of missing the positive label.').optional(),
        false_positive_cost: schemas/* number */.aig().min(0).describe('Cost of a wrong positive label.').optional(),
    }).describe('The output is the right one of several labels; gives confusion matrix, precision, recall, F1.'), (value) => ({
        ...value,
        labels: toTexts(value.labels),
        expected: String(value.expected),
        positive: value.positive === undefined ? undefined : String(value.positive),
    })),
    confidence: scorers_form(strict({
        path: jsonPath,
        threshold: scorers_fraction.describe('Confidence from which an output is used without review.').optional(),
    }).describe('Reads the stated confidence, for calibration metrics.'), (value) => value),
    fallback: scorers_form(schemas/* union */.KCZ([schemas/* string */.YjP().min(1), strict({ icontains: strict_text })]).describe('Marks an output that contains this text as a fallback.'), (value) => ({ value: typeof value === 'string' ? value : String(value.icontains) })),
    judge: scorers_form(schemas/* union */.KCZ([
        schemas/* string */.YjP().min(1),
        strict({
            rubric: schemas/* string */.YjP().min(1).describe('What a good output does.').optional(),
            criteria: schemas/* array */.YOg(criterion).min(1).describe('Named criteria, each scored.').optional(),
            pass_at: scorers_fraction.describe('Least score that passes; default 0.5.').optional(),
        }).refine((value) => value.rubric !== undefined || value.criteria !== undefined, 'Give a `rubric` or `criteria`.'),
    ])
        .describe('A model judges the output by a rubric. Which model is said in `evaldelta.yaml`.'), (value) => {
        if (typeof value === 'string')
            return { rubric: value, pass_at: 0.5 };
        const criteria = value.criteria?.map((each) => ({ ...each, weight: each.weight ?? 1 }));
        return { rubric: value.rubric, criteria, pass_at: value.pass_at ?? 0.5 };
    }),
    judge_pairwise: scorers_form(schemas/* union */.KCZ([schemas/* string */.YjP().min(1), strict({ rubric: schemas/* string */.YjP().min(1).describe('What makes an output better.') })]).describe('A model says which of base’s and head’s outputs is better.'), (value) => ({ rubric: typeof value === 'string' ? value : value.rubric })),
    javascript: scorers_form(filePath.describe('A module whose default export scores the output.'), (file) => ({ file })),
    command: scorers_form(schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe('A program that scores the output.'), (command) => ({ command })),
};
const COMPOSITE_SCORERS = ['not', 'any_of', 'all_of', 'json_path'];
const SCORER_NAMES = [...Object.keys(SCORER_FORMS), ...COMPOSITE_SCORERS];

;// CONCATENATED MODULE: ./build/suite/expect.js






const CRITICAL_SCORERS = new Set(['no_leak', 'no_injection', 'moderation', 'refusal']);
async function compileExpectations(sources, entries, placeOf) {
    const compiled = [];
    for (const [index, entry] of entries.entries()) {
        const spec = await compileEntry(sources, entry, (path, what) => placeOf([index, ...path], what));
        compiled.push({
            spec,
            onlyOn: { severity: entry.only_on?.severity, tags: entry.only_on?.tags },
            isTemplate: hasTemplate(spec),
        });
    }
    return compiled;
}
function isCriticalScorer(spec) {
    return CRITICAL_SCORERS.has(spec.type);
}
async function compileEntry(sources, entry, placeOf) {
    const type = SCORER_NAMES.find((name) => entry[name] !== undefined);
    if (type === undefined)
        throw new Error('The schema let an entry without a scorer pass.');
    const place = placeOf([type], 'key');
    const children = await compileChildren(sources, { type, value: entry[type] }, placeOf);
    reportNestedFilter(sources, entry, { type, placeOf });
    return {
        type,
        config: await compileConfig(sources, { type, value: entry[type] }, placeOf([type])),
        children,
        name: entry.name,
        weight: entry.weight ?? 1,
        threshold: entry.threshold,
        place,
    };
}
async function compileChildren(sources, { type, value }, placeOf) {
    if (type === 'not' || type === 'json_path') {
        return [await compileEntry(sources, value, nested(placeOf, [type]))];
    }
    if (type !== 'any_of' && type !== 'all_of')
        return [];
    const children = [];
    for (const [index, child] of value.entries()) {
        children.push(await compileEntry(sources, child, nested(placeOf, [type, index])));
    }
    return children;
}
function nested(placeOf, root) {
    return (path, what) => placeOf([...root, ...path], what);
}
function reportNestedFilter(sources, entry, { type, placeOf }) {
    const children = type === 'not' ? [entry[type]] : type === 'any_of' || type === 'all_of' ? entry[type] : [];
    for (const [index, child] of children.entries()) {
        if (child.only_on === undefined)
            continue;
        const path = type === 'not' ? [type, 'only_on'] : [type, index, 'only_on'];
        const sentence = '`only_on` belongs to the outermost scorer.';
        sources.problems.push(problemAt(placeOf(path, 'key'), { code: 'bad-value', sentence }));
    }
}
async function compileConfig(sources, { type, value }, place) {
    if (type === 'json_path')
        return { path: value.path };
    if (!(type in SCORER_FORMS))
        return {};
    const { config: toConfig } = SCORER_FORMS[type];
    const config = toConfig(value);
    reportRegex(sources, config, place);
    if (type === 'javascript')
        return compileModule(sources, config, place);
    if (type === 'json_schema' && typeof config.schema === 'string')
        return compileSchema(sources, config.schema, place);
    return config;
}
function reportRegex(sources, config, place) {
    for (const pattern of [config.pattern, config.regex]) {
        const mistake = typeof pattern === 'string' && !(0,suite_plain/* isTemplate */.Fl)(pattern) ? findRegexMistake(pattern) : undefined;
        if (mistake !== undefined)
            sources.problems.push(problemAt(place, { code: 'bad-regex', ...mistake }));
    }
}
function compileModule(sources, config, place) {
    const file = locateFile(sources, { path: String(config.file), place });
    return file === undefined ? config : { file: file.path, oid: file.oid };
}
async function compileSchema(sources, path, place) {
    const schema = await readSchema(sources, path, place);
    return schema === undefined ? {} : { schema: schema.schema, file: schema.file };
}
async function readSchema(sources, path, place) {
    const file = await readReference(sources, { path, place });
    const document = file && parseDocumentFile(file, sources.problems);
    if (document === undefined)
        return undefined;
    const { value } = document;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return { schema: value, file: document.file };
    }
    sources.problems.push(problemAt(document.placeOf([]), { code: 'bad-schema', sentence: 'A JSON Schema file must hold an object.' }));
    return undefined;
}
function hasTemplate(spec) {
    return spec.children.some(hasTemplate) || Object.entries(spec.config).some(([key, value]) => isFilled(key, value));
}
function isFilled(key, value) {
    if (['schema', 'arguments_schema', 'file', 'oid', 'path'].includes(key))
        return false;
    if (typeof value === 'string')
        return (0,suite_plain/* isTemplate */.Fl)(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(value).some(([inner, child]) => isFilled(Array.isArray(value) ? '' : inner, child));
}

;// CONCATENATED MODULE: ./build/suite/case.js




function createCaseBuilder(filler, problems) {
    const shared = new WeakMap();
    const tagLists = new Map();
    return (source, frame) => {
        const { row, place, messages } = source;
        const tags = row.tags.length === 0 ? frame.tags : intern(tagLists, [...new Set([...frame.tags, ...row.tags])]);
        const severity = row.severity ?? frame.severity ?? severityOf(frame);
        const id = row.id ?? hashOf(row.vars, messages);
        const expectations = frame.expect.filter((expectation) => isFor(expectation, severity, tags));
        const expect = expectations.some((expectation) => expectation.isTemplate)
            ? fillAll(expectations, filler, fieldsOf(row, id))
            : share(shared, frame.expect, expectations);
        for (const complaint of filler.takeComplaints())
            problems.push(problemAt(place, complaint));
        return {
            id,
            place,
            vars: row.vars,
            messages,
            tags,
            severity,
            expect,
            human: row.human,
            provenance: row.provenance,
        };
    };
}
function severityOf(frame) {
    if (frame.defaultSeverity !== undefined)
        return frame.defaultSeverity;
    return frame.ownExpect.some(({ spec }) => isCriticalScorer(spec)) ? 'critical' : 'major';
}
function isFor({ onlyOn }, severity, tags) {
    const { severity: severities, tags: wanted } = onlyOn;
    if (severities !== undefined && !severities.includes(severity))
        return false;
    return wanted === undefined || wanted.some((tag) => tags.includes(tag));
}
function fillAll(expectations, filler, fields) {
    return expectations.map(({ spec, isTemplate }) => (isTemplate ? filler.fill(spec, fields) : spec));
}
function fieldsOf(row, id) {
    const answer = row.expected;
    return {
        get: (name) => {
            if (name === 'expected' && answer !== undefined)
                return answer;
            if (name.startsWith('expected.') && answer !== undefined)
                return (0,suite_plain/* lookupIn */.IX)({ expected: answer }, name);
            const value = (0,suite_plain/* lookupIn */.IX)(row.vars, name);
            if (value !== undefined)
                return value;
            return name === 'id' ? id : name === 'tags' ? row.tags : undefined;
        },
        all: () => ({ id, tags: row.tags, ...row.vars, ...(answer === undefined ? {} : { expected: answer }) }),
    };
}
function share(shared, all, expectations) {
    const lists = shared.get(all) ?? new Map();
    shared.set(all, lists);
    const key = expectations.map((expectation) => all.indexOf(expectation)).join(' ');
    const specs = lists.get(key) ?? expectations.map(({ spec }) => spec);
    lists.set(key, specs);
    return specs;
}
function intern(lists, list) {
    const key = JSON.stringify(list);
    const known = lists.get(key);
    if (known !== undefined)
        return known;
    lists.set(key, list);
    return list;
}
function hashOf(vars, messages) {
    const turns = messages.map(({ role, text, images, toolCalls, toolCallId }) => ({
        role,
        text,
        images,
        toolCalls: toolCalls.map(({ id, name, arguments: given }) => ({ id, name, arguments: given })),
        toolCallId: toolCallId ?? null,
    }));
    const content = turns.length === 0 ? { vars } : { vars, messages: turns };
    return (0,external_node_crypto_.createHash)('sha256').update(stableText(content)).digest('hex').slice(0, 12);
}
function stableText(value) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((each) => stableText(each)).join(',')}]`;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${stableText(child)}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./build/suite/csv.js

async function readCsv(file, problems) {
    const { parse, CsvError } = await __webpack_require__.e(/* import() */ 5175).then(__webpack_require__.bind(__webpack_require__, 5175));
    const header = readHeader(file, problems);
    if (header === undefined)
        return [];
    try {
        const records = parse(file.text, {
            columns: [...header],
            from: 2,
            info: true,
            skip_empty_lines: true,
            skip_records_with_empty_values: true,
        });
        return withLines(records);
    }
    catch (error) {
        if (!(error instanceof CsvError))
            throw error;
        const line = lineOf(error);
        problems.push(problemAt({ file: file.path, line, column: 1 }, { code: 'bad-syntax', sentence: sentenceOf(error) }));
        return [];
    }
    function readHeader(source, found) {
        try {
            const [names = []] = parse(source.text, { to: 1, relax_column_count: true });
            const complaint = findHeaderMistake(names);
            if (complaint === undefined)
                return names;
            found.push(problemAt({ file: source.path, line: 1, column: 1 }, { code: 'bad-value', sentence: complaint }));
        }
        catch (error) {
            if (!(error instanceof CsvError))
                throw error;
            found.push(problemAt({ file: source.path, line: lineOf(error), column: 1 }, { code: 'bad-syntax', sentence: sentenceOf(error) }));
        }
        return undefined;
    }
}
function findHeaderMistake(names) {
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated !== undefined)
        return `The column \`${repeated}\` appears twice.`;
    const empty = names.findIndex((name) => name.trim() === '');
    if (empty !== -1)
        return `Column ${empty + 1} has no name.`;
    return names.includes('__proto__') ? '`__proto__` cannot be used as a name.' : undefined;
}
function withLines(records) {
    let line = 2;
    return records.map(({ record, info }) => {
        const row = { value: record, line, column: 1 };
        line = info.lines + 1;
        return row;
    });
}
function lineOf(error) {
    const { lines } = error;
    return typeof lines === 'number' ? lines : 1;
}
function sentenceOf(error) {
    const { columns, record } = error;
    if (Array.isArray(columns) && Array.isArray(record)) {
        return `The row has ${record.length} fields, the header has ${columns.length}.`;
    }
    return `It is not valid CSV: ${error.message.replace(/\.$/, '')}.`;
}

;// CONCATENATED MODULE: ./build/suite/dataset.js






const DATASET_EXTENSIONS = ['.jsonl', '.ndjson', '.csv', '.json', '.yaml', '.yml'];
async function readDataset(file, problems) {
    const dataset = await readFormat(file, problems);
    const { rows } = dataset;
    if (rows.length === 0 && problems.length === 0) {
        problems.push(problemAt(wholeFile(file.path), { code: 'bad-file', sentence: 'The dataset is empty.' }));
    }
    if (rows.length <= limits/* MAX_CASES */.fG)
        return dataset;
    const sentence = `The dataset has ${rows.length} rows; a suite may have ${limits/* MAX_CASES */.fG} cases.`;
    problems.push(problemAt(wholeFile(file.path), { code: 'too-large', sentence }));
    return { ...dataset, rows: [] };
}
async function readFormat(file, problems) {
    const extension = /\.[^./]*$/.exec(file.path)?.[0].toLowerCase();
    if (extension === '.jsonl' || extension === '.ndjson')
        return readJsonLines(file, problems);
    if (extension === '.csv') {
        return { rows: await readCsv(file, problems), placeOf: ({ line, column }) => ({ file: file.path, line, column }) };
    }
    const document = extension === '.json' ? parseJson(file.path, file.text, problems) : parseYaml(file.path, file.text, problems);
    return document === undefined ? { rows: [], placeOf: () => wholeFile(file.path) } : listRows(document, problems);
}
function readJsonLines(file, problems) {
    const rows = [];
    let start = 0;
    for (let line = 1; start <= file.text.length; line += 1) {
        const newline = file.text.indexOf('\n', start);
        const end = newline === -1 ? file.text.length : newline;
        const text = file.text.slice(start, end);
        start = end + 1;
        if (text.trim() === '')
            continue;
        const row = dataset_parseLine(text);
        if ('value' in row)
            rows.push({ value: row.value, line, column: 1 });
        else
            problems.push(problemAt({ file: file.path, line, column: row.column }, row));
    }
    return { rows, placeOf: ({ line }, path) => placeInLine(file, line, path) };
}
function placeInLine(file, line, path) {
    const text = file.text.split('\n')[line - 1] ?? '';
    const { column } = parseJson(file.path, text, [])?.placeOf(path) ?? { column: 1 };
    return { file: file.path, line, column };
}
function dataset_parseLine(text) {
    const parsed = parseJsonText(text);
    if ('sentence' in parsed)
        return { code: 'bad-syntax', sentence: parsed.sentence, column: parsed.column };
    if (!isObject(parsed.value))
        return { code: 'bad-value', sentence: 'A row must be a JSON object.', column: 1 };
    const bad = findNonJson(parsed.value);
    return bad === undefined ? { value: parsed.value } : { ...bad.complaint, column: 1 };
}
function listRows(document, problems) {
    const places = new Map();
    const placeOf = (row, path) => document.placeOf([places.get(row) ?? 0, ...path]);
    if (!Array.isArray(document.value)) {
        const sentence = 'A dataset must be a list with one case an entry.';
        problems.push(problemAt(document.placeOf([]), { code: 'bad-value', sentence }));
        return { rows: [], placeOf };
    }
    for (const [index, value] of document.value.entries()) {
        const { line, column } = document.placeOf([index]);
        if (isObject(value))
            places.set({ value, line, column }, index);
        else {
            const place = { file: document.file, line, column };
            problems.push(problemAt(place, { code: 'bad-value', sentence: `Row ${index + 1} must be a mapping.` }));
        }
    }
    return { rows: [...places.keys()], placeOf };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/suite/liquid.js
var liquid = __webpack_require__(6119);
;// CONCATENATED MODULE: ./build/suite/fill.js




const NUMBERS = new Set(['min', 'max', 'near', 'tolerance']);
const LISTS = new Set(['values', 'names', 'labels', 'canaries']);
const fill_NO_PARTIALS = new Map();
function needsEngine(spec) {
    return (spec.children.some(needsEngine) || Object.entries(spec.config).some(([key, value]) => valueNeedsEngine(key, value)));
}
function valueNeedsEngine(key, value) {
    if (!isFilled(key, value))
        return false;
    if (typeof value === 'string')
        return (0,suite_plain/* splitPlain */.Z6)(value) === undefined;
    return Object.entries(value).some(([inner, child]) => valueNeedsEngine(inner, child));
}
function createFiller(engine) {
    const complaints = [];
    const plain = new Map();
    const compiled = new Map();
    const partsOf = (text) => {
        if (!plain.has(text))
            plain.set(text, (0,suite_plain/* splitPlain */.Z6)(text));
        return plain.get(text);
    };
    const render = (text, fields) => {
        const filled = compiled.get(text) ?? engine?.compile({ text, file: '', partials: fill_NO_PARTIALS });
        if (filled === undefined)
            throw new Error('A template needs the engine, which was not loaded.');
        compiled.set(text, filled);
        return filled(fields.all());
    };
    const fillText = (text, fields, key) => {
        if (!(0,suite_plain/* isTemplate */.Fl)(text))
            return text;
        const parts = partsOf(text);
        const [only] = parts ?? [];
        if (parts?.length === 1 && typeof only === 'object' && LISTS.has(key))
            return asList(only.name, fields);
        const filled = (parts && (0,suite_plain/* fillPlain */.wf)(parts, fields.get)) ?? explainPlain(parts, fields, key);
        const result = filled ?? tryRender(text, fields);
        return NUMBERS.has(key) ? asNumber(result, text) : result;
    };
    const explainPlain = (parts, fields, key) => {
        if (parts === undefined)
            return undefined;
        const missing = (0,suite_plain/* namesIn */.wX)(parts).find((name) => fields.get(name) === undefined);
        complaints.push(missing === undefined ? describeObject(key) : fill_describeMissing(missing, fields));
        return '';
    };
    const tryRender = (text, fields) => {
        try {
            return render(text, fields);
        }
        catch (error) {
            if (!(error instanceof liquid/* TemplateError */.$))
                throw error;
            complaints.push(...error.problems.map((problem) => describeProblem(problem, fields)));
            return '';
        }
    };
    const asNumber = (text, template) => {
        const value = Number(text);
        if (text.trim() !== '' && Number.isFinite(value))
            return value;
        complaints.push({ code: 'bad-value', sentence: `\`${template}\` gives \`${text}\`, which is not a number.` });
        return 0;
    };
    const asList = (name, fields) => {
        const value = fields.get(name);
        if (Array.isArray(value) && value.length > 0)
            return value.map((each) => (typeof each === 'string' ? each : String(each)));
        complaints.push(value === undefined
            ? fill_describeMissing(name, fields)
            : { code: 'bad-value', sentence: `\`${name}\` must be a list that is not empty.` });
        return [];
    };
    const fillValue = (key, value, fields) => {
        if (!isFilled(key, value))
            return value;
        if (typeof value === 'string')
            return fillText(value, fields, key);
        if (Array.isArray(value))
            return value.map((each) => fillValue('', each, fields));
        return fillObject(value, fields);
    };
    const fillObject = (config, fields) => Object.fromEntries(Object.entries(config).map(([key, value]) => [key, fillValue(key, value, fields)]));
    const fill = (spec, fields) => ({
        ...spec,
        config: fillObject(spec.config, fields),
        children: spec.children.length === 0 ? spec.children : spec.children.map((child) => fill(child, fields)),
    });
    return { fill, takeComplaints: () => complaints.splice(0) };
}
function fill_describeMissing(name, fields) {
    const known = (0,nearest/* didYouMean */.a)(name, Object.keys(fields.all()));
    const hint = 'A literal `{{` is written `{% raw %}{{{% endraw %}`.';
    return { code: 'unknown-variable', sentence: `The field \`${name}\` has no value here.`, hint: known ?? hint };
}
function describeObject(key) {
    return {
        code: 'bad-value',
        sentence: `The field for \`${key}\` is a list or mapping; text is needed.`,
        hint: 'Write `| json`.',
    };
}
function describeProblem(problem, fields) {
    if (problem.variable !== undefined)
        return fill_describeMissing(problem.variable, fields);
    return { code: problem.code, sentence: problem.sentence, hint: problem.hint };
}

;// CONCATENATED MODULE: ./build/suite/prompt-yml-cases.js



const BUILT_IN = {
    'github/similarity': 'The output says the same as the expected answer: {{expected}}',
    'github/relevance': 'The output answers what was asked, and only that.',
    'github/groundedness': 'Everything that the output claims is supported by the given context: {{context}}',
    'github/coherence': 'The output is well organised and its sentences follow from each other.',
    'github/fluency': 'The output is grammatical and reads naturally.',
};
async function readPromptYmlCases(sources, file, placeOf) {
    const reference = { path: placeOf(['file']), oid: file.oid };
    const source = await readReference(sources, { path: rootedPath(file.path, reference.path), place: reference.path });
    const parsed = source && parsePromptYml(sources, source);
    if (parsed === undefined)
        return [];
    const { document, input } = parsed;
    if (input.testData === undefined || input.testData.length === 0) {
        const sentence = `\`${file.path}\` has no \`testData\`.`;
        sources.problems.push(problemAt(placeOf(['file']), { code: 'missing-key', sentence }));
        return [];
    }
    return input.testData.map((data, index) => {
        const fields = data;
        const expect = (input.evaluators ?? []).map((evaluator, position) => {
            const place = document.placeOf(['evaluators', position]);
            return toExpectation(sources, { evaluator, fields, place });
        });
        return { row: toRow(fields), place: document.placeOf(['testData', index]), messages: [], expect };
    });
}
function rootedPath(path, place) {
    return `${'../'.repeat(place.file.split('/').length - 1)}${path}`;
}
function toRow(fields) {
    const { expected, id, ...vars } = fields;
    return {
        id: typeof id === 'string' || typeof id === 'number' ? String(id) : undefined,
        vars,
        expected,
        tags: [],
        severity: undefined,
        human: undefined,
        provenance: undefined,
    };
}
function toExpectation(sources, { evaluator, fields, place }) {
    const scorer = toScorer(evaluator, (text) => replaceKeys(text, fields));
    if (scorer === undefined) {
        const known = Object.keys(BUILT_IN).map((name) => `\`${name}\``);
        sources.problems.push(problemAt(place, {
            code: 'unsupported',
            sentence: `The evaluator \`${evaluator.name}\` has no test that is known here.`,
            hint: `It needs \`string\`, \`llm\`, or \`uses\` with one of ${known.join(', ')}.`,
        }));
    }
    const { type, config } = scorer ?? { type: 'no_refusal', config: {} };
    const spec = { type, config, children: [], name: evaluator.name, weight: 1, threshold: undefined, place };
    return { spec, onlyOn: { severity: undefined, tags: undefined }, isTemplate: false };
}
function toScorer({ string, llm, uses }, fill) {
    if (string?.equals !== undefined)
        return { type: 'equals', config: { value: fill(string.equals) } };
    if (string?.contains !== undefined)
        return { type: 'icontains', config: { value: fill(string.contains) } };
    if (string?.startsWith !== undefined)
        return matching(`\\A${escapePattern(fill(string.startsWith))}`);
    if (string?.endsWith !== undefined)
        return matching(`${escapePattern(fill(string.endsWith))}\\z`);
    if (llm !== undefined) {
        const scores = llm.choices.map(({ choice, score }) => `"${choice}": ${score}`).join(', ');
        const parts = [llm.systemPrompt ?? '', llm.prompt, `Scores: ${scores}.`].filter((part) => part !== '');
        const passing = llm.choices.map(({ score }) => score).filter((score) => score > 0);
        return { type: 'judge', config: { rubric: fill(parts.join('\n\n')), pass_at: Math.min(1, ...passing) } };
    }
    const rubric = uses === undefined ? undefined : BUILT_IN[uses];
    return rubric === undefined ? undefined : { type: 'judge', config: { rubric: fill(rubric), pass_at: 0.5 } };
}
function matching(pattern) {
    return { type: 'regex', config: { pattern, flags: 'is' } };
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function replaceKeys(text, fields) {
    return text.replace(/\{\{([^{}]+)\}\}/g, (match, key) => Object.hasOwn(fields, key) ? prompt_yml_cases_plainText(fields[key]) : match);
}
function prompt_yml_cases_plainText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/suite/row.js

const ROW_KEYS = ['messages', 'expect'];
const SINGLE = ['id', 'expected', 'tags', 'severity', 'human', 'source', 'added', 'consent'];
const SEVERITIES = ['critical', 'major', 'minor'];
const HUMAN = ['pass', 'fail'];
const NO_TAGS = [];
function createRowReader(columns) {
    const columnOf = Object.fromEntries(SINGLE.map((key) => [key, columns?.[key] ?? key]));
    const taken = new Set([...Object.values(columnOf), ...ROW_KEYS]);
    const mapped = varColumns(columns?.vars);
    return (record, complain) => {
        for (const column of mappedColumns(columns))
            requireColumn(record, column, complain);
        const get = (key) => present(record, columnOf[key]);
        const provenance = { source: row_asText(get('source')), added: row_asText(get('added')), consent: row_asText(get('consent')) };
        return {
            id: readId(get('id'), (complaint) => complain(complaint, [columnOf.id])),
            vars: mapped === undefined ? freeVars(record, taken, complain) : pickVars(record, mapped),
            expected: Object.hasOwn(record, columnOf.expected) ? record[columnOf.expected] : undefined,
            tags: readTags(get('tags'), (complaint) => complain(complaint, [columnOf.tags])),
            severity: readChoice(get('severity'), { column: columnOf.severity, choices: SEVERITIES }, complain),
            human: readChoice(get('human'), { column: columnOf.human, choices: HUMAN }, complain),
            provenance: Object.values(provenance).some((value) => value !== undefined) ? provenance : undefined,
        };
    };
}
function varColumns(vars) {
    if (vars === undefined)
        return undefined;
    return Array.isArray(vars) ? vars.map((name) => [name, name]) : Object.entries(vars);
}
function mappedColumns(columns) {
    if (columns === undefined)
        return [];
    const vars = varColumns(columns.vars)?.map(([, column]) => column) ?? [];
    return columns.id === undefined ? vars : [columns.id, ...vars];
}
function requireColumn(record, column, complain) {
    if (Object.hasOwn(record, column))
        return;
    const hint = (0,nearest/* didYouMean */.a)(column, Object.keys(record));
    complain({ code: 'missing-key', sentence: `The row has no column \`${column}\`.`, hint }, []);
}
function present(record, column) {
    const value = Object.hasOwn(record, column) ? record[column] : undefined;
    return value === null || value === '' ? undefined : value;
}
function row_asText(value) {
    if (value === undefined)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function readId(value, complain) {
    if (value === undefined || typeof value === 'number')
        return value === undefined ? undefined : String(value);
    if (typeof value === 'string' && value.length <= 200 && !/\p{Cc}/u.test(value))
        return value;
    complain({ code: 'bad-value', sentence: 'The id must be text of at most 200 characters, in one line.' });
    return undefined;
}
function freeVars(record, taken, complain) {
    const own = record.vars;
    const isStructured = Object.hasOwn(record, 'vars') && typeof own === 'object' && own !== null && !Array.isArray(own);
    const free = Object.keys(record).filter((column) => !taken.has(column));
    if (!isStructured)
        return Object.fromEntries(free.map((column) => [column, record[column]]));
    for (const column of free) {
        if (column === 'vars')
            continue;
        const hint = (0,nearest/* didYouMean */.a)(column, [...taken, 'vars']);
        complain({ code: 'unknown-key', sentence: `The key \`${column}\` is not known beside \`vars\`.`, hint }, [column]);
    }
    return own;
}
function pickVars(record, columns) {
    return Object.fromEntries(columns.map(([name, column]) => [name, record[column] ?? null]));
}
function readTags(value, complain) {
    if (value === undefined)
        return NO_TAGS;
    const tags = typeof value === 'string' ? value.split(/[,;]/).map((tag) => tag.trim()) : value;
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string' && tag.length <= 100)) {
        return tags.filter((tag) => tag !== '');
    }
    complain({ code: 'bad-value', sentence: 'Tags must be a list of texts, or text divided by commas.' });
    return NO_TAGS;
}
function readChoice(value, { column, choices }, complain) {
    if (value === undefined || (typeof value === 'string' && choices.includes(value)))
        return value;
    const given = typeof value === 'string' ? value : JSON.stringify(value);
    const list = choices.map((choice) => `\`${choice}\``).join(', ');
    const near = (0,nearest/* nearest */.p)(given, choices);
    const hint = near === undefined ? undefined : `Did you mean \`${near}\`?`;
    complain({ code: 'bad-value', sentence: `\`${column}\` must be one of ${list}, not \`${given}\`.`, hint }, [column]);
    return undefined;
}

;// CONCATENATED MODULE: ./build/suite/schema/expectation.js



const leafShape = Object.fromEntries(Object.entries(SCORER_FORMS).map(([name, { schema }]) => [name, schema.optional()]));
const onlyOn = strict({
    severity: schemas/* array */.YOg(schemas/* enum */.k5n(['critical', 'major', 'minor'])).min(1).describe('Severities of the cases that are scored.').optional(),
    tags: schemas/* array */.YOg(label).min(1).describe('Only cases with one of these tags are scored.').optional(),
});
const expectation_common = {
    name: label.describe('Makes the scorer a metric of its own in the report and the policy.').optional(),
    weight: schemas/* number */.aig().min(0).describe('Share in the case’s score; default 1.').optional(),
    threshold: schemas/* number */.aig().min(0).max(1).describe('Passing score of a scorer that grades.').optional(),
    only_on: onlyOn.describe('Which cases the scorer is for; default all.').optional(),
};
function countScorers(entry) {
    return SCORER_NAMES.filter((name) => entry[name] !== undefined).length;
}
const expectationSchema = strict({
    ...leafShape,
    ...expectation_common,
    get not() {
        return expectationSchema.describe('The nested scorer must not pass.').optional();
    },
    get any_of() {
        return schemas/* array */.YOg(expectationSchema).min(1).describe('At least one of these passes.').optional();
    },
    get all_of() {
        return schemas/* array */.YOg(expectationSchema).min(1).describe('All of these pass.').optional();
    },
    get json_path() {
        return jsonPathSchema.describe('The nested scorer judges the value at a JSON path of the output.').optional();
    },
})
    .refine((entry) => countScorers(entry) === 1, {
    error: (issue) => {
        const given = SCORER_NAMES.filter((name) => issue.input[name] !== undefined);
        return given.length === 0
            ? 'The entry names no scorer.'
            : `The entry has ${given.length} scorers (${given.map((name) => `\`${name}\``).join(', ')}); write one entry for each.`;
    },
})
    .meta({ id: 'Expectation', description: 'One scorer.' });
const jsonPathSchema = strict({
    path: jsonPath,
    ...leafShape,
    get not() {
        return expectationSchema.describe('The nested scorer must not pass.').optional();
    },
    get any_of() {
        return schemas/* array */.YOg(expectationSchema).min(1).describe('At least one of these passes.').optional();
    },
    get all_of() {
        return schemas/* array */.YOg(expectationSchema).min(1).describe('All of these pass.').optional();
    },
}).refine((entry) => countScorers(entry) === 1, 'Beside `path` there must be exactly one scorer.');

;// CONCATENATED MODULE: ./build/suite/schema/suite.js






const severity = schemas/* enum */.k5n(['critical', 'major', 'minor']);
const tags = schemas/* array */.YOg(label);
const expect = schemas/* array */.YOg(expectationSchema);
const caseId = schemas/* union */.KCZ([
    schemas/* string */.YjP()
        .min(1)
        .max(200)
        .regex(/^[^\p{Cc}]+$/u, 'Control characters are not allowed.'),
    schemas/* number */.aig(),
]);
const inlineKeys = {
    id: caseId.describe('Unique in the suite; pairs base with head. Default: a hash of the vars.').optional(),
    vars: jsonObject.describe('Values for the prompt’s templates.').optional(),
    messages: messagesSchema.describe('Turns that follow the prompt’s messages.').optional(),
    expected: schemas/* unknown */.L5J().describe('The right answer, for `{{ expected }}` in `expect`; never sent to a model.').optional(),
    human: schemas/* enum */.k5n(['pass', 'fail']).describe('A person’s label, for calibrating a judge.').optional(),
    source: schemas/* string */.YjP().describe('Where the case came from; never sent to a model.').optional(),
    added: schemas/* string */.YjP().describe('When it was added.').optional(),
    consent: schemas/* string */.YjP().describe('On what ground its data may be used.').optional(),
};
const columns = strict({
    id: schemas/* string */.YjP().min(1).describe('Column of the id.').optional(),
    vars: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().min(1))])
        .describe('Columns that are vars: a list, or names of vars with their columns. Default: all that have no other meaning.')
        .optional(),
    expected: schemas/* string */.YjP().min(1).describe('Column of the right answer.').optional(),
    tags: schemas/* string */.YjP().min(1).describe('Column of the tags: a list, or text divided by commas.').optional(),
    severity: schemas/* string */.YjP().min(1).describe('Column of the severity.').optional(),
    human: schemas/* string */.YjP().min(1).describe('Column of a person’s label, pass or fail.').optional(),
    source: schemas/* string */.YjP().min(1).describe('Column that says where the row came from.').optional(),
    added: schemas/* string */.YjP().min(1).describe('Column that says when it was added.').optional(),
    consent: schemas/* string */.YjP().min(1).describe('Column that says on what ground its data may be used.').optional(),
});
const caseEntry = strict({
    ...inlineKeys,
    file: filePath.describe('A dataset (.jsonl, .csv, .json, .yaml), one case a row.').optional(),
    columns: columns.describe('Which column of the dataset is what.').optional(),
    tags: tags.describe('Tags of the case, or of all rows.').optional(),
    severity: severity.describe('How unforgivable a failure is; default major.').optional(),
    expect: expect.describe('Scorers, after those of `defaults`. Texts may use fields: `{{ expected }}`.').optional(),
}).meta({ id: 'Case', description: 'One case, or with `file` one case a row of a dataset.' });
const INLINE_KEYS = Object.keys(inlineKeys);
const rowExpectSchema = expect;
const suiteSchema = strict({
    $schema: schemas/* string */.YjP().describe('For editors.').optional(),
    suite: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][\w./-]{0,99}$/, 'An id has letters, digits, `_`, `-`, `.` and `/`, and at most 100 of them.')
        .describe('Id, unique in the repository; pairs base with head.'),
    description: schemas/* string */.YjP().describe('What the suite is about.').optional(),
    owner: schemas/* string */.YjP().describe('Who owns it, e.g. a GitHub team.').optional(),
    target: targetSchema.describe('What is under test, where it is one.').optional(),
    targets: schemas/* array */.YOg(targetSchema).min(1).describe('What is under test.').optional(),
    defaults: strict({
        severity: severity.describe('Severity of cases that give none; default major.').optional(),
        tags: tags.describe('Tags of all cases.').optional(),
        expect: expect.describe('Scorers of all cases, before their own.').optional(),
    })
        .describe('What all cases share.')
        .optional(),
    cases: schemas/* array */.YOg(caseEntry).min(1).describe('Cases and datasets.'),
    policy: policySchema.optional(),
}).meta({ title: 'Evaldelta suite', description: 'Targets, cases, scorers and policy: the definition of "working".' });

;// CONCATENATED MODULE: ./build/suite/rows.js








const NONE = [];
async function readRows(sources, file, columns) {
    const key = JSON.stringify([file.path, file.oid, columns ?? null]);
    const known = sources.cache.derived.get(key);
    if (known !== undefined)
        return known;
    const text = await readText(sources.snapshot, file.oid, limits/* MAX_DATASET_BYTES */.Kl);
    if (typeof text !== 'string') {
        sources.problems.push(problemAt(wholeFile(file.path), text));
        return [];
    }
    const problems = [];
    const dataset = await readDataset({ ...file, text }, problems);
    const rows = placeRows(file.path, dataset, { columns, problems });
    sources.problems.push(...problems);
    if (problems.length === 0)
        sources.cache.derived.set(key, rows);
    return rows;
}
function placeRows(file, dataset, { columns, problems }) {
    const read = createRowReader(columns);
    return dataset.rows.map((raw) => {
        const { value, line, column } = raw;
        const complain = (complaint, path) => problems.push(problemAt(dataset.placeOf(raw, path), complaint));
        const place = { file, line, column };
        const row = read(value, complain);
        if (!ROW_KEYS.some((key) => isGiven(value, key)))
            return { row, place, turns: NONE, expect: NONE };
        const checker = { dataset, raw, problems };
        const turns = check(checker, 'messages', messagesSchema);
        return { row, place, turns: turns ?? NONE, expect: check(checker, 'expect', rowExpectSchema) ?? NONE };
    });
}
function isGiven(record, key) {
    const value = record[key];
    return value !== undefined && value !== null && value !== '';
}
function check({ dataset, raw, problems }, key, schema) {
    if (!isGiven(raw.value, key))
        return undefined;
    const result = schema.safeParse(raw.value[key]);
    if (result.success)
        return result.data;
    const placeOf = (path) => dataset.placeOf(raw, path);
    const document = { file: '', text: '', value: raw.value, placeOf };
    problems.push(...describeIssues(result.error.issues, document, [key]));
    return undefined;
}

;// CONCATENATED MODULE: ./build/suite/cases.js













const NO_MESSAGES = [];
const NO_EXPECT = [];
async function loadCases(sources, input, placeOf) {
    const defaults = {
        tags: input.defaults?.tags ?? [],
        severity: input.defaults?.severity,
        expect: await compileExpectations(sources, input.defaults?.expect ?? [], (path, what) => placeOf(['defaults', 'expect', ...path], what)),
    };
    const entries = [];
    for (const [index, entry] of input.cases.entries()) {
        const place = (path, what) => placeOf(['cases', index, ...path], what);
        entries.push(await loadEntry(sources, { entry, defaults }, place));
    }
    const count = entries.reduce((sum, entry) => sum + entry.rows.length, 0);
    if (count > limits/* MAX_CASES */.fG) {
        const sentence = `The suite has ${count} cases; at most ${limits/* MAX_CASES */.fG} are read.`;
        sources.problems.push(problemAt(placeOf(['cases'], 'key'), { code: 'too-large', sentence }));
    }
    if (sources.problems.length > 0)
        return undefined;
    const cases = buildCases(await createBuilder(sources, entries), entries);
    reportDuplicates(sources, cases);
    return cases;
}
async function loadEntry(sources, { entry, defaults }, placeOf) {
    const ownExpect = await compileExpectations(sources, entry.expect ?? [], (path, what) => placeOf(['expect', ...path], what));
    const frame = {
        tags: [...new Set([...defaults.tags, ...(entry.tags ?? [])])],
        severity: entry.severity,
        defaultSeverity: defaults.severity,
        expect: [...defaults.expect, ...ownExpect],
        ownExpect,
    };
    if (entry.file === undefined)
        return { frame, rows: inlineRow(sources, entry, placeOf) };
    reportInlineKeys(sources, entry, placeOf);
    return { frame, rows: await loadDataset(sources, { ...entry, file: entry.file }, placeOf) };
}
function inlineRow(sources, entry, placeOf) {
    if (entry.columns !== undefined) {
        const sentence = '`columns` belongs to a dataset (`file:`).';
        sources.problems.push(problemAt(placeOf(['columns'], 'key'), { code: 'bad-value', sentence }));
    }
    const { source, added, consent } = entry;
    const hasProvenance = [source, added, consent].some((value) => value !== undefined);
    const row = {
        id: entry.id === undefined ? undefined : String(entry.id),
        vars: (entry.vars ?? {}),
        expected: entry.expected,
        tags: [],
        severity: undefined,
        human: entry.human,
        provenance: hasProvenance ? { source, added, consent } : undefined,
    };
    const messages = toMessages(entry.messages ?? [], (index) => placeOf(['messages', index, 'content']));
    return [{ row, place: placeOf([]), messages, expect: NO_EXPECT }];
}
function reportInlineKeys(sources, entry, placeOf) {
    for (const key of INLINE_KEYS) {
        if (!(key in entry))
            continue;
        const sentence = `\`${key}\` does not belong to a dataset (\`file:\`).`;
        const hint = 'Its rows have their own.';
        sources.problems.push(problemAt(placeOf([key], 'key'), { code: 'bad-value', sentence, hint }));
    }
}
async function loadDataset(sources, entry, placeOf) {
    const file = locateFile(sources, { path: entry.file, place: placeOf(['file']) });
    if (file === undefined)
        return [];
    if (/\.prompt\.ya?ml$/i.test(file.path))
        return readPromptYmlCases(sources, file, placeOf);
    if (!DATASET_EXTENSIONS.some((extension) => file.path.toLowerCase().endsWith(extension))) {
        const sentence = `\`${entry.file}\` is not a dataset.`;
        const hint = `Datasets are ${DATASET_EXTENSIONS.join(', ')} files.`;
        sources.problems.push(problemAt(placeOf(['file']), { code: 'bad-file', sentence, hint }));
        return [];
    }
    const ready = [];
    for (const placed of await readRows(sources, file, entry.columns)) {
        const { row, place, turns, expect } = placed;
        const isPlain = turns.length === 0 && expect.length === 0;
        ready.push(isPlain ? { row, place, messages: NO_MESSAGES, expect: NO_EXPECT } : await readyRow(sources, placed));
    }
    return ready;
}
async function readyRow(sources, { row, place, turns, expect }) {
    return {
        row,
        place,
        messages: toMessages(turns, () => place),
        expect: await compileExpectations(sources, expect, () => place),
    };
}
async function createBuilder(sources, entries) {
    const isNeeded = entries.some(({ frame, rows }) => frame.expect.some(usesEngine) || rows.some(({ expect }) => expect.some(usesEngine)));
    return createCaseBuilder(createFiller(isNeeded ? await (0,liquid/* loadTemplateEngine */.j)() : undefined), sources.problems);
}
function usesEngine({ isTemplate, spec }) {
    return isTemplate && needsEngine(spec);
}
function buildCases(build, entries) {
    return entries.flatMap(({ frame, rows }) => rows.map((ready) => {
        if (ready.expect.length === 0)
            return build(ready, frame);
        const own = { expect: [...frame.expect, ...ready.expect], ownExpect: [...frame.ownExpect, ...ready.expect] };
        return build(ready, { ...frame, ...own });
    }));
}
function reportDuplicates(sources, cases) {
    const first = new Map();
    for (const { id, place } of cases) {
        const earlier = first.get(id);
        if (earlier === undefined) {
            first.set(id, place);
            continue;
        }
        const sentence = `The case id \`${id}\` is taken by ${(0,user_error/* describePlace */.df)(earlier)}.`;
        const isHash = /^[0-9a-f]{12}$/.test(id);
        const hint = isHash ? 'Cases without an id get one from their vars: two with equal vars need ids.' : undefined;
        sources.problems.push(problemAt(place, { code: 'duplicate-id', sentence, hint }));
    }
}

;// CONCATENATED MODULE: ./build/suite/repair.js
const HARMLESS_SCORER = { no_refusal: true };
const SKIPPED_WHOLE = new Set(['defaults', 'policy', 'description', 'owner', '$schema']);
function withoutMistakes(value, issues) {
    const copy = structuredClone(value);
    const isMended = issues.every((issue) => mend(copy, issue));
    return isMended ? copy : undefined;
}
function mend(root, issue) {
    const { path } = issue;
    const entry = expectationOn(path);
    if (entry !== undefined)
        return replace(root, entry, HARMLESS_SCORER);
    if (issue.code === 'unrecognized_keys')
        return issue.keys.every((key) => remove(root, [...path, key]));
    if (path[0] === 'cases' && path.length >= 3)
        return remove(root, path.slice(0, 3));
    return path.length >= 2 && SKIPPED_WHOLE.has(path[0]) && remove(root, path.slice(0, 2));
}
function expectationOn(path) {
    const index = path.indexOf('expect');
    return index === -1 || typeof path[index + 1] !== 'number' ? undefined : path.slice(0, index + 2);
}
function replace(root, path, value) {
    const parent = walk(root, path.slice(0, -1));
    const key = path.at(-1);
    if (parent === undefined || key === undefined)
        return false;
    parent[key] = value;
    return true;
}
function remove(root, path) {
    const parent = walk(root, path.slice(0, -1));
    const key = path.at(-1);
    return parent !== undefined && key !== undefined && Reflect.deleteProperty(parent, key);
}
function walk(root, path) {
    let current = root;
    for (const key of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return typeof current === 'object' && current !== null ? current : undefined;
}

;// CONCATENATED MODULE: ./build/suite/target.js







async function loadTarget(sources, input, placeOf) {
    const loaded = await loadTargetPrompt(sources, input, placeOf);
    const brings = loaded?.brings;
    const endpoint = toEndpoint(sources, brings === undefined ? input : withModel(input, brings), placeOf);
    const tools = await loadTools(sources, input.tools, placeOf);
    const output = await loadOutput(sources, input.output, placeOf);
    const inputs = resolveGlobs(sources, (input.inputs ?? []).map((path, index) => ({ path, place: placeOf(['inputs', index]) })));
    if (endpoint === undefined || loaded === undefined)
        return undefined;
    return {
        name: input.name ?? ('model' in endpoint ? endpoint.model : endpoint.provider),
        place: placeOf([]),
        endpoint,
        parameters: { ...bringParameters(brings, endpoint), ...input.parameters },
        prompt: loaded.prompt,
        tools,
        output: output ?? brings?.output,
        inputs,
    };
}
async function loadTargetPrompt(sources, input, placeOf) {
    const { prompt, messages } = input;
    if (prompt !== undefined && messages !== undefined) {
        const sentence = 'A target has either `prompt` or `messages`, not both.';
        sources.problems.push(problemAt(placeOf(['messages'], 'key'), { code: 'bad-value', sentence }));
        return undefined;
    }
    if (typeof prompt === 'string')
        return loadPrompt(sources, { whole: { path: prompt, place: placeOf(['prompt']) } });
    if (prompt !== undefined) {
        const { system, user } = prompt;
        return loadPrompt(sources, {
            system: system === undefined ? undefined : { path: system, place: placeOf(['prompt', 'system']) },
            user: { path: user, place: placeOf(['prompt', 'user']) },
        });
    }
    if (messages !== undefined) {
        const templates = toMessages(messages, (index) => placeOf(['messages', index, 'content']));
        const partials = await partialsOf(sources, templates);
        return { prompt: { file: undefined, messages: templates, partials }, brings: undefined };
    }
    if (input.provider === 'command' || input.provider === 'http')
        return { prompt: EMPTY_PROMPT, brings: undefined };
    sources.problems.push(problemAt(placeOf([]), { code: 'missing-key', sentence: 'The target needs `prompt` or `messages`.' }));
    return undefined;
}
function withModel(input, brings) {
    if (input.model !== undefined || brings.model === undefined)
        return input;
    return { ...input, model: brings.model.replace(/^[a-z0-9-]+\//, '') };
}
function bringParameters(brings, endpoint) {
    if (brings === undefined || !('api' in endpoint))
        return {};
    const { maxTokens, temperature, topP } = brings.parameters;
    const limit = { responses: 'max_output_tokens', chat: 'max_completion_tokens', messages: 'max_tokens' }[endpoint.api];
    return {
        ...(maxTokens === undefined ? {} : { [limit]: maxTokens }),
        ...(temperature === undefined ? {} : { temperature }),
        ...(topP === undefined ? {} : { top_p: topP }),
        ...(brings.wantsJson ? jsonFormat(endpoint) : {}),
    };
}
function jsonFormat(endpoint) {
    if (endpoint.api === 'responses')
        return { text: { format: { type: 'json_object' } } };
    return endpoint.api === 'chat' ? { response_format: { type: 'json_object' } } : {};
}
async function loadTools(sources, tools, placeOf) {
    if (tools === undefined)
        return undefined;
    if (typeof tools !== 'string') {
        return { file: undefined, tools: uniqueTools(sources, tools, (path) => placeOf(['tools', ...path])) };
    }
    const file = await readReference(sources, { path: tools, place: placeOf(['tools']) });
    const document = file && parseDocumentFile(file, sources.problems);
    const input = document && validate(toolsFileSchema, document, sources.problems);
    if (document === undefined || input === undefined)
        return undefined;
    const isList = Array.isArray(input);
    const place = (path, what) => document.placeOf(isList ? path : ['tools', ...path], what);
    return { file: document.file, tools: uniqueTools(sources, isList ? input : input.tools, place) };
}
function uniqueTools(sources, inputs, placeOf) {
    const tools = inputs.map(target_toTool);
    for (const [index, { name }] of tools.entries()) {
        if (tools.findIndex((tool) => tool.name === name) === index)
            continue;
        const sentence = `Two tools are called \`${name}\`.`;
        sources.problems.push(problemAt(placeOf([index]), { code: 'duplicate-id', sentence }));
    }
    return tools;
}
function target_toTool(input) {
    const { name = '', description, parameters } = input.function ?? input;
    const schema = parameters ?? input.input_schema ?? { type: 'object', properties: {} };
    return { name, description, parameters: schema };
}
async function loadOutput(sources, output, placeOf) {
    if (output === undefined)
        return undefined;
    const { json_schema: schema, name } = output;
    if (typeof schema !== 'string')
        return { file: undefined, name: name ?? 'output', schema: schema };
    const loaded = await readSchema(sources, schema, placeOf(['output', 'json_schema']));
    if (loaded === undefined)
        return undefined;
    return { file: loaded.file, name: name ?? schemaName(loaded.file), schema: loaded.schema };
}
function schemaName(path) {
    const name = stemOf(path)
        .replace(/[^\w-]+/g, '_')
        .slice(0, 64);
    return name === '' ? 'output' : name;
}

;// CONCATENATED MODULE: ./build/suite/suite.js










async function loadSuite(sources, file, earlier) {
    const same = earlier.filter(({ oid }) => oid === file.oid);
    const definition = same[0]?.definition ?? suite_define(sources, file);
    if (definition === undefined)
        return undefined;
    const { document, input } = definition;
    const targets = await loadTargets(sources, input, document);
    const known = same.find(({ caseDependencies }) => isUnchanged(caseDependencies, sources.snapshot));
    const own = { ...sources, dependencies: [] };
    const cases = known?.suite.cases ?? (await loadCases(own, input, document.placeOf));
    if (cases === undefined)
        return undefined;
    reportUnscored(sources, cases);
    reportUnknownTags(sources, { document, cases, tags: Object.keys(input.policy?.tags ?? {}) });
    if (sources.problems.length > 0)
        return undefined;
    const caseDependencies = known?.caseDependencies ?? own.dependencies;
    sources.dependencies.push(...caseDependencies);
    return { suite: toSuite(definition, targets, cases), oid: file.oid, definition, caseDependencies };
}
function suite_define(sources, file) {
    const document = parseYaml(file.path, file.text, sources.problems);
    if (document === undefined)
        return undefined;
    const input = validate(suiteSchema, document, sources.problems) ?? checkRest(document);
    return input === undefined ? undefined : { document, input };
}
function toSuite({ document, input }, targets, cases) {
    return {
        id: input.suite,
        file: document.file,
        place: document.placeOf(['suite']),
        description: input.description,
        owner: input.owner,
        targets,
        cases,
        policy: toPolicyRules(input.policy),
    };
}
function checkRest(document) {
    const issues = suiteSchema.safeParse(document.value).error?.issues ?? [];
    const rest = withoutMistakes(document.value, issues);
    return rest === undefined ? undefined : suiteSchema.safeParse(rest).data;
}
async function loadTargets(sources, input, document) {
    const { target, targets } = input;
    if ((target === undefined) === (targets === undefined)) {
        const sentence = target === undefined
            ? 'The suite needs `target` or `targets`.'
            : 'A suite has either `target` or `targets`, not both.';
        const place = target === undefined ? document.placeOf([]) : document.placeOf(['targets'], 'key');
        sources.problems.push(problemAt(place, { code: target === undefined ? 'missing-key' : 'bad-value', sentence }));
    }
    const loaded = [];
    const inputs = target === undefined ? (targets ?? []) : [target];
    for (const [index, each] of inputs.entries()) {
        const root = target === undefined ? ['targets', index] : ['target'];
        const one = await loadTarget(sources, each, (path, what) => document.placeOf([...root, ...path], what));
        if (one !== undefined)
            loaded.push(one);
    }
    reportSameNames(sources, loaded);
    return loaded;
}
function reportSameNames(sources, targets) {
    for (const [index, { name, place }] of targets.entries()) {
        const first = targets.find((target) => target.name === name);
        if (first === undefined || targets.indexOf(first) === index)
            continue;
        const sentence = `The target name \`${name}\` is taken by ${(0,user_error/* describePlace */.df)(first.place)}.`;
        sources.problems.push(problemAt(place, { code: 'duplicate-id', sentence, hint: 'Give each target a `name`.' }));
    }
}
function reportUnscored(sources, cases) {
    for (const { id, place, expect } of cases) {
        if (expect.length > 0)
            continue;
        const sentence = `The case \`${id}\` expects nothing: no scorer is for it.`;
        sources.problems.push(problemAt(place, { code: 'missing-key', sentence, hint: 'Add `expect`.' }));
    }
}
function reportUnknownTags(sources, { document, cases, tags, }) {
    if (tags.length === 0 || sources.problems.length > 0)
        return;
    const used = new Set(cases.flatMap((each) => each.tags));
    for (const tag of tags) {
        if (used.has(tag))
            continue;
        const sentence = `No case has the tag \`${tag}\`.`;
        sources.problems.push(problemAt(document.placeOf(['policy', 'tags', tag], 'key'), { code: 'bad-value', sentence }));
    }
}

;// CONCATENATED MODULE: ./build/suite/load.js






const DEFAULT_SUITE_GLOBS = ['**/*.eval.yaml', '**/*.eval.yml'];
const CONCURRENCY = 16;
function createSuiteLoader() {
    const known = new Map();
    const cache = { texts: new Map(), derived: new Map() };
    async function loadOne(snapshot, entry) {
        const earlier = known.get(entry.path) ?? [];
        const same = earlier.find(({ dependencies }) => isUnchanged(dependencies, snapshot));
        if (same !== undefined)
            return { suite: same.read.suite, problems: [] };
        const sources = { snapshot, cache, problems: [], dependencies: [] };
        const parts = earlier.map(({ read }) => read);
        const read = await readSuite(sources, entry, parts);
        if (read !== undefined)
            known.set(entry.path, [...earlier, { read, dependencies: sources.dependencies }]);
        return { suite: read?.suite, problems: sources.problems };
    }
    return {
        load: async ({ snapshot, config, globs }) => {
            const entries = findSuites(snapshot, globs ?? config.suites ?? DEFAULT_SUITE_GLOBS);
            const loaded = await mapConcurrently(entries, (entry) => loadOne(snapshot, entry));
            return collect(loaded);
        },
    };
}
async function readSuite(sources, entry, earlier) {
    if (entry.kind !== 'file') {
        const what = entry.kind === 'symlink' ? 'a symbolic link' : 'a submodule';
        sources.problems.push(problemAt(wholeFile(entry.path), { code: 'bad-path', sentence: `A suite cannot be ${what}.` }));
        return undefined;
    }
    sources.dependencies.push({ kind: 'file', path: entry.path, oid: entry.oid });
    const text = await readText(sources.snapshot, entry.oid, limits/* MAX_TEXT_BYTES */.$D);
    if (typeof text === 'string')
        return loadSuite(sources, { path: entry.path, oid: entry.oid, text }, earlier);
    sources.problems.push(problemAt(wholeFile(entry.path), text));
    return undefined;
}
function findSuites(snapshot, globs) {
    const isMatch = picomatch([...globs], { dot: true, ignore: ['**/node_modules/**', '.git/**'] });
    const entries = [...snapshot.entries.values()].filter(({ path }) => isMatch(path));
    return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function collect(loaded) {
    const suites = new Map();
    const errors = loaded.flatMap(({ problems }) => problems);
    for (const { suite } of loaded) {
        if (suite === undefined)
            continue;
        const first = suites.get(suite.id);
        if (first === undefined)
            suites.set(suite.id, suite);
        else {
            const sentence = `The suite id \`${suite.id}\` is taken by ${(0,user_error/* describePlace */.df)(first.place)}.`;
            errors.push(problemAt(suite.place, { code: 'duplicate-id', sentence }));
        }
    }
    return { suites: [...suites.values()], errors: orderProblems(errors) };
}
async function mapConcurrently(items, action) {
    const results = [];
    const queue = items.entries();
    const work = async () => {
        for (const [index, item] of queue)
            results[index] = await action(item);
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, work));
    return results;
}

;// CONCATENATED MODULE: ./build/suite/spec.js





async function loadSpec({ base, head }, options) {
    const loader = createSuiteLoader();
    const headConfig = await tryConfig(head, options, options.isConfigNamed);
    const baseConfig = base === undefined ? undefined : await tryConfig(base, options, false);
    const rules = presentConfig(baseConfig?.config) ?? headConfig.config;
    const read = (revision) => readSuites(loader, { revision, rules, options });
    const headSuites = await read(head);
    const baseSuites = base === undefined ? spec_NOTHING : await read(base);
    const baseErrors = [...(baseConfig?.errors ?? []), ...baseSuites.errors];
    return {
        suites: { base: baseSuites.suites, head: headSuites.suites },
        config: { base: presentConfig(baseConfig?.config), head: headConfig.config },
        rules,
        isHeadAlone: base === undefined,
        errors: [...headConfig.errors, ...headSuites.errors, ...noSuites(headSuites, baseSuites)],
        changes: baseErrors.map(baseInvalid),
        warnings: baseErrors.map((error) => `Invalid on base, so it counts as absent there: ${(0,user_error/* describeUserError */.Pi)(error)}`),
    };
}
const spec_NOTHING = { suites: [], errors: [] };
const NO_CONFIG = {
    file: undefined,
    suites: undefined,
    policy: NO_RULES,
    limits: DEFAULT_LIMITS,
    prices: new Map(),
    judge: undefined,
};
async function tryConfig(revision, options, mustExist) {
    try {
        const isThere = mustExist || revision.snapshot.entries.has(options.config);
        return { config: isThere ? await loadConfig(revision.snapshot, options.config) : NO_CONFIG, errors: [] };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return { config: NO_CONFIG, errors: error.all };
    }
}
function presentConfig(config) {
    return config?.file === undefined ? undefined : config;
}
async function readSuites(loader, { revision, rules, options }) {
    const globs = options.suites.length > 0 ? options.suites : rules.suites;
    return loader.load({ snapshot: revision.snapshot, config: rules, globs });
}
function noSuites(head, base) {
    if (head.suites.length + head.errors.length + base.suites.length > 0)
        return [];
    return [
        {
            code: 'missing-file',
            sentence: 'No suite was found: no file matches `**/*.eval.yaml`, `**/*.eval.yml` or the configured globs.',
            place: undefined,
            hint: 'Write a first suite, or set `suites` to where yours are.',
        },
    ];
}
function baseInvalid(error) {
    return {
        kind: 'base-invalid',
        suite: undefined,
        target: undefined,
        caseId: undefined,
        severity: undefined,
        before: error.sentence,
        after: undefined,
        place: error.place,
        blocks: false,
    };
}

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
    return barFinding(input, 'pass_rate.min', { bar: input.comparison.evidence.passRateBar, rule: input.policy.passRate });
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
        measured: ownsMeasured ? cases.filter((planned) => planned.kind === 'measured').map((planned) => planned.case.id) : [],
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
            return findingOn(input, { ...budget_named(input, name, 'max_increase'), limit, actual: growth.growth, ...answer, evidence });
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
    return dropFinding(input, 'pass_rate.max_drop', { row: input.comparison.evidence.passRate, rule: input.policy.passRate });
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
            return drop_exceedsDrop(row) ? { status: 'breached', why: 'broken-cases' } : { status: 'reported', why: 'ended-by-broken' };
        case 'critical':
            return { status: 'reported', why: 'ended-by-critical' };
        case 'ruled-out':
            return row.isFragile ? { status: 'undecided', why: 'fragile' } : { status: 'met', why: 'ruled-out' };
        case 'undecided':
            return { status: 'undecided', why: row.isFragile ? 'fragile' : 'not-enough-evidence' };
        case 'stopped':
            return { status: row.stoppedBy === 'target-stopped' ? 'error' : 'undecided', why: row.stoppedBy ?? 'interrupted' };
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
            ...changeTest(input, gated, { limit: gated.rule.maxDrop, change: -measure.delta, pValue: pValues.drop, why: 'dropped' }),
            ...changeTest(input, gated, { limit: gated.rule.maxIncrease, change: measure.delta, pValue: pValues.growth, why: 'grew' }),
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
        const answer = !misses(head) ? met : isCharged ? { status: 'breached', why } : { status: 'reported', why: `base-${why}` };
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
    const kind = worstVerdict(rows.map((row) => row.kind));
    return { kind, rows, findings, waiver: rows.some((row) => row.kind === 'waived') ? context.waiver : undefined };
}
function inputOf(plan, comparison, context) {
    const row = plan.rows.find((one) => one.suite === comparison.suite && one.target === comparison.target);
    const whole = row?.policy ?? NO_RULES;
    const policy = comparison.tag === undefined ? whole : (whole.tags.get(comparison.tag) ?? NO_RULES);
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
    for (const finding of findings.filter((one) => decide_kindOf(one) !== 'pass')) {
        const { suite, target, tag } = finding;
        rows.set(decide_rowName(suite, target, tag), { suite, target, tag });
    }
    return [...rows].map(([name, row]) => {
        const own = findings.filter((one) => decide_rowName(one.suite, one.target, one.tag) === name);
        const kind = worstVerdict(['pass', ...own.map(decide_kindOf)]);
        return { ...row, kind: kind === 'fail' && waiver !== undefined ? 'waived' : kind };
    });
}
function decide_kindOf(finding) {
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
    try {
        record.revisions = await ports.repository.revisions();
        const spec = await loadSpec(record.revisions, input.settings);
        record.warnings = spec.warnings;
        gate_refuse([...spec.errors, ...guardTrust(spec.suites, input.trust)]);
        const plan = await planRun(spec, input);
        record.plan = plan;
        gate_refuse(guardSecrets(plan, input.trust));
        if (affectedCount(plan) > 0)
            await measure(record, plan, spec, { input, ports });
        if (!input.isPlanOnly && record.supersededBy === undefined)
            await gate_judge(record, plan, spec, { input, ports });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        record.errors = [...record.errors, ...error.all];
    }
    return toResult(record, { ...input, createdAt, mode: input.settings.mode, pullRequest: ports.pullRequest });
}
async function planRun(spec, { settings, filters }) {
    const isEverythingRequested = settings.run === 'all' || spec.isHeadAlone;
    const draft = draftPlan({ suites: spec.suites, config: spec.config, filters, isEverythingRequested });
    if (!draft.needsRendering)
        return finishPlan(draft, spec.changes, () => neverRender());
    const { createRenderer } = await __webpack_require__.e(/* import() */ 8031).then(__webpack_require__.bind(__webpack_require__, 8031));
    const renderer = await createRenderer();
    return finishPlan(draft, spec.changes, (target, evalCase) => renderer.render(target, evalCase));
}
async function measure(record, plan, spec, world) {
    const { input, ports } = world;
    const { maxCostUsd, config, concurrency } = input.settings;
    const { judge: judgeConfig, limits } = spec.rules;
    const prices = await ports.loadPrices(spec.rules.prices);
    const estimated = estimatePlan(plan, {
        countTokens: await ports.loadTokenizer(),
        price: priceWith(prices),
        judge: judgeConfig,
    });
    record.prices = prices;
    record.estimated = estimated;
    if (input.isPlanOnly)
        return;
    gate_refuse(preflight(plan, { estimated, maxCostUsd, hasJudge: judgeConfig !== undefined, configFile: config }));
    record.supersededBy = await newerHead(ports);
    if (record.supersededBy !== undefined)
        return;
    const [{ executePlan }, { openTools }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3265), __webpack_require__.e(4238)]).then(__webpack_require__.bind(__webpack_require__, 4238)), Promise.all(/* import() */[__webpack_require__.e(3265), __webpack_require__.e(9514)]).then(__webpack_require__.bind(__webpack_require__, 9514))]);
    const designs = designRows(plan, limits);
    const deadline = ports.startDeadline(limits.runTimeoutMs);
    const tools = openTools({
        ...ports,
        ...input,
        store: await ports.openStore(),
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
async function gate_judge(record, plan, spec, { input, ports }) {
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
    return (endpoint, tokens) => 'model' in endpoint
        ? prices.find(endpoint.provider, endpoint.model)?.cost({ ...tokens, cachedInput: 0, cacheWrite: 0 })
        : undefined;
}
function fingerprintOf(request) {
    return fingerprint(request).fingerprint;
}
function gate_refuse(errors) {
    if (errors.length > 0)
        throw new user_error/* UserError */.yo(errors);
}
function neverRender() {
    throw new Error('a case was to be rendered after nothing had to be');
}

;// CONCATENATED MODULE: ./build/report/json.js
function renderJson(result) {
    return `${JSON.stringify(result, (_key, value) => (value === undefined ? null : value), 2)}\n`;
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

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(4668);
// EXTERNAL MODULE: ./node_modules/wrap-ansi/index.js + 1 modules
var wrap_ansi = __webpack_require__(2958);
;// CONCATENATED MODULE: ./build/report/ansi.js


const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
};
function createPaint(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => `\u001B[${CODES[style][0]}m${text}\u001B[${CODES[style][1]}m`;
}
function ansi_columns(text) {
    return (0,string_width/* default */.A)(text);
}
function wrapWithPrefix(prefix, text, width) {
    const room = Math.max(20, width - ansi_columns(prefix));
    const lines = (0,wrap_ansi/* default */.A)(text, room, { hard: true, trim: false }).split('\n');
    const indent = ' '.repeat(ansi_columns(prefix));
    return lines.map((line, index) => ((index === 0 ? prefix : indent) + line).trimEnd()).join('\n');
}
function alignRows(rows) {
    const widths = rows.reduce((widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, ansi_columns(cell))), []);
    return rows.map((row) => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - ansi_columns(cell)))
        .join('  ')
        .trimEnd());
}

;// CONCATENATED MODULE: ./build/report/facts.js
const facts_SEVERITIES = ['critical', 'major', 'minor'];
const WORST_FIRST = ['error', 'fail', 'waived', 'inconclusive', 'pass', 'nothing-to-run'];
function facts_collectFacts(result) {
    const wholeRows = result.rows.filter((row) => row.comparison.tag === undefined);
    return {
        result,
        rows: sortedByVerdict(result, wholeRows),
        tagRows: result.rows.filter((row) => row.comparison.tag !== undefined),
        cases: collectCases(result, wholeRows),
    };
}
function sortedByVerdict(result, rows) {
    const ranked = rows.map((row) => ({ row, rank: WORST_FIRST.indexOf(rowVerdict(result, row.comparison) ?? 'pass') }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}
function rowVerdict(result, row) {
    return result.verdict.rows.find((verdict) => verdict.suite === row.suite &&
        verdict.tag === row.tag &&
        (verdict.target === undefined || verdict.target === row.target))?.kind;
}
function collectCases(result, rows) {
    const described = new Map(result.cases.map((entry) => [facts_keyOf(entry.suite, entry.target, entry.id), entry]));
    const trials = Map.groupBy(result.trials, ({ key }) => facts_keyOf(key.suite, key.target, key.caseId));
    const cases = rows.flatMap(({ suite, target, comparison }) => comparison.cases.map((entry) => {
        const key = facts_keyOf(suite, target, entry.caseId);
        return { suite, target, comparison: entry, details: described.get(key), trials: trials.get(key) ?? [] };
    }));
    return cases.sort(compareDamage);
}
function compareDamage(a, b) {
    return (facts_SEVERITIES.indexOf(a.comparison.severity) - facts_SEVERITIES.indexOf(b.comparison.severity) ||
        Number(b.comparison.isConfirmed) - Number(a.comparison.isConfirmed) ||
        lostShare(b.comparison) - lostShare(a.comparison));
}
function lostShare({ tally }) {
    return facts_share(tally.base) - facts_share(tally.head);
}
function facts_share({ passed, of }) {
    return of === 0 ? 0 : passed / of;
}
function facts_keyOf(suite, target, caseId) {
    return JSON.stringify([suite, target, caseId]);
}
function casesThat(facts, ...changes) {
    return facts.cases.filter((entry) => changes.includes(entry.comparison.change));
}
function findComparison(result, row) {
    return result.rows.find(({ comparison }) => comparison.suite === row.suite &&
        comparison.tag === row.tag &&
        (row.target === undefined || comparison.target === row.target))?.comparison;
}
function exampleTrial(entry, side, passed) {
    const scored = entry.trials.filter((trial) => trial.status === 'scored').filter((trial) => trial.key.side === side);
    return scored.find((trial) => trial.passed === passed) ?? scored[0];
}
function erroredTrials(result) {
    return result.trials.filter((trial) => trial.status === 'errored');
}

;// CONCATENATED MODULE: ./build/report/format.js
const NOT_AVAILABLE = 'n/a';
const MINUS = '−';
const MOST_PERCENT = 999_999;
function formatCount(count) {
    if (!Number.isFinite(count))
        return NOT_AVAILABLE;
    const digits = String(Math.abs(Math.round(count))).replace(/\B(?=(\d{3})+$)/g, ',');
    return count < 0 && digits !== '0' ? MINUS + digits : digits;
}
function format_formatNumberOf(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
function formatTally(tally) {
    return `${formatCount(tally.passed)}/${formatCount(tally.of)}`;
}
function formatRate(fraction) {
    if (!Number.isFinite(fraction))
        return NOT_AVAILABLE;
    const percent = Math.min(Number.MAX_SAFE_INTEGER, Math.max(Number.MIN_SAFE_INTEGER, fraction * 100));
    if (percent > 0 && percent < 0.05)
        return '<0.1%';
    if (percent < 100 && percent >= 99.95)
        return '>99.9%';
    return `${withMinus(percent.toFixed(1))}%`;
}
function formatUsd(usd) {
    if (!Number.isFinite(usd))
        return NOT_AVAILABLE;
    if (usd < 0)
        return MINUS + formatUsd(-usd);
    if (usd === 0)
        return '$0';
    if (usd < 1e-6)
        return '<$0.000001';
    if (usd < 0.0995)
        return `$${toTwoDigits(usd)}`;
    const [whole = '', cents = ''] = usd.toFixed(2).split('.');
    return `$${formatCount(Number(whole))}.${cents}`;
}
function toTwoDigits(value) {
    const places = Math.min(20, 1 - Math.floor(Math.log10(value)));
    return value.toFixed(places).replace(/(\.\d\d\d*?)0+$/, '$1');
}
function formatMs(ms) {
    if (!Number.isFinite(ms))
        return NOT_AVAILABLE;
    if (ms < 0)
        return MINUS + formatMs(-ms);
    if (ms === 0)
        return '0 ms';
    if (ms < 1)
        return '<1 ms';
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${formatCount(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}
function formatScore(score) {
    if (!Number.isFinite(score))
        return NOT_AVAILABLE;
    if (score > 0 && score < 0.005)
        return '<0.01';
    return withMinus(score.toFixed(2));
}
function formatNumber(value) {
    if (!Number.isFinite(value))
        return NOT_AVAILABLE;
    if (Math.abs(value) >= 10_000)
        return formatCount(value);
    return withMinus(String(Number(value.toPrecision(4))).replace(/e.*/, (exponent) => exponent.replace('-', MINUS)));
}
function formatValue(value, unit) {
    return value === undefined ? NOT_AVAILABLE : FORMATS[unit](value);
}
const FORMATS = {
    rate: formatRate,
    score: formatScore,
    usd: formatUsd,
    ms: formatMs,
    number: formatNumber,
};
function formatDelta(delta, unit) {
    if (delta === undefined || !Number.isFinite(delta))
        return undefined;
    const suffix = deltaSuffix(unit);
    if (delta === 0)
        return '±0';
    const sign = delta < 0 ? MINUS : '+';
    return `${sign}${magnitude(Math.abs(delta), unit)}${suffix}`;
}
function deltaSuffix(unit) {
    if (unit === 'rate')
        return ' pp';
    return unit === 'score' || unit === 'number' ? '' : '%';
}
function magnitude(size, unit) {
    if (unit === 'score')
        return size < 0.005 ? '<0.01' : size.toFixed(2);
    if (unit === 'number')
        return formatNumber(size);
    const percent = size * 100;
    if (percent < 0.05)
        return '<0.1';
    if (percent > MOST_PERCENT)
        return `>${formatCount(MOST_PERCENT)}`;
    if (unit === 'rate')
        return percent.toFixed(1);
    return percent < 0.95 ? percent.toFixed(1) : formatCount(percent);
}
function formatSize(delta, unit) {
    return magnitude(Math.abs(delta), unit) + (unit === 'rate' ? ' points' : deltaSuffix(unit));
}
function format_formatLimit(limit, unit) {
    if (!Number.isFinite(limit))
        return NOT_AVAILABLE;
    if (unit === 'score' || unit === 'number')
        return formatNumber(limit);
    const percent = Number((limit * 100).toFixed(4));
    return unit === 'rate' ? `${percent} ${percent === 1 ? 'point' : 'points'}` : `${percent}%`;
}
function formatMeasure(measure, unit, isNew) {
    const { base, head } = measure;
    if (base === undefined && head === undefined)
        return NOT_AVAILABLE;
    const before = base === undefined && isNew ? 'new' : formatValue(base, unit);
    const delta = base === undefined || head === undefined ? undefined : formatDelta(measure.delta, unit);
    return `${before} → ${formatValue(head, unit)}${delta === undefined ? '' : ` (${delta})`}`;
}
function formatInterval(interval, unit) {
    if (interval === undefined)
        return undefined;
    const lower = formatDelta(interval.lower, unit);
    const upper = formatDelta(interval.upper, unit);
    if (lower === undefined || upper === undefined)
        return undefined;
    const from = unit === 'rate' ? lower.replace(' pp', '') : lower;
    return `${formatConfidence(interval.confidence)}: ${from} to ${upper}`;
}
function formatConfidence(confidence) {
    return `${Number((confidence * 100).toFixed(1))} %`;
}
function format_formatRuledOut(drop) {
    const points = Math.ceil(drop * 1000 - 1e-6) / 10;
    return `${points} ${points === 1 ? 'point' : 'points'}`;
}
function formatInstant(iso) {
    return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]+)?Z$/, '$1 $2 UTC');
}
function withMinus(digits) {
    if (!digits.startsWith('-'))
        return digits;
    return Number(digits) === 0 ? digits.slice(1) : MINUS + digits.slice(1);
}

;// CONCATENATED MODULE: ./build/report/markdown.js


const NAME_LENGTH = 100;
const ZERO_WIDTH = '\u200B';
function markdown_inert(text) {
    return breakReferences(visibleLine(text))
        .replace(/[\\`*~[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
        .replace(/[&<>|]/g, (character) => ENTITIES[character] ?? '')
        .replace(/\$(?!\d)/g, '<span>$</span>')
        .replace(/^([-+#=]|\d+(?=[.)]))/, `${ZERO_WIDTH}$1`);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
function breakReferences(text) {
    return text
        .replace(/@(?=\w)/g, `@${ZERO_WIDTH}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
        .replace(/(?:[A-Z]{2,}|[Gg][Hh])-(?=\d)/g, `$&${ZERO_WIDTH}`)
        .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, `:${ZERO_WIDTH}`)
        .replace(/www(?=\.)/gi, `www${ZERO_WIDTH}`)
        .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH}`))
        .replace(/:(?=[\w+-]+:)/g, `:${ZERO_WIDTH}`);
}
function markdown_code(text, max = NAME_LENGTH) {
    const content = unmarked(shorten(visibleLine(text), max));
    if (content === '')
        return '*(empty)*';
    const fence = '`'.repeat(longestRun(content, '`') + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
function codeBlock(text, language = '') {
    const content = unmarked(visible(text));
    const fence = '`'.repeat(Math.max(3, longestRun(content, '`') + 1));
    return `${fence}${language}\n${content}\n${fence}`;
}
function htmlText(text) {
    return visible(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}
function table(header, rows) {
    const cells = [header, ...rows].map((row) => row.map(tableCell));
    return markdownTable(cells, { align: header.map(() => 'l'), alignDelimiters: false });
}
function tableCell(markdown) {
    return markdown
        .replace(/\n/g, ' ')
        .replace(/\\(?=\|)/g, `\\${ZERO_WIDTH}`)
        .replace(/\|/g, '\\|');
}
function details(summary, body, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function markdown_link(words, url) {
    const target = markdown_webAddress(url);
    return target === undefined ? words : `[${words}](${target})`;
}
function markdown_webAddress(url) {
    if (!/^https?:\/\/[^\s]+$/i.test(url) || !URL.canParse(url))
        return undefined;
    return new URL(url).href.replace(/[()<>[\]\\`*_"'|]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    });
}
function withMarker(body, marker) {
    return `${marker}\n${marker === '' ? body : body.replaceAll(marker, '')}\n`;
}
function unmarked(text) {
    return text.replace(/<!(?=--)/g, `<!${ZERO_WIDTH}`);
}
function longestRun(text, character) {
    const runs = text.match(new RegExp(`${character}+`, 'g')) ?? [];
    return Math.max(0, ...runs.map((run) => run.length));
}

;// CONCATENATED MODULE: ./build/report/visible.js
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
const INVISIBLE = /[\u0080-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
const JOINER = /(?<![^\p{ASCII}])[\u200C\u200D]|[\u200C\u200D](?![^\p{ASCII}])/gu;
const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;
function visible_visible(text) {
    const shown = text
        .toWellFormed()
        .replace(/\r\n/g, '\n')
        .replace(CONTROL, (character) => picture(character.charCodeAt(0)))
        .replace(INVISIBLE, codePoint)
        .replace(JOINER, codePoint)
        .replace(STACKED_MARKS, '$1');
    return withoutCommands(shown);
}
function withoutCommands(text) {
    return text.replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200B').replace(/##(?=\[)/g, '#\u200B#');
}
function visible_visibleLine(text) {
    return visible_visible(text)
        .trim()
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n/g, ' ⏎ ')
        .replace(/ {2,}/g, ' ');
}
function visible_shorten(text, max) {
    if (text.length <= max)
        return text;
    const points = Array.from(text.slice(0, max * 2 + 2));
    return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}
function picture(code) {
    return String.fromCodePoint(code === 0x7f ? 0x2421 : 0x2400 + code);
}
function codePoint(character) {
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

;// CONCATENATED MODULE: ./build/report/phrase.js



const PROSE_LENGTH = 600;
function phrase_name(text) {
    return { kind: 'name', text };
}
function prose(text) {
    return { kind: 'prose', text };
}
function phrase(strings, ...parts) {
    return strings.flatMap((words, index) => [words, ...flatten(parts[index] ?? '')].filter((part) => part !== ''));
}
function flatten(part) {
    return typeof part === 'string' || 'kind' in part ? [part] : part;
}
function joinPhrases(phrases, between) {
    return phrases.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}
function nameList(names, max) {
    const shown = joinPhrases(names.slice(0, max).map((text) => [phrase_name(text)]), ', ');
    return names.length <= max ? shown : [...shown, ` and ${formatCount(names.length - max)} more`];
}
function phraseMarkdown(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : quotedMarkdown(part))).join('');
}
function quotedMarkdown(part) {
    return part.kind === 'name' ? code(part.text) : inert(shorten(part.text, PROSE_LENGTH));
}
function phrase_phraseText(parts) {
    return parts
        .map((part) => (typeof part === 'string' ? part : visible_shorten(visible_visibleLine(part.text), PROSE_LENGTH)))
        .join('');
}

;// CONCATENATED MODULE: ./build/report/spec-change.js


const spec_change_NONE = [];
function describeChange(change) {
    return WORDS[change.kind](change);
}
function describeChangeFully(change) {
    const place = change.place === undefined ? spec_change_NONE : phrase ` (${phrase_name((0,user_error/* describePlace */.df)(change.place))})`;
    return phrase `${describeChange(change)}${beforeAndAfter(change)}${place}${effect(change)}`;
}
const WORDS = {
    'suite-added': ({ suite, after }) => phrase `suite ${quoted(suite)} is new${size(after)}`,
    'suite-removed': ({ suite, before }) => phrase `suite ${quoted(suite)} is removed${size(before)}`,
    'target-added': ({ suite, target }) => phrase `target ${quoted(target)} of ${quoted(suite)} is new`,
    'target-removed': ({ suite, target }) => phrase `target ${quoted(target)} of ${quoted(suite)} is removed`,
    'case-added': (change) => phrase `${caseWords(change)} is new`,
    'case-removed': (change) => phrase `${caseWords(change)} is removed`,
    'vars-changed': (change) => phrase `${caseWords(change)} has other inputs`,
    'expectations-changed': (change) => phrase `${caseWords(change)} has other expectations`,
    'severity-lowered': (change) => phrase `${caseWords(change)} has a lower severity`,
    'severity-raised': (change) => phrase `${caseWords(change)} has a higher severity`,
    'tags-changed': (change) => phrase `${caseWords(change)} has other tags`,
    'policy-changed': ({ suite }) => phrase `policy${ofSuite(suite)} changed`,
    'limits-changed': () => phrase `limits changed`,
    'prices-changed': () => phrase `prices changed`,
    'judge-changed': () => phrase `judge changed`,
    'base-invalid': ({ suite }) => phrase `${suite === undefined ? phrase `a suite` : quoted(suite)} is invalid on base and counts as absent there`,
};
const RULE_CHANGES = [
    'policy-changed',
    'limits-changed',
    'prices-changed',
    'judge-changed',
];
function size(cases) {
    return cases === undefined ? spec_change_NONE : phrase ` (${prose(cases)})`;
}
function beforeAndAfter({ kind, before, after }) {
    if (kind === 'suite-added' || kind === 'suite-removed')
        return spec_change_NONE;
    if (before === undefined && after === undefined)
        return spec_change_NONE;
    return phrase `: ${before === undefined ? 'none' : phrase_name(before)} → ${after === undefined ? 'none' : phrase_name(after)}`;
}
function effect(change) {
    if (change.blocks)
        return ', blocks until waived';
    return RULE_CHANGES.includes(change.kind) ? ', takes effect after merge' : '';
}
function caseWords({ caseId, suite, severity }) {
    return phrase `${severity === 'critical' ? 'critical case' : 'case'} ${quoted(caseId)}${ofSuite(suite)}`;
}
function ofSuite(suite) {
    return suite === undefined ? spec_change_NONE : phrase ` of ${phrase_name(suite)}`;
}
function quoted(text) {
    return text === undefined ? phrase `(unnamed)` : [phrase_name(text)];
}

;// CONCATENATED MODULE: ./build/report/findings/statement.js


const statement_NOTHING = [];
function statement_rowName(row) {
    const target = row.target === undefined ? statement_NOTHING : phrase ` × ${phrase_name(row.target)}`;
    const tag = row.tag === undefined ? statement_NOTHING : phrase `, tag ${phrase_name(row.tag)}`;
    return phrase `${phrase_name(row.suite)}${target}${tag}`;
}
function wholeStatement({ where, says, also }) {
    const place = where.length === 0 ? statement_NOTHING : phrase `${where}: `;
    return phrase `${place}${says}.${also.length === 0 ? '' : ' '}${also}`;
}
function beforeAfter(measure, unit) {
    if (measure === undefined || (measure.base === undefined && measure.head === undefined))
        return '';
    return ` (${formatMeasure({ ...measure, delta: undefined }, unit, false)})`;
}

;// CONCATENATED MODULE: ./build/report/findings/amounts.js



const QUANTITIES = [
    { prefix: 'pass_rate', words: 'the pass rate', unit: 'rate', measure: (row) => row.passRate },
    { prefix: 'score', words: 'the mean score', unit: 'score', measure: (row) => row.meanScore },
    { prefix: 'cost_per_call', words: 'the cost per call', unit: 'usd', measure: (row) => row.costPerCallUsd },
    { prefix: 'cost_per_success', words: 'the cost per success', unit: 'usd', measure: (row) => row.costPerSuccessUsd },
    { prefix: 'latency_p50', words: 'the median latency', unit: 'ms', measure: (row) => row.latencyP50Ms },
    { prefix: 'latency_p95', words: 'the p95 latency', unit: 'ms', measure: (row) => row.latencyP95Ms },
];
function sayAmount(finding, comparison) {
    const quantity = QUANTITIES.find((entry) => finding.rule.startsWith(`${entry.prefix}.`));
    const amount = {
        finding,
        words: [quantity?.words ?? finding.rule],
        unit: quantity?.unit ?? 'number',
        measure: comparison === undefined ? undefined : quantity?.measure(comparison),
    };
    return finding.rule.endsWith('.max_increase') ? sayGrowth(amount) : sayBar(amount);
}
function sayGrowth({ finding, words, unit, measure }) {
    const growth = finding.evidence?.kind === 'growth' ? finding.evidence.growth.growth : (finding.actual ?? measure?.delta);
    const limit = finding.limit === undefined ? 'what is' : format_formatLimit(finding.limit, unit);
    const change = beforeAfter(measure, unit);
    if (finding.why === 'too-few-samples')
        return phrase `${words} has too few samples to be judged against the ${limit} tolerated${change}`;
    if (growth === undefined || finding.why === 'not-measured')
        return phrase `${words} could not be compared`;
    if (finding.status === 'undecided')
        return phrase `whether ${words} grew by more than ${limit} is open${change}`;
    if (finding.status === 'met')
        return phrase `${words} is not established to have grown by more than ${limit}${change}`;
    const size = `${growth < 0 ? 'fell' : 'grew'} by ${formatSize(growth, unit)}`;
    return phrase `${words} ${size}${change}, more than the ${limit} tolerated`;
}
function sayBar({ finding, words, unit, measure }) {
    const { actual, limit, evidence } = finding;
    const isFloor = finding.rule.endsWith('.min');
    const bar = evidence?.kind === 'bar' ? evidence.bar : undefined;
    const value = formatValue(actual ?? bar?.head ?? measure?.head, unit);
    const range = bar === undefined ? '' : ` (${formatConfidence(bar.interval.confidence)} interval ${rangeOf(bar.interval, unit)})`;
    const line = `${isFloor ? 'the bar of' : 'the ceiling of'} ${formatValue(limit, unit)}`;
    if (finding.status === 'undecided')
        return phrase `${words} is ${value}${range}, too close to ${line} to tell`;
    if (finding.status === 'met')
        return phrase `${words} is ${value}${range} and keeps ${line}`;
    return phrase `${words} is ${value}${range}, ${isFloor ? 'below' : 'above'} ${line}`;
}
function rangeOf(interval, unit) {
    return `${formatValue(interval.lower, unit)} to ${formatValue(interval.upper, unit)}`;
}

;// CONCATENATED MODULE: ./build/report/findings/cases.js



const NAMED_CASES = 3;
function sayCritical(finding, comparison) {
    const { caseIds, limit, status } = finding;
    const [first] = caseIds;
    const tolerated = status !== 'breached' || limit === undefined || limit === 0
        ? ''
        : `, more than the ${formatCount(limit)} tolerated`;
    if (first === undefined)
        return phrase `no critical case broke`;
    const verb = status === 'breached' || finding.why === 'tolerated' ? 'broke' : 'failed on head';
    const unsettled = finding.why === 'unsettled' ? ', and its re-runs got no answer' : '';
    if (caseIds.length > 1) {
        return phrase `${formatCount(caseIds.length)} critical cases ${verb}: ${nameList(caseIds, NAMED_CASES)}${unsettled || tolerated}`;
    }
    return phrase `critical case ${phrase_name(first)} ${verb}${talliesOf(first, comparison)}${unsettled || tolerated}`;
}
function talliesOf(caseId, comparison) {
    const found = comparison?.cases.find((entry) => entry.caseId === caseId);
    return found === undefined ? '' : ` (base passed ${outOf(found.tally.base)}, head ${outOf(found.tally.head)})`;
}
function outOf({ passed, of }) {
    return `${formatCount(passed)} of ${formatCount(of)}`;
}
function sayBroken(finding) {
    const { caseIds, limit } = finding;
    if (caseIds.length === 0)
        return phrase `no case is confirmed broken`;
    const tolerated = limit === undefined ? '' : `, more than the ${formatCount(limit)} tolerated`;
    return phrase `${sayConfirmed(caseIds, confirmationsOf(finding))}${finding.status === 'breached' ? tolerated : ''}`;
}
function confirmationsOf({ evidence }) {
    if (evidence?.kind === 'cases')
        return evidence.confirmations;
    return evidence?.kind === 'row' ? evidence.row.confirmations : [];
}
function sayConfirmed(caseIds, confirmations) {
    const ids = new Set(caseIds);
    const found = confirmations.filter((entry) => entry.kind !== 'fixed' && ids.has(entry.caseId));
    const isAlways = found.length === caseIds.length && found.every((entry) => entry.tally.head.passed === 0);
    const one = caseIds.length === 1;
    const verb = `${one ? 'fails' : 'fail'}${isAlways ? ' every time' : ''}`;
    const noun = `${formatCount(caseIds.length)} ${one ? 'case' : 'cases'}`;
    return phrase `${noun} that base passes now ${verb}: ${nameList(caseIds, NAMED_CASES)}${reruns(found, one)}`;
}
function reruns(confirmations, one) {
    if (confirmations.length === 0)
        return statement_NOTHING;
    const counts = confirmations.map((entry) => entry.trials);
    const least = Math.min(...counts);
    const most = Math.max(...counts);
    const range = least === most ? String(least) : `${least} to ${most}`;
    return phrase ` (${range} fresh re-runs${one ? '' : ' each'})`;
}

;// CONCATENATED MODULE: ./build/report/findings/drop.js





function sayDrop(finding, comparison, result) {
    const unit = finding.rule === 'score.max_drop' ? 'score' : 'rate';
    const row = finding.evidence?.kind === 'row' ? finding.evidence.row : undefined;
    if (row === undefined)
        return { says: sayMeasured(finding, comparison, unit), also: statement_NOTHING };
    if (row.outcome === 'dropped' && finding.status === 'breached')
        return sayDropped(row, unit);
    if (row.outcome === 'broken' && finding.status === 'breached')
        return sayCasesBroke(finding, row);
    if (finding.status === 'met')
        return sayRuledOut(row, unit);
    return sayUndecided(row, unit, turnsRed(result.verdict));
}
function sayDropped(row, unit) {
    const interval = row.interval;
    const range = interval === undefined
        ? ''
        : ` (${formatConfidence(interval.confidence)} interval ${drop(interval.lower, unit)} to ${drop(interval.upper, unit)})`;
    const checks = `of ${formatCount(row.pairs)} side-by-side checks ${formatCount(row.worsePairs)} got worse and ${formatCount(row.betterPairs)} got better`;
    return {
        says: phrase `Head is ${formatSize(row.drop ?? 0, unit)} worse${range}: ${checks}`,
        also: phrase `Fewer than 1 in ${formatCount(1 / row.runAlpha)} unchanged pull requests would be blocked.`,
    };
}
function drop(value, unit) {
    const size = formatSize(value, unit).replace(/ points$/, '');
    return value < 0 ? `−${size}` : size;
}
function sayCasesBroke(finding, row) {
    return { says: sayConfirmed(finding.caseIds, row.confirmations), also: statement_NOTHING };
}
function sayRuledOut(row, unit) {
    const limit = unit === 'rate' ? format_formatRuledOut(row.mustCatch) : format_formatLimit(row.mustCatch, unit);
    const ruledOut = row.outcome === 'ruled-out';
    const says = ruledOut
        ? phrase `No harm found: a drop of ${limit} or more is ruled out`
        : phrase `no harm was established`;
    return { says, also: sayFlaky(row.confirmations.filter(isFlake).length) };
}
function isFlake(confirmation) {
    return confirmation.kind !== 'fixed' && confirmation.status === 'refuted';
}
function flakesOf(row) {
    return row?.confirmations.filter(isFlake).length ?? 0;
}
function sayFlaky(count) {
    return count === 0 ? statement_NOTHING : phrase `${format_formatNumberOf(count, 'case')} failed once and passed on re-run (flaky).`;
}
const FEW_CASES = 20;
function saySensitivity({ detectableDrop, mustCatch, metric, pairedCases }) {
    const size = Math.max(detectableDrop, mustCatch);
    const drop = metric === 'score' ? formatLimit(size, 'score') : formatRuledOut(size);
    const few = pairedCases < FEW_CASES
        ? ` It has only ${formatNumberOf(pairedCases, 'case')}: fewer than ${FEW_CASES} see little.`
        : '';
    return `This suite can see drops of ${drop} or more, 9 times in 10.${few}`;
}
function sayUndecided(row, unit, isRed) {
    const delta = row.drop === undefined ? undefined : formatDelta(-row.drop, unit);
    const interval = row.interval;
    const points = (value) => (formatDelta(-value, unit) ?? '').replace(/ pp$/, '');
    const range = interval === undefined ? '' : ` (${points(interval.upper)} to ${points(interval.lower)})`;
    const measured = delta === undefined ? '' : `: measured ${delta.replace(/ pp$/, '')}${unit === 'rate' ? ' points' : ''}${range}`;
    const rounds = row.rounds === 0 ? '' : ` after ${format_formatNumberOf(row.rounds, 'round')}`;
    return {
        says: phrase `Not enough evidence either way${rounds}${stopped(row)}${measured}`,
        also: phrase `${isRed ? statement_NOTHING : 'Not blocking.'}${fragile(row)}${drop_wouldTell(row)}`,
    };
}
function stopped({ stoppedBy }) {
    return stoppedBy === undefined ? '' : `, stopped ${STOPPED[stoppedBy]}`;
}
const STOPPED = {
    budget: 'by the spending cap',
    deadline: "by the run's deadline",
    interrupted: 'by an interruption',
    'target-stopped': 'because the provider refused the target',
};
function fragile({ isFragile }) {
    return isFragile ? ' A block would have rested on trials without an answer.' : '';
}
function drop_wouldTell({ wouldTell: needed }) {
    if (needed === undefined)
        return '';
    const cases = `About ${formatCount(needed.moreCases)} more ${needed.moreCases === 1 ? 'case' : 'cases'}`;
    return ` ${cases} or ${formatCount(needed.moreRounds)} more ${needed.moreRounds === 1 ? 'round' : 'rounds'} would tell.`;
}
function sayMeasured(finding, comparison, unit) {
    const measure = unit === 'rate' ? comparison?.passRate : comparison?.meanScore;
    const quantity = unit === 'rate' ? 'the pass rate' : 'the mean score';
    const limit = finding.limit === undefined ? 'what is' : format_formatLimit(finding.limit, unit);
    const change = finding.actual ?? measure?.delta;
    if (change === undefined)
        return phrase `${quantity} could not be compared`;
    if (finding.status === 'undecided')
        return phrase `whether ${quantity} fell by more than ${limit} is open${beforeAfter(measure, unit)}`;
    if (finding.status === 'met')
        return phrase `${quantity} did not fall by more than ${limit}${beforeAfter(measure, unit)}`;
    return phrase `${quantity} fell by ${formatSize(change, unit)}${beforeAfter(measure, unit)}, more than the ${limit} tolerated`;
}

;// CONCATENATED MODULE: ./build/report/findings/metric.js



function sayMetric(finding, comparison) {
    const words = phrase `the metric ${phrase_name(finding.metric ?? '')}`;
    const metric = comparison?.evidence.metrics.find((entry) => entry.name === finding.metric);
    if (finding.why === 'not-measured')
        return phrase `${words} was not measured`;
    const isChange = finding.evidence?.kind === 'metric';
    const said = isChange ? sayChange(finding, words, metric) : metric_sayBar(finding, words);
    return metric?.isAdvisory === true ? phrase `${said} (its judge agrees too little with people to block)` : said;
}
function sayChange(finding, words, metric) {
    const { actual, limit } = finding;
    if (actual === undefined || limit === undefined)
        return phrase `${words} could not be compared`;
    const isDrop = (metric?.measure.delta ?? 0) < 0;
    const change = beforeAfter(metric?.measure, 'number');
    if (finding.status === 'met')
        return phrase `${words} kept within the ${format_formatLimit(limit, 'number')} tolerated${change}`;
    const moved = `${isDrop ? 'fell' : 'grew'} by ${formatSize(actual, 'number')}`;
    return phrase `${words} ${moved}${change}, more than the ${format_formatLimit(limit, 'number')} tolerated`;
}
function metric_sayBar({ actual, limit, status }, words) {
    const isBelow = (actual ?? 0) < (limit ?? 0);
    const bar = `the ${isBelow ? 'bar' : 'ceiling'} of ${formatValue(limit, 'number')}`;
    if (status === 'met')
        return phrase `${words} is ${formatValue(actual, 'number')} and keeps its limits`;
    return phrase `${words} is ${formatValue(actual, 'number')}, ${isBelow ? 'below' : 'above'} ${bar}`;
}

;// CONCATENATED MODULE: ./build/report/findings/describe.js









function describeFinding(finding, result) {
    const statement = describeByRule(finding, result);
    if (finding.status !== 'reported')
        return statement;
    const reason = REPORTED[finding.why ?? ''];
    return reason === undefined ? statement : { ...statement, says: phrase `${statement.says} (${reason})` };
}
const REPORTED = {
    'base-below': 'base was below it already: not charged to this pull request',
    'base-above': 'base was above it already: not charged to this pull request',
    unconfirmed: 'not reproduced by fresh re-runs: a warning, not a block',
    tolerated: 'as many as the policy tolerates',
    'not-established': 'not established by the data: shown, not charged',
};
function describeByRule(finding, result) {
    const { rule } = finding;
    const comparison = findComparison(result, finding);
    const where = statement_rowName(finding);
    if (rule === 'spec')
        return { where: statement_NOTHING, says: describeSpec(finding, result), also: statement_NOTHING };
    if (rule === 'errors')
        return { where, says: describeErrors(finding, result), also: statement_NOTHING };
    if (rule === 'critical.max_broken')
        return { where, says: sayCritical(finding, comparison), also: statement_NOTHING };
    if (rule === 'broken.max')
        return { where, says: sayBroken(finding), also: statement_NOTHING };
    if (rule.endsWith('.max_drop'))
        return { where, ...sayDrop(finding, comparison, result) };
    if (rule === 'metric')
        return { where, says: sayMetric(finding, comparison), also: statement_NOTHING };
    return { where, says: sayAmount(finding, comparison), also: statement_NOTHING };
}
function describeErrors(finding, result) {
    const comparison = findComparison(result, finding);
    if (comparison === undefined)
        return phrase `it could not be measured`;
    const providers = comparison.erroredProviders;
    const who = providers.length === 0 ? statement_NOTHING : phrase ` from ${nameList(providers, 3)}`;
    const { pairs, missingPairs, errored } = comparison;
    const lost = `${format_formatNumberOf(missingPairs, 'pair')} of ${pairs + missingPairs}`;
    const sides = `${errored.base} errors on base, ${errored.head} on head`;
    const limit = finding.limit === undefined ? '' : `, more than the ${formatRate(finding.limit)} tolerated`;
    const words = finding.why === 'errors-differ' ? ', far more on one side than on the other' : limit;
    return phrase `${lost} got no answer${who} (${sides})${words}`;
}
function describeSpec(finding, result) {
    const blocking = result.changes.filter((change) => change.blocks && (change.suite ?? '') === finding.suite);
    const caseId = finding.caseIds[0];
    const exact = blocking.find((change) => change.target === finding.target && change.caseId === caseId);
    const change = exact ?? blocking[0];
    return change === undefined ? phrase `the spec of ${phrase_name(finding.suite)} was loosened` : describeChange(change);
}

;// CONCATENATED MODULE: ./build/report/headline.js







const headline_NAMED_CASES = 5;
const SIGNS = {
    pass: { icon: '✅', word: 'Pass' },
    fail: { icon: '❌', word: 'Fail' },
    inconclusive: { icon: '⚠️', word: 'Inconclusive' },
    error: { icon: '⛔', word: 'Error' },
    'nothing-to-run': { icon: '⚪', word: 'Nothing to run' },
    waived: { icon: '🏷️', word: 'Waived' },
};
function verdictIcon(kind) {
    return SIGNS[kind].icon;
}
function verdictWord(kind) {
    return SIGNS[kind].word;
}
function verdictSentence(result) {
    return phraseText(headline(collectFacts(result)).sentence);
}
function headline(facts) {
    const { verdict } = facts.result;
    const { where, says, also } = SAYINGS[verdict.kind](facts);
    const place = where.length === 0 ? statement_NOTHING : phrase ` in ${where}`;
    return {
        icon: SIGNS[verdict.kind].icon,
        sentence: phrase `${SIGNS[verdict.kind].word}${place}: ${says}`,
        also: [also, ...commonNotes(facts)].filter((part) => part.length > 0),
    };
}
const SAYINGS = {
    pass: sayPass,
    fail: sayFail,
    inconclusive: sayInconclusive,
    error: sayError,
    'nothing-to-run': sayNothing,
    waived: sayWaived,
};
const headline_WORST_FIRST = [
    'critical.max_broken',
    'spec',
    'pass_rate.max_drop',
    'broken.max',
    'score.max_drop',
    'pass_rate.min',
    'score.min',
    'metric',
];
function findingsThat(result, ...statuses) {
    const rank = ({ rule }) => headline_WORST_FIRST.includes(rule) ? headline_WORST_FIRST.indexOf(rule) : headline_WORST_FIRST.length;
    const level = (finding) => (finding.level === 'block' ? 0 : 1);
    return result.verdict.findings
        .filter((finding) => statuses.includes(finding.status))
        .sort((a, b) => level(a) - level(b) || rank(a) - rank(b));
}
function secondaryFindings(result) {
    const open = findingsThat(result, 'error', 'breached', 'undecided');
    const first = leadingFinding(result);
    const reported = findingsThat(result, 'reported').filter((finding) => !SAID_ELSEWHERE.includes(finding.why ?? ''));
    return [...open.filter((finding) => finding !== first), ...reported.filter((finding) => !isUnjudged(finding))];
}
function unjudgedFindings(result) {
    return findingsThat(result, 'reported').filter(isUnjudged);
}
function isUnjudged({ why }) {
    return why === 'too-few-samples' || why === 'not-measured';
}
const SAID_ELSEWHERE = ['ended-by-broken', 'ended-by-critical'];
function leadingFinding(result) {
    const { kind } = result.verdict;
    if (kind === 'fail' || kind === 'waived')
        return findingsThat(result, 'breached').find(({ level }) => level === 'block');
    if (kind === 'inconclusive')
        return findingsThat(result, 'undecided')[0];
    return kind === 'error' && result.errors.length === 0 ? findingsThat(result, 'error')[0] : undefined;
}
function sayFail(facts) {
    const first = leadingFinding(facts.result);
    const others = findingsThat(facts.result, 'breached').filter((finding) => finding.level === 'block' && finding !== first);
    if (first === undefined)
        return { where: statement_NOTHING, says: phrase `a rule was breached`, also: statement_NOTHING };
    const statement = describeFinding(first, facts.result);
    const more = others.length === 0
        ? statement_NOTHING
        : phrase `${format_formatNumberOf(others.length, 'more rule')} ${others.length === 1 ? 'is' : 'are'} breached, see below.`;
    return { ...statement, also: sentences(statement.also, more) };
}
function sayWaived(facts) {
    const { waiver } = facts.result.verdict;
    const failing = sayFail(facts);
    if (waiver === undefined)
        return failing;
    const who = phrase `Accepted by ${phrase_name(waiver.by)} on ${formatInstant(waiver.at)} for commit ${phrase_name(waiver.headSha.slice(0, 7))}; a new push voids it.`;
    return { ...failing, also: sentences(failing.also, who) };
}
function sayInconclusive(facts) {
    const first = leadingFinding(facts.result);
    if (first === undefined)
        return { where: statement_NOTHING, says: phrase `the data cannot tell`, also: statement_NOTHING };
    const statement = describeFinding(first, facts.result);
    const isRed = turnsRed(facts.result.verdict);
    return {
        ...statement,
        also: sentences(statement.also, isRed ? phrase `It blocks, because ${phrase_name('inconclusive: fail')} is set.` : statement_NOTHING),
    };
}
function sayError(facts) {
    const { errors } = facts.result;
    const [first] = errors;
    if (first !== undefined) {
        const more = errors.length === 1 ? statement_NOTHING : phrase `, and ${format_formatNumberOf(errors.length - 1, 'more error')}`;
        return { where: statement_NOTHING, says: phrase `${prose(withoutFullStop(first.sentence))}${more}`, also: statement_NOTHING };
    }
    const finding = leadingFinding(facts.result);
    if (finding === undefined)
        return { where: statement_NOTHING, says: phrase `it could not be measured`, also: statement_NOTHING };
    return describeFinding(finding, facts.result);
}
function withoutFullStop(sentence) {
    return sentence.replace(/\.$/, '');
}
function sayNothing({ result }) {
    const { suites, totalCases } = result.counts;
    const { supersededBy } = result;
    if (supersededBy !== undefined) {
        const says = phrase `a newer head commit, ${phrase_name(supersededBy.slice(0, 7))}, has taken this run's place`;
        return { where: statement_NOTHING, says, also: statement_NOTHING };
    }
    const cases = totalCases === 1 ? 'the only case' : `none of the ${formatCount(totalCases)} cases`;
    const says = totalCases === 0 ? phrase `there is no case` : phrase `${cases} in ${format_formatNumberOf(suites, 'suite')} is affected`;
    const also = result.changes.length === 0
        ? statement_NOTHING
        : phrase `${format_formatNumberOf(result.changes.length, 'change')} of the spec, see below.`;
    return { where: statement_NOTHING, says, also };
}
function sayPass(facts) {
    const compared = facts.rows.filter((row) => row.comparison.evidence.passRate?.outcome === 'ruled-out');
    const drops = compared.map((row) => row.comparison.evidence.passRate?.mustCatch ?? 1);
    const flakes = facts.rows.reduce((sum, row) => sum + flakesOf(row.comparison.evidence.passRate), 0);
    const where = drops.length > 1 ? ` in each of ${formatCount(drops.length)} rows` : '';
    const says = drops.length > 0
        ? phrase `No harm found: a drop of ${format_formatRuledOut(Math.max(...drops))} or more is ruled out${where}`
        : sayMeasuredOnly(facts);
    return { where: statement_NOTHING, says, also: sentences(sayFlaky(flakes), sayFixed(facts)) };
}
function sayMeasuredOnly(facts) {
    const heads = facts.rows.map((row) => row.comparison.passes.head);
    const tally = {
        passed: heads.reduce((sum, entry) => sum + entry.passed, 0),
        of: heads.reduce((sum, entry) => sum + entry.of, 0),
    };
    if (tally.of === 0)
        return phrase `every rule is met`;
    const isCompared = facts.rows.some((row) => row.comparison.comparedCases > 0);
    const words = isCompared ? 'no rule is breached' : 'nothing to compare with, every bar is met';
    return phrase `${words}; head passed ${formatTally(tally)} ${tally.of === 1 ? 'trial' : 'trials'}`;
}
function sayFixed(facts) {
    const fixed = casesThat(facts, 'fixed').map((entry) => entry.comparison.caseId);
    if (fixed.length === 0)
        return statement_NOTHING;
    return phrase `${format_formatNumberOf(fixed.length, 'case')} that base fails now ${fixed.length === 1 ? 'passes' : 'pass'}: ${nameList(fixed, headline_NAMED_CASES)}.`;
}
function commonNotes({ result: { mode, verdict, pullRequest } }) {
    if (verdict.kind !== 'fail')
        return [];
    if (mode !== 'block')
        return [phrase `Mode ${phrase_name(mode)}: the check stays green.`];
    if (pullRequest === undefined)
        return [];
    return [
        phrase `To accept it, somebody with write permission adds the label ${phrase_name('evaldelta:accept')}; a new push voids it.`,
    ];
}
function sentences(...parts) {
    return joinPhrases(parts.filter((part) => part.length > 0), ' ');
}

;// CONCATENATED MODULE: ./build/report/output-text.js
function outputText(output) {
    const calls = output.toolCalls.map(({ name, arguments: input }) => {
        return `→ ${name}(${typeof input === 'string' ? input : JSON.stringify(input)})`;
    });
    const isUsualEnd = output.finishReason === 'stop' || output.finishReason === 'tool_calls';
    const end = isUsualEnd ? [] : [`[ended: ${output.finishReason}]`];
    return [output.text, ...calls, ...end].filter((part) => part !== '').join('\n');
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 2 modules
var word = __webpack_require__(4440);
;// CONCATENATED MODULE: ./build/report/word-diff.js


const DIFFED_LENGTH = 4000;
const MAX_EDITS = 400;
const LEAST_IN_COMMON = 0.35;
const CONTEXT = 60;
function diffWords(base, head, maxLength) {
    if (base === head)
        return { kind: 'equal', text: visible_shorten(base, maxLength) };
    const ends = commonEnds(base, head);
    const middle = {
        base: base.slice(ends.start, base.length - ends.end),
        head: head.slice(ends.start, head.length - ends.end),
    };
    const isDiffable = Math.max(middle.base.length, middle.head.length) <= DIFFED_LENGTH;
    const changed = isDiffable ? changedPieces(middle.base, middle.head) : undefined;
    const pieces = changed === undefined ? [] : withEnds(changed, base, ends);
    if (shareInCommon(pieces) >= LEAST_IN_COMMON)
        return { kind: 'words', pieces: cutPieces(pieces, maxLength) };
    const from = ends.start > 2 * CONTEXT ? ends.start - CONTEXT : 0;
    return { kind: 'apart', base: windowOf(base, from, maxLength), head: windowOf(head, from, maxLength) };
}
function commonEnds(base, head) {
    const shorter = Math.min(base.length, head.length);
    let start = 0;
    while (start < shorter && base[start] === head[start])
        start += 1;
    while (start > 0 && !/\s/.test(base[start - 1] ?? ''))
        start -= 1;
    let end = 0;
    while (end < shorter - start && base[base.length - 1 - end] === head[head.length - 1 - end])
        end += 1;
    while (end > 0 && !/\s/.test(base[base.length - end] ?? ''))
        end -= 1;
    return { start, end };
}
function withEnds(changed, base, { start, end }) {
    const all = [
        { kind: 'same', text: base.slice(0, start) },
        ...changed,
        { kind: 'same', text: base.slice(base.length - end) },
    ];
    return joinRuns(mergeSame(all.filter((piece) => piece.text !== '')));
}
function changedPieces(base, head) {
    const changes = (0,word/* diffWordsWithSpace */.pR)(base, head, { maxEditLength: MAX_EDITS });
    return changes?.map(({ added, removed, value }) => {
        if (added)
            return { kind: 'head', text: value };
        return { kind: removed ? 'base' : 'same', text: value };
    });
}
function mergeSame(pieces) {
    return pieces.reduce((merged, piece) => {
        const last = merged.at(-1);
        if (last?.kind !== 'same' || piece.kind !== 'same')
            return [...merged, piece];
        return [...merged.slice(0, -1), { kind: 'same', text: last.text + piece.text }];
    }, []);
}
function joinRuns(pieces) {
    const joined = [];
    let run = { base: '', head: '' };
    const flush = () => {
        if (run.base !== '')
            joined.push({ kind: 'base', text: run.base });
        if (run.head !== '')
            joined.push({ kind: 'head', text: run.head });
        run = { base: '', head: '' };
    };
    pieces.forEach((piece, index) => {
        const isGap = piece.kind === 'same' && piece.text.trim() === '' && isInsideRun(pieces, index);
        if (piece.kind === 'same' && !isGap) {
            flush();
            joined.push(piece);
        }
        if (piece.kind === 'base' || isGap)
            run.base += piece.text;
        if (piece.kind === 'head' || isGap)
            run.head += piece.text;
    });
    flush();
    return joined;
}
function isInsideRun(pieces, index) {
    const neighbours = [pieces[index - 1], pieces[index + 1]];
    return neighbours.every((piece) => piece !== undefined && piece.kind !== 'same');
}
function shareInCommon(pieces) {
    const length = (kinds) => pieces.filter((piece) => kinds.includes(piece.kind)).reduce((sum, piece) => sum + piece.text.trim().length, 0);
    const longer = Math.max(length(['same', 'base']), length(['same', 'head']));
    return longer === 0 ? 0 : length(['same']) / longer;
}
function cutPieces(pieces, maxLength) {
    const shortened = pieces.map((piece, index) => {
        if (piece.kind !== 'same')
            return piece;
        return { ...piece, text: cutCommon(piece.text, index === 0, index === pieces.length - 1) };
    });
    const kept = [];
    let room = maxLength;
    for (const piece of shortened) {
        if (room <= 0)
            return [...kept, { kind: 'same', text: '…' }];
        kept.push({ ...piece, text: visible_shorten(piece.text, room) });
        room -= piece.text.length;
    }
    return kept;
}
function cutCommon(text, isFirst, isLast) {
    if (text.length <= 3 * CONTEXT)
        return text;
    const start = isFirst ? '' : text.slice(0, CONTEXT).replace(/\s\S*$/, '');
    const end = isLast ? '' : text.slice(-CONTEXT).replace(/^\S*\s/, '');
    return `${start} … ${end}`.trimStart();
}
function windowOf(text, from, maxLength) {
    return from === 0 ? visible_shorten(text, maxLength) : `… ${visible_shorten(text.slice(from).replace(/^\S*\s/, ''), maxLength)}`;
}

;// CONCATENATED MODULE: ./build/report/terminal/broken.js






const MAX_CASES = 10;
const MAX_TEXT = 600;
function terminalBroken(screen) {
    const broken = casesThat(screen.facts, 'broken');
    if (broken.length === 0)
        return '';
    const shown = broken.slice(0, MAX_CASES).map((entry) => brokenCase(entry, screen));
    const more = broken.length - shown.length;
    const end = more > 0 ? [`and ${format_formatNumberOf(more, 'more case')}: see the result file`] : [];
    return [screen.paint('bold', `What broke: ${format_formatNumberOf(broken.length, 'case')}`), ...shown, ...end].join('\n\n');
}
function terminalCaseLine({ comparison, suite, target }) {
    const { base, head } = comparison.tally;
    const tallies = base.of === 0 ? `head ${formatTally(head)}` : `base ${formatTally(base)} → head ${formatTally(head)}`;
    const confirmed = comparison.isConfirmed ? ', confirmed by fresh re-runs' : '';
    const name = visible_shorten(visible_visibleLine(comparison.caseId), MAX_TEXT);
    return `${name} · ${comparison.severity} · ${visible_visibleLine(suite)} × ${visible_visibleLine(target)} · ${tallies}${confirmed}`;
}
function brokenCase(entry, { paint, width }) {
    const base = exampleTrial(entry, 'base', true);
    const head = exampleTrial(entry, 'head', false);
    const input = entry.details?.input.head ?? entry.details?.input.base;
    const line = (label, text) => wrapWithPrefix(`    ${label.padEnd(8)}`, text, width);
    return [
        wrapWithPrefix(`  ${paint('red', '✗')} `, paint('bold', terminalCaseLine(entry)), width),
        ...(head === undefined ? [] : failures(head).map((text) => line('failed', text))),
        ...(input === undefined ? [] : [line('input', visible_shorten(visible_visibleLine(input), MAX_TEXT))]),
        ...(base === undefined || head === undefined
            ? []
            : outputLines(base, head, paint).map(([label, text]) => line(label, text))),
    ].join('\n');
}
function failures(trial) {
    return trial.scores
        .filter((score) => !score.passed)
        .slice(0, 4)
        .map((score) => visible_shorten(`${visible_visibleLine(score.name)}: ${visible_visibleLine(score.reason)}`, MAX_TEXT));
}
function outputLines(base, head, paint) {
    const diff = diffWords(outputText(base.output), outputText(head.output), MAX_TEXT);
    return diffLines(diff, paint);
}
function diffLines(diff, paint) {
    if (diff.kind === 'equal')
        return [['output', broken_quoted(diff.text)]];
    if (diff.kind === 'apart') {
        return [
            ['base', paint('red', broken_quoted(diff.base))],
            ['head', paint('green', broken_quoted(diff.head))],
        ];
    }
    return [['output', diff.pieces.map((piece) => markPiece(piece, paint)).join('')]];
}
function markPiece({ kind, text }, paint) {
    const shown = visible_visible(text);
    if (kind === 'same')
        return shown;
    return kind === 'base' ? paint('red', `[-${shown}-]`) : paint('green', `{+${shown}+}`);
}
function broken_quoted(text) {
    return text.trim() === '' ? '(empty)' : visible_visible(text);
}

;// CONCATENATED MODULE: ./build/report/reasons.js

function reasonPhrase({ kind, file }) {
    return file === undefined ? [kind] : phrase `${kind} ${phrase_name(file)}`;
}
function countReasons({ cases, }) {
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

;// CONCATENATED MODULE: ./build/report/terminal/lists.js












const LISTED = 20;
function terminalLists(screen) {
    const { result } = screen.facts;
    const cases = (entries) => entries.map(terminalCaseLine);
    return [
        listOf(screen, 'Errors', errorLines(screen)),
        listOf(screen, 'Warnings', result.warnings.map(visible_visibleLine)),
        listOf(screen, 'Other findings', statements(secondaryFindings(result), screen)),
        listOf(screen, 'Rules that could not be judged', statements(unjudgedFindings(result), screen)),
        listOf(screen, 'Run on head only and failed', cases(casesThat(screen.facts, 'measured-failing'))),
        listOf(screen, 'Fixed', cases(casesThat(screen.facts, 'fixed'))),
        listOf(screen, 'Flaky, changed their answer on one side', cases(casesThat(screen.facts, 'flaky'))),
        listOf(screen, 'Failing on base too', cases(casesThat(screen.facts, 'failing'))),
        listOf(screen, 'Without a usable pair', cases(casesThat(screen.facts, 'missing'))),
        listOf(screen, 'Trials without an answer', lostLines(screen)),
        listOf(screen, 'Spec and policy changes', result.changes.map((change) => phrase_phraseText(describeChangeFully(change)))),
        listOf(screen, 'Why these cases ran', reasonLines(screen)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function listOf({ paint, width }, title, lines) {
    if (lines.length === 0)
        return '';
    const shown = lines.slice(0, LISTED).map((line) => wrapWithPrefix('  - ', line, width));
    const more = lines.length - shown.length;
    return [paint('bold', title), ...shown, ...(more > 0 ? [`  - and ${formatCount(more)} more`] : [])].join('\n');
}
function errorLines({ facts }) {
    return facts.result.errors.map(({ place, sentence, hint }) => {
        const where = place === undefined ? '' : `${visible_visibleLine((0,user_error/* describePlace */.df)(place))}: `;
        return `${where}${visible_visibleLine(sentence)}${hint === undefined ? '' : ` ${visible_visibleLine(hint)}`}`;
    });
}
function statements(findings, { facts }) {
    return findings.map((finding) => phrase_phraseText(wholeStatement(describeFinding(finding, facts.result))));
}
function lostLines({ facts }) {
    const groups = Map.groupBy(erroredTrials(facts.result), ({ provider, message }) => JSON.stringify([provider, message]));
    return [...groups.values()].map((group) => {
        return `${visible_visibleLine(group[0]?.provider ?? '')}: ${format_formatNumberOf(group.length, 'trial')}, ${visible_visibleLine(group[0]?.message ?? '')}`;
    });
}
function reasonLines({ facts }) {
    return countReasons(facts.result).map(({ reason, cases }) => `${phrase_phraseText(reasonPhrase(reason))}: ${format_formatNumberOf(cases, 'case')}`);
}

;// CONCATENATED MODULE: ./build/report/terminal/footer.js



function terminalFooter({ facts: { result }, paint, width }) {
    const { base, head } = result.revisions;
    const { spend } = result;
    const headWords = head.isWorkingTree
        ? 'working tree'
        : visible_visibleLine((result.pullRequest?.headSha ?? head.sha).slice(0, 7));
    const commits = base === undefined ? `head ${headWords} alone` : `base ${visible_visibleLine(base.sha.slice(0, 7))} → head ${headWords}`;
    const money = spend.totalUsd === undefined ? `spend ${NOT_AVAILABLE}` : `${formatUsd(spend.totalUsd)} spent`;
    const cap = spend.maxCostUsd === undefined ? '' : ` of at most ${formatUsd(spend.maxCostUsd)}`;
    const calls = `${format_formatNumberOf(spend.callsMade, 'call')} made, ${formatCount(spend.callsReused)} reused`;
    return wrapWithPrefix('', paint('dim', [commits, calls, money + cap].join(' · ')), width);
}

;// CONCATENATED MODULE: ./build/report/terminal/table.js







const table_NAME_LENGTH = 40;
const MAX_ROWS = 100;
function terminalTable(screen) {
    const { facts, paint, width } = screen;
    const rows = [...facts.rows, ...facts.tagRows].map((row) => row.comparison);
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, MAX_ROWS);
    const lines = alignRows([HEADER, ...shown.map((row) => tableCells(row, screen))]);
    const isWide = lines.every((line) => ansi_columns(line) <= width);
    const [header = '', ...body] = lines;
    const text = isWide ? [paint('dim', header), ...body] : shown.map((row) => blockOf(row, screen));
    const more = rows.length - shown.length;
    return [...text, ...(more > 0 ? [`and ${format_formatNumberOf(more, 'more row')}`] : [])].join('\n');
}
const HEADER = ['   suite × target', 'pass rate', 'cost per call', 'latency p95', 'cases'];
function tableCells(row, screen) {
    return [
        table_nameOf(row, screen),
        withInterval(row.passRate, 'rate', row.isNew),
        formatMeasure(row.costPerCallUsd, 'usd', row.isNew),
        formatMeasure(row.latencyP95Ms, 'ms', row.isNew),
        casesOf(row),
    ];
}
function blockOf(row, screen) {
    const line = (label, value) => wrapWithPrefix(`   ${label.padEnd(14)}`, value, screen.width);
    return [
        wrapWithPrefix('', table_nameOf(row, screen), screen.width),
        line('pass rate', withInterval(row.passRate, 'rate', row.isNew)),
        line('cost per call', formatMeasure(row.costPerCallUsd, 'usd', row.isNew)),
        line('latency p95', formatMeasure(row.latencyP95Ms, 'ms', row.isNew)),
        line('cases', casesOf(row)),
    ].join('\n');
}
function table_nameOf(row, { facts }) {
    const verdict = rowVerdict(facts.result, row);
    const icon = verdict === undefined ? ' ' : verdictIcon(verdict);
    return `${icon} ${visible_shorten(phrase_phraseText(statement_rowName(row)), table_NAME_LENGTH)}`;
}
function withInterval(measure, unit, isNew) {
    const interval = formatInterval(measure.interval, unit);
    return `${formatMeasure(measure, unit, isNew)}${interval === undefined ? '' : `, ${interval}`}`;
}
function casesOf(row) {
    const { base, head } = row.passes;
    const tallies = base.of === 0 ? formatTally(head) : `${formatTally(base)} → ${formatTally(head)}`;
    const lost = row.missingPairs === 0 ? '' : `, ${format_formatNumberOf(row.missingPairs, 'pair')} missing`;
    return `${row.comparedCases + row.measuredCases} of ${row.totalCases} (${tallies})${lost}`;
}

;// CONCATENATED MODULE: ./build/report/terminal.js









const COLORS = {
    pass: 'green',
    fail: 'red',
    inconclusive: 'yellow',
    error: 'red',
    'nothing-to-run': 'dim',
    waived: 'yellow',
};
function renderTerminal(result, { color, width }) {
    const screen = { facts: facts_collectFacts(result), paint: createPaint(color), width: Math.max(40, width) };
    const parts = [
        terminalTitle(screen),
        terminalTable(screen),
        terminalBroken(screen),
        terminalLists(screen),
        terminalFooter(screen),
    ];
    return withoutCommands(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
function terminalTitle({ facts, paint, width }) {
    const { icon, sentence, also } = headline(facts);
    const style = COLORS[facts.result.verdict.kind];
    const title = paint('bold', paint(style, phrase_phraseText(sentence)));
    const notes = also.map(phrase_phraseText).join(' ');
    const first = wrapWithPrefix(`${icon} `, title, width);
    return notes === '' ? first : `${first}\n${wrapWithPrefix('   ', notes, width)}`;
}

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



















async function gateCommand(terminal, options, isPlanOnly) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const settings = (0,cli_options/* settingsOf */.f5)(options);
        const { env } = terminal;
        const repository = __addDisposableResource(env_1, await openLocalRepository({
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
        const providers = openProviders({ env, callTimeoutMs: DEFAULT_LIMITS.callTimeoutMs, log });
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
            isPlanOnly,
        };
        try {
            return gate_command_show(terminal, redactDeep(await gate(input, ports), secretValues(env, [])), options);
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
    return turnsRed(result.verdict) ? 1 : 0;
}
function localRun(nowMs) {
    return `local-${new Date(nowMs).toISOString().slice(0, 10)}`;
}
function gate_command_show(terminal, result, options) {
    const json = (0,cli_options/* textOf */.b6)(options, 'json');
    if (json !== undefined)
        writeTextFile(json, renderJson(result));
    terminal.write(renderTerminal(result, { color: terminal.hasColor, width: terminal.width }));
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

/***/ 8535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ MAX_TEXT_BYTES),
/* harmony export */   JG: () => (/* binding */ MAX_PROBLEMS_PER_FILE),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   Kl: () => (/* binding */ MAX_DATASET_BYTES),
/* harmony export */   M1: () => (/* binding */ MAX_NESTING),
/* harmony export */   Um: () => (/* binding */ MAX_MESSAGE_CHARACTERS),
/* harmony export */   c9: () => (/* binding */ MAX_PARTIALS),
/* harmony export */   fG: () => (/* binding */ MAX_CASES),
/* harmony export */   kb: () => (/* binding */ MAX_INCLUDE_DEPTH)
/* harmony export */ });
const MAX_TEXT_BYTES = 1_000_000;
const MAX_DATASET_BYTES = 50_000_000;
const MAX_CASES = 100_000;
const MAX_NESTING = 60;
const MAX_ALIASES = 100;
const MAX_INCLUDE_DEPTH = 10;
const MAX_PARTIALS = 200;
const MAX_MESSAGE_CHARACTERS = 4_000_000;
const MAX_PROBLEMS_PER_FILE = 50;


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ TemplateError),
/* harmony export */   j: () => (/* binding */ loadTemplateEngine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8535);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4125);



class TemplateError extends Error {
    problems;
    constructor(problems, options) {
        super(problems.map(({ sentence }) => sentence).join(' '), options);
        this.name = 'TemplateError';
        this.problems = problems;
    }
}
const RENDER_LIMIT_MS = 1000;
const MEMORY_LIMIT = 20_000_000;
const DATE_FILTERS = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string'];
async function loadTemplateEngine() {
    const library = await __webpack_require__.e(/* import() */ 8694).then(__webpack_require__.t.bind(__webpack_require__, 8694, 19));
    const engines = new WeakMap();
    const engineFor = (partials) => {
        const engine = engines.get(partials) ?? createEngine(library, partials);
        engines.set(partials, engine);
        return engine;
    };
    return { compile: (source) => compile(library, engineFor(source.partials), source) };
}
function compile(library, engine, source) {
    const templates = explained({ library, engine, source }, () => engine.parse(source.text, source.file));
    return (vars) => explained({ library, engine, source }, () => {
        const text = String(engine.renderSync(templates, vars));
        if (text.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MESSAGE_CHARACTERS */ .Um)
            return text;
        throw new library.AssertionError(`the text has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MESSAGE_CHARACTERS */ .Um} characters`);
    });
}
function createEngine(library, partials) {
    const engine = new library.Liquid({
        strictVariables: true,
        strictFilters: true,
        ownPropertyOnly: true,
        lenientIf: true,
        relativeReference: false,
        cache: true,
        catchAllErrors: true,
        root: ['.'],
        fs: readOnlyFiles(partials),
        timezoneOffset: 0,
        locale: 'en-US',
        parseLimit: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MESSAGE_CHARACTERS */ .Um,
        renderLimit: RENDER_LIMIT_MS,
        memoryLimit: MEMORY_LIMIT,
        outputEscape: rejectObjects,
    });
    registerIncludes(library, engine);
    makeDeterministic(engine);
    return engine;
}
function readOnlyFiles(partials) {
    const read = (path) => partials.get(path) ?? '';
    return {
        sep: '/',
        dirname: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname,
        resolve: (_directory, file) => file,
        contains: () => Promise.resolve(true),
        containsSync: () => true,
        exists: (path) => Promise.resolve(partials.has(path)),
        existsSync: (path) => partials.has(path),
        readFile: (path) => Promise.resolve(read(path)),
        readFileSync: read,
    };
}
function registerIncludes(library, engine) {
    const locate = (file, token) => {
        if (typeof file === 'string')
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(token.file ?? '.'), file));
        throw new library.AssertionError('the name of a partial must be quoted text, known before the template is filled');
    };
    class Render extends library.RenderTag {
        constructor(token, rest, liquid, parser) {
            super(token, rest, liquid, parser);
            Object.assign(this, { file: locate(Reflect.get(this, 'file'), token) });
        }
    }
    class Include extends library.IncludeTag {
        constructor(token, rest, liquid, parser) {
            super(token, rest, liquid, parser);
            Object.assign(this, { file: locate(Reflect.get(this, 'file'), token) });
        }
    }
    engine.registerTag('render', Render);
    engine.registerTag('include', Include);
}
function makeDeterministic(engine) {
    for (const name of ['layout', 'block'])
        Reflect.deleteProperty(engine.tags, name);
    Reflect.deleteProperty(engine.filters, 'sample');
    for (const name of DATE_FILTERS) {
        const filter = engine.filters[name];
        if (typeof filter !== 'function')
            continue;
        engine.registerFilter(name, function (value, ...rest) {
            if (value === 'now' || value === 'today')
                throw new Error(`the filter \`${name}\` may not read the clock`);
            return filter.call(this, value, ...rest);
        });
    }
}
function rejectObjects(value) {
    const isObject = typeof value === 'object' && value !== null && (!Array.isArray(value) || value.some(isNested));
    if (isObject)
        throw new Error('a mapping has no obvious text; write `| json`');
    return value;
}
function isNested(value) {
    return typeof value === 'object' && value !== null;
}
const AT_START = { hint: undefined, file: undefined, line: 1, column: 1, variable: undefined };
function explained(context, action) {
    const { library } = context;
    try {
        return action();
    }
    catch (error) {
        if (library.LiquidError.is(error)) {
            const errors = error.errors ?? [error];
            throw new TemplateError(errors.map((each) => explain(context, each)), { cause: error });
        }
        if (error instanceof RangeError)
            throw new TemplateError([{ ...AT_START, ...TOO_DEEP }], { cause: error });
        if (!(error instanceof library.AssertionError))
            throw error;
        throw new TemplateError([{ ...AT_START, ...describe(context.engine, error.message) }], { cause: error });
    }
}
function partialWith(text, { text: own, partials }) {
    if (text === own)
        return undefined;
    for (const [path, partial] of partials)
        if (partial === text)
            return path;
    return undefined;
}
const TOO_DEEP = { code: 'too-large', sentence: 'The template is nested too deeply.', hint: undefined };
function explain({ engine, source }, error) {
    const [line = 1, column = 1] = error.token?.getPosition() ?? [];
    const file = error.token === undefined ? undefined : partialWith(error.token.input, source);
    const where = { file, line, column, variable: undefined };
    if (error.originalError instanceof RangeError)
        return { ...where, ...TOO_DEEP };
    const message = (error.originalError?.message ?? error.message).replace(/(, file:[^\n]*?)?, line:\d+, col:\d+$/, '');
    const variable = /^undefined variable: (.+)$/.exec(message)?.[1];
    if (variable === undefined)
        return { ...where, ...describe(engine, message) };
    const sentence = `The variable \`${variable}\` has no value.`;
    return { ...where, code: 'unknown-variable', sentence, hint: undefined, variable };
}
function describe(engine, message) {
    const partial = /^ENOENT: Failed to lookup "([^"]*)"/.exec(message)?.[1];
    const sentence = partial === undefined
        ? `The template cannot be used: ${message}.`
        : `The partial \`${partial}\` cannot be reached from here.`;
    const code = message.endsWith('limit exceeded') ? 'too-large' : 'bad-template';
    const filter = /^undefined filter: (.+)$/.exec(message)?.[1];
    const tag = /^tag "(.+)" not found$/.exec(message)?.[1];
    const near = filter === undefined ? tag && (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(tag, Object.keys(engine.tags)) : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(filter, Object.keys(engine.filters));
    return { code, sentence, hint: near === undefined ? undefined : `Did you mean \`${near}\`?` };
}


/***/ }),

/***/ 4125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(name, candidates) {
    const bound = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
    let best;
    let bestDistance = bound + 1;
    for (const candidate of candidates) {
        if (candidate === name || Math.abs(candidate.length - name.length) >= bestDistance)
            continue;
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.distance)(name.toLowerCase(), candidate.toLowerCase());
        if (steps < bestDistance)
            [best, bestDistance] = [candidate, steps];
    }
    return best;
}
function didYouMean(name, candidates) {
    const near = nearest(name, candidates);
    if (near !== undefined)
        return `Did you mean \`${near}\`?`;
    if (candidates.length === 0)
        return undefined;
    return `Known: ${candidates.map((candidate) => `\`${candidate}\``).join(', ')}.`;
}


/***/ }),

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   IX: () => (/* binding */ lookupIn),
/* harmony export */   Z6: () => (/* binding */ splitPlain),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   wf: () => (/* binding */ fillPlain)
/* harmony export */ });
const NAME = /\{\{\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\s*\}\}/g;
const LITERALS = new Set(['true', 'false', 'nil', 'null', 'empty', 'blank']);
const COMPUTED = new Set(['size', 'first', 'last']);
function isTemplate(text) {
    return text.includes('{{') || text.includes('{%');
}
function splitPlain(text) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(NAME)) {
        const name = match[1] ?? '';
        if (LITERALS.has(name) || COMPUTED.has(name.slice(name.lastIndexOf('.') + 1)))
            return undefined;
        if (match.index > end)
            parts.push(text.slice(end, match.index));
        parts.push({ name });
        end = match.index + match[0].length;
    }
    if (end < text.length)
        parts.push(text.slice(end));
    return parts.some((part) => typeof part === 'string' && isTemplate(part)) ? undefined : parts;
}
function namesIn(parts) {
    return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
}
function fillPlain(parts, lookup) {
    let text = '';
    for (const part of parts) {
        if (typeof part === 'string') {
            text += part;
            continue;
        }
        const value = lookup(part.name);
        if (value === undefined || (typeof value === 'object' && value !== null))
            return undefined;
        text += value === null ? '' : String(value);
    }
    return text;
}
function lookupIn(fields, name) {
    if (!name.includes('.'))
        return Object.hasOwn(fields, name) ? fields[name] : undefined;
    let current = fields;
    for (const key of name.split('.')) {
        if (typeof current !== 'object' || current === null || Array.isArray(current))
            return undefined;
        if (!Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ })

};
