export const id = 3010;
export const ids = [3010,9382];
export const modules = {

 59339:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( openSame)
 });
const MOST_VALUES = 20_000;
function openSame() {
    const texts = new Map();
    const values = new Map();
    return {
        text: (text) => firstIn(texts, text, { value: text, most: Infinity }),
        value: (value) => firstIn(values, nameOf(value), { value, most: MOST_VALUES }),
    };
}
function firstIn(known, name, { value, most }) {
    const first = known.get(name);
    if (first === undefined && known.size < most)
        known.set(name, value);
    return first ?? value;
}
function nameOf(value) {
    if (typeof value === 'string')
        return `${value.length}:${value}`;
    if (typeof value !== 'object' || value === null)
        return String(value);
    let name = Array.isArray(value) ? '[' : '{';
    for (const [key, each] of Object.entries(value))
        name += `${key.length}:${key}=${nameOf(each)};`;
    return `${name})`;
}


 }),

 89406:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   f: () => ( waitFor),
   i: () => ( StillWaiting)
 });
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);

class StillWaiting extends Error {
}
function waitFor(asked, atOnce) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const { endpoint, request, service } = asked;
    let isTold = false;
    const first = (tell) => {
        if (!isTold)
            tell();
        isTold = true;
    };
    const waiting = {
        ...asked,
        answered: (answer) => first(() => resolve({ answer, attempts: 1 })),
        failed: (error) => first(() => reject(error)),
        lost: (why) => first(() => {
            if (service.late === 'ask')
                atOnce(withoutTier(request, endpoint)).then(resolve, reject);
            else
                reject(lostError(endpoint, why));
        }),
    };
    return { waiting, answer: promise };
}
function withoutTier(request, { service: _, ...endpoint }) {
    return { ...request, endpoint };
}
function lostError({ provider, model }, why) {
    const message = `${provider} ${model} gave no answer in time: ${why}`;
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA({ kind: 'transient', message, status: undefined, retryAfterMs: undefined, code: _ports_js__WEBPACK_IMPORTED_MODULE_0__ .Y });
}


 }),

 57240:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  g: () => ( createLiveDispatcher),
  q: () => ( timeLimitOf)
});

var providers = __webpack_require__(25330);
var ports = __webpack_require__(14788);
;

function queueName(endpoint) {
    const { provider } = endpoint;
    if (provider === 'command')
        return JSON.stringify([provider, endpoint.command, endpoint.directory]);
    if (provider === 'http' && endpoint.start !== undefined)
        return JSON.stringify([provider, endpoint.start.command, endpoint.start.directory]);
    if (provider === 'http')
        return `${provider} ${hostOf(endpoint.url)}`;
    if (provider === 'agent')
        return `${provider} ${endpoint.agent} ${queueName(endpoint.model)}`;
    return provider === 'replay' ? provider : `${provider} ${endpoint.baseUrl ?? ''}`;
}
function answererName(endpoint, side) {
    const { provider } = endpoint;
    if (provider === 'command')
        return `The program \`${endpoint.command.join(' ')}\` (${side})`;
    if (provider === 'http' && endpoint.start !== undefined)
        return `The service \`${endpoint.start.command.join(' ')}\`${side === undefined ? '' : ` (${side})`}`;
    if (provider === 'agent')
        return `${endpoint.agent} with ${endpoint.model.model}`;
    return (0,providers .yX)(endpoint) ? `${provider} ${endpoint.model}` : queueName(endpoint);
}
function hostOf(url) {
    const host = URL.parse(url)?.host;
    return host === undefined || host === '' ? url : host;
}

var sentence = __webpack_require__(97557);
var user_error = __webpack_require__(35881);
var retry = __webpack_require__(69126);
;



