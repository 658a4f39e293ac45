import type { DesignCase, RowDesign, TrialOrder } from '../../domain/comparison/decision.ts';
import { generatorFor, shuffled } from '../random.ts';
import { nonInferiorityOf } from './non-inferiority.ts';
import { countPairs, isWeighted, type Observations } from './observations.ts';
import type { Procedure, RowState } from './row-state.ts';
import * as sweep from './sweep.ts';

/** So many of the cases that look worse may still be made up for by better ones. */
const MADE_UP_FOR = 2;
/** Of cases that a history calls steady, more look worse than luck gives. */
const STEADY = { weight: 8, worse: 3 } as const;
/** A case of less weight is known to fail: head would be asked in vain first. */
const FAILING_BELOW = 2;

/** Which cases head was asked about alone, and which ones both sides next to each other. */
export type Screening = {
  readonly alone: ReadonlySet<DesignCase>;
  readonly beside: ReadonlySet<DesignCase>;
  /** Head may be worse: the others are worth asking on both sides as well. */
  readonly isDoubtful: boolean;
};

/**
 * Asks head about each case alone, and both sides next to each other where it did not pass, block by block until head may be worse.
 * Nothing that head answered alone is evidence against it: a bad minute of the provider fails it, and is over when base is asked.
 */
export function* screen(row: RowState): Procedure<Screening> {
  const { design, find, seed } = row;
  const alone = new Set<DesignCase>();
  const beside = new Set<DesignCase>();
  const blocks = blocksOf(design, seed);
  yield sweep.measuredOrders(design);
  for (const block of blocks) {
    const [paired, single] = partition(block, (one) => isPairedAtOnce(design, one));
    yield [...sweep.pairOrders(design, paired, { round: 1, seed }), ...single.map((one) => aloneOrder(design, one))];
    yield sweep.renewalOrders({ ...design, compared: paired }, find);
    const open = single.filter((one) => aloneValue(row, one) !== 1);
    yield sweep.besideOrders(design, open, seed);
    single.forEach((one) => alone.add(one));
    [...paired, ...open].forEach((one) => beside.add(one));
    const screening = { alone, beside, isDoubtful: false };
    if (block !== blocks.at(-1) && isDoubtful(row, screening)) return { ...screening, isDoubtful: true };
  }
  return { alone, beside, isDoubtful: false };
}

/** Both sides of the cases that were not asked next to each other so far. */
export function besideRestOrders({ design, seed }: RowState, { alone, beside }: Screening): readonly TrialOrder[] {
  const [asked, others] = partition(
    design.compared.filter((one) => !beside.has(one)),
    (one) => alone.has(one),
  );
  return [...sweep.besideOrders(design, asked, seed), ...sweep.pairOrders(design, others, { round: 1, seed })];
}

/** The pairs whose sides were asked next to each other: what may speak against head. */
export function besidePairs({ design, find }: RowState, { beside }: Screening): Observations {
  const cases = design.compared.filter((one) => beside.has(one));
  const pairs = sweep.readPairs(design, cases, { round: 1, find });
  return { pairs, looks: [pairs.length] };
}

/**
 * Every case by head's first answer, which a pass is read from: where that passed, base can only have been worse or as good. Where
 * it failed, it counts as worse if base passes beside; if base fails too, what head answers beside it counts.
 */
export function screenedPairs(row: RowState, screening: Screening): Observations {
  const pairs = row.design.compared.map((one) => screenedPair(row, one, screening));
  return { pairs, looks: [pairs.length] };
}

function screenedPair(row: RowState, one: DesignCase, { alone, beside }: Screening): sweep.SweepPair {
  const first = alone.has(one) ? aloneValue(row, one) : undefined;
  if (!beside.has(one)) return { case: one, round: 1, base: 'unseen', head: 1, isAlone: true };
  const pairs = sweep.readPairs(row.design, [one], { round: 1, find: row.find });
  const pair = pairs[0] ?? { case: one, round: 1, base: 'missing', head: 'missing' };
  return first === 0 && pair.base !== 0 ? { ...pair, head: 0 } : pair;
}

/** Whether a pass is out of reach even if all that is left passes, or too many cases look worse that never fail. */
function isDoubtful(row: RowState, screening: Screening): boolean {
  const { pairs, looks } = screenedPairs(row, screening);
  if (isWeighted(row.design)) {
    const steady = countPairs(pairs.filter((pair) => pair.case.weight >= STEADY.weight));
    if (steady.worse - steady.better >= STEADY.worse) return true;
  }
  const worse = pairs.filter(({ base, head }) => base === 1 && head === 0).slice(0, MADE_UP_FOR);
  const excused = pairs.map((pair) => (worse.includes(pair) ? { ...pair, head: 1 } : pair));
  return nonInferiorityOf({ pairs: excused, looks }, row.design) === undefined;
}

/** Critical cases are judged by pairs from the start. */
function isPairedAtOnce(design: RowDesign, one: DesignCase): boolean {
  return sweep.isCritical(one) || (isWeighted(design) && one.weight < FAILING_BELOW);
}

/** In seeded order, the steadiest first where a history knows them: they tell soonest that something broke. */
function blocksOf(design: RowDesign, seed: number): readonly (readonly DesignCase[])[] {
  const byId = [...design.compared].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
  const order = shuffled(byId, generatorFor(seed, [design.suite, design.target, 'screening']));
  const steadiest = order.toSorted((a, b) => b.weight - a.weight);
  const size = Math.max(5, Math.ceil(steadiest.length / 10));
  return Array.from({ length: Math.ceil(steadiest.length / size) }, (_, i) =>
    steadiest.slice(i * size, (i + 1) * size),
  );
}

function aloneOrder(design: RowDesign, { caseId }: DesignCase): TrialOrder {
  return { kind: 'together', keys: [sweep.sweepKey(design, caseId, 'head', { round: 1 })] };
}

function aloneValue({ design, find }: RowState, { caseId }: DesignCase): sweep.Observation {
  return sweep.observe(find(sweep.sweepKey(design, caseId, 'head', { round: 1 })), design);
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
