import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { JsonObject } from '../../domain/json/json.ts';
import { fileReference, isCode, isFileName, type Texts } from './files.ts';
import type { Losses } from '../../suite/diagnostics/losses.ts';
import { toLiquid } from './nunjucks.ts';

/** A prompt as a target takes it, and the text that its variables stand in. */
export type ReadPrompt = { readonly label: string | undefined; readonly target: JsonObject; readonly text: string };

type Written = string | Readonly<Record<string, unknown>>;

const part = z.union([
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({ type: z.literal('image_url'), image_url: z.looseObject({ url: z.string() }) }),
  z.strictObject({
    type: z.literal('image'),
    source: z.strictObject({ type: z.literal('base64'), media_type: z.string(), data: z.string() }),
  }),
]);
const chat = z
  .array(
    z.strictObject({
      role: z.enum(['system', 'user', 'assistant']),
      content: z.union([z.string(), z.array(part).min(1)]),
    }),
  )
  .min(1);
type Message = z.output<typeof chat>[number];
/** A message whose images stand beside its text. */
type Plain = { readonly role: Message['role']; readonly content: string; readonly images: readonly string[] };

const BY_HAND =
  'prompts that are made by code or kept elsewhere are not taken over: compare the results instead, or call the code by `provider: command`';
const NO_LIQUID = 'templates that Liquid cannot say are not taken over: write them in Liquid by hand';

/** A prompt, or the several that a text file holds. */
export async function readPrompt(written: Written, texts: Texts, losses: Losses): Promise<readonly ReadPrompt[]> {
  const given = typeof written === 'string' ? written : (written['raw'] ?? written['id']);
  const label = typeof written === 'object' && typeof written['label'] === 'string' ? written['label'] : undefined;
  if (typeof given !== 'string') return lose(losses, 'a prompt without text or file is not taken over');
  if (isCode(given)) return lose(losses, BY_HAND, given);
  if (!isFileName(given)) return fromText(given, { label, losses, where: 'an inline prompt' });
  const path = fileReference(given)?.path ?? given;
  const text = await texts(path);
  if (text === undefined)
    return lose(losses, 'prompt files that are not there, or are no single text, are not taken over', path);
  return fromFile(path, text, { label, losses, where: path });
}

type Reading = { readonly label: string | undefined; readonly losses: Losses; readonly where: string };

function fromFile(path: string, text: string, reading: Reading): readonly ReadPrompt[] {
  if (/\.(?:csv|jsonl)$/.test(path)) return lose(reading.losses, 'tables of prompts are not taken over', path);
  // promptfoo divides text files by lines of three dashes.
  const parts = path.endsWith('.txt') ? text.split(/^---\s*$/m).filter((part) => part.trim() !== '') : [text];
  if (parts.length > 1) {
    return parts.flatMap((part, index) => {
      const label = `${reading.label ?? stem(path)}-${index + 1}`;
      return fromText(part.trim(), { ...reading, label, where: `${path}, part ${index + 1}` });
    });
  }
  const isAsItIs = /\.(?:md|txt|liquid)$/.test(path) && !looksLikeChat(text) && toLiquid(text) === text;
  if (isAsItIs) return [{ label: reading.label, target: { prompt: path }, text }];
  return fromText(text.trim(), { ...reading, label: reading.label ?? stem(path) });
}

function stem(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/** A chat of several messages where promptfoo would take the text for one, else a single message of the user. */
function fromText(text: string, { label, losses, where }: Reading): readonly ReadPrompt[] {
  const messages = looksLikeChat(text) ? readChat(text) : [{ role: 'user', content: text, images: [] } as const];
  if (messages === undefined)
    return lose(losses, 'chats of another form than role, text and images are not taken over', where);
  const translated = messages.map(({ role, content, images }) => ({
    role,
    content: toLiquid(content),
    ...(images.length === 0 ? {} : { images: images.map(toLiquid) }),
  }));
  if (translated.some(({ content, images = [] }) => [content, ...images].includes(undefined)))
    return lose(losses, NO_LIQUID, where);
  return [
    { label, target: { messages: translated as JsonObject[] }, text: translated.map((one) => one.content).join('\n') },
  ];
}

function looksLikeChat(text: string): boolean {
  return /^\s*(?:\[\s*[{\]]|\{\s*"|- role:)/.test(text);
}

function readChat(text: string): readonly Plain[] | undefined {
  try {
    const value: unknown = text.trim().startsWith('-') ? parseYaml(text, { maxAliasCount: 0 }) : JSON.parse(text);
    const messages = chat.safeParse(value).data?.map(plainMessage);
    return messages?.every((message) => message !== undefined) === true ? messages : undefined;
  } catch {
    return undefined;
  }
}

/** One text before its images; what stands in another order would say something else. */
function plainMessage({ role, content }: Message): Plain | undefined {
  if (typeof content === 'string') return { role, content, images: [] };
  const [first, ...rest] = content;
  const images = (first?.type === 'text' ? rest : content).map(imageIn);
  if (!images.every((image) => image !== undefined)) return undefined;
  return { role, content: first?.type === 'text' ? first.text : '', images };
}

function imageIn(one: z.output<typeof part>): string | undefined {
  if (one.type === 'image_url') return one.image_url.url;
  return one.type === 'image' ? `data:${one.source.media_type};base64,${one.source.data}` : undefined;
}

function lose(losses: Losses, what: string, of?: string): [] {
  losses.add(what, of);
  return [];
}
