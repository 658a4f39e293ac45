import { compareRows } from '../compare/compare.ts';
import { atReachedLevels } from '../compare/figures/holm.ts';
import { nextTrials } from '../compare/next-trials.ts';
import { indexTrials } from '../compare/trial-index.ts';
import { askVersions } from '../stories/corpora.ts';
import { userModel } from '../domain/config.ts';
import type { RowDesign } from '../domain/comparison/decision.ts';
import type { Estimate } from '../domain/forecast.ts';
import type { Plan } from '../domain/plan.ts';
import { mergeRules, NO_RULES } from '../domain/verdict/policy.ts';
import { RANKING_SCHEMA_VERSION, type RankingReport } from '../domain/runs/ranking.ts';
import type { Suite, Target } from '../domain/suite.ts';
import { UserError } from '../domain/user-error.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import { openRunTools, runTrials } from '../stories/measuring.ts';
import { planCandidates } from '../plan/candidates.ts';
import { filterWarnings, wantsCase } from '../plan/affected/filters.ts';
import { preflight } from '../plan/preflight.ts';
import { retiringModels } from '../plan/retirement/retiring.ts';
import { capOf, refuse } from '../stories/planning.ts';
import { estimate, type Priced } from '../stories/pricing.ts';
import type { Revision } from '../ports.ts';
import { wordWarning } from '../report/words/cautions/warnings.ts';
import { newResultDraft, type ResultDraft } from '../stories/result-draft.ts';
import { costNotes } from '../run/money/cost-notes.ts';
import type { RunContext } from '../stories/run-context.ts';
import { loadCandidates, type Candidate } from '../suite/candidates/candidates.ts';
import { replaceIncumbent, type Replacement } from '../suite/candidates/replace.ts';
import { validateSuite } from '../suite/diagnostics/validate.ts';
import { createRenderer } from '../suite/render/render.ts';
import { loadSpec, type Spec } from '../suite/spec.ts';
import { limitsOf } from '../verdict/design.ts';
import { designCandidates, FALSE_AS_GOOD, type CandidateRules } from '../verdict/candidates.ts';
import { aboutModels } from './about.ts';
import { rank } from './rank.ts';
import { selectIncumbent } from './select.ts';

/** What is compared, and when it is as good. */
export type ModelsInput = {
  /** Empty: those that the suite's `models` names. */
  readonly candidates: readonly string[];
  /** A fraction. */
  readonly margin: number;
  /** Undefined: as many as the configuration allows. */
  readonly rounds: number | undefined;
  /** Told before anything is paid. */
  readonly announce: (start: Start) => void;
  /** Nothing is called. */
  readonly isPlanOnly: boolean;
  /** The suite is to have the best candidate in the incumbent's place. */
  readonly isReplacing: boolean;
};

/** What is about to run. */
export type Start = {
  readonly suite: string;
  readonly incumbent: string;
  readonly candidates: readonly string[];
  readonly cases: number;
  readonly rounds: number;
  readonly estimate: Estimate | undefined;
  readonly warnings: readonly string[];
};

/** What a comparison of candidates came to, and what the suite's file would be with the best one, where that was asked for. */
export type ModelsOutcome = {
  readonly report: RankingReport;
  /** Or why it has to be written by hand: what was measured is told all the same. */
  readonly replacement: Replacement | UserError | undefined;
};

/**
 * Measures candidates beside the target that they would replace, and ranks by cost per success those that are as good.
 * Undefined where only the plan was asked for. Throws UserError before the first call where it cannot start.
 */
export async function compareModels(input: ModelsInput, world: RunContext): Promise<ModelsOutcome | undefined> {
  const contest = await prepare(input, world);
  const { spec, plan, draft } = contest;
  const priced = await estimate(draft, plan, spec, world);
  const { config: configFile } = world.input.settings;
  const maxCostUsd = capOf(plan, world.input.settings);
  input.announce(startOf(contest, priced));
  refuse(preflight(plan, { estimated: priced.estimated, maxCostUsd, models: spec.rules, configFile }));
  if (input.isPlanOnly) return undefined;
  const report = await measure(contest, priced, world);
  return { report, replacement: input.isReplacing ? await replacementOf(contest, report) : undefined };
}

function startOf({ suite, incumbent, candidates, cases, rules, draft }: Contest, { estimated }: Priced): Start {
  return {
    suite: suite.id,
    incumbent: incumbent.name,
    candidates: candidates.map(({ target }) => target.name),
    cases,
    rounds: rules.rounds,
    estimate: estimated.estimate,
    warnings: draft.warnings.map(wordWarning),
  };
}

