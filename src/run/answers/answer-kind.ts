import { plainJson } from '../../domain/json/lossless.ts';
import { isModel } from '../../domain/providers/providers.ts';
import type { Output, Request, Usage } from '../../domain/request.ts';
import type { Score, ScorerSpec } from '../../domain/scorer.ts';
import { compileSchema, SchemaWorkError } from '../../json-schema/compile.ts';
import type { Shortfall } from '../../scorers/declaration.ts';
import { accepts, expectsToolCalls } from './acceptance.ts';
import { parseJson } from '../../scorers/structure/parts/json-text.ts';
import { quote, shorten } from '../../scorers/parts/quote.ts';

/** An answer with what was asked and expected, as far as its kind depends on them. */
export type Reply = {
  readonly output: Output;
  readonly usage: Usage | undefined;
  readonly request: Request;
  readonly expect: readonly ScorerSpec[];
};

type Found = { readonly kind: Shortfall; readonly reason: string };

/**
 * The one score of an answer that is no proper one, which fails its case whatever the scorers would make of it; undefined
 * where they may judge: the answer is proper, or the case asks for just such a one.
 */
export async function failedAnswer(reply: Reply): Promise<Score | undefined> {
  const found = await shortfallOf(reply);
  if (found === undefined || accepts(reply.expect, found.kind)) return undefined;
  const reason = shorten(found.reason);
  return { name: 'answered', type: 'answered', score: 0, passed: false, reason, weight: 1, details: {} };
}

async function shortfallOf(reply: Reply): Promise<Found | undefined> {
  const { output } = reply;
  const limit = limitReached(reply);
  if (limit !== undefined) return { kind: 'limit', reason: limit };
  switch (output.finishReason) {
    case 'length':
      return { kind: 'cut-off', reason: describeCut(reply) };
    case 'refusal':
      return { kind: 'refused', reason: `the model refused${after(output)}` };
    case 'content_filter':
      return { kind: 'filtered', reason: `the provider refused the content${after(output)}` };
    case 'context_length':
      return { kind: 'too-long', reason: describeLength(output) };
    case 'invalid_output':
      return { kind: 'off-schema', reason: `the model wrote no valid tool call or JSON${after(output)}` };
    case 'rejected':
      return { kind: 'rejected', reason: `the provider would not take this request${after(output)}` };
    case 'stop':
    case 'tool_calls':
    case 'other':
      return saysNothing(reply) ? { kind: 'empty', reason: describeNothing(reply) } : await schemaBreach(reply);
  }
}

/** A trial that one of its limits ended is no work done; whether a skill was taken up by then is known all the same. */
function limitReached({ output: { agent }, request }: Reply): string | undefined {
  const { endpoint } = request;
  if (agent === undefined || endpoint.provider !== 'agent') return undefined;
  if (agent.end === 'finished' || agent.end === 'decided') return undefined;
  if (agent.end === 'turns' && request.agent?.endsAtFirstSkill === true) return undefined;
  const { turns, seconds, costUsd } = endpoint.limits;
  const limits = { turns: `${turns} turns`, seconds: `${seconds} seconds`, cost: `$${costUsd}` };
  return `stopped at its limit of ${limits[agent.end]}`;
}

/** An agent that neither called, wrote nor said anything; one that did is judged by what it did. */
function didNothing({ text, agent }: Output): boolean {
  return !SEEN.test(text) && agent?.actions.length === 0 && agent.files.length === 0 && agent.skills.length === 0;
}

/** Anything but spaces and characters that nobody sees. */
const SEEN = /[^\p{Z}\p{C}\u2800\u3164\uFE0E\uFE0F]/u;

/** Programs and servers of one's own report tools that they called themselves, and may say all in their metadata. */
function saysNothing({ output, request, expect }: Reply): boolean {
  if (SEEN.test(output.text)) return false;
  if (output.agent !== undefined) return didNothing(output);
  // What a tool was called for earlier is no last word.
  const last = output.conversation?.at(-1);
  if (last !== undefined && last.toolCalls.length === 0) return true;
  const isOwn = !isModel(request.endpoint);
  if (isOwn && Object.keys(output.metadata).length > 0) return false;
  return output.toolCalls.length === 0 || !(isOwn || offersTools(request) || expectsToolCalls(expect));
}

function offersTools({ tools, parameters }: Request): boolean {
  const named = [parameters['tools'], parameters['functions']];
  return tools.length > 0 || named.some((list) => Array.isArray(list) && list.length > 0);
}

/** What a target asks for as its output, its answers must be, whoever else is content with less. */
async function schemaBreach({ output, request }: Reply): Promise<Found | undefined> {
  if (request.output === undefined || output.toolCalls.length > 0) return undefined;
  // A schema that is only sent may be one that nobody here can read.
  const mismatch = await compileSchema(request.output.schema, 'check').catch(() => undefined);
  const breach = (reason: string): Found => ({ kind: 'off-schema', reason: `outside its output schema: ${reason}` });
  const parsed = parseJson(output.text);
  if (!parsed.ok) return breach(parsed.problem);
  const error = mismatch && firstMismatch(() => mismatch(plainJson(parsed.value)));
  return error && breach(`${error.instancePath || 'the whole'} ${error.message ?? error.keyword}`);
}

function firstMismatch<T>(check: () => T): T | undefined {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof SchemaWorkError)) throw error;
    return undefined;
  }
}

function describeCut({ output, usage, request }: Reply): string {
  const word = output.metadata['finish_reason'];
  const where =
    isModel(request.endpoint) && typeof word === 'string' ? `cut off (${word})` : 'cut off at the token limit';
  return `${where}${spentOnThinking({ output, usage, request })}`;
}

function describeNothing({ output, usage, request }: Reply): string {
  const [call] = output.toolCalls;
  if (call !== undefined) return `empty answer: only a call of ${quote(call.name, 40)}, which was not offered`;
  return `empty answer${spentOnThinking({ output, usage, request })}`;
}

/** What a model was paid for and nobody sees is its thinking: it says so, or was cut off in it. An answer of nothing has tokens too. */
function spentOnThinking({ output, usage, request }: Omit<Reply, 'expect'>): string {
  const isUnseen = !SEEN.test(output.text) && output.toolCalls.length === 0 && isModel(request.endpoint);
  if (!isUnseen || usage === undefined || usage.output === 0) return '';
  if (usage.reasoning === 0 && output.finishReason !== 'length') return ` (${usage.output} tokens, none of them seen)`;
  return ` (all ${usage.output} went into reasoning)`;
}

function describeLength(output: Output): string {
  if (output.text !== '') return 'cut off where the context window of the model was full';
  return `the prompt is longer than the model takes${after(output)}`;
}

/** What the provider said of it, else the output. */
function after({ text, metadata }: Output): string {
  const { refused } = metadata;
  if (typeof refused === 'string') return `: ${refused}`;
  return text === '' ? '' : `: ${quote(text, 120)}`;
}
