import { describe, expect, it } from 'vitest';
import { readErrorBody } from '../../../../src/adapters/providers/wire/error-body.ts';
import { asksBeyondLimit, readErrorWords } from '../../../../src/adapters/providers/wire/error-words.ts';
import { explainHttpError } from '../../../../src/adapters/providers/wire/failure.ts';
import { readFinishWord } from '../../../../src/adapters/providers/wire/finish-words.ts';

const CONTEXT = { label: 'm', keyName: undefined, redact: (text: string) => text, nowMs: 0 };

function explain(status: number, body: unknown) {
  return explainHttpError({ status, headers: undefined, body }, CONTEXT);
}

describe('why an answer ended, in the words of the wire', () => {
  it.each([
    ['stop', 'stop'],
    ['eos', 'stop'],
    ['eos_token', 'stop'],
    ['STOP', 'stop'],
    ['FinishReason.STOP', 'stop'],
    ['FINISH_REASON_STOP', 'stop'],
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['COMPLETE', 'stop'],
    ['length', 'length'],
    ['max_tokens', 'length'],
    ['MAX_TOKENS', 'length'],
    ['max_output_tokens', 'length'],
    ['model_length', 'length'],
    ['pause_turn', 'length'],
    ['tool_use', 'tool_calls'],
    ['function_call', 'tool_calls'],
    ['SAFETY', 'content_filter'],
    ['RECITATION', 'content_filter'],
    ['PROHIBITED_CONTENT', 'content_filter'],
    ['content_filter: RECITATION', 'content_filter'],
    ['sensitive', 'content_filter'],
    ['guardrail_intervened', 'content_filter'],
    ['MALFORMED_FUNCTION_CALL', 'invalid_output'],
    ['function_call_filter: MALFORMED_FUNCTION_CALL', 'invalid_output'],
    ['refusal', 'refusal'],
    ['model_context_window_exceeded', 'context_length'],
    ['insufficient_system_resource', 'broken'],
    ['abort', 'broken'],
    ['error', 'broken'],
    ['refused', 'refusal'],
    ['failed', 'broken'],
    ['time_limit', 'broken'],
    ['TIME_LIMIT', 'broken'],
    ['safety_block', 'content_filter'],
    ['length_limit', 'length'],
    ['max_length', 'length'],
    ['TOKEN_LIMIT', 'length'],
    ['ERROR_MAX_TOKENS', 'length'],
    ['IMAGE_OTHER', 'other'],
    ['NO_IMAGE', 'other'],
    ['done', 'stop'],
    ['end', 'stop'],
    ['stop_token', 'stop'],
    ['matched_stop', 'stop'],
    // AI21, Aleph Alpha, Reka
    ['endoftext', 'stop'],
    ['end_of_text', 'stop'],
    ['maximum_tokens', 'length'],
    ['context', 'context_length'],
    // Zhipu, MiniMax
    ['network_error', 'broken'],
    ['max_output', 'length'],
    ['output_sensitive', 'content_filter'],
    // LM Studio, TensorRT-LLM, vLLM, Ollama
    ['eosFound', 'stop'],
    ['stopStringFound', 'stop'],
    ['maxPredictedTokensReached', 'length'],
    ['contextLengthReached', 'length'],
    ['modelUnloaded', 'broken'],
    ['end_id', 'stop'],
    ['repetition', 'length'],
    ['load', 'broken'],
    // Vertex, Bedrock, Cohere, watsonx, Anthropic
    ['JAILBREAK', 'content_filter'],
    ['malformed_tool_use', 'invalid_output'],
    ['TOOL_CALL', 'tool_calls'],
    ['ERROR', 'broken'],
    ['TIMEOUT', 'broken'],
    ['not_finished', 'broken'],
    ['compaction', 'length'],
    // Servers with words of their own
    ['FINISHED', 'stop'],
    ['max_completion_tokens', 'length'],
    ['truncated', 'length'],
    ['moderation', 'content_filter'],
    ['server_error', 'broken'],
    ['invalid_tool_call', 'invalid_output'],
    ['OTHER', 'other'],
    ['a_word_of_tomorrow', 'other'],
    ['constructor', 'other'],
  ])('%s means %s', (word, meaning) => {
    expect(readFinishWord(word)).toBe(meaning);
  });
});

