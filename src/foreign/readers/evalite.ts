import { z } from 'zod';
import { isOutage } from '../outage.ts';
import type { Reader } from '../reader.ts';
import { PLAIN_ROW, type ForeignRow, type Outcome, type ReadFile } from '../row.ts';
import { anything, asShape, hasKeys, maybe, maybeNumber, maybeText } from '../text/shape.ts';
import type { Source } from '../text/source.ts';
import { digest, firstLine, shortName, textOf } from '../text/wording.ts';

const TITLE = 'evalite';

const score = z.looseObject({ name: z.string(), score: maybeNumber, description: maybeText });
const trace = z.looseObject({ inputTokens: maybeNumber, outputTokens: maybeNumber });
const result = z.looseObject({
  input: anything,
  expected: anything,
  output: anything,
  status: z.string(),
  colOrder: maybeNumber,
  averageScore: maybeNumber,
  createdAt: maybeText,
  scores: maybe(z.array(score)),
  traces: maybe(z.array(trace)),
});
const fileShape = z.looseObject({
  run: z.looseObject({}),
  evals: z.array(z.looseObject({ name: z.string(), filepath: z.string(), results: z.array(result) })),
});
type Eval = z.output<typeof fileShape>['evals'][number];
type EvaliteResult = z.output<typeof result>;

/** What `evalite run --outputPath` writes. It has scores and no verdicts. */
export const evalite: Reader = {
  title: TITLE,
  looksLike: 'a JSON object with `run` and `evals`',
  recognises: (source) => source.form === 'json' && hasKeys(source.value, 'run', 'evals'),
  read: readEvalite,
};

function readEvalite(source: Source): ReadFile {
  const value = source.form === 'json' ? source.value : undefined;
  const { evals } = asShape(fileShape, value, { source, title: TITLE });
  return { rows: evals.flatMap(rowsOf), gaps: [] };
}

function rowsOf(one: Eval): readonly ForeignRow[] {
  const ordered = [...one.results].sort((a, b) => (a.colOrder ?? 0) - (b.colOrder ?? 0));
  // Trials of one input stand behind each other.
  const questions = [...new Set(ordered.map(questionOf))];
  return ordered.map((row): ForeignRow => {
    const name = `${one.name} › ${shortName(textOf(row.input))}`;
    return {
      ...PLAIN_ROW,
      suite: TITLE,
      target: TITLE,
      file: one.filepath,
      identity: {
        name,
        long: `${name} › ${shortName(textOf(row.expected))}`,
        place: { group: one.name, index: questions.indexOf(questionOf(row)) },
      },
      input: textOf(row.input),
      judgement: digest(row.expected ?? null),
      outcome: outcomeOf(row),
      usage: usageOf(row),
      startedAt: row.createdAt,
    };
  });
}

function questionOf({ input, expected }: EvaliteResult): string {
  return digest([input ?? null, expected ?? null]);
}

/** It calls failed what threw; a bad score is a success. */
function outcomeOf({ status, output, averageScore, scores }: EvaliteResult): Outcome {
  if (status !== 'success') {
    const { name, message } = z
      .looseObject({ name: maybeText, message: maybeText })
      .catch({ name: undefined, message: undefined })
      .parse(output);
    const failure = `${name ?? 'Error'}: ${message ?? textOf(output)}`;
    if (isOutage(failure) || status === 'running') {
      return { kind: 'errored', message: firstLine(failure), isAnswered: false };
    }
    return { kind: 'scored', output: '', passed: undefined, score: 0, scores: [], reason: firstLine(failure) };
  }
  const found = (scores ?? []).map(({ name, score: value, description }) => ({
    name,
    score: value,
    passed: undefined,
    reason: description ?? '',
  }));
  return { kind: 'scored', output: textOf(output), passed: undefined, score: averageScore, scores: found, reason: '' };
}

function usageOf({ traces }: EvaliteResult): ForeignRow['usage'] {
  const told = (traces ?? []).filter(({ inputTokens }) => inputTokens !== undefined);
  if (told.length === 0) return undefined;
  const input = told.reduce((sum, one) => sum + (one.inputTokens ?? 0), 0);
  const output = told.reduce((sum, one) => sum + (one.outputTokens ?? 0), 0);
  return { input, cachedInput: 0, cacheWrite: 0, output, reasoning: 0 };
}
