export const id = 3507;
export const ids = [3507];
export const modules = {

 33507:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  openTools: () => ( openTools)
});

var live_dispatcher = __webpack_require__(57240);
var judge_form = __webpack_require__(68622);
var simulated_user = __webpack_require__(25234);
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

var domain_providers = __webpack_require__(17947);
;

function createObservedModels(providers) {
    const seen = new Map();
    const nameOf = (request) => JSON.stringify([providers.identity(request), (0,domain_providers .yX)(request.endpoint) ? request.endpoint.model : '']);
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
function createBudget(maxCostUsd) {
    const { spentUsd, ...counted } = countSpend();
    const { reservedUsd, ...reservations } = createReservations(maxCostUsd, spentUsd);
    return {
        ...counted,
        ...reservations,
        covers: (setAsideUsd, costUsd) => maxCostUsd === undefined || (costUsd <= setAsideUsd && (spentUsd() === 0 || spentUsd() < maxCostUsd)),
        isUnderCap: () => maxCostUsd === undefined || spentUsd() + reservedUsd() <= maxCostUsd,
    };
}
function countSpend() {
    const counts = { callsMade: 0, judgeCalls: 0, callsReused: 0 };
    let spent = 0;
    let judge = 0;
    let estimated = 0;
    let isComplete = true;
    let isJudgeComplete = true;
    const silent = new Set();
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
            totalUsd: isComplete ? spent : undefined,
            judgeUsd: isJudgeComplete ? judge : undefined,
            ...counts,
            estimatedUsd: estimated > 0 ? estimated : undefined,
        }),
    };
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
    return {
        ...input,
        dispatcher: (0,live_dispatcher .g)({
            ...input,
            callTimeoutMs: limits.callTimeoutMs,
            giveUpMs: limits.giveUpMs,
            agentConcurrency: limits.agents.concurrency,
            retry,
            signal,
        }),
        budget: createBudget(input.maxCostUsd),
        observedModels: createObservedModels(input.providers),
        underWay: new Map(),
        standings: (0,standing .wA)(),
        form: (0,judge_form .F)(),
        userForm: (0,judge_form .F)(simulated_user .J2, 'user'),
        signal,
        endedBy,
    };
}


 })

};
