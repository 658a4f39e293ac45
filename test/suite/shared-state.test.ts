import { describe, expect, it } from 'vitest';
import { findSharedState } from '../../src/suite/shared-state.ts';
import { loadOne } from './load-suites.ts';

const suiteOf = (target: string, app = 'x') =>
  loadOne({
    'a.eval.yaml': `suite: a\ntarget: ${target}\ncases: [{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]\n`,
    'app.txt': app,
  });

describe('one server for both sides', () => {
  const http = (url: string) => `{ name: app, provider: http, url: "${url}", inputs: [app.txt], body: "{{ q }}" }`;

  it('is told where its inputs changed, and not where nothing did or each side has its own', async () => {
    const base = [await suiteOf(http('http://localhost:1'))];
    const changed = [await suiteOf(http('http://localhost:1'), 'y')];
    const moved = [await suiteOf(http('http://localhost:2'), 'y')];
    expect(findSharedState({ base, head: changed })).toEqual([
      expect.stringContaining('Base and head of `app` of `a` ask one server (http://localhost:1)'),
    ]);
    expect(findSharedState({ base, head: base })).toEqual([]);
    expect(findSharedState({ base, head: moved })).toEqual([]);
    expect(findSharedState({ base: [], head: changed })).toEqual([]);
  });
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
    expect(findSharedState({ base: [], head })).toHaveLength(count);
  });
});
