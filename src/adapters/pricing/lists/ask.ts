import type { AskedList } from '../../../domain/providers/live-prices.ts';
import type { PriceLists } from '../../../ports.ts';
import { readLiteLlm } from './litellm.ts';
import { readOpenRouter } from './openrouter.ts';
import type { PriceList } from './price-list.ts';

type World = {
  /** Where mirrors are named. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  readonly nowMs: () => number;
  readonly limitMs?: number;
};

/** A run does not wait longer than this for what it can do without. */
const LIMIT_MS = 5_000;

const LISTS = [
  {
    name: 'LiteLLM',
    variable: 'EVALDELTA_LITELLM_PRICES_URL',
    url: 'https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json',
    read: readLiteLlm,
  },
  {
    name: 'OpenRouter',
    variable: 'EVALDELTA_OPENROUTER_PRICES_URL',
    url: 'https://openrouter.ai/api/v1/models',
    read: readOpenRouter,
  },
] as const;

/** Asks both open lists at once, without any key. Never rejects: a list that cannot be read says why. */
export async function askPriceLists(world: World): Promise<PriceLists> {
  const at = new Date(world.nowMs()).toISOString();
  const asked = await Promise.all(LISTS.map((list) => ask(list, world)));
  const found = asked.flatMap(({ list }) => list ?? []);
  return {
    at,
    lists: asked.map(({ told }) => told),
    find: (provider, model) => {
      // A gateway knows its own prices best.
      const inOrder = provider === 'openrouter' ? found.toReversed() : found;
      for (const list of inOrder) {
        const price = list.find(provider, model);
        if (price !== undefined) return { list: list.name, price };
      }
      return undefined;
    },
  };
}

type Asked = { readonly told: AskedList; readonly list: PriceList | undefined };

async function ask({ name, variable, url: own, read }: (typeof LISTS)[number], world: World): Promise<Asked> {
  const { env, fetch, limitMs = LIMIT_MS } = world;
  const url = env[variable] || own;
  const told = { name, url };
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(limitMs),
      headers: { accept: 'application/json' },
    });
    if (!response.ok) return { told: { ...told, failed: `it answered ${response.status}` }, list: undefined };
    return { told, list: read(JSON.parse(await response.text())) };
  } catch (error) {
    return { told: { ...told, failed: whyOf(error, limitMs) }, list: undefined };
  }
}

/** In a few plain words; what a body holds is not quoted. */
function whyOf(error: unknown, limitMs: number): string {
  if (!(error instanceof Error)) return 'it could not be read';
  if (error.name === 'TimeoutError') return `it took longer than ${limitMs / 1000} s`;
  if (error instanceof SyntaxError) return 'it is no JSON';
  if ('code' in error && typeof error.code === 'string') return `the connection failed (${error.code})`;
  return error.message.slice(0, 80);
}
