import { wrapWithPrefix, type Paint } from './ansi.ts';
import type { CaseInFull, FailedScorer, MoreCases, Outputs } from '../document/block.ts';
import { formatNumberOf } from '../text/format.ts';
import { phraseText } from '../text/phrase.ts';
import { shorten, visible, visibleLine } from '../text/visible.ts';
import { diffWords, type Piece, type TextDiff } from '../text/word-diff.ts';
import type { Screen } from './screen.ts';

const MAX_TEXT = 600;

/** One case with what failed, its input and its outputs. */
export function caseText({ line, failed, input, outputs }: CaseInFull, { paint, width }: Screen): string {
  const labelled = (label: string, text: string): string => wrapWithPrefix(`    ${label.padEnd(8)}`, text, width);
  return [
    wrapWithPrefix(`  ${paint('red', '✗')} `, paint('bold', phraseText(line)), width),
    ...failed.map((score) => labelled('failed', failureText(score))),
    ...(input === undefined ? [] : [labelled('input', shorten(visibleLine(input), MAX_TEXT))]),
    ...(outputs === undefined ? [] : outputLines(outputs, paint).map(([label, text]) => labelled(label, text))),
  ].join('\n');
}

/** How many cases there are besides those in full. */
export function moreText({ items }: MoreCases): string {
  const cases = formatNumberOf(items.length, 'more case');
  return `and ${cases}: the result file (--json, in the Action report-json) has every one`;
}

function failureText({ name, reason }: FailedScorer): string {
  return shorten(`${visibleLine(name)}: ${visibleLine(reason)}`, MAX_TEXT);
}

type LabelledText = readonly [label: string, text: string];

function outputLines({ base, head }: Outputs, paint: Paint): readonly LabelledText[] {
  if (base === undefined) return [['head', quoted(shorten(head, MAX_TEXT))]];
  return diffLines(diffWords(base, head, MAX_TEXT), paint);
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
