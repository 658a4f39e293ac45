import { modelTraits } from '../../../domain/providers/providers.ts';
import type { ModelEndpoint } from '../../../domain/providers/model-endpoint.ts';
import { UserError } from '../../../domain/user-error.ts';
import { findKey, type Env } from '../../providers/access/keys.ts';
import { modelContext } from '../../providers/access/options.ts';
import { addressOf } from '../../providers/wire/address.ts';
import type { CallContext } from '../../providers/wire/exchange.ts';
import type { AgentApi, Route } from './apis.ts';

/** Whom a broker asks in an agent's place. */
export type Upstream = {
  readonly endpoint: ModelEndpoint;
  /** Where a request goes. */
  urlOf(route: Pick<Route, 'api' | 'path'>): string;
  /** What proves who we are; nothing else that an agent sent does. */
  headersFor(api: AgentApi): Readonly<Record<string, string>>;
  /** The same text without the real key, which servers may quote in what they turn down. */
  withoutKey(text: string): string;
  /** For sentences. */
  readonly context: CallContext;
};

/** Finds the server and the key of an agent's model. Throws UserError `missing-api-key`, `missing-key` or `unsupported`. */
export function openUpstream(endpoint: ModelEndpoint, env: Env): Upstream {
  if (endpoint.auth === 'oidc' || SIGNED.has(endpoint.provider)) throw keyless(endpoint);
  const key = findKey(endpoint, env);
  const base = addressIn(endpoint, env).replace(/\/+$/, '');
  const hasVersion = endpoint.provider !== 'anthropic';
  return {
    endpoint,
    urlOf: ({ api, path }) => {
      if (api === 'generate') return base.replace(GOOGLES_OTHER, '') + path;
      return base + (hasVersion ? path.replace(/^\/v1(?=\/)/, '') : path);
    },
    headersFor: (api) => {
      if (key === undefined) return {};
      return api === 'generate' ? { 'x-goog-api-key': key } : access(endpoint, key, env);
    },
    withoutKey: (text) => (key === undefined ? text : text.replaceAll(key, '[redacted]')),
    context: modelContext(endpoint, { env }),
  };
}

/** Where Google's server answers as OpenAI's does; its own API lies beside that. */
const GOOGLES_OTHER = /(?:\/v1(?:alpha|beta)?)?(?:\/openai)?$/;

/** They want each request signed, or a token of the cloud's own. */
const SIGNED: ReadonlySet<string> = new Set(['bedrock', 'vertex']);

/** As the vendor's SDK has it: OpenAI's address holds the version of its API, Anthropic's does not. */
function addressIn(endpoint: ModelEndpoint, env: Env): string {
  const { own } = modelTraits(endpoint.provider).address;
  const address = addressOf(endpoint, env);
  if (address === undefined) throw noAddress(endpoint);
  if (endpoint.provider === 'openai' && address.url === own) return `${own}/v1`;
  if (endpoint.provider === 'azure-openai' && !address.url.replace(/\/+$/, '').endsWith('/openai/v1'))
    throw noAddress(endpoint);
  return address.url;
}

function access({ provider }: ModelEndpoint, key: string, env: Env): Readonly<Record<string, string>> {
  if (provider === 'anthropic') return { 'x-api-key': key };
  if (provider === 'azure-openai') return { 'api-key': key };
  const bearer = { authorization: `Bearer ${key}` };
  if (provider !== 'openai') return bearer;
  const [organization, project] = [env['OPENAI_ORG_ID'], env['OPENAI_PROJECT_ID']];
  return {
    ...bearer,
    ...(organization ? { 'openai-organization': organization } : {}),
    ...(project ? { 'openai-project': project } : {}),
  };
}

function noAddress({ provider, model }: ModelEndpoint): UserError {
  const example = provider === 'azure-openai' ? 'https://NAME.openai.azure.com/openai/v1' : 'http://127.0.0.1:11434/v1';
  return new UserError({
    code: 'missing-key',
    sentence: `An agent cannot ask the ${provider} model ${model}: it has no \`base_url\` of the form ${example}.`,
    place: undefined,
    hint: `Add \`base_url: ${example}\` to the target.`,
  });
}

function keyless(endpoint: ModelEndpoint): UserError {
  const what = endpoint.auth === 'oidc' ? '`auth: oidc`' : `provider ${endpoint.provider}`;
  return new UserError({
    code: 'unsupported',
    sentence: `The model of an agent (${endpoint.provider} ${endpoint.model}) cannot be asked with ${what}: the broker holds one key and puts it in each request.`,
    place: undefined,
    hint: 'Name a model that is asked with a key.',
  });
}
