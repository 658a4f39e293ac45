import type { ScoredTrial } from '../../domain/trial.ts';
import { wrapWithPrefix, type Paint } from '../ansi.ts';
import { casesThat, exampleTrial, type CaseFacts } from '../facts.ts';
import { formatNumberOf, formatTallies } from '../format.ts';
import { outputText } from '../output-text.ts';
import { unevenNote } from '../uneven.ts';
import { shorten, visible, visibleLine } from '../visible.ts';
import { diffWords, type Piece, type TextDiff } from '../word-diff.ts';
import type { Screen } from './screen.ts';

const MAX_CASES = 10;
const MAX_TEXT = 600;

/** What broke, worst first, with the outputs of both sides. */
export function terminalBroken(screen: Screen): string {
  return casesInFull(screen, 'What broke', casesThat(screen.facts, 'broken'));
}

/** What ran on head only and failed, with its output. */
export function terminalFailures(screen: Screen): string {
  return casesInFull(screen, 'Run on head only and failed', casesThat(screen.facts, 'measured-failing'));
}

function casesInFull(screen: Screen, title: string, cases: readonly CaseFacts[]): string {
  if (cases.length === 0) return '';
  const shown = cases.slice(0, MAX_CASES).map((entry) => failedCase(entry, screen));
  const more = cases.length - shown.length;
  const end =
    more > 0
      ? [`and ${formatNumberOf(more, 'more case')}: the result file (--json, in the Action report-json) has every one`]
      : [];
  const note = unevenNote(cases);
  const heading = screen.paint('bold', `${title}: ${formatNumberOf(cases.length, 'case')}`);
  const said = note === undefined ? [] : [screen.paint('dim', wrapWithPrefix('', note, screen.width))];
  return [heading, ...said, ...shown, ...end].join('\n\n');
}

/** One case in one line: name, severity, where, how often it passed on each side. */
export function terminalCaseLine({ comparison, suite, target }: CaseFacts): string {
  const tallies = formatTallies(comparison);
  const confirmed = comparison.isConfirmed ? ', confirmed by fresh re-runs' : '';
  const name = shorten(visibleLine(comparison.caseId), MAX_TEXT);
  return `${name} · ${comparison.severity} · ${visibleLine(suite)} × ${visibleLine(target)} · ${tallies}${confirmed}`;
}

function failedCase(entry: CaseFacts, { paint, width }: Screen): string {
  const base = exampleTrial(entry, 'base', true);
  const head = exampleTrial(entry, 'head', false);
  const input = entry.details?.input.head ?? entry.details?.input.base;
  const line = (label: string, text: string): string => wrapWithPrefix(`    ${label.padEnd(8)}`, text, width);
  return [
    wrapWithPrefix(`  ${paint('red', '✗')} `, paint('bold', terminalCaseLine(entry)), width),
    ...(head === undefined ? [] : failures(head).map((text) => line('failed', text))),
    ...(input === undefined ? [] : [line('input', shorten(visibleLine(input), MAX_TEXT))]),
    ...(head === undefined ? [] : outputLines(base, head, paint).map(([label, text]) => line(label, text))),
  ].join('\n');
}

function failures(trial: ScoredTrial): readonly string[] {
  return trial.scores
    .filter((score) => !score.passed)
    .slice(0, 4)
    .map((score) => shorten(`${visibleLine(score.name)}: ${visibleLine(score.reason)}`, MAX_TEXT));
}

type LabelledText = readonly [label: string, text: string];

function outputLines(base: ScoredTrial | undefined, head: ScoredTrial, paint: Paint): readonly LabelledText[] {
  if (base === undefined) return [['head', quoted(shorten(outputText(head.output), MAX_TEXT))]];
  const diff = diffWords(outputText(base.output), outputText(head.output), MAX_TEXT);
  return diffLines(diff, paint);
}

function diffLines(diff: TextDiff, paint: Paint): readonly LabelledText[] {
  if (diff.kind === 'equal') return [['output', quoted(diff.text)]];
  if (diff.kind === 'apart') {
    return [
      ['base', paint('red', quoted(diff.base))],
      ['head', paint('green', quoted(diff.head))],
    ];
  }
  return [['output', diff.pieces.map((piece) => markPiece(piece, paint)).join('')]];
}

// Brackets as well as colours: the marks must survive where there are none.
function markPiece({ kind, text }: Piece, paint: Paint): string {
  const shown = visible(text);
  if (kind === 'same') return shown;
  return kind === 'base' ? paint('red', `[-${shown}-]`) : paint('green', `{+${shown}+}`);
}

function quoted(text: string): string {
  return text.trim() === '' ? '(empty)' : visible(text);
}
