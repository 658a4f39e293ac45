import { posix } from 'node:path';
import type { JsonObject } from '../../domain/json/json.ts';
import { startLosses, type Losses } from '../../suite/diagnostics/losses.ts';
import { expectOf, isWeak } from '../../suite/skills/entry.ts';
import { idPrefix, skillDirectory } from '../../suite/skills/places.ts';
import { idsOf } from '../../suite/skills/ids.ts';
import type { SkillCase } from '../../suite/skills/skill-case.ts';
import { suiteId, type DraftFile } from '../first-suite.ts';
import type { FoundFile } from '../found-file.ts';
import { filesOf, type DraftAgent, type Subject } from './agent.ts';
import { locate, MAX_ID, whyUnasked, writeCase } from './cases.ts';
import { dialectOf, type Dialect } from './dialects.ts';
import { readFile, type ReadFile } from './read-file.ts';
import { findSubject, type SkillTree } from './subject.ts';
import { suiteText } from './suite-text.ts';

/** A suite made of the evals of a skill, or why there is none. */
export type SkillDraft = {
  /** The file that it was made of, or the first of them. */
  readonly path: string;
  readonly files: readonly DraftFile[];
  readonly left: readonly string[];
  readonly tests: { readonly taken: number; readonly of: number };
  /** Models that the suite needs besides. */
  readonly asks: { readonly judge: boolean; readonly embeddings: boolean };
  readonly judges: readonly [];
};

/** What the evals of all skills of a repository are drafted for. */
export type Drafting = { readonly tree: SkillTree; readonly agent: DraftAgent };

/** Suites of the evals that files hold: one for each file, or for all files of one case each in a directory. */
export async function draftSkillSuites(
  files: readonly FoundFile[],
  drafting: Drafting,
): Promise<readonly SkillDraft[]> {
  const ids = new Set<string>();
  const drafts: SkillDraft[] = [];
  for (const members of Map.groupBy(files, groupOf).values()) {
    const losses = startLosses();
    const [first] = members;
    const dialect = first && dialectOf(first);
    if (dialect === undefined) continue;
    const read = await Promise.all(members.map((file) => readFile(file, dialect, { tree: drafting.tree, losses })));
    const evals = read.flatMap((one) => one ?? []);
    if (evals.length > 0) drafts.push(await draftSuite({ evals, dialect, losses, ids }, drafting));
  }
  return drafts;
}

function groupOf(file: FoundFile): string {
  const dialect = dialectOf(file);
  return dialect?.isCase === true ? `${dialect.name} ${homeOf(file.path)}` : file.path;
}

/** The directory that holds the cases of one suite. */
function homeOf(path: string): string {
  const own = posix.dirname(path);
  for (let above = own; above !== '.'; above = posix.dirname(above))
    if (/^(?:evals?|evaluations?)$/.test(posix.basename(above))) return above;
  return own;
}

type Group = {
  readonly evals: readonly ReadFile[];
  readonly dialect: Dialect;
  readonly losses: Losses;
  /** Of the suites so far. */
  readonly ids: Set<string>;
};

const NOTHING: Omit<SkillDraft, 'path' | 'tests'> = {
  files: [],
  left: [],
  asks: { judge: false, embeddings: false },
  judges: [],
};

async function draftSuite({ evals, dialect, losses, ids }: Group, { tree, agent }: Drafting): Promise<SkillDraft> {
  const path = evals[0]?.file.path ?? '';
  const cases = evals.flatMap((one) => one.cases);
  const of = evals.reduce((sum, one) => sum + one.of, 0);
  const nothing: SkillDraft = { ...NOTHING, path, tests: { taken: 0, of } };
  const named = evals.find(({ skill }) => skill !== undefined)?.skill;
  const subject = await findSubject(path, named, tree);
  if (subject === undefined) return { ...nothing, left: [describeNoSubject(named)] };
  const skill = named ?? nameOf(subject);
  const isTriggers = cases.length > 0 && cases.every(isTrigger);
  const home = dialect.isCase === true ? homeOf(path) : posix.dirname(path);
  const id = uniqueId(`${skill ?? posix.basename(home)}${isTriggers ? '-triggers' : ''}`, path, ids);
  const suite = posix.join(home, `${id}.eval.yaml`);
  const written =
    dialect.rewrite === undefined
      ? importEvals(evals, { suite, skill, losses, tree })
      : writeEvals(evals, { suite, skill, losses, subject, tree });
  if (written.cases.length === 0) return { ...nothing, left: losses.sentences() };
  if (cases.some(isWeak))
    losses.add('cases without single expectations are judged by their result in prose as a whole');
  const from = evals.map(({ file }) => posix.relative(home, file.path));
  const files = filesOf(subject, agent, {
    suite,
    commands: isCommanded(cases) ? commandsOf(subject, tree) : undefined,
  });
  const left = losses.sentences();
  const text = suiteText({ id, from, files, isTriggers, cases: written.cases, left }, agent);
  const judge = !isTriggers && cases.some(isJudged);
  return {
    path,
    files: [{ path: suite, text }, ...written.files],
    left,
    tests: { taken: written.taken, of },
    asks: { judge, embeddings: false },
    judges: [],
  };
}

