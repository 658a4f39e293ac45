import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endWithText } from './model-answer.ts';

/**
 * A model server in a process of its own, OpenAI's Responses. Of all cases 65 % always pass, 10 % never, the others now and
 * then, by a digest of the request and how often it came. With `characters` every answer is that long, and no two are equal.
 * Prints its port. Arguments: latencyMs characters.
 */
const [latencyMs = 0, characters = 0] = process.argv.slice(2).map(Number);
const asked = new Map<string, number>();

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const text = textFor(Buffer.concat(chunks).toString());
    if (latencyMs === 0) endWithText(response, text);
    else setTimeout(() => endWithText(response, text), latencyMs);
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));

function textFor(body: string): string {
  const [, side = '', id = ''] = /Version (one|two)\..*?(case-\d+)/.exec(body) ?? [];
  const key = `${side} ${id}`;
  const time = (asked.get(key) ?? 0) + 1;
  asked.set(key, time);
  const word = isPass(id, `${key} ${time}`) ? 'yes' : 'no';
  return characters === 0 ? `${word}: ${key} ${time}, ${'and so on '.repeat(20)}` : long(word, `${key} ${time}`);
}

function isPass(id: string, call: string): boolean {
  const draw = share(id);
  if (draw < 0.65) return true;
  return draw >= 0.75 && share(call) < Math.sqrt((draw - 0.75) * 4);
}

/** As compressible as prose about nothing: words drawn by a digest. */
function long(word: string, call: string): string {
  let text = `${word}: `;
  for (let part = 0; text.length < characters; part += 1)
    text += `${createHash('sha256').update(`${call} ${part}`).digest('base64')} and what it means `;
  return text.slice(0, characters);
}

function share(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE(0) / 2 ** 32;
}
