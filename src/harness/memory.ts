import type { PlannedHarness } from '../domain/plan.ts';
import type { StoreKey, TrialStore } from '../ports.ts';
import type { Session } from './session.ts';
import { endpointOf } from './start.ts';

/** What a first run came to, all sides together. */
export type LastRun = { readonly cases: number; readonly costUsd: number | undefined };

/** What the last first run of a harness came to, for an estimate; undefined where nobody remembers one. */
export function lastRun(planned: PlannedHarness, store: TrialStore): LastRun | undefined {
  const stored = store.get(keyOf(planned))?.value;
  const { cases, costUsd } = stored ?? {};
  if (typeof cases !== 'number') return undefined;
  return { cases, costUsd: typeof costUsd === 'number' ? costUsd : undefined };
}

/** Writes it down; how many sides ran says what two would cost. */
export function rememberRun({ planned, recordings, sides, known }: Session, store: TrialStore): void {
  const cases = recordings.head.cases.length;
  const costUsd = known.answers === 0 ? null : (known.usd / sides.length) * 2;
  store.put(keyOf(planned), { cases, costUsd });
}

function keyOf(planned: PlannedHarness): StoreKey {
  return { id: `harness-run:${planned.suite}`, asked: endpointOf(planned) };
}
