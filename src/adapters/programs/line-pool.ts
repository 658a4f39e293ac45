import type { JsonObject } from '../../domain/json/json.ts';
import { LineError, LineProcess, type AskOptions, type LineAnswer, type LineFailure } from './line-process.ts';
import type { ProgramStart } from './process.ts';

/** A program that fails this often before its first answer cannot work at all. */
const HOPELESS_AFTER = 3;
const FAILURES_OF_ITS_OWN: ReadonlySet<LineFailure> = new Set(['exited', 'timeout', 'too-long']);
/** A copy is waited for at least so long where others have said that they are ready. */
const START_MS = 60_000;

/** As many copies of one program as there are requests at once; each answers one at a time and lives until it fails. */
export class LinePool {
  readonly #start: ProgramStart;
  readonly #idle: LineProcess[] = [];
  readonly #all = new Set<LineProcess>();
  readonly #startMs: number | undefined;
  #hasAnswered = false;
  #saysReady = false;
  #failures = 0;
  #isClosed = false;

  /** `startMs`: how long a copy may take to say `{"ready": true}`; undefined: it need not say so. */
  constructor(start: ProgramStart, startMs?: number) {
    this.#start = start;
    this.#startMs = startMs;
  }

  /** Whether it cannot work, rather than that it stumbled: no such program, or failures alone while no copy had ever answered. */
  isHopeless({ failure }: LineError): boolean {
    if (failure === 'not-started') return true;
    return FAILURES_OF_ITS_OWN.has(failure) && !this.#hasAnswered && this.#failures >= HOPELESS_AFTER;
  }

  /** Asks an idle copy, else a new one. Rejects as `LineProcess.ask` does; the next request then finds a fresh copy. */
  async ask(request: JsonObject, options: Omit<AskOptions, 'startMs'>): Promise<LineAnswer> {
    if (this.#isClosed) throw new LineError('stopped', 'was stopped', '');
    const process = this.#takeIdle() ?? this.#startOne();
    try {
      const startMs = this.#startMs ?? (this.#saysReady ? Math.max(START_MS, options.timeoutMs) : undefined);
      const isUnknown = !this.#hasAnswered;
      const answer = await process.ask(request, { ...options, startMs, graceMs: isUnknown ? options.graceMs : 0 });
      this.#hasAnswered = true;
      this.#saysReady ||= process.isReady;
      this.#idle.push(process);
      return answer;
    } catch (error) {
      if (error instanceof LineError) this.#failures += 1;
      this.#all.delete(process);
      process.stop();
      throw error;
    }
  }

  /** Ends every copy; none is started from then on. */
  close(): void {
    this.#isClosed = true;
    for (const process of this.#all) process.stop();
    this.#all.clear();
    this.#idle.length = 0;
  }

  #takeIdle(): LineProcess | undefined {
    for (let process = this.#idle.pop(); process !== undefined; process = this.#idle.pop()) {
      if (process.isAlive) return process;
      this.#all.delete(process);
    }
    return undefined;
  }

  #startOne(): LineProcess {
    const process = new LineProcess(this.#start);
    this.#all.add(process);
    return process;
  }
}
