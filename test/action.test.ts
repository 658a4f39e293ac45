import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEnterpriseArtifacts } from './support/github/enterprise-artifacts.ts';
import { readModelBehaviour } from './support/model/behaviour.ts';
import { startProxy } from './support/proxy.ts';
import { createDirectory } from './support/repository.ts';
import { startResultsServer } from './support/results-server.ts';
import { runSituation, type SituationRun } from './support/run-situation.ts';
import { openSituation, situationNames } from './support/situation.ts';

type Server = { readonly env: Readonly<Record<string, string>> };

const DIST = join(import.meta.dirname, '../dist');

/** A text that stands in one lazily loaded package each. */
const HEAVY = {
  openai: 'OpenAI-Organization',
  anthropic: 'anthropic-dangerous-direct-browser-access',
  liquid: 'jekyllWhere',
  prices: 'pydantic/genai-prices/',
  tokenizer: 'Disallowed special token',
  schemas: 'JSON Schema validator',
  artifacts: 'github.actions.results.api.v1.ArtifactService',
  enterpriseArtifacts: '_apis/pipelines/workflows/',
} as const;

/** The same of packages that only some jobs need, and that none loads before it has something to run. */
const LATER = { undici: 'UND_ERR_CONNECT_TIMEOUT' } as const;

