import type { ModelEndpoint } from '../../../domain/suite.ts';
import type { LaterWork } from '../../../ports/later.ts';
import { clientOptions, modelContext, type ProvidersOptions } from '../access/options.ts';
import { createAnthropicClient } from '../anthropic/anthropic.ts';
import { chatExchange } from '../openai/chat.ts';
import { createOpenAIClient } from '../openai/client.ts';
import { responsesExchange } from '../openai/responses.ts';
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
  const reader: ReaderOf = (request) =>
    endpoint.api === 'chat'
      ? chatExchange(client, endpoint, request).read
      : responsesExchange(client, endpoint.model, request).read;
  const open = endpoint.service?.tier === 'batch' ? openAIBatches : openAIWindow;
  return open(client, { endpoint, context, reader });
}
