import { formatNumberOf, formatRate, formatRuledOut } from './format.ts';
import { name, phrase, phraseText } from './phrase.ts';

/** A rule that a suite of this size cannot decide; fractions. */
export type TooSmall = {
  readonly rule: string;
  readonly tag: string | undefined;
  readonly cases: number;
  readonly asked: number;
  readonly possible: number;
};

/** What a suite's size keeps its own policy from deciding, and what it could decide; one plain line. */
export function undecidableSentence(suite: string, { rule, tag, cases, asked, possible }: TooSmall): string {
  const where = tag === undefined ? phrase`${name(suite)}` : phrase`${name(suite)}, tag ${name(tag)}`;
  const size = formatNumberOf(cases, 'case');
  const what = rule.endsWith('.must_catch')
    ? `${size} cannot rule out a drop of ${formatRuledOut(asked)}; this suite sees ${formatRuledOut(possible)} or more`
    : `${size} cannot prove a rate of ${formatRate(asked)}, even if all pass; ${formatRate(possible)} is the most they can prove`;
  return `${phraseText(where)}: ${what} (${rule}).`;
}