describe('a failed request, in the words of each API', () => {
  it.each([
    [
      'Anthropic',
      'input length and `max_tokens` exceed context limit: 190000 + 21333 > 204798, decrease input length or `max_tokens` and try again',
    ],
    ['Anthropic', 'prompt is too long: 210000 tokens > 200000 maximum'],
    ['xAI', "This model's maximum prompt length is 131072 but the request contains 200000 tokens."],
    ['Together', '`inputs` tokens + `max_new_tokens` must be <= 8193. Given: 9000 `inputs` tokens'],
    ['Groq', 'Please reduce the length of the messages or completion.'],
    ['DashScope', 'Range of input length should be [1, 98304]'],
    ['Google', 'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).'],
    ['vLLM', 'The decoder prompt (length 5000) is longer than the maximum model length of 4096.'],
    ['Mistral', 'Prompt contains 40000 tokens, too large for model with 32768 maximum context length'],
    ['llama.cpp', 'the request exceeds the available context size, try increasing it'],
    ['Ollama', 'prompt too long; exceeded max context length by 100 tokens'],
    ['Bedrock', 'Input is too long for requested model.'],
    ['GitHub', 'Request body too large for gpt-4o model. Max size: 8000 tokens.'],
    ['Moonshot', 'Input token length too long'],
    ['Moonshot', 'Your request exceeded model token limit : 262144'],
    ['Moonshot', 'total message size 3000000 exceeds limit 2097152'],
    ['Zhipu', 'Prompt 超长'],
    ['Baidu', 'the length of messages must be less than 20000'],
    ['Vertex', 'Unable to submit request because the input token count is 40000 but model only supports up to 32768.'],
    ['MiniMax', 'invalid params, context window exceeds limit (2013)'],
    ['Cohere', 'too many tokens: total number of tokens in the prompt cannot exceed 4081 - received 5000.'],
    ['AI21', 'Prompt is too long. maximum is 256000 tokens'],
    ['nobody yet', 'Your text is too long for me'],
  ])('%s says that it is too long: %s', (_, message) => {
    expect(explain(400, { error: { message } })).toMatchObject({ kind: 'refused', finishReason: 'context_length' });
  });

  it.each([
    ['DeepSeek', { message: 'Content Exists Risk', type: 'invalid_request_error' }],
    ['DashScope', { message: 'Input data may contain it.', code: 'data_inspection_failed' }],
    ['Google', { message: 'The prompt could not be submitted: PROHIBITED_CONTENT' }],
    [
      'OpenAI',
      { message: 'Invalid prompt: it was flagged as potentially violating our usage policy.', code: 'invalid_prompt' },
    ],
    ['Azure', { message: 'Filtered', code: 'content_filter', innererror: { code: 'ResponsibleAIPolicyViolation' } }],
    ['OpenRouter', { message: 'No.', code: 403, metadata: { reasons: ['x'], flagged_input: 'x' } }],
    ['xAI', { message: 'Content violates usage guidelines.' }],
    ['Moonshot', { type: 'content_filter', message: 'The request was rejected because it was considered high risk' }],
    ['Zhipu', { code: '1301', message: '系统检测到输入或生成内容可能包含不安全或敏感内容' }],
    ['MiniMax', { message: 'input new_sensitive (1026)' }],
    [
      'Volcengine',
      { code: 'InputTextSensitiveContentDetected', message: 'The input text may contain sensitive information.' },
    ],
    ['Volcengine', { code: 'SensitiveContentDetected.SevereViolation', message: 'The request failed.' }],
    ['Volcengine', { code: 'OutputTextRiskDetection', message: 'The request could not be processed.' }],
    ['Baidu', { message: 'user input is not compliant' }],
    ['Vertex', { message: 'The prompt is blocked due to prohibited contents' }],
  ])('%s says that it may not be answered: %j', (_, error) => {
    for (const status of [400, 403, 422])
      expect(explain(status, { error })).toMatchObject({ kind: 'refused', finishReason: 'content_filter' });
  });

  it.each([
    [400, { message: 'Failed to call a function.', code: 'tool_use_failed' }],
    [400, { message: 'Failed to generate JSON.', code: 'json_validate_failed' }],
    [500, { message: "error parsing tool call: raw='{', err=unexpected end of JSON input" }],
  ])('says with %i that the model wrote no valid output: %j', (status, error) => {
    expect(explain(status, { error })).toMatchObject({ kind: 'refused', finishReason: 'invalid_output' });
  });

  it('says what the account may send, which is not how much a model takes', () => {
    const tooLarge = (numbers: string) => ({
      message: `Request too large for model \`llama\` on tokens per minute (TPM): ${numbers}, please reduce your message size and try again.`,
      code: 'rate_limit_exceeded',
    });
    for (const status of [413, 429])
      expect(explain(status, { error: tooLarge('Limit 6000, Requested 9000') })).toMatchObject({
        kind: 'rejected',
        fails: false,
      });
    expect(explain(413, { error: tooLarge('Limit 6000, Used 5000, Requested 2000') }).kind).toBe('transient');
    expect(asksBeyondLimit('Limit 30,000, Requested 45,000')).toBe(true);
    expect(asksBeyondLimit('no numbers')).toBe(false);
  });

  it.each([
    [400, 'Your credit balance is too low to access the Anthropic API.'],
    [402, 'Insufficient Balance'],
    [403, 'Your team has either used all available credits or reached its monthly spending limit.'],
    [429, 'Your account is in arrears, please recharge and try again'],
    [429, '您的账户已欠费，请充值后重试'],
    [400, '余额不足或无可用资源包,请充值。'],
    [403, 'The request failed because your account has an overdue balance.'],
    [429, 'Your account 2100 has exhausted its free trial quota for the model m.'],
    [429, 'Your account has reached the set inference limit for the model.'],
    [429, 'You are using a Trial key, which is limited to 1000 API calls / month.'],
    [403, 'user quota is not enough'],
    [429, 'Usage limit reached for 5 hour. Your limit will reset at 2026-12-01 00:00:00'],
  ])('says with %i that the account is exhausted, which is nothing of one request: %s', (status, message) => {
    expect(explain(status, { error: { message } })).toMatchObject({
      kind: 'fatal',
      hint: expect.stringContaining('credit') as string,
    });
  });

  it('says that a limit of the target itself is wrong, which is nothing about the length of a prompt', () => {
    const message = 'max_tokens is too large: 50000. This model supports at most 16384 completion tokens.';
    expect(explain(400, { error: { message } })).toMatchObject({ kind: 'rejected', fails: true });
  });

  it.each(['invalid_image_url', 'some_code_of_tomorrow'])('turns one request down in words of its own: %s', (code) => {
    expect(explain(400, { error: { message: 'Bad', code } })).toMatchObject({ kind: 'rejected', fails: true });
  });

  it.each(['Upstream request timed out', 'The server is currently overloaded', 'Service Unavailable'])(
    'passes an outage on as a 400: %s',
    (message) => expect(explain(400, { error: { message } }).kind).toBe('transient'),
  );

  it('is an outage with a status of 502 or 503, whatever is said of lengths', () => {
    expect(explain(503, { error: { message: 'maximum context length' } }).kind).toBe('transient');
  });

  it('is too long with a bare 413, and unknown words mean nothing', () => {
    expect(explain(413, '<html>413 Request Entity Too Large</html>')).toMatchObject({ finishReason: 'context_length' });
    expect(readErrorWords('Something else went wrong')).toBeUndefined();
  });
});

