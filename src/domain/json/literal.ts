import { sameDecimal } from '../writing/decimal.ts';

declare global {
  interface JSON {
    /** Writes a scalar's JSON text into `stringify`'s result as it stands. */
    rawJSON(text: string): object;
  }
}

/**
 * A number or truth value that JavaScript would write otherwise than its author did: `1.10`, `007`, `9007199254740993`,
 * `True`. Its text is `source`; in JSON it is the same number with all its digits.
 */
export class Literal {
  readonly source: string;
  /** The nearest value that JavaScript has. */
  readonly value: number | boolean;
  /** The value as a JSON text. */
  readonly json: string;

  constructor(source: string, value: number | boolean, json: string) {
    this.source = source;
    this.value = value;
    this.json = json;
  }

  toString(): string {
    return this.source;
  }

  valueOf(): number | boolean {
    return this.value;
  }

  toJSON(): object {
    return JSON.rawJSON(this.json);
  }
}

/** Whether a plain value says all that a literal does, but for its spelling: `2` for `2.0`, yet nothing for 2^53 + 1. */
export function isExact({ value, json }: Literal): boolean {
  return typeof value === 'boolean' || (Number.isFinite(value) && sameDecimal(String(value), json));
}
