export const id = 8868;
export const ids = [8868];
export const modules = {

/***/ 53194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $_: () => (/* binding */ SchemaWorkError),
  Fc: () => (/* binding */ compileSchema)
});

// UNUSED EXPORTS: MAX_SCHEMA_WORK

// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/json-schema/meter.js


const WORK_KEYWORD = 'evaldeltaWork';
const MAX_SCHEMA_NODES = 20_000;
const MAX_SCHEMA_DEPTH = 60;
const REFERENCES = new Set(['$ref', '$dynamicRef', '$recursiveRef']);
const DEFINITIONS = new Set(['$defs', 'definitions']);
const SCHEMA_MAPS = new Set([...DEFINITIONS, 'properties', 'patternProperties', 'dependentSchemas', 'dependencies']);
const SCHEMA_LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items']);
const SCHEMAS = new Set('additionalItems additionalProperties contains else if items not propertyNames then unevaluatedItems unevaluatedProperties'.split(' '));
const LIMITS = 'type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern format maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired';
const ASSERTIONS = new Set([...SCHEMA_MAPS, ...SCHEMA_LISTS, ...SCHEMAS, ...LIMITS.split(' ')]);
const ANNOTATIONS = new Set('$schema $comment contentSchema default deprecated description example examples readOnly title writeOnly'.split(' '));
function meterSchema(schema, strayReferences) {
    const walk = { nodes: 0, pointers: new Set(), references: [] };
    const metered = meterObject(schema, '#', walk);
    const stray = walk.references.find((reference) => reference.includes('/') && !isKnown(reference, walk.pointers));
    if (stray !== undefined && strayReferences === 'refuse')
        throw new Error(`$ref ${stray.slice(0, 60)} names no subschema of this schema`);
    return metered;
}
function meter(schema, pointer, walk) {
    walk.nodes += 1;
    if (walk.nodes > MAX_SCHEMA_NODES)
        throw new Error(`it has more than ${MAX_SCHEMA_NODES} subschemas`);
    return (0,json/* isJsonObject */.O)(schema) ? meterObject(schema, pointer, walk) : schema;
}
function meterObject(schema, pointer, walk) {
    if (pointer.split('/').length > 2 * MAX_SCHEMA_DEPTH)
        throw new Error(`it is nested deeper than ${MAX_SCHEMA_DEPTH} levels`);
    walk.pointers.add(pointer);
    const keywords = Object.entries(schema).filter(([name]) => !isAnnotation(name, schema));
    for (const [name] of keywords)
        refuseMisspelt(name);
    const cost = keywords.reduce((sum, [name, value]) => sum + costOf(name, value), 1);
    const copies = keywords.map(([name, value]) => [name, meterKeyword(name, value, pointer, walk)]);
    return Object.fromEntries([...copies, [WORK_KEYWORD, cost]]);
}
function isAnnotation(name, schema) {
    return ANNOTATIONS.has(name) || name.startsWith('x-') || (name === 'nullable' && !Object.hasOwn(schema, 'type'));
}
function refuseMisspelt(name) {
    if (ASSERTIONS.has(name))
        return;
    const bound = name.length < 5 ? 0 : name.length < 8 ? 1 : 2;
    const meant = [...ASSERTIONS].find((known) => (0,mod.distance)(name.toLowerCase(), known.toLowerCase()) <= bound);
    if (meant !== undefined)
        throw new Error(`unknown keyword: "${name}", did you mean "${meant}"`);
}
function meterKeyword(name, value, pointer, walk) {
    const here = `${pointer}/${meter_escape(name)}`;
    if (REFERENCES.has(name) && typeof value === 'string')
        walk.references.push(value);
    if (Array.isArray(value) && SCHEMA_LISTS.has(name)) {
        return value.map((each, index) => meter(each, `${here}/${index}`, walk));
    }
    if ((0,json/* isJsonObject */.O)(value) && SCHEMA_MAPS.has(name)) {
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, meter(each, `${here}/${meter_escape(key)}`, walk)]));
    }
    return SCHEMAS.has(name) ? meter(value, here, walk) : value;
}
function costOf(name, value) {
    if (DEFINITIONS.has(name) || typeof value !== 'object' || value === null)
        return 1;
    return 1 + (SCHEMAS.has(name) && !Array.isArray(value) ? 0 : Object.keys(value).length);
}
function isKnown(reference, pointers) {
    const fragment = reference.indexOf('#/');
    if (fragment < 0)
        return true;
    return pointers.has(decode(reference.slice(fragment)));
}
function decode(reference) {
    try {
        return decodeURIComponent(reference);
    }
    catch (error) {
        throw new Error(`$ref ${reference.slice(0, 60)} is not well-formed`, { cause: error });
    }
}
function meter_escape(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

;// CONCATENATED MODULE: ./build/json-schema/compile.js


const MAX_SCHEMA_WORK = 20_000_000;
const MAX_FORMAT_LENGTH = 2_000;
const MAX_COMPILED = 200;
const QUOTIENT_DECIMALS = 6;
class SchemaWorkError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'SchemaWorkError';
    }
}
const bySchema = {
    check: new WeakMap(),
    send: new WeakMap(),
};
const byText = new Map();
const engines = new Map();
let work = 0;
async function compileSchema(schema, use) {
    const validate = bySchema[use].get(schema) ?? (await compile(schema, use));
    bySchema[use].set(schema, validate);
    return (value) => check(validate, value);
}
async function compile(schema, use) {
    const draft = draftOf(schema);
    const metered = use === 'check' ? meterSchema(schema, 'refuse') : asSent(schema);
    const key = JSON.stringify([draft, use]);
    const engine = engines.get(key) ?? createEngine(draft, use);
    engines.set(key, engine);
    const text = `${key} ${JSON.stringify(metered)}`;
    const validate = byText.get(text) ?? compileAlone(await engine, metered);
    if (byText.size >= MAX_COMPILED)
        byText.clear();
    byText.set(text, validate);
    return validate;
}
function asSent(schema) {
    meterSchema(schema, 'allow');
    return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}
