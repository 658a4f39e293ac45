export const id = 3844;
export const ids = [3844];
export const modules = {

/***/ 59894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ unknownRevision),
/* harmony export */   J5: () => (/* binding */ readShallow),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   cf: () => (/* binding */ onExit),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   xl: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35881);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4798);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81361);





async function readCheckout(directory, environment, isTrusted) {
    const settings = isTrusted ? [['safe.directory', '*']] : [];
    const here = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_4__/* .createGit */ .lD)({ directory, environment, variables: {}, settings, isOnline: false });
    await requireVersion(here);
    const top = await here.line(['rev-parse', '--show-toplevel']).catch((error) => {
        throw explain(error, directory);
    });
    const git = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_4__/* .adaptGit */ .ds)(here, { directory: top });
    const path = (name) => git.line(['rev-parse', '--path-format=absolute', '--git-path', name]);
    const [objects, shallowFile, objectFormat, headSha, promisors] = await Promise.all([
        path('objects'),
        path('shallow'),
        git.line(['rev-parse', '--show-object-format']),
        resolveCommit(git, 'HEAD'),
        git.line(['config', '--get-regexp', String.raw `^remote\..*\.promisor$`]).catch(onExit(1, '')),
    ]);
    const shallow = await readShallow(shallowFile);
    const isPartial = / true$/m.test(promisors);
    return { git, directory: top, objects: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(objects), objectFormat, shallow, isPartial, headSha };
}
async function resolveCommit(git, name) {
    if (name.startsWith('-') || name.includes('\0'))
        return undefined;
    return await git.line(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).catch((error) => {
        if (error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS)
            return undefined;
        throw error;
    });
}
async function readShallow(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    return text.split('\n').filter((line) => line !== '');
}
function onExit(exitCode, value) {
    return (error) => {
        if (error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS && error.exitCode === exitCode)
            return value;
        throw error;
    };
}
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function unknownRevision(what) {
    const hint = 'Give a branch, a tag or a full commit id that the remote or the clone has.';
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ code: 'bad-revision', sentence: `${what} was not found.`, place: undefined, hint });
}
function raise(error) {
    throw error;
}
async function requireVersion(git) {
    const version = await git.line(['version']);
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
    if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 31))
        return;
    const sentence = `Git 2.31 or newer is needed, this is "${version}".`;
    const hint = 'In a container job, install a newer git in the image.';
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ code: 'unsupported', sentence, place: undefined, hint });
}
function explain(error, directory) {
    if (!(error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS))
        return error;
    const mistake = explainForeign(error, directory) ?? explainOutside(error, directory);
    if (mistake === undefined)
        return error;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ code: 'bad-revision', ...mistake, place: undefined }, { cause: error });
}
function explainForeign({ stderr }, directory) {
    if (!stderr.includes('dubious ownership'))
        return undefined;
    const top = /dubious ownership in repository at '(.+)'/.exec(stderr)?.[1] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    return {
        sentence: `The git repository "${top}" belongs to another user.`,
        hint: `If you trust it: git config --global --add safe.directory '${top.replaceAll("'", String.raw `'\''`)}'`,
    };
}
function explainOutside({ stderr }, directory) {
    if (!/not a git repository|must be run in a work tree/i.test(stderr))
        return undefined;
    return {
        sentence: `"${directory}" is not inside the working tree of a git repository.`,
        hint: 'On your machine, `git init` makes one; in a workflow, run actions/checkout before Evaldelta.',
    };
}


/***/ }),

/***/ 4798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ isDiskTrouble),
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   XS: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);

class GitError extends _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    exitCode;
    stderr;
    reason;
    constructor(command, { exitCode, stderr, directory, written }) {
        const text = stderr.replaceAll(/\/\/[^/@\s]+@/g, '//***@');
        const reason = lastWord(text);
        const where = isDiskTrouble(text) ? written : directory;
        const sentence = `\`git ${command}\` failed in "${where}": ${reason}`;
        super({ code: 'git-failed', sentence, place: undefined, hint: hintFor(text) });
        this.name = 'GitError';
        this.exitCode = exitCode;
        this.stderr = text;
        this.reason = reason;
    }
}
function hintFor(text) {
    return HINTS.find(([pattern]) => pattern.test(text))?.[1];
}
function isDiskTrouble(text) {
    return DISK.test(text);
}
const DISK = /no space left|disk quota|read-only file system|file too large|no usable temporary/i;
const HINTS = [
    [DISK, 'Free some space there, or set TMPDIR (in a job RUNNER_TEMP) to a directory with more room.'],
    [/too many open files/i, 'Raise the limit of open files: `ulimit -n`.'],
    [/permission denied/i, 'Let the user who runs this read it.'],
    [
        /unknown repository extension|expected git repo version/i,
        'This git is too old for the repository: install a newer one.',
    ],
    [
        /external filter|clean filter|smudge filter|git-lfs|cannot run /i,
        'Install the program that `.gitattributes` names as its filter, or take the file out of the working tree.',
    ],
    [
        /corrupt|inflate|index file|bad (?:object|signature|tree|index)|loose object|unable to (?:read|unpack|parse)|not a (?:tree|valid)|packfile|garbage|missing (?:blob|tree|commit)|is empty|could not read [0-9a-f]{40}/i,
        'The clone is damaged: `git fsck` says what is missing; a fresh clone mends it.',
    ],
];
function lastWord(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const spoken = lines.find((line) => /^(fatal|error|remote):/.test(line)) ?? lines.at(-1) ?? 'no message';
    return spoken.replace(/^(fatal|error): /, '').trim();
}


/***/ }),

/***/ 81361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ gitError),
/* harmony export */   ds: () => (/* binding */ adaptGit),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);
/* harmony import */ var _at_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32316);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4798);




const MAX_OUTPUT_BYTES = 2 ** 30;
const ONLINE_TIMEOUT_MS = 600_000;
const OFFLINE_TIMEOUT_MS = 300_000;
const ALLOWED = [
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'USERNAME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA'],
    ...['PROGRAMDATA', 'PROGRAMFILES', 'SYSTEMROOT', 'WINDIR', 'COMSPEC', 'PATHEXT', 'TMPDIR', 'TEMP', 'TMP'],
    ...['XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'LD_LIBRARY_PATH'],
    ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH', 'GIT_SSH', 'GIT_SSH_COMMAND'],
    ...['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'RUNNER_TRACKING_ID'],
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
    const limits = { maxBuffer: MAX_OUTPUT_BYTES, timeout: timeoutOf(options) };
    const run = (args, input) => new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, { ...process, ...limits, encoding: 'buffer' }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(toError(options, args, { error, stderr: stderr.toString() }));
        });
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input ?? '');
        killAtEnd(child);
    });
    return {
        options,
        run,
        runNow: (args, input) => {
            const { error, stdout, stderr, status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', args, { ...process, ...limits, input });
            if (error !== undefined)
                throw toError(options, args, { error, stderr: String(stderr) });
            if (status !== 0)
                throw gitError(options, args, { exitCode: status ?? undefined, stderr: stderr.toString() });
            return stdout.toString();
        },
        line: async (args) => (await run(args)).toString().replace(/\r?\n$/, ''),
        start: (args) => killAtEnd((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { ...process, stdio: 'pipe' })),
    };
}
function adaptGit(git, changes) {
    return createGit({ ...git.options, ...changes });
}
function killAtEnd(child) {
    const kill = () => void child.kill('SIGKILL');
    child.once('close', (0,_at_end_js__WEBPACK_IMPORTED_MODULE_2__/* .atEnd */ .tE)(kill));
    return child;
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
function toError(options, args, { error, stderr }) {
    if (error.code !== 'ENOENT') {
        const exitCode = typeof error.code === 'number' ? error.code : undefined;
        const isLate = (error.killed === true && typeof error.code !== 'string') || error.code === 'ETIMEDOUT';
        const said = isLate ? `it did not end within ${timeoutOf(options) / 1000} s` : stderr.trim() || error.message;
        return gitError(options, args, { exitCode, stderr: exitCode === undefined ? `fatal: ${said}` : stderr });
    }
    const sentence = `Git could not be started in "${options.directory}".`;
    const hint = 'Check that the directory exists and that git 2.31 or newer is on the PATH.';
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ code: 'unsupported', sentence, place: undefined, hint }, { cause: error });
}
function timeoutOf({ isOnline, timeoutMs }) {
    return timeoutMs ?? (isOnline ? ONLINE_TIMEOUT_MS : OFFLINE_TIMEOUT_MS);
}
function gitError({ directory, variables }, args, end) {
    const written = variables['GIT_OBJECT_DIRECTORY'] ?? variables['GIT_DIR'] ?? directory;
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(args[0] ?? '', { ...end, directory, written });
}


/***/ }),

/***/ 74161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openLocalRepository)
});

// UNUSED EXPORTS: openRepository

// EXTERNAL MODULE: ./build/adapters/git-checkout.js
var git_checkout = __webpack_require__(59894);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/adapters/git-error.js
var git_error = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/adapters/git-process.js
var git_process = __webpack_require__(81361);
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
    return (0,git_process/* adaptGit */.ds)(git, { settings, isOnline: true });
}
function forget(git) {
    return (0,git_process/* adaptGit */.ds)(git, { settings: [...git.options.settings, ['core.alternateRefsCommand', 'true']] });
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
    return error instanceof git_error/* GitError */.XS && ABSENT.test(error.stderr);
}
function git_remote_explainFetch(error, what, remote) {
    if (!(error instanceof git_error/* GitError */.XS))
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
            if (!(error instanceof git_error/* GitError */.XS) || !TRANSIENT.test(error.stderr) || isAbsent(error))
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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/adapters/at-end.js
var at_end = __webpack_require__(32316);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
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
        this.#child.on('close', (code) => this.#fail((0,git_process/* gitError */.N7)(git.options, ['cat-file'], { exitCode: code ?? undefined, stderr: this.#stderr })));
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
        this.#header += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
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

// EXTERNAL MODULE: ./build/adapters/disk-error.js
var disk_error = __webpack_require__(83347);
// EXTERNAL MODULE: ./build/adapters/temporary-file.js
var temporary_file = __webpack_require__(19689);
;// CONCATENATED MODULE: ./build/adapters/git-store.js










const DAMAGED = /corrupt|inflate|unpack|garbage|bad header|is empty|permission denied/i;
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
        const directory = (0,temporary_file/* temporaryDirectory */.D)('evaldelta-git-', environment['RUNNER_TEMP']);
        (0,at_end/* removeAtEnd */.$N)(directory);
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
        await this.#refuseDamaged(missing[0] ?? '');
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
            if (!(error instanceof git_error/* GitError */.XS) || !this.checkout.isPartial)
                throw error;
            await this.#fetch([sha], ['--depth=1']);
            return await list();
        });
        return parseEntries(output, 2);
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
        await this.#refuseDamaged(oid);
        await this.#fetch([oid], []);
        return (await batch.ask(oid)) ?? fail(oid);
    }
    async #refuseDamaged(oid) {
        if (this.checkout.isPartial)
            return;
        await this.git.run(['cat-file', '-p', oid]).catch((error) => {
            if (error instanceof git_error/* GitError */.XS && DAMAGED.test(error.stderr))
                throw error;
        });
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
            const kind = options.length === 0 ? 'Object' : 'Commit';
            throw git_remote_explainFetch(error, `${kind} ${first.slice(0, 7)}`, this.#remote);
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
    const git = (0,git_process/* createGit */.lD)({ ...base, variables });
    await git.run(['init', '--quiet', '--bare', '--template=', `--object-format=${objectFormat}`]);
    await (0,disk_error/* naming */.b7)(directory, async () => {
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(directory, 'objects', 'info', 'alternates'), `${quotePath(objects)}\n`);
        if (shallow.length > 0)
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(directory, 'shallow'), `${shallow.join('\n')}\n`);
    });
    return git;
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
function parseEntries(output, oidField) {
    const entries = new Map();
    for (const record of output.toString().split('\0')) {
        const tab = record.indexOf('\t');
        if (tab === -1)
            continue;
        const fields = record.slice(0, tab).split(' ');
        const mode = fields[0] ?? '';
        const path = record.slice(tab + 1);
        entries.set(path, { path, oid: fields[oidField] ?? '', kind: kindOf(mode), mode });
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
    const line = await git.line(['merge-base', base, head]).catch((0,git_checkout/* onExit */.cf)(1, ''));
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
    return new Set(await (0,git_checkout/* readShallow */.J5)((0,external_node_path_.join)(git.options.variables['GIT_DIR'] ?? '', 'shallow')));
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
        return { base: await findReference(local, name) };
    if (headSha === undefined)
        return { base: undefined };
    const tip = await findDefaultBranch(local);
    const sha = await git_history_findMergeBase(local.store, { base: tip.sha, head: headSha }, local.remote);
    return { base: { sha, name: tip.name }, rules: tip };
}
async function findReference(local, name) {
    const { store, remote } = local;
    const sha = await (0,git_checkout/* resolveCommit */.WL)(store.checkout.git, name);
    if (sha !== undefined)
        return { sha, name: (await isTagAndBranch(local, name)) ? `tags/${name}` : name };
    if ((0,git_checkout/* isCommitId */.jh)(name))
        return { sha: name, name };
    const listed = await ask(store, remote, [`refs/heads/${name}`, `refs/tags/${name}`]);
    return { sha: listed[0] ?? (0,git_checkout/* raise */.xl)((0,git_checkout/* unknownRevision */.EX)(`The revision "${name}"`)), name };
}
async function isTagAndBranch({ store, warn }, name) {
    const { git } = store.checkout;
    const [tag, branch] = await Promise.all(['tags', 'heads'].map((kind) => (0,git_checkout/* resolveCommit */.WL)(git, `refs/${kind}/${name}`)));
    if (tag === undefined || branch === undefined || tag === branch)
        return false;
    warn(`"${name}" is a tag and a branch; as git does, the tag is taken. Say heads/${name} for the branch.`);
    return true;
}
async function findDefaultBranch({ store, remote }) {
    const { git } = store.checkout;
    for (const candidate of DEFAULT_BRANCHES) {
        const sha = await (0,git_checkout/* resolveCommit */.WL)(git, candidate);
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
            const [baseName, headName] = [event.baseRef, event.headRef].map(shorten);
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
        const isMerge = into !== undefined && merge !== event.headSha && merged === event.headSha;
        if (isMerge && (merge === event.mergeSha || (await isOnBranch(into, event.baseRef, commits)))) {
            return { base: { sha: into, name: event.baseRef }, head: { sha: merge, name: event.headRef } };
        }
    }
    const rules = { sha: await commits.tip(event.baseRef), name: event.baseRef };
    const base = await commits.mergeBase(rules.sha, event.headSha);
    return { base: { sha: base, name: event.baseRef }, head: { sha: event.headSha, name: event.headRef }, rules };
}
async function isOnBranch(sha, branch, commits) {
    const tip = await commits.tip(branch);
    return tip === sha || (await commits.mergeBase(tip, sha).catch(unrelated)) === sha;
}
function unrelated(error) {
    if (!(error instanceof UserError) || error.all[0]?.code !== 'no-base')
        throw error;
}
async function findPush(event, commits) {
    const name = shorten(event.ref);
    const head = { sha: await commits.commit(event.after), name };
    const { before } = event;
    if (before === undefined || !(await commits.has(before))) {
        return againstDefault(event.defaultBranch, head, commits);
    }
    return unlessEqual({ sha: await commits.commit(before), name }, head);
}
async function againstDefault(branch, head, commits) {
    const tip = await commits.tip(branch);
    const sha = await commits.mergeBase(tip, head.sha);
    return { ...unlessEqual({ sha, name: branch }, head), rules: { sha: tip, name: branch } };
}
function unlessEqual(base, head) {
    return { base: base?.sha === head.sha ? undefined : base, head };
}
function shorten(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./build/adapters/git-blob-writer.js








const ATTEMPTS = 4;
async function writeFiles(store, paths) {
    const git = createWriter(store);
    const oids = new Map();
    let left = paths;
    while (left.length > 0) {
        const { found, error } = await hashFiles(git, left);
        for (const [index, oid] of found.entries())
            oids.set(left[index] ?? '', oid);
        const [stopped, ...rest] = left.slice(found.length);
        if (stopped === undefined && error !== undefined)
            throw unreadable(undefined, error.reason);
        const oid = stopped === undefined ? undefined : await writeMoving(git, stopped).catch(unlessDisk);
        if (stopped !== undefined && oid !== undefined)
            oids.set(stopped, oid);
        left = await filterPresent(git, rest);
    }
    return oids;
}
function writeFileNow(store, path) {
    return createWriter(store)
        .runNow(['hash-object', '-w', '--stdin-paths'], toLines([path]))
        .trim();
}
function unlessDisk(error) {
    if (error instanceof user_error/* UserError */.yo && !(0,git_error/* isDiskTrouble */.DE)(error.message))
        return error;
    throw error;
}
async function writeLinks(store, links) {
    if (links.length === 0)
        return [];
    const directory = (0,external_node_path_.join)(store.directory, 'links');
    await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true });
    const files = links.map((_, index) => (0,external_node_path_.join)(directory, String(index)));
    await Promise.all(files.map((file, index) => (0,external_node_fs_promises_.writeFile)(file, links[index] ?? '')));
    const output = await store.git.run(['hash-object', '-w', '--stdin-paths', '--no-filters'], toLines(files));
    return output.toString().trim().split('\n');
}
async function unlessGone(look) {
    return await look.catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return undefined;
        throw error;
    });
}
function createWriter({ checkout: { git }, git: store }) {
    const objects = (0,external_node_path_.join)(store.options.variables['GIT_DIR'] ?? '', 'objects');
    const variables = { ...git.options.variables, GIT_OBJECT_DIRECTORY: objects };
    const settings = [
        ...git.options.settings,
        ['core.compression', '0'],
        ['core.looseCompression', '0'],
        ['core.safecrlf', 'false'],
    ];
    return (0,git_process/* adaptGit */.ds)(git, { variables, settings });
}
async function hashFiles(git, paths) {
    const child = git.start(['hash-object', '-w', '--stdin-paths']);
    child.stdin.on('error', () => undefined);
    child.stdin.end(toLines(paths));
    const [stdout, stderr, [exitCode]] = await Promise.all([
        (0,consumers_.text)(child.stdout),
        (0,consumers_.text)(child.stderr),
        (0,external_node_events_.once)(child, 'close'),
    ]);
    const error = exitCode === 0 ? undefined : (0,git_process/* gitError */.N7)(git.options, ['hash-object'], { exitCode: Number(exitCode ?? 128), stderr });
    return { found: stdout.split('\n').slice(0, -1), error };
}
async function writeMoving(git, path) {
    let reason = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const [present] = await filterPresent(git, [path]);
        if (present === undefined)
            return undefined;
        const { found, error } = await hashFiles(git, [path]);
        if (found[0] !== undefined && error === undefined)
            return found[0];
        reason = error?.reason ?? '';
    }
    if (/^(?:could not open|unable to (?:stat|open)).*: (?:No such file or directory|Not a directory)$/.test(reason))
        return undefined;
    throw unreadable(path, reason);
}
async function filterPresent(git, paths) {
    const found = await Promise.all(paths.map((path) => unlessGone((0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(git.options.directory, path)))));
    return paths.filter((_, index) => found[index]?.isFile());
}
function toLines(paths) {
    return paths.map((path) => `${quotePath(path)}\n`).join('');
}
function unreadable(file, why) {
    const place = file === undefined ? undefined : { file, line: 0, column: 0 };
    const sentence = `The working tree could not be read: ${why}.`;
    const hint = (0,git_error/* hintFor */.JR)(why) ?? 'Run again once nothing writes to it.';
    return new user_error/* UserError */.yo({ code: 'bad-file', sentence, place, hint });
}

;// CONCATENATED MODULE: ./build/adapters/git-working-tree.js





const LARGE_BYTES = 1_000_000;
async function readWorkingTree(store) {
    const { git } = store.checkout;
    const [index, status] = await Promise.all([
        git.run(['ls-files', '--stage', '-z', '--full-name']),
        git.run(['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all']),
    ]);
    const entries = parseEntries(index, 1);
    const { changed, untracked, deleted } = parseStatus(status);
    for (const path of [...deleted, ...changed.map((change) => change.path)])
        entries.delete(path);
    const found = [...changed, ...(await classify(store.checkout.directory, untracked))];
    for (const entry of await identify(store, found))
        entries.set(entry.path, entry);
    return { entries, snapshot: { entries, read: (oid) => store.read(oid), sizes: (oids) => store.sizes(oids) } };
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
    const changes = files.map(async (path) => {
        const status = await unlessGone((0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(directory, path)));
        if (status === undefined)
            return [];
        if (status.isSymbolicLink())
            return [{ path, mode: '120000' }];
        return [{ path, mode: (status.mode & 0o100) === 0 ? '100644' : '100755' }];
    });
    return (await Promise.all(changes)).flat();
}
async function identify(store, changes) {
    const files = changes.filter(({ mode }) => mode.startsWith('100'));
    const areLarge = await Promise.all(files.map(({ path }) => isLarge((0,external_node_path_.join)(store.checkout.directory, path))));
    const written = await writeFiles(store, files.filter((_, index) => areLarge[index] !== true).map(toPath));
    const entries = files.flatMap((file, index) => {
        if (areLarge[index] === true)
            return [createLateEntry(file, () => writeFileNow(store, file.path))];
        const oid = written.get(file.path);
        if (oid === undefined)
            return [];
        if (typeof oid !== 'string')
            return [createLateEntry(file, () => (0,git_checkout/* raise */.xl)(oid))];
        return [{ ...file, kind: 'file', oid }];
    });
    return [...entries, ...(await identifyLinks(store, changes))];
}
function createLateEntry({ path, mode }, look) {
    let oid;
    return {
        path,
        mode,
        kind: 'file',
        get oid() {
            return (oid ??= look());
        },
    };
}
async function isLarge(file) {
    return ((await unlessGone((0,external_node_fs_promises_.lstat)(file)))?.size ?? 0) > LARGE_BYTES;
}
async function identifyLinks(store, changes) {
    const reading = changes
        .filter(({ mode }) => mode === '120000')
        .map(async ({ path, mode }) => {
        const target = await readTarget(store.checkout.directory, path);
        return target === undefined ? [] : [{ path, mode, target }];
    });
    const links = (await Promise.all(reading)).flat();
    const oids = await writeLinks(store, links.map(({ target }) => target));
    return links.map(({ path, mode }, index) => ({ path, mode, kind: 'symlink', oid: oids[index] ?? '' }));
}
async function readTarget(directory, path) {
    try {
        return await unlessGone((0,external_node_fs_promises_.readlink)((0,external_node_path_.join)(directory, path), { encoding: 'buffer' }));
    }
    catch {
        throw unreadable(path, 'It is no link any more');
    }
}
function toPath({ path }) {
    return path;
}

;// CONCATENATED MODULE: ./build/adapters/git-worktree.js




const IDENTITY = { NAME: 'Evaldelta', EMAIL: 'evaldelta@localhost', DATE: '2000-01-01T00:00:00Z' };
async function git_worktree_createWorktree(store, sha) {
    const entries = [...(await store.entries(sha)).values()];
    await store.sizes(entries.filter(({ kind }) => kind !== 'submodule').map(({ oid }) => oid));
    const directory = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(store.directory, `${sha.slice(0, 7)}-`));
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
    const git = (0,git_process/* adaptGit */.ds)(store.git, { variables });
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
    const find = async () => await revisePair(store, await findCommits(event, base, gitHubCommits(store, remote)));
    return {
        revisions: once(find),
        worktree: (revision) => createWorktree(store, revision.sha),
        [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    };
}
async function openLocalRepository(options) {
    const { directory, environment } = options;
    const checkout = await (0,git_checkout/* readCheckout */.b$)(directory, environment, false);
    const remote = await readRemote(checkout.git);
    const warn = (line) => options.log?.warn(line);
    const local = { store: await git_store_ObjectStore.open(checkout, remote, environment), remote, warn };
    const { store } = local;
    let workingTree;
    let written;
    const find = async () => {
        if (options.head !== undefined) {
            const head = await findReference(local, options.head);
            const { base, rules } = await findLocalBase(local, head.sha, options.base);
            return await revisePair(store, { ...unlessEqual(base, head), ...(rules && { rules }) });
        }
        const { headSha } = checkout;
        const found = await findLocalBase(local, headSha, options.base);
        workingTree = await readWorkingTree(store);
        const base = found.base && (await revise(store, found.base));
        const head = await reviseWorkingTree(store, workingTree);
        return { base, head, ...(await reviseRules(store, base, found.rules)) };
    };
    return {
        revisions: once(find),
        worktree: async ({ isWorkingTree, sha }) => {
            if (!isWorkingTree || workingTree === undefined)
                return await git_worktree_createWorktree(store, sha);
            written ??= writeCommit(store, workingTree.entries.values(), checkout.headSha);
            return await git_worktree_createWorktree(store, await written);
        },
        [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    };
}
function once(find) {
    let found;
    return () => (found ??= find());
}
async function revisePair(store, { base, head, rules }) {
    await store.requireCommits([base, head, rules].flatMap((commit) => commit?.sha ?? []));
    const [before, after] = await Promise.all([base && revise(store, base), revise(store, head)]);
    return { base: before, head: after, ...(await reviseRules(store, before, rules)) };
}
async function reviseRules(store, base, rules) {
    if (base === undefined || rules === undefined || rules.sha === base.sha)
        return {};
    return { rules: await revise(store, rules) };
}
async function revise(store, { sha, name }) {
    await store.requireCommits([sha]);
    return { sha, name, isWorkingTree: false, snapshot: await store.snapshot(sha) };
}
async function reviseWorkingTree({ checkout }, { snapshot }) {
    const name = await checkout.git.line(['symbolic-ref', '--short', '--quiet', 'HEAD']).catch((0,git_checkout/* onExit */.cf)(1, undefined));
    const unborn = '0'.repeat(checkout.objectFormat === 'sha256' ? 64 : 40);
    return { sha: checkout.headSha ?? unborn, name, isWorkingTree: true, snapshot };
}


/***/ }),

/***/ 19689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ temporaryDirectory),
/* harmony export */   l: () => (/* binding */ temporaryPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35881);





function temporaryPath(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(newDirectory((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'evaldelta-', 'TMPDIR'), name);
}
function temporaryDirectory(prefix, runnerTemp) {
    const parent = runnerTemp || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
    const own = `${prefix}${processSpace()}-`;
    removeAbandoned(parent, own);
    return newDirectory(parent, `${own}${process.pid}-`, runnerTemp ? 'RUNNER_TEMP' : 'TMPDIR');
}
function newDirectory(parent, prefix, variable) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix));
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error))
            throw error;
        const sentence = `No temporary directory could be created in "${parent}" (${String(error.code)}).`;
        const hint = `Set ${variable} to a directory that exists and can be written to.`;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ code: 'bad-path', sentence, place: undefined, hint }, { cause: error });
    }
}
function processSpace() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()} ${linkOf('/proc/self/ns/pid')}`)
        .digest('hex')
        .slice(0, 8);
}
function linkOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path);
    }
    catch {
        return '';
    }
}
function removeAbandoned(parent, prefix) {
    try {
        const abandoned = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(parent).filter((name) => name.startsWith(prefix) && isAbandoned(name.slice(prefix.length)));
        for (const name of abandoned)
            if (isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name), { recursive: true, force: true });
    }
    catch {
    }
}
function isAbandoned(rest) {
    const pid = Number(/^(\d+)-/.exec(rest)?.[1] ?? Number.NaN);
    return Number.isSafeInteger(pid) && pid > 0 && !isAlive(pid);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
}
function isOurs(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    return found.isDirectory() && (process.getuid === undefined || found.uid === process.getuid());
}


/***/ }),

/***/ 56924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   N5: () => (/* binding */ MINUS),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   e5: () => (/* binding */ NOT_AVAILABLE),
/* harmony export */   qC: () => (/* binding */ LARGEST_AMOUNT)
/* harmony export */ });
const NOT_AVAILABLE = 'n/a';
const MINUS = '−';
function formatCount(count) {
    if (!Number.isFinite(count))
        return NOT_AVAILABLE;
    const digits = String(Math.abs(Math.round(count))).replace(/\B(?=(\d{3})+$)/g, ',');
    return count < 0 && digits !== '0' ? MINUS + digits : digits;
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
const LARGEST_AMOUNT = 1e12;


/***/ }),

/***/ 63266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97803);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67578);


function canonicalJson(value) {
    if (value instanceof _literal_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .u)
        return value.json;
    if (Array.isArray(value))
        return `[${value.map((each) => canonicalJson(each)).join(',')}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isNested */ ._)(value))
        return JSON.stringify(typeof value === 'string' ? value.toWellFormed() : value) ?? 'null';
    const members = Object.entries(value).flatMap(([key, each]) => each === undefined ? [] : [[key.toWellFormed(), each]]);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}


/***/ }),

/***/ 427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90323);

const DEFAULT_LIMITS = {
    alpha: 0.01,
    maxRounds: 4,
    maxErrorShare: 0.1,
    reuseDays: 7,
    callTimeoutMs: 120_000,
    giveUpMs: 20_000,
    runTimeoutMs: 3_600_000,
};
const DEFAULT_CONFIG = {
    file: undefined,
    suites: undefined,
    policy: _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_RULES */ .Wd,
    waiver: 'anyone',
    limits: DEFAULT_LIMITS,
    prices: new Map(),
    judge: undefined,
    embeddings: undefined,
    moderation: undefined,
};


/***/ }),

