import { z } from 'zod';
import { commandLine, filePath, inputGlobs, strict } from '../../forms/values.ts';
import type { ScorerDeclarations } from '../declaration.ts';
import { form } from '../parts/form.ts';

/** Scorers that are programs of the suite's author. */
export const PROGRAM_SCORERS = {
  javascript: {
    form: form(
      z
        .union([filePath, strict({ file: filePath, inputs: inputGlobs.describe('Globs of the files that it reads.') })])
        .describe('A module whose default export scores the output. It reads what it imports, and `inputs`.'),
      (value) => (typeof value === 'string' ? { file: value } : value),
    ),
    asks: 'program',
    reads: 'module',
    load: async () => (await import('./javascript.ts')).javascript,
  },
  command: {
    form: form(
      z
        .union([
          commandLine,
          strict({
            command: commandLine.describe('Program and arguments.'),
            inputs: inputGlobs.describe('Globs of the files that it reads.'),
          }),
        ])
        .describe('A program that scores the output.'),
      (value) => (Array.isArray(value) ? { command: value } : value),
    ),
    asks: 'program',
    reads: 'program',
    texts: 'command',
    load: async () => (await import('./command.ts')).command,
  },
} as const satisfies ScorerDeclarations;
