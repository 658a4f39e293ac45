export const id = 8350;
export const ids = [8350];
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

/***/ 70649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _domain_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74684);

function costOf(prices, request, answer) {
    if (answer.reportedCostUsd !== undefined)
        return { listUsd: answer.reportedCostUsd, billedUsd: answer.reportedCostUsd };
    const quote = quoteFor(prices, request, answer);
    if (quote === undefined || answer.usage === undefined)
        return { listUsd: undefined, billedUsd: undefined };
    const billedUsd = quote.cost(answer.usage);
    const isCached = answer.usage.cachedInput + answer.usage.cacheWrite > 0;
    return { listUsd: isCached ? quote.cost(withoutCache(answer.usage)) : billedUsd, billedUsd };
}
function quoteFor(prices, request, { served }) {
    const { endpoint } = request;
    if (!('model' in endpoint))
        return undefined;
    const { provider, model } = endpoint;
    const asked = (0,_domain_request_js__WEBPACK_IMPORTED_MODULE_0__/* .askedServiceTier */ .q)(request);
    return prices.find(provider, model, served.serviceTier ?? asked) ?? prices.find(provider, model, asked);
}
function withoutCache(usage) {
    return { ...usage, cachedInput: 0, cacheWrite: 0 };
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

/***/ 53444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vw: () => (/* binding */ ScorerError),
  TO: () => (/* binding */ applyScorer),
  yE: () => (/* binding */ scoreOutput),
  hY: () => (/* binding */ weightedMean)
});

