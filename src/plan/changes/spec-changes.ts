import { DEFAULT_CONFIG, type Config, type JudgeConfig } from '../../domain/config.ts';
import { digestOf } from '../../domain/json/digest.ts';
import type { PolicyRules } from '../../domain/verdict/policy.ts';
import type { PerSide } from '../../domain/side.ts';
import { NO_CHANGE, type SpecChange } from '../../domain/spec-change.ts';
import type { Case, Suite } from '../../domain/suite.ts';
import { harnessChanges } from './harness-changes.ts';
import { isDeepEqual } from '../affected/deep-equal.ts';
import { haveSameExpectations, haveSameInputs } from '../affected/definition.ts';
import { readingOf } from './look-alike.ts';
import { pairTarget } from '../affected/match.ts';
import { movedReferences, type FileIds } from '../affected/references.ts';
import { quarantineChanges } from './quarantine-changes.ts';
import { casesRemoved } from './removed-cases.ts';
import { ruleLines, snakeCase } from './rule-lines.ts';
import { sourceNotation, describeExpectations, describeInputs, type Change } from './source-notation.ts';
import { unwatchedCode } from './unwatched-code.ts';
import { STRICTNESS } from '../affected/yardstick.ts';

/** What changes are told from. */
export type SpecSides = {
  readonly suites: PerSide<readonly Suite[]>;
  readonly config: { readonly base: Config | undefined; readonly head: Config };
  /** Every file of both sides. */
  readonly files: PerSide<FileIds>;
  /** The configuration that the run goes by. */
  readonly rules: Config;
  /** The rules that a suite is judged by. */
  readonly policyOf: (head: Suite, base: Suite) => PolicyRules;
};

/** Everything that a pull request changes in the spec itself, in the order of suites, for the report and the gate. */
export function specChanges(sides: SpecSides): readonly SpecChange[] {
  const { suites, config } = sides;
  const head = new Map(suites.head.map((suite) => [suite.id, suite]));
  const base = new Map(suites.base.map((suite) => [suite.id, suite]));
  const removed = suites.base.filter((suite) => !head.has(suite.id)).map(suiteRemoved);
  const changed = suites.head.flatMap((suite) => {
    const before = base.get(suite.id);
    if (before === suite) return [];
    return before === undefined ? [suiteAdded(suite)] : suiteChanges(before, suite, sides);
  });
  return [...removed, ...changed, ...unwatchedCode(suites, sides.files), ...configChanges(config, sides.rules)];
}

function suiteRemoved(suite: Suite): SpecChange {
  return {
    ...NO_CHANGE,
    kind: 'suite-removed',
    suite: suite.id,
    before: countCases(suite),
    place: suite.place,
    blocks: true,
  };
}

function suiteAdded(suite: Suite): SpecChange {
  return { ...NO_CHANGE, kind: 'suite-added', suite: suite.id, after: countCases(suite), place: suite.place };
}

function countCases({ cases, harness }: Suite): string {
  if (harness !== undefined) return `${harness.kind}, run as it is`;
  return cases.length === 1 ? '1 case' : `${cases.length} cases`;
}

function suiteChanges(base: Suite, head: Suite, { rules: config, files, policyOf }: SpecSides): readonly SpecChange[] {
  const rules = { policy: policyOf(head, base), isJudgeCalibrated: config.judge?.minAgreement !== undefined };
  return [
    ...targetChanges(base, head),
    ...harnessChanges(base, head),
    ...movedReferences({ base, head, files }),
    ...casesRemoved(base, head, rules),
    ...eachCaseChanges(base, head),
    ...quarantineChanges(base, head),
    ...ruleChanges(base, head),
  ];
}

