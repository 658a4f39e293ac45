import { describe, expect, it } from 'vitest';
import type { JudgeConfig } from '../../src/domain/config.ts';
import { isHosted, isModel, PROVIDERS } from '../../src/domain/providers/providers.ts';
import type { Case } from '../../src/domain/suite.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { EstimateTools } from '../../src/plan/cost/call-estimate.ts';
import { roundOne } from '../../src/plan/cost/round-one.ts';
import { estimatePlan } from '../../src/plan/cost/estimate.ts';
import { preflight, type Preflight } from '../../src/plan/preflight.ts';
import { caseOf, comparedOf, measuredOf, planWith, requestOf, scorerOf } from './build.ts';

const JUDGE: JudgeConfig = {
  endpoint: requestOf().endpoint as JudgeConfig['endpoint'],
  parameters: {},
  minAgreement: undefined,
};
const NO_MODELS = { judge: undefined, embeddings: undefined, moderation: undefined };
const JUDGED = { expect: [scorerOf('judge', { rubric: 'Kind.' })] };

/** One token a word, one dollar an input token, ten an output token. */
function estimated(plan: Plan, changed: Partial<EstimateTools> = {}) {
  const countTokens = (text: string) => text.split(' ').length;
  const price: EstimateTools['price'] = (_, { input, output }) => input + 10 * output;
  return estimatePlan(plan, { countTokens, price, judge: undefined, earlier: () => undefined, ...changed });
}

