import { isJsonObject } from '../../domain/json/json.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { someTextIn } from '../parts/config.ts';
import { judgeByProgram } from './parts/program.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `javascript: FILE`: the default export of a module judges the output, in a process of its own without keys. */
export function javascript(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const file = someTextIn(spec, 'file');
  const { files, inputs } = spec.config;
  const reads = [file, ...[files, inputs].flatMap((ids) => (isJsonObject(ids) ? Object.keys(ids) : []))];
  return judgeByProgram(spec, { kind: 'javascript', file, reads }, context);
}
