import { systemClock } from '../adapters/clock.ts';
import { createConsoleLog, createLineProgress } from '../adapters/console.ts';
import { startDeadline } from '../adapters/deadline.ts';
import { openLocalRepository } from '../adapters/git.ts';
import { localStoreFile } from '../adapters/local-paths.ts';
import { loadPrices } from '../adapters/prices.ts';
import { openProviders } from '../adapters/providers/open.ts';
import { writeTextFile } from '../adapters/report-files.ts';
import { secretValues } from '../adapters/secrets.ts';
import { loadTokenizer } from '../adapters/tokens.ts';
import { openMemoryTrialStore, openTrialStore } from '../adapters/trial-store.ts';
import { DEFAULT_LIMITS } from '../domain/config.ts';
import type { Result } from '../domain/result.ts';
import { turnsRed } from '../domain/verdict.ts';
import type { TrialStore } from '../ports.ts';
import { gate, type GateInput, type GatePorts } from '../gate.ts';
import { renderJson } from '../report/json.ts';
import { redactDeep } from '../report/redact.ts';
import { renderTerminal } from '../report/terminal.ts';
import { VERSION } from '../version.ts';
import { filtersOf, seedOf, settingsOf, textOf, type Options } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Runs or plans the comparison, prints it and writes the files that were asked for. */
export async function gateCommand(terminal: Terminal, options: Options, isPlanOnly: boolean): Promise<ExitCode> {
  const settings = settingsOf(options);
  const { env } = terminal;
  await using repository = await openLocalRepository({
    directory: settings.workingDirectory,
    base: settings.base,
    head: textOf(options, 'head'),
    environment: env,
  });
  const log = createConsoleLog({ write: terminal.writeError });
  const clock = systemClock();
  const run = localRun(clock.nowMs());
  using closing = new DisposableStack();
  const openStore = (): TrialStore =>
    closing.use(
      settings.isCacheWanted ? openTrialStore({ file: localStoreFile(env), run, log }) : openMemoryTrialStore({ run }),
    );
  const providers = openProviders({ env, callTimeoutMs: DEFAULT_LIMITS.callTimeoutMs, log });
  const ports: GatePorts = {
    repository,
    providers,
    openStore: () => Promise.resolve(openStore()),
    loadPrices,
    loadTokenizer,
    clock,
    log,
    progress: createLineProgress(log),
    startDeadline,
    pullRequest: undefined,
    findWaiver: () => Promise.resolve(undefined),
  };
  const input: GateInput = {
    settings,
    filters: filtersOf(options),
    trust: 'trusted',
    run,
    runUrl: undefined,
    seed: seedOf(options),
    version: VERSION,
    isPlanOnly,
  };
  try {
    return show(terminal, redactDeep(await gate(input, ports), secretValues(env, [])), options);
  } finally {
    await providers.close();
  }
}

/** A verdict's exit code, whatever the mode: the command line has none. */
export function exitCodeOf(result: Result): ExitCode {
  if (result.verdict.kind === 'error') return 2;
  return turnsRed(result.verdict) ? 1 : 0;
}

/** A day's runs count as one, so that the same change is paid for once and tomorrow's provider is asked anew. */
function localRun(nowMs: number): string {
  return `local-${new Date(nowMs).toISOString().slice(0, 10)}`;
}

function show(terminal: Terminal, result: Result, options: Options): ExitCode {
  const json = textOf(options, 'json');
  if (json !== undefined) writeTextFile(json, renderJson(result));
  terminal.write(renderTerminal(result, { color: terminal.hasColor, width: terminal.width }));
  return exitCodeOf(result);
}
