import { describe, expect, it } from 'vitest';
import { openProviders } from '../src/adapters/providers/open.ts';
import { modelTraits, MODEL_PROVIDERS } from '../src/domain/providers/providers.ts';
import { CallError, type CallAnswer } from '../src/ports.ts';
import { deadlineIn, requestTo } from './adapters/providers/situation.ts';
import { notOffered, SITUATIONS } from './conformance/table.ts';
import { of, type Situation } from './conformance/situation.ts';
import { WAYS, type Way } from './conformance/ways.ts';
import { startModelServer } from './support/model/server.ts';

async function attempt(way: Way, situation: Situation) {
  const behaviour = () => of(situation.reply, way.api) ?? { text: 'Yes.' };
  await using server = await startModelServer({ behaviour, beside: ({ path }) => way.beside?.(path) });
  const request = requestTo(way.endpoint(server.url), situation.ask);
  const providers = openProviders({ env: way.env(server.url) });
  const signal = situation.deadlineMs === undefined ? new AbortController().signal : deadlineIn(situation.deadlineMs);
  const outcome = await (await providers.open(request)).call(request, signal).catch((error: unknown) => {
    if (error instanceof CallError) return error;
    throw error;
  });
  return { outcome, requests: server.requests };
}

/** Patterns stand for texts that they match. */
function matching(expected: unknown): unknown {
  if (expected instanceof RegExp) return expect.stringMatching(expected);
  if (Array.isArray(expected)) return expected.map(matching);
  if (typeof expected !== 'object' || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, matching(value)]));
}

describe.each(WAYS)('$name', (way) => {
  const offered = SITUATIONS.filter((situation) => notOffered(way, situation) === undefined);

  it.each(offered)('passes: $title', async (situation) => {
    const { outcome, requests } = await attempt(way, situation);
    expect(requests).toHaveLength(1);
    const [request] = requests;
    expect(request?.path).toBe(way.path);
    expect(request?.headers[way.proof[0]]).toEqual(matching(way.proof[1]));
    expect(request?.body).toMatchObject(sentBy(way, situation));
    for (const name of situation.unsent ?? []) expect(request?.body).not.toHaveProperty(name);
    if (situation.failure === undefined) expectAnswer(outcome, situation.answer ?? { output: { text: 'Yes.' } });
    else
      expect(outcome instanceof CallError ? outcome.failure : outcome).toMatchObject(
        matching(situation.failure) as object,
      );
  });

  it('explains what it does not offer, of situations that there are', () => {
    const titles = SITUATIONS.map(({ title }) => title);
    expect(Object.keys(way.without).filter((title) => !titles.includes(title))).toEqual([]);
    expect(SITUATIONS.map((each) => notOffered(way, each)).filter((why) => why === '')).toEqual([]);
    expect(offered.length).toBeGreaterThanOrEqual(40);
  });
});

it('covers every API of every provider of models', () => {
  const offered = MODEL_PROVIDERS.flatMap((provider) => modelTraits(provider).apis.map((api) => `${provider} ${api}`));
  const covered = WAYS.map(({ endpoint }) => endpoint('http://x')).map(({ provider, api }) => `${provider} ${api}`);
  expect([...new Set(covered)].sort()).toEqual(offered.sort());
});

function sentBy({ api, limit = 'max_completion_tokens' }: Way, { sent }: Situation): object {
  const body = Object.entries(of(sent, api) ?? {});
  return Object.fromEntries(body.map(([name, value]: [string, unknown]) => [name === 'LIMIT' ? limit : name, value]));
}

function expectAnswer(outcome: CallAnswer | CallError, expected: object): void {
  if (outcome instanceof CallError) throw outcome;
  const [call] = outcome.output.toolCalls;
  const output = { ...outcome.output, argumentsText: JSON.stringify(call?.arguments) };
  expect({ ...outcome, output }).toMatchObject(matching(expected) as object);
}
