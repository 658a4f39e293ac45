// False blocks and power of the whole program: the built bundle against a loopback model server with known pass
// probabilities. Usage: npm run bench -- whole-program [--unchanged 200] [--dead 50] [--jobs 2] [--seed 1] [--action DIRECTORY]
// [--write]: into docs/statistics.md.
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { parseArgs } from 'node:util';
import { pullRequestEvent } from '../test/support/github/event-payloads.ts';
import { startGitHubServer } from '../test/support/github/server.ts';
import type { ModelRequest } from '../test/support/model/request.ts';
import { startModelServer, type ModelBehaviour } from '../test/support/model/server.ts';
import { createDirectory, TestRepository } from '../test/support/repository.ts';
import { runAction } from '../test/support/run-action.ts';
import { average, markdown, writeToPage } from './support/page.ts';

const CASES = 100;
const DEAD = new Set(['case-1', 'case-2', 'case-3']);

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    unchanged: { type: 'string', default: '200' },
    dead: { type: 'string', default: '50' },
    jobs: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    action: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

type Job = { readonly scenario: 'unchanged' | 'dead'; readonly seed: number };
type Outcome = { readonly verdict: string; readonly calls: number };

const jobs: readonly Job[] = (['unchanged', 'dead'] as const).flatMap((scenario) =>
  Array.from({ length: Number(values[scenario]) }, (_, index) => ({
    scenario,
    seed: Number(values.seed) * 10_000 + index,
  })),
);
const outcomes = new Map<Job['scenario'], readonly Outcome[]>();

await using directory = await createDirectory();
const checkout = await createCheckout(directory.path);
const queue = [...jobs];
await Promise.all(Array.from({ length: Number(values.jobs) }, work));
const table = tableOf(outcomes);
console.log(table);
if (values.write) writeToPage('whole-program', 'whole-program', table);

async function work(): Promise<void> {
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    const outcome = await runJob(job);
    outcomes.set(job.scenario, [...(outcomes.get(job.scenario) ?? []), outcome]);
    const done = jobs.length - queue.length;
    if (done % 10 === 0) console.error(`${done} of ${jobs.length} pull requests begun`);
  }
}

async function runJob({ scenario, seed }: Job): Promise<Outcome> {
  const { headSha, baseSha, mergeSha } = checkout;
  await using github = await startGitHubServer({ pulls: [{ number: 1, headSha, baseSha }] });
  await using model = await startModelServer({ behaviour: answers(scenario, seed) });
  await using run = await runAction({
    repository: checkout.repository.directory,
    event: { name: 'pull_request', payload: pullRequestEvent({ headSha, baseSha }) },
    inputs: { cache: 'false', 'max-cost': 'none' },
    servers: [github, model],
    env: { GITHUB_SHA: mergeSha, GITHUB_RUN_ID: String(seed + 1) },
    token: github.token,
    ...(values.action === undefined ? {} : { actionDirectory: values.action }),
  });
  return { verdict: run.outputs['verdict'] ?? 'none', calls: model.requests.length };
}

/** STATISTICS' typical suite: 65 % always pass, 10 % always fail, 25 % flaky by Beta(2, 1). */
function answers(scenario: Job['scenario'], seed: number): ModelBehaviour {
  const random = generator(seed);
  const rates = new Map(
    Array.from({ length: CASES }, (_, index) => [`case-${index + 1}`, index < 3 ? 1 : passRate(random)]),
  );
  return (request: ModelRequest) => {
    const id = /case-\d+/.exec(request.prompt)?.[0] ?? '';
    const isDead = scenario === 'dead' && DEAD.has(id) && request.prompt.includes('Version two');
    return { text: !isDead && random() < (rates.get(id) ?? 0) ? 'yes' : 'no' };
  };
}

function passRate(random: () => number): number {
  const draw = random();
  if (draw < 0.65) return 1;
  return draw < 0.75 ? 0 : Math.sqrt(random());
}

function generator(seed: number): () => number {
  const source = xoroshiro128plus(seed);
  return () => (source.next() >>> 0) / 2 ** 32;
}

async function createCheckout(path: string) {
  const repository = await TestRepository.create(`${path}/repository`);
  const rows = Array.from({ length: CASES }, (_, index) =>
    JSON.stringify({ id: `case-${index + 1}`, name: `case-${index + 1}` }),
  );
  const baseSha = await repository.commit('Base', {
    'prompt.md': 'Version one. Answer yes or no for {{ name }}.',
    'cases.jsonl': `${rows.join('\n')}\n`,
    'demo.eval.yaml': `suite: demo
target: { prompt: prompt.md, provider: openai, model: gpt-6-luna }
cases: [{ file: cases.jsonl, expect: [{ equals: 'yes' }] }]
policy: { pass_rate: { max_drop: 0.02 } }
`,
  });
  await repository.git('switch', '--quiet', '--create', 'change');
  const headSha = await repository.commit('Head', { 'prompt.md': 'Version two. Answer yes or no for {{ name }}.' });
  await repository.git('switch', '--quiet', '--detach', 'main');
  return { repository, baseSha, headSha, mergeSha: await repository.merge('change') };
}

const TITLES = { unchanged: 'nothing changed', dead: `${DEAD.size} cases dead` } as const;

function tableOf(all: ReadonlyMap<Job['scenario'], readonly Outcome[]>): string {
  const kinds = ['fail', 'pass', 'inconclusive', 'error'];
  const rows = [...all].map(([scenario, list]) => {
    const counts = kinds.map((kind) => String(list.filter(({ verdict }) => verdict === kind).length));
    return [TITLES[scenario], String(list.length), ...counts, average(list.map(({ calls }) => calls)).toFixed(0)];
  });
  return markdown([['what the pull request does', 'pull requests', ...kinds, 'calls'], ...rows]);
}
