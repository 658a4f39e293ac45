import type { Human } from '../../domain/labels/human-label.ts';
import type { Result } from '../../domain/result.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import { createPaint, wrapWithPrefix } from './ansi.ts';
import { collectFacts, type CaseFacts } from '../facts.ts';
import { labelSubjects, type LabelSubject } from '../label-subjects.ts';
import { outputText, shorten, visible, visibleLine } from '../text/visible.ts';
import type { TerminalOptions } from './terminal.ts';

/** One output that a person is to judge, and base's for comparison. */
export type ReviewItem = {
  readonly subject: LabelSubject;
  readonly severity: string;
  readonly base: string | undefined;
  readonly trial: ScoredTrial;
};

/** Which of head's outputs are read: those that differ from base's, and with them all or those that passed. */
export type ReviewScope = 'changed' | 'passed' | 'all';

const MAX_TEXT = 4000;
const CHANGED: readonly CaseFacts['comparison']['change'][] = ['broken', 'fixed', 'flaky', 'measured-failing'];

/** Head's outputs of a scope, the worst cases first; once for each judge that saw them. */
export function reviewItems(result: Result, scope: ReviewScope): readonly ReviewItem[] {
  return collectFacts(result).cases.flatMap((entry) => {
    const trial = answer(entry, 'head');
    if (trial === undefined) return [];
    const before = answer(entry, 'base');
    const base = before && outputText(before.output);
    const isChanged =
      CHANGED.includes(entry.comparison.change) || (base !== undefined && base !== outputText(trial.output));
    if (scope !== 'all' && !isChanged && !(scope === 'passed' && trial.passed)) return [];
    const { severity } = entry.comparison;
    return labelSubjects(entry, trial, result.judge).map((subject) => ({ subject, severity, base, trial }));
  });
}

/** The first answer of a side. */
function answer(entry: CaseFacts, side: 'base' | 'head'): ScoredTrial | undefined {
  return entry.trials.filter((trial) => trial.status === 'scored').find((trial) => trial.key.side === side);
}

/** What a person has to read before judging; not what the scorers said, which would lead them. */
export function renderReviewItem(item: ReviewItem, place: string, { color, width }: TerminalOptions): string {
  const { subject, base } = item;
  const paint = createPaint(color);
  const part = (label: string, text: string): string =>
    wrapWithPrefix(paint('dim', label.padEnd(8)), text === '' ? '(empty)' : shorten(visible(text), MAX_TEXT), width);
  const title = `${place}  ${visibleLine(subject.caseId)} · ${item.severity} · ${visibleLine(subject.suite)} × ${visibleLine(subject.target)}`;
  const output = subject.output ?? '';
  return [
    wrapWithPrefix('', paint('bold', title), width),
    part('input', subject.input),
    ...(base === undefined || base === output ? [] : [part('before', base)]),
    part('output', output),
    ...(subject.binding === undefined ? [] : [part('by', visibleLine(subject.binding.scorer))]),
    '',
  ].join('\n');
}

/** What the scorer that a label is held against said of an output, or all of them; told after the person has judged it. */
export function renderScorersSay(item: ReviewItem, human: Human, { color, width }: TerminalOptions): string {
  const { binding } = item.subject;
  const paint = createPaint(color);
  const scores = item.trial.scores.filter(({ name }) => binding === undefined || name === binding.scorer);
  const failed = scores.filter((score) => !score.passed);
  const reasons = failed.map((score) => `${visibleLine(score.name)}: ${shorten(visibleLine(score.reason), 300)}`);
  const who = binding === undefined ? 'scorers' : 'judge';
  const passes = binding === undefined ? 'every scorer passed it' : 'it passes';
  const agrees = scorersSay(item) === human;
  const verb = who === 'judge' ? 'agrees' : 'agree';
  const verdict = agrees ? paint('green', `The ${who} ${verb}`) : paint('yellow', `The ${who} dis${verb}`);
  return `${wrapWithPrefix('  ', `${verdict}: ${failed.length === 0 ? passes : reasons.join('; ')}.`, width)}\n`;
}

/** The verdict that a label is held against. */
export function scorersSay({ subject, trial }: ReviewItem): Human {
  return subject.binding?.judged ?? (trial.passed ? 'pass' : 'fail');
}
