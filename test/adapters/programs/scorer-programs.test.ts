import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { openScorerPrograms } from '../../../src/adapters/programs/scorer-programs.ts';
import type { JsonObject } from '../../../src/domain/json/json.ts';
import type { ScorerProgram } from '../../../src/domain/scorer.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import type { Side } from '../../../src/domain/side.ts';
import { onBoth, programOf, repositoryOf, type SideFiles } from '../providers/program/programs.ts';

const NEVER = new AbortController().signal;
const SCRIPT = {
  kind: 'javascript',
  file: 'evals/score.mjs',
  reads: ['evals/score.mjs', 'evals/limit.mjs'],
} as const satisfies ScorerProgram;

async function judge(
  files: SideFiles | string,
  input: JsonObject,
  options: { program?: ScorerProgram; timeoutMs?: number; side?: Side } = {},
): Promise<JsonObject> {
  using repository = repositoryOf(typeof files === 'string' ? onBoth('evals/score.mjs', files) : files);
  const env = { ...process.env, OPENAI_API_KEY: 'sk-secret-key', GITHUB_TOKEN: 'ghs_secret' };
  await using programs = openScorerPrograms({ repository, env, timeoutMs: options.timeoutMs });
  return await programs.run(options.program ?? SCRIPT, input, { side: options.side ?? 'head', signal: NEVER });
}

describe('a scorer in JavaScript', () => {
  it('is given what it may look at and says what it thinks', async () => {
    const script = `export default ({ output }) => ({ score: output.length / 10, passed: true, reason: 'long enough' });`;
    expect(await judge(script, { output: '12345' })).toEqual({ score: 0.5, passed: true, reason: 'long enough' });
  });

  it.each([
    ['true', { passed: true }],
    ['0.25', { score: 0.25 }],
  ])('may say just %s', async (said, expected) => {
    expect(await judge(`export const score = async () => ${said};`, {})).toEqual(expected);
  });

  it('may import its neighbours and log what it likes', async () => {
    const head = {
      'evals/score.mjs': `import { limit } from './limit.mjs'; console.log('{"id":1,"score":1}'); export default () => ({ score: limit });`,
      'evals/limit.mjs': 'export const limit = 0.75;',
    };
    expect(await judge({ base: {}, head }, {})).toEqual({ score: 0.75 });
  });

  it.each([
    ['base', 0],
    ['head', 1],
  ] as const)('is that of %s where it is asked for', async (side, score) => {
    const files = {
      base: { 'evals/score.mjs': 'export default () => 0' },
      head: { 'evals/score.mjs': 'export default () => 1' },
    };
    expect(await judge(files, {}, { side })).toEqual({ score });
  });

  it('sees no key', async () => {
    const said = await judge(
      `export default () => ({ names: Object.keys(process.env).filter((name) => /KEY|TOKEN/.test(name)) });`,
      {},
    );
    expect(said).toEqual({ names: [] });
  });

  it.each([
    ['write a file', `(await import('node:fs')).writeFileSync('x', '')`],
    ['wait in another thread', `new (await import('node:worker_threads')).Worker('', { eval: true })`],
    ['start a program', `(await import('node:child_process')).execSync('id')`],
  ])('may not %s', async (_, work) => {
    await expect(judge(`export default async () => { ${work}; return 1; };`, {})).rejects.toThrow(
      'Access to this API has been restricted',
    );
  });

  it.each([
    ['at a judgement', `export default () => Number(JSON.parse(readFileSync(new URL('allow.json', import.meta.url))))`],
    ['when it is loaded', `const text = readFileSync(new URL('allow.json', import.meta.url)); export default () => 1`],
    ['by an import of a computed name', `export default async () => await import('./' + 'allow.json')`],
  ])('reads what it names and nothing else, and says what: %s', async (_, script) => {
    const allow = { 'evals/allow.json': '1', 'evals/score.mjs': `import { readFileSync } from 'node:fs'; ${script}` };
    const files = { base: allow, head: allow };
    await expect(judge(files, {})).rejects.toThrow(
      'it reads evals/allow.json, which it neither imports by a relative name nor names in `inputs:`',
    );
    if (script.includes('computed') || script.includes('import(')) return;
    const program: ScorerProgram = { ...SCRIPT, kind: 'javascript', reads: [...SCRIPT.reads, 'evals/allow.json'] };
    expect(await judge(files, {}, { program })).toEqual({ score: 1 });
  });

  it.each([
    ['by its module', `(await import('node:sqlite')).DatabaseSync`],
    ['past the loader', `process.getBuiltinModule('node:sqlite').DatabaseSync`],
  ])('has no database, which would read and write files past every permission: %s', async (_, found) => {
    const script = `export default async () => { const Database = ${found}; new Database('stolen.sqlite').exec('CREATE TABLE a (b)'); return 1; }`;
    await expect(judge(script, {})).rejects.toThrow(/node:sqlite|undefined/);
  });

  it('opens no door by a file that is called like a pattern', async () => {
    const script = `import { readFileSync } from 'node:fs'; export default () => (readFileSync(new URL('allow.json', import.meta.url)), 1)`;
    const allow = { 'evals/allow.json': '1', 'evals/*': '', 'evals/score.mjs': script };
    const program: ScorerProgram = { ...SCRIPT, kind: 'javascript', reads: [...SCRIPT.reads, 'evals/*'] };
    await expect(judge({ base: allow, head: allow }, {}, { program })).rejects.toThrow('it reads evals/allow.json');
  });

  it('is told by the end of what it wrote, in one line', async () => {
    const script = `process.stderr.write('  in somewhere deep\\n'.repeat(400) + 'TypeError: the actual error', () => process.exit(4)); await new Promise(() => undefined);`;
    const message = await judge(script, {}).then(String, (error: unknown) => (error as Error).message);
    expect(message).toMatch(/ It wrote: …[^\n]* TypeError: the actual error$/);
    expect(message.length).toBeLessThan(700);
  });

  it.each([
    ['throws', `export default () => { throw new Error('no such field') }`, 'no such field'],
    ['throws what is no error', `export default () => { throw { code: 7 } }`, 'failed: { code: 7 }'],
    ['answers with an error as text', `export default () => ({ error: 'no model' })`, 'failed: no model'],
    [
      'answers with an error as an object',
      `export default () => ({ error: { message: 'no model' } })`,
      'failed: no model',
    ],
    ['answers with codes alone', `export default () => ({ error: { codes: [7, 9] } })`, 'failed: {"codes":[7,9]}'],
    ['exports nothing', `export const other = 1`, 'exports no function'],
    ['does not parse', `export default (`, 'SyntaxError'],
    ['exits', `export default () => process.exit(4)`, 'exit code 4'],
  ])('that %s is an error of the scorer', async (_, script, sentence) => {
    await expect(judge(script, {})).rejects.toThrow(sentence);
  });

  it('that never ends is ended', async () => {
    await expect(judge(`export default () => { for (;;); }`, {}, { timeoutMs: 1_000 })).rejects.toThrow(
      'gave no answer within 1 s',
    );
  });

  it.each(['javascript', 'command'] as const)(
    'that has never judged anything stops at its third failure: %s',
    async (kind) => {
      const forever =
        kind === 'javascript' ? `export default () => new Promise(() => undefined)` : 'process.stdin.resume()';
      using repository = repositoryOf(onBoth('score.mjs', forever));
      await using programs = openScorerPrograms({ repository, env: process.env, timeoutMs: 400 });
      const program: ScorerProgram =
        kind === 'javascript'
          ? { kind, file: 'score.mjs', reads: ['score.mjs'] }
          : { kind, command: [process.execPath, 'score.mjs'], directory: '.' };
      const judgeOnce = async () =>
        await programs.run(program, {}, { side: 'head', signal: NEVER }).catch((error: unknown) => error);
      const failures = [await judgeOnce(), await judgeOnce(), await judgeOnce()];
      expect(failures.map((failure) => failure instanceof UserError)).toEqual([false, false, true]);
      expect(failures[2]).toMatchObject({
        all: [{ code: 'scorer-failed', sentence: expect.stringContaining('gave no answer within 0.4 s') as string }],
      });
    },
  );

  it('that wants all memory is ended', { timeout: 30_000 }, async () => {
    await expect(
      judge(
        `export default () => { const all = []; for (;;) all.push(new Array(1e5).fill(1)); }`,
        {},
        { timeoutMs: 25_000 },
      ),
    ).rejects.toThrow(/SIGABRT|SIGTRAP|exit code/);
  });
});