function isTrigger({ triggers, items, entries, expected }: SkillCase): boolean {
  return triggers.length > 0 && items.length + entries.length === 0 && expected === undefined;
}

function isJudged({ items, expected }: SkillCase): boolean {
  return items.length > 0 || expected !== undefined;
}

function nameOf(subject: Subject): string | undefined {
  if (subject.kind === 'skill') return subject.name;
  return subject.kind === 'agent' ? posix.basename(subject.file, '.md') : undefined;
}

function describeNoSubject(named: string | undefined): string {
  const whose = named === undefined ? '' : ` of \`${named}\``;
  return `no \`SKILL.md\`${whose} is there, so that nothing is under test.`;
}

/** Whether a slash command is asked. */
function isCommanded(cases: readonly SkillCase[]): boolean {
  return cases.some(({ turns }) => turns[0]?.startsWith('/') === true);
}

/** Slash commands lie beside the skills of a plugin. */
function commandsOf(subject: Subject, { paths }: SkillTree): string | undefined {
  const directory =
    subject.kind === 'skill' ? subject.directory : subject.kind === 'agent' ? posix.dirname(subject.file) : '.';
  const plugin = directory.replace(/(?:^|\/)skills\/[^/]+$|(?:^|\/)agents$/, '') || '.';
  return [posix.join(plugin, 'commands'), 'commands'].find((each) => paths.some((path) => path.startsWith(`${each}/`)));
}

/** An id that no suite before has. */
function uniqueId(wanted: string, path: string, ids: Set<string>): string {
  const plain = suiteId(wanted);
  const base = plain === 'first' ? suiteId(path.replace(/[/.]+/g, '-')) : plain;
  const id = ids.has(base) ? `${base}-${ids.size + 1}` : base;
  ids.add(id);
  return id;
}

type Written = { readonly cases: readonly JsonObject[]; readonly files: readonly DraftFile[]; readonly taken: number };
type Writing = {
  readonly suite: string;
  readonly skill: string | undefined;
  readonly losses: Losses;
  readonly tree: SkillTree;
};

/** The files stay the only source; what an agent cannot be asked is excepted by its id. */
function importEvals(evals: readonly ReadFile[], writing: Writing): Written {
  const cases = evals.map((one) => importEntry(one, writing));
  const left = cases.reduce((sum, { except = [] }) => sum + except.length, 0);
  const all = evals.reduce((sum, one) => sum + one.cases.length, 0);
  return { cases, files: [], taken: all - left };
}

function importEntry(
  { file, cases, skill: own }: ReadFile,
  { suite, skill, losses, tree }: Writing,
): JsonObject & { readonly except?: readonly string[] } {
  const directory = skillDirectory(tree.has, file.path);
  const ids = idsOf(idPrefix(own ?? skill, directory), cases);
  const named = [own ?? skill ?? directory];
  const except = cases.flatMap((one, index) => {
    const why =
      one.turns.length === 0
        ? undefined
        : whyUnasked(
            one,
            expectOf(one, named, (text) => text),
          );
    const id = ids[index] ?? '';
    // An id that no case may have is told where it stands.
    if (why === undefined || id.length > MAX_ID) return [];
    losses.add(`cases are left out: ${why}`, id);
    return [id];
  });
  const beside = posix.dirname(file.path);
  const bases = [directory, beside, posix.join(beside, 'files')];
  for (const fixture of cases.flatMap(({ fixtures }) => fixtures))
    if (locate(fixture, { bases, tree }) === undefined) losses.add('files do not exist', fixture.from);
  const path = posix.relative(posix.dirname(suite), file.path);
  return except.length === 0 ? { import: path } : { import: path, except };
}

type WholeWriting = Writing & { readonly subject: Subject };

function writeEvals(evals: readonly ReadFile[], { suite, skill, losses, subject, tree }: WholeWriting): Written {
  const all = evals.flatMap(({ file, cases }) => cases.map((one) => ({ file, one })));
  const ids = idsOf(
    skill ?? posix.basename(homeOf(suite)),
    all.map(({ one }) => one),
  );
  const own = subject.kind === 'skill' ? [subject.directory] : [];
  const skills = skill === undefined ? [] : [skill];
  const written = all.flatMap(({ file, one }, index) => {
    const directory = posix.dirname(file.path);
    const bases = [...own, directory, posix.join(directory, 'files')];
    return writeCase(one, ids[index] ?? '', { suite, bases, skills, tree, losses }) ?? [];
  });
  return {
    cases: written.map(({ entry }) => entry),
    files: written.flatMap(({ files }) => files),
    taken: written.length,
  };
}
