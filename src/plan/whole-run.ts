import type { Config } from '../domain/config.ts';
import { requestOn, type Plan, type PlannedCase, type PlanRow } from '../domain/plan.ts';
import { isAskedLater, type RunEvent } from '../domain/providers/service.ts';
import { SIDES } from '../domain/side.ts';
import { leavesBaseOut } from '../domain/verdict/base-keepers.ts';
import type { Suite } from '../domain/suite.ts';
import type { Diagnostic, Place } from '../domain/user-error.ts';
import { asks } from '../scorers/catalogue.ts';
import { plannedScorers } from './preflight.ts';

/** What head asks, in the tiers of this run. */
type Asked = { readonly suites: readonly Suite[]; readonly rules: Config };

/**
 * Why several jobs cannot share a run: what one of them has left waiting, the merge would ask, and pay for, again. Each
 * place once; empty where all is answered while the job runs.
 */
export function onlyInOneJob(plan: Plan, { suites, rules }: Asked, event: RunEvent): readonly Diagnostic[] {
  const targets = plan.rows.filter(asksLater).flatMap((row) => placesOf(row, suites));
  const judged = asksJudgeLater(plan, rules) ? [{ who: 'This judge', place: rules.judgeServicePlace }] : [];
  const found = [...targets.map((place) => ({ who: 'This target', place })), ...judged];
  const stepwise = plan.rows.filter(leavesBaseOut).map(({ suite }) => refuseStepwise(suite));
  const once = new Map(found.map((each) => [JSON.stringify(each.place), each]));
  const later = [...once.values()].map(({ who, place }): Diagnostic => ({
    code: 'unsupported',
    sentence: `${who} answers later, and a run in shards cannot wait: its merge would pay again for what a shard has left waiting. Nothing was called.`,
    place,
    hint: `Run it in one job, or write \`service: standard\` for \`${event}\`.`,
  }));
  return [...later, ...new Map(stepwise.map((each) => [each.sentence, each])).values()];
}

/** What is asked next depends on what head answered, in the whole of the suite. */
function refuseStepwise(suite: string): Diagnostic {
  return {
    code: 'unsupported',
    sentence: `\`${suite}\` asks base where head fails (\`ask_base: where_head_fails\`), and a shard asks both sides at once. Nothing was called.`,
    place: undefined,
    hint: 'Run it in one job, or leave `ask_base` out of the policy of the base branch.',
  };
}

function asksLater({ cases }: PlanRow): boolean {
  return cases.some((planned) =>
    SIDES.some((side) => isAskedLater(requestOn(planned, side)?.request.endpoint ?? NOBODY)),
  );
}

const NOBODY = {};

/** Where the row's suite says so; the row's target where a row has another name than the target that it asks. */
function placesOf({ suite, target, reference, targetPlace }: PlanRow, suites: readonly Suite[]): readonly Place[] {
  const later = (suites.find(({ id }) => id === suite)?.targets ?? []).filter(({ endpoint }) => isAskedLater(endpoint));
  const named = later.filter(({ name }) => name === target || name === reference);
  const found = (named.length > 0 ? named : later).flatMap(({ place, servicePlace = place }) => [servicePlace]);
  return found.length > 0 || targetPlace === undefined ? found : [targetPlace];
}

function asksJudgeLater({ rows }: Plan, { judge }: Config): boolean {
  return judge !== undefined && isAskedLater(judge.endpoint) && rows.some(({ cases }) => cases.some(needsJudge));
}

/** Whether a judge is asked about it, or plays its user. */
function needsJudge(planned: PlannedCase): boolean {
  const user = requestOn(planned, 'head')?.request.user?.model?.endpoint;
  return plannedScorers(planned).some((spec) => asks(spec, 'judge')) || isAskedLater(user ?? NOBODY);
}
