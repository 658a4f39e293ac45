import type { z } from 'zod';
import { isNested } from '../../domain/json/json.ts';
import type { Path } from '../syntax/document.ts';

/** A name with an ending, as files have one. */
const FILE_NAME = /^[^\s{}]+\.\w+$/;
const SHOWN = 100;

/** The right form, where a value of another kind says what was meant: a file's name for the dataset in it, one entry for a list. */
export function hintForShape(issue: z.core.$ZodIssue, path: Path, value: unknown): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  const [key, index] = path;
  const isFile = typeof value === 'string' && value.length <= SHOWN && FILE_NAME.test(value);
  if (key === 'cases' && path.length <= 2 && isFile) {
    const entry = `{ file: ${value} }`;
    return index === undefined ? `Write \`cases: [${entry}]\`.` : `Write \`${entry}\`.`;
  }
  if (issue.expected !== 'array' || typeof key !== 'string') return undefined;
  if (isNested(value)) return 'Make it one entry of a list: `- ` before it, or `[ ]` around it.';
  return key === 'cases' && path.length === 1 ? 'A dataset is written `cases: [{ file: cases.jsonl }]`.' : undefined;
}
