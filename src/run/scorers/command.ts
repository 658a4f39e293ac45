import type { ScorerSpec } from '../../domain/scorer.ts';
import { textsIn } from './parts/config.ts';
import { judgeByProgram } from './parts/program.ts';
import type { Judgement, ScoreContext } from './scorer.ts';

/** `command: [PROGRAM, ARGUMENT]`: a program judges the output, given and answering JSON, in a process of its own without keys. */
export function command(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  return judgeByProgram(spec, { kind: 'command', command: textsIn(spec, 'command') }, context);
}
