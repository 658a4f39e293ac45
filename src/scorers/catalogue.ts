import type { JsonObject } from '../domain/json/json.ts';
import { CONFIDENCE_METRICS, FALLBACK_METRICS, labelMetricNames } from '../domain/score-details.ts';
import { withChildren, type Score, type ScorerSpec } from '../domain/scorer.ts';
import type { Scorer } from './scorer.ts';

/** Models that a scorer may ask besides the one under test, as `evaldelta.yaml` names them. */
export type AskedModel = 'judge' | 'embeddings' | 'moderation';

/** What everybody but its own code needs to know of a scorer. What is absent does not apply. */
export type ScorerTraits = {
  /** For the unforgivable: the cases that name it are critical where nothing else is said. */
  readonly isCritical?: true;
  /** What it asks: a model, or a program of the suite's author. */
  readonly asks?: AskedModel | 'program';
  /** Whether its config says so much that it asks nobody after all. */
  readonly asksNobody?: (config: JsonObject) => boolean;
  /** The judge reads retrieved passages for it and writes a list, which takes more than a verdict. */
  readonly lists?: true;
  /** Only marks an output for a metric, and counts for nothing in its score. */
  readonly isMarker?: true;
  /** Compares both sides' outputs, so that it says nothing of a single one. */
  readonly comparesSides?: boolean;
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

/** The code of a scorer, loaded when an output is judged by it. */
export type LoadScorer = () => Promise<Scorer>;

/** A scorer of a single output brings its code; blind comparisons are made where both sides' outputs are. */
type CatalogueEntry = ScorerTraits &
  (
    | { readonly comparesSides?: false; readonly load: LoadScorer }
    | { readonly comparesSides: true; readonly load?: undefined }
  );

/** What passages a case needs is known: they are looked for. */
function namesIds({ ids }: JsonObject): boolean {
  return ids !== undefined;
}

/** Every scorer by its key in `expect:`, in the order of the schema: all that is known of it, and its code. */
export const CATALOGUE = {
  equals: { load: async () => (await import('./text/equals.ts')).equals },
  iequals: { load: async () => (await import('./text/iequals.ts')).iequals },
  contains: { load: async () => (await import('./text/contains.ts')).contains, text: 'value' },
  icontains: { load: async () => (await import('./text/icontains.ts')).icontains, text: 'value' },
  starts_with: {
    load: async () => (await import('./text/starts-with.ts')).startsWith,
    text: 'value',
    isTrimmed: true,
  },
  ends_with: { load: async () => (await import('./text/ends-with.ts')).endsWith, text: 'value', isTrimmed: true },
  contains_any: { load: async () => (await import('./text/contains-any.ts')).containsAny, texts: 'values' },
  contains_all: { load: async () => (await import('./text/contains-all.ts')).containsAll, texts: 'values' },
  regex: { load: async () => (await import('./text/regex.ts')).regex, text: 'pattern' },
  length: { load: async () => (await import('./text/length.ts')).length },
  edit_distance: { load: async () => (await import('./text/edit-distance.ts')).editDistance },
  rouge_l: { load: async () => (await import('./text/rouge-l.ts')).rougeL },
  bleu: { load: async () => (await import('./text/bleu.ts')).bleu, texts: 'to' },
  similarity: { load: async () => (await import('./text/similarity.ts')).similarity, asks: 'embeddings', text: 'to' },
  json: { load: async () => (await import('./structure/json.ts')).json },
  xml: { load: async () => (await import('./structure/xml.ts')).xml },
  yaml: { load: async () => (await import('./structure/yaml.ts')).yaml },
  json_schema: { load: async () => (await import('./structure/json-schema.ts')).jsonSchema },
  number: { load: async () => (await import('./structure/number.ts')).number },
  finish_reason: { load: async () => (await import('./structure/finish-reason.ts')).finishReason },
  tool_call: {
    load: async () => (await import('./agents/tool-call.ts')).toolCall,
    expectsToolCalls: true,
    text: 'name',
  },
  no_tool_call: { load: async () => (await import('./agents/no-tool-call.ts')).noToolCall },
  allowed_tools: {
    load: async () => (await import('./agents/allowed-tools.ts')).allowedTools,
    expectsToolCalls: true,
    texts: 'names',
  },
  max_turns: { load: async () => (await import('./agents/max-turns.ts')).maxTurns },
  no_leak: { load: async () => (await import('./safety/no-leak.ts')).noLeak, isCritical: true, texts: 'canaries' },
  no_injection: {
    load: async () => (await import('./safety/no-injection.ts')).noInjection,
    isCritical: true,
    text: 'canary',
  },
  moderation: {
    load: async () => (await import('./safety/moderation.ts')).moderation,
    isCritical: true,
    asks: 'moderation',
  },
  refusal: { load: async () => (await import('./safety/refusal.ts')).refusal, isCritical: true },
  no_refusal: { load: async () => (await import('./safety/no-refusal.ts')).noRefusal },
  label: {
    load: async () => (await import('./classes/label.ts')).label,
    metrics: ({ labels }) => labelMetricNames(Array.isArray(labels) ? labels.map(String) : []),
    text: 'regex',
    texts: 'labels',
  },
  confidence: {
    load: async () => (await import('./classes/confidence.ts')).confidence,
    metrics: () => CONFIDENCE_METRICS,
  },
  fallback: {
    load: async () => (await import('./classes/fallback.ts')).fallback,
    isMarker: true,
    metrics: () => FALLBACK_METRICS,
    text: 'value',
  },
  judge: {
    load: async () => (await import('./judged/judge.ts')).judge,
    asks: 'judge',
    text: 'rubric',
  },
  faithfulness: {
    load: async () => (await import('./judged/faithfulness.ts')).faithfulness,
    asks: 'judge',
    lists: true,
  },
  context_recall: {
    load: async () => (await import('./judged/context-recall.ts')).contextRecall,
    asks: 'judge',
    lists: true,
    asksNobody: namesIds,
    texts: 'ids',
    text: 'reference',
  },
  context_precision: {
    load: async () => (await import('./judged/context-precision.ts')).contextPrecision,
    asks: 'judge',
    lists: true,
    asksNobody: namesIds,
    texts: 'ids',
    text: 'reference',
  },
  answer_relevance: {
    load: async () => (await import('./judged/answer-relevance.ts')).answerRelevance,
    asks: 'judge',
    lists: true,
  },
  conversation: {
    load: async () => (await import('./judged/conversation.ts')).conversation,
    asks: 'judge',
    asksNobody: ({ goal }) => goal === undefined,
    lists: true,
    text: 'goal',
  },
  judge_pairwise: { asks: 'judge', comparesSides: true, ownMetrics: ['inconsistent'], text: 'rubric' },
  javascript: { load: async () => (await import('./programs/javascript.ts')).javascript, asks: 'program' },
  command: { load: async () => (await import('./programs/command.ts')).command, asks: 'program', texts: 'command' },
  not: { load: async () => (await import('./composed/not.ts')).not, holds: 'one' },
  any_of: { load: async () => (await import('./composed/any-of.ts')).anyOf, holds: 'several' },
  all_of: { load: async () => (await import('./composed/all-of.ts')).allOf, holds: 'several' },
  json_path: { load: async () => (await import('./structure/json-path.ts')).jsonPath, holds: 'one' },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

/** A scorer's key in `expect:`. */
export type ScorerName = keyof typeof CATALOGUE;

/** A scorer without nested scorers. */
export type LeafScorer = {
  [N in ScorerName]: (typeof CATALOGUE)[N] extends { readonly holds: string } ? never : N;
}[ScorerName];

/** Every scorer's name. */
export const SCORER_NAMES = Object.keys(CATALOGUE) as readonly ScorerName[];

/** What is known of a scorer; nothing of one that is not in the catalogue. */
export function traitsOf(type: string): ScorerTraits {
  const entry: CatalogueEntry | undefined = isScorerName(type) ? CATALOGUE[type] : undefined;
  return entry ?? {};
}

/** How a scorer's code is loaded; undefined where it judges no single output. */
export function loaderOf(name: ScorerName): LoadScorer | undefined {
  const entry: CatalogueEntry = CATALOGUE[name];
  return entry.load;
}

/** A text that is a scorer's name. */
export function isScorerName(type: string): type is ScorerName {
  return Object.hasOwn(CATALOGUE, type);
}

/** What a scorer by itself asks, as it is configured. */
export function askedBy({ type, config }: Pick<ScorerSpec, 'type' | 'config'>): ScorerTraits['asks'] {
  const { asks: asked, asksNobody } = traitsOf(type);
  return asksNobody?.(config) === true ? undefined : asked;
}

/** Whether a scorer, or one inside of it, asks this. */
export function asks(spec: ScorerSpec, what: NonNullable<ScorerTraits['asks']>): boolean {
  return withChildren(spec).some((each) => askedBy(each) === what);
}

/** Whether a scorer needs both sides' outputs. */
export function comparesSides({ type }: Pick<ScorerSpec, 'type'>): boolean {
  return traitsOf(type).comparesSides === true;
}

/** Whether a scorer asks the judge about one output, so that its verdict can be held against a person's. */
export function isJudged(spec: Pick<ScorerSpec, 'type' | 'config'>): boolean {
  return askedBy(spec) === 'judge' && !comparesSides(spec);
}

/** Whether a score is what the judge said of one output. */
export function isJudgement({ type, details }: Pick<Score, 'type' | 'details'>): boolean {
  return traitsOf(type).asks === 'judge' && !comparesSides({ type }) && details['isCounted'] !== true;
}
