import type { AgentEnd, AgentEndpoint } from '../../domain/agents/agent.ts';
import { CallError, TIMED_OUT, type CallFailure } from '../../ports.ts';
import type { BrokerEnd, BrokerFailure, Tally } from './broker/account.ts';
import type { CliReport } from './clis/cli.ts';

/** Why we ended a program before its own end. */
export type Stopped =
  | BrokerEnd
  | { readonly why: 'decided' | 'too-long' }
  /** `isWaiting`: for its model. */
  | { readonly why: 'seconds'; readonly isWaiting: boolean };

/** A trial whose program has ended. */
export type Ended = {
  readonly endpoint: AgentEndpoint;
  /** Undefined where it ended by itself. */
  readonly stopped: Stopped | undefined;
  readonly tally: Tally;
  readonly report: CliReport;
  readonly exitCode: number | null;
  /** The last of what it wrote on stderr, redacted. */
  readonly tail: string;
};

/** What a trial came to: an end that can be judged, and why its model would not go on where that ended it. */
export type Outcome = { readonly end: AgentEnd; readonly refusal?: Extract<BrokerFailure, { kind: 'refused' }> };

/**
 * Tells a trial that can be judged from one that cannot, which throws CallError: what its model, its program or its setup
 * did wrong says nothing of the files under test. A limit that was reached does.
 */
export function outcomeOf(ended: Ended): Outcome {
  const { stopped, tally, report } = ended;
  if (stopped?.why === 'decided') return { end: 'decided' };
  if (stopped?.why === 'turns' || stopped?.why === 'cost') return { end: stopped.why };
  const failure = stopped?.why === 'outage' ? stopped.failure : tally.failure;
  if (failure?.kind === 'refused') return { end: 'finished', refusal: failure };
  if (failure !== undefined) throw lost(failure, tally);
  if (stopped?.why === 'seconds') return overtime(ended, stopped.isWaiting);
  if (stopped?.why === 'too-long') throw unreadable(ended, 'wrote more than can be read');
  if (report.end?.kind === 'turns') return { end: 'turns' };
  return finished(ended);
}

/** Who waits for its model is not slow itself. */
function overtime({ endpoint, tally }: Ended, isWaiting: boolean): Outcome {
  const { seconds } = endpoint.limits;
  if (!isWaiting && tally.turns > 0) return { end: 'seconds' };
  const { model } = endpoint.model;
  const message = `${model} had not answered when the ${seconds} s of the trial (\`limits.seconds\`) were over.`;
  throw lost({ kind: 'transient', message, status: undefined, retryAfterMs: undefined, code: TIMED_OUT }, tally);
}

function finished(ended: Ended): Outcome {
  const { report, tally, exitCode } = ended;
  const { end } = report;
  const refusal = refusalOf(ended);
  if (refusal !== undefined) return { end: 'finished', refusal };
  if (end?.kind === 'stumbled')
    throw lost({ kind: 'transient', message: end.message, status: undefined, retryAfterMs: undefined }, tally);
  if (end?.kind === 'refused') return { end: 'finished' };
  if (end?.kind === 'failed') throw unreadable(ended, `failed: ${end.message}`);
  if (end === undefined)
    throw unreadable(ended, `ended with exit code ${exitCode ?? 'of a signal'} and never said that it was done`);
  if (exitCode !== 0) throw unreadable(ended, `ended with exit code ${exitCode ?? 'of a signal'}`);
  if (tally.turns === 0) throw unreadable(ended, 'never asked its model');
  return { end: 'finished' };
}

/** What agents make of a last answer that a filter held back: an empty one, an error, words of their own. */
function refusalOf({ endpoint, tally, report: { end } }: Ended): Outcome['refusal'] {
  if (tally.heldBack === undefined || end === undefined) return undefined;
  const { provider, model } = endpoint.model;
  const message = `A filter of ${provider} held the answer of ${model} back (${tally.heldBack}).`;
  return { kind: 'refused', finishReason: 'content_filter', message };
}

function unreadable({ endpoint, tail, tally }: Ended, what: string): CallError {
  const wrote = tail === '' ? '' : ` It wrote: ${tail}`;
  return lost({ kind: 'malformed', message: `The agent ${endpoint.agent} ${what}.${wrote}` }, tally);
}

function lost(failure: CallFailure, { costUsd }: Tally): CallError {
  return new CallError(failure, { spentUsd: costUsd });
}
