import { createHash } from 'node:crypto';
import type { Json, JsonObject } from '../domain/json.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { Case, MessageTemplate, Severity } from '../domain/suite.ts';
import type { Place } from '../domain/user-error.ts';
import { isCriticalScorer, type Expectation } from './expect.ts';
import type { FieldMistakes } from './case-mistakes.ts';
import type { ComplainOf, Fields, Filler } from './fill.ts';
import { lookupIn } from './plain.ts';
import type { Row } from './row.ts';

/** What a case takes from its suite and its entry in `cases:`. */
export type CaseFrame = {
  readonly tags: readonly string[];
  readonly severity: Severity | undefined;
  readonly defaultSeverity: Severity | undefined;
  /** The suite's defaults first. */
  readonly expect: readonly Expectation[];
  /** Those of the entry alone. */
  readonly ownExpect: readonly Expectation[];
};

/** Makes cases; shares what they have in common, so that many are cheap. */
export type CaseBuilder = (row: CaseSource, frame: CaseFrame) => Case;

/** A row at its place, its turns already validated. */
export type CaseSource = { readonly row: Row; readonly place: Place; readonly messages: readonly MessageTemplate[] };

/** Prepares the making of cases; what is wrong with the templates of their scorers goes to `mistakes`. */
export function createCaseBuilder(fill: Filler, mistakes: FieldMistakes): CaseBuilder {
  const shared: SharedSpecs = new WeakMap();
  const tagLists = new Map<string, readonly string[]>();
  return (source, frame) => {
    const { row, place, messages } = source;
    const tags = row.tags.length === 0 ? frame.tags : intern(tagLists, [...new Set([...frame.tags, ...row.tags])]);
    const severity = row.severity ?? frame.severity ?? severityOf(frame);
    const id = row.id ?? hashOf(row.vars, messages);
    const fillAll = (list: readonly Expectation[]): readonly ScorerSpec[] => {
      const fields = fieldsOf(row, id);
      const complain: ComplainOf = (scorer, complaint) => mistakes.note(scorer, { caseId: id, place, complaint });
      return list.map(({ spec, isTemplate }) => (isTemplate ? fill(spec, fields, complain) : spec));
    };
    const expectations = frame.expect.filter((expectation) => isFor(expectation, severity, tags));
    const expect = expectations.some((expectation) => expectation.isTemplate)
      ? fillAll(expectations)
      : share(shared, frame.expect, expectations);
    return {
      id,
      place,
      vars: row.vars,
      messages,
      tags,
      severity,
      expect,
      human: row.human,
      provenance: row.provenance,
    };
  };
}

function severityOf(frame: CaseFrame): Severity {
  if (frame.defaultSeverity !== undefined) return frame.defaultSeverity;
  return frame.ownExpect.some(({ spec }) => isCriticalScorer(spec)) ? 'critical' : 'major';
}

function isFor({ onlyOn }: Expectation, severity: Severity, tags: readonly string[]): boolean {
  const { severity: severities, tags: wanted } = onlyOn;
  if (severities !== undefined && !severities.includes(severity)) return false;
  return wanted === undefined || wanted.some((tag) => tags.includes(tag));
}

type SharedSpecs = WeakMap<readonly Expectation[], Map<string, readonly ScorerSpec[]>>;

/** A row's vars, its right answer, its id and tags; in this order where names are equal. */
function fieldsOf(row: Row, id: string): Fields {
  const answer = row.expected;
  return {
    get: (name) => {
      if (name === 'expected' && answer !== undefined) return answer;
      if (name.startsWith('expected.') && answer !== undefined) return lookupIn({ expected: answer }, name);
      const value = lookupIn(row.vars, name);
      if (value !== undefined) return value;
      return name === 'id' ? id : name === 'tags' ? row.tags : undefined;
    },
    all: () => ({ id, tags: row.tags, ...row.vars, ...(answer === undefined ? {} : { expected: answer }) }),
  };
}

/** One list for all cases of a frame with the same scorers. */
function share(
  shared: SharedSpecs,
  all: readonly Expectation[],
  expectations: readonly Expectation[],
): readonly ScorerSpec[] {
  const lists = shared.get(all) ?? new Map<string, readonly ScorerSpec[]>();
  shared.set(all, lists);
  const key = expectations.map((expectation) => all.indexOf(expectation)).join(' ');
  const specs = lists.get(key) ?? expectations.map(({ spec }) => spec);
  lists.set(key, specs);
  return specs;
}

function intern(lists: Map<string, readonly string[]>, list: readonly string[]): readonly string[] {
  const key = JSON.stringify(list);
  const known = lists.get(key);
  if (known !== undefined) return known;
  lists.set(key, list);
  return list;
}

/** An id from the content: the order of keys and of rows does not matter. */
function hashOf(vars: JsonObject, messages: readonly MessageTemplate[]): string {
  const turns = messages.map(({ role, text, images, toolCalls, toolCallId }): Json => ({
    role,
    text,
    images,
    toolCalls: toolCalls.map(({ id, name, arguments: given }) => ({ id, name, arguments: given })),
    toolCallId: toolCallId ?? null,
  }));
  const content: JsonObject = turns.length === 0 ? { vars } : { vars, messages: turns };
  return createHash('sha256').update(stableText(content)).digest('hex').slice(0, 12);
}

/** JSON with its keys in order. */
function stableText(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each: Json) => stableText(each)).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${stableText(child as Json)}`).join(',')}}`;
}
