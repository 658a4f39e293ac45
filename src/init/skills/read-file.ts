import type { Losses } from '../../suite/diagnostics/losses.ts';
import { readSkillEvals } from '../../suite/skills/read-evals.ts';
import type { SkillCase } from '../../suite/skills/skill-case.ts';
import type { FoundFile } from '../found-file.ts';
import type { Dialect } from './dialects.ts';
import type { SkillTree } from './subject.ts';
import { valueOf } from './values.ts';

/** The evals of one file, in one form whatever its dialect. */
export type ReadFile = {
  readonly file: FoundFile;
  readonly skill: string | undefined;
  readonly cases: readonly SkillCase[];
  /** How many it holds, those with mistakes too. */
  readonly of: number;
};

/** Reads a file of a dialect; undefined where it is no evals after all. */
export async function readFile(
  file: FoundFile,
  dialect: Dialect,
  { tree, losses }: { readonly tree: SkillTree; readonly losses: Losses },
): Promise<ReadFile | undefined> {
  const { has, paths, text } = tree;
  const below = (directory: string): readonly string[] => paths.filter((path) => path.startsWith(`${directory}/`));
  const rewritten = await dialect.rewrite?.(file, { has, below, text, losses });
  if (dialect.rewrite !== undefined && rewritten === undefined) return undefined;
  const mistakes: { readonly at: string; readonly sentence: string }[] = [];
  const report = (path: readonly PropertyKey[], { sentence }: { readonly sentence: string }): void => {
    mistakes.push({ at: `${path.join('/')}/`, sentence });
  };
  const { skill, cases } = readSkillEvals(rewritten?.value ?? valueOf(file) ?? {}, { report, losses });
  const found = { file, skill: skill ?? rewritten?.skill };
  // What a suite reads as it is, is told at its place when the suite is checked.
  if (dialect.rewrite === undefined) return { ...found, cases, of: cases.length };
  const isSound = ({ path, id, turns }: SkillCase): boolean => {
    const mistake = mistakes.find(({ at }) => at.startsWith(`${path.join('/')}/`));
    if (mistake !== undefined) losses.add(`cases are left out: ${mistake.sentence}`, id ?? turns[0]?.slice(0, 40));
    return mistake === undefined;
  };
  return { ...found, cases: cases.filter(isSound), of: cases.length + (rewritten?.dropped ?? 0) };
}
