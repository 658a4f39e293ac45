import { describe, expect, it } from 'vitest';
import { LineProcess, type LineError } from '../../../src/adapters/programs/line-process.ts';
import { childEnvironment, runToEnd } from '../../../src/adapters/programs/process.ts';
import { isRunning, programOf } from '../providers/program/programs.ts';

const NEVER = new AbortController().signal;
const ENVIRONMENT = childEnvironment(process.env, []);

function node(script: string, environment: Readonly<Record<string, string>> = ENVIRONMENT) {
  return { command: [process.execPath, '-e', script], directory: process.cwd(), environment };
}

/** Starts a child that outlives its parent's group, and tells its id. */
const STRANGER = `const stranger = require('node:child_process').spawn('sleep', ['60'], { detached: true, stdio: 'inherit' });
stranger.unref(); console.log(stranger.pid);`;

describe('the environment of a child', () => {
  it('has what programs need and what was asked for, and no key', () => {
    const env = {
      PATH: '/bin',
      Path: 'C:',
      LANG: 'C',
      RUNNER_TRACKING_ID: 'github_1',
      OPENAI_API_KEY: 'sk',
      GITHUB_TOKEN: 't',
      ACTIONS_RUNTIME_TOKEN: 'r',
      NODE_OPTIONS: '--inspect',
      APP: '1',
      UNSET: undefined,
    };
    expect(childEnvironment(env, ['APP', 'UNSET', 'ABSENT'])).toEqual({
      PATH: '/bin',
      Path: 'C:',
      LANG: 'C',
      RUNNER_TRACKING_ID: 'github_1',
      APP: '1',
    });
  });
});

