import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Result } from '../../src/domain/result.ts';
import { parseResult } from '../../src/result/read.ts';
import { runCommandLine, type Screen } from '../support/cli-bench.ts';
import { createDirectory, TestRepository } from '../support/repository.ts';

type Files = Readonly<Record<string, string>>;

/** One start of a harness, as it told it to a log. */
export type LoggedStart = {
  readonly side: string;
  readonly cases: readonly string[] | null;
  readonly repeat: number;
  readonly names: readonly string[];
};

/** A pull request on a repository whose suite is a harness. */
export type HarnessRun = Screen & { readonly result: Result; readonly starts: readonly LoggedStart[] };

export type HarnessCase = {
  readonly base: Files;
  /** What head has besides, or otherwise; undefined takes a file away. */
  readonly head: Readonly<Record<string, string | undefined>>;
  readonly harness?: Readonly<Record<string, unknown>>;
  readonly policy?: unknown;
  readonly options?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/**
 * A team's own script in our `rows` form. Its cases are those of `cases.json`; `prompt.txt` says what becomes of some:
 * `broken: 3` fails the first three, `down: case 39` is an outage, `lost: case 7` is not written, `exit: 3` its exit code.
 */
export const SCRIPT = `import { appendFileSync, existsSync, readFileSync } from 'node:fs';
const { EVALDELTA_RESULTS: results, EVALDELTA_CASES: list, EVALDELTA_REPEAT: repeat, EVALDELTA_SIDE: side, NOTES: notes } = process.env;
const said = Object.fromEntries(readFileSync('prompt.txt', 'utf8').split('\\n').map((line) => line.split(': ')));
const asked = list === undefined ? null : JSON.parse(readFileSync(list, 'utf8'));
appendFileSync(notes, JSON.stringify({ side, cases: asked, repeat: Number(repeat), names: Object.keys(process.env).sort() }) + '\\n');
const all = JSON.parse(readFileSync('cases.json', 'utf8'));
const rows = all.filter((one) => asked?.includes(one.case) ?? true);
for (let n = 0; n < Number(repeat); n += 1)
  for (const { case: name, ...rest } of rows) {
    const number = Number(name.split(' ')[1]);
    const pass = number >= Number(said.broken ?? 0);
    if (said.lost === name) continue;
    const row = said.down === name ? { error: '503 Service Unavailable' } : { pass, output: 'Said ' + name };
    appendFileSync(results, JSON.stringify({ case: name, cost_usd: 0.001, ...rest, ...row }) + '\\n');
  }
process.exitCode = Number(said.exit ?? 0);
`;

/** Forty cases of that script. */
export const CASES = JSON.stringify(Array.from({ length: 40 }, (_, number) => ({ case: `case ${number}` })));

/** The files of a repository with that script. */
export const SCRIPTED: Files = { 'evals.mjs': SCRIPT, 'cases.json': CASES, 'prompt.txt': 'broken: 0\n' };

/** How that script is run. */
export const BY_ROWS = { kind: 'rows', command: ['node', 'evals.mjs'], env: ['NOTES'] };

/** Runs a pull request from end to end, on this machine. */
export async function runHarness(pull: HarnessCase): Promise<HarnessRun> {
  await using desk = await openHarness(pull);
  return await desk.run();
}

/** A pull request that is looked at several times. */
export type HarnessDesk = AsyncDisposable & {
  readonly directory: string;
  readonly run: () => Promise<HarnessRun>;
  readonly tell: (...argv: readonly string[]) => Promise<Screen>;
};

/** Makes the repository of a pull request. */
export async function openHarness({
  base,
  head,
  harness,
  policy,
  options = [],
  env = {},
}: HarnessCase): Promise<HarnessDesk> {
  const temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  const suite = { suite: 'support', harness: harness ?? BY_ROWS, ...(policy === undefined ? {} : { policy }) };
  await repository.commit('Base', { 'support.eval.yaml': stringify(suite), ...base });
  for (const [path, text] of Object.entries(head)) {
    if (text === undefined) await repository.git('rm', '--quiet', path);
    else await repository.write(path, text);
  }
  const notes = join(temporary.path, 'notes.jsonl');
  const variables = {
    PATH: process.env['PATH'],
    HOME: temporary.path,
    XDG_CACHE_HOME: temporary.path,
    NOTES: notes,
    ...env,
  };
  const where = ['--working-directory', repository.directory];
  const tell = async (...argv: readonly string[]): Promise<Screen> =>
    await runCommandLine([...argv, ...where], { env: variables });
  return {
    directory: repository.directory,
    tell,
    run: async () => {
      const file = join(temporary.path, 'result.json');
      await writeFile(notes, '');
      const screen = await tell('run', '--base', 'main', '--json', file, ...options);
      const lines = readFileSync(notes, 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      const result = parseResult(readFileSync(file, 'utf8'));
      return { ...screen, result, starts: lines.map((line) => JSON.parse(line) as LoggedStart) };
    },
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}

/** Ids of the cases of a result that became something. */
export function casesThat(result: Result, change: string): readonly string[] {
  return result.rows.flatMap(({ comparison }) =>
    comparison.cases.filter((one) => one.change === change).map(({ caseId }) => caseId),
  );
}

/** Ids of the cases of a result whose change fresh trials reproduced. */
export function confirmedOf(result: Result): readonly string[] {
  return result.rows.flatMap(({ comparison }) =>
    comparison.cases.filter(({ isConfirmed }) => isConfirmed).map(({ caseId }) => caseId),
  );
}
