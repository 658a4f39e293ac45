import { formatCount, formatUsd } from '../domain/writing/amounts.ts';
import type { Config } from '../domain/config.ts';
import { requestOn, type Plan, type PlannedCase } from '../domain/plan.ts';
import { hidesModel, isHosted } from '../domain/providers/providers.ts';
import { withChildren, type ScorerSpec } from '../domain/scorer.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import { askedBy } from '../scorers/catalogue.ts';
import type { AskedModel } from '../scorers/declaration.ts';
import type { PlanEstimate } from './cost/estimate.ts';

/** What decides whether a plan may start. */
export type Preflight = {
  readonly estimated: PlanEstimate;
  /** USD; undefined: no cap. */
  readonly maxCostUsd: number | undefined;
  /** The models that scorers may ask. */
  readonly models: Pick<Config, 'judge' | 'embeddings' | 'moderation'>;
  readonly configFile: string;
};

/** Every reason not to make the first call; empty when the plan may start. */
export function preflight(plan: Plan, checks: Preflight): readonly Diagnostic[] {
  const scorers = plan.rows.flatMap((row) => row.cases.flatMap(plannedScorers));
  return [
    ...missingModels(scorers, checks),
    ...missingUser(plan, checks),
    ...missingParaphraser(plan, checks),
    ...unknownPrices(checks),
    ...unheldCosts(checks),
    ...overBudget(checks),
  ];
}

/** A scorer, among these or inside of one, that needs a model which is not configured: the first for each model. */
export function missingModels(
  scorers: readonly ScorerSpec[],
  checks: Pick<Preflight, 'models' | 'configFile'>,
): readonly Diagnostic[] {
  const specs = scorers.flatMap(withChildren);
  return (Object.keys(NEEDED) as AskedModel[]).flatMap((model) => {
    const first = specs.find((spec) => askedBy(spec) === model);
    if (first === undefined || checks.models[model] !== undefined) return [];
    const { sentence, line } = NEEDED[model];
    const hint = `Add to ${checks.configFile}: \`${line}\`. Where base has that file, base's counts: merge the change first.`;
    return [{ code: 'missing-key', sentence, place: first.place, hint }];
  });
}

/** A case with a user whom no model plays: the first. */
function missingUser(plan: Plan, { configFile }: Preflight): readonly Diagnostic[] {
  const cases = plan.rows.flatMap((row) => row.cases);
  const first = cases.find(
    (planned) => planned.case.user !== undefined && requestOn(planned, 'head')?.request.user?.model === undefined,
  );
  if (first === undefined) return [];
  const hint = userHint(configFile);
  const sentence = 'This case has a simulated user, and no model is configured to play it.';
  return [{ code: 'missing-key', sentence, place: first.case.user?.place, hint }];
}

/** A row of paraphrases that no model writes: the first. */
function missingParaphraser(plan: Plan, { configFile }: Preflight): readonly Diagnostic[] {
  const first = plan.rows.find(({ cases }) =>
    cases.some((planned) => {
      const paraphrase = requestOn(planned, 'head')?.request.paraphrase;
      return paraphrase !== undefined && paraphrase.model === undefined;
    }),
  );
  if (first === undefined) return [];
  const sentence = '`perturb` asks for a paraphrase of the cases, and no model is configured to write it.';
  return [{ code: 'missing-key', sentence, place: first.targetPlace, hint: userHint(configFile) }];
}

function userHint(configFile: string): string {
  return `Add to ${configFile}: \`user: { provider: openai, model: MODEL }\`, or a \`judge\`. Where base has that file, base's counts: merge the change first.`;
}

type Needed = { readonly sentence: string; readonly line: string };

const NEEDED: Readonly<Record<AskedModel, Needed>> = {
  judge: {
    sentence: 'This scorer asks a judge, and no judge model is configured.',
    line: 'judge: { provider: openai, model: MODEL }',
  },
  embeddings: {
    sentence: 'This scorer compares embeddings, and no embedding model is configured.',
    line: 'embeddings: { provider: openai, model: text-embedding-3-small }',
  },
  moderation: {
    sentence: 'This scorer asks a moderation model, and none is configured.',
    line: 'moderation: { provider: openai, model: omni-moderation-latest }',
  },
};

function unknownPrices({ estimated, maxCostUsd, configFile }: Preflight): readonly Diagnostic[] {
  if (maxCostUsd === undefined) return [];
  return estimated.estimate.unpriced.filter(isBilled).map((model) => ({
    code: 'unknown-price',
    sentence: `No price is known for ${model}, so its cost cannot be held under max-cost.`,
    place: undefined,
    hint: priceHint(model, configFile),
  }));
}

function priceHint(model: string, configFile: string): string {
  const [provider = '', name] = [model.split('/', 1)[0], model.slice(model.indexOf('/') + 1)];
  if (hidesModel(provider))
    return `A deployment does not say which model it serves. Add it to ${configFile}: \`prices: { ${name}: MODEL }\`, such as \`gpt-6.1-terra\`, or its price, \`{ input: USD, output: USD }\` per million tokens; or set max-cost to none.`;
  return `Add to ${configFile}: \`prices: { ${name}: { input: USD, output: USD } }\` (USD per million tokens), or the name of the model that it costs as; or set max-cost to none.`;
}

/** Whether what a `provider/model` costs must be known while there is a cap; programs go without a model's name. */
function isBilled(name: string): boolean {
  return isHosted(name.split('/', 1)[0] ?? name);
}

function unheldCosts({ estimated, maxCostUsd }: Preflight): readonly Diagnostic[] {
  if (maxCostUsd === undefined) return [];
  return estimated.unheld.map(({ finding, hint, place }) => {
    const sentence = `${finding}, so its cost cannot be held under max-cost.`;
    return { code: 'unknown-price', sentence, place, hint };
  });
}

function overBudget({ estimated, maxCostUsd }: Preflight): readonly Diagnostic[] {
  const { estimate, expectedUsd } = estimated;
  if (maxCostUsd === undefined || expectedUsd <= maxCostUsd) return [];
  const range =
    estimate.costUsd === undefined
      ? ''
      : ` (${formatUsd(estimate.costUsd.low)} to ${formatUsd(estimate.costUsd.high)})`;
  return [
    {
      code: 'over-budget',
      sentence: `Round 1 needs ${formatCount(estimate.calls)} ${estimate.calls === 1 ? 'call' : 'calls'} for about ${formatUsd(expectedUsd)}${range}, and max-cost is ${formatUsd(maxCostUsd)}. Nothing was called.`,
      place: undefined,
      hint: 'Raise max-cost, lower max_output_tokens, or split the change.',
    },
  ];
}

/** All that a case is scored by, by either side's rules. */
export function plannedScorers(planned: PlannedCase): readonly ScorerSpec[] {
  return planned.kind === 'measured' ? [...planned.case.expect, ...(planned.oldExpect ?? [])] : planned.case.expect;
}
