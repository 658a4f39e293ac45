import type { HumanLabel } from './labels/human-label.ts';
import { NO_RULES, type PolicyLayer } from './verdict/policy.ts';
import type { Place } from './user-error.ts';
import type { ModelConfig, ModelEndpoint } from './suite.ts';

/** `evaldelta.yaml`: repository-wide defaults. */
export type Config = {
  /** Where it was read from; undefined when the repository has none. */
  readonly file: string | undefined;
  /** Globs of suite files; undefined: the default ones. */
  readonly suites: readonly string[] | undefined;
  readonly policy: PolicyLayer;
  readonly waiver: WaiverRule;
  readonly limits: Limits;
  /** Of a suite so many affected cases run on a pull request; absent: all. */
  readonly sample?: number;
  /** Absent: runs are bounded one by one. */
  readonly budgets?: Budgets;
  /** A pattern of what failures in saved results of other harnesses say that are outages. */
  readonly erroredIf?: string | undefined;
  readonly prices: ReadonlyMap<string, Price | PricedAs>;
  /** Where each model is written whose price is said to be another one’s. */
  readonly pricePlaces?: ReadonlyMap<string, Place>;
  /** Open lists of prices are asked in each run. */
  readonly livePrices?: boolean;
  readonly judge: JudgeConfig | undefined;
  /** Who plays users in conversations; undefined: the judge does. */
  readonly user?: ModelConfig | undefined;
  /** The models that turn texts into vectors (`similarity`) and rate them (`moderation`). */
  readonly embeddings: ModelEndpoint | undefined;
  readonly moderation: ModelEndpoint | undefined;
  /** Where each of these models is written. */
  readonly modelPlaces?: { readonly [K in 'judge' | 'user' | 'embeddings' | 'moderation']?: Place };
  /** Where it says how soon the judge has to answer; absent where it does not. */
  readonly judgeServicePlace?: Place;
};

/** Whose label accepts a failing verdict: anyone's who may write, or only that of somebody who neither opened the pull request nor pushed its head. */
export type WaiverRule = 'anyone' | 'not-author';

/** What all runs of a pull request, and those of a day, may spend together, in USD; undefined: no bound. */
export type Budgets = { readonly pullRequestUsd: number | undefined; readonly dayUsd: number | undefined };

/** Bounds of a run. */
export type Limits = {
  /** False blocks for quality per head commit, in (0, 0.5]. */
  readonly alpha: number;
  /** Sweeps at most, ≥ 1. */
  readonly maxRounds: number;
  /** Missing trials above this share make a suite `error`, in [0, 1]. */
  readonly maxErrorShare: number;
  /** Stored trials older than this many days are not used. */
  readonly reuseDays: number;
  /** Deadline of one call in milliseconds. */
  readonly callTimeoutMs: number;
  /** How long an endpoint is tried that has never answered, in milliseconds. */
  readonly giveUpMs: number;
  /** Deadline of the whole run in milliseconds. */
  readonly runTimeoutMs: number;
  /** What holds for agents in place of the others: a trial of theirs costs as much as a hundred calls. */
  readonly agents: AgentRunLimits;
};

/** Bounds of the rows that are agents. */
export type AgentRunLimits = {
  /** Sweeps at most, ≥ 1. */
  readonly maxRounds: number;
  /** Cases that broke, and cases that got better, that are tried again at most, the gravest first. */
  readonly maxConfirmations: number;
  /** Trials at once. */
  readonly concurrency: number;
};

/** Limits where `evaldelta.yaml` is silent. */
export const DEFAULT_LIMITS: Limits = {
  alpha: 0.01,
  maxRounds: 4,
  maxErrorShare: 0.1,
  reuseDays: 7,
  callTimeoutMs: 120_000,
  giveUpMs: 20_000,
  runTimeoutMs: 3_600_000,
  agents: { maxRounds: 3, maxConfirmations: 2, concurrency: 4 },
};

/** USD per million tokens. */
export type Price = {
  readonly input: number;
  readonly output: number;
  readonly cachedInput: number | undefined;
  readonly cacheWrite: number | undefined;
  /** What is kept for an hour or longer; undefined: as `cacheWrite`. */
  readonly longCacheWrite?: number | undefined;
};

/** The model whose price counts, by `vendor/model` or `model`: a deployment or a profile hides which one it is. */
export type PricedAs = { readonly as: string };

/** Whose price counts for a model, one name after the other; its own where the configuration names no other. */
export function pricedAs(prices: Config['prices'], provider: string, model: string): string {
  const seen = new Set<string>();
  let name = model;
  let price = prices.get(`${provider}/${model}`) ?? prices.get(model);
  while (price !== undefined && 'as' in price && !seen.has(price.as)) {
    name = price.as;
    seen.add(name);
    price = prices.get(name);
  }
  return name;
}

/** Who plays users in conversations. */
export function userModel({ user, judge }: Pick<Config, 'user' | 'judge'>): ModelConfig | undefined {
  const model = user ?? judge;
  return model && { endpoint: model.endpoint, parameters: model.parameters };
}

/** Who judges; the same for both sides whatever the pull request changes. */
export type JudgeConfig = ModelConfig & {
  /** Agreement (Cohen's kappa) below which a judge's findings only advise. */
  readonly minAgreement: number | undefined;
  /** Labels of its rubric and this model that a judge's scorer needs before it may block; undefined: none. */
  readonly minLabels?: number | undefined;
  /** People's labels, and the files that they were read from; undefined where none are named. */
  readonly labels?: { readonly files: readonly string[]; readonly labels: readonly HumanLabel[] } | undefined;
};

/** The configuration of a repository without one. */
export const DEFAULT_CONFIG: Config = {
  file: undefined,
  suites: undefined,
  policy: NO_RULES,
  waiver: 'anyone',
  limits: DEFAULT_LIMITS,
  prices: new Map(),
  judge: undefined,
  embeddings: undefined,
  moderation: undefined,
};
