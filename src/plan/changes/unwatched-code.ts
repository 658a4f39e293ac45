import { isJsonObject } from '../../domain/json/json.ts';
import { withChildren, type ScorerSpec } from '../../domain/scorer.ts';
import type { PerSide } from '../../domain/side.ts';
import { NO_CHANGE, type SpecChange } from '../../domain/spec-change.ts';
import type { Suite, Target } from '../../domain/suite.ts';
import type { Place } from '../../domain/user-error.ts';
import { nameFiles, type FileIds } from '../affected/references.ts';

/** Languages whose programs read others of their language; any other program may start whatever it likes. */
const FAMILIES: readonly RegExp[] = [/\.(?:py|pyi|pyx)$/i, /\.[cm]?[jt]sx?$/i];
const CODE =
  /\.(?:py|pyi|pyx|[cm]?[jt]sx?|rb|go|rs|java|kts?|scala|groovy|cljs?|php|p[lm]|sh|bash|zsh|fish|lua|r|jl|cs|fs|vb|cc?|cpp|hh?|hpp|swift|exs?|erl|hs|ml|dart|ps1)$/i;

/** A program whose suite does not say what it reads. */
type Program = { readonly target: string | undefined; readonly reads: readonly string[]; readonly place: Place };

/**
 * Code that changes beside a program of which nobody has said what it reads: whether it is the program's, and so measured by
 * nothing, cannot be known. Told once a program, until `inputs:` says it.
 */
export function unwatchedCode(suites: PerSide<readonly Suite[]>, files: PerSide<FileIds>): readonly SpecChange[] {
  const changed = changedCode(files);
  if (changed.length === 0) return [];
  return suites.head.flatMap((suite) =>
    programsOf(suite).flatMap(({ target, reads, place }): readonly SpecChange[] => {
      const known = new Set(reads);
      const family = FAMILIES.find((each) => reads.length > 0 && reads.every((path) => each.test(path)));
      const unseen = changed.filter((path) => !known.has(path) && (family?.test(path) ?? true));
      if (unseen.length === 0) return [];
      return [{ ...NO_CHANGE, kind: 'code-unwatched', suite: suite.id, target, before: nameFiles(unseen), place }];
    }),
  );
}

function changedCode({ base, head }: PerSide<FileIds>): readonly string[] {
  const paths = new Set([...base.keys(), ...head.keys()]);
  return [...paths].filter((path) => CODE.test(path) && base.get(path)?.oid !== head.get(path)?.oid).sort();
}

function programsOf({ targets, cases }: Suite): readonly Program[] {
  const scorers = cases.flatMap(({ expect }) => expect.flatMap(withChildren)).filter(isUnwatchedScorer);
  const once = new Map(scorers.map((spec) => [JSON.stringify(spec.config['command']), spec]));
  return [
    ...targets.filter(({ isUnwatched }) => isUnwatched === true).map(ofTarget),
    ...[...once.values()].map(ofScorer),
  ];
}

function isUnwatchedScorer({ type, config }: ScorerSpec): boolean {
  return type === 'command' && config['inputs'] === undefined;
}

function ofTarget({ name, inputs, place }: Target): Program {
  return { target: name, reads: inputs.map(({ path }) => path), place };
}

function ofScorer({ config: { files }, place }: ScorerSpec): Program {
  return { target: undefined, reads: isJsonObject(files) ? Object.keys(files) : [], place };
}
