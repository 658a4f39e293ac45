import type { Harness } from '../../domain/programs/harness.ts';
import { NO_CHANGE, type SpecChange } from '../../domain/spec-change.ts';
import type { Suite } from '../../domain/suite.ts';
import { nameFiles, type FileIds } from '../affected/references.ts';
import { sourceNotation } from './source-notation.ts';

/** What a pull request changes of how a suite's own harness is started, of what judges there, and of its rules. */
export function harnessChanges(base: Suite, head: Suite): readonly SpecChange[] {
  const [before, after] = [base.harness, head.harness];
  if (before === undefined) return [];
  if (after === undefined) {
    return [
      { ...NO_CHANGE, kind: 'target-removed', suite: base.id, target: before.kind, place: before.place, blocks: true },
    ];
  }
  const own = { ...NO_CHANGE, suite: head.id, place: after.place };
  return [
    ...lineChanges(startLines(before), startLines(after)).map((line) => ({
      ...own,
      ...line,
      kind: 'harness-changed' as const,
    })),
    ...lineChanges(ruleLines(before), ruleLines(after)).map((line) => ({
      ...own,
      ...line,
      kind: 'policy-changed' as const,
    })),
    ...before.critical
      .filter((name) => !after.critical.includes(name))
      .map((caseId): SpecChange => ({
        ...own,
        kind: 'severity-lowered',
        caseId,
        severity: 'major',
        before: 'critical',
        after: 'major',
        blocks: true,
      })),
    ...yardstickChanges(before, after).map((change) => ({ ...own, ...change })),
  ];
}

type Line = { readonly before: string | undefined; readonly after: string | undefined };

function startLines({ kind, command, setup, directory, env, results }: Harness): ReadonlyMap<string, string> {
  return linesOf({ kind, command, setup, directory, env, results });
}

function ruleLines({ passAt }: Harness): ReadonlyMap<string, string> {
  const { all, byScorer } = passAt;
  if (byScorer.size === 0) return linesOf({ pass_at: all });
  // As it was written: a scorer's name is no key of ours.
  const scorers = [...byScorer].map(([name, least]) => `${name}: ${least}`);
  return new Map([['pass_at', `pass_at: { ${scorers.join(', ')} }`]]);
}

function linesOf(value: object): ReadonlyMap<string, string> {
  const given = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return new Map(given.map(([key, entry]) => [key, `${key}: ${sourceNotation(entry)}`]));
}

function lineChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly Line[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  return keys.map((key) => ({ before: before.get(key), after: after.get(key) }));
}

/** Files that judge on both sides in head's form: who reviews should see them. */
function yardstickChanges(base: Harness, head: Harness): readonly Pick<SpecChange, 'kind' | 'before'>[] {
  const ids = (harness: Harness): FileIds => new Map(harness.yardstick.map((file) => [file.path, file]));
  const [before, after] = [ids(base), ids(head)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = paths.filter((path) => before.get(path)?.oid !== after.get(path)?.oid);
  return changed.length === 0 ? [] : [{ kind: 'yardstick-changed', before: nameFiles(changed) }];
}
