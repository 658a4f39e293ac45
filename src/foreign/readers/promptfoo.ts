import { z } from 'zod';
import type { Reader } from '../reader.ts';
import { PLAIN_ROW, type ForeignRow, type ForeignScore, type Identity, type Outcome, type ReadFile } from '../row.ts';
import { badFile } from '../text/bad-file.ts';
import { anything, asShape, maybe, maybeNumber, maybeText } from '../text/shape.ts';
import { recordsOf, type Source } from '../text/source.ts';
import { digest, firstLine, shortName, textOf } from '../text/wording.ts';

const VERSION = 3;
const TITLE = 'promptfoo';

const object = maybe(z.record(z.string(), z.unknown()));
const component = z.looseObject({
  pass: z.boolean(),
  score: maybeNumber,
  reason: maybeText,
  assertion: maybe(z.looseObject({ type: maybeText, metric: maybeText })),
  metadata: object,
});
const rowShape = z.looseObject({
  success: z.boolean(),
  score: maybeNumber,
  failureReason: maybeNumber,
  error: maybeText,
  promptIdx: maybeNumber,
  provider: z.union([
    z.string().transform((id) => ({ id, label: undefined })),
    z.looseObject({ id: maybeText, label: maybeText }),
  ]),
  prompt: maybe(z.looseObject({ label: maybeText })),
  gradingResult: maybe(z.looseObject({ reason: maybeText, componentResults: maybe(z.array(component)) })),
  response: maybe(z.looseObject({ output: anything })),
  cost: maybeNumber,
  tokenUsage: maybe(z.looseObject({ prompt: maybeNumber, completion: maybeNumber, cached: maybeNumber })),
  metadata: object,
  testCase: z.looseObject({
    description: maybeText,
    vars: object,
    assert: anything,
    options: anything,
    metadata: object,
  }),
});
type Row = z.output<typeof rowShape>;

const fileShape = z.looseObject({
  results: z.looseObject({
    version: z.number(),
    timestamp: maybeText,
    prompts: maybe(z.array(z.looseObject({ raw: maybeText, label: maybeText, provider: maybeText }))),
    results: z.array(anything),
  }),
});
type Prompt = { readonly raw: string | undefined; readonly label: string | undefined };

/** promptfoo's results as `-o results.json` and `-o results.jsonl` write them. */
export const promptfoo: Reader = {
  title: TITLE,
  looksLike: 'a JSON object with `results.results`, or JSON lines with `testCase`',
  recognises: (source) => isWhole(source) || isRow(recordsOf(source)[0]?.value),
  read: (source) => (isWhole(source) ? readWhole(source) : readRows(source, recordsOf(source), {})),
};

function isWhole(source: Source): source is Source & { readonly form: 'json' } {
  const results = source.form === 'json' ? field(source.value, 'results') : undefined;
  return field(results, 'results') !== undefined;
}

