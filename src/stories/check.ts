import { dayOf } from '../domain/quarantine.ts';
import { mergeRules } from '../domain/verdict/policy.ts';
import type { Suite } from '../domain/suite.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import { overQuarantines, tooLongQuarantines } from '../plan/affected/quarantine.ts';
import { missingModels } from '../plan/preflight.ts';
import { quietNoise } from '../plan/perturb/quiet.ts';
import { retiringModels } from '../plan/retirement/retiring.ts';
import type { Repository, Revision } from '../ports.ts';
import { findLateMistakes, joinMistakes } from '../suite/diagnostics/late-mistakes.ts';
import { findMissingPrograms } from '../suite/files/missing-programs.ts';
import { loadSpec, type Spec, type SpecOptions } from '../suite/spec.ts';
import { sameRequestWarnings } from '../suite/cases/unused-vars.ts';
import { undecidableRules } from '../verdict/sensitivity.ts';

/** What `check` found: every mistake, rules that the suites are too small for, and the text of each file with a mistake. */
export type CheckReport = {
  readonly suites: number;
  readonly cases: number;
  /** Suites whose cases are in a harness of the team's own. */
  readonly harnesses: number;
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Warning[];
  readonly sources: ReadonlyMap<string, string>;
};

/**
 * Reads the spec of head as a run would, and tries everything that a run would only meet later. `machine`: the time there,
 * and whether it has a program.
 */
export async function check(
  repository: Repository,
  options: SpecOptions,
  machine: { readonly isOnPath: (program: string) => boolean; readonly nowMs: number },
): Promise<CheckReport> {
  const { head } = await repository.revisions();
  const spec = await loadSpec({ base: undefined, head }, options);
  const suites = spec.suites.head;
  const late = await findLateMistakes([...suites, ...spec.partial]);
  const today = dayOf(machine.nowMs);
  const flaky = [...tooLongQuarantines(suites, today), ...overQuarantines(suites, today)];
  const errors = joinMistakes(spec.errors, [...late, ...flaky, ...unaskable(spec, options)]);
  return {
    suites: suites.length,
    cases: suites.reduce((sum, suite) => sum + suite.cases.length, 0),
    harnesses: suites.filter(({ harness }) => harness !== undefined).length,
    errors,
    warnings: [
      ...spec.warnings,
      ...findMissingPrograms(suites, machine.isOnPath),
      ...retiringModels({ suites: [...suites, ...spec.partial], rules: spec.rules }, machine.nowMs),
      ...sameRequestWarnings(suites),
      ...quietNoise(suites),
      ...suites.flatMap((suite) => tooSmallFor(suite, spec)),
    ],
    sources: await readSources(head, errors),
  };
}

/** Scorers whose model is not configured; nothing is known of that where the configuration could not be read. */
function unaskable({ suites, partial, rules, errors }: Spec, { config }: SpecOptions): readonly Diagnostic[] {
  const isUnread = errors.some(
    ({ place }) => place !== undefined && withoutEnding(place.file) === withoutEnding(config),
  );
  if (isUnread) return [];
  const cases = [...suites.head, ...partial].flatMap((suite) => suite.cases);
  return missingModels(
    cases.flatMap(({ expect }) => expect),
    { models: rules, configFile: config },
  );
}

function withoutEnding(file: string): string {
  return file.replace(/\.ya?ml$/, '');
}

function tooSmallFor(suite: Suite, { rules }: Spec): readonly Warning[] {
  if (suite.harness !== undefined) return [];
  const casesWithTag = (tag: string) => suite.cases.filter((entry) => entry.tags.includes(tag)).length;
  const policy = mergeRules(suite.policy, rules.policy);
  const found = undecidableRules(policy, rules.limits, { cases: suite.cases.length, casesWithTag });
  return found.map((rule) => ({ kind: 'too-small', suite: suite.id, rule }));
}

async function readSources(
  { snapshot }: Revision,
  errors: readonly Diagnostic[],
): Promise<ReadonlyMap<string, string>> {
  const files = [...new Set(errors.flatMap((error) => error.place?.file ?? []))];
  const read = files.map(async (file): Promise<readonly (readonly [string, string])[]> => {
    const entry = snapshot.entries.get(file);
    if (entry?.kind !== 'file') return [];
    return [[file, new TextDecoder().decode(await snapshot.read(entry.oid))]];
  });
  return new Map((await Promise.all(read)).flat());
}
