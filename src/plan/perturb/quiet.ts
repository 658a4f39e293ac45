import type { NoiseKind } from '../../domain/perturbation.ts';
import type { Case, Suite } from '../../domain/suite.ts';
import type { Warning } from '../../domain/verdict/warning.ts';
import { withNoiseIn, writtenIn, type Written } from './case.ts';
import { paraphraseFor } from './paraphrase.ts';

/** Noise that suites ask for and that changes none of their cases. */
export function quietNoise(suites: readonly Suite[]): readonly Warning[] {
  return suites.flatMap((suite) => {
    const { perturb, targets, cases } = suite;
    if (perturb === undefined) return [];
    return targets.flatMap((target) => {
      const written = writtenIn(target, cases, perturb);
      const vars = [...(written.isTurns ? ['the user’s turns'] : []), ...written.vars];
      const quiet = perturb.kinds.filter((kind) => !cases.some((entry) => hasNoise(entry, kind, written)));
      const told = vars.length === 0 ? quiet.slice(0, 1) : quiet;
      return told.map((noise) => ({ kind: 'no-noise', suite: suite.id, target: target.name, noise, vars }) as const);
    });
  });
}

function hasNoise(entry: Case, kind: NoiseKind, written: Written): boolean {
  const noisy = kind === 'paraphrase' ? paraphraseFor(entry, written) : withNoiseIn(entry, kind, written);
  return noisy !== undefined;
}