async function measure(contest: Contest, priced: Priced, world: RunContext): Promise<RankingReport> {
  const { spec, plan, suite, incumbent, candidates, cases, rules, draft } = contest;
  const { seed, version, settings } = world.input;
  const maxCostUsd = capOf(plan, settings);
  const capped = { ...world, input: { ...world.input, settings: { ...settings, maxCostUsd } } };
  const { prices, estimated } = priced;
  const createdAt = new Date(world.ports.clock.nowMs()).toISOString();
  const designs = designCandidates(plan, spec.rules.limits, rules);
  const next = (trials: ResultDraft['trials']) => nextTrials(plan, trials, { seed, designs });
  const tools = await openRunTools(spec.rules, priced, capped);
  const { trials, errors } = await runTrials({ plan, tools, next, callUsd: estimated.callUsd }, world);
  const notes = costNotes({ plan, trials, prices, maxCostUsd });
  const comparisons = compareRows(plan, trials, { seed, designs: reached(designs, trials, seed) });
  return {
    kind: 'ranking',
    schemaVersion: RANKING_SCHEMA_VERSION,
    tool: { name: 'evaldelta', version },
    createdAt,
    revision: named(contest.revision),
    suite: suite.id,
    file: suite.file,
    cases,
    margin: rules.margin,
    falseAsGood: FALSE_AS_GOOD,
    ...rank({ incumbent, candidates, comparisons, trials, about: aboutModels(prices, draft.warnings) }),
    errors,
    warnings: [...draft.warnings, ...notes].map(wordWarning),
    spend: { ...tools.budget.totals(), maxCostUsd },
    pricesDate: prices.date,
    seed,
    trials,
  };
}

async function replacementOf(
  { revision, written, incumbent, candidates }: Contest,
  { candidates: ranked }: RankingReport,
): Promise<ModelsOutcome['replacement']> {
  const best = ranked.find(({ rank }) => rank === 1);
  const candidate = candidates.find(({ target }) => target.name === best?.name);
  if (candidate === undefined) return undefined;
  try {
    return await replaceIncumbent(revision.snapshot, written, { incumbent: incumbent.name, candidate });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

type Contest = {
  readonly draft: ResultDraft;
  readonly revision: Revision;
  readonly spec: Spec;
  /** As it was read. */
  readonly written: Suite;
  /** With those of its targets and cases alone that are asked. */
  readonly suite: Suite;
  readonly incumbent: Target;
  readonly candidates: readonly Candidate[];
  readonly cases: number;
  readonly plan: Plan;
  readonly rules: CandidateRules;
};

/** Everything up to the plan. Throws UserError with all the mistakes. */
async function prepare(input: ModelsInput, { input: run, ports }: RunContext): Promise<Contest> {
  const { settings, filters } = run;
  const { head } = await ports.repository.revisions();
  const read = await loadSpec({ base: undefined, head }, settings);
  refuse(read.errors);
  const { suite: written, incumbent: name } = selectIncumbent(read.suites.head, input.candidates, filters);
  const texts = input.candidates.length === 0 ? undefined : input.candidates;
  const found = await loadCandidates(head.snapshot, written, { incumbent: name, texts });
  const cases = written.cases.filter((entry) => wantsCase(filters, entry));
  const contest = await withCorpora({ ...written, cases }, name, found, ports.providers);
  const { suite, incumbent, candidates } = contest;
  // Answers of other runs would be those of another day's incumbent.
  const spec = { ...read, rules: { ...read.rules, limits: { ...read.rules.limits, reuseDays: 0 } } };
  const renderer = await createRenderer(userModel(spec.rules));
  refuse(await validateSuite(suite, renderer));
  const { critical } = mergeRules(suite.policy, spec.rules.policy);
  const plan = planCandidates({
    suite,
    incumbent,
    candidates: candidates.map(({ target }) => target),
    cases,
    policy: { ...NO_RULES, critical },
    render: (target, entry) => renderer.render(target, entry),
  });
  // Who is asked decides whose lists of models are, and of whom they tell.
  const asked = { ...spec, suites: { base: [], head: [suite] } };
  const draft = newResultDraft(settings.maxCostUsd);
  draft.warnings = startWarnings(spec, suite, run, ports.clock.nowMs());
  return {
    draft,
    revision: head,
    spec: asked,
    written,
    suite,
    incumbent,
    candidates,
    cases: cases.length,
    plan,
    rules: rulesFor(plan, spec, input),
  };
}

function rulesFor(plan: Plan, { rules: { limits } }: Spec, { margin, rounds }: ModelsInput): CandidateRules {
  const isAgent = plan.rows.some((row) => row.isAgent === true);
  return { margin, rounds: rounds ?? limitsOf({ isAgent }, limits).maxRounds };
}

/** The suite with those of its targets alone that are asked, and what they retrieve from told. */
async function withCorpora(
  suite: Suite,
  incumbent: string,
  candidates: readonly Candidate[],
  providers: RunContext['ports']['providers'],
): Promise<Pick<Contest, 'suite' | 'incumbent' | 'candidates'>> {
  const own = suite.targets.filter(({ name }) => name === incumbent);
  const asked = { ...suite, targets: [...own, ...candidates.map(({ target }) => target)] };
  const [told = asked] = (await askVersions({ base: [], head: [asked] }, providers)).head;
  const [first, ...others] = told.targets;
  if (first === undefined) throw new Error(`the suite ${suite.id} has no target ${incumbent}`);
  const known = candidates.map((candidate, index) => ({ ...candidate, target: others[index] ?? candidate.target }));
  return { suite: told, incumbent: first, candidates: known };
}

function startWarnings(
  { rules }: Spec,
  suite: Suite,
  { filters }: RunContext['input'],
  nowMs: number,
): readonly Warning[] {
  return [...filterWarnings(filters), ...retiringModels({ suites: [suite], rules }, nowMs)];
}

function reached(designs: readonly RowDesign[], trials: ResultDraft['trials'], seed: number): readonly RowDesign[] {
  return atReachedLevels(designs, indexTrials(trials).find, seed);
}

function named({ sha, isWorkingTree, name }: Revision): RankingReport['revision'] {
  return { sha, isWorkingTree, name };
}
