import type { DesignCase, FindTrial, RowDesign, TrialOrder } from '../../domain/comparison/decision.ts';
import { armOf } from '../../domain/keys.ts';
import type { Side } from '../../domain/side.ts';
import { ASKED_AGAIN, type Purpose, type Trial, type TrialKey } from '../../domain/trial.ts';
import { byLuck } from '../figures/clusters.ts';
import { generatorFor, shuffled } from '../random.ts';

/** What a side answered in a sweep: a value in [0, 1], nothing because of an error, or not asked because not needed. */
export type Observation = number | 'missing' | 'unseen';

/** One case on both sides in one round. */
export type SweepPair = {
  readonly case: DesignCase;
  readonly round: number;
  readonly base: Observation;
  readonly head: Observation;
  /** Base, once it is asked, is asked alone: head answered earlier. */
  readonly isAlone?: boolean;
};

/** Names one trial of a row. */
export function keyOf(
  design: RowDesign,
  caseId: string,
  trial: { readonly side: Side; readonly purpose: Purpose; readonly round: number; readonly number: number },
): TrialKey {
  return { suite: design.suite, target: armOf(design, trial.side), caseId, ...trial };
}

/** A sweep trial's key. */
export function sweepKey(
  design: RowDesign,
  caseId: string,
  side: Side,
  at: { round: number; number?: number },
): TrialKey {
  return keyOf(design, caseId, { side, purpose: 'sweep', round: at.round, number: at.number ?? 1 });
}

/** Round 1: every compared case on both sides, critical ones twice on head, and every measured case once. */
export function firstRoundOrders(design: RowDesign, seed: number): readonly TrialOrder[] {
  return [...pairOrders(design, design.compared, { round: 1, seed }), ...measuredOrders(design)];
}

/** The cases that run on head alone. */
export function measuredOrders(design: RowDesign): readonly TrialOrder[] {
  return design.measured.map((id) => ({ kind: 'together', keys: [sweepKey(design, id, 'head', { round: 1 })] }));
}

/** Both sides next to each other of cases that head was asked about alone before: neither answer is one of another run. */
export function besideOrders(design: RowDesign, cases: readonly DesignCase[], seed: number): readonly TrialOrder[] {
  const generator = generatorFor(seed, [design.suite, design.target, 'beside']);
  const byId = [...cases].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
  return byId.map(({ caseId }) => {
    const base = sweepKey(design, caseId, 'base', { round: 1, number: 2 });
    const head = sweepKey(design, caseId, 'head', { round: 1, number: ASKED_AGAIN });
    return { kind: 'together', keys: shuffled([base, head], generator) };
  });
}

/** Both sides of cases next to each other, whatever either answers; in round 1 critical cases twice on head. */
export function pairOrders(
  design: RowDesign,
  cases: readonly DesignCase[],
  { round, seed }: { readonly round: number; readonly seed: number },
): readonly TrialOrder[] {
  const generator = generatorFor(seed, [design.suite, design.target, 'pairs']);
  const byId = [...cases].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
  return byId.map((one): TrialOrder => {
    const sides = (['base', 'head'] as const).map((side) => sweepKey(design, one.caseId, side, { round }));
    const isTwice = round === 1 && isJudgedCritical(design, one);
    const again = isTwice ? [sweepKey(design, one.caseId, 'head', { round, number: 2 })] : [];
    return { kind: 'together', keys: shuffled([...sides, ...again], generator) };
  });
}

/** Critical cases are judged by rules of their own, in whichever row has them. */
export function isCritical(one: DesignCase): boolean {
  return one.severity === 'critical';
}

/** Whether this row judges the case as critical. */
export function isJudgedCritical(design: RowDesign, one: DesignCase): boolean {
  return design.critical !== undefined && isCritical(one);
}

/**
 * A later round's cases in blocks, in an order that depends on nothing but the seed and their ids, or on their weights first. A
 * cluster is never divided: between two looks it is one step of the walk.
 */
export function blocksOf(
  design: RowDesign,
  round: number,
  { seed, isSteadiestFirst = false }: { readonly seed: number; readonly isSteadiestFirst?: boolean },
): readonly (readonly DesignCase[])[] {
  // Candidates of one incumbent go through the cases in step, so that its answers are beside all of theirs.
  const name = [design.suite, armOf(design, 'base'), design.tag ?? '', design.metric, `round ${round}`];
  const byId = [...design.compared].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
  const clusters = byLuck(byId, ({ cluster }) => ({ cluster, round }));
  const size = Math.max(5, Math.ceil(byId.length / 10));
  const blocks: DesignCase[][] = [];
  const order = shuffled(clusters, generatorFor(seed, name));
  for (const cluster of isSteadiestFirst ? order.toSorted(bySteadiness) : order) {
    const last = blocks.at(-1);
    if (last === undefined || last.length >= size) blocks.push([...cluster]);
    else last.push(...cluster);
  }
  return blocks;
}

