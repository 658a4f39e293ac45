import type { Secrets } from './secrets.ts';

/** Headers that say who asks, in the words of all vendors. */
const CREDENTIALS = ['authorization', 'proxy-authorization', 'x-api-key', 'api-key', 'x-goog-api-key'];
/** A signed token, wherever it stands in a text. */
const JWT = /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g;

/**
 * The one door that credentials leave by: whatever a request identifies itself with is a secret before it is sent, also
 * what was only obtained at run time. A request without credentials is one that trades a token for them: its body names it.
 */
export function watchCredentials(send: typeof fetch, secrets: Pick<Secrets, 'add'>): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    const named = CREDENTIALS.flatMap((name) => valueOf(headers.get(name)));
    const traded = named.length === 0 && typeof init?.body === 'string' ? (init.body.match(JWT) ?? []) : [];
    secrets.add([...named, ...traded]);
    return send(input, init);
  };
}

/** Without the word for its kind: `Bearer`. */
function valueOf(header: string | null): readonly string[] {
  return header === null ? [] : [header.replace(/^\w+\s+/, '').trim()];
}
