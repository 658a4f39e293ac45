import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { sendJson, startLoopback } from '../loopback.ts';
import type { LoopbackRequest } from '../loopback.ts';

/** An artifact that was finalized: its files by their path in the zip that a reader would get. */
export type EnterpriseArtifact = {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** How many requests brought them. */
  readonly pieces: number;
};

/** GitHub Enterprise Server's artifact service, the first one, as `actions/upload-artifact@v3` speaks to it. */
export type EnterpriseArtifacts = AsyncDisposable & {
  readonly artifacts: () => readonly EnterpriseArtifact[];
  readonly env: Readonly<Record<'GITHUB_SERVER_URL' | 'ACTIONS_RUNTIME_URL' | 'ACTIONS_RUNTIME_TOKEN', string>>;
};

/** What does not work: nothing can be begun, or one file is refused. */
export type EnterpriseOptions = { readonly isDown?: boolean; readonly refuses?: string };

type Stored = { readonly headers: Readonly<Record<string, string>>; readonly pieces: Map<number, Buffer> };
type Store = {
  readonly options: EnterpriseOptions;
  readonly url: () => string;
  /** What a run uploads shares one container; a path in it begins with the artifact's name. */
  readonly container: Map<string, Stored>;
  readonly sizes: Map<string, number | undefined>;
};

const TOKEN = 'runtime-token-of-the-job';
const RUN = '4242';
const ARTIFACTS = `/_apis/pipelines/workflows/${RUN}/artifacts`;
const CONTAINER = '/_apis/resources/Containers/7';

/** Starts the service; `env` is what the runner of such a server would set. */
export async function startEnterpriseArtifacts(options: EnterpriseOptions = {}): Promise<EnterpriseArtifacts> {
  const store: Store = { options, url: () => loopback.url, container: new Map(), sizes: new Map() };
  const loopback = await startLoopback((request, response) => {
    const refusal = refusalOf(request, store);
    if (refusal !== undefined) sendJson(response, refusal, { message: 'refused' });
    else answer(request, response, store);
  });
  return {
    artifacts: () => [...store.sizes.keys()].flatMap((name) => finalized(store, name)),
    env: {
      GITHUB_SERVER_URL: 'https://github.example.com',
      ACTIONS_RUNTIME_URL: `${loopback.url}/`,
      ACTIONS_RUNTIME_TOKEN: TOKEN,
    },
    [Symbol.asyncDispose]: () => loopback[Symbol.asyncDispose](),
  };
}

function refusalOf({ headers }: LoopbackRequest, { options }: Store): number | undefined {
  if (headers['authorization'] !== `Bearer ${TOKEN}`) return 401;
  if (!headers['accept']?.includes('api-version=6.0-preview')) return 400;
  return options.isDown === true ? 403 : undefined;
}

function answer(request: LoopbackRequest, response: ServerResponse, store: Store): void {
  const { method, path, query } = request;
  if (method === 'POST' && path === ARTIFACTS) createArtifact(request, response, store);
  else if (method === 'PUT' && path === CONTAINER) putPiece(request, response, store);
  else if (method === 'PATCH' && path === ARTIFACTS) finalize(request, response, store);
  else sendJson(response, 404, { message: `${method} ${path}?${query.toString()}` });
}

function createArtifact({ body }: LoopbackRequest, response: ServerResponse, { sizes, url }: Store): void {
  const { Type, Name } = JSON.parse(body.toString()) as { readonly Type: string; readonly Name: string };
  if (Type !== 'actions_storage' || !/^[^"/:<>|*?\\]+$/.test(Name)) return sendJson(response, 400, { message: Name });
  sizes.set(Name, undefined);
  sendJson(response, 201, { containerId: 7, size: -1, name: Name, fileContainerResourceUrl: `${url()}${CONTAINER}` });
}

/** A piece of a file says where it belongs and what its checksum is; anything else is an error of the client. */
function putPiece({ query, headers, body }: LoopbackRequest, response: ServerResponse, store: Store): void {
  const path = query.get('itemPath') ?? '';
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '');
  const [start, end] = [Number(range?.[1]), Number(range?.[2])];
  const isWhole = end - start + 1 === body.length && headers['x-actions-results-md5'] === md5(body);
  if (!isWhole) return sendJson(response, 400, { message: `bad piece of ${path}` });
  if (store.options.refuses !== undefined && path.endsWith(store.options.refuses))
    return sendJson(response, 409, { message: 'refused' });
  const stored = store.container.get(path) ?? { headers, pieces: new Map<number, Buffer>() };
  stored.pieces.set(start, body);
  store.container.set(path, stored);
  sendJson(response, 201, {});
}

function finalize({ query, body }: LoopbackRequest, response: ServerResponse, { sizes }: Store): void {
  const name = query.get('artifactName') ?? '';
  if (!sizes.has(name)) return sendJson(response, 404, { message: name });
  sizes.set(name, (JSON.parse(body.toString()) as { readonly Size: number }).Size);
  sendJson(response, 200, {});
}

/** None before its size was told, as the server's own page shows none. */
function finalized({ sizes, container }: Store, name: string): readonly EnterpriseArtifact[] {
  if (sizes.get(name) === undefined) return [];
  const own = [...container].filter(([path]) => path.startsWith(`${name}/`));
  const files = own.map(([path, stored]) => [path.slice(name.length + 1), contentOf(stored).toString()] as const);
  const pieces = own.reduce((sum, [, stored]) => sum + stored.pieces.size, 0);
  return [{ name, files: Object.fromEntries(files), pieces }];
}

function contentOf({ headers, pieces }: Stored): Buffer {
  const whole = Buffer.concat([...pieces].sort(([a], [b]) => a - b).map(([, piece]) => piece));
  if (headers['content-encoding'] !== 'gzip') return whole;
  const content = gunzipSync(whole);
  if (content.length !== Number(headers['x-tfs-filelength'])) throw new Error('x-tfs-filelength is another size');
  return content;
}

function md5(body: Buffer): string {
  return createHash('md5').update(body).digest('base64');
}
