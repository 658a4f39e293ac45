import type { Limits } from '../domain/config.ts';
import { Z_PASS } from '../domain/decision.ts';
import type { PolicyRules, RateRule } from '../domain/policy.ts';

/** A rule that a suite of this size cannot decide, whatever the answers: what was asked, and the least that can be had. */
export type Undecidable = {
  readonly rule: 'pass_rate.must_catch' | 'score.must_catch' | 'pass_rate.min' | 'score.min';
  readonly tag: string | undefined;
  readonly cases: number;
  readonly asked: number;
  /** For `must_catch` the drop that a suite of this size is made to see, 1/√cases; for `min` the highest bar that can be met. */
  readonly possible: number;
};

/** Of the 95 % interval that bars are read from. */
export const Z_BAR = 1.959963984540054;

/**
 * Answers: "can this suite decide what its policy asks for, if every answer is the best possible?" With every pair alike
 * Tango's limit is z²/(n + z²) for n = cases × rounds, and a wholly passed bar reaches n/(n + z²) for n = cases.
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
    highestBar: part.cases / (part.cases + Z_BAR ** 2),
  };
  return [...undecidable('pass_rate', policy.passRate, best), ...undecidable('score', policy.score, best)];
}

function undecidable(
  name: 'pass_rate' | 'score',
  rule: RateRule | undefined,
  best: Part & { readonly smallestDrop: number; readonly highestBar: number },
): readonly Undecidable[] {
  const { cases, tag, smallestDrop, highestBar } = best;
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
    ...(min !== undefined && min > highestBar
      ? [{ rule: `${name}.min`, tag, cases, asked: min, possible: highestBar } as const]
      : []),
  ];
}
