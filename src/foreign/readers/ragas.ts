import type { Reader } from '../reader.ts';
import { PLAIN_ROW, type ForeignRow, type Outcome, type ReadFile } from '../row.ts';
import { badFile } from '../text/bad-file.ts';
import { recordsOf, type Source } from '../text/source.ts';
import { digest, shortName, textOf } from '../text/wording.ts';

const TITLE = 'ragas';

/** Columns that hold what was asked and answered; every other one is a metric. */
const COLUMNS: ReadonlySet<string> = new Set([
  'user_input',
  'question',
  'response',
  'answer',
  'reference',
  'ground_truth',
  'retrieved_contexts',
  'reference_contexts',
  'contexts',
  'rubric',
  'rubrics',
  'persona_name',
  'query_style',
  'query_length',
  'synthesizer_name',
  'index',
]);

type Row = Readonly<Record<string, unknown>>;

/** Rows of ragas as `result.to_pandas().to_json(orient='records', lines=True)` writes them. It has scores and no verdicts. */
export const ragas: Reader = {
  title: TITLE,
  looksLike: 'JSON lines with `user_input` and a column for each metric',
  recognises: (source) => isRow(recordsOf(source)[0]?.value),
  read: readRagas,
};

function isRow(value: unknown): value is Row {
  if (typeof value !== 'object' || value === null || 'scores' in value || 'case' in value) return false;
  return 'user_input' in value || ('question' in value && 'contexts' in value);
}

function readRagas(source: Source): ReadFile {
  const rows = recordsOf(source).map(({ line, value }) => {
    if (isRow(value)) return value;
    throw badFile(source.name, 'This row has no `user_input`.', { line });
  });
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  // A column with a number anywhere is a metric; what is null in it got no score.
  const metrics = [...columns].filter(
    (name) => !COLUMNS.has(name) && rows.some((row) => typeof row[name] === 'number'),
  );
  if (metrics.length === 0) throw badFile(source.name, 'No column has a score.');
  return { rows: rows.map((row) => rowOf(row, metrics)), gaps: [] };
}

function rowOf(row: Row, metrics: readonly string[]): ForeignRow {
  const input = textOf(row['user_input'] ?? row['question']);
  const reference = row['reference'] ?? row['ground_truth'] ?? null;
  return {
    ...PLAIN_ROW,
    suite: TITLE,
    target: TITLE,
    identity: {
      name: shortName(input),
      long: `${shortName(input)} · ${shortName(textOf(reference))}`,
      place: undefined,
    },
    input,
    question: digest(input),
    judgement: digest([reference, [...metrics].sort()]),
    outcome: outcomeOf(row, metrics),
  };
}

function outcomeOf(row: Row, metrics: readonly string[]): Outcome {
  const silent = metrics.find((name) => typeof row[name] !== 'number');
  if (silent !== undefined) return { kind: 'errored', message: `${silent}: no score`, isAnswered: true };
  const scores = metrics.map((name) => ({ name, score: Number(row[name]), passed: undefined, reason: '' }));
  const output = textOf(row['response'] ?? row['answer']);
  return { kind: 'scored', output, passed: undefined, score: undefined, scores, reason: '' };
}
