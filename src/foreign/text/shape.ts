import { z } from 'zod';
import { badFile } from './bad-file.ts';
import type { Source } from './source.ts';

/** Reads a value as a shape that its harness gives it. Throws UserError `bad-file` with the first place where it is another. */
export function asShape<T extends z.ZodType>(
  schema: T,
  value: unknown,
  at: { readonly source: Source; readonly line?: number; readonly path?: string; readonly title: string },
): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = [at.path ?? [], ...(issue?.path ?? [])].flat().join('.');
  const where = path === '' ? '' : ` at \`${path}\``;
  const sentence = `This is not what ${at.title} writes: ${issue?.message ?? 'another shape'}${where}.`;
  const hint = `The file may be of a version of ${at.title} that is not known here, or not its own.`;
  throw badFile(at.source.name, sentence, { line: at.line ?? 0, hint });
}

/** An object with these keys, whatever they hold. */
export function hasKeys(value: unknown, ...keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}

/** A field that may be missing or null. */
export const maybe = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value): z.output<T> | undefined => value ?? undefined);

/** Whatever stands there, or nothing. */
export const anything = z.unknown().optional();
/** A number that may be missing; what was no number has been read as null. */
export const maybeNumber = maybe(z.number());
/** A text that may be missing. */
export const maybeText = maybe(z.string());
