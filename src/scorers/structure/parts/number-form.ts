/** What may stand between two digits of a number: spaces in front of three digits only, marks in front of any. */
export const INSIDE = { spaces: '\\u0020\\u00A0\\u2007-\\u200A\\u202F\\u205F', marks: ".,_/:'\\u2019\\u02BC" } as const;

const GROUP_MARKS = `[${INSIDE.spaces}_'\\u2019\\u02BC]`;
const EXPONENT = '(?<exponent>[eE][-+]?\\d{1,3})?';
const FORMS: readonly RegExp[] = [
  // 42, 3.14, .5 and 1.234: a single point is a decimal point.
  '\\d*(?<fraction>\\.\\d+)?',
  // 1,234,567.89, and 12,34,567 as in India.
  '[1-9]\\d{0,2}(?:,\\d{3})+(?<fraction>\\.\\d+)?',
  '[1-9]\\d?(?:,\\d{2})+,\\d{3}(?<fraction>\\.\\d+)?',
  // 12.345,67 and 1.234.567: a comma behind, or a second point, makes the points separators.
  '[1-9]\\d{0,2}(?:\\.\\d{3})+(?<fraction>,\\d+)',
  '[1-9]\\d{0,2}(?:\\.\\d{3}){2,}',
  // 3,14 and 0,125 and 1234,567: a comma that cannot part thousands.
  '\\d+(?<fraction>,(?:\\d{1,2}|\\d{4,}))',
  '(?:0|\\d{4,})(?<fraction>,\\d{3})',
  // 1 234 567,89 and 1'234'567.89 and 1_234_567.
  `[1-9]\\d{0,2}(?<mark>${GROUP_MARKS})\\d{3}(?:\\k<mark>\\d{3})*(?<fraction>[.,]\\d+)?`,
].map((form) => new RegExp(`^${form}${EXPONENT}$`));

const SEPARATORS = new RegExp(`[.,]|${GROUP_MARKS}`, 'g');

/** Digits of the longest number that is read. */
const MAX_DIGITS = 400;

/** The number that digits, their separators and a decimal point write together; undefined where that is none, or two. */
export function readNumber(token: string): number | undefined {
  if (token.length > MAX_DIGITS) return undefined;
  const groups = FORMS.map((form) => form.exec(token)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return undefined;
  const { fraction = '', exponent = '' } = groups;
  const whole = token.slice(0, token.length - fraction.length - exponent.length).replace(SEPARATORS, '');
  const value = Number(`${whole}${fraction.replace(',', '.')}${exponent}`);
  return Number.isFinite(value) ? value : undefined;
}
