import type { Severity } from './suite.ts';
import type { Place } from './user-error.ts';

/** The kinds of changes of the spec. */
export const SPEC_CHANGE_KINDS = [
  'suite-added',
  'suite-removed',
  'target-added',
  'target-removed',
  'harness-changed',
  'yardstick-changed',
  'reference-moved',
  'code-unwatched',
  'case-added',
  'case-disguised',
  'case-removed',
  'cases-removed',
  'vars-changed',
  'expectations-changed',
  'severity-lowered',
  'severity-raised',
  'tags-changed',
  'cluster-changed',
  'label-changed',
  'quarantine-added',
  'quarantine-changed',
  'quarantine-ended',
  'quarantine-over',
  'policy-changed',
  'limits-changed',
  'prices-changed',
  'judge-changed',
  'config-added',
  'rule-tightened',
  'suite-unknown',
  'base-invalid',
] as const;

/** A change of the spec itself, for the report; `blocks` only where the contract says so. */
export type SpecChange = {
  readonly kind: (typeof SPEC_CHANGE_KINDS)[number];
  readonly suite: string | undefined;
  readonly target: string | undefined;
  readonly caseId: string | undefined;
  readonly severity: Severity | undefined;
  /** What it was and what it is, as the user wrote it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly place: Place | undefined;
  readonly blocks: boolean;
};

/** A change of the spec of which nothing but its kind is known yet. */
export const NO_CHANGE: Omit<SpecChange, 'kind'> = {
  suite: undefined,
  target: undefined,
  caseId: undefined,
  severity: undefined,
  before: undefined,
  after: undefined,
  place: undefined,
  blocks: false,
};
