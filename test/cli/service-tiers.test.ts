import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { openLaterCheckout } from '../support/later-bundle.ts';
import { startLaterServer, type LaterServer } from '../support/later-server.ts';

const OPENAI = { provider: 'openai', model: 'gpt-4.1-mini' };
const AZURE = { provider: 'azure-openai', model: 'gpt-4.1-mini' };
const ANTHROPIC = { provider: 'anthropic', model: 'claude-haiku-4-5' };
const TARGETS = [
  { name: 'OpenAI, responses', target: { ...OPENAI, api: 'responses', service: 'batch' } },
  { name: 'OpenAI, chat', target: { ...OPENAI, api: 'chat', service: 'batch' } },
  { name: 'Azure, responses', target: { ...AZURE, api: 'responses', service: 'batch' } },
  { name: 'Azure, chat', target: { ...AZURE, api: 'chat', service: 'batch' } },
  { name: 'Anthropic', target: { ...ANTHROPIC, service: 'batch' } },
] as const;
const CASES = 12;
const says = (asked: string): string => (/^B [37]$/.test(asked) ? 'no way' : 'ok');

/** What of a result does not depend on when and how it was asked. */
function decisionOf(result: Result | undefined) {
  const cases = result?.rows.flatMap(({ comparison }) =>
    comparison.cases.map(({ caseId, change }) => [caseId, change]),
  );
  return { verdict: result?.verdict.kind, cases };
}

function tiersOf({ paid }: LaterServer): readonly string[] {
  return [...new Set(paid.map(({ tier }) => tier))];
}

describe('a suite that is asked in a batch', { timeout: 120_000 }, () => {
  for (const { name, target } of TARGETS)
    it(`comes to the verdict of a run that asks at once, at half the price: ${name}`, async () => {
      await using server = await startLaterServer({ says });
      const { service: _, ...plain } = target;
      await using atOnce = await openLaterCheckout({ target: plain, cases: CASES });
      const direct = await atOnce.run(server.url);
      const spent = server.paid.length;
      await using later = await openLaterCheckout({ target, cases: CASES });
      const batched = await later.run(server.url);
      expect(batched.err).not.toContain('bug');
      expect(decisionOf(batched.result)).toEqual(decisionOf(direct.result));
      expect(direct.result?.verdict.kind).toBe('fail');
      const own = server.paid.slice(spent);
      expect(new Set(own.map(({ tier }) => tier))).toEqual(new Set(['batch']));
      const perCall = (result: Result | undefined, calls: number) => (result?.spend.totalUsd ?? NaN) / calls;
      expect(perCall(batched.result, own.length)).toBeCloseTo(perCall(direct.result, spent) / 2, 10);
      const scored = batched.result?.trials.filter((trial) => trial.status === 'scored') ?? [];
      expect(scored.every((trial) => trial.served.serviceTier === 'batch')).toBe(true);
      const latencies = batched.result?.rows.map(({ comparison }) => comparison.latencyP50Ms.head);
      expect(latencies).toEqual([undefined]);
    });
});

describe('a question that its batch brings no answer to', { timeout: 120_000 }, () => {
  for (const { name, target } of TARGETS) {
    it(`is a lost trial where the batch expired, never a failed case: ${name}`, async () => {
      await using server = await startLaterServer({
        says: () => 'ok',
        fate: (asked) => (asked === 'B 5' ? 'expired' : 'answered'),
      });
      await using checkout = await openLaterCheckout({ target, cases: CASES });
      const { result } = await checkout.run(server.url);
      const lost = result?.trials.filter((trial) => trial.status !== 'scored') ?? [];
      expect(lost.length).toBeGreaterThan(0);
      for (const trial of lost) expect(trial).toMatchObject({ status: 'errored', key: { caseId: 'c5', side: 'head' } });
      expect(result?.verdict.kind).not.toBe('fail');
      expect(tiersOf(server)).toEqual(['batch']);
    });

    it(`is asked for at once where the suite says so: ${name}`, async () => {
      await using server = await startLaterServer({
        says: () => 'ok',
        fate: (asked) => (asked === 'B 5' ? 'expired' : 'answered'),
      });
      await using checkout = await openLaterCheckout({ target: { ...target, after_deadline: 'ask' }, cases: CASES });
      const { result } = await checkout.run(server.url);
      expect(result?.trials.filter((trial) => trial.status !== 'scored')).toEqual([]);
      expect(server.paid.filter(({ tier }) => tier !== 'batch').map(({ asked }) => asked)).toEqual(['B 5']);
    });

    it(`is turned down by its own error: ${name}`, async () => {
      await using server = await startLaterServer({
        says: () => 'ok',
        fate: (asked) => (asked === 'B 5' ? 'errored' : 'answered'),
      });
      await using checkout = await openLaterCheckout({ target, cases: CASES });
      const { result } = await checkout.run(server.url);
      const trial = result?.trials.find(({ key }) => key.caseId === 'c5' && key.side === 'head');
      expect(trial).toMatchObject({ status: 'scored', output: { finishReason: 'rejected' } });
    });
  }

  it('stops the target where the vendor finds out late that the batch cannot be worked at', async () => {
    await using server = await startLaterServer({ says, failsLate: true });
    await using checkout = await openLaterCheckout({ target: TARGETS[0].target, cases: CASES });
    const { result, code } = await checkout.run(server.url);
    expect({ code, kind: result?.verdict.kind }).toEqual({ code: 2, kind: 'error' });
    expect(result?.errors.map(({ sentence }) => sentence).join()).toContain('no such model (line 1)');
    expect(server.paid).toEqual([]);
  });
});

