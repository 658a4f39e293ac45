export const id = 9530;
export const ids = [9530];
export const modules = {

/***/ 91937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I8: () => (/* binding */ openCaller),
  Zb: () => (/* binding */ stopsTarget),
  qn: () => (/* binding */ timeLimitOf)
});

// EXTERNAL MODULE: ./build/domain/providers.js
var providers = __webpack_require__(17947);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
;// CONCATENATED MODULE: ./build/run/endpoint-names.js

function laneName(endpoint) {
    const { provider } = endpoint;
    if (provider === 'command')
        return JSON.stringify([provider, endpoint.command, endpoint.directory]);
    if (provider === 'http')
        return `${provider} ${hostOf(endpoint.url)}`;
    return provider === 'replay' ? provider : `${provider} ${endpoint.baseUrl ?? ''}`;
}
function answererName(endpoint, side) {
    const { provider } = endpoint;
    if (provider === 'command')
        return `The program \`${endpoint.command.join(' ')}\` (${side})`;
    return (0,providers/* isModel */.yX)(endpoint) ? `${provider} ${endpoint.model}` : laneName(endpoint);
}
function hostOf(url) {
    const host = URL.parse(url)?.host;
    return host === undefined || host === '' ? url : host;
}

// EXTERNAL MODULE: ./build/domain/sentence.js
var sentence = __webpack_require__(49364);
// EXTERNAL MODULE: ./build/run/retry.js
var retry = __webpack_require__(7084);
;// CONCATENATED MODULE: ./build/run/first-answer.js



const LEAST_FAILURES = 3;
const LONGER = 2;
const LEAST_PATIENCE_MS = 1_000;
const THROTTLED = 3;
function watchFirstAnswer({ name, giveUpMs, clock, log, signal }) {
    const ending = new AbortController();
    const inFlight = new Set();
    let state = 'silent';
    let failures = 0;
    let isTold = false;
    let beganMs;
    let patienceMs = giveUpMs;
    let slowestMs = 0;
    let cancel = () => undefined;
    signal.addEventListener('abort', () => ending.abort(signal.reason), { once: true });
    const check = (last) => {
        if (state !== 'silent' || failures < LEAST_FAILURES)
            return;
        const leftMs = (beganMs ?? 0) + patienceMs - clock.ticksMs();
        cancel();
        if (leftMs > 0)
            cancel = clock.after(leftMs, () => check(last));
        else if (!mayBeAnswered())
            giveUp(last);
    };
    const mayBeAnswered = () => {
        const longMs = Math.max(LEAST_PATIENCE_MS, slowestMs * LONGER);
        return [...inFlight].some(({ sinceMs }) => clock.ticksMs() - sinceMs > longMs);
    };
    const giveUp = (last) => {
        state = 'given-up';
        ending.abort(neverAnswered({ name, failures, tookMs: clock.ticksMs() - (beganMs ?? 0) }, last));
    };
    const failed = (failure, tookMs) => {
        failures += 1;
        slowestMs = Math.max(slowestMs, tookMs);
        patienceMs = Math.max(patienceMs, patienceFor(failure, giveUpMs));
        const { message } = failure;
        if (!isTold && !(0,retry/* isThrottle */.p0)(failure)) {
            isTold = true;
            log.warn(`${name} does not answer: ${(0,sentence/* withFullStop */.u)(message)} Trying again for ${giveUpMs / 1000} s.`);
        }
        check(failure);
    };
    return {
        begin: () => {
            const attempt = { sinceMs: clock.ticksMs() };
            beganMs ??= attempt.sinceMs;
            inFlight.add(attempt);
            return (failure) => {
                inFlight.delete(attempt);
                if (state !== 'silent')
                    return;
                if (failure !== undefined)
                    return failed(failure, clock.ticksMs() - attempt.sinceMs);
                state = 'answering';
                cancel();
            };
        },
        signal: ending.signal,
    };
}
function patienceFor(failure, giveUpMs) {
    const wishMs = (0,retry/* retryAfter */.P9)(failure) ?? 0;
    return (0,retry/* isThrottle */.p0)(failure) ? THROTTLED * giveUpMs + wishMs : wishMs;
}
const SILENT_HINT = 'Nothing more was sent to it. `limits.give_up_ms` in evaldelta.yaml says how long it is tried before its first answer.';
const SLOWED_HINT = 'Nothing more was sent to it. Check the limits and the quota of the account: who only asks to slow down is tried for three times `limits.give_up_ms`, and as long as it asks for.';
function neverAnswered({ name, failures, tookMs }, last) {
    const seconds = Math.round(tookMs / 1000);
    return new user_error/* UserError */.yo({
        code: 'no-answer',
        sentence: `${name} never answered: ${failures} calls in ${seconds} s failed, the last one so: ${(0,sentence/* withFullStop */.u)(last.message)}`,
        place: undefined,
        hint: (0,retry/* isThrottle */.p0)(last) ? SLOWED_HINT : SILENT_HINT,
    }, { cause: last });
}

