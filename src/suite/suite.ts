import type { Case, Suite, Target } from '../domain/suite.ts';
import { describePlace } from '../domain/user-error.ts';
import { loadCases } from './cases.ts';
import type { SourceDocument } from './document.ts';
import { validate } from './issues.ts';
import { metricNames } from './metric-names.ts';
import { didYouMean } from './nearest.ts';
import { toPolicyRules } from './policy.ts';
import { problemAt } from './problem.ts';
import { withoutMistakes } from './repair.ts';
import { suiteSchema, type SuiteInput } from './schema/suite.ts';
import { isUnchanged, type Dependency, type SourceFile, type Sources } from './sources.ts';
import { loadTarget } from './target.ts';
import { parseYaml } from './yaml.ts';

/** A suite and the parts of it that another revision may share. */
export type ReadSuite = {
  readonly suite: Suite;
  readonly oid: string;
  readonly definition: Definition;
  /** What the cases were read from, besides the suite file. */
  readonly caseDependencies: readonly Dependency[];
};

type Definition = { readonly document: SourceDocument; readonly input: SuiteInput };

/**
 * Reads one suite with every file that it names; undefined where there was any mistake. What `earlier` revisions read
 * from the same suite file is used again: where only a prompt changed, the cases stay the same objects.
 */
export async function loadSuite(
  sources: Sources,
  file: SourceFile,
  earlier: readonly ReadSuite[],
): Promise<ReadSuite | undefined> {
  const same = earlier.filter(({ oid }) => oid === file.oid);
  const definition = same[0]?.definition ?? define(sources, file);
  if (definition === undefined) return undefined;
  const { document, input } = definition;
  const targets = await loadTargets(sources, input, document);
  const known = same.find(({ caseDependencies }) => isUnchanged(caseDependencies, sources.snapshot));
  const own: Sources = { ...sources, dependencies: [] };
  const cases = known?.suite.cases ?? (await loadCases(own, input, document.placeOf));
  if (cases === undefined) return undefined;
  reportUnscored(sources, cases);
  reportUnknownTags(sources, { document, cases, tags: Object.keys(input.policy?.tags ?? {}) });
  reportUnknownMetrics(sources, { document, cases, policy: input.policy });
  if (sources.problems.length > 0) return undefined;
  const caseDependencies = known?.caseDependencies ?? own.dependencies;
  sources.dependencies.push(...caseDependencies);
  return { suite: toSuite(definition, targets, cases), oid: file.oid, definition, caseDependencies };
}

function define(sources: Sources, file: SourceFile): Definition | undefined {
  const document = parseYaml(file.path, file.text, sources.problems);
  if (document === undefined) return undefined;
  const input = validate(suiteSchema, document, sources.problems) ?? checkRest(document);
  return input === undefined ? undefined : { document, input };
}

function toSuite({ document, input }: Definition, targets: readonly Target[], cases: readonly Case[]): Suite {
  return {
    id: input.suite,
    file: document.file,
    place: document.placeOf(['suite']),
    description: input.description,
    owner: input.owner,
    targets,
    cases,
    policy: toPolicyRules(input.policy),
  };
}

/** What is left of a suite with mistakes, to find the others as well. */
function checkRest(document: SourceDocument): SuiteInput | undefined {
  const issues = suiteSchema.safeParse(document.value).error?.issues ?? [];
  const rest = withoutMistakes(document.value, issues);
  return rest === undefined ? undefined : suiteSchema.safeParse(rest).data;
}

async function loadTargets(sources: Sources, input: SuiteInput, document: SourceDocument): Promise<readonly Target[]> {
  const { target, targets } = input;
  if ((target === undefined) === (targets === undefined)) {
    const sentence =
      target === undefined
        ? 'The suite needs `target` or `targets`.'
        : 'A suite has either `target` or `targets`, not both.';
    const place = target === undefined ? document.placeOf([]) : document.placeOf(['targets'], 'key');
    sources.problems.push(problemAt(place, { code: target === undefined ? 'missing-key' : 'bad-value', sentence }));
  }
  const loaded: Target[] = [];
  const inputs = target === undefined ? (targets ?? []) : [target];
  for (const [index, each] of inputs.entries()) {
    const root = target === undefined ? ['targets', index] : ['target'];
    const one = await loadTarget(sources, each, (path, what) => document.placeOf([...root, ...path], what));
    if (one !== undefined) loaded.push(one);
  }
  reportSameNames(sources, loaded);
  return loaded;
}

function reportSameNames(sources: Sources, targets: readonly Target[]): void {
  for (const [index, { name, place }] of targets.entries()) {
    const first = targets.find((target) => target.name === name);
    if (first === undefined || targets.indexOf(first) === index) continue;
    const sentence = `The target name \`${name}\` is taken by ${describePlace(first.place)}.`;
    sources.problems.push(problemAt(place, { code: 'duplicate-id', sentence, hint: 'Give each target a `name`.' }));
  }
}

/** A case without scorers would pass whatever comes back. */
function reportUnscored(sources: Sources, cases: readonly Case[]): void {
  for (const { id, place, expect } of cases) {
    if (expect.length > 0) continue;
    const sentence = `The case \`${id}\` expects nothing: no scorer is for it.`;
    sources.problems.push(problemAt(place, { code: 'missing-key', sentence, hint: 'Add `expect`.' }));
  }
}

function reportUnknownTags(
  sources: Sources,
  {
    document,
    cases,
    tags,
  }: { readonly document: SourceDocument; readonly cases: readonly Case[]; readonly tags: readonly string[] },
): void {
  if (tags.length === 0 || sources.problems.length > 0) return;
  const used = new Set(cases.flatMap((each) => each.tags));
  for (const tag of tags) {
    if (used.has(tag)) continue;
    const sentence = `No case has the tag \`${tag}\`.`;
    sources.problems.push(problemAt(document.placeOf(['policy', 'tags', tag], 'key'), { code: 'bad-value', sentence }));
  }
}

type MetricsIn = {
  readonly document: SourceDocument;
  readonly cases: readonly Case[];
  readonly policy: SuiteInput['policy'];
};

/** A rule on a metric that no scorer gives would gate nothing. */
function reportUnknownMetrics(sources: Sources, { document, cases, policy }: MetricsIn): void {
  const tags = Object.entries(policy?.tags ?? {}).map(([tag, rules]) => [['tags', tag], rules] as const);
  const rules = [[[], policy] as const, ...tags].filter(([, one]) => one?.metrics !== undefined);
  if (rules.length === 0 || sources.problems.length > 0) return;
  const known = metricNames(cases);
  for (const [path, { metrics } = {}] of rules) {
    for (const metric of Object.keys(metrics ?? {})) {
      if (known.includes(metric)) continue;
      const place = document.placeOf(['policy', ...path, 'metrics', metric], 'key');
      const sentence = `No scorer of the suite gives the metric \`${metric}\`.`;
      sources.problems.push(problemAt(place, { code: 'bad-value', sentence, hint: didYouMean(metric, known) }));
    }
  }
}
