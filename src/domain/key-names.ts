import type { ModelEndpoint } from './suite.ts';

const DEFAULT_KEY_NAMES = {
  openai: 'OPENAI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  'azure-openai': 'AZURE_OPENAI_API_KEY',
  // A key of a hosted vendor is never sent to somebody else's server by default.
  'openai-compatible': undefined,
} as const;

/** The variable that holds an endpoint's key; undefined where none is asked for. */
export function keyName(endpoint: Pick<ModelEndpoint, 'apiKeyEnv' | 'provider'>): string | undefined {
  return endpoint.apiKeyEnv ?? DEFAULT_KEY_NAMES[endpoint.provider];
}
