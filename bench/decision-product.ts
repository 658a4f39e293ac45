import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { compareRows } from '../src/compare/compare.ts';
import { movingTogether } from '../src/compare/figures/moves-together.ts';
import { startRow } from '../src/compare/follow.ts';
import { nextStep } from '../src/compare/next.ts';
import { DEFAULT_LIMITS } from '../src/domain/config.ts';
import { nextCalls, type FindTrial, type RowDesign, type TrialOrder } from '../src/domain/comparison/decision.ts';
import type { Past } from '../src/domain/runs/history.ts';
import type { Plan, PlannedCase, PlanRow } from '../src/domain/plan.ts';
import { NO_RULES, type PolicyRules } from '../src/domain/verdict/policy.ts';
import type { Request } from '../src/domain/request.ts';
import type { ScoredTrial, Trial, TrialKey } from '../src/domain/trial.ts';
import type { Verdict, VerdictKind } from '../src/domain/verdict/verdict.ts';
import type { Comparison } from '../src/domain/comparison/comparison.ts';
import type { Warning } from '../src/domain/verdict/warning.ts';
import type { Case } from '../src/domain/suite.ts';
import { decide } from '../src/verdict/decide.ts';
import { designRows } from '../src/verdict/design.ts';
import { weightOf } from '../src/verdict/weight.ts';
import type { Suite } from './decision-model.ts';

/** What one call brought. */
export type Drawn = {
  readonly passed: boolean;
  /** Default: 1 for passed, 0 for failed. */
  readonly score?: number;
  /** No answer, whatever was drawn. */
  readonly isLost?: boolean;
  /** Another run paid for it. */
  readonly isStored?: boolean;
  readonly costUsd?: number;
  /** What named scorers give. */
  readonly scores?: Readonly<Record<string, number>>;
};

/** One call as a world sees it: `p` is the case's pass probability on that side, `wave` counts the calls in flight together. */
export type Call = {
  readonly key: TrialKey;
  readonly row: number;
  readonly index: number;
  readonly p: number;
  readonly wave: number;
};

/** How a world answers; undefined where it leaves the call to chance alone. */
export type World = (call: Call, random: RandomGenerator) => Drawn | undefined;

/** What is special about a case of a simulated suite. */
export type CaseTraits = Partial<Pick<Case, 'severity' | 'tags' | 'cluster'>>;

/** One simulated pull request: the pass probabilities of its rows, their rules, and what goes wrong with the calls. */
export type PullRequest = {
  readonly suites: readonly Suite[];
  readonly policy?: PolicyRules;
  readonly traits?: (index: number) => CaseTraits;
  /** Cases of each row that are not affected. */
  readonly unaffected?: number;
  readonly world?: World;
  /** What a history says of each case, by its index. */
  readonly past?: readonly ReturnType<Past>[];
};

/** What the product made of it. */
export type Outcome = {
  readonly kind: VerdictKind;
  readonly calls: number;
  readonly verdict: Verdict;
  readonly comparisons: readonly Comparison[];
  /** What is warned of where cases share their luck and no cluster is named; computed when asked for. */
  readonly movingTogether: () => readonly Warning[];
};

const limits = DEFAULT_LIMITS;

/** Calls in flight at once. */
const CONCURRENCY = 8;

/** Decides one pull request with the product's own code, drawing every answer that it asks for. */
export function simulate(pull: PullRequest, seed: number, random: RandomGenerator): Outcome {
  const plan = planOf(pull);
  const weigh = pull.past && (({ caseId }: { readonly caseId: string }) => weightOf(pull.past?.[Number(caseId)]));
  const designs = designRows(plan, limits, weigh);
  const running: Running = { done: new Map(), seed, pull, random, sent: 0 };
  for (const design of designs) runRow(design, running);
  const trials = [...running.done.values()];
  // Of every tenth one: to decide it once more costs as much as the rest.
  if (seed % 10 === 0 && nextStep(designs, trials, seed).kind !== 'done')
    throw new Error('the decision does not replay');
  const comparisons = compareRows(plan, trials, { seed, designs });
  const verdict = decide(plan, comparisons, { limits, inconclusive: 'pass', waiver: undefined });
  const calls = trials.filter((trial) => trial.status !== 'scored' || trial.origin !== 'stored').length;
  return { kind: verdict.kind, calls, verdict, comparisons, movingTogether: () => movingTogether(plan, trials, seed) };
}

type Running = {
  readonly done: Map<number, Trial>;
  readonly seed: number;
  readonly pull: PullRequest;
  readonly random: RandomGenerator;
  sent: number;
};

