import { GitError } from '../git/error.ts';
import type { Git } from '../git/process.ts';

/** Which of some files git ignores. Paths from the top directory; what git cannot say is not ignored. */
export async function ignoredByGit(git: Git, files: readonly string[]): Promise<ReadonlySet<string>> {
  try {
    const said = await git.run(['check-ignore', '-z', '--stdin'], files.join('\0'));
    return new Set(said.toString().split('\0'));
  } catch (error) {
    // 1: none of them; 128: one lies behind a symbolic link.
    if (error instanceof GitError && error.exitCode !== undefined) return new Set();
    throw error;
  }
}
