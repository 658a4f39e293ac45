import { isSharedApi, MODEL_APIS, type SharedApi } from '../../../domain/providers/model-apis.ts';
import { modelTraits, type ModelProvider } from '../../../domain/providers/providers.ts';

/** What agents speak with their models: the APIs of ours, and Google's own, `generateContent`. */
export type AgentApi = SharedApi | 'generate';

/** All that a provider's server answers to an agent. */
export function servedApis(provider: ModelProvider): readonly AgentApi[] {
  const own: readonly AgentApi[] = provider === 'gemini' ? ['generate'] : [];
  return [...modelTraits(provider).apis.filter(isSharedApi), ...own];
}

/** What a request asks for. */
export type Route = {
  readonly api: AgentApi;
  /** As it goes on, with its query. */
  readonly path: string;
  /** The model that the path names, where it does. */
  readonly model?: string;
};

const GENERATE = /^\/v1(?:alpha|beta)?\/models\/([\w.-]+):(?:generateContent|streamGenerateContent)$/;

/** Where a request goes: the few paths that generate text, of the APIs that the server speaks; undefined: nowhere. */
export function routeOf(method: string, target: string, apis: readonly AgentApi[]): Route | undefined {
  if (method !== 'POST') return undefined;
  const [path = '', query] = target.split('?');
  const model = GENERATE.exec(path)?.[1];
  if (model !== undefined && apis.includes('generate')) return { api: 'generate', path: path + formOf(query), model };
  const api = apis.find((each): each is SharedApi => each !== 'generate' && MODEL_APIS[each].path === path);
  return api && { api, path: query === undefined ? path : `${path}?${query}` };
}

/** Google's clients may put what they take for the key into the query, too. */
function formOf(query: string | undefined): string {
  const form = new URLSearchParams(query).get('alt');
  return form === null ? '' : `?alt=${encodeURIComponent(form)}`;
}
