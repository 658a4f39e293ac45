import type { AgentAction } from '../../../domain/agents/agent.ts';
import { isSharedApi } from '../../../domain/providers/model-apis.ts';
import type { JsonObject } from '../../../domain/json/json.ts';
import { asObject, asText, parseObject } from '../../providers/wire/body.ts';
import { Actions } from './actions.ts';
import { onlyPrompt, saying, type Cli, type CliEnd, type CliReader, type CliTask } from './cli.ts';

/** Its own names of the tools; those of OpenAI's newer models have a patch where others create and edit, and `rg`. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  shell: ['bash', 'read_bash', 'stop_bash', 'list_bash'],
  read: ['view'],
  write: ['create', 'apply_patch'],
  edit: ['edit', 'apply_patch'],
  skill: ['skill'],
  glob: ['glob'],
  grep: ['grep', 'rg'],
  web: ['web_fetch'],
};
const NAMES = new Map(Object.entries(TOOLS).flatMap(([name, own]) => own.map((each) => [each, name] as const)));

/** No sign-in, no telemetry, nothing downloaded. */
const ENVIRONMENT = { COPILOT_OFFLINE: 'true', COPILOT_AUTO_UPDATE: 'false', USE_TGREP: 'false' } as const;

/** How it is told which API its model speaks, and at which address below the origin. */
const APIS = {
  responses: { type: 'openai', wire: 'responses', path: '/v1' },
  chat: { type: 'openai', wire: 'completions', path: '/v1' },
  messages: { type: 'anthropic', wire: undefined, path: '' },
} as const;

/** Copilot CLI with a model of one's own, read from its stream of JSON events. */
export const COPILOT: Cli = {
  program: 'copilot',
  apis: ['responses', 'chat', 'messages'],
  start: (task, program) => ({
    command: [program, ...wordsOf(task)],
    env: { ...ENVIRONMENT, ...modelOf(task) },
    home: new Map(),
    input: onlyPrompt(task),
  }),
  openReader: () => new CopilotReader(),
};

function modelOf({ endpoint, origin, token }: CliTask): Readonly<Record<string, string>> {
  const { api } = endpoint.model;
  if (!isSharedApi(api)) throw new Error('Copilot was to ask its model by an API of its own.');
  const { type, wire, path } = APIS[api];
  return {
    COPILOT_PROVIDER_TYPE: type,
    COPILOT_PROVIDER_BASE_URL: `${origin}${path}`,
    COPILOT_PROVIDER_API_KEY: token,
    COPILOT_MODEL: endpoint.model.model,
    ...(wire === undefined ? {} : { COPILOT_PROVIDER_WIRE_API: wire }),
  };
}

function wordsOf({ endpoint: { tools } }: CliTask): readonly string[] {
  return [
    ...['--output-format', 'json', '--no-ask-user', '--no-auto-update', '--disable-client-telemetry'],
    '--disable-builtin-mcps',
    '--allow-all',
    `--available-tools=${[...new Set(tools.flatMap((tool) => TOOLS[tool] ?? []))].join(',')}`,
  ];
}

class CopilotReader implements CliReader {
  readonly #actions = new Actions();
  readonly #skills = new Map<string, string>();
  readonly #patches = new Map<string, readonly string[]>();
  #turn = 0;
  #text = '';
  #trouble: string | undefined;
  #end: CliEnd | undefined;

  readLine(line: string): boolean {
    const event = parseObject(line) ?? {};
    const data = asObject(event['data']) ?? {};
    READERS[asText(event['type']) ?? '']?.(this, data);
    if (event['type'] === 'result') this.#finish(event);
    return this.#actions.hasSkill;
  }

  report() {
    return {
      ...this.#actions.list(),
      end: this.#end,
      version: undefined,
      turns: this.#turn,
      output: saying(this.#text),
    };
  }

  beginTurn(): void {
    this.#turn += 1;
  }

  say({ content }: JsonObject): void {
    this.#text = asText(content) ?? '';
  }

  begin({ toolCallId, toolName, arguments: args }: JsonObject): void {
    const [id, own] = [asText(toolCallId) ?? '', asText(toolName) ?? ''];
    const patched = own === 'apply_patch' ? patchesIn(asText(args) ?? '') : [];
    if (patched.length > 0) return this.#patch(id, patched);
    const tool = NAMES.get(own) ?? own;
    const given = asObject(args) ?? {};
    const line = tool === 'shell' ? asText(given['command']) : undefined;
    this.#actions.begin(id, { tool, args: line ?? args ?? {}, turn: this.#turn });
    if (tool === 'skill') this.#skills.set(id, asText(given['skill']) ?? '');
  }

  end(data: JsonObject): void {
    const id = asText(data['toolCallId']) ?? '';
    const state = stateOf(data);
    for (const each of this.#patches.get(id) ?? [id]) this.#actions.end(each, state);
    const skill = this.#skills.get(id);
    if (skill !== undefined && state === 'done') this.#actions.activate(skill, false);
  }

  /** A patch changes several files. */
  #patch(id: string, patched: ReturnType<typeof patchesIn>): void {
    const parts = patched.map((each, place) => ({ ...each, id: `${id} ${place}` }));
    for (const { id: part, ...call } of parts) this.#actions.begin(part, { ...call, turn: this.#turn });
    this.#patches.set(
      id,
      parts.map((part) => part.id),
    );
  }

  fail({ message, errorType }: JsonObject): void {
    this.#trouble = asText(message) ?? asText(errorType) ?? 'no reason';
  }

  #finish({ exitCode }: JsonObject): void {
    this.#end =
      exitCode === 0
        ? { kind: 'finished' }
        : { kind: 'failed', message: this.#trouble ?? `exit code ${asText(exitCode) ?? JSON.stringify(exitCode)}` };
  }
}

const READERS: Readonly<Record<string, (reader: CopilotReader, data: JsonObject) => void>> = {
  'assistant.turn_start': (reader) => reader.beginTurn(),
  'assistant.message': (reader, data) => reader.say(data),
  'tool.execution_start': (reader, data) => reader.begin(data),
  'tool.execution_complete': (reader, data) => reader.end(data),
  'session.error': (reader, data) => reader.fail(data),
};

/** The files that a patch names, each with what it does with it. */
function patchesIn(text: string): readonly { readonly tool: string; readonly args: JsonObject }[] {
  return [...text.matchAll(/^\*\*\* (Add|Update|Delete) File: (.+)$/gm)].map(([, kind = '', path = '']) => ({
    tool: kind === 'Add' ? 'write' : 'edit',
    args: { path, kind: kind.toLowerCase() },
  }));
}

/** A tool that is not in the list does not exist for it; a command that fails was carried out. */
function stateOf({ success, error, shellExecution }: JsonObject): AgentAction['state'] {
  const { code, message } = asObject(error) ?? {};
  const isMissing = /^Tool '.*' does not exist/.test(asText(message) ?? '');
  if (code === 'denied' || isMissing) return 'denied';
  const exit = asObject(shellExecution)?.['exitCode'];
  return success === true && (exit === undefined || exit === 0) ? 'done' : 'failed';
}
