import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../../domain/user-error.ts';
import type { HistoryFile, HistoryStore } from '../../ports/history.ts';
import { temporaryDirectory } from '../files/temporary-file.ts';
import { removeAtEnd } from '../process/at-end.ts';
import { GitError } from './error.ts';
import { createGit, type Environment, type Git } from './process.ts';
import { connect, listReferences, type Remote } from './remote.ts';
import { removeDirectory } from './store.ts';

/** The branch that a history is kept on: nothing of the code is on it, and nothing of it is in the code. */
export const HISTORY_BRANCH = 'evaldelta-history';

const REFERENCE = `refs/heads/${HISTORY_BRANCH}`;
const FILE_NAME = /^\d{4}-\d{2}\.jsonl$/;
/** A month of some ten thousand suites: what is larger is not ours. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** Of one append: many jobs may want to write at the same moment, and one of them gets through each time. */
const MOST_ATTEMPTS = 200;
const LONGEST_PAUSE_MS = 3_000;
const OVERTAKEN =
  /non-fast-forward|fetch first|stale info|cannot lock ref|failed to update ref|reference already exists|incorrect old value|remote rejected.*(?:lock|update)/i;
const REFUSED =
  /protected branch|permission|denied|403|401|GH0\d\d|hook declined|read[- ]only|could not read username/i;

/** Where a history's branch is and who may write it. */
export type HistoryBranchOptions = { readonly remote: Remote; readonly environment: Environment };

/** The newest files up to `last` of the branch as this clone has last fetched it; none where it never has. The remote is not asked. */
export async function readFetchedHistory(git: Git, files: number, last: string): Promise<readonly HistoryFile[]> {
  const listed = await git.line(['for-each-ref', '--format=%(objectname)', `refs/remotes/*/${HISTORY_BRANCH}`]);
  const [tip = ''] = listed.split('\n');
  return tip === '' ? [] : await newestFiles(git, tip, { files, last });
}

type Newest = { readonly files: number; readonly last: string };

async function newestFiles(git: Git, tip: string, { files, last }: Newest): Promise<readonly HistoryFile[]> {
  const known = (await listFiles(git, tip)).filter((name) => name <= last);
  const names = known.sort().slice(-files);
  return await Promise.all(names.map(async (name) => ({ name, text: await readFile(git, tip, name) })));
}

/** A history on a branch of the remote. What somebody has checked out is never looked at: only the remote's own branch counts. */
export class HistoryBranch implements HistoryStore, AsyncDisposable {
  readonly place = `branch ${HISTORY_BRANCH}`;
  readonly #options: HistoryBranchOptions;
  readonly #directory: string;
  #git: Promise<Git> | undefined;

