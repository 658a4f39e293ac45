import type { Limits } from '../domain/config.ts';
import { Z_PASS } from '../domain/comparison/decision.ts';
import type { PolicyRules, RateRule } from '../domain/verdict/policy.ts';

/** A rule that a suite of this size cannot decide, whatever the answers: what was asked, and the least that can be had. */
export type Undecidable = {
  readonly rule: 'pass_rate.must_catch' | 'score.must_catch' | 'pass_rate.min' | 'score.min';
  readonly tag: string | undefined;
  readonly cases: number;
  readonly asked: number;
  /** For `must_catch` the drop that a suite of this size is made to see, 1/√cases; for `min` the bar above which a miss can be established. */
  readonly possible: number;
};

/** Of the 95 % interval that bars are read from. */
export const Z_BAR = 1.959963984540054;

/** Of the share of false alarms that all bars have together. */
const Z_MISSED = 2.3263478740408408;

/**
 * Answers: "can this suite decide what its policy asks for, if every answer speaks for one side?" With every pair alike
 * Tango's limit is z²/(n + z²) for n = cases × rounds. A bar is decided by a miss as well: where none of n cases passes, Wilson's
 * limit at 1 % is z²/(n + z²).
 * `casesWithTag` gives the size of a tag.
 */
export function undecidableRules(
  policy: PolicyRules,
  limits: Limits,
  sizes: { readonly cases: number; readonly casesWithTag: (tag: string) => number },
): readonly Undecidable[] {
  const own = undecidableIn(policy, limits, { cases: sizes.cases, tag: undefined });
  const tags = [...policy.tags].flatMap(([tag, rules]) =>
    undecidableIn(rules, limits, { cases: sizes.casesWithTag(tag), tag }),
  );
  return [...own, ...tags];
}

type Part = { readonly cases: number; readonly tag: string | undefined };

function undecidableIn(policy: PolicyRules, limits: Limits, part: Part): readonly Undecidable[] {
  const pairs = part.cases * limits.maxRounds;
  const best = {
    ...part,
    smallestDrop: Z_PASS ** 2 / (pairs + Z_PASS ** 2),
    lowestBar: Z_MISSED ** 2 / (part.cases + Z_MISSED ** 2),
  };
  return [...undecidable('pass_rate', policy.passRate, best), ...undecidable('score', policy.score, best)];
}

function undecidable(
  name: 'pass_rate' | 'score',
  rule: RateRule | undefined,
  best: Part & { readonly smallestDrop: number; readonly lowestBar: number },
): readonly Undecidable[] {
  const { cases, tag, smallestDrop, lowestBar } = best;
  const { mustCatch, min } = rule ?? { mustCatch: undefined, min: undefined };
  return [
    ...(mustCatch !== undefined && mustCatch <= smallestDrop
      ? [
          {
            rule: `${name}.must_catch`,
            tag,
            cases,
            asked: mustCatch,
            possible: 1 / Math.sqrt(Math.max(1, cases)),
          } as const,
        ]
      : []),
    ...(min !== undefined && min <= lowestBar
      ? [{ rule: `${name}.min`, tag, cases, asked: min, possible: lowestBar } as const]
      : []),
  ];
}
