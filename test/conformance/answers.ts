import type { ModelApi } from '../support/model/request.ts';
import type { ByApi, Situation } from './situation.ts';
import type { ModelReply } from '../support/model/server.ts';

const USAGE: Readonly<Record<ModelApi, object>> = {
  responses: { input_tokens: 10, output_tokens: 5, total_tokens: 15 },
  chat: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  messages: { input_tokens: 10, output_tokens: 5 },
};

type Body = { readonly text?: string; readonly more?: object; readonly ended?: string; readonly beside?: object };

/** An answer in each API's own words: what stands beside the text, in its message, and beside that. */
function body(api: ModelApi, { text = 'Yes.', more, ended, beside }: Body = {}): ModelReply {
  const whole = {
    responses: {
      status: 'completed',
      output: [...listOf(more), { type: 'message', content: [{ type: 'output_text', text }] }],
    },
    chat: { choices: [{ message: { role: 'assistant', content: text, ...more }, finish_reason: ended ?? 'stop' }] },
    messages: { content: [...listOf(more), { type: 'text', text }], stop_reason: ended ?? 'end_turn' },
  }[api];
  return { malformed: JSON.stringify({ id: 'r1', model: 'm', usage: USAGE[api], ...whole, ...beside }) };
}

const listOf = (more: object | undefined): readonly object[] => (more === undefined ? [] : [more]);

const everywhere = (said: Body): ByApi<ModelReply> => ({
  responses: body('responses', said),
  chat: body('chat', said),
  messages: body('messages', said),
});

const usage = (responses: object, chat: object, messages: object): ByApi<ModelReply> => ({
  responses: body('responses', { beside: { usage: { ...USAGE.responses, ...responses } } }),
  chat: body('chat', { beside: { usage: { ...USAGE.chat, ...chat } } }),
  messages: body('messages', { beside: { usage: { ...USAGE.messages, ...messages } } }),
});

const text = (said: string) => ({ output: { text: said, toolCalls: [] } });
const BIG = '{"id":9007199254740993}';

