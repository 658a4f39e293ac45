import { digestOf } from '../domain/json/digest.ts';
import { readLabel, type Human } from '../domain/labels/human-label.ts';
import { isJsonObject, type Json, type JsonObject } from '../domain/json/json.ts';
import { ROW_KEYS, SINGLE } from '../suite/dataset/row-columns.ts';
import { messagesSchema, type MessageInput } from '../suite/schema/message.ts';

/** What every promoted case gets, whatever it was made of. */
export type CaseOptions = {
  /** What the input's text is called in the prompt. */
  readonly variable: string;
  readonly tags: readonly string[];
  readonly severity: string | undefined;
  readonly consent: string | undefined;
  /** The output becomes the right answer, unless a person called it wrong. */
  readonly isOutputExpected: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
};

/** A row of a dataset, and what it was made of; or why none could be made. */
export type Candidate = { readonly line: number; readonly human: Human | undefined } & (
  { readonly row: JsonObject; readonly sourceId: string | undefined } | { readonly problem: string }
);

/** Whether a candidate is a case. */
export function isCase(candidate: Candidate): candidate is Extract<Candidate, { readonly row: JsonObject }> {
  return 'row' in candidate;
}

/** What a line is turned into: a label as `evaldelta review` writes it, or a trace. */
export function toCandidate(line: JsonObject, number: number, options: CaseOptions): Candidate {
  const label = readLabel(line);
  const human = label?.human;
  // A label says what was asked in one text; a trace that somebody labelled says it in its own words.
  const isPlain =
    label !== undefined && label.input !== '' && line['vars'] === undefined && line['messages'] === undefined;
  const content = isPlain ? { vars: { [options.variable]: label.input } } : contentOf(line, options.variable);
  const at = { line: number, human };
  if (typeof content === 'string') return { ...at, problem: content };
  const output = label?.output ?? outputOf(line);
  const note = label?.note === undefined ? '' : ` (${label.note})`;
  const sourceId = label?.id ?? textOf(line['id']) ?? textOf(line['trace_id']);
  const origin = textOf(line['source']) ?? (sourceId === undefined ? undefined : `trace ${sourceId}`);
  const tags = [...new Set([...tagsOf(line['tags']), ...options.tags])];
  const isExpected = options.isOutputExpected && human !== 'fail' && output !== undefined;
  const row = {
    id: `promoted-${digestOf(keyOf(content)).slice(0, 12)}`,
    ...content,
    ...(isExpected ? { expected: output } : {}),
    ...(tags.length === 0 ? {} : { tags }),
    severity: options.severity,
    source: origin === undefined ? undefined : `${origin}${note}`,
    added: options.today,
    consent: options.consent,
  };
  const given = Object.entries(row).filter(([, value]) => value !== undefined);
  return { ...at, sourceId, row: Object.fromEntries(given) as JsonObject };
}

/** What makes two rows the same case, however it is called: its variables and turns. */
export function contentKey(row: JsonObject): string {
  const { vars, messages } = row;
  const meanings: readonly string[] = [...SINGLE, ...ROW_KEYS];
  const free = Object.fromEntries(Object.entries(row).filter(([key]) => !meanings.includes(key)));
  return digestOf(keyOf({ vars: isJsonObject(vars) ? vars : free, ...(messages === undefined ? {} : { messages }) }));
}

type Content = { readonly vars?: JsonObject; readonly messages?: Json };

function keyOf({ vars = {}, messages }: Content): JsonObject {
  return messages === undefined ? { vars } : { vars, messages };
}

/** A trace's variables and turns, by the names that tracers use. */
function contentOf(trace: JsonObject, variable: string): Content | string {
  const request = isJsonObject(trace['request']) ? { ...trace, ...trace['request'] } : trace;
  const input = request['vars'] ?? request['input'] ?? request['prompt'] ?? request['question'] ?? request['query'];
  const turns = request['messages'] ?? (Array.isArray(input) ? input : undefined);
  if (turns !== undefined) return turnsOf(turns);
  if (isJsonObject(input)) return { vars: input };
  const text = textOf(input);
  if (text !== undefined) return { vars: { [variable]: text } };
  return 'it has neither `vars` nor `messages` nor a text as `input`, `prompt`, `question` or `query`';
}

/** The turns that a case brings behind its prompt: all that was said before the last answer, and no system message. */
function turnsOf(given: Json): Content | string {
  const parsed = messagesSchema.safeParse(given);
  if (!parsed.success) return `its messages are not in form (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
  const last = parsed.data.findLastIndex(({ role }) => role === 'user' || role === 'tool');
  const turns = parsed.data.slice(0, last + 1).filter(({ role }) => role !== 'system');
  if (turns.length === 0) return 'nobody but the model says anything in its messages';
  return withoutTags(turns);
}

/** Turns are templates: one that looks like one is kept as a variable, which is not. */
function withoutTags(turns: readonly MessageInput[]): Content {
  const vars: Record<string, string> = {};
  const messages = turns.map((turn, index) => {
    const { content } = turn;
    if (content === undefined || !/\{[{%]/.test(content)) return turn;
    vars[`turn_${index + 1}`] = content;
    return { ...turn, content: `{{ turn_${index + 1} }}` };
  });
  return { ...(Object.keys(vars).length === 0 ? {} : { vars }), messages: messages as unknown as Json };
}

function outputOf(trace: JsonObject): string | undefined {
  const response = isJsonObject(trace['response']) ? trace['response'] : trace;
  const choices: readonly Json[] = Array.isArray(response['choices']) ? (response['choices'] as readonly Json[]) : [];
  const [choice] = choices;
  const message = isJsonObject(choice) && isJsonObject(choice['message']) ? choice['message'] : undefined;
  const said = [trace['output'], trace['response'], trace['answer'], trace['completion'], message?.['content']];
  return said.map(textOf).find((text) => text !== undefined);
}

function tagsOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.flatMap((tag: Json) => textOf(tag) ?? []) : [];
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
