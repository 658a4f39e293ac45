import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { reporter } from '../../reporters/braintrust.js';
import EvaldeltaLangSmithReporter from '../../reporters/langsmith-vitest.js';
import { createDirectory } from '../support/repository.ts';
import { casesThat, runHarness } from './support.ts';

const isThere = spawnSync('python3', ['-c', 'import pytest']).status === 0;
const withPytest = isThere || process.env['CI'] !== undefined ? describe : describe.skip;

describe('the reporter for Braintrust', () => {
  it('writes each row where Evaldelta looks, with the words of an error, and nothing where nobody asks', async () => {
    await using directory = await createDirectory();
    const file = join(directory.path, 'rows.jsonl');
    const result = {
      results: [
        { input: 1, scores: { Exact: 1 } },
        { input: 2, scores: {}, error: new TypeError('fetch failed') },
      ],
    };
    expect(reporter.reportEval({}, result)).toBe(true);
    vi.stubEnv('EVALDELTA_RESULTS', file);
    expect([reporter.reportEval({}, result), reporter.reportRun()]).toEqual([true, true]);
    vi.unstubAllEnvs();
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(rows).toEqual([
      { input: 1, scores: { Exact: 1 } },
      { input: 2, scores: {}, error: 'TypeError: fetch failed' },
    ]);
  });
});

describe('the reporter for LangSmith’s vitest', () => {
  const told = (name: string): object => {
    const meta = {};
    new EvaldeltaLangSmithReporter().onTestCaseResult({ name, meta: () => meta });
    return meta;
  };

  it('adds to a test what LangSmith keeps of it, and nothing to any other', () => {
    const run = 'e7a1de17a0000';
    const file = join(tmpdir(), 'langsmith_test_results', `${run}.json`);
    mkdirSync(dirname(file), { recursive: true });
    const feedback = [
      { key: 'pass', score: true },
      { key: 'polite', score: 0.5, comment: 'curt' },
      { key: 'exact', score: true },
      { key: 'note', value: 'x' },
    ];
    writeFileSync(file, JSON.stringify({ inputs: { q: 1 }, referenceOutputs: {}, outputs: { said: 'x' }, feedback }));
    expect(told(`qa, item 3, test_id=${run}`)).toEqual({
      eval: {
        output: { said: 'x' },
        scores: [
          { name: 'polite', score: 0.5, metadata: { rationale: 'curt' } },
          { name: 'exact', score: 1, metadata: {} },
        ],
      },
      evaldelta: { input: { q: 1 }, id: expect.stringMatching(/^[0-9a-f]{12}$/) as string },
    });
    rmSync(file);
    expect([told('plain'), told('gone, test_id=00000')]).toEqual([{}, {}]);
  });

  it('sends nothing to LangSmith under Evaldelta, unless somebody wants it', () => {
    vi.stubEnv('LANGSMITH_TEST_TRACKING', undefined);
    new EvaldeltaLangSmithReporter().onInit();
    expect(process.env['LANGSMITH_TEST_TRACKING']).toBeUndefined();
    vi.stubEnv('EVALDELTA_SIDE', 'base');
    new EvaldeltaLangSmithReporter().onInit();
    expect(process.env['LANGSMITH_TEST_TRACKING']).toBe('false');
    vi.unstubAllEnvs();
  });
});

withPytest('the fixture for pytest', { timeout: 120_000 }, () => {
  const PLUGIN = readFileSync(join(import.meta.dirname, '../../reporters/evaldelta_pytest.py'), 'utf8');
  const TESTS = `import pytest

@pytest.mark.parametrize("number", range(12))
def test_reply(number, evaldelta):
    said = open("prompt.txt").read()
    if number == 11 and "down" in said:
        evaldelta(error="the assistant is resting")
        pytest.fail("no answer")
    answer = "nothing" if number < 9 and "broken" in said else "within 30 days"
    evaldelta(output=answer, cost_usd=0.001, model="gpt-4o-mini", tags=["refunds"])
    assert "30 days" in answer
`;

  it('tells what was answered, what it cost and that there was no answer', async () => {
    const { result } = await runHarness({
      base: {
        'evals/conftest.py': 'pytest_plugins = ["evaldelta_pytest"]\n',
        'evals/evaldelta_pytest.py': PLUGIN,
        'evals/test_reply.py': TESTS,
        'prompt.txt': 'fine',
      },
      head: { 'prompt.txt': 'broken and down' },
      harness: { kind: 'pytest', command: ['python3', '-m', 'pytest', '-q', 'evals'], yardstick: ['evals/**'] },
    });
    expect(result.errors).toEqual([]);
    expect(casesThat(result, 'broken')).toHaveLength(9);
    expect(casesThat(result, 'missing')).toEqual([expect.stringContaining('test_reply[11]')]);
    const [first] = result.trials.filter(({ status }) => status === 'scored');
    expect(first).toMatchObject({ output: { text: 'within 30 days' }, costUsd: 0.001 });
  });
});
