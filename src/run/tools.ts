import type { JudgeConfig, Limits } from '../domain/config.ts';
import type { Request } from '../domain/request.ts';
import type { Clock, Deadline, Log, Prices, Progress, Providers, TrialStore } from '../ports.ts';
import type { OpenLater } from '../ports/later.ts';
import { withLater } from './calls/later/later-dispatcher.ts';
import type { Spool } from '../ports/spool.ts';
import { createLiveDispatcher } from './calls/live-dispatcher.ts';
import { watchJudgeForm } from './scoring/judge-form.ts';
import { openHeldAnswers } from './answers/held-answers.ts';
import { PARAPHRASER } from './answers/paraphrase.ts';
import { SIMULATED_USER } from './answers/simulated-user.ts';
import { openAside } from './put-aside.ts';
import { seededRandom } from './random.ts';
import type { ReusePolicy } from './calls/reuse.ts';
import type { ScorerTools } from './scoring/scoring.ts';
import { createObservedModels } from './calls/observed-models.ts';
import { createBudget, type SpentBefore } from './money/budget.ts';
import { openStandings } from './calls/standing.ts';
import type { Reword, TrialTools } from './trial-job.ts';

/** What a run is made of before its first trial. */
export type ToolsInput = {
  readonly providers: Providers;
  /** Undefined: what may be answered later is asked at once. */
  readonly later?: OpenLater | undefined;
  readonly store: TrialStore;
  /** Where outputs are put that have been scored; undefined: they stay in memory. */
  readonly spool?: Spool | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly progress: Pick<Progress, 'retrying'>;
  readonly prices: Prices;
  readonly judge: JudgeConfig | undefined;
  /** Undefined: no scorer may ask anybody but the judge. */
  readonly scorers?: ScorerTools | undefined;
  readonly limits: Limits;
  readonly deadline: Deadline;
  readonly reuse: ReusePolicy;
  readonly seed: number;
  readonly concurrency: number;
  /** How long answers that come later are waited for; undefined: as long as the run lasts. */
  readonly waitMs?: number | undefined;
  readonly maxCostUsd: number | undefined;
  /** By other jobs of this run; absent: nothing. */
  readonly spentBefore?: SpentBefore | undefined;
  /** How cases are asked in other words; absent: none are. */
  readonly reword?: Reword | undefined;
  /** In which words other jobs of this run have asked, by `caseKey`. */
  readonly paraphrases?: ReadonlyMap<string, readonly string[]> | undefined;
  readonly fingerprint: (request: Request) => string;
  /** What a call may be expected to cost in USD, the judge's too; undefined where no price is known. */
  readonly expectedUsd: (request: Request) => number | undefined;
};

/** Nine attempts over about a minute, fewer where they time out, and a provider's wish for a pause met up to five minutes. */
const MAX_RETRIES = 8;
const MAX_WAIT_MS = 300_000;
const MAX_ELAPSED_MS = 300_000;

/** What every trial of a run shares: one dispatcher, one budget, one store. */
export function openTools(input: ToolsInput): TrialTools {
  const { clock, limits } = input;
  const { signal, endedBy } = input.deadline;
  const random = seededRandom(input.seed);
  const bounds = { maxRetries: MAX_RETRIES, maxWaitMs: MAX_WAIT_MS, maxElapsedMs: MAX_ELAPSED_MS };
  const retry = { ...bounds, endsAtMs: clock.ticksMs() + limits.runTimeoutMs, random, clock };
  const live = createLiveDispatcher({
    ...input,
    callTimeoutMs: limits.callTimeoutMs,
    giveUpMs: limits.giveUpMs,
    agentConcurrency: limits.agents.concurrency,
    retry,
    signal,
  });
  return {
    ...input,
    dispatcher: withLater(live, { ...input, signal }),
    budget: createBudget(input.maxCostUsd, input.spentBefore),
    observedModels: createObservedModels(input.providers),
    underWay: new Map(),
    held: openHeldAnswers(),
    putAside: openAside(input.spool),
    standings: openStandings(),
    form: watchJudgeForm(),
    userForm: watchJudgeForm(SIMULATED_USER, 'user'),
    paraphraseForm: watchJudgeForm(PARAPHRASER, 'user'),
    paraphrases: new Map(input.paraphrases),
    signal,
    endedBy,
  };
}
