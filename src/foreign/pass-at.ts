import { reaches } from '../domain/comparison/limit.ts';

/** From which score on an answer passes, where its harness only scores: for all scorers, or for one by its name. */
export type PassAt = { readonly all: number | undefined; readonly byScorer: ReadonlyMap<string, number> };

/** From which score on an answer passes where nobody says. */
export const DEFAULT_PASS_AT = 0.5;

/** Whether a score passes. */
export function passesAt(passAt: PassAt, name: string, score: number): boolean {
  return reaches(score, givenFor(passAt, name) ?? DEFAULT_PASS_AT);
}

/** Whether somebody has said from which score this scorer passes. */
export function isGiven(passAt: PassAt, name: string): boolean {
  return givenFor(passAt, name) !== undefined;
}

function givenFor({ all, byScorer }: PassAt, name: string): number | undefined {
  return byScorer.get(name) ?? all;
}
