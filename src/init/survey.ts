import { posix } from 'node:path';
import type { Snapshot, TreeEntry } from '../ports.ts';
import { MAX_TEXT_BYTES } from '../suite/files/limits.ts';
import type { FoundFile } from './found-file.ts';
import { findHarnesses, MAY_SHOW_HARNESS, namedConfigs, type FoundHarness } from './harnesses.ts';
import { isSampleEvals } from './samples/found.ts';
import { agentOf, type DraftAgent } from './skills/agent.ts';
import { mayBeSkillEvals, skillEvalsAmong } from './skills/dialects.ts';
import { findExcess } from '../suite/template/liquid-limits.ts';
import { readText } from '../suite/files/sources.ts';

/** A prompt template and the variables that it needs, `customer.name` as two steps. */
export type FoundPrompt = { readonly path: string; readonly variables: readonly (readonly string[])[] };

/** What a prompt in code can be written in, of the languages that `init` knows. */
export type ProgramLanguage = 'ts' | 'py';

/** A source file that asks a model. */
export type FoundCode = {
  readonly path: string;
  readonly language: ProgramLanguage;
  /** The variable of the key that its library reads, where that is one. */
  readonly key: string | undefined;
};

/** What a repository holds that a first suite can start from. */
export type Survey = {
  readonly suites: readonly string[];
  readonly prompts: readonly FoundPrompt[];
  readonly promptfooConfigs: readonly FoundFile[];
  /** Evals of other harnesses, whose results can be compared. */
  readonly harnesses: readonly FoundHarness[];
  /** Package scripts and workflows, which say how they are started. */
  readonly scripts: readonly FoundFile[];
  /** GitHub's prompt files that bring their own test data. */
  readonly testedPromptYmls: readonly FoundFile[];
  /** Evals of datasets: of OpenAI Evals' registry, or tasks of Inspect. */
  readonly sampleEvals: readonly FoundFile[];
  /** Evals of skills, in any dialect. */
  readonly skillEvals: readonly FoundFile[];
  /** The agent that the repository is written for, where it says so. */
  readonly agent: DraftAgent['agent'] | undefined;
  /** Workflows that run Evaldelta already. */
  readonly workflows: readonly string[];
  readonly code: readonly FoundCode[];
  /** How the code at the root is installed and read. */
  readonly files: {
    readonly lock: string | undefined;
    readonly requirements: string | undefined;
    readonly isCommonJs: boolean;
  };
};

