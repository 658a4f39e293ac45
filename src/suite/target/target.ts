import type { JsonObject } from '../../domain/json/json.ts';
import { exactJson } from '../../domain/json/lossless.ts';
import { ownProgram } from '../../domain/programs/own-program.ts';
import { apiTraits } from '../../domain/providers/model-apis.ts';
import { isModel, isOwn } from '../../domain/providers/providers.ts';
import { refusedParameters } from '../../domain/providers/refused-parameters.ts';
import type { Endpoint, InputFile, OutputSchema, Target, ToolDefinition, ToolDefinitions } from '../../domain/suite.ts';
import type { PlaceOf } from '../syntax/document.ts';
import { toAgentFiles } from './agent-endpoint.ts';
import { toEndpoint } from './endpoint.ts';
import { readSchema } from '../cases/expect.ts';
import { validate } from '../diagnostics/issues.ts';
import type { LoadedPrompt, PromptSettings } from './loaded-prompt.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { namedFiles, reachableFiles } from '../files/program-files.ts';
import { EMPTY_PROMPT, loadPrompt, parseDocumentFile, partialsOf, toMessages } from './prompt.ts';
import { toolsFileSchema, type ToolInput } from '../schema/message.ts';
import { mayBePromptYml } from './prompt-yml.ts';
import type { TargetInput } from '../schema/target.ts';
import { toCorpus } from './own-program.ts';
import { reportService } from './service.ts';
import { readReference, resolveGlobs, stemOf, type Sources } from '../files/sources.ts';

/** One validated target with everything that it names read. */
export async function loadTarget(sources: Sources, input: TargetInput, placeOf: PlaceOf): Promise<Target | undefined> {
  const loaded = await loadTargetPrompt(sources, input, placeOf);
  const brings = loaded?.brings;
  // A prompt file that could not be read may have named the model: what is wrong with it is told already.
  const isUnread = loaded === undefined && namesPromptYml(input);
  const endpoint = isUnread
    ? undefined
    : toEndpoint(sources, brings === undefined ? input : withModel(input, brings), placeOf);
  const tools = input.provider === 'agent' ? undefined : await loadTools(sources, input.tools, placeOf);
  const output = await loadOutput(sources, input.output, placeOf);
  const inputs = namedInputs(sources, input, placeOf);
  const corpus = toCorpus(sources, { input, placeOf });
  if (endpoint === undefined || loaded === undefined) return undefined;
  const own = exactObject(input.parameters);
  if (isModel(endpoint)) reportRefusedParameters(sources, own, placeOf);
  const parameters = bringParameters(brings, endpoint);
  if (isModel(endpoint))
    reportService(sources.diagnostics, { endpoint, parameters: { ...parameters, ...own }, input }, placeOf);
  return {
    name: input.name ?? nameOf(endpoint),
    place: placeOf([]),
    ...(input.model === undefined ? {} : { modelPlace: placeOf(['model']) }),
    ...(input.service === undefined ? {} : { servicePlace: placeOf(['service'], 'key') }),
    endpoint,
    parameters: { ...parameters, ...own },
    prompt: loaded.prompt,
    ...(brings === undefined ? {} : { brought: broughtBy(brings, parameters, input) }),
    tools,
    output: output ?? brings?.output,
    inputs: sortedOnce([...inputs, ...(await programFiles(sources, endpoint))]),
    ...(corpus === undefined ? {} : { corpus }),
    ...(endpoint.provider === 'agent' ? { agentFiles: toAgentFiles(sources, { input, placeOf }, endpoint) } : {}),
    ...(input.also === undefined ? {} : { also: input.also }),
    ...(ownProgram(endpoint) !== undefined && input.inputs === undefined ? { isUnwatched: true } : {}),
  };
}

/** The files that `inputs` and `corpus` name. */
function namedInputs(sources: Sources, input: TargetInput, placeOf: PlaceOf): readonly InputFile[] {
  return (['inputs', 'corpus'] as const).flatMap((key) => {
    const globs = input[key];
    if (!Array.isArray(globs)) return [];
    return resolveGlobs(
      sources,
      globs.map((path, index) => ({ path, place: placeOf([key, index]) })),
    );
  });
}

function nameOf(endpoint: Endpoint): string {
  if (endpoint.provider === 'agent') return endpoint.agent;
  return isModel(endpoint) ? endpoint.model : endpoint.provider;
}

/** The files that a command names, and what scripts among them import: a changed one is another program. */
async function programFiles(sources: Sources, endpoint: Endpoint): Promise<readonly InputFile[]> {
  const program = ownProgram(endpoint);
  return program === undefined ? [] : await reachableFiles(sources, namedFiles(sources, program));
}

function sortedOnce(files: readonly InputFile[]): readonly InputFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function reportRefusedParameters(sources: Sources, parameters: JsonObject, placeOf: PlaceOf): void {
  for (const { name, why } of refusedParameters(parameters)) {
    const hint = `Remove \`${name}\` from \`parameters:\`.`;
    const sentence = `The parameter \`${name}\` ${why}.`;
    sources.diagnostics.push(
      diagnosticAt(placeOf(['parameters', name], 'key'), { code: 'unsupported', sentence, hint }),
    );
  }
}

