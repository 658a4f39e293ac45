import { PROVIDER_NAMES, type ProviderName } from '../../domain/providers/providers.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';
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
