import type { Confirmation, DesignCase, FindTrial, RowDesign, TrialOrder } from '../../domain/comparison/decision.ts';
import type { Side } from '../../domain/side.ts';
import type { Trial } from '../../domain/trial.ts';
import { signLogRatio, WORSE_STEP } from '../stats/sequential/sign-ratio.ts';
import { tallyOf } from './confirm.ts';
import { isJudgedCritical, keyOf } from './sweep.ts';

/** Fresh pairs of a suspected case, at most and in one go. */
const MOST_PAIRS = 60;
const BATCH = 4;
/** Pairs without an answer after which nothing more is tried. */
const MOST_LOST = 4;

/** A case is let be once it is this much likelier, in logarithms, that nothing broke. */
const GIVE_UP = -3.3;
/** By head alone: a broken case passes half of the time, a flake nine times in ten. */
const HEAD_PASS = Math.log(0.5 / 0.9);
const HEAD_FAIL = Math.log(0.5 / 0.1);
/** By base where head failed: it passes nine times in ten, or as often as not. */
const BASE_PASS = Math.log(0.9 / 0.5);
const BASE_FAIL = Math.log(0.1 / 0.5);

/** What the fresh pairs of a case came to; `unseen`: base was not asked, because head passed. */
type Count = {
  readonly worse: number;
  readonly better: number;
  readonly unseen: readonly number[];
  readonly bothFailed: number;
  readonly headPassed: number;
  readonly lost: number;
};

type FailingCase = {
  readonly case: DesignCase;
  pairs: number;
  asked: ReadonlySet<number>;
  status: Confirmation['status'] | 'open';
};

/**
 * Looks for a break of critical cases whose head failed in round 1, by fresh pairs until a sequential likelihood ratio
 * crosses: head first, base where head failed, and base of all the others before a break is confirmed, since it could only
 * be excused by them. The cases of a row share its budget evenly.
 */
export function* judgeByPairs(
  design: RowDesign,
  failing: readonly DesignCase[],
  find: FindTrial,
): Generator<readonly TrialOrder[], readonly Confirmation[], undefined> {
  const count = design.compared.filter((one) => isJudgedCritical(design, one)).length;
  const enough = Math.log(count / design.alpha.critical);
  const failingCases = failing.map((one): FailingCase => ({ case: one, pairs: 0, asked: new Set(), status: 'open' }));
  const open = () => failingCases.filter(({ status }) => status === 'open');
  while (open().length > 0) {
    yield open().flatMap((one) => headOrders(design, one, { enough, find }));
    yield open().flatMap((one) => baseOrders(design, one, failingPairs(design, one, find)));
    const almost = open().filter((one) => isEnough(countOf(design, one, find), 'as-seen', enough));
    yield almost.flatMap((one) => baseOrders(design, one, countOf(design, one, find).unseen));
    for (const one of open()) one.status = statusOf(countOf(design, one, find), one.pairs, enough);
  }
  return failingCases.map((one) => confirmationOf(design, one, find));
}

/** The next pairs' calls on head: never more than a break would need if all of them got worse. */
function headOrders(
  design: RowDesign,
  failingCase: FailingCase,
  { enough, find }: { readonly enough: number; readonly find: FindTrial },
): readonly TrialOrder[] {
  const { worse, better } = countOf(design, failingCase, find);
  const needed = Math.ceil((enough - signLogRatio(worse, better)) / WORSE_STEP);
  const size = Math.max(1, Math.min(BATCH, needed, MOST_PAIRS - failingCase.pairs));
  const numbers = Array.from({ length: size }, (_, i) => failingCase.pairs + i + 1);
  failingCase.pairs += size;
  return numbers.map((number) => ({ kind: 'together', keys: [pairKey(design, failingCase, 'head', number)] }));
}

function baseOrders(design: RowDesign, failingCase: FailingCase, numbers: readonly number[]): readonly TrialOrder[] {
  failingCase.asked = new Set([...failingCase.asked, ...numbers]);
  return numbers.map((number) => ({ kind: 'together', keys: [pairKey(design, failingCase, 'base', number)] }));
}

function failingPairs(design: RowDesign, failingCase: FailingCase, find: FindTrial): readonly number[] {
  return numbersOf(failingCase).filter((number) => {
    return !failingCase.asked.has(number) && passedOf(find(pairKey(design, failingCase, 'head', number))) === false;
  });
}

function countOf(design: RowDesign, failingCase: FailingCase, find: FindTrial): Count {
  const pairs = numbersOf(failingCase).map((number) => ({
    number,
    head: passedOf(find(pairKey(design, failingCase, 'head', number))),
    base: failingCase.asked.has(number) ? passedOf(find(pairKey(design, failingCase, 'base', number))) : 'unseen',
  }));
  const many = (head: boolean, base: boolean) =>
    pairs.filter((pair) => pair.head === head && pair.base === base).length;
  return {
    worse: many(false, true),
    better: many(true, false),
    unseen: pairs.filter(({ head, base }) => head === true && base === 'unseen').map(({ number }) => number),
    bothFailed: many(false, false),
    headPassed: pairs.filter(({ head }) => head === true).length,
    lost: pairs.filter(({ head, base }) => head === undefined || base === undefined).length,
  };
}

/** `as-seen`, or with every lost pair taken to have come out better. */
function isEnough({ worse, better, lost }: Count, read: 'as-seen' | 'in-favour', enough: number): boolean {
  return signLogRatio(worse, better + (read === 'in-favour' ? lost : 0)) >= enough;
}

function statusOf(count: Count, pairs: number, enough: number): FailingCase['status'] {
  if (isEnough(count, 'in-favour', enough)) return 'confirmed';
  if (count.lost >= MOST_LOST) return 'unsettled';
  const { worse, bothFailed, headPassed } = count;
  const byHead = headPassed * HEAD_PASS + (worse + bothFailed) * HEAD_FAIL;
  const byBase = worse * BASE_PASS + bothFailed * BASE_FAIL;
  if (byHead <= GIVE_UP || byBase <= GIVE_UP) return 'refuted';
  if (pairs < MOST_PAIRS) return 'open';
  return isEnough(count, 'as-seen', enough) ? 'unsettled' : 'refuted';
}

function confirmationOf(design: RowDesign, failingCase: FailingCase, find: FindTrial): Confirmation {
  const { caseId, severity } = failingCase.case;
  const on = (side: Side): readonly Trial[] =>
    numbersOf(failingCase)
      .filter((number) => side === 'head' || failingCase.asked.has(number))
      .flatMap((number) => find(pairKey(design, failingCase, side, number)) ?? []);
  const status = failingCase.status === 'open' ? 'unsettled' : failingCase.status;
  const tally = { base: tallyOf(on('base')), head: tallyOf(on('head')) };
  return { caseId, severity, kind: 'critical', round: 1, status, trials: failingCase.pairs, tally };
}

function numbersOf({ pairs }: FailingCase): readonly number[] {
  return Array.from({ length: pairs }, (_, i) => i + 1);
}

function passedOf(trial: Trial | undefined): boolean | undefined {
  return trial?.status === 'scored' ? trial.passed : undefined;
}

function pairKey(design: RowDesign, failingCase: FailingCase, side: Side, number: number) {
  return keyOf(design, failingCase.case.caseId, { side, purpose: 'confirmation', round: 1, number });
}
