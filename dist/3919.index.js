export const id = 3919;
export const ids = [3919];
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
    return (0,json/* isJsonObject */.OW)(schema) ? meterObject(schema, pointer, walk) : schema;
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
    if ((0,json/* isJsonObject */.OW)(value) && SCHEMA_MAPS.has(name)) {
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
    const address = named === undefined ? '2020-12' : (0,json/* jsonText */.s$)(named);
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
    return JSON.stringify(value, (_, each) => (0,json/* isJsonObject */.OW)(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each);
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

/***/ 92214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isFatal),
/* harmony export */   g: () => (/* binding */ fatalErrors)
/* harmony export */ });
/* harmony import */ var _domain_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50698);
/* harmony import */ var _domain_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17947);
/* harmony import */ var _domain_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49364);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14788);





const STOPPED = 'Nothing more was sent to this target.';
function fatalErrors(planned, key, error) {
    if (error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
        return error.all;
    const endpoint = (0,_domain_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOn */ .fQ)(planned, key.side)?.request.endpoint;
    const model = endpoint !== undefined && (0,_domain_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .isModel */ .yX)(endpoint) ? ` ${endpoint.model}` : '';
    const who = `${endpoint?.provider ?? 'the provider'}${model}`;
    const did = endpoint !== undefined && (0,_domain_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(endpoint) ? 'gave no answer on' : 'refused a request on';
    const where = `Suite ${key.suite}, target ${key.target}: ${who} ${did} ${key.side}, for case \`${key.caseId}\``;
    const hint = error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .CallError */ .R && 'hint' in error.failure ? error.failure.hint : undefined;
    return [
        {
            code: 'provider-refused',
            sentence: `${where}: ${(0,_domain_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .withFullStop */ .u)(error instanceof Error ? error.message : String(error))}`,
            place: undefined,
            hint: hint === undefined ? STOPPED : `${(0,_domain_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .withFullStop */ .u)(hint)} ${STOPPED}`,
        },
    ];
}
function isFatal(error) {
    return error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .CallError */ .R && error.failure.kind === 'fatal');
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

/***/ 71559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $y: () => (/* binding */ conversationOf),
  a9: () => (/* binding */ createCostTally),
  oX: () => (/* binding */ judgeWith),
  cf: () => (/* binding */ retryOnce),
  V9: () => (/* binding */ scoreAnswer)
});

// EXTERNAL MODULE: ./build/run/judge.js
var judge = __webpack_require__(29581);
// EXTERNAL MODULE: ./build/run/score.js + 1 modules
var run_score = __webpack_require__(47565);
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/domain/providers.js
var providers = __webpack_require__(17947);
// EXTERNAL MODULE: ./build/run/reuse.js + 1 modules
var reuse = __webpack_require__(70556);
// EXTERNAL MODULE: ./build/run/scorer-refusal.js
var scorer_refusal = __webpack_require__(27049);
;// CONCATENATED MODULE: ./build/run/scorer-models.js