describe('an estimate', () => {
  it('counts both sides of a compared case, head of a measured one, and a critical case twice on head', () => {
    const plan = planWith([comparedOf('a'), measuredOf('b'), comparedOf('c', { severity: 'critical' })]);
    expect(estimated(plan).estimate).toMatchObject({ calls: 6, judgeCalls: 0, inputTokens: 12 });
  });

  it('knows no tokens of a program, only how often it is called', () => {
    const endpoint = {
      provider: 'http',
      url: 'http://127.0.0.1/',
      method: 'POST',
      headers: {},
      body: {},
      responsePath: '$',
      env: [],
      timeoutMs: undefined,
    } as const;
    const plan = planWith([comparedOf('a', {}, { endpoint }), comparedOf('b')]);
    expect(estimated(plan).estimate).toMatchObject({ calls: 4, programCalls: 2, inputTokens: 4 });
  });

  it('says what the judge of a program costs, and nothing of the program', () => {
    const endpoint = {
      provider: 'command',
      command: ['a'],
      setup: undefined,
      directory: '.',
      env: [],
      timeoutMs: undefined,
    } as const;
    const price: EstimateTools['price'] = (asked, { input }) => (isModel(asked.endpoint) ? input : undefined);
    const { estimate } = estimated(planWith([comparedOf('a', JUDGED, { endpoint })]), { judge: JUDGE, price });
    expect(estimate).toMatchObject({ calls: 2, programCalls: 2, judgeCalls: 2, costUsd: undefined, unpriced: [] });
    expect(estimate.knownUsd?.low).toBeGreaterThan(2 * 350);
    expect(estimated(planWith([comparedOf('a', {}, { endpoint })]), { price }).estimate.knownUsd).toBeUndefined();
  });

  it('spans from a short answer to the longest that the parameters allow', () => {
    const { estimate, expectedUsd, callUsd } = estimated(
      planWith([comparedOf('a', {}, { parameters: { max_output_tokens: 100 } })]),
    );
    expect(estimate).toMatchObject({ outputTokens: { low: 40, high: 200 }, costUsd: { low: 404, high: 2004 } });
    expect(expectedUsd).toBe(1204);
    expect(callUsd(comparedOf('another'))).toBe(0);
  });

  it('expects answers as long as earlier ones of either side, and holds the longest possible under the cap', () => {
    const planned = comparedOf('a', {}, { parameters: { max_output_tokens: 100 } });
    const earlier: EstimateTools['earlier'] = ({ asked }) =>
      asked === planned.requests.base ? { outputTokens: 30, isReused: false } : undefined;
    const { expectedUsd, callUsd } = estimated(planWith([planned]), { earlier });
    expect(expectedUsd).toBe(2 * (2 + 10 * 30));
    expect(callUsd(planned)).toBe(2 + 10 * 100);
  });

  it('charges nothing for what is stored already', () => {
    const planned = comparedOf('a');
    const earlier: EstimateTools['earlier'] = ({ asked }) =>
      asked === planned.requests.base ? { outputTokens: 5, isReused: true } : undefined;
    const { estimate, expectedUsd } = estimated(planWith([planned]), { earlier });
    expect([estimate.calls, expectedUsd]).toEqual([1, 2 + 50]);
  });

  it('adds what the judge costs, nested scorers and old expectations included', () => {
    const any = { ...scorerOf('any_of'), children: [scorerOf('judge')] };
    const plan = planWith([comparedOf('a', JUDGED), measuredOf('b', { expect: [any] }, [scorerOf('judge')])]);
    const { estimate, expectedUsd } = estimated(plan, { judge: JUDGE });
    expect(estimate.judgeCalls).toBe(4);
    expect(expectedUsd).toBeGreaterThan(estimated(plan).expectedUsd + 4 * 350);
    const [shown, alone] = [estimate.costUsd, estimated(plan).estimate.costUsd];
    for (const end of ['low', 'high'] as const) {
      expect(shown?.[end]).toBeGreaterThan((alone?.[end] ?? Infinity) + 4 * 350);
    }
  });

  it('counts what a judge reads: the variables or the conversation, and what it is to judge by', () => {
    const long = { question: 'word '.repeat(500).trim() };
    const rubric = { expect: [scorerOf('judge', { rubric: 'kind '.repeat(300).trim() })] };
    const usd = (changed: Partial<Case>) =>
      estimated(planWith([comparedOf('a', changed)]), { judge: JUDGE }).expectedUsd;
    expect(usd({ ...JUDGED, vars: long }) - usd(JUDGED)).toBeGreaterThan(2 * 490);
    expect(usd(rubric) - usd(JUDGED)).toBeGreaterThan(2 * 290);
  });

  it('has a case put in other words once, with the call on head, and not where that is kept', () => {
    const planned = comparedOf('a', {}, { paraphrase: { texts: [], model: undefined } });
    const asked = (isKept: boolean) =>
      roundOne(
        planned,
        () => undefined,
        () => isKept,
      ).map(({ paraphrases }) => paraphrases);
    expect(asked(false)).toEqual([false, true]);
    expect(asked(true)).toEqual([false, false]);
  });

  it('does not have a judge read the system message', () => {
    const turn = (role: 'system' | 'user', text: string) =>
      ({ role, text, images: [], toolCalls: [], toolCallId: undefined }) as const;
    const messages = [turn('system', 'BE KIND'), turn('user', 'Where is it?')];
    const [call] = roundOne(comparedOf('a', JUDGED, { messages }), () => undefined);
    expect(call?.judgedBy).toContain('Where is it?');
    expect(call?.judgedBy).not.toContain('BE KIND');
  });

  it('holds a judge under the cap where the target itself has no price', () => {
    const planned = comparedOf('a', JUDGED);
    const price: EstimateTools['price'] = ({ endpoint }, { input }) =>
      endpoint === JUDGE.endpoint ? input : undefined;
    const { estimate, expectedUsd, callUsd } = estimated(planWith([planned]), { judge: JUDGE, price });
    expect(estimate).toMatchObject({ costUsd: undefined, unpriced: ['openai/gpt-6-luna'] });
    expect(estimate.knownUsd).toBeUndefined();
    expect(callUsd(planned)).toBeGreaterThan(350);
    expect(expectedUsd).toBeGreaterThan(700);
  });

  it('never expects less than the least of its range', () => {
    const earlier: EstimateTools['earlier'] = () => ({ outputTokens: 3, isReused: false });
    const { estimate, expectedUsd } = estimated(planWith([comparedOf('a')]), { earlier });
    expect(estimate.costUsd?.low).toBe(expectedUsd);
  });

  it('has no total where a price is unknown, names the model, and still counts the rest', () => {
    const unpriced = comparedOf('b', {}, { endpoint: { ...JUDGE.endpoint, model: 'unheard-of' } });
    const price: EstimateTools['price'] = ({ endpoint }) =>
      isModel(endpoint) && endpoint.model === 'unheard-of' ? undefined : 3;
    const { estimate, expectedUsd } = estimated(planWith([comparedOf('a'), unpriced]), { price });
    expect(estimate).toMatchObject({ costUsd: undefined, unpriced: ['openai/unheard-of'] });
    expect(expectedUsd).toBe(6);
  });

  it('names embeddings without a price where one of a case’s scorers asks for them, and only there', () => {
    const embeddings = { ...JUDGE.endpoint, model: 'unheard-of' };
    const price: EstimateTools['price'] = ({ endpoint }) => (endpoint === embeddings ? undefined : 3);
    const unpricedWith = (types: readonly string[]) =>
      estimated(planWith([comparedOf('a', { expect: types.map((type) => scorerOf(type)) })]), { price, embeddings })
        .estimate.unpriced;
    expect(unpricedWith(['contains', 'similarity'])).toEqual(['openai/unheard-of']);
    expect(unpricedWith(['contains'])).toEqual([]);
  });

  it('counts what an image brings to read', () => {
    const tokensOf = (images: readonly string[]) => {
      const messages = [{ role: 'user', text: 'look', images, toolCalls: [], toolCallId: undefined }] as const;
      return estimated(planWith([comparedOf('a', {}, { messages })])).estimate.inputTokens;
    };
    const images = ['https://example.com/a.png', 'data:image/png;base64,AA=='];
    expect(tokensOf(images) - tokensOf([])).toBe(2 * 2 * 1000);
  });

  it('counts each text once, however many cases send it', () => {
    const counted: string[] = [];
    const shared = { tools: [{ name: 'find', description: undefined, parameters: {} }] };
    estimated(planWith([comparedOf('a', {}, shared), comparedOf('b', {}, shared)]), {
      countTokens: (text) => counted.push(text),
    });
    expect(counted.filter((text) => text.includes('find'))).toHaveLength(1);
  });
});

