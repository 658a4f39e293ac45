import type { JsonObject } from '../domain/json.ts';
import { LineError, LineProcess, type AskOptions, type LineAnswer } from './line-process.ts';
import type { ProgramStart } from './process.ts';

/** As many copies of one program as there are requests at once; each answers one at a time and lives until it fails. */
export class LinePool {
  readonly #start: ProgramStart;
  readonly #idle: LineProcess[] = [];
  readonly #all = new Set<LineProcess>();
  #hasAnswered = false;
  #failures = 0;
  #isClosed = false;

  constructor(start: ProgramStart) {
    this.#start = start;
  }

  /** Requests that failed while no copy had ever answered one: a program that cannot work rather than one that stumbled. */
  get failuresBeforeFirstAnswer(): number {
    return this.#hasAnswered ? 0 : this.#failures;
  }

  /** Asks an idle copy, else a new one. Rejects as `LineProcess.ask` does; the next request then finds a fresh copy. */
  async ask(request: JsonObject, options: AskOptions): Promise<LineAnswer> {
    if (this.#isClosed) throw new LineError('stopped', 'was stopped', '');
    const process = this.#takeIdle() ?? this.#startOne();
    try {
      const answer = await process.ask(request, options);
      this.#hasAnswered = true;
      this.#idle.push(process);
      return answer;
    } catch (error) {
      this.#failures += 1;
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
