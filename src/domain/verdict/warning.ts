import type { Side } from '../side.ts';
import type { BaseKeeper } from './base-keepers.ts';
import type { Diagnostic } from '../user-error.ts';

/** A rule that a suite of this size cannot decide; fractions. */
export type TooSmall = {
  readonly rule: string;
  readonly tag: string | undefined;
  readonly cases: number;
  readonly asked: number;
  readonly possible: number;
};

/** What is one for the whole machine, whoever installs into it. */
export type SharedInstall = 'python' | 'node' | 'machine';

type OfTarget = { readonly suite: string; readonly target: string };
type OfModel = { readonly model: string };

/** What a reader must know to trust the numbers, or before a run is paid; the report has the words. */
export type Warning =
  | { readonly kind: 'invalid-on-base'; readonly error: Diagnostic }
  | ({ readonly kind: 'shared-install'; readonly words: string; readonly into: SharedInstall } & OfTarget)
  | ({ readonly kind: 'no-program'; readonly program: string } & OfTarget)
  | ({ readonly kind: 'unmerged-rights'; readonly taken: readonly string[] } & OfTarget)
  | ({ readonly kind: 'runs-commands'; readonly file: string; readonly by: readonly string[] } & OfTarget)
  | ({ readonly kind: 'same-request'; readonly cases: number } & OfTarget)
  | ({ readonly kind: 'one-server'; readonly unseen: readonly string[] } & OfTarget)
  | ({ readonly kind: 'no-noise'; readonly noise: string; readonly vars: readonly string[] } & OfTarget)
  | ({ readonly kind: 'open-pool' } & OfTarget & OfModel)
  | ({
      readonly kind: 'moves-together';
      readonly by: 'file' | 'tag';
      readonly name: string;
      readonly cases: number;
    } & OfTarget)
  | { readonly kind: 'selected'; readonly cases: readonly string[]; readonly tags: readonly string[] }
  | ({
      readonly kind: 'sampled';
      readonly cases: number;
      readonly of: number;
      /** The drop that is seen nine times in ten; undefined where nothing is compared. */
      readonly sees: number | undefined;
    } & OfTarget)
  | { readonly kind: 'nothing-waits' }
  | ({ readonly kind: 'asks-all-of-base'; readonly keeper: BaseKeeper } & Pick<OfTarget, 'suite'>)
  | { readonly kind: 'too-small'; readonly suite: string; readonly rule: TooSmall }
  | ({ readonly kind: 'approximate-price'; readonly pricedAs: string } & OfModel)
  | { readonly kind: 'unread-list'; readonly list: string; readonly failed: string }
  | ({ readonly kind: 'distrusted-price' } & OfModel)
  | { readonly kind: 'no-estimate'; readonly what: string }
  | ({ readonly kind: 'unpriced-tier'; readonly tier: string } & OfModel)
  | ({ readonly kind: 'unpriced-tools' } & OfModel)
  | ({ readonly kind: 'served-price'; readonly served: string } & OfModel)
  | ({ readonly kind: 'no-usage' } & OfModel)
  | { readonly kind: 'no-cost'; readonly target: string }
  | ({
      readonly kind: 'retiring';
      readonly vendor: string;
      /** ISO 8601. */
      readonly on: string;
      /** From today; below 0 once it is gone. */
      readonly days: number;
      readonly replacement: string | undefined;
      /** How the replacement is to be asked. */
      readonly asked: string | undefined;
      /** The replacement answers in its name from that day on. */
      readonly takesOver: boolean;
      /** Somebody else than its vendor serves it. */
      readonly isElsewhere: boolean;
      readonly where: readonly string[];
      /** What can compare it with another model; undefined: nothing of ours. */
      readonly comparedAs: 'target' | 'judge' | undefined;
    } & OfModel)
  | { readonly kind: 'waiver-refused'; readonly reason: string }
  | { readonly kind: 'waiver-unknown' }
  | { readonly kind: 'waiver-of-others'; readonly by: string }
  | { readonly kind: 'not-side-by-side' }
  | { readonly kind: 'left-out'; readonly cases: readonly string[] }
  | { readonly kind: 'unpaired'; readonly side: Side; readonly cases: readonly string[] }
  | { readonly kind: 'surplus'; readonly answers: number }
  | { readonly kind: 'passed-from'; readonly harness: string; readonly score: number }
  | { readonly kind: 'masked'; readonly names: readonly string[] };

/** Each warning once, where it came first. */
export function uniqueWarnings(warnings: readonly Warning[]): readonly Warning[] {
  return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}
