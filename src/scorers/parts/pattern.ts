import type { ScorerSpec } from '../../domain/scorer.ts';
import { UserError } from '../../domain/user-error.ts';
import { ScorerError } from '../scorer.ts';

/** Steps of the engine that one search may take at most: states of the program × characters of the text. */
export const MAX_PATTERN_WORK = 200_000_000;

/** Where a pattern matched first and what its groups caught. */
export type PatternMatch = {
  readonly index: number;
  readonly text: string;
  readonly groups: readonly (string | undefined)[];
};

/** A compiled pattern whose search takes time linear in the text. */
export type Pattern = (text: string) => PatternMatch | undefined;

/**
 * Compiles a regular expression of RE2's syntax (no look-around, no back-references) with flags out of `i`, `m`, `s`.
 * @throws UserError `bad-regex` for what RE2 does not take; the search throws ScorerError above MAX_PATTERN_WORK.
 */
export async function compilePattern(spec: ScorerSpec, pattern: string, flags: string): Promise<Pattern> {
  const { RE2JS } = await import('re2js');
  const bits = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL } as const;
  const mask = [...flags].reduce((sum, flag) => sum | (bits[flag as keyof typeof bits] ?? 0), 0);
  let compiled: InstanceType<typeof RE2JS>;
  try {
    compiled = RE2JS.compile(pattern, mask);
  } catch (error) {
    const sentence = `The pattern of ${spec.type} cannot be used: ${(error as Error).message}.`;
    const hint = 'Patterns have RE2 syntax: no look-around and no back-references.';
    throw new UserError({ code: 'bad-regex', sentence, place: spec.place, hint }, { cause: error });
  }
  return (text) => {
    if (compiled.programSize() * text.length > MAX_PATTERN_WORK) throw tooMuchWork(text);
    const matcher = compiled.matcher(text);
    if (!matcher.find()) return undefined;
    const groups = Array.from({ length: compiled.groupCount() }, (_, index) => matcher.group(index + 1) ?? undefined);
    return { index: matcher.start(), text: matcher.group() ?? '', groups };
  };
}

function tooMuchWork(text: string): ScorerError {
  return new ScorerError(`The pattern is too large to search ${text.length} characters with it`);
}
