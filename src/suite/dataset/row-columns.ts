import type { Path } from '../syntax/document.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Report, RawRow } from '../syntax/raw-row.ts';
import type { ColumnsInput } from '../schema/suite.ts';

/** What a row may bring besides, written like in an inline case. */
export const ROW_KEYS = ['messages', 'expect'] as const;

/** Columns that are a meaning or a var, never both: the first is checked. */
const CHECKED: ReadonlySet<string> = new Set(['tags', 'severity', 'cluster', 'human', ...ROW_KEYS]);

/** The columns of that kind that a mapping makes vars. */
export function freedColumns(columns: ColumnsInput | undefined): ReadonlySet<string> {
  const vars = columns?.vars ?? [];
  const named = Array.isArray(vars) ? vars : Object.values(vars);
  return new Set(named.filter((column) => CHECKED.has(column)));
}

/** Columns with a meaning of their own that hold one value. */
export const SINGLE = ['id', 'expected', 'tags', 'severity', 'cluster', 'human', 'source', 'added', 'consent'] as const;

/** One of them. */
export type Single = (typeof SINGLE)[number];

/** A column that a mapping names, and where it does. */
export type NamedColumn = {
  readonly column: string;
  readonly path: Path;
  /** Every row must have it. */
  readonly isRequired: boolean;
};

/** The columns that a mapping names. */
export function namedColumns(columns: ColumnsInput | undefined): readonly NamedColumn[] {
  const { vars, ...single } = columns ?? {};
  const ofVars = Object.entries(vars ?? {}).map(([key, column]) => ({
    column,
    path: ['vars', Array.isArray(vars) ? Number(key) : key],
    isRequired: true,
  }));
  const others = Object.entries(single).map(([key, column]) => ({ column, path: [key], isRequired: key === 'id' }));
  return [...others, ...ofVars];
}

const MEANINGS: Readonly<Record<Single | (typeof ROW_KEYS)[number], string>> = {
  id: 'the id',
  expected: 'the right answer',
  tags: 'the tags',
  severity: 'the severity',
  cluster: 'the cluster',
  human: 'a person’s label',
  source: 'where a row came from',
  added: 'when a row was added',
  consent: 'on what ground its data may be used',
  messages: 'the turns of a conversation',
  expect: 'a row’s own scorers',
};

/** Columns that are called almost like a meaning, and would be vars without anybody noticing. */
export function reportNearMisses(raw: RawRow, columns: ColumnsInput | undefined, report: Report): void {
  if (columns?.vars !== undefined || Object.hasOwn(raw.value, 'vars')) return;
  const named = new Set(namedColumns(columns).map(({ column }) => column));
  const meanings = Object.keys(MEANINGS);
  for (const column of Object.keys(raw.value)) {
    if (named.has(column) || meanings.includes(column)) continue;
    const meant = meanings.find((meaning) => isNearMiss(column, meaning) && !Object.hasOwn(raw.value, meaning));
    if (meant === undefined) continue;
    const sentence = `The column \`${column}\` is taken as a var. Did you mean \`${meant}\`?`;
    const hint = `Rename it, say \`columns: { ${meant}: ${column} }\`, or name your vars under \`columns.vars\`.`;
    report(raw, { code: 'unknown-key', sentence, hint }, [column]);
  }
}

function isNearMiss(column: string, meaning: string): boolean {
  const written = column.trim().toLowerCase();
  if (written === meaning) return true;
  return (
    meaning.length >= 7 && column.length >= 6 && written !== `${meaning}s` && nearest(written, [meaning]) === meaning
  );
}

/** What to do where a template asks for a column that has a meaning of its own, and so is no var. */
export function reservedHint(name: string): string | undefined {
  const meaning = Object.entries(MEANINGS).find(([column]) => column === name)?.[1];
  if (meaning === undefined) return undefined;
  return `In a dataset the column \`${name}\` is taken as ${meaning}; to use it in prompts, list it with the other vars under \`columns.vars\`.`;
}
