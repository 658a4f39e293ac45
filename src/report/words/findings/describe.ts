import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Result } from '../../../domain/result.ts';
import type { Finding } from '../../../domain/verdict/verdict.ts';
import { findComparison } from '../../facts.ts';
import { name, nameList, phrase, type Phrase } from '../../text/phrase.ts';
import { describeChange } from '../changes/spec-change.ts';
import { describeAmount, describeMoreCases } from './amounts.ts';
import { describeBroken, describeCritical } from './cases.ts';
import { describeDrop } from './drop.ts';
import { describeLost } from './lost.ts';
import { describeMetric } from './metric.ts';
import { NOTHING, rowName, type Statement } from './statement.ts';
import { reportedReason } from './why.ts';

/** One finding in words. */
export function describeFinding(finding: Finding, result: Result): Statement {
  const statement = describeByRule(finding, result);
  const reason = reportedReason(finding);
  return reason === undefined ? statement : { ...statement, says: phrase`${statement.says} (${reason})` };
}

const NAMED_FILES = 3;

function describeByRule(finding: Finding, result: Result): Statement {
  const { rule } = finding;
  const comparison = findComparison(result, finding);
  const where = phrase`${rowName(finding)}${finding.why === 'without-judge' ? ', its judge left out' : ''}`;
  if (finding.why === 'one-server') return { where, says: describeSharedServer(finding, result), also: NOTHING };
  if (finding.why === 'other-upstreams') return { where, says: describeUpstreams(comparison), also: PIN_ONE };
  if (rule === 'spec') return { where: NOTHING, says: describeSpec(finding, result), also: NOTHING };
  if (rule === 'errors') return { where, ...describeLost(finding, result) };
  if (rule === 'critical.max_broken') return { where, says: describeCritical(finding, comparison), also: NOTHING };
  if (rule === 'broken.max') return { where, says: describeBroken(finding, comparison), also: NOTHING };
  if (rule.endsWith('.max_drop')) return { where, ...describeDrop(finding, comparison, result) };
  if (rule === 'metric') return { where, says: describeMetric(finding, comparison), also: NOTHING };
  return { where, says: describeAmount(finding, comparison), also: describeMoreCases(finding) };
}

function describeSpec(finding: Finding, result: Result): Phrase {
  if (finding.why === 'vanished')
    return phrase`cases of base are gone from ${rowName(finding)}, and nothing that is left could be compared`;
  if (finding.why === 'removed')
    return phrase`more cases of base are gone from ${rowName(finding)}, or ask something else under their ids, than may come to fail: what is left cannot show that nothing broke`;
  const blocking = result.changes.filter((change) => change.blocks && (change.suite ?? '') === finding.suite);
  const caseId = finding.caseIds[0];
  const exact = blocking.find(
    (change) => change.kind === finding.why && change.target === finding.target && change.caseId === caseId,
  );
  const change = exact ?? blocking[0];
  return change === undefined ? phrase`the spec of ${name(finding.suite)} was loosened` : describeChange(change);
}

function describeSharedServer({ suite, target }: Finding, { cases }: Result): Phrase {
  const own = cases.filter((one) => one.suite === suite && one.target === target);
  const changed = own.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'inputs').map(({ file }) => file));
  const files = [...new Set(changed.filter((file) => file !== undefined))];
  const what = files.length === 0 ? phrase`what it is not sent` : nameList(files, NAMED_FILES);
  return phrase`both sides asked one server, which cannot show the change of ${what}`;
}

function describeUpstreams(comparison: Comparison | undefined): Phrase {
  const { base = [], head = [] } = comparison?.upstreams ?? {};
  return phrase`base was answered by ${serversOf(base)} and head by ${serversOf(head)}, which may be different systems: what differs may be theirs`;
}

const NAMED_SERVERS = 3;

function serversOf(names: readonly string[]): Phrase {
  return names.length === 0 ? phrase`servers that gave no name` : nameList(names, NAMED_SERVERS);
}

const PIN_ONE = phrase`Name one in ${name('parameters:')}, such as ${name('provider: { only: [NAME] }')}.`;
