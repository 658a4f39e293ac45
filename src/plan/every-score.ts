import type { Config } from '../domain/config.ts';
import type { PlannedCase } from '../domain/plan.ts';
import type { Target } from '../domain/suite.ts';
import type { PolicyRules } from '../domain/verdict/policy.ts';

/** What says whether somebody needs to know what each scorer says of a trial that has failed. */
export type ScoreNeeds = {
  readonly target: Pick<Target, 'endpoint' | 'also'>;
  readonly policy: PolicyRules;
  readonly judge: Config['judge'];
};

/**
 * A trial of an agent that a scorer without a judge has failed stays failed: the judge need not be asked, unless a rule is
 * about scores, people's labels are held beside the judge, or the trial is read by a part of its scorers too.
 */
export function withNeededScores({ target, policy, judge }: ScoreNeeds): (planned: PlannedCase) => PlannedCase {
  const isHeld = judge?.minAgreement !== undefined || judge?.minLabels !== undefined;
  const needsAll = target.endpoint.provider !== 'agent' || target.also !== undefined || isHeld || readsScores(policy);
  return (planned) => (needsAll || planned.case.human !== undefined ? planned : { ...planned, endsAtFailure: true });
}

function readsScores({ score, metrics, tags }: PolicyRules): boolean {
  return score !== undefined || metrics.size > 0 || [...tags.values()].some(readsScores);
}
