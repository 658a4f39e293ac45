import { createHash, createHmac, createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProviders } from '../../../../src/adapters/providers/open.ts';
import { unlessAborted, renewed } from '../../../../src/adapters/providers/access/renewed.ts';
import type { ModelEndpoint } from '../../../../src/domain/suite.ts';
import { sendJson, startLoopback, type LoopbackRequest } from '../../../support/loopback.ts';
import { endpointOf, failureOf, message, requestTo } from '../situation.ts';
import type { Request } from '../../../../src/domain/request.ts';

const NEVER = new AbortController().signal;
const ANSWERS = {
  messages: { content: [{ type: 'text', text: 'ok' }], stop_reason: 'end_turn' },
  chat: { choices: [{ message: { content: 'ok' }, finish_reason: 'stop' }] },
};
const CREDENTIALS = `<Response><Credentials><AccessKeyId>ASIA1</AccessKeyId><SecretAccessKey>shh/1</SecretAccessKey>
<SessionToken>session+1</SessionToken><Expiration>EXPIRES</Expiration></Credentials></Response>`;
const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString();
const idToken = (audience: string) => Promise.resolve(`identity for ${audience}`);

/** A server that is the cloud, and whoever gives out access to it. */
async function startCloud(
  answers: (request: LoopbackRequest) => object | string | number | undefined = () => undefined,
) {
  const requests: LoopbackRequest[] = [];
  const server = await startLoopback((request, response) => {
    requests.push(request);
    const answer = answers(request);
    if (typeof answer === 'number')
      return sendJson(response, answer, { error: 'invalid_grant', error_description: 'No' });
    if (typeof answer === 'string') return void response.writeHead(200, { 'content-type': 'text/xml' }).end(answer);
    sendJson(response, 200, answer ?? ANSWERS[request.path.includes('chat') ? 'chat' : 'messages']);
  });
  return { ...server, requests, paths: () => requests.map(({ path }) => path) };
}

type World = { readonly env: Readonly<Record<string, string>>; readonly fetch?: typeof fetch };

async function ask(endpoint: ModelEndpoint, world: World, { times = 1, changes = {} as Partial<Request> } = {}) {
  const providers = openProviders({ idToken, ...world });
  const request = requestTo(endpoint, changes);
  const texts: string[] = [];
  for (let i = 0; i < times; i += 1)
    texts.push((await (await providers.open(request)).call(request, NEVER)).output.text);
  return texts;
}

const bedrock = (changes: Partial<ModelEndpoint> = {}) =>
  endpointOf('messages', { provider: 'bedrock', model: 'anthropic.claude-opus-5-5', ...changes });
const KEYS = { AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'AKIA1', AWS_SECRET_ACCESS_KEY: 'secret/1' };

