import type * as LiquidLibrary from 'liquidjs';
import { isNested, type JsonObject } from '../../domain/json/json.ts';
import { Literal } from '../../domain/json/literal.ts';

/** Vars as templates see them: literals are written as their source, compared and reckoned with as their value. */
export type ShowLiterals = (vars: JsonObject) => object;

/** Prepares the showing of literals; vars without any, which is nearly all, stay what they are. */
export function createLiteralDrops(library: typeof LiquidLibrary): ShowLiterals {
  class LiteralDrop extends library.Drop {
    readonly literal: Literal;

    constructor(literal: Literal) {
      super();
      this.literal = literal;
    }

    /** Filters on text get the source, from which those on numbers read the number. */
    override valueOf(): string | boolean {
      return typeof this.literal.value === 'boolean' ? this.literal.value : this.literal.source;
    }

    override toString(): string {
      return this.literal.source;
    }

    toJSON(): object {
      return this.literal.toJSON();
    }

    equals(other: unknown): boolean {
      return valueOf(other) === this.literal.value || other === this.literal.source;
    }

    gt(other: unknown): boolean {
      return Number(this.literal.value) > Number(valueOf(other));
    }

    geq(other: unknown): boolean {
      return Number(this.literal.value) >= Number(valueOf(other));
    }

    lt(other: unknown): boolean {
      return Number(this.literal.value) < Number(valueOf(other));
    }

    leq(other: unknown): boolean {
      return Number(this.literal.value) <= Number(valueOf(other));
    }
  }

  const valueOf = (other: unknown): unknown => (other instanceof LiteralDrop ? other.literal.value : other);
  const drop = (literal: Literal): object => new LiteralDrop(literal);
  return (vars) => (holdsLiteral(vars) ? (withDrops(vars, drop) as object) : vars);
}

function withDrops(value: unknown, drop: (literal: Literal) => object): unknown {
  if (value instanceof Literal) return drop(value);
  if (!isNested(value)) return value;
  if (Array.isArray(value)) return value.map((each) => withDrops(each, drop));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDrops(each, drop)]));
}

/** What a template outputs, where it is a literal. */
export function sourceOf(value: unknown): string | undefined {
  const { literal } = (value ?? {}) as { readonly literal?: unknown };
  return literal instanceof Literal ? literal.source : undefined;
}

function holdsLiteral(value: unknown): boolean {
  return value instanceof Literal || (isNested(value) && Object.values(value).some(holdsLiteral));
}
