import type { Passage } from '../../../domain/answers/answer-parts.ts';
import type { ScorerSpec } from '../../../domain/scorer.ts';
import { ScorerError, type Judgement } from '../../scorer.ts';
import { textsIn } from '../../parts/config.ts';
import { judgeList, type ListOutcome } from './judged-list.ts';

/** The ids of the passages that a case needs, each once. Throws ScorerError where the passages have no ids to be told by. */
export function neededIds(spec: ScorerSpec, passages: readonly Passage[]): readonly string[] {
  if (passages.length > 0 && passages.every(({ id }) => id === undefined)) {
    throw new ScorerError(
      `${spec.type} by \`ids\` needs passages with ids, and none has one: say where they are with \`context: { path, id }\` of the target`,
    );
  }
  return [...new Set(textsIn(spec, 'ids'))];
}

/** As `judgeList`, where nobody was asked: no label of a person is held against it. */
export function judgeIds(spec: ScorerSpec, outcome: ListOutcome, passAt: number): Judgement {
  const judgement = judgeList(spec, outcome, passAt);
  return { ...judgement, details: { items: judgement.details['items'] ?? [], isCounted: true } };
}
