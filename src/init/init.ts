import { FIRST_PROVIDERS, keyName, PROVIDERS } from '../domain/providers/providers.ts';
import type { Snapshot } from '../ports.ts';
import { draftFirstSuite, type DraftFile } from './first-suite.ts';
import type { DraftModel } from './draft-model.ts';
import { draftProgramSuite } from './program-suite.ts';
import { draftPromptYmlSuite } from './prompt-yml-suite.ts';
import { idsOfConverted } from './ids.ts';
import { draftHarnessSuites, isStarted } from './harness-suite.ts';
import { findNeeds, type Needs } from './needs.ts';
import { draftJudge } from './judge-config.ts';
import { convertPromptfoo, type Converted } from './promptfoo/convert.ts';
import type { Paths, Texts } from './promptfoo/files.ts';
import { chooseAgent, modelOf, type DraftAgent, type InstalledAgents } from './skills/agent.ts';
import { draftSampleSuites } from './samples/draft.ts';
import { draftSkillSuites } from './skills/draft.ts';
import type { SkillTree } from './skills/subject.ts';
import { surveyRepository, type FoundPrompt, type ProgramLanguage, type Survey } from './survey.ts';
import { draftWorkflow, WORKFLOW_FILE } from './workflow.ts';
import { MAX_TEXT_BYTES } from '../suite/files/limits.ts';
import { readText } from '../suite/files/sources.ts';
import { posix } from 'node:path';

export type { DraftAgent, DraftFile, DraftModel, InstalledAgents, FoundPrompt, Needs, ProgramLanguage, Survey };

/** What the first files are to be. */
export type InitChoices = {
  /** Paths of the other tools' files that become suites. */
  readonly converted: readonly string[];
  /** What the first suite is about: a prompt's file; a program; `sample`: a prompt that is written too; `none`: no first suite. */
  readonly prompt: FoundPrompt | ProgramLanguage | 'sample' | 'none';
  readonly model: DraftModel;
  /** The agent that suites of skills are about. */
  readonly agent: DraftAgent;
  readonly isWorkflowWanted: boolean;
};

/** Files to write and, in sentences, what was left out of the converted ones. */
export type Draft = {
  readonly files: readonly DraftFile[];
  readonly left: readonly string[];
  /** What the repository's suites need from the environment, these files' among them. */
  readonly needs: Needs;
  /** No prompt was found, so that one was made up. */
  readonly isSample: boolean;
  /** Tests of other tools' files that were taken over, and how many there are. */
  readonly tests: { readonly taken: number; readonly of: number };
  /** Suites that run a harness as it is. */
  readonly harnesses: readonly string[];
  /** Harnesses that no suite runs: their results can be compared. */
  readonly compared: Survey['harnesses'];
  /** The adapter that is to call the user's code. */
  readonly adapter: string | undefined;
};

/** What a repository holds that `evaldelta init` can start from. */
export async function survey(snapshot: Snapshot): Promise<Survey> {
  return await surveyRepository(snapshot);
}

/** What `init` does unasked: convert what can be, else start from the first prompt, else from a sample. */
export function defaultChoices(
  found: Survey,
  env: Readonly<Record<string, string | undefined>>,
  installed: InstalledAgents,
): InitChoices {
  const foreign = [...found.promptfooConfigs, ...found.testedPromptYmls, ...found.sampleEvals, ...found.skillEvals];
  const converted = foreign.map(({ path }) => path);
  const hasSuite = found.suites.length + converted.length + found.harnesses.length > 0;
  const has = (provider: DraftModel['provider']) =>
    env[keyName({ provider, apiKeyEnv: undefined }) ?? ''] !== undefined;
  const provider = FIRST_PROVIDERS.find(has) ?? 'openai';
  return {
    converted,
    prompt: hasSuite ? 'none' : firstOf(found),
    model: { provider, model: PROVIDERS[provider].firstModel },
    agent: chooseAgent(found.agent, installed),
    isWorkflowWanted: found.workflows.length === 0,
  };
}

/** What a first suite is about where nobody says it. */
function firstOf({ prompts: [prompt], code: [code] }: Survey): InitChoices['prompt'] {
  return prompt ?? code?.language ?? 'sample';
}

/** A repository and what it holds. */
export type Here = { readonly snapshot: Snapshot; readonly found: Survey };

/** The first files, as text. Nothing is written. */
export async function draft(
  { snapshot, found }: Here,
  { converted, prompt, model, agent, isWorkflowWanted }: InitChoices,
): Promise<Draft> {
  const { promptfoo, promptYmls, samples, skills } = await convert({ snapshot, found }, { converted, model, agent });
  const taken = [
    ...[...promptfoo, ...promptYmls].flatMap(({ file }) => file ?? []),
    ...[...samples, ...skills].flatMap(({ files }) => files),
  ];
  // Where nothing of what was to be converted could be, there would be no suite at all; a repository that has evals gets no sample.
  const hasEvals = found.harnesses.length + found.skillEvals.length > 0;
  const isEmptyHanded = converted.length > 0 && taken.length + found.suites.length === 0 && !hasEvals;
  const first = prompt === 'none' && isEmptyHanded ? firstOf(found) : prompt;
  const drafted = draftFirst(first, { found, model });
  const judge = await draftJudge(
    snapshot,
    [...promptfoo, ...samples, ...skills],
    promptfoo.length + samples.length === 0 ? modelOf(agent) : model,
  );
  // What no converter reaches runs as it is.
  const isLeft = taken.length + found.suites.length === 0 && prompt === 'none';
  const own = isLeft ? draftHarnessSuites(found.harnesses, { scripts: found.scripts, has: treeOf(snapshot).has }) : [];
  const suites = [...taken, ...own, ...promptfoo.flatMap(({ modules }) => modules), ...drafted, ...judge.files];
  const needs = await findNeeds(snapshot, suites);
  const hasSuites = suites.length + found.suites.length > 0;
  const workflow = {
    path: workflowPath(snapshot),
    runsTypeScript: first === 'ts',
    agent: skills.some(({ files }) => files.length > 0) ? agent : undefined,
  };
  return {
    files: [...suites, ...(isWorkflowWanted && hasSuites ? [draftWorkflow(needs, workflow)] : [])],
    needs,
    isSample: first === 'sample',
    tests: sumTests([...promptfoo, ...samples, ...skills]),
    harnesses: own.map(({ path }) => path),
    compared: found.harnesses.filter((one) => own.length === 0 || !isStarted(one)),
    adapter: isProgram(first) ? drafted[0]?.path : undefined,
    left: [...leftOf({ promptfoo, promptYmls, samples, skills }), ...judge.left],
  };
}

