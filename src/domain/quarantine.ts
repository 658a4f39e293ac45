import type { Place } from './user-error.ts';

/** A case that is known to be unsteady: it is run and shown, and nothing is decided by it, until somebody has mended it. */
export type Quarantine = {
  readonly caseId: string;
  /** Who mends it. */
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it holds, ISO 8601, UTC. */
  readonly until: string;
  /** Where `until` is written. */
  readonly place: Place;
};

/** Days that a quarantine may have before it. */
export const LONGEST_QUARANTINE = 90;

/** Whether its last day is over. */
export function isOver({ until }: Pick<Quarantine, 'until'>, today: string): boolean {
  return until < today;
}

/** The day of a moment, ISO 8601, UTC. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
