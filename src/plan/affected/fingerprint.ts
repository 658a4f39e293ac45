import { createHash } from 'node:crypto';
import type { AgentTask, WorkspaceFile } from '../../domain/agents/agent.ts';
import { canonicalJson } from '../../domain/json/canonical-json.ts';
import type { FingerprintedRequest } from '../../domain/plan.ts';
import type { OwnProgram } from '../../domain/programs/own-program.ts';
import { isModel } from '../../domain/providers/providers.ts';
import type { Request } from '../../domain/request.ts';
import type { Endpoint, ModelConfig } from '../../domain/suite.ts';
import { isDeepEqual } from './deep-equal.ts';

/**
 * A request's identity: lower-case hex SHA-256 over the RFC 8785 form of what the provider is asked. In: provider, model,
 * API, base URL, messages, parameters, tools, output schema with its name, variables and input files of programs. Out:
 * names of other files and of key variables, deadlines, places, order of keys. The same on every machine.
 */
export function fingerprint(request: Request): FingerprintedRequest {
  return { request, fingerprint: sha256(canonicalJson({ v: 1, ...identityOf(request) })) };
}

/**
 * Whether two requests are plainly the same, at a fraction of a fingerprint's price. True means equal fingerprints; false
 * leaves it to the fingerprints.
 */
export function isSameRequest(a: Request, b: Request): boolean {
  return isDeepEqual(identityOf(a), identityOf(b));
}

function identityOf(request: Request): object {
  return {
    endpoint: endpointIdentity(request.endpoint),
    messages: request.messages,
    parameters: request.parameters,
    tools: request.tools,
    output: outputIdentity(request),
    vars: request.vars,
    inputs: request.inputs,
    user: userIdentity(request),
    paraphrase: request.paraphrase && { texts: request.paraphrase.texts, model: modelIdentity(request.paraphrase) },
    corpus: request.corpus,
    agent: request.agent && taskIdentity(request.agent),
  };
}

/** Where a file comes from is nothing to an agent: its place in the workspace and its content are all that it sees. */
function taskIdentity({ files, workspace, checks, endsAtFirstSkill }: AgentTask): object {
  return {
    files: files.map(placedContent),
    workspace: workspace.map(placedContent),
    checks: checks.map((check) => ({ ...check, files: check.files.map(placedContent) })),
    endsAtFirstSkill,
  };
}

/** What of a workspace's file an agent sees. */
export function placedContent({ to, oid }: WorkspaceFile): object {
  return { to, oid };
}

/** What of a request's output schema is sent. */
export function outputIdentity({ output }: Pick<Request, 'output'>): object | undefined {
  return output && { name: output.name, schema: output.schema };
}

/** Another user, or one that another model plays, is another conversation. */
function userIdentity({ user }: Request): object | undefined {
  if (user === undefined) return undefined;
  const { goal, maxTurns } = user;
  return { goal, maxTurns, model: modelIdentity(user) };
}

function modelIdentity({ model }: { readonly model: ModelConfig | undefined }): object | undefined {
  return model && { ...endpointIdentity(model.endpoint), parameters: model.parameters };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What of an endpoint decides the answer: no key names, no deadlines. */
export function endpointIdentity(endpoint: Endpoint): object {
  if (isModel(endpoint))
    return { provider: endpoint.provider, model: endpoint.model, api: endpoint.api, baseUrl: endpoint.baseUrl };
  switch (endpoint.provider) {
    case 'command':
      return { provider: endpoint.provider, ...programIdentity(endpoint), reads: endpoint.reads };
    case 'http':
      return {
        provider: endpoint.provider,
        url: endpoint.url,
        method: endpoint.method,
        headers: endpoint.headers,
        body: endpoint.body,
        variables: endpoint.bodyVariables,
        path: endpoint.responsePath,
        reads: endpoint.reads,
        start: endpoint.start && programIdentity(endpoint.start),
      };
    case 'agent':
      return { ...endpoint, model: endpointIdentity(endpoint.model) };
    case 'replay':
      return { provider: endpoint.provider, recordings: endpoint.recordings.oid };
  }
}

function programIdentity({ command, setup, directory }: OwnProgram): object {
  return { command, setup, directory };
}
