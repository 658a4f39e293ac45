import { createHash } from 'node:crypto';
import type { Request } from '../../../domain/request.ts';
import type { StoreKey } from '../../../ports.ts';
import type { LaterWork } from '../../../ports/later.ts';
import { collectPiece, findPiece, handOver, type Members, type PieceTools } from './piece.ts';
import { placeKey, readPiece, readPlace, writePiece, writePlace, type PieceRecord } from './records.ts';
import { StillWaiting, type Waiting } from './waiting.ts';

/** What a lane shares with the others of its run. */
export type LaneTools = Omit<PieceTools, 'endpoint' | 'work'> & {
  /** Whether what a run wrote is this run's own. */
  readonly isOwn: (run: string) => boolean;
  /** Questions that this process was told the outcome of: asked once more they are asked anew. */
  readonly told: Set<string>;
};

/** Another run's piece is taken over while its provider may still be at it, and a little longer. */
const TAKEN_OVER_MS = 48 * 3_600_000;

type Placed = { readonly key: StoreKey; readonly waiting: Waiting };

/**
 * Asks questions to one endpoint later: those that an earlier process has handed over are collected, the others handed over
 * together. Nobody waits before it is stored where each question is. Never rejects: each of the waiting is told.
 */
export async function askLater(work: LaterWork, all: readonly Waiting[], tools: LaneTools): Promise<void> {
  const [first] = all;
  if (first === undefined) return;
  const piece: PieceTools = { ...tools, endpoint: first.endpoint, work };
  const placed = withKeys(all);
  const groups = Map.groupBy(placed, ({ key }) => pieceOf(key, piece, tools)?.name);
  const fresh = [...(groups.get(undefined) ?? [])];
  const earlier = [...groups].flatMap(([name, members]) => {
    const record = name === undefined ? undefined : readPiece(piece.store, name, piece.endpoint);
    return record === undefined ? [] : [{ record, members }];
  });
  for (const { record } of earlier) if (record.id !== undefined) tools.known.add(record.id);
  await Promise.all([
    handOverAll(fresh, piece, tools),
    ...earlier.map(({ record, members }) => takeOver(record, members, { piece, tools })),
  ]);
}

function withKeys(all: readonly Waiting[]): readonly Placed[] {
  const seen = new Map<string, number>();
  return all.map((waiting) => {
    const copy = seen.get(waiting.key.id) ?? 0;
    seen.set(waiting.key.id, copy + 1);
    return { key: placeKey(waiting.key, copy), waiting };
  });
}

/** The piece that holds a question, where it may still be collected. */
function pieceOf(key: StoreKey, { store, endpoint, clock }: PieceTools, { isOwn, told }: LaneTools) {
  const place = told.has(key.id) ? undefined : readPlace(store, key);
  const piece = place && readPiece(store, place.piece, endpoint);
  if (piece === undefined || isOwn(piece.run)) return piece;
  return piece.isCollected || clock.nowMs() - piece.sinceMs > TAKEN_OVER_MS ? undefined : piece;
}

type Lane = { readonly piece: PieceTools; readonly tools: LaneTools };

/** What was perhaps never handed over is handed over now. */
async function takeOver(record: PieceRecord, placed: readonly Placed[], { piece, tools }: Lane): Promise<void> {
  const members = new Map(
    placed.map(({ key, waiting }) => [readPlace(piece.store, key)?.id ?? '', telling(key, waiting, tools)]),
  );
  const notIt = new Set<string>();
  await tellingAll(members, tools, async () => {
    for (;;) {
      const found = record.id === undefined ? await findPiece(record, notIt, piece) : record;
      if (found?.id === undefined) return await handOverAll(placed, piece, tools);
      piece.log.info(`${found.id} is collected: an earlier run has handed it over.`);
      if (await collectPiece({ ...found, id: found.id }, members, piece)) return;
      if (record.id !== undefined) return members.forEach((waiting) => waiting.lost('no answer to it came back'));
      notIt.add(found.id);
    }
  });
}

async function handOverAll(placed: readonly Placed[], piece: PieceTools, tools: LaneTools): Promise<void> {
  await Promise.all(
    inPieces(placed, piece.work).map(async (part) => {
      const members = new Map<string, Waiting>();
      const name = nameOf(part, piece.clock.nowMs());
      for (const [index, { key, waiting }] of part.entries()) {
        const id = `${name}-${index}`;
        members.set(id, telling(key, waiting, tools));
        writePlace(piece.store, key, { piece: name, id });
      }
      const record = { name, sinceMs: piece.clock.nowMs(), asks: part.length, id: undefined, isCollected: false };
      writePiece(piece.store, piece.endpoint, record);
      await tellingAll(members, tools, async () => {
        const { id, ...rest } = await handOver(record, members, piece);
        if (id !== undefined) await collectPiece({ ...rest, id }, members, piece);
      });
    }),
  );
}

/** One of several that are followed may fail; its own are told why. */
async function tellingAll(
  members: Members,
  tools: Pick<LaneTools, 'signal'>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    // What is handed over is not lost with the run.
    const told = tools.signal.aborted ? new StillWaiting() : error;
    for (const waiting of members.values()) waiting.failed(told);
  }
}

function telling(key: StoreKey, waiting: Waiting, { told }: LaneTools): Waiting {
  const noted =
    <A extends readonly unknown[]>(tell: (...args: A) => void) =>
    (...args: A): void => {
      told.add(key.id);
      tell(...args);
    };
  return { ...waiting, answered: noted(waiting.answered), failed: noted(waiting.failed), lost: noted(waiting.lost) };
}

/** As few pieces as the provider's bounds allow, or several of a size that is worth it. Neighbours stay together. */
function inPieces(placed: readonly Placed[], { bounds, bytesOf }: LaterWork): readonly (readonly Placed[])[] {
  const wanted = Math.min(bounds.pieces, Math.max(1, Math.floor(placed.length / bounds.least)));
  const most = Math.min(bounds.asks, bounds.pieces === Infinity ? 1 : Math.ceil(placed.length / wanted));
  const pieces: Placed[][] = [];
  let bytes = 0;
  for (const each of placed) {
    const size = bytesOf({ id: NAME_SHAPE, request: each.waiting.request });
    const last = pieces.at(-1);
    if (last === undefined || last.length >= most || bytes + size > bounds.bytes) {
      pieces.push([each]);
      bytes = size;
    } else {
      last.push(each);
      bytes += size;
    }
  }
  return pieces;
}

/** As long as any name is. */
const NAME_SHAPE = 'evaldelta0123456789abcdef0123-99999';

/** Says nothing of what is asked, and is another one each time. */
function nameOf(part: readonly Placed[], nowMs: number): string {
  const digest = createHash('sha256').update([nowMs, ...part.map(({ key }) => key.id)].join('\n'));
  return `evaldelta${digest.digest('hex').slice(0, 20)}`;
}

/** What is asked of whom, as one text: questions with the same can be handed over together. */
export function laneName({ endpoint }: Pick<Request, 'endpoint'>): string {
  return JSON.stringify(endpoint);
}
