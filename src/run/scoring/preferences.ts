import { armOf, type Arms } from '../../domain/keys.ts';
import type { ComparedCase, Plan } from '../../domain/plan.ts';
import type {
  JudgedPreference,
  MissingPreference,
  Preference,
  PreferenceKey,
} from '../../domain/comparison/preference.ts';
import type { Output, Request } from '../../domain/request.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import type { PerSide, Side } from '../../domain/side.ts';
import { BESIDE, type ScoredTrial, type Trial, type TrialKey } from '../../domain/trial.ts';
import { UserError, type Diagnostic } from '../../domain/user-error.ts';
import { comparesSides } from '../../scorers/catalogue.ts';
import { CallError } from '../../ports.ts';
import { settleAll } from '../settle-all.ts';
import { CircuitOpen } from '../calls/provider-queue.ts';
import { ScorerError } from '../../scorers/scorer.ts';
import { judgePair, type Preference as Opinion } from '../../scorers/judged/judge-pairwise.ts';
import { conversationOf, judgeWith, createCostTally, retryOnce, type CostTally } from './scoring.ts';
import type { TrialTools } from '../trial-job.ts';

/** What comparing outputs needs: the finished trials and what they were run with. */
export type PreferenceInput = {
  readonly plan: Plan;
  readonly find: (key: TrialKey) => Trial | undefined;
  readonly tools: TrialTools;
  /** The most that the judgements of a case can cost in USD; 0 where it is unknown. */
  readonly caseUsd: (planned: ComparedCase) => number;
};

/** Every blind comparison of a run, and what made them impossible beyond single ones. */
export type Preferences = { readonly preferences: readonly Preference[]; readonly errors: readonly Diagnostic[] };

type Pair = {
  readonly key: PreferenceKey;
  readonly planned: ComparedCase;
  readonly spec: ScorerSpec;
  readonly trials: PerSide<ScoredTrial>;
};

/** Asks the judge for each `judge_pairwise` entry and each case whose first pair is complete. Rejects only for bugs. */
export async function judgePreferences(input: PreferenceInput): Promise<Preferences> {
  const errors: Diagnostic[] = [];
  const refused = (error: UserError): void => void errors.push(...error.all);
  const preferences = await settleAll(pairsOf(input).map((pair) => prefer(pair, input, refused)));
  return { preferences, errors: errors.slice(0, 1) };
}

function pairsOf({ plan, find }: PreferenceInput): readonly Pair[] {
  return plan.rows.flatMap(({ suite, target, reference, cases }) =>
    cases.flatMap((planned) => {
      const specs = planned.kind === 'compared' && planned.quarantine === undefined ? pairwiseSpecs(planned) : [];
      const place = { suite, target, caseId: planned.case.id };
      const trials = specs.length === 0 ? undefined : firstPair({ ...place, reference }, find);
      if (planned.kind !== 'compared' || trials === undefined) return [];
      return specs.map((spec) => ({ key: { ...place, scorer: spec.name ?? spec.type }, planned, spec, trials }));
    }),
  );
}

function pairwiseSpecs(planned: ComparedCase): readonly ScorerSpec[] {
  return planned.case.expect.filter(comparesSides);
}

/** Both sides' answers of round 1, side by side. */
function firstPair(
  { suite, caseId, ...arms }: Omit<PreferenceKey, 'scorer'> & Arms,
  find: PreferenceInput['find'],
): PerSide<ScoredTrial> | undefined {
  const trial = (side: Side) =>
    BESIDE[side]
      .map((number) => find({ suite, caseId, target: armOf(arms, side), side, purpose: 'sweep', round: 1, number }))
      .find((found) => found !== undefined);
  const [base, head] = [trial('base'), trial('head')];
  return base?.status === 'scored' && head?.status === 'scored' ? { base, head } : undefined;
}

async function prefer(pair: Pair, input: PreferenceInput, refused: (error: UserError) => void): Promise<Preference> {
  const { key, planned, trials } = pair;
  const { tools } = input;
  const outputs = { base: trials.base.output, head: trials.head.output };
  if (areSame(outputs)) return judged(key, SAME, 0);
  const costUsd = input.caseUsd(planned);
  if (tools.signal.aborted || !(await tools.budget.reserve(costUsd)))
    return missing(key, 'not asked: the run ended first');
  const tally = createCostTally();
  try {
    return judged(key, await ask(pair, tools, tally), tally.spentUsd());
  } catch (error) {
    if (error instanceof UserError) refused(error);
    else if (!tools.signal.aborted && !isExpected(error)) throw error;
    return missing(key, (error as Error).message);
  } finally {
    tools.budget.release(costUsd);
  }
}

async function ask({ spec, planned, trials }: Pair, tools: TrialTools, tally: CostTally): Promise<Opinion> {
  const outputs = { base: trials.base.output, head: trials.head.output };
  const { vars } = planned.case;
  const request = sharedRequest(planned.requests);
  const conversation = conversationOf(planned.case, planned.requests.head.request);
  const context = { vars, request, conversation };
  return await retryOnce((from) => judgePair(spec, outputs, { ...context, ask: judgeWith(tools, tally, from) }));
}

/** Only what both sides were asked: a prompt of one side would tell whose output follows it. */
function sharedRequest({ base, head }: ComparedCase['requests']): Request {
  const asked = new Set(base.request.messages.map((message) => JSON.stringify(message)));
  const messages = head.request.messages.filter((message) => asked.has(JSON.stringify(message)));
  return { ...head.request, messages };
}

const SAME: Opinion = { winner: 'tie', isConsistent: true, reasons: ['both outputs are the same'] };

/** Nobody has to be asked which of two equal texts is better. */
function areSame({ base, head }: PerSide<Output>): boolean {
  return base.text === head.text && JSON.stringify(base.toolCalls) === JSON.stringify(head.toolCalls);
}

function isExpected(error: unknown): boolean {
  return error instanceof CallError || error instanceof CircuitOpen || error instanceof ScorerError;
}

function judged(key: PreferenceKey, opinion: Opinion, spendUsd: number | undefined): JudgedPreference {
  return { status: 'judged', key, ...opinion, spendUsd };
}

function missing(key: PreferenceKey, message: string): MissingPreference {
  return { status: 'missing', key, message };
}
