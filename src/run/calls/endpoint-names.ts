import { isModel } from '../../domain/providers/providers.ts';
import type { Side } from '../../domain/side.ts';
import type { Endpoint } from '../../domain/suite.ts';

/** Who answers: a sick program or server is nothing to the others of its kind. */
export function queueName(endpoint: Endpoint): string {
  const { provider } = endpoint;
  if (provider === 'command') return JSON.stringify([provider, endpoint.command, endpoint.directory]);
  if (provider === 'http' && endpoint.start !== undefined)
    return JSON.stringify([provider, endpoint.start.command, endpoint.start.directory]);
  if (provider === 'http') return `${provider} ${hostOf(endpoint.url)}`;
  // The broker tells an outage of the model from a trial's own end: what one agent meets, the others that ask that model meet.
  if (provider === 'agent') return `${provider} ${endpoint.agent} ${queueName(endpoint.model)}`;
  return provider === 'replay' ? provider : `${provider} ${endpoint.baseUrl ?? ''}`;
}

/** Who has to answer first: of a provider each model, of a program each side. Unique together with the queue's name. */
export function answererName(endpoint: Endpoint, side: Side | undefined): string {
  const { provider } = endpoint;
  if (provider === 'command') return `The program \`${endpoint.command.join(' ')}\` (${side})`;
  if (provider === 'http' && endpoint.start !== undefined)
    return `The service \`${endpoint.start.command.join(' ')}\`${side === undefined ? '' : ` (${side})`}`;
  if (provider === 'agent') return `${endpoint.agent} with ${endpoint.model.model}`;
  return isModel(endpoint) ? `${provider} ${endpoint.model}` : queueName(endpoint);
}

/** The server that a URL names; the whole text where a template hides it. */
function hostOf(url: string): string {
  const host = URL.parse(url)?.host;
  return host === undefined || host === '' ? url : host;
}
