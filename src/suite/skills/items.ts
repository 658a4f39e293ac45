import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import type { Path } from '../syntax/document.ts';
import { BOUNDS_ELSEWHERE, isMachineCheck, readMachineCheck } from './machine-checks.ts';
import { firstOf, isEmpty, textOf, truthOf, type SkillCase, type SkillItem, type SkillReading } from './skill-case.ts';

/** What a case is judged by: statements for a judge, and checks that need none. */
export type SkillChecks = Pick<SkillCase, 'items' | 'entries' | 'triggers'>;

const WANTED: readonly string[] = [
  ...['expectations', 'assertions', 'checks', 'expect', 'must_have', 'expected_behavior', 'expected_behaviors'],
  ...['expected_behaviour', 'rubric', 'rubrics', 'criteria', 'success_criteria', 'judge', 'graders'],
  ...['deterministic_assertions', 'asserts', 'assert'],
];
const UNWANTED: readonly string[] = ['must_not_have', 'must_not', 'fail', 'forbidden', 'should_not', 'anti_patterns'];

/** Keys of a case that hold what it is judged by. */
export const CHECK_KEYS: readonly string[] = [
  ...WANTED,
  ...UNWANTED,
  ...['required_regex', 'forbidden_regex', 'must_contain', 'must_not_contain'],
];

/** Everything that a case is judged by. */
export function readChecks(record: JsonObject, path: Path, reading: SkillReading): SkillChecks {
  const read = (keys: readonly string[], isWanted: boolean): readonly SkillChecks[] =>
    keys.flatMap((key) =>
      entriesIn(record[key]).map(({ value, id, at }) =>
        readOne(value, { id, isWanted, path: [...path, key, ...at], reading }),
      ),
    );
  const expected = isJsonObject(record['expected']) ? ['expected'] : [];
  const all = [...read([...WANTED, ...expected], true), ...read(UNWANTED, false)];
  return {
    items: all.flatMap(({ items }) => items),
    entries: [...patterns(record), ...texts(record), ...all.flatMap(({ entries }) => entries)],
    triggers: all.flatMap(({ triggers }) => triggers),
  };
}

type Listed = { readonly value: unknown; readonly id?: string; readonly at: Path };

/** A list, one text, or a mapping of names to texts. */
function entriesIn(value: unknown): readonly Listed[] {
  if (isEmpty(value)) return [];
  if (Array.isArray(value)) return value.map((each: unknown, index) => ({ value: each, at: [index] }));
  if (isJsonObject(value) && firstOf(value, TEXTS) === undefined && value['type'] === undefined)
    return Object.entries(value).map(([id, each]) => ({ value: named(id, each), id, at: [id] }));
  return [{ value, at: [] }];
}

/** A mapping may be of checks by their kind. */
function named(id: string, value: unknown): unknown {
  return isMachineCheck(id) && !isJsonObject(value) ? { type: id, value } : value;
}

type One = {
  readonly id: string | undefined;
  readonly isWanted: boolean;
  readonly path: Path;
  readonly reading: SkillReading;
};

const NOTHING: SkillChecks = { items: [], entries: [], triggers: [] };
const TEXTS: readonly string[] = [
  ...['text', 'description', 'check', 'pass_if', 'criterion', 'criteria', 'assertion', 'expectation', 'statement'],
  ...['requirement', 'claim', 'rubric', 'question', 'content', 'prompt', 'value'],
];
const COMMANDS = ['cmd', 'command', 'run', 'script'];

function readOne(value: unknown, one: One): SkillChecks {
  const { path, reading } = one;
  const plain = textOf(value);
  if (plain !== undefined) return { ...NOTHING, items: [itemOf(plain, one)] };
  if (!isJsonObject(value)) {
    const sentence = 'An expectation must be a text, or a mapping with one.';
    reading.report(path, { code: 'bad-value', sentence });
    return NOTHING;
  }
  const isWanted = negates(value) ? !one.isWanted : one.isWanted;
  if (typeof value['type'] === 'string' || value['tool'] !== undefined) {
    const found = readMachineCheck({ type: 'tool_used', ...value }, isWanted, reading.losses);
    if (found !== undefined) return { ...NOTHING, ...found };
  }
  return readProse(value, { ...one, isWanted });
}

function negates(value: JsonObject): boolean {
  return truthOf(value['negate'] ?? value['negated'] ?? value['not']) === true;
}

function readProse(value: JsonObject, one: One): SkillChecks {
  const { losses, report } = one.reading;
  if (one.id === 'behavior' || one.id === 'outcomes') {
    losses.add(BOUNDS_ELSEWHERE, one.id);
    return NOTHING;
  }
  if (!isEmpty(value['retired'])) {
    losses.add('checks that are marked as retired');
    return NOTHING;
  }
  if (firstOf(value, COMMANDS) !== undefined) {
    losses.add('checks by a program: write them as `command: { run: […], files: […] }`');
    return NOTHING;
  }
  const weight = value['weight'];
  if (weight !== undefined && textOf(weight) !== '1')
    losses.add('weights of expectations: each passes or fails, and all have to pass');
  const text = textOf(firstOf(value, TEXTS)?.value);
  if (text === undefined) {
    const sentence = 'An expectation must be a text, or a mapping with one (`text`, `description`, `check`).';
    report(one.path, { code: 'missing-key', sentence });
    return NOTHING;
  }
  const id = textOf(value['id'] ?? value['name'] ?? value['dimension']) ?? one.id;
  return { ...NOTHING, items: [itemOf(text, { ...one, id })] };
}

function itemOf(text: string, { id, isWanted }: Pick<One, 'id' | 'isWanted'>): SkillItem {
  return { text: text.trim(), id: id === undefined ? undefined : oneLine(id), answer: isWanted ? 'yes' : 'no' };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 100);
}

/** Patterns as Python’s `re.search` reads them. */
function patterns(record: JsonObject): readonly JsonObject[] {
  const of = (key: string): readonly string[] => entriesIn(record[key]).flatMap(({ value }) => textOf(value) ?? []);
  return [
    ...of('required_regex').map((regex) => ({ regex })),
    ...of('forbidden_regex').map((regex) => ({ not: { regex } })),
  ];
}

/** Texts, or `{ regex }`, that must or must not appear; the case of letters is nothing to either. */
function texts(record: JsonObject): readonly JsonObject[] {
  const of = (key: string): readonly JsonObject[] =>
    entriesIn(record[key]).flatMap(({ value }): readonly JsonObject[] => {
      const pattern = isJsonObject(value) ? textOf(value['regex']) : undefined;
      if (pattern !== undefined) return [{ regex: { pattern, flags: 'i' } }];
      const text = textOf(value);
      return text === undefined ? [] : [{ icontains: text }];
    });
  return [...of('must_contain'), ...of('must_not_contain').map((entry) => ({ not: entry }))];
}
