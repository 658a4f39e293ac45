import type { ScorerSpec } from '../../domain/scorer.ts';
import { verdict } from '../parts/judgement.ts';
import { quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** Comments, CDATA, instructions and declarations, which are passed over, and tags. */
const MARKUP =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<!(?:"[^"]*"|'[^']*'|[^"'>])*>|<(\/?)(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** `xml: true`: the whole output is one well-formed XML document. Entities are not expanded, nothing is fetched. */
export async function xml(_: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const { XMLValidator } = await import('fast-xml-parser');
  const text = context.output.text.trim();
  if (!text.startsWith('<')) return verdict(false, `expected XML, found ${quote(text)}`);
  const outcome = XMLValidator.validate(text);
  if (outcome !== true) return verdict(false, `expected XML, at line ${outcome.err.line}: ${outcome.err.msg}`);
  const roots = countRoots(text);
  if (roots !== 1) return verdict(false, `expected one XML document, found ${roots} elements beside each other`);
  if (!text.endsWith('>')) return verdict(false, `expected XML, it ends with ${quote(text.slice(-40))}`);
  return verdict(true, 'is well-formed XML');
}

/** The validator takes several outermost elements where all but one close themselves. */
function countRoots(wellFormed: string): number {
  let depth = 0;
  let roots = 0;
  for (const [markup, slash] of wellFormed.matchAll(MARKUP)) {
    if (slash === undefined) continue;
    if (slash === '' && depth === 0) roots += 1;
    if (slash === '/') depth -= 1;
    else if (!markup.endsWith('/>')) depth += 1;
  }
  return roots;
}
