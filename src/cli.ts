import { Command, CommanderError } from 'commander';
import { addGateOptions, addSpecOptions, type Options } from './cli/options.ts';
import type { CommandHost, ExitCode, Terminal } from './cli/terminal.ts';
import { describeUserError, UserError } from './domain/user-error.ts';
import { VERSION } from './version.ts';

/** Runs the command line and tells its exit code. */
export async function runCli(terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = buildProgram({ terminal, finish: (code) => (exitCode = code) });
  try {
    await program.parseAsync([...terminal.argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, terminal);
  }
}

/** The commands and flags. `host` is absent where only the shape of the command line is asked for. */
export function buildProgram(host?: CommandHost): Command {
  const program = new Command('evaldelta')
    .description('Runs the eval cases that a change affects on base and head, and says whether head got worse.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host?.terminal.write(text),
      writeErr: (text) => host?.terminal.writeError(text),
    });
  const add = (name: string, description: string, command: Run): Command =>
    program
      .command(name)
      .description(description)
      .action(async (...given: unknown[]) => {
        if (host !== undefined) host.finish(await command(host.terminal, given));
      });
  addGateOptions(add('run', 'Compare head with base, as the Action does.', run)).option(
    '--json <file>',
    'write the result file',
  );
  addGateOptions(add('plan', 'Show what would run, why and for how much, calling no model.', plan)).option(
    '--json <file>',
    'write the plan as JSON',
  );
  addSpecOptions(add('check', 'Validate the suites and show every mistake in its lines.', check));
  add('report <file>', 'Render a saved result file.', report)
    .option('--format <form>', 'terminal, comment, summary, junit or json', 'terminal')
    .option('--out <file>', 'write to a file instead of the terminal');
  return program;
}

type Run = (terminal: Terminal, given: readonly unknown[]) => Promise<ExitCode>;

const run: Run = async (terminal, [options]) =>
  (await import('./cli/gate-command.ts')).runCommand(terminal, options as Options);
const plan: Run = async (terminal, [options]) =>
  (await import('./cli/gate-command.ts')).planCommand(terminal, options as Options);
const check: Run = async (terminal, [options]) =>
  (await import('./cli/check-command.ts')).checkCommand(terminal, options as Options);
const report: Run = async (terminal, [file, options]) =>
  (await import('./cli/report-command.ts')).reportCommand(terminal, String(file), options as Options);

function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    terminal.writeError(`${error.all.map(describeUserError).join('\n')}\n`);
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.writeError(
    `This is a bug in Evaldelta ${VERSION}, not your mistake. Please report it with this:\n${stack}\n`,
  );
  return 3;
}
