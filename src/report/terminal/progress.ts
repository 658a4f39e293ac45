import { remainingMs, suitesToShow, trialsOf, troubleOf, type ProgressState } from '../../domain/runs/progress.ts';
import { columns, createPaint } from './ansi.ts';
import { formatCount, formatUsd } from '../text/format.ts';
import type { TerminalOptions } from './terminal.ts';
import { shorten, visibleLine } from '../text/visible.ts';

const BAR = 24;
const BAR_SHARE = 0.25;
const SUITES = 4;
const NAME = 30;
const TROUBLE = 120;

/** How far a run has come, in a few lines that are drawn again and again. */
export function renderProgress(state: ProgressState, { color, width }: TerminalOptions): string {
  const paint = createPaint(color);
  const { total, done } = trialsOf(state);
  const bar = Math.min(BAR, Math.floor(width * BAR_SHARE));
  const filled = total === 0 ? 0 : Math.min(bar, Math.floor((done / total) * bar));
  const drawn = paint('green', '█'.repeat(filled)) + paint('dim', '░'.repeat(bar - filled));
  const trouble = troubleOf(state);
  const told = trouble === undefined ? [] : [shorten(visibleLine(trouble), TROUBLE)];
  const facts = [`${formatCount(done)} of ${formatCount(total)} trials`, ...told, ...paceOf(state), moneyOf(state)];
  const lines = flow(facts, width - bar - 1).map((line, index) => `${index === 0 ? drawn : ' '.repeat(bar)} ${line}`);
  return [...lines, ...flow(suitesOf(state), width).map((line) => paint('dim', line))].join('\n');
}

/** Facts next to each other as far as there is room; none is broken. */
function flow(facts: readonly string[], room: number): readonly string[] {
  return facts.reduce<readonly string[]>((lines, fact) => {
    const last = lines.at(-1);
    const longer = `${last} · ${fact}`;
    return last === undefined || columns(longer) > room ? [...lines, fact] : [...lines.slice(0, -1), longer];
  }, []);
}

function paceOf(state: ProgressState): readonly string[] {
  const { total, done } = trialsOf(state);
  const left = remainingMs(state);
  if (left === undefined || state.elapsedMs < 1000) return [];
  const perSecond = (done * 1000) / state.elapsedMs;
  const rate = perSecond >= 1 ? `${perSecond.toFixed(1)}/s` : `${(perSecond * 60).toFixed(1)}/min`;
  return [rate, done < total ? `about ${formatDuration(left)} left` : 'deciding'];
}

function formatDuration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 100 ? `${seconds} s` : `${formatCount(Math.ceil(seconds / 60))} min`;
}

function moneyOf({ spendUsd }: ProgressState): string {
  return spendUsd === undefined ? 'spend n/a' : `${formatUsd(spendUsd)} spent`;
}

/** One suite alone is what the first line tells already. */
function suitesOf(state: ProgressState): readonly string[] {
  if (state.suites.length < 2) return [];
  const shown = suitesToShow(state, SUITES);
  const more = state.suites.length - shown.length;
  const named = shown.map(
    ({ suite, total, done }) => `${shorten(visibleLine(suite), NAME)} ${formatCount(done)}/${formatCount(total)}`,
  );
  return [...named, ...(more > 0 ? [`${formatCount(more)} more`] : [])];
}
