export const id = 8766;
export const ids = [8766];
export const modules = {

 29354:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   v: () => ( addUsage),
   y: () => ( NO_USAGE)
 });
const NO_USAGE = { input: 0, cachedInput: 0, cacheWrite: 0, output: 0, reasoning: 0 };
function addUsage(a, b) {
    const long = (a.longCacheWrite ?? 0) + (b.longCacheWrite ?? 0);
    const hostedTools = addTools(a.hostedTools, b.hostedTools);
    return {
        input: a.input + b.input,
        cachedInput: a.cachedInput + b.cachedInput,
        cacheWrite: a.cacheWrite + b.cacheWrite,
        ...(long > 0 ? { longCacheWrite: long } : {}),
        output: a.output + b.output,
        reasoning: a.reasoning + b.reasoning,
        ...(hostedTools === undefined ? {} : { hostedTools }),
    };
}
function addTools(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}


 }),

 53194:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $_: () => ( SchemaWorkError),
  Fc: () => ( compileSchema)
});


var json = __webpack_require__(76380);
var mod = __webpack_require__(21916);
;


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
    return (0,json .OW)(schema) ? meterObject(schema, pointer, walk) : schema;
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
    if ((0,json .OW)(value) && SCHEMA_MAPS.has(name)) {
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

;


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
    const address = named === undefined ? '2020-12' : (0,json .s$)(named);
    if (/2020-12|json-schema\.org\/schema#?$/.test(address))
        return '2020-12';
    if (/draft-07/.test(address))
        return 'draft-07';
    throw new Error(`$schema names ${address.slice(0, 80)}; 2020-12 and draft-07 are known`);
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
    const { RE2JS } = await __webpack_require__.e( 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const { default: Validator } = (draft === 'draft-07' ? await Promise.all([__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)) : await Promise.all([__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)))
        .default;
    const { default: addFormats } = (await Promise.all([__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19))).default;
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
    return JSON.stringify(value, (_, each) => (0,json .OW)(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each);
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


 }),

 56436:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B: () => ( isFatal),
   g: () => ( fatalErrors)
 });
 var _domain_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50698);
 var _domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25330);
 var _domain_writing_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97557);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);
 var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14788);





const STOPPED = 'Nothing more was sent to this target.';
function fatalErrors(planned, key, error) {
    if (error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ .yo)
        return isOfServerThatStood(planned, key, error) ? error.all.map(withWayOut) : error.all;
    const endpoint = (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_3__ .fQ)(planned, key.side)?.request.endpoint;
    const model = endpoint !== undefined && (0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ .yX)(endpoint) ? ` ${endpoint.model}` : '';
    const who = `${endpoint?.provider ?? 'the provider'}${model}`;
    const did = endpoint !== undefined && (0,_domain_providers_providers_js__WEBPACK_IMPORTED_MODULE_0__ .NP)(endpoint) ? 'gave no answer on' : 'refused a request on';
    const where = `Suite ${key.suite}, target ${key.target}: ${who} ${did} ${key.side}, for case \`${key.caseId}\``;
    const hint = error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__ .RA && 'hint' in error.failure ? error.failure.hint : undefined;
    return [
        {
            code: 'provider-refused',
            sentence: `${where}: ${(0,_domain_writing_sentence_js__WEBPACK_IMPORTED_MODULE_4__ .u)(error instanceof Error ? error.message : String(error))}`,
            place: undefined,
            hint: hint === undefined ? STOPPED : `${(0,_domain_writing_sentence_js__WEBPACK_IMPORTED_MODULE_4__ .u)(hint)} ${STOPPED}`,
        },
    ];
}
function isOfServerThatStood(planned, key, error) {
    if (key.side !== 'base' || !error.all.every(({ code }) => code === 'no-answer'))
        return false;
    const [base, head] = ['base', 'head'].map((side) => (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_3__ .fQ)(planned, side)?.request.endpoint);
    const isStarted = (endpoint) => endpoint?.provider === 'http' && endpoint.start !== undefined;
    return base?.provider === 'http' && !isStarted(base) && isStarted(head);
}
function withWayOut(diagnostic) {
    const hint = 'That is base’s address: head’s target starts a service of its own, and base’s asks a server that stands there. Start that one for the run, or give head’s target another `name`: it is then measured alone, and the label `evaldelta:accept` accepts that the old one is gone.';
    return { ...diagnostic, hint };
}
function isFatal(error) {
    return error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ .yo || (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__ .RA && error.failure.kind === 'fatal');
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

 89099:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  y: () => ( scoreOutput)
});


