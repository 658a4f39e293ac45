import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { generatorFor } from '../src/compare/random.ts';
import { NO_RULES, type AskBase } from '../src/domain/verdict/policy.ts';
import { diffuse, drawSuite, PROFILES, unchanged, type Suite } from './decision-model.ts';
import { simulate, type PullRequest } from './decision-product.ts';
import { average, markdown } from './support/page.ts';

type Told = (suite: Suite, random: RandomGenerator) => PullRequest['past'];

const CASES = 100;
const SURE = { passed: 30, of: 30 };
const UNSURE = { passed: 5, of: 30 };

/** What a history may say of the cases of a suite, true or not. */
const HISTORIES: Readonly<Record<string, Told>> = {
  'none is kept': () => undefined,
  '3 nights': nights(3),
  '10 nights': nights(10),
  '30 nights': nights(30),
  'of a model 10 points worse': (suite, random) =>
    diffuse(0.1)(ratesOf(suite), random).map(({ head }) => tally(head, 10, random)),
  'of another suite': (suite, random) => suite.map(() => tally(uniformFloat64(random), 10, random)),
  'turned round': (suite, random) =>
    nights(10)(suite, random)?.map((one) => one && { ...one, passed: one.of - one.passed }),
  'made to hide what breaks': (suite) => suite.map(({ base, head }) => (head < base ? UNSURE : SURE)),
  'made to block': (suite) => suite.map(({ base }) => (base > 0 && base < 1 ? SURE : UNSURE)),
};

/** Calls and verdicts with and without a history, of pull requests that change nothing and that make 10 points. */
export function savedTable({ runs, profile, asks }: Saving): string {
  const header = ['the history', 'blocked, nothing changed', 'calls', 'blocked, −10 points', 'passed', 'calls'];
  const lines = Object.entries(HISTORIES).map(([name, told]) => {
    const [none, ten] = [0, 0.1].map((drop) => cell({ profile, drop, told, asks, runs: drop === 0 ? 2 * runs : runs }));
    return [name, none?.blocked, none?.calls, ten?.blocked, ten?.passed, ten?.calls].map((one) => one ?? '');
  });
  return markdown([header, ...lines]);
}

/** Of whom, how often, and whom base is asked about. */
type Saving = { readonly runs: number; readonly profile: keyof typeof PROFILES; readonly asks: AskBase };

type Job = Saving & { readonly drop: number; readonly told: Told };

function cell({ profile, drop, told, asks, runs }: Job) {
  const policy = { ...NO_RULES, askBase: asks };
  const outcomes = Array.from({ length: runs }, (_, index) => {
    const random = generatorFor(index, [profile, String(drop)]);
    const suite = (drop === 0 ? unchanged : diffuse(drop))(drawSuite(PROFILES[profile], CASES, random), random);
    const past = told(suite, random);
    return simulate({ suites: [suite], policy, ...(past === undefined ? {} : { past }) }, index, random);
  });
  const share = (kind: string) => `${((100 * outcomes.filter((one) => one.kind === kind).length) / runs).toFixed(1)} %`;
  return {
    blocked: share('fail'),
    passed: share('pass'),
    calls: average(outcomes.map(({ calls }) => calls)).toFixed(0),
  };
}

function nights(count: number): Told {
  return (suite, random) => suite.map(({ base }) => tally(base, count, random));
}

function tally(rate: number, of: number, random: RandomGenerator) {
  return { passed: Array.from({ length: of }, () => uniformFloat64(random)).filter((draw) => draw < rate).length, of };
}

function ratesOf(suite: Suite): readonly number[] {
  return suite.map(({ base }) => base);
}
