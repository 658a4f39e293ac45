import { DEFAULT_LIMITS, type Config } from '../domain/config.ts';
import type { SpecChange } from '../domain/plan.ts';
import { NO_RULES } from '../domain/policy.ts';
import type { PerSide } from '../domain/side.ts';
import type { Suite } from '../domain/suite.ts';
import { describeUserError, UserError, type UserErrorDetails } from '../domain/user-error.ts';
import type { Revision, RevisionPair } from '../ports.ts';
import { loadConfig } from './config.ts';
import { createSuiteLoader, type SuiteLoader } from './load.ts';

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
  /** The configuration that this run goes by: base's, so that a pull request cannot loosen its own gate. */
  readonly rules: Config;
  /** There is nothing to compare with: head is measured alone. */
  readonly isHeadAlone: boolean;
  /** What is wrong on head. */
  readonly errors: readonly UserErrorDetails[];
  /** What is wrong on base: those suites count as absent there. */
  readonly changes: readonly SpecChange[];
  readonly warnings: readonly string[];
};

/** Reads both sides of the spec. Mistakes on head are collected, mistakes on base become warnings. */
export async function loadSpec({ base, head }: RevisionPair, options: SpecOptions): Promise<Spec> {
  const loader = createSuiteLoader();
  const headConfig = await tryConfig(head, options, options.isConfigNamed);
  const baseConfig = base === undefined ? undefined : await tryConfig(base, options, false);
  const rules = presentConfig(baseConfig?.config) ?? headConfig.config;
  const read = (revision: Revision) => readSuites(loader, { revision, rules, options });
  const headSuites = await read(head);
  const baseSuites = base === undefined ? NOTHING : await read(base);
  const baseErrors = [...(baseConfig?.errors ?? []), ...baseSuites.errors];
  return {
    suites: { base: baseSuites.suites, head: headSuites.suites },
    config: { base: presentConfig(baseConfig?.config), head: headConfig.config },
    rules,
    isHeadAlone: base === undefined,
    errors: [...headConfig.errors, ...headSuites.errors, ...noSuites(headSuites, baseSuites)],
    changes: baseErrors.map(baseInvalid),
    warnings: baseErrors.map((error) => `Invalid on base, so it counts as absent there: ${describeUserError(error)}`),
  };
}

type Loaded = { readonly suites: readonly Suite[]; readonly errors: readonly UserErrorDetails[] };
type TriedConfig = { readonly config: Config; readonly errors: readonly UserErrorDetails[] };
type Reading = { readonly revision: Revision; readonly rules: Config; readonly options: SpecOptions };

const NOTHING: Loaded = { suites: [], errors: [] };

const NO_CONFIG: Config = {
  file: undefined,
  suites: undefined,
  policy: NO_RULES,
  limits: DEFAULT_LIMITS,
  prices: new Map(),
  judge: undefined,
  embeddings: undefined,
  moderation: undefined,
};

async function tryConfig(revision: Revision, options: SpecOptions, mustExist: boolean): Promise<TriedConfig> {
  try {
    const isThere = mustExist || revision.snapshot.entries.has(options.config);
    return { config: isThere ? await loadConfig(revision.snapshot, options.config) : NO_CONFIG, errors: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { config: NO_CONFIG, errors: error.all };
  }
}

function presentConfig(config: Config | undefined): Config | undefined {
  return config?.file === undefined ? undefined : config;
}

async function readSuites(loader: SuiteLoader, { revision, rules, options }: Reading): Promise<Loaded> {
  const globs = options.suites.length > 0 ? options.suites : rules.suites;
  return loader.load({ snapshot: revision.snapshot, config: rules, globs });
}

/** A gate that finds nothing to guard is a mistake, not a pass. */
function noSuites(head: Loaded, base: Loaded): readonly UserErrorDetails[] {
  if (head.suites.length + head.errors.length + base.suites.length > 0) return [];
  return [
    {
      code: 'missing-file',
      sentence: 'No suite was found: no file matches `**/*.eval.yaml`, `**/*.eval.yml` or the configured globs.',
      place: undefined,
      hint: 'Write a first suite, or set `suites` to where yours are.',
    },
  ];
}

function baseInvalid(error: UserErrorDetails): SpecChange {
  return {
    kind: 'base-invalid',
    suite: undefined,
    target: undefined,
    caseId: undefined,
    severity: undefined,
    before: error.sentence,
    after: undefined,
    place: error.place,
    blocks: false,
  };
}
