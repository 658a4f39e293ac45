import { DEFAULT_LIMITS } from '../../domain/config.ts';
import type { Estimate, Forecast, HarnessForecast, RowForecast } from '../../domain/forecast.ts';
import type { Plan, PlannedHarness, PlanRow } from '../../domain/plan.ts';
import { targetKey } from '../../domain/keys.ts';
import { describeUserError } from '../../domain/user-error.ts';
import { createPaint, wrapWithPrefix, type Paint } from './ansi.ts';
import { describePrices } from '../words/numbers/prices.ts';
import { describeRecorded, formatEstimate, describeTrialTimes } from '../words/numbers/spend.ts';
import { rowName } from '../words/findings/statement.ts';
import { formatCount, formatNumberOf, formatRuledOut, formatUsd } from '../text/format.ts';
import { name, nameList, phrase, phraseText } from '../text/phrase.ts';
import { quarantineWords } from '../words/cases/quarantine.ts';
import { countReasons, describeReason } from '../words/cases/reasons.ts';
import { describeChangeFully } from '../words/changes/spec-change.ts';
import type { TerminalOptions } from './terminal.ts';
import { visibleLine, withoutCommands } from '../text/visible.ts';
import { wordWarning } from '../words/cautions/warnings.ts';

const NAMED_CASES = 10;
const FEW_CASES = 20;

/** What is known before the first call. */
export type PlanView = Pick<Forecast, 'estimate' | 'asRecorded' | 'forecasts' | 'warnings' | 'priced' | 'refusals'> & {
  readonly plan: Plan;
  /** What is remembered of the plan's harnesses. */
  readonly harnesses?: Forecast['harnesses'];
};

