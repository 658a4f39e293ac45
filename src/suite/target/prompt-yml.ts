import { isJsonObject, isNested, type JsonObject } from '../../domain/json/json.ts';
import { exactJson } from '../../domain/json/lossless.ts';
import type { MessageTemplate, OutputSchema } from '../../domain/suite.ts';
import type { SourceDocument } from '../syntax/document.ts';
import { validate } from '../diagnostics/issues.ts';
import { parseJsonText } from '../syntax/json.ts';
import type { LoadedPrompt } from './loaded-prompt.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { promptYmlSchema, type PromptYmlInput } from '../schema/message.ts';
import type { SourceFile, Sources } from '../files/sources.ts';
import { parseYaml } from '../syntax/yaml.ts';

/** A checked `.prompt.yml` with its positions. */
export type PromptYml = { readonly document: SourceDocument; readonly input: PromptYmlInput };

/** Whether a file may be GitHub's prompt file, by its name: `.prompt.yml`, or `_prompt.yml` as its own examples are called. */
export function mayBePromptYml(path: string): boolean {
  return /[._]prompt\.ya?ml$/i.test(path);
}

/** Whether a file is GitHub's prompt file; one that is called `_prompt.yml` may as well be a plain list of messages. */
export function isPromptYml({ path, text }: Pick<SourceFile, 'path' | 'text'>): boolean {
  if (/\.prompt\.ya?ml$/i.test(path)) return true;
  return mayBePromptYml(path) && /^(?:model|modelParameters|responseFormat|testData|evaluators):/m.test(text);
}

/** Parses GitHub's `.prompt.yml`. */
export function parsePromptYml(sources: Sources, file: SourceFile): PromptYml | undefined {
  const document = parseYaml(file.path, file.text, sources.diagnostics);
  const input = document && validate(promptYmlSchema, document, sources.diagnostics);
  return document === undefined || input === undefined ? undefined : { document, input };
}

/** Reads GitHub's `.prompt.yml` as a prompt: messages, and what it says of model, parameters and output. */
export function readPromptYml(sources: Sources, file: SourceFile): LoadedPrompt | undefined {
  const parsed = parsePromptYml(sources, file);
  if (parsed === undefined) return undefined;
  const { document, input } = parsed;
  const messages = input.messages.map((message, index): MessageTemplate => ({
    role: message.role,
    text: message.content,
    images: [],
    toolCalls: [],
    toolCallId: undefined,
    place: document.placeOf(['messages', index, 'content'], 'text'),
    syntax: 'prompt-yml',
  }));
  const { temperature, ...given } = input.modelParameters ?? {};
  const maxTokens = given.maxTokens ?? given.max_tokens ?? given.maxCompletionTokens ?? given.max_completion_tokens;
  return {
    prompt: { file: file.path, messages, partials: new Map() },
    brings: {
      model: input.model,
      parameters: { maxTokens, temperature, topP: given.topP ?? given.top_p },
      wantsJson: input.responseFormat === 'json_object',
      output: readOutput(sources, parsed),
    },
  };
}

function readOutput(sources: Sources, { document, input }: PromptYml): OutputSchema | undefined {
  if (input.responseFormat !== 'json_schema') return undefined;
  const report = (sentence: string): undefined => {
    const path = input.jsonSchema === undefined ? ['responseFormat'] : ['jsonSchema'];
    sources.diagnostics.push(diagnosticAt(document.placeOf(path), { code: 'bad-schema', sentence }));
  };
  if (input.jsonSchema === undefined) return report('`responseFormat: json_schema` needs `jsonSchema`.');
  const parsed = typeof input.jsonSchema === 'string' ? parseJsonText(input.jsonSchema) : { value: input.jsonSchema };
  if ('sentence' in parsed) return report(`\`jsonSchema\`: ${parsed.sentence}`);
  const { name, schema } = (parsed.value ?? {}) as { name?: unknown; schema?: unknown };
  if (typeof name !== 'string' || !isJsonObject(schema)) {
    return report('`jsonSchema` must hold `name` and `schema`.');
  }
  return { file: document.file, name, schema: exactJson(schema) as JsonObject };
}

const KEY = /^[A-Za-z_][\w-]*$/;

/**
 * GitHub's templates: a literal `{{key}}` is replaced, all else stays as it is. `missing` gives what stands for something
 * that looks like a key and has no value.
 */
export function replaceKeys(
  text: string,
  fields: JsonObject,
  missing: (key: string, offset: number) => string,
): string {
  return text.replace(/\{\{([^{}]+)\}\}/g, (match, key: string, offset: number) => {
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (value !== undefined) return isNested(value) ? JSON.stringify(value) : String(value);
    return KEY.test(key) ? missing(key, offset) : match;
  });
}
