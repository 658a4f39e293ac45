import { z } from 'zod';
import { holding, withFields } from '../../domain/held-trial.ts';
import { STANDINGS, type RankingReport } from '../../domain/runs/ranking.ts';
import type { Result } from '../../domain/result.ts';
import type { Trial } from '../../domain/trial.ts';
import { deepRedactor, spellingsOf } from './redact.ts';
import { resultSchema } from '../../result/schema.ts';
import { wordWarning } from '../words/cautions/warnings.ts';

/** A secret, and the variable that holds it; undefined: none does. */
export type NamedSecret = { readonly value: string; readonly name: string | undefined };

/**
 * A result without secrets, and with one warning that names whose values were masked. The result file's own words stay: a
 * severity or the kind of a verdict is no secret, whatever some variable holds.
 */
export function redactResult(result: Result, secrets: readonly NamedSecret[]): Result {
  // Trials are masked one at a time: no one holds all of their outputs.
  const { trials, ...rest } = result;
  return redactReport(result, secrets, (redact) => ({
    ...redact(rest),
    trials: trials.map((trial) => redactTrial(trial, redact)),
  }));
}

/** Trials without secrets, and whose values were masked in them. Their names stay: they stand in the repository, and a merge finds them by these. */
export function redactTrials<T extends Trial>(
  trials: readonly T[],
  secrets: readonly NamedSecret[],
): { readonly trials: readonly T[]; readonly masked: readonly string[] } {
  const { value, told } = masking(trials, secrets, (redact) =>
    trials.map((trial) => withFields(redactTrial(trial, redact), { key: trial.key }) as unknown as T),
  );
  return { trials: value, masked: namesOf(told) };
}

type Redact = <T>(value: T) => T;

/** The same trial where nothing of it is masked. */
function redactTrial(trial: Trial, redact: Redact): Trial {
  if (trial.status !== 'scored') return redact(trial);
  const { output, ...fields } = trial;
  const masked = { fields: redact(fields), output: redact(output) };
  if (masked.output === output) return masked.fields === fields ? trial : withFields(trial, masked.fields);
  return holding(masked.fields, { source: { read: () => redact(trial.output) }, place: 0 });
}

/** The same of a ranking, whose own words are those of its standings besides. */
export function redactRanking(report: RankingReport, secrets: readonly NamedSecret[]): RankingReport {
  const words = [report.kind, ...STANDINGS, ...Object.keys(report)];
  return redactReport(report, secrets, (redact) => redact(report), words);
}

function redactReport<T extends { readonly warnings: readonly string[] }>(
  report: T,
  secrets: readonly NamedSecret[],
  redacted: (redact: Redact) => T,
  words: readonly string[] = [],
): T {
  const { value, told } = masking(report, secrets, redacted, words);
  return told.length === 0 ? value : { ...value, warnings: [...value.warnings, sentenceOf(told)] };
}

/** A value without secrets, and those that were found in it. */
function masking<T>(
  original: T,
  secrets: readonly NamedSecret[],
  redacted: (redact: Redact) => T,
  words: readonly string[] = [],
): { readonly value: T; readonly told: readonly NamedSecret[] } {
  if (secrets.length === 0) return { value: original, told: [] };
  const found = new Set<string>();
  const values = secrets.map((secret) => secret.value);
  // The schema's words take longer to find than a small result to redact: hardly a run has a secret that is one of them.
  let known: ReadonlySet<string> | undefined;
  const keeps = (text: string): boolean => words.includes(text) || (known ??= wordsOfSchema()).has(text);
  const value = redacted(deepRedactor(values, { keeps, masked: (text) => void found.add(text.toLowerCase()) }));
  return { value, told: secrets.filter((secret) => isAnyOf(spellingsOf(secret.value), found)) };
}

function isAnyOf(spellings: ReadonlySet<string>, found: ReadonlySet<string>): boolean {
  return [...found].some((text) => spellings.has(text));
}

function sentenceOf(secrets: readonly NamedSecret[]): string {
  return wordWarning({ kind: 'masked', names: namesOf(secrets) });
}

function namesOf(secrets: readonly NamedSecret[]): readonly string[] {
  return [...new Set(secrets.map(({ name }) => name ?? 'a token of this run'))];
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
