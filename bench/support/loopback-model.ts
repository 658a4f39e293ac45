import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A model server in a process of its own: OpenAI's Responses after `latencyMs`, with 1 kB of text. Of all requests `throttled`
 * are turned away with `retry-after: 1` and `reset` lose their connection, by a fixed sequence.
 * Prints its port. Arguments: latencyMs throttled reset.
 */
const [latencyMs = 50, throttled = 0, reset = 0] = process.argv.slice(2).map(Number);
const TEXT = 'ok '.repeat(340);
let answered = 0;
let state = 12_345;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume();
  request.on('end', () => setTimeout(() => answer(response), latencyMs));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));

function answer(response: ServerResponse): void {
  const chance = random();
  if (chance < reset) return void response.socket?.destroy();
  response.setHeader('content-type', 'application/json');
  if (chance < reset + throttled) {
    response.writeHead(429, { 'retry-after': '1' });
    return void response.end(
      '{"error":{"message":"slow down","type":"rate_limit_error","code":"rate_limit_exceeded"}}',
    );
  }
  answered += 1;
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
          content: [{ type: 'output_text', text: TEXT, annotations: [] }],
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

/** Park and Miller. */
function random(): number {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}
