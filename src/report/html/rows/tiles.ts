import type { CaseChange, Comparison } from '../../../domain/comparison/comparison.ts';
import type { Interval } from '../../../domain/comparison/interval.ts';
import type { Measure } from '../../../domain/comparison/measure.ts';
import type { MetricEvidence } from '../../../domain/comparison/metric-evidence.ts';
import type { Result, ResultRow } from '../../../domain/result.ts';
import type { RuleName } from '../../../domain/verdict/verdict.ts';
import { findComparison, type Facts } from '../../facts.ts';
import { formatCount, formatDelta, formatNumberOf, type Unit } from '../../text/format.ts';
import { shorten } from '../../text/visible.ts';
import { leadingFinding } from '../../words/findings/order.ts';
import { rowName } from '../../words/findings/statement.ts';
import { metricUnit } from '../../words/numbers/metric-unit.ts';
import { lackOfAnswers } from '../../words/numbers/pass-rate.ts';
import { allowedOf, findingsOf, type Allowed } from './allowed.ts';
import { markup, NOTHING, phraseHtml, type Html } from '../markup.ts';
import { metricWords } from './metric-words.ts';
import { plainTileHtml, tileHtml, type Tile } from './tile.ts';

/** The few numbers that matter of the row that the verdict is about. */
export function tilesHtml(facts: Facts): Html {
  const row = leadingRow(facts);
  if (row === undefined) return NOTHING;
  const of =
    facts.rows.length + facts.tagRows.length > 1
      ? markup`<p class="soft of">The numbers of ${phraseHtml(rowName(row))}:</p>`
      : NOTHING;
  const lack = lackOfAnswers(facts.result, row);
  const rate =
    lack === undefined
      ? tileHtml(passRate(facts.result, row), row.isNew)
      : plainTileHtml('Pass rate', 'not enough answers', lack);
  const measured = [rate, ...[cost, latency].map((tile) => tileHtml(tile(facts.result, row), row.isNew))];
  return markup`${of}<div class="tiles" role="list" aria-label="Main numbers">${measured}${main(facts.result, row)}</div>`;
}

function leadingRow({ result, rows }: Facts): Comparison | undefined {
  const finding = leadingFinding(result);
  const found = finding === undefined ? undefined : findComparison(result, finding);
  const measured = rows.find(({ comparison }: ResultRow) => comparison.passRate.head !== undefined);
  return found?.passRate.head === undefined ? measured?.comparison : found;
}

function passRate(result: Result, row: Comparison): Tile {
  const { passRate: measure, passes, pairedCases, evidence } = row;
  const quantity = { measure, unit: 'rate', isRelative: false, isLowerBetter: false } as const;
  const found = evidence.passRate;
  const judged =
    found?.drop === undefined
      ? undefined
      : {
          delta: -found.drop,
          interval: negated(found.interval),
          over: `over all ${formatNumberOf(pairedCases, 'case')}`,
        };
  const isOverAll = row.comparedCases !== pairedCases;
  const tolerated =
    found === undefined || judged === undefined
      ? undefined
      : ({ rule: 'pass_rate.max_drop', limit: found.maxDrop } as const);
  const findings = findingsOf(result, row, ['pass_rate.max_drop', 'pass_rate.min']);
  const allowed =
    allowedOf(findings, quantity) ??
    (tolerated === undefined
      ? undefined
      : {
          change: -tolerated.limit,
          words: `allowed −${formatDelta(tolerated.limit, 'rate')?.slice(1) ?? ''}`,
          status: 'reported',
        });
  const note = passes.base.of === 0 ? `${formatCount(passes.head.passed)} of ${formatCount(passes.head.of)} pass` : '';
  return {
    label: 'Pass rate',
    measure,
    unit: 'rate',
    judged: isOverAll || measure.delta === undefined ? judged : undefined,
    allowed,
    note,
  };
}

function negated(interval: Interval | undefined): Interval | undefined {
  return interval && { ...interval, lower: -interval.upper, upper: -interval.lower };
}

