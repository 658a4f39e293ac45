import type { JsonObject } from '../domain/json.ts';

/** One record of a dataset with its place. */
export type RawRow = { readonly value: JsonObject; readonly line: number; readonly column: number };
