import type { Json, JsonObject } from '../../domain/json/json.ts';
import { explainJsonPath, followPath, parseJsonPath, type JsonPath } from '../../domain/json/json-path.ts';
import { parseLossless } from '../../domain/json/lossless.ts';
import type { HttpEndpoint } from '../../domain/suite.ts';
import { UserError } from '../../domain/user-error.ts';
import { CallError, type Provider } from '../../ports.ts';
import { asObject } from './wire/body.ts';
import { pathsOf } from './program/answer-parts.ts';
import { ownError, readAnswer } from './program/command.ts';
import { fillBody, fillHeaders } from './http-variables.ts';
import { atPort } from '../programs/service.ts';
import type { OpenService } from './program/service.ts';
import { readErrorBody } from './wire/error-body.ts';
import { exchangeOnce, malformed, type CallContext, type Exchange } from './wire/exchange.ts';
import { explainStatus } from './wire/failure.ts';
import { saysFailed } from './wire/gateway.ts';
import { fetchDirectly } from './wire/transport.ts';
import { createRedact, type Env } from './access/keys.ts';

/** What an `http` target is reached with. */
export type HttpOptions = { readonly env: Env; readonly fetch: typeof fetch };

/** An endpoint of one's own. Throws UserError `missing-api-key` for a header's variable that is not set, `bad-value` for a bad address. */
export function openHttp(endpoint: HttpEndpoint, options: HttpOptions): Provider {
  const { origin, pathname } = parseAddress(endpoint.url);
  const address = { url: `${origin}${pathname}`, setBy: '`url`' };
  return openAt(endpoint, { label: `http ${address.url}`, address }, options);
}

/** A service that was started for one side. A call that fails because it is gone says how it ended. Throws as `openHttp` does. */
export function openStarted(endpoint: HttpEndpoint, service: OpenService, { env }: Pick<HttpOptions, 'env'>): Provider {
  const url = atPort(endpoint.url, service.port);
  // A connection that is kept would keep it from ending in order.
  const headers = { connection: 'close', ...endpoint.headers };
  const provider = openAt({ ...endpoint, url, headers }, { label: service.label }, { env, fetch: fetchDirectly });
  return {
    call: async (request, signal) => {
      try {
        return await provider.call(request, signal);
      } catch (error) {
        const isBroken = error instanceof CallError && error.failure.kind === 'transient' && error.failure.code;
        throw (isBroken ? await service.gone() : undefined) ?? error;
      }
    },
  };
}

type Named = Pick<CallContext, 'label' | 'address'>;

function openAt(endpoint: HttpEndpoint, named: Named, { env, fetch }: HttpOptions): Provider {
  const secrets = endpoint.env.map((name) => env[name] ?? '');
  const context: CallContext = { ...named, keyName: undefined, redact: createRedact(env, secrets) };
  const headers = fillHeaders(endpoint, env);
  const body = fillBody(endpoint, env);
  const path = parsePath(endpoint.responsePath);
  return {
    call: (_, signal) =>
      exchangeOnce(httpExchange({ endpoint: { ...endpoint, body }, headers, context, path, fetch }), context, signal),
  };
}

type HttpCall = {
  readonly endpoint: HttpEndpoint;
  readonly headers: Readonly<Record<string, string>>;
  readonly context: CallContext;
  readonly path: JsonPath;
  readonly fetch: typeof fetch;
};

function httpExchange(call: HttpCall): Exchange {
  const { endpoint, headers, context, path, fetch } = call;
  return {
    send: async (signal) => {
      const response = await fetch(endpoint.url, {
        method: endpoint.method,
        headers: {
          accept: 'application/json',
          ...(endpoint.method === 'GET' ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: endpoint.method === 'GET' ? null : JSON.stringify(endpoint.body),
        signal,
      });
      const text = await response.text();
      if (!response.ok) throw refused(response, text, context);
      return parseLossless(text);
    },
    read: (body) => readBody(body as Json, path, call),
  };
}

/** What the path finds is the output; the rest of the documented answer is read where the server gives it. */
function readBody(body: Json, path: JsonPath, { endpoint, context }: HttpCall): ReturnType<Exchange['read']> {
  const { label, redact } = context;
  const found = followPath(body, path);
  const told = asObject(body) ?? {};
  const isEmpty = !found.found || found.value === null || found.value === '';
  if (isEmpty && failedWithoutOutput(told)) throw ownError(told, label, redact);
  if (!found.found) throw malformed(label, `it has nothing at ${endpoint.responsePath}`);
  return readAnswer({ body, ...pathsOf(endpoint), label, isOwnForm: false }, found.value);
}

/** How servers say in a 200 that they failed; next to an output it is a remark, and the output is judged. */
function failedWithoutOutput(body: JsonObject): boolean {
  const { success, ok, status } = body;
  const isUnsuccessful = [success, ok].includes(false) || (typeof status === 'string' && /^(error|fail)/i.test(status));
  return isUnsuccessful || saysFailed(body['error']) || saysFailed(body['errors']);
}

const HINT = 'Check `url:`, `headers:` and `body:` of the target against what the server expects.';

/** An own server's words are about its own rules; none of the vendors' refusals can be read into them. */
function refused(response: Response, text: string, context: CallContext): CallError {
  const { status, headers } = response;
  const { sentence } = readErrorBody(text);
  const message = context.redact(`${context.label} answered ${status}: ${sentence}`);
  const explained = explainStatus(
    { status, headers },
    { message, sentence, mayHeal: false, isOwn: false, nowMs: Date.now(), keyName: undefined },
  );
  if (explained.kind !== 'fatal' && explained.kind !== 'rejected') return new CallError(explained);
  // The vendors' hints speak of models and billing; a redirect is explained for all alike.
  return new CallError(status < 400 ? explained : { ...explained, hint: HINT });
}

function parsePath(path: string): JsonPath {
  const steps = parseJsonPath(path);
  if (steps !== undefined) return steps;
  const sentence = `The http target's \`response:\` ${JSON.stringify(path)} leads to no single value.`;
  throw new UserError({ code: 'bad-value', sentence, place: undefined, hint: explainJsonPath(path) });
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  throw new UserError({
    code: 'bad-value',
    sentence: `The http target's address ${JSON.stringify(address)} is no http or https address.`,
    place: undefined,
    hint: undefined,
  });
}
