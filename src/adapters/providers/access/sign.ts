import type { AwsCredentials } from './aws.ts';

/** Which service of which region a signature is for. */
export type SignedFor = { readonly service: string; readonly region: string };

/** A `fetch` that signs each request as AWS wants it (Signature Version 4), in place of any other authorization. */
export function signedFetch(
  send: typeof fetch,
  credentials: () => Promise<AwsCredentials>,
  on: SignedFor,
): typeof fetch {
  return async (input, init = {}) => {
    const { AwsV4Signer } = await import('aws4fetch');
    const url = String(input instanceof Request ? input.url : input);
    const headers = new Headers(init.headers);
    headers.delete('authorization');
    const { accessKeyId, secretAccessKey, sessionToken } = await credentials();
    const session = sessionToken === undefined ? {} : { sessionToken };
    const { method = 'GET', body = null } = init;
    const signer = new AwsV4Signer({ method, url, headers, body, accessKeyId, secretAccessKey, ...session, ...on });
    const signed = await signer.sign();
    return await send(url, { ...init, headers: signed.headers });
  };
}
