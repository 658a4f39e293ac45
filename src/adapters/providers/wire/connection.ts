import type { CallFailure } from '../../../ports.ts';
import { describeAddress } from './address.ts';
import type { FailureContext } from './failure.ts';

// A server whose certificate cannot be trusted, or an address that is none, stays so however often it is tried.
const PERMANENT =
  /^(CERT_|ERR_TLS_CERT|ERR_INVALID_URL|ERR_PROXY_INVALID|SELF_SIGNED|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_)/;

/** What a code comes to, for those who do not read it every day. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^ENOTFOUND$/, 'there is no host of that name'],
  [/^EAI_AGAIN$/, 'its name could not be looked up'],
  [/^ECONNREFUSED$/, 'nothing listens there'],
  [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'nobody could be reached there'],
  [/^(EPROTO|ERR_SSL_)/, 'it does not speak TLS: is it `http://`?'],
  [/^HPE_/, 'it does not speak HTTP: is it `https://`?'],
];

/** Sorts a failure of the connection: refused, reset, cut off midway, not resolved. Undefined when it is something else. */
export function explainConnectionError(error: unknown, context: FailureContext): CallFailure | undefined {
  const chain = causes(error);
  const codes = chain.map(codeOf).filter((code) => code !== undefined);
  if (!chain.some(isConnectionError) && codes.length === 0) return undefined;
  const code = codes.at(-1) ?? chain.at(-1)?.message ?? 'unknown reason';
  const { address } = context;
  const to = placeOf(context);
  const meaning = MEANINGS.find(([pattern]) => pattern.test(code))?.[1];
  const message = context.redact(`The connection to ${to} failed: ${code}${meaning ? `, ${meaning}` : ''}.`);
  if (codes.some((each) => PERMANENT.test(each))) {
    return {
      kind: 'fatal',
      message,
      status: undefined,
      hint: `Check ${address?.setBy ?? '`base_url`'}, the certificate of that server, and the proxy where one is set.`,
    };
  }
  return { kind: 'transient', message, status: undefined, retryAfterMs: undefined, code };
}

/** Whom the call was for, and where it went; some are named by nothing but their address. */
function placeOf({ label, address }: FailureContext): string {
  if (address === undefined) return label;
  return label.includes(address.url) ? `${label} (${address.setBy})` : `${label} at ${describeAddress(address)}`;
}

function causes(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && chain.length < 8; each = each.cause) chain.push(each);
  return chain;
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(error.code)
    ? error.code
    : undefined;
}

function isConnectionError(error: Error): boolean {
  // fetch reports every broken connection as a TypeError with one of two texts.
  return (
    /^APIConnection/.test(error.constructor.name) ||
    (error instanceof TypeError && /^(fetch failed|terminated)/.test(error.message))
  );
}
