import type { TooSmall } from '../../../domain/verdict/warning.ts';
import { formatNumberOf, formatRate, formatRuledOut } from '../../text/format.ts';
import { name, phrase, phraseText } from '../../text/phrase.ts';

/** What a suite's size keeps its own policy from deciding, and what it could decide; one plain line. */
export function describeUndecidable(suite: string, { rule, tag, cases, asked, possible }: TooSmall): string {
  const where = tag === undefined ? phrase`${name(suite)}` : phrase`${name(suite)}, tag ${name(tag)}`;
  const size = formatNumberOf(cases, 'case');
  const what = rule.endsWith('.must_catch')
    ? `${size} cannot rule out a drop of ${formatRuledOut(asked)}; this suite sees ${formatRuledOut(possible)} or more`
    : `${size} cannot show a rate below ${formatRate(asked)}, even if none passes; a minimum above ${formatRate(possible)} can be missed`;
  return `${phraseText(where)}: ${what} (${rule}).`;
}
