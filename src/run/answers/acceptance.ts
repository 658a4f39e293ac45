import type { ScorerSpec } from '../../domain/scorer.ts';
import { traitsOf } from '../../scorers/catalogue.ts';
import type { Shortfall } from '../../scorers/declaration.ts';

/**
 * Whether a case asks for a shortfall: one of its expectations, or of those that `any_of` and `all_of` combine, can be met
 * by nothing else. Whether it is met is for the scorers to say.
 */
export function accepts(expect: readonly ScorerSpec[], shortfall: Shortfall): boolean {
  return flattened(expect).some((spec) => acceptedBy(spec).includes(shortfall));
}

function acceptedBy({ type, config, children }: ScorerSpec): readonly Shortfall[] {
  const negated = type === 'not' ? children : [];
  return [
    ...(traitsOf(type).accepts?.(config) ?? []),
    ...negated.flatMap((child) => traitsOf(child.type).acceptsWhenNot ?? []),
  ];
}

/** Whether a case speaks of tool calls, so that one without a word beside it can be its answer. */
export function expectsToolCalls(expect: readonly ScorerSpec[]): boolean {
  return flattened(expect).some(({ type, config }) => traitsOf(type).expectsToolCalls?.(config) === true);
}

function flattened(expect: readonly ScorerSpec[]): readonly ScorerSpec[] {
  return expect.flatMap((spec) =>
    traitsOf(spec.type).holds === 'several' ? [spec, ...flattened(spec.children)] : [spec],
  );
}
