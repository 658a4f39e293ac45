import type { ChangedSetting } from '../../../domain/review/change.ts';
import type { ReasonKind } from '../../../domain/plan.ts';
import { isUnmeasured, type Facts } from '../../facts.ts';
import { formatCount, formatNumberOf } from '../../text/format.ts';
import { joinPhrases, name, phrase, type Phrase } from '../../text/phrase.ts';
import { differenceOf } from '../changes/difference.ts';
import { countReasons, describeReason } from './reasons.ts';

/** As many reasons, and as many settings, as a line can name. */
const NAMED = 3;
const VALUE_LENGTH = 60;

/** Whether the line on what changed names all that made cases run. */
export function isToldInLine(facts: Facts): boolean {
  const { length } = countReasons(facts.result);
  return !isUnmeasured(facts) && length > 0 && length <= NAMED;
}

/** `What changed: prompt prompts/triage.md, model a → b. 50 of 214 cases in 6 suites ran.` */
export function describeCause(facts: Facts): Phrase | undefined {
  const { result } = facts;
  const settings = settingsOf(facts);
  const reasons = countReasons(result);
  if (reasons.length === 0) return undefined;
  // Where it is known what a setting was and is, the file that it stands in says no more.
  const named = reasons.filter(({ reason }) => settings.length === 0 || !OF_SETTINGS.includes(reason.kind));
  const isOne = reasons.length === 1;
  const said = named.map(({ reason, cases }) => {
    return phrase`${describeReason(reason)}${isOne ? '' : ` (${formatNumberOf(cases, 'case')})`}`;
  });
  const { affectedCases, totalCases, suites } = result.counts;
  const where = suites > 1 ? ` in ${formatCount(suites)} suites` : '';
  const ran = `${formatCount(affectedCases)} of ${formatNumberOf(totalCases, 'case')}${where} ran`;
  const isAsked = reasons.every(({ reason }) => reason.kind === 'requested' || reason.kind === 'repeated');
  const what = joinPhrases([...said, ...settings.slice(0, NAMED).map(describeChange), ...moreOf(settings)], ', ');
  return phrase`${isAsked ? 'Why they ran' : 'What changed'}: ${what}. ${ran}.`;
}

const OF_SETTINGS: readonly ReasonKind[] = ['model', 'parameters'];

/** Settings that the pull request changed, each once; a file that does not tell them has at least the models of its rows. */
function settingsOf({ result, rows }: Facts): readonly ChangedSetting[] {
  const models = rows.flatMap(({ model: { base, head } }) => {
    return base === undefined || head === undefined || base === head ? [] : [{ name: 'model', base, head }];
  });
  const found = result.changed?.targets.flatMap(({ settings }) => settings) ?? models;
  return [...new Map(found.map((one) => [JSON.stringify([one.name, one.base, one.head]), one])).values()];
}

/** `max_output_tokens 400 → 200`. */
export function describeChange({ name: what, base, head }: ChangedSetting): Phrase {
  if (base === undefined || head === undefined) {
    const side = (value: string | undefined): Phrase => (value === undefined ? ['none'] : [name(value)]);
    return phrase`${name(what)} ${side(base)} → ${side(head)}`;
  }
  const { label, before, after } = differenceOf(base, head, VALUE_LENGTH);
  return phrase`${name(label === '' ? what : `${what}: ${label}`)} ${name(before)} → ${name(after)}`;
}

function moreOf(settings: readonly ChangedSetting[]): readonly Phrase[] {
  const more = settings.length - NAMED;
  return more > 0 ? [phrase`${formatNumberOf(more, 'more setting')}`] : [];
}
