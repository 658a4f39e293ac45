export const id = 1657;
export const ids = [1657];
export const modules = {

/***/ 21657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateSuite: () => (/* binding */ validateSuite),
/* harmony export */   validateTemplates: () => (/* binding */ validateTemplates)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _case_mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(165);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49324);



async function validateSuite(suite, renderer) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .orderProblems */ .xv)([
        ...validateTemplates(suite, renderer),
        ...(await validatePatterns(suite)),
        ...(await validateSchemas(suite)),
    ]);
}
function validateTemplates(suite, renderer) {
    const mistakes = (0,_case_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherCaseMistakes */ .z)();
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
        if (error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
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
    const { RE2JS, RE2JSSyntaxException } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return [...patterns.values()].flatMap(({ pattern, place }) => {
        try {
            RE2JS.compile(pattern);
            return [];
        }
        catch (error) {
            if (!(error instanceof RE2JSSyntaxException))
                throw error;
            return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(place, { code: 'bad-regex', sentence: `The pattern is not valid: ${error.message}.` })];
        }
    });
}
async function validateSchemas(suite) {
    const schemas = new Map();
    for (const placed of schemasOf(suite))
        schemas.set(JSON.stringify([placed.place, placed.what]), placed);
    if (schemas.size === 0)
        return [];
    const { Ajv2020 } = (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default;
    const ajv = new Ajv2020({ strict: false, validateFormats: false, addUsedSchema: false });
    return [...schemas.values()].flatMap(({ schema, place, what }) => {
        try {
            ajv.compile(schema);
            return [];
        }
        catch (error) {
            if (!(error instanceof Error))
                throw error;
            return [
                (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l4)(place, { code: 'bad-schema', sentence: `${what} is not a valid JSON Schema: ${error.message}.` }),
            ];
        }
    });
}
function* schemasOf(suite) {
    for (const { output, tools, place } of suite.targets) {
        if (output !== undefined) {
            yield { schema: output.schema, place: placeOfFile(output.file) ?? place, what: 'The output’s schema' };
        }
        for (const tool of tools?.tools ?? []) {
            const what = `The schema of the tool \`${tool.name}\``;
            yield { schema: tool.parameters, place: placeOfFile(tools?.file) ?? place, what };
        }
    }
    for (const { config, place } of distinctSpecs(suite)) {
        for (const schema of [config.schema, config.arguments_schema]) {
            if (isObject(schema))
                yield { schema, place: placeOfFile(config.file) ?? place, what: 'The schema' };
        }
    }
}
function placeOfFile(file) {
    return typeof file === 'string' ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeFile */ .AA)(file) : undefined;
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
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
