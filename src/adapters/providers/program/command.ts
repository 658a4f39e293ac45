import type { Json, JsonObject } from '../../../domain/json/json.ts';
import { exactJson } from '../../../domain/json/lossless.ts';
import { isDeeperThan, MAX_ANSWER_DEPTH } from '../../../domain/json/nesting.ts';
import { FINISH_REASONS, type Output, type Request, type Usage } from '../../../domain/request.ts';
import type { Side } from '../../../domain/side.ts';
import type { CommandEndpoint } from '../../../domain/suite.ts';
import { CallError, type CallAnswer, type CallLimit, type Provider } from '../../../ports.ts';
import { LONGEST_TIMER_MS } from '../../process/clock.ts';
import { LineError } from '../../programs/line-process.ts';
import { LinePool } from '../../programs/line-pool.ts';
import { childEnvironment } from '../../programs/process.ts';
import { within, type SideWorktrees } from '../../programs/side-worktrees.ts';
import { asCount, asObject, asText, compact, readToolCall } from '../wire/body.ts';
import { readErrorBody } from '../wire/error-body.ts';
import { malformed, objectsIn, transient, type SaidAnswer } from '../wire/exchange.ts';
import { readFinishWord } from '../wire/finish-words.ts';
import { readOpenAiUsage } from '../wire/usage.ts';
import { saysFailed } from '../wire/gateway.ts';
import type { Env, Redact } from '../access/keys.ts';
import { countAt, pathsOf, readParts, valueAt, type Told } from './answer-parts.ts';
import { explainLineError } from './failure.ts';

/** What programs need from the world. */
export type CommandWorld = { readonly worktrees: SideWorktrees; readonly env: Env; readonly redact: Redact };

/** A program as a provider; `stop` ends its copies. */
export type CommandProvider = Provider & { stop(): void };

/** Starts nothing yet but prepares the side's worktree. Throws UserError where its setup fails. */
export async function openCommand(
  endpoint: CommandEndpoint,
  side: Side,
  world: CommandWorld,
): Promise<CommandProvider> {
  const directory = within(await world.worktrees.directoryOf(side), endpoint.directory);
  const environment = { ...childEnvironment(world.env, endpoint.env), ...(await world.worktrees.variablesOf(side)) };
  if (endpoint.setup !== undefined) {
    await world.worktrees.prepare(side, { command: endpoint.setup, directory, environment }, world.redact);
  }
  const pool = new LinePool({ command: endpoint.command, directory, environment }, endpoint.startTimeoutMs);
  const label = `The program \`${endpoint.command.join(' ')}\` (${side})`;
  return {
    call: (
      request,
      signal,
      limit = { ms: endpoint.timeoutMs ?? LONGEST_TIMER_MS, setBy: '`timeout_ms` of the target' },
    ) => callProgram(pool, request, { label, limit, signal, redact: world.redact, ...pathsOf(endpoint) }),
    stop: () => pool.close(),
  };
}

/** A program that says that it is ready mostly does so by then, and is not asked before: its start is no latency. */
const READY_GRACE_MS = 1_000;

type ProgramCall = {
  readonly label: string;
  readonly limit: CallLimit;
  readonly signal: AbortSignal;
  readonly redact: Redact;
} & Pick<Told, 'paths' | 'ifThere'>;

async function callProgram(pool: LinePool, request: Request, call: ProgramCall): Promise<CallAnswer> {
  try {
    const { signal, limit } = call;
    const bounds = { signal, timeoutMs: limit.ms, setBy: limit.setBy, graceMs: READY_GRACE_MS };
    const { message, latencyMs, countsStart } = await pool.ask(programRequest(request), bounds);
    const said = readProgramAnswer(message, call);
    return { latencyMs, ...said, ...(countsStart && said.latencyMs === undefined ? { countsStart } : {}) };
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    throw new CallError(explainLineError(error, { ...call, isHopeless: pool.isHopeless(error) }), { cause: error });
  }
}

/** The request as a program sees it (docs/command-protocol.md). */
export function programRequest(request: Request): JsonObject {
  return {
    vars: request.vars,
    messages: request.messages.map(({ role, text, images, toolCalls, toolCallId }) =>
      compact({
        role,
        content: text,
        images: images.length === 0 ? undefined : images,
        tool_calls: toolCalls.length === 0 ? undefined : toolCalls,
        tool_call_id: toolCallId,
      }),
    ),
    parameters: request.parameters,
    tools: request.tools.map(({ name, description, parameters }) => compact({ name, description, parameters })),
    output_schema: request.output?.schema ?? null,
  };
}

