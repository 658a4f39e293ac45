import type { AgentAction, AgentEndpoint } from '../../../domain/agents/agent.ts';
import type { JsonObject } from '../../../domain/json/json.ts';
import { asObject, asText, parseObject } from '../../providers/wire/body.ts';
import { Actions } from './actions.ts';
import { onlyPrompt, saying, type Cli, type CliEnd, type CliReader, type CliTask } from './cli.ts';

/** Its own names of the tools. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  shell: ['run_shell_command'],
  read: ['read_file', 'read_many_files'],
  write: ['write_file'],
  edit: ['replace'],
  skill: ['activate_skill'],
  glob: ['glob', 'list_directory'],
  grep: ['grep_search'],
  web: ['web_fetch', 'google_web_search'],
};
const NAMES = new Map(Object.entries(TOOLS).flatMap(([name, own]) => own.map((each) => [each, name] as const)));

/** Its first process only starts a second one, with more memory than it needs. */
const ENVIRONMENT = { GEMINI_CLI_NO_RELAUNCH: 'true', GEMINI_TELEMETRY_ENABLED: 'false', NO_COLOR: '1' } as const;

/** Gemini CLI, read from its stream of JSON events. What it may use is its user's settings; a failed command looks like another to it. */
export const GEMINI_CLI: Cli = {
  program: 'gemini',
  apis: ['generate'],
  losesOutput: true,
  start: (task, program) => ({
    command: [program, ...wordsOf(task)],
    env: { ...ENVIRONMENT, ...trustOf(task), GOOGLE_GEMINI_BASE_URL: task.origin, GEMINI_API_KEY: task.token },
    home: new Map([['.gemini/settings.json', JSON.stringify(settingsOf(task.endpoint))]]),
    input: onlyPrompt(task),
  }),
  openReader: () => new GeminiReader(),
};

function wordsOf({ endpoint }: CliTask): readonly string[] {
  const { guardedFiles, model } = endpoint;
  return [
    ...['-o', 'stream-json', '-m', model.model, '--approval-mode', 'yolo', '--skip-trust'],
    ...(guardedFiles.includes('settings') ? [] : ['-e', 'none']),
    ...(guardedFiles.includes('mcp') ? [] : ['--allowed-mcp-server-names', 'none']),
  ];
}

/** Its word comes too late for a workspace's own settings, the variable in time; they hold hooks and MCP servers, too. */
function trustOf({ endpoint }: CliTask): Readonly<Record<string, string>> {
  return endpoint.guardedFiles.includes('settings') ? { GEMINI_CLI_TRUST_WORKSPACE: 'true' } : {};
}

/** A workspace's own settings win over these, where the suite allows such files. */
function settingsOf({ tools, guardedFiles }: AgentEndpoint): JsonObject {
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

/** The name that all agents share, of a tool as this one calls it. */
function sharedName(own: string): string {
  const [, server, tool] = /^mcp_([^_]+)_(.+)$/.exec(own) ?? [];
  return server === undefined ? (NAMES.get(own) ?? own) : `mcp:${server}/${tool}`;
}

class GeminiReader implements CliReader {
  readonly #actions = new Actions();
  readonly #skills = new Map<string, string>();
  #turn = 1;
  #hasEnded = false;
  #text = '';
  #trouble: string | undefined;
  #result: JsonObject | undefined;

  readLine(line: string): boolean {
    const event = parseObject(line) ?? {};
    READERS[asText(event['type']) ?? '']?.(this, event);
    return this.#actions.hasSkill;
  }

  report() {
    const end = this.#result && endOf(this.#result, this.#trouble);
    const refused = end?.kind === 'refused' ? ({ finishReason: 'refusal' } as const) : {};
    return {
      ...this.#actions.list(),
      end,
      version: undefined,
      turns: this.#turn,
      output: { ...saying(this.#text), ...refused },
    };
  }

  /** It does not tell its turns: all that its model says comes before what its tools bring back. */
  #speak(): void {
    if (!this.#hasEnded) return;
    this.#turn += 1;
    this.#hasEnded = false;
    this.#text = '';
  }

  say({ role, content }: JsonObject): void {
    if (role !== 'assistant') return;
    this.#speak();
    this.#text += asText(content) ?? '';
  }

  begin({ tool_id: toolId, tool_name: toolName, parameters }: JsonObject): void {
    this.#speak();
    const [id, tool] = [asText(toolId) ?? '', sharedName(asText(toolName) ?? '')];
    const given = asObject(parameters) ?? {};
    const args = tool === 'shell' ? (asText(given['command']) ?? given) : given;
    this.#actions.begin(id, { tool, args, turn: this.#turn });
    if (tool === 'skill') this.#skills.set(id, asText(given['name']) ?? '');
  }

  end(event: JsonObject): void {
    this.#hasEnded = true;
    const id = asText(event['tool_id']) ?? '';
    const state = stateOf(event);
    this.#actions.end(id, state);
    const skill = this.#skills.get(id);
    if (skill !== undefined && state === 'done') this.#actions.activate(skill, false);
  }

  stumble({ message, severity }: JsonObject): void {
    if (severity === 'error') this.#trouble = asText(message);
  }

  finish(event: JsonObject): void {
    this.#result = event;
  }
}

const READERS: Readonly<Record<string, (reader: GeminiReader, event: JsonObject) => void>> = {
  message: (reader, event) => reader.say(event),
  tool_use: (reader, event) => reader.begin(event),
  tool_result: (reader, event) => reader.end(event),
  error: (reader, event) => reader.stumble(event),
  result: (reader, event) => reader.finish(event),
};

/** A tool that is not in the list does not exist for it. */
const DENIED: ReadonlySet<unknown> = new Set(['tool_not_registered', 'policy_violation']);

function stateOf({ status, error }: JsonObject): AgentAction['state'] {
  if (DENIED.has(asObject(error)?.['type'])) return 'denied';
  return status === 'success' ? 'done' : 'failed';
}

/** An answer that a filter held back is no error to it in the end, nor one that was empty. */
function endOf({ status, error }: JsonObject, trouble: string | undefined): CliEnd {
  if (status === 'success') return { kind: 'finished' };
  const message = asText(asObject(error)?.['message']) ?? trouble ?? 'no reason';
  if (/\bwas blocked due to\b/.test(message)) return { kind: 'refused' };
  return { kind: /\breturned (?:an empty|reasoning)\b/.test(message) ? 'stumbled' : 'failed', message };
}