var limit = __webpack_require__(79308);
var human_label = __webpack_require__(79767);
var scorer = __webpack_require__(36625);
var user_error = __webpack_require__(35881);
var catalogue = __webpack_require__(58814);
var quote = __webpack_require__(77783);
var scorers_scorer = __webpack_require__(8360);
;

const SCORERS = new Map(catalogue .Yc.flatMap((name) => {
    const load = (0,catalogue .LM)(name);
    return load === undefined ? [] : [[name, once(load)]];
}));
function once(load) {
    let loaded;
    return () => (loaded ??= load());
}

;








async function scoreOutput(expect, context, { endsAtFailure = false } = {}) {
    const specs = expect.filter((each) => !(0,catalogue .TK)(each));
    const isLast = (spec) => endsAtFailure && (0,catalogue .zW)(spec, 'judge');
    const found = new Map();
    for (const spec of [...specs.filter((each) => !isLast(each)), ...specs.filter(isLast)]) {
        const failed = isLast(spec) ? [...found.values()].find(({ passed }) => !passed) : undefined;
        found.set(spec, failed === undefined ? await scoreBy(spec, context) : notAsked(spec, failed));
    }
    const scores = specs.flatMap((spec) => found.get(spec) ?? []);
    return { scores, passed: scores.every((score) => score.passed), score: (0,scorers_scorer .h)(scores.filter(scorer .g)) };
}
async function scoreBy(spec, context) {
    const judgement = await applyScorer(spec, context);
    const weight = (0,catalogue .rg)(spec) ? 0 : spec.weight;
    return { name: spec.name ?? spec.type, type: spec.type, weight, ...judgement };
}
function notAsked({ name, type }, failed) {
    const reason = `the judge was not asked: ${failed.name} has failed the trial`;
    const nothing = { score: 0, passed: true, weight: 0, details: { isNotAsked: true } };
    return { name: name ?? type, type, reason: (0,quote .ml)(reason), ...nothing };
}
async function applyScorer(spec, context) {
    const load = SCORERS.get(spec.type);
    if (load === undefined)
        throw unknownScorer(spec);
    const scorer = await load();
    const judgement = withRubric(spec, await scorer(spec, context, applyScorer));
    if (!Number.isFinite(judgement.score))
        throw new scorers_scorer .V(`${spec.type} gave no number as its score`);
    const score = Math.min(1, Math.max(0, judgement.score));
    if (spec.threshold === undefined)
        return { ...judgement, score, reason: (0,quote .ml)(judgement.reason) };
    const reason = (0,quote .ml)(`score ${score.toFixed(3)}, needs ${spec.threshold}: ${judgement.reason}`);
    return { ...judgement, score, passed: (0,limit .v)(score, spec.threshold), reason };
}
function withRubric(spec, judgement) {
    if (!(0,catalogue .sL)(spec))
        return judgement;
    return { ...judgement, details: { ...judgement.details, rubric: (0,human_label .hE)(spec) } };
}
function unknownScorer(spec) {
    const hint = `Use one of ${[...SCORERS.keys()].join(', ')}.`;
    return new user_error .yo({ code: 'unsupported', sentence: `There is no scorer ${spec.type}.`, place: spec.place, hint });
}


 }),

 5788:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $y: () => ( conversationOf),
  a9: () => ( createCostTally),
  oX: () => ( judgeWith),
  cf: () => ( retryOnce),
  V9: () => ( scoreAnswer)
});

