import { posix } from 'node:path';
import { stringify } from 'yaml';
import type { HarnessKind } from '../domain/programs/harness.ts';
import { SCHEMA_LINE, type DraftFile } from './first-suite.ts';
import type { FoundFile } from './found-file.ts';
import type { FoundHarness } from './harnesses.ts';

/** Where a harness is looked for: what starts it, and how the directories that it may run in are installed. */
export type HarnessPlace = {
  /** Package scripts and workflows. */
  readonly scripts: readonly FoundFile[];
  readonly has: (path: string) => boolean;
};

type Start = {
  readonly kind: HarnessKind;
  /** Its command in a line of a script. */
  readonly line: RegExp;
  /** What it is started by, before the words of that line or of `given`. */
  readonly words: readonly string[];
  readonly given: (path: string) => readonly string[];
  /** Words that its script does not have. */
  readonly adds?: readonly string[];
  readonly language: 'node' | 'python';
  /** Its files judge and say nothing of what is asked. */
  readonly judges: boolean;
  /** What has to be done before it can run. */
  readonly first?: string;
};

const NODE = { language: 'node', judges: false } as const;
const PYTHON = { language: 'python', judges: true } as const;

/** Suites of vitest, whoever judges in them. */
const VITEST: Start = {
  ...NODE,
  kind: 'vitest',
  line: /\bvitest\s+(?:run|--run)\b([^\n"&|;>]*(?:eval|ls\.vitest)[^\n"&|;>]*)/,
  words: ['npx', 'vitest', 'run'],
  given: (path) => [path],
};

