import type { Place } from '../user-error.ts';

/** A remark on a line of the change, in one plain sentence. */
export type Remark = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Undefined: on the run as a whole. */
  readonly place: Place | undefined;
};
