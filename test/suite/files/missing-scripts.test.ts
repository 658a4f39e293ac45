import { describe, expect, it } from 'vitest';
import { diagnosticsAbout } from '../load-suites.ts';

/** A suite in `evals/` with this target; `answer.py` is beside it and `app/main.py` is not. */
const target = (keys: string) => ({
  'evals/a.eval.yaml': `suite: a
target: { provider: command, ${keys} }
cases: [{ id: x, vars: { q: 1 }, expect: [{ json: true }] }]
`,
  ...FILES,
});
const scorer = (command: string) => ({
  'evals/a.eval.yaml': `suite: a
target: { provider: openai, model: m, messages: [{ role: user, content: "{{ q }}" }] }
cases: [{ id: x, vars: { q: 1 }, expect: [{ command: ${command} }] }]
`,
  ...FILES,
});
const FILES = {
  'evals/answer.py': '',
  'evals/run': '',
  'evals/lib/index.js': '',
  'app/main.py': '',
  'requirements.txt': '',
  link: { kind: 'symlink' },
} as const;

const MISSING: readonly (readonly [command: string, sentence: string, hint: string | undefined])[] = [
  ['[python, evals/answer.py]', 'There is no file `evals/answer.py` in `evals`, where the command runs.', 'answer.py'],
  ['[python3.12, -u, answr.py]', 'There is no file `answr.py` in `evals`', 'answer.py'],
  ['[python, main.py]', 'There is no file `main.py` in `evals`', '../app/main.py'],
  ['[evals/run]', 'There is no file `evals/run` in `evals`', './run'],
  ['[./runn]', 'There is no file `./runn` in `evals`', './run'],
  ['[bash, ran]', 'There is no file `ran` in `evals`', 'run'],
  ['[env, A=1, node, --import, tsx, lib/indx.js]', 'There is no file `lib/indx.js` in `evals`', 'lib/index.js'],
  ['[uv, run, answr.py]', 'There is no file `answr.py` in `evals`', 'answer.py'],
  ['[.venv/bin/python, answer.py]', 'There is no file `.venv/bin/python` in `evals`', undefined],
  ['[python, answer.py, --config, app/main.py]', 'There is no file `app/main.py` in `evals`', '../app/main.py'],
];

const THERE: readonly string[] = [
  '[python, answer.py]',
  '[python, ../app/main.py, --out, result.json]',
  '[node, lib]',
  '[node, ./lib/index]',
  '[../link/answer.py]',
  '[python, -m, app.main]',
  '[python, -c, "import answr.py"]',
  '[node, -e, answr.js]',
  '[sh, -c, "python evals/answer.py"]',
  '[my-scorer, --strict]',
  '[npx, promptscore]',
  '[/usr/bin/env, python, answer.py]',
  '[docker, run, image, python, evals/answer.py]',
  '[uv, run, --directory, .., evals/answer.py]',
  '[pnpm, --dir=.., exec, tsx, evals/answer.ts]',
];

describe.each(['target', 'scorer'] as const)('the scripts of a %s', (kind) => {
  const suite = (command: string) => (kind === 'target' ? target(`command: ${command}`) : scorer(command));

  it.each(MISSING)('%s: one is missing', async (command, sentence, near) => {
    const [message, ...others] = await diagnosticsAbout(suite(command));
    expect(others).toEqual([]);
    expect(message).toMatch(/^evals\/a\.eval\.yaml:[23]:\d+: /);
    expect(message).toContain(sentence);
    if (near !== undefined) expect(message).toContain(`Did you mean \`${near}\`?`);
  });

  it.each(THERE)('%s: none is missing', async (command) => {
    expect(await diagnosticsAbout(suite(command))).toEqual([]);
  });
});

describe('a target with a setup or a directory', () => {
  it.each([
    'setup: [npm, run, build], command: [node, dist/server.js]',
    'setup: [sh, make.sh], command: [.venv/bin/python, answer.py], directory: ../app',
    'command: [python, evals/answer.py], directory: ..',
    'setup: [pip, install, -r, requirements.txt], command: [python, app/main.py], directory: ..',
  ])('%s: what the setup makes need not be there', async (keys) => {
    const made = { 'app/make.sh': '' };
    expect(await diagnosticsAbout({ ...target(keys), ...made })).toEqual([]);
  });

  it.each([
    ['setup: [npm, ci], command: [python, evals/answer.py]', 'no file `evals/answer.py` in `evals`'],
    ['command: [python, answer.py], directory: ..', 'no file `answer.py` in the root'],
    ['setup: [pip, install, -r, requirements.txt], command: [python, answer.py]', 'no file `requirements.txt`'],
    ['setup: [sh, make.sh], command: [python, answer.py]', 'no file `make.sh` in `evals`'],
  ])('%s: is written for another directory', async (keys, sentence) => {
    expect(await diagnosticsAbout(target(keys))).toEqual([expect.stringContaining(sentence)]);
  });
});
