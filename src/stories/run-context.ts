import type { Config } from '../domain/config.ts';
import type { Trust } from '../domain/review/event.ts';
import type { RunEvent } from '../domain/providers/service.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import type { ModelEndpoint } from '../domain/suite.ts';
import type { Spool } from '../ports/spool.ts';
import type { Filters } from '../plan/affected/filters.ts';
import type {
  AnnouncedEnds,
  Clock,
  Deadline,
  Log,
  PriceLists,
  Prices,
  Progress,
  Providers,
  Repository,
  ScorerServices,
  ShardFile,
  TrialStore,
  VendorProvider,
} from '../ports.ts';
import type { RecordedCalls, RecordedMs } from '../ports/history.ts';
import type { Past } from '../domain/runs/history.ts';
import type { Forge } from '../ports/forge.ts';
import type { Harnesses } from '../ports/harness.ts';
import type { OpenLater } from '../ports/later.ts';
import type { Settings } from '../settings.ts';

/** What one run is about. */
export type GateInput = {
  readonly settings: Settings;
  readonly filters: Filters;
  readonly trust: Trust;
  /** What started it; absent: somebody at a machine of their own. */
  readonly event?: RunEvent;
  /** What base is to head: what a change started from, or the same again, for the noise between two equal runs. */
  readonly compares: 'change' | 'itself';
  /** Names this run in the store; the same for a re-run, so that it replays what it paid for. */
  readonly run: string;
  readonly runUrl: string | undefined;
  readonly seed: number;
  readonly version: string;
  /** So many jobs (undefined: as many as they say) of this run have measured the first round, and this one goes on from there. */
  readonly merge?: { readonly of: number | undefined; readonly run: string } | undefined;
};

/** The world, as the gate needs it. */
export type GatePorts = {
  readonly repository: Repository;
  readonly providers: Providers;
  /** Who answers hours later; absent: all is asked at once. */
  readonly later?: OpenLater | undefined;
  readonly services: ScorerServices;
  readonly harnesses: Harnesses;
  /** Opened when something runs; the shell closes it. The judge's key signs what targets without one have answered. */
  readonly openStore: (judge: ModelEndpoint | undefined) => Promise<TrialStore>;
  /** Where outputs are put that have been scored; absent: they stay in memory. */
  readonly spool?: Spool;
  /** `lists` go before what is bundled. */
  readonly loadPrices: (overrides: Config['prices'], now?: Date, lists?: PriceLists) => Promise<Prices>;
  /** Asks vendors' lists of models which are switched off when; never rejects. */
  readonly askEnds?: (vendors: readonly VendorProvider[]) => Promise<AnnouncedEnds>;
  /** Asks open lists of prices; undefined where nothing may be asked. */
  readonly askPriceLists?: () => Promise<PriceLists>;
  readonly loadTokenizer: () => Promise<(text: string) => number>;
  /** What earlier runs of the default branch know of each case; absent, or undefined: nothing is kept, or it cannot be read. */
  readonly recallPast?: (head: string | undefined) => Promise<Past | undefined>;
  /** What a call took and cost in earlier runs, for an estimate; absent: nothing is kept. Never rejects. */
  readonly recordedCalls?: () => Promise<RecordedCalls>;
  readonly clock: Clock;
  readonly log: Log;
  readonly progress: Progress;
  readonly startDeadline: (limitMs: number) => Deadline;
  readonly forge: Forge;
  /** How long trials took in earlier runs, to spread them over shards; never rejects. */
  readonly recordedMs?: () => Promise<RecordedMs>;
  /** What the jobs that are merged have handed over. Throws UserError where it cannot be had. */
  readonly shardFiles?: () => Promise<readonly ShardFile[]>;
};

/** Both, for the steps of a story. */
export type RunContext = { readonly input: GateInput; readonly ports: GatePorts };

/** The change's head where it is no longer the one under test. */
export async function newerHead({ forge: { change } }: GatePorts): Promise<string | undefined> {
  const sha = await change?.currentHeadSha();
  return sha === change?.headSha ? undefined : sha;
}

/** Why nothing is to be asked now, though cases are affected. */
export async function heldBack({ forge }: GatePorts): Promise<readonly Diagnostic[]> {
  const found = await forge.heldBack?.();
  return found === undefined ? [] : [found];
}
