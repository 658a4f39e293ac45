import { isUnmeasured, type Facts } from '../facts.ts';
import { formatCount, formatNumberOf } from '../text/format.ts';
import { joinPhrases, name, phrase, type Phrase } from '../text/phrase.ts';
import { countReasons, reasonPhrase } from './reasons.ts';

/** As many reasons as a line can name. */
const NAMED_REASONS = 3;

/** Whether the line on what changed names all that made cases run. */
export function isToldInLine(facts: Facts): boolean {
  const { length } = countReasons(facts.result);
  return !isUnmeasured(facts) && length > 0 && length <= NAMED_REASONS;
}

/** `What changed: prompt prompts/triage.md, model a → b. 50 of 214 cases ran.` */
export function causePhrase(facts: Facts): readonly Phrase[] {
  const { result } = facts;
  const reasons = countReasons(result);
  if (reasons.length === 0) return [];
  const isOne = reasons.length === 1;
  const said = reasons.map(({ reason, cases }) => {
    return phrase`${reasonPhrase(reason)}${isOne ? '' : ` (${formatNumberOf(cases, 'case')})`}`;
  });
  const { affectedCases, totalCases } = result.counts;
  const ran = `${formatCount(affectedCases)} of ${formatNumberOf(totalCases, 'case')} ran`;
  const isAsked = reasons.every(({ reason }) => reason.kind === 'requested' || reason.kind === 'repeated');
  return [
    phrase`${isAsked ? 'Why they ran' : 'What changed'}: ${joinPhrases([...said, ...models(facts)], ', ')}. ${ran}.`,
  ];
}

/** Models that the pull request exchanged. */
function models({ rows }: Facts): readonly Phrase[] {
  const changed = rows.flatMap(({ model: { base, head } }) => {
    return base === undefined || head === undefined || base === head ? [] : [{ base, head }];
  });
  const distinct = new Map(changed.map((one) => [JSON.stringify([one.base, one.head]), one]));
  return [...distinct.values()].slice(0, NAMED_REASONS).map(({ base, head }) => phrase`${name(base)} → ${name(head)}`);
}
