import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/json/canonical-json.ts';

const NAME_LENGTH = 80;
const MESSAGE_LENGTH = 500;

/** A text for a value that a harness shows as it is: a text itself, else its JSON. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** One text for equal values, whatever the order of their keys. */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** A name of one line for a longer text: its beginning, and a mark that tells it from others that begin so. */
export function shortName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= NAME_LENGTH) return line;
  return `${line.slice(0, NAME_LENGTH).trimEnd()}… ${digest(text).slice(0, 6)}`;
}

/** The first line of what a harness says of an error, without colours. */
export function firstLine(text: string): string {
  const plain = text.replace(/\u001B\[[0-9;]*m/g, '');
  return (plain.trim().split('\n')[0] ?? '').slice(0, MESSAGE_LENGTH);
}