/***/ 78770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sameDecimal),
/* harmony export */   Y: () => (/* binding */ compareDecimals)
/* harmony export */ });
function sameDecimal(a, b) {
    return compareDecimals(a, b) === 0;
}
function compareDecimals(a, b) {
    const [left, right] = [decimalOf(a), decimalOf(b)];
    if (signOf(left) !== signOf(right))
        return signOf(left) - signOf(right);
    const magnitude = left.order === right.order ? compareDigits(left.digits, right.digits) : left.order - right.order;
    return left.isNegative && magnitude !== 0 ? -magnitude : magnitude;
}
function decimalOf(text) {
    const [mantissa = '', exponent = '0'] = text.replace(/^[-+]/, '').toLowerCase().split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const all = whole + fraction;
    const digits = all.replace(/^0+/, '');
    const order = digits === '' ? 0 : Number(exponent) + whole.length - (all.length - digits.length) - 1;
    return { isNegative: digits !== '' && text.startsWith('-'), digits: digits.replace(/0+$/, ''), order };
}
function signOf({ isNegative, digits }) {
    if (digits === '')
        return 0;
    return isNegative ? -1 : 1;
}
function compareDigits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 32063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ isMiss),
/* harmony export */   Pc: () => (/* binding */ Z_PASS),
/* harmony export */   X7: () => (/* binding */ nextCalls)
/* harmony export */ });
const Z_PASS = 1.8807936081512509;
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

/***/ 75659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ parseJsonPath),
/* harmony export */   Vx: () => (/* binding */ JSON_PATH),
/* harmony export */   Zl: () => (/* binding */ followPath),
/* harmony export */   zP: () => (/* binding */ explainJsonPath)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97803);

const NAME = String.raw `[A-Za-z_$\u0080-\u{10FFFF}][\w$\u0080-\u{10FFFF}-]*`;
const STEP = String.raw `\.(${NAME})|\[\s*(0|-?[1-9]\d{0,8})\s*\]|\[\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*\]`;
const JSON_PATH = new RegExp(`^\\$(?:${STEP})*$`, 'u');
function parseJsonPath(path) {
    if (!JSON_PATH.test(path))
        return undefined;
    return [...path.slice(1).matchAll(new RegExp(STEP, 'gu'))].map(([, name, index, quoted]) => {
        if (index !== undefined)
            return Number(index);
        return name ?? unquote(quoted ?? '');
    });
}
function explainJsonPath(path) {
    if (JSON_PATH.test(`$.${path}`))
        return `Write \`$.${path}\`.`;
    if (/[*?]|\.\.|\[[^\]'"]{0,99}[:,]/.test(path))
        return 'A path leads to one value, such as `$.items[0].name`: `*`, `..`, slices and filters select several.';
    return 'Write a path to one value, such as `$.items[0].name`.';
}
function followPath(value, path) {
    let current = value;
    for (const [depth, step] of path.entries()) {
        const next = stepInto(current, step);
        if (next === undefined)
            return { found: false, at: path.slice(0, depth + 1) };
        current = next;
    }
    return { found: true, value: current };
}
function stepInto(value, step) {
    if (Array.isArray(value))
        return typeof step === 'number' ? value.at(step) : undefined;
    return typeof step === 'string' && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
function unquote(quoted) {
    const inner = quoted.slice(1, -1);
    const text = inner.replace(/\\(.)|"/gsu, (all, escaped) => (escaped === "'" ? "'" : escaped ? all : '\\"'));
    try {
        return JSON.parse(`"${text}"`);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return inner;
        throw error;
    }
}


/***/ }),

/***/ 97803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   _: () => (/* binding */ isNested)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67578);

function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _literal_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .u);
}
function isNested(value) {
    return typeof value === 'object' && value !== null && !(value instanceof _literal_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .u);
}


/***/ }),

/***/ 75503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findLabel)
/* harmony export */ });
const LONGEST = 1_000;
const OWN = 6;
const AROUND = /^[\p{P}\s\p{Cf}\uFE0E\uFE0F`<>|^~=•◦▪●○■□▶➤✓✔☑✅⇒→]$/u;
const PICTURE = /(?![❌✖❎🚫⛔👎🙅➕➖➗])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}➔➜-➯➱-➾⟶⟹↦↳]/u;
const FENCE = /^\s*(`{3,}|~{3,})[\w+-]*[ \t]*\r?\n([\s\S]*?)\r?\n?\s*\1\s*$/;
const LATEX = /^\s*(?:\${1,2}|\\[[(])?\s*\\(?:boxed|fbox|text|text(?:bf|it|rm|sf|tt)|math(?:bf|it|rm|sf|tt))\s*\{([^{}\\]*|\\[\s\S]*)\}\s*(?:\${1,2}|\\[\])])?[\s.]*$/;
const MEANT_BEFORE = /^(?:[!~^]|[-\u2010-\u2013\u2212.,](?=\p{Nd}))/u;
const MEANT_BEHIND = /[%‰٪]$|[\p{L}\p{N}][-#]$/u;
const LIST_MARK = /^\s*\(?(?:\d{1,3}|[a-z])[.)]\s+/i;
function findLabel(labels, text) {
    const exact = [text, text.trim()].find((each) => labels.includes(each));
    if (exact !== undefined || text.length > LONGEST)
        return exact;
    const found = findAround(labels, text) ?? findAround(labels, text.replace(LIST_MARK, ''));
    const inner = found === undefined ? unwrapped(text) : undefined;
    return inner === undefined ? found : findLabel(labels, inner);
}
function unwrapped(text) {
    return FENCE.exec(text)?.[2] ?? LATEX.exec(text)?.[1];
}
function findAround(labels, text) {
    const folded = labels.map(fold);
    const arePictured = labels.some((label) => PICTURE.test(label));
    const isAround = (sign) => AROUND.test(sign) || (!arePictured && PICTURE.test(sign));
    const bare = stripped(fold(text), isAround);
    const form = formsOf(fold(text), bare).find((each) => folded.includes(each));
    if (form !== undefined)
        return labels[folded.indexOf(form)];
    const same = bare === '' ? [] : labels.filter((_, index) => stripped(folded[index] ?? '', isAround) === bare);
    return same.length === 1 ? same[0] : undefined;
}
function formsOf(text, bare) {
    const at = text.indexOf(bare);
    const before = text.slice(0, at).slice(-OWN);
    const behind = text.slice(at + bare.length).slice(0, OWN);
    const starts = Array.from({ length: before.length + 1 }, (_, taken) => before.slice(taken));
    const ends = Array.from({ length: behind.length + 1 }, (_, taken) => behind.slice(0, behind.length - taken));
    return starts.flatMap((start) => ends.map((end) => `${start}${bare}${end}`)).sort((a, b) => b.length - a.length);
}
function stripped(text, isAround) {
    let start = 0;
    let end = text.length;
    while (start < end && isAround(signAt(text, start)) && !MEANT_BEFORE.test(text.slice(start, start + 3)))
        start += signAt(text, start).length;
    const isMeant = () => MEANT_BEHIND.test(text.slice(Math.max(start, end - 3), end));
    while (end > start && isAround(signBefore(text, end)) && !isMeant())
        end -= signBefore(text, end).length;
    return text.slice(start, end);
}
function signAt(text, index) {
    return String.fromCodePoint(text.codePointAt(index) ?? 0);
}
function signBefore(text, end) {
    const sign = end > 1 ? signAt(text, end - 2) : '';
    return sign.length === 2 ? sign : text.charAt(end - 1);
}
function fold(text) {
    return text.normalize('NFKC').toLowerCase().replaceAll('i\u0307', 'i').trim();
}


/***/ }),

/***/ 67578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isExact),
/* harmony export */   u: () => (/* binding */ Literal)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78770);

class Literal {
    source;
    value;
    json;
    constructor(source, value, json) {
        this.source = source;
        this.value = value;
        this.json = json;
    }
    toString() {
        return this.source;
    }
    valueOf() {
        return this.value;
    }
    toJSON() {
        return JSON.rawJSON(this.json);
    }
}
function isExact({ value, json }) {
    return typeof value === 'boolean' || (Number.isFinite(value) && (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .sameDecimal */ .Q)(String(value), json));
}


/***/ }),

/***/ 11887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ parseLossless),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   hF: () => (/* binding */ hasInexact),
/* harmony export */   ip: () => (/* binding */ exactJson),
/* harmony export */   jM: () => (/* binding */ parseExact),
/* harmony export */   oT: () => (/* binding */ saysNumber),
/* harmony export */   tR: () => (/* binding */ sameScalar)
/* harmony export */ });
/* unused harmony export numberText */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78770);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97803);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67578);



const UNUSUAL = /\d[\d.]{14}|\d[eE]|\.\d*0(?!\d)|\.0{6}|-0/;
function parseLossless(text) {
    if (!UNUSUAL.test(text))
        return JSON.parse(text);
    try {
        return JSON.parse(text, keepSource);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return JSON.parse(text);
    }
}
function parseExact(text) {
    try {
        return exactJson(parseLossless(text));
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return JSON.parse(text);
    }
}
const keepSource = function keepSource(_key, value, { source }) {
    if (typeof value !== 'number' || source === undefined || String(value) === source)
        return value;
    return new _literal_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .u(source, value, source);
};
function exactJson(value) {
    return mapLiterals(value, (literal) => ((0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .b)(literal) ? literal.value : literal));
}
function plainJson(value) {
    return mapLiterals(value, (literal) => literal.value);
}
function hasInexact(value) {
    if (value instanceof _literal_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .u)
        return !(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .b)(value);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isNested */ ._)(value) && Object.values(value).some((each) => hasInexact(each));
}
function numberText(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(value) : undefined;
    return value instanceof _literal_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .u && typeof value.value === 'number' ? value.json : undefined;
}
const JSON_NUMBER = /^\s*-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?\s*$/;
function saysNumber(text, value) {
    const number = numberText(value);
    return number !== undefined && JSON_NUMBER.test(text) && (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDecimals */ .Y)(text.trim(), number) === 0;
}
function sameScalar(a, b) {
    const [left, right] = [numberText(a), numberText(b)];
    if (left !== undefined && right !== undefined)
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDecimals */ .Y)(left, right) === 0;
    return plainOf(a) === plainOf(b);
}
function plainOf(value) {
    return value instanceof _literal_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .u ? value.value : value;
}
function mapLiterals(value, change) {
    if (value instanceof _literal_js__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .u)
        return change(value);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isNested */ ._)(value))
        return value;
    if (Array.isArray(value))
        return mapList(value, change);
    const entries = Object.entries(value).map(([key, each]) => [key, mapLiterals(each, change)]);
    return entries.every(([key, each]) => value[key] === each) ? value : Object.fromEntries(entries);
}
function mapList(list, change) {
    const mapped = list.map((each) => mapLiterals(each, change));
    return mapped.every((each, index) => each === list[index]) ? list : mapped;
}


/***/ }),

/***/ 50698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ isAdded),
/* harmony export */   XG: () => (/* binding */ NO_CHANGE),
/* harmony export */   e7: () => (/* binding */ isUnaffected),
/* harmony export */   fQ: () => (/* binding */ requestOn)
/* harmony export */ });
function isUnaffected({ pairedCases }, planned) {
    return pairedCases > 0 && planned.reasons.some((reason) => reason.kind === 'requested');
}
function isAdded({ isNew }, planned) {
    return !isNew && planned.reasons.some((reason) => reason.kind === 'added');
}
const NO_CHANGE = {
    suite: undefined,
    target: undefined,
    caseId: undefined,
    severity: undefined,
    before: undefined,
    after: undefined,
    place: undefined,
    blocks: false,
};
function requestOn(planned, side) {
    if (planned.kind === 'compared')
        return planned.requests[side];
    return side === 'head' ? planned.request : undefined;
}


/***/ }),

/***/ 90323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   Wd: () => (/* binding */ NO_RULES),
/* harmony export */   XF: () => (/* binding */ DEFAULT_MAX_DROP),
/* harmony export */   ks: () => (/* binding */ DEFAULT_CRITICAL),
/* harmony export */   ub: () => (/* binding */ mergeRules)
/* harmony export */ });
const DEFAULT_MAX_DROP = 0.02;
const DEFAULT_CRITICAL = { maxBroken: 0, isZeroTolerance: false, level: 'block' };
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
    return complete(mergeLayers(over, under));
}
function mergeLayers(over, under) {
    return {
        passRate: mergeRule(over.passRate, under.passRate),
        score: mergeRule(over.score, under.score),
        critical: mergeRule(over.critical, under.critical),
        broken: mergeRule(over.broken, under.broken),
        costPerCall: mergeRule(over.costPerCall, under.costPerCall),
        costPerSuccess: mergeRule(over.costPerSuccess, under.costPerSuccess),
        latencyP50: mergeRule(over.latencyP50, under.latencyP50),
        latencyP95: mergeRule(over.latencyP95, under.latencyP95),
        metrics: mergeMaps(over.metrics, under.metrics, (rule, below) => mergeRule(rule, below)),
        tags: mergeMaps(over.tags, under.tags, mergeLayers),
        inconclusive: over.inconclusive ?? under.inconclusive,
    };
}
function complete(layer) {
    const { critical, broken } = layer;
    return {
        passRate: withLevel(layer.passRate),
        score: withLevel(layer.score),
        critical: critical && {
            ...withLevel(critical),
            maxBroken: critical.maxBroken ?? 0,
            isZeroTolerance: critical.isZeroTolerance ?? false,
        },
        broken: broken && { ...withLevel(broken), max: broken.max ?? 0 },
        costPerCall: withLevel(layer.costPerCall),
        costPerSuccess: withLevel(layer.costPerSuccess),
        latencyP50: withLevel(layer.latencyP50),
        latencyP95: withLevel(layer.latencyP95),
        metrics: new Map([...layer.metrics].map(([name, rule]) => [name, withLevel(rule)])),
        tags: new Map([...layer.tags].map(([tag, rules]) => [tag, complete(rules)])),
        inconclusive: layer.inconclusive,
    };
}
function withLevel(rule) {
    return rule && { ...rule, level: rule.level ?? 'block' };
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


/***/ }),

/***/ 97674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ refusedParameters)
/* harmony export */ });
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
function refusedParameters(parameters) {
    return REFUSED.filter(({ name, allowed }) => Object.hasOwn(parameters, name) && parameters[name] !== allowed);
}


/***/ }),

/***/ 74684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ FINISH_REASONS),
/* harmony export */   q: () => (/* binding */ askedServiceTier)
/* harmony export */ });
const FINISH_REASONS = [
    'stop',
    'length',
    'tool_calls',
    'content_filter',
    'refusal',
    'context_length',
    'invalid_output',
    'rejected',
    'other',
];
function askedServiceTier({ parameters }) {
    const tier = parameters['service_tier'];
    return typeof tier === 'string' ? tier : undefined;
}


/***/ }),

/***/ 16140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ labelMetricNames)
/* harmony export */ });
function labelMetricNames(labels) {
    return [...OF_ALL_LABELS, ...labels.flatMap((label) => [`precision.${label}`, `recall.${label}`, `f1.${label}`])];
}
const OF_ALL_LABELS = [
    'accuracy',
    'balanced_accuracy',
    'macro_precision',
    'macro_recall',
    'macro_f1',
    'kappa',
    'expected_cost',
];


/***/ }),

/***/ 36625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withChildren),
/* harmony export */   h: () => (/* binding */ PROGRAM_SCORERS)
/* harmony export */ });
function withChildren(spec) {
    return [spec, ...spec.children.flatMap(withChildren)];
}
const PROGRAM_SCORERS = new Set(['javascript', 'command']);


/***/ }),

/***/ 29158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kL: () => (/* binding */ tighten),
/* harmony export */   qt: () => (/* binding */ tightenConfig)
/* harmony export */ });
/* unused harmony export tightenLimits */
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(427);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90323);


function tighten(rules, first, isWhole = true) {
    const tags = new Set([...rules.tags.keys(), ...first.tags.keys()]);
    const ofTag = (tag) => {
        const own = rules.tags.get(tag) ?? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_RULES */ .Wd;
        const layer = first.tags.get(tag);
        return layer === undefined ? own : tighten(own, layer, false);
    };
    return {
        passRate: rate(rules.passRate, first.passRate, isWhole ? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MAX_DROP */ .XF : undefined),
        score: rate(rules.score, first.score, undefined),
        critical: critical(rules.critical, first.critical, isWhole),
        broken: broken(rules.broken, first.broken, isWhole),
        costPerCall: budget(rules.costPerCall, first.costPerCall),
        costPerSuccess: budget(rules.costPerSuccess, first.costPerSuccess),
        latencyP50: budget(rules.latencyP50, first.latencyP50),
        latencyP95: budget(rules.latencyP95, first.latencyP95),
        metrics: metrics(rules.metrics, first.metrics),
        tags: new Map([...tags].map((tag) => [tag, ofTag(tag)])),
        inconclusive: rules.inconclusive ?? (first.inconclusive === 'fail' ? 'fail' : undefined),
    };
}
function tightenLimits(first, limits = _config_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .d) {
    return {
        alpha: Math.max(limits.alpha, first.alpha),
        maxRounds: limits.maxRounds,
        maxErrorShare: Math.min(limits.maxErrorShare, first.maxErrorShare),
        reuseDays: Math.min(limits.reuseDays, first.reuseDays),
        callTimeoutMs: Math.max(limits.callTimeoutMs, first.callTimeoutMs),
        giveUpMs: Math.max(limits.giveUpMs, first.giveUpMs),
        runTimeoutMs: Math.max(limits.runTimeoutMs, first.runTimeoutMs),
    };
}
function tightenConfig(first) {
    const { judge } = first;
    return {
        ...first,
        policy: tighten(_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_RULES */ .Wd, first.policy),
        limits: tightenLimits(first.limits),
        judge: judge && { ...judge, minAgreement: undefined },
    };
}
function counts(own, first) {
    return own === undefined || own.level === 'warn' || first.level !== 'warn';
}
function rate(own, first, defaultDrop) {
    const isJudged = defaultDrop !== undefined;
    if (first === undefined || !counts(own ?? (isJudged ? { level: 'block' } : undefined), first))
        return own;
    const drop = own?.maxDrop ?? defaultDrop;
    return {
        min: higher(own?.min, first.min),
        maxDrop: drop === undefined || first.maxDrop === undefined ? own?.maxDrop : Math.min(drop, first.maxDrop),
        mustCatch: own?.mustCatch,
        level: own?.level ?? first.level ?? 'block',
    };
}
function critical(own, first, isWhole) {
    const rule = own ?? (isWhole ? _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CRITICAL */ .ks : undefined);
    if (rule === undefined || first?.maxBroken === undefined || !counts(rule, first))
        return own;
    return { ...rule, maxBroken: Math.min(rule.maxBroken, first.maxBroken) };
}
function broken(own, first, isWhole) {
    if (first?.max === undefined || !counts(own, first))
        return own;
    if (own !== undefined)
        return { ...own, max: Math.min(own.max, first.max) };
    return isWhole ? { max: first.max, level: first.level ?? 'block' } : undefined;
}
function budget(own, first) {
    if (first === undefined || !counts(own, first))
        return own;
    if (own === undefined && first.max === undefined)
        return undefined;
    return {
        max: lower(own?.max, first.max),
        maxIncrease: own?.maxIncrease === undefined ? undefined : lower(own.maxIncrease, first.maxIncrease),
        level: own?.level ?? first.level ?? 'block',
    };
}
function metrics(own, first) {
    const all = new Map(own);
    for (const [name, layer] of first) {
        const rule = own.get(name);
        if (!counts(rule, layer))
            continue;
        const tightened = {
            min: higher(rule?.min, layer.min),
            max: lower(rule?.max, layer.max),
            maxDrop: rule?.maxDrop === undefined ? undefined : lower(rule.maxDrop, layer.maxDrop),
            maxIncrease: rule?.maxIncrease === undefined ? undefined : lower(rule.maxIncrease, layer.maxIncrease),
            level: rule?.level ?? layer.level ?? 'block',
        };
        if (rule !== undefined || tightened.min !== undefined || tightened.max !== undefined)
            all.set(name, tightened);
    }
    return all;
}
function higher(own, first) {
    return own === undefined || first === undefined ? (own ?? first) : Math.max(own, first);
}
function lower(own, first) {
    return own === undefined || first === undefined ? (own ?? first) : Math.min(own, first);
}


/***/ }),

/***/ 56161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight),
/* harmony export */   N: () => (/* binding */ missingModels)
/* harmony export */ });
/* harmony import */ var _domain_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56924);
/* harmony import */ var _domain_scorer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36625);


function preflight(plan, checks) {
    const scorers = plan.rows.flatMap((row) => row.cases.flatMap(plannedScorers));
    return [...missingModels(scorers, checks), ...unknownPrices(checks), ...overBudget(checks)];
}
function missingModels(scorers, checks) {
    const specs = scorers.flatMap(_domain_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .withChildren */ .O);
    return neededModels(checks).flatMap(({ types, isThere, sentence, line }) => {
        const first = isThere ? undefined : specs.find((spec) => types.includes(spec.type));
        if (first === undefined)
            return [];
        const hint = `Add to ${checks.configFile}: \`${line}\`. Where base has that file, base's counts: merge the change first.`;
        return [{ code: 'missing-key', sentence, place: first.place, hint }];
    });
}
function neededModels({ models }) {
    return [
        {
            types: ['judge', 'judge_pairwise'],
            isThere: models.judge !== undefined,
            sentence: 'This scorer asks a judge, and no judge model is configured.',
            line: 'judge: { provider: openai, model: MODEL }',
        },
        {
            types: ['similarity'],
            isThere: models.embeddings !== undefined,
            sentence: 'This scorer compares embeddings, and no embedding model is configured.',
            line: 'embeddings: { provider: openai, model: text-embedding-3-small }',
        },
        {
            types: ['moderation'],
            isThere: models.moderation !== undefined,
            sentence: 'This scorer asks a moderation model, and none is configured.',
            line: 'moderation: { provider: openai, model: omni-moderation-latest }',
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
    const range = estimate.costUsd === undefined
        ? ''
        : ` (${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(estimate.costUsd.low)} to ${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(estimate.costUsd.high)})`;
    return [
        {
            code: 'over-budget',
            sentence: `Round 1 needs ${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(estimate.calls)} ${estimate.calls === 1 ? 'call' : 'calls'} for about ${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(expectedUsd)}${range}, and max-cost is ${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(maxCostUsd)}. Nothing was called.`,
            place: undefined,
            hint: 'Raise max-cost, lower max_output_tokens, or split the change.',
        },
    ];
}
function plannedScorers(planned) {
    return planned.kind === 'measured' ? [...planned.case.expect, ...(planned.oldExpect ?? [])] : planned.case.expect;
}


/***/ }),

/***/ 50968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   XG: () => (/* binding */ createPaint),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   p8: () => (/* binding */ wrapWithPrefix)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);
/* harmony import */ var fast_wrap_ansi__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48483);


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
function columns(text) {
    return (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text);
}
function wrapWithPrefix(prefix, text, width) {
    const room = Math.max(20, width - columns(prefix));
    const lines = text.split('\n').flatMap((line) => wrapLine(line, room));
    const indent = ' '.repeat(columns(prefix));
    return lines.map((line, index) => ((index === 0 ? prefix : indent) + line).trimEnd()).join('\n');
}
function wrapLine(line, room) {
    const parts = (0,fast_wrap_ansi__WEBPACK_IMPORTED_MODULE_1__/* .wrapAnsi */ .a)(line, room, { hard: true, trim: false }).split('\n');
    return parts.map((part, index) => (index === 0 ? part : part.replace(/^((?:\u001B\[\d+m)*) /, '$1')));
}
function alignRows(rows) {
    const widths = rows.reduce((widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, columns(cell))), []);
    return rows.map((row) => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - columns(cell)))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* reexport safe */ _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__.B4),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   Of: () => (/* binding */ formatNumberOf),
/* harmony export */   SG: () => (/* binding */ formatRuledOut),
/* harmony export */   UK: () => (/* reexport safe */ _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__.UK),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   e5: () => (/* reexport safe */ _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__.e5),
/* harmony export */   eK: () => (/* binding */ formatTallies),
/* harmony export */   eQ: () => (/* binding */ formatTally),
/* harmony export */   os: () => (/* binding */ formatMeasure),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   tW: () => (/* binding */ formatLimit),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   y: () => (/* binding */ formatScore)
/* harmony export */ });
/* harmony import */ var _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56924);


const MOST_PERCENT = 999_999;
function formatNumberOf(count, one, many = `${one}s`) {
    return `${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${count === 1 ? one : many}`;
}
function formatTally(tally) {
    return `${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tally.passed)}/${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tally.of)}`;
}
function formatTallies({ change, tally: { base, head } }) {
    if (change !== 'missing') {
        return base.of === 0 ? `head ${formatTally(head)}` : `base ${formatTally(base)} → head ${formatTally(head)}`;
    }
    const answers = (tally) => (tally.of === 0 ? 'no answer' : formatTally(tally));
    return base.of + head.of === 0 ? 'no answer' : `base ${answers(base)}, head ${answers(head)}`;
}
function formatRate(fraction) {
    if (!Number.isFinite(fraction))
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    const percent = Math.min(Number.MAX_SAFE_INTEGER, Math.max(Number.MIN_SAFE_INTEGER, fraction * 100));
    if (percent > 0 && percent < 0.05)
        return '<0.1%';
    if (percent < 100 && percent >= 99.95)
        return '>99.9%';
    return `${withMinus(percent.toFixed(1))}%`;
}
function formatMs(ms) {
    if (!Number.isFinite(ms))
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    if (ms < 0)
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUS */ .N5 + formatMs(-ms);
    if (ms === 0)
        return '0 ms';
    if (ms < 1)
        return '<1 ms';
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}
function formatScore(score) {
    if (!Number.isFinite(score))
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    if (score > 0 && score < 0.005)
        return '<0.01';
    return withMinus(score.toFixed(2));
}
function formatNumber(value) {
    if (!Number.isFinite(value))
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    if (Math.abs(value) >= 10_000)
        return (0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value);
    return withMinus(String(Number(value.toPrecision(4))).replace(/e.*/, (exponent) => exponent.replace('-', _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUS */ .N5)));
}
function formatValue(value, unit) {
    return value === undefined ? _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5 : FORMATS[unit](value);
}
const FORMATS = {
    rate: formatRate,
    score: formatScore,
    usd: _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK,
    ms: formatMs,
    number: formatNumber,
};
function formatDelta(delta, unit) {
    if (delta === undefined || !Number.isFinite(delta))
        return undefined;
    const suffix = deltaSuffix(unit);
    if (delta === 0)
        return '±0';
    const sign = delta < 0 ? _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUS */ .N5 : '+';
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
        return `>${(0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(MOST_PERCENT)}`;
    if (unit === 'rate')
        return percent.toFixed(1);
    return percent < 0.95 ? percent.toFixed(1) : (0,_domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(percent);
}
function formatSize(delta, unit) {
    return magnitude(Math.abs(delta), unit) + (unit === 'rate' ? ' points' : deltaSuffix(unit));
}
function formatLimit(limit, unit) {
    if (!Number.isFinite(limit))
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    if (unit === 'score' || unit === 'number')
        return formatNumber(limit);
    const percent = Number((limit * 100).toFixed(4));
    return unit === 'rate' ? `${percent} ${percent === 1 ? 'point' : 'points'}` : `${percent}%`;
}
function formatMeasure(measure, unit, isNew) {
    const { base, head } = measure;
    if (base === undefined && head === undefined)
        return _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AVAILABLE */ .e5;
    const before = base === undefined && isNew ? 'new' : formatValue(base, unit);
    const delta = base === undefined || head === undefined ? undefined : formatDelta(measure.delta, unit);
    return `${before} → ${formatValue(head, unit)}${delta === undefined ? '' : ` (${delta})`}`;
}
function formatInterval(interval, unit) {
    if (interval === undefined || interval.lower === interval.upper)
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
function formatRuledOut(drop) {
    const points = Math.ceil(drop * 1000 - 1e-6) / 10;
    return `${points} ${points === 1 ? 'point' : 'points'}`;
}
function formatInstant(iso) {
    const time = new Date(iso);
    if (Number.isNaN(time.getTime()))
        return 'an unknown time';
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function withMinus(digits) {
    if (!digits.startsWith('-'))
        return digits;
    return Number(digits) === 0 ? digits.slice(1) : _domain_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUS */ .N5 + digits.slice(1);
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports NAME_LENGTH, codeBlock */
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(735);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);


const NAME_LENGTH = 100;
const ZERO_WIDTH = '\u200B';
function inert(text) {
    return breakReferences((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text))
        .replace(/[\\`*~[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
        .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
        .replace(/\$(?!\d)/g, '<span>$</span>')
        .replace(/^([-+#=]|\d+(?=[.)]))/, `${ZERO_WIDTH}$1`);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
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
function code(text, max = NAME_LENGTH) {
    const content = unmarked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), max));
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
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}
function table(header, rows) {
    const cells = [header, ...rows].map((row) => row.map(tableCell));
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(cells, { align: header.map(() => 'l'), alignDelimiters: false });
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
function link(words, url) {
    const target = webAddress(url);
    return target === undefined ? words : `[${words}](${target})`;
}
function webAddress(url) {
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


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   fP: () => (/* binding */ phraseMarkdown),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   tN: () => (/* binding */ phraseText),
/* harmony export */   ty: () => (/* binding */ PROSE_LENGTH)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);



const PROSE_LENGTH = 600;
function name(text) {
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
function sentences(...parts) {
    return joinPhrases(parts.filter((part) => part.length > 0), ' ');
}
function nameList(names, max) {
    const shown = joinPhrases(names.slice(0, max).map((text) => [name(text)]), ', ');
    return names.length <= max ? shown : [...shown, ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(names.length - max)} more`];
}
function phraseMarkdown(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : quotedMarkdown(part))).join('');
}
function quotedMarkdown(part) {
    return part.kind === 'name' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.text) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(part.text, PROSE_LENGTH));
}
function phraseText(parts) {
    return parts
        .map((part) => (typeof part === 'string' ? part : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(part.text), PROSE_LENGTH)))
        .join('');
}


/***/ }),

/***/ 89703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ undecidableSentence)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);


