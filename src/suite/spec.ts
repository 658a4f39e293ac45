import { DEFAULT_CONFIG, type Config } from '../domain/config.ts';
import type { PolicyLayer } from '../domain/verdict/policy.ts';
import type { Quarantine } from '../domain/quarantine.ts';
import type { PerSide } from '../domain/side.ts';
import { NO_CHANGE, type SpecChange } from '../domain/spec-change.ts';
import type { Suite } from '../domain/suite.ts';
import { tightenConfig } from '../domain/verdict/tighten.ts';
import { UserError, type Diagnostic } from '../domain/user-error.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import type { Revision, RevisionPair, TreeEntry } from '../ports.ts';
import { loadConfig } from './config.ts';
import { diagnosticAt, wholeFile, type DiagnosticMessage } from './diagnostics/diagnostic.ts';
import { findSharedState } from './files/shared-state.ts';
import { createSuiteLoader, DEFAULT_SUITE_GLOBS, findGlobMistakes, type LoadedSuites } from './load.ts';

/** Which files make up the spec. */
export type SpecOptions = {
  /** Globs; empty: those of the configuration file, else the default ones. */
  readonly suites: readonly string[];
  readonly config: string;
  /** The user named the configuration file, so that it must exist on head. */
  readonly isConfigNamed: boolean;
};

/** The suites and the rules of both sides. */
export type Spec = {
  readonly suites: PerSide<readonly Suite[]>;
  /** `base` is undefined where base has no valid configuration file. */
  readonly config: { readonly base: Config | undefined; readonly head: Config };
  /** Where the rules come from: the newest commit of the base branch. */
  readonly tip: Tip;
  /** The configuration that this run goes by: base's, so that a pull request cannot loosen its own gate. */
  readonly rules: Config;
  /** There is nothing to compare with: head is measured alone. */
  readonly isHeadAlone: boolean;
  /** What is wrong on head. */
  readonly errors: readonly Diagnostic[];
  /** What is sound of head's suites with mistakes. */
  readonly partial: readonly Suite[];
  /** What is wrong on base: those suites count as absent there. */
  readonly changes: readonly SpecChange[];
  readonly warnings: readonly Warning[];
};

/** What the newest commit of the base branch says. */
export type Tip = {
  /** Undefined where it has no valid configuration file: a first one of head's may only tighten the defaults. */
  readonly config: Config | undefined;
  /** Each suite's own policy, by id. */
  readonly policies: ReadonlyMap<string, PolicyLayer>;
  /** Each suite's own quarantines, by id. */
  readonly quarantines: ReadonlyMap<string, readonly Quarantine[]>;
};

/** Reads both sides of the spec. Mistakes on head are collected, mistakes on base become warnings. */
export async function loadSpec(revisions: RevisionPair, options: SpecOptions): Promise<Spec> {
  const { base, head, rules: tip = base } = revisions;
  const configs = await readConfigs(revisions, options);
  const { headConfig, baseConfig, baseRules, rules } = configs;
  const { suites, globs, forgotten } = await readSuites(revisions, options, configs);
  const baseErrors = [...(baseConfig?.errors ?? []), ...suites.base.errors];
  const globMistakes = findGlobMistakes(options.suites);
  const found = [...suites.head.suites, ...suites.head.errors, ...suites.base.suites, ...globMistakes];
  return {
    suites: { base: suites.base.suites, head: suites.head.suites },
    config: { base: presentConfig(baseConfig?.config), head: headConfig.config },
    tip: {
      config: baseRules,
      policies: new Map(suites.tip.suites.map(({ id, policy }) => [id, policy])),
      quarantines: new Map(suites.tip.suites.map(({ id, quarantines }) => [id, quarantines ?? []])),
    },
    rules,
    isHeadAlone: base === undefined,
    errors: [
      ...headConfig.errors,
      ...misnamedConfig(head, options),
      ...suites.head.errors,
      ...globMistakes,
      ...noSuites(found, globs),
    ],
    partial: suites.head.partial,
    changes: [
      ...forgotten,
      ...unknownSuites(suites.tip, [suites.base, suites.head], tip?.name),
      ...baseErrors.map(baseInvalid),
    ],
    warnings: [
      ...baseErrors.map((error) => ({ kind: 'invalid-on-base', error }) as const),
      ...findSharedState(suites.head.suites),
    ],
  };
}

/** The rules alone, for what is measured elsewhere. */
export async function loadRules(
  revisions: RevisionPair,
  options: SpecOptions,
): Promise<Pick<Spec, 'rules' | 'errors'>> {
  const { headConfig, rules } = await readConfigs(revisions, options);
  return { rules, errors: [...headConfig.errors, ...misnamedConfig(revisions.head, options)] };
}

type Configs = {
  readonly headConfig: TriedConfig;
  readonly baseConfig: TriedConfig | undefined;
  /** Of the newest commit of the base branch, where it has any. */
  readonly baseRules: Config | undefined;
  readonly rules: Config;
};

async function readConfigs({ base, head, rules: tip = base }: RevisionPair, options: SpecOptions): Promise<Configs> {
  const headConfig = await tryConfig(head, options, options.isConfigNamed);
  const baseConfig = base === undefined ? undefined : await tryConfig(base, options, false);
  const tipConfig = tip === base ? baseConfig : tip && (await tryConfig(tip, options, false));
  const baseRules = presentConfig(tipConfig?.config);
  const rules = baseRules ?? (base === undefined ? headConfig.config : tightenConfig(headConfig.config));
  return { headConfig, baseConfig, baseRules, rules };
}

