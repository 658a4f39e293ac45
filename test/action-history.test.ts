import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesFor, readHistory } from '../src/history/lines.ts';
import { HistoryBranch } from '../src/adapters/git/history-branch.ts';
import { scheduleEvent } from './support/github/event-payloads.ts';
import { ACTIONS_TOKEN, DEFAULT_TOKEN } from './support/github/state.ts';
import { createDirectory, GIT_ENVIRONMENT, TestRepository } from './support/repository.ts';
import { runSituation } from './support/run-situation.ts';
import { openSituation } from './support/situation.ts';

const breaking = await openSituation('breaks-a-critical-case');
const directory = await createDirectory();
afterAll(async () => {
  await breaking[Symbol.asyncDispose]();
  await directory[Symbol.asyncDispose]();
});

/** The repository as GitHub has it, for the history's branch alone; each test has one of its own. */
async function createOrigin(name: string) {
  const home = join(directory.path, name);
  await mkdir(join(home, 'acme'), { recursive: true });
  const bare = await TestRepository.create(join(home, 'acme', 'support'), '--bare');
  await breaking.repository.git(
    'push',
    '--quiet',
    join(home, 'acme', 'support'),
    `${breaking.baseSha}:refs/heads/main`,
  );
  const url = `file://${join(home, 'acme', 'support')}`;
  const branch = new HistoryBranch({ remote: { url, token: undefined }, environment: GIT_ENVIRONMENT });
  return { bare, branch, env: { GITHUB_SERVER_URL: `file://${home}` } };
}

const nightly = { name: 'schedule', payload: scheduleEvent() } as const;
const ofMain = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: breaking.headSha };

describe('a history', () => {
  it('is written by the nightly run of the default branch, and by nothing where it is not asked for', async () => {
    const { bare, branch, env } = await createOrigin('nightly');
    const options = { event: nightly, env: { ...env, ...ofMain } };
    await using silent = await runSituation(breaking, options);
    expect(silent.action.exitCode).not.toBeNull();
    expect(await bare.git('branch', '--list', 'evaldelta-history')).toBe('');
    await using run = await runSituation(breaking, { ...options, inputs: { history: 'true' } });
    expect(run.action.stdout).toContain('History: ');
    const { entries, damaged } = readHistory(await branch.read(5, '9999-12.jsonl'));
    expect(damaged).toEqual([]);
    expect(entries).toMatchObject([{ event: 'schedule', sha: breaking.mergeSha.slice(0, 12) }]);
    expect(entries[0]?.cases).toHaveLength(entries[0]?.totalCases ?? 0);
  });

  it('is read and never written by a pull request, whose comment shows the last weeks', async () => {
    const { bare, branch, env } = await createOrigin('pull');
    await using first = await runSituation(breaking, {
      event: nightly,
      env: { ...env, ...ofMain },
      inputs: { history: 'true' },
    });
    expect(first.action.exitCode).not.toBeNull();
    const [written] = readHistory(await branch.read(5, '9999-12.jsonl')).entries;
    if (written === undefined) throw new Error('nothing was written');
    const weekAgo = new Date(Date.parse(written.at) - 7 * 86_400_000).toISOString();
    const earlier = { ...written, at: weekAgo, run: '1.1' };
    await branch.append(`${weekAgo.slice(0, 7)}.jsonl`, (text) => linesFor([earlier], text));
    const commits = await bare.git('rev-list', '--count', 'evaldelta-history');
    await using run = await runSituation(breaking, { env, inputs: { history: 'true' } });
    expect(run.github.state.comments[0]?.body).toMatch(
      /Pass rate on the default branch, by week: [\d.]+% → [\d.]+% [▁-█]{2}/,
    );
    expect(await bare.git('rev-list', '--count', 'evaldelta-history')).toBe(commits);
  });

  it('opens one issue for a suite that fell overnight', async () => {
    const { branch, env } = await createOrigin('alarm');
    const options = { event: nightly, env: { ...env, ...ofMain }, inputs: { history: 'true' } };
    await using first = await runSituation(breaking, options);
    expect(first.action.exitCode).not.toBeNull();
    const [written] = readHistory(await branch.read(5, '9999-12.jsonl')).entries;
    if (written === undefined) throw new Error('nothing was written');
    // Ten nights in which every case passed many times.
    const nights = Array.from({ length: 10 }, (_, index) => ({
      ...written,
      at: new Date(Date.parse(written.at) - (12 - index) * 86_400_000).toISOString(),
      run: `${index}.1`,
      cases: written.cases.map(({ key }) => ({ key, passed: 8, of: 8 })),
    }));
    for (const night of nights) {
      await branch.append(`${night.at.slice(0, 7)}.jsonl`, (text) => linesFor([night], text));
    }
    const permissions = { ...ACTIONS_TOKEN.permissions, issues: 'write' } as const;
    const github = { tokens: { [DEFAULT_TOKEN]: { ...ACTIONS_TOKEN, permissions } } };
    await using run = await runSituation(breaking, {
      ...options,
      github,
      env: { ...options.env, GITHUB_RUN_ATTEMPT: '2' },
    });
    expect(run.github.state.issues.map(({ title }) => title)).toEqual([
      expect.stringContaining('Evals fell although nothing changed: '),
    ]);
    expect(run.action.summary).toContain('although nothing of it changed');
  });

  it('warns and changes no verdict where it cannot be reached', async () => {
    const env = { GITHUB_SERVER_URL: `file://${join(directory.path, 'nowhere')}` };
    await using run = await runSituation(breaking, { env, inputs: { history: 'true' } });
    expect(run.action.outputs['verdict']).toBe('fail');
    expect(run.action.annotations.map(({ message }) => message).join('\n')).toContain('The history on the branch');
  });
});
