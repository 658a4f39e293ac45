import { apiTraits } from '../../../domain/providers/model-apis.ts';
import type { ModelEndpoint } from '../../../domain/providers/model-endpoint.ts';
import { UserError } from '../../../domain/user-error.ts';
import { awsCredentials, awsRegion } from './aws.ts';
import { googleTokens } from './google.ts';
import { findKey } from './keys.ts';
import type { OidcOptions } from './oidc.ts';
import { signedFetch } from './sign.ts';

/** How a cloud that serves other vendors' models is reached. */
export type CloudAccess = {
  readonly baseUrl: string;
  /** What each request shows; absent where it is signed instead. */
  readonly token?: () => Promise<string>;
  readonly fetch: typeof fetch;
  /** Gets what requests need, so that a failure of it is told as one. Rejects with CallError. */
  readonly prepare: () => Promise<unknown>;
};

/** The cloud behind an endpoint; undefined where its vendor is asked itself. Throws UserError where something is missing. */
export function openCloud(options: OidcOptions): CloudAccess | undefined {
  const { provider } = options.endpoint;
  if (provider === 'bedrock') return bedrockAccess(options);
  return provider === 'vertex' ? vertexAccess(options) : undefined;
}

/** Whichever of its APIs an address names, the others are beside it. */
const OF_AN_API = /\/(?:(?:openai\/)?v1|anthropic(?:\/v1)?)\/*$|\/+$/;
const REGION = /^bedrock-(?:mantle|runtime)(?:-fips)?\.([a-z0-9-]+)\./;

function bedrockAccess(options: OidcOptions): CloudAccess {
  const { endpoint, env, fetch } = options;
  const given = endpoint.baseUrl ?? (env['AWS_BEDROCK_BASE_URL'] || undefined);
  const root = given?.replace(OF_AN_API, '') ?? `https://bedrock-mantle.${awsRegion(options)}.api.aws`;
  const baseUrl = `${root}${apiTraits(endpoint.api).clouds?.bedrock ?? ''}`;
  const key = bearerOf(options);
  if (key !== undefined) {
    const token = () => Promise.resolve(key);
    return { baseUrl, token, fetch, prepare: token };
  }
  const { hostname } = new URL(root);
  const service = hostname.startsWith('bedrock-runtime') ? 'bedrock' : 'bedrock-mantle';
  const region = REGION.exec(hostname)?.[1] ?? awsRegion(options);
  const credentials = awsCredentials(options);
  return { baseUrl, fetch: signedFetch(fetch, credentials, { service, region }), prepare: credentials };
}

function bearerOf({ endpoint, env }: OidcOptions): string | undefined {
  if (endpoint.auth === 'oidc') return undefined;
  if (endpoint.apiKeyEnv !== undefined) return findKey(endpoint, env);
  return env['AWS_BEARER_TOKEN_BEDROCK']?.trim() || undefined;
}

function vertexAccess(options: OidcOptions): CloudAccess {
  const { endpoint, fetch } = options;
  const root = endpoint.baseUrl?.replace(/\/+$/, '') ?? vertexRoot(options);
  const tokens = googleTokens(options);
  const token = async () => (await tokens()).token;
  return { baseUrl: `${root}${apiTraits(endpoint.api).clouds?.vertex ?? ''}`, token, fetch, prepare: token };
}

function vertexRoot({ endpoint, env }: OidcOptions): string {
  const project = env['GOOGLE_CLOUD_PROJECT'] || undefined;
  const location = env['GOOGLE_CLOUD_LOCATION'] || env['CLOUD_ML_REGION'] || undefined;
  if (project === undefined || !/^[\w.:-]+$/.test(project)) throw missing(endpoint, 'GOOGLE_CLOUD_PROJECT');
  if (location === undefined || !/^[a-z0-9-]+$/.test(location)) throw missing(endpoint, 'GOOGLE_CLOUD_LOCATION');
  return `https://${vertexHost(location)}/v1/projects/${project}/locations/${location}`;
}

function vertexHost(location: string): string {
  if (location === 'global') return 'aiplatform.googleapis.com';
  const isContinent = location === 'us' || location === 'eu';
  return isContinent ? `aiplatform.${location}.rep.googleapis.com` : `${location}-aiplatform.googleapis.com`;
}

function missing({ provider, model }: ModelEndpoint, name: string): UserError {
  return new UserError({
    code: 'missing-key',
    sentence: `${provider} model ${model} cannot be called: ${name} is not set, or is none.`,
    place: undefined,
    hint: 'Set GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION (such as `global`), or write the location’s address as `base_url`.',
  });
}
