import { describe, expect, it } from 'vitest';
import { judgeRecordings } from '../src/result-diff/result.ts';
import { DEFAULT_LIMITS } from '../src/domain/config.ts';
import { NO_RULES, type PolicyRules } from '../src/domain/verdict/policy.ts';
import type { PerSide } from '../src/domain/side.ts';
import { compareSaved, type SavedComparison } from '../src/stories/saved.ts';
import { loadPrices } from '../src/adapters/pricing/prices.ts';
import { lines } from './foreign/support.ts';

type Row = Readonly<Record<string, unknown>>;

/** So many cases, each as often as is asked for. */
function rows(count: number, of: (index: number, repeat: number) => Row, repeats = 1): string {
  const rounds = Array.from({ length: repeats }, (_, repeat) => repeat);
  const cases = Array.from({ length: count }, (_, index) => index);
  return lines(...rounds.flatMap((repeat) => cases.map((index) => ({ case: `c${index}`, ...of(index, repeat) }))));
}

async function compare(
  texts: PerSide<string>,
  policy: PolicyRules = NO_RULES,
  erroredIf?: string,
): Promise<SavedComparison> {
  const file = (name: string, text: string) => [{ name, bytes: Buffer.from(text) }];
  return await compareSaved(
    { base: file('b.jsonl', texts.base), head: file('h.jsonl', texts.head) },
    {
      from: undefined,
      passAt: { all: undefined, byScorer: new Map() },
      erroredIf,
      policy,
      limits: DEFAULT_LIMITS,
      seed: 1,
      loadPrices: () => loadPrices(new Map()),
    },
  );
}

function verdictOf({ found }: SavedComparison) {
  return judgeRecordings(found, { limits: DEFAULT_LIMITS, inconclusive: 'pass', waiver: undefined });
}

const passing = rows(40, () => ({ pass: true }), 2);

