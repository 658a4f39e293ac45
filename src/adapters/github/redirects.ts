/** How a request is sent. */
type Send = typeof fetch;

/** What a repository that was renamed or moved answers with. */
const ELSEWHERE = new Set([301, 302, 303, 307, 308]);
const MOST = 20;

/** Follows what GitHub sends elsewhere, as `fetch` does: the token goes to no other server. */
export function followed(send: Send): Send {
  return async (input, init = {}) => {
    let [url, request] = [new URL(input instanceof Request ? input.url : input), init];
    for (let step = 0; step < MOST; step += 1) {
      const response = await send(url, request);
      const next = wayOn(response, url);
      if (next === undefined) return response;
      request = onTheWay(request, { status: response.status, isElsewhere: next.origin !== url.origin });
      url = next;
    }
    throw new Error(`it was sent elsewhere more than ${MOST} times`);
  };
}

function wayOn({ status, headers }: Response, from: URL): URL | undefined {
  const location = headers.get('location');
  return ELSEWHERE.has(status) && location !== null ? new URL(location, from) : undefined;
}

type Turn = { readonly status: number; readonly isElsewhere: boolean };

function onTheWay(init: RequestInit, { status, isElsewhere }: Turn): RequestInit {
  const headers = new Headers(init.headers);
  if (isElsewhere) headers.delete('authorization');
  const method = init.method ?? 'GET';
  const isAsked = status === 303 ? method !== 'HEAD' : method === 'POST' && (status === 301 || status === 302);
  return isAsked ? { ...init, headers, method: 'GET', body: null } : { ...init, headers };
}
