import type { LivePrices, PriceOrigin, PriceSource } from './domain/providers/live-prices.ts';
import type { Request, Response, Usage } from './domain/request.ts';
import type { JsonObject } from './domain/json/json.ts';
import type { ScorerProgram } from './domain/scorer.ts';
import type { Side } from './domain/side.ts';
import type { OwnCommand } from './domain/programs/own-command.ts';
import type { Endpoint, ModelEndpoint } from './domain/suite.ts';

/** A file, link or submodule of one revision. */
export type TreeEntry = {
  /** From the repository root, `/` between parts. */
  readonly path: string;
  /** Git object id: equal ids mean equal content. */
  readonly oid: string;
  /** `unmerged`: of a working tree in which a merge is not resolved, whatever lies there. */
  readonly kind: 'file' | 'symlink' | 'submodule' | 'unmerged';
};

/** One revision of the repository as data. Reading never touches the user's checkout. */
export interface Snapshot {
  /** Every tracked entry (in a working tree also the untracked ones that git does not ignore), by path. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Bytes of a blob. Throws when the object is missing; the caller checks the size with `size` first. */
  read(oid: string): Promise<Uint8Array>;
  /** Size in bytes of each blob, in the order asked. */
  sizes(oids: readonly string[]): Promise<readonly number[]>;
}

/** A revision that was found, ready to be read. */
export type Revision = {
  readonly sha: string;
  readonly isWorkingTree: boolean;
  readonly name: string | undefined;
  readonly snapshot: Snapshot;
};

/** Where the two sides are. `base` is undefined where head is measured alone. */
export type RevisionPair = {
  readonly base: Revision | undefined;
  readonly head: Revision;
  /** The newest commit of the base branch, which rules and the list of suites come from; undefined: base itself. */
  readonly rules?: Revision | undefined;
};

/** The repository that is being gated. */
export interface Repository {
  /** Finds both revisions, fetching what a shallow clone lacks. Throws UserError `no-base` or `bad-revision`. */
  revisions(): Promise<RevisionPair>;
  /** A temporary worktree of one side for programs, removed by the disposer. */
  worktree(revision: Revision): Promise<AsyncDisposable & { readonly directory: string }>;
}

/** Why a call brought no answer. */
export type CallFailure =
  /** May heal: 408, 409, 429, 5xx, reset, timeout. `retryAfterMs` is the provider's wish. */
  | {
      readonly kind: 'transient';
      readonly message: string;
      readonly status: number | undefined;
      readonly retryAfterMs: number | undefined;
      /** What it is called for short: an error code of the connection, or TIMED_OUT. */
      readonly code?: string | undefined;
    }
  /** Cannot heal for any request to this target: 401, 402, 404, an exhausted account. */
  | {
      readonly kind: 'fatal';
      readonly message: string;
      readonly status: number | undefined;
      readonly hint: string | undefined;
    }
  /**
   * Turned down although others to the same target may be taken. It is the request's own where the target answers others,
   * and the target's where it never answers. `fails`: for what the request says, so that its case fails; else it is missing.
   */
  | {
      readonly kind: 'rejected';
      readonly message: string;
      readonly status: number | undefined;
      readonly hint: string | undefined;
      readonly fails: boolean;
    }
  /** The body could not be understood; the trial is missing. */
  | { readonly kind: 'malformed'; readonly message: string };

/** The `code` of an attempt that ran into our own time limit: its provider may have worked, and charge for it. */
export const TIMED_OUT = 'timeout';

/** The `code` of a question that was to be answered later, and that nobody worked at in time. */
export const LOST_LATER = 'lost';

/** How long one attempt may take, and what says so. */
export type CallLimit = { readonly ms: number; readonly setBy: string };

/** Thrown by a provider for one attempt that brought no answer. */
export class CallError extends Error {
  readonly failure: CallFailure;
  /** What the attempt has cost all the same, where it knows. */
  readonly spentUsd: number | undefined;

  constructor(failure: CallFailure, options?: ErrorOptions & { readonly spentUsd?: number | undefined }) {
    super(failure.message, options);
    this.name = 'CallError';
    this.failure = failure;
    this.spentUsd = options?.spentUsd;
  }
}

/** An answer before retries are counted. */
export type CallAnswer = Omit<Response, 'attempts'>;

/** Something that answers requests; one attempt a call, the caller retries. A program keeps its own `limit`; for others the signal has it. */
export interface Provider {
  /** Context-length and content-policy refusals are answers (see `finishReason`), all else that fails throws CallError. */
  call(request: Request, signal: AbortSignal, limit?: CallLimit): Promise<CallAnswer>;
}

/** Finds the provider for a request; loads SDKs when first needed. Throws UserError `missing-api-key` or `unsupported`. */
export interface Providers {
  /** `side`: whose files a `command` or `replay` target works with; they cannot be opened without it. */
  open(request: Request, side?: Side): Promise<Provider>;
  /** Who would answer (the effective base URL, say), so that answers of different servers are never confused. No key, no SDK needed. */
  identity(request: Request): string;
  /** What a program of a side prints when it is run once. Throws UserError where it fails. */
  print(program: OwnCommand, side: Side): Promise<string>;
  /** What an agent's model is paid by while a trial runs; before the first call, where there is any price. */
  countWith?(prices: Prices): void;
  /** Ends processes and removes worktrees. */
  close(): Promise<void>;
}

