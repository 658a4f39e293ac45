import type { JsonObject } from '../../domain/json/json.ts';
import { exactJson } from '../../domain/json/lossless.ts';
import type { MessageTemplate, Prompt, Role } from '../../domain/suite.ts';
import type { Place } from '../../domain/user-error.ts';
import type { SourceDocument } from '../syntax/document.ts';
import { validate } from '../diagnostics/issues.ts';
import { parseJson } from '../syntax/json.ts';
import type { LoadedPrompt } from './loaded-prompt.ts';
import { loadPartials } from './partials.ts';
import { positionAt } from '../syntax/position.ts';
import { diagnosticAt, wholeFile, type Diagnostics } from '../diagnostics/diagnostic.ts';
import { isPromptYml, readPromptYml } from './prompt-yml.ts';
import { promptFileSchema, type MessageInput } from '../schema/message.ts';
import { readReference, type Reference, type SourceFile, type Sources } from '../files/sources.ts';
import { parseYaml } from '../syntax/yaml.ts';

/** A target without messages of its own. */
export const EMPTY_PROMPT: Prompt = { file: undefined, messages: [], partials: new Map() };

/** Reads `prompt:` of a target: one file of any format, or a file for each role. */
export async function loadPrompt(
  sources: Sources,
  references: { readonly [role: string]: Reference | undefined },
): Promise<LoadedPrompt | undefined> {
  const { whole, system, user } = references;
  if (whole !== undefined) return loadPromptFile(sources, whole);
  const parts = [await loadRole(sources, 'system', system), await loadRole(sources, 'user', user)];
  const found = parts.flatMap((part) => (part === undefined ? [] : [part]));
  const partials = new Map(found.flatMap((part) => [...part.partials]));
  const file = found.at(-1)?.file;
  return { prompt: { file, messages: found.flatMap((part) => part.messages), partials }, brings: undefined };
}

async function loadRole(sources: Sources, role: Role, reference: Reference | undefined): Promise<Prompt | undefined> {
  if (reference === undefined) return undefined;
  const file = await readReference(sources, reference);
  return file === undefined ? undefined : loadText(sources, file, role);
}

async function loadPromptFile(sources: Sources, reference: Reference): Promise<LoadedPrompt | undefined> {
  const file = await readReference(sources, reference);
  if (file === undefined) return undefined;
  if (isPromptYml(file)) return readPromptYml(sources, file);
  const extension = /(\.prompt)?\.[^./]*$/.exec(file.path)?.[0].toLowerCase();
  if (
    extension === '.md' ||
    extension === '.txt' ||
    extension === '.liquid' ||
    extension?.startsWith('.prompt.') === true
  ) {
    return { prompt: await loadText(sources, file, 'user'), brings: undefined };
  }
  if (extension === '.json' || extension === '.yaml' || extension === '.yml') return loadMessageFile(sources, file);
  sources.diagnostics.push(
    diagnosticAt(reference.place, {
      code: 'bad-file',
      sentence: `\`${reference.path}\` is not a prompt file.`,
      hint: 'Prompts are .md, .txt, .liquid, .json, .yaml or .prompt.yml files.',
    }),
  );
  return undefined;
}

async function loadText(sources: Sources, file: SourceFile, role: Role): Promise<Prompt> {
  if (file.text.trim() === '') {
    sources.diagnostics.push(
      diagnosticAt(wholeFile(file.path), { code: 'bad-file', sentence: 'The prompt is empty.' }),
    );
  }
  const place = { file: file.path, line: 1, column: 1 };
  const jinja = findJinjaComment(file.text);
  if (jinja !== undefined) {
    const sentence = `\`${jinja.text}\` is no comment here: it would be sent.`;
    const at = { file: file.path, ...positionAt(file.text, jinja.offset) };
    sources.diagnostics.push(diagnosticAt(at, { code: 'bad-template', sentence, hint: HOW_TO_COMMENT }));
  }
  const message: MessageTemplate = { ...PLAIN_MESSAGE, role, text: file.text, place };
  return { file: file.path, messages: [message], partials: await loadPartials(sources, file) };
}

const HOW_TO_COMMENT =
  'Write `{% comment %}…{% endcomment %}`; as text, put it between `{% raw %}` and `{% endraw %}`.';

/** What Jinja would leave out and Liquid does not, outside of raw text and comments. */
function findJinjaComment(text: string): { readonly text: string; readonly offset: number } | undefined {
  if (!text.includes('{#')) return undefined;
  const shown = withoutHidden(text);
  const offset = shown.indexOf('{#');
  const end = offset === -1 ? -1 : shown.indexOf('#}', offset + 2);
  return end === -1 ? undefined : { text: text.slice(offset, end + 2), offset };
}

/** The text with spaces instead of raw text and comments; each part of it is looked at once. */
function withoutHidden(text: string): string {
  const begin = /\{%-?\s*(raw|comment)\b/g;
  let shown = '';
  for (let from = 0; from < text.length;) {
    begin.lastIndex = from;
    const found = begin.exec(text);
    if (found === null) return shown + text.slice(from);
    const end = new RegExp(`\\{%-?\\s*end${found[1] ?? ''}\\b`, 'g');
    end.lastIndex = begin.lastIndex;
    const to = end.exec(text) === null ? text.length : end.lastIndex;
    shown += text.slice(from, found.index) + ' '.repeat(to - found.index);
    from = to;
  }
  return shown;
}

async function loadMessageFile(sources: Sources, file: SourceFile): Promise<LoadedPrompt | undefined> {
  const document = parseDocumentFile(file, sources.diagnostics);
  const input = document && validate(promptFileSchema, document, sources.diagnostics);
  if (document === undefined || input === undefined) return undefined;
  const isList = Array.isArray(input);
  const messages = toMessages(isList ? input : input.messages, (index) =>
    document.placeOf(isList ? [index, 'content'] : ['messages', index, 'content'], 'text'),
  );
  return { prompt: { file: file.path, messages, partials: await partialsOf(sources, messages) }, brings: undefined };
}

/** A `.json` file as JSON, any other as YAML, with positions. */
export function parseDocumentFile(file: SourceFile, diagnostics: Diagnostics): SourceDocument | undefined {
  const parse = file.path.toLowerCase().endsWith('.json') ? parseJson : parseYaml;
  return parse(file.path, file.text, diagnostics);
}

/** Every partial that messages which stand in one file can reach. */
export async function partialsOf(
  sources: Sources,
  messages: readonly MessageTemplate[],
): Promise<ReadonlyMap<string, string>> {
  const maps: [string, string][] = [];
  for (const { text, place } of messages) {
    maps.push(...(await loadPartials(sources, { path: place.file, oid: '', text })));
  }
  return new Map(maps);
}

const PLAIN_MESSAGE = { images: [], toolCalls: [], toolCallId: undefined, syntax: 'liquid' } as const;

/** The domain's form of validated messages. */
export function toMessages(
  inputs: readonly MessageInput[],
  placeOf: (index: number) => Place,
): readonly MessageTemplate[] {
  return inputs.map((input, index) => ({
    role: input.role,
    text: input.content ?? '',
    images: input.images ?? [],
    toolCalls: (input.tool_calls ?? []).map((call) => ({
      id: call.id,
      name: call.name,
      arguments: exactJson((call.arguments ?? {}) as JsonObject) as JsonObject,
    })),
    toolCallId: input.tool_call_id,
    place: placeOf(index),
    syntax: 'liquid',
  }));
}