function bySteadiness(a: readonly DesignCase[], b: readonly DesignCase[]): number {
  const weight = (cases: readonly DesignCase[]): number => Math.max(...cases.map((one) => one.weight));
  return weight(b) - weight(a);
}

/** A later round: head first, base only where head failed; a score needs both sides of every pair. */
export function blockOrders(design: RowDesign, cases: readonly DesignCase[], round: number): readonly TrialOrder[] {
  return cases.map(({ caseId }) => {
    const head = sweepKey(design, caseId, 'head', { round });
    const base = sweepKey(design, caseId, 'base', { round });
    if (design.metric === 'score') return { kind: 'together', keys: [base, head] };
    const calls = [{ key: head, expects: 'fail' } as const, { key: base, expects: 'pass' } as const];
    return { kind: 'until', calls, maxMisses: 0 };
  });
}

/**
 * Reads the pairs of a round. Base is not needed where head passed, in later rounds and where another run's answer stands
 * for it: the pair can only be better then, whatever else was run. `isWhole`: a later round asked both sides at once.
 */
export function readPairs(
  design: RowDesign,
  cases: readonly DesignCase[],
  at: { readonly round: number; readonly find: FindTrial; readonly isWhole?: boolean },
): readonly SweepPair[] {
  return cases.map((one) => {
    const head = observe(at.find(headKey(design, one, at)), design);
    const isLater = at.round > 1 && at.isWhole !== true;
    const isLazy = design.ranking === undefined && (isLater || hasStoredBase(design, one, at));
    const isPooled = isLazy && design.metric === 'pass_rate' && head === 1;
    const base = isPooled ? 'unseen' : observe(at.find(ownBaseKey(design, one, at)), design);
    return { case: one, round: at.round, base, head };
  });
}

/** All pairs of a recording, round after round: as many of a case as both sides have. */
export function recordedPairs(design: RowDesign, find: FindTrial): readonly SweepPair[] {
  const rounds = Array.from({ length: design.maxRounds }, (_, index) => index + 1);
  return rounds.flatMap((round) =>
    design.compared.flatMap((one) => {
      const base = find(sweepKey(design, one.caseId, 'base', { round }));
      const head = find(sweepKey(design, one.caseId, 'head', { round }));
      if (base === undefined || head === undefined) return [];
      return [{ case: one, round, base: observe(base, design), head: observe(head, design) }];
    }),
  );
}

/** Base's calls of round 1 that have to be made although another run has answered: those of all pairs that can be worse. */
export function renewalOrders(design: RowDesign, find: FindTrial): readonly TrialOrder[] {
  const at = { round: 1, find };
  const isNeeded = (one: DesignCase): boolean => {
    const head = observe(find(sweepKey(design, one.caseId, 'head', at)), design);
    return hasStoredBase(design, one, at) && (design.metric === 'score' || head !== 1);
  };
  return design.compared.filter(isNeeded).map((one) => ({ kind: 'together', keys: [ownBaseKey(design, one, at)] }));
}

/**
 * The key of base's answer that this run pays for: the second one, where another run's stands for the first, or where head was
 * asked alone before.
 */
export function ownBaseKey(design: RowDesign, one: DesignCase, at: At): TrialKey {
  const isSecond = hasStoredBase(design, one, at) || wasAskedAgain(design, one, at);
  return sweepKey(design, one.caseId, 'base', { round: at.round, number: isSecond ? 2 : 1 });
}

type At = { readonly round: number; readonly find: FindTrial };

/** The key of head's answer that was asked beside base. */
function headKey(design: RowDesign, one: DesignCase, at: At): TrialKey {
  const number = wasAskedAgain(design, one, at) ? ASKED_AGAIN : 1;
  return sweepKey(design, one.caseId, 'head', { round: at.round, number });
}

function wasAskedAgain(design: RowDesign, { caseId }: DesignCase, { round, find }: At): boolean {
  return round === 1 && find(sweepKey(design, caseId, 'head', { round, number: ASKED_AGAIN })) !== undefined;
}

function hasStoredBase(
  design: RowDesign,
  one: DesignCase,
  at: { readonly round: number; readonly find: FindTrial },
): boolean {
  return at.round === 1 && storedBaseValue(design, one, at.find) !== undefined;
}

/**
 * What another run was told on base, in its first sweep. It is shown, and it tells where a better pair is likely; it never
 * enters a pair.
 */
export function storedBaseValue(design: RowDesign, one: DesignCase, find: FindTrial): Observation | undefined {
  const trial = find(sweepKey(design, one.caseId, 'base', { round: 1 }));
  return trial?.status === 'scored' && trial.origin === 'stored' ? observe(trial, design) : undefined;
}

/** What a trial says to this row; a trial without an answer is missing. */
export function observe(trial: Trial | undefined, design: RowDesign): Observation {
  if (trial?.status !== 'scored') return 'missing';
  return design.metric === 'score' ? trial.score : Number(trial.passed);
}
