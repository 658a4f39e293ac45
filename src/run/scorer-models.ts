import type { JsonObject } from '../domain/json.ts';
import type { Message, Request } from '../domain/request.ts';
import type { ModelEndpoint } from '../domain/suite.ts';
import { UserError } from '../domain/user-error.ts';
import { CallError, type Prices, type Providers, type ScorerServices, type TrialStore } from '../ports.ts';
import type { Attempt, Caller } from './caller.ts';
import { recall, remember, type ReusePolicy } from './reuse.ts';
import type { SpendMeter } from './spend.ts';

/** What asking an embedding or a moderation model needs. */
export type ScorerModelOptions = {
  readonly services: ScorerServices;
  readonly caller: Caller;
  readonly providers: Pick<Providers, 'identity'>;
  readonly store: TrialStore;
  readonly meter: SpendMeter;
  readonly prices: Prices;
  readonly reuse: ReusePolicy;
  readonly fingerprint: (request: Request) => string;
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
  const known = new Map(texts.map((text) => [text, recall<Vector>(options.store, keyOf(text), options.reuse)]));
  const missing = [...known].flatMap(([text, vector]) => (vector === undefined ? [text] : []));
  if (missing.length === 0) return { value: texts.map((text) => known.get(text) ?? []), spendUsd: 0 };
  const attempt: Attempt<Awaited<ReturnType<ScorerServices['embed']>>> = (signal) =>
    options.services.embed(model, missing, signal);
  const { vectors, inputTokens } = await ask(model, attempt, options);
  missing.forEach((text, index) => {
    known.set(text, vectors[index]);
    remember(options.store, keyOf(text), vectors[index] ?? []);
  });
  const spendUsd = inputTokens === undefined ? undefined : priceOf(model, inputTokens, options.prices);
  options.meter.paid({ costUsd: spendUsd, isJudge: true });
  return { value: texts.map((text) => known.get(text) ?? []), spendUsd };
}

/** How likely a text falls into each category. OpenAI asks no money for it. */
export async function moderateText(
  text: string,
  model: ModelEndpoint,
  options: ScorerModelOptions,
): Promise<Priced<Likelihoods>> {
  const key = storeKey('moderate', text, { model, options });
  const known = recall<JsonObject>(options.store, key, options.reuse);
  if (known !== undefined) return { value: known as Likelihoods, spendUsd: 0 };
  const likelihoods = await ask(model, (signal) => options.services.moderate(model, text, signal), options);
  remember(options.store, key, likelihoods);
  const spendUsd = model.provider === 'openai' ? 0 : priceOf(model, 0, options.prices);
  options.meter.paid({ costUsd: spendUsd, isJudge: true });
  return { value: likelihoods, spendUsd };
}

/** A model that refuses everything is the configuration's mistake, not that of the target under test. */
async function ask<T>(model: ModelEndpoint, attempt: Attempt<T>, { caller }: ScorerModelOptions): Promise<T> {
  try {
    return (await caller.attempt(model, attempt)).answer;
  } catch (error) {
    if (!(error instanceof CallError) || error.failure.kind !== 'fatal') throw error;
    const sentence = `The scorers' model ${model.provider} ${model.model} refuses every question: ${error.message}`;
    const { hint } = error.failure;
    throw new UserError({ code: 'provider-refused', sentence, place: undefined, hint }, { cause: error });
  }
}

type Asked = { readonly model: ModelEndpoint; readonly options: ScorerModelOptions };

function storeKey(what: string, text: string, { model, options }: Asked): string {
  const message: Message = { role: 'user', text, images: [], toolCalls: [], toolCallId: undefined };
  const nothing = { parameters: {}, tools: [], output: undefined, vars: {}, inputs: [] };
  const request: Request = { endpoint: model, messages: [message], ...nothing };
  return `${what}:${options.fingerprint(request)}:${options.providers.identity(request)}`;
}

function priceOf({ provider, model }: ModelEndpoint, input: number, prices: Prices): number | undefined {
  return prices.find(provider, model)?.cost({ input, cachedInput: 0, cacheWrite: 0, output: 0 });
}
