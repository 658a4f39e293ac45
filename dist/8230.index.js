export const id = 8230;
export const ids = [8230];
export const modules = {

/***/ 18230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRenderer: () => (/* binding */ createRenderer)
/* harmony export */ });
/* harmony import */ var _domain_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17947);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35881);
/* harmony import */ var _template_liquid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72407);
/* harmony import */ var _render_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91447);
/* harmony import */ var _render_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47124);





const NO_VARS = {};
const NO_PROMPT = { file: undefined, messages: [], partials: new Map() };
async function createRenderer(userModel) {
    const engine = await (0,_template_liquid_js__WEBPACK_IMPORTED_MODULE_2__/* .loadTemplateEngine */ .j)();
    const renderMessage = (0,_render_message_js__WEBPACK_IMPORTED_MODULE_4__/* .createMessageRenderer */ .X)(engine);
    const texts = new Map();
    const fillText = (text, fields) => {
        const fill = texts.get(text) ?? (0,_render_message_js__WEBPACK_IMPORTED_MODULE_4__/* .compilePlainOr */ .xL)(engine, { text, file: '', partials: NO_PROMPT.partials });
        texts.set(text, fill);
        return fill(fields, new Set());
    };
    const fillGoal = ({ goal: text, place }, vars, seen) => {
        const goal = {
            role: 'user',
            text,
            images: [],
            toolCalls: [],
            toolCallId: undefined,
            place,
            syntax: 'liquid',
        };
        return renderMessage({ template: goal, prompt: NO_PROMPT, vars }, seen).text;
    };
    return {
        render: (target, evalCase) => {
            const { vars } = evalCase;
            const seen = { diagnostics: [], partials: new Set() };
            const messages = [
                ...target.prompt.messages.map((template) => renderMessage({ template, prompt: target.prompt, vars }, seen)),
                ...evalCase.messages.map((template) => renderMessage({ template, prompt: NO_PROMPT, vars }, seen)),
            ];
            const user = evalCase.user && { ...evalCase.user, goal: fillGoal(evalCase.user, vars, seen), model: userModel };
            const endpoint = (0,_render_http_js__WEBPACK_IMPORTED_MODULE_3__/* .fillHttp */ .u)(target, { vars, messages, fillText, user: evalCase.user }, seen);
            if (seen.diagnostics.length > 0)
                throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(seen.diagnostics);
            const request = toRequest(target, vars, { messages, endpoint });
            return { request: user === undefined ? request : { ...request, user: toUser(user) }, partials: seen.partials };
        },
    };
}
function toUser({ goal, maxTurns, model }) {
    return { goal, maxTurns, model };
}
function toRequest(target, vars, filled) {
    const isProgram = (0,_domain_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(target.endpoint);
    return {
        endpoint: filled.endpoint,
        messages: filled.messages,
        parameters: target.parameters,
        tools: target.tools?.tools ?? [],
        output: target.output,
        vars: isProgram ? vars : NO_VARS,
        inputs: target.inputs,
        ...(target.corpus?.version === undefined ? {} : { corpus: target.corpus.version }),
    };
}


/***/ })

};
