import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Judgement, ScoreContext } from '../score.ts';
import { verdict } from './parts/judgement.ts';
import { quote } from './parts/quote.ts';

/** `xml: true`: the whole output is one well-formed XML document. Entities are not expanded, nothing is fetched. */
export async function xml(_: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const { XMLValidator } = await import('fast-xml-parser');
  const text = context.output.text.trim();
  if (!text.startsWith('<')) return verdict(false, `expected XML, found ${quote(text)}`);
  const outcome = XMLValidator.validate(text);
  if (outcome === true) return verdict(true, 'is well-formed XML');
  return verdict(false, `expected XML, at line ${outcome.err.line}: ${outcome.err.msg}`);
}
