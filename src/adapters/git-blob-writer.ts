import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { UserError } from '../domain/user-error.ts';
import { GitError, adaptGit } from './git-process.ts';
import { quotePath } from './git-store.ts';
import type { ObjectStore } from './git-store.ts';

/** Writes blobs into the private repository, filtered by their path in the working tree. */
export class BlobWriter implements AsyncDisposable {
  readonly #store: ObjectStore;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  #stderr = '';
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: ObjectStore) {
    this.#store = store;
    const { git } = store.checkout;
    const variables = {
      ...git.options.variables,
      GIT_OBJECT_DIRECTORY: join(store.git.options.variables['GIT_DIR'] ?? '', 'objects'),
    };
    this.#child = adaptGit(git, { variables }).start(['hash-object', '-w', '--stdin-paths']);
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
    this.#child.stderr.on('data', (chunk: Buffer) => (this.#stderr += chunk.toString()));
    this.#child.stdin.on('error', () => undefined);
    this.#child.on('error', () => undefined);
  }

  /** The id of the file's content. One at a time: answers carry no name. */
  writeFile(path: string): Promise<string> {
    const written = this.#last.then(async () => {
      this.#child.stdin.write(`${quotePath(path)}\n`);
      const { value, done } = await this.#lines.next();
      if (done === true) throw unreadable(path, new GitError('hash-object', 128, this.#stderr).reason);
      return value;
    });
    this.#last = written.catch(() => undefined);
    return written;
  }

  /** The id of a link's text. */
  async writeLink(link: Buffer): Promise<string> {
    const output = await this.#store.git.run(['hash-object', '-w', '--stdin', '--no-filters'], link.toString('latin1'));
    return output.toString().trim();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const closed = once(this.#child, 'close');
    this.#child.stdin.end();
    await closed;
  }
}

/** The mistake that a file of the working tree cannot be read; `file` undefined where git did not name one. */
export function unreadable(file: string | undefined, why: string): UserError {
  const place = file === undefined ? undefined : { file, line: 0, column: 0 };
  const sentence = `The working tree could not be read: ${why}`;
  return new UserError({ code: 'bad-file', sentence, place, hint: 'Run again once nothing writes to it.' });
}
