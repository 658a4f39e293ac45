import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { gitError } from './process.ts';
import type { Git } from './process.ts';

/** What git knows about one object. */
export type ObjectAnswer = { readonly type: string; readonly size: number; readonly body: Buffer };

type Waiting = {
  readonly resolve: (answer: ObjectAnswer | undefined) => void;
  readonly reject: (error: Error) => void;
};

const NEWLINE = 0x0a;
const EMPTY = Buffer.alloc(0);
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** One long-lived `git cat-file`, asked for objects by id; answers come in the order of the questions. */
export class ObjectBatch implements AsyncDisposable {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #hasBody: boolean;
  readonly #waiting: Waiting[] = [];
  #next = 0;
  // Asked in the same turn: a hundred thousand of them are one write.
  #questions = '';
  #stderr = '';
  #failure: Error | undefined;
  #header = '';
  #body: { readonly type: string; readonly bytes: Buffer; filled: number } | undefined;

  /** `content` brings the bytes along, `header` only type and size. */
  constructor(git: Git, mode: 'content' | 'header') {
    this.#hasBody = mode === 'content';
    this.#child = git.start(['cat-file', this.#hasBody ? '--batch' : '--batch-check']);
    this.#child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#child.stderr.on('data', (chunk: Buffer) => (this.#stderr += chunk.toString()));
    this.#child.stdin.on('error', () => undefined);
    this.#child.on('error', (error) => this.#fail(error));
    this.#child.on('close', (code) =>
      this.#fail(gitError(git.options, ['cat-file'], { exitCode: code ?? undefined, stderr: this.#stderr })),
    );
  }

  /** The object, or undefined where it is missing. */
  ask(oid: string): Promise<ObjectAnswer | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure);
      if (!OID.test(oid)) return reject(new Error(`"${oid}" is not an object id`));
      this.#waiting.push({ resolve, reject });
      if (this.#questions === '') queueMicrotask(() => this.#send());
      this.#questions += `${oid}\n`;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#failure !== undefined) return;
    const closed = once(this.#child, 'close');
    this.#child.stdin.end();
    await closed;
  }

  #send(): void {
    this.#child.stdin.write(this.#questions);
    this.#questions = '';
  }

  #take(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      at = this.#body === undefined ? this.#takeHeader(chunk, at) : this.#takeBody(chunk, at);
    }
  }

  #takeHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(NEWLINE, at);
    this.#header += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
    if (end === -1) return chunk.length;
    const [, type = '', size] = this.#header.split(' ');
    this.#header = '';
    if (size === undefined) this.#answer(undefined);
    else if (!this.#hasBody) this.#answer({ type, size: Number(size), body: EMPTY });
    // One byte more: git ends every body with a newline.
    else this.#body = { type, bytes: Buffer.allocUnsafe(Number(size) + 1), filled: 0 };
    return end + 1;
  }

  #takeBody(chunk: Buffer, at: number): number {
    const body = this.#body;
    if (body === undefined) return at;
    const copied = chunk.copy(body.bytes, body.filled, at);
    body.filled += copied;
    if (body.filled === body.bytes.length) {
      this.#body = undefined;
      const size = body.bytes.length - 1;
      this.#answer({ type: body.type, size, body: body.bytes.subarray(0, size) });
    }
    return at + copied;
  }

  #answer(answer: ObjectAnswer | undefined): void {
    this.#waiting[this.#next]?.resolve(answer);
    this.#next += 1;
    if (this.#next < this.#waiting.length) return;
    this.#waiting.length = 0;
    this.#next = 0;
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0).slice(this.#next)) reject(this.#failure);
    this.#next = 0;
  }
}
