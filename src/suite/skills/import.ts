import { posix } from 'node:path';
import type { WorkspaceFile } from '../../domain/agents/agent.ts';
import type { InputFile, MessageTemplate } from '../../domain/suite.ts';
import type { Place } from '../../domain/user-error.ts';
import { compileExpectations, type Expectation } from '../cases/expect.ts';
import type { Row } from '../dataset/row.ts';
import { diagnosticAt, fileDiagnostic, type DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import { describeIssues } from '../diagnostics/issues.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { startLosses } from '../diagnostics/losses.ts';
import { MAX_DATASET_BYTES } from '../files/limits.ts';
import { findOptional, readFound, readText, type Sources } from '../files/sources.ts';
import { messagesSchema } from '../schema/message.ts';
import { rowExpectSchema } from '../schema/suite.ts';
import type { Path, PlaceOf, SourceDocument } from '../syntax/document.ts';
import { parseJson } from '../syntax/json.ts';
import { parseYaml } from '../syntax/yaml.ts';
import { toMessages } from '../target/prompt.ts';
import { expectOf, saidIn } from './entry.ts';
import { idsOf } from './ids.ts';
import { idPrefix, placeFixture, skillDirectory, skillName, type SkillPlace } from './places.ts';
import { readSkillEvals } from './read-evals.ts';
import type { SkillCase, SkillEvals } from './skill-case.ts';

/** A case of a skill's evals with everything that was read for it. */
export type ImportedRow = {
  readonly row: Row;
  readonly place: Place;
  readonly messages: readonly MessageTemplate[];
  readonly workspace: readonly WorkspaceFile[];
  readonly expect: readonly Expectation[];
};

/** What of the cases is left out, by their ids, and where that is written. */
export type Excepted = { readonly except: readonly string[]; readonly placeOf: PlaceOf };

/** The cases of a skill's evals, read where they are written; mistakes are told at their places there. */
export async function readImport(
  sources: Sources,
  file: InputFile,
  excepted: Excepted,
): Promise<readonly ImportedRow[]> {
  const text = await readText(sources.snapshot, file.oid, MAX_DATASET_BYTES);
  if (typeof text !== 'string') {
    sources.diagnostics.push(fileDiagnostic(file.path, text));
    return [];
  }
  const parse = file.path.toLowerCase().endsWith('.json') ? parseJson : parseYaml;
  const document = parse(file.path, text, sources.diagnostics);
  if (document === undefined) return [];
  const mistakes: { readonly path: Path; readonly message: DiagnosticMessage }[] = [];
  const report = (path: Path, message: DiagnosticMessage): void => void mistakes.push({ path, message });
  const evals = readSkillEvals(document.value, { report, losses: startLosses() });
  const directory = skillDirectory((path) => findOptional(sources, path) !== undefined, file.path);
  const skill = evals.skill ?? skillName(directory, await skillText(sources, directory));
  const ids = idsOf(idPrefix(skill, directory), evals.cases);
  const left = new Set(leftOut(sources, ids, excepted));
  const isLeftOut = (path: Path): boolean =>
    evals.cases.some((one, index) => left.has(ids[index] ?? '') && isWithin(path, one.path));
  for (const { path, message } of mistakes)
    if (!isLeftOut(path)) sources.diagnostics.push(diagnosticAt(document.placeOf(path), message));
  const reading = { sources, document, place: { evals: file.path, directory }, skills: meant(skill, evals) };
  const rows: ImportedRow[] = [];
  for (const [index, one] of evals.cases.entries()) {
    const id = ids[index] ?? '';
    // What a case asks nothing for is told already.
    if (!left.has(id) && one.turns.length > 0) rows.push(await toRow(one, id, reading));
  }
  return rows;
}

/** An exception that excepts nothing is a mistake: the case that it was for may be in again under another id. */
function leftOut(sources: Sources, ids: readonly string[], { except, placeOf }: Excepted): readonly string[] {
  for (const [index, id] of except.entries()) {
    if (ids.includes(id)) continue;
    const sentence = `No imported case has the id \`${id}\`.`;
    const place = placeOf(['except', index]);
    sources.diagnostics.push(diagnosticAt(place, { code: 'bad-value', sentence, hint: didYouMean(id, ids) }));
  }
  return except;
}

function isWithin(path: Path, whole: Path): boolean {
  return whole.every((key, index) => path[index] === key);
}

async function skillText(sources: Sources, directory: string): Promise<string | undefined> {
  const file = findOptional(sources, posix.join(directory, 'SKILL.md'));
  const text = file && (await readFound(sources, file));
  return text === undefined || typeof text === 'string' ? text : '';
}

/** The skill that is meant where a case names none: that of the file, else any of those that its other cases name. */
function meant(skill: string | undefined, { cases }: SkillEvals): readonly string[] {
  if (skill !== undefined) return [skill];
  return [
    ...new Set(
      cases.flatMap(({ triggers }) => triggers.flatMap(({ skill: one }) => (typeof one === 'object' ? one.name : []))),
    ),
  ];
}

type Reading = {
  readonly sources: Sources;
  readonly document: SourceDocument;
  readonly place: SkillPlace;
  readonly skills: readonly string[];
};

async function toRow(one: SkillCase, id: string, { sources, document, place, skills }: Reading): Promise<ImportedRow> {
  const where = document.placeOf(one.path);
  if (id.length > MAX_ID || /\p{Cc}/u.test(id)) {
    const sentence = `The id must be text of at most ${MAX_ID} characters, in one line.`;
    sources.diagnostics.push(diagnosticAt(document.placeOf([...one.path, 'id']), { code: 'bad-value', sentence }));
  }
  if (skills.length === 0 && one.triggers.some(({ skill }) => skill === 'own')) {
    const sentence = 'Nothing says which skill is meant.';
    const hint = 'Give the file a `skill_name`.';
    sources.diagnostics.push(diagnosticAt(where, { code: 'missing-key', sentence, hint }));
  }
  const workspace = one.fixtures.flatMap((fixture) =>
    placeFixture(sources, place, { ...fixture, place: document.placeOf(fixture.path) }),
  );
  return {
    row: toCells(one, id),
    place: where,
    messages: turnsOf(one, where),
    workspace,
    expect: await expectations(sources, expectOf(one, skills, asItIs), { document, one }),
  };
}

const MAX_ID = 200;
const asItIs = (text: string): string => text;

function toCells({ tags, expected }: SkillCase, id: string): Row {
  return {
    id,
    vars: {},
    expected,
    tags,
    severity: undefined,
    cluster: undefined,
    human: undefined,
    provenance: undefined,
  };
}

function turnsOf(one: SkillCase, place: Place): readonly MessageTemplate[] {
  const { prompt, messages = [{ role: 'user', content: prompt }] } = saidIn(one);
  return toMessages(messagesSchema.parse(messages), () => place);
}

/** Texts that were written for another tool are no templates here. */
async function expectations(
  sources: Sources,
  entries: readonly object[],
  { document, one }: { readonly document: SourceDocument; readonly one: SkillCase },
): Promise<readonly Expectation[]> {
  const place = document.placeOf(one.path);
  const parsed = rowExpectSchema.safeParse(entries);
  if (!parsed.success) {
    const there = { ...document, placeOf: () => place };
    sources.diagnostics.push(...describeIssues(parsed.error.issues, there, one.path));
    return [];
  }
  const compiled = await compileExpectations(sources, parsed.data, () => place);
  return compiled.map((each) => ({ ...each, isTemplate: false }));
}
