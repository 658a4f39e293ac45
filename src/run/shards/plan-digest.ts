import { createHash } from 'node:crypto';
import type { Config } from '../../domain/config.ts';
import { requestOn, type Plan, type PlannedCase, type PlanRow } from '../../domain/plan.ts';
import { SIDES } from '../../domain/side.ts';

/** One text for all that the parts of a run must agree on: what is asked, how it is scored and by which rules it is judged. */
export function planDigest(plan: Plan, rules: Config): string {
  const hash = createHash('sha256');
  const { limits, judge, user, embeddings, moderation } = rules;
  hash.update(textOf({ limits, judge, user, embeddings, moderation }));
  for (const row of plan.rows) {
    hash.update(textOf(rowOf(row)));
    for (const planned of row.cases) hash.update(textOf(caseOf(planned)));
  }
  return hash.digest('hex');
}

function rowOf({ suite, target, reference, policy, pairedCases, vanishedCases, totalCases }: PlanRow): object {
  return { suite, target, reference, policy, pairedCases, vanishedCases, totalCases };
}

function caseOf(planned: PlannedCase): object {
  const { id, severity, tags, cluster, expect, human, user } = planned.case;
  const asked = SIDES.map((side) => {
    const found = requestOn(planned, side);
    return [found?.fingerprint, found?.replica];
  });
  const oldExpect = planned.kind === 'measured' ? planned.oldExpect : undefined;
  return { kind: planned.kind, id, severity, tags, cluster, expect, oldExpect, human, user, asked };
}

function textOf(value: object): string {
  return `${JSON.stringify(value, (_key, each: unknown) => (each instanceof Map ? [...each] : each))}\n`;
}
