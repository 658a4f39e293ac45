import type { HostedTools, Usage } from '../request.ts';

/** A call that used nothing. */
export const NO_USAGE: Usage = { input: 0, cachedInput: 0, cacheWrite: 0, output: 0, reasoning: 0 };

/** The tokens and tools of two calls together. */
export function addUsage(a: Usage, b: Usage): Usage {
  const long = (a.longCacheWrite ?? 0) + (b.longCacheWrite ?? 0);
  const hostedTools = addTools(a.hostedTools, b.hostedTools);
  return {
    input: a.input + b.input,
    cachedInput: a.cachedInput + b.cachedInput,
    cacheWrite: a.cacheWrite + b.cacheWrite,
    ...(long > 0 ? { longCacheWrite: long } : {}),
    output: a.output + b.output,
    reasoning: a.reasoning + b.reasoning,
    ...(hostedTools === undefined ? {} : { hostedTools }),
  };
}

function addTools(a: HostedTools | undefined, b: HostedTools | undefined): HostedTools | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof HostedTools)[];
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}