const LEAST_FAILURES = 3;
const LONGER = 2;
const LEAST_PATIENCE_MS = 1_000;
const THROTTLED = 3;
function watchFirstAnswer({ name, giveUpMs, clock, log, signal }) {
    const ending = new AbortController();
    signal.addEventListener('abort', () => ending.abort(signal.reason), { once: true });
    const warn = once((failure) => log.warn(`${name} does not answer: ${(0,sentence .u)(failure.message)} Trying again for ${giveUpMs / 1000} s.`));
    const silence = trackSilence(giveUpMs, clock);
    let isSilent = true;
    let cancel = () => undefined;
    const check = (last) => {
        if (!isSilent || silence.failures() < LEAST_FAILURES)
            return;
        const leftMs = silence.leftMs();
        cancel();
        if (leftMs > 0) {
            cancel = clock.after(leftMs, () => check(last));
        }
        else if (!silence.mayBeAnswered()) {
            isSilent = false;
            ending.abort(neverAnswered({ name, failures: silence.failures(), tookMs: silence.tookMs() }, last));
        }
    };
    return {
        begin: () => {
            const ended = silence.begin();
            return (failure) => {
                const tookMs = ended();
                if (!isSilent)
                    return;
                if (failure === undefined) {
                    isSilent = false;
                    return cancel();
                }
                silence.failed(failure, tookMs);
                if (!(0,retry .p0)(failure))
                    warn(failure);
                check(failure);
            };
        },
        signal: ending.signal,
    };
}
function trackSilence(giveUpMs, clock) {
    const inFlight = new Set();
    let failures = 0;
    let beganMs;
    let patienceMs = giveUpMs;
    let slowestMs = 0;
    const tookMs = () => clock.ticksMs() - (beganMs ?? 0);
    return {
        begin: () => {
            const attempt = { sinceMs: clock.ticksMs() };
            beganMs ??= attempt.sinceMs;
            inFlight.add(attempt);
            return () => {
                inFlight.delete(attempt);
                return clock.ticksMs() - attempt.sinceMs;
            };
        },
        failed: (failure, attemptMs) => {
            failures += 1;
            slowestMs = Math.max(slowestMs, attemptMs);
            patienceMs = Math.max(patienceMs, patienceFor(failure, giveUpMs));
        },
        failures: () => failures,
        tookMs,
        leftMs: () => patienceMs - tookMs(),
        mayBeAnswered: () => {
            const longMs = Math.max(LEAST_PATIENCE_MS, slowestMs * LONGER);
            return [...inFlight].some(({ sinceMs }) => clock.ticksMs() - sinceMs > longMs);
        },
    };
}
function once(act) {
    let isDone = false;
    return (value) => {
        if (!isDone)
            act(value);
        isDone = true;
    };
}
function patienceFor(failure, giveUpMs) {
    const wishMs = (0,retry .P9)(failure) ?? 0;
    return (0,retry .p0)(failure) ? THROTTLED * giveUpMs + wishMs : wishMs;
}
const SILENT_HINT = 'Nothing more was sent to it. `limits.give_up_ms` in evaldelta.yaml says how long it is tried before its first answer.';
const SLOWED_HINT = 'Nothing more was sent to it. Check the limits and the quota of the account: who only asks to slow down is tried for three times `limits.give_up_ms`, and as long as it asks for.';
function neverAnswered({ name, failures, tookMs }, last) {
    const seconds = Math.round(tookMs / 1000);
    const isNamed = last.message.includes(name.split(' ').at(-1) ?? name);
    const says = isNamed ? last.message : `${name}: ${last.message}`;
    return new user_error .yo({
        code: 'no-answer',
        sentence: `${(0,sentence .u)(says)} All ${failures} calls in ${seconds} s failed: it never answered one.`,
        place: undefined,
        hint: (0,retry .p0)(last) ? SLOWED_HINT : SILENT_HINT,
    }, { cause: last });
}

var provider_queue = __webpack_require__(55177);
;






