import type { z } from 'zod';
import { Literal } from '../../domain/json/literal.ts';
import type { Diagnostic } from '../../domain/user-error.ts';
import { valueAt, type Path, type SourceDocument } from '../syntax/document.ts';
import { MAX_DIAGNOSTICS_PER_FILE } from '../files/limits.ts';
import { didYouMean } from './nearest.ts';
import { diagnosticAt, type Diagnostics } from './diagnostic.ts';
import { KNOWN_KEYS } from '../../forms/values.ts';
import { hintForShape } from './shape-hints.ts';

type Issue = z.core.$ZodIssue;

/** Checks a document against a schema; every mistake goes to `diagnostics` with its place. */
export function validate<S extends z.ZodType>(
  schema: S,
  document: SourceDocument,
  diagnostics: Diagnostics,
): z.output<S> | undefined {
  const result = schema.safeParse(document.value);
  if (result.success) return result.data;
  diagnostics.push(...describeIssues(result.error.issues, document));
  return undefined;
}

/** Mistakes that a schema found in a document (or, with `root`, in a part of it), in the user’s words. */
export function describeIssues(issues: readonly Issue[], document: SourceDocument, root: Path = []): Diagnostic[] {
  // One more than is shown, so that the rest is announced; finding places of thousands takes long.
  const shown = distinctIssues(issues).slice(0, MAX_DIAGNOSTICS_PER_FILE + 1);
  return shown.flatMap((issue) => describeIssue(issue, document, [...root, ...issue.path]));
}

/** One mistake a value; a rule over a whole mapping mostly fails because of the key that is misspelt. */
function distinctIssues(issues: readonly Issue[]): readonly Issue[] {
  const misspelt = issues.filter(({ code }) => code === 'unrecognized_keys');
  const seen = new Set(misspelt.map(({ path }) => JSON.stringify(path)));
  const others = issues.filter((issue) => {
    const key = JSON.stringify(issue.path);
    if (issue.code === 'unrecognized_keys' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return [...misspelt, ...others];
}

function describeIssue(issue: Issue, document: SourceDocument, path: Path): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.slice(0, MAX_DIAGNOSTICS_PER_FILE + 1);
    return keys.map((key) => describeUnknownKey(issue, key, document, path));
  }
  if (issue.code === 'invalid_union') return describeUnion(issue, document, path);
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    const place = document.placeOf(path, 'key');
    return issue.issues.map((inner) =>
      diagnosticAt(place, { code: 'bad-value', sentence: `The name is not allowed. ${inner.message}` }),
    );
  }
  const value = valueAt(document.value, path);
  const key = path.at(-1);
  if (value === undefined && typeof key === 'string') {
    const sentence = `The key \`${key}\` is missing.`;
    return [diagnosticAt(document.placeOf(path.slice(0, -1)), { code: 'missing-key', sentence })];
  }
  const hint = hintForShape(issue, path, value);
  return [diagnosticAt(document.placeOf(path), { hint, ...describeValue(issue, nameOf(path), value) })];
}

function describeUnknownKey(issue: Issue, key: string, document: SourceDocument, path: Path): Diagnostic {
  const known = issue.message.startsWith(KNOWN_KEYS) ? issue.message.slice(KNOWN_KEYS.length).split(' ') : [];
  const owner = path.length === 0 ? '' : ` in ${nameOf(path)}`;
  return diagnosticAt(document.placeOf([...path, key], 'key'), {
    code: 'unknown-key',
    sentence: `The key \`${key}\` is not known${owner}.`,
    hint: didYouMean(key, known),
  });
}

