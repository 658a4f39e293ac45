import { normalCdf } from '../compare/stats/distributions/normal.ts';
import { stratifiedTail, stratifiedZ, type Stratum } from '../compare/stats/proportions/stratified.ts';
import type { Drift, HistoryEntry } from '../domain/runs/history.ts';
import type { Tally } from '../domain/comparison/interval.ts';

/** Nights that are looked at together: a cliff shows in one, a lesser fall in more. */
const WINDOWS = [1, 3, 7, 14] as const;
/** Nights that tell how it was: with fewer nobody knows. */
const LEAST_REFERENCE = 5;
const MOST_REFERENCE = 28;
/** A night older than this says nothing of what is usual now. */
const OLDEST_DAYS = 120;
const DAY_MS = 86_400_000;
/** False alarms in a quarter of nights: most of them for falls, the rest for slides, which are looked for once a week. */
const FALLS_P = 0.007 / (91 * WINDOWS.length);
const SLIDES_P = 0.003 / 13;
const SLIDE_EVERY = 7;

/**
 * Tells whether the newest of a row's nights are worse than those before, of cases whose requests are the same. It may be
 * asked every night: with nothing changed it says so falsely in at most 1 % of quarters. Undefined where nothing stands out
 * or too little is known. `entries`: those of one row, oldest first.
 */
export function driftOf(entries: readonly HistoryEntry[]): Drift | undefined {
  const nights = sameRequests(entries);
  const falls = WINDOWS.flatMap((size) => fallOf(nights, size) ?? []);
  const worst = falls.reduce<Fall | undefined>(
    (low, fall) => (low && low.pValue <= fall.pValue ? low : fall),
    undefined,
  );
  if (worst !== undefined && worst.pValue <= FALLS_P) return driftFrom(nights, worst, 'fall');
  const slide = nights.length % SLIDE_EVERY === 0 ? slideOf(nights) : undefined;
  return slide !== undefined && slide.pValue <= SLIDES_P ? driftFrom(nights, slide, 'slide') : undefined;
}

/** Whether a row is as good again as it was: nights enough, and nothing left that would tell them from those before the alarm. */
export function isOver(entries: readonly HistoryEntry[], at: string): boolean {
  const nights = sameRequests(entries);
  const since = nights.filter((night) => night.at > at);
  const before = nights.filter((night) => night.at <= at).slice(0, MOST_REFERENCE);
  if (since.length < RECOVERED_NIGHTS) return false;
  const recent = since.slice(-RECOVERED_NIGHTS);
  return before.length < LEAST_REFERENCE || stratifiedTail(strataOf(before, recent)) > 0.1;
}

const RECOVERED_NIGHTS = 3;

type Fall = {
  readonly reference: readonly HistoryEntry[];
  readonly recent: readonly HistoryEntry[];
  readonly pValue: number;
};

/** The nights that share tonight's requests, of the last months; tonight is the last. */
function sameRequests(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const tonight = entries.at(-1);
  if (tonight === undefined) return [];
  const keys = new Set(tonight.cases.map(({ key }) => key));
  const oldest = new Date(Date.parse(tonight.at) - OLDEST_DAYS * DAY_MS).toISOString();
  // A night of few of the cases is no night of the suite.
  const isNight = (entry: HistoryEntry) =>
    entry.at >= oldest && entry.cases.filter(({ key, of }) => of > 0 && keys.has(key)).length >= keys.size / 2;
  return entries.filter(isNight);
}

function fallOf(nights: readonly HistoryEntry[], size: number): Fall | undefined {
  const reference = nights.slice(0, -size).slice(0, MOST_REFERENCE);
  if (reference.length < LEAST_REFERENCE) return undefined;
  const recent = nights.slice(-size);
  const strata = strataOf(reference, recent);
  // So near to the middle no tail is as thin as an alarm's.
  if (stratifiedZ(strata) < 2.5) return undefined;
  const spread = Math.sqrt(unevenness(reference));
  const pValue = Math.max(stratifiedTail(strata), spread > 1 ? normalCdf(-stratifiedZ(strata) / spread) : 0);
  return { reference, recent, pValue };
}

function strataOf(reference: readonly HistoryEntry[], recent: readonly HistoryEntry[]): readonly Stratum[] {
  const [before, since] = [talliesOf(reference), talliesOf(recent)];
  return [...since].flatMap(([key, tally]) => {
    const earlier = before.get(key);
    return earlier === undefined ? [] : [{ before: earlier, since: tally }];
  });
}

