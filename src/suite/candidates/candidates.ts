import { digestOf } from '../../domain/json/digest.ts';
import type { Suite, Target } from '../../domain/suite.ts';
import { UserError, type Diagnostic, type Place } from '../../domain/user-error.ts';
import type { Snapshot } from '../../ports.ts';
import { diagnosticAt, fileDiagnostic } from '../diagnostics/diagnostic.ts';
import { describeIssues, validate } from '../diagnostics/issues.ts';
import { MAX_TEXT_BYTES } from '../files/limits.ts';
import { readText, type Sources } from '../files/sources.ts';
import { createFileSelector } from '../glob/select-files.ts';
import type { CandidateInput, CandidateKeys } from '../schema/candidate.ts';
import { suiteSchema, type SuiteInput } from '../schema/suite.ts';
import { targetSchema, type TargetInput } from '../schema/target.ts';
import type { PlaceOf, SourceDocument } from '../syntax/document.ts';
import { parseYaml } from '../syntax/yaml.ts';
import { loadTarget } from '../target/target.ts';
import { deriveTarget } from './derive.ts';
import { parseCandidate } from './parse.ts';

/** A target that is tried in an incumbent’s place. */
export type Candidate = {
  readonly target: Target;
  /** Its target as it would be written; undefined: another target of the suite. */
  readonly input: TargetInput | undefined;
  /** The incumbent’s parameters that its API does not know. */
  readonly dropped: readonly string[];
};

/** A suite’s file as it is written, and its targets. */
export type Definition = { readonly document: SourceDocument; readonly input: SuiteInput };

/** Which of a suite’s targets is challenged, by whom; undefined: by those that the suite’s `models` names. */
export type Challenge = { readonly incumbent: string; readonly texts: readonly string[] | undefined };

/** The candidates of a suite that was read, each with what it names. Throws UserError with everything that is wrong with them. */
export async function loadCandidates(
  snapshot: Snapshot,
  suite: Suite,
  { incumbent, texts }: Challenge,
): Promise<readonly Candidate[]> {
  const sources = openSources(snapshot);
  const definition = await readDefinition(sources, suite);
  const index = suite.targets.findIndex(({ name }) => name === incumbent);
  const own = suite.targets[index];
  const input = definition && targetsOf(definition.input)[index];
  if (definition === undefined || own === undefined || input === undefined) throw new UserError(sources.diagnostics);
  const entries = texts?.map((entry) => ({ entry, placeOf: () => own.place })) ?? entriesOf(definition);
  const found = await findCandidates(sources, entries, { targets: suite.targets, own, input });
  if (sources.diagnostics.length > 0) throw new UserError(sources.diagnostics);
  return found;
}

/** A way to the files of a revision for what is read besides its suites. */
export function openSources(snapshot: Snapshot): Sources {
  const cache = { texts: new Map(), derived: new Map(), selector: createFileSelector() };
  return { snapshot, cache, diagnostics: [], dependencies: [] };
}

/** Finds what is wrong with a suite’s `models`, tried in place of its first target. */
export async function checkCandidates(
  sources: Sources,
  definition: Definition,
  targets: readonly Target[],
): Promise<void> {
  const [input] = targetsOf(definition.input);
  const [own] = targets;
  if (input === undefined || own === undefined) return;
  await findCandidates(sources, entriesOf(definition), { targets, own, input });
}

/** A suite’s targets, and the one that is challenged: as it was read, and as it is written. */
type Field = { readonly targets: readonly Target[]; readonly own: Target; readonly input: TargetInput };

async function findCandidates(
  sources: Sources,
  entries: readonly Entry[],
  { targets, own, input }: Field,
): Promise<readonly Candidate[]> {
  const found: Placed[] = [];
  for (const { entry, placeOf } of entries) {
    const other = typeof entry === 'string' ? targets.find(({ name }) => name === entry) : undefined;
    const candidate =
      other === undefined
        ? await loadCandidate(sources, { entry, placeOf, incumbent: input })
        : { target: other, input: undefined, dropped: [] };
    if (candidate !== undefined) found.push({ ...candidate, place: placeOf([]) });
  }
  reportNames(sources, found, { own, input });
  return found.map(({ place: _, ...candidate }) => candidate);
}

type Placed = Candidate & { readonly place: Place };

