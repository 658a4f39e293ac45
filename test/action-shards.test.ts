import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readModelBehaviour } from './support/model/behaviour.ts';
import { startModelServer, type ModelServer } from './support/model/server.ts';
import { startResultsServer, type ResultsServer } from './support/results-server.ts';
import { runSituation, type SituationRun } from './support/run-situation.ts';
import { openSituation, type Situation } from './support/situation.ts';

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, string>> };
type Job = {
  readonly if?: string;
  readonly strategy?: { readonly 'fail-fast': boolean; readonly matrix: { readonly shard: readonly number[] } };
  readonly steps: readonly Step[];
};
type Workflow = { readonly jobs: Readonly<Record<string, Job>> };

const EXAMPLE = parse(readFileSync(join(import.meta.dirname, '../examples/shards.yml'), 'utf8')) as Workflow;

type World = {
  readonly situation: Situation;
  readonly results: ResultsServer;
  readonly model: ModelServer;
  readonly stack: AsyncDisposableStack;
};

async function openWorld(name: string): Promise<World & AsyncDisposable> {
  const stack = new AsyncDisposableStack();
  const situation = stack.use(await openSituation(name));
  const results = stack.use(await startResultsServer());
  const model = stack.use(await startModelServer({ behaviour: readModelBehaviour(situation.modelFile) }));
  return { situation, results, model, stack, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

type Run = Pick<SituationRun, 'action' | 'github'>;

/** Runs a job of the example with what its matrix makes of its inputs. */
async function runJob(world: World, job: string, shard?: number, attempt = '1'): Promise<Run> {
  const { situation, results, model, stack } = world;
  const step = EXAMPLE.jobs[job]?.steps.find(({ uses = '' }) => uses.startsWith('evaldelta/'));
  const total = String(EXAMPLE.jobs[job]?.strategy?.matrix.shard.length);
  const fill = (text: string) =>
    text.replaceAll('${{ matrix.shard }}', String(shard)).replaceAll('${{ strategy.job-total }}', total);
  const inputs = Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, text]) => [name, fill(text)]));
  const env = { GITHUB_JOB: job, GITHUB_RUN_ATTEMPT: attempt };
  return stack.use(await runSituation(situation, { model, servers: [results], inputs, env }));
}

const SHARDS = EXAMPLE.jobs['shard']?.strategy?.matrix.shard ?? [];

async function runShards(world: World): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const shard of SHARDS) runs.push(await runJob(world, 'shard', shard));
  return runs;
}

describe('the example that runs in shards', { timeout: 240_000 }, () => {
  it('lets all shards run to their end and merges whatever happened to them', () => {
    expect(EXAMPLE.jobs['shard']?.strategy?.['fail-fast']).toBe(false);
    expect(EXAMPLE.jobs['evals']?.if).toBe('always()');
    expect(EXAMPLE.jobs['evals']?.steps.map((step) => step.with?.['merge'])).toContain(String(SHARDS.length));
  });

  it('says and decides what one job does, asking for as much and only once', async () => {
    await using alone = await openWorld('one-of-four-rows-regresses');
    const one = alone.stack.use(await runSituation(alone.situation, { model: alone.model, servers: [alone.results] }));
    await using world = await openWorld('one-of-four-rows-regresses');
    const shards = await runShards(world);
    const merged = await runJob(world, 'evals');

    expect(shards.map(({ action }) => [action.exitCode, action.outputs['verdict']])).toEqual(
      SHARDS.map(() => [0, undefined]),
    );
    expect(shards.flatMap(({ github }) => github.state.comments)).toEqual([]);
    expect(shards[1]?.action.summary).toMatch(
      /^Shard 2\/4 done: \d+ of \d+ trials for \$[\d.]+\. Nothing is judged here/,
    );
    expect(merged.action.exitCode).toBe(one.action.exitCode);
    expect(commentOf(merged)).toBe(commentOf(one));
    expect(resultOf(merged)).toEqual(resultOf(one));
    expect(asked(world.model)).toEqual(asked(alone.model));
    expect(merged.github.violations).toEqual([]);
  });

  it('is an error that names what is missing, and judges nothing', async () => {
    await using world = await openWorld('breaks-a-critical-case');
    await runShards(world);
    const calls = world.model.requests.length;
    world.results.artifacts.splice(1, 1);
    const merged = await runJob(world, 'evals');
    expect(merged.action.exitCode).toBe(1);
    expect(merged.action.outputs['verdict']).toBe('error');
    expect(merged.github.state.comments[0]?.body).toContain('Error: Shard 2/4 is missing');
    expect(world.model.requests).toHaveLength(calls);
  });

  it('takes what a job that was run again has left, and refuses a shard of another plan by name', async () => {
    await using world = await openWorld('breaks-a-critical-case');
    await runShards(world);
    await runJob(world, 'shard', 3, '2');
    expect(world.results.artifacts.map(({ name }) => name)).toContain('evaldelta-shard-3-of-4-attempt-2.jsonl.gz');
    const merged = await runJob(world, 'evals', undefined, '2');
    expect(merged.github.state.comments[0]?.body).toContain('refund-window');
    expect(merged.action.outputs['verdict']).toBe('fail');

    await using other = await openWorld('improves-and-passes');
    await runShards(other);
    const stranger = other.results.artifacts.find(({ name }) => name.includes('-3-of-4'));
    const at = world.results.artifacts.findIndex(({ name }) => name === 'evaldelta-shard-3-of-4-attempt-2.jsonl.gz');
    const own = world.results.artifacts[at];
    if (stranger === undefined || own === undefined) throw new Error('no shard was left');
    world.results.artifacts[at] = { ...own, content: stranger.content };
    const refused = await runJob(world, 'evals', undefined, '3');
    expect(refused.action.outputs['verdict']).toBe('error');
    expect(refused.github.state.comments[0]?.body).toMatch(/attempt-2 is shard 3\/4 of another run: it has/);
  });
});

function commentOf({ github }: Run): string {
  expect(github.state.comments).toHaveLength(1);
  return withoutTimes(github.state.comments[0]?.body ?? '');
}

/** What lies in time, and who was asked when: never twice the same. */
const TIMES = /^(?:createdAt|startedAt|latencyMs|requestId|at|job|sha)$|latency/i;

/** The result file without durations, moments and the commits of either repository. */
function resultOf({ action }: Run): unknown {
  const text = readFileSync(action.outputs['report-json'] ?? '', 'utf8').replaceAll(/\b[0-9a-f]{40}\b/g, 'SHA');
  return JSON.parse(text, (name, value: unknown) => (TIMES.test(name) ? undefined : value));
}

/** Times, hours, names of jobs and commits. */
function withoutTimes(markdown: string): string {
  return markdown
    .replace(/[\d.]+ m?s → [\d.]+ m?s \([^)]*\)(<br>[^|]*)?/g, 'LATENCY ')
    .replace(/"at":"[^"]+"/g, '"at":"HOUR"')
    .replace(/"job":"[^"]+"/g, '"job":"JOB"')
    .replace(/artifacts\/\d+/g, 'artifacts/N')
    .replace(/\b[0-9a-f]{7,40}\b/g, 'SHA')
    .replace(/\(\d+ days? old\)/g, '(AGE)');
}

/** How often each thing was asked. */
function asked({ requests }: ModelServer): unknown {
  const counts = Map.groupBy(requests, ({ model, prompt }) => JSON.stringify([model, prompt]));
  return [...counts].map(([name, same]) => [name, same.length]).sort();
}
