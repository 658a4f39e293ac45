import { caseKey } from '../domain/keys.ts';
import type { Result, ResultCase } from '../domain/result.ts';
import { SIDES, type PerSide } from '../domain/side.ts';
import type { Trial } from '../domain/trial.ts';
import { UserError } from '../domain/user-error.ts';
import type { Warning } from '../domain/warning.ts';

/** A case that two finished runs asked and scored alike, with its first answer in each. */
export type CasePair = { readonly head: ResultCase; readonly base: ResultCase; readonly trials: PerSide<Trial> };

/** The cases that two runs have in common, and how many they have not. */
export type Pairing = {
  readonly paired: readonly CasePair[];
  readonly unpaired: PerSide<number>;
  readonly differing: number;
};

/** Pairs by suite, target and case; a case that was asked or judged otherwise is no pair. Throws UserError `bad-input` where there is none. */
export function pairCases({ base, head }: PerSide<Result>): Pairing {
  const baseCases = new Map(base.cases.map((one) => [caseKey({ ...one, caseId: one.id }), one]));
  const baseTrials = firstAnswers(base);
  const headTrials = firstAnswers(head);
  const known = head.cases.flatMap((one) => {
    const before = baseCases.get(caseKey({ ...one, caseId: one.id }));
    const trials = {
      base: baseTrials.get(caseKey({ ...one, caseId: one.id })),
      head: headTrials.get(caseKey({ ...one, caseId: one.id })),
    };
    if (before === undefined || trials.base === undefined || trials.head === undefined) return [];
    return [
      { head: one, base: before, trials: { base: asSide(trials.base, 'base'), head: asSide(trials.head, 'head') } },
    ];
  });
  const paired = known.filter(isSameQuestion);
  const pairing = {
    paired,
    unpaired: { base: base.cases.length - known.length, head: head.cases.length - known.length },
    differing: known.length - paired.length,
  };
  if (paired.length === 0) throw nothingInCommon(pairing);
  return pairing;
}

/** Head's answers of the first sweep, scored or lost; what was skipped was never asked. */
function firstAnswers({ trials }: Result): ReadonlyMap<string, Trial> {
  const isFirst = ({ status, key }: Trial) =>
    status !== 'skipped' && key.side === 'head' && key.purpose === 'sweep' && key.round === 1 && key.number === 1;
  return new Map(trials.filter(isFirst).map((trial) => [caseKey(trial.key), trial]));
}

/** `replayed`: it counts for everything but the latency. */
function asSide(trial: Trial, side: 'base' | 'head'): Trial {
  const key = { ...trial.key, side };
  return trial.status === 'scored' ? { ...trial, key, origin: 'replayed' } : { ...trial, key };
}

function isSameQuestion({ base, head, trials }: CasePair): boolean {
  return base.input.head === head.input.head && haveSameScorers(trials.base, trials.head);
}

function haveSameScorers(base: Trial, head: Trial): boolean {
  if (base.status !== 'scored' || head.status !== 'scored') return true;
  const names = (trial: typeof base) => JSON.stringify(trial.scores.map(({ type, name }) => [type, name]));
  return names(base) === names(head);
}

/** What a reader must know about what was left out. */
export function pairingWarnings({ unpaired, differing }: Pairing): readonly Warning[] {
  return [
    { kind: 'not-side-by-side' },
    ...(differing === 0 ? [] : [{ kind: 'left-out', cases: differing } as const]),
    ...SIDES.flatMap((side) => {
      return unpaired[side] === 0 ? [] : [{ kind: 'unpaired', side, cases: unpaired[side] } as const];
    }),
  ];
}

function nothingInCommon({ differing }: Pairing): UserError {
  const sentence =
    differing === 0
      ? 'The two result files have no case in common.'
      : 'The two result files asked or scored every case differently.';
  const hint = 'Compare runs of the same suites; `evaldelta run --run all` measures every case.';
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint });
}
