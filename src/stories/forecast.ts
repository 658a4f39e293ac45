import { detectableDropOf } from '../compare/forecast/detection.ts';
import { expectedCallsOfAll } from '../compare/forecast/expected-calls.ts';
import { targetKey } from '../domain/keys.ts';
import type { RowDesign } from '../domain/comparison/decision.ts';
import type { Forecast, HarnessForecast, RowForecast } from '../domain/forecast.ts';
import { decidedRows } from '../domain/plan.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import { lastRun } from '../harness/memory.ts';
import { isAnyAffected } from '../plan/plan.ts';
import { preflight } from '../plan/preflight.ts';
import { guardServers, sharedServerWarnings } from '../plan/affected/shared-server.ts';
import { heldCapOf, openAccount } from './budgets.ts';
import { collectErrors, planChange } from './planning.ts';
import { estimate } from './pricing.ts';
import { newResultDraft } from './result-draft.ts';
import { sameRequestWarnings } from '../suite/cases/unused-vars.ts';
import { designRows } from '../verdict/design.ts';
import type { GateInput, GatePorts } from './run-context.ts';

/** What would run, why and for how much, and what its numbers could tell; calls no model. Rejects only for bugs. */
export async function forecast(input: GateInput, ports: GatePorts): Promise<Forecast> {
  const draft = newResultDraft(input.settings.maxCostUsd);
  const forecasts: RowForecast[] = [];
  const harnesses: HarnessForecast[] = [];
  const refusals: Diagnostic[] = [];
  const { config: configFile } = input.settings;
  await collectErrors(draft, async () => {
    const planned = await planChange(draft, input, ports);
    const { spec, plan } = planned;
    refusals.push(...guardServers(plan));
    draft.warnings = [...draft.warnings, ...sharedServerWarnings(plan), ...sameRequestWarnings(spec.suites.head)];
    if (isAnyAffected(plan)) {
      const priced = await estimate(draft, plan, spec, { input, ports });
      const { estimated, memory } = priced;
      harnesses.push(...(plan.harnesses ?? []).map((one) => ({ suite: one.suite, last: lastRun(one, memory.store) })));
      refusals.push(
        ...preflight(plan, {
          estimated,
          maxCostUsd: heldCapOf(planned, input.settings),
          models: spec.rules,
          configFile,
        }),
        ...openAccount(planned, priced, { input, ports }).refusals,
      );
    }
    const designs = designRows({ ...plan, rows: decidedRows(plan.rows) }, spec.rules.limits).filter(
      (design) => design.compared.length > 0,
    );
    const agents = new Set(plan.rows.filter((row) => row.isAgent === true).map(targetKey));
    forecasts.push(...forecastRows(designs, agents, input.seed));
  });
  const { plan, estimated, prices, errors, warnings } = draft;
  const at = new Date(ports.clock.nowMs()).toISOString();
  const priced = prices && { tableDate: prices.date, at, ...(prices.live && { live: prices.live() }) };
  const recorded = estimated?.asRecorded;
  const asRecorded = recorded && { ...recorded, atOnce: input.settings.concurrency };
  return { plan, harnesses, estimate: estimated?.estimate, asRecorded, forecasts, errors, warnings, priced, refusals };
}

function forecastRows(
  designs: readonly RowDesign[],
  agents: ReadonlySet<string>,
  seed: number,
): readonly RowForecast[] {
  const calls = expectedCallsOfAll(designs, seed);
  return designs.flatMap((design, index) => {
    const { suite, target, tag, compared, pairedCases, mustCatch } = design;
    const expected = calls[index];
    // A tag that judges no average sees no drop of it.
    if (expected === undefined || design.maxDrop >= 1) return [];
    const detectableDrop = detectableDropOf(design);
    const agentRounds = agents.has(targetKey(design)) ? { agentRounds: design.maxRounds } : {};
    return [
      {
        suite,
        target,
        tag,
        comparedCases: compared.length,
        pairedCases,
        ...agentRounds,
        detectableDrop,
        mustCatch,
        calls: expected,
      },
    ];
  });
}
