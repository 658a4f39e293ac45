import { MODEL_CONFIGS } from 'llm-zoo';
import { describe, expect, it } from 'vitest';
import { loadPrices } from '../../../src/adapters/pricing/prices.ts';
import { RETIREMENTS } from '../../../src/plan/retirement/catalogue.ts';
import { SUPPLEMENT } from '../../../src/adapters/pricing/supplement.ts';

const NOW = new Date('2026-11-30');
const THOUSAND = 1000;

/** Whose prices are compared, and who is asked for them here: a program may name any vendor's model. */
const ASKED: Readonly<Record<string, string>> = {
  openai: 'openai',
  anthropic: 'anthropic',
  google: 'command',
  xai: 'command',
};

/** Where the two lists differ, and why ours stands. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'openai gpt-oss-120b': 'open weights: each list has another host',
  'openai gpt-oss-20b': 'open weights: each list has another host',
  'openai gpt-5.6-sol': 'theirs is older than the price cut; models.dev of 2026-11-20 has $4 and $20',
  'command gemini-3.6-flash': 'theirs is older than the price cut; models.dev of 2026-11-20 has $0.75 and $3.75',
  'command gemini-3-flash-preview': 'theirs is that of gemini-2.5-flash; models.dev of 2026-11-20 has $0.50 and $3',
};

/** When the second list was made. */
const SECOND_LIST = '2026-09-23';

type Rates = { readonly input: number; readonly output: number };
type Listed = Rates & { readonly provider: string; readonly model: string };

const prices = await loadPrices(new Map(), NOW);
const listed = Object.values(MODEL_CONFIGS).flatMap(
  ({ provider, fullName, inputPrice, outputPrice }): readonly Listed[] => {
    const asked = ASKED[provider];
    return asked === undefined ? [] : [{ provider: asked, model: fullName, input: inputPrice, output: outputPrice }];
  },
);

/** USD per million tokens of a short call; undefined where our table knows no price, or only that of a similar name. */
function ours({ provider, model }: Listed): Rates | undefined {
  const quote = prices.find(provider, model);
  if (quote === undefined || quote.isApproximate) return undefined;
  const each = { input: 0, cachedInput: 0, cacheWrite: 0, output: 0 };
  return {
    input: quote.cost({ ...each, input: THOUSAND }) * THOUSAND,
    output: quote.cost({ ...each, output: THOUSAND }) * THOUSAND,
  };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.01 * Math.max(a, b);
}

describe('the price table beside a second list, made by others', () => {
  const compared = listed.flatMap((theirs) => {
    const rates = ours(theirs);
    return rates === undefined ? [] : [{ name: `${theirs.provider} ${theirs.model}`, theirs, rates }];
  });

  it('agrees within 1 %, or somebody has written down why not', () => {
    expect(compared.length).toBeGreaterThan(60);
    const apart = compared.filter(
      ({ theirs, rates }) => !isNear(theirs.input, rates.input) || !isNear(theirs.output, rates.output),
    );
    const words = apart.map(
      ({ name, theirs, rates }) =>
        `${name}: ${rates.input}/${rates.output} here, ${theirs.input}/${theirs.output} there`,
    );
    expect(words.filter((_, i) => EXPLAINED[apart[i]?.name ?? ''] === undefined)).toEqual([]);
    expect(Object.keys(EXPLAINED).filter((name) => !apart.some((each) => each.name === name))).toEqual([]);
  });

  it.each(SUPPLEMENT.map((row) => [row.model, row] as const))(
    'says where the price of %s is from, and since when',
    (_, row) => {
      expect(row.source).toMatch(/^[a-z0-9.-]+\.[a-z]+(\/\S+)?( by way of |, |$)/);
      expect(row.read >= SECOND_LIST, 'an older line belongs into the table by now').toBe(true);
      expect(prices.find('command', row.model)).toMatchObject({ pricedAs: row.model, isApproximate: false });
    },
  );
});

describe('the flagships of the vendors', () => {
  /** What they sell first today, and what two of them name in place of a model that goes. */
  it.each([
    ['openai', 'gpt-6-luna'],
    ['openai', 'gpt-6.1-terra'],
    ['openai', 'gpt-6.1-sol'],
    ['openai', 'gpt-6.2-sol'],
    ['openai', 'gpt-6.2-astra'],
    ['anthropic', 'claude-opus-5'],
    ['anthropic', 'claude-sonnet-5-5'],
    ['anthropic', 'claude-haiku-5-5'],
    ['anthropic', 'claude-fable-5-2'],
    ['gemini', 'gemini-3.6-flash'],
    ['gemini', 'gemini-4-argon'],
    ['gemini', 'gemini-4-carbon'],
    ['gemini', 'gemini-4-hydrogen'],
    ['gemini', 'gemini-4-neon'],
    ['openrouter', 'x-ai/grok-4.7'],
    ['openrouter', 'mistralai/mistral-large-latest'],
    ['command', 'mistral-medium-latest'],
    ['command', 'mistral-small-latest'],
  ])('%s %s has a price of its own, with where it is from and of which day', (provider, model) => {
    const quote = prices.find(provider, model);
    expect(quote).toMatchObject({ isApproximate: false });
    if (quote?.origin === 'table') expect(prices.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    else
      expect(quote).toMatchObject({
        origin: 'supplement',
        source: { on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
      });
    expect(quote?.cost({ input: 1000, cachedInput: 0, cacheWrite: 0, output: 1000 })).toBeGreaterThan(0);
  });

  it.each(RETIREMENTS.flatMap(({ replacement }) => replacement ?? []))(
    '%s, named as a replacement, has a price',
    (model) => {
      expect(prices.find('command', model)).toBeDefined();
    },
  );
});
