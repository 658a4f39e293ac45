import { posix } from 'node:path';
import { skillDirectory, skillName } from '../../suite/skills/places.ts';
import type { Subject } from './agent.ts';

/** The repository, as far as it decides what evals are about. */
export type SkillTree = {
  readonly has: (path: string) => boolean;
  readonly paths: readonly string[];
  readonly text: (path: string) => Promise<string | undefined>;
};

/** What the evals in a file are about; undefined: nothing in the repository is what they name. */
export async function findSubject(
  evals: string,
  named: string | undefined,
  tree: SkillTree,
): Promise<Subject | undefined> {
  const near = skillDirectory(tree.has, evals);
  if (tree.has(posix.join(near, 'SKILL.md'))) return await skillIn(near, tree);
  const skills = tree.paths.filter((path) => posix.basename(path) === 'SKILL.md').map((path) => posix.dirname(path));
  const wanted = named ?? posix.basename(posix.dirname(evals));
  const [own] = skills.filter((directory) => posix.basename(directory) === wanted);
  if (own !== undefined) return await skillIn(own, tree);
  const file = tree.paths.find((path) => path.endsWith(`agents/${wanted}.md`));
  if (file !== undefined) return { kind: 'agent', file };
  const beside = skills.filter((directory) => directory !== '.' && !/(?:^|\/)evals?\//.test(directory));
  return beside.length === 0 ? undefined : { kind: 'skills', directories: onceByName(beside) };
}

/** Of skills of one name, as where a repository holds copies for several agents, only the first can be put in one place. */
function onceByName(directories: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const directory of directories)
    if (!first.has(posix.basename(directory))) first.set(posix.basename(directory), directory);
  return [...first.values()];
}

async function skillIn(directory: string, { paths, text }: SkillTree): Promise<Subject> {
  if (directory !== '.') return { kind: 'skill', directory, name: posix.basename(directory), parts: [] };
  const source = (await text('SKILL.md')) ?? '';
  const name = skillName(directory, source) ?? '';
  const tops = [...new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''))];
  const parts = tops.filter((top) => USUAL.has(top) || (PART.test(top) && source.includes(`${top}/`)));
  return { kind: 'skill', directory, name, parts: ['SKILL.md', ...parts.map((part) => `${part}/**`)] };
}

/** What a skill is made of besides its `SKILL.md`. */
const USUAL: ReadonlySet<string> = new Set(['references', 'scripts', 'assets', 'templates', 'resources']);
const PART = /^(?!\.|evals?$|tests?$|docs$|node_modules$)/;
