import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRunning, programOf } from './adapters/providers/program/programs.ts';
import { createDirectory } from './support/repository.ts';
import { runSituation } from './support/run-situation.ts';
import { openSituation } from './support/situation.ts';

/** Starts a process in a session of its own that holds what is named of its parent's, and outlives any test. */
const leave = (stdio: string, notes: string): string => `() => {
  const { spawn } = require('node:child_process');
  const stranger = spawn('sleep', ['600'], { detached: true, stdio: ${stdio} });
  require('node:fs').appendFileSync(${JSON.stringify(notes)}, stranger.pid + ' ');
  stranger.unref();
  return { output: 'Within 30 days.' };
}`;

const suiteWith = (setup: string): string => `suite: assistant
target: { provider: command, command: [node, program.cjs]${setup} }
cases:
  - { id: window, vars: { q: "How long?" }, expect: [{ contains: 30 days }] }
  - { id: again, vars: { q: "And then?" }, expect: [{ contains: 30 days }] }
`;

describe('a job whose program leaves a process in a session of its own', () => {
  it.each([
    ['with all of its streams', `'inherit'`, ''],
    ['with its standard error alone', `['ignore', 'ignore', 'inherit']`, ''],
    ['from its setup', `'inherit'`, ', setup: [node, setup.cjs]'],
  ])('%s: measures, publishes its verdict and ends', async (_which, stdio, setup) => {
    await using temporary = await createDirectory();
    const notes = join(temporary.path, 'strangers');
    await using situation = await openSituation('touches-no-prompt');
    const leaving = leave(stdio, notes);
    const head = await situation.change(async (repository) => {
      await repository.write('evals/assistant.eval.yaml', suiteWith(setup));
      await repository.write('evals/setup.cjs', `(${leaving})();`);
      await repository.write('evals/program.cjs', programOf(setup === '' ? leaving : `() => ({ output: '30 days' })`));
    });
    await using run = await runSituation(head);
    const strangers = readFileSync(notes, 'utf8').trim().split(' ').map(Number);
    try {
      expect(run.action.exitCode).toBe(0);
      expect(run.action.outputs).toMatchObject({ verdict: 'pass', 'affected-cases': '2' });
      expect(run.github.state.comments[0]?.body).toContain('assistant');
      expect((await run.action.post()).exitCode).toBe(0);
      // What it holds must not hold us; where the system says who started it, it ends with its side.
      expect(strangers.filter(isRunning)).toEqual(process.platform === 'linux' ? [] : strangers);
    } finally {
      for (const pid of strangers.filter(isRunning)) process.kill(pid, 'SIGKILL');
    }
  });
});