function undecidableSentence(suite, { rule, tag, cases, asked, possible }) {
    const where = tag === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(suite)}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(suite)}, tag ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(tag)}`;
    const size = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(cases, 'case');
    const what = rule.endsWith('.must_catch')
        ? `${size} cannot rule out a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRuledOut */ .SG)(asked)}; this suite sees ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRuledOut */ .SG)(possible)} or more`
        : `${size} cannot prove a rate of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)(asked)}, even if all pass; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)(possible)} is the most they can prove`;
    return `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseText */ .tN)(where)}: ${what} (${rule}).`;
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
const INVISIBLE = /[\u0080-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFC\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu;
const JOINER = /(?<![^\p{ASCII}])[\u200C\u200D]|[\u200C\u200D](?![^\p{ASCII}])/gu;
const SELECTOR = /(?<![^\p{ASCII}])[\uFE00-\uFE0F\u180B-\u180D\u180F](?!\u20E3)/gu;
const WIDE_SPACE = /(?<![^\p{ASCII}])\u3000(?![^\p{ASCII}])/gu;
const DECOMPOSED = /\P{M}\p{M}{1,2}(?!\p{M})|[\u1100-\u11FF]{2,3}|[\u2126\u212A\u212B]/gu;
const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;
function visible(text) {
    const shown = text
        .toWellFormed()
        .replace(/\r\n/g, '\n')
        .replace(CONTROL, (character) => picture(character.charCodeAt(0)))
        .replace(INVISIBLE, codePoint)
        .replace(JOINER, codePoint)
        .replace(SELECTOR, codePoint)
        .replace(WIDE_SPACE, codePoint)
        .replace(STACKED_MARKS, '$1')
        .replace(DECOMPOSED, showParts);
    return withoutCommands(shown);
}
function withoutCommands(text) {
    return text.replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200B').replace(/##(?=\[)/g, '#\u200B#');
}
function visibleLine(text) {
    return visible(text)
        .trim()
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n/g, ' ⏎ ')
        .replace(/ {2,}/g, ' ');
}
function shorten(text, max) {
    if (text.length <= max)
        return text;
    const points = Array.from(text.slice(0, max * 2 + 2));
    return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}
function picture(code) {
    return String.fromCodePoint(code === 0x7f ? 0x2421 : 0x2400 + code);
}
function showParts(letter) {
    const composed = letter.normalize('NFC');
    if (composed === letter || composed.length > letter.length)
        return letter;
    const [first = '', ...rest] = letter;
    return rest.length === 0 ? codePoint(first) : `${first}${rest.map(codePoint).join('')}`;
}
function codePoint(character) {
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gatherFieldMistakes),
/* harmony export */   z: () => (/* binding */ gatherCaseMistakes)
/* harmony export */ });
/* harmony import */ var _domain_scorer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36625);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49324);


function gatherCaseMistakes() {
    const found = new Map();
    return {
        note: (caseId, details) => {
            const key = JSON.stringify([details.place, details.sentence]);
            const known = found.get(key);
            if (known === undefined)
                found.set(key, { details, first: caseId, count: 1 });
            else
                known.count += 1;
        },
        all: () => [...found.values()].map(nameCase),
    };
}
function nameCase({ details, first, count }) {
    if (details.code !== 'unknown-variable')
        return details;
    const others = count === 1 ? '' : ` and ${count - 1} more`;
    const who = `Not provided by case \`${first}\`${others}.`;
    return { ...details, hint: details.hint === undefined ? who : `${details.hint} ${who}` };
}
function gatherFieldMistakes() {
    const met = new Map();
    return {
        note: (scorer, mistake) => {
            const key = JSON.stringify([scorer, mistake.complaint.sentence]);
            const known = met.get(key) ?? { scorer, mistakes: [] };
            known.mistakes.push(mistake);
            met.set(key, known);
        },
        all: (cases) => [...met.values()].flatMap((one) => tell(one, cases)),
    };
}
function tell({ scorer, mistakes }, cases) {
    const isOfRows = mistakes.every(({ place, complaint }) => complaint.code === 'bad-value' && place.file !== scorer.file);
    if (isOfRows || mistakes.length < cases.filter((one) => isScoredBy(one, scorer)).length) {
        return mistakes.map(({ place, complaint }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(place, complaint));
    }
    const gathered = gatherCaseMistakes();
    for (const { caseId, complaint } of mistakes)
        gathered.note(caseId, (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(scorer, complaint));
    return gathered.all();
}
function isScoredBy({ expect }, scorer) {
    return expect.some((spec) => (0,_domain_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .withChildren */ .O)(spec).some(({ place }) => place === scorer));
}


/***/ }),

/***/ 7370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findNonJson),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97803);
/* harmony import */ var _domain_literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67578);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98535);



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
    return inspect(value, 0);
}
function inspect(value, depth) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isNested */ ._)(value))
        return inspectScalar(value);
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NESTING */ .M1) {
        return {
            path: [],
            complaint: { code: 'too-large', sentence: `It is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NESTING */ .M1} levels deep.` },
        };
    }
    if (Array.isArray(value))
        return inspectList(value, depth);
    if (Object.getPrototypeOf(value) !== Object.prototype)
        return NO_MAPPING;
    for (const key in value) {
        const found = key === '__proto__' ? FORBIDDEN_NAME : inspect(value[key], depth + 1);
        if (found !== undefined)
            return { path: [key, ...found.path], complaint: found.complaint };
    }
    return undefined;
}
function inspectList(list, depth) {
    for (const [index, value] of list.entries()) {
        const found = inspect(value, depth + 1);
        if (found !== undefined)
            return { path: [index, ...found.path], complaint: found.complaint };
    }
    return undefined;
}
const NO_MAPPING = {
    path: [],
    complaint: { code: 'bad-value', sentence: 'A value with this tag is not a JSON value.' },
};
const FORBIDDEN_NAME = {
    path: [],
    complaint: { code: 'bad-value', sentence: '`__proto__` cannot be used as a name.' },
};
function inspectScalar(value) {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null || value instanceof _domain_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .Literal */ .u) {
        return undefined;
    }
    if (typeof value === 'number' && Number.isFinite(value))
        return undefined;
    const sentence = typeof value === 'number' ? 'JSON has no infinite or undefined numbers.' : `A ${typeof value} is not a JSON value.`;
    return { path: [], complaint: { code: 'bad-value', sentence } };
}


/***/ }),

/***/ 39895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate),
/* harmony export */   w: () => (/* binding */ describeIssues)
/* harmony export */ });
/* harmony import */ var _domain_literal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67578);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7370);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98535);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14125);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49324);
/* harmony import */ var _schema_strict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);






function validate(schema, document, problems) {
    const result = schema.safeParse(document.value);
    if (result.success)
        return result.data;
    problems.push(...describeIssues(result.error.issues, document));
    return undefined;
}
function describeIssues(issues, document, root = []) {
    const shown = distinctIssues(issues).slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PROBLEMS_PER_FILE */ .JG + 1);
    return shown.flatMap((issue) => describeIssue(issue, document, [...root, ...issue.path]));
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
    if (issue.code === 'unrecognized_keys') {
        const keys = issue.keys.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PROBLEMS_PER_FILE */ .JG + 1);
        return keys.map((key) => describeUnknownKey(issue, key, document, path));
    }
    if (issue.code === 'invalid_union')
        return describeUnion(issue, document, path);
    if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
        const place = document.placeOf(path, 'key');
        return issue.issues.map((inner) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(place, { code: 'bad-value', sentence: `The name is not allowed. ${inner.message}` }));
    }
    const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(document.value, path);
    const key = path.at(-1);
    if (value === undefined && typeof key === 'string') {
        const sentence = `The key \`${key}\` is missing.`;
        return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(document.placeOf(path.slice(0, -1)), { code: 'missing-key', sentence })];
    }
    return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(document.placeOf(path), describeValue(issue, nameOf(path), value))];
}
function describeUnknownKey(issue, key, document, path) {
    const known = issue.message.startsWith(_schema_strict_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOWN_KEYS */ .B) ? issue.message.slice(_schema_strict_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOWN_KEYS */ .B.length).split(' ') : [];
    const owner = path.length === 0 ? '' : ` in ${nameOf(path)}`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(document.placeOf([...path, key], 'key'), {
        code: 'unknown-key',
        sentence: `The key \`${key}\` is not known${owner}.`,
        hint: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, known),
    });
}
function describeUnion(issue, document, path) {
    const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(document.value, path);
    const branches = issue.errors.filter((branch) => !branch.some((inner) => inner.path.length === 0 && isWrongKind(inner)));
    const [branch] = [...branches].sort((a, b) => a.length - b.length);
    if (branch !== undefined && value !== undefined)
        return describeIssues(branch, document, path);
    const key = path.at(-1);
    if (value === undefined && typeof key === 'string') {
        return [
            (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(document.placeOf(path.slice(0, -1)), {
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
    const sentence = `${capitalize(nameOf(path))} must be ${kinds.join(' or ')}, not ${kindOf(value)}.`;
    return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(document.placeOf(path), { code: 'bad-value', sentence })];
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
        return { code: 'bad-value', sentence: `${subject} must be ${withArticle(issue.expected)}, not ${kindOf(value)}.` };
    }
    if (issue.code === 'invalid_value') {
        const choices = issue.values.map(String);
        const sentence = `${subject} must be ${list(choices)}, not ${show(value)}.`;
        const near = typeof value === 'string' && choices.length > 1 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(value, choices) : undefined;
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
function kindOf(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && !(value instanceof _domain_literal_js__WEBPACK_IMPORTED_MODULE_5__/* .Literal */ .u))
        return 'a mapping';
    return typeof value === 'string' ? 'text' : show(value);
}
function show(value) {
    const text = typeof value === 'string' || value instanceof _domain_literal_js__WEBPACK_IMPORTED_MODULE_5__/* .Literal */ .u ? String(value) : JSON.stringify(value);
    return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 84869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h3: () => (/* binding */ findRepeatedKey),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93162);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97803);
/* harmony import */ var _domain_lossless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11887);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7370);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49324);
/* harmony import */ var _template_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57867);






function parseJson(file, text, problems) {
    const parsed = parseJsonText(text);
    if ('sentence' in parsed) {
        const { line, column, sentence } = parsed;
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)({ file, line, column }, { code: 'bad-syntax', sentence }));
        return undefined;
    }
    let tree;
    const placeOf = (path, what = 'value') => {
        tree ??= (0,_humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { mode: 'json' }).body;
        const { start, end } = find(tree, path, what);
        const place = { file, line: start.line, column: start.column };
        if (what === 'text')
            (0,_template_place_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberText */ .Hh)(place, { file: text, start: start.offset, end: end.offset });
        return place;
    };
    const bad = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .findNonJson */ .L)(parsed.value);
    if (bad === undefined) {
        const repeated = findRepeatedKey(text, parsed.value);
        if (repeated === undefined)
            return { file, text, value: parsed.value, placeOf };
        const { line, column, sentence } = repeated;
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)({ file, line, column }, { code: 'bad-syntax', sentence }));
        return undefined;
    }
    const place = bad.complaint.code === 'too-large' ? { file, line: 1, column: 1 } : placeOf(bad.path);
    problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(place, bad.complaint));
    return undefined;
}
function parseJsonText(text) {
    try {
        return { value: (0,_domain_lossless_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLossless */ .IS)(text) };
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
        (0,_humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { mode: 'json' });
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
function find(tree, path, what) {
    let node = tree;
    let found = tree.loc;
    for (const [index, key] of path.entries()) {
        const child = childOf(node, key);
        if (child === undefined)
            break;
        node = child.value;
        found = what === 'key' && index === path.length - 1 ? child.key.loc : node.loc;
    }
    return found;
}
function childOf(node, key) {
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
function findRepeatedKey(text, value) {
    if ((text.match(/"\s*:/g)?.length ?? 0) === countKeys(value))
        return undefined;
    const repeated = repeatedIn((0,_humanwhocodes_momoa__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { mode: 'json' }).body);
    if (repeated === undefined)
        return undefined;
    const { line, column } = repeated.loc.start;
    return { line, column, sentence: `The key \`${repeated.value ?? ''}\` appears twice.` };
}
function countKeys(value) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isNested */ ._)(value))
        return 0;
    const own = Array.isArray(value) ? 0 : Object.keys(value).length;
    return Object.values(value).reduce((sum, each) => sum + countKeys(each), own);
}
function repeatedIn(node) {
    if (node.type === 'Array') {
        const { elements } = node;
        return firstOf(elements.map(({ value }) => value));
    }
    if (node.type !== 'Object')
        return undefined;
    const { members } = node;
    const seen = new Set();
    for (const { name } of members) {
        if (seen.has(name.value))
            return name;
        seen.add(name.value);
    }
    return firstOf(members.map(({ value }) => value));
}
function firstOf(nodes) {
    for (const node of nodes) {
        const found = repeatedIn(node);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 67045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ joinMistakes),
/* harmony export */   R: () => (/* binding */ findLateMistakes)
/* harmony export */ });
async function findLateMistakes(suites) {
    if (suites.length === 0)
        return [];
    const [{ createRenderer }, { validateSuite }] = await Promise.all([__webpack_require__.e(/* import() */ 8031).then(__webpack_require__.bind(__webpack_require__, 58031)), __webpack_require__.e(/* import() */ 1657).then(__webpack_require__.bind(__webpack_require__, 21657))]);
    const renderer = await createRenderer();
    return (await Promise.all(suites.map((suite) => validateSuite(suite, renderer)))).flat();
}
function joinMistakes(found, others) {
    const keyOf = ({ place, sentence }) => JSON.stringify([place, sentence]);
    const known = new Set(found.map(keyOf));
    return [...found, ...others.filter((error) => !known.has(keyOf(error)))];
}


/***/ }),

/***/ 98535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ MAX_TEXT_BYTES),
/* harmony export */   Ex: () => (/* binding */ MAX_VALUES),
/* harmony export */   G3: () => (/* binding */ MAX_PROGRAM_FILES),
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
const MAX_ALIASES = 1000;
const MAX_VALUES = 1_000_000;
const MAX_INCLUDE_DEPTH = 10;
const MAX_PARTIALS = 200;
const MAX_MESSAGE_CHARACTERS = 4_000_000;
const MAX_PROBLEMS_PER_FILE = 50;
const MAX_PROGRAM_FILES = 500;


/***/ }),

/***/ 35495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ TemplateError),
  j: () => (/* binding */ loadTemplateEngine)
});

// EXTERNAL MODULE: ./build/suite/limits.js
var limits = __webpack_require__(98535);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/suite/liquid-partials.js

function readOnlyFiles(partials) {
    const read = (path) => partials.get(path) ?? '';
    return {
        sep: '/',
        dirname: external_node_path_.posix.dirname,
        resolve: (_directory, file) => file,
        contains: () => Promise.resolve(true),
        containsSync: () => true,
        exists: (path) => Promise.resolve(partials.has(path)),
        existsSync: (path) => partials.has(path),
        readFile: (path) => Promise.resolve(read(path)),
        readFileSync: read,
    };
}
function registerIncludes(library, { liquid, rendered }) {
    const locate = (file, token) => {
        if (typeof file === 'string')
            return external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(token.file ?? '.'), file));
        throw new library.AssertionError('the name of a partial must be quoted text, known before the template is filled');
    };
    const located = (Base) => class extends Base {
        path;
        constructor(token, rest, engine, parser) {
            super(token, rest, engine, parser);
            this.path = locate(Reflect.get(this, 'file'), token);
            Object.assign(this, { file: this.path });
        }
        render(scope, emitter) {
            rendered.add(this.path);
            return super.render(scope, emitter);
        }
    };
    liquid.registerTag('render', located(library.RenderTag));
    liquid.registerTag('include', located(library.IncludeTag));
}

// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/domain/literal.js
var domain_literal = __webpack_require__(67578);
;// CONCATENATED MODULE: ./build/suite/liquid-literal.js


function createLiteralDrops(library) {
    class LiteralDrop extends library.Drop {
        literal;
        constructor(literal) {
            super();
            this.literal = literal;
        }
        valueOf() {
            return typeof this.literal.value === 'boolean' ? this.literal.value : this.literal.source;
        }
        toString() {
            return this.literal.source;
        }
        toJSON() {
            return this.literal.toJSON();
        }
        equals(other) {
            return valueOf(other) === this.literal.value || other === this.literal.source;
        }
        gt(other) {
            return Number(this.literal.value) > Number(valueOf(other));
        }
        geq(other) {
            return Number(this.literal.value) >= Number(valueOf(other));
        }
        lt(other) {
            return Number(this.literal.value) < Number(valueOf(other));
        }
        leq(other) {
            return Number(this.literal.value) <= Number(valueOf(other));
        }
    }
    const valueOf = (other) => (other instanceof LiteralDrop ? other.literal.value : other);
    const show = (value) => {
        if (value instanceof domain_literal/* Literal */.u)
            return new LiteralDrop(value);
        if (!(0,json/* isNested */._)(value))
            return value;
        if (Array.isArray(value))
            return value.map(show);
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, show(each)]));
    };
    return (vars) => (holdsLiteral(vars) ? show(vars) : vars);
}
function sourceOf(value) {
    const { literal } = (value ?? {});
    return literal instanceof domain_literal/* Literal */.u ? literal.source : undefined;
}
function holdsLiteral(value) {
    return value instanceof domain_literal/* Literal */.u || ((0,json/* isNested */._)(value) && Object.values(value).some(holdsLiteral));
}

// EXTERNAL MODULE: ./build/suite/nearest.js
var nearest = __webpack_require__(14125);
// EXTERNAL MODULE: ./build/suite/plain.js
var plain = __webpack_require__(68979);
;// CONCATENATED MODULE: ./build/suite/liquid.js





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
    const library = await __webpack_require__.e(/* import() */ 8694).then(__webpack_require__.t.bind(__webpack_require__, 48694, 19));
    const show = createLiteralDrops(library);
    const engines = new WeakMap();
    const engineFor = (partials) => {
        const engine = engines.get(partials) ?? createEngine(library, partials);
        engines.set(partials, engine);
        return engine;
    };
    return {
        compile: (source) => {
            const filledBy = compile(library, engineFor(source.partials), source);
            return (vars, partials) => filledBy(show(vars), partials);
        },
    };
}
function compile(library, { liquid, rendered }, source) {
    const templates = explained({ library, liquid, source }, () => liquid.parse(source.text, source.file));
    return (vars, partials) => explained({ library, liquid, source }, () => {
        rendered.clear();
        const text = String(liquid.renderSync(templates, vars));
        for (const path of rendered)
            partials.add(path);
        if (text.length <= limits/* MAX_MESSAGE_CHARACTERS */.Um)
            return text;
        throw new library.AssertionError(`the text has more than ${limits/* MAX_MESSAGE_CHARACTERS */.Um} characters`);
    });
}
function createEngine(library, partials) {
    const liquid = new library.Liquid({
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
        parseLimit: limits/* MAX_MESSAGE_CHARACTERS */.Um,
        renderLimit: RENDER_LIMIT_MS,
        memoryLimit: MEMORY_LIMIT,
        outputEscape: rejectObjects,
    });
    const rendered = new Set();
    registerIncludes(library, { liquid, rendered });
    makeDeterministic(liquid);
    return { liquid, rendered };
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
    const source = sourceOf(value);
    if (source !== undefined)
        return source;
    const isObject = typeof value === 'object' && value !== null && (!Array.isArray(value) || value.some(isMapping));
    if (isObject)
        throw new Error('a mapping has no obvious text; write `| json`');
    return value;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && sourceOf(value) === undefined;
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
            const problems = errors.map((each) => explain(context, each));
            const fatal = problems.find(({ code }) => code === 'too-large');
            throw new TemplateError(fatal === undefined ? problems : [fatal], { cause: error });
        }
        if (error instanceof RangeError)
            throw new TemplateError([{ ...AT_START, ...TOO_DEEP }], { cause: error });
        if (!(error instanceof library.AssertionError))
            throw error;
        throw new TemplateError([{ ...AT_START, ...describe(context.liquid, error.message) }], { cause: error });
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
function explain({ liquid, source }, error) {
    const [line = 1, column = 1] = error.token?.getPosition() ?? [];
    const file = error.token === undefined ? undefined : partialWith(error.token.input, source);
    const where = { file, line, column, variable: undefined };
    if (error.originalError instanceof RangeError)
        return { ...where, ...TOO_DEEP };
    const message = (error.originalError?.message ?? error.message).replace(/(, file:[^\n]*?)?, line:\d+, col:\d+$/, '');
    const variable = /^undefined variable: (.+)$/.exec(message)?.[1];
    if (variable === undefined)
        return { ...where, ...describe(liquid, message) };
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
    if (/^output .* not closed$/s.test(message))
        return { code, sentence, hint: plain/* LITERAL_BRACES */.b9 };
    const near = filter === undefined ? tag && (0,nearest/* nearest */.p)(tag, Object.keys(engine.tags)) : (0,nearest/* nearest */.p)(filter, Object.keys(engine.filters));
    return { code, sentence, hint: near === undefined ? undefined : `Did you mean \`${near}\`?` };
}


/***/ }),

/***/ 14125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

const MAX_SHOWN = 15;
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
    const shown = candidates.slice(0, MAX_SHOWN).map((candidate) => `\`${candidate}\``);
    const rest = candidates.length > MAX_SHOWN ? ` and ${candidates.length - MAX_SHOWN} more` : '';
    return `Known: ${shown.join(', ')}${rest}.`;
}


/***/ }),

/***/ 98796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   qE: () => (/* binding */ findFile),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14125);


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
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(reference)) {
        return {
            code: 'bad-path',
            sentence: `\`${reference}\` is an absolute path.`,
            hint: 'Write it relative to the file that names it.',
        };
    }
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), reference));
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
    for (let parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path); parent !== '.'; parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(parent)) {
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
    if (isDirectory(snapshot, path)) {
        return { code: 'bad-path', sentence: `\`${named.reference}\` is a directory.`, hint: 'Name a file in it.' };
    }
    const near = nearestPath(snapshot, path);
    return {
        code: 'missing-file',
        sentence: `There is no file \`${named.reference}\`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(named.file) === '.' ? '' : ` (\`${path}\` from the root)`}.`,
        hint: near === undefined ? undefined : `Did you mean \`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(named.file), near)}\`?`,
    };
}
function isDirectory(snapshot, path) {
    const prefix = `${path.replace(/\/$/, '')}/`;
    return path === '.' || snapshot.entries.keys().some((each) => each.startsWith(prefix));
}
function nearestPath(snapshot, path) {
    const base = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
    const paths = [...snapshot.entries.values()].filter((entry) => entry.kind === 'file').map((entry) => entry.path);
    const sameName = paths.filter((candidate) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(candidate) === base);
    if (sameName.length === 1)
        return sameName[0];
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    const siblings = paths.filter((candidate) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(candidate) === directory);
    const sibling = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(base, siblings.map((candidate) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(candidate)));
    return sibling === undefined ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(path, paths.slice(0, CANDIDATE_LIMIT)) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, sibling);
}


/***/ }),

/***/ 68979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   IX: () => (/* binding */ lookupIn),
/* harmony export */   Z6: () => (/* binding */ splitPlain),
/* harmony export */   b9: () => (/* binding */ LITERAL_BRACES),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   wf: () => (/* binding */ fillPlain)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97803);

const NAME = /\{\{\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\s*\}\}/g;
const LITERALS = new Set(['true', 'false', 'nil', 'null', 'empty', 'blank']);
const COMPUTED = new Set(['size', 'first', 'last']);
const LITERAL_BRACES = 'A literal `{{` is written `{% raw %}{{{% endraw %}`.';
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
        if (value === undefined || (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isNested */ ._)(value))
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
        if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(current))
            return undefined;
        if (!Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 71928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ offsetAt),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
function positionAt(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
function offsetAt(text, { line, column }) {
    let offset = 0;
    for (let at = 1; at < line; at += 1)
        offset = text.indexOf('\n', offset) + 1;
    return offset + column - 1;
}


/***/ }),

/***/ 49324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ wholeFile),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   xv: () => (/* binding */ orderProblems)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98535);

const MAX_SENTENCE = 600;
function problemAt(place, complaint) {
    const hint = complaint.hint === undefined ? undefined : clip(complaint.hint);
    return { code: complaint.code, sentence: clip(complaint.sentence), place, hint };
}
function clip(text) {
    return text.length <= MAX_SENTENCE ? text : `${text.slice(0, MAX_SENTENCE)}….`;
}
function problemOf(file, complaint) {
    const { line } = complaint;
    return problemAt(line === undefined ? wholeFile(file) : { file, line, column: 1 }, complaint);
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
    if (list.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROBLEMS_PER_FILE */ .JG)
        return list;
    const first = list[0];
    const summary = problemAt(wholeFile(file), {
        code: first?.code ?? 'bad-value',
        sentence: 'More mistakes in this file are not shown.',
    });
    return [...list.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROBLEMS_PER_FILE */ .JG), summary];
}
function byPlace(a, b) {
    const [first, second] = [a.place, b.place];
    if (first === undefined || second === undefined)
        return 0;
    if (first.file !== second.file)
        return first.file < second.file ? -1 : 1;
    return first.line - second.line || first.column - second.column;
}


/***/ }),

/***/ 56626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aG: () => (/* binding */ parsePromptYml),
/* harmony export */   f4: () => (/* binding */ readPromptYml),
/* harmony export */   pR: () => (/* binding */ replaceKeys)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97803);
/* harmony import */ var _domain_lossless_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11887);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39895);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84869);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49324);
/* harmony import */ var _schema_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63448);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92407);







function parsePromptYml(sources, file) {
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(file.path, file.text, sources.problems);
    const input = document && (0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .t)(_schema_message_js__WEBPACK_IMPORTED_MODULE_2__/* .promptYmlSchema */ .A1, document, sources.problems);
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
        place: document.placeOf(['messages', index, 'content'], 'text'),
        syntax: 'prompt-yml',
    }));
    const { maxTokens, maxCompletionTokens, temperature, topP } = input.modelParameters ?? {};
    return {
        prompt: { file: file.path, messages, partials: new Map() },
        brings: {
            model: input.model,
            parameters: { maxTokens: maxTokens ?? maxCompletionTokens, temperature, topP },
            wantsJson: input.responseFormat === 'json_object',
            output: readOutput(sources, parsed),
        },
    };
}
function readOutput(sources, { document, input }) {
    if (input.responseFormat !== 'json_schema')
        return undefined;
    const complain = (sentence) => {
        const path = input.jsonSchema === undefined ? ['responseFormat'] : ['jsonSchema'];
        sources.problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(document.placeOf(path), { code: 'bad-schema', sentence }));
    };
    if (input.jsonSchema === undefined)
        return complain('`responseFormat: json_schema` needs `jsonSchema`.');
    const parsed = typeof input.jsonSchema === 'string' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .lk)(input.jsonSchema) : { value: input.jsonSchema };
    if ('sentence' in parsed)
        return complain(`\`jsonSchema\`: ${parsed.sentence}`);
    const { name, schema } = (parsed.value ?? {});
    if (typeof name !== 'string' || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(schema)) {
        return complain('`jsonSchema` must hold `name` and `schema`.');
    }
    return { file: document.file, name, schema: (0,_domain_lossless_js__WEBPACK_IMPORTED_MODULE_6__/* .exactJson */ .ip)(schema) };
}
const KEY = /^[A-Za-z_][\w-]*$/;
function replaceKeys(text, fields, missing) {
    return text.replace(/\{\{([^{}]+)\}\}/g, (match, key, offset) => {
        const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (value !== undefined)
            return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isNested */ ._)(value) ? JSON.stringify(value) : String(value);
        return KEY.test(key) ? missing(key, offset) : match;
    });
}


/***/ }),

/***/ 31580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findRegexMistake)
/* harmony export */ });
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
            else if (isBackreference(pattern, index + 1))
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
function isBackreference(pattern, at) {
    return /^(?:[1-7](?![0-7])|[89k])/.test(pattern.slice(at, at + 2));
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


/***/ }),

/***/ 43252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PLACEHOLDERS),
/* harmony export */   u: () => (/* binding */ fillHttp)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97803);
/* harmony import */ var _liquid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35495);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68979);
/* harmony import */ var _render_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23513);
/* harmony import */ var _template_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57867);





const PLACEHOLDERS = /\{\{[^{}]*\}\}/g;
function fillHttp(target, filling, { problems }) {
    const { endpoint } = target;
    if (endpoint.provider !== 'http')
        return endpoint;
    const { vars, messages, fillText } = filling;
    const sent = messages.map(({ role, text }) => ({ role, content: text }));
    const fields = { prompt: messages.at(-1)?.text ?? '', messages: sent, ...vars };
    const placeOf = (path) => (0,_template_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfText */ .KD)(endpoint, path);
    const complain = (complaint, path) => {
        problems.push({ hint: undefined, ...complaint, place: placeOf(path) ?? target.place });
    };
    const fill = (text, path) => {
        try {
            return fillText(text, fields);
        }
        catch (error) {
            if (!(error instanceof _liquid_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateError */ .$))
                throw error;
            const own = placeOf(path);
            for (const problem of error.problems) {
                const { code, sentence, hint = (0,_render_message_js__WEBPACK_IMPORTED_MODULE_2__/* .hintForVariable */ .nM)(problem, fields) } = problem;
                const place = (own && (0,_template_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeInText */ .sh)(own, text, problem)) ?? own ?? target.place;
                problems.push({ code, sentence, place, hint });
            }
            return '';
        }
    };
    return {
        ...endpoint,
        url: fillUrl(endpoint.url, fill, complain),
        headers: fillHeaders(endpoint.headers, fill, complain),
        body: fillJson(endpoint.body, { fields, path: ['body'], fill }),
    };
}
function fillUrl(url, fill, complain) {
    return url.replace(PLACEHOLDERS, (placeholder) => {
        const text = fill(placeholder, ['url']);
        if (/^\.{1,2}$/.test(text)) {
            const sentence = `\`${placeholder}\` gives \`${text}\`, which would lead to another address.`;
            complain({ code: 'bad-value', sentence }, ['url']);
        }
        return encodeURIComponent(text.toWellFormed());
    });
}
const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/u;
function fillHeaders(headers, fill, complain) {
    const filled = Object.entries(headers).map(([name, value]) => {
        const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemplate */ .Fl)(value) ? fill(value, ['headers', name]) : value;
        const bad = UNSENDABLE.exec(text)?.[0];
        if (bad === undefined)
            return [name, text];
        const sentence = `The header \`${name}\` would hold ${JSON.stringify(bad)}, which HTTP does not allow there.`;
        complain({ code: 'bad-value', sentence, hint: 'Send it in `body:`, or write `| url_encode`.' }, ['headers', name]);
        return [name, ''];
    });
    return Object.fromEntries(filled);
}
function fillJson(value, { fields, path, fill }) {
    if (typeof value === 'string') {
        if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemplate */ .Fl)(value))
            return value;
        const parts = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPlain */ .Z6)(value);
        const [only] = parts ?? [];
        const field = parts?.length === 1 && typeof only === 'object' ? (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .lookupIn */ .IX)(fields, only.name) : undefined;
        return field ?? fill(value, path);
    }
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isNested */ ._)(value))
        return value;
    const inner = (child, key) => fillJson(child, { fields, path: [...path, key], fill });
    if (Array.isArray(value))
        return value.map((each, index) => inner(each, index));
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, inner(child, key)]));
}