function draftOf({ $schema: named }) {
    if (named === undefined || /2020-12|json-schema\.org\/schema#?$/.test(String(named)))
        return '2020-12';
    if (/draft-07/.test(String(named)))
        return 'draft-07';
    throw new Error(`$schema names ${String(named).slice(0, 80)}; 2020-12 and draft-07 are known`);
}
function compileAlone(engine, schema) {
    const id = schema['$id'];
    if (typeof id === 'string' && engine.getSchema(id) !== undefined)
        throw new Error('its $id is that of a meta-schema');
    try {
        return engine.compile(schema);
    }
    finally {
        engine.removeSchema(schema);
    }
}
function check(validate, value) {
    work = 0;
    try {
        return validate(value) ? undefined : validate.errors?.[0];
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new SchemaWorkError('The JSON Schema never comes to an end', { cause: error });
    }
}
async function createEngine(draft, use) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const { default: Validator } = (draft === 'draft-07' ? await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)) : await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)))
        .default;
    const { default: addFormats } = (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19))).default;
    const regExp = Object.assign((pattern) => RE2JS.compile(RE2JS.translateRegExp(pattern)), { code: 'RE2JS' });
    const ajv = new Validator({
        strict: false,
        strictNumbers: true,
        inlineRefs: false,
        verbose: true,
        logger: false,
        multipleOfPrecision: QUOTIENT_DECIMALS,
        validateFormats: use === 'check',
        code: use === 'check' ? { regExp } : {},
    });
    if (use === 'check') {
        addFormats(ajv);
        boundFormats(ajv.formats);
    }
    ajv.addKeyword({ keyword: WORK_KEYWORD, before: '$ref', errors: false, validate: visit });
    ajv.removeKeyword('uniqueItems');
    ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: hasUniqueItems });
    return ajv;
}
function visit(cost, data) {
    const isScalar = typeof data !== 'object' || data === null;
    const size = typeof data === 'string' ? data.length : isScalar ? 0 : Object.keys(data).length;
    spend(cost * (1 + size));
    return true;
}
function spend(units) {
    work += units;
    if (work > MAX_SCHEMA_WORK)
        throw new SchemaWorkError('Checking the output against the JSON Schema takes too much work');
}
function hasUniqueItems(isAsked, items) {
    if (!isAsked)
        return true;
    const texts = items.map(canonicalText);
    spend(texts.reduce((sum, text) => sum + text.length, 0));
    return new Set(texts).size === items.length;
}
function canonicalText(value) {
    return JSON.stringify(value, (_, each) => (0,json/* isJsonObject */.O)(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each);
}
function boundFormats(formats) {
    for (const [name, format] of Object.entries(formats)) {
        const test = testerOf(format);
        if (test !== undefined)
            formats[name] = (text) => text.length <= MAX_FORMAT_LENGTH && test(text);
    }
}
function testerOf(format) {
    if (format instanceof RegExp)
        return (text) => format.test(text);
    if (typeof format === 'function')
        return format;
    if (typeof format !== 'object' || format === null || 'type' in format || !('validate' in format))
        return undefined;
    return testerOf(format.validate);
}


/***/ }),

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