/** What would run, why, what it is expected to cost and what it could see, for a terminal; no verdict. */
export function renderPlan(view: PlanView, { color, width }: TerminalOptions): string {
  const { plan, harnesses = [], estimate, asRecorded, forecasts, warnings, priced, refusals } = view;
  const paint = createPaint(color);
  const list = (title: string, lines: readonly string[]): string => {
    const items = lines.map((line) => wrapWithPrefix('  - ', line, width));
    return lines.length === 0 ? '' : [paint('bold', title), ...items].join('\n');
  };
  const parts = [
    paint('bold', describePlan(plan)),
    ...plan.rows.filter((row) => row.cases.length > 0).map((row) => planRow(row, plan, { paint, width })),
    ...(plan.harnesses ?? []).map((one) => planHarness(one, harnesses, { paint, width })),
    list(
      'Spec and policy changes',
      plan.changes.map((change) => phraseText(describeChangeFully(change))),
    ),
    list(
      'Warnings',
      warnings.map((warning) => visibleLine(wordWarning(warning))),
    ),
    list('What these checks can see', forecasts.map(forecastLine)),
    estimate === undefined || isOfHarnesses(plan, estimate)
      ? ''
      : wrapWithPrefix(
          '',
          `Estimate, ${formatEstimate(estimate)}${time(estimate)}${tokens(estimate)}.${unpriced(estimate)}${withoutHarnesses(plan)}`,
          width,
        ),
    asRecorded === undefined ? '' : wrapWithPrefix('', describeRecorded(asRecorded), width),
    priced === undefined || !isPriced(estimate)
      ? ''
      : wrapWithPrefix('', `Prices: ${describePrices(priced.tableDate, priced.at, priced.live)}.`, width),
    list(
      'A run would be refused',
      refusals.map((refusal) => visibleLine(describeUserError(refusal))),
    ),
  ];
  return withoutCommands(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function describePlan(plan: Plan): string {
  const affected = plan.rows.reduce((sum, row) => sum + row.cases.length, 0);
  const held = plan.rows.flatMap(({ cases }) => cases).filter(({ quarantine }) => quarantine !== undefined).length;
  const total = plan.rows.reduce((sum, row) => sum + row.totalCases, held);
  const where = formatNumberOf(plan.rows.length, 'suite × target row');
  const runs = plan.harnesses?.length ?? 0;
  if (runs > 0 && plan.rows.length === 0) return `${formatNumberOf(runs, 'harness', 'harnesses')} would run.`;
  if (runs > 0) {
    const own = formatNumberOf(runs, 'harness', 'harnesses');
    return `${own} and ${formatCount(affected)} of ${formatNumberOf(total, 'case')} in ${where} would run.`;
  }
  return affected === 0
    ? `Nothing would run: none of ${formatNumberOf(total, 'case')} in ${where} is affected.`
    : `${formatCount(affected)} of ${formatNumberOf(total, 'case')} in ${where} would run.`;
}

function forecastLine(row: RowForecast): string {
  const { unchanged, atMustCatch, atMost } = row.calls;
  if (row.agentRounds !== undefined) return agentLine(row, row.agentRounds);
  const few =
    row.comparedCases < FEW_CASES
      ? ` It has only ${formatNumberOf(row.comparedCases, 'case')}: fewer than ${FEW_CASES} see little.`
      : '';
  const calls = `Calls to the target, re-runs included: about ${formatCount(unchanged)} when nothing changed, ${formatCount(atMustCatch)} at a drop of ${formatRuledOut(row.mustCatch)}; without re-runs ${formatCount(atMost)} at most.`;
  return `${phraseText(rowName(row))}: drops of ${formatRuledOut(row.detectableDrop)} or more, 9 times in 10.${few} ${calls}`;
}

/** Of an agent each trial counts: what they see is said beside how many of them there are. */
function agentLine({ comparedCases, detectableDrop, calls, ...row }: RowForecast, rounds: number): string {
  const design = `${formatNumberOf(comparedCases, 'case')} × ${formatNumberOf(rounds, 'round')}`;
  const sees = `${design} see a fall of ${formatRuledOut(detectableDrop)} or more, 9 times in 10.`;
  const trials = `Trials, re-runs included: about ${formatCount(calls.unchanged)} when nothing changed, ${formatCount(calls.atMustCatch)} at a fall of ${formatRuledOut(row.mustCatch)}; without re-runs ${formatCount(calls.atMost)} at most.`;
  return `${phraseText(rowName(row))}: ${sees} ${trials}`;
}

type Drawing = { readonly paint: Paint; readonly width: number };

function planRow(row: PlanRow, { lifts = [] }: Plan, { paint, width }: Drawing): string {
  const held = row.cases.flatMap(({ case: { id }, quarantine }) =>
    quarantine === undefined ? [] : { id, quarantine },
  );
  const decided = row.cases.filter(({ quarantine }) => quarantine === undefined);
  const compared = decided.filter((entry) => entry.kind === 'compared').length;
  const measured = decided.length - compared;
  const counts = [
    ...(compared > 0 ? [`${formatCount(compared)} compared`] : []),
    ...(measured > 0 ? [`${formatCount(measured)} measured on head only`] : []),
    ...(held.length > 0 ? [`${formatCount(held.length)} in quarantine`] : []),
  ].join(', ');
  const title = `${phraseText(rowName({ ...row, tag: undefined }))}${row.isNew ? ' (new)' : ''}: ${counts} of ${formatCount(row.totalCases + held.length)}`;
  const reasons = countReasons(row).map(
    ({ reason, cases }) => `${phraseText(describeReason(reason))}: ${formatNumberOf(cases, 'case')}`,
  );
  const names = phraseText(
    nameList(
      row.cases.map((entry) => entry.case.id),
      NAMED_CASES,
    ),
  );
  const also = lifts
    .filter((lift) => targetKey(lift) === targetKey(row))
    .map(({ cases }) => `${formatNumberOf(cases.length, 'trial')} without its files, for the lift: shown, not judged`);
  return [
    wrapWithPrefix('', paint('blue', title), width),
    ...reasons.map((line) => wrapWithPrefix('  why    ', line, width)),
    wrapWithPrefix('  cases  ', names, width),
    ...held.map(({ id, quarantine }) =>
      wrapWithPrefix('  aside  ', phraseText(phrase`${name(id)} is ${quarantineWords(quarantine)}`), width),
    ),
    ...also.map((line) => wrapWithPrefix('  also   ', line, width)),
  ].join('\n');
}

/** A harness, whose cases nobody knows before it ran. */
function planHarness(
  { suite, harnesses: { head }, how, reasons, isNew }: PlannedHarness,
  remembered: readonly HarnessForecast[],
  { paint, width }: Drawing,
): string {
  const last = remembered.find((one) => one.suite === suite)?.last;
  const sides = how === 'compared' ? 'on both sides' : 'on head only';
  const title = `${suite} × ${head.kind}${isNew ? ' (new)' : ''}: its own harness, ${sides}`;
  return [
    wrapWithPrefix('', paint('blue', visibleLine(title)), width),
    wrapWithPrefix('  runs   ', visibleLine(head.command.join(' ')), width),
    ...reasons.map((reason) => wrapWithPrefix('  why    ', phraseText(describeReason(reason)), width)),
    wrapWithPrefix('  cases  ', `unknown number of cases${lastWords(last)}`, width),
  ].join('\n');
}

function lastWords(last: HarnessForecast['last']): string {
  if (last === undefined) return '; nothing is known of an earlier run';
  const cost = last.costUsd === undefined ? 'told no cost' : `cost ${formatUsd(last.costUsd)} on both sides`;
  return `; the last run had ${formatCount(last.cases)} and ${cost}`;
}

function tokens({ inputTokens, outputTokens: { low, high } }: Estimate): string {
  if (inputTokens === 0 && high === 0) return '';
  return `; about ${formatCount(inputTokens)} tokens in, ${formatCount(low)} to ${formatCount(high)} out`;
}

/** As many at once as limits say where they say nothing: nobody plans a run by the minute. */
function time(estimate: Estimate): string {
  const words = describeTrialTimes(estimate, DEFAULT_LIMITS.agents.concurrency);
  return words === undefined ? '' : `, about ${words}`;
}

function unpriced({ unpriced: models }: Estimate): string {
  return models.length === 0 ? '' : ` No price is known for ${phraseText(nameList(models, NAMED_CASES))}.`;
}

/** Whether nothing runs but harnesses, of which it says nothing. */
function isOfHarnesses({ harnesses = [] }: Plan, { calls }: Estimate): boolean {
  return harnesses.length > 0 && calls === 0;
}

function withoutHarnesses({ harnesses = [] }: Plan): string {
  return harnesses.length === 0 ? '' : ' What harnesses cost is not in it.';
}

/** Whether a price counted for anything in it. */
function isPriced(estimate: Estimate | undefined): boolean {
  return ((estimate?.costUsd ?? estimate?.knownUsd)?.high ?? 0) > 0;
}
