export const id = 943;
export const ids = [943];
export const modules = {

 19140:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   PL: () => ( argsOf),
   ZE: () => ( onlyPrompt),
   i: () => ( saying)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);

function saying(text) {
    return { text, toolCalls: [], finishReason: 'stop', metadata: {} };
}
function onlyPrompt({ endpoint, request }) {
    const [first, ...more] = request.messages;
    if (first?.role === 'user' && more.length === 0 && first.images.length === 0)
        return first.text;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({
        code: 'unsupported',
        sentence: `The agent ${endpoint.agent} takes one text of the user, and a case gives it ${request.messages.map(({ role, images }) => (images.length > 0 ? 'a picture' : role)).join(', ') || 'none'}.`,
        place: undefined,
        hint: 'Write the case’s task as one `prompt:`.',
    });
}
const LONGEST_ARGS = 4_000;
function argsOf(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return text.length <= LONGEST_ARGS ? { args: text } : { args: text.slice(0, LONGEST_ARGS), isCut: true };
}


 }),

 30943:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   OWN_PROGRAM: () => ( OWN_PROGRAM)
 });
 var _providers_program_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36822);
 var _providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15926);
 var _providers_wire_gateway_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70106);
 var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19140);




const LABEL = 'The agent';
const ID = 1;
const OWN_PROGRAM = {
    program: undefined,
    apis: ['messages', 'responses', 'chat'],
    start: (task) => ({
        command: task.endpoint.command ?? [],
        env: accessOf(task),
        home: new Map(),
        input: `${JSON.stringify(askedOf(task))}\n`,
    }),
    openReader: () => {
        let answer;
        return {
            readLine: (line) => {
                const message = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .lj)(line);
                if (message?.['id'] === ID)
                    answer = message;
                return skillsIn(answer).length > 0;
            },
            report: () => reportOf(answer),
        };
    },
};
function askedOf({ endpoint, request }) {
    return {
        id: ID,
        ...(0,_providers_program_command_js__WEBPACK_IMPORTED_MODULE_0__ .Ef)(request),
        model: endpoint.model.model,
        allowed_tools: endpoint.tools,
        max_turns: endpoint.limits.turns,
    };
}
function accessOf({ endpoint, origin, token }) {
    const { provider } = endpoint.model;
    if (provider === 'anthropic')
        return { ANTHROPIC_BASE_URL: origin, ANTHROPIC_API_KEY: token };
    const own = provider === 'gemini' ? { GOOGLE_GEMINI_BASE_URL: origin, GEMINI_API_KEY: token } : {};
    return { OPENAI_BASE_URL: `${origin}/v1`, OPENAI_API_KEY: token, ...own };
}
function reportOf(answer) {
    const told = { actions: actionsIn(answer), skills: skillsIn(answer), version: (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(answer?.['version']) };
    const turns = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .Wg)(answer?.['turns']);
    if (answer === undefined)
        return { ...told, turns, end: undefined, output: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__ .i)('') };
    const failed = failureOf(answer);
    if (failed !== undefined)
        return { ...told, turns, end: failed, output: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__ .i)('') };
    const body = { paths: {}, label: LABEL, ifThere: [], isOwnForm: true, body: answer };
    return { ...told, turns, end: { kind: 'finished' }, output: (0,_providers_program_command_js__WEBPACK_IMPORTED_MODULE_0__ .JN)(body, answer['output']).output };
}
function failureOf(answer) {
    if (!(0,_providers_wire_gateway_js__WEBPACK_IMPORTED_MODULE_1__ .sr)(answer['error']))
        return undefined;
    const { failure, message } = (0,_providers_program_command_js__WEBPACK_IMPORTED_MODULE_0__ .ld)(answer, LABEL, (text) => text);
    return { kind: failure.kind === 'transient' ? 'stumbled' : 'failed', message };
}
function actionsIn(answer) {
    return (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .Nt)(answer?.['actions']).map((action) => ({
        tool: (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(action['tool']) ?? '',
        ...(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__ .PL)(action['args'] ?? ''),
        state: stateOf(action['state']),
        turn: (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .Wg)(action['turn']) ?? 1,
    }));
}
function stateOf(said) {
    return said === 'failed' || said === 'denied' ? said : 'done';
}
function skillsIn(answer) {
    const named = answer?.['skills'];
    const names = Array.isArray(named) ? named.flatMap((each) => (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(each) ?? []) : [];
    return [...new Set(names)].map((name) => ({ name, isInferred: false }));
}


 })

};
