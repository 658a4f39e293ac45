import type { JsonObject } from '../domain/json/json.ts';
import { finiteJson, mayHoldInexact, parseExact } from '../domain/json/lossless.ts';
import { isDeeperThan, MAX_ANSWER_DEPTH } from '../domain/json/nesting.ts';
import { RESULT_SCHEMA_VERSION, type Result } from '../domain/result.ts';
import type { Trial } from '../domain/trial.ts';
import { UserError } from '../domain/user-error.ts';
import { resultSchema } from './schema.ts';

/** Answers stand some levels deep in the file. Deeper than this nothing walks. */
const MAX_DEPTH = MAX_ANSWER_DEPTH + 20;
const HINT = 'Take a result file that this version of Evaldelta wrote (report-json).';

/** Reads a result file; numbers in answers keep their digits. Throws UserError `bad-file` when the text is not one of this version. */
export function parseResult(source: string): Result {
  const plain = readAs<unknown>(source, JSON.parse);
  if (isDeeperThan(plain, MAX_DEPTH)) refuse(`it is nested more than ${MAX_DEPTH} levels deep`);
  // Keeping digits takes several times as long, and few files need it.
  const exact = mayHoldInexact(source) ? readAs(source, parseExact) : undefined;
  const parsed = resultSchema.safeParse(exact === undefined ? plain : finiteJson(exact));
  if (parsed.success) return exact === undefined ? parsed.data : withDigits(parsed.data, exact as JsonObject);
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  return refuse(`${issue?.message ?? 'unknown shape'}${where}`);
}

function refuse(why: string): never {
  const sentence = `This is not a result file of version ${RESULT_SCHEMA_VERSION}: ${why}.`;
  throw new UserError({ code: 'bad-file', sentence, place: undefined, hint: HINT });
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
  const toolCalls = trial.output.toolCalls.map((call, index) => ({
    ...call,
    arguments: output.toolCalls[index]?.arguments ?? call.arguments,
  }));
  return {
    ...trial,
    output: { ...trial.output, toolCalls, metadata: output.metadata },
    scores: trial.scores.map((score, index) => ({ ...score, details: scores[index]?.details ?? score.details })),
  };
}