/** A suite's file as it is written, once more. */
export async function readDefinition(sources: Sources, { file }: Suite): Promise<Definition | undefined> {
  const entry = sources.snapshot.entries.get(file);
  if (entry?.kind !== 'file') return undefined;
  const text = await readText(sources.snapshot, entry.oid, MAX_TEXT_BYTES);
  if (typeof text !== 'string') return void sources.diagnostics.push(fileDiagnostic(file, text));
  const document = parseYaml(file, text, sources.diagnostics);
  const input = document && validate(suiteSchema, document, sources.diagnostics);
  return document && input && { document, input };
}

/** The targets as they are written. */
export function targetsOf({ target, targets }: SuiteInput): readonly TargetInput[] {
  return target === undefined ? (targets ?? []) : [target];
}

type Entry = { readonly entry: CandidateInput; readonly placeOf: PlaceOf };

function entriesOf({ document, input }: Definition): readonly Entry[] {
  return (input.models ?? []).map((entry, index) => ({
    entry,
    placeOf: (path, what) => document.placeOf(['models', index, ...path], what),
  }));
}

type Tried = Entry & { readonly incumbent: TargetInput };

async function loadCandidate(sources: Sources, { entry, placeOf, incumbent }: Tried): Promise<Candidate | undefined> {
  const parsed = typeof entry === 'string' ? parseCandidate(entry) : entry;
  if ('sentence' in parsed) return void sources.diagnostics.push(diagnosticAt(placeOf([]), parsed));
  const derived = deriveTarget(incumbent, parsed);
  const { success, data, error } = targetSchema.safeParse(derived.input);
  if (!success) return void sources.diagnostics.push(...describeIn(error.issues, derived.input, placeOf([])));
  const before = sources.diagnostics.length;
  const named = nameOf(parsed, data);
  const target = await loadTarget(sources, named === undefined ? data : { ...data, name: named }, placeOf);
  if (named === undefined) return void sources.diagnostics.push(nameless(placeOf([])));
  if (target === undefined || sources.diagnostics.length > before) return undefined;
  return { target: { ...target, name: named }, input: derived.input, dropped: derived.dropped };
}

type Issues = Parameters<typeof describeIssues>[0];

function describeIn(issues: Issues, value: unknown, place: Place): readonly Diagnostic[] {
  return describeIssues(issues, { file: place.file, text: '', value, placeOf: () => place });
}

/** What a reader tells it by: its own name, else its model, its program, or what it is asked with. */
function nameOf({ name, model, prompt, command }: CandidateKeys, { provider }: TargetInput): string | undefined {
  if (name !== undefined || model !== undefined) return name ?? model;
  if (typeof prompt === 'string') return prompt;
  return command === undefined ? undefined : `${provider}:${command.join(' ')}`.slice(0, 100);
}

function nameless(place: Place): Diagnostic {
  const sentence = 'This candidate has no name that tells it from the incumbent.';
  return diagnosticAt(place, { code: 'missing-key', sentence, hint: 'Give it a `name`.' });
}

function reportNames(sources: Sources, candidates: readonly Placed[], { own, input }: Omit<Field, 'targets'>): void {
  const seen = new Set([own.name]);
  for (const { target, place, ...candidate } of candidates) {
    const { name } = target;
    if (seen.has(name)) sources.diagnostics.push(calledAlike(place, name, own));
    else if (candidate.input !== undefined && isSame(candidate.input, input)) {
      const sentence = `The candidate \`${name}\` asks the same as \`${own.name}\`: there is nothing to compare.`;
      const hint = 'Name another model, other parameters or another prompt.';
      sources.diagnostics.push(diagnosticAt(place, { code: 'bad-input', sentence, hint }));
    }
    seen.add(name);
  }
}

function calledAlike(place: Place, name: string, incumbent: Target): Diagnostic {
  const isSelf = name === incumbent.name;
  const sentence = isSelf
    ? `The candidate \`${name}\` is called as the incumbent is.`
    : `Two candidates are called \`${name}\`.`;
  const hint = isSelf ? 'Name another model, or give it a `name` in `models:`.' : 'Give each a `name` in `models:`.';
  return diagnosticAt(place, { code: 'duplicate-id', sentence, hint });
}

/** Whether two targets ask alike, whatever they are called. */
function isSame(a: TargetInput, b: TargetInput): boolean {
  return digestOf(written({ ...a, name: undefined })) === digestOf(written({ ...b, name: undefined }));
}

/** Without the keys that have no value. */
function written(input: TargetInput): unknown {
  return JSON.parse(JSON.stringify(input));
}
