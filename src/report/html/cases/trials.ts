import type { Trial, TrialKey } from '../../../domain/trial.ts';
import { formatCount, formatMs, formatNumberOf, formatUsd, NOT_AVAILABLE } from '../../text/format.ts';
import { shorten } from '../../text/visible.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { scrollTable } from '../scroll-table.ts';

const MAX_TRIALS = 40;
const HEADS = ['Trial', 'Outcome', 'Tokens in, out', 'Cost', 'Latency', 'Attempts', 'Served by'];

/** Every trial of a case with its tokens, price, latency and attempts. */
export function trialsHtml(trials: readonly Trial[]): Html {
  if (trials.length === 0) return NOTHING;
  const more = trials.length - MAX_TRIALS;
  const rows = trials.toSorted(compareKeys).slice(0, MAX_TRIALS).map(trialRow);
  return markup`${scrollTable({ label: 'Trials', className: 'trials', heads: HEADS, rows })}
    ${more > 0 ? markup`<p>${formatNumberOf(more, 'more trial')} in the result file.</p>` : NOTHING}`;
}

// Sweeps before re-runs, rounds in turn, in each base before head.
function compareKeys({ key: a }: Trial, { key: b }: Trial): number {
  return (
    Number(a.purpose === 'confirmation') - Number(b.purpose === 'confirmation') ||
    a.round - b.round ||
    Number(a.side === 'head') - Number(b.side === 'head') ||
    a.number - b.number
  );
}

function trialRow(trial: Trial): Html {
  return markup`<tr><th scope="row">${nameOf(trial.key)}</th>${cells(trial).map((cell) => markup`<td>${cell}</td>`)}</tr>`;
}

function nameOf({ side, purpose, round, number }: TrialKey): string {
  const which = number === 1 ? '' : `, no. ${number}`;
  return purpose === 'sweep' ? `${side}, round ${round}${which}` : `${side}, re-run ${number} of round ${round}`;
}

function cells(trial: Trial): readonly string[] {
  const none = ['', '', ''];
  if (trial.status === 'skipped') return [`not run: ${trial.why}`, ...none, '', ''];
  if (trial.status === 'errored')
    return [
      `no answer: ${shorten(trial.message, 300)}`,
      ...none,
      formatCount(trial.attempts),
      shorten(trial.provider, 100),
    ];
  const { usage, costUsd, latencyMs, attempts, served, origin, passed, passedOldExpectations } = trial;
  const old =
    passedOldExpectations === undefined
      ? ''
      : `; by the old expectations ${passedOldExpectations ? 'passed' : 'failed'}`;
  return [
    `${passed ? '✓ passed' : '✗ failed'}${old}`,
    usage === undefined ? NOT_AVAILABLE : `${formatCount(usage.input)}, ${formatCount(usage.output)}`,
    costUsd === undefined ? NOT_AVAILABLE : formatUsd(costUsd),
    origin === 'live' ? formatMs(latencyMs) : `${formatMs(latencyMs)}, ${origin}`,
    formatCount(attempts),
    shorten([served.model ?? NOT_AVAILABLE, served.upstream].filter((part) => part !== undefined).join(', '), 100),
  ];
}
