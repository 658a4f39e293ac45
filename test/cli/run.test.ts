import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBench, runCommandLine } from '../support/cli-bench.ts';
import { createDirectory } from '../support/repository.ts';

describe('evaldelta run', () => {
  it('draws progress for a person and wipes it before the report', async () => {
    await using bench = await openBench('improves-and-passes');
    const { code, err } = await runCommandLine(['run', '--base', 'main', '--working-directory', bench.directory], {
      env: bench.env,
      isLive: true,
    });
    expect(code).toBe(0);
    expect(err).toMatch(/░+ 0 of \d+ trials · \$0 spent/);
    expect(err).toMatch(/█{24} (\d+) of \1 trials/);
    expect(err.slice(err.lastIndexOf('█'))).toContain('\u001B[2K');
  });

  it('writes at most about ten steady lines for a log', async () => {
    await using bench = await openBench('improves-and-passes');
    const { err } = await bench.run('run', '--base', 'main');
    const lines = err.trim().split('\n');
    expect(lines.length).toBeLessThan(15);
    expect(err).not.toContain('\u001B');
    expect(lines[0]).toMatch(/^\d+ of \d+ trials, \$0\.\d+ spent$/);
  });

  it('writes result, JUnit and page into the files that were named', async () => {
    await using bench = await openBench('breaks-a-critical-case');
    const at = (name: string) => join(bench.directory, '..', 'out', name);
    const files = ['--json', at('r.json'), '--junit', at('r.xml'), '--html', at('r.html')];
    const { code, err } = await bench.run('run', '--base', 'main', ...files);
    expect(code).toBe(1);
    expect(err).toContain(`Wrote ${at('r.json')}, ${at('r.xml')}, ${at('r.html')}`);
    expect(readFileSync(at('r.xml'), 'utf8')).toContain('<testsuite');
    expect(readFileSync(at('r.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('says which file cannot be written', async () => {
    await using bench = await openBench('touches-no-prompt');
    const { code, err } = await bench.run('run', '--base', 'main', '--json', join(bench.directory, 'README.md/r.json'));
    expect(code).toBe(2);
    expect(err).toMatch(/--json .*README\.md\/r\.json cannot be written: /);
  });

  it('says that there is no program to open a page with', async () => {
    await using programs = await pathWithGitAlone();
    await using bench = await openBench('touches-no-prompt', { PATH: programs.path });
    const { err } = await bench.run('run', '--base', 'main', '--open');
    expect(err).toMatch(/There is no program here to open .*evaldelta\.html with\./);
  });

  it('records answers that a replay target gives again without a key', async () => {
    await using bench = await openBench('improves-and-passes');
    const recording = join(bench.directory, 'evals/answers.jsonl');
    await bench.run('run', '--base', 'main', '--record', recording);
    const calls = bench.model.requests.length;
    expect(readFileSync(recording, 'utf8').trim().split('\n')).toHaveLength(calls);
    await bench.run('run', '--base', 'main', '--record', recording);
    expect(readFileSync(recording, 'utf8').trim().split('\n')).toHaveLength(bench.model.requests.length - calls);
  });

  it('is quiet about cases when a mistake kept it from measuring', async () => {
    await using bench = await openBench('breaks-a-critical-case', { OPENAI_API_KEY: undefined });
    const { code, out } = await bench.run('run', '--base', 'main');
    expect(code).toBe(2);
    expect(out).not.toContain('Without a usable pair');
    expect(out).not.toContain('n/a → n/a');
    expect(out).toContain('OPENAI_API_KEY');
    expect(out.trim().split('\n').length).toBeLessThan(25);
  });
});

describe('evaldelta run --watch', () => {
  it('runs again when a prompt is saved, calls only what changed, and ends when it is stopped', async () => {
    await using bench = await openBench('improves-and-passes');
    const stop = new AbortController();
    const prompt = join(bench.directory, 'prompts/reply.md');
    const seen: number[] = [];
    const whenWaiting = [
      () => writeFileSync(prompt, `${readFileSync(prompt, 'utf8')}\nBe brief.\n`),
      () => writeFileSync(prompt, readFileSync(prompt, 'utf8').replace('\nBe brief.\n', '')),
      () => stop.abort(),
    ];
    const screen = await runCommandLine(['run', '--base', 'main', '--watch', '--working-directory', bench.directory], {
      env: bench.env,
      stopSignal: () => stop.signal,
      writeError: (text) => {
        if (!text.includes('Waiting for')) return;
        seen.push(bench.model.requests.length);
        setImmediate(whenWaiting.shift() ?? (() => stop.abort()));
      },
    });
    const [first = 0, second = 0, third = 0] = seen;
    expect(seen).toHaveLength(3);
    expect(second).toBeGreaterThan(first);
    expect(third).toBe(second);
    expect(screen.code).toBe(0);
    expect(existsSync(prompt)).toBe(true);
  });
});

/** A search path on which git is the only program. */
async function pathWithGitAlone(): Promise<AsyncDisposable & { readonly path: string }> {
  const directory = await createDirectory();
  const git = (process.env['PATH'] ?? '')
    .split(':')
    .map((each) => join(each, 'git'))
    .find((file) => existsSync(file));
  symlinkSync(git ?? 'git', join(directory.path, 'git'));
  return directory;
}