function createLiveDispatcher(options) {
    const queues = new Map();
    const firsts = new Map();
    const lineTo = (endpoint, side) => {
        const place = queueName(endpoint);
        const name = answererName(endpoint, side);
        const key = JSON.stringify([place, name]);
        const queue = queues.get(place) ?? (0,provider_queue .d)({ ...options, concurrency: placesFor(endpoint, options) });
        const first = firsts.get(key) ?? watchFirstAnswer({ ...options, name });
        queues.set(place, queue);
        firsts.set(key, first);
        return { queue, first };
    };
    const beforeAttempt = () => undefined;
    return {
        call: async (request, { side, ...wishes }) => {
            const { endpoint } = request;
            options.signal.throwIfAborted();
            const opening = options.providers.open(request, side);
            const isQuick = (0,providers .yX)(endpoint) && endpoint.auth === 'key';
            const provider = await (isQuick ? opening : untilAborted(opening, options.signal));
            const attempt = (signal, limit) => provider.call(request, signal, limit);
            return await callOnLine(lineTo(endpoint, side), { endpoint, attempt, ...wishes }, options);
        },
        attempt: (endpoint, attempt, { onTimeOut }) => callOnLine(lineTo(endpoint, undefined), { endpoint, attempt, beforeAttempt, onTimeOut }, options),
        tryAgain: () => queues.forEach((queue) => queue.tryAgain()),
    };
}
function placesFor({ provider }, { concurrency, agentConcurrency }) {
    return provider === 'agent' ? Math.min(concurrency, agentConcurrency ?? concurrency) : concurrency;
}
async function callOnLine(line, call, options) {
    const { queue, first } = line;
    const retrying = tellRetries(options.progress);
    try {
        const attempt = (number) => queue.run(() => attemptOnce(line, call, options), number > 1).catch(retrying.failed);
        const retried = await (0,retry .ZG)(attempt, options.retry, first.signal);
        queue.succeeded();
        return retried;
    }
    catch (error) {
        if ((0,retry .dg)(error))
            queue.exhausted(error.message);
        if (!(error instanceof ports .RA))
            first.signal.throwIfAborted();
        throw error;
    }
    finally {
        retrying.ended();
    }
}
function tellRetries(progress) {
    let isRetried = false;
    return {
        failed: (error) => {
            if (!isRetried && (0,retry .dg)(error)) {
                isRetried = true;
                progress.retrying({ count: 1, reason: shortReason(error) });
            }
            throw error;
        },
        ended: () => {
            if (isRetried)
                progress.retrying({ count: -1, reason: '' });
        },
    };
}
function shortReason({ failure, message }) {
    if (failure.kind !== 'transient')
        return message;
    return failure.code ?? (failure.status === undefined ? message : `HTTP ${failure.status}`);
}
async function attemptOnce({ queue, first }, call, options) {
    first.signal.throwIfAborted();
    call.beforeAttempt();
    const ended = first.begin();
    try {
        const answer = await withinDeadline(call, options);
        ended(undefined);
        queue.settled();
        return answer;
    }
    catch (error) {
        ended((0,retry .dg)(error) ? error : undefined);
        if ((0,retry .GK)(error) || (0,retry .Di)(error))
            call.onTimeOut(error.spentUsd);
        if ((0,retry .p0)(error))
            queue.throttled((0,retry .P9)(error));
        else
            queue.settled();
        throw error;
    }
}
async function withinDeadline({ endpoint, attempt: start }, options) {
    const { clock, signal } = options;
    signal.throwIfAborted();
    const limit = limitOf(endpoint, options);
    const attempt = new AbortController();
    const aborted = Promise.withResolvers();
    const abort = (reason) => {
        attempt.abort(reason);
        aborted.reject(reason);
    };
    const end = () => abort(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    const isTimed = endpoint.provider !== 'command';
    const cancel = isTimed ? clock.after(limit.ms, () => abort(tooSlow(endpoint, limit))) : () => undefined;
    try {
        return await Promise.race([start(attempt.signal, limit), aborted.promise]);
    }
    finally {
        cancel();
        signal.removeEventListener('abort', end);
    }
}
async function untilAborted(work, signal) {
    const aborted = Promise.withResolvers();
    const end = () => aborted.reject(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([work, aborted.promise]);
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}
const AROUND_A_TRIAL_MS = 120_000;
const FLEX_MS = 900_000;
function limitOf(endpoint, { callTimeoutMs }) {
    if (endpoint.provider === 'agent')
        return { ms: endpoint.limits.seconds * 1000 + AROUND_A_TRIAL_MS, setBy: '`limits.seconds` of the target' };
    const own = ownTimeLimit(endpoint);
    if (own !== undefined)
        return { ms: own, setBy: '`timeout_ms` of the target' };
    if ((0,providers .yX)(endpoint) && endpoint.service?.tier === 'flex')
        return { ms: Math.max(callTimeoutMs, FLEX_MS), setBy: 'the tier `flex`' };
    return { ms: callTimeoutMs, setBy: '`limits.call_timeout_ms`' };
}
function ownTimeLimit(endpoint) {
    return (0,providers .NP)(endpoint) ? endpoint.timeoutMs : undefined;
}
function timeLimitOf(endpoint) {
    return ownTimeLimit(endpoint) === undefined ? 'limits.call_timeout_ms' : 'timeout_ms';
}
function tooSlow(endpoint, { ms, setBy }) {
    const message = `${answererName(endpoint, undefined)} gave no answer within ${ms / 1000} s (${setBy}).`;
    return new ports .RA({ kind: 'transient', message, status: undefined, retryAfterMs: undefined, code: ports .VP });
}


 }),

 69126:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CP: () => ( RetriedError),
   Di: () => ( isCostly),
   GK: () => ( isTimeOut),
   JD: () => ( isLost),
   P9: () => ( retryAfter),
   ZG: () => ( callWithRetry),
   dg: () => ( isTransient),
   p0: () => ( isThrottle)
 });
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);

