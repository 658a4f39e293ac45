import type { Json } from '../../domain/json/json.ts';
import { findLabel } from '../../domain/label.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { traitsOf } from '../../scorers/catalogue.ts';
import type { DiagnosticMessage } from './diagnostic.ts';

/**
 * What is wrong with the values of a scorer once templates are filled, and would otherwise show when an output is paid
 * for. A key that is absent could not be filled, of which something was said before.
 */
export function findConfigMistake(spec: ScorerSpec): DiagnosticMessage | undefined {
  const sentence = findEmptyText(spec) ?? findEmptyEntry(spec) ?? findUnknownLabel(spec);
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

function findUnknownLabel({ type, config }: ScorerSpec): string | undefined {
  const labels = textsOf(config['labels']);
  if (type !== 'label' || labels.length === 0) return undefined;
  for (const key of ['expected', 'positive']) {
    const given = config[key];
    if (typeof given === 'string' && findLabel(labels, given) === undefined)
      return `\`${key}\` is \`${given}\`, which is none of the \`labels\`.`;
  }
  return undefined;
}

function textsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
