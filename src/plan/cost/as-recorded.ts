import type { AsRecorded, RecordedCall } from '../../domain/forecast.ts';
import { isModel } from '../../domain/providers/providers.ts';
import type { CallEstimate } from './call-estimate.ts';

/** A call that will be made, and what is recorded of its row. */
export type RecordedFor = { readonly call: CallEstimate; readonly recorded: RecordedCall | undefined };

/**
 * What calls come to by earlier runs; undefined where none of them is known. What nobody has recorded takes as long as the
 * median of the others; its cost is not guessed, and neither is that of a model that has changed meanwhile.
 */
export function asRecorded(calls: readonly RecordedFor[]): AsRecorded | undefined {
  const same = calls.map(({ call, recorded }) => ({
    call,
    recorded: isSameModel(call, recorded) ? recorded : undefined,
  }));
  const known = same.flatMap(({ recorded }) => recorded?.ms ?? []);
  const usual = medianOf(known);
  if (usual === undefined) return undefined;
  const ms = same.reduce((sum, { recorded }) => sum + (recorded?.ms ?? usual), 0);
  const amounts = same.map(({ call, recorded }) => usdOf(call, recorded));
  const usd = amounts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
  return { seconds: ms / 1000, usd };
}

function isSameModel({ request: { endpoint } }: CallEstimate, recorded: RecordedCall | undefined): boolean {
  return !isModel(endpoint) || recorded?.model === endpoint.model;
}

/** The target's part as it was, and the judge's as it is expected. */
function usdOf({ known, answerUsd, usd }: CallEstimate, recorded: RecordedCall | undefined): number | undefined {
  if (recorded?.usd === undefined || usd === undefined) return undefined;
  return recorded.usd + Math.max(0, known.expected - (answerUsd ?? known.expected));
}

function medianOf(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
