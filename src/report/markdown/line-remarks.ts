import type { LineRemark } from '../../domain/review/line-remark.ts';
import type { Result } from '../../domain/result.ts';
import { armNames, casesThat, collectFacts, type CaseFacts } from '../facts.ts';
import { caseAddress } from '../document/case-address.ts';
import { firstChange } from '../machine/changed-places.ts';
import { filesThatBroke } from '../machine/files-that-broke.ts';
import { formatNumberOf, formatTallies } from '../text/format.ts';
import { failedScorers } from '../words/cases/cause.ts';
import { questionOf } from '../words/cases/question.ts';
import { verdictSign } from '../words/headline/sign.ts';
import { code, inert, link } from './escape.ts';

const NAMED_CASES = 5;
const NAMED_SCORERS = 3;

/**
 * Remarks beside the changed lines of files that broke cases; none for a pass, whatever broke, and none for who only observes.
 * `pageUrl`: where the report opens in a browser.
 */
export function lineRemarks(result: Result, pageUrl: string | undefined): readonly LineRemark[] {
  if (result.mode === 'observe' || result.verdict.kind === 'pass') return [];
  const facts = collectFacts(result);
  const { icon } = verdictSign(facts);
  return filesThatBroke(casesThat(facts, 'broken')).flatMap(({ file, cases }) => {
    const changed = result.changed?.files.find((each) => each.file === file);
    const place = changed === undefined ? undefined : firstChange(changed);
    return place === undefined ? [] : [{ file, ...place, text: remarkText(icon, cases, pageUrl) }];
  });
}

function remarkText(icon: string, cases: readonly CaseFacts[], pageUrl: string | undefined): string {
  const verb = cases.length === 1 ? 'runs with this file and broke' : 'run with this file and broke';
  const lines = cases.slice(0, NAMED_CASES).map((entry) => `- ${caseLine(entry, pageUrl)}`);
  const more = cases.length - lines.length;
  const rest = more > 0 ? [`- and ${formatNumberOf(more, 'more case')}`] : [];
  return [`${icon} **${formatNumberOf(cases.length, 'case')} ${verb}:**`, '', ...lines, ...rest].join('\n');
}

function caseLine(entry: CaseFacts, pageUrl: string | undefined): string {
  const { suite, target, comparison } = entry;
  const question = questionOf(entry);
  const scorers = failedScorers(entry).slice(0, NAMED_SCORERS);
  const failed = scorers.length === 0 ? '' : ` failed ${scorers.map((name) => code(name, 40)).join(', ')},`;
  const address = caseAddress({ suite, target, caseId: comparison.caseId });
  const details = pageUrl === undefined ? '' : ` · ${link('details', `${pageUrl}#${address}`)}`;
  return `${code(comparison.caseId, 60)}${question === undefined ? '' : ` "${inert(question)}"`}${failed} ${formatTallies(comparison, armNames(entry))}${details}`;
}
