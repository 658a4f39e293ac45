import type { Remark } from '../../domain/review/remark.ts';
import type { Result } from '../../domain/result.ts';
import type { Place } from '../../domain/user-error.ts';
import { describeUserError } from '../../domain/user-error.ts';
import { armNames, casesThat, collectFacts, exampleTrial, type CaseFacts, type Facts } from '../facts.ts';
import { formatCount, formatNumberOf, formatTally } from '../text/format.ts';
import { name, nameList, phrase, phraseText, prose } from '../text/phrase.ts';
import { firstChange } from './changed-places.ts';
import { filesThatBroke } from './files-that-broke.ts';

const TITLE = 'Evaldelta';
const CASES = 5;
const NAMED_CASES = 5;

/**
 * What a reader of the diff should see where it is: mistakes; changed files that broke cases; the broken cases, worst
 * first. Few of each, since GitHub shows ten of a level. Who only observes is shown no case.
 */
export function diffRemarks(result: Result): readonly Remark[] {
  const facts = collectFacts(result);
  const broken = result.mode === 'observe' ? [] : casesThat(facts, 'broken');
  const level = brokenLevel(facts);
  return [
    ...result.errors.map((error) =>
      remark('error', phraseText(phrase`${prose(describeUserError({ ...error, place: undefined }))}`), error.place),
    ),
    ...filesThatBroke(broken).map(({ file, cases }) => remark(level, describeFile(cases), placeIn(result, file))),
    ...broken.slice(0, CASES).map((entry) => remark(level, describeCase(entry), casePlace(entry))),
    ...result.warnings.map((warning) => remark('warning', phraseText(phrase`${prose(warning)}`), undefined)),
  ];
}

function remark(level: Remark['level'], message: string, place: Place | undefined): Remark {
  return { level, title: TITLE, message, place };
}

function brokenLevel({ result: { verdict, mode } }: Facts): Remark['level'] {
  if (verdict.kind === 'fail') return mode === 'block' ? 'error' : 'warning';
  return verdict.kind === 'pass' ? 'notice' : 'warning';
}

function describeFile(cases: readonly CaseFacts[]): string {
  const distinct = new Map(cases.map((entry) => [JSON.stringify([entry.suite, entry.comparison.caseId]), entry]));
  const ids = [...distinct.values()].map(({ comparison }) => comparison.caseId);
  return phraseText(phrase`This change broke ${formatNumberOf(ids.length, 'case')}: ${nameList(ids, NAMED_CASES)}.`);
}

function describeCase(entry: CaseFacts): string {
  const { caseId, severity, tally } = entry.comparison;
  const names = armNames(entry);
  const failed = exampleTrial(entry, 'head', false)?.scores.filter((score) => !score.passed) ?? [];
  const [first] = failed;
  const why = first === undefined ? phrase`` : phrase` ${name(first.name)}: ${prose(first.reason)}`;
  const more = failed.length > 1 ? ` (and ${formatCount(failed.length - 1)} more)` : '';
  const tallies = `${names.base} ${formatTally(tally.base)}, ${names.head} ${formatTally(tally.head)}`;
  return phraseText(phrase`Case ${name(caseId)} (${severity}) broke: ${tallies}.${why}${more}`);
}

function casePlace({ details }: CaseFacts): Place | undefined {
  return details === undefined ? undefined : { file: details.file, line: details.line, column: 0 };
}

/** The first line that the change wrote, or the file as a whole where it is not known. */
function placeIn({ changed }: Result, file: string): Place {
  const found = changed?.files.find((each) => each.file === file);
  const lines = found === undefined ? undefined : firstChange(found);
  return { file, line: lines?.side === 'head' ? lines.startLine : 0, column: 0 };
}