describe('the word for an end in another spelling', () => {
  it.each([
    ['endTurn', 'stop'],
    ['stopSequence', 'stop'],
    ['toolUse', 'tool_calls'],
    ['maxTokens', 'length'],
    ['contentFilter', 'content_filter'],
    ['guardrailIntervened', 'content_filter'],
    ['FinishReason.STOP', 'stop'],
    ['context_window_exceeded', 'context_length'],
    ['context_length_exceeded', 'context_length'],
  ])('%s', (word, ending) => {
    expect(readFinishWord(word)).toBe(ending);
  });
});

it.each([
  [400, 'The security token included in the request is invalid.', 'fatal'],
  [498, 'invalid token', 'fatal'],
  [429, 'Your account org-x request reached TPD rate limit, current:200, limit:100', 'fatal'],
  [429, 'Open api daily request limit reached', 'fatal'],
  [400, 'Too many tokens, please wait before trying again.', 'transient'],
  [400, '网络错误，错误id：1，请稍后重试', 'transient'],
  [424, 'The request failed due to an error while processing the model', 'transient'],
  [499, 'request cancelled', 'transient'],
  [429, '您当前使用该API的并发数过高，请降低并发', 'transient'],
])('%i with %j is nothing of one request', (status, message, kind) => {
  expect(explain(status, { error: { message } })).toMatchObject({ kind });
});

describe('the body of an error', () => {
  it.each([
    [{ error: { message: 'one' } }, 'one'],
    [{ error: 'one' }, 'one'],
    [{ message: 'one', code: 7 }, 'one'],
    [{ detail: 'one' }, 'one'],
    [{ detail: [{ loc: ['body'], msg: 'one' }, { msg: 'two' }] }, 'one; two'],
    [{ errors: [{ message: 'one' }] }, 'one'],
    [[{ error: { message: 'one', status: 'INVALID_ARGUMENT' } }], 'one'],
    ['[{"error":{"message":"one"}}]', 'one'],
    ['<html><h1>one</h1></html>', 'one'],
    [
      { error: { message: 'Provider returned error', metadata: { raw: '{"error":{"message":"one"}}' } } },
      'Provider returned error one',
    ],
    [{ base_resp: { status_code: 1008, status_msg: 'one' } }, 'one'],
    [{ error_code: 336003, error_msg: 'one' }, 'one'],
    [{ code: 11200, msg: 'one' }, 'one'],
    [null, 'no explanation'],
    ['', 'no explanation'],
    [{ error: { message: { deep: true } } }, 'no explanation'],
  ])('is read in every shape: %j', (body, sentence) => {
    expect(readErrorBody(body).sentence).toBe(sentence);
  });
});
