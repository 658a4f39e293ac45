import { isJsonObject } from '../../domain/json/json.ts';
import { modelTraits } from '../../domain/providers/providers.ts';
import type { Message, Request } from '../../domain/request.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import type { Prices, Providers, ScorerServices, StoreKey, TrialStore } from '../../ports.ts';
import type { Attempt, Dispatcher } from '../dispatcher.ts';
import { readStored, writeStored, type ReusePolicy } from '../calls/reuse.ts';
import { askScorerModel } from './scorer-refusal.ts';
import type { Budget } from '../money/budget.ts';
import type { Standings } from '../calls/standing.ts';

/** What asking an embedding or a moderation model needs. */
export type ScorerModelOptions = {
  readonly services: ScorerServices;
  readonly dispatcher: Dispatcher;
  readonly providers: Pick<Providers, 'identity'>;
  readonly store: TrialStore;
  readonly budget: Budget;
  readonly prices: Prices;
  readonly reuse: ReusePolicy;
  readonly fingerprint: (request: Request) => string;
  /** What a call may be expected to cost in USD; undefined where no price is known. */
  readonly expectedUsd: (request: Request) => number | undefined;
  readonly standings: Standings;
};

/** A model's answer and what it cost now; undefined where its price is unknown. */
export type Priced<T> = { readonly value: T; readonly spendUsd: number | undefined };

type Vector = readonly number[];
type Likelihoods = Readonly<Record<string, number>>;

/** One vector a text, in order; a text that was embedded before is not sent again. */
export async function embedTexts(
  texts: readonly string[],
  model: ModelEndpoint,
  options: ScorerModelOptions,
): Promise<Priced<readonly Vector[]>> {
  const keyOf = (text: string) => storeKey('embed', text, { model, options });
  const known = new Map(texts.map((text) => [text, readStored(options.store, keyOf(text), options.reuse, asVector)]));
  const missing = [...known].flatMap(([text, vector]) => (vector === undefined ? [text] : []));
  if (missing.length === 0) return { value: texts.map((text) => known.get(text) ?? []), spendUsd: 0 };
  const attempt: Attempt<Awaited<ReturnType<ScorerServices['embed']>>> = (signal) =>
    options.services.embed(model, missing, signal);
  const expectedUsd = (): number | undefined => options.expectedUsd(requestFor(missing, model));
  const fingerprint = missing.map((text) => keyOf(text).id).join();
  const { vectors, inputTokens } = await ask(model, { fingerprint, attempt, expectedUsd }, options);
  missing.forEach((text, index) => {
    known.set(text, vectors[index]);
    writeStored(options.store, keyOf(text), vectors[index] ?? []);
  });
  const isEstimated = inputTokens === undefined;
  const spendUsd = isEstimated ? expectedUsd() : priceOf(model, inputTokens, options.prices);
  const silentModel = isEstimated ? model.model : undefined;
  options.budget.paid({ costUsd: spendUsd, isJudge: true, isEstimated, silentModel });
  return { value: texts.map((text) => known.get(text) ?? []), spendUsd };
}

/** How likely a text falls into each category. */
export async function moderateText(
  text: string,
  model: ModelEndpoint,
  options: ScorerModelOptions,
): Promise<Priced<Likelihoods>> {
  const key = storeKey('moderate', text, { model, options });
  const known = readStored(options.store, key, options.reuse, asLikelihoods);
  if (known !== undefined) return { value: known, spendUsd: 0 };
  const attempt: Attempt<Likelihoods> = (signal) => options.services.moderate(model, text, signal);
  const spendUsd = modelTraits(model.provider).serves?.moderation === 'free' ? 0 : priceOf(model, 0, options.prices);
  const likelihoods = await ask(model, { fingerprint: key.id, attempt, expectedUsd: () => spendUsd }, options);
  writeStored(options.store, key, likelihoods);
  options.budget.paid({ costUsd: spendUsd, isJudge: true });
  return { value: likelihoods, spendUsd };
}

type Question<T> = {
  readonly fingerprint: string;
  readonly attempt: Attempt<T>;
  /** Of one attempt that brings no answer. */
  readonly expectedUsd: () => number | undefined;
};

async function ask<T>(
  model: ModelEndpoint,
  { fingerprint, attempt, expectedUsd }: Question<T>,
  options: ScorerModelOptions,
): Promise<T> {
  const onTimeOut = (): void => options.budget.paid({ costUsd: expectedUsd(), isJudge: true, isEstimated: true });
  const who = `The scorers' model ${model.provider} ${model.model}`;
  const { answer } = await askScorerModel({ who, standing: options.standings.of(who), fingerprint }, (sent) => {
    sent();
    return options.dispatcher.attempt(model, attempt, { onTimeOut });
  });
  return answer;
}

function asVector(value: unknown): Vector | undefined {
  return Array.isArray(value) && value.length > 0 && value.every(isNumber) ? value : undefined;
}

function asLikelihoods(value: unknown): Likelihoods | undefined {
  return isJsonObject(value) && Object.values(value).every(isNumber) ? (value as Likelihoods) : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

type Asked = { readonly model: ModelEndpoint; readonly options: ScorerModelOptions };

function storeKey(what: string, text: string, { model, options }: Asked): StoreKey {
  const request = { ...requestFor([text], model), parameters: {} };
  return { id: `${what}:${options.fingerprint(request)}:${options.providers.identity(request)}`, asked: model };
}

/** Texts that a model reads and answers with numbers: it writes no token. */
function requestFor(texts: readonly string[], endpoint: ModelEndpoint): Request {
  const messages = texts.map((text): Message => ({
    role: 'user',
    text,
    images: [],
    toolCalls: [],
    toolCallId: undefined,
  }));
  return {
    endpoint,
    messages,
    parameters: { max_output_tokens: 0 },
    tools: [],
    output: undefined,
    vars: {},
    inputs: [],
  };
}

function priceOf({ provider, model }: ModelEndpoint, input: number, prices: Prices): number | undefined {
  return prices.find(provider, model)?.cost({ input, cachedInput: 0, cacheWrite: 0, output: 0 });
}
