import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/domain/request.ts';
import { openProviders } from '../../../src/adapters/providers/open.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { startModelServer, type ModelReply } from '../../support/model/server.ts';
import { APIS, callOn, endpointOf, message, requestTo, type Api } from './situation.ts';

const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';
const TOOL = {
  name: 'lookup',
  description: 'Finds an order.',
  parameters: { type: 'object', properties: { id: { type: 'string' } } },
};
const SCHEMA = {
  type: 'object',
  properties: { days: { type: 'integer' } },
  required: ['days'],
  additionalProperties: false,
};
const CONVERSATION: Partial<Request> = {
  messages: [
    message('system', 'Be brief.'),
    message('user', 'What is this?', { images: [PIXEL, 'https://example.com/cat.png'] }),
    message('assistant', '', { toolCalls: [{ id: 'c1', name: 'lookup', arguments: { id: '7' } }] }),
    message('tool', 'shipped', { toolCallId: 'c1' }),
    message('tool', 'paid', { toolCallId: 'c2' }),
    message('user', 'And now?'),
  ],
  tools: [TOOL],
  output: { file: undefined, name: 'answer', schema: SCHEMA },
  parameters: { max_output_tokens: 400, reasoning_effort: 'low', metadata: { team: 'support' } },
};

async function sent(api: Api, changes: Partial<Request>) {
  await using server = await startModelServer({ behaviour: () => ({ text: 'ok' }) });
  await callOn(server, api, changes);
  return server.requests[0];
}

async function answered(api: Api, reply: ModelReply) {
  await using server = await startModelServer({ behaviour: () => reply });
  return await callOn(server, api);
}

describe('what is sent', () => {
  it('is the Responses API’s own form', async () => {
    const request = await sent('responses', CONVERSATION);
    expect(request?.headers['authorization']).toBe('Bearer sk-loopback-openai');
    expect(request?.body).toEqual({
      model: 'gpt-6-sol',
      store: false,
      input: [
        { role: 'system', content: 'Be brief.' },
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'What is this?' },
            { type: 'input_image', image_url: PIXEL, detail: 'auto' },
            { type: 'input_image', image_url: 'https://example.com/cat.png', detail: 'auto' },
          ],
        },
        { type: 'function_call', call_id: 'c1', name: 'lookup', arguments: '{"id":"7"}' },
        { type: 'function_call_output', call_id: 'c1', output: 'shipped' },
        { type: 'function_call_output', call_id: 'c2', output: 'paid' },
        { role: 'user', content: 'And now?' },
      ],
      tools: [{ type: 'function', ...TOOL, strict: false }],
      text: { format: { type: 'json_schema', name: 'answer', schema: SCHEMA, strict: true } },
      max_output_tokens: 400,
      reasoning: { effort: 'low' },
      metadata: { team: 'support' },
    });
  });

  it('is the Chat Completions API’s own form', async () => {
    const request = await sent('chat', CONVERSATION);
    expect(request?.body).toEqual({
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: 'Be brief.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url: PIXEL } },
            { type: 'image_url', image_url: { url: 'https://example.com/cat.png' } },
          ],
        },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'lookup', arguments: '{"id":"7"}' } }],
        },
        { role: 'tool', tool_call_id: 'c1', content: 'shipped' },
        { role: 'tool', tool_call_id: 'c2', content: 'paid' },
        { role: 'user', content: 'And now?' },
      ],
      tools: [{ type: 'function', function: TOOL }],
      response_format: { type: 'json_schema', json_schema: { name: 'answer', schema: SCHEMA, strict: true } },
      max_completion_tokens: 400,
      reasoning_effort: 'low',
      metadata: { team: 'support' },
    });
  });

  it('is the Messages API’s own form, results of parallel tool calls together', async () => {
    const request = await sent('messages', CONVERSATION);
    expect(request?.body).toEqual({
      model: 'claude-opus-5-5',
      max_tokens: 400,
      system: 'Be brief.',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgo=' } },
            { type: 'image', source: { type: 'url', url: 'https://example.com/cat.png' } },
            { type: 'text', text: 'What is this?' },
          ],
        },
        { role: 'assistant', content: [{ type: 'tool_use', id: 'c1', name: 'lookup', input: { id: '7' } }] },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'c1', content: 'shipped' },
            { type: 'tool_result', tool_use_id: 'c2', content: 'paid' },
          ],
        },
        { role: 'user', content: 'And now?' },
      ],
      tools: [{ name: 'lookup', description: 'Finds an order.', input_schema: TOOL.parameters }],
      output_config: { format: { type: 'json_schema', schema: SCHEMA }, effort: 'low' },
      metadata: { team: 'support' },
    });
  });

  it('names the limit as older servers know it', async () => {
    const request = await sent('compatible', { parameters: { max_output_tokens: 5 } });
    expect(request?.body).toMatchObject({ max_tokens: 5 });
  });

  it('gives a compatible server neither the OpenAI key nor the account’s names', async () => {
    const request = await sent('compatible', {});
    const names = Object.keys(request?.headers ?? {});
    expect(names).not.toContain('authorization');
    expect(names).not.toContain('openai-organization');
  });

  it('gives a compatible server the key that its target names', async () => {
    await using server = await startModelServer({ behaviour: () => ({ text: 'ok' }) });
    const request = requestTo(endpointOf('compatible', { baseUrl: `${server.url}/v1`, apiKeyEnv: 'ROUTER_KEY' }));
    const provider = await openProviders({ env: { ROUTER_KEY: 'router-secret' } }).open(request);
    await provider.call(request, new AbortController().signal);
    expect(server.requests[0]?.headers['authorization']).toBe('Bearer router-secret');
  });

  it.each(APIS)('lets what a suite writes win over what is mapped (%s)', async (api) => {
    const request = await sent(api, {
      parameters: {
        max_tokens: 3,
        max_output_tokens: 9,
        store: true,
        cache_control: { type: 'ephemeral' },
      },
    });
    expect(request?.body).toMatchObject({
      max_tokens: 3,
      store: true,
      cache_control: { type: 'ephemeral' },
    });
  });

  it('keeps a suite’s own text options next to the output schema', async () => {
    const request = await sent('responses', {
      ...CONVERSATION,
      parameters: { text: { verbosity: 'low' }, reasoning: { summary: 'auto' }, reasoning_effort: 'high' },
    });
    expect(request?.body).toMatchObject({
      text: { verbosity: 'low', format: { name: 'answer' } },
      reasoning: { summary: 'auto', effort: 'high' },
    });
  });
});

