import { expect, test } from 'vitest';
import { artifactName, artifactUrl } from '../../src/adapters/artifact.ts';
import { startResultsServer } from '../support/results-server.ts';
import type { ResultsServer } from '../support/results-server.ts';
import { runStep, told } from '../support/run-step.ts';

const MODULE = new URL('../../src/adapters/artifact.ts', import.meta.url).href;

/** Uploads a report of three files, once for each name. */
async function upload(results: ResultsServer, names: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const code = `
    import { writeFileSync } from 'node:fs';
    const write = (name, text) => (writeFileSync(temp + '/' + name, text), temp + '/' + name);
    const html = write('report.html', '<p>page</p>');
    const files = [write('report.json', '{}'), write('report.xml', '<testsuites/>')];
    try {
      const told = [];
      for (const name of ${JSON.stringify(names)}) told.push(await adapter.uploadReport({ name, html, files }));
      console.log(JSON.stringify(told));
    } catch (error) {
      console.log(JSON.stringify({ failure: error.failure, hint: error.hint }));
    }`;
  return await runStep(MODULE, code, { GITHUB_SERVER_URL: 'https://github.com', ...results.env, ...env });
}

test('the page is uploaded as it is and the other files as one zip', async () => {
  await using results = await startResultsServer();
  const step = await upload(results, ['evaldelta-evals-1']);
  expect(told(step)).toEqual([{ htmlId: 900, archiveId: 901 }]);
  expect(results.artifacts.map(({ name, mimeType }) => [name, mimeType])).toEqual([
    ['evaldelta-evals-1.html', 'text/html'],
    ['evaldelta-evals-1', 'application/zip'],
  ]);
  expect(results.artifacts[0]?.content.toString()).toBe('<p>page</p>');
  expect(results.artifacts[1]?.content.subarray(0, 2).toString()).toBe('PK');
});

test('the page goes into the zip where the server takes zips only', async () => {
  await using results = await startResultsServer({ isZipOnly: true });
  const step = await upload(results, ['evaldelta-evals-1']);
  expect(told(step)).toEqual([{ archiveId: 900 }]);
  expect(results.artifacts[0]?.content.toString('latin1')).toContain('report.html');
});

test("two jobs of a matrix do not get in each other's way", async () => {
  await using results = await startResultsServer();
  await upload(results, ['evaldelta-evals-1', 'evaldelta-evals-1']);
  expect(results.artifacts).toHaveLength(4);
  expect(results.artifacts[2]?.name).toMatch(/^evaldelta-evals-1-[0-9a-f]{6}\.html$/);
});

test('a server that refuses is an error to degrade on', async () => {
  await using results = await startResultsServer({ isDown: true });
  expect(told(await upload(results, ['evaldelta-evals-1']))).toMatchObject({ failure: 'unreachable' });
});

test('on GitHub Enterprise Server the reader is told where the page is', async () => {
  await using results = await startResultsServer();
  const step = await upload(results, ['evaldelta-evals-1'], { GITHUB_SERVER_URL: 'https://github.example.com' });
  expect(told(step)).toEqual({ failure: 'unsupported', hint: expect.stringContaining('report-html') });
});

test('a name tells job, instance and attempt, in characters that artifacts may have', () => {
  expect(artifactName({ GITHUB_JOB: 'evals', GITHUB_RUN_ATTEMPT: '2' }, 'default')).toBe('evaldelta-evals-2');
  expect(artifactName({ GITHUB_JOB: 'a/b:c', GITHUB_RUN_ATTEMPT: '1' }, 'night ly')).toBe('evaldelta-a_b_c-night_ly-1');
});

test('an artifact is linked from the run, not from one of its attempts', () => {
  expect(artifactUrl('https://github.com/acme/support/actions/runs/42/attempts/2', 901)).toBe(
    'https://github.com/acme/support/actions/runs/42/artifacts/901',
  );
});
