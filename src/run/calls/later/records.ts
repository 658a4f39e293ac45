import { isJsonObject } from '../../../domain/json/json.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import type { StoreKey, TrialStore } from '../../../ports.ts';
import type { HandedOver } from '../../../ports/later.ts';

/** A piece of work as the store has it: written before it is handed over, again once its provider has named it, and once all of it was stored. */
export type PieceRecord = HandedOver & {
  /** The provider's; undefined while nobody knows whether it was handed over. */
  readonly id: string | undefined;
  readonly isCollected: boolean;
};

/** Raised when these are written otherwise than before. */
const FORMAT = 1;

/** Where a question is: in which piece, and under which name. */
export type Place = { readonly piece: string; readonly id: string };

/** The key of a question's place; `copy` tells questions apart that are asked alike at the same time. */
export function placeKey({ id, asked }: StoreKey, copy: number): StoreKey {
  return { id: `later:${id}${copy === 0 ? '' : `:${copy}`}`, asked };
}

/** Where a question was put. */
export function readPlace(store: TrialStore, key: StoreKey): Place | undefined {
  const value = store.get(key)?.value;
  if (!isJsonObject(value) || value['format'] !== FORMAT) return undefined;
  const { piece, id } = value;
  return typeof piece === 'string' && typeof id === 'string' ? { piece, id } : undefined;
}

/** Puts a question; it is on disk when this returns. */
export function writePlace(store: TrialStore, key: StoreKey, { piece, id }: Place): void {
  store.put(key, { format: FORMAT, piece, id });
}

function pieceKey(name: string, asked: ModelEndpoint): StoreKey {
  return { id: `later-piece:${name}`, asked };
}

/** A piece, and which run wrote of it last. */
export function readPiece(
  store: TrialStore,
  name: string,
  asked: ModelEndpoint,
): (PieceRecord & { readonly run: string }) | undefined {
  const stored = store.get(pieceKey(name, asked));
  const value = stored?.value;
  if (stored === undefined || !isJsonObject(value) || value['format'] !== FORMAT) return undefined;
  const { sinceMs, asks, id, isCollected } = value;
  if (typeof sinceMs !== 'number' || typeof asks !== 'number') return undefined;
  const known = typeof id === 'string' ? id : undefined;
  return { name, sinceMs, asks, id: known, isCollected: isCollected === true, run: stored.run };
}

/** Writes a piece; it is on disk when this returns. */
export function writePiece(store: TrialStore, asked: ModelEndpoint, piece: PieceRecord): void {
  const { name, sinceMs, asks, id, isCollected } = piece;
  store.put(pieceKey(name, asked), { format: FORMAT, sinceMs, asks, isCollected, ...(id === undefined ? {} : { id }) });
}
