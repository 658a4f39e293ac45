import type { Agreement } from '../../domain/labels/agreement.ts';
import type { Tally } from '../../domain/comparison/interval.ts';
import type { JudgeCheck, JudgeReport } from '../../domain/labels/judge-check.ts';
import { formatCount, formatNumberOf, formatRate, formatScore, formatUsd } from '../text/format.ts';
import { visibleLine } from '../text/visible.ts';
import { alignRows, createPaint, wrapWithPrefix } from './ansi.ts';
import type { TerminalOptions } from './terminal.ts';

const NAMED = 5;

/** What a check of a judge found: a table and one sentence for each of its scorers. */
export function renderJudgeReport(report: JudgeReport, { color, width }: TerminalOptions): string {
  const paint = createPaint(color);
  const title = `${visibleLine(report.suite)}, judged by ${visibleLine(report.judge)}`;
  const parts = report.checks.map((check) => {
    const lines = alignRows(rowsOf(check)).map((line) => `  ${line}`);
    return [
      paint('bold', visibleLine(check.scorer)),
      ...lines,
      '',
      wrapWithPrefix('', sentenceOf(check), width),
      '',
    ].join('\n');
  });
  const orphans =
    report.orphans === 0
      ? []
      : [`${formatNumberOf(report.orphans, 'label')} of cases that the suite has no more could not be asked about.`];
  const spent = report.spendUsd === undefined ? 'an amount that is not known' : formatUsd(report.spendUsd);
  return `${[title, '', ...parts, ...orphans, `Spent ${spent}.`].join('\n')}\n`;
}

function rowsOf(check: JudgeCheck): readonly (readonly string[])[] {
  const { agreement, consistent, longer, swapped, second, times } = check;
  const rows: readonly (readonly [string, string] | undefined)[] = [
    [
      'asked about',
      `${formatCount(check.asked)}${check.missing === 0 ? '' : `, ${formatCount(check.missing)} without a verdict`}`,
    ],
    swapped && ['changed with the order', describeTally(swapped)],
    consistent && [`the same ${formatCount(times)} times`, describeTally(consistent)],
    longer && ['failed, and passed when said twice', describeTally(longer.failed)],
    longer && ['passed, and failed when said twice', describeTally(longer.passed)],
    consistent && ['agreement with people', describeAgreement(agreement)],
    second && [`agreement with ${visibleLine(second.judge)}`, describeAgreement(second.agreement)],
  ];
  return rows.filter((row) => row !== undefined);
}

function describeTally({ passed, of }: Tally): string {
  return of === 0 ? 'none to tell' : `${formatCount(passed)} of ${formatCount(of)} (${formatRate(passed / of)})`;
}

function describeAgreement(agreement: Agreement | undefined): string {
  if (agreement === undefined) return 'no label is for this rubric';
  const { kappa, interval, observed, cases } = agreement;
  const range =
    interval === undefined ? '' : ` (95 %: ${formatScore(interval.lower)} to ${formatScore(interval.upper)})`;
  const beyond = kappa === undefined ? 'kappa cannot be told' : `kappa ${formatScore(kappa)}${range}`;
  return `${beyond}, ${formatRate(observed)} of ${formatNumberOf(cases, 'output')} alike`;
}

function sentenceOf(check: JudgeCheck): string {
  const { swapped, consistent, longer, second, otherRubric } = check;
  if (swapped !== undefined) {
    return swapped.passed === 0
      ? 'The order of the two outputs changed no answer.'
      : `The order of the two outputs decided ${describeTally(swapped)}: those count as ties, and tell nothing.`;
  }
  const parts = [
    consistent !== undefined && consistent.passed < consistent.of
      ? `changes its mind about ${formatCount(consistent.of - consistent.passed)} of ${formatNumberOf(consistent.of, 'output')}`
      : 'keeps to its word',
    longer !== undefined && longer.failed.passed > 0
      ? `passes ${formatCount(longer.failed.passed)} of ${formatCount(longer.failed.of)} failed ones when they are only longer`
      : 'is not swayed by length',
    describeStanding(check.agreement),
  ];
  const disagreed = second?.disagreed ?? [];
  const names = disagreed.slice(0, NAMED).map(visibleLine).join(', ');
  const others = disagreed.length > NAMED ? ' and others' : '';
  const apart =
    disagreed.length === 0
      ? ''
      : ` The two judges disagree about ${formatNumberOf(disagreed.length, 'output')}: ${names}${others}.`;
  const stale = otherRubric === 0 ? '' : ` ${formatNumberOf(otherRubric, 'label')} for another rubric did not count.`;
  return `This judge ${parts[0]}, ${parts[1]}, and ${parts[2]}.${apart}${stale}`;
}

function describeStanding(agreement: Agreement | undefined): string {
  if (agreement?.kappa === undefined) return 'nobody knows how far it agrees with people';
  const lower = agreement.interval?.lower ?? -1;
  return lower > 0 ? 'agrees with people beyond chance' : 'is not shown to agree with people beyond chance';
}
