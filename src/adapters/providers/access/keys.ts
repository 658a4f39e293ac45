import { stripVTControlCharacters } from 'node:util';
import { keyName } from '../../../domain/providers/providers.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import { UserError } from '../../../domain/user-error.ts';
import { isSecretVariable, SHORTEST_SECRET } from '../../secrets/secret-variables.ts';

/** Environment variables as a value. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Which end of a text that is too long is shown: a program's last line says why it ended, a provider's first what is wrong. */
export type ShownEnd = 'first' | 'last';

/** Replaces every value of a known key in a text that came from outside, and shortens it to one readable line. */
export type Redact = (text: string, shown?: ShownEnd) => string;

// Vendors quote keys masked in the middle; both ends together are still more than a log should hold.
const KEY_LIKE = /\b(?:sk|gh[opsu]|xox[a-z])[-_][A-Za-z0-9_*.-]{6,}|\bBearer\s+\S{8,}/g;
const LONGEST_MESSAGE = 500;
// Node.js writes an error before its stack, which alone can fill a message.
const STACK = /(?:\r?\n[ \t]+at .*)+/g;

/** An endpoint's key, undefined only for an endpoint that needs none. Throws UserError `missing-api-key`. */
export function findKey(endpoint: ModelEndpoint, env: Env): string | undefined {
  const name = keyName(endpoint);
  if (name === undefined) return undefined;
  const key = env[name]?.trim();
  if (key !== undefined && key !== '') return key;
  throw missingVariable(endpoint, name);
}

/** The mistake that an endpoint's variable is not set, with the lines that mend it. */
export function missingVariable(endpoint: ModelEndpoint, name: string): UserError {
  return new UserError({
    code: 'missing-api-key',
    sentence: `${endpoint.provider} model ${endpoint.model} cannot be called: the environment variable ${name} is not set.`,
    place: undefined,
    hint:
      `In the workflow, add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step that runs Evaldelta; ` +
      `locally, export ${name}. Pull requests from forks are given no secrets.`,
  });
}

/** Builds the redactor over every variable that holds a secret, and over `extra` values. */
export function createRedact(env: Env, extra: readonly string[] = []): Redact {
  const named = Object.entries(env).filter(([name, value]) => isSecretVariable(name, value));
  const secrets = [...named.map(([, value]) => value ?? ''), ...extra]
    .map((value) => value.trim())
    .filter((value) => value.length >= SHORTEST_SECRET)
    .sort((left, right) => right.length - left.length);
  return (text, shown = 'first') => {
    const hidden = secrets.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
    return oneLine(hidden.replace(KEY_LIKE, '[redacted]'), shown);
  };
}

function oneLine(text: string, shown: ShownEnd): string {
  const whole = flatten(text);
  if (whole.length <= LONGEST_MESSAGE) return whole;
  if (shown === 'first') return `${whole.slice(0, LONGEST_MESSAGE)}…`;
  const told = flatten(text.replace(STACK, ' …'));
  return told.length <= LONGEST_MESSAGE ? told : `…${told.slice(-LONGEST_MESSAGE)}`;
}

function flatten(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
    .trim();
}
