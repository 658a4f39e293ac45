import type { ModelEndpoint } from '../../src/domain/suite.ts';
import type { ModelApi } from '../support/model/request.ts';

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
  /** What its server answers besides: a token, where one is got there. */
  readonly beside?: (path: string) => object | undefined;
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
const ITEMS_OF_THEIR_OWN = 'its API has items of their own for thinking';
const NEVER_ALOUD = 'its models never think in the text';

const VERTEX = {
  chat: { title: 'Chat', model: 'google/gemini-3.5-flash', path: '/endpoints/openapi/chat/completions' },
  responses: { title: 'Responses', model: 'gpt-oss-120b', path: '/publishers/openai/v1/responses' },
  messages: {
    title: 'Messages',
    model: 'claude-opus-5-5',
    path: '/publishers/anthropic/models/claude-opus-5-5:rawPredict',
  },
} as const;

/** The token is got from a metadata server at the same address. */
function vertex(api: ModelApi): Way {
  const { title, model, path } = VERTEX[api];
  const location = '/v1/projects/ours/locations/global';
  return {
    name: `\`vertex\`, ${title}`,
    api,
    endpoint: (url) => at({ provider: 'vertex', api, model, baseUrl: `${url}${location}` }),
    env: (url) => ({ GCE_METADATA_HOST: new URL(url).host, CLOUDSDK_CONFIG: '/nowhere' }),
    path: `${location}${path}`,
    proof: ['authorization', `Bearer ${KEY}`],
    beside: (asked) =>
      asked.startsWith('/computeMetadata/') ? { access_token: KEY, expires_in: 3600, token_type: 'Bearer' } : undefined,
    limit: 'max_tokens',
    without: api === 'chat' ? {} : { 'thinking in the text is cut off': ITEMS_OF_THEIR_OWN },
  };
}

const BEDROCK = {
  chat: { title: 'Chat', path: '/openai/v1/chat/completions' },
  responses: { title: 'Responses', path: '/openai/v1/responses' },
  messages: { title: 'Messages', path: '/anthropic/v1/messages' },
} as const;

function bedrock(api: ModelApi): Way {
  const { title, path } = BEDROCK[api];
  return {
    name: `\`bedrock\`, ${title}`,
    api,
    endpoint: () => at({ provider: 'bedrock', api, model: 'anthropic.claude-opus-5-5' }),
    env: (url) => ({
      AWS_BEDROCK_BASE_URL: `${url}/openai/v1`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'AKIALOOPBACK',
      AWS_SECRET_ACCESS_KEY: KEY,
    }),
    path,
    proof: [
      'authorization',
      /^AWS4-HMAC-SHA256 Credential=AKIALOOPBACK\/\d{8}\/us-east-1\/bedrock-mantle\/aws4_request/,
    ],
    without: api === 'chat' ? {} : { 'thinking in the text is cut off': ITEMS_OF_THEIR_OWN },
  };
}

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
    without: { 'thinking in the text is cut off': ITEMS_OF_THEIR_OWN },
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
    without: { 'thinking in the text is cut off': ITEMS_OF_THEIR_OWN },
  },
  {
    name: '`gemini`',
    api: 'chat',
    endpoint: (url) =>
      at({ provider: 'gemini', api: 'chat', model: 'gemini-3.5-flash', baseUrl: `${url}/v1beta/openai` }),
    env: () => ({ GEMINI_API_KEY: KEY }),
    path: '/v1beta/openai/chat/completions',
    proof: ['authorization', `Bearer ${KEY}`],
    limit: 'max_tokens',
    without: {},
  },
  ...(['chat', 'responses', 'messages'] as const).map((api): Way => vertex(api)),
  ...(['chat', 'responses', 'messages'] as const).map((api): Way => bedrock(api)),
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
