export const id = 268;
export const ids = [268];
export const modules = {

/***/ 70649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ payFor),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _domain_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17947);
/* harmony import */ var _domain_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74684);


function costOf(prices, request, answer) {
    const { reportedCostUsd: stated, usage } = answer;
    const quote = quoteFor(prices, request, answer);
    if (stated !== undefined && !((0,_domain_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .isModel */ .yX)(request.endpoint) && usage !== undefined && quote?.origin === 'own'))
        return { listUsd: stated * ((0,_domain_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .isModel */ .yX)(request.endpoint) ? cacheFactor(quote, usage) : 1), billedUsd: stated };
    if (quote === undefined || usage === undefined)
        return { listUsd: undefined, billedUsd: undefined };
    const billedUsd = quote.cost(usage);
    return { listUsd: billedUsd * cacheFactor(quote, usage), billedUsd };
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
    payer.budget.paid({ costUsd, isJudge, isEstimated });
    return costUsd;
}
function quoteFor(prices, request, { served }) {
    const { endpoint } = request;
    if (!(0,_domain_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .isModel */ .yX)(endpoint))
        return served.model === undefined ? undefined : prices.find(endpoint.provider, served.model);
    const { provider, model } = endpoint;
    const asked = (0,_domain_request_js__WEBPACK_IMPORTED_MODULE_1__/* .askedServiceTier */ .qx)(request);
    return prices.find(provider, model, served.serviceTier ?? asked) ?? prices.find(provider, model, asked);
}
function withoutCache(usage) {
    return { ...usage, cachedInput: 0, cacheWrite: 0, longCacheWrite: 0 };
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
    const said = finishReason === 'length' ? CUT_OFF : `was ${(0,_scorers_score_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text, 80)} (finish reason ${finishReason})`;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'judge-out-of-form',
        sentence: `${who} ${endpoint.provider} ${endpoint.model} has answered ${answers} times and never in form; its last answer ${said}.`,
        place: undefined,
        hint: `It is asked for JSON of a schema, and not asked any more. Pin a model under \`${key}:\` that keeps to one.`,
    });
}


/***/ }),

/***/ 29581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ askJudge)
/* harmony export */ });
/* unused harmony export judgeRequest */
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70649);
/* harmony import */ var _judge_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49932);
/* harmony import */ var _reuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70556);
/* harmony import */ var _scorer_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27049);
/* harmony import */ var _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8360);





async function askJudge(question, options) {
    const request = judgeRequest(question, options.judge);
    const key = { purpose: 'sweep', round: 1, number: 1 };
    const id = `judge:${options.fingerprint(request)}:${options.providers.identity(request)}:${question.attempt}`;
    const storeKey = { id, asked: request.endpoint };
    const stored = (0,_reuse_js__WEBPACK_IMPORTED_MODULE_2__/* .reusableAnswer */ .M2)(options.store, storeKey, key, options.reuse);
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
        (0,_reuse_js__WEBPACK_IMPORTED_MODULE_2__/* .storeAnswer */ .i4)(options.store, storeKey, answer, attempts);
    options.form.note(answer.output, isFit);
    const { billedUsd } = (0,_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(options.prices, request, answer);
    const spendUsd = (0,_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .payFor */ .C)(answer, { request, billedUsd, isJudge: true }, options);
    if (!isFit && answer.output.finishReason === 'length')
        throw new _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__/* .ScorerError */ .V(`${who(options)}’s answer ${_judge_form_js__WEBPACK_IMPORTED_MODULE_1__/* .CUT_OFF */ .V}`);
    return { text, spendUsd };
}
async function callJudge(request, storeKey, options) {
    const { dispatcher, judge, budget, form, expectedUsd, standings } = options;
    const onTimeOut = () => budget.paid({ costUsd: expectedUsd(request), isJudge: true, isEstimated: true });
    const asked = `${who(options)} ${judge.endpoint.provider} ${judge.endpoint.model}`;
    return await (0,_scorer_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .askScorerModel */ .p)({ who: asked, standing: standings.of(asked), fingerprint: storeKey.id }, (sent) => {
        const beforeAttempt = () => {
            form.require(judge.endpoint);
            sent();
        };
        return dispatcher.call(request, { side: undefined, beforeAttempt, onTimeOut });
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


/***/ }),

/***/ 103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createLiveDispatcher),
  q: () => (/* binding */ timeLimitOf)
});

