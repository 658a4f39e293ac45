import type { SkippedTrial } from '../../../domain/trial.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';
import { NOTHING } from './statement.ts';

/** A run that ended early, in words: a clause, what follows "stopped", and a sentence of advice. */
export type Stop = { readonly clause: string; readonly by: string; readonly advice: Phrase };

/** The ways in which a run ends early. */
export const STOPS: Readonly<Record<SkippedTrial['why'], Stop>> = {
  budget: {
    clause: 'the spending cap was reached',
    by: 'by the spending cap',
    advice: phrase`Raise ${name('max-cost')} and run it again: what was measured is kept.`,
  },
  deadline: {
    clause: "the run's deadline came",
    by: "by the run's deadline",
    advice: phrase`Run it again, or raise ${name('limits.run_timeout_ms')}: what was measured is kept.`,
  },
  interrupted: {
    clause: 'the run was interrupted',
    by: 'by an interruption',
    advice: phrase`Run it again: what was measured is kept.`,
  },
  starts: {
    clause: 'the harness had been started as often as it may be',
    by: 'because the harness had been started as often as it may be',
    advice: phrase`Broken cases that had not run often enough by then are not confirmed. Raise ${name('max_starts')}, or let fewer have to be confirmed.`,
  },
  waiting: {
    clause: 'its answers are still to come',
    by: 'while its answers are still to come',
    advice: phrase`Nothing of it is lost: run it again with ${name('collect')} on the same revisions once they are there.`,
  },
  'target-stopped': {
    clause: 'the target was given up',
    by: 'because the target was given up',
    advice: NOTHING,
  },
};
