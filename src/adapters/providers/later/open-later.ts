import type { Request } from '../../../domain/request.ts';
import type { ModelEndpoint } from '../../../domain/suite.ts';
import type { LaterWork } from '../../../ports/later.ts';
import { clientOptions, modelContext, type ProvidersOptions } from '../access/options.ts';
import { createAnthropicClient } from '../anthropic/anthropic.ts';
import { chatExchange } from '../openai/chat.ts';
import { createOpenAIClient } from '../openai/client.ts';
import { responsesExchange } from '../openai/responses.ts';
import type { Exchange } from '../wire/exchange.ts';
import { anthropicBatches } from './anthropic-batch.ts';
import { openAIBatches, type ReaderOf } from './openai-batch.ts';
import { openAIWindow } from './openai-window.ts';

const SILENT = { info: () => undefined, warn: () => undefined };

/** Who answers an endpoint's questions later. Throws UserError `missing-api-key`. */
export async function openLater(endpoint: ModelEndpoint, options: ProvidersOptions): Promise<LaterWork> {
  const context = modelContext(endpoint, options);
  const given = clientOptions(endpoint, options);
  if (endpoint.api === 'messages') {
    const client = await createAnthropicClient({ ...given, log: options.log ?? SILENT });
    return anthropicBatches(client, endpoint, context);
  }
  const client = await createOpenAIClient(given);
  const exchange = (request: Request): Exchange =>
    endpoint.api === 'chat'
      ? chatExchange(client, endpoint, request)
      : responsesExchange(client, endpoint.model, request);
  const reader: ReaderOf = (request) => {
    const asked = exchange(request);
    return (body) => asked.read(body);
  };
  const open = endpoint.service?.tier === 'batch' ? openAIBatches : openAIWindow;
  return open(client, { endpoint, context, reader });
}
