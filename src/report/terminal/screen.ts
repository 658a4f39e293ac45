import type { Paint, Style } from './ansi.ts';

/** What every part of the terminal's report is given. `accent`: the colour of the verdict. */
export type Screen = { readonly paint: Paint; readonly width: number; readonly accent: Style };

/** Words of ours that do not begin a sentence there. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
