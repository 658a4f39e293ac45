import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import { mergeRules, NO_RULES } from '../../src/domain/verdict/policy.ts';
import { loadConfig } from '../../src/suite/config.ts';
import { memorySnapshot } from './memory-snapshot.ts';

const load = (text: string) => loadConfig(memorySnapshot({ 'evaldelta.yaml': text }), undefined);

describe('evaldelta.yaml', () => {
  it('may be absent, unless it was named', async () => {
    expect(await loadConfig(memorySnapshot({}), undefined)).toMatchObject({ file: undefined, limits: DEFAULT_LIMITS });
    const snapshot = memorySnapshot({ 'evaldelta.yml': '' });
    await expect(loadConfig(snapshot, 'evaldelta.yaml')).rejects.toThrow(
      'There is no file `evaldelta.yaml`. Did you mean `evaldelta.yml`?',
    );
    await expect(loadConfig(snapshot, '../evaldelta.yaml')).rejects.toThrow('leads out of the repository');
  });

  it.each(['', '# nothing yet\n', '{}'])('may say nothing: %j', async (text) => {
    expect(await load(text)).toMatchObject({ file: 'evaldelta.yaml', policy: NO_RULES, limits: DEFAULT_LIMITS });
  });

  it('tells all its mistakes at once, a missing address and a choice that there is not among them', async () => {
    const text = `judge: { provider: openai-compatible, model: m }
embeddings: { provider: openai-compatible, model: m, base_url: "http://x" }
limts: {}
`;
    await expect(load(text)).rejects.toThrow(
      [
        'evaldelta.yaml:1:8: `provider: openai-compatible` needs the key `base_url`.',
        'evaldelta.yaml:3:1: The key `limts` is not known. Did you mean `limits`?',
      ].join('\n'),
    );
    await expect(load('judge: { provider: anthropic, model: m, api: chat }')).rejects.toThrow(
      'evaldelta.yaml:1:41: `api` chooses between OpenAI’s APIs; `anthropic` has one.',
    );
  });

  it('refuses what no judge can be asked with', async () => {
    await expect(load('judge: { provider: openai, model: m, parameters: { stream: true } }')).rejects.toThrow(
      'evaldelta.yaml:1:52: The parameter `stream` is not supported: a trial is one whole answer.',
    );
  });

  it('gives suites, limits, prices, judge and policy', async () => {
    const config = await load(`
suites: ["evals/**/*.yaml"]
limits: { alpha: 0.02, max_rounds: 6, max_error_share: 0.2, reuse_days: 1, call_timeout_ms: 1000, run_timeout_ms: 2000 }
prices: { my-model: { input: 1, output: 2, cached_input: 0.1 } }
judge: { provider: anthropic, model: claude, parameters: { max_tokens: 10 }, min_agreement: 0.6 }
policy: { latency_p50: { max_ms: 100, level: warn }, metrics: { tone: { max_drop: 0.1 } } }
`);
    expect(config).toMatchObject({
      suites: ['evals/**/*.yaml'],
      limits: { alpha: 0.02, maxRounds: 6, maxErrorShare: 0.2, reuseDays: 1, callTimeoutMs: 1000, runTimeoutMs: 2000 },
      judge: {
        endpoint: { provider: 'anthropic', model: 'claude', api: 'messages' },
        parameters: { max_tokens: 10 },
        minAgreement: 0.6,
      },
      policy: { latencyP50: { max: 100, maxIncrease: undefined, level: 'warn' } },
    });
    expect(config.prices.get('my-model')).toEqual({ input: 1, output: 2, cachedInput: 0.1, cacheWrite: undefined });
    expect(config.policy.metrics.get('tone')).toMatchObject({ maxDrop: 0.1, level: undefined });
  });

  it('shows all its mistakes', async () => {
    await expect(load('limits: { alpa: 1, max_rounds: 0 }\njudge: { provider: openai }\n')).rejects.toMatchObject({
      all: [
        {
          sentence: 'The key `alpa` is not known in `limits`.',
          hint: 'Did you mean `alpha`?',
          place: { line: 1, column: 11 },
        },
        { sentence: '`max_rounds` must be at least 1, not `0`.', place: { line: 1, column: 32 } },
        { sentence: 'The key `model` is missing.', place: { line: 2, column: 8 } },
      ],
    });
  });
});

describe('mergeRules', () => {
  it('overrides key by key, also inside tags and metrics', async () => {
    const { policy: over } = await load(
      'policy: { pass_rate: { min: 0.9 }, tags: { a: { pass_rate: { max_drop: 0.1 } } }, metrics: { m: { min: 1 } } }',
    );
    const { policy: under } = await load(
      'policy: { pass_rate: { min: 0.5, max_drop: 0.02 }, broken: { max: 3 }, tags: { a: { pass_rate: { min: 0.7 } }, b: {} }, inconclusive: fail }',
    );
    const merged = mergeRules(over, under);
    expect(merged.passRate).toEqual({ min: 0.9, maxDrop: 0.02, mustCatch: undefined, level: 'block' });
    expect(merged.broken).toEqual({ max: 3, level: 'block' });
    expect(merged.tags.get('a')?.passRate).toMatchObject({ min: 0.7, maxDrop: 0.1 });
    expect([...merged.tags.keys()]).toEqual(['a', 'b']);
    expect(merged.metrics.get('m')).toMatchObject({ min: 1 });
    expect(merged.inconclusive).toBe('fail');
    expect(mergeRules(NO_RULES, under).passRate).toMatchObject({ min: 0.5, maxDrop: 0.02 });
    expect(mergeRules(over, NO_RULES).passRate).toMatchObject({ min: 0.9, maxDrop: undefined });
  });

  it('takes a level, and what critical cases may do, from below where it is not written above', async () => {
    const { policy: over } = await load(
      'policy: { score: { min: 0.9 }, critical: { max_broken: 1 }, broken: { max: 1 }, metrics: { m: { min: 1 } } }',
    );
    const { policy: under } = await load(
      'policy: { score: { level: warn }, critical: { max_broken: 2, zero_tolerance: true }, broken: { max: 3, level: warn }, metrics: { m: { max: 2, level: warn } } }',
    );
    const merged = mergeRules(over, under);
    expect(merged.score).toMatchObject({ min: 0.9, level: 'warn' });
    expect(merged.critical).toEqual({ maxBroken: 1, isZeroTolerance: true, level: 'block' });
    expect(merged.broken).toEqual({ max: 1, level: 'warn' });
    expect(merged.metrics.get('m')).toMatchObject({ min: 1, max: 2, level: 'warn' });
    expect(mergeRules(over, NO_RULES)).toMatchObject({
      score: { level: 'block' },
      critical: { maxBroken: 1, isZeroTolerance: false, level: 'block' },
      broken: { max: 1, level: 'block' },
    });
  });
});
