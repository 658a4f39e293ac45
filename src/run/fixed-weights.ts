import { targetKey } from '../domain/keys.ts';
import { requestOn, type PlanRow } from '../domain/plan.ts';
import type { Json } from '../domain/json/json.ts';
import type { StoreKey, TrialStore } from '../ports.ts';

type Place = { readonly suite: string; readonly target: string; readonly caseId: string };

/** How much each case's pairs weigh in a run. */
export type Weights = (place: Place) => number;

/** What weights are made of, and where a run finds those that it began with. */
export type WeighingTools = {
  readonly weigh: Weights;
  readonly store: TrialStore;
  readonly run: string;
};

/**
 * Weights that a run keeps: another attempt of it, which replays its answers, weighs them as the first one did, whatever has
 * become known since.
 */
export function fixWeights(rows: readonly PlanRow[], tools: WeighingTools): Weights {
  const fixed = new Map(rows.map((row) => [targetKey(row), weightsOf(row, tools)]));
  return (place) => fixed.get(targetKey(place))?.get(place.caseId) ?? 1;
}

function weightsOf(row: PlanRow, { weigh, store, run }: WeighingTools): ReadonlyMap<string, number> {
  const compared = row.cases.filter(({ kind }) => kind === 'compared');
  const endpoint = compared.map((planned) => requestOn(planned, 'head')?.request.endpoint)[0];
  if (endpoint === undefined) return new Map();
  const key: StoreKey = { id: `weights:${run}:${targetKey(row)}`, asked: endpoint };
  const known = readWeights(store.get(key)?.value['weights']);
  if (known !== undefined) return known;
  const { suite, target } = row;
  const weights = compared.map(({ case: { id } }) => [id, weigh({ suite, target, caseId: id })] as const);
  store.put(key, { weights: weights.map(([id, weight]) => [id, weight]) });
  return new Map(weights);
}

function readWeights(stored: Json | undefined): ReadonlyMap<string, number> | undefined {
  if (!Array.isArray(stored)) return undefined;
  const entries = stored.flatMap((entry): readonly (readonly [string, number])[] => {
    const [id, weight] = Array.isArray(entry) ? (entry as readonly Json[]) : [];
    return typeof id === 'string' && typeof weight === 'number' && Number.isInteger(weight) && weight >= 1
      ? [[id, weight]]
      : [];
  });
  return new Map(entries);
}
