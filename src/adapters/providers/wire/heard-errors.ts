import { asObject, parseJson } from './body.ts';
import { readErrorBody } from './error-body.ts';
import { WholeResponse } from './whole-response.ts';

/** The same `fetch` for the OpenAI SDK, which hears of a failed request only its member `error`: there is put what a server says elsewhere. */
export function hearErrors(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    if (response.status < 400) return response;
    const text = await response.text();
    return new WholeResponse(Buffer.from(isHeard(text) ? text : toldInError(text)), response);
  };
}

/** What the SDK shows by itself, and what a token's exchange says in its own shape. */
function isHeard(text: string): boolean {
  const body = asObject(parseJson(text));
  const error = asObject(body?.['error']);
  return typeof error?.['message'] === 'string' || typeof body?.['error_description'] === 'string';
}

function toldInError(text: string): string {
  const { sentence, codes, retryDelay } = readErrorBody(text);
  return JSON.stringify({ error: { message: sentence, code: codes.join(' '), details: [{ retryDelay }] } });
}