/***/ }),

/***/ 23513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createMessageRenderer),
/* harmony export */   nM: () => (/* binding */ hintForVariable),
/* harmony export */   xL: () => (/* binding */ compilePlainOr)
/* harmony export */ });
/* harmony import */ var _liquid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35495);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14125);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68979);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71928);
/* harmony import */ var _prompt_yml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56626);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42467);
/* harmony import */ var _template_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57867);







function createMessageRenderer(engine) {
    const known = new WeakMap();
    const textsOf = (template) => {
        const earlier = known.get(template);
        if (earlier !== undefined)
            return earlier;
        const texts = [template.text, ...template.images];
        const made = texts.map((text) => ({ text, filledBy: undefined, refusal: undefined }));
        known.set(template, made);
        return made;
    };
    return (source, seen) => {
        const { role, toolCalls, toolCallId } = source.template;
        const fill = (one) => {
            try {
                return fillText(engine, one, source, seen);
            }
            catch (error) {
                if (!(error instanceof _liquid_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateError */ .$))
                    throw error;
                seen.problems.push(...error.problems.map((problem) => describeProblem(problem, one.text, source)));
                return '';
            }
        };
        const [text = '', ...images] = textsOf(source.template).map(fill);
        return { role, text, images, toolCalls, toolCallId };
    };
}
function fillText(engine, one, { template, prompt, vars }, seen) {
    if (one.refusal !== undefined)
        throw one.refusal;
    try {
        one.filledBy ??= compileText(engine, { text: one.text, template, prompt });
        return one.filledBy(vars, seen.partials);
    }
    catch (error) {
        if (!(error instanceof _liquid_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateError */ .$))
            throw error;
        const isHopeless = one.filledBy === undefined || error.problems.some(({ code }) => code === 'too-large');
        if (isHopeless)
            one.refusal = error;
        throw error;
    }
}
function compileText(engine, { text, template, prompt }) {
    if (template.syntax === 'prompt-yml')
        return (vars) => fillPromptYml(text, vars);
    return compilePlainOr(engine, { text, file: template.place.file, partials: prompt.partials });
}
function compilePlainOr(engine, source) {
    if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemplate */ .Fl)(source.text))
        return () => source.text;
    let filledByEngine;
    const compiled = () => (filledByEngine ??= engine.compile(source));
    const parts = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .splitPlain */ .Z6)(source.text);
    if (parts === undefined)
        return compiled();
    return (vars, partials) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .fillPlain */ .wf)(parts, (name) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .lookupIn */ .IX)(vars, name)) ?? compiled()(vars, partials);
}
function fillPromptYml(text, vars) {
    const problems = [];
    const filled = (0,_prompt_yml_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceKeys */ .pR)(text, vars, (variable, offset) => {
        const sentence = `The variable \`${variable}\` has no value.`;
        const where = { file: undefined, ...(0,_position_js__WEBPACK_IMPORTED_MODULE_6__/* .positionAt */ .t)(text, offset) };
        problems.push({ ...where, code: 'unknown-variable', sentence, hint: undefined, variable });
        return '';
    });
    if (problems.length > 0)
        throw new _liquid_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateError */ .$(problems);
    return filled;
}
function describeProblem(problem, text, { template, vars }) {
    const { code, sentence, line } = problem;
    const exact = exactPlace(problem, text, template);
    return {
        code,
        sentence: exact !== undefined || line === 1 ? sentence : `Line ${line} of the message: ${sentence}`,
        place: exact ?? template.place,
        hint: problem.hint ?? hintForVariable(problem, vars),
    };
}
function exactPlace({ file, line, column }, text, template) {
    const { place } = template;
    if (file !== undefined)
        return { file, line, column };
    if (/\.(md|txt|liquid)$/i.test(place.file))
        return { file: place.file, line, column };
    return text === template.text ? (0,_template_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeInText */ .sh)(place, text, { line, column }) : undefined;
}
function hintForVariable({ variable, file }, vars) {
    if (variable === undefined)
        return undefined;
    const isHidden = file !== undefined && (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .lookupIn */ .IX)(vars, variable) !== undefined;
    if (isHidden)
        return `A partial sees only what it is given: \`{% render '…', ${variable}: ${variable} %}\`.`;
    return (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .reservedHint */ .Q5)(variable) ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(variable, Object.keys(vars));
}


/***/ }),

/***/ 42467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ createRowReader),
/* harmony export */   Q5: () => (/* binding */ reservedHint),
/* harmony export */   TV: () => (/* binding */ namedColumns),
/* harmony export */   Un: () => (/* binding */ freedColumns),
/* harmony export */   ls: () => (/* binding */ reportNearMisses),
/* harmony export */   q8: () => (/* binding */ ROW_KEYS)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97803);
/* harmony import */ var _domain_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67578);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14125);



const ROW_KEYS = ['messages', 'expect'];
const CHECKED = new Set(['tags', 'severity', 'human', ...ROW_KEYS]);
function freedColumns(columns) {
    const vars = columns?.vars ?? [];
    const named = Array.isArray(vars) ? vars : Object.values(vars);
    return new Set(named.filter((column) => CHECKED.has(column)));
}
const SINGLE = ['id', 'expected', 'tags', 'severity', 'human', 'source', 'added', 'consent'];
const SEVERITIES = ['critical', 'major', 'minor'];
const HUMAN = ['pass', 'fail'];
const NO_TAGS = [];
const NO_COLUMN = '';
function createRowReader({ columns, lacking, complain }) {
    const freed = freedColumns(columns);
    const columnOf = Object.fromEntries(SINGLE.map((key) => [key, columns?.[key] ?? (freed.has(key) ? NO_COLUMN : key)]));
    const taken = new Set([...Object.values(columnOf), ...ROW_KEYS]);
    const mapped = varColumns(columns?.vars);
    const required = namedColumns(columns).flatMap(({ column, isRequired }) => isRequired && !lacking.has(column) ? [column] : []);
    return (raw) => {
        const { value: record } = raw;
        for (const column of required)
            requireColumn(raw, column, complain);
        return {
            id: readId(raw, columnOf.id, complain),
            vars: mapped === undefined ? freeVars(raw, taken, complain) : pickVars(record, mapped),
            expected: Object.hasOwn(record, columnOf.expected) ? record[columnOf.expected] : undefined,
            tags: readTags(raw, columnOf.tags, complain),
            severity: readChoice(raw, { column: columnOf.severity, choices: SEVERITIES }, complain),
            human: readChoice(raw, { column: columnOf.human, choices: HUMAN }, complain),
            provenance: readProvenance(record, columnOf),
        };
    };
}
function readProvenance(record, columnOf) {
    const source = asText(present(record, columnOf.source));
    const added = asText(present(record, columnOf.added));
    const consent = asText(present(record, columnOf.consent));
    return (source ?? added ?? consent) === undefined ? undefined : { source, added, consent };
}
function varColumns(vars) {
    if (vars === undefined)
        return undefined;
    return Array.isArray(vars) ? vars.map((name) => [name, name]) : Object.entries(vars);
}
function namedColumns(columns) {
    const { vars, ...single } = columns ?? {};
    const ofVars = Object.entries(vars ?? {}).map(([key, column]) => ({
        column,
        path: ['vars', Array.isArray(vars) ? Number(key) : key],
        isRequired: true,
    }));
    const others = Object.entries(single).map(([key, column]) => ({ column, path: [key], isRequired: key === 'id' }));
    return [...others, ...ofVars];
}
function requireColumn(raw, column, complain) {
    if (Object.hasOwn(raw.value, column))
        return;
    const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(column, Object.keys(raw.value));
    complain(raw, { code: 'missing-key', sentence: `The row has no column \`${column}\`.`, hint }, []);
}
function present(record, column) {
    const value = Object.hasOwn(record, column) ? record[column] : undefined;
    return value === null || value === '' ? undefined : value;
}
function asText(value) {
    if (value === undefined)
        return undefined;
    return typeof value === 'string' || value instanceof _domain_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .u ? String(value) : JSON.stringify(value);
}
function readId(raw, column, complain) {
    const value = present(raw.value, column);
    if (value === undefined)
        return undefined;
    if (typeof value === 'number' || value instanceof _domain_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .Literal */ .u)
        return String(value);
    if (typeof value === 'string' && value.length <= 200 && !/\p{Cc}/u.test(value))
        return value;
    const sentence = 'The id must be text of at most 200 characters, in one line.';
    complain(raw, { code: 'bad-value', sentence }, [column]);
    return undefined;
}
function freeVars(raw, taken, complain) {
    const { value: record } = raw;
    const own = Object.hasOwn(record, 'vars') ? record.vars : undefined;
    if ((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(own)) {
        reportBesideVars(raw, taken, complain);
        return own;
    }
    const free = {};
    for (const column of Object.keys(record))
        if (!taken.has(column))
            free[column] = record[column];
    return free;
}
function reportBesideVars(raw, taken, complain) {
    for (const column of Object.keys(raw.value)) {
        if (column === 'vars' || taken.has(column))
            continue;
        const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(column, [...taken, 'vars']);
        const sentence = `The key \`${column}\` is not known beside \`vars\`.`;
        complain(raw, { code: 'unknown-key', sentence, hint }, [column]);
    }
}
function pickVars(record, columns) {
    return Object.fromEntries(columns.map(([name, column]) => [name, record[column] ?? null]));
}
function readTags(raw, column, complain) {
    const value = present(raw.value, column);
    if (value === undefined)
        return NO_TAGS;
    const tags = typeof value === 'string' ? value.split(/[,;]/).map((tag) => tag.trim()) : value;
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string' && tag.length <= 100)) {
        return tags.length === 1 && tags[0] !== '' ? tags : [...new Set(tags)].filter((tag) => tag !== '');
    }
    complain(raw, { code: 'bad-value', sentence: 'Tags must be a list of texts, or text divided by commas.' }, [column]);
    return NO_TAGS;
}
function readChoice(raw, { column, choices }, complain) {
    const value = present(raw.value, column);
    if (value === undefined || (typeof value === 'string' && choices.includes(value)))
        return value;
    const given = typeof value === 'string' ? value : JSON.stringify(value);
    const list = choices.map((choice) => `\`${choice}\``).join(', ');
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(given, choices);
    const hint = near === undefined ? undefined : `Did you mean \`${near}\`?`;
    const sentence = `\`${column}\` must be one of ${list}, not \`${given}\`.`;
    complain(raw, { code: 'bad-value', sentence, hint }, [column]);
    return undefined;
}
function reportNearMisses(raw, columns, complain) {
    if (columns?.vars !== undefined || Object.hasOwn(raw.value, 'vars'))
        return;
    const named = new Set(namedColumns(columns).map(({ column }) => column));
    const meanings = [...SINGLE, ...ROW_KEYS];
    for (const column of Object.keys(raw.value)) {
        if (named.has(column) || meanings.includes(column))
            continue;
        const meant = meanings.find((meaning) => isNearMiss(column, meaning) && !Object.hasOwn(raw.value, meaning));
        if (meant === undefined)
            continue;
        const sentence = `The column \`${column}\` is taken as a var. Did you mean \`${meant}\`?`;
        const hint = `Rename it, say \`columns: { ${meant}: ${column} }\`, or name your vars under \`columns.vars\`.`;
        complain(raw, { code: 'unknown-key', sentence, hint }, [column]);
    }
}
function isNearMiss(column, meaning) {
    const written = column.trim().toLowerCase();
    if (written === meaning)
        return true;
    return (meaning.length >= 7 && column.length >= 6 && written !== `${meaning}s` && (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(written, [meaning]) === meaning);
}
const MEANINGS = {
    id: 'the id',
    expected: 'the right answer',
    tags: 'the tags',
    severity: 'the severity',
    human: 'a person’s label',
    source: 'where a row came from',
    added: 'when a row was added',
    consent: 'on what ground its data may be used',
    messages: 'the turns of a conversation',
    expect: 'a row’s own scorers',
};
function reservedHint(name) {
    if (!Object.hasOwn(MEANINGS, name))
        return undefined;
    return `In a dataset the column \`${name}\` is taken as ${MEANINGS[name]}; to use it in prompts, list it with the other vars under \`columns.vars\`.`;
}


/***/ }),

/***/ 63448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ promptYmlSchema),
/* harmony export */   AS: () => (/* binding */ messagesSchema),
/* harmony export */   Pb: () => (/* binding */ toolsFileSchema),
/* harmony export */   Vb: () => (/* binding */ toolsSchema),
/* harmony export */   cq: () => (/* binding */ promptFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _strict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);


const toolCall = (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('Identifier that the tool’s answer refers to.'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('Name of the tool.'),
    arguments: _strict_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$.describe('Arguments of the call.').optional(),
});
const message = (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['system', 'user', 'assistant', 'tool']).describe('Who speaks.'),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Text of the message, a LiquidJS template.').optional(),
    images: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).describe('URLs or `data:` URLs of images, templates too.').optional(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(toolCall).describe('Earlier tool calls of the assistant.').optional(),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('For role `tool`: the call that it answers.').optional(),
})
    .refine((value) => value.content !== undefined || (value.tool_calls?.length ?? 0) > 0 || (value.images?.length ?? 0) > 0, 'A message needs `content`.')
    .refine((value) => value.role !== 'tool' || value.tool_call_id !== undefined, 'A `tool` message needs `tool_call_id`.')
    .meta({ id: 'Message', description: 'One message.' });
const messagesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(message).min(1);
const promptFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([messagesSchema, (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({ messages: messagesSchema })]);
const tool = (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('function').describe('As OpenAI’s APIs write it; may be left out.').optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('Name of the tool.').optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What the tool does.').optional(),
    parameters: _strict_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$.describe('JSON Schema of the arguments.').optional(),
    input_schema: _strict_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$.describe('The same under Anthropic’s name.').optional(),
    strict: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()).describe('Accepted for OpenAI’s form; not used.').optional(),
    function: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('Name of the tool.'),
        description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What the tool does.').optional(),
        parameters: _strict_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$.describe('JSON Schema of the arguments.').optional(),
        strict: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()).describe('Accepted; not used.').optional(),
    })
        .describe('As the Chat Completions API nests it.')
        .optional(),
})
    .refine((value) => value.name !== undefined || value.function !== undefined, 'A tool needs a `name`.')
    .meta({ id: 'Tool', description: 'A tool that the model may call.' });
const toolsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(tool).min(1);
const toolsFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([toolsSchema, (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({ tools: toolsSchema })]);
const evaluator = (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    string: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
        equals: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        contains: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        startsWith: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        endsWith: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    })
        .refine((value) => Object.keys(value).length === 1, 'A string evaluator has exactly one test.')
        .optional(),
    llm: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
        modelId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        prompt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        systemPrompt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        choices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({ choice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), score: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()) })).min(1),
    }).optional(),
    uses: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const promptYmlSchema = (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    modelParameters: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
        maxTokens: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()).optional(),
        maxCompletionTokens: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()).optional(),
        temperature: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).optional(),
        topP: (0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).optional(),
    }).optional(),
    responseFormat: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['text', 'json_object', 'json_schema']).optional(),
    jsonSchema: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _strict_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$]).optional(),
    messages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({ role: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['system', 'user', 'assistant']), content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))
        .min(1),
    testData: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_strict_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$).optional(),
    evaluators: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(evaluator).optional(),
});


/***/ }),

/***/ 8522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ KNOWN_KEYS),
/* harmony export */   O2: () => (/* binding */ strict),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U1: () => (/* binding */ jsonPath),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   lm: () => (/* binding */ spelt),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* unused harmony export PLACEHOLDER */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _domain_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75659);
/* harmony import */ var _domain_literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67578);



const KNOWN_KEYS = 'Known keys: ';
function strict(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys' ? `${KNOWN_KEYS}${Object.keys(shape).join(' ')}` : undefined,
    });
}
const PLACEHOLDER = /^\s*\{\{-?\s*([\w-]+(?:\.[\w-]+)*)\s*-?\}\}\s*$/;
function plain(schema) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY((value) => (value instanceof _domain_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .Literal */ .u ? value.value : value), schema);
}
function spelt(schema) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY((value) => (value instanceof _domain_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .Literal */ .u ? value.source : value), schema);
}
const text = spelt(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])).describe('Text; may use `{{ fields }}` of the case.');
const placeholder = (instead) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(PLACEHOLDER, `Write ${instead}, or a single placeholder such as \`{{ expected }}\`.`);
const TOO_MANY_DIGITS = 'It has more digits than numbers are compared by: compare it as text, with `equals` or `contains`.';
const amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY((value, context) => {
    if (!(value instanceof _domain_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .Literal */ .u))
        return value;
    if (!(0,_domain_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .isExact */ .b)(value))
        context.addIssue({ code: 'custom', message: TOO_MANY_DIGITS, input: value });
    return value.value;
}, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), placeholder('a number')]));
const textList = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1), placeholder('a list')]);
const label = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(100)
    .regex(/^[^\p{Cc}]+$/u, 'Control characters are not allowed.');
const filePath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1000).describe('Path relative to this file; it may not leave the repository.');
const jsonPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(_domain_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .JSON_PATH */ .Vx, { error: ({ input }) => (0,_domain_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .explainJsonPath */ .zP)(String(input)) })
    .describe('JSON path of one value, e.g. `$.items[0].name`.');
const jsonObject = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());


/***/ }),

/***/ 59176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qb: () => (/* binding */ findOptional),
  _5: () => (/* binding */ isUnchanged),
  pM: () => (/* binding */ locateFile),
  $C: () => (/* binding */ readFound),
  Wf: () => (/* binding */ readReference),
  yR: () => (/* binding */ readText),
  Ct: () => (/* binding */ resolveGlobs),
  Vc: () => (/* binding */ stemOf)
});

// UNUSED EXPORTS: matchGlobs

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/suite/limits.js
var limits = __webpack_require__(98535);
// EXTERNAL MODULE: ./build/suite/path.js
var suite_path = __webpack_require__(98796);
// EXTERNAL MODULE: ./build/suite/problem.js
var problem = __webpack_require__(49324);
;// CONCATENATED MODULE: ./build/suite/conflict.js
const MARKS = [/^<{7}(?: .*)?$/gm, /^={7}$/gm, /^>{7}(?: .*)?$/gm];
function findConflict(text) {
    if (!text.includes('<<<<<<<'))
        return undefined;
    let from = 0;
    let start;
    for (const mark of MARKS) {
        mark.lastIndex = from;
        const found = mark.exec(text);
        if (found === null)
            return undefined;
        start ??= found.index;
        from = mark.lastIndex;
    }
    return text.slice(0, start).split('\n').length;
}

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
    const lines = withLineFeeds(text);
    const conflict = findConflict(lines);
    if (conflict === undefined)
        return lines;
    const hint = 'Resolve it. Marks that are meant as text must not begin a line.';
    return { code: 'bad-file', sentence: 'It holds a merge conflict.', hint, line: conflict };
}
function withLineFeeds(text) {
    if (!text.includes('\r'))
        return text;
    return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
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
    const path = (0,suite_path/* resolvePath */.o1)(reference.place.file, reference.path);
    const entry = typeof path === 'string'
        ? (0,suite_path/* findFile */.qE)(sources.snapshot, path, { file: reference.place.file, reference: reference.path })
        : path;
    if ('sentence' in entry) {
        sources.problems.push((0,problem/* problemAt */.l4)(reference.place, entry));
        return undefined;
    }
    sources.dependencies.push({ kind: 'file', path: entry.path, oid: entry.oid });
    return { path: entry.path, oid: entry.oid };
}
function findOptional({ snapshot, dependencies }, path) {
    const entry = snapshot.entries.get(path);
    if (entry?.kind !== 'file') {
        dependencies.push({ kind: 'absent', path });
        return undefined;
    }
    dependencies.push({ kind: 'file', path, oid: entry.oid });
    return { path, oid: entry.oid };
}
async function readReference(sources, reference) {
    const file = locateFile(sources, reference);
    if (file === undefined)
        return undefined;
    const text = await readFound(sources, file);
    if (typeof text === 'string')
        return { ...file, text };
    sources.problems.push((0,problem/* problemOf */.Zw)(file.path, text));
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
    const resolved = [];
    for (const { path, place } of references) {
        const glob = (0,suite_path/* resolvePath */.o1)(place.file, path);
        if (typeof glob === 'string')
            resolved.push({ path: glob, place });
        else
            sources.problems.push((0,problem/* problemAt */.l4)(place, glob));
    }
    const globs = resolved.map(({ path }) => path);
    const files = matchGlobs(sources.snapshot, globs);
    sources.dependencies.push({ kind: 'glob', globs, files });
    for (const { path: glob, place } of resolved) {
        if (files.some((file) => picomatch.isMatch(file.path, glob, { dot: true })))
            continue;
        sources.problems.push((0,problem/* problemAt */.l4)(place, { code: 'missing-file', sentence: `No file matches \`${glob}\`.` }));
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
        if (dependency.kind === 'absent')
            return entry?.kind !== 'file';
        return entry?.kind === 'file' && entry.oid === dependency.oid;
    });
}
function stemOf(path) {
    return external_node_path_.posix.basename(path).replace(/\..*$/, '');
}
function isSameFiles(a, b) {
    return a.length === b.length && a.every((file, index) => file.path === b[index]?.path && file.oid === b[index].oid);
}
function readFound(sources, file) {
    const known = sources.cache.texts.get(file.oid);
    if (known !== undefined)
        return known;
    const reading = readText(sources.snapshot, file.oid, limits/* MAX_TEXT_BYTES */.$D);
    sources.cache.texts.set(file.oid, reading);
    return reading;
}


/***/ }),

/***/ 2561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadSpec)
});

// EXTERNAL MODULE: ./build/domain/config.js
var config = __webpack_require__(427);
// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/domain/tighten.js
var tighten = __webpack_require__(29158);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/domain/lossless.js
var lossless = __webpack_require__(11887);
// EXTERNAL MODULE: ./build/domain/refused-parameters.js
var refused_parameters = __webpack_require__(97674);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/suite/path.js
var suite_path = __webpack_require__(98796);
// EXTERNAL MODULE: ./build/suite/problem.js
var problem = __webpack_require__(49324);
// EXTERNAL MODULE: ./build/suite/render-http.js
var render_http = __webpack_require__(43252);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/suite/schema/message.js
var message = __webpack_require__(63448);
// EXTERNAL MODULE: ./build/suite/schema/strict.js
var strict = __webpack_require__(8522);
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
    parameters: strict/* jsonObject */.o$.describe('Passed through to the provider as written.').optional(),
};
const MODEL_PROVIDERS = ['openai', 'anthropic', 'openai-compatible', 'azure-openai'];
const targetSchema = (0,strict/* strict */.O2)({
    name: strict/* label */.Pf.describe('Name of the target, unique in the suite; pairs base with head. Default: the model or provider.').optional(),
    prompt: schemas/* union */.KCZ([
        strict/* filePath */.s$,
        (0,strict/* strict */.O2)({
            system: strict/* filePath */.s$.describe('Prompt file of the system message.').optional(),
            user: strict/* filePath */.s$.describe('Prompt file of the user message.'),
        }),
    ])
        .describe('A prompt file (.md, .txt, .liquid, .json, .yaml, .prompt.yml), or one for each role.')
        .optional(),
    messages: message/* messagesSchema */.AS.describe('Inline prompt.').optional(),
    provider: schemas/* enum */.k5n([...MODEL_PROVIDERS, 'command', 'http', 'replay'])
        .describe('Who answers.'),
    ...modelKeys,
    output: (0,strict/* strict */.O2)({
        json_schema: schemas/* union */.KCZ([strict/* filePath */.s$, strict/* jsonObject */.o$]).describe('JSON Schema of the answer, a file or inline.'),
        name: schemas/* string */.YjP()
            .regex(/^[\w-]{1,64}$/, 'Letters, digits, `_` and `-`, at most 64.')
            .describe('Name of the schema for the provider; default from the file.')
            .optional(),
    })
        .describe('Structured output that is asked for.')
        .optional(),
    tools: schemas/* union */.KCZ([strict/* filePath */.s$, message/* toolsSchema */.Vb]).describe('Tools that the model may call: a file, or inline.').optional(),
    inputs: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .describe('For `command` and `http`: globs of the files that decide the behaviour; their content is part of the request.')
        .optional(),
    command: commandLine.describe('For `command`: program and arguments; speaks JSON lines.').optional(),
    setup: commandLine.describe('For `command`: run once in each side’s worktree, e.g. `[npm, ci]`.').optional(),
    directory: schemas/* string */.YjP().min(1).describe('For `command`: working directory, relative to this file; default its directory.').optional(),
    env: schemas/* array */.YOg(environmentName).describe('For `command` and `http`: environment variables that may be read.').optional(),
    timeout_ms: (0,strict/* plain */.pj)(schemas/* int */.Whr().positive().max(3_600_000)).describe('For `command` and `http`: deadline of one call; default `limits.call_timeout_ms`.').optional(),
    start_timeout_ms: (0,strict/* plain */.pj)(schemas/* int */.Whr().positive().max(3_600_000))
        .describe('For `command`: how long the program may take to say `{"ready": true}`; it is asked nothing before. Default: it need not say so.')
        .optional(),
    url: webAddress.describe('For `http`: address of the endpoint; `{{ vars }}` in its path and query are filled in and encoded.').optional(),
    method: schemas/* enum */.k5n(['POST', 'PUT', 'GET']).describe('For `http`; default POST.').optional(),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('For `http`: headers; values are templates, `${NAME}` reads `env`.').optional(),
    body: schemas/* unknown */.L5J().describe('For `http`: JSON body; its texts are templates.').optional(),
    response: strict/* jsonPath */.U1.describe('For `http`: JSON path of the answer’s text, to one value; default `$.output`.').optional(),
    file: strict/* filePath */.s$.describe('For `replay`: the file with recorded answers.').optional(),
}).meta({ id: 'Target', description: 'What is under test.' });

// EXTERNAL MODULE: ./build/suite/sources.js + 2 modules
var suite_sources = __webpack_require__(59176);
// EXTERNAL MODULE: ./build/suite/template-place.js
var template_place = __webpack_require__(57867);
;// CONCATENATED MODULE: ./build/suite/endpoint.js








const MODEL_ONLY = ['model', 'api', 'base_url', 'api_key_env', 'auth', 'parameters', 'output', 'tools'];
const PROGRAM_KEYS = ['inputs', 'env', 'timeout_ms'];
const OWN_KEYS = {
    command: ['command', 'setup', 'directory', 'start_timeout_ms', ...PROGRAM_KEYS, 'parameters', 'tools', 'output'],
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
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf([key], 'key'), {
            code: 'unknown-key',
            sentence: `\`${key}\` does not belong to \`provider: ${input.provider}\`.`,
            hint: `It is for ${names.join(', ')}.`,
        }));
    }
}
function requireKey(sources, key, { input, placeOf }) {
    const sentence = `\`provider: ${input.provider}\` needs the key \`${key}\`.`;
    sources.problems.push((0,problem/* problemAt */.l4)(placeOf([]), { code: 'missing-key', sentence }));
}
const NO_CHOICE_OF_API = '`api` chooses between OpenAI’s APIs; Anthropic has one.';
function toModel(sources, input, placeOf) {
    if (input.provider === 'anthropic' && input.api !== undefined) {
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf(['api'], 'key'), { code: 'bad-value', sentence: NO_CHOICE_OF_API }));
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
    const directory = input.directory === undefined ? external_node_path_.posix.dirname(place.file) : (0,suite_path/* resolvePath */.o1)(place.file, input.directory);
    if (typeof directory !== 'string') {
        sources.problems.push((0,problem/* problemAt */.l4)(place, directory));
        return undefined;
    }
    reportNoDirectory(sources, directory, { input, placeOf });
    return {
        provider: 'command',
        command: input.command,
        setup: input.setup,
        directory,
        env: input.env ?? [],
        timeoutMs: input.timeout_ms,
        startTimeoutMs: input.start_timeout_ms,
    };
}
function reportNoDirectory(sources, directory, { input, placeOf }) {
    if (input.directory === undefined)
        return;
    if ((0,suite_path/* isDirectory */.wd)(sources.snapshot, directory))
        return;
    sources.problems.push((0,problem/* problemAt */.l4)(placeOf(['directory']), {
        code: 'missing-file',
        sentence: `There is no directory \`${input.directory}\`.`,
    }));
}
function toHttp(sources, input, placeOf) {
    if (input.url === undefined)
        return requireKey(sources, 'url', { input, placeOf });
    const mistake = findUrlMistake(input.url);
    if (mistake !== undefined)
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf(['url']), { code: 'bad-value', ...mistake }));
    const endpoint = {
        provider: 'http',
        url: input.url,
        method: input.method ?? 'POST',
        headers: input.headers ?? {},
        body: (0,lossless/* exactJson */.ip)((input.body ?? null)),
        responsePath: input.response ?? '$.output',
        env: input.env ?? [],
        timeoutMs: input.timeout_ms,
    };
    (0,template_place/* rememberTexts */.qV)(endpoint, placeOf);
    return endpoint;
}
function findUrlMistake(url) {
    const rest = url.replace(render_http/* PLACEHOLDERS */.j, '');
    const isServerFilled = /^[^/]*\/\/[^/?#]*\{\{/.test(url);
    if (isServerFilled) {
        const hint = 'Give the target of each server a suite or an entry in `targets:` of its own.';
        return { sentence: 'The server in `url` cannot come from a case.', hint };
    }
    const variable = /\$\{[^{}]*\}/.exec(rest)?.[0];
    if (variable !== undefined) {
        const hint = 'Environment variables are for `headers:` alone; vars are written `{{ name }}`.';
        return { sentence: `\`${variable}\` is not filled in \`url\`.`, hint };
    }
    const brace = /\{[^}]*\}|[{}]/.exec(rest)?.[0];
    if (brace === undefined)
        return undefined;
    return { sentence: `\`${brace}\` is not filled in \`url\`.`, hint: 'Vars are written `{{ name }}`.' };
}
function toReplay(sources, input, placeOf) {
    if (input.file === undefined)
        return requireKey(sources, 'file', { input, placeOf });
    const recordings = (0,suite_sources/* locateFile */.pM)(sources, { path: input.file, place: placeOf(['file']) });
    return recordings && { provider: 'replay', file: recordings.path, recordings };
}

