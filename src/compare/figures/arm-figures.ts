import type { Interval } from '../../domain/comparison/interval.ts';
import type { ArmFigures } from '../../domain/runs/ranking.ts';
import type { ScoredTrial, Trial } from '../../domain/trial.ts';
import { harrellDavis } from '../stats/paired/harrell-davis.ts';
import { mean, sum } from '../stats/mean.ts';
import { wilsonInterval } from '../stats/proportions/wilson.ts';

/** Fewer calls show no tail. */
const LEAST_FOR_TAIL = 40;

/** What an arm's sweeps showed, whatever they are compared with. */
export function armFigures(trials: readonly Trial[]): Omit<ArmFigures, 'name' | 'model' | 'isOnFront'> {
  const answers = trials.filter((trial) => trial.status === 'scored').filter(isOfSweep);
  const passed = answers.filter((trial) => trial.passed).length;
  const passes = { passed, of: answers.length };
  const costs = answers.flatMap(({ costUsd }) => costUsd ?? []);
  const isPriced = answers.length > 0 && costs.length === answers.length;
  const latencies = answers.filter(isLive).map(({ latencyMs }) => latencyMs);
  return {
    passes,
    interval: rateInterval(passes),
    costPerCall: isPriced ? mean(costs) : undefined,
    costPerSuccess: isPriced && passed > 0 ? sum(costs) / passed : undefined,
    latencyP50: latencies.length === 0 ? undefined : harrellDavis(latencies, 0.5),
    latencyP95: latencies.length < LEAST_FOR_TAIL ? undefined : harrellDavis(latencies, 0.95),
  };
}

function rateInterval({ passed, of }: ArmFigures['passes']): Interval | undefined {
  return of === 0 ? undefined : wilsonInterval(passed / of, of);
}

/** A critical case's second trial would count it twice. */
function isOfSweep({ key }: ScoredTrial): boolean {
  return key.purpose === 'sweep' && key.number === 1;
}

function isLive({ origin, countsStart }: ScoredTrial): boolean {
  return origin === 'live' && countsStart !== true;
}
