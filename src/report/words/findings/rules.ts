import { isOfServers } from '../../../domain/verdict/finding-why.ts';
import { confirmedDrop } from '../../../domain/comparison/confirmed.ts';
import { measureOf } from '../../../domain/comparison/measures.ts';
import type { Result } from '../../../domain/result.ts';
import type { Finding, RuleName } from '../../../domain/verdict/verdict.ts';
import { isUnmeasured, type Facts } from '../../facts.ts';
import { formatLimit, formatNumberOf, formatSize } from '../../text/format.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';
import { describeFinding } from './describe.ts';
import { findingsThat, leadingFinding, secondaryFindings, unjudgedFindings } from './order.ts';
import { NOTHING, wholeStatement } from './statement.ts';
import { whereShown } from './why.ts';

const MOST_MET = 6;

/** What the top of a report says whole. */
const SAID_ON_TOP: ReadonlySet<RuleName> = new Set(['spec', 'errors']);

/** Every rule that a reader should see, a line each, with a mark that says what it does to the check. */
export function ruleLines(facts: Facts): readonly Phrase[] {
  const { result } = facts;
  const first = leadingFinding(result);
  const isShown = first !== undefined && !isOfServers(first.why) && !SAID_ON_TOP.has(first.rule);
  const leading = isShown ? [first] : [];
  const unjudged = isUnmeasured(facts) ? [] : unjudgedFindings(result);
  const lines = [...leading, ...secondaryFindings(result), ...unjudged].map((finding) => {
    return phrase`${markOf(finding, facts.result)}: ${describeRule(finding, facts)}`;
  });
  return [...lines, ...metLine(facts)];
}

/** What a rule's outcome does to the check, with its mark: `✗ blocks`, `! warns`, `○ cannot tell`, `✓ met`. */
export function markOf(finding: Finding, { mode, verdict }: Result): string {
  const { status, level } = finding;
  const blocks = mode === 'block' && verdict.kind !== 'waived' ? '✗ blocks' : '✗ would block';
  if (status === 'met') return '✓ met';
  if (status === 'breached') return level === 'block' ? blocks : '! warns';
  if (status === 'error') return '⛔ not measured';
  return status === 'reported' && whereShown(finding) === 'here' ? '○ not charged' : '○ cannot tell';
}

function describeRule(finding: Finding, facts: Facts): Phrase {
  const statement = describeFinding(finding, facts.result);
  const isOne = facts.rows.length < 2 && finding.tag === undefined && finding.why !== 'without-judge';
  const where = isOne ? NOTHING : statement.where;
  const drop = describeDropShort(finding);
  const isLeading = finding === leadingFinding(facts.result);
  const isToldAbove = isLeading || (drop !== undefined && finding.status === 'breached');
  return wholeStatement({ where, says: drop ?? statement.says, also: isToldAbove ? NOTHING : statement.also });
}

/** What a rule about a drop comes to, without what it rests on. */
function describeDropShort({ rule, status, evidence, why }: Finding): Phrase | undefined {
  if (!rule.endsWith('.max_drop') || evidence?.kind !== 'row' || why === 'dear-head') return undefined;
  const { row } = evidence;
  const unit = rule === 'score.max_drop' ? 'score' : 'rate';
  const quantity = unit === 'rate' ? 'the pass rate' : 'the mean score';
  const limit = formatLimit(row.maxDrop, unit);
  if (status === 'undecided') return phrase`whether ${quantity} fell by more than the ${limit} tolerated`;
  if (status !== 'breached') return undefined;
  const [who, size] =
    row.outcome === 'broken'
      ? ['the confirmed broken cases make a drop of', confirmedDrop(row).drop]
      : [`${quantity} fell by`, row.drop ?? 0];
  return phrase`${who} ${formatSize(size, unit)}, more than the ${limit} tolerated`;
}

/** What is met wherever it was judged, each rule once. */
function metLine({ result }: Facts): readonly Phrase[] {
  const others = new Set(findingsThat(result, 'breached', 'undecided', 'reported', 'error').map(nounOf));
  const names = [...new Set(findingsThat(result, 'met').map(nounOf))].filter((noun) => !others.has(noun));
  if (names.length === 0) return [];
  const more = names.length - MOST_MET;
  const shown = names.slice(0, MOST_MET).join(', ');
  return [phrase`✓ met: ${shown}${more > 0 ? ` and ${formatNumberOf(more, 'more rule')}` : ''}.`];
}

const NOUNS: Readonly<Partial<Record<RuleName, string>>> = {
  'critical.max_broken': 'critical cases',
  'broken.max': 'broken cases',
  'pass_rate.max_drop': 'pass rate',
  'score.max_drop': 'mean score',
  spec: 'spec',
  errors: 'answers',
  metric: 'metrics',
};

/** A rule in words of ours. */
function nounOf({ rule }: Finding): string {
  const quantity = measureOf(rule)?.words;
  return NOUNS[rule] ?? (quantity === undefined ? rule : boundOf(rule, quantity));
}

function boundOf(rule: RuleName, quantity: string): string {
  return rule.endsWith('.min') ? `minimum of the ${quantity}` : quantity;
}
