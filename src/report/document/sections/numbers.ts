import type { Comparison } from '../../../domain/comparison/comparison.ts';
import { MEASURES, type MeasureEntry } from '../../../domain/comparison/measures.ts';
import type { Result, ResultRow } from '../../../domain/result.ts';
import { rowKey } from '../../../domain/keys.ts';
import { rowVerdict, type Facts } from '../../facts.ts';
import { phrase } from '../../text/phrase.ts';
import { rowName } from '../../words/findings/statement.ts';
import {
  formatCount,
  formatInterval,
  formatMeasure,
  formatNumberOf,
  formatTally,
  NOT_AVAILABLE,
} from '../../text/format.ts';
import { askedOnBase } from '../../words/findings/screened.ts';
import { lackOfAnswers, describePassRate } from '../../words/numbers/pass-rate.ts';
import { rowSign } from '../../words/headline/sign.ts';
import type { Cell, Table, TableRow } from '../block.ts';
import type { Extent } from '../medium.ts';
import type { Part } from '../part.ts';

/** The table with one row per suite × target, and tags of them. */
export const numbers: Part = {
  isOfMeasurement: true,
  sections: (facts, { extent }) => {
    const rows = [...facts.rows, ...tagRows(facts, extent)];
    const blocks = rows.length === 0 ? [] : [tableOf(facts.result, rows, columnsOf(facts.result, rows, extent))];
    return [{ name: 'the table', priority: 95, blocks }];
  },
};

/** One column: its header and what a row shows there. */
type Column = {
  readonly header: string;
  readonly cell: (comparison: Comparison, result: Result) => Cell;
  readonly isFew: boolean;
};

const FEW: readonly MeasureEntry['name'][] = ['passRate', 'costPerCall', 'costPerSuccess', 'latencyP95'];

const COLUMNS: readonly Column[] = [
  ...MEASURES.map((measure) => ({
    header: measure.title,
    cell: (row: Comparison, result: Result) =>
      measure.name === 'passRate' ? passRateCell(row, result) : measureCell(row, measure),
    isFew: FEW.includes(measure.name),
  })),
  { header: 'Cases', cell: casesCell, isFew: true },
];

/** Two changes of cost that a reader would not call one. */
const LEAST_APART = 0.01;

function columnsOf(result: Result, rows: readonly ResultRow[], { columns }: Extent): readonly Column[] {
  const isMeasured = ({ cell }: Column): boolean =>
    rows.some(({ comparison }) => cell(comparison, result).value !== NOT_AVAILABLE);
  if (columns === 'measured') return COLUMNS.filter(isMeasured);
  const unsaid = saysMorePerSuccess(rows) ? 'Cost per call' : 'Cost per success';
  return COLUMNS.filter(({ header, isFew }) => isFew && header !== unsaid);
}

/** Where as many calls fail, a success costs what its calls do, and moves as they do. */
function saysMorePerSuccess(rows: readonly ResultRow[]): boolean {
  const costs = rows.map(({ comparison: { costPerCallUsd, costPerSuccessUsd } }) => {
    return { call: costPerCallUsd.delta, success: costPerSuccessUsd.delta };
  });
  const isAsComplete = costs.every(({ call, success }) => call === undefined || success !== undefined);
  const areApart = costs.some(
    ({ call = 0, success }) => success !== undefined && Math.abs(success - call) >= LEAST_APART,
  );
  return isAsComplete && areApart;
}

function tagRows({ result, tagRows: all }: Facts, { tags }: Extent): readonly ResultRow[] {
  return tags === 'all' ? all : all.filter((row) => isNotable(result, row));
}

function isNotable(result: Result, { comparison }: ResultRow): boolean {
  const verdict = rowVerdict(result, comparison);
  return verdict !== undefined && verdict !== 'pass' && verdict !== 'nothing-to-run';
}

function tableOf(result: Result, rows: readonly ResultRow[], columns: readonly Column[]): Table {
  return {
    kind: 'table',
    id: 'numbers',
    title: 'Base → head',
    header: ['Suite × target', ...columns.map(({ header }) => header)],
    rows: rows.flatMap(({ comparison }) => {
      const cells = columns.map(({ cell }) => cell(comparison, result));
      const own: TableRow = {
        name: rowName(comparison),
        sign: rowSign(result, comparison),
        isNew: comparison.isNew,
        cells,
      };
      return [own, ...liftRows(result, comparison, columns)];
    }),
  };
}

/** What an agent's files bring: head beside the same agent without them. Nobody judges it, so it has no sign. */
function liftRows(result: Result, row: Comparison, columns: readonly Column[]): readonly TableRow[] {
  const own = (result.lifts ?? []).filter((lift) => rowKey(lift) === rowKey(row));
  return own.map((lift) => ({
    name: phrase`Lift, without files → with: ${rowName(lift)}`,
    sign: undefined,
    unjudged: 'shown, not judged',
    isNew: false,
    cells: columns.map(({ cell }) => cell(lift, { ...result, verdict: { ...result.verdict, rows: [] } })),
  }));
}

function passRateCell(row: Comparison, result: Result): Cell {
  const value = describePassRate(result, row);
  const isLacking = lackOfAnswers(result, row) !== undefined;
  const interval = isLacking ? undefined : formatInterval(row.passRate.interval, 'rate');
  const isMeasured = row.passes.base.of + row.passes.head.of > 0;
  const short = interval === undefined ? value : `${value}, ${interval}`;
  return { value, below: [...(isMeasured ? [talliesOf(row)] : []), ...known(interval)], short };
}

function measureCell(row: Comparison, { field, unit }: MeasureEntry): Cell {
  const measure = row[field];
  const value = formatMeasure(measure, unit, row.isNew);
  return { value, below: known(formatInterval(measure.interval, unit)), short: value };
}

function casesCell(row: Comparison): Cell {
  const { comparedCases, measuredCases, totalCases, missingPairs } = row;
  const parts = [
    ...(comparedCases > 0 ? [`${formatCount(comparedCases)} compared`] : []),
    ...(measuredCases > 0 ? [`${formatCount(measuredCases)} measured`] : []),
  ];
  const asked = askedOnBase(row);
  const below = [
    ...(asked === undefined ? [] : [`base asked about ${formatCount(asked)}`]),
    ...(missingPairs > 0 ? [`${formatNumberOf(missingPairs, 'pair')} missing`] : []),
  ];
  return {
    value: `${parts.length === 0 ? '0' : parts.join(', ')} of ${formatCount(totalCases)}`,
    below,
    short: [`${comparedCases + measuredCases} of ${totalCases} (${talliesOf(row)})`, ...below].join(', '),
  };
}

function talliesOf({ passes: { base, head } }: Comparison): string {
  return base.of === 0 ? formatTally(head) : `${formatTally(base)} → ${formatTally(head)}`;
}

function known(words: string | undefined): readonly string[] {
  return words === undefined ? [] : [words];
}
