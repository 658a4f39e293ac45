import { isModel } from './providers.ts';
import type { Endpoint, ModelEndpoint } from '../suite.ts';

/** The model that is paid for where an endpoint is asked: itself, or the one behind an agent; undefined where nobody says. */
export function answeringModel(endpoint: Endpoint): ModelEndpoint | undefined {
  if (isModel(endpoint)) return endpoint;
  return endpoint.provider === 'agent' ? endpoint.model : undefined;
}
