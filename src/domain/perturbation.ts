import type { Place } from './user-error.ts';

/** The kinds of noise that what users write may have. */
export const NOISE_KINDS = ['typos', 'case', 'whitespace', 'punctuation'] as const;

/** One of `NOISE_KINDS`. */
export type NoiseKind = (typeof NOISE_KINDS)[number];

/** Which noise a suite's cases are asked with once more. */
export type Perturbation = {
  readonly kinds: readonly NoiseKind[];
  /** Vars whose text is changed; undefined: what users write, as far as it can be told. */
  readonly vars: readonly string[] | undefined;
  readonly place: Place;
};
