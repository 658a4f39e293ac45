import type { NextStep, TrialOrder } from '../domain/comparison/decision.ts';
import { armOf } from '../domain/keys.ts';
import type { Contrast } from '../domain/plan.ts';
import type { Side } from '../domain/side.ts';
import type { Trial, TrialKey } from '../domain/trial.ts';
import { indexTrials } from './trial-index.ts';

/** The same step with the cases in quarantine, each asked once on every side that it runs on, whatever the others come to. */
export function withQuarantined(contrast: Contrast, trials: readonly Trial[], step: NextStep): NextStep {
  const { find } = indexTrials(trials);
  const isMissing = ({ keys }: { readonly keys: readonly TrialKey[] }) => keys.some((key) => find(key) === undefined);
  const open = ordersOf(contrast).filter(isMissing);
  if (open.length === 0) return step;
  return { kind: 'trials', orders: [...(step.kind === 'trials' ? step.orders : []), ...open] };
}

type Together = Extract<TrialOrder, { readonly kind: 'together' }>;

function ordersOf({ rows }: Contrast): readonly Together[] {
  return rows.flatMap((row) =>
    row.cases
      .filter(({ quarantine }) => quarantine !== undefined)
      .map((planned): Together => {
        const sides: readonly Side[] = planned.kind === 'compared' ? ['base', 'head'] : ['head'];
        const key = (side: Side): TrialKey => ({
          ...{ suite: row.suite, target: armOf(row, side), caseId: planned.case.id, side },
          ...{ purpose: 'sweep', round: 1, number: 1 },
        });
        return { kind: 'together', keys: sides.map(key) };
      }),
  );
}
