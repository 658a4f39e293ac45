import { openLocalRepository, type OpenRepository } from '../adapters/git/repository.ts';
import { readCheckout } from '../adapters/git/checkout.ts';
import type { Terminal } from './terminal.ts';

/** A repository whose working tree is all that matters, and its top directory. */
export type OpenWorkingTree = { readonly repository: OpenRepository; readonly directory: string };

/** Opens the working tree around `at` without asking for a branch to compare with. Throws UserError `bad-revision`. */
export async function openWorkingTree(at: string, { env: environment }: Terminal): Promise<OpenWorkingTree> {
  const { directory, headSha } = await readCheckout(at, environment, false);
  const repository = await openLocalRepository({ directory, base: headSha, head: undefined, environment });
  return { repository, directory };
}