// EXTERNAL MODULE: ./build/domain/limit.js
var limit = __webpack_require__(81602);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
;// CONCATENATED MODULE: ./build/run/scorers/table.js
const LOADERS = [
    ['equals', async () => (await __webpack_require__.e(/* import() */ 8235).then(__webpack_require__.bind(__webpack_require__, 68235))).equals],
    ['iequals', async () => (await __webpack_require__.e(/* import() */ 3926).then(__webpack_require__.bind(__webpack_require__, 63926))).iequals],
    ['contains', async () => (await __webpack_require__.e(/* import() */ 2223).then(__webpack_require__.bind(__webpack_require__, 2223))).contains],
    ['icontains', async () => (await __webpack_require__.e(/* import() */ 9841).then(__webpack_require__.bind(__webpack_require__, 79841))).icontains],
    ['regex', async () => (await __webpack_require__.e(/* import() */ 7583).then(__webpack_require__.bind(__webpack_require__, 67583))).regex],
    ['json_schema', async () => (await __webpack_require__.e(/* import() */ 6366).then(__webpack_require__.bind(__webpack_require__, 76366))).jsonSchema],
    ['finish_reason', async () => (await __webpack_require__.e(/* import() */ 3290).then(__webpack_require__.bind(__webpack_require__, 63290))).finishReason],
    ['not', async () => (await __webpack_require__.e(/* import() */ 405).then(__webpack_require__.bind(__webpack_require__, 405))).not],
    ['judge', async () => (await __webpack_require__.e(/* import() */ 9291).then(__webpack_require__.bind(__webpack_require__, 19291))).judge],
    ['starts_with', async () => (await __webpack_require__.e(/* import() */ 5488).then(__webpack_require__.bind(__webpack_require__, 85488))).startsWith],
    ['ends_with', async () => (await __webpack_require__.e(/* import() */ 9881).then(__webpack_require__.bind(__webpack_require__, 39881))).endsWith],
    ['contains_any', async () => (await __webpack_require__.e(/* import() */ 5444).then(__webpack_require__.bind(__webpack_require__, 35444))).containsAny],
    ['contains_all', async () => (await __webpack_require__.e(/* import() */ 5437).then(__webpack_require__.bind(__webpack_require__, 75437))).containsAll],
    ['length', async () => (await __webpack_require__.e(/* import() */ 1147).then(__webpack_require__.bind(__webpack_require__, 71147))).length],
    ['similarity', async () => (await __webpack_require__.e(/* import() */ 5649).then(__webpack_require__.bind(__webpack_require__, 25649))).similarity],
    ['edit_distance', async () => (await __webpack_require__.e(/* import() */ 6988).then(__webpack_require__.bind(__webpack_require__, 56988))).editDistance],
    ['rouge_l', async () => (await __webpack_require__.e(/* import() */ 1099).then(__webpack_require__.bind(__webpack_require__, 81099))).rougeL],
    ['bleu', async () => (await __webpack_require__.e(/* import() */ 284).then(__webpack_require__.bind(__webpack_require__, 20284))).bleu],
    ['json', async () => (await __webpack_require__.e(/* import() */ 7616).then(__webpack_require__.bind(__webpack_require__, 47616))).json],
    ['json_path', async () => (await __webpack_require__.e(/* import() */ 1298).then(__webpack_require__.bind(__webpack_require__, 21298))).jsonPath],
    ['number', async () => (await __webpack_require__.e(/* import() */ 4106).then(__webpack_require__.bind(__webpack_require__, 64106))).number],
    ['xml', async () => (await __webpack_require__.e(/* import() */ 593).then(__webpack_require__.bind(__webpack_require__, 50593))).xml],
    ['yaml', async () => (await __webpack_require__.e(/* import() */ 9489).then(__webpack_require__.bind(__webpack_require__, 19489))).yaml],
    ['tool_call', async () => (await __webpack_require__.e(/* import() */ 4749).then(__webpack_require__.bind(__webpack_require__, 94749))).toolCall],
    ['no_tool_call', async () => (await __webpack_require__.e(/* import() */ 5789).then(__webpack_require__.bind(__webpack_require__, 5789))).noToolCall],
    ['allowed_tools', async () => (await __webpack_require__.e(/* import() */ 1438).then(__webpack_require__.bind(__webpack_require__, 61438))).allowedTools],
    ['max_turns', async () => (await __webpack_require__.e(/* import() */ 2055).then(__webpack_require__.bind(__webpack_require__, 32055))).maxTurns],
    ['no_leak', async () => (await __webpack_require__.e(/* import() */ 3357).then(__webpack_require__.bind(__webpack_require__, 43357))).noLeak],
    ['no_injection', async () => (await __webpack_require__.e(/* import() */ 493).then(__webpack_require__.bind(__webpack_require__, 50493))).noInjection],
    ['refusal', async () => (await __webpack_require__.e(/* import() */ 7337).then(__webpack_require__.bind(__webpack_require__, 7337))).refusal],
    ['no_refusal', async () => (await __webpack_require__.e(/* import() */ 8444).then(__webpack_require__.bind(__webpack_require__, 18444))).noRefusal],
    ['moderation', async () => (await __webpack_require__.e(/* import() */ 6382).then(__webpack_require__.bind(__webpack_require__, 46382))).moderation],
    ['label', async () => (await __webpack_require__.e(/* import() */ 8102).then(__webpack_require__.bind(__webpack_require__, 88102))).label],
    ['confidence', async () => (await __webpack_require__.e(/* import() */ 8090).then(__webpack_require__.bind(__webpack_require__, 38090))).confidence],
    ['fallback', async () => (await __webpack_require__.e(/* import() */ 5552).then(__webpack_require__.bind(__webpack_require__, 65552))).fallback],
    ['javascript', async () => (await __webpack_require__.e(/* import() */ 3125).then(__webpack_require__.bind(__webpack_require__, 33125))).javascript],
    ['command', async () => (await __webpack_require__.e(/* import() */ 4157).then(__webpack_require__.bind(__webpack_require__, 4157))).command],
    ['any_of', async () => (await __webpack_require__.e(/* import() */ 2370).then(__webpack_require__.bind(__webpack_require__, 22370))).anyOf],
    ['all_of', async () => (await __webpack_require__.e(/* import() */ 9033).then(__webpack_require__.bind(__webpack_require__, 29033))).allOf],
];
const SCORERS = new Map(LOADERS.map(([key, load]) => [key, once(load)]));
function once(load) {
    let loaded;
    return () => (loaded ??= load());
}

