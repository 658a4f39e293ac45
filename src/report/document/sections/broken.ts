import { casesThat, exampleTrial, type CaseFacts } from '../../facts.ts';
import { formatNumberOf } from '../../format.ts';
import { outputText } from '../../visible.ts';
import { phrase } from '../../phrase.ts';
import { unevenNote } from '../../uneven.ts';
import { folded, paragraph, type Block, type CaseInFull } from '../block.ts';
import { casePhrase } from '../case-line.ts';
import { WITHOUT_PAGE, type Part } from '../part.ts';

const FAILED_SCORERS = 4;
const FIRST_PRIORITY = 90;

/** What broke, worst first: the first in full, each a section of its own so that the last goes first, then the next. */
export const broken: Part = {
  media: WITHOUT_PAGE,
  isOfMeasurement: true,
  sections: (facts, { extent }) => {
    const found = casesThat(facts, 'broken');
    const full = found.slice(0, extent.casesInFull).map((entry, index) => ({
      name: 'some broken cases',
      priority: FIRST_PRIORITY - index / 1000,
      blocks: [caseInFull(entry, index + 1)],
    }));
    const more = moreCases(found.slice(full.length), 'broken case');
    return [
      { name: 'what broke', priority: 'required', blocks: found.length === 0 ? [] : headingOf(found) },
      ...full,
      { name: 'the list of more broken cases', priority: 60, blocks: more },
    ];
  },
};

function headingOf(cases: readonly CaseFacts[]): readonly Block[] {
  const note = unevenNote(cases);
  return [
    { kind: 'heading', title: 'What broke', count: formatNumberOf(cases.length, 'case') },
    ...(note === undefined ? [] : [paragraph(phrase`${note}`, 'note')]),
  ];
}

/** What ran on head only and failed: the first in full, then the next. */
export const headFailures: Part = {
  media: WITHOUT_PAGE,
  isOfMeasurement: true,
  sections: (facts, { extent }) => {
    const found = casesThat(facts, 'measured-failing');
    const full = found.slice(0, extent.casesInFull).map((entry, index) => caseInFull(entry, index + 1));
    const blocks = [...full, ...moreCases(found.slice(full.length), 'failed case')];
    const title = { title: 'Run on head only and failed', count: formatNumberOf(found.length, 'case') };
    const shown = found.length === 0 ? [] : [folded(title, blocks)];
    return [{ name: 'cases that fail on head alone', priority: 40, blocks: shown }];
  },
};

function caseInFull(entry: CaseFacts, position: number): CaseInFull {
  const base = exampleTrial(entry, 'base', true);
  const head = exampleTrial(entry, 'head', false);
  const failed = head?.scores.filter((score) => !score.passed) ?? [];
  return {
    kind: 'case',
    position,
    line: casePhrase(entry),
    failed: failed.slice(0, FAILED_SCORERS),
    moreFailed: Math.max(0, failed.length - FAILED_SCORERS),
    input: entry.details?.input.head ?? entry.details?.input.base,
    outputs: head && { base: base && outputText(base.output), head: outputText(head.output) },
  };
}

function moreCases(cases: readonly CaseFacts[], noun: string): readonly Block[] {
  return cases.length === 0 ? [] : [{ kind: 'more', noun, items: cases.map(casePhrase) }];
}
