import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { JsonObject } from '../domain/json.ts';
import { parseLossless } from '../domain/lossless.ts';
import { keepTail, killGroup, spawnGroup, type ProgramStart } from './process.ts';

/** Why a program gave no answer. */
export type LineFailure = 'not-started' | 'exited' | 'timeout' | 'too-long' | 'stopped';

/** Thrown for a request that a program did not answer; the program is gone then. */
export class LineError extends Error {
  readonly failure: LineFailure;
  /** The last that it wrote on stderr, untrusted. */
  readonly tail: string;

  constructor(failure: LineFailure, sentence: string, tail: string) {
    super(sentence);
    this.name = 'LineError';
    this.failure = failure;
    this.tail = tail;
  }
}

/** One answer and how long it took, start-up not counted where the program says `{"ready": true}`. */
export type LineAnswer = { readonly message: JsonObject; readonly latencyMs: number };

/** Bounds of one request. */
export type AskOptions = { readonly timeoutMs: number; readonly signal: AbortSignal };

type Pending = { readonly id: number; since: number; resolve(answer: LineAnswer): void; reject(error: Error): void };

const LONGEST_LINE = 16 * 1024 * 1024;

/** A program that answers one JSON line with one JSON line, one at a time (docs/command-protocol.md). */
export class LineProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #tail: () => string;
  #pending: Pending | undefined;
  #asked = 0;
  #answered = 0;
  #parts: string[] = [];
  #length = 0;
  #end: LineError | undefined;

  constructor(start: ProgramStart) {
    this.#child = spawnGroup(start);
    this.#tail = keepTail(this.#child.stderr);
    this.#child.stdout.setEncoding('utf8').on('data', (chunk: string) => this.#receive(chunk));
    this.#child.once('error', (error) => this.#finish('not-started', `could not be started: ${error.message}`));
    this.#child.once('close', (code, signal) => this.#finish('exited', `ended with ${signal ?? `exit code ${code}`}`));
  }

  /** Whether it can be asked. */
  get isAlive(): boolean {
    return this.#end === undefined;
  }

  /** Whether it ever answered. */
  get hasAnswered(): boolean {
    return this.#answered > 0;
  }

  /** Sends one request. Rejects with LineError, or with the signal's reason; the program is killed in both cases. */
  async ask(request: JsonObject, { timeoutMs, signal }: AskOptions): Promise<LineAnswer> {
    signal.throwIfAborted();
    if (this.#end !== undefined) throw this.#end;
    const id = (this.#asked += 1);
    const onAbort = (): void => this.stop();
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => this.#finish('timeout', `gave no answer within ${timeoutMs / 1000} s`), timeoutMs);
    try {
      return await new Promise<LineAnswer>((resolve, reject) => {
        this.#pending = { id, since: performance.now(), resolve, reject };
        this.#child.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
      });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    }
  }

  /** Kills it with its children. */
  stop(): void {
    this.#finish('stopped', 'was stopped');
  }

  #receive(chunk: string): void {
    const lines = chunk.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) {
      this.#parts.push(line);
      const whole = this.#parts.join('');
      this.#parts = [];
      this.#length = 0;
      this.#read(whole);
    }
    this.#parts.push(rest);
    this.#length += rest.length;
    if (this.#length > LONGEST_LINE) this.#finish('too-long', `wrote a line of more than ${LONGEST_LINE} characters`);
  }

  /** What is no answer to the request, such as a log line, is passed over. */
  #read(line: string): void {
    const pending = this.#pending;
    const message = line.startsWith('{') ? parseLine(line) : undefined;
    if (message === undefined || pending === undefined) return;
    if (message['ready'] === true && this.#answered === 0) pending.since = performance.now();
    if (message['id'] !== pending.id) return;
    this.#pending = undefined;
    this.#answered += 1;
    pending.resolve({ message, latencyMs: performance.now() - pending.since });
  }

  #finish(failure: LineFailure, sentence: string): void {
    if (this.#end !== undefined) return;
    this.#end = new LineError(failure, sentence, this.#tail());
    killGroup(this.#child);
    this.#pending?.reject(this.#end);
    this.#pending = undefined;
  }
}

function parseLine(line: string): JsonObject | undefined {
  try {
    return parseLossless(line) as JsonObject;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