function isRow(value: unknown): boolean {
  return field(value, 'testCase') !== undefined && field(value, 'success') !== undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function readWhole(source: Source & { readonly form: 'json' }): ReadFile {
  const version = field(field(source.value, 'results'), 'version');
  if (version !== VERSION) {
    const sentence = `These are promptfoo’s results of version ${textOf(version) || 'unknown'}; version ${VERSION} is read.`;
    throw badFile(source.name, sentence, { hint: 'Run them with a promptfoo of this year, with `-o results.json`.' });
  }
  const { results } = asShape(fileShape, source.value, { source, title: TITLE });
  const records = results.results.map((value) => ({ line: 0, value }));
  return readRows(source, records, { prompts: results.prompts, startedAt: results.timestamp });
}

type Context = {
  readonly prompts?: readonly (Prompt & { readonly provider: string | undefined })[] | undefined;
  readonly startedAt?: string | undefined;
};

function readRows(source: Source, records: ReturnType<typeof recordsOf>, context: Context): ReadFile {
  const rows = records.map(({ line, value }, index) =>
    asShape(rowShape, value, { source, line, path: line === 0 ? `results.results.${index}` : '', title: TITLE }),
  );
  const targets = nameTargets(rows, context.prompts ?? []);
  return {
    rows: rows.map((row) => rowOf(row, targets(row), context.startedAt)),
    gaps: rows.flatMap(({ error }) => {
      const stopped = error !== undefined && STOPS.test(error);
      return stopped ? [{ file: undefined, message: firstLine(error) }] : [];
    }),
  };
}

/** Upon these answers of the target it stops the whole run, and writes what it has. */
const STOPS = /^API error: (?:401|403|404|501)\b/;

/** A target is a provider and, where it is asked by several prompts, its prompt: by a name that does not hold the text. */
function nameTargets(rows: readonly Row[], prompts: readonly Prompt[]): (row: Row) => string {
  const byProvider = new Map<string, number[]>();
  for (const row of rows) {
    const known = byProvider.get(providerOf(row)) ?? [];
    if (!known.includes(row.promptIdx ?? 0)) known.push(row.promptIdx ?? 0);
    byProvider.set(providerOf(row), known);
  }
  return (row) => {
    const own = [...(byProvider.get(providerOf(row)) ?? [])].sort((a, b) => a - b);
    if (own.length < 2) return providerOf(row);
    const index = row.promptIdx ?? 0;
    return `${providerOf(row)} · ${labelOf(prompts[index]) ?? `prompt ${own.indexOf(index) + 1}`}`;
  };
}

/** A prompt's own label, or its path: what promptfoo puts behind it is the text itself. */
function labelOf(prompt: Prompt | undefined): string | undefined {
  const { raw = '', label = '' } = prompt ?? {};
  if (label === '' || label === raw || raw === '') return undefined;
  const own = label.endsWith(raw) ? label.slice(0, -raw.length).replace(/:\s*$/, '') : label;
  return own === '' ? undefined : own;
}

function providerOf({ provider }: Row): string {
  return provider.label ?? provider.id ?? 'provider';
}

function rowOf(row: Row, target: string, startedAt: string | undefined): ForeignRow {
  const { testCase, cost, tokenUsage } = row;
  const vars = Object.entries(testCase.vars ?? {});
  const [only] = vars;
  const input =
    vars.length === 1 ? textOf(only?.[1]) : vars.map(([name, value]) => `${name}: ${textOf(value)}`).join('\n');
  return {
    ...PLAIN_ROW,
    suite: TITLE,
    target,
    identity: identityOf(row, input),
    handle: testCase.description,
    input: input === '' ? undefined : input,
    question: digest(testCase.vars ?? {}),
    judgement: digest([testCase.assert ?? [], testCase.options ?? {}]),
    outcome: outcomeOf(row),
    model: row.provider.id?.split(':').at(-1),
    costUsd: cost,
    usage: tokenUsage && {
      input: tokenUsage.prompt ?? 0,
      cachedInput: 0,
      cacheWrite: 0,
      output: tokenUsage.completion ?? 0,
      reasoning: 0,
    },
    startedAt,
  };
}

/** By its id, else its description, else what is put in; never by its number, which filters and repeats change. */
function identityOf({ metadata, testCase }: Row, input: string): Identity {
  const id = metadata?.['case_id'] ?? testCase.metadata?.['case_id'] ?? testCase.metadata?.['id'];
  const given = id === undefined || id === null ? testCase.description : textOf(id);
  if (given === undefined || given === '') return { name: shortName(input), long: undefined, place: undefined };
  return { name: shortName(given), long: `${shortName(given)} · ${shortName(input)}`, place: undefined };
}

function outcomeOf(row: Row): Outcome {
  const components = row.gradingResult?.componentResults ?? [];
  const ungraded = components.find(({ metadata }) => metadata?.['graderError'] === true);
  const isErrored = row.failureReason === 2 || (row.failureReason === undefined && row.gradingResult === undefined);
  const message = firstLine(row.error ?? row.gradingResult?.reason ?? 'no answer');
  if (!row.success && isErrored) return { kind: 'errored', message, isAnswered: false };
  if (!row.success && ungraded !== undefined) {
    return { kind: 'errored', message: firstLine(ungraded.reason ?? message), isAnswered: true };
  }
  return {
    kind: 'scored',
    output: textOf(row.response?.output),
    passed: row.success,
    score: row.score,
    scores: components.map(scoreOf),
    reason: row.success ? '' : message,
  };
}

function scoreOf({ pass, score, reason, assertion }: z.output<typeof component>): ForeignScore {
  return { name: assertion?.metric ?? assertion?.type ?? 'assertion', score, passed: pass, reason: reason ?? '' };
}
