import type { Result } from '../../domain/result.ts';
import type { Terminal } from '../terminal.ts';

/** Writes a result in one form. */
export type Render = (result: Result, terminal: Pick<Terminal, 'hasColor' | 'width'>) => string | Iterable<string>;

/** The forms that a saved result can take, each loaded when it is asked for. */
const FORMATS = {
  terminal: async () => {
    const { renderTerminal } = await import('../../report/terminal/terminal.ts');
    return (result, { hasColor, width }) => renderTerminal(result, { color: hasColor, width });
  },
  comment: async () => {
    const { renderComment } = await import('../../report/markdown/comment.ts');
    return (result) => renderComment(result, { marker: '', reportUrl: undefined });
  },
  summary: async () => (await import('../../report/markdown/summary.ts')).renderSummary,
  html: async () => {
    const { renderHtml } = await import('../../report/html/page.ts');
    return (result) => renderHtml(result);
  },
  junit: async () => (await import('../../report/machine/junit.ts')).renderJunit,
  json: async () => (await import('../../report/machine/json.ts')).jsonPieces,
} as const satisfies Readonly<Record<string, () => Promise<Render>>>;

/** Their names. */
export const REPORT_FORMATS = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];

/** The writer of a form; undefined where there is no such form. */
export async function loadFormat(name: string): Promise<Render | undefined> {
  const found = REPORT_FORMATS.find((format) => format === name);
  return found === undefined ? undefined : await FORMATS[found]();
}
