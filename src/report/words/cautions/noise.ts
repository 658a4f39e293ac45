import { targetKey } from '../../../domain/keys.ts';
import type { Facts } from '../../facts.ts';
import { formatNumberOf, formatRate } from '../../text/format.ts';
import { nameList, phrase, type Phrase } from '../../text/phrase.ts';

const NAMED = 4;

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

/** What both sides of rows with noise are. Empty where there is none. */
export function perturbedNote({ result, rows }: Facts): readonly Phrase[] {
  const isNoisy = new Set(
    result.cases
      .filter(({ reasons }) => reasons[0]?.kind === 'perturbed')
      .map(({ suite, target }) => targetKey({ suite, target })),
  );
  const noisy = rows.filter((row) => isNoisy.has(targetKey(row)));
  if (noisy.length === 0) return [];
  const names = nameList(
    noisy.map(({ target }) => target),
    NAMED,
  );
  const fallen = noisy.filter(({ target }) => hasFallen(result, target)).map(({ target }) => target);
  return [
    phrase`In rows with noise (${names}) both sides are head: asked as the cases are written, and with the noise.`,
    ...(fallen.length === 0
      ? []
      : [phrase`More fail with the noise than the policy tolerates: ${nameList(fallen, NAMED)}.`]),
  ];
}

function hasFallen({ verdict }: Facts['result'], target: string): boolean {
  return verdict.findings.some(
    (one) => one.target === target && one.rule === 'pass_rate.max_drop' && one.status === 'breached',
  );
}
