export const id = 1542;
export const ids = [1542];
export const modules = {

 71542:
 ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
 var _adapters_programs_clean_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1055);
 var _adapters_programs_end_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77958);
 var _adapters_process_stop_signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57280);
 var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58508);




(0,_adapters_programs_clean_start_js__WEBPACK_IMPORTED_MODULE_0__ .V)();
(0,_adapters_process_stop_signal_js__WEBPACK_IMPORTED_MODULE_1__ .jz)();
try {
    const { runAction } = await Promise.all([__webpack_require__.e(3838), __webpack_require__.e(2655), __webpack_require__.e(6453), __webpack_require__.e(1890)]).then(__webpack_require__.bind(__webpack_require__, 61890));
    process.exitCode = await runAction(process.env);
}
catch (error) {
    const { failStep } = await Promise.all([__webpack_require__.e(3838), __webpack_require__.e(519)]).then(__webpack_require__.bind(__webpack_require__, 60519));
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    failStep(`This is a bug in Evaldelta ${_version_js__WEBPACK_IMPORTED_MODULE_2__ .x}, not your mistake. Please report it with this:\n${stack}`, 3);
}
await (0,_adapters_programs_end_process_js__WEBPACK_IMPORTED_MODULE_3__ .J)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

 }),

 92605:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( temporaryDirectory)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
 var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
 var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35881);





function temporaryPath(name) {
    return join(newDirectory(tmpdir(), 'evaldelta-', 'TMPDIR'), name);
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
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ .yo({ code: 'bad-path', sentence, place: undefined, hint }, { cause: error });
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


 }),

 97818:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $N: () => ( removeAtEnd),
   O9: () => ( finish),
   tE: () => ( atEnd)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const tasks = new Set();
function atEnd(task) {
    process.off('exit', finish).once('exit', finish);
    tasks.add(task);
    return () => void tasks.delete(task);
}
function removeAtEnd(directory) {
    atEnd(() => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
        }
        catch {
        }
    });
}
function finish() {
    const left = [...tasks].reverse();
    tasks.clear();
    for (const task of left)
        task();
}


 }),

 57280:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Zm: () => ( stopSignal),
   gt: () => ( onStop),
   jz: () => ( leaveNothingAtSignals)
 });
 var _at_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97818);

const NAMES = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const SAME_MS = 250;
const orderly = new Set();
let firstMs;
function onStop(stop) {
    orderly.add(stop);
    for (const name of NAMES)
        process.once(name, stop);
    if (firstMs !== undefined)
        stop();
    return () => {
        orderly.delete(stop);
        for (const name of NAMES)
            process.off(name, stop);
    };
}
function stopSignal() {
    const controller = new AbortController();
    onStop(() => controller.abort());
    return controller.signal;
}
function leaveNothingAtSignals() {
    for (const name of NAMES)
        process.on(name, () => receive(name));
}
function receive(name) {
    const now = performance.now();
    if (firstMs === undefined && orderly.size > 0) {
        firstMs = now;
        return;
    }
    if (firstMs !== undefined && now - firstMs < SAME_MS)
        return;
    (0,_at_end_js__WEBPACK_IMPORTED_MODULE_0__ .O9)();
    process.removeAllListeners(name);
    process.kill(process.pid, name);
}


 }),

 1055:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   V: () => ( startWithoutKeys)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
 var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
 var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22992);
 var _secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26939);
 var _files_temporary_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92605);






const HANDED_OVER = 'EVALDELTA_HANDED_OVER';
const CIPHER = 'aes-256-gcm';
const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 12, 16];
const NO_DEBUGGER = '--disable-sigusr1';
const NATIVE = /^(?:NODE_|V8_|UV_|LD_|DYLD_|MALLOC_|OPENSSL_|SSL_|LC_|ICU_|ASAN_|COLUMNS$|LINES$|TERM$)/;
function startWithoutKeys() {
    process.on('SIGUSR1', () => undefined);
    const handed = process.env[HANDED_OVER];
    if (handed === undefined)
        return leave(process.env);
    Reflect.deleteProperty(process.env, HANDED_OVER);
    Object.assign(process.env, takeOver(handed));
}
function leave(env) {
    if (process.execve === undefined || process.platform === 'win32')
        return;
    const handed = tryHandOver(env);
    if (handed === undefined)
        return;
    const [, ...rest] = process.argv;
    const given = { ...harmless(env), [HANDED_OVER]: handed };
    process.execve(process.execPath, [process.argv0, ...process.execArgv, NO_DEBUGGER, ...rest], given);
}
function harmless(env) {
    const isShown = (name, value) => ((0,_process_js__WEBPACK_IMPORTED_MODULE_3__ .EW)(name) || NATIVE.test(name) || isPlainProxy(name, value)) && !(0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_5__ .tS)(name, value);
    return Object.fromEntries(Object.entries(env).filter(([name, value]) => isShown(name, value)));
}
function isPlainProxy(name, value) {
    return /^(?:https?|all)_proxy$/i.test(name) && value?.includes('@') === false;
}
function tryHandOver(env) {
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_files_temporary_file_js__WEBPACK_IMPORTED_MODULE_4__ .D)('evaldelta-start-', env['RUNNER_TEMP']), 'variables');
        const [key, nonce] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(KEY_BYTES), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE_BYTES)];
        const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, key, nonce);
        const text = Buffer.concat([cipher.update(JSON.stringify(env)), cipher.final()]);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, Buffer.concat([nonce, cipher.getAuthTag(), text]), { mode: 0o600, flag: 'wx' });
        return `${key.toString('hex')}:${file}`;
    }
    catch {
        return undefined;
    }
}
function takeOver(handed) {
    const file = handed.slice(2 * KEY_BYTES + 1);
    const sealed = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true, force: true });
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const start = NONCE_BYTES + TAG_BYTES;
    const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, Buffer.from(handed.slice(0, 2 * KEY_BYTES), 'hex'), nonce);
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, start));
    const text = Buffer.concat([decipher.update(sealed.subarray(start)), decipher.final()]);
    return JSON.parse(text.toString());
}


 }),

 77958:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J: () => ( endProcess)
 });
