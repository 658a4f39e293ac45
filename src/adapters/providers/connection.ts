import type { CallFailure } from '../../ports.ts';
import type { FailureContext } from './failure.ts';

// A server whose certificate cannot be trusted, or an address that is none, stays so however often it is tried.
const PERMANENT =
  /^(CERT_|ERR_TLS_CERT|ERR_INVALID_URL|ERR_PROXY_INVALID|SELF_SIGNED|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_)/;

/** Sorts a failure of the connection: refused, reset, cut off midway, not resolved. Undefined when it is something else. */
export function explainConnectionError(error: unknown, context: FailureContext): CallFailure | undefined {
  const chain = causes(error);
  const codes = chain.map(codeOf).filter((code) => code !== undefined);
  if (!chain.some(isConnectionError) && codes.length === 0) return undefined;
  const code = codes.at(-1) ?? chain.at(-1)?.message ?? 'unknown reason';
  const message = context.redact(`The connection to ${context.label} failed: ${code}.`);
  if (codes.some((each) => PERMANENT.test(each))) {
    return {
      kind: 'fatal',
      message,
      status: undefined,
      hint: 'Check `base_url`, the certificate of that server, and the proxy where one is set.',
    };
  }
  return { kind: 'transient', message, status: undefined, retryAfterMs: undefined };
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
