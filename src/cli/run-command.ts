import { openFile } from '../adapters/open-file.ts';
import { temporaryPath } from '../adapters/temporary-file.ts';
import type { Result } from '../domain/result.ts';
import { UserError } from '../domain/user-error.ts';
import { turnsRed } from '../domain/verdict.ts';
import { gate } from '../gate.ts';
import { isCancelled } from '../report/facts.ts';
import { renderHtml } from '../report/html.ts';
import { fitted } from '../report/cut.ts';
import { jsonPieces } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { redactResult } from '../report/redact-result.ts';
import { renderTerminal } from '../report/terminal.ts';
import { textOf, type Options } from './options.ts';
import { requireWritableFile, writeAskedFile } from './asked-file.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { withWorld } from './world.ts';

/** Compares head with base, prints the result and writes the files that were asked for; again and again with `--watch`. */
export async function runCommand(terminal: Terminal, options: Options): Promise<ExitCode> {
  if (options['watch'] !== true) return await runOnce(terminal, options);
  if (textOf(options, 'head') !== undefined) throw fixedHead();
  let given = withPage(options);
  return await (
    await import('./watch.ts')
  ).runAgainAndAgain(terminal, options, async () => {
    const exitCode = await runOnce(terminal, given);
    // The page is open now; the next runs write it anew.
    given = { ...given, open: false };
    return exitCode;
  });
}

async function runOnce(terminal: Terminal, options: Options): Promise<ExitCode> {
  for (const option of ['record', ...Object.keys(FILES)]) {
    const file = textOf(options, option);
    if (file !== undefined) requireWritableFile(`--${option}`, file);
  }
  const result = await withWorld(terminal, options, async (input, ports, secrets) =>
    redactResult(await gate(input, ports), secrets.named()),
  );
  return await showResult(terminal, result, options);
}

/** Prints a result, writes the files that were asked for and opens the page. Returns the exit code. */
export async function showResult(terminal: Terminal, result: Result, given: Options): Promise<ExitCode> {
  const options = withPage(given);
  terminal.write(renderTerminal(result, { color: terminal.hasColor, width: terminal.width }));
  writeFiles(terminal, result, options);
  const page = textOf(options, 'html');
  if (options['open'] === true && page !== undefined && !(await openFile(page, terminal.env))) {
    terminal.writeError(`warning: No program here could open ${page}.\n`);
  }
  return exitCodeOf(result);
}

/** One that cannot be written loses none of the others. Throws UserError with all of them. */
function writeFiles(terminal: Terminal, result: Result, options: Options): void {
  const asked = Object.entries(FILES).flatMap(([option, render]) => {
    const file = textOf(options, option);
    return file === undefined ? [] : [{ option: `--${option}`, file, render }];
  });
  if (asked.length === 0) return;
  const fitting = fitted(result);
  const mistakes: UserError[] = [];
  const written = asked.flatMap(({ option, file, render }) => {
    try {
      return [writeAskedFile(option, file, render(fitting))];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      mistakes.push(error);
      return [];
    }
  });
  if (written.length > 0) terminal.writeError(`Wrote ${written.join(', ')}\n`);
  if (mistakes.length > 0) throw new UserError(mistakes.flatMap(({ all }) => all));
}

const FILES: Readonly<Record<string, (result: Result) => string | Iterable<string>>> = {
  json: jsonPieces,
  junit: renderJunit,
  html: renderHtml,
};

/** A page that is to be shown needs a file. */
function withPage(options: Options): Options {
  if (options['open'] !== true || textOf(options, 'html') !== undefined) return options;
  return { ...options, html: temporaryPath('evaldelta.html') };
}

/** A verdict's exit code, whatever the mode: the command line has none. A run that was cut short has measured nothing to go on with. */
export function exitCodeOf(result: Result): ExitCode {
  if (result.verdict.kind === 'error') return 2;
  if (turnsRed(result.verdict)) return 1;
  return isCancelled(result) ? 2 : 0;
}

function fixedHead(): UserError {
  const sentence = '--watch looks at the working tree, --head at a commit that never changes.';
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint: 'Leave one of them out.' });
}