async function loadTargetPrompt(
  sources: Sources,
  input: TargetInput,
  placeOf: PlaceOf,
): Promise<LoadedPrompt | undefined> {
  const { prompt, messages } = input;
  if (prompt !== undefined && messages !== undefined) {
    const sentence = 'A target has either `prompt` or `messages`, not both.';
    sources.diagnostics.push(diagnosticAt(placeOf(['messages'], 'key'), { code: 'bad-value', sentence }));
    return undefined;
  }
  if (typeof prompt === 'string') return loadPrompt(sources, { whole: { path: prompt, place: placeOf(['prompt']) } });
  if (prompt !== undefined) {
    const { system, user } = prompt;
    return loadPrompt(sources, {
      system: system === undefined ? undefined : { path: system, place: placeOf(['prompt', 'system']) },
      user: { path: user, place: placeOf(['prompt', 'user']) },
    });
  }
  if (messages !== undefined) {
    const templates = toMessages(messages, (index) => placeOf(['messages', index, 'content'], 'text'));
    const partials = await partialsOf(sources, templates);
    return { prompt: { file: undefined, messages: templates, partials }, brings: undefined };
  }
  if (isOwn(input) || input.provider === 'agent') return { prompt: EMPTY_PROMPT, brings: undefined };
  sources.diagnostics.push(
    diagnosticAt(placeOf([]), { code: 'missing-key', sentence: 'The target needs `prompt` or `messages`.' }),
  );
  return undefined;
}

function exactObject(value: object | undefined): JsonObject {
  return exactJson((value ?? {}) as JsonObject) as JsonObject;
}

function namesPromptYml({ prompt }: TargetInput): boolean {
  return typeof prompt === 'string' && mayBePromptYml(prompt);
}

/** A `.prompt.yml` names its model as `vendor/model`; the target's own `model` comes first. */
function withModel(input: TargetInput, brings: PromptSettings): TargetInput {
  if (input.model !== undefined || brings.model === undefined) return input;
  return { ...input, model: brings.model.replace(/^[a-z0-9-]+\//, '') };
}

/** What of a prompt file's settings the suite does not give itself. */
function broughtBy({ model }: PromptSettings, parameters: JsonObject, input: TargetInput): Target['brought'] {
  const left = Object.entries(parameters).filter(([name]) => !Object.hasOwn(input.parameters ?? {}, name));
  return { model: input.model === undefined ? model : undefined, parameters: Object.fromEntries(left) };
}

function bringParameters(brings: PromptSettings | undefined, endpoint: Endpoint): JsonObject {
  if (brings === undefined || !isModel(endpoint)) return {};
  const { maxTokens, temperature, topP } = brings.parameters;
  const { limit, json = {} } = apiTraits(endpoint.api);
  return {
    ...(maxTokens === undefined ? {} : { [limit]: maxTokens }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { top_p: topP }),
    ...(brings.wantsJson ? json : {}),
  };
}

async function loadTools(
  sources: Sources,
  tools: TargetInput['tools'],
  placeOf: PlaceOf,
): Promise<ToolDefinitions | undefined> {
  if (tools === undefined) return undefined;
  if (typeof tools !== 'string') {
    const defined = tools.filter((tool) => typeof tool !== 'string');
    if (defined.length < tools.length) {
      const sentence = 'Names of tools are for `provider: agent`; here a tool is defined by its schema.';
      sources.diagnostics.push(diagnosticAt(placeOf(['tools']), { code: 'bad-value', sentence }));
    }
    return { file: undefined, tools: uniqueTools(sources, defined, (path) => placeOf(['tools', ...path])) };
  }
  const file = await readReference(sources, { path: tools, place: placeOf(['tools']) });
  const document = file && parseDocumentFile(file, sources.diagnostics);
  const input = document && validate(toolsFileSchema, document, sources.diagnostics);
  if (document === undefined || input === undefined) return undefined;
  const isList = Array.isArray(input);
  const place: PlaceOf = (path, what) => document.placeOf(isList ? path : ['tools', ...path], what);
  return { file: document.file, tools: uniqueTools(sources, isList ? input : input.tools, place) };
}

function uniqueTools(sources: Sources, inputs: readonly ToolInput[], placeOf: PlaceOf): readonly ToolDefinition[] {
  const tools = inputs.map(toTool);
  for (const [index, { name }] of tools.entries()) {
    if (tools.findIndex((tool) => tool.name === name) === index) continue;
    const sentence = `Two tools are called \`${name}\`.`;
    sources.diagnostics.push(diagnosticAt(placeOf([index]), { code: 'duplicate-id', sentence }));
  }
  return tools;
}

function toTool(input: ToolInput): ToolDefinition {
  const { name = '', description, parameters } = input.function ?? input;
  const schema = parameters ?? input.input_schema ?? { type: 'object', properties: {} };
  return { name, description, parameters: exactObject(schema) };
}

async function loadOutput(
  sources: Sources,
  output: TargetInput['output'],
  placeOf: PlaceOf,
): Promise<OutputSchema | undefined> {
  if (output === undefined) return undefined;
  const { json_schema: schema, name } = output;
  if (typeof schema !== 'string') return { file: undefined, name: name ?? 'output', schema: exactObject(schema) };
  const loaded = await readSchema(sources, schema, placeOf(['output', 'json_schema']));
  if (loaded === undefined) return undefined;
  return { file: loaded.file, name: name ?? schemaName(loaded.file), schema: loaded.schema };
}

function schemaName(path: string): string {
  const name = stemOf(path)
    .replace(/[^\w-]+/g, '_')
    .slice(0, 64);
  return name === '' ? 'output' : name;
}
