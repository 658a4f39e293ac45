import { isOwn } from '../domain/providers/providers.ts';
import { withChildren } from '../domain/scorer.ts';
import type { Case, Suite, Target } from '../domain/suite.ts';
import { describePlace, type Diagnostic } from '../domain/user-error.ts';
import { reportAgentMistakes } from './agent-mistakes.ts';
import { checkCandidates } from './candidates/candidates.ts';
import { loadCases } from './cases/cases.ts';
import type { SourceDocument } from './syntax/document.ts';
import { validate } from './diagnostics/issues.ts';
import { mayBringMetric, metricNames } from './cases/metric-names.ts';
import { reportPerturbation, toPerturbation } from './cases/perturbation.ts';
import { reportUnseen } from './cases/names.ts';
import { findFlakyMistakes, toQuarantines } from './cases/quarantines.ts';
import { didYouMean } from './diagnostics/nearest.ts';
import { toPolicyRules } from './policy.ts';
import { traitsOf } from '../scorers/catalogue.ts';
import { diagnosticAt } from './diagnostics/diagnostic.ts';
import { NOTHING_BROKEN, withoutMistakes, type BrokenParts } from './diagnostics/recover.ts';
import { suiteSchema, type SuiteInput } from './schema/suite.ts';
import { isUnchanged, type Dependency, type SourceFile, type Sources } from './files/sources.ts';
import { hasHarness, loadHarnessSuite } from './harness/harness-suite.ts';
import { loadTarget } from './target/target.ts';
import { findUnusedVars } from './cases/unused-vars.ts';
import { parseYaml } from './syntax/yaml.ts';

/** A suite and the parts of it that another revision may share. */
export type ReadSuite = {
  readonly suite: Suite;
  readonly oid: string;
  /** Undefined where its cases are in a harness. */
  readonly definition: Definition | undefined;
  /** What the cases were read from, besides the suite file. */
  readonly caseDependencies: readonly Dependency[];
  /** What stands in the tags of its scorers' texts. */
  readonly scorerTags: string;
};

type Definition = { readonly document: SourceDocument; readonly input: SuiteInput; readonly broken: BrokenParts };

/** A suite that may be used; or, where it has mistakes, what of it can be checked nevertheless. */
export type LoadedSuite = { readonly read: ReadSuite | undefined; readonly partial: Suite | undefined };

/**
 * Reads one suite with every file that it names. What `earlier` revisions read from the same suite file is used again:
 * where only a prompt changed, the cases stay the same objects.
 */
export async function loadSuite(
  sources: Sources,
  file: SourceFile,
  earlier: readonly ReadSuite[],
): Promise<LoadedSuite> {
  const same = earlier.filter(({ oid }) => oid === file.oid);
  const read = same[0]?.definition?.document ?? parseYaml(file.path, file.text, sources.diagnostics);
  if (read === undefined) return NOTHING;
  if (hasHarness(read)) return await loadHarnessOnly(sources, file, read);
  const definition = same[0]?.definition ?? define(sources, read);
  if (definition === undefined) return NOTHING;
  const { document, broken } = definition;
  const targets = await loadTargets(sources, definition);
  const known = same.find(({ caseDependencies }) =>
    isUnchanged(caseDependencies, sources.snapshot, sources.cache.selector),
  );
  const own: Sources = { ...sources, dependencies: [] };
  const { cases, isWhole, scorerTags } =
    known === undefined
      ? await loadCases(own, definition, document.placeOf)
      : { cases: known.suite.cases, isWhole: true, scorerTags: known.scorerTags };
  await checkCandidates(sources, definition, targets);
  if (!broken.hasDefaults) reportUnscored(sources, cases);
  reportGoalless(sources, cases);
  await reportAgentMistakes(sources, { targets, cases });
  const suite = toSuite(definition, targets, cases);
  if (isWhole && broken === NOTHING_BROKEN) reportOfWhole(sources, definition, suite, scorerTags);
  reportUnseen(sources.diagnostics, 'suite id', { name: suite.id, place: suite.place });
  if (sources.diagnostics.length > 0) return { read: undefined, partial: suite };
  const caseDependencies = known?.caseDependencies ?? own.dependencies;
  sources.dependencies.push(...caseDependencies);
  return { read: { suite, oid: file.oid, definition, caseDependencies, scorerTags }, partial: undefined };
}

