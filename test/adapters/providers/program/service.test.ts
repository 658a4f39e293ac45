import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProviders } from '../../../../src/adapters/providers/open.ts';
import type { Side } from '../../../../src/domain/side.ts';
import type { HttpEndpoint, ServiceStart } from '../../../../src/domain/suite.ts';
import type { UserError } from '../../../../src/domain/user-error.ts';
import { createDirectory } from '../../../support/repository.ts';
import { isRunning, onBoth, repositoryOf, type SideFiles } from './programs.ts';
import { failureOf, requestTo } from '../situation.ts';

const NEVER = new AbortController().signal;

/** A service that answers with `answer(body)`; `prelude` runs before it listens. */
const serviceOf = (answer: string, prelude = '') => `const { createServer } = require('node:http');
const { writeFileSync, appendFileSync, existsSync } = require('node:fs');
${prelude}
createServer((request, response) => {
  let text = '';
  request.on('data', (part) => (text += part)).on('end', () => {
    const said = (${answer})({ path: request.url, body: text === '' ? null : JSON.parse(text) });
    response.writeHead(said.status ?? 200).end(JSON.stringify(said));
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
`;

type Changes = { readonly start?: Partial<ServiceStart>; readonly endpoint?: Partial<HttpEndpoint> };

function openApp(files: SideFiles, { start, endpoint }: Changes = {}, env: Record<string, string | undefined> = {}) {
  const repository = repositoryOf(files);
  const providers = openProviders({ env: { ...process.env, ...env }, repository });
  const service: ServiceStart = {
    command: [process.execPath, 'app.cjs'],
    setup: undefined,
    directory: '.',
    readyPath: undefined,
    timeoutMs: 30_000,
    ...start,
  };
  const request = requestTo({
    provider: 'http',
    url: 'http://127.0.0.1:${PORT}/answer',
    method: 'POST',
    headers: {},
    body: { question: 'How long?' },
    responsePath: '$.output',
    env: [],
    timeoutMs: 10_000,
    start: service,
    ...endpoint,
  } satisfies HttpEndpoint);
  return {
    repository,
    providers,
    ask: async (side: Side = 'head') => await (await providers.open(request, side)).call(request, NEVER),
    [Symbol.asyncDispose]: async () => {
      await providers.close();
      repository[Symbol.dispose]();
    },
  };
}

const refusalOf = async (asked: Promise<unknown>) => (await asked.catch((error: unknown) => error)) as UserError;
const textOf = async (asked: ReturnType<ReturnType<typeof openApp>['ask']>) => (await asked).output.text;

describe('a service that is started on each side', { timeout: 60_000 }, () => {
  it('answers with its own side’s files, at a port of its own, started once and told where to keep things', async () => {
    const answer = (name: string) =>
      serviceOf(
        `({ body }) => ({ output: ['${name}', body.question, process.env.PORT, process.env.EVALDELTA_SIDE].join(' ') })`,
        `appendFileSync('starts.txt', 'x');`,
      );
    await using app = openApp({ base: { 'app.cjs': answer('old') }, head: { 'app.cjs': answer('new') } });
    const texts = await Promise.all([app.ask('base'), app.ask('head'), app.ask('head'), app.ask('base')]);
    const [base = '', head = '', again, before] = texts.map(({ output }) => output.text);
    expect([base, head]).toEqual([
      expect.stringMatching(/^old How long\? \d+ base$/),
      expect.stringMatching(/^new How long\? \d+ head$/),
    ]);
    expect([again, before]).toEqual([head, base]);
    expect(base.split(' ').at(-2)).not.toBe(head.split(' ').at(-2));
    const starts = (['base', 'head'] as const).map((side) =>
      readFileSync(join(app.repository.directoryOf(side), 'starts.txt'), 'utf8'),
    );
    expect(starts).toEqual(['x', 'x']);
  });

  it('is given its port in the words of its command too, and is set up before', async () => {
    const files = onBoth(
      'app.cjs',
      `process.env.PORT = process.argv[2];\n${serviceOf("() => require('./made.json')")}`,
    );
    await using app = openApp(files, {
      start: {
        setup: [process.execPath, '-e', `require('node:fs').writeFileSync('made.json', '{"output":"made"}')`],
        command: [process.execPath, 'app.cjs', '${PORT}'],
      },
    });
    expect(await textOf(app.ask())).toBe('made');
  });

  it('keeps what each side writes in directories of its own, which go with the run', async () => {
    const files = onBoth(
      'app.cjs',
      serviceOf(
        `() => ({ output: [process.env.EVALDELTA_SIDE_DIR, require('node:os').tmpdir(), process.env.COMPOSE_PROJECT_NAME].join('|') })`,
      ),
    );
    const app = openApp(files);
    const told = (await Promise.all([app.ask('base'), app.ask('head')])).map(({ output }) => output.text.split('|'));
    expect(new Set(told.flat()).size).toBe(6);
    expect(told.map(([directory = '', temporary = '']) => temporary.startsWith(directory))).toEqual([true, true]);
    await app[Symbol.asyncDispose]();
    expect(told.map(([directory = '']) => existsSync(directory))).toEqual([false, false]);
  });

  it('is asked once the path that says so answers', async () => {
    const answer = `({ path }) => path === '/health' && (global.asked = (global.asked ?? 0) + 1) < 3
      ? { status: 503 } : { output: String(global.asked) }`;
    await using app = openApp(onBoth('app.cjs', serviceOf(answer)), { start: { readyPath: '/health' } });
    expect(await textOf(app.ask())).toBe('3');
  });

  it('is started at another port where somebody took the first one', async () => {
    const taken = `const marker = process.env.EVALDELTA_SIDE_DIR + '/taken';
if (!existsSync(marker)) { writeFileSync(marker, ''); throw Object.assign(new Error('listen EADDRINUSE: address already in use'), {}); }`;
    await using app = openApp(onBoth('app.cjs', serviceOf(`() => ({ output: 'second' })`, taken)));
    expect(await textOf(app.ask())).toBe('second');
  });

  it('is told to have found its address in use, where it takes no other', async () => {
    const taken = `throw Object.assign(new Error('listen EADDRINUSE: address already in use 127.0.0.1:8080'), {});`;
    await using app = openApp(onBoth('app.cjs', serviceOf(`() => ({ output: 'none' })`, taken)));
    await expect(app.ask()).rejects.toThrow(/found its address in use by another and ended with exit code 1\..*PORT/s);
  });

  it('ends with everything that it started, before its files go', async () => {
    const child = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });`;
    const app = openApp(onBoth('app.cjs', serviceOf('() => ({ output: [process.pid, child.pid].join(" ") })', child)));
    const pids = (await textOf(app.ask())).split(' ').map(Number);
    expect(pids.map(isRunning)).toEqual([true, true]);
    await app[Symbol.asyncDispose]();
    await expect.poll(() => pids.map(isRunning)).toEqual([false, false]);
    expect(app.repository.removed).toEqual(['head']);
  });

  it('is not waited for where its set-up still runs at the end', async () => {
    const setup = `require('node:fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)`;
    const app = openApp(onBoth('app.cjs', ''), { start: { setup: [process.execPath, '-e', setup] } });
    const asked = refusalOf(app.ask());
    const file = () => join(app.repository.directoryOf('head'), 'pid');
    await expect.poll(() => existsSync(file()) && readFileSync(file(), 'utf8'), { timeout: 10_000 }).toMatch(/^\d+$/);
    const pid = Number(readFileSync(file(), 'utf8'));
    await app[Symbol.asyncDispose]();
    expect((await asked).all[0]?.sentence).toContain('failed on head (SIGKILL)');
    expect(isRunning(pid)).toBe(false);
  });

  it('may end in order', async () => {
    const bye = `process.on('SIGTERM', () => { writeFileSync(process.env.BYE, 'bye'); process.exit(0); });`;
    await using temporary = await createDirectory();
    const file = join(temporary.path, 'bye.txt');
    const app = openApp(
      onBoth('app.cjs', serviceOf('() => ({ output: "here" })', bye)),
      { endpoint: { env: ['BYE'] } },
      { BYE: file },
    );
    expect(await textOf(app.ask())).toBe('here');
    await app[Symbol.asyncDispose]();
    expect(readFileSync(file, 'utf8')).toBe('bye');
  });
});

