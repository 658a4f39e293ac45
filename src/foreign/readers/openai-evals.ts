import { z } from 'zod';
import type { Reader } from '../reader.ts';
import { PLAIN_ROW, type ForeignRow, type ForeignScore, type Outcome, type ReadFile } from '../row.ts';
import { badFile } from '../text/bad-file.ts';
import { anything, asShape, hasKeys, maybe, maybeText } from '../text/shape.ts';
import { recordsOf, type Source } from '../text/source.ts';
import { digest, firstLine, shortName, textOf } from '../text/wording.ts';

const TITLE = 'OpenAI Evals';

const specShape = z.looseObject({
  spec: z.looseObject({ eval_name: maybeText, base_eval: maybeText, completion_fns: maybe(z.array(z.string())) }),
});
const eventShape = z.looseObject({
  sample_id: z.string(),
  type: z.string(),
  data: maybe(z.record(z.string(), z.unknown())),
  created_at: maybeText,
});
type Event = z.output<typeof eventShape>;
type Spec = z.output<typeof specShape>['spec'];

/** What `oaieval --record_path` writes: a specification, events by sample, and a final report. */
export const openaiEvals: Reader = {
  title: TITLE,
  looksLike: 'JSON lines that begin with `spec` (oaieval --record_path)',
  recognises: (source) => hasKeys(recordsOf(source)[0]?.value, 'spec'),
  read: readOpenaiEvals,
};

function readOpenaiEvals(source: Source): ReadFile {
  const [first, ...rest] = recordsOf(source);
  const { spec } = asShape(specShape, first?.value, { source, line: 1, title: TITLE });
  if (!rest.some(({ value }) => hasKeys(value, 'final_report'))) {
    throw badFile(source.name, 'The record has no `final_report`: the run did not come to its end.');
  }
  const events = rest
    .filter(({ value }) => hasKeys(value, 'sample_id'))
    .map(({ line, value }) => asShape(eventShape, value, { source, line, title: TITLE }));
  const samples = Map.groupBy(events, ({ sample_id: id }) => id);
  return { rows: [...samples].flatMap(([id, own]) => rowOf(spec, id, own) ?? []), gaps: [] };
}

const JUDGING: ReadonlySet<string> = new Set(['match', 'metrics', 'error']);

/** Samples are numbered, so that one that is put in moves all that follow: they are called by what they ask. */
function rowOf(spec: Spec, sampleId: string, events: readonly Event[]): ForeignRow | undefined {
  if (!events.some(({ type }) => JUDGING.has(type))) return undefined;
  const sampling = events.find(({ type }) => type === 'sampling');
  const input = sampling === undefined ? sampleId : askedBy(sampling.data?.['prompt']);
  const match = events.find(({ type }) => type === 'match');
  return {
    ...PLAIN_ROW,
    suite: spec.base_eval ?? spec.eval_name ?? TITLE,
    target: spec.completion_fns?.[0] ?? TITLE,
    identity: {
      name: shortName(input),
      long: `${shortName(input)} · ${shortName(textOf(match?.data?.['expected']))}`,
      place: undefined,
    },
    input,
    judgement: match && digest(match.data?.['expected'] ?? null),
    outcome: outcomeOf(events),
    model: spec.completion_fns?.[0],
    startedAt: undefined,
  };
}

/** The user's part of a prompt: what the eval itself puts around it may be what changed. */
function askedBy(prompt: unknown): string {
  const messages = z.array(z.looseObject({ role: maybeText, content: anything })).safeParse(prompt).data ?? [];
  const users = messages.filter(({ role }) => role === 'user').map(({ content }) => textOf(content));
  return users.length === 0 ? textOf(prompt) : users.join('\n');
}

function outcomeOf(events: readonly Event[]): Outcome {
  const of = (type: string) => events.filter((event) => event.type === type);
  const output = textOf(of('sampling').at(-1)?.data?.['sampled']);
  const matches = of('match').flatMap(({ data }) => (typeof data?.['correct'] === 'boolean' ? [data['correct']] : []));
  const scores = of('metrics').flatMap(({ data }) =>
    Object.entries(data ?? {}).flatMap(([name, value]) => scoreOf(name, value)),
  );
  if (matches.length === 0 && scores.length === 0) {
    const message = of('error')
      .map(({ data }) => textOf(data?.['message'] ?? data?.['error'] ?? data))
      .at(-1);
    return { kind: 'errored', message: firstLine(message ?? 'no score'), isAnswered: output !== '' };
  }
  const passed = matches.length === 0 ? undefined : matches.every(Boolean);
  return { kind: 'scored', output, passed, score: undefined, scores, reason: passed === false ? 'no match' : '' };
}

function scoreOf(name: string, value: unknown): readonly ForeignScore[] {
  if (typeof value === 'boolean') return [{ name, score: Number(value), passed: value, reason: '' }];
  return typeof value === 'number' ? [{ name, score: value, passed: undefined, reason: '' }] : [];
}