class RetriedError extends _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA {
    attempts;
    constructor(last, attempts) {
        super(last.failure, { cause: last });
        this.name = 'RetriedError';
        this.attempts = attempts;
    }
}
const FIRST_WAIT_MS = 500;
const LONGEST_OWN_WAIT_MS = 30_000;
const LEAST_SPREAD_MS = 100;
const MOST_TIME_OUTS = 2;
async function callWithRetry(call, limits, signal) {
    const { clock, maxRetries, maxElapsedMs } = limits;
    const startedMs = clock.ticksMs();
    const failures = { explained: 0, unexplained: 0, timeOuts: 0 };
    for (let attempts = 1;; attempts += 1) {
        signal.throwIfAborted();
        try {
            return { answer: await call(attempts), attempts };
        }
        catch (error) {
            if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA))
                throw error;
            const last = withinReach(error, limits);
            if (isTransient(last))
                failures[kindOf(last)] += 1;
            const isOver = failures.timeOuts >= MOST_TIME_OUTS || clock.ticksMs() - startedMs >= maxElapsedMs;
            if (!isTransient(last) || isOver || attempts > maxRetries)
                throw new RetriedError(last, attempts);
            await clock.sleep(waitMs(failures, last, limits), signal);
        }
    }
}
function isTransient(error) {
    return error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA && error.failure.kind === 'transient';
}
function isThrottle(error) {
    return isTransient(error) && error.failure.kind === 'transient' && [429, 529].includes(error.failure.status ?? 0);
}
function isTimeOut(error) {
    return isTransient(error) && error.failure.kind === 'transient' && error.failure.code === _ports_js__WEBPACK_IMPORTED_MODULE_0__ .VP;
}
function isLost(error) {
    return isTransient(error) && error.failure.kind === 'transient' && error.failure.code === _ports_js__WEBPACK_IMPORTED_MODULE_0__ .Y;
}
function isCostly(error) {
    return error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA && (error.spentUsd ?? 0) > 0;
}
function retryAfter(error) {
    return error.failure.kind === 'transient' ? error.failure.retryAfterMs : undefined;
}
function kindOf(error) {
    if (isTimeOut(error) || isCostly(error))
        return 'timeOuts';
    return retryAfter(error) === undefined ? 'unexplained' : 'explained';
}
function withinReach(error, { clock, maxWaitMs, endsAtMs }) {
    const { failure } = error;
    const wishMs = retryAfter(error) ?? 0;
    const isReached = wishMs <= maxWaitMs && clock.ticksMs() + wishMs < endsAtMs;
    if (isReached || failure.kind !== 'transient')
        return error;
    const until = new Date(clock.nowMs() + wishMs).toISOString().slice(0, 16).replace('T', ' ');
    const hint = `It asks for a pause of ${describeWait(wishMs)}, which this run does not make: run it again after ${until} UTC.`;
    const { message, status } = failure;
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA({ kind: 'fatal', message, status, hint }, { cause: error });
}
function describeWait(ms) {
    const minutes = Math.ceil(ms / 60_000);
    if (ms < 120_000)
        return `${Math.ceil(ms / 1000)} s`;
    return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
function waitMs({ explained, unexplained, timeOuts }, last, { maxWaitMs, random }) {
    const wish = retryAfter(last);
    if (wish === undefined)
        return ownWaitMs(unexplained + timeOuts, random);
    const wished = wish + random() * Math.min(FIRST_WAIT_MS, LEAST_SPREAD_MS + wish / 10);
    return Math.min(maxWaitMs, explained < 2 ? wished : Math.max(wished, ownWaitMs(explained - 1, random)));
}
function ownWaitMs(failures, random) {
    return Math.min(LONGEST_OWN_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * (0.5 + random() / 2);
}


 }),

 9382:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   openAside: () => ( openAside)
 });
 var _domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32567);
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76732);
 var _domain_same_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59339);



const SHORT = 100;
function openAside(spool) {
    if (spool === undefined)
        return (trial) => trial;
    const same = (0,_domain_same_js__WEBPACK_IMPORTED_MODULE_1__ .b)();
    const put = (trial) => {
        const { output, ...all } = trial;
        const fields = { ...all, ...(0,_domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ .eu)(trial, same) };
        if (isSmall(output) || isExactOnly(output))
            return { ...trial, ...fields };
        return (0,_domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ .G)(fields, { source: spool, place: spool.keep(output), parts: (0,_domain_held_trial_js__WEBPACK_IMPORTED_MODULE_0__ .gw)(output) });
    };
    return (trial) => (trial.status === 'scored' ? put(trial) : trial);
}
function isSmall({ text, toolCalls, finishReason: _, metadata, ...more }) {
    const isAlone = toolCalls.length === 0 && Object.keys(metadata).length === 0 && Object.keys(more).length === 0;
    return isAlone && text.length <= SHORT;
}
function isExactOnly({ toolCalls, metadata }) {
    return (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_2__ .hF)(metadata) || toolCalls.some((call) => (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_2__ .hF)(call.arguments));
}


 }),

 83010:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  openTools: () => ( openTools)
});

var dist = __webpack_require__(57814);
var providers_providers = __webpack_require__(25330);
var service = __webpack_require__(12111);
var reuse = __webpack_require__(24524);
var external_node_crypto_ = __webpack_require__(77598);
var retry = __webpack_require__(69126);
var json = __webpack_require__(76380);
;

const FORMAT = 1;
function placeKey({ id, asked }, copy) {
    return { id: `later:${id}${copy === 0 ? '' : `:${copy}`}`, asked };
}
function readPlace(store, key) {
    const value = store.get(key)?.value;
    if (!(0,json .OW)(value) || value['format'] !== FORMAT)
        return undefined;
    const { piece, id } = value;
    return typeof piece === 'string' && typeof id === 'string' ? { piece, id } : undefined;
}
function writePlace(store, key, { piece, id }) {
    store.put(key, { format: FORMAT, piece, id });
}
function pieceKey(name, asked) {
    return { id: `later-piece:${name}`, asked };
}
function readPiece(store, name, asked) {
    const stored = store.get(pieceKey(name, asked));
    const value = stored?.value;
    if (stored === undefined || !(0,json .OW)(value) || value['format'] !== FORMAT)
        return undefined;
    const { sinceMs, asks, id, isCollected } = value;
    if (typeof sinceMs !== 'number' || typeof asks !== 'number')
        return undefined;
    const known = typeof id === 'string' ? id : undefined;
    return { name, sinceMs, asks, id: known, isCollected: isCollected === true, run: stored.run };
}
function writePiece(store, asked, piece) {
    const { name, sinceMs, asks, id, isCollected } = piece;
    store.put(pieceKey(name, asked), { format: FORMAT, sinceMs, asks, isCollected, ...(id === undefined ? {} : { id }) });
}

