import type { Answer } from '../domain/recording.ts';
import type { Score } from '../domain/scorer.ts';
import { UserError } from '../domain/user-error.ts';
import type { PassAt } from '../domain/programs/harness.ts';
import { isGiven, passesAt } from './pass-at.ts';
import type { ForeignRow, ForeignScore, Outcome } from './row.ts';

type Scored = Extract<Outcome, { readonly kind: 'scored' }>;

const VERDICT = 'verdict';
const NO_TIME = '1970-01-01T00:00:00.000Z';

/** A foreign trial as one of ours. Throws UserError `bad-file` where a score is on a scale that nobody has explained. */
export function answerOf(row: ForeignRow, passAt: PassAt): Answer {
  const { outcome } = row;
  if (outcome.kind === 'errored') {
    const { message, isAnswered } = outcome;
    const provider = row.model ?? row.target;
    return { status: 'errored', fingerprint: '', provider, isAnswered, message, attempts: 1, spendUsd: undefined };
  }
  const own = outcome.scores.map((one) => scoreOf(one, passAt));
  const passed = outcome.passed ?? passedBy(outcome, own, passAt);
  const scores = withVerdict(own, outcome, passed);
  return {
    status: 'scored',
    fingerprint: '',
    output: { text: outcome.output, toolCalls: [], finishReason: 'stop', metadata: {} },
    scores,
    passed,
    score: wholeScore(outcome, own, passed),
    usage: row.usage,
    served: { model: row.model, requestId: undefined, serviceTier: undefined },
    costUsd: row.costUsd,
    spendUsd: 0,
    judgeSpendUsd: 0,
    latencyMs: 0,
    attempts: 1,
    startedAt: instantOf(row.startedAt),
    origin: 'replayed',
    passedOldExpectations: undefined,
  };
}

function instantOf(text: string | undefined): string {
  const at = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? NO_TIME : new Date(at).toISOString();
}

function scoreOf({ name, score, passed, reason }: ForeignScore, passAt: PassAt): Score {
  const isPassed = passed ?? (score !== undefined && passesAt(passAt, name, requireScale(name, score, passAt)));
  const value = score === undefined || !isShare(score) ? Number(isPassed) : score;
  return { name, type: name, score: value, passed: isPassed, reason, weight: 1, details: {} };
}

function passedBy({ score }: Scored, own: readonly Score[], passAt: PassAt): boolean {
  if (own.length > 0) return own.every((one) => one.passed);
  return score !== undefined && passesAt(passAt, VERDICT, requireScale(VERDICT, score, passAt));
}

/** What the harness decided, where its scores alone would not tell it. */
function withVerdict(own: readonly Score[], { score, reason }: Scored, passed: boolean): readonly Score[] {
  if (own.length > 0 && own.every((one) => one.passed) === passed) return own;
  if (passed && own.length > 0) return own;
  const value = score !== undefined && isShare(score) ? score : Number(passed);
  return [...own, { name: VERDICT, type: VERDICT, score: value, passed, reason, weight: 1, details: {} }];
}

function wholeScore({ score }: Scored, own: readonly Score[], passed: boolean): number {
  if (score !== undefined && isShare(score)) return score;
  if (own.length === 0) return Number(passed);
  return own.reduce((sum, one) => sum + one.score, 0) / own.length;
}

function isShare(score: number): boolean {
  return score >= 0 && score <= 1;
}

/** Ours go from 0 to 1; another scale is read by the score from which it passes. */
function requireScale(name: string, score: number, passAt: PassAt): number {
  if (isShare(score) || isGiven(passAt, name)) return score;
  const sentence = `The score ${score} of ${JSON.stringify(name)} is not between 0 and 1.`;
  const hint = `\`--pass-at ${name}=NUMBER\` says from which score it passes.`;
  throw new UserError({ code: 'bad-file', sentence, place: undefined, hint });
}
