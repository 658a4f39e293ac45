import type { ArmFigures, RankedCandidate, RankingReport } from '../../domain/runs/ranking.ts';
import {
  formatDelta,
  formatInterval,
  formatMs,
  formatRate,
  formatTally,
  formatUsd,
  NOT_AVAILABLE,
} from '../text/format.ts';
import { endWords, STANDING_WORDS } from '../words/models/ranking.ts';

/** One arm's numbers as text, each with what stands below it. */
export type RankingRow = {
  readonly name: string;
  /** Its place among those that are as good, or why it has none. */
  readonly standing: string;
  readonly isOnFront: boolean;
  readonly cells: readonly RankingCell[];
};

/** A number, and what is said of it below. */
export type RankingCell = { readonly value: string; readonly below: string };

/** Heads of the cells, after the place and the name. */
export const RANKING_HEADS = ['pass rate', 'beside the incumbent', 'cost per solved case', 'latency p95'];

/** The incumbent first, then the candidates in their order. */
export function rankingRows({ incumbent, candidates }: RankingReport): readonly RankingRow[] {
  return [rowOf(incumbent, undefined), ...candidates.map((each) => rowOf(each, each))];
}

function rowOf(arm: ArmFigures, candidate: RankedCandidate | undefined): RankingRow {
  const { name, passes, interval, costPerSuccess, latencyP50, latencyP95, isOnFront } = arm;
  const rate = passes.of === 0 ? NOT_AVAILABLE : formatRate(passes.passed / passes.of);
  const growth = candidate?.growth;
  return {
    name,
    standing: [standingOf(candidate), endWords(arm)].filter((part) => part !== '').join(', '),
    isOnFront,
    cells: [
      {
        value: rate,
        below: passes.of === 0 ? '' : `${formatTally(passes)}${interval === undefined ? '' : `, ${range(interval)}`}`,
      },
      besideCell(candidate),
      {
        value: costPerSuccess === undefined ? NOT_AVAILABLE : formatUsd(costPerSuccess),
        below: deltaOf(growth?.costPerSuccess, 'usd'),
      },
      latencyP95 === undefined
        ? { value: NOT_AVAILABLE, below: latencyP50 === undefined ? '' : `p50 ${formatMs(latencyP50)}` }
        : { value: formatMs(latencyP95), below: deltaOf(growth?.latencyP95, 'ms') },
    ],
  };
}

function standingOf(candidate: RankedCandidate | undefined): string {
  if (candidate === undefined) return 'incumbent';
  const { rank, standing } = candidate;
  return rank === undefined ? STANDING_WORDS[standing] : `${rank}. ${STANDING_WORDS[standing]}`;
}

function besideCell(candidate: RankedCandidate | undefined): RankingCell {
  const { delta, interval } = candidate?.passRate ?? { delta: undefined, interval: undefined };
  return { value: formatDelta(delta, 'rate') ?? '', below: formatInterval(interval, 'rate') ?? '' };
}

function deltaOf(measure: RankedCandidate['passRate'] | undefined, unit: 'usd' | 'ms'): string {
  const delta = formatDelta(measure?.delta, unit);
  const interval = formatInterval(measure?.interval, unit);
  return [delta, interval].filter((part) => part !== undefined).join('; ');
}

function range({ lower, upper }: { readonly lower: number; readonly upper: number }): string {
  return `95 %: ${formatRate(lower)} to ${formatRate(upper)}`;
}