/** Vectors of texts, in their order, and the tokens that they took; undefined when the provider did not say. */
export type Embedding = {
  readonly vectors: readonly (readonly number[])[];
  readonly inputTokens: number | undefined;
};

/**
 * What scorers ask besides the judge, each opened when first needed. One attempt a call: rejects with CallError as a
 * Provider does, with UserError where the model cannot be opened at all.
 */
export interface ScorerServices {
  embed(model: ModelEndpoint, texts: readonly string[], signal: AbortSignal): Promise<Embedding>;
  /** Category → likelihood in [0, 1]. */
  moderate(model: ModelEndpoint, text: string, signal: AbortSignal): Promise<Readonly<Record<string, number>>>;
  /** Runs a scorer that is a program, with that side's files and without keys. Rejects with Error when it could not judge. */
  runProgram(
    program: ScorerProgram,
    input: JsonObject,
    on: { readonly side: Side; readonly signal: AbortSignal },
  ): Promise<JsonObject>;
  /** Ends programs and removes worktrees. */
  close(): Promise<void>;
}

/** Finished trials and judge calls, durable. Values are the run room's business. */
export interface TrialStore {
  get(key: StoreKey): StoredValue | undefined;
  /** On disk when it returns. */
  put(key: StoreKey, value: JsonObject): void;
}

/** What a value is found by, and whose answer it is: only who holds that endpoint's key can have written it. */
export type StoreKey = { readonly id: string; readonly asked: Endpoint };

/** What was stored and when, by which run. */
export type StoredValue = { readonly value: JsonObject; readonly storedAtMs: number; readonly run: string };

/** USD for a call. Undefined: no price is known. */
export interface Prices {
  /** The date of the table. */
  readonly date: string;
  /**
   * `isApproximate`: the table priced a similar name. `serviceTier`: asked for or served; one without a known price finds
   * nothing. Of a `command` or `http` target the model may be any vendor's, and must be known by its own name.
   */
  find(provider: string, model: string, serviceTier?: string): PriceQuote | undefined;
  /** Models that are priced, by their vendors’ own names. */
  readonly names?: () => readonly string[];
  /** What open lists have said so far; absent where none was asked. */
  readonly live?: () => LivePrices;
}

/** Open lists of prices as they were at one moment. */
export type PriceLists = Pick<LivePrices, 'at' | 'lists'> & {
  find(provider: string, model: string): { readonly list: string; readonly price: ListedRates } | undefined;
};

/** Rates by their names in the bundled table, which may rise with the length of a prompt. */
export type ListedRates = Readonly<
  Record<
    string,
    number | { readonly base: number; readonly tiers: { readonly start: number; readonly price: number }[] } | undefined
  >
>;

/** Vendors whose lists of models say when one is switched off. */
export type VendorProvider = 'openai' | 'anthropic';

/** By vendor and model, in small letters: the day, ISO 8601. */
export type AnnouncedEnds = ReadonlyMap<VendorProvider, ReadonlyMap<string, string>>;

/** USD per million tokens of one model. */
export type PriceQuote = {
  readonly pricedAs: string;
  readonly origin: PriceOrigin;
  /** The list or page that it was read from, and when, where one line has its own. */
  readonly source?: PriceSource;
  readonly isApproximate: boolean;
  cost(usage: Omit<Usage, 'reasoning'>): number;
};

/** Time, for code that must not read it by itself. */
export interface Clock {
  nowMs(): number;
  /** Monotonic, for durations. */
  ticksMs(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Acts once after so many milliseconds, unless what it returns is called before. */
  after(ms: number, action: () => void): () => void;
}

/** What happened, for the person who watches. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
}

/** Progress of a run, for a live display or CI lines. */
export interface Progress {
  /** Trials of a suite that are now asked for; below 0: that many turned out not to be needed. */
  expected(change: { readonly suite: string; readonly count: number }): void;
  /** `isAnswered`: false for a trial that got no answer or could not be scored. */
  finished(event: {
    readonly suite: string;
    readonly target: string;
    readonly spendUsd: number | undefined;
    readonly isAnswered: boolean;
  }): void;
  /** So many calls more (or, below 0, fewer) have failed and are to be tried again; why the last one did. */
  retrying(change: { readonly count: 1 | -1; readonly reason: string }): void;
}

/** An end that a run may meet before it is done: its own deadline, or somebody's Ctrl-C. */
export type Deadline = { readonly signal: AbortSignal; readonly endedBy: () => 'deadline' | 'interrupted' };

/** A file that may be a shard's: what it is called, and its lines without their ends. */
export type ShardFile = { readonly name: string; readonly lines: AsyncIterable<string> };