async function endProcess() {
    await new Promise((resolve) => void setImmediate(resolve));
    await Promise.all([process.stdout, process.stderr].map(flush));
    process.exit();
}
async function flush(stream) {
    if (stream.destroyed || stream.writableLength === 0)
        return;
    await new Promise((resolve) => {
        stream.once('close', resolve).once('error', () => resolve());
        stream.write('', () => resolve());
    });
}


 }),

 22992:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Qc: () => ( childEnvironment),
  EW: () => ( isHarmless),
  G9: () => ( keepTail),
  i0: () => ( killGroup),
  cd: () => ( runToEnd),
  j8: () => ( spawnGroup)
});

var external_node_child_process_ = __webpack_require__(31421);
var at_end = __webpack_require__(97818);
;

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

;



const ALLOWED = new Set([
    'PATH HOME USER LOGNAME SHELL LANG LANGUAGE LC_ALL LC_CTYPE TZ TMPDIR TEMP TMP CI GITHUB_ACTIONS RUNNER_OS RUNNER_ARCH RUNNER_TOOL_CACHE RUNNER_TRACKING_ID',
    'SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE NO_PROXY SYSTEMROOT COMSPEC PATHEXT APPDATA LOCALAPPDATA USERPROFILE',
].flatMap((line) => line.split(' ')));
const TAIL_CHARACTERS = 4_000;
const GRACE_MS = 500;
function childEnvironment(env, names) {
    const asked = new Set(names);
    const visible = Object.entries(env).filter(([name]) => isHarmless(name) || asked.has(name));
    return Object.fromEntries(visible.filter((entry) => entry[1] !== undefined));
}
function isHarmless(name) {
    return ALLOWED.has(name.toUpperCase());
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
    child.once('close', (0,at_end .tE)(kill));
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
function killGroup(child, signal = 'SIGKILL') {
    if (child.pid === undefined)
        return;
    if (isWindows()) {
        child.kill(signal);
        return;
    }
    try {
        process.kill(-child.pid, signal);
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
    if (options.onPrint !== undefined)
        child.stdout.on('data', options.onPrint);
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


 }),

 26939:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Jg: () => ( isWord),
   c3: () => ( SHORTEST_SECRET),
   tS: () => ( isSecretVariable)
 });
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


 }),

 35881:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Pi: () => ( describeUserError),
   df: () => ( describePlace),
   g0: () => ( USER_ERROR_CODES),
   yo: () => ( UserError)
 });
 var _writing_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97557);

const USER_ERROR_CODES = [
    'bad-syntax',
    'bad-value',
    'unknown-key',
    'missing-key',
    'missing-file',
    'bad-path',
    'bad-file',
    'too-large',
    'duplicate-id',
    'bad-template',
    'unknown-variable',
    'bad-regex',
    'bad-schema',
    'bad-input',
    'bad-shard',
    'bad-event',
    'no-base',
    'bad-revision',
    'git-failed',
    'disk-failed',
    'missing-api-key',
    'provider-refused',
    'no-answer',
    'scorer-failed',
    'harness-failed',
    'judge-out-of-form',
    'unknown-price',
    'over-budget',
    'not-run',
    'untrusted-head',
    'unsupported',
];
class UserError extends Error {
    all;
    constructor(all, options) {
        const list = Array.isArray(all) ? all : [all];
        super(list.map(describeUserError).join('\n'), options);
        this.name = 'UserError';
        this.all = list;
    }
}
function describePlace(place) {
    if (place.line === 0)
        return place.file;
    return place.column === 0 ? `${place.file}:${place.line}` : `${place.file}:${place.line}:${place.column}`;
}
function describeUserError(error) {
    const place = error.place === undefined ? '' : `${describePlace(error.place)}: `;
    return `${place}${(0,_writing_sentence_js__WEBPACK_IMPORTED_MODULE_0__ .m)(error.sentence, error.hint)}`;
}


 }),

 97557:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   m: () => ( withHint),
   u: () => ( withFullStop)
 });
function withFullStop(sentence) {
    const said = sentence.trimEnd();
    return /[.!?:…]$/.test(said) ? said : `${said}.`;
}
function withHint(sentence, hint) {
    return hint === undefined ? sentence : `${withFullStop(sentence)} ${hint}`;
}


 }),

 58508:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   x: () => ( VERSION)
 });
const VERSION = '1.0.0';


 })

};
