export const id = 7900;
export const ids = [7900];
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

 96736:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _7: () => ( ServiceError),
  PO: () => ( atPort),
  iL: () => ( startService)
});

var promises_ = __webpack_require__(58500);
var own_program = __webpack_require__(17742);
var free_port = __webpack_require__(96701);
var process = __webpack_require__(22992);
var external_node_net_ = __webpack_require__(77030);
var transport = __webpack_require__(99742);
;



const PROBE_EVERY_MS = 50;
const PROBE_LIMIT_MS = 5_000;
async function untilReady(check, tell, signal) {
    const probe = check.path === undefined ? connects : answers;
    for (;;) {
        signal.throwIfAborted();
        const why = await probe(check, AbortSignal.any([signal, AbortSignal.timeout(PROBE_LIMIT_MS)]));
        if (why === undefined)
            return;
        tell(why);
        await (0,promises_.setTimeout)(PROBE_EVERY_MS, undefined, { signal });
    }
}
function connects({ origin }, signal) {
    return new Promise((resolve) => {
        const { hostname, port } = new URL(origin);
        const socket = (0,external_node_net_.connect)({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), signal });
        socket.once('error', () => resolve(`nothing listens at ${origin}`));
        socket.once('connect', () => {
            socket.destroy();
            resolve(undefined);
        });
    });
}
async function answers({ origin, path = '/' }, signal) {
    try {
        const { ok, status } = await (0,transport .p6)(`${origin}${path}`, { headers: { connection: 'close' }, signal });
        return ok ? undefined : `\`${path}\` answers ${status}`;
    }
    catch {
        return `nothing answers at ${origin}`;
    }
}

;





class ServiceError extends Error {
    end;
    constructor(end) {
        super(end.how);
        this.name = 'ServiceError';
        this.end = end;
    }
}
const PORTS_TRIED = 3;
const END_TOLD_MS = 500;
const STOP_MS = 10_000;
async function startService(program, signal) {
    for (let tried = 1;; tried += 1) {
        const service = openService(program, await (0,free_port .D)());
        try {
            await waitFor(service, program, signal);
            return service;
        }
        catch (error) {
            await service.stop();
            const isTaken = error instanceof ServiceError && free_port .E.test(error.end.tail);
            if (!isTaken || tried >= PORTS_TRIED)
                throw error;
        }
    }
}
function openService({ command, directory, environment }, port) {
    const words = command.map((word) => atPort(word, port));
    const child = (0,process .j8)({ command: words, directory, environment: { ...environment, PORT: String(port) } });
    const tails = [(0,process .G9)(child.stdout), (0,process .G9)(child.stderr)];
    const tail = () => tails
        .map((each) => each())
        .filter((each) => each !== '')
        .join('\n');
    let how;
    const closed = untilClosed(child).then((said) => (how = said));
    return {
        port,
        closed,
        tail,
        ended: async () => {
            if (how === undefined)
                await Promise.race([closed, (0,promises_.setTimeout)(END_TOLD_MS, undefined, { ref: false })]);
            return how === undefined ? undefined : { how, tail: tail() };
        },
        stop: async () => {
            if (how !== undefined)
                return;
            (0,process .i0)(child, 'SIGTERM');
            const timer = setTimeout(() => (0,process .i0)(child), STOP_MS);
            await closed;
            clearTimeout(timer);
        },
    };
}
function atPort(text, port) {
    return text.replaceAll(own_program .u, String(port));
}
async function untilClosed(child) {
    return await new Promise((resolve) => {
        child.once('error', (error) => resolve(`could not be started: ${error.message}`));
        child.once('close', (code, signal) => resolve(`ended with ${signal ?? `exit code ${code}`}`));
    });
}
function endOf(how, tail) {
    return { how: free_port .E.test(tail) ? `found its address in use by another and ${how}` : how, tail };
}
async function waitFor(service, program, signal) {
    const overtime = AbortSignal.timeout(program.timeoutMs);
    const given = new AbortController();
    let last = '';
    const ready = untilReady({ origin: atPort(program.origin, service.port), path: program.path }, (why) => (last = why), AbortSignal.any([signal, overtime, given.signal]));
    try {
        const how = await Promise.race([ready.then(() => undefined), service.closed]);
        if (how !== undefined)
            throw new ServiceError(endOf(how, service.tail()));
    }
    catch (error) {
        signal.throwIfAborted();
        if (!overtime.aborted)
            throw error;
        const how = `could not be asked within ${program.timeoutMs / 1000} s: ${last}`;
        throw new ServiceError({ how, tail: service.tail() });
    }
    finally {
        given.abort();
    }
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


 }),

 37900:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   openServices: () => ( openServices)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14788);
 var _programs_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22992);
 var _programs_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96736);
 var _programs_side_worktrees_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13610);
 var _access_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2487);
 var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33225);







