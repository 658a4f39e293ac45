import { chmodSync, cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { modelAt, SCENARIOS, PINNED } from '../../../bench/agents/scenarios.ts';
import type { AgentEndpoint, AgentTask } from '../../../src/domain/agents/agent.ts';
import { CallError, type Providers } from '../../../src/ports.ts';
import { startModelServer, type ModelServer } from '../../support/model/server.ts';
import { endpointOf } from '../providers/situation.ts';
import { agentOf, asking, Files, providersTo, tryOnce } from './situation.ts';

const PROGRAMS = { 'claude-code': 'claude', codex: 'codex', 'gemini-cli': 'gemini', copilot: 'copilot' } as const;
type Recorded = keyof typeof PROGRAMS;

/** A directory with programs that print what the real ones printed. */
function installStandIns(): string {
  const directory = join(mkdtempSync(join(tmpdir(), 'stand-ins-')), 'node_modules');
  mkdirSync(directory);
  for (const [agent, program] of Object.entries(PROGRAMS)) {
    cpSync(join(import.meta.dirname, 'stand-ins/program.mjs'), join(directory, program));
    chmodSync(join(directory, program), 0o755);
    cpSync(join(import.meta.dirname, 'recorded', agent), join(directory, `${program}-recorded`), { recursive: true });
  }
  return directory;
}

const opened: (ModelServer | { [Symbol.asyncDispose](): Promise<void> })[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each[Symbol.asyncDispose]();
});

async function standIn(
  agent: Recorded,
  scenario: string,
  changes: Partial<AgentEndpoint> = {},
  task: Partial<AgentTask> = {},
) {
  const recorded = SCENARIOS[agent].find(({ name }) => name === scenario);
  const pinned = PINNED.find((each) => each.agent === agent);
  if (recorded === undefined || pinned === undefined) throw new Error(`nothing is recorded of ${agent} ${scenario}`);
  let asked = 0;
  const server = await startModelServer({
    behaviour: () => ({
      usage: { input: 1000, cachedInput: 400, output: 20 },
      ...recorded.replies[Math.min(asked++, recorded.replies.length - 1)],
    }),
  });
  const providers: Providers = await providersTo(server, new Files(), {
    PATH: `${installStandIns()}:${process.env['PATH']}`,
  });
  opened.push({ [Symbol.asyncDispose]: () => providers.close() }, server);
  const endpoint = agentOf({
    agent,
    version: pinned.version,
    command: undefined,
    model: modelAt({ ...pinned, model: recorded.model ?? pinned.model }, server.url),
    limits: { turns: recorded.turns ?? 20, seconds: 60, costUsd: 1 },
    ...changes,
  });
  return { server, run: () => tryOnce(providers, asking(endpoint, scenario, task)) };
}

describe('Claude Code, by what it printed', () => {
  it('tells its tools by their shared names, its skill, its version and its last words', async () => {
    const { server, run } = await standIn('claude-code', 'work');
    const { output, trace, usage } = await run();
    expect(output.text).toBe('All done.');
    expect(trace).toMatchObject({ end: 'finished', version: '2.1.332', turns: 5 });
    expect(trace.skills).toEqual([{ name: 'shout', isInferred: false }]);
    expect(trace.actions.map(({ tool, state, turn }) => [tool, state, turn])).toEqual([
      ['skill', 'done', 1],
      ['read', 'done', 2],
      ['write', 'done', 2],
      ['edit', 'done', 3],
      ['shell', 'failed', 4],
    ]);
    expect(trace.actions.at(-1)?.args).toBe('cat nope');
    expect([usage?.input, server.requests.length]).toEqual([5000, 5]);
  });

  it('tells what it was denied, by our list and by its own caution, and no skill that does not exist', async () => {
    const { trace } = await (await standIn('claude-code', 'denied')).run();
    expect(trace.skills).toEqual([]);
    expect(trace.actions.map(({ tool, state }) => [tool, state])).toEqual([
      ['skill', 'failed'],
      ['web', 'denied'],
      ['shell', 'denied'],
    ]);
  });

  it('ends at its first skill where that decides the case', async () => {
    const { server, run } = await standIn('claude-code', 'work', {}, { endsAtFirstSkill: true });
    const { trace, usage } = await run();
    expect(trace).toMatchObject({ end: 'decided', skills: [{ name: 'shout' }] });
    // The next request may be under way when the skill is seen; all that were sent are counted.
    expect(trace.turns).toBeLessThanOrEqual(2);
    expect(server.requests.length).toBeLessThanOrEqual(3);
    expect(usage?.input).toBe(1000 * server.requests.length);
  });

  it('reaches its turns, and its model may refuse: both can be judged', async () => {
    expect((await (await standIn('claude-code', 'turns')).run()).trace.end).toBe('turns');
    const refused = await (await standIn('claude-code', 'refusal')).run();
    expect([refused.output.finishReason, refused.trace.end]).toEqual(['refusal', 'finished']);
  });

  it('calls an error of the API a success, which it is not', async () => {
    const { run } = await standIn('claude-code', 'bad-request');
    await expect(run()).rejects.toThrow('anthropic claude-haiku-4-5 answered 400: Simulated 400');
    await expect(run()).rejects.toBeInstanceOf(CallError);
  });
});