// EXTERNAL MODULE: ./build/domain/providers.js
var providers = __webpack_require__(17947);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
;// CONCATENATED MODULE: ./build/run/endpoint-names.js

function queueName(endpoint) {
    const { provider } = endpoint;
    if (provider === 'command')
        return JSON.stringify([provider, endpoint.command, endpoint.directory]);
    if (provider === 'http' && endpoint.start !== undefined)
        return JSON.stringify([provider, endpoint.start.command, endpoint.start.directory]);
    if (provider === 'http')
        return `${provider} ${hostOf(endpoint.url)}`;
    return provider === 'replay' ? provider : `${provider} ${endpoint.baseUrl ?? ''}`;
}
function answererName(endpoint, side) {
    const { provider } = endpoint;
    if (provider === 'command')
        return `The program \`${endpoint.command.join(' ')}\` (${side})`;
    if (provider === 'http' && endpoint.start !== undefined)
        return `The service \`${endpoint.start.command.join(' ')}\`${side === undefined ? '' : ` (${side})`}`;
    return (0,providers/* isModel */.yX)(endpoint) ? `${provider} ${endpoint.model}` : queueName(endpoint);
}
function hostOf(url) {
    const host = URL.parse(url)?.host;
    return host === undefined || host === '' ? url : host;
}

// EXTERNAL MODULE: ./build/domain/sentence.js
var sentence = __webpack_require__(49364);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/run/retry.js
var retry = __webpack_require__(7084);
;// CONCATENATED MODULE: ./build/run/first-answer.js



const LEAST_FAILURES = 3;
const LONGER = 2;
const LEAST_PATIENCE_MS = 1_000;
const THROTTLED = 3;
function watchFirstAnswer({ name, giveUpMs, clock, log, signal }) {
    const ending = new AbortController();
    signal.addEventListener('abort', () => ending.abort(signal.reason), { once: true });
    const warn = once((failure) => log.warn(`${name} does not answer: ${(0,sentence/* withFullStop */.u)(failure.message)} Trying again for ${giveUpMs / 1000} s.`));
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
                if (!(0,retry/* isThrottle */.p0)(failure))
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

// EXTERNAL MODULE: ./build/run/provider-queue.js
var provider_queue = __webpack_require__(55515);
;// CONCATENATED MODULE: ./build/run/live-dispatcher.js






function createLiveDispatcher(options) {
    const queues = new Map();
    const firsts = new Map();
    const lineTo = (endpoint, side) => {
        const place = queueName(endpoint);
        const name = answererName(endpoint, side);
        const key = JSON.stringify([place, name]);
        const queue = queues.get(place) ?? (0,provider_queue/* createProviderQueue */.d)(options);
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
            const isQuick = (0,providers/* isModel */.yX)(endpoint) && endpoint.auth === 'key';
            const provider = await (isQuick ? opening : untilAborted(opening, options.signal));
            const attempt = (signal, limit) => provider.call(request, signal, limit);
            return await callOnLine(lineTo(endpoint, side), { endpoint, attempt, ...wishes }, options);
        },
        attempt: (endpoint, attempt, { onTimeOut }) => callOnLine(lineTo(endpoint, undefined), { endpoint, attempt, beforeAttempt, onTimeOut }, options),
        tryAgain: () => queues.forEach((queue) => queue.tryAgain()),
    };
}
async function callOnLine(line, call, options) {
    const { queue, first } = line;
    const retrying = tellRetries(options.progress);
    try {
        const attempt = (number) => queue.run(() => attemptOnce(line, call, options), number > 1).catch(retrying.failed);
        const retried = await (0,retry/* callWithRetry */.ZG)(attempt, options.retry, first.signal);
        queue.succeeded();
        return retried;
    }
    catch (error) {
        if ((0,retry/* isTransient */.dg)(error))
            queue.exhausted(error.message);
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
        ended((0,retry/* isTransient */.dg)(error) ? error : undefined);
        if ((0,retry/* isTimeOut */.GK)(error))
            call.onTimeOut();
        if ((0,retry/* isThrottle */.p0)(error))
            queue.throttled((0,retry/* retryAfter */.P9)(error));
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


/***/ }),

