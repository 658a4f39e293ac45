import type { Plan, PlannedCase } from '../domain/plan.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { UserErrorDetails } from '../domain/user-error.ts';
import type { PlanEstimate } from './estimate.ts';

/** What decides whether a plan may start. */
export type Preflight = {
  readonly estimated: PlanEstimate;
  /** USD; undefined: no cap. */
  readonly maxCostUsd: number | undefined;
  readonly hasJudge: boolean;
  readonly configFile: string;
};

/** Every reason not to make the first call; empty when the plan may start. */
export function preflight(plan: Plan, checks: Preflight): readonly UserErrorDetails[] {
  return [...missingJudge(plan, checks), ...unknownPrices(checks), ...overBudget(checks)];
}

function missingJudge(plan: Plan, { hasJudge, configFile }: Preflight): readonly UserErrorDetails[] {
  if (hasJudge) return [];
  const specs = plan.rows.flatMap((row) => row.cases.flatMap(plannedScorers)).flatMap(withChildren);
  const first = specs.find((spec) => spec.type === 'judge' || spec.type === 'judge_pairwise');
  if (first === undefined) return [];
  return [
    {
      code: 'missing-key',
      sentence: 'This scorer asks a judge, and no judge model is configured.',
      place: first.place,
      hint: `Add to ${configFile}: \`judge: { provider: openai, model: MODEL }\`. Base's file counts, so merge that first.`,
    },
  ];
}

/** Models of these providers cost money that must be known while there is a cap; others may stay unpriced. */
const HOSTED = /^(openai|anthropic|azure-openai)\//;

function unknownPrices({ estimated, maxCostUsd, configFile }: Preflight): readonly UserErrorDetails[] {
  if (maxCostUsd === undefined) return [];
  return estimated.estimate.unpriced
    .filter((model) => HOSTED.test(model))
    .map((model) => ({
      code: 'unknown-price',
      sentence: `No price is known for ${model}, so its cost cannot be held under max-cost.`,
      place: undefined,
      hint: `Add to ${configFile}: \`prices: { ${model.slice(model.indexOf('/') + 1)}: { input: USD, output: USD } }\` (USD per million tokens), or set max-cost to none.`,
    }));
}

function overBudget({ estimated, maxCostUsd }: Preflight): readonly UserErrorDetails[] {
  const { estimate, expectedUsd } = estimated;
  if (maxCostUsd === undefined || expectedUsd <= maxCostUsd) return [];
  const range =
    estimate.costUsd === undefined ? '' : ` (${dollars(estimate.costUsd.low)} to ${dollars(estimate.costUsd.high)})`;
  return [
    {
      code: 'over-budget',
      sentence: `Round 1 needs ${estimate.calls} calls for about ${dollars(expectedUsd)}${range}, and max-cost is ${dollars(maxCostUsd)}. Nothing was called.`,
      place: undefined,
      hint: 'Raise max-cost, lower max_output_tokens, or split the change.',
    },
  ];
}

function withChildren(spec: ScorerSpec): readonly ScorerSpec[] {
  return [spec, ...spec.children.flatMap(withChildren)];
}

function plannedScorers(planned: PlannedCase): readonly ScorerSpec[] {
  return planned.kind === 'measured' ? [...planned.case.expect, ...(planned.oldExpect ?? [])] : planned.case.expect;
}

function dollars(amount: number): string {
  return `$${amount.toFixed(amount < 0.01 ? 4 : 2)}`;
}
