import { isModel } from '../../domain/providers/providers.ts';
import type { Endpoint, ModelEndpoint } from '../../domain/suite.ts';
import type { Prices, Provider, Providers } from '../../ports.ts';
import type { LaterWork, OpenLater } from '../../ports/later.ts';
import type { Agents, AgentsWorld } from '../agents/agents.ts';
import { openSideWorktrees } from '../programs/side-worktrees.ts';
import { identify } from './access/identity.ts';
import { createRedact } from './access/keys.ts';
import type { ProvidersOptions } from './access/options.ts';
import { refuseParameters } from './access/parameters.ts';
import { withoutRepository } from './access/without-repository.ts';
import type { EndpointWorld, openEndpoint } from './open-endpoint.ts';
import type { Services, ServiceWorld } from './program/service.ts';
import { openFetch } from './wire/transport.ts';

/**
 * Opens providers by `request.endpoint.provider`; an SDK is loaded, a client built, a worktree made at an endpoint's first
 * request. `close` ends programs and removes worktrees.
 */
export function openProviders(options: ProvidersOptions): Providers & { readonly later: OpenLater } {
  const { env, repository } = options;
  const worktrees = repository && openSideWorktrees(repository);
  const fetch = options.fetch ?? openFetch(env);
  const redact = createRedact(env);
  const services = worktrees && servicesWhenAsked({ worktrees, env });
  const opening = repository && openWhenAsked({ env, repository, redact, fetch });
  const lazy = { services: services?.open, agents: opening?.agents };
  const world: EndpointWorld = { ...options, ...lazy, fetch, redact, worktrees, closing: [] };
  return {
    open: openingOnce(world),
    later: openingLaterOnce(world),
    identity: identifyingOnce(env),
    print: async (program, side) => {
      if (worktrees === undefined) throw withoutRepository('command');
      return await (await import('./program/print.ts')).printOnce(program, side, { worktrees, env });
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

function openingOnce(world: EndpointWorld): Providers['open'] {
  const opened = new Map<string, Promise<Provider>>();
  return async (request, side) => {
    if (isModel(request.endpoint)) refuseParameters(request.parameters, request.endpoint);
    // Its body is filled in for each case: there is nothing to share between two requests.
    if (request.endpoint.provider === 'http') return openLazily(request.endpoint, side, world);
    const key = JSON.stringify([request.endpoint, isModel(request.endpoint) ? '' : side]);
    const provider = opened.get(key) ?? openLazily(request.endpoint, side, world);
    opened.set(key, provider);
    return provider;
  };
}

function openingLaterOnce(world: EndpointWorld): OpenLater {
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

function identifyingOnce(env: EndpointWorld['env']): Providers['identity'] {
  const identities = new WeakMap<Endpoint, string>();
  return ({ endpoint }) => {
    const identity = identities.get(endpoint) ?? identify(endpoint, env);
    identities.set(endpoint, identity);
    return identity;
  };
}

/** Most pull requests ask nobody. */
async function openLazily(...asked: Parameters<typeof openEndpoint>): Promise<Provider> {
  return await (await import('./open-endpoint.ts')).openEndpoint(...asked);
}

/** Few runs ask anything later. */
async function openLaterOf(endpoint: ModelEndpoint, world: EndpointWorld): Promise<LaterWork> {
  const { openLater } = await import('./later/open-later.ts');
  return await openLater(endpoint, world);
}

/** Started with the first endpoint that one stands behind. */
function servicesWhenAsked(world: ServiceWorld) {
  let opened: Promise<Services> | undefined;
  return {
    open: async () => {
      opened ??= import('./program/service.ts').then(({ openServices }) => openServices(world));
      return await opened;
    },
    close: async () => (await opened)?.close(),
  };
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
