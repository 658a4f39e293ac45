export const id = 1082;
export const ids = [1082];
export const modules = {

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


 }),

 25234:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J2: () => ( SIMULATED_USER),
   Jr: () => ( UserSilent),
   it: () => ( speakAsUser)
 });
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
 var _scorers_judged_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85197);
 var _scorers_parts_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4462);
 var _scorers_judged_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55660);
 var _scorers_judged_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20258);
 var _scorers_judged_parts_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33760);
 var _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8360);
 var _calls_provider_queue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55177);
 var _scoring_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38279);









const SIMULATED_USER = 'The simulated user';
class UserSilent extends _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ .V {
    endpoint;
    constructor(endpoint, cause) {
        super(`${SIMULATED_USER} (${endpoint.provider} ${endpoint.model}) did not speak: ${cause.message}`, { cause });
        this.endpoint = endpoint;
    }
}
const LONGEST_WORDS = 20_000;
async function speakAsUser(user, turns, { tools, tally }) {
    const { model } = user;
    if (model === undefined)
        throw new Error('A simulated user without a model was not refused before the run.');
    const judge = { ...model, minAgreement: undefined };
    const options = { ...tools, judge, form: tools.userForm, role: SIMULATED_USER };
    const ask = async (question) => {
        const { text, spendUsd } = await (0,_scoring_judge_js__WEBPACK_IMPORTED_MODULE_6__ .N)(question, options);
        tally.add(spendUsd);
        return text;
    };
    const isFirst = turns.length === 0;
    try {
        const words = await (0,_scorers_judged_judge_js__WEBPACK_IMPORTED_MODULE_1__.askUntilInForm)(questionOf(user, turns), { ask }, (answer) => (0,_scorers_judged_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__ .k)(answer, (value) => readWords(value, isFirst), []));
        return words.isDone ? undefined : words.message;
    }
    catch (error) {
        const isOutage = error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA || error instanceof _calls_provider_queue_js__WEBPACK_IMPORTED_MODULE_5__ .g || error instanceof _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ .V;
        throw isOutage ? new UserSilent(model.endpoint, error) : error;
    }
}
function questionOf({ goal }, turns) {
    const { mark, text } = (0,_scorers_parts_fence_js__WEBPACK_IMPORTED_MODULE_2__ .E)([{ label: 'conversation', text: turns.length === 0 ? '' : (0,_scorers_judged_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_8__ .l1)(turns) }]);
    const system = [
        'You play the user in a conversation with an assistant. You are never the assistant, and never say that you play.',
        `What this user wants, and how they are:\n${goal}`,
        'Give as message what the user says next: short, natural, in the user’s own words and language, and only what such a user knows.',
        'Say done once the user has what they want, or once the assistant has made clear that they will not get it; the message is empty then.',
        (0,_scorers_judged_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_8__ .UT)(mark),
    ].join('\n');
    const schema = (0,_scorers_judged_parts_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ .YI)({ done: { type: 'boolean' }, message: { type: 'string' } });
    return { system, user: text, schemaName: 'turn', schema };
}
function readWords(value, isFirst) {
    const isDone = (0,_scorers_judged_parts_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ .tB)((0,_scorers_judged_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__ .C)(value, 'done'));
    const message = (0,_scorers_judged_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__ .C)(value, 'message') ?? '';
    if (isDone === undefined || typeof message !== 'string' || message.length > LONGEST_WORDS)
        return undefined;
    if (isDone)
        return isFirst ? undefined : { isDone, message: '' };
    return message.trim() === '' ? undefined : { isDone, message };
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

 55177:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   d: () => ( createProviderQueue),
   g: () => ( CircuitOpen)
 });
 var p_queue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57814);

