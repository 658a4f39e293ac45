import { describe, expect, it } from 'vitest';
import { read } from './read-with.ts';

const QUOTA = 'type.googleapis.com/google.rpc.QuotaFailure';
const RETRY = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34s' };

function exhausted(quotaId: string): object {
  const details = [{ '@type': QUOTA, violations: [{ quotaId, quotaValue: '50' }] }, RETRY];
  return { code: 429, message: 'You reached a limit.', status: 'RESOURCE_EXHAUSTED', details };
}

// Google sends the one from its own API, and the other from the one that speaks as OpenAI's does.
describe.each([
  ['an object', (error: object) => ({ error })],
  ['a list', (error: object) => [{ error }]],
])('an error of Google’s in %s', (_, wrap) => {
  const failureOf = async (status: number, error: object) =>
    await read('compatible', JSON.stringify(wrap(error)), { status });

  it('stops the target where the quota of a day is used up', async () => {
    const found = await failureOf(429, exhausted('GenerateRequestsPerDayPerProjectPerModel-FreeTier'));
    expect(found).toMatchObject({ failure: { kind: 'fatal', status: 429 } });
  });

  it('asks for the pause that it names, where the quota is one of a minute', async () => {
    const found = await failureOf(429, exhausted('GenerateRequestsPerMinutePerProjectPerModel-FreeTier'));
    expect(found).toMatchObject({ failure: { kind: 'transient', retryAfterMs: 34_000 } });
  });

  it.each([
    { message: 'API key not valid. Please pass a valid API key.', details: [{ reason: 'API_KEY_INVALID' }] },
    { message: 'API key not valid. Please pass a valid API key.' },
    { message: 'API key expired. Please renew the API key.' },
    { message: 'Bad Request', details: [{ reason: 'API_KEY_INVALID' }] },
  ])('takes a key that is not valid for one, although it says 400: %j', async (error) => {
    const found = await failureOf(400, { code: 400, status: 'INVALID_ARGUMENT', ...error });
    const hint = expect.stringContaining('Check that the key is valid') as string;
    expect(found).toMatchObject({ failure: { kind: 'fatal', status: 400, hint } });
  });
});

it('takes xAI’s 400 for a wrong key for one', async () => {
  const body = { code: 'Client specified an invalid argument', error: 'Incorrect API key provided: xa***ey.' };
  expect(await read('compatible', JSON.stringify(body), { status: 400 })).toMatchObject({ failure: { kind: 'fatal' } });
});

it('leaves a 400 that speaks of something else to its request', async () => {
  const body = { error: { code: 400, message: 'Invalid value at "contents".', status: 'INVALID_ARGUMENT' } };
  const found = await read('compatible', JSON.stringify(body), { status: 400 });
  expect(found).toMatchObject({ failure: { kind: 'rejected', fails: true } });
});
