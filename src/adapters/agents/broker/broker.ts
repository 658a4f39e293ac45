import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, ListenOptions } from 'node:net';
import type { AgentLimits } from '../../../domain/agents/agent.ts';
import { TrialAccount } from './account.ts';
import { routeOf, servedApis, type AgentApi } from './apis.ts';
import { tokenIn } from './headers.ts';
import { passOn, sendError, type PassWorld } from './pass.ts';

/** What stands between the agents of one endpoint and its model. */
export type Broker = {
  /** On 127.0.0.1, for agents that share our network. */
  readonly port: number;
  /** A trial's own access, until it is closed. */
  openTrial(limits: AgentLimits): BrokerTrial;
  /** Hangs up on whoever still asks. */
  close(): void;
};

/** The access of one trial. */
export type BrokerTrial = {
  /** What it takes for its key: good for nothing but this trial. */
  readonly token: string;
  readonly account: TrialAccount;
  /** Ends what is under way; the token is worth nothing from then on. */
  close(): void;
};

type Trial = { readonly account: TrialAccount; readonly closing: AbortController };

const LONGEST_BODY = 32 * 1024 * 1024;

/** Starts a broker: on the loopback address, and at the path of a socket for those who have no network. */
export async function openBroker(world: PassWorld, socket: string): Promise<Broker> {
  const trials = new Map<string, Trial>();
  const apis = servedApis(world.upstream.endpoint.provider);
  const listener: RequestListener = (request, response) => {
    void answer(request, response, { trials, apis, world }).catch(() => response.destroy());
  };
  const [atPort, atSocket] = [createServer(listener), createServer(listener)];
  await Promise.all([
    listen(atPort, { port: 0, host: '127.0.0.1' }),
    listen(atSocket, { path: socket, writableAll: true }),
  ]);
  return {
    port: (atPort.address() as AddressInfo).port,
    openTrial: (limits) => openTrial(limits, trials),
    close: () => {
      for (const { closing } of trials.values()) closing.abort();
      for (const server of [atPort, atSocket]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function listen(server: Server, where: ListenOptions): Promise<void> {
  // Nobody waits for it but trials, which hold the process themselves.
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(where, resolve);
  });
}

function openTrial(limits: AgentLimits, trials: Map<string, Trial>): BrokerTrial {
  // Some programs look at how their key begins, or shorten it in what they write.
  const token = `sk-ant-trial-${randomBytes(24).toString('hex')}`;
  const trial: Trial = { account: new TrialAccount(limits), closing: new AbortController() };
  trials.set(token, trial);
  return {
    token,
    account: trial.account,
    close: () => {
      trials.delete(token);
      trial.closing.abort();
    },
  };
}

type Desk = {
  readonly trials: ReadonlyMap<string, Trial>;
  readonly apis: readonly AgentApi[];
  readonly world: PassWorld;
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { trials, apis, world }: Desk,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  if (url === '/') return void response.writeHead(200).end();
  const trial = trials.get(tokenIn(headers) ?? '');
  if (trial === undefined) return sendError(response, 401, 'This token is none of a running trial.');
  const route = routeOf(method, url, apis);
  if (route === undefined) return sendError(response, 404, `Nothing is served at ${method} ${url.split('?')[0]}.`);
  const body = await readBody(request);
  if (body === undefined) return sendError(response, 413, 'The request is too large.');
  const signal = endOf(response, trial);
  if (!trial.account.admit()) return sendError(response, 400, 'The limits of this trial are reached.');
  await passOn({ route, headers, body, response, account: trial.account, signal }, world);
}

/** Aborted where the agent hangs up, or its trial ends. */
function endOf(response: ServerResponse, { closing }: Trial): AbortSignal {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  if (closing.signal.aborted) end();
  closing.signal.addEventListener('abort', end, { once: true });
  response.once('close', () => {
    closing.signal.removeEventListener('abort', end);
    if (!response.writableFinished) end();
  });
  return ending.signal;
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
