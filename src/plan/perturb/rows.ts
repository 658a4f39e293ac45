import {
  requestOn,
  type ComparedCase,
  type PlannedCase,
  type PlanRow,
  type FingerprintedRequest,
} from '../../domain/plan.ts';
import type { NoiseKind, Perturbation } from '../../domain/perturbation.ts';
import { NO_RULES, type PolicyRules } from '../../domain/verdict/policy.ts';
import type { Case, ModelConfig } from '../../domain/suite.ts';
import type { RenderRequest } from '../affected/affected.ts';
import type { Failures } from '../affected/failures.ts';
import { fingerprint } from '../affected/fingerprint.ts';
import type { MatchedTarget } from '../affected/match.ts';
import { numberReplicas } from '../affected/replicas.ts';
import { withNoiseIn, writtenIn, type Written } from './case.ts';
import { paraphraseFor } from './paraphrase.ts';

/** The row whose cases are asked once more with noise, and what renders those. */
export type Perturbing = {
  readonly row: PlanRow;
  readonly render: RenderRequest;
  readonly attempt: Failures['attempt'];
  /** Who says in other words what users write; undefined: nobody does. */
  readonly paraphraser: ModelConfig | undefined;
};

/** Drop from what is asked as written to what is asked with noise that is tolerated where the policy is silent. */
const DEFAULT_MAX_DROP = 0.05;

/**
 * One row for each kind of noise: head as its cases are written beside head with noise, the former paid for once for all kinds.
 * It has the cases that run on head anyway, and where noise is new to the suite all of them.
 */
export function perturbedRows(matched: MatchedTarget, perturbing: Perturbing): readonly PlanRow[] {
  const noise = noiseOf(matched);
  if (noise === undefined) return [];
  const written = writtenIn(matched.target, matched.suite.cases, noise);
  if (written.vars.length === 0 && !written.isTurns) return [];
  return noise.kinds.map((kind) => perturbedRow(matched, { ...perturbing, noise, kind, written }));
}

/** Whether a suite has noise that base's does not have, so that cases run which no other change affects. */
export function isNoiseNew({ suite, baseSuite }: MatchedTarget, kind?: NoiseKind): boolean {
  const [own, before] = [suite.perturb, baseSuite?.perturb];
  if (own === undefined || suite === baseSuite) return false;
  const isSameText = JSON.stringify(own.vars) === JSON.stringify(before?.vars);
  const kinds = kind === undefined ? own.kinds : own.kinds.filter((one) => one === kind);
  return kinds.some((one) => !isSameText || before?.kinds.includes(one) !== true);
}

/** The noise of a target’s cases; a change cannot take away what it could be blocked by. */
export function noiseOf({ suite, baseSuite, policy }: MatchedTarget): Perturbation | undefined {
  const before = baseSuite?.perturb;
  if (before === undefined || policy.perturbed?.level !== 'block') return suite.perturb;
  const kinds = [...new Set([...before.kinds, ...(suite.perturb?.kinds ?? [])])];
  return { ...before, kinds };
}

type OfKind = Perturbing & { readonly noise: Perturbation; readonly kind: NoiseKind; readonly written: Written };

function perturbedRow(matched: MatchedTarget, given: OfKind): PlanRow {
  const { row, attempt, kind, written, noise } = given;
  const asked = isNoiseNew(matched, kind)
    ? allOf(matched, row)
    : row.cases.map((planned) => ({ planned, entry: planned.case }));
  const cases = asked
    .flatMap(({ planned, entry }) => attempt(entry, () => compared(matched, { ...given, planned, entry })) ?? [])
    .map(numberReplicas());
  return {
    ...row,
    target: rowNameOf(matched, kind, written),
    reference: `${row.target} (as written)`,
    cases,
    pairedCases: cases.length,
    vanishedCases: 0,
    hidingTags: [],
    unaffected: [],
    unaffectedByTag: new Map(),
    policy: rulesOf(row.policy),
    isNew: false,
    targetPlace: noise.place,
    sharedServer: undefined,
  };
}

type Asked = { readonly planned: PlannedCase | undefined; readonly entry: Case };

function allOf({ candidates, same }: MatchedTarget, { cases }: PlanRow): readonly Asked[] {
  const planned = new Map(cases.map((one) => [one.case.id, one]));
  const all = [...same, ...candidates.map((candidate) => candidate.case)];
  return all.map((entry) => ({ planned: planned.get(entry.id), entry }));
}

function compared(matched: MatchedTarget, given: OfKind & Asked): ComparedCase | undefined {
  const { entry, planned } = given;
  const asWritten = () =>
    withoutReplica(planned && requestOn(planned, 'head')) ?? fingerprint(given.render(matched.target, entry).request);
  const head = perturbedHead(matched, given, asWritten);
  if (head === undefined) return undefined;
  const base = asWritten();
  if (base.fingerprint === head.asked.fingerprint) return undefined;
  return {
    kind: 'compared',
    case: entry,
    ...(head.perturbed === undefined ? {} : { perturbed: head.perturbed }),
    reasons: [{ kind: 'perturbed', file: undefined }],
    requests: { base, head: head.asked },
  };
}

/** What is asked with noise; a paraphrase stands as it is written, with what a model has yet to say otherwise. */
function perturbedHead(
  { target }: MatchedTarget,
  { entry, kind, written, render, paraphraser }: OfKind & Asked,
  asWritten: () => FingerprintedRequest,
): { readonly asked: FingerprintedRequest; readonly perturbed: Case | undefined } | undefined {
  if (kind === 'paraphrase') {
    const texts = paraphraseFor(entry, written);
    if (texts === undefined) return undefined;
    const paraphrase = { texts, model: paraphraser };
    return { asked: fingerprint({ ...asWritten().request, paraphrase }), perturbed: undefined };
  }
  const perturbed = withNoiseIn(entry, kind, written);
  return perturbed && { asked: fingerprint(render(target, perturbed).request), perturbed };
}

/** The name of a row with noise. */
export function rowNameOf({ target }: Pick<MatchedTarget, 'target'>, kind: NoiseKind, written: Written): string {
  return `${target.name} (${kind} in ${whereOf(written)})`;
}

function withoutReplica(asked: FingerprintedRequest | undefined): FingerprintedRequest | undefined {
  return asked && { request: asked.request, fingerprint: asked.fingerprint };
}

/** Noise breaks more cases than a change should, so that it only warns where the policy does not say otherwise. */
function rulesOf({ perturbed, inconclusive }: PolicyRules): PolicyRules {
  const level = perturbed?.level ?? 'warn';
  const passRate = {
    min: perturbed?.min,
    maxDrop: perturbed?.maxDrop ?? DEFAULT_MAX_DROP,
    mustCatch: perturbed?.mustCatch,
    level,
  };
  return { ...NO_RULES, passRate, critical: { maxBroken: 0, isZeroTolerance: false, level }, inconclusive };
}

/** As many vars as a name has room for. */
const NAMED = 3;

/** `question`, `the user’s turns, title`. */
function whereOf({ vars, isTurns }: Written): string {
  const parts = [...(isTurns ? ['the user’s turns'] : []), ...vars];
  const more = parts.length - NAMED;
  return [...parts.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
