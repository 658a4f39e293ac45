import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Judgement, ScoreContext } from '../score.ts';
import { verdict } from './parts/judgement.ts';
import { quote } from './parts/quote.ts';

/** Collections within collections; YAML that goes deeper is hostile and would overflow its parser. */
const MAX_NESTING = 100;

/** `yaml: true`: the whole output is one YAML document that holds a mapping or a list (plain prose would be YAML too). */
export async function yaml(_: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const { isCollection, parseDocument, Parser } = await import('yaml');
  const text = context.output.text;
  if (nestingOf(new Parser().parse(text)) > MAX_NESTING) return verdict(false, `expected YAML, found more than ${MAX_NESTING} levels`);
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) return verdict(false, `expected YAML: ${error.message}, at character ${error.pos[0]}`);
  if (isCollection(document.contents)) return verdict(true, 'is YAML');
  return verdict(false, `expected a YAML mapping or list, found ${quote(text)}`);
}
