import type { AgentAction, AgentEndpoint } from '../../../domain/agents/agent.ts';
import { jsonText, type JsonObject } from '../../../domain/json/json.ts';
import { asList, asObject, asObjects, asText, parseObject } from '../../providers/wire/body.ts';
import { Actions } from './actions.ts';
import { onlyPrompt, saying, type Cli, type CliEnd, type CliReader, type CliTask } from './cli.ts';

/** Its own names of the tools, as they are asked for. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
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
  ...Object.entries(TOOLS).flatMap(([name, own]) => own.map((each) => [each, name] as const)),
  ['MultiEdit', 'edit'] as const,
  ['NotebookEdit', 'edit'] as const,
]);

/** Nothing is sent or fetched besides what the model is asked, and a busy model is asked again for some seconds. */
const ENVIRONMENT = {
  DISABLE_AUTOUPDATER: '1',
  DISABLE_TELEMETRY: '1',
  DISABLE_ERROR_REPORTING: '1',
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  CLAUDE_CODE_MAX_RETRIES: '4',
} as const;

/**
 * Claude Code, read from its stream of JSON events. All that is in its list may be used without asking: the sandbox is what
 * bounds it, since a skill can give itself any tool.
 */
export const CLAUDE_CODE: Cli = {
  program: 'claude',
  apis: ['messages'],
  start: (task, program) => ({
    command: [program, ...wordsOf(task)],
    env: { ...ENVIRONMENT, ANTHROPIC_BASE_URL: task.origin, ANTHROPIC_API_KEY: task.token },
    home: new Map(),
    input: onlyPrompt(task),
  }),
  openReader: () => new ClaudeReader(),
};

function wordsOf({ endpoint, origin }: CliTask): readonly string[] {
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

function ownTools(tools: AgentEndpoint['tools']): readonly string[] {
  return tools.flatMap((tool) => TOOLS[tool] ?? []);
}

/** The name that all agents share, of a tool as this one calls it. */
function sharedName(own: string): string {
  const [, server, tool] = /^mcp__(.+?)__(.+)$/.exec(own) ?? [];
  return server === undefined ? (NAMES.get(own) ?? own) : `mcp:${server}/${tool}`;
}

class ClaudeReader implements CliReader {
  readonly #actions = new Actions();
  readonly #messages = new Set<string>();
  readonly #asked = new Map<string, string>();
  #known: ReadonlySet<string> = new Set();
  #version: string | undefined;
  #result: JsonObject | undefined;

  readLine(line: string): boolean {
    const event = parseObject(line) ?? {};
    const type = event['type'];
    if (type === 'system' && event['subtype'] === 'init') this.#begin(event);
    if (type === 'assistant') this.#say(asObject(event['message']) ?? {});
    if (type === 'user') this.#hear(asObject(event['message']) ?? {});
    if (type === 'result') this.#result = event;
    return this.#actions.hasSkill;
  }

  report() {
    const result = this.#result ?? {};
    for (const denied of asObjects(result['permission_denials']))
      this.#actions.end(asText(denied['tool_use_id']) ?? '', 'denied');
    const output = saying(asText(result['result']) ?? '');
    const refused = result['stop_reason'] === 'refusal' ? ({ finishReason: 'refusal' } as const) : {};
    return {
      ...this.#actions.list(),
      end: this.#result && endOf(this.#result),
      version: this.#version,
      turns: this.#messages.size,
      output: { ...output, ...refused },
    };
  }

  #begin(event: JsonObject): void {
    this.#version = asText(event['claude_code_version']);
    this.#known = new Set(asList(event['skills']).filter((each) => typeof each === 'string'));
  }

  #say(message: JsonObject): void {
    this.#messages.add(asText(message['id']) ?? '');
    for (const block of asObjects(message['content'])) {
      const [id, name] = [asText(block['id']), asText(block['name'])];
      if (block['type'] !== 'tool_use' || id === undefined || name === undefined) continue;
      const tool = sharedName(name);
      const input = asObject(block['input']) ?? {};
      const args = tool === 'shell' ? (asText(input['command']) ?? input) : input;
      this.#actions.begin(id, { tool, args, turn: this.#messages.size });
      if (tool === 'skill') this.#askSkill(id, (asText(input['skill']) ?? '').replace(/^\//, ''));
    }
  }

  /** One that it has is activated as soon as it is asked for; another one where that is told. */
  #askSkill(id: string, skill: string): void {
    this.#asked.set(id, skill);
    if (!this.#known.has(skill)) return;
    this.#actions.activate(skill, false);
    this.#actions.end(id, 'done');
  }

  #hear(message: JsonObject): void {
    for (const block of asObjects(message['content'])) {
      const id = asText(block['tool_use_id']);
      if (block['type'] !== 'tool_result' || id === undefined) continue;
      const state = stateOf(block);
      this.#actions.end(id, state);
      const skill = this.#asked.get(id);
      if (skill !== undefined && state === 'done') this.#actions.activate(skill, false);
    }
  }
}

function stateOf(result: JsonObject): AgentAction['state'] {
  if (result['is_error'] !== true) return 'done';
  return /No such tool available/.test(JSON.stringify(result['content'])) ? 'denied' : 'failed';
}

/** An error of the API is called a success with an error in it. */
function endOf(result: JsonObject): CliEnd {
  const subtype = asText(result['subtype']) ?? 'no word';
  if (subtype === 'error_max_turns') return { kind: 'turns' };
  if (result['stop_reason'] === 'refusal') return { kind: 'refused' };
  if (subtype === 'success' && result['is_error'] !== true) return { kind: 'finished' };
  const said = asText(result['result']) ?? asList(result['errors']).map(jsonText).join('; ');
  return { kind: 'failed', message: said === '' ? subtype : said };
}
