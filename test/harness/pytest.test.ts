import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { casesThat, runHarness } from './support.ts';

const isThere = spawnSync('python3', ['-c', 'import pytest']).status === 0;
// CI installs it; a machine without it says by name what it has not tried.
const withPytest = isThere || process.env['CI'] !== undefined ? describe : describe.skip;

/** Forty tests over the team's own code, which reads what becomes of them from `prompt.txt`. */
const TESTS = `import json
import os
import pytest
from app.reply import reply

@pytest.fixture(scope="session")
def log():
    with open(os.environ["NOTES"], "a") as file:
        path = os.environ.get("EVALDELTA_CASES")
        asked = json.load(open(path)) if path else None
        file.write(json.dumps({
            "side": os.environ["EVALDELTA_SIDE"],
            "cases": asked,
            "repeat": int(os.environ["EVALDELTA_REPEAT"]),
            "names": [],
        }) + "\\n")

@pytest.fixture
def fresh(tmp_path):
    assert not (tmp_path / "used").exists()
    (tmp_path / "used").write_text("")

@pytest.mark.parametrize("number", range(40))
def test_reply(number, log, fresh, record_property):
    answer = reply(number)
    record_property("evaldelta.output", answer)
    record_property("evaldelta.cost_usd", 0.001)
    assert "30 days" in answer
`;

const APP = `def reply(number):
    said = dict(line.strip().split(": ") for line in open("prompt.txt"))
    if said.get("down") == str(number):
        raise ConnectionError("503 Service Unavailable")
    return "nothing" if number < int(said.get("broken", 0)) else "within 30 days"
`;

const BASE = {
  'app/__init__.py': '',
  'app/reply.py': APP,
  'evals/test_reply.py': TESTS,
  'prompt.txt': 'broken: 0\n',
};
const harness = {
  kind: 'pytest',
  command: ['python3', '-m', 'pytest', '-q', 'evals'],
  env: ['NOTES'],
  yardstick: ['evals/**'],
  inputs: ['app/**', 'prompt.txt'],
};
const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `evals.test_reply::test_reply[${number}]`);

withPytest('a suite that is a team’s pytest', { timeout: 120_000 }, () => {
  it('fails for what really broke, confirmed in one start a side, and leaves the outage out', async () => {
    const { result, starts } = await runHarness({
      base: BASE,
      head: { 'prompt.txt': 'broken: 3\ndown: 39\n' },
      harness,
    });
    expect(result.errors).toEqual([]);
    expect(result.verdict.kind).toBe('fail');
    expect(casesThat(result, 'broken')).toEqual(names(3));
    expect(casesThat(result, 'missing')).toEqual(['evals.test_reply::test_reply[39]']);
    expect(result.rows[0]?.comparison.cases.filter(({ isConfirmed }) => isConfirmed)).toHaveLength(3);
    expect(starts).toHaveLength(6);
    expect(result.trials[0]).toMatchObject({ output: { text: 'within 30 days' }, costUsd: 0.001 });
  });

  it('judges base by head’s tests, and takes a file of tests that base cannot load for new', async () => {
    const head = {
      'app/extra.py': 'def extra():\n    return "30 days"\n',
      'evals/test_extra.py': 'from app.extra import extra\n\ndef test_extra():\n    assert "30 days" in extra()\n',
      'prompt.txt': 'broken: 12\n',
    };
    const { result } = await runHarness({ base: BASE, head, harness });
    expect(result.errors).toEqual([]);
    expect(casesThat(result, 'broken')).toEqual(names(12));
    expect(result.rows[0]?.comparison).toMatchObject({ comparedCases: 40, measuredCases: 1 });
    expect(result.changes.map(({ kind, caseId }) => [kind, caseId])).toContainEqual([
      'case-added',
      'evals.test_extra::test_extra',
    ]);
  });

  it('is an error where no test was collected', async () => {
    const { result } = await runHarness({
      base: BASE,
      head: { 'prompt.txt': 'broken: 1\n' },
      harness: { ...harness, command: ['python3', '-m', 'pytest', '-q', 'evals', '-k', 'nothing'] },
    });
    expect(result.verdict.kind).toBe('error');
    expect(result.errors[0]?.sentence).toContain('ran no case on base (exit code 5)');
  });
});
