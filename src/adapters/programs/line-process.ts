import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { JsonObject } from '../../domain/json/json.ts';
import { parseLossless } from '../../domain/json/lossless.ts';
import { describeSilence, type PassedOver } from './line-silence.ts';
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

/** One answer and how long it took. `countsStart`: it was asked before it was known to have started, so that the time may hold the start. */
export type LineAnswer = { readonly message: JsonObject; readonly latencyMs: number; readonly countsStart: boolean };

/** Bounds of one request. */
export type AskOptions = {
  /** From sending, or from `{"ready": true}` where that comes later. */
  readonly timeoutMs: number;
  /** What says so, for the sentence. */
  readonly setBy?: string | undefined;
  /** So long may the program take to be ready, and is asked nothing before; undefined: nobody knows that it says so. */
  readonly startMs?: number | undefined;
  /** Where nobody knows, so long it is waited whether the program says so, before it is asked nevertheless; default 0. */
  readonly graceMs?: number | undefined;
  readonly signal: AbortSignal;
};

type Pending = {
  readonly id: number;
  readonly countsStart: boolean;
  readonly sinceMs: number;
  resolve(answer: LineAnswer): void;
  reject(error: Error): void;
};

const LONGEST_LINE = 16 * 1024 * 1024;

/** A program that answers one JSON line with one JSON line, one at a time (docs/command-protocol.md). */
export class LineProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #tail: () => string;
  readonly #ready = Promise.withResolvers<undefined>();
  #isReady = false;
  #pending: Pending | undefined;
  #passedOver: PassedOver | undefined;
  #cancelTimer = (): void => undefined;
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
    // Whoever waits for it hears of it; nobody may.
    this.#ready.promise.catch(() => undefined);
  }

  /** Whether it can be asked. */
  get isAlive(): boolean {
    return this.#end === undefined;
  }

  /** Whether it has said `{"ready": true}`. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Sends one request. Rejects with LineError, or with the signal's reason; the program is killed in both cases. */
  async ask(request: JsonObject, options: AskOptions): Promise<LineAnswer> {
    const { signal, startMs, graceMs = 0 } = options;
    signal.throwIfAborted();
    if (this.#end !== undefined) throw this.#end;
    const onAbort = (): void => this.stop();
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      if (startMs !== undefined && !this.#isReady) await this.#waitUntilReady(startMs);
      else if (graceMs > 0 && !this.#isReady && this.#answered === 0) await this.#waitAWhile(graceMs);
      return await this.#send(request, options);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      this.#cancelTimer();
      signal.removeEventListener('abort', onAbort);
    }
  }

  /** Kills it with its children. */
  stop(): void {
    this.#finish('stopped', 'was stopped');
  }

  async #waitUntilReady(startMs: number): Promise<void> {
    this.#startTimer(
      startMs,
      () => `did not say {"ready": true} within ${startMs / 1000} s${this.#silence(undefined)}`,
    );
    await this.#ready.promise;
  }

  async #waitAWhile(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => resolve(undefined), ms);
    this.#cancelTimer = () => clearTimeout(timer);
    await Promise.race([this.#ready.promise, promise]);
    this.#cancelTimer();
  }

  #send(request: JsonObject, { timeoutMs, setBy }: AskOptions): Promise<LineAnswer> {
    const id = (this.#asked += 1);
    const limit = `${timeoutMs / 1000} s${setBy === undefined ? '' : ` (${setBy})`}`;
    const start = (): void => this.#startTimer(timeoutMs, () => `gave no answer within ${limit}${this.#silence(id)}`);
    this.#passedOver = undefined;
    return new Promise<LineAnswer>((resolve, reject) => {
      const countsStart = !this.#isReady && this.#answered === 0;
      this.#pending = { id, countsStart, sinceMs: performance.now(), resolve, reject };
      start();
      if (!this.#isReady) void this.#ready.promise.then(start, () => undefined);
      this.#child.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
    });
  }

  #startTimer(ms: number, sentence: () => string): void {
    if (this.#end !== undefined) return;
    this.#cancelTimer();
    const timer = setTimeout(() => this.#finish('timeout', sentence()), ms);
    this.#cancelTimer = () => clearTimeout(timer);
  }

  #silence(id: number | undefined): string {
    return describeSilence({ passedOver: this.#passedOver, unended: this.#parts.join(''), id });
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
    const message = line.startsWith('{') ? parseLine(line) : undefined;
    if (message?.['ready'] === true && this.#answered === 0) return this.#noteReady();
    const pending = this.#pending;
    if (message === undefined || pending === undefined || message['id'] !== pending.id) {
      if (line.trim() !== '') this.#passedOver = { line, message };
      return;
    }
    this.#pending = undefined;
    this.#answered += 1;
    const { sinceMs, countsStart } = pending;
    pending.resolve({ message, latencyMs: performance.now() - sinceMs, countsStart });
  }

  #noteReady(): void {
    this.#isReady = true;
    this.#ready.resolve(undefined);
  }

  #finish(failure: LineFailure, sentence: string): void {
    if (this.#end !== undefined) return;
    this.#cancelTimer();
    this.#end = new LineError(failure, sentence, this.#tail());
    killGroup(this.#child);
    this.#ready.reject(this.#end);
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
