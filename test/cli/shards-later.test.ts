import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../support/cli-bench.ts';
import { openLaterCheckout, type LaterCheckout } from '../support/later-bundle.ts';
import { startLaterServer } from '../support/later-server.ts';
import { GIT_ENVIRONMENT } from '../support/repository.ts';

const OPENAI = { provider: 'openai', model: 'gpt-4.1-mini', api: 'responses' };
const JUDGED = { defaults: { expect: [{ judge: 'Is it ok?' }] } };
const judge = { ...OPENAI, service: { local: 'batch' } };

/** What a shard and a merge of it say, and what they have cost. */
async function inParts(given: Omit<LaterCheckout, 'cases'>, more: readonly string[] = []) {
  await using server = await startLaterServer({ says: () => 'ok' });
  await using checkout = await openLaterCheckout({ cases: 4, ...given });
  const options = ['--base', 'main', '--working-directory', checkout.repository.directory, '--max-cost', 'none'];
  const ask = (...argv: readonly string[]) => {
    const env = { ...GIT_ENVIRONMENT, PATH: process.env['PATH'], HOME: checkout.directory, NO_PROXY: '127.0.0.1' };
    const key = { OPENAI_API_KEY: 'sk-loopback-openai', OPENAI_BASE_URL: `${server.url}/v1` };
    return runCommandLine([...argv, ...options, ...more], {
      env: { ...env, ...key, XDG_CACHE_HOME: checkout.directory },
    });
  };
  const shard = await ask('run', '--shard', '1/2', '--out', join(checkout.directory, '1.jsonl'));
  const file = join(checkout.directory, 'merged.jsonl');
  writeFileSync(file, '');
  const merge = await ask('merge', file);
  return { shard, merge, asked: server.requests.length };
}

describe('a run that several jobs share', { timeout: 60_000 }, () => {
  it.each([
    ['a target', { target: { ...OPENAI, service: 'batch' } }, /evals\/s\.eval\.yaml:\d+:3: This target answers later/],
    ['a window', { target: { ...OPENAI, service: { local: '8h' } } }, /This target answers later.*for `local`/],
    ['a judge', { target: OPENAI, suite: JUDGED, config: { judge } }, /evaldelta\.yaml:5:3: This judge answers later/],
  ])('refuses what waits, in a shard and in the merge, and pays nothing: %s', async (_name, given, expected) => {
    const { shard, merge, asked } = await inParts(given);
    expect([shard.code, merge.code, asked]).toEqual([2, 2, 0]);
    for (const text of [shard.err, merge.out].map((said) => said.replaceAll(/\s+/g, ' '))) {
      expect(text).toMatch(expected);
      expect(text).toContain('Run it in one job, or write `service: standard` for `local`.');
    }
  });

  it('refuses to collect: a merge where nothing waits would be green, whatever its shards have measured', async () => {
    const { shard, merge, asked } = await inParts({ target: OPENAI }, ['--collect']);
    expect([shard.code, merge.code, asked]).toEqual([2, 2, 0]);
    expect(shard.err).toContain('`collect` goes on with a run that waits');
    expect(merge.out).toContain('Leave `collect` out');
  });

  it.each([
    ['the tier is that of another event', { target: { ...OPENAI, service: { schedule: 'batch' } } }],
    ['nobody asks the judge', { target: OPENAI, config: { judge } }],
    ['it is answered within minutes', { target: { ...OPENAI, service: 'flex' } }],
  ])('is measured where %s', async (_name, given) => {
    const { shard, asked } = await inParts(given);
    expect([shard.code, shard.err]).toEqual([0, expect.stringContaining('Wrote ')]);
    expect(asked).toBeGreaterThan(0);
  });
});
