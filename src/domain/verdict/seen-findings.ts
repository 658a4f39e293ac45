import { isJsonObject } from '../json/json.ts';
import type { Finding } from './verdict.ts';

/** A finding that stood against a pull request's head, as somebody saw it who then accepted it. */
export type SeenFinding = Pick<Finding, 'rule' | 'metric' | 'suite' | 'target' | 'tag' | 'why' | 'actual'> & {
  /** The cases that it counts; of a rate every case that failed on head in its row. */
  readonly cases: readonly string[];
};

/** What stood against a head commit, and when that was first to be read. */
export type SeenRecord = { readonly at: string; readonly findings: readonly SeenFinding[] };

/** A record that weighs more keeps its time and forgets its findings. */
const MAX_BYTES = 8_000;

/** The hidden line that keeps a record in a comment. Harmless whatever names are in it: nothing in it ends a comment. */
export function seenLine(record: SeenRecord): string {
  const line = `${OPENING}${asciiJson(record)} -->`;
  return line.length <= MAX_BYTES ? line : `${OPENING}${asciiJson({ ...record, findings: [] })} -->`;
}

/** Whether a line of a comment keeps a record. */
export function isSeenLine(line: string): boolean {
  return line.startsWith(OPENING) && line.endsWith(' -->');
}

/** The record in a text; undefined where there is none, or one that is not in form. */
export function readSeen(text: string): SeenRecord | undefined {
  const line = text.split('\n').findLast((one) => isSeenLine(one.trimEnd()));
  if (line === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(line.trimEnd().slice(OPENING.length, -' -->'.length));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const OPENING = '<!-- evaldelta:seen:';

/** JSON in which no name can open or end a comment, nor be seen. */
function asciiJson(value: object): string {
  const escaped = JSON.stringify(value).replace(/[<>&]|[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return escaped.replaceAll('--', String.raw`-\u002d`);
}

function isRecord(value: unknown): value is SeenRecord {
  if (!isJsonObject(value)) return false;
  const { at, findings } = value;
  return (
    typeof at === 'string' && Number.isFinite(Date.parse(at)) && Array.isArray(findings) && findings.every(isFinding)
  );
}

function isFinding(value: unknown): value is SeenFinding {
  if (!isJsonObject(value)) return false;
  const { cases, actual, rule, suite } = value;
  const texts = ['metric', 'target', 'tag', 'why'].map((key) => value[key]);
  return (
    typeof rule === 'string' &&
    typeof suite === 'string' &&
    texts.every((text) => text === undefined || typeof text === 'string') &&
    (actual === undefined || typeof actual === 'number') &&
    Array.isArray(cases) &&
    cases.every((id) => typeof id === 'string')
  );
}
