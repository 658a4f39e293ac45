import type Anthropic from '@anthropic-ai/sdk';
import type { APIPromise, ClientOptions } from '@anthropic-ai/sdk';
import type { Stream } from '@anthropic-ai/sdk/streaming';
import type { Request } from '../../../domain/request.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import { CallError, type Log } from '../../../ports.ts';
import { messagesBody } from './request.ts';
import { readMessage } from './answer.ts';
import { joinEvents } from './stream.ts';
import { LONGEST_TIMER_MS } from '../../process/clock.ts';
import type { Exchange } from '../wire/exchange.ts';
import type { CloudAccess } from '../access/cloud.ts';
import { findKey, type Env } from '../access/keys.ts';
import { anthropicIdentity, type IdToken } from '../access/oidc.ts';
import { rememberCost } from '../wire/stated-cost.ts';
import { endedBy } from '../wire/transport.ts';

/** What the Anthropic client is built from. */
export type AnthropicClientOptions = {
  readonly endpoint: ModelEndpoint;
  readonly env: Env;
  readonly log: Log;
  readonly idToken: IdToken | undefined;
  readonly fetch: typeof fetch;
  /** Where a cloud serves the model, how it is reached. */
  readonly cloud?: CloudAccess;
};

/** Above this the API may need longer than proxies keep a silent connection open, so the answer is streamed and joined. */
const LONGEST_SILENT_ANSWER = 16_000;

/** The SDK's client for the Messages API. Throws UserError `missing-api-key`. */
export async function createAnthropicClient(options: AnthropicClientOptions): Promise<Anthropic> {
  const { log, cloud } = options;
  const warn = (line: string): void => log.warn(line);
  const sdk = await import('@anthropic-ai/sdk');
  return new sdk.Anthropic({
    ...(cloud === undefined ? await ownAccess(options) : cloudAccess(cloud)),
    maxRetries: 0,
    timeout: LONGEST_TIMER_MS,
    logger: { error: warn, warn, info: () => undefined, debug: () => undefined },
  });
}

async function ownAccess(options: AnthropicClientOptions): Promise<ClientOptions> {
  const { endpoint, env, fetch } = options;
  const baseURL = endpoint.baseUrl ?? (env['ANTHROPIC_BASE_URL'] || undefined);
  const access =
    endpoint.auth === 'oidc' ? { credentials: await anthropicIdentity(options) } : { apiKey: findKey(endpoint, env) };
  return { ...access, baseURL, fetch };
}

function showingToken(send: typeof fetch, token: () => Promise<string>): typeof fetch {
  return async (input, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await token()}`);
    return await send(input, { ...init, headers });
  };
}

function cloudAccess({ baseUrl: baseURL, token, fetch }: CloudAccess): ClientOptions {
  // What the cloud wants to see takes this one's place; the SDK's own keyless way adds headers of its vendor's.
  return { authToken: 'none', baseURL, fetch: token === undefined ? fetch : showingToken(fetch, token) };
}

/** One call of the Messages API. */
export function messagesExchange(client: Anthropic, endpoint: ModelEndpoint, request: Request): Exchange {
  const { provider, model } = endpoint;
  const label = `${provider} ${model}`;
  const body = messagesBody(model, request) as unknown as Anthropic.MessageCreateParamsNonStreaming;
  const isLong = body.max_tokens > LONGEST_SILENT_ANSWER;
  const call = provider === 'vertex' ? onVertex(client, body) : direct(client, body);
  return {
    // The SDK refuses long answers unless the time-out is spelled out with the call.
    send: async (signal) => {
      const options = { ...endedBy(signal), timeout: client.timeout };
      return isLong
        ? await joinStream(call.stream(options), label)
        : rememberCost(await call.whole(options).withResponse());
    },
    read: (answer) => readMessage(answer, label),
  };
}

type Options = { readonly fetchOptions: object; readonly timeout: number };

/** A call, to be answered in one piece or by events. */
type Call = {
  whole(options: Options): APIPromise<unknown>;
  stream(options: Options): APIPromise<Stream<unknown>>;
};

function direct(client: Anthropic, body: Anthropic.MessageCreateParamsNonStreaming): Call {
  return {
    whole: (options) => client.messages.create(body, options),
    stream: (options) => client.messages.create({ ...body, stream: true }, options),
  };
}

const VERTEX_VERSION = 'vertex-2023-10-16';

/** Vertex has the model in the path, and the version of the API in the body. */
function onVertex(client: Anthropic, { model, ...rest }: Anthropic.MessageCreateParamsNonStreaming): Call {
  const path = `/models/${model}`;
  const body = { anthropic_version: VERTEX_VERSION, ...rest };
  return {
    whole: (options) => client.post(`${path}:rawPredict`, { ...options, body }),
    stream: (options) =>
      client.post(`${path}:streamRawPredict`, { ...options, body: { ...body, stream: true }, stream: true }),
  };
}

/** An answer that began and broke off, or was taken back by an `error` event, is an outage: the request was accepted. */
async function joinStream(sent: APIPromise<Stream<unknown>>, label: string) {
  const { data, response, request_id } = await sent.withResponse();
  try {
    // Some gateways answer in one piece whatever they are asked for.
    if (response.headers.get('content-type')?.startsWith('application/json') === true) return await response.json();
    return rememberCost({ data: { ...(await joinEvents(data)), _request_id: request_id }, response });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = `${label} broke off its answer: ${error.message}`;
    throw new CallError({ kind: 'transient', message, status: undefined, retryAfterMs: undefined }, { cause: error });
  }
}
