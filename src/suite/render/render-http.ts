import { isNested, type Json, type JsonObject } from '../../domain/json/json.ts';
import type { Message } from '../../domain/request.ts';
import type { Endpoint, HttpEndpoint, SimulatedUser, Target, TurnPlaces } from '../../domain/suite.ts';
import type { Path } from '../syntax/document.ts';
import { TemplateError } from '../template/liquid-errors.ts';
import { isTemplate } from '../../forms/values.ts';
import { lookupIn, splitPlain } from '../template/plain.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import { hintForVariable, type Seen } from './render-message.ts';
import { placeInText, placeOfText } from '../template/template-place.ts';

/** What the templates of an `http` target are filled with, and by whom. */
type Filling = {
  readonly vars: JsonObject;
  readonly messages: readonly Message[];
  readonly fillText: (text: string, fields: JsonObject) => string;
  /** Who goes on with the conversation: its turns go to the places of the body that are theirs alone. */
  readonly user: SimulatedUser | undefined;
};

type Fill = (text: string, path: Path) => string;

/** A placeholder of an address. */
export const PLACEHOLDERS = /\{\{[^{}]*\}\}/g;

/** The templates of an `http` target's address, headers and body are filled with vars, `prompt` and `messages`. */
export function fillHttp(target: Target, filling: Filling, { diagnostics }: Seen): Endpoint {
  const { endpoint } = target;
  if (endpoint.provider !== 'http') return endpoint;
  const { vars, messages, fillText, user } = filling;
  const sent = messages.map(({ role, text }) => ({ role, content: text }));
  const fields: JsonObject = { prompt: messages.at(-1)?.text ?? '', messages: sent, ...vars };
  const placeOf = (path: Path) => placeOfText(endpoint, path);
  const report = (message: DiagnosticMessage, path: Path): void => {
    diagnostics.push({ hint: undefined, ...message, place: placeOf(path) ?? target.place });
  };
  const fill: Fill = (text, path) => {
    try {
      return fillText(text, fields);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const own = placeOf(path);
      for (const diagnostic of error.diagnostics) {
        const { code, sentence, hint = hintForVariable(diagnostic, fields) } = diagnostic;
        const place = (own && placeInText(own, text, diagnostic)) ?? own ?? target.place;
        diagnostics.push({ code, sentence, place, hint });
      }
      return '';
    }
  };
  return {
    ...endpoint,
    url: fillUrl(endpoint.url, fill, report),
    headers: fillHeaders(endpoint.headers, fill, report),
    ...fillBody(endpoint, { fields, path: ['body'], fill }, report),
    ...(user === undefined ? {} : { turnPlaces: findTurnPlaces(endpoint, user, diagnostics) }),
  };
}

/** Where a body has `{{ messages }}` or `{{ prompt }}` and nothing else: anywhere else, later turns would not come. */
function findTurnPlaces(
  { body }: HttpEndpoint,
  { place }: SimulatedUser,
  diagnostics: Seen['diagnostics'],
): TurnPlaces {
  const places = { messages: placesOf('messages', body), prompt: placesOf('prompt', body) };
  if (places.messages.length + places.prompt.length === 0) {
    const sentence = 'The target’s `body:` has no place for what the simulated user says.';
    const hint = 'Write `messages: "{{ messages }}"` or `question: "{{ prompt }}"` there, the placeholder alone.';
    diagnostics.push({ code: 'missing-key', sentence, hint, place });
  }
  return places;
}

function placesOf(name: string, value: Json, path: readonly (string | number)[] = []): TurnPlaces['messages'] {
  if (typeof value === 'string') {
    const [only, second] = splitPlain(value) ?? [];
    return typeof only === 'object' && second === undefined && only.name === name ? [path] : [];
  }
  if (!isNested(value)) return [];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? [...(value as readonly Json[]).entries()]
    : Object.entries(value as JsonObject);
  return entries.flatMap(([key, child]) => placesOf(name, child, [...path, key]));
}

type Body = Pick<HttpEndpoint, 'body' | 'bodyVariables'>;

/** The body, and which of its texts name variables in the suite: what a case brings is sent as it is. */
function fillBody({ body, env }: HttpEndpoint, filled: Filled, report: Report): Body {
  const bodyVariables: Path[] = [];
  const fill: Fill = (text, path) => {
    const result = filled.fill(text, path);
    const own = variablesIn(text, env);
    if (own > 0) bodyVariables.push(path.slice(1));
    if (own > 0 && variablesIn(result, env) !== own) report(BROUGHT, path);
    return result;
  };
  const value = fillJson(body, { ...filled, fill });
  return { body: value, ...(bodyVariables.length === 0 ? {} : { bodyVariables }) };
}

/** How often a text names a variable: one of `names`, or any. */
function variablesIn(text: string, names?: readonly string[]): number {
  const named = [...text.matchAll(/\$\{([A-Za-z_]\w*)\}/g)];
  return named.filter(([, name = '']) => names?.includes(name) ?? true).length;
}

const BROUGHT: DiagnosticMessage = {
  code: 'bad-value',
  sentence: 'A case brings `${…}` into a text that reads variables of the environment, which is the suite’s alone.',
  hint: 'Send what the case brings in a text of its own.',
};

type Report = (message: DiagnosticMessage, path: Path) => void;

/** What a case gives is one part of the address, whatever characters are in it. */
function fillUrl(url: string, fill: Fill, report: Report): string {
  return url.replace(PLACEHOLDERS, (placeholder) => {
    const text = fill(placeholder, ['url']);
    if (/^\.{1,2}$/.test(text)) {
      const sentence = `\`${placeholder}\` gives \`${text}\`, which would lead to another address.`;
      report({ code: 'bad-value', sentence }, ['url']);
    }
    return encodeURIComponent(text.toWellFormed());
  });
}

/** Characters that no header can hold. */
const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/u;

function fillHeaders(headers: HttpEndpoint['headers'], fill: Fill, report: Report): HttpEndpoint['headers'] {
  const filled = Object.entries(headers).map(([name, value]) => {
    const text = isTemplate(value) ? fill(value, ['headers', name]) : value;
    if (variablesIn(text) !== variablesIn(value)) report(BROUGHT, ['headers', name]);
    const bad = UNSENDABLE.exec(text)?.[0];
    if (bad === undefined) return [name, text] as const;
    const sentence = `The header \`${name}\` would hold ${JSON.stringify(bad)}, which HTTP does not allow there.`;
    report({ code: 'bad-value', sentence, hint: 'Send it in `body:`, or write `| url_encode`.' }, ['headers', name]);
    return [name, ''] as const;
  });
  return Object.fromEntries(filled);
}

type Filled = { readonly fields: JsonObject; readonly path: Path; readonly fill: Fill };

/** A text that is one placeholder becomes the field itself, so that lists and mappings can be sent. */
function fillJson(value: Json, { fields, path, fill }: Filled): Json {
  if (typeof value === 'string') {
    if (!isTemplate(value)) return value.includes('${') ? fill(value, path) : value;
    const parts = splitPlain(value);
    const [only] = parts ?? [];
    const field = parts?.length === 1 && typeof only === 'object' ? lookupIn(fields, only.name) : undefined;
    return field ?? fill(value, path);
  }
  if (!isNested(value)) return value;
  const inner = (child: Json, key: string | number): Json => fillJson(child, { fields, path: [...path, key], fill });
  if (Array.isArray(value)) return value.map((each: Json, index) => inner(each, index));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, inner(child, key)]));
}
