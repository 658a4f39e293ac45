import { describe, expect, it } from 'vitest';
import type { Harness } from '../../src/domain/programs/harness.ts';
import { invocationOf } from '../../src/harness/invocation.ts';

const PLACES = {
  worktree: '/w',
  directory: '/w/evals',
  state: '/s',
  out: '/s/run',
  environment: { PYTEST_ADDOPTS: '-q', PYTHONPATH: 'lib' },
};
const CASES = [{ handle: 'replies > says (30 days)', file: undefined }];

function started(
  harness: Pick<Harness, 'kind' | 'command'> & Partial<Harness>,
  cases: typeof CASES | undefined,
  repeat = 1,
) {
  const rest = { setup: undefined, directory: 'evals', env: [], results: undefined, inputs: undefined, yardstick: [] };
  const rules = {
    passAt: { all: undefined, byScorer: new Map<string, number>() },
    critical: [],
    erroredIf: undefined,
    maxStarts: 10,
  };
  const place = { file: 'own.eval.yaml', line: 1, column: 1 };
  return invocationOf({ harness: { ...rest, ...rules, place, ...harness }, cases, repeat }, PLACES);
}

describe('a start of a harness', () => {
  it('is its own command, told where to write and what to run: titles as Vitest 4 and 5 join them', () => {
    const { command, results } = started({ kind: 'vitest', command: ['npm', 'run', 'evals'] }, CASES);
    expect(results).toBe('/s/run/results.json');
    expect(command.slice(0, 5)).toEqual(['npm', 'run', 'evals', '--', '--reporter=json']);
    const pattern = new RegExp(command.at(-1) ?? '');
    expect(['replies > says (30 days)', 'replies says (30 days)'].map((title) => pattern.test(title))).toEqual([
      true,
      true,
    ]);
    expect(['replies says 30 days', 'other replies says (30 days)'].map((title) => pattern.test(title))).toEqual([
      false,
      false,
    ]);
  });

  it('asks promptfoo for a set of cases, so often, and for no cache', () => {
    const { command, environment } = started({ kind: 'promptfoo', command: ['npx', 'promptfoo', 'eval'] }, CASES, 8);
    expect(command).toContain('--no-cache');
    expect(command.slice(-4)).toEqual(['--filter-pattern', '^(replies > says \\(30 days\\))$', '--repeat', '8']);
    expect(environment['PROMPTFOO_CONFIG_DIR']).toBe('/s/promptfoo');
  });

  it('reaches pytest through the environment alone, beside what the team says there', () => {
    const { command, environment } = started({ kind: 'pytest', command: ['make', 'evals'] }, CASES);
    expect(command).toEqual(['make', 'evals']);
    expect(environment['PYTEST_ADDOPTS']).toMatch(/^-q --junitxml='\/s\/run\/results\.xml' -p evaldelta_asks /);
    expect(environment['PYTHONPATH']).toBe('/s/run:lib');
  });

  it('reads where the command writes by itself', () => {
    const { results } = started({ kind: 'junit', command: ['make'], results: 'out/results.xml' }, undefined);
    expect(results).toBe('/w/evals/out/results.xml');
  });
});
