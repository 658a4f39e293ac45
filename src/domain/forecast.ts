import type { Plan } from './plan.ts';
import type { LivePrices } from './providers/live-prices.ts';
import type { Diagnostic } from './user-error.ts';
import type { Warning } from './verdict/warning.ts';

/** What running costs, before the first call. */
export type Estimate = {
  readonly calls: number;
  /** Of them, those to a program or an endpoint of the user's own, whose tokens and cost nobody knows before; where there are any. */
  readonly programCalls?: number;
  /** Of the calls, those that are trials of agents, and the seconds that they take one after the other; where there are any. */
  readonly trials?: { readonly count: number; readonly seconds: { readonly low: number; readonly high: number } };
  readonly judgeCalls: number;
  readonly inputTokens: number;
  /** From little to `max_output_tokens`. */
  readonly outputTokens: { readonly low: number; readonly high: number };
  /** Undefined where no price is known. */
  readonly costUsd: { readonly low: number; readonly high: number } | undefined;
  /** What judge and models cost, where the cost of the user's own programs is all that nobody knows. */
  readonly knownUsd?: { readonly low: number; readonly high: number } | undefined;
  /** Models without a known price. */
  readonly unpriced: readonly string[];
};

/** What a call of a suite × target took and cost when it was last recorded, and of which model. */
export type RecordedCall = {
  readonly model: string | undefined;
  readonly usd: number | undefined;
  readonly ms: number | undefined;
};

/** What round 1 comes to by earlier runs: one call after the other, and in USD, undefined where that is not known of all. */
export type AsRecorded = { readonly seconds: number; readonly usd: number | undefined };

/** What one gated row can see and what it is expected to ask for, before the first trial. */
export type RowForecast = {
  readonly suite: string;
  readonly target: string;
  readonly tag: string | undefined;
  readonly comparedCases: number;
  readonly pairedCases: number;
  /** Rounds at most, of an agent's row. */
  readonly agentRounds?: number;
  /** The smallest drop over all paired cases that is seen 9 times in 10, a fraction. */
  readonly detectableDrop: number;
  /** The drop that a pass rules out, a fraction. */
  readonly mustCatch: number;
  /** Calls to the target: nothing changed, a drop as large as must be caught, and at most without re-runs. */
  readonly calls: { readonly unchanged: number; readonly atMustCatch: number; readonly atMost: number };
};

/** What the last run of a harness came to on both sides; undefined where nobody remembers one, or what it cost. */
export type HarnessForecast = {
  readonly suite: string;
  readonly last: { readonly cases: number; readonly costUsd: number | undefined } | undefined;
};

/** What a plan says before anything is called; undefined as far as it did not get there. */
export type Forecast = {
  readonly plan: Plan | undefined;
  /** Of the plan's harnesses, whose cases are not known before they ran. */
  readonly harnesses: readonly HarnessForecast[];
  /** Undefined where nothing would run. */
  readonly estimate: Estimate | undefined;
  /** The same by earlier runs, so many calls at once; absent where nothing is recorded of any. */
  readonly asRecorded?: (AsRecorded & { readonly atOnce: number }) | undefined;
  readonly forecasts: readonly RowForecast[];
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Warning[];
  /** The date of the price table and that of the estimate, ISO 8601; absent where nothing was priced. */
  readonly priced?: { readonly tableDate: string; readonly at: string; readonly live?: LivePrices } | undefined;
  /** What would keep a run of this plan from its first call. */
  readonly refusals: readonly Diagnostic[];
};
