import { describe, expect, it } from 'vitest';
import type { AgentEndpoint, AgentTask } from '../../src/domain/agents/agent.ts';
import type { EstimateTools } from '../../src/plan/cost/call-estimate.ts';
import { estimatePlan } from '../../src/plan/cost/estimate.ts';
import { formatEstimate, describeTrialTimes } from '../../src/report/words/numbers/spend.ts';
import { comparedOf, planWith } from './build.ts';

const AGENT: AgentEndpoint = {
  provider: 'agent',
  agent: 'claude-code',
  version: '2.1.332',
  command: undefined,
  model: {
    provider: 'anthropic',
    model: 'claude-sonnet-4-5',
    api: 'messages',
    baseUrl: undefined,
    apiKeyEnv: undefined,
    auth: 'key',
  },
  tools: ['shell'],
  network: 'none',
  guardedFiles: [],
  env: [],
  limits: { turns: 20, seconds: 300, costUsd: 1 },
};
const TASK: AgentTask = { files: [], workspace: [], checks: [], endsAtFirstSkill: false };

/** USD by the million: what is read from the cache costs a tenth. */
const price: EstimateTools['price'] = (_, { input, cachedInput = 0, output }) =>
  (3 * (input - cachedInput) + 0.3 * cachedInput + 15 * output) / 1e6;

function estimateOf(endpoint: AgentEndpoint, task: AgentTask = TASK, given: EstimateTools['price'] = price) {
  const plan = planWith([
    comparedOf('a', {}, { endpoint, agent: task }),
    comparedOf('b', {}, { endpoint, agent: task }),
  ]);
  const tools = { countTokens: () => 10, price: given, judge: undefined, earlier: () => undefined };
  return estimatePlan(plan, tools);
}

describe('the estimate of a row of agents', () => {
  it('counts trials, and never more than a trial may cost', () => {
    const { estimate, callUsd, expectedUsd } = estimateOf(AGENT);
    expect(estimate).toMatchObject({ calls: 4, trials: { count: 4 } });
    expect(estimate.costUsd?.high).toBeLessThanOrEqual(4);
    expect(estimate.costUsd?.low).toBeGreaterThan(0.1);
    expect(expectedUsd).toBeGreaterThan(estimate.costUsd?.low ?? 0);
    expect(callUsd(comparedOf('c', {}, { endpoint: AGENT, agent: TASK }))).toBe(0);
    const dear = estimateOf(AGENT, TASK, () => 50).estimate;
    expect(dear.costUsd).toEqual({ low: 4, high: 4 });
  });

  it('begins at a few steps that bring little to read', () => {
    const [first, read] = [14_010, 500];
    const input = first + (first + read) + (first + 2 * read);
    const paid = price({ endpoint: AGENT, parameters: {} }, { input, cachedInput: 2 * first + read, output: 450 });
    expect((estimateOf(AGENT).estimate.costUsd?.low ?? 1) / 4).toBeLessThanOrEqual(paid ?? 0);
  });

  it('is lower where the first skill decides, and where few turns are allowed', () => {
    const whole = estimateOf(AGENT).expectedUsd;
    expect(estimateOf(AGENT, { ...TASK, endsAtFirstSkill: true }).expectedUsd).toBeLessThan(whole / 2);
    const short = { ...AGENT, limits: { ...AGENT.limits, turns: 2 } };
    expect(estimateOf(short).expectedUsd).toBeLessThan(whole / 2);
  });

  it('names the model whose price nobody knows', () => {
    const { estimate } = estimateOf(AGENT, TASK, () => undefined);
    expect(estimate).toMatchObject({ costUsd: undefined, unpriced: ['anthropic/claude-sonnet-4-5'] });
  });

  it('says trials, range and minutes', () => {
    const { estimate } = estimateOf(AGENT);
    expect(formatEstimate(estimate)).toMatch(/^round 1: 4 trials of an agent, \$\d.* to \$\d/);
    expect(describeTrialTimes(estimate, 4)).toBe('1 to 3 minutes');
    expect(describeTrialTimes(estimate, 1)).toBe('2 to 11 minutes');
  });
});
