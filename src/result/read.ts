import type { Beside, BesideLines } from '../domain/beside.ts';
import type { JsonObject } from '../domain/json/json.ts';
import { finiteJson, mayHoldInexact, parseExact } from '../domain/json/lossless.ts';
import { isDeeperThan, MAX_ANSWER_DEPTH } from '../domain/json/nesting.ts';
import { RESULT_SCHEMA_VERSION, type Result } from '../domain/result.ts';
import type { Trial } from '../domain/trial.ts';
import { outputWithDigits, scoresWithDigits } from './digits.ts';
import { readLines } from './lines.ts';
import { refuse, refuseIssues, RESULT_HINT as HINT } from './refuse.ts';
import { resultSchema, summarySchema } from './schema.ts';
import { UserError } from '../domain/user-error.ts';

/** Answers stand some levels deep in the file. Deeper than this nothing walks. */
const MAX_DEPTH = MAX_ANSWER_DEPTH + 20;

/** Opens the file that a large result file names beside it. */
export type OpenBeside = (beside: Beside) => BesideLines;

/**
 * Reads a result file; numbers in answers keep their digits. Of a large one, outputs stay in the file beside it until they
 * are looked at. Throws UserError `bad-file` when the text is none of a version that is known.
 */
export function parseResult(source: string, openBeside: OpenBeside = refuseBeside): Result {
  const plain = readAs<unknown>(source, JSON.parse);
  if (isDeeperThan(plain, MAX_DEPTH)) refuse(`it is nested more than ${MAX_DEPTH} levels deep`);
  refuseNewer(plain);
  return isSummary(plain) ? parseSummary(plain, openBeside) : parseWhole(source, plain);
}

function refuseBeside(): never {
  throw new UserError({
    code: 'missing-file',
    sentence: 'The cases and trials of this result are in a file beside it, which cannot be read from here.',
    place: undefined,
    hint: 'Name the result file by its path, with the other one in the same directory.',
  });
}

function refuseNewer(plain: unknown): void {
  const version = typeof plain === 'object' && plain !== null && 'schemaVersion' in plain ? plain.schemaVersion : 0;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version <= RESULT_SCHEMA_VERSION) return;
  throw new UserError({
    code: 'bad-file',
    sentence: `This result file is of version ${version}, and this Evaldelta reads versions 1 to ${RESULT_SCHEMA_VERSION}.`,
    place: undefined,
    hint: 'Read it with the release that wrote it, or a newer one: `npx evaldelta@latest`.',
  });
}

function isSummary(plain: unknown): boolean {
  return typeof plain === 'object' && plain !== null && 'beside' in plain;
}

function parseSummary(plain: unknown, openBeside: OpenBeside): Result {
  const parsed = summarySchema.safeParse(plain);
  if (!parsed.success) return refuseIssues(parsed.error.issues);
  const { beside, ...summary } = parsed.data;
  return { ...summary, ...readLines(beside, openBeside(beside)) };
}

function parseWhole(source: string, plain: unknown): Result {
  // Keeping digits takes several times as long, and few files need it.
  const exact = mayHoldInexact(source) ? readAs(source, parseExact) : undefined;
  const parsed = resultSchema.safeParse(exact === undefined ? plain : finiteJson(exact));
  if (!parsed.success) return refuseIssues(parsed.error.issues);
  return exact === undefined ? parsed.data : withDigits(parsed.data, exact as JsonObject);
}

function readAs<T>(source: string, parse: (text: string) => T): T {
  try {
    return parse(source);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UserError(
      { code: 'bad-file', sentence: 'The result file is not JSON.', place: undefined, hint: HINT },
      { cause },
    );
  }
}

/** A result whose answers have the numbers of the text it was read from: `exact` has its shape, as the schema has found. */
function withDigits(result: Result, exact: JsonObject): Result {
  const trials = exact['trials'] as readonly JsonObject[];
  return { ...result, trials: result.trials.map((trial, index) => trialWithDigits(trial, trials[index])) };
}

function trialWithDigits(trial: Trial, exact: JsonObject | undefined): Trial {
  if (trial.status !== 'scored' || exact === undefined) return trial;
  const { output, scores } = exact as unknown as typeof trial;
  return { ...trial, output: outputWithDigits(trial.output, output), scores: scoresWithDigits(trial.scores, scores) };
}