describe('before the first call', () => {
  const check = (plan: Plan, changed: Partial<Preflight> = {}, tools: Partial<EstimateTools> = {}) =>
    preflight(plan, {
      estimated: estimated(plan, tools),
      maxCostUsd: 5,
      models: { ...NO_MODELS, judge: JUDGE },
      configFile: 'evaldelta.yaml',
      ...changed,
    });

  it('an estimate above the cap is refused with the numbers', () => {
    const [error] = check(planWith([comparedOf('a')]));
    expect(error).toMatchObject({
      code: 'over-budget',
      sentence:
        'Round 1 needs 2 calls for about $10,204.00 ($404.00 to $20,004.00), and max-cost is $5.00. Nothing was called.',
    });
  });

  it('an unpriced part does not hide that the rest is above the cap', () => {
    const local = comparedOf(
      'b',
      {},
      { endpoint: { ...JUDGE.endpoint, provider: 'openai-compatible', model: 'local' } },
    );
    const price: EstimateTools['price'] = ({ endpoint }) => (endpoint.provider === 'openai-compatible' ? undefined : 3);
    expect(check(planWith([comparedOf('a'), local]), {}, { price })).toMatchObject([{ code: 'over-budget' }]);
  });

  it.each(Object.keys(PROVIDERS).filter(isHosted))('%s is not asked without a price', (provider) => {
    const endpoint = { ...JUDGE.endpoint, provider } as JudgeConfig['endpoint'];
    const refused = check(planWith([comparedOf('a', {}, { endpoint })]), {}, { price: () => undefined });
    expect(refused.map(({ code }) => code)).toEqual(['unknown-price']);
  });

  it('a hosted model without a price is refused with the lines to add, unless there is no cap', () => {
    const unknown = { price: () => undefined };
    expect(check(planWith([comparedOf('a')]), {}, unknown)).toMatchObject([
      {
        code: 'unknown-price',
        hint: expect.stringContaining('prices: { gpt-6-luna: { input: USD, output: USD } }') as string,
      },
    ]);
    expect(check(planWith([comparedOf('a')]), { maxCostUsd: undefined }, unknown)).toEqual([]);
  });

  it('asks of a deployment without a price which model it serves', () => {
    const endpoint = { ...JUDGE.endpoint, provider: 'azure-openai', model: 'prod' } as JudgeConfig['endpoint'];
    const [refused] = check(planWith([comparedOf('a', {}, { endpoint })]), {}, { price: () => undefined });
    expect(refused?.sentence).toContain('No price is known for azure-openai/prod');
    expect(refused?.hint).toMatch(/^A deployment does not say which model it serves\. .*`prices: \{ prod: MODEL \}`/);
  });

  it.each(['openai-compatible', 'command'])('a %s target without a price may run', (provider) => {
    const endpoint = { ...JUDGE.endpoint, provider } as JudgeConfig['endpoint'];
    expect(check(planWith([comparedOf('a', {}, { endpoint })]), {}, { price: () => undefined })).toEqual([]);
  });

  it('a scorer that asks a judge needs one, also among the old expectations', () => {
    const old = measuredOf('a', {}, [{ ...scorerOf('not'), children: [scorerOf('judge')] }]);
    const [error] = check(planWith([old]), { models: NO_MODELS, maxCostUsd: undefined });
    expect(error).toMatchObject({ code: 'missing-key', place: caseOf('a').place });
  });
});
