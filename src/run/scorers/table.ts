import type { SCORER_TRAITS, ScorerName } from '../../scorers/catalogue.ts';
import type { Scorer } from './scorer.ts';

type LoadScorer = () => Promise<Scorer>;

/** Scorers of a single output. */
type JudgesOne = {
  [N in ScorerName]: (typeof SCORER_TRAITS)[N] extends { readonly comparesSides: true } ? never : N;
}[ScorerName];

const LOADERS: Readonly<Record<JudgesOne, LoadScorer>> = {
  equals: async () => (await import('./equals.ts')).equals,
  iequals: async () => (await import('./iequals.ts')).iequals,
  contains: async () => (await import('./contains.ts')).contains,
  icontains: async () => (await import('./icontains.ts')).icontains,
  regex: async () => (await import('./regex.ts')).regex,
  json_schema: async () => (await import('./json-schema.ts')).jsonSchema,
  finish_reason: async () => (await import('./finish-reason.ts')).finishReason,
  not: async () => (await import('./not.ts')).not,
  judge: async () => (await import('./judge.ts')).judge,
  starts_with: async () => (await import('./starts-with.ts')).startsWith,
  ends_with: async () => (await import('./ends-with.ts')).endsWith,
  contains_any: async () => (await import('./contains-any.ts')).containsAny,
  contains_all: async () => (await import('./contains-all.ts')).containsAll,
  length: async () => (await import('./length.ts')).length,
  similarity: async () => (await import('./similarity.ts')).similarity,
  edit_distance: async () => (await import('./edit-distance.ts')).editDistance,
  rouge_l: async () => (await import('./rouge-l.ts')).rougeL,
  bleu: async () => (await import('./bleu.ts')).bleu,
  json: async () => (await import('./json.ts')).json,
  json_path: async () => (await import('./json-path.ts')).jsonPath,
  number: async () => (await import('./number.ts')).number,
  xml: async () => (await import('./xml.ts')).xml,
  yaml: async () => (await import('./yaml.ts')).yaml,
  tool_call: async () => (await import('./tool-call.ts')).toolCall,
  no_tool_call: async () => (await import('./no-tool-call.ts')).noToolCall,
  allowed_tools: async () => (await import('./allowed-tools.ts')).allowedTools,
  max_turns: async () => (await import('./max-turns.ts')).maxTurns,
  no_leak: async () => (await import('./no-leak.ts')).noLeak,
  no_injection: async () => (await import('./no-injection.ts')).noInjection,
  refusal: async () => (await import('./refusal.ts')).refusal,
  no_refusal: async () => (await import('./no-refusal.ts')).noRefusal,
  moderation: async () => (await import('./moderation.ts')).moderation,
  label: async () => (await import('./label.ts')).label,
  confidence: async () => (await import('./confidence.ts')).confidence,
  fallback: async () => (await import('./fallback.ts')).fallback,
  javascript: async () => (await import('./javascript.ts')).javascript,
  command: async () => (await import('./command.ts')).command,
  any_of: async () => (await import('./any-of.ts')).anyOf,
  all_of: async () => (await import('./all-of.ts')).allOf,
};

/** Every scorer by its key in `expect:`, loaded when first used so that an unused one costs nothing. */
export const SCORERS: ReadonlyMap<string, LoadScorer> = new Map(
  Object.entries(LOADERS).map(([key, load]) => [key, once(load)]),
);

/** Even a module that is loaded already takes its time to be imported again, at every output. */
function once(load: LoadScorer): LoadScorer {
  let loaded: Promise<Scorer> | undefined;
  return () => (loaded ??= load());
}