// EXTERNAL MODULE: ./build/run/lane.js
var run_lane = __webpack_require__(46374);
;// CONCATENATED MODULE: ./build/run/caller.js







function openCaller(options) {
    const lanes = new Map();
    const firsts = new Map();
    const lineTo = (endpoint, side) => {
        const place = laneName(endpoint);
        const name = answererName(endpoint, side);
        const key = JSON.stringify([place, name]);
        const lane = lanes.get(place) ?? (0,run_lane/* openLane */.B)(options);
        const first = firsts.get(key) ?? watchFirstAnswer({ ...options, name });
        lanes.set(place, lane);
        firsts.set(key, first);
        return { lane, first };
    };
    const checkIn = () => undefined;
    return {
        call: async (request, { side, ...wishes }) => {
            const { endpoint } = request;
            options.signal.throwIfAborted();
            const opening = options.providers.open(request, side);
            const isQuick = (0,providers/* isModel */.yX)(endpoint) && endpoint.auth === 'key';
            const provider = await (isQuick ? opening : untilAborted(opening, options.signal));
            const attempt = (signal, limit) => provider.call(request, signal, limit);
            return await callOnLine(lineTo(endpoint, side), { endpoint, attempt, ...wishes }, options);
        },
        attempt: (endpoint, attempt, { onTimeOut }) => callOnLine(lineTo(endpoint, undefined), { endpoint, attempt, checkIn, onTimeOut }, options),
        reopen: () => lanes.forEach((lane) => lane.reopen()),
    };
}
async function callOnLine(line, call, options) {
    const { lane, first } = line;
    const retrying = tellRetries(options.progress);
    try {
        const attempt = (number) => lane.run(() => attemptOnce(line, call, options), number > 1).catch(retrying.failed);
        const retried = await (0,retry/* callWithRetry */.ZG)(attempt, options.retry, first.signal);
        lane.succeeded();
        return retried;
    }
    catch (error) {
        if ((0,retry/* isTransient */.dg)(error))
            lane.exhausted(error.message);
        if (!(error instanceof ports/* CallError */.R))
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
            if (!isRetried && (0,retry/* isTransient */.dg)(error)) {
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
async function attemptOnce({ lane, first }, call, options) {
    first.signal.throwIfAborted();
    call.checkIn();
    const ended = first.begin();
    try {
        const answer = await withinDeadline(call, options);
        ended(undefined);
        lane.settled();
        return answer;
    }
    catch (error) {
        ended((0,retry/* isTransient */.dg)(error) ? error : undefined);
        if ((0,retry/* isTimeOut */.GK)(error))
            call.onTimeOut();
        if ((0,retry/* isThrottle */.p0)(error))
            lane.throttled((0,retry/* retryAfter */.P9)(error));
        else
            lane.settled();
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
function limitOf(endpoint, { callTimeoutMs }) {
    const own = ownTimeLimit(endpoint);
    if (own !== undefined)
        return { ms: own, setBy: '`timeout_ms` of the target' };
    return { ms: callTimeoutMs, setBy: '`limits.call_timeout_ms`' };
}
function ownTimeLimit(endpoint) {
    return (0,providers/* isOwn */.NP)(endpoint) ? endpoint.timeoutMs : undefined;
}
function timeLimitOf(endpoint) {
    return ownTimeLimit(endpoint) === undefined ? 'limits.call_timeout_ms' : 'timeout_ms';
}
function tooSlow(endpoint, { ms, setBy }) {
    const message = `${answererName(endpoint, undefined)} gave no answer within ${ms / 1000} s (${setBy}).`;
    return new ports/* CallError */.R({ kind: 'transient', message, status: undefined, retryAfterMs: undefined, code: ports/* TIMED_OUT */.V });
}
function stopsTarget(error) {
    return error instanceof user_error/* UserError */.yo || (error instanceof ports/* CallError */.R && error.failure.kind === 'fatal');
}


/***/ }),

/***/ 49932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ watchJudgeForm),
/* harmony export */   V: () => (/* binding */ CUT_OFF)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _scorers_score_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85838);


const HOPELESS_AFTER = 6;
const CUT_OFF = 'was cut off at its own token limit (finish reason length): raise `max_output_tokens` in `judge.parameters`';
function watchJudgeForm() {
    let isInForm = false;
    let others = 0;
    let last;
    return {
        require: (endpoint) => {
            if (!isInForm && last !== undefined && others >= HOPELESS_AFTER)
                throw neverInForm(endpoint, others, last);
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
function neverInForm({ provider, model }, answers, { text, finishReason }) {
    const said = finishReason === 'length' ? CUT_OFF : `was ${(0,_scorers_score_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text, 80)} (finish reason ${finishReason})`;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'judge-out-of-form',
        sentence: `The judge ${provider} ${model} has answered ${answers} times and never in form; its last answer ${said}.`,
        place: undefined,
        hint: 'It is asked for JSON of a schema, and not asked any more. Pin a model under `judge:` that keeps to one.',
    });
}


/***/ }),

