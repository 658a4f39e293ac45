import { describe, expect, it } from 'vitest';
import { CURT, desk, gateDesk, rows } from './support/desk.ts';

const SIX = [1, 2, 3, 4, 5, 6];
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('cases that the pull request adds', () => {
  it('dilute no drop: six dead cases of sixty are a block, whatever stands beside them', async () => {
    const head = desk({ prompt: CURT, cases: [...rows(60), ...rows(200, () => ({}), 301)] });
    const { kind, result, asked } = await gateDesk(desk(), head, { dead: SIX });
    expect(kind).toBe('fail');
    expect(result.rows[0]?.comparison).toMatchObject({ pairedCases: 60, comparedCases: 60, measuredCases: 200 });
    // Base is asked about its own cases alone.
    expect(asked.filter((text) => text.startsWith('Kindly') && Number(/\d+/.exec(text)?.[0]) > 300)).toEqual([]);
  });

  it('dilute none of four dead cases either', async () => {
    const head = desk({ prompt: CURT, cases: [...rows(60), ...rows(60, () => ({}), 301)] });
    expect((await gateDesk(desk(), head, { dead: [1, 2, 3, 4] })).kind).toBe('fail');
  });

  it('block no harmless prompt by being hard', async () => {
    const head = desk({ prompt: CURT, cases: [...rows(60), ...rows(60, () => ({}), 301)] });
    const { kind, result } = await gateDesk(desk(), head, { dead: range(301, 330) });
    expect(kind).toBe('pass');
    const failing = result.rows[0]?.comparison.cases.filter(({ change }) => change === 'measured-failing');
    expect(failing).toHaveLength(30);
  });

  it('are judged by an absolute bar, and lift no rate over it', async () => {
    const policy = { pass_rate: { max_drop: 1, min: 0.9 } };
    const easy = desk({ policy, prompt: CURT, cases: [...rows(60), ...rows(400, () => ({}), 301)] });
    const lifted = await gateDesk(desk({ policy }), easy, { dead: range(1, 20) });
    expect(lifted.result.verdict.findings).toContainEqual(
      expect.objectContaining({ rule: 'pass_rate.min', status: 'breached' }),
    );
    const hard = desk({ policy, cases: [...rows(60), ...rows(60, () => ({}), 301)] });
    const alone = await gateDesk(desk({ policy }), hard, {
      fails: (text) => Number(/\d+/.exec(text)?.[0]) > 300,
      settings: { run: 'all' },
    });
    expect(alone.result.verdict.findings).toContainEqual(
      expect.objectContaining({ rule: 'pass_rate.min', status: 'breached' }),
    );
  });

  it('lift no metric over its bar', async () => {
    const suite = { defaults: { expect: [{ contains: 'ok', name: 'polite' }] } };
    const policy = { pass_rate: { max_drop: 1 }, metrics: { polite: { min: 0.9 } } };
    const easy = desk({ suite, policy, prompt: CURT, cases: [...rows(60), ...rows(400, () => ({}), 301)] });
    const { result } = await gateDesk(desk({ suite, policy }), easy, { dead: range(1, 20) });
    expect(result.verdict.findings).toContainEqual(
      expect.objectContaining({ rule: 'metric', metric: 'polite', status: 'breached' }),
    );
  });

  it('are no reason to call base in a suite that gained nothing else', async () => {
    const { kind, asked } = await gateDesk(desk(), desk({ cases: [...rows(60), ...rows(5, () => ({}), 301)] }));
    expect([kind, asked.length]).toEqual(['pass', 5]);
  });
});