type At<T> = T & { readonly path: string };
type FromFiles = {
  readonly promptfoo: readonly At<Converted>[];
  readonly promptYmls: readonly At<ReturnType<typeof draftPromptYmlSuite>>[];
  readonly samples: Awaited<ReturnType<typeof draftSampleSuites>>;
  readonly skills: Awaited<ReturnType<typeof draftSkillSuites>>;
};

/** The chosen files of other tools as suites. */
async function convert(
  { snapshot, found }: Here,
  { converted, model, agent }: Pick<InitChoices, 'converted' | 'model' | 'agent'>,
): Promise<FromFiles> {
  const isChosen = ({ path }: { readonly path: string }) => converted.includes(path);
  const ids = idsOfConverted(converted);
  const idOf = (path: string): string => ids.get(path) ?? '';
  const promptfoo = found.promptfooConfigs.filter(isChosen).map(async (file) => {
    const { path } = file;
    const made = await convertPromptfoo(file, idOf(path), textsBeside(snapshot, path), pathsBeside(snapshot, path));
    return { path, ...made };
  });
  return {
    promptfoo: await Promise.all(promptfoo),
    promptYmls: found.testedPromptYmls
      .filter(isChosen)
      .map((file) => ({ path: file.path, ...draftPromptYmlSuite(file, idOf(file.path), model) })),
    samples: await draftSampleSuites(found.sampleEvals.filter(isChosen), {
      tree: treeOf(snapshot),
      model,
      scripts: found.scripts,
    }),
    skills: await draftSkillSuites(found.skillEvals.filter(isChosen), { tree: treeOf(snapshot), agent }),
  };
}

function leftOf({ promptfoo, promptYmls, samples, skills }: FromFiles): readonly string[] {
  return [
    ...promptfoo.flatMap(countedLines),
    ...promptYmls.flatMap(leftLines),
    ...[...samples, ...skills].flatMap(countedLines),
  ];
}

function countedLines(one: At<Pick<Converted, 'left' | 'tests'>>): readonly string[] {
  return [...countLine(one.path, one.tests), ...leftLines(one)];
}

function leftLines({ path, left }: { readonly path: string; readonly left: readonly string[] }): readonly string[] {
  return left.map((sentence) => `${path}: ${sentence}`);
}

function sumTests(converted: readonly Pick<Converted, 'tests'>[]): Draft['tests'] {
  const sum = (key: 'taken' | 'of'): number => converted.reduce((total, { tests }) => total + tests[key], 0);
  return { taken: sum('taken'), of: sum('of') };
}

function countLine(path: string, { taken, of }: Converted['tests']): readonly string[] {
  return taken === of ? [] : [`${path}: ${taken} of ${of} tests were taken over.`];
}

/** Texts by their path from a file. */
function textsBeside(snapshot: Snapshot, path: string): Texts {
  return (reference) => textAt(snapshot, posix.join(posix.dirname(path), reference));
}

function pathsBeside(snapshot: Snapshot, path: string): Paths {
  const { paths } = treeOf(snapshot);
  const directory = posix.dirname(path);
  return (glob) => {
    const wanted = posix.join(directory, glob);
    return paths.filter((each) => posix.matchesGlob(each, wanted)).map((each) => posix.relative(directory, each));
  };
}

function treeOf(snapshot: Snapshot): SkillTree {
  const files = [...snapshot.entries.values()].filter(({ kind }) => kind === 'file');
  return {
    paths: files.map(({ path }) => path).sort(),
    has: (path) => snapshot.entries.get(path)?.kind === 'file',
    text: (path) => textAt(snapshot, path),
  };
}

async function textAt(snapshot: Snapshot, path: string): Promise<string | undefined> {
  const entry = snapshot.entries.get(path);
  if (entry?.kind !== 'file') return undefined;
  const text = await readText(snapshot, entry.oid, MAX_TEXT_BYTES);
  return typeof text === 'string' ? text : undefined;
}

/** A workflow of that name which does not run Evaldelta stays as it is, and does not gate. */
function workflowPath({ entries }: Snapshot): string {
  return entries.has(WORKFLOW_FILE) ? '.github/workflows/evaldelta.yml' : WORKFLOW_FILE;
}

function draftFirst(
  first: InitChoices['prompt'],
  { found, model }: { readonly found: Survey; readonly model: DraftModel },
): readonly DraftFile[] {
  if (first === 'none') return [];
  if (isProgram(first)) return draftProgramSuite(first, found);
  return draftFirstSuite(first === 'sample' ? undefined : first, model);
}

/** Whether a first suite is about a program. */
export function isProgram(prompt: InitChoices['prompt']): prompt is ProgramLanguage {
  return prompt === 'ts' || prompt === 'py';
}
