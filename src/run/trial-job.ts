import type { FingerprintedRequest, PlannedCase } from '../domain/plan.ts';
import type { SkippedTrial, TrialKey } from '../domain/trial.ts';
import type { Clock } from '../ports.ts';
import type { HeldAnswers } from './answers/held-answers.ts';
import type { PutAside } from './put-aside.ts';
import type { JudgeForm } from './scoring/judge-form.ts';
import type { ScoringTools } from './scoring/scoring.ts';
import type { ObservedModels } from './calls/observed-models.ts';
import type { Standing } from './calls/standing.ts';

/** A case’s request in other words. */
export type Reword = (
  key: Pick<TrialKey, 'suite' | 'target' | 'caseId'>,
  words: readonly string[],
) => { readonly asked: FingerprintedRequest } | undefined;

/** What every trial of a run shares. */
export type TrialTools = ScoringTools & {
  readonly clock: Clock;
  readonly observedModels: ObservedModels;
  /** Whether simulated users have ever spoken in form. */
  readonly userForm: JudgeForm;
  /** Answers that are not scored yet. */
  readonly held: HeldAnswers;
  /** Whether anybody has ever said something in other words that could be used. */
  readonly paraphraseForm: JudgeForm;
  /** In which words cases are asked, by `caseKey`, as far as they are known. */
  readonly paraphrases: Map<string, readonly string[]>;
  /** How a case is asked in other words; undefined where they are none that it could be asked in. */
  readonly reword?: Reword | undefined;
  /** Makes a trial small that has been scored. */
  readonly putAside: PutAside;
  /** Why the run ends early, once it does. */
  readonly endedBy: () => SkippedTrial['why'];
};

/** One trial to run: its key, its case, and what it shares with the others. */
export type TrialJob = {
  readonly key: TrialKey;
  readonly planned: PlannedCase;
  readonly tools: TrialTools;
  /** Nothing more is to be sent to its target. */
  readonly isStopped: () => boolean;
  /** How its target on its side stands to its requests. */
  readonly standing: Standing;
  /** Asked when a call's turn comes: whether there is still money for it and what runs next to it. */
  readonly mayBePaid: () => boolean;
};
