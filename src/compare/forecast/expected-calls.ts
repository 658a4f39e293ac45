import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { describeTrialKey, type Trial, type TrialKey } from '../../domain/trial.ts';
import { nextCalls, type RowDesign } from '../../domain/comparison/decision.ts';
import { startRow } from '../follow.ts';
import { affectedShare } from '../procedure/observations.ts';
import { generatorFor } from '../random.ts';
import { mean, sum } from '../stats/mean.ts';

/** Calls that a row is expected to make: nothing changed, a drop as large as must be caught, and the most there can be. */
export type ExpectedCalls = { readonly unchanged: number; readonly atMustCatch: number; readonly atMost: number };

/** Share of the cases that are flaky, and their pass rate, where nothing is known of a suite. */
const FLAKY_SHARE = 0.25;
const FAILING_SHARE = 0.1;
const RUNS = 20;
/** Of all rows together: with many of them each is told by fewer runs. */
const ALL_RUNS = 400;
const LEAST_RUNS = 2;
/** Larger rows are told by a sample of this size; calls grow in proportion. */
const MOST_CASES = 300;

/** The expected calls of each row, in their order; rows of the same shape are played once. */
export function expectedCallsOfAll(designs: readonly RowDesign[], seed: number): readonly ExpectedCalls[] {
  const shapes = new Map(designs.map((design) => [shapeOf(design), design]));
  const runs = Math.max(LEAST_RUNS, Math.min(RUNS, Math.floor(ALL_RUNS / Math.max(1, shapes.size))));
  const calls = new Map([...shapes].map(([shape, design]) => [shape, expectedCalls(design, seed, runs)]));
  return designs.map((design) => calls.get(shapeOf(design)) ?? expectedCalls(design, seed, runs));
}

/** All of a design that its calls depend on: not who its cases are, only how many and how severe. */
function shapeOf(design: RowDesign): string {
  const { compared, measured, ...rules } = { ...design, suite: undefined, target: undefined, tag: undefined };
  return JSON.stringify({
    ...rules,
    compared: compared.map(({ severity, weight }) => [severity, weight]),
    measured: measured.length,
  });
}

/**
 * Mean calls of a row, from playing its procedure `count` times with simulated answers of a typical suite. Seeded: the
 * same design and seed give the same numbers. The most: every sweep on both sides; fresh re-runs of broken cases come on
 * top.
 */
export function expectedCalls(design: RowDesign, seed: number, count = RUNS): ExpectedCalls {
  const { played, scale } = sampleOf(design);
  const drop = Math.min(1, played.mustCatch / Math.max(1e-9, affectedShare(played)));
  const average = (lost: number) => {
    const runs = Array.from({ length: count }, (_, i) => playRow(played, lost, { seed: seed + i }));
    return Math.round((scale * sum(runs)) / count) + design.measured.length;
  };
  // Head alone first, and then base alone where head passed.
  const screening = design.isScreening === true ? 2 * design.compared.length : 0;
  const atMost = 2 * design.maxRounds * design.compared.length + screening + design.measured.length;
  return { unchanged: average(0), atMustCatch: average(drop), atMost };
}

/**
 * A row of at most so many cases that goes as the whole one would. Noise shrinks with the root of the cases, so that drops are
 * larger by as much in the sample: what many cases decide in one round would else take few of them all rounds.
 */
function sampleOf(design: RowDesign): { readonly played: RowDesign; readonly scale: number } {
  const size = Math.min(MOST_CASES, design.compared.length);
  const scale = Math.max(1, design.compared.length / Math.max(1, size));
  const widened = (drop: number) => Math.min(1, drop * Math.sqrt(scale));
  const played = {
    ...design,
    compared: design.compared.slice(0, size),
    measured: [],
    pairedCases: Math.round(design.pairedCases / scale),
    mustCatch: widened(design.mustCatch),
    maxDrop: widened(design.maxDrop),
  };
  return { played, scale };
}

function playRow(design: RowDesign, drop: number, { seed }: { readonly seed: number }): number {
  const random = generatorFor(seed, [design.suite, design.target, 'expected calls', String(drop)]);
  const rates = new Map(design.compared.map((one) => [one.caseId, passRate(random)]));
  const loss = drop / mean([...rates.values()]);
  const done = new Map<string, Trial>();
  const find = (key: TrialKey) => done.get(describeTrialKey(key));
  const advance = startRow(design, find, seed);
  const ask = (key: TrialKey) => {
    const rate = (rates.get(key.caseId) ?? 0) * (key.side === 'head' ? 1 - Math.min(1, loss) : 1);
    done.set(describeTrialKey(key), answer(key, uniformFloat64(random) < rate));
  };
  for (let { orders } = advance(); orders.length > 0; { orders } = advance()) {
    for (const order of orders) {
      for (let keys = nextCalls(order, find); keys.length > 0; keys = nextCalls(order, find)) keys.forEach(ask);
    }
  }
  return done.size;
}

/** Most cases pass always, some never, the rest as √u, whose mean is two thirds. */
function passRate(random: RandomGenerator): number {
  const kind = uniformFloat64(random);
  if (kind < FAILING_SHARE) return 0;
  return kind < FAILING_SHARE + FLAKY_SHARE ? Math.sqrt(uniformFloat64(random)) : 1;
}

function answer(key: TrialKey, passed: boolean): Trial {
  return { ...ANSWER, key, passed, score: Number(passed) };
}

const ANSWER = {
  status: 'scored',
  fingerprint: '',
  output: { text: '', toolCalls: [], finishReason: 'stop', metadata: {} },
  scores: [],
  usage: undefined,
  served: { model: undefined, requestId: undefined, serviceTier: undefined },
  costUsd: undefined,
  spendUsd: undefined,
  judgeSpendUsd: undefined,
  latencyMs: 0,
  attempts: 1,
  startedAt: '',
  origin: 'replayed',
  passedOldExpectations: undefined,
} as const;
