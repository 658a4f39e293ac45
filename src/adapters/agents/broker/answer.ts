import type { JsonObject } from '../../../domain/json/json.ts';
import type { Usage } from '../../../domain/request.ts';
import { readMessageUsage, tierOf } from '../../providers/anthropic/answer.ts';
import { hostedToolsOf } from '../../providers/openai/responses.ts';
import { asList, asObject, asObjects, asText, parseJson, parseObject } from '../../providers/wire/body.ts';
import { isErrorBody } from '../../providers/wire/gateway.ts';
import { readStated } from '../../providers/wire/stated-cost.ts';
import { readOpenAiUsage } from '../../providers/wire/usage.ts';
import type { AgentApi } from './apis.ts';
import { heldBackIn } from './held-back.ts';
import { addGenerated, isGenerated, readGeneratedUsage } from './generated.ts';

/** What an answer that went through says of itself. */
export type SeenAnswer = {
  readonly model: string | undefined;
  readonly serviceTier: string | undefined;
  readonly usage: Usage | undefined;
  readonly statedUsd: number | undefined;
  /** It came to its own end. */
  readonly isWhole: boolean;
  /** The error that it brought instead, as it was sent. */
  readonly error: JsonObject | undefined;
  /** Why a filter held it back, in its vendor's word. */
  readonly heldBack: string | undefined;
};

/** Follows one answer as its bytes pass. */
export type AnswerWatch = { push(text: string): void; end(): SeenAnswer };

/** What the parts of an answer have said so far, in the form of an answer in one piece. */
type Parts = {
  body: JsonObject;
  isWhole: boolean;
  error: JsonObject | undefined;
  heldBack: string | undefined;
};

function noParts(): Parts {
  return { body: {}, isWhole: false, error: undefined, heldBack: undefined };
}

/** Watches an answer in one piece. */
export function watchBody(api: AgentApi): AnswerWatch {
  let text = '';
  return {
    push: (more) => {
      text += more;
    },
    end: () => {
      const parsed = parseJson(text);
      // Google streams a list where nobody asks for events.
      if (api === 'generate' && Array.isArray(parsed)) return seenInList(api, asList(parsed));
      const body = asObject(parsed);
      const error = body !== undefined && isErrorBody(body) ? body : undefined;
      const heldBack = body && heldBackIn(api, body);
      return seenIn(api, { body: body ?? {}, isWhole: body !== undefined, error, heldBack });
    },
  };
}

function seenInList(api: AgentApi, list: readonly unknown[]): SeenAnswer {
  const parts = noParts();
  for (const event of asObjects(list)) readEvent(api, event, parts);
  return seenIn(api, parts);
}

/** Watches an answer that comes in events. */
export function watchEvents(api: AgentApi): AnswerWatch {
  const parts = noParts();
  let rest = '';
  return {
    push: (text) => {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) readLine(api, line, parts);
    },
    end: () => {
      readLine(api, rest, parts);
      return seenIn(api, parts);
    },
  };
}

function readLine(api: AgentApi, line: string, parts: Parts): void {
  if (!line.startsWith('data:')) return;
  const data = line.slice('data:'.length).trim();
  if (data === '[DONE]') parts.isWhole = true;
  const event = parseObject(data);
  if (event !== undefined) readEvent(api, event, parts);
}

function readEvent(api: AgentApi, event: JsonObject, parts: Parts): void {
  READERS[api](event, parts);
  parts.heldBack ??= heldBackIn(api, event);
}

const READERS: Readonly<Record<AgentApi, (event: JsonObject, parts: Parts) => void>> = {
  messages: (event, parts) => {
    const type = event['type'];
    if (type === 'message_start') parts.body = asObject(event['message']) ?? {};
    // Counted over the whole answer each time; what an event leaves out stays as it was.
    const told = Object.entries(asObject(event['usage']) ?? {}).filter(([, count]) => count !== null);
    if (type === 'message_delta')
      parts.body = { ...parts.body, usage: { ...asObject(parts.body['usage']), ...Object.fromEntries(told) } };
    if (type === 'message_stop') parts.isWhole = true;
    if (type === 'error') parts.error = event;
  },
  responses: (event, parts) => {
    const type = asText(event['type']) ?? '';
    if (type === 'error') parts.error = asObject(event['error']) === undefined ? { error: event } : event;
    if (!/^response\.(?:completed|incomplete|failed)$/.test(type)) return;
    parts.body = asObject(event['response']) ?? {};
    parts.isWhole = true;
    if (type === 'response.failed') parts.error = parts.body;
  },
  chat: (event, parts) => {
    parts.body = { ...parts.body, ...event };
    // Not every server says [DONE].
    if (asObjects(event['choices']).some((choice) => asText(choice['finish_reason']))) parts.isWhole = true;
    if (isErrorBody(event)) parts.error = event;
  },
  generate: (event, parts) => {
    parts.body = addGenerated(parts.body, event);
    parts.isWhole ||= isGenerated(event);
    if (isErrorBody(event)) parts.error = event;
  },
};

function seenIn(api: AgentApi, { body, isWhole, error, heldBack }: Parts): SeenAnswer {
  if (api === 'generate') {
    const [model, usage] = [asText(body['modelVersion']), readGeneratedUsage(body)];
    return { model, serviceTier: undefined, usage, statedUsd: undefined, isWhole, error, heldBack };
  }
  const statedUsd = readStated(body);
  const isMessage = api === 'messages';
  const names = api === 'chat' ? { input: 'prompt', output: 'completion' } : { input: 'input', output: 'output' };
  const tools = api === 'responses' && statedUsd === undefined ? hostedToolsOf(body) : undefined;
  return {
    model: asText(body['model']),
    serviceTier: isMessage ? tierOf(asObject(body['usage'])) : asText(body['service_tier']),
    usage: isMessage ? readMessageUsage(body['usage']) : readOpenAiUsage(body['usage'], names, tools),
    statedUsd,
    isWhole,
    error,
    heldBack,
  };
}
