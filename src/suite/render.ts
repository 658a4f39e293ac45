import { isNested, type Json, type JsonObject } from '../domain/json.ts';
import type { Message, Rendered, Request } from '../domain/request.ts';
import type { Case, Endpoint, HttpEndpoint, Prompt, Target } from '../domain/suite.ts';
import { UserError } from '../domain/user-error.ts';
import type { Path } from './document.ts';
import { loadTemplateEngine, TemplateError, type FilledBy } from './liquid.ts';
import { isTemplate, lookupIn, splitPlain } from './plain.ts';
import { compilePlainOr, createMessageRenderer, hintForVariable, type Seen } from './render-message.ts';
import { placeInText, placeOfText } from './template-place.ts';

/** Turns a target and a case into what is sent. */
export type Renderer = {
  /** Throws UserError where a template cannot be filled with the case's vars. */
  readonly render: (target: Target, evalCase: Case) => Rendered;
};

const NO_VARS: JsonObject = {};
const NO_PROMPT: Prompt = { file: undefined, messages: [], partials: new Map() };

/** Makes a renderer; loads the template engine. Templates are compiled once each. */
export async function createRenderer(): Promise<Renderer> {
  const engine = await loadTemplateEngine();
  const renderMessage = createMessageRenderer(engine);
  const texts = new Map<string, FilledBy>();
  const fillText = (text: string, fields: JsonObject): string => {
    const fill = texts.get(text) ?? compilePlainOr(engine, { text, file: '', partials: NO_PROMPT.partials });
    texts.set(text, fill);
    return fill(fields, new Set());
  };
  return {
    render: (target, evalCase) => {
      const { vars } = evalCase;
      const seen: Seen = { problems: [], partials: new Set() };
      const messages = [
        ...target.prompt.messages.map((template) => renderMessage({ template, prompt: target.prompt, vars }, seen)),
        ...evalCase.messages.map((template) => renderMessage({ template, prompt: NO_PROMPT, vars }, seen)),
      ];
      const endpoint = fillEndpoint(target, { vars, messages, fillText }, seen);
      if (seen.problems.length > 0) throw new UserError(seen.problems);
      return { request: toRequest(target, vars, { messages, endpoint }), partials: seen.partials };
    },
  };
}

function toRequest(target: Target, vars: JsonObject, filled: Pick<Request, 'messages' | 'endpoint'>): Request {
  const isProgram = target.endpoint.provider === 'command' || target.endpoint.provider === 'http';
  return {
    endpoint: filled.endpoint,
    messages: filled.messages,
    parameters: target.parameters,
    tools: target.tools?.tools ?? [],
    output: target.output,
    vars: isProgram ? vars : NO_VARS,
    inputs: target.inputs,
  };
}

type Filling = {
  readonly vars: JsonObject;
  readonly messages: readonly Message[];
  readonly fillText: (text: string, fields: JsonObject) => string;
};

/** The templates of an `http` target's headers and body are filled with vars, `prompt` and `messages`. */
function fillEndpoint(target: Target, { vars, messages, fillText }: Filling, { problems }: Seen): Endpoint {
  const { endpoint } = target;
  if (endpoint.provider !== 'http') return endpoint;
  const sent = messages.map(({ role, text }) => ({ role, content: text }));
  const fields: JsonObject = { prompt: messages.at(-1)?.text ?? '', messages: sent, ...vars };
  const tryFill = (text: string, path: Path): string => {
    try {
      return fillText(text, fields);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const own = placeOfText(endpoint, path);
      for (const problem of error.problems) {
        const { code, sentence, hint = hintForVariable(problem, fields) } = problem;
        const place = (own && placeInText(own, text, problem)) ?? own ?? target.place;
        problems.push({ code, sentence, place, hint });
      }
      return '';
    }
  };
  const headers = fillJson(endpoint.headers, { fields, path: ['headers'], fill: tryFill });
  const body = fillJson(endpoint.body, { fields, path: ['body'], fill: tryFill });
  return { ...endpoint, headers: textsOf(headers), body };
}

/** Headers are texts, also where a placeholder stands for a number. */
function textsOf(headers: Json): HttpEndpoint['headers'] {
  const entries = Object.entries(headers as JsonObject);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

type Filled = {
  readonly fields: JsonObject;
  readonly path: Path;
  readonly fill: (text: string, path: Path) => string;
};

/** A text that is one placeholder becomes the field itself, so that lists and mappings can be sent. */
function fillJson(value: Json, { fields, path, fill }: Filled): Json {
  if (typeof value === 'string') {
    if (!isTemplate(value)) return value;
    const parts = splitPlain(value);
    const [only] = parts ?? [];
    const field = parts?.length === 1 && typeof only === 'object' ? lookupIn(fields, only.name) : undefined;
    return field ?? fill(value, path);
  }
  if (!isNested(value)) return value;
  const inner = (child: Json, key: string | number): Json => fillJson(child, { fields, path: [...path, key], fill });
  if (Array.isArray(value)) return value.map((each: Json, index) => inner(each, index));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, inner(child as Json, key)]));
}
