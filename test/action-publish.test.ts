import { hash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WAIVER_LABEL } from '../src/adapters/github/waiver.ts';
import { parseResult } from '../src/result/read.ts';
import { startEnterpriseArtifacts } from './support/github/enterprise-artifacts.ts';
import { mergeGroupEvent } from './support/github/event-payloads.ts';
import type { GitHubServer } from './support/github/server.ts';
import { FORK_TOKEN } from './support/github/state.ts';
import type { ModelRequest } from './support/model/request.ts';
import type { ModelReply } from './support/model/server.ts';
import { readModelBehaviour } from './support/model/behaviour.ts';
import { createDirectory } from './support/repository.ts';
import { startResultsServer } from './support/results-server.ts';
import { runSituation, type SituationRun } from './support/run-situation.ts';
import { openSituation } from './support/situation.ts';

const situation = await openSituation('breaks-a-critical-case');
afterAll(() => situation[Symbol.asyncDispose]());

/** A model that no prompt sways. */
const steady = ({ prompt }: ModelRequest): ModelReply => ({
  text: prompt.includes('States the 30-day window')
    ? '{"score": 1, "pass": true, "reason": "It names the window.", "evidence": "within 30 days"}'
    : 'You can return it within 30 days of delivery.\nTeam: returns',
});

