import { NOISE_KINDS, type Perturbation } from '../../domain/perturbation.ts';
import type { Case, Target } from '../../domain/suite.ts';
import { diagnosticAt, type Diagnostics } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import type { PerturbInput } from '../schema/perturb.ts';
import type { PlaceOf } from '../syntax/document.ts';

/** A suite’s noise, each kind once. */
export function toPerturbation(input: PerturbInput, placeOf: PlaceOf): Perturbation {
  const { kinds, vars } = Array.isArray(input) ? { kinds: input, vars: undefined } : input;
  return { kinds: [...new Set(kinds)], vars, place: placeOf(['perturb'], 'key') };
}

/** What is wrong with a suite’s noise: vars without text, and targets whose names its rows take. */
export function reportPerturbation(
  diagnostics: Diagnostics,
  { vars, place }: Perturbation,
  {
    targets,
    cases,
    placeOf,
  }: { readonly targets: readonly Target[]; readonly cases: readonly Case[]; readonly placeOf: PlaceOf },
): void {
  const known = [...new Set(cases.flatMap((entry) => textVars(entry)))];
  for (const [index, name] of (vars ?? []).entries()) {
    if (known.includes(name)) continue;
    const sentence = `No case has text in the var \`${name}\`.`;
    const at = placeOf(['perturb', 'vars', index]);
    diagnostics.push(diagnosticAt(at, { code: 'unknown-variable', sentence, hint: didYouMean(name, known) }));
  }
  const names = new Set(targets.map(({ name }) => name));
  for (const { name } of targets.filter((target) => names.has(ROW_OF_NOISE.exec(target.name)?.[1] ?? ''))) {
    const sentence = `The target name \`${name}\` is that of a row of \`perturb\`.`;
    diagnostics.push(diagnosticAt(place, { code: 'duplicate-id', sentence, hint: 'Give the target another `name`.' }));
  }
}

const ROW_OF_NOISE = new RegExp(`^(.+) \\((?:as written|(?:${NOISE_KINDS.join('|')}) in .+)\\)$`, 's');

function textVars({ vars }: Case): readonly string[] {
  return Object.entries(vars).flatMap(([name, value]) => (typeof value === 'string' ? [name] : []));
}