/** What comes back, and what is read from it. */
export const ANSWERS: readonly Situation[] = [
  {
    title: 'text in several parts',
    reply: {
      responses: body('responses', { more: { type: 'message', content: [{ type: 'output_text', text: 'Oh, ' }] } }),
      chat: body('chat', {
        more: {
          content: [
            { type: 'text', text: 'Oh, ' },
            { type: 'text', text: 'Yes.' },
          ],
        },
      }),
      messages: body('messages', { more: { type: 'text', text: 'Oh, ' } }),
    },
    answer: text('Oh, Yes.'),
  },
  {
    title: 'nothing said',
    reply: { text: '', usage: { output: 3 } },
    answer: { output: { text: '', finishReason: 'stop' } },
  },
  {
    title: 'tool call',
    reply: { toolCalls: [{ name: 'lookup', arguments: { id: '7' } }] },
    answer: {
      output: { text: '', finishReason: 'tool_calls', toolCalls: [{ name: 'lookup', arguments: { id: '7' } }] },
    },
  },
  {
    title: 'parallel tool calls, beside text',
    reply: {
      text: 'Let me see.',
      toolCalls: [
        { name: 'a', arguments: {} },
        { name: 'b', arguments: {} },
      ],
    },
    answer: { output: { text: 'Let me see.', toolCalls: [{ name: 'a' }, { name: 'b' }] } },
  },
  {
    title: 'tool call without arguments',
    reply: {
      responses: {
        malformed: JSON.stringify({
          status: 'completed',
          output: [{ type: 'function_call', name: 'f', call_id: 'c' }],
        }),
      },
      chat: body('chat', {
        ended: 'tool_calls',
        more: { content: null, tool_calls: [{ id: 'c', function: { name: 'f' } }] },
      }),
      messages: body('messages', { ended: 'tool_use', text: '', more: { type: 'tool_use', id: 'c', name: 'f' } }),
    },
    answer: { output: { toolCalls: [{ name: 'f', arguments: {} }] } },
  },
  {
    title: 'arguments that are no JSON stay text',
    reply: { toolCalls: [{ name: 'lookup', arguments: '{"id":' }] },
    answer: { output: { toolCalls: [{ name: 'lookup', arguments: '{"id":' }] } },
  },
  {
    title: 'digits beyond 2^53 in arguments',
    reply: {
      responses: {
        malformed: `{"status":"completed","output":[{"type":"function_call","name":"f","call_id":"c","arguments":${JSON.stringify(BIG)}}]}`,
      },
      chat: {
        malformed: `{"choices":[{"message":{"content":null,"tool_calls":[{"id":"c","function":{"name":"f","arguments":${JSON.stringify(BIG)}}}]},"finish_reason":"tool_calls"}]}`,
      },
      messages: {
        malformed: `{"content":[{"type":"tool_use","id":"c","name":"f","input":${BIG}}],"stop_reason":"tool_use"}`,
      },
    },
    answer: { output: { finishReason: 'tool_calls', argumentsText: BIG } },
  },
  { title: 'output that is no JSON stays text', reply: { text: '{"days":' }, answer: text('{"days":') },
  {
    title: 'thinking beside the text is left out',
    reply: {
      responses: body('responses', { more: { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm.' }] } }),
      chat: body('chat', { more: { reasoning_content: 'Hm.', reasoning: 'Hm.' } }),
      messages: body('messages', { more: { type: 'thinking', thinking: 'Hm.', signature: 's' } }),
    },
    answer: text('Yes.'),
  },
  {
    title: 'thinking in the text is cut off',
    reply: everywhere({ text: '<think>Hm.</think>\nYes.' }),
    answer: text('Yes.'),
  },
  {
    title: 'a refusal by the vendor’s word',
    reply: { text: 'I will not.', finishReason: 'refusal' },
    answer: { output: { text: 'I will not.', finishReason: 'refusal' } },
  },
  { title: 'ended: stop', reply: { text: 'Yes.', finishReason: 'stop' }, answer: { output: { finishReason: 'stop' } } },
  {
    title: 'ended: the token limit',
    reply: { text: 'Ye', finishReason: 'length' },
    answer: { output: { text: 'Ye', finishReason: 'length' } },
  },
  {
    title: 'ended: content filter',
    reply: {
      responses: { text: 'Ye', finishReason: 'content_filter' },
      chat: { text: 'Ye', finishReason: 'content_filter' },
      messages: { none: 'what its filter ends is a `refusal`' },
    },
    answer: { output: { finishReason: 'content_filter' } },
  },
  {
    title: 'ended: the context window is full',
    reply: {
      responses: { none: 'it is an error there, see context length' },
      chat: { none: 'it is an error there, see context length' },
      messages: { text: 'Ye', finishReason: 'context_length' },
    },
    answer: { output: { finishReason: 'context_length' } },
  },
  {
    title: 'ended: a word of tomorrow',
    reply: {
      responses: body('responses', { beside: { status: 'incomplete', incomplete_details: { reason: 'power_cut' } } }),
      chat: body('chat', { ended: 'power_cut' }),
      messages: body('messages', { ended: 'power_cut' }),
    },
    answer: { output: { metadata: { finish_reason: 'power_cut' } } },
  },
  {
    title: 'tool call with empty text for arguments',
    reply: {
      responses: {
        malformed: JSON.stringify({
          status: 'completed',
          output: [{ type: 'function_call', name: 'f', call_id: 'c', arguments: '' }],
        }),
      },
      chat: body('chat', {
        ended: 'tool_calls',
        more: { content: null, tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '' } }] },
      }),
      messages: body('messages', {
        ended: 'tool_use',
        text: '',
        more: { type: 'tool_use', id: 'c', name: 'f', input: {} },
      }),
    },
    answer: { output: { toolCalls: [{ name: 'f', arguments: {} }] } },
  },
  {
    title: 'a refusal in a field of its own',
    reply: {
      responses: {
        malformed: JSON.stringify({
          status: 'completed',
          output: [{ type: 'message', content: [{ type: 'refusal', refusal: 'I will not.' }] }],
        }),
      },
      chat: body('chat', { more: { content: null, refusal: 'I will not.' } }),
      messages: { none: 'it is a `stop_reason` there' },
    },
    answer: { output: { finishReason: 'refusal', text: 'I will not.' } },
  },
  {
    title: 'a content filter that cut the text',
    reply: {
      responses: body('responses', {
        beside: { status: 'incomplete', incomplete_details: { reason: 'content_filter' } },
      }),
      chat: body('chat', { ended: 'content_filter' }),
      messages: body('messages', { ended: 'refusal' }),
    },
    answer: { output: { text: 'Yes.' } },
  },
  {
    title: 'ended: the vendor pauses, which cuts it',
    reply: {
      responses: { none: 'it has no such word' },
      chat: { none: 'it has no such word' },
      messages: body('messages', { ended: 'pause_turn' }),
    },
    answer: { output: { finishReason: 'length' } },
  },
  {
    title: 'nulls where something may be absent',
    reply: {
      responses: body('responses', {
        beside: { error: null, incomplete_details: null, service_tier: null, reasoning: null },
      }),
      chat: body('chat', {
        more: { refusal: null, tool_calls: null, function_call: null, audio: null },
        beside: { service_tier: null, system_fingerprint: null },
      }),
      messages: body('messages', { beside: { stop_sequence: null, container: null } }),
    },
    answer: text('Yes.'),
  },
  {
    title: 'an answer that came compressed',
    reply: {
      responses: { ...body('responses'), gzip: true },
      chat: { ...body('chat'), gzip: true },
      messages: { ...body('messages'), gzip: true },
    },
    answer: text('Yes.'),
  },
  {
    title: 'an answer under another content type',
    reply: {
      responses: { ...body('responses'), headers: { 'content-type': 'text/plain' } },
      chat: { ...body('chat'), headers: { 'content-type': 'text/plain' } },
      messages: { ...body('messages'), headers: { 'content-type': 'text/plain' } },
    },
    answer: text('Yes.'),
  },
  {
    title: 'tokens that were thought',
    reply: { text: 'Yes.', usage: { input: 10, output: 50, reasoning: 40 } },
    answer: { usage: { input: 10, output: 50, reasoning: 40 } },
  },
  {
    title: 'tokens from a cache',
    reply: { text: 'Yes.', usage: { input: 100, cachedInput: 60, output: 5 } },
    answer: { usage: { input: 100, cachedInput: 60, output: 5 } },
  },
  {
    title: 'tokens written to a cache',
    reply: { text: 'Yes.', usage: { input: 100, cacheWrite: 30, output: 5 } },
    answer: { usage: { input: 100, cacheWrite: 30 } },
  },
  {
    title: 'tokens written to a cache for longer',
    reply: usage(
      { input_tokens_details: { cache_write_tokens: 8, cache_write_tokens_details: { ttl_12h_tokens: 6 } } },
      { prompt_tokens_details: { cache_write_tokens: 8, cache_write_tokens_details: { ttl_12h_tokens: 6 } } },
      { input_tokens: 2, cache_creation_input_tokens: 8, cache_creation: { ephemeral_1h_input_tokens: 6 } },
    ),
    answer: { usage: { input: 10, cacheWrite: 8, longCacheWrite: 6 } },
  },
  {
    title: 'no usage: no cost is made up',
    reply: everywhere({ beside: { usage: undefined } }),
    answer: { usage: undefined, reportedCostUsd: undefined },
  },
  {
    title: 'a cost that the answer states',
    reply: usage({ cost: 0.02 }, { cost: 0.02 }, { cost: 0.02 }),
    answer: { reportedCostUsd: 0.02 },
  },
  {
    title: 'a cost that a proxy states in a header',
    reply: { text: 'Yes.', headers: { 'x-litellm-response-cost': '0.00017' } },
    answer: { reportedCostUsd: 0.00017 },
  },
  {
    title: 'a header that knows no cost',
    reply: { text: 'Yes.', headers: { 'x-litellm-response-cost': 'None' } },
    answer: { reportedCostUsd: undefined },
  },
  {
    title: 'the service tier that served',
    reply: { text: 'Yes.', serviceTier: 'priority' },
    answer: { served: { serviceTier: 'priority' } },
  },
  {
    title: 'the model that served',
    reply: { text: 'Yes.', servedBy: 'snapshot-2026-11-01' },
    answer: { served: { model: 'snapshot-2026-11-01' } },
  },
  { title: 'the id of the request', reply: { text: 'Yes.' }, answer: { served: { requestId: /^req_/ } } },
];
