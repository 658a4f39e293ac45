export const id = 6366;
export const ids = [6366];
export const modules = {

/***/ 76366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSchema: () => (/* binding */ jsonSchema)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97803);
/* harmony import */ var _parts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18927);
/* harmony import */ var _parts_json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17255);
/* harmony import */ var _parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87938);
/* harmony import */ var _parts_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28042);





async function jsonSchema(spec, context) {
    const schema = (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(spec, 'schema');
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(schema))
        throw (0,_parts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)(spec, 'json_schema needs a schema.');
    const checkValue = await (0,_parts_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .compileSchema */ .F)(spec, schema);
    const parsed = (0,_parts_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(context.output.text);
    if (!parsed.ok)
        return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(false, `expected JSON that fits the schema, ${parsed.problem}`);
    const problem = checkValue(parsed.value);
    return (0,_parts_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .W)(problem === undefined, problem ?? 'fits the schema');
}


/***/ }),

/***/ 18927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Ir: () => (/* binding */ optionalTextsIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Rk: () => (/* binding */ someTextIn),
/* harmony export */   fO: () => (/* binding */ onlyChild),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   tm: () => (/* binding */ badValue),
/* harmony export */   xm: () => (/* binding */ valueIn),
/* harmony export */   yB: () => (/* binding */ neededNumberIn)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);

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
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'bad-value', sentence, place: spec.place, hint: undefined }, options);
}
function asText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatPointer),
/* harmony export */   Hf: () => (/* binding */ parseJsonPath),
/* harmony export */   Zl: () => (/* binding */ followPath),
/* harmony export */   jV: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var _domain_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75659);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18927);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40997);



function parseJsonPath(spec, path) {
    const steps = (0,_domain_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonPath */ .Hf)(path);
    if (steps !== undefined)
        return steps;
    throw (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .badValue */ .tm)(spec, `The path ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} of ${spec.type} leads to no single value. ${(0,_domain_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .explainJsonPath */ .zP)(path)}`);
}
function followPath(value, path) {
    const result = (0,_domain_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .followPath */ .Zl)(value, path);
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
    return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step) ? `.${step}` : `[${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(step, 40)}]`;
}


/***/ }),

/***/ 87938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
const NO_DETAILS = {};
function verdict(passed, reason, details = NO_DETAILS) {
    return { score: passed ? 1 : 0, passed, reason, details };
}


/***/ }),

/***/ 28042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compileSchema)
/* harmony export */ });
/* harmony import */ var _domain_lossless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11887);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _json_schema_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53194);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75742);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1863);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40997);






async function compileSchema(spec, schema) {
    try {
        const mismatch = await (0,_json_schema_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSchema */ .Fc)(schema, 'check');
        return (value) => describe(find(mismatch, value));
    }
    catch (error) {
        const sentence = `The JSON Schema of ${spec.type} cannot be used: ${error.message}.`;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'bad-schema', sentence, place: spec.place, hint: undefined }, { cause: error });
    }
}
function find(mismatch, value) {
    try {
        return mismatch((0,_domain_lossless_js__WEBPACK_IMPORTED_MODULE_4__/* .plainJson */ .RU)(value));
    }
    catch (error) {
        if (!(error instanceof _json_schema_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .SchemaWorkError */ .$_))
            throw error;
        throw new _scorer_js__WEBPACK_IMPORTED_MODULE_2__/* .ScorerError */ .V(error.message, { cause: error });
    }
}
function describe(error) {
    if (error === undefined)
        return undefined;
    const found = JSON.stringify(error.data) ?? '';
    const extra = error.keyword === 'additionalProperties' ? ` (${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(String(error.params['additionalProperty']))})` : '';
    return `${(0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPointer */ .$2)(error.instancePath)} ${error.message ?? error.keyword}${extra}, found ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(found, 60)}`;
}


/***/ })

};
