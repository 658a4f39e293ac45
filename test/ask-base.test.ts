import { describe, expect, it } from 'vitest';
import { renderJson } from '../src/report/machine/json.ts';
import { forecast } from '../src/stories/forecast.ts';
import { runShard } from '../src/stories/sharding.ts';
import { parseResult } from '../src/result/read.ts';
import { CURT, desk, deskWorld, gateDesk, KIND, rows, type Desk, type DeskRun } from './support/desk.ts';

const POLICY = { pass_rate: { max_drop: 0.05 }, ask_base: 'where_head_fails' };

/** A change of the prompt, and how often each side was asked. */
async function change(
  policies: { readonly base?: object; readonly head?: object },
  run: DeskRun = {},
  more: Desk = {},
) {
  const { base = POLICY, head = base } = policies;
  const found = await gateDesk(
    desk({ cases: rows(60), ...more, policy: base }),
    desk({ cases: rows(60), ...more, policy: head, prompt: CURT }),
    run,
  );
  const countOf = (prompt: string) => found.asked.filter((text) => text.includes(prompt)).length;
  return { ...found, base: countOf(KIND.slice(0, 6)), head: countOf(CURT.slice(0, 6)) };
}

describe('a policy that asks base where head fails', () => {
  it('asks base about the cases that head does not pass, and the comment says of how many', async () => {
    const { kind, comment, base, head, result } = await change({}, { fails: (asked) => / (7|21)\./.test(asked) });
    expect({ kind, base, head }).toEqual({ kind: 'pass', base: 2, head: 62 });
    expect(comment).toContain('Base was asked about 2 of 60 cases.');
    expect(comment).toContain('base asked about 2');
    expect(comment).not.toContain('Without a usable pair');
    expect(comment).not.toContain('got no answer');
    expect(result.rows[0]?.comparison.passRate).toMatchObject({ base: undefined, delta: undefined, head: 58 / 60 });
  });

  it('blocks dead cases by name', async () => {
    const { kind, comment, result } = await change({}, { dead: [3, 4, 5, 6] });
    expect(kind).toBe('fail');
    expect(comment).toContain('T-003');
    expect(comment).not.toContain('missing');
    expect(result.rows[0]?.comparison.passes).toEqual({ base: { passed: 60, of: 60 }, head: { passed: 56, of: 60 } });
  });

  it('is base’s to say: what head writes counts once it is merged', async () => {
    const { base, result } = await change({ base: { pass_rate: { max_drop: 0.05 } }, head: POLICY });
    expect(base).toBe(60);
    expect(result.changes.map(({ after }) => after)).toContain('ask_base: where_head_fails');
  });

  it.each([
    [{ ...POLICY, pass_rate: { min: 0.9 } }, '`pass_rate.min` is about both sides'],
    [{ ...POLICY, cost_per_call: { max_increase: 0.2 } }, '`cost_per_call` is about both sides'],
    [{ ...POLICY, tags: { a: { pass_rate: { max_drop: 0.1 } } } }, '`tags.a` is about both sides'],
  ])('asks base about every case where a rule needs it, and names the rule', async (policy, words) => {
    const { base, result } = await change({ base: policy }, {}, { cases: rows(60, () => ({ tags: ['a'] })) });
    expect(base).toBe(60);
    expect(result.warnings.join()).toContain(words);
  });

  it('is priced before anything is called', async () => {
    const callsOf = async (policy: object) => {
      const files = (prompt: string) => desk({ cases: rows(100), policy, prompt });
      const { input, ports, providers } = deskWorld(files(KIND), files(CURT));
      const { forecasts } = await forecast(input, ports);
      expect(providers.asked).toEqual([]);
      return forecasts[0]?.calls;
    };
    const [all, some] = [await callsOf({ pass_rate: { max_drop: 0.05 } }), await callsOf(POLICY)];
    expect(all?.unchanged).toBeGreaterThan(200);
    expect(some?.unchanged).toBeLessThan(190);
    expect(some?.atMost).toBe((all?.atMost ?? 0) + 200);
  });

  it('is refused in a run in shards, by name', async () => {
    const files = (prompt: string) => desk({ cases: rows(60), policy: POLICY, prompt });
    const { input, ports, providers } = deskWorld(files(KIND), files(CURT));
    const { errors } = await runShard({ shard: { number: 1, of: 2 }, run: '1', attempt: 1 }, input, ports);
    expect(errors).toMatchObject([
      { code: 'unsupported', sentence: expect.stringContaining('ask_base: where_head_fails') as string },
    ]);
    expect(providers.asked).toEqual([]);
  });

  it('asks base about every one of a few cases', async () => {
    const { base, result } = await change({}, {}, { cases: rows(20) });
    expect(base).toBe(20);
    expect(result.warnings.join()).toContain('it has 20 to compare, and below 40 nothing is saved');
  });

  it('is read back from the result file as it was written', async () => {
    const { result } = await change({});
    const sha = { base: 'ba5e000', head: '8ead000' };
    const written = renderJson(result).replaceAll(
      /"sha":\s*"(base|head)"/g,
      (_, side: 'base' | 'head') => `"sha":"${sha[side]}"`,
    );
    const found = parseResult(written);
    expect(found.rows[0]?.comparison.evidence.passRate).toMatchObject({ isScreened: true, unseenPairs: 60 });
    expect(found.rows[0]?.comparison.cases[0]?.change).toBe('head-passing');
  });
});
