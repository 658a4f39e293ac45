import { describe, expect, it } from 'vitest';
import { drawIndex, generatorFor } from '../../../src/compare/random.ts';
import { correctedRate } from '../../../src/compare/stats/proportions/corrected-rate.ts';

const DRAWS = 100_000;

describe('a judged rate, corrected for the judge’s measured errors', () => {
  it('is what the judge passes, less what it lets slip, over what it can tell apart', () => {
    const found = correctedRate(
      { passed: 9000, of: 10_000 },
      { right: { passed: 9500, of: 10_000 }, wrong: { passed: 8000, of: 10_000 } },
    );
    // (0.9 + 0.8 − 1) / (0.95 + 0.8 − 1)
    expect(found?.rate).toBeCloseTo(0.7 / 0.75, 2);
    expect(found?.interval.lower).toBeLessThan(0.7 / 0.75);
    expect(found?.interval.upper).toBeGreaterThan(0.7 / 0.75);
  });

  it('lies between the shares that Fieller’s inequality does not refute, found by trying each', () => {
    const errors = { right: { passed: 45, of: 50 }, wrong: { passed: 40, of: 50 } };
    const { lower, upper } = correctedRate({ passed: 60, of: 100 }, errors)?.interval ?? {};
    expect(lower).toBeCloseTo(0.382907, 5);
    expect(upper).toBeCloseTo(0.754437, 5);
  });

  it('is the judged rate of a judge that never errs, with a wider interval the fewer labels say so', () => {
    const of = (labels: number) =>
      correctedRate(
        { passed: 80, of: 100 },
        { right: { passed: labels, of: labels }, wrong: { passed: labels, of: labels } },
      );
    const widths = [5, 20, 100, 1000].map((labels) => {
      const { lower = 0, upper = 1 } = of(labels)?.interval ?? {};
      return upper - lower;
    });
    expect(of(100_000)?.rate).toBeCloseTo(0.8, 1);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(widths).size).toBe(4);
  });

  it.each([
    ['nothing was judged', { passed: 0, of: 0 }, 9, 9],
    ['nothing is called right', { passed: 5, of: 9 }, 0, 9],
    ['nothing is called wrong', { passed: 5, of: 9 }, 9, 0],
  ])('cannot be told where %s', (_, judged, right, wrong) => {
    expect(
      correctedRate(judged, { right: { passed: right, of: right }, wrong: { passed: wrong, of: wrong } }),
    ).toBeUndefined();
  });

  it('cannot be told by a judge that knows no better than a coin, and is anything where the labels hardly say more', () => {
    const coin = { right: { passed: 5, of: 10 }, wrong: { passed: 5, of: 10 } };
    expect(correctedRate({ passed: 5, of: 10 }, coin)).toBeUndefined();
    const hardly = { right: { passed: 6, of: 10 }, wrong: { passed: 6, of: 10 } };
    expect(correctedRate({ passed: 5, of: 10 }, hardly)?.interval).toMatchObject({ lower: 0, upper: 1 });
  });

  const judges = [
    [0.95, 0.9],
    [0.9, 0.7],
    [0.99, 0.4],
    [0.8, 0.8],
    [1, 0.9],
  ] as const;
  it.each(judges)(
    'has an interval that holds the truth in 94 %% or more, sensitivity %f, specificity %f',
    (hit, reject) => {
      const shares = [0.3, 0.8, 0.95].flatMap((share) =>
        [20, 100].flatMap((labels) => [50, 300].map((outputs) => coverage({ share, labels, outputs, hit, reject }))),
      );
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.94);
    },
  );
});

type World = { share: number; labels: number; outputs: number; hit: number; reject: number };

/** How often the interval holds the true share, over 500 runs with a fixed seed. */
function coverage(world: World): number {
  const generator = generatorFor(7, [JSON.stringify(world)]);
  const count = (of: number, chance: number): number =>
    Array.from({ length: of }, () => drawIndex(generator, DRAWS) < chance * DRAWS).filter(Boolean).length;
  let held = 0;
  for (let run = 0; run < 500; run += 1) {
    const right = count(world.labels, world.share);
    const wrong = world.labels - right;
    const truly = count(world.outputs, world.share);
    const passed = count(truly, world.hit) + count(world.outputs - truly, 1 - world.reject);
    const errors = {
      right: { passed: count(right, world.hit), of: right },
      wrong: { passed: count(wrong, world.reject), of: wrong },
    };
    const found = correctedRate({ passed, of: world.outputs }, errors);
    const { lower, upper } = found?.interval ?? { lower: 0, upper: 1 };
    held += Number(lower <= world.share && world.share <= upper);
  }
  return held / 500;
}
