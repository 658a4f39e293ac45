import type { SpecChange } from '../../domain/spec-change.ts';
import type { Case, Suite, Target } from '../../domain/suite.ts';
import type { Diagnostic } from '../../domain/user-error.ts';
import type { Warning } from '../../domain/verdict/warning.ts';

/** Which part of the suites to look at; an empty list selects everything. */
export type Filters = {
  readonly suites: readonly string[];
  readonly targets: readonly string[];
  readonly cases: readonly string[];
  readonly tags: readonly string[];
};

/** Whether a suite × target is looked at. */
export function wantsTarget(filters: Filters, suite: Suite, target: Target): boolean {
  return selects(filters.suites, suite.id) && selects(filters.targets, target.name);
}

/** Whether a case is looked at. */
export function wantsCase(filters: Filters, { id, tags }: Case): boolean {
  return selects(filters.cases, id) && (filters.tags.length === 0 || tags.some((tag) => filters.tags.includes(tag)));
}

/** Whether a suite's own harness is looked at: its single cases cannot be picked before they are known. */
export function wantsHarness(filters: Filters, { id, harness }: Suite): boolean {
  return harness !== undefined && selects(filters.suites, id) && filters.targets.length === 0 && !filtersCases(filters);
}

/** Whether a change of the spec is one of what is looked at; what is of no suite is of all, and what blocks always counts. */
export function wantsChange({ suites, targets, cases }: Filters, change: SpecChange): boolean {
  const isWanted = (wanted: readonly string[], name: string | undefined) => name === undefined || selects(wanted, name);
  const isLookedAt =
    isWanted(suites, change.suite) && isWanted(targets, change.target) && isWanted(cases, change.caseId);
  return change.blocks || isLookedAt;
}

/** Whether any case may be left out. */
export function filtersCases(filters: Filters): boolean {
  return filters.cases.length > 0 || filters.tags.length > 0;
}

const SHOWN_NAMES = 5;

/** What a reader must know of numbers that are not about whole suites. */
export function filterWarnings(filters: Filters): readonly Warning[] {
  const { cases, tags } = filters;
  return filtersCases(filters) ? [{ kind: 'selected', cases, tags }] : [];
}

/** Names that nothing on head has, or nothing together: such filters would select nothing and come out green. */
export function guardFilters(suites: readonly Suite[], filters: Filters): readonly Diagnostic[] {
  const misspelt = unknownNames(suites, filters);
  return misspelt.length > 0 ? misspelt : nothingSelected(suites, filters);
}

function nothingSelected(suites: readonly Suite[], filters: Filters): readonly Diagnostic[] {
  const given = [...filters.suites, ...filters.targets, ...filters.cases, ...filters.tags];
  const isAnySelected = suites.some(
    (suite) =>
      wantsHarness(filters, suite) ||
      (suite.targets.some((target) => wantsTarget(filters, suite, target)) &&
        suite.cases.some((entry) => wantsCase(filters, entry))),
  );
  if (given.length === 0 || isAnySelected) return [];
  const sentence = `No case is selected by ${given.map((name) => JSON.stringify(name)).join(' and ')} together.`;
  return [{ code: 'bad-input', sentence, place: undefined, hint: 'Each exists, but in another suite.' }];
}

function unknownNames(suites: readonly Suite[], filters: Filters): readonly Diagnostic[] {
  return [
    ...unknown('suite', filters.suites, () => suites.map((suite) => suite.id)),
    ...unknown('target', filters.targets, () => suites.flatMap((suite) => suite.targets.map((target) => target.name))),
    ...unknown('case', filters.cases, () => suites.flatMap((suite) => suite.cases.map((entry) => entry.id))),
    ...unknown('tag', filters.tags, () => suites.flatMap((suite) => suite.cases.flatMap((entry) => entry.tags))),
  ];
}

function unknown(noun: string, wanted: readonly string[], list: () => readonly string[]): readonly Diagnostic[] {
  if (wanted.length === 0) return [];
  const known = new Set(list());
  const shown = [...known].slice(0, SHOWN_NAMES).join(', ');
  const hint =
    known.size === 0
      ? 'There is none.'
      : known.size > SHOWN_NAMES
        ? `There are ${shown} and ${known.size - SHOWN_NAMES} more.`
        : `There are: ${shown}.`;
  return wanted
    .filter((name) => !known.has(name))
    .map((name) => ({
      code: 'bad-input',
      sentence: `No ${noun} is called ${JSON.stringify(name)}.`,
      place: undefined,
      hint,
    }));
}

function selects(wanted: readonly string[], name: string): boolean {
  return wanted.length === 0 || wanted.includes(name);
}
