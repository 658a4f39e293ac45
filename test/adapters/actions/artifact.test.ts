import { describe, expect, test } from 'vitest';
import { isEnterpriseServer } from '../../../src/adapters/actions/artifact-enterprise.ts';
import { artifactName, artifactUrl } from '../../../src/adapters/actions/artifact.ts';
import { startEnterpriseArtifacts } from '../../support/github/enterprise-artifacts.ts';
import { startResultsServer } from '../../support/results-server.ts';
import { runStep, told } from '../../support/run-step.ts';

const MODULE = new URL('../../../src/adapters/actions/artifact.ts', import.meta.url).href;

type Server = { readonly env: Readonly<Record<string, string>> };

/** Uploads a report of three files, once for each name. */
async function upload(server: Server, names: readonly string[], json = "'{}'") {
  const code = `
    import { writeFileSync } from 'node:fs';
    const write = (name, text) => (writeFileSync(temp + '/' + name, text), temp + '/' + name);
    const html = write('report.html', '<p>page</p>');
    const files = [write('report.json', ${json}), write('report.xml', '<testsuites/>')];
    try {
      const told = [];
      for (const name of ${JSON.stringify(names)})
        told.push(await adapter.uploadReport({ name, html, files }, process.env.GITHUB_SERVER_URL));
      console.log(JSON.stringify(told));
    } catch (error) {
      console.log(JSON.stringify({ failure: error.failure, message: error.message, hint: error.hint }));
    }`;
  return await runStep(MODULE, code, { GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '4242', ...server.env });
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

test('a page that is up is linked even where the other files are refused', async () => {
  await using results = await startResultsServer({ refusesZips: true });
  const step = await upload(results, ['evaldelta-evals-1']);
  expect(told(step)).toEqual([{ htmlId: 900 }]);
  expect(step.stdout).toContain('::warning::The report could not be uploaded');
});

describe('on GitHub Enterprise Server', () => {
  // Compressed it is still more than one piece of 8 MiB.
  const large = "(await import('node:crypto')).randomBytes(9_000_000).toString('base64')";

  test('all files are one artifact, large ones in pieces', async () => {
    await using server = await startEnterpriseArtifacts();
    expect(told(await upload(server, ['evaldelta-evals-1'], large))).toEqual([{}]);
    const [artifact] = server.artifacts();
    expect(Object.keys(artifact?.files ?? {}).sort()).toEqual(['report.html', 'report.json', 'report.xml']);
    expect(artifact?.files['report.html']).toBe('<p>page</p>');
    expect(artifact?.files['report.json']).toHaveLength(12_000_000);
    expect(artifact?.pieces).toBe(4);
  });

  test('two jobs of a matrix do not write into the same artifact', async () => {
    await using server = await startEnterpriseArtifacts();
    await upload(server, ['evaldelta-evals-1', 'evaldelta-evals-1']);
    const names = server.artifacts().map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    expect(names.filter((name) => !/^evaldelta-evals-1-[0-9a-f]{6}$/.test(name))).toEqual([]);
  });

  test('a server without storage is an error to degrade on', async () => {
    await using server = await startEnterpriseArtifacts({ isDown: true });
    expect(told(await upload(server, ['evaldelta-evals-1']))).toMatchObject({
      failure: 'unreachable',
      hint: expect.stringContaining('report-html'),
    });
  });

  test('a file that is refused is named', async () => {
    await using server = await startEnterpriseArtifacts({ refuses: 'report.json' });
    expect(told(await upload(server, ['evaldelta-evals-1']))).toMatchObject({
      message: 'The report could not be uploaded: the server did not take report.json',
    });
  });

  test.each([
    ['https://github.com', false],
    ['https://acme.ghe.com', false],
    ['https://github.example.com', true],
    ['https://github.com.example.com', true],
    ['https://notgithub.com', true],
    ['http://10.0.0.7:8080', true],
  ])('%s: %j', (url, isEnterprise) => {
    expect(isEnterpriseServer(url)).toBe(isEnterprise);
  });
});

test('a name tells job, instance and attempt, in characters that artifacts may have', () => {
  expect(artifactName({ GITHUB_JOB: 'evals', GITHUB_RUN_ATTEMPT: '2' }, 'default')).toBe('evaldelta-evals-2');
  expect(artifactName({ GITHUB_JOB: 'a/b:c', GITHUB_RUN_ATTEMPT: '1' }, 'night ly')).toBe('evaldelta-a_b_c-night_ly-1');
});

test.each([
  [{ htmlId: 900, archiveId: 901 }, '/artifacts/900'],
  [{ htmlId: undefined, archiveId: 901 }, '/artifacts/901'],
  [{ htmlId: undefined, archiveId: undefined }, '#artifacts'],
])('%j is linked from the run, not from one of its attempts', (uploaded, end) => {
  const run = 'https://github.com/acme/support/actions/runs/42';
  expect(artifactUrl(`${run}/attempts/2`, uploaded)).toBe(`${run}${end}`);
});
