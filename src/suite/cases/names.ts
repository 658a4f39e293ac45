import type { Place } from '../../domain/user-error.ts';
import { diagnosticAt, type Diagnostics } from '../diagnostics/diagnostic.ts';

// Controls, format characters, separators, fillers, variation selectors, and every white space but the plain one.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFC]|(?! )\p{Zs}/u;

// Joiners shape the letters of many scripts; between ASCII they only hide something.
const SHAPING = /(?<=[^\p{ASCII}])[\u200C\u200D](?=[^\p{ASCII}])/gu;

/** A name that differs from another by what nobody sees could pass for it: in ids, such characters are a mistake. */
export function reportUnseen(
  diagnostics: Diagnostics,
  what: string,
  { name, place }: { name: string; place: Place },
): void {
  const found = UNSEEN.exec(name.replace(SHAPING, ''))?.[0];
  const isPadded = name !== name.trim();
  if (found === undefined && !isPadded) return;
  const which = found === undefined ? 'a space at its end' : codePoint(found);
  const sentence = `The ${what} ${JSON.stringify(name)} holds ${which}, which nobody sees: two that look alike could not be told apart.`;
  diagnostics.push(diagnosticAt(place, { code: 'bad-value', sentence, hint: 'Remove the character.' }));
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