it('may be a program that speaks the documented protocol, and runs where its suite is', async () => {
  const head = { 'evals/score.cjs': programOf(`({ output }) => ({ score: 1, passed: output === 'ok' })`) };
  const program: ScorerProgram = { kind: 'command', command: [process.execPath, 'score.cjs'], directory: 'evals' };
  expect(await judge({ base: {}, head }, { output: 'ok' }, { program })).toEqual({ score: 1, passed: true });
});

describe('many judgements at once', () => {
  const PLACES = 2 * Math.max(2, availableParallelism());
  const program: ScorerProgram = { kind: 'command', command: [process.execPath, 'score.cjs'], directory: '.' };

  function openWith(answer: string) {
    const repository = repositoryOf(onBoth('score.cjs', programOf(answer)));
    const programs = openScorerPrograms({ repository, env: process.env });
    return {
      judge: async (signal = NEVER) => await programs.run(program, {}, { side: 'head', signal }),
      [Symbol.asyncDispose]: async () => {
        await programs[Symbol.asyncDispose]();
        repository[Symbol.dispose]();
      },
    };
  }

  it('take no more than two programs a processor', async () => {
    await using scorer = openWith(`() => ({ pid: process.pid })`);
    const said = await Promise.all(Array.from({ length: PLACES + 2 }, () => scorer.judge()));
    expect(new Set(said.map(({ pid }) => pid)).size).toBeLessThanOrEqual(PLACES);
  });

  it('wait for their turn until they are no longer wanted', async () => {
    await using scorer = openWith(`() => undefined`);
    const [running, waiting] = [new AbortController(), new AbortController()];
    const busy = Array.from({ length: PLACES }, () => scorer.judge(running.signal));
    const late = scorer.judge(waiting.signal);
    waiting.abort(new Error('not wanted'));
    await expect(late).rejects.toThrow('not wanted');
    running.abort(new Error('over'));
    expect((await Promise.allSettled(busy)).map(({ status }) => status)).toEqual(busy.map(() => 'rejected'));
  });
});
