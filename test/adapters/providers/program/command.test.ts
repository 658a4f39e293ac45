import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../src/adapters/process/clock.ts';
import { openProviders } from '../../../../src/adapters/providers/open.ts';
import type { Side } from '../../../../src/domain/side.ts';
import type { CommandEndpoint } from '../../../../src/domain/suite.ts';
import type { CallError } from '../../../../src/ports.ts';
import { createLiveDispatcher } from '../../../../src/run/calls/live-dispatcher.ts';
import { SILENT } from '../../../run/fakes.ts';
import { commandEndpoint, isRunning, onBoth, programOf, repositoryOf, type SideFiles } from './programs.ts';
import { failureOf, message, requestTo } from '../situation.ts';

const NEVER = new AbortController().signal;
const ON_HEAD = { side: 'head', beforeAttempt: () => undefined, onTimeOut: () => undefined } as const;
const clock = systemClock();
const CALLING = {
  ...SILENT,
  clock,
  concurrency: 4,
  callTimeoutMs: 120_000,
  giveUpMs: 120_000,
  retry: { maxRetries: 8, maxWaitMs: 60_000, maxElapsedMs: 60_000, endsAtMs: Infinity, random: () => 0, clock },
  signal: NEVER,
};

function openApp(
  files: SideFiles,
  changes: Partial<CommandEndpoint> = {},
  env: Readonly<Record<string, string | undefined>> = process.env,
) {
  const repository = repositoryOf(files);
  const providers = openProviders({ env, repository });
  const request = requestTo(commandEndpoint(changes), { vars: { question: 'How long?' } });
  return {
    repository,
    providers,
    request,
    close: () => providers.close(),
    ask: async (side: Side = 'head', signal = NEVER, vars = request.vars) =>
      (await providers.open(request, side)).call({ ...request, vars }, signal),
    [Symbol.asyncDispose]: async () => {
      await providers.close();
      repository[Symbol.dispose]();
    },
  };
}

