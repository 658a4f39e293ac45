import { z } from 'zod';
import { STANDINGS, type RankingReport } from '../../domain/runs/ranking.ts';
import type { Result } from '../../domain/result.ts';
import { redactDeep, spellingsOf } from './redact.ts';
import { resultSchema } from '../../result/schema.ts';
import { wordWarning } from '../words/cautions/warnings.ts';

/** A secret, and the variable that holds it; undefined: none does. */
export type NamedSecret = { readonly value: string; readonly name: string | undefined };

/**
 * A result without secrets, and with one warning that names whose values were masked. The result file's own words stay: a
 * severity or the kind of a verdict is no secret, whatever some variable holds.
 */
export function redactResult(result: Result, secrets: readonly NamedSecret[]): Result {
  return redactReport(result, secrets);
}

/** The same of a ranking, whose own words are those of its standings besides. */
export function redactRanking(report: RankingReport, secrets: readonly NamedSecret[]): RankingReport {
  return redactReport(report, secrets, [report.kind, ...STANDINGS, ...Object.keys(report)]);
}

function redactReport<T extends { readonly warnings: readonly string[] }>(
  report: T,
  secrets: readonly NamedSecret[],
  words: readonly string[] = [],
): T {
  if (secrets.length === 0) return report;
  const found = new Set<string>();
  const redacted = redactDeep(
    report,
    secrets.map(({ value }) => value),
    { keeps: new Set([...wordsOfSchema(), ...words]), masked: (text) => void found.add(text.toLowerCase()) },
  );
  const told = secrets.filter(({ value }) => isAnyOf(spellingsOf(value), found));
  return told.length === 0 ? redacted : { ...redacted, warnings: [...redacted.warnings, sentenceOf(told)] };
}

function isAnyOf(spellings: ReadonlySet<string>, found: ReadonlySet<string>): boolean {
  return [...found].some((text) => spellings.has(text));
}

function sentenceOf(secrets: readonly NamedSecret[]): string {
  return wordWarning({ kind: 'masked', names: [...new Set(secrets.map(({ name }) => name ?? 'a token of this run'))] });
}

/** Every constant and every name of a member that the result file's schema knows. */
function wordsOfSchema(): ReadonlySet<string> {
  const words = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { const: constant, enum: values, properties } = node as Readonly<Record<string, unknown>>;
    for (const word of [constant, ...(Array.isArray(values) ? (values as unknown[]) : [])])
      if (typeof word === 'string') words.add(word);
    if (typeof properties === 'object' && properties !== null)
      for (const name of Object.keys(properties)) words.add(name);
    Object.values(node).forEach(walk);
  };
  walk(z.toJSONSchema(resultSchema, { io: 'input', unrepresentable: 'any' }));
  return words;
}
