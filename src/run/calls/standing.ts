import type { TrialKey } from '../../domain/trial.ts';
import { CallError } from '../../ports.ts';

/** A request that was turned down on its own account, unless its target turns everything down. */
export type Rejection = {
  readonly fingerprint: string;
  readonly error: CallError;
  /** Undefined for a question of a scorer. */
  readonly key: TrialKey | undefined;
};

/**
 * How a target stands to its requests: one that is turned down while others are answered is at fault itself; where none is
 * answered it is the target. The first request may be the bad one, so that a few others are tried before.
 */
export type Standing = {
  /** A request is on its way; what it returns is told how that ended. */
  sent(): (end: 'answered' | 'unanswered' | Rejection) => void;
  /** An answer is known from before. */
  answered(): void;
  readonly hasAnswered: () => boolean;
  /** In the order in which they came. */
  readonly rejections: () => readonly Rejection[];
  /** Enough were tried, what was on its way by then has come back, and nothing was answered. */
  readonly isRefused: () => boolean;
};

/** Different requests that are turned down before a target counts as one that answers none. */
const TRIED = 5;

/** Nothing is known yet. */
export function openStanding(): Standing {
  const underWay = new Set<symbol>();
  const rejections: Rejection[] = [];
  let awaited: Set<symbol> | undefined;
  let hasAnswered = false;
  const tried = (): number => new Set(rejections.map(({ fingerprint }) => fingerprint)).size;
  return {
    sent: () => {
      const call = Symbol();
      underWay.add(call);
      return (end) => {
        underWay.delete(call);
        awaited?.delete(call);
        if (end === 'answered') hasAnswered = true;
        if (typeof end === 'object') rejections.push(end);
        if (!hasAnswered && awaited === undefined && tried() >= TRIED) awaited = new Set(underWay);
      };
    },
    answered: () => void (hasAnswered = true),
    hasAnswered: () => hasAnswered,
    rejections: () => rejections,
    isRefused: () => !hasAnswered && awaited?.size === 0,
  };
}

/** Makes a call whose end its target's standing is told. Rejects as the call does. */
export async function standingFor<T>(
  standing: Standing,
  asked: Pick<Rejection, 'fingerprint' | 'key'>,
  call: (sent: () => void) => Promise<T>,
): Promise<T> {
  let end: ReturnType<Standing['sent']> | undefined;
  try {
    const answer = await call(() => (end ??= standing.sent()));
    end?.('answered');
    return answer;
  } catch (error) {
    end?.(isRejected(error) ? { ...asked, error } : 'unanswered');
    throw error;
  }
}

/** Whether a provider would not take just this request. */
export function isRejected(error: unknown): error is CallError {
  return error instanceof CallError && error.failure.kind === 'rejected';
}

/** Standings by the name of who is asked. */
export type Standings = { of(name: string): Standing; all(): readonly Standing[] };

/** A standing for each name, opened when it is first asked for. */
export function openStandings(): Standings {
  const standings = new Map<string, Standing>();
  return {
    of: (name) => {
      const standing = standings.get(name) ?? openStanding();
      standings.set(name, standing);
      return standing;
    },
    all: () => [...standings.values()],
  };
}
