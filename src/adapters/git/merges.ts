import type { Merge } from '../../domain/runs/history.ts';
import { GitError } from './error.ts';
import type { Git } from './process.ts';

/** More of them say nothing any more. */
const MOST = 20;

/** What came to a branch after one commit up to another, newest first; undefined where the clone lacks either of them. */
export async function mergesBetween(git: Git, before: string, to: string): Promise<readonly Merge[] | undefined> {
  try {
    const output = await git.line([
      'log',
      '--first-parent',
      `--max-count=${MOST}`,
      '--format=%h%x09%s',
      '--end-of-options',
      `${before}..${to}`,
      '--',
    ]);
    return output
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ sha: line.slice(0, line.indexOf('\t')), subject: line.slice(line.indexOf('\t') + 1) }));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return undefined;
  }
}