describe('a program as a target', () => {
  it('is sent the documented request and read into an answer', async () => {
    const files = onBoth(
      'app.cjs',
      programOf(`(request) => ({
      output: { echo: request }, tool_calls: [{ name: 'lookup', arguments: { id: 7 } }], finish_reason: 'length', cost_usd: 0.02, model: 'inner-1',
      usage: { input_tokens: 10, cached_input_tokens: 4, output_tokens: 3 }, metadata: { sources: 2 } })`),
    );
    await using app = openApp(files);
    const answer = await app.ask();
    expect(JSON.parse(answer.output.text)).toEqual({
      echo: {
        id: 1,
        vars: { question: 'How long?' },
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'How long?' },
        ],
        parameters: {},
        tools: [],
        output_schema: null,
      },
    });
    expect(answer).toMatchObject({
      output: {
        toolCalls: [{ id: '1', name: 'lookup', arguments: { id: 7 } }],
        finishReason: 'length',
        metadata: { sources: 2 },
      },
      usage: { input: 10, cachedInput: 4, cacheWrite: 0, output: 3, reasoning: 0 },
      served: { model: 'inner-1' },
      reportedCostUsd: 0.02,
    });
  });

  it('runs from its own side’s files, in a worktree made once and removed at the end', async () => {
    const app = openApp({
      base: { 'app.cjs': programOf(`() => ({ output: 'old' })`) },
      head: { 'app.cjs': programOf(`() => ({ output: 'new' })`) },
    });
    const outputs = [await app.ask('base'), await app.ask('head'), await app.ask('base')].map(
      ({ output }) => output.text,
    );
    expect(outputs).toEqual(['old', 'new', 'old']);
    expect(app.repository.made).toEqual(['base', 'head']);
    await app[Symbol.asyncDispose]();
    expect(app.repository.removed).toEqual(['base', 'head']);
  });

  it('lives on between requests, one copy for each request at a time', async () => {
    await using app = openApp(
      onBoth('app.cjs', programOf(`async () => ({ output: process.pid + ' ' + (count += 1) })`, 'let count = 0;')),
    );
    const first = (await app.ask()).output.text;
    const second = (await app.ask()).output.text;
    expect(second).toBe(first.replace(/1$/, '2'));
    const together = await Promise.all([app.ask(), app.ask(), app.ask()]);
    expect(new Set(together.map(({ output }) => output.text.split(' ')[0])).size).toBe(3);
  });

  it('may log to both streams without being misunderstood', async () => {
    const prelude = `console.log('loading…'); console.log('{"level":"info"}'); console.log('{"id":99,"output":"stray"}'); console.error('warning');`;
    await using app = openApp(onBoth('app.cjs', programOf(`() => ({ output: 'ok' })`, prelude)));
    expect((await app.ask()).output.text).toBe('ok');
  });

  it('is set up once for each side before its first request', async () => {
    const setup = [process.execPath, '-e', `require('node:fs').appendFileSync('log.txt', 'x')`];
    await using app = openApp(
      onBoth('app.cjs', programOf(`() => ({ output: require('node:fs').readFileSync('log.txt', 'utf8') })`)),
      { setup },
    );
    const answers = await Promise.all([app.ask('base'), app.ask('base'), app.ask('head')]);
    expect(answers.map(({ output }) => output.text)).toEqual(['x', 'x', 'x']);
  });

  it('stops its target with one clear error when its setup fails', async () => {
    const setup = [process.execPath, '-e', `console.error('no such package'); process.exit(7)`];
    await using app = openApp(onBoth('app.cjs', ''), { setup });
    await expect(app.ask('base')).rejects.toThrow(/failed on base \(exit code 7\): no such package/);
  });

  it('sees an allow-listed environment and what its target names, nothing else', async () => {
    const env = {
      PATH: process.env['PATH'],
      OPENAI_API_KEY: 'sk-secret',
      GITHUB_TOKEN: 'ghs_secret',
      INPUT_X: 'x',
      APP_MODE: 'eval',
    };
    await using app = openApp(
      onBoth('app.cjs', programOf(`() => ({ output: Object.keys(process.env).sort() })`)),
      { env: ['APP_MODE'] },
      env,
    );
    expect(JSON.parse((await app.ask()).output.text)).toEqual([
      'APP_MODE',
      'COMPOSE_PROJECT_NAME',
      'EVALDELTA_SIDE',
      'EVALDELTA_SIDE_DIR',
      'PATH',
      'TEMP',
      'TMP',
      'TMPDIR',
    ]);
  });

  it('is replaced after a crash, whose last words are in the error', async () => {
    const answer = `(request) => request.vars.crash ? (console.error('out of cheese'), process.exit(3)) : { output: String(process.pid) }`;
    await using app = openApp(onBoth('app.cjs', programOf(answer)));
    const before = await app.ask();
    const failure = await failureOf(app.ask('head', NEVER, { crash: true }));
    expect(failure).toMatchObject({ kind: 'transient' });
    expect(failure.message).toMatch(/ended with exit code 3.*out of cheese/);
    expect((await app.ask()).output.text).not.toBe(before.output.text);
  });

  it.each([
    ['program', {}],
    ['setup', { setup: [process.execPath, 'app.cjs'] }],
  ])('shows the end of what a %s wrote, where the error stands, without a key', async (_, changes) => {
    const lines = `'  File "deep.py"\\n'.repeat(400) + process.env.APP_KEY + ' TypeError: the actual error'`;
    const script = `process.stderr.write(${lines}, () => process.exit(1))`;
    const env = { ...process.env, APP_KEY: 'key-of-the-app' };
    await using app = openApp(onBoth('app.cjs', script), { env: ['APP_KEY'], ...changes }, env);
    const message = await app.ask().then(String, (error: unknown) => (error as Error).message);
    expect(message).toMatch(/…[^\n]* File "deep.py" \[redacted\] TypeError: the actual error\.?( |$)/);
    expect(message.length).toBeLessThan(1_000);
  });

  it('stops its target when it crashes before any answer, again and again', async () => {
    await using app = openApp(onBoth('app.cjs', `console.error('SyntaxError: bad'); process.exit(1)`));
    const failures = [await failureOf(app.ask()), await failureOf(app.ask()), await failureOf(app.ask())];
    expect(failures.map(({ kind }) => kind)).toEqual(['transient', 'transient', 'fatal']);
    expect(failures[2]?.message).toContain('SyntaxError: bad');
  });

  it.each([
    ['takes too long', `process.stdin.resume()`, 'gave no answer within 0.2 s'],
    [
      'writes lines without end',
      `process.stdout.write('x'.repeat(17 << 20)); process.stdin.resume()`,
      'wrote a line of',
    ],
  ])('stops its target when it only %s, again and again', async (_, script, why) => {
    await using app = openApp(onBoth('app.cjs', script), { timeoutMs: why.startsWith('gave') ? 200 : 10_000 });
    const failures = [await failureOf(app.ask()), await failureOf(app.ask()), await failureOf(app.ask())];
    expect(failures.map(({ kind }) => kind === 'fatal')).toEqual([false, false, true]);
    expect(failures[2]?.message).toContain(why);
  });

  it('stops its target after three copies that took too long, whoever looks at the time', async () => {
    const script = `require('node:fs').appendFileSync('starts', 's'); process.stdin.resume();`;
    await using app = openApp(onBoth('app.cjs', script), { timeoutMs: 2_000 });
    const caller = createLiveDispatcher({ ...CALLING, providers: app.providers });
    const call = async () => await caller.call(app.request, ON_HEAD).catch((error: unknown) => error as CallError);
    const first = await call();
    expect(first).toMatchObject({ failure: { kind: 'transient' }, attempts: 2 });
    expect((first as CallError).message).toContain(
      'gave no answer within 2 s (`timeout_ms` of the target): it wrote nothing on stdout. Python keeps',
    );
    expect(await call()).toMatchObject({
      failure: { kind: 'fatal', hint: expect.stringContaining('`start_timeout_ms`') as string },
    });
    expect(readFileSync(join(app.repository.directoryOf('head'), 'starts'), 'utf8')).toBe('sss');
  });

  it('is timed without its start where it says that it is ready, and says its own time where it knows better', async () => {
    const ready = `console.log('{"ready":true}');`;
    await using app = openApp(onBoth('app.cjs', programOf(`() => ({ output: 'ok' })`, ready)));
    expect(await app.ask()).not.toHaveProperty('countsStart');
    await using silent = openApp(onBoth('app.cjs', programOf(`() => ({ output: 'ok' })`)));
    expect(await silent.ask()).toMatchObject({ countsStart: true });
    expect(await silent.ask()).not.toHaveProperty('countsStart');
    await using teller = openApp(onBoth('app.cjs', programOf(`() => ({ output: 'ok', latency_ms: 7 })`)));
    const answer = await teller.ask();
    expect(answer).toMatchObject({ latencyMs: 7 });
    expect(answer).not.toHaveProperty('countsStart');
  });

  it('has the time that its target gives it to start', async () => {
    const prelude = `const end = Date.now() + 1_500; while (Date.now() < end); console.log('{"ready":true}');`;
    const files = onBoth('app.cjs', programOf(`() => ({ output: 'ok' })`, prelude));
    await using app = openApp(files, { timeoutMs: 1_000, startTimeoutMs: 60_000 });
    expect((await app.ask()).output.text).toBe('ok');
  });

  it('is given a minute to start once a copy of it has said that it is ready', async () => {
    const prelude = `const fs = require('node:fs'); const isFirst = !fs.existsSync('started'); fs.writeFileSync('started', '');
      const end = Date.now() + (isFirst ? 0 : 2_500); while (Date.now() < end); console.log('{"ready":true}');`;
    const answer = `(request) => request.vars.crash ? process.exit(3) : { output: 'ok' }`;
    await using app = openApp(onBoth('app.cjs', programOf(answer, prelude)), { timeoutMs: 2_000 });
    await app.ask();
    await failureOf(app.ask('head', NEVER, { crash: true }));
    expect((await app.ask()).output.text).toBe('ok');
  });

  it.each(['Error: listen EADDRINUSE: address already in use :::8080', 'OSError: [Errno 98] Address already in use'])(
    'is told of the other side where its port is taken: %s',
    async (words) => {
      await using app = openApp(onBoth('app.cjs', `console.error(${JSON.stringify(words)}); process.exit(1)`));
      const failures = [await failureOf(app.ask()), await failureOf(app.ask()), await failureOf(app.ask())];
      expect(failures[0]?.message).toMatch(
        /Base and head run at once, in several copies: let the system choose the port \(0\), or have the service started once on each side/,
      );
      expect(failures[2]).toMatchObject({
        kind: 'fatal',
        hint: expect.stringContaining('Base and head run at once') as string,
      });
    },
  );

  it('does not stop its target when it takes too long again and again after an answer', async () => {
    const answer = `(request) => request.vars.hang ? undefined : { output: 'ok' }`;
    await using app = openApp(onBoth('app.cjs', programOf(answer)), { timeoutMs: 1_500 });
    await app.ask();
    const hang = () => failureOf(app.ask('head', NEVER, { hang: true }));
    const failures = await Promise.all([hang(), hang(), hang()]);
    expect(failures.map(({ kind }) => kind)).toEqual(['transient', 'transient', 'transient']);
  });

  it('stops its target when there is no such program', async () => {
    await using app = openApp(onBoth('app.cjs', ''), { command: ['no-such-program-anywhere'] });
    expect(await failureOf(app.ask())).toMatchObject({ kind: 'fatal' });
  });

  it('is killed with what it started when it takes too long', async () => {
    const prelude = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); console.error('child ' + child.pid);`;
    await using app = openApp(onBoth('app.cjs', programOf(`() => undefined`, prelude)), { timeoutMs: 1_500 });
    const failure = await failureOf(app.ask());
    expect(failure.message).toContain('gave no answer within 1.5 s');
    const pid = Number(/child (\d+)/.exec(failure.message)?.[1]);
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  it('is killed when the caller gives up, who gets the own reason back', async () => {
    const stop = new Error('interrupted');
    const controller = new AbortController();
    await using app = openApp(
      onBoth('app.cjs', programOf(`() => { require('node:fs').writeFileSync('started', ''); }`)),
    );
    const call = app.ask('head', controller.signal);
    call.catch(() => undefined);
    await expect.poll(() => app.repository.made.length).toBe(1);
    controller.abort(stop);
    await expect(call).rejects.toBe(stop);
  });

  it.each([
    ['an answer with nothing in it', `() => ({})`, 'malformed'],
    ['an error of its own', `() => ({ error: 'no index' })`, 'malformed'],
    ['an error that may heal', `() => ({ error: 'busy', retry: true })`, 'transient'],
  ])('brings no answer with %s', async (_, answer, kind) => {
    await using app = openApp(onBoth('app.cjs', programOf(answer)));
    expect((await failureOf(app.ask())).kind).toBe(kind);
  });

  it('is ended when the run ends', async () => {
    const app = openApp(onBoth('app.cjs', programOf(`() => ({ output: String(process.pid) })`)));
    const pid = Number((await app.ask()).output.text);
    await app[Symbol.asyncDispose]();
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  it('cannot run without a repository', async () => {
    const providers = openProviders({ env: {} });
    await expect(providers.open(requestTo(commandEndpoint()), 'head')).rejects.toThrow('needs a repository');
  });
});

it('sends a multi-turn case with its tool calls', async () => {
  await using app = openApp(onBoth('app.cjs', programOf(`(request) => ({ output: request.messages })`)));
  const repository = app.repository;
  const providers = openProviders({ env: process.env, repository });
  const messages = [
    message('assistant', '', { toolCalls: [{ id: 'c', name: 'f', arguments: {} }] }),
    message('tool', 'r', { toolCallId: 'c' }),
  ];
  const request = requestTo(commandEndpoint(), { messages });
  const answer = await (await providers.open(request, 'head')).call(request, NEVER);
  await providers.close();
  expect(JSON.parse(answer.output.text)).toEqual([
    { role: 'assistant', content: '', tool_calls: [{ id: 'c', name: 'f', arguments: {} }] },
    { role: 'tool', content: 'r', tool_call_id: 'c' },
  ]);
});
