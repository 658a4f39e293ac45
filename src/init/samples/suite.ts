import { posix } from 'node:path';
import { stringify } from 'yaml';
import { isJsonObject, type Json, type JsonObject } from '../../domain/json/json.ts';
import type { Losses } from '../../suite/diagnostics/losses.ts';
import { literal } from '../../suite/skills/entry.ts';
import { SCHEMA_LINE, type DraftFile } from '../first-suite.ts';
import { nameSamples, readSample, type Sample, type SampleColumns, type SampleMessage } from './sample.ts';
import { expectOf, type Scoring } from './scoring.ts';

/** An eval of a dataset before it is written. */
export type SampleEval = {
  readonly id: string;
  /** What it was made of, for whoever reads the suite. */
  readonly from: string;
  /** The directory that the suite belongs into. */
  readonly home: string;
  readonly dataset: { readonly path: string; readonly rows: readonly unknown[]; readonly columns: SampleColumns };
  /** Who says an input that is a text. */
  readonly role: SampleMessage['role'];
  /** What stands before every input, and what becomes of its first text (`{{ input }}`). */
  readonly before: readonly SampleMessage[];
  readonly template: string;
  readonly scoring: Scoring;
  readonly target: JsonObject;
};

/** A suite and what it needs beside it; how many of the samples it has. */
export type SampleSuite = { readonly files: readonly DraftFile[]; readonly taken: number; readonly of: number };

const INPUT = '{{ input }}';

/** A suite over a dataset as it lies there, where its rows can be read so; else over a copy in the form of a suite's datasets. */
export function writeSampleSuite(one: SampleEval, losses: Losses): SampleSuite {
  const { dataset, role, scoring } = one;
  const read = dataset.rows.map((row) => ({ row, sample: readSample(row, dataset.columns, role) }));
  for (const { sample } of read) if ('why' in sample) losses.add(`samples are left out: ${sample.why}`, one.id);
  const sound = read.flatMap(({ row, sample }) =>
    'why' in sample ? [] : [{ ...sample, own: ownId(row, dataset.columns) }],
  );
  const samples = withOneOpening(nameSamples(sound), one.id, losses);
  if (samples.length < sound.length && samples.length > 0)
    losses.add('samples that stand in a dataset twice are one case', one.id);
  const of = dataset.rows.length;
  if (samples.length === 0) return { files: [], taken: 0, of };
  const isWhole = samples.length === of && isReadAsItIs(one, samples);
  const data = isWhole ? undefined : copyOf(one, samples);
  if (data !== undefined)
    losses.add('samples that a suite’s dataset cannot have as they are have been copied beside it', one.id);
  const module =
    scoring.kind === 'module' ? [{ path: besides(one, moduleName(one.id, scoring)), text: scoring.text }] : [];
  const suite = {
    suite: one.id,
    target: {
      ...one.target,
      messages: [...one.before.map(toTurn), { role: samples[0]?.messages[0]?.role, content: one.template }],
    },
    cases: [data === undefined ? asItIs(one) : { file: `${one.id}.cases.jsonl` }],
    policy: { pass_rate: { max_drop: 0.02 } },
  };
  const head = `${SCHEMA_LINE}\n# ${one.from}\n`;
  const text = head + stringify(suite, { lineWidth: 0 });
  return {
    files: [{ path: besides(one, `${one.id}.eval.yaml`), text }, ...(data ?? []), ...module],
    taken: samples.length,
    of,
  };
}

function besides({ home }: SampleEval, name: string): string {
  return posix.join(home, name);
}

function moduleName(id: string, { name }: Extract<Scoring, { readonly kind: 'module' }>): string {
  return `${id}.${name}.mjs`;
}

function toTurn({ role, content }: SampleMessage): JsonObject {
  return { role, content: literal(content) };
}

function ownId(row: unknown, { id }: SampleColumns): string | undefined {
  const value: Json | undefined = id !== undefined && isJsonObject(row) ? row[id] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The first turn stands in the target, so that all samples of a suite begin with the same role. */
function withOneOpening(samples: readonly Sample[], id: string, losses: Losses): readonly Sample[] {
  const groups = Map.groupBy(samples, ({ messages: [first] }) => first?.role);
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  if (largest.length < samples.length)
    losses.add('samples are left out that begin with another role than most of a dataset', id);
  return largest;
}

/** One text asked, one right answer each, none asked twice. */
function isReadAsItIs({ dataset, scoring }: SampleEval, samples: readonly Sample[]): boolean {
  const { columns, rows } = dataset;
  const isPlain = rows.every((row) => isJsonObject(row) && typeof row[columns.input] === 'string');
  const isIdentified = columns.id === undefined || rows.every((row) => ownId(row, columns) !== undefined);
  const isAsked = new Set(samples.map(({ messages }) => messages[0]?.content)).size === samples.length;
  const isSingle =
    scoring.kind === 'module' || rows.every((row) => isJsonObject(row) && typeof row[columns.target] === 'string');
  return isPlain && isIdentified && isSingle && (isAsked || columns.id !== undefined);
}

function asItIs({ dataset, scoring, home, id }: SampleEval): JsonObject {
  const { path, columns } = dataset;
  const own: JsonObject = columns.id === undefined ? {} : { id: columns.id };
  const file = posix.relative(home, path);
  if (scoring.kind === 'module')
    return {
      file,
      columns: { ...own, vars: { input: columns.input, target: columns.target } },
      expect: [{ javascript: moduleName(id, scoring) }],
    };
  return {
    file,
    columns: { ...own, vars: { input: columns.input }, expected: columns.target },
    expect: [scoring.entryOf('{{ expected }}')],
  };
}

function copyOf(one: SampleEval, samples: readonly Sample[]): readonly DraftFile[] {
  const { scoring } = one;
  const lines = samples.map(({ id, messages: [first, ...rest], targets }) => {
    const target = targets.length === 1 ? (targets[0] ?? '') : targets;
    const judged: JsonObject =
      scoring.kind === 'module'
        ? { vars: { input: first?.content ?? '', target }, expect: [{ javascript: moduleName(one.id, scoring) }] }
        : { vars: { input: first?.content ?? '' }, expect: expectOf(targets, scoring.entryOf) };
    const turns = rest.length === 0 ? {} : { messages: rest.map(toTurn) };
    return `${JSON.stringify({ id, ...judged, ...turns })}\n`;
  });
  return [{ path: besides(one, `${one.id}.cases.jsonl`), text: lines.join('') }];
}

/** The template of a prompt that is the sample's input alone. */
export const PLAIN_INPUT = INPUT;
