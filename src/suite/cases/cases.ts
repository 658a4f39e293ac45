import type { WorkspaceFile } from '../../domain/agents/agent.ts';
import { canonicalJson } from '../../domain/json/canonical-json.ts';
import type { JsonObject } from '../../domain/json/json.ts';
import { withChildren } from '../../domain/scorer.ts';
import type { Case, MessageTemplate, Severity, SimulatedUser } from '../../domain/suite.ts';
import { describePlace, type Place } from '../../domain/user-error.ts';
import { gatherFieldMistakes, type FieldMistakes } from '../diagnostics/case-mistakes.ts';
import { createCaseBuilder, type CaseBuilder, type CaseFrame } from './case.ts';
import type { PlaceOf } from '../syntax/document.ts';
import { compileExpectations, type Expectation } from './expect.ts';
import { createFiller, needsEngine } from '../template/fill.ts';
import { MAX_CASES } from '../files/limits.ts';
import { loadTemplateEngine } from '../template/liquid.ts';
import { reportUnseen } from './names.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { toMessages } from '../target/prompt.ts';
import { tagsIn } from '../template/tags-in.ts';
import type { BrokenParts } from '../diagnostics/recover.ts';
import type { Row } from '../dataset/row.ts';
import { INLINE_KEYS, type CaseInput, type SuiteInput } from '../schema/suite.ts';
import { placeFiles } from '../files/placed-files.ts';
import type { Sources } from '../files/sources.ts';
import { loadDataset, loadImport, type ReadyRow } from './case-files.ts';

/** One entry of `cases:`, read: what its cases share, and their rows but for those with mistakes. */
type ReadyEntry = { readonly frame: CaseFrame; readonly rows: readonly ReadyRow[]; readonly isWhole: boolean };

type Defaults = {
  readonly tags: readonly string[];
  readonly severity: Severity | undefined;
  readonly ownerOfTag: ReadonlyMap<string, string>;
  readonly expect: readonly Expectation[];
};

/** The cases of a suite without those that have mistakes; `isWhole`: none had. */
export type LoadedCases = {
  readonly cases: readonly Case[];
  readonly isWhole: boolean;
  /** What stands in the tags of the scorers' texts, before cases filled them. */
  readonly scorerTags: string;
};

/** Cases of a suite, inline ones and those of datasets, in the order of the file. */
export async function loadCases(
  sources: Sources,
  { input, broken }: { readonly input: SuiteInput; readonly broken: BrokenParts },
  placeOf: PlaceOf,
): Promise<LoadedCases> {
  const defaults: Defaults = {
    tags: input.defaults?.tags ?? [],
    severity: input.defaults?.severity,
    ownerOfTag: new Map(Object.entries(input.owners ?? {})),
    expect: await compileExpectations(sources, input.defaults?.expect ?? [], (path, what) =>
      placeOf(['defaults', 'expect', ...path], what),
    ),
  };
  const entries: ReadyEntry[] = [];
  for (const [index, entry] of input.cases.entries()) {
    const place: PlaceOf = (path, what) => placeOf(['cases', index, ...path], what);
    const isBroken = broken.cases.has(index);
    entries.push(await loadEntry(sources, { entry, defaults, isBroken }, place));
  }
  if (reportTooMany(sources, entries, placeOf)) return { cases: [], isWhole: false, scorerTags: '' };
  const mistakes = gatherFieldMistakes();
  const cases = buildCases(await createBuilder(entries, mistakes), entries);
  sources.diagnostics.push(...mistakes.all(cases));
  reportDuplicates(sources, cases);
  for (const { id, place } of cases) reportUnseen(sources.diagnostics, 'case id', { name: id, place });
  return { cases, isWhole: entries.every((entry) => entry.isWhole), scorerTags: scorerTagsOf(entries) };
}

function scorerTagsOf(entries: readonly ReadyEntry[]): string {
  const used = entries.flatMap(({ frame, rows }) => [...frame.expect, ...rows.flatMap(({ expect }) => expect)]);
  const templates = new Set(used.filter(({ isTemplate }) => isTemplate).map(({ spec }) => spec));
  const texts = [...templates].flatMap(withChildren).map(({ config }) => canonicalJson(config));
  return [...new Set(texts.flatMap(tagsIn))].join('\n');
}

function reportTooMany(sources: Sources, entries: readonly ReadyEntry[], placeOf: PlaceOf): boolean {
  const count = entries.reduce((sum, entry) => sum + entry.rows.length, 0);
  if (count <= MAX_CASES) return false;
  const sentence = `The suite has ${count} cases; at most ${MAX_CASES} are read.`;
  sources.diagnostics.push(diagnosticAt(placeOf(['cases'], 'key'), { code: 'too-large', sentence }));
  return true;
}

type EntryInput = { readonly entry: CaseInput; readonly defaults: Defaults; readonly isBroken: boolean };

