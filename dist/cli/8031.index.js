export const id = 8031;
export const ids = [8031];
export const modules = {

/***/ 58031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRenderer: () => (/* binding */ createRenderer)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
/* harmony import */ var _liquid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26119);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14125);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68979);




const NO_VARS = {};
async function createRenderer() {
    const engine = await (0,_liquid_js__WEBPACK_IMPORTED_MODULE_1__/* .loadTemplateEngine */ .j)();
    const renderMessage = createMessageRenderer(engine);
    const texts = new Map();
    const fillText = (text, fields) => {
        const fill = texts.get(text) ?? compilePlainOr(engine, { text, file: '', partials: NO_PROMPT.partials });
        texts.set(text, fill);
        return fill(fields, new Set());
    };
    return {
        render: (target, evalCase) => {
            const { vars } = evalCase;
            const seen = { problems: [], partials: new Set() };
            const messages = [
                ...target.prompt.messages.map((template) => renderMessage({ template, prompt: target.prompt, vars }, seen)),
                ...evalCase.messages.map((template) => renderMessage({ template, prompt: NO_PROMPT, vars }, seen)),
            ];
            if (seen.problems.length > 0)
                throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(seen.problems);
            const endpoint = fillEndpoint(target, { vars, messages, fillText });
            return { request: toRequest(target, vars, { messages, endpoint }), partials: seen.partials };
        },
    };
}
function toRequest(target, vars, filled) {
    const isProgram = target.endpoint.provider === 'command' || target.endpoint.provider === 'http';
    return {
        endpoint: filled.endpoint,
        messages: filled.messages,
        parameters: target.parameters,
        tools: target.tools?.tools ?? [],
        output: target.output,
        vars: isProgram ? vars : NO_VARS,
        inputs: target.inputs,
    };
}
function createMessageRenderer(engine) {
    const compiled = new WeakMap();
    const refused = new WeakMap();
    const compileOnce = (template, prompt) => {
        const known = compiled.get(template);
        if (known !== undefined)
            return known;
        const one = (text) => compileText(engine, { text, template, prompt });
        const made = { text: one(template.text), images: template.images.map(one) };
        compiled.set(template, made);
        return made;
    };
    return ({ template, prompt, vars }, { problems, partials }) => {
        const { role, toolCalls, toolCallId } = template;
        try {
            const earlier = refused.get(template);
            if (earlier !== undefined)
                throw earlier;
            const { text, images } = compileOnce(template, prompt);
            const fill = (one) => one(vars, partials);
            return { role, text: fill(text), images: images.map(fill), toolCalls, toolCallId };
        }
        catch (error) {
            if (!(error instanceof _liquid_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$))
                throw error;
            if (error.problems.some(({ code }) => code === 'too-large'))
                refused.set(template, error);
            problems.push(...error.problems.map((problem) => describeProblem(problem, template, vars)));
            return { role, text: '', images: [], toolCalls, toolCallId };
        }
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
    return (vars, partials) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .fillPlain */ .wf)(parts, (name) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupIn */ .IX)(vars, name)) ?? compiled()(vars, partials);
}
function fillPromptYml(text, vars) {
    return text.replace(/\{\{([A-Za-z_][\w-]*)\}\}/g, (match, name, offset) => {
        const value = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupIn */ .IX)(vars, name);
        if (value !== undefined)
            return typeof value === 'string' ? value : JSON.stringify(value);
        const before = text.slice(0, offset).split('\n');
        const where = { file: undefined, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, variable: name };
        const sentence = `The variable \`${name}\` has no value.`;
        throw new _liquid_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$([{ ...where, code: 'unknown-variable', sentence, hint: undefined }]);
    });
}
function describeProblem(problem, template, vars) {
    const { code, sentence, file, line, column } = problem;
    const isWholeFile = /\.(md|txt|liquid)$/i.test(template.place.file);
    const isExact = file !== undefined || isWholeFile;
    return {
        code,
        sentence: isExact || line === 1 ? sentence : `Line ${line} of the message: ${sentence}`,
        place: isExact ? { file: file ?? template.place.file, line, column } : template.place,
        hint: problem.hint ?? hintForVariable(problem, vars),
    };
}
function hintForVariable({ variable, file }, vars) {
    if (variable === undefined)
        return undefined;
    const isHidden = file !== undefined && (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupIn */ .IX)(vars, variable) !== undefined;
    if (isHidden)
        return `A partial sees only what it is given: \`{% render '…', ${variable}: ${variable} %}\`.`;
    return (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(variable, Object.keys(vars));
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
        if (!(error instanceof _liquid_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$))
            throw error;
        const details = error.problems.map((problem) => {
            const hint = problem.hint ?? hintForVariable(problem, fields);
            return { code: problem.code, sentence: problem.sentence, place: target.place, hint };
        });
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(details, { cause: error });
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