// EXTERNAL MODULE: ./build/run/scorers/parts/quote.js
var quote = __webpack_require__(40997);
;// CONCATENATED MODULE: ./build/run/score.js




class ScorerError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'ScorerError';
    }
}
const MARKERS = new Set(['fallback']);
const PAIRWISE = 'judge_pairwise';
async function scoreOutput(expect, context) {
    const scores = [];
    for (const spec of expect.filter((each) => each.type !== PAIRWISE)) {
        const judgement = await applyScorer(spec, context);
        const weight = MARKERS.has(spec.type) ? 0 : spec.weight;
        scores.push({ name: spec.name ?? spec.type, type: spec.type, weight, ...judgement });
    }
    return { scores, passed: scores.every((score) => score.passed), score: weightedMean(scores) };
}
async function applyScorer(spec, context) {
    const load = SCORERS.get(spec.type);
    if (load === undefined)
        throw unknownScorer(spec);
    const scorer = await load();
    const judgement = await scorer(spec, context);
    if (!Number.isFinite(judgement.score))
        throw new ScorerError(`${spec.type} gave no number as its score`);
    const score = Math.min(1, Math.max(0, judgement.score));
    if (spec.threshold === undefined)
        return { ...judgement, score, reason: (0,quote/* shorten */.ml)(judgement.reason) };
    const reason = (0,quote/* shorten */.ml)(`score ${score.toFixed(3)}, needs ${spec.threshold}: ${judgement.reason}`);
    return { ...judgement, score, passed: (0,limit/* reaches */.v)(score, spec.threshold), reason };
}
function weightedMean(scores) {
    if (scores.length === 0)
        return 1;
    const total = scores.reduce((sum, { weight }) => sum + weight, 0);
    if (total <= 0)
        return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    const mean = scores.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
    return Math.min(1, Math.max(0, mean));
}
function unknownScorer(spec) {
    const hint = `Use one of ${[...SCORERS.keys()].join(', ')}.`;
    return new user_error/* UserError */.yo({ code: 'unsupported', sentence: `There is no scorer ${spec.type}.`, place: spec.place, hint });
}


/***/ }),

/***/ 40997:
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


/***/ }),

/***/ 96165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oX: () => (/* binding */ judgeWith),
  WM: () => (/* binding */ openPurse),
  V9: () => (/* binding */ scoreAnswer),
  P4: () => (/* binding */ twice)
});

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/run/cost.js
var cost = __webpack_require__(70649);
// EXTERNAL MODULE: ./build/run/reuse.js
var reuse = __webpack_require__(52322);
;// CONCATENATED MODULE: ./build/run/judge.js




