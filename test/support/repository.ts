import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An environment in which git sees nobody's configuration. */
export const GIT_ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
} as const;

const AUTHOR = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** A temporary directory that is removed when it goes out of scope. */
export async function createDirectory(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'evaldelta-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** A real git repository somewhere in a temporary directory. */
export class TestRepository {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** A new repository with the branch `main` and no commit. */
  static async create(directory: string, ...options: readonly string[]): Promise<TestRepository> {
    await mkdir(directory, { recursive: true });
    const repository = new TestRepository(directory);
    await repository.git('init', '--quiet', '--initial-branch=main', ...options);
    return repository;
  }

  /** A clone of `url`, as `git clone` with these options makes it. */
  static async clone(url: string, directory: string, ...options: readonly string[]): Promise<TestRepository> {
    await mkdir(dirname(directory), { recursive: true });
    await new TestRepository(dirname(directory)).git('clone', '--quiet', ...options, url, directory);
    return new TestRepository(directory);
  }

  /** Output of a git command without its final newline. */
  async git(...args: readonly string[]): Promise<string> {
    const env = { ...GIT_ENVIRONMENT, ...AUTHOR };
    const { stdout } = await run('git', args, { cwd: this.directory, env, maxBuffer: 2 ** 28 });
    return stdout.replace(/\n$/, '');
  }

  async write(path: string, text: string): Promise<void> {
    const file = join(this.directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  /** Writes the files and commits everything; returns the commit. */
  async commit(message: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
    for (const [path, text] of Object.entries(files)) await this.write(path, text);
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return await this.git('rev-parse', 'HEAD');
  }

  /** Merges `branch` as GitHub does for refs/pull/N/merge; returns the merge commit. */
  async merge(branch: string): Promise<string> {
    await this.git('merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch);
    return await this.git('rev-parse', 'HEAD');
  }
}

/** Every file below a directory, `.git` included, with a hash of its content: equal listings mean untouched. */
export async function listContents(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const lines = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) return `${path}/`;
    const content = entry.isSymbolicLink() ? await readlink(path) : await readFile(path);
    return `${path} ${createHash('sha256').update(content).digest('hex')}`;
  });
  return (await Promise.all(lines)).sort();
}
