import { canonicalJson } from '../../domain/json/canonical-json.ts';
import { requestOn, type Plan, type PlannedCase } from '../../domain/plan.ts';
import { isModel } from '../../domain/providers/providers.ts';
import type { Request } from '../../domain/request.ts';
import { asksPool, isPinned, routingOf } from '../../domain/providers/routing.ts';
import type { Warning } from '../../domain/verdict/warning.ts';

/** Whether both sides of a case ask the same pool of servers for the same model, with the same say in who answers. */
export function asksOnePool(planned: PlannedCase): boolean {
  if (planned.kind !== 'compared') return false;
  const { base, head } = planned.requests;
  return asksPool(base.request) && asksPool(head.request) && poolOf(base.request) === poolOf(head.request);
}

function poolOf(request: Request): string {
  const { endpoint } = request;
  return canonicalJson(isModel(endpoint) ? [endpoint.model, endpoint.baseUrl ?? '', routingOf(request)] : []);
}

/** Targets of head whose answers any server of a pool may give, told before anything is paid. */
export function openPools({ rows }: Plan): readonly Warning[] {
  return rows.flatMap(({ suite, target, cases }) => {
    const request = cases.map((planned) => requestOn(planned, 'head')?.request).find((each) => each !== undefined);
    if (request === undefined || !asksPool(request) || isPinned(request) || !isModel(request.endpoint)) return [];
    return [{ kind: 'open-pool', suite, target, model: request.endpoint.model } as const];
  });
}
