import { NO_RULES, type MetricRule, type PolicyRules } from '../src/domain/verdict/policy.ts';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { mean } from '../src/compare/stats/mean.ts';
import { drawSuite, PROFILES, unchanged } from './decision-model.ts';
import type { PullRequest, World } from './decision-product.ts';
import { costing, gradedBy, TAILS } from './decision-faults.ts';
import { blocksByBar, coversNothing } from './decision-readings.ts';
import type { Line, WorldTable } from './decision-worlds.ts';

/** Cases that pass whatever happens: what a rule does besides is then the rule's own. */
function steady(name: string, size: number, rest: Omit<PullRequest, 'suites'>): Line {
  return {
    name,
    make: (random) => ({
      suites: [
        unchanged(
          Array.from({ length: size }, () => 1),
          random,
        ),
      ],
      ...rest,
    }),
  };
}

const NOTHING: MetricRule = {
  min: undefined,
  max: undefined,
  maxDrop: undefined,
  maxIncrease: undefined,
  level: 'block',
};
const QUIET: PolicyRules = {
  ...NO_RULES,
  passRate: { min: undefined, maxDrop: 1, mustCatch: undefined, level: 'warn' },
};

/** A judge's mean grade, noise of 0.1 a grade, that may drop by 0.02. */
function faith(size: number, drop: number, tags: number): Line {
  const metrics = new Map([['faith', { ...NOTHING, maxDrop: 0.02 }]]);
  const names = Array.from({ length: tags }, (_, i) => `tag ${i}`);
  const policy = { ...QUIET, metrics, tags: new Map(names.map((name) => [name, { ...QUIET, metrics }])) };
  return steady(`${size} cases${tags > 0 ? `, ${tags} tags` : ''}: −${drop}`, size, {
    policy,
    traits: (index) => ({ tags: tags > 0 ? [`tag ${index % tags}`] : [] }),
    world: gradedBy(['faith'], { noise: 0.1, drop }),
  });
}

/** A cost that may grow by a fifth. */
function cost(size: number, tail: keyof typeof TAILS, head: number): Line {
  const policy = { ...QUIET, costPerCall: { maxIncrease: 0.2, max: undefined, level: 'block' } } as const;
  return steady(`${tail}, ${size}: × ${head}`, size, { policy, world: costing(TAILS[tail], head) });
}

const SIZES = [2, 3, 4, 5, 8, 12, 20, 60];

const TAGS = 10;
const JUDGES = ['faith', 'tone', 'form'] as const;

/** Every rule there is, with all bars at the true values of an unchanged suite, or so far from them that they are kept. */
function allRules(
  name: keyof typeof PROFILES,
  size: number,
  of: { readonly room: number; readonly rows: number },
): Line {
  const { room, rows } = of;
  const make = (random: RandomGenerator): PullRequest => {
    const suites = Array.from({ length: rows }, () => unchanged(drawSuite(PROFILES[name], size, random), random));
    const rates = suites.flat().map(({ base }) => base);
    const drop = { maxDrop: 0.02, mustCatch: undefined, level: 'block' } as const;
    const min = (tag?: number) => mean(rates.filter((_, i) => tag === undefined || (i % size) % TAGS === tag)) - room;
    const tags = rows > 1 ? [] : Array.from({ length: TAGS }, (_, tag) => tag);
    const ceiling = { maxIncrease: 0.2, max: 0.001 * Math.exp(0.125) * (1 + room), level: 'block' } as const;
    const policy: PolicyRules = {
      ...NO_RULES,
      passRate: { ...drop, min: min() },
      costPerCall: ceiling,
      metrics: new Map(JUDGES.map((judge) => [judge, { ...NOTHING, min: 0.79 - room, maxDrop: 0.02 }])),
      tags: new Map(tags.map((tag) => [`tag ${tag}`, { ...NO_RULES, passRate: { ...BAR, min: min(tag) } }])),
    };
    const grades = gradedBy(JUDGES, { noise: 0.1, drop: 0 });
    const prices = costing(TAILS['lognormal .5'], 1);
    const world: World = (call, random) => ({
      passed: false,
      ...prices(call, random),
      scores: grades(call, random)?.scores ?? {},
    });
    return { suites, policy, world, traits: (index) => ({ tags: [`tag ${index % TAGS}`] }) };
  };
  return {
    name: `${name} ${size}, ${rows === 1 ? 'ten tags' : `${rows} rows`}: bars ${100 * room} points below`,
    make,
  };
}

const BAR = { min: undefined, maxDrop: undefined, mustCatch: undefined, level: 'block' } as const;

/** Worlds of the rules beside drops and broken cases. */
export const RULE_TABLES: readonly (readonly [string, WorldTable])[] = [
  [
    'metrics',
    {
      lines: [
        ...SIZES.map((size) => faith(size, 0, 0)),
        ...[20, 40].map((size) => faith(size, 0, 5)),
        ...[12, 20, 60].map((size) => faith(size, 0.08, 0)),
      ],
    },
  ],
  [
    'all-rules',
    {
      readings: [blocksByBar],
      lines: [
        ...(['typical', 'noisy'] as const).flatMap((name) =>
          [0, 0.03].map((room) => allRules(name, 60, { room, rows: 1 })),
        ),
        allRules('noisy', 20, { room: 0, rows: 10 }),
      ],
    },
  ],
  [
    'costs',
    {
      readings: [coversNothing],
      lines: [
        ...(Object.keys(TAILS) as (keyof typeof TAILS)[]).flatMap((tail) =>
          [5, 8, 20, 60, 400].map((size) => cost(size, tail, 1)),
        ),
        ...[20, 60, 100, 400].map((size) => cost(size, 'lognormal .5', 1.25)),
        ...[100, 400].map((size) => cost(size, 'lognormal 1.2', 1.25)),
      ],
    },
  ],
];
