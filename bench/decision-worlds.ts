import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { NO_RULES, type PolicyRules } from '../src/domain/verdict/policy.ts';
import type { PerSide } from '../src/domain/side.ts';
import { clustered, dip, hanging, hidingFailures, judged, losing, staleBase } from './decision-faults.ts';
import {
  dead,
  diffuse,
  drawQuality,
  drawSuite,
  OTHER_PROFILES,
  PROFILES,
  unchanged,
  type Scenario,
} from './decision-model.ts';
import type { PullRequest, World } from './decision-product.ts';
import {
  blocksByCases,
  blocksByDrop,
  blocksCritical,
  contradicts,
  intervalHoldsNothing,
  namesCases,
  passesUnlikely,
  type Reading,
  warnsOfClusters,
} from './decision-readings.ts';

/** One line of a table: a world, drawn anew for each pull request. */
export type Line = { readonly name: string; readonly make: (random: RandomGenerator) => PullRequest };

/** Worlds that are looked at together, and what is read off each beside the verdicts and the calls. */
export type WorldTable = { readonly lines: readonly Line[]; readonly readings?: readonly Reading[] };

const ALL = { ...PROFILES, ...OTHER_PROFILES };
type Name = keyof typeof ALL;

/** A suite, what happens to its cases, and what else is special. */
function line(
  name: Name,
  size: number,
  of: { readonly what: string; readonly scenario?: Scenario } & Omit<PullRequest, 'suites'>,
): Line {
  const { what, scenario = unchanged, ...rest } = of;
  const make = (random: RandomGenerator): PullRequest => {
    return { suites: [scenario(drawSuite(ALL[name], size, random), random)], ...rest };
  };
  return { name: `${name} ${size}: ${what}`, make };
}

const over = <T, U>(items: readonly T[], lines: (item: T) => readonly U[]): readonly U[] => items.flatMap(lines);

/** What the provider's state of then makes of today's cases. */
function then(points: number, suite: readonly number[], random: RandomGenerator): readonly number[] {
  return points === 0 ? suite : diffuse(points)(suite, random).map(({ head }) => head);
}

/** Base's first answers are stored, from when the provider was `points` worse (below 0: better). Head's are never reused. */
function stale(name: Name, size: number, of: { readonly points: number; readonly drop?: number }): Line {
  const { points, drop = 0 } = of;
  const make = (random: RandomGenerator): PullRequest => {
    const now = drawSuite(ALL[name], size, random);
    const pull = drop === 0 ? unchanged(now, random) : diffuse(drop)(now, random);
    return { suites: [pull], world: staleBase(then(points, now, random)) };
  };
  const what = drop === 0 ? 'nothing changed' : `−${100 * drop}`;
  return { name: `${name} ${size}: ${what}, base stored, provider then ${-100 * points} points`, make };
}

/** Both sides alike lose a share of their passes in the first waves of calls, as much in all of them or less and less. */
function recovering(
  name: Name,
  size: number,
  of: { readonly share: number; readonly waves: number; readonly isFading: boolean },
): Line {
  const { share, waves, isFading } = of;
  const world: World = ({ wave, p }, random) => {
    const left = Math.max(0, 1 - wave / waves);
    return { passed: uniformFloat64(random) < p * (1 - share * (isFading ? left : Math.ceil(left))) };
  };
  const how = isFading ? 'fading' : 'ending at once';
  return line(name, size, { what: `${100 * share} % of passes lost for ${waves} waves, ${how}`, world });
}

function dipping(name: Name, size: number, waves: number): Line {
  const make = (random: RandomGenerator): PullRequest => {
    const from = Math.floor((uniformFloat64(random) * 2.4 * size) / 8);
    const world = dip({ from, waves, share: 0.8 });
    return { suites: [unchanged(drawSuite(ALL[name], size, random), random)], world };
  };
  return { name: `${name} ${size}: dip of ${waves} waves`, make };
}

/** A critical case (or several) between two pass probabilities, in a suite of typical cases. */
function critical(count: number, from: number, to: number): Line {
  const make = (random: RandomGenerator): PullRequest => {
    const rest = unchanged(drawSuite(PROFILES.typical, 100 - count, random), random);
    const first = { base: from, head: to };
    const others = Array.from({ length: count - 1 }, () => ({ base: from, head: from }));
    const traits = (index: number) => ({ severity: index < count ? ('critical' as const) : ('major' as const) });
    return { suites: [[first, ...others, ...rest]], traits };
  };
  return { name: `1 of ${count} critical: ${from} → ${to}`, make };
}

const BLOCKING = { min: undefined, maxDrop: 0.02, mustCatch: undefined, level: 'block' } as const;

