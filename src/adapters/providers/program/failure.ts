import { TIMED_OUT, type CallFailure } from '../../../ports.ts';
import { PORT_TAKEN } from '../../programs/free-port.ts';
import type { LineError } from '../../programs/line-process.ts';
import type { Redact } from '../access/keys.ts';

/** What is known of a program that did not answer. */
export type ProgramContext = {
  /** Which program on which side, for sentences. */
  readonly label: string;
  readonly redact: Redact;
  /** Whether it cannot be expected to answer anything. */
  readonly isHopeless: boolean;
};

const HINT = 'Try the command in a fresh checkout; `setup:` runs before it, `env:` names the variables it may see.';
const START_HINT =
  'A program that is slow to start says {"ready": true} first, and is given `start_timeout_ms` for it.';
const NO_TYPESCRIPT = /ERR_UNKNOWN_FILE_EXTENSION[^\n]*\.[cm]?ts\b|Unknown file extension "\.[cm]?ts"/;
const OLD_NODE_HINT =
  'The `node` on the PATH runs no TypeScript: Node 22.18 and newer do (`actions/setup-node` in the workflow), or start it as `[npx, tsx, …]`.';
const PORT_HINT =
  'Base and head run at once, in several copies: let the system choose the port (0), or have the service started once on each side (`provider: http` with `start`).';

/** Sorts a program's failure: may the next copy do better, or can none work? */
export function explainLineError(error: LineError, { label, redact, isHopeless }: ProgramContext): CallFailure {
  const tail = error.tail === '' ? '' : ` It wrote: ${redact(error.tail, 'last')}`;
  const isTaken = PORT_TAKEN.test(error.tail);
  const message = `${redact(`${label} ${error.message}.`)}${tail}`;
  const code = error.failure === 'timeout' ? TIMED_OUT : undefined;
  if (isHopeless) {
    const hint = isTaken ? PORT_HINT : (oldNodeHint(error.tail) ?? (error.failure === 'timeout' ? START_HINT : HINT));
    return { kind: 'fatal', message, status: undefined, hint };
  }
  if (error.failure === 'too-long') return { kind: 'malformed', message };
  const told = isTaken ? `${message} ${PORT_HINT}` : message;
  return { kind: 'transient', message: told, status: undefined, retryAfterMs: undefined, code };
}

/** What to do where a program's last words are those of a Node that is too old for it. */
export function oldNodeHint(tail: string): string | undefined {
  return NO_TYPESCRIPT.test(tail) ? OLD_NODE_HINT : undefined;
}
