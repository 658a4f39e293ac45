import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { expect, test } from 'vitest';
import { modelBehaviour } from './behaviour.ts';
import { startModelServer } from './server.ts';

const MODEL_YAML = `
rules:
  - when: { contains: outage }
    times: 1
    status: 429
    headers: { retry-after-ms: '1' }
  - when: { contains: [outage] }
    answer: back again
  - when: { matches: 'order (\\d+)' }
    answer: Order $1 was refunded.
    usage: { input: 1200, cached_input: 1000, cache_write: 100, output: 30, reasoning: 20 }
    served_by: terra-2026-10-01
  - when: { contains: coin }
    pass_rate: 0.5
    answer: heads
    otherwise: tails
  - when: { contains: tool }
    tool_calls: [{ name: refund, arguments: { order: 7 } }]
`;

function startServer() {
  return startModelServer({ behaviour: modelBehaviour(MODEL_YAML) });
}

function openai(server: Awaited<ReturnType<typeof startServer>>) {
  return new OpenAI({ baseURL: server.env.OPENAI_BASE_URL, apiKey: 'k', maxRetries: 1 });
}

test('the Responses API answers with token details and a request id', async () => {
  await using server = await startServer();
  const response = await openai(server).responses.create({
    model: 'mini',
    instructions: 'Be brief.',
    input: 'order 42?',
  });
  expect(response.output_text).toBe('Order 42 was refunded.');
  expect(response.model).toBe('terra-2026-10-01');
  expect(response._request_id).toMatch(/^req_/);
  expect(response.usage?.input_tokens_details).toEqual({ cached_tokens: 1000, cache_write_tokens: 100 });
  expect(server.requests[0]).toMatchObject({
    api: 'responses',
    system: 'Be brief.',
    prompt: 'system: Be brief.\nuser: order 42?',
  });
});

test('Chat Completions recover from a 429 and name the tool that was called', async () => {
  await using server = await startServer();
  const messages = [{ role: 'user', content: 'an outage' }] as const;
  const answer = await openai(server).chat.completions.create({ model: 'mini', messages: [...messages] });
  expect(answer.choices[0]?.message.content).toBe('back again');
  expect(server.requests.map((request) => request.attempt)).toEqual([1, 2]);
  const call = await openai(server).chat.completions.create({
    model: 'mini',
    messages: [{ role: 'user', content: 'use a tool' }],
  });
  expect(call.choices[0]).toMatchObject({ finish_reason: 'tool_calls', message: { content: null } });
});

test('Anthropic counts cache reads and writes apart from the input', async () => {
  await using server = await startServer();
  const client = new Anthropic({ baseURL: server.env.ANTHROPIC_BASE_URL, apiKey: 'k', maxRetries: 0 });
  const message = await client.messages.create({
    model: 'opus',
    max_tokens: 100,
    messages: [{ role: 'user', content: 'order 9?' }],
  });
  expect(message.content).toMatchObject([{ type: 'text', text: 'Order 9 was refunded.' }]);
  expect(message.usage).toMatchObject({
    input_tokens: 100,
    cache_read_input_tokens: 1000,
    cache_creation_input_tokens: 100,
  });
  expect(message._request_id).toMatch(/^req_/);
});

test('chance repeats exactly from one start to the next', async () => {
  const toss = async () => {
    await using server = await startServer();
    const client = openai(server);
    const input = Array.from({ length: 12 }, (_, index) => `coin ${index % 3}`);
    return await Promise.all(
      input.map(async (text) => (await client.responses.create({ model: 'mini', input: text })).output_text),
    );
  };
  const [first, second] = [await toss(), await toss()];
  expect(first.toSorted()).toEqual(second.toSorted());
  expect(new Set(first)).toEqual(new Set(['heads', 'tails']));
});

test('a request that no rule answers is an error that shows the prompt', async () => {
  await using server = await startServer();
  await expect(openai(server).responses.create({ model: 'mini', input: 'unheard of' })).rejects.toThrow(
    /No rule of model.yaml matches:\nuser: unheard of/,
  );
});