/***/ 70649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ payFor),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _domain_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17947);
/* harmony import */ var _domain_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74684);


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
function payFor(answer, { request, billedUsd, isJudge }, payer) {
    const isEstimated = billedUsd === undefined && answer.usage === undefined;
    const costUsd = isEstimated ? payer.expectedUsd(request) : billedUsd;
    payer.meter.paid({ costUsd, isJudge, isEstimated });
    return costUsd;
}
function quoteFor(prices, request, { served }) {
    const { endpoint } = request;
    if (!(0,_domain_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .isModel */ .yX)(endpoint))
        return served.model === undefined ? undefined : prices.find(endpoint.provider, served.model);
    const { provider, model } = endpoint;
    const asked = (0,_domain_request_js__WEBPACK_IMPORTED_MODULE_1__/* .askedServiceTier */ .q)(request);
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

/***/ 47565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ scoreOutput)
});

// UNUSED EXPORTS: applyScorer

// EXTERNAL MODULE: ./build/domain/limit.js
var limit = __webpack_require__(81602);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/scorers/catalogue.js
var catalogue = __webpack_require__(43015);
// EXTERNAL MODULE: ./build/scorers/score/parts/quote.js
var quote = __webpack_require__(85838);
// EXTERNAL MODULE: ./build/scorers/scorer.js
var scorers_scorer = __webpack_require__(8360);
;// CONCATENATED MODULE: ./build/scorers/table.js

const SCORERS = new Map(catalogue/* SCORER_NAMES */.Yc.flatMap((name) => {
    const load = (0,catalogue/* loaderOf */.LM)(name);
    return load === undefined ? [] : [[name, once(load)]];
}));
function once(load) {
    let loaded;
    return () => (loaded ??= load());
}

;// CONCATENATED MODULE: ./build/run/score.js






async function scoreOutput(expect, context) {
    const scores = [];
    for (const spec of expect.filter((each) => !(0,catalogue/* comparesSides */.TK)(each))) {
        const judgement = await applyScorer(spec, context);
        const weight = (0,catalogue/* traitsOf */.JC)(spec.type).isMarker ? 0 : spec.weight;
        scores.push({ name: spec.name ?? spec.type, type: spec.type, weight, ...judgement });
    }
    return { scores, passed: scores.every((score) => score.passed), score: (0,scorers_scorer/* weightedMean */.h)(scores) };
}
async function applyScorer(spec, context) {
    const load = SCORERS.get(spec.type);
    if (load === undefined)
        throw unknownScorer(spec);
    const scorer = await load();
    const judgement = await scorer(spec, context, applyScorer);
    if (!Number.isFinite(judgement.score))
        throw new scorers_scorer/* ScorerError */.V(`${spec.type} gave no number as its score`);
    const score = Math.min(1, Math.max(0, judgement.score));
    if (spec.threshold === undefined)
        return { ...judgement, score, reason: (0,quote/* shorten */.ml)(judgement.reason) };
    const reason = (0,quote/* shorten */.ml)(`score ${score.toFixed(3)}, needs ${spec.threshold}: ${judgement.reason}`);
    return { ...judgement, score, passed: (0,limit/* reaches */.v)(score, spec.threshold), reason };
}
function unknownScorer(spec) {
    const hint = `Use one of ${[...SCORERS.keys()].join(', ')}.`;
    return new user_error/* UserError */.yo({ code: 'unsupported', sentence: `There is no scorer ${spec.type}.`, place: spec.place, hint });
}


/***/ }),

/***/ 89498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $y: () => (/* binding */ conversationOf),
  oX: () => (/* binding */ judgeWith),
  WM: () => (/* binding */ openPurse),
  V9: () => (/* binding */ scoreAnswer),
  P4: () => (/* binding */ twice)
});

// EXTERNAL MODULE: ./build/run/cost.js
var cost = __webpack_require__(70649);
// EXTERNAL MODULE: ./build/run/judge-form.js
var judge_form = __webpack_require__(49932);
// EXTERNAL MODULE: ./build/run/reuse.js + 1 modules
var reuse = __webpack_require__(70556);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/run/standing.js
var run_standing = __webpack_require__(45284);
;// CONCATENATED MODULE: ./build/run/scorer-refusal.js