const SUITE = /\.eval\.ya?ml$/;
const PROMPTFOO = /promptfoo[^/]*\.(?:ya?ml|json)$|(?:^|\/)[^/]*promptfoo[^/]*\/(?:.*\/)?[^/]+\.(?:ya?ml|json)$/i;
/** What promptfoo's configurations have, whatever they are called. */
const PROMPTFOO_KEYS =
  /^(?=[\s\S]*(?:^|[\s{,])["']?prompts["']?\s*:)(?=[\s\S]*(?:^|[\s{,])["']?(?:providers|targets)["']?\s*:)/;
const PROMPT_YML = /[._]prompt\.ya?ml$/i;
const PROMPT = /\.liquid$|(^|\/)prompts?\/.*\.(md|txt)$|prompt[^/]*\.(md|txt)$/i;
const NOT_A_PROMPT = /(^|\/)(?:readme|changelog|contributing|license)[^/]*$|promptfoo[^/]*\.(?:md|txt)$/i;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const SOURCE = /^(?!.*(?:^|\/)(?:dist|build|tests?|evals)\/).*\.(?:[cm]?[jt]sx?|py)$/;
/** What is installed is somebody else's, also where nothing ignores it. */
const INSTALLED = /(?:^|\/)(?:node_modules|\.venv|venv|site-packages)\//;
const MAX_FILES = 50;
const MAX_SOURCES = 300;
/** A repository may have a configuration for each of its evals. */
const MAX_CONFIGS = 5000;

/** Looks for prompts, for suites of this and of other tools, and for a workflow; reads nothing but small text files. */
export async function surveyRepository(snapshot: Snapshot): Promise<Survey> {
  const files = [...snapshot.entries.values()]
    .filter(({ kind, path }) => kind === 'file' && !INSTALLED.test(path))
    .sort(byPath);
  const read = (pattern: RegExp, most = MAX_FILES) =>
    readAll(snapshot, files, { isWanted: (path) => pattern.test(path) && !NOT_A_PROMPT.test(path), most });
  const [prompts, promptYmls, workflows, sources, packages, scripts, shown] = await Promise.all([
    read(PROMPT),
    read(PROMPT_YML, MAX_CONFIGS),
    read(WORKFLOW),
    read(SOURCE, MAX_SOURCES),
    read(/^package\.json$/),
    read(/(?:^|\/)package\.json$/),
    read(MAY_SHOW_HARNESS, MAX_SOURCES),
  ]);
  const named = namedConfigs([...workflows, ...scripts]);
  const likely = await readAll(snapshot, files, { isWanted: (path) => mayBePromptfoo(path, named), most: MAX_CONFIGS });
  const promptfooConfigs = likely.filter(isPromptfoo);
  const paths = files.map(({ path }) => path);
  const skillEvals = await readAll(snapshot, files, { isWanted: mayBeSkillEvals, most: MAX_CONFIGS });
  return {
    suites: paths.filter((path) => SUITE.test(path)),
    prompts: (await Promise.all(prompts.map(readPrompt))).flat(),
    promptfooConfigs,
    harnesses: findHarnesses([...likely, ...shown], promptfooConfigs),
    scripts: [...scripts, ...workflows],
    testedPromptYmls: promptYmls.filter(({ text }) => hasEntries(text, 'testData') && hasEntries(text, 'evaluators')),
    sampleEvals: shown.filter(isSampleEvals),
    skillEvals: skillEvalsAmong(skillEvals, paths),
    agent: agentOf(paths),
    workflows: workflows.filter(({ text }) => /uses:\s*evaldelta\/evaldelta@/.test(text)).map(({ path }) => path),
    code: sources.flatMap(findCode),
    files: rootFiles(snapshot, packages),
  };
}

/** Configurations are known by their name, or by a script or workflow that names them. */
function mayBePromptfoo(path: string, named: readonly string[]): boolean {
  return PROMPTFOO.test(path) || named.some((each) => path === each || path.endsWith(`/${each}`));
}

function isPromptfoo({ path, text }: FoundFile): boolean {
  const isConfig = /(^|\/)promptfooconfig[^/]*$/.test(path) || PROMPTFOO_KEYS.test(text);
  return isConfig && /\.(?:ya?ml|json)$/.test(path);
}

function rootFiles({ entries }: Snapshot, packages: readonly FoundFile[]): Survey['files'] {
  const has = (path: string) => (entries.has(path) ? path : undefined);
  return {
    lock: has('package-lock.json'),
    requirements: has('requirements.txt'),
    isCommonJs: packages.some(({ text }) => /"type"\s*:\s*"commonjs"/.test(text)),
  };
}

/** A list that has nothing in it checks nothing. */
function hasEntries(text: string, key: string): boolean {
  return new RegExp(`^${key}:(?!\\s*\\[\\s*\\]\\s*$)`, 'm').test(text);
}

/** The libraries that ask models, by the variable of the key that each reads. */
const LIBRARIES: Readonly<Record<ProgramLanguage, readonly (readonly [RegExp, string | undefined])[]>> = {
  ts: [
    [/(?:from|require\()\s*['"](?:openai|@ai-sdk\/openai|@langchain\/openai)['"]/, 'OPENAI_API_KEY'],
    [
      /(?:from|require\()\s*['"](?:@anthropic-ai\/sdk|@ai-sdk\/anthropic|@langchain\/anthropic)['"]/,
      'ANTHROPIC_API_KEY',
    ],
    [
      /(?:from|require\()\s*['"](?:ai|@google\/genai|@mistralai\/mistralai|groq-sdk|cohere-ai|ollama|langchain|llamaindex)['"/]/,
      undefined,
    ],
  ],
  py: [
    [/^\s*(?:from|import)\s+(?:openai|langchain_openai)\b/m, 'OPENAI_API_KEY'],
    [/^\s*(?:from|import)\s+(?:anthropic|langchain_anthropic)\b/m, 'ANTHROPIC_API_KEY'],
    [
      /^\s*(?:from|import)\s+(?:litellm|langchain|llama_index|google\.genai|mistralai|groq|cohere|ollama|dspy|pydantic_ai)\b/m,
      undefined,
    ],
  ],
};

function findCode({ path, text }: FoundFile): readonly FoundCode[] {
  const language = path.endsWith('.py') ? 'py' : 'ts';
  const library = LIBRARIES[language].find(([pattern]) => pattern.test(text));
  return library === undefined ? [] : [{ path, language, key: library[1] }];
}

async function readAll(
  snapshot: Snapshot,
  files: readonly TreeEntry[],
  { isWanted, most }: { readonly isWanted: (path: string) => boolean; readonly most: number },
): Promise<readonly FoundFile[]> {
  const wanted = files.filter(({ path }) => isWanted(path)).slice(0, most);
  const texts = await Promise.all(wanted.map(({ oid }) => readText(snapshot, oid, MAX_TEXT_BYTES)));
  return wanted.flatMap(({ path }, index) => {
    const text = texts[index];
    return typeof text === 'string' ? [{ path, text }] : [];
  });
}

/** A text that is no valid template is no prompt to start from. */
async function readPrompt({ path, text }: FoundFile): Promise<readonly FoundPrompt[]> {
  const library = await import('liquidjs');
  const { Liquid, LiquidError } = library;
  if (findExcess(library, text) !== undefined) return [];
  try {
    const engine = new Liquid({ dynamicPartials: true, parseLimit: MAX_TEXT_BYTES });
    const found = await engine.globalVariableSegments(engine.parse(text), { partials: false });
    return [{ path, variables: found.map((steps) => steps.filter((step) => typeof step === 'string')) }];
  } catch (error) {
    if (LiquidError.is(error)) return [];
    throw error;
  }
}

function byPath(a: TreeEntry, b: TreeEntry): number {
  const depth = (path: string) => path.split('/').length;
  return depth(a.path) - depth(b.path) || (posix.normalize(a.path) < posix.normalize(b.path) ? -1 : 1);
}
