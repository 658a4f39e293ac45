/** A rewritten canary of fewer characters cannot be told from chance. */
const MIN_LENGTH = 8;

/** How a canary was found. */
export type CanaryForm = 'as it is' | 'with other spacing or case' | 'in Base64';

/**
 * Says of a text how it gives a canary away: as it is, with its letters in another case, width or spacing (as models are
 * asked to print it when a filter watches), or in Base64. Undefined: it does not.
 */
export function createCanarySearch(text: string): (canary: string) => CanaryForm | undefined {
  const folded = fold(text);
  const squeezed = squeeze(folded);
  return (canary) => {
    if (text.includes(canary)) return 'as it is';
    if (folded.includes(fold(canary)) || isIn(squeezed, squeeze(fold(canary)))) return 'with other spacing or case';
    return base64Forms(canary).some((form) => isIn(text, form)) ? 'in Base64' : undefined;
  };
}

function isIn(text: string, form: string): boolean {
  return form.length >= MIN_LENGTH && text.includes(form);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function squeeze(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A canary within a longer encoded text starts at one of three offsets; the characters that neighbours share are cut off. */
function base64Forms(canary: string): readonly string[] {
  const bytes = Buffer.from(canary, 'utf8');
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const first = Math.ceil((offset * 8) / 6);
    return encoded.slice(first, Math.floor(((offset + bytes.length) * 8) / 6));
  });
}