function cost(result: Result, row: Comparison): Tile {
  const perSuccess = row.costPerSuccessUsd.head !== undefined;
  const measure = perSuccess ? row.costPerSuccessUsd : row.costPerCallUsd;
  const label = perSuccess ? 'Cost per success' : 'Cost per call';
  const rules: readonly RuleName[] = perSuccess
    ? ['cost_per_success.max_increase', 'cost_per_success.max']
    : ['cost_per_call.max_increase', 'cost_per_call.max'];
  return growing(label, measure, { unit: 'usd', result, row, rules });
}

function latency(result: Result, row: Comparison): Tile {
  const rules: readonly RuleName[] = ['latency_p95.max_increase', 'latency_p95.max'];
  return growing('Latency p95', row.latencyP95Ms, { unit: 'ms', result, row, rules });
}

type Growing = {
  readonly unit: Unit;
  readonly result: Result;
  readonly row: Comparison;
  readonly rules: readonly RuleName[];
};

function growing(label: string, measure: Measure, { unit, result, row, rules }: Growing): Tile {
  const allowed = allowedOf(findingsOf(result, row, rules), { measure, unit, isRelative: true, isLowerBetter: true });
  return { label, measure, unit, judged: undefined, allowed, note: '' };
}

/** The metric that a rule is about, the breached first; else the first there is; else the mean score. */
function main(result: Result, row: Comparison): Html {
  const ruled = findingsOf(result, row, ['metric']).toSorted(
    (a, b) => Number(b.status === 'breached') - Number(a.status === 'breached'),
  );
  const found = row.evidence.metrics.find(({ name }) => name === ruled[0]?.metric) ?? row.evidence.metrics[0];
  if (found !== undefined) return tileHtml(metricTile(result, row, found), row.isNew);
  return row.meanScore.head === undefined ? casesTile(row) : tileHtml(scoreTile(result, row), row.isNew);
}

function scoreTile(result: Result, row: Comparison): Tile {
  const measure = row.meanScore;
  const findings = findingsOf(result, row, ['score.max_drop', 'score.min']);
  const allowed = allowedOf(findings, { measure, unit: 'score', isRelative: false, isLowerBetter: false });
  return { label: 'Mean score', measure, unit: 'score', judged: undefined, allowed, note: '' };
}

/** How many cases ran, and what became of them. */
function casesTile({ cases, comparedCases, measuredCases, totalCases, missingPairs }: Comparison): Html {
  const count = (...changes: readonly CaseChange[]): number =>
    cases.filter(({ change }) => changes.includes(change)).length;
  const failed = count('measured-failing');
  const isConfirmed = cases.every((one) => one.change !== 'broken' || one.isConfirmed);
  const note = [
    ...(comparedCases === 0
      ? []
      : [
          `${formatCount(count('broken'))} ${isConfirmed ? 'broken' : 'worse'}, ${formatCount(count('fixed'))} fixed, ${formatCount(count('flaky'))} flaky`,
        ]),
    ...(failed === 0 ? [] : [`${formatCount(failed)} failed on head alone`]),
    ...(missingPairs === 0 ? [] : [`${formatNumberOf(missingPairs, 'pair')} missing`]),
  ].join(', ');
  return plainTileHtml(
    'Cases that ran',
    `${formatCount(comparedCases + measuredCases)} of ${formatCount(totalCases)}`,
    note,
  );
}

function metricTile(result: Result, row: Comparison, metric: MetricEvidence): Tile {
  const { name, measure, sampleSize } = metric;
  const unit = metricUnit(metric);
  const allowed = metricAllowed(result, row, metric);
  const { words } = metricWords(metric);
  const note = `${shorten(name, 60)}, ${formatNumberOf(sampleSize, 'case')}`;
  return {
    label: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    measure,
    unit,
    judged: undefined,
    allowed,
    note,
  };
}

/** What the policy allows of one metric. */
export function metricAllowed(result: Result, row: Comparison, metric: MetricEvidence): Allowed | undefined {
  const own = findingsOf(result, row, ['metric']).filter((finding) => finding.metric === metric.name);
  const isLowerBetter = metricWords(metric).better === 'lower';
  return allowedOf(own, { measure: metric.measure, unit: metricUnit(metric), isRelative: false, isLowerBetter });
}
