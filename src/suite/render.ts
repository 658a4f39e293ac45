import type { Json, JsonObject } from '../domain/json.ts';
import type { Message, Rendered, Request } from '../domain/request.ts';
import type { Case, Endpoint, HttpEndpoint, MessageTemplate, Prompt, Target } from '../domain/suite.ts';
import { UserError, type UserErrorDetails } from '../domain/user-error.ts';
import {
  loadTemplateEngine,
  TemplateError,
  type FilledBy,
  type TemplateEngine,
  type TemplateProblem,
} from './liquid.ts';
import { didYouMean } from './nearest.ts';
import { fillPlain, isTemplate, lookupIn, splitPlain } from './plain.ts';

/** Turns a target and a case into what is sent. */
export type Renderer = {
  /** Throws UserError where a template cannot be filled with the case's vars. */
  readonly render: (target: Target, evalCase: Case) => Rendered;
};

type Compiled = { readonly text: FilledBy; readonly images: readonly FilledBy[] };

const NO_VARS: JsonObject = {};

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
      if (seen.problems.length > 0) throw new UserError(seen.problems);
      const endpoint = fillEndpoint(target, { vars, messages, fillText });
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

type MessageSource = { readonly template: MessageTemplate; readonly prompt: Prompt; readonly vars: JsonObject };

/** What comes to light while the messages of one case are filled. */
type Seen = { readonly problems: UserErrorDetails[]; readonly partials: Set<string> };
type MessageRenderer = (source: MessageSource, seen: Seen) => Message;

function createMessageRenderer(engine: TemplateEngine): MessageRenderer {
  const compiled = new WeakMap<MessageTemplate, Compiled>();
  // A template that needs too much time or memory is not tried again for the next case.
  const refused = new WeakMap<MessageTemplate, TemplateError>();
  const compileOnce = (template: MessageTemplate, prompt: Prompt): Compiled => {
    const known = compiled.get(template);
    if (known !== undefined) return known;
    const one = (text: string): FilledBy => compileText(engine, { text, template, prompt });
    const made = { text: one(template.text), images: template.images.map(one) };
    compiled.set(template, made);
    return made;
  };
  return ({ template, prompt, vars }, { problems, partials }) => {
    const { role, toolCalls, toolCallId } = template;
    try {
      const earlier = refused.get(template);
      if (earlier !== undefined) throw earlier;
      const { text, images } = compileOnce(template, prompt);
      const fill = (one: FilledBy): string => one(vars, partials);
      return { role, text: fill(text), images: images.map(fill), toolCalls, toolCallId };
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      if (error.problems.some(({ code }) => code === 'too-large')) refused.set(template, error);
      problems.push(...error.problems.map((problem) => describeProblem(problem, template, vars)));
      return { role, text: '', images: [], toolCalls, toolCallId };
    }
  };
}

const NO_PROMPT: Prompt = { file: undefined, messages: [], partials: new Map() };

type TextTemplate = { readonly text: string; readonly template: MessageTemplate; readonly prompt: Prompt };

function compileText(engine: TemplateEngine, { text, template, prompt }: TextTemplate): FilledBy {
  if (template.syntax === 'prompt-yml') return (vars) => fillPromptYml(text, vars);
  return compilePlainOr(engine, { text, file: template.place.file, partials: prompt.partials });
}

/** Plain placeholders are filled without the engine; where one has no obvious text, the engine decides. */
function compilePlainOr(engine: TemplateEngine, source: Parameters<TemplateEngine['compile']>[0]): FilledBy {
  if (!isTemplate(source.text)) return () => source.text;
  let filledByEngine: FilledBy | undefined;
  const compiled = (): FilledBy => (filledByEngine ??= engine.compile(source));
  const parts = splitPlain(source.text);
  if (parts === undefined) return compiled();
  return (vars, partials) => fillPlain(parts, (name) => lookupIn(vars, name)) ?? compiled()(vars, partials);
}

/** GitHub's templates: only a literal `{{key}}` is a placeholder. */
function fillPromptYml(text: string, vars: JsonObject): string {
  return text.replace(/\{\{([A-Za-z_][\w-]*)\}\}/g, (match, name: string, offset: number) => {
    const value = lookupIn(vars, name);
    if (value !== undefined) return typeof value === 'string' ? value : JSON.stringify(value);
    const before = text.slice(0, offset).split('\n');
    const where = { file: undefined, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, variable: name };
    const sentence = `The variable \`${name}\` has no value.`;
    throw new TemplateError([{ ...where, code: 'unknown-variable', sentence, hint: undefined }]);
  });
}

/** Files of text are templates from their first character on; in YAML and JSON only the message's place is known. */
function describeProblem(problem: TemplateProblem, template: MessageTemplate, vars: JsonObject): UserErrorDetails {
  const { code, sentence, file, line, column } = problem;
  const isWholeFile = /\.(md|txt|liquid)$/i.test(template.place.file);
  const isExact = file !== undefined || isWholeFile;
  return {
    code,
    sentence: isExact || line === 1 ? sentence : `Line ${line} of the message: ${sentence}`,
    place: isExact ? { file: file ?? template.place.file, line, column } : template.place,
    hint: problem.hint ?? hintForVariable(problem, vars),
  };
}

function hintForVariable({ variable, file }: TemplateProblem, vars: JsonObject): string | undefined {
  if (variable === undefined) return undefined;
  const isHidden = file !== undefined && lookupIn(vars, variable) !== undefined;
  if (isHidden) return `A partial sees only what it is given: \`{% render '…', ${variable}: ${variable} %}\`.`;
  return didYouMean(variable, Object.keys(vars));
}

type Filling = {
  readonly vars: JsonObject;
  readonly messages: readonly Message[];
  readonly fillText: (text: string, fields: JsonObject) => string;
};

/** The templates of an `http` target's URL, headers and body are filled with vars, `prompt` and `messages`. */
function fillEndpoint(target: Target, { vars, messages, fillText }: Filling): Endpoint {
  const { endpoint } = target;
  if (endpoint.provider !== 'http') return endpoint;
  const sent = messages.map(({ role, text }) => ({ role, content: text }));
  const fields: JsonObject = { prompt: messages.at(-1)?.text ?? '', messages: sent, ...vars };
  try {
    return fillHttp(endpoint, (value) => fillJson(value, fields, fillText));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const details = error.problems.map((problem): UserErrorDetails => {
      const hint = problem.hint ?? hintForVariable(problem, fields);
      return { code: problem.code, sentence: problem.sentence, place: target.place, hint };
    });
    throw new UserError(details, { cause: error });
  }
}

function fillHttp(endpoint: HttpEndpoint, fill: (value: Json) => Json): HttpEndpoint {
  const headers = Object.entries(endpoint.headers).map(([name, value]) => [name, String(fill(value))]);
  return {
    ...endpoint,
    headers: Object.fromEntries(headers) as HttpEndpoint['headers'],
    body: fill(endpoint.body),
  };
}

/** A text that is one placeholder becomes the field itself, so that lists and mappings can be sent. */
function fillJson(value: Json, fields: JsonObject, fillText: Filling['fillText']): Json {
  if (typeof value === 'string') {
    if (!isTemplate(value)) return value;
    const parts = splitPlain(value);
    const [only] = parts ?? [];
    const field = parts?.length === 1 && typeof only === 'object' ? lookupIn(fields, only.name) : undefined;
    return field ?? fillText(value, fields);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: Json) => fillJson(each, fields, fillText));
  const entries = Object.entries(value).map(
    ([key, child]) => [key, fillJson(child as Json, fields, fillText)] as const,
  );
  return Object.fromEntries(entries);
}
