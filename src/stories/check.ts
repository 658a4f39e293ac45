import { pricedAs, type Config } from '../domain/config.ts';
import { MODEL_PROVIDERS } from '../domain/providers/providers.ts';
import { dayOf } from '../domain/quarantine.ts';
import { mergeRules } from '../domain/verdict/policy.ts';
import type { Suite } from '../domain/suite.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import { overQuarantines, tooLongQuarantines } from '../plan/affected/quarantine.ts';
import { missingModels } from '../plan/preflight.ts';
import { quietNoise } from '../plan/perturb/quiet.ts';
import { retiringModels } from '../plan/retirement/retiring.ts';
import type { Prices, Repository, Revision } from '../ports.ts';
import { nearest } from '../suite/diagnostics/nearest.ts';
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

type Machine = {
  readonly isOnPath: (program: string) => boolean;
  readonly nowMs: number;
  readonly loadPrices: (own: Config['prices']) => Promise<Prices>;
};

/**
 * Reads the spec of head as a run would, and tries everything that a run would only meet later. `machine`: the time there,
 * whether it has a program, and what models cost.
 */
export async function check(repository: Repository, options: SpecOptions, machine: Machine): Promise<CheckReport> {
  const { head } = await repository.revisions();
  const spec = await loadSpec({ base: undefined, head }, options);
  const suites = spec.suites.head;
  const late = await findLateMistakes([...suites, ...spec.partial]);
  const today = dayOf(machine.nowMs);
  const flaky = [...tooLongQuarantines(suites, today), ...overQuarantines(suites, today)];
  const errors = joinMistakes(spec.errors, [
    ...late,
    ...flaky,
    ...unaskable(spec, options),
    ...(await unknownPrices(spec.rules, machine)),
  ]);
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

/** Models that cost as much as one that no list knows; what open lists say is only known in a run. */
async function unknownPrices(
  { prices, pricePlaces, livePrices }: Config,
  { loadPrices }: Machine,
): Promise<readonly Diagnostic[]> {
  if (livePrices === true || pricePlaces === undefined || pricePlaces.size === 0) return [];
  const table = await loadPrices(prices);
  const isKnown = (model: string): boolean =>
    ['command', ...MODEL_PROVIDERS].some((provider) => table.find(provider, model) !== undefined);
  return [...pricePlaces].flatMap(([model, place]) => {
    if (isKnown(model)) return [];
    const named = pricedAs(prices, 'command', model);
    const sentence = `\`prices\` says that \`${model}\` costs as much as \`${named}\`, whose price nobody here knows.`;
    const near = nearest(named, table.names?.() ?? []);
    const otherwise = 'Name a model that a list knows, or write the price: `{ input: 1, output: 5 }`.';
    return [{ code: 'bad-input', sentence, place, hint: near === undefined ? otherwise : `Did you mean \`${near}\`?` }];
  });
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