async function embedTexts(texts, model, options) {
    const keyOf = (text) => storeKey('embed', text, { model, options });
    const known = new Map(texts.map((text) => [text, (0,reuse/* readStored */.CL)(options.store, keyOf(text), options.reuse, asVector)]));
    const missing = [...known].flatMap(([text, vector]) => (vector === undefined ? [text] : []));
    if (missing.length === 0)
        return { value: texts.map((text) => known.get(text) ?? []), spendUsd: 0 };
    const attempt = (signal) => options.services.embed(model, missing, signal);
    const expectedUsd = () => options.expectedUsd(requestFor(missing, model));
    const fingerprint = missing.map((text) => keyOf(text).id).join();
    const { vectors, inputTokens } = await ask(model, { fingerprint, attempt, expectedUsd }, options);
    missing.forEach((text, index) => {
        known.set(text, vectors[index]);
        (0,reuse/* writeStored */.zS)(options.store, keyOf(text), vectors[index] ?? []);
    });
    const isEstimated = inputTokens === undefined;
    const spendUsd = isEstimated ? expectedUsd() : priceOf(model, inputTokens, options.prices);
    options.budget.paid({ costUsd: spendUsd, isJudge: true, isEstimated });
    return { value: texts.map((text) => known.get(text) ?? []), spendUsd };
}
async function moderateText(text, model, options) {
    const key = storeKey('moderate', text, { model, options });
    const known = (0,reuse/* readStored */.CL)(options.store, key, options.reuse, asLikelihoods);
    if (known !== undefined)
        return { value: known, spendUsd: 0 };
    const attempt = (signal) => options.services.moderate(model, text, signal);
    const spendUsd = (0,providers/* modelTraits */.Jh)(model.provider).serves?.moderation === 'free' ? 0 : priceOf(model, 0, options.prices);
    const likelihoods = await ask(model, { fingerprint: key.id, attempt, expectedUsd: () => spendUsd }, options);
    (0,reuse/* writeStored */.zS)(options.store, key, likelihoods);
    options.budget.paid({ costUsd: spendUsd, isJudge: true });
    return { value: likelihoods, spendUsd };
}
async function ask(model, { fingerprint, attempt, expectedUsd }, options) {
    const onTimeOut = () => options.budget.paid({ costUsd: expectedUsd(), isJudge: true, isEstimated: true });
    const who = `The scorers' model ${model.provider} ${model.model}`;
    const { answer } = await (0,scorer_refusal/* askScorerModel */.p)({ who, standing: options.standings.of(who), fingerprint }, (sent) => {
        sent();
        return options.dispatcher.attempt(model, attempt, { onTimeOut });
    });
    return answer;
}
function asVector(value) {
    return Array.isArray(value) && value.length > 0 && value.every(isNumber) ? value : undefined;
}
function asLikelihoods(value) {
    return (0,json/* isJsonObject */.OW)(value) && Object.values(value).every(isNumber) ? value : undefined;
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

// EXTERNAL MODULE: ./build/scorers/scorer.js
var scorer = __webpack_require__(8360);
;// CONCATENATED MODULE: ./build/run/scoring.js




function createCostTally() {
    let spent = 0;
    const add = (usd) => {
        spent = spent === undefined || usd === undefined ? undefined : spent + usd;
    };
    return { add, spentUsd: () => spent };
}
const RESCORED = 100;
async function scoreAnswer(expect, scorable, on) {
    const score = (from) => (0,run_score/* scoreOutput */.y)(expect, contextOf(scorable, { ...on, from }));
    return await retryOnce(score);
}
async function retryOnce(work) {
    try {
        return await work(0);
    }
    catch (error) {
        if (!(error instanceof scorer/* ScorerError */.V))
            throw error;
        return await work(RESCORED);
    }
}
function judgeWith(tools, tally, from) {
    return async (question) => {
        if (tools.judge === undefined)
            throw new scorer/* ScorerError */.V('no judge model is configured');
        const attempt = from + question.attempt;
        const { text, spendUsd } = await (0,judge/* askJudge */.N)({ ...question, attempt }, { ...tools, judge: tools.judge });
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


/***/ }),

/***/ 53919:
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
// EXTERNAL MODULE: ./build/domain/json.js
var json = __webpack_require__(97803);
// EXTERNAL MODULE: ./build/scorers/catalogue.js
var catalogue = __webpack_require__(43015);
;// CONCATENATED MODULE: ./build/run/acceptance.js


const endsBy = (...reasons) => ({ type, config }) => type === 'finish_reason' && reasons.includes(config['value'] ?? null);
const asksRefusal = (spec) => spec.type === 'refusal' || (spec.type === 'not' && spec.children.some(({ type }) => type === 'no_refusal'));
const asksNothing = ({ type, config }) => {
    if (type === 'equals' || type === 'iequals')
        return isBlank(config['value']);
    if (type === 'length')
        return Object.entries(config).some(([name, limit]) => name.startsWith('max') && limit === 0);
    return type === 'regex' && ['^$', '^\\s*$'].includes((0,json/* jsonText */.s$)(config['pattern'] ?? config['value']));
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
    const last = output.conversation?.at(-1);
    if (last !== undefined && last.toolCalls.length === 0)
        return true;
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

// EXTERNAL MODULE: ./build/domain/json-path.js
var json_path = __webpack_require__(75659);
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
    if (!isFromThisRun && tools.observedModels.contradicts(asked.request, answer.served.model))
        return undefined;
    tools.budget.reused();
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
    tools.observedModels.note(asked.request, answer.served.model);
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
    const beforeAttempt = () => {
        if (isStopped())
            throw new TargetStopped();
        if (!mayBePaid() || (lost.spentUsd() !== 0 && !tools.budget.isUnderCap()))
            throw new CapReached();
    };
    const onTimeOut = () => {
        const costUsd = tools.expectedUsd(request);
        lost.add(costUsd);
        tools.budget.paid({ costUsd, isJudge: false, isEstimated: true });
    };
    try {
        const answered = await (0,run_standing/* standingFor */.Qz)(standing, { fingerprint, key }, (sent) => tools.dispatcher.call(request, { side: key.side, beforeAttempt: () => (beforeAttempt(), sent()), onTimeOut }));
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

// EXTERNAL MODULE: ./build/run/scoring.js + 1 modules
var run_scoring = __webpack_require__(71559);
// EXTERNAL MODULE: ./build/run/simulated-user.js
var simulated_user = __webpack_require__(83854);
;// CONCATENATED MODULE: ./build/run/converse.js




async function converse(job, asked, lost) {
    const { user, ...request } = asked.request;
    const own = (0,run_scoring/* conversationOf */.$y)(job.planned.case, request).flatMap(turnOfMessage);
    const opening = own.length > 0 ? [] : openingOf(request);
    const userTally = (0,run_scoring/* createCostTally */.a9)();
    let said = { turns: opening, answers: [] };
    while (said.answers.length < user.maxTurns) {
        const all = [...own, ...said.turns];
        if (all.at(-1)?.role !== 'user') {
            const text = await (0,simulated_user/* speakAsUser */.it)(user, all, { tools: job.tools, tally: userTally });
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
    const body = places.reduce((value, place) => (0,json_path/* putAt */.Hq)(value, place.path, place.value), rest.body);
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
        usage: answers.map(({ usage }) => usage).reduce(addUsage),
        served: answers.at(-1).served,
        reportedCostUsd: sumOf(answers.map(({ reportedCostUsd }) => reportedCostUsd)),
        latencyMs: answers.reduce((sum, { latencyMs }) => sum + latencyMs, 0),
        ...(countsStart ? { countsStart } : {}),
    };
}
function addUsage(a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const long = (a.longCacheWrite ?? 0) + (b.longCacheWrite ?? 0);
    return {
        input: a.input + b.input,
        cachedInput: a.cachedInput + b.cachedInput,
        cacheWrite: a.cacheWrite + b.cacheWrite,
        ...(long > 0 ? { longCacheWrite: long } : {}),
        output: a.output + b.output,
        reasoning: a.reasoning + b.reasoning,
    };
}
function sumOf(amounts) {
    return amounts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
}
function originOf(answers) {
    const origins = answers.map(({ origin }) => origin);
    return ['stored', 'replayed'].find((origin) => origins.includes(origin)) ?? 'live';
}

// EXTERNAL MODULE: ./build/run/fatal-errors.js
var fatal_errors = __webpack_require__(92214);
// EXTERNAL MODULE: ./build/run/live-dispatcher.js + 2 modules
var live_dispatcher = __webpack_require__(103);
// EXTERNAL MODULE: ./build/run/provider-queue.js
var provider_queue = __webpack_require__(55515);
// EXTERNAL MODULE: ./build/run/score.js + 1 modules
var score = __webpack_require__(47565);
// EXTERNAL MODULE: ./build/scorers/scorer.js
var scorer = __webpack_require__(8360);
;// CONCATENATED MODULE: ./build/run/trial.js
















async function runTrial(job) {
    const asked = (0,plan/* requestOn */.fQ)(job.planned, job.key.side);
    if (asked === undefined)
        throw new Error(`no request on ${job.key.side} for case ${job.key.caseId}`);
    const lost = (0,run_scoring/* createCostTally */.a9)();
    let answered;
    try {
        answered = await answerOf(job, asked, lost);
        return { trial: await trial_score(job, asked, answered), fatal: undefined, mayHeal: false };
    }
    catch (error) {
        return failure(job, asked, { error, answered, lost });
    }
}
async function answerOf(job, asked, lost) {
    const { request } = asked;
    const { user } = request;
    if (user !== undefined)
        return await converse(job, { ...asked, request: { ...request, user } }, lost);
    return replay(job, asked) ?? (await callProvider(job, asked, lost));
}
async function trial_score(job, asked, answered) {
    const { key, planned } = job;
    const { answer, cost, spendUsd, attempts, origin } = answered;
    const tools = { ...job.tools, reuse: (0,run_reuse/* reuseInScoring */.z5)(planned, origin, job.tools.reuse) };
    const tally = (0,run_scoring/* createCostTally */.a9)();
    if (asked.request.user !== undefined)
        tally.add(answered.userSpendUsd);
    const scoring = { scorable: { planned, asked, output: answer.output }, usage: answer.usage, tools, tally };
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
        judgeSpendUsd: tally.spentUsd(),
        latencyMs: answer.latencyMs,
        ...(answer.countsStart === true ? { countsStart: true } : {}),
        attempts,
        startedAt: new Date(answered.startedAtMs).toISOString(),
        origin,
        passedOldExpectations: old?.passed,
    };
}
async function scoreReply(expect, { scorable, usage, tools, tally }, side) {
    const { output, asked } = scorable;
    const failed = await failedAnswer({ output, usage, request: asked.request, expect });
    if (failed !== undefined)
        return { scores: [failed], passed: false, score: 0 };
    return await (0,run_scoring/* scoreAnswer */.V9)(expect, scorable, { tools, side, tally });
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
    const skipped = (why, fatal) => ({
        trial: { status: 'skipped', key, why },
        fatal,
        mayHeal: false,
    });
    if (tools.signal.aborted)
        return skipped(tools.endedBy());
    if (error instanceof TargetStopped)
        return skipped('target-stopped');
    if (error instanceof CapReached)
        return skipped('budget');
    if ((0,fatal_errors/* isFatal */.B)(error))
        return skipped('target-stopped', error);
    if (!(error instanceof ports/* CallError */.R || error instanceof provider_queue/* CircuitOpen */.g || error instanceof scorer/* ScorerError */.V))
        throw error;
    return {
        trial: errored(job, asked, { ...failed, error }),
        fatal: undefined,
        mayHeal: !(0,retry/* isTimeOut */.GK)(error) && !(0,run_standing/* isRejected */.TK)(error),
    };
}
function errored({ key, tools }, asked, { error, answered, lost }) {
    const isScoring = answered !== undefined;
    const judge = error instanceof scorer/* ScorerError */.V ? undefined : tools.judge?.endpoint;
    const target = error instanceof simulated_user/* UserSilent */.Jr ? error.endpoint : asked.request.endpoint;
    const asks = isScoring ? judge : target;
    return {
        status: 'errored',
        key,
        fingerprint: asked.fingerprint,
        provider: asks?.provider ?? 'scorer',
        isAnswered: isScoring,
        message: error.message,
        timeLimit: (0,retry/* isTimeOut */.GK)(error) && asks !== undefined ? (0,live_dispatcher/* timeLimitOf */.q)(asks) : undefined,
        attempts: answered?.attempts ?? attemptsOf(error),
        spendUsd: lost.spentUsd(),
    };
}


/***/ })

};
