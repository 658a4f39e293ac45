import { UserError } from '../../domain/user-error.ts';
import { textOf, type Options } from '../options.ts';
import { loadFormat, REPORT_FORMATS } from '../output/report-formats.ts';
import { writeAskedFile } from '../output/asked-file.ts';
import { readResult } from '../result-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** Renders a saved result file, to standard output or to `--out`, or posts it with `--comment`. */
export async function reportCommand(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  if (options['comment'] === true) return await post(terminal, file, options);
  if (textOf(options, 'commentId') !== undefined) throw noComment();
  const format = textOf(options, 'format') ?? 'terminal';
  const render = await loadFormat(format);
  if (render === undefined) throw badFormat(format);
  const result = readResult(file);
  const out = textOf(options, 'out');
  if (out === undefined) {
    const text = render(result, terminal);
    for (const piece of typeof text === 'string' ? [text] : text) terminal.write(piece);
    return 0;
  }
  const text =
    format === 'json'
      ? (await import('../../report/machine/result-file.ts')).resultFile(result)
      : render(result, terminal);
  terminal.writeError(`Wrote ${writeAskedFile('--out', out, text).join(', ')}\n`);
  return 0;
}

/** Where the job is. */
async function post(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  if (terminal.env['GITLAB_CI'] === 'true')
    return (await import('../output/report-note.ts')).publishNote(terminal, file, options);
  return (await import('../output/report-comment.ts')).publishComment(terminal, file, options);
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
