import { describe, expect, it } from 'vitest';
import { openPullRequest } from '../../../src/adapters/github/comment-target.ts';
import { PublishError } from '../../../src/adapters/actions/publish-error.ts';
import {
  remarkAttempt,
  remarkMarker,
  type LineRemark,
  type RemarkAuthor,
} from '../../../src/domain/review/line-remark.ts';
import { startGitHubServer, type GitHubServer } from '../../support/github/server.ts';
import { FORK_TOKEN, type PullState } from '../../support/github/state.ts';

const FIRST: RemarkAuthor = { commentId: 'default', identity: 'job-a', attempt: '1.1' };
const AGAIN = { ...FIRST, attempt: '1.2' };
const FILES: PullState['files'] = [
  { filename: 'prompts/a.md', status: 'modified', lines: [3, 4, 5] },
  { filename: 'prompts/b.md', status: 'modified', lines: [1] },
];

const remark = (changed: Partial<LineRemark> = {}): LineRemark => ({
  file: 'prompts/a.md',
  side: 'head',
  startLine: 3,
  line: 4,
  text: 'Broke 2 cases.',
  ...changed,
});

const start = () => startGitHubServer({ pulls: [{ files: FILES }] });

async function put(
  github: GitHubServer,
  remarks: readonly LineRemark[],
  author: RemarkAuthor = FIRST,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const log = { info: (line: string) => void lines.push(line), warn: (line: string) => void lines.push(line) };
  const { owner, name: repo } = github.state;
  const [token = github.token] = github.state.tokens.keys();
  const pull = await openPullRequest({
    owner,
    repo,
    number: 1,
    headSha: 'a'.repeat(40),
    token,
    apiUrl: github.url,
    log,
    secondMs: 5,
  });
  await pull.upsertRemarks(author, remarks);
  return lines;
}

const shown = (github: GitHubServer) =>
  github.state.reviewComments.map(({ path, startLine, line, body }) => [path, startLine, line, body.split('\n')[1]]);

describe('remarks beside the lines of a pull request', () => {
  it('stand once at their lines, and are brought up to date by the next attempt', async () => {
    await using github = await start();
    await put(github, [remark(), remark({ file: 'prompts/b.md', startLine: 1, line: 1 })]);
    await put(
      github,
      [remark({ text: 'Broke 3 cases.' }), remark({ file: 'prompts/b.md', startLine: 1, line: 1 })],
      AGAIN,
    );
    expect(shown(github)).toEqual([
      ['prompts/a.md', 3, 4, 'Broke 3 cases.'],
      ['prompts/b.md', undefined, 1, 'Broke 2 cases.'],
    ]);
  });

  it('go when they have nothing to say any more, unless somebody answered', async () => {
    await using github = await start();
    await put(github, [remark(), remark({ file: 'prompts/b.md', startLine: 1, line: 1 })]);
    const [first] = github.state.reviewComments;
    if (first === undefined) throw new Error('nothing was put');
    github.state.reviewComments.push({ ...first, id: 5000, login: 'octocat', body: 'Why?', inReplyTo: first.id });
    await put(github, [], AGAIN);
    expect(shown(github).map(([path]) => path)).toEqual(['prompts/a.md', 'prompts/a.md']);
  });

  it('are left to other jobs, to twins of the same attempt, and to whoever copies the marker', async () => {
    await using github = await start();
    await put(github, [remark()]);
    await put(github, [], { ...FIRST, identity: 'job-b', attempt: '1.2' });
    await put(github, []);
    const copied = { ...remark(), body: `${remarkMarker(FIRST)}\nmine` };
    const [first] = github.state.reviewComments;
    if (first !== undefined)
      github.state.reviewComments.push({ ...first, id: 5001, login: 'octocat', body: copied.body });
    await put(github, [], AGAIN);
    expect(github.state.reviewComments.map(({ login }) => login)).toEqual(['octocat']);
  });

  it('are put anew where the lines of an earlier one are gone from the diff', async () => {
    await using github = await start();
    await put(github, [remark()]);
    const [first] = github.state.reviewComments;
    if (first !== undefined) first.line = undefined;
    await put(github, [remark()], AGAIN);
    expect(shown(github)).toEqual([['prompts/a.md', 3, 4, 'Broke 2 cases.']]);
  });

  it('stand beside the file where the diff lacks the line, once, and are told of where it lacks the file', async () => {
    await using github = await start();
    const far = remark({ startLine: 90, line: 90 });
    const told = await put(github, [far, remark({ file: 'elsewhere.md' })]);
    await put(github, [far, remark({ file: 'elsewhere.md' })], AGAIN);
    expect(github.state.reviewComments.map(({ path, subject }) => [path, subject])).toEqual([['prompts/a.md', 'file']]);
    expect(told).toEqual(['The diff of the pull request has no elsewhere.md to put a remark on.']);
  });

  it('need no permission where there is none to put, and name the missing one else', async () => {
    await using github = await startGitHubServer({ pulls: [{ files: FILES }], tokens: { fork: FORK_TOKEN } });
    await put(github, []);
    const refused: unknown = await put(github, [remark()]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PublishError);
    expect((refused as PublishError).message).toContain('pull-requests: write');
  });

  it('are not put for a head that is no longer the pull request’s', async () => {
    await using github = await startGitHubServer({ pulls: [{ files: FILES, headSha: 'c'.repeat(40) }] });
    await expect(put(github, [remark()])).rejects.toThrow('moved on');
    expect(github.state.reviewComments).toEqual([]);
  });
});

it('a marker is read back for whatever it names, and only as a first line', () => {
  const author = { commentId: 'a--> b', identity: 'x:y', attempt: '12.3' };
  const marker = remarkMarker(author);
  expect(marker).toMatch(/^<!-- (?:(?!--)[\x20-\x7e])* -->$/);
  expect(remarkAttempt(`${marker}\ntext`, author)).toBe('12.3');
  expect(remarkAttempt(`${marker}\ntext`, FIRST)).toBeUndefined();
  expect(remarkAttempt(`text\n${marker}`, author)).toBeUndefined();
});
