import type { HistoryStore } from '../ports/history.ts';
import { fileOf, readHistory, type History } from './lines.ts';

const DAY_MS = 86_400_000;

/** A history, and the moment at which it is read. */
export type Reading = { readonly store: Pick<HistoryStore, 'read'>; readonly nowMs: number };

/**
 * What stands in the newest files of a history, without what a clock that is far wrong, or somebody else, has dated ahead: it
 * would be the newest for ever, and its files would stand in the place of real ones.
 */
export async function readUntilTomorrow({ store, nowMs }: Reading, files: number): Promise<History> {
  const last = new Date(nowMs + DAY_MS).toISOString();
  const { entries, damaged } = readHistory(await store.read(files, fileOf(last)));
  return { entries: entries.filter(({ at }) => at <= last), damaged };
}
