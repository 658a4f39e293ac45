import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBench } from '../../support/cli-bench.ts';

type Bench = Awaited<ReturnType<typeof openBench>>;

function edit(bench: Bench, path: string, before: string, after: string): void {
  const file = join(bench.directory, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(before, after));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('evaldelta plan', () => {
  it('says with the way out what would keep a run from its first call', async () => {
    await using bench = await openBench('breaks-a-critical-case');
    const { code, out } = await bench.run('plan', '--base', 'main', '--max-cost', '0.000001');
    expect(code).toBe(0);
    expect(oneLine(out)).toMatch(/A run would be refused - Round 1 needs 25 calls .* Raise max-cost/);
    expect((await bench.run('plan', '--base', 'main', '--max-cost', 'none')).out).not.toContain('refused');
  });

  it('tells the tokens of round 1, and warns of what a suite is too small for', async () => {
    await using bench = await openBench('breaks-a-critical-case');
    const json = join(bench.directory, 'plan.json');
    const { out } = await bench.run('plan', '--base', 'main', '--case', 'refund-window', '--json', json);
    expect(oneLine(out)).toMatch(/about [\d,]+ tokens in, [\d,]+ to [\d,]+ out/);
    expect(oneLine(out)).toMatch(/Warnings - .* - support-reply: 1 case cannot show a rate below 70.0%/);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ refusals: [], errors: [] });
  });

  it('tells every mistake on head at once, that of a suite which nothing changed among them', async () => {
    await using bench = await openBench('breaks-a-critical-case');
    edit(bench, 'evals/headline.eval.yaml', 'provider: anthropic', 'provider: antropic');
    edit(bench, 'prompts/reply.md', '{{ question }}', '{{ qestion }}');
    const { code, err } = await bench.run('plan', '--base', 'main', '--suite', 'headline');
    expect(code).toBe(2);
    expect(oneLine(err)).toContain('evals/headline.eval.yaml:7:13: `provider` must be one of');
    expect(oneLine(err)).toContain('The variable `qestion` has no value. Did you mean `question`?');
    expect(err).not.toContain('No suite is called');
  });

  it('names the globs that no file matches', async () => {
    await using bench = await openBench('breaks-a-critical-case');
    const { code, err } = await bench.run('plan', '--base', 'main', '--suites', 'eval/*.yaml');
    expect(code).toBe(2);
    expect(oneLine(err)).toContain('No suite was found: no file matches `eval/*.yaml`.');
  });

  it('tells a mistake that only shows in use together with those that show in use elsewhere', async () => {
    await using bench = await openBench('breaks-a-critical-case');
    edit(bench, 'evals/headline.eval.yaml', '"{{ question }}"', '"{{ headline }}"');
    edit(bench, 'evals/support-reply.eval.yaml', "'two to four|2(-|–| to )4'", "'2{4,1}'");
    const { err } = await bench.run('plan', '--base', 'main');
    expect(oneLine(err)).toContain('The variable `headline` has no value.');
    expect(oneLine(err)).toContain('The pattern is not valid');
  });
});
