export const id = 6290;
export const ids = [6290];
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

 46290:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   CLAUDE_CODE: () => ( CLAUDE_CODE)
 });
 var _domain_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76380);
 var _providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15926);
 var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84641);
 var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19140);




const TOOLS = {
    shell: ['Bash'],
    read: ['Read'],
    write: ['Write'],
    edit: ['Edit'],
    skill: ['Skill'],
    glob: ['Glob'],
    grep: ['Grep'],
    web: ['WebFetch', 'WebSearch'],
};
const NAMES = new Map([
    ...Object.entries(TOOLS).flatMap(([name, own]) => own.map((each) => [each, name])),
    ['MultiEdit', 'edit'],
    ['NotebookEdit', 'edit'],
]);
const ENVIRONMENT = {
    DISABLE_AUTOUPDATER: '1',
    DISABLE_TELEMETRY: '1',
    DISABLE_ERROR_REPORTING: '1',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    CLAUDE_CODE_MAX_RETRIES: '4',
};
const CLAUDE_CODE = {
    program: 'claude',
    apis: ['messages'],
    start: (task, program) => ({
        command: [program, ...wordsOf(task)],
        env: { ...ENVIRONMENT, ANTHROPIC_BASE_URL: task.origin, ANTHROPIC_API_KEY: task.token },
        home: new Map(),
        input: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__ .ZE)(task),
    }),
    openReader: () => new ClaudeReader(),
};
function wordsOf({ endpoint, origin }) {
    const { tools, guardedFiles, limits, model } = endpoint;
    const hasHooks = guardedFiles.includes('hooks') || guardedFiles.includes('settings');
    const settings = { disableAllHooks: !hasHooks, env: { ANTHROPIC_BASE_URL: origin } };
    return [
        '-p',
        ...['--output-format', 'stream-json', '--verbose'],
        ...['--model', model.model],
        ...['--max-turns', String(limits.turns)],
        ...['--tools', ownTools(tools).join(',')],
        ...['--permission-mode', 'bypassPermissions'],
        ...['--setting-sources', 'project', '--settings', JSON.stringify(settings)],
        ...(guardedFiles.includes('mcp') ? ['--mcp-config', '.mcp.json'] : []),
        '--strict-mcp-config',
        '--no-session-persistence',
    ];
}
function ownTools(tools) {
    return tools.flatMap((tool) => TOOLS[tool] ?? []);
}
function sharedName(own) {
    const [, server, tool] = /^mcp__(.+?)__(.+)$/.exec(own) ?? [];
    return server === undefined ? (NAMES.get(own) ?? own) : `mcp:${server}/${tool}`;
}
class ClaudeReader {
    #actions = new _actions_js__WEBPACK_IMPORTED_MODULE_0__ .E();
    #messages = new Set();
    #asked = new Map();
    #known = new Set();
    #version;
    #result;
    readLine(line) {
        const event = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .lj)(line) ?? {};
        const type = event['type'];
        if (type === 'system' && event['subtype'] === 'init')
            this.#begin(event);
        if (type === 'assistant')
            this.#say((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .eB)(event['message']) ?? {});
        if (type === 'user')
            this.#hear((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .eB)(event['message']) ?? {});
        if (type === 'result')
            this.#result = event;
        return this.#actions.hasSkill;
    }
    report() {
        const result = this.#result ?? {};
        for (const denied of (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .Nt)(result['permission_denials']))
            this.#actions.end((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(denied['tool_use_id']) ?? '', 'denied');
        const output = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__ .i)((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(result['result']) ?? '');
        const refused = result['stop_reason'] === 'refusal' ? { finishReason: 'refusal' } : {};
        return {
            ...this.#actions.list(),
            end: this.#result && endOf(this.#result),
            version: this.#version,
            turns: this.#messages.size,
            output: { ...output, ...refused },
        };
    }
    #begin(event) {
        this.#version = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(event['claude_code_version']);
        this.#known = new Set((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .DD)(event['skills']).filter((each) => typeof each === 'string'));
    }
    #say(message) {
        this.#messages.add((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(message['id']) ?? '');
        for (const block of (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .Nt)(message['content'])) {
            const [id, name] = [(0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(block['id']), (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(block['name'])];
            if (block['type'] !== 'tool_use' || id === undefined || name === undefined)
                continue;
            const tool = sharedName(name);
            const input = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .eB)(block['input']) ?? {};
            const args = tool === 'shell' ? ((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(input['command']) ?? input) : input;
            this.#actions.begin(id, { tool, args, turn: this.#messages.size });
            if (tool === 'skill')
                this.#askSkill(id, ((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(input['skill']) ?? '').replace(/^\//, ''));
        }
    }
    #askSkill(id, skill) {
        this.#asked.set(id, skill);
        if (!this.#known.has(skill))
            return;
        this.#actions.activate(skill, false);
        this.#actions.end(id, 'done');
    }
    #hear(message) {
        for (const block of (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .Nt)(message['content'])) {
            const id = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(block['tool_use_id']);
            if (block['type'] !== 'tool_result' || id === undefined)
                continue;
            const state = stateOf(block);
            this.#actions.end(id, state);
            const skill = this.#asked.get(id);
            if (skill !== undefined && state === 'done')
                this.#actions.activate(skill, false);
        }
    }
}
function stateOf(result) {
    if (result['is_error'] !== true)
        return 'done';
    return /No such tool available/.test(JSON.stringify(result['content'])) ? 'denied' : 'failed';
}
function endOf(result) {
    const subtype = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(result['subtype']) ?? 'no word';
    if (subtype === 'error_max_turns')
        return { kind: 'turns' };
    if (result['stop_reason'] === 'refusal')
        return { kind: 'refused' };
    if (subtype === 'success' && result['is_error'] !== true)
        return { kind: 'finished' };
    const said = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .e1)(result['result']) ?? (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_2__ .DD)(result['errors']).map(_domain_json_json_js__WEBPACK_IMPORTED_MODULE_3__ .s$).join('; ');
    return { kind: 'failed', message: said === '' ? subtype : said };
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


 })

};
