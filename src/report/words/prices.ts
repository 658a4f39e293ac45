import { formatNumberOf } from '../text/format.ts';

const DAY_MS = 86_400_000;

/** Where prices are from and how old they were at a moment, both ISO 8601: `genai-prices of 2026-09-23 (68 days old), …`. */
export function pricesWords(tableDate: string, at: string): string {
  return `genai-prices of ${dayWords(tableDate, at)}; before it Evaldelta's own lines for newer models, and before those \`prices:\` of the configuration`;
}

/** The same in few words: `prices of 2026-09-23 (68 days old)`. */
export function pricesDayWords(tableDate: string, at: string): string {
  return `prices of ${dayWords(tableDate, at)}`;
}

function dayWords(tableDate: string, at: string): string {
  const days = Math.floor((Date.parse(at) - Date.parse(tableDate)) / DAY_MS);
  return Number.isFinite(days) && days >= 0 ? `${tableDate} (${formatNumberOf(days, 'day')} old)` : tableDate;
}
