import { remainingMs, type ProgressState } from '../domain/progress.ts';
import { createPaint, wrapWithPrefix } from './ansi.ts';
import { formatCount, formatMs, formatUsd } from './format.ts';
import type { TerminalOptions } from './terminal.ts';
import { shorten, visibleLine } from './visible.ts';

const BAR = 24;
const SUITES = 4;
const NAME = 30;

/** How far a run has come, in two or three lines that are drawn again and again. */
export function renderProgress(state: ProgressState, { color, width }: TerminalOptions): string {
  const paint = createPaint(color);
  const filled = state.total === 0 ? 0 : Math.min(BAR, Math.floor((state.done / state.total) * BAR));
  const bar = paint('green', '█'.repeat(filled)) + paint('dim', '░'.repeat(BAR - filled));
  const facts = [`${formatCount(state.done)} of ${formatCount(state.total)} trials`, ...paceOf(state), moneyOf(state)];
  const suites = suitesOf(state);
  return [
    wrapWithPrefix(`${bar} `, facts.join(' · '), width),
    ...(suites === '' ? [] : [wrapWithPrefix('', paint('dim', suites), width)]),
  ].join('\n');
}

function paceOf(state: ProgressState): readonly string[] {
  const left = remainingMs(state);
  if (left === undefined || state.elapsedMs < 1000) return [];
  const perSecond = (state.done * 1000) / state.elapsedMs;
  const rate = perSecond >= 1 ? `${perSecond.toFixed(1)}/s` : `${(perSecond * 60).toFixed(1)}/min`;
  return [rate, state.done < state.total ? `about ${formatMs(Math.ceil(left / 1000) * 1000)} left` : 'deciding'];
}

function moneyOf({ spendUsd }: ProgressState): string {
  return spendUsd === undefined ? 'spend n/a' : `${formatUsd(spendUsd)} spent`;
}

function suitesOf({ suites }: ProgressState): string {
  const shown = suites
    .slice(-SUITES)
    .map(({ suite, done }) => `${shorten(visibleLine(suite), NAME)} ${formatCount(done)}`);
  const more = suites.length - shown.length;
  return [...(more > 0 ? [`${formatCount(more)} more suites`] : []), ...shown].join(' · ');
}
