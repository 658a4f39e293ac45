import { posix } from 'node:path';
import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import { startLosses, type Losses } from '../../suite/diagnostics/losses.ts';
import { readDataset } from '../../suite/dataset/dataset.ts';
import type { DraftModel } from '../draft-model.ts';
import { suiteId, type DraftFile } from '../first-suite.ts';
import type { FoundFile } from '../found-file.ts';
import type { SkillTree } from '../skills/subject.ts';
import { modelOfInspect, readInspectTasks } from './inspect.ts';
import { REGISTRY } from './found.ts';
import { homeOfRegistry, modelGivenTo, readRegistry } from './openai-evals.ts';
import type { SampleColumns, SampleMessage } from './sample.ts';
import type { Scoring } from './scoring.ts';
import { PLAIN_INPUT, writeSampleSuite, type SampleEval } from './suite.ts';

/** Suites made of the evals of a file, or why there are none. */
export type SampleDraft = {
  readonly path: string;
  readonly files: readonly DraftFile[];
  readonly left: readonly string[];
  readonly tests: { readonly taken: number; readonly of: number };
  readonly asks: { readonly judge: boolean; readonly embeddings: boolean };
  readonly judges: readonly [];
};

/** What suites of datasets are drafted for. `scripts`: package scripts and workflows, which may name the model. */
export type SampleDrafting = {
  readonly tree: SkillTree;
  readonly model: DraftModel;
  readonly scripts: readonly FoundFile[];
};

/** Suites of the evals of files; one whose samples, scorer or prompt is not known whole is named and left out. */
export async function draftSampleSuites(
  files: readonly FoundFile[],
  drafting: SampleDrafting,
): Promise<readonly SampleDraft[]> {
  const ids = new Set<string>();
  const drafts: SampleDraft[] = [];
  for (const file of files) drafts.push(await draftFile(file, ids, drafting));
  return drafts;
}

type Known = {
  readonly name: string;
  readonly dataset: string;
  readonly columns: SampleColumns;
  readonly role: SampleMessage['role'];
  readonly before: readonly SampleMessage[];
  readonly template: string;
  readonly scoring: Scoring;
  readonly target: JsonObject;
};

async function draftFile(file: FoundFile, ids: Set<string>, drafting: SampleDrafting): Promise<SampleDraft> {
  const losses = startLosses();
  const { home, known } = REGISTRY.test(file.path)
    ? registryOf(file, losses, drafting)
    : tasksOf(file, losses, drafting);
  const files: DraftFile[] = [];
  const tests = { taken: 0, of: 0 };
  let asksJudge = false;
  for (const one of known) {
    const rows = await rowsOf(one.dataset, drafting.tree);
    if (rows === undefined) {
      losses.add('evals are left out whose samples are not there, are too large, or lie in Git LFS', one.dataset);
      continue;
    }
    const { dataset: path, columns: named, ...others } = one;
    const columns = withoutMissingId(named, rows);
    const id = uniqueId(one.name, ids);
    const sample: SampleEval = {
      ...others,
      id,
      home,
      from: `${one.name} of ${file.path}.`,
      dataset: { path, rows, columns },
    };
    const written = writeSampleSuite(sample, losses);
    files.push(...written.files);
    tests.taken += written.taken;
    tests.of += written.of;
    asksJudge ||= written.taken > 0 && one.scoring.kind === 'entries' && one.scoring.asksJudge;
  }
  const asks = { judge: asksJudge, embeddings: false };
  return { path: file.path, files, left: losses.sentences(), tests, asks, judges: [] };
}

type Found = { readonly home: string; readonly known: readonly Known[] };

const CHOSEN =
  'which model is asked is said on the command line there, and in no script that is known here: choose yours in the suite';

function registryOf({ path, text }: FoundFile, losses: Losses, { model, scripts }: SampleDrafting): Found {
  const known = readRegistry(path, text, losses).evals.map((one): Known => {
    const given = modelGivenTo(one.name, scripts);
    if (given === undefined) losses.add(CHOSEN, model.model);
    const asked = given === undefined ? model : { provider: 'openai', model: given };
    return {
      name: one.name,
      dataset: one.samples,
      columns: { input: 'input', target: 'ideal' },
      // A text alone is a system message there.
      role: 'system',
      before: [],
      template: PLAIN_INPUT,
      scoring: one.scoring,
      target: targetOf(asked, one.parameters),
    };
  });
  return { home: homeOfRegistry(path), known };
}

function tasksOf({ path, text }: FoundFile, losses: Losses, { model, scripts }: SampleDrafting): Found {
  const given = modelOfInspect(scripts);
  const { tasks } = readInspectTasks(path, text, losses);
  if (given === undefined && tasks.length > 0) losses.add(CHOSEN, model.model);
  const known = tasks.map(({ parameters, ...task }): Known => ({
    ...task,
    role: 'user',
    target: targetOf(given ?? model, parameters),
  }));
  return { home: posix.dirname(path), known };
}

/** Both ask OpenAI by Chat Completions; a model that reasons takes no temperature. */
function targetOf({ provider, model }: Readonly<Record<string, unknown>>, parameters: JsonObject): JsonObject {
  const { temperature, ...others } = parameters;
  const isReasoning = /^(?:o\d|gpt-(?:[5-9]|\d\d))/.test(String(model));
  const sent = temperature === undefined || isReasoning ? others : parameters;
  return {
    provider: String(provider),
    model: String(model),
    ...(provider === 'openai' ? { api: 'chat' } : {}),
    ...(Object.keys(sent).length === 0 ? {} : { parameters: sent }),
  };
}

/** A column of ids that no row has is none. */
function withoutMissingId({ id, ...others }: SampleColumns, rows: readonly unknown[]): SampleColumns {
  const isThere = id !== undefined && rows.some((row) => isJsonObject(row) && Object.hasOwn(row, id));
  return isThere ? { id, ...others } : others;
}

async function rowsOf(path: string, { text: read }: SkillTree): Promise<readonly unknown[] | undefined> {
  const text = await read(path);
  if (text === undefined || text.startsWith('version https://git-lfs')) return undefined;
  const { rows } = await readDataset({ path, oid: '', text }, []);
  return rows.length === 0 ? undefined : rows.map(({ value }) => value);
}

function uniqueId(name: string, ids: Set<string>): string {
  const plain = suiteId(name.replace(/[./]+/g, '-'));
  const id = ids.has(plain) ? `${plain}-${ids.size + 1}` : plain;
  ids.add(id);
  return id;
}
