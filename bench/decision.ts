import { readFileSync, writeFileSync } from 'node:fs';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { generatorFor } from '../src/compare/random.ts';
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
import { losing, staleBase } from './decision-faults.ts';
import { RULE_TABLES } from './decision-rules.ts';
import { WORLD_TABLES, type WorldTable } from './decision-worlds.ts';

/**
 * Simulated pull requests, decided by the product's own code and by the policies of others, with fixed seeds.
 * `npm run bench -- decision` prints the tables; `--reps 2000` sets the pull requests of a cell of the first one (ten times
 * as many where nothing changed; the second takes twice as many there and fewer elsewhere); `--write` puts them into
 * docs/statistics.md. A quarter of an hour on an idle machine. `--tables losing,dips` makes others: worlds that the product was
 * not made for; `--world 'typical 100'` only those of their lines whose name holds the words.
 */
type World = {
  readonly name: string;
  readonly make: (profile: Profile, size: number, random: RandomGenerator) => PullRequest;
};

const SIZES = [20, 50, 100, 200, 500];
const DOCUMENT = new URL('../docs/statistics.md', import.meta.url);

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
const PEER_WORLDS = WORLDS.filter(({ name }) =>
  ['none', '−10', '−20', '3 dead', '5 % dead + 5 % fixed'].includes(name),
);

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

type Cell = { readonly blocked: number; readonly undecided: number; readonly calls: number };

function productCell(of: { name: keyof typeof PROFILES; size: number; world: World }, reps: number): Cell {
  const outcomes = Array.from({ length: reps }, (_, i): Outcome => {
    const random = generatorFor(i, ['bench', of.name, String(of.size), of.world.name]);
    return simulate(of.world.make(PROFILES[of.name], of.size, random), i, random);
  });
  const share = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length / reps;
  return { blocked: share('fail'), undecided: share('inconclusive'), calls: average(outcomes.map((one) => one.calls)) };
}

function peerCell(policy: string, of: World, reps: number): Cell {
  const peer = PEERS.get(policy);
  if (peer === undefined) throw new Error(`no such policy: ${policy}`);
  const outcomes = Array.from({ length: reps }, (_, i) => {
    const random = generatorFor(i, ['bench', 'typical', '100', of.name]);
    return peer(of.make(PROFILES.typical, 100, random).suites[0] ?? [], random);
  });
  const blocked = outcomes.filter((one) => one.blocks).length / reps;
  return { blocked, undecided: 0, calls: average(outcomes.map((one) => one.calls)) };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share > 0 && share < 0.1 ? 2 : 1)} %`;
}

function peerTable(reps: number): string {
  const header = ['policy', ...PEER_WORLDS.map(({ name }) => name), 'calls, none'];
  const peers = [...PEERS.keys()].map((policy) => {
    const cells = PEER_WORLDS.map((one) => peerCell(policy, one, repsOf(one, reps)));
    return [policy, ...cells.map((cell) => percent(cell.blocked)), (cells[0]?.calls ?? 0).toFixed(0)];
  });
  const own = PEER_WORLDS.map((one) => productCell({ name: 'typical', size: 100, world: one }, repsOf(one, reps)));
  const last = [
    '**this procedure**',
    ...own.map((cell) => `**${percent(cell.blocked)}**`),
    `**${(own[0]?.calls ?? 0).toFixed(0)}**`,
  ];
  return markdown([header, ...peers, last]);
}

function fullTable(reps: number): string {
  const header = ['profile', 'N', ...WORLDS.map(({ name }) => name)];
  const rows = (Object.keys(PROFILES) as (keyof typeof PROFILES)[]).flatMap((name) =>
    SIZES.map((size) => {
      const cells = WORLDS.map((one) => productCell({ name, size, world: one }, fullRepsOf(one, size, reps)));
      console.error(name, size, JSON.stringify(cells));
      return [
        name,
        String(size),
        ...cells.map((cell) => `${percent(cell.blocked)} / ${percent(cell.undecided)} / ${cell.calls.toFixed(0)}`),
      ];
    }),
  );
  return markdown([header, ...rows]);
}

/** Pull requests of a cell of the first table. */
function repsOf({ name }: World, reps: number): number {
  return name === 'none' ? 10 * reps : reps;
}

/** Pull requests of a cell of the second table: most where nothing changed, few where one costs much. */
function fullRepsOf({ name }: World, size: number, reps: number): number {
  if (name === 'none') return 2 * reps;
  return Math.max(1, Math.round(reps / 10 / (size >= 200 ? 4 : 1) / (name === '10 rows' ? 4 : 1)));
}

function markdown([header = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function text(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

/** A world a line: how often it ends how, the calls, and what else is read off. */
function worldTable(name: string, { lines, readings = [] }: WorldTable, reps: number): string {
  const kinds = ['fail', 'pass', 'inconclusive', 'error'] as const;
  const chosen = lines.filter((line) => line.name.includes(text('--world') ?? ''));
  const rows = chosen.map((line) => {
    const outcomes = Array.from({ length: reps }, (_, i): Outcome => {
      const random = generatorFor(i, ['bench', name, line.name]);
      return simulate(line.make(random), i, random);
    });
    const shares = kinds.map((kind) => percent(outcomes.filter((one) => one.kind === kind).length / reps));
    const read = readings.map(({ of }) => outcomes.flatMap((outcome) => of(outcome) ?? []));
    const found = read.map((answers) => percent(answers.filter(Boolean).length / Math.max(1, answers.length)));
    return [line.name, ...shares, average(outcomes.map(({ calls }) => calls)).toFixed(0), ...found];
  });
  return markdown([['world', ...kinds, 'calls', ...readings.map((reading) => reading.name)], ...rows]);
}

const reps = Number(text('--reps') ?? 2000);
const TABLES = new Map<string, () => string>([
  ['peers', () => peerTable(reps)],
  ['full', () => fullTable(reps)],
  ...[...WORLD_TABLES, ...RULE_TABLES].map(([name, table]) => [name, () => worldTable(name, table, reps)] as const),
]);
const asked = (text('--tables') ?? 'peers,full').split(',');
const tables = new Map(
  asked.map((name) => [name, TABLES.get(name)?.() ?? `no table; there are ${[...TABLES.keys()].join(', ')}`]),
);
for (const [name, table] of tables) console.log(`\n${name}, ${reps} pull requests a cell\n\n${table}`);
if (process.argv.includes('--write')) {
  const written = [...tables].reduce(
    (text, [name, table]) => {
      const [start, end] = [`<!-- ${name}: made by npm run bench -- decision --write -->`, `<!-- ${name} ends -->`];
      return text.replace(new RegExp(`${start}[\\s\\S]*?${end}`), `${start}\n\n${table}\n\n${end}`);
    },
    readFileSync(DOCUMENT, 'utf8'),
  );
  writeFileSync(DOCUMENT, written);
}
