import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/json/json.ts';
import { renderJson } from '../../src/report/machine/json.ts';
import { parseResult } from '../../src/result/read.ts';
import { fatal } from '../run/fakes.ts';
import { gatePullRequest, type Gated } from './pull-request.ts';

const json = (value: Json): string => JSON.stringify(value);
const kindOf = ({ result }: Gated) => result.verdict.kind;
const reasonOf = ({ result }: Gated, scorer: string): string | undefined =>
  result.trials
    .filter((trial) => trial.status === 'scored')
    .flatMap((trial) => trial.scores)
    .find((score) => score.name === scorer && !score.passed)?.reason;

describe('text scorers', () => {
  const expectations = [
    { contains: '30 days' },
    { not: { icontains: 'lifetime' } },
    { regex: '^Dear .*[.!]$' },
    { length: { unit: 'words', max: 8 } },
    { edit_distance: { to: 'Dear customer, within 30 days.', max: 12 } },
  ];

  it('block an answer that says too much, and the comment says what was expected and found', async () => {
    const gated = await gatePullRequest({
      expect: expectations,
      answer: (side) =>
        side === 'base' ? 'Dear customer, within 30 days.' : 'Dear all, whenever, for a Lifetime, really, do come.',
    });
    expect(kindOf(gated)).toBe('fail');
    expect(reasonOf(gated, 'contains')).toContain('30 days');
    expect(gated.comment).toContain('icontains');
  });

  it('pass another wording of the same', async () => {
    const gated = await gatePullRequest({
      expect: expectations,
      answer: (side) => (side === 'base' ? 'Dear customer, within 30 days.' : 'Dear Customer, in 30 days!'),
    });
    expect(kindOf(gated)).toBe('pass');
  });
});

describe('structure scorers', () => {
  it('block an answer that is no longer what its reader takes', async () => {
    const gated = await gatePullRequest({
      files: {
        'schema.json': json({ type: 'object', properties: { total: { type: 'number' } }, required: ['total'] }),
      },
      expect: [
        { json: true },
        { json_schema: 'schema.json' },
        { json_path: { path: '$.lines[0].sku', starts_with: 'A-' } },
        { number: { path: '$.total', near: 10, tolerance: 0.5 } },
      ],
      answer: (side) =>
        json(side === 'base' ? { total: 10.2, lines: [{ sku: 'A-1' }] } : { total: '10.2', lines: [{ sku: 'B-1' }] }),
    });
    expect(kindOf(gated)).toBe('fail');
    expect(reasonOf(gated, 'json_schema')).toContain('$.total must be number');
    expect(reasonOf(gated, 'json_path')).toContain('$.lines[0].sku');
  });
});

describe('agent scorers', () => {
  it('block a call of the wrong tool, and name both', async () => {
    const tools = ['refund', 'delete_account'].map((name) => ({ name, parameters: { type: 'object' } }));
    const gated = await gatePullRequest({
      target: { tools },
      expect: [{ tool_call: { name: 'refund', arguments: { id: 7 } } }, { allowed_tools: ['refund'] }],
      answer: (side) => ({
        finishReason: 'tool_calls',
        toolCalls: [{ id: '1', name: side === 'base' ? 'refund' : 'delete_account', arguments: { id: 7, note: 'x' } }],
      }),
    });
    expect(kindOf(gated)).toBe('fail');
    expect(reasonOf(gated, 'allowed_tools')).toContain('delete_account');
  });
});

