import { openProviders } from '../../../src/adapters/providers/open.ts';
import { CallError, type CallAnswer } from '../../../src/ports.ts';
import type { Request } from '../../../src/domain/request.ts';
import type { Endpoint } from '../../../src/domain/suite.ts';
import { endpointOf, requestTo } from './situation.ts';

/** Every way that an answer comes over the network. */
export const WAYS = ['responses', 'chat', 'compatible', 'messages', 'http'] as const;

type Way = (typeof WAYS)[number];

const HTTP: Endpoint = {
  provider: 'http',
  url: 'http://127.0.0.1:1/answer',
  method: 'POST',
  headers: {},
  body: {},
  responsePath: '$.output',
  env: [],
  timeoutMs: 5_000,
};

/** What an adapter makes of a body: an answer, or the CallError that it throws. Whatever else is thrown passes through. */
export async function read(
  way: Way,
  body: string,
  { status = 200, type = 'application/json', changes = {} }: Reading = {},
): Promise<CallAnswer | CallError> {
  const endpoint = way === 'http' ? HTTP : endpointOf(way, { baseUrl: 'http://127.0.0.1:1/v1' });
  const fetch = () => Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
  const env = { OPENAI_API_KEY: 'sk-test-key', ANTHROPIC_API_KEY: 'sk-ant-test' };
  const request = requestTo(endpoint, changes);
  const provider = await openProviders({ env, fetch }).open(request);
  return await provider.call(request, new AbortController().signal).catch((error: unknown) => {
    if (error instanceof CallError) return error;
    throw error;
  });
}

/** What differs of a body or of its request. */
export type Reading = {
  readonly status?: number;
  readonly type?: string;
  readonly changes?: Partial<Request>;
};
