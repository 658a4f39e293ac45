import type { Paint } from '../ansi.ts';
import type { Facts } from '../facts.ts';

/** What every part of the terminal's report is given. */
export type Screen = { readonly facts: Facts; readonly paint: Paint; readonly width: number };
