import type { ScorerSpec } from '../../domain/scorer.ts';
import { textIn, textsIn } from '../parts/config.ts';
import { judgeByProgram } from './parts/program.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `command: [PROGRAM, ARGUMENT]`, in `directory`: a program judges the output, given and answering JSON, in a process of its own without keys. */
export function command(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const program = { kind: 'command', command: textsIn(spec, 'command'), directory: textIn(spec, 'directory') } as const;
  return judgeByProgram(spec, program, context);
}
