import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { HistoryBranch } from '../../../src/adapters/git/history-branch.ts';
import { linesFor, readHistory } from '../../../src/history/lines.ts';
import { serveGit } from '../../support/git-server.ts';
import { createDirectory, GIT_ENVIRONMENT, TestRepository } from '../../support/repository.ts';
import { entry, outcomes } from '../../history/support.ts';

const closing = new AsyncDisposableStack();
const opened: AsyncDisposable[] = [closing];
afterEach(async () => {
  for (const one of opened.splice(1).reverse()) await one[Symbol.asyncDispose]();
});

/** A bare repository behind a real git server that takes pushes. */
async function startServer(...config: readonly (readonly [string, string])[]) {
  const directory = await createDirectory();
  const bare = await TestRepository.create(join(directory.path, 'repo.git'), '--bare');
  await bare.git('config', 'http.receivepack', 'true');
  for (const [key, value] of config) await bare.git('config', key, value);
  const served = await serveGit(directory.path, { authorization: undefined, failures: [] });
  opened.push(directory, served);
  return { bare, url: `${served.url}/repo.git`, served };
}

function openBranch(url: string): HistoryBranch {
  const branch = new HistoryBranch({ remote: { url, token: 'secret' }, environment: GIT_ENVIRONMENT });
  opened.push(branch);
  return branch;
}

const first = entry(0, outcomes(10, 1));
const append = (branch: HistoryBranch, ...entries: readonly (typeof first)[]) =>
  branch.append('2026-10.jsonl', (existing) => linesFor(entries, existing));

describe('the branch of a history', () => {
  it('is made by the first run, and nothing of the code is on it', async () => {
    const { bare, url } = await startServer();
    const branch = openBranch(url);
    expect(await branch.read(5, '9999-12.jsonl')).toEqual([]);
    await append(branch, first);
    expect(await bare.git('ls-tree', '--name-only', 'evaldelta-history')).toBe('2026-10.jsonl');
    expect(await bare.git('rev-list', '--count', 'evaldelta-history')).toBe('1');
    expect(readHistory(await openBranch(url).read(5, '9999-12.jsonl')).entries).toEqual([first]);
  });

  it('keeps what others have put there, and a line is never doubled', async () => {
    const { bare, url } = await startServer();
    await append(openBranch(url), first);
    await append(openBranch(url), first);
    await append(openBranch(url), entry(1, outcomes(10, 2)));
    expect(readHistory(await openBranch(url).read(5, '9999-12.jsonl')).entries).toHaveLength(2);
    expect(await bare.git('rev-list', '--count', 'evaldelta-history')).toBe('2');
  });

  it('reads the newest months, and only files of a history', async () => {
    const { url } = await startServer();
    const branch = openBranch(url);
    for (const name of ['2026-08.jsonl', '2026-09.jsonl', '2026-10.jsonl', 'README.md']) {
      await branch.append(name, () => `${name}\n`);
    }
    const namesUntil = async (last: string) => (await branch.read(2, last)).map(({ name }) => name);
    expect(await namesUntil('9999-12.jsonl')).toEqual(['2026-09.jsonl', '2026-10.jsonl']);
    expect(await namesUntil('2026-09.jsonl')).toEqual(['2026-08.jsonl', '2026-09.jsonl']);
  });

  it('loses no line when several runs write at once', async () => {
    const { url } = await startServer();
    const writers = Array.from({ length: 8 }, (_, index) => append(openBranch(url), entry(index, outcomes(10, 1))));
    await Promise.all(writers);
    expect(readHistory(await openBranch(url).read(5, '9999-12.jsonl')).entries).toHaveLength(8);
  });

  it('says what to do where the job may not write', async () => {
    const { url } = await startServer(['http.receivepack', 'false']);
    await expect(append(openBranch(url), first)).rejects.toThrow(/could not be written.*permissions: contents: write/s);
  });
});
