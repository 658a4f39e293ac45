import type { FoundFile } from './found-file.ts';
import { REGISTRY } from './samples/found.ts';

/** Evals of another harness that a repository has, and where that is seen. */
export type FoundHarness = {
  readonly title: string;
  readonly path: string;
  readonly results: string;
  /** The variables of the keys that it seems to need. */
  readonly keys: readonly string[];
};

type Sign = {
  readonly title: string;
  /** What writes its results, for `evaldelta compare`. */
  readonly results: string;
  readonly path: RegExp;
  readonly text: RegExp;
};

const PYTHON = /\.py$/;
const SCRIPT = /\.[cm]?[jt]sx?$/;

/** By what a file of each cannot do without. */
const SIGNS: readonly Sign[] = [
  {
    title: 'promptfoo',
    results: 'promptfoo eval --no-cache -o results.json',
    path: /\.(?:[cm]?[jt]s|ya?ml|json)$/,
    text: /^(?=[\s\S]*\bprompts['"]?\s*:)(?=[\s\S]*\b(?:providers|targets)['"]?\s*:)/,
  },
  {
    title: 'vitest-evals',
    results: 'vitest run --reporter=json --outputFile=results.json',
    path: SCRIPT,
    text: /['"]vitest-evals(?:\/[\w-]+)?['"]/,
  },
  {
    title: 'LangSmith',
    results: 'vitest run --reporter=evaldelta/reporters/langsmith-vitest --reporter=json --outputFile=results.json',
    path: SCRIPT,
    text: /['"]langsmith\/vitest['"]/,
  },
  {
    title: 'evalite',
    results: 'evalite run --outputPath results.json',
    path: SCRIPT,
    text: /['"]evalite(?:\/[\w-]+)?['"]/,
  },
  {
    title: 'Braintrust',
    results: 'a reporter that writes `result.results`, one a line',
    path: /\.(?:py|[cm]?[jt]sx?)$/,
    text: /['"]braintrust['"]|^\s*(?:from|import) braintrust\b/m,
  },
  {
    title: 'DeepEval',
    results: 'deepeval test run (DEEPEVAL_RESULTS_FOLDER), or pytest --junitxml=results.xml',
    path: PYTHON,
    text: /^\s*(?:from|import) deepeval\b/m,
  },
  {
    title: 'Inspect',
    results: 'inspect eval … --no-fail-on-error (its .eval logs)',
    path: PYTHON,
    text: /^\s*(?:from|import) inspect_ai\b/m,
  },
  {
    title: 'Pydantic Evals',
    results: 'EvaluationReportAdapter.dump_json(report)',
    path: PYTHON,
    text: /^\s*(?:from|import) pydantic_evals\b/m,
  },
  {
    title: 'ragas',
    results: "result.to_pandas().to_json(orient='records', lines=True)",
    path: PYTHON,
    text: /^\s*(?:from|import) ragas\b/m,
  },
  {
    title: 'OpenAI Evals',
    results: 'oaieval … --record_path results.jsonl --no-cache',
    path: REGISTRY,
    text: /^\s*class:\s*evals\./m,
  },
  {
    title: 'vitest',
    results: 'vitest run --reporter=json --outputFile=results.json',
    path: /(?:^|\/)(?:evals?\/(?:.*\/)?[^/]+\.(?:test|spec)|[^/]+\.evals?(?:\.(?:test|spec))?)\.[cm]?[jt]sx?$/,
    text: /['"]vitest['"]/,
  },
  {
    title: 'pytest',
    results: 'pytest --junitxml=results.xml',
    path: /(?:^|\/)[^/]*evals?\b[^/]*\/(?:[^/]+\/)*test_\w+\.py$|(?:^|\/)test_\w*evals?\w*\.py$/,
    text: /^\s*(?:from|import) (?:openai|anthropic|litellm|langchain\w*|langsmith)\b|pytest\.mark\.evals?\b/m,
  },
];

/** Files in which a harness would be seen. */
export const MAY_SHOW_HARNESS =
  /(?:^|\/)(?:[^/]*(?:eval|test|bench|scor)[^/]*\/.*|[^/]*(?:eval|promptfoo)[^/]*|test_[^/]*)\.(?:py|[cm]?[jt]sx?)$|(?:^|\/)registry\/evals\/(?:[^/]+\/)*[^/]+\.ya?ml$/i;

/** One line for each harness, with the first file that shows it. */
export function findHarnesses(
  files: readonly FoundFile[],
  promptfooConfigs: readonly FoundFile[],
): readonly FoundHarness[] {
  return SIGNS.flatMap(({ title, results, path, text }) => {
    const isShown = (file: FoundFile): boolean => path.test(file.path) && text.test(file.text);
    const found = (title === 'promptfoo' ? promptfooConfigs[0] : undefined) ?? files.find(isShown);
    return found === undefined ? [] : [{ title, results, path: found.path, keys: keysIn(found.text) }];
  });
}

const KEYS: Readonly<Record<string, RegExp>> = {
  OPENAI_API_KEY: /\bopenai\b/i,
  ANTHROPIC_API_KEY: /\banthropic\b|\bclaude-/i,
};

/** Keys that a file names, and those of the vendors that it names. */
function keysIn(text: string): readonly string[] {
  const named = [...text.matchAll(/\b[A-Z][A-Z0-9_]*_API_KEY\b/g)].map(([name]) => name);
  const vendors = Object.entries(KEYS).flatMap(([name, vendor]) => (vendor.test(text) ? [name] : []));
  return [...new Set([...named, ...vendors])];
}

/** Configurations that workflows and package scripts hand to promptfoo. */
export function namedConfigs(files: readonly FoundFile[]): readonly string[] {
  const lines = files.flatMap(({ text }) => text.split('\n').filter((line) => line.includes('promptfoo')));
  const named = lines.flatMap((line) => [...line.matchAll(/(?:-c|--config)[\s=]+["'\\]*([^\s"'\\]+)/g)]);
  return [...new Set(named.map(([, path = '']) => path.replace(/^\.\//, '')))];
}
