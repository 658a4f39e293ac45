import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/json/canonical-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../../domain/json/json.ts';

/** One turn of what is asked. */
export type SampleMessage = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** A question of a dataset and the answers that are right. */
export type Sample = {
  readonly id: string;
  readonly messages: readonly SampleMessage[];
  readonly targets: readonly string[];
};

/** Which columns of a dataset are what. */
export type SampleColumns = { readonly id?: string; readonly input: string; readonly target: string };

/** A row as a sample without an id of its own, or why it is none. */
export function readSample(
  row: unknown,
  { input, target }: SampleColumns,
  role: SampleMessage['role'],
): Omit<Sample, 'id'> | { readonly why: string } {
  if (!isJsonObject(row)) return { why: 'a row is no mapping' };
  const messages = messagesOf(row[input], role);
  if (messages === undefined) return { why: `\`${input}\` is neither a text nor turns of plain text` };
  const targets = textsOf(row[target]);
  return targets === undefined ? { why: `\`${target}\` is neither a text nor a list of them` } : { messages, targets };
}

function messagesOf(value: Json | undefined, role: SampleMessage['role']): readonly SampleMessage[] | undefined {
  if (typeof value === 'string') return value === '' ? undefined : [{ role, content: value }];
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const messages = value.map((one: Json) => (isJsonObject(one) ? messageOf(one) : undefined));
  return messages.every((one) => one !== undefined) ? messages : undefined;
}

/** A name beside a role would be another message. */
function messageOf({ role, content, ...others }: JsonObject): SampleMessage | undefined {
  const isKnown = role === 'system' || role === 'user' || role === 'assistant';
  if (!isKnown || typeof content !== 'string' || Object.keys(others).length > 0) return undefined;
  return { role, content };
}

function textsOf(value: Json | undefined): readonly string[] | undefined {
  const texts = (Array.isArray(value) ? value : [value]) as readonly (Json | undefined)[];
  const said = texts.map((one) => (typeof one === 'number' || typeof one === 'string' ? String(one) : undefined));
  return said.length > 0 && said.every((one) => one !== undefined) ? said : undefined;
}

/**
 * Samples with ids by what they are and never by where they stand: their own, else a hash of what is asked, and of the right
 * answers too where the same is asked twice. What stands there twice as a whole is there once.
 */
export function nameSamples(
  samples: readonly (Omit<Sample, 'id'> & { readonly own: string | undefined })[],
): readonly Sample[] {
  const asked = countOf(samples.map(({ messages }) => canonicalJson(messages)));
  const given = countOf(samples.flatMap(({ own }) => own ?? []));
  const named = samples.map(({ own, messages, targets }): Sample => {
    if (own !== undefined && given.get(own) === 1) return { id: own, messages, targets };
    const question = canonicalJson(messages);
    return { id: hashOf(asked.get(question) === 1 ? question : canonicalJson([messages, targets])), messages, targets };
  });
  return [...new Map(named.map((one) => [one.id, one])).values()];
}

function countOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
