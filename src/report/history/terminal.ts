import type { HistoryRow } from '../../domain/runs/history.ts';
import { createPaint } from '../terminal/ansi.ts';
import { writeTerminal } from '../terminal/write.ts';
import { historySections } from './document.ts';

/** The past of every row for a terminal of so many columns. */
export function historyTerminal(
  rows: readonly HistoryRow[],
  options: { readonly suggest: boolean; readonly color: boolean; readonly width: number },
): string {
  const screen = { paint: createPaint(options.color), width: Math.max(40, options.width), accent: 'bold' } as const;
  return `${writeTerminal(historySections(rows, options), screen).join('\n\n')}\n`;
}
