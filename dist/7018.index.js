export const id = 7018;
export const ids = [7018];
export const modules = {

 84641:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   E: () => ( Actions)
 });
 var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19140);

class Actions {
    #begun = new Map();
    #ended = new Map();
    #skills = new Map();
    begin(id, call) {
        if (!this.#begun.has(id))
            this.#begun.set(id, call);
    }
    end(id, state) {
        this.#ended.set(id, state);
    }
    activate(name, isInferred) {
        this.#skills.set(name, isInferred && (this.#skills.get(name) ?? true));
    }
    get hasSkill() {
        return this.#skills.size > 0;
    }
    list() {
        const actions = [...this.#begun].map(([id, { tool, args, turn }]) => {
            const state = this.#ended.get(id) ?? 'failed';
            return { tool, ...(0,_cli_js__WEBPACK_IMPORTED_MODULE_0__ .PL)(args), state, turn };
        });
        return { actions, skills: [...this.#skills].map(([name, isInferred]) => ({ name, isInferred })) };
    }
}


 }),

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

 37018:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   COPILOT: () => ( COPILOT)
 });
 var _domain_providers_model_apis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8583);
 var _providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15926);
 var _actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84641);
 var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19140);




const TOOLS = {
    shell: ['bash', 'read_bash', 'stop_bash', 'list_bash'],
    read: ['view'],
    write: ['create', 'apply_patch'],
    edit: ['edit', 'apply_patch'],
    skill: ['skill'],
    glob: ['glob'],
    grep: ['grep', 'rg'],
    web: ['web_fetch'],
};
const NAMES = new Map(Object.entries(TOOLS).flatMap(([name, own]) => own.map((each) => [each, name])));
const ENVIRONMENT = { COPILOT_OFFLINE: 'true', COPILOT_AUTO_UPDATE: 'false', USE_TGREP: 'false' };
const APIS = {
    responses: { type: 'openai', wire: 'responses', path: '/v1' },
    chat: { type: 'openai', wire: 'completions', path: '/v1' },
    messages: { type: 'anthropic', wire: undefined, path: '' },
};
const COPILOT = {
    program: 'copilot',
    apis: ['responses', 'chat', 'messages'],
    start: (task, program) => ({
        command: [program, ...wordsOf(task)],
        env: { ...ENVIRONMENT, ...modelOf(task) },
        home: new Map(),
        input: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__ .ZE)(task),
    }),
    openReader: () => new CopilotReader(),
};
function modelOf({ endpoint, origin, token }) {
    const { api } = endpoint.model;
    if (!(0,_domain_providers_model_apis_js__WEBPACK_IMPORTED_MODULE_0__ .or)(api))
        throw new Error('Copilot was to ask its model by an API of its own.');
    const { type, wire, path } = APIS[api];
    return {
        COPILOT_PROVIDER_TYPE: type,
        COPILOT_PROVIDER_BASE_URL: `${origin}${path}`,
        COPILOT_PROVIDER_API_KEY: token,
        COPILOT_MODEL: endpoint.model.model,
        ...(wire === undefined ? {} : { COPILOT_PROVIDER_WIRE_API: wire }),
    };
}
function wordsOf({ endpoint: { tools } }) {
    return [
        ...['--output-format', 'json', '--no-ask-user', '--no-auto-update', '--disable-client-telemetry'],
        '--disable-builtin-mcps',
        '--allow-all',
        `--available-tools=${[...new Set(tools.flatMap((tool) => TOOLS[tool] ?? []))].join(',')}`,
    ];
}
class CopilotReader {
    #actions = new _actions_js__WEBPACK_IMPORTED_MODULE_1__ .E();
    #skills = new Map();
    #patches = new Map();
    #turn = 0;
    #text = '';
    #trouble;
    #end;
    readLine(line) {
        const event = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .lj)(line) ?? {};
        const data = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .eB)(event['data']) ?? {};
        READERS[(0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(event['type']) ?? '']?.(this, data);
        if (event['type'] === 'result')
            this.#finish(event);
        return this.#actions.hasSkill;
    }
    report() {
        return {
            ...this.#actions.list(),
            end: this.#end,
            version: undefined,
            turns: this.#turn,
            output: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__ .i)(this.#text),
        };
    }
    beginTurn() {
        this.#turn += 1;
    }
    say({ content }) {
        this.#text = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(content) ?? '';
    }
    begin({ toolCallId, toolName, arguments: args }) {
        const [id, own] = [(0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(toolCallId) ?? '', (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(toolName) ?? ''];
        const patched = own === 'apply_patch' ? patchesIn((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(args) ?? '') : [];
        if (patched.length > 0)
            return this.#patch(id, patched);
        const tool = NAMES.get(own) ?? own;
        const given = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .eB)(args) ?? {};
        const line = tool === 'shell' ? (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(given['command']) : undefined;
        this.#actions.begin(id, { tool, args: line ?? args ?? {}, turn: this.#turn });
        if (tool === 'skill')
            this.#skills.set(id, (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(given['skill']) ?? '');
    }
    end(data) {
        const id = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(data['toolCallId']) ?? '';
        const state = stateOf(data);
        for (const each of this.#patches.get(id) ?? [id])
            this.#actions.end(each, state);
        const skill = this.#skills.get(id);
        if (skill !== undefined && state === 'done')
            this.#actions.activate(skill, false);
    }
    #patch(id, patched) {
        const parts = patched.map((each, place) => ({ ...each, id: `${id} ${place}` }));
        for (const { id: part, ...call } of parts)
            this.#actions.begin(part, { ...call, turn: this.#turn });
        this.#patches.set(id, parts.map((part) => part.id));
    }
    fail({ message, errorType }) {
        this.#trouble = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(message) ?? (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(errorType) ?? 'no reason';
    }
    #finish({ exitCode }) {
        this.#end =
            exitCode === 0
                ? { kind: 'finished' }
                : { kind: 'failed', message: this.#trouble ?? `exit code ${(0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(exitCode) ?? JSON.stringify(exitCode)}` };
    }
}
const READERS = {
    'assistant.turn_start': (reader) => reader.beginTurn(),
    'assistant.message': (reader, data) => reader.say(data),
    'tool.execution_start': (reader, data) => reader.begin(data),
    'tool.execution_complete': (reader, data) => reader.end(data),
    'session.error': (reader, data) => reader.fail(data),
};
function patchesIn(text) {
    return [...text.matchAll(/^\*\*\* (Add|Update|Delete) File: (.+)$/gm)].map(([, kind = '', path = '']) => ({
        tool: kind === 'Add' ? 'write' : 'edit',
        args: { path, kind: kind.toLowerCase() },
    }));
}
function stateOf({ success, error, shellExecution }) {
    const { code, message } = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .eB)(error) ?? {};
    const isMissing = /^Tool '.*' does not exist/.test((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(message) ?? '');
    if (code === 'denied' || isMissing)
        return 'denied';
    const exit = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .eB)(shellExecution)?.['exitCode'];
    return success === true && (exit === undefined || exit === 0) ? 'done' : 'failed';
}


 })

};
