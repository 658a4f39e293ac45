import type { FinishReason } from '../../../domain/request.ts';

/**
 * What the words of a failed request come to. A finish reason: the provider answered that one request, with no. `account`:
 * nothing will be answered. `key`: nor with this key. `own`: that request cannot be answered. `outage`: somebody in between failed. `limit`: the account may not send so much.
 */
export type ErrorMeaning =
  | Extract<FinishReason, 'context_length' | 'content_filter' | 'invalid_output'>
  | 'account'
  | 'key'
  | 'limit'
  | 'outage'
  | 'own';

type Rule = { readonly means: ErrorMeaning; readonly of: string; readonly words: RegExp };

/**
 * How each API says why it turned a request down: its codes and its sentences. The first rule that is met decides, so that
 * what is about the account stands before what speaks of tokens, and what is about a parameter before what speaks of length.
 */
const RULES: readonly Rule[] = [
  {
    means: 'account',
    of: 'OpenAI, Azure, Anthropic, DeepSeek, Moonshot, OpenRouter, xAI, DashScope, Zhipu, Volcengine, Cohere, One API',
    words:
      /insufficient_(user_)?quota|billing_(hard_limit_reached|not_active|error)|credit[_ ]balance|insufficient[_ ](balance|credits|funds)|exceeded_current_quota|\barrearage\b|\bin arrears\b|overdue (balance|payment)|AccountOverdue|欠费|余额不足|额度(不足|失败)|quota is not enough|pre_consume_token_quota|exhausted its free \w+ quota|set inference limit|usage limit (reached|for this)|\bmonthly usage limit|limited to \d+ API calls|account_deactivated|access_terminated|(organization|account|project|workspace) (has been |is )?(disabled|suspended|deactivated)|used all available credits|monthly spending limit|specified API usage limits|not in good standing|\bBILLING_DISABLED\b|\bCONSUMER_SUSPENDED\b/i,
  },
  {
    means: 'key',
    of: 'Google, xAI, OpenAI, Bedrock',
    words:
      /security token included in the request is|\bAPI_KEY_(INVALID|EXPIRED)\b|\binvalid[_ ]api[_ -]?key\b|\bapi[ _-]?key( \w+)? (is |was |has )?(not valid|not found|invalid|incorrect|expired|revoked)\b|\b(incorrect|invalid|expired|missing) api[ _-]?key\b|\bpass a valid api key\b/i,
  },
  {
    means: 'limit',
    of: 'OpenAI, Groq, Azure, GitHub, Bedrock, Baidu, Zhipu',
    words:
      /ThrottlingException|please wait before trying|\bqps\b|并发数过高|频率(过高|限制)|tokens per (min|day|hour)|requests per (min|day|hour|second)|\((TPM|TPD|RPM|RPD|ITPM|OTPM)\)|rate_limit_exceeded|rate_limit_error|rate limit (reached|exceeded)/i,
  },
  {
    means: 'invalid_output',
    of: 'Groq, llama.cpp, Ollama, vLLM',
    words:
      /tool_use_failed|json_validate_failed|output_parse_failed|malformed_function_call|failed to (call a function|generate JSON|validate JSON|parse tool call|parse the model'?s? output)|error parsing tool call|(model|tool call)('s)? (output|arguments|response) (is|was|are|were) (not valid|no valid|invalid)|generated (invalid|malformed) (JSON|tool call|output)/i,
  },
  {
    means: 'content_filter',
    of: 'OpenAI, Azure, Anthropic, Google, DeepSeek, DashScope, OpenRouter, xAI, Mistral, Zhipu, MiniMax, Volcengine, Baidu',
    words:
      /content_policy|content_filter|ResponsibleAI|content (filter|management|polic|moderation|safety)|usage (polic|guideline)|safety (system|filter|setting|guideline|polic|reason|check)|violat\w*( \w+){0,3} (polic|guideline|terms)|\binvalid_prompt\b|content exists risk|data[_ ]inspection|inappropriate content|harmful content|unsafe content|sensitive[_ ]?(content|word|check)|new_sensitive|may contain (\w+ ){0,2}(sensitive|violen\w+|violation)\b|(Text|Image)RiskDetection|input is not compliant|prohibited[_ ](content|use)|flagged|requires moderation|moderation_blocked|blocked (by|due to|for|because of) .{0,40}(safety|content|policy|filter|moderation|guardrail|terms|prohibit)|(prompt|content|input|output|response) (was |is |has been |had been )?blocked|guardrail|blocklist|敏感|不安全|违规|不合规|\brecitation\b|policy_violation|jailbreak/i,
  },
  {
    // A limit of what may be written is the target's parameter, wrong for every case alike.
    means: 'own',
    of: 'OpenAI, Anthropic, Groq',
    words:
      /max_(output_|completion_)?tokens\W{0,3} (is )?too (large|high)|max_(output_|completion_)?tokens\b.{0,40}(maximum allowed|must be less than or equal|must be at (least|most))|at most \d+ (completion|output) tokens|no endpoints found that (support|can handle)/i,
  },
  {
    means: 'context_length',
    of: 'OpenAI, Azure, Anthropic, Google, xAI, Groq, Together, Mistral, DashScope, GitHub, vLLM, Ollama, llama.cpp, Moonshot, Zhipu, Baidu',
    words:
      /context_(length|window)_exceeded|exceed_context_size|string_above_max_length|max_prompt_tokens_exceeded|tokens_limit_reached|request_too_large|prompt_too_long|context[ _](length|window|size|limit)|(prompt|input|request|message|text|sequence|conversation|payload|body)s? (is |are |was |were )?(too (long|large|big)|exceeds?\b)|too many (input |prompt )?tokens|(max(imum)?|longest) (\w+ )?(prompt|input|context|sequence|model)s?( \w+)? (length|len|size|tokens?)|(reduce|shorten) (the length|(the|your) (prompt|input|messages?))|max_new_tokens. must be|longer than the (maximum|model)|input length (should|must)|(prompt|input) (tokens?|token length) too long|message size \d+ exceeds|tokens_too_long|超长|过长|length of (the )?(messages|input|prompt) (must|should|cannot)|max(imum)? length of (the )?(current question|messages|input|prompt)|token count is \d+ but|token (count|limit)\b.{0,60}exceed|exceed\w*\b.{0,60}\b(token|context|length|sequence)|(tokens?|length) .{0,40}(is|are) (more|greater|larger|longer) than .{0,40}(max|limit|allowed|support)/i,
  },
  {
    means: 'outage',
    of: 'gateways before any of them',
    words:
      /network error|网络错误|稍后[重再]试|系统繁忙|overloaded|temporarily unavailable|service unavailable|bad gateway|gateway time-?out|upstream (error|connect|request|failed|unavailable|timed)|timed? ?out|connection (error|reset|refused|aborted|closed)|internal (server )?error|try again (later|in)|at capacity|model (is )?(currently )?(loading|unavailable)/i,
  },
];

/** What codes and sentence of a failed request mean; undefined where they are none that we know. */
export function readErrorWords(words: string): ErrorMeaning | undefined {
  return RULES.find((rule) => rule.words.test(words))?.means;
}

/** Whether one request asks for more than the account may send in a minute or a day: it will never be answered. */
export function asksBeyondLimit(sentence: string): boolean {
  const [limit, requested] = [/\blimit:? (\d[\d,]*)/i, /\brequested:? (?:about )?~?(\d[\d,]*)/i].map((pattern) =>
    Number((pattern.exec(sentence)?.[1] ?? '').replaceAll(',', '')),
  );
  return limit !== undefined && requested !== undefined && limit > 0 && requested > limit;
}

/** Whether the account's share of a whole day is used up. */
export function isDailyLimit(words: string): boolean {
  return /\b(RPD|TPD)\b|\bper[- ]?day\b|_per_day|PerDay|\bdaily (rate |request |token |usage )?(limit|quota)/i.test(
    words,
  );
}
