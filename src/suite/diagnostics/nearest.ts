import { distance } from 'fastest-levenshtein';

const MAX_SHOWN = 15;

/**
 * The candidate that was probably meant, or undefined when none is near: at most a third of the letters differ. Names of
 * one or two letters are near to everything, so only their case may differ.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const bound = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
  let best: string | undefined;
  let bestDistance = bound + 1;
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** The hint "Did you mean …?", or the choices where nothing is near. */
export function didYouMean(name: string, candidates: readonly string[]): string | undefined {
  const near = nearest(name, candidates);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  if (candidates.length === 0) return undefined;
  const shown = candidates.slice(0, MAX_SHOWN).map((candidate) => `\`${candidate}\``);
  const rest = candidates.length > MAX_SHOWN ? ` and ${candidates.length - MAX_SHOWN} more` : '';
  return `Known: ${shown.join(', ')}${rest}.`;
}