// EXTERNAL MODULE: ./build/suite/document.js
var suite_document = __webpack_require__(7370);
// EXTERNAL MODULE: ./build/suite/issues.js
var issues = __webpack_require__(39895);
// EXTERNAL MODULE: ./build/suite/limits.js
var limits = __webpack_require__(98535);
// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(90323);
;// CONCATENATED MODULE: ./build/suite/policy.js

function toPolicyRules(input) {
    if (input === undefined)
        return policy/* NO_RULES */.Wd;
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
        broken: input.broken && { max: input.broken.max, level: input.broken.level },
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
    return { min: input.min, maxDrop: input.max_drop, mustCatch: input.must_catch, level: input.level };
}
function toCritical(input) {
    if (input === undefined)
        return undefined;
    return { maxBroken: input.max_broken, isZeroTolerance: input.zero_tolerance, level: input.level };
}
function toBudget(input) {
    if (input === undefined)
        return undefined;
    return { maxIncrease: input.max_increase, max: input.max_usd ?? input.max_ms, level: input.level };
}
function toMetric(input) {
    return {
        min: input.min,
        max: input.max,
        maxDrop: input.max_drop,
        maxIncrease: input.max_increase,
        level: input.level,
    };
}

;// CONCATENATED MODULE: ./build/suite/schema/policy.js


const fraction = (0,strict/* plain */.pj)(schemas/* number */.aig().min(0).max(1));
const level = schemas/* enum */.k5n(['block', 'warn'])
    .describe('`block` (default) turns the check red when the rule is broken; `warn` only says so.')
    .optional();
const rate = (0,strict/* strict */.O2)({
    min: fraction.describe('Absolute bar that head must reach, 0 to 1.').optional(),
    max_drop: fraction.describe('Drop from base to head that is tolerated: 0.02 is 2 points.').optional(),
    must_catch: fraction.describe('A pass means that a drop this large is ruled out; default 1/√(number of cases).').optional(),
    level,
});
const cost = (0,strict/* strict */.O2)({
    max_increase: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0)).describe('Relative growth that is tolerated: 0.2 is +20 %.').optional(),
    max_usd: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0)).describe('Absolute ceiling in US dollars.').optional(),
    level,
});
const latency = (0,strict/* strict */.O2)({
    max_increase: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0)).describe('Relative growth that is tolerated: 0.3 is +30 %.').optional(),
    max_ms: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0)).describe('Absolute ceiling in milliseconds.').optional(),
    level,
});
const metric = (0,strict/* strict */.O2)({
    min: (0,strict/* plain */.pj)(schemas/* number */.aig()).describe('Smallest value that head may have.').optional(),
    max: (0,strict/* plain */.pj)(schemas/* number */.aig()).describe('Largest value that head may have.').optional(),
    max_drop: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0)).describe('Decrease from base to head that is tolerated, in the metric’s unit.').optional(),
    max_increase: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0)).describe('Increase from base to head that is tolerated, in the metric’s unit.').optional(),
    level,
});
const rules = {
    pass_rate: rate.describe('Share of cases that pass all their scorers.').optional(),
    score: rate.describe('Mean score of the cases.').optional(),
    critical: (0,strict/* strict */.O2)({
        max_broken: (0,strict/* plain */.pj)(schemas/* int */.Whr().min(0)).describe('Critical cases that head may break; default 0.').optional(),
        zero_tolerance: (0,strict/* plain */.pj)(schemas/* boolean */.zMY())
            .describe('Block on a failure of head that comes back once in 8 trials, unless base shows it too.')
            .optional(),
        level,
    })
        .describe('The unforgivable cases.')
        .optional(),
    broken: (0,strict/* strict */.O2)({
        max: (0,strict/* plain */.pj)(schemas/* int */.Whr().min(0)).describe('Cases of severity major or higher that head may break.'),
        level,
    })
        .describe('Cases that head breaks for certain.')
        .optional(),
    cost_per_call: cost.describe('Mean cost of one call.').optional(),
    cost_per_success: cost.describe('Cost of all calls divided by the number of passes.').optional(),
    latency_p50: latency.describe('Median latency.').optional(),
    latency_p95: latency.describe('95th percentile of latency.').optional(),
    metrics: schemas/* record */.g1P(strict/* label */.Pf, metric)
        .describe('Named scorers and metrics of classification, confidence and pairwise judging, by name.')
        .optional(),
};
const policySchema = (0,strict/* strict */.O2)({
    ...rules,
    tags: schemas/* record */.g1P(strict/* label */.Pf, (0,strict/* strict */.O2)(rules)).describe('Rules for the cases of one tag; each is a row of its own.').optional(),
    inconclusive: schemas/* enum */.k5n(['pass', 'fail'])
        .describe('Whether data that cannot decide leave the check green (`pass`, default) or turn it red.')
        .optional(),
}).meta({ id: 'Policy', description: 'Thresholds. A suite’s own rules come before those of `evaldelta.yaml`.' });

;// CONCATENATED MODULE: ./build/suite/schema/config.js





const config_limits = (0,strict/* strict */.O2)({
    alpha: (0,strict/* plain */.pj)(schemas/* number */.aig().positive().max(0.5)).describe(`False blocks for quality per head commit; default ${config/* DEFAULT_LIMITS */.d.alpha}.`).optional(),
    max_rounds: (0,strict/* plain */.pj)(schemas/* int */.Whr().min(1).max(100)).describe(`Sweeps at most; default ${config/* DEFAULT_LIMITS */.d.maxRounds}.`).optional(),
    max_error_share: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0).max(1))
        .describe(`Share of missing trials from which a suite is an error; default ${config/* DEFAULT_LIMITS */.d.maxErrorShare}.`)
        .optional(),
    reuse_days: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0)).describe(`Stored trials older than this are not used; default ${config/* DEFAULT_LIMITS */.d.reuseDays}.`).optional(),
    call_timeout_ms: (0,strict/* plain */.pj)(schemas/* int */.Whr().positive()).describe(`Deadline of one call; default ${config/* DEFAULT_LIMITS */.d.callTimeoutMs}.`).optional(),
    give_up_ms: (0,strict/* plain */.pj)(schemas/* int */.Whr().positive())
        .describe(`How long a provider, program or server is tried that has never answered; default ${config/* DEFAULT_LIMITS */.d.giveUpMs}.`)
        .optional(),
    run_timeout_ms: (0,strict/* plain */.pj)(schemas/* int */.Whr().positive()).describe(`Deadline of the whole run; default ${config/* DEFAULT_LIMITS */.d.runTimeoutMs}.`).optional(),
});
const waiver = schemas/* enum */.k5n(['anyone', 'not-author'])
    .describe('Whose label accepts a failing verdict: of anyone who may write (default), or of nobody who opened the pull request or pushed its head.')
    .optional();
const dollars = (0,strict/* plain */.pj)(schemas/* number */.aig().min(0));
const price = (0,strict/* strict */.O2)({
    input: dollars.describe('US dollars per million input tokens.'),
    output: dollars.describe('US dollars per million output tokens.'),
    cached_input: dollars.describe('US dollars per million input tokens read from a cache; default as `input`.').optional(),
    cache_write: dollars.describe('US dollars per million input tokens written to a cache; default as `input`.').optional(),
    cache_write_1h: dollars
        .describe('US dollars per million input tokens written to a cache for an hour or longer; default as `cache_write`.')
        .optional(),
});
const { model, ...otherModelKeys } = modelKeys;
const { base_url: baseUrl, api_key_env: apiKeyEnv, auth } = modelKeys;
const scoringModel = { model: model.unwrap(), base_url: baseUrl, api_key_env: apiKeyEnv, auth };
const embeddings = (0,strict/* strict */.O2)({
    provider: schemas/* enum */.k5n(['openai', 'openai-compatible', 'azure-openai']).describe('Provider of the embedding model.'),
    ...scoringModel,
});
const moderation = (0,strict/* strict */.O2)({
    provider: schemas/* enum */.k5n(['openai', 'openai-compatible']).describe('Provider of the moderation model.'),
    ...scoringModel,
});
const judge = (0,strict/* strict */.O2)({
    provider: schemas/* enum */.k5n(MODEL_PROVIDERS).describe('Provider of the judge.'),
    model: model.unwrap(),
    ...otherModelKeys,
    min_agreement: (0,strict/* plain */.pj)(schemas/* number */.aig().min(-1).max(1))
        .describe('Cohen’s kappa with people’s labels below which the judge only advises.')
        .optional(),
});
const configSchema = (0,strict/* strict */.O2)({
    $schema: schemas/* string */.YjP().describe('For editors.').optional(),
    suites: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe('Globs of suite files, from the root; default `**/*.eval.yaml` and `**/*.eval.yml`.').optional(),
    policy: policySchema.extend({ waiver }).meta({ id: 'RepositoryPolicy' }).describe('Thresholds of all suites; a suite’s own come first, key by key.').optional(),
    limits: config_limits.describe('Bounds of a run.').optional(),
    prices: schemas/* record */.g1P(schemas/* string */.YjP().min(1), price).describe('Prices by model name, before the built-in table.').optional(),
    judge: judge.describe('The model that judges, the same for both sides.').optional(),
    embeddings: embeddings.describe('The embedding model of `similarity`, the same for both sides.').optional(),
    moderation: moderation.describe('The moderation model of `moderation`, the same for both sides.').optional(),
}).meta({ title: 'Evaldelta configuration', description: 'Repository-wide defaults; the rules are read from base.' });

// EXTERNAL MODULE: ./build/suite/yaml.js + 1 modules
var yaml = __webpack_require__(92407);
;// CONCATENATED MODULE: ./build/suite/config.js















const DEFAULT_CONFIG_FILE = 'evaldelta.yaml';
async function loadConfig(snapshot, path) {
    if (path === undefined && !snapshot.entries.has(DEFAULT_CONFIG_FILE))
        return config/* DEFAULT_CONFIG */.P;
    const reference = path ?? DEFAULT_CONFIG_FILE;
    const resolved = (0,suite_path/* resolvePath */.o1)('', reference);
    const entry = typeof resolved === 'string' ? (0,suite_path/* findFile */.qE)(snapshot, resolved, { file: '', reference }) : resolved;
    if ('sentence' in entry)
        throw new user_error/* UserError */.yo({ ...entry, hint: entry.hint, place: undefined });
    const text = await (0,suite_sources/* readText */.yR)(snapshot, entry.oid, limits/* MAX_TEXT_BYTES */.$D);
    if (typeof text !== 'string')
        throw new user_error/* UserError */.yo((0,problem/* problemOf */.Zw)(entry.path, text));
    return parseConfig(entry.path, text);
}
function parseConfig(file, text) {
    const problems = [];
    const parsed = (0,yaml/* parseYaml */.h)(file, text, problems);
    const document = parsed?.value === null ? { ...parsed, value: {} } : parsed;
    const input = document && (0,issues/* validate */.t)(configSchema, document, problems);
    if (document !== undefined) {
        reportModelKeys(document, problems);
        reportJudgeParameters(document, problems);
    }
    if (input === undefined || problems.length > 0)
        throw new user_error/* UserError */.yo((0,problem/* orderProblems */.xv)(problems));
    return {
        file,
        suites: input.suites,
        policy: toPolicyRules(input.policy),
        waiver: input.policy?.waiver ?? config/* DEFAULT_CONFIG */.P.waiver,
        limits: toLimits(input.limits),
        prices: new Map(Object.entries(input.prices ?? {}).map(([model, price]) => [model, toPrice(price)])),
        judge: toJudge(input.judge),
        embeddings: input.embeddings && toModelEndpoint(input.embeddings),
        moderation: input.moderation && toModelEndpoint(input.moderation),
    };
}
const MODEL_KEYS = ['judge', 'embeddings', 'moderation'];
function reportModelKeys(document, problems) {
    for (const key of MODEL_KEYS) {
        const provider = (0,suite_document/* valueAt */.f)(document.value, [key, 'provider']);
        const has = (name) => (0,suite_document/* valueAt */.f)(document.value, [key, name]) !== undefined;
        if (provider === 'openai-compatible' && !has('base_url')) {
            const sentence = '`provider: openai-compatible` needs the key `base_url`.';
            problems.push((0,problem/* problemAt */.l4)(document.placeOf([key]), { code: 'missing-key', sentence }));
        }
        if (provider === 'anthropic' && has('api')) {
            problems.push((0,problem/* problemAt */.l4)(document.placeOf([key, 'api'], 'key'), { code: 'bad-value', sentence: NO_CHOICE_OF_API }));
        }
    }
}
function reportJudgeParameters(document, problems) {
    const parameters = (0,suite_document/* valueAt */.f)(document.value, ['judge', 'parameters']);
    for (const { name, why } of (0,json/* isJsonObject */.O)(parameters) ? (0,refused_parameters/* refusedParameters */.l)(parameters) : []) {
        const place = document.placeOf(['judge', 'parameters', name], 'key');
        problems.push((0,problem/* problemAt */.l4)(place, { code: 'unsupported', sentence: `The parameter \`${name}\` ${why}.` }));
    }
}
function toLimits(input) {
    return {
        alpha: input?.alpha ?? config/* DEFAULT_LIMITS */.d.alpha,
        maxRounds: input?.max_rounds ?? config/* DEFAULT_LIMITS */.d.maxRounds,
        maxErrorShare: input?.max_error_share ?? config/* DEFAULT_LIMITS */.d.maxErrorShare,
        reuseDays: input?.reuse_days ?? config/* DEFAULT_LIMITS */.d.reuseDays,
        callTimeoutMs: input?.call_timeout_ms ?? config/* DEFAULT_LIMITS */.d.callTimeoutMs,
        giveUpMs: input?.give_up_ms ?? config/* DEFAULT_LIMITS */.d.giveUpMs,
        runTimeoutMs: input?.run_timeout_ms ?? config/* DEFAULT_LIMITS */.d.runTimeoutMs,
    };
}
function toPrice(input) {
    const { input: perInput, output, cached_input: cachedInput, cache_write: cacheWrite } = input;
    return { input: perInput, output, cachedInput, cacheWrite, longCacheWrite: input.cache_write_1h };
}
function toJudge(input) {
    if (input === undefined)
        return undefined;
    return {
        endpoint: toModelEndpoint(input),
        parameters: (0,lossless/* exactJson */.ip)((input.parameters ?? {})),
        minAgreement: input.min_agreement,
    };
}

;// CONCATENATED MODULE: ./build/suite/shared-state.js

const OWN_ENVIRONMENT = 'Make a virtual environment in each side: `setup: [sh, -c, "python -m venv .venv && .venv/bin/pip install -r requirements.txt"]`, `command: [.venv/bin/python, …]`.';
function findSharedState({ base, head }) {
    return head.flatMap((suite) => {
        const before = base.find(({ id }) => id === suite.id)?.targets ?? [];
        return suite.targets.flatMap((target) => {
            const name = `\`${target.name}\` of \`${suite.id}\``;
            const counterpart = before.find((each) => each.name === target.name);
            return [...oneServer(name, counterpart, target), ...oneInterpreter(name, target)];
        });
    });
}
function oneServer(name, base, { endpoint, inputs }) {
    if (base?.endpoint.provider !== 'http' || endpoint.provider !== 'http')
        return [];
    if (base.endpoint.url !== endpoint.url || isSameFiles(base.inputs, inputs))
        return [];
    const what = `Base and head of ${name} ask one server (${endpoint.url}) although its \`inputs\` changed`;
    return [`${what}: unless it tells the versions apart by what it is sent, head is compared with itself.`];
}
function isSameFiles(a, b) {
    return a.length === b.length && a.every(({ path, oid }, index) => b[index]?.path === path && b[index].oid === oid);
}
function oneInterpreter(name, { endpoint }) {
    if (endpoint.provider !== 'command' || endpoint.setup === undefined)
        return [];
    if (!installsForAll(endpoint.setup))
        return [];
    return [
        `The \`setup\` of ${name} installs into one Python for both sides: base may answer with head's packages. ${OWN_ENVIRONMENT}`,
    ];
}
const PIP = /^pip[\d.]*$/;
const PYTHON = /^python[\d.]*$/;
function installsForAll([program = '', ...rest]) {
    if (program !== external_node_path_.posix.basename(program) || !rest.includes('install'))
        return false;
    if (PIP.test(program))
        return !rest.some((each) => /^--(?:target|prefix|python)\b|^-t$/.test(each));
    if (PYTHON.test(program))
        return rest[0] === '-m' && PIP.test(rest[1] ?? '');
    return program === 'uv' && rest[0] === 'pip' && rest.includes('--system');
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/suite/case-mistakes.js
var case_mistakes = __webpack_require__(165);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/canonical-json.js
var canonical_json = __webpack_require__(63266);
// EXTERNAL MODULE: ./build/domain/label.js
var label = __webpack_require__(75503);
;// CONCATENATED MODULE: ./build/suite/config-mistakes.js

const TEXTS = {
    contains: 'value',
    icontains: 'value',
    starts_with: 'value',
    ends_with: 'value',
    fallback: 'value',
    no_injection: 'canary',
    similarity: 'to',
    regex: 'pattern',
    label: 'regex',
    tool_call: 'name',
    judge: 'rubric',
    judge_pairwise: 'rubric',
};
const LISTS = {
    contains_any: 'values',
    contains_all: 'values',
    no_leak: 'canaries',
    allowed_tools: 'names',
    label: 'labels',
    bleu: 'to',
    command: 'command',
};
const TRIMMED = new Set(['starts_with', 'ends_with']);
function findConfigMistake(spec) {
    const sentence = findEmptyText(spec) ?? findEmptyEntry(spec) ?? findUnknownLabel(spec);
    return sentence === undefined ? undefined : { code: 'bad-value', sentence };
}
function findEmptyText({ type, config }) {
    const text = config[TEXTS[type] ?? ''];
    if (text === '')
        return `The text of \`${type}\` is empty.`;
    if (typeof text !== 'string' || !TRIMMED.has(type) || text.trim() !== '')
        return undefined;
    return `The text of \`${type}\` is only white space, which does not count there.`;
}
function findEmptyEntry({ type, config }) {
    return textsOf(config[LISTS[type] ?? '']).includes('') ? `One of the texts of \`${type}\` is empty.` : undefined;
}
function findUnknownLabel({ type, config }) {
    const labels = textsOf(config['labels']);
    if (type !== 'label' || labels.length === 0)
        return undefined;
    for (const key of ['expected', 'positive']) {
        const given = config[key];
        if (typeof given === 'string' && (0,label/* findLabel */.E)(labels, given) === undefined)
            return `\`${key}\` is \`${given}\`, which is none of the \`labels\`.`;
    }
    return undefined;
}
function textsOf(value) {
    return Array.isArray(value) ? value.map(String) : [];
}

// EXTERNAL MODULE: ./build/suite/plain.js
var plain = __webpack_require__(68979);
// EXTERNAL MODULE: ./build/suite/json.js
var suite_json = __webpack_require__(84869);
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
        const refusal = refuse(path, walk);
        if (refusal !== undefined) {
            sources.problems.push((0,problem/* problemAt */.l4)(place, { code: 'bad-template', sentence: refusal }));
            continue;
        }
        if (walk.partials.has(path))
            continue;
        const partial = await (0,suite_sources/* readReference */.Wf)(sources, { path: include.name, place });
        if (partial === undefined)
            continue;
        walk.partials.set(partial.path, partial.text);
        await follow(sources, partial, { partials: walk.partials, chain: [...walk.chain, partial.path] });
    }
}
function refuse(path, { partials, chain }) {
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

// EXTERNAL MODULE: ./build/suite/prompt-yml.js
var prompt_yml = __webpack_require__(56626);
// EXTERNAL MODULE: ./build/suite/position.js
var position = __webpack_require__(71928);
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
    const file = await (0,suite_sources/* readReference */.Wf)(sources, reference);
    return file === undefined ? undefined : loadText(sources, file, role);
}
async function loadPromptFile(sources, reference) {
    const file = await (0,suite_sources/* readReference */.Wf)(sources, reference);
    if (file === undefined)
        return undefined;
    const extension = /(\.prompt)?\.[^./]*$/.exec(file.path)?.[0].toLowerCase();
    if (extension === '.prompt.yml' || extension === '.prompt.yaml')
        return (0,prompt_yml/* readPromptYml */.f4)(sources, file);
    if (extension === '.md' ||
        extension === '.txt' ||
        extension === '.liquid' ||
        extension?.startsWith('.prompt.') === true) {
        return { prompt: await loadText(sources, file, 'user'), brings: undefined };
    }
    if (extension === '.json' || extension === '.yaml' || extension === '.yml')
        return loadMessageFile(sources, file);
    sources.problems.push((0,problem/* problemAt */.l4)(reference.place, {
        code: 'bad-file',
        sentence: `\`${reference.path}\` is not a prompt file.`,
        hint: 'Prompts are .md, .txt, .liquid, .json, .yaml or .prompt.yml files.',
    }));
    return undefined;
}
async function loadText(sources, file, role) {
    if (file.text.trim() === '') {
        sources.problems.push((0,problem/* problemAt */.l4)((0,problem/* wholeFile */.AA)(file.path), { code: 'bad-file', sentence: 'The prompt is empty.' }));
    }
    const place = { file: file.path, line: 1, column: 1 };
    const jinja = findJinjaComment(file.text);
    if (jinja !== undefined) {
        const sentence = `\`${jinja.text}\` is no comment here: it would be sent.`;
        const at = { file: file.path, ...(0,position/* positionAt */.t)(file.text, jinja.offset) };
        sources.problems.push((0,problem/* problemAt */.l4)(at, { code: 'bad-template', sentence, hint: HOW_TO_COMMENT }));
    }
    const message = { ...PLAIN_MESSAGE, role, text: file.text, place };
    return { file: file.path, messages: [message], partials: await loadPartials(sources, file) };
}
const HOW_TO_COMMENT = 'Write `{% comment %}…{% endcomment %}`; as text, put it between `{% raw %}` and `{% endraw %}`.';
function findJinjaComment(text) {
    if (!text.includes('{#'))
        return undefined;
    const shown = withoutHidden(text);
    const offset = shown.indexOf('{#');
    const end = offset === -1 ? -1 : shown.indexOf('#}', offset + 2);
    return end === -1 ? undefined : { text: text.slice(offset, end + 2), offset };
}
function withoutHidden(text) {
    const begin = /\{%-?\s*(raw|comment)\b/g;
    let shown = '';
    for (let from = 0; from < text.length;) {
        begin.lastIndex = from;
        const found = begin.exec(text);
        if (found === null)
            return shown + text.slice(from);
        const end = new RegExp(`\\{%-?\\s*end${found[1] ?? ''}\\b`, 'g');
        end.lastIndex = begin.lastIndex;
        const to = end.exec(text) === null ? text.length : end.lastIndex;
        shown += text.slice(from, found.index) + ' '.repeat(to - found.index);
        from = to;
    }
    return shown;
}
async function loadMessageFile(sources, file) {
    const document = parseDocumentFile(file, sources.problems);
    const input = document && (0,issues/* validate */.t)(message/* promptFileSchema */.cq, document, sources.problems);
    if (document === undefined || input === undefined)
        return undefined;
    const isList = Array.isArray(input);
    const messages = toMessages(isList ? input : input.messages, (index) => document.placeOf(isList ? [index, 'content'] : ['messages', index, 'content'], 'text'));
    return { prompt: { file: file.path, messages, partials: await partialsOf(sources, messages) }, brings: undefined };
}
function parseDocumentFile(file, problems) {
    const parse = file.path.toLowerCase().endsWith('.json') ? suite_json/* parseJson */.qF : yaml/* parseYaml */.h;
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
            arguments: (0,lossless/* exactJson */.ip)((call.arguments ?? {})),
        })),
        toolCallId: input.tool_call_id,
        place: placeOf(index),
        syntax: 'liquid',
    }));
}

;// CONCATENATED MODULE: ./build/suite/program-files.js