var later_waiting = __webpack_require__(89406);
;



const FIRST_LOOK_MS = 1_000;
const LONGEST_BETWEEN_MS = 60_000;
const SLOWING = 1.5;
const MOST_BLIND_LOOKS = 40;
const LONGEST_CANCEL_MS = 20 * 60_000;
const MOST_ATTEMPTS = 5;
const FRESH_MS = 60_000;
const SECOND_LOOK_MS = 2_000;
async function handOver(piece, members, tools) {
    const { work, signal, log, store, endpoint } = tools;
    const asks = [...members].map(([id, { request }]) => ({ id, request }));
    for (let attempt = 1;; attempt += 1) {
        try {
            const id = await tools.inTurn(() => work.create(piece.name, asks, signal));
            const named = { ...piece, id };
            writePiece(store, endpoint, named);
            if (asks.length > 1)
                log.info(`${id}: ${asks.length} requests for ${endpoint.provider} ${endpoint.model} are on their way.`);
            return named;
        }
        catch (error) {
            if (!(0,retry .dg)(error) || attempt >= MOST_ATTEMPTS)
                throw error;
            await tools.clock.sleep((0,retry .P9)(error) ?? FIRST_LOOK_MS * 2 ** attempt, signal);
            const found = await findPiece(piece, new Set(), tools);
            if (found !== undefined)
                return found;
        }
    }
}
async function findPiece(piece, notIt, tools) {
    const { work, clock, signal } = tools;
    const others = new Set([...tools.known, ...notIt]);
    const look = () => tools.inTurn(() => work.find(piece, others, signal));
    let id = await look();
    if (id === undefined && clock.nowMs() - piece.sinceMs < FRESH_MS) {
        await clock.sleep(SECOND_LOOK_MS, signal);
        id = await look();
    }
    return id === undefined ? undefined : { ...piece, id };
}
async function collectPiece(piece, members, tools) {
    tools.known.add(piece.id);
    const state = await untilEnded(piece, deadlineOf(members), tools);
    const found = state === undefined || state.failure !== undefined ? 1 : await handOut(piece.id, members, tools);
    if (found === 0)
        return false;
    for (const waiting of members.values()) {
        if (state?.failure !== undefined)
            waiting.failed(state.failure);
        else
            waiting.lost('no answer to it came back');
    }
    await tools.clock.sleep(0, tools.signal);
    writePiece(tools.store, tools.endpoint, { ...piece, isCollected: true });
    await tools.work.forget?.(piece.id, tools.signal).catch(() => undefined);
    return true;
}
function deadlineOf(members) {
    const [first] = members.values();
    return first?.service.deadlineMs;
}
async function untilEnded({ id, sinceMs }, deadlineMs, tools) {
    const { clock, signal, work } = tools;
    const lateMs = deadlineMs === undefined ? Infinity : sinceMs + deadlineMs;
    let cancelledMs;
    let blind = 0;
    for (let waitMs = FIRST_LOOK_MS;; waitMs = Math.min(LONGEST_BETWEEN_MS, waitMs * SLOWING)) {
        try {
            const state = await tools.inTurn(() => work.look(id, signal));
            blind = 0;
            if (state.isEnded)
                return state;
            if (cancelledMs === undefined && clock.nowMs() >= lateMs) {
                await tools.inTurn(() => work.cancel(id, signal));
                cancelledMs = clock.nowMs();
                waitMs = FIRST_LOOK_MS;
            }
        }
        catch (error) {
            blind += 1;
            if (!(0,retry .dg)(error) || blind >= MOST_BLIND_LOOKS)
                throw error;
        }
        if (cancelledMs !== undefined && clock.nowMs() - cancelledMs > LONGEST_CANCEL_MS)
            return undefined;
        const leftMs = tools.patience.untilMs() - clock.nowMs();
        if (leftMs <= 0)
            throw new later_waiting .i();
        const untilLate = cancelledMs === undefined ? Math.max(FIRST_LOOK_MS, lateMs - clock.nowMs()) : Infinity;
        await clock.sleep(Math.min(waitMs, untilLate, leftMs), signal);
    }
}
async function handOut(id, members, tools) {
    const found = new Set();
    for (let attempt = 1;; attempt += 1) {
        try {
            for await (const answer of tools.work.answers(id, (ask) => members.get(ask)?.request, tools.signal)) {
                found.add(answer.id);
                settle(members.get(answer.id), answer);
            }
            return found.size;
        }
        catch (error) {
            if (!(0,retry .dg)(error) || attempt >= MOST_ATTEMPTS)
                throw error;
            await tools.clock.sleep(FIRST_LOOK_MS * 2 ** attempt, tools.signal);
        }
    }
}
function settle(waiting, answer) {
    if (answer.kind === 'answered')
        waiting?.answered(answer.answer);
    else if (answer.kind === 'failed')
        waiting?.failed(answer.error);
    else
        waiting?.lost(answer.why);
}

