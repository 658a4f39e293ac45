import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { generatorFor } from '../src/compare/random.ts';
import { NO_RULES } from '../src/domain/verdict/policy.ts';
import { dip } from './decision-faults.ts';
import { dead, diffuse, drawSuite, PROFILES, unchanged, type Scenario } from './decision-model.ts';
import { simulate, type World } from './decision-product.ts';
import { average, madeOf, markdown, percent, type PageTable } from './support/page.ts';
import { inThreads } from './support/threads.ts';

/** What it costs and saves to ask base where head fails alone, in worlds where nothing changed, where something broke, and where the provider has bad minutes. */
type Job = { readonly line: number; readonly asks: Asks; readonly reps: number };

const ASKS = ['every_case', 'where_head_fails'] as const;
type Asks = (typeof ASKS)[number];

type Line = {
  readonly what: string;
  readonly profile?: keyof typeof PROFILES;
  readonly size?: number;
  readonly scenario?: Scenario;
  readonly world?: (random: RandomGenerator) => World;
};

const SIZE = 100;
/** Waves of 8 calls: a third of the calls of a first round, and half of those of a run in which nothing changed. */
const BAD_WAVES = 17;
const LONGEST_RUN = 60;

/** Both sides alike lose a share of their passes. */
function losing(share: (wave: number) => number): () => World {
  return () =>
    ({ wave, p }, random) => ({ passed: uniformFloat64(random) < p * (1 - share(wave)) });
}

const FADING = losing((wave) => 0.3 * Math.max(0, 1 - wave / BAD_WAVES));
const ENDING = losing((wave) => (wave < BAD_WAVES ? 0.3 : 0));
const WORSENING = losing((wave) => Math.min(0.4, wave / LONGEST_RUN));

function dipping(random: RandomGenerator): World {
  return dip({ from: Math.floor(uniformFloat64(random) * 30), waves: 20, share: 0.8 });
}

const LINES: readonly Line[] = [
  { what: 'nothing changed' },
  { what: 'nothing changed, 60 cases', size: 60 },
  { what: 'nothing changed, 400 cases', size: 400 },
  { what: 'nothing changed, calm', profile: 'calm' },
  { what: 'nothing changed, noisy', profile: 'noisy' },
  { what: '5 points worse', scenario: diffuse(0.05) },
  { what: '10 points worse', scenario: diffuse(0.1) },
  { what: '20 points worse', scenario: diffuse(0.2) },
  { what: '3 cases dead', scenario: dead(3) },
  { what: '5 dead, 5 mended', scenario: dead(5, 5) },
  { what: 'nothing changed, 30 % of passes lost at first, fading', world: FADING },
  { what: 'nothing changed, 30 % of passes lost at first, ending at once', world: ENDING },
  { what: 'nothing changed, a dip of 20 waves', world: dipping },
  { what: 'nothing changed, more and more passes lost', world: WORSENING },
  { what: '10 points worse, 30 % of passes lost at first, fading', scenario: diffuse(0.1), world: FADING },
  { what: '10 points worse, a dip of 20 waves', scenario: diffuse(0.1), world: dipping },
];

/** Shares blocked and passed, and the mean calls, of one line. */
export function run({ line, asks, reps }: Job): readonly number[] {
  const { what, profile = 'typical', size = SIZE, scenario = unchanged, world } = LINES[line] ?? { what: '' };
  const policy = { ...NO_RULES, askBase: asks };
  const outcomes = Array.from({ length: reps }, (_, i) => {
    const random = generatorFor(i, ['bench', 'screening', what]);
    const suites = [scenario(drawSuite(PROFILES[profile], size, random), random)];
    return simulate({ suites, policy, ...(world === undefined ? {} : { world: world(random) }) }, i, random);
  });
  const share = (kind: string) => outcomes.filter((one) => one.kind === kind).length / reps;
  return [share('fail'), share('pass'), average(outcomes.map(({ calls }) => calls))];
}

/** Beside each other: base asked about every case, and where head fails. */
export const screening: PageTable = {
  reps: 400,
  make: async (reps) => {
    const jobs = LINES.flatMap((_, line) => ASKS.map((asks): Job => ({ line, asks, reps })));
    const found = await inThreads<Job, readonly number[]>(import.meta.url, jobs);
    const rows = LINES.map(({ what }, line) => {
      const [[allFail = 0, allPass = 0, all = 0] = [], [fail = 0, pass = 0, some = 0] = []] = found.slice(2 * line);
      return [what, percent(allFail), percent(fail), percent(allPass), percent(pass), all.toFixed(0), some.toFixed(0)];
    });
    const each = (name: string) => [`${name}: \`every_case\``, '`where_head_fails`'];
    const table = markdown([['what happens', ...each('blocked'), ...each('passed'), ...each('calls')], ...rows]);
    return `${table}\n\n${madeOf([{ what: 'pull requests a cell, of 100 typical cases unless another word stands there', count: reps }])}`;
  },
};
