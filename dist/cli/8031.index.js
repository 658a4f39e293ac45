export const id = 8031;
export const ids = [8031];
export const modules = {

/***/ 8031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRenderer: () => (/* binding */ createRenderer)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5881);
/* harmony import */ var _liquid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6119);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4125);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8979);




const NO_VARS = {};
async function createRenderer() {
    const engine = await (0,_liquid_js__WEBPACK_IMPORTED_MODULE_1__/* .loadTemplateEngine */ .j)();
    const compiled = new WeakMap();
    const texts = new Map();
    const compileMessage = (template, prompt) => {
        const known = compiled.get(template);
        if (known !== undefined)
            return known;
        const one = (text) => compileText(engine, { text, template, prompt });
        const made = { text: one(template.text), images: template.images.map(one) };
        compiled.set(template, made);
        return made;
    };
    const renderMessage = (template, prompt, vars) => {
        try {
            const { text, images } = compileMessage(template, prompt);
            return {
                role: template.role,
                text: text(vars),
                images: images.map((image) => image(vars)),
                toolCalls: template.toolCalls,
                toolCallId: template.toolCallId,
            };
        }
        catch (error) {
            if (error instanceof _liquid_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateProblem */ .s)
                throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(describeProblem(error, template, vars), { cause: error });
            throw error;
        }
    };
    const fillText = (text, fields) => {
        const fill = texts.get(text) ?? compilePlainOr(engine, { text, file: '', partials: new Map() });
        texts.set(text, fill);
        return fill(fields);
    };
    return {
        render: (target, evalCase) => {
            const { vars } = evalCase;
            const messages = [
                ...target.prompt.messages.map((message) => renderMessage(message, target.prompt, vars)),
                ...evalCase.messages.map((message) => renderMessage(message, NO_PROMPT, vars)),
            ];
            const isProgram = target.endpoint.provider === 'command' || target.endpoint.provider === 'http';
            return {
                endpoint: fillEndpoint(target, { vars, messages, fillText }),
                messages,
                parameters: target.parameters,
                tools: target.tools?.tools ?? [],
                output: target.output,
                vars: isProgram ? vars : NO_VARS,
                inputs: target.inputs,
            };
        },
    };
}
const NO_PROMPT = { file: undefined, messages: [], partials: new Map() };
function compileText(engine, { text, template, prompt }) {
    if (template.syntax === 'prompt-yml')
        return (vars) => fillPromptYml(text, vars);
    return compilePlainOr(engine, { text, file: template.place.file, partials: prompt.partials });
}
function compilePlainOr(engine, source) {
    if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(source.text))
        return () => source.text;
    let filledByEngine;
    const compiled = () => (filledByEngine ??= engine.compile(source));
    const parts = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .splitPlain */ .Z6)(source.text);
    if (parts === undefined)
        return compiled();
    return (vars) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .fillPlain */ .wf)(parts, (name) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupIn */ .IX)(vars, name)) ?? compiled()(vars);
}
function fillPromptYml(text, vars) {
    return text.replace(/\{\{([A-Za-z_][\w-]*)\}\}/g, (match, name, offset) => {
        const value = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupIn */ .IX)(vars, name);
        if (value !== undefined)
            return typeof value === 'string' ? value : JSON.stringify(value);
        const before = text.slice(0, offset).split('\n');
        const where = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, variable: name };
        throw new _liquid_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateProblem */ .s('unknown-variable', `The variable \`${name}\` has no value.`, where);
    });
}
function describeProblem(problem, template, vars) {
    const { code, line, column, variable } = problem;
    const isWholeFile = /\.(md|txt|liquid)$/i.test(template.place.file);
    const isExact = problem.file !== undefined || isWholeFile;
    return {
        code,
        sentence: isExact || line === 1 ? problem.message : `Line ${line} of the message: ${problem.message}`,
        place: isExact ? { file: problem.file ?? template.place.file, line, column } : template.place,
        hint: variable === undefined ? undefined : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(variable, Object.keys(vars)),
    };
}
function fillEndpoint(target, { vars, messages, fillText }) {
    const { endpoint } = target;
    if (endpoint.provider !== 'http')
        return endpoint;
    const sent = messages.map(({ role, text }) => ({ role, content: text }));
    const fields = { prompt: messages.at(-1)?.text ?? '', messages: sent, ...vars };
    try {
        return fillHttp(endpoint, (value) => fillJson(value, fields, fillText));
    }
    catch (error) {
        if (!(error instanceof _liquid_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateProblem */ .s))
            throw error;
        const hint = error.variable === undefined ? undefined : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(error.variable, Object.keys(fields));
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: error.code, sentence: error.message, place: target.place, hint }, { cause: error });
    }
}
function fillHttp(endpoint, fill) {
    const headers = Object.entries(endpoint.headers).map(([name, value]) => [name, String(fill(value))]);
    return {
        ...endpoint,
        headers: Object.fromEntries(headers),
        body: fill(endpoint.body),
    };
}
function fillJson(value, fields, fillText) {
    if (typeof value === 'string') {
        if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(value))
            return value;
        const parts = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .splitPlain */ .Z6)(value);
        const [only] = parts ?? [];
        const field = parts?.length === 1 && typeof only === 'object' ? (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupIn */ .IX)(fields, only.name) : undefined;
        return field ?? fillText(value, fields);
    }
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((each) => fillJson(each, fields, fillText));
    const entries = Object.entries(value).map(([key, child]) => [key, fillJson(child, fields, fillText)]);
    return Object.fromEntries(entries);
}


/***/ })

};