async function askScorerModel({ who, standing, fingerprint }, call) {
    try {
        return await (0,run_standing/* standingFor */.Qz)(standing, { fingerprint, key: undefined }, call);
    }
    catch (error) {
        if (!(error instanceof ports/* CallError */.R) || !('hint' in error.failure))
            throw error;
        if ((0,run_standing/* isRejected */.TK)(error) && !standing.isRefused())
            throw error;
        const sentence = `${who} refuses every question: ${error.message}`;
        const { hint } = error.failure;
        throw new user_error/* UserError */.yo({ code: 'provider-refused', sentence, place: undefined, hint }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/scorers/scorer.js
var scorer = __webpack_require__(8360);
;// CONCATENATED MODULE: ./build/run/judge.js





async function askJudge(question, options) {
    const request = judgeRequest(question, options.judge);
    const key = { purpose: 'sweep', round: 1 };
    const id = `judge:${options.fingerprint(request)}:${options.providers.identity(request)}:${question.attempt}`;
    const storeKey = { id, asked: request.endpoint };
    const stored = (0,reuse/* reusableAnswer */.M2)(options.store, storeKey, key, options.reuse);
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
        (0,reuse/* storeAnswer */.i4)(options.store, storeKey, answer, attempts);
    options.form.note(answer.output, isFit);
    const { billedUsd } = (0,cost/* costOf */.h)(options.prices, request, answer);
    const spendUsd = (0,cost/* payFor */.C)(answer, { request, billedUsd, isJudge: true }, options);
    if (!isFit && answer.output.finishReason === 'length')
        throw new scorer/* ScorerError */.V(`The judge’s answer ${judge_form/* CUT_OFF */.V}`);
    return { text, spendUsd };
}
async function callJudge(request, storeKey, options) {
    const { caller, judge, meter, form, expectedUsd, standings } = options;
    const onTimeOut = () => meter.paid({ costUsd: expectedUsd(request), isJudge: true, isEstimated: true });
    const who = `The judge ${judge.endpoint.provider} ${judge.endpoint.model}`;
    return await askScorerModel({ who, standing: standings.of(who), fingerprint: storeKey.id }, (sent) => {
        const checkIn = () => {
            form.require(judge.endpoint);
            sent();
        };
        return caller.call(request, { side: undefined, checkIn, onTimeOut });
    });
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

// EXTERNAL MODULE: ./build/run/score.js + 1 modules
var run_score = __webpack_require__(47565);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/domain/providers.js
var providers = __webpack_require__(17947);
;// CONCATENATED MODULE: ./build/run/scorer-models.js




async function embedTexts(texts, model, options) {
    const keyOf = (text) => storeKey('embed', text, { model, options });
    const known = new Map(texts.map((text) => [text, (0,reuse/* recall */.I9)(options.store, keyOf(text), options.reuse, asVector)]));
    const missing = [...known].flatMap(([text, vector]) => (vector === undefined ? [text] : []));
    if (missing.length === 0)
        return { value: texts.map((text) => known.get(text) ?? []), spendUsd: 0 };
    const attempt = (signal) => options.services.embed(model, missing, signal);
    const expectedUsd = () => options.expectedUsd(requestFor(missing, model));
    const fingerprint = missing.map((text) => keyOf(text).id).join();
    const { vectors, inputTokens } = await ask(model, { fingerprint, attempt, expectedUsd }, options);
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
    const known = (0,reuse/* recall */.I9)(options.store, key, options.reuse, asLikelihoods);
    if (known !== undefined)
        return { value: known, spendUsd: 0 };
    const attempt = (signal) => options.services.moderate(model, text, signal);
    const spendUsd = (0,providers/* modelTraits */.Jh)(model.provider).serves?.moderation === 'free' ? 0 : priceOf(model, 0, options.prices);
    const likelihoods = await ask(model, { fingerprint: key.id, attempt, expectedUsd: () => spendUsd }, options);
    (0,reuse/* remember */.kY)(options.store, key, likelihoods);
    options.meter.paid({ costUsd: spendUsd, isJudge: true });
    return { value: likelihoods, spendUsd };
}
async function ask(model, { fingerprint, attempt, expectedUsd }, options) {
    const onTimeOut = () => options.meter.paid({ costUsd: expectedUsd(), isJudge: true, isEstimated: true });
    const who = `The scorers' model ${model.provider} ${model.model}`;
    const { answer } = await askScorerModel({ who, standing: options.standings.of(who), fingerprint }, (sent) => {
        sent();
        return options.caller.attempt(model, attempt, { onTimeOut });
    });
    return answer;
}
function asVector(value) {
    return Array.isArray(value) && value.length > 0 && value.every(isNumber) ? value : undefined;
}
function asLikelihoods(value) {
    return (0,json/* isJsonObject */.O)(value) && Object.values(value).every(isNumber) ? value : undefined;
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
function storeKey(what, text, { model, options }) {
    const request = { ...requestFor([text], model), parameters: {} };
    return { id: `${what}:${options.fingerprint(request)}:${options.providers.identity(request)}`, asked: model };
}
function requestFor(texts, endpoint) {
    const messages = texts.map((text) => ({
        role: 'user',
        text,
        images: [],
        toolCalls: [],
        toolCallId: undefined,
    }));
    return {
        endpoint,
        messages,
        parameters: { max_output_tokens: 0 },
        tools: [],
        output: undefined,
        vars: {},
        inputs: [],
    };
}
function priceOf({ provider, model }, input, prices) {
    return prices.find(provider, model)?.cost({ input, cachedInput: 0, cacheWrite: 0, output: 0 });
}

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
    const score = (from) => (0,run_score/* scoreOutput */.y)(expect, contextOf(scorable, { ...on, from }));
    return await twice(score);
}
async function twice(work) {
    try {
        return await work(0);
    }
    catch (error) {
        if (!(error instanceof scorer/* ScorerError */.V))
            throw error;
        return await work(RESCORED);
    }
}
function judgeWith(tools, purse, from) {
    return async (question) => {
        if (tools.judge === undefined)
            throw new scorer/* ScorerError */.V('no judge model is configured');
        const attempt = from + question.attempt;
        const { text, spendUsd } = await askJudge({ ...question, attempt }, { ...tools, judge: tools.judge });
        purse.add(spendUsd);
        return text;
    };
}
function contextOf({ planned, asked, output }, scoring) {
    const { vars, severity, tags } = planned.case;
    const { request } = asked;
    const conversation = conversationOf(planned.case, request);
    const ask = judgeWith(scoring.tools, scoring.purse, scoring.from);
    return { output, request, conversation, vars, severity, tags, ask, ...servicesOf(scoring) };
}
function conversationOf({ messages }, request) {
    return request.messages.slice(request.messages.length - messages.length);
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

/***/ 78868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ runTrial)
});

// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/domain/lossless.js
var lossless = __webpack_require__(11887);
// EXTERNAL MODULE: ./build/domain/providers.js
var providers = __webpack_require__(17947);
// EXTERNAL MODULE: ./build/json-schema/compile.js + 1 modules
var compile = __webpack_require__(53194);
// EXTERNAL MODULE: ./build/scorers/catalogue.js
var catalogue = __webpack_require__(43015);
;// CONCATENATED MODULE: ./build/run/acceptance.js

const endsBy = (...reasons) => ({ type, config }) => type === 'finish_reason' && reasons.includes(String(config['value']));
const asksRefusal = (spec) => spec.type === 'refusal' || (spec.type === 'not' && spec.children.some(({ type }) => type === 'no_refusal'));
const asksNothing = ({ type, config }) => {
    if (type === 'equals' || type === 'iequals')
        return isBlank(config['value']);
    if (type === 'length')
        return Object.entries(config).some(([name, limit]) => name.startsWith('max') && limit === 0);
    return type === 'regex' && /^\^(\\s[*])?\$$/.test(String(config['pattern'] ?? config['value']));
};
function isBlank(value) {
    return typeof value === 'string' && value.trim() === '';
}
const ASKED_BY = {
    'cut-off': [endsBy('length')],
    empty: [asksNothing],
    refused: [endsBy('refusal'), asksRefusal],
    filtered: [endsBy('content_filter'), asksRefusal],
    'too-long': [endsBy('context_length')],
    'off-schema': [endsBy('invalid_output', 'refusal'), asksRefusal],
    rejected: [endsBy('rejected')],
};
function accepts(expect, shortfall) {
    return flattened(expect).some((spec) => ASKED_BY[shortfall].some((asks) => asks(spec)));
}
function expectsToolCalls(expect) {
    return flattened(expect).some((spec) => (0,catalogue/* traitsOf */.JC)(spec.type).expectsToolCalls || endsBy('tool_calls')(spec));
}
function flattened(expect) {
    return expect.flatMap((spec) => (0,catalogue/* traitsOf */.JC)(spec.type).holds === 'several' ? [spec, ...flattened(spec.children)] : [spec]);
}

// EXTERNAL MODULE: ./build/scorers/score/parts/json-text.js
var json_text = __webpack_require__(17904);
// EXTERNAL MODULE: ./build/scorers/score/parts/quote.js
var quote = __webpack_require__(85838);
;// CONCATENATED MODULE: ./build/run/answer-kind.js






async function failedAnswer(reply) {
    const found = await shortfallOf(reply);
    if (found === undefined || accepts(reply.expect, found.kind))
        return undefined;
    const reason = (0,quote/* shorten */.ml)(found.reason);
    return { name: 'answered', type: 'answered', score: 0, passed: false, reason, weight: 1, details: {} };
}
async function shortfallOf(reply) {
    const { output } = reply;
    switch (output.finishReason) {
        case 'length':
            return { kind: 'cut-off', reason: describeCut(reply) };
        case 'refusal':
            return { kind: 'refused', reason: `the model refused${after(output)}` };
        case 'content_filter':
            return { kind: 'filtered', reason: `the provider refused the content${after(output)}` };
        case 'context_length':
            return { kind: 'too-long', reason: describeLength(output) };
        case 'invalid_output':
            return { kind: 'off-schema', reason: `the model wrote no valid tool call or JSON${after(output)}` };
        case 'rejected':
            return { kind: 'rejected', reason: `the provider would not take this request${after(output)}` };
        case 'stop':
        case 'tool_calls':
        case 'other':
            return saysNothing(reply) ? { kind: 'empty', reason: describeNothing(reply) } : await schemaBreach(reply);
    }
}
const SEEN = /[^\p{Z}\p{C}\u2800\u3164\uFE0E\uFE0F]/u;
function saysNothing({ output, request, expect }) {
    if (SEEN.test(output.text))
        return false;
    const isOwn = !(0,providers/* isModel */.yX)(request.endpoint);
    if (isOwn && Object.keys(output.metadata).length > 0)
        return false;
    return output.toolCalls.length === 0 || !(isOwn || offersTools(request) || expectsToolCalls(expect));
}
function offersTools({ tools, parameters }) {
    const named = [parameters['tools'], parameters['functions']];
    return tools.length > 0 || named.some((list) => Array.isArray(list) && list.length > 0);
}
async function schemaBreach({ output, request }) {
    if (request.output === undefined || output.toolCalls.length > 0)
        return undefined;
    const mismatch = await (0,compile/* compileSchema */.Fc)(request.output.schema, 'check').catch(() => undefined);
    const breach = (reason) => ({ kind: 'off-schema', reason: `outside its output schema: ${reason}` });
    const parsed = (0,json_text/* parseJson */.qF)(output.text);
    if (!parsed.ok)
        return breach(parsed.problem);
    const error = mismatch && firstMismatch(() => mismatch((0,lossless/* plainJson */.RU)(parsed.value)));
    return error && breach(`${error.instancePath || 'the whole'} ${error.message ?? error.keyword}`);
}
function firstMismatch(check) {
    try {
        return check();
    }
    catch (error) {
        if (!(error instanceof compile/* SchemaWorkError */.$_))
            throw error;
        return undefined;
    }
}
function describeCut({ output, usage, request }) {
    const word = output.metadata['finish_reason'];
    const where = (0,providers/* isModel */.yX)(request.endpoint) && typeof word === 'string' ? `cut off (${word})` : 'cut off at the token limit';
    return `${where}${spentOnThinking({ output, usage, request })}`;
}
function describeNothing({ output, usage, request }) {
    const [call] = output.toolCalls;
    if (call !== undefined)
        return `empty answer: only a call of ${(0,quote/* quote */.hD)(call.name, 40)}, which was not offered`;
    return `empty answer${spentOnThinking({ output, usage, request })}`;
}
function spentOnThinking({ output, usage, request }) {
    const isUnseen = !SEEN.test(output.text) && output.toolCalls.length === 0 && (0,providers/* isModel */.yX)(request.endpoint);
    if (!isUnseen || usage === undefined || usage.output === 0)
        return '';
    if (usage.reasoning === 0 && output.finishReason !== 'length')
        return ` (${usage.output} tokens, none of them seen)`;
    return ` (all ${usage.output} went into reasoning)`;
}
function describeLength(output) {
    if (output.text !== '')
        return 'cut off where the context window of the model was full';
    return `the prompt is longer than the model takes${after(output)}`;
}
function after({ text, metadata }) {
    const { refused } = metadata;
    if (typeof refused === 'string')
        return `: ${refused}`;
    return text === '' ? '' : `: ${(0,quote/* quote */.hD)(text, 120)}`;
}

// EXTERNAL MODULE: ./build/run/cost.js
var run_cost = __webpack_require__(70649);
// EXTERNAL MODULE: ./build/run/reuse.js + 1 modules
var run_reuse = __webpack_require__(70556);
// EXTERNAL MODULE: ./build/run/retry.js
var retry = __webpack_require__(7084);
// EXTERNAL MODULE: ./build/run/standing.js
var run_standing = __webpack_require__(45284);
;// CONCATENATED MODULE: ./build/run/ask-target.js




class TargetStopped extends Error {
}
class CapReached extends Error {
}
function replay({ key, planned, tools, standing }, asked) {
    const reuse = (0,run_reuse/* reuseOn */.Sv)(planned, key.side, tools.reuse);
    const stored = (0,run_reuse/* reusableAnswer */.M2)(tools.store, storeKeyOf(key, asked, tools), key, reuse);
    if (stored === undefined)
        return undefined;
    const { answer, attempts, isFromThisRun, storedAtMs } = stored;
    if (!isFromThisRun && tools.served.contradicts(asked.request, answer.served.model))
        return undefined;
    tools.meter.reused();
    standing.answered();
    return {
        answer,
        cost: (0,run_cost/* costOf */.h)(tools.prices, asked.request, answer),
        spendUsd: 0,
        attempts,
        origin: isFromThisRun ? 'replayed' : 'stored',
        startedAtMs: storedAtMs - answer.latencyMs,
    };
}
async function callProvider(job, asked, lost) {
    const { key, tools } = job;
    const { answer, attempts, isOwn } = await askProvider(job, asked, lost);
    if (isOwn)
        (0,run_reuse/* storeAnswer */.i4)(tools.store, storeKeyOf(key, asked, tools), answer, attempts);
    const cost = (0,run_cost/* costOf */.h)(tools.prices, asked.request, answer);
    lost.add((0,run_cost/* payFor */.C)(answer, { request: asked.request, billedUsd: cost.billedUsd, isJudge: false }, tools));
    tools.served.note(asked.request, answer.served.model);
    return {
        answer,
        cost,
        spendUsd: lost.spentUsd(),
        attempts,
        origin: isOwn ? 'live' : 'replayed',
        startedAtMs: tools.clock.nowMs() - answer.latencyMs,
    };
}
async function askProvider({ key, tools, standing, isStopped, mayBePaid }, { request, fingerprint }, lost) {
    const checkIn = () => {
        if (isStopped())
            throw new TargetStopped();
        if (!mayBePaid() || (lost.spentUsd() !== 0 && !tools.meter.isUnderCap()))
            throw new CapReached();
    };
    const onTimeOut = () => {
        const costUsd = tools.expectedUsd(request);
        lost.add(costUsd);
        tools.meter.paid({ costUsd, isJudge: false, isEstimated: true });
    };
    try {
        const answered = await (0,run_standing/* standingFor */.Qz)(standing, { fingerprint, key }, (sent) => tools.caller.call(request, { side: key.side, checkIn: () => (checkIn(), sent()), onTimeOut }));
        return { ...answered, isOwn: true };
    }
    catch (error) {
        if (!(0,run_standing/* isRejected */.TK)(error) || error.failure.kind !== 'rejected' || !error.failure.fails)
            throw error;
        return { answer: rejectedAnswer(error.message), attempts: attemptsOf(error), isOwn: false };
    }
}
function rejectedAnswer(message) {
    return {
        output: { text: '', toolCalls: [], finishReason: 'rejected', metadata: { refused: message } },
        usage: { input: 0, cachedInput: 0, cacheWrite: 0, output: 0, reasoning: 0 },
        served: { model: undefined, requestId: undefined, serviceTier: undefined },
        reportedCostUsd: undefined,
        latencyMs: 0,
    };
}
function attemptsOf(error) {
    return error instanceof retry/* RetriedError */.CP ? error.attempts : 0;
}
function storeKeyOf(key, asked, tools) {
    return (0,run_reuse/* trialStoreKey */.ze)(asked, tools.providers.identity(asked.request), key);
}

// EXTERNAL MODULE: ./build/run/caller.js + 2 modules
var caller = __webpack_require__(91937);
// EXTERNAL MODULE: ./build/run/lane.js
var lane = __webpack_require__(46374);
// EXTERNAL MODULE: ./build/run/score.js + 1 modules
var score = __webpack_require__(47565);
// EXTERNAL MODULE: ./build/scorers/scorer.js
var scorer = __webpack_require__(8360);
// EXTERNAL MODULE: ./build/run/scoring.js + 3 modules
var run_scoring = __webpack_require__(89498);
;// CONCATENATED MODULE: ./build/run/trial.js












async function runTrial(job) {
    const asked = (0,plan/* requestOn */.fQ)(job.planned, job.key.side);
    if (asked === undefined)
        throw new Error(`no request on ${job.key.side} for case ${job.key.caseId}`);
    const lost = (0,run_scoring/* openPurse */.WM)();
    let answered;
    try {
        answered = replay(job, asked) ?? (await callProvider(job, asked, lost));
        return { trial: await trial_score(job, asked, answered), stops: undefined, mayHeal: false };
    }
    catch (error) {
        return failure(job, asked, { error, answered, lost });
    }
}
async function trial_score(job, asked, answered) {
    const { key, planned, tools } = job;
    const { answer, cost, spendUsd, attempts, origin } = answered;
    const purse = (0,run_scoring/* openPurse */.WM)();
    const scoring = { scorable: { planned, asked, output: answer.output }, usage: answer.usage, tools, purse };
    const judged = await scoreReply(planned.case.expect, scoring, 'head');
    const oldExpect = planned.kind === 'measured' ? planned.oldExpect : undefined;
    const old = oldExpect && (await scoreByOld(oldExpect, scoring));
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
        spendUsd,
        judgeSpendUsd: purse.spentUsd(),
        latencyMs: answer.latencyMs,
        attempts,
        startedAt: new Date(answered.startedAtMs).toISOString(),
        origin,
        passedOldExpectations: old?.passed,
    };
}
async function scoreReply(expect, { scorable, usage, tools, purse }, side) {
    const { output, asked } = scorable;
    const failed = await failedAnswer({ output, usage, request: asked.request, expect });
    if (failed !== undefined)
        return { scores: [failed], passed: false, score: 0 };
    return await (0,run_scoring/* scoreAnswer */.V9)(expect, scorable, { tools, side, purse });
}
async function scoreByOld(expect, scoring) {
    try {
        return await scoreReply(expect, scoring, 'base');
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return undefined;
    }
}
function failure(job, asked, failed) {
    const { key, tools } = job;
    const { error } = failed;
    const skipped = (why, stops) => ({
        trial: { status: 'skipped', key, why },
        stops,
        mayHeal: false,
    });
    if (tools.signal.aborted)
        return skipped(tools.endedBy());
    if (error instanceof TargetStopped)
        return skipped('target-stopped');
    if (error instanceof CapReached)
        return skipped('budget');
    if ((0,caller/* stopsTarget */.Zb)(error))
        return skipped('target-stopped', error);
    if (!(error instanceof ports/* CallError */.R || error instanceof lane/* LaneClosed */.z || error instanceof scorer/* ScorerError */.V))
        throw error;
    return {
        trial: errored(job, asked, { ...failed, error }),
        stops: undefined,
        mayHeal: !(0,retry/* isTimeOut */.GK)(error) && !(0,run_standing/* isRejected */.TK)(error),
    };
}
function errored({ key, tools }, asked, { error, answered, lost }) {
    const isScoring = answered !== undefined;
    const judge = error instanceof scorer/* ScorerError */.V ? undefined : tools.judge?.endpoint;
    const asks = isScoring ? judge : asked.request.endpoint;
    return {
        status: 'errored',
        key,
        fingerprint: asked.fingerprint,
        provider: asks?.provider ?? 'scorer',
        isAnswered: isScoring,
        message: error.message,
        timeLimit: (0,retry/* isTimeOut */.GK)(error) && asks !== undefined ? (0,caller/* timeLimitOf */.qn)(asks) : undefined,
        attempts: answered?.attempts ?? attemptsOf(error),
        spendUsd: lost.spentUsd(),
    };
}


/***/ }),

