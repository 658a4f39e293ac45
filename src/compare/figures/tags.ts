import type { TagEvidence } from '../../domain/comparison/comparison.ts';
import { completePairs } from '../pairs.ts';
import type { Slice } from '../slice.ts';
import { benjaminiHochberg } from '../stats/multiple.ts';
import { signTest } from '../stats/distributions/binomial.ts';
import type { TrialIndex } from '../trial-index.ts';

const FALSE_DISCOVERY_RATE = 0.1;

/** Every tag of the compared cases that has no policy of its own: where a difference may hide. Never gates. */
export function exploreTags(slice: Slice, index: TrialIndex): readonly TagEvidence[] {
  const names = new Set(slice.compared.flatMap((planned) => planned.case.tags));
  const tags = [...names].filter((tag) => !slice.row.policy.tags.has(tag)).sort();
  const found = tags.flatMap((tag) => tagEvidence(slice, index, tag) ?? []);
  const standsOut = benjaminiHochberg(
    found.map((one) => one.pValue),
    FALSE_DISCOVERY_RATE,
  );
  return found.map((one, i) => ({ ...one, standsOut: standsOut[i] === true }));
}

function tagEvidence(slice: Slice, index: TrialIndex, tag: string): Omit<TagEvidence, 'standsOut'> | undefined {
  const compared = slice.compared.filter((planned) => planned.case.tags.includes(tag));
  const { pairs } = completePairs({ ...slice, compared }, index);
  if (pairs.length === 0) return undefined;
  const worse = pairs.filter(({ base, head }) => base.passed && !head.passed).length;
  const better = pairs.filter(({ base, head }) => !base.passed && head.passed).length;
  const pValue = Math.min(1, 2 * signTest(Math.max(worse, better), Math.min(worse, better)));
  const delta = (better - worse) / pairs.length;
  return { tag, cases: compared.length, worsePairs: worse, betterPairs: better, delta, pValue };
}
