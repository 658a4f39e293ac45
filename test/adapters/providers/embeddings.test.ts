import { LLMock } from '@copilotkit/aimock';
import { describe, expect, it } from 'vitest';
import { openEmbeddings, openModeration } from '../../../src/adapters/providers/embeddings.ts';
import { sendJson, startLoopback } from '../../support/loopback.ts';
import { endpointOf } from './situation.ts';

const NEVER = new AbortController().signal;
const EMBEDDING = endpointOf('chat', { model: 'text-embedding-3-small' });
const MODERATION = endpointOf('chat', { model: 'omni-moderation-latest' });

function envOf(url: string) {
  return { OPENAI_API_KEY: 'sk-loopback-openai', OPENAI_BASE_URL: `${url}/v1` };
}

async function embedding(body: unknown, status = 200) {
  await using server = await startLoopback((_, response) => sendJson(response, status, body));
  const embed = await openEmbeddings(EMBEDDING, { env: envOf(server.url) });
  return await embed(['a', 'b'], NEVER);
}

async function moderating(body: unknown) {
  await using server = await startLoopback((_, response) => sendJson(response, 200, body));
  const moderate = await openModeration(MODERATION, { env: envOf(server.url) });
  return await moderate('text', NEVER);
}

describe('an embedding model', () => {
  it('gives one vector per text, in the order of the texts', async () => {
    const data = [
      { index: 1, embedding: [0, 1] },
      { index: 0, embedding: [1, 0] },
    ];
    expect((await embedding({ data })).vectors).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it.each([
    [{ usage: { prompt_tokens: 7, total_tokens: 7 } }, 7],
    [{}, undefined],
  ])('tells the tokens that were counted in %j', async (usage, tokens) => {
    const data = [{ embedding: [1] }, { embedding: [1] }];
    expect((await embedding({ data, ...usage })).inputTokens).toBe(tokens);
  });

  it.each([
    [{ data: [{ index: 0, embedding: [1] }] }],
    [
      {
        data: [
          { index: 0, embedding: [] },
          { index: 1, embedding: [] },
        ],
      },
    ],
    [{}],
  ])('brings no answer with %j', async (body) => {
    await expect(embedding(body)).rejects.toMatchObject({ failure: { kind: 'malformed' } });
  });

  it('fails as every other call does', async () => {
    await expect(embedding({ error: { message: 'slow down' } }, 429)).rejects.toMatchObject({
      failure: { kind: 'transient', status: 429 },
    });
  });

  it('is understood by an independent simulation of the API', async () => {
    const mock = new LLMock({ port: 0 });
    const url = await mock.start();
    const embed = await openEmbeddings(EMBEDDING, { env: envOf(url) });
    const { vectors } = await embed(['one text', 'another text'], NEVER);
    await mock.stop();
    expect(vectors.map((vector) => vector.length > 10)).toEqual([true, true]);
  });
});

describe('a moderation model', () => {
  it('gives the likelihood of each category', async () => {
    expect(await moderating({ results: [{ category_scores: { hate: 0.9, violence: 0.01 } }] })).toEqual({
      hate: 0.9,
      violence: 0.01,
    });
  });

  it('brings no answer without categories', async () => {
    await expect(moderating({ results: [] })).rejects.toMatchObject({ failure: { kind: 'malformed' } });
  });
});
