import { appendLine, readLines, removeLines } from '../adapters/files/label-file.ts';
import type { LocalAnswer } from '../adapters/serve/local-server.ts';
import { HUMAN_LABELS, labelRow, readLabels } from '../domain/labels/human-label.ts';
import { isJsonObject } from '../domain/json/json.ts';
import type { Result } from '../domain/result.ts';
import { findSubject } from '../report/label-subjects.ts';

/** Where the labels of a served page go. */
export type LabelDesk = {
  readonly into: string;
  /** Who labels, where the page does not say. */
  readonly reviewer: string | undefined;
  readonly today: () => string;
};

const MAX_NOTE = 500;
const MAX_NAME = 100;

/** What was said of each output so far, by the id of the label. */
export function saidSoFar({ into }: LabelDesk): LocalAnswer {
  const said = readLabels(readLines(into)).map(({ id, human, note, added }) => [id, { human, note, added }] as const);
  return json(200, Object.fromEntries(said));
}

/** Keeps what a page says of one of its outputs, or takes it back. */
export function takeLabel(desk: LabelDesk, result: Result, said: unknown): LocalAnswer {
  if (!isJsonObject(said)) return json(400, { error: 'A label is an object.' });
  const subject = typeof said['id'] === 'string' ? findSubject(result, said['id']) : undefined;
  if (subject === undefined) return json(404, { error: 'The result has no such output.' });
  if (said['human'] === null) {
    removeLines(desk.into, (row) => row['id'] === subject.id);
    return json(200, {});
  }
  const human = HUMAN_LABELS.find((label) => label === said['human']);
  if (human === undefined) return json(400, { error: 'An output passes or fails.' });
  const note = textOf(said['note'], MAX_NOTE);
  const reviewer = textOf(said['reviewer'], MAX_NAME) ?? desk.reviewer;
  appendLine(desk.into, labelRow({ ...subject, human, note, reviewer, added: desk.today() }));
  return json(200, {});
}

function textOf(value: unknown, max: number): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, max) : '';
  return text === '' ? undefined : text;
}

function json(status: number, value: unknown): LocalAnswer {
  return { status, type: 'application/json', text: JSON.stringify(value) };
}
