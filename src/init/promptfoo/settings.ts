import type { Json, JsonObject } from '../../domain/json/json.ts';

type Config = Readonly<Record<string, unknown>>;

/** What a key of a provider's `config` becomes; without a name promptfoo itself sends nothing of it. */
type Setting = {
  readonly name?: string;
  readonly fits: (value: unknown) => boolean;
  /** What promptfoo sends where nobody says it. */
  readonly unsaid?: Json;
};

/** The settings of a kind of model, by promptfoo's names. */
export type Settings = Readonly<Record<string, Setting>>;

const isNumber = (value: unknown): boolean => typeof value === 'number';
const isWord = (value: unknown): boolean => typeof value === 'string' && !value.includes('{{');
const isStop = (value: unknown): boolean =>
  isWord(value) || (Array.isArray(value) && value.length > 0 && value.every(isWord));
const number = (name: string, unsaid?: Json): Setting => ({
  name,
  fits: isNumber,
  ...(unsaid === undefined ? {} : { unsaid }),
});

/** Settings that are said and not sent. */
const unsent: Setting = { fits: () => true };

const SAMPLING: Settings = {
  top_p: number('top_p'),
  presence_penalty: number('presence_penalty'),
  frequency_penalty: number('frequency_penalty'),
  seed: number('seed'),
  stop: { name: 'stop', fits: isStop },
};

const EFFORT: Setting = { name: 'reasoning_effort', fits: isWord };

const PLAIN_CHAT: Settings = {
  ...SAMPLING,
  temperature: number('temperature', 0),
  max_tokens: number('max_output_tokens', 1024),
  max_completion_tokens: unsent,
};

const REASONING_CHAT: Settings = {
  ...SAMPLING,
  temperature: unsent,
  max_tokens: unsent,
  max_completion_tokens: number('max_output_tokens'),
  reasoning_effort: EFFORT,
};

/** Models of OpenAI that think before they answer, also where a gateway names them. */
const REASONS = /(?:^|\/)(?:ft:)?(?:o[134]|gpt-5)/;

/** How promptfoo asks by Chat Completions: a temperature of 0 and 1,024 tokens, or neither of a model that reasons. */
export function chatSettings(model: string): Settings {
  return REASONS.test(model) ? REASONING_CHAT : PLAIN_CHAT;
}

/** How promptfoo asks by OpenAI's Responses API. */
export function responsesSettings(model: string): Settings {
  if (REASONS.test(model))
    return { temperature: unsent, max_output_tokens: number('max_output_tokens'), reasoning_effort: EFFORT };
  return {
    temperature: number('temperature', 0),
    max_output_tokens: number('max_output_tokens', 1024),
    top_p: number('top_p'),
  };
}

/** How promptfoo asks a deployment at Azure, whose model its name is taken for. */
export function azureSettings(deployment: string): Settings {
  if (!/^(?:o[134]|gpt-5)|-(?:o[134]|gpt-5)/.test(deployment.toLowerCase())) return PLAIN_CHAT;
  return {
    ...SAMPLING,
    temperature: unsent,
    max_completion_tokens: number('max_output_tokens', 1024),
    reasoning_effort: { ...EFFORT, unsaid: 'medium' },
  };
}

const WITHOUT_TEMPERATURE = /claude-(?:[a-z]+-){1,5}(?:[5-9]|[1-9]\d)(?![a-z\d])|claude-opus-4-[78](?!\d)/i;
const THINKS = /claude-(?:opus|sonnet)-5(?![a-z\d])/i;

/** How promptfoo asks Claude, and with which bound where nobody says it. */
export function claudeSettings(model: string, own: { readonly temperature?: number; readonly most: number }): Settings {
  const limit = number('max_output_tokens', THINKS.test(model) ? 2048 : own.most);
  if (WITHOUT_TEMPERATURE.test(model)) return { max_tokens: limit, temperature: unsent, top_p: unsent };
  return { max_tokens: limit, temperature: number('temperature', own.temperature), top_p: number('top_p') };
}

/** promptfoo sets nothing for Gemini that nobody says. */
export const GEMINI_SETTINGS: Settings = {
  temperature: number('temperature'),
  maxOutputTokens: number('max_output_tokens'),
  topP: number('top_p'),
};

/** How promptfoo asks Mistral. */
export const MISTRAL_SETTINGS: Settings = {
  temperature: number('temperature'),
  max_tokens: number('max_output_tokens', 1024),
  top_p: number('top_p'),
  presence_penalty: number('presence_penalty'),
  frequency_penalty: number('frequency_penalty'),
  stop: { name: 'stop', fits: isStop },
};

/** promptfoo sets nothing for Ollama that nobody says. */
export const OLLAMA_SETTINGS: Settings = {
  temperature: number('temperature'),
  num_predict: number('max_output_tokens'),
  top_p: number('top_p'),
  seed: number('seed'),
  stop: { name: 'stop', fits: isStop },
};

/** Settings that say how a call is made, not what is asked. */
const HARMLESS = [
  ...['apiKey', 'apiKeyEnvar', 'apiKeyRequired', 'apiBaseUrl', 'organization', 'timeout', 'maxRetries'],
  ...['cost', 'inputCost', 'outputCost', 'showThinking', 'omitDefaults'],
];

/** Parameters of a target, and the keys that change what is asked and cannot be said. */
export type ReadSettings = { readonly parameters: JsonObject; readonly unsaid: readonly string[] };

/** A provider's `config` as parameters. `beside`: keys that are read elsewhere. */
export function readSettings(config: Config, settings: Settings, beside: readonly string[] = []): ReadSettings {
  const given = Object.entries(config).filter(([, value]) => value !== null && value !== undefined);
  const unsaid = given
    .filter(([key, value]) => {
      const setting = Object.hasOwn(settings, key) ? settings[key] : undefined;
      return setting === undefined ? ![...HARMLESS, ...beside].includes(key) : !setting.fits(value);
    })
    .map(([key]) => `config.${key}`);
  const isBare = config['omitDefaults'] === true;
  const parameters = Object.entries(settings).flatMap(([key, { name, unsaid: otherwise }]) => {
    const value = (config[key] ?? (isBare ? undefined : otherwise)) as Json | undefined;
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return { parameters: Object.fromEntries(parameters), unsaid };
}
