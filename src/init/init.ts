import { FIRST_PROVIDERS, keyName, PROVIDERS } from '../domain/providers.ts';
import type { Snapshot } from '../ports.ts';
import { draftFirstSuite, type DraftFile, type DraftModel } from './first-suite.ts';
import { draftProgramSuite } from './program-suite.ts';
import { draftPromptYmlSuite } from './prompt-yml-suite.ts';
import { idsOfConverted } from './ids.ts';
import { findNeeds, type Needs } from './needs.ts';
import { convertPromptfoo } from './promptfoo.ts';
import { surveyRepository, type FoundPrompt, type ProgramLanguage, type Survey } from './survey.ts';
import { draftWorkflow } from './workflow.ts';

export type { DraftFile, DraftModel, FoundPrompt, Needs, ProgramLanguage, Survey };

/** What the first files are to be. */
export type InitChoices = {
  /** Paths of the other tools' files that become suites. */
  readonly converted: readonly string[];
  /** What the first suite is about: a prompt's file; a program; `sample`: a prompt that is written too; `none`: no first suite. */
  readonly prompt: FoundPrompt | ProgramLanguage | 'sample' | 'none';
  readonly model: DraftModel;
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
  /** The adapter that is to call the user's code. */
  readonly adapter: string | undefined;
};

/** What a repository holds that `evaldelta init` can start from. */
export async function survey(snapshot: Snapshot): Promise<Survey> {
  return await surveyRepository(snapshot);
}

/** What `init` does unasked: convert what can be, else start from the first prompt, else from a sample. */
export function defaultChoices(found: Survey, env: Readonly<Record<string, string | undefined>>): InitChoices {
  const converted = [...found.promptfooConfigs, ...found.testedPromptYmls].map(({ path }) => path);
  const hasSuite = found.suites.length + converted.length > 0;
  const has = (provider: DraftModel['provider']) =>
    env[keyName({ provider, apiKeyEnv: undefined }) ?? ''] !== undefined;
  const provider = FIRST_PROVIDERS.find(has) ?? 'openai';
  return {
    converted,
    prompt: hasSuite ? 'none' : firstOf(found),
    model: { provider, model: PROVIDERS[provider].firstModel },
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
  { converted, prompt, model, isWorkflowWanted }: InitChoices,
): Promise<Draft> {
  const isChosen = ({ path }: { readonly path: string }) => converted.includes(path);
  const ids = idsOfConverted(converted);
  const idOf = (path: string): string => ids.get(path) ?? '';
  const promptfoo = found.promptfooConfigs
    .filter(isChosen)
    .map((file) => ({ path: file.path, ...convertPromptfoo(file, idOf(file.path)) }));
  const taken = [
    ...promptfoo.flatMap(({ file }) => file ?? []),
    ...found.testedPromptYmls.filter(isChosen).map((file) => draftPromptYmlSuite(file, idOf(file.path), model)),
  ];
  // Where nothing of what was to be converted could be, there would be no suite at all.
  const isEmptyHanded = converted.length > 0 && taken.length + found.suites.length === 0;
  const first = prompt === 'none' && isEmptyHanded ? firstOf(found) : prompt;
  const drafted = draftFirst(first, { found, model });
  const suites = [...taken, ...drafted];
  const needs = await findNeeds(snapshot, suites);
  return {
    files: [...suites, ...(isWorkflowWanted ? [draftWorkflow(needs, first === 'ts')] : [])],
    needs,
    isSample: first === 'sample',
    adapter: isProgram(first) ? drafted[0]?.path : undefined,
    left: promptfoo.flatMap(({ path, left }) => left.map((sentence) => `${path}: ${sentence}`)),
  };
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
