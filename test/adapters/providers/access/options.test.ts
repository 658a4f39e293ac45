import { describe, expect, it } from 'vitest';
import { openProviders } from '../../../../src/adapters/providers/open.ts';
import type { ProvidersOptions } from '../../../../src/adapters/providers/access/options.ts';
import type { ModelEndpoint } from '../../../../src/domain/suite.ts';
import { sendJson, startLoopback, type LoopbackRequest } from '../../../support/loopback.ts';
import { startModelServer, type ModelServer } from '../../../support/model/server.ts';
import { endpointOf, failureOf, requestTo } from '../situation.ts';

const NEVER = new AbortController().signal;

async function call(endpoint: ModelEndpoint, options: ProvidersOptions) {
  const request = requestTo(endpoint);
  const provider = await openProviders(options).open(request);
  return await provider.call(request, NEVER);
}

function answering(): Promise<ModelServer> {
  return startModelServer({ behaviour: () => ({ text: 'ok' }) });
}

describe('an Azure resource', () => {
  const azure = (changes: Partial<ModelEndpoint> = {}) =>
    endpointOf('chat', { provider: 'azure-openai', model: 'our-deployment', ...changes });

  it('is called by deployment, with its own key and API version', async () => {
    await using server = await answering();
    const env = {
      AZURE_OPENAI_ENDPOINT: `${server.url}/`,
      AZURE_OPENAI_API_KEY: 'azure-key',
      OPENAI_API_VERSION: '2025-04-01',
      OPENAI_BASE_URL: 'http://127.0.0.1:1',
    };
    const answer = await call(azure(), { env });
    expect(answer.output.text).toBe('ok');
    expect(server.requests[0]?.path).toBe('/openai/deployments/our-deployment/chat/completions');
    expect(server.requests[0]?.headers).toMatchObject({ 'api-key': 'azure-key' });
  });

  it('is called without an API version at its v1 address, by the Responses API too', async () => {
    await using server = await answering();
    await call(azure({ api: 'responses', baseUrl: `${server.url}/openai/v1/` }), {
      env: { AZURE_OPENAI_API_KEY: 'azure-key' },
    });
    expect(server.requests[0]?.path).toBe('/openai/v1/responses');
    expect(server.requests[0]?.headers).toMatchObject({ 'api-key': 'azure-key' });
    expect(server.requests[0]?.headers['authorization']).toBeUndefined();
  });

  it.each([
    ['key', { AZURE_OPENAI_ENDPOINT: 'https://x.example', OPENAI_API_VERSION: 'v' }, 'AZURE_OPENAI_API_KEY is not set'],
    [
      'API version',
      { AZURE_OPENAI_ENDPOINT: 'https://x.example', AZURE_OPENAI_API_KEY: 'k' },
      'OPENAI_API_VERSION is not set',
    ],
    ['address', { AZURE_OPENAI_API_KEY: 'k', OPENAI_API_VERSION: 'v' }, 'has no `base_url`'],
  ])('cannot be called without its %s', async (_, env, sentence) => {
    await expect(call(azure(), { env })).rejects.toThrow(sentence);
  });

  it('answers a filtered prompt with the finish reason content_filter', async () => {
    const error = { message: 'The response was filtered', code: 'content_filter' };
    await using server = await startModelServer({ behaviour: () => ({ status: 400, error }) });
    const answer = await call(azure({ baseUrl: `${server.url}/openai/v1` }), {
      env: { AZURE_OPENAI_API_KEY: 'azure-key' },
    });
    expect(answer.output.finishReason).toBe('content_filter');
  });
});

