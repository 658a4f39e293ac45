import { describe, expect, it } from 'vitest';
import { startModelServer } from '../../support/model/server.ts';
import { callOn, failureOf } from './situation.ts';

const START = {
  type: 'message_start',
  message: {
    id: 'm',
    type: 'message',
    role: 'assistant',
    model: 'claude-opus-5-5',
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { input_tokens: 3, cache_read_input_tokens: 2, output_tokens: 0 },
  },
};

const endOf = (stop_reason: string, usage: object = { output_tokens: 9 }) => [
  { type: 'message_delta', delta: { stop_reason, stop_sequence: null }, usage },
  { type: 'message_stop' },
];

const block = (index: number, content_block: object, ...deltas: readonly object[]) => [
  { type: 'content_block_start', index, content_block },
  ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
  { type: 'content_block_stop', index },
];

const text = (index: number, ...pieces: readonly string[]) =>
  block(index, { type: 'text', text: '' }, ...pieces.map((piece) => ({ type: 'text_delta', text: piece })));

const tool = (index: number, ...pieces: readonly string[]) =>
  block(
    index,
    { type: 'tool_use', id: `t${index}`, name: 'refund', input: {} },
    ...pieces.map((partial_json) => ({ type: 'input_json_delta', partial_json })),
  );

const wire = (events: readonly { readonly type: string }[]): string =>
  events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');

/** A call whose answer may be so long that it is streamed. */
async function askFor(body: string, type = 'text/event-stream') {
  await using server = await startModelServer({
    behaviour: () => ({ malformed: body, headers: { 'content-type': type } }),
  });
  const called = callOn(server, 'messages', { parameters: { max_output_tokens: 64_000 } });
  const [outcome] = await Promise.allSettled([called]);
  return { outcome, called, requests: server.requests };
}

async function answerTo(...events: readonly { readonly type: string }[]) {
  return await (
    await askFor(wire([START, ...events]))
  ).called;
}

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('a long answer of the Messages API', () => {
  it('is joined from its stream', async () => {
    const { called, requests } = await askFor(wire([START, ...text(0, 'long ', 'answer'), ...endOf('end_turn')]));
    expect(await called).toMatchObject({
      output: { text: 'long answer', finishReason: 'stop' },
      usage: { input: 5, cachedInput: 2, output: 9 },
      served: { model: 'claude-opus-5-5', requestId: 'req_loopback000001' },
    });
    expect(requests[0]?.body['stream']).toBe(true);
  });

  it('may be thought, text and several calls, each joined for itself', async () => {
    const thinking = block(0, { type: 'thinking', thinking: '' }, { type: 'thinking_delta', thinking: 'Hm.' });
    const calls = [...tool(2, '{"or', 'der":', '7}'), ...tool(3)];
    const { output } = await answerTo(...thinking, ...text(1, 'Yes.'), ...calls, ...endOf('tool_use'));
    expect(output).toMatchObject({
      text: 'Yes.',
      finishReason: 'tool_calls',
      toolCalls: [
        { id: 't2', arguments: { order: 7 } },
        { id: 't3', arguments: {} },
      ],
    });
  });

  it('keeps the digits of a tool’s input', async () => {
    const { output } = await answerTo(...tool(0, '{"order": 90071992547', '40993}'), ...endOf('tool_use'));
    expect(JSON.stringify(output.toolCalls[0]?.arguments)).toBe('{"order":9007199254740993}');
  });

  it.each([
    ['nested too deep', `{"a":${deep(3_000)}}`],
    ['nested without end', `{"a":${'['.repeat(50_000)}`],
    ['cut off', '{"order": 7, "sum'],
    ['no JSON', 'order 7'],
  ])('is an answer also where a tool’s input is %s: it stays text', async (_which, input) => {
    const { output } = await answerTo(...tool(0, input.slice(0, 9), input.slice(9)), ...endOf('tool_use'));
    expect(output.toolCalls).toEqual([{ id: 't0', name: 'refund', arguments: input }]);
  });

  it('may come in one piece from a gateway that does not stream', async () => {
    const content = [{ type: 'text', text: 'whole' }];
    const { called } = await askFor(
      JSON.stringify({ ...START.message, content, stop_reason: 'end_turn' }),
      'application/json',
    );
    expect(await called).toMatchObject({ output: { text: 'whole', finishReason: 'stop' }, usage: { input: 5 } });
  });

  it('counts what its last event says, and keeps what that leaves out', async () => {
    const { usage } = await answerTo(...text(0, 'x'), ...endOf('end_turn', { output_tokens: 4, input_tokens: null }));
    expect(usage).toMatchObject({ input: 5, output: 4 });
  });

  it.each([
    [
      'an overload in place of it',
      'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"x"}}\n\n',
    ],
    [
      'an overload in the middle',
      `${wire([START, ...text(0, 'half')])}event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"x"}}\n\n`,
    ],
    ['nothing at all', ''],
    ['no end', wire([START, ...text(0, 'half')])],
    ['an event that was cut', 'event: message_start\ndata: {"type":"mess\n\n'],
  ])('is an outage where its stream breaks off: %s', async (_which, body) => {
    const { called } = await askFor(body);
    expect(await failureOf(called)).toMatchObject({
      kind: 'transient',
      message: expect.stringContaining('broke off its answer') as string,
    });
  });
});
