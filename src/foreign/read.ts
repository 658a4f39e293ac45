import type { Beside, BesideLines } from '../domain/beside.ts';
import type { Recording } from '../domain/recording.ts';
import { SIDES, type PerSide, type Side } from '../domain/side.ts';
import { UserError } from '../domain/user-error.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import { loadReaders, OWN_KIND } from './kinds.ts';
import type { PassAt } from '../domain/programs/harness.ts';
import { markErrored } from './errored-if.ts';
import { DEFAULT_PASS_AT } from './pass-at.ts';
import type { Reader } from './reader.ts';
import { isOwnResult } from './readers/evaldelta.ts';
import { recordRows, type SideFiles } from './recordings.ts';
import type { ForeignRow, ReadFile } from './row.ts';
import { badFile } from './text/bad-file.ts';
import { openSource, type Source } from './text/source.ts';

/** A result file as it was found. */
export type SavedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Opens the file that a large result of our own names beside it. */
  readonly openBeside?: OpenBeside;
};

type OpenBeside = (beside: Beside) => BesideLines;

/** A result of our own that is still a text. */
export type OwnText = { readonly name: string; readonly text: string; readonly openBeside: OpenBeside | undefined };

/** How saved results are read. `from`: whose they are, where their content is not to tell it. */
export type ReadOptions = {
  readonly from: string | undefined;
  readonly passAt: PassAt;
  /** A pattern of what a failure says that is an outage. */
  readonly erroredIf: string | undefined;
};

/** Both sides, and what has to be said of how they were read. */
export type SavedSides = { readonly recordings: PerSide<Recording>; readonly notes: readonly Warning[] };

/** Both sides as results of our own, by their texts; or as recordings of another harness. */
export type ReadSides =
  | { readonly kind: 'own'; readonly texts: PerSide<readonly OwnText[]> }
  | ({
      readonly kind: 'foreign';
    } & SavedSides);

/**
 * Reads the result files of both sides, all of one harness: several of a side are shards of a run, or repeats of it. Throws
 * UserError where a file is not recognised, is not whole, or is of another harness than the rest.
 */
export async function readSides(files: PerSide<readonly SavedFile[]>, options: ReadOptions): Promise<ReadSides> {
  const opened = { base: files.base.map(open), head: files.head.map(open) };
  const all = [...opened.base, ...opened.head];
  const known = await loadReaders();
  const readers = all.map((source) => ({ source, reader: readerOf(source, options.from, known) }));
  const [first] = readers;
  if (first === undefined)
    throw new UserError({ code: 'missing-file', sentence: 'No file was given.', place: undefined, hint: undefined });
  const other = readers.find(({ reader }) => reader !== first.reader);
  if (other !== undefined) throw mixed(first, other);
  const { reader } = first;
  if (reader === 'own') return { kind: 'own', texts: ownTexts(files, opened) };
  const sides = {
    base: await readSide('base', opened.base, { reader, erroredIf: options.erroredIf }),
    head: await readSide('head', opened.head, { reader, erroredIf: options.erroredIf }),
  };
  return {
    kind: 'foreign',
    recordings: recordRows(sides, options.passAt),
    notes: notesOf(reader, sides, options.passAt),
  };
}

/** What one run of a known harness left, and how its users call it. Throws UserError where it cannot be read. */
export async function readRun(
  kind: string,
  files: readonly SavedFile[],
): Promise<{ readonly title: string; readonly read: ReadFile }> {
  const reader = (await loadReaders()).find((one) => one.kind === kind);
  if (reader === undefined) throw new Error(`nobody reads results of ${kind}`);
  const read = await Promise.all(files.map(async (file) => await reader.read(open(file))));
  return {
    title: reader.title,
    read: { rows: read.flatMap(({ rows }) => rows), gaps: read.flatMap(({ gaps }) => gaps) },
  };
}

function open({ name, bytes }: SavedFile): Source {
  return openSource(name, bytes);
}

function ownTexts(
  files: PerSide<readonly SavedFile[]>,
  opened: PerSide<readonly Source[]>,
): PerSide<readonly OwnText[]> {
  const textsOf = (side: Side): readonly OwnText[] =>
    opened[side].map((source, index) => ({
      name: source.name,
      text: source.form === 'json' ? source.text : '',
      openBeside: files[side][index]?.openBeside,
    }));
  return { base: textsOf('base'), head: textsOf('head') };
}

type Known = Awaited<ReturnType<typeof loadReaders>>;

function readerOf(source: Source, from: string | undefined, known: Known): Reader | 'own' {
  if (from === OWN_KIND || (from === undefined && isOwnResult(source))) return 'own';
  const found = known.find((one) => (from === undefined ? one.recognises(source) : one.kind === from));
  if (found !== undefined) return found;
  const hint = `Known are ${known.map(({ kind, looksLike }) => `${kind}: ${looksLike}`).join('; ')}. \`--from KIND\` says which it is.`;
  throw badFile(source.name, 'Nobody knows whose results these are.', { hint });
}

type Reading = { readonly reader: Reader; readonly erroredIf: string | undefined };

async function readSide(side: Side, sources: readonly Source[], { reader, erroredIf }: Reading): Promise<SideFiles> {
  const read = await Promise.all(
    sources.map(async (source) => {
      const { rows, gaps } = await reader.read(source);
      return { rows: await markErrored(rows, erroredIf), gaps };
    }),
  );
  const [first] = sources;
  if (read.every(({ rows }) => rows.length === 0)) {
    const hint = 'A run in which nothing ran is no run: look at its filters and at its log.';
    throw badFile(first?.name ?? '', `There is no finished case in the results of ${side}.`, { hint });
  }
  return { names: sources.map(({ name }) => name), read };
}

type Told = { readonly source: Source; readonly reader: Reader | 'own' };

function mixed(first: Told, other: Told): UserError {
  const title = ({ reader }: Told): string => (reader === 'own' ? 'Evaldelta' : reader.title);
  const sentence = `These are results of ${title(other)}, and ${first.source.name} has results of ${title(first)}.`;
  return badFile(other.source.name, sentence, {
    hint: 'Compare one harness at a time, each with a comment of its own.',
  });
}

function notesOf(reader: Reader, sides: PerSide<SideFiles>, { all, byScorer }: PassAt): readonly Warning[] {
  const rows = SIDES.flatMap((side) => sides[side].read.flatMap((one) => one.rows));
  if (all !== undefined || byScorer.size > 0 || !isScoredOnly(rows)) return [];
  return [{ kind: 'passed-from', harness: reader.title, score: DEFAULT_PASS_AT }];
}

/** Whether no row says of itself whether it passed. */
export function isScoredOnly(rows: readonly ForeignRow[]): boolean {
  return rows.some(({ outcome }) => outcome.kind === 'scored') && !rows.some(saysVerdict);
}

function saysVerdict({ outcome }: ForeignRow): boolean {
  return (
    outcome.kind === 'scored' &&
    (outcome.passed !== undefined || outcome.scores.some(({ passed }) => passed !== undefined))
  );
}