/***/ 17904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/* harmony import */ var _domain_lossless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11887);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85838);


const MAX_JSON_DEPTH = 200;
const TOO_DEEP = '[nested too deep]';
function parseJson(text) {
    if (isDeeperThan(text, MAX_JSON_DEPTH))
        return { ok: false, problem: `JSON nested deeper than ${MAX_JSON_DEPTH} levels` };
    try {
        return { ok: true, value: (0,_domain_lossless_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLossless */ .IS)(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const fenced = text.trimStart().startsWith('```') ? ' (a code fence is around it)' : '';
        return { ok: false, problem: `no JSON${fenced}, found ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text, 80)}` };
    }
}
function writeJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return TOO_DEEP;
    }
}
function isDeeperThan(text, limit) {
    let depth = 0;
    let isInString = false;
    for (let index = 0; index < text.length; index += 1) {
        const char = text[index];
        if (char === '"')
            isInString = !isInString;
        else if (isInString)
            index += char === '\\' ? 1 : 0;
        else if (char === '[' || char === '{')
            depth += 1;
        else if (char === ']' || char === '}')
            depth -= 1;
        if (depth > limit)
            return true;
    }
    return false;
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


/***/ }),

/***/ 8360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ScorerError),
/* harmony export */   h: () => (/* binding */ weightedMean)
/* harmony export */ });
function weightedMean(scores) {
    if (scores.length === 0)
        return 1;
    const total = scores.reduce((sum, { weight }) => sum + weight, 0);
    if (total <= 0)
        return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    const mean = scores.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
    return Math.min(1, Math.max(0, mean));
}
class ScorerError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'ScorerError';
    }
}


/***/ })

};