/** How each is started, by its title. */
const STARTS: Readonly<Record<string, Start>> = {
  promptfoo: {
    ...NODE,
    kind: 'promptfoo',
    line: /\bpromptfoo(?:@[\w.-]+)?\s+eval\b([^\n"&|;>]*)/,
    words: ['npx', 'promptfoo', 'eval'],
    given: (path) => ['-c', path],
  },
  'vitest-evals': VITEST,
  vitest: VITEST,
  LangSmith: {
    ...VITEST,
    adds: ['--reporter=evaldelta/reporters/langsmith-vitest'],
    first: 'The reporter comes with the package: npm install --save-dev evaldelta',
  },
  Braintrust: {
    ...NODE,
    kind: 'braintrust',
    line: /\bbraintrust\s+eval\b([^\n"&|;>]*)/,
    words: ['npx', 'braintrust', 'eval'],
    given: (path) => [path],
    first:
      'First give the eval file the reporter that writes its rows: https://github.com/evaldelta/evaldelta/blob/main/docs/harness.md#braintrust',
  },
  evalite: {
    ...NODE,
    kind: 'evalite',
    line: /\bevalite\s+run\b([^\n"&|;>]*)/,
    words: ['npx', 'evalite', 'run'],
    given: () => [],
  },
  DeepEval: {
    ...PYTHON,
    kind: 'deepeval',
    line: /\bdeepeval\s+test\s+run\b([^\n"&|;>]*)/,
    words: ['deepeval', 'test', 'run'],
    given: (path) => [path],
  },
  Inspect: {
    ...PYTHON,
    judges: false,
    kind: 'inspect',
    line: /\binspect\s+eval\b([^\n"&|;>]*)/,
    words: ['inspect', 'eval'],
    given: (path) => [path],
  },
  pytest: {
    ...PYTHON,
    kind: 'pytest',
    line: /\bpytest\b([^\n"&|;>]*eval[^\n"&|;>]*)/,
    words: ['python3', '-m', 'pytest'],
    given: (path) => [posix.dirname(path)],
  },
};

const DOCS = 'https://github.com/evaldelta/evaldelta/blob/main/docs/harness.md';

/** A suite for each harness that can be started as it is: its own command, as its scripts have it. */
export function draftHarnessSuites(found: readonly FoundHarness[], place: HarnessPlace): readonly DraftFile[] {
  const byFile = new Map([...found].reverse().map((harness) => [harness.path, harness]));
  const drafted = found.flatMap((harness) => {
    const start = startOf(harness);
    // A file that shows two of them is run by the one that stands on the other.
    return start === undefined || byFile.get(harness.path) !== harness ? [] : [draftOne(harness, start, place)];
  });
  // One start of a kind runs whatever stands on it.
  return [...new Map([...drafted].reverse().map((file) => [file.path, file])).values()].reverse();
}

/** Whether a harness can be started as it is; the results of another are compared. */
export function isStarted(harness: FoundHarness): boolean {
  return startOf(harness) !== undefined;
}

function startOf({ title, path }: FoundHarness): Start | undefined {
  const start = Object.hasOwn(STARTS, title) ? STARTS[title] : undefined;
  // Braintrust has a program for each language, and only that of JavaScript has a reporter here.
  return start?.language === 'node' && path.endsWith('.py') ? undefined : start;
}

function draftOne({ path, title, keys }: FoundHarness, start: Start, place: HarnessPlace): DraftFile {
  const { directory, words } = commandOf(path, start, place);
  const installed = installOf(directory, start, place);
  const command = [...installed.prefix, ...start.words.slice(installed.replaces), ...words, ...(start.adds ?? [])];
  const harness = {
    kind: start.kind,
    command,
    ...(installed.setup === undefined ? {} : { setup: installed.setup }),
    ...(keys.length === 0 ? {} : { env: keys }),
    ...(start.judges ? { yardstick: [`${posix.relative(directory, posix.dirname(path)) || '.'}/**`] } : {}),
  };
  const body = stringify({ harness }, { flowCollectionPadding: true, lineWidth: 0, collectionStyle: 'any' });
  return {
    path: posix.join(directory, `${start.kind}.eval.yaml`),
    text: `${SCHEMA_LINE}
# Your own evals (${title}, ${path}), run on base and on head as they are: ${DOCS}
suite: ${start.kind}

${start.first === undefined ? '' : `# ${start.first}\n`}${body}  # inputs: [src/**, prompts/**] # what affects them; without it every change of the repository runs them
${start.judges ? '' : '  # yardstick: [tests/**] # files that only judge, and hold nothing of what is asked: head’s are used on both sides\n'}
policy:
  pass_rate: { max_drop: 0.02 } # a drop of more than 2 points blocks, once it is established
`,
  };
}

type Found = { readonly directory: string; readonly words: readonly string[] };

/** What a script or a workflow starts it with; else what its file needs. */
function commandOf(path: string, { line, given }: Start, { scripts }: HarnessPlace): Found {
  for (const script of scripts) {
    const rest = script.text.split('\n').flatMap((text) => line.exec(text)?.[1] ?? [])[0];
    // What a shell would fill in or divide otherwise is no word of ours.
    if (rest === undefined || /[$`'(){}\\<*]/.test(rest)) continue;
    const isPackage = posix.basename(script.path) === 'package.json';
    return { directory: isPackage ? posix.dirname(script.path) : '.', words: withoutOurs(rest) };
  }
  return { directory: '.', words: given(path) };
}

/** Words without those that Evaldelta gives itself, or that hide noise. */
function withoutOurs(rest: string): readonly string[] {
  const words = rest
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const valued = /^(?:-o|--output|--outputPath|--outputFile|--junitxml|--repeat|-j|--reporter)$/;
  const dropped =
    /^(?:--no-cache|--no-write|--no-table|--share|--retry.*|--reruns.*|--output(?:File|Path)?=.*|--junitxml=.*|--reporter=.*|--repeat=.*)$/;
  return words.filter(
    (word, index) => !valued.test(word) && !dropped.test(word) && !valued.test(words[index - 1] ?? ''),
  );
}

type Install = {
  readonly setup: readonly string[] | undefined;
  readonly prefix: readonly string[];
  /** So many of the starting words it stands for. */
  readonly replaces: number;
};

function installOf(directory: string, { language, words }: Start, { has }: HarnessPlace): Install {
  const at = (name: string): boolean => has(posix.join(directory, name));
  const nothing = { setup: undefined, prefix: [], replaces: 0 };
  if (language === 'node') {
    if (at('package-lock.json')) return { ...nothing, setup: ['npm', 'ci'] };
    if (at('pnpm-lock.yaml'))
      return { setup: ['pnpm', 'install', '--frozen-lockfile'], prefix: ['pnpm', 'exec'], replaces: 1 };
    if (at('yarn.lock')) return { ...nothing, setup: ['yarn', 'install', '--frozen-lockfile'] };
    return nothing;
  }
  const isModule = words[0] === 'python3';
  if (at('uv.lock'))
    return {
      setup: ['uv', 'sync'],
      prefix: isModule ? ['uv', 'run', 'python'] : ['uv', 'run'],
      replaces: Number(isModule),
    };
  if (!at('requirements.txt')) return nothing;
  const setup = ['sh', '-c', 'python3 -m venv .venv && .venv/bin/pip install -r requirements.txt'];
  const prefix = [`.venv/bin/${isModule ? 'python' : (words[0] ?? '')}`];
  return { setup, prefix, replaces: 1 };
}
