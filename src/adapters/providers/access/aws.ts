import { readFileSync } from 'node:fs';
import { CallError } from '../../../ports.ts';
import { UserError } from '../../../domain/user-error.ts';
import { gitHubIdToken, requireVariable, type OidcOptions } from './oidc.ts';
import { renewed, type Expiring } from './renewed.ts';
import { trade } from './trade.ts';

/** What signs a request to AWS. */
export type AwsCredentials = Expiring & {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
};

/** The region that is asked. Throws UserError where none is set. */
export function awsRegion({ endpoint, env }: Pick<OidcOptions, 'endpoint' | 'env'>): string {
  const region = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
  if (region !== undefined && /^[a-z]{2,8}(-[a-z0-9]+)+-\d+$/.test(region)) return region;
  throw new UserError({
    code: 'missing-key',
    sentence: `bedrock model ${endpoint.model} cannot be called: ${region ? `AWS_REGION is ${region}, which is no region` : 'AWS_REGION is not set'}.`,
    place: undefined,
    hint: 'Set AWS_REGION, such as `us-east-1`; `aws-actions/configure-aws-credentials` does.',
  });
}

/**
 * Keys from the environment, as `aws-actions/configure-aws-credentials` leaves them there; else a role that the job's identity
 * (`auth: oidc`), or a token in a file, is traded for, anew before it runs out. Throws UserError where there is neither.
 */
export function awsCredentials(options: OidcOptions): () => Promise<AwsCredentials> {
  const { env, endpoint } = options;
  if (endpoint.auth === 'oidc') {
    const idToken = options.idToken ?? gitHubIdToken(endpoint, env);
    return assumeRole(() => idToken('sts.amazonaws.com'), options);
  }
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: token } = env;
  if (accessKeyId && secretAccessKey) {
    const given = { accessKeyId, secretAccessKey, sessionToken: token || undefined, expiresAtMs: Infinity };
    return () => Promise.resolve(given);
  }
  const file = env['AWS_WEB_IDENTITY_TOKEN_FILE'];
  if (file) return assumeRole(() => Promise.resolve(readFileSync(file, 'utf8').trim()), options);
  throw new UserError({
    code: 'missing-api-key',
    sentence: `bedrock model ${endpoint.model} cannot be called: neither AWS_BEARER_TOKEN_BEDROCK nor AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set.`,
    place: undefined,
    hint: 'In the workflow, use `aws-actions/configure-aws-credentials` before Evaldelta, or `auth: oidc` with AWS_ROLE_ARN; locally, `eval "$(aws configure export-credentials --format env)"`. Profiles are not read.',
  });
}

const WHO = 'AWS';

function assumeRole(identity: () => Promise<string>, options: OidcOptions): () => Promise<AwsCredentials> {
  const role = requireVariable(options, 'AWS_ROLE_ARN');
  const url = options.env['AWS_ENDPOINT_URL_STS'] || `https://sts.${awsRegion(options)}.amazonaws.com/`;
  return renewed(async () => {
    const body = new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: role,
      RoleSessionName: options.env['AWS_ROLE_SESSION_NAME'] || 'evaldelta',
      WebIdentityToken: await identity(),
    }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return credentialsIn(await trade({ who: WHO, url, headers, body }, options.fetch));
  });
}

/** The four texts of an answer in XML that has nothing else by these names. */
function credentialsIn(xml: string): AwsCredentials {
  const of = (name: string): string => {
    const found = new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1];
    if (found !== undefined) return found.trim();
    throw new CallError({ kind: 'fatal', message: `${WHO} gave no ${name}.`, status: undefined, hint: undefined });
  };
  return {
    accessKeyId: of('AccessKeyId'),
    secretAccessKey: of('SecretAccessKey'),
    sessionToken: of('SessionToken'),
    expiresAtMs: Date.parse(of('Expiration')),
  };
}
