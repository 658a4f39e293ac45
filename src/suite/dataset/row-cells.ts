import type { Json, JsonObject } from '../../domain/json/json.ts';
import { Literal } from '../../domain/json/literal.ts';
import type { Provenance } from '../../domain/suite.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Report, RawRow } from '../syntax/raw-row.ts';

const NO_TAGS: readonly string[] = [];

/** Absent, empty and null are the same in a column with a meaning. */
function present(record: JsonObject, column: string): Json | undefined {
  const value = Object.hasOwn(record, column) ? record[column] : undefined;
  return value === null || value === '' ? undefined : value;
}

function asText(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' || value instanceof Literal ? String(value) : JSON.stringify(value);
}

/** The id in a record, where it gives one. */
export function readId(raw: RawRow, column: string, report: Report): string | undefined {
  const value = present(raw.value, column);
  if (value === undefined) return undefined;
  if (typeof value === 'number' || value instanceof Literal) return String(value);
  if (typeof value === 'string' && value.length <= 200 && !/\p{Cc}/u.test(value)) return value;
  const sentence = 'The id must be text of at most 200 characters, in one line.';
  report(raw, { code: 'bad-value', sentence }, [column]);
  return undefined;
}

/** The cluster of a record, where it gives one. */
export function readCluster(raw: RawRow, column: string, report: Report): string | undefined {
  const value = present(raw.value, column);
  if (value === undefined) return undefined;
  if (typeof value === 'number' || value instanceof Literal) return String(value);
  if (typeof value === 'string' && value.length <= 100 && !/\p{Cc}/u.test(value)) return value;
  const sentence = 'The cluster must be text of at most 100 characters, in one line.';
  report(raw, { code: 'bad-value', sentence }, [column]);
  return undefined;
}

/** The tags of a record, each once. */
export function readTags(raw: RawRow, column: string, report: Report): readonly string[] {
  const value = present(raw.value, column);
  if (value === undefined) return NO_TAGS;
  const tags = typeof value === 'string' ? value.split(/[,;]/).map((tag) => tag.trim()) : value;
  if (Array.isArray(tags) && tags.every((tag): tag is string => typeof tag === 'string' && tag.length <= 100)) {
    return tags.length === 1 && tags[0] !== '' ? tags : [...new Set(tags)].filter((tag) => tag !== '');
  }
  report(raw, { code: 'bad-value', sentence: 'Tags must be a list of texts, or text divided by commas.' }, [column]);
  return NO_TAGS;
}

/** A column and the only values that it may have. */
export type Choice = { readonly column: string; readonly choices: readonly string[] };

/** One of a few words, where the record gives one. */
export function readChoice(raw: RawRow, { column, choices }: Choice, report: Report): string | undefined {
  const value = present(raw.value, column);
  if (value === undefined || (typeof value === 'string' && choices.includes(value))) return value;
  const given = typeof value === 'string' ? value : JSON.stringify(value);
  const list = choices.map((choice) => `\`${choice}\``).join(', ');
  const near = nearest(given, choices);
  const hint = near === undefined ? undefined : `Did you mean \`${near}\`?`;
  const sentence = `\`${column}\` must be one of ${list}, not \`${given}\`.`;
  report(raw, { code: 'bad-value', sentence, hint }, [column]);
  return undefined;
}

/** Where a record came from, as far as it says so. */
export function readProvenance(
  record: JsonObject,
  columnOf: Readonly<Record<keyof Provenance, string>>,
): Provenance | undefined {
  const source = asText(present(record, columnOf.source));
  const added = asText(present(record, columnOf.added));
  const consent = asText(present(record, columnOf.consent));
  return (source ?? added ?? consent) === undefined ? undefined : { source, added, consent };
}
