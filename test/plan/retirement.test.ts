import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/domain/config.ts';
import type { ModelEndpoint, Suite } from '../../src/domain/suite.ts';
import { RETIREMENTS } from '../../src/plan/retirement/catalogue.ts';
import { resolveRetirement } from '../../src/plan/retirement/resolve.ts';
import { retiringModels } from '../../src/plan/retirement/retiring.ts';
import { wordWarning } from '../../src/report/words/cautions/warnings.ts';

const AT = { file: 'a.eval.yaml', line: 3, column: 1 };

function endpoint(provider: ModelEndpoint['provider'], model: string, baseUrl?: string): ModelEndpoint {
  return { provider, model, api: 'chat', baseUrl, apiKeyEnv: undefined, auth: 'key' };
}

function told(asked: ModelEndpoint, day: string, key: 'target' | 'judge' | 'embeddings' = 'target'): readonly string[] {
  const suites =
    key === 'target' ? [{ targets: [{ name: asked.model, endpoint: asked, place: AT, modelPlace: AT }] }] : [];
  const judge = { endpoint: asked, parameters: {}, minAgreement: undefined };
  const rules = {
    ...DEFAULT_CONFIG,
    file: 'evaldelta.yaml',
    judge: key === 'judge' ? judge : undefined,
    embeddings: key === 'embeddings' ? asked : undefined,
  };
  const naming = { suites: suites as unknown as readonly Suite[], rules };
  return retiringModels(naming, Date.parse(`${day}T23:00:00Z`)).map(wordWarning);
}

