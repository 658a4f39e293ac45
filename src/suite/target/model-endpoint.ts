import { modelTraits, type ModelProvider } from '../../domain/providers/providers.ts';
import type { ModelApi } from '../../domain/providers/model-apis.ts';
import type { ModelEndpoint } from '../../domain/suite.ts';
import { toServiceChoice, type ServiceInput } from './service.ts';

type ModelInput = {
  readonly provider: ModelProvider;
  readonly model: string;
  readonly api?: ModelApi | undefined;
  readonly base_url?: string | undefined;
  readonly api_key_env?: string | undefined;
  readonly auth?: 'key' | 'oidc' | undefined;
};

/** A model's endpoint with the defaults of its provider. */
export function toModelEndpoint(input: ModelInput & ServiceInput): ModelEndpoint {
  const choice = toServiceChoice(input);
  const { apis } = modelTraits(input.provider);
  return {
    provider: input.provider,
    model: input.model,
    api: apis.find((api) => api === input.api) ?? apis[0],
    baseUrl: input.base_url,
    apiKeyEnv: input.api_key_env,
    auth: input.auth ?? 'key',
    ...(choice === undefined ? {} : { choice }),
  };
}
