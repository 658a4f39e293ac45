import type { ListedRates } from '../../../ports.ts';

/** A list of prices as it was read: a model by the names under which it may be asked. */
export type PriceList = {
  readonly name: string;
  find(provider: string, model: string): ListedRates | undefined;
};

const MILLION = 1_000_000;
/** In USD for one token: a hundred times the dearest model there is. */
const DEAREST = 0.1;
/** More models than all lists have together. */
export const MOST_MODELS = 50_000;

/** A price for one token, as one of a million; undefined for what is none. */
export function perMillion(value: unknown): number | undefined {
  const price = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof price === 'number' && price >= 0 && price <= DEAREST ? price * MILLION : undefined;
}

/** The names under which a list may know a model: as it is, without its publisher, and without the day of a snapshot. */
export function namesOf(model: string): readonly string[] {
  const bare = model.slice(model.lastIndexOf('/') + 1);
  return [...new Set([model, bare, withoutDate(bare)])];
}

/** A model's name without the day of a snapshot. */
export function withoutDate(model: string): string {
  return model.replace(/-latest$/, '').replace(/[-@](\d{4}-\d{2}-\d{2}|\d{8})$/, '');
}
