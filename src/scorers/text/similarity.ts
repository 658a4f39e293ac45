import { reaches } from '../../domain/comparison/limit.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { UserError } from '../../domain/user-error.ts';
import { neededNumberIn, someTextIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { quote } from '../parts/quote.ts';
import { ScorerError, type Judgement, type ScoreContext } from '../scorer.ts';

/** `similarity: {to, min}`: cosine between the embeddings of the output and of a text; a negative cosine scores 0. */
export async function similarity(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  if (context.embed === undefined) throw noEmbeddings(spec);
  const expected = someTextIn(spec, 'to');
  const min = neededNumberIn(spec, 'min');
  if (context.output.text.trim() === '') return verdict(false, `expected a text like ${quote(expected)}, found none`);
  const [a, b] = await context.embed([expected, context.output.text]);
  const cosine = cosineOf(a ?? [], b ?? []);
  const reason = `similarity ${cosine.toFixed(3)}, needs ${min}: expected like ${quote(expected, 50)}, found ${quote(context.output.text, 50)}`;
  return { score: Math.max(0, cosine), passed: reaches(cosine, min), reason, details: { cosine } };
}

/** Cosine of the angle between two vectors, in [−1, 1]. Throws ScorerError for vectors that have none. */
export function cosineOf(a: readonly number[], b: readonly number[]): number {
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  if (a.length !== b.length || !Number.isFinite(lengths) || lengths === 0) {
    throw new ScorerError('The embedding model gave vectors that cannot be compared');
  }
  const product = a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
  return Math.min(1, Math.max(-1, product / lengths));
}

function noEmbeddings(spec: ScorerSpec): UserError {
  const sentence = 'similarity needs an embedding model, and none is configured.';
  return new UserError({ code: 'unsupported', sentence, place: spec.place, hint: undefined });
}