describe('a service that cannot be asked', { timeout: 60_000 }, () => {
  it.each<readonly [string, string, RegExp, Partial<ServiceStart>]>([
    [
      'ends at once',
      `console.log('loading'); throw new Error('no model at ' + process.env.APP_TOKEN)`,
      /ended with exit code 1\. It wrote: .*no model at \[redacted\]/,
      {},
    ],
    [
      'is TypeScript, and its Node older',
      `console.error('TypeError [ERR_UNKNOWN_FILE_EXTENSION]: Unknown file extension ".ts" for /x/PORT.ts'); process.exit(1)`,
      /Unknown file extension/,
      {},
    ],
    ['goes to the background', `process.exit(0)`, /ended with exit code 0\. It wrote nothing\./, {}],
    [
      'listens nowhere',
      `console.log('listening on 3000'); setInterval(() => {}, 1000)`,
      /could not be asked within 1 s: nothing listens at http:\/\/127\.0\.0\.1:\d+\. It wrote: listening on 3000/,
      { timeoutMs: 1_000 },
    ],
    [
      'is never ready',
      serviceOf('() => ({ status: 500 })'),
      /could not be asked within 1 s: `\/health` answers 500/,
      { timeoutMs: 1_000, readyPath: '/health' },
    ],
    ['is not there', '', /could not be started: spawn no-such-program ENOENT/, { command: ['no-such-program'] }],
  ])('because it %s', async (_, code, sentence, start) => {
    await using app = openApp(
      onBoth('app.cjs', code),
      { start, endpoint: { env: ['APP_TOKEN'] } },
      { APP_TOKEN: 'app-secret-token' },
    );
    const [details] = (await refusalOf(app.ask())).all;
    expect(details?.code).toBe('provider-refused');
    expect(details?.sentence).toMatch(/^The service `.*` \(head\) /);
    expect(details?.sentence).toMatch(sentence);
    expect(details?.hint).toMatch(/the variable PORT|actions\/setup-node/);
    // Nobody tries it again for each case.
    expect(await refusalOf(app.ask())).toMatchObject({ all: [details] });
  });

  it('because it died is told with its last words, and not as the fault of a case', async () => {
    await using app = openApp(
      onBoth('app.cjs', serviceOf(`() => { console.error('out of memory'); process.exit(3); }`)),
    );
    const failure = await failureOf(app.ask());
    expect(failure).toMatchObject({
      kind: 'fatal',
      message: expect.stringMatching(/\(head\) ended with exit code 3\. It wrote: out of memory$/),
    });
    expect(await failureOf(app.ask())).toEqual(failure);
  });
});
