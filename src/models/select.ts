import type { Suite } from '../domain/suite.ts';
import { UserError } from '../domain/user-error.ts';
import { guardFilters, wantsTarget, type Filters } from '../plan/affected/filters.ts';
import { refuse } from '../stories/planning.ts';

/** A suite and the name of the target in it that candidates would replace. */
export type Selected = { readonly suite: Suite; readonly incumbent: string };

/** The one suite and the one target that are meant. Throws UserError where they are not plain, or where nobody is a candidate. */
export function selectIncumbent(suites: readonly Suite[], candidates: readonly string[], filters: Filters): Selected {
  refuse(guardFilters(suites, filters));
  const wanted = suites.filter((suite) => suite.targets.some((target) => wantsTarget(filters, suite, target)));
  const named = candidates.length > 0 ? wanted : wanted.filter(({ hasCandidates }) => hasCandidates === true);
  if (named.length === 0 && candidates.length > 0) throw noTarget(suites);
  if (named.length === 0) throw noCandidates();
  const [suite, ...others] = named;
  if (suite === undefined || others.length > 0)
    throw notPlain(
      'suite',
      named.map(({ id }) => id),
    );
  const isTried = (name: string): boolean =>
    suite.targets.length > 1 && candidates.includes(name) && !filters.targets.includes(name);
  const targets = suite.targets.filter((target) => wantsTarget(filters, suite, target) && !isTried(target.name));
  const [incumbent] = targets;
  // What a suite's `models` are tried in place of is its first target.
  if (incumbent !== undefined && (targets.length === 1 || candidates.length === 0))
    return { suite, incumbent: incumbent.name };
  throw notPlain(
    'target',
    targets.map(({ name }) => name),
  );
}

/** A harness has targets of its own, which nobody but it can replace. */
function noTarget(suites: readonly Suite[]): UserError {
  const [harness] = suites.filter((suite) => suite.harness !== undefined);
  const sentence = 'No suite here has a target that a candidate could replace.';
  const hint =
    harness === undefined
      ? undefined
      : `\`${harness.id}\` runs a harness of your own: run that with each model, and compare the results with \`evaldelta compare\`.`;
  return new UserError({ code: 'unsupported', sentence, place: harness?.place, hint });
}

function noCandidates(): UserError {
  const sentence = 'There is no candidate: none is given, and no suite has `models`.';
  const hint = 'Name one, `evaldelta models MODEL`, or add `models: [MODEL]` to the suite.';
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint });
}

function notPlain(what: 'suite' | 'target', names: readonly string[]): UserError {
  const of = what === 'suite' ? 'suites' : 'targets';
  const sentence = `Candidates are compared with one target of one suite, and there are ${names.length} ${of}.`;
  const hint = `Choose with \`--${what}\`: ${names.join(', ')}.`;
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint });
}
