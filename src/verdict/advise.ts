import type { Comparison } from '../domain/comparison/comparison.ts';
import { rowKey } from '../domain/keys.ts';
import type { Finding } from '../domain/verdict/verdict.ts';

/** What was decided on the rows whose judge only advises, its word left out. */
export type WithoutJudge = { readonly rows: readonly Comparison[]; readonly findings: readonly Finding[] };

/**
 * Takes the power to block from what only an uncalibrated judge found: a breach in one of its rows that is also one without
 * it blocks, by the numbers that stand without it; any other warns. Where one warns, what blocks or is open in its row
 * without the judge counts in its place: the judge's word was not needed then, or nobody knows.
 */
export function adviseOnly(findings: readonly Finding[], withoutJudge: WithoutJudge): readonly Finding[] {
  const rows = new Set(withoutJudge.rows.map(rowKey));
  const standing = new Map(withoutJudge.findings.filter(blocks).map((finding) => [nameOfRule(finding), finding]));
  const isTaken = (finding: Finding): boolean =>
    blocks(finding) && rows.has(rowKey(finding)) && !standing.has(nameOfRule(finding));
  const takenRows = new Set(findings.filter(isTaken).map(rowKey));
  const advised = findings.map((finding): Finding => {
    if (isTaken(finding)) return { ...finding, level: 'warn' };
    const isReplaced = blocks(finding) || takenRows.has(rowKey(finding));
    return (isReplaced ? standing.get(nameOfRule(finding)) : undefined) ?? finding;
  });
  const second = withoutJudge.findings.filter((finding) => takenRows.has(rowKey(finding)));
  return [...advised, ...second.filter(blocks).filter(isNewTo(findings)), ...openWithoutJudge(findings, second)];
}

/** What the judge's word had settled as met, or left open itself, needs no second word. */
function openWithoutJudge(findings: readonly Finding[], second: readonly Finding[]): readonly Finding[] {
  const said = findings.filter((finding) => finding.status === 'met' || isOpen(finding));
  return second
    .filter(isOpen)
    .filter(isNewTo(said))
    .map((finding) => ({ ...finding, why: 'without-judge' }));
}

function isNewTo(findings: readonly Finding[]): (finding: Finding) => boolean {
  const rules = new Set(findings.map(nameOfRule));
  return (finding) => !rules.has(nameOfRule(finding));
}

function isOpen({ status }: Finding): boolean {
  return status === 'undecided' || status === 'error';
}

function blocks({ status, level }: Finding): boolean {
  return status === 'breached' && level === 'block';
}

function nameOfRule(finding: Finding): string {
  return JSON.stringify([rowKey(finding), finding.rule, finding.metric]);
}
