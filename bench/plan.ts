import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureChild, median, type Usage } from './support/child.ts';

/**
 * `evaldelta plan` from a cold process on real git repositories of 10,000, 30,000 and 100,000 cases in 500 suites that share
 * a partial, for pull requests that touch 1 % of the cases in different ways, and for one that touches none.
 * `npm run bench -- plan [--runs 5] [--source]`: the built command line, or its source.
 */
const SUITES = 500;
const SIZES = [10_000, 30_000, 100_000];
const LIMITS = { affectedMs: 5_000, nothingMs: 1_500, peakMb: 700 };
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = process.argv.includes('--source')
  ? join(ROOT, 'src/cli/main.ts')
  : (process.env['EVALDELTA_CLI'] ?? join(ROOT, 'dist/cli/index.js'));
const RUNS = flag('--runs', 3);

/** A pull request: the files it changes. */
type Change = {
  readonly name: string;
  readonly files: (cases: number) => Iterable<readonly [path: string, text: string]>;
};

const CHANGES: readonly Change[] = [
  { name: 'nothing affected', files: () => [['README.md', 'Changed.\n']] },
  {
    name: 'prompts of 5 suites',
    files: () =>
      Array.from({ length: SUITES / 100 }, (_, each) => [`prompts/p${each * 100}.md`, prompt('Please answer')]),
  },
  { name: 'partial that 1 % render', files: () => [['prompts/shared/formal.md', 'Be very formal.\n']] },
  {
    name: '1 % of all rows',
    files: (cases) => suites().map((suite) => [`evals/d${suite}.jsonl`, rows(suite, cases / SUITES, 'changed')]),
  },
];

if (!existsSync(CLI)) throw new Error(`There is no ${CLI}: npm run build`);
const results: Record<string, string>[] = [];
for (const cases of SIZES) {
  const directory = await mkdtemp(join(tmpdir(), 'evaldelta-bench-'));
  try {
    await writeRepository(directory, cases);
    for (const change of CHANGES) results.push(await measure(directory, cases, change));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
console.table(results);

async function measure(directory: string, cases: number, { name }: Change): Promise<Record<string, string>> {
  const usages: Usage[] = [];
  for (let run = 0; run < RUNS; run += 1) usages.push(await plan(directory, branchOf(name)));
  const affected = affectedIn(directory);
  const expected = name === 'nothing affected' ? 0 : cases / 100;
  if (affected !== expected) throw new Error(`${name}: ${affected} cases are affected instead of ${expected}`);
  const wallMs = median(usages.map((usage) => usage.wallMs));
  const peakMb = Math.max(...usages.map((usage) => usage.peakMb));
  const limitMs = affected === 0 ? LIMITS.nothingMs : LIMITS.affectedMs;
  return {
    cases: String(cases),
    'pull request': name,
    affected: String(affected),
    'wall s (median)': (wallMs / 1000).toFixed(2),
    'best s': (Math.min(...usages.map((usage) => usage.wallMs)) / 1000).toFixed(2),
    'CPU s': (median(usages.map((usage) => usage.cpuMs)) / 1000).toFixed(2),
    'peak MB': peakMb.toFixed(0),
    holds: cases < 100_000 ? '' : wallMs <= limitMs && peakMb <= LIMITS.peakMb ? 'yes' : 'NO',
  };
}

async function plan(directory: string, head: string): Promise<Usage> {
  const args = [CLI, 'plan', '--base', 'main', '--head', head, '--json', 'plan.json', '--no-cache'];
  const usage = await measureChild(args, { cwd: directory, env: { PATH: process.env['PATH'], HOME: directory } });
  if (usage.exitCode !== 0) throw new Error(`plan exited with ${usage.exitCode}: ${usage.stderr.slice(0, 2_000)}`);
  return usage;
}

function affectedIn(directory: string): number {
  const planned = JSON.parse(readFileSync(join(directory, 'plan.json'), 'utf8')) as { rows: { cases: unknown[] }[] };
  return planned.rows.reduce((sum, row) => sum + row.cases.length, 0);
}

/** One commit on main and one branch for each change, through `git fast-import`. */
async function writeRepository(directory: string, cases: number): Promise<void> {
  await git(directory, ['init', '--quiet', '--initial-branch=main']);
  const child = spawn('git', ['fast-import', '--quiet'], { cwd: directory, stdio: ['pipe', 'inherit', 'inherit'] });
  const closed = once(child, 'close');
  const commit = (branch: string, from: string, files: Iterable<readonly [string, string]>): void => {
    child.stdin.write(
      `commit refs/heads/${branch}\ncommitter Ada <ada@example.com> 1790000000 +0000\ndata 1\nx\n${from}`,
    );
    for (const [path, text] of files)
      child.stdin.write(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  };
  commit('main', '', repository(cases));
  for (const { name, files } of CHANGES) commit(branchOf(name), 'from refs/heads/main\n', files(cases));
  child.stdin.end();
  await closed;
  await git(directory, ['read-tree', 'main']);
}

function* repository(cases: number): Generator<readonly [string, string]> {
  yield ['README.md', 'A repository.\n'];
  yield ['prompts/shared/tone.md', 'Be kind and brief.\n'];
  yield ['prompts/shared/formal.md', 'Be formal.\n'];
  for (const suite of suites()) {
    yield [`evals/s${suite}.eval.yaml`, suiteFile(suite)];
    yield [`evals/d${suite}.jsonl`, rows(suite, cases / SUITES, 'original')];
    yield [`prompts/p${suite}.md`, prompt('Answer')];
  }
}

function suites(): readonly number[] {
  return Array.from({ length: SUITES }, (_, suite) => suite);
}

function suiteFile(suite: number): string {
  return `suite: suite-${suite}
description: Answers questions of department ${suite}.
target:
  prompt: ../prompts/p${suite}.md
  provider: openai
  model: gpt-6-luna
  parameters: { max_output_tokens: 200 }
defaults:
  expect:
    - finish_reason: stop
cases:
  - file: d${suite}.jsonl
    expect: [{ icontains: "{{ expected }}" }]
policy:
  pass_rate: { min: 0.9, max_drop: 0.02 }
`;
}

function prompt(wording: string): string {
  return `{% render 'shared/tone.md' %}\n{% if mode == 'formal' %}{% render 'shared/formal.md' %}{% endif %}\n${wording} the question of a customer.\n\nQuestion: {{ question }}\nContext: {{ context }}\n`;
}

/** Every hundredth row asks for the formal partial, and is the one that a changed dataset changes. */
function rows(suite: number, count: number, wording: string): string {
  return Array.from({ length: count }, (_, row) => {
    const number = suite * count + row;
    const isMarked = number % 100 === 0;
    const question = `What is the ${isMarked ? wording : 'original'} answer to question ${number}, please?`;
    const context = `Order ${number} was placed on day ${number % 365} and contains ${number % 7} items of category ${suite % 13}.`;
    return `${JSON.stringify({ id: `row-${row}`, question, context, mode: isMarked ? 'formal' : 'plain', expected: `answer ${number}`, tags: [`day-${number % 7}`] })}\n`;
  }).join('');
}

function branchOf(name: string): string {
  return name.replaceAll(/[^a-z0-9]+/g, '-');
}

async function git(directory: string, args: readonly string[]): Promise<void> {
  const child = spawn('git', args, { cwd: directory, stdio: 'inherit' });
  await once(child, 'close');
}

function flag(name: string, fallback: number): number {
  const at = process.argv.indexOf(name);
  return at === -1 ? fallback : Number(process.argv[at + 1]);
}
