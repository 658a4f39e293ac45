import { UserError } from '../../domain/user-error.ts';
import { CallError } from '../../ports.ts';
import { isRejected, standingFor, type Standing } from '../calls/standing.ts';

/** A question to a model that scores. */
export type ScorerQuestion = {
  /** Whom a sentence names: `The judge openai gpt-4o`. */
  readonly who: string;
  readonly standing: Standing;
  readonly fingerprint: string;
};

/**
 * Asks a model that scores. One that refuses everything is the configuration's mistake, not that of the target under test.
 * Rejects as the call does, or with the UserError that says so.
 */
export async function askScorerModel<T>(
  { who, standing, fingerprint }: ScorerQuestion,
  call: (sent: () => void) => Promise<T>,
): Promise<T> {
  try {
    return await standingFor(standing, { fingerprint, key: undefined }, call);
  } catch (error) {
    if (!(error instanceof CallError) || !('hint' in error.failure)) throw error;
    if (isRejected(error) && !standing.isRefused()) throw error;
    const sentence = `${who} refuses every question: ${error.message}`;
    const { hint } = error.failure;
    throw new UserError({ code: 'provider-refused', sentence, place: undefined, hint }, { cause: error });
  }
}
