import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { FingerprintedRequest } from '../domain/plan.ts';
import type { Request } from '../domain/request.ts';
import type { Endpoint } from '../domain/suite.ts';

/**
 * A request's identity: lower-case hex SHA-256 over the RFC 8785 form of what the provider is asked. In: provider, model,
 * API, base URL, messages, parameters, tools, output schema, variables and input files of programs. Out: names of files
 * and of key variables, deadlines, comments, order of keys. Stable across machines and versions of the product.
 */
export function fingerprint(request: Request): FingerprintedRequest {
  const identity = {
    v: 1,
    endpoint: endpointIdentity(request.endpoint),
    messages: request.messages,
    parameters: request.parameters,
    tools: request.tools,
    output: request.output?.schema,
    vars: request.vars,
    inputs: request.inputs,
  };
  return { request, fingerprint: sha256(canonicalJson(identity)) };
}

/** RFC 8785 text of a value; keys whose value is undefined are left out. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What of an endpoint decides the answer: no key names, no deadlines. */
export function endpointIdentity(endpoint: Endpoint): object {
  switch (endpoint.provider) {
    case 'command':
      return { provider: endpoint.provider, command: endpoint.command, setup: endpoint.setup, directory: endpoint.directory };
    case 'http':
      return { provider: endpoint.provider, url: endpoint.url, method: endpoint.method, headers: endpoint.headers, body: endpoint.body, path: endpoint.responsePath };
    case 'replay':
      return { provider: endpoint.provider, recordings: endpoint.recordings.oid };
    case 'openai':
    case 'anthropic':
    case 'openai-compatible':
    case 'azure-openai':
      return { provider: endpoint.provider, model: endpoint.model, api: endpoint.api, baseUrl: endpoint.baseUrl };
  }
}
