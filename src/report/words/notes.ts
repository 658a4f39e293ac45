import { turnsRed } from '../../domain/verdict/verdict.ts';
import { isCancelled, type Facts } from '../facts.ts';
import { name, phrase, type Phrase } from '../text/phrase.ts';
import { sayFailingCritical } from './measured.ts';
import { standingOutNote } from './standing-out.ts';
import { weakenedNote } from './weakened.ts';

/** Whole sentences that go with a verdict whichever it is: what else is wrong, and what the reader can do. */
export function commonNotes(facts: Facts): readonly Phrase[] {
  const { result } = facts;
  const { kind } = result.verdict;
  return [
    // A pass says it in its first sentence.
    ...(kind === 'pass' ? [] : failingCriticalNote(facts)),
    ...(kind === 'inconclusive' ? standingOutNote(facts) : []),
    // Where nothing ran it is the first sentence.
    ...(kind === 'nothing-to-run' || kind === 'error' ? [] : weakenedNote(result)),
    ...checkNotes(facts),
  ];
}

function failingCriticalNote(facts: Facts): readonly Phrase[] {
  const said = sayFailingCritical(facts);
  return said.length === 0 ? [] : [phrase`Besides, ${said}.`];
}

// What the reader can do, or why the check is green all the same.
function checkNotes({ result }: Facts): readonly Phrase[] {
  const { mode, verdict, pullRequest } = result;
  if (verdict.kind === 'error' || !turnsRed(verdict)) return [];
  if (mode !== 'block') return isCancelled(result) ? [] : [phrase`Mode ${name(mode)}: the check stays green.`];
  if (pullRequest === undefined || verdict.kind !== 'fail') return [];
  return [
    phrase`Fix the change and push again. If the loss is intended, somebody with write permission adds the label ${name('evaldelta:accept')}; it lasts until the next push.`,
  ];
}
