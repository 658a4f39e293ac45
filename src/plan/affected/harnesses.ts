import { canonicalJson } from '../../domain/json/canonical-json.ts';
import { digestOf } from '../../domain/json/digest.ts';
import type { Harness } from '../../domain/programs/harness.ts';
import type { PlannedHarness, Reason } from '../../domain/plan.ts';
import { SIDES, type PerSide } from '../../domain/side.ts';
import type { Suite } from '../../domain/suite.ts';
import type { PolicyRules } from '../../domain/verdict/policy.ts';
import { wantsHarness, type Filters } from './filters.ts';
import { pingedOwners } from './owners.ts';
import type { FileIds } from './references.ts';

/** What is looked at to tell which harnesses run. */
export type HarnessInput = {
  readonly suites: PerSide<readonly Suite[]>;
  readonly files: PerSide<FileIds>;
  readonly filters: Filters;
  readonly unaffected: 'left-out' | 'measured' | 'compared';
  readonly isHeadAlone: boolean;
};

type PolicyOf = (head: Suite, base: Suite | undefined) => PolicyRules;
type Sides = { readonly head: Harness; readonly base: Harness | undefined };

/** The suites whose own harness runs, and why: what it is, what it reads, or what judges it has changed. */
export function planHarnesses(input: HarnessInput, policyOf: PolicyOf): readonly PlannedHarness[] {
  const known = new Map(input.suites.base.map((suite) => [suite.id, suite]));
  return input.suites.head
    .filter((suite) => wantsHarness(input.filters, suite))
    .flatMap((suite) => planOne(input, { suite, base: known.get(suite.id) }, policyOf) ?? []);
}

type OneSuite = { readonly suite: Suite; readonly base: Suite | undefined };

function planOne(input: HarnessInput, { suite, base }: OneSuite, policyOf: PolicyOf): PlannedHarness | undefined {
  const { harness } = suite;
  if (harness === undefined) return undefined;
  const sides: Sides = { head: harness, base: base?.harness };
  const found = input.isHeadAlone ? undefined : changeOf(input, sides, suite);
  const { how, reasons } = found ?? unchanged(input.unaffected);
  if (how === undefined) return undefined;
  const { id, file, description, owner } = suite;
  const before = sides.base ?? harness;
  return {
    suite: id,
    file,
    description,
    owner,
    pings: pingedOwners(base),
    policy: policyOf(suite, base),
    isNew: sides.base === undefined && !input.isHeadAlone,
    how,
    reasons,
    harnesses: { base: before, head: harness },
    definitions: {
      base: definitionOn(input, { harness: before, yardstick: harness.yardstick }, 'base'),
      head: definitionOn(input, { harness, yardstick: harness.yardstick }, 'head'),
    },
    baseFiles: new Set(harness.yardstick.map(({ path }) => path).filter((path) => input.files.base.has(path))),
    movedYardstick: movedYardstick(input, sides),
    passAt: before.passAt,
    erroredIf: before.erroredIf,
    maxStarts: before.maxStarts,
    critical: [...new Set([...(sides.base?.critical ?? []), ...harness.critical])],
    wasCritical: sides.base?.critical ?? [],
  };
}

type Why = { readonly how: 'compared' | 'measured' | undefined; readonly reasons: readonly Reason[] };

/** Where nothing changed: left out, or asked for all the same. */
function unchanged(unaffected: HarnessInput['unaffected']): Why {
  if (unaffected === 'left-out') return { how: undefined, reasons: [] };
  const isCompared = unaffected === 'compared';
  const reason: Reason = { kind: isCompared ? 'repeated' : 'requested', file: undefined };
  return { how: isCompared ? 'compared' : 'measured', reasons: [reason] };
}

/** What runs is another one: both sides run. Only what judges is: head is measured by it. */
function changeOf(input: HarnessInput, { head, base }: Sides, { file }: Suite): Why | undefined {
  if (base === undefined) return { how: 'measured', reasons: [{ kind: 'added', file: undefined }] };
  const changed = changedFiles(input, { head, base });
  const isOther = harnessText(base) !== harnessText(head);
  const reasons: readonly Reason[] = [
    ...(isOther ? [{ kind: 'parameters', file } as const] : []),
    ...changed.inputs.slice(0, 1).map((path) => ({ kind: 'inputs', file: path }) as const),
  ];
  const [judge] = changed.yardstick;
  if (reasons.length > 0) return { how: 'compared', reasons };
  return judge === undefined ? undefined : { how: 'measured', reasons: [{ kind: 'scorer', file: judge }] };
}

type Changed = { readonly inputs: readonly string[]; readonly yardstick: readonly string[] };

/** Paths that differ between the sides; what a suite file says is compared by itself. */
function changedFiles(input: HarnessInput, { head, base }: PerSide<Harness>): Changed {
  const yardstick = new Set([...base.yardstick, ...head.yardstick].map(({ path }) => path));
  const isWhole = base.inputs === undefined || head.inputs === undefined;
  const suites = new Set(SIDES.flatMap((side) => input.suites[side].map(({ file }) => file)));
  const watched = isWhole
    ? [...input.files.base.keys(), ...input.files.head.keys()].filter((path) => !suites.has(path))
    : [base.inputs, head.inputs].flatMap((files) => files?.map(({ path }) => path) ?? []);
  const isChanged = (path: string): boolean => input.files.base.get(path)?.oid !== input.files.head.get(path)?.oid;
  const changed = [...new Set([...watched, ...yardstick])].filter(isChanged).sort();
  return {
    inputs: changed.filter((path) => !yardstick.has(path)),
    yardstick: changed.filter((path) => yardstick.has(path)),
  };
}

/** Files that judge and were only renamed: base must not run them twice. */
function movedYardstick({ files }: HarnessInput, { head, base }: Sides): readonly string[] {
  const kept = new Set(head.yardstick.map(({ oid }) => oid));
  return (base?.yardstick ?? [])
    .filter(({ path, oid }) => !files.head.has(path) && kept.has(oid))
    .map(({ path }) => path);
}

/** How a harness is started, as text. */
export function harnessText({ kind, command, setup, directory, env, results }: Harness): string {
  return canonicalJson({ kind, command, setup, directory, env, results });
}

type Defined = { readonly harness: Harness; readonly yardstick: Harness['yardstick'] };

function definitionOn({ files }: HarnessInput, { harness, yardstick }: Defined, side: 'base' | 'head'): string {
  const own = harness.inputs ?? [...files[side]].map(([path, { oid }]) => ({ path, oid }));
  const read = own.map(({ path, oid }) => [path, oid]);
  const judges = yardstick.map(({ path, oid }) => [path, oid]);
  return digestOf([harnessText(harness), read, judges]);
}
