import type { HostedTools, Usage } from '../../../domain/request.ts';
import { asCount, asObject } from './body.ts';

/** How an API of OpenAI's kind calls its counts. */
export type UsageNames = { readonly input: string; readonly output: string };

/** The names of each of its two APIs; servers that imitate one may know those of the other. */
const NAMES: readonly UsageNames[] = [
  { input: 'prompt', output: 'completion' },
  { input: 'input', output: 'output' },
];

/**
 * Counts of an API of OpenAI's kind. Where its total is more than input and output, the rest was thought: xAI, Google and
 * others count thinking outside of the output, and ask the same for it.
 */
export function readOpenAiUsage(value: unknown, own: UsageNames, hostedTools?: HostedTools): Usage | undefined {
  const usage = asObject(value);
  const names = [own, ...NAMES].find(({ input }) => asCount(usage?.[`${input}_tokens`]) !== undefined) ?? own;
  const input = asCount(usage?.[`${names.input}_tokens`]);
  const total = asCount(usage?.['total_tokens']);
  const stated = asCount(usage?.[`${names.output}_tokens`]) ?? restOf(total, input);
  if (input === undefined || stated === undefined) return undefined;
  const details = asObject(usage?.[`${names.input}_tokens_details`]);
  const cachedInput = asCount(details?.['cached_tokens']) ?? asCount(usage?.['prompt_cache_hit_tokens']) ?? 0;
  const named = asCount(asObject(usage?.[`${names.output}_tokens_details`])?.['reasoning_tokens']);
  const thought = thoughtBeside({ total, input, stated, cachedInput, named: named ?? 0 });
  const reasoning = named ?? thought;
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

/** What a total leaves for the output where nobody counted it. */
function restOf(total: number | undefined, input: number | undefined): number | undefined {
  return total === undefined || input === undefined || total < input ? undefined : total - input;
}

type Counts = { readonly total: number | undefined } & Readonly<
  Record<'input' | 'stated' | 'cachedInput' | 'named', number>
>;

/** Thinking that is not part of the stated output. */
function thoughtBeside({ total, input, stated, cachedInput, named }: Counts): number {
  // Without a total, only what is more than the whole output is certain to be outside of it.
  if (total === undefined) return named > stated ? named : 0;
  const beside = Math.max(0, total - input - stated);
  // A few servers count what came from a cache beside the input.
  return beside === cachedInput ? 0 : beside;
}

/** Hosted tools that were called at all. */
export function withTools(tools: HostedTools | undefined): Pick<Usage, 'hostedTools'> {
  const called = Object.entries(tools ?? {}).filter(([, calls]) => calls > 0);
  return called.length === 0 ? {} : { hostedTools: Object.fromEntries(called) };
}
