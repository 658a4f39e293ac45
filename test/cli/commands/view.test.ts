import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { renderJson } from '../../../src/report/machine/json.ts';
import { reviewItems } from '../../../src/report/terminal/review.ts';
import { caseComparison, comparison, result, resultCase, row, trial } from '../../report/build.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { createDirectory } from '../../support/repository.ts';

const HOSTILE = '"><img src=x onerror=alert(1)></script><script>alert(1)</script>\u202E';

function twoCases(): Result {
  const ids = ['refund', HOSTILE];
  const cases = ids.map((caseId) => caseComparison({ caseId }));
  return result({
    rows: [row(comparison({ cases }))],
    cases: cases.map(({ caseId }) => resultCase({ id: caseId })),
    trials: ids.flatMap((caseId) => [
      trial({ caseId, side: 'base', text: 'before' }),
      trial({ caseId, side: 'head', text: `after ${'x'.repeat(3000)} ${caseId}`, failed: HOSTILE }),
    ]),
  });
}

type Reply = { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly text: string };
type Ask = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string };

/** One request as it is given: nothing is added or followed. */
function ask(url: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      });
    });
    sent.on('error', reject).end(body);
  });
}

async function openView(prepare: (directory: string) => string, ...options: readonly string[]) {
  const directory = await createDirectory();
  const path = prepare(directory.path);
  const stop = new AbortController();
  const address = Promise.withResolvers<string>();
  const ended = runCommandLine(['view', path, ...options.map((one) => one.replace('HERE', directory.path))], {
    write: (text) => address.resolve(text.trim()),
    stopSignal: () => stop.signal,
  });
  const url = await Promise.race([address.promise, ended.then(({ err }) => Promise.reject(new Error(err)))]);
  return {
    url,
    origin: new URL(url).origin,
    into: join(directory.path, 'labels.jsonl'),
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      expect((await ended).code).toBe(0);
      await expect(ask(url)).rejects.toThrow('ECONNREFUSED');
      await directory[Symbol.asyncDispose]();
    },
  };
}

const oneFile = (directory: string): string => {
  const file = join(directory, 'a result.json');
  writeFileSync(file, renderJson(twoCases()));
  return file;
};
const INTO = ['--into', 'HERE/labels.jsonl'];
const refund = reviewItems(twoCases(), 'all')[0]?.subject;
const said = (human: string | null, changed: object = {}): string =>
  JSON.stringify({ id: refund?.id, human, ...changed });