async function askJudge(question, options) {
    const request = judgeRequest(question, options.judge);
    const key = { purpose: 'sweep', round: 1 };
    const storeKey = `judge:${options.fingerprint(request)}:${options.providers.identity(request)}:${question.attempt}`;
    const stored = (0,reuse/* reusableAnswer */.M2)(options.store, storeKey, key, options.reuse);
    if (stored !== undefined)
        return { text: stored.answer.output.text, spendUsd: 0 };
    const first = options.underWay.get(storeKey);
    if (first !== undefined)
        return { text: (await first).text, spendUsd: 0 };
    const asked = askAnew(question, request, { storeKey, options }).finally(() => options.underWay.delete(storeKey));
    options.underWay.set(storeKey, asked);
    return await asked;
}
async function askAnew({ isInForm }, request, { storeKey, options }) {
    const { answer, attempts } = await callJudge(request, options);
    const { text } = answer.output;
    if (isInForm(text))
        (0,reuse/* storeAnswer */.i4)(options.store, storeKey, answer, attempts);
    const { billedUsd } = (0,cost/* costOf */.h)(options.prices, request, answer);
    options.meter.paid({ costUsd: billedUsd, isJudge: true });
    return { text, spendUsd: billedUsd };
}
async function callJudge(request, { caller, judge }) {
    try {
        return await caller.call(request, { side: undefined, checkIn: () => undefined });
    }
    catch (error) {
        if (!(error instanceof ports/* CallError */.R) || error.failure.kind !== 'fatal')
            throw error;
        const { provider, model } = judge.endpoint;
        const sentence = `The judge ${provider} ${model} refuses every question: ${error.message}`;
        throw new user_error/* UserError */.yo({ code: 'provider-refused', sentence, place: undefined, hint: error.failure.hint }, { cause: error });
    }
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

;// CONCATENATED MODULE: ./build/run/scorer-models.js



async function embedTexts(texts, model, options) {
    const keyOf = (text) => storeKey('embed', text, { model, options });
    const known = new Map(texts.map((text) => [text, (0,reuse/* recall */.I9)(options.store, keyOf(text), options.reuse)]));
    const missing = [...known].flatMap(([text, vector]) => (vector === undefined ? [text] : []));
    if (missing.length === 0)
        return { value: texts.map((text) => known.get(text) ?? []), spendUsd: 0 };
    const attempt = (signal) => options.services.embed(model, missing, signal);
    const { vectors, inputTokens } = await ask(model, attempt, options);
    missing.forEach((text, index) => {
        known.set(text, vectors[index]);
        (0,reuse/* remember */.kY)(options.store, keyOf(text), vectors[index] ?? []);
    });
    const spendUsd = inputTokens === undefined ? undefined : priceOf(model, inputTokens, options.prices);
    options.meter.paid({ costUsd: spendUsd, isJudge: true });
    return { value: texts.map((text) => known.get(text) ?? []), spendUsd };
}
async function moderateText(text, model, options) {
    const key = storeKey('moderate', text, { model, options });
    const known = (0,reuse/* recall */.I9)(options.store, key, options.reuse);
    if (known !== undefined)
        return { value: known, spendUsd: 0 };
    const likelihoods = await ask(model, (signal) => options.services.moderate(model, text, signal), options);
    (0,reuse/* remember */.kY)(options.store, key, likelihoods);
    const spendUsd = model.provider === 'openai' ? 0 : priceOf(model, 0, options.prices);
    options.meter.paid({ costUsd: spendUsd, isJudge: true });
    return { value: likelihoods, spendUsd };
}
async function ask(model, attempt, { caller }) {
    try {
        return (await caller.attempt(model, attempt)).answer;
    }
    catch (error) {
        if (!(error instanceof ports/* CallError */.R) || error.failure.kind !== 'fatal')
            throw error;
        const sentence = `The scorers' model ${model.provider} ${model.model} refuses every question: ${error.message}`;
        const { hint } = error.failure;
        throw new user_error/* UserError */.yo({ code: 'provider-refused', sentence, place: undefined, hint }, { cause: error });
    }
}
function storeKey(what, text, { model, options }) {
    const message = { role: 'user', text, images: [], toolCalls: [], toolCallId: undefined };
    const nothing = { parameters: {}, tools: [], output: undefined, vars: {}, inputs: [] };
    const request = { endpoint: model, messages: [message], ...nothing };
    return `${what}:${options.fingerprint(request)}:${options.providers.identity(request)}`;
}
function priceOf({ provider, model }, input, prices) {
    return prices.find(provider, model)?.cost({ input, cachedInput: 0, cacheWrite: 0, output: 0 });
}

// EXTERNAL MODULE: ./build/run/score.js + 1 modules
var run_score = __webpack_require__(53444);
;// CONCATENATED MODULE: ./build/run/scoring.js



function openPurse() {
    let spent = 0;
    const add = (usd) => {
        spent = spent === undefined || usd === undefined ? undefined : spent + usd;
    };
    return { add, spentUsd: () => spent };
}
const RESCORED = 100;
async function scoreAnswer(expect, scorable, on) {
    const score = (from) => (0,run_score/* scoreOutput */.yE)(expect, contextOf(scorable, { ...on, from }));
    return await twice(score);
}
async function twice(work) {
    try {
        return await work(0);
    }
    catch (error) {
        if (!(error instanceof run_score/* ScorerError */.Vw))
            throw error;
        return await work(RESCORED);
    }
}
function judgeWith(tools, purse, from) {
    return async (question) => {
        if (tools.judge === undefined)
            throw new run_score/* ScorerError */.Vw('no judge model is configured');
        const attempt = from + question.attempt;
        const { text, spendUsd } = await askJudge({ ...question, attempt }, { ...tools, judge: tools.judge });
        purse.add(spendUsd);
        return text;
    };
}
function contextOf({ planned, asked, output }, scoring) {
    const { vars, severity, tags } = planned.case;
    const ask = judgeWith(scoring.tools, scoring.purse, scoring.from);
    return { output, request: asked.request, vars, severity, tags, ask, ...servicesOf(scoring) };
}
function servicesOf({ tools, side, purse }) {
    const { scorers, signal } = tools;
    if (scorers === undefined)
        return { embed: undefined, moderate: undefined, runCode: undefined };
    const { services, embeddings, moderation, mayRunHead } = scorers;
    const options = { ...tools, services };
    const paid = ({ value, spendUsd }) => {
        purse.add(spendUsd);
        return value;
    };
    const runCode = (program, input) => services.runProgram(program, input, { side, signal });
    return {
        embed: embeddings && (async (texts) => paid(await embedTexts(texts, embeddings, options))),
        moderate: moderation && (async (text) => paid(await moderateText(text, moderation, options))),
        runCode: side === 'base' || mayRunHead ? runCode : undefined,
    };
}


/***/ }),

