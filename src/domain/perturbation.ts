import type { Place } from './user-error.ts';

/** Noise that is drawn by chance. */
export const DRAWN_KINDS = ['typos', 'case', 'whitespace', 'punctuation'] as const;

/** One of `DRAWN_KINDS`. */
export type DrawnKind = (typeof DRAWN_KINDS)[number];

/** The kinds of noise that what users write may have: drawn, or a model’s other words. */
export const NOISE_KINDS = [...DRAWN_KINDS, 'paraphrase'] as const;

/** One of `NOISE_KINDS`. */
export type NoiseKind = (typeof NOISE_KINDS)[number];

/** Which noise a suite's cases are asked with once more. */
export type Perturbation = {
  readonly kinds: readonly NoiseKind[];
  /** Vars whose text is changed; undefined: what users write, as far as it can be told. */
  readonly vars: readonly string[] | undefined;
  readonly place: Place;
};
