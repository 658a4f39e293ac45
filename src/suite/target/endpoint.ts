import { posix } from 'node:path';
import type { Json } from '../../domain/json.ts';
import { exactJson } from '../../domain/lossless.ts';
import { hasOneApi, MODEL_PROVIDERS, modelTraits, type ModelProvider, needsBaseUrl } from '../../domain/providers.ts';
import type { CommandEndpoint, Endpoint, HttpEndpoint, ModelEndpoint } from '../../domain/suite.ts';
import type { PlaceOf } from '../syntax/document.ts';
import { reportMissingScripts } from '../files/missing-scripts.ts';
import { isDirectory, resolvePath } from '../files/path.ts';
import { problemAt } from '../diagnostics/problem.ts';
import { PLACEHOLDERS } from '../render/render-http.ts';
import type { TargetInput } from '../schema/target.ts';
import { locateFile, type Sources } from '../files/sources.ts';
import { rememberTexts } from '../template/template-place.ts';

const MODEL_ONLY = ['model', 'api', 'base_url', 'api_key_env', 'auth', 'parameters', 'output', 'tools'];
const PROGRAM_KEYS = ['inputs', 'env', 'timeout_ms'];
const OWN_KEYS: { readonly [provider: string]: readonly string[] } = {
  command: ['command', 'setup', 'directory', 'start_timeout_ms', ...PROGRAM_KEYS, 'parameters', 'tools', 'output'],
  http: [
    'url',
    'method',
    'headers',
    'body',
    'same_server',
    'response',
    ...PROGRAM_KEYS,
    'parameters',
    'tools',
    'output',
  ],
  replay: ['file', ...MODEL_ONLY],
};
const SHARED_KEYS: readonly string[] = ['name', 'prompt', 'messages', 'provider'];

/** Who answers, from a validated target; keys that do not belong to its provider are reported. */
export function toEndpoint(sources: Sources, input: TargetInput, placeOf: PlaceOf): Endpoint | undefined {
  reportForeignKeys(sources, input, placeOf);
  if (input.provider === 'command') return toCommand(sources, input, placeOf);
  if (input.provider === 'http') return toHttp(sources, input, placeOf);
  if (input.provider === 'replay') return toReplay(sources, input, placeOf);
  return toModel(sources, { ...input, provider: input.provider }, placeOf);
}

function reportForeignKeys(sources: Sources, input: TargetInput, placeOf: PlaceOf): void {
  const own = [...SHARED_KEYS, ...(OWN_KEYS[input.provider] ?? MODEL_ONLY)];
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined || own.includes(key)) continue;
    const owners = [...Object.entries(OWN_KEYS), ...MODEL_PROVIDERS.map((name) => [name, MODEL_ONLY] as const)];
    const names = owners.filter(([, keys]) => keys.includes(key)).map(([name]) => `\`${name}\``);
    sources.problems.push(
      problemAt(placeOf([key], 'key'), {
        code: 'unknown-key',
        sentence: `\`${key}\` does not belong to \`provider: ${input.provider}\`.`,
        hint: `It is for ${names.join(', ')}.`,
      }),
    );
  }
}

function requireKey(
  sources: Sources,
  key: string,
  { input, placeOf }: { input: TargetInput; placeOf: PlaceOf },
): undefined {
  const sentence = `\`provider: ${input.provider}\` needs the key \`${key}\`.`;
  sources.problems.push(problemAt(placeOf([]), { code: 'missing-key', sentence }));
}

/** Said where `api` is given for a provider that has one. */
export function noChoiceOfApi(provider: string): string {
  return `\`api\` chooses between OpenAI’s APIs; \`${provider}\` has one.`;
}

type ModelInput = TargetInput & { readonly provider: ModelProvider };

function toModel(sources: Sources, input: ModelInput, placeOf: PlaceOf): ModelEndpoint | undefined {
  if (hasOneApi(input.provider) && input.api !== undefined) {
    const sentence = noChoiceOfApi(input.provider);
    sources.problems.push(problemAt(placeOf(['api'], 'key'), { code: 'bad-value', sentence }));
  }
  if (needsBaseUrl(input.provider) && input.base_url === undefined) {
    return requireKey(sources, 'base_url', { input, placeOf });
  }
  if (input.model === undefined) return requireKey(sources, 'model', { input, placeOf });
  return toModelEndpoint({ ...input, model: input.model });
}

