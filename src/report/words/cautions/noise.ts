import type { Facts } from '../../facts.ts';
import { formatNumberOf, formatRate } from '../../text/format.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';

/** What a run of one revision against itself is for: how often the same request came out differently. Empty for other runs. */
export function noiseNote({ result, rows }: Facts): readonly Phrase[] {
  const isNoise = result.cases.length > 0 && result.cases.every(({ reasons }) => reasons[0]?.kind === 'repeated');
  if (!isNoise) return [];
  const sum = (count: (row: (typeof rows)[number]['comparison']) => number): number =>
    rows.reduce((total, { comparison }) => total + count(comparison), 0);
  const pairs = sum((row) => row.pairs);
  const different = sum((row) => row.worsePairs + row.betterPairs);
  const share = pairs === 0 ? '' : ` (${formatRate(different / pairs)})`;
  return [
    phrase`Both sides are one revision, so all that differs is noise: ${formatNumberOf(different, 'answer')} of ${formatNumberOf(pairs, 'pair')} came out differently${share}.`,
  ];
}
