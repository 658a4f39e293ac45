const NAMES = 'Rs\\.?|[Kk]r\\.?|S?Fr\\.?|R|RM|Rp\\.?|Ft|Kč|zł|S/\\.?|Tk\\.?';
const CURRENCY = `(?:[A-Z]{0,3}\\\\?\\p{Sc}|${Intl.supportedValuesOf('currency').join('|')}|${NAMES})`;
const SIGN = '[-+\\u2010-\\u2013\\u2212\\uFE63\\uFF0D]';
const BETWEEN = '[ \\u00A0\\u202F]';
// After a word or a number a dash is a hyphen or a range, and a letter part of a name.
const ALONE = '(?<![\\p{L}\\p{N}_.]|\\d\\s(?=[\\u2010-\\u2013]))';
const CURRENCY_BEFORE = new RegExp(`${ALONE}(${SIGN})?${CURRENCY}${BETWEEN}?(${SIGN})?$`, 'u');
const SIGN_BEFORE = new RegExp(`(?:${ALONE}(${SIGN})|[=:(≈]\\s{0,3}(${SIGN})${BETWEEN})$`, 'u');

// Scripts that put no space between a word and a number.
const JOINED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]$/u;
const NAME = /[\p{L}\p{M}_.]$|_\{$|(?:^|[^\d)])\^\{?$/u;

const SCALE =
  /^(?:[kKMB](?![\p{L}\d])|\s?[万萬亿億兆千百만억천]|\s?[\u00BC-\u00BE\u2150-\u215E]|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻^]|[xX][\da-fA-F])/u;
const SCALE_WORD =
  /^\s?(?:bn|mn|tn|thousand|(?:m|b|tr)illions?|lakhs?|crores?|tausend|mio|mrd|millionen|milliarden?|milliards?|mill[oó]n(?:es)?|milion[iey]?|miliard[iy]?|milh(?:ão|ões)|bilh(?:ão|ões)|miljoen|miljard|tys|mln|mld|тыс|млн|млрд)(?!\p{L})/iu;

/** Whether what stands before digits makes them part of a name, a subscript or a unit: `mp3`, `x_{2}`, `m^2`. */
export function isPartOfName(before: string): boolean {
  return NAME.test(before) && !JOINED.test(before) && !CURRENCY_BEFORE.test(before);
}

/** Whether a minus stands before digits, with or without a currency between. */
export function isNegative(before: string): boolean {
  const groups = CURRENCY_BEFORE.exec(before) ?? SIGN_BEFORE.exec(before) ?? [];
  return groups.slice(1).some((sign) => sign !== undefined && sign !== '+');
}

/** Whether something beside digits makes them another number: `5k`, `2 million`, `3½`, `2^10`, `0x1F`. */
export function isScaled(before: string, after: string): boolean {
  return /[\d)]\s?\^[{(]?$/.test(before) || SCALE.test(after) || SCALE_WORD.test(after);
}
