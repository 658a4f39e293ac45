export const id = 5188;
export const ids = [5188];
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

 65188:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   GEMINI_CLI: () => ( GEMINI_CLI)
 });
 var _providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15926);
 var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84641);
 var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19140);



const TOOLS = {
    shell: ['run_shell_command'],
    read: ['read_file', 'read_many_files'],
    write: ['write_file'],
    edit: ['replace'],
    skill: ['activate_skill'],
    glob: ['glob', 'list_directory'],
    grep: ['grep_search'],
    web: ['web_fetch', 'google_web_search'],
};
const NAMES = new Map(Object.entries(TOOLS).flatMap(([name, own]) => own.map((each) => [each, name])));
const ENVIRONMENT = { GEMINI_CLI_NO_RELAUNCH: 'true', GEMINI_TELEMETRY_ENABLED: 'false', NO_COLOR: '1' };
const GEMINI_CLI = {
    program: 'gemini',
    apis: ['generate'],
    losesOutput: true,
    start: (task, program) => ({
        command: [program, ...wordsOf(task)],
        env: { ...ENVIRONMENT, ...trustOf(task), GOOGLE_GEMINI_BASE_URL: task.origin, GEMINI_API_KEY: task.token },
        home: new Map([['.gemini/settings.json', JSON.stringify(settingsOf(task.endpoint))]]),
        input: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__ .ZE)(task),
    }),
    openReader: () => new GeminiReader(),
};
function wordsOf({ endpoint }) {
    const { guardedFiles, model } = endpoint;
    return [
        ...['-o', 'stream-json', '-m', model.model, '--approval-mode', 'yolo', '--skip-trust'],
        ...(guardedFiles.includes('settings') ? [] : ['-e', 'none']),
        ...(guardedFiles.includes('mcp') ? [] : ['--allowed-mcp-server-names', 'none']),
    ];
}
function trustOf({ endpoint }) {
    return endpoint.guardedFiles.includes('settings') ? { GEMINI_CLI_TRUST_WORKSPACE: 'true' } : {};
}
function settingsOf({ tools, guardedFiles }) {
    return {
        security: { auth: { selectedType: 'gemini-api-key' } },
        general: { enableAutoUpdate: false, enableAutoUpdateNotification: false, maxAttempts: 3 },
        privacy: { usageStatisticsEnabled: false },
        telemetry: { enabled: false },
        advanced: { autoConfigureMemory: false, ignoreLocalEnv: !guardedFiles.includes('env') },
        hooksConfig: { enabled: guardedFiles.includes('settings') },
        tools: { core: tools.flatMap((tool) => TOOLS[tool] ?? []) },
    };
}
function sharedName(own) {
    const [, server, tool] = /^mcp_([^_]+)_(.+)$/.exec(own) ?? [];
    return server === undefined ? (NAMES.get(own) ?? own) : `mcp:${server}/${tool}`;
}
class GeminiReader {
    #actions = new _actions_js__WEBPACK_IMPORTED_MODULE_0__ .E();
    #skills = new Map();
    #turn = 1;
    #hasEnded = false;
    #text = '';
    #trouble;
    #result;
    readLine(line) {
        const event = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .lj)(line) ?? {};
        READERS[(0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(event['type']) ?? '']?.(this, event);
        return this.#actions.hasSkill;
    }
    report() {
        const end = this.#result && endOf(this.#result, this.#trouble);
        const refused = end?.kind === 'refused' ? { finishReason: 'refusal' } : {};
        return {
            ...this.#actions.list(),
            end,
            version: undefined,
            turns: this.#turn,
            output: { ...(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__ .i)(this.#text), ...refused },
        };
    }
    #speak() {
        if (!this.#hasEnded)
            return;
        this.#turn += 1;
        this.#hasEnded = false;
        this.#text = '';
    }
    say({ role, content }) {
        if (role !== 'assistant')
            return;
        this.#speak();
        this.#text += (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(content) ?? '';
    }
    begin({ tool_id: toolId, tool_name: toolName, parameters }) {
        this.#speak();
        const [id, tool] = [(0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(toolId) ?? '', sharedName((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(toolName) ?? '')];
        const given = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .eB)(parameters) ?? {};
        const args = tool === 'shell' ? ((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(given['command']) ?? given) : given;
        this.#actions.begin(id, { tool, args, turn: this.#turn });
        if (tool === 'skill')
            this.#skills.set(id, (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(given['name']) ?? '');
    }
    end(event) {
        this.#hasEnded = true;
        const id = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(event['tool_id']) ?? '';
        const state = stateOf(event);
        this.#actions.end(id, state);
        const skill = this.#skills.get(id);
        if (skill !== undefined && state === 'done')
            this.#actions.activate(skill, false);
    }
    stumble({ message, severity }) {
        if (severity === 'error')
            this.#trouble = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(message);
    }
    finish(event) {
        this.#result = event;
    }
}
const READERS = {
    message: (reader, event) => reader.say(event),
    tool_use: (reader, event) => reader.begin(event),
    tool_result: (reader, event) => reader.end(event),
    error: (reader, event) => reader.stumble(event),
    result: (reader, event) => reader.finish(event),
};
const DENIED = new Set(['tool_not_registered', 'policy_violation']);
function stateOf({ status, error }) {
    if (DENIED.has((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .eB)(error)?.['type']))
        return 'denied';
    return status === 'success' ? 'done' : 'failed';
}
function endOf({ status, error }, trouble) {
    if (status === 'success')
        return { kind: 'finished' };
    const message = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .eB)(error)?.['message']) ?? trouble ?? 'no reason';
    if (/\bwas blocked due to\b/.test(message))
        return { kind: 'refused' };
    return { kind: /\breturned (?:an empty|reasoning)\b/.test(message) ? 'stumbled' : 'failed', message };
}


 })

};