const SCRIPT = /\.[cm]?[jt]sx?$/;
const NAMED = /\b(?:from|import|require|new\s+URL)(?:\s*\(\s*|\s*)(["'`])(\.{1,2}\/[^"'`\n]+)\1/g;
const ENDINGS = ['', '.js', '.mjs', '.cjs', '.ts', '.json', '/index.js'];
function namedFiles(sources, command) {
    return command.flatMap((argument) => (0,suite_sources/* findOptional */.qb)(sources, external_node_path_.posix.normalize(argument)) ?? []);
}
async function reachableFiles(sources, from) {
    const reached = new Map(from.map((file) => [file.path, file]));
    for (const file of reached.values()) {
        if (reached.size >= limits/* MAX_PROGRAM_FILES */.G3)
            break;
        const text = SCRIPT.test(file.path) ? await (0,suite_sources/* readFound */.$C)(sources, file) : '';
        for (const named of typeof text === 'string' ? modulesIn(sources, { path: file.path, text }) : []) {
            reached.set(named.path, named);
        }
    }
    return [...reached.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function modulesIn(sources, { path, text }) {
    const names = new Set([...text.matchAll(NAMED)].map(([, , name = '']) => name));
    return [...names].flatMap((name) => findModule(sources, external_node_path_.posix.join(external_node_path_.posix.dirname(path), name)) ?? []);
}
function findModule(sources, path) {
    for (const ending of ENDINGS) {
        const file = (0,suite_sources/* findOptional */.qb)(sources, path + ending);
        if (file !== undefined)
            return file;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/suite/regex.js
var regex = __webpack_require__(31580);
// EXTERNAL MODULE: ./build/domain/request.js
var request = __webpack_require__(74684);
;// CONCATENATED MODULE: ./build/suite/schema/scorers.js






function scorers_form(schema, config) {
    return { schema, config: (value) => (0,lossless/* exactJson */.ip)(dropUndefined(config(value))) };
}
function dropUndefined(config) {
    return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));
}
const flag = (sentence) => scorers_form((0,strict/* plain */.pj)(schemas/* literal */.euz(true)).describe(sentence), () => ({}));
const textForm = (schema, sentence) => scorers_form(schema.describe(sentence), (value) => ({ value: String(value) }));
const string = (sentence) => textForm(strict/* text */.Qq, sentence);
const FOUND_EVERYWHERE = 'An empty text is found in every output: write the text to look for.';
const soughtText = strict/* text */.Qq.refine((value) => value !== '', FOUND_EVERYWHERE);
const sought = (sentence) => textForm(soughtText, sentence);
const toTexts = (value) => (typeof value === 'string' ? value : value.map(String));
const soughtTexts = strict/* textList */.gC.refine((value) => typeof value === 'string' || !value.includes(''), FOUND_EVERYWHERE);
const soughtList = (sentence) => scorers_form(soughtTexts.describe(sentence), (value) => ({ values: toTexts(value) }));
const scorers_fraction = (0,strict/* plain */.pj)(schemas/* number */.aig().min(0).max(1));
const scorers_regex = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    (0,strict/* strict */.O2)({
        pattern: schemas/* string */.YjP().min(1).max(2000).describe('RE2 syntax: no lookaround, no backreferences.'),
        flags: schemas/* string */.YjP().regex(/^(?!.*(.).*\1)[ims]*$/, 'Flags are `i`, `m` and `s`, each once.').describe('Any of i, m, s.').optional(),
    }),
]);
const atLeastOne = (keys) => ({
    check: (value) => keys.some((key) => value[key] !== undefined),
    message: `Give at least one of ${keys.map((key) => `\`${key}\``).join(', ')}.`,
});
const inOrder = {
    check: ({ min, max }) => typeof min !== 'number' || typeof max !== 'number' || min <= max,
    message: { message: '`min` is greater than `max`: nothing lies between them.', path: ['min'] },
};
const lengthBounds = atLeastOne(['min', 'max']);
const numberBounds = atLeastOne(['min', 'max', 'near']);
function mayBeLabel(labels, given) {
    if (given === undefined || typeof labels === 'string')
        return true;
    const all = labels.map(String);
    return [String(given), ...all].some(plain/* isTemplate */.Fl) || (0,label/* findLabel */.E)(all, String(given)) !== undefined;
}
const oneOfLabels = (key) => ({ message: `\`${key}\` is none of the \`labels\`.`, path: [key] });
const criterion = (0,strict/* strict */.O2)({
    name: strict/* label */.Pf.describe('Short name, shown in the report.'),
    description: schemas/* string */.YjP().min(1).describe('What a good output does.'),
    weight: (0,strict/* plain */.pj)(schemas/* number */.aig().positive()).describe('Share in the judge’s score; default 1.').optional(),
});
const SCORER_FORMS = {
    equals: string('The output is exactly this text.'),
    iequals: string('The output is this text, whatever the case of its letters.'),
    contains: sought('The output contains this text.'),
    icontains: sought('The output contains this text, whatever the case of its letters.'),
    starts_with: sought('The output starts with this text.'),
    ends_with: sought('The output ends with this text.'),
    contains_any: soughtList('The output contains at least one of these texts.'),
    contains_all: soughtList('The output contains all of these texts.'),
    regex: scorers_form(scorers_regex.describe('The output matches this RE2 pattern somewhere.'), (value) => typeof value === 'string' ? { pattern: value, flags: '' } : { pattern: value.pattern, flags: value.flags ?? '' }),
    length: scorers_form((0,strict/* strict */.O2)({
        unit: schemas/* enum */.k5n(['characters', 'words', 'sentences', 'tokens']).describe('What is counted.'),
        min: strict/* amount */.vj.describe('Least count.').optional(),
        max: strict/* amount */.vj.describe('Greatest count.').optional(),
    })
        .refine(lengthBounds.check, lengthBounds.message)
        .refine(inOrder.check, inOrder.message)
        .describe('The output has this length.'), (value) => value),
    edit_distance: scorers_form((0,strict/* strict */.O2)({ to: strict/* text */.Qq, max: strict/* amount */.vj.describe('Greatest number of edited characters.') }).describe('Levenshtein distance to a text.'), ({ to, max }) => ({ to: String(to), max })),
    rouge_l: scorers_form((0,strict/* strict */.O2)({ to: strict/* text */.Qq, min: scorers_fraction.describe('Least ROUGE-L F1.') }).describe('Longest common subsequence with a reference.'), ({ to, min }) => ({ to: String(to), min })),
    bleu: scorers_form((0,strict/* strict */.O2)({ to: strict/* textList */.gC.describe('Reference texts.'), min: scorers_fraction.describe('Least BLEU, 0 to 1.') }).describe('BLEU against references.'), ({ to, min }) => ({ to: toTexts(to), min })),
    similarity: scorers_form((0,strict/* strict */.O2)({ to: strict/* text */.Qq, min: (0,strict/* plain */.pj)(schemas/* number */.aig().min(-1).max(1)).describe('Least cosine.') }).describe('Cosine of the embeddings of output and text.'), ({ to, min }) => ({ to: String(to), min })),
    json: flag('The output is JSON.'),
    xml: flag('The output is well-formed XML.'),
    yaml: flag('The output is YAML.'),
    json_schema: scorers_form(schemas/* union */.KCZ([strict/* filePath */.s$, strict/* jsonObject */.o$]).describe('The output is JSON that this JSON Schema (a file, or inline) accepts.'), (schema) => ({ schema })),
    number: scorers_form((0,strict/* strict */.O2)({
        path: strict/* jsonPath */.U1.optional(),
        min: strict/* amount */.vj.describe('Least value.').optional(),
        max: strict/* amount */.vj.describe('Greatest value.').optional(),
        near: strict/* amount */.vj.describe('Expected value.').optional(),
        tolerance: strict/* amount */.vj.describe('Greatest absolute difference from `near`; default 0.').optional(),
    })
        .refine(numberBounds.check, numberBounds.message)
        .refine(inOrder.check, inOrder.message)
        .describe('The number in the output (or at `path`) lies within bounds.'), (value) => value),
    finish_reason: scorers_form(schemas/* enum */.k5n(request/* FINISH_REASONS */.S).describe('Why the model stopped.'), (value) => ({ value })),
    tool_call: scorers_form(schemas/* union */.KCZ([
        schemas/* string */.YjP().min(1),
        (0,strict/* strict */.O2)({
            name: schemas/* string */.YjP().min(1).describe('Name of the tool.'),
            arguments: strict/* jsonObject */.o$.describe('Arguments that the call must have; it may have more.').optional(),
            arguments_schema: strict/* jsonObject */.o$.describe('JSON Schema that the arguments must meet.').optional(),
            count: (0,strict/* plain */.pj)(schemas/* int */.Whr().min(0)).describe('Exact number of such calls.').optional(),
            position: (0,strict/* plain */.pj)(schemas/* int */.Whr().min(0)).describe('Position among all calls, from 0.').optional(),
        }),
    ])
        .describe('The output calls this tool.'), (value) => (typeof value === 'string' ? { name: value } : value)),
    no_tool_call: flag('The output calls no tool.'),
    allowed_tools: scorers_form(strict/* textList */.gC.describe('The output calls no other tools than these.'), (value) => ({ names: toTexts(value) })),
    max_turns: scorers_form(schemas/* union */.KCZ([(0,strict/* plain */.pj)(schemas/* int */.Whr().min(1)), (0,strict/* strict */.O2)({ max: (0,strict/* plain */.pj)(schemas/* int */.Whr().min(1)).describe('Greatest number of turns.') })]).describe('An agent needs at most this many turns.'), (value) => (typeof value === 'number' ? { max: value } : value)),
    no_leak: scorers_form(schemas/* union */.KCZ([
        (0,strict/* plain */.pj)(schemas/* literal */.euz(true)),
        (0,strict/* strict */.O2)({
            canaries: soughtTexts.describe('Texts that must not appear.').optional(),
            secrets: (0,strict/* plain */.pj)(schemas/* boolean */.zMY()).describe('Look for keys and passwords; default true.').optional(),
            personal_data: (0,strict/* plain */.pj)(schemas/* boolean */.zMY()).describe('Look for e-mail addresses, card numbers and the like; default false.').optional(),
        }),
    ])
        .describe('The output gives away no secret. Critical by default.'), (value) => {
        const given = value === true ? {} : value;
        const canaries = given.canaries === undefined ? [] : toTexts(given.canaries);
        return { canaries, secrets: given.secrets ?? true, personal_data: given.personal_data ?? false };
    }),
    no_injection: scorers_form(schemas/* union */.KCZ([schemas/* string */.YjP().min(1), (0,strict/* strict */.O2)({ canary: soughtText })]).describe('The output does not obey an instruction in the input that asks for this text. Critical by default.'), (value) => ({ canary: typeof value === 'string' ? value : String(value.canary) })),
    moderation: scorers_form(schemas/* union */.KCZ([(0,strict/* plain */.pj)(schemas/* literal */.euz(true)), (0,strict/* strict */.O2)({ categories: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe('Categories to look at; default all.').optional() })])
        .describe('A provider’s moderation endpoint does not flag the output. Critical by default.'), (value) => (value === true ? {} : value)),
    refusal: flag('The output declines the request. Critical by default.'),
    no_refusal: flag('The output does not decline the request.'),
    label: scorers_form((0,strict/* strict */.O2)({
        labels: strict/* textList */.gC.describe('Labels that are allowed.'),
        expected: strict/* text */.Qq.describe('The right label.'),
        path: strict/* jsonPath */.U1.optional(),
        regex: schemas/* string */.YjP().min(1).max(2000).describe('RE2 pattern whose first group is the label.').optional(),
        positive: strict/* text */.Qq.describe('The positive label, for costs and binary metrics.').optional(),
        false_negative_cost: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0)).describe('Cost of missing the positive label.').optional(),
        false_positive_cost: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0)).describe('Cost of a wrong positive label.').optional(),
    })
        .refine(({ labels, expected }) => mayBeLabel(labels, expected), oneOfLabels('expected'))
        .refine(({ labels, positive }) => mayBeLabel(labels, positive), oneOfLabels('positive'))
        .describe('The output is the right one of several labels; gives confusion matrix, precision, recall, F1.'), (value) => ({
        ...value,
        labels: toTexts(value.labels),
        expected: String(value.expected),
        positive: value.positive === undefined ? undefined : String(value.positive),
    })),
    confidence: scorers_form((0,strict/* strict */.O2)({
        path: strict/* jsonPath */.U1,
        threshold: scorers_fraction.describe('Confidence from which an output is used without review.').optional(),
    }).describe('Reads the stated confidence, for calibration metrics.'), (value) => value),
    fallback: scorers_form(schemas/* union */.KCZ([schemas/* string */.YjP().min(1), (0,strict/* strict */.O2)({ icontains: soughtText })]).describe('Marks an output that contains this text as a fallback.'), (value) => ({ value: typeof value === 'string' ? value : String(value.icontains) })),
    judge: scorers_form(schemas/* union */.KCZ([
        schemas/* string */.YjP().min(1),
        (0,strict/* strict */.O2)({
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
    judge_pairwise: scorers_form(schemas/* union */.KCZ([schemas/* string */.YjP().min(1), (0,strict/* strict */.O2)({ rubric: schemas/* string */.YjP().min(1).describe('What makes an output better.') })]).describe('A model says which of base’s and head’s outputs is better.'), (value) => ({ rubric: typeof value === 'string' ? value : value.rubric })),
    javascript: scorers_form(strict/* filePath */.s$.describe('A module whose default export scores the output.'), (file) => ({ file })),
    command: scorers_form(schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe('A program that scores the output.'), (command) => ({ command })),
};
const COMPOSITE_SCORERS = ['not', 'any_of', 'all_of', 'json_path'];
const SCORER_NAMES = [...Object.keys(SCORER_FORMS), ...COMPOSITE_SCORERS];

;// CONCATENATED MODULE: ./build/suite/expect.js










const NEVER_FILLED = new Set(['schema', 'arguments_schema', 'file', 'oid', 'files', 'path']);
const NOT_INSIDE = '`judge_pairwise` compares two outputs, so it cannot stand inside of another scorer.';
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
    const spec = {
        type,
        config: await compileConfig(sources, { type, value: entry[type] }, placeOf([type])),
        children,
        name: entry.name,
        weight: entry.weight ?? 1,
        threshold: entry.threshold,
        place,
    };
    const mistake = hasOwnTemplate(spec.config) ? undefined : findConfigMistake(spec);
    if (mistake !== undefined)
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf([type]), mistake));
    return spec;
}
async function compileChildren(sources, { type, value }, placeOf) {
    const children = [];
    for (const { path, child } of childrenOf({ type, value })) {
        const place = nested(placeOf, path);
        reportOutermost(sources, child, place);
        children.push(await compileEntry(sources, child, place));
    }
    return children;
}
function childrenOf({ type, value }) {
    if (type === 'not' || type === 'json_path')
        return [{ path: [type], child: value }];
    if (type !== 'any_of' && type !== 'all_of')
        return [];
    return value.map((child, index) => ({ path: [type, index], child }));
}
function nested(placeOf, root) {
    return (path, what) => placeOf([...root, ...path], what);
}
function reportOutermost(sources, child, placeOf) {
    for (const key of ['only_on', 'judge_pairwise']) {
        if (child[key] === undefined)
            continue;
        const sentence = key === 'only_on' ? '`only_on` belongs to the outermost scorer.' : NOT_INSIDE;
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf([key], 'key'), { code: 'bad-value', sentence }));
    }
}
async function compileConfig(sources, { type, value }, place) {
    if (type === 'json_path')
        return { path: value.path };
    if (!(type in SCORER_FORMS))
        return {};
    const { config: toConfig } = SCORER_FORMS[type];
    const config = toConfig(value);
    if (reportRegex(sources, config, place))
        return {};
    if (type === 'javascript')
        return compileModule(sources, config, place);
    if (type === 'command')
        return compileCommand(sources, config);
    if (type === 'json_schema' && typeof config.schema === 'string')
        return compileSchema(sources, config.schema, place);
    return config;
}
function reportRegex(sources, config, place) {
    const mistakes = [config.pattern, config.regex].flatMap((pattern) => typeof pattern === 'string' && !(0,plain/* isTemplate */.Fl)(pattern) ? ((0,regex/* findRegexMistake */.P)(pattern) ?? []) : []);
    for (const mistake of mistakes)
        sources.problems.push((0,problem/* problemAt */.l4)(place, { code: 'bad-regex', ...mistake }));
    return mistakes.length > 0;
}
async function compileModule(sources, config, place) {
    const file = (0,suite_sources/* locateFile */.pM)(sources, { path: String(config.file), place });
    if (file === undefined)
        return config;
    const imported = (await reachableFiles(sources, [file])).filter(({ path }) => path !== file.path);
    return { file: file.path, oid: file.oid, ...withFiles(imported) };
}
async function compileCommand(sources, config) {
    const command = Array.isArray(config.command) ? config.command.map(String) : [];
    return { ...config, ...withFiles(await reachableFiles(sources, namedFiles(sources, command))) };
}
function withFiles(files) {
    return files.length === 0 ? {} : { files: Object.fromEntries(files.map(({ path, oid }) => [path, oid])) };
}
async function compileSchema(sources, path, place) {
    const schema = await readSchema(sources, path, place);
    return schema === undefined ? {} : { schema: schema.schema, file: schema.file };
}
async function readSchema(sources, path, place) {
    const file = await (0,suite_sources/* readReference */.Wf)(sources, { path, place });
    const document = file && parseDocumentFile(file, sources.problems);
    if (document === undefined)
        return undefined;
    const { value } = document;
    if ((0,json/* isJsonObject */.O)(value))
        return { schema: (0,lossless/* exactJson */.ip)(value), file: document.file };
    sources.problems.push((0,problem/* problemAt */.l4)(document.placeOf([]), { code: 'bad-schema', sentence: 'A JSON Schema file must hold an object.' }));
    return undefined;
}
function hasTemplate(spec) {
    return spec.children.some(hasTemplate) || hasOwnTemplate(spec.config);
}
function hasOwnTemplate(config) {
    return Object.entries(config).some(([key, value]) => isFilled(key, value));
}
function isFilled(key, value) {
    if (NEVER_FILLED.has(key))
        return false;
    if (typeof value === 'string')
        return (0,plain/* isTemplate */.Fl)(value);
    if (!(0,json/* isNested */._)(value))
        return false;
    return Object.values(value).some((child) => isFilled('', child));
}

;// CONCATENATED MODULE: ./build/suite/case.js




function createCaseBuilder(filler, mistakes) {
    return (frame) => {
        const frameSeverity = frame.severity ?? severityOf(frame);
        const scorersFor = chooseScorers(frame, filler);
        return (source) => {
            const { row, place, messages } = source;
            const tags = joinTags(frame.tags, row.tags);
            const severity = row.severity ?? frameSeverity;
            const id = row.id ?? hashOf(row.vars, messages);
            const { specs, fill } = scorersFor(severity, tags);
            const expect = fill === undefined ? specs : fill(new CaseFields({ row, place, id, tags }, mistakes));
            const { vars, human, provenance } = row;
            return { id, place, vars, messages, tags, severity, expect, human, provenance };
        };
    };
}
function joinTags(shared, own) {
    if (own.length === 0)
        return shared;
    return shared.length === 0 ? own : [...new Set([...shared, ...own])];
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
function chooseScorers({ expect: all }, filler) {
    const prepare = (chosen) => {
        const specs = chosen.map(({ spec }) => spec);
        if (!chosen.some(({ isTemplate }) => isTemplate))
            return { specs, fill: undefined };
        const fills = chosen.map(({ spec, isTemplate }) => (isTemplate ? filler(spec) : () => spec));
        return { specs, fill: (fields) => fills.map((fill) => fill(fields)) };
    };
    if (!all.some(({ onlyOn }) => onlyOn.severity !== undefined || onlyOn.tags !== undefined)) {
        const scorers = prepare(all);
        return () => scorers;
    }
    const lists = new Map();
    return (severity, tags) => {
        const chosen = all.filter((expectation) => isFor(expectation, severity, tags));
        const key = chosen.map((expectation) => all.indexOf(expectation)).join(' ');
        const scorers = lists.get(key) ?? prepare(chosen);
        lists.set(key, scorers);
        return scorers;
    };
}
class CaseFields {
    #of;
    #mistakes;
    constructor(filled, mistakes) {
        this.#of = filled;
        this.#mistakes = mistakes;
    }
    get(name) {
        const { row, id, tags } = this.#of;
        const answer = row.expected;
        if (answer !== undefined && name === 'expected')
            return answer;
        if (answer !== undefined && name.startsWith('expected.'))
            return (0,plain/* lookupIn */.IX)({ expected: answer }, name);
        const value = (0,plain/* lookupIn */.IX)(row.vars, name);
        if (value !== undefined)
            return value;
        return name === 'id' ? id : name === 'tags' ? tags : undefined;
    }
    all() {
        const { row, id, tags } = this.#of;
        const fields = { id, tags, ...row.vars };
        return row.expected === undefined ? fields : { ...fields, expected: row.expected };
    }
    complain(scorer, complaint) {
        const { place, id } = this.#of;
        this.#mistakes.note(scorer, { caseId: id, place, complaint });
    }
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
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* canonicalJson */.d)(content)).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./build/suite/csv-fields.js

function fieldPosition(text, line, index) {
    let field = readField(text, (0,position/* offsetAt */.H)(text, { line, column: 1 }));
    for (let at = 0; at < index; at += 1) {
        if (text[field.end] !== ',')
            return { line, column: 1 };
        field = readField(text, field.end + 1);
    }
    return (0,position/* positionAt */.t)(text, field.start);
}
function findQuoteMistake(text) {
    for (let field = readField(text, 0);; field = readField(text, field.end + 1)) {
        const mistake = inspect(text, field);
        if (mistake !== undefined || field.end >= text.length)
            return mistake;
    }
}
function inspect(text, { start, end, closing }) {
    if (closing === undefined) {
        const quote = text.slice(start, end).indexOf('"');
        const sentence = 'A field with a quote in it must stand in quotes, the quote in it twice.';
        return quote === -1 ? undefined : { offset: start + quote, sentence };
    }
    if (closing === -1)
        return { offset: start, sentence: 'The quote that opens here is never closed.' };
    if (closing + 1 === end)
        return undefined;
    return { offset: closing + 1, sentence: 'After a closing quote there must be a comma or the end of the line.' };
}
function readField(text, start) {
    if (text[start] !== '"')
        return { start, end: endOfPlain(text, start), closing: undefined };
    let closing = text.indexOf('"', start + 1);
    while (closing !== -1 && text[closing + 1] === '"')
        closing = text.indexOf('"', closing + 2);
    return { start, end: closing === -1 ? text.length : endOfPlain(text, closing), closing };
}
function endOfPlain(text, start) {
    for (let at = start; at < text.length; at += 1)
        if (text[at] === ',' || text[at] === '\n')
            return at;
    return text.length;
}

;// CONCATENATED MODULE: ./build/suite/csv.js




async function readCsv(file, problems) {
    const { parse, CsvError } = await __webpack_require__.e(/* import() */ 5175).then(__webpack_require__.bind(__webpack_require__, 25175));
    let header = [];
    const positionOf = (row, column) => fieldPosition(file.text, row.line, Math.max(0, header.indexOf(column)));
    try {
        header = readHeader(parse, file.text);
        const mistake = findDividerMistake(header) ?? findHeaderMistake(header);
        if (mistake === undefined)
            return { rows: readRecords(parse, { file, header, problems }), positionOf };
        const position = fieldPosition(file.text, 1, mistake.index);
        const { sentence, hint } = mistake;
        problems.push((0,problem/* problemAt */.l4)({ file: file.path, ...position }, { code: 'bad-value', sentence, hint }));
    }
    catch (error) {
        if (!(error instanceof CsvError))
            throw error;
        const { sentence, ...position } = describe(error, file.text);
        problems.push((0,problem/* problemAt */.l4)({ file: file.path, ...position }, { code: 'bad-syntax', sentence }));
    }
    return { rows: [], positionOf };
}
function readHeader(parse, text) {
    const [names = []] = parse(text, { to: 1, relax_column_count: true });
    return names;
}
const DIVIDERS = { ';': '`;`', '\t': 'tabs', '|': '`|`' };
function findDividerMistake([first = '', ...others]) {
    if (/^sep=.?$/i.test(first)) {
        return {
            index: 0,
            sentence: 'The first line is one for Excel alone.',
            hint: 'Remove it, and divide columns by commas.',
        };
    }
    const divider = others.length > 0 ? undefined : Object.keys(DIVIDERS).find((each) => first.includes(each));
    if (divider === undefined)
        return undefined;
    const sentence = `The columns seem to be divided by ${DIVIDERS[divider]}, not by commas.`;
    return { index: 0, sentence, hint: 'Save the file with commas, or as JSON lines.' };
}
function findHeaderMistake(names) {
    for (const [index, name] of names.entries()) {
        if (names.indexOf(name) !== index)
            return { index, sentence: `The column \`${name}\` appears twice.` };
        if (name.trim() === '')
            return { index, sentence: `Column ${index + 1} has no name.` };
        if (name === '__proto__')
            return { index, sentence: '`__proto__` cannot be used as a name.' };
    }
    return undefined;
}
function readRecords(parse, { file, header, problems }) {
    const records = parse(file.text, {
        from: 2,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
    });
    const rows = [];
    let returns = countIn(header, '\r');
    for (const { record, info } of records) {
        returns += countIn(record, '\r');
        const line = info.lines - countIn(record, '\n') - returns;
        if (record.every((field) => field.trim() === ''))
            continue;
        if (record.length === header.length)
            rows.push({ value: toObject(header, record), line, column: 1 });
        else if (problems.length <= limits/* MAX_PROBLEMS_PER_FILE */.JG) {
            const position = fieldPosition(file.text, line, record.length > header.length ? header.length : 0);
            const fields = record.length === 1 ? 'field' : 'fields';
            const sentence = `The row has ${record.length} ${fields}, the header has ${header.length}.`;
            problems.push((0,problem/* problemAt */.l4)({ file: file.path, ...position }, { code: 'bad-syntax', sentence }));
        }
    }
    return rows;
}
function countIn(fields, character) {
    return fields.reduce((count, field) => count + field.split(character).length - 1, 0);
}
function toObject(header, record) {
    return Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
}
function describe(error, text) {
    const found = findQuoteMistake(text);
    if (found !== undefined)
        return { ...(0,position/* positionAt */.t)(text, found.offset), sentence: found.sentence };
    const { lines } = error;
    const sentence = `It is not valid CSV: ${error.message.replace(/\.$/, '')}.`;
    return { line: typeof lines === 'number' ? lines : 1, column: 1, sentence };
}

;// CONCATENATED MODULE: ./build/suite/dataset.js







const DATASET_EXTENSIONS = ['.jsonl', '.ndjson', '.csv', '.json', '.yaml', '.yml'];
async function readDataset(file, problems) {
    const dataset = await readFormat(file, problems);
    const { rows } = dataset;
    if (rows.length === 0 && problems.length === 0) {
        problems.push((0,problem/* problemAt */.l4)((0,problem/* wholeFile */.AA)(file.path), { code: 'bad-file', sentence: 'The dataset is empty.' }));
    }
    if (rows.length <= limits/* MAX_CASES */.fG)
        return dataset;
    const sentence = `The dataset has ${rows.length} rows; a suite may have ${limits/* MAX_CASES */.fG} cases.`;
    problems.push((0,problem/* problemAt */.l4)((0,problem/* wholeFile */.AA)(file.path), { code: 'too-large', sentence }));
    return { ...dataset, rows: [] };
}
async function readFormat(file, problems) {
    const extension = /\.[^./]*$/.exec(file.path)?.[0].toLowerCase();
    if (extension === '.jsonl' || extension === '.ndjson')
        return readJsonLines(file, problems);
    if (extension === '.csv') {
        const { rows, positionOf } = await readCsv(file, problems);
        const placeOf = (row, [column], what) => column === undefined
            ? { file: file.path, line: row.line, column: row.column }
            : { file: file.path, ...positionOf(what === 'key' ? { ...row, line: 1 } : row, String(column)) };
        return { rows, placeOf };
    }
    const document = extension === '.json' ? (0,suite_json/* parseJson */.qF)(file.path, file.text, problems) : (0,yaml/* parseYaml */.h)(file.path, file.text, problems);
    return document === undefined ? { rows: [], placeOf: () => (0,problem/* wholeFile */.AA)(file.path) } : listRows(document, problems);
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
        const row = parseLine(text);
        if ('value' in row)
            rows.push({ value: row.value, line, column: 1 });
        else
            problems.push((0,problem/* problemAt */.l4)({ file: file.path, line, column: row.column }, row));
    }
    return { rows, placeOf: ({ line }, path, what) => placeInLine({ file, line }, path, what) };
}
function placeInLine({ file, line }, path, what) {
    const text = file.text.split('\n')[line - 1] ?? '';
    const { column } = (0,suite_json/* parseJson */.qF)(file.path, text, [])?.placeOf(path, what) ?? { column: 1 };
    return { file: file.path, line, column };
}
function parseLine(text) {
    const parsed = (0,suite_json/* parseJsonText */.lk)(text);
    if ('sentence' in parsed)
        return { code: 'bad-syntax', sentence: parsed.sentence, column: parsed.column };
    if (!(0,json/* isJsonObject */.O)(parsed.value))
        return { code: 'bad-value', sentence: 'A row must be a JSON object.', column: 1 };
    const bad = (0,suite_document/* findNonJson */.L)(parsed.value);
    const repeated = bad === undefined ? (0,suite_json/* findRepeatedKey */.h3)(text, parsed.value) : undefined;
    if (repeated !== undefined)
        return { code: 'bad-syntax', sentence: repeated.sentence, column: repeated.column };
    if (bad === undefined)
        return { value: parsed.value };
    const found = [];
    (0,suite_json/* parseJson */.qF)('', text, found);
    return { ...bad.complaint, column: found[0]?.place?.column ?? 1 };
}
function listRows(document, problems) {
    const places = new Map();
    const placeOf = (row, path, what) => document.placeOf([places.get(row) ?? 0, ...path], what);
    if (!Array.isArray(document.value)) {
        const sentence = 'A dataset must be a list with one case an entry.';
        problems.push((0,problem/* problemAt */.l4)(document.placeOf([]), { code: 'bad-value', sentence }));
        return { rows: [], placeOf };
    }
    for (const [index, value] of document.value.entries()) {
        const { line, column } = document.placeOf([index]);
        if ((0,json/* isJsonObject */.O)(value))
            places.set({ value, line, column }, index);
        else {
            const place = { file: document.file, line, column };
            problems.push((0,problem/* problemAt */.l4)(place, { code: 'bad-value', sentence: `Row ${index + 1} must be a mapping.` }));
        }
    }
    return { rows: [...places.keys()], placeOf };
}

// EXTERNAL MODULE: ./build/suite/nearest.js
var nearest = __webpack_require__(14125);
;// CONCATENATED MODULE: ./build/suite/field-complaints.js


function describeMissing(name, fields) {
    const known = (0,nearest/* didYouMean */.a)(name, Object.keys(fields.all()));
    return {
        code: 'unknown-variable',
        sentence: `The field \`${name}\` has no value here.`,
        hint: known ?? plain/* LITERAL_BRACES */.b9,
    };
}
function describeObject(name) {
    return {
        code: 'bad-value',
        sentence: `The field \`${name}\` is a list or mapping; text is needed.`,
        hint: `Write \`{{ ${name} | json }}\`.`,
    };
}
function describeProblem(problem, fields) {
    if (problem.variable !== undefined)
        return describeMissing(problem.variable, fields);
    return { code: problem.code, sentence: problem.sentence, hint: problem.hint };
}

// EXTERNAL MODULE: ./build/suite/liquid.js + 2 modules
var liquid = __webpack_require__(35495);
;// CONCATENATED MODULE: ./build/suite/fill.js







