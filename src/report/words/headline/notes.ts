import { turnsRed, type VerdictKind } from '../../../domain/verdict/verdict.ts';
import { isCancelled, isWaiting, type Facts } from '../../facts.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';
import { describeFailingCritical } from './measured.ts';
import { standingOutNote } from './standing-out.ts';
import { weakenedNote } from '../changes/weakened.ts';

const GREEN: ReadonlySet<VerdictKind> = new Set(['pass', 'inconclusive', 'waived']);

/** Whole sentences that go with a verdict whichever it is: what else is wrong, and what the reader can do. */
export function commonNotes(facts: Facts): readonly Phrase[] {
  const { result } = facts;
  const { kind } = result.verdict;
  return [
    // A pass says it in its first sentence.
    ...(kind === 'pass' ? [] : failingCriticalNote(facts)),
    ...(kind === 'inconclusive' ? standingOutNote(facts) : []),
    // Where nothing ran it is the first sentence, and what is red has to be mended first.
    ...(GREEN.has(kind) ? weakenedNote(result) : []),
    ...checkNotes(facts),
  ];
}

function failingCriticalNote(facts: Facts): readonly Phrase[] {
  const said = describeFailingCritical(facts);
  return said.length === 0 ? [] : [phrase`Besides, ${said}.`];
}

// What the reader can do, or why the check is green all the same.
function checkNotes({ result }: Facts): readonly Phrase[] {
  const { mode, verdict, pullRequest } = result;
  if (verdict.kind === 'error' || !turnsRed(verdict)) return [];
  if (mode !== 'block')
    return isCancelled(result) || isWaiting(result) ? [] : [phrase`Mode ${name(mode)}: the check stays green.`];
  if (pullRequest === undefined || verdict.kind !== 'fail') return [];
  return [
    phrase`Fix it and push again. If it is intended, somebody with write access adds the label ${name('evaldelta:accept')}; a new push voids it.`,
  ];
}
