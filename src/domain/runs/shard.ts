/** One of several jobs that share the first round of a run: the `number`-th, from 1. */
export type Shard = { readonly number: number; readonly of: number };

/** Jobs at most: what a matrix of GitHub's takes. */
export const MOST_SHARDS = 256;

/** A shard as its user writes it; undefined where the text is none. */
export function parseShard(text: string): Shard | undefined {
  const [, number = '', of = ''] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text.trim()) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return number !== '' && shard.of <= MOST_SHARDS && shard.number <= shard.of ? shard : undefined;
}

/** As its user writes it. */
export function describeShard({ number, of }: Shard): string {
  return `${number}/${of}`;
}
