import type { Result } from '../../domain/result.ts';
import type { VerdictKind } from '../../domain/verdict/verdict.ts';
import { createPaint, type Style } from './ansi.ts';
import { contents } from '../document/contents.ts';
import { collectFacts } from '../facts.ts';
import { headline } from '../words/headline/headline.ts';
import { isOnlyMeasured } from '../words/headline/sign.ts';
import type { Screen } from './screen.ts';
import { verdictText, writeTerminal } from './write.ts';
import { withoutCommands } from '../text/visible.ts';

/** What the terminal can show: colour or not, and how many columns it has. */
export type TerminalOptions = { readonly color: boolean; readonly width: number };

/** The verdict and the footer alone. */
const SHORT = 2;

const COLORS: Readonly<Record<VerdictKind, Style>> = {
  pass: 'green',
  fail: 'red',
  inconclusive: 'yellow',
  error: 'red',
  'nothing-to-run': 'dim',
  waived: 'yellow',
};

/** The report in the terminal's own form; what came from outside cannot steer the terminal or a workflow's log. */
export function renderTerminal(result: Result, { color, width }: TerminalOptions): string {
  const facts = collectFacts(result);
  const accent = isOnlyMeasured(facts) ? 'blue' : COLORS[result.verdict.kind];
  const screen: Screen = { paint: createPaint(color), width: Math.max(40, width), accent };
  const parts = writeTerminal(contents(facts, 'terminal'), screen);
  const { icon, sentence } = headline(facts);
  // A long report scrolls its verdict away: it is the last line too.
  const again = parts.length > SHORT ? [verdictText(icon, sentence, screen)] : [];
  // Once more for the whole: breaking lines may have brought a command to the start of one.
  return withoutCommands(`${[...parts, ...again].join('\n\n')}\n`);
}