const READY_MS = 60_000;
function openServices(world) {
    const services = new Map();
    const ending = new AbortController();
    return {
        open: async (endpoint, side) => {
            const key = JSON.stringify([side, endpoint.start, endpoint.env]);
            const started = services.get(key) ?? start({ endpoint, side, world }, ending.signal);
            services.set(key, started);
            return (await started).open;
        },
        close: async () => {
            ending.abort();
            const settled = await Promise.allSettled(services.values());
            await Promise.all(settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value.service.stop()] : [])));
        },
    };
}
async function start({ endpoint, side, world }, signal) {
    const { command, setup, readyPath, timeoutMs = READY_MS } = endpoint.start;
    const { worktrees, env } = world;
    const redact = (0,_access_keys_js__WEBPACK_IMPORTED_MODULE_5__ .ay)(env, endpoint.env.map((name) => env[name] ?? ''));
    const directory = (0,_programs_side_worktrees_js__WEBPACK_IMPORTED_MODULE_4__ .u)(await worktrees.directoryOf(side), endpoint.start.directory);
    const environment = { ...(0,_programs_process_js__WEBPACK_IMPORTED_MODULE_2__ .Qc)(env, endpoint.env), ...(await worktrees.variablesOf(side)) };
    if (setup !== undefined)
        await worktrees.prepare(side, { command: setup, directory, environment }, redact);
    const label = `The service \`${command.join(' ')}\` (${side})`;
    const [origin = ''] = /^[^/]*\/\/[^/?#]*/.exec(endpoint.url) ?? [];
    const program = { command, directory, environment, origin, path: readyPath, timeoutMs };
    const service = await (0,_programs_service_js__WEBPACK_IMPORTED_MODULE_3__ .iL)(program, signal).catch((error) => {
        throw error instanceof _programs_service_js__WEBPACK_IMPORTED_MODULE_3__ ._7 ? notStarted(label, error.end, redact) : error;
    });
    const gone = async () => {
        const end = await service.ended();
        return (end && new _ports_js__WEBPACK_IMPORTED_MODULE_1__ .RA({ kind: 'fatal', message: describe(label, end, redact), status: undefined, hint: GONE }));
    };
    return { service, open: { label, port: service.port, gone } };
}
const GONE = 'It is started once on each side, and not again: what it answered after that would be another experiment.';
const NOT_STARTED = 'It must listen at the port in the variable PORT (`${PORT}` in the words of `start`) and stay in the foreground. It runs in a temporary worktree of that revision, with an allow-listed environment; name more variables in `env:`. `ready: /PATH` says what answers once it can work, `start_timeout_ms` how long that may take.';
function notStarted(label, end, redact) {
    const sentence = describe(label, end, redact);
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({
        code: 'provider-refused',
        sentence,
        place: undefined,
        hint: (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__ .$)(end.tail) ?? NOT_STARTED,
    });
}
function describe(label, { how, tail }, redact) {
    const wrote = redact(tail, 'last');
    return `${redact(`${label} ${how}.`)} ${wrote === '' ? 'It wrote nothing.' : `It wrote: ${wrote}`}`;
}


 }),

 14788:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   RA: () => ( CallError),
   VP: () => ( TIMED_OUT),
   Y: () => ( LOST_LATER)
 });
const TIMED_OUT = 'timeout';
const LOST_LATER = 'lost';
class CallError extends Error {
    failure;
    spentUsd;
    constructor(failure, options) {
        super(failure.message, options);
        this.name = 'CallError';
        this.failure = failure;
        this.spentUsd = options?.spentUsd;
    }
}


 })

};
