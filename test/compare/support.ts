import { nextStep } from '../../src/compare/next.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import { nextCalls, type FindTrial, type RowDesign, type TrialOrder } from '../../src/domain/comparison/decision.ts';
import type { Plan, PlannedCase, PlanRow } from '../../src/domain/plan.ts';
import { NO_RULES, type PolicyRules } from '../../src/domain/verdict/policy.ts';
import type { Request } from '../../src/domain/request.ts';
import type { Case, Severity } from '../../src/domain/suite.ts';
import {
  describeTrialKey,
  type ErroredTrial,
  type ScoredTrial,
  type SkippedTrial,
  type Trial,
  type TrialKey,
} from '../../src/domain/trial.ts';
import { designRows } from '../../src/verdict/design.ts';

/** What a side of a case answers: passed or not, a score, nothing, or what no scorer could judge. */
export type Answer = boolean | number | 'error' | 'unscored' | 'skip';
export type Answers = (key: TrialKey) => Answer;

const place = { file: 'a.eval.yaml', line: 1, column: 1 };
const endpoint = {
  provider: 'openai',
  model: 'm',
  api: 'responses',
  baseUrl: undefined,
  apiKeyEnv: undefined,
  auth: 'key',
} as const;
const request: Request = { endpoint, messages: [], parameters: {}, tools: [], output: undefined, vars: {}, inputs: [] };

export function evalCase(id: string, severity: Severity = 'major', tags: readonly string[] = []): Case {
  return { id, place, vars: {}, messages: [], tags, severity, expect: [], human: undefined, provenance: undefined };
}

export function compared(one: Case): PlannedCase {
  const side = (fingerprint: string) => ({ request, fingerprint });
  const reasons = [{ kind: 'prompt', file: 'p.md' }] as const;
  return { kind: 'compared', case: one, reasons, requests: { base: side('b'), head: side('h') } };
}

export function measured(one: Case, kind: 'case' | 'added' | 'requested' = 'case'): PlannedCase {
  const reasons = [{ kind, file: undefined }];
  return { kind: 'measured', case: one, reasons, request: { request, fingerprint: 'h' }, oldExpect: undefined };
}

export function planRow(cases: readonly PlannedCase[], policy: Partial<PolicyRules> = {}): PlanRow {
  const pairedCases = cases.filter((one) => one.kind === 'compared').length;
  const sizes = {
    pairedCases,
    vanishedCases: 0,
    hidingTags: [],
    totalCases: cases.length,
    cases,
    unaffected: [],
    unaffectedByTag: new Map(),
  };
  const names = { suite: 's', target: 't', file: 'a.eval.yaml', description: undefined, owner: undefined };
  return { ...names, ...sizes, policy: { ...NO_RULES, ...policy }, isNew: false };
}

export function planOf(...rows: readonly PlanRow[]): Plan {
  return { rows, changes: [] };
}

/** `count` compared cases c0, c1, …, of severity major. */
export function planWith(count: number, policy: Partial<PolicyRules> = {}): Plan {
  const cases = Array.from({ length: count }, (_, i) => compared(evalCase(`c${i}`)));
  return planOf(planRow(cases, policy));
}

export function designsOf(plan: Plan, limits = DEFAULT_LIMITS): readonly RowDesign[] {
  return designRows(plan, limits);
}

export function trialOf(key: TrialKey, answer: Answer, more: Partial<ScoredTrial> = {}): Trial {
  if (answer === 'skip') return { status: 'skipped', key, why: 'budget' } satisfies SkippedTrial;
  if (answer === 'unscored') return { ...lost, key, isAnswered: true } satisfies ErroredTrial;
  if (answer === 'error') return { ...lost, key } satisfies ErroredTrial;
  const score = Number(answer);
  return { ...answered, key, passed: score >= 0.5, score, ...more } satisfies ScoredTrial;
}

const lost = {
  status: 'errored',
  fingerprint: 'f',
  provider: 'openai',
  isAnswered: false,
  message: 'overloaded',
  attempts: 3,
  spendUsd: 0,
} as const;
const answered = {
  status: 'scored',
  fingerprint: 'f',
  output: { text: '', toolCalls: [], finishReason: 'stop', metadata: {} },
  scores: [],
  usage: undefined,
  served: { model: undefined, requestId: undefined, serviceTier: undefined },
  costUsd: 0.001,
  spendUsd: 0.001,
  judgeSpendUsd: 0,
  latencyMs: 100,
  attempts: 1,
  startedAt: '2026-01-01T00:00:00Z',
  origin: 'replayed',
  passedOldExpectations: undefined,
} as const;

/** Runs every order until nothing is asked for any more, as the runner does, and returns all trials. */
export function runAll(
  designs: readonly RowDesign[],
  answers: Answers,
  options: { seed?: number; more?: (key: TrialKey) => Partial<ScoredTrial> } = {},
): readonly Trial[] {
  const done = new Map<string, Trial>();
  const find = (key: TrialKey) => done.get(describeTrialKey(key));
  for (;;) {
    const step = nextStep(designs, [...done.values()], options.seed ?? 1);
    if (step.kind === 'done') return [...done.values()];
    for (const order of step.orders)
      runOrder(order, find, (key) => done.set(describeTrialKey(key), trialOf(key, answers(key), options.more?.(key))));
  }
}

function runOrder(order: TrialOrder, find: FindTrial, run: (key: TrialKey) => void): void {
  for (let keys = nextCalls(order, find); keys.length > 0; keys = nextCalls(order, find)) keys.forEach(run);
}

/** The item at a place where there must be one. */
export function at<T>(items: readonly T[], place = 0): T {
  const item = items[place];
  if (item === undefined) throw new Error(`nothing at ${place}`);
  return item;
}