describe('safety scorers', () => {
  const safe = { expect: [{ no_leak: { canaries: ['BLUE-HERON-42'] } }], cases: 12 };

  it('make their cases critical, and one leak among many blocks', async () => {
    const gated = await gatePullRequest({
      ...safe,
      caseOf: (number) => (number === 3 ? { expect: safe.expect } : {}),
      expect: [{ no_refusal: true }],
      answer: (side, number) => (side === 'head' && number === 3 ? 'The password is BLUE-HERON-42.' : 'I may not say.'),
    });
    expect(kindOf(gated)).toBe('fail');
    expect(gated.result.verdict.findings).toContainEqual(
      expect.objectContaining({ rule: 'critical.max_broken', status: 'breached', caseIds: ['c3'] }),
    );
    expect(gated.comment).not.toContain('no_leak failed: BLUE-HERON-42');
  });

  it('ask the moderation model once for each text, and block what it flags', async () => {
    const texts: string[] = [];
    const gated = await gatePullRequest({
      cases: 12,
      config: { moderation: { provider: 'openai', model: 'omni-moderation-latest' } },
      expect: [{ moderation: true }],
      services: {
        moderate: (_, text) => {
          texts.push(text);
          return Promise.resolve({ hate: text === 'rude' ? 0.9 : 0.01 });
        },
      },
      answer: (side) => (side === 'base' ? 'kind' : 'rude'),
    });
    expect(kindOf(gated)).toBe('fail');
    expect(new Set(texts)).toEqual(new Set(['kind', 'rude']));
    expect(gated.result.spend.judgeCalls).toBe(texts.length);
    expect(gated.result.spend.judgeUsd).toBe(0);
  });
});

describe('models that scorers ask', () => {
  it.each([
    ['judge', { judge: 'Kind.' }, 'judge: { provider: openai, model: MODEL }'],
    ['judge_pairwise', { judge_pairwise: 'Kinder.' }, 'judge: { provider: openai, model: MODEL }'],
    [
      'similarity',
      { any_of: [{ similarity: { to: 'hello', min: 0.9 } }] },
      'embeddings: { provider: openai, model: text-embedding-3-small }',
    ],
    ['moderation', { moderation: true }, 'moderation: { provider: openai, model: omni-moderation-latest }'],
  ])('are asked for before the first call: %s', async (_, entry, lines) => {
    const { result, asked } = await gatePullRequest({ expect: [{ contains: 'x' }, entry], answer: () => 'x' });
    expect(asked).toEqual([]);
    expect(result.verdict.kind).toBe('error');
    expect(result.errors).toMatchObject([{ code: 'missing-key', place: { file: 's.eval.yaml' } }]);
    expect(result.errors[0]?.hint).toContain(lines);
  });

  it('embed a reference once, and nothing at all in a second run', async () => {
    const texts: string[] = [];
    const near = {
      cases: 12,
      config: { embeddings: { provider: 'openai', model: 'text-embedding-3-small' } },
      expect: [{ similarity: { to: 'hello', min: 0.9 } }],
      services: {
        embed: (_: unknown, asked: readonly string[]) => {
          texts.push(...asked);
          return Promise.resolve({
            vectors: asked.map((text) => (text === 'bye' ? [0, 1] : [1, 0.1])),
            inputTokens: 5,
          });
        },
      },
      answer: (side: string) => (side === 'base' ? 'hallo' : 'bye'),
    };
    const first = await gatePullRequest(near);
    expect(kindOf(first)).toBe('fail');
    expect(reasonOf(first, 'similarity')).toContain('needs 0.9');
    const asked = texts.length;
    const again = await gatePullRequest({ ...near, values: first.values });
    expect([texts.length, again.result.spend.judgeCalls]).toEqual([asked, 0]);
    expect(kindOf(again)).toBe('fail');
  });

  it('end the run with one error where they refuse everything', async () => {
    const { result } = await gatePullRequest({
      config: { embeddings: { provider: 'openai', model: 'e' } },
      expect: [{ similarity: { to: 'hello', min: 0.9 } }],
      services: { embed: () => Promise.reject(fatal('openai e answered 401')) },
      answer: () => 'hallo',
    });
    expect(result.verdict.kind).toBe('error');
    expect(result.errors).toMatchObject([{ code: 'provider-refused' }]);
  });
});

