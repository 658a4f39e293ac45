import type { JsonObject } from '../../../domain/json/json.ts';
import { asCount, asList, asObject, asObjects, asText, parseJson } from './body.ts';

/** What an error's body says: one sentence for people, every word that programs may sort it by, and Google's `RetryInfo`. */
export type ErrorBody = {
  readonly sentence: string;
  readonly words: string;
  readonly codes: readonly string[];
  readonly retryDelay?: string | undefined;
};

const NO_EXPLANATION = 'no explanation';
const LONGEST_TEXT = 5_000;

/** Reads the body of a failed request in any vendor's shape; text that is no JSON is its own sentence. */
export function readErrorBody(body: unknown): ErrorBody {
  if (typeof body === 'string') {
    const parsed = parseJson(body);
    return typeof parsed === 'object' ? readErrorBody(parsed) : told(withoutMarkup(body), []);
  }
  const outer = asObject(body) ?? asObjects(body)[0];
  if (outer === undefined) return told('', []);
  const inner = asObject(outer['error']) ?? asObjects(outer['errors'])[0] ?? outer;
  const wrapped = upstreamOf(inner);
  const own = sentenceOf(inner, outer);
  const codes = [...codesOf(inner), ...codesOf(outer), ...(wrapped?.codes ?? [])];
  const sentence = [own, wrapped?.sentence].filter((each) => each !== undefined).join(' ');
  return { ...told(sentence, codes), retryDelay: retryDelayOf(inner) ?? wrapped?.retryDelay };
}

function told(text: string, codes: readonly string[]): ErrorBody {
  const sentence = text.slice(0, LONGEST_TEXT).trim() || NO_EXPLANATION;
  return { sentence, words: `${codes.join(' ').slice(0, LONGEST_TEXT)} ${sentence}`, codes };
}

function sentenceOf(inner: JsonObject, outer: JsonObject): string | undefined {
  const listed = asList(outer['errors'])[0];
  const said = [
    inner['message'],
    listed,
    outer['error'],
    outer['message'],
    inner['detail'],
    outer['detail'],
    inner['error_description'],
    asObject(outer['base_resp'])?.['status_msg'],
    inner['error_msg'],
    inner['msg'],
  ];
  return said.map(asText).find((each) => each !== undefined) ?? violationsOf(outer);
}

/** Servers that validate requests list what they do not like. */
function violationsOf(outer: JsonObject): string | undefined {
  const violations = asObjects(outer['detail']).map((each) => asText(each['msg']) ?? asText(each['message']));
  return asText(violations.filter((each) => each !== undefined).join('; '));
}

function codesOf(error: JsonObject): readonly string[] {
  const nested = asObject(error['innererror']) ?? asObject(error['details']);
  const named = [
    error['code'],
    error['type'],
    error['error_type'],
    error['status'],
    nested?.['code'],
    nested?.['error_code'],
  ];
  const metadata = asObject(error['metadata']);
  const flagged = metadata?.['flagged_input'] === undefined ? [] : ['flagged_input'];
  return [...named.filter((each) => typeof each === 'string'), ...flagged, ...listedCodesOf(error)];
}

/** Google lists why, and which of its quotas is used up. */
function listedCodesOf(error: JsonObject): readonly string[] {
  const details = asObjects(error['details']);
  const violations = details.flatMap((each) => asObjects(each['violations']));
  const named = [...details.map((each) => each['reason']), ...violations.map((each) => each['quotaId'])];
  return named.filter((each) => typeof each === 'string');
}

function retryDelayOf(error: JsonObject): string | undefined {
  return asObjects(error['details'])
    .map((each) => asText(each['retryDelay']))
    .find((each) => each !== undefined);
}

/** Gateways keep what the vendor behind them said apart from their own words. */
function upstreamOf(error: JsonObject): ErrorBody | undefined {
  const raw = asText(asObject(error['metadata'])?.['raw']);
  return raw === undefined ? undefined : readErrorBody(raw.slice(0, LONGEST_TEXT));
}

function withoutMarkup(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/<[^>]*>/g, ' ');
}

/** The status that an error's body gives as its code. */
export function statusIn(error: JsonObject): number | undefined {
  const status = asCount(error['code']) ?? asCount(error['status']) ?? asCount(Number(asText(error['code'])));
  return status !== undefined && Number.isInteger(status) && status >= 400 && status <= 599 ? status : undefined;
}
