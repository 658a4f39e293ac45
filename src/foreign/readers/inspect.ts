import { z } from 'zod';
import type { Gap } from '../../domain/recording.ts';
import type { Reader } from '../reader.ts';
import { PLAIN_ROW, type ForeignRow, type ForeignScore, type Outcome } from '../row.ts';
import { badFile } from '../text/bad-file.ts';
import { parseJson } from '../text/json.ts';
import { anything, asShape, hasKeys, maybe, maybeNumber, maybeText } from '../text/shape.ts';
import type { Source } from '../text/source.ts';
import { digest, firstLine, shortName, textOf } from '../text/wording.ts';

const TITLE = 'Inspect';

const usage = z.looseObject({
  input_tokens: maybeNumber,
  output_tokens: maybeNumber,
  input_tokens_cache_read: maybeNumber,
  input_tokens_cache_write: maybeNumber,
  reasoning_tokens: maybeNumber,
  total_cost: maybeNumber,
});
const score = z.looseObject({ value: anything, explanation: maybeText });
const choice = z.looseObject({ message: maybe(z.looseObject({ content: anything })) });
const sample = z.looseObject({
  id: z.union([z.string(), z.number()]),
  epoch: maybeNumber,
  input: anything,
  target: anything,
  output: maybe(z.looseObject({ completion: maybeText, choices: maybe(z.array(choice)) })),
  scores: maybe(z.record(z.string(), score)),
  model_usage: maybe(z.record(z.string(), usage)),
  error: maybe(z.looseObject({ message: maybeText })),
  limit: maybe(z.looseObject({ type: maybeText })),
  invalidation: anything,
});
const evalShape = z.looseObject({
  task: z.string(),
  model: maybeText,
  created: maybeText,
  scorers: maybe(z.array(z.looseObject({ name: maybeText }))),
});
const headShape = z.looseObject({
  version: maybeNumber,
  status: maybeText,
  eval: evalShape,
  error: maybe(z.looseObject({ message: maybeText })),
});
const logShape = headShape.extend({ samples: maybe(z.array(sample)) });
type Head = z.output<typeof headShape>;
type Sample = z.output<typeof sample>;

const VERSION = 2;
const MARKS: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ['C', 1],
  ['P', 0.5],
  ['I', 0],
  ['N', 0],
  [true, 1],
  [false, 0],
]);

/** Logs of Inspect AI, as `.eval` and as JSON. */
export const inspect: Reader = {
  title: TITLE,
  looksLike: 'a zip with `header.json` (.eval), or a JSON object with `eval` and `samples`',
  recognises: (source) =>
    source.form === 'zip'
      ? isEvalZip(source.zip.names)
      : source.form === 'json' && hasKeys(source.value, 'eval', 'plan'),
  read: (source) => {
    const { head, samples } = source.form === 'zip' ? fromZip(source) : fromJson(source);
    requireVersion(source, head);
    return { rows: samples.map((one) => rowOf(source, head, one)), gaps: gapsOf(head) };
  },
};

function isEvalZip(names: readonly string[]): boolean {
  return names.includes('header.json') || names.some((name) => name.startsWith('_journal/'));
}

type Log = { readonly head: Head; readonly samples: readonly Sample[] };

function fromJson(source: Source): Log {
  const value = source.form === 'json' ? source.value : undefined;
  const { samples, ...head } = asShape(logShape, value, { source, title: TITLE });
  return { head, samples: samples ?? [] };
}

/** Without a header the run was ended before it could write one, and what it has is in the journal and the samples. */
function fromZip(source: Source & { readonly form: 'zip' }): Log {
  const { zip, name: file } = source;
  const read = (name: string): unknown => parseJson(`${file}/${name}`, zip.read(name) ?? '');
  const started = zip.names.includes('header.json') ? read('header.json') : read('_journal/start.json');
  const head = asShape(headShape, started, { source, title: TITLE });
  const names = zip.names.filter((name) => name.startsWith('samples/') && name.endsWith('.json'));
  const samples = names.map((name) => asShape(sample, read(name), { source, path: name, title: TITLE }));
  const byEpoch = (a: Sample, b: Sample): number => (a.epoch ?? 1) - (b.epoch ?? 1);
  return {
    head: zip.names.includes('header.json') ? head : { ...head, status: 'started' },
    samples: samples.sort(byEpoch),
  };
}

function requireVersion({ name }: Source, { version }: Head): void {
  if (version === undefined || version <= VERSION) return;
  throw badFile(name, `This is an Inspect log of version ${version}; up to version ${VERSION} is read.`);
}

