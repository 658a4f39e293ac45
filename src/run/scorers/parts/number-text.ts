const NUMBER =
  /(?<![\p{L}\p{N}_.])[-+\u2212]?(?:(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d{1,3})?/gu;

/** Digits of the longest number that is read. */
const MAX_DIGITS = 400;

/** The last number of a text, with `.` before its fraction and `,` between thousands; undefined where there is none. */
export function findLastNumber(text: string): number | undefined {
  let last: number | undefined;
  for (const [match] of text.replace(new RegExp(`\\d{${MAX_DIGITS},}`, 'g'), ' ').matchAll(NUMBER)) {
    last = Number(match.replaceAll(',', '').replace('\u2212', '-'));
  }
  return last === undefined || Number.isFinite(last) ? last : undefined;
}
