import { posix } from 'node:path';
import type { WorkspaceFile } from '../../domain/agents/agent.ts';
import type { Place } from '../../domain/user-error.ts';
import { diagnosticAt, type DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import { findFile } from '../files/path.ts';
import { findOptional, resolveGlobs, type Sources } from '../files/sources.ts';
import { escapeGlob } from '../glob/parse.ts';
import type { SkillFixture } from './skill-case.ts';

/** Where the evals of a skill lie, and the skill. */
export type SkillPlace = { readonly evals: string; readonly directory: string };

/**
 * The directory of the skill that a file of evals is about: the nearest one above it with a `SKILL.md`, else the one that
 * `evals` lies in.
 */
export function skillDirectory(hasFile: (path: string) => boolean, evals: string): string {
  const own = posix.dirname(evals);
  for (let directory = own; ; directory = posix.dirname(directory)) {
    if (hasFile(posix.join(directory, 'SKILL.md'))) return directory;
    if (directory === '.') break;
  }
  return /^(?:evals?|evaluations?|tests?)$/i.test(posix.basename(own)) ? posix.dirname(own) : own;
}

const NAME = /^name:[ \t]*["']?([\p{L}\p{N}_-]+)/mu;

/**
 * What a skill is called where its evals do not say it: as its directory, or at the root as its `SKILL.md` says; undefined
 * where there is none.
 */
export function skillName(directory: string, skill: string | undefined): string | undefined {
  if (skill === undefined) return undefined;
  return directory === '.' ? (NAME.exec(skill)?.[1] ?? NAMELESS) : posix.basename(directory);
}

/** What comes before the ids of cases. */
export function idPrefix(named: string | undefined, directory: string): string {
  return named ?? (directory === '.' ? NAMELESS : posix.basename(directory));
}

const NAMELESS = 'skill';

/**
 * The files of a fixture, looked for in the skill’s directory, beside its evals and at the root; a directory is all that it
 * holds. A mistake is told at `place`.
 */
export function placeFixture(
  sources: Sources,
  { evals, directory }: SkillPlace,
  { from, to, content, place }: SkillFixture & { readonly place: Place },
): readonly WorkspaceFile[] {
  const mistake = content === undefined ? (findPathMistake(from) ?? findPathMistake(to)) : standsInCase(to);
  if (mistake !== undefined) return told(sources, place, mistake);
  const own = posix.dirname(evals);
  const bases = [...new Set([directory, own, posix.join(own, 'files'), '.'])];
  for (const base of bases) {
    const path = posix.join(base, from).replace(/\/$/, '');
    const file = findOptional(sources, path);
    if (file !== undefined) return [{ ...file, to: to.replace(/\/$/, '') }];
    const within = filesIn(sources, path, evals);
    if (within.length > 0)
      return within.map((each) => ({ ...each, to: posix.join(to, posix.relative(path, each.path)) }));
  }
  const found = findFile(sources.snapshot, posix.join(directory, from), { file: evals, reference: from });
  const missing: DiagnosticMessage =
    'sentence' in found ? found : { code: 'bad-path', sentence: `\`${from}\` is no file.` };
  const sentence = `There is no file \`${from}\`: not in the skill’s directory, not beside its evals, not at the root.`;
  return told(sources, place, missing.code === 'missing-file' ? { ...missing, sentence } : missing);
}

function told(sources: Sources, place: Place, message: DiagnosticMessage): readonly [] {
  sources.diagnostics.push(diagnosticAt(place, message));
  return [];
}

function filesIn(sources: Sources, directory: string, evals: string): readonly { path: string; oid: string }[] {
  const below = posix.relative(posix.dirname(evals), directory) || '.';
  const reference = { path: `${escapeGlob(below)}/**`, place: { file: evals, line: 0, column: 0 } };
  return resolveGlobs({ ...sources, diagnostics: [] }, [reference]);
}

function standsInCase(to: string): DiagnosticMessage {
  const sentence = `The content of \`${to}\` stands in its case, where it is no file.`;
  return { code: 'bad-path', sentence, hint: 'Save it as a file of the repository, and name its path.' };
}

/** What is wrong with a path of a fixture, wherever it is looked for. */
function findPathMistake(path: string): DiagnosticMessage | undefined {
  const hint = 'Write it from the skill’s directory.';
  if (posix.isAbsolute(path) || /^(?:[A-Za-z]:|~)/.test(path))
    return { code: 'bad-path', sentence: `\`${path}\` is an absolute path.`, hint };
  if (path.split('/').includes('..')) return { code: 'bad-path', sentence: `\`${path}\` leads upwards.`, hint };
  return undefined;
}
