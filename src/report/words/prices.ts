import type { LivePrices } from '../../domain/live-prices.ts';
import { formatInstant, formatNumberOf } from '../text/format.ts';

const DAY_MS = 86_400_000;

/** Where prices are from and how old they were at a moment, both ISO 8601: `genai-prices of 2026-09-23 (68 days old), …`. */
export function pricesWords(tableDate: string, at: string, live?: LivePrices): string {
  const lists = liveWords(live);
  const first = lists === undefined ? '' : `${lists}; behind that `;
  return `${first}genai-prices of ${dayWords(tableDate, at)}; before it Evaldelta's own lines for newer models, and before ${lists === undefined ? 'those' : 'all'} \`prices:\` of the configuration`;
}

/** The same in few words: `prices of 2026-09-23 (68 days old)`. */
export function pricesDayWords(tableDate: string, at: string, live?: LivePrices): string {
  const lists = liveWords(live);
  return `${lists === undefined ? 'prices' : `prices of ${lists}, else`} of ${dayWords(tableDate, at)}`;
}

/** The lists that were read, and when: `LiteLLM and OpenRouter as of …`. */
function liveWords(live: LivePrices | undefined): string | undefined {
  const read = (live?.lists ?? []).filter(({ failed }) => failed === undefined).map(({ name }) => name);
  return live === undefined || read.length === 0 ? undefined : `${read.join(' and ')} as of ${formatInstant(live.at)}`;
}

function dayWords(tableDate: string, at: string): string {
  const days = Math.floor((Date.parse(at) - Date.parse(tableDate)) / DAY_MS);
  return Number.isFinite(days) && days >= 0 ? `${tableDate} (${formatNumberOf(days, 'day')} old)` : tableDate;
}
