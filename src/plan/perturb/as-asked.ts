import { caseKey } from '../../domain/keys.ts';
import type { Plan, PlannedCase, PlanRow } from '../../domain/plan.ts';
import type { Trial } from '../../domain/trial.ts';
import type { Reword } from './reword.ts';

/** In which words cases were asked, by `caseKey`. */
export type Paraphrases = ReadonlyMap<string, readonly string[]>;

/** The words that trials were asked in. */
export function paraphrasesIn(trials: readonly Trial[]): Paraphrases {
  return new Map(
    trials.flatMap((trial) => {
      if (trial.status !== 'scored' || trial.paraphrase === undefined) return [];
      return [[caseKey(trial.key), trial.paraphrase] as const];
    }),
  );
}

/** The plan with its cases as they were asked, once it is known in which words. */
export function asAsked(plan: Plan, paraphrases: Paraphrases, reword: Reword): Plan {
  if (paraphrases.size === 0) return plan;
  const inWords = ({ suite, target }: PlanRow, planned: PlannedCase): PlannedCase => {
    const place = { suite, target, caseId: planned.case.id };
    const words = paraphrases.get(caseKey(place));
    const found = words && reword(place, words);
    if (planned.kind !== 'compared' || found === undefined) return planned;
    const requests = { ...planned.requests, head: found.asked };
    return { ...planned, perturbed: found.perturbed, requests };
  };
  return { ...plan, rows: plan.rows.map((row) => ({ ...row, cases: row.cases.map((one) => inWords(row, one)) })) };
}
