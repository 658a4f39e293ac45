import { createSign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../../../domain/json/json.ts';
import { UserError } from '../../../domain/user-error.ts';
import { asCount, asObject, asText, parseObject } from '../wire/body.ts';
import { gitHubIdToken, requireVariable, type OidcOptions } from './oidc.ts';
import { renewed, type Expiring } from './renewed.ts';
import { textIn, trade } from './trade.ts';

/** An access token of Google's. */
export type GoogleToken = Expiring & { readonly token: string };

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const JWT = 'urn:ietf:params:oauth:token-type:jwt';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const WHO = 'Google';

/**
 * Access tokens of the application's default credentials: what GOOGLE_APPLICATION_CREDENTIALS names, or gcloud's own file, or
 * the machine's account; with `auth: oidc` the job's identity. Each is got anew before it runs out.
 * Throws UserError where there is nothing to begin with.
 */
export function googleTokens(options: OidcOptions): () => Promise<GoogleToken> {
  if (options.endpoint.auth === 'oidc') return renewed(fromJob(options));
  const file = credentialsFile(options);
  return renewed(file === undefined ? fromMachine(options) : fromFile(file, options));
}

type Get = () => Promise<GoogleToken>;

function credentialsFile({ env }: OidcOptions): string | undefined {
  const named = env['GOOGLE_APPLICATION_CREDENTIALS'];
  if (named) return named;
  const own = join(
    env['CLOUDSDK_CONFIG'] || join(homedir(), '.config', 'gcloud'),
    'application_default_credentials.json',
  );
  return existsSync(own) ? own : undefined;
}

function fromFile(path: string, options: OidcOptions): Get {
  const credentials = existsSync(path) ? parseObject(readFileSync(path, 'utf8')) : undefined;
  const type = asText(credentials?.['type']);
  if (credentials !== undefined && type === 'service_account') return fromServiceAccount(credentials, options);
  if (credentials !== undefined && type === 'authorized_user') return fromUser(credentials, options);
  if (credentials !== undefined && type === 'external_account')
    return fromFederation(credentials, () => subjectOf(credentials, options), options);
  throw unusable(
    `${path} ${credentials === undefined ? 'holds no credentials' : `holds credentials of the type ${type ?? 'unknown'}`}`,
  );
}

/** A key signs a statement of one hour, which is traded for a token. */
function fromServiceAccount(account: JsonObject, { fetch }: OidcOptions): Get {
  const [email, key] = ['client_email', 'private_key'].map((name) => asText(account[name]));
  if (email === undefined || key === undefined)
    throw unusable('The service account’s file lacks `client_email` or `private_key`');
  const url = asText(account['token_uri']) ?? 'https://oauth2.googleapis.com/token';
  return async () => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: email, scope: SCOPE, aud: url, iat: now, exp: now + 3600 };
    const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const signed = parts.join('.');
    const assertion = `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
    const grant = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion };
    return tokenIn(await trade({ who: WHO, url, headers: FORM, body: form(grant) }, fetch));
  };
}

function fromUser(user: JsonObject, { fetch }: OidcOptions): Get {
  const url = asText(user['token_uri']) ?? 'https://oauth2.googleapis.com/token';
  const given = Object.fromEntries(
    ['client_id', 'client_secret', 'refresh_token'].map((name) => [name, asText(user[name]) ?? '']),
  );
  const body = form({ grant_type: 'refresh_token', ...given });
  return async () => tokenIn(await trade({ who: WHO, url, headers: FORM, body }, fetch));
}

/** Somebody else's identity is traded for a token, and that for one of a service account where one is named. */
function fromFederation(account: JsonObject, subject: () => Promise<string>, { fetch }: OidcOptions): Get {
  const url = asText(account['token_url']) ?? 'https://sts.googleapis.com/v1/token';
  const impersonated = asText(account['service_account_impersonation_url']);
  return async () => {
    const body = form({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience: asText(account['audience']) ?? '',
      scope: SCOPE,
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token_type: asText(account['subject_token_type']) ?? JWT,
      subject_token: await subject(),
    });
    const federated = tokenIn(await trade({ who: WHO, url, headers: FORM, body }, fetch));
    if (impersonated === undefined) return federated;
    const headers = { authorization: `Bearer ${federated.token}`, 'content-type': 'application/json' };
    const asked = { who: WHO, url: impersonated, headers, body: JSON.stringify({ scope: [SCOPE] }) };
    const answer = await trade(asked, fetch);
    return { token: textIn(answer, 'accessToken', WHO), expiresAtMs: Date.parse(textIn(answer, 'expireTime', WHO)) };
  };
}

/** The identity that a federated account's file leads to: a file, or a server such as GitHub's. */
async function subjectOf(account: JsonObject, { fetch }: OidcOptions): Promise<string> {
  const source = asObject(account['credential_source']);
  const [file, url] = [asText(source?.['file']), asText(source?.['url'])];
  const headers = asObject(source?.['headers']) as Readonly<Record<string, string>> | undefined;
  const who = 'The identity provider';
  const text =
    file !== undefined
      ? readFileSync(file, 'utf8')
      : await trade({ who, url: url ?? '', method: 'GET', ...(headers === undefined ? {} : { headers }) }, fetch);
  const field = asText(asObject(source?.['format'])?.['subject_token_field_name']);
  return field === undefined ? text.trim() : textIn(text, field, who);
}

function fromJob(options: OidcOptions): Get {
  const provider = requireVariable(options, 'GOOGLE_WORKLOAD_IDENTITY_PROVIDER');
  const idToken = options.idToken ?? gitHubIdToken(options.endpoint, options.env);
  const account = options.env['GOOGLE_SERVICE_ACCOUNT'];
  const impersonation = account && {
    service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
  };
  const federated = { audience: `//iam.googleapis.com/${provider}`, ...(impersonation || {}) };
  return fromFederation(federated, () => idToken(`https://iam.googleapis.com/${provider}`), options);
}

/** A machine of Google's has an account of its own, and a server beside it that gives its tokens. */
function fromMachine({ env, fetch }: OidcOptions): Get {
  const host = env['GCE_METADATA_HOST'];
  const isGoogles =
    host !== undefined || env['K_SERVICE'] !== undefined || env['GOOGLE_CLOUD_WORKSTATION'] !== undefined;
  if (!isGoogles) throw unusable('There are no Google credentials');
  const url = `http://${host ?? 'metadata.google.internal'}/computeMetadata/v1/instance/service-accounts/default/token`;
  const asked = { who: 'The metadata server', url, method: 'GET', headers: { 'metadata-flavor': 'Google' } } as const;
  return async () => tokenIn(await trade(asked, fetch));
}

function tokenIn(answer: string): GoogleToken {
  const seconds = asCount(parseObject(answer)?.['expires_in']) ?? 3600;
  return { token: textIn(answer, 'access_token', WHO), expiresAtMs: Date.now() + seconds * 1000 };
}

function form(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}

function unusable(what: string): UserError {
  return new UserError({
    code: 'missing-api-key',
    sentence: `${what}, so that Vertex cannot be called.`,
    place: undefined,
    hint: 'In the workflow, use `google-github-actions/auth` before Evaldelta, or `auth: oidc` with GOOGLE_WORKLOAD_IDENTITY_PROVIDER; locally, run `gcloud auth application-default login`. A service account, a user and a federated account work.',
  });
}
