import { posix } from 'node:path';
import type { PlaceOf } from '../syntax/document.ts';
import { findSpecialParent, isDirectory, nearestPath } from './path.ts';
import { diagnosticAt, type DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import { ENDINGS, type NamedProgram } from './program-files.ts';
import { findOptional, type Sources } from './sources.ts';

/** A command, and whether something ran before it that may have made files which are not in the repository. */
type Prepared = NamedProgram & { readonly isPrepared: boolean };

/** Says which scripts of a command are not there, and which files it names from the root though it runs elsewhere. */
export function reportMissingScripts(sources: Sources, program: Prepared, placeOf: PlaceOf): void {
  const { command, directory } = program;
  if (runsElsewhere(command)) return;
  const scripts = new Set(program.isPrepared ? [] : scriptsOf(command));
  for (const [index, word] of command.entries()) {
    if (!isRelative(word) || isThere(sources, posix.join(directory, word))) continue;
    const relative = { word, directory, isProgram: index === 0 };
    const message = misrooted(sources, relative) ?? (scripts.has(index) ? missing(sources, relative) : undefined);
    if (message !== undefined) sources.diagnostics.push(diagnosticAt(placeOf([index]), message));
  }
}

const CONTAINER = /^(?:docker|podman|nerdctl|kubectl|ssh|wsl)$/;
const OTHER_DIRECTORY = /^(?:-C|--(?:directory|dir|cwd|chdir|prefix)(?:=.*)?)$/;

/** Words are then no files of this directory. */
function runsElsewhere([program = '', ...words]: readonly string[]): boolean {
  return CONTAINER.test(posix.basename(program)) || words.some((word) => OTHER_DIRECTORY.test(word));
}

/** A word that may be a path: no option, no shell's line, no template. */
function isRelative(word: string): boolean {
  return !word.startsWith('-') && !posix.isAbsolute(word) && !/[\s{}=*:~$]/.test(word);
}

/** What takes a script as its first word, and what looks like one. */
const SHELLS = /^(?:python[\d.]*|pypy[\d.]*|node|bash|sh|dash|zsh|ruby|perl|php)$/;
const RUNNERS = /^(?:deno|bun|tsx|ts-node|uv|fish|pwsh|Rscript|julia|lua)$/;
const SCRIPT = /\.(?:py|pyz|[cm]?[jt]sx?|sh|bash|zsh|fish|rb|pl|php|r|jl|lua|ps1)$/i;
/** The program is in the next word, is a module, or comes by stdin. */
const INLINE = /^(?:-[A-Za-z]*[cemp]|--(?:eval|print|test|command)|-)$/;

/** Which words of a command are files that must be there to start it. */
function scriptsOf(command: readonly string[]): readonly number[] {
  const own = command[0]?.includes('/') === true ? [0] : [];
  const first = command.findIndex((word) => [SHELLS, RUNNERS].some((known) => known.test(posix.basename(word))));
  const scripts: number[] = [];
  for (let at = first + 1; first !== -1 && at < command.length; at++) {
    const word = command[at] ?? '';
    if (INLINE.test(word)) break;
    const isFirstWord = at === first + 1 && SHELLS.test(posix.basename(command[first] ?? '')) && !word.startsWith('-');
    if (!SCRIPT.test(word) && !isFirstWord) continue;
    if (word !== 'inspect') scripts.push(at);
    // What follows an option may be its value: the script itself then comes later.
    if (!command[at - 1]?.startsWith('-')) break;
  }
  return [...own, ...scripts];
}

function isThere(sources: Sources, path: string): boolean {
  const { snapshot } = sources;
  return (
    ENDINGS.some((ending) => findOptional(sources, path + ending) !== undefined) ||
    snapshot.entries.has(path) ||
    isDirectory(snapshot, path) ||
    findSpecialParent(snapshot, path) !== undefined
  );
}

type Missing = { readonly word: string; readonly directory: string; readonly isProgram: boolean };

/** A file that stands where the word leads from the repository's root. */
function misrooted(sources: Sources, word: Missing): DiagnosticMessage | undefined {
  const path = posix.normalize(word.word);
  return /[./]/.test(word.word) && findOptional(sources, path) !== undefined ? notThere(word, path) : undefined;
}

function missing({ snapshot }: Sources, word: Missing): DiagnosticMessage {
  return notThere(word, nearestPath(snapshot, posix.join(word.directory, word.word)));
}

function notThere({ word, directory, isProgram }: Missing, near: string | undefined): DiagnosticMessage {
  const where = directory === '.' ? 'the root' : `\`${directory}\``;
  const relative = posix.relative(directory, near ?? '');
  // Without a slash it would be looked for on the search path.
  const written = isProgram && !relative.includes('/') ? `./${relative}` : relative;
  return {
    code: 'missing-file',
    sentence: `There is no file \`${word}\` in ${where}, where the command runs.`,
    hint: near === undefined ? ONLY_FILES : `Did you mean \`${written}\`?`,
  };
}

const ONLY_FILES = 'Paths are relative to that directory, and only files that git does not ignore are there.';
