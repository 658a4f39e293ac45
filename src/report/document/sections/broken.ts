import { caseAddress } from '../case-address.ts';
import { fitGroups, groupBroken } from '../../words/cases/broken-groups.ts';
import { behaviourChanges } from '../../words/cases/behaviour.ts';
import { commonCauses, failedScorers } from '../../words/cases/cause.ts';
import { armNames, casesThat, exampleTrial, type CaseFacts, type Facts } from '../../facts.ts';
import { rowName } from '../../words/findings/statement.ts';
import { formatNumberOf, formatTallies } from '../../text/format.ts';
import { lineUrl } from '../line-url.ts';
import { outputText } from '../../text/visible.ts';
import { capitalised, joinPhrases, name, phrase, type Phrase } from '../../text/phrase.ts';
import { questionOf } from '../../words/cases/question.ts';
import { unevenNote } from '../../words/cautions/uneven.ts';
import { folded, paragraph, type Block, type BrokenRow, type CaseInFull } from '../block.ts';
import { describeCase } from '../case-line.ts';
import { WITHOUT_PAGE, type Part } from '../part.ts';

const FAILED_SCORERS = 4;
const FIRST_PRIORITY = 90;

/** What broke, worst first: a table, then the first in full, each a section of its own so that the last goes first, then the next. */
export const broken: Part = {
  media: WITHOUT_PAGE,
  isOfMeasurement: true,
  sections: (facts, { extent: { casesInFull, casesInTable }, pageUrl }) => {
    const found = casesThat(facts, 'broken');
    const groups = groupBroken(facts, found);
    const shown = fitGroups(groups, casesInTable);
    const listed = shown.flatMap(({ cases }) => cases);
    const isConfirmationSaid = !areAllConfirmed(found);
    const toRow = (entry: CaseFacts): BrokenRow => brokenRow(entry, facts, { pageUrl, isConfirmationSaid });
    const inOrder = groups.flatMap(({ cases }) => cases);
    const full = inOrder.slice(0, casesInFull).map((entry, index) => ({
      name: 'some broken cases',
      priority: FIRST_PRIORITY - index / 1000,
      blocks: [caseInFull(entry, index + 1, listed.length > 0)],
    }));
    const told = new Set(listed.length > 0 ? listed : inOrder.slice(0, casesInFull));
    const more = moreCases(
      inOrder.filter((entry) => !told.has(entry)),
      'case',
    );
    const rows = shown.map(({ title, cases }) => ({ title, rows: cases.map(toRow) }));
    const table: readonly Block[] = listed.length === 0 ? [] : [{ kind: 'broken', groups: rows }];
    const areGrouped = listed.length > 0 && groups.length > 1;
    return [
      {
        name: 'what broke',
        priority: 'required',
        blocks: found.length === 0 ? [] : [...headingOf(facts, found, areGrouped), ...table],
      },
      ...full,
      { name: 'the list of more broken cases', priority: 60, blocks: more },
    ];
  },
};

function headingOf(facts: Facts, cases: readonly CaseFacts[], areGrouped: boolean): readonly Block[] {
  const note = unevenNote(cases);
  // The first is the title of a group.
  const causes = commonCauses(facts).slice(areGrouped ? 1 : 0);
  // What failed by chance did not break.
  const title = cases.some(({ comparison }) => comparison.isConfirmed) ? 'What broke' : 'Got worse';
  return [
    { kind: 'heading', title, count: formatNumberOf(cases.length, 'case') },
    ...(note === undefined ? [] : [paragraph(phrase`${note}`, 'note')]),
    ...confirmationNote(cases).map((words) => paragraph(phrase`${words}`, 'note')),
    ...behaviourChanges(facts).map((words) => paragraph(phrase`${capitalised(words)}.`)),
    ...causes.map((cause) => paragraph(phrase`${cause}.`)),
  ];
}

