import { z } from 'zod';
import type { Reader } from '../reader.ts';
import { PLAIN_ROW, type ForeignRow, type ForeignScore, type Outcome, type ReadFile } from '../row.ts';
import { anything, asShape, hasKeys, maybe, maybeText } from '../text/shape.ts';
import type { Source } from '../text/source.ts';
import { digest, firstLine, shortName, textOf } from '../text/wording.ts';

const TITLE = 'Pydantic Evals';

const evaluation = <T extends z.ZodType>(value: T) =>
  maybe(z.record(z.string(), z.looseObject({ value, reason: maybeText })));
const caseShape = z.looseObject({
  name: z.string(),
  source_case_name: maybeText,
  inputs: anything,
  expected_output: anything,
  output: anything,
  scores: evaluation(z.number().nullable()),
  assertions: evaluation(z.boolean()),
  metrics: maybe(z.record(z.string(), z.number().nullable())),
  evaluator_failures: maybe(z.array(z.looseObject({ name: maybeText, error_message: maybeText }))),
});
const failureShape = z.looseObject({
  name: z.string(),
  source_case_name: maybeText,
  inputs: anything,
  expected_output: anything,
  error_message: maybeText,
});
const fileShape = z.looseObject({
  name: maybeText,
  cases: z.array(caseShape),
  failures: maybe(z.array(failureShape)),
});
type Case = z.output<typeof caseShape>;
type Failure = z.output<typeof failureShape>;

/** An `EvaluationReport` of pydantic-evals as `EvaluationReportAdapter.dump_json` writes it. */
export const pydanticEvals: Reader = {
  title: TITLE,
  looksLike: 'a JSON object with `cases` and `failures`',
  recognises: (source) => source.form === 'json' && isReport(source.value),
  read: readReport,
};

function isReport(value: unknown): boolean {
  return hasKeys(value, 'cases', 'failures') || hasKeys(value, 'cases', 'trace_id');
}

function readReport(source: Source): ReadFile {
  const value = source.form === 'json' ? source.value : undefined;
  const { cases, failures } = asShape(fileShape, value, { source, title: TITLE });
  return {
    rows: [
      ...cases.map((one) => rowOf(one, outcomeOf(one), costOf(one))),
      ...(failures ?? []).map((one) => rowOf(one, failureOf(one), undefined)),
    ],
    gaps: [],
  };
}

function rowOf(one: Case | Failure, outcome: Outcome, costUsd: number | undefined): ForeignRow {
  const input = textOf(one.inputs);
  const name = shortName(one.source_case_name ?? one.name);
  return {
    ...PLAIN_ROW,
    suite: TITLE,
    target: TITLE,
    identity: { name, long: `${name} · ${shortName(input)}`, place: undefined },
    input,
    question: digest(one.inputs ?? null),
    judgement: digest(one.expected_output ?? null),
    outcome,
    costUsd,
  };
}

function costOf({ metrics }: Case): number | undefined {
  return metrics?.['cost'] ?? undefined;
}

function outcomeOf({ output, scores, assertions, evaluator_failures: broken }: Case): Outcome {
  const [failure] = broken ?? [];
  if (failure !== undefined) {
    const message = `${failure.name ?? 'evaluator'}: ${failure.error_message ?? 'it failed'}`;
    return { kind: 'errored', message: firstLine(message), isAnswered: true };
  }
  const asserted = Object.entries(assertions ?? {}).map(([name, { value, reason }]): ForeignScore => {
    return { name, score: Number(value), passed: value, reason: reason ?? '' };
  });
  const scored = Object.entries(scores ?? {}).flatMap(([name, { value, reason }]): readonly ForeignScore[] => {
    return value === null ? [] : [{ name, score: value, passed: undefined, reason: reason ?? '' }];
  });
  if (asserted.length + scored.length === 0) {
    return { kind: 'errored', message: 'no evaluator said anything', isAnswered: true };
  }
  // Where anything is asserted, that is the verdict; scores beside it are measures.
  const passed = asserted.length === 0 ? undefined : asserted.every((one) => one.passed);
  return {
    kind: 'scored',
    output: textOf(output),
    passed,
    score: undefined,
    scores: [...asserted, ...scored],
    reason: '',
  };
}

function failureOf({ error_message: message }: Failure): Outcome {
  return { kind: 'errored', message: firstLine(message ?? 'the task failed'), isAnswered: false };
}