type ReadSuites = {
  readonly suites: PerSide<LoadedSuites> & { readonly tip: LoadedSuites };
  /** What was looked for. */
  readonly globs: readonly string[];
  readonly forgotten: readonly SpecChange[];
};

/** Globs that the user names hold on every side; otherwise those of the rules do. */
async function readSuites(revisions: RevisionPair, options: SpecOptions, configs: Configs): Promise<ReadSuites> {
  const { base, head } = revisions;
  const { baseRules, rules, headConfig } = configs;
  const loader = createSuiteLoader();
  const read = (globs: readonly string[]) => (revision: Revision) => loader.load({ ...revision, globs });
  if (options.suites.length > 0) {
    return { suites: await readSides(revisions, read(options.suites)), globs: options.suites, forgotten: [] };
  }
  // A first configuration must not take suites out of the gate that were found without one.
  const guarded = base === undefined || baseRules !== undefined ? NOTHING : await read(DEFAULT_SUITE_GLOBS)(base);
  const globs = [...new Set([...(guarded.suites.length > 0 ? DEFAULT_SUITE_GLOBS : []), ...globsOf(rules)])];
  const suites = await readSides(revisions, read(globs));
  const kept = loader.find({ ...head, globs: globsOf(headConfig.config) });
  return { suites, globs, forgotten: forgottenSuites(suites.base, suites.head, kept) };
}

async function readSides(
  { base, head, rules: tip = base }: RevisionPair,
  read: (revision: Revision) => Promise<LoadedSuites>,
): Promise<ReadSuites['suites']> {
  const ofHead = await read(head);
  const ofBase = base === undefined ? NOTHING : await read(base);
  return { base: ofBase, head: ofHead, tip: tip === undefined || tip === base ? ofBase : await read(tip) };
}

type TriedConfig = { readonly config: Config; readonly errors: readonly Diagnostic[] };

const NOTHING: LoadedSuites = { suites: [], errors: [], partial: [] };

async function tryConfig(revision: Revision, options: SpecOptions, mustExist: boolean): Promise<TriedConfig> {
  try {
    const isThere = mustExist || revision.snapshot.entries.has(options.config);
    return { config: isThere ? await loadConfig(revision.snapshot, options.config) : DEFAULT_CONFIG, errors: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { config: DEFAULT_CONFIG, errors: error.all };
  }
}

/** Rules in a file that nobody reads would hold nothing. */
function misnamedConfig({ snapshot }: Revision, { config }: SpecOptions): readonly Diagnostic[] {
  const other = config.replace(/\.yaml$/, '.yml');
  if (snapshot.entries.has(config) || !snapshot.entries.has(other)) return [];
  const sentence = `\`${other}\` is not read: the configuration is \`${config}\`.`;
  return [diagnosticAt(wholeFile(other), { code: 'bad-file', sentence, hint: 'Rename it.' })];
}

function presentConfig(config: Config | undefined): Config | undefined {
  return config?.file === undefined ? undefined : config;
}

function globsOf({ suites }: Config): readonly string[] {
  return suites ?? DEFAULT_SUITE_GLOBS;
}

/** Suites that head's configuration would no longer look at once it is merged: taken out of the gate as by deleting them. */
function forgottenSuites(
  base: LoadedSuites,
  head: LoadedSuites,
  found: readonly TreeEntry[] | DiagnosticMessage,
): readonly SpecChange[] {
  const kept = new Set('sentence' in found ? [] : found.map(({ path }) => path));
  const known = new Set(base.suites.map(({ id }) => id));
  const forgotten = head.suites.filter(({ id, file }) => known.has(id) && !kept.has(file));
  return forgotten.map(({ id, file, cases }) => ({
    ...NO_CHANGE,
    kind: 'suite-removed',
    suite: id,
    before: cases.length === 1 ? '1 case' : `${cases.length} cases`,
    place: wholeFile(file),
    blocks: true,
  }));
}

/** Suites that the base branch has got since this branch was made from it: what they guard is not measured here. */
function unknownSuites(
  tip: LoadedSuites,
  sides: readonly LoadedSuites[],
  branch: string | undefined,
): readonly SpecChange[] {
  const known = new Set(sides.flatMap(({ suites, partial }) => [...suites, ...partial]).map(({ id }) => id));
  return tip.suites
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }) => ({ ...NO_CHANGE, kind: 'suite-unknown', suite: id, before: branch, place }));
}

/** A gate that finds nothing to guard is a mistake, not a pass. */
function noSuites(found: readonly unknown[], globs: readonly string[]): readonly Diagnostic[] {
  if (found.length > 0) return [];
  const named = globs.map((glob) => `\`${glob}\``).join(' or ');
  const hint = 'Write a first one with `evaldelta init`, or set `suites` to where yours are.';
  return [{ code: 'missing-file', sentence: `No suite was found: no file matches ${named}.`, place: undefined, hint }];
}

function baseInvalid(error: Diagnostic): SpecChange {
  return { ...NO_CHANGE, kind: 'base-invalid', before: error.sentence, place: error.place };
}
