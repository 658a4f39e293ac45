import type { Request } from '../../domain/request.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Log, Provider, Providers } from '../../ports.ts';
import { createAnthropicClient, messagesExchange } from './anthropic.ts';
import { exchangeOnce, type CallContext, type Exchange } from './exchange.ts';
import { identify } from './identity.ts';
import { createRedact, keyName, type Env } from './keys.ts';
import { createOpenAIClient } from './openai-client.ts';
import { chatExchange } from './openai-chat.ts';
import { responsesExchange } from './openai-responses.ts';
import { refuseParameters } from './parameters.ts';

/** What the providers need from the world. */
export type ProvidersOptions = {
  /** Where keys and the SDKs' addresses come from. */
  readonly env: Env;
  /** Deadline of one attempt, body included. */
  readonly callTimeoutMs: number;
  readonly log?: Log | undefined;
};

type OpenExchange = (request: Request) => Exchange;

const SILENT: Log = { info: () => undefined, warn: () => undefined };

/** Opens providers by `request.endpoint.provider`; an SDK is loaded and a client built at an endpoint's first request. */
export function openProviders(options: ProvidersOptions): Providers {
  const opened = new Map<string, Promise<Provider>>();
  const redact = createRedact(options.env);
  return {
    open: async ({ endpoint, parameters }) => {
      if (!isModelEndpoint(endpoint)) throw unsupported(endpoint.provider);
      refuseParameters(parameters, endpoint);
      const key = JSON.stringify(endpoint);
      const provider = opened.get(key) ?? openModel(endpoint, { ...options, redact });
      opened.set(key, provider);
      return provider;
    },
    identity: ({ endpoint }) => identify(endpoint, options.env),
    close: () => Promise.resolve(),
  };
}

async function openModel(
  endpoint: ModelEndpoint,
  options: ProvidersOptions & Pick<CallContext, 'redact'>,
): Promise<Provider> {
  const context: CallContext = {
    label: `${endpoint.provider} ${endpoint.model}`,
    keyName: keyName(endpoint),
    redact: options.redact,
    timeoutMs: options.callTimeoutMs,
  };
  const openExchange = await openEndpoint(endpoint, options);
  return { call: (request, signal) => exchangeOnce(openExchange(request), context, signal) };
}

async function openEndpoint(endpoint: ModelEndpoint, options: ProvidersOptions): Promise<OpenExchange> {
  const { model, provider } = endpoint;
  const { env, callTimeoutMs: timeoutMs, log = SILENT } = options;
  switch (provider) {
    case 'anthropic': {
      const client = await createAnthropicClient({ endpoint, env, timeoutMs, log });
      return (request) => messagesExchange(client, model, request);
    }
    case 'openai':
    case 'openai-compatible':
    case 'azure-openai': {
      const client = await createOpenAIClient({ endpoint, env, timeoutMs });
      const isChat = endpoint.api === 'chat';
      return (request) => (isChat ? chatExchange(client, model, request) : responsesExchange(client, model, request));
    }
  }
}

function isModelEndpoint(endpoint: Request['endpoint']): endpoint is ModelEndpoint {
  return 'model' in endpoint;
}

function unsupported(provider: string): UserError {
  return new UserError({
    code: 'unsupported',
    sentence: `Provider ${provider} is not supported.`,
    place: undefined,
    hint: undefined,
  });
}
