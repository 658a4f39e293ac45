import type { ModelEndpoint } from '../../../domain/suite.ts';
import type { Clock, Log, TrialStore } from '../../../ports.ts';
import type { LaterAnswer, LaterState, LaterWork } from '../../../ports/later.ts';
import { isTransient, retryAfter } from '../retry.ts';
import { writePiece, type PieceRecord } from './records.ts';
import { StillWaiting, type Waiting } from './waiting.ts';

/** What following pieces of one endpoint needs. */
export type PieceTools = {
  readonly endpoint: ModelEndpoint;
  readonly work: LaterWork;
  readonly store: TrialStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** A few calls at a time. */
  readonly inTurn: <T>(call: () => Promise<T>) => Promise<T>;
  /** The ids of all pieces that are known to be somebody's. */
  readonly known: Set<string>;
  /** From when on nobody waits any more, and a later run collects. */
  readonly patience: { readonly untilMs: () => number };
};

/** Questions of a piece that somebody waits for, by their names in it. */
export type Members = ReadonlyMap<string, Waiting>;

const FIRST_LOOK_MS = 1_000;
const LONGEST_BETWEEN_MS = 60_000;
const SLOWING = 1.5;
/** Looks in a row that find nobody, about half an hour. */
const MOST_BLIND_LOOKS = 40;
/** What is cancelled has ended within ten minutes, says OpenAI. */
const LONGEST_CANCEL_MS = 20 * 60_000;
const MOST_ATTEMPTS = 5;
/** What was handed over a moment ago may not be on the list yet. */
const FRESH_MS = 60_000;
const SECOND_LOOK_MS = 2_000;

/** Hands a piece over whose record and places are stored. Rejects with CallError where it is not taken. */
export async function handOver(piece: PieceRecord, members: Members, tools: PieceTools): Promise<PieceRecord> {
  const { work, signal, log, store, endpoint } = tools;
  const asks = [...members].map(([id, { request }]) => ({ id, request }));
  for (let attempt = 1; ; attempt += 1) {
    try {
      const id = await tools.inTurn(() => work.create(piece.name, asks, signal));
      const named = { ...piece, id };
      writePiece(store, endpoint, named);
      if (asks.length > 1)
        log.info(`${id}: ${asks.length} requests for ${endpoint.provider} ${endpoint.model} are on their way.`);
      return named;
    } catch (error) {
      if (!isTransient(error) || attempt >= MOST_ATTEMPTS) throw error;
      await tools.clock.sleep(retryAfter(error) ?? FIRST_LOOK_MS * 2 ** attempt, signal);
      // It may have been taken all the same.
      const found = await findPiece(piece, new Set(), tools);
      if (found !== undefined) return found;
    }
  }
}

/** A piece that was perhaps handed over, with its id where it was. */
export async function findPiece(
  piece: PieceRecord,
  notIt: ReadonlySet<string>,
  tools: PieceTools,
): Promise<PieceRecord | undefined> {
  const { work, clock, signal } = tools;
  const others = new Set([...tools.known, ...notIt]);
  const look = () => tools.inTurn(() => work.find(piece, others, signal));
  let id = await look();
  if (id === undefined && clock.nowMs() - piece.sinceMs < FRESH_MS) {
    await clock.sleep(SECOND_LOOK_MS, signal);
    id = await look();
  }
  return id === undefined ? undefined : { ...piece, id };
}

/**
 * Waits for a piece and hands out what came of it. False where its answers are somebody else's: then nothing was handed out.
 * Rejects with CallError, or with the signal's reason when the run ends.
 */
export async function collectPiece(
  piece: PieceRecord & { readonly id: string },
  members: Members,
  tools: PieceTools,
): Promise<boolean> {
  tools.known.add(piece.id);
  const state = await untilEnded(piece, deadlineOf(members), tools);
  const found = state === undefined || state.failure !== undefined ? 1 : await handOut(piece.id, members, tools);
  if (found === 0) return false;
  for (const waiting of members.values()) {
    if (state?.failure !== undefined) waiting.failed(state.failure);
    else waiting.lost('no answer to it came back');
  }
  // What was handed out is stored by then.
  await tools.clock.sleep(0, tools.signal);
  writePiece(tools.store, tools.endpoint, { ...piece, isCollected: true });
  await tools.work.forget?.(piece.id, tools.signal).catch(() => undefined);
  return true;
}

function deadlineOf(members: Members): number | undefined {
  const [first] = members.values();
  return first?.service.deadlineMs;
}

/** Undefined where it does not end. */
async function untilEnded(
  { id, sinceMs }: PieceRecord & { readonly id: string },
  deadlineMs: number | undefined,
  tools: PieceTools,
): Promise<LaterState | undefined> {
  const { clock, signal, work } = tools;
  const lateMs = deadlineMs === undefined ? Infinity : sinceMs + deadlineMs;
  let cancelledMs: number | undefined;
  let blind = 0;
  for (let waitMs = FIRST_LOOK_MS; ; waitMs = Math.min(LONGEST_BETWEEN_MS, waitMs * SLOWING)) {
    try {
      const state = await tools.inTurn(() => work.look(id, signal));
      blind = 0;
      if (state.isEnded) return state;
      if (cancelledMs === undefined && clock.nowMs() >= lateMs) {
        await tools.inTurn(() => work.cancel(id, signal));
        cancelledMs = clock.nowMs();
        waitMs = FIRST_LOOK_MS;
      }
    } catch (error) {
      blind += 1;
      if (!isTransient(error) || blind >= MOST_BLIND_LOOKS) throw error;
    }
    if (cancelledMs !== undefined && clock.nowMs() - cancelledMs > LONGEST_CANCEL_MS) return undefined;
    const leftMs = tools.patience.untilMs() - clock.nowMs();
    if (leftMs <= 0) throw new StillWaiting();
    const untilLate = cancelledMs === undefined ? Math.max(FIRST_LOOK_MS, lateMs - clock.nowMs()) : Infinity;
    await clock.sleep(Math.min(waitMs, untilLate, leftMs), signal);
  }
}

/** How many of the members were found among the answers. */
async function handOut(id: string, members: Members, tools: PieceTools): Promise<number> {
  const found = new Set<string>();
  for (let attempt = 1; ; attempt += 1) {
    try {
      for await (const answer of tools.work.answers(id, (ask) => members.get(ask)?.request, tools.signal)) {
        found.add(answer.id);
        settle(members.get(answer.id), answer);
      }
      return found.size;
    } catch (error) {
      if (!isTransient(error) || attempt >= MOST_ATTEMPTS) throw error;
      await tools.clock.sleep(FIRST_LOOK_MS * 2 ** attempt, tools.signal);
    }
  }
}

function settle(waiting: Waiting | undefined, answer: LaterAnswer): void {
  if (answer.kind === 'answered') waiting?.answered(answer.answer);
  else if (answer.kind === 'failed') waiting?.failed(answer.error);
  else waiting?.lost(answer.why);
}
