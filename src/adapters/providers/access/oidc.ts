import type Anthropic from '@anthropic-ai/sdk';
import type { ClientOptions } from 'openai';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import { UserError } from '../../../domain/user-error.ts';
import { missingVariable, type Env } from './keys.ts';

/** Fetches a signed identity token of this job for an audience. */
export type IdToken = (audience: string) => Promise<string>;

/** What keyless access is built from. */
export type OidcOptions = {
  readonly endpoint: ModelEndpoint;
  readonly env: Env;
  /** GitHub's, when undefined. */
  readonly idToken: IdToken | undefined;
  readonly fetch: typeof fetch;
};

const ANTHROPIC_URL = 'https://api.anthropic.com';

type Credentials = NonNullable<Anthropic['credentials']>;

/** Trades the job's identity for Anthropic access tokens, anew whenever one runs out. Throws UserError `missing-api-key`. */
export async function anthropicIdentity(options: OidcOptions): Promise<Credentials> {
  const { env, endpoint } = options;
  const idToken = options.idToken ?? gitHubIdToken(endpoint, env);
  const { oidcFederationProvider } = await import('@anthropic-ai/sdk/lib/credentials/oidc-federation');
  return oidcFederationProvider({
    identityTokenProvider: () => idToken(env['ANTHROPIC_OIDC_AUDIENCE'] || ANTHROPIC_URL),
    federationRuleId: requireVariable(options, 'ANTHROPIC_FEDERATION_RULE_ID'),
    organizationId: requireVariable(options, 'ANTHROPIC_ORGANIZATION_ID'),
    serviceAccountId: env['ANTHROPIC_SERVICE_ACCOUNT_ID'] || undefined,
    workspaceId: env['ANTHROPIC_WORKSPACE_ID'] || undefined,
    baseURL: endpoint.baseUrl ?? (env['ANTHROPIC_BASE_URL'] || ANTHROPIC_URL),
    fetch: options.fetch,
  });
}

/** Lets the OpenAI client trade the job's identity for access tokens. Throws UserError `missing-api-key`. */
export function openAIIdentity(options: OidcOptions): NonNullable<ClientOptions['workloadIdentity']> {
  const { env, endpoint } = options;
  const idToken = options.idToken ?? gitHubIdToken(endpoint, env);
  return {
    identityProviderId: requireVariable(options, 'OPENAI_IDENTITY_PROVIDER_ID'),
    serviceAccountId: requireVariable(options, 'OPENAI_SERVICE_ACCOUNT_ID'),
    provider: { tokenType: 'jwt', getToken: () => idToken(env['OPENAI_OIDC_AUDIENCE'] || 'https://api.openai.com/v1') },
  };
}

/** A variable that keyless access needs. Throws UserError `missing-api-key`. */
export function requireVariable({ endpoint, env }: OidcOptions, name: string): string {
  const value = env[name]?.trim();
  if (value === undefined || value === '') throw missingVariable(endpoint, name);
  return value;
}

/** GitHub’s own identity tokens. Throws UserError where the job may not ask for one. */
export function gitHubIdToken(endpoint: ModelEndpoint, env: Env): IdToken {
  if (env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined || env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] === undefined) {
    throw new UserError({
      code: 'missing-api-key',
      sentence: `${endpoint.provider} model ${endpoint.model} uses \`auth: oidc\`, and this job may not ask GitHub for an identity token.`,
      place: undefined,
      hint: 'Add `permissions: { id-token: write }` to the job; outside GitHub Actions, and for pull requests from forks, use a key.',
    });
  }
  return async (audience) => (await import('@actions/core')).getIDToken(audience);
}