describe('Codex, by what it printed', () => {
  it('tells its tools by their shared names, and its skill by the file that it read', async () => {
    const { server, run } = await standIn('codex', 'work');
    const { output, trace } = await run();
    expect(output.text).toBe('All done.');
    expect(trace).toMatchObject({ end: 'finished', version: '0.171.0', turns: 4 });
    expect(trace.skills).toEqual([{ name: 'shout', isInferred: true }]);
    expect(trace.actions.map(({ tool, state, turn }) => [tool, state, turn])).toEqual([
      ['shell', 'done', 1],
      ['write', 'done', 2],
      ['edit', 'done', 2],
      ['shell', 'failed', 3],
    ]);
    expect(trace.actions.at(-1)?.args).toBe("cat nope && echo 'it is there'");
    expect(server.requests).toHaveLength(4);
  });

  it('has not activated a skill that it only found', async () => {
    expect((await (await standIn('codex', 'unread')).run()).trace.skills).toEqual([]);
  });

  it('fails with its model', async () => {
    const { run } = await standIn('codex', 'bad-request');
    await expect(run()).rejects.toThrow('openai gpt-5 answered 400: Simulated 400');
  });

  it('cannot do without a shell', async () => {
    const { run } = await standIn('codex', 'work', { tools: ['read'] });
    await expect(run()).rejects.toThrow('codex always has a shell');
  });
});