describe('evaldelta view', () => {
  it('serves the page of a result on this machine alone, below a path that nobody guesses', async () => {
    await using view = await openView(oneFile);
    expect(view.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/$/);
    const first = await ask(view.url);
    expect([first.status, first.headers['location']]).toEqual([302, 'r/a%20result.json']);
    const page = await ask(`${view.url}r/a%20result.json`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<!doctype html>');
    expect(page.text).toContain("default-src 'none'");
    expect(page.text).not.toContain('connect-src');
    expect(page.text).not.toContain('<img src=x');
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(Object.keys(page.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each<[string, (origin: string, token: string) => string, Ask, number]>([
    ['without the token', (origin) => `${origin}/`, {}, 404],
    ['with another token', (origin, token) => `${origin}/${'x'.repeat(token.length)}/`, {}, 404],
    ['with the token cut short', (origin, token) => `${origin}/${token.slice(0, -1)}/`, {}, 404],
    [
      'under another name for this address',
      (origin, token) => `${origin}/${token}/`,
      { headers: { host: 'evil.test' } },
      403,
    ],
    [
      'under localhost, which is another origin',
      (origin, token) => `${origin}/${token}/`,
      { headers: { host: 'localhost' } },
      403,
    ],
    ['with another method', (origin, token) => `${origin}/${token}/`, { method: 'PUT' }, 405],
    ['as a preflight of a page elsewhere', (origin, token) => `${origin}/${token}/`, { method: 'OPTIONS' }, 405],
    ['for a file beside the result', (origin, token) => `${origin}/${token}/r/labels.jsonl`, {}, 404],
    ['for a file above it', (origin, token) => `${origin}/${token}/r/..%2f..%2fetc%2fpasswd`, {}, 404],
    ['with a path that is none', (origin, token) => `${origin}/${token}/r/%E0%A4%A`, {}, 404],
  ])('answers nothing %s', async (_, urlOf, request, status) => {
    await using view = await openView(oneFile, ...INTO);
    const token = view.url.split('/').at(-2) ?? '';
    const answer = await ask(urlOf(view.origin, token), request);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('refund');
  });

  it('saves what the page says of an output whole, as review does, and takes it back', async () => {
    await using view = await openView(oneFile, ...INTO);
    const url = `${view.url}r/a%20result.json/labels`;
    const page = await ask(`${view.url}r/a%20result.json`);
    expect(page.text).toContain('<meta name="evaldelta-labels" content="a%20result.json/labels" />');
    expect(page.text).toContain("connect-src 'self'");
    const headers = { origin: view.origin, 'content-type': 'application/json' };
    const saved = await ask(url, {
      method: 'POST',
      headers,
      body: said('fail', { note: ' wrong ', reviewer: 'anna' }),
    });
    expect(saved.status).toBe(200);
    expect(JSON.parse(readFileSync(view.into, 'utf8'))).toMatchObject({
      id: refund?.id,
      output: refund?.output,
      human: 'fail',
      note: 'wrong',
      reviewer: 'anna',
    });
    expect(JSON.parse((await ask(url)).text)).toEqual({
      [refund?.id ?? '']: { human: 'fail', note: 'wrong', added: expect.any(String) },
    });
    writeFileSync(view.into, `${readFileSync(view.into, 'utf8')}{"id":"mine","human":"pass"}\n`);
    await ask(url, { method: 'POST', headers, body: said(null) });
    expect(readFileSync(view.into, 'utf8')).toBe('{"id":"mine","human":"pass"}\n');
  });

  it.each<[string, Ask['headers'], string, number]>([
    ['a page elsewhere', { origin: 'http://evil.test', 'content-type': 'application/json' }, said('pass'), 403],
    ['nobody knows where', { 'content-type': 'application/json' }, said('pass'), 403],
    ['a form', { origin: 'SELF', 'content-type': 'text/plain' }, said('pass'), 403],
    ['no JSON', { origin: 'SELF', 'content-type': 'application/json' }, '{', 400],
    ['no object', { origin: 'SELF', 'content-type': 'application/json' }, '[]', 400],
    ['another word', { origin: 'SELF', 'content-type': 'application/json' }, said('maybe'), 400],
    ['another output', { origin: 'SELF', 'content-type': 'application/json' }, said('pass', { id: 'other' }), 404],
    [
      'far too much',
      { origin: 'SELF', 'content-type': 'application/json' },
      said('pass', { note: 'x'.repeat(200_000) }),
      400,
    ],
  ])('saves nothing from %s', async (_, given = {}, body, status) => {
    await using view = await openView(oneFile, ...INTO);
    const headers = given['origin'] === 'SELF' ? { ...given, origin: view.origin } : given;
    const answer = await ask(`${view.url}r/a%20result.json/labels`, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(existsSync(view.into)).toBe(false);
  });

  it('takes no labels where no file was named for them', async () => {
    await using view = await openView(oneFile);
    const headers = { origin: view.origin, 'content-type': 'application/json' };
    const answer = await ask(`${view.url}r/a%20result.json/labels`, { method: 'POST', headers, body: said('pass') });
    expect(answer.status).toBe(404);
  });

  it('lists the results of a directory and what is none, and follows neither links nor directories', async () => {
    await using view = await openView((directory) => {
      const results = join(directory, 'results');
      mkdirSync(join(results, 'inner.json'), { recursive: true });
      writeFileSync(join(results, '1 <b>.json'), renderJson(twoCases()));
      writeFileSync(join(results, 'other.json'), '{"schemaVersion": 99, "<script>": 1}');
      writeFileSync(join(directory, 'secret.json'), '{}');
      symlinkSync('../secret.json', join(results, 'link.json'));
      return results;
    });
    const list = await ask(view.url);
    expect(list.status).toBe(200);
    expect(list.text).toContain('<a href="r/1%20%3Cb%3E.json">1 &#60;b&#62;.json</a>');
    expect(list.text).toContain('This result file is of version 99');
    expect(list.text).not.toMatch(/link\.json|inner\.json|<b>|<script/);
    expect((await ask(`${view.url}r/1%20%3Cb%3E.json`)).text).toContain('refund');
    expect((await ask(`${view.url}r/other.json`)).status).toBe(422);
    expect((await ask(`${view.url}r/link.json`)).status).toBe(404);
  });

  it('says at once what is wrong with the one file', async () => {
    const { code, err } = await runCommandLine(['view', '/nonexistent/r.json']);
    expect(code).toBe(2);
    expect(err).toContain('/nonexistent/r.json');
  });
});
