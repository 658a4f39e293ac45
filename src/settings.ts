import { MOST_SHARDS, parseShard, type Shard } from './domain/runs/shard.ts';
import { parseWhen, type When } from './domain/review/when.ts';
import type { PerSide } from './domain/side.ts';
import { UserError, type Diagnostic } from './domain/user-error.ts';

// Read by hand: the command line says its version, and a job that has nothing to run ends, before any library for schemas
// would have been loaded.

/** What a text says; undefined where it is not allowed. */
type Read<T> = (text: string) => { readonly value: T } | undefined;

const matching =
  <T>(pattern: RegExp, valueOf: (text: string) => T): Read<T> =>
  (text) =>
    pattern.test(text) ? { value: valueOf(text) } : undefined;
const limited =
  <T>(read: Read<T>, isAllowed: (value: T) => boolean): Read<T> =>
  (text) => {
    const found = read(text);
    return found !== undefined && isAllowed(found.value) ? found : undefined;
  };
const emptyOr =
  <T, E>(empty: E, read: Read<T>): Read<T | E> =>
  (text) =>
    text === '' ? { value: empty } : read(text);
/** A text that something else reads: undefined is what it says of a text that is not allowed. */
const parsed =
  <T>(parse: (text: string) => T | undefined): Read<T> =>
  (text) => {
    const value = parse(text);
    return value === undefined ? undefined : { value };
  };

const oneOf = <const T extends readonly string[]>(...choices: T) => ({
  choices,
  read: parsed((text) => choices.find((choice): choice is T[number] => choice === text)),
});
const boolean = parsed((text) => (text === 'true' ? true : text === 'false' ? false : undefined));
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const lines: Read<readonly string[]> = (text) => ({ value: linesOf(text) });
const MINUTE_MS = 60_000;
const duration = emptyOr(
  undefined,
  matching(/^(?:0|[1-9]\d{0,3}[mh])$/, (text) => Number.parseInt(text, 10) * (text.endsWith('h') ? 60 : 1) * MINUTE_MS),
);
const someText = matching(/^[^]/, String);
const optionalText = emptyOr(undefined, someText);
const wholeNumber = limited(matching(/^\d+$/, Number), (value) => value >= 1 && value <= 1000);
const shard = emptyOr(undefined, parsed(parseShard));
const shards = emptyOr(
  undefined,
  limited(wholeNumber, (value) => value <= MOST_SHARDS),
);
const conditions = parsed((text): readonly When[] | undefined => {
  const read = linesOf(text).map(parseWhen);
  return read.every((when) => when !== undefined) ? read : undefined;
});

/** Where nobody has said what a run may spend. */
const MAX_COST_USD = 5;

/** The same where an agent runs. */
const AGENT_MAX_COST_USD = 10;

const amount = matching(/^\d+(\.\d+)?$/, Number);
const dollars = emptyOr<number | undefined, number>(MAX_COST_USD, (text) =>
  text === 'none' ? { value: undefined } : amount(text),
);

/** Every knob once: its name as in action.yml and on the command line, what is allowed, and its default. */
export const SETTINGS = {
  suites: { read: lines, default: '', allowed: 'globs, one a line' },
  base: { read: optionalText, default: '', allowed: 'a revision' },
  mode: { ...oneOf('observe', 'warn', 'block'), default: 'block', allowed: 'observe, warn or block' },
  'max-cost': { read: dollars, default: '', allowed: 'USD such as 2.50, or none' },
  concurrency: { read: wholeNumber, default: '16', allowed: 'a whole number from 1 to 1000' },
  inconclusive: { ...oneOf('pass', 'fail'), default: 'pass', allowed: 'pass or fail' },
  comment: { read: boolean, default: 'true', allowed: 'true or false' },
  annotate: { read: boolean, default: 'false', allowed: 'true or false' },
  run: { ...oneOf('affected', 'all'), default: 'affected', allowed: 'affected or all' },
  config: { read: someText, default: 'evaldelta.yaml', allowed: 'a path in the repository' },
  'working-directory': { read: someText, default: '.', allowed: 'a directory' },
  wait: { read: duration, default: '', allowed: 'a time such as 20m or 4h, or 0' },
  collect: { read: boolean, default: 'false', allowed: 'true or false' },
  cache: { read: boolean, default: 'true', allowed: 'true or false' },
  history: { read: boolean, default: 'false', allowed: 'true or false' },
  'comment-id': {
    read: matching(/^[A-Za-z0-9._-]{1,64}$/, String),
    default: 'default',
    allowed: '1 to 64 letters, digits, dots, dashes, underscores',
  },
  when: { read: conditions, default: '', allowed: 'ready, opened or label:NAME, one a line' },
  shard: { read: shard, default: '', allowed: `a shard such as 2/8, of ${MOST_SHARDS} at most` },
  merge: { read: shards, default: '', allowed: `how many shards there are, from 1 to ${MOST_SHARDS}` },
  'results-base': { read: lines, default: '', allowed: 'files, directories or globs, one a line' },
  'results-head': { read: lines, default: '', allowed: 'files, directories or globs, one a line' },
  'results-pass-at': { read: lines, default: '', allowed: 'scores such as 0.7 or Factuality=0.7, one a line' },
} as const;

/** Name of a setting, as in action.yml. */
export type SettingName = keyof typeof SETTINGS;

/** What a setting says. */
type Value<N extends SettingName> = NonNullable<ReturnType<(typeof SETTINGS)[N]['read']>>['value'];

