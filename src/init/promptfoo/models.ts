import type { JsonObject } from '../../domain/json/json.ts';
import {
  azureSettings,
  chatSettings,
  claudeSettings,
  GEMINI_SETTINGS,
  MISTRAL_SETTINGS,
  OLLAMA_SETTINGS,
  readSettings,
  responsesSettings,
  type Settings,
} from './settings.ts';

type Config = Readonly<Record<string, unknown>>;

/** A model as a target asks it; or what of it cannot be said here. */
export type ReadModel = {
  readonly target: JsonObject;
  /** Keys that change what is asked and have no counterpart. */
  readonly unsaid: readonly string[];
  /** What whoever runs the suite has to know. */
  readonly note?: string;
};

type Read = (name: string, config: Config) => ReadModel | undefined;

/** A model's name without a kind before it: `gpt-4o`, `ft:gpt-4o-mini:acme::1`. */
const PLAIN_NAME = /^(?:ft:[\w.:-]+|[\w.-]+)$/;

/** Models that promptfoo asks by the Responses API unless told otherwise. */
const BY_RESPONSES =
  /^gpt-(?:5\.[6-9]|5\.\d\d|[6-9]|\d\d)(?!\d)|^(?:o1|o3|gpt-5(?:\.\d)?)-pro|codex|deep-research|computer-use/;
/** Models of OpenAI that take no chat. */
const NO_CHAT =
  /^(?:text-|davinci|babbage|dall-e|gpt-image|tts|whisper|sora|omni-)|instruct|realtime|audio|transcribe|-tts|^gpt-live/;
/** Its kinds, which stand where a model's name may stand too. */
const KINDS =
  /^(?:agents|assistant|chatkit|codex\S*|completion|embeddings?|image|live|moderation|realtime|speech|transcription|tts|video)$/;

const openai: Read = (name, config) => {
  const [, kind, model = ''] = /^(?:(chat|responses):)?(.*)$/s.exec(name) ?? [];
  if (!PLAIN_NAME.test(model) || KINDS.test(model) || NO_CHAT.test(model)) return undefined;
  const { apiBaseUrl: url, apiHost: host } = config;
  const isResponses = kind === 'responses' || (kind === undefined && BY_RESPONSES.test(model));
  const settings = isResponses ? responsesSettings(model) : chatSettings(model);
  const address = typeof url === 'string' ? url : typeof host === 'string' ? `https://${host}/v1` : undefined;
  if (address === undefined)
    return modelOf({ provider: 'openai', model, ...(isResponses ? {} : { api: 'chat' }) }, config, settings);
  const target = {
    provider: 'openai-compatible',
    model,
    ...(isResponses ? { api: 'responses' } : {}),
    base_url: address,
  };
  return modelOf({ ...target, api_key_env: 'OPENAI_API_KEY' }, config, settings, ['apiHost']);
};

const anthropic: Read = (name, config) => {
  const model = name.replace(/^messages:/, '');
  if (!/^claude-(?!agent|code)[\w.-]+$/.test(model) || config['apiBaseUrl'] !== undefined) return undefined;
  const settings = claudeSettings(model, { temperature: 0, most: 1024 });
  const read = modelOf({ provider: 'anthropic', model }, config, settings);
  return { ...read, target: withoutBoth(read.target) };
};

/** promptfoo sends Claude no temperature beside a `top_p`. */
function withoutBoth(target: JsonObject): JsonObject {
  const { temperature, ...others } = (target['parameters'] ?? {}) as JsonObject;
  return 'top_p' in others && temperature !== undefined ? { ...target, parameters: others } : target;
}

const google: Read = (name, config) =>
  /^(?:gemini|gemma)-[\w.-]+$/.test(name) && !isElsewhere(name) && config['apiBaseUrl'] === undefined
    ? modelOf({ provider: 'gemini', model: name }, config, GEMINI_SETTINGS)
    : undefined;

/** Models of Google that answer otherwise than with text. */
function isElsewhere(model: string): boolean {
  return /-(?:image|tts|live|audio)|embedding/.test(model);
}

