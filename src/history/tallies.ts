import type { CaseRecord } from '../domain/runs/history.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Most answers of one case that a letter can stand for: 45 pairs of passed and asked. */
const MOST_ANSWERS = 8;

type Counts = Pick<CaseRecord, 'passed' | 'of'>;

/** Counts of cases in their order as a short text: a letter for each pair `passed of asked`, a number after it where it repeats. */
export function packTallies(counts: readonly Counts[]): string {
  return counts
    .map(letterOf)
    .join('')
    .replaceAll(/(.)\1+/g, (run, letter: string) => `${letter}${run.length}`);
}

/** The counts of a packed text. Undefined where it is none, or says other than `size` cases. */
export function unpackTallies(text: string, size: number): readonly Counts[] | undefined {
  if (!/^(?:[a-zA-Z]\d{0,7})*$/.test(text)) return undefined;
  const runs = [...text.matchAll(/([a-zA-Z])(\d*)/g)].map(([, letter = '', times = '']) => ({
    counts: countsOf(letter),
    times: times === '' ? 1 : Number(times),
  }));
  if (runs.reduce((sum, { times }) => sum + times, 0) !== size) return undefined;
  const tallies: Counts[] = [];
  for (const { counts, times } of runs) {
    if (counts === undefined) return undefined;
    for (let index = 0; index < times; index += 1) tallies.push(counts);
  }
  return tallies;
}

function letterOf({ passed, of }: Counts): string {
  const asked = Math.min(of, MOST_ANSWERS);
  const kept = of > MOST_ANSWERS ? Math.round((passed / of) * asked) : passed;
  return LETTERS.charAt((asked * (asked + 1)) / 2 + kept);
}

function countsOf(letter: string): Counts | undefined {
  const index = LETTERS.indexOf(letter);
  const of = Math.floor((Math.sqrt(8 * index + 1) - 1) / 2);
  return of > MOST_ANSWERS ? undefined : { of, passed: index - (of * (of + 1)) / 2 };
}
