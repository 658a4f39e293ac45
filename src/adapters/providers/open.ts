import { isModel } from '../../domain/providers/providers.ts';
import type { Request } from '../../domain/request.ts';
import type { Side } from '../../domain/side.ts';
import type { Endpoint, HttpEndpoint, ModelEndpoint } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Log, Prices, Provider, Providers } from '../../ports.ts';
import type { LaterWork, OpenLater } from '../../ports/later.ts';
import type { Agents, AgentsWorld } from '../agents/agents.ts';
import { openSideWorktrees, type SideWorktrees } from '../programs/side-worktrees.ts';
import { createAnthropicClient, messagesExchange } from './anthropic/anthropic.ts';
import { openCommand } from './program/command.ts';
import { printOnce } from './program/print.ts';
import { openServices, type Services } from './program/service.ts';
import { exchangeOnce, type Exchange } from './wire/exchange.ts';
import { openHttp, openStarted } from './http.ts';
import { openCloud, type CloudAccess } from './access/cloud.ts';
import { unlessAborted } from './access/renewed.ts';
import { identify } from './access/identity.ts';
import { createRedact, type Redact } from './access/keys.ts';
import { chatExchange } from './openai/chat.ts';
import { createOpenAIClient, type OpenAIClientOptions } from './openai/client.ts';
import { responsesExchange } from './openai/responses.ts';
import { clientOptions, modelContext, type ProvidersOptions } from './access/options.ts';
import { refuseParameters } from './access/parameters.ts';
import { openReplay } from './replay/replay.ts';
import { openFetch } from './wire/transport.ts';

type OpenExchange = (request: Request) => Exchange;
type World = ProvidersOptions & {
  readonly fetch: typeof fetch;
  readonly redact: Redact;
  readonly worktrees: SideWorktrees | undefined;
  readonly services: Services | undefined;
  readonly agents: (() => Promise<Agents>) | undefined;
  readonly closing: (() => void)[];
};

const SILENT: Log = { info: () => undefined, warn: () => undefined };

/**
 * Opens providers by `request.endpoint.provider`; an SDK is loaded, a client built, a worktree made at an endpoint's first
 * request. `close` ends programs and removes worktrees.
 */
export function openProviders(options: ProvidersOptions): Providers & { readonly later: OpenLater } {
  const { env, repository } = options;
  const worktrees = repository && openSideWorktrees(repository);
  const fetch = options.fetch ?? openFetch(env);
  const redact = createRedact(env);
  const services = worktrees && openServices({ worktrees, env });
  const opening = repository && openWhenAsked({ env, repository, redact, fetch });
  const world: World = { ...options, fetch, redact, worktrees, services, agents: opening?.agents, closing: [] };
  return {
    open: openingOnce(world),
    later: openingLaterOnce(world),
    identity: identifyingOnce(env),
    print: async (program, side) => {
      if (worktrees === undefined) throw unsupported('command');
      return await printOnce(program, side, { worktrees, env });
    },
    countWith: (prices) => opening?.countWith(prices),
    close: async () => {
      await opening?.close();
      for (const stop of world.closing) stop();
      // A service that is being set up is waited for.
      worktrees?.endSetups();
      await services?.close();
      await worktrees?.[Symbol.asyncDispose]();
    },
  };
}

function openingOnce(world: World): Providers['open'] {
  const opened = new Map<string, Promise<Provider>>();
  return async (request, side) => {
    if (isModel(request.endpoint)) refuseParameters(request.parameters, request.endpoint);
    // Its body is filled in for each case: there is nothing to share between two requests.
    if (request.endpoint.provider === 'http') return openServer(request.endpoint, side, world);
    const key = JSON.stringify([request.endpoint, isModel(request.endpoint) ? '' : side]);
    const provider = opened.get(key) ?? openEndpoint(request.endpoint, side, world);
    opened.set(key, provider);
    return provider;
  };
}

function openingLaterOnce(world: World): OpenLater {
  const opened = new Map<string, Promise<LaterWork>>();
  return async ({ endpoint, parameters }) => {
    if (!isModel(endpoint)) throw new Error(`Nobody answers ${endpoint.provider} later.`);
    refuseParameters(parameters, endpoint);
    const key = JSON.stringify(endpoint);
    const later = opened.get(key) ?? openLaterOf(endpoint, world);
    opened.set(key, later);
    return await later;
  };
}