async function loadEntry(
  sources: Sources,
  { entry, defaults, isBroken }: EntryInput,
  placeOf: PlaceOf,
): Promise<ReadyEntry> {
  const ownExpect = await compileExpectations(sources, entry.expect ?? [], (path, what) =>
    placeOf(['expect', ...path], what),
  );
  const frame: CaseFrame = {
    tags: [...new Set([...defaults.tags, ...(entry.tags ?? [])])],
    severity: entry.severity,
    cluster: entry.cluster === undefined ? undefined : String(entry.cluster),
    owner: entry.owner,
    ownerOfTag: defaults.ownerOfTag,
    defaultSeverity: defaults.severity,
    expect: [...defaults.expect, ...ownExpect],
    ownExpect,
    ...(entry.workspace === undefined ? {} : { workspace: toWorkspace(sources, entry.workspace, placeOf) }),
    ...(entry.user === undefined ? {} : { user: toUser(entry.user, placeOf(['user', 'goal'], 'text')) }),
  };
  if (isBroken) return { frame, rows: [], isWhole: false };
  const known = sources.diagnostics.length;
  if (entry.import !== undefined) {
    const rows = await loadImport(sources, { ...entry, import: entry.import }, placeOf);
    return { frame, rows, isWhole: sources.diagnostics.length === known };
  }
  if (entry.file === undefined) return { frame, rows: inlineRow(sources, entry, placeOf), isWhole: true };
  reportInlineKeys(sources, entry, placeOf);
  const rows = await loadDataset(sources, { ...entry, file: entry.file }, placeOf);
  return { frame, rows, isWhole: sources.diagnostics.length === known };
}

function toWorkspace(
  sources: Sources,
  entries: NonNullable<CaseInput['workspace']>,
  placeOf: PlaceOf,
): readonly WorkspaceFile[] {
  return placeFiles(sources, { entries, placeOf: (path, what) => placeOf(['workspace', ...path], what) });
}

const USUAL_TURNS = 8;

function toUser(
  { goal, max_turns: maxTurns = USUAL_TURNS }: NonNullable<CaseInput['user']>,
  place: Place,
): SimulatedUser {
  return { goal, maxTurns, place };
}

function inlineRow(sources: Sources, entry: CaseInput, placeOf: PlaceOf): readonly ReadyRow[] {
  if (entry.columns !== undefined) {
    const sentence = '`columns` belongs to a dataset (`file:`).';
    sources.diagnostics.push(diagnosticAt(placeOf(['columns'], 'key'), { code: 'bad-value', sentence }));
  }
  const { source, added, consent } = entry;
  const hasProvenance = [source, added, consent].some((value) => value !== undefined);
  const row: Row = {
    id: entry.id === undefined ? undefined : String(entry.id),
    vars: (entry.vars ?? {}) as JsonObject,
    expected: entry.expected as Row['expected'],
    tags: [],
    severity: undefined,
    cluster: undefined,
    human: entry.human,
    provenance: hasProvenance ? { source, added, consent } : undefined,
  };
  const messages = turnsOf(sources, entry, placeOf);
  return [{ row, place: placeOf([]), messages, expect: [] }];
}

function turnsOf(sources: Sources, { prompt, messages = [] }: CaseInput, placeOf: PlaceOf): readonly MessageTemplate[] {
  if (prompt === undefined) return toMessages(messages, (index) => placeOf(['messages', index, 'content'], 'text'));
  if (messages.length > 0) {
    const sentence = 'A case has either `prompt` or `messages`, not both.';
    sources.diagnostics.push(diagnosticAt(placeOf(['prompt'], 'key'), { code: 'bad-value', sentence }));
  }
  return toMessages([{ role: 'user', content: prompt }], () => placeOf(['prompt'], 'text'));
}

function reportInlineKeys(sources: Sources, entry: CaseInput, placeOf: PlaceOf): void {
  for (const key of INLINE_KEYS) {
    if (!(key in entry)) continue;
    const sentence = `\`${key}\` does not belong to a dataset (\`file:\`).`;
    const hint = 'Its rows have their own.';
    sources.diagnostics.push(diagnosticAt(placeOf([key], 'key'), { code: 'bad-value', sentence, hint }));
  }
}

async function createBuilder(entries: readonly ReadyEntry[], mistakes: FieldMistakes): Promise<CaseBuilder> {
  const isNeeded = entries.some(
    ({ frame, rows }) => frame.expect.some(usesEngine) || rows.some(({ expect }) => expect.some(usesEngine)),
  );
  return createCaseBuilder(createFiller(isNeeded ? await loadTemplateEngine() : undefined), mistakes);
}

function usesEngine({ isTemplate, spec }: Expectation): boolean {
  return isTemplate && needsEngine(spec);
}

function buildCases(builder: CaseBuilder, entries: readonly ReadyEntry[]): readonly Case[] {
  return entries.flatMap(({ frame, rows }) => {
    const build = builder(frame);
    return rows.map((ready) => {
      if (ready.expect.length === 0 && ready.workspace === undefined) return build(ready);
      const own = {
        ...(ready.workspace === undefined ? {} : { workspace: ready.workspace }),
        expect: [...frame.expect, ...ready.expect],
        ownExpect: [...frame.ownExpect, ...ready.expect],
      };
      return builder({ ...frame, ...own })(ready);
    });
  });
}

function reportDuplicates(sources: Sources, cases: readonly Case[]): void {
  const first = new Map<string, Place>();
  for (const { id, place } of cases) {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, place);
      continue;
    }
    const sentence = `The case id \`${id}\` is taken by ${describePlace(earlier)}.`;
    const isHash = /^[0-9a-f]{12}$/.test(id);
    const hint = isHash ? 'Cases without an id get one from their vars: two with equal vars need ids.' : undefined;
    sources.diagnostics.push(diagnosticAt(place, { code: 'duplicate-id', sentence, hint }));
  }
}
