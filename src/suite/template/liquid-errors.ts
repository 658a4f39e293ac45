import type { Liquid, LiquidError, Template } from 'liquidjs';
import type * as LiquidLibrary from 'liquidjs';
import type { UserErrorCode } from '../../domain/user-error.ts';
import { MAX_DIAGNOSTICS_PER_FILE } from '../files/limits.ts';
import type { Engine, TemplateSource } from './liquid-partials.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { LITERAL_BRACES } from './plain.ts';

type Library = typeof LiquidLibrary;

/** Why a template could not be parsed or filled; line and column are those within the template. */
export type TemplateDiagnostic = {
  readonly code: UserErrorCode;
  readonly sentence: string;
  readonly hint: string | undefined;
  /** The partial that is meant; undefined for the template itself. */
  readonly file: string | undefined;
  readonly line: number;
  readonly column: number;
  /** The variable that has no value. */
  readonly variable: string | undefined;
};

/** A template that could not be parsed or filled, with everything that is wrong with it. */
export class TemplateError extends Error {
  readonly diagnostics: readonly TemplateDiagnostic[];

  constructor(diagnostics: readonly TemplateDiagnostic[], options?: ErrorOptions) {
    super(diagnostics.map(({ sentence }) => sentence).join(' '), options);
    this.name = 'TemplateError';
    this.diagnostics = diagnostics;
  }
}

/** Several errors of the engine; all that are not its own are bugs. */
export class Mistakes extends Error {
  readonly errors: readonly unknown[];

  constructor(errors: readonly unknown[]) {
    super(`${errors.length} errors`);
    this.errors = errors;
  }
}

/** A template, and the engine that is tried on it. */
export type Context = { readonly library: Library; readonly liquid: Liquid; readonly source: TemplateSource };
type Located = { readonly token?: Template['token']; readonly originalError?: Error; readonly errors?: LiquidError[] };

const AT_START = { hint: undefined, file: undefined, line: 1, column: 1, variable: undefined };

/** Does something with a template; what the engine has against it is thrown as a TemplateError. */
export function explained<T>(context: Context, action: () => T): T {
  const { library } = context;
  try {
    return action();
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    const errors = leavesOf(library, error).slice(0, MAX_DIAGNOSTICS_PER_FILE);
    if (errors.length > 0) {
      const diagnostics = errors.map((each) => explain(context, each));
      const fatal = diagnostics.find(({ code }) => code === 'too-large');
      throw new TemplateError(fatal === undefined ? diagnostics : [fatal], { cause: error });
    }
    if (error instanceof RangeError) throw new TemplateError([{ ...AT_START, ...TOO_DEEP }], { cause: error });
    if (!(error instanceof library.AssertionError)) throw error;
    throw new TemplateError([{ ...AT_START, ...describe(context.liquid, error.message) }], { cause: error });
  }
}

/** Errors are kept in errors, with those of each block together, and as deep as a template goes. */
function leavesOf(library: Library, error: unknown): readonly LiquidError[] {
  const leaves: LiquidError[] = [];
  const pending = [error];
  for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
    const inner = each instanceof Mistakes ? each.errors : library.LiquidError.is(each) ? innerOf(library, each) : [];
    if (inner === undefined) leaves.push(each as LiquidError);
    else pending.push(...inner.toReversed());
  }
  return leaves;
}

function innerOf(library: Library, error: LiquidError & Located): readonly unknown[] | undefined {
  const { errors, originalError } = error;
  return errors ?? (library.LiquidError.is(originalError) ? [originalError] : undefined);
}

/** Not every token of LiquidJS knows its file, but each knows the text it stands in. */
function partialWith(text: string, { text: own, partials }: TemplateSource): string | undefined {
  if (text === own) return undefined;
  for (const [path, partial] of partials) if (partial === text) return path;
  return undefined;
}

const TOO_LONG = 'Invalid string length';

type Description = Pick<TemplateDiagnostic, 'code' | 'sentence' | 'hint'>;

const TOO_DEEP: Description = { code: 'too-large', sentence: 'The template is nested too deeply.', hint: undefined };

function explain({ liquid, source }: Context, error: LiquidError & Located): TemplateDiagnostic {
  const [line = 1, column = 1] = error.token?.getPosition() ?? [];
  const file = error.token === undefined ? undefined : partialWith(error.token.input, source);
  const where = { file, line, column, variable: undefined };
  if (error.originalError instanceof RangeError && error.originalError.message !== TOO_LONG)
    return { ...where, ...TOO_DEEP };
  const message = (error.originalError?.message ?? error.message).replace(/(, file:[^\n]*?)?, line:\d+, col:\d+$/, '');
  const variable = /^undefined variable: (.+)$/.exec(message)?.[1];
  if (variable === undefined) return { ...where, ...describe(liquid, message) };
  const sentence = `The variable \`${variable}\` has no value.`;
  return { ...where, code: 'unknown-variable', sentence, hint: undefined, variable };
}

function describe(engine: Liquid, message: string): Description {
  const partial = /^ENOENT: Failed to lookup "([^"]*)"/.exec(message)?.[1];
  const sentence =
    partial === undefined
      ? `The template cannot be used: ${message}.`
      : `The partial \`${partial}\` cannot be reached from here.`;
  const code = message.endsWith('limit exceeded') || message === TOO_LONG ? 'too-large' : 'bad-template';
  const filter = /^undefined filter: (.+)$/.exec(message)?.[1];
  const tag = /^tag "(.+)" not found$/.exec(message)?.[1];
  if (/^output .* not closed$/s.test(message)) return { code, sentence, hint: LITERAL_BRACES };
  const near =
    filter === undefined ? tag && nearest(tag, Object.keys(engine.tags)) : nearest(filter, Object.keys(engine.filters));
  return { code, sentence, hint: near === undefined ? undefined : `Did you mean \`${near}\`?` };
}

/** The mistake that a template has too much of something. */
export function tooLarge(excess: NonNullable<Engine['excess']>): TemplateError {
  return new TemplateError([{ ...AT_START, ...excess, code: 'too-large' }]);
}
