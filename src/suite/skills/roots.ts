import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import type { Path } from '../syntax/document.ts';
import { isEmpty, textOf, type SkillReading } from './skill-case.ts';
import { TURN_KEYS } from './turns.ts';

/** One case as written, where it stands, and what its place says of it. */
export type FoundRecord = {
  readonly value: JsonObject;
  readonly path: Path;
  /** It stands in a list of what triggers, or does not. */
  readonly triggers?: boolean;
};

/** The cases of a file, and what it says of all of them. */
export type FoundRecords = { readonly records: readonly FoundRecord[]; readonly root: JsonObject };

const LISTS = ['evals', 'cases', 'tests', 'queries', 'scenarios', 'tasks', 'test_cases', 'eval_cases', 'testCases'];
const TRIGGER_LISTS: readonly (readonly [key: string, triggers: boolean])[] = [
  ['should_trigger', true],
  ['should_not_trigger', false],
  ['positive', true],
  ['negative', false],
];

/** Of the whole file, what says nothing of one case. */
export const ROOT_KEYS: readonly string[] = [
  ...LISTS,
  ...TRIGGER_LISTS.map(([key]) => key),
  ...['$schema', 'skill_name', 'skill', 'agent_name', 'name', 'version', 'schema_version', 'description', 'about'],
  ...['default_model', 'standard'],
];

/** Finds the cases in the shapes that such files have: a list under one of many names, at the root, or by id; one case alone. */
export function findRecords(value: unknown, reading: SkillReading): FoundRecords {
  if (Array.isArray(value)) return { records: listed(value, [], reading), root: {} };
  if (!isJsonObject(value)) return nothing(reading, {});
  const lists = LISTS.flatMap((key) => (Object.hasOwn(value, key) ? inValue(value[key], [key], reading) : []));
  const triggers = TRIGGER_LISTS.flatMap(([key, isTrigger]) => {
    const list = value[key];
    if (!Array.isArray(list)) return [];
    return listed(list, [key], reading).map((record) => ({ ...record, triggers: isTrigger }));
  });
  const records = [...lists, ...triggers];
  if (records.length > 0) return { records, root: value };
  if (TURN_KEYS.some((key) => !isEmpty(value[key]))) return { records: [{ value, path: [] }], root: {} };
  return nothing(reading, value);
}

function nothing({ report }: SkillReading, root: JsonObject): FoundRecords {
  const key = LISTS.find((name) => Object.hasOwn(root, name));
  const sentence = key === undefined ? 'The file has no cases.' : `\`${key}\` has no cases.`;
  const hint = 'Cases stand in a list at the root, or under `evals`, `cases` or `tests`; each has a `prompt`.';
  report(key === undefined ? [] : [key], { code: 'bad-value', sentence, hint });
  return { records: [], root };
}

function inValue(value: unknown, path: Path, reading: SkillReading): readonly FoundRecord[] {
  if (Array.isArray(value)) return listed(value, path, reading);
  if (!isJsonObject(value)) return [];
  const inner = LISTS.filter((key) => Array.isArray(value[key]));
  if (inner.length > 0) return inner.flatMap((key) => inValue(value[key], [...path, key], reading));
  // By id: the key is what a list's entry has under `id`.
  return Object.entries(value).flatMap(([id, record]) =>
    isJsonObject(record) ? [{ value: { id, ...record }, path: [...path, id] }] : listed([record], path, reading),
  );
}

function listed(list: readonly unknown[], root: Path, { report }: SkillReading): readonly FoundRecord[] {
  return list.flatMap((value, index) => {
    const path = [...root, index];
    if (isJsonObject(value)) return [{ value, path }];
    const prompt = textOf(value);
    if (prompt !== undefined) return [{ value: { prompt }, path }];
    report(path, { code: 'bad-value', sentence: `Case ${index + 1} must be a mapping with a \`prompt\`.` });
    return [];
  });
}
