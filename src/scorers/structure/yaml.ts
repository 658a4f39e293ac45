import type { ScorerSpec } from '../../domain/scorer.ts';
import { verdict } from '../parts/judgement.ts';
import { quote } from '../parts/quote.ts';
import { ScorerError, type Judgement, type ScoreContext } from '../scorer.ts';

/** Characters that are parsed: the parser keeps every token, and errors without number. */
export const MAX_YAML_LENGTH = 250_000;

/** `yaml: true`: the whole output is YAML, each document of it a mapping or a list (plain prose would be YAML too). */
export async function yaml(_: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const { isCollection, parseAllDocuments } = await import('yaml');
  const { text } = context.output;
  if (text.length > MAX_YAML_LENGTH)
    throw new ScorerError(`The output is too long to be read as YAML (${text.length} characters)`);
  // Looking for equal keys takes time quadratic in their number.
  const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const [error] = documents.flatMap(({ errors }) => errors);
  if (error !== undefined) return verdict(false, `expected YAML: ${error.message}, at character ${error.pos[0]}`);
  const contents = documents.map((document) => document.contents).filter((content) => content !== null);
  if (contents.length > 0 && contents.every((content) => isCollection(content))) return verdict(true, 'is YAML');
  return verdict(false, `expected a YAML mapping or list, found ${quote(text)}`);
}
