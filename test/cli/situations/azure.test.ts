import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Result } from '../../../src/domain/result.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { startModelServer } from '../../support/model/server.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const USAGE = { input: 1000, output: 100 };

type Asked = {
  readonly prices?: object;
  /** Behind the server’s own address. */
  readonly path?: string;
  readonly api?: 'chat' | 'responses';
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** A changed prompt before an Azure deployment named `ours`, run by the command line. */
async function runOnAzure({ prices, path = '', api = 'chat', env = {} }: Asked = {}) {
  const targets: string[] = [];
  await using model = await startModelServer({
    beside: ({ target }) => void targets.push(target),
    behaviour: () => ({ text: 'ok', servedBy: 'gpt-6.1-terra-2026-10-26', usage: USAGE }),
  });
  await using place = await createDirectory();
  const repository = await TestRepository.create(join(place.path, 'repository'));
  await repository.commit('Base', {
    'evals/s.eval.yaml': stringify({
      suite: 's',
      target: { prompt: 'p.md', provider: 'azure-openai', api, model: 'ours', parameters: { max_output_tokens: 100 } },
      cases: Array.from({ length: 6 }, (_, i) => ({ id: `c${i}`, vars: { q: `${i}` }, expect: [{ contains: 'ok' }] })),
    }),
    'evals/p.md': 'A {{ q }}',
    'evaldelta.yaml': stringify(prices === undefined ? {} : { prices }),
  });
  await repository.write('evals/p.md', 'B {{ q }}');
  const file = join(place.path, 'result.json');
  const azure = {
    AZURE_OPENAI_ENDPOINT: `${model.url}${path}`,
    AZURE_OPENAI_API_KEY: 'azure-key',
    OPENAI_API_VERSION: '2026-10-01-preview',
    // Another vendor’s, which must not go there.
    OPENAI_API_KEY: 'sk-openai',
    OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    OPENAI_ORG_ID: 'org-openai',
  };
  const ran = await runCommandLine(
    ['run', '--base', 'main', '--json', file, '--max-cost', '5', '--working-directory', repository.directory],
    { env: { PATH: process.env['PATH'], HOME: place.path, XDG_CACHE_HOME: place.path, ...azure, ...env } },
  );
  const result = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result) : undefined;
  return { ...ran, said: `${ran.out}${ran.err}`.replaceAll(/\s+/g, ' '), result, requests: model.requests, targets };
}

describe('a deployment on Azure', { timeout: 90_000 }, () => {
  it('is asked at its address, with its API version and key, and costs as the model that prices name', async () => {
    const { code, said, result, requests, targets } = await runOnAzure({ prices: { ours: 'gpt-6.1-terra' } });
    expect([code, result?.verdict.kind], said).toEqual([0, 'pass']);
    const [first] = requests;
    const path = '/openai/deployments/ours/chat/completions?api-version=2026-10-01-preview';
    expect(new Set(targets)).toEqual(new Set([path]));
    expect(first?.headers).toMatchObject({ 'api-key': 'azure-key' });
    expect(JSON.stringify(requests.map(({ headers }) => headers))).not.toMatch(/sk-openai|org-openai/);
    // $1 and $5 per million.
    expect(result?.spend.totalUsd).toBeCloseTo(requests.length * (0.001 + 0.0005), 8);
  });

  it('is asked at the address without versions where that is given', async () => {
    const { code, said, requests } = await runOnAzure({
      prices: { ours: 'gpt-6.1-terra' },
      path: '/openai/v1',
      api: 'responses',
      env: { OPENAI_API_VERSION: undefined },
    });
    expect(code, said).toBe(0);
    expect(requests[0]?.path).toBe('/openai/v1/responses');
    expect(requests[0]).toMatchObject({ model: 'ours', headers: { 'api-key': 'azure-key' } });
    expect(requests[0]?.headers['authorization']).toBeUndefined();
  });

  it('costs what its own price says', async () => {
    const { result, requests } = await runOnAzure({ prices: { 'azure-openai/ours': { input: 10, output: 50 } } });
    expect(result?.spend.totalUsd).toBeCloseTo(requests.length * (0.01 + 0.005), 8);
  });

  it.each([
    ['a price under a cap', {}, 'ours'],
    [
      'an API version',
      { prices: { ours: 'gpt-6.1-terra' }, env: { OPENAI_API_VERSION: undefined } },
      'OPENAI_API_VERSION',
    ],
    ['a key', { prices: { ours: 'gpt-6.1-terra' }, env: { AZURE_OPENAI_API_KEY: undefined } }, 'AZURE_OPENAI_API_KEY'],
  ] as const)('is refused without %s, before anything is asked', async (_, asked, named) => {
    const { code, said, requests } = await runOnAzure(asked);
    expect([code, requests.length], said).toEqual([2, 0]);
    expect(said).toContain(named);
  });
});
