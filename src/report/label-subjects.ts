import { digestOf } from '../domain/json/digest.ts';
import { outputId, rubricOf, type HumanLabel, type LabelBinding } from '../domain/labels/human-label.ts';
import type { Result } from '../domain/result.ts';
import type { Score } from '../domain/scorer.ts';
import type { ScoredTrial } from '../domain/trial.ts';
import { collectFacts, type CaseFacts } from './facts.ts';
import { outputText } from './text/visible.ts';

/** One output that a person can label: all of a label but what the person says. */
export type LabelSubject = Omit<HumanLabel, 'human' | 'note' | 'reviewer' | 'added'>;

/**
 * What there is to label about an output: once for each judge that saw it, since a label is held against one rubric, and
 * once as a whole where none did.
 */
export function labelSubjects(
  { suite, target, comparison, details }: Pick<CaseFacts, 'suite' | 'target' | 'comparison' | 'details'>,
  trial: ScoredTrial,
  judge: Result['judge'],
): readonly LabelSubject[] {
  const { caseId, tags } = comparison;
  const output = outputText(trial.output);
  const bindings = judge === undefined ? [] : trial.scores.flatMap((score) => bindingOf(score, judge) ?? []);
  const input = details?.input[trial.key.side] ?? details?.input.head ?? '';
  const common = { suite, target, caseId, tags, input, output, outputHash: outputId(trial.output) };
  const scorers = trial.passed ? 'pass' : 'fail';
  return (bindings.length === 0 ? [undefined] : bindings).map((binding) => ({
    ...common,
    id: idOf([suite, target, caseId, output], binding),
    binding,
    scorers,
  }));
}

/** The output of a result that a label with this id is about. */
export function findSubject(result: Result, id: string): LabelSubject | undefined {
  for (const entry of collectFacts(result).cases) {
    const scored = entry.trials.filter((trial) => trial.status === 'scored');
    const found = scored.flatMap((trial) => labelSubjects(entry, trial, result.judge)).find((one) => one.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function bindingOf(score: Score, judge: string): LabelBinding | undefined {
  const rubric = rubricOf(score);
  return rubric === undefined
    ? undefined
    : { scorer: score.name, rubric, judge, judged: score.passed ? 'pass' : 'fail' };
}

function idOf(of: readonly [string, string, caseId: string, string], binding: LabelBinding | undefined): string {
  const by = binding === undefined ? [] : [binding.scorer, binding.rubric, binding.judge];
  return `${of[2].slice(0, 100)}-${digestOf([...of, ...by]).slice(0, 12)}`;
}
