import type { Passage } from '../../../domain/answers/answer-parts.ts';
import type { Output } from '../../../domain/request.ts';
import type { ScorerSpec } from '../../../domain/scorer.ts';
import { ScorerError, type ScoreContext } from '../../scorer.ts';
import { numberIn, optionalTextsIn, valueIn } from '../../parts/config.ts';
import type { FencedPart } from '../../parts/fence.ts';

/**
 * The passages that a scorer judges, best first: those that its `context` names, else those of the answer; of them the `top`
 * ones, where it says so. Throws ScorerError where there are none to be had, so that no answer passes for want of them.
 */
export function passagesOf(spec: ScorerSpec, { output }: Pick<ScoreContext, 'output'>): readonly Passage[] {
  const named = valueIn(spec, 'context') === undefined ? undefined : optionalTextsIn(spec, 'context').map(toPassage);
  const passages = named ?? output.context;
  if (passages === undefined) {
    throw new ScorerError(
      `${spec.type} needs the passages that the answer rests on, and the answer brings none: say where they are with \`context:\` of the target, or of the scorer`,
    );
  }
  return passages.slice(0, numberIn(spec, 'top') ?? Infinity);
}

function toPassage(text: string): Passage {
  return { id: undefined, text, score: undefined };
}

/** Passages as a judge sees them, each by its number. */
export function passageParts(passages: readonly Passage[], label = 'passage'): readonly FencedPart[] {
  return passages.map(({ text }, index) => ({ label: `${label} ${index + 1}`, text }));
}

/** What an answer rests on, for a judge that grades the answer by a rubric; nothing where it brings no context. */
export function contextParts({ context = [] }: Pick<Output, 'context'>, of = ''): readonly FencedPart[] {
  return passageParts(context, `passage${of}`);
}
