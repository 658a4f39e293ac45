import type { Result } from '../../domain/result.ts';
import type { Finding } from '../../domain/verdict.ts';
import { findComparison } from '../facts.ts';
import { formatNumberOf, formatRate } from '../format.ts';
import { name, nameList, phrase, type Phrase } from '../phrase.ts';
import { describeChange } from '../spec-change.ts';
import { sayAmount } from './amounts.ts';
import { sayBroken, sayCritical } from './cases.ts';
import { sayDrop } from './drop.ts';
import { sayMetric } from './metric.ts';
import { NOTHING, rowName, type Statement } from './statement.ts';

/** One finding in words. */
export function describeFinding(finding: Finding, result: Result): Statement {
  const statement = describeByRule(finding, result);
  if (finding.status !== 'reported') return statement;
  const reason = REPORTED[finding.why ?? ''];
  return reason === undefined ? statement : { ...statement, says: phrase`${statement.says} (${reason})` };
}

const REPORTED: Readonly<Record<string, string>> = {
  'base-below': 'base was below it already: not charged to this pull request',
  'base-above': 'base was above it already: not charged to this pull request',
  unconfirmed: 'not reproduced by fresh re-runs: a warning, not a block',
  tolerated: 'as many as the policy tolerates',
  'not-established': 'not established by the data: shown, not charged',
};

function describeByRule(finding: Finding, result: Result): Statement {
  const { rule } = finding;
  const comparison = findComparison(result, finding);
  const where = rowName(finding);
  if (rule === 'spec') return { where: NOTHING, says: describeSpec(finding, result), also: NOTHING };
  if (rule === 'errors') return { where, says: describeErrors(finding, result), also: NOTHING };
  if (rule === 'critical.max_broken') return { where, says: sayCritical(finding, comparison), also: NOTHING };
  if (rule === 'broken.max') return { where, says: sayBroken(finding), also: NOTHING };
  if (rule.endsWith('.max_drop')) return { where, ...sayDrop(finding, comparison, result) };
  if (rule === 'metric') return { where, says: sayMetric(finding, comparison), also: NOTHING };
  return { where, says: sayAmount(finding, comparison), also: NOTHING };
}

function describeErrors(finding: Finding, result: Result): Phrase {
  const comparison = findComparison(result, finding);
  if (comparison === undefined) return phrase`it could not be measured`;
  const providers = comparison.erroredProviders;
  const who = providers.length === 0 ? NOTHING : phrase` from ${nameList(providers, 3)}`;
  const { pairs, missingPairs, errored } = comparison;
  const lost = `${formatNumberOf(missingPairs, 'pair')} of ${pairs + missingPairs}`;
  const sides = `${errored.base} errors on base, ${errored.head} on head`;
  const limit = finding.limit === undefined ? '' : `, more than the ${formatRate(finding.limit)} tolerated`;
  const words = finding.why === 'errors-differ' ? ', far more on one side than on the other' : limit;
  return phrase`${lost} got no answer${who} (${sides})${words}`;
}

function describeSpec(finding: Finding, result: Result): Phrase {
  const blocking = result.changes.filter((change) => change.blocks && (change.suite ?? '') === finding.suite);
  const caseId = finding.caseIds[0];
  const exact = blocking.find((change) => change.target === finding.target && change.caseId === caseId);
  const change = exact ?? blocking[0];
  return change === undefined ? phrase`the spec of ${name(finding.suite)} was loosened` : describeChange(change);
}
