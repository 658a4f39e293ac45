import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBench, type Bench, type Screen } from '../support/cli-bench.ts';
import { createDirectory } from '../support/repository.ts';

const NAME = 'one-of-four-rows-regresses';

/** Measures so many shards into files, each with a store of its own, as machines of their own would. */
async function measure(bench: Bench, directory: string, of: number): Promise<readonly string[]> {
  const files: string[] = [];
  for (let number = 1; number <= of; number += 1) {
    const file = join(directory, `${number}.jsonl`);
    const { code, out, err } = await bench.run('run', '--no-cache', '--shard', `${number}/${of}`, '--out', file);
    expect([code, out]).toEqual([0, expect.stringMatching(`^Shard ${number}/${of} done: `)]);
    expect(err).toContain(`Wrote ${file}`);
    files.push(file);
  }
  return files;
}

describe('evaldelta merge', { timeout: 240_000 }, () => {
  it('comes to what one run comes to', async () => {
    const of = 3;
    await using results = await createDirectory();
    const [one, other] = [join(results.path, 'one.json'), join(results.path, 'merged.json')];
    await using alone = await openBench(NAME);
    const whole = await alone.run('run', '--no-cache', '--json', one);
    await using bench = await openBench(NAME);
    await using parts = await createDirectory();
    const files = await measure(bench, parts.path, of);
    const merged = await bench.run('merge', '--no-cache', ...files, '--json', other);
    expect(merged.code).toBe(whole.code);
    expect(withoutTimes(merged)).toBe(withoutTimes(whole));
    expect(withoutMoments(other)).toEqual(withoutMoments(one));
    expect(bench.model.requests).toHaveLength(alone.model.requests.length);
  });

  it('reads a directory, names what is missing and judges nothing', async () => {
    await using bench = await openBench(NAME);
    await using parts = await createDirectory();
    await measure(bench, parts.path, 2);
    const asked = bench.model.requests.length;
    writeFileSync(join(parts.path, '2.jsonl'), readFileSync(join(parts.path, '1.jsonl')));
    const { code, out } = await bench.run('merge', '--no-cache', parts.path);
    expect(code).toBe(2);
    expect(out).toContain('Shard 1/2 is there 2 times');
    expect(out).toContain('Shard 2/2 is missing.');
    expect(bench.model.requests).toHaveLength(asked);
  });

  it('refuses shards of another head, seed or filter', async () => {
    await using bench = await openBench(NAME);
    await using parts = await createDirectory();
    const files = await measure(bench, parts.path, 2);
    const seed = await bench.run('merge', '--no-cache', ...files, '--seed', '2');
    expect([seed.code, seed.out]).toEqual([2, expect.stringContaining('it has another seed')]);
    const filter = await bench.run('merge', '--no-cache', ...files, '--suite', 'arrival');
    expect(filter.out).toContain('it has other cases, requests, scorers or rules');
    await bench.situation.repository.commit('Another', { 'prompts/tone.md': 'Be brief and kind.\n' });
    const head = await bench.run('merge', '--no-cache', ...files);
    expect(head.out).toContain('it has another head commit, ');
  });

  it('holds the cap over all: what shards had no money for the merge asks for, and no more than the whole may cost', async () => {
    await using bench = await openBench(NAME);
    await using parts = await createDirectory();
    const cap = ['--max-cost', '0.02'];
    const files: string[] = [];
    for (const number of [1, 2, 3]) {
      files.push(join(parts.path, `${number}.jsonl`));
      await bench.run('run', '--no-cache', '--shard', `${number}/3`, ...cap, '--out', files.at(-1) ?? '');
    }
    const spent = files.map((file) => headerOf(file).spend.totalUsd);
    const json = join(parts.path, 'merged.json');
    await bench.run('merge', '--no-cache', ...files, ...cap, '--json', json);
    const { spend } = JSON.parse(readFileSync(json, 'utf8')) as { readonly spend: { readonly totalUsd: number } };
    expect(Math.max(...spent)).toBeLessThan(0.02);
    expect(spend.totalUsd).toBeGreaterThan(Math.max(...spent));
    expect(spend.totalUsd).toBeLessThanOrEqual(0.02);
  });

  it('masks secrets in what it hands over, says so at the end, and finds a case whose name holds one', async () => {
    await using bench = await openBench(NAME, { OPENAI_API_KEY: 'arrives in', ANTHROPIC_API_KEY: 'A-1003-' });
    await using parts = await createDirectory();
    const files = await measure(bench, parts.path, 2);
    expect(files.map((file) => readFileSync(file, 'utf8')).join('')).not.toContain('arrives in');
    const { out } = await bench.run('merge', '--no-cache', ...files);
    expect(out).toContain('OPENAI_API_KEY');
  });

  it('is told of a shard that is none, before anything is asked', async () => {
    await using bench = await openBench(NAME);
    const { code, err } = await bench.run('run', '--shard', '3/2');
    expect([code, err]).toEqual([2, expect.stringContaining('--shard cannot be "3/2"')]);
    const out = await bench.run('run', '--out', 'x.jsonl');
    expect([out.code, out.err]).toEqual([2, expect.stringContaining('no --shard is given')]);
    expect(bench.model.requests).toEqual([]);
  });
});

type Header = { readonly spend: { readonly totalUsd: number } };

function headerOf(file: string): Header {
  return JSON.parse(readFileSync(file, 'utf8').split('\n', 1)[0] ?? '') as Header;
}

const MOMENTS = /^(?:createdAt|startedAt|latencyMs|requestId)$|latency/i;

function withoutMoments(file: string): unknown {
  const text = readFileSync(file, 'utf8').replaceAll(/\b[0-9a-f]{40}\b/g, 'SHA');
  return JSON.parse(text, (name, value: unknown) => (MOMENTS.test(name) ? undefined : value));
}

function withoutTimes({ out }: Screen): string {
  return out
    .replaceAll(/latency p95.*/g, 'latency')
    .replaceAll(/[\d.]+ m?s\b/g, 'TIME')
    .replaceAll(/\b[0-9a-f]{7,40}\b/g, 'SHA');
}
