import { createConsoleLog } from '../../adapters/terminal/console.ts';
import { temporaryPath } from '../../adapters/files/temporary-file.ts';
import { openSpool } from '../../adapters/trials/spool.ts';
import type { Result } from '../../domain/result.ts';
import { UserError } from '../../domain/user-error.ts';
import { turnsRed } from '../../domain/verdict/verdict.ts';
import { gate } from '../../stories/gate.ts';
import type { ReportFile } from '../../ports/publisher.ts';
import { publish } from '../../publish.ts';
import { isCancelled, isWaiting } from '../../report/facts.ts';
import { redactResult } from '../../report/redact/result.ts';
import { requireWritableFile } from '../output/asked-file.ts';
import { textOf, type Options } from '../options.ts';
import { createTerminalPublisher } from '../output/terminal-publisher.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { withRunContext } from '../run-context.ts';

/** Compares head with base, prints the result and writes the files that were asked for; again and again with `--watch`. */
export async function runCommand(terminal: Terminal, options: Options): Promise<ExitCode> {
  if (textOf(options, 'out') !== undefined) throw outWithoutShard();
  if (options['watch'] !== true) return await measureOnce(terminal, options, gate);
  if (textOf(options, 'head') !== undefined) throw fixedHead();
  let given = withPage(options);
  return await (
    await import('../watch.ts')
  ).runAgainAndAgain(terminal, options, async () => {
    const exitCode = await measureOnce(terminal, given, gate);
    // The page is open now; the next runs write it anew.
    given = { ...given, open: false };
    return exitCode;
  });
}

/** Measures by the options, prints the result, writes the files that were asked for and remembers it. */
export async function measureOnce(terminal: Terminal, options: Options, work: typeof gate): Promise<ExitCode> {
  for (const option of ['record', ...FILES]) {
    const file = textOf(options, option);
    if (file !== undefined) requireWritableFile(`--${option}`, file);
  }
  // What it holds is read when the files are written.
  using spool = openSpool(terminal.env['RUNNER_TEMP']);
  const result = await withRunContext(
    terminal,
    options,
    async (input, ports, secrets) => await redactResult(await work(input, { ...ports, spool }), secrets.named()),
  );
  const exitCode = await showResult(terminal, result, options);
  if (options['cache'] !== false) await remember(terminal, result, options);
  return exitCode;
}

/** On its own: where something is disposed of, the compiler leaves the ending of an import as it is. */
async function remember(terminal: Terminal, result: Result, options: Options): Promise<void> {
  await (await import('../local-history.ts')).keepLocally(terminal, result, options);
}

/** Prints a result, writes the files that were asked for and opens the page. Returns the exit code. */
export async function showResult(terminal: Terminal, result: Result, options: Options): Promise<ExitCode> {
  await publish(result, {
    log: createConsoleLog({ write: terminal.writeError }),
    publisher: createTerminalPublisher(terminal, withPage(options)),
    review: undefined,
  });
  return exitCodeOf(result);
}

const FILES = ['json', 'junit', 'html'] as const satisfies readonly ReportFile[];

/** A page that is to be shown needs a file. */
function withPage(options: Options): Options {
  if (options['open'] !== true || textOf(options, 'html') !== undefined) return options;
  return { ...options, html: temporaryPath('evaldelta.html') };
}

/** A verdict's exit code, whatever the mode: the command line has none. A run that was cut short has measured nothing to go on with. */
export function exitCodeOf(result: Result): ExitCode {
  if (result.verdict.kind === 'error') return 2;
  if (turnsRed(result.verdict)) return 1;
  return isCancelled(result) || isWaiting(result) ? 2 : 0;
}

function fixedHead(): UserError {
  const sentence = '--watch looks at the working tree, --head at a commit that never changes.';
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint: 'Leave one of them out.' });
}

function outWithoutShard(): UserError {
  const sentence = '--out is for the answers of a shard, and no --shard is given.';
  const hint = 'The result of a run is written with --json, --html or --junit.';
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint });
}