describe('the bundled Action on a pull request', () => {
  it.each(situationNames())('%s: posts the expected comment and sets the check', async (name) => {
    await using situation = await openSituation(name);
    await using run = await runSituation(situation);
    const comments = run.github.state.comments.map((comment) => withoutTimes(comment.body));
    await keepGolden(situation.expectedComment, comments[0]);
    expect(comments).toEqual(golden(situation.expectedComment));
    expect(run.action.exitCode).toBe(situation.exitCode);
    expect(run.github.violations).toEqual([]);
    expect(run.action.stderr).toBe('');
  });

  it('brings its own comment up to date, never posts another one', async () => {
    await using situation = await openSituation('breaks-a-critical-case');
    await using run = await runSituation(situation, {
      prepare: ({ state }) => {
        for (let n = 0; n < 120; n += 1) state.addComment({ login: 'reader', body: `Remark ${n}` });
        state.addComment({
          login: 'github-actions[bot]',
          body: '<!-- evaldelta:comment:default -->\nAn older verdict.',
        });
      },
    });
    const own = run.github.state.comments.filter((comment) => comment.login === 'github-actions[bot]');
    expect(own.map((comment) => comment.body.includes('refund-window'))).toEqual([true]);
  });

  it('leaves the red result of another job of the same commit in the comment, first, and names comment-id', async () => {
    await using breaking = await openSituation('breaks-a-critical-case');
    await using red = await runSituation(breaking, { env: { GITHUB_JOB: 'returns' } });
    await using improving = await openSituation('improves-and-passes');
    const body = (red.github.state.comments[0]?.body ?? '').replaceAll(breaking.headSha, improving.headSha);
    await using green = await runSituation(improving, {
      prepare: ({ state }) => void state.addComment({ login: 'github-actions[bot]', body }),
    });
    const comments = green.github.state.comments.map((comment) => comment.body);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.match(/^### (❌|✅) /gm)).toHaveLength(2);
    expect(comments[0]?.indexOf('### ❌')).toBeLessThan(comments[0]?.indexOf('### ✅') ?? 0);
    expect(green.action.exitCode).toBe(0);
    expect(warnings(green)).toContain('comment-id');
  });

  it('judges a suite beside one that gets no answers, and names the dead one', async () => {
    await using situation = await openSituation('one-of-four-rows-regresses');
    const alive = readModelBehaviour(situation.modelFile);
    await using run = await runSituation(situation, {
      behaviour: (request) =>
        request.prompt.includes('Letter') ? { status: 400, error: { message: 'Out of order.' } } : alive(request),
    });
    const comment = run.github.state.comments[0]?.body ?? '';
    const rows = comment.matchAll(/^\| ([^[].+?)<br><sub>.+?<\/sub> \| (n\/a|.+? → \S+)/gm);
    expect([...rows].map(([, row, rate]) => `${row}: ${rate}`)).toEqual([
      '⛔ `routing` × `terra`: n/a',
      '⛔ `routing` × `haiku`: n/a',
      '❌ `arrival` × `haiku`: 95.0% → 55.0%',
      '✅ `arrival` × `terra`: 100.0% → 100.0%',
    ]);
    expect(comment).toMatch(/^- Suite routing, target (terra|haiku): .*Out of order/m);
    expect([run.action.outputs['verdict'], run.action.exitCode]).toEqual(['error', 1]);
  });

  it('clears an old comment when nothing is affected any more', async () => {
    await using situation = await openSituation('touches-no-prompt');
    await using run = await runSituation(situation, {
      prepare: ({ state }) => {
        state.addComment({
          login: 'github-actions[bot]',
          body: '<!-- evaldelta:comment:default -->\n❌ An older verdict.',
        });
      },
    });
    expect(run.github.state.comments).toHaveLength(1);
    expect(run.github.state.comments[0]?.body).not.toContain('older verdict');
    expect(run.action.outputs['verdict']).toBe('nothing-to-run');
  });

  it('calls no model and loads no heavy chunk when nothing is affected', async () => {
    const idle = await loadedPackages('touches-no-prompt');
    expect(idle).toEqual({ calls: 0, packages: [], later: [] });
    const busy = await loadedPackages('breaks-a-critical-case');
    expect(busy.packages).toEqual(['anthropic', 'liquid', 'openai', 'prices', 'tokenizer']);
  });

  it("loads the client of the server's own artifact service and of no other", async () => {
    await using results = await startResultsServer();
    await using enterprise = await startEnterpriseArtifacts();
    const clients = async (server: Server) => {
      const { packages } = await loadedPackages('breaks-a-critical-case', [server]);
      return packages.filter((name) => /artifacts/i.test(name));
    };
    expect(await clients(results)).toEqual(['artifacts']);
    expect(await clients(enterprise)).toEqual(['enterpriseArtifacts']);
  });

  it('publishes nothing when a newer head has overtaken it', async () => {
    await using situation = await openSituation('breaks-a-critical-case');
    await using run = await runSituation(situation, {
      prepare: ({ state }) => {
        const pull = state.pull(1);
        pull.headSha = 'f'.repeat(40);
      },
    });
    expect(run.model.requests).toEqual([]);
    expect(run.github.state.comments).toEqual([]);
    expect(run.action.exitCode).toBe(0);
  });

  it('keeps its verdict where it may not comment, and names the missing permission', async () => {
    await using situation = await openSituation('breaks-a-critical-case');
    await using run = await runSituation(situation, {
      prepare: (github) => {
        github.inject({
          method: 'POST',
          path: /comments$/,
          reply: { status: 403, body: { message: 'Resource not accessible by integration' }, headers: {} },
        });
      },
    });
    expect(run.action.exitCode).toBe(1);
    expect(run.action.summary).toContain('refund-window');
    expect(warnings(run)).toContain('pull-requests: write');
  });
});

describe('the client for HTTP that the bundle holds back', () => {
  type Client = {
    readonly ProxyAgent: new (url: string) => object;
    readonly fetch: (url: string, asked?: object) => Promise<Response>;
  };

  it('is loaded to go through a proxy, and for nothing else', async () => {
    const { ProxyAgent, fetch } = (await import(join(DIST, 'undici.js'))) as Client;
    await using proxy = await startProxy();
    await expect(fetch('https://api.example/', { dispatcher: new ProxyAgent(proxy.url) })).rejects.toThrow();
    expect(proxy.asked).toEqual(['CONNECT api.example:443']);
    expect((await fetch(proxy.url)).status).toBe(200);
  });
});

/** Which heavy packages the process loaded, by V8's own account of the scripts that it ran. */
async function loadedPackages(
  name: string,
  servers: readonly Server[] = [],
): Promise<Record<'packages' | 'later', readonly string[]> & { readonly calls: number }> {
  await using directory = await createDirectory();
  await using situation = await openSituation(name);
  await using run = await runSituation(situation, { servers, env: { NODE_V8_COVERAGE: directory.path } });
  const scripts = readdirSync(directory.path).flatMap((file) => scriptNames(join(directory.path, file)));
  const chunks = [...new Set(scripts)].filter((script) => existsSync(join(DIST, script)));
  const text = chunks.map((chunk) => readFileSync(join(DIST, chunk), 'utf8')).join('\n');
  const loaded = (marks: Readonly<Record<string, string>>): readonly string[] =>
    Object.keys(marks)
      .filter((name) => text.includes(marks[name] ?? ''))
      .sort();
  return { calls: run.model.requests.length, packages: loaded(HEAVY), later: loaded(LATER) };
}

function scriptNames(coverageFile: string): readonly string[] {
  const coverage = JSON.parse(readFileSync(coverageFile, 'utf8')) as {
    readonly result: readonly { readonly url: string }[];
  };
  return coverage.result.filter((script) => script.url.startsWith('file:')).map((script) => basename(script.url));
}

function warnings(run: SituationRun): string {
  return run.action.annotations
    .filter((annotation) => annotation.level === 'warning')
    .map((annotation) => annotation.message)
    .join('\n');
}

/** Latencies and the hour are all that a repetition changes. */
function withoutTimes(markdown: string): string {
  return markdown
    .replace(/[\d.]+ m?s → [\d.]+ m?s \([^)]*\)(<br>[^|]*)?/g, 'LATENCY ')
    .replace(/"at":"[^"]+"/, '"at":"HOUR"')
    .replace(/\(\d+ days? old\)/g, '(AGE)');
}

function golden(file: string): readonly string[] {
  return existsSync(file) ? [readFileSync(file, 'utf8')] : [];
}

async function keepGolden(file: string, comment: string | undefined): Promise<void> {
  if (process.env['UPDATE_FIXTURES'] === undefined || comment === undefined) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, comment);
}
