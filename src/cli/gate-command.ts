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
import type { Result } from '../domain/result.ts';
import { turnsRed } from '../domain/verdict.ts';
import type { TrialStore } from '../ports.ts';
import { forecast, gate, type GateInput, type GatePorts } from '../gate.ts';
import { renderErrors } from '../report/code-frame.ts';
import { renderJson } from '../report/json.ts';
import { renderPlanJson } from '../report/plan-json.ts';
import { renderPlan } from '../report/plan.ts';
import { redactDeep } from '../report/redact.ts';
import { renderTerminal } from '../report/terminal.ts';
import { VERSION } from '../version.ts';
import { filtersOf, seedOf, settingsOf, textOf, type Options } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Compares head with base, prints the result and writes the files that were asked for. */
export async function runCommand(terminal: Terminal, options: Options): Promise<ExitCode> {
  return await withWorld(terminal, options, async (input, ports) => {
    const result = redactDeep(await gate(input, ports), secretValues(terminal.env, []));
    return showResult(terminal, result, options);
  });
}

/** Shows what would run, why and for how much; calls no model and needs no key. */
export async function planCommand(terminal: Terminal, options: Options): Promise<ExitCode> {
  return await withWorld(terminal, options, async (input, ports) => {
    const planned = await forecast(input, ports);
    const json = textOf(options, 'json');
    if (json !== undefined) writeTextFile(json, renderPlanJson(planned));
    const { hasColor: color, width } = terminal;
    const { plan, estimate, forecasts, errors } = planned;
    if (plan !== undefined) terminal.write(renderPlan({ plan, estimate, forecasts }, { color, width }));
    if (errors.length > 0) terminal.writeError(renderErrors(errors, new Map(), { color, width }));
    return errors.length > 0 ? 2 : 0;
  });
}

type Work = (input: GateInput, ports: GatePorts) => Promise<ExitCode>;

async function withWorld(terminal: Terminal, options: Options, work: Work): Promise<ExitCode> {
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
  const providers = openProviders({ env, log });
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
  };
  try {
    return await work(input, ports);
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

function showResult(terminal: Terminal, result: Result, options: Options): ExitCode {
  const json = textOf(options, 'json');
  if (json !== undefined) writeTextFile(json, renderJson(result));
  terminal.write(renderTerminal(result, { color: terminal.hasColor, width: terminal.width }));
  return exitCodeOf(result);
}
