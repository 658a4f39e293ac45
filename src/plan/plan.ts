import type { Config } from '../domain/config.ts';
import type { Plan, PlannedCase, PlanRow, SpecChange } from '../domain/plan.ts';
import { mergeRules } from '../domain/policy.ts';
import type { Case, Suite } from '../domain/suite.ts';
import type { PerSide } from '../domain/side.ts';
import { UserError, type UserErrorDetails } from '../domain/user-error.ts';
import { measureUnaffected, planCase, type RenderRequest } from './affected.ts';
import { matchSuites, type MatchedTarget } from './match.ts';
import { specChanges } from './spec-changes.ts';

export type { RenderRequest } from './affected.ts';

/** Which part of the suites to look at; an empty list selects everything. */
export type Filters = {
  readonly suites: readonly string[];
  readonly targets: readonly string[];
  readonly cases: readonly string[];
  readonly tags: readonly string[];
};

/** Both sides of the suites and of the repository's configuration. */
export type PlanInput = {
  readonly suites: PerSide<readonly Suite[]>;
  /** `base` is undefined where base has no configuration file. */
  readonly config: { readonly base: Config | undefined; readonly head: Config };
  readonly filters: Filters;
  /** Every case runs, whether affected or not. */
  readonly isEverythingRequested: boolean;
};

/** A plan that still lacks its rendered requests. */
export type Draft = { readonly input: PlanInput; readonly matched: readonly MatchedTarget[]; readonly needsRendering: boolean };

/** Pairs what both sides have. `needsRendering` tells whether a template engine is needed at all. */
export function draftPlan(input: PlanInput): Draft {
  const matched = matchSuites(input.suites.base, input.suites.head)
    .filter(({ suite, target }) => selects(input.filters.suites, suite.id) && selects(input.filters.targets, target.name))
    .map((entry) => filterCases(entry, input.filters));
  const isAnyCandidate = matched.some((entry) => entry.candidates.length > 0);
  return { input, matched, needsRendering: input.isEverythingRequested || isAnyCandidate };
}

/** Decides every candidate; `changes` were found while reading. Throws UserError with all the cases that a prompt cannot take. */
export function finishPlan(draft: Draft, changes: readonly SpecChange[], render: RenderRequest): Plan {
  const errors: UserErrorDetails[] = [];
  const rows = draft.matched.map((matched) => planRow(draft.input, matched, collecting(render, errors)));
  if (errors.length > 0) throw new UserError(errors);
  return { rows, changes: [...changes, ...specChanges(draft.input.suites, draft.input.config)], warnings: [] };
}

/** Cases that run, over all rows. */
export function affectedCount(plan: Plan): number {
  return plan.rows.reduce((sum, row) => sum + row.cases.length, 0);
}

function selects(wanted: readonly string[], name: string): boolean {
  return wanted.length === 0 || wanted.includes(name);
}

function filterCases(matched: MatchedTarget, filters: Filters): MatchedTarget {
  if (filters.cases.length === 0 && filters.tags.length === 0) return matched;
  const keeps = (entry: Case) =>
    selects(filters.cases, entry.id) && (filters.tags.length === 0 || entry.tags.some((tag) => filters.tags.includes(tag)));
  return {
    ...matched,
    candidates: matched.candidates.filter((candidate) => keeps(candidate.case)),
    same: matched.same.filter(keeps),
  };
}

type TryPlan = { readonly render: RenderRequest; readonly attempt: <T>(work: () => T) => T | undefined };

function collecting(render: RenderRequest, errors: UserErrorDetails[]): TryPlan {
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(...error.all);
      return undefined;
    }
  };
  return { render, attempt };
}

function planRow(input: PlanInput, matched: MatchedTarget, tools: TryPlan): PlanRow {
  const decided = matched.candidates.map((candidate) => ({
    id: candidate.case.id,
    planned: tools.attempt(() => planCase(matched, candidate, tools.render)),
  }));
  const affected = decided.flatMap(({ planned }) => (planned === undefined ? [] : [planned]));
  const unchangedIds = decided.filter(({ planned }) => planned === undefined).map(({ id }) => id);
  const requested = input.isEverythingRequested ? requestedCases(matched, unchangedIds, tools) : [];
  const unaffected = input.isEverythingRequested ? [] : [...matched.same.map((entry) => entry.id), ...unchangedIds];
  const cases = [...affected, ...requested];
  return {
    suite: matched.suite.id,
    target: matched.target.name,
    file: matched.suite.file,
    description: matched.suite.description,
    owner: matched.suite.owner,
    pairedCases: countPaired(matched, affected),
    totalCases: matched.candidates.length + matched.same.length,
    cases,
    unaffected,
    policy: rowPolicy(input, matched),
    isNew: matched.baseTarget === undefined,
  };
}

function requestedCases(matched: MatchedTarget, unchangedIds: readonly string[], tools: TryPlan): readonly PlannedCase[] {
  const ids = new Set(unchangedIds);
  const rest = matched.candidates.map((candidate) => candidate.case).filter((entry) => ids.has(entry.id));
  return [...matched.same, ...rest].flatMap((entry) => {
    const planned = tools.attempt(() => measureUnaffected(matched, entry, tools.render));
    return planned === undefined ? [] : [planned];
  });
}

/** Measured cases have no base to be paired with; the others are the fixed set that a delta is over. */
function countPaired(matched: MatchedTarget, affected: readonly PlannedCase[]): number {
  if (matched.baseTarget === undefined) return 0;
  const measured = affected.filter((planned) => planned.kind === 'measured').length;
  return matched.candidates.length + matched.same.length - measured;
}

/** The rules are base's, so that a pull request cannot loosen its own gate; head's serve where base has none. */
function rowPolicy(input: PlanInput, matched: MatchedTarget): PlanRow['policy'] {
  const config = input.config.base ?? input.config.head;
  return mergeRules((matched.baseSuite ?? matched.suite).policy, config.policy);
}