/***/ 55515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createProviderQueue),
/* harmony export */   g: () => (/* binding */ CircuitOpen)
/* harmony export */ });
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57814);

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
    const queue = new p_queue__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay({ concurrency });
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

/***/ 27049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ askScorerModel)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14788);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45284);



async function askScorerModel({ who, standing, fingerprint }, call) {
    try {
        return await (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingFor */ .Qz)(standing, { fingerprint, key: undefined }, call);
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .R) || !('hint' in error.failure))
            throw error;
        if ((0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .isRejected */ .TK)(error) && !standing.isRefused())
            throw error;
        const sentence = `${who} refuses every question: ${error.message}`;
        const { hint } = error.failure;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'provider-refused', sentence, place: undefined, hint }, { cause: error });
    }
}


/***/ }),

/***/ 83854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ SIMULATED_USER),
/* harmony export */   Jr: () => (/* binding */ UserSilent),
/* harmony export */   it: () => (/* binding */ speakAsUser)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
/* harmony import */ var _scorers_score_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29080);
/* harmony import */ var _scorers_score_parts_fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60627);
/* harmony import */ var _scorers_score_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40715);
/* harmony import */ var _scorers_score_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21049);
/* harmony import */ var _scorers_score_parts_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38365);
/* harmony import */ var _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8360);
/* harmony import */ var _provider_queue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55515);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29581);









const SIMULATED_USER = 'The simulated user';
class UserSilent extends _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__/* .ScorerError */ .V {
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
        const { text, spendUsd } = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .askJudge */ .N)(question, options);
        tally.add(spendUsd);
        return text;
    };
    const isFirst = turns.length === 0;
    try {
        const words = await (0,_scorers_score_judge_js__WEBPACK_IMPORTED_MODULE_1__.askUntilInForm)(questionOf(user, turns), { ask }, (answer) => (0,_scorers_score_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__/* .readOnlyObject */ .k)(answer, (value) => readWords(value, isFirst), []));
        return words.isDone ? undefined : words.message;
    }
    catch (error) {
        const isOutage = error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R || error instanceof _provider_queue_js__WEBPACK_IMPORTED_MODULE_5__/* .CircuitOpen */ .g || error instanceof _scorers_scorer_js__WEBPACK_IMPORTED_MODULE_4__/* .ScorerError */ .V;
        throw isOutage ? new UserSilent(model.endpoint, error) : error;
    }
}
function questionOf({ goal }, turns) {
    const { mark, text } = (0,_scorers_score_parts_fence_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .E)([{ label: 'conversation', text: turns.length === 0 ? '' : (0,_scorers_score_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_8__/* .renderTurns */ .l1)(turns) }]);
    const system = [
        'You play the user in a conversation with an assistant. You are never the assistant, and never say that you play.',
        `What this user wants, and how they are:\n${goal}`,
        'Give as message what the user says next: short, natural, in the user’s own words and language, and only what such a user knows.',
        'Say done once the user has what they want, or once the assistant has made clear that they will not get it; the message is empty then.',
        (0,_scorers_score_parts_judge_material_js__WEBPACK_IMPORTED_MODULE_8__/* .UNTRUSTED_RULE */ .UT)(mark),
    ].join('\n');
    const schema = (0,_scorers_score_parts_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .closedObject */ .YI)({ done: { type: 'boolean' }, message: { type: 'string' } });
    return { system, user: text, schemaName: 'turn', schema };
}
function readWords(value, isFirst) {
    const isDone = (0,_scorers_score_parts_judge_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .asBoolean */ .tB)((0,_scorers_score_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__/* .memberOf */ .C)(value, 'done'));
    const message = (0,_scorers_score_parts_judge_object_js__WEBPACK_IMPORTED_MODULE_7__/* .memberOf */ .C)(value, 'message') ?? '';
    if (isDone === undefined || typeof message !== 'string' || message.length > LONGEST_WORDS)
        return undefined;
    if (isDone)
        return isFirst ? undefined : { isDone, message: '' };
    return message.trim() === '' ? undefined : { isDone, message };
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


/***/ })

};