/***/ 46374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLane),
/* harmony export */   z: () => (/* binding */ LaneClosed)
/* harmony export */ });
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57814);

class LaneClosed extends Error {
    constructor(reason) {
        super(reason);
        this.name = 'LaneClosed';
    }
}
const DEAD_AFTER = 5;
const WIDENING_SHARE = 1 / 8;
const NARROWING_SHARE = 3 / 8;
const LEAST_WINDOW = 8;
const LONGEST_HOLD_MS = 60_000;
function openLane({ concurrency, clock, signal }) {
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({ concurrency });
    let window = { attempts: 0, throttled: 0, waitMs: 0 };
    let heldUntilMs = 0;
    let exhaustedInARow = 0;
    let reason;
    const isHeld = () => heldUntilMs - clock.ticksMs() > 0;
    const count = (throttled, waitMs) => {
        window = {
            attempts: window.attempts + 1,
            throttled: window.throttled + throttled,
            waitMs: Math.max(window.waitMs, waitMs),
        };
        if (window.attempts >= Math.max(LEAST_WINDOW, queue.concurrency))
            closeWindow();
    };
    const closeWindow = () => {
        const { attempts, throttled, waitMs } = window;
        window = { attempts: 0, throttled: 0, waitMs: 0 };
        if (throttled <= attempts * WIDENING_SHARE)
            queue.concurrency = Math.min(concurrency, queue.concurrency + 1);
        if (throttled <= attempts * NARROWING_SHARE)
            return;
        queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2));
        heldUntilMs = clock.ticksMs() + Math.min(LONGEST_HOLD_MS, waitMs);
    };
    return {
        run: (attempt, isRetry) => queue.add(async () => {
            while (isHeld())
                await clock.sleep(heldUntilMs - clock.ticksMs(), signal);
            if (reason !== undefined)
                throw new LaneClosed(reason);
            return await attempt();
        }, { priority: isRetry ? 1 : 0 }),
        settled: () => count(0, 0),
        throttled: (waitMs) => count(1, waitMs ?? 0),
        succeeded: () => void (exhaustedInARow = 0),
        exhausted: (message) => {
            exhaustedInARow += 1;
            if (exhaustedInARow >= DEAD_AFTER)
                reason ??= message;
        },
        reopen: () => {
            if (reason !== undefined)
                exhaustedInARow = DEAD_AFTER - 1;
            reason = undefined;
        },
        closedBecause: () => reason,
    };
}


/***/ }),

/***/ 7084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ RetriedError),
/* harmony export */   GK: () => (/* binding */ isTimeOut),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   ZG: () => (/* binding */ callWithRetry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   p0: () => (/* binding */ isThrottle)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);

class RetriedError extends _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R {
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
            if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R))
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
    return error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R && error.failure.kind === 'transient';
}
function isThrottle(error) {
    return isTransient(error) && error.failure.kind === 'transient' && [429, 529].includes(error.failure.status ?? 0);
}
function isTimeOut(error) {
    return isTransient(error) && error.failure.kind === 'transient' && error.failure.code === _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMED_OUT */ .V;
}
function retryAfter(error) {
    return error.failure.kind === 'transient' ? error.failure.retryAfterMs : undefined;
}
function kindOf(error) {
    if (isTimeOut(error))
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
    return new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R({ kind: 'fatal', message, status, hint }, { cause: error });
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


/***/ }),

/***/ 45284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ openStanding),
/* harmony export */   Qz: () => (/* binding */ standingFor),
/* harmony export */   TK: () => (/* binding */ isRejected),
/* harmony export */   wA: () => (/* binding */ openStandings)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);

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
    return error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R && error.failure.kind === 'rejected';
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


/***/ }),

/***/ 19530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTools: () => (/* binding */ openTools)
});

