import { watch as watchFiles } from 'chokidar';
import { basename, relative } from 'node:path';

/** Files that were saved, as one batch; ends when the signal is aborted. */
export type Changes = AsyncIterable<readonly string[]>;

const SETTLE_MS = 200;
const NOT_WATCHED = new Set(['.git', 'node_modules', '.venv', 'dist', 'build']);

/** Waits for files below a directory to be saved. Saves that come shortly after each other are one batch. */
export async function* watchDirectory(directory: string, signal: AbortSignal): Changes {
  const saved = new Set<string>();
  let wake = Promise.withResolvers<undefined>();
  const watcher = watchFiles(directory, {
    ignoreInitial: true,
    ignored: (path) => path !== directory && NOT_WATCHED.has(basename(path)),
    awaitWriteFinish: { stabilityThreshold: SETTLE_MS, pollInterval: 50 },
  });
  watcher.on('all', (_event, path) => {
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
      yield batch;
    }
  } finally {
    await watcher.close();
  }
}
