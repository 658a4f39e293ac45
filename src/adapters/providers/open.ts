import type { Request } from '../../domain/request.ts';
import type { Side } from '../../domain/side.ts';
import type { Endpoint, ModelEndpoint } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Log, Provider, Providers, Repository } from '../../ports.ts';
import { openSideWorktrees, type SideWorktrees } from '../side-worktrees.ts';
import { createAnthropicClient, messagesExchange } from './anthropic.ts';
import { openCommand } from './command.ts';
import { exchangeOnce, type CallContext, type Exchange } from './exchange.ts';
import { openHttp } from './http.ts';
import { identify } from './identity.ts';
import type { IdToken } from './oidc.ts';
import { createRedact, keyName, type Env, type Redact } from './keys.ts';
import { chatExchange } from './openai-chat.ts';
import { createOpenAIClient } from './openai-client.ts';
import { responsesExchange } from './openai-responses.ts';
import { refuseParameters } from './parameters.ts';
import { openReplay } from './replay.ts';

/** What the providers need from the world. */
export type ProvidersOptions = {
  /** Where keys and the SDKs' addresses come from. */
  readonly env: Env;
  /** Deadline of one attempt, body included. */
  readonly callTimeoutMs: number;
  readonly log?: Log | undefined;
  /** Where programs and recordings are read from; without it `command` and `replay` targets are refused. */
  readonly repository?: Repository | undefined;
  /** Identity tokens for `auth: oidc`; GitHub's by default. */
  readonly idToken?: IdToken | undefined;
  /** How the SDKs reach the network; the platform's by default. */
  readonly fetch?: typeof fetch | undefined;
};

type OpenExchange = (request: Request) => Exchange;
type World = ProvidersOptions & { readonly redact: Redact; readonly worktrees: SideWorktrees | undefined; readonly closing: (() => void)[] };

const SILENT: Log = { info: () => undefined, warn: () => undefined };

/**
 * Opens providers by `request.endpoint.provider`; an SDK is loaded, a client built, a worktree made at an endpoint's first
 * request. `close` ends programs and removes worktrees.
 */
export function openProviders(options: ProvidersOptions): Providers {
  const { env, repository } = options;
  const opened = new Map<string, Promise<Provider>>();
  const worktrees = repository && openSideWorktrees(repository);
  const world: World = { ...options, redact: createRedact(env), worktrees, closing: [] };
  return {
    open: async (request, side) => {
      if (isModelEndpoint(request.endpoint)) refuseParameters(request.parameters, request.endpoint);
      // Its body is filled in for each case: there is nothing to share between two requests.
      if (request.endpoint.provider === 'http') return openHttp(request.endpoint, env);
      const key = JSON.stringify([request.endpoint, isModelEndpoint(request.endpoint) ? '' : side]);
      const provider = opened.get(key) ?? openEndpoint(request.endpoint, side, world);
      opened.set(key, provider);
      return provider;
    },
    identity: ({ endpoint }) => identify(endpoint, env),
    close: async () => {
      for (const stop of world.closing) stop();
      await worktrees?.[Symbol.asyncDispose]();
    },
  };
}

async function openEndpoint(endpoint: Endpoint, side: Side | undefined, world: World): Promise<Provider> {
  switch (endpoint.provider) {
    case 'command': {
      const { worktrees, env, redact } = world;
      if (worktrees === undefined) throw unsupported(endpoint.provider);
      const provider = await openCommand(endpoint, requireSide(side), { worktrees, env, redact });
      world.closing.push(() => provider.stop());
      return provider;
    }
    case 'http':
      return openHttp(endpoint, world.env);
    case 'replay': {
      const revision = (await world.repository?.revisions())?.[requireSide(side)];
      if (revision === undefined) throw unsupported(endpoint.provider);
      return openReplay(endpoint, revision.snapshot);
    }
    case 'openai':
    case 'anthropic':
    case 'openai-compatible':
    case 'azure-openai':
      return openModel(endpoint, world);
  }
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
  const openExchange = await openClient(endpoint, options);
  return { call: (request, signal) => exchangeOnce(openExchange(request), context, signal) };
}

async function openClient(endpoint: ModelEndpoint, options: ProvidersOptions): Promise<OpenExchange> {
  const { model } = endpoint;
  const { env, callTimeoutMs: timeoutMs, log = SILENT, idToken, fetch: send = fetch } = options;
  const world = { endpoint, env, timeoutMs, idToken, fetch: send };
  if (endpoint.provider === 'anthropic') {
    const client = await createAnthropicClient({ ...world, log });
    return (request) => messagesExchange(client, model, request);
  }
  const client = await createOpenAIClient(world);
  if (endpoint.api === 'chat') return (request) => chatExchange(client, model, request);
  return (request) => responsesExchange(client, model, request);
}

function isModelEndpoint(endpoint: Endpoint): endpoint is ModelEndpoint {
  return 'model' in endpoint;
}

function requireSide(side: Side | undefined): Side {
  if (side === undefined) throw new Error('A program or a recording was to be opened without saying for which side.');
  return side;
}

function unsupported(provider: string): UserError {
  const sentence = `Provider ${provider} needs a repository, and this run has none.`;
  return new UserError({ code: 'unsupported', sentence, place: undefined, hint: undefined });
}