// EXTERNAL MODULE: ./build/run/caller.js + 2 modules
var caller = __webpack_require__(91937);
// EXTERNAL MODULE: ./build/run/judge-form.js
var judge_form = __webpack_require__(49932);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
;// CONCATENATED MODULE: ./build/run/random.js

function seededRandom(seed) {
    const generator = (0,xoroshiro128plus/* xoroshiro128plus */.b)(seed);
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

// EXTERNAL MODULE: ./build/domain/providers.js
var domain_providers = __webpack_require__(17947);
;// CONCATENATED MODULE: ./build/run/served.js

function rememberServed(providers) {
    const seen = new Map();
    const nameOf = (request) => JSON.stringify([providers.identity(request), (0,domain_providers/* isModel */.yX)(request.endpoint) ? request.endpoint.model : '']);
    return {
        note: (request, model) => {
            if (model === undefined)
                return;
            const name = nameOf(request);
            seen.set(name, (seen.get(name) ?? new Set()).add(model));
        },
        contradicts: (request, model) => {
            const models = model === undefined ? undefined : seen.get(nameOf(request));
            return models !== undefined && model !== undefined && !models.has(model);
        },
    };
}

;// CONCATENATED MODULE: ./build/run/spend.js
function openSpendMeter(maxCostUsd) {
    const waiting = [];
    const counts = { callsMade: 0, judgeCalls: 0, callsReused: 0 };
    let spent = 0;
    let judge = 0;
    let estimated = 0;
    let isComplete = true;
    let isJudgeComplete = true;
    let reserved = 0;
    let reservations = 0;
    const settle = () => {
        for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
            const fits = maxCostUsd === undefined || spent + reserved + first.costUsd <= maxCostUsd;
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
        covers: (setAsideUsd, costUsd) => maxCostUsd === undefined || (costUsd <= setAsideUsd && (spent === 0 || spent < maxCostUsd)),
        isUnderCap: () => maxCostUsd === undefined || spent + reserved <= maxCostUsd,
        paid: ({ costUsd, isJudge, isEstimated = false }) => {
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
            totalUsd: isComplete ? spent : undefined,
            judgeUsd: isJudgeComplete ? judge : undefined,
            ...counts,
            estimatedUsd: estimated > 0 ? estimated : undefined,
        }),
    };
}

// EXTERNAL MODULE: ./build/run/standing.js
var standing = __webpack_require__(45284);
;// CONCATENATED MODULE: ./build/run/tools.js






const MAX_RETRIES = 8;
const MAX_WAIT_MS = 300_000;
const MAX_ELAPSED_MS = 300_000;
function openTools(input) {
    const { clock, limits } = input;
    const { signal, endedBy } = input.deadline;
    const random = seededRandom(input.seed);
    const bounds = { maxRetries: MAX_RETRIES, maxWaitMs: MAX_WAIT_MS, maxElapsedMs: MAX_ELAPSED_MS };
    const retry = { ...bounds, endsAtMs: clock.ticksMs() + limits.runTimeoutMs, random, clock };
    return {
        ...input,
        caller: (0,caller/* openCaller */.I8)({ ...input, callTimeoutMs: limits.callTimeoutMs, giveUpMs: limits.giveUpMs, retry, signal }),
        meter: openSpendMeter(input.maxCostUsd),
        served: rememberServed(input.providers),
        underWay: new Map(),
        standings: (0,standing/* openStandings */.wA)(),
        form: (0,judge_form/* watchJudgeForm */.F)(),
        signal,
        endedBy,
    };
}


/***/ }),

/***/ 85838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ quoteAround),
/* harmony export */   JN: () => (/* binding */ quoteList),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export REASON_LENGTH */
const REASON_LENGTH = 200;
function quote(text, length = 60) {
    if (text.length <= length)
        return JSON.stringify(text.toWellFormed());
    return `${JSON.stringify(cut(text, length))}… (${text.length} characters)`;
}
function quoteAround(text, index, length = 60) {
    const start = Math.max(0, index - Math.floor(length / 4));
    return quote(text.slice(start, start + length), length);
}
function shorten(reason, length = REASON_LENGTH) {
    return reason.length <= length ? reason.toWellFormed() : `${cut(reason, length - 1)}…`;
}
function quoteList(texts, shown = 3) {
    const names = texts.slice(0, shown).map((text) => quote(text, 30));
    return texts.length > shown ? `${names.join(', ')} and ${texts.length - shown} more` : names.join(', ');
}
function cut(text, length) {
    const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
    return text.slice(0, end).toWellFormed();
}


/***/ })

};
