import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/json/canonical-json.ts';
import { KEY_LENGTH } from './line-schema.ts';

const HALF = KEY_LENGTH / 2;

/** What stands for a case in a history: `id` is its `caseKey`, `asked` all that decides its answer and how it is judged. */
export function keyOf(id: string, asked: unknown): string {
  return caseHalf(id) + short(canonicalJson(asked));
}

/** The half of a key that says which case it is, whatever is asked. */
export function caseHalf(id: string): string {
  return short(id);
}

/** The same half, of a key. */
export function halfOf(key: string): string {
  return key.slice(0, HALF);
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HALF);
}