const NUMBERS = new Set(['min', 'max', 'near', 'tolerance']);
const fill_LISTS = new Set(['values', 'names', 'labels', 'canaries']);
const ARGUMENT = 'arguments.';
const fill_NO_PARTIALS = new Map();
function needsEngine(spec) {
    return (spec.children.some(needsEngine) || Object.entries(spec.config).some(([key, value]) => valueNeedsEngine(key, value)));
}
function valueNeedsEngine(key, value) {
    if (!isFilled(key, value))
        return false;
    if (typeof value === 'string')
        return (0,plain/* splitPlain */.Z6)(value) === undefined;
    return Object.values(value).some((child) => valueNeedsEngine('', child));
}
function createFiller(engine) {
    const known = new WeakMap();
    const compileText = createTextCompiler(engine);
    const filler = (spec) => {
        const fill = known.get(spec) ?? compileScorer(spec, compileText, filler);
        known.set(spec, fill);
        return fill;
    };
    return filler;
}
function compileScorer(spec, compileText, filler) {
    const { children, place } = spec;
    const fillConfig = fill_compileConfig(spec, compileText);
    const fillChildren = children.map((child) => filler(child));
    return (fields) => {
        const filled = {
            ...spec,
            config: fillConfig(fields),
            children: children.length === 0 ? children : fillChildren.map((fill) => fill(fields)),
        };
        const mistake = filled.config === spec.config ? undefined : findConfigMistake(filled);
        if (mistake !== undefined)
            fields.complain(place, mistake);
        return filled;
    };
}
function fill_compileConfig({ config, place }, compileText) {
    if (!hasOwnTemplate(config))
        return () => config;
    const parts = Object.entries(config).map(([key, value]) => ({
        key,
        fill: compileValue(value, { key, scorer: place }, compileText),
    }));
    return (fields) => {
        const filled = {};
        for (const { key, fill } of parts) {
            const value = fill(fields);
            if (value !== undefined)
                filled[key] = value;
        }
        return filled;
    };
}
function compileValue(value, place, compileText) {
    if (!isFilled(place.key, value))
        return () => value;
    if (typeof value === 'string')
        return compileText(value, place);
    const inner = { ...place, key: innerKey(place.key) };
    if (Array.isArray(value)) {
        const entries = value.map((each) => compileValue(each, inner, compileText));
        return (fields) => allFilled(entries.map((fill) => fill(fields)));
    }
    const entries = Object.entries(value).map(([key, each]) => [key, compileValue(each, inner, compileText)]);
    return (fields) => {
        const filled = allFilled(entries.map(([, fill]) => fill(fields)));
        return filled && Object.fromEntries(entries.map(([key], index) => [key, filled[index]]));
    };
}
function innerKey(key) {
    return key === 'arguments' || key === ARGUMENT ? ARGUMENT : '';
}
function allFilled(values) {
    const filled = values.filter((value) => value !== undefined);
    return filled.length === values.length ? filled : undefined;
}
function createTextCompiler(engine) {
    const render = createTextRenderer(engine);
    return (text, { key, scorer }) => {
        const parts = (0,plain/* splitPlain */.Z6)(text);
        const [only] = parts ?? [];
        const name = parts?.length === 1 && typeof only === 'object' ? only.name : undefined;
        if (name !== undefined && fill_LISTS.has(key))
            return asList(name, scorer);
        if (name !== undefined && key === ARGUMENT)
            return asItIs(name, scorer);
        const fill = parts === undefined ? (fields) => render(text, fields, scorer) : (fields) => fillParts(parts, fields, scorer);
        if (!NUMBERS.has(key))
            return fill;
        return (fields) => {
            const filled = fill(fields);
            return filled === undefined ? undefined : asNumber({ text: filled, template: text }, fields, scorer);
        };
    };
}
function createTextRenderer(engine) {
    const compiled = new Map();
    return (text, fields, scorer) => {
        try {
            const filled = compiled.get(text) ?? engine?.compile({ text, file: '', partials: fill_NO_PARTIALS });
            if (filled === undefined)
                throw new Error('A template needs the engine, which was not loaded.');
            compiled.set(text, filled);
            return filled(fields.all(), new Set());
        }
        catch (error) {
            if (!(error instanceof liquid/* TemplateError */.$))
                throw error;
            for (const problem of error.problems)
                fields.complain(scorer, describeProblem(problem, fields));
            return undefined;
        }
    };
}
function fillParts(parts, fields, scorer) {
    const lookup = (name) => fields.get(name);
    const filled = (0,plain/* fillPlain */.wf)(parts, lookup);
    if (filled !== undefined)
        return filled;
    const missing = (0,plain/* namesIn */.wX)(parts).filter((name) => fields.get(name) === undefined);
    for (const name of missing)
        fields.complain(scorer, describeMissing(name, fields));
    const [object] = missing.length > 0 ? [] : (0,plain/* namesIn */.wX)(parts).filter((name) => (0,json/* isNested */._)(fields.get(name)));
    if (object !== undefined)
        fields.complain(scorer, describeObject(object));
    return undefined;
}
function asNumber({ text, template }, fields, scorer) {
    const value = Number(text);
    if (text.trim() !== '' && Number.isFinite(value))
        return value;
    const sentence = `\`${template}\` gives \`${text}\`, which is not a number.`;
    fields.complain(scorer, { code: 'bad-value', sentence });
    return undefined;
}
function listOf(value) {
    if (typeof value !== 'string' || !value.trimStart().startsWith('['))
        return value;
    const parsed = (0,suite_json/* parseJsonText */.lk)(value);
    return 'value' in parsed && Array.isArray(parsed.value) ? parsed.value : value;
}
function asList(name, scorer) {
    return (fields) => {
        const value = listOf(fields.get(name));
        if (Array.isArray(value) && value.length > 0)
            return value.map((each) => (typeof each === 'string' ? each : String(each)));
        const sentence = `\`${name}\` must be a list that is not empty; in a table, a JSON list such as ["a", "b"].`;
        fields.complain(scorer, value === undefined ? describeMissing(name, fields) : { code: 'bad-value', sentence });
        return undefined;
    };
}
function asItIs(name, scorer) {
    return (fields) => {
        const value = fields.get(name);
        if (value === undefined)
            fields.complain(scorer, describeMissing(name, fields));
        return value;
    };
}

;// CONCATENATED MODULE: ./build/suite/names.js

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFC]|(?! )\p{Zs}/u;
const SHAPING = /(?<=[^\p{ASCII}])[\u200C\u200D](?=[^\p{ASCII}])/gu;
function reportUnseen(problems, what, { name, place }) {
    const found = UNSEEN.exec(name.replace(SHAPING, ''))?.[0];
    const isPadded = name !== name.trim();
    if (found === undefined && !isPadded)
        return;
    const which = found === undefined ? 'a space at its end' : codePoint(found);
    const sentence = `The ${what} ${JSON.stringify(name)} holds ${which}, which nobody sees: two that look alike could not be told apart.`;
    problems.push((0,problem/* problemAt */.l4)(place, { code: 'bad-value', sentence, hint: 'Remove the character.' }));
}
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./build/domain/literal.js
var literal = __webpack_require__(67578);
;// CONCATENATED MODULE: ./build/suite/prompt-yml-cases.js






const BUILT_IN = {
    'github/similarity': 'The output says the same as the expected answer: {{expected}}',
    'github/relevance': 'The output answers what was asked, and only that.',
    'github/groundedness': 'Everything that the output claims is supported by the given context.',
    'github/coherence': 'The output is well organised and its sentences follow from each other.',
    'github/fluency': 'The output is grammatical and reads naturally.',
};
async function readPromptYmlCases(sources, file, placeOf) {
    const reference = { path: placeOf(['file']), oid: file.oid };
    const source = await (0,suite_sources/* readReference */.Wf)(sources, { path: rootedPath(file.path, reference.path), place: reference.path });
    const parsed = source && (0,prompt_yml/* parsePromptYml */.aG)(sources, source);
    if (parsed === undefined)
        return [];
    const { document, input } = parsed;
    if (input.testData === undefined || input.testData.length === 0) {
        const sentence = `\`${file.path}\` has no \`testData\`.`;
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf(['file']), { code: 'missing-key', sentence }));
        return [];
    }
    return input.testData.map((data, index) => {
        const fields = data;
        const row = document.placeOf(['testData', index]);
        const expect = (input.evaluators ?? []).map((evaluator, position) => {
            const place = document.placeOf(['evaluators', position]);
            return toExpectation(sources, { evaluator, fields, place, row });
        });
        return { row: toRow(fields), place: row, messages: [], expect };
    });
}
function rootedPath(path, place) {
    return `${'../'.repeat(place.file.split('/').length - 1)}${path}`;
}
function toRow(fields) {
    const { expected, id, ...vars } = fields;
    return {
        id: typeof id === 'string' || typeof id === 'number' || id instanceof literal/* Literal */.u ? String(id) : undefined,
        vars,
        expected,
        tags: [],
        severity: undefined,
        human: undefined,
        provenance: undefined,
    };
}
function toExpectation(sources, { evaluator, fields, place, row }) {
    const known = sources.problems.length;
    const missing = (key) => {
        const complaint = { code: 'unknown-variable', sentence: `The variable \`${key}\` has no value.` };
        sources.problems.push((0,problem/* problemAt */.l4)(place, { ...complaint, hint: (0,nearest/* didYouMean */.a)(key, Object.keys(fields)) }));
        return '';
    };
    const fill = (text) => (0,prompt_yml/* replaceKeys */.pR)(text, { ...fields, completion: 'the output' }, missing);
    const scorer = toScorer(evaluator, fill);
    if (scorer === undefined) {
        const known = Object.keys(BUILT_IN).map((name) => `\`${name}\``);
        sources.problems.push((0,problem/* problemAt */.l4)(place, {
            code: 'unsupported',
            sentence: `The evaluator \`${evaluator.name}\` has no test that is known here.`,
            hint: `It needs \`string\`, \`llm\`, or \`uses\` with one of ${known.join(', ')}.`,
        }));
    }
    const { type, config } = scorer ?? { type: 'no_refusal', config: {} };
    const spec = { type, config, children: [], name: evaluator.name, weight: 1, threshold: undefined, place };
    const mistake = sources.problems.length === known ? findConfigMistake(spec) : undefined;
    if (mistake !== undefined)
        sources.problems.push((0,problem/* problemAt */.l4)(row, mistake));
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
        const top = Math.max(1, ...llm.choices.map(({ score }) => score));
        const choices = llm.choices.map(({ choice, score }) => ({ choice, score: score / top }));
        const scores = choices.map(({ choice, score }) => `"${choice}": ${score}`).join(', ');
        const parts = [llm.systemPrompt ?? '', llm.prompt, `Scores: ${scores}.`].filter((part) => part !== '');
        const passing = choices.map(({ score }) => score).filter((score) => score > 0);
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

// EXTERNAL MODULE: ./build/suite/row.js
var row = __webpack_require__(42467);
;// CONCATENATED MODULE: ./build/suite/schema/expectation.js



const leafShape = Object.fromEntries(Object.entries(SCORER_FORMS).map(([name, { schema }]) => [name, schema.optional()]));
const onlyOn = (0,strict/* strict */.O2)({
    severity: schemas/* array */.YOg(schemas/* enum */.k5n(['critical', 'major', 'minor'])).min(1).describe('Severities of the cases that are scored.').optional(),
    tags: schemas/* array */.YOg(strict/* label */.Pf).min(1).describe('Only cases with one of these tags are scored.').optional(),
});
const common = {
    name: strict/* label */.Pf.describe('Makes the scorer a metric of its own in the report and the policy.').optional(),
    weight: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0)).describe('Share in the case’s score; default 1.').optional(),
    threshold: (0,strict/* plain */.pj)(schemas/* number */.aig().min(0).max(1)).describe('Passing score of a scorer that grades.').optional(),
    only_on: onlyOn.describe('Which cases the scorer is for; default all.').optional(),
};
function countScorers(entry) {
    return SCORER_NAMES.filter((name) => entry[name] !== undefined).length;
}
const expectation_nested = {
    get not() {
        return expectationSchema.describe('The nested scorer must not pass.').optional();
    },
    get any_of() {
        return schemas/* array */.YOg(expectationSchema).min(1).describe('At least one of these passes.').optional();
    },
    get all_of() {
        return schemas/* array */.YOg(expectationSchema).min(1).describe('All of these pass.').optional();
    },
};
function withLate(shape, a, b) {
    for (const late of [a, b ?? {}])
        Object.defineProperties(shape, Object.getOwnPropertyDescriptors(late));
    return shape;
}
const expectationSchema = (0,strict/* strict */.O2)(withLate({ ...leafShape, ...common }, expectation_nested, {
    get json_path() {
        return jsonPathSchema.describe('The nested scorer judges the value at a JSON path of the output.').optional();
    },
}))
    .refine((entry) => countScorers(entry) === 1, {
    error: (issue) => {
        const given = SCORER_NAMES.filter((name) => issue.input[name] !== undefined);
        return given.length === 0
            ? 'The entry names no scorer.'
            : `The entry has ${given.length} scorers (${given.map((name) => `\`${name}\``).join(', ')}); write one entry for each.`;
    },
})
    .meta({ id: 'Expectation', description: 'One scorer.' });
const jsonPathSchema = (0,strict/* strict */.O2)(withLate({ path: strict/* jsonPath */.U1, ...leafShape }, expectation_nested)).refine((entry) => countScorers(entry) === 1, 'Beside `path` there must be exactly one scorer.');

;// CONCATENATED MODULE: ./build/suite/schema/suite.js






const severity = schemas/* enum */.k5n(['critical', 'major', 'minor']);
const tags = schemas/* array */.YOg(strict/* label */.Pf);
const expect = schemas/* array */.YOg(expectationSchema);
const caseId = (0,strict/* spelt */.lm)(schemas/* union */.KCZ([
    schemas/* string */.YjP()
        .min(1)
        .max(200)
        .regex(/^[^\p{Cc}]+$/u, 'Control characters are not allowed.'),
    schemas/* number */.aig(),
]));
const inlineKeys = {
    id: caseId.describe('Unique in the suite; pairs base with head. Default: a hash of the vars.').optional(),
    vars: strict/* jsonObject */.o$.describe('Values for the prompt’s templates.').optional(),
    messages: message/* messagesSchema */.AS.describe('Turns that follow the prompt’s messages.').optional(),
    expected: schemas/* unknown */.L5J().describe('The right answer, for `{{ expected }}` in `expect`; never sent to a model.').optional(),
    human: schemas/* enum */.k5n(['pass', 'fail']).describe('A person’s label, for calibrating a judge.').optional(),
    source: schemas/* string */.YjP().describe('Where the case came from; never sent to a model.').optional(),
    added: schemas/* string */.YjP().describe('When it was added.').optional(),
    consent: schemas/* string */.YjP().describe('On what ground its data may be used.').optional(),
};
const columns = (0,strict/* strict */.O2)({
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
const caseEntry = (0,strict/* strict */.O2)({
    ...inlineKeys,
    file: strict/* filePath */.s$.describe('A dataset (.jsonl, .csv, .json, .yaml), one case a row.').optional(),
    columns: columns.describe('Which column of the dataset is what.').optional(),
    tags: tags.describe('Tags of the case, or of all rows.').optional(),
    severity: severity.describe('How unforgivable a failure is; default major.').optional(),
    expect: expect.describe('Scorers, after those of `defaults`. Texts may use fields: `{{ expected }}`.').optional(),
}).meta({ id: 'Case', description: 'One case, or with `file` one case a row of a dataset.' });
const INLINE_KEYS = Object.keys(inlineKeys);
const rowExpectSchema = expect;
const suiteSchema = (0,strict/* strict */.O2)({
    $schema: schemas/* string */.YjP().describe('For editors.').optional(),
    suite: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][\w./-]{0,99}$/, 'An id has letters, digits, `_`, `-`, `.` and `/`, and at most 100 of them.')
        .describe('Id, unique in the repository; pairs base with head.'),
    description: schemas/* string */.YjP().describe('What the suite is about.').optional(),
    owner: schemas/* string */.YjP().describe('Who owns it, e.g. a GitHub team.').optional(),
    target: targetSchema.describe('What is under test, where it is one.').optional(),
    targets: schemas/* array */.YOg(targetSchema).min(1).describe('What is under test.').optional(),
    defaults: (0,strict/* strict */.O2)({
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
async function readRows(sources, file, mapping) {
    const { columns } = mapping;
    const key = JSON.stringify([file.path, file.oid, columns ?? null]);
    const known = sources.cache.derived.get(key);
    if (known !== undefined)
        return known;
    const text = await (0,suite_sources/* readText */.yR)(sources.snapshot, file.oid, limits/* MAX_DATASET_BYTES */.Kl);
    if (typeof text !== 'string') {
        sources.problems.push((0,problem/* problemOf */.Zw)(file.path, text));
        return [];
    }
    const problems = [];
    const dataset = await readDataset({ ...file, text }, problems);
    const rows = placeRows(file.path, dataset, { mapping, problems });
    sources.problems.push(...problems);
    if (problems.length === 0)
        sources.cache.derived.set(key, rows);
    return rows;
}
function placeRows(file, dataset, { mapping, problems }) {
    const { columns } = mapping;
    const lacking = reportLacking(file, dataset, { mapping, problems });
    const complain = (raw, complaint, path) => {
        const what = complaint.code === 'unknown-key' ? 'key' : 'value';
        const isShown = problems.length <= limits/* MAX_PROBLEMS_PER_FILE */.JG;
        const { line, column } = raw;
        problems.push((0,problem/* problemAt */.l4)(isShown ? dataset.placeOf(raw, path, what) : { file, line, column }, complaint));
    };
    const read = (0,row/* createRowReader */.G2)({ columns, lacking, complain });
    const freed = (0,row/* freedColumns */.Un)(columns);
    const [first] = dataset.rows;
    if (first !== undefined)
        (0,row/* reportNearMisses */.ls)(first, columns, complain);
    const placed = [];
    for (const raw of dataset.rows) {
        const known = problems.length;
        const { value, line, column } = raw;
        const row = read(raw);
        const { turns, expect } = bringsOwn(value, freed) ? readOwn({ dataset, raw, problems }, freed) : NOTHING_OWN;
        if (problems.length === known)
            placed.push({ row, place: { file, line, column }, turns, expect });
    }
    return lacking.size === 0 ? placed : [];
}
function bringsOwn(value, freed) {
    for (const key of row/* ROW_KEYS */.q8)
        if (!freed.has(key) && isGiven(value, key))
            return true;
    return false;
}
const NOTHING_OWN = { turns: NONE, expect: NONE };
function readOwn(checker, freed) {
    const turns = freed.has('messages') ? NONE : check(checker, 'messages', message/* messagesSchema */.AS);
    const expect = freed.has('expect') ? NONE : check(checker, 'expect', rowExpectSchema);
    return { turns: turns ?? NONE, expect: expect ?? NONE };
}
function reportLacking(file, { rows }, { mapping, problems }) {
    if (rows.length === 0)
        return new Set();
    const lacking = (0,row/* namedColumns */.TV)(mapping.columns).filter(({ column }) => !rows.some(({ value }) => Object.hasOwn(value, column)));
    const known = lacking.length === 0 ? [] : [...new Set(rows.flatMap(({ value }) => Object.keys(value)))];
    for (const { column, path } of lacking) {
        const sentence = `No row of \`${file}\` has the column \`${column}\`.`;
        const place = mapping.placeOf(['columns', ...path]);
        problems.push((0,problem/* problemAt */.l4)(place, { code: 'missing-key', sentence, hint: (0,nearest/* didYouMean */.a)(column, known) }));
    }
    return new Set(lacking.map(({ column }) => column));
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
    const placeOf = (path, what) => dataset.placeOf(raw, path, what);
    const document = { file: '', text: '', value: raw.value, placeOf };
    problems.push(...(0,issues/* describeIssues */.w)(result.error.issues, document, [key]));
    return undefined;
}

;// CONCATENATED MODULE: ./build/suite/cases.js















const NO_MESSAGES = [];
const NO_EXPECT = [];
async function loadCases(sources, { input, damage }, placeOf) {
    const defaults = {
        tags: input.defaults?.tags ?? [],
        severity: input.defaults?.severity,
        expect: await compileExpectations(sources, input.defaults?.expect ?? [], (path, what) => placeOf(['defaults', 'expect', ...path], what)),
    };
    const entries = [];
    for (const [index, entry] of input.cases.entries()) {
        const place = (path, what) => placeOf(['cases', index, ...path], what);
        const isDamaged = damage.cases.has(index);
        entries.push(await loadEntry(sources, { entry, defaults, isDamaged }, place));
    }
    if (reportTooMany(sources, entries, placeOf))
        return { cases: [], isWhole: false };
    const mistakes = (0,case_mistakes/* gatherFieldMistakes */.d)();
    const cases = buildCases(await createBuilder(entries, mistakes), entries);
    sources.problems.push(...mistakes.all(cases));
    reportDuplicates(sources, cases);
    for (const { id, place } of cases)
        reportUnseen(sources.problems, 'case id', { name: id, place });
    return { cases, isWhole: entries.every((entry) => entry.isWhole) };
}
function reportTooMany(sources, entries, placeOf) {
    const count = entries.reduce((sum, entry) => sum + entry.rows.length, 0);
    if (count <= limits/* MAX_CASES */.fG)
        return false;
    const sentence = `The suite has ${count} cases; at most ${limits/* MAX_CASES */.fG} are read.`;
    sources.problems.push((0,problem/* problemAt */.l4)(placeOf(['cases'], 'key'), { code: 'too-large', sentence }));
    return true;
}
async function loadEntry(sources, { entry, defaults, isDamaged }, placeOf) {
    const ownExpect = await compileExpectations(sources, entry.expect ?? [], (path, what) => placeOf(['expect', ...path], what));
    const frame = {
        tags: [...new Set([...defaults.tags, ...(entry.tags ?? [])])],
        severity: entry.severity,
        defaultSeverity: defaults.severity,
        expect: [...defaults.expect, ...ownExpect],
        ownExpect,
    };
    if (isDamaged)
        return { frame, rows: [], isWhole: false };
    if (entry.file === undefined)
        return { frame, rows: inlineRow(sources, entry, placeOf), isWhole: true };
    const known = sources.problems.length;
    reportInlineKeys(sources, entry, placeOf);
    const rows = await loadDataset(sources, { ...entry, file: entry.file }, placeOf);
    return { frame, rows, isWhole: sources.problems.length === known };
}
function inlineRow(sources, entry, placeOf) {
    if (entry.columns !== undefined) {
        const sentence = '`columns` belongs to a dataset (`file:`).';
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf(['columns'], 'key'), { code: 'bad-value', sentence }));
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
    const messages = toMessages(entry.messages ?? [], (index) => placeOf(['messages', index, 'content'], 'text'));
    return [{ row, place: placeOf([]), messages, expect: NO_EXPECT }];
}
function reportInlineKeys(sources, entry, placeOf) {
    for (const key of INLINE_KEYS) {
        if (!(key in entry))
            continue;
        const sentence = `\`${key}\` does not belong to a dataset (\`file:\`).`;
        const hint = 'Its rows have their own.';
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf([key], 'key'), { code: 'bad-value', sentence, hint }));
    }
}
async function loadDataset(sources, entry, placeOf) {
    const file = (0,suite_sources/* locateFile */.pM)(sources, { path: entry.file, place: placeOf(['file']) });
    if (file === undefined)
        return [];
    if (/\.prompt\.ya?ml$/i.test(file.path))
        return readPromptYmlCases(sources, file, placeOf);
    if (!DATASET_EXTENSIONS.some((extension) => file.path.toLowerCase().endsWith(extension))) {
        const sentence = `\`${entry.file}\` is not a dataset.`;
        const hint = `Datasets are ${DATASET_EXTENSIONS.join(', ')} files.`;
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf(['file']), { code: 'bad-file', sentence, hint }));
        return [];
    }
    const ready = [];
    for (const placed of await readRows(sources, file, { columns: entry.columns, placeOf })) {
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
async function createBuilder(entries, mistakes) {
    const isNeeded = entries.some(({ frame, rows }) => frame.expect.some(usesEngine) || rows.some(({ expect }) => expect.some(usesEngine)));
    return createCaseBuilder(createFiller(isNeeded ? await (0,liquid/* loadTemplateEngine */.j)() : undefined), mistakes);
}
function usesEngine({ isTemplate, spec }) {
    return isTemplate && needsEngine(spec);
}
function buildCases(builder, entries) {
    return entries.flatMap(({ frame, rows }) => {
        const build = builder(frame);
        return rows.map((ready) => {
            if (ready.expect.length === 0)
                return build(ready);
            const own = { expect: [...frame.expect, ...ready.expect], ownExpect: [...frame.ownExpect, ...ready.expect] };
            return builder({ ...frame, ...own })(ready);
        });
    });
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
        sources.problems.push((0,problem/* problemAt */.l4)(place, { code: 'duplicate-id', sentence, hint }));
    }
}

// EXTERNAL MODULE: ./build/domain/score-details.js
var score_details = __webpack_require__(16140);
// EXTERNAL MODULE: ./build/domain/scorer.js
var scorer = __webpack_require__(36625);
;// CONCATENATED MODULE: ./build/suite/metric-names.js


const OF_CONFIDENCE = ['ece', 'brier', 'handled', 'handled_error_rate'];
function metricNames(cases) {
    const specs = new Set(cases.flatMap((one) => one.expect));
    const names = [...specs].flatMap(namesOf);
    const hasJudge = [...specs].some((spec) => (0,scorer/* withChildren */.O)(spec).some(({ type }) => type === 'judge'));
    return [...new Set([...names, ...(hasJudge ? ['judge_agreement'] : [])])];
}
function namesOf(spec) {
    const own = spec.name ?? spec.type;
    const prefix = spec.name === undefined ? '' : `${spec.name}.`;
    const nested = (0,scorer/* withChildren */.O)(spec).flatMap(metricsOf);
    const pairwise = spec.type === 'judge_pairwise' ? [`${own}.inconsistent`] : [];
    return [own, ...nested.map((name) => prefix + name), ...pairwise];
}
function metricsOf({ type, config }) {
    if (type === 'confidence')
        return OF_CONFIDENCE;
    if (type === 'fallback')
        return ['fallback_rate'];
    if (type !== 'label')
        return [];
    const labels = Array.isArray(config.labels) ? config.labels.map(String) : [];
    return (0,score_details/* labelMetricNames */.n)(labels);
}

;// CONCATENATED MODULE: ./build/suite/repair.js

const NO_DAMAGE = {
    cases: new Set(),
    targets: new Set(),
    hasDefaults: false,
    hasId: false,
    hasUnknownKey: false,
};
const HARMLESS_SCORER = { no_refusal: true };
const HARMLESS_TARGET = { provider: 'http', url: 'http://localhost' };
function withoutMistakes(value, issues) {
    const copy = copyOf(value);
    const damage = { ...NO_DAMAGE, cases: new Set(), targets: new Set() };
    if (typeof copy !== 'object' || copy === null || Array.isArray(copy))
        return undefined;
    const root = copy;
    for (const issue of issues) {
        const isUnknown = issue.code === 'unrecognized_keys';
        const paths = isUnknown ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
        for (const path of paths)
            mend(root, { path, isUnknown }, damage);
    }
    return { value: root, damage };
}
function copyOf(value) {
    if (Array.isArray(value))
        return value.map(copyOf);
    if (!(0,json/* isNested */._)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)]));
}
function mend(root, mistake, damage) {
    const { path, isUnknown } = mistake;
    const entry = expectationOn(path);
    if (entry !== undefined)
        return replace(root, entry, HARMLESS_SCORER);
    const [part] = path;
    if (part === 'cases')
        return mendCase(root, mistake, damage);
    if (part === 'target' || part === 'targets')
        return mendTarget(root, path, damage);
    if (part === 'suite') {
        damage.hasId = true;
        root.suite = 'unnamed';
        return;
    }
    damage.hasDefaults ||= part === 'defaults';
    damage.hasUnknownKey ||= isUnknown && path.length === 1;
    remove(root, path.slice(0, 2));
}
function mendCase(root, { path, isUnknown }, damage) {
    const [, index] = path;
    if (typeof index !== 'number') {
        damage.cases.add(0);
        root.cases = [{}];
        return;
    }
    const own = walk(root, path.slice(0, 2));
    if (path.length < 3)
        replace(root, path, {});
    else
        remove(root, path.slice(0, 3));
    const isHarmless = isUnknown && path.length === 3 && own !== undefined && 'vars' in own && 'expect' in own;
    if (!isHarmless)
        damage.cases.add(index);
}
function mendTarget(root, path, damage) {
    const owner = path[0] === 'target' ? path.slice(0, 1) : path.slice(0, 2);
    const index = path[0] === 'target' ? 0 : path[1];
    if (typeof index !== 'number') {
        damage.targets.add(0);
        root.targets = [HARMLESS_TARGET];
        return;
    }
    damage.targets.add(index);
    const key = path[owner.length];
    if (key === undefined)
        replace(root, owner, HARMLESS_TARGET);
    else if (key === 'provider')
        replace(root, [...owner, key], HARMLESS_TARGET.provider);
    else
        remove(root, [...owner, key]);
}
function expectationOn(path) {
    const index = path.indexOf('expect');
    return index === -1 || typeof path[index + 1] !== 'number' ? undefined : path.slice(0, index + 2);
}
function replace(root, path, value) {
    const parent = walk(root, path.slice(0, -1));
    const key = path.at(-1);
    if (parent !== undefined && key !== undefined)
        parent[key] = value;
}
function remove(root, path) {
    const parent = walk(root, path.slice(0, -1));
    const key = path.at(-1);
    if (parent !== undefined && key !== undefined)
        Reflect.deleteProperty(parent, key);
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
    const inputs = (0,suite_sources/* resolveGlobs */.Ct)(sources, (input.inputs ?? []).map((path, index) => ({ path, place: placeOf(['inputs', index]) })));
    if (endpoint === undefined || loaded === undefined)
        return undefined;
    if ('model' in endpoint)
        reportRefusedParameters(sources, exactObject(input.parameters), placeOf);
    return {
        name: input.name ?? ('model' in endpoint ? endpoint.model : endpoint.provider),
        place: placeOf([]),
        endpoint,
        parameters: { ...bringParameters(brings, endpoint), ...exactObject(input.parameters) },
        prompt: loaded.prompt,
        tools,
        output: output ?? brings?.output,
        inputs,
    };
}
function reportRefusedParameters(sources, parameters, placeOf) {
    for (const { name, why } of (0,refused_parameters/* refusedParameters */.l)(parameters)) {
        const hint = `Remove \`${name}\` from \`parameters:\`.`;
        const sentence = `The parameter \`${name}\` ${why}.`;
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf(['parameters', name], 'key'), { code: 'unsupported', sentence, hint }));
    }
}
async function loadTargetPrompt(sources, input, placeOf) {
    const { prompt, messages } = input;
    if (prompt !== undefined && messages !== undefined) {
        const sentence = 'A target has either `prompt` or `messages`, not both.';
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf(['messages'], 'key'), { code: 'bad-value', sentence }));
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
        const templates = toMessages(messages, (index) => placeOf(['messages', index, 'content'], 'text'));
        const partials = await partialsOf(sources, templates);
        return { prompt: { file: undefined, messages: templates, partials }, brings: undefined };
    }
    if (input.provider === 'command' || input.provider === 'http')
        return { prompt: EMPTY_PROMPT, brings: undefined };
    sources.problems.push((0,problem/* problemAt */.l4)(placeOf([]), { code: 'missing-key', sentence: 'The target needs `prompt` or `messages`.' }));
    return undefined;
}
function exactObject(value) {
    return (0,lossless/* exactJson */.ip)((value ?? {}));
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
    const file = await (0,suite_sources/* readReference */.Wf)(sources, { path: tools, place: placeOf(['tools']) });
    const document = file && parseDocumentFile(file, sources.problems);
    const input = document && (0,issues/* validate */.t)(message/* toolsFileSchema */.Pb, document, sources.problems);
    if (document === undefined || input === undefined)
        return undefined;
    const isList = Array.isArray(input);
    const place = (path, what) => document.placeOf(isList ? path : ['tools', ...path], what);
    return { file: document.file, tools: uniqueTools(sources, isList ? input : input.tools, place) };
}
function uniqueTools(sources, inputs, placeOf) {
    const tools = inputs.map(toTool);
    for (const [index, { name }] of tools.entries()) {
        if (tools.findIndex((tool) => tool.name === name) === index)
            continue;
        const sentence = `Two tools are called \`${name}\`.`;
        sources.problems.push((0,problem/* problemAt */.l4)(placeOf([index]), { code: 'duplicate-id', sentence }));
    }
    return tools;
}
function toTool(input) {
    const { name = '', description, parameters } = input.function ?? input;
    const schema = parameters ?? input.input_schema ?? { type: 'object', properties: {} };
    return { name, description, parameters: exactObject(schema) };
}
async function loadOutput(sources, output, placeOf) {
    if (output === undefined)
        return undefined;
    const { json_schema: schema, name } = output;
    if (typeof schema !== 'string')
        return { file: undefined, name: name ?? 'output', schema: exactObject(schema) };
    const loaded = await readSchema(sources, schema, placeOf(['output', 'json_schema']));
    if (loaded === undefined)
        return undefined;
    return { file: loaded.file, name: name ?? schemaName(loaded.file), schema: loaded.schema };
}
function schemaName(path) {
    const name = (0,suite_sources/* stemOf */.Vc)(path)
        .replace(/[^\w-]+/g, '_')
        .slice(0, 64);
    return name === '' ? 'output' : name;
}