describe('a report', () => {
  it('is in files, an artifact that the comment links, and remarks on the lines that it is about', async () => {
    await using results = await startResultsServer();
    await using run = await runSituation(situation, { servers: [results] });
    const { outputs, annotations } = run.action;
    const names = results.artifacts.map(({ name, mimeType }) => [name, mimeType]);
    expect(names).toEqual([
      ['evaldelta-evals-1.html', 'text/html'],
      ['evaldelta-evals-1', 'application/zip'],
    ]);
    expect(run.github.state.comments[0]?.body).toContain(
      'https://github.com/acme/support/actions/runs/4242/artifacts/900',
    );
    expect(run.github.state.comments[0]?.body).toContain('/artifacts/900#case=support-reply/');
    const html = readFileSync(outputs['report-html'] ?? '', 'utf8');
    expect(results.artifacts[0]?.content.toString()).toBe(html);
    expect(html).toContain('refund-window');
    expect(parseResult(readFileSync(outputs['report-json'] ?? '', 'utf8')).verdict.kind).toBe('fail');
    const directory = join(outputs['report-json'] ?? '', '..');
    expect(readFileSync(join(directory, 'report.xml'), 'utf8')).toContain('<testsuites');
    const places = annotations.map(({ level, properties: { file, line } }) => [level, file, line]);
    expect(places).toContainEqual(['error', 'prompts/returns.md', '1']);
    expect(places).toContainEqual(['error', 'evals/support-reply.eval.yaml', '18']);
  });

  it('is beside the changed lines where `annotate: true` asks for it, and a warning where that is not permitted', async () => {
    const files = [{ filename: 'prompts/returns.md', status: 'modified' } as const];
    const prepare = ({ state }: GitHubServer): void => void state.pulls.get(1)?.files.push(...files);
    await using run = await runSituation(situation, { inputs: { annotate: 'true' }, prepare });
    const [remark] = run.github.state.reviewComments;
    expect([remark?.path, remark?.line, run.github.state.reviewComments.length]).toEqual(['prompts/returns.md', 1, 1]);
    expect(remark?.body).toContain('runs with this file and broke');
    const tokens = { 'loopback-token': FORK_TOKEN };
    await using fork = await runSituation(situation, { inputs: { annotate: 'true' }, github: { tokens } });
    expect([fork.action.exitCode, fork.github.state.reviewComments]).toEqual([1, []]);
    expect(warnings(fork)).toContain('Putting remarks in the diff');
  });

  it('of two jobs stands in the one comment that both write: what is green takes nothing from what is red', async () => {
    await using red = await runSituation(situation, { env: { GITHUB_JOB: 'prompts' } });
    const written = red.github.state.comments[0]?.body ?? '';
    const after = async (env: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) => {
      const prepare = ({ state }: GitHubServer): void =>
        void state.addComment({ login: 'github-actions[bot]', body: written });
      await using run = await runSituation(situation, { env, inputs, prepare, behaviour: steady });
      const bodies = run.github.state.comments.map(({ body }) => body);
      return { exitCode: run.action.exitCode, bodies, icons: bodies[0]?.match(/(?<=^### )\S+/gm) };
    };
    const green = await after({ GITHUB_JOB: 'smoke', GITHUB_RUN_ID: '4243' });
    expect([red.action.exitCode, green.exitCode, green.bodies.length], green.bodies[0]).toEqual([1, 0, 1]);
    expect(green.icons).toEqual(['❌', '✅']);
    expect(green.bodies[0]).toContain('Above: job `prompts`');
    // The same job, run again, speaks for itself.
    expect((await after({ GITHUB_JOB: 'prompts', GITHUB_RUN_ATTEMPT: '2' })).icons).toEqual(['✅']);
  });

  it('reaches the comment and the check where artifacts are refused', async () => {
    await using results = await startResultsServer({ isDown: true });
    await using run = await runSituation(situation, { servers: [results] });
    expect(run.action.exitCode).toBe(1);
    expect(run.github.state.comments[0]?.body).toContain('refund-window');
    expect(warnings(run)).toContain('could not be uploaded');
    expect(run.action.outputs['comment-url']).toContain('issuecomment');
  });

  it('is one artifact on GitHub Enterprise Server, in the list that the comment links', async () => {
    await using server = await startEnterpriseArtifacts();
    await using run = await runSituation(situation, { servers: [server] });
    const { exitCode, outputs, stderr } = run.action;
    expect([exitCode, warnings(run), stderr]).toEqual([1, '', '']);
    const html = readFileSync(outputs['report-html'] ?? '', 'utf8');
    const [artifact] = server.artifacts();
    expect(artifact?.files).toMatchObject({
      'report.html': html,
      'report.xml': expect.stringContaining('<testsuites'),
    });
    expect(parseResult(artifact?.files['report.json'] ?? '').verdict.kind).toBe('fail');
    expect(run.github.state.comments[0]?.body).toContain(
      '[full report](https://github.example.com/acme/support/actions/runs/4242#artifacts)',
    );
  });

  it('stays on disk where that server has no storage, and the log says where', async () => {
    await using server = await startEnterpriseArtifacts({ isDown: true });
    await using run = await runSituation(situation, { servers: [server] });
    expect(run.action.exitCode).toBe(1);
    expect(warnings(run)).toMatch(/could not be uploaded.*report-html.*report-json/);
    expect(existsSync(run.action.outputs['report-html'] ?? '')).toBe(true);
    expect(run.github.state.comments[0]?.body).toContain('refund-window');
  });

  it('is kept apart from that of another instance, and its remarks find a clone below the workspace', async () => {
    await using other = await runSituation(situation, {
      inputs: { 'comment-id': 'other', 'working-directory': 'repository' },
      env: { GITHUB_WORKSPACE: join(situation.repository.directory, '..') },
      repository: join(situation.repository.directory, '..'),
      prepare: ({ state }) =>
        void state.addComment({ login: 'github-actions[bot]', body: '<!-- evaldelta:comment:default -->\nThe first.' }),
    });
    const { comments } = other.github.state;
    expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- evaldelta:comment:default -->',
      '<!-- evaldelta:comment:other -->',
    ]);
    expect(other.action.outputs['report-json']).toContain('report-__evaldelta.other');
    expect(other.action.annotations.map(({ properties }) => properties['file'])).toContain(
      'repository/prompts/returns.md',
    );
  });
});

describe('finished trials', () => {
  it('are kept by the post step, and a re-run of the same run pays for nothing and says the same', async () => {
    await using results = await startResultsServer();
    await using temp = await createDirectory();
    const job = { servers: [results], temp: temp.path };
    await using first = await runSituation(situation, job);
    expect(await first.action.post()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(results.caches.map(({ key }) => key)).toEqual(['evaldelta-trials-v1-evals.default-4242-1']);
    await empty(temp.path);
    const calls = first.model.requests.length;
    const second = { ...job, model: first.model, env: { GITHUB_RUN_ATTEMPT: '2' } };
    await using again = await runSituation(situation, second);
    expect(first.model.requests.length - calls).toBe(0);
    expect(again.action.exitCode).toBe(first.action.exitCode);
    expect(verdictOf(again)).toEqual(verdictOf(first));
    expect(again.action.outputs['spend-usd']).toBe('0');
  });

  it('that somebody has rewritten who may write the cache are asked for anew: no pass is forged', async () => {
    await using temp = await createDirectory();
    await using first = await runSituation(situation, { temp: temp.path });
    expect(first.action.outputs['verdict']).toBe('fail');
    forgeAnswers(join(temp.path, 'evaldelta/trials/trials.sqlite'));
    const calls = first.model.requests.length;
    const second = { temp: temp.path, model: first.model, env: { GITHUB_RUN_ATTEMPT: '2' } };
    await using again = await runSituation(situation, second);
    expect(again.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    const asked = first.model.requests.length - calls;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(calls);
  });

  it('of a cancelled job are kept, and what is known is reported, in red', async () => {
    await using results = await startResultsServer();
    let stop: (signal: NodeJS.Signals) => void = () => undefined;
    const answer = readModelBehaviour(situation.modelFile);
    let calls = 0;
    await using run = await runSituation(situation, {
      servers: [results],
      inputs: { concurrency: '2' },
      onStart: (end) => (stop = end),
      behaviour: (request) => {
        calls += 1;
        return cancelAt(calls, 9, () => stop('SIGTERM')) ?? answer(request);
      },
    });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
    expect(run.github.state.comments[0]?.body).toContain('interruption');
    expect(run.github.state.comments[0]?.body).not.toContain('Not blocking');
    expect(run.action.stderr).toBe('');
    await run.action.post();
    expect(results.caches).toHaveLength(1);
    expect(verdictOf(run).trials).toBeGreaterThanOrEqual(4);
  });

  it('are none in a job that was cancelled in its first moment: its post step asks, pays and says nothing', async () => {
    await using results = await startResultsServer();
    await using run = await runSituation(situation, { servers: [results], onStart: (stop) => stop('SIGINT') });
    expect([run.action.exitCode, run.action.outputs]).toEqual([null, {}]);
    expect(await run.action.post()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect([run.model.requests, run.github.calls, results.caches]).toEqual([[], [], []]);
  });

  it('are none in a job that was cancelled before the first answer, and the comment says so in a sentence', async () => {
    let stop: (signal: NodeJS.Signals) => void = () => undefined;
    let calls = 0;
    await using run = await runSituation(situation, {
      onStart: (end) => (stop = end),
      behaviour: () => {
        calls += 1;
        return cancelAt(calls, 1, () => stop('SIGTERM')) ?? { hang: true };
      },
    });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    const [comment = { body: '' }] = run.github.state.comments;
    expect(comment.body).toMatch(/: the run was interrupted before any case had an answer\n\nRun it again: /);
    expect(comment.body).toContain('What would have run: 12 of 14');
    expect(comment.body).not.toMatch(/n\/a|0 pairs|Without a usable pair/);
  });

  it('are not kept where the workflow says so', async () => {
    await using results = await startResultsServer();
    await using idle = await openSituation('touches-no-prompt');
    await using run = await runSituation(idle, { servers: [results], inputs: { cache: 'false' } });
    expect(await run.action.post()).toMatchObject({ exitCode: 0 });
    expect(results.caches).toEqual([]);
  });
});

describe('a waiver', () => {
  const accept = (state: GitHubServer['state'], login: string, at = '2026-11-21T10:05:00Z') =>
    state.label({ event: 'labeled', label: WAIVER_LABEL, login, at });
  const push = (state: GitHubServer['state'], at = '2026-11-21T10:00:00Z') =>
    state.push({ sha: situation.headSha, at });

  /** What our comment says once a first run has failed. */
  let failed = '';
  const seen = (state: GitHubServer['state'], body = failed) =>
    state.addComment({ login: 'github-actions[bot]', body });
  beforeAll(async () => {
    await using run = await runSituation(situation, { prepare: ({ state }) => push(state) });
    failed = run.github.state.comments[0]?.body ?? '';
  });

  it('turns the check green with who and when, and everything still shown', async () => {
    await using run = await runSituation(situation, {
      prepare: ({ state }) => (push(state), seen(state), accept(state, 'maintainer')),
    });
    expect(run.action).toMatchObject({ exitCode: 0, outputs: { verdict: 'waived' } });
    const body = run.github.state.comments[0]?.body ?? '';
    expect(['`maintainer`', '2026-11-21', 'refund-window'].filter((text) => !body.includes(text))).toEqual([]);
  });

  it('is void before its first result is there to be read', async () => {
    await using run = await runSituation(situation, {
      prepare: ({ state }) => (push(state), accept(state, 'maintainer')),
    });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(run.github.state.comments[0]?.body).toContain('the comment has no failing result of');
  });

  it('is void where a push came after it', async () => {
    await using run = await runSituation(situation, {
      prepare: ({ state }) => (accept(state, 'maintainer'), push(state, '2026-11-21T11:00:00Z')),
    });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(run.github.state.comments[0]?.body).toContain('does not count: it is older than the push');
    expect(run.action.summary).toContain('Take it off and put it on again.');
  });

  it('is void where it comes from somebody who may not write', async () => {
    await using run = await runSituation(situation, {
      prepare: ({ state }) => (push(state), seen(state), accept(state, 'contributor')),
    });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(run.github.state.comments[0]?.body).toContain('contributor may not write to the repository');
  });

  it('holds in the merge queue for what was seen on the pull request, and for nothing else', async () => {
    const payload = mergeGroupEvent({ headSha: situation.mergeSha, baseSha: situation.baseSha, number: 1 });
    const queue = (body: string) =>
      runSituation(situation, {
        event: { name: 'merge_group', payload },
        prepare: ({ state }) => (push(state), seen(state, body), accept(state, 'maintainer')),
      });
    await using same = await queue(failed);
    expect(same.action).toMatchObject({ exitCode: 0, outputs: { verdict: 'waived' } });
    await using other = await queue(failed.replace(/("suite":")[^"]+/g, '$1another'));
    expect(other.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(other.action.summary).toContain('This is something else.');
    await using unknown = await queue('');
    expect(unknown.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  });
});

function cancelAt(call: number, at: number, cancel: () => void): { readonly hang: true } | undefined {
  if (call === at) cancel();
  return call >= at ? { hang: true } : undefined;
}

/** What a re-run must repeat. */
function verdictOf({ action }: SituationRun) {
  const { verdict, trials } = parseResult(readFileSync(action.outputs['report-json'] ?? '', 'utf8'));
  const scored = trials.filter(({ status }) => status === 'scored');
  return {
    kind: verdict.kind,
    findings: verdict.findings.map(({ rule, status, actual }) => [rule, status, actual]),
    trials: scored.length,
  };
}

async function empty(directory: string): Promise<void> {
  for (const name of await readdir(directory)) await rm(join(directory, name), { recursive: true });
}

function warnings({ action }: SituationRun): string {
  return action.annotations
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message)
    .join('\n');
}

/** Puts base's good answer where head gave its bad one, with the digest that needs no key. */
function forgeAnswers(file: string): void {
  const good = 'Unused goods can be returned within 30 days of delivery, so a refund is no longer possible.';
  const database = new DatabaseSync(file);
  for (const row of database.prepare('SELECT key, value, stored_at_ms, run FROM stored').all()) {
    const value = String(row['value']).replace(/We are generous here[^"\\]*/, good);
    if (value === row['value']) continue;
    const parts = [row['key'], value, row['stored_at_ms'], row['run']].map(String);
    const digest = hash('sha256', parts.join('\u0000'), 'base64url');
    database.prepare('UPDATE stored SET value = ?, digest = ? WHERE key = ?').run(value, digest, String(row['key']));
  }
  database.close();
}
