export const id = 6289;
export const ids = [6289];
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

 36289:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   CODEX: () => ( CODEX)
 });
 var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35881);
 var _providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15926);
 var _actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84641);
 var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19140);




const CODEX = {
    program: 'codex',
    apis: ['responses'],
    start: (task, program) => ({
        command: [program, ...wordsOf(task)],
        env: { OPENAI_API_KEY: task.token },
        home: new Map(),
        input: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__ .ZE)(task),
    }),
    openReader: () => new CodexReader(),
};
function wordsOf({ endpoint, origin }) {
    if (!endpoint.tools.includes('shell'))
        throw alwaysShell();
    const provider = `{name="broker",base_url="${origin}/v1",env_key="OPENAI_API_KEY",wire_api="responses"}`;
    return [
        ...['exec', '--json', '--skip-git-repo-check', '--ephemeral', '--ignore-user-config', '--ignore-rules'],
        '--dangerously-bypass-approvals-and-sandbox',
        ...['-m', endpoint.model.model],
        ...['-c', `model_providers.broker=${provider}`, '-c', 'model_provider="broker"'],
        ...['-c', `web_search="${endpoint.tools.includes('web') ? 'live' : 'disabled'}"`],
        '-',
    ];
}
function alwaysShell() {
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .yo({
        code: 'bad-value',
        sentence: 'The agent codex always has a shell, through which it does everything else, and `tools:` does not name it.',
        place: undefined,
        hint: 'Add `shell` to `tools:`; of the others only `web` makes a difference to it.',
    });
}
class CodexReader {
    #actions = new _actions_js__WEBPACK_IMPORTED_MODULE_1__ .E();
    #running = new Set();
    #turn = 1;
    #hasEnded = false;
    #text = '';
    #end;
    readLine(line) {
        const event = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .lj)(line) ?? {};
        const item = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .eB)(event['item']);
        if (event['type'] === 'item.started' && item !== undefined)
            this.#begin(item);
        if (event['type'] === 'item.completed' && item !== undefined)
            this.#finish(item);
        if (event['type'] === 'turn.completed')
            this.#end = { kind: 'finished' };
        if (event['type'] === 'turn.failed')
            this.#end = { kind: 'failed', message: (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .eB)(event['error'])?.['message']) ?? 'no reason' };
        return this.#actions.hasSkill;
    }
    get isOver() {
        return this.#end !== undefined;
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
    #begin(item) {
        if (this.#hasEnded && this.#running.size === 0) {
            this.#turn += 1;
            this.#hasEnded = false;
        }
        this.#running.add((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(item['id']) ?? '');
        this.#note(item);
    }
    #finish(item) {
        const id = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(item['id']) ?? '';
        if (item['type'] === 'agent_message')
            this.#text = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(item['text']) ?? '';
        if (!this.#running.delete(id))
            this.#note(item);
        const state = stateOf(item);
        for (const each of callsOf(item))
            this.#actions.end(`${id} ${each.place}`, state);
        this.#hasEnded ||= callsOf(item).length > 0;
        const skill = state === 'done' ? skillIn(item) : undefined;
        if (skill !== undefined)
            this.#actions.activate(skill, true);
    }
    #note(item) {
        const id = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(item['id']) ?? '';
        for (const { place, tool, args } of callsOf(item))
            this.#actions.begin(`${id} ${place}`, { tool, args, turn: this.#turn });
    }
}
const TALK = new Set(['agent_message', 'reasoning', 'error', 'todo_list', '']);
function callsOf(item) {
    const type = (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(item['type']) ?? '';
    if (type === 'command_execution')
        return [{ place: 0, tool: 'shell', args: withoutShell((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(item['command']) ?? '') }];
    if (type === 'file_change')
        return (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .Nt)(item['changes']).map((change, place) => ({
            place,
            tool: change['kind'] === 'add' ? 'write' : 'edit',
            args: change,
        }));
    if (type === 'mcp_tool_call') {
        const [server, tool] = [(0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(item['server']) ?? '', (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(item['tool']) ?? ''];
        return [{ place: 0, tool: `mcp:${server}/${tool}`, args: item['arguments'] ?? {} }];
    }
    if (type === 'web_search')
        return [{ place: 0, tool: 'web', args: (0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(item['query']) ?? '' }];
    return TALK.has(type) ? [] : [{ place: 0, tool: type, args: item }];
}
function withoutShell(command) {
    const [, line] = /^\S*\/(?:ba|z|da)?sh -l?c (.+)$/s.exec(command) ?? [];
    if (line === undefined)
        return command;
    const [, single] = /^'(.*)'$/s.exec(line) ?? [];
    if (single !== undefined)
        return single.replaceAll(String.raw `'\''`, "'");
    const [, double] = /^"(.*)"$/s.exec(line) ?? [];
    return double === undefined ? line : double.replace(/\\(["\\$`])/g, '$1');
}
function stateOf({ status, exit_code: code }) {
    if (status === 'declined')
        return 'denied';
    return status === 'failed' || (typeof code === 'number' && code !== 0) ? 'failed' : 'done';
}
const LISTS = /^\s*(?:ls|find|fd|tree|stat|test|\[|du|rg --files)\b/;
function skillIn(item) {
    if (item['type'] !== 'command_execution')
        return undefined;
    const line = withoutShell((0,_providers_wire_body_js__WEBPACK_IMPORTED_MODULE_3__ .e1)(item['command']) ?? '');
    const named = line.split(/&&|\|\||[;|\n]/).filter((part) => !LISTS.test(part));
    return named
        .map((part) => /(?:^|[\s'"=/])skills\/(?:\.system\/)?([^\s'"/*]+)\/SKILL\.md\b/.exec(part)?.[1])
        .find((name) => name !== undefined);
}


 })

};