describe('tags and severities', () => {
  const policy = { pass_rate: { max_drop: 0.5 }, tags: { refunds: { pass_rate: { max_drop: 0.05 } } } };
  const tagged = (count: number) => rows(120, (index) => (index < count ? { tags: ['refunds'] } : {}));
  const base = desk({ policy, cases: tagged(20) });
  const four = { dead: [1, 2, 3, 4] };

  it.each([
    ['as they were', tagged(20)],
    ['given to every case', tagged(120)],
    ['taken from every case', rows(120, (index) => (index === 119 ? { tags: ['refunds'] } : {}))],
    ['moved to others', rows(120, (index) => (index >= 20 ? { tags: ['refunds'] } : {}))],
  ])('%s, four of the twenty that base has under a rule are a block', async (_, cases) => {
    const { kind, result } = await gateDesk(base, desk({ policy, cases, prompt: CURT }), four);
    expect(kind).toBe('fail');
    const slice = result.rows.find(({ comparison }) => comparison.tag === 'refunds');
    expect(slice?.comparison.pairedCases).toBe(20);
  });

  it('of head count beside base’s where no case of base carries them', async () => {
    const rules = { tags: { ...policy.tags, legal: { pass_rate: { max_drop: 0.05 } } } };
    const before = desk({
      policy: rules,
      cases: tagged(20).with(119, { id: 'T-120', vars: { n: 120 }, tags: ['legal'] }),
    });
    const after = rows(120, (index) => ({
      tags: [...(index < 20 ? ['refunds'] : []), ...(index === 119 ? ['legal'] : []), 'urgent'],
    }));
    const { result } = await gateDesk(before, desk({ policy: rules, cases: after, prompt: CURT }));
    expect(result.cases.every(({ tags }) => tags.includes('urgent'))).toBe(true);
  });

  it('let a severity that head raises count, and none that it lowers', async () => {
    const severe = (severity: string) => rows(60, (index) => (index === 0 ? { severity } : {}));
    const kindOf = async (before: string, after: string, critical: object = {}) => {
      const own = { pass_rate: { max_drop: 0.5 }, critical };
      const head = desk({ policy: own, cases: severe(after), prompt: CURT });
      const { result } = await gateDesk(desk({ policy: own, cases: severe(before) }), head, { dead: [1] });
      return result.verdict.findings.find(({ rule }) => rule === 'critical.max_broken')?.status;
    };
    expect(await kindOf('critical', 'minor')).toBe('breached');
    expect(await kindOf('minor', 'critical')).toBe('breached');
    // Where critical cases may break, to call a case critical would take it out of the others' count.
    expect(await kindOf('minor', 'critical', { max_broken: 9 })).toBeUndefined();
  });
});

describe('a judge', () => {
  const suite = { defaults: { expect: [{ judge: 'Is it polite?' }] } };
  const config = {
    judge: { provider: 'openai', model: 'gpt-6-terra', min_agreement: 0.6 },
  };
  const judge = (isGood: boolean) => isGood;

  it('that base’s labels trust is not disarmed by new cases with random labels', async () => {
    const twoSided = rows(60, (index) => (index < 40 ? { human: index % 2 === 0 ? 'pass' : 'fail' } : {}));
    const agreeing = desk({ suite, config, cases: twoSided });
    const random = rows(80, (index) => ({ human: index % 2 === 0 ? 'pass' : 'fail' }), 301);
    const head = desk({ suite, config, prompt: CURT, cases: [...twoSided, ...random] });
    const isBad = (text: string) => {
      const number = Number(/\d+/.exec(text)?.[0] ?? 0);
      return number <= 40 ? number % 2 === 0 : text.includes('Curtly') && number <= 60;
    };
    const control = await gateDesk(agreeing, desk({ suite, config, prompt: CURT, cases: twoSided }), {
      fails: isBad,
      judge,
    });
    const { kind, result } = await gateDesk(agreeing, head, { fails: isBad, judge });
    expect([control.kind, kind]).toEqual(['fail', 'fail']);
    const { agreement } = result.rows[0]?.comparison.evidence ?? {};
    expect(agreement).toMatchObject({ isCalibrated: true, base: { cases: 40 }, head: { cases: 40 } });
  });
});