/** Mistakes between the parts of a suite, which can be told only where none of them lacks. */
function reportOfWhole(sources: Sources, definition: Definition, suite: Suite, scorerTags: string): void {
  const { targets, cases, perturb } = suite;
  reportUnknownNames(sources, definition, { targets, cases });
  sources.diagnostics.push(...findFlakyMistakes(definition, cases), ...findUnusedVars({ targets, cases }, scorerTags));
  if (perturb === undefined) return;
  reportPerturbation(sources.diagnostics, perturb, { targets, cases, placeOf: definition.document.placeOf });
}

const NOTHING: LoadedSuite = { read: undefined, partial: undefined };

async function loadHarnessOnly(sources: Sources, file: SourceFile, document: SourceDocument): Promise<LoadedSuite> {
  const suite = await loadHarnessSuite(sources, document);
  if (suite !== undefined) reportUnseen(sources.diagnostics, 'suite id', { name: suite.id, place: suite.place });
  if (suite === undefined || sources.diagnostics.length > 0) return NOTHING;
  const read = { suite, oid: file.oid, definition: undefined, caseDependencies: [], scorerTags: '' };
  return { read, partial: undefined };
}

function define(sources: Sources, document: SourceDocument): Definition | undefined {
  const input = validate(suiteSchema, document, sources.diagnostics);
  return input === undefined ? defineRest(document) : { document, input, broken: NOTHING_BROKEN };
}

/** What is left of a suite with mistakes, to find the others as well. */
function defineRest(document: SourceDocument): Definition | undefined {
  const issues = suiteSchema.safeParse(document.value).error?.issues ?? [];
  const recovered = withoutMistakes(document.value, issues);
  const input = recovered && suiteSchema.safeParse(recovered.value).data;
  return recovered === undefined || input === undefined ? undefined : { document, input, broken: recovered.broken };
}

function toSuite({ document, input, broken }: Definition, targets: readonly Target[], cases: readonly Case[]): Suite {
  return {
    id: broken.hasId ? '' : input.suite,
    file: document.file,
    place: document.placeOf(['suite']),
    description: input.description,
    owner: input.owner,
    ownerOfTag: new Map(Object.entries(input.owners ?? {})),
    pingsOwners: input.ping_owners === true,
    targets,
    cases,
    policy: toPolicyRules(input.policy),
    ...(input.flaky === undefined ? {} : { quarantines: toQuarantines({ document, input }) }),
    ...(input.models === undefined ? {} : { hasCandidates: true }),
    ...(input.perturb === undefined ? {} : { perturb: toPerturbation(input.perturb, document.placeOf) }),
  };
}

/** The targets but for those with mistakes. */
async function loadTargets(sources: Sources, definition: Definition): Promise<readonly Target[]> {
  const { document, input, broken } = definition;
  reportTargetKeys(sources, definition);
  const inputs = input.target === undefined ? (input.targets ?? []) : [input.target];
  const named: Target[] = [];
  const sound = new Set<Target>();
  for (const [index, each] of inputs.entries()) {
    const root = input.target === undefined ? ['targets', index] : ['target'];
    const own: Sources = { ...sources, diagnostics: [] };
    const one = await loadTarget(own, each, (path, what) => document.placeOf([...root, ...path], what));
    const isBroken = broken.targets.has(index);
    sources.diagnostics.push(...own.diagnostics.filter((diagnostic) => !isBroken || !mayFollow(diagnostic, document)));
    if (one === undefined || isBroken) continue;
    named.push(one);
    if (own.diagnostics.length === 0) sound.add(one);
  }
  reportSameNames(sources, named);
  for (const target of named) reportUnseen(sources.diagnostics, 'target name', target);
  return named.filter((target) => sound.has(target));
}

/** Whether a mistake in a target may only follow from another one that was found before. */
function mayFollow({ code, place }: Diagnostic, { file }: SourceDocument): boolean {
  return place?.file === file && (code === 'missing-key' || code === 'unknown-key' || code === 'bad-value');
}

