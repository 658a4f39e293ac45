import { formatNumberOf } from '../text/format.ts';

const DAY_MS = 86_400_000;

/** Where prices are from and how old they were at a moment, both ISO 8601: `genai-prices of 2026-09-23 (68 days old), …`. */
export function pricesWords(tableDate: string, at: string): string {
  const days = Math.floor((Date.parse(at) - Date.parse(tableDate)) / DAY_MS);
  const age = Number.isFinite(days) && days >= 0 ? ` (${formatNumberOf(days, 'day')} old)` : '';
  return `genai-prices of ${tableDate}${age}; before it Evaldelta's own lines for newer models, and before those \`prices:\` of the configuration`;
}
