import type { HistoryMark, HistoryRow, HistoryWeek, Merge, UnstableCase } from '../../domain/runs/history.ts';
import { paragraph, type Block, type Cell, type Section, type Table } from '../document/block.ts';
import { formatNumberOf, formatRate, formatValue, NOT_AVAILABLE } from '../text/format.ts';
import { joinPhrases, name, phrase, type Phrase } from '../text/phrase.ts';
import { rowName } from '../words/findings/statement.ts';
import { describeDrift, sparkline } from '../words/numbers/history.ts';

/** Most unstable cases that are named. */
const LISTED = 20;
const MARKED = 12;

/** The past of every row as data: how its weeks went, what changed meanwhile, what fell, and, where asked for, what is unstable. */
export function historySections(
  rows: readonly HistoryRow[],
  options: { readonly suggest: boolean },
): readonly Section[] {
  return rows.map((row, index) => ({
    name: 'a row',
    priority: 'required' as const,
    blocks: [
      paragraph(headOf(row)),
      ...(row.drift === undefined ? [] : [paragraph(describeDrift(row.drift), 'alert')]),
      weeksTable(row, `weeks-${index + 1}`),
      ...marksBlock(row.marks),
      ...(options.suggest ? unstableBlocks(row.unstable) : []),
    ],
  }));
}

/** `suite × target: 92% → 93%, 8 weeks ▁▂▃`. */
export function headOf(row: HistoryRow): Phrase {
  const rates = row.weeks.map(({ passRate }) => passRate);
  const ends = [rates[0], ...(rates.length > 1 ? [rates.at(-1)] : [])].map((rate) => formatRate(rate ?? 0));
  const bars = rates.length > 1 ? ` ${sparkline(rates)}` : '';
  return phrase`${rowName({ ...row, tag: undefined })}: pass rate ${ends.join(' → ')} in ${formatNumberOf(rates.length, 'week')}${bars}`;
}

function weeksTable({ weeks }: HistoryRow, id: string): Table {
  const metrics = [...new Set(weeks.flatMap((week) => Object.keys(week.metrics)))].sort();
  return {
    kind: 'table',
    id,
    title: 'Week by week',
    header: ['Week of', 'Pass rate', 'Change', 'Cost per call', 'Latency p95', ...metrics.map(metricTitle), 'Runs'],
    rows: weeks.map((week, index) => ({
      name: phrase`${week.week}`,
      sign: undefined,
      isNew: false,
      cells: [
        ...mainCells(week, weeks[index - 1]),
        ...metrics.map((metric) => metricCell(week, metric)),
        runsCell(week),
      ],
    })),
  };
}

function mainCells(week: HistoryWeek, before: HistoryWeek | undefined): readonly Cell[] {
  const { passRate, interval, costUsd, p95Ms } = week;
  const half = (interval.upper - interval.lower) / 2;
  const noise = half === 0 ? '' : ` ±${(half * 100).toFixed(1)}`;
  return [
    cell(`${formatRate(passRate)}${noise}`),
    cell(before === undefined ? NOT_AVAILABLE : points(passRate - before.passRate)),
    cell(formatValue(costUsd, 'usd')),
    cell(formatValue(p95Ms, 'ms')),
  ];
}

/** Names that people know in place of those that policies have. */
const METRIC_TITLES: Readonly<Record<string, string>> = {
  handled: 'Share without review',
  judge_agreement: 'Judge agreement (kappa)',
};

function metricTitle(metric: string): string {
  return METRIC_TITLES[metric.slice(metric.lastIndexOf('.') + 1)] ?? metric;
}

function metricCell({ metrics }: HistoryWeek, metric: string): Cell {
  const value = metrics[metric];
  if (value === undefined) return cell(NOT_AVAILABLE);
  return cell(metric === 'judge_agreement' ? value.toFixed(2) : formatRate(value));
}

function runsCell({ runs, lost }: HistoryWeek): Cell {
  return cell(lost === 0 ? String(runs) : `${runs}, ${formatNumberOf(lost, 'answer')} missing`);
}

function points(delta: number): string {
  return `${delta < 0 ? '−' : '+'}${Math.abs(delta * 100).toFixed(1)} pp`;
}

function cell(value: string): Cell {
  return { value, below: [], short: value };
}

function marksBlock(marks: readonly HistoryMark[]): readonly Block[] {
  const items = marks.slice(-MARKED).map(describeMark);
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** What changed, when, and by which merge, or between which commits. */
export function describeMark(mark: HistoryMark): Phrase {
  const { on, kind, to } = mark;
  if (kind === 'model') return phrase`${on}: ${name(to ?? '')} answers from here on`;
  return phrase`${on}: requests or cases changed${causeOf(mark)}`;
}

/** Merges that are named where any of several may have done it. */
const NAMED_MERGES = 3;

function causeOf({ sha, before, merges = [] }: HistoryMark): Phrase {
  const [first, ...others] = merges;
  if (first !== undefined && others.length === 0) return phrase` by ${mergeWords(first)}`;
  if (first !== undefined) {
    const more = merges.length - NAMED_MERGES;
    const named = merges.slice(0, NAMED_MERGES).map(mergeWords);
    const rest = more > 0 ? [phrase`${formatNumberOf(more, 'more')}`] : [];
    return phrase` by one of ${String(merges.length)}: ${joinPhrases([...named, ...rest], ', ')}`;
  }
  // A run of what nobody has committed stands at the commit before.
  if (before === sha) return phrase`, at ${name(sha.slice(0, 7))} both times`;
  return phrase` between ${name(before.slice(0, 7))} and ${name(sha.slice(0, 7))}`;
}

const LONGEST_SUBJECT = 72;

/** `Shorter prompt (#12), a1b2c3d`. */
function mergeWords({ sha, subject }: Merge): Phrase {
  const short = subject.length > LONGEST_SUBJECT ? `${subject.slice(0, LONGEST_SUBJECT).toWellFormed()}…` : subject;
  return phrase`${name(short)} (${name(sha)})`;
}

function unstableBlocks(unstable: readonly UnstableCase[]): readonly Block[] {
  if (unstable.length === 0) return [paragraph(phrase`No case passed only now and then.`)];
  const known = unstable.flatMap(({ caseId, ...tally }) => (caseId === undefined ? [] : [{ caseId, ...tally }]));
  const named = known
    .slice(0, LISTED)
    .map(({ caseId, passed, of }) => phrase`${name(caseId)} passed ${String(passed)} of ${formatNumberOf(of, 'run')}`);
  const [more, gone] = [known.length - named.length, unstable.length - known.length];
  const rest = [
    ...(more > 0 ? [phrase`${formatNumberOf(more, 'more case')}`] : []),
    ...(gone > 0 ? [phrase`${formatNumberOf(gone, 'case')} that no suite of today has`] : []),
  ];
  const about = phrase`Unstable: the same request, now right, now wrong. Make the prompt or the scorer surer, or take the case out; until then ${name('flaky:')} in its suite keeps it from deciding anything.`;
  return [paragraph(about), { kind: 'list', items: [...named, ...rest] }];
}
