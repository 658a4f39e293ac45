import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDeeperThan } from '../../../src/domain/json/nesting.ts';
import { CallError, type CallAnswer } from '../../../src/ports.ts';
import { parseStoredCall } from '../../../src/run/calls/stored-answer.ts';
import { read, WAYS } from './read-with.ts';

const DEPTHS = [1, 99, 101, 3_000, 20_000];

const scalars = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    '',
    ' ',
    0,
    -1,
    1e308,
    9_007_199_254_740_993n.toString(),
    '<think>',
    'stop',
    '__proto__',
  ),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** JSON text of a value that may be nested far deeper than anybody walks. */
const values = fc
  .tuple(fc.oneof(scalars, fc.jsonValue({ maxDepth: 3 })), fc.constantFrom(0, 0, 0, ...DEPTHS), fc.boolean())
  .map(([value, depth, isList]) => {
    const [open, close] = isList ? ['[', ']'] : ['{"a":', '}'];
    return open.repeat(depth) + JSON.stringify(value) + close.repeat(depth);
  });

/** The members that the readers look at, around whatever value. */
const NAMES =
  'output content choices message error errors status finish_reason stop_reason tool_calls function_call function name arguments input type text refusal usage input_tokens prompt_tokens metadata incomplete_details reason code raw detail id model cost_usd'.split(
    ' ',
  );

const objects = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), values), { maxLength: 6 })
  .map((members) => `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`);

/** Bodies of the right shape as far as their outermost levels go, of random ones, and of ones that were cut off. */
const bodies = fc
  .tuple(
    fc.oneof(objects, values),
    fc.constantFrom(
      (inner: string) => inner,
      (inner: string) => `{"output":${inner}}`,
      (inner: string) => `{"status":"completed","output":[${inner}]}`,
      (inner: string) => `{"output":[{"type":"message","content":[${inner}]}]}`,
      (inner: string) => `{"output":[{"type":"function_call","name":"f","arguments":${inner}}]}`,
      (inner: string) => `{"choices":[${inner}]}`,
      (inner: string) => `{"choices":[{"finish_reason":"stop","message":${inner}}]}`,
      (inner: string) => `{"choices":[{"message":{"tool_calls":[{"function":{"name":"f","arguments":${inner}}}]}}]}`,
      (inner: string) => `{"content":[${inner}],"stop_reason":"end_turn"}`,
      (inner: string) => `{"content":[{"type":"tool_use","name":"f","input":${inner}}],"stop_reason":"tool_use"}`,
      (inner: string) => `{"error":${inner}}`,
      (inner: string) => `{"error":{"message":"x","metadata":{"raw":${inner}}}}`,
    ),
    fc.nat({ max: 9 }),
  )
  .map(([inner, around, cut]) => (cut === 0 ? around(inner).slice(0, -1) : around(inner)));

/** An answer that anybody may walk, write and add up. */
function expectSound(answer: CallAnswer): void {
  expect(isDeeperThan(answer, 106)).toBe(false);
  expect(parseStoredCall(JSON.parse(JSON.stringify({ answer, attempts: 1 })))).toBeDefined();
}

it.each(WAYS)(
  'no body makes anything of an adapter but an answer or a CallError: %s',
  { timeout: 60_000 },
  async (way) => {
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom(200, 200, 200, 400, 403, 413, 429, 500), async (body, status) => {
        const answer = await read(way, body, { status });
        if (!(answer instanceof CallError)) expectSound(answer);
      }),
      { numRuns: 150, seed: 20_261_130 },
    );
  },
);
