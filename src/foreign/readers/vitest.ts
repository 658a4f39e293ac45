import { z } from 'zod';
import { isOutage } from '../outage.ts';
import type { Reader } from '../reader.ts';
import { named, PLAIN_ROW, type ForeignRow, type Outcome, type ReadFile } from '../row.ts';
import { anything, asShape, hasKeys, maybe, maybeNumber, maybeText } from '../text/shape.ts';
import type { Source } from '../text/source.ts';
import { firstLine, shortName, textOf } from '../text/wording.ts';

const TITLE = 'vitest';

const score = z.looseObject({ name: maybeText, score: maybeNumber, metadata: maybe(z.looseObject({})) });
const evalMeta = z.looseObject({
  scores: maybe(z.array(score)),
  avgScore: maybeNumber,
  output: anything,
  thresholdFailed: maybe(z.boolean()),
});
const usage = z.looseObject({ inputTokens: maybeNumber, outputTokens: maybeNumber, model: maybeText });
const run = z.looseObject({
  output: anything,
  errors: maybe(z.array(z.looseObject({ message: maybeText }))),
  usage: maybe(usage),
});
const test = z.looseObject({
  ancestorTitles: z.array(z.string()),
  title: z.string(),
  status: z.string(),
  failureMessages: maybe(z.array(z.string())),
  meta: maybe(
    z.looseObject({
      eval: maybe(evalMeta),
      harness: maybe(z.looseObject({ run: maybe(run) })),
      evaldelta: maybe(z.looseObject({ id: maybeText, input: anything })),
    }),
  ),
});
const fileShape = z.looseObject({
  testResults: z.array(
    z.looseObject({
      name: z.string(),
      status: z.string(),
      message: maybeText,
      startTime: maybeNumber,
      assertionResults: z.array(test),
    }),
  ),
});
type Test = z.output<typeof test>;
type TestFile = z.output<typeof fileShape>['testResults'][number];

const RAN: ReadonlySet<string> = new Set(['passed', 'failed']);

/** What `vitest --reporter=json` writes, with what vitest-evals adds to it; jest writes the same. */
export const vitest: Reader = {
  title: TITLE,
  looksLike: 'a JSON object with `testResults`',
  recognises: (source) => source.form === 'json' && hasKeys(source.value, 'testResults'),
  read: readVitest,
};

function readVitest(source: Source): ReadFile {
  const value = source.form === 'json' ? source.value : undefined;
  const { testResults } = asShape(fileShape, value, { source, title: TITLE });
  return {
    rows: testResults.flatMap((file) =>
      file.assertionResults.filter(({ status }) => RAN.has(status)).map((one) => rowOf(file, one)),
    ),
    gaps: testResults
      .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .map(({ name, message }) => ({ file: name, message: firstLine(message ?? 'the file could not be loaded') })),
  };
}

function rowOf(file: TestFile, one: Test): ForeignRow {
  const used = one.meta?.harness?.run?.usage;
  const own = one.meta?.evaldelta;
  const title = plainTitle(one.title, own?.id);
  return {
    ...PLAIN_ROW,
    suite: TITLE,
    target: TITLE,
    identity: named(shortName([...one.ancestorTitles, title].join(' › '))),
    // A name with a chance in it asks for nothing again.
    handle: OWN_ID.test(one.title) ? undefined : [...one.ancestorTitles, one.title].join(' > '),
    input: own?.input === undefined ? undefined : textOf(own.input),
    file: file.name,
    outcome: outcomeOf(one),
    model: used?.model,
    usage:
      used?.inputTokens === undefined
        ? undefined
        : { input: used.inputTokens, cachedInput: 0, cacheWrite: 0, output: used.outputTokens ?? 0, reasoning: 0 },
    startedAt: file.startTime === undefined ? undefined : new Date(file.startTime).toISOString(),
  };
}

/** LangSmith ends each name with an id that no other run has. */
const OWN_ID = /(?:, run \d+)?, test_id=[0-9a-z]+$/;

/** A title that is the same in every run; an item of a list goes by what it asks, where its reporter tells that. */
function plainTitle(title: string, id: string | undefined): string {
  if (!OWN_ID.test(title)) return title;
  const plain = title.replace(OWN_ID, '');
  return id === undefined ? plain : plain.replace(/, item \d+$/, ` ${id}`);
}

function outcomeOf({ status, failureMessages, meta }: Test): Outcome {
  const [failure = ''] = failureMessages ?? [];
  const { eval: judged, harness } = meta ?? {};
  const [error] = harness?.run?.errors ?? [];
  const passed = status === 'passed';
  if (!passed && error !== undefined) {
    return { kind: 'errored', message: firstLine(error.message ?? failure), isAnswered: false };
  }
  if (!passed && judged?.thresholdFailed !== true && isOutage(failure)) {
    const message = failure.includes('STACK_TRACE_ERROR') ? 'the test timed out' : firstLine(failure);
    return { kind: 'errored', message, isAnswered: harness?.run?.output !== undefined };
  }
  const scores = judged?.scores ?? [];
  return {
    kind: 'scored',
    output: textOf(judged?.output ?? harness?.run?.output),
    passed,
    score: judged?.avgScore,
    scores: scores.map(({ name, score: value, metadata }) => ({
      name: name === undefined || name === '' ? 'score' : name,
      score: value,
      passed: undefined,
      reason: textOf(metadata?.['rationale']),
    })),
    reason: passed ? '' : firstLine(failure),
  };
}