/** Settings as the user wrote them; an absent one takes its default. */
export type RawSettings = Readonly<Partial<Record<SettingName, string>>>;

/** How one run is to be done. */
export type Settings = {
  /** Globs; empty: those of the configuration file, else the default ones. */
  readonly suites: readonly string[];
  readonly base: string | undefined;
  readonly mode: 'observe' | 'warn' | 'block';
  /** USD; undefined: no limit. */
  readonly maxCostUsd: number | undefined;
  /** The same where an agent runs. */
  readonly agentMaxCostUsd: number | undefined;
  /** Calls in flight at most, per provider. */
  readonly concurrency: number;
  readonly inconclusive: 'pass' | 'fail';
  readonly isCommentWanted: boolean;
  /** Remarks beside the changed lines, as comments of a review. */
  readonly areRemarksWanted: boolean;
  readonly run: 'affected' | 'all';
  readonly config: string;
  /** The configuration file was named by the user, so it must exist. */
  readonly isConfigNamed: boolean;
  readonly workingDirectory: string;
  readonly isCacheWanted: boolean;
  /** How long answers that come later are waited for; undefined: as long as the run lasts. */
  readonly waitMs: number | undefined;
  /** Only what an earlier run has left waiting goes on. */
  readonly isCollecting: boolean;
  /** A history is read and, by runs of the default branch, written. */
  readonly isHistoryWanted: boolean;
  readonly commentId: string;
  /** Under which conditions, any of them, a pull request's cases run; empty: always. */
  readonly when: readonly When[];
  /** The part of the first round that this job measures; undefined: all of it. */
  readonly shard: Shard | undefined;
  /** So many jobs have measured the first round; undefined: none has. */
  readonly merge: number | undefined;
  /** Results that other steps have saved, to be compared in place of a run; undefined: the suites are run. */
  readonly results: SavedResults | undefined;
};

/** Where the saved results of both sides are, and from which score on an answer passes where they only have scores. */
export type SavedResults = PerSide<readonly string[]> & { readonly passAt: readonly string[] };

/** Reads settings. Throws UserError `bad-input` with every value that is not allowed; `describe` names a setting as its user wrote it. */
export function parseSettings(raw: RawSettings, describe: (name: SettingName) => string): Settings {
  const errors: Diagnostic[] = [];
  const read = <N extends SettingName>(name: N): Value<N> => {
    const { read: readText, default: fallback, allowed } = SETTINGS[name];
    const text = (raw[name] ?? fallback).trim();
    const found = readText(text);
    if (found === undefined) errors.push(badInput(describe(name), text, allowed));
    return found?.value;
  };
  const maxCostUsd = read('max-cost');
  const settings: Settings = {
    suites: read('suites'),
    base: read('base'),
    mode: read('mode'),
    maxCostUsd,
    agentMaxCostUsd: (raw['max-cost'] ?? '').trim() === '' ? AGENT_MAX_COST_USD : maxCostUsd,
    concurrency: read('concurrency'),
    inconclusive: read('inconclusive'),
    isCommentWanted: read('comment'),
    areRemarksWanted: read('annotate'),
    run: read('run'),
    config: read('config'),
    isConfigNamed: (raw.config ?? SETTINGS.config.default) !== SETTINGS.config.default,
    workingDirectory: read('working-directory'),
    isCacheWanted: read('cache'),
    waitMs: read('wait'),
    isCollecting: read('collect'),
    isHistoryWanted: read('history'),
    commentId: read('comment-id'),
    when: read('when'),
    shard: read('shard'),
    merge: read('merge'),
    results: savedResults({ base: read('results-base'), head: read('results-head'), passAt: read('results-pass-at') }),
  };
  if (settings.results !== undefined) errors.push(...halfOf(settings.results, describe));
  errors.push(...contradictions(settings, describe));
  if (errors.length > 0) throw new UserError(errors);
  return settings;
}

/** A job measures a part, or puts parts together, or compares what others have measured. */
function contradictions(
  { shard, merge, results }: Settings,
  describe: (name: SettingName) => string,
): readonly Diagnostic[] {
  const given = [
    ...(shard === undefined ? [] : [describe('shard')]),
    ...(merge === undefined ? [] : [describe('merge')]),
    ...(results === undefined ? [] : [describe('results-base')]),
  ];
  if (given.length < 2) return [];
  const sentence = `${given.join(' and ')} cannot be given together.`;
  const hint = 'Each is a job of its own: shards measure, one job merges them.';
  return [{ code: 'bad-input', sentence, place: undefined, hint }];
}

function savedResults(results: SavedResults): SavedResults | undefined {
  return results.base.length + results.head.length === 0 ? undefined : results;
}

function halfOf({ base, head }: SavedResults, describe: (name: SettingName) => string): readonly Diagnostic[] {
  const missing = base.length === 0 ? 'results-base' : head.length === 0 ? 'results-head' : undefined;
  if (missing === undefined) return [];
  const sentence = `${describe(missing)} is empty, and the other side has results.`;
  return [{ code: 'bad-input', sentence, place: undefined, hint: 'Name the saved results of both sides, or of none.' }];
}

function badInput(name: string, text: string, allowed: string): Diagnostic {
  return {
    code: 'bad-input',
    sentence: `${name} cannot be ${JSON.stringify(text.slice(0, 80))}.`,
    place: undefined,
    hint: `Give ${allowed}.`,
  };
}
