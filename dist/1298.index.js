export const id = 1298;
export const ids = [1298];
export const modules = {

 95340:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   S: () => ( workspaceCheck)
 });
 var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76380);

function workspaceCheck({ type, config }) {
    const { run, files, timeout_ms: timeoutMs } = config;
    if (type !== 'command' || !Array.isArray(run))
        return undefined;
    return {
        run: run.map(String),
        files: Array.isArray(files) ? files.filter(_json_json_js__WEBPACK_IMPORTED_MODULE_0__ .OW).map(toFile) : [],
        timeoutMs: typeof timeoutMs === 'number' ? timeoutMs : undefined,
    };
}
function toFile({ path, oid, to }) {
    return { path: (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__ .s$)(path), oid: (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__ .s$)(oid), to: (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__ .s$)(to) };
}


 }),

 71298:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  createRenderer: () => ( createRenderer)
});

var providers = __webpack_require__(25330);
var user_error = __webpack_require__(35881);
var liquid = __webpack_require__(72407);
var scorer = __webpack_require__(36625);
var workspace_check = __webpack_require__(95340);
;


function agentTask(target, { workspace = [], expect }) {
    const specs = expect.flatMap(scorer .O);
    const own = specs.filter(({ children }) => children.length === 0);
    return {
        files: target.agentFiles ?? [],
        workspace,
        checks: specs.flatMap((spec) => (0,workspace_check .S)(spec) ?? []),
        endsAtFirstSkill: own.length > 0 && own.every(({ type }) => type === 'skill_triggered'),
    };
}

var render_http = __webpack_require__(91447);
var render_message = __webpack_require__(47124);
;






const NO_VARS = {};
const NO_PROMPT = { file: undefined, messages: [], partials: new Map() };
async function createRenderer(userModel) {
    const engine = await (0,liquid .j)();
    const renderMessage = (0,render_message .X)(engine);
    const texts = new Map();
    const fillText = (text, fields) => {
        const fill = texts.get(text) ?? (0,render_message .xL)(engine, { text, file: '', partials: NO_PROMPT.partials });
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
            const endpoint = (0,render_http .u)(target, { vars, messages, fillText, user: evalCase.user }, seen);
            if (seen.diagnostics.length > 0)
                throw new user_error .yo(seen.diagnostics);
            const request = toRequest(target, evalCase, { messages, endpoint });
            return { request: user === undefined ? request : { ...request, user: toUser(user) }, partials: seen.partials };
        },
    };
}
function toUser({ goal, maxTurns, model }) {
    return { goal, maxTurns, model };
}
function toRequest(target, evalCase, filled) {
    const isProgram = (0,providers .NP)(target.endpoint);
    return {
        endpoint: filled.endpoint,
        messages: filled.messages,
        parameters: target.parameters,
        tools: target.tools?.tools ?? [],
        output: target.output,
        vars: isProgram ? evalCase.vars : NO_VARS,
        inputs: target.inputs,
        ...(target.endpoint.provider === 'agent' ? { agent: agentTask(target, evalCase) } : {}),
        ...(target.corpus?.version === undefined ? {} : { corpus: target.corpus.version }),
    };
}


 })

};
