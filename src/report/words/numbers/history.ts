import type { Drift, Trend } from '../../../domain/runs/history.ts';
import { formatRate } from '../../text/format.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';
import { rowName } from '../findings/statement.ts';

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** A wiggle of less than this share is drawn as one: a full height for a point would cry wolf. */
const LEAST_SPAN = 0.1;

/** Rates in [0, 1] as bars of text, the highest at the top; never less than ten points from the lowest bar to the highest. */
export function sparkline(rates: readonly number[]): string {
  if (rates.length === 0) return '';
  const top = Math.max(...rates);
  const span = Math.max(LEAST_SPAN, top - Math.min(...rates));
  return rates.map((rate) => BARS[Math.round((1 - (top - rate) / span) * (BARS.length - 1))] ?? BARS[0]).join('');
}

/** `main, last 8 weeks: 92 → 91 → 93 % ▁▂▃`; undefined with a single week, which is no trend. */
export function describeTrend(trend: Trend, isOnly: boolean): Phrase | undefined {
  const rates = trend.weeks.map(({ passRate }) => passRate);
  if (rates.length < 2) return undefined;
  const numbers = rates.map((rate) => formatRate(rate)).join(' → ');
  const about = isOnly ? phrase`Pass rate` : phrase`${rowName({ ...trend, tag: undefined })}: pass rate`;
  return phrase`${about} on the default branch, by week: ${numbers} ${sparkline(rates)}`;
}

/** What fell, by how much, since when, and who may be behind it. */
export function describeDrift(drift: Drift): Phrase {
  const { before, now, nights, referenceNights, cases, kind, suspect } = drift;
  const change = `${formatRate(before)} → ${formatRate(now)}`;
  const compared = `${describeNights(nights)} against ${describeNights(referenceNights)} before, ${cases} cases`;
  const how = kind === 'slide' ? 'slid little by little' : 'fell';
  const row = rowName({ ...drift, tag: undefined });
  return phrase`${row} ${how} although nothing of it changed: pass rate ${change} (${compared}).${describeSuspect(suspect)}`;
}

function describeSuspect(suspect: Drift['suspect']): Phrase {
  if (suspect === undefined) return phrase` The same model answered all along, as far as it says.`;
  return phrase` The likely reason: since ${suspect.on} ${name(suspect.to)} answers in place of ${name(suspect.from)}.`;
}

function describeNights(count: number): string {
  return count === 1 ? '1 night' : `${count} nights`;
}
