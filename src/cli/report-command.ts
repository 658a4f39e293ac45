import { UserError } from '../domain/user-error.ts';
import type { Result } from '../domain/result.ts';
import { renderComment } from '../report/markdown/comment.ts';
import { renderHtml } from '../report/html/page.ts';
import { jsonPieces } from '../report/machine/json.ts';
import { renderJunit } from '../report/machine/junit.ts';
import { renderSummary } from '../report/markdown/summary.ts';
import { renderTerminal } from '../report/terminal/terminal.ts';
import { textOf, type Options } from './options.ts';
import { writeAskedFile } from './asked-file.ts';
import { readResult } from './result-file.ts';
import type { ExitCode, Terminal } from './terminal.ts';

type Render = (result: Result, terminal: Terminal) => string | Iterable<string>;

const FORMATS: Readonly<Record<string, Render>> = {
  terminal: (result, { hasColor, width }) => renderTerminal(result, { color: hasColor, width }),
  comment: (result) => renderComment(result, { marker: '', reportUrl: undefined }),
  summary: (result) => renderSummary(result),
  html: (result) => renderHtml(result),
  junit: (result) => renderJunit(result),
  json: (result) => jsonPieces(result),
};

/** Names of the forms that a saved result can take. */
export const REPORT_FORMATS: readonly string[] = Object.keys(FORMATS);

/** Renders a saved result file, to standard output or to `--out`, or posts it with `--comment`. */
export async function reportCommand(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  if (options['comment'] === true) return (await import('./report-comment.ts')).publishComment(terminal, file, options);
  if (textOf(options, 'commentId') !== undefined) throw noComment();
  const render = FORMATS[textOf(options, 'format') ?? 'terminal'];
  if (render === undefined) throw badFormat(textOf(options, 'format') ?? '');
  const text = render(readResult(file), terminal);
  const out = textOf(options, 'out');
  if (out !== undefined) terminal.writeError(`Wrote ${writeAskedFile('--out', out, text)}\n`);
  else if (typeof text === 'string') terminal.write(text);
  else for (const piece of text) terminal.write(piece);
  return 0;
}

function noComment(): UserError {
  const sentence = '--comment-id tells comments apart, and none is to be posted.';
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint: 'Add --comment, or leave it out.' });
}

function badFormat(format: string): UserError {
  return new UserError({
    code: 'bad-input',
    sentence: `--format cannot be ${JSON.stringify(format)}.`,
    place: undefined,
    hint: `Give ${REPORT_FORMATS.join(', ')}.`,
  });
}
