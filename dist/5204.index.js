export const id = 5204;
export const ids = [5204];
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

 15204:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   validateSuite: () => ( validateSuite),
   validateTemplates: () => ( validateTemplates)
 });
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76380);
 var _domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76732);
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _json_schema_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53194);
 var _case_mistakes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27554);
 var _diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23885);






async function validateSuite(suite, renderer) {
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ .LR)([
        ...validateTemplates(suite, renderer),
        ...(await validatePatterns(suite)),
        ...(await validateSchemas(suite)),
    ]);
}
function validateTemplates(suite, renderer) {
    const mistakes = (0,_case_mistakes_js__WEBPACK_IMPORTED_MODULE_3__ .z)();
    for (const target of suite.targets) {
        for (const evalCase of suite.cases) {
            for (const details of tryRender(() => renderer.render(target, evalCase)))
                mistakes.note(evalCase.id, details);
        }
    }
    return mistakes.all();
}
function tryRender(render) {
    try {
        render();
        return [];
    }
    catch (error) {
        if (error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo)
            return error.all;
        throw error;
    }
}
async function validatePatterns(suite) {
    const patterns = new Map();
    for (const { config, place } of distinctSpecs(suite)) {
        for (const pattern of [config.pattern, config.regex]) {
            if (typeof pattern === 'string')
                patterns.set(JSON.stringify([pattern, place]), { pattern, place });
        }
    }
    if (patterns.size === 0)
        return [];
    const { RE2JS, RE2JSSyntaxException } = await __webpack_require__.e( 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return [...patterns.values()].flatMap(({ pattern, place }) => {
        try {
            RE2JS.compile(pattern);
            return [];
        }
        catch (error) {
            if (!(error instanceof RE2JSSyntaxException))
                throw error;
            return [(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ .R5)(place, { code: 'bad-regex', sentence: `The pattern is not valid: ${error.message}.` })];
        }
    });
}
async function validateSchemas(suite) {
    const schemas = new Map();
    for (const placed of schemasOf(suite))
        schemas.set(JSON.stringify([placed.place, placed.what]), placed);
    const found = [];
    for (const { schema, place, what, use } of schemas.values()) {
        if (use === 'check' && (0,_domain_json_lossless_js__WEBPACK_IMPORTED_MODULE_4__ .hF)(schema)) {
            const hint = 'Compare it with `json_path` and `equals`.';
            const sentence = `${what} holds a number with more digits than schemas are checked by.`;
            found.push((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ .R5)(place, { code: 'bad-schema', sentence, hint }));
        }
        try {
            await (0,_json_schema_compile_js__WEBPACK_IMPORTED_MODULE_1__ .Fc)(schema, use);
        }
        catch (error) {
            if (!(error instanceof Error))
                throw error;
            const sentence = `${what} is not a valid JSON Schema: ${error.message}.`;
            found.push((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ .R5)(place, { code: 'bad-schema', sentence }));
        }
    }
    return found;
}
function* schemasOf(suite) {
    for (const { output, tools, place } of suite.targets) {
        if (output !== undefined) {
            const what = 'The output’s schema';
            yield { schema: output.schema, place: placeOfFile(output.file) ?? place, what, use: 'send' };
        }
        for (const tool of tools?.tools ?? []) {
            const what = `The schema of the tool \`${tool.name}\``;
            yield { schema: tool.parameters, place: placeOfFile(tools?.file) ?? place, what, use: 'send' };
        }
    }
    for (const { config, place } of distinctSpecs(suite)) {
        for (const schema of [config.schema, config.arguments_schema]) {
            if ((0,_domain_json_json_js__WEBPACK_IMPORTED_MODULE_5__ .OW)(schema))
                yield { schema, place: placeOfFile(config.file) ?? place, what: 'The schema', use: 'check' };
        }
    }
}
function placeOfFile(file) {
    return typeof file === 'string' ? (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ .AA)(file) : undefined;
}
function* distinctSpecs(suite) {
    const seen = new Set();
    const pending = [];
    for (const { expect } of suite.cases) {
        pending.push(...expect);
        for (let spec = pending.pop(); spec !== undefined; spec = pending.pop()) {
            if (seen.has(spec))
                continue;
            seen.add(spec);
            pending.push(...spec.children);
            yield spec;
        }
    }
}


 })

};
