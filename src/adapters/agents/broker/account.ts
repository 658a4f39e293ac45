import type { AgentLimits } from '../../../domain/agents/agent.ts';
import type { Usage } from '../../../domain/request.ts';
import { addUsage, NO_USAGE } from '../../../domain/answers/usage.ts';
import type { CallFailure } from '../../../ports.ts';
import type { Refusal } from '../../providers/wire/failure.ts';

/** Why a request of an agent brought no answer. */
export type BrokerFailure = CallFailure | Refusal;

/** What ends a trial from the model's side. */
export type BrokerEnd =
  { readonly why: 'turns' | 'cost' } | { readonly why: 'outage'; readonly failure: BrokerFailure };

/** What one trial has asked of its model until now. */
export type Tally = {
  /** Answers that came, each a turn of the agent. */
  readonly turns: number;
  readonly usage: Usage;
  /** Undefined where nobody knows a price. */
  readonly costUsd: number | undefined;
  /** Who answered last. */
  readonly model: string | undefined;
  /** Some answer did not say what it used. */
  readonly isEstimated: boolean;
  /** Requests that wait for their answer. */
  readonly pending: number;
  /** Why the last request failed, where no answer came after it. */
  readonly failure: BrokerFailure | undefined;
  /** Why a filter held the last answer back, in its vendor's word. */
  readonly heldBack: string | undefined;
};

/** One answer as it is counted. */
export type Counted = {
  readonly usage: Usage;
  readonly costUsd: number | undefined;
  readonly model: string | undefined;
  readonly isEstimated: boolean;
  readonly heldBack: string | undefined;
};

/** So many failures in a row, each of several attempts, are no stumble: some agents go on for minutes. */
const PATIENCE = 3;

const NOTHING: Tally = {
  turns: 0,
  usage: NO_USAGE,
  costUsd: 0,
  model: undefined,
  isEstimated: false,
  pending: 0,
  failure: undefined,
  heldBack: undefined,
};

/** Counts what one trial asks, and says when it has had enough; only its first end counts. */
export class TrialAccount {
  readonly #limits: AgentLimits;
  readonly #ended = Promise.withResolvers<BrokerEnd>();
  #end: BrokerEnd | undefined;
  #tally = NOTHING;
  #failedInARow = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(limits: AgentLimits) {
    this.#limits = limits;
  }

  get tally(): Tally {
    return this.#tally;
  }

  /** Resolves where the trial has to end; never, where its agent ends by itself. */
  get ended(): Promise<BrokerEnd> {
    return this.#ended.promise;
  }

  /** Resolves once nothing is under way. */
  async settled(): Promise<void> {
    if (this.#tally.pending > 0) await new Promise<void>((resolve) => void this.#waiting.push(resolve));
  }

  /** Whether one more request may be sent; a limit that it would go beyond ends the trial. */
  admit(): boolean {
    const { turns, costUsd = 0, pending } = this.#tally;
    if (this.#end !== undefined) return false;
    if (turns + pending >= this.#limits.turns) return this.#finish({ why: 'turns' });
    // What is under way costs about what each has cost so far.
    const underWay = turns === 0 ? 0 : (pending * costUsd) / turns;
    if (costUsd + underWay >= this.#limits.costUsd) return this.#finish({ why: 'cost' });
    this.#tally = { ...this.#tally, pending: pending + 1 };
    return true;
  }

  /** An answer came to its end. */
  answered(counted: Counted): void {
    this.#pay(counted);
    this.#failedInARow = 0;
    const { heldBack } = counted;
    this.#tally = { ...this.#tally, turns: this.#tally.turns + 1, failure: undefined, heldBack };
  }

  /** A request brought no answer, though part of one may have to be paid for. */
  failed(failure: BrokerFailure, paid?: Counted): void {
    if (paid !== undefined) this.#pay(paid);
    else this.#settle();
    this.#failedInARow += 1;
    this.#tally = { ...this.#tally, failure };
    const isHopeless = failure.kind === 'fatal' || (failure.kind === 'transient' && this.#failedInARow >= PATIENCE);
    if (isHopeless) this.#finish({ why: 'outage', failure });
  }

  /** The agent hung up before the answer; what it would have cost is paid. */
  abandoned(paid: Counted | undefined): void {
    if (paid !== undefined) this.#pay(paid);
    else this.#settle();
  }

  #settle(): void {
    this.#tally = { ...this.#tally, pending: this.#tally.pending - 1 };
    // What it has cost is added by whoever settles it.
    if (this.#tally.pending === 0) queueMicrotask(() => this.#waiting.splice(0).forEach((resolve) => resolve()));
  }

  #pay({ usage, costUsd, model, isEstimated }: Counted): void {
    this.#settle();
    const { costUsd: before } = this.#tally;
    this.#tally = {
      ...this.#tally,
      usage: addUsage(this.#tally.usage, usage),
      costUsd: before === undefined || costUsd === undefined ? undefined : before + costUsd,
      model: model ?? this.#tally.model,
      isEstimated: this.#tally.isEstimated || isEstimated,
    };
  }

  #finish(end: BrokerEnd): false {
    this.#end ??= end;
    this.#ended.resolve(this.#end);
    return false;
  }
}
