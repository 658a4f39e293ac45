import { markErrored } from '../foreign/errored-if.ts';
import { readRun } from '../foreign/read.ts';
import type { ForeignRow } from '../foreign/row.ts';
import { digestOf } from '../domain/json/digest.ts';
import type { JsonObject } from '../domain/json/json.ts';
import type { PlannedHarness } from '../domain/plan.ts';
import type { Gap } from '../domain/recording.ts';
import type { Side } from '../domain/side.ts';
import { UserError } from '../domain/user-error.ts';
import type { StoreKey } from '../ports.ts';
import type { HarnessEnd } from '../ports/harness.ts';
import { invocationOf } from './invocation.ts';
import type { AskedCase } from './kinds/kind.ts';
import { HARNESSES } from './kinds/table.ts';
import { ownRows, withoutRoot } from './rows.ts';
import type { HarnessTools } from './tools.ts';

/** What one start is for; `number` tells it from others that ask the same. */
export type Start = {
  readonly planned: PlannedHarness;
  readonly side: Side;
  readonly cases: readonly AskedCase[] | undefined;
  readonly repeat: number;
  readonly number: number;
};

/** What a start left, told as the suite's own. */
export type Started = {
  readonly rows: readonly ForeignRow[];
  readonly gaps: readonly Gap[];
  /** It was paid for by an earlier attempt of this run. */
  readonly isReplayed: boolean;
};

const FORMAT = 1;

/** Starts a harness on a side, or takes what this run has been told before. Throws UserError `harness-failed` where nothing came of it. */
export async function startHarness(start: Start, tools: HarnessTools): Promise<Started> {
  const key = storeKeyOf(start);
  const stored = tools.store.get(key);
  if (stored?.run === tools.run && stored.value['format'] === FORMAT) {
    const { rows, gaps } = stored.value as unknown as Started;
    return { rows: await markErrored(rows, start.planned.erroredIf), gaps, isReplayed: true };
  }
  const { planned, side, cases, repeat } = start;
  const harness = planned.harnesses[side];
  const end = await tools.harnesses.start({
    program: harness,
    side,
    yardstick: { files: planned.harnesses.head.yardstick, removed: planned.movedYardstick },
    compose: (places) => invocationOf({ harness, cases, repeat }, places),
    timeoutMs: tools.timeoutMs,
    signal: tools.signal,
  });
  tools.signal.throwIfAborted();
  const started = await readEnd(start, end);
  tools.store.put(key, { format: FORMAT, ...started } as unknown as JsonObject);
  return { ...started, rows: await markErrored(started.rows, planned.erroredIf), isReplayed: false };
}

function storeKeyOf({ planned, side, cases, repeat, number }: Start): StoreKey {
  const asked = cases?.map(({ handle }) => handle);
  const id = `harness:${digestOf([planned.suite, side, planned.definitions[side], asked, repeat, number])}`;
  return { id, asked: endpointOf(planned) };
}

/** Who signs what a harness has answered: whoever holds the keys that it is given. */
export function endpointOf({ harnesses }: PlannedHarness): StoreKey['asked'] {
  const { command, setup, directory, env } = harnesses.head;
  return { provider: 'command', command, setup, directory, env, timeoutMs: undefined };
}

async function readEnd(start: Start, end: HarnessEnd): Promise<Pick<Started, 'rows' | 'gaps'>> {
  const { planned, side } = start;
  const kind = HARNESSES[planned.harnesses[side].kind];
  if (end.files.length === 0) throw failed(start, end, 'left no results');
  const { title, read } = await readRun(kind.reader, end.files).catch((error: unknown) => {
    throw error instanceof UserError ? unreadable(start, error) : error;
  });
  const { roots } = end;
  const gaps = read.gaps.map(({ file, message }) => ({
    message,
    file: file === undefined ? undefined : withoutRoot(file, roots),
  }));
  if (read.rows.length === 0) throw failed(start, end, 'ran no case', gaps[0]?.message);
  const isWhole = end.code !== undefined && kind.ends.includes(end.code);
  const cut: readonly Gap[] = isWhole ? [] : [{ file: undefined, message: `${end.how}${lastWords(end)}` }];
  return { rows: ownRows(planned, { title, rows: read.rows }, roots), gaps: [...gaps, ...cut] };
}

function failed({ planned, side }: Start, end: HarnessEnd, what: string, why?: string): UserError {
  const { command, place } = planned.harnesses[side];
  const said = why === undefined ? lastWords(end) : `: ${why}`;
  return new UserError({
    code: 'harness-failed',
    sentence: `The harness \`${command.join(' ')}\` ${what} on ${side} (${end.how})${said}`,
    place,
    hint: 'It runs in a temporary worktree of that revision, with an allow-listed environment: `setup:` installs what it needs, `env:` names the variables that it may see.',
  });
}

function unreadable({ planned, side }: Start, error: UserError): UserError {
  const { command, place } = planned.harnesses[side];
  return new UserError(
    error.all.map(({ code, sentence, hint }) => ({
      code,
      sentence: `The results of \`${command.join(' ')}\` on ${side} cannot be read: ${sentence}`,
      place,
      hint,
    })),
    { cause: error },
  );
}

function lastWords({ tail }: HarnessEnd): string {
  return tail === '' ? '. It wrote nothing.' : `. It wrote: ${tail}`;
}
