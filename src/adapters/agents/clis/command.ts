import type { AgentAction } from '../../../domain/agents/agent.ts';
import type { JsonObject } from '../../../domain/json/json.ts';
import { ownError, programRequest, readAnswer } from '../../providers/program/command.ts';
import { asCount, asObjects, asText, parseObject } from '../../providers/wire/body.ts';
import { saysFailed } from '../../providers/wire/gateway.ts';
import type { CallError } from '../../../ports.ts';
import { argsOf, saying, type Cli, type CliEnd, type CliReport, type CliTask } from './cli.ts';

const LABEL = 'The agent';
const ID = 1;

/**
 * An agent of one's own over the command protocol (docs/command-protocol.md): it is asked once, for the whole task, and
 * answers with what it did beside its output. The key of its model is in the variable that the vendor's own SDK reads.
 */
export const OWN_PROGRAM: Cli = {
  program: undefined,
  apis: ['messages', 'responses', 'chat'],
  start: (task) => ({
    command: task.endpoint.command ?? [],
    env: accessOf(task),
    home: new Map(),
    input: `${JSON.stringify(askedOf(task))}\n`,
  }),
  openReader: () => {
    let answer: JsonObject | undefined;
    return {
      readLine: (line) => {
        const message = parseObject(line);
        if (message?.['id'] === ID) answer = message;
        return skillsIn(answer).length > 0;
      },
      report: () => reportOf(answer),
    };
  },
};

function askedOf({ endpoint, request }: CliTask): JsonObject {
  return {
    id: ID,
    ...programRequest(request),
    model: endpoint.model.model,
    allowed_tools: endpoint.tools,
    max_turns: endpoint.limits.turns,
  };
}

function accessOf({ endpoint, origin, token }: CliTask): Readonly<Record<string, string>> {
  const { provider } = endpoint.model;
  if (provider === 'anthropic') return { ANTHROPIC_BASE_URL: origin, ANTHROPIC_API_KEY: token };
  // Google's models are asked in both ways.
  const own: Record<string, string> =
    provider === 'gemini' ? { GOOGLE_GEMINI_BASE_URL: origin, GEMINI_API_KEY: token } : {};
  return { OPENAI_BASE_URL: `${origin}/v1`, OPENAI_API_KEY: token, ...own };
}

function reportOf(answer: JsonObject | undefined): CliReport {
  const told = { actions: actionsIn(answer), skills: skillsIn(answer), version: asText(answer?.['version']) };
  const turns = asCount(answer?.['turns']);
  if (answer === undefined) return { ...told, turns, end: undefined, output: saying('') };
  const failed = failureOf(answer);
  if (failed !== undefined) return { ...told, turns, end: failed, output: saying('') };
  const body = { paths: {}, label: LABEL, ifThere: [], isOwnForm: true, body: answer };
  return { ...told, turns, end: { kind: 'finished' }, output: readAnswer(body, answer['output']).output };
}

function failureOf(answer: JsonObject): CliEnd | undefined {
  if (!saysFailed(answer['error'])) return undefined;
  const { failure, message }: CallError = ownError(answer, LABEL, (text) => text);
  return { kind: failure.kind === 'transient' ? 'stumbled' : 'failed', message };
}

function actionsIn(answer: JsonObject | undefined): readonly AgentAction[] {
  return asObjects(answer?.['actions']).map((action) => ({
    tool: asText(action['tool']) ?? '',
    ...argsOf(action['args'] ?? ''),
    state: stateOf(action['state']),
    turn: asCount(action['turn']) ?? 1,
  }));
}

function stateOf(said: unknown): AgentAction['state'] {
  return said === 'failed' || said === 'denied' ? said : 'done';
}

function skillsIn(answer: JsonObject | undefined): CliReport['skills'] {
  const named = answer?.['skills'];
  const names = Array.isArray(named) ? named.flatMap((each) => asText(each) ?? []) : [];
  return [...new Set(names)].map((name) => ({ name, isInferred: false }));
}
