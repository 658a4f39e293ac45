export const id = 4122;
export const ids = [4122];
export const modules = {

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

 88117:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ej: () => ( textsIn),
   Ir: () => ( optionalTextsIn),
   Po: () => ( numberIn),
   Rk: () => ( someTextIn),
   fO: () => ( onlyChild),
   r7: () => ( textIn),
   tm: () => ( badValue),
   xm: () => ( valueIn),
   yB: () => ( neededNumberIn)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);

function textIn(spec, key) {
    const text = asText(valueIn(spec, key));
    if (text === undefined)
        throw badValue(spec, `${spec.type} needs a text as ${key}.`);
    return text;
}
function someTextIn(spec, key, trimmed) {
    const whole = textIn(spec, key);
    const text = trimmed === 'start' ? whole.trimStart() : trimmed === 'end' ? whole.trimEnd() : whole;
    if (text === '')
        throw badValue(spec, `${spec.type} expects an empty text, which every output would satisfy.`);
    return text;
}
function textsIn(spec, key) {
    const texts = optionalTextsIn(spec, key);
    if (texts.length === 0)
        throw badValue(spec, `${spec.type} needs at least one text as ${key}.`);
    return texts;
}
function optionalTextsIn(spec, key) {
    const value = valueIn(spec, key) ?? [];
    const texts = (Array.isArray(value) ? value : [value]).map(asText);
    if (texts.some((text) => text === undefined || text === '')) {
        throw badValue(spec, `${spec.type} needs a list of texts as ${key}, none of them empty.`);
    }
    return texts;
}
function numberIn(spec, key) {
    const value = valueIn(spec, key);
    if (value === undefined || value === null)
        return undefined;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number))
        throw badValue(spec, `${spec.type} needs a number as ${key}.`);
    return number;
}
function neededNumberIn(spec, key) {
    const number = numberIn(spec, key);
    if (number === undefined)
        throw badValue(spec, `${spec.type} needs a number as ${key}.`);
    return number;
}
function valueIn(spec, key) {
    return Object.hasOwn(spec.config, key) ? spec.config[key] : undefined;
}
function onlyChild(spec) {
    const [child] = spec.children;
    if (child === undefined || spec.children.length > 1)
        throw badValue(spec, `${spec.type} needs exactly one nested scorer.`);
    return child;
}
function badValue(spec, sentence, options) {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({ code: 'bad-value', sentence, place: spec.place, hint: undefined }, options);
}
function asText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}


 }),

 47676:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( verdict)
 });
const NO_DETAILS = {};
function verdict(passed, reason, details = NO_DETAILS) {
    return { score: passed ? 1 : 0, passed, reason, details };
}


 }),

 77783:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ch: () => ( quoteAround),
   JN: () => ( quoteList),
   Jj: () => ( cut),
   hD: () => ( quote),
   ml: () => ( shorten)
 });
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


 }),

 8360:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   V: () => ( ScorerError),
   h: () => ( weightedMean)
 });
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


 }),

 34122:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   jsonSchema: () => ( jsonSchema)
 });
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76380);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88117);
 var _parts_json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54443);
 var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47676);
 var _parts_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88134);





async function jsonSchema(spec, context) {
    const schema = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .xm)(spec, 'schema');
    if (!(0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_3__ .OW)(schema))
        throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__ .tm)(spec, 'json_schema needs a schema.');
    const checkValue = await (0,_parts_schema_js__WEBPACK_IMPORTED_MODULE_2__ .F)(spec, schema);
    const parsed = (0,_parts_json_text_js__WEBPACK_IMPORTED_MODULE_4__ .qF)(context.output.text);
    if (!parsed.ok)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ .W)(false, `expected JSON that fits the schema, ${parsed.problem}`);
    const problem = checkValue(parsed.value);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ .W)(problem === undefined, problem ?? 'fits the schema');
}


 }),

 54443:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   GF: () => ( writeJson),
   qF: () => ( parseJson)
 });
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76732);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77783);


const MAX_JSON_DEPTH = 200;
const TOO_DEEP = '[nested too deep]';
function parseJson(text) {
    if (isDeeperThan(text, MAX_JSON_DEPTH))
        return { ok: false, problem: `JSON nested deeper than ${MAX_JSON_DEPTH} levels` };
    try {
        return { ok: true, value: (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_0__ .IS)(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const fenced = text.trimStart().startsWith('```') ? ' (a code fence is around it)' : '';
        return { ok: false, problem: `no JSON${fenced}, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(text, 80)}` };
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


 }),

 23638:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $2: () => ( formatPointer),
   Hf: () => ( parseJsonPath),
   Zl: () => ( followPath),
   jV: () => ( formatPath)
 });
 var _domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73254);
 var _parts_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77783);



function parseJsonPath(spec, path) {
    const steps = (0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ .Hf)(path);
    if (steps !== undefined)
        return steps;
    throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_1__ .tm)(spec, `The path ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(path)} of ${spec.type} leads to no single value. ${(0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ .zP)(path)}`);
}
function followPath(value, path) {
    const result = (0,_domain_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ .Zl)(value, path);
    return result.found ? result : { found: false, problem: `nothing at ${formatPath(result.at)}` };
}
function formatPath(path) {
    return `$${path.map(formatStep).join('')}`;
}
function formatPointer(pointer) {
    const steps = pointer.split('/').slice(1);
    return formatPath(steps.map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'))));
}
function formatStep(step) {
    if (typeof step === 'number')
        return `[${step}]`;
    return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step) ? `.${step}` : `[${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(step, 40)}]`;
}


 }),

 88134:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( compileSchema)
 });
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76732);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _json_schema_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53194);
 var _scorer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8360);
 var _path_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23638);
 var _parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77783);






async function compileSchema(spec, schema) {
    try {
        const mismatch = await (0,_json_schema_compile_js__WEBPACK_IMPORTED_MODULE_1__ .Fc)(schema, 'check');
        return (value) => describe(find(mismatch, value));
    }
    catch (error) {
        const sentence = `The JSON Schema of ${spec.type} cannot be used: ${error.message}.`;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({ code: 'bad-schema', sentence, place: spec.place, hint: undefined }, { cause: error });
    }
}
function find(mismatch, value) {
    try {
        return mismatch((0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_4__ .RU)(value));
    }
    catch (error) {
        if (!(error instanceof _json_schema_compile_js__WEBPACK_IMPORTED_MODULE_1__ .$_))
            throw error;
        throw new _scorer_js__WEBPACK_IMPORTED_MODULE_2__ .V(error.message, { cause: error });
    }
}
function describe(error) {
    if (error === undefined)
        return undefined;
    const found = JSON.stringify(error.data) ?? '';
    const extra = error.keyword === 'additionalProperties' ? ` (${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(String(error.params['additionalProperty']))})` : '';
    return `${(0,_path_value_js__WEBPACK_IMPORTED_MODULE_3__ .$2)(error.instancePath)} ${error.message ?? error.keyword}${extra}, found ${(0,_parts_quote_js__WEBPACK_IMPORTED_MODULE_5__ .hD)(found, 60)}`;
}


 })

};
