import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { openBench } from '../../support/cli-bench.ts';

describe('evaldelta run --aa', () => {
  it('asks base twice for every case, and says how often the same question was answered differently', async () => {
    await using bench = await openBench('breaks-a-critical-case');
    const file = join(bench.directory, '..', 'result.json');
    const { code, out } = await bench.run('run', '--base', 'main', '--aa', '--json', file);
    const result = JSON.parse(readFileSync(file, 'utf8')) as Result;
    expect(code).toBe(0);
    expect(result.revisions.head.sha).toBe(result.revisions.base?.sha);
    expect(result.cases.map(({ kind }) => kind)).toEqual(result.cases.map(() => 'compared'));
    expect(result.counts.affectedCases).toBe(result.counts.totalCases);
    const asked = (side: string) => result.trials.filter(({ key }) => key.side === side && key.number === 1).length;
    expect([asked('base'), asked('head')]).toEqual([result.counts.totalCases, result.counts.totalCases]);
    expect(out).toContain('Both sides are one revision, so all that differs is noise: 0 answers of');
  });

  it('has no part in a run that waits for changes', async () => {
    await using bench = await openBench('touches-no-prompt');
    expect(await bench.run('run', '--aa', '--watch')).toMatchObject({ code: 2 });
  });
});
