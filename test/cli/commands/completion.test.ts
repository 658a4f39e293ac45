import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../../src/cli/cli.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { createDirectory } from '../../support/repository.ts';

/** What a shell offers after some words, in a directory that has a result.json and nothing else. */
type Ask = (script: string, directory: string, words: readonly string[]) => string;

// As bash does it: by the last part of the command's path.
const BASH = `
  npx_before() { COMPREPLY=(create-app); }
  complete -F npx_before npx
  source "$1"; source "$1"; shift
  COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
  [[ "$(complete -p "\${1##*/}")" =~ -F\\ ([^ ]+) ]] && "\${BASH_REMATCH[1]}" "$1" "\${@: -1}" "\${@: -2:1}"
  printf "%s\\n" "\${COMPREPLY[@]}"
`;

// A person's shell in a terminal of its own, which says each offer instead of drawing a menu, and leaves.
const ZSHRC = `
  autoload -Uz compinit && compinit -u -d $ZDOTDIR/dump
  source $ZDOTDIR/completion
  compadd() {
    local -a offered
    if [[ "$*" != *-[OAD]\\ * ]]; then
      builtin compadd -A offered "$@"
      (( $#offered )) && print -l -- "<"\${^offered}">"
    fi
    builtin compadd "$@"
  }
  leave() { print "<end>"; exit }
  comppostfuncs=(leave)
`;
const ZSH = `
  zmodload zsh/zpty
  zpty shell zsh -i
  zpty -w -n shell "$1"$'\\t'
  zpty -r shell said '*<end>*'
  print -r -- "$said"
`;

const LOCAL = 'node_modules/.bin/evaldelta';

const ASK: Readonly<Record<string, Ask>> = {
  bash: (script, directory, words) => {
    writeFileSync(join(directory, 'completion'), script);
    return execFileSync('bash', ['-c', BASH, 'bash', 'completion', ...words], { cwd: directory, encoding: 'utf8' });
  },
  zsh: (script, directory, words) => {
    const home = join(directory, '.zsh');
    mkdirSync(home);
    writeFileSync(join(home, 'completion'), script);
    writeFileSync(join(home, '.zshrc'), ZSHRC);
    const env = { PATH: process.env['PATH'], TERM: 'dumb', ZDOTDIR: home };
    const said = execFileSync('zsh', ['-f', '-c', ZSH, 'zsh', words.join(' ')], {
      cwd: directory,
      env,
      encoding: 'utf8',
    });
    return [...said.matchAll(/<(.*?)>/g)].map(([, offer = '']) => offer.replace(/^end$/, '')).join('\n');
  },
  fish: (script, directory, words) => {
    const home = join(directory, '.config');
    mkdirSync(join(home, 'fish'), { recursive: true });
    writeFileSync(join(home, 'fish/config.fish'), script);
    // Fish completes only commands that there are.
    mkdirSync(join(directory, 'node_modules/.bin'), { recursive: true });
    for (const file of [join(home, 'evaldelta'), join(home, 'npx'), join(directory, LOCAL)]) {
      writeFileSync(file, '#!/bin/sh\n', { mode: 0o755 });
    }
    const env = { PATH: `${home}:${process.env['PATH']}`, HOME: directory, XDG_CONFIG_HOME: home };
    const said = execFileSync('fish', ['-c', 'complete -C "$argv"', words.join(' ')], {
      cwd: directory,
      env,
      encoding: 'utf8',
    });
    return said.replace(/\t.*/g, '');
  },
};

describe.each(Object.entries(ASK))('evaldelta completion in a real %s', (shell, ask) => {
  const isMissing = spawnSync(shell, ['-c', 'exit']).status !== 0;

  it.skipIf(isMissing).each([
    { words: ['re'], offered: ['report', 'review'] },
    { words: ['run', '--watc'], offered: ['--watch'] },
    { words: ['plan', '--watc'], offered: [] },
    { words: ['compare', '--max'], offered: ['--max-drop'] },
    { words: ['review', 'run', '--watc'], offered: [] },
    { words: ['report', '--format', ''], offered: ['comment', 'html', 'json', 'junit', 'summary', 'terminal'] },
    { words: ['run', '--run', 'al'], offered: ['all'] },
    { words: ['completion', ''], offered: ['bash', 'fish', 'zsh'] },
  ])('offers $offered after $words', async ({ words, offered }) => {
    expect(await offersOf(shell, ask, ['evaldelta', ...words])).toEqual(offered);
  });

  it.skipIf(isMissing).each([
    { words: ['npx', 'evaldelta', 're'], offered: ['report', 'review'] },
    { words: ['npx', '--yes', 'evaldelta', 'run', '--watc'], offered: ['--watch'] },
    { words: ['npx', 'evaldelta@1.2.3', 'report', '--format', 'j'], offered: ['json', 'junit'] },
    { words: [LOCAL, 'run', '--run', 'al'], offered: ['all'] },
    { words: [`./${LOCAL}`, 're'], offered: ['report', 'review'] },
  ])('offers $offered after $words', async ({ words, offered }) => {
    const split = shell === 'bash' ? words.flatMap((word) => word.split(/(@)/)) : words;
    expect(await offersOf(shell, ask, split)).toEqual(offered);
  });

  it.skipIf(isMissing || shell !== 'bash')('leaves the rest of npx to whoever completed it before', async () => {
    expect(await offersOf(shell, ask, ['npx', 'cr'])).toEqual(['create-app']);
    expect(await offersOf(shell, ask, ['npx', 'evaldelta'])).toEqual(['create-app']);
  });

  // Bash adds files by itself where a completion offers nothing.
  it
    .skipIf(isMissing || shell === 'bash')
    .each([{ words: ['report', 're'] }, { words: ['run', '--json', 're'] }, { words: ['compare', 'a.json', 're'] }])(
    'offers files after $words',
    async ({ words }) => {
      expect(await offersOf(shell, ask, ['evaldelta', ...words])).toEqual(['result.json']);
    },
  );
});

describe.each(Object.keys(ASK))('evaldelta completion %s', (shell) => {
  it('knows every command and every flag', async () => {
    const { code, out } = await runCommandLine(['completion', shell]);
    const names = buildProgram().commands.flatMap((command) => [
      command.name(),
      ...command.options.map((option) => option.long?.slice('--'.length) ?? ''),
    ]);
    expect(code).toBe(0);
    expect(names.filter((name) => !out.includes(name))).toEqual([]);
  });
});

async function offersOf(shell: string, ask: Ask, words: readonly string[]): Promise<readonly string[]> {
  await using directory = await createDirectory();
  writeFileSync(join(directory.path, 'result.json'), '');
  const { out } = await runCommandLine(['completion', shell]);
  const said = ask(out, directory.path, words);
  return said
    .split('\n')
    .filter((line) => line !== '')
    .sort();
}