describe('Gemini CLI, by what it printed', () => {
  it('tells its tools by their shared names, its skill and its last words', async () => {
    const { server, run } = await standIn('gemini-cli', 'work');
    const { output, trace, usage } = await run();
    expect(output.text).toBe('All done.');
    expect(trace).toMatchObject({ end: 'finished', version: '0.61.0', turns: 5 });
    expect(trace.skills).toEqual([{ name: 'shout', isInferred: false }]);
    expect(trace.actions.map(({ tool, state, turn }) => [tool, state, turn])).toEqual([
      ['skill', 'done', 1],
      ['read', 'done', 2],
      ['write', 'done', 2],
      ['edit', 'done', 3],
      // It does not tell how a command ended.
      ['shell', 'done', 4],
    ]);
    expect(trace.actions.at(-1)?.args).toBe('cat nope');
    expect([usage?.input, usage?.cachedInput, server.requests.length]).toEqual([5000, 2000, 5]);
  });

  it('tells what it was denied, and no skill that does not exist', async () => {
    const { trace } = await (await standIn('gemini-cli', 'denied')).run();
    expect(trace.skills).toEqual([]);
    expect(trace.actions.map(({ tool, state }) => [tool, state])).toEqual([
      ['skill', 'failed'],
      ['web', 'denied'],
    ]);
  });

  it('ends at its first skill where that decides the case', async () => {
    const { server, run } = await standIn('gemini-cli', 'work', {}, { endsAtFirstSkill: true });
    const { trace } = await run();
    expect(trace).toMatchObject({ end: 'decided', skills: [{ name: 'shout' }] });
    // It is told once it has the skill, when the next request may be under way.
    expect(trace.turns).toBeLessThanOrEqual(2);
    expect(server.requests.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['refusal', 'SAFETY'],
    ['prohibited', 'PROHIBITED_CONTENT'],
  ])('may be refused by its model’s filter, which it calls an error or an empty answer: %s', async (scenario, word) => {
    const { output, trace } = await (await standIn('gemini-cli', scenario)).run();
    expect([output.finishReason, trace.end]).toEqual(['content_filter', 'finished']);
    expect(output.metadata?.['refused']).toBe(`A filter of gemini held the answer of gemini-2.5-flash back (${word}).`);
  });

  it('has no answer where its model said nothing, though it ends with 0', async () => {
    const { run } = await standIn('gemini-cli', 'empty');
    await expect(run()).rejects.toMatchObject({ failure: { kind: 'transient' } });
  });

  it('fails with its model', async () => {
    const { run } = await standIn('gemini-cli', 'bad-request');
    await expect(run()).rejects.toThrow('gemini gemini-2.5-flash answered 400: Simulated 400');
  });

  it('cannot ask a model in a cloud of another kind', async () => {
    const { run } = await standIn('gemini-cli', 'work', { model: endpointOf('messages') });
    await expect(run()).rejects.toThrow('gemini-cli cannot ask the anthropic model claude-opus-5-5');
  });
});

describe('Copilot, by what it printed', () => {
  it('tells its tools by their shared names, its skill and its last words', async () => {
    const { server, run } = await standIn('copilot', 'work');
    const { output, trace } = await run();
    expect(output.text).toBe('All done.');
    expect(trace).toMatchObject({ end: 'finished', version: '1.0.102', turns: 5 });
    expect(trace.skills).toEqual([{ name: 'shout', isInferred: false }]);
    expect(trace.actions.map(({ tool, state, turn }) => [tool, state, turn])).toEqual([
      ['skill', 'done', 1],
      ['read', 'done', 2],
      ['write', 'done', 2],
      ['edit', 'done', 3],
      ['shell', 'failed', 4],
    ]);
    expect(trace.actions.at(-1)?.args).toBe('cat nope');
    expect(server.requests).toHaveLength(5);
  });

  it('patches files and searches otherwise with newer models of OpenAI’s', async () => {
    const { trace } = await (await standIn('copilot', 'patch')).run();
    expect(trace.actions.map(({ tool, args, state }) => [tool, args, state])).toEqual([
      ['write', '{"path":"greeting.txt","kind":"add"}', 'done'],
      ['edit', '{"path":"input.txt","kind":"update"}', 'done'],
      ['grep', '{"pattern":"out"}', 'done'],
    ]);
  });

  it('tells what it was denied, and no skill that does not exist', async () => {
    const { trace } = await (await standIn('copilot', 'denied')).run();
    expect(trace.skills).toEqual([]);
    expect(trace.actions.map(({ tool, state }) => [tool, state])).toEqual([
      ['skill', 'failed'],
      ['web', 'denied'],
    ]);
  });

  it('fails with its model', async () => {
    const { run } = await standIn('copilot', 'bad-request');
    await expect(run()).rejects.toThrow('openai gpt-5 answered 400: Simulated 400');
  });
});

describe('a model whose filter holds its answer back', () => {
  it.each(['codex', 'copilot'] as const)('has refused, in whatever words %s tells it', async (agent) => {
    const { output, trace } = await (await standIn(agent, 'refusal')).run();
    expect([output.finishReason, trace.end]).toEqual(['content_filter', 'finished']);
    expect(output.metadata?.['refused']).toBe('A filter of openai held the answer of gpt-5 back (content_filter).');
  });
});

describe('before the first trial', () => {
  it.each([
    [{ version: '2.1.300' }, 'claude-code 2.1.332 is installed, and the suite asks for 2.1.300'],
    [{ model: endpointOf('responses') }, 'claude-code cannot ask the openai model gpt-6-sol: it speaks messages'],
    [{ model: endpointOf('messages', { auth: 'oidc' }) }, 'cannot be asked with `auth: oidc`'],
    [{ model: endpointOf('messages', { apiKeyEnv: 'NO_SUCH_KEY' }) }, 'NO_SUCH_KEY is not set'],
  ] as const)('%j is refused', async (changes, words) => {
    const { server, run } = await standIn('claude-code', 'work', changes);
    await expect(run()).rejects.toThrow(words);
    expect(server.requests).toEqual([]);
  });

  it('a program that is not installed is named', async () => {
    const server = await startModelServer({ behaviour: () => ({}) });
    const providers = await providersTo(server, new Files(), { PATH: '/usr/bin:/bin' });
    opened.push({ [Symbol.asyncDispose]: () => providers.close() }, server);
    const endpoint = agentOf({ agent: 'claude-code', version: '1.0.0', command: undefined });
    await expect(tryOnce(providers, asking(endpoint, 'x'))).rejects.toThrow('`claude` is not on the PATH');
  });
});
