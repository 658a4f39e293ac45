/** Both ends are of the same unit as the value; `confidence` in (0, 1). */
export type Interval = { readonly lower: number; readonly upper: number; readonly confidence: number };

/** How many of a case's trials passed on one side. */
export type Tally = { readonly passed: number; readonly of: number };
