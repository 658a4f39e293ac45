import type { AgentAction } from '../../../domain/agents/agent.ts';
import type { JsonObject } from '../../../domain/json/json.ts';
import { UserError } from '../../../domain/user-error.ts';
import { asObject, asObjects, asText, parseObject } from '../../providers/wire/body.ts';
import { Actions } from './actions.ts';
import { onlyPrompt, saying, type Cli, type CliEnd, type CliReader, type CliTask } from './cli.ts';

/**
 * Codex, read from its stream of JSON events. Its own sandbox and questions are off: ours is around it, and one inside of
 * the other cannot start. It has no event for a skill, so that one is told by its file being read.
 */
export const CODEX: Cli = {
  program: 'codex',
  apis: ['responses'],
  start: (task, program) => ({
    command: [program, ...wordsOf(task)],
    env: { OPENAI_API_KEY: task.token },
    home: new Map(),
    input: onlyPrompt(task),
  }),
  openReader: () => new CodexReader(),
};

function wordsOf({ endpoint, origin }: CliTask): readonly string[] {
  if (!endpoint.tools.includes('shell')) throw alwaysShell();
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

function alwaysShell(): UserError {
  return new UserError({
    code: 'bad-value',
    sentence:
      'The agent codex always has a shell, through which it does everything else, and `tools:` does not name it.',
    place: undefined,
    hint: 'Add `shell` to `tools:`; of the others only `web` makes a difference to it.',
  });
}

class CodexReader implements CliReader {
  readonly #actions = new Actions();
  readonly #running = new Set<string>();
  #turn = 1;
  #hasEnded = false;
  #text = '';
  #end: CliEnd | undefined;

  readLine(line: string): boolean {
    const event = parseObject(line) ?? {};
    const item = asObject(event['item']);
    if (event['type'] === 'item.started' && item !== undefined) this.#begin(item);
    if (event['type'] === 'item.completed' && item !== undefined) this.#finish(item);
    if (event['type'] === 'turn.completed') this.#end = { kind: 'finished' };
    if (event['type'] === 'turn.failed')
      this.#end = { kind: 'failed', message: asText(asObject(event['error'])?.['message']) ?? 'no reason' };
    return this.#actions.hasSkill;
  }

  /** Before it ends it looks for plugins in the network, which a trial does not have. */
  get isOver(): boolean {
    return this.#end !== undefined;
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

  /** It does not tell its turns: what begins after something ended, with nothing under way, is of the next one. */
  #begin(item: JsonObject): void {
    if (this.#hasEnded && this.#running.size === 0) {
      this.#turn += 1;
      this.#hasEnded = false;
    }
    this.#running.add(asText(item['id']) ?? '');
    this.#note(item);
  }

  #finish(item: JsonObject): void {
    const id = asText(item['id']) ?? '';
    if (item['type'] === 'agent_message') this.#text = asText(item['text']) ?? '';
    if (!this.#running.delete(id)) this.#note(item);
    const state = stateOf(item);
    for (const each of callsOf(item)) this.#actions.end(`${id} ${each.place}`, state);
    this.#hasEnded ||= callsOf(item).length > 0;
    const skill = state === 'done' ? skillIn(item) : undefined;
    if (skill !== undefined) this.#actions.activate(skill, true);
  }

  #note(item: JsonObject): void {
    const id = asText(item['id']) ?? '';
    for (const { place, tool, args } of callsOf(item))
      this.#actions.begin(`${id} ${place}`, { tool, args, turn: this.#turn });
  }
}

type Call = { readonly place: number; readonly tool: string; readonly args: unknown };

/** What is no call of a tool. */
const TALK: ReadonlySet<string> = new Set(['agent_message', 'reasoning', 'error', 'todo_list', '']);

/** The calls of one item: a patch changes several files. */
function callsOf(item: JsonObject): readonly Call[] {
  const type = asText(item['type']) ?? '';
  if (type === 'command_execution')
    return [{ place: 0, tool: 'shell', args: withoutShell(asText(item['command']) ?? '') }];
  if (type === 'file_change')
    return asObjects(item['changes']).map((change, place) => ({
      place,
      tool: change['kind'] === 'add' ? 'write' : 'edit',
      args: change,
    }));
  if (type === 'mcp_tool_call') {
    const [server, tool] = [asText(item['server']) ?? '', asText(item['tool']) ?? ''];
    return [{ place: 0, tool: `mcp:${server}/${tool}`, args: item['arguments'] ?? {} }];
  }
  if (type === 'web_search') return [{ place: 0, tool: 'web', args: asText(item['query']) ?? '' }];
  return TALK.has(type) ? [] : [{ place: 0, tool: type, args: item }];
}

/** The line that the agent wrote, without the shell that it is given to. */
function withoutShell(command: string): string {
  const [, line] = /^\S*\/(?:ba|z|da)?sh -l?c (.+)$/s.exec(command) ?? [];
  if (line === undefined) return command;
  const [, single] = /^'(.*)'$/s.exec(line) ?? [];
  if (single !== undefined) return single.replaceAll(String.raw`'\''`, "'");
  const [, double] = /^"(.*)"$/s.exec(line) ?? [];
  return double === undefined ? line : double.replace(/\\(["\\$`])/g, '$1');
}

function stateOf({ status, exit_code: code }: JsonObject): AgentAction['state'] {
  if (status === 'declined') return 'denied';
  return status === 'failed' || (typeof code === 'number' && code !== 0) ? 'failed' : 'done';
}

/** Programs that only look where files are. */
const LISTS = /^\s*(?:ls|find|fd|tree|stat|test|\[|du|rg --files)\b/;

function skillIn(item: JsonObject): string | undefined {
  if (item['type'] !== 'command_execution') return undefined;
  const line = withoutShell(asText(item['command']) ?? '');
  const named = line.split(/&&|\|\||[;|\n]/).filter((part) => !LISTS.test(part));
  return named
    .map((part) => /(?:^|[\s'"=/])skills\/(?:\.system\/)?([^\s'"/*]+)\/SKILL\.md\b/.exec(part)?.[1])
    .find((name) => name !== undefined);
}
