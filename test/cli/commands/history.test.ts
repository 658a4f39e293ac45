import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HistoryBranch } from '../../../src/adapters/git/history-branch.ts';
import type { HistoryEntry } from '../../../src/domain/runs/history.ts';
import { fileOf, linesFor } from '../../../src/history/lines.ts';
import { entry } from '../../history/support.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { startModelServer } from '../../support/model/server.ts';
import { createDirectory, GIT_ENVIRONMENT, TestRepository } from '../../support/repository.ts';

const SUITE = [
  'suite: refunds',
  'target: { name: default, prompt: p.md, provider: openai, model: gpt-6-luna, parameters: { max_output_tokens: 60 } }',
  'cases: [{ file: cases.jsonl, expect: [{ contains: ok }] }]',
].join('\n');

const CASES = Array.from({ length: 6 }, (_, i) => JSON.stringify({ id: `c${i}`, question: `please tell me of ${i}` }));

/** A clone with a suite, whose remote keeps a history. */
async function openClone() {
  await using stack = new AsyncDisposableStack();
  const place = stack.use(await createDirectory());
  const model = stack.use(await startModelServer({ behaviour: () => ({ text: 'ok' }) }));
  const bare = await TestRepository.create(join(place.path, 'origin.git'), '--bare');
  const clone = await TestRepository.clone(bare.directory, join(place.path, 'clone'));
  await clone.write('evals/refunds.eval.yaml', SUITE);
  await clone.write('evals/cases.jsonl', CASES.join('\n'));
  const env = { PATH: process.env['PATH'], HOME: place.path, XDG_CACHE_HOME: place.path, ...model.env };
  const kept = stack.move();
  return {
    model,
    commit: (subject: string) => clone.commit(subject, { 'evals/p.md': `${subject}: {{ question }}` }),
    /** Kept on the remote, and fetched. */
    keep: async (...entries: readonly HistoryEntry[]): Promise<void> => {
      await clone.git('push', '--quiet', '--all', 'origin');
      await using branch = new HistoryBranch({
        remote: { url: bare.directory, token: undefined },
        environment: GIT_ENVIRONMENT,
      });
      for (const one of entries) await branch.append(fileOf(one.at), (existing) => linesFor([one], existing));
      await clone.git('fetch', '--quiet', 'origin');
    },
    run: (...argv: readonly string[]) => runCommandLine([...argv, '--working-directory', clone.directory], { env }),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** A night some days ago. */
const ago = (days: number, changes: Partial<HistoryEntry>): HistoryEntry =>
  entry(0, [true, true, false, true, true, true], {
    at: new Date(Date.now() - days * 86_400_000).toISOString(),
    run: `night ${days}`,
    ...changes,
  });

describe('evaldelta history', () => {
  it('says which merge changed the requests, or which of several may have', async () => {
    await using opened = await openClone();
    const [a, b, , d] = [
      await opened.commit('First'),
      await opened.commit('Shorter prompt (#12)'),
      await opened.commit('Another model (#13)'),
      await opened.commit('Kinder `words` (#14)'),
    ];
    await opened.keep(
      ago(20, { sha: a, requests: '00000001' }),
      ago(13, { sha: b, requests: '00000002' }),
      ago(6, { sha: d, requests: '00000003' }),
      ago(5, { sha: 'f00'.repeat(10), requests: '00000004' }),
    );
    const { out, code } = await opened.run('history');
    expect(code).toBe(0);
    expect(out).toMatch(/requests or cases changed by Shorter prompt \(#12\) \(\w{7,}\)\n/);
    expect(out).toMatch(
      /changed by one of 2: Kinder `words` \(#14\) \(\w{7,}\),\s+Another model\s+\(#13\) \(\w{7,}\)\n/,
    );
    expect(out).toMatch(new RegExp(`changed between ${d.slice(0, 7)} and f00f00f`));
    const csv = await opened.run('history', '--format', 'csv');
    expect(csv.out.split('\r\n')[0]).toBe('suite,target,week,runs,pass_rate,lower,upper,cost_usd,p95_ms,lost,changes');
    expect(csv.out).toMatch(/requests or cases changed by Shorter prompt \(#12\)/);
    expect((await opened.run('history', '--format', 'markdown')).out).toContain('`Shorter prompt (#12)`');
    expect((await opened.run('history', '--format', 'html')).out).toContain('Shorter prompt (#12)');
  });

  it('leaves out what is dated ahead', async () => {
    await using opened = await openClone();
    const sha = await opened.commit('First');
    await opened.keep(ago(6, { sha }), ago(-30, { sha, requests: '00000002' }));
    const { out } = await opened.run('history');
    expect(out).toContain('in 1 week');
    expect(out).not.toContain('changed');
  });

  it('is what a plan says of money and time', async () => {
    await using opened = await openClone();
    const base = await opened.commit('First');
    await opened.keep(
      ago(3, { sha: base, cost: { usd: 0.02, calls: 6 }, latency: { p50Ms: 80_000, p95Ms: 90_000, calls: 6 } }),
    );
    await opened.commit('Second');
    const { out } = await opened.run('plan', '--base', 'HEAD~1');
    expect(out).toContain('As in earlier runs: about $0.24 and 60 seconds, 16 calls at once.');
    expect((await opened.run('plan', '--base', 'HEAD~1', '--no-cache')).out).not.toContain('As in earlier runs');
    expect(opened.model.requests).toEqual([]);
  });

  it('is what a plan says of money and time, whatever is dated ahead', async () => {
    await using opened = await openClone();
    const base = await opened.commit('First');
    const costs = (usd: number, p50Ms: number) => ({
      sha: base,
      cost: { usd, calls: 6 },
      latency: { p50Ms, p95Ms: p50Ms, calls: 6 },
    });
    // As many months ahead as are read, each with a file of its own.
    const ahead = [2, 40, 75, 110, 145, 180].map((days) => ago(-days, costs(20, 800_000)));
    await opened.keep(ago(3, costs(0.02, 80_000)), ...ahead);
    await opened.commit('Second');
    const { out } = await opened.run('plan', '--base', 'HEAD~1');
    expect(out).toContain('As in earlier runs: about $0.24 and 60 seconds, 16 calls at once.');
  });

  it('is not what a plan says of another model’s money and time', async () => {
    await using opened = await openClone();
    const base = await opened.commit('First');
    await opened.keep(ago(3, { sha: base, model: 'gpt-6-sol' }));
    await opened.commit('Second');
    expect((await opened.run('plan', '--base', 'HEAD~1')).out).not.toContain('As in earlier runs');
  });

  it('of this machine is what a later plan goes by, where no branch is fetched', async () => {
    await using opened = await openClone();
    await opened.commit('First');
    await opened.commit('Second');
    expect((await opened.run('run', '--base', 'HEAD~1')).code).toBe(0);
    await opened.commit('Third');
    expect((await opened.run('plan', '--base', 'HEAD~1')).out).toMatch(/As in earlier runs: about \$\S+ and 1 second/);
  });
});
