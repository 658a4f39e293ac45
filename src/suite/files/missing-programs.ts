import { ownProgram } from '../../domain/programs/own-program.ts';
import type { Suite, Target } from '../../domain/suite.ts';
import type { Warning } from '../../domain/verdict/warning.ts';

/** Programs of targets that are looked for on the search path and are not there: on this machine, which may lack what the job has. */
export function findMissingPrograms(
  suites: readonly Suite[],
  isOnPath: (program: string) => boolean,
): readonly Warning[] {
  return suites.flatMap(({ id: suite, targets, harness }) => {
    const own =
      harness === undefined ? [] : [{ name: harness.kind, words: firstWords([harness.setup, harness.command]) }];
    const started = [...targets.map((target) => ({ name: target.name, words: programsOf(target) })), ...own];
    return started.flatMap(({ name: target, words }) => {
      const missing = [...new Set(words)].filter((program) => !isOnPath(program));
      return missing.map((program) => ({ kind: 'no-program', suite, target, program }) as const);
    });
  });
}

/** The first word of each command, where it is a name and no path. */
function programsOf({ endpoint, corpus }: Target): readonly string[] {
  const program = ownProgram(endpoint);
  return firstWords([program?.setup, program?.command, corpus?.command]);
}

function firstWords(commands: readonly (readonly string[] | undefined)[]): readonly string[] {
  return commands.flatMap((words) => words?.slice(0, 1) ?? []).filter((word) => !/[\\/]/.test(word));
}
