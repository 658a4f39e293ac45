import type { Result } from '../domain/result.ts';
import type { ScoredTrial } from '../domain/trial.ts';
import { createPaint, wrapWithPrefix } from './ansi.ts';
import { collectFacts, type CaseFacts } from './facts.ts';
import { outputText, shorten, visible, visibleLine } from './visible.ts';
import type { TerminalOptions } from './terminal.ts';

/** One output that a person is to judge, and base's for comparison. */
export type ReviewItem = {
  readonly suite: string;
  readonly target: string;
  readonly caseId: string;
  readonly severity: string;
  readonly input: string;
  readonly base: string | undefined;
  readonly output: string;
  readonly trial: ScoredTrial;
};

const MAX_TEXT = 4000;
const CHANGED: readonly CaseFacts['comparison']['change'][] = ['broken', 'fixed', 'flaky', 'measured-failing'];

/** Head's outputs that differ from base's, the worst cases first; `all`: every scored case. */
export function reviewItems(result: Result, all: boolean): readonly ReviewItem[] {
  return collectFacts(result).cases.flatMap((entry) => {
    const trial = answer(entry, 'head');
    if (trial === undefined) return [];
    const base = answer(entry, 'base');
    const before = base && outputText(base.output);
    const output = outputText(trial.output);
    const isWanted = all || CHANGED.includes(entry.comparison.change) || (before !== undefined && before !== output);
    if (!isWanted) return [];
    const input = entry.details?.input.head ?? '';
    const { caseId, severity } = entry.comparison;
    return [{ suite: entry.suite, target: entry.target, caseId, severity, input, base: before, output, trial }];
  });
}

/** The first answer of a side. */
function answer(entry: CaseFacts, side: 'base' | 'head'): ScoredTrial | undefined {
  return entry.trials.filter((trial) => trial.status === 'scored').find((trial) => trial.key.side === side);
}

/** What a person has to read before judging; not what the scorers said, which would lead them. */
export function renderReviewItem(item: ReviewItem, place: string, { color, width }: TerminalOptions): string {
  const paint = createPaint(color);
  const part = (label: string, text: string): string =>
    wrapWithPrefix(paint('dim', label.padEnd(8)), text === '' ? '(empty)' : shorten(visible(text), MAX_TEXT), width);
  const title = `${place}  ${visibleLine(item.caseId)} · ${item.severity} · ${visibleLine(item.suite)} × ${visibleLine(item.target)}`;
  return [
    wrapWithPrefix('', paint('bold', title), width),
    part('input', item.input),
    ...(item.base === undefined || item.base === item.output ? [] : [part('before', item.base)]),
    part('output', item.output),
    '',
  ].join('\n');
}

/** What the scorers said of an output, told after the person has judged it. */
export function renderScorersSay(
  { trial }: ReviewItem,
  human: 'pass' | 'fail',
  { color, width }: TerminalOptions,
): string {
  const paint = createPaint(color);
  const agrees = trial.passed === (human === 'pass');
  const failed = trial.scores.filter((score) => !score.passed);
  const reasons = failed.map((score) => `${visibleLine(score.name)}: ${shorten(visibleLine(score.reason), 300)}`);
  const said = trial.passed ? 'every scorer passed it' : reasons.join('; ');
  const verdict = agrees ? paint('green', 'The scorers agree') : paint('yellow', 'The scorers disagree');
  return `${wrapWithPrefix('  ', `${verdict}: ${said}.`, width)}\n`;
}
