import type { ServerResponse } from 'node:http';
import { sendJson, startLoopback } from './loopback.ts';
import type { LoopbackRequest } from './loopback.ts';

/** An artifact that was uploaded and finalized. */
export type StoredArtifact = {
  readonly id: number;
  readonly name: string;
  readonly mimeType: string;
  readonly content: Buffer;
};

/** A cache entry that was saved, or that a test puts there. */
export type StoredCache = { readonly key: string; readonly version: string; readonly content: Buffer };

/** What does not work. */
export type ResultsOptions = {
  /** A pull request from a fork may read caches and not write them. */
  readonly isCacheReadOnly?: boolean;
  /** Some servers know only zipped artifacts. */
  readonly isZipOnly?: boolean;
  /** The quota has room for the page and for nothing else. */
  readonly refusesZips?: boolean;
  /** Everything is refused. */
  readonly isDown?: boolean;
  /** Everything is accepted and nothing is answered; `blobs`: the storage alone. */
  readonly isSilent?: boolean | 'blobs';
};

/** GitHub's results service: artifacts, caches and the blob storage behind them. */
export type ResultsServer = AsyncDisposable & {
  readonly url: string;
  /** Tests may take one away, or put another in its place. */
  readonly artifacts: StoredArtifact[];
  /** Oldest first. */
  readonly caches: readonly StoredCache[];
  readonly env: Readonly<Record<'ACTIONS_RESULTS_URL' | 'ACTIONS_RUNTIME_TOKEN' | 'ACTIONS_CACHE_SERVICE_V2', string>>;
};

type Message = Readonly<Record<string, unknown>>;
type Store = {
  readonly url: () => string;
  readonly options: ResultsOptions;
  readonly artifacts: StoredArtifact[];
  readonly caches: StoredCache[];
  readonly pending: Map<string, Message>;
  /** Blocks by blob and block id, until they are committed. */
  readonly blocks: Map<string, Buffer>;
  readonly blobs: Map<string, Buffer>;
};

