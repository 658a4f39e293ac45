import { z } from 'zod';
import type { Reader } from '../reader.ts';
import { PLAIN_ROW, type ForeignRow, type Outcome, type ReadFile } from '../row.ts';
import { anything, asShape, hasKeys, maybe, maybeNumber, maybeText } from '../text/shape.ts';
import type { Source } from '../text/source.ts';
import { digest, firstLine, shortName, textOf } from '../text/wording.ts';

const TITLE = 'DeepEval';

const metric = z.looseObject({
  name: z.string(),
  score: maybeNumber,
  threshold: maybeNumber,
  success: maybe(z.boolean()),
  reason: maybeText,
  error: maybeText,
  strictMode: maybe(z.boolean()),
});
const testCase = z.looseObject({
  name: z.string(),
  input: anything,
  turns: anything,
  actualOutput: anything,
  expectedOutput: anything,
  success: maybe(z.boolean()),
  tokenCost: maybeNumber,
  inputTokenCount: maybeNumber,
  outputTokenCount: maybeNumber,
  metricsData: maybe(z.array(metric)),
  tags: maybe(z.array(z.string())),
});
const fileShape = z.looseObject({
  testCases: z.array(testCase),
  conversationalTestCases: maybe(z.array(testCase)),
});
type TestCase = z.output<typeof testCase>;
type Metric = z.output<typeof metric>;

/** What DeepEval leaves of a test run: `test_run_….json` of `DEEPEVAL_RESULTS_FOLDER`, or `.latest_run_full.json`. */
export const deepeval: Reader = {
  title: TITLE,
  looksLike: 'a JSON object with `testCases`',
  recognises: (source) => source.form === 'json' && isDeepeval(source.value),
  read: readDeepeval,
};

function isDeepeval(value: unknown): boolean {
  return hasKeys(value, 'testCases') || hasKeys(value, 'testRunData');
}

function readDeepeval(source: Source): ReadFile {
  const value = source.form === 'json' ? source.value : undefined;
  // `.latest_run_full.json` wraps the same.
  const inner = z.looseObject({ testRunData: anything }).safeParse(value).data?.testRunData ?? value;
  const { testCases, conversationalTestCases } = asShape(fileShape, inner, { source, title: TITLE });
  return { rows: [...testCases, ...(conversationalTestCases ?? [])].map(rowOf), gaps: [] };
}

function rowOf(one: TestCase): ForeignRow {
  const input = textOf(one.input ?? one.turns);
  const metrics = one.metricsData ?? [];
  return {
    ...PLAIN_ROW,
    suite: TITLE,
    target: TITLE,
    identity: identityOf(one.name, input),
    handle: one.name,
    tags: one.tags ?? [],
    input,
    question: digest(input),
    judgement: digest([
      one.expectedOutput ?? null,
      metrics.map(({ name, threshold }) => [name, threshold ?? null]).sort(),
    ]),
    outcome: outcomeOf(one, metrics),
    costUsd: one.tokenCost,
    usage:
      one.inputTokenCount === undefined
        ? undefined
        : {
            input: one.inputTokenCount,
            cachedInput: 0,
            cacheWrite: 0,
            output: one.outputTokenCount ?? 0,
            reasoning: 0,
          },
  };
}

/** What is only numbered is called by its input. */
function identityOf(name: string, input: string): ForeignRow['identity'] {
  const isNumbered = /^(?:conversational_)?test_case_\d+$/.test(name);
  if (isNumbered) return { name: shortName(input), long: undefined, place: undefined };
  return { name: shortName(name), long: `${shortName(name)} · ${shortName(input)}`, place: undefined };
}

/** A metric without a score has judged nothing, whatever the test case says. */
function outcomeOf({ success, actualOutput }: TestCase, metrics: readonly Metric[]): Outcome {
  const silent = metrics.find(({ error, score }) => error !== undefined || score === undefined);
  if (silent !== undefined) {
    const message = `${silent.name}: ${silent.error ?? 'no score'}`;
    return { kind: 'errored', message: firstLine(message), isAnswered: true };
  }
  if (metrics.length === 0 && success === undefined) {
    return { kind: 'errored', message: 'no metric judged it', isAnswered: true };
  }
  return {
    kind: 'scored',
    output: textOf(actualOutput),
    passed: success,
    score: undefined,
    scores: metrics.map(({ name, score, success: passed, reason }) => ({ name, score, passed, reason: reason ?? '' })),
    reason: '',
  };
}
