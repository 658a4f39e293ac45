import type { FinishReason, Output } from '../../../domain/request.ts';
import { asText } from './body.ts';
import { transient } from './exchange.ts';

/** What a word of the wire means: a reason of ours, or `broken` where the answer broke off upstream. */
export type Ending = FinishReason | 'broken';

/** How each API says that an answer ended. Servers that imitate one API borrow from others, so that all are known everywhere. */
const WORDS_BY_API: Readonly<Record<string, Partial<Readonly<Record<Ending, string>>>>> = {
  'OpenAI Chat Completions, Azure, xAI, Groq, Moonshot': {
    stop: 'stop',
    length: 'length',
    tool_calls: 'tool_calls function_call',
    content_filter: 'content_filter',
  },
  'OpenAI Responses': { length: 'max_output_tokens max_tool_calls max_prompt_tokens' },
  Anthropic: {
    stop: 'end_turn stop_sequence',
    // A paused turn is one that was not brought to its end.
    length: 'max_tokens pause_turn compaction',
    tool_calls: 'tool_use',
    refusal: 'refusal',
    context_length: 'model_context_window_exceeded context_window_exceeded context_length_exceeded',
  },
  'Google, and what speaks its language': {
    stop: 'stop',
    length: 'max_tokens',
    tool_calls: 'tool_call',
    content_filter:
      'safety recitation blocklist prohibited_content spii language image_safety image_prohibited_content image_recitation model_armor jailbreak content_filtered',
    invalid_output:
      'malformed_function_call unexpected_tool_call too_many_tool_calls malformed_response missing_thought_signature',
  },
  DeepSeek: { broken: 'insufficient_system_resource' },
  Mistral: { length: 'model_length', broken: 'error' },
  'AI21, Aleph Alpha, Reka': {
    stop: 'endoftext end_of_text',
    length: 'maximum_tokens',
    context_length: 'context',
  },
  'OpenRouter, Together, Fireworks': { stop: 'eos', broken: 'error cancelled aborted failed' },
  'DashScope, Zhipu, MiniMax': {
    length: 'max_output',
    content_filter: 'sensitive risk_control input_sensitive output_sensitive',
    broken: 'network_error',
  },
  // Whoever repeats itself without end is stopped.
  'vLLM, SGLang': { stop: 'matched_stop stop_token', length: 'repetition', broken: 'abort' },
  'LM Studio': {
    stop: 'eos_found stop_string_found',
    length: 'max_predicted_tokens_reached context_length_reached',
    broken: 'user_stopped model_unloaded',
  },
  'TensorRT-LLM': { stop: 'end_id stop_words' },
  'Text Generation Inference': { stop: 'eos_token' },
  'llama.cpp, Ollama': { stop: 'word end done', length: 'limit', broken: 'load unload' },
  watsonx: { length: 'token_limit', broken: 'time_limit not_finished' },
  'servers with words of their own for an end, the limit, the block or what failed': {
    stop: 'completed finished end_of_turn eot stop_string',
    length: 'length_limit max_length max_new_tokens max_completion_tokens output_limit truncated incomplete',
    refusal: 'refused',
    content_filter: 'safety_block safety_filter sensitive_content moderation policy_violation blocked prompt_blocked',
    invalid_output: 'invalid_tool_call',
    broken: 'cancel interrupted terminated overloaded server_error rate_limit',
  },
  Cohere: {
    stop: 'complete',
    content_filter: 'error_toxic',
    length: 'error_limit error_max_tokens',
    broken: 'user_cancel timeout',
  },
  Bedrock: {
    content_filter: 'guardrail_intervened',
    invalid_output: 'malformed_model_output malformed_tool_use',
  },
};

/** Answers that were cut off by something else than a limit of tokens. */
const OTHER_CUTS: ReadonlySet<string> = new Set([
  'pause_turn',
  'compaction',
  'max_tool_calls',
  'repetition',
  'truncated',
  'incomplete',
]);

const ENDINGS: ReadonlyMap<string, Ending> = new Map(
  Object.values(WORDS_BY_API).flatMap((words) =>
    Object.entries(words).flatMap(([ending, text]) =>
      text.split(' ').map((word): [string, Ending] => [word, ending as Ending]),
    ),
  ),
);

/** What a finish reason means, however a server writes it (`STOP`, `maxTokens`, `FinishReason.MAX_TOKENS`, `content_filter: RECITATION`). */
export function readFinishWord(word: string): Ending {
  const parts = word.split(':').map(normalize);
  // The last part is the more exact one.
  const known = [normalize(word), ...parts.toReversed()].map((each) => ENDINGS.get(each));
  return known.find((ending) => ending !== undefined) ?? 'other';
}

/**
 * Why an answer ended, and the wire's own word where ours says less. Nothing said is a usual end.
 * Throws CallError for an answer that broke off upstream.
 */
export function readFinish(said: unknown, label: string): Pick<Output, 'finishReason' | 'metadata'> {
  const word = asText(said);
  if (word === undefined) return { finishReason: 'stop', metadata: {} };
  const ending = readFinishWord(word);
  if (ending === 'broken') throw transient(`${label} broke off its answer (${word}).`);
  const isOwnWord = ending === 'other' || (ending === 'length' && OTHER_CUTS.has(normalize(word)));
  return { finishReason: ending, metadata: isOwnWord ? { finish_reason: word } : {} };
}

function normalize(word: string): string {
  return word
    .trim()
    .replace(/([a-z])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^finish_?reason[._]/, '');
}