/** A run that did not end well has lost the samples that it lacks: the first error ends it, unless it is told otherwise. */
function gapsOf({ status, error }: Head): readonly Gap[] {
  if (status === undefined || status === 'success') return [];
  return [{ file: undefined, message: firstLine(error?.message ?? `its status is ${status}`) }];
}

function rowOf(source: Source, { eval: about }: Head, one: Sample): ForeignRow {
  const input = inputOf(one.input);
  const used = Object.entries(one.model_usage ?? {});
  const costs = used.map(([, { total_cost: cost }]) => cost);
  return {
    ...PLAIN_ROW,
    suite: about.task,
    target: about.model ?? TITLE,
    handle: String(one.id),
    identity: { name: shortName(String(one.id)), long: `${one.id} · ${shortName(input)}`, place: undefined },
    input,
    question: digest(input),
    judgement: digest([one.target ?? null, (about.scorers ?? []).map(({ name }) => name ?? '').sort()]),
    outcome: outcomeOf(source, one),
    model: about.model,
    usage: used.length === 0 ? undefined : sumUsage(used.map(([, each]) => each)),
    costUsd:
      costs.length > 0 && costs.every((cost) => cost !== undefined)
        ? costs.reduce((sum, cost) => sum + cost, 0)
        : undefined,
    startedAt: about.created,
  };
}

function inputOf(input: unknown): string {
  const messages = z.array(z.looseObject({ role: maybeText, content: anything })).safeParse(input);
  if (!messages.success) return textOf(input);
  return textOf(messages.data.findLast(({ role }) => role === 'user')?.content);
}

function sumUsage(all: readonly z.output<typeof usage>[]): NonNullable<ForeignRow['usage']> {
  const sum = (name: keyof z.output<typeof usage>): number =>
    all.reduce((total, one) => total + Number(one[name] ?? 0), 0);
  return {
    input: sum('input_tokens') + sum('input_tokens_cache_read') + sum('input_tokens_cache_write'),
    cachedInput: sum('input_tokens_cache_read'),
    cacheWrite: sum('input_tokens_cache_write'),
    output: sum('output_tokens'),
    reasoning: sum('reasoning_tokens'),
  };
}

function outcomeOf(source: Source, one: Sample): Outcome {
  const message = one.error?.message;
  const scores = Object.entries(one.scores ?? {}).flatMap(([name, found]) => scoresOf(source, name, found));
  const limit = one.limit?.type;
  if (one.error !== undefined) return { kind: 'errored', message: firstLine(message ?? 'error'), isAnswered: false };
  if (one.invalidation !== undefined && one.invalidation !== null) {
    return { kind: 'errored', message: 'the sample was invalidated', isAnswered: true };
  }
  // The case's own limit: what it had until then is its answer.
  if (limit !== undefined) {
    const reason = `the ${limit} limit was reached`;
    return { kind: 'scored', output: outputOf(one), passed: false, score: 0, scores: [], reason };
  }
  if (scores.length === 0 || scores.some(({ score: value }) => value === undefined)) {
    return { kind: 'errored', message: 'it was not scored', isAnswered: true };
  }
  return { kind: 'scored', output: outputOf(one), passed: undefined, score: undefined, scores, reason: '' };
}

function outputOf({ output }: Sample): string {
  return output?.completion ?? textOf(output?.choices?.[0]?.message?.content);
}

/** One score a key where a scorer gives several. What Python called not a number was read as null, and is no score. */
function scoresOf(
  source: Source,
  name: string,
  { value, explanation }: z.output<typeof score>,
): readonly ForeignScore[] {
  const reason = explanation ?? '';
  if (value === null || value === undefined) return [{ name, score: undefined, passed: undefined, reason }];
  const mark = MARKS.get(value);
  if (mark !== undefined) return [{ name, score: mark, passed: mark === 1, reason }];
  if (typeof value === 'number') return [{ name, score: value, passed: undefined, reason }];
  if (typeof value === 'object' && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
      scoresOf(source, `${name}.${key}`, { value: each, explanation }),
    );
  }
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  if (Number.isFinite(number)) return [{ name, score: number, passed: undefined, reason }];
  const hint = 'Scores are C, P, I, N, true, false, numbers, or objects of these.';
  throw badFile(source.name, `The scorer ${name} says ${textOf(value).slice(0, 80)}, which is no score.`, { hint });
}