function identifyingOnce(env: World['env']): Providers['identity'] {
  const identities = new WeakMap<Endpoint, string>();
  return ({ endpoint }) => {
    const identity = identities.get(endpoint) ?? identify(endpoint, env);
    identities.set(endpoint, identity);
    return identity;
  };
}

/** Few runs ask anything later. */
async function openLaterOf(endpoint: ModelEndpoint, world: World): Promise<LaterWork> {
  const { openLater } = await import('./later/open-later.ts');
  return await openLater(endpoint, world);
}

/** Agents bring much with them, and few runs have one. */
function openWhenAsked(world: AgentsWorld) {
  let opened: Promise<Agents> | undefined;
  let prices: Prices | undefined;
  return {
    agents: async () => {
      opened ??= import('../agents/agents.ts').then(({ openAgents }) => openAgents(world, () => prices));
      return await opened;
    },
    countWith: (given: Prices) => {
      prices = given;
    },
    close: async () => (await opened)?.close(),
  };
}

async function openEndpoint(endpoint: Endpoint, side: Side | undefined, world: World): Promise<Provider> {
  if (isModel(endpoint)) return openModel(endpoint, world);
  switch (endpoint.provider) {
    case 'command': {
      const { worktrees, env, redact } = world;
      if (worktrees === undefined) throw unsupported(endpoint.provider);
      const provider = await openCommand(endpoint, requireSide(side), { worktrees, env, redact });
      world.closing.push(() => provider.stop());
      return provider;
    }
    case 'http':
      return openServer(endpoint, side, world);
    case 'agent': {
      if (world.agents === undefined) throw unsupported(endpoint.provider);
      return (await world.agents()).open(endpoint, requireSide(side));
    }
    case 'replay': {
      const revision = (await world.repository?.revisions())?.[requireSide(side)];
      if (revision === undefined) throw unsupported(endpoint.provider);
      return openReplay(endpoint, revision.snapshot);
    }
  }
}

async function openServer(endpoint: HttpEndpoint, side: Side | undefined, world: World): Promise<Provider> {
  const { start } = endpoint;
  if (start === undefined) return openHttp(endpoint, world);
  if (world.services === undefined) throw unsupported(endpoint.provider);
  const service = await world.services.open({ ...endpoint, start }, requireSide(side));
  return openStarted(endpoint, service, world);
}

async function openModel(endpoint: ModelEndpoint, options: ProvidersOptions): Promise<Provider> {
  const context = modelContext(endpoint, options);
  const openExchange = await openClient(endpoint, options);
  return { call: (request, signal) => exchangeOnce(openExchange(request), context, signal) };
}

async function openClient(endpoint: ModelEndpoint, options: ProvidersOptions): Promise<OpenExchange> {
  const given = clientOptions(endpoint, options);
  const cloud = openCloud(given);
  if (cloud !== undefined) return preparedBy(cloud, await openDirect(endpoint, { ...given, cloud }, options));
  return await openDirect(endpoint, given, options);
}

/** What shows who asks may have to be got first. */
function preparedBy({ prepare }: CloudAccess, open: OpenExchange): OpenExchange {
  return (request) => {
    const exchange = open(request);
    return {
      ...exchange,
      send: async (signal) => {
        await unlessAborted(prepare(), signal);
        return await exchange.send(signal);
      },
    };
  };
}

async function openDirect(
  endpoint: ModelEndpoint,
  world: OpenAIClientOptions,
  options: ProvidersOptions,
): Promise<OpenExchange> {
  switch (endpoint.api) {
    case 'messages': {
      const client = await createAnthropicClient({ ...world, log: options.log ?? SILENT });
      return (request) => messagesExchange(client, endpoint, request);
    }
    case 'chat': {
      const client = await createOpenAIClient(world);
      return (request) => chatExchange(client, endpoint, request);
    }
    case 'responses': {
      const client = await createOpenAIClient(world);
      return (request) => responsesExchange(client, endpoint.model, request);
    }
  }
}

function requireSide(side: Side | undefined): Side {
  if (side === undefined) throw new Error('A program or a recording was to be opened without saying for which side.');
  return side;
}

function unsupported(provider: string): UserError {
  const sentence = `Provider ${provider} needs a repository, and this run has none.`;
  return new UserError({ code: 'unsupported', sentence, place: undefined, hint: undefined });
}
