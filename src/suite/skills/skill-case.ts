import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import { Literal } from '../../domain/json/literal.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import type { Losses } from '../diagnostics/losses.ts';
import type { Path } from '../syntax/document.ts';

/** A statement about the result that a judge says yes or no to. */
export type SkillItem = { readonly text: string; readonly id: string | undefined; readonly answer: 'yes' | 'no' };

/** A file or directory that a case needs, as it is written. */
export type SkillFixture = {
  /** Where it lies, from one of the places that are usual. */
  readonly from: string;
  /** Its text, where it stands in the case itself. */
  readonly content?: string;
  /** Where the agent finds it. */
  readonly to: string;
  readonly path: Path;
};

/** What should, or should not, be activated: a skill by its name, `own`: the one that the evals are about, or `any`. */
export type SkillTrigger = {
  readonly skill: { readonly name: string } | 'own' | 'any';
  readonly isExpected: boolean;
};

/** One case of a skill's evals, in whatever dialect it was written. */
export type SkillCase = {
  readonly id: string | undefined;
  /** What the user says, turn by turn. */
  readonly turns: readonly string[];
  readonly fixtures: readonly SkillFixture[];
  readonly items: readonly SkillItem[];
  /** Checks without a judge, as `expect:` has them. */
  readonly entries: readonly JsonObject[];
  readonly triggers: readonly SkillTrigger[];
  /** The result in prose. */
  readonly expected: string | undefined;
  readonly tags: readonly string[];
  /** Where it stands in its file. */
  readonly path: Path;
  /** All of it as written, to tell cases with one prompt apart. */
  readonly record: unknown;
};

/** The cases of one file, and the skill that it names. */
export type SkillEvals = { readonly skill: string | undefined; readonly cases: readonly SkillCase[] };

/** Where mistakes and what is not carried are told. */
export type SkillReading = {
  readonly report: (path: Path, message: DiagnosticMessage) => void;
  readonly losses: Losses;
};

/** A text; numbers and truth values as they are spelt. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Literal) return String(value);
  return undefined;
}

/** The first of these keys that a record gives a value, and which. */
export function firstOf(record: JsonObject, keys: readonly string[]): { key: string; value: unknown } | undefined {
  const key = keys.find((name) => Object.hasOwn(record, name) && !isEmpty(record[name]));
  return key === undefined ? undefined : { key, value: record[key] };
}

/** Nothing, as files write it: absent, null, an empty text, list or mapping. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}

/** A truth value, however it is spelt. */
export function truthOf(value: unknown): boolean | undefined {
  const plain = value instanceof Literal ? value.value : value;
  if (typeof plain === 'boolean') return plain;
  if (typeof plain !== 'string') return undefined;
  const word = plain.trim().toLowerCase();
  return word === 'true' || word === 'yes' ? true : word === 'false' || word === 'no' ? false : undefined;
}
