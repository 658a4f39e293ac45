import type { Changed, ChangedFile } from '../../domain/review/change.ts';
import type { PerSide } from '../../domain/side.ts';
import { changedLines } from './changed-lines.ts';
import type { TargetEdit, TextPair } from './changed-targets.ts';

/** Files that are read and told of. */
const MAX_FILES = 30;

/** The texts of one side. */
export type Texts = {
  /** The object id of the file at a path; undefined where there is none. */
  readonly find: (path: string) => string | undefined;
  /** Undefined for what is no text, or too long a one. */
  readonly read: (oid: string) => Promise<string | undefined>;
};

/** What the change did to the files and settings of targets; a file that several share is read and told once. */
export async function changedFiles(edits: readonly TargetEdit[], texts: PerSide<Texts>): Promise<Changed> {
  const files = new Map<string, ChangedFile>();
  for (const pair of edits.flatMap((edit) => edit.texts)) {
    const file = fileOf(pair);
    if (file === undefined || files.has(file) || files.size === MAX_FILES) continue;
    const found = await compareFile(pair, texts);
    if (found !== undefined) files.set(file, { file, ...found });
  }
  const targets = edits.map(({ suite, target, texts: pairs, settings }) => {
    const own = new Set(pairs.map(fileOf));
    return { suite, target, files: [...files.keys()].filter((file) => own.has(file)), settings };
  });
  return { files: [...files.values()], targets };
}

function fileOf({ base, head }: TextPair): string | undefined {
  return head ?? base;
}

/** Undefined where nothing of it differs, or where it is no text. */
async function compareFile(pair: TextPair, texts: PerSide<Texts>): Promise<Omit<ChangedFile, 'file'> | undefined> {
  const was = pair.base === undefined ? undefined : texts.base.find(pair.base);
  const is = pair.head === undefined ? undefined : texts.head.find(pair.head);
  if (was === is) return undefined;
  const before = was === undefined ? '' : await texts.base.read(was);
  const after = is === undefined ? '' : await texts.head.read(is);
  return before === undefined || after === undefined ? undefined : changedLines(before, after);
}
