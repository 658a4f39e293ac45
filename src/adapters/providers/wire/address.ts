import { modelTraits } from '../../../domain/providers/providers.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import type { Env } from '../access/keys.ts';

/** Where calls go, and what says so. */
export type Address = { readonly url: string; readonly setBy: string | undefined };

/** The address of a model's server; undefined where none is set. */
export function addressOf({ provider, baseUrl }: ModelEndpoint, env: Env): Address | undefined {
  if (baseUrl !== undefined) return { url: baseUrl, setBy: '`base_url`' };
  const { own, variable } = modelTraits(provider).address;
  const set = variable && env[variable];
  if (set) return { url: set, setBy: variable };
  return own === undefined ? undefined : { url: own, setBy: undefined };
}

/** An address in a sentence, without a user, a password or a token. */
export function describeAddress({ url, setBy }: Address): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const shown = parsed === undefined ? url : `${parsed.origin}${parsed.pathname}`.replace(/\/$/, '');
  return setBy === undefined ? shown : `${shown} (${setBy})`;
}
