import type { Reader } from '../reader.ts';
import { named, PLAIN_ROW, type ForeignRow, type Outcome, type ReadFile } from '../row.ts';
import { badFile } from '../text/bad-file.ts';
import { asShape, hasKeys } from '../text/shape.ts';
import { recordsOf, type Source } from '../text/source.ts';
import { firstLine } from '../text/wording.ts';
import { foreignRowSchema, type WrittenRow } from './row-schema.ts';

const SUITE = 'rows';

/** Our own form for everybody else: one JSON object a trial. */
export const rows: Reader = {
  title: 'rows',
  looksLike: 'JSON lines with `case`',
  recognises: (source) => recordsOf(source).some(({ value }) => hasKeys(value, 'case')),
  read: readRows,
};

function readRows(source: Source): ReadFile {
  const found = recordsOf(source).flatMap(({ line, value }) => {
    const row = asShape(foreignRowSchema, value, { source, line, title: 'a row' });
    return row.status === 'skipped' ? [] : [rowOf(row, { source, line })];
  });
  return { rows: found, gaps: [] };
}

function rowOf(row: WrittenRow, at: { readonly source: Source; readonly line: number }): ForeignRow {
  const { usage } = row;
  return {
    ...PLAIN_ROW,
    suite: row.suite ?? SUITE,
    target: row.target ?? SUITE,
    identity: named(row.case),
    handle: row.case,
    severity: row.severity ?? PLAIN_ROW.severity,
    tags: row.tags ?? [],
    input: row.input ?? undefined,
    judgement: row.definition ?? undefined,
    outcome: outcomeOf(row, at),
    model: row.model ?? undefined,
    costUsd: row.cost_usd ?? undefined,
    usage: usage
      ? {
          input: usage.input_tokens,
          cachedInput: usage.cached_input_tokens ?? 0,
          cacheWrite: 0,
          output: usage.output_tokens,
          reasoning: usage.reasoning_tokens ?? 0,
        }
      : undefined,
  };
}

function outcomeOf(row: WrittenRow, { source, line }: { readonly source: Source; readonly line: number }): Outcome {
  const { error, output } = row;
  const status = row.status ?? (typeof error === 'string' ? 'errored' : 'scored');
  if (status === 'errored') {
    return { kind: 'errored', message: firstLine(error ?? 'no reason given'), isAnswered: typeof output === 'string' };
  }
  const scores = (row.scores ?? []).map(({ name, score, pass, reason }) => {
    return { name, score: score ?? undefined, passed: pass ?? undefined, reason: reason ?? '' };
  });
  const passed = row.pass ?? undefined;
  const score = row.score ?? undefined;
  const isJudged = scores.some((one) => one.score !== undefined || one.passed !== undefined);
  if (passed === undefined && score === undefined && !isJudged) {
    throw badFile(source.name, 'The row has neither `pass` nor `score`.', { line, hint: 'An outage has `error`.' });
  }
  return { kind: 'scored', output: output ?? '', passed, score, scores, reason: row.reason ?? '' };
}
