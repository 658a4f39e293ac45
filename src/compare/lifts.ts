import type { Comparison } from '../domain/comparison/comparison.ts';
import type { NextStep } from '../domain/comparison/decision.ts';
import { armOf, caseKey } from '../domain/keys.ts';
import type { Contrast, Plan, Row } from '../domain/plan.ts';
import type { Trial, TrialKey } from '../domain/trial.ts';
import { comparesSides, isOfSkills } from '../scorers/catalogue.ts';
import { compareRows } from './compare.ts';
import { without } from './metrics/judges/without-judge.ts';
import { indexTrials } from './trial-index.ts';

/** Which trials of the third arm are still wanted: one of each case. */
export function nextLiftTrials(lifts: readonly Row[], trials: readonly Trial[]): NextStep {
  const { find } = indexTrials(trials);
  const orders = lifts.flatMap((row) =>
    row.cases.flatMap(({ case: { id } }) => {
      const key: TrialKey = { suite: row.suite, target: armOf(row, 'base'), caseId: id, ...FIRST };
      return find(key) === undefined ? [{ kind: 'together', keys: [key] } as const] : [];
    }),
  );
  return orders.length === 0 ? { kind: 'done' } : { kind: 'trials', orders };
}

const FIRST = { side: 'base', purpose: 'sweep', round: 1, number: 1 } as const;

/**
 * Head's first trials beside those without its files. Head is read by the scorers that both can meet, as the plan's own cases
 * say them; nothing is decided.
 */
export function compareLifts(
  { plan, trials }: { readonly plan: Pick<Plan, 'rows' | 'lifts'>; readonly trials: readonly Trial[] },
  seed: number,
): readonly Comparison[] {
  const { lifts = [] } = plan;
  if (lifts.length === 0) return [];
  const positions = skillPositions(plan.rows);
  const asBothCan = trials.map((trial) => {
    const own = positions.get(caseKey(trial.key));
    return trial.status === 'scored' && own !== undefined ? without(trial, own) : trial;
  });
  const contrast: Contrast = { rows: lifts, changes: [] };
  return compareRows(contrast, asBothCan, { seed, designs: [] });
}

/** Which scores of a case rest on skills, in their order. */
function skillPositions(rows: readonly Row[]): ReadonlyMap<string, readonly boolean[]> {
  return new Map(
    rows.flatMap((row) =>
      row.cases.map(({ case: { id, expect } }) => {
        const own = expect.filter((spec) => !comparesSides(spec));
        return [caseKey({ suite: row.suite, target: row.target, caseId: id }), own.map(isOfSkills)] as const;
      }),
    ),
  );
}
