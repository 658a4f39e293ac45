import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import type { GraphQLSchema } from 'graphql';
import { OpenAPIBackend } from 'openapi-backend';
import type { Context, Document } from 'openapi-backend';
import { FORBIDDEN, OPERATIONS, refusal } from './handlers.ts';
import type { GitHubReply, GitHubScene } from './handlers.ts';
import type { AccessLevel, TokenState } from './state.ts';
import type { LoopbackRequest } from '../loopback.ts';

type World = Omit<GitHubScene, 'token' | 'now'>;

/** Answers a request as GitHub would; what GitHub's description does not allow is added to the violations. */
export async function answerGitHub(request: LoopbackRequest, world: World): Promise<GitHubReply> {
  try {
    return await dispatch(request, world);
  } catch (error) {
    world.violations.push(`the test server failed: ${error instanceof Error ? String(error.stack) : String(error)}`);
    return refusal(500, 'The test server failed');
  }
}

async function dispatch(request: LoopbackRequest, world: World): Promise<GitHubReply> {
  const token = world.state.tokens.get((request.headers['authorization'] ?? '').replace(/^(token|bearer) /i, ''));
  if (token === undefined) return refusal(401, 'Bad credentials');
  if (request.path === '/graphql') return answerGraphql(request.body.toString('utf8'), token);
  const { method, path } = request;
  const query = Object.fromEntries(request.query);
  const headers = { ...request.headers, 'x-loopback-url': world.url };
  const body = request.body.length > 0 ? (JSON.parse(request.body.toString('utf8')) as unknown) : undefined;
  const scene: GitHubScene = { ...world, token, now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z') };
  const api = await description();
  return (await api.handleRequest({ method, path, query, headers, body }, scene)) as GitHubReply;
}

let compiled: Promise<OpenAPIBackend> | undefined;

/** GitHub's description, compiled once for all servers of a process. */
function description(): Promise<OpenAPIBackend> {
  compiled ??= compileDescription();
  return compiled;
}

async function compileDescription(): Promise<OpenAPIBackend> {
  const definition = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as Document;
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    customizeAjv: (ajv) => addFormats.default(ajv, { keywords: false }),
    handlers: {
      ...Object.fromEntries(Object.keys(OPERATIONS).map((id) => [id, runOperation])),
      notFound: ({ request }: Context, { violations }: GitHubScene) => {
        violations.push(`no such operation: ${request.method} ${request.path}`);
        return refusal(404, 'Not Found');
      },
      validationFail: ({ operation, validation }: Context, { violations }: GitHubScene) => {
        violations.push(`${String(operation.operationId)} request: ${JSON.stringify(validation.errors)}`);
        return refusal(422, 'Validation Failed');
      },
      postResponseHandler: checkReply,
    },
  });
  await api.init();
  return api;
}

function runOperation(context: Context, scene: GitHubScene): GitHubReply {
  const operation = OPERATIONS[context.operation.operationId ?? ''];
  if (operation === undefined) return refusal(501, `The test server has no ${String(context.operation.operationId)}`);
  const denied = checkAccess(context, operation.needs, scene);
  return denied ?? operation.run(context.request, context.request.params as Record<string, string>, scene);
}

/** GitHub hides private repositories from strangers and says which permission an operation accepts. */
function checkAccess(
  context: Context,
  needs: readonly string[],
  { state, token }: GitHubScene,
): GitHubReply | undefined {
  const { owner, repo } = context.request.params as Record<string, string | undefined>;
  const isOurs = `${owner}/${repo}` === state.fullName;
  const isFork = [...state.pulls.values()].some((pull) => pull.headRepository === `${owner}/${repo}`);
  if (owner !== undefined && !isOurs && !isFork) return refusal(404, 'Not Found');
  const isGranted = (need: string) => hasLevel(token, need) || (!state.isPrivate && need.endsWith('=read'));
  if (needs.length === 0 || needs.some(isGranted)) return undefined;
  return refusal(403, FORBIDDEN, { 'x-accepted-github-permissions': needs.join('; ') });
}

function hasLevel(token: TokenState, need: string): boolean {
  const levels: readonly string[] = ['none', 'read', 'write'] satisfies AccessLevel[];
  const [scope = '', level = ''] = need.split('=');
  return levels.indexOf(token.permissions[scope as keyof TokenState['permissions']]) >= levels.indexOf(level);
}

/** An answer that GitHub would not give is the test server's own mistake; errors are not described as strictly. */
function checkReply(context: Context, { violations }: GitHubScene): GitHubReply {
  const reply = context.response as GitHubReply;
  const isUnchecked = (context.operation as unknown) === undefined || reply.status === 204 || reply.status >= 400;
  if (isUnchecked) return reply;
  const { errors } = context.api.validateResponse(reply.body, context.operation, reply.status);
  if (errors === undefined || errors === null || errors.length === 0) return reply;
  violations.push(`${String(context.operation.operationId)} response: ${JSON.stringify(errors.slice(0, 3))}`);
  return refusal(500, 'The test server answered what GitHub would not');
}

let graphqlSchema: Promise<GraphQLSchema> | undefined;

async function loadGraphqlSchema(): Promise<GraphQLSchema> {
  const { buildSchema } = await import('graphql');
  // The package's own entry would build the schema from JSON, which takes seconds.
  const file = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
  return buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });
}

/** Runs the query against GitHub's published schema, so a misspelt field fails here as it would there. */
async function answerGraphql(body: string, token: TokenState): Promise<GitHubReply> {
  const { query, variables } = JSON.parse(body) as {
    readonly query: string;
    readonly variables?: Record<string, unknown>;
  };
  const { graphql } = await import('graphql');
  graphqlSchema ??= loadGraphqlSchema();
  const schema = await graphqlSchema;
  const rootValue = { viewer: { login: token.login } };
  return { status: 200, body: await graphql({ schema, source: query, variableValues: variables, rootValue }) };
}
