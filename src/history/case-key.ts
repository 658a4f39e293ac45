import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/json/canonical-json.ts';
import { KEY_LENGTH } from './line-schema.ts';

const HALF = KEY_LENGTH / 2;

/** What stands for a case in a history: `id` is its `caseKey`, `asked` all that decides its answer and how it is judged. */
export function keyOf(id: string, asked: unknown): string {
  return keyHalf(id) + keyHalf(canonicalJson(asked));
}

/** The half of a key that stands for a text: the first one for the case, whatever is asked of it. */
export function keyHalf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HALF);
}

/** The half of a key that stands for its case. */
export function firstHalf(key: string): string {
  return key.slice(0, HALF);
}