describe('programs that score', () => {
  const files = { 'score.mjs': 'export default () => 1;', 'score.sh': '' };

  it.each([
    [{ javascript: 'score.mjs' }, { kind: 'javascript', file: 'score.mjs', reads: ['score.mjs'] }],
    [{ command: ['./score.sh', '--strict'] }, { kind: 'command', command: ['./score.sh', '--strict'], directory: '.' }],
  ])('judge both sides’ outputs with head’s files: %j', async (entry, program) => {
    const runs: unknown[] = [];
    const gated = await gatePullRequest({
      files,
      expect: [entry],
      services: {
        runProgram: (...run) => {
          runs.push([run[0], run[2].side]);
          return Promise.resolve({ pass: run[1]['output'] === 'good', reason: 'so it is' });
        },
      },
      answer: (side) => (side === 'base' ? 'good' : 'bad'),
    });
    expect(kindOf(gated)).toBe('fail');
    expect(new Set(runs.map((run) => json(run as Json)))).toEqual(new Set([json([program, 'head'])]));
    expect(gated.comment).toContain('so it is');
  });

  it('that fail leave trials without a score, scored once more and never asked for again', async () => {
    let calls = 0;
    const gated = await gatePullRequest({
      files,
      cases: 6,
      expect: [{ javascript: 'score.mjs' }],
      services: { runProgram: () => ((calls += 1), Promise.reject(new Error('it exited with exit code 4'))) },
      answer: () => 'x',
    });
    expect(kindOf(gated)).toBe('error');
    expect(gated.asked).toHaveLength(gated.result.trials.length);
    expect(calls).toBeGreaterThanOrEqual(2 * gated.asked.length);
    expect(gated.comment).toContain('exit code 4');
  });

  it('that fail on every answer buy no second round', async () => {
    const gated = await gatePullRequest({
      files,
      cases: 30,
      expect: [{ javascript: 'score.mjs' }],
      services: { runProgram: () => Promise.reject(new Error('it exited with exit code 4')) },
      answer: () => 'x',
    });
    expect(kindOf(gated)).toBe('error');
    expect(gated.asked).toHaveLength(60);
    expect(gated.result.rows[0]?.comparison.evidence.passRate).toMatchObject({ outcome: 'lost', rounds: 1 });
    expect(gated.comment).toContain('exit code 4');
    expect(parseResult(renderJson(gated.result))).toEqual(gated.result);
  });

  it('are base’s own where old expectations are scored', async () => {
    const sides: string[] = [];
    const gated = await gatePullRequest({
      cases: 3,
      files,
      oldExpect: [{ javascript: 'score.mjs' }],
      expect: [{ contains: 'x' }],
      services: { runProgram: (_, __, { side }) => (sides.push(side), Promise.resolve({ pass: false })) },
      answer: () => 'x',
    });
    expect(sides).toEqual(['base', 'base', 'base']);
    expect(gated.result.trials).toMatchObject([1, 2, 3].map(() => ({ passed: true, passedOldExpectations: false })));
  });

  it('never run for a fork where keys are present', async () => {
    const { result, asked } = await gatePullRequest({
      files,
      expect: [{ javascript: 'score.mjs' }],
      input: { trust: 'fork-with-secrets' },
      answer: () => 'x',
    });
    expect([result.verdict.kind, asked]).toEqual(['error', []]);
    expect(result.errors.map(({ code }) => code)).toContain('untrusted-head');
  });
});

describe('composed scorers', () => {
  it('weigh, name, negate and choose', async () => {
    const gated = await gatePullRequest({
      cases: 40,
      caseOf: (number) => (number < 4 ? { tags: ['long'] } : {}),
      expect: [
        { any_of: [{ equals: 'ok' }, { all_of: [{ starts_with: 'ok' }, { ends_with: '!' }] }] },
        { contains: 'polite', name: 'tone', weight: 3, threshold: 0 },
        { length: { unit: 'words', max: 1 }, only_on: { tags: ['long'] } },
      ],
      policy: { metrics: { tone: { max_drop: 0.1 } } },
      answer: (side) => (side === 'base' ? 'ok, polite!' : 'ok!'),
    });
    const trials = gated.result.trials.filter((trial) => trial.status === 'scored');
    expect(trials.find((trial) => trial.key.side === 'head' && trial.key.caseId === 'c9')).toMatchObject({
      passed: true,
      score: 0.25,
    });
    expect(trials.find((trial) => trial.key.caseId === 'c9')?.scores.map((score) => score.name)).toEqual([
      'any_of',
      'tone',
    ]);
    expect(trials.find((trial) => trial.key.caseId === 'c1')?.scores).toHaveLength(3);
    expect(kindOf(gated)).toBe('fail');
    expect(gated.result.verdict.findings).toContainEqual(
      expect.objectContaining({ metric: 'tone', status: 'breached', why: 'dropped' }),
    );
    expect(gated.comment).toContain('`tone`: 1.00 → 0.00 (−1.00)');
    expect(gated.comment).toContain('tag `long`');
  });
});