class CircuitOpen extends Error {
    constructor(reason) {
        super(reason);
        this.name = 'CircuitOpen';
    }
}
const DEAD_AFTER = 5;
const WIDENING_SHARE = 1 / 8;
const NARROWING_SHARE = 3 / 8;
const LEAST_WINDOW = 8;
const LONGEST_HOLD_MS = 60_000;
function createProviderQueue({ concurrency, clock, signal }) {
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_0__ .Ay({ concurrency });
    let heldUntilMs = 0;
    const count = countInWindows(() => queue.concurrency, ({ attempts, throttled, waitMs }) => {
        if (throttled <= attempts * WIDENING_SHARE)
            queue.concurrency = Math.min(concurrency, queue.concurrency + 1);
        if (throttled <= attempts * NARROWING_SHARE)
            return;
        queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2));
        heldUntilMs = clock.ticksMs() + Math.min(LONGEST_HOLD_MS, waitMs);
    });
    const isHeld = () => heldUntilMs - clock.ticksMs() > 0;
    const { givenUpBecause, ...circuit } = createCircuit();
    return {
        ...circuit,
        givenUpBecause,
        run: (attempt, isRetry) => queue.add(async () => {
            while (isHeld())
                await clock.sleep(heldUntilMs - clock.ticksMs(), signal);
            const reason = givenUpBecause();
            if (reason !== undefined)
                throw new CircuitOpen(reason);
            return await attempt();
        }, { priority: isRetry ? 1 : 0 }),
        settled: () => count(0, 0),
        throttled: (waitMs) => count(1, waitMs ?? 0),
    };
}
function countInWindows(width, close) {
    let window = { attempts: 0, throttled: 0, waitMs: 0 };
    return (throttled, waitMs) => {
        window = {
            attempts: window.attempts + 1,
            throttled: window.throttled + throttled,
            waitMs: Math.max(window.waitMs, waitMs),
        };
        if (window.attempts < Math.max(LEAST_WINDOW, width()))
            return;
        const full = window;
        window = { attempts: 0, throttled: 0, waitMs: 0 };
        close(full);
    };
}
function createCircuit() {
    let exhaustedInARow = 0;
    let reason;
    return {
        succeeded: () => void (exhaustedInARow = 0),
        exhausted: (message) => {
            exhaustedInARow += 1;
            if (exhaustedInARow >= DEAD_AFTER)
                reason ??= message;
        },
        tryAgain: () => {
            if (reason !== undefined)
                exhaustedInARow = DEAD_AFTER - 1;
            reason = undefined;
        },
        givenUpBecause: () => reason,
    };
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

 97050:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   HJ: () => ( openStanding),
   Qz: () => ( standingFor),
   TK: () => ( isRejected),
   wA: () => ( openStandings)
 });
 var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);

const TRIED = 5;
function openStanding() {
    const underWay = new Set();
    const rejections = [];
    let awaited;
    let hasAnswered = false;
    const tried = () => new Set(rejections.map(({ fingerprint }) => fingerprint)).size;
    return {
        sent: () => {
            const call = Symbol();
            underWay.add(call);
            return (end) => {
                underWay.delete(call);
                awaited?.delete(call);
                if (end === 'answered')
                    hasAnswered = true;
                if (typeof end === 'object')
                    rejections.push(end);
                if (!hasAnswered && awaited === undefined && tried() >= TRIED)
                    awaited = new Set(underWay);
            };
        },
        answered: () => void (hasAnswered = true),
        hasAnswered: () => hasAnswered,
        rejections: () => rejections,
        isRefused: () => !hasAnswered && awaited?.size === 0,
    };
}
async function standingFor(standing, asked, call) {
    let end;
    try {
        const answer = await call(() => (end ??= standing.sent()));
        end?.('answered');
        return answer;
    }
    catch (error) {
        end?.(isRejected(error) ? { ...asked, error } : 'unanswered');
        throw error;
    }
}
function isRejected(error) {
    return error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__ .RA && error.failure.kind === 'rejected';
}
function openStandings() {
    const standings = new Map();
    return {
        of: (name) => {
            const standing = standings.get(name) ?? openStanding();
            standings.set(name, standing);
            return standing;
        },
        all: () => [...standings.values()],
    };
}


 }),

 55868:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( payFor),
   h: () => ( costOf)
 });
 var _domain_providers_answering_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31750);
 var _domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25330);
 var _domain_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74684);