/** How far each by itself is more than chance. */
function confirmationNote(cases: readonly CaseFacts[]): readonly string[] {
  if (areAllConfirmed(cases)) return ['All of them were confirmed by fresh re-runs.'];
  const { length } = cases.filter(({ comparison }) => !comparison.isConfirmed);
  if (length === 0) return [];
  if (cases.length === 1) return ['It was not re-run by itself, so it may be chance.'];
  const times = Math.max(...cases.map(({ comparison: { tally } }) => Math.max(tally.base.of, tally.head.of)));
  if (length < cases.length)
    return ['Those that are not marked as confirmed may be chance: they were not re-run one by one.'];
  return [
    times > 1
      ? 'Not re-run one by one, so a single one may be chance.'
      : 'Each was asked once and not re-run one by one, so a single one may be chance.',
  ];
}

function areAllConfirmed(cases: readonly CaseFacts[]): boolean {
  return cases.length > 1 && cases.every(({ comparison }) => comparison.isConfirmed);
}

type RowContext = { readonly pageUrl: string | undefined; readonly isConfirmationSaid: boolean };

function brokenRow(entry: CaseFacts, facts: Facts, { pageUrl, isConfirmationSaid }: RowContext): BrokenRow {
  const { comparison, suite, target, details } = entry;
  const { caseId, severity, isConfirmed } = comparison;
  const about = [
    ...(severity === 'major' ? [] : [phrase`${severity}`]),
    ...ownOwner(entry, facts),
    ...(facts.rows.length < 2 ? [] : [rowName({ suite, target, tag: undefined })]),
    ...(isConfirmed && isConfirmationSaid ? [phrase`confirmed by fresh re-runs`] : []),
  ];
  return {
    caseId,
    lineUrl: details === undefined ? undefined : lineUrl(facts.result, details),
    pageUrl: pageUrl === undefined ? undefined : `${pageUrl}#${caseAddress({ suite, target, caseId })}`,
    question: questionOf(entry),
    about: joinPhrases(about, ' · '),
    failed: failedScorers(entry),
    tallies: formatTallies(comparison, armNames(entry)).replace(/^base (.*) → head /, '$1 → '),
  };
}

/** Who owns the case where that is somebody else than who owns the suite. */
function ownOwner({ suite, target, details }: CaseFacts, { rows }: Facts): readonly Phrase[] {
  const owner = details?.owner;
  const ofSuite = rows.find((row) => row.suite === suite && row.target === target)?.owner;
  return owner === undefined || owner === ofSuite ? [] : [phrase`owner ${name(owner)}`];
}

/** What ran on head only and failed: the first in full, then the next. */
export const headFailures: Part = {
  media: WITHOUT_PAGE,
  isOfMeasurement: true,
  sections: (facts, { extent }) => {
    const found = casesThat(facts, 'measured-failing');
    const full = found.slice(0, extent.casesInFull).map((entry, index) => caseInFull(entry, index + 1, false));
    const blocks = [...full, ...moreCases(found.slice(full.length), 'failed case')];
    const isOpen = found.some(({ comparison }) => comparison.severity === 'critical');
    const title = { title: 'Run on head only and failed', count: formatNumberOf(found.length, 'case'), isOpen };
    const shown = found.length === 0 ? [] : [folded(title, blocks)];
    return [{ name: 'cases that fail on head alone', priority: 40, blocks: shown }];
  },
};

function caseInFull(entry: CaseFacts, position: number, isFolded: boolean): CaseInFull {
  const base = exampleTrial(entry, 'base', true);
  const head = exampleTrial(entry, 'head', false);
  const failed = head?.scores.filter((score) => !score.passed) ?? [];
  return {
    kind: 'case',
    position,
    folded: isFolded
      ? {
          caseId: entry.comparison.caseId,
          tallies: formatTallies(entry.comparison, armNames(entry)),
          isOpen: position === 1,
        }
      : undefined,
    line: describeCase(entry),
    failed: failed.slice(0, FAILED_SCORERS),
    moreFailed: Math.max(0, failed.length - FAILED_SCORERS),
    input: entry.details?.input.head ?? entry.details?.input.base,
    outputs: head && { base: base && outputText(base.output), head: outputText(head.output) },
  };
}

function moreCases(cases: readonly CaseFacts[], noun: string): readonly Block[] {
  return cases.length === 0 ? [] : [{ kind: 'more', noun, items: cases.map(describeCase) }];
}
