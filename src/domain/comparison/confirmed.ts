import type { Confirmation } from './decision.ts';

/** What re-runs say of a row, and how many cases a share of it is over. */
export type Confirmed = {
  readonly confirmations: readonly Confirmation[];
  readonly pairedCases: number;
  readonly affectedCases: number;
};

/** How many cases broke for certain, critical ones too, and how many were mended: whatever is not refuted. */
export function brokenAndMended(confirmations: readonly Confirmation[]): {
  readonly broken: number;
  readonly mended: number;
} {
  const broken = confirmations.filter(({ kind, status }) => kind !== 'fixed' && status === 'confirmed');
  const mended = confirmations.filter(({ kind, status }) => kind === 'fixed' && status !== 'refuted');
  return { broken: broken.length, mended: mended.length };
}

/** Cases that broke and that were fixed, and the drop that they alone make over all N cases. */
export type ConfirmedDrop = { readonly broken: number; readonly fixed: number; readonly drop: number };

/**
 * The drop that confirmed cases alone establish. A case whose re-runs got lost speaks for head (`for-head`: only the
 * confirmed broke, whatever is not refuted was fixed) or against it.
 */
export function confirmedDrop(row: Confirmed, missing: 'for-head' | 'against-head' = 'for-head'): ConfirmedDrop {
  const count = (kind: Confirmation['kind'], isCounted: (status: Confirmation['status']) => boolean) =>
    row.confirmations.filter((one) => one.kind === kind && isCounted(one.status)).length;
  const isSure = (status: Confirmation['status']) => status === 'confirmed';
  const isPossible = (status: Confirmation['status']) => status !== 'refuted';
  const isForHead = missing === 'for-head';
  const broken = count('broken', isForHead ? isSure : isPossible);
  const fixed = count('fixed', isForHead ? isPossible : isSure);
  return { broken, fixed, drop: (broken - fixed) / Math.max(1, row.pairedCases, row.affectedCases) };
}
