import type { RowEvidence } from '../../domain/comparison/decision.ts';
import type { Tally } from '../../domain/comparison/interval.ts';
import { BUDGETS, RATES } from '../../domain/comparison/measures.ts';
import type { ResultRow } from '../../domain/result.ts';
import type { RuleName } from '../../domain/verdict/verdict.ts';
import { casesThat, type CaseFacts, type Facts } from '../facts.ts';
import { clearedOf, isTelling, sayCleared, sayLittle, sayWithin } from './findings/drop.ts';
import { findingsThat } from './findings/order.ts';
import { NOTHING, rowName } from './findings/statement.ts';
import { formatCount, formatLimit, formatNumberOf, formatRuledOut, formatTally } from '../text/format.ts';
import { nameList, phrase, sentences, type Phrase } from '../text/phrase.ts';
import { casesName } from './question.ts';
import type { Saying } from './saying.ts';

const NAMED_CASES = 3;
const NAMED_ROWS = 3;

type Acquitted = { readonly row: ResultRow; readonly evidence: RowEvidence };

/** What a pass says: how large a drop was ruled out where anything was compared, and never more than the cases can show. */
export function sayPass(facts: Facts): Saying {
  const acquitted = facts.rows.flatMap((row): readonly Acquitted[] => {
    const evidence = row.comparison.evidence.passRate;
    return evidence?.outcome === 'ruled-out' ? [{ row, evidence }] : [];
  });
  const telling = acquitted.filter(({ evidence }) => isTelling(evidence));
  const slight = acquitted.filter(({ evidence }) => !isTelling(evidence));
  const cleared = facts.rows.flatMap(({ comparison }) => clearedOf(comparison.evidence.passRate, comparison.cases));
  const critical = sayFailingCritical(facts);
  const tolerated = sayTolerated(facts);
  return {
    where: NOTHING,
    says: phrase`${sayHarmless(facts, { telling, slight })}${critical.length === 0 ? NOTHING : phrase`; ${critical}`}`,
    extras: sayFixed(facts),
    also: sentences(
      telling.length > 0 ? saySlightRows(slight) : NOTHING,
      acquitted.length > 0 && tolerated.length > 0 ? phrase`${tolerated}.` : NOTHING,
    ),
    sure: [sayCleared(cleared)],
  };
}

type ByWeight = { readonly telling: readonly Acquitted[]; readonly slight: readonly Acquitted[] };

function sayHarmless(facts: Facts, { telling, slight }: ByWeight): Phrase {
  if (telling.length > 0) {
    const most = Math.max(...telling.map(({ evidence }) => evidence.mustCatch));
    const where = telling.length > 1 ? ` in each of ${formatCount(telling.length)} rows` : '';
    const cases = telling.reduce((sum, { row }) => sum + row.comparison.comparedCases, 0);
    return phrase`No harm found in ${formatNumberOf(cases, 'case')}; a drop of ${formatRuledOut(most)} or more is ruled out${where}`;
  }
  const [first] = slight;
  if (first === undefined) {
    const tolerated = sayTolerated(facts);
    return tolerated.length > 0 ? tolerated : sayUntested(facts);
  }
  if (slight.length > 1) return phrase`too few cases to show harm in each of ${formatCount(slight.length)} rows`;
  const { base, head } = first.row.comparison.passes;
  return phrase`${sayLittle(first.evidence, 'rate')} (base passed ${formatTally(base)}, head ${formatTally(head)})`;
}

