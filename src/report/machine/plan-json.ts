import { targetKey } from '../../domain/keys.ts';
import type { Forecast } from '../../domain/forecast.ts';
import type { Plan, PlannedCase } from '../../domain/plan.ts';
import type { Quarantine } from '../../domain/quarantine.ts';
import { wordWarning } from '../words/cautions/warnings.ts';

/**
 * A plan as JSON: every affected case with its reasons and fingerprints, without the prompts themselves. `version` is
 * raised when a reader of an older one could misread it.
 */
export function renderPlanJson(forecast: Forecast): string {
  const { plan, harnesses, estimate, asRecorded, forecasts, errors, warnings, refusals } = forecast;
  const rows = plan?.rows.map(({ suite, target, file, totalCases, pairedCases, isNew, cases }) => ({
    suite,
    target,
    file,
    totalCases,
    pairedCases,
    isNew,
    cases: cases.map(plannedCase),
    ...liftOf(plan, { suite, target }),
  }));
  const changes = plan?.changes ?? [];
  const said = warnings.map(wordWarning);
  const value = {
    version: 1,
    rows: rows ?? [],
    harnesses: plannedHarnesses(plan, harnesses),
    changes,
    estimate,
    ...(asRecorded === undefined ? {} : { asRecorded }),
    forecasts,
    errors,
    warnings: said,
    refusals,
  };
  return `${JSON.stringify(value, (_, entry: unknown) => (entry === undefined ? null : entry), 2)}\n`;
}

/** Which cases an agent is tried on without its files besides. */
function liftOf({ lifts = [] }: Plan, row: Parameters<typeof targetKey>[0]): { readonly withoutFiles?: object } {
  const [lift] = lifts.filter((one) => targetKey(one) === targetKey(row));
  return lift === undefined ? {} : { withoutFiles: lift.cases.map(plannedCase) };
}

function plannedHarnesses(plan: Forecast['plan'], remembered: Forecast['harnesses']): readonly object[] {
  const last = new Map(remembered.map((one) => [one.suite, one.last]));
  const planned = plan?.harnesses?.map(({ suite, file, how, reasons, harnesses: { head } }) => ({
    suite,
    file,
    kind: head.kind,
    how,
    reasons,
    last: last.get(suite),
  }));
  return planned ?? [];
}

function plannedCase(planned: PlannedCase): object {
  const { kind, reasons, quarantine } = planned;
  const fingerprints =
    planned.kind === 'compared'
      ? { base: planned.requests.base.fingerprint, head: planned.requests.head.fingerprint }
      : { base: undefined, head: planned.request.fingerprint };
  const { id, severity, tags } = planned.case;
  const held = quarantine === undefined ? {} : { quarantine: shownOf(quarantine) };
  return { id, kind, severity, tags, reasons, ...held, fingerprints };
}

function shownOf({ owner, reason, until }: Quarantine): object {
  return { owner, reason, until };
}
