import type { LivePrices } from '../../../domain/providers/live-prices.ts';
import { formatInstant, formatNumberOf } from '../../text/format.ts';

const DAY_MS = 86_400_000;

/** Where prices are from, the first that knows a model counts, and how old they were at a moment, both ISO 8601. */
export function describePrices(tableDate: string, at: string, live?: LivePrices): string {
  const lists = describeLive(live);
  const places = [
    'your own (“prices” in the configuration)',
    ...(lists === undefined ? [] : [lists]),
    'Evaldelta’s lines for newer models',
    `genai-prices of ${describeDay(tableDate, at)}`,
  ];
  return `${places.slice(0, -1).join(', then ')}, else ${places.at(-1) ?? ''}`;
}

/** The same in few words: `prices of 2026-09-23 (68 days old)`. */
export function describePricesDay(tableDate: string, at: string, live?: LivePrices): string {
  const lists = describeLive(live);
  return `${lists === undefined ? 'prices' : `prices of ${lists}, else`} of ${describeDay(tableDate, at)}`;
}

/** The lists that were read, and when: `LiteLLM and OpenRouter as of …`. */
function describeLive(live: LivePrices | undefined): string | undefined {
  const read = (live?.lists ?? []).filter(({ failed }) => failed === undefined).map(({ name }) => name);
  return live === undefined || read.length === 0 ? undefined : `${read.join(' and ')} as of ${formatInstant(live.at)}`;
}

function describeDay(tableDate: string, at: string): string {
  const days = Math.floor((Date.parse(at) - Date.parse(tableDate)) / DAY_MS);
  return Number.isFinite(days) && days >= 0 ? `${tableDate} (${formatNumberOf(days, 'day')} old)` : tableDate;
}
