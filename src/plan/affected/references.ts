import { isJsonObject, jsonText } from '../../domain/json/json.ts';
import { ownProgram } from '../../domain/programs/own-program.ts';
import { withChildren, type ScorerSpec } from '../../domain/scorer.ts';
import type { PerSide } from '../../domain/side.ts';
import { NO_CHANGE, type SpecChange } from '../../domain/spec-change.ts';
import type { Suite, Target } from '../../domain/suite.ts';
import { pairTarget } from './match.ts';

/** The files of a revision by path; equal object ids mean equal content. */
export type FileIds = ReadonlyMap<string, { readonly oid: string }>;

/** Of one suite on both sides: what names the files that it reads. */
type Moved = { readonly base: Suite; readonly head: Suite; readonly files: PerSide<FileIds> };

/**
 * Files that a suite on base reads and on head no longer does, though head still has them: what they hold would be tested no
 * more. Such a change blocks where the pull request changes the file, which then nobody looks at.
 */
export function movedReferences({ base, head, files }: Moved): readonly SpecChange[] {
  const left = (before: Iterable<string>, after: Iterable<string>) => {
    const kept = new Set(after);
    // What stands in the suite itself moves about freely there: targets and cases pair by name.
    return [...new Set(before)].filter((path) => !kept.has(path) && path !== base.file && files.head.has(path));
  };
  const change = (target: Target | undefined, paths: readonly string[]): readonly SpecChange[] => {
    const isChanged = (path: string) => files.base.get(path)?.oid !== files.head.get(path)?.oid;
    return [paths.filter(isChanged), paths.filter((path) => !isChanged(path))].flatMap((some, index) =>
      some.length === 0
        ? []
        : [{ ...moved(head, target, nameFiles(some)), place: (target ?? head).place, blocks: index === 0 }],
    );
  };
  const ofTargets = head.targets.flatMap((target) => {
    const before = pairTarget(target, head, base);
    return before === undefined
      ? []
      : change(target, left(targetFiles(before, files.base), targetFiles(target, files.head)));
  });
  return [
    ...ofTargets,
    ...change(undefined, left(caseFiles(base), caseFiles(head))),
    ...change(undefined, scorerMoves({ base, head, files }, left)),
  ];
}

function moved(suite: Suite, target: Target | undefined, before: string): SpecChange {
  return { ...NO_CHANGE, kind: 'reference-moved', suite: suite.id, target: target?.name, before };
}

const NAMED_FILES = 3;

/** The first few, and how many more. */
export function nameFiles(paths: readonly string[]): string {
  const more = paths.length - NAMED_FILES;
  return `${paths.slice(0, NAMED_FILES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Everything that a target is made of: prompt, partials, tools, output schema, inputs, recordings, and what its command names. */
function targetFiles(
  { prompt, tools, output, inputs, agentFiles, endpoint }: Target,
  files: FileIds,
): readonly string[] {
  const named = [prompt.file, ...prompt.messages.map(({ place }) => place.file), tools?.file, output?.file];
  const program = ownProgram(endpoint);
  const words = [...(program?.command ?? []), ...(program?.setup ?? [])];
  const programs = words.map((word) => plainPath(`${program?.directory ?? ''}/${word}`));
  return [
    ...named.filter((path) => path !== undefined),
    ...prompt.partials.keys(),
    ...inputs.map(({ path }) => path),
    ...(agentFiles ?? []).map(({ path }) => path),
    ...(endpoint.provider === 'replay' ? [endpoint.recordings.path] : []),
    ...programs.filter((path) => files.has(path)),
  ];
}

function caseFiles({ cases }: Suite): readonly string[] {
  return cases.flatMap(({ place, messages, workspace = [] }) => [
    place.file,
    ...messages.map((message) => message.place.file),
    ...workspace.map(({ path }) => path),
  ]);
}

/** Scorers are looked at case by case: another case's scorer tests nothing of this one. */
function scorerMoves({ base, head }: Moved, left: (before: Iterable<string>, after: Iterable<string>) => string[]) {
  const before = new Map(base.cases.map((entry) => [entry.id, entry]));
  const paths = head.cases.flatMap((entry) => {
    const own = before.get(entry.id);
    return own === undefined || own.expect === entry.expect
      ? []
      : left(scorerFiles(own.expect), scorerFiles(entry.expect));
  });
  return [...new Set(paths)];
}

/** The module, program or schema file that a scorer names, and what it says that it reads. */
function scorerFiles(specs: readonly ScorerSpec[]): readonly string[] {
  return specs.flatMap(withChildren).flatMap(({ type, config }) => {
    const { file, files, inputs, command, directory } = config;
    const placed = Array.isArray(files) ? files.filter(isJsonObject).map(({ path }) => jsonText(path)) : [];
    const declared = [...placed, ...(isJsonObject(inputs) ? Object.keys(inputs) : [])];
    if (type !== 'command') return [...(typeof file === 'string' ? [file] : []), ...declared];
    const words = Array.isArray(command)
      ? command.map((word) => plainPath(`${typeof directory === 'string' ? directory : ''}/${jsonText(word)}`))
      : [];
    return [...words.filter((word) => isJsonObject(files) && word in files), ...declared];
  });
}

/** A word of a command as a path from the root would be written. */
function plainPath(word: string): string {
  const parts = word.split('/').filter((part) => part !== '' && part !== '.');
  return parts.reduce<string[]>((path, part) => (part === '..' ? path.slice(0, -1) : [...path, part]), []).join('/');
}
