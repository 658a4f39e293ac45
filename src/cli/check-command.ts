import { openLocalRepository } from '../adapters/git.ts';
import { check } from '../check.ts';
import { renderErrors } from '../report/code-frame.ts';
import { settingsOf, type Options } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Validates every suite of the working tree and shows each mistake in its lines. */
export async function checkCommand(terminal: Terminal, options: Options): Promise<ExitCode> {
  const settings = settingsOf(options);
  await using repository = await openLocalRepository({
    directory: settings.workingDirectory,
    base: undefined,
    head: undefined,
    environment: terminal.env,
  });
  const { suites, cases, errors, sources } = await check(repository, settings);
  if (errors.length > 0) {
    const { hasColor: color, width } = terminal;
    terminal.writeError(renderErrors(errors, sources, { color, width }));
    return 2;
  }
  terminal.write(
    `${suites} ${suites === 1 ? 'suite' : 'suites'} with ${cases} ${cases === 1 ? 'case' : 'cases'}: all valid.\n`,
  );
  return 0;
}
