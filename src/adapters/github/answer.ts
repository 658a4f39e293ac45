import { NoAnswer } from './reach.ts';

type Send = typeof fetch;

/** What the throttling plugin does not know: how long to pause where GitHub names no time. */
const PAUSE_SECONDS = 60;

/**
 * Answers as Octokit's plugins understand them. What is no JSON is no answer of GitHub's, whatever its status says; a plain
 * limit of the rate looks like the one that is waited for.
 */
export function readable(send: Send, nowMs: () => number): Send {
  return async (input, init) => {
    const response = await send(input, init);
    if (isLimited(response)) return withReset(response, nowMs());
    if (response.ok) await requireJson(response);
    return response;
  };
}

/** Octokit would hand a page on as if it were the object that was asked for. */
async function requireJson(response: Response): Promise<void> {
  const body = await response.clone().text();
  if (body === '') return;
  try {
    JSON.parse(body);
  } catch (cause) {
    const kind = (response.headers.get('content-type') ?? 'something unnamed').split(';')[0];
    const why = `it answered with ${kind} in place of JSON: is a proxy or a page to log in to in between?`;
    throw new NoAnswer(why, { cause });
  }
}

function isLimited({ status, headers }: Response): boolean {
  const isWished = status === 429 || (status === 403 && headers.has('retry-after'));
  return isWished && headers.get('x-ratelimit-remaining') !== '0';
}

/** A secondary limit keeps its own treatment: the plugin knows it by its message. */
function withReset(response: Response, nowMs: number): Response {
  const wished = Number(response.headers.get('retry-after') ?? Number.NaN);
  const seconds = Number.isFinite(wished) ? wished : PAUSE_SECONDS;
  const headers = new Headers(response.headers);
  headers.set('x-ratelimit-remaining', '0');
  // The plugin waits a second longer than that.
  headers.set('x-ratelimit-reset', String(Math.ceil(nowMs / 1000) + Math.max(0, seconds - 1)));
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
