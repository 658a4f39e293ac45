import { holding, withFields } from '../../domain/held-trial.ts';
import { STANDINGS, type RankingReport } from '../../domain/runs/ranking.ts';
import type { Result } from '../../domain/result.ts';
import type { Trial } from '../../domain/trial.ts';
import { deepRedactor, spellingsOf } from './redact.ts';
import { wordWarning } from '../words/cautions/warnings.ts';

/** A secret, and the variable that holds it; undefined: none does. */
export type NamedSecret = { readonly value: string; readonly name: string | undefined };

/**
 * A result without secrets, and with one warning that names whose values were masked. The result file's own words stay: a
 * severity or the kind of a verdict is no secret, whatever some variable holds.
 */
export async function redactResult(result: Result, secrets: readonly NamedSecret[]): Promise<Result> {
  // Trials are masked one at a time: no one holds all of their outputs.
  const { trials, ...rest } = result;
  return await redactReport(result, secrets, (redact) => ({
    ...redact(rest),
    trials: trials.map((trial) => redactTrial(trial, redact)),
  }));
}

/** Trials without secrets, and whose values were masked in them. Their names stay: they stand in the repository, and a merge finds them by these. */
export async function redactTrials<T extends Trial>(
  trials: readonly T[],
  secrets: readonly NamedSecret[],
): Promise<{ readonly trials: readonly T[]; readonly masked: readonly string[] }> {
  const { value, told } = await masking(trials, secrets, (redact) =>
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
export async function redactRanking(report: RankingReport, secrets: readonly NamedSecret[]): Promise<RankingReport> {
  const words = [report.kind, ...STANDINGS, ...Object.keys(report)];
  return await redactReport(report, secrets, (redact) => redact(report), words);
}

async function redactReport<T extends { readonly warnings: readonly string[] }>(
  report: T,
  secrets: readonly NamedSecret[],
  redacted: (redact: Redact) => T,
  words: readonly string[] = [],
): Promise<T> {
  const { value, told } = await masking(report, secrets, redacted, words);
  return told.length === 0 ? value : { ...value, warnings: [...value.warnings, sentenceOf(told)] };
}

/** A value without secrets, and those that were found in it. */
async function masking<T>(
  original: T,
  secrets: readonly NamedSecret[],
  redacted: (redact: Redact) => T,
  words: readonly string[] = [],
): Promise<{ readonly value: T; readonly told: readonly NamedSecret[] }> {
  if (secrets.length === 0) return { value: original, told: [] };
  const values = secrets.map((secret) => secret.value);
  const attempt = (own: ReadonlySet<string> | undefined) => {
    const found = new Set<string>();
    let isUnsure = false;
    const keeps = (text: string): boolean => {
      if (words.includes(text)) return true;
      isUnsure ||= own === undefined;
      return own?.has(text) === true;
    };
    const value = redacted(deepRedactor(values, { keeps, masked: (text) => void found.add(text.toLowerCase()) }));
    return { value, found, isUnsure };
  };
  // The file's words take longer to load than a small result to redact: hardly a run has a secret that could be one of them.
  let done = attempt(undefined);
  if (done.isUnsure) done = attempt((await import('./result-words.ts')).wordsOfResult());
  const { value, found } = done;
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
