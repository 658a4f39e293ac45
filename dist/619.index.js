export const id = 619;
export const ids = [619];
export const modules = {

/***/ 90619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRenderer: () => (/* binding */ createRenderer)
});

// EXTERNAL MODULE: ./build/domain/user-error.js
var user_error = __webpack_require__(35881);
// EXTERNAL MODULE: ./build/suite/liquid.js + 1 modules
var liquid = __webpack_require__(27436);
// EXTERNAL MODULE: ./build/suite/plain.js
var plain = __webpack_require__(68979);
// EXTERNAL MODULE: ./build/suite/nearest.js
var nearest = __webpack_require__(14125);
// EXTERNAL MODULE: ./build/suite/position.js
var position = __webpack_require__(71928);
// EXTERNAL MODULE: ./build/suite/prompt-yml.js
var prompt_yml = __webpack_require__(56626);
// EXTERNAL MODULE: ./build/suite/template-place.js
var template_place = __webpack_require__(57867);
;// CONCATENATED MODULE: ./build/suite/render-message.js






function createMessageRenderer(engine) {
    const known = new WeakMap();
    const textsOf = (template) => {
        const earlier = known.get(template);
        if (earlier !== undefined)
            return earlier;
        const texts = [template.text, ...template.images];
        const made = texts.map((text) => ({ text, filledBy: undefined, refusal: undefined }));
        known.set(template, made);
        return made;
    };
    return (source, seen) => {
        const { role, toolCalls, toolCallId } = source.template;
        const fill = (one) => {
            try {
                return fillText(engine, one, source, seen);
            }
            catch (error) {
                if (!(error instanceof liquid/* TemplateError */.$))
                    throw error;
                seen.problems.push(...error.problems.map((problem) => describeProblem(problem, one.text, source)));
                return '';
            }
        };
        const [text = '', ...images] = textsOf(source.template).map(fill);
        return { role, text, images, toolCalls, toolCallId };
    };
}
function fillText(engine, one, { template, prompt, vars }, seen) {
    if (one.refusal !== undefined)
        throw one.refusal;
    try {
        one.filledBy ??= compileText(engine, { text: one.text, template, prompt });
        return one.filledBy(vars, seen.partials);
    }
    catch (error) {
        if (!(error instanceof liquid/* TemplateError */.$))
            throw error;
        const isHopeless = one.filledBy === undefined || error.problems.some(({ code }) => code === 'too-large');
        if (isHopeless)
            one.refusal = error;
        throw error;
    }
}
function compileText(engine, { text, template, prompt }) {
    if (template.syntax === 'prompt-yml')
        return (vars) => fillPromptYml(text, vars);
    return compilePlainOr(engine, { text, file: template.place.file, partials: prompt.partials });
}
function compilePlainOr(engine, source) {
    if (!(0,plain/* isTemplate */.Fl)(source.text))
        return () => source.text;
    let filledByEngine;
    const compiled = () => (filledByEngine ??= engine.compile(source));
    const parts = (0,plain/* splitPlain */.Z6)(source.text);
    if (parts === undefined)
        return compiled();
    return (vars, partials) => (0,plain/* fillPlain */.wf)(parts, (name) => (0,plain/* lookupIn */.IX)(vars, name)) ?? compiled()(vars, partials);
}
function fillPromptYml(text, vars) {
    const problems = [];
    const filled = (0,prompt_yml/* replaceKeys */.pR)(text, vars, (variable, offset) => {
        const sentence = `The variable \`${variable}\` has no value.`;
        const where = { file: undefined, ...(0,position/* positionAt */.t)(text, offset) };
        problems.push({ ...where, code: 'unknown-variable', sentence, hint: undefined, variable });
        return '';
    });
    if (problems.length > 0)
        throw new liquid/* TemplateError */.$(problems);
    return filled;
}
function describeProblem(problem, text, { template, vars }) {
    const { code, sentence, line } = problem;
    const exact = exactPlace(problem, text, template);
    return {
        code,
        sentence: exact !== undefined || line === 1 ? sentence : `Line ${line} of the message: ${sentence}`,
        place: exact ?? template.place,
        hint: problem.hint ?? hintForVariable(problem, vars),
    };
}
function exactPlace({ file, line, column }, text, template) {
    const { place } = template;
    if (file !== undefined)
        return { file, line, column };
    if (/\.(md|txt|liquid)$/i.test(place.file))
        return { file: place.file, line, column };
    return text === template.text ? (0,template_place/* placeInText */.sh)(place, text, { line, column }) : undefined;
}
function hintForVariable({ variable, file }, vars) {
    if (variable === undefined)
        return undefined;
    const isHidden = file !== undefined && (0,plain/* lookupIn */.IX)(vars, variable) !== undefined;
    if (isHidden)
        return `A partial sees only what it is given: \`{% render '…', ${variable}: ${variable} %}\`.`;
    return (0,nearest/* didYouMean */.a)(variable, Object.keys(vars));
}

;// CONCATENATED MODULE: ./build/suite/render.js





const NO_VARS = {};
const NO_PROMPT = { file: undefined, messages: [], partials: new Map() };
async function createRenderer() {
    const engine = await (0,liquid/* loadTemplateEngine */.j)();
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
            const endpoint = fillEndpoint(target, { vars, messages, fillText }, seen);
            if (seen.problems.length > 0)
                throw new user_error/* UserError */.yo(seen.problems);
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
function fillEndpoint(target, { vars, messages, fillText }, { problems }) {
    const { endpoint } = target;
    if (endpoint.provider !== 'http')
        return endpoint;
    const sent = messages.map(({ role, text }) => ({ role, content: text }));
    const fields = { prompt: messages.at(-1)?.text ?? '', messages: sent, ...vars };
    const tryFill = (text, path) => {
        try {
            return fillText(text, fields);
        }
        catch (error) {
            if (!(error instanceof liquid/* TemplateError */.$))
                throw error;
            const own = (0,template_place/* placeOfText */.KD)(endpoint, path);
            for (const problem of error.problems) {
                const { code, sentence, hint = hintForVariable(problem, fields) } = problem;
                const place = (own && (0,template_place/* placeInText */.sh)(own, text, problem)) ?? own ?? target.place;
                problems.push({ code, sentence, place, hint });
            }
            return '';
        }
    };
    const headers = fillJson(endpoint.headers, { fields, path: ['headers'], fill: tryFill });
    const body = fillJson(endpoint.body, { fields, path: ['body'], fill: tryFill });
    return { ...endpoint, headers: textsOf(headers), body };
}
function textsOf(headers) {
    const entries = Object.entries(headers);
    return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
function fillJson(value, { fields, path, fill }) {
    if (typeof value === 'string') {
        if (!(0,plain/* isTemplate */.Fl)(value))
            return value;
        const parts = (0,plain/* splitPlain */.Z6)(value);
        const [only] = parts ?? [];
        const field = parts?.length === 1 && typeof only === 'object' ? (0,plain/* lookupIn */.IX)(fields, only.name) : undefined;
        return field ?? fill(value, path);
    }
    if (typeof value !== 'object' || value === null)
        return value;
    const inner = (child, key) => fillJson(child, { fields, path: [...path, key], fill });
    if (Array.isArray(value))
        return value.map((each, index) => inner(each, index));
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, inner(child, key)]));
}


/***/ })

};
