import type { JsonObject } from '../../domain/json/json.ts';
import type { TemplateDiagnostic } from '../template/liquid-errors.ts';
import { didYouMean } from './nearest.ts';
import { LITERAL_BRACES } from '../template/plain.ts';
import type { DiagnosticMessage } from './diagnostic.ts';

type Named = { readonly all: () => JsonObject };

/** A field that a case does not have, with the nearest one that it has. */
export function describeMissing(name: string, fields: Named): DiagnosticMessage {
  const known = didYouMean(name, Object.keys(fields.all()));
  return {
    code: 'unknown-variable',
    sentence: `The field \`${name}\` has no value here.`,
    hint: known ?? LITERAL_BRACES,
  };
}

/** A field that would have to be text. */
export function describeObject(name: string): DiagnosticMessage {
  return {
    code: 'bad-value',
    sentence: `The field \`${name}\` is a list or mapping; text is needed.`,
    hint: `Write \`{{ ${name} | json }}\`.`,
  };
}

/** What the template engine found wrong. */
export function describeTemplateDiagnostic(diagnostic: TemplateDiagnostic, fields: Named): DiagnosticMessage {
  if (diagnostic.variable !== undefined) return describeMissing(diagnostic.variable, fields);
  return { code: diagnostic.code, sentence: diagnostic.sentence, hint: diagnostic.hint };
}
