import { keyName } from '../../../domain/providers/providers.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import type { Log, Repository } from '../../../ports.ts';
import { addressOf } from '../wire/address.ts';
import type { CallContext } from '../wire/exchange.ts';
import { createRedact, type Env } from './keys.ts';
import type { IdToken } from './oidc.ts';
import type { OpenAIClientOptions } from '../openai/client.ts';
import { openFetch } from '../wire/transport.ts';

/** What the providers need from the world. */
export type ProvidersOptions = {
  /** Where keys and the SDKs' addresses come from. */
  readonly env: Env;
  readonly log?: Log | undefined;
  /** Where programs and recordings are read from; without it `command` and `replay` targets are refused. */
  readonly repository?: Repository | undefined;
  /** Identity tokens for `auth: oidc`; GitHub's by default. */
  readonly idToken?: IdToken | undefined;
  /** How models are reached; `openFetch` by default. */
  readonly fetch?: typeof fetch | undefined;
};

/** What a vendor's client is built from. */
export function clientOptions(endpoint: ModelEndpoint, options: ProvidersOptions): OpenAIClientOptions {
  const { env, idToken, fetch = openFetch(env) } = options;
  return { endpoint, env, idToken, fetch };
}

/** What every call to a model has in common. */
export function modelContext(endpoint: ModelEndpoint, { env }: ProvidersOptions): CallContext {
  const name = keyName(endpoint);
  return {
    label: `${endpoint.provider} ${endpoint.model}`,
    keyName: name,
    address: addressOf(endpoint, env),
    // Its own key too, which may be kept under a name that says nothing.
    redact: createRedact(env, name === undefined ? [] : [env[name] ?? '']),
  };
}
