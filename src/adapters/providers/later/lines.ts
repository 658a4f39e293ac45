import type { JsonObject } from '../../../domain/json/json.ts';
import { parseExact } from '../../../domain/json/lossless.ts';
import { asObject } from '../wire/body.ts';
import { malformed } from '../wire/exchange.ts';
import { BodyTooLong } from '../wire/transport.ts';

const LONGEST_LINE = 32 * 1024 * 1024;

/** The objects of a body that has one a line, read as it comes. Throws CallError `malformed` for a line that is none. */
export async function* objectLines(response: Response, label: string): AsyncGenerator<JsonObject> {
  for await (const line of linesOf(response)) {
    if (line.trim() === '') continue;
    const value = asObject(parseLine(line));
    if (value === undefined) throw malformed(label, 'one of its lines is no object of JSON');
    yield value;
  }
}

function parseLine(line: string): unknown {
  try {
    return parseExact(line);
  } catch {
    return undefined;
  }
}

async function* linesOf({ body }: Response): AsyncGenerator<string> {
  if (body === null) return;
  const decoder = new TextDecoder();
  let begun = '';
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
    const lines = (begun + decoder.decode(piece, { stream: true })).split('\n');
    begun = lines.pop() ?? '';
    if (begun.length > LONGEST_LINE)
      throw new BodyTooLong(`one of its lines is longer than ${LONGEST_LINE} characters`);
    yield* lines;
  }
  yield begun + decoder.decode();
}
