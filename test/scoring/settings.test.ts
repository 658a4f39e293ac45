import { describe, expect, it } from 'vitest';
import { NO_RULES } from '../../src/domain/verdict/policy.ts';
import { specChanges } from '../../src/plan/changes/spec-changes.ts';
import { loadConfig } from '../../src/suite/config.ts';
import { diagnosticsAbout, loadOne } from '../suite/load-suites.ts';
import { memorySnapshot } from '../suite/memory-snapshot.ts';

const load = (text: string) => loadConfig(memorySnapshot({ 'evaldelta.yaml': text }), undefined);

describe('the models beside the judge', () => {
  it('are named in evaldelta.yaml', async () => {
    const { embeddings, moderation } = await load(
      'embeddings: { provider: openai-compatible, model: small, base_url: "https://e.example/v1", api_key_env: E_KEY }\nmoderation: { provider: openai, model: omni }\n',
    );
    expect(embeddings).toMatchObject({
      provider: 'openai-compatible',
      model: 'small',
      baseUrl: 'https://e.example/v1',
      apiKeyEnv: 'E_KEY',
    });
    expect(moderation).toMatchObject({ provider: 'openai', model: 'omni', baseUrl: undefined });
  });

  it('are refused where nobody could call them, all mistakes at once', async () => {
    const text =
      'embeddings: { provider: openai-compatible, model: m }\nmoderation: { provider: openai-compatible, model: m }\n';
    await expect(load(text)).rejects.toMatchObject({
      all: [
        { code: 'missing-key', place: { line: 1 } },
        { code: 'missing-key', place: { line: 2 } },
      ],
    });
    await expect(load('moderation: { provider: anthropic, model: m }\n')).rejects.toMatchObject({
      all: [{ place: { line: 1, column: 25 } }],
    });
  });

  it('are listed when a pull request changes them', async () => {
    const config = {
      base: await load('embeddings: { provider: openai, model: small }\n'),
      head: await load(
        'embeddings: { provider: openai, model: large }\nmoderation: { provider: openai, model: omni }\n',
      ),
    };
    const NOTHING = {
      suites: { base: [], head: [] },
      files: { base: new Map(), head: new Map() },
      policyOf: () => NO_RULES,
    };
    const changes = specChanges({ ...NOTHING, config, rules: config.base }).map(({ kind, before, after }) => [
      kind,
      before,
      after,
    ]);
    expect(changes).toContainEqual(['judge-changed', 'embeddings.model: small', 'embeddings.model: large']);
    expect(changes).toContainEqual(['judge-changed', undefined, 'moderation.model: omni']);
  });
});

describe('a rule on a metric', () => {
  const suite = (policy: string) => ({
    's.eval.yaml': `suite: s
target: { messages: [{ role: user, content: Hi }], provider: openai, model: m }
cases:
  - id: a
    tags: [es]
    expect:
      - { label: { labels: [spam, ham], expected: spam }, name: intent }
      - { confidence: { path: $.sure } }
      - { judge: Kind., name: tone }
      - { judge_pairwise: Kinder. }
policy: ${policy}
`,
  });

  it.each([
    'intent',
    'intent.macro_f1',
    'intent.recall.spam',
    'ece',
    'tone',
    'tone.corrected',
    'judge_pairwise',
    'judge_pairwise.inconsistent',
    'judge_agreement',
  ])('may be on %s', async (metric) => {
    expect((await loadOne(suite(`{ metrics: { ${metric}: { min: 0 } } }`))).policy.metrics.has(metric)).toBe(true);
  });

  it('that no scorer gives is a mistake, with the nearest name', async () => {
    expect(await diagnosticsAbout(suite('{ metrics: { intent.macro_f2: { min: 0.8 } } }'))).toEqual([
      's.eval.yaml:11:22: No scorer of the suite gives the metric `intent.macro_f2`. Did you mean `intent.macro_f1`?',
    ]);
    expect(await diagnosticsAbout(suite('{ tags: { es: { metrics: { tome: { min: 0.8 } } } } }'))).toHaveLength(1);
  });
});
