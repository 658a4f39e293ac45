import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { setTimeout as delay } from 'node:timers/promises';
import type { JsonObject } from '../../../src/domain/json/json.ts';
import type { Usage } from '../../../src/domain/request.ts';
import { sendJson, startLoopback } from '../loopback.ts';
import type { LoopbackRequest } from '../loopback.ts';
import { renderAnswer, renderError } from './bodies.ts';
import { renderEvents } from './events.ts';
import type { ModelAnswer } from './bodies.ts';
import { apiOf, isStreamed, parseModelRequest } from './request.ts';
import type { ServedApi, ModelRequest } from './request.ts';

/** What the simulated model does with a request; everything left out has a sensible value. */
export type ModelReply = {
  readonly text?: string;
  readonly toolCalls?: ModelAnswer['toolCalls'];
  readonly finishReason?: ModelAnswer['finishReason'];
  /** Tokens; what is left out is estimated from the texts, details are 0. */
  readonly usage?: Partial<Usage>;
  /** The model that claims to have answered; the requested one when left out. */
  readonly servedBy?: string;
  readonly serviceTier?: ModelAnswer['serviceTier'];
  /** Above 299: an error in the vendor's shape instead of an answer. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error?: { readonly message?: string; readonly type?: string; readonly code?: string };
  /** Waited before anything is sent. */
  readonly delayMs?: number;
  /** Never answers. */
  readonly hang?: boolean;
  /** Drops the connection. */
  readonly reset?: boolean;
  /** Drops the connection in the middle of a streamed answer. */
  readonly breaksOff?: boolean;
  /** Sent with status 200 in place of the vendor's JSON. */
  readonly malformed?: string;
  /** Compresses what `malformed` is. */
  readonly gzip?: boolean;
};

/** Decides what the simulated model answers. */
export type ModelBehaviour = (request: ModelRequest) => ModelReply | Promise<ModelReply>;

/** A loopback server that speaks OpenAI Responses, Chat Completions, Anthropic Messages and Google's generateContent. */
export type ModelServer = AsyncDisposable & {
  readonly url: string;
  /** Every request in the order of arrival. */
  readonly requests: readonly ModelRequest[];
  /** What points the vendors' SDKs here. */
  readonly env: Readonly<
    Record<'OPENAI_BASE_URL' | 'ANTHROPIC_BASE_URL' | 'OPENAI_API_KEY' | 'ANTHROPIC_API_KEY' | 'GEMINI_API_KEY', string>
  >;
};

/** Starts the simulated model. */
export async function startModelServer(options: {
  readonly behaviour: ModelBehaviour;
  /** Answers what is no question to a model. */
  readonly beside?: (received: LoopbackRequest) => object | undefined;
}): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const attempts = new Map<string, number>();
  const loopback = await startLoopback(async (received, response) => {
    const beside = options.beside?.(received);
    if (beside !== undefined) return sendJson(response, 200, beside);
    const api = apiOf(received.path);
    if (received.method !== 'POST' || api === undefined) {
      sendJson(response, 404, {
        error: { message: `No route ${received.method} ${received.path}`, type: 'not_found_error' },
      });
      return;
    }
    const request = parseModelRequest(api, countAttempt(received, attempts));
    requests.push(request);
    await reply(request, await options.behaviour(request), response, requests.length);
  });
  return {
    url: loopback.url,
    requests,
    env: {
      OPENAI_BASE_URL: `${loopback.url}/v1`,
      ANTHROPIC_BASE_URL: loopback.url,
      OPENAI_API_KEY: 'sk-loopback-openai',
      ANTHROPIC_API_KEY: 'sk-ant-loopback',
      GEMINI_API_KEY: 'AIza-loopback',
    },
    [Symbol.asyncDispose]: () => loopback[Symbol.asyncDispose](),
  };
}

function countAttempt(received: LoopbackRequest, attempts: Map<string, number>) {
  const key = createHash('sha256').update(received.path).update(received.body).digest('hex');
  const attempt = (attempts.get(key) ?? 0) + 1;
  attempts.set(key, attempt);
  const { path, headers } = received;
  return { path, headers, attempt, body: JSON.parse(received.body.toString('utf8')) as JsonObject };
}

async function reply(
  request: ModelRequest,
  wanted: ModelReply,
  response: ServerResponse,
  serial: number,
): Promise<void> {
  if (wanted.delayMs !== undefined) await delay(wanted.delayMs);
  if (wanted.hang === true) return;
  if (wanted.reset === true) {
    response.destroy();
    return;
  }
  const id = `loopback${String(serial).padStart(6, '0')}`;
  const headers = { ...requestIdHeader(request.api, id), ...wanted.headers };
  const status = wanted.status ?? 200;
  if (wanted.malformed !== undefined) {
    const body = wanted.gzip === true ? gzipSync(wanted.malformed) : wanted.malformed;
    const coding = wanted.gzip === true ? { 'content-encoding': 'gzip' } : {};
    response.writeHead(status, { 'content-type': 'application/json', ...coding, ...headers }).end(body);
  } else if (status > 299) {
    sendJson(response, status, renderError(request.api, errorOf(request.api, status, wanted, id)), headers);
  } else {
    const body = renderAnswer(request.api, completeAnswer(request, wanted, id));
    if (isStreamed(request)) sendEvents(response, renderEvents(request.api, body), { headers, wanted });
    else sendJson(response, status, body, headers);
  }
}

function sendEvents(
  response: ServerResponse,
  events: string,
  { headers, wanted }: { readonly headers: Readonly<Record<string, string>>; readonly wanted: ModelReply },
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', ...headers });
  if (wanted.breaksOff !== true) return void response.end(events);
  response.write(events.slice(0, events.length / 2), () => response.destroy());
}

function requestIdHeader(api: ServedApi, id: string): Record<string, string> {
  return api === 'messages'
    ? { 'request-id': `req_${id}` }
    : { 'x-request-id': `req_${id}`, 'openai-processing-ms': '1' };
}

function errorOf(api: ServedApi, status: number, wanted: ModelReply, id: string) {
  const type = wanted.error?.type ?? ERROR_TYPES[status] ?? (api === 'messages' ? 'api_error' : 'server_error');
  const message = wanted.error?.message ?? `Simulated ${status}`;
  return { message, type, code: wanted.error?.code, id: `req_${id}`, status };
}

const ERROR_TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
  529: 'overloaded_error',
};

function completeAnswer(request: ModelRequest, wanted: ModelReply, id: string): ModelAnswer {
  const text = wanted.text ?? '';
  const toolCalls = wanted.toolCalls ?? [];
  const estimated: Usage = {
    input: estimateTokens(request.prompt),
    cachedInput: 0,
    cacheWrite: 0,
    output: estimateTokens(text + JSON.stringify(toolCalls)),
    reasoning: 0,
  };
  return {
    id,
    model: wanted.servedBy ?? request.model,
    text,
    toolCalls,
    finishReason: wanted.finishReason ?? (toolCalls.length > 0 ? 'tool_calls' : 'stop'),
    usage: { ...estimated, ...wanted.usage },
    serviceTier: wanted.serviceTier ?? 'default',
  };
}

function estimateTokens(text: string): number {
  return Math.max(1, Math.ceil(text.length / 4));
}

export type { ModelAnswer, ModelRequest };
