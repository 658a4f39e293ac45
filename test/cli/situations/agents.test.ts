import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseResult } from '../../../src/result/read.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { startModelServer, type ModelBehaviour } from '../../support/model/server.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

/** Shows its model the skill and the task, and runs the one line that it says in a shell. */
const AGENT = `
const { readFileSync } = require('node:fs');
const { execSync } = require('node:child_process');
const { id, messages, model } = JSON.parse(readFileSync(0, 'utf8'));
const content = readFileSync('skills/pdf/SKILL.md', 'utf8') + messages.at(-1).content;
const body = JSON.stringify({ model, max_tokens: 100, messages: [{ role: 'user', content }] });
const headers = { 'content-type': 'application/json', 'x-api-key': process.env.ANTHROPIC_API_KEY };
fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', { method: 'POST', headers, body })
  .then(async (response) => (response.ok ? (await response.json()).content[0].text : process.exit(1)))
  .then((line) => {
    const [tool, args] = line.split(': ');
    if (tool === 'shell') execSync(args);
    const actions = [{ tool, args, state: tool === 'shell' ? 'done' : 'denied' }];
    console.log(JSON.stringify({ id, output: 'Done.', actions, skills: ['pdf'] }));
  });
`;

const SKILL = '---\nname: pdf\ndescription: Fills forms.\n---\nBe quick.\n\nWrite HELLO to greeting.txt.\n';
const OBEDIENT: ModelBehaviour = ({ prompt }) => ({
  text: prompt.includes('Write HELLO') ? 'shell: echo HELLO > greeting.txt' : 'shell: true',
  usage: { input: 1000, output: 10 },
});

async function runOn(head: Readonly<Record<string, string>>, behaviour: ModelBehaviour) {
  await using server = await startModelServer({ behaviour });
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  const suite = {
    suite: 'pdf',
    target: {
      provider: 'agent',
      agent: 'command',
      command: ['node', 'agent.cjs'],
      model_provider: 'anthropic',
      model: 'claude-haiku-4-5',
      tools: ['shell', 'skill'],
      files: [
        { from: '../skills/**', to: 'skills/' },
        { from: 'agent.cjs', to: 'agent.cjs' },
      ],
    },
    cases: [1, 2, 3].map((number) => ({
      id: `c${number}`,
      messages: [{ role: 'user', content: `Fill form ${number}.` }],
      workspace: [{ from: 'files/person.json', to: 'person.json' }],
      expect: [{ skill_triggered: 'pdf' }, { file: { path: 'greeting.txt', contains: 'HELLO' } }],
    })),
  };
  await repository.commit('Base', {
    'skills/pdf/SKILL.md': SKILL,
    'evals/pdf.eval.yaml': stringify(suite),
    'evals/agent.cjs': AGENT,
    'evals/files/person.json': '{}',
    'README.md': 'Forms.',
  });
  for (const [path, text] of Object.entries(head)) await repository.write(path, text);
  const file = join(temporary.path, 'result.json');
  const env = { PATH: process.env['PATH'], HOME: temporary.path, XDG_CACHE_HOME: temporary.path, ...server.env };
  const options = ['--base', 'main', '--max-cost', '10', '--json', file, '--working-directory', repository.directory];
  const { code, out } = await runCommandLine(['run', ...options], { env });
  const text = readFileSync(file, 'utf8');
  return { code, out, text, result: parseResult(text), requests: server.requests };
}

describe('a skill in a pull request', { timeout: 120_000 }, () => {
  it('that lost the sentence which made its cases pass is blocked', async () => {
    const { code, out, text, result, requests } = await runOn(
      { 'skills/pdf/SKILL.md': SKILL.replace('Write HELLO to greeting.txt.\n', '') },
      OBEDIENT,
    );
    expect(code).toBe(1);
    expect(out).toContain('file: expected "greeting.txt", it is not there');
    const traces = result?.trials.flatMap((trial) => (trial.status === 'scored' ? (trial.output.agent ?? []) : []));
    expect(traces?.length).toBe(requests.length);
    expect(traces?.filter(({ files }) => files.some(({ path }) => path === 'greeting.txt')).length).toBe(
      result?.trials.filter(({ key }) => key.side === 'base').length,
    );
    const spent = result?.trials.reduce(
      (sum, trial) => sum + (trial.status === 'scored' ? (trial.spendUsd ?? 0) : 0),
      0,
    );
    expect(spent).toBeCloseTo(requests.length * (1000 * 1e-6 + 10 * 5e-6), 10);
    expect(text).not.toContain('sk-ant-loopback');
  });

  it('that did not change runs nothing', async () => {
    const { code, out, requests } = await runOn({ 'README.md': 'Forms of all kinds.' }, OBEDIENT);
    expect([code, requests]).toEqual([0, []]);
    expect(out).toContain('Nothing to run');
  });

  it('cannot fail because its target left out a tool that it asks for', async () => {
    const { code, result } = await runOn({ 'skills/pdf/SKILL.md': `${SKILL}Search the web.\n` }, ({ prompt }) =>
      prompt.includes('Search the web') ? { text: 'web: forms' } : { text: 'shell: echo HELLO > greeting.txt' },
    );
    const errors = result?.trials.flatMap((trial) => (trial.status === 'errored' ? [trial.message] : []));
    expect(new Set(errors).size).toBe(1);
    expect(errors?.[0]).toContain('denied `web`, which the target’s `tools:` does not name');
    expect(result?.trials.filter((trial) => trial.status === 'scored' && !trial.passed)).toEqual([]);
    expect(code).not.toBe(0);
  });
});