describe('a job without keys', () => {
  const idToken = (audience: string) => Promise.resolve(`identity for ${audience}`);

  it('trades its identity for an Anthropic token, once', async () => {
    const exchanges: LoopbackRequest[] = [];
    await using model = await answering();
    await using server = await startLoopback(async (request, response) => {
      exchanges.push(request);
      const isExchange = request.path === '/v1/oauth/token';
      const passed = isExchange
        ? undefined
        : await fetch(`${model.url}${request.path}`, {
            method: 'POST',
            headers: { ...request.headers },
            body: request.body,
          });
      sendJson(
        response,
        passed?.status ?? 200,
        (await passed?.json()) ?? { access_token: 'short-lived', token_type: 'Bearer', expires_in: 3_600 },
      );
    });
    const env = {
      ANTHROPIC_BASE_URL: server.url,
      ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_1',
      ANTHROPIC_ORGANIZATION_ID: 'org_1',
      ANTHROPIC_API_KEY: 'unused-key',
    };
    const providers = openProviders({ env, idToken });
    const request = requestTo(endpointOf('messages', { auth: 'oidc' }));
    await (await providers.open(request)).call(request, NEVER);
    await (await providers.open(request)).call(request, NEVER);
    expect(exchanges.map(({ path }) => path)).toEqual(['/v1/oauth/token', '/v1/messages', '/v1/messages']);
    expect(JSON.parse(String(exchanges[0]?.body))).toMatchObject({
      assertion: 'identity for https://api.anthropic.com',
      federation_rule_id: 'fdrl_1',
      organization_id: 'org_1',
    });
    expect(model.requests[0]?.headers['authorization']).toBe('Bearer short-lived');
  });

  it('trades its identity for an OpenAI token, once', async () => {
    await using model = await answering();
    const exchanges: unknown[] = [];
    const exchange: typeof fetch = (input, init) => {
      const address = String(input instanceof Request ? input.url : input);
      const isExchange = address === 'https://auth.openai.com/oauth/token';
      exchanges.push(...(isExchange ? [JSON.parse(String(init?.body))] : []));
      const token = { access_token: 'short-lived', issued_token_type: 'x', token_type: 'Bearer', expires_in: 3_600 };
      return isExchange ? Promise.resolve(Response.json(token)) : fetch(input, init);
    };
    const env = {
      OPENAI_BASE_URL: `${model.url}/v1`,
      OPENAI_IDENTITY_PROVIDER_ID: 'idp_1',
      OPENAI_SERVICE_ACCOUNT_ID: 'sa_1',
      OPENAI_OIDC_AUDIENCE: 'ours',
    };
    const providers = openProviders({ env, idToken, fetch: exchange });
    const request = requestTo(endpointOf('responses', { auth: 'oidc' }));
    await (await providers.open(request)).call(request, NEVER);
    await (await providers.open(request)).call(request, NEVER);
    expect(exchanges).toEqual([
      expect.objectContaining({
        subject_token: 'identity for ours',
        identity_provider_id: 'idp_1',
        service_account_id: 'sa_1',
      }),
    ]);
    expect(model.requests.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer short-lived',
      'Bearer short-lived',
    ]);
  });

  it('stops its target when the vendor does not trust it', async () => {
    await using server = await startLoopback((_, response) => sendJson(response, 401, { error: 'invalid_grant' }));
    const env = {
      ANTHROPIC_BASE_URL: server.url,
      ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_1',
      ANTHROPIC_ORGANIZATION_ID: 'org_1',
    };
    const failure = await failureOf(call(endpointOf('messages', { auth: 'oidc' }), { env, idToken }));
    expect(failure.kind).toBe('fatal');
    expect(failure.message).toContain('Token exchange failed');
  });

  it.each([
    ['responses', 'OPENAI_IDENTITY_PROVIDER_ID is not set'],
    ['messages', 'ANTHROPIC_FEDERATION_RULE_ID is not set'],
  ] as const)('is told which variable is missing (%s)', async (api, sentence) => {
    await expect(call(endpointOf(api, { auth: 'oidc' }), { env: {}, idToken })).rejects.toThrow(sentence);
  });

  it('is told which permission is missing', async () => {
    const env = { OPENAI_IDENTITY_PROVIDER_ID: 'idp', OPENAI_SERVICE_ACCOUNT_ID: 'sa' };
    await expect(call(endpointOf('responses', { auth: 'oidc' }), { env })).rejects.toThrow('id-token: write');
  });

  it.each(['azure-openai', 'openai-compatible'] as const)('is no way to call %s', async (provider) => {
    await expect(call(endpointOf('chat', { provider, auth: 'oidc' }), { env: {}, idToken })).rejects.toThrow(
      'works with openai, anthropic',
    );
  });
});
