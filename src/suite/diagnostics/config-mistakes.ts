import type { Json } from '../../domain/json/json.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { traitsOf } from '../../scorers/catalogue.ts';
import type { DiagnosticMessage } from './diagnostic.ts';

/**
 * What is wrong with the values of a scorer once templates are filled, and would otherwise show when an output is paid
 * for. A key that is absent could not be filled, of which something was said before.
 */
export function findConfigMistake(spec: ScorerSpec): DiagnosticMessage | undefined {
  const sentence = findEmptyText(spec) ?? findEmptyEntry(spec) ?? traitsOf(spec.type).findMistake?.(spec.config);
  return sentence === undefined ? undefined : { code: 'bad-value', sentence };
}

function findEmptyText({ type, config }: ScorerSpec): string | undefined {
  const { text: key = '', isTrimmed } = traitsOf(type);
  const text = config[key];
  if (text === '') return `The text of \`${type}\` is empty.`;
  if (typeof text !== 'string' || isTrimmed !== true || text.trim() !== '') return undefined;
  return `The text of \`${type}\` is only white space, which does not count there.`;
}

function findEmptyEntry({ type, config }: ScorerSpec): string | undefined {
  return textsOf(config[traitsOf(type).texts ?? '']).includes('')
    ? `One of the texts of \`${type}\` is empty.`
    : undefined;
}

function textsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
