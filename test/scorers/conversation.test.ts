import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/domain/json/json.ts';
import type { Turn } from '../../src/domain/request.ts';
import { applyScorer } from '../../src/run/scoring/score.ts';
import { ScorerError } from '../../src/scorers/scorer.ts';
import { diagnosticsAbout } from '../suite/load-suites.ts';
import { contextOf, fakeJudge, outputOf, specOf } from './support.ts';

const call = (name: string) => ({ id: name, name, arguments: {} });
const said = (role: Turn['role'], text: string, ...tools: readonly string[]): Turn => ({
  role,
  text,
  toolCalls: tools.map(call),
});

const TURNS = [
  said('user', 'My lamp broke.'),
  said('assistant', 'The key is sk-canary-1.', 'look_up'),
  said('user', 'And now?'),
  said('assistant', 'Refunded.', 'refund'),
];
const OUTPUT = outputOf('Refunded.', { conversation: TURNS, toolCalls: [call('look_up'), call('refund')] });

function judging(type: string, config: JsonObject, answers: readonly JsonObject[] = []) {
  const { ask, questions } = fakeJudge(answers);
  const context = contextOf(OUTPUT, { ask, vars: { product: 'lamp' } });
  const user = { goal: 'Money back.', maxTurns: 4, model: undefined };
  const judged = applyScorer(specOf(type, config), { ...context, request: { ...context.request, user } });
  return { judged, questions };
}

const part = (words: string, reached: boolean) => ({ part: words, reached });

describe('a conversation', () => {
  it('is judged by the goal of its user over all that was said, with the vars', async () => {
    const answer = { parts: [part('money', true), part('back today', false)] };
    const { judged, questions } = judging('conversation', { goal: true }, [answer]);
    expect(await judged).toMatchObject({
      score: 0.5,
      passed: false,
      reason: 'the goal was not reached: "back today", passes at 1',
    });
    expect(questions[0]?.user).toMatch(/<<<goal \w+>>>\nMoney back\./);
    expect(questions[0]?.user).toMatch(
      /user: My lamp broke\.\nassistant: The key .* \[tool call\] look_up \{\}\nuser: And/,
    );
    expect(questions[0]?.user).toContain('"product": "lamp"');
  });

  it.each([
    [{ max_turns: 2 }, true, '2 turns, at most 2'],
    [{ max_turns: 1 }, false, '2 turns, more than the 1 allowed'],
    [{ max_tool_calls: 2 }, true, '2 tool calls, at most 2'],
    [{ max_tool_calls: 0, max_turns: 2 }, false, '2 turns, at most 2; 2 tool calls, more than the 0 allowed'],
  ])('of %j is counted, and nobody is asked', async (config, passed, reason) => {
    expect(await judging('conversation', config).judged).toMatchObject({
      passed,
      reason,
      details: { isCounted: true },
    });
  });

  it('with a goal passes when all of it does', async () => {
    const reached = { parts: [part('money', true)] };
    expect((await judging('conversation', { goal: 'Money.', max_turns: 1 }, [reached]).judged).passed).toBe(false);
    expect((await judging('conversation', { goal: 'Money.', max_turns: 2 }, [reached]).judged).passed).toBe(true);
  });

  it('is never failed for a judge out of form', async () => {
    await expect(judging('conversation', { goal: true }, [{}, {}, {}]).judged).rejects.toThrow(ScorerError);
  });

  it.each([
    ['no_leak', { canaries: ['sk-canary-1'], secrets: false, personal_data: false }, false],
    ['no_injection', { canary: 'sk-canary-1' }, false],
    ['tool_call', { name: 'look_up' }, true],
    ['max_turns', { max: 1 }, false],
    ['max_turns', { max: 2 }, true],
    ['equals', { value: 'Refunded.' }, true],
  ])('is looked at by %s with %j', async (type, config, passed) => {
    expect((await judging(type, config).judged).passed).toBe(passed);
  });

  it('is what a judge sees, and a quote from any turn is found', async () => {
    const { judged, questions } = judging('judge', { rubric: 'Kind.' }, [
      { score: 0, pass: false, reason: '', evidence: 'The key is' },
    ]);
    expect((await judged).details).toMatchObject({ isEvidenceFound: true });
    expect(questions[0]?.user).toContain('user: And now?');
  });
});

describe('in a suite', () => {
  const suite = (caseKeys: string, target = 'provider: command, command: [node, a.js]') => ({
    'a.eval.yaml': `suite: a
target: { ${target} }
cases: [{ id: x, vars: { q: 1 }, ${caseKeys} }]
`,
    'a.js': '',
  });
  const GOAL = 'expect: [{ conversation: true }]';
  const HTTP = 'provider: http, url: "http://127.0.0.1:9/", inputs: [a.js]';

  it.each([
    [suite(`user: { goal: "Buy {{ q }}." }, ${GOAL}`)],
    [suite(`user: { goal: Buy. }, ${GOAL}`, `${HTTP}, body: { m: "{{ messages }}" }`)],
    [suite('expect: [{ conversation: { goal: Buy. } }]')],
  ])('%j is in order', async (files) => {
    expect(await diagnosticsAbout(files)).toEqual([]);
  });

  it.each([
    [suite(GOAL), /3:\d+: `conversation` looks for the goal of the case’s `user`, and a case has none/],
    [suite(`user: { goal: "" }, ${GOAL}`), /`goal` is empty/],
    [suite(`user: { goal: Buy., max_turns: 51 }, ${GOAL}`), /50/],
    [suite('expect: [{ conversation: {} }]'), /at least one/],
  ])('%j is refused', async (files, message) => {
    expect(await diagnosticsAbout(files)).toEqual([expect.stringMatching(message)]);
  });
});
