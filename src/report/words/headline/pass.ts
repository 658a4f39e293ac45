import type { RowEvidence } from '../../../domain/comparison/decision.ts';
import type { ResultRow } from '../../../domain/result.ts';
import { casesThat, type Facts } from '../../facts.ts';
import { formatCount, formatLimit, formatNumberOf, formatRuledOut, formatTally } from '../../text/format.ts';
import { capitalised, nameList, phrase, sentences, type Phrase } from '../../text/phrase.ts';
import { clearedOf, describeCleared } from '../findings/cleared.ts';
import { isTelling, describeLittle, describeWithin } from '../findings/drop.ts';
import { NOTHING, rowName } from '../findings/statement.ts';
import { headTally, describeFailingCritical } from './measured.ts';
import type { Saying } from './saying.ts';
import { hasFallenTag, describeFallenTags, standingOutNote, WHAT_TO_DO } from './standing-out.ts';

const NAMED_CASES = 3;
const NAMED_ROWS = 3;

type Acquitted = { readonly row: ResultRow; readonly evidence: RowEvidence };

/** What a pass says: how large a drop was ruled out where anything was compared, and never more than the cases can show. */
export function describePass(facts: Facts): Saying {
  const acquitted = facts.rows.flatMap((row): readonly Acquitted[] => {
    const evidence = row.comparison.evidence.passRate;
    return evidence?.outcome === 'ruled-out' ? [{ row, evidence }] : [];
  });
  const telling = acquitted.filter(({ evidence }) => isTelling(evidence));
  const slight = acquitted.filter(({ evidence }) => !isTelling(evidence));
  const cleared = facts.rows.flatMap(({ comparison }) => clearedOf(comparison.evidence.passRate, comparison.cases));
  const tolerated = describeTolerated(facts);
  const isInHeadline = acquitted.length === 0 && !leadsWithTag(facts);
  return {
    where: NOTHING,
    ...describeFirst(facts, { telling, slight }),
    also: sentences(
      ...(leadsWithTag(facts) ? [WHAT_TO_DO] : standingOutNote(facts)),
      telling.length > 0 ? describeSlightRows(slight) : NOTHING,
      tolerated.length > 0 && !isInHeadline ? phrase`${capitalised(tolerated)}.` : NOTHING,
    ),
    sure: [describeCleared(cleared)],
  };
}

/** A critical case is worse than a tag. */
function leadsWithTag(facts: Facts): boolean {
  return hasFallenTag(facts) && describeFailingCritical(facts).length === 0;
}

/** What is wrong all the same comes before how good the rest is. */
function describeFirst(facts: Facts, rows: ByWeight): Pick<Saying, 'says' | 'extras'> {
  const critical = describeFailingCritical(facts);
  const fixed = describeFixed(facts);
  if (critical.length > 0) return { says: phrase`${describeHarmless(facts, rows)}; ${critical}`, extras: [] };
  if (leadsWithTag(facts)) {
    return { says: phrase`No harm found overall, but ${describeFallenTags(facts)}`, extras: [describeRuledOut(rows)] };
  }
  if (rows.telling.length > 0 && fixed.length > 0) return { says: fixed, extras: [describeRuledOut(rows)] };
  return { says: describeHarmless(facts, rows), extras: fixed.length === 0 ? [] : [phrase`; ${fixed}`] };
}

/** `; a drop of 10 points or more is ruled out`; nothing where only one that is no comfort was. */
function describeRuledOut({ telling }: ByWeight): Phrase {
  if (telling.length === 0) return NOTHING;
  const most = Math.max(...telling.map(({ evidence }) => evidence.mustCatch));
  const where = telling.length > 1 ? ` in each of ${formatCount(telling.length)} rows` : '';
  return phrase`; a drop of ${formatRuledOut(most)} or more is ruled out${where}`;
}

type ByWeight = { readonly telling: readonly Acquitted[]; readonly slight: readonly Acquitted[] };

function describeHarmless(facts: Facts, { telling, slight }: ByWeight): Phrase {
  if (telling.length > 0) {
    const cases = telling.reduce((sum, { row }) => sum + row.comparison.comparedCases, 0);
    return phrase`No harm found in ${formatNumberOf(cases, 'case')}${describeRuledOut({ telling, slight })}`;
  }
  const [first] = slight;
  if (first === undefined) {
    const tolerated = describeTolerated(facts);
    return tolerated.length > 0 ? tolerated : describeUntested(facts);
  }
  if (slight.length > 1) return phrase`too few cases to show harm in each of ${formatCount(slight.length)} rows`;
  const { base, head } = first.row.comparison.passes;
  const before = base.of === 0 ? '' : `base passed ${formatTally(base)}, `;
  return phrase`${describeLittle(first.evidence, 'rate')} (${before}head ${formatTally(head)})`;
}

/** What broke in rows whose drop stays within the tolerated one, whatever broke. */
function describeTolerated({ rows }: Facts): Phrase {
  const found = rows.flatMap(({ comparison: { evidence } }) => evidence.passRate ?? []);
  const tolerated = found.filter(({ outcome }) => outcome === 'tolerated');
  if (tolerated.length === 0) return NOTHING;
  const limit = formatLimit(Math.max(...tolerated.map(({ maxDrop }) => maxDrop)), 'rate');
  const within = tolerated.map(describeWithin).find((how) => how !== 'within') ?? 'within';
  const confirmations = tolerated.flatMap((row) => row.confirmations);
  const broken = confirmations.filter(({ kind, status }) => kind === 'broken' && status === 'confirmed');
  if (broken.length === 0) return phrase`the drop stays ${within} the ${limit} tolerated`;
  const ids = nameList([...new Set(broken.map(({ caseId }) => caseId))], NAMED_CASES);
  const verb = broken.length === 1 ? 'fails' : 'fail';
  return phrase`${formatNumberOf(broken.length, 'case')} that base passes now ${verb}: ${ids}, ${within} the ${limit} tolerated`;
}

function describeSlightRows(rows: readonly Acquitted[]): Phrase {
  if (rows.length === 0) return NOTHING;
  const said = rows
    .slice(0, NAMED_ROWS)
    .map(({ row, evidence }) => phrase`${rowName(row.comparison)}: ${describeLittle(evidence, 'rate')}.`);
  const more = rows.length - said.length;
  return sentences(...said, more > 0 ? phrase`${formatNumberOf(more, 'more row')} of the kind.` : NOTHING);
}

function describeUntested(facts: Facts): Phrase {
  const tally = headTally(facts);
  if (tally.of === 0) return phrase`every rule is met`;
  return phrase`no rule is breached; head passed ${formatTally(tally)} ${tally.of === 1 ? 'trial' : 'trials'}`;
}

/** `3 failing cases now pass, none got worse`; nothing where none was fixed. */
function describeFixed(facts: Facts): Phrase {
  const { length } = casesThat(facts, 'fixed');
  if (length === 0) return NOTHING;
  const worse = facts.rows.reduce((sum, { comparison }) => sum + comparison.worsePairs, 0);
  const others = worse === 0 ? 'none got worse' : `${formatNumberOf(worse, 'answer')} got worse`;
  return phrase`${formatCount(length)} failing ${length === 1 ? 'case now passes' : 'cases now pass'}, ${others}`;
}
