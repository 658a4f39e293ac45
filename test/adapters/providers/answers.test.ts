import { describe, expect, it } from 'vitest';
import type { CallAnswer } from '../../../src/ports.ts';
import { CallError } from '../../../src/ports.ts';
import { read, WAYS, type Reading } from './read-with.ts';

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

async function answered(way: (typeof WAYS)[number], body: object, reading: Reading = {}): Promise<CallAnswer> {
  const answer = await read(way, JSON.stringify(body), reading);
  if (answer instanceof CallError) throw answer;
  return answer;
}

async function failure(way: (typeof WAYS)[number], body: object | string, reading: Reading = {}) {
  const answer = await read(way, typeof body === 'string' ? body : JSON.stringify(body), reading);
  if (answer instanceof CallError) return answer.failure;
  throw new Error(`There was an answer: ${JSON.stringify(answer.output)}`);
}

const chat = (message: object, finish_reason: unknown = 'stop', rest: object = {}) => ({
  choices: [{ message: { role: 'assistant', ...message }, finish_reason }],
  ...rest,
});

describe('an answer over Chat Completions', () => {
  it.each([
    ['eos', { finishReason: 'stop', metadata: {} }],
    ['MAX_TOKENS', { finishReason: 'length', metadata: {} }],
    ['SAFETY', { finishReason: 'content_filter', metadata: {} }],
    ['word_of_tomorrow', { finishReason: 'other', metadata: { finish_reason: 'word_of_tomorrow' } }],
    [null, { finishReason: 'stop', metadata: {} }],
  ])('that ended with %s', async (word, output) => {
    expect((await answered('compatible', chat({ content: 'ok' }, word))).output).toMatchObject({
      text: 'ok',
      ...output,
    });
  });

  it('that broke off upstream is none', async () => {
    const said = await failure('compatible', chat({ content: 'ok' }, 'insufficient_system_resource'));
    expect(said).toMatchObject({ kind: 'transient', message: expect.stringContaining('broke off') as string });
  });

  it('is without what the model thought', async () => {
    const content = '<think>30 days? no.</think>\nNo idea.';
    expect((await answered('compatible', chat({ content, reasoning_content: '30 days' }))).output.text).toBe(
      'No idea.',
    );
    expect((await answered('compatible', chat({ content: '', reasoning: '30 days' }))).output.text).toBe('');
    // OpenAI's own models never think aloud.
    expect((await answered('chat', chat({ content }))).output.text).toBe(content);
  });

  it.each(['', '  ', '{}'])('may call a tool with the arguments %j, which are none', async (text) => {
    const tool_calls = [{ id: 'a', function: { name: 'refund', arguments: text } }];
    expect((await answered('chat', chat({ content: null, tool_calls }, 'tool_calls'))).output.toolCalls).toEqual([
      { id: 'a', name: 'refund', arguments: {} },
    ]);
  });

  it('may be parts of text, in the words of either API', async () => {
    const content = [
      { type: 'text', text: 'Within ' },
      { type: 'output_text', text: '30 days.' },
      { type: 'reasoning', text: 'Hm.' },
    ];
    expect((await answered('compatible', chat({ content }, 'stop'))).output.text).toBe('Within 30 days.');
  });

  it('may call one function, as it was done before there were tools', async () => {
    const function_call = { name: 'refund', arguments: '{"id":7}' };
    expect(
      (await answered('compatible', chat({ content: null, function_call }, 'function_call'))).output,
    ).toMatchObject({
      finishReason: 'tool_calls',
      toolCalls: [{ name: 'refund', arguments: { id: 7 } }],
    });
  });

  it.each([
    [{ error: { code: 400, message: "This model's maximum context length is 8" } }, 'context_length'],
    [{ error: { code: 'data_inspection_failed', message: 'No' } }, 'content_filter'],
    [
      {
        choices: [
          { error: { code: 400, message: 'No', metadata: { raw: '{"error":{"message":"prompt too long"}}' } } },
        ],
      },
      'context_length',
    ],
  ])('may be a refusal that a gateway wraps into a 200: %j', async (body, finishReason) => {
    expect((await answered('compatible', body)).output.finishReason).toBe(finishReason);
  });

  it.each([
    [{ choices: null, base_resp: { status_code: 1026, status_msg: 'input new_sensitive' } }, 'content_filter'],
    [{ error_code: 336104, error_msg: 'user input is not compliant' }, 'content_filter'],
    [{ base_resp: { status_code: 2013, status_msg: 'context window exceeds limit' } }, 'context_length'],
  ])('may be refused by a code beside the answer: %j', async (body, finishReason) => {
    expect((await answered('compatible', body)).output.finishReason).toBe(finishReason);
  });

  it.each([
    [{ base_resp: { status_code: 1008, status_msg: 'insufficient balance' } }, 'fatal'],
    [{ base_resp: { status_code: 1002, status_msg: 'rate limit' } }, 'transient'],
    [{ ...chat({ content: '' }, 'stop'), base_resp: { status_code: 1000, status_msg: 'unknown error' } }, 'transient'],
    [{ error_code: 18, error_msg: 'Open api qps request limit reached' }, 'transient'],
  ])('is none where a code beside it says so: %j', async (body, kind) => {
    expect(await failure('compatible', body)).toMatchObject({ kind });
  });

  it('is one where the code beside it is 0', async () => {
    const body = { ...chat({ content: 'Yes.' }, 'stop'), base_resp: { status_code: 0, status_msg: '' }, error_code: 0 };
    expect((await answered('compatible', body)).output.text).toBe('Yes.');
  });

  it('is none where a gateway wraps an error’s text into a 200', async () => {
    expect(await failure('compatible', { error: 'upstream connect error' })).toMatchObject({ kind: 'transient' });
  });

  it('that was refused in a body of another shape is heard all the same', async () => {
    const body = JSON.stringify([{ error: { code: 400, message: 'The input token count exceeds the maximum' } }]);
    const answer = await read('compatible', body, { status: 400 });
    expect(answer).toMatchObject({ output: { finishReason: 'context_length' } });
    expect(await failure('compatible', { detail: 'Not like this' }, { status: 422 })).toMatchObject({
      kind: 'rejected',
      message: expect.stringContaining('Not like this') as string,
    });
  });
});

