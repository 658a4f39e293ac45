import { caseKey } from '../domain/keys.ts';
import type { Answer, Gap, RecordedCase, Recording } from '../domain/recording.ts';
import { SIDES, type PerSide, type Side } from '../domain/side.ts';
import { withFields } from '../domain/held-trial.ts';
import type { ErroredTrial, Trial } from '../domain/trial.ts';
import { UserError } from '../domain/user-error.ts';
import type { Warning } from '../domain/verdict/warning.ts';

/** A case that both sides have, each with its answers. */
export type CasePair = PerSide<RecordedCase>;

/** What two recordings have in common, and what they have not. */
export type Pairing = {
  readonly paired: readonly CasePair[];
  /** Asked or judged otherwise than on base. */
  readonly differing: readonly CasePair[];
  readonly unpaired: PerSide<readonly RecordedCase[]>;
};

/**
 * Pairs by suite, target and case; a case that was asked or judged otherwise is no pair. What a record that is not whole
 * lacks was lost there.
 */
export function pairCases(recordings: PerSide<Recording>): Pairing {
  const { base, head } = withSameTargets(recordings);
  const known = { base: casesByKey(base), head: casesByKey(head) };
  const both = head.cases.flatMap((one): readonly CasePair[] => {
    const before = known.base.get(keyOf(one)) ?? lostOn('base', one, base.gaps);
    return before === undefined ? [] : [{ base: before, head: one }];
  });
  const lost = base.cases
    .filter((one) => !known.head.has(keyOf(one)))
    .flatMap((one): readonly CasePair[] => {
      const after = lostOn('head', one, head.gaps);
      return after === undefined ? [] : [{ base: one, head: after }];
    });
  const found = [...both, ...lost];
  const keys = new Set(found.map((pair) => keyOf(pair.head)));
  const alone = (cases: readonly RecordedCase[]) => cases.filter((one) => !keys.has(keyOf(one)));
  const answered = found.filter((pair) => pair.base.answers.length > 0 && pair.head.answers.length > 0);
  const paired = answered.filter(isSameQuestion);
  const differing = answered.filter((pair) => !isSameQuestion(pair));
  return { paired, differing, unpaired: { base: alone(base.cases), head: alone(head.cases) } };
}

/** A suite's only target is the same on both sides, whatever it is called: a model that was exchanged, say. */
function withSameTargets({ base, head }: PerSide<Recording>): PerSide<Recording> {
  const renamed = new Map<string, string>();
  for (const suite of new Set(base.rows.map((row) => row.suite))) {
    const [before, ...others] = base.rows.filter((row) => row.suite === suite);
    const [after, ...rest] = head.rows.filter((row) => row.suite === suite);
    if (before === undefined || after === undefined || others.length + rest.length > 0) continue;
    renamed.set(suite, after.target);
  }
  const rename = <T extends { readonly suite: string; readonly target: string }>(one: T): T => ({
    ...one,
    target: renamed.get(one.suite) ?? one.target,
  });
  return { base: { ...base, rows: base.rows.map(rename), cases: base.cases.map(rename) }, head };
}

function keyOf({ suite, target, id }: RecordedCase): string {
  return caseKey({ suite, target, caseId: id });
}

function casesByKey({ cases }: Recording): ReadonlyMap<string, RecordedCase> {
  return new Map(cases.map((one) => [keyOf(one), one]));
}

/** The other side's case, as a record that is not whole has lost it. */
function lostOn(side: Side, other: RecordedCase, gaps: readonly Gap[]): RecordedCase | undefined {
  const gap = gaps.find(({ file }) => file === undefined || file === other.file);
  if (gap === undefined) return undefined;
  const lost: Omit<ErroredTrial, 'key'> = {
    status: 'errored',
    fingerprint: '',
    provider: other.suite,
    isAnswered: false,
    message: `The record of ${side} ends before it: ${gap.message}`,
    attempts: 1,
    spendUsd: undefined,
  };
  return { ...other, answers: other.answers.map(() => lost) };
}

function isSameQuestion({ base, head }: CasePair): boolean {
  return isSameText(base.question, head.question) && isSameText(base.judgement, head.judgement);
}

function isSameText(base: string | undefined, head: string | undefined): boolean {
  return base === undefined || head === undefined || base === head;
}

/** A pair's trials, the n-th answers of both sides beside each other: `replayed`, so that they count for all but the latency. */
export function trialsOf(pair: CasePair): readonly Trial[] {
  const { suite, target, id: caseId } = pair.head;
  return SIDES.flatMap((side) =>
    pair[side].answers.map((answer: Answer, index): Trial => {
      const key = { suite, target, caseId, side, purpose: 'sweep', round: index + 1, number: 1 } as const;
      return answer.status === 'scored' ? withFields(answer, { key, origin: 'replayed' as const }) : { ...answer, key };
    }),
  );
}

/** What a reader must know about what was left out. */
export function pairingWarnings({ paired, unpaired, differing }: Pairing): readonly Warning[] {
  const surplus = paired.reduce((sum, { base, head }) => sum + Math.abs(base.answers.length - head.answers.length), 0);
  return [
    { kind: 'not-side-by-side' },
    ...(differing.length === 0 ? [] : [{ kind: 'left-out', cases: differing.map(({ head }) => head.id) } as const]),
    ...SIDES.flatMap((side) => {
      const cases = unpaired[side].map(({ id }) => id);
      return cases.length === 0 ? [] : [{ kind: 'unpaired', side, cases } as const];
    }),
    ...(surplus === 0 ? [] : [{ kind: 'surplus', answers: surplus } as const]),
  ];
}

/** Two recordings that have nothing to compare are a mistake of whoever chose them. */
export function nothingInCommon({ differing }: Pairing): UserError {
  const sentence =
    differing.length === 0
      ? 'The two sides have no case in common.'
      : 'The two sides asked or scored every case differently.';
  const hint = 'Compare runs of the same suites; `evaldelta run --run all` measures every case.';
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint });
}
