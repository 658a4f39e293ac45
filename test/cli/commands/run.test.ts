import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBench, runCommandLine } from '../../support/cli-bench.ts';
import { createDirectory } from '../../support/repository.ts';

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

  it.each(['--json', '--html', '--junit', '--record'])(
    'says that %s cannot be written before anything is paid for it',
    async (option) => {
      await using bench = await openBench('improves-and-passes');
      const { code, err } = await bench.run('run', '--base', 'main', option, join(bench.directory, 'README.md/r'));
      expect(code).toBe(2);
      expect(err).toMatch(new RegExp(`${option} .*README\\.md/r cannot be written: `));
      expect(bench.model.requests).toEqual([]);
    },
  );

  it('writes through a link to a file that is not there yet', async () => {
    await using bench = await openBench('touches-no-prompt');
    const link = join(bench.directory, '..', 'link.json');
    symlinkSync('real.json', link);
    await bench.run('run', '--base', 'main', '--json', link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(bench.directory, '..', 'real.json'), 'utf8')).toContain('"schemaVersion"');
  });

  it('leaves a recording as it is until the first answer comes', async () => {
    await using bench = await openBench('touches-no-prompt');
    const recording = join(bench.directory, 'answers.jsonl');
    writeFileSync(recording, 'old');
    const { code } = await bench.run('run', '--base', 'main', '--head', 'none', '--record', recording);
    expect(code).toBe(2);
    expect(readFileSync(recording, 'utf8')).toBe('old');
  });

  it('says that there is no program to open a page with', async () => {
    await using programs = await pathWithGitAlone();
    await using bench = await openBench('touches-no-prompt', { PATH: programs.path });
    const { err } = await bench.run('run', '--base', 'main', '--open');
    expect(err).toMatch(/^warning: No program here could open .*evaldelta\.html\.$/m);
  });

  it.each([
    { what: "shows the page in the desktop's program", exits: 0, warns: false },
    { what: 'warns when that program fails, which changes nothing else', exits: 3, warns: true },
  ])('$what', async ({ exits, warns }) => {
    await using desktop = await openDesktop(exits);
    await using bench = await openBench('touches-no-prompt', { PATH: desktop.path });
    const { code, err } = await bench.run('run', '--base', 'main', '--open');
    expect(code).toBe(0);
    expect(err.includes('warning: No program here could open')).toBe(warns);
    expect(desktop.opened().map((file) => readFileSync(file, 'utf8').slice(0, 15))).toEqual(['<!doctype html>']);
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
  it('runs again when a prompt is saved, calls only what changed, opens one page, and ends when it is stopped', async () => {
    await using desktop = await openDesktop(0);
    await using bench = await openBench('improves-and-passes', { PATH: desktop.path });
    const stop = new AbortController();
    const prompt = join(bench.directory, 'prompts/reply.md');
    const seen: number[] = [];
    const whenWaiting = [
      () => writeFileSync(prompt, `${readFileSync(prompt, 'utf8')}\nBe brief.\n`),
      () => writeFileSync(prompt, readFileSync(prompt, 'utf8').replace('\nBe brief.\n', '')),
      () => stop.abort(),
    ];
    const argv = ['run', '--base', 'main', '--watch', '--open', '--working-directory', bench.directory];
    const screen = await runCommandLine(argv, {
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
    expect(desktop.opened()).toHaveLength(1);
  });

  it('does not wake for what it writes itself or git ignores', async () => {
    await using bench = await openBench('touches-no-prompt');
    const at = (path: string): string => join(bench.directory, path);
    const stop = new AbortController();
    const said: string[] = [];
    const whenWaiting = [
      () => {
        writeFileSync(at('.gitignore'), '*.log\n');
        writeFileSync(at('noise.log'), 'x');
      },
      () => stop.abort(),
    ];
    const files = ['--json', at('out/r.json'), '--html', at('r.html')];
    await runCommandLine(['run', '--base', 'main', '--watch', ...files, '--working-directory', bench.directory], {
      env: bench.env,
      stopSignal: () => stop.signal,
      writeError: (text) => {
        if (text.includes('Saved:')) said.push(text.trim());
        if (text.includes('Waiting for')) setImmediate(whenWaiting.shift() ?? (() => stop.abort()));
      },
    });
    expect(said).toEqual(['Saved: .gitignore.']);
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

type Desktop = AsyncDisposable & { readonly path: string; readonly opened: () => readonly string[] };

/** A search path with git and a desktop's opener that notes what it is given. */
async function openDesktop(exits: number): Promise<Desktop> {
  const programs = await pathWithGitAlone();
  const told = join(programs.path, 'told');
  const opener = `#!/bin/sh\nprintf '%s\\n' "$1" >> '${told}'\nexit ${exits}\n`;
  for (const name of ['xdg-open', 'open']) writeFileSync(join(programs.path, name), opener, { mode: 0o755 });
  const opened = () => readFileSync(told, 'utf8').trim().split('\n');
  return { path: programs.path, opened, [Symbol.asyncDispose]: () => programs[Symbol.asyncDispose]() };
}