const vertex: Read = (name, config) => {
  const model = name.replace(/^(?:chat|messages):/, '');
  if (!/^(?:gemini|claude)-[\w.@-]+$/.test(model) || isElsewhere(model)) return undefined;
  const { projectId, region } = config;
  const isPlaced = typeof projectId === 'string' && typeof region === 'string' && !/\{\{/.test(projectId + region);
  const host = region === 'global' ? 'aiplatform.googleapis.com' : `${String(region)}-aiplatform.googleapis.com`;
  const address = isPlaced ? { base_url: `https://${host}/v1/projects/${projectId}/locations/${region}` } : {};
  const asked = model.startsWith('gemini-')
    ? { provider: 'vertex', model: `google/${model}`, ...address }
    : { provider: 'vertex', api: 'messages', model, ...address };
  const settings = model.startsWith('gemini-') ? GEMINI_SETTINGS : claudeSettings(model, { most: 512 });
  const beside = isPlaced ? ['projectId', 'region'] : [];
  const note = 'on Vertex, GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION say where, and Google’s credentials are used';
  return { ...modelOf(asked, config, settings, beside), ...(isPlaced ? {} : { note }) };
};

const bedrock: Read = (name, config) => {
  if (!/^(?:[a-z-]+\.)?anthropic\.claude-(?!v\d|instant|[12])[\w.:-]+$/.test(name)) return undefined;
  const { region } = config;
  const isPlaced = typeof region === 'string' && /^[a-z\d-]+$/.test(region);
  const address = isPlaced ? { base_url: `https://bedrock-runtime.${region}.amazonaws.com` } : {};
  const settings = claudeSettings(name, { temperature: 0, most: 1024 });
  const { top_p: _, ...own } = settings;
  const read = modelOf({ provider: 'bedrock', model: name, ...address }, config, own, isPlaced ? ['region'] : []);
  const note =
    'on Bedrock, a model is asked by its Messages API, which older ones do not have: `evaldelta run` shows it';
  return { ...read, note };
};

const azure: Read = (name, config) => {
  const [, api, deployment = ''] = /^(chat|responses):([\w.-]+)$/.exec(name) ?? [];
  if (api === undefined) return undefined;
  const { apiHost: host, apiBaseUrl: url } = config;
  const given = typeof url === 'string' ? url : typeof host === 'string' ? `https://${host}` : undefined;
  const address = given === undefined ? {} : { base_url: `${new URL(given).origin}/openai/v1` };
  const settings = api === 'chat' ? azureSettings(deployment) : responsesSettings(deployment);
  const asked = { provider: 'azure-openai', model: deployment, ...(api === 'chat' ? { api } : {}), ...address };
  const read = modelOf(asked, config, settings, ['apiHost', 'apiVersion']);
  return given === undefined ? { ...read, note: 'at Azure, AZURE_OPENAI_ENDPOINT says where' } : read;
};

type Vendor = { readonly url: string; readonly key: string | undefined; readonly settings?: Settings };

/** Vendors that speak OpenAI's language, by the name that promptfoo gives them. */
const VENDORS: Readonly<Record<string, Vendor>> = {
  deepseek: { url: 'https://api.deepseek.com/v1', key: 'DEEPSEEK_API_KEY' },
  groq: { url: 'https://api.groq.com/openai/v1', key: 'GROQ_API_KEY' },
  mistral: { url: 'https://api.mistral.ai/v1', key: 'MISTRAL_API_KEY', settings: MISTRAL_SETTINGS },
  ollama: { url: 'http://localhost:11434/v1', key: undefined, settings: OLLAMA_SETTINGS },
  perplexity: { url: 'https://api.perplexity.ai', key: 'PERPLEXITY_API_KEY' },
  togetherai: { url: 'https://api.together.xyz/v1', key: 'TOGETHER_API_KEY' },
  xai: { url: 'https://api.x.ai/v1', key: 'XAI_API_KEY' },
};
/** Kinds of theirs that are no chat, and models that promptfoo asks in ways of their own. */
const OTHERWISE = /^(?:completion|embeddings?|image|responses|video|voice|realtime|moderation|agents?):/;
const THINKERS = /reason|\br1\b|gpt-oss|qwen-?[3q]|qwq|grok-(?:3-mini|[4-9]|code)|think|compound/i;

function vendorOf({ url, key, settings }: Vendor): Read {
  return (name, config) => {
    const model = name.replace(/^chat:/, '');
    if (model === '' || OTHERWISE.test(model)) return undefined;
    if (settings === undefined && THINKERS.test(model)) return undefined;
    const given = config['apiBaseUrl'];
    const target = { provider: 'openai-compatible', model, base_url: typeof given === 'string' ? given : url };
    const named = key === undefined ? target : { ...target, api_key_env: key };
    return modelOf(named, config, settings ?? chatSettings(model));
  };
}

const openrouter: Read = (name, config) => {
  if (OTHERWISE.test(name) || THINKERS.test(name)) return undefined;
  const { apiBaseUrl: url } = config;
  const asked = { provider: 'openrouter', model: name, ...(typeof url === 'string' ? { base_url: url } : {}) };
  return modelOf(asked, config, chatSettings(name));
};

const READ: Readonly<Record<string, Read>> = {
  openai,
  anthropic,
  google,
  vertex,
  bedrock,
  azure,
  azureopenai: azure,
  openrouter,
  ...Object.fromEntries(Object.entries(VENDORS).map(([name, vendor]) => [name, vendorOf(vendor)])),
};

/** The model that an id such as `openai:chat:gpt-4o` names; undefined where it is none, or none that is asked here. */
export function readModel(id: string, config: Config): ReadModel | undefined {
  const [, vendor = '', name = ''] = /^([\w-]+):(.+)$/s.exec(id) ?? [];
  return Object.hasOwn(READ, vendor) ? READ[vendor]?.(name, config) : undefined;
}

function modelOf(asked: object, config: Config, settings: Settings, beside: readonly string[] = []): ReadModel {
  const { parameters, unsaid } = readSettings(config, settings, beside);
  const key = config['apiKeyEnvar'];
  const target = {
    ...asked,
    ...(typeof key === 'string' ? { api_key_env: key } : {}),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
  return { target, unsaid };
}
