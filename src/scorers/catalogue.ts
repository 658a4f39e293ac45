import type { JsonObject } from '../domain/json.ts';
import { CONFIDENCE_METRICS, FALLBACK_METRICS, labelMetricNames } from '../domain/score-details.ts';
import { withChildren, type ScorerSpec } from '../domain/scorer.ts';

/** Models that a scorer may ask besides the one under test, as `evaldelta.yaml` names them. */
export type AskedModel = 'judge' | 'embeddings' | 'moderation';

/** What everybody but its own code needs to know of a scorer. What is absent does not apply. */
export type ScorerTraits = {
  /** For the unforgivable: the cases that name it are critical where nothing else is said. */
  readonly isCritical?: true;
  /** What it asks: a model, or a program of the suite's author. */
  readonly asks?: AskedModel | 'program';
  /** Only marks an output for a metric, and counts for nothing in its score. */
  readonly isMarker?: true;
  /** Compares both sides' outputs, so that it says nothing of a single one. */
  readonly comparesSides?: true;
  /** What stands inside of it: one scorer, or several of which it is a combination. */
  readonly holds?: 'one' | 'several';
  /** A case that names it speaks of tool calls, so that one without a word beside it can be its answer. */
  readonly expectsToolCalls?: true;
  /** Numbers over the suite that it gives besides its mean score. */
  readonly metrics?: (config: JsonObject) => readonly string[];
  /** The same, told under the scorer's own name even where it was given none. */
  readonly ownMetrics?: readonly string[];
  /** The text of its config that may not be empty, where it is given. */
  readonly text?: string;
  /** The list of its config in which no text may be empty. */
  readonly texts?: string;
  /** White space at the ends of an output does not count, so that its text may not be all of that. */
  readonly isTrimmed?: true;
};

/** Every scorer by its key in `expect:`, in the order of the schema. */
export const SCORER_TRAITS = {
  equals: {},
  iequals: {},
  contains: { text: 'value' },
  icontains: { text: 'value' },
  starts_with: { text: 'value', isTrimmed: true },
  ends_with: { text: 'value', isTrimmed: true },
  contains_any: { texts: 'values' },
  contains_all: { texts: 'values' },
  regex: { text: 'pattern' },
  length: {},
  edit_distance: {},
  rouge_l: {},
  bleu: { texts: 'to' },
  similarity: { asks: 'embeddings', text: 'to' },
  json: {},
  xml: {},
  yaml: {},
  json_schema: {},
  number: {},
  finish_reason: {},
  tool_call: { expectsToolCalls: true, text: 'name' },
  no_tool_call: {},
  allowed_tools: { expectsToolCalls: true, texts: 'names' },
  max_turns: {},
  no_leak: { isCritical: true, texts: 'canaries' },
  no_injection: { isCritical: true, text: 'canary' },
  moderation: { isCritical: true, asks: 'moderation' },
  refusal: { isCritical: true },
  no_refusal: {},
  label: {
    metrics: ({ labels }) => labelMetricNames(Array.isArray(labels) ? labels.map(String) : []),
    text: 'regex',
    texts: 'labels',
  },
  confidence: { metrics: () => CONFIDENCE_METRICS },
  fallback: { isMarker: true, metrics: () => FALLBACK_METRICS, text: 'value' },
  judge: { asks: 'judge', text: 'rubric' },
  judge_pairwise: { asks: 'judge', comparesSides: true, ownMetrics: ['inconsistent'], text: 'rubric' },
  javascript: { asks: 'program' },
  command: { asks: 'program', texts: 'command' },
  not: { holds: 'one' },
  any_of: { holds: 'several' },
  all_of: { holds: 'several' },
  json_path: { holds: 'one' },
} as const satisfies Readonly<Record<string, ScorerTraits>>;

/** A scorer's key in `expect:`. */
export type ScorerName = keyof typeof SCORER_TRAITS;

/** A scorer without nested scorers. */
export type LeafScorer = {
  [N in ScorerName]: (typeof SCORER_TRAITS)[N] extends { readonly holds: string } ? never : N;
}[ScorerName];

/** Every scorer's name. */
export const SCORER_NAMES = Object.keys(SCORER_TRAITS) as readonly ScorerName[];

/** What is known of a scorer; nothing of one that is not in the catalogue. */
export function traitsOf(type: string): ScorerTraits {
  return isScorerName(type) ? SCORER_TRAITS[type] : {};
}

/** A text that is a scorer's name. */
export function isScorerName(type: string): type is ScorerName {
  return Object.hasOwn(SCORER_TRAITS, type);
}

/** Whether a scorer, or one inside of it, asks this. */
export function asks(spec: ScorerSpec, what: NonNullable<ScorerTraits['asks']>): boolean {
  return withChildren(spec).some(({ type }) => traitsOf(type).asks === what);
}

/** Whether a scorer needs both sides' outputs. */
export function comparesSides({ type }: Pick<ScorerSpec, 'type'>): boolean {
  return traitsOf(type).comparesSides === true;
}

/** Whether a scorer asks the judge about one output, so that its verdict can be held against a person's. */
export function isJudged({ type }: Pick<ScorerSpec, 'type'>): boolean {
  return traitsOf(type).asks === 'judge' && !comparesSides({ type });
}
