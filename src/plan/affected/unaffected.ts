import type { MeasuredCase, Plan } from '../../domain/plan.ts';
import type { PolicyRules } from '../../domain/verdict/policy.ts';
import { measureUnaffected, type RenderRequest } from './affected.ts';
import { numberReplicas } from './replicas.ts';
import type { Draft } from '../plan.ts';

/** An unaffected case of a row that runs, with the request that it would send. */
export type UnaffectedCase = { readonly suite: string; readonly target: string; readonly planned: MeasuredCase };

/** The unaffected cases that an absolute bar is also about; none where no bar is set or nothing of the row runs. */
export function unaffectedUnderBars(draft: Draft, plan: Plan, render: RenderRequest): readonly UnaffectedCase[] {
  return plan.rows.flatMap((row, index) => {
    const matched = draft.matched[index];
    if (matched === undefined || row.cases.length === 0 || !hasBar(row.policy)) return [];
    const ids = new Set(row.unaffected);
    const cases = [...matched.same, ...matched.candidates.map((candidate) => candidate.case)];
    const unaffected = cases.filter((entry) => ids.has(entry.id));
    const number = numberReplicas();
    for (const planned of row.cases) number(planned);
    return unaffected.map((entry) => {
      return { suite: row.suite, target: row.target, planned: number(measureUnaffected(matched, entry, render)) };
    });
  });
}

function hasBar(policy: PolicyRules): boolean {
  const own = policy.passRate?.min ?? policy.score?.min;
  return own !== undefined || [...policy.tags.values()].some(hasBar);
}
