import { InvalidArgumentError, Option, type Command } from 'commander';
import { statSync } from 'node:fs';
import { UserError } from '../domain/user-error.ts';
import type { GateInput } from '../stories/run-context.ts';
import { parseSettings, SETTINGS, type RawSettings, type SettingName, type Settings } from '../settings.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Options of a command by name, as commander gives them. */
export type Options = Readonly<Partial<Record<string, string | boolean | readonly string[]>>>;

/** Which files make up the spec, and where. */
export function addSpecOptions(command: Command): Command {
  return command
    .addOption(new Option('--suites <glob...>', 'suite files (default: **/*.eval.yaml)'))
    .addOption(flag('config', '<file>', 'repository-wide configuration'))
    .addOption(flag('working-directory', '<directory>', 'directory of the checkout'));
}

/** Everything that decides what runs and for how much. */
export function addPlanOptions(command: Command): Command {
  return addSpecOptions(command)
    .addOption(flag('base', '<ref>', 'revision to compare with (default: the merge base with the default branch)'))
    .option('--head <ref>', 'revision under test (default: the working tree)')
    .option('--suite <id...>', 'only these suites')
    .option('--target <name...>', 'only these targets')
    .option('--case <id...>', 'only these cases')
    .option('--tag <tag...>', 'only cases with one of these tags')
    .addOption(flag('run', '<what>', 'which cases run'))
    .addOption(flag('max-cost', '<usd>', 'most to spend, or none'))
    .option('--no-cache', 'neither use nor keep finished trials')
    .option('--seed <n>', 'seed of the random order', '1');
}

/** The same, and how it is called and judged. */
export function addRunOptions(command: Command): Command {
  return addPlanOptions(command)
    .addOption(flag('wait', '<time>', 'how long answers that come later are waited for, 20m or 4h; 0: not at all'))
    .option('--collect', 'only go on with what an earlier run has left waiting')
    .addOption(flag('concurrency', '<n>', 'calls in flight at most, per provider'))
    .addOption(flag('inconclusive', '<what>', 'what an inconclusive verdict does to the exit code'));
}

/** The settings that the options say. Throws UserError `bad-input`. */
export function settingsOf(options: Options): Settings {
  const given = (Object.keys(SETTINGS) as SettingName[]).map((name) => [name, written(options, name)] as const);
  const raw: RawSettings = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  return parseSettings(raw, (name) => `--${name}`);
}

/** The filters that the options say. */
export function filtersOf(options: Options): GateInput['filters'] {
  const list = (name: string) => (options[name] as readonly string[] | undefined) ?? [];
  return { suites: list('suite'), targets: list('target'), cases: list('case'), tags: list('tag') };
}

/** The seed that the options say. Throws UserError `bad-input`. */
export function seedOf(options: Options): number {
  const text = textOf(options, 'seed') ?? '';
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  throw new UserError({
    code: 'bad-input',
    sentence: `--seed cannot be ${JSON.stringify(text)}.`,
    place: undefined,
    hint: 'Give a whole number.',
  });
}

/** A whole number above 0 that an option says. Throws UserError `bad-input`. */
export function countOf(options: Options, name: string): number | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UserError({
    code: 'bad-input',
    sentence: `--${name} cannot be ${JSON.stringify(text)}.`,
    place: undefined,
    hint: 'Give a whole number above 0.',
  });
}

/** An option's text, where it was given with one. */
export function textOf(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The name of a file to write, refused before anything is paid for where it cannot be one. */
export function aFile(name: string): string {
  if (name === '') throw new InvalidArgumentError('Name a file.');
  if (statSync(name, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new InvalidArgumentError('It is a directory; name a file.');
  }
  return name;
}

function flag(name: SettingName, value: string, description: string): Option {
  const setting = SETTINGS[name];
  const { default: fallback } = setting;
  const isSaid = fallback === '' || description.includes('(default');
  const option = new Option(`--${name} ${value}`, isSaid ? description : `${description} (default: ${fallback})`);
  return 'choices' in setting ? option.choices([...setting.choices]) : option;
}

function written(options: Options, name: SettingName): string | undefined {
  const value = options[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
  if (value === undefined || typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value) : value.join('\n');
}

/** What a command does with what it was given. */
export type Run = (terminal: Terminal, given: readonly unknown[]) => Promise<ExitCode>;

/** Adds a command to the program. */
export type Add = (name: string, description: string, command: Run) => Command;