describe('a program that runs to its end', () => {
  it('is told by its exit code and its last words', async () => {
    const end = await runToEnd(node(`console.log('out'); console.error('err'); process.exitCode = 3`), {
      timeoutMs: 20_000,
      signal: NEVER,
    });
    expect(end).toEqual({ code: 3, signal: null, tail: 'out\nerr' });
  });

  it.each([
    ['in a line', `'SECRET-HALF-KEY and more\\n' + 'last line\\n'.repeat(398)`, /^…last line\n.*\nlast line$/s],
    ['in its only line', `'SECRET-HALF-KEY ' + 'y '.repeat(1995)`, /^…y y .* y$/],
    ['in its only line, ended', `'SECRET-HALF-KEY ' + 'y '.repeat(1994) + '\\n'`, /^…y y .* y$/],
    ['in its only word', `'SECRET-HALF-KEY' + 'y'.repeat(3990)`, /^…$/],
  ])('has nothing left of what was cut %s', async (_, text, tail) => {
    // The 4,000 characters that are kept begin within the key.
    const lead = `'z'.repeat(200) + `;
    const end = await runToEnd(node(`process.stderr.write(${lead}${text})`), { timeoutMs: 20_000, signal: NEVER });
    expect(end.tail).not.toContain('KEY');
    expect(end.tail).toMatch(tail);
  });

  it('leaves nothing running behind it', async () => {
    const script = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); console.log(child.pid); child.unref();`;
    const end = await runToEnd(node(script), { timeoutMs: 20_000, signal: NEVER });
    await expect.poll(() => isRunning(Number(end.tail))).toBe(false);
  });

  it('has ended when it has, though what it left in a session of its own holds its streams', async () => {
    const end = await runToEnd(node(`${STRANGER} console.log('done'); process.exitCode = 3;`), {
      timeoutMs: 100_000,
      signal: NEVER,
    });
    const [pid, ...rest] = end.tail.split('\n');
    process.kill(Number(pid), 'SIGKILL');
    expect([end.code, rest]).toEqual([3, ['done']]);
  });

  it('is killed at its time-out', async () => {
    expect(await runToEnd(node(`setInterval(() => {}, 1000)`), { timeoutMs: 300, signal: NEVER })).toMatchObject({
      code: null,
      signal: 'SIGKILL',
    });
  });

  it('is killed when the caller gives up', async () => {
    const controller = new AbortController();
    const end = runToEnd(node(`setInterval(() => {}, 1000)`), { timeoutMs: 20_000, signal: controller.signal });
    controller.abort();
    expect(await end).toMatchObject({ signal: 'SIGKILL' });
  });
});

describe('a program that answers lines', () => {
  it('reads answers that arrive in pieces, and characters that are cut in two', async () => {
    const script = `process.stdin.once('data', () => {
      const bytes = Buffer.from(JSON.stringify({ id: 1, output: '🎉 naïve' }) + '\\n');
      process.stdout.write(bytes.subarray(0, 20), () => setImmediate(() => process.stdout.write(bytes.subarray(20))));
    });`;
    const program = new LineProcess(node(script));
    const { message } = await program.ask({}, { timeoutMs: 20_000, signal: NEVER });
    program.stop();
    expect(message['output']).toBe('🎉 naïve');
  });

  it('is given up when it writes a line without end', async () => {
    const program = new LineProcess(
      node(`const block = 'x'.repeat(1 << 20); (function more() { process.stdout.write(block, more); })();`),
    );
    await expect(program.ask({}, { timeoutMs: 25_000, signal: NEVER })).rejects.toMatchObject({ failure: 'too-long' });
    expect(program.isAlive).toBe(false);
  });

  it('is not asked before it says that it is ready, so that its start is no latency', async () => {
    const prelude = `let isReady = false; setTimeout(() => { isReady = true; console.log('{"ready":true}'); }, 400);`;
    const program = new LineProcess(node(programOf(`() => ({ output: isReady })`, prelude)));
    const started = performance.now();
    const answer = await program.ask({}, { timeoutMs: 20_000, graceMs: 60_000, signal: NEVER });
    const elapsedMs = performance.now() - started;
    program.stop();
    expect(answer).toMatchObject({ message: { output: true }, countsStart: false });
    expect(elapsedMs - answer.latencyMs).toBeGreaterThan(390);
  });

  it('that says nothing of being ready is asked after a while, and only its first time may hold its start', async () => {
    const program = new LineProcess(node(programOf(`() => ({ output: 1 })`)));
    const ask = () => program.ask({}, { timeoutMs: 20_000, graceMs: 50, signal: NEVER });
    const answers = [await ask(), await ask()];
    program.stop();
    expect(answers.map(({ countsStart }) => countsStart)).toEqual([true, false]);
  });

  it('has gone when it has, though what it left in a session of its own holds its streams', async () => {
    const program = new LineProcess(
      node(`${STRANGER} console.error(stranger.pid); process.stdin.once('data', () => process.exit(3));`),
    );
    const failure = await program.ask({}, { timeoutMs: 100_000, signal: NEVER }).catch((error: unknown) => error);
    const { tail } = failure as LineError;
    process.kill(Number(tail), 'SIGKILL');
    expect(failure).toMatchObject({ failure: 'exited', message: 'ended with exit code 3' });
  });

  it('is asked nothing before it is ready where it is known to say so, and has its time for that', async () => {
    const prelude = `let isReady = false; setTimeout(() => { isReady = true; console.log('{"ready":true}'); }, 600);`;
    const program = new LineProcess(node(programOf(`() => ({ output: isReady })`, prelude)));
    const { message } = await program.ask({}, { timeoutMs: 500, startMs: 60_000, signal: NEVER });
    program.stop();
    expect(message['output']).toBe(true);
  });

  it('is given up where it is not ready in time', async () => {
    const program = new LineProcess(node(`console.log('loading'); setInterval(() => {}, 1000)`));
    await expect(program.ask({}, { timeoutMs: 60_000, startMs: 1_000, signal: NEVER })).rejects.toMatchObject({
      failure: 'timeout',
      message: expect.stringMatching(
        /^did not say {"ready": true} within 1 s: its last line is no answer: loading\./,
      ) as string,
    });
  });

  it('did not answer in no time where it is heard in one breath that it is ready and what it says', async () => {
    const script = `process.stdin.once('data', () => setTimeout(() => console.log('{"ready":true}\\n{"id":1,"output":1}'), 200));`;
    const program = new LineProcess(node(script));
    const { latencyMs, countsStart } = await program.ask({}, { timeoutMs: 20_000, signal: NEVER });
    program.stop();
    expect(latencyMs).toBeGreaterThan(190);
    expect(countsStart).toBe(true);
  });

  it('is told what it wrote instead of an answer', async () => {
    const script = `process.stdin.once('data', () => console.log('{"id":"1","output":1}')).resume()`;
    const program = new LineProcess(node(script));
    const limits = { timeoutMs: 2_000, setBy: '`timeout_ms` of the target', signal: NEVER };
    await expect(program.ask({}, limits)).rejects.toThrow(
      'gave no answer within 2 s (`timeout_ms` of the target): its last line has the `id` "1" where 1 was asked: {"id":"1","output":1}',
    );
  });
});
