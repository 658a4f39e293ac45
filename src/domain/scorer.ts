import type { JsonObject } from './json/json.ts';
import type { Place } from './user-error.ts';

/**
 * One entry of `expect:`, validated. `config` has the shape that the suite schema gives for `type`;
 * each scorer states and reads its own.
 */
export type ScorerSpec = {
  readonly type: string;
  readonly config: JsonObject;
  /** Nested scorers of `not`, `any_of`, `all_of`, `json_path`. */
  readonly children: readonly ScorerSpec[];
  /** A named scorer is a metric of its own. */
  readonly name: string | undefined;
  /** Share in the case's score; ≥ 0, default 1. */
  readonly weight: number;
  /** Passing score in [0, 1] for scorers that grade; undefined: the scorer's own rule. */
  readonly threshold: number | undefined;
  readonly place: Place;
};

/** A scorer and every scorer inside of it. */
export function withChildren(spec: ScorerSpec): readonly ScorerSpec[] {
  return [spec, ...spec.children.flatMap(withChildren)];
}

/** What one scorer said of one output. */
export type Score = {
  /** The scorer's name, else its type. */
  readonly name: string;
  readonly type: string;
  /** In [0, 1]. */
  readonly score: number;
  readonly passed: boolean;
  /** What was expected, what was found, where; short. */
  readonly reason: string;
  readonly weight: number;
  /** A label, a stated confidence, an evidence quote: what a metric over the suite needs; empty when nothing. */
  readonly details: JsonObject;
};

/** Whether a scorer has judged: one whose judge was not asked has said nothing. */
export function wasAsked({ details }: Pick<Score, 'details'>): boolean {
  return details['isNotAsked'] !== true;
}

/** A program of the suite's author that judges an output; paths from the root. `reads`: all that a module may read. */
export type ScorerProgram =
  | { readonly kind: 'javascript'; readonly file: string; readonly reads: readonly string[] }
  | { readonly kind: 'command'; readonly command: readonly string[]; readonly directory: string };
