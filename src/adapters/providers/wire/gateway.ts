import type { Json, JsonObject } from '../../../domain/json/json.ts';
import { asCount, asObject } from './body.ts';
import { readErrorBody, statusIn } from './error-body.ts';
import { readErrorWords } from './error-words.ts';
import { transient } from './exchange.ts';

/** Whether the member `error` of an answer says that there was one: more than null, false, nothing. */
export function saysFailed(error: Json | undefined): boolean {
  if (typeof error === 'object' && error !== null) return Object.keys(error).length > 0;
  return error !== undefined && error !== null && error !== false && error !== '' && error !== 0;
}

/** Whether an answer of a model is an error: in the member of that name, or by a code that is not 0 (MiniMax, Baidu). */
export function isErrorBody(body: JsonObject): boolean {
  const codes = [asObject(body['base_resp'])?.['status_code'], body['error_code']];
  return saysFailed(body['error']) || codes.some((code) => (asCount(code) ?? 0) !== 0);
}

/**
 * The error that came inside of a 200. Its code is the status of the server behind the gateway and sorts it, else its words
 * do; what says nothing may heal.
 */
export function gatewayError(body: JsonObject, label: string): Error {
  const error = asObject(body['error']) ?? {};
  const { sentence, words } = readErrorBody(body);
  const meaning = readErrorWords(words);
  const status = statusIn(error) ?? (meaning === undefined || meaning === 'outage' ? undefined : 400);
  if (status === undefined) return transient(`${label} passed on an error: ${sentence}`);
  return Object.assign(new Error(sentence), { status, error: body });
}
