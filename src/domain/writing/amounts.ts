/** What stands where nothing was measured. */
export const NOT_AVAILABLE = 'n/a';

/** The sign, as wide as a plus. */
export const MINUS = '−';

/** `1,234`, in every locale. */
export function formatCount(count: number): string {
  if (!Number.isFinite(count)) return NOT_AVAILABLE;
  const digits = String(Math.abs(Math.round(count))).replace(/\B(?=(\d{3})+$)/g, ',');
  return count < 0 && digits !== '0' ? MINUS + digits : digits;
}

/** USD with two significant digits below ten cents and cents above: `$0.0021`, `$1.20`. */
export function formatUsd(usd: number): string {
  if (!Number.isFinite(usd)) return NOT_AVAILABLE;
  if (usd < 0) return MINUS + formatUsd(-usd);
  if (usd === 0) return '$0';
  if (usd < 1e-6) return '<$0.000001';
  if (usd < 0.0995) return `$${toTwoDigits(usd)}`;
  const [whole = '', cents = ''] = usd.toFixed(2).split('.');
  return `$${formatCount(Number(whole))}.${cents}`;
}

function toTwoDigits(value: number): string {
  const places = Math.min(20, 1 - Math.floor(Math.log10(value)));
  return value.toFixed(places).replace(/(\.\d\d\d*?)0+$/, '$1');
}

/** The most tokens, dollars or milliseconds of one answer that are believed: sums of them stay finite. */
export const LARGEST_AMOUNT = 1e12;
