import { describe, expect, it } from 'vitest';
import { watchCredentials } from '../../../src/adapters/secrets/credentials.ts';
import { openProviders } from '../../../src/adapters/providers/open.ts';
import { openSecrets } from '../../../src/adapters/secrets/secrets.ts';
import { startModelServer } from '../../support/model/server.ts';
import { endpointOf, requestTo } from '../providers/situation.ts';

const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOmFjbWUifQ.c2lnbmF0dXJlLW9mLWdpdGh1Yg';

/** What was known to be secret when each request was sent. */
async function knownWhenSent(init: RequestInit): Promise<readonly string[]> {
  const secrets = openSecrets({});
  const sent: (readonly string[])[] = [];
  const send = watchCredentials(() => {
    sent.push(secrets.values());
    return Promise.resolve(new Response());
  }, secrets);
  await send('http://127.0.0.1/', init);
  return sent[0] ?? [];
}

describe('what a request identifies itself with', () => {
  it.each([
    ['authorization', 'Bearer sk-ant-oat01-abc', 'sk-ant-oat01-abc'],
    ['Authorization', 'token of-another-kind', 'of-another-kind'],
    ['x-api-key', 'key-for-anthropic', 'key-for-anthropic'],
    ['api-key', 'key-for-azure', 'key-for-azure'],
    ['x-goog-api-key', 'key-for-google', 'key-for-google'],
  ])('is a secret before it is sent: %s', async (name, value, secret) => {
    expect(await knownWhenSent({ headers: { [name]: value }, body: 'hello' })).toEqual([secret]);
  });

  it('is a signed token where one is traded for another', async () => {
    expect(await knownWhenSent({ body: JSON.stringify({ subject_token: JWT }) })).toEqual([JWT]);
    expect(await knownWhenSent({ headers: { 'x-api-key': 'key-for-anthropic' }, body: JWT })).toEqual([
      'key-for-anthropic',
    ]);
  });

  it('is known of tokens that were only obtained in the run', async () => {
    await using model = await startModelServer({ behaviour: () => ({ text: 'ok' }) });
    const secrets = openSecrets({});
    const token = { access_token: 'sk-short-lived', issued_token_type: 'x', token_type: 'Bearer', expires_in: 3_600 };
    const trading: typeof fetch = (input, init) =>
      String(input instanceof Request ? input.url : input).endsWith('/oauth/token')
        ? Promise.resolve(Response.json(token))
        : fetch(input, init);
    const env = {
      OPENAI_BASE_URL: `${model.url}/v1`,
      OPENAI_IDENTITY_PROVIDER_ID: 'idp_1',
      OPENAI_SERVICE_ACCOUNT_ID: 'sa_1',
    };
    const providers = openProviders({
      env,
      idToken: () => Promise.resolve(JWT),
      fetch: watchCredentials(trading, secrets),
    });
    const request = requestTo(endpointOf('responses', { auth: 'oidc' }));
    await (await providers.open(request)).call(request, new AbortController().signal);
    expect(secrets.values()).toEqual([JWT, 'sk-short-lived']);
  });
});