/** Signature Version 4 from what arrived, by the steps of its specification. */
function signatureOf({ method, path, headers, body }: LoopbackRequest, secret: string): string {
  const [, date = '', region = '', service = '', names = ''] =
    /Credential=[^/]+\/(\d+)\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+)/.exec(
      headers['authorization'] ?? '',
    ) ?? [];
  const sha = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
  const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();
  const listed = names.split(';');
  const canonical = [
    method,
    path
      .split('/')
      .map((part) => encodeURIComponent(encodeURIComponent(decodeURIComponent(part))))
      .join('/'),
    '',
    ...listed.map((name) => `${name}:${headers[name] ?? ''}`),
    '',
    names,
    headers['x-amz-content-sha256'] ?? sha(body),
  ].join('\n');
  const scope = `${date}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha(canonical)].join('\n');
  const key = ['aws4_request', service, region, date].reduceRight<Buffer | string>(
    (made, part) => hmac(made, part),
    `AWS4${secret}`,
  );
  return createHmac('sha256', key).update(toSign).digest('hex');
}

describe('Bedrock', () => {
  it.each([
    ['messages', '/anthropic/v1/messages'],
    ['chat', '/openai/v1/chat/completions'],
  ] as const)('gets a request over %s that only who holds the secret could sign', async (api, path) => {
    await using cloud = await startCloud();
    await ask(bedrock({ api, baseUrl: cloud.url }), { env: { ...KEYS, AWS_SESSION_TOKEN: 'session/1' } });
    const [request] = cloud.requests;
    if (request === undefined) throw new Error('Nothing arrived.');
    expect(request.path).toBe(path);
    expect(request.headers['x-amz-security-token']).toBe('session/1');
    expect(request.headers['authorization']).toContain('/eu-central-1/bedrock-mantle/aws4_request');
    const signed = /Signature=(\w+)$/.exec(request.headers['authorization'] ?? '')?.[1];
    expect(signed).toBe(signatureOf(request, 'secret/1'));
    expect(signed).not.toBe(signatureOf(request, 'secret/2'));
    const sent = createHash('sha256').update(request.body).digest('hex');
    expect([undefined, sent]).toContain(request.headers['x-amz-content-sha256']);
  });

  it('is shown the key of its own instead, where there is one', async () => {
    await using cloud = await startCloud();
    const env = { ...KEYS, AWS_BEARER_TOKEN_BEDROCK: 'bedrock-key' };
    await ask(bedrock({ baseUrl: `${cloud.url}/openai/v1` }), { env });
    await ask(bedrock({ api: 'chat', baseUrl: `${cloud.url}/openai/v1` }), { env });
    expect(cloud.paths()).toEqual(['/anthropic/v1/messages', '/openai/v1/chat/completions']);
    expect(cloud.requests.map(({ headers }) => headers['authorization'])).toEqual(
      Array.from({ length: 2 }, () => 'Bearer bedrock-key'),
    );
  });

  it.each([
    ['the job’s identity', { auth: 'oidc' } as const, {}, 'identity for sts.amazonaws.com'],
    ['a token in a file', {}, { AWS_WEB_IDENTITY_TOKEN_FILE: fileWith('from the file\n') }, 'from the file'],
  ])('takes a role that %s is traded for, once', async (_, changes, more, token) => {
    await using cloud = await startCloud(({ path }) =>
      path === '/sts' ? CREDENTIALS.replace('EXPIRES', IN_AN_HOUR) : undefined,
    );
    const env = {
      AWS_REGION: 'us-east-1',
      AWS_ROLE_ARN: 'arn:aws:iam::1:role/evals',
      AWS_ENDPOINT_URL_STS: `${cloud.url}/sts`,
      ...more,
    };
    await ask(bedrock({ baseUrl: cloud.url, ...changes }), { env }, { times: 2 });
    expect(cloud.paths()).toEqual(['/sts', '/anthropic/v1/messages', '/anthropic/v1/messages']);
    const [exchange, request] = cloud.requests;
    const asked = new URLSearchParams(String(exchange?.body));
    expect([asked.get('Action'), asked.get('RoleArn'), asked.get('WebIdentityToken')]).toEqual([
      'AssumeRoleWithWebIdentity',
      'arn:aws:iam::1:role/evals',
      token,
    ]);
    expect(request?.headers['x-amz-security-token']).toBe('session+1');
    expect(request && signatureOf(request, 'shh/1')).toBe(
      /Signature=(\w+)$/.exec(request?.headers['authorization'] ?? '')?.[1],
    );
  });

  it('takes it anew when it is about to run out', async () => {
    const soon = new Date(Date.now() + 60_000).toISOString();
    await using cloud = await startCloud(({ path }) =>
      path === '/sts' ? CREDENTIALS.replace('EXPIRES', soon) : undefined,
    );
    const env = { AWS_REGION: 'us-east-1', AWS_ROLE_ARN: 'arn', AWS_ENDPOINT_URL_STS: `${cloud.url}/sts` };
    await ask(bedrock({ baseUrl: cloud.url, auth: 'oidc' }), { env }, { times: 2 });
    expect(cloud.paths().filter((path) => path === '/sts').length).toBeGreaterThan(1);
  });

  it.each([
    [403, 'fatal'],
    [400, 'fatal'],
    [503, 'transient'],
    [429, 'transient'],
  ] as const)('is not asked where %i is all that the role’s exchange brings', async (status, kind) => {
    await using cloud = await startCloud(({ path }) => (path === '/sts' ? status : undefined));
    const env = { AWS_REGION: 'us-east-1', AWS_ROLE_ARN: 'arn', AWS_ENDPOINT_URL_STS: `${cloud.url}/sts` };
    const request = requestTo(bedrock({ baseUrl: cloud.url, auth: 'oidc' }));
    const provider = await openProviders({ env, idToken }).open(request);
    const failure = await failureOf(provider.call(request, NEVER));
    expect(failure).toMatchObject({
      kind,
      message: expect.stringMatching(/AWS gave no access \(\d+\): invalid_grant/) as string,
    });
    expect(cloud.paths()).toEqual(['/sts']);
  });

  it.each([
    [{}, 'AWS_REGION is not set'],
    [{ AWS_REGION: 'evil.example/' }, 'AWS_REGION is evil.example/, which is no region'],
    [{ AWS_REGION: 'us-east-1' }, 'neither AWS_BEARER_TOKEN_BEDROCK nor AWS_ACCESS_KEY_ID'],
  ])('says what is missing in %j', async (env, sentence) => {
    await expect(ask(bedrock(), { env })).rejects.toThrow(sentence);
  });
});

const vertex = (url: string, changes: Partial<ModelEndpoint> = {}) =>
  endpointOf('chat', {
    provider: 'vertex',
    model: 'google/gemini-3.5-flash',
    baseUrl: `${url}/v1/projects/p/locations/l`,
    ...changes,
  });
const CHAT = '/v1/projects/p/locations/l/endpoints/openapi/chat/completions';
const TOKEN = { access_token: 'short-lived', expires_in: 3600 };
const bearerOf = (requests: readonly LoopbackRequest[]) => requests.at(-1)?.headers['authorization'];

describe('Vertex', () => {
  it('is shown a token for which a service account signed, got once for two calls', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await using cloud = await startCloud(({ path }) => (path === '/token' ? TOKEN : undefined));
    const account = {
      type: 'service_account',
      client_email: 'evals@p.iam',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      token_uri: `${cloud.url}/token`,
    };
    await ask(vertex(cloud.url), { env: { GOOGLE_APPLICATION_CREDENTIALS: fileWith(account) } }, { times: 2 });
    expect(cloud.paths()).toEqual(['/token', CHAT, CHAT]);
    expect(bearerOf(cloud.requests)).toBe('Bearer short-lived');
    const [header = '', claims = '', signature = ''] = (
      new URLSearchParams(String(cloud.requests[0]?.body)).get('assertion') ?? ''
    ).split('.');
    const isSigned = createVerify('RSA-SHA256').update(`${header}.${claims}`).verify(publicKey, signature, 'base64url');
    expect(isSigned).toBe(true);
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      iss: 'evals@p.iam',
      aud: `${cloud.url}/token`,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
    });
  });

  it('is shown a user’s token', async () => {
    await using cloud = await startCloud(({ path }) => (path === '/token' ? TOKEN : undefined));
    const user = {
      type: 'authorized_user',
      client_id: 'c',
      client_secret: 's',
      refresh_token: 'r',
      token_uri: `${cloud.url}/token`,
    };
    await ask(vertex(cloud.url), { env: { GOOGLE_APPLICATION_CREDENTIALS: fileWith(user) } });
    expect(String(cloud.requests[0]?.body)).toBe(
      'grant_type=refresh_token&client_id=c&client_secret=s&refresh_token=r',
    );
    expect(bearerOf(cloud.requests)).toBe('Bearer short-lived');
  });

  it('is shown the token of a service account for which a federated identity stands, as google-github-actions/auth leaves it', async () => {
    await using cloud = await startCloud(({ path }) => {
      if (path === '/subject') return { value: 'github identity' };
      if (path === '/sts') return { access_token: 'federated', expires_in: 3600 };
      return path === '/impersonate' ? { accessToken: 'of-the-account', expireTime: IN_AN_HOUR } : undefined;
    });
    const account = {
      type: 'external_account',
      audience: '//iam.googleapis.com/pool',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${cloud.url}/sts`,
      service_account_impersonation_url: `${cloud.url}/impersonate`,
      credential_source: {
        url: `${cloud.url}/subject?audience=x`,
        headers: { Authorization: 'Bearer of the job' },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
    };
    await ask(vertex(cloud.url), { env: { GOOGLE_APPLICATION_CREDENTIALS: fileWith(account) } }, { times: 2 });
    expect(cloud.paths()).toEqual(['/subject', '/sts', '/impersonate', CHAT, CHAT]);
    expect(cloud.requests[0]?.headers['authorization']).toBe('Bearer of the job');
    expect(new URLSearchParams(String(cloud.requests[1]?.body)).get('subject_token')).toBe('github identity');
    expect(cloud.requests[2]?.headers['authorization']).toBe('Bearer federated');
    expect(bearerOf(cloud.requests)).toBe('Bearer of-the-account');
  });

  it('is shown a token that the job’s own identity is traded for', async () => {
    const traded: { readonly url: string; readonly body: string }[] = [];
    await using cloud = await startCloud();
    const exchange: typeof fetch = (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      if (url.startsWith(cloud.url)) return fetch(input, init);
      traded.push({ url, body: String(init?.body) });
      return Promise.resolve(
        Response.json(url.includes('sts') ? TOKEN : { accessToken: 'of-evals', expireTime: IN_AN_HOUR }),
      );
    };
    const env = {
      GOOGLE_WORKLOAD_IDENTITY_PROVIDER: 'projects/1/providers/github',
      GOOGLE_SERVICE_ACCOUNT: 'evals@p.iam',
    };
    await ask(vertex(cloud.url, { auth: 'oidc' }), { env, fetch: exchange });
    expect(traded.map(({ url }) => url)).toEqual([
      'https://sts.googleapis.com/v1/token',
      'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/evals@p.iam:generateAccessToken',
    ]);
    const asked = new URLSearchParams(traded[0]?.body);
    expect([asked.get('audience'), asked.get('subject_token')]).toEqual([
      '//iam.googleapis.com/projects/1/providers/github',
      'identity for https://iam.googleapis.com/projects/1/providers/github',
    ]);
    expect(bearerOf(cloud.requests)).toBe('Bearer of-evals');
  });

  it('gets Claude’s model in the path and the API’s version in the body, and streams what may take long', async () => {
    await using cloud = await startCloud(({ path }) => (path.startsWith('/computeMetadata') ? TOKEN : undefined));
    const env = {
      GCE_METADATA_HOST: new URL(cloud.url).host,
      CLOUDSDK_CONFIG: '/nowhere',
      ANTHROPIC_API_KEY: 'sk-ant',
    };
    const claude = vertex(cloud.url, { api: 'messages', model: 'claude-opus-5-5@20261001' });
    await ask(claude, { env });
    await ask(claude, { env }, { changes: { parameters: { max_output_tokens: 32_000 } } });
    const asked = cloud.requests.filter(({ method }) => method === 'POST');
    expect(asked.map(({ path }) => path.replace(/^.*publishers/, ''))).toEqual([
      '/anthropic/models/claude-opus-5-5@20261001:rawPredict',
      '/anthropic/models/claude-opus-5-5@20261001:streamRawPredict',
    ]);
    const [body, streamed] = asked.map((each) => JSON.parse(String(each.body)) as object);
    expect(body).toMatchObject({ anthropic_version: 'vertex-2023-10-16' });
    expect(body).not.toHaveProperty('model');
    expect(streamed).toMatchObject({ stream: true });
    expect(asked.flatMap(({ headers }) => [headers['authorization'], headers['x-api-key']])).toEqual([
      'Bearer short-lived',
      undefined,
      'Bearer short-lived',
      undefined,
    ]);
  });

  it.each([
    [{ CLOUDSDK_CONFIG: '/nowhere' }, 'There are no Google credentials'],
    [{ GOOGLE_APPLICATION_CREDENTIALS: '/nowhere.json' }, '/nowhere.json holds no credentials'],
    [
      { GOOGLE_APPLICATION_CREDENTIALS: fileWith({ type: 'gdch_service_account' }) },
      'of the type gdch_service_account',
    ],
  ])('says what is missing in %j', async (env, sentence) => {
    await expect(ask(vertex('http://127.0.0.1:1'), { env })).rejects.toThrow(sentence);
  });

  it.each([
    [{}, 'GOOGLE_CLOUD_PROJECT is not set'],
    [{ GOOGLE_CLOUD_PROJECT: 'p' }, 'GOOGLE_CLOUD_LOCATION is not set'],
    [
      { GOOGLE_CLOUD_PROJECT: 'p/../q', GOOGLE_CLOUD_LOCATION: 'global' },
      'GOOGLE_CLOUD_PROJECT is not set, or is none',
    ],
  ])('says that it has no address in %j', async (env, sentence) => {
    await expect(ask(vertex('', { baseUrl: undefined }), { env })).rejects.toThrow(sentence);
  });
});