function runRow(design: RowDesign, running: Running): void {
  const find = (key: TrialKey) => running.done.get(numberOf(key));
  const advance = startRow(design, find, running.seed);
  for (let { orders } = advance(); orders.length > 0; { orders } = advance()) runOrders(orders, find, running);
}

/** Wave by wave, as a runner would: the calls of a wave are in flight together, and an order goes on in the next one. */
function runOrders(orders: readonly TrialOrder[], find: FindTrial, running: Running): void {
  let waiting = [...orders];
  while (waiting.length > 0) {
    const wave: TrialKey[] = [];
    for (const order of waiting) {
      if (wave.length < CONCURRENCY) wave.push(...nextCalls(order, find));
    }
    for (const key of wave) running.done.set(numberOf(key), drawTrial(key, running));
    running.sent += wave.length;
    waiting = waiting.filter((order) => nextCalls(order, find).length > 0);
  }
}

/** A trial's key as one number, which is found in a third of the time that a text takes. */
function numberOf({ target, caseId, side, purpose, round, number }: TrialKey): number {
  const kind = (side === 'base' ? 0 : 2) + (purpose === 'sweep' ? 0 : 1);
  return (((Number(target) * 2 ** 14 + Number(caseId)) * 4 + kind) * 2 ** 10 + round) * 2 ** 10 + number;
}

function drawTrial(key: TrialKey, { pull, random, sent }: Running): Trial {
  const [row, index] = [Number(key.target), Number(key.caseId)];
  const p = pull.suites[row]?.[index]?.[key.side] ?? 0;
  const call = { key, row, index, p, wave: Math.floor(sent / CONCURRENCY) };
  const drawn = pull.world?.(call, random) ?? { passed: uniformFloat64(random) < p };
  if (drawn.isLost === true) return { ...LOST, key };
  const { passed, score = Number(passed), costUsd } = drawn;
  const scores = Object.entries(drawn.scores ?? {}).map(scoreOf);
  return { ...ANSWER, key, passed, score, scores, costUsd, origin: drawn.isStored === true ? 'stored' : 'replayed' };
}

function scoreOf([name, score]: readonly [string, number]): ScoredTrial['scores'][number] {
  return { name, type: 'judge', score, passed: true, reason: '', weight: 1, details: {} };
}

const plans = new Map<string, Plan>();

/** The plan of a simulated pull request. Plans of plain suites are made once: they are the same in every one of a cell. */
export function planOf({ suites, policy = NO_RULES, traits, unaffected = 0 }: PullRequest): Plan {
  const sizes = suites.map((suite) => suite.length);
  const make = (): Plan => ({
    rows: sizes.map((size, target) => planRow(size, target, { policy, traits, unaffected })),
    changes: [],
  });
  if (policy !== NO_RULES || traits !== undefined) return make();
  const name = `${sizes.join()} ${unaffected}`;
  const plan = plans.get(name) ?? make();
  plans.set(name, plan);
  return plan;
}

function planRow(
  size: number,
  target: number,
  of: { readonly policy: PolicyRules; readonly traits: PullRequest['traits']; readonly unaffected: number },
): PlanRow {
  const cases = Array.from({ length: size }, (_, i) => plannedCase(String(i), of.traits?.(i) ?? {}));
  const total = size + of.unaffected;
  const unaffected = Array.from({ length: of.unaffected }, (_, i) => `unaffected ${i}`);
  const counts = {
    pairedCases: total,
    vanishedCases: 0,
    hidingTags: [],
    totalCases: total,
    cases,
    unaffected,
    unaffectedByTag: new Map(),
  };
  const names = { suite: 'bench', target: String(target), file: '', description: undefined, owner: undefined };
  return { ...names, ...counts, policy: of.policy, isNew: false };
}

function plannedCase(id: string, traits: CaseTraits): PlannedCase {
  const content = { id, place: { file: '', line: 0, column: 0 }, vars: {}, messages: [], tags: [], expect: [] };
  const evalCase = { ...content, severity: 'major', human: undefined, provenance: undefined, ...traits } as const;
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

const ANSWER: Omit<ScoredTrial, 'key' | 'passed' | 'score' | 'scores' | 'origin' | 'costUsd'> = {
  status: 'scored',
  fingerprint: '',
  output: { text: '', toolCalls: [], finishReason: 'stop', metadata: {} },
  usage: undefined,
  served: { model: undefined, requestId: undefined, serviceTier: undefined },
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
  isAnswered: false,
  message: 'lost',
  attempts: 1,
  spendUsd: undefined,
} as const;
