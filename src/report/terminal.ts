import type { Result } from '../domain/result.ts';
import type { VerdictKind } from '../domain/verdict.ts';
import { createPaint, wrapWithPrefix, type Style } from './ansi.ts';
import { collectFacts, isUnmeasured } from './facts.ts';
import { headline } from './headline.ts';
import { phraseText } from './phrase.ts';
import { isOnlyMeasured } from './sign.ts';
import { terminalBroken } from './terminal/broken.ts';
import { terminalFooter } from './terminal/footer.ts';
import { terminalLists, unmeasuredLists } from './terminal/lists.ts';
import type { Screen } from './terminal/screen.ts';
import { terminalTable } from './terminal/table.ts';
import { withoutCommands } from './visible.ts';

/** What the terminal can show: colour or not, and how many columns it has. */
export type TerminalOptions = { readonly color: boolean; readonly width: number };
const COLORS: Readonly<Record<VerdictKind, Style>> = {
  pass: 'green',
  fail: 'red',
  inconclusive: 'yellow',
  error: 'red',
  'nothing-to-run': 'dim',
  waived: 'yellow',
};

/** The comment's facts in the terminal's own form; what came from outside cannot steer the terminal or a workflow's log. */
export function renderTerminal(result: Result, { color, width }: TerminalOptions): string {
  const screen: Screen = { facts: collectFacts(result), paint: createPaint(color), width: Math.max(40, width) };
  const body = isUnmeasured(screen.facts)
    ? [unmeasuredLists(screen)]
    : [terminalTable(screen), terminalBroken(screen), terminalLists(screen)];
  // A long report scrolls its verdict away: it is the last line too.
  const isLong = body.some((part) => part !== '');
  const parts = [terminalTitle(screen), ...body, terminalFooter(screen), isLong ? terminalVerdict(screen) : ''];
  // Once more for the whole: breaking lines may have brought a command to the start of one.
  return withoutCommands(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function terminalTitle(screen: Screen): string {
  const { also, alerts } = headline(screen.facts);
  const notes = also.map(phraseText).join(' ');
  return [
    terminalVerdict(screen),
    ...alerts.map((alert) => wrapWithPrefix('⚠️ ', phraseText(alert), screen.width)),
    ...(notes === '' ? [] : [wrapWithPrefix('   ', notes, screen.width)]),
  ].join('\n');
}

function terminalVerdict({ facts, paint, width }: Screen): string {
  const { icon, sentence } = headline(facts);
  const style = isOnlyMeasured(facts) ? 'blue' : COLORS[facts.result.verdict.kind];
  return wrapWithPrefix(`${icon} `, paint('bold', paint(style, phraseText(sentence))), width);
}
