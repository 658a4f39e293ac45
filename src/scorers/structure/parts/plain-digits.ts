const LATEX_SPACE = /(?<=\d)(?:\\[,;: ]|\\thinspace\s?|~)(?=\d{3})/g;
const LATEX_FRACTION = /\\[dt]?frac\s?\{([^{}]{1,40})\}\s?\{([^{}]{1,40})\}/g;
const TEN_TO_THE = '10\\s?(?:\\^\\s?[{(]?([-+\\u2212\\u2013]?\\d{1,3})[})]?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))';
const SCIENTIFIC = new RegExp(`(?<=\\d)\\s?(?:[×x*·⋅]|\\\\times|\\\\cdot)\\s?${TEN_TO_THE}`, 'g');
const POWER_OF_TEN = new RegExp(`(?<![\\p{L}\\p{N}_.,])${TEN_TO_THE}`, 'gu');
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺';
const ZERO_OF_MATHEMATICAL_DIGITS = 0x1d7ce;

/** A text with the digits of every script as 0 to 9, and with what LaTeX, Arabic and science write in a number in one form. */
export function plainDigits(text: string): string {
  const exponent = (_: string, plain?: string, raised?: string): string => `e${plain ?? lowered(raised ?? '')}`;
  return text
    .replace(/(?![0-9])\p{Nd}/gu, toLatin)
    .replace(/(?<=\d)[\u066B\uFF0E](?=\d)/g, '.')
    .replace(/(?<=\d)[\u066C\uFF0C](?=\d)/g, ',')
    .replace(/\\!/g, '')
    .replace(/\{([.,])\}/g, '$1')
    .replace(LATEX_SPACE, '\u2009')
    .replace(LATEX_FRACTION, '$1/$2')
    .replace(SCIENTIFIC, exponent)
    .replace(POWER_OF_TEN, (...found: [string, string?, string?]) => `1${exponent(...found)}`)
    .replace(/(?<=\de)[\u2212\u2013]/g, '-')
    .replace(/\.{2,}/g, '…');
}

function lowered(raised: string): string {
  return Array.from(raised, (character) => '0123456789-+'[SUPERSCRIPTS.indexOf(character)] ?? '').join('');
}

/** The digits of a script follow each other from its zero; only the mathematical ones have several tens in a row. */
function toLatin(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= ZERO_OF_MATHEMATICAL_DIGITS && code < ZERO_OF_MATHEMATICAL_DIGITS + 50)
    return String((code - ZERO_OF_MATHEMATICAL_DIGITS) % 10);
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