/** A model's endpoint with the defaults of its provider. */
export function toModelEndpoint(input: {
  readonly provider: ModelProvider;
  readonly model: string;
  readonly api?: 'responses' | 'chat' | undefined;
  readonly base_url?: string | undefined;
  readonly api_key_env?: string | undefined;
  readonly auth?: 'key' | 'oidc' | undefined;
}): ModelEndpoint {
  const { apis } = modelTraits(input.provider);
  return {
    provider: input.provider,
    model: input.model,
    api: apis.find((api) => api === input.api) ?? apis[0],
    baseUrl: input.base_url,
    apiKeyEnv: input.api_key_env,
    auth: input.auth ?? 'key',
  };
}

function toCommand(sources: Sources, input: TargetInput, placeOf: PlaceOf): CommandEndpoint | undefined {
  if (input.command === undefined) return requireKey(sources, 'command', { input, placeOf });
  const place = placeOf(['directory']);
  const directory =
    input.directory === undefined ? posix.dirname(place.file) : resolvePath(place.file, input.directory);
  if (typeof directory !== 'string') {
    sources.problems.push(problemAt(place, directory));
    return undefined;
  }
  reportNoDirectory(sources, directory, { input, placeOf });
  reportPrograms(sources, directory, { input, placeOf });
  return {
    provider: 'command',
    command: input.command,
    setup: input.setup,
    directory,
    env: input.env ?? [],
    timeoutMs: input.timeout_ms,
    startTimeoutMs: input.start_timeout_ms,
  };
}

function reportNoDirectory(
  sources: Sources,
  directory: string,
  { input, placeOf }: { input: TargetInput; placeOf: PlaceOf },
): void {
  if (input.directory === undefined) return;
  if (isDirectory(sources.snapshot, directory)) return;
  sources.problems.push(
    problemAt(placeOf(['directory']), {
      code: 'missing-file',
      sentence: `There is no directory \`${input.directory}\`.`,
    }),
  );
}

/** Nothing but `setup` itself can have made what it runs. */
function reportPrograms(
  sources: Sources,
  directory: string,
  { input: { command = [], setup = [] }, placeOf }: { input: TargetInput; placeOf: PlaceOf },
): void {
  const placeIn =
    (key: string): PlaceOf =>
    (path, what) =>
      placeOf([key, ...path], what);
  reportMissingScripts(sources, { command: setup, directory, isPrepared: false }, placeIn('setup'));
  reportMissingScripts(sources, { command, directory, isPrepared: setup.length > 0 }, placeIn('command'));
}

function toHttp(sources: Sources, input: TargetInput, placeOf: PlaceOf): HttpEndpoint | undefined {
  if (input.url === undefined) return requireKey(sources, 'url', { input, placeOf });
  const mistake = findUrlMistake(input.url);
  if (mistake !== undefined) sources.problems.push(problemAt(placeOf(['url']), { code: 'bad-value', ...mistake }));
  const endpoint: HttpEndpoint = {
    provider: 'http',
    url: input.url,
    method: input.method ?? 'POST',
    headers: input.headers ?? {},
    body: exactJson((input.body ?? null) as Json),
    ...(input.same_server === undefined ? {} : { isSharedServer: input.same_server }),
    responsePath: input.response ?? '$.output',
    env: input.env ?? [],
    timeoutMs: input.timeout_ms,
  };
  rememberTexts(endpoint, placeOf);
  return endpoint;
}

/** What of an address would be sent as it stands, or would let a case choose the server. */
function findUrlMistake(url: string): { readonly sentence: string; readonly hint: string } | undefined {
  const rest = url.replace(PLACEHOLDERS, '');
  const isServerFilled = /^[^/]*\/\/[^/?#]*\{\{/.test(url);
  if (isServerFilled) {
    const hint = 'Give the target of each server a suite or an entry in `targets:` of its own.';
    return { sentence: 'The server in `url` cannot come from a case.', hint };
  }
  const variable = /\$\{[^{}]*\}/.exec(rest)?.[0];
  if (variable !== undefined) {
    const hint = 'Environment variables are for `headers:` alone; vars are written `{{ name }}`.';
    return { sentence: `\`${variable}\` is not filled in \`url\`.`, hint };
  }
  const brace = /\{[^}]*\}|[{}]/.exec(rest)?.[0];
  if (brace === undefined) return undefined;
  return { sentence: `\`${brace}\` is not filled in \`url\`.`, hint: 'Vars are written `{{ name }}`.' };
}

function toReplay(sources: Sources, input: TargetInput, placeOf: PlaceOf): Endpoint | undefined {
  if (input.file === undefined) return requireKey(sources, 'file', { input, placeOf });
  const recordings = locateFile(sources, { path: input.file, place: placeOf(['file']) });
  return recordings && { provider: 'replay', file: recordings.path, recordings };
}
