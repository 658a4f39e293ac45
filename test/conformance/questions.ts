import { message } from '../adapters/providers/situation.ts';
import type { Situation } from './situation.ts';

const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';
const ADDRESS = 'https://example.com/cat.png';
const SCHEMA = { type: 'object', properties: { days: { type: 'integer' } }, required: ['days'] };
const TOOL = { name: 'lookup', description: 'Finds an order.', parameters: { type: 'object', properties: {} } };
const ASKED = message('user', 'How long?');
const CALLS = [
  { id: 'c1', name: 'lookup', arguments: { id: '7' } },
  { id: 'c2', name: 'lookup', arguments: { id: '8' } },
];
const RESULTS = [
  ASKED,
  message('assistant', '', { toolCalls: CALLS }),
  message('tool', 'shipped', { toolCallId: 'c1' }),
  message('tool', 'paid', { toolCallId: 'c2' }),
];

const image = (url: string) => [message('user', 'What is this?', { images: [url] })];

/** What is asked: what a request must hold so that the model gets what the suite says. */
export const QUESTIONS: readonly Situation[] = [
  {
    title: 'text',
    ask: { messages: [ASKED] },
    sent: {
      responses: { input: [{ role: 'user', content: 'How long?' }] },
      chat: { messages: [{ role: 'user', content: 'How long?' }] },
      messages: { messages: [{ role: 'user', content: 'How long?' }] },
    },
  },
  {
    title: 'system prompt',
    ask: { messages: [message('system', 'Be brief.'), ASKED] },
    sent: {
      responses: { input: [{ role: 'system', content: 'Be brief.' }, { role: 'user' }] },
      chat: { messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user' }] },
      messages: { system: 'Be brief.', messages: [{ role: 'user' }] },
    },
  },
  {
    title: 'several turns',
    ask: { messages: [ASKED, message('assistant', '30 days.'), message('user', 'Sure?')] },
    sent: {
      responses: { input: [{ role: 'user' }, { role: 'assistant', content: '30 days.' }, { role: 'user' }] },
      chat: { messages: [{ role: 'user' }, { role: 'assistant', content: '30 days.' }, { role: 'user' }] },
      messages: { messages: [{ role: 'user' }, { role: 'assistant', content: '30 days.' }, { role: 'user' }] },
    },
  },
  {
    title: 'image within the request',
    ask: { messages: image(PIXEL) },
    sent: {
      responses: { input: [{ content: [{ type: 'input_text' }, { type: 'input_image', image_url: PIXEL }] }] },
      chat: { messages: [{ content: [{ type: 'text' }, { type: 'image_url', image_url: { url: PIXEL } }] }] },
      messages: {
        messages: [
          { content: [{ type: 'image', source: { type: 'base64', data: 'iVBORw0KGgo=' } }, { type: 'text' }] },
        ],
      },
    },
  },
  {
    title: 'image at an address',
    ask: { messages: image(ADDRESS) },
    sent: {
      responses: { input: [{ content: [{ type: 'input_text' }, { type: 'input_image', image_url: ADDRESS }] }] },
      chat: { messages: [{ content: [{ type: 'text' }, { type: 'image_url', image_url: { url: ADDRESS } }] }] },
      messages: {
        messages: [{ content: [{ type: 'image', source: { type: 'url', url: ADDRESS } }, { type: 'text' }] }],
      },
    },
  },
  {
    title: 'tools',
    ask: { tools: [TOOL] },
    sent: {
      responses: { tools: [{ type: 'function', ...TOOL }] },
      chat: { tools: [{ type: 'function', function: TOOL }] },
      messages: { tools: [{ name: 'lookup', description: 'Finds an order.', input_schema: TOOL.parameters }] },
    },
  },
  {
    title: 'results of parallel tool calls',
    ask: { messages: RESULTS, tools: [TOOL] },
    sent: {
      responses: {
        input: [
          { role: 'user' },
          { type: 'function_call', call_id: 'c1', name: 'lookup', arguments: '{"id":"7"}' },
          { type: 'function_call', call_id: 'c2' },
          { type: 'function_call_output', call_id: 'c1', output: 'shipped' },
          { type: 'function_call_output', call_id: 'c2', output: 'paid' },
        ],
      },
      chat: {
        messages: [
          { role: 'user' },
          { role: 'assistant', tool_calls: [{ id: 'c1', function: { arguments: '{"id":"7"}' } }, { id: 'c2' }] },
          { role: 'tool', tool_call_id: 'c1', content: 'shipped' },
          { role: 'tool', tool_call_id: 'c2', content: 'paid' },
        ],
      },
      messages: {
        messages: [
          { role: 'user' },
          { role: 'assistant', content: [{ type: 'tool_use', id: 'c1', input: { id: '7' } }, { id: 'c2' }] },
          { role: 'user', content: [{ tool_use_id: 'c1', content: 'shipped' }, { tool_use_id: 'c2' }] },
        ],
      },
    },
  },
  {
    title: 'structured output',
    ask: { output: { file: undefined, name: 'answer', schema: SCHEMA } },
    sent: {
      responses: { text: { format: { type: 'json_schema', name: 'answer', schema: SCHEMA, strict: true } } },
      chat: { response_format: { type: 'json_schema', json_schema: { name: 'answer', schema: SCHEMA, strict: true } } },
      messages: { output_config: { format: { type: 'json_schema', schema: SCHEMA } } },
    },
  },
  {
    title: '`max_output_tokens`',
    ask: { parameters: { max_output_tokens: 400 } },
    sent: {
      responses: { max_output_tokens: 400 },
      chat: { LIMIT: 400 },
      messages: { max_tokens: 400 },
    },
  },
  {
    title: '`reasoning_effort`',
    ask: { parameters: { reasoning_effort: 'low' } },
    sent: {
      responses: { reasoning: { effort: 'low' } },
      chat: { reasoning_effort: 'low' },
      messages: { output_config: { effort: 'low' } },
    },
  },
  {
    title: 'parameters as written',
    ask: { parameters: { metadata: { team: 'support' }, seed: 7 } },
    sent: {
      responses: { metadata: { team: 'support' }, seed: 7 },
      chat: { metadata: { team: 'support' }, seed: 7 },
      messages: { metadata: { team: 'support' }, seed: 7 },
    },
  },
  {
    title: 'asked for in one piece, not streamed',
    ask: {},
    sent: { responses: { store: false }, chat: {}, messages: {} },
    unsent: ['stream', 'n', 'background'],
  },
  {
    title: 'a service tier that is asked for',
    ask: { parameters: { service_tier: 'flex' } },
    sent: { responses: { service_tier: 'flex' }, chat: { service_tier: 'flex' }, messages: { service_tier: 'flex' } },
  },
];