  constructor(options: HistoryBranchOptions) {
    this.#options = options;
    this.#directory = temporaryDirectory('evaldelta-history-', options.environment['RUNNER_TEMP']);
    removeAtEnd(this.#directory);
  }

  async read(files: number, last: string): Promise<readonly HistoryFile[]> {
    try {
      const git = await this.#open();
      const tip = await fetchTip(git);
      return tip === undefined ? [] : await newestFiles(git, tip, { files, last });
    } catch (error) {
      throw explain(error, 'read');
    }
  }

  async append(name: string, missing: (existing: string) => string): Promise<void> {
    try {
      const git = await this.#open();
      for (let attempt = 1; ; attempt += 1) {
        const tip = await fetchTip(git);
        const existing = tip === undefined ? '' : await readToExtend(git, tip, name);
        const added = missing(existing);
        if (added === '') return;
        const commit = await commitFile(git, tip, { name, text: existing + added });
        if (await push(git, commit, attempt)) return;
        // Whoever was overtaken waits by chance, and the longer the more there are.
        await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, 100 * attempt));
      }
    } catch (error) {
      throw explain(error, 'written');
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await removeDirectory(this.#directory);
  }

  #open(): Promise<Git> {
    return (this.#git ??= createRepository(this.#directory, this.#options));
  }
}

async function createRepository(directory: string, { remote, environment }: HistoryBranchOptions): Promise<Git> {
  const author = { NAME: 'Evaldelta', EMAIL: 'evaldelta@users.noreply.github.com' };
  const variables = {
    GIT_DIR: join(directory, 'history.git'),
    GIT_AUTHOR_NAME: author.NAME,
    GIT_AUTHOR_EMAIL: author.EMAIL,
    GIT_COMMITTER_NAME: author.NAME,
    GIT_COMMITTER_EMAIL: author.EMAIL,
  };
  const git = createGit({ directory, environment, variables, settings: [['safe.directory', '*']], isOnline: false });
  await git.run(['init', '--quiet', '--bare', '--template=']);
  return connect(git, remote);
}

/** The newest commit of the branch with its files; undefined where there is none yet. */
async function fetchTip(git: Git): Promise<string | undefined> {
  const sha = (await listReferences(git, [REFERENCE])).get(REFERENCE);
  if (sha === undefined) return undefined;
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1', '--force'];
  await git.run(['fetch', ...quiet, 'origin', `${REFERENCE}:${REFERENCE}`]);
  return await git.line(['rev-parse', REFERENCE]);
}

async function listFiles(git: Git, tip: string): Promise<string[]> {
  const output = await git.line(['ls-tree', '-l', '-z', tip]);
  return output.split('\0').flatMap((entry) => {
    const [, kind, size, name] = /^\d+ (\w+) \S+ +(\S+)\t(.*)$/s.exec(entry) ?? [];
    const isOurs = kind === 'blob' && name !== undefined && FILE_NAME.test(name) && Number(size) <= LARGEST_FILE;
    return isOurs ? [name] : [];
  });
}

async function readFile(git: Git, tip: string, name: string): Promise<string> {
  const names = await listFiles(git, tip);
  return names.includes(name) ? (await git.run(['cat-file', 'blob', `${tip}:${name}`])).toString() : '';
}

/** The text of a file that more is to be added to; what we do not read we never replace. */
async function readToExtend(git: Git, tip: string, name: string): Promise<string> {
  const isThere = (await git.line(['ls-tree', '-z', tip, name])) !== '';
  if (isThere && !(await listFiles(git, tip)).includes(name)) throw notOurs(name);
  return await readFile(git, tip, name);
}

function notOurs(name: string): UserError {
  const sentence = `"${name}" on the branch ${HISTORY_BRANCH} is no file of a history, or larger than 64 MB.`;
  const hint = 'Move it out of the way; nothing was added to it.';
  return new UserError({ code: 'bad-file', sentence, place: undefined, hint });
}

/** A commit on top of `tip` in which one file has another text, whatever else is there. */
async function commitFile(git: Git, tip: string | undefined, { name, text }: HistoryFile): Promise<string> {
  const blob = (await git.run(['hash-object', '-w', '--stdin'], text)).toString().trim();
  const listed = tip === undefined ? '' : await git.line(['ls-tree', '-z', tip]);
  const others = listed.split('\0').filter((entry) => entry !== '' && !entry.endsWith(`\t${name}`));
  const entries = [...others, `100644 blob ${blob}\t${name}`].map((entry) => `${entry}\0`);
  const tree = (await git.run(['mktree', '-z', '--missing'], entries.join(''))).toString().trim();
  const parent = tip === undefined ? [] : ['-p', tip];
  return await git.line(['commit-tree', tree, ...parent, '-m', `Results of ${name.slice(0, 7)}`]);
}

/** Whether the branch is now at this commit; false where another one was faster. */
async function push(git: Git, commit: string, attempt: number): Promise<boolean> {
  try {
    await git.run(['push', '--quiet', 'origin', `${commit}:${REFERENCE}`]);
    return true;
  } catch (error) {
    if (error instanceof GitError && OVERTAKEN.test(error.stderr) && attempt < MOST_ATTEMPTS) return false;
    throw error;
  }
}

function explain(error: unknown, what: 'read' | 'written'): unknown {
  if (!(error instanceof GitError)) return error;
  const hint = REFUSED.test(error.stderr)
    ? `The job needs \`permissions: contents: ${what === 'read' ? 'read' : 'write'}\`, and no rule may protect the branch from it.`
    : (error.all[0]?.hint ?? 'Nothing is lost but these lines; the next run writes its own.');
  const sentence = `The history on the branch ${HISTORY_BRANCH} could not be ${what}: ${error.reason}.`;
  return new UserError({ code: 'git-failed', sentence, place: undefined, hint }, { cause: error });
}
