import { posix } from 'node:path';
import { ownProgram, type OwnProgram } from '../../domain/programs/own-program.ts';
import type { Suite } from '../../domain/suite.ts';
import type { SharedInstall, Warning } from '../../domain/verdict/warning.ts';

/** Where both sides' programs would live in one place, so that base answers with what head brought: told before anything is measured. */
export function findSharedState(head: readonly Suite[]): readonly Warning[] {
  return head.flatMap(({ id: suite, targets, harness }) => {
    const own = harness === undefined ? [] : [{ name: harness.kind, program: harness }];
    const started = [...targets.map(({ name, endpoint }) => ({ name, program: ownProgram(endpoint) })), ...own];
    return started.flatMap(({ name: target, program }): readonly Warning[] => {
      const found = program && findSharedInstall(program);
      return found === undefined ? [] : [{ kind: 'shared-install', suite, target, ...found }];
    });
  });
}

type Found = { readonly words: string; readonly into: SharedInstall };

function findSharedInstall({ setup = [], command }: OwnProgram): Found | undefined {
  const commands = [...commandsIn(setup), ...commandsIn(command)];
  // Whatever is installed after it has been entered goes there.
  const own = commands.findIndex((words) => words.some((word) => /(?:^|\/)activate$|^PATH=/.test(word)));
  for (const words of own === -1 ? commands : commands.slice(0, own)) {
    const into = installsInto(words);
    if (into !== undefined) return { words: words.slice(0, 4).join(' '), into };
  }
  return undefined;
}

const SHELL = /^(?:ba|da|z)?sh$/;
/** What leads a command and is none itself. */
const BEFORE = /^(?:sudo|env|command|exec|time|[A-Za-z_]\w*=.*)$/;

/** The commands of a line: those of a shell's script one by one, any other line as it is. */
function commandsIn(line: readonly string[]): readonly (readonly string[])[] {
  const [program = '', ...rest] = line;
  const flag = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
  if (!SHELL.test(posix.basename(program)) || flag === -1) return [line];
  const script = rest[flag + 1] ?? '';
  return script.split(/&&|\|\||[;|\n]/).flatMap((part) => {
    const words = part
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/^["'({]+|["')}]+$/g, ''));
    const first = words.findIndex((word) => !BEFORE.test(word));
    const isElsewhere = words.slice(0, first).some((word) => word.startsWith('PATH='));
    return first === -1 || isElsewhere ? [] : [words.slice(first)];
  });
}

const PIP = /^pip[\d.]*$/;
const PYTHON = /^(?:python|pypy)[\d.]*$/;
const ELSEWHERE = /^(?:--(?:target|prefix|python|root)(?:=.*)?|-t)$/;

/** Where a command installs, if that is one place for both sides; a program that is named by a path is the side's own. */
function installsInto([program = '', ...rest]: readonly string[]): SharedInstall | undefined {
  if (program.includes('/')) return undefined;
  if (installsForAll(program, rest)) return 'python';
  const has = (...words: readonly string[]): boolean => words.some((word) => rest.includes(word));
  if (/^(?:npm|pnpm|bun)$/.test(program) && has('-g', '--global') && has('i', 'install', 'add', 'ci', 'link'))
    return 'node';
  if (program === 'yarn' && rest[0] === 'global' && has('add')) return 'node';
  if (/^(?:apt|apt-get|apk|dnf|yum|brew|cargo|gem)$/.test(program) && has('install', 'add')) return 'machine';
  if (program === 'go' && rest[0] === 'install') return 'machine';
  return undefined;
}

function installsForAll(program: string, rest: readonly string[]): boolean {
  const isElsewhere = rest.some((word) => ELSEWHERE.test(word));
  if (PIP.test(program)) return rest.includes('install') && !isElsewhere;
  if (PYTHON.test(program)) return rest[0] === '-m' && installsForAll(rest[1] ?? '', rest.slice(2));
  if (program === 'pipx') return rest.includes('install');
  if (program === 'conda' || program === 'mamba')
    return rest.includes('install') && !rest.some((word) => /^(?:-p|--prefix)/.test(word));
  if (program !== 'uv') return false;
  if (rest[0] === 'tool') return rest[1] === 'install';
  return rest[0] === 'pip' && rest.includes('--system') && rest.includes('install') && !isElsewhere;
}
