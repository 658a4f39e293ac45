import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { wrapProse } from '../scripts/wrap-prose.ts';
import { generatorFor } from '../src/compare/random.ts';
import { losing, staleBase } from './decision-faults.ts';
import {
  dead,
  diffuse,
  drawSuite,
  patchy,
  PROFILES,
  unchanged,
  type Profile,
  type Scenario,
  type Suite,
} from './decision-model.ts';
import { PEERS } from './decision-peers.ts';
import { simulate, type Outcome, type PullRequest } from './decision-product.ts';
import { average, madeOf, markdown, percent, type PageTable } from './support/page.ts';
import { inThreads } from './support/threads.ts';

/** What a pull request does to a suite, or what happens while it is measured. */
type World = {
  readonly name: string;
  readonly make: (profile: Profile, size: number, random: RandomGenerator) => PullRequest;
};

type Cell = { readonly blocked: number; readonly undecided: number; readonly calls: number };

/** One cell of a table: how the product, or a policy of others, ends so many pull requests. */
type CellJob = {
  readonly profile: keyof typeof PROFILES;
  readonly size: number;
  readonly world: string;
  readonly reps: number;
  readonly peer?: string;
};

const SIZES = [20, 50, 100, 200, 500];

const NOTHING = world('none', () => unchanged);
const WORLDS: readonly World[] = [
  NOTHING,
  world('+3', () => diffuse(-0.03)),
  world('−2', () => diffuse(0.02)),
  world('−5', () => diffuse(0.05)),
  world('−10', () => diffuse(0.1)),
  world('−20', () => diffuse(0.2)),
  world('−10 patchy', () => patchy(0.1)),
  world('1 dead', () => dead(1)),
  world('3 dead', () => dead(3)),
  world('5 dead', () => dead(5)),
  world('5 % dead + 5 % fixed', (size) => dead(Math.round(size / 20), Math.round(size / 20))),
  { name: 'drift, stored base', make: drifted },
  { name: '5 % errors on head', make: (...of) => ({ ...NOTHING.make(...of), world: losing({ head: 0.05, base: 0 }) }) },
  {
    name: '10 rows',
    make: (profile, size, random) =>
      plain(Array.from({ length: 10 }, () => draw(unchanged, { profile, size, random }))),
  },
];
const PEER_WORLDS = ['none', '−10', '−20', '3 dead', '5 % dead + 5 % fixed'];
const EXPECTED_WORLDS = ['none', '−5', '−10', '−20', '3 dead'];

function world(name: string, scenario: (size: number) => Scenario): World {
  return { name, make: (profile, size, random) => plain([draw(scenario(size), { profile, size, random })]) };
}

function draw(scenario: Scenario, of: { profile: Profile; size: number; random: RandomGenerator }): Suite {
  return scenario(drawSuite(of.profile, of.size, of.random), of.random);
}

function plain(suites: readonly Suite[]): PullRequest {
  return { suites };
}

/** The provider lost 5 points on both sides since another run stored base's trials. */
function drifted(profile: Profile, size: number, random: RandomGenerator): PullRequest {
  const before = drawSuite(profile, size, random);
  const now = diffuse(0.05)(before, random).map(({ head }) => ({ base: head, head }));
  return { ...plain([now]), world: staleBase(before) };
}

/** Fills one cell. */
export function run(job: CellJob): Cell {
  const of = WORLDS.find(({ name }) => name === job.world);
  if (of === undefined) throw new Error(`no such world: ${job.world}`);
  return job.peer === undefined ? productCell(job, of) : peerCell(job, of);
}

function productCell({ profile, size, reps }: CellJob, of: World): Cell {
  const outcomes = Array.from({ length: reps }, (_, i): Outcome => {
    const random = generatorFor(i, ['bench', profile, String(size), of.name]);
    return simulate(of.make(PROFILES[profile], size, random), i, random);
  });
  const share = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length / reps;
  return { blocked: share('fail'), undecided: share('inconclusive'), calls: average(outcomes.map((one) => one.calls)) };
}

function peerCell({ profile, size, reps, peer = '' }: CellJob, of: World): Cell {
  const policy = PEERS.get(peer);
  if (policy === undefined) throw new Error(`no such policy: ${peer}`);
  const outcomes = Array.from({ length: reps }, (_, i) => {
    const random = generatorFor(i, ['bench', profile, String(size), of.name]);
    return policy(of.make(PROFILES[profile], size, random).suites[0] ?? [], random);
  });
  const blocked = outcomes.filter((one) => one.blocks).length / reps;
  return { blocked, undecided: 0, calls: average(outcomes.map((one) => one.calls)) };
}

const filled = new Map<string, Cell>();

