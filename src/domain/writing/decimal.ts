/** A decimal number: `digits` without zeros at either end, the first of them worth 10^`order`; zero has no digits. */
type Decimal = { readonly isNegative: boolean; readonly digits: string; readonly order: number };

/** Whether two numbers in JSON's notation are the same, whatever their length: `1.10` and `11e-1` are. */
export function sameDecimal(a: string, b: string): boolean {
  return compareDecimals(a, b) === 0;
}

/** Below, at or above 0 as the number `a` in JSON's notation is less than, equal to or greater than `b`; exact. */
export function compareDecimals(a: string, b: string): number {
  const [left, right] = [decimalOf(a), decimalOf(b)];
  if (signOf(left) !== signOf(right)) return signOf(left) - signOf(right);
  const magnitude = left.order === right.order ? compareDigits(left.digits, right.digits) : left.order - right.order;
  return left.isNegative && magnitude !== 0 ? -magnitude : magnitude;
}

function decimalOf(text: string): Decimal {
  const [mantissa = '', exponent = '0'] = text.replace(/^[-+]/, '').toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const all = whole + fraction;
  const digits = all.replace(/^0+/, '');
  const order = digits === '' ? 0 : Number(exponent) + whole.length - (all.length - digits.length) - 1;
  return { isNegative: digits !== '' && text.startsWith('-'), digits: digits.replace(/0+$/, ''), order };
}

function signOf({ isNegative, digits }: Decimal): number {
  if (digits === '') return 0;
  return isNegative ? -1 : 1;
}

/** The shorter of two beginnings is the smaller one: what it lacks are zeros. */
function compareDigits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