;




const TAKEN_OVER_MS = 48 * 3_600_000;
async function askLater(work, all, tools) {
    const [first] = all;
    if (first === undefined)
        return;
    const piece = { ...tools, endpoint: first.endpoint, work };
    const placed = withKeys(all);
    const groups = Map.groupBy(placed, ({ key }) => pieceOf(key, piece, tools)?.name);
    const fresh = [...(groups.get(undefined) ?? [])];
    const earlier = [...groups].flatMap(([name, members]) => {
        const record = name === undefined ? undefined : readPiece(piece.store, name, piece.endpoint);
        return record === undefined ? [] : [{ record, members }];
    });
    for (const { record } of earlier)
        if (record.id !== undefined)
            tools.known.add(record.id);
    await Promise.all([
        handOverAll(fresh, piece, tools),
        ...earlier.map(({ record, members }) => takeOver(record, members, { piece, tools })),
    ]);
}
function withKeys(all) {
    const seen = new Map();
    return all.map((waiting) => {
        const copy = seen.get(waiting.key.id) ?? 0;
        seen.set(waiting.key.id, copy + 1);
        return { key: placeKey(waiting.key, copy), waiting };
    });
}
function pieceOf(key, { store, endpoint, clock }, { isOwn, told }) {
    const place = told.has(key.id) ? undefined : readPlace(store, key);
    const piece = place && readPiece(store, place.piece, endpoint);
    if (piece === undefined || isOwn(piece.run))
        return piece;
    return piece.isCollected || clock.nowMs() - piece.sinceMs > TAKEN_OVER_MS ? undefined : piece;
}
async function takeOver(record, placed, { piece, tools }) {
    const members = new Map(placed.map(({ key, waiting }) => [readPlace(piece.store, key)?.id ?? '', telling(key, waiting, tools)]));
    const notIt = new Set();
    await tellingAll(members, tools, async () => {
        for (;;) {
            const found = record.id === undefined ? await findPiece(record, notIt, piece) : record;
            if (found?.id === undefined)
                return await handOverAll(placed, piece, tools);
            piece.log.info(`${found.id} is collected: an earlier run has handed it over.`);
            if (await collectPiece({ ...found, id: found.id }, members, piece))
                return;
            if (record.id !== undefined)
                return members.forEach((waiting) => waiting.lost('no answer to it came back'));
            notIt.add(found.id);
        }
    });
}
async function handOverAll(placed, piece, tools) {
    await Promise.all(inPieces(placed, piece.work).map(async (part) => {
        const members = new Map();
        const name = nameOf(part, piece.clock.nowMs());
        for (const [index, { key, waiting }] of part.entries()) {
            const id = `${name}-${index}`;
            members.set(id, telling(key, waiting, tools));
            writePlace(piece.store, key, { piece: name, id });
        }
        const record = { name, sinceMs: piece.clock.nowMs(), asks: part.length, id: undefined, isCollected: false };
        writePiece(piece.store, piece.endpoint, record);
        await tellingAll(members, tools, async () => {
            const { id, ...rest } = await handOver(record, members, piece);
            if (id !== undefined)
                await collectPiece({ ...rest, id }, members, piece);
        });
    }));
}
async function tellingAll(members, tools, work) {
    try {
        await work();
    }
    catch (error) {
        const told = tools.signal.aborted ? new later_waiting .i() : error;
        for (const waiting of members.values())
            waiting.failed(told);
    }
}
function telling(key, waiting, { told }) {
    const noted = (tell) => (...args) => {
        told.add(key.id);
        tell(...args);
    };
    return { ...waiting, answered: noted(waiting.answered), failed: noted(waiting.failed), lost: noted(waiting.lost) };
}
function inPieces(placed, { bounds, bytesOf }) {
    const wanted = Math.min(bounds.pieces, Math.max(1, Math.floor(placed.length / bounds.least)));
    const most = Math.min(bounds.asks, bounds.pieces === Infinity ? 1 : Math.ceil(placed.length / wanted));
    const pieces = [];
    let bytes = 0;
    for (const each of placed) {
        const size = bytesOf({ id: NAME_SHAPE, request: each.waiting.request });
        const last = pieces.at(-1);
        if (last === undefined || last.length >= most || bytes + size > bounds.bytes) {
            pieces.push([each]);
            bytes = size;
        }
        else {
            last.push(each);
            bytes += size;
        }
    }
    return pieces;
}
const NAME_SHAPE = 'evaldelta0123456789abcdef0123-99999';
function nameOf(part, nowMs) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update([nowMs, ...part.map(({ key }) => key.id)].join('\n'));
    return `evaldelta${digest.digest('hex').slice(0, 20)}`;
}
function laneName({ endpoint }) {
    return JSON.stringify(endpoint);
}

