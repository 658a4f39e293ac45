/** How long a provider asks us to wait, in milliseconds ≥ 0, from `retry-after-ms` or `retry-after` (seconds or a date). */
export function parseRetryAfter(headers: Headers | undefined, nowMs: number): number | undefined {
  const milliseconds = parseNumber(headers?.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const text = headers?.get('retry-after') ?? undefined;
  const seconds = parseNumber(text);
  if (seconds !== undefined) return seconds * 1000;
  const date = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

function parseNumber(text: string | null | undefined): number | undefined {
  if (text === null || text === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(text)) return undefined;
  return Number(text);
}

const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The pause that a sentence asks for (`try again in 2h0m0.5s`, `retry after 86400 seconds`); undefined where it asks for none. */
export function readPause(sentence: string): number | undefined {
  const said = /\b(?:try again|retry) (?:in|after) ((?:\d+(?:\.\d+)?\s*(?:ms|s|m|h|d)[a-z]*[\s,]*(?:and )?)+)/i.exec(
    sentence,
  )?.[1];
  if (said === undefined) return undefined;
  const parts = [...said.matchAll(/(\d+(?:\.\d+)?)\s*(ms|[smhd])/gi)];
  return parts.reduce((sum, [, number, unit = 's']) => sum + Number(number) * (UNITS_MS[unit.toLowerCase()] ?? 0), 0);
}
