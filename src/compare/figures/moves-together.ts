import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { ComparedCase, Plan, PlanRow } from '../../domain/plan.ts';
import type { Trial } from '../../domain/trial.ts';
import type { Warning } from '../../domain/verdict/warning.ts';
import { completePairs } from '../pairs.ts';
import { generatorFor, shuffled } from '../random.ts';
import { sum } from '../stats/mean.ts';
import { indexTrials, type TrialIndex } from '../trial-index.ts';

/** Of runs in which every case has its own luck, the share in which anything is said. */
const FALSE_ALARMS = 0.01;
const SHUFFLES = 9_999;
/** More changed cases or groups than anybody needs to see it; to shuffle them would take long. */
const MOST = 2_000;

type Together = Extract<Warning, { readonly kind: 'moves-together' }>;
type Group = { readonly by: Together['by']; readonly name: string; readonly caseIds: ReadonlySet<string> };

/**
 * Rows without a `cluster:` whose cases of one file or one tag change the same way more often than cases with luck of their
 * own: a false block is then likelier than promised. Among the cases that changed in round 1, who got worse and who got better
 * is shuffled; what counts is the sum of squares of the groups' worse less better. The level is divided over all tests of the
 * run, so that a run without shared luck is warned of with a chance of at most 1 %.
 */
export function movingTogether(plan: Plan, trials: readonly Trial[], seed: number): readonly Warning[] {
  const index = indexTrials(trials);
  const tests = plan.rows.flatMap((row) => {
    const compared = row.cases.filter((planned) => planned.kind === 'compared');
    if (compared.some((planned) => planned.case.cluster !== undefined)) return [];
    return (['file', 'tag'] as const).flatMap((by) => {
      const groups = groupsBy(by, compared);
      return groups.length === 0 ? [] : [{ row, compared, groups, by }];
    });
  });
  return tests.flatMap(({ row, compared, groups, by }) => {
    const moved = movedCases(row, compared, index);
    const random = generatorFor(seed, [row.suite, row.target, by, 'together']);
    const isFound = isShared(moved, groups, { random, level: FALSE_ALARMS / tests.length });
    return isFound ? warningsOf(row, groups, moved) : [];
  });
}

/** Of at least two cases, and not of all: these say nothing by being alike. */
function groupsBy(by: Together['by'], compared: readonly ComparedCase[]): readonly Group[] {
  const groups = new Map<string, Set<string>>();
  for (const { case: one } of compared) {
    for (const name of by === 'file' ? [one.place.file] : one.tags) {
      groups.set(name, (groups.get(name) ?? new Set()).add(one.id));
    }
  }
  return [...groups].flatMap(([name, caseIds]) => {
    return caseIds.size < 2 || caseIds.size === compared.length ? [] : [{ by, name, caseIds }];
  });
}

type Moved = ReadonlyMap<string, 1 | -1>;

/** Cases that differ in round 1: 1 where head is worse. */
function movedCases(row: PlanRow, compared: readonly ComparedCase[], index: TrialIndex): Moved {
  const designs = { passRate: undefined, score: undefined };
  const { pairs } = completePairs({ row, tag: undefined, compared, measured: [], designs }, index);
  const moved = pairs.filter(({ base, head }) => base.passed !== head.passed);
  return new Map(moved.map(({ base, head }) => [head.key.caseId, base.passed ? 1 : -1] as const));
}

function isShared(
  moved: Moved,
  groups: readonly Group[],
  { random, level }: { readonly random: RandomGenerator; readonly level: number },
): boolean {
  const ids = [...moved.keys()].sort();
  const signs = ids.map((id) => moved.get(id) ?? 1);
  const members = groups
    .map(({ caseIds }) => ids.flatMap((id, i) => (caseIds.has(id) ? [i] : [])))
    .filter((positions) => positions.length > 1);
  if (members.length === 0 || sum(members.map(({ length }) => length)) > MOST) return false;
  const seen = sumOfSquares(signs, members);
  const most = level * (SHUFFLES + 1) - 1;
  let asLarge = 0;
  for (let i = 0; i < SHUFFLES && asLarge <= most; i += 1) {
    if (sumOfSquares(shuffled(signs, random), members) >= seen) asLarge += 1;
  }
  return asLarge <= most;
}

function sumOfSquares(signs: readonly number[], members: readonly (readonly number[])[]): number {
  return sum(members.map((positions) => sum(positions.map((i) => signs[i] ?? 0)) ** 2));
}

/** The group that moved furthest in one direction stands for all. */
function warningsOf({ suite, target }: PlanRow, groups: readonly Group[], moved: Moved): readonly Together[] {
  const shift = ({ caseIds }: Group): number => Math.abs(sum([...caseIds].map((id) => moved.get(id) ?? 0)));
  const sorted = [...groups].sort((a, b) => shift(b) - shift(a) || (a.name < b.name ? -1 : 1));
  return sorted.slice(0, 1).map(({ by, name, caseIds }) => {
    return { kind: 'moves-together', suite, target, by, name, cases: caseIds.size };
  });
}
