import { isJsonObject, type Json, type JsonObject } from '../../../domain/json/json.ts';
import type { ScorerProgram, ScorerSpec } from '../../../domain/scorer.ts';
import { UserError } from '../../../domain/user-error.ts';
import { CallError } from '../../../ports.ts';
import { ScorerError, type Judgement, type ScoreContext } from '../../scorer.ts';
import { quote } from '../../parts/quote.ts';

const PASS_AT = 0.5;

/**
 * Has a program of the suite's author judge the output. It is given `{output, toolCalls, finishReason, metadata, vars,
 * severity, tags}` and answers `{score, pass, reason, details}`, of which `score` or `pass` is needed.
 * @throws UserError `untrusted-head` where such programs may not run, ScorerError where it fails or answers out of form.
 */
export async function judgeByProgram(
  spec: ScorerSpec,
  program: ScorerProgram,
  context: ScoreContext,
): Promise<Judgement> {
  if (context.runCode === undefined) throw notRun(spec);
  try {
    return readAnswer(await context.runCode(program, inputOf(context)));
  } catch (error) {
    if (error instanceof ScorerError || error instanceof UserError || error instanceof CallError) throw error;
    throw new ScorerError(`The ${program.kind} scorer failed: ${(error as Error).message}`, { cause: error });
  }
}

function inputOf({ output, vars, severity, tags }: ScoreContext): JsonObject {
  const { text, toolCalls, finishReason, metadata, context, conversation } = output;
  const beside = {
    ...(context === undefined ? {} : { context: context.map(({ id = null, ...rest }) => ({ id, text: rest.text })) }),
    ...(conversation === undefined ? {} : { conversation }),
  };
  return { output: text, toolCalls, finishReason, metadata, ...beside, vars, severity, tags };
}

function readAnswer(answer: JsonObject): Judgement {
  const { score, reason, details } = answer;
  const pass = answer['pass'] ?? answer['passed'];
  const isScore = typeof score === 'number' && score >= 0 && score <= 1;
  if (!isScore && (score !== undefined || typeof pass !== 'boolean')) throw outOfForm(answer);
  if (pass !== undefined && typeof pass !== 'boolean') throw outOfForm(answer);
  const number = isScore ? score : Number(pass);
  const words = typeof reason === 'string' && reason !== '' ? reason : `scored ${number}`;
  return { score: number, passed: pass ?? number >= PASS_AT, reason: words, details: boundDetails(details) };
}

function boundDetails(details: Json | undefined): JsonObject {
  return isJsonObject(details) && JSON.stringify(details).length <= 4_000 ? details : {};
}

function outOfForm(answer: JsonObject): ScorerError {
  return new ScorerError(
    `A custom scorer must answer {score: 0 to 1, pass, reason}, it answered ${quote(JSON.stringify(answer))}`,
  );
}

function notRun(spec: ScorerSpec): UserError {
  const sentence = `${spec.type} would run code of a pull request that is not trusted.`;
  const hint = 'Push the branch to this repository, or leave the scorer out of suites that forks change.';
  return new UserError({ code: 'untrusted-head', sentence, place: spec.place, hint });
}
