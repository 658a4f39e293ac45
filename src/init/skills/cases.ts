import { posix } from 'node:path';
import type { Json, JsonObject } from '../../domain/json/json.ts';
import type { Losses } from '../../suite/diagnostics/losses.ts';
import { expectOf, literal, saidIn } from '../../suite/skills/entry.ts';
import type { SkillCase, SkillFixture } from '../../suite/skills/skill-case.ts';
import type { DraftFile } from '../first-suite.ts';
import type { SkillTree } from './subject.ts';

/** Where cases are written to, and what they are about. */
export type CaseWriting = {
  /** The path of the suite. */
  readonly suite: string;
  /** Where the fixtures of a case are looked for, the likeliest first. */
  readonly bases: readonly string[];
  readonly skills: readonly string[];
  readonly tree: SkillTree;
  readonly losses: Losses;
};

/** A case as the suite writes it, and the files that stood in it. */
export type WrittenCase = { readonly entry: JsonObject; readonly files: readonly DraftFile[] };

/** A case in the words of a suite; undefined where nothing would be checked, or what it needs cannot be said, which is told. */
export function writeCase(one: SkillCase, id: string, writing: CaseWriting): WrittenCase | undefined {
  const { losses } = writing;
  const expect = expectOf(one, writing.skills, literal);
  const why = whyNot(one, expect);
  if (why !== undefined) {
    losses.add(`cases are left out: ${why}`, id);
    return undefined;
  }
  const placed = one.fixtures.map((fixture) => place(fixture, id, writing));
  const workspace = placed.map(({ from, to }): JsonObject => ({ from, to }));
  const more: { [key: string]: Json } = {};
  if (workspace.length > 0) more['workspace'] = workspace;
  if (one.tags.length > 0) more['tags'] = one.tags;
  if (one.expected !== undefined && one.items.length > 0) more['expected'] = one.expected;
  const files = placed.flatMap(({ file }) => file ?? []);
  return { entry: { id, ...saidIn(one), ...more, expect }, files };
}

/** Characters of an id. */
export const MAX_ID = 200;

/** Why an agent cannot be asked a case that is written as it should be; undefined where it can. */
export function whyUnasked({ turns }: SkillCase, expect: readonly JsonObject[]): string | undefined {
  if (turns.length > 1) return 'an agent is given one turn, and they have several';
  return expect.length === 0 ? 'they expect nothing that is carried' : undefined;
}

function whyNot(one: SkillCase, expect: readonly JsonObject[]): string | undefined {
  const { turns, triggers, fixtures } = one;
  if (turns.length === 0) return 'they ask nothing';
  const unasked = whyUnasked(one, expect);
  if (unasked !== undefined) return unasked;
  if (triggers.some(({ skill }) => skill === 'own') && !JSON.stringify(expect).includes('skill_triggered'))
    return 'nothing says which skill they mean';
  if (fixtures.some(({ to }) => posix.isAbsolute(to) || to.startsWith('..') || to.startsWith('~')))
    return 'their files lie outside of the workspace';
  return undefined;
}

type Placed = { readonly from: string; readonly to: string; readonly file?: DraftFile };

function place(fixture: SkillFixture, id: string, { suite, bases, tree, losses }: CaseWriting): Placed {
  const { from, to, content } = fixture;
  const directory = posix.dirname(suite);
  if (content !== undefined) {
    const name = id.slice(0, MAX_ID).replace(/[^\p{L}\p{N}._-]+/gu, '-');
    const path = `${posix.basename(suite, '.eval.yaml')}.files/${name}/${to}`;
    return { from: path, to, file: { path: posix.join(directory, path), text: content } };
  }
  const found = locate(fixture, { bases, tree });
  if (found === undefined) {
    losses.add('files do not exist', from);
    return { from: posix.relative(directory, posix.join(bases[0] ?? '.', from)), to };
  }
  const path = posix.relative(directory, found.path) || '.';
  return found.isDirectory ? { from: `${path}/**`, to: `${to.replace(/\/$/, '')}/` } : { from: path, to };
}

/** Where a fixture lies; undefined: nowhere. */
export function locate(
  { from }: Pick<SkillFixture, 'from'>,
  { bases, tree }: Pick<CaseWriting, 'bases' | 'tree'>,
): { readonly path: string; readonly isDirectory: boolean } | undefined {
  const candidates = [...bases, '.'].map((base) => posix.join(base, from).replace(/\/$/, ''));
  const path = candidates.find(tree.has);
  if (path !== undefined) return { path, isDirectory: false };
  const directory = candidates.find((each) => tree.paths.some((one) => one.startsWith(`${each}/`)));
  return directory === undefined ? undefined : { path: directory, isDirectory: true };
}