var judge = __webpack_require__(38279);
var scoring_score = __webpack_require__(89099);
var json = __webpack_require__(76380);
var providers = __webpack_require__(25330);
var reuse = __webpack_require__(24524);
var scorer_refusal = __webpack_require__(17359);
;




async function embedTexts(texts, model, options) {
    const keyOf = (text) => storeKey('embed', text, { model, options });
    const known = new Map(texts.map((text) => [text, (0,reuse .CL)(options.store, keyOf(text), options.reuse, asVector)]));
    const missing = [...known].flatMap(([text, vector]) => (vector === undefined ? [text] : []));
    if (missing.length === 0)
        return { value: texts.map((text) => known.get(text) ?? []), spendUsd: 0 };
    const attempt = (signal) => options.services.embed(model, missing, signal);
    const expectedUsd = () => options.expectedUsd(requestFor(missing, model));
    const fingerprint = missing.map((text) => keyOf(text).id).join();
    const { vectors, inputTokens } = await ask(model, { fingerprint, attempt, expectedUsd }, options);
    missing.forEach((text, index) => {
        known.set(text, vectors[index]);
        (0,reuse .zS)(options.store, keyOf(text), vectors[index] ?? []);
    });
    const isEstimated = inputTokens === undefined;
    const spendUsd = isEstimated ? expectedUsd() : priceOf(model, inputTokens, options.prices);
    const silentModel = isEstimated ? model.model : undefined;
    options.budget.paid({ costUsd: spendUsd, isJudge: true, isEstimated, silentModel });
    return { value: texts.map((text) => known.get(text) ?? []), spendUsd };
}
async function moderateText(text, model, options) {
    const key = storeKey('moderate', text, { model, options });
    const known = (0,reuse .CL)(options.store, key, options.reuse, asLikelihoods);
    if (known !== undefined)
        return { value: known, spendUsd: 0 };
    const attempt = (signal) => options.services.moderate(model, text, signal);
    const spendUsd = (0,providers .Jh)(model.provider).serves?.moderation === 'free' ? 0 : priceOf(model, 0, options.prices);
    const likelihoods = await ask(model, { fingerprint: key.id, attempt, expectedUsd: () => spendUsd }, options);
    (0,reuse .zS)(options.store, key, likelihoods);
    options.budget.paid({ costUsd: spendUsd, isJudge: true });
    return { value: likelihoods, spendUsd };
}
async function ask(model, { fingerprint, attempt, expectedUsd }, options) {
    const onTimeOut = () => options.budget.paid({ costUsd: expectedUsd(), isJudge: true, isEstimated: true });
    const who = `The scorers' model ${model.provider} ${model.model}`;
    const { answer } = await (0,scorer_refusal .p)({ who, standing: options.standings.of(who), fingerprint }, (sent) => {
        sent();
        return options.dispatcher.attempt(model, attempt, { onTimeOut });
    });
    return answer;
}
function asVector(value) {
    return Array.isArray(value) && value.length > 0 && value.every(isNumber) ? value : undefined;
}
function asLikelihoods(value) {
    return (0,json .OW)(value) && Object.values(value).every(isNumber) ? value : undefined;
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

var scorer = __webpack_require__(8360);
;




function createCostTally() {
    let spent = 0;
    const add = (usd) => {
        spent = spent === undefined || usd === undefined ? undefined : spent + usd;
    };
    return { add, spentUsd: () => spent };
}
const RESCORED = 100;
async function scoreAnswer(expect, scorable, on) {
    const score = (from) => (0,scoring_score .y)(expect, contextOf(scorable, { ...on, from }), scorable.planned);
    return await retryOnce(score);
}
async function retryOnce(work) {
    try {
        return await work(0);
    }
    catch (error) {
        if (!(error instanceof scorer .V))
            throw error;
        return await work(RESCORED);
    }
}
function judgeWith(tools, tally, from) {
    return async (question) => {
        if (tools.judge === undefined)
            throw new scorer .V('no judge model is configured');
        const attempt = from + question.attempt;
        const { text, spendUsd } = await (0,judge .N)({ ...question, attempt }, { ...tools, judge: tools.judge });
        tally.add(spendUsd);
        return text;
    };
}
function contextOf({ planned, asked, output }, scoring) {
    const { vars, severity, tags } = planned.case;
    const { request } = asked;
    const conversation = conversationOf(planned.case, request);
    const ask = judgeWith(scoring.tools, scoring.tally, scoring.from);
    return { output, request, conversation, vars, severity, tags, ask, ...servicesOf(scoring) };
}
function conversationOf({ messages }, request) {
    return request.messages.slice(request.messages.length - messages.length);
}
function servicesOf({ tools, side, tally }) {
    const { scorers, signal } = tools;
    if (scorers === undefined)
        return { embed: undefined, moderate: undefined, runCode: undefined };
    const { services, embeddings, moderation, mayRunHead } = scorers;
    const options = { ...tools, services };
    const paid = ({ value, spendUsd }) => {
        tally.add(spendUsd);
        return value;
    };
    const runCode = (program, input) => services.runProgram(program, input, { side, signal });
    return {
        embed: embeddings && (async (texts) => paid(await embedTexts(texts, embeddings, options))),
        moderate: moderation && (async (text) => paid(await moderateText(text, moderation, options))),
        runCode: side === 'base' || mayRunHead ? runCode : undefined,
    };
}


 }),

 48766:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  W: () => ( runTrial)
});