function eachCaseChanges(base: Suite, head: Suite): readonly SpecChange[] {
  const headCases = new Map(head.cases.map((entry) => [entry.id, entry]));
  const baseCases = new Map(base.cases.map((entry) => [entry.id, entry]));
  const gone = base.cases.filter((entry) => !headCases.has(entry.id));
  const readAs = new Map(gone.map(({ id }) => [readingOf(id), id]));
  const changed = head.cases.flatMap((entry) => {
    const before = baseCases.get(entry.id);
    if (before === entry) return [];
    return before === undefined ? [caseAdded(head, entry, readAs)] : caseChanges(head, before, entry);
  });
  return [...gone.map((entry) => caseRemoved(base, entry)), ...changed];
}

function targetChanges(base: Suite, head: Suite): readonly SpecChange[] {
  const paired = new Set(head.targets.map((target) => pairTarget(target, head, base)?.name));
  const removed = base.targets
    .filter((target) => !paired.has(target.name))
    .map((target): SpecChange => ({
      ...NO_CHANGE,
      kind: 'target-removed',
      suite: base.id,
      target: target.name,
      place: target.place,
      blocks: true,
    }));
  const added = head.targets
    .filter((target) => pairTarget(target, head, base) === undefined)
    .map((target): SpecChange => ({
      ...NO_CHANGE,
      kind: 'target-added',
      suite: head.id,
      target: target.name,
      place: target.place,
    }));
  return [...removed, ...added];
}

function caseRemoved(suite: Suite, entry: Case): SpecChange {
  return { ...caseChange(suite, entry, 'case-removed'), blocks: entry.severity === 'critical' };
}

/** A new case that reads like one that is gone would pass for it: it blocks. `readAs`: ids that are gone, by their reading. */
function caseAdded(suite: Suite, entry: Case, readAs: ReadonlyMap<string, string>): SpecChange {
  const double = readAs.get(readingOf(entry.id));
  const change = caseChange(suite, entry, 'case-added');
  return double === undefined ? change : { ...change, kind: 'case-disguised', before: double, blocks: true };
}

function caseChange(suite: Suite, entry: Case, kind: SpecChange['kind']): SpecChange {
  return { ...NO_CHANGE, kind, suite: suite.id, caseId: entry.id, severity: entry.severity, place: entry.place };
}

function caseChanges(suite: Suite, base: Case, head: Case): readonly SpecChange[] {
  const change = (kind: SpecChange['kind'], { before, after }: Change): SpecChange => ({
    ...caseChange(suite, head, kind),
    before,
    after,
  });
  const lowered = STRICTNESS[head.severity] < STRICTNESS[base.severity];
  const severity = change(lowered ? 'severity-lowered' : 'severity-raised', {
    before: base.severity,
    after: head.severity,
  });
  const blocks = lowered && base.severity === 'critical';
  return [
    ...(head.severity === base.severity ? [] : [{ ...severity, blocks }]),
    ...(haveSameInputs(base, head) ? [] : [change('vars-changed', describeInputs(base, head))]),
    ...(haveSameExpectations(base, head)
      ? []
      : [change('expectations-changed', describeExpectations(base.expect, head.expect))]),
    ...(isDeepEqual(base.tags, head.tags)
      ? []
      : [change('tags-changed', { before: base.tags.join(', '), after: head.tags.join(', ') })]),
    ...(base.cluster === head.cluster
      ? []
      : [change('cluster-changed', { before: base.cluster, after: head.cluster })]),
    ...(base.human === head.human ? [] : [change('label-changed', { before: base.human, after: head.human })]),
  ];
}

function ruleChanges(base: Suite, head: Suite): readonly SpecChange[] {
  const changes = [
    ...lineChanges(ruleLines(base.policy), ruleLines(head.policy)),
    ...lineChanges(noiseLines(base), noiseLines(head)),
  ];
  return changes.map((line) => ({
    ...NO_CHANGE,
    ...line,
    kind: 'policy-changed',
    suite: head.id,
    place: head.place,
  }));
}

