import { SPEC_CHANGE_KINDS, type SpecChange } from '../spec-change.ts';

/** Why a rule came to what it found; a blocking change of the spec is its own reason. */
export const RULE_WHYS = [
  'above',
  'bar-inside-interval',
  'bars-share',
  'base-above',
  'base-below',
  'below',
  'broken-cases',
  'budget',
  'confirmed',
  'deadline',
  'dear-head',
  'drop',
  'dropped',
  'ended-by-broken',
  'ended-by-critical',
  'ended-by-drop',
  'errors-differ',
  'fragile',
  'grew',
  'interrupted',
  'neutral',
  'not-certain',
  'not-enough-evidence',
  'not-established',
  'not-measured',
  'not-rerun',
  'one-server',
  'other-upstreams',
  'removed',
  'ruled-out',
  'starts',
  'target-stopped',
  'tolerated',
  'too-few-samples',
  'too-many-errors',
  'unanswered',
  'unconfirmed',
  'unscored',
  'unsettled',
  'vanished',
  'waiting',
  'without-judge',
] as const;

/** A reason of a rule. */
export type RuleWhy = (typeof RULE_WHYS)[number];

/** A stable word that says why, for the report to put into a sentence. */
export type FindingWhy = RuleWhy | SpecChange['kind'];

const WORDS: ReadonlySet<string> = new Set([...RULE_WHYS, ...SPEC_CHANGE_KINDS]);

/** Whether a word of a file is one that the report has a sentence for. */
export function isFindingWhy(word: string): word is FindingWhy {
  return WORDS.has(word);
}

/** Whether a finding is about who answered a whole row, so that it holds for all that is said of that row. */
export function isOfServers(why: FindingWhy | undefined): boolean {
  return why === 'one-server' || why === 'other-upstreams';
}
