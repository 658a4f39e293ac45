import type OpenAI from 'openai';
import { MODEL_PROVIDERS, modelTraits } from '../../../domain/providers/providers.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import { UserError } from '../../../domain/user-error.ts';
import { LONGEST_TIMER_MS } from '../../process/clock.ts';
import type { CloudAccess } from '../access/cloud.ts';
import { addressOf } from '../wire/address.ts';
import { hearErrors } from '../wire/heard-errors.ts';
import { findKey, missingVariable, type Env } from '../access/keys.ts';
import { openAIIdentity, type IdToken } from '../access/oidc.ts';

/** What the OpenAI clients are built from. */
export type OpenAIClientOptions = {
  readonly endpoint: ModelEndpoint;
  readonly env: Env;
  readonly idToken: IdToken | undefined;
  readonly fetch: typeof fetch;
  /** Where a cloud serves the model, how it is reached. */
  readonly cloud?: CloudAccess;
};

/**
 * The SDK's client for OpenAI, Azure or a server that speaks their language. Throws UserError `missing-api-key`,
 * `missing-key` (no address, no API version) or `unsupported`.
 */
export async function createOpenAIClient(options: OpenAIClientOptions): Promise<OpenAI> {
  const { endpoint, cloud } = options;
  if (cloud !== undefined) return createCloudClient(options, cloud);
  if (endpoint.provider === 'azure-openai') return createAzureClient(options);
  if (endpoint.auth === 'oidc') return createKeylessClient(options);
  const isVendor = endpoint.provider === 'openai';
  const apiKey = findKey(endpoint, options.env);
  const { OpenAI } = await import('openai');
  return new OpenAI({
    ...common(options),
    apiKey: apiKey ?? 'none',
    baseURL: baseUrlOf(options),
    // Neither our key nor the vendor's account names go to a server that did not ask for them.
    ...(isVendor ? {} : { organization: null, project: null }),
    ...(apiKey === undefined ? { defaultHeaders: { Authorization: null } } : {}),
  });
}

/** Undefined: the SDK's own, which is OpenAI's. */
function baseUrlOf({ endpoint, env }: OpenAIClientOptions): string | undefined {
  if (endpoint.provider === 'openai') return endpoint.baseUrl ?? (env['OPENAI_BASE_URL'] || undefined);
  return addressOf(endpoint, env)?.url ?? missingAddress(endpoint);
}

async function createKeylessClient(options: OpenAIClientOptions): Promise<OpenAI> {
  const { endpoint } = options;
  if (modelTraits(endpoint.provider).keyless === undefined) throw keylessElsewhere(endpoint);
  const workloadIdentity = openAIIdentity(options);
  const { OpenAI } = await import('openai');
  return new OpenAI({
    ...common(options),
    apiKey: null,
    workloadIdentity,
    baseURL: baseUrlOf(options),
  });
}

/** The vendor's own entry points where a token is shown; a signature is put to the request itself. */
async function createCloudClient(options: OpenAIClientOptions, cloud: CloudAccess): Promise<OpenAI> {
  const { baseUrl: baseURL, token } = cloud;
  const shared = common({ ...options, fetch: cloud.fetch });
  const { OpenAI } = await import('openai');
  if (token === undefined) {
    const nobodys = { organization: null, project: null, defaultHeaders: { Authorization: null } };
    return new OpenAI({ ...shared, ...nobodys, apiKey: 'none', baseURL });
  }
  const provider =
    options.endpoint.provider === 'vertex'
      ? (await import('openai/providers/vertex')).vertex({ baseURL, tokenProvider: token })
      : (await import('openai/providers/bedrock')).bedrock({ baseURL, tokenProvider: token });
  return new OpenAI({ ...shared, provider });
}

async function createAzureClient(options: OpenAIClientOptions): Promise<OpenAI> {
  const { endpoint, env } = options;
  if (endpoint.auth === 'oidc') throw keylessElsewhere(endpoint);
  const apiKey = findKey(endpoint, env);
  const address = (endpoint.baseUrl ?? (env['AZURE_OPENAI_ENDPOINT'] || missingAddress(endpoint))).replace(/\/+$/, '');
  const sdk = await import('openai');
  if (address.endsWith('/openai/v1')) {
    const defaultHeaders = { Authorization: null, 'api-key': apiKey ?? '' };
    return new sdk.OpenAI({
      ...common(options),
      apiKey: apiKey ?? '',
      baseURL: address,
      defaultHeaders,
      organization: null,
      project: null,
    });
  }
  const apiVersion = env['OPENAI_API_VERSION'];
  if (apiVersion === undefined || apiVersion === '') throw missingVariable(endpoint, 'OPENAI_API_VERSION');
  // An empty base URL keeps the client from taking OpenAI's own from the environment.
  return new sdk.AzureOpenAI({
    ...common(options),
    apiKey,
    apiVersion,
    endpoint: address.replace(/\/openai$/, ''),
    baseURL: '',
  });
}

function common({ fetch }: OpenAIClientOptions) {
  // The SDK would read an administrator's key from the environment, which no evaluation needs.
  return { maxRetries: 0, timeout: LONGEST_TIMER_MS, fetch: hearErrors(fetch), adminAPIKey: null };
}

function missingAddress(endpoint: ModelEndpoint): never {
  throw new UserError({
    code: 'missing-key',
    sentence: `The ${endpoint.provider} target with model ${endpoint.model} has no \`base_url\`.`,
    place: undefined,
    hint:
      endpoint.provider === 'azure-openai'
        ? 'Add the address of the resource, such as `base_url: https://NAME.openai.azure.com/openai/v1`, or set AZURE_OPENAI_ENDPOINT.'
        : 'Add the address of the server, such as `base_url: http://127.0.0.1:11434/v1`.',
  });
}

const KEYLESS = MODEL_PROVIDERS.filter((name) => modelTraits(name).keyless !== undefined);

function keylessElsewhere(endpoint: ModelEndpoint): UserError {
  return new UserError({
    code: 'unsupported',
    sentence: `\`auth: oidc\` works with ${KEYLESS.slice(0, -1).join(', ')} and ${KEYLESS.slice(-1).join('')}, not with ${endpoint.provider}.`,
    place: undefined,
    hint: 'Remove `auth:` and give a key.',
  });
}
