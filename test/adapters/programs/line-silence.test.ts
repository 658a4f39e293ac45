import { expect, it } from 'vitest';
import { describeSilence } from '../../../src/adapters/programs/line-silence.ts';
import type { JsonObject } from '../../../src/domain/json/json.ts';

function after(line: string, message?: JsonObject): string {
  return describeSilence({ passedOver: line === '' ? undefined : { line, message }, unended: '', id: 1 });
}

it.each([
  ['nothing', after(''), /^: it wrote nothing on stdout\. Python .*`print\(…, flush=True\)`, or `python -u`$/],
  [
    'no number',
    after('{"id":1,"output":NaN}'),
    /^: its last line is no JSON, which has neither NaN nor Infinity: {"id":1,"output":NaN}$/,
  ],
  ['half an object', after('{"id":1,'), /^: its last line is no JSON: {"id":1,$/],
  ['another id', after('{"id":"0"}', { id: '0' }), /^: its last line has the `id` "0" where 1 was asked: {"id":"0"}$/],
  ['no id', after('{"output":1}', { output: 1 }), /^: its last line has no `id` where 1 was asked: {"output":1}$/],
  ['a log line', after('Loading…'), /^: its last line is no answer: Loading…\. Python/],
  ['a long line', after('x'.repeat(500)), /x{120}…\. Python/],
  [
    'a line without its end',
    describeSilence({ passedOver: undefined, unended: '{"id":1,"output":1}', id: 1 }),
    /^: its last line has no end: {"id":1,"output":1}$/,
  ],
])('a program that gave no answer wrote %s', (_, said, words) => {
  expect(said).toMatch(words);
});