describe.each(APIS)('what comes back over %s', (api) => {
  it('is read into text, usage by class, and who served it', async () => {
    const usage = { input: 100, cachedInput: 60, cacheWrite: 10, output: 50, reasoning: 20 };
    const answer = await answered(api, { text: '30 days.', usage, servedBy: 'snapshot-1' });
    expect(answer).toMatchObject({
      output: { text: '30 days.', toolCalls: [], finishReason: 'stop' },
      usage,
      served: { model: 'snapshot-1' },
    });
    expect(answer.served.requestId).toMatch(/^req_/);
    expect(answer.latencyMs).toBeGreaterThan(0);
  });

  it('keeps tool calls with their arguments, and arguments that are no JSON as the text they are', async () => {
    const toolCalls = [{ name: 'lookup', arguments: { id: '7' } }];
    const answer = await answered(api, { toolCalls });
    expect(answer.output).toMatchObject({ finishReason: 'tool_calls', toolCalls });
    expect(answer.output.toolCalls[0]?.id).not.toBe('');
  });

  it.each(['length', 'refusal'] as const)('says that it ended by %s', async (finishReason) => {
    expect((await answered(api, { text: 'No', finishReason })).output.finishReason).toBe(finishReason);
  });
});

describe('the content of a chat answer', () => {
  const read = async (content: unknown) => {
    const body = JSON.stringify({ choices: [{ finish_reason: 'stop', message: { content } }] });
    const fetch = () => Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
    const request = requestTo(endpointOf('chat'), { messages: [] });
    const provider = await openProviders({ env: { OPENAI_API_KEY: 'sk-test-key' }, fetch }).open(request);
    return await provider.call(request, new AbortController().signal);
  };

  it('may be a list of parts, as servers give it that show their thinking', async () => {
    const parts = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
      { type: 'text', text: 'Within ' },
      { type: 'text', text: '30 days.' },
    ];
    expect((await read(parts)).output.text).toBe('Within 30 days.');
    expect((await read(null)).output.text).toBe('');
  });

  it('of another shape is no answer', async () => {
    await expect(read({ text: 'Within 30 days.' })).rejects.toMatchObject({ failure: { kind: 'malformed' } });
  });
});

describe('what cannot be opened', () => {
  it.each([
    ['responses', 'OPENAI_API_KEY'],
    ['chat', 'OPENAI_API_KEY'],
    ['messages', 'ANTHROPIC_API_KEY'],
  ] as const)('is a target over %s without its key, and the error says where to put it', async (api, name) => {
    const opening = openProviders({ env: { [name]: ' ' } }).open(requestTo(endpointOf(api)));
    const error = await opening.catch((reason: unknown) => reason as UserError);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).all[0]).toMatchObject({ code: 'missing-api-key' });
    expect((error as UserError).message).toContain(`${name} is not set`);
    expect((error as UserError).message).toContain(`secrets.${name}`);
  });

  it('is a compatible target without an address', async () => {
    const opening = openProviders({ env: {} }).open(requestTo(endpointOf('compatible')));
    await expect(opening).rejects.toThrow('has no `base_url`');
  });

  it('is a request for a stream, in one error for everything that is wrong', async () => {
    const request = requestTo(endpointOf('chat'), { parameters: { stream: true, n: 2 } });
    const opening = openProviders({ env: { OPENAI_API_KEY: 'sk-test-key' } }).open(request);
    await expect(opening).rejects.toThrow(/`stream`[\s\S]*`n`/);
  });

  it.each(['model', 'messages', 'input'])(
    'is a parameter that would replace what the target names: %s',
    async (name) => {
      const request = requestTo(endpointOf('chat'), { parameters: { [name]: 'another' } });
      const opening = openProviders({ env: { OPENAI_API_KEY: 'sk-test-key' } }).open(request);
      await expect(opening).rejects.toThrow(`\`${name}\``);
    },
  );
});

it('tells servers apart, without their secrets', () => {
  const identity = (OPENAI_BASE_URL: string) =>
    openProviders({ env: { OPENAI_BASE_URL, OPENAI_API_KEY: 'sk-1' } }).identity(requestTo(endpointOf('chat')));
  expect(identity('https://a.example/v1')).not.toBe(identity('https://b.example/v1'));
  expect(identity('https://user:pass@a.example/v1?token=x')).toBe(identity('https://a.example/v1'));
});
