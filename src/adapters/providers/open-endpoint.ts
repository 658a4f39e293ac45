import { isModel } from '../../domain/providers/providers.ts';
import type { Request } from '../../domain/request.ts';
import type { Side } from '../../domain/side.ts';
import type { Endpoint, HttpEndpoint, ModelEndpoint } from '../../domain/suite.ts';
import type { Log, Provider } from '../../ports.ts';
import type { Agents } from '../agents/agents.ts';
import type { SideWorktrees } from '../programs/side-worktrees.ts';
import { createAnthropicClient, messagesExchange } from './anthropic/anthropic.ts';
import { openCommand } from './program/command.ts';
import type { Services } from './program/service.ts';
import { exchangeOnce, type Exchange } from './wire/exchange.ts';
import { openHttp, openStarted } from './http.ts';
import { openCloud, type CloudAccess } from './access/cloud.ts';
import { unlessAborted } from './access/renewed.ts';
import type { Redact } from './access/keys.ts';
import { chatExchange } from './openai/chat.ts';
import { createOpenAIClient, type OpenAIClientOptions } from './openai/client.ts';
import { responsesExchange } from './openai/responses.ts';
import { clientOptions, modelContext, type ProvidersOptions } from './access/options.ts';
import { withoutRepository } from './access/without-repository.ts';
import { openReplay } from './replay/replay.ts';

type OpenExchange = (request: Request) => Exchange;

/** What endpoints are opened with; what few of them need is opened when it is asked for. */
export type EndpointWorld = ProvidersOptions & {
  readonly fetch: typeof fetch;
  readonly redact: Redact;
  readonly worktrees: SideWorktrees | undefined;
  readonly services: (() => Promise<Services>) | undefined;
  readonly agents: (() => Promise<Agents>) | undefined;
  /** What is stopped in the end. */
  readonly closing: (() => void)[];
};

const SILENT: Log = { info: () => undefined, warn: () => undefined };

/** Opens one endpoint, for a side where it is a program's. Throws UserError, such as `missing-api-key`. */
export async function openEndpoint(
  endpoint: Endpoint,
  side: Side | undefined,
  world: EndpointWorld,
): Promise<Provider> {
  if (isModel(endpoint)) return openModel(endpoint, world);
  switch (endpoint.provider) {
    case 'command': {
      const { worktrees, env, redact } = world;
      if (worktrees === undefined) throw withoutRepository(endpoint.provider);
      const provider = await openCommand(endpoint, requireSide(side), { worktrees, env, redact });
      world.closing.push(() => provider.stop());
      return provider;
    }
    case 'http':
      return openServer(endpoint, side, world);
    case 'agent': {
      if (world.agents === undefined) throw withoutRepository(endpoint.provider);
      return (await world.agents()).open(endpoint, requireSide(side));
    }
    case 'replay': {
      const revision = (await world.repository?.revisions())?.[requireSide(side)];
      if (revision === undefined) throw withoutRepository(endpoint.provider);
      return openReplay(endpoint, revision.snapshot);
    }
  }
}

async function openServer(endpoint: HttpEndpoint, side: Side | undefined, world: EndpointWorld): Promise<Provider> {
  const { start } = endpoint;
  if (start === undefined) return openHttp(endpoint, world);
  if (world.services === undefined) throw withoutRepository(endpoint.provider);
  const service = await (await world.services()).open({ ...endpoint, start }, requireSide(side));
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