describe('Gemini', () => {
  it('is sent calls that a suite wrote with Google’s word for unsigned ones, on the first of those made at once', async () => {
    await using cloud = await startCloud();
    const calls = ['a', 'b'].map((id) => ({ id, name: 'lookup', arguments: {} }));
    const messages = [
      message('user', 'Where?'),
      message('assistant', '', { toolCalls: calls }),
      message('tool', 'here', { toolCallId: 'a' }),
    ];
    const gemini = endpointOf('chat', {
      provider: 'gemini',
      model: 'gemini-3.5-flash',
      baseUrl: `${cloud.url}/v1beta/openai`,
    });
    await ask(gemini, { env: { GEMINI_API_KEY: 'g-key' } }, { changes: { messages } });
    const { messages: sent } = JSON.parse(String(cloud.requests[0]?.body)) as { messages: { tool_calls?: object[] }[] };
    const signature = { google: { thought_signature: 'skip_thought_signature_validator' } };
    expect(sent.flatMap(({ tool_calls: made = [] }) => made)).toEqual([
      expect.objectContaining({ id: 'a', extra_content: signature }),
      expect.not.objectContaining({ extra_content: signature }),
    ]);
  });
});

describe('what is renewed', () => {
  it('is got once by all who ask at the same time, and again after a failure', async () => {
    let got = 0;
    const get = renewed(() =>
      (got += 1) === 1 ? Promise.reject(new Error('no')) : Promise.resolve({ expiresAtMs: Infinity }),
    );
    await expect(Promise.all([get(), get()])).rejects.toThrow('no');
    await Promise.all([get(), get(), get()]);
    expect(got).toBe(2);
  });

  it('is not waited for by who gives up', async () => {
    const stop = new Error('too slow');
    await expect(unlessAborted(new Promise(() => undefined), AbortSignal.abort(stop))).rejects.toBe(stop);
    const controller = new AbortController();
    const waiting = unlessAborted(new Promise(() => undefined), controller.signal);
    controller.abort(stop);
    await expect(waiting).rejects.toBe(stop);
  });
});

function fileWith(content: object | string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'clouds-')), 'credentials');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
