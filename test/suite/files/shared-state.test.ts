import { describe, expect, it } from 'vitest';
import { wordWarning } from '../../../src/report/words/cautions/warnings.ts';
import { findSharedState } from '../../../src/suite/files/shared-state.ts';
import { loadOne } from '../load-suites.ts';

const suiteOf = (target: string) =>
  loadOne({
    'a.eval.yaml': `suite: a\ntarget: ${target}\ncases: [{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]\n`,
    '.venv/bin/pip': '',
    '.venv/bin/python': '',
  });

const INSTALLS = [
  ['[pip, install, -r, requirements.txt]', 'python'],
  ['[pip3, install, .]', 'python'],
  ['[pip3.12, install, .]', 'python'],
  ['[pip, --quiet, install, .]', 'python'],
  ['[python3, -m, pip, install, .]', 'python'],
  ['[python, -m, pip, --no-input, install, -e, .]', 'python'],
  ['[uv, pip, install, --system, .]', 'python'],
  ['[uv, tool, install, app]', 'python'],
  ['[pipx, install, .]', 'python'],
  ['[conda, install, -n, app, numpy]', 'python'],
  ['[sh, -c, "cd .. && pip install -r requirements.txt"]', 'python'],
  ['[bash, -ec, "PIP_NO_INPUT=1 pip install ."]', 'python'],
  ['[bash, -lc, "sudo pip3 install ."]', 'python'],
  ['[npm, i, -g, .]', 'node'],
  ['[npm, install, --global, app]', 'node'],
  ['[sh, -c, "npm ci && npm i -g tsx"]', 'node'],
  ['[yarn, global, add, app]', 'node'],
  ['[pnpm, add, -g, app]', 'node'],
  ['[apt-get, install, -y, libpq]', 'machine'],
  ['[go, install, ./...]', 'machine'],
  ['[cargo, install, --path, .]', 'machine'],
  ['[.venv/bin/pip, install, .]', undefined],
  ['[.venv/bin/python, -m, pip, install, .]', undefined],
  ['[pip, install, --target, lib, .]', undefined],
  ['[pip, install, --target=lib, .]', undefined],
  ['[uv, sync]', undefined],
  ['[uv, pip, install, .]', undefined],
  ['[npm, ci]', undefined],
  ['[npm, install]', undefined],
  ['[npm, run, install-all]', undefined],
  ['[go, build, -o, app, .]', undefined],
  ['[cargo, build, --release]', undefined],
  ['[conda, install, -p, ./env, numpy]', undefined],
  ['[sh, -c, "python -m venv .venv && .venv/bin/pip install ."]', undefined],
  ['[sh, -c, "python3 -m venv .venv && . .venv/bin/activate && pip install -r requirements.txt"]', undefined],
  ['[sh, -c, "export PATH=.venv/bin:$PATH && pip install ."]', undefined],
  ['[sh, -c, "PATH=.venv/bin:$PATH pip install ."]', undefined],
  ['[echo, pip, install]', undefined],
] as const;

describe('one place for both sides', () => {
  it.each(INSTALLS)('%s installs into: %s', async (setup, into) => {
    const head = [await suiteOf(`{ name: app, provider: command, command: [a], setup: ${setup} }`)];
    expect(findSharedState(head).map((warning) => 'into' in warning && warning.into)).toEqual(into ? [into] : []);
  });

  it('is told of services too, with the way out', async () => {
    const target =
      '{ name: app, provider: http, start: [a], url: "http://127.0.0.1:${PORT}", body: "{{ q }}", setup: [pip, install, -r, requirements.txt] }';
    const [warning] = findSharedState([await suiteOf(target)]);
    expect(warning && wordWarning(warning)).toMatch(
      /^`pip install -r requirements\.txt` which `app` of `a` runs, installs into one Python for both sides: .* -m venv \.venv/,
    );
  });
});
