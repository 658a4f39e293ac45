import { canonicalJson } from '../../domain/json/canonical-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../../domain/json/json.ts';

/** How an answer is drawn, how long it may get, how hard is thought about it and in which form it comes. */
const HARMLESS: ReadonlySet<string> = new Set([
  'temperature',
  'top_p',
  'top_k',
  'top_a',
  'min_p',
  'typical_p',
  'seed',
  'random_seed',
  'presence_penalty',
  'frequency_penalty',
  'repetition_penalty',
  'logit_bias',
  'logprobs',
  'top_logprobs',
  'max_tokens',
  'max_output_tokens',
  'max_completion_tokens',
  'stop',
  'stop_sequences',
  'truncation',
  'reasoning',
  'reasoning_effort',
  'effort',
  'thinking',
  'verbosity',
  'text',
  'output_config',
  'output_format',
  'response_format',
  'parallel_tool_calls',
]);

/** Tools that a model only asks for, in the forms of all vendors. */
const ASKED_FOR: ReadonlySet<Json | undefined> = new Set([undefined, 'function', 'custom']);
const CHOICES: ReadonlySet<Json | undefined> = new Set(['function', 'custom', 'tool', 'any', 'auto', 'none']);

/**
 * Names of a model's parameters that reach further than the answer: hosted tools and stored objects of whoever the key
 * belongs to, servers that the vendor calls, and what is not known to be harmless. A parameter that equals base's is base's.
 */
export function reachingParameters(parameters: JsonObject, known: readonly JsonObject[]): readonly string[] {
  const isKnown = (name: string, value: Json): boolean =>
    known.some((one) => Object.hasOwn(one, name) && canonicalJson(one[name] ?? null) === canonicalJson(value));
  return Object.entries(parameters)
    .filter(([name, value]) => !isHarmless(name, value) && !isKnown(name, value))
    .map(([name]) => name);
}

function isHarmless(name: string, value: Json): boolean {
  if (name === 'tools') return Array.isArray(value) && value.every(isAskedFor);
  if (name === 'tool_choice') return typeof value === 'string' || (isJsonObject(value) && CHOICES.has(value['type']));
  return HARMLESS.has(name);
}

/** A tool whose call comes back to us and is not made by the vendor. */
function isAskedFor(tool: Json): boolean {
  return (
    isJsonObject(tool) &&
    ASKED_FOR.has(tool['type']) &&
    !Object.keys(tool).some((key) => /url|server|file|store|container/i.test(key))
  );
}
