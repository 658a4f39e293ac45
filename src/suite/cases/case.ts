import { createHash } from 'node:crypto';
import type { WorkspaceFile } from '../../domain/agents/agent.ts';
import { canonicalJson } from '../../domain/json/canonical-json.ts';
import type { Json, JsonObject } from '../../domain/json/json.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Case, MessageTemplate, Severity, SimulatedUser } from '../../domain/suite.ts';
import type { Place } from '../../domain/user-error.ts';
import { isCriticalScorer, type Expectation } from './expect.ts';
import type { FieldMistakes } from '../diagnostics/case-mistakes.ts';
import type { Fields, Filler } from '../template/fill.ts';
import { lookupIn } from '../template/plain.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import type { Row } from '../dataset/row.ts';

/** What a case takes from its suite and its entry in `cases:`. */
export type CaseFrame = {
  readonly tags: readonly string[];
  readonly severity: Severity | undefined;
  readonly cluster: string | undefined;
  readonly owner: string | undefined;
  readonly user?: SimulatedUser;
  readonly workspace?: readonly WorkspaceFile[];
  readonly ownerOfTag: ReadonlyMap<string, string>;
  readonly defaultSeverity: Severity | undefined;
  /** The suite's defaults first. */
  readonly expect: readonly Expectation[];
  /** Those of the entry alone. */
  readonly ownExpect: readonly Expectation[];
};

/** Makes the cases of one frame; shares what they have in common, so that many are cheap. */
export type CaseBuilder = (frame: CaseFrame) => (source: CaseSource) => Case;

/** A row at its place, its turns already validated. */
export type CaseSource = { readonly row: Row; readonly place: Place; readonly messages: readonly MessageTemplate[] };

/** Prepares the making of cases; what is wrong with the templates of their scorers goes to `mistakes`. */
export function createCaseBuilder(filler: Filler, mistakes: FieldMistakes): CaseBuilder {
  return (frame) => {
    const frameSeverity = frame.severity ?? severityOf(frame);
    const scorersFor = chooseScorers(frame, filler);
    return (source) => {
      const { row, place, messages } = source;
      const tags = joinTags(frame.tags, row.tags);
      const severity = row.severity ?? frameSeverity;
      const id = row.id ?? hashOf(row.vars, messages);
      const { specs, fill } = scorersFor(severity, tags);
      const expect = fill === undefined ? specs : fill(new CaseFields({ row, place, id, tags }, mistakes));
      const { vars, human, provenance, cluster = frame.cluster } = row;
      const owner = frame.owner ?? ownerOf(tags, frame);
      const user = frame.user === undefined ? {} : { user: frame.user };
      const workspace = frame.workspace === undefined ? {} : { workspace: frame.workspace };
      return {
        id,
        place,
        vars,
        messages,
        ...user,
        ...workspace,
        tags,
        severity,
        expect,
        cluster,
        owner,
        human,
        provenance,
      };
    };
  };
}

function joinTags(shared: readonly string[], own: readonly string[]): readonly string[] {
  if (own.length === 0) return shared;
  return shared.length === 0 ? own : [...new Set([...shared, ...own])];
}

function ownerOf(tags: readonly string[], { ownerOfTag }: CaseFrame): string | undefined {
  const tag = ownerOfTag.size === 0 ? undefined : tags.find((each) => ownerOfTag.has(each));
  return tag === undefined ? undefined : ownerOfTag.get(tag);
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

/** The scorers of a case; `fill` makes them where some hold templates. */
type Scorers = {
  readonly specs: readonly ScorerSpec[];
  readonly fill: ((fields: Fields) => readonly ScorerSpec[]) | undefined;
};

type ScorersFor = (severity: Severity, tags: readonly string[]) => Scorers;

/** One list for all cases of a frame with the same scorers. */
function chooseScorers({ expect: all }: CaseFrame, filler: Filler): ScorersFor {
  const prepare = (chosen: readonly Expectation[]): Scorers => {
    const specs = chosen.map(({ spec }) => spec);
    if (!chosen.some(({ isTemplate }) => isTemplate)) return { specs, fill: undefined };
    const fills = chosen.map(({ spec, isTemplate }) => (isTemplate ? filler(spec) : () => spec));
    return { specs, fill: (fields) => fills.map((fill) => fill(fields)) };
  };
  if (!all.some(({ onlyOn }) => onlyOn.severity !== undefined || onlyOn.tags !== undefined)) {
    const scorers = prepare(all);
    return () => scorers;
  }
  const lists = new Map<string, Scorers>();
  return (severity, tags) => {
    const chosen = all.filter((expectation) => isFor(expectation, severity, tags));
    const key = chosen.map((expectation) => all.indexOf(expectation)).join(' ');
    const scorers = lists.get(key) ?? prepare(chosen);
    lists.set(key, scorers);
    return scorers;
  };
}

type Filled = { readonly row: Row; readonly place: Place; readonly id: string; readonly tags: readonly string[] };

/** A row's vars, its right answer, its id and tags; in this order where names are equal. A class: there is one a case. */
class CaseFields implements Fields {
  readonly #of: Filled;
  readonly #mistakes: FieldMistakes;

  constructor(filled: Filled, mistakes: FieldMistakes) {
    this.#of = filled;
    this.#mistakes = mistakes;
  }

  get(name: string): Json | undefined {
    const { row, id, tags } = this.#of;
    const answer = row.expected;
    if (answer !== undefined && name === 'expected') return answer;
    if (answer !== undefined && name.startsWith('expected.')) return lookupIn({ expected: answer }, name);
    const value = lookupIn(row.vars, name);
    if (value !== undefined) return value;
    return name === 'id' ? id : name === 'tags' ? tags : undefined;
  }

  all(): JsonObject {
    const { row, id, tags } = this.#of;
    const fields = { id, tags, ...row.vars };
    return row.expected === undefined ? fields : { ...fields, expected: row.expected };
  }

  report(scorer: Place, message: DiagnosticMessage): void {
    const { place, id } = this.#of;
    this.#mistakes.note(scorer, { caseId: id, place, message });
  }
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
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 12);
}
