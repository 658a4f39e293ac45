import { watch as watchFiles } from 'chokidar';
import { existsSync, realpathSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { ignoredByGit } from './git-ignored.ts';
import type { Git } from '../git/process.ts';

/** Files that were saved, as one batch; ends when the signal is aborted. */
export type Changes = AsyncIterable<readonly string[]>;

/** What to watch. */
export type WatchOptions = {
  /** The repository's top directory, without symbolic links in its path. */
  readonly directory: string;
  readonly git: Git;
  /** Files that we write ourselves. */
  readonly except: readonly string[];
  readonly signal: AbortSignal;
};

const SETTLE_MS = 200;
const NOT_WATCHED = new Set(['.git', 'node_modules', '.venv', 'dist', 'build']);
const SAVES = new Set(['add', 'change', 'unlink']);

/** Waits for files to be saved that git does not ignore. Saves that come shortly after each other are one batch. */
export async function* watchDirectory(options: WatchOptions): Changes {
  const { directory, signal } = options;
  const saved = new Set<string>();
  let wake = Promise.withResolvers<undefined>();
  const watcher = watchFiles(directory, {
    ignoreInitial: true,
    ignored: (path) => path !== directory && NOT_WATCHED.has(basename(path)),
    awaitWriteFinish: { stabilityThreshold: SETTLE_MS, pollInterval: 50 },
  });
  watcher.on('all', (event, path) => {
    if (!SAVES.has(event)) return;
    saved.add(relative(directory, path));
    wake.resolve(undefined);
  });
  signal.addEventListener('abort', () => wake.resolve(undefined), { once: true });
  try {
    for (;;) {
      await wake.promise;
      if (signal.aborted) return;
      wake = Promise.withResolvers();
      const batch = [...saved].sort();
      saved.clear();
      const relevant = await withoutNoise(batch, options);
      if (relevant.length > 0) yield relevant;
    }
  } finally {
    await watcher.close();
  }
}

async function withoutNoise(files: readonly string[], { directory, git, except }: WatchOptions) {
  const ours = except.filter((file) => existsSync(file)).map((file) => relative(directory, realpathSync(file)));
  const others = files.filter((file) => !ours.includes(file));
  const ignored = await ignoredByGit(git, others);
  return others.filter((file) => !ignored.has(file));
}
