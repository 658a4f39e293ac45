import { systemClock } from '../../adapters/process/clock.ts';
import { loadPrices } from '../../adapters/pricing/prices.ts';
import { onSearchPath } from '../../adapters/process/search-path.ts';
import { check } from '../../stories/check.ts';
import { renderErrors } from '../../report/terminal/code-frame.ts';
import { wordWarning } from '../../report/words/cautions/warnings.ts';
import { settingsOf, type Options } from '../options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { openWorkingTree } from '../working-tree.ts';

/** Validates every suite of the working tree and shows each mistake in its lines. */
export async function checkCommand(terminal: Terminal, options: Options): Promise<ExitCode> {
  const settings = settingsOf(options);
  const { repository } = await openWorkingTree(settings.workingDirectory, terminal);
  await using opened = repository;
  const { suites, cases, harnesses, errors, warnings, sources } = await check(opened, settings, {
    isOnPath: onSearchPath(terminal.env),
    nowMs: systemClock().nowMs(),
    loadPrices: (own) => loadPrices(own),
  });
  for (const warning of warnings) terminal.writeError(`warning: ${wordWarning(warning)}\n`);
  if (errors.length > 0) {
    const { hasColor: color, width } = terminal;
    terminal.writeError(renderErrors(errors, sources, { color, width }));
    return 2;
  }
  const own =
    harnesses === 0
      ? ''
      : `${cases > 0 ? ' and' : ' with'} ${harnesses} own ${harnesses === 1 ? 'harness' : 'harnesses'}`;
  const counted = cases > 0 || harnesses === 0 ? ` with ${cases} ${cases === 1 ? 'case' : 'cases'}` : '';
  terminal.write(`${suites} ${suites === 1 ? 'suite' : 'suites'}${counted}${own}: all valid.\n`);
  return 0;
}
