import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli.ts';
import { runCommandLine } from '../support/cli-bench.ts';
import { createDirectory } from '../support/repository.ts';

describe('evaldelta completion bash', () => {
  it.each([
    [
      ['evaldelta', 're'],
      ['report', 'review'],
    ],
    [['evaldelta', 'run', '--wa'], ['--watch']],
    [['evaldelta', 'plan', '--wa'], []],
    [['evaldelta', 'compare', '--max'], ['--max-drop']],
  ])('completes %j in a real bash', async (words, expected) => {
    await using directory = await createDirectory();
    const script = join(directory.path, 'evaldelta.bash');
    writeFileSync(script, (await runCommandLine(['completion', 'bash'])).out);
    const ask =
      'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _evaldelta; printf "%s\\n" "${COMPREPLY[@]}"';
    const said = execFileSync('bash', ['-c', ask, 'bash', script, ...words], { encoding: 'utf8' });
    expect(said.split('\n').filter((line) => line !== '')).toEqual(expected);
  });
});

describe.each(['bash', 'zsh', 'fish'])('evaldelta completion %s', (shell) => {
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
