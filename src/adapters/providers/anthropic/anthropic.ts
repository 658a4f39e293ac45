import type Anthropic from '@anthropic-ai/sdk';
import type { Request } from '../../../domain/request.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import { CallError, type Log } from '../../../ports.ts';
import { messagesBody } from './request.ts';
import { readMessage } from './answer.ts';
import { joinEvents } from './stream.ts';
import { LONGEST_TIMER_MS } from '../../process/clock.ts';
import type { Exchange } from '../wire/exchange.ts';
import { findKey, type Env } from '../access/keys.ts';
import { anthropicIdentity, type IdToken } from '../access/oidc.ts';
import { endedBy } from '../wire/transport.ts';

/** What the Anthropic client is built from. */
export type AnthropicClientOptions = {
  readonly endpoint: ModelEndpoint;
  readonly env: Env;
  readonly log: Log;
  readonly idToken: IdToken | undefined;
  readonly fetch: typeof fetch;
};

/** Above this the API may need longer than proxies keep a silent connection open, so the answer is streamed and joined. */
const LONGEST_SILENT_ANSWER = 16_000;

/** The SDK's client for the Messages API. Throws UserError `missing-api-key`. */
export async function createAnthropicClient(options: AnthropicClientOptions): Promise<Anthropic> {
  const { endpoint, env, log, fetch } = options;
  const access =
    endpoint.auth === 'oidc' ? { credentials: await anthropicIdentity(options) } : { apiKey: findKey(endpoint, env) };
  const warn = (line: string): void => log.warn(line);
  const sdk = await import('@anthropic-ai/sdk');
  return new sdk.Anthropic({
    ...access,
    fetch,
    baseURL: endpoint.baseUrl ?? (env['ANTHROPIC_BASE_URL'] || undefined),
    maxRetries: 0,
    timeout: LONGEST_TIMER_MS,
    logger: { error: warn, warn, info: () => undefined, debug: () => undefined },
  });
}

/** One call of the Messages API. */
export function messagesExchange(client: Anthropic, model: string, request: Request): Exchange {
  const body = messagesBody(model, request) as unknown as Anthropic.MessageCreateParamsNonStreaming;
  const isLong = body.max_tokens > LONGEST_SILENT_ANSWER;
  return {
    send: (signal) =>
      // The SDK refuses long answers unless the time-out is spelled out with the call.
      isLong
        ? joinStream(client, body, signal)
        : client.messages.create(body, { ...endedBy(signal), timeout: client.timeout }),
    read: (answer) => readMessage(answer, `anthropic ${model}`),
  };
}

/** An answer that began and broke off, or was taken back by an `error` event, is an outage: the request was accepted. */
async function joinStream(client: Anthropic, body: Anthropic.MessageCreateParamsNonStreaming, signal: AbortSignal) {
  const options = { ...endedBy(signal), timeout: client.timeout };
  const sent = client.messages.create({ ...body, stream: true }, options);
  const { data, response, request_id } = await sent.withResponse();
  try {
    // Some gateways answer in one piece whatever they are asked for.
    if (response.headers.get('content-type')?.startsWith('application/json') === true) return await response.json();
    return { ...(await joinEvents(data)), _request_id: request_id };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = `anthropic ${body.model} broke off its answer: ${error.message}`;
    throw new CallError({ kind: 'transient', message, status: undefined, retryAfterMs: undefined }, { cause: error });
  }
}
