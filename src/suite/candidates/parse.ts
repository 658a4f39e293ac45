import { PROVIDER_NAMES, type ProviderName } from '../../domain/providers/providers.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { CandidateKeys } from '../schema/candidate.ts';

/** Settings that are a key of a target; every other one is a parameter. */
const TARGET_KEYS = ['provider', 'model', 'prompt', 'api', 'base_url', 'api_key_env'];

/**
 * Reads `MODEL`, `PROVIDER:MODEL`, `command:PROGRAM ARGUMENTS` or settings alone, each with settings after a comma:
 * `gpt-6-luna,effort=low,max_output_tokens=200`.
 */
export function parseCandidate(text: string): CandidateKeys | DiagnosticMessage {
  const [first = '', ...others] = text.split(',').map((part) => part.trim());
  const isSetting = first.includes('=') && providerOf(first) === undefined;
  const settings = isSetting ? [first, ...others] : others;
  const misspelt = isSetting ? undefined : misspeltProvider(first, text);
  if (misspelt !== undefined) return misspelt;
  const keys: Record<string, unknown> = { name: text, ...(isSetting ? {} : whoOf(first)) };
  for (const setting of settings) {
    const [, name = '', value = ''] = /^([\w.-]+)=(.*)$/s.exec(setting) ?? [];
    if (name === '') return notASetting(setting, text);
    const path = pathOf(name);
    if (path.some((part) => part === '' || part === '__proto__')) return notASetting(setting, text);
    put(keys, path, TARGET_KEYS.includes(name) ? value : parameterOf(value));
  }
  return keys;
}

function notASetting(setting: string, text: string): DiagnosticMessage {
  const sentence = `\`${setting}\` in the candidate \`${text}\` is no setting.`;
  return { code: 'bad-input', sentence, hint: 'Write `MODEL,effort=low,max_output_tokens=200`.' };
}

function whoOf(first: string): CandidateKeys {
  const provider = providerOf(first);
  if (provider === undefined) return { model: first };
  const rest = first.slice(provider.length + 1).trim();
  return provider === 'command' ? { provider, command: rest.split(/\s+/) } : { provider, model: rest };
}

/** How people call providers that have another name here. */
const OTHER_NAMES: ReadonlyMap<string, ProviderName> = new Map([
  ['azure', 'azure-openai'],
  ['aws', 'bedrock'],
  ['amazon', 'bedrock'],
  ['google', 'gemini'],
  ['claude', 'anthropic'],
  ['vertexai', 'vertex'],
  ['ollama', 'openai-compatible'],
  ['litellm', 'openai-compatible'],
]);

/** A model's own name may have a colon; what stands before this one is a provider's name, but for a slip. */
function misspeltProvider(first: string, text: string): DiagnosticMessage | undefined {
  const word = /^([A-Za-z][\w-]*):./.exec(first)?.[1]?.toLowerCase();
  if (word === undefined || providerOf(first) !== undefined || word === 'ft') return undefined;
  const meant = OTHER_NAMES.get(word) ?? nearest(word, PROVIDER_NAMES) ?? PROVIDER_NAMES.find((name) => name === word);
  if (meant === undefined) return undefined;
  const sentence = `\`${first.split(':', 1)[0] ?? ''}\` in the candidate \`${text}\` is no provider.`;
  return { code: 'bad-value', sentence, hint: `Did you mean \`${meant}\`? A model of that very name is \`model=…\`.` };
}

function providerOf(text: string): ProviderName | undefined {
  return PROVIDER_NAMES.find((name) => text.startsWith(`${name}:`));
}

function pathOf(name: string): readonly string[] {
  if (TARGET_KEYS.includes(name)) return [name];
  const parameter = name.replace(/^parameters\./, '');
  return ['parameters', ...(parameter === 'effort' ? ['reasoning_effort'] : parameter.split('.'))];
}

/** A number, a truth value or a list as JSON; anything else is text. */
function parameterOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function put(into: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const own = into[key];
  const inner = typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : {};
  into[key] = inner;
  put(inner, rest, value);
}
