import { describe, expect, it } from 'vitest';
import { drawSample } from '../../src/plan/affected/sample.ts';
import { designRows } from '../../src/verdict/design.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import { compared, evalCase, planOf, planRow } from '../compare/support.ts';

const cases = (count: number, critical: readonly number[] = []) =>
  Array.from({ length: count }, (_, n) => compared(evalCase(`c${n}`, critical.includes(n) ? 'critical' : 'major')));
const idsOf = (drawn: ReturnType<typeof drawSample>) => new Set(drawn.cases.map((planned) => planned.case.id));
const SAMPLE = { size: 40, seed: '7' };

describe('a sample of the affected cases', () => {
  it('is all of them where they are no more', () => {
    expect(drawSample(cases(40), 's', SAMPLE)).toEqual({ cases: cases(40), sampled: undefined });
    expect(drawSample(cases(400), 's').sampled).toBeUndefined();
  });

  it('is the same over the pushes of a pull request, and another one of another', () => {
    const first = drawSample(cases(400), 's', SAMPLE);
    expect(first.sampled).toMatchObject({ cases: 40, of: 400, share: 0.1 });
    expect(first.sampled?.leftOut.size).toBe(360);
    expect(drawSample(cases(400), 's', SAMPLE)).toEqual(first);
    expect(drawSample(cases(400), 's', { ...SAMPLE, seed: '8' })).not.toEqual(first);
    expect(drawSample(cases(400), 'other', SAMPLE)).not.toEqual(first);
  });

  it('hardly changes with a case more', () => {
    const [before, after] = [drawSample(cases(400), 's', SAMPLE), drawSample(cases(401), 's', SAMPLE)].map(idsOf);
    expect(before?.intersection(after ?? new Set()).size).toBeGreaterThanOrEqual(39);
  });

  it('has every critical case, even where they alone are more', () => {
    expect(idsOf(drawSample(cases(400, [3, 399]), 's', SAMPLE)).isSupersetOf(new Set(['c3', 'c399']))).toBe(true);
    const many = drawSample(cases(400, [...Array(50).keys()]), 's', SAMPLE);
    expect(many.cases.map((planned) => planned.case.id)).toEqual([...Array(50).keys()].map((n) => `c${n}`));
  });

  it('stands for its share of the suite, and shows no more than its own size', () => {
    const { cases: drawn, sampled } = drawSample(cases(400), 's', SAMPLE);
    // Of 800 cases 400 are affected: half of what the sample stands for.
    const row = { ...planRow(drawn), sampled, pairedCases: Math.round(800 * (sampled?.share ?? 1)), totalCases: 800 };
    const [design] = designRows(planOf(row), DEFAULT_LIMITS);
    expect([design?.compared.length, design?.pairedCases]).toEqual([40, 80]);
    expect(design?.mustCatch).toBeCloseTo(1 / Math.sqrt(80));
  });
});
