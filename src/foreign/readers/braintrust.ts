import { z } from 'zod';
import { isOutage } from '../outage.ts';
import type { Reader } from '../reader.ts';
import { PLAIN_ROW, type ForeignRow, type Outcome, type ReadFile } from '../row.ts';
import { badFile } from '../text/bad-file.ts';
import { anything, asShape, hasKeys, maybe, maybeText } from '../text/shape.ts';
import { recordsOf, type Source } from '../text/source.ts';
import { digest, firstLine, shortName, textOf } from '../text/wording.ts';

const TITLE = 'Braintrust';

const rowShape = z.looseObject({
  name: maybeText,
  input: anything,
  expected: anything,
  output: anything,
  error: anything,
  metadata: maybe(z.record(z.string(), z.unknown())),
  tags: maybe(z.array(z.string())),
  scores: z.record(z.string(), z.number().nullable()),
});
type Row = z.output<typeof rowShape>;

/** Rows of a Braintrust experiment: what a reporter is handed as `result.results`, or its rows as the service gives them out. */
export const braintrust: Reader = {
  title: TITLE,
  looksLike: 'JSON lines with `input` and `scores`',
  recognises: (source) => recordsOf(source).some(({ value }) => isRow(value)),
  read: readBraintrust,
};

function isRow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'input' in value && 'scores' in value && !('case' in value);
}

function readBraintrust(source: Source): ReadFile {
  const records = recordsOf(source);
  // What the command line prints: averages, and rows only of what failed, without their error.
  if (records.some(({ value }) => hasKeys(value, 'experimentName'))) {
    const sentence = 'These are averages, as `braintrust eval --jsonl` prints them: they tell of no single case.';
    throw badFile(source.name, sentence, {
      hint: 'Write `result.results` of each evaluator in a reporter, one a line.',
    });
  }
  const rows = records.map(({ line, value }) => asShape(rowShape, value, { source, line, title: TITLE }));
  return { rows: rows.map(rowOf), gaps: [] };
}

function rowOf(row: Row): ForeignRow {
  const id = row.metadata?.['case'] ?? row.metadata?.['id'];
  const input = textOf(row.input);
  const handle = id === undefined || id === null || id === '' ? undefined : textOf(id);
  const name = id === undefined || id === null || id === '' ? shortName(input) : shortName(textOf(id));
  return {
    ...PLAIN_ROW,
    suite: row.name ?? TITLE,
    target: TITLE,
    handle,
    identity: { name, long: `${name} · ${shortName(textOf(row.expected))}`, place: undefined },
    tags: row.tags ?? [],
    input,
    question: digest(row.input ?? null),
    judgement: digest(row.expected ?? null),
    outcome: outcomeOf(row),
  };
}

/** A scorer that broke leaves its score out and says so beside; one that says null has nothing to say of this case. */
function outcomeOf({ error, metadata, output, scores }: Row): Outcome {
  const broken = z.record(z.string(), z.unknown()).safeParse(metadata?.['scorer_errors']).data;
  const [scorer] = Object.entries(broken ?? {});
  if (error !== undefined && error !== null) {
    const message = firstLine(messageOf(error));
    return { kind: 'errored', message, isAnswered: false };
  }
  if (scorer !== undefined) {
    const message = firstLine(`${scorer[0]}: ${textOf(scorer[1])}`);
    return { kind: 'errored', message, isAnswered: !isOutage(message) };
  }
  const given = Object.entries(scores).flatMap(([name, score]) => {
    return score === null ? [] : [{ name, score, passed: undefined, reason: '' }];
  });
  if (given.length === 0) return { kind: 'errored', message: 'no scorer said anything', isAnswered: true };
  return { kind: 'scored', output: textOf(output), passed: undefined, score: undefined, scores: given, reason: '' };
}

function messageOf(error: unknown): string {
  const message = z.looseObject({ message: z.string() }).safeParse(error).data?.message;
  return message ?? textOf(error);
}
