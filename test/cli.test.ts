import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { openBench, runCommandLine } from './support/cli-bench.ts';
import { createDirectory } from './support/repository.ts';

describe('evaldelta run', () => {
  it('prints the verdict, what broke and both outputs, and exits with 1 for a regression', async () => {
    await using bench = await openBench('breaks-a-critical-case');
    const { code, out } = await bench.run('run', '--base', 'main');
    expect(code).toBe(1);
    expect(out).toContain('critical case refund-window broke');
    expect(out).toContain('Unused goods can be returned within 30 days');
    expect(out).toContain('We are generous here');
  });

  it('exits with 0 for an improvement and writes a result file that `report` can render', async () => {
    await using bench = await openBench('improves-and-passes');
    const file = join(bench.directory, 'result.json');
    const { code, out } = await bench.run('run', '--base', 'main', '--json', file);
    expect(code).toBe(0);
    expect(await runCommandLine(['report', file])).toEqual({ code: 0, out, err: '' });
    expect((await runCommandLine(['report', file, '--format', 'comment'])).out).toContain('| Suite × target |');
  });

  it('pays for the same change once', async () => {
    await using bench = await openBench('improves-and-passes');
    const first = await bench.run('run', '--base', 'main');
    const calls = bench.model.requests.length;
    const again = await bench.run('run', '--base', 'main');
    expect(bench.model.requests.length).toBe(calls);
    expect(again.code).toBe(first.code);
    expect(again.out).toContain('0 calls made');
  });

  it('calls nothing when nothing is affected', async () => {
    await using bench = await openBench('touches-no-prompt');
    const { code, out } = await bench.run('run', '--base', 'main');
    expect({ code, calls: bench.model.requests.length }).toEqual({ code: 0, calls: 0 });
    expect(out).toContain('Nothing to run');
  });

  it('exits with 2 and one sentence when a key is missing', async () => {
    await using bench = await openBench('breaks-a-critical-case', { OPENAI_API_KEY: undefined });
    const { code, out } = await bench.run('run', '--base', 'main');
    expect(code).toBe(2);
    expect(out.replace(/\s+/g, ' ')).toContain('environment variable OPENAI_API_KEY is not set');
  });
});

describe('evaldelta plan', () => {
  it('says what would run, why and for how much without any key', async () => {
    await using bench = await openBench('breaks-a-critical-case', {
      OPENAI_API_KEY: undefined,
      ANTHROPIC_API_KEY: undefined,
    });
    const { code, out } = await bench.run('plan', '--base', 'main');
    expect({ code, calls: bench.model.requests.length }).toEqual({ code: 0, calls: 0 });
    expect(out).toContain('12 of 14 cases');
    expect(out).toContain('prompt prompts/returns.md: 12 cases');
    expect(out).toMatch(/drops of \d+\.\d points or more/);
    expect(out).toMatch(/Estimate, round 1: 25 calls .*\$/);
  });

  it('takes only the cases that the filters name', async () => {
    await using bench = await openBench('breaks-a-critical-case');
    const { out } = await bench.run(
      'plan',
      '--base',
      'main',
      '--case',
      'refund-window',
      '--json',
      join(bench.directory, 'plan.json'),
    );
    expect(out).toContain('1 of 1 case');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Only cases selected by case "refund-window" count here: rates, bars',
    );
    const plan = JSON.parse(readFileSync(join(bench.directory, 'plan.json'), 'utf8')) as {
      rows: { cases: { id: string }[] }[];
    };
    expect(plan.rows.flatMap((row) => row.cases.map((entry) => entry.id))).toEqual(['refund-window']);
  });
});

describe('evaldelta check', () => {
  it('exits with 0 when every suite is valid', async () => {
    await using bench = await openBench('breaks-a-critical-case');
    expect(await bench.run('check')).toEqual({ code: 0, out: '2 suites with 14 cases: all valid.\n', err: '' });
  });

  it('shows every mistake in its lines with the nearest valid name, and exits with 2', async () => {
    await using bench = await openBench('breaks-a-critical-case');
    const suite = join(bench.directory, 'evals/headline.eval.yaml');
    writeFileSync(
      suite,
      readFileSync(suite, 'utf8')
        .replace('provider: anthropic', 'provider: antropic')
        .replace('{{ question }}', '{{ qestion }}'),
    );
    const { code, err } = await bench.run('check');
    expect(code).toBe(2);
    expect(err).toContain('evals/headline.eval.yaml:7:13');
    expect(err).toMatch(/> 7 \| {3}provider: antropic/);
    expect(err).toContain('anthropic');
  });
});

