import type { HostedTools, Usage } from '../../domain/request.ts';
import { asCount, asObject } from './body.ts';

/** How an API of OpenAI's kind calls its counts. */
export type UsageNames = { readonly input: string; readonly output: string };

/**
 * Counts of an API of OpenAI's kind. Where its total is more than input and output, the rest was thought: xAI, Google and
 * others count thinking outside of the output, and ask the same for it.
 */
export function readOpenAiUsage(value: unknown, names: UsageNames, hostedTools?: HostedTools): Usage | undefined {
  const usage = asObject(value);
  const input = asCount(usage?.[`${names.input}_tokens`]);
  const stated = asCount(usage?.[`${names.output}_tokens`]);
  if (input === undefined || stated === undefined) return undefined;
  const details = asObject(usage?.[`${names.input}_tokens_details`]);
  const cachedInput = asCount(details?.['cached_tokens']) ?? 0;
  const beside = Math.max(0, (asCount(usage?.['total_tokens']) ?? 0) - input - stated);
  // A few servers count what came from a cache beside the input.
  const thought = beside === cachedInput ? 0 : beside;
  const reasoning = asCount(asObject(usage?.[`${names.output}_tokens_details`])?.['reasoning_tokens']) ?? thought;
  const longCacheWrite = asCount(asObject(details?.['cache_write_tokens_details'])?.['ttl_12h_tokens']) ?? 0;
  return {
    input,
    cachedInput,
    cacheWrite: asCount(details?.['cache_write_tokens']) ?? 0,
    ...(longCacheWrite > 0 ? { longCacheWrite } : {}),
    output: stated + thought,
    reasoning,
    ...withTools(hostedTools),
  };
}

/** Hosted tools that were called at all. */
export function withTools(tools: HostedTools | undefined): Pick<Usage, 'hostedTools'> {
  const called = Object.entries(tools ?? {}).filter(([, calls]) => calls > 0);
  return called.length === 0 ? {} : { hostedTools: Object.fromEntries(called) };
}
