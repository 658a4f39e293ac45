import { isJsonObject } from '../../../domain/json/json.ts';
import { isModel } from '../../../domain/providers/providers.ts';
import { isAskedLater } from '../../../domain/providers/service.ts';
import { requestOn, type Plan } from '../../../domain/plan.ts';
import { SIDES } from '../../../domain/side.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import type { StoreKey, TrialStore } from '../../../ports.ts';

const FORMAT = 1;

/** Whom a plan asks for answers that come later: the models of its targets, and the judge. */
export function laterEndpoints(plan: Plan, judge: ModelEndpoint | undefined): readonly ModelEndpoint[] {
  const requests = plan.rows.flatMap(({ cases }) =>
    cases.flatMap((planned) => SIDES.flatMap((side) => requestOn(planned, side)?.request.endpoint ?? [])),
  );
  const asked = [...requests, ...(judge === undefined ? [] : [judge])].filter(isModel).filter(isAskedLater);
  return [...new Map(asked.map((endpoint) => [nameOf(endpoint), endpoint])).values()];
}

/** The runs that left something waiting with these, oldest first. */
export function runsWaiting(store: TrialStore, endpoints: readonly ModelEndpoint[]): readonly string[] {
  const found = endpoints.flatMap((endpoint) => {
    const value = store.get(keyOf(endpoint))?.value;
    const runs = isJsonObject(value) && value['format'] === FORMAT ? value['runs'] : undefined;
    return Array.isArray(runs) ? runs.filter((run) => typeof run === 'string') : [];
  });
  return [...new Set(found)];
}

/** Notes which runs a later one has to go on with; none: all was collected. */
export function noteWaiting(store: TrialStore, endpoints: readonly ModelEndpoint[], runs: readonly string[]): void {
  for (const endpoint of endpoints) store.put(keyOf(endpoint), { format: FORMAT, runs: [...runs] });
}

function keyOf(endpoint: ModelEndpoint): StoreKey {
  return { id: `later-waiting:${nameOf(endpoint)}`, asked: endpoint };
}

function nameOf({ provider, model, api, baseUrl, service }: ModelEndpoint): string {
  return JSON.stringify([provider, model, api, baseUrl ?? '', service?.tier]);
}
