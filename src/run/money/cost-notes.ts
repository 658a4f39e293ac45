import { caseKey } from '../../domain/keys.ts';
import { answeringModel } from '../../domain/providers/answering-model.ts';
import { requestOn, type Plan, type PlannedCase } from '../../domain/plan.ts';
import { hidesModel, isModel, isOwn } from '../../domain/providers/providers.ts';
import { tierOfCall, type Request } from '../../domain/request.ts';
import type { ScoredTrial, Trial } from '../../domain/trial.ts';
import { uniqueWarnings, type Warning } from '../../domain/verdict/warning.ts';
import type { Prices } from '../../ports.ts';

/** What is said of a run's cost beside the amount. */
export type CostNotesInput = {
  readonly plan: Plan;
  readonly trials: readonly Trial[];
  readonly prices: Prices;
  readonly maxCostUsd: number | undefined;
  /** Models of scorers that did not say what they used. */
  readonly silentModels?: readonly string[];
};

type Answered = { readonly request: Request; readonly trial: ScoredTrial };

/** One warning for each way in which a run's amount may differ from the bill; each model is named once. */
export function costNotes({ plan, trials, prices, maxCostUsd, silentModels = [] }: CostNotesInput): readonly Warning[] {
  const cases = casesOf(plan);
  const answered = trials.flatMap((trial) => (trial.status === 'scored' ? answeredBy(cases, trial) : []));
  const noteOf = [
    (each: Answered) => unpricedTier(each, prices),
    (each: Answered) => unpricedTools(each, prices),
    (each: Answered) => servedPrice(each, prices),
    (each: Answered) => withoutUsage(each, prices),
    (each: Answered) => (maxCostUsd === undefined ? undefined : withoutAnyCost(each)),
  ];
  const notes = answered.flatMap((each) => noteOf.map((note) => note(each)));
  const silent = silentModels.map((model) => ({ kind: 'no-usage', model }) as const);
  return uniqueWarnings([...notes.filter((note) => note !== undefined), ...silent]);
}

/** Models whose price is taken from a similar name. */
export function approximateNotes(models: readonly Pick<Request, 'endpoint'>[], prices: Prices): readonly Warning[] {
  const notes = models.flatMap(({ endpoint }): readonly Warning[] => {
    const asks = answeringModel(endpoint);
    if (asks === undefined) return [];
    const quote = prices.find(asks.provider, asks.model);
    if (quote?.isApproximate !== true) return [];
    return [{ kind: 'approximate-price', model: asks.model, pricedAs: quote.pricedAs }];
  });
  return uniqueWarnings(notes);
}

function casesOf({ rows }: Plan): ReadonlyMap<string, PlannedCase> {
  const named = rows.flatMap(({ suite, target, cases }) =>
    cases.map((planned) => [caseKey({ suite, target, caseId: planned.case.id }), planned] as const),
  );
  return new Map(named);
}

function answeredBy(cases: ReadonlyMap<string, PlannedCase>, trial: ScoredTrial): readonly Answered[] {
  const planned = cases.get(caseKey(trial.key));
  const asked = planned && requestOn(planned, trial.key.side);
  return asked === undefined ? [] : [{ request: asked.request, trial }];
}

function unpricedTier({ request, trial }: Answered, prices: Prices): Warning | undefined {
  const { endpoint } = request;
  const { serviceTier } = trial.served;
  if (!isModel(endpoint) || serviceTier === undefined || serviceTier === tierOfCall(request)) return undefined;
  const { provider, model } = endpoint;
  if (prices.find(provider, model) === undefined || prices.find(provider, model, serviceTier) !== undefined)
    return undefined;
  return { kind: 'unpriced-tier', model, tier: serviceTier };
}

function unpricedTools({ request, trial }: Answered, prices: Prices): Warning | undefined {
  const { hostedTools = {} } = trial.usage ?? {};
  const { endpoint } = request;
  if (!isModel(endpoint)) return undefined;
  const { model } = endpoint;
  const quote = prices.find(endpoint.provider, model);
  const isLeftOut = Object.entries(hostedTools).some(
    ([tool, calls]) => calls > 0 && (tool === 'other' || quote?.cost({ ...NOTHING, hostedTools }) === 0),
  );
  return isLeftOut ? { kind: 'unpriced-tools', model } : undefined;
}

/** A deployment that turned out to be another model than its name, or what was said of it, made one think. */
function servedPrice({ request: { endpoint }, trial }: Answered, prices: Prices): Warning | undefined {
  const { model: served } = trial.served;
  if (!isModel(endpoint) || !hidesModel(endpoint.provider) || served === undefined) return undefined;
  const { provider, model } = endpoint;
  const [expected, found] = [prices.find(provider, model), prices.find(provider, served)];
  if (expected?.origin === 'own' || found === undefined || found.isApproximate) return undefined;
  return expected?.pricedAs === found.pricedAs ? undefined : { kind: 'served-price', model, served };
}

const NOTHING = { input: 0, cachedInput: 0, cacheWrite: 0, output: 0 };

function withoutUsage({ request: { endpoint }, trial }: Answered, prices: Prices): Warning | undefined {
  if (!isModel(endpoint) || trial.usage !== undefined || trial.costUsd !== undefined) return undefined;
  if (prices.find(endpoint.provider, endpoint.model) === undefined) return undefined;
  return { kind: 'no-usage', model: endpoint.model };
}

function withoutAnyCost({ request: { endpoint }, trial }: Answered): Warning | undefined {
  if (!isOwn(endpoint)) return undefined;
  if (trial.costUsd !== undefined) return undefined;
  return { kind: 'no-cost', target: trial.key.target };
}
