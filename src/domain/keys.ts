import type { Side } from './side.ts';

/** A suite × target, or with `tag` the part of one that carries it. */
export type RowPlace = {
  readonly suite: string;
  readonly target: string | undefined;
  readonly tag?: string | undefined;
};

/** One text for a row, so that rows can be looked up; nothing that is read. */
export function rowKey({ suite, target, tag }: RowPlace): string {
  return JSON.stringify([suite, target, tag]);
}

/** One text for a suite × target, whatever the tag. */
export function targetKey({ suite, target }: { readonly suite: string; readonly target: string }): string {
  return JSON.stringify([suite, target]);
}

/** What a row compares: its own target's head trials, and the base trials of its reference where several rows share one. */
export type Arms = { readonly target: string; readonly reference?: string | undefined };

/** Under which target the trials of a row's side stand. */
export function armOf({ target, reference = target }: Arms, side: Side): string {
  return side === 'base' ? reference : target;
}

/** One text for a case on a target. */
export function caseKey(place: { readonly suite: string; readonly target: string; readonly caseId: string }): string {
  return JSON.stringify([place.suite, place.target, place.caseId]);
}
