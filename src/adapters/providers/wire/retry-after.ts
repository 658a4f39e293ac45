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

const UNITS_MS: Readonly<Record<string, number>> = {
  ms: 1,
  milli: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};
const DURATION = String.raw`((?:\d+(?:\.\d+)?\s*(?:ms|s|m|h|d)[a-z]*[\s,]*(?:and )?)+)`;
const ABOUT = String.raw`(?:(?:about|at least|another|approximately|waiting) )*`;
const ASKED: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:try(?:ing)? again|retry(?:ing)?) (?:in|after) ${ABOUT}${DURATION}`, 'i'),
  new RegExp(String.raw`\b(?:please|must|should|need to|have to) wait (?:for )?${ABOUT}${DURATION}`, 'i'),
  new RegExp(String.raw`\bwait (?:for )?${ABOUT}${DURATION}(?:before|then|to|and)?\s*(?:try|retry|send|mak)`, 'i'),
];

/** The pause that a sentence asks for (`try again in 2h0m0.5s`, `wait 45 minutes and try again`); undefined where it asks for none. */
export function readPause(sentence: string): number | undefined {
  const said = ASKED.map((pattern) => pattern.exec(sentence)?.[1]).find((each) => each !== undefined);
  return said === undefined ? undefined : sumOf(said);
}

/** A duration such as `34s`, `1h2m` or `6m0.5s` in milliseconds; undefined where the text is none. */
export function parseDuration(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*(?:\d+(?:\.\d+)?(?:ms|[smhd]))+\s*$/.test(text) ? sumOf(text) : undefined;
}

function sumOf(duration: string): number {
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)\s*(milli|ms|[smhd])/gi)];
  const ms = parts.reduce(
    (sum, [, number, unit = 's']) => sum + Number(number) * (UNITS_MS[unit.toLowerCase()] ?? 0),
    0,
  );
  return Math.ceil(ms);
}

const RESET = /^(?:x-|anthropic-)?(?:[a-z]+-)?ratelimit-(?:[a-z-]+-)?reset(?:-[a-z-]+)?$/;

/**
 * How long it is until a limit is lifted, in milliseconds, from headers such as `x-ratelimit-reset-requests` and
 * `anthropic-ratelimit-tokens-reset`: the longest of those of which nothing remains; where none says so the shortest, since
 * a wait for another limit than the one that was met may be hours too long.
 */
export function readReset(headers: Headers | undefined, nowMs: number): number | undefined {
  const names = [...(headers?.keys() ?? [])].filter((name) => RESET.test(name));
  const resets = names
    .map((name) => ({
      waitMs: parseReset(headers?.get(name) ?? '', nowMs) ?? 0,
      isUsedUp: parseNumber(headers?.get(name.replace('reset', 'remaining'))) === 0,
    }))
    .filter(({ waitMs }) => waitMs > 0);
  const usedUp = resets.filter(({ isUsedUp }) => isUsedUp).map(({ waitMs }) => waitMs);
  if (usedUp.length > 0) return Math.max(...usedUp);
  return resets.length > 0 ? Math.min(...resets.map(({ waitMs }) => waitMs)) : undefined;
}

/** A number is seconds, or a point in time where it is too large for them. */
function parseReset(text: string, nowMs: number): number | undefined {
  const number = parseNumber(text);
  if (number !== undefined && number < 1e9) return number * 1_000;
  if (number !== undefined) return Math.max(0, (number < 1e11 ? number * 1_000 : number) - nowMs);
  const date = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? parseDuration(text) : Math.max(0, date - nowMs);
}
