import { Command, CommanderError, Option } from 'commander';
import { loadPrices } from './adapters/prices.ts';
import { createConsoleLog, createLineProgress } from './adapters/console.ts';
import { startDeadline } from './adapters/deadline.ts';
import { openLocalRepository } from './adapters/git.ts';
import { systemClock } from './adapters/clock.ts';
import { localStoreFile } from './adapters/local-paths.ts';
import { openProviders } from './adapters/providers/open.ts';
import { writeTextFile } from './adapters/report-files.ts';
import { secretValues } from './adapters/secrets.ts';
import { loadTokenizer } from './adapters/tokens.ts';
import { openMemoryTrialStore, openTrialStore } from './adapters/trial-store.ts';
import { DEFAULT_LIMITS } from './domain/config.ts';
import type { Result } from './domain/result.ts';
import { describeUserError, UserError } from './domain/user-error.ts';
import { turnsRed } from './domain/verdict.ts';
import { gate, type GatePorts } from './gate.ts';
import { redactDeep } from './report/redact.ts';
import { renderJson } from './report/json.ts';
import { renderTerminal } from './report/terminal.ts';
import { parseSettings, SETTINGS, type RawSettings, type SettingName, type Settings } from './settings.ts';
import { VERSION } from './version.ts';

/** The process, as the command line needs it. */
export type Terminal = {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly hasColor: boolean;
  readonly width: number;
};

/** Exit codes: 0 nothing stands against the change, 1 a regression, 2 a user's mistake or not measurable, 3 our bug. */
export type ExitCode = 0 | 1 | 2 | 3;

type RunOptions = Readonly<Partial<Record<string, string | boolean | readonly string[]>>>;

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

/** What commands act on; absent where only the shape of the command line is asked for. */
export type CommandHost = { readonly terminal: Terminal; readonly finish: (code: ExitCode) => void };

/** The commands and flags. */
export function buildProgram(host?: CommandHost): Command {
  const program = new Command('evaldelta')
    .description('Runs the eval cases that a change affects on base and head, and says whether head got worse.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host?.terminal.write(text),
      writeErr: (text) => host?.terminal.writeError(text),
    });
  addGateOptions(program.command('run').description('Compare head with base, as the Action does.'))
    .option('--json <file>', 'write the result file')
    .action(async (options: RunOptions) => host?.finish(await runCommand(host.terminal, options, false)));
  addGateOptions(program.command('plan').description('Show what would run, why and for how much, calling no model.'))
    .option('--json <file>', 'write the plan as a result file')
    .action(async (options: RunOptions) => host?.finish(await runCommand(host.terminal, options, true)));
  return program;
}

function addGateOptions(command: Command): Command {
  return command
    .addOption(flag('base', '<ref>', 'revision to compare with (default: the merge base with the default branch)'))
    .option('--head <ref>', 'revision under test (default: the working tree)')
    .addOption(new Option('--suites <glob...>', 'suite files'))
    .option('--suite <id...>', 'only these suites')
    .option('--target <name...>', 'only these targets')
    .option('--case <id...>', 'only these cases')
    .option('--tag <tag...>', 'only cases with one of these tags')
    .addOption(flag('run', '<what>', 'affected or all'))
    .addOption(flag('max-cost', '<usd>', 'most to spend, or none'))
    .addOption(flag('concurrency', '<n>', 'calls in flight at most, per provider'))
    .addOption(flag('inconclusive', '<what>', 'pass or fail'))
    .addOption(flag('config', '<file>', 'repository-wide configuration'))
    .addOption(flag('working-directory', '<directory>', 'directory of the checkout'))
    .option('--no-cache', 'neither use nor keep finished trials')
    .option('--seed <n>', 'seed of the random order', '1');
}

function flag(name: SettingName, value: string, description: string): Option {
  const fallback = SETTINGS[name].default;
  return new Option(
    `--${name} ${value}`,
    fallback === '' || description.includes('default') ? description : `${description} (default: ${fallback})`,
  );
}

async function runCommand(terminal: Terminal, options: RunOptions, isPlanOnly: boolean): Promise<ExitCode> {
  const settings = parseSettings(rawSettings(options), (name) => `--${name}`);
  const { env } = terminal;
  const secrets = secretValues(env, []);
  await using repository = await openLocalRepository({
    directory: settings.workingDirectory,
    base: settings.base,
    head: text(options['head']),
    environment: env,
  });
  const log = createConsoleLog({ write: terminal.writeError });
  const run = localRun(systemClock().nowMs());
  using store = settings.isCacheWanted
    ? openTrialStore({ file: localStoreFile(env), run, log })
    : openMemoryTrialStore({ run });
  const providers = openProviders({ env, callTimeoutMs: DEFAULT_LIMITS.callTimeoutMs, log });
  const ports: GatePorts = {
    repository,
    providers,
    store,
    loadPrices,
    loadTokenizer,
    clock: systemClock(),
    log,
    progress: createLineProgress(log),
    startDeadline,
    pullRequest: undefined,
    findWaiver: () => Promise.resolve(undefined),
  };
  try {
    const input = {
      settings,
      filters: filters(options),
      trust: 'trusted',
      run,
      runUrl: undefined,
      seed: seedOf(options),
      version: VERSION,
      isPlanOnly,
    } as const;
    return show(terminal, redactDeep(await gate(input, ports), secrets), { settings, json: text(options['json']) });
  } finally {
    await providers.close();
  }
}

/** A day's runs count as one, so that the same change is paid for once and tomorrow's provider is asked anew. */
function localRun(nowMs: number): string {
  return `local-${new Date(nowMs).toISOString().slice(0, 10)}`;
}

function show(
  terminal: Terminal,
  result: Result,
  { json }: { readonly settings: Settings; readonly json: string | undefined },
): ExitCode {
  if (json !== undefined) writeTextFile(json, renderJson(result));
  terminal.write(renderTerminal(result, { color: terminal.hasColor, width: terminal.width }));
  return exitCodeOf(result);
}

/** A verdict's exit code, whatever the mode: the command line has none. */
export function exitCodeOf(result: Result): ExitCode {
  if (result.verdict.kind === 'error') return 2;
  return turnsRed(result.verdict) ? 1 : 0;
}

function rawSettings(options: RunOptions): RawSettings {
  const read = (name: SettingName): string | undefined => {
    const value = options[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    if (typeof value === 'boolean') return String(value);
    return typeof value === 'string' ? value : value?.join('\n');
  };
  const given = Object.keys(SETTINGS).map((name) => [name, read(name as SettingName)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function filters(options: RunOptions): {
  suites: readonly string[];
  targets: readonly string[];
  cases: readonly string[];
  tags: readonly string[];
} {
  const list = (name: string) => (options[name] as readonly string[] | undefined) ?? [];
  return { suites: list('suite'), targets: list('target'), cases: list('case'), tags: list('tag') };
}

function seedOf(options: RunOptions): number {
  const seed = Number(options['seed']);
  if (Number.isSafeInteger(seed)) return seed;
  throw new UserError({
    code: 'bad-input',
    sentence: `--seed cannot be ${JSON.stringify(options['seed'])}.`,
    place: undefined,
    hint: 'Give a whole number.',
  });
}

function text(value: RunOptions[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

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