;






const QUIET_MS = 250;
const CALLS_AT_ONCE = 8;
function withLater(live, options) {
    const { later: open, signal } = options;
    if (open === undefined)
        return live;
    const work = countWork();
    const rounds = gatherRounds(askingLanes(open, options), work.isUnderWay, options);
    const call = (request, wishes) => work.counted(live.call(request, wishes));
    return {
        ...live,
        attempt: (endpoint, attempt, wishes) => work.counted(live.attempt(endpoint, attempt, wishes)),
        settled: rounds.settled,
        call: async (request, wishes) => {
            const { endpoint } = request;
            if (!(0,providers_providers .yX)(endpoint) || !(0,service .d8)(endpoint.service) || wishes.key === undefined)
                return await call(request, wishes);
            signal.throwIfAborted();
            wishes.beforeAttempt();
            const asked = { key: wishes.key, request, endpoint, service: endpoint.service };
            const { waiting, answer } = (0,later_waiting .f)(asked, (plain) => call(plain, wishes));
            rounds.add(waiting);
            return await answer;
        },
    };
}
function countWork() {
    let underWay = 0;
    return {
        isUnderWay: () => underWay > 0,
        counted: async (work) => {
            underWay += 1;
            try {
                return await work;
            }
            finally {
                underWay -= 1;
            }
        },
    };
}
function askingLanes(open, options) {
    const { clock, waitMs = Infinity } = options;
    let untilMs;
    const queue = new dist .Ay({ concurrency: CALLS_AT_ONCE });
    const tools = {
        ...options,
        isOwn: (run) => (0,reuse .qK)(run, options.reuse),
        told: new Set(),
        known: new Set(),
        patience: { untilMs: () => untilMs ?? Infinity },
        inTurn: (call) => queue.add(call),
    };
    return async (all) => {
        try {
            untilMs ??= clock.nowMs() + waitMs;
            await askLater(await open(all[0].request), all, tools);
        }
        catch (error) {
            for (const waiting of all)
                waiting.failed(error);
        }
    };
}
function gatherRounds(ask, isUnderWay, { clock, signal }) {
    const following = new Set();
    let gathered = [];
    let cancel = () => undefined;
    const handOver = () => {
        if (isUnderWay())
            return watch();
        const lanes = Map.groupBy(gathered, laneName);
        gathered = [];
        for (const [first, ...others] of lanes.values()) {
            if (first === undefined)
                continue;
            const work = ask([first, ...others]).finally(() => following.delete(work));
            following.add(work);
        }
    };
    const watch = () => {
        cancel();
        cancel = clock.after(QUIET_MS, handOver);
    };
    signal.addEventListener('abort', () => gathered.forEach((waiting) => waiting.failed(signal.reason)), { once: true });
    return {
        add: (waiting) => {
            gathered.push(waiting);
            watch();
        },
        settled: async () => {
            await Promise.all(following);
        },
    };
}

var live_dispatcher = __webpack_require__(57240);
var judge_form = __webpack_require__(68622);
;
const MOST = 24_000_000;
function openHeldAnswers(most = MOST) {
    let held = 0;
    const waiting = [];
    const add = (answer) => void (held += charactersOf(answer.answer.output));
    return {
        read: (read) => new Promise((resolve, reject) => {
            waiting.push(() => {
                try {
                    const answer = read();
                    if (answer !== undefined)
                        add(answer);
                    resolve(answer);
                }
                catch (error) {
                    reject(error instanceof Error ? error : new Error(String(error)));
                }
            });
            letIn();
        }),
        add,
        release: (answer) => {
            held -= charactersOf(answer.answer.output);
            letIn();
        },
    };
    function letIn() {
        while (held < most) {
            const next = waiting.shift();
            if (next === undefined)
                return;
            next();
        }
    }
}
function charactersOf(value) {
    if (typeof value === 'string')
        return value.length;
    if (typeof value !== 'object' || value === null)
        return 0;
    let sum = 0;
    for (const each of Object.values(value))
        sum += charactersOf(each);
    return sum;
}

var paraphrase = __webpack_require__(38255);
var simulated_user = __webpack_require__(25234);
var put_aside = __webpack_require__(9382);
var xoroshiro128plus = __webpack_require__(19821);
;

