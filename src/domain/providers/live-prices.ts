/** An open list of prices that a run has asked. */
export type AskedList = {
  readonly name: string;
  readonly url: string;
  /** Why nothing of it counts; absent where it was read. */
  readonly failed?: string;
};

/** A price of an open list that counted in a run, in US dollars per million tokens of a short prompt. */
export type ListedPrice = {
  readonly model: string;
  readonly list: string;
  readonly input: number;
  readonly output: number;
  readonly cachedInput?: number;
  readonly cacheWrite?: number;
};

/** What open lists of prices have said to a run, both sides alike. */
export type LivePrices = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly lists: readonly AskedList[];
  /** Those that counted. */
  readonly models: readonly ListedPrice[];
  /** Models whose listed price is too far from the bundled one to be believed: that one counts. */
  readonly distrusted: readonly string[];
};

/** Where a price is from: the configuration, an open list asked in this run, lines of ours that are newer than the bundled table, or that table. */
export type PriceOrigin = 'own' | 'live' | 'supplement' | 'table';

/** Where one line of prices was read, and when, ISO 8601. */
export type PriceSource = { readonly source: string; readonly on: string };
