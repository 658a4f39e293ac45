import { answeringModel } from '../../../domain/providers/answering-model.ts';
import { type ModelProvider, modelTraits } from '../../../domain/providers/providers.ts';
import type { Endpoint } from '../../../domain/suite.ts';
import type { Env } from './keys.ts';

/** Raised when the same request is sent in another form than before, so that older stored answers are not taken for it. */
const MAPPING_VERSION = 1;

/** Who answers an endpoint's requests: what the environment adds to it, without any secret. */
export function identify(endpoint: Endpoint, env: Env): string {
  const model = answeringModel(endpoint);
  const variables = model === undefined ? [] : variablesOf(model.provider);
  const values = variables.map((name) =>
    name.endsWith('_URL') || name.endsWith('_ENDPOINT') ? withoutSecrets(env[name]) : (env[name] ?? ''),
  );
  return [endpoint.provider, MAPPING_VERSION, ...values].join(' ');
}

/** The address first: their order is part of what is stored. */
function variablesOf(provider: ModelProvider): readonly string[] {
  const { address, identity = [] } = modelTraits(provider);
  return address.variable === undefined ? identity : [address.variable, ...identity];
}

/** Addresses of proxies may carry a user, a password or a token. */
function withoutSecrets(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return address ?? '';
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}