function seededRandom(seed) {
    const generator = (0,xoroshiro128plus .b)(seed);
    return () => (generator.next() >>> 0) / 2 ** 32;
}
function shuffled(items, random) {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = Math.floor(random() * (last + 1));
        [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
}

;

function createObservedModels(providers) {
    const seen = new Map();
    const nameOf = (request) => JSON.stringify([providers.identity(request), (0,providers_providers .yX)(request.endpoint) ? request.endpoint.model : '']);
    return {
        note: (request, served) => {
            const who = whoOf(served);
            if (who === undefined)
                return;
            const name = nameOf(request);
            seen.set(name, (seen.get(name) ?? new Set()).add(who));
        },
        contradicts: (request, served) => {
            const who = whoOf(served);
            const others = who === undefined ? undefined : seen.get(nameOf(request));
            return others !== undefined && who !== undefined && !others.has(who);
        },
    };
}
function whoOf({ model, upstream }) {
    return model === undefined && upstream === undefined ? undefined : JSON.stringify([model, upstream]);
}

;
const NOTHING_SPENT = {
    totals: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: 0, estimatedUsd: undefined },
    silentModels: [],
};
function createBudget(maxCostUsd, before = NOTHING_SPENT) {
    const { spentUsd, ...counted } = countSpend(before);
    const { reservedUsd, ...reservations } = createReservations(maxCostUsd, spentUsd);
    return {
        ...counted,
        ...reservations,
        covers: (setAsideUsd, costUsd) => maxCostUsd === undefined || (costUsd <= setAsideUsd && (spentUsd() === 0 || spentUsd() < maxCostUsd)),
        isUnderCap: () => maxCostUsd === undefined || spentUsd() + reservedUsd() <= maxCostUsd,
    };
}
function countSpend({ totals, silentModels }) {
    const { callsMade, judgeCalls, callsReused } = totals;
    const counts = { callsMade, judgeCalls, callsReused };
    let spent = totals.totalUsd ?? 0;
    let judge = totals.judgeUsd ?? 0;
    let estimated = totals.estimatedUsd ?? 0;
    let isComplete = totals.totalUsd !== undefined;
    let isJudgeComplete = totals.judgeUsd !== undefined;
    const silent = new Set(silentModels);
    return {
        spentUsd: () => spent,
        silentModels: () => [...silent],
        paid: ({ costUsd, isJudge, isEstimated = false, silentModel }) => {
            if (silentModel !== undefined && costUsd !== undefined)
                silent.add(silentModel);
            if (isJudge)
                counts.judgeCalls += 1;
            else
                counts.callsMade += 1;
            if (costUsd === undefined && isJudge)
                isJudgeComplete = false;
            if (costUsd === undefined)
                isComplete = false;
            spent += costUsd ?? 0;
            judge += isJudge ? (costUsd ?? 0) : 0;
            estimated += isEstimated ? (costUsd ?? 0) : 0;
        },
        reused: () => void (counts.callsReused += 1),
        totals: () => ({
            totalUsd: isComplete ? settled(spent) : undefined,
            judgeUsd: isJudgeComplete ? settled(judge) : undefined,
            ...counts,
            estimatedUsd: estimated > 0 ? settled(estimated) : undefined,
        }),
    };
}
function settled(usd) {
    return Number(usd.toPrecision(12));
}
function createReservations(maxCostUsd, spentUsd) {
    const waiting = [];
    let reserved = 0;
    let reservations = 0;
    const settle = () => {
        for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
            const fits = maxCostUsd === undefined || spentUsd() + reserved + first.costUsd <= maxCostUsd;
            if (!fits && reservations > 0)
                return;
            waiting.shift();
            if (fits) {
                reserved += first.costUsd;
                reservations += 1;
            }
            first.answer(fits);
        }
    };
    return {
        reservedUsd: () => reserved,
        reserve: (costUsd) => {
            if (costUsd === 0)
                return Promise.resolve(true);
            return new Promise((answer) => {
                waiting.push({ costUsd, answer });
                settle();
            });
        },
        release: (costUsd) => {
            if (costUsd === 0)
                return;
            reservations -= 1;
            reserved = reservations === 0 ? 0 : reserved - costUsd;
            settle();
        },
    };
}

var standing = __webpack_require__(97050);
;











const MAX_RETRIES = 8;
const MAX_WAIT_MS = 300_000;
const MAX_ELAPSED_MS = 300_000;
function openTools(input) {
    const { clock, limits } = input;
    const { signal, endedBy } = input.deadline;
    const random = seededRandom(input.seed);
    const bounds = { maxRetries: MAX_RETRIES, maxWaitMs: MAX_WAIT_MS, maxElapsedMs: MAX_ELAPSED_MS };
    const retry = { ...bounds, endsAtMs: clock.ticksMs() + limits.runTimeoutMs, random, clock };
    const live = (0,live_dispatcher .g)({
        ...input,
        callTimeoutMs: limits.callTimeoutMs,
        giveUpMs: limits.giveUpMs,
        agentConcurrency: limits.agents.concurrency,
        retry,
        signal,
    });
    return {
        ...input,
        dispatcher: withLater(live, { ...input, signal }),
        budget: createBudget(input.maxCostUsd, input.spentBefore),
        observedModels: createObservedModels(input.providers),
        underWay: new Map(),
        held: openHeldAnswers(),
        putAside: (0,put_aside.openAside)(input.spool),
        standings: (0,standing .wA)(),
        form: (0,judge_form .F)(),
        userForm: (0,judge_form .F)(simulated_user .J2, 'user'),
        paraphraseForm: (0,judge_form .F)(paraphrase .UX, 'user'),
        paraphrases: new Map(input.paraphrases),
        signal,
        endedBy,
    };
}


 })

};