function costOf(prices, request, answer) {
    const { reportedCostUsd: stated, usage } = answer;
    const quote = quoteFor(prices, request, answer);
    if (stated !== undefined && !((0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(request.endpoint) && usage !== undefined && quote?.origin === 'own'))
        return { listUsd: stated * ((0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(request.endpoint) ? cacheFactor(quote, usage) : 1), billedUsd: stated };
    if (quote === undefined || usage === undefined)
        return { listUsd: undefined, billedUsd: undefined };
    const billedUsd = quote.cost(usage);
    const factor = (0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(request.endpoint) ? cacheFactor(quote, usage) : 1;
    const listUsd = ownPrice(prices, request, answer)?.cost(usage) ?? billedUsd;
    return { listUsd: listUsd * factor, billedUsd };
}
function ownPrice(prices, request, answer) {
    const { endpoint } = request;
    if (!(0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(endpoint) || endpoint.service === undefined)
        return undefined;
    const { service: _, ...atOnce } = endpoint;
    const served = { ...answer.served, serviceTier: undefined };
    return quoteFor(prices, { ...request, endpoint: atOnce }, { ...answer, served });
}
function cacheFactor(quote, usage) {
    if (quote === undefined || usage === undefined || usage.cachedInput + usage.cacheWrite === 0)
        return 1;
    const billedUsd = quote.cost(usage);
    return billedUsd === 0 ? 1 : quote.cost(withoutCache(usage)) / billedUsd;
}
function payFor(answer, { request, billedUsd, isJudge }, payer) {
    const isEstimated = billedUsd === undefined && answer.usage === undefined;
    const costUsd = isEstimated ? payer.expectedUsd(request) : billedUsd;
    const silentModel = isJudge && isEstimated && (0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .yX)(request.endpoint) ? request.endpoint.model : undefined;
    payer.budget.paid({ costUsd, isJudge, isEstimated, silentModel });
    return costUsd;
}
function quoteFor(prices, request, { served }) {
    const { endpoint } = request;
    const asks = (0,_domain_providers_answering_model_js__WEBPACK_IMPORTED_MODULE_0__ .g)(endpoint);
    if (asks === undefined)
        return served.model === undefined ? undefined : prices.find(endpoint.provider, served.model);
    const { provider, model } = asks;
    const asked = (0,_domain_request_js__WEBPACK_IMPORTED_MODULE_2__ .Q3)(request);
    const find = (name) => prices.find(provider, name, served.serviceTier ?? asked) ?? prices.find(provider, name, asked);
    const byName = find(model);
    if (!(0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_1__ .Vr)(provider) || byName?.origin === 'own' || served.model === undefined)
        return byName;
    const byAnswer = find(served.model);
    return byAnswer === undefined || byAnswer.isApproximate ? (byName ?? byAnswer) : byAnswer;
}
function withoutCache(usage) {
    return { ...usage, cachedInput: 0, cacheWrite: 0, longCacheWrite: 0 };
}


 }),

 68622:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( watchJudgeForm),
   V: () => ( CUT_OFF)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _scorers_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77783);


const HOPELESS_AFTER = 6;
const CUT_OFF = 'was cut off at its own token limit (finish reason length): raise `max_output_tokens` in `judge.parameters`';
function watchJudgeForm(who = 'The judge', key = 'judge') {
    let isInForm = false;
    let others = 0;
    let last;
    return {
        require: (endpoint) => {
            if (!isInForm && last !== undefined && others >= HOPELESS_AFTER)
                throw neverInForm({ who, key, endpoint, answers: others, last });
        },
        note: (output, isFit) => {
            isInForm ||= isFit;
            if (isFit)
                return;
            others += 1;
            last = output;
        },
    };
}
function neverInForm({ who, key, endpoint, answers, last }) {
    const { text, finishReason } = last;
    const said = finishReason === 'length' ? CUT_OFF : `was ${(0,_scorers_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(text, 80)} (finish reason ${finishReason})`;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({
        code: 'judge-out-of-form',
        sentence: `${who} ${endpoint.provider} ${endpoint.model} has answered ${answers} times and never in form; its last answer ${said}.`,
        place: undefined,
        hint: `It is asked for JSON of a schema, and not asked any more. Pin a model under \`${key}:\` that keeps to one.`,
    });
}


 }),

 38279:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   N: () => ( askJudge)
 });
 var _money_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55868);
 var _judge_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68622);
 var _calls_reuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24524);
 var _scorer_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17359);
 var _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8360);





