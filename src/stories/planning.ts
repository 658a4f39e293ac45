import { askVersions } from './corpora.ts';
import { userModel } from '../domain/config.ts';
import { judgeName } from '../domain/labels/human-label.ts';
import { decidedRows, type Plan } from '../domain/plan.ts';
import { dayOf } from '../domain/quarantine.ts';
import { UserError, type Diagnostic } from '../domain/user-error.ts';
import { isLater } from '../domain/providers/service.ts';
import { keepersOfBase } from '../domain/verdict/base-keepers.ts';
import { uniqueWarnings, type Warning } from '../domain/verdict/warning.ts';
import { guardServers } from '../plan/affected/shared-server.ts';
import { guardSecrets, guardTrust } from '../plan/trust/trust.ts';
import { changedAgentFiles, commandWarnings, type ChangedAgentFile } from '../plan/changes/agent-commands.ts';
import { changedFiles, type Texts } from '../plan/changes/changed-files.ts';
import { targetEdits, type TargetEdit } from '../plan/changes/changed-targets.ts';
import { holdAgents } from '../plan/trust/agent-rights.ts';
import { filterWarnings, guardFilters } from '../plan/affected/filters.ts';
import { affectedParts, draftPlan, finishPlan, type PlanInput, type RenderRequest } from '../plan/plan.ts';
import { quietNoise } from '../plan/perturb/quiet.ts';
import { rewordIn, type Reword } from '../plan/perturb/reword.ts';
import { openPools } from '../plan/affected/pool.ts';
import { tooLongQuarantines } from '../plan/affected/quarantine.ts';
import { onTiers } from '../plan/tiers.ts';
import { retiringModels } from '../plan/retirement/retiring.ts';
import { unaffectedUnderBars, type UnaffectedCase } from '../plan/affected/unaffected.ts';
import type { Revision, RevisionPair } from '../ports.ts';
import type { ResultDraft } from './result-draft.ts';
import { findLateMistakes, joinMistakes } from '../suite/diagnostics/late-mistakes.ts';
import { MAX_TEXT_BYTES } from '../suite/files/limits.ts';
import { readText } from '../suite/files/sources.ts';
import { loadSpec, type Spec } from '../suite/spec.ts';
import { detectableDropOf } from '../compare/forecast/detection.ts';
import { designRows, limitsOf } from '../verdict/design.ts';
import { undecidableRules } from '../verdict/sensitivity.ts';
import type { GateInput, GatePorts } from './run-context.ts';

/** The spec of both sides and what of it is affected. */
export type Planned = {
  readonly spec: Spec;
  readonly plan: Plan;
  /** Cases that do not run and that an absolute bar is also about; rendered when asked for. */
  readonly unaffected: () => readonly UnaffectedCase[];
  /** What of the targets that run may be another text, or is another setting, on head. */
  readonly edits: readonly TargetEdit[];
  /** How a case is asked once a model has said in other words what users write in it. */
  readonly reword: Reword;
  /** Files that agents are given otherwise than on base. */
  readonly agentFiles: readonly ChangedAgentFile[];
};

/** From revisions to a plan. Throws UserError with everything that is wrong on head. */
export async function planChange(draft: ResultDraft, input: GateInput, ports: GatePorts): Promise<Planned> {
  const revisions = await ports.repository.revisions();
  draft.revisions = revisions;
  const spec = onTiers(await loadSpec(revisions, input.settings), input.event ?? 'local');
  draft.judge = spec.rules.judge && judgeName(spec.rules.judge);
  draft.warnings = spec.warnings;
  const today = dayOf(ports.clock.nowMs());
  const { heldBack, ...planned } = await withLateMistakes(spec, async () => {
    const suites = [...spec.suites.head, ...spec.partial];
    refuse([...spec.errors, ...guardFilters(suites, input.filters), ...tooLongQuarantines(suites, today)]);
    const all = await suitesWithCorpora(spec, input, ports);
    // Who runs it at home says himself what an agent may reach.
    const held = ports.forge.change === undefined ? { suites: all, warnings: [] } : holdAgents(all);
    const sample = await sampleOf(spec, input, ports);
    const planned = await planRun({ ...spec, suites: held.suites }, filesOf(revisions), { ...input, today, sample });
    return { ...planned, heldBack: held.warnings };
  });
  const { plan } = planned;
  draft.plan = plan;
  draft.warnings = [
    ...filterWarnings(input.filters),
    ...spec.warnings,
    ...retiringModels({ suites: spec.suites.head, rules: spec.rules }, ports.clock.nowMs()),
    ...openPools(plan),
    ...quietNoise(spec.suites.head),
    ...heldBack,
    ...tooSmall(plan, spec),
    ...sampleNotes(plan, spec),
    ...askingAllOfBase(plan, spec),
  ];
  return { spec, ...planned };
}

