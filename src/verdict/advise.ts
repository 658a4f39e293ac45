import type { Comparison } from '../domain/comparison.ts';
import type { Finding } from '../domain/verdict.ts';

/** What was decided on the rows whose judge only advises, its word left out. */
export type WithoutJudge = { readonly rows: readonly Comparison[]; readonly findings: readonly Finding[] };

/**
 * Takes the power to block from what only an uncalibrated judge found: a breach in one of its rows that is also one without
 * it blocks, by the numbers that stand without it; any other warns.
 */
export function adviseOnly(findings: readonly Finding[], withoutJudge: WithoutJudge): readonly Finding[] {
  const rows = new Set(withoutJudge.rows.map(nameOfRow));
  const standing = new Map(withoutJudge.findings.filter(blocks).map((finding) => [nameOfRule(finding), finding]));
  return findings.map((finding) => {
    if (!blocks(finding) || !rows.has(nameOfRow(finding))) return finding;
    return standing.get(nameOfRule(finding)) ?? { ...finding, level: 'warn' };
  });
}

function blocks({ status, level }: Finding): boolean {
  return status === 'breached' && level === 'block';
}

function nameOfRow({ suite, target, tag }: Pick<Finding, 'suite' | 'target' | 'tag'>): string {
  return JSON.stringify([suite, target, tag]);
}

function nameOfRule(finding: Finding): string {
  return JSON.stringify([nameOfRow(finding), finding.rule, finding.metric]);
}
