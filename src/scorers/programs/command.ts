import type { ScorerSpec } from '../../domain/scorer.ts';
import { workspaceCheck } from '../../domain/agents/workspace-check.ts';
import { workspaceCommand } from '../agents/workspace-command.ts';
import { textIn, textsIn } from '../parts/config.ts';
import { judgeByProgram } from './parts/program.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/**
 * `command: [PROGRAM, ARGUMENT]`, in `directory`: a program judges the output, given and answering JSON, in a process of its
 * own without keys. With `run` it is one that judged an agent's workspace.
 */
export async function command(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const check = workspaceCheck(spec);
  if (check !== undefined) return workspaceCommand(spec, check, context);
  const program = { kind: 'command', command: textsIn(spec, 'command'), directory: textIn(spec, 'directory') } as const;
  return await judgeByProgram(spec, program, context);
}
