import { keptLabels } from '../compare/metrics/judges/human-labels.ts';
import { nextTrials, type NextTrialsOptions } from '../compare/next-trials.ts';
import { withQuarantined } from '../compare/quarantined.ts';
import { decidedOf, type Contrast, type Plan } from '../domain/plan.ts';
import { isLater } from '../domain/providers/service.ts';
import type { Planned } from './planning.ts';
import type { Weights } from '../run/fixed-weights.ts';
import type { RunInput } from '../run/run-state.ts';
import { designRows } from '../verdict/design.ts';

/** What chance and earlier runs bring into a decision; `weights` undefined: every case weighs the same. */
export type Deciding = { readonly seed: number; readonly weights: Weights | undefined };

/** By what a plan's rows are decided. */
export function decidingOf(
  { spec }: Pick<Planned, 'spec'>,
  contrast: Contrast,
  { seed, weights }: Deciding,
): NextTrialsOptions {
  const { judge: config, limits } = spec.rules;
  const kept = keptLabels(config, spec.suites.head);
  const designs = designRows(contrast, limits, weights);
  const isJudgedLater = isLater(config?.endpoint.service);
  const timed = isJudgedLater
    ? designs.map((design) => ({ ...design, isAskedLater: true, isScreening: false }))
    : designs;
  return { seed, designs: timed, minAgreement: config?.minAgreement, kept };
}

/** What the plan's own rows need next: those of harnesses are asked elsewhere. */
export function nextOwn(plan: Plan, deciding: NextTrialsOptions): RunInput['next'] {
  const own = new Set(plan.rows.map(({ suite }) => suite));
  const designs = deciding.designs.filter(({ suite }) => own.has(suite));
  const decided = decidedOf(plan);
  return (trials) => withQuarantined(plan, trials, nextTrials(decided, trials, { ...deciding, designs }));
}
