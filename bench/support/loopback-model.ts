import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endWithText } from './model-answer.ts';

/**
 * A model server in a process of its own: OpenAI's Responses after `latencyMs`, with 1 kB of text. Of all requests `throttled`
 * are turned away with `retry-after: 1` and `reset` lose their connection, by a fixed sequence.
 * Prints its port. Arguments: latencyMs throttled reset.
 */
const [latencyMs = 50, throttled = 0, reset = 0] = process.argv.slice(2).map(Number);
const TEXT = 'ok '.repeat(340);
let state = 12_345;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume();
  request.on('end', () => setTimeout(() => answer(response), latencyMs));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));

function answer(response: ServerResponse): void {
  const chance = random();
  if (chance < reset) return void response.socket?.destroy();
  if (chance < reset + throttled) {
    response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '1' });
    return void response.end(
      '{"error":{"message":"slow down","type":"rate_limit_error","code":"rate_limit_exceeded"}}',
    );
  }
  endWithText(response, TEXT);
}

/** Park and Miller. */
function random(): number {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}