/** Passed and asked of each case over several nights, by key. */
export function talliesOf(nights: readonly HistoryEntry[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, { passed: number; of: number }>();
  for (const { key, passed, of } of nights.flatMap(({ cases }) => cases)) {
    const tally = tallies.get(key) ?? { passed: 0, of: 0 };
    tallies.set(key, { passed: tally.passed + passed, of: tally.of + of });
  }
  return tallies;
}

/** How much more the nights differ from each other than cases with a rate of their own would: 1 where they do not. */
function unevenness(nights: readonly HistoryEntry[]): number {
  const rates = talliesOf(nights);
  const squares = nights.map(({ cases }) => {
    let [excess, variance] = [0, 0];
    for (const { key, passed, of } of cases) {
      const tally = rates.get(key);
      if (tally === undefined || tally.of <= of) continue;
      const rate = tally.passed / tally.of;
      excess += passed - of * rate;
      variance += (of * rate * (1 - rate) * (tally.of - of)) / (tally.of - 1);
    }
    return variance === 0 ? 0 : excess ** 2 / variance;
  });
  return Math.max(1, squares.reduce((sum, square) => sum + square, 0) / nights.length);
}

/**
 * Answers: "did the passes of a case come rather early than late?" of all nights and cases together, each case against its
 * own rate: the stratified test for a trend. Source: Mantel, JASA 58 (1963) 690–700.
 */
function slideOf(nights: readonly HistoryEntry[]): Fall | undefined {
  if (nights.length < LEAST_REFERENCE + 2 * SLIDE_EVERY) return undefined;
  let [excess, variance] = [0, 0];
  for (const trials of casesOverNights(nights).values()) {
    const of = sum(trials, (trial) => trial.of);
    const rate = sum(trials, (trial) => trial.passed) / of;
    if (of < 2 || rate === 0 || rate === 1) continue;
    const weight = sum(trials, (trial) => trial.of * trial.night);
    excess += sum(trials, (trial) => trial.night * (trial.passed - trial.of * rate));
    const squares = sum(trials, (trial) => trial.of * trial.night ** 2);
    variance += ((rate * (1 - rate) * of) / (of - 1)) * (squares - weight ** 2 / of);
  }
  if (variance === 0) return undefined;
  const half = Math.floor(nights.length / 2);
  const spread = Math.sqrt(unevenness(nights.slice(0, half)));
  const pValue = normalCdf(excess / Math.sqrt(variance) / spread);
  return { reference: nights.slice(0, SLIDE_EVERY), recent: nights.slice(-SLIDE_EVERY), pValue };
}

type NightTally = Tally & { readonly night: number };

function casesOverNights(nights: readonly HistoryEntry[]): ReadonlyMap<string, readonly NightTally[]> {
  const keys = new Set(nights.at(-1)?.cases.map(({ key }) => key));
  const all = nights.flatMap(({ cases }, night) => cases.map((tally) => ({ ...tally, night })));
  return Map.groupBy(
    all.filter(({ key, of }) => of > 0 && keys.has(key)),
    ({ key }) => key,
  );
}

function sum<T>(values: readonly T[], valueOf: (value: T) => number): number {
  return values.reduce((total, value) => total + valueOf(value), 0);
}

function driftFrom(
  nights: readonly HistoryEntry[],
  { reference, recent, pValue }: Fall,
  kind: Drift['kind'],
): Drift | undefined {
  const last = nights.at(-1);
  if (last === undefined) return undefined;
  const strata = strataOf(reference, recent);
  const { suite, target } = last;
  return {
    ...{ suite, target, kind, pValue },
    nights: recent.length,
    referenceNights: reference.length,
    before: meanRate(strata.map(({ before }) => before)),
    now: meanRate(strata.map(({ since }) => since)),
    cases: strata.length,
    suspect: suspectOf(nights),
  };
}

/** A case counts once, whatever the number of its answers. */
function meanRate(tallies: readonly Tally[]): number {
  return sum(tallies, ({ passed, of }) => passed / of) / Math.max(1, tallies.length);
}

/** The newest change of who answered. */
function suspectOf(nights: readonly HistoryEntry[]): Drift['suspect'] {
  const named = nights.filter(({ served }) => served.length > 0);
  for (let index = named.length - 1; index > 0; index -= 1) {
    const [earlier, later] = [named[index - 1], named[index]];
    const [from, to] = [earlier?.served.join(', ') ?? '', later?.served.join(', ') ?? ''];
    if (from !== to) return { from, to, on: later?.at.slice(0, 10) ?? '' };
  }
  return undefined;
}
