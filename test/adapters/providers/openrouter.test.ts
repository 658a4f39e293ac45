import { describe, expect, it } from 'vitest';
import { openProviders } from '../../../src/adapters/providers/open.ts';
import type { JsonObject } from '../../../src/domain/json/json.ts';
import type { ModelEndpoint } from '../../../src/domain/suite.ts';
import { startModelServer } from '../../support/model/server.ts';
import { endpointOf, requestTo } from './situation.ts';

const ENV = { OPENROUTER_API_KEY: 'sk-or-loopback', OPENAI_API_KEY: 'sk-openai', OPENAI_ORG_ID: 'org-1' };
const ANSWER = { choices: [{ message: { content: 'Yes.' }, finish_reason: 'stop' }], model: 'deepseek/deepseek-v4' };

async function ask(parameters: JsonObject, answer: object = {}, changes: Partial<ModelEndpoint> = {}) {
  const reply = { malformed: JSON.stringify({ ...ANSWER, ...answer }) };
  await using server = await startModelServer({ behaviour: () => reply });
  const endpoint = endpointOf('chat', { provider: 'openrouter', model: 'deepseek/deepseek-v4', ...changes });
  const env = { ...ENV, OPENROUTER_BASE_URL: `${server.url}/api/v1` };
  const request = requestTo(endpoint, { parameters });
  const provider = await openProviders({ env }).open(request);
  const { served } = await provider.call(request, new AbortController().signal);
  return { served, sent: server.requests[0] };
}

const selected = (endpoint: object) => ({
  openrouter_metadata: { endpoints: { available: [{ provider: 'Other', selected: false }, endpoint] } },
});

describe('OpenRouter', () => {
  it('is asked at its own address with its own key, and told nothing of an account elsewhere', async () => {
    const { sent } = await ask({});
    expect(sent?.path).toBe('/api/v1/chat/completions');
    expect(sent?.headers['authorization']).toBe('Bearer sk-or-loopback');
    expect(sent?.headers).not.toHaveProperty('openai-organization');
    expect(sent?.headers['x-openrouter-metadata']).toBe('enabled');
  });

  it.each<readonly [JsonObject | undefined, object | undefined]>([
    [{ only: ['deepinfra'] }, { only: ['deepinfra'], allow_fallbacks: false }],
    [
      { order: ['a', 'b'], quantizations: ['fp8'] },
      { order: ['a', 'b'], quantizations: ['fp8'], allow_fallbacks: false },
    ],
    [
      { order: ['a'], allow_fallbacks: true },
      { order: ['a'], allow_fallbacks: true },
    ],
    [{ sort: 'price' }, { sort: 'price' }],
    [undefined, undefined],
  ])('keeps to the servers that are named, unless told otherwise: %j', async (provider, sent) => {
    const asked = await ask(provider === undefined ? {} : { provider });
    expect(asked.sent?.body['provider']).toEqual(sent);
  });

  it.each<readonly [string, JsonObject, object, string | undefined]>([
    ['by name', {}, { provider: 'DeepInfra' }, 'DeepInfra'],
    ['in its metadata', {}, selected({ provider: 'Together', selected: true }), 'Together'],
    ['with its quantisation', {}, selected({ provider: 'X', selected: true, quantization: 'int4' }), 'X (int4)'],
    [
      'with the only one allowed',
      { provider: { quantizations: ['fp8'] } },
      { provider: 'DeepInfra' },
      'DeepInfra (fp8)',
    ],
    [
      'with that of the server named',
      { provider: { only: ['deepinfra/fp4'] } },
      { provider: 'DeepInfra' },
      'DeepInfra (fp4)',
    ],
    ['with none where several are allowed', { provider: { quantizations: ['fp8', 'fp4'] } }, { provider: 'A' }, 'A'],
    ['of a region, which is no quantisation', { provider: { only: ['google-vertex/us'] } }, { provider: 'G' }, 'G'],
    ['not at all', {}, {}, undefined],
    ['in another shape', {}, { provider: { name: 'A' }, openrouter_metadata: [1] }, undefined],
  ])('says who answered, %s', async (_, parameters, answer, upstream) => {
    expect((await ask(parameters, answer)).served.upstream).toBe(upstream);
  });
});
