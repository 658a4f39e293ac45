import { z } from 'zod';
import type { JsonObject } from '../../domain/json/json.ts';
import { commandLine, filePath, inputGlobs, plain, strict, workspacePath } from '../../forms/values.ts';
import type { ScorerDeclarations } from '../declaration.ts';
import { form } from '../parts/form.ts';

/** It runs where the agent worked, as a part of its trial. */
function runsInWorkspace({ run }: JsonObject): boolean {
  return run !== undefined;
}

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
          strict({
            run: commandLine.describe('Program and arguments, run in an agent’s workspace after its end; 0 is a pass.'),
            files: z
              .array(
                z.union([
                  filePath,
                  strict({ from: filePath, to: workspacePath.describe('Where it goes, from the workspace’s root.') }),
                ]),
              )
              .describe('Files that are put there for it, over whatever lies there.')
              .optional(),
            timeout_ms: plain(z.int().positive().max(3_600_000)).describe('Its deadline; default 60000.').optional(),
          }),
        ])
        .describe('A program that scores the output, or with `run` one that judges an agent’s workspace.'),
      (value) => (Array.isArray(value) ? { command: value } : value),
    ),
    asks: 'program',
    asksNobody: runsInWorkspace,
    needsAgent: runsInWorkspace,
    reads: 'program',
    texts: 'command',
    load: async () => (await import('./command.ts')).command,
  },
} as const satisfies ScorerDeclarations;