;// CONCATENATED MODULE: ./build/suite/unused-vars.js



const MAX_VARS = 500;
function findUnusedVars({ targets, cases }) {
    const plain = cases.filter(({ messages }) => messages.length === 0);
    if (plain.length < 2)
        return [];
    const names = [...new Set(plain.flatMap(({ vars }) => Object.keys(vars)))];
    if (names.length > MAX_VARS)
        return [];
    return targets.flatMap((target) => unused_vars_inspect(target, plain, names) ?? []);
}
function unused_vars_inspect(target, cases, names) {
    if (target.endpoint.provider === 'command')
        return undefined;
    const tags = unused_vars_textsOf(target).flatMap(tagsIn).join('\n');
    const isUsed = (name) => wholeWord(name).test(tags);
    if (names.some((name) => isUsed(name) && isVaried(cases, name)))
        return undefined;
    const varied = names.filter((name) => !isUsed(name) && isVaried(cases, name));
    if (varied.length === 0)
        return undefined;
    const lookalike = findLookalike(target.prompt.messages, varied);
    const shown = varied.slice(0, 3).map((name) => `\`${name}\``);
    const what = target.endpoint.provider === 'http' ? 'Neither address, headers nor body' : 'No prompt';
    const sentence = `${what} of \`${target.name}\` uses ${shown.join(' or ')}; ${cases.length} cases send the same request.`;
    const hint = lookalike?.hint ?? `Write \`{{ ${varied[0]} }}\` where it belongs.`;
    return (0,problem/* problemAt */.l4)(lookalike?.place ?? target.prompt.messages[0]?.place ?? target.place, {
        code: 'unknown-variable',
        sentence,
        hint,
    });
}
function tagsIn(text) {
    const found = [];
    for (const [open, close] of [
        ['{{', '}}'],
        ['{%', '%}'],
    ]) {
        for (let start = text.indexOf(open); start !== -1;) {
            const end = text.indexOf(close, start + 2);
            if (end === -1)
                break;
            found.push(text.slice(start + 2, end));
            start = text.indexOf(open, end + 2);
        }
    }
    return found;
}
function unused_vars_textsOf({ endpoint, prompt }) {
    const prompts = [...prompt.messages.flatMap(({ text, images }) => [text, ...images]), ...prompt.partials.values()];
    return endpoint.provider === 'http' ? [...prompts, ...textsOfHttp(endpoint)] : prompts;
}
function textsOfHttp({ url, headers, body }) {
    return [url, ...Object.values(headers), (0,canonical_json/* canonicalJson */.d)(body)];
}
function isVaried(cases, name) {
    const valueOf = ({ vars }) => (Object.hasOwn(vars, name) ? (0,canonical_json/* canonicalJson */.d)(vars[name]) : '');
    const [first] = cases;
    return first !== undefined && cases.some((each) => valueOf(each) !== valueOf(first));
}
function wholeWord(name) {
    return new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`);
}
function lookalikesOf(name) {
    const escaped = RegExp.escape(name);
    const forms = [
        String.raw `\{\s+\{\s*${escaped}\s*\}\s+\}`,
        String.raw `\$?\{\s*${escaped}\s*\}`,
        `<<\\s*${escaped}\\s*>>`,
        String.raw `\[\[\s*${escaped}\s*\]\]`,
        String.raw `%\(${escaped}\)[sdf]`,
        `@${escaped}@`,
        String.raw `<%=?\s*${escaped}\s*%>`,
        `%${escaped}%`,
        `<${escaped}>`,
        String.raw `\$${escaped}(?!\w)`,
    ];
    return new RegExp(forms.join('|'));
}
function findLookalike(messages, names) {
    for (const { text, place } of messages) {
        for (const name of names.slice(0, 20)) {
            const found = lookalikesOf(name).exec(text);
            if (found === null)
                continue;
            const isFile = /\.(?:md|txt|liquid)$/i.test(place.file);
            const exact = isFile ? { file: place.file, ...(0,position/* positionAt */.t)(text, found.index) } : place;
            return { place: exact, hint: `Write \`{{ ${name} }}\` instead of \`${found[0]}\`.` };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/suite/suite.js














async function loadSuite(sources, file, earlier) {
    const same = earlier.filter(({ oid }) => oid === file.oid);
    const definition = same[0]?.definition ?? suite_define(sources, file);
    if (definition === undefined)
        return { read: undefined, salvaged: undefined };
    const { document, damage } = definition;
    const targets = await loadTargets(sources, definition);
    const known = same.find(({ caseDependencies }) => (0,suite_sources/* isUnchanged */._5)(caseDependencies, sources.snapshot));
    const own = { ...sources, dependencies: [] };
    const { cases, isWhole } = known === undefined
        ? await loadCases(own, definition, document.placeOf)
        : { cases: known.suite.cases, isWhole: true };
    if (!damage.hasDefaults)
        reportUnscored(sources, cases);
    if (isWhole && damage === NO_DAMAGE) {
        reportUnknownNames(sources, definition, cases);
        sources.problems.push(...findUnusedVars({ targets, cases }));
    }
    const suite = toSuite(definition, targets, cases);
    reportUnseen(sources.problems, 'suite id', { name: suite.id, place: suite.place });
    if (sources.problems.length > 0)
        return { read: undefined, salvaged: suite };
    const caseDependencies = known?.caseDependencies ?? own.dependencies;
    sources.dependencies.push(...caseDependencies);
    return { read: { suite, oid: file.oid, definition, caseDependencies }, salvaged: undefined };
}
function suite_define(sources, file) {
    const document = (0,yaml/* parseYaml */.h)(file.path, file.text, sources.problems);
    if (document === undefined)
        return undefined;
    const input = (0,issues/* validate */.t)(suiteSchema, document, sources.problems);
    return input === undefined ? defineRest(document) : { document, input, damage: NO_DAMAGE };
}
function defineRest(document) {
    const issues = suiteSchema.safeParse(document.value).error?.issues ?? [];
    const mended = withoutMistakes(document.value, issues);
    const input = mended && suiteSchema.safeParse(mended.value).data;
    return mended === undefined || input === undefined ? undefined : { document, input, damage: mended.damage };
}
function toSuite({ document, input, damage }, targets, cases) {
    return {
        id: damage.hasId ? '' : input.suite,
        file: document.file,
        place: document.placeOf(['suite']),
        description: input.description,
        owner: input.owner,
        targets,
        cases,
        policy: toPolicyRules(input.policy),
    };
}
async function loadTargets(sources, definition) {
    const { document, input, damage } = definition;
    reportTargetKeys(sources, definition);
    const inputs = input.target === undefined ? (input.targets ?? []) : [input.target];
    const named = [];
    const sound = new Set();
    for (const [index, each] of inputs.entries()) {
        const root = input.target === undefined ? ['targets', index] : ['target'];
        const own = { ...sources, problems: [] };
        const one = await loadTarget(own, each, (path, what) => document.placeOf([...root, ...path], what));
        const isDamaged = damage.targets.has(index);
        sources.problems.push(...own.problems.filter((problem) => !isDamaged || !mayFollow(problem, document)));
        if (one === undefined || isDamaged)
            continue;
        named.push(one);
        if (own.problems.length === 0)
            sound.add(one);
    }
    reportSameNames(sources, named);
    for (const target of named)
        reportUnseen(sources.problems, 'target name', target);
    return named.filter((target) => sound.has(target));
}
function mayFollow({ code, place }, { file }) {
    return place?.file === file && (code === 'missing-key' || code === 'unknown-key' || code === 'bad-value');
}
function reportTargetKeys(sources, { document, input, damage }) {
    const { target, targets } = input;
    if ((target === undefined) !== (targets === undefined))
        return;
    if (target !== undefined) {
        const sentence = 'A suite has either `target` or `targets`, not both.';
        sources.problems.push((0,problem/* problemAt */.l4)(document.placeOf(['targets'], 'key'), { code: 'bad-value', sentence }));
    }
    else if (!damage.hasUnknownKey) {
        const sentence = 'The suite needs `target` or `targets`.';
        sources.problems.push((0,problem/* problemAt */.l4)(document.placeOf([]), { code: 'missing-key', sentence }));
    }
}
function reportSameNames(sources, targets) {
    for (const [index, { name, place }] of targets.entries()) {
        const first = targets.find((target) => target.name === name);
        if (first === undefined || targets.indexOf(first) === index)
            continue;
        const sentence = `The target name \`${name}\` is taken by ${(0,user_error/* describePlace */.df)(first.place)}.`;
        sources.problems.push((0,problem/* problemAt */.l4)(place, { code: 'duplicate-id', sentence, hint: 'Give each target a `name`.' }));
    }
}
function reportUnscored(sources, cases) {
    for (const { id, place, expect } of cases) {
        if (expect.length > 0)
            continue;
        const sentence = `The case \`${id}\` expects nothing: no scorer is for it.`;
        sources.problems.push((0,problem/* problemAt */.l4)(place, { code: 'missing-key', sentence, hint: 'Add `expect`.' }));
    }
}
function reportUnknownNames(sources, { document, input }, cases) {
    const { policy } = input;
    const tags = Object.entries(policy?.tags ?? {});
    const used = new Set(tags.length === 0 ? [] : cases.flatMap((each) => each.tags));
    for (const [tag] of tags) {
        if (used.has(tag))
            continue;
        const sentence = `No case has the tag \`${tag}\`.`;
        const hint = (0,nearest/* didYouMean */.a)(tag, [...used]);
        const place = document.placeOf(['policy', 'tags', tag], 'key');
        sources.problems.push((0,problem/* problemAt */.l4)(place, { code: 'bad-value', sentence, hint }));
    }
    const rules = [[[], policy], ...tags.map(([tag, own]) => [['tags', tag], own])];
    const metrics = rules.flatMap(([path, own]) => Object.keys(own?.metrics ?? {}).map((name) => ['policy', ...path, 'metrics', name]));
    const known = metrics.length === 0 ? [] : metricNames(cases);
    for (const path of metrics) {
        const metric = path.at(-1) ?? '';
        if (known.includes(metric))
            continue;
        const sentence = `No scorer of the suite gives the metric \`${metric}\`.`;
        const hint = (0,nearest/* didYouMean */.a)(metric, known);
        sources.problems.push((0,problem/* problemAt */.l4)(document.placeOf(path, 'key'), { code: 'bad-value', sentence, hint }));
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
        const same = earlier.find(({ dependencies }) => (0,suite_sources/* isUnchanged */._5)(dependencies, snapshot));
        if (same !== undefined)
            return { suite: same.read.suite, salvaged: undefined, problems: [] };
        const sources = { snapshot, cache, problems: [], dependencies: [] };
        const parts = earlier.map(({ read }) => read);
        const { read, salvaged } = await readSuite(sources, entry, parts);
        if (read !== undefined)
            known.set(entry.path, [...earlier, { read, dependencies: sources.dependencies }]);
        return { suite: read?.suite, salvaged, problems: sources.problems };
    }
    return {
        load: async ({ snapshot, globs }) => {
            const entries = findSuites(snapshot, globs);
            const loaded = await mapConcurrently(entries, (entry) => loadOne(snapshot, entry));
            return collect(loaded);
        },
    };
}
const NOTHING = { read: undefined, salvaged: undefined };
async function readSuite(sources, entry, earlier) {
    if (entry.kind !== 'file') {
        const what = entry.kind === 'symlink' ? 'a symbolic link' : 'a submodule';
        sources.problems.push((0,problem/* problemAt */.l4)((0,problem/* wholeFile */.AA)(entry.path), { code: 'bad-path', sentence: `A suite cannot be ${what}.` }));
        return NOTHING;
    }
    sources.dependencies.push({ kind: 'file', path: entry.path, oid: entry.oid });
    const text = await (0,suite_sources/* readText */.yR)(sources.snapshot, entry.oid, limits/* MAX_TEXT_BYTES */.$D);
    if (typeof text === 'string')
        return loadSuite(sources, { path: entry.path, oid: entry.oid, text }, earlier);
    sources.problems.push((0,problem/* problemOf */.Zw)(entry.path, text));
    return NOTHING;
}
function suiteMatcher(globs) {
    const isMatch = picomatch([...globs], { dot: true, ignore: ['**/node_modules/**', '.git/**'] });
    return (path) => isMatch(path);
}
function findSuites(snapshot, globs) {
    const isMatch = suiteMatcher(globs);
    const entries = [...snapshot.entries.values()].filter(({ path }) => isMatch(path));
    return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function collect(loaded) {
    const errors = loaded.flatMap(({ problems }) => problems);
    const all = loaded.flatMap(({ suite, salvaged }) => suite ?? salvaged ?? []);
    const valid = firstsById(loaded.flatMap(({ suite }) => suite ?? []));
    const firsts = firstsById(all);
    for (const suite of all) {
        const first = firsts.get(suite.id);
        if (suite.id === '' || first === undefined || first === suite)
            continue;
        const sentence = `The suite id \`${suite.id}\` is taken by ${(0,user_error/* describePlace */.df)(first.place)}.`;
        errors.push((0,problem/* problemAt */.l4)(suite.place, { code: 'duplicate-id', sentence }));
    }
    const suites = [...valid.values()];
    return { suites, errors: (0,problem/* orderProblems */.xv)(errors), salvaged: all.filter((suite) => valid.get(suite.id) !== suite) };
}
function firstsById(suites) {
    const firsts = new Map();
    for (const suite of suites)
        if (!firsts.has(suite.id))
            firsts.set(suite.id, suite);
    return firsts;
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








async function loadSpec({ base, head, rules: tip = base }, options) {
    const loader = createSuiteLoader();
    const headConfig = await tryConfig(head, options, options.isConfigNamed);
    const baseConfig = base === undefined ? undefined : await tryConfig(base, options, false);
    const tipConfig = tip === base ? baseConfig : tip && (await tryConfig(tip, options, false));
    const baseRules = presentConfig(tipConfig?.config);
    const rules = baseRules ?? (base === undefined ? headConfig.config : (0,tighten/* tightenConfig */.qt)(headConfig.config));
    const read = (revision, globs) => loader.load({ snapshot: revision.snapshot, globs: options.suites.length > 0 ? options.suites : globs });
    const guarded = base === undefined || baseRules !== undefined ? spec_NOTHING : await read(base, DEFAULT_SUITE_GLOBS);
    const globs = [...new Set([...(guarded.suites.length > 0 ? DEFAULT_SUITE_GLOBS : []), ...globsOf(rules)])];
    const headSuites = await read(head, globs);
    const baseSuites = base === undefined ? spec_NOTHING : await read(base, globs);
    const tipSuites = tip === undefined || tip === base ? baseSuites : await read(tip, globs);
    const baseErrors = [...(baseConfig?.errors ?? []), ...baseSuites.errors];
    const forgotten = options.suites.length > 0 ? [] : forgottenSuites(baseSuites, headSuites, globsOf(headConfig.config));
    return {
        suites: { base: baseSuites.suites, head: headSuites.suites },
        config: { base: presentConfig(baseConfig?.config), head: headConfig.config },
        tip: { config: baseRules, policies: new Map(tipSuites.suites.map(({ id, policy }) => [id, policy])) },
        rules,
        isHeadAlone: base === undefined,
        errors: [
            ...headConfig.errors,
            ...misnamedConfig(head, options),
            ...headSuites.errors,
            ...noSuites([...headSuites.suites, ...headSuites.errors, ...baseSuites.suites], options.suites.length > 0 ? options.suites : globs),
        ],
        salvaged: headSuites.salvaged,
        changes: [
            ...forgotten,
            ...unknownSuites(tipSuites, [baseSuites, headSuites], tip?.name),
            ...baseErrors.map(baseInvalid),
        ],
        warnings: [
            ...baseErrors.map((error) => `Invalid on base, so it counts as absent there: ${(0,user_error/* describeUserError */.Pi)(error)}`),
            ...findSharedState({ base: baseSuites.suites, head: headSuites.suites }),
        ],
    };
}
const spec_NOTHING = { suites: [], errors: [], salvaged: [] };
async function tryConfig(revision, options, mustExist) {
    try {
        const isThere = mustExist || revision.snapshot.entries.has(options.config);
        return { config: isThere ? await loadConfig(revision.snapshot, options.config) : config/* DEFAULT_CONFIG */.P, errors: [] };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return { config: config/* DEFAULT_CONFIG */.P, errors: error.all };
    }
}
function misnamedConfig({ snapshot }, { config }) {
    const other = config.replace(/\.yaml$/, '.yml');
    if (snapshot.entries.has(config) || !snapshot.entries.has(other))
        return [];
    const sentence = `\`${other}\` is not read: the configuration is \`${config}\`.`;
    return [(0,problem/* problemAt */.l4)((0,problem/* wholeFile */.AA)(other), { code: 'bad-file', sentence, hint: 'Rename it.' })];
}
function presentConfig(config) {
    return config?.file === undefined ? undefined : config;
}
function globsOf({ suites }) {
    return suites ?? DEFAULT_SUITE_GLOBS;
}
function forgottenSuites(base, head, globs) {
    const isKept = suiteMatcher(globs);
    const known = new Set(base.suites.map(({ id }) => id));
    const forgotten = head.suites.filter(({ id, file }) => known.has(id) && !isKept(file));
    return forgotten.map(({ id, file, cases }) => ({
        ...plan/* NO_CHANGE */.XG,
        kind: 'suite-removed',
        suite: id,
        before: cases.length === 1 ? '1 case' : `${cases.length} cases`,
        place: (0,problem/* wholeFile */.AA)(file),
        blocks: true,
    }));
}
function unknownSuites(tip, sides, branch) {
    const known = new Set(sides.flatMap(({ suites, salvaged }) => [...suites, ...salvaged]).map(({ id }) => id));
    return tip.suites
        .filter(({ id }) => !known.has(id))
        .map(({ id, place }) => ({ ...plan/* NO_CHANGE */.XG, kind: 'suite-unknown', suite: id, before: branch, place }));
}
function noSuites(found, globs) {
    if (found.length > 0)
        return [];
    const named = globs.map((glob) => `\`${glob}\``).join(' or ');
    const hint = 'Write a first one with `evaldelta init`, or set `suites` to where yours are.';
    return [{ code: 'missing-file', sentence: `No suite was found: no file matches ${named}.`, place: undefined, hint }];
}
function baseInvalid(error) {
    return { ...plan/* NO_CHANGE */.XG, kind: 'base-invalid', before: error.sentence, place: error.place };
}


/***/ }),

/***/ 57867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ rememberText),
/* harmony export */   KD: () => (/* binding */ placeOfText),
/* harmony export */   qV: () => (/* binding */ rememberTexts),
/* harmony export */   sh: () => (/* binding */ placeInText)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71928);

const written = new WeakMap();
const owners = new WeakMap();
const TAG = /\{\{|\{%/g;
function rememberText(place, text) {
    written.set(place, { ...text, found: new Map() });
}
function rememberTexts(value, placeOf) {
    owners.set(value, placeOf);
}
function placeOfText(value, path) {
    return owners.get(value)?.(path, 'text');
}
function placeInText(place, template, position) {
    const source = written.get(place);
    if (source === undefined)
        return undefined;
    const key = `${position.line}:${position.column}`;
    const known = source.found.get(key);
    if (known !== undefined)
        return known;
    const found = search(source, template, (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .H)(template, position));
    if (found === undefined)
        return undefined;
    const exact = { file: place.file, ...(0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t)(source.file, found) };
    source.found.set(key, exact);
    return exact;
}
function search({ file, start, end }, template, offset) {
    const own = [...template.matchAll(TAG)].map(({ index }) => index);
    const tags = [...file.slice(start, end).matchAll(TAG)].map(({ index }) => index + start);
    const number = own.findLastIndex((index) => index <= offset);
    const [from, to] = [own[number], tags[number]];
    if (own.length !== tags.length || from === undefined || to === undefined)
        return undefined;
    return file.startsWith(template.slice(from, offset), to) ? to + offset - from : to;
}


/***/ }),

/***/ 92407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/suite/document.js
var suite_document = __webpack_require__(7370);
// EXTERNAL MODULE: ./build/suite/limits.js
var limits = __webpack_require__(98535);
// EXTERNAL MODULE: ./build/domain/literal.js
var literal = __webpack_require__(67578);
;// CONCATENATED MODULE: ./build/suite/yaml-literal.js

const DECIMAL = /^([-+]?)0*(\d*)(\.\d*)?([eE][-+]?\d+)?$/;
const OTHER_BASE = /^0[xo][\da-fA-F]+$/;
function readLiteral(source, value) {
    if (String(value) === source)
        return value;
    const json = typeof value === 'boolean' ? String(value) : numberText(source, value);
    return json === undefined ? value : new literal/* Literal */.u(source, value, json);
}
function numberText(source, value) {
    if (OTHER_BASE.test(source))
        return BigInt(source).toString();
    const match = DECIMAL.exec(source);
    if (match === null)
        return Number.isFinite(value) ? String(value) : undefined;
    const [, sign, whole, fraction = '', exponent = ''] = match;
    return `${sign === '-' ? '-' : ''}${whole || '0'}${fraction === '.' ? '' : fraction}${exponent}`;
}

// EXTERNAL MODULE: ./build/suite/problem.js
var problem = __webpack_require__(49324);
// EXTERNAL MODULE: ./build/suite/template-place.js
var template_place = __webpack_require__(57867);
;// CONCATENATED MODULE: ./build/suite/yaml.js







const LARGE_TEXT = 50_000;
function parseYaml(file, text, problems) {
    const lines = new dist/* LineCounter */.HN();
    const locate = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const complain = (offset, complaint) => {
        problems.push((0,problem/* problemAt */.l4)(locate(offset), complaint));
    };
    if (isNestedTooDeeply(text))
        return complain(0, TOO_DEEP);
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        merge: true,
        uniqueKeys: false,
        logLevel: 'error',
    });
    const mistake = findSyntaxMistake(document) ?? findStructureMistake(document);
    if (mistake !== undefined)
        return complain(mistake.offset, mistake.complaint);
    keepSources(document);
    const value = expand(document);
    if ('sentence' in value)
        return complain(offsetOfLostAlias(document), value);
    const placeOf = (path, what = 'value') => {
        const place = locate(offsetOf(document, path, what));
        const range = what === 'text' ? rangeOf(document, path) : undefined;
        if (range !== undefined)
            (0,template_place/* rememberText */.Hh)(place, { file: text, ...range });
        return place;
    };
    const bad = (0,suite_document/* findNonJson */.L)(value.js);
    if (bad === undefined)
        return { file, text, value: value.js, placeOf };
    problems.push((0,problem/* problemAt */.l4)(placeOf(bad.path), bad.complaint));
    return undefined;
}
const TOO_DEEP = { code: 'too-large', sentence: 'The YAML is nested too deeply.' };
function isNestedTooDeeply(text) {
    if (text.length < LARGE_TEXT)
        return false;
    let depth = 0;
    let run = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (token === '[' || token === '{')
            depth += 1;
        else if (token === ']' || token === '}')
            depth = Math.max(0, depth - 1);
        run = token === '-' || token === '?' || token === ':' ? run + 1 : token.trim() === '' ? run : 0;
        if (depth > limits/* MAX_NESTING */.M1 || run > limits/* MAX_NESTING */.M1)
            return true;
    }
    return false;
}
function findSyntaxMistake(document) {
    if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION'))
        return { offset: 0, complaint: TOO_DEEP };
    const [first] = document.errors.length > 0 ? document.errors : document.warnings;
    if (first === undefined)
        return undefined;
    const isSeveral = first.code === 'MULTIPLE_DOCS';
    const sentence = isSeveral ? 'The file holds several YAML documents; one is expected' : first.message;
    return { offset: first.pos[0], complaint: { code: 'bad-syntax', sentence: `${sentence}.` } };
}
function findStructureMistake(document) {
    let mistake;
    let aliases = 0;
    (0,dist/* visit */.YR)(document, (_key, node, ancestors) => {
        aliases += (0,dist/* isAlias */.Vj)(node) ? 1 : 0;
        const complaint = aliases > limits/* MAX_ALIASES */.K1 ? TOO_MANY_ALIASES : inspectNode(node, ancestors);
        if (complaint === undefined)
            return undefined;
        const repeated = (0,dist/* isMap */.jh)(node) ? repeatedKey(node) : undefined;
        mistake = { offset: offsetOfNode(repeated ?? node), complaint };
        return dist/* visit */.YR.BREAK;
    });
    return mistake;
}
const TOO_MANY_ALIASES = { code: 'too-large', sentence: `It has more than ${limits/* MAX_ALIASES */.K1} aliases.` };
function inspectNode(node, ancestors) {
    if (ancestors.length > 2 * limits/* MAX_NESTING */.M1 + 2) {
        return { code: 'too-large', sentence: `It is nested more than ${limits/* MAX_NESTING */.M1} levels deep.` };
    }
    if ((0,dist/* isPair */.tO)(node) && (0,dist.isCollection)(node.key)) {
        const hint = 'A value that starts with `{{` must be in quotes.';
        return { code: 'bad-syntax', sentence: 'A mapping or list cannot be a key.', hint };
    }
    if ((0,dist/* isAlias */.Vj)(node) && isInsideOwnAnchor(node, ancestors)) {
        return { code: 'bad-syntax', sentence: `The alias \`*${node.source}\` contains itself.` };
    }
    const repeated = (0,dist/* isMap */.jh)(node) ? repeatedKey(node) : undefined;
    if (repeated === undefined)
        return undefined;
    return { code: 'bad-syntax', sentence: `The key \`${String(repeated.value)}\` appears twice.` };
}
function repeatedKey(map) {
    const seen = new Set();
    for (const { key } of map.items) {
        if (!(0,dist/* isScalar */.jn)(key) || key.value === '<<')
            continue;
        const name = String(key.value);
        if (seen.has(name))
            return key;
        seen.add(name);
    }
    return undefined;
}
function isInsideOwnAnchor(alias, ancestors) {
    return ancestors.some((ancestor) => (0,dist/* isNode */.Ll)(ancestor) && 'anchor' in ancestor && ancestor.anchor === alias.source);
}
function keepSources(document) {
    (0,dist/* visit */.YR)(document, {
        Scalar: (key, node) => {
            const { source, value } = node;
            if (source === undefined || (typeof value !== 'number' && typeof value !== 'boolean'))
                return;
            node.value = key === 'key' ? source : readLiteral(source, value);
        },
    });
}
function expand(document) {
    try {
        const js = document.toJS({ maxAliasCount: -1 });
        if (expandedSize(js, new Map()) <= limits/* MAX_VALUES */.Ex)
            return { js };
        return { code: 'too-large', sentence: `Its aliases expand to more than ${limits/* MAX_VALUES */.Ex} values.` };
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        return { code: 'bad-syntax', sentence: `${error.message}.` };
    }
}
function offsetOfLostAlias(document) {
    let offset = 0;
    (0,dist/* visit */.YR)(document, {
        Alias: (_key, alias) => {
            if (alias.resolve(document) !== undefined)
                return undefined;
            offset = offsetOfNode(alias);
            return dist/* visit */.YR.BREAK;
        },
    });
    return offset;
}
function expandedSize(value, known) {
    if (!(0,json/* isNested */._)(value))
        return 1;
    const size = known.get(value) ?? Object.values(value).reduce((sum, each) => sum + expandedSize(each, known), 1);
    known.set(value, size);
    return size;
}
function rangeOf(document, path) {
    let node = document.contents;
    for (const key of path)
        node = childOf(document, node, key)?.value;
    const scalar = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
    if (!(0,dist/* isScalar */.jn)(scalar) || scalar.range == null)
        return undefined;
    const [start, end] = scalar.range;
    return { start, end };
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


/***/ }),

/***/ 80409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Z_BAR),
/* harmony export */   E: () => (/* binding */ undecidableRules)
/* harmony export */ });
/* harmony import */ var _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32063);

const Z_BAR = 1.959963984540054;
function undecidableRules(policy, limits, sizes) {
    const own = undecidableIn(policy, limits, { cases: sizes.cases, tag: undefined });
    const tags = [...policy.tags].flatMap(([tag, rules]) => undecidableIn(rules, limits, { cases: sizes.casesWithTag(tag), tag }));
    return [...own, ...tags];
}
function undecidableIn(policy, limits, part) {
    const pairs = part.cases * limits.maxRounds;
    const best = {
        ...part,
        smallestDrop: _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .Z_PASS */ .Pc ** 2 / (pairs + _domain_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .Z_PASS */ .Pc ** 2),
        highestBar: part.cases / (part.cases + Z_BAR ** 2),
    };
    return [...undecidable('pass_rate', policy.passRate, best), ...undecidable('score', policy.score, best)];
}
function undecidable(name, rule, best) {
    const { cases, tag, smallestDrop, highestBar } = best;
    const { mustCatch, min } = rule ?? { mustCatch: undefined, min: undefined };
    return [
        ...(mustCatch !== undefined && mustCatch <= smallestDrop
            ? [
                {
                    rule: `${name}.must_catch`,
                    tag,
                    cases,
                    asked: mustCatch,
                    possible: 1 / Math.sqrt(Math.max(1, cases)),
                },
            ]
            : []),
        ...(min !== undefined && min > highestBar
            ? [{ rule: `${name}.min`, tag, cases, asked: min, possible: highestBar }]
            : []),
    ];
}


/***/ })

};
