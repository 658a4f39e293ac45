import { describe, expect, it } from 'vitest';
import { findSharedState } from '../../src/suite/files/shared-state.ts';
import { loadOne } from './load-suites.ts';

const suiteOf = (target: string) =>
  loadOne({
    'a.eval.yaml': `suite: a\ntarget: ${target}\ncases: [{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]\n`,
    '.venv/bin/pip': '',
  });

describe('one Python for both sides', () => {
  it.each([
    ['[pip, install, -r, requirements.txt]', 1],
    ['[pip3.12, install, .]', 1],
    ['[python3, -m, pip, install, .]', 1],
    ['[uv, pip, install, --system, .]', 1],
    ['[.venv/bin/pip, install, .]', 0],
    ['[pip, install, --target, lib, .]', 0],
    ['[uv, sync]', 0],
    ['[npm, ci]', 0],
    ['[sh, -c, "python -m venv .venv && .venv/bin/pip install ."]', 0],
  ])('%s: %d warnings', async (setup, count) => {
    const head = [await suiteOf(`{ name: app, provider: command, command: [a], setup: ${setup} }`)];
    expect(findSharedState(head)).toHaveLength(count);
  });
});
