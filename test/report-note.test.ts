import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishNote } from '../src/cli/output/report-note.ts';
import type { Terminal } from '../src/cli/terminal.ts';
import { openMergeRequest } from '../src/adapters/gitlab/merge-request.ts';
import { commentMarker } from '../src/domain/review/comment-marker.ts';
import { failedResult } from '../src/result/build.ts';
import { renderJson } from '../src/report/machine/json.ts';
import { createDirectory } from './support/repository.ts';

const HEAD = 'c'.repeat(40);
const ME = 7;

type Note = { id: number; body: string; author: { id: number } };
type GitLab = AsyncDisposable & {
  readonly url: string;
  readonly notes: Note[];
  head: string;
  readonly asked: string[];
};

/** A merge request of GitLab with its notes, two on a page. */
async function startGitLab(notes: readonly Note[] = [], status = 200): Promise<GitLab> {
  const state = { notes: [...notes], head: HEAD, asked: [] as string[] };
  const server = createServer((request, response) => {
    void (async () => {
      let sent = '';
      for await (const chunk of request) sent += String(chunk);
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
      state.asked.push(`${request.method ?? ''} ${pathname}`);
      const answer = (body: unknown, headers: Record<string, string> = {}): void => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify(status === 200 ? body : { message: 'insufficient_scope' }));
      };
      if (request.headers['private-token'] !== 'glpat-1') throw new Error('The token is missing.');
      if (pathname === '/api/v4/user') return answer({ id: ME });
      const path = pathname.replace('/api/v4/projects/acme%2Fsupport/merge_requests/3', '');
      const id = Number(/^\/notes\/(\d+)$/.exec(path)?.[1]);
      const body = sent === '' ? '' : (JSON.parse(sent) as { readonly body: string }).body;
      if (path === '') return answer({ sha: state.head });
      if (request.method === 'GET') {
        const page = Number(searchParams.get('page'));
        const more: Record<string, string> = state.notes.length > 2 * page ? { 'x-next-page': String(page + 1) } : {};
        return answer(state.notes.slice(2 * page - 2, 2 * page), more);
      }
      if (request.method === 'POST') {
        const note = { id: 100 + state.notes.length, body, author: { id: ME } };
        state.notes.push(note);
        return answer(note);
      }
      const at = state.notes.findIndex((note) => note.id === id);
      if (request.method === 'DELETE') return answer(state.notes.splice(at, 1)[0]);
      state.notes[at] = { ...(state.notes[at] as Note), body };
      return answer(state.notes[at]);
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`;
  return Object.assign(state, {
    url,
    [Symbol.asyncDispose]: () =>
      new Promise<void>(
        (done) =>
          void server.close(() => {
            done();
          }),
      ),
  });
}

async function publish(gitlab: GitLab, env: Readonly<Record<string, string>> = {}, sentence = 'No key.') {
  await using directory = await createDirectory();
  const file = join(directory.path, 'result.json');
  const mistake = { code: 'missing-key', sentence, place: undefined, hint: undefined } as const;
  const frame = { createdAt: '2026-11-30T12:00:00.000Z', version: '1.0.0', runUrl: undefined };
  await writeFile(file, renderJson(failedResult([mistake], frame)));
  let err = '';
  const terminal = {
    env: {
      GITLAB_CI: 'true',
      GITLAB_TOKEN: 'glpat-1',
      CI_API_V4_URL: gitlab.url,
      CI_MERGE_REQUEST_IID: '3',
      CI_MERGE_REQUEST_PROJECT_ID: 'acme/support',
      CI_MERGE_REQUEST_PROJECT_URL: 'https://gitlab.example/acme/support',
      CI_COMMIT_SHA: HEAD,
      CI_JOB_NAME: 'evals',
      CI_JOB_ID: '55',
      ...env,
    },
    writeError: (text: string) => {
      err += text;
    },
  };
  const code = await publishNote(terminal as unknown as Terminal, file, {});
  return { code, err };
}

describe('evaldelta report --comment in a job of GitLab', () => {
  it('posts one note on the merge request, and brings it up to date', async () => {
    await using gitlab = await startGitLab();
    expect(await publish(gitlab)).toEqual({
      code: 0,
      err: 'Published https://gitlab.example/acme/support/-/merge_requests/3#note_100\n',
    });
    expect(gitlab.notes[0]?.body).toContain('No key');
    await publish(gitlab, { CI_JOB_ID: '56' }, 'No network.');
    expect(gitlab.notes).toHaveLength(1);
    expect(gitlab.notes[0]?.body).toContain('No network');
    expect(gitlab.notes[0]?.body).not.toContain('No key');
  });

  it('takes for its own only what carries its marker and is by the owner of the token, on any page', async () => {
    const copied = { id: 1, body: `${commentMarker('default')}\nmine`, author: { id: 8 } };
    const others = [2, 3, 4].map((id) => ({ id, body: 'Thanks', author: { id: ME } }));
    const twice = [9, 12].map((id) => ({ id, body: `${commentMarker('default')}\nold`, author: { id: ME } }));
    await using gitlab = await startGitLab([copied, ...others, ...twice]);
    expect((await publish(gitlab)).err).toContain('#note_9');
    expect(gitlab.notes.map(({ id }) => id)).toEqual([1, 2, 3, 4, 9]);
    expect(gitlab.notes[0]?.body).toContain('mine');
    expect(gitlab.notes[4]?.body).toContain('No key');
  });

  it('leaves the comment to the run of a newer head, by the head of the branch where the result was merged', async () => {
    await using gitlab = await startGitLab();
    gitlab.head = 'd'.repeat(40);
    expect(await publish(gitlab)).toMatchObject({
      code: 0,
      err: expect.stringContaining('moved on to ddddddd') as string,
    });
    expect(gitlab.notes).toEqual([]);
    expect((await publish(gitlab, { CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: gitlab.head })).err).toContain('Published');
  });

  it('has no line that GitLab would do as it says', async () => {
    await using gitlab = await startGitLab();
    const access = { apiUrl: gitlab.url, projectId: 'acme/support', projectUrl: 'https://gitlab.example', fetch };
    const change = openMergeRequest({ ...access, number: 3, headSha: HEAD, token: 'glpat-1' });
    const write = () => 'Read this:\n/merge\n  /approve\nand/or';
    await change.upsertComment({ write, commentId: 'default', onlyUpdate: false });
    expect(gitlab.notes[0]?.body.split('\n').slice(1)).toEqual([
      'Read this:',
      '\u200b/merge',
      '\u200b  /approve',
      'and/or',
    ]);
    await change.upsertComment({ write, commentId: 'default', onlyUpdate: false });
    expect(gitlab.asked.filter((asked) => asked.startsWith('PUT'))).toEqual([]);
  });

  it('says what is missing: a token, its rights, a merge request', async () => {
    await using gitlab = await startGitLab([], 403);
    await expect(publish(gitlab, { GITLAB_TOKEN: '' })).rejects.toThrow('GITLAB_TOKEN is not set');
    const refused = await publish(gitlab);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('403 (insufficient_scope)') as string });
    expect(refused.err).toContain('needs the scope `api`');
    expect(await publish(gitlab, { CI_MERGE_REQUEST_IID: '' })).toMatchObject({
      code: 0,
      err: expect.stringContaining('nothing to comment on') as string,
    });
  });
});