describe('the command line', () => {
  it.each([
    [['run', '--mx', '1'], "unknown option '--mx'"],
    [['rnu'], "unknown command 'rnu'\n(Did you mean run?)"],
    [['run', '--wacth'], "unknown option '--wacth'\n(Did you mean --watch?)"],
    [['run', '--max-cost', 'lots'], '--max-cost cannot be "lots". Give USD such as 2.50, or none.'],
    [['run', '--seed', 'x'], '--seed cannot be "x". Give a whole number.'],
    [['run', '--seed', ''], '--seed cannot be "". Give a whole number.'],
    [['run', '--json', ''], "option '--json <file>' argument '' is invalid. Name a file."],
    [['run', '--html', '.'], "option '--html <file>' argument '.' is invalid. It is a directory; name a file."],
    [['plan', '--concurrency', '2'], "unknown option '--concurrency'"],
    [['run', '--run', 'some'], 'Allowed choices are affected, all.'],
    [['run', '--watch', '--head', 'main'], '--watch looks at the working tree'],
    [['report', 'nowhere.json'], 'The result file nowhere.json cannot be read.'],
    [
      ['report', 'nowhere.json', '--format', 'pdf'],
      'Allowed choices are terminal, comment, summary, html, junit, json.',
    ],
    [
      ['report', 'a.json', '--comment', '--out', 'b.md'],
      "option '--comment' cannot be used with option '--out <file>'",
    ],
    [['report', 'a.json', '--comment-id', 'b'], '--comment-id tells comments apart, and none is to be posted.'],
    [['report', 'package.json'], 'package.json: This is not a result file of version 2'],
    [['report'], "missing required argument 'file'"],
    [['compare', 'a.json'], "missing required argument 'head'"],
    [
      ['compare', 'a.json', 'b.json', '--max-drop', '2'],
      '--max-drop cannot be "2". Give a fraction: 0.02 is 2 points.',
    ],
    [['review', 'a.json', '--into', 'l.jsonl'], 'Run it in a terminal.'],
    [['review', 'a.json'], "required option '--into <dataset>' not specified"],
    [['completion', 'tcsh'], 'Allowed choices are bash, zsh, fish.'],
  ])('explains %j and exits with 2', async (argv, sentence) => {
    const { code, err } = await runCommandLine(argv);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('says that Node is too old before anything else', () => {
    const pretend = 'data:text/javascript,Object.defineProperty(process,"version",{value:"v22.4.0"})';
    const main = join(import.meta.dirname, '../src/cli/main.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pretend, main, '--version']);
    expect({ status, out: stdout.toString() }).toEqual({ status: 2, out: '' });
    expect(stderr.toString()).toBe(
      'Evaldelta needs Node 24 or newer, and this is v22.4.0. Install it from https://nodejs.org.\n',
    );
  });

  it('does not mind that nobody reads its output to the end', async () => {
    const main = join(import.meta.dirname, '../src/cli/main.ts');
    const child = spawn(process.execPath, [main, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const [message, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect({ code, message }).toEqual({ code: 0, message: '' });
  });

  it('says nothing of commits that it has not found', async () => {
    await using bench = await openBench('touches-no-prompt');
    const { code, out } = await bench.run('run', '--base', 'nowhere');
    expect(code).toBe(2);
    expect(out).toContain('The revision "nowhere" was not found');
    expect(out).toMatch(/^0 calls made/m);
  });

  it('says outside of a repository what is missing', async () => {
    await using directory = await createDirectory();
    const { code, err } = await runCommandLine(['check', '--working-directory', directory.path]);
    expect(code).toBe(2);
    expect(err).toContain('is not inside the working tree of a git repository');
  });

  it('leaves the checkout as it was', async () => {
    await using bench = await openBench('improves-and-passes');
    await bench.run('run', '--base', 'main');
    expect(await bench.situation.repository.git('status', '--porcelain')).toBe('');
    expect(existsSync(join(bench.directory, '.evaldelta'))).toBe(false);
  });
});