describe('the other tiers of OpenAI', { timeout: 120_000 }, () => {
  for (const [tier, share] of [
    ['2h', 0.7],
    ['8h', 0.6],
    ['flex', 0.5],
  ] as const)
    it(`${tier} costs ${share} of the standard price, both sides alike, and says nothing of the latency`, async () => {
      await using server = await startLaterServer({ says: () => 'ok' });
      const target = { ...OPENAI, api: 'responses', service: tier };
      await using checkout = await openLaterCheckout({ target, cases: CASES });
      const { result } = await checkout.run(server.url);
      const trials = result?.trials.filter((trial) => trial.status === 'scored') ?? [];
      expect(trials.length).toBeGreaterThanOrEqual(2 * CASES);
      for (const { spendUsd, costUsd } of trials) expect(spendUsd).toBeCloseTo((costUsd ?? NaN) * share, 10);
      expect(tiersOf(server)).toEqual([tier]);
      expect(result?.rows.map(({ comparison }) => comparison.latencyP50Ms.head)).toEqual([undefined]);
      // What a window's provider keeps is forgotten there once it is stored here.
      const taken = server.requests.filter((what) => what === 'POST /v1/responses').length;
      const deleted = server.requests.filter((what) => what === 'DELETE /v1/responses/ID').length;
      expect(deleted).toBe(tier === 'flex' ? 0 : taken);
    });
});

describe('a judge that is asked in a batch', { timeout: 120_000 }, () => {
  it('is asked about all answers of a round together', async () => {
    const verdict = JSON.stringify({ evidence: '', reason: '', score: 1, pass: true });
    await using server = await startLaterServer({ says: (asked) => (/^[AB] \d+$/.test(asked) ? 'ok' : verdict) });
    const config = { judge: { ...ANTHROPIC, service: 'batch' } };
    const suite = { defaults: { expect: [{ judge: { rubric: 'It is kind.' } }] } };
    await using checkout = await openLaterCheckout({ target: { ...OPENAI, api: 'chat' }, cases: CASES, config, suite });
    const { result } = await checkout.run(server.url);
    expect(result?.verdict.kind).toBe('pass');
    expect(new Set(server.paid.map(({ tier }) => tier))).toEqual(new Set(['default', 'batch']));
    expect([...server.batches.values()].map(({ vendor }) => vendor)).toEqual(['anthropic']);
  });
});

describe('a run that does not wait', { timeout: 120_000 }, () => {
  it.each(TARGETS)(
    'leaves its answers to a later one, is never green, and pays for nothing twice: $name',
    async ({ target }) => {
      await using calm = await startLaterServer({ says });
      await using undisturbed = await openLaterCheckout({ target, cases: CASES });
      const expected = await undisturbed.run(calm.url);
      await using server = await startLaterServer({ says });
      await using checkout = await openLaterCheckout({ target, cases: CASES });
      const early = await checkout.run(server.url, ['--collect']);
      expect(early.code).toBe(0);
      expect(early.result?.verdict.kind).toBe('nothing-to-run');
      expect(early.result?.warnings.join()).toContain('there is nothing to collect');
      expect(server.batches.size).toBe(0);
      const first = await checkout.run(server.url, ['--wait', '0']);
      expect(first.code).toBe(2);
      expect(first.out).toContain('still to come');
      expect(first.result?.trials.every((trial) => trial.status === 'skipped' && trial.why === 'waiting')).toBe(true);
      let last = first;
      for (let collected = 0; collected < 9 && last.code === 2; collected += 1)
        last = await checkout.run(server.url, ['--wait', '0', '--collect']);
      expect(last.result?.verdict).toEqual(expected.result?.verdict);
      expect(server.paid.length).toBe(calm.paid.length);
      const late = await checkout.run(server.url, ['--collect']);
      expect(late.result?.verdict.kind).toBe('nothing-to-run');
    },
  );

  it.each(['pull_request', 'merge_group'])('is an error of a %s where nothing waits to be collected', async (event) => {
    await using server = await startLaterServer({ says });
    await using checkout = await openLaterCheckout({ target: TARGETS[0].target, cases: CASES });
    const { code, result } = await checkout.run(server.url, ['--collect'], event);
    expect([code, result?.verdict.kind]).toEqual([2, 'error']);
    expect(result?.errors.map(({ sentence }) => sentence).join()).toContain('nothing is known of the affected cases');
    expect(server.paid).toEqual([]);
  });
});
