export const id = 9530;
export const ids = [9530];
export const modules = {

/***/ 61723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openCaller),
/* harmony export */   Z: () => (/* binding */ stopsTarget)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14788);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46374);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7084);




function openCaller(options) {
    const lanes = new Map();
    const laneOf = (endpoint) => {
        const name = laneName(endpoint);
        const lane = lanes.get(name) ?? (0,_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .openLane */ .B)(options);
        lanes.set(name, lane);
        return lane;
    };
    return {
        call: async (request, { side, checkIn }) => {
            const { endpoint } = request;
            const lane = laneOf(endpoint);
            options.signal.throwIfAborted();
            const opening = options.providers.open(request, side);
            const isQuick = 'model' in endpoint && endpoint.auth === 'key';
            const provider = await (isQuick ? opening : untilAborted(opening, options.signal));
            const attempt = (signal) => provider.call(request, signal);
            return await callOnLane(lane, { endpoint, attempt, checkIn }, options);
        },
        attempt: (endpoint, attempt) => callOnLane(laneOf(endpoint), { endpoint, attempt, checkIn: () => undefined }, options),
        reopen: () => lanes.forEach((lane) => lane.reopen()),
    };
}
async function callOnLane(lane, call, options) {
    try {
        const attempt = (number) => lane.run(() => attemptOnce(lane, call, options), number > 1);
        const retried = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .callWithRetry */ .ZG)(attempt, options.retry, options.signal);
        lane.succeeded();
        return retried;
    }
    catch (error) {
        if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg)(error))
            lane.exhausted(error.message);
        throw error;
    }
}
async function attemptOnce(lane, call, options) {
    call.checkIn();
    try {
        const answer = await withinDeadline(call, options);
        lane.settled();
        return answer;
    }
    catch (error) {
        if (isThrottle(error))
            lane.throttled((0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfter */ .P9)(error));
        else
            lane.settled();
        throw error;
    }
}
async function withinDeadline({ endpoint, attempt: start }, { clock, signal, callTimeoutMs }) {
    signal.throwIfAborted();
    const limitMs = ('timeoutMs' in endpoint ? endpoint.timeoutMs : undefined) ?? callTimeoutMs;
    const attempt = new AbortController();
    const aborted = Promise.withResolvers();
    const abort = (reason) => {
        attempt.abort(reason);
        aborted.reject(reason);
    };
    const end = () => abort(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    const cancel = clock.after(limitMs, () => abort(tooSlow(endpoint.provider, limitMs)));
    try {
        return await Promise.race([start(attempt.signal), aborted.promise]);
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
function tooSlow(provider, limitMs) {
    const message = `${provider} gave no answer within ${limitMs / 1000} s.`;
    return new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .R({ kind: 'transient', message, status: undefined, retryAfterMs: undefined });
}
function laneName(endpoint) {
    const { provider } = endpoint;
    if (provider === 'command')
        return JSON.stringify([provider, endpoint.command, endpoint.directory]);
    if (provider === 'http')
        return `${provider} ${hostOf(endpoint.url)}`;
    return provider === 'replay' ? provider : `${provider} ${endpoint.baseUrl ?? ''}`;
}
function hostOf(url) {
    const host = URL.parse(url)?.host;
    return host === undefined || host === '' ? url : host;
}
function isThrottle(error) {
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg)(error) && error.failure.kind === 'transient' && [429, 529].includes(error.failure.status ?? 0);
}
function stopsTarget(error) {
    return error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo || (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .R && error.failure.kind === 'fatal');
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
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   ZG: () => (/* binding */ callWithRetry),
/* harmony export */   dg: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var cockatiel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66090);
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
async function callWithRetry(call, limits, signal) {
    const { clock, maxRetries, maxElapsedMs } = limits;
    const startedMs = clock.ticksMs();
    const failures = { explained: 0, unexplained: 0 };
    let attempts = 0;
    let last;
    const policy = (0,cockatiel__WEBPACK_IMPORTED_MODULE_1__.retry)((0,cockatiel__WEBPACK_IMPORTED_MODULE_1__.handleWhen)((error) => isTransient(error) && clock.ticksMs() - startedMs < maxElapsedMs), { maxAttempts: maxRetries, backoff: new cockatiel__WEBPACK_IMPORTED_MODULE_1__.ConstantBackoff(0) });
    try {
        const answer = await policy.execute(async () => {
            if (last !== undefined)
                await clock.sleep(waitMs(failures, last, limits), signal);
            signal.throwIfAborted();
            attempts += 1;
            return await call(attempts).catch((error) => {
                if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R)
                    last = error;
                if (isTransient(error))
                    failures[retryAfter(error) === undefined ? 'unexplained' : 'explained'] += 1;
                throw error;
            });
        }, signal);
        return { answer, attempts };
    }
    catch (error) {
        throw error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R ? new RetriedError(error, attempts) : error;
    }
}
function isTransient(error) {
    return error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R && error.failure.kind === 'transient';
}
function retryAfter(error) {
    return error.failure.kind === 'transient' ? error.failure.retryAfterMs : undefined;
}
function waitMs({ explained, unexplained }, last, { maxWaitMs, random }) {
    const wish = retryAfter(last);
    if (wish === undefined)
        return ownWaitMs(unexplained, random);
    const wished = wish + random() * Math.min(FIRST_WAIT_MS, LEAST_SPREAD_MS + wish / 10);
    return Math.min(maxWaitMs, explained < 2 ? wished : Math.max(wished, ownWaitMs(explained - 1, random)));
}
function ownWaitMs(failures, random) {
    return Math.min(LONGEST_OWN_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * (0.5 + random() / 2);
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

// EXTERNAL MODULE: ./build/run/caller.js
var caller = __webpack_require__(61723);
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

;// CONCATENATED MODULE: ./build/run/served.js
function rememberServed(providers) {
    const seen = new Map();
    const nameOf = (request) => JSON.stringify([providers.identity(request), 'model' in request.endpoint ? request.endpoint.model : '']);
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
        paid: ({ costUsd, isJudge }) => {
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
        },
        reused: () => void (counts.callsReused += 1),
        totals: () => ({
            totalUsd: isComplete ? spent : undefined,
            judgeUsd: isJudgeComplete ? judge : undefined,
            ...counts,
        }),
    };
}

;// CONCATENATED MODULE: ./build/run/tools.js




const MAX_RETRIES = 8;
const MAX_WAIT_MS = 60_000;
const MAX_ELAPSED_MS = 300_000;
function openTools(input) {
    const { providers, clock, concurrency, limits } = input;
    const { signal, endedBy } = input.deadline;
    const random = seededRandom(input.seed);
    const retry = { maxRetries: MAX_RETRIES, maxWaitMs: MAX_WAIT_MS, maxElapsedMs: MAX_ELAPSED_MS, random, clock };
    return {
        ...input,
        caller: (0,caller/* openCaller */.I)({ providers, clock, concurrency, callTimeoutMs: limits.callTimeoutMs, retry, signal }),
        meter: openSpendMeter(input.maxCostUsd),
        served: rememberServed(providers),
        underWay: new Map(),
        signal,
        endedBy,
    };
}


/***/ })

};