describe('an answer over Responses', () => {
  const reasoning = { type: 'reasoning', id: 'rs_1', summary: [] };

  it('may be cut off, or empty', async () => {
    const cut = { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' }, output: [reasoning] };
    expect((await answered('responses', cut)).output).toMatchObject({ text: '', finishReason: 'length' });
    const empty = { status: 'completed', output: [reasoning] };
    expect((await answered('responses', empty)).output).toMatchObject({ text: '', finishReason: 'stop' });
  });

  it('that is incomplete for a reason of tomorrow was cut off', async () => {
    const cut = { status: 'incomplete', incomplete_details: { reason: 'power_cut' }, output: [reasoning] };
    expect((await answered('responses', cut)).output).toMatchObject({
      finishReason: 'length',
      metadata: { finish_reason: 'power_cut' },
    });
  });

  it.each([
    ['invalid_image_url', { kind: 'rejected', fails: true }],
    ['server_error', { kind: 'transient' }],
    ['rate_limit_exceeded', { kind: 'transient' }],
    ['code_of_tomorrow', { kind: 'rejected', fails: false }],
  ])('that failed after it was accepted: %s', async (code, expected) => {
    expect(await failure('responses', { status: 'failed', output: [], error: { code, message: 'x' } })).toMatchObject(
      expected,
    );
  });
});

describe('a body that is no answer', () => {
  it.each([
    ['responses', { output: [[[]]] }],
    ['responses', { output: [] }],
    ['responses', { status: 'completed', output: [{ type: 'message', content: 'text' }] }],
    ['chat', { choices: [{ message: {} }] }],
    ['chat', { choices: [{ message: { content: [1] }, finish_reason: 'stop' }] }],
    ['chat', { choices: [{ message: { content: null, tool_calls: ['refund'] }, finish_reason: 'tool_calls' }] }],
    ['messages', { content: [] }],
    ['messages', { content: ['text'], stop_reason: 'end_turn' }],
    ['http', { output: JSON.parse(deep(101)) as unknown }],
    ['http', { output: 'x', metadata: { a: JSON.parse(deep(101)) as unknown } }],
  ] as const)('over %s is missing, never an empty one: %j', async (way, body) => {
    expect((await failure(way, body)).kind).toBe('malformed');
  });

  it.each(WAYS)('over %s, cut in the middle or nested without end, is missing', async (way) => {
    for (const body of [`{"output":${'['.repeat(50_000)}`, `{"output":${deep(50_000)}}`, `{"content":${deep(50_000)}}`])
      expect((await failure(way, body)).kind).toBe('malformed');
  });

  it.each(WAYS)('over %s fails with a status and an error nested without end', async (way) => {
    for (const member of ['error', 'message', 'detail'])
      expect(['rejected', 'malformed']).toContain(
        (await failure(way, `{"error":{"message":${deep(50_000)}},"${member}x":1}`, { status: 400 })).kind,
      );
  });
});

describe('arguments that are nested too deep to be walked', () => {
  it.each([
    [
      'responses',
      { status: 'completed', output: [{ type: 'function_call', name: 'f', call_id: 'c', arguments: deep(3_000) }] },
    ],
    [
      'chat',
      chat(
        { content: null, tool_calls: [{ function: { name: 'f', arguments: `{"a":${deep(3_000)}}` } }] },
        'tool_calls',
      ),
    ],
    [
      'messages',
      {
        content: [{ type: 'tool_use', name: 'f', input: { a: JSON.parse(deep(3_000)) as unknown } }],
        stop_reason: 'tool_use',
      },
    ],
    ['http', { output: 'x', tool_calls: [{ name: 'f', arguments: { a: JSON.parse(deep(3_000)) as unknown } }] }],
  ] as const)('stay text over %s', async (way, body) => {
    const { toolCalls } = (await answered(way, body)).output;
    expect(toolCalls).toMatchObject([{ name: 'f', arguments: expect.stringMatching(/^(\{"a":)?\[\[\[/) as string }]);
  });

  it('are read up to a hundred levels', async () => {
    const call = { function: { name: 'f', arguments: `{"a":${deep(99)}}` } };
    const { toolCalls } = (await answered('chat', chat({ content: null, tool_calls: [call] }, 'tool_calls'))).output;
    expect(typeof toolCalls[0]?.arguments).toBe('object');
  });
});

describe('what an answer states that it cost', () => {
  const tokens = { prompt_tokens: 10, completion_tokens: 5, input_tokens: 10, output_tokens: 5 };
  const bodies = (usage: object) => ({
    responses: {
      status: 'completed',
      output: [{ type: 'message', content: [{ type: 'output_text', text: 'x' }] }],
      usage,
    },
    chat: chat({ content: 'x' }, 'stop', { usage }),
    compatible: chat({ content: 'x' }, 'stop', { usage }),
    messages: { content: [{ type: 'text', text: 'x' }], stop_reason: 'end_turn', usage },
  });
  const models = ['responses', 'chat', 'compatible', 'messages'] as const;
  const said: readonly (readonly [string, object, number | undefined])[] = [
    ['as OpenRouter', { cost: 0.02 }, 0.02],
    ['as OpenRouter, of a free model', { cost: 0 }, 0],
    [
      'as OpenRouter, which names what it paid itself',
      { cost: 0.02, is_byok: false, cost_details: { upstream_inference_cost: 0.03 } },
      0.02,
    ],
    [
      'as OpenRouter, where one’s own key pays the vendor',
      { cost: 0.01, is_byok: true, cost_details: { upstream_inference_cost: 0.2 } },
      0.21,
    ],
    [
      'as OpenRouter, before it told whose key it was',
      { cost: 0, cost_details: { upstream_inference_cost: 0.2 } },
      0.2,
    ],
    ['as Perplexity', { cost: { input_tokens_cost: 0.01, request_cost: 0.005, total_cost: 0.015 } }, 0.015],
    ['in another currency', { cost: { total_cost: 1, currency: 'EUR' } }, undefined],
    ['as xAI', { cost_in_usd_ticks: 37_756_000 }, 0.0037756],
    ['as DeepInfra', { estimated_cost: 0.00003 }, 0.00003],
    ['below nothing', { cost: -1 }, undefined],
    ['as a word', { cost: 'little' }, undefined],
    ['nowhere', {}, undefined],
  ];
  it.each(said.flatMap((each) => models.map((way) => [way, ...each] as const)))(
    'over %s %s',
    async (way, _, words, usd) => {
      const answer = await answered(way, bodies({ ...tokens, ...words })[way]);
      expect(answer.usage).toMatchObject({ input: 10, output: 5 });
      if (usd === undefined) expect(answer.reportedCostUsd).toBeUndefined();
      else expect(answer.reportedCostUsd).toBeCloseTo(usd, 12);
    },
  );

  it('has the fees of hosted tools inside, so that none are told as left out', async () => {
    const stated = { ...tokens, num_sources_used: 3, cost_in_usd_ticks: 1e9 };
    expect((await answered('compatible', chat({ content: 'x' }, 'stop', { usage: stated }))).usage).not.toHaveProperty(
      'hostedTools',
    );
  });
});

describe('amounts', () => {
  const usages = {
    responses: {
      status: 'completed',
      output: [{ type: 'message', content: [{ type: 'output_text', text: 'x' }] }],
      usage: { input_tokens: 1e308, output_tokens: 1 },
    },
    chat: chat({ content: 'x' }, 'stop', { usage: { prompt_tokens: 1, completion_tokens: 1e308 } }),
    compatible: chat({ content: 'x' }, 'stop', { usage: { prompt_tokens: -1, completion_tokens: 1 } }),
    messages: {
      content: [{ type: 'text', text: 'x' }],
      stop_reason: 'end_turn',
      usage: { input_tokens: 1e308, output_tokens: 1e308 },
    },
    http: { output: 'x', usage: { input_tokens: 1e308, output_tokens: 1 }, cost_usd: 1e308 },
  };
  it.each(WAYS)('that nobody can have used are absent over %s', async (way) => {
    expect(await answered(way, usages[way])).toMatchObject({ usage: undefined, reportedCostUsd: undefined });
  });
});
