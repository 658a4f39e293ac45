import type { HarnessStarts } from './comparison/decision.ts';
import type { PolicyRules } from './verdict/policy.ts';
import type { Harness, PassAt } from './programs/harness.ts';
import type { Quarantine } from './quarantine.ts';
import type { Request } from './request.ts';
import type { ScorerSpec } from './scorer.ts';
import type { PerSide, Side } from './side.ts';
import type { SpecChange } from './spec-change.ts';
import type { Case } from './suite.ts';
import type { Place } from './user-error.ts';

/** Why a case is affected. */
export const REASON_KINDS = [
  'prompt',
  'model',
  'parameters',
  'tools',
  'output',
  'inputs',
  'corpus',
  'case',
  'scorer',
  'added',
  'removed',
  'requested',
  /** Asked on both sides, which are one revision: what differs is noise. */
  'repeated',
  /** Asked as it is written and with noise in what users write. */
  'perturbed',
] as const;

/** One of `REASON_KINDS`. */
export type ReasonKind = (typeof REASON_KINDS)[number];

/** Why a case runs and the file that caused it. */
export type Reason = { readonly kind: ReasonKind; readonly file: string | undefined };

/** A request with its fingerprint: lower-case hex SHA-256 over its RFC 8785 form. */
export type FingerprintedRequest = {
  readonly request: Request;
  readonly fingerprint: string;
  /** How many cases of its row ask the same before it, where any does. */
  readonly replica?: number;
};

/** A case that was run, as comparing and judging see it: what it is and why it ran, whatever was asked. */
export type RowCase = {
  readonly kind: 'compared' | 'measured';
  readonly case: JudgedCase;
  readonly reasons: readonly Reason[];
  /** It is shown, and nothing is decided by it. */
  readonly quarantine?: Quarantine | undefined;
};

/** What of a case its judgement rests on. */
export type JudgedCase = Pick<Case, 'id' | 'severity' | 'tags' | 'cluster' | 'expect' | 'human'>;

/** A case that will run. */
export type PlannedCase = (ComparedCase | MeasuredCase) & {
  /** No judge is asked about a trial that another scorer has failed: nobody needs its word then. */
  readonly endsAtFailure?: boolean;
};

/** Head's and base's requests differ: both sides run. */
export type ComparedCase = {
  readonly kind: 'compared';
  readonly case: Case;
  /** The case as head is asked it, where that is otherwise than it is written. */
  readonly perturbed?: Case;
  readonly reasons: readonly Reason[];
  readonly quarantine?: Quarantine | undefined;
  readonly requests: PerSide<FingerprintedRequest>;
};

/** The request is the same on both sides, or base has none: it runs once, on head. */
export type MeasuredCase = {
  readonly kind: 'measured';
  readonly case: Case;
  readonly reasons: readonly Reason[];
  readonly quarantine?: Quarantine | undefined;
  readonly request: FingerprintedRequest;
  /** Base's expectations where they differ from head's. */
  readonly oldExpect: readonly ScorerSpec[] | undefined;
};

/** One suite × target, as comparing and judging see it. */
export type Row = {
  readonly suite: string;
  readonly target: string;
  /** The target whose trials are the base side: an incumbent, paid for once for all its candidates. Undefined: the row's own. */
  readonly reference?: string | undefined;
  readonly file: string;
  readonly description: string | undefined;
  readonly owner: string | undefined;
  /** Head's cases of this suite × target that pair with base: the N of the pass rate's delta. */
  readonly pairedCases: number;
  /** Base's cases of this suite that head has no more. */
  readonly vanishedCases: number;
  /** Tags, and undefined for the row as a whole, of which more of base's cases are gone than may come to fail. */
  readonly hidingTags: readonly (string | undefined)[];
  /** All of head's cases but those in quarantine. */
  readonly totalCases: number;
  readonly cases: readonly RowCase[];
  /** Cases of head that do not run, for absolute bars; ids only. */
  readonly unaffected: readonly string[];
  /** The same for each tag that the policy has rules for. */
  readonly unaffectedByTag: ReadonlyMap<string, readonly string[]>;
  /** Base's policy with the repository's defaults under it. */
  readonly policy: PolicyRules;
  readonly isNew: boolean;
  /** Where head's target is written. */
  readonly targetPlace?: Place | undefined;
  /** The one server behind both sides of an `http` target, where it cannot show all that changed. */
  readonly sharedServer?: SharedServer | undefined;
  /** What is tried is an agent, each trial of which costs as much as many calls. */
  readonly isAgent?: boolean;
  /** Its answers come hours later. */
  readonly isAskedLater?: boolean;
  /** A harness is started for it. */
  readonly starts?: HarnessStarts;
  /** Not all affected cases run. */
  readonly sampled?: Sampled | undefined;
  /** Both sides ask one pool of servers alike: if other ones answer them, that is none of the change's doing. */
  readonly isOnePool?: boolean;
};

