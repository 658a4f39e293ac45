/** The revision under comparison; always in this order, and a delta is head − base. */
export type Side = 'base' | 'head';

/** Both sides in their fixed order, for loops. */
export const SIDES: readonly Side[] = ['base', 'head'];

/** The only way to carry one of each. */
export type PerSide<T> = { readonly base: T; readonly head: T };