/***/ 48350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ runTrial)
/* harmony export */ });
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50698);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14788);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61723);
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70649);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46374);
/* harmony import */ var _reuse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52322);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7084);
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53444);
/* harmony import */ var _scoring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96165);










async function runTrial(job) {
    const asked = (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOn */ .fQ)(job.planned, job.key.side);
    if (asked === undefined)
        throw new Error(`no request on ${job.key.side} for case ${job.key.caseId}`);
    let answered;
    try {
        answered = replay(job, asked) ?? (await callProvider(job, asked));
        return { trial: await score(job, asked, answered), stops: undefined };
    }
    catch (error) {
        return failure(job, asked, { error, answered });
    }
}
function replay({ key, tools }, asked) {
    const stored = (0,_reuse_js__WEBPACK_IMPORTED_MODULE_8__/* .reusableAnswer */ .M2)(tools.store, storeKeyOf(key, asked, tools), key, tools.reuse);
    if (stored === undefined)
        return undefined;
    const { answer, attempts, isFromThisRun, storedAtMs } = stored;
    if (!isFromThisRun && tools.served.contradicts(asked.request, answer.served.model))
        return undefined;
    tools.meter.reused();
    return {
        answer,
        cost: (0,_cost_js__WEBPACK_IMPORTED_MODULE_9__/* .costOf */ .h)(tools.prices, asked.request, answer),
        attempts,
        origin: isFromThisRun ? 'replayed' : 'stored',
        startedAtMs: storedAtMs - answer.latencyMs,
    };
}
async function callProvider({ key, tools, isStopped, mayBePaid }, asked) {
    const checkIn = () => {
        if (isStopped())
            throw new TargetStopped();
        if (!mayBePaid())
            throw new CapReached();
    };
    const { answer, attempts } = await tools.caller.call(asked.request, { side: key.side, checkIn });
    (0,_reuse_js__WEBPACK_IMPORTED_MODULE_8__/* .storeAnswer */ .i4)(tools.store, storeKeyOf(key, asked, tools), answer, attempts);
    const cost = (0,_cost_js__WEBPACK_IMPORTED_MODULE_9__/* .costOf */ .h)(tools.prices, asked.request, answer);
    tools.meter.paid({ costUsd: cost.billedUsd, isJudge: false });
    tools.served.note(asked.request, answer.served.model);
    return { answer, cost, attempts, origin: 'live', startedAtMs: tools.clock.nowMs() - answer.latencyMs };
}
function storeKeyOf(key, asked, tools) {
    return (0,_reuse_js__WEBPACK_IMPORTED_MODULE_8__/* .trialStoreKey */ .ze)(asked, tools.providers.identity(asked.request), key);
}
async function score(job, asked, answered) {
    const { key, planned, tools } = job;
    const { answer, cost, attempts, origin } = answered;
    const purse = (0,_scoring_js__WEBPACK_IMPORTED_MODULE_7__/* .openPurse */ .WM)();
    const scorable = { planned, asked, output: answer.output };
    const refusal = providerRefusal(answer.output);
    const judged = refusal ?? (await (0,_scoring_js__WEBPACK_IMPORTED_MODULE_7__/* .scoreAnswer */ .V9)(planned.case.expect, scorable, { tools, side: 'head', purse }));
    const oldExpect = planned.kind === 'measured' ? planned.oldExpect : undefined;
    const old = oldExpect && (refusal ?? (await scoreByOld(oldExpect, scorable, { tools, side: 'base', purse })));
    return {
        status: 'scored',
        key,
        fingerprint: asked.fingerprint,
        output: answer.output,
        scores: judged.scores,
        passed: judged.passed,
        score: judged.score,
        usage: answer.usage,
        served: answer.served,
        costUsd: cost.listUsd,
        spendUsd: origin === 'live' ? cost.billedUsd : 0,
        judgeSpendUsd: purse.spentUsd(),
        latencyMs: answer.latencyMs,
        attempts,
        startedAt: new Date(answered.startedAtMs).toISOString(),
        origin,
        passedOldExpectations: old?.passed,
    };
}
async function scoreByOld(...scoring) {
    try {
        return await (0,_scoring_js__WEBPACK_IMPORTED_MODULE_7__/* .scoreAnswer */ .V9)(...scoring);
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return undefined;
    }
}
function providerRefusal(output) {
    if (output.finishReason !== 'context_length' && output.finishReason !== 'content_filter')
        return undefined;
    const reason = output.finishReason === 'context_length'
        ? 'the prompt is longer than the model takes'
        : 'the provider refused the content';
    const refused = { name: 'answered', type: 'answered', score: 0, passed: false, reason, weight: 1, details: {} };
    return { scores: [refused], passed: false, score: 0 };
}
class TargetStopped extends Error {
}
class CapReached extends Error {
}
function failure(job, asked, failed) {
    const { key, tools } = job;
    const { error } = failed;
    if (tools.signal.aborted)
        return { trial: { status: 'skipped', key, why: tools.endedBy() }, stops: undefined };
    if (error instanceof TargetStopped)
        return { trial: { status: 'skipped', key, why: 'target-stopped' }, stops: undefined };
    if (error instanceof CapReached)
        return { trial: { status: 'skipped', key, why: 'budget' }, stops: undefined };
    if ((0,_caller_js__WEBPACK_IMPORTED_MODULE_3__/* .stopsTarget */ .Z)(error))
        return { trial: { status: 'skipped', key, why: 'target-stopped' }, stops: error };
    if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .CallError */ .R || error instanceof _lane_js__WEBPACK_IMPORTED_MODULE_4__/* .LaneClosed */ .z || error instanceof _score_js__WEBPACK_IMPORTED_MODULE_6__/* .ScorerError */ .Vw))
        throw error;
    return { trial: errored(job, asked, { ...failed, error }), stops: undefined };
}
function errored({ key, tools }, asked, { error, answered }) {
    const isScoring = answered !== undefined;
    const judge = error instanceof _score_js__WEBPACK_IMPORTED_MODULE_6__/* .ScorerError */ .Vw ? undefined : tools.judge?.endpoint.provider;
    const isPaid = answered?.origin === 'live';
    return {
        status: 'errored',
        key,
        fingerprint: asked.fingerprint,
        provider: isScoring ? (judge ?? 'scorer') : asked.request.endpoint.provider,
        message: error.message,
        attempts: answered?.attempts ?? (error instanceof _retry_js__WEBPACK_IMPORTED_MODULE_5__/* .RetriedError */ .CP ? error.attempts : 0),
        spendUsd: isPaid ? answered.cost.billedUsd : 0,
    };
}


/***/ })

};