describe('saved results of another harness', () => {
  it('fail for twelve of forty cases that broke, and name exactly those', async () => {
    const head = rows(40, (i) => (i === 39 ? { error: 'timed out' } : { pass: i >= 12 }), 2);
    const saved = await compare({ base: passing, head });
    expect(verdictOf(saved).kind).toBe('fail');
    const [comparison] = saved.found.comparisons;
    const broken = comparison?.cases.filter(({ change }) => change === 'broken').map(({ caseId }) => caseId);
    expect(broken).toEqual(Array.from({ length: 12 }, (_, index) => `c${index}`));
    expect(comparison?.missingPairs).toBe(2);
    expect(comparison?.errored).toEqual({ base: 0, head: 2 });
  });

  it('count every repeat: a drop that one run of each hardly shows is established by four', async () => {
    const flaky = (i: number, repeat: number) => ({ pass: (i + repeat) % 5 !== 0 });
    const once = await compare({ base: rows(40, () => ({ pass: true })), head: rows(40, flaky) });
    const often = await compare({ base: rows(40, () => ({ pass: true }), 4), head: rows(40, flaky, 4) });
    expect(once.found.comparisons[0]?.pairs).toBe(40);
    expect(often.found.comparisons[0]).toMatchObject({ pairs: 160, worsePairs: 32, passRate: { head: 0.8 } });
    expect(often.found.comparisons[0]?.evidence.passRate?.rounds).toBe(4);
    expect(verdictOf(often).kind).toBe('fail');
  });

  it('take what one side asked more often for no pair, and say so', async () => {
    const { found } = await compare({ base: passing, head: rows(40, () => ({ pass: true })) });
    expect(found.comparisons[0]).toMatchObject({ pairs: 40, missingPairs: 0 });
  });

  it('know an outage by what the team says of one, never of an answer that passed', async () => {
    const resting = { pass: false, reason: 'The assistant is resting.' };
    const head = rows(40, (i) => (i < 3 ? resting : { pass: true, output: 'The assistant is resting.' }), 2);
    const errored = (saved: SavedComparison) => saved.found.comparisons[0]?.errored;
    expect(errored(await compare({ base: passing, head }))).toEqual({ base: 0, head: 0 });
    const saved = await compare({ base: passing, head }, NO_RULES, 'assistant is (resting|asleep)');
    expect(errored(saved)).toEqual({ base: 0, head: 6 });
    expect(saved.found.comparisons[0]).toMatchObject({ missingPairs: 6, worsePairs: 0 });
    await expect(compare({ base: passing, head }, NO_RULES, 'a**')).rejects.toThrow(
      'that tells outages cannot be used',
    );
  });

  it('never pass where cases of base are gone', async () => {
    const saved = await compare({ base: passing, head: rows(38, () => ({ pass: true }), 2) });
    expect(verdictOf(saved).kind).toBe('inconclusive');
    expect(saved.found.pairing.unpaired.base.map(({ id }) => id)).toEqual(['c38', 'c39']);
  });

  it('block where a critical case or a target of base is gone', async () => {
    const critical = lines({ case: 'k', pass: true, severity: 'critical' });
    const other = lines({ case: 'k', pass: true, target: 'other' });
    expect(verdictOf(await compare({ base: passing + critical, head: passing })).kind).toBe('fail');
    const gone = verdictOf(await compare({ base: passing + other, head: passing }));
    expect(gone.findings.filter(({ status }) => status === 'breached').map(({ why }) => why)).toEqual([
      'target-removed',
    ]);
  });

  it('measure what head alone has or judges otherwise, for absolute bars', async () => {
    const policy = { ...NO_RULES, passRate: { min: 0.9, maxDrop: 0.5, mustCatch: undefined, level: 'block' } as const };
    const added = Array.from({ length: 40 }, (_, index) => ({ case: `new${index}`, pass: false }));
    const saved = await compare({ base: passing, head: passing + lines(...added) }, policy);
    expect(saved.found.comparisons[0]).toMatchObject({ comparedCases: 40, measuredCases: 40 });
    expect(verdictOf(saved).kind).toBe('fail');
    const differing = rows(40, (i) => ({ pass: true, definition: i < 3 ? 'new' : 'old' }), 2);
    const redefined = await compare({ base: rows(40, () => ({ pass: true, definition: 'old' }), 2), head: differing });
    expect(redefined.found.pairing.differing.map(({ head }) => head.id)).toEqual(['c0', 'c1', 'c2']);
  });

  it('pair a suite’s only target although its name changed, as a model’s does', async () => {
    const of = (target: string) => rows(40, () => ({ pass: true, target }));
    const { found } = await compare({ base: of('gpt-4o'), head: of('gpt-5') });
    expect(found.comparisons[0]).toMatchObject({ target: 'gpt-5', comparedCases: 40 });
  });

  it('that only score are held by their mean, and say from where an answer passes', async () => {
    const of = (score: number) => rows(40, (i) => ({ score: score + (i % 5) / 100 }));
    const saved = await compare({ base: of(0.9), head: of(0.6) });
    expect(saved.notes).toEqual([{ kind: 'passed-from', harness: 'rows', score: 0.5 }]);
    const verdict = verdictOf(saved);
    expect(verdict.kind).toBe('fail');
    expect(verdict.findings.filter(({ status }) => status === 'breached').map(({ rule }) => rule)).toEqual([
      'score.max_drop',
    ]);
  });

  it('cost what their tokens cost at the known price of their model', async () => {
    const usage = { input_tokens: 1_000_000, output_tokens: 0 };
    const of = (model: string) => rows(40, () => ({ pass: true, model, usage }));
    const { found } = await compare({ base: of('gpt-4o-mini'), head: of('nobody-knows-it') });
    expect(found.pairing.paired[0]?.base.answers[0]).toMatchObject({ costUsd: 0.15 });
    expect(found.pairing.paired[0]?.head.answers[0]).toMatchObject({ costUsd: undefined });
  });

  it('of which one side’s run was stopped are an error, not a pass over what is left', async () => {
    const side = (count: number, stop?: string) => {
      const row = (q: number, more: Row = {}) => ({
        success: true,
        score: 1,
        failureReason: 0,
        provider: 'p',
        testCase: { vars: { q } },
        ...more,
      });
      const all = Array.from({ length: count }, (_, q) => row(q));
      const last = stop === undefined ? [] : [row(count, { success: false, failureReason: 2, error: stop })];
      return JSON.stringify({ results: { version: 3, results: [...all, ...last] } });
    };
    const saved = await compare({ base: side(24), head: side(10, 'API error: 401 Unauthorized') });
    expect(verdictOf(saved).kind).toBe('error');
    expect(saved.found.comparisons[0]?.missingPairs).toBe(14);
  });
});
