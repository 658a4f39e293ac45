import type { Tally } from '../../../domain/comparison/interval.ts';
import { BUDGETS, RATES } from '../../../domain/comparison/measures.ts';
import type { Result } from '../../../domain/result.ts';
import type { RuleName } from '../../../domain/verdict/verdict.ts';
import { casesThat, type CaseFacts, type Facts } from '../../facts.ts';
import { formatCount, formatNumberOf, formatRate, withoutZeros } from '../../text/format.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';
import { findingsThat } from '../findings/order.ts';
import { NOTHING } from '../findings/statement.ts';
import { casesName } from '../cases/question.ts';
import type { Saying } from './saying.ts';

/** `Measured 2 new cases: 1 passes, a new critical case fails: "Can I …?"`: the whole headline where nothing was compared. */
export function describeMeasured(facts: Facts): Saying {
  const cases = facts.rows.reduce((sum, row) => sum + row.comparison.measuredCases, 0);
  const { passed, of } = headTally(facts);
  const critical = failingCritical(facts).length;
  const failed = of - passed;
  const counts = [
    `${passed === 0 ? 'none' : formatCount(passed)} ${passed > 1 ? 'pass' : 'passes'}`,
    ...(failed > critical ? [`${formatCount(failed)} ${failed === 1 ? 'fails' : 'fail'}`] : []),
    ...(cases > of ? [`${formatCount(cases - of)} got no answer`] : []),
  ].join(', ');
  const worst = phrase`, ${failed > critical ? phrase`among them ${nameCritical(facts, '')}` : describeFailingCritical(facts)}`;
  const kind = ageOf(facts.cases);
  const says = phrase`Measured ${formatNumberOf(cases, `${kind}case`)}: ${counts}${critical === 0 ? NOTHING : worst}`;
  return {
    where: NOTHING,
    says,
    extras: [phrase`; ${describeBars(facts)}`],
    also: describeUnjudged(facts.result, failed),
    sure: [],
  };
}

/** Base has none of them, so that nobody but a reader can say whether they are right. */
function describeUnjudged({ pullRequest }: Result, failed: number): Phrase {
  if (pullRequest === undefined) return NOTHING;
  if (failed === 0)
    return phrase`There was nothing to compare with: whether they ask what you want, a reviewer has to say.`;
  const which = failed === 1 ? 'the one that fails' : 'those that fail';
  return phrase`There was nothing to compare with: look at ${which} before you merge.`;
}

/** How often head passed, over all rows. */
export function headTally({ rows }: Facts): Tally {
  const heads = rows.map((row) => row.comparison.passes.head);
  return {
    passed: heads.reduce((sum, { passed }) => sum + passed, 0),
    of: heads.reduce((sum, { of }) => sum + of, 0),
  };
}

/** `a new critical case fails: "Can I …?"`; nothing where none does. */
export function describeFailingCritical(facts: Facts): Phrase {
  const { length } = failingCritical(facts);
  return length === 0 ? NOTHING : nameCritical(facts, length === 1 ? ' fails' : ' fail');
}

function failingCritical(facts: Facts): readonly CaseFacts[] {
  return casesThat(facts, 'measured-failing').filter(({ comparison }) => comparison.severity === 'critical');
}

function nameCritical(facts: Facts, verb: string): Phrase {
  const critical = failingCritical(facts);
  const noun = `${ageOf(critical)}critical case`;
  const [first] = critical;
  const who = critical.length === 1 ? `a ${noun}` : formatNumberOf(critical.length, noun);
  const more = critical.length > 1 ? ` and ${formatCount(critical.length - 1)} more` : '';
  return phrase`${who}${verb}: ${casesName(first, first?.comparison.caseId ?? '')}${more}`;
}

/** `new ` where base has none of the cases, `changed ` where the suite speaks otherwise of each; else nothing. */
function ageOf(cases: readonly CaseFacts[]): string {
  const kinds = cases.map(({ details }) => new Set(details?.reasons.map(({ kind }) => kind)));
  if (kinds.length === 0) return '';
  if (kinds.every((kind) => kind.has('added'))) return 'new ';
  return kinds.every((kind) => kind.has('case') || kind.has('scorer')) ? 'changed ' : '';
}

const BARS: readonly RuleName[] = [
  ...RATES.map(({ rule }) => `${rule}.min` as const),
  ...BUDGETS.map(({ rule }) => `${rule}.max` as const),
  'metric',
];

// Of a suite that ran in part nobody knows here whether it has a bar: such a bar is not judged.
function describeBars({ result, rows }: Facts): string {
  if (findingsThat(result, 'breached', 'reported').length > 0) return 'no limit blocks';
  const met = findingsThat(result, 'met').filter(({ rule }) => BARS.includes(rule));
  const [only] = met;
  if (met.length === 1 && only?.rule === 'pass_rate.min' && only.limit !== undefined)
    return `your minimum of ${withoutZeros(formatRate(only.limit))} is met`;
  if (only !== undefined) return 'every limit is met';
  const isWhole = rows.every(({ comparison }) => comparison.measuredCases === comparison.totalCases);
  return isWhole ? 'no limit is set' : 'no limit is judged';
}
