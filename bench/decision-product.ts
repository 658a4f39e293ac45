import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { compareRows } from '../src/compare/compare.ts';
import { nextStep, startRow } from '../src/compare/next.ts';
import { DEFAULT_LIMITS } from '../src/domain/config.ts';
import { nextCalls, type RowDesign, type TrialOrder } from '../src/domain/decision.ts';
import type { Plan, PlannedCase, PlanRow } from '../src/domain/plan.ts';
import { NO_RULES } from '../src/domain/policy.ts';
import type { Request } from '../src/domain/request.ts';
import { describeTrialKey, type ScoredTrial, type Trial, type TrialKey } from '../src/domain/trial.ts';
import type { VerdictKind } from '../src/domain/verdict.ts';
import { decide } from '../src/verdict/decide.ts';
import { designRows } from '../src/verdict/design.ts';
import type { Suite } from './decision-model.ts';

/** One simulated pull request: the pass probabilities of its rows, and what goes wrong with the calls. */
export type PullRequest = {
  readonly suites: readonly Suite[];
  /** Share of head's calls that are lost. */
  readonly headErrors: number;
  /** Pass probabilities at the time when another run made base's stored round-1 trials; undefined: nothing is stored. */
  readonly stored: readonly (readonly number[])[] | undefined;
};

/** What the product made of it. */
export type Outcome = { readonly kind: VerdictKind; readonly calls: number };

const limits = DEFAULT_LIMITS;

/** Decides one pull request with the product's own code, drawing every answer that it asks for. */
export function simulate(pull: PullRequest, seed: number, random: RandomGenerator): Outcome {
  const plan = planFor(pull.suites.map((suite) => suite.length));
  const designs = designRows(plan, limits);
  const done = new Map<string, Trial>();
  for (const design of designs) runRow(design, { done, seed, draw: (key) => drawTrial(pull, key, random) });
  const trials = [...done.values()];
  if (nextStep(designs, trials, seed).kind !== 'done') throw new Error('the decision does not replay');
  const verdict = decide(plan, compareRows(plan, trials, { seed, designs }), {
    limits,
    inconclusive: 'pass',
    waiver: undefined,
  });
  return {
    kind: verdict.kind,
    calls: trials.filter((trial) => trial.status !== 'scored' || trial.origin !== 'stored').length,
  };
}

type Running = { readonly done: Map<string, Trial>; readonly seed: number; readonly draw: (key: TrialKey) => Trial };

function runRow(design: RowDesign, { done, seed, draw }: Running): void {
  const find = (key: TrialKey) => done.get(describeTrialKey(key));
  const advance = startRow(design, find, seed);
  for (let { orders } = advance(); orders.length > 0; { orders } = advance()) {
    for (const order of orders) runOrder(order, { find, put: (key) => done.set(describeTrialKey(key), draw(key)) });
  }
}

function runOrder(
  order: TrialOrder,
  at: { find: (key: TrialKey) => Trial | undefined; put: (key: TrialKey) => void },
): void {
  for (let keys = nextCalls(order, at.find); keys.length > 0; keys = nextCalls(order, at.find)) keys.forEach(at.put);
}

function drawTrial(pull: PullRequest, key: TrialKey, random: RandomGenerator): Trial {
  if (key.side === 'head' && uniformFloat64(random) < pull.headErrors) return { ...LOST, key };
  const [row, index] = [Number(key.target), Number(key.caseId)];
  const isStored =
    pull.stored !== undefined && key.side === 'base' && key.purpose === 'sweep' && key.round === 1 && key.number === 1;
  const now = pull.suites[row]?.[index]?.[key.side] ?? 0;
  const passed = uniformFloat64(random) < (isStored ? (pull.stored?.[row]?.[index] ?? 0) : now);
  return { ...ANSWER, key, passed, score: Number(passed), origin: isStored ? 'stored' : 'replayed' };
}

const plans = new Map<string, Plan>();

function planFor(sizes: readonly number[]): Plan {
  const name = sizes.join();
  const plan = plans.get(name) ?? { rows: sizes.map(planRow), changes: [] };
  plans.set(name, plan);
  return plan;
}

function planRow(size: number, target: number): PlanRow {
  const cases = Array.from({ length: size }, (_, i) => plannedCase(String(i)));
  const counts = { pairedCases: size, totalCases: size, cases, unaffected: [], unaffectedByTag: new Map() };
  const names = { suite: 'bench', target: String(target), file: '', description: undefined, owner: undefined };
  return { ...names, ...counts, policy: NO_RULES, isNew: false };
}

function plannedCase(id: string): PlannedCase {
  const content = { id, place: { file: '', line: 0, column: 0 }, vars: {}, messages: [], tags: [], expect: [] };
  const evalCase = { ...content, severity: 'major', human: undefined, provenance: undefined } as const;
  const requests = { base: { request: REQUEST, fingerprint: 'base' }, head: { request: REQUEST, fingerprint: 'head' } };
  return { kind: 'compared', case: evalCase, reasons: [], requests };
}

const REQUEST: Request = {
  endpoint: { provider: 'openai', model: 'm', api: 'responses', baseUrl: undefined, apiKeyEnv: undefined, auth: 'key' },
  messages: [],
  parameters: {},
  tools: [],
  output: undefined,
  vars: {},
  inputs: [],
};

const ANSWER: Omit<ScoredTrial, 'key' | 'passed' | 'score' | 'origin'> = {
  status: 'scored',
  fingerprint: '',
  output: { text: '', toolCalls: [], finishReason: 'stop', metadata: {} },
  scores: [],
  usage: undefined,
  served: { model: undefined, requestId: undefined, serviceTier: undefined },
  costUsd: undefined,
  spendUsd: undefined,
  judgeSpendUsd: undefined,
  latencyMs: 0,
  attempts: 1,
  startedAt: '',
  passedOldExpectations: undefined,
};

const LOST = {
  status: 'errored',
  fingerprint: '',
  provider: 'openai',
  message: 'lost',
  attempts: 1,
  spendUsd: undefined,
} as const;
