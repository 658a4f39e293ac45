import { jsonText, type Json } from '../../domain/json/json.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { traitsOf } from '../../scorers/catalogue.ts';

/** Answers that are no proper ones: each fails its case unless the case asks for just that. */
export type Shortfall = 'cut-off' | 'empty' | 'refused' | 'filtered' | 'too-long' | 'off-schema' | 'rejected';

type Asks = (spec: ScorerSpec) => boolean;

const endsBy =
  (...reasons: readonly Json[]): Asks =>
  ({ type, config }) =>
    type === 'finish_reason' && reasons.includes(config['value'] ?? null);

const asksRefusal: Asks = (spec) =>
  spec.type === 'refusal' || (spec.type === 'not' && spec.children.some(({ type }) => type === 'no_refusal'));

const asksNothing: Asks = ({ type, config }) => {
  if (type === 'equals' || type === 'iequals') return isBlank(config['value']);
  if (type === 'length') return Object.entries(config).some(([name, limit]) => name.startsWith('max') && limit === 0);
  return type === 'regex' && ['^$', '^\\s*$'].includes(jsonText(config['pattern'] ?? config['value']));
};

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** The expectations by which a case asks for what otherwise fails it. */
const ASKED_BY: Readonly<Record<Shortfall, readonly Asks[]>> = {
  'cut-off': [endsBy('length')],
  empty: [asksNothing],
  refused: [endsBy('refusal'), asksRefusal],
  filtered: [endsBy('content_filter'), asksRefusal],
  'too-long': [endsBy('context_length')],
  // Who declines does not do it in the form of an answer.
  'off-schema': [endsBy('invalid_output', 'refusal'), asksRefusal],
  rejected: [endsBy('rejected')],
};

/**
 * Whether a case asks for a shortfall: one of its expectations, or of those that `any_of` and `all_of` combine, can be met
 * by nothing else. Whether it is met is for the scorers to say.
 */
export function accepts(expect: readonly ScorerSpec[], shortfall: Shortfall): boolean {
  return flattened(expect).some((spec) => ASKED_BY[shortfall].some((asks) => asks(spec)));
}

/** Whether a case speaks of tool calls, so that one without a word beside it can be its answer. */
export function expectsToolCalls(expect: readonly ScorerSpec[]): boolean {
  return flattened(expect).some((spec) => traitsOf(spec.type).expectsToolCalls || endsBy('tool_calls')(spec));
}

function flattened(expect: readonly ScorerSpec[]): readonly ScorerSpec[] {
  return expect.flatMap((spec) =>
    traitsOf(spec.type).holds === 'several' ? [spec, ...flattened(spec.children)] : [spec],
  );
}
