import { CallError } from '../../../ports.ts';
import { parseJson } from '../wire/body.ts';
import { explainConnectionError } from '../wire/connection.ts';
import { readErrorBody } from '../wire/error-body.ts';
import { transient } from '../wire/exchange.ts';
import { explainStatus } from '../wire/failure.ts';

/** A request to a server that gives out access. */
export type Trade = {
  /** Whose it is, for sentences. */
  readonly who: string;
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Who gives out access answers at once, or not at all. */
const LONGEST_MS = 20_000;

/** What it answers: the text of a success. Throws CallError: an outage may heal, a refusal does not. */
export async function trade({ who, url, method = 'POST', headers = {}, body }: Trade, send: typeof fetch) {
  const signal = AbortSignal.timeout(LONGEST_MS);
  const response = await reach(who, () => send(url, { method, headers, body: body ?? null, signal }));
  const text = await response.text();
  if (response.ok) return text;
  const { sentence } = readErrorBody(text);
  const message = `${who} gave no access (${response.status}): ${sentence}`;
  const said = { message, sentence, mayHeal: false, isOwn: false, nowMs: Date.now(), keyName: undefined };
  const failure = explainStatus({ status: response.status, headers: response.headers }, said);
  // Whoever is refused here is refused for every request.
  const { status } = response;
  throw new CallError(failure.kind === 'rejected' ? { kind: 'fatal', message, status, hint: undefined } : failure);
}

/** The member of an answer that must be a text. Throws CallError. */
export function textIn(answer: string, name: string, who: string): string {
  const parsed = parseJson(answer);
  const value = typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>)[name] : undefined;
  if (typeof value === 'string' && value !== '') return value;
  const message = `${who} answered without \`${name}\`.`;
  throw new CallError({ kind: 'fatal', message, status: undefined, hint: undefined });
}

async function reach(who: string, send: () => Promise<Response>): Promise<Response> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw transient(`${who} did not answer in time.`);
    const context = { label: who, keyName: undefined, redact: (text: string) => text, nowMs: Date.now() };
    const failure = explainConnectionError(error, context);
    throw failure === undefined ? error : new CallError(failure, { cause: error });
  }
}
