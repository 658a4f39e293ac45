import { existsSync } from 'node:fs';
import { appendLine, readLines } from '../../adapters/files/label-file.ts';
import { systemClock } from '../../adapters/process/clock.ts';
import type { Human } from '../../domain/labels/human-label.ts';
import { jsonText } from '../../domain/json/json.ts';
import { UserError } from '../../domain/user-error.ts';
import type { CaseOptions } from '../../promote/case-row.ts';
import type { PrivateKind } from '../../promote/personal-data.ts';
import { promote, type NewCase, type Promotion } from '../../promote/promote.ts';
import { visibleLine } from '../../report/text/visible.ts';
import { textOf, type Options } from '../options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** Turns labelled outputs, or traces, into cases of a dataset, after a look for what is private. */
export async function promoteCommand(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const into = textOf(options, 'into') ?? '';
  if (!/\.jsonl$/i.test(into)) throw noDataset(into);
  if (!existsSync(file)) throw missing(file);
  const isNew = !existsSync(into);
  const dataset = readLines(into);
  const wanted = { human: textOf(options, 'only') as Human | undefined, ids: listOf(options, 'id') };
  const found = await promote(readLines(file), dataset, { options: caseOptions(options), wanted });
  const allowed = new Set(listOf(options, 'allow') as readonly PrivateKind[]);
  const written: NewCase[] = [];
  const left: NewCase[] = [];
  for (const one of found.cases) ((await mayWrite(terminal, one, allowed)) ? written : left).push(one);
  for (const { row } of written) appendLine(into, row);
  terminal.write(report({ found, written, left }, { into, file, from: dataset.length, isNew }));
  return left.length + found.problems.length === 0 ? 0 : 2;
}

/** Asks a person about what is private and not allowed; where nobody answers, it is not written. */
async function mayWrite(
  { ask, writeError }: Terminal,
  one: NewCase,
  allowed: ReadonlySet<PrivateKind>,
): Promise<boolean> {
  const open = one.found.filter(({ kind }) => !allowed.has(kind));
  if (open.length === 0) return true;
  if (ask === undefined) return false;
  writeError(`${describe(one)}\n`);
  const answer = await ask('Write it as it is? [y]es [n]o: ');
  return /^y(es)?$/i.test(answer?.trim() ?? '');
}

type Outcome = { readonly found: Promotion; readonly written: readonly NewCase[]; readonly left: readonly NewCase[] };
type Files = { readonly into: string; readonly file: string; readonly from: number; readonly isNew: boolean };

function report({ found, written, left }: Outcome, { into, file, from, isNew }: Files): string {
  const ids = written.map(
    ({ row }, index) => `  ${visibleLine(jsonText(row['id']))}, case ${from + index + 1} of the file`,
  );
  const lines = [
    `${countOf(written.length, 'case')} written to ${into}${found.known === 0 ? '' : `, ${countOf(found.known, 'line')} already there`}.`,
    ...ids,
    ...left.map((one) => `${file}:${one.line} not written: ${describe(one)}`),
    ...(left.length === 0 ? [] : [`Take it out, or write it on purpose: --allow ${kindsOf(left).join(' ')}.`]),
    ...found.problems.map(({ line, problem }) => `${file}:${line} not written: ${problem}.`),
    ...(isNew && written.length > 0
      ? [`Name it in a suite: \`cases: [{ file: ${into} }]\`, relative to the suite.`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function describe({ row, found }: NewCase): string {
  const parts = found.map(({ kind, path }) => `${NAMES[kind]} in ${visibleLine(path)}`);
  return `${visibleLine(jsonText(row['id']))} holds ${[...new Set(parts)].join(', ')}.`;
}

function kindsOf(cases: readonly NewCase[]): readonly string[] {
  return [...new Set(cases.flatMap(({ found }) => found.map(({ kind }) => kind)))];
}

const NAMES: Readonly<Record<PrivateKind, string>> = {
  email: 'an e-mail address',
  phone: 'what may be a phone number',
  card: 'a card number',
  iban: 'an IBAN',
  ssn: 'a US social security number',
  key: 'a key or password',
};

function caseOptions(options: Options): CaseOptions {
  return {
    variable: textOf(options, 'var') ?? 'input',
    tags: listOf(options, 'tag'),
    severity: textOf(options, 'severity'),
    consent: textOf(options, 'consent'),
    isOutputExpected: options['expected'] === true,
    today: new Date(systemClock().nowMs()).toISOString().slice(0, 10),
  };
}

function listOf(options: Options, name: string): readonly string[] {
  return (options[name] as readonly string[] | undefined) ?? [];
}

function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

function noDataset(into: string): UserError {
  const sentence = `--into ${into} is no dataset that cases can be added to.`;
  return new UserError({ code: 'bad-input', sentence, place: undefined, hint: 'Name a file that ends in .jsonl.' });
}

function missing(file: string): UserError {
  const sentence = `The file ${file} cannot be read.`;
  const hint = 'Give labels of `evaldelta review`, or traces, one a line as JSON.';
  return new UserError({ code: 'missing-file', sentence, place: undefined, hint });
}