/** No program of a stranger runs where keys are; what it would have told is then told as unknown, and the target refused. */
async function suitesWithCorpora({ suites }: Spec, { trust }: GateInput, ports: GatePorts): Promise<Spec['suites']> {
  return trust === 'fork-with-secrets' ? suites : await askVersions(suites, ports.providers);
}

/** Once head has mistakes, those of cases that would not run are told with them: one look at the errors then is enough. */
async function withLateMistakes<T>({ suites, partial }: Spec, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const others = await findLateMistakes([...suites.head, ...partial]);
    throw new UserError(joinMistakes(error.all, others), { cause: error });
  }
}

/** Which cases are affected and why; the template engine is loaded only where something has to be rendered. */
async function planRun(
  spec: Spec,
  files: PlanInput['files'],
  input: GateInput & Pick<PlanInput, 'today' | 'sample'>,
): Promise<Omit<Planned, 'spec'>> {
  const { suites, config, tip, rules, isHeadAlone } = spec;
  const planDraft = draftPlan({
    suites,
    config,
    tip,
    rules,
    filters: input.filters,
    unaffected: howUnaffected(input, isHeadAlone),
    isHeadAlone,
    files,
    today: input.today,
    sample: input.sample,
  });
  if (!planDraft.needsRendering) {
    const plan = finishPlan(planDraft, spec.changes, () => neverRender());
    return { plan, unaffected: () => [], reword: () => undefined, edits: [], agentFiles: [] };
  }
  const [{ createRenderer }, { validateSuite }] = await Promise.all([
    import('../suite/render/render.ts'),
    import('../suite/diagnostics/validate.ts'),
  ]);
  const renderer = await createRenderer(userModel(rules));
  const render: RenderRequest = (target, evalCase) => renderer.render(target, evalCase);
  const plan = finishPlan(planDraft, spec.changes, render);
  const found = await Promise.all(affectedParts(suites.head, plan).map((part) => validateSuite(part, renderer)));
  refuse(found.flat());
  return {
    plan,
    unaffected: () => unaffectedUnderBars(planDraft, plan, render),
    reword: rewordIn(planDraft.matched, render),
    edits: targetEdits(planDraft.matched, plan),
    agentFiles: changedAgentFiles(planDraft.matched, plan),
  };
}

/** Where everything is asked for, and on every other event, all that is affected runs. The size is base's, as every rule. */
async function sampleOf({ rules }: Spec, input: GateInput, { forge }: GatePorts): Promise<PlanInput['sample']> {
  const { sample: size } = rules;
  const isReviewed = input.event === undefined || input.event === 'pull_request' || input.event === 'local';
  if (size === undefined || !isReviewed || input.compares === 'itself' || input.settings.run === 'all')
    return undefined;
  return (await forge.wantsWhole?.()) === true ? undefined : { size, seed: String(forge.change?.number ?? '') };
}

/** What a sample can see: the smallest drop that its row finds nine times in ten. */
function sampleNotes(plan: Plan, { rules }: Spec): readonly Warning[] {
  const rows = decidedRows(plan.rows).filter(({ sampled }) => sampled !== undefined);
  const designs = designRows({ ...plan, rows }, rules.limits);
  return rows.flatMap(({ suite, target, sampled }) => {
    const design = designs.find((one) => one.suite === suite && one.target === target && one.tag === undefined);
    if (sampled === undefined || design === undefined) return [];
    const sees = design.compared.length === 0 ? undefined : detectableDropOf(design);
    return [{ kind: 'sampled', suite, target, cases: sampled.cases, of: sampled.of, sees }];
  });
}

