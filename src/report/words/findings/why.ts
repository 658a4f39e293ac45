import type { FindingWhy, RuleWhy } from '../../../domain/verdict/finding-why.ts';
import type { Finding } from '../../../domain/verdict/verdict.ts';

/** What a reason adds to a finding that is shown without being charged, and whether that is shown elsewhere. */
type Wording = { readonly reported?: string; readonly shown?: 'apart' | 'elsewhere' };

const NOT_CHARGED = 'not charged to this pull request';

/** The sentence of the rule says it. */
const SAID: Wording = {};

/** Rules that were asked for and could not be judged say nothing about head. */
const APART: Wording = { shown: 'apart' };

/** The rule that ended the row says it better. */
const ELSEWHERE: Wording = { shown: 'elsewhere' };

const WORDINGS = {
  above: SAID,
  'bar-inside-interval': SAID,
  'bars-share': SAID,
  'base-above': { reported: `base was above it already: ${NOT_CHARGED}` },
  'base-below': { reported: `base was below it already: ${NOT_CHARGED}` },
  below: SAID,
  'broken-cases': SAID,
  budget: SAID,
  confirmed: SAID,
  deadline: SAID,
  'dear-head': SAID,
  drop: SAID,
  dropped: SAID,
  'ended-by-broken': ELSEWHERE,
  'ended-by-critical': ELSEWHERE,
  'ended-by-drop': {
    reported: 'not judged: the drop had ended the row before all suspects were re-run',
    shown: 'elsewhere',
  },
  'errors-differ': SAID,
  fragile: SAID,
  grew: SAID,
  interrupted: SAID,
  neutral: { reported: 'a rewording that changes nothing on average loses as much more often than the policy counts' },
  'not-enough-evidence': SAID,
  'not-certain': SAID,
  'not-established': { reported: 'not established by the data: shown, not charged' },
  'not-measured': APART,
  'not-rerun': { reported: 'not confirmed by fresh re-runs: a warning, not a block' },
  'one-server': SAID,
  'other-upstreams': SAID,
  removed: SAID,
  'ruled-out': SAID,
  starts: SAID,
  'target-stopped': SAID,
  tolerated: { reported: 'as many as the policy tolerates' },
  'too-few-samples': APART,
  'too-many-errors': SAID,
  unanswered: SAID,
  unconfirmed: { reported: 'not reproduced by fresh re-runs: a warning, not a block' },
  unscored: SAID,
  unsettled: SAID,
  waiting: SAID,
  vanished: SAID,
  'without-judge': SAID,
} as const satisfies Readonly<Record<RuleWhy, Wording>>;

/** Why a finding is shown without being charged, where its sentence does not say so. */
export function reportedReason({ status, why }: Finding): string | undefined {
  return status === 'reported' ? wordingOf(why).reported : undefined;
}

/** Where a finding that is not charged is shown: with the others, apart from them, or elsewhere. */
export function whereShown({ why }: Finding): 'here' | 'apart' | 'elsewhere' {
  return wordingOf(why).shown ?? 'here';
}

// A change of the spec has a sentence of its own.
function wordingOf(why: FindingWhy | undefined): Wording {
  return why !== undefined && isRuleWhy(why) ? WORDINGS[why] : SAID;
}

function isRuleWhy(why: FindingWhy): why is RuleWhy {
  return Object.hasOwn(WORDINGS, why);
}
