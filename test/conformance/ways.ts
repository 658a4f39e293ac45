import type { ModelEndpoint } from '../../src/domain/suite.ts';
import type { ModelApi } from '../support/model-request.ts';

type Env = Readonly<Record<string, string>>;

/** One way to ask a model: a provider and one of its APIs, pointed at a server of this machine. */
export type Way = {
  /** As the table calls it. */
  readonly name: string;
  readonly api: ModelApi;
  readonly endpoint: (url: string) => ModelEndpoint;
  readonly env: (url: string) => Env;
  /** Where its request must arrive, and the header that proves who asks. */
  readonly path: string;
  readonly proof: readonly [header: string, value: string | RegExp];
  /** How its API's older servers call the limit of an answer. */
  readonly limit?: string;
  /** Situations that its vendor does not offer, and why. */
  readonly without: Readonly<Record<string, string>>;
};

type Asked = Pick<ModelEndpoint, 'provider' | 'api' | 'model'> & Partial<ModelEndpoint>;

function at(asked: Asked): ModelEndpoint {
  return { baseUrl: undefined, apiKeyEnv: undefined, auth: 'key', ...asked };
}

const KEY = 'sk-loopback-0123456789';

/** OpenAI's own models never leave their thinking in the text, so nothing of it is taken for thinking. */
const NEVER_ALOUD = 'its models never think in the text';

/** Every way that is offered, in the order of the documentation. */
export const WAYS: readonly Way[] = [
  {
    name: '`openai`, Responses',
    api: 'responses',
    endpoint: () => at({ provider: 'openai', api: 'responses', model: 'gpt-6-sol' }),
    env: (url) => ({ OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: KEY }),
    path: '/v1/responses',
    proof: ['authorization', `Bearer ${KEY}`],
    without: { 'thinking in the text is cut off': NEVER_ALOUD },
  },
  {
    name: '`openai`, Chat',
    api: 'chat',
    endpoint: () => at({ provider: 'openai', api: 'chat', model: 'gpt-6-sol' }),
    env: (url) => ({ OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: KEY }),
    path: '/v1/chat/completions',
    proof: ['authorization', `Bearer ${KEY}`],
    without: { 'thinking in the text is cut off': NEVER_ALOUD },
  },
  {
    name: '`anthropic`',
    api: 'messages',
    endpoint: () => at({ provider: 'anthropic', api: 'messages', model: 'claude-opus-5-5' }),
    env: (url) => ({ ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: KEY }),
    path: '/v1/messages',
    proof: ['authorization', `Bearer ${KEY}`],
    without: { 'thinking in the text is cut off': 'it has blocks of their own for thinking' },
  },
  {
    name: '`azure-openai`, Responses',
    api: 'responses',
    endpoint: (url) => at({ provider: 'azure-openai', api: 'responses', model: 'ours', baseUrl: `${url}/openai/v1` }),
    env: () => ({ AZURE_OPENAI_API_KEY: KEY }),
    path: '/openai/v1/responses',
    proof: ['api-key', KEY],
    without: { 'thinking in the text is cut off': 'reasoning models of other vendors are asked by Chat there' },
  },
  {
    name: '`azure-openai`, Chat',
    api: 'chat',
    endpoint: (url) => at({ provider: 'azure-openai', api: 'chat', model: 'ours', baseUrl: url }),
    env: () => ({ AZURE_OPENAI_API_KEY: KEY, OPENAI_API_VERSION: '2026-01-01' }),
    path: '/openai/deployments/ours/chat/completions',
    proof: ['api-key', KEY],
    without: {},
  },
  {
    name: '`openai-compatible`, Chat',
    api: 'chat',
    endpoint: (url) =>
      at({ provider: 'openai-compatible', api: 'chat', model: 'llama', baseUrl: `${url}/v1`, apiKeyEnv: 'OUR_KEY' }),
    env: () => ({ OUR_KEY: KEY }),
    path: '/v1/chat/completions',
    proof: ['authorization', `Bearer ${KEY}`],
    limit: 'max_tokens',
    without: {},
  },
  {
    name: '`openai-compatible`, Responses',
    api: 'responses',
    endpoint: (url) =>
      at({
        provider: 'openai-compatible',
        api: 'responses',
        model: 'llama',
        baseUrl: `${url}/v1`,
        apiKeyEnv: 'OUR_KEY',
      }),
    env: () => ({ OUR_KEY: KEY }),
    path: '/v1/responses',
    proof: ['authorization', `Bearer ${KEY}`],
    without: { 'thinking in the text is cut off': 'servers of Responses have items of their own for thinking' },
  },
  {
    name: '`openrouter`',
    api: 'chat',
    endpoint: () => at({ provider: 'openrouter', api: 'chat', model: 'deepseek/deepseek-v4' }),
    env: (url) => ({ OPENROUTER_BASE_URL: `${url}/api/v1`, OPENROUTER_API_KEY: KEY }),
    path: '/api/v1/chat/completions',
    proof: ['authorization', `Bearer ${KEY}`],
    limit: 'max_tokens',
    without: {},
  },
];