async function askJudge(question, options) {
    const request = judgeRequest(question, options.judge);
    const key = { purpose: 'sweep', round: 1, number: 1 };
    const id = `judge:${options.fingerprint(request)}:${options.providers.identity(request)}:${question.attempt}`;
    const storeKey = { id, asked: request.endpoint };
    const stored = (0,_calls_reuse_js__WEBPACK_IMPORTED_MODULE_2__ .M2)(options.store, storeKey, key, options.reuse);
    if (stored !== undefined) {
        options.form.note(stored.answer.output, true);
        return { text: stored.answer.output.text, spendUsd: 0 };
    }
    const first = options.underWay.get(id);
    if (first !== undefined)
        return { text: (await first).text, spendUsd: 0 };
    const asked = askAnew(question, request, { storeKey, options }).finally(() => options.underWay.delete(id));
    options.underWay.set(id, asked);
    return await asked;
}
async function askAnew({ isInForm }, request, { storeKey, options }) {
    const { answer, attempts } = await callJudge(request, storeKey, options);
    const { text } = answer.output;
    const isFit = isInForm(text);
    if (isFit)
        (0,_calls_reuse_js__WEBPACK_IMPORTED_MODULE_2__ .i4)(options.store, storeKey, answer, attempts);
    options.form.note(answer.output, isFit);
    const { billedUsd } = (0,_money_cost_js__WEBPACK_IMPORTED_MODULE_0__ .h)(options.prices, request, answer);
    const spendUsd = (0,_money_cost_js__WEBPACK_IMPORTED_MODULE_0__ .C)(answer, { request, billedUsd, isJudge: true }, options);
    if (!isFit && answer.output.finishReason === 'length')
        throw new _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ .V(`${who(options)}’s answer ${_judge_form_js__WEBPACK_IMPORTED_MODULE_1__ .V}`);
    return { text, spendUsd };
}
async function callJudge(request, storeKey, options) {
    const { dispatcher, judge, budget, form, expectedUsd, standings } = options;
    const onTimeOut = () => budget.paid({ costUsd: expectedUsd(request), isJudge: true, isEstimated: true });
    const asked = `${who(options)} ${judge.endpoint.provider} ${judge.endpoint.model}`;
    return await (0,_scorer_refusal_js__WEBPACK_IMPORTED_MODULE_3__ .p)({ who: asked, standing: standings.of(asked), fingerprint: storeKey.id }, (sent) => {
        const beforeAttempt = () => {
            form.require(judge.endpoint);
            sent();
        };
        return dispatcher.call(request, { side: undefined, beforeAttempt, onTimeOut, key: storeKey });
    });
}
function who({ role }) {
    return role ?? 'The judge';
}
function judgeRequest(question, judge) {
    return {
        endpoint: judge.endpoint,
        messages: [message('system', question.system), message('user', question.user)],
        parameters: judge.parameters,
        tools: [],
        output: { file: undefined, name: question.schemaName, schema: question.schema },
        vars: {},
        inputs: [],
    };
}
function message(role, text) {
    return { role, text, images: [], toolCalls: [], toolCallId: undefined };
}


 }),

 17359:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   p: () => ( askScorerModel)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14788);
 var _calls_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97050);



async function askScorerModel({ who, standing, fingerprint }, call) {
    try {
        return await (0,_calls_standing_js__WEBPACK_IMPORTED_MODULE_2__ .Qz)(standing, { fingerprint, key: undefined }, call);
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__ .RA) || !('hint' in error.failure))
            throw error;
        if ((0,_calls_standing_js__WEBPACK_IMPORTED_MODULE_2__ .TK)(error) && !standing.isRefused())
            throw error;
        const sentence = `${who} refuses every question: ${error.message}`;
        const { hint } = error.failure;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({ code: 'provider-refused', sentence, place: undefined, hint }, { cause: error });
    }
}


 })

};
