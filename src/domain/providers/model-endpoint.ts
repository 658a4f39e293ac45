import type { ModelApi } from './model-apis.ts';
import type { ModelProvider } from './providers.ts';
import type { Service, ServiceChoice } from './service.ts';

/** A file that a definition names, identified by its git object. */
export type InputFile = { readonly path: string; readonly oid: string };

/** A hosted or self-hosted language model. */
export type ModelEndpoint = {
  readonly provider: ModelProvider;
  readonly model: string;
  /** Which API is spoken. */
  readonly api: ModelApi;
  readonly baseUrl: string | undefined;
  /** The environment variable that holds the key, where it is not the SDK's own. */
  readonly apiKeyEnv: string | undefined;
  readonly auth: 'key' | 'oidc';
  /** How soon it has to answer, as it is written; no part of what is asked. */
  readonly choice?: ServiceChoice;
  /** The same for this run; absent: at once. */
  readonly service?: Service;
};