function reportTargetKeys(sources: Sources, { document, input, broken }: Definition): void {
  const { target, targets } = input;
  if ((target === undefined) !== (targets === undefined)) return;
  if (target !== undefined) {
    const sentence = 'A suite has either `target` or `targets`, not both.';
    sources.diagnostics.push(diagnosticAt(document.placeOf(['targets'], 'key'), { code: 'bad-value', sentence }));
  } else if (!broken.hasUnknownKey) {
    const sentence = 'The suite needs `target` or `targets`.';
    sources.diagnostics.push(diagnosticAt(document.placeOf([]), { code: 'missing-key', sentence }));
  }
}

function reportSameNames(sources: Sources, targets: readonly Target[]): void {
  for (const [index, { name, place }] of targets.entries()) {
    const first = targets.find((target) => target.name === name);
    if (first === undefined || targets.indexOf(first) === index) continue;
    const sentence = `The target name \`${name}\` is taken by ${describePlace(first.place)}.`;
    sources.diagnostics.push(
      diagnosticAt(place, { code: 'duplicate-id', sentence, hint: 'Give each target a `name`.' }),
    );
  }
}

/** Whether somebody got what they wanted can be judged where it is known who wanted what. */
function reportGoalless(sources: Sources, cases: readonly Case[]): void {
  const specs = cases.flatMap(({ user, expect }) => (user === undefined ? expect.flatMap(withChildren) : []));
  const goalless = specs.filter(({ type, config }) => traitsOf(type).needsUserGoal?.(config) === true);
  for (const { type, place } of new Map(goalless.map((spec) => [spec.place, spec])).values()) {
    const sentence = `\`${type}\` looks for the goal of the case’s \`user\`, and a case has none.`;
    const hint = `Write it: \`${type}: { goal: … }\`.`;
    sources.diagnostics.push(diagnosticAt(place, { code: 'missing-key', sentence, hint }));
  }
}

/** A case without scorers would pass whatever comes back. */
function reportUnscored(sources: Sources, cases: readonly Case[]): void {
  for (const { id, place, expect } of cases) {
    if (expect.length > 0) continue;
    const sentence = `The case \`${id}\` expects nothing: no scorer is for it.`;
    sources.diagnostics.push(diagnosticAt(place, { code: 'missing-key', sentence, hint: 'Add `expect`.' }));
  }
}

/** Rules or an owner of a tag that no case has, or rules on a metric that no scorer gives, would gate nothing. */
function reportUnknownNames(
  sources: Sources,
  { document, input }: Definition,
  { targets, cases }: Pick<Suite, 'targets' | 'cases'>,
): void {
  const { policy, owners } = input;
  const tags = Object.entries(policy?.tags ?? {});
  const named = [
    ...tags.map(([tag]) => ({ tag, path: ['policy', 'tags', tag] })),
    ...Object.keys(owners ?? {}).map((tag) => ({ tag, path: ['owners', tag] })),
  ];
  const used = new Set(named.length === 0 ? [] : cases.flatMap((each) => each.tags));
  for (const { tag, path } of named) {
    if (used.has(tag)) continue;
    const sentence = `No case has the tag \`${tag}\`.`;
    const hint = didYouMean(tag, [...used]);
    const place = document.placeOf(path, 'key');
    sources.diagnostics.push(diagnosticAt(place, { code: 'bad-value', sentence, hint }));
  }
  const rules = [[[], policy] as const, ...tags.map(([tag, own]) => [['tags', tag], own] as const)];
  const metrics = rules.flatMap(([path, own]) =>
    Object.keys(own?.metrics ?? {}).map((name) => ['policy', ...path, 'metrics', name]),
  );
  const known = metrics.length === 0 ? [] : metricNames(cases);
  for (const path of metrics) {
    const metric = path.at(-1) ?? '';
    if (known.includes(metric) || targets.some((target) => mayBringMetric(target, metric))) continue;
    const sentence = `No scorer of the suite gives the metric \`${metric}\`.`;
    const hint = didYouMean(metric, known) ?? hintForNumber(metric, targets);
    sources.diagnostics.push(diagnosticAt(document.placeOf(path, 'key'), { code: 'bad-value', sentence, hint }));
  }
}

/** A number of the application's own is gated where the suite says that answers bring it. */
function hintForNumber(metric: string, targets: readonly Target[]): string | undefined {
  if (!targets.some(({ endpoint }) => isOwn(endpoint))) return undefined;
  return `Where the target’s answers bring it, give it \`metrics: { ${metric}: $.metrics.${metric} }\`.`;
}
