import type { Message, Request } from '../../../src/domain/request.ts';
import type { ModelEndpoint } from '../../../src/domain/suite.ts';
import { openProviders } from '../../../src/adapters/providers/open.ts';
import { CallError, type CallAnswer, type CallFailure } from '../../../src/ports.ts';
import type { ModelServer } from '../../support/model/server.ts';

/** The four ways to speak to a model, each over its vendor's own SDK. */
export const APIS = ['responses', 'chat', 'compatible', 'messages'] as const;

export type Api = (typeof APIS)[number];

const ENDPOINTS: Readonly<Record<Api, Pick<ModelEndpoint, 'provider' | 'api' | 'model'>>> = {
  responses: { provider: 'openai', api: 'responses', model: 'gpt-6-sol' },
  chat: { provider: 'openai', api: 'chat', model: 'gpt-4o' },
  compatible: { provider: 'openai-compatible', api: 'chat', model: 'llama' },
  messages: { provider: 'anthropic', api: 'messages', model: 'claude-opus-5-5' },
};

export function endpointOf(api: Api, changes: Partial<ModelEndpoint> = {}): ModelEndpoint {
  return { baseUrl: undefined, apiKeyEnv: undefined, auth: 'key', ...ENDPOINTS[api], ...changes };
}

/** A model of Google's at an address of one's own, which its own SDK takes without a path. */
export function geminiAt(baseUrl: string, changes: Partial<ModelEndpoint> = {}): ModelEndpoint {
  return endpointOf('chat', { provider: 'gemini', model: 'gemini-2.5-flash', baseUrl, ...changes });
}

export function message(role: Message['role'], text: string, changes: Partial<Message> = {}): Message {
  return { role, text, images: [], toolCalls: [], toolCallId: undefined, ...changes };
}

export function requestTo(endpoint: Request['endpoint'], changes: Partial<Request> = {}): Request {
  const messages = [message('system', 'Be brief.'), message('user', 'How long?')];
  return { endpoint, messages, parameters: {}, tools: [], output: undefined, vars: {}, inputs: [], ...changes };
}

/** All SDKs pointed at a server of one's own. */
export function pointedAt(url: string) {
  return {
    url,
    env: {
      OPENAI_BASE_URL: `${url}/v1`,
      ANTHROPIC_BASE_URL: url,
      OPENAI_API_KEY: 'sk-loopback-openai',
      ANTHROPIC_API_KEY: 'sk-ant-loopback',
      GEMINI_API_KEY: 'AIza-loopback',
    },
  };
}

/** One attempt against a loopback server. */
export async function callOn(
  server: Pick<ModelServer, 'url' | 'env'>,
  api: Api,
  changes: Partial<Request> = {},
  signal = new AbortController().signal,
): Promise<CallAnswer> {
  const baseUrl = api === 'compatible' ? `${server.url}/v1` : undefined;
  const request = requestTo(endpointOf(api, { baseUrl }), changes);
  const provider = await openProviders({ env: server.env }).open(request);
  return await provider.call(request, signal);
}

/** A deadline as the runner sets it: the reason says what happened. */
export function deadlineIn(ms: number): AbortSignal {
  const controller = new AbortController();
  const failure: CallFailure = { kind: 'transient', message: 'too slow', status: undefined, retryAfterMs: undefined };
  setTimeout(() => controller.abort(new CallError(failure)), ms);
  return controller.signal;
}

/** Why an attempt brought no answer; fails the test when it brought one. */
export async function failureOf(attempt: Promise<CallAnswer>): Promise<CallFailure> {
  const error = await attempt.then(
    () => new Error('There was an answer.'),
    (reason: unknown) => reason,
  );
  if (error instanceof CallError) return error.failure;
  throw error;
}
