import { commonGroup } from './cause.ts';
import type { CaseFacts, Facts } from '../../facts.ts';
import { formatNumberOf } from '../../text/format.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';

/** Cases that broke, under what they have in common; without a title they are all. */
export type CaseGroup = { readonly title: Phrase | undefined; readonly cases: readonly CaseFacts[] };

/** A group is not left out for another: so many of it are shown where it has them. */
const LEAST_SHOWN = 3;

/** Those that one thing explains, and the others; the group of the worst case first. One group where nothing explains most. */
export function groupBroken(facts: Facts, cases: readonly CaseFacts[]): readonly CaseGroup[] {
  const common = commonGroup(facts);
  const groups = common === undefined ? [] : [...Map.groupBy(cases, common.has)];
  if (common === undefined || groups.length < 2 || partsCritical(groups)) return [{ title: undefined, cases }];
  return groups.map(([isCommon, own]) => {
    const what = isCommon ? common.title : phrase`The others`;
    return { title: phrase`${what}: ${formatNumberOf(own.length, 'case')}`, cases: own };
  });
}

/** Critical cases are read first: groups that part them are none. */
function partsCritical(groups: readonly (readonly [boolean, readonly CaseFacts[]])[]): boolean {
  const isCritical = ({ comparison }: CaseFacts): boolean => comparison.severity === 'critical';
  return groups.filter(([, cases]) => cases.some(isCritical)).length > 1;
}

/** The first cases of each group, `most` in all. */
export function fitGroups(groups: readonly CaseGroup[], most: number): readonly CaseGroup[] {
  const [first, second] = groups;
  if (first === undefined) return [];
  const room =
    second === undefined ? 0 : Math.min(second.cases.length, Math.max(LEAST_SHOWN, most - first.cases.length));
  const shown = { ...first, cases: first.cases.slice(0, Math.max(0, most - room)) };
  if (second === undefined || most < room) return [shown];
  return [shown, { ...second, cases: second.cases.slice(0, room) }];
}