function noiseLines({ perturb }: Suite): ReadonlyMap<string, string> {
  if (perturb === undefined) return new Map();
  const { kinds, vars } = perturb;
  const names = { kinds: kinds.join(', '), vars: vars?.join(', ') };
  return new Map([...lines(names)].map(([key, line]) => [key, `perturb.${line}`]));
}

function configChanges({ base, head }: SpecSides['config'], rules: Config): readonly SpecChange[] {
  if (base === head || (base === undefined && head.file === undefined)) return [];
  const place = head.file === undefined ? undefined : { file: head.file, line: 0, column: 0 };
  if (base !== undefined) return lineChangesOf(base, head).map((change) => ({ ...change, place }));
  const counted = new Set(lineChangesOf(DEFAULT_CONFIG, rules).map(({ after }) => after));
  const first = lineChangesOf(DEFAULT_CONFIG, head).map((change): SpecChange => ({
    ...change,
    place,
    kind: counted.has(change.after) ? 'rule-tightened' : change.kind,
  }));
  return [{ ...NO_CHANGE, kind: 'config-added', place }, ...first];
}

/** Every knob that differs between two configurations. */
function lineChangesOf(base: Config, head: Config): readonly SpecChange[] {
  const changes = (kind: SpecChange['kind'], before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
    lineChanges(before, after).map((line): SpecChange => ({ ...NO_CHANGE, ...line, kind }));
  return [
    ...changes('policy-changed', ruleLines(base.policy), ruleLines(head.policy)),
    ...changes('policy-changed', globLines(base), globLines(head)),
    ...changes('policy-changed', lines({ waiver: base.waiver }), lines({ waiver: head.waiver })),
    ...changes('limits-changed', lines(base.limits), lines(head.limits)),
    ...changes('prices-changed', lines(Object.fromEntries(base.prices)), lines(Object.fromEntries(head.prices))),
    ...changes('judge-changed', judgeLines(base), judgeLines(head)),
    ...changes('judge-changed', userLines(base), userLines(head)),
    ...changes('judge-changed', modelLines('embeddings', base), modelLines('embeddings', head)),
    ...changes('judge-changed', modelLines('moderation', base), modelLines('moderation', head)),
  ];
}

/** Which files count as suites is a rule as well: who narrows it takes suites out of the gate. */
function globLines({ suites }: Config): ReadonlyMap<string, string> {
  return lines(suites === undefined ? {} : { suites });
}

function userLines({ user }: Config): ReadonlyMap<string, string> {
  if (user === undefined) return new Map();
  const { endpoint, parameters } = user;
  return new Map([...lines({ ...endpoint, parameters })].map(([key, line]) => [key, `user.${line}`]));
}

function judgeLines({ judge }: Config): ReadonlyMap<string, string> {
  if (judge === undefined) return new Map();
  const { endpoint, labels, ...rest } = judge;
  return lines({ ...endpoint, ...rest, labels: labels && describeLabels(labels) });
}

/** Labels decide whether a judge may block: that they are others is seen as well as that there are more. */
function describeLabels({ files, labels }: NonNullable<JudgeConfig['labels']>): string {
  return `${files.join(', ')}: ${labels.length === 1 ? '1 label' : `${labels.length} labels`} (${digestOf(labels).slice(0, 7)})`;
}

/** The models that score beside the judge, their settings under the name that the file gives them. */
function modelLines(name: 'embeddings' | 'moderation', config: Config): ReadonlyMap<string, string> {
  return new Map([...lines(config[name] ?? {})].map(([key, line]) => [key, `${name}.${line}`]));
}

/** Every setting as `key: value`, in the words of the file. */
function lines(value: object): ReadonlyMap<string, string> {
  const given = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return new Map(given.map(([key, entry]) => [key, `${snakeCase(key)}: ${sourceNotation(entry)}`]));
}

function lineChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly Change[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => ({ before: before.get(key), after: after.get(key) }));
}
