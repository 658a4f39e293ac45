import type { JsonObject } from '../../../src/domain/json/json.ts';

/** The APIs by which this project asks models. */
export type ModelApi = 'responses' | 'chat' | 'messages';

/** All that the model server speaks; agents ask in Google's own way, too. */
export type ServedApi = ModelApi | 'generate';

/** What a caller asked of the model, whichever API it used. */
export type ModelRequest = {
  readonly api: ServedApi;
  readonly model: string;
  /** All system and developer text, joined by newlines. */
  readonly system: string;
  /** The other turns in order, as text. */
  readonly messages: readonly { readonly role: string; readonly text: string }[];
  /** System and turns as one text, for rules that look for words. */
  readonly prompt: string;
  /** Names of the offered tools. */
  readonly tools: readonly string[];
  /** The JSON Schema that the answer must follow. */
  readonly schema: JsonObject | undefined;
  /** 1-based: how often this very body was received, retries and failed attempts included. */
  readonly attempt: number;
  /** As the caller named it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
};

type Turn = { readonly role: string; readonly text: string };
type Shape = Pick<ModelRequest, 'system' | 'messages' | 'tools' | 'schema'>;

/** Which API a path belongs to; prefixes differ between vendors, gateways and Azure. */
export function apiOf(path: string): ServedApi | undefined {
  if (path.endsWith('/responses')) return 'responses';
  if (path.endsWith('/chat/completions')) return 'chat';
  if (/:(?:stream)?[gG]enerateContent$/.test(path)) return 'generate';
  // Vertex names the model, and whether the answer is streamed, in the path.
  return /\/messages$|:(?:stream)?[rR]awPredict$/.test(path) ? 'messages' : undefined;
}

/** Whether the answer is asked for in events. */
export function isStreamed({ api, path, body }: Pick<ModelRequest, 'api' | 'path' | 'body'>): boolean {
  return api === 'generate' ? path.includes(':stream') : body['stream'] === true;
}

/** Reads a request body into the form that behaviours see. */
export function parseModelRequest(
  api: ServedApi,
  received: Pick<ModelRequest, 'path' | 'headers' | 'attempt'> & { readonly body: JsonObject },
): ModelRequest {
  const shape = SHAPES[api](received.body);
  const turns = shape.system === '' ? shape.messages : [{ role: 'system', text: shape.system }, ...shape.messages];
  const prompt = turns.map((turn) => `${turn.role}: ${turn.text}`).join('\n');
  return { api, model: modelOf(received), prompt, ...shape, ...received };
}

const SHAPES: Readonly<Record<ServedApi, (body: JsonObject) => Shape>> = {
  responses: (body) => ({
    ...splitSystem(
      body['instructions'],
      typeof body['input'] === 'string' ? [userTurn(body['input'])] : turnsOf(body['input']),
    ),
    tools: namesOf(body['tools']),
    schema: objectAt(body, 'text', 'format', 'schema'),
  }),
  chat: (body) => ({
    ...splitSystem(undefined, turnsOf(body['messages'])),
    tools: namesOf(body['tools']),
    schema: objectAt(body, 'response_format', 'json_schema', 'schema'),
  }),
  messages: (body) => ({
    ...splitSystem(body['system'], turnsOf(body['messages'])),
    tools: namesOf(body['tools']),
    schema: objectAt(body, 'output_config', 'format', 'schema'),
  }),
  generate: (body) => ({
    ...splitSystem(objectAt(body, 'systemInstruction')?.['parts'], contentsOf(body['contents'])),
    tools: objectsIn(body['tools']).flatMap((tool) => namesOf(tool['functionDeclarations'])),
    schema: objectAt(body, 'generationConfig', 'responseJsonSchema'),
  }),
};

/** Azure names the deployment in the path and may leave the body without a model. */
function modelOf({ body, path }: { readonly body: JsonObject; readonly path: string }): string {
  return typeof body['model'] === 'string'
    ? body['model']
    : (/\/(?:deployments|models)\/([^/:]+)/.exec(path)?.[1] ?? 'unknown');
}

function splitSystem(instructions: unknown, turns: readonly Turn[]): Pick<Shape, 'system' | 'messages'> {
  const isSystem = (turn: Turn) => turn.role === 'system' || turn.role === 'developer';
  const system = [textOf(instructions), ...turns.filter(isSystem).map((turn) => turn.text)];
  return { system: system.filter((text) => text !== '').join('\n'), messages: turns.filter((turn) => !isSystem(turn)) };
}

function userTurn(text: string): Turn {
  return { role: 'user', text };
}

function turnsOf(value: unknown): Turn[] {
  return objectsIn(value).map((item) => ({
    role: typeof item['role'] === 'string' ? item['role'] : String(item['type'] ?? 'unknown'),
    text: [textOf(item['content']), textOf(item['output']), callsOf(item)].filter((text) => text !== '').join('\n'),
  }));
}

function contentsOf(value: unknown): Turn[] {
  return objectsIn(value).map((item) => ({ role: String(item['role'] ?? 'user'), text: textOf(item['parts']) }));
}

function callsOf(item: JsonObject): string {
  if (item['type'] === 'function_call') return JSON.stringify({ name: item['name'], arguments: item['arguments'] });
  return item['tool_calls'] === undefined ? '' : JSON.stringify(item['tool_calls']);
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return objectsIn(content)
    .map((part) =>
      typeof part['text'] === 'string'
        ? part['text']
        : part['type'] === 'tool_result'
          ? textOf(part['content'])
          : JSON.stringify(part),
    )
    .join('\n');
}

function namesOf(tools: unknown): string[] {
  return objectsIn(tools).map((tool) => String(tool['name'] ?? objectAt(tool, 'function')?.['name'] ?? ''));
}

function objectAt(value: JsonObject, ...keys: readonly string[]): JsonObject | undefined {
  let found: unknown = value;
  for (const key of keys) found = isObject(found) ? found[key] : undefined;
  return isObject(found) ? found : undefined;
}

function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