function tagged(
  level: 'block' | 'warn',
  count: number,
): { readonly policy: PolicyRules; readonly traits: PullRequest['traits'] } {
  const rules: PolicyRules = { ...NO_RULES, passRate: { ...BLOCKING, level } };
  const tags = new Map(Array.from({ length: count }, (_, i) => [`tag ${i}`, rules] as const));
  return { policy: { ...NO_RULES, tags }, traits: (index) => ({ tags: [`tag ${index % count}`] }) };
}

/** Graded answers: each case's quality, lowered on head; a row for the mean score beside the pass rate's. */
function graded(size: number, drop: number, noise?: number): Line {
  const score = { min: undefined, maxDrop: 0.02, mustCatch: undefined, level: 'block' } as const;
  const make = (random: RandomGenerator): PullRequest => {
    const qualities = Array.from({ length: size }, (): PerSide<number> => {
      const base = noise === undefined ? drawQuality(random) : 0.5;
      return { base, head: base - drop };
    });
    const suites = [qualities.map(() => ({ base: 1, head: 1 }))];
    return {
      suites,
      policy: { ...NO_RULES, score, passRate: { ...BLOCKING, level: 'warn' } },
      world: judged(qualities, noise),
    };
  };
  return { name: `scores ${size}: −${drop}${noise === undefined ? '' : `, noise ${noise}`}`, make };
}

function tolerant(size: number, broken: number, margin: number): Line {
  const passRate = { min: undefined, maxDrop: margin, mustCatch: margin, level: 'block' } as const;
  return line('clean', size, {
    what: `${broken} dead, ${margin} tolerated`,
    scenario: dead(broken),
    policy: { ...NO_RULES, passRate },
  });
}

/** So many cases of a large suite are affected, and so many of those die. */
function fewAffected([size, affected, broken]: readonly [number, number, number]): Line {
  return line('clean', affected, {
    what: `of ${size} affected, ${broken} dead`,
    scenario: dead(broken),
    unaffected: size - affected,
  });
}

type Sharing = {
  readonly share: number;
  readonly size: number;
  readonly drop?: number;
  /** By the suite; otherwise the cases that share have one tag. */
  readonly isNamed?: boolean;
};

/** Cases that share their luck by so many, whether the suite says so or not. */
function sharing(name: Name, cases: number, { share, size, drop = 0, isNamed = false }: Sharing): Line {
  const scenario = drop === 0 ? unchanged : diffuse(drop);
  const nameOf = (index: number) => String(Math.floor(index / size));
  const traits = (index: number) => (isNamed ? { cluster: nameOf(index) } : { tags: [nameOf(index)] });
  const make = (random: RandomGenerator): PullRequest => ({
    suites: [scenario(drawSuite(ALL[name], cases, random), random)],
    world: clustered(size, share),
    traits,
  });
  const what = drop === 0 ? '' : `, −${100 * drop}`;
  return { name: `${name} ${cases}: clusters of ${size}${isNamed ? ' named' : ''}, ${share} shared${what}`, make };
}

const NAMES = Object.keys(ALL) as readonly Name[];
const PLAIN = ['calm', 'typical', 'noisy'] as const;

