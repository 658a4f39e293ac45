import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../../src/adapters/providers/anthropic/answer.ts';
import { askedServiceTier } from '../../../../src/domain/request.ts';
import { readOpenAiUsage } from '../../../../src/adapters/providers/wire/usage.ts';

const CHAT = { input: 'prompt', output: 'completion' } as const;

describe('usage of an API of OpenAI’s kind', () => {
  it.each([
    ['thinking inside of the output', { total_tokens: 110, completion_tokens_details: { reasoning_tokens: 5 } }, 10, 5],
    [
      'thinking beside it, as xAI',
      { total_tokens: 1110, completion_tokens_details: { reasoning_tokens: 1000 } },
      1010,
      1000,
    ],
    ['thinking beside it that nobody names, as Google', { total_tokens: 1110 }, 1010, 1000],
    ['no total', {}, 10, 0],
    ['no total and more thinking than output', { completion_tokens_details: { reasoning_tokens: 1000 } }, 1010, 1000],
    ['no total and thinking that fits', { completion_tokens_details: { reasoning_tokens: 10 } }, 10, 10],
    ['an output of null beside a total', { completion_tokens: null, total_tokens: 160 }, 60, 0],
    [
      'no output, but its thinking and a total',
      { completion_tokens: undefined, total_tokens: 160, completion_tokens_details: { reasoning_tokens: 50 } },
      60,
      50,
    ],
    ['a total that is too small', { total_tokens: 1 }, 10, 0],
    ['cached tokens beside the input', { total_tokens: 150, prompt_tokens_details: { cached_tokens: 40 } }, 10, 0],
  ])('with %s', (_, more, output, reasoning) => {
    const usage = readOpenAiUsage({ prompt_tokens: 100, completion_tokens: 10, ...more }, CHAT);
    expect(usage).toMatchObject({ input: 100, output, reasoning });
  });

  it('is read in the names of its other API, where a server uses them', () => {
    const other = { input_tokens: 100, output_tokens: 10, output_tokens_details: { reasoning_tokens: 4 } };
    expect(readOpenAiUsage(other, CHAT)).toMatchObject({ input: 100, output: 10, reasoning: 4 });
    const chat = { prompt_tokens: 100, completion_tokens: 10 };
    expect(readOpenAiUsage(chat, { input: 'input', output: 'output' })).toMatchObject({ input: 100, output: 10 });
    const both = { ...chat, input_tokens: 1, output_tokens: 1 };
    expect(readOpenAiUsage(both, CHAT)).toMatchObject({ input: 100, output: 10 });
  });

  it('tells what a cache keeps for long, and which hosted tools were called', () => {
    const details = { cached_tokens: 1, cache_write_tokens: 9, cache_write_tokens_details: { ttl_12h_tokens: 7 } };
    const value = { prompt_tokens: 10, completion_tokens: 1, prompt_tokens_details: details };
    const usage = readOpenAiUsage(value, CHAT, { webSearches: 2, fileSearches: 0 });
    expect(usage).toMatchObject({ cacheWrite: 9, longCacheWrite: 7, hostedTools: { webSearches: 2 } });
  });

  it('tells what came from the cache of DeepSeek, which has a name of its own', () => {
    const value = { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 };
    const cached = { prompt_cache_hit_tokens: 64, prompt_cache_miss_tokens: 36 };
    expect(readOpenAiUsage({ ...value, ...cached }, CHAT)).toMatchObject({ input: 100, cachedInput: 64, output: 10 });
  });

  it('is none where the total is less than the input alone', () => {
    expect(readOpenAiUsage({ prompt_tokens: 10, total_tokens: 5 }, CHAT)).toBeUndefined();
  });

  it('is none where a count is missing', () => {
    expect(readOpenAiUsage({ prompt_tokens: 10 }, CHAT)).toBeUndefined();
  });
});

describe('usage of the Messages API', () => {
  it('tells one-hour cache writes and searches apart', () => {
    const usage = {
      input_tokens: 10,
      cache_creation_input_tokens: 100_000,
      cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 100_000 },
      server_tool_use: { web_search_requests: 3, web_fetch_requests: 4, code_execution_requests: 1 },
      output_tokens: 10,
    };
    const answer = readMessage({ content: [], stop_reason: 'end_turn', usage }, 'anthropic x');
    expect(answer.usage).toEqual({
      input: 100_010,
      cachedInput: 0,
      cacheWrite: 100_000,
      longCacheWrite: 100_000,
      output: 10,
      reasoning: 0,
      hostedTools: { webSearches: 3, other: 1 },
    });
  });

  it.each([
    [{ service_tier: 'standard', speed: 'fast' }, 'fast'],
    [{ service_tier: 'standard', speed: 'standard' }, 'standard'],
    [{ service_tier: 'standard', inference_geo: 'us' }, 'standard+us'],
    [{ speed: 'fast', inference_geo: 'us' }, 'fast+us'],
    [{ service_tier: 'standard', inference_geo: 'global' }, 'standard'],
    [{}, undefined],
  ])('tells the tier that is paid for: %j', (words, tier) => {
    const usage = { input_tokens: 1, output_tokens: 1, ...words };
    const { served } = readMessage({ content: [], stop_reason: 'end_turn', usage }, 'anthropic x');
    expect(served.serviceTier).toBe(tier);
  });
});

describe('the tier that a request asks for', () => {
  it.each([
    [{ service_tier: 'flex' }, 'flex'],
    [{ speed: 'fast' }, 'fast'],
    [{ speed: 'fast', service_tier: 'auto' }, 'fast'],
    [{ speed: 'standard', service_tier: 'standard_only' }, 'standard_only'],
    [{ inference_geo: 'us' }, 'standard+us'],
    [{ inference_geo: 'us', speed: 'fast' }, 'fast+us'],
    [{ inference_geo: 'eu' }, undefined],
    [{}, undefined],
  ])('of %j', (parameters, tier) => {
    expect(askedServiceTier({ parameters })).toBe(tier);
  });
});
