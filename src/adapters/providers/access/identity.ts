import type { Endpoint, ModelEndpoint } from '../../../domain/suite.ts';
import type { Env } from './keys.ts';

/** Raised when the same request is sent in another form than before, so that older stored answers are not taken for it. */
const MAPPING_VERSION = 1;

const VARIABLES = {
  openai: ['OPENAI_BASE_URL', 'OPENAI_ORG_ID', 'OPENAI_PROJECT_ID'],
  anthropic: ['ANTHROPIC_BASE_URL'],
  'azure-openai': ['AZURE_OPENAI_ENDPOINT', 'OPENAI_API_VERSION'],
  'openai-compatible': [],
} as const satisfies Readonly<Record<ModelEndpoint['provider'], readonly string[]>>;

/** Who answers an endpoint's requests: what the environment adds to it, without any secret. */
export function identify(endpoint: Endpoint, env: Env): string {
  const variables = 'model' in endpoint ? VARIABLES[endpoint.provider] : [];
  const values = variables.map((name) =>
    name.endsWith('_URL') || name.endsWith('_ENDPOINT') ? withoutSecrets(env[name]) : (env[name] ?? ''),
  );
  return [endpoint.provider, MAPPING_VERSION, ...values].join(' ');
}

/** Addresses of proxies may carry a user, a password or a token. */
function withoutSecrets(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return address ?? '';
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}