/** Starts the service; `env` is what the runner would set for it. */
export async function startResultsServer(options: ResultsOptions = {}): Promise<ResultsServer> {
  const store: Store = {
    url: () => loopback.url,
    options,
    artifacts: [],
    caches: [],
    pending: new Map(),
    blocks: new Map(),
    blobs: new Map(),
  };
  const loopback = await startLoopback((request, response) => {
    const isBlob = request.path.startsWith('/blob/');
    if (options.isSilent === true || (isBlob && options.isSilent === 'blobs')) return;
    if (isBlob) answerBlob(request, response, store);
    else answerTwirp(request, response, store);
  });
  return {
    url: loopback.url,
    artifacts: store.artifacts,
    caches: store.caches,
    env: {
      ACTIONS_RESULTS_URL: `${loopback.url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(),
      ACTIONS_CACHE_SERVICE_V2: 'true',
    },
    [Symbol.asyncDispose]: () => loopback[Symbol.asyncDispose](),
  };
}

/** Only the claim is read by clients; nobody checks the signature here. */
function runtimeToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run-4242:job-1' })}.loopback`;
}

function answerTwirp({ path, body }: LoopbackRequest, response: ServerResponse, store: Store): void {
  const method = METHODS[path.split('/').at(-1) ?? ''];
  if (store.options.isDown === true)
    sendJson(response, 403, { code: 'permission_denied', msg: 'the results service is down' });
  else if (method === undefined) sendJson(response, 404, { code: 'bad_route', msg: path });
  else method(JSON.parse(body.toString('utf8')) as Message, response, store);
}

type Method = (message: Message, response: ServerResponse, store: Store) => void;

const METHODS: Readonly<Record<string, Method>> = {
  CreateArtifact: (message, response, store) => {
    const name = text(message, 'name');
    const isZip = text(message, 'mime_type').includes('zip');
    if (store.options.isZipOnly === true && !isZip)
      sendJson(response, 400, { code: 'invalid_argument', msg: 'unsupported version' });
    else if (store.options.refusesZips === true && isZip)
      sendJson(response, 403, { code: 'permission_denied', msg: 'the quota is used up' });
    else if (store.artifacts.some((artifact) => artifact.name === name)) {
      sendJson(response, 409, {
        code: 'already_exists',
        msg: `an artifact with this name already exists on the workflow run: ${name}`,
      });
    } else {
      store.pending.set(`artifact/${name}`, message);
      sendJson(response, 200, { ok: true, signed_upload_url: blobUrl(store, `artifact/${name}`) });
    }
  },
  FinalizeArtifact: (message, response, store) => {
    const name = text(message, 'name');
    const content = store.blobs.get(`artifact/${name}`) ?? Buffer.alloc(0);
    const mimeType = text(store.pending.get(`artifact/${name}`) ?? {}, 'mime_type');
    const id = 900 + store.artifacts.length;
    store.artifacts.push({ id, name, mimeType, content });
    sendJson(response, 200, { ok: true, artifact_id: String(id) });
  },
  ListArtifacts: (message, response, store) => {
    const id = message['id_filter'] === undefined ? undefined : text(message, 'id_filter');
    const found = store.artifacts.filter((artifact) => id === undefined || String(artifact.id) === id);
    sendJson(response, 200, {
      artifacts: found.map((artifact) => ({
        workflow_run_backend_id: 'run-4242',
        workflow_job_run_backend_id: 'job-1',
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(artifact.content.length),
      })),
    });
  },
  GetSignedArtifactURL: (message, response, store) => {
    const name = text(message, 'name');
    const found = store.artifacts.find((artifact) => artifact.name === name);
    if (found === undefined) sendJson(response, 404, { code: 'not_found', msg: name });
    else {
      store.blobs.set(`download/${name}.zip`, found.content);
      sendJson(response, 200, {
        signed_url: `${store.url()}/blob/${encodeURIComponent(`download/${name}`)}.zip?sig=loopback`,
      });
    }
  },
  CreateCacheEntry: (message, response, store) => {
    const [key, version] = [text(message, 'key'), text(message, 'version')];
    const isTaken = store.caches.some((cache) => cache.key === key && cache.version === version);
    if (store.options.isCacheReadOnly === true) {
      sendJson(response, 403, { code: 'permission_denied', msg: 'cache write denied: the token has read-only scopes' });
    } else if (isTaken)
      sendJson(response, 409, { code: 'already_exists', msg: 'cache entry with the same key already exists' });
    else sendJson(response, 200, { ok: true, signed_upload_url: blobUrl(store, `cache/${key}/${version}`) });
  },
  FinalizeCacheEntryUpload: (message, response, store) => {
    const [key, version] = [text(message, 'key'), text(message, 'version')];
    store.caches.push({ key, version, content: store.blobs.get(`cache/${key}/${version}`) ?? Buffer.alloc(0) });
    sendJson(response, 200, { ok: true, entry_id: String(store.caches.length) });
  },
  GetCacheEntryDownloadURL: (message, response, store) => {
    const version = text(message, 'version');
    const prefixes = (message['restore_keys'] ?? []) as readonly string[];
    const candidates = store.caches.filter((cache) => cache.version === version).toReversed();
    const exact = candidates.find((cache) => cache.key === message['key']);
    const found = exact ?? prefixes.flatMap((prefix) => candidates.filter((cache) => cache.key.startsWith(prefix)))[0];
    if (found === undefined) {
      sendJson(response, 200, { ok: false });
      return;
    }
    store.blobs.set(`cache/${found.key}/${version}`, found.content);
    sendJson(response, 200, {
      ok: true,
      matched_key: found.key,
      signed_download_url: blobUrl(store, `cache/${found.key}/${version}`),
    });
  },
};

/** The part of Azure's blob storage that the toolkit uses: blocks, their list, whole blobs, ranges. */
function answerBlob(request: LoopbackRequest, response: ServerResponse, { blocks, blobs }: Store): void {
  const name = decodeURIComponent(request.path.slice('/blob/'.length));
  const kind = request.query.get('comp');
  if (request.method === 'PUT' && kind === 'block') {
    blocks.set(`${name}#${request.query.get('blockid')}`, request.body);
    response.writeHead(201).end();
  } else if (request.method === 'PUT') {
    const ids = [...request.body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
      ([, id]) => `${name}#${id}`,
    );
    blobs.set(
      name,
      kind === 'blocklist' ? Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0))) : request.body,
    );
    response.writeHead(201, { etag: '"1"' }).end();
  } else sendBlob(request, response, blobs.get(name));
}

function sendBlob(request: LoopbackRequest, response: ServerResponse, blob: Buffer | undefined): void {
  if (blob === undefined) {
    response.writeHead(404).end();
    return;
  }
  const range = /bytes=(\d+)-(\d*)/.exec(request.headers['x-ms-range'] ?? request.headers['range'] ?? '');
  const start = Number(range?.[1] ?? 0);
  const end = Math.min(blob.length, range?.[2] === undefined || range[2] === '' ? blob.length : Number(range[2]) + 1);
  const headers = {
    'accept-ranges': 'bytes',
    'content-length': String(end - start),
    'content-type': 'application/octet-stream',
    etag: '"1"',
  };
  const contentRange = { 'content-range': `bytes ${start}-${end - 1}/${blob.length}` };
  response.writeHead(range === null ? 200 : 206, range === null ? headers : { ...headers, ...contentRange });
  response.end(request.method === 'HEAD' ? undefined : blob.subarray(start, end));
}

function blobUrl({ url }: Store, name: string): string {
  return `${url()}/blob/${encodeURIComponent(name)}?sig=loopback`;
}

/** Wrapped values come as they are or in an object, as protobuf's JSON allows. */
function text(message: Message, name: string): string {
  const value = message[name];
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : String(value ?? '');
}
