import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommandLine } from '../../support/cli-bench.ts';
import { startModelServer } from '../../support/model/server.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const TARGET_KEY = 'swordfish-of-the-target';
const JUDGE_KEY = 'marlin-of-the-judge';

const suiteOf = (url: string, prompt: string): string => `suite: s
targets:
  - name: model
    provider: openai-compatible
    model: m
    base_url: ${url}/v1
    api_key_env: ACME_LLM
    messages: [{ role: user, content: "${prompt} {{ q }}" }]
cases:
  - id: a
    vars: { q: x }
    expect:
      - contains: nothing-like-this
      - judge: { rubric: Is it right? }
`;

const configOf = (url: string): string =>
  `judge: { provider: openai-compatible, model: j, base_url: "${url}/v1", api_key_env: ACME_JUDGE }\n`;

it('the keys that suites and evaldelta.yaml name stand in no report, also of answers that were stored', async () => {
  await using home = await createDirectory();
  await using server = await startModelServer({
    behaviour: ({ headers, model }) => {
      const text = `I was sent ${headers['authorization']}`;
      const opinion = { evidence: '', reason: text, score: 0, pass: false };
      return { text: model === 'j' ? JSON.stringify(opinion) : text };
    },
  });
  const repository = await TestRepository.create(join(home.path, 'repository'));
  const files = (prompt: string) => ({
    'evaldelta.yaml': configOf(server.url),
    'evals/s.eval.yaml': suiteOf(server.url, prompt),
  });
  await repository.commit('Base', files('v1'));
  await repository.git('switch', '--quiet', '--create', 'change');
  await repository.commit('Head', files('v2'));
  const env = {
    PATH: process.env['PATH'],
    HOME: home.path,
    XDG_CACHE_HOME: home.path,
    ACME_LLM: TARGET_KEY,
    ACME_JUDGE: JUDGE_KEY,
  };
  const run = async (name: string) => {
    const at = (end: string): string => join(home.path, `${name}.${end}`);
    const asked = ['--json', at('json'), '--html', at('html'), '--junit', at('xml')];
    const { out, err } = await runCommandLine(
      ['run', '--base', 'main', '--working-directory', repository.directory, ...asked],
      { env },
    );
    return [out, err, ...['json', 'html', 'xml'].map((end) => readFileSync(at(end), 'utf8'))].join('\n');
  };
  const first = await run('first');
  const calls = server.requests.length;
  const second = await run('second');
  expect(server.requests).toHaveLength(calls);
  for (const text of [first, second]) {
    expect(text).toContain('I was sent');
    expect(text).toContain('***');
    expect(text).not.toContain(TARGET_KEY);
    expect(text).not.toContain(JUDGE_KEY);
  }
});
