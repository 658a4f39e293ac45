import type { JsonObject } from '../../../domain/json/json.ts';
import { CallError, type CallAnswer } from '../../../ports.ts';
import type { LaterAnswer } from '../../../ports/later.ts';
import { readErrorBody } from '../wire/error-body.ts';
import { exchangeOnce, type CallContext, type Exchange } from '../wire/exchange.ts';

/** What was said to one question of many, as if it had been asked alone. */
export type Said = {
  readonly id: string;
  readonly status: number;
  readonly body: JsonObject;
  readonly requestId: string | undefined;
};

/** Names of the price that an answer reports where it says nothing of how late it came. */
const PLAIN_TIERS: ReadonlySet<string | undefined> = new Set([undefined, 'auto', 'default', 'standard']);

/** Sorts what was said as the answer to a single call is sorted. `tier`: what the work as a whole was charged by. */
export async function toLaterAnswer(
  { id, status, body, requestId }: Said,
  {
    read,
    tier,
    context,
    signal,
  }: {
    readonly read: Exchange['read'];
    readonly tier: string;
    readonly context: CallContext;
    readonly signal: AbortSignal;
  },
): Promise<LaterAnswer> {
  const exchange: Exchange = {
    send: () => (status < 400 ? Promise.resolve(withId(body, requestId)) : Promise.reject(failedWith(status, body))),
    read,
  };
  try {
    return { id, kind: 'answered', answer: inTier(await exchangeOnce(exchange, context, signal), tier) };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { id, kind: 'failed', error };
  }
}

/** Where the SDKs keep it too. */
function withId(body: JsonObject, requestId: string | undefined): JsonObject {
  return requestId === undefined ? body : Object.defineProperty(body, '_request_id', { value: requestId });
}

function failedWith(status: number, body: JsonObject): Error {
  return Object.assign(new Error(readErrorBody(body).sentence), { status, error: body });
}

/** Nobody can tell how long the answer itself took. */
function inTier(answer: CallAnswer, tier: string): CallAnswer {
  const { serviceTier } = answer.served;
  const served = { ...answer.served, serviceTier: PLAIN_TIERS.has(serviceTier) ? tier : serviceTier };
  return { ...answer, served, latencyMs: 0 };
}
