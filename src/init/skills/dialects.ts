import { posix } from 'node:path';
import type { FoundFile } from '../found-file.ts';
import { readAxis } from './axis.ts';
import type { Rewrite } from './converted.ts';
import { readDotnet } from './dotnet.ts';
import { readPluginCase } from './plugin-eval.ts';
import { readUiPath } from './uipath.ts';
import { readWaza } from './waza.ts';
import { readWix } from './wix.ts';

/** A way to write evals of skills: how a file of it is told, and what becomes of it. */
export type Dialect = {
  readonly name: string;
  readonly path: RegExp;
  /** What its text cannot do without. */
  readonly text: RegExp;
  /** What has to lie beside it. */
  readonly beside?: (directory: string) => RegExp;
  /** A file holds one case, so that all in a directory are one suite. */
  readonly isCase?: true;
  /** Undefined: a suite reads the file as it is, by `import:`, so that it stays the only source. */
  readonly rewrite?: Rewrite;
};

const IN_EVALS = String.raw`(?:^|\/)(?:evals?|evaluations?)\/`;

/** A prompt without graders is a prompt. */
function graders(directory: string): RegExp {
  return new RegExp(`^${directory.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}/(?:graders/[^/]+\\.md|case\\.ya?ml)$`);
}

/** The first that fits decides. */
const DIALECTS: readonly Dialect[] = [
  {
    name: 'claude plugin eval',
    path: /(?:^|\/)evals?\/(?:[^/]+\/)+(?:prompt\.md|case\.ya?ml)$/,
    text: /\S/,
    isCase: true,
    beside: graders,
    rewrite: readPluginCase,
  },
  { name: 'skill-validator', path: /(?:^|\/)eval\.ya?ml$/, text: /^scenarios\s*:/m, rewrite: readDotnet },
  {
    name: 'waza',
    path: /(?:^|\/)tasks\/[^/]+\.ya?ml$/,
    text: /^inputs\s*:[ \t]*(?:\n[ \t]+\S.*)*?\n[ \t]+prompt\s*:/m,
    isCase: true,
    rewrite: readWaza,
  },
  {
    name: 'axis',
    path: /(?:^|\/)scenarios\/[^/]+\.json$/,
    text: /^(?=[\s\S]*"prompt"\s*:)(?=[\s\S]*"judge"\s*:)/,
    isCase: true,
    rewrite: readAxis,
  },
  {
    name: 'coder_eval',
    path: /\.ya?ml$/,
    text: /^(?=[\s\S]*^task_id\s*:)(?=[\s\S]*^success_criteria\s*:)/m,
    isCase: true,
    rewrite: readUiPath,
  },
  { name: 'trigger prompts', path: /\.ya?ml$/, text: /^triggerPrompt\s*:/m, isCase: true, rewrite: readWix },
  { name: 'evals.json', path: /(?:^|\/)evals\/evals\.json$/, text: /\S/ },
  {
    name: 'evals.json',
    path: /(?:^|\/)evals\.(?:json|ya?ml)$/,
    text: /["']?(?:prompt|query|input|query_flow|command)["']?\s*:|"should_/,
  },
  {
    name: 'trigger list',
    path: new RegExp(String.raw`${IN_EVALS}(?:[^/]+/)*[^/]+\.json$|trigger[^/]*\.json$`),
    text: /"(?:should_trigger|should_not_trigger|expect_skill|expected_skill)"\s*:/,
  },
  {
    name: 'evaluation',
    isCase: true,
    path: new RegExp(String.raw`${IN_EVALS}[^/]+\.json$`),
    text: /^(?=[\s\S]*"(?:query|prompt)"\s*:)(?=[\s\S]*"(?:expected_behavior|expectations|assertions)"\s*:)/,
  },
];

/** Where files of any dialect lie. */
const MAY_BE_SKILL_EVALS =
  /(?:^|\/)[^/]*(?:evals?|evaluations?|tests?|tasks|scenarios)[^/]*\/.*\.(?:json|ya?ml|md)$|(?:^|\/)(?:evals?|[^/]*trigger[^/]*)\.(?:json|ya?ml)$/i;

const NOT_EVALS = /(?:^|\/)(?:results?|runs|fixtures|files|workspace|schemas?)\/|schema\.json$|\.eval\.ya?ml$/i;

/** Those of the files that are evals of skills, in a repository with these paths. */
export function skillEvalsAmong(files: readonly FoundFile[], paths: readonly string[]): readonly FoundFile[] {
  return files.filter((file) => {
    const { beside } = dialectOf(file) ?? { beside: undefined };
    const needed = beside?.(posix.dirname(file.path));
    return dialectOf(file) !== undefined && (needed === undefined || paths.some((path) => needed.test(path)));
  });
}

/** Whether a file may be of a dialect, by its path alone. */
export function mayBeSkillEvals(path: string): boolean {
  return MAY_BE_SKILL_EVALS.test(path) && !NOT_EVALS.test(path) && DIALECTS.some((dialect) => dialect.path.test(path));
}

/** The dialect of a file; undefined for any other file. */
export function dialectOf({ path, text }: FoundFile): Dialect | undefined {
  if (!mayBeSkillEvals(path)) return undefined;
  return DIALECTS.find((dialect) => dialect.path.test(path) && dialect.text.test(text));
}
