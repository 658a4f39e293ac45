import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../src/report/html/page.ts';
import { fakeAgents, filled, MUTE, oidOf, skillDesk, USEFUL } from './support/agent-desk.ts';
import { gateDesk } from './support/desk.ts';

const expectations = [{ expectations: ['Every field is filled'] }, { file: 'filled.pdf' }];
const judge = { provider: 'openai', model: 'gpt-6-luna' };
const YES = JSON.stringify({ answers: [{ number: 1, answer: 'yes', evidence: '' }] });

/** How often the judge is asked where the skill fills no form any more, and what came of it. */
async function judged(desk: object, config: object = {}) {
  let asked = 0;
  const providers = fakeAgents(
    ({ skill }) => ({ trace: filled(skill === oidOf(USEFUL)) }),
    () => {
      asked += 1;
      return YES;
    },
  );
  const files = { 'evaldelta.yaml': stringify({ judge: { ...judge, ...config } }) };
  const of = (skill: string) => skillDesk({ expect: expectations, cases: 5, ...desk, skill, files });
  const { kind, result } = await gateDesk(of(USEFUL), of(MUTE), { ports: { providers } });
  const trials = result.trials.filter((trial) => trial.status === 'scored');
  const spared = trials.filter(({ scores }) => scores.some(({ details }) => details['isNotAsked'] === true));
  return { kind, asked, result, trials, spared: spared.length };
}

describe('a trial that failed without the judge', () => {
  it('is not judged any more: only those that may pass are paid for', async () => {
    const { kind, asked, spared, trials, result } = await judged({});
    const failing = trials.filter((trial) => !trial.passed);
    // Of each case one question: what an agent did was the same each time, and its answer is kept.
    expect([kind, asked, spared]).toEqual(['fail', 5, failing.length]);
    const [failed] = failing;
    expect(failed?.scores.map(({ name, passed: own, reason }) => [name, own, reason.split(':')[0]])).toEqual([
      ['expectations', true, 'the judge was not asked'],
      ['file', false, expect.any(String)],
    ]);
    expect(failed?.score).toBe(0);
    expect(renderHtml(result)).toContain('the judge was not asked: file has failed the trial');
  });

  it('says nothing of what the judge would have said', async () => {
    const { result } = await judged({});
    const metric = result.rows[0]?.comparison.evidence.metrics.find(({ name }) => name === 'expectations');
    expect(metric?.measure.head).toBeUndefined();
  });

  it.each<readonly [string, object, object]>([
    ['the policy has a rule about scores', { policy: { score: { max_drop: 0.1 } } }, {}],
    ['the policy has a rule about what the judge says', { policy: { metrics: { expectations: { min: 0.5 } } } }, {}],
    ['its lift is read by a part of the scorers', { target: { also: 'without_files' } }, {}],
    ['people’s labels are held beside the judge', {}, { min_agreement: 0.4 }],
  ])('is judged all the same where %s', async (_, desk, config) => {
    const { asked, spared } = await judged(desk, config);
    expect([asked, spared]).toEqual([10, 0]);
  });
});
