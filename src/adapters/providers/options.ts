import type { ModelEndpoint } from '../../domain/suite.ts';
import type { Log, Repository } from '../../ports.ts';
import { LONGEST_TIMER_MS } from '../clock.ts';
import type { CallContext } from './exchange.ts';
import { createRedact, keyName, type Env } from './keys.ts';
import type { IdToken } from './oidc.ts';
import type { OpenAIClientOptions } from './openai-client.ts';

/** What the providers need from the world. */
export type ProvidersOptions = {
  /** Where keys and the SDKs' addresses come from. */
  readonly env: Env;
  /** A bound of one attempt besides the caller's signal, which carries the run's own deadline; none by default. */
  readonly callTimeoutMs?: number | undefined;
  readonly log?: Log | undefined;
  /** Where programs and recordings are read from; without it `command` and `replay` targets are refused. */
  readonly repository?: Repository | undefined;
  /** Identity tokens for `auth: oidc`; GitHub's by default. */
  readonly idToken?: IdToken | undefined;
  /** How the SDKs reach the network; the platform's by default. */
  readonly fetch?: typeof fetch | undefined;
};

/** What a vendor's client is built from. */
export function clientOptions(endpoint: ModelEndpoint, options: ProvidersOptions): OpenAIClientOptions {
  const { env, callTimeoutMs: timeoutMs = LONGEST_TIMER_MS, idToken, fetch: send = fetch } = options;
  return { endpoint, env, timeoutMs, idToken, fetch: send };
}

/** What every call to a model has in common. */
export function modelContext(
  endpoint: ModelEndpoint,
  { env, callTimeoutMs: timeoutMs = LONGEST_TIMER_MS }: ProvidersOptions,
): CallContext {
  return {
    label: `${endpoint.provider} ${endpoint.model}`,
    keyName: keyName(endpoint),
    redact: createRedact(env),
    timeoutMs,
  };
}
