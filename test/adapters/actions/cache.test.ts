import { expect, test } from 'vitest';
import { startResultsServer } from '../../support/results-server.ts';
import type { ResultsServer } from '../../support/results-server.ts';
import { runStep, told } from '../../support/run-step.ts';

const MODULE = new URL('../../../src/adapters/actions/cache.ts', import.meta.url).href;

const SETUP = `
  import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
  import { dirname } from 'node:path';
  import { tmpdir } from 'node:os';
  const file = tmpdir() + '/evaldelta-cache-' + process.env.FOLDER + '/trials.sqlite';
  mkdirSync(dirname(file), { recursive: true });
  const lines = [];
  const log = { info: (line) => lines.push(line), warn: (line) => lines.push(line) };
  const save = async (key, text) => (writeFileSync(file, text), await adapter.saveCachedFile({ file, key, log }));
  const restore = async (key, prefixes = []) => {
    rmSync(file, { force: true });
    const isRestored = await adapter.restoreCachedFile({ file, key, prefixes, log });
    return [isRestored, existsSync(file) ? readFileSync(file, 'utf8') : ''];
  };`;

/** Runs the code as a step and tells the value of its last expression. The file has the same path in every step, as in a job. */
async function run(results: ResultsServer, code: string, env: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const cleanup = `rmSync(dirname(file), { recursive: true, force: true });`;
  const script = `${SETUP}\nconst value = ${code};\n${cleanup}\nconsole.log(JSON.stringify(value));`;
  return told(
    await runStep(MODULE, script, {
      FOLDER: String(process.pid),
      GITHUB_SERVER_URL: 'https://github.com',
      ...results.env,
      ...env,
    }),
  );
}

test('what one run saved, another brings back by the beginning of its key, the newest first', async () => {
  await using results = await startResultsServer();
  expect(await run(results, `[await save('trials-main-1', 'older'), await save('trials-main-2', 'newer')]`)).toEqual([
    true,
    true,
  ]);
  expect(await run(results, `await restore('trials-pr-3', ['trials-pr-', 'trials-main-'])`)).toEqual([true, 'newer']);
  expect(await run(results, `await restore('trials-main-1')`)).toEqual([true, 'older']);
});

test('nothing saved is an ordinary start', async () => {
  await using results = await startResultsServer();
  expect(await run(results, `[await restore('trials-main-1', ['trials-']), lines]`)).toEqual([[false, ''], []]);
});

test('a key that is taken, a read-only token and a read-only mode are no errors', async () => {
  await using results = await startResultsServer();
  expect(await run(results, `[await save('k', 'a'), await save('k', 'b')]`)).toEqual([true, false]);
  expect(await run(results, `await save('other', 'a')`, { ACTIONS_CACHE_MODE: 'read' })).toBe(false);
  await using readOnly = await startResultsServer({ isCacheReadOnly: true });
  expect(await run(readOnly, `await save('k', 'a')`)).toBe(false);
  expect([results.caches.length, readOnly.caches.length]).toEqual([1, 0]);
});

test('a cache that is down, or none at all, leaves the run as it is', async () => {
  await using results = await startResultsServer({ isDown: true });
  expect(await run(results, `[await restore('k'), await save('k', 'a')]`)).toEqual([[false, ''], false]);
  expect(await run(results, `[await restore('k'), await save('k', 'a')]`, { ACTIONS_RESULTS_URL: '' })).toEqual([
    [false, ''],
    false,
  ]);
});

test('a file that was never written is not saved', async () => {
  await using results = await startResultsServer();
  expect(
    await run(results, `[await adapter.saveCachedFile({ file: file + '.missing', key: 'k', log }), lines.length]`),
  ).toEqual([false, 1]);
});

test('a cache that accepts and says nothing is waited for no longer than its limit, and what it missed is said', async () => {
  await using results = await startResultsServer({ isSilent: true });
  const saving = `writeFileSync(file, 'a'), await adapter.saveCachedFile({ file, key: 'k', log, limitMs: 50 })`;
  const restoring = `await adapter.restoreCachedFile({ file, key: 'k', prefixes: [], log, limitMs: 50 })`;
  // Its sockets stay open: the step ends as the Action does.
  const code = `(console.log(JSON.stringify([(${saving}), ${restoring}, lines])), process.exit())`;
  expect(await run(results, code)).toEqual([
    false,
    false,
    [
      'The cache of finished trials could not be written: it did not end within 0.05 s',
      'The cache of finished trials could not be read: it did not end within 0.05 s',
    ],
  ]);
});