/** Worlds that the product's authors did not make it for. */
export const WORLD_TABLES: ReadonlyMap<string, WorldTable> = new Map([
  [
    'nothing',
    {
      lines: over([12, 20, 60, 100, 400], (size) => NAMES.map((name) => line(name, size, { what: 'nothing changed' }))),
    },
  ],
  [
    'power',
    {
      lines: over(['typical', 'noisy', 'heavy', 'judge'] as const, (name) => [
        ...(
          [
            [20, 0.1],
            [20, 0.2],
            [60, 0.1],
            [100, 0.05],
            [100, 0.1],
            [400, 0.03],
            [400, 0.05],
          ] as const
        ).map(([size, drop]) => line(name, size, { what: `−${100 * drop}`, scenario: diffuse(drop) })),
        line(name, 100, { what: '3 dead', scenario: dead(3) }),
      ]),
    },
  ],
  [
    'losing',
    {
      lines: [
        ...over(
          [
            [20, 1],
            [60, 5],
            [100, 5],
            [100, 7],
            [500, 7],
          ] as const,
          ([size, count]) => [line('typical', size, { what: `${count} never answer on head`, world: hanging(count) })],
        ),
        line('typical', 100, {
          what: 'the critical case never answers on head',
          world: hanging(1),
          traits: (index) => ({ severity: index === 0 ? 'critical' : 'major' }),
        }),
        ...[0, 0.01, 0.03].map((share) =>
          line('typical', 100, { what: `${100 * share} % of calls lost`, world: losing({ base: share, head: share }) }),
        ),
        ...[0.2, 0.4].map((share) =>
          line('typical', 100, {
            what: `−10, ${100 * share} % of head's failures lost`,
            scenario: diffuse(0.1),
            world: hidingFailures(share),
          }),
        ),
      ],
    },
  ],
  [
    'drifting',
    {
      lines: [
        ...over(PLAIN, (name) => [0, 0.05, 0.1, -0.05, -0.1].map((points) => stale(name, 100, { points }))),
        ...over([0, 0.05, 0.1], (points) => [
          stale('typical', 400, { points }),
          stale('typical', 100, { points, drop: 0.1 }),
          stale('noisy', 100, { points, drop: 0.1 }),
          stale('typical', 400, { points, drop: 0.05 }),
        ]),
      ],
    },
  ],
  [
    'tolerated',
    {
      readings: [namesCases],
      lines: [
        ...(
          [
            [100, 1, 1],
            [500, 3, 1],
            [500, 3, 3],
            [500, 10, 5],
            [500, 10, 10],
            [1000, 20, 20],
          ] as const
        ).map(fewAffected),
        tolerant(100, 15, 0.25),
        tolerant(2500, 50, 0.05),
        ...[58, 60, 61].map((count) => line('clean', 3000, { what: `${count} dead`, scenario: dead(count) })),
        ...over(
          [
            [400, 0.015],
            [400, 0.019],
            [1000, 0.01],
            [1000, 0.015],
            [1000, 0.019],
            [1000, 0.04],
          ] as const,
          ([size, drop]) => [line('typical', size, { what: `−${(100 * drop).toFixed(1)}`, scenario: diffuse(drop) })],
        ),
      ],
    },
  ],
  [
    'contradictions',
    {
      readings: [contradicts, passesUnlikely],
      lines: [
        ...over([20, 60, 100, 400], (size) => [line('typical', size, { what: 'nothing changed' })]),
        ...(
          [
            [60, 0.05],
            [100, 0.05],
            [400, 0.03],
            [1000, 0.025],
          ] as const
        ).map(([size, drop]) => line('typical', size, { what: `−${100 * drop}`, scenario: diffuse(drop) })),
        ...over([20, 60, 100], (size) => [graded(size, 0), graded(size, 0.05)]),
        graded(100, 0.024, 0),
      ],
    },
  ],
  [
    'recovering',
    {
      readings: [blocksByDrop],
      lines: over([100, 400], (size) =>
        over([false, true], (isFading) =>
          over([0.1, 0.3], (share) =>
            over([size / 12, size / 6], (waves) => [
              recovering('typical', size, { share, waves: Math.round(waves), isFading }),
            ]),
          ),
        ),
      ),
    },
  ],
  [
    'dips',
    {
      readings: [blocksByDrop, blocksByCases],
      lines: [
        ...over([20, 60, 100] as const, (size) => over([1, 5, 10, 20], (waves) => [dipping('typical', size, waves)])),
        dipping('clean', 100, 5),
        dipping('noisy', 100, 5),
      ],
    },
  ],
  [
    'critical',
    {
      readings: [blocksCritical],
      lines: [
        ...(
          [
            [1, 0],
            [0.95, 0.2],
            [0.95, 0.4],
            [0.95, 0.6],
            [1, 0.5],
            [0.8, 0],
          ] as const
        ).map(([from, to]) => critical(1, from, to)),
        critical(5, 0.95, 0.4),
        critical(5, 1, 0.5),
        ...over([1, 5], (count) => [0.98, 0.95, 0.9, 0.8, 0.5].map((p) => critical(count, p, p))),
      ],
    },
  ],
  [
    'tags',
    {
      lines: over(['warn', 'block'] as const, (level) => [
        ...over(['typical', 'noisy'] as const, (name) => [
          line(name, 100, { what: `ten tags that ${level}, nothing changed`, ...tagged(level, 10) }),
          line(name, 100, { what: `ten tags that ${level}, −10`, scenario: diffuse(0.1), ...tagged(level, 10) }),
        ]),
      ]),
    },
  ],
  [
    'clustered',
    {
      readings: [warnsOfClusters],
      lines: over(['typical', 'noisy'] as const, (name) =>
        over(
          [
            [0, 10],
            [0.3, 5],
            [0.6, 5],
            [0.6, 10],
            [0.9, 10],
          ] as const,
          ([share, size]) => [sharing(name, 100, { share, size })],
        ),
      ),
    },
  ],
  [
    'clusters-named',
    {
      readings: [intervalHoldsNothing],
      lines: [
        ...over(['typical', 'noisy'] as const, (name) =>
          over([60, 100], (cases) =>
            over([5, 10], (size) => [sharing(name, cases, { share: 0.6, size, isNamed: true })]),
          ),
        ),
        ...over(['typical', 'noisy'] as const, (name) =>
          over([0, 0.6, 0.9], (share) => [sharing(name, 100, { share, size: 10, isNamed: true, drop: 0.1 })]),
        ),
        sharing('clean', 100, { share: 0, size: 10, isNamed: true }),
        sharing('typical', 400, { share: 0, size: 5, isNamed: true }),
        sharing('typical', 400, { share: 0.6, size: 10, isNamed: true }),
        sharing('typical', 400, { share: 0.6, size: 10, isNamed: true, drop: 0.05 }),
      ],
    },
  ],
]);
