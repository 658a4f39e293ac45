export const id = 9514;
export const ids = [9514];
export const modules = {

/***/ 85481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openCaller),
  Z: () => (/* binding */ stopsTarget)
});

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/run/lane.js
var run_lane = __webpack_require__(46374);
// EXTERNAL MODULE: ./node_modules/cockatiel/dist/index.js
var dist = __webpack_require__(66090);
;// CONCATENATED MODULE: ./build/run/retry.js


const FIRST_WAIT_MS = 500;
async function callWithRetry(call, limits, signal) {
    let attempts = 0;
    const policy = (0,dist.retry)((0,dist.handleWhen)((error) => error instanceof ports/* CallError */.R && error.failure.kind === 'transient'), {
        maxAttempts: limits.maxRetries,
        backoff: new dist.DelegateBackoff(({ attempt, result }) => waitMs(attempt, result, limits)),
    });
    const answer = await policy.execute(() => {
        signal.throwIfAborted();
        attempts += 1;
        return call(signal);
    }, signal);
    return { answer, attempts };
}
function waitMs(attempt, result, limits) {
    const ceiling = Math.min(limits.maxWaitMs, FIRST_WAIT_MS * 2 ** (attempt - 1));
    const jittered = ceiling * (0.5 + limits.random() / 2);
    const wish = 'error' in result && result.error instanceof ports/* CallError */.R ? retryAfter(result.error) : undefined;
    return wish === undefined ? jittered : Math.min(limits.maxWaitMs, wish + limits.random() * FIRST_WAIT_MS);
}
function retryAfter(error) {
    return error.failure.kind === 'transient' ? error.failure.retryAfterMs : undefined;
}

;// CONCATENATED MODULE: ./build/run/caller.js




function openCaller(options) {
    const lanes = new Map();
    const laneOf = (request) => {
        const name = laneName(request);
        const lane = lanes.get(name) ?? (0,run_lane/* openLane */.B)(options.concurrency);
        lanes.set(name, lane);
        return lane;
    };
    return { call: (request) => callOnLane(laneOf(request), request, options) };
}
async function callOnLane(lane, request, options) {
    return lane.run(async () => {
        const provider = await options.providers.open(request);
        const attempt = async (signal) => {
            try {
                return await provider.call(request, signal);
            }
            catch (error) {
                if (isThrottle(error))
                    lane.throttled();
                throw error;
            }
        };
        try {
            const retried = await callWithRetry(attempt, options.retry, options.signal);
            lane.succeeded();
            return retried;
        }
        catch (error) {
            if (isExhausted(error))
                lane.exhausted(error.message);
            throw error;
        }
    });
}
function laneName(request) {
    const { endpoint } = request;
    return 'baseUrl' in endpoint ? `${endpoint.provider} ${endpoint.baseUrl ?? ''}` : endpoint.provider;
}
function isThrottle(error) {
    return (error instanceof ports/* CallError */.R &&
        error.failure.kind === 'transient' &&
        (error.failure.status === 429 || error.failure.status === 529));
}
function isExhausted(error) {
    return error instanceof ports/* CallError */.R && error.failure.kind === 'transient';
}
function stopsTarget(error) {
    return error instanceof user_error/* UserError */.yo || (error instanceof ports/* CallError */.R && error.failure.kind === 'fatal');
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
function openLane(concurrency) {
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({ concurrency });
    let answersSinceChange = 0;
    let exhaustedInARow = 0;
    let reason;
    return {
        run: async (work) => queue.add(() => {
            if (reason !== undefined)
                throw new LaneClosed(reason);
            return work();
        }),
        succeeded() {
            exhaustedInARow = 0;
            answersSinceChange += 1;
            if (answersSinceChange < queue.concurrency || queue.concurrency >= concurrency)
                return;
            queue.concurrency += 1;
            answersSinceChange = 0;
        },
        throttled() {
            queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2));
            answersSinceChange = 0;
        },
        exhausted(message) {
            exhaustedInARow += 1;
            if (exhaustedInARow >= DEAD_AFTER)
                reason ??= message;
        },
        closedBecause: () => reason,
    };
}


/***/ }),

/***/ 69514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTools: () => (/* binding */ openTools)
});

// EXTERNAL MODULE: ./build/run/caller.js + 1 modules
var caller = __webpack_require__(85481);
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

;// CONCATENATED MODULE: ./build/run/spend.js
function openSpendMeter(maxCostUsd) {
    let known = 0;
    let judge = 0;
    let isComplete = true;
    let isJudgeComplete = true;
    let reserved = 0;
    let callsMade = 0;
    let judgeCalls = 0;
    let callsReused = 0;
    return {
        reserve(costUsd) {
            if (maxCostUsd !== undefined && known + reserved + costUsd > maxCostUsd)
                return false;
            reserved += costUsd;
            return true;
        },
        release(costUsd) {
            reserved -= costUsd;
        },
        paid({ costUsd, isJudge }) {
            if (isJudge)
                judgeCalls += 1;
            else
                callsMade += 1;
            if (costUsd === undefined && isJudge)
                isJudgeComplete = false;
            if (costUsd === undefined)
                isComplete = false;
            known += costUsd ?? 0;
            judge += isJudge ? (costUsd ?? 0) : 0;
        },
        reused() {
            callsReused += 1;
        },
        totals: () => ({
            totalUsd: isComplete ? known : undefined,
            judgeUsd: isJudgeComplete ? judge : undefined,
            callsMade,
            judgeCalls,
            callsReused,
        }),
    };
}

;// CONCATENATED MODULE: ./build/run/tools.js



const MAX_RETRIES = 4;
const MAX_WAIT_MS = 60_000;
function openTools(input) {
    const { providers, clock, concurrency, deadline, limits } = input;
    const retry = { maxRetries: MAX_RETRIES, maxWaitMs: MAX_WAIT_MS, random: seededRandom(input.seed) };
    return {
        ...input,
        caller: (0,caller/* openCaller */.I)({ providers, clock, concurrency, retry, signal: deadline.signal }),
        meter: openSpendMeter(input.maxCostUsd),
        reuse: { run: input.run, nowMs: clock.nowMs(), reuseDays: limits.reuseDays },
        signal: deadline.signal,
        endedBy: deadline.endedBy,
    };
}


/***/ })

};
