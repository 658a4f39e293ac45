import type { Json } from '../../domain/json/json.ts';
import { exactJson } from '../../domain/json/lossless.ts';
import { PORT_PLACE } from '../../domain/programs/own-program.ts';
import type { HttpEndpoint, ServiceStart } from '../../domain/suite.ts';
import { diagnosticAt, type DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import type { Sources } from '../files/sources.ts';
import { PLACEHOLDERS } from '../render/render-http.ts';
import type { PlaceOf } from '../syntax/document.ts';
import { rememberTexts } from '../template/template-place.ts';
import { toAnswerPaths } from './answer-paths.ts';
import { requireKey, toProgram, type Written } from './own-program.ts';

/** A server of one's own, whether it stands somewhere or is started on each side. */
export function toHttp(sources: Sources, input: Written['input'], placeOf: PlaceOf): HttpEndpoint | undefined {
  if (input.url === undefined) return requireKey(sources, 'url', { input, placeOf });
  const mistake = findUrlMistake(input.url, input.start !== undefined);
  if (mistake !== undefined)
    sources.diagnostics.push(diagnosticAt(placeOf(['url']), { code: 'bad-value', ...mistake }));
  if (input.answer !== undefined && input.response !== undefined) {
    const sentence = '`answer` and `response` are two words for one thing: give one of them.';
    sources.diagnostics.push(diagnosticAt(placeOf(['response'], 'key'), { code: 'bad-value', sentence }));
  }
  const start = toStart(sources, { input, placeOf });
  const endpoint: HttpEndpoint = {
    provider: 'http',
    url: input.url,
    method: input.method ?? 'POST',
    headers: input.headers ?? {},
    body: exactJson((input.body ?? null) as Json),
    ...(input.same_server === undefined ? {} : { isSharedServer: input.same_server }),
    ...(start === undefined ? {} : { start }),
    responsePath: input.answer ?? input.response ?? '$.output',
    ...toAnswerPaths(sources, { ...input, answer: undefined }, placeOf),
    env: input.env ?? [],
    timeoutMs: input.timeout_ms,
  };
  rememberTexts(endpoint, placeOf);
  return endpoint;
}

const START_ONLY = ['setup', 'directory', 'ready', 'start_timeout_ms'] as const;

function toStart(sources: Sources, written: Written): ServiceStart | undefined {
  const { input, placeOf } = written;
  if (input.start === undefined) {
    for (const key of START_ONLY.filter((name) => input[name] !== undefined)) {
      const sentence = `\`${key}\` is for a service that is started, and this target has no \`start\`.`;
      const hint = `Add \`start: [PROGRAM, …]\`, and \`${PORT_PLACE}\` in \`url\`.`;
      sources.diagnostics.push(diagnosticAt(placeOf([key], 'key'), { code: 'bad-value', sentence, hint }));
    }
    return undefined;
  }
  if (input.same_server === true) {
    const sentence = 'A service that is started on each side is not one server for both.';
    const hint = 'Remove `same_server`, or `start` where a deployed system is measured.';
    sources.diagnostics.push(diagnosticAt(placeOf(['same_server'], 'key'), { code: 'bad-value', sentence, hint }));
  }
  const program = toProgram(sources, { key: ['start'], command: input.start }, written);
  return program && { ...program, readyPath: input.ready, timeoutMs: input.start_timeout_ms };
}

/** What of an address is none, would be sent as it stands, or would let a case choose the server. */
function findUrlMistake(url: string, isStarted: boolean): Omit<DiagnosticMessage, 'code'> | undefined {
  const isServerFilled = /^[^/]*\/\/[^/?#]*\{\{/.test(url);
  if (isServerFilled) {
    const hint = 'Give the target of each server a suite or an entry in `targets:` of its own.';
    return { sentence: 'The server in `url` cannot come from a case.', hint };
  }
  const port = findPortMistake(url, isStarted);
  if (port !== undefined) return port;
  const rest = url.replace(PLACEHOLDERS, '').replaceAll(PORT_PLACE, '1');
  const variable = /\$\{[^{}]*\}/.exec(rest)?.[0];
  if (variable !== undefined) {
    const hint =
      'Of the environment, `url` takes `${PORT}` alone, that of a service that `start` starts; `headers` and `body` take what `env` lists. Vars are written `{{ name }}`.';
    return { sentence: `\`${variable}\` is not filled in \`url\`.`, hint };
  }
  const brace = /\{[^}]*\}|[{}]/.exec(rest)?.[0];
  if (brace !== undefined)
    return { sentence: `\`${brace}\` is not filled in \`url\`.`, hint: 'Vars are written `{{ name }}`.' };
  return URL.canParse(rest) ? undefined : { sentence: `\`${url}\` is no http or https address.` };
}

const AT_PORT = /^https?:\/\/[^/?#]+:\$\{PORT\}(?:[/?#]|$)/;

/** Two services at one port cannot be: base and head run at once. */
function findPortMistake(url: string, isStarted: boolean): Omit<DiagnosticMessage, 'code'> | undefined {
  if (isStarted ? AT_PORT.test(url) : !url.includes(PORT_PLACE)) return undefined;
  if (!isStarted) {
    const hint = 'Add `start: [PROGRAM, …]`, or write the port of the server that is there.';
    return { sentence: `\`${PORT_PLACE}\` is the port of a service that is started, and there is no \`start\`.`, hint };
  }
  const hint = `Write \`url: http://127.0.0.1:${PORT_PLACE}/…\`; the service finds the port in the variable PORT, and \`${PORT_PLACE}\` in the words of \`start\` is it too.`;
  return {
    sentence: 'Base’s and head’s service run at once, each at a port of its own, and `url` does not name it.',
    hint,
  };
}