/** The cells asked for, each filled once in a run of the bench. */
async function cellsOf(jobs: readonly CellJob[]): Promise<readonly Cell[]> {
  const fresh = jobs.filter((job) => !filled.has(JSON.stringify(job)));
  // The long ones first, so that no thread is left alone with one at the end.
  const order = fresh.toSorted((a, b) => b.size * b.reps - a.size * a.reps);
  const cells = await inThreads<CellJob, Cell>(import.meta.url, order);
  order.forEach((job, i) => filled.set(JSON.stringify(job), cells[i] as Cell));
  return jobs.map((job) => filled.get(JSON.stringify(job)) as Cell);
}

/** This procedure beside others: N = 100, typical. */
export const peers: PageTable = {
  reps: 1000,
  make: async (reps) => {
    const rows = [...PEERS.keys(), undefined].map((peer) =>
      PEER_WORLDS.map((name): CellJob => {
        const count = name === 'none' ? 10 * reps : reps;
        return { profile: 'typical', size: 100, world: name, reps: count, ...(peer === undefined ? {} : { peer }) };
      }),
    );
    const cells = await cellsOf(rows.flat());
    const lines = rows.map((row, i) => {
      const own = cells.slice(i * row.length, (i + 1) * row.length);
      const said = [...own.map(({ blocked }) => percent(blocked)), (own[0]?.calls ?? 0).toFixed(0)];
      const peer = row[0]?.peer;
      return peer === undefined ? ['this procedure', ...said].map((cell) => `**${cell}**`) : [peer, ...said];
    });
    const counts = [
      { what: 'pull requests a cell where nothing changed', count: 10 * reps },
      { what: 'elsewhere', count: reps },
    ];
    return `${markdown([['policy', ...PEER_WORLDS, 'calls, none'], ...lines])}\n\n${madeOf(counts)}`;
  },
};

/** Pull requests of a cell: most where nothing changed, fewer where one costs much. */
function repsOf(name: string, size: number, reps: number): number {
  const many = name === 'none' ? 20 : name === '10 rows' ? 0.25 : 1;
  const large = size <= 100 ? 1 : size <= 200 ? 0.5 : 0.2;
  return Math.max(1, Math.round(reps * many * large));
}

function countsOf(reps: number): string {
  return madeOf([
    { what: 'pull requests a cell where nothing changed', count: repsOf('none', 100, reps) },
    { what: 'with 200 cases', count: repsOf('none', 200, reps) },
    { what: 'with 500', count: repsOf('none', 500, reps) },
    { what: 'elsewhere', count: reps },
    { what: 'with 200', count: repsOf('', 200, reps) },
    { what: 'with 500', count: repsOf('', 500, reps) },
  ]);
}

function jobsOf(profile: CellJob['profile'], names: readonly string[], reps: number): readonly CellJob[] {
  return SIZES.flatMap((size) => names.map((name) => ({ profile, size, world: name, reps: repsOf(name, size, reps) })));
}

/** What the owner of a typical suite has to expect, by its size. */
export const expect: PageTable = {
  reps: 200,
  make: async (reps) => {
    const cells = await cellsOf(jobsOf('typical', EXPECTED_WORLDS, reps));
    const rows = SIZES.map((size, i) => {
      const own = cells.slice(i * EXPECTED_WORLDS.length, (i + 1) * EXPECTED_WORLDS.length);
      const calls = ((own[0]?.calls ?? 0) / size).toFixed(1);
      return [String(size), ...own.map(({ blocked }) => percent(blocked)), calls];
    });
    const header = ['cases', 'nothing changed', '5 points worse', '10 points worse', '20 points worse', '3 cases dead'];
    return `${markdown([[...header, 'calls a case, nothing changed'], ...rows])}\n\n${countsOf(reps)}`;
  },
};

/** All profiles, sizes and worlds. */
export const full: PageTable = {
  reps: 200,
  make: async (reps) => {
    const names = WORLDS.map(({ name }) => name);
    const jobs = (Object.keys(PROFILES) as CellJob['profile'][]).flatMap((profile) => jobsOf(profile, names, reps));
    const cells = await cellsOf(jobs);
    const said = cells.map(
      ({ blocked, undecided, calls }) => `${percent(blocked)} / ${percent(undecided)} / ${calls.toFixed(0)}`,
    );
    const starts = Array.from({ length: jobs.length / names.length }, (_, i) => i * names.length);
    const rows = starts.map((at) => [
      jobs[at]?.profile ?? '',
      String(jobs[at]?.size),
      ...said.slice(at, at + names.length),
    ]);
    return `${markdown([['profile', 'N', ...names], ...rows])}\n\n${wrapProse(`${countsOf(reps)} Ten rows: a quarter as many.`)}`;
  },
};