/** Of a union’s branches, the one that fits the kind of value that was given. */
function describeUnion(issue: Issue & { code: 'invalid_union' }, document: SourceDocument, path: Path): Diagnostic[] {
  const value = valueAt(document.value, path);
  const branches = issue.errors.filter(
    (branch) => !branch.some((inner) => inner.path.length === 0 && isWrongKind(inner)),
  );
  const [branch] = [...branches].sort((a, b) => a.length - b.length);
  if (branch !== undefined && value !== undefined) return describeIssues(branch, document, path);
  const key = path.at(-1);
  if (value === undefined && typeof key === 'string') {
    return [
      diagnosticAt(document.placeOf(path.slice(0, -1)), {
        code: 'missing-key',
        sentence: `The key \`${key}\` is missing.`,
      }),
    ];
  }
  const kinds = [
    ...new Set(
      issue.errors
        .flat()
        .filter((inner) => inner.path.length === 0)
        .flatMap(expectedKinds),
    ),
  ];
  const sentence = `${capitalize(nameOf(path))} must be ${kinds.join(' or ')}, not ${kindOf(value)}.`;
  return [diagnosticAt(document.placeOf(path), { code: 'bad-value', sentence })];
}

function isWrongKind(issue: Issue): boolean {
  return (
    issue.code === 'invalid_type' ||
    (issue.code === 'invalid_value' && issue.values.length === 1) ||
    issue.code === 'invalid_union'
  );
}

function expectedKinds(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_type') return [withArticle(issue.expected)];
  if (issue.code === 'invalid_value') return issue.values.map((value) => `\`${String(value)}\``);
  if (issue.code === 'invalid_union')
    return issue.errors
      .flat()
      .filter((inner) => inner.path.length === 0)
      .flatMap(expectedKinds);
  return [];
}

function describeValue(
  issue: Issue,
  name: string,
  value: unknown,
): { code: 'bad-value'; sentence: string; hint?: string | undefined } {
  const subject = capitalize(name);
  if (issue.code === 'invalid_type') {
    return { code: 'bad-value', sentence: `${subject} must be ${withArticle(issue.expected)}, not ${kindOf(value)}.` };
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    const sentence = `${subject} must be ${list(choices)}, not ${show(value)}.`;
    const near = typeof value === 'string' && choices.length > 1 ? didYouMean(value, choices) : undefined;
    return { code: 'bad-value', sentence, hint: near?.startsWith('Did') === true ? near : undefined };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return { code: 'bad-value', sentence: describeSize(issue, subject, value) };
  if (issue.code === 'custom') return { code: 'bad-value', sentence: issue.message };
  return { code: 'bad-value', sentence: `${subject} is not allowed: ${show(value)}.`, hint: issue.message };
}

function describeSize(issue: Issue & { code: 'too_small' | 'too_big' }, subject: string, value: unknown): string {
  const isSmall = issue.code === 'too_small';
  const bound = isSmall ? issue.minimum : issue.maximum;
  const isMeasured = issue.origin === 'string' || issue.origin === 'array';
  if (isMeasured && isSmall && bound === 1) return `${subject} is empty.`;
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : '';
  const relation = issue.inclusive === false ? (isSmall ? 'more than' : 'less than') : isSmall ? 'at least' : 'at most';
  return `${subject} must ${isMeasured ? 'have' : 'be'} ${relation} ${String(bound)}${unit}${isMeasured ? '' : `, not ${show(value)}`}.`;
}

/** The last name on a path, with the index for entries of a list. */
function nameOf(path: Path): string {
  const key = path.at(-1);
  if (key === undefined) return 'the file';
  if (typeof key !== 'number') return `\`${String(key)}\``;
  const owner = path.findLast((each) => typeof each === 'string');
  return owner === undefined ? `entry ${key + 1}` : `entry ${key + 1} of \`${owner}\``;
}

function list(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `\`${choice}\``);
  return quoted.length < 2 ? quoted.join('') : `one of ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}

function withArticle(kind: string): string {
  const names: Record<string, string> = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
    int: 'a whole number',
    null: 'empty',
    boolean: 'true or false',
  };
  return names[kind] ?? `a ${kind}`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && !(value instanceof Literal)) return 'a mapping';
  return typeof value === 'string' ? 'text' : show(value);
}

function show(value: unknown): string {
  const text = typeof value === 'string' || value instanceof Literal ? String(value) : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
