import type { HistoryRow } from '../../domain/runs/history.ts';
import { SUMMARY_LIMITS } from '../markdown/limits.ts';
import { writeMarkdown } from '../markdown/write.ts';
import { historySections } from './document.ts';

/** The past of every row as Markdown to paste. */
export function historyMarkdown(rows: readonly HistoryRow[], options: { readonly suggest: boolean }): string {
  return `${writeMarkdown(historySections(rows, options), SUMMARY_LIMITS)
    .map(({ text }) => text)
    .join('\n\n')}\n`;
}
