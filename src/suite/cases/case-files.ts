import type { WorkspaceFile } from '../../domain/agents/agent.ts';
import type { MessageTemplate } from '../../domain/suite.ts';
import type { Place } from '../../domain/user-error.ts';
import { DATASET_EXTENSIONS } from '../dataset/dataset.ts';
import { readPromptYmlCases } from '../dataset/prompt-yml-cases.ts';
import type { Row } from '../dataset/row.ts';
import { readRows, type PlacedRow } from '../dataset/rows.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { locateFile, readFound, type Sources } from '../files/sources.ts';
import { INLINE_KEYS, type CaseInput } from '../schema/suite.ts';
import type { PlaceOf } from '../syntax/document.ts';
import { toMessages } from '../target/prompt.ts';
import { isPromptYml, mayBePromptYml } from '../target/prompt-yml.ts';
import { compileExpectations, type Expectation } from './expect.ts';

/** A row with everything that was read for it. */
export type ReadyRow = {
  readonly row: Row;
  readonly place: Place;
  readonly messages: readonly MessageTemplate[];
  readonly expect: readonly Expectation[];
  /** The files that an agent finds, where the row brings its own. */
  readonly workspace?: readonly WorkspaceFile[];
};

const NO_MESSAGES: readonly MessageTemplate[] = [];
const NO_EXPECT: readonly Expectation[] = [];

type ImportInput = CaseInput & { readonly import: string };

/** The cases of a skill’s evals. */
export async function loadImport(sources: Sources, entry: ImportInput, placeOf: PlaceOf): Promise<readonly ReadyRow[]> {
  for (const key of [...INLINE_KEYS, 'file', 'columns', 'workspace', 'user']) {
    if (!(key in entry)) continue;
    const sentence = `\`${key}\` does not belong to evals of a skill (\`import:\`).`;
    const hint = 'Its cases have their own.';
    sources.diagnostics.push(diagnosticAt(placeOf([key], 'key'), { code: 'bad-value', sentence, hint }));
  }
  const file = locateFile(sources, { path: entry.import, place: placeOf(['import']) });
  if (file === undefined) return [];
  const { readImport } = await import('../skills/import.ts');
  return await readImport(sources, file, { except: (entry.except ?? []).map(String), placeOf });
}

type DatasetInput = CaseInput & { readonly file: string };

/** The rows of a dataset or of a prompt file’s test data. */
export async function loadDataset(
  sources: Sources,
  entry: DatasetInput,
  placeOf: PlaceOf,
): Promise<readonly ReadyRow[]> {
  const file = locateFile(sources, { path: entry.file, place: placeOf(['file']) });
  if (file === undefined) return [];
  if (mayBePromptYml(file.path)) {
    const text = await readFound(sources, file);
    if (typeof text !== 'string' || isPromptYml({ path: file.path, text }))
      return readPromptYmlCases(sources, file, placeOf);
  }
  if (!DATASET_EXTENSIONS.some((extension) => file.path.toLowerCase().endsWith(extension))) {
    const sentence = `\`${entry.file}\` is not a dataset.`;
    const hint = `Datasets are ${DATASET_EXTENSIONS.join(', ')} files.`;
    sources.diagnostics.push(diagnosticAt(placeOf(['file']), { code: 'bad-file', sentence, hint }));
    return [];
  }
  const ready: ReadyRow[] = [];
  for (const placed of await readRows(sources, file, { columns: entry.columns, placeOf })) {
    const { row, place, turns, expect } = placed;
    const isPlain = turns.length === 0 && expect.length === 0;
    ready.push(isPlain ? { row, place, messages: NO_MESSAGES, expect: NO_EXPECT } : await readyRow(sources, placed));
  }
  return ready;
}

/** Rows that bring turns or scorers are read like inline cases. */
async function readyRow(sources: Sources, { row, place, turns, expect }: PlacedRow): Promise<ReadyRow> {
  return {
    row,
    place,
    messages: toMessages(turns, () => place),
    expect: await compileExpectations(sources, expect, () => place),
  };
}