var plan = __webpack_require__(50698);
var user_error = __webpack_require__(35881);
var ports = __webpack_require__(14788);
var lossless = __webpack_require__(76732);
var providers = __webpack_require__(25330);
var compile = __webpack_require__(53194);
var catalogue = __webpack_require__(58814);
;

function accepts(expect, shortfall) {
    return flattened(expect).some((spec) => acceptedBy(spec).includes(shortfall));
}
function acceptedBy({ type, config, children }) {
    const negated = type === 'not' ? children : [];
    return [
        ...((0,catalogue .JC)(type).accepts?.(config) ?? []),
        ...negated.flatMap((child) => (0,catalogue .JC)(child.type).acceptsWhenNot ?? []),
    ];
}
function expectsToolCalls(expect) {
    return flattened(expect).some(({ type, config }) => (0,catalogue .JC)(type).expectsToolCalls?.(config) === true);
}
function flattened(expect) {
    return expect.flatMap((spec) => (0,catalogue .JC)(spec.type).holds === 'several' ? [spec, ...flattened(spec.children)] : [spec]);
}

var json_text = __webpack_require__(54443);
var quote = __webpack_require__(77783);
;






async function failedAnswer(reply) {
    const found = await shortfallOf(reply);
    if (found === undefined || accepts(reply.expect, found.kind))
        return undefined;
    const reason = (0,quote .ml)(found.reason);
    return { name: 'answered', type: 'answered', score: 0, passed: false, reason, weight: 1, details: {} };
}
async function shortfallOf(reply) {
    const { output } = reply;
    const limit = limitReached(reply);
    if (limit !== undefined)
        return { kind: 'limit', reason: limit };
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
function limitReached({ output: { agent }, request }) {
    const { endpoint } = request;
    if (agent === undefined || endpoint.provider !== 'agent')
        return undefined;
    if (agent.end === 'finished' || agent.end === 'decided')
        return undefined;
    if (agent.end === 'turns' && request.agent?.endsAtFirstSkill === true)
        return undefined;
    const { turns, seconds, costUsd } = endpoint.limits;
    const limits = { turns: `${turns} turns`, seconds: `${seconds} seconds`, cost: `$${costUsd}` };
    return `stopped at its limit of ${limits[agent.end]}`;
}
function didNothing({ text, agent }) {
    return !SEEN.test(text) && agent?.actions.length === 0 && agent.files.length === 0 && agent.skills.length === 0;
}
const SEEN = /[^\p{Z}\p{C}\u2800\u3164\uFE0E\uFE0F]/u;
function saysNothing({ output, request, expect }) {
    if (SEEN.test(output.text))
        return false;
    if (output.agent !== undefined)
        return didNothing(output);
    const last = output.conversation?.at(-1);
    if (last !== undefined && last.toolCalls.length === 0)
        return true;
    const isOwn = !(0,providers .yX)(request.endpoint);
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
    const mismatch = await (0,compile .Fc)(request.output.schema, 'check').catch(() => undefined);
    const breach = (reason) => ({ kind: 'off-schema', reason: `outside its output schema: ${reason}` });
    const parsed = (0,json_text .qF)(output.text);
    if (!parsed.ok)
        return breach(parsed.problem);
    const error = mismatch && firstMismatch(() => mismatch((0,lossless .RU)(parsed.value)));
    return error && breach(`${error.instancePath || 'the whole'} ${error.message ?? error.keyword}`);
}
function firstMismatch(check) {
    try {
        return check();
    }
    catch (error) {
        if (!(error instanceof compile .$_))
            throw error;
        return undefined;
    }
}
function describeCut({ output, usage, request }) {
    const word = output.metadata['finish_reason'];
    const where = (0,providers .yX)(request.endpoint) && typeof word === 'string' ? `cut off (${word})` : 'cut off at the token limit';
    return `${where}${spentOnThinking({ output, usage, request })}`;
}
function describeNothing({ output, usage, request }) {
    const [call] = output.toolCalls;
    if (call !== undefined)
        return `empty answer: only a call of ${(0,quote .hD)(call.name, 40)}, which was not offered`;
    return `empty answer${spentOnThinking({ output, usage, request })}`;
}
function spentOnThinking({ output, usage, request }) {
    const isUnseen = !SEEN.test(output.text) && output.toolCalls.length === 0 && (0,providers .yX)(request.endpoint);
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
    return text === '' ? '' : `: ${(0,quote .hD)(text, 120)}`;
}

var json_path = __webpack_require__(73254);
var usage = __webpack_require__(29354);
var money_cost = __webpack_require__(55868);
var calls_reuse = __webpack_require__(24524);
var retry = __webpack_require__(69126);
var calls_standing = __webpack_require__(97050);
;





class TargetStopped extends Error {
}
class CapReached extends Error {
}
function replay({ key, planned, tools, standing }, asked) {
    const reuse = (0,calls_reuse .Sv)(planned, key.side, tools.reuse);
    const stored = (0,calls_reuse .M2)(tools.store, storeKeyOf(key, asked, tools), key, reuse);
    if (stored === undefined)
        return undefined;
    const { answer, attempts, isFromThisRun, storedAtMs } = stored;
    if (!isFromThisRun && tools.observedModels.contradicts(asked.request, answer.served))
        return undefined;
    tools.budget.reused();
    standing.answered();
    return {
        answer,
        cost: (0,money_cost .h)(tools.prices, asked.request, answer),
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
        (0,calls_reuse .i4)(tools.store, storeKeyOf(key, asked, tools), answer, attempts);
    const cost = (0,money_cost .h)(tools.prices, asked.request, answer);
    lost.add((0,money_cost .C)(answer, { request: asked.request, billedUsd: cost.billedUsd, isJudge: false }, tools));
    tools.observedModels.note(asked.request, answer.served);
    return {
        answer,
        cost,
        spendUsd: lost.spentUsd(),
        attempts,
        origin: isOwn ? 'live' : 'replayed',
        startedAtMs: tools.clock.nowMs() - answer.latencyMs,
    };
}
async function askProvider({ key, tools, standing, isStopped, mayBePaid }, asked, lost) {
    const { request, fingerprint } = asked;
    const beforeAttempt = () => {
        if (isStopped())
            throw new TargetStopped();
        if (!mayBePaid() || (lost.spentUsd() !== 0 && !tools.budget.isUnderCap()))
            throw new CapReached();
    };
    const onTimeOut = (spentUsd) => {
        const costUsd = spentUsd ?? tools.expectedUsd(request);
        lost.add(costUsd);
        tools.budget.paid({ costUsd, isJudge: false, isEstimated: spentUsd === undefined });
    };
    try {
        const answered = await (0,calls_standing .Qz)(standing, { fingerprint, key }, (sent) => tools.dispatcher.call(request, {
            side: key.side,
            beforeAttempt: () => (beforeAttempt(), sent()),
            onTimeOut,
            key: storeKeyOf(key, asked, tools),
        }));
        return { ...answered, answer: withoutLatency(answered.answer, request), isOwn: true };
    }
    catch (error) {
        if (!(0,calls_standing .TK)(error) || error.failure.kind !== 'rejected' || !error.failure.fails)
            throw error;
        return { answer: rejectedAnswer(error.message), attempts: attemptsOf(error), isOwn: false };
    }
}
function withoutLatency(answer, { endpoint }) {
    return (0,providers .yX)(endpoint) && endpoint.service !== undefined ? { ...answer, countsStart: true } : answer;
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
    return error instanceof retry .CP ? error.attempts : 0;
}
function storeKeyOf(key, asked, tools) {
    return (0,calls_reuse .ze)(asked, tools.providers.identity(asked.request), key);
}

var scoring_scoring = __webpack_require__(5788);
var simulated_user = __webpack_require__(25234);
;





async function converse(job, asked, lost) {
    const { user, ...request } = asked.request;
    const own = (0,scoring_scoring .$y)(job.planned.case, request).flatMap(turnOfMessage);
    const opening = own.length > 0 ? [] : openingOf(request);
    const userTally = (0,scoring_scoring .a9)();
    let said = { turns: opening, answers: [] };
    while (said.answers.length < user.maxTurns) {
        const all = [...own, ...said.turns];
        if (all.at(-1)?.role !== 'user') {
            const text = await (0,simulated_user .it)(user, all, { tools: job.tools, tally: userTally });
            if (text === undefined)
                break;
            said = { ...said, turns: [...said.turns, { role: 'user', text, toolCalls: [] }] };
        }
        const turnRequest = withTurns(request, said.turns.slice(opening.length));
        const fingerprint = job.tools.fingerprint({ ...turnRequest, user });
        const turnAsked = { ...asked, request: turnRequest, fingerprint };
        const answered = replay(job, turnAsked) ?? (await callProvider(job, turnAsked, lost));
        const { output } = answered.answer;
        const turn = { role: 'assistant', text: output.text, toolCalls: output.toolCalls };
        said = { turns: [...said.turns, turn], answers: [...said.answers, answered] };
        if (!canGoOn(output))
            break;
    }
    return { ...joined(said, lost), userSpendUsd: userTally.spentUsd() };
}
function turnOfMessage({ role, text }) {
    return role === 'user' || role === 'assistant' ? [{ role, text, toolCalls: [] }] : [];
}
function openingOf({ messages }) {
    const last = messages.at(-1);
    return last?.role === 'user' ? turnOfMessage(last) : [];
}
function canGoOn({ text, finishReason }) {
    return text.trim() !== '' && (finishReason === 'stop' || finishReason === 'other');
}
function withTurns(request, turns) {
    const said = turns.map(({ role, text }) => ({
        role,
        text,
        images: [],
        toolCalls: [],
        toolCallId: undefined,
    }));
    const messages = [...request.messages, ...said];
    return { ...request, messages, endpoint: withBody(request.endpoint, messages) };
}
function withBody(endpoint, messages) {
    if (endpoint.provider !== 'http' || endpoint.turnPlaces === undefined)
        return endpoint;
    const { turnPlaces, ...rest } = endpoint;
    const sent = messages.map(({ role, text }) => ({ role, content: text }));
    const places = [
        ...turnPlaces.messages.map((path) => ({ path, value: sent })),
        ...turnPlaces.prompt.map((path) => ({ path, value: messages.at(-1)?.text ?? '' })),
    ];
    const body = places.reduce((value, place) => (0,json_path .Hq)(value, place.path, place.value), rest.body);
    return { ...rest, body };
}
function joined({ turns, answers }, lost) {
    const [first] = answers;
    const last = answers.at(-1);
    if (first === undefined || last === undefined)
        throw new Error('A conversation without an answer.');
    const outputs = answers.map(({ answer }) => answer.output);
    const steps = outputs.flatMap((output) => output.steps ?? []);
    const output = {
        ...last.answer.output,
        toolCalls: outputs.flatMap(({ toolCalls }) => toolCalls),
        ...(steps.length === 0 ? {} : { steps }),
        conversation: turns,
    };
    const listUsd = sumOf(answers.map(({ cost }) => cost.listUsd));
    const billedUsd = sumOf(answers.map(({ cost }) => cost.billedUsd));
    return {
        answer: { ...joinedAnswer(answers.map(({ answer }) => answer)), output },
        cost: { listUsd, billedUsd },
        spendUsd: lost.spentUsd(),
        attempts: answers.reduce((sum, { attempts }) => sum + attempts, 0),
        origin: originOf(answers),
        startedAtMs: first.startedAtMs,
    };
}
function joinedAnswer(answers) {
    const countsStart = answers.some((answer) => answer.countsStart === true);
    return {
        usage: answers.map(({ usage }) => usage).reduce((a, b) => (a && b ? (0,usage .v)(a, b) : undefined)),
        served: answers.at(-1).served,
        reportedCostUsd: sumOf(answers.map(({ reportedCostUsd }) => reportedCostUsd)),
        latencyMs: answers.reduce((sum, { latencyMs }) => sum + latencyMs, 0),
        ...(countsStart ? { countsStart } : {}),
    };
}
function sumOf(amounts) {
    return amounts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
}
function originOf(answers) {
    const origins = answers.map(({ origin }) => origin);
    return ['stored', 'replayed'].find((origin) => origins.includes(origin)) ?? 'live';
}

var fatal_errors = __webpack_require__(56436);
var live_dispatcher = __webpack_require__(57240);
var provider_queue = __webpack_require__(55177);
var waiting = __webpack_require__(89406);
var agent = __webpack_require__(28581);
var scorer = __webpack_require__(8360);
;


function requireTools(endpoint, trace) {
    if (endpoint.provider !== 'agent' || trace === undefined)
        return;
    const couldBeListed = (tool) => tool.startsWith('mcp:') || agent .Cp.some((name) => name === tool);
    const denied = trace.actions.find(({ tool, state }) => state === 'denied' && couldBeListed(tool) && !endpoint.tools.includes(tool));
    if (denied === undefined)
        return;
    throw new scorer .V(`The case failed after the agent was denied \`${denied.tool}\`, which the target’s \`tools:\` does not name: add it, or have the task need it no more.`);
}

var score = __webpack_require__(89099);
var answers_paraphrase = __webpack_require__(38255);
;



















async function runTrial(job) {
    const planned = (0,plan .fQ)(job.planned, job.key.side);
    if (planned === undefined)
        throw new Error(`no request on ${job.key.side} for case ${job.key.caseId}`);
    const lost = (0,scoring_scoring .a9)();
    let asked = planned;
    let answered;
    try {
        const said = await saidFor(job, planned);
        ({ asked } = said);
        answered = await answerOf(job, asked, lost);
        return { trial: await trial_score(job, said, answered), fatal: undefined, mayHeal: false };
    }
    catch (error) {
        return failure(job, asked, { error, answered, lost });
    }
    finally {
        if (answered !== undefined)
            job.tools.held.release(answered);
    }
}
async function saidFor({ key, tools }, planned) {
    const { paraphrase } = planned.request;
    if (paraphrase === undefined)
        return { asked: planned };
    const tally = (0,scoring_scoring .a9)();
    const { asked, words } = await (0,answers_paraphrase .Gt)(key, paraphrase, { tools, tally });
    const { replica } = planned;
    return { asked: replica === undefined ? asked : { ...asked, replica }, words, wordsUsd: tally.spentUsd() };
}
async function answerOf(job, asked, lost) {
    const { request } = asked;
    const { user } = request;
    const { held } = job.tools;
    const stored = user === undefined ? await held.read(() => replay(job, asked)) : undefined;
    if (stored !== undefined)
        return stored;
    const answered = user === undefined
        ? await callProvider(job, asked, lost)
        : await converse(job, { ...asked, request: { ...request, user } }, lost);
    held.add(answered);
    return answered;
}
async function trial_score(job, { asked, words, wordsUsd }, answered) {
    const { key, planned } = job;
    const { answer, cost, spendUsd, attempts, origin } = answered;
    const tools = { ...job.tools, reuse: (0,calls_reuse .z5)(planned, origin, job.tools.reuse) };
    const tally = (0,scoring_scoring .a9)();
    if (words !== undefined)
        tally.add(wordsUsd);
    if (asked.request.user !== undefined)
        tally.add(answered.userSpendUsd);
    const scoring = { scorable: { planned, asked, output: answer.output }, usage: answer.usage, tools, tally };
    const judged = await scoreReply(planned.case.expect, scoring, 'head');
    if (!judged.passed)
        requireTools(asked.request.endpoint, answer.output.agent);
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
        judgeSpendUsd: tally.spentUsd(),
        latencyMs: answer.latencyMs,
        ...(answer.countsStart === true ? { countsStart: true } : {}),
        attempts,
        startedAt: new Date(answered.startedAtMs).toISOString(),
        origin,
        ...(words === undefined ? {} : { paraphrase: words }),
        passedOldExpectations: old?.passed,
    };
}
async function scoreReply(expect, { scorable, usage, tools, tally }, side) {
    const { output, asked } = scorable;
    const failed = await failedAnswer({ output, usage, request: asked.request, expect });
    if (failed !== undefined)
        return { scores: [failed], passed: false, score: 0 };
    return await (0,scoring_scoring .V9)(expect, scorable, { tools, side, tally });
}
async function scoreByOld(expect, scoring) {
    try {
        return await scoreReply(expect, scoring, 'base');
    }
    catch (error) {
        if (!(error instanceof user_error .yo))
            throw error;
        return undefined;
    }
}
function failure(job, asked, failed) {
    const { key, tools } = job;
    const { error } = failed;
    const skipped = (why, fatal) => ({
        trial: { status: 'skipped', key, why },
        fatal,
        mayHeal: false,
    });
    const isInterrupted = tools.signal.aborted && tools.endedBy() === 'interrupted';
    if (error instanceof waiting .i && !isInterrupted)
        return skipped('waiting');
    if (tools.signal.aborted)
        return skipped(tools.endedBy());
    if (error instanceof TargetStopped)
        return skipped('target-stopped');
    if (error instanceof CapReached)
        return skipped('budget');
    if ((0,fatal_errors .B)(error))
        return skipped('target-stopped', error);
    if (!(error instanceof ports .RA || error instanceof provider_queue .g || error instanceof scorer .V))
        throw error;
    return {
        trial: errored(job, asked, { ...failed, error }),
        fatal: undefined,
        mayHeal: !(0,retry .GK)(error) && !(0,retry .JD)(error) && !(0,calls_standing .TK)(error),
    };
}
function errored({ key, tools }, asked, { error, answered, lost }) {
    const isScoring = answered !== undefined;
    const judge = error instanceof scorer .V ? undefined : tools.judge?.endpoint;
    const target = error instanceof simulated_user .Jr ? error.endpoint : asked.request.endpoint;
    const asks = isScoring ? judge : target;
    return {
        status: 'errored',
        key,
        fingerprint: asked.fingerprint,
        provider: asks?.provider ?? 'scorer',
        isAnswered: isScoring,
        message: error.message,
        timeLimit: (0,retry .GK)(error) && asks !== undefined ? (0,live_dispatcher .q)(asks) : undefined,
        attempts: answered?.attempts ?? attemptsOf(error),
        spendUsd: lost.spentUsd(),
    };
}


 })

};
