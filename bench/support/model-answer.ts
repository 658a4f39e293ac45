import type { ServerResponse } from 'node:http';

let answered = 0;

/** Ends a request with an answer as OpenAI's Responses have it. */
export function endWithText(response: ServerResponse, text: string): void {
  answered += 1;
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      id: `resp_${answered}`,
      object: 'response',
      status: 'completed',
      model: 'gpt-6-luna-2026-09-01',
      service_tier: 'default',
      output: [
        {
          type: 'message',
          id: `msg_${answered}`,
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text, annotations: [] }],
        },
      ],
      usage: {
        input_tokens: 50,
        input_tokens_details: { cached_tokens: 0 },
        output_tokens: 340,
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: 390,
      },
    }),
  );
}
