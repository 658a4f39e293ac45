import type { AgentTrace } from '../../src/domain/agents/agent.ts';
import type { JsonObject } from '../../src/domain/json/json.ts';
import type { Output } from '../../src/domain/request.ts';
import type { ScorerSpec } from '../../src/domain/scorer.ts';
import { applyScorer } from '../../src/run/scoring/score.ts';
import type { JudgeQuestion, Judgement, ScoreContext } from '../../src/scorers/scorer.ts';

export function specOf(type: string, config: JsonObject = {}, more: Partial<ScorerSpec> = {}): ScorerSpec {
  const place = { file: 'a.eval.yaml', line: 7, column: 9 };
  return { type, config, children: [], name: undefined, weight: 1, threshold: undefined, place, ...more };
}

export function outputOf(text: string, more: Partial<Output> = {}): Output {
  return { text, toolCalls: [], finishReason: 'stop', metadata: {}, ...more };
}

export function contextOf(output: string | Output, more: Partial<ScoreContext> = {}): ScoreContext {
  return {
    output: typeof output === 'string' ? outputOf(output) : output,
    request: {
      endpoint: { provider: 'replay', file: 'r.json', recordings: { path: 'r.json', oid: '0' } },
      messages: [],
      parameters: {},
      tools: [],
      output: undefined,
      vars: {},
      inputs: [],
    },
    conversation: [],
    vars: {},
    severity: 'major',
    tags: [],
    ask: () => Promise.reject(new Error('no judge here')),
    embed: undefined,
    moderate: undefined,
    runCode: undefined,
    ...more,
  };
}

/** What an agent did: nothing but what is given. */
export function traceOf(trace: Partial<AgentTrace> = {}): AgentTrace {
  return {
    actions: [],
    skills: [],
    files: [],
    checks: [],
    turns: 1,
    seconds: 2,
    end: 'finished',
    version: '2.1.332',
    sandbox: 'none',
    ...trace,
  };
}

/** What a scorer says of an output, through the registry. */
export function score(type: string, config: JsonObject, output: string | Output): Promise<Judgement> {
  return applyScorer(specOf(type, config), contextOf(output));
}

/** A judge that gives these answers in turn and remembers what it was asked. */
export function fakeJudge(answers: readonly (JsonObject | string)[]) {
  const questions: JudgeQuestion[] = [];
  const ask = (question: JudgeQuestion): Promise<string> => {
    const answer = answers[questions.push(question) - 1] ?? '';
    return Promise.resolve(typeof answer === 'string' ? answer : JSON.stringify(answer));
  };
  return { ask, questions };
}
