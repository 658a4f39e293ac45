/** A text and what it is compared with. */
export type BleuSegment = { readonly hypothesis: string; readonly references: readonly string[] };

const MAX_ORDER = 4;
const MAX_TOKENS = 50_000;

type Counts = { readonly matches: number[]; readonly totals: number[]; length: number; referenceLength: number };

/**
 * BLEU over all segments, in [0, 1] (Papineni et al. 2002; sacrebleu's tokeniser 13a and exponential smoothing).
 * `isEffectiveOrder` leaves out orders that a short text cannot have, as is right for single sentences.
 *
 * @example
 * bleuOf([{ hypothesis: 'the cat sat on the mat', references: ['the cat sat on the mat'] }], { isEffectiveOrder: false }) // 1
 */
export function bleuOf(segments: readonly BleuSegment[], options: { readonly isEffectiveOrder: boolean }): number {
  const counts: Counts = { matches: [0, 0, 0, 0], totals: [0, 0, 0, 0], length: 0, referenceLength: 0 };
  for (const segment of segments) addSegment(counts, segment);
  if (counts.length === 0 || counts.matches.every((matches) => matches === 0)) return 0;
  const possible = counts.totals.filter((total) => total > 0).length;
  if (possible < MAX_ORDER && !options.isEffectiveOrder) return 0;
  const brevity = counts.length >= counts.referenceLength ? 0 : 1 - counts.referenceLength / counts.length;
  const meanLog =
    smoothedLogs(counts)
      .slice(0, possible)
      .reduce((sum, log) => sum + log, 0) / possible;
  return Math.min(1, Math.exp(brevity + meanLog));
}

function smoothedLogs({ matches, totals }: Counts): readonly number[] {
  let halving = 1;
  return matches.map((count, index) => {
    if (count > 0) return Math.log(count / (totals[index] ?? 1));
    halving *= 2;
    return Math.log(1 / (halving * Math.max(1, totals[index] ?? 1)));
  });
}

function addSegment(counts: Counts, { hypothesis, references }: BleuSegment): void {
  const found = tokenise(hypothesis);
  const expected = references.map(tokenise);
  counts.length += found.length;
  counts.referenceLength += closestLength(
    found.length,
    expected.map((tokens) => tokens.length),
  );
  for (let order = 1; order <= MAX_ORDER; order += 1) {
    const foundGrams = countGrams(found, order);
    const most = mostOfEach(expected.map((tokens) => countGrams(tokens, order)));
    for (const [gram, count] of foundGrams) {
      counts.matches[order - 1] = (counts.matches[order - 1] ?? 0) + Math.min(count, most.get(gram) ?? 0);
    }
    counts.totals[order - 1] = (counts.totals[order - 1] ?? 0) + Math.max(0, found.length - order + 1);
  }
}

function closestLength(length: number, lengths: readonly number[]): number {
  return [...lengths].sort((a, b) => Math.abs(a - length) - Math.abs(b - length) || a - b)[0] ?? 0;
}

function countGrams(tokens: readonly string[], order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index + order <= tokens.length; index += 1) {
    const gram = tokens.slice(index, index + order).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function mostOfEach(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const counts of all) for (const [gram, count] of counts) most.set(gram, Math.max(count, most.get(gram) ?? 0));
  return most;
}

/** The tokeniser of mteval-v13a: punctuation apart, but not within numbers. */
function tokenise(text: string): readonly string[] {
  return ` ${text} `
    .replace(/([{-~[-` -&(-+:-@/])/g, ' $1 ')
    .replace(/([^0-9])([.,])/g, '$1 $2 ')
    .replace(/([.,])([^0-9])/g, ' $1 $2')
    .replace(/([0-9])(-)/g, '$1 $2 ')
    .split(/\s+/)
    .filter((token) => token !== '')
    .slice(0, MAX_TOKENS);
}
