import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { JsonObject } from '../../domain/json/json.ts';
import { fileReference, isCode, isFileName, type Texts } from './files.ts';
import type { Losses } from '../../suite/diagnostics/losses.ts';
import { toLiquid } from './nunjucks.ts';

/** A prompt as a target takes it, and the text that its variables stand in. */
export type ReadPrompt = {
  readonly label: string | undefined;
  readonly target: JsonObject;
  readonly text: string;
  /** As promptfoo reads it. */
  readonly template: string;
};

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
const KNOWN = ['id', 'raw', 'label', 'display'];
const CONVERSATION =
  'prompts that hold the conversation so far (`_conversation`) are not taken over: write the turns of a case as `turns:`';
const NO_LIQUID = 'templates that Liquid cannot say are not taken over: write them in Liquid by hand';

/** A prompt, or the several that a text file holds. */
export async function readPrompt(written: Written, texts: Texts, losses: Losses): Promise<readonly ReadPrompt[]> {
  const given = typeof written === 'string' ? written : (written['raw'] ?? written['id']);
  const label = typeof written === 'object' && typeof written['label'] === 'string' ? written['label'] : undefined;
  if (typeof given !== 'string') return lose(losses, 'a prompt without text or file is not taken over');
  const other = typeof written === 'object' && Object.keys(written).find((key) => !KNOWN.includes(key));
  if (typeof other === 'string')
    return lose(
      losses,
      `a prompt’s \`${other}\` changes what is asked, so that the prompt is left out`,
      label ?? given,
    );
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
  const isText = path.endsWith('.txt');
  // promptfoo divides text files by lines of three dashes.
  const parts = isText ? text.split(/^---\s*$/m).filter((part) => part.trim() !== '') : [text];
  const isDivided = isText && (parts.length > 1 || /^---\s*$/m.test(text));
  if (!isDivided && isAsItIs(path, text)) {
    if (isText && text.trim() !== text) reading.losses.add(BLANK, path);
    return [{ label: reading.label, target: { prompt: path }, text, template: text }];
  }
  const label = reading.label ?? stem(path);
  const read = parts.flatMap((part, index) => {
    const own = isDivided && parts.length > 1 ? `${label}-${index + 1}` : label;
    const where = isDivided && parts.length > 1 ? `${path}, part ${index + 1}` : path;
    return fromText(isText ? part.trim() : part, { ...reading, label: own, where });
  });
  if (read.length > 0) reading.losses.add(COPIED, path);
  return read;
}

const BLANK = 'blank space around the text of a prompt file is sent here';
const COPIED =
  'the text of prompt files that are written otherwise here is copied into the suite, which does not see the file change: put it into a file in Liquid';

/** Whether a file says here what it says in promptfoo. */
function isAsItIs(path: string, text: string): boolean {
  if (toLiquid(text) !== text) return false;
  if (/\.(?:md|txt|liquid)$/.test(path)) return !looksLikeChat(text);
  if (!/\.(?:json|ya?ml)$/.test(path) || !looksLikeChat(text) || /\{%|\|/.test(text)) return false;
  return readChat(text)?.every(({ content, images }) => content !== '' && images.length === 0) === true;
}

function stem(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/** A chat of several messages where promptfoo would take the text for one, else a single message of the user. */
function fromText(text: string, { label, losses, where }: Reading): readonly ReadPrompt[] {
  if (/\b_conversation\b/.test(text)) return lose(losses, CONVERSATION, where);
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
  const said = translated.map(({ content }) => content).join('\n');
  return [{ label, target: { messages: translated as JsonObject[] }, text: said, template: text }];
}

/** Whether a text is read as a chat of several messages. */
export function looksLikeChat(text: string): boolean {
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
