import type OpenAI from 'openai';
import type { ModelEndpoint } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import { findKey, type Env } from './keys.ts';

/** What the OpenAI clients are built from. */
export type OpenAIClientOptions = { readonly endpoint: ModelEndpoint; readonly env: Env; readonly timeoutMs: number };

/** The SDK's client for OpenAI or a server that speaks its language. Throws UserError `missing-api-key` or `missing-key`. */
export async function createOpenAIClient({ endpoint, env, timeoutMs }: OpenAIClientOptions): Promise<OpenAI> {
  const apiKey = findKey(endpoint, env);
  const isCompatible = endpoint.provider === 'openai-compatible';
  const baseURL = endpoint.baseUrl ?? (isCompatible ? missingBaseUrl(endpoint) : env['OPENAI_BASE_URL']);
  const sdk = await import('openai');
  return new sdk.OpenAI({
    apiKey: apiKey ?? 'none',
    baseURL: baseURL || undefined,
    maxRetries: 0,
    timeout: timeoutMs,
    // Neither our key nor the vendor's account names go to a server that did not ask for them.
    ...(isCompatible ? { organization: null, project: null } : {}),
    ...(apiKey === undefined ? { defaultHeaders: { Authorization: null } } : {}),
  });
}

function missingBaseUrl(endpoint: ModelEndpoint): never {
  throw new UserError({
    code: 'missing-key',
    sentence: `The openai-compatible target with model ${endpoint.model} has no \`base_url\`.`,
    place: undefined,
    hint: 'Add the address of the server, such as `base_url: http://127.0.0.1:11434/v1`.',
  });
}
