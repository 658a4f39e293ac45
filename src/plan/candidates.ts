import { requestOn, type Plan, type PlannedCase, type PlanRow } from '../domain/plan.ts';
import type { PolicyRules } from '../domain/verdict/policy.ts';
import type { Case, Suite, Target } from '../domain/suite.ts';
import { UserError, type Diagnostic } from '../domain/user-error.ts';
import type { RenderRequest } from './affected/affected.ts';
import { collectFailures, type Failures } from './affected/failures.ts';
import { fingerprint } from './affected/fingerprint.ts';
import { requestReasons } from './affected/reasons.ts';
import { numberReplicas } from './affected/replicas.ts';

/** Candidates beside the target that they would replace, on cases of its suite. */
export type CandidatePlanInput = {
  readonly suite: Suite;
  readonly incumbent: Target;
  readonly candidates: readonly Target[];
  readonly cases: readonly Case[];
  readonly policy: PolicyRules;
  readonly render: RenderRequest;
};

/**
 * One row for each candidate, its base side the incumbent's own trials: every case is asked of both. Throws UserError with all
 * the cases that a prompt cannot take, and with every candidate that asks nothing else than the incumbent.
 */
export function planCandidates(input: CandidatePlanInput): Plan {
  const failures = collectFailures();
  const rows = input.candidates.map((candidate) => candidateRow(input, candidate, failures.attempt));
  const errors = failures.errors();
  if (errors.length > 0) throw new UserError(errors);
  const same = rows.filter(({ cases }) => cases.every(isSame));
  if (same.length > 0) throw new UserError(same.map((row) => asksTheSame(row, input.incumbent.name)));
  const doubles = doublesIn(rows);
  if (doubles.length > 0) throw new UserError(doubles);
  return { rows, changes: [] };
}

function candidateRow(input: CandidatePlanInput, candidate: Target, attempt: Failures['attempt']): PlanRow {
  const { suite, incumbent, policy } = input;
  const cases = input.cases
    .flatMap((entry) => attempt(entry, () => planCase(input, candidate, entry)) ?? [])
    .map(numberReplicas());
  return {
    suite: suite.id,
    target: candidate.name,
    reference: incumbent.name,
    file: suite.file,
    description: suite.description,
    owner: suite.owner,
    pairedCases: cases.length,
    vanishedCases: 0,
    hidingTags: [],
    totalCases: cases.length,
    cases,
    unaffected: [],
    unaffectedByTag: new Map(),
    policy,
    isNew: false,
    targetPlace: candidate.place,
    ...([candidate, incumbent].some(({ endpoint }) => endpoint.provider === 'agent') ? { isAgent: true } : {}),
  };
}

function planCase({ suite, incumbent, render }: CandidatePlanInput, candidate: Target, entry: Case): PlannedCase {
  const asked = { base: render(incumbent, entry).request, head: render(candidate, entry).request };
  const requests = { base: fingerprint(asked.base), head: fingerprint(asked.head) };
  const reasons = requestReasons({ requests: asked, targets: { base: incumbent, head: candidate }, suite });
  return { kind: 'compared', case: entry, reasons, requests };
}

function isSame(planned: PlannedCase): boolean {
  return planned.kind === 'compared' && planned.requests.base.fingerprint === planned.requests.head.fingerprint;
}

/** Candidates that ask what one before them asks: their answers would be paid for twice, and share the chance of a false word. */
function doublesIn(rows: readonly PlanRow[]): readonly Diagnostic[] {
  const firsts = new Map<string, string>();
  return rows.flatMap((row) => {
    const asked = JSON.stringify(row.cases.map((planned) => requestOn(planned, 'head')?.fingerprint));
    const first = firsts.get(asked);
    if (first === undefined) firsts.set(asked, row.target);
    return first === undefined ? [] : [asksTheSame(row, first)];
  });
}

function asksTheSame({ target, targetPlace }: PlanRow, other: string): Diagnostic {
  const sentence = `The candidate \`${target}\` asks the same as \`${other}\`: there is nothing to compare.`;
  return {
    code: 'bad-input',
    sentence,
    place: targetPlace,
    hint: 'Name another model, other parameters or another prompt.',
  };
}
