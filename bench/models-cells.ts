import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { followRow } from '../src/compare/follow.ts';
import { atReachedLevels } from '../src/compare/figures/holm.ts';
import { generatorFor } from '../src/compare/random.ts';
import { DEFAULT_LIMITS } from '../src/domain/config.ts';
import type { FindTrial, RowDesign, RowOutcome } from '../src/domain/comparison/decision.ts';
import type { Row } from '../src/domain/plan.ts';
import type { ScoredTrial } from '../src/domain/trial.ts';
import { NO_RULES } from '../src/domain/verdict/policy.ts';
import { designCandidates } from '../src/verdict/candidates.ts';
import { diffuse, drawSuite, patchy, PROFILES, unchanged, type Scenario } from './decision-model.ts';

/** So many rankings of candidates of which each is what its scenario makes of the incumbent. */
export type RankingJob = {
  readonly size: number;
  readonly margin: number;
  /** One a candidate. */
  readonly candidates: readonly ScenarioName[];
  readonly reps: number;
};

/** How often they ended how, and what they asked for. */
export type RankingCell = {
  /** Rankings in which any candidate was called as good, and any worse. */
  readonly anyAsGood: number;
  readonly anyWorse: number;
  /** Of the candidates that are equal, and of those that are 20 points worse. */
  readonly asGood: number;
  readonly worse: number;
  /** Per ranking. */
  readonly calls: number;
};

/** What a candidate is beside the incumbent; `m` stands for the margin. */
const SCENARIOS = {
  equal: () => unchanged,
  '−m': (margin: number) => diffuse(margin),
  '−m in a fifth': (margin: number) => patchy(margin),
  '−20': () => diffuse(0.2),
} as const satisfies Record<string, (margin: number) => Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;

const ROUNDS = DEFAULT_LIMITS.maxRounds;

/** One job of a thread. */
export function run(job: RankingJob): RankingCell {
  const outcomes = Array.from({ length: job.reps }, (_, i) => rankOnce(job, i));
  const share = (is: (one: readonly RowOutcome[]) => boolean) =>
    outcomes.filter(({ ended }) => is(ended)).length / job.reps;
  const of = (outcome: RowOutcome, name: ScenarioName) => {
    const own = outcomes.flatMap(({ ended }) => ended.filter((_, i) => job.candidates[i] === name));
    return own.filter((one) => one === outcome).length / Math.max(1, own.length);
  };
  return {
    anyAsGood: share((ended) => ended.includes('ruled-out')),
    anyWorse: share((ended) => ended.includes('dropped')),
    asGood: of('ruled-out', 'equal'),
    worse: of('dropped', '−20'),
    calls: outcomes.reduce((sum, { calls }) => sum + calls, 0) / job.reps,
  };
}

function rankOnce(job: RankingJob, seed: number): { readonly ended: readonly RowOutcome[]; readonly calls: number } {
  const { size, margin, candidates } = job;
  const random = generatorFor(seed, ['bench', 'models', String(size), String(margin), ...candidates]);
  const base = drawSuite(PROFILES.typical, size, random);
  const heads = candidates.map((name) => SCENARIOS[name](margin)(base, random).map(({ head }) => head));
  const answers = drawAnswers([base, ...heads], random);
  const designs = atReachedLevels(designsOf(job), answers.find, seed);
  const ended = designs.map((design) => followRow(design, answers.find, seed).ending?.outcome ?? 'stopped');
  return { ended, calls: answers.count() };
}

/** Arms by number, the incumbent first; each answer is drawn when it is first looked for. */
function drawAnswers(chances: readonly (readonly number[])[], random: RandomGenerator) {
  const size = chances[0]?.length ?? 0;
  const drawn = new Int8Array(chances.length * ROUNDS * size);
  let count = 0;
  const find: FindTrial = ({ target, caseId, round, number }) => {
    if (number > 1) return undefined;
    const [arm, index] = [Number(target), Number(caseId)];
    const at = (arm * ROUNDS + round - 1) * size + index;
    if (drawn[at] === 0) {
      count += 1;
      drawn[at] = uniformFloat64(random) < (chances[arm]?.[index] ?? 0) ? 1 : -1;
    }
    return drawn[at] === 1 ? PASSED : FAILED;
  };
  return { find, count: () => count };
}

const ANSWER: Omit<ScoredTrial, 'key' | 'passed' | 'score'> = {
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
  startedAt: '2026-01-01T00:00:00Z',
  origin: 'replayed',
  passedOldExpectations: undefined,
};

/** Nobody asks an answer whose it is. */
const KEY = { suite: '', target: '', caseId: '', side: 'head', purpose: 'sweep', round: 1, number: 1 } as const;
const PASSED: ScoredTrial = { ...ANSWER, key: KEY, passed: true, score: 1 };
const FAILED: ScoredTrial = { ...ANSWER, key: KEY, passed: false, score: 0 };

function designsOf({ size, margin, candidates }: RankingJob): readonly RowDesign[] {
  const cases = Array.from({ length: size }, (_, i): Row['cases'][number] => ({
    kind: 'compared',
    case: { id: String(i), severity: 'major', tags: [], expect: [], human: undefined },
    reasons: [],
  }));
  const rows = candidates.map((_, i): Row => ({
    suite: 's',
    target: String(i + 1),
    reference: '0',
    file: '',
    description: undefined,
    owner: undefined,
    pairedCases: size,
    vanishedCases: 0,
    hidingTags: [],
    totalCases: size,
    cases,
    unaffected: [],
    unaffectedByTag: new Map(),
    policy: NO_RULES,
    isNew: false,
  }));
  return designCandidates({ rows, changes: [] }, DEFAULT_LIMITS, { margin, rounds: ROUNDS });
}