/** What becomes of cases that the change does not affect. */
function howUnaffected({ compares, settings }: GateInput, isHeadAlone: boolean): PlanInput['unaffected'] {
  if (compares === 'itself') return 'compared';
  return settings.run === 'all' || isHeadAlone ? 'measured' : 'left-out';
}

function filesOf({ base, head }: RevisionPair): PlanInput['files'] {
  return { base: base?.snapshot.entries ?? new Map(), head: head.snapshot.entries };
}

/** What the change did to the targets that run. */
export async function readChanges(draft: ResultDraft, { edits, agentFiles }: Planned): Promise<void> {
  const { revisions } = draft;
  if (revisions?.base === undefined) return;
  const texts = { base: textsIn(revisions.base), head: textsIn(revisions.head) };
  draft.changed = await changedFiles(edits, texts);
  draft.warnings = [...draft.warnings, ...(await commandWarnings(agentFiles, texts.head.read))];
}

function textsIn({ snapshot }: Revision): Texts {
  return {
    find: (path) => {
      const entry = snapshot.entries.get(path);
      return entry?.kind === 'file' ? entry.oid : undefined;
    },
    read: async (oid) => {
      const text = await readText(snapshot, oid, MAX_TEXT_BYTES);
      return typeof text === 'string' ? text : undefined;
    },
  };
}

/** Runs a story; a user's mistake ends it and is recorded. */
export async function collectErrors(draft: ResultDraft, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    draft.errors = [...draft.errors, ...error.all];
  }
}

/** Ends a story whose plan may not run with the rights of this job. */
export function guardPlan({ plan, spec }: Planned, trust: GateInput['trust']): void {
  refuse([...guardSecrets(plan, trust), ...guardTrust(plan, spec, trust), ...guardServers(plan)]);
}

/** Ends a story with all the mistakes at once. */
export function refuse(errors: readonly Diagnostic[]): void {
  if (errors.length > 0) throw new UserError(errors);
}

/** What a run may spend: of agents more, where nobody has said. */
export function capOf(plan: Plan, { maxCostUsd, agentMaxCostUsd }: GateInput['settings']): number | undefined {
  const runsAgent = plan.rows.some((row) => row.isAgent === true && row.cases.length > 0);
  return runsAgent ? agentMaxCostUsd : maxCostUsd;
}

function tooSmall(plan: Plan, { rules }: Spec): readonly Warning[] {
  const affected = decidedRows(plan.rows).filter((row) => row.cases.length > 0);
  const found = affected.flatMap((row) => {
    const planned = (tag: string) => row.cases.filter((entry) => entry.case.tags.includes(tag)).length;
    const casesWithTag = (tag: string) => planned(tag) + (row.unaffectedByTag.get(tag)?.length ?? 0);
    const sizes = { cases: row.totalCases, casesWithTag };
    const small = undecidableRules(row.policy, limitsOf(row, rules.limits), sizes);
    return small.map((rule) => ({ kind: 'too-small', suite: row.suite, rule }) as const);
  });
  return uniqueWarnings(found);
}

/** Suites whose policy would leave base out, and what keeps it; of each the first reason. */
function askingAllOfBase({ rows, harnesses = [] }: Plan, { rules }: Spec): readonly Warning[] {
  const wanted = decidedRows(rows).filter(
    ({ cases, policy }) => cases.length > 0 && policy.askBase === 'where_head_fails',
  );
  const waits = isLater(rules.judge?.endpoint.service) ? ([{ kind: 'judge-waits' }] as const) : [];
  const kept = wanted.flatMap((row) =>
    [...keepersOfBase(row), ...waits].slice(0, 1).map((keeper) => ({ suite: row.suite, keeper })),
  );
  const started = harnesses.filter(({ policy }) => policy.askBase === 'where_head_fails');
  const all = [...kept, ...started.map(({ suite }) => ({ suite, keeper: { kind: 'harness' } as const }))];
  return uniqueWarnings(all.map((one) => ({ kind: 'asks-all-of-base', ...one })));
}

function neverRender(): never {
  throw new Error('a case was to be rendered after nothing had to be');
}