describe('a model’s last day', () => {
  it.each([
    ['openai', 'gpt-5-mini', '2026-12-11'],
    ['openai', ' GPT-5-mini ', '2026-12-11'],
    ['openai', 'gpt-5-mini-2025-08-07', '2026-12-11'],
    ['openai', 'o3-pro-2025-06-10', '2026-12-11'],
    ['openai', 'gpt-4o-2024-11-20', '2027-01-14'],
    ['openai', 'gpt-4o-2024-05-13', '2026-10-23'],
    ['openai', 'ft:gpt-4.1-mini-2025-04-14:acme:support:AbC123', '2027-01-14'],
    ['anthropic', 'claude-opus-4-5', '2027-01-22'],
    ['anthropic', 'claude-opus-4-5-20251101', '2027-01-22'],
    ['anthropic', 'claude-sonnet-4-20250514', '2026-06-15'],
  ] as const)('of %s %s is known', (provider, model, on) => {
    expect(resolveRetirement(endpoint(provider, model))).toMatchObject({ retirement: { on }, isElsewhere: false });
  });

  it.each([
    ['azure-openai', 'gpt-4o', undefined],
    ['azure-openai', 'gpt-35-turbo', undefined],
    ['azure-openai', 'azure/gpt-4o', undefined],
    ['bedrock', 'global.anthropic.claude-opus-4-5-20251101-v1:0', undefined],
    ['bedrock', 'eu.anthropic.claude-opus-4-5-20251101-v1:0', undefined],
    ['bedrock', 'arn:aws:bedrock:eu-west-1:1:inference-profile/eu.anthropic.claude-opus-4-5-20251101-v1:0', undefined],
    ['vertex', 'publishers/google/models/gemini-2.5-pro', undefined],
    ['vertex', 'claude-opus-4-5@20251101', undefined],
    ['openrouter', 'openai/gpt-4o:free', undefined],
    ['openrouter', 'anthropic/claude-opus-4.5:thinking', undefined],
    ['openai-compatible', 'openai/gpt-5-mini', 'https://openrouter.ai/api/v1'],
    ['openai-compatible', 'openai/gpt-5-mini:nitro', 'https://openrouter.ai/api/v1'],
    ['openai-compatible', 'anthropic/claude-opus-4.5', 'https://openrouter.ai/api/v1'],
    ['anthropic', 'us.anthropic.claude-opus-4-5-20251101-v1:0', 'https://bedrock-runtime.us-east-1.amazonaws.com'],
    ['openai-compatible', 'claude-opus-4-5@20251101', 'https://aiplatform.googleapis.com/v1'],
    ['openai', 'gpt-5', 'https://gateway.acme.test/v1'],
    [
      'openai-compatible',
      'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-opus-4-5-20251101-v1:0',
      'https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1',
    ],
  ] as const)('of %s %s is its vendor’s alone, for somebody else serves it', (provider, model, baseUrl) => {
    expect(resolveRetirement(endpoint(provider, model, baseUrl))).toMatchObject({ isElsewhere: true });
  });

  it.each([
    ['openai-compatible', 'gemini-2.5-pro', 'https://generativelanguage.googleapis.com/v1beta/openai'],
    ['openai-compatible', 'models/gemini-2.5-flash', 'https://generativelanguage.googleapis.com/v1beta/openai'],
    ['openai-compatible', 'gpt-5', 'https://eu.api.openai.com/v1'],
  ] as const)('of %s %s is its own where its vendor is asked', (provider, model, baseUrl) => {
    expect(resolveRetirement(endpoint(provider, model, baseUrl))).toMatchObject({ isElsewhere: false });
  });

  it.each([
    ['openai', 'gpt-6.1-terra'],
    ['openai', 'gpt-5.2'],
    ['openai', 'gpt-5-mini-turbo'],
    ['openai', 'my-gpt-5'],
    ['openai', 'gpt-5-chat-latest'],
    ['anthropic', 'claude-opus-5-5'],
    ['openai-compatible', 'gemini-2.5-flash-lite'],
    ['azure-openai', 'my-deployment'],
    ['azure-openai', 'gpt-4o-prod'],
    ['bedrock', 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123def456'],
    ['bedrock', 'amazon.nova-pro-v1:0'],
    ['vertex', 'projects/p/locations/l/endpoints/123'],
    ['openrouter', 'openrouter/auto'],
    ['openrouter', '@preset/foo'],
    ['openai', 'gpt-4o-audio-preview'],
    ['openai', 'toString'],
    ['openai', ''],
  ] as const)('of %s %s is not known', (provider, model) => {
    expect(resolveRetirement(endpoint(provider, model))).toBeUndefined();
  });
});

describe('what is said of a model that goes', () => {
  it.each([
    ['2026-10-11', []],
    ['2026-10-12', ['on 2026-12-11, in 60 days. OpenAI names']],
    ['2026-12-10', ['on 2026-12-11, in 1 day. ']],
    ['2026-12-11', ['is switched off by OpenAI on 2026-12-11, today. ']],
    ['2027-03-01', ['was switched off by OpenAI on 2026-12-11. ']],
  ])('on %s', (day, parts) => {
    const said = told(endpoint('openai', 'gpt-5-mini'), day);
    expect(said).toEqual(parts.map((part) => expect.stringContaining(part)));
  });

  it('names how a replacement is to be asked, and one that takes over', () => {
    expect(told(endpoint('openai', 'gpt-5-pro'), '2026-11-30')).toEqual([
      expect.stringContaining('OpenAI names `gpt-6.1-sol` with `reasoning: { mode: pro }` instead.'),
    ]);
    const url = 'https://generativelanguage.googleapis.com/v1beta/openai';
    expect(told(endpoint('openai-compatible', 'gemini-2.5-pro', url), '2026-11-30')).toEqual([
      expect.stringContaining('From then on `gemini-3.8-flash` answers in its name.'),
    ]);
  });

  it('names no replacement where none is known', () => {
    expect(told(endpoint('openai', 'gpt-5.1'), '2027-03-01')).toEqual([
      '`gpt-5.1` (a.eval.yaml:3) is switched off by OpenAI on 2027-04-01, in 31 days. `evaldelta models MODEL` compares the two on your cases.',
    ]);
  });

  it('says whose day it is where somebody else serves it, and nothing once that has passed', () => {
    const azure = endpoint('azure-openai', 'gpt-4o');
    expect(told(azure, '2026-12-01')).toEqual([
      expect.stringContaining('That is OpenAI’s own day: whoever serves it here may have another.'),
    ]);
    expect(told(azure, '2027-01-15')).toEqual([]);
  });

  it.each([
    ['openai/gpt-5-mini', 'openai/gpt-6.1-terra'],
    ['gpt-5-mini', 'MODEL'],
  ])('calls the replacement of %s elsewhere %s', (model, next) => {
    const [said] = told(endpoint('openai-compatible', model, 'https://gateway.acme.test/v1'), '2026-12-01');
    expect(said).toContain(`OpenAI names \`gpt-6.1-terra\` instead. \`evaldelta models ${next}\` compares the two`);
  });

  it('knows the model behind a deployment where its price is said to be that one’s', () => {
    const suites = [
      { targets: [{ name: 'a', endpoint: endpoint('azure-openai', 'prod'), place: AT, modelPlace: AT }] },
    ];
    const rules = { ...DEFAULT_CONFIG, prices: new Map([['prod', { as: 'gpt-4o' }]]) };
    const naming = { suites: suites as unknown as readonly Suite[], rules };
    expect(retiringModels(naming, Date.parse('2026-12-01'))).toMatchObject([
      { model: 'prod', on: '2027-01-14', isElsewhere: true },
    ]);
    expect(retiringModels({ ...naming, rules: DEFAULT_CONFIG }, Date.parse('2026-12-01'))).toEqual([]);
  });

  it('names the command that fits who asks it', () => {
    expect(told(endpoint('openai', 'gpt-4o'), '2026-12-01', 'judge')).toEqual([
      expect.stringMatching(/\(`judge` in evaldelta\.yaml\).*`evaldelta judge check SUITE --second gpt-6-luna` shows/),
    ]);
    expect(told(endpoint('openai', 'gpt-4o'), '2026-12-01', 'embeddings')).toEqual([
      expect.stringMatching(/Write `model: gpt-6-luna` there\.$/),
    ]);
  });
});

describe('the catalogue', () => {
  it.each(RETIREMENTS.map((row) => [row.models.join(), row] as const))('says of %s where its day is from', (_, row) => {
    expect(row.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Number.isNaN(Date.parse(row.on))).toBe(false);
    expect(row.read).toMatch(/^2026-1[01]-\d{2}$/);
    expect(row.source).toMatch(/^[a-z.]+\.[a-z]+\//);
  });

  it('names no model twice, and as a replacement none that goes sooner', () => {
    const models = RETIREMENTS.flatMap((row) => row.models);
    expect(new Set(models).size).toBe(models.length);
    for (const { replacement, on } of RETIREMENTS) {
      const next = RETIREMENTS.find((row) => replacement !== undefined && row.models.includes(replacement));
      expect(next === undefined || next.on > on, replacement).toBe(true);
    }
  });
});
