import type { CaseFacts, Facts } from '../../facts.ts';
import { name, phrase, prose, type Phrase } from '../../text/phrase.ts';
import { shorten, visibleLine } from '../../text/visible.ts';

/** Characters of a question that stands for its case. */
export const QUESTION_LENGTH = 60;

/** What a case asks, as a person would name it; undefined where the file does not say it. */
export function questionOf({ details }: CaseFacts): string | undefined {
  const text = details?.input.head ?? details?.input.base;
  return text === undefined || visibleLine(text) === '' ? undefined : shorten(text.trim(), QUESTION_LENGTH);
}

/** `"Can I return it after 40 days?"`, else its id. */
export function casesName(entry: CaseFacts | undefined, caseId: string): Phrase {
  const question = entry === undefined ? undefined : questionOf(entry);
  return question === undefined ? [name(caseId)] : phrase`"${prose(question)}"`;
}

/** `"Can I return it …?" and 2 more`. */
export function namedByFirst(
  facts: Facts,
  row: { readonly suite: string; readonly target: string | undefined },
  caseIds: readonly string[],
): Phrase {
  const [first = ''] = caseIds;
  const entry = facts.cases.find(({ suite, target, comparison }) => {
    return suite === row.suite && target === (row.target ?? target) && comparison.caseId === first;
  });
  const more = caseIds.length - 1;
  return phrase`${casesName(entry, first)}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