/** What broke in rows whose drop stays within the tolerated one, whatever broke. */
function sayTolerated({ rows }: Facts): Phrase {
  const found = rows.flatMap(({ comparison: { evidence } }) => evidence.passRate ?? []);
  const tolerated = found.filter(({ outcome }) => outcome === 'tolerated');
  if (tolerated.length === 0) return NOTHING;
  const limit = formatLimit(Math.max(...tolerated.map(({ maxDrop }) => maxDrop)), 'rate');
  const within = tolerated.map(sayWithin).find((how) => how !== 'within') ?? 'within';
  const confirmations = tolerated.flatMap((row) => row.confirmations);
  const broken = confirmations.filter(({ kind, status }) => kind === 'broken' && status === 'confirmed');
  if (broken.length === 0) return phrase`the drop stays ${within} the ${limit} tolerated`;
  const ids = nameList([...new Set(broken.map(({ caseId }) => caseId))], NAMED_CASES);
  const verb = broken.length === 1 ? 'fails' : 'fail';
  return phrase`${formatNumberOf(broken.length, 'case')} that base passes now ${verb}: ${ids}, ${within} the ${limit} tolerated`;
}

function saySlightRows(rows: readonly Acquitted[]): Phrase {
  if (rows.length === 0) return NOTHING;
  const said = rows
    .slice(0, NAMED_ROWS)
    .map(({ row, evidence }) => phrase`${rowName(row.comparison)}: ${sayLittle(evidence, 'rate')}.`);
  const more = rows.length - said.length;
  return sentences(...said, more > 0 ? phrase`${formatNumberOf(more, 'more row')} of the kind.` : NOTHING);
}

function sayUntested(facts: Facts): Phrase {
  const tally = headTally(facts);
  if (tally.of === 0) return phrase`every rule is met`;
  return phrase`no rule is breached; head passed ${formatTally(tally)} ${tally.of === 1 ? 'trial' : 'trials'}`;
}

/** `Measured 2 new cases: 1 passes, a new critical case fails: "Can I …?"`: the whole headline where nothing was compared. */
export function sayMeasured(facts: Facts): Saying {
  const cases = facts.rows.reduce((sum, row) => sum + row.comparison.measuredCases, 0);
  const { passed, of } = headTally(facts);
  const critical = failingCritical(facts).length;
  const failed = of - passed;
  const counts = [
    `${passed === 0 ? 'none' : formatCount(passed)} ${passed > 1 ? 'pass' : 'passes'}`,
    ...(failed > critical ? [`${formatCount(failed)} ${failed === 1 ? 'fails' : 'fail'}`] : []),
    ...(cases > of ? [`${formatCount(cases - of)} got no answer`] : []),
  ].join(', ');
  const worst = phrase`, ${failed > critical ? phrase`among them ${nameCritical(facts, '')}` : sayFailingCritical(facts)}`;
  const kind = ageOf(facts.cases);
  const says = phrase`Measured ${formatNumberOf(cases, `${kind}case`)}: ${counts}${critical === 0 ? NOTHING : worst}`;
  return { where: NOTHING, says, extras: [phrase`; ${sayBars(facts)}`], also: NOTHING, sure: [] };
}

function headTally({ rows }: Facts): Tally {
  const heads = rows.map((row) => row.comparison.passes.head);
  return {
    passed: heads.reduce((sum, { passed }) => sum + passed, 0),
    of: heads.reduce((sum, { of }) => sum + of, 0),
  };
}

/** `a new critical case fails: "Can I …?"`; nothing where none does. */
export function sayFailingCritical(facts: Facts): Phrase {
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
function sayBars({ result, rows }: Facts): string {
  if (findingsThat(result, 'breached', 'reported').length > 0) return 'no bar blocks';
  if (findingsThat(result, 'met').some(({ rule }) => BARS.includes(rule))) return 'every bar is met';
  const isWhole = rows.every(({ comparison }) => comparison.measuredCases === comparison.totalCases);
  return isWhole ? 'no bar is set' : 'no bar is judged';
}

function sayFixed(facts: Facts): readonly Phrase[] {
  const { length } = casesThat(facts, 'fixed');
  return length === 0
    ? []
    : [phrase`; ${formatNumberOf(length, 'case')} that failed now ${length === 1 ? 'passes' : 'pass'}`];
}