/** A sample of the affected cases: so many of so many; `share`: of those that both sides are asked about; `leftOut`: ids of the others. */
export type Sampled = {
  readonly cases: number;
  readonly of: number;
  readonly share: number;
  readonly leftOut: ReadonlySet<string>;
};

/** One suite × target of the plan: what is asked as well. */
export type PlanRow = Omit<Row, 'cases'> & {
  readonly cases: readonly PlannedCase[];
  /** Who owns the cases of a tag. */
  readonly ownerOfTag?: ReadonlyMap<string, string>;
  /** Owners whom base's suite has notified, as `@name`. */
  readonly pings?: readonly string[];
};

/** A server that both sides ask although something changed that it is not told of. */
export type SharedServer = {
  readonly server: string;
  /** What changed: paths of `inputs`, or parts of the target. */
  readonly unseen: readonly string[];
  /** The suite says that it is so: a deployed system is measured. */
  readonly isDeclared: boolean;
  readonly place: Place;
};

/**
 * Whether a case runs only because everything was asked for: base, where there is one, would be asked the same and be judged
 * alike. Without a base nothing pairs, and no case is unaffected by a change.
 */
export function isUnaffected({ pairedCases }: Pick<Row, 'pairedCases'>, planned: RowCase): boolean {
  return pairedCases > 0 && planned.reasons.some((reason) => reason.kind === 'requested');
}

/** Whether a case is new in a row that base has: it is shown apart, and absolute bars alone judge it. */
export function isAdded({ isNew }: Pick<Row, 'isNew'>, planned: RowCase): boolean {
  return !isNew && planned.reasons.some((reason) => reason.kind === 'added');
}

/** A candidate beside its reference, row by row: what trials are read against, whoever made them. */
export type Contrast = {
  readonly rows: readonly Row[];
  readonly changes: readonly SpecChange[];
};

/** Head's cases of an agent; their base side is the agent without its files, under a name of its own. */
export type LiftRow = Omit<PlanRow, 'cases' | 'reference'> & {
  readonly cases: readonly ComparedCase[];
  readonly reference: string;
};

/** Which cases are affected and why, and what is asked of them: base is the reference, head the candidate. */
export type Plan = Omit<Contrast, 'rows'> & {
  readonly rows: readonly PlanRow[];
  /** What the files of agents bring: head beside the same agent without them. Shown, never judged. Absent: none was asked for. */
  readonly lifts?: readonly LiftRow[];
  /** Suites whose own harness runs; their cases are known once it has. Absent: none. */
  readonly harnesses?: readonly PlannedHarness[];
};

/** The rows as they are decided: without the cases in quarantine. */
export function decidedRows<R extends Row | PlanRow>(rows: readonly R[]): readonly R[] {
  return rows.map((row) => {
    const isAny = row.cases.some(({ quarantine }) => quarantine !== undefined);
    return isAny ? { ...row, cases: row.cases.filter(({ quarantine }) => quarantine === undefined) } : row;
  });
}

/** What a plan is compared and judged by. */
export function decidedOf(plan: Plan): Plan {
  return { ...plan, rows: decidedRows(plan.rows) };
}

/** A suite whose own harness runs. */
export type PlannedHarness = Pick<Row, 'suite' | 'file' | 'description' | 'owner' | 'policy' | 'isNew'> & {
  readonly pings: readonly string[];
  /** `compared`: on both sides; `measured`: on head alone. */
  readonly how: 'compared' | 'measured';
  readonly reasons: readonly Reason[];
  /** Each side's own; `base` is head's where base has none and nothing runs there. */
  readonly harnesses: PerSide<Harness>;
  /** One text for all that decides what a side answers. */
  readonly definitions: PerSide<string>;
  /** Files of the yardstick that base has, some of them under another name on head. */
  readonly baseFiles: ReadonlySet<string>;
  readonly movedYardstick: readonly string[];
  /** The rules: base's, where it has any. */
  readonly passAt: PassAt;
  readonly erroredIf: string | undefined;
  readonly maxStarts: number;
  /** Ids and tags: base's, and what head adds; `wasCritical` are base's own. */
  readonly critical: readonly string[];
  readonly wasCritical: readonly string[];
};

/** A call of the first sweep, before it is made. */
export type SweepCall = {
  readonly planned: PlannedCase;
  readonly side: Side;
  readonly asked: FingerprintedRequest;
  /** 1, or 2 for a critical case's second trial. */
  readonly number: number;
};

/** The request of a planned case on a side; undefined where that side does not run. */
export function requestOn(planned: PlannedCase, side: Side): FingerprintedRequest | undefined {
  if (planned.kind === 'compared') return planned.requests[side];
  return side === 'head' ? planned.request : undefined;
}