function readProgramAnswer(message: JsonObject, { label, redact, paths, ifThere }: ProgramCall): SaidAnswer {
  if (saysFailed(message['error'])) throw ownError(message, label, redact);
  const told: Told = { body: message, paths, ifThere, label, isOwnForm: true };
  const output = paths.answer === undefined ? message['output'] : valueAt(told, 'answer', paths.answer);
  return readAnswer(told, output);
}

/**
 * The answer that a program or a server of one's own gives in the documented form; `output` is what stands at the answer's
 * place. Throws CallError `malformed`.
 */
export function readAnswer(told: Told, output: Json | undefined): SaidAnswer {
  const { body, label, paths } = told;
  const message = asObject(body) ?? {};
  const { metadata, tool_calls: calls } = message;
  const toolCalls = objectsIn(Array.isArray(calls) ? calls : undefined, 'tool calls', label).map((call, index) =>
    readToolCall(asText(call['id']) ?? String(index + 1), call['name'], call['arguments']),
  );
  if (output === undefined && toolCalls.length === 0)
    throw malformed(label, `its answer has neither \`${paths.answer ?? 'output'}\` nor \`tool_calls\``);
  if (isDeeperThan({ output, metadata }, MAX_ANSWER_DEPTH))
    throw malformed(label, `it is nested deeper than ${MAX_ANSWER_DEPTH} levels`);
  const latencyMs = countAt(told, 'latencyMs');
  return {
    output: {
      text: toText(output),
      toolCalls,
      ...readEnd(asText(message['finish_reason']), toolCalls, asObject(exactJson(metadata ?? null)) ?? {}),
      ...readParts(told),
    },
    usage: readUsage(valueAt(told, 'usage', paths.usage)),
    served: { model: readModel(told), requestId: asText(message['request_id']), serviceTier: undefined },
    reportedCostUsd: countAt(told, 'costUsd'),
    ...(latencyMs === undefined ? {} : { latencyMs }),
  };
}

/** Where the suite names the model itself, an answer may still say another. */
function readModel(told: Told): string | undefined {
  const { model } = told.paths;
  const isPath = model?.startsWith('$') === true;
  return asText(valueAt(told, 'model', isPath ? model : undefined)) ?? (isPath ? undefined : model);
}

/** What a program or a server says went wrong on its side; with `retry` the request is sent again. */
export function ownError(message: JsonObject, label: string, redact: Redact): CallError {
  const sentence = redact(`${label} answered: ${readErrorBody(message).sentence}`);
  return message['retry'] === true ? transient(sentence) : new CallError({ kind: 'malformed', message: sentence });
}

function toText(output: Json | undefined): string {
  if (output === undefined || output === null) return '';
  return typeof output === 'string' ? output : JSON.stringify(output);
}

function readEnd(
  said: string | undefined,
  toolCalls: Output['toolCalls'],
  metadata: JsonObject,
): Pick<Output, 'finishReason' | 'metadata'> {
  if (said === undefined) return { finishReason: toolCalls.length > 0 ? 'tool_calls' : 'stop', metadata };
  const known = FINISH_REASONS.find((reason) => reason === said) ?? readFinishWord(said);
  if (known !== 'other' && known !== 'broken') return { finishReason: known, metadata };
  return { finishReason: 'other', metadata: { finish_reason: said, ...metadata } };
}

/** The documented counts; those of an API of OpenAI's kind are taken as they were passed on. */
function readUsage(value: Json | undefined): Usage | undefined {
  const usage = asObject(value);
  const counted = readOpenAiUsage(usage, { input: 'input', output: 'output' });
  if (counted === undefined) return undefined;
  const longCacheWrite = asCount(usage?.['cache_write_1h_tokens']) ?? 0;
  return {
    ...counted,
    cachedInput: asCount(usage?.['cached_input_tokens']) ?? counted.cachedInput,
    cacheWrite: asCount(usage?.['cache_write_tokens']) ?? counted.cacheWrite,
    ...(longCacheWrite > 0 ? { longCacheWrite } : {}),
    reasoning: asCount(usage?.['reasoning_tokens']) ?? counted.reasoning,
  };
}
